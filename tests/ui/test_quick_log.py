"""The quick log by real keys: the sentence and its fields in step, corrections that stay, two of one name, failures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.quick_log import QuickLog
from desktop.ui.shell import Shell
from tests.patience import answered
from tests.ui.inline import WEEK, bring, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
AGREED = {"agreements": [{"from": "2026-01-01", "calendar": {"tz": "Europe/Rome", "week": WEEK}, "rules": {}}]}
LINE = "marco called, 12 min, invoice – call back tomorrow 10"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as made:
        bring(made, tmp_path, {"Marco Bianchi": AGREED, "Anna Lis": AGREED, "Anna Wolska": AGREED})
        yield made


@pytest.fixture
def shell(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    with shell_over(qtbot, services) as (made, calls):
        answered(qtbot, calls)
        yield made


def opened(qtbot: QtBot, shell: Shell) -> QuickLog:
    press(qtbot, Qt.Key.Key_L, CONTROL)
    sheet = open_in(shell)
    assert isinstance(sheet, QuickLog)
    assert sheet.line.hasFocus()
    return sheet


def type_(qtbot: QtBot, text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    # Signs that no key of a test keyboard has.
    for at, part in enumerate(text.split("–")):
        if at:
            focus.insertPlainText("–")  # type: ignore[attr-defined]
        qtbot.keyClicks(focus, part)


def log(services: Services, client: int = 1) -> list[tuple[str, str, int | None, str]]:
    with services.history._work.read() as session:
        from db.queries import interactions

        lines = interactions.of_client(session, client)
        return [(line.channel, line.direction, line.minutes, line.text) for line in lines]


def promises(services: Services) -> list[str]:
    return [f"{line.client}: {line.title} {line.due:%d %H:%M}" for line in services.due.board().promises if line.due]


def test_a_call_and_a_promise_take_two_keys_and_the_words(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, LINE)
    fields = sheet.fields
    assert fields.whom.currentText() == "Marco Bianchi"
    assert fields.how[0].isChecked()
    assert fields.they.isChecked()
    assert (fields.when.text(), fields.minutes.text(), fields.what.text()) == ("now", "12", "invoice")
    assert (fields.promise.text(), fields.due.text()) == ("call back", "Fri 13 November, 10:00")
    press(qtbot, Qt.Key.Key_Return)
    assert open_in(shell) is None
    assert log(services) == [("call", "in", 12, "invoice")]
    assert promises(services) == ["Marco Bianchi: call back 13 09:00"]
    said = shell._toast.accessibleName()  # type: ignore[union-attr]
    assert said == "Logged: Call · Marco Bianchi · promise for Fri 13 November, 10:00"
    services.history.undo()
    assert log(services) == []
    assert promises(services) == []


def test_what_was_understood_is_painted_and_a_click_makes_it_plain(qtbot: QtBot, shell: Shell):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco called, invoice")
    painted = [sheet.line.text()[start:end] for start, end in sheet.line._painted]
    assert painted[:2] == ["marco", "called"]
    place = sheet.line._rects()[1].center().toPoint()
    qtbot.mouseClick(sheet.line.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "called" not in [sheet.line.text()[start:end] for start, end in sheet.line._painted]
    assert "called" in sheet.fields.what.text()
    qtbot.keyClick(sheet.line, Qt.Key.Key_Home)
    qtbot.keyClicks(sheet.line, "ok ")
    assert [sheet.line.text()[a:b] for a, b in sheet.line.plain()] == ["called"]
    qtbot.keyClick(sheet.line, Qt.Key.Key_Space, CONTROL)
    assert sheet.line.text().startswith("ok marco"), "the key writes nothing"


def test_letters_beyond_the_first_plane_keep_the_places(qtbot: QtBot, shell: Shell):
    sheet = opened(qtbot, shell)
    sheet.line.write("🙂🙂 marco called, invoice")
    assert [sheet.line.text()[start:end] for start, end in sheet.line._painted][:2] == ["marco", "called"]
    assert [sheet.line._cursor(span).selectedText() for span in sheet.line._painted][:2] == ["marco", "called"]


def test_a_correction_is_never_overwritten_until_it_is_cleared(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco called, invoice")
    sheet.fields.what.setFocus()
    sheet.fields.what.selectAll()
    qtbot.keyClicks(sheet.fields.what, "Fattura 41")
    sheet.fields.me.click()
    sheet.line.setFocus()
    type_(qtbot, " and photos")
    assert sheet.fields.what.text() == "Fattura 41"
    assert sheet.fields.me.isChecked()
    sheet.fields.what.setFocus()
    sheet.fields.what.selectAll()
    qtbot.keyClick(sheet.fields.what, Qt.Key.Key_Delete)
    sheet.line.setFocus()
    type_(qtbot, " now")
    assert "photos" in sheet.fields.what.text()
    press(qtbot, Qt.Key.Key_Return)
    assert [line[:2] for line in log(services)] == [("call", "out")]


def test_two_of_one_name_are_asked_about(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "anna called, prices")
    assert sheet.choice.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.text() == "Anna Lis"  # type: ignore[attr-defined]
    assert log(services, 2) == []
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    assert sheet.fields.whom.currentText() == "Anna Wolska"
    assert not sheet.choice.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert log(services, 3) == [("call", "in", None, "prices")]


def test_a_promise_outside_the_hours_offers_the_nearest_inside(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco called – call back tomorrow 20:00")
    assert sheet.fields.offer.isVisible()
    sheet.fields.offer.click()
    assert not sheet.fields.offer.isVisible()
    sheet.line.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert promises(services) == ["Marco Bianchi: call back 13 16:59"]


def test_a_due_time_typed_into_its_field_is_read_in_the_clients_hours(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco called – call back tomorrow 10")
    sheet.fields.due.setFocus()
    sheet.fields.due.selectAll()
    qtbot.keyClicks(sheet.fields.due, "monday 11")
    press(qtbot, Qt.Key.Key_Return)
    assert promises(services) == ["Marco Bianchi: call back 16 10:00"]


def test_a_time_of_the_contact_is_read_from_its_field(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco called")
    sheet.fields.when.setFocus()
    sheet.fields.when.selectAll()
    qtbot.keyClicks(sheet.fields.when, "yesterday 14:30")
    assert not sheet.fields.below.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    with services.history._work.read() as session:
        from db.queries import interactions

        assert f"{interactions.of_client(session, 1)[0].at:%d %H:%M}" == "11 13:30"


def test_save_and_next_keeps_the_sheet(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco called, one")
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert open_in(shell) is sheet
    assert sheet.line.text() == ""
    assert sheet.fields.client_id() is None
    type_(qtbot, "marco wrote, two")
    press(qtbot, Qt.Key.Key_Return)
    assert [(line[0], line[3]) for line in log(services)] == [("call", "one"), ("message", "two")]


def test_esc_keeps_the_text_for_the_next_time(qtbot: QtBot, shell: Shell):
    opened(qtbot, shell)
    type_(qtbot, "marco called, pri")
    press(qtbot, Qt.Key.Key_Escape)
    assert open_in(shell) is None
    sheet = opened(qtbot, shell)
    assert sheet.line.text() == "marco called, pri"
    type_(qtbot, "ces")
    press(qtbot, Qt.Key.Key_Return)
    assert opened(qtbot, shell).line.text() == ""


def test_a_failure_gives_the_text_back(qtbot: QtBot, shell: Shell, services: Services):
    sheet = opened(qtbot, shell)
    type_(qtbot, "marco")
    press(qtbot, Qt.Key.Key_Return)
    assert open_in(shell) is sheet
    assert sheet.line.text() == "marco"
    assert sheet.hint.text() == "Say what happened, or what you promise."
    assert log(services) == []


def test_without_a_name_it_asks_with_whom(qtbot: QtBot, shell: Shell):
    sheet = opened(qtbot, shell)
    type_(qtbot, "called, invoice")
    press(qtbot, Qt.Key.Key_Return)
    assert sheet.fields.whom.hasFocus()
    assert open_in(shell) is sheet


def test_with_a_client_in_hand_it_opens_filled(qtbot: QtBot, shell: Shell, services: Services):
    services.interactions.log_for("Marco Bianchi", channel="message", direction="in")
    today = shell.screens["today"]
    today.waiting.list.setFocus()
    sheet = opened(qtbot, shell)
    assert sheet.fields.whom.currentText() == "Marco Bianchi"
    press(qtbot, Qt.Key.Key_Return)
    assert [line[0] for line in log(services)] == ["message", "call"]


@pytest.mark.parametrize("size", [(860, 520), (1280, 800)])
def test_nothing_stands_outside_the_sheet(qtbot: QtBot, shell: Shell, size: tuple[int, int]):
    shell.resize(*size)
    sheet = opened(qtbot, shell)
    type_(qtbot, LINE)
    sheet.fields.more_tags.click()
    QApplication.processEvents()
    right = sheet.sheet.mapTo(shell, sheet.sheet.rect().topRight()).x()
    for widget in sheet.fields.findChildren(QWidget):
        if widget.isVisible():
            assert widget.mapTo(shell, widget.rect().topRight()).x() <= right, widget
            assert widget.accessibleName() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
