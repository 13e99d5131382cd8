"""Scenes of one client: the page, each dialog over it, the agreement, the warning and its ideas."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desktop.domain.schedule import Outcome
from tests.ui.scene_lists import on_the_sample, typed, variation
from tests.ui.stage import Stage


def page_of(stage: Stage, key: str) -> Any:
    """A client's page with all that it asks for, the warning too."""
    screen = stage.go("client", stage.client(key))
    if key in ("often", "tangled"):
        stage.until(lambda: screen.pattern.warned is not None)
    stage.settle()
    return screen


def agreement_of(stage: Stage, key: str) -> Any:
    """The agreement with the page beside it drawn."""
    screen = stage.go("agreement", stage.client(key))
    stage.until(lambda: screen.page._check.isVisibleTo(screen))
    stage.settle()
    return screen


def first_key(panel: Any) -> int:
    """The row id of a panel's first entry."""
    return next(row.key for row in panel.list.model_.rows if not row.heading)


@on_the_sample
def client(stage: Stage) -> None:
    page_of(stage, "often")


@variation
def client_structure(stage: Stage) -> None:
    """The other kind of warning, and what is late."""
    page_of(stage, "tangled")


@on_the_sample
def client_new(stage: Stage) -> None:
    """Not enough known yet."""
    page_of(stage, "new")


@variation
def client_quiet(stage: Stage) -> None:
    """In another time zone, with little to see."""
    page_of(stage, "quiet")


@variation
def client_earlier(stage: Stage) -> None:
    """Scrolled far down."""
    screen = page_of(stage, "steady")
    bar = screen.timeline.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    stage.settle()


@variation
def client_found(stage: Stage) -> None:
    screen = page_of(stage, "busy")
    screen.timeline.look_for()
    screen.timeline.search.setText("2")
    stage.after(screen.timeline.search.hide)
    stage.after(screen.timeline.search.clear)
    stage.until(lambda: not screen.timeline._typing.isActive())
    stage.settle()


@on_the_sample
def client_entry(stage: Stage) -> None:
    screen = page_of(stage, "often")
    screen.timeline.view.take(0)
    stage.settle()
    screen.timeline.open_entry(screen.timeline.view.selected())
    stage.dialog()


@on_the_sample
def client_line(stage: Stage) -> None:
    """A line corrected."""
    screen = page_of(stage, "steady")
    screen.timeline.view.take(0)
    stage.settle()
    contact = screen.timeline.line()
    lines = stage.ask(lambda: stage.services.interactions.lines(contact.lines))
    screen.timeline.acts.correct(lines[0], screen.timeline._zone)
    stage.dialog()


@on_the_sample
def client_edit(stage: Stage) -> None:
    screen = page_of(stage, "often")
    screen.edit()
    stage.dialog()


@on_the_sample
def client_people(stage: Stage) -> None:
    screen = page_of(stage, "busy")
    screen.show_people()
    stage.dialog()


@on_the_sample
def client_person(stage: Stage) -> None:
    screen = page_of(stage, "busy")
    screen.show_people()
    stage.dialog().add_one()
    stage.dialog()


@on_the_sample
def todo(stage: Stage) -> None:
    todos = page_of(stage, "often").todos
    todos.edit(first_key(todos))
    stage.dialog()


@variation
def todo_later(stage: Stage) -> None:
    todos = page_of(stage, "often").todos
    todos.later(first_key(todos))
    stage.dialog()


@on_the_sample
def lists(stage: Stage) -> None:
    page_of(stage, "often").todos.show_lists()
    stage.dialog()


@on_the_sample
def promise(stage: Stage) -> None:
    page_of(stage, "often")
    stage.shell.promise()
    stage.dialog()


@variation
def promise_problem(stage: Stage) -> None:
    stage.go("today")
    stage.shell.promise()
    stage.dialog().save.click()
    stage.settle()


@on_the_sample
def instruction(stage: Stage) -> None:
    page_of(stage, "often").instructions.add_one()
    stage.dialog()


@variation
def instruction_replaced(stage: Stage) -> None:
    panel = page_of(stage, "often").instructions
    panel.replace(first_key(panel))
    stage.dialog()


@on_the_sample
def appointment(stage: Stage) -> None:
    page_of(stage, "busy").appointments.add_one()
    stage.dialog()


@on_the_sample
def appointment_missed(stage: Stage) -> None:
    """Whose was it?"""
    panel = page_of(stage, "busy").appointments
    panel._ask_who(first_key(panel), Outcome.MISSED)
    stage.dialog()


@on_the_sample
def appointment_repeats(stage: Stage) -> None:
    """A call that comes every week, opened."""
    panel = weekly_of(stage)
    panel.edit(key_of(panel, "Weekly call"))
    stage.dialog()


@on_the_sample
@typed("Weekly call")
def appointment_which(stage: Stage) -> None:
    """This one, from here on, or all?"""
    panel = weekly_of(stage)
    panel._remove(key_of(panel, "Weekly call"))
    stage.dialog()


@on_the_sample
@typed("agenda.ics")
def calendar_brought(stage: Stage) -> None:
    """Whose calendar is this?"""
    file = stage.folder / "agenda.ics"
    weekly = "BEGIN:VEVENT\nSUMMARY:Call\nDTSTART:20261116T090000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"
    broken = "BEGIN:VEVENT\nSUMMARY:Fair\nEND:VEVENT\n"
    todo = "BEGIN:VTODO\nSUMMARY:Catalogue\nEND:VTODO\n"
    file.write_text(f"BEGIN:VCALENDAR\n{weekly}{broken}{todo}END:VCALENDAR\n")
    stage.shell.bring_in(file)
    stage.dialog()


def weekly_of(stage: Stage) -> Any:
    """The appointments of a client with whom a call comes every Tuesday."""
    client, services = stage.client("busy"), stage.services
    first, until = datetime(2026, 11, 17, 10), "UNTIL=20270330T215959Z"  # noqa: DTZ001
    rule = f"FREQ=WEEKLY;BYDAY=TU;{until}"
    stage.ask(lambda: services.schedules.repeat(client, "Weekly call", first, "Europe/Rome", 30, rule))
    stage.undo_after()
    return page_of(stage, "busy").appointments


def key_of(panel: Any, title: str) -> int:
    """The key of the first entry of this title."""
    return next(row.key for row in panel.list.model_.rows if row.title == title)


# What builds up


@on_the_sample
def ideas(stage: Stage) -> None:
    page_of(stage, "often").pattern.see.click()
    stage.dialog()


@variation
def ideas_structure(stage: Stage) -> None:
    page_of(stage, "tangled").pattern.see.click()
    stage.dialog()


@variation
def ideas_not_so(stage: Stage) -> None:
    page_of(stage, "often").pattern.see.click()
    stage.dialog().not_so.click()
    stage.settle()


@on_the_sample
def behind_a_number(stage: Stage) -> None:
    page_of(stage, "often").pattern._open(0)
    stage.dialog()


# The agreement


@on_the_sample
def agreement(stage: Stage) -> None:
    agreement_of(stage, "often")


@variation
def agreement_before(stage: Stage) -> None:
    """The version that held before."""
    screen = agreement_of(stage, "steady")
    screen._look(0)
    stage.until(lambda: not screen.page.bar.isVisibleTo(screen.page))
    stage.settle()


@on_the_sample
def agreement_days(stage: Stage) -> None:
    agreement_of(stage, "often").adding.add_days()
    stage.dialog()


@variation
def agreement_country(stage: Stage) -> None:
    agreement_of(stage, "often").adding.add_country()
    stage.dialog()
