"""A week of hers through the real window, from Monday's plan up to Friday's pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.repeating import Every
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.domain.week import week_named
from desktop.ui.kit.dialog import open_in
from tests.app.day import Day, beginning
from tests.app.hands import Hands


def rome(day: int, hour: int, minute: int = 0) -> datetime:
    """Of November 2026, by her clock."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


@pytest.fixture
def day(qtbot: QtBot, sample: Path, tmp_path: Path) -> Iterator[Day]:
    with beginning(qtbot, sample, tmp_path / "sample", rome(16, 9, 5)) as day:
        yield day


def test_a_week_of_hers(qtbot: QtBot, day: Day, tmp_path: Path) -> None:
    hands = Hands(qtbot, day.gui)
    folder = tmp_path / "pages"
    folder.mkdir()
    day.ask(lambda s: s.settings.change_program(folder=str(folder)))
    dermot = next(line.id for line in day.ask(lambda s: s.clients.lines()) if line.name == "Dermot Hale")

    _monday_is_looked_at_and_planned(hands, day)
    _a_fixed_call_is_agreed(hands, day, dermot)
    _tuesday_a_promise_is_made_and_kept(hands, day, dermot)
    _wednesday_the_call_took_place(hands, day, dermot)
    _thursday_she_finds_and_tells(hands, day)
    sent = _friday_every_client_has_a_page(hands, day, folder)
    _what_was_sent_stays(day, sent)

    # Every step was hers to take back, up to the pages that were marked as sent.
    undone = []
    while (step := day.ask(lambda s: s.history.can_undo())) is not None:
        undone.append(step)
        hands.press("Ctrl+Z")
    assert undone == [
        "task_added", *["summary_sent"] * 6, "days_closed", "appointment_kept", "promise_kept", "interaction_logged",
        "series_begun", "task_placed", "task_placed", "settings_changed",
    ]  # fmt: skip
    week = week_named("2026-W47")
    assert {line.state for line in day.ask(lambda s: s.summaries.row(week))} & {"sent"} == set()


def _monday_is_looked_at_and_planned(hands: Hands, day: Day) -> None:
    hands.press("Ctrl+D")
    hands.until(lambda: open_in(day.gui.window) is not None)
    assert open_in(day.gui.window).title.text() == "The day begins"
    hands.press("Return")
    hands.until(lambda: open_in(day.gui.window) is None)
    hands.press("Ctrl+3")
    plan = day.screen("plan")
    hands.until(lambda: plan.places.hasFocus() and plan.places.model_.rows)
    before = _planned(day)
    for weekday in ("2", "4"):
        hands.press(weekday)
        hands.until(lambda wanted=weekday: len(_planned(day)) == len(before) + (1 if wanted == "2" else 2))
    new = [task.planned_at for task in _planned(day) if task.id not in {one.id for one in before}]
    assert sorted(at.astimezone(UTC).day for at in new) == [17, 19]


def _a_fixed_call_is_agreed(hands: Hands, day: Day, client: int) -> None:
    hands.press("Ctrl+Shift+N")
    hands.until(lambda: open_in(day.gui.window) is not None)
    sheet: Any = open_in(day.gui.window)
    sheet.choose(1)
    sheet.client.setCurrentIndex(sheet.client.findData(client))
    sheet.what.edit.setFocus()
    hands.write("Fixed call")
    sheet.when.edit.setFocus()
    hands.write("wed 11:00")
    sheet.often.setCurrentIndex(sheet.often.findData(Every.WEEK))
    hands.press("Return")
    hands.until(lambda: open_in(day.gui.window) is None)
    calls = [one for one in _met(day, 18, 26) if one.title == "Fixed call"]
    assert [one.starts_at for one in calls] == [rome(18, 11), rome(25, 11)]


def _tuesday_a_promise_is_made_and_kept(hands: Hands, day: Day, client: int) -> None:
    day.now = rome(17, 10)
    day.gui.shell.on_minute()
    hands.press("Ctrl+1")
    hands.press("Ctrl+L")
    hands.write("I called Dermot, 20 min, the estimate – send the estimate thursday 12")
    hands.press("Return")
    hands.until(
        lambda: "send the estimate" in [one.title for one in day.ask(lambda s: s.promises.of_client(client)).open]
    )
    promise = next(
        one for one in day.ask(lambda s: s.promises.of_client(client)).open if one.title == "send the estimate"
    )
    assert promise.due == rome(19, 12)
    day.now = rome(17, 16)
    today = day.screen("today")
    day.gui.shell.on_minute()
    hands.until(lambda: promise.task_id in [row.key for row in today.promises.list.model_.rows])
    day.choose(today.promises.list, promise.task_id)
    hands.press("Space")
    hands.until(
        lambda: promise.task_id not in [one.task_id for one in day.ask(lambda s: s.promises.of_client(client)).open]
    )


