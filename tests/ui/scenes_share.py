"""Scenes of what is shared with a client by hand, and of a closing that is told to all of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from desktop.domain.task import Side
from desktop.ui.reply_sheet import ReplySheet, open_reply
from desktop.ui.share_sheet import ShareSheet, open_share
from tests.sealed import key_of, sealed
from tests.ui.scene_lists import on_the_sample, typed, variation
from tests.ui.stage import Stage


def sheet_of(stage: Stage, key: str) -> Any:
    """The sheet over the client's page, its page of paper set."""
    client = stage.client(key)
    stage.go("client", client)
    open_share(stage.shell, stage.services, stage.gui.calls, client)
    dialog = stage.dialog()
    assert isinstance(dialog, ShareSheet)
    stage.until(lambda: dialog.page.bar.isHidden())
    stage.settle()
    return dialog


@on_the_sample
def share(stage: Stage) -> None:
    sheet_of(stage, "often")


@variation
def share_private(stage: Stage) -> None:
    """A list that nobody else has seen."""
    dialog = sheet_of(stage, "often")
    private = next(line.id for line in dialog._lists if not line.shared)
    dialog._show_lists(private)
    stage.settle()


def reply_of(stage: Stage, turned: bool = True) -> Any:
    """What came back from a page: ticks, words, something new; and where she has changed what they ticked."""
    client = stage.client("often")
    services = stage.services

    def came() -> str:
        home = next(line for line in services.tasks.lists(client) if line.shared)
        task = services.tasks.add(client, "Photos of the new glazes", Side.CLIENT, list=home.id)
        services.tasks.add(client, "Price list for the fair", Side.CLIENT, list=home.id)
        services.tasks.add(client, "Index of the catalogue", Side.ASSISTANT, list=home.id)
        page = services.sharing.give(client, services.sharing.sheet(client))
        if turned:
            services.tasks.change(task, title="Photos of the new glazes, on white")
        at = page.made_at
        ticks = ["Photos of the new glazes", "Price list for the fair", "Index of the catalogue"]
        words = "It came back from the printer with two pages turned around; could you look at it before Thursday?"
        return sealed(
            page,
            at,
            ticks=[[key_of(page, title), True, at.isoformat()] for title in ticks],
            comments=[[key_of(page, ticks[2]), words, at.isoformat()]],
            added=[["a1", page.lists[0].key, "Book the van", False, at.isoformat()]],
        )

    stage.go("client", client)
    stage.undo_after(3 + turned)
    open_reply(stage.shell, services, stage.gui.calls, stage.ask(came), lambda: None)
    dialog = stage.dialog()
    assert isinstance(dialog, ReplySheet)
    return dialog


@on_the_sample
@typed(
    "Photos of the new glazes, on white; Price list for the fair; Index of the catalogue; Book the van;"
    " It came back from the printer with two pages turned around; could you look at it before Thursday?"
)
def reply(stage: Stage) -> None:
    reply_of(stage)


@variation
def reply_plain(stage: Stage) -> None:
    """Nothing clashes."""
    reply_of(stage, turned=False)


@variation
def reply_older(stage: Stage) -> None:
    """To a page that is not the latest: they tick what is gone, and want something else no longer."""
    client, services = stage.client("often"), stage.services

    def came() -> str:
        home = next(line for line in services.tasks.lists(client) if line.shared)
        task = services.tasks.add(client, "Photos of the new glazes", Side.CLIENT, list=home.id)
        page = services.sharing.give(client, services.sharing.sheet(client))
        at, then = page.made_at, page.made_at + timedelta(minutes=1)
        added = ["a1", page.lists[0].key, "Book the van", True]
        services.replies.take(services.replies.read(sealed(page, at, added=[[*added, at.isoformat()]])))
        services.tasks.remove(task)
        services.sharing.give(client, services.sharing.sheet(client))
        ticked = [key_of(page, "Photos of the new glazes"), True, then.isoformat()]
        return sealed(page, then, ticks=[ticked], added=[[*added[:2], "", True, then.isoformat()]])

    stage.go("client", client)
    stage.undo_after(3)
    open_reply(stage.shell, services, stage.gui.calls, stage.ask(came), lambda: None)
    assert isinstance(stage.dialog(), ReplySheet)


def closing_of(stage: Stage) -> Any:
    """The sheet with its days, every message written."""
    stage.go("today")
    stage.shell.close_days("24 dec to 6 jan")
    dialog = stage.dialog()
    stage.until(lambda: dialog.list.model_.rows)
    stage.settle()
    return dialog


@on_the_sample
def closed(stage: Stage) -> None:
    closing_of(stage)


@variation
def closed_asked(stage: Stage) -> None:
    """Before a day is said."""
    stage.go("today")
    stage.shell.close_days()
    stage.dialog()


@on_the_sample
def closed_telling(stage: Stage) -> None:
    """The days are off; two know it already."""
    dialog = closing_of(stage)
    stage.undo_after()
    dialog.close_them()
    stage.settle()
    stage.undo_after(2)
    for _ in range(2):
        dialog.copy_one()
        stage.settle()


@variation
def closed_soon(stage: Stage) -> None:
    """Days on which something stands."""
    stage.go("today")
    stage.shell.close_days("13 nov to 20 nov")
    dialog = stage.dialog()
    stage.until(lambda: dialog.list.model_.rows)
    stage.settle()
