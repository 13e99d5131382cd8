"""Weekly: all clients in a row; a page saved, copied, marked as sent, and found again as it was."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.terminal import Opener
from desktop.cli.main import run
from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.weekly.history import HistorySheet
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, press
from tests.ui.weekly_desk import copied, drawn, first_page, in_front, names, store_of_three, words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return store_of_three(tmp_path_factory.mktemp("weekly"))


@pytest.fixture
def services(store: Path, tmp_path: Path) -> Iterator[Services]:
    with copied(store, tmp_path) as made:
        yield made


@pytest.fixture
def shell(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    with in_front(qtbot, services) as made:
        yield made


@pytest.fixture
def screen(qtbot: QtBot, shell: Shell) -> Any:
    return first_page(qtbot, shell)


def test_all_clients_stand_in_a_row(shell: Shell) -> None:
    row: Any = shell.go("weekly")
    assert names(row) == ["Ada Brandi: To send", "Bruno: To send", "Quiet: Quiet week"]
    assert row.row.section.list.hasFocus()
    assert row.client_in_hand() is not None
    assert row.row.section.hint.text() == "0 of 3 sent"


def test_friday_all_clients_in_a_row(qtbot: QtBot, screen: Any, services: Services, shell: Shell) -> None:
    first = screen._subject
    press(qtbot, KEY.Key_Return, HELD.ControlModifier)
    drawn(qtbot, screen)
    assert (screen.chooser.name.text(), screen.chooser.place.text()) == ("Bruno", "2 of 3")
    assert all(task.told_at for task in services.tasks.of_client(first) if task.done_at)
    press(qtbot, KEY.Key_Return, HELD.ControlModifier)
    assert screen._subject is None
    assert names(screen) == ["Ada Brandi: Sent", "Bruno: Sent", "Quiet: Quiet week"]
    assert screen.row.section.hint.text() == "2 of 3 sent"
    assert shell._toast is not None
    assert shell._toast.accessibleName() == "Marked as sent: Bruno"
    services.history.undo()
    assert names(screen)[1] == "Bruno: To send"


def test_what_was_sent_stays_as_it_was(qtbot: QtBot, screen: Any, services: Services) -> None:
    client = screen._subject
    press(qtbot, KEY.Key_Return, HELD.ControlModifier)
    services.tasks.done(services.tasks.add(client, "Dopo", Side.ASSISTANT))
    screen.open_client(client)
    drawn(qtbot, screen)
    assert screen.chooser.kept.isVisible()
    assert not screen.chooser.lines.isVisible()
    assert not screen.head.languages.isEnabled()
    assert "Dopo" not in words(screen)
    press(qtbot, KEY.Key_Return, HELD.ControlModifier)
    assert len(services.summaries.kept(client)) == 1
    qtbot.mouseClick(screen.chooser.kept.back, Qt.MouseButton.LeftButton)
    assert screen.chooser.lines.isVisible()
    qtbot.waitUntil(lambda: "Dopo" in words(screen))


def test_an_older_page_is_found_by_its_week(qtbot: QtBot, screen: Any, services: Services) -> None:
    client, this = screen._subject, screen._this
    old = type(this)(this.monday - timedelta(days=21))
    services.summaries.sent(client, old)
    box = screen.head.weeks
    assert [box.itemText(at) for at in range(box.count())] == ["This week", "Last week", "19 Oct – 25 Oct (sent)"]
    box.activated.emit(2)
    assert screen.chooser.kept.isVisible()
    assert screen.head.under.text() == "Ada Brandi  ·  19–25 October"
    box.activated.emit(0)
    assert screen.chooser.lines.isVisible()


def test_control_and_page_keys_go_through_the_clients(qtbot: QtBot, screen: Any) -> None:
    press(qtbot, KEY.Key_PageDown, HELD.ControlModifier)
    assert screen.chooser.name.text() == "Bruno"
    for _ in range(2):
        press(qtbot, KEY.Key_PageUp, HELD.ControlModifier)
    assert screen.chooser.name.text() == "Quiet"
    assert screen.chooser.nothing.isVisible()


def test_ctrl_s_saves_into_her_folder(qtbot: QtBot, screen: Any, shell: Shell, tmp_path: Path) -> None:
    press(qtbot, KEY.Key_S, HELD.ControlModifier)
    file = tmp_path / "pages" / "Settimana 2026-W46 – Ada Brandi.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert shell._toast is not None
    assert shell._toast.accessibleName() == f"Saved in pages: {file.name}"
    assert shell._toast._action == "Open folder"
    for kind in ("eml", "html", "txt", "ics"):
        screen.saver.save(kind)
        assert file.with_suffix(f".{kind}").exists()


def test_another_folder_is_remembered(
    qtbot: QtBot, screen: Any, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "Friday"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    screen.saver.choose_folder()
    assert services.settings.program().folder == str(other)
    screen.saver.save()
    assert len(list(other.glob("*.pdf"))) == 1
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "pages"))
    shutil.rmtree(other)
    screen.saver.save("txt")
    assert len(list((tmp_path / "pages").glob("*.txt"))) == 1


def test_the_page_is_copied_as_text(qtbot: QtBot, screen: Any) -> None:
    screen.saver.copy()
    assert QGuiApplication.clipboard().text().startswith("Settimana in breve")


def test_private_words_are_told(qtbot: QtBot, screen: Any) -> None:
    checked = screen.chooser.checked
    assert checked.what.text() == "Nothing private on the page"
    screen.chooser.opening_line.edit.setPlainText("Come per Bruno, tutto fatto")
    screen.chooser.opening_line.settle()
    assert checked.what.text() == "Look again before you send it"
    assert checked.more.text() == "“Bruno” is another client."


def test_lines_that_do_not_fit_are_counted(qtbot: QtBot, screen: Any, services: Services) -> None:
    for number in range(40):
        services.tasks.add(screen._subject, f"Voce {number}", Side.CLIENT)
    qtbot.waitUntil(lambda: "too many" in screen.page._fits.text())
    assert screen.page._fits.text().startswith("17 line")
    assert screen.page.more.isVisible()
    qtbot.mouseClick(screen.page.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.page.second.isVisible)
    assert screen.page.left_over == 0
    assert screen.page._fits.text() == "On 2 sheets of paper, in plain words"
    assert services.history.undo() == "summary_chosen"
    qtbot.waitUntil(lambda: not screen.page.second.isVisible())


def test_friday_is_prepared_in_one_go_and_looked_over(
    qtbot: QtBot, shell: Shell, services: Services, tmp_path: Path
) -> None:
    screen: Any = shell.go("weekly")
    bar = screen.row.friday
    assert bar.go.isVisible()
    qtbot.mouseClick(bar.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not screen.friday.running)
    folder = tmp_path / "pages" / "2026-W46"
    assert sorted(file.name for file in folder.iterdir()) == [
        "Settimana 2026-W46 – Ada Brandi.eml",
        "Settimana 2026-W46 – Ada Brandi.pdf",
        "Week 2026-W46 – Bruno.eml",
        "Week 2026-W46 – Bruno.pdf",
    ]
    assert bar.what.text() == "2 pages made, in the folder 2026-W46"
    assert services.summaries.row(screen._this)[0].state == "open"
    qtbot.mouseClick(bar.over, Qt.MouseButton.LeftButton)
    drawn(qtbot, screen)
    assert screen.chooser.name.text() == "Ada Brandi"


def test_what_is_kept_as_sent_is_what_stands_in_the_file(
    qtbot: QtBot, shell: Shell, services: Services, tmp_path: Path
) -> None:
    """Byte for byte; and a page that was changed while it was looked over is made again."""
    screen: Any = shell.go("weekly")
    screen._prepare()
    qtbot.waitUntil(lambda: not screen.friday.running)
    screen._go_on(None)
    ada = screen._subject
    screen.mark_sent()
    bruno = screen._subject
    screen.chooser.opening_line.edit.setPlainText("Hello Bruno")
    screen.mark_sent()
    for client, name in ((ada, "Settimana 2026-W46 – Ada Brandi.pdf"), (bruno, "Week 2026-W46 – Bruno.pdf")):
        kept = services.summaries.draft(client, screen._this).page
        assert kept is not None
        again = services.summaries.write(kept.to.name, "2026-W46", tmp_path).files[0]
        file = tmp_path / "pages" / "2026-W46" / name
        qtbot.waitUntil(lambda file=file, again=again: file.read_bytes() == again.read_bytes())
    assert kept.opening == "Hello Bruno"


def test_one_page_that_cannot_be_made_stops_no_other(
    qtbot: QtBot, shell: Shell, services: Services, tmp_path: Path
) -> None:
    screen: Any = shell.go("weekly")
    folder = tmp_path / "pages" / "2026-W46"
    (folder / "Settimana 2026-W46 – Ada Brandi.pdf").mkdir(parents=True)
    screen._prepare()
    qtbot.waitUntil(lambda: not screen.friday.running)
    assert [one.client for one in screen.friday.failed] == ["Ada Brandi"]
    assert (folder / "Week 2026-W46 – Bruno.pdf").is_file()
    assert screen.row.friday.more.text().startswith("Not made: Ada Brandi.")


def test_private_words_in_one_of_many_are_said(shell: Shell, services: Services) -> None:
    screen: Any = shell.go("weekly")
    bruno = next(line.id for line in services.clients.lines() if line.name == "Bruno")
    services.tasks.add(bruno, "As for Ada Brandi", Side.CLIENT)
    screen._prepare()
    assert len(screen.friday.pages) == 2
    assert screen.row.friday.more.text() == "Look again before you send it, for private words: Bruno."


def test_what_is_wrong_with_a_template_is_said_once_for_all_of_them(shell: Shell, services: Services) -> None:
    screen: Any = shell.go("weekly")
    (services.stationery.copy_templates() / "summary.typ").write_text("#nope", "utf-8")
    screen._prepare()
    assert len(screen.friday.pages) == 2
    said = "Garbo’s own template is used. summary.typ, line 1: unknown variable: nope."
    assert screen.row.friday.more.text() == said


def test_friday_can_be_stopped(shell: Shell, services: Services) -> None:
    screen: Any = shell.go("weekly")
    screen.friday.told.connect(lambda *_: screen.friday.stop())
    screen._prepare()
    assert not screen.friday.running
    assert len(screen.friday.pages) == 1
    assert "Stopped before the others." in screen.row.friday.more.text()
    assert {line.state for line in services.summaries.row(screen._this)} == {"open", "quiet"}


def test_what_was_sent_is_listed_and_opened_again(qtbot: QtBot, screen: Any, services: Services) -> None:
    client, this = screen._subject, screen._this
    services.summaries.sent(client, type(this)(this.monday - timedelta(days=21)))
    screen.show_row()
    screen.show_history()
    sheet = open_in(screen)
    assert isinstance(sheet, HistorySheet)
    assert [row.title for row in sheet.list.model_.rows] == ["19 Oct – 25 Oct", "Ada Brandi"]
    press(qtbot, KEY.Key_Return)
    assert (screen._subject, screen.chooser.kept.isVisible()) == (client, True)
    screen.show_history()
    sheet = open_in(screen)
    assert isinstance(sheet, HistorySheet)
    assert [row.title for row in sheet.list.model_.rows] == ["19 Oct – 25 Oct"]


def test_no_toast_lies_over_the_button_that_is_pressed_next(qtbot: QtBot, screen: Any, shell: Shell) -> None:
    shell.resize(860, 520)
    qtbot.waitUntil(lambda: not screen.page.isVisible())
    send = screen.chooser.send
    shell.say("Marked as sent: somebody with a long name, so that the toast is wide", undo=True)
    toast = shell._toast
    assert toast is not None
    assert not toast.geometry().intersects(QRect(send.mapTo(toast.parentWidget(), QPoint()), send.size()))


def test_a_narrow_window_shows_one_side(qtbot: QtBot, screen: Any, shell: Shell) -> None:
    assert screen.chooser.isVisible()
    assert screen.page.isVisible()
    shell.resize(860, 520)
    qtbot.waitUntil(lambda: not screen.page.isVisible())
    qtbot.mouseClick(screen.head.look, Qt.MouseButton.LeftButton)
    assert screen.page.isVisible()
    assert not screen.chooser.isVisible()


def test_a_client_who_is_erased_is_left(qtbot: QtBot, screen: Any, services: Services) -> None:
    services.erasures.erase(screen._subject)
    screen.refresh()
    assert screen._subject is None
    assert names(screen) == ["Bruno: To send", "Quiet: Quiet week"]


def test_it_opens_on_a_client(qtbot: QtBot, shell: Shell, services: Services) -> None:
    bruno = next(line.id for line in services.clients.lines() if line.name == "Bruno")
    screen: Any = shell.go("weekly", bruno)
    drawn(qtbot, screen)
    assert screen.chooser.name.text() == "Bruno"
    assert screen.client_in_hand() == bruno


def test_the_sidebar_counts_what_is_left_to_send(qtbot: QtBot, services: Services, shell: Shell) -> None:
    from desktop.ui.sidebar_live import SidebarLive

    calls = shell._calls
    assert calls is not None
    live = SidebarLive(services, calls, shell)
    live.refresh()
    assert shell.sidebar.buttons["weekly"]._count == 2


def test_ctrl_enter_works_while_she_writes(qtbot: QtBot, screen: Any, services: Services) -> None:
    client = screen._subject
    screen.chooser.opening_line.edit.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), " Bene")
    press(qtbot, KEY.Key_Return, HELD.ControlModifier)
    sent = services.summaries.draft(client, screen._this).page
    assert sent is not None
    assert sent.opening.endswith("Bene") or sent.opening.startswith("Bene")


def test_the_command_line_gives_the_same_bytes(qtbot: QtBot, screen: Any, services: Services, tmp_path: Path) -> None:
    """The same week at the same instant, as she has chosen it, in every format."""
    screen.chooser.opening_line.edit.setPlainText("Ciao Ada")
    screen.chooser.opening_line.settle()
    formats = ("pdf", "html", "txt", "eml", "ics")
    for kind in formats:
        screen.saver.save(kind)
    window = {file.name: file.read_bytes() for file in (tmp_path / "pages").iterdir()}
    services.vault.lock()
    (tmp_path / "key").write_bytes(bytes(range(32)))
    given = ["--data-dir", str(tmp_path / "store"), "--key-file", str(tmp_path / "key"), "summary"]
    asked = ["--client", "Ada Brandi", "--week", "2026-W46", "--out", str(tmp_path / "out")]
    assert run([*given, *asked, "--format", ",".join(formats)], Opener(None, lambda: NOW)) == 0
    assert len(window) == len(formats)
    assert {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()} == window
