"""The rule simulator as she uses it: what she paints is replayed at once, and what is behind it can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.agreement import Agreement
from desktop.domain.rules import ContactTime
from desktop.domain.simulation import Came, Late, Replayed
from desktop.domain.week_painting import STARTS
from desktop.services.simulations import Simulation
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.agreement import simulator_words
from tests.ui.inline import NOW, NOWHERE, bring, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SUNDAY = NOW - timedelta(days=4)


def log(answers: int, after: int = 90) -> list[dict[str, object]]:
    """So many Thursdays with an answer after so many minutes, and a Sunday without."""
    lines: list[dict[str, object]] = []
    for back in range(answers):
        at = NOW - timedelta(days=7 * (back + 1), hours=3)
        lines += [
            {"id": f"i{back}", "at": at.isoformat(), "channel": "message", "direction": "in",
             "text": f"Domanda {back}"},
            {"id": f"o{back}", "at": (at + timedelta(minutes=after)).isoformat(), "channel": "message",
             "direction": "out", "text": "Fatto"},
        ]  # fmt: skip
    return [*lines, {"id": "s", "at": SUNDAY.isoformat(), "channel": "email", "direction": "in", "text": "Ci sei?",
                     "answered_elsewhere": True}]  # fmt: skip


AGREED = {
    "from": "2026-01-01",
    "calendar": {
        "tz": "Europe/Rome",
        "week": {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")},
    },
    "rules": {"default": {"type": "contact_time", "minutes": 120}},
}


class Desk:
    """A shell on the agreement of the first of two clients."""

    def __init__(self, bot: QtBot, shell: Any, services: Services) -> None:
        self.bot, self.shell, self.services = bot, shell, services
        self.ids = {line.name: line.id for line in services.clients.lines()}
        self.go("Olmo")

    def go(self, name: str) -> None:
        self.screen = self.shell.go("agreement", self.ids[name])
        self.card = self.screen.simulator

    def change(self, **more: Any) -> Agreement:
        changed: Agreement = replace(self.screen.draft().now, **more)
        self.screen._change(changed)
        return changed


@pytest.fixture(scope="module")
def like(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of three clients: enough answers, too few, and nothing at all."""
    folder = tmp_path_factory.mktemp("like")
    with services_at(folder) as services:
        bring(
            services,
            folder,
            {
                "Olmo": {"agreements": [AGREED], "interactions": log(12)},
                "Nadia": {"agreements": [AGREED], "interactions": log(2)},
                "Neri": {},
            },
        )
    return folder


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, like: Path) -> Iterator[Desk]:
    with services_at(tmp_path, like=like) as services:
        # Without threads what changed is asked for at once: the service has to hear of it before the window does.
        assert services.simulations is not None
        with shell_over(qtbot, services, first=NOWHERE) as (shell, _):
            yield Desk(qtbot, shell, services)


def test_what_holds_now_stands_alone_until_something_is_painted(desk: Desk) -> None:
    assert desk.card.sentence.text().startswith("You would have kept 100 %, and 1")
    assert desk.card.found.now is None
    assert not desk.card.kept.lines[0].number.isVisible()
    assert desk.card.kept.accessibleName() == "Answers in time: 12 of 12"
    desk.change(rules={"default": ContactTime(60)})
    assert desk.card.sentence.text().startswith("You would have kept 0 %")
    assert desk.card.kept.lines[0].number.text() == "100 %"
    assert desk.card.kept.accessibleName() == "Answers in time: as painted 0 of 12; as it holds now 12 of 12"
    desk.screen.step_draft()
    assert desk.card.found.now is None


def test_painted_by_keys_it_is_replayed_at_each_stroke(desk: Desk) -> None:
    grid = desk.screen.hours.grid
    grid.setFocus()
    press(desk.bot, Qt.Key.Key_O)
    assert desk.card.found.agreement == desk.screen.draft().now
    desk.screen._paint(STARTS["never"])
    assert len(desk.card.found.drawn.outside) == 13
    assert desk.card.sentence.text().startswith("No answer has a time here")


def test_a_figure_opens_what_is_behind_it_and_enter_goes_there(desk: Desk) -> None:
    desk.change(rules={"default": ContactTime(60)})
    desk.card.kept.setFocus()
    press(desk.bot, Qt.Key.Key_Return)
    sheet = open_in(desk.shell)
    assert sheet is not None
    rows = sheet.list.model_.rows  # type: ignore[attr-defined]
    assert (rows[0].title, rows[1].title, len(rows)) == ("As painted: 12", "Domanda 0", 13)
    assert rows[1].under.startswith("Was due")
    assert rows[1].spoken.startswith("Thu 5 Nov")
    press(desk.bot, Qt.Key.Key_Return)
    assert desk.shell.here() is desk.shell.go("client")
    assert open_in(desk.shell) is None


