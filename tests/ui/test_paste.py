"""Pasting on Today by real keys: chat lines, a mail, a bare text; whose, which way, Enter; dropped ones too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.paste_sheet import PasteSheet
from desktop.ui.screens.today import TodayScreen
from tests.patience import answered
from tests.ui.inline import bring, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHAT = "[13:50, 12/11/2026] Bruni: ci sono novità?\n[13:55, 12/11/2026] Lidia: entro stasera\n"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as made:
        bring(made, tmp_path, {"Ada": {}, "Bruni": {}})
        yield made


@pytest.fixture
def today(qtbot: QtBot, services: Services) -> Iterator[TodayScreen]:
    with shell_over(qtbot, services) as (shell, calls):
        screen = shell.screens["today"]
        assert isinstance(screen, TodayScreen)
        answered(qtbot, calls)
        yield screen


def paste(qtbot: QtBot, today: TodayScreen, text: str) -> PasteSheet:
    QGuiApplication.clipboard().setText(text)
    press(qtbot, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: open_in(today) is not None)
    sheet = open_in(today)
    assert isinstance(sheet, PasteSheet)
    return sheet


def log(services: Services, client: int) -> list[tuple[str, str, str]]:
    with services.history._work.read() as session:
        from db.queries import interactions

        return [(line.direction, line.channel, line.text) for line in interactions.of_client(session, client)]


def test_lines_of_a_known_client_take_two_keys(qtbot: QtBot, today: TodayScreen, services: Services):
    sheet = paste(qtbot, today, CHAT)
    assert sheet.title.text().startswith("Log 2 line")
    assert [row.name for row in sheet.lines.model_.rows] == ["From Bruni", "From me"]
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(log(services, 2)) == 2)
    qtbot.waitUntil(lambda: open_in(today) is None)
    assert services.history.undo() == "pasted"
    assert log(services, 2) == []


def test_what_is_there_is_said_and_not_logged_again(qtbot: QtBot, today: TodayScreen, services: Services):
    paste(qtbot, today, CHAT)
    press(qtbot, Qt.Key.Key_Return)
    sheet = paste(qtbot, today, CHAT + "[13:58, 12/11/2026] Bruni: grazie\n")
    assert [row.when for row in sheet.lines.model_.rows] == ["already there", "already there", ""]
    assert sheet.note.text() == "Already in the log: 2."
    press(qtbot, Qt.Key.Key_Return)
    assert len(log(services, 2)) == 3


def test_a_line_is_turned_around_with_space(qtbot: QtBot, today: TodayScreen, services: Services):
    sheet = paste(qtbot, today, CHAT)
    press(qtbot, Qt.Key.Key_Space)
    assert [row.name for row in sheet.lines.model_.rows] == ["From me", "From me"]
    press(qtbot, Qt.Key.Key_Return)
    assert [direction for direction, _, _ in log(services, 2)] == ["out", "out"]


def test_a_bare_text_asks_who_and_how(qtbot: QtBot, today: TodayScreen, services: Services):
    sheet = paste(qtbot, today, "Ci sentiamo domani?")
    assert sheet.whom.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert open_in(today) is sheet, "nobody was chosen"
    assert sheet.below.isVisible()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    sheet.how[1].click()
    press(qtbot, Qt.Key.Key_Return)
    assert log(services, 2) == [("in", "email", "Ci sentiamo domani?")]


def test_an_unknown_sender_is_a_new_client_unless_one_is_chosen(qtbot: QtBot, today: TodayScreen, services: Services):
    sheet = paste(qtbot, today, "[13:50, 12/11/2026] Nora: ciao")
    assert sheet.whom.currentText() == "New client: Nora"
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [line.name for line in services.clients.lines()] == ["Ada", "Bruni", "Nora"])


def test_the_dates_can_be_read_the_other_way(qtbot: QtBot, today: TodayScreen):
    sheet = paste(qtbot, today, "[13:50, 11/10/2026] Bruni: ciao")
    assert sheet.lines.model_.rows[0].meta == "Sun 11 Oct 13:50"
    sheet.dates.click()
    assert sheet.lines.model_.rows[0].meta == "Tue 10 Nov 13:50"


def test_paste_in_a_field_stays_a_paste(qtbot: QtBot, today: TodayScreen, services: Services):
    services.interactions.log_for("Zoe", channel="message", direction="in")
    assert len(today.waiting.list.model_.rows) == 1
    today.waiting.list.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText("domani")
    press(qtbot, Qt.Key.Key_V, CONTROL)
    assert today.page.answer.text.text() == "domani"
    assert open_in(today) is None


def test_esc_leaves_everything_as_it_was(qtbot: QtBot, today: TodayScreen, services: Services):
    paste(qtbot, today, CHAT)
    press(qtbot, Qt.Key.Key_Escape)
    assert open_in(today) is None
    assert log(services, 2) == []


def test_nothing_to_paste_is_said(qtbot: QtBot, today: TodayScreen):
    QGuiApplication.clipboard().clear()
    press(qtbot, Qt.Key.Key_V, CONTROL)
    assert open_in(today) is None
    assert today._shell._toast.accessibleName().startswith("Nothing copied yet")  # type: ignore[union-attr]


def test_a_text_and_a_mail_file_may_be_dropped(qtbot: QtBot, today: TodayScreen, tmp_path: Path):
    text, mail, picture = QMimeData(), QMimeData(), QMimeData()
    text.setText(CHAT)
    file = tmp_path / "a.eml"
    file.write_bytes(b"From: Bruni <b@bruni.example>\r\nTo: Lidia <l@va.example>\r\nSubject: Foto\r\n\r\nEccole.\r\n")
    mail.setUrls([QUrl.fromLocalFile(str(file))])
    picture.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for mime, taken in ((picture, False), (text, True), (mail, True)):
        event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
        assert today._intake.eventFilter(today, event)
        assert event.isAccepted() is taken
        if taken:
            QApplication.sendEvent(today, event)
            QApplication.sendEvent(today, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
            qtbot.waitUntil(lambda: open_in(today) is not None)
            sheet = open_in(today)
            assert isinstance(sheet, PasteSheet)
            assert sheet.lines.model_.rows[0].name == "From Bruni"
            sheet.dismiss()


def test_a_mail_opened_as_a_file_is_asked_about_too(qtbot: QtBot, today: TodayScreen, tmp_path: Path):
    file = tmp_path / "message"
    file.write_bytes(b"From: Bruni <b@bruni.example>\r\nTo: Lidia <l@va.example>\r\nSubject: Foto\r\n\r\nEccole.\r\n")
    today._shell.bring_in(file)
    qtbot.waitUntil(lambda: open_in(today) is not None)
    sheet = open_in(today)
    assert isinstance(sheet, PasteSheet)
    assert sheet.lines.model_.rows[0].text == "Foto · Eccole."
