"""A client's reply by real keys: pasted on Today, dropped on the window, both sides of a clash, Enter, Ctrl+Z."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.errors import Refused
from desktop.domain.merging import Choice
from desktop.domain.shared import SharedSheet
from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui import words
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.entries import EntryRow
from desktop.ui.paste_sheet import PasteSheet
from desktop.ui.reply_sheet import ReplySheet
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.today import TodayScreen
from desktop.ui.shell import Shell
from tests.hostile_replies import HOSTILE
from tests.sealed import key_of, sealed
from tests.ui.inline import NOW, press, services_at, shell_over
from tests.ui.panels import asked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AT = NOW - timedelta(minutes=5)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def client(services: Services) -> int:
    made = services.clients.add("Bruni", "it", time_zone="Europe/Rome")
    home = services.tasks.add_list(made, "Catalogo", shared=True)
    services.tasks.add(made, "Foto", Side.CLIENT, list=home)
    return made


@pytest.fixture
def page(services: Services, client: int) -> SharedSheet:
    return services.sharing.give(client, services.sharing.sheet(client))


@pytest.fixture
def shell(qtbot: QtBot, services: Services, client: int) -> Iterator[Shell]:
    with shell_over(qtbot, services) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


def reply(page: SharedSheet, secret: str | None = None) -> str:
    at = AT.isoformat()
    return sealed(
        page,
        NOW,
        secret,
        ticks=[[key_of(page, "Foto"), True, at]],
        comments=[[key_of(page, "Foto"), "Mandate ieri.", at]],
    )


def done(services: Services, client: int) -> list[tuple[str, bool]]:
    return [(one.title, one.done_at is not None) for one in services.tasks.of_client(client)]


def today(shell: Shell) -> TodayScreen:
    screen = shell.screens["today"]
    assert isinstance(screen, TodayScreen)
    return screen


def test_pasted_on_today_it_is_shown_and_enter_takes_it_in(
    qtbot: QtBot, shell: Shell, services: Services, client: int, page: SharedSheet
) -> None:
    QGuiApplication.clipboard().setText(f"[13:50] Bruni: {reply(page)}")
    press(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sheet = asked(shell, ReplySheet)
    assert sheet.title.text() == "Reply from Bruni"
    rows = [row for row in sheet.list.model_.rows if isinstance(row, EntryRow)]
    assert [(row.title, row.under, row.box) for row in rows] == [
        ("Foto", "theirs, and done", True),
        ("Mandate ieri.", "on “Foto”", None),
    ]
    assert done(services, client) == [("Foto", False)]
    press(qtbot, Qt.Key.Key_Return)
    assert open_in(shell) is None
    assert done(services, client) == [("Foto", True)]
    assert services.history.undo() == "reply_taken"
    assert done(services, client) == [("Foto", False)]


def test_dropped_on_the_window_it_is_a_reply_whatever_its_name(
    shell: Shell, services: Services, client: int, page: SharedSheet, tmp_path: Path
) -> None:
    file = tmp_path / "Risposta – Bruni.txt"
    file.write_text(reply(page), "utf-8")
    shell.bring_in(file)
    assert asked(shell, ReplySheet).title.text() == "Reply from Bruni"


def test_taken_in_from_a_file_she_is_where_the_list_is(
    qtbot: QtBot, shell: Shell, services: Services, client: int, page: SharedSheet, tmp_path: Path
) -> None:
    file = tmp_path / "Risposta.txt"
    file.write_text(reply(page), "utf-8")
    shell.bring_in(file)
    press(qtbot, Qt.Key.Key_Return)
    screen = shell.here()
    assert isinstance(screen, ClientScreen)
    assert screen.client_in_hand() == client
    qtbot.waitUntil(lambda: shell.focusWidget() is screen.todos.list)
    assert screen.todos.list.chosen() == services.tasks.of_client(client)[0].id


def test_a_file_let_go_over_today_is_the_windows_to_read(
    shell: Shell, services: Services, client: int, page: SharedSheet, tmp_path: Path
) -> None:
    file = tmp_path / "Risposta – Bruni.txt"
    file.write_text(reply(page), "utf-8")
    mime, buttons, keys = QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(today(shell), entered)
    assert entered.isAccepted()
    QApplication.sendEvent(today(shell), QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert asked(shell, ReplySheet).title.text() == "Reply from Bruni"


def test_a_mail_with_a_reply_is_that_reply(shell: Shell, page: SharedSheet, tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "bruni@example.org", "lidia@example.org", "Liste"
    mail["Date"] = NOW
    mail.set_content(reply(page), cte="base64")
    file = tmp_path / "mail.eml"
    file.write_bytes(mail.as_bytes())
    today(shell)._intake.take_mail(file)
    assert asked(shell, ReplySheet).title.text() == "Reply from Bruni"


def test_esc_changes_nothing(qtbot: QtBot, shell: Shell, services: Services, client: int, page: SharedSheet) -> None:
    today(shell)._intake.take(reply(page))
    asked(shell, ReplySheet)
    press(qtbot, Qt.Key.Key_Escape)
    assert done(services, client) == [("Foto", False)]
    today(shell)._intake.take(reply(page))
    assert len(asked(shell, ReplySheet).list.model_.rows) == 2


def test_replies_to_other_pages_in_the_same_text_come_one_after_the_other(
    qtbot: QtBot, shell: Shell, services: Services, client: int, page: SharedSheet
) -> None:
    services.tasks.add(client, "Listino", Side.CLIENT, list=services.tasks.lists(client)[0].id)
    later = services.sharing.give(client, services.sharing.sheet(client))
    at = AT.isoformat()
    quoted = sealed(page, AT, ticks=[[key_of(page, "Foto"), True, at]])
    text = f"{sealed(later, NOW, ticks=[[key_of(later, 'Listino'), True, at]])}\nOn Thursday Bruni wrote:\n> {quoted}"
    today(shell)._intake.take(text)
    first = asked(shell, ReplySheet)
    assert first.more.text().endswith("come after this one: 1.")
    press(qtbot, Qt.Key.Key_Return)
    assert done(services, client) == [("Foto", True), ("Listino", False)]
    second = asked(shell, ReplySheet)
    assert second is not first
    assert second.more.isHidden()
    press(qtbot, Qt.Key.Key_Escape)
    today(shell)._intake.take(text)
    assert asked(shell, ReplySheet).more.isHidden()  # the quoted one was taken in before
    press(qtbot, Qt.Key.Key_Return)
    assert open_in(shell) is None
    assert done(services, client) == [("Foto", True), ("Listino", True)]


def test_an_earlier_one_that_is_refused_keeps_no_later_one_away(
    shell: Shell, services: Services, client: int, page: SharedSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned: list[str] = []
    monkeypatch.setattr(shell, "warn", lambda what, safe="": warned.append(what))
    services.tasks.add(client, "Listino", Side.CLIENT, list=services.tasks.lists(client)[0].id)
    later = services.sharing.give(client, services.sharing.sheet(client))
    today(shell)._intake.take(
        sealed(page, AT, "another secret") + sealed(later, NOW, comments=[["", "Ciao", AT.isoformat()]])
    )
    assert warned == [words.said(Refused("reply_forged")).what]
    assert [row.title for row in asked(shell, ReplySheet).list.model_.rows if isinstance(row, EntryRow)] == ["Ciao"]


@pytest.mark.parametrize(
    "choice, found",
    [
        (Choice.MINE, [("Foto e prezzi", False)]),
        (Choice.THEIRS, [("Foto e prezzi", True)]),
        (Choice.BOTH, [("Foto", True), ("Foto e prezzi", False)]),
    ],
)
def test_both_sides_of_a_clash_and_what_is_to_hold(
    qtbot: QtBot, shell: Shell, services: Services, client: int, page: SharedSheet, choice: Choice, found: object
) -> None:
    services.tasks.change(services.tasks.of_client(client)[0].id, title="Foto e prezzi")
    today(shell)._intake.take(reply(page))
    sheet = asked(shell, ReplySheet)
    (clash,) = sheet.clashes
    assert clash.choice() is Choice.MINE
    clash.ways[Choice.MINE].setFocus()
    for _ in range(list(Choice).index(choice)):
        press(qtbot, Qt.Key.Key_Right)
    assert clash.choice() is choice
    press(qtbot, Qt.Key.Key_Return)
    assert sorted(done(services, client)) == found


def test_a_chat_with_a_reply_in_it_can_be_logged_as_a_chat(
    shell: Shell, services: Services, client: int, page: SharedSheet
) -> None:
    today(shell)._intake.take(f"[13:50, 12/11/2026] Bruni: ci sono novità?\n[13:55, 12/11/2026] Bruni: {reply(page)}")
    asked(shell, ReplySheet).log.click()
    assert [row.text for row in asked(shell, PasteSheet).lines.model_.rows] == ["ci sono novità?", "Risposta"]
    assert done(services, client) == [("Foto", False)]


def test_twice_the_same_says_that_nothing_is_new(
    qtbot: QtBot, shell: Shell, services: Services, client: int, page: SharedSheet
) -> None:
    for _ in range(2):
        today(shell)._intake.take(reply(page))
        sheet = asked(shell, ReplySheet)
        press(qtbot, Qt.Key.Key_Return)
    assert sheet.go.text() == "Close"
    assert len(services.timelines.of_client(client).rows) == 1


def test_a_forged_or_spoilt_one_is_refused_in_words_pasted_or_dropped(
    shell: Shell, services: Services, client: int, page: SharedSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned, dropped = list[str](), set[str]()
    monkeypatch.setattr(shell, "warn", lambda what, safe="": warned.append(f"{what} {safe}"))
    for name, (made, code) in HOSTILE.items():
        if code == "no_reply":
            continue  # is logged as any other text
        text = made(page, NOW)
        today(shell)._intake.take(text)
        if code in ("reply_forged", "reply_is_broken") and code not in dropped:
            dropped.add(code)
            (tmp_path / "reply.txt").write_text(text, "utf-8")
            shell.bring_in(tmp_path / "reply.txt")
        assert open_in(shell) is None, name
        said = words.said(Refused(code))
        assert set(warned) == {f"{said.what} {said.safe}"}, name
        assert "Nothing was changed." in said.safe
        warned.clear()
    assert done(services, client) == [("Foto", False)]


def test_a_file_of_fifty_megabytes_is_refused_at_once(
    shell: Shell, client: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned: list[str] = []
    monkeypatch.setattr(shell, "warn", lambda what, safe="": warned.append(what))
    with (tmp_path / "reply.txt").open("wb") as file:
        file.write(b"Risposta\n[garbo1:" + b"A" * 200_000)
        file.seek(50 * 1024 * 1024)
        file.write(b"A]")
    shell.bring_in(tmp_path / "reply.txt")
    assert warned == ["This is too large to be a reply to a shared page."]


def test_what_they_typed_is_never_markup(shell: Shell, services: Services, client: int, page: SharedSheet) -> None:
    services.tasks.change(services.tasks.of_client(client)[0].id, title="<b>Foto</b>")
    at = AT.isoformat()
    said = [["", "<img src='x'><h1>Ciao", at]]
    today(shell)._intake.take(sealed(page, NOW, ticks=[[key_of(page, "Foto"), True, at]], comments=said))
    sheet = asked(shell, ReplySheet)
    texts = [label for label in sheet.findChildren(QLabel) if "<" in label.text()]
    assert [label.text() for label in texts] == ["<b>Foto</b>"]
    assert {label.textFormat() for label in texts} == {Qt.TextFormat.PlainText}
    assert "<img src='x'><h1>Ciao" in [row.title for row in sheet.list.model_.rows if isinstance(row, EntryRow)]
