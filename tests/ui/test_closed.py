"""'I am closed' by real keys: days in words, Enter, and each client told by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.closed_sheet import ClosedSheet
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.entries import EntryRow
from desktop.ui.shell import Shell
from desktop.ui.typed_due import read_days
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked, choose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
CHRISTMAS = (date(2026, 12, 24), date(2027, 1, 6))


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def clients(services: Services) -> dict[str, int]:
    return {
        name: services.clients.add(name, language, "Europe/Rome")
        for name, language in (("Anna", "pl"), ("Bruni", "it"), ("Tom", "en"))
    }


@pytest.fixture
def shell(qtbot: QtBot, services: Services, clients: dict[str, int]) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


@pytest.fixture
def sheet(shell: Shell) -> ClosedSheet:
    next(one for one in shell.actions_ if one.key == "closed").do()
    return asked(shell, ClosedSheet)


def ticks(sheet: ClosedSheet) -> dict[str, bool | None]:
    return {row.title: row.box for row in sheet.list.model_.rows if isinstance(row, EntryRow)}


def to_tell(services: Services) -> list[str]:
    return [line.client for line in services.due.board().to_tell]


def test_days_in_words_and_enter_are_enough(qtbot: QtBot, sheet: ClosedSheet, services: Services) -> None:
    qtbot.keyClicks(sheet.days.edit, "24 dec to 6 jan")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(to_tell(services)))
    assert services.settings.get().calendar.days_off == (CHRISTMAS,)
    assert to_tell(services) == ["Anna", "Bruni", "Tom"]
    assert services.history.undo() == "days_closed"
    assert services.settings.get().calendar.days_off == ()


def test_each_message_is_seen_in_its_language(qtbot: QtBot, sheet: ClosedSheet) -> None:
    qtbot.keyClicks(sheet.days.edit, "20 nov")
    qtbot.waitUntil(lambda: bool(sheet.list.model_.rows))
    assert ticks(sheet) == {"Anna": True, "Bruni": True, "Tom": True}
    choose(sheet.list, "Bruni")
    assert "venerdì 20 novembre non ci sono" in sheet.message.toPlainText()
    choose(sheet.list, "Anna")
    assert "mam wolne" in sheet.message.toPlainText()


def test_who_is_unticked_is_left_out(qtbot: QtBot, sheet: ClosedSheet, services: Services) -> None:
    qtbot.keyClicks(sheet.days.edit, "20 nov")
    qtbot.waitUntil(lambda: bool(sheet.list.model_.rows))
    choose(sheet.list, "Tom")
    press(qtbot, Key.Key_Space)
    sheet.close_days.click()
    assert to_tell(services) == ["Anna", "Bruni"]
    assert ticks(sheet) == {"Anna": False, "Bruni": False}


def test_copying_tells_and_goes_on_to_the_next(qtbot: QtBot, sheet: ClosedSheet, services: Services) -> None:
    sheet.show_days(CHRISTMAS)
    qtbot.waitUntil(lambda: bool(sheet.list.model_.rows))
    sheet.close_days.click()
    press(qtbot, Key.Key_C)
    assert "mam wolne" in QGuiApplication.clipboard().text()
    assert to_tell(services) == ["Bruni", "Tom"]
    press(qtbot, Key.Key_Return)
    assert "non ci sono" in QGuiApplication.clipboard().text()
    assert ticks(sheet) == {"Anna": True, "Bruni": True, "Tom": False}
    choose(sheet.list, "Anna")
    press(qtbot, Key.Key_Space)
    assert to_tell(services) == ["Anna", "Tom"]


def test_later_it_goes_on_where_it_was_left(qtbot: QtBot, sheet: ClosedSheet, services: Services, shell: Shell) -> None:
    sheet.show_days(CHRISTMAS)
    qtbot.waitUntil(lambda: bool(sheet.list.model_.rows))
    sheet.close_days.click()
    press(qtbot, Key.Key_C)
    sheet.done.click()
    shell.close_days("24 dec to 6 jan")
    again = asked(shell, ClosedSheet)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: again.copy.isVisible())
    assert ticks(again) == {"Anna": True, "Bruni": False, "Tom": False}
    assert to_tell(services) == ["Bruni", "Tom"]


def test_drafts_for_everybody(
    qtbot: QtBot, sheet: ClosedSheet, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "drafts"))
    sheet.show_days(CHRISTMAS)
    qtbot.waitUntil(lambda: bool(sheet.list.model_.rows))
    sheet.close_days.click()
    sheet.drafts.click()
    assert sorted(path.suffix for path in (tmp_path / "drafts").iterdir()) == [".eml"] * 3
    assert len(to_tell(services)) == 3, "a draft is not sent yet"


@pytest.mark.parametrize("typed", ["", "perhaps", "24", "6 jan 2027 to 24 dec 2026"])
def test_days_that_are_not_understood_are_said(
    qtbot: QtBot, sheet: ClosedSheet, services: Services, typed: str
) -> None:
    qtbot.keyClicks(sheet.days.edit, typed)
    press(qtbot, Key.Key_Return)
    assert sheet.days.edit.property("state") == "error"
    assert sheet.days.text() == typed
    assert services.settings.get().calendar.days_off == ()


def test_days_can_be_given_along(qtbot: QtBot, shell: Shell, services: Services) -> None:
    shell.close_days("20 nov")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(to_tell(services)) == 3)
    assert services.settings.get().calendar.days_off == ((date(2026, 11, 20), date(2026, 11, 20)),)


def test_without_clients_the_days_are_closed_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    with services_at(tmp_path / "other") as services, shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        shell.close_days(date(2026, 11, 20))
        sheet = asked(shell, ClosedSheet)
        sheet.close_days.click()
        qtbot.waitUntil(lambda: open_in(shell) is None)
        assert services.settings.get().calendar.days_off == ((date(2026, 11, 20), date(2026, 11, 20)),)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("20 nov", "2026-11-20", "2026-11-20"),
        ("24 dec to 6 jan", "2026-12-24", "2027-01-06"),
        ("24–26 Dec", "2026-12-24", "2026-12-26"),
        ("24 dec - 26", "2026-12-24", "2026-12-26"),
        ("dal 24 dicembre al 6 gennaio", "2026-12-24", "2027-01-06"),
        ("dall’8 dicembre all’11 dicembre", "2026-12-08", "2026-12-11"),
        ("da lunedì a venerdì", "2026-11-16", "2026-11-20"),
        ("od 24 grudnia do 6 stycznia", "2026-12-24", "2027-01-06"),
        ("20/11 – 22/11", "2026-11-20", "2026-11-22"),
        ("domani", "2026-11-13", "2026-11-13"),
    ],
)
def test_days_as_they_are_typed(typed: str, first: str, last: str) -> None:
    assert read_days(typed, NOW, "Europe/Rome") == (date.fromisoformat(first), date.fromisoformat(last))


def test_appointments_of_these_days_are_named(
    qtbot: QtBot, sheet: ClosedSheet, services: Services, clients: dict[str, int]
) -> None:
    at = datetime(2026, 12, 28, 9, tzinfo=UTC)
    services.schedules.add(clients["Bruni"], "Catalogo", at)
    services.schedules.add(clients["Tom"], "Another day", at + timedelta(days=14))
    qtbot.keyClicks(sheet.days.edit, "24 dec to 6 jan")
    qtbot.waitUntil(sheet.standing.isVisible)
    assert sheet.standing.text() == "Still in the calendar: Bruni, Mon 28 Dec 10:00"