def test_contacts_outside_are_told_by_channel(desk: Desk) -> None:
    desk.card.outside.click()
    sheet = open_in(desk.shell)
    assert sheet is not None
    assert [row.title for row in sheet.list.model_.rows] == ["Ci sei?"]  # type: ignore[attr-defined]
    assert simulator_words.notes(desk.card.found, is_kept=False) == "Mail 1"
    found = desk.card.found
    (mail,) = found.drawn.outside
    both = (mail, *[mail._replace(channel="call")] * 2)
    several = found._replace(drawn=replace(found.drawn, outside=both))
    assert simulator_words.notes(several, is_kept=False) == "Call 2 · Mail 1"


def test_too_few_answers_and_none_at_all_are_said_so(desk: Desk) -> None:
    desk.go("Nadia")
    assert "Only 2" in desk.card.sentence.text()
    assert desk.card.kept.lines[1].number.text() == "2 of 2"
    assert "The log begins on 29 Oct 2026." in desk.card.limits.text()
    desk.go("Neri")
    assert "nothing can be replayed" in desk.card.sentence.text()
    assert not desk.card.kept.isVisible()


def test_answers_that_no_log_can_see_are_not_counted_and_that_is_said(desk: Desk) -> None:
    assert desk.card.found.elsewhere == 1
    assert "no log can see" in desk.card.limits.text()


def test_a_line_that_is_logged_meanwhile_counts(desk: Desk) -> None:
    before = desk.card.found.drawn.contacts
    desk.services.interactions.log_for("Olmo", channel="message", direction="in", at=NOW - timedelta(days=1))
    assert desk.card.found.drawn.contacts == before + 1


def test_a_version_that_is_looked_at_is_replayed_as_such(desk: Desk) -> None:
    desk.services.agreements.add(
        desk.ids["Olmo"],
        replace(desk.screen.draft().now, from_day=NOW.date(), rules={"default": ContactTime(60)}),
    )
    assert desk.card.sentence.text().startswith("You would have kept 0 %")
    desk.screen._look(0)
    assert desk.card.name_drawn() == "this version"
    assert desk.card.kept.lines[1].number.text() == "100 %"


def test_what_was_read_is_let_go_when_she_leaves_and_read_again_when_she_comes_back(desk: Desk) -> None:
    assert desk.services.simulations._held is not None
    desk.shell.go("clients")
    assert desk.services.simulations._held is None
    desk.go("Olmo")
    assert desk.services.simulations._held is not None


def test_nothing_of_it_reaches_the_page(desk: Desk) -> None:
    desk.change(rules={"default": ContactTime(60)})
    pages = desk.services.contact_pages
    text = pages.text(pages.page(desk.ids["Olmo"], desk.screen.draft().now))
    for words in (desk.card.title.text(), desk.card.sentence.text(), "replayed", "kept"):
        assert words not in text


def test_only_so_many_are_listed_and_the_rest_is_a_number(qtbot: QtBot) -> None:
    from desktop.ui.screens.agreement.simulated import MOST, _rows, behind

    came = tuple(Came(str(n), NOW - timedelta(hours=n), "message") for n in range(MOST + 5))  # type: ignore[arg-type]
    drawn = Replayed(0, tuple(Late(one, NOW, None) for one in came), len(came), came)
    found = Simulation(1, Agreement(NOW.date(), None), drawn, None, NOW, NOW, None, 0, 0, "UTC")  # type: ignore[arg-type]
    (part,) = behind(found, True, "", "")
    rows = list(_rows(part, found, {}))
    assert len(rows) == MOST + 1
    assert "5 more" in rows[-1].title
    assert rows[0].under.endswith("not answered yet")
    assert QApplication.focusWidget() is None


def test_a_newer_stroke_gives_the_older_replay_up(desk: Desk) -> None:
    held: list[Any] = []
    calls = desk.screen.simulating._calls
    ask = calls.ask
    calls.ask = lambda owner, call, then, failed=None: held.append((owner, call, then, failed))
    desk.change(rules={"default": ContactTime(60)})
    desk.change(rules={"default": ContactTime(30)})
    calls.ask = ask
    replays = [one for one in held if one[0] is desk.screen.simulating]
    assert len(replays) == 2
    with pytest.raises(CancelledError):
        replays[0][1]()
    for one in reversed(replays):
        ask(*one)
    assert desk.card.found.agreement.rules["default"] == ContactTime(30)


def test_given_up_for_the_lock_it_is_asked_again(desk: Desk) -> None:
    calls = desk.screen.simulating._calls

    def locks() -> None:
        raise CancelledError

    calls.give_way, before = locks, calls.give_way
    desk.change(rules={"default": ContactTime(60)})
    assert desk.card.found.now is None
    calls.give_way = before
    desk.screen._show()
    assert desk.card.found.now is not None