def _wednesday_the_call_took_place(hands: Hands, day: Day, client: int) -> None:
    day.now = rome(18, 11, 40)
    hands.press("Ctrl+3")
    day.gui.shell.on_minute()
    plan = day.screen("plan")
    planner = plan.planner
    hands.until(lambda: any(block.title.startswith("Fixed call") for block in planner.model_.blocks))
    at = next(n for n, block in enumerate(planner.model_.blocks) if block.title.startswith("Fixed call"))
    planner.setFocus()
    planner.take(at)
    hands.press("K")
    hands.until(lambda: [one.outcome for one in _met(day, 18, 19) if one.title == "Fixed call"] == [Outcome.KEPT])


def _thursday_she_finds_and_tells(hands: Hands, day: Day) -> None:
    day.now = rome(19, 9, 30)
    day.gui.shell.on_minute()
    hit = day.ask(lambda s: s.search.texts("insurance", 1))[0]
    hands.press("Ctrl+K")
    palette: Any = open_in(day.gui.window)
    hands.until(lambda: palette._known)
    hands.write("insurance")
    hands.until(lambda: palette._texts[1])
    hands.press("Return")
    hands.until(
        lambda: "journal" in day.gui.shell.screens and day.screen("journal").view.selected() == hit.interaction_id
    )
    hands.press("Ctrl+K")
    hands.until(lambda: open_in(day.gui.window)._today)
    hands.write("closed mon 23")
    hands.press("Return")
    hands.until(lambda: type(open_in(day.gui.window)).__name__ == "ClosedSheet")
    hands.until(lambda: open_in(day.gui.window).default.isEnabled())
    hands.press("Return")
    hands.until(lambda: len({one.client_id for one in day.ask(lambda s: s.due.board()).to_tell}) == 6)
    hands.press("Escape")
    hands.until(lambda: open_in(day.gui.window) is None)


def _friday_every_client_has_a_page(hands: Hands, day: Day, folder: Path) -> dict[int, str]:
    """The pages that went out, as text by client."""
    day.now = rome(20, 15)
    day.gui.shell.on_minute()
    hands.press("Ctrl+5")
    weekly = day.screen("weekly")
    row = weekly.row.section.list
    hands.until(lambda: row.hasFocus() and row.selected())
    hands.press("Return")
    week = week_named("2026-W47")
    pages: dict[int, str] = {}
    while True:
        hands.until(lambda: weekly._subject is not None and weekly.saver._page() is not None)
        client = weekly._subject
        if client in pages:
            break
        hands.press("Ctrl+S")
        hands.until(lambda: len(list(folder.glob("*.pdf"))) == len(pages) + 1)
        newest = max(folder.glob("*.pdf"), key=lambda file: file.stat().st_mtime_ns)
        pages[client] = PdfReader(newest).pages[0].extract_text()
        hands.press("Ctrl+Return")
        hands.until(lambda client=client: _state(day, week, client) == "sent")
        QApplication.processEvents()
        if all(line.state in ("sent", "quiet") for line in day.ask(lambda s: s.summaries.row(week))):
            break
        hands.until(lambda client=client: weekly._subject != client)
    assert len(pages) >= 4
    return pages


def _what_was_sent_stays(day: Day, pages: dict[int, str]) -> None:
    dermot = next(line.id for line in day.ask(lambda s: s.clients.lines()) if line.name == "Dermot Hale")
    assert "Send the estimate" in pages[dermot]
    assert "Fixed call" in pages[dermot]
    # Whom to tell: what stood on the page has been told by it; the closing is still to be told by hand.
    to_tell = [one.title for one in day.ask(lambda s: s.due.board()).to_tell if one.client_id == dermot]
    assert "send the estimate" not in to_tell
    # The facts go on below; the page does not.
    day.ask(lambda s: s.tasks.add(dermot, "A late thought", Side.ASSISTANT))
    again = day.ask(lambda s: s.summaries.text(s.summaries.collect("Dermot Hale", "2026-W47")))
    assert "A late thought" not in again
    assert "Send the estimate" in again
    for text in pages.values():
        for word in ("anxious", "disorganized", "profile", "reassurance"):
            assert word not in text.lower()


def _state(day: Day, week: Any, client: int) -> str:
    return next(line.state for line in day.ask(lambda s: s.summaries.row(week)) if line.client_id == client)


def _planned(day: Day) -> list[Any]:
    def found(services: Any) -> list[Any]:
        lines = [task for client in services.clients.lines() for task in services.tasks.of_client(client.id)]
        return [task for task in lines if task.planned_at and task.done_at is None and task.planned_at >= rome(16, 1)]

    return list(day.ask(found))


def _met(day: Day, first: int, last: int) -> list[Any]:
    return list(day.ask(lambda s: s.schedules.agenda(rome(first, 1), rome(last, 1))))
