"""The yardstick: how many keys each of her daily jobs takes. Words are not counted; the number must never rise.

The first start, three times Enter, is counted in test_door.py.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.ui.closed_sheet import ClosedSheet
from desktop.ui.kit.dialog import open_in
from tests.app.hands import Hands


@pytest.fixture
def hands(qtbot: QtBot, sampled: Gui) -> Hands:
    hands = Hands(qtbot, sampled)
    hands.until(lambda: today(sampled).waiting.list.hasFocus())
    return hands


def today(gui: Gui) -> Any:
    return gui.shell.screens["today"]


def titles(section: Any) -> list[str]:
    return [row.title for row in section.list.model_.rows]


def names(section: Any) -> list[str]:
    return [row.name for row in section.list.model_.rows]


def lines(gui: Gui, client: int) -> int:
    found = next(one for one in gui.lane.submit(gui.services.clients.lines).result() if one.id == client)
    return int(found.interactions)


def board(gui: Gui) -> Any:
    return gui.lane.submit(gui.services.due.board).result()


def test_see_who_waits_and_until_when(hands: Hands, sampled: Gui) -> None:
    waiting = today(sampled).waiting
    assert waiting.isVisible()
    assert len(names(waiting)) == 4
    assert all(row.spoken for row in waiting.list.model_.rows)
    assert len(hands.keys) == 0


def test_log_a_call(hands: Hands, sampled: Gui) -> None:
    client = board(sampled).waiting[1]
    before = lines(sampled, client.client_id)
    hands.press("Ctrl+L")
    hands.write(f"{client.client.split()[-1].lower()} called, 12 min, about the estimate")
    hands.press("Return")
    hands.until(lambda: lines(sampled, client.client_id) == before + 1)
    assert len(hands.keys) <= 2


def test_make_a_promise(hands: Hands, sampled: Gui) -> None:
    client = board(sampled).waiting[0]
    before = {one.task_id for one in board(sampled).promises}
    hands.press("F8")
    hands.write("send the new prices tomorrow 10")
    hands.press("Return")
    hands.until(lambda: len(board(sampled).promises) == len(before) + 1)
    (new,) = [one for one in board(sampled).promises if one.task_id not in before]
    assert (new.client_id, new.title) == (client.client_id, "send the new prices")
    assert str(new.due) == "2026-11-13 09:00:00+00:00"
    assert len(hands.keys) <= 2


def test_log_an_answer_from_today(hands: Hands, sampled: Gui) -> None:
    first = names(today(sampled).waiting)[0]
    hands.press("Return")
    hands.press("Return")
    hands.until(lambda: first not in names(today(sampled).waiting))
    assert len(hands.keys) <= 2


def test_mark_a_promise_kept(hands: Hands, sampled: Gui) -> None:
    promises = today(sampled).promises
    promises.list.setFocus()
    second = titles(promises)[1]
    hands.press("Down")
    hands.press("Space")
    hands.until(lambda: second not in titles(promises))
    assert len(hands.keys) <= 2


def test_import_a_chat(hands: Hands, sampled: Gui, tmp_path: Path) -> None:
    chat = tmp_path / "WhatsApp Chat with Otto Brand.txt"
    me = sampled.lane.submit(sampled.services.settings.get).result().name
    chat.write_text(f"28/10/26, 10:02 - Otto Brand: Is the room booked?\n28/10/26, 10:20 - {me}: It is.\n", "utf-8")
    sampled.shell.bring_in(chat)  # the drop
    exchange: Any = sampled.shell.screens["exchange"]
    hands.until(lambda: exchange.preview is not None and exchange.check.add.hasFocus())
    hands.press("Return")
    hands.until(lambda: exchange.done.batch is not None)
    assert len(hands.keys) <= 1


def test_tell_the_clients_that_i_am_closed(hands: Hands, sampled: Gui) -> None:
    clients = {one.name for one in sampled.lane.submit(sampled.services.clients.lines).result()}
    hands.press("Ctrl+K")
    hands.write("closed")
    hands.press("Return")
    hands.until(lambda: isinstance(open_in(sampled.window), ClosedSheet))
    hands.write("24 dec to 6 jan")
    hands.press("Return")
    title = "Closed: 24 December – 6 January"
    hands.until(lambda: {one.client for one in board(sampled).to_tell if one.title == title} == clients)
    assert len(hands.keys) <= 3


def test_turn_a_warning_into_a_task(hands: Hands, sampled: Gui) -> None:
    hands.until(lambda: today(sampled).card is not None and today(sampled).card.isVisible())
    before = len(_tasks(sampled))
    hands.press("Tab")
    hands.press("Return")
    hands.until(lambda: len(_tasks(sampled)) == before + 1)
    assert len(hands.keys) <= 2


def test_place_a_todo_on_friday(hands: Hands, sampled: Gui) -> None:
    hands.press("Ctrl+3")
    plan = sampled.shell.screens["plan"]
    panel = plan.week_page.panel.list
    hands.until(lambda: panel.hasFocus() and panel.model_.rows)
    before = _placed(sampled, 13)
    hands.keys.clear()  # she is there already
    hands.press("Down")
    hands.press("5")
    hands.until(lambda: len(_placed(sampled, 13)) == len(before) + 1)
    assert len(hands.keys) <= 2


def test_weekly_summary_of_one_client(hands: Hands, sampled: Gui, tmp_path: Path) -> None:
    sampled.lane.submit(lambda: sampled.services.settings.change_program(folder=str(tmp_path))).result()
    hands.press("Ctrl+5")
    weekly = sampled.shell.screens["weekly"]
    hands.until(lambda: weekly.row.section.list.hasFocus() and weekly.row.section.list.selected())
    hands.press("Return")
    hands.until(lambda: weekly.page.sheet.isVisible() and weekly.saver._page() is not None)
    hands.press("Ctrl+S")
    hands.until(lambda: list(tmp_path.glob("*.pdf")))
    assert next(tmp_path.glob("*.pdf")).read_bytes().startswith(b"%PDF")
    assert len(hands.keys) <= 3


def test_contact_agreement_as_pdf(hands: Hands, sampled: Gui, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def entered(_parent: object, _title: str, proposed: str, *_rest: object) -> tuple[str, str]:
        hands.keys.append("Return")  # in the dialog of the system
        return str(tmp_path / Path(proposed).name), ""

    monkeypatch.setattr("desktop.ui.screens.agreement.page_maker.QFileDialog.getSaveFileName", entered)
    client = board(sampled).waiting[1]
    hands.press("Ctrl+K")
    hands.until(lambda: _palette(sampled)._known)
    hands.write(f"{client.client.split()[-1].lower()} agreement")
    hands.press("Return")
    hands.until(lambda: "agreement" in sampled.shell.screens)
    agreement = sampled.shell.screens["agreement"]
    hands.until(lambda: agreement.isVisible() and agreement.make.isEnabled())
    hands.press("Ctrl+S")
    hands.until(lambda: list(tmp_path.glob("*.pdf")))
    assert len(hands.keys) <= 4


def test_tell_the_clients_that_she_is_closed(hands: Hands, sampled: Gui) -> None:
    before = len(board(sampled).to_tell)
    hands.press("Ctrl+K")
    hands.until(lambda: _palette(sampled)._today)
    hands.write("closed fri 20")
    hands.press("Return")
    hands.until(lambda: type(open_in(sampled.window)).__name__ == "ClosedSheet")
    hands.until(lambda: open_in(sampled.window).default.isEnabled())
    hands.press("Return")
    hands.until(lambda: len({one.client_id for one in board(sampled).to_tell}) == 6)
    assert len(board(sampled).to_tell) == before + 6
    assert len(hands.keys) <= 3


def test_find_what_was_said(hands: Hands, sampled: Gui) -> None:
    hit = sampled.lane.submit(lambda: sampled.services.search.texts("insurance", 1)).result()[0]
    hands.press("Ctrl+K")
    hands.until(lambda: _palette(sampled)._known)
    hands.write("insurance")
    palette = _palette(sampled)
    hands.until(lambda: palette._texts[1])
    hands.press("Return")
    hands.until(lambda: "journal" in sampled.shell.screens)
    journal = sampled.shell.screens["journal"]
    hands.until(lambda: journal.isVisible() and journal.view.selected() == hit.interaction_id)
    assert len(hands.keys) <= 2


def test_take_back_the_last_thing(hands: Hands, sampled: Gui) -> None:
    first = names(today(sampled).waiting)[0]
    hands.press("N")
    hands.until(lambda: first not in names(today(sampled).waiting))
    hands.keys.clear()
    hands.press("Ctrl+Z")
    hands.until(lambda: first in names(today(sampled).waiting))
    assert len(hands.keys) <= 1


def _palette(gui: Gui) -> Any:
    return open_in(gui.window)


def _placed(gui: Gui, day: int) -> list[Any]:
    """Her to-dos that have a time on that day of November."""

    def found() -> list[Any]:
        services = gui.services
        lines = [task for client in services.clients.lines() for task in services.tasks.of_client(client.id)]
        return [task for task in lines if task.planned_at and task.planned_at.date().day == day]

    return gui.lane.submit(found).result()


def _tasks(gui: Gui) -> list[object]:
    def all_of_them() -> list[object]:
        services = gui.services
        return [task for client in services.clients.lines() for task in services.tasks.of_client(client.id)]

    return gui.lane.submit(all_of_them).result()
