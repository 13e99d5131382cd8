"""Weekly: the row of clients, what she chooses with keys and by hand, the live page, sent and kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.wiring import wire
from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.system.paths import Paths
from desktop.ui.shell import Shell
from tests.ui.inline import NOW, bring, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY, HELD = Qt.Key, Qt.KeyboardModifier
LAST_WEEK = (NOW - timedelta(days=7)).isoformat()
TODAY = (NOW - timedelta(hours=2)).isoformat()


def task(uid: str, **more: object) -> dict[str, object]:
    return {"id": uid, "title": uid, "owner": "assistant", "created_at": LAST_WEEK, **more}


PEOPLE: dict[str, dict[str, object]] = {
    "Ada Brandi": {
        "language": "it",
        "tasks": [
            task("Bozza inviata", done_at=TODAY),
            task("Foto scelte", done_at=TODAY, told_at=TODAY),
            task("Testo", due_at=(NOW + timedelta(days=5)).isoformat()),
            task("Ricevute", owner="client", due_at=TODAY),
        ],
    },
    "Bruno": {"language": "en", "tasks": [task("Page sent", done_at=TODAY)]},
    "Quiet": {"language": "pl"},
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of these people, made once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("weekly")
    with services_at(folder / "store") as services:
        bring(services, folder, PEOPLE)
    return folder / "store"


@pytest.fixture
def services(made: Path, tmp_path: Path) -> Iterator[Services]:
    folder = Path(shutil.copytree(made, tmp_path / "store"))
    services = wire(Paths(folder, folder), lambda: NOW)
    services.vault.unlock_key(bytes(range(32)))
    yield services
    services.close()


@pytest.fixture
def shell(qtbot: QtBot, services: Services, tmp_path: Path) -> Iterator[Shell]:
    with shell_over(qtbot, services) as (made, _calls):
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        (tmp_path / "pages").mkdir()
        services.settings.change_program(folder=str(tmp_path / "pages"))
        yield made


@pytest.fixture
def row(shell: Shell) -> Any:
    return shell.go("weekly")


@pytest.fixture
def screen(qtbot: QtBot, row: Any) -> Any:
    """On the first client's page."""
    press(qtbot, KEY.Key_Return)
    drawn(qtbot, row)
    return row


def drawn(qtbot: QtBot, screen: Any) -> None:
    qtbot.waitUntil(lambda: screen.page.bar.isHidden() and bool(words(screen)))


def words(screen: Any) -> str:
    return str(screen.page.sheet.accessibleDescription())


def rows(screen: Any) -> dict[str, Any]:
    return {one.title: one for one in screen.chooser.lines.model_.rows}


def take(screen: Any, title: str) -> None:
    lines = screen.chooser.lines
    lines.setFocus()
    lines.take([one.title for one in lines.model_.rows].index(title))


def names(screen: Any) -> list[str]:
    return [f"{one.name}: {one.when}" for one in screen.row.section.list.model_.rows]


def test_all_clients_stand_in_a_row(row: Any) -> None:
    assert names(row) == ["Ada Brandi: To send", "Bruno: To send", "Quiet: Quiet week"]
    assert row.row.section.list.hasFocus()
    assert row.client_in_hand() is not None
    assert row.row.section.hint.text() == "0 of 3 sent"


def test_the_lines_of_the_week(screen: Any) -> None:
    found = rows(screen)
    assert list(found) == [
        "Done", "Bozza inviata", "Foto scelte", "Needed from them", "Ricevute", "Next week", "Testo", "Numbers",
        "My hours next week",
    ]  # fmt: skip
    assert (found["Bozza inviata"].right, found["Foto scelte"].right) == ("to-do", "told Thu 12")
    assert found["Done"].right == "2"
    assert found["Ricevute"].right == "2 h late"
    assert screen.chooser.name.text() == "Ada Brandi"
    assert screen.chooser.place.text() == "1 of 3"
    assert screen.chooser.lines.hasFocus()
    assert "Bozza inviata" in words(screen)


def test_space_leaves_a_line_out_and_ctrl_z_brings_it_back(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Foto scelte")
    press(qtbot, KEY.Key_Space)
    drawn(qtbot, screen)
    qtbot.waitUntil(lambda: "Foto scelte" not in words(screen))
    assert (rows(screen)["Foto scelte"].box, rows(screen)["Foto scelte"].right) == (False, "left out")
    assert rows(screen)["Done"].right == "1 of 2"
    assert screen.chooser.lines.selected() == [rows(screen)["Foto scelte"].key]
    services.history.undo()
    qtbot.waitUntil(lambda: "Foto scelte" in words(screen))
    assert rows(screen)["Foto scelte"].box


def test_a_part_is_left_off_whole(qtbot: QtBot, screen: Any) -> None:
    take(screen, "Done")
    press(qtbot, KEY.Key_Space)
    qtbot.waitUntil(lambda: "Bozza inviata" not in words(screen))
    assert "Bozza inviata" not in rows(screen)
    assert (rows(screen)["Done"].box, rows(screen)["Done"].right) == (False, "left off")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Bozza inviata" in words(screen))


def test_alt_and_an_arrow_move_a_line(qtbot: QtBot, screen: Any) -> None:
    take(screen, "Bozza inviata")
    press(qtbot, KEY.Key_Down, HELD.AltModifier)
    assert list(rows(screen))[1:3] == ["Foto scelte", "Bozza inviata"]
    qtbot.waitUntil(lambda: words(screen).index("Foto scelte") < words(screen).index("Bozza inviata"))
    assert screen.chooser.lines.selected() == [rows(screen)["Bozza inviata"].key]
    press(qtbot, KEY.Key_Down, HELD.AltModifier)
    assert list(rows(screen))[1:3] == ["Foto scelte", "Bozza inviata"]


def test_a_line_is_dragged_by_hand(qtbot: QtBot, screen: Any) -> None:
    lines = screen.chooser.lines
    first, second = (lines.visualRect(lines.model_.index(at)) for at in (1, 2))
    start, end = first.center(), second.bottomLeft() + QPoint(40, -2)
    start.setX(16)
    QTest.mousePress(lines.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(0, 12), end):
        QTest.mouseMove(lines.viewport(), at)
        move(lines, at)
    QTest.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert list(rows(screen))[1:3] == ["Foto scelte", "Bozza inviata"]


def move(lines: Any, at: QPoint) -> None:
    """The offscreen platform tells no button with a move, so it is told here."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    where = QPointF(at)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, where, lines.viewport().mapToGlobal(where), none, left, HELD.NoModifier)
    QApplication.sendEvent(lines.viewport(), event)


def test_a_click_on_the_box_ticks(qtbot: QtBot, screen: Any) -> None:
    lines = screen.chooser.lines
    middle = lines.visualRect(lines.model_.index(1)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(44, middle.y()))
    assert not rows(screen)["Bozza inviata"].box
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, middle.y()))
    assert not rows(screen)["Bozza inviata"].box


def test_enter_rewords_and_delete_gives_the_own_words_back(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Bozza inviata")
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "La bozza della pagina")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "La bozza della pagina" in words(screen))
    assert rows(screen)["La bozza della pagina"].under == "In your words"
    (line,) = (one for one in services.tasks.of_client(screen._subject) if one.title == "Bozza inviata")
    services.tasks.change(line.id, title="Bozza 2 inviata")
    assert rows(screen)["La bozza della pagina"].under == "Changed below: “Bozza 2 inviata”"
    assert screen.chooser.lines.hasFocus()
    press(qtbot, KEY.Key_Delete)
    qtbot.waitUntil(lambda: "Bozza 2 inviata" in words(screen))


def test_esc_while_rewording_changes_nothing_and_stays(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Bozza inviata")
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "anything")
    press(qtbot, KEY.Key_Escape)
    assert "Bozza inviata" in rows(screen)
    assert screen._subject is not None
    assert services.history.can_undo() is None or services.history.can_undo() != "summary_chosen"
    press(qtbot, KEY.Key_Escape)
    assert screen._subject is None
    assert screen.row.section.list.hasFocus()


def test_the_opening_line_is_seen_at_once_and_kept_when_she_leaves_it(
    qtbot: QtBot, screen: Any, services: Services
) -> None:
    edit = screen.chooser.opening_line.edit
    assert edit.toPlainText() == "Buongiorno, ecco la settimana in breve."
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Una settimana piena")
    qtbot.waitUntil(lambda: "Una settimana piena" in words(screen))
    assert services.summaries.draft(screen._subject, screen._this).choices.opening == ""
    assert screen.chooser.opening_line._whose.text() == "written by you"
    screen.chooser.lines.setFocus()
    assert services.summaries.draft(screen._subject, screen._this).choices.opening == "Una settimana piena"
    assert services.history.can_undo() == "summary_chosen"
    services.history.undo()
    assert edit.toPlainText() == "Buongiorno, ecco la settimana in breve."


def test_the_usual_opening_is_one_click_away(qtbot: QtBot, screen: Any, services: Services) -> None:
    opening = screen.chooser.opening_line
    opening.edit.setPlainText("Ciao")
    opening.settle()
    qtbot.mouseClick(opening.usual, Qt.MouseButton.LeftButton)
    assert services.summaries.draft(screen._subject, screen._this).choices.opening == ""
    assert opening.edit.toPlainText() == "Buongiorno, ecco la settimana in breve."
    assert not opening.usual.isVisible()


def test_what_is_being_written_is_sent_with_the_page(qtbot: QtBot, screen: Any, services: Services) -> None:
    client = screen._subject
    screen.chooser.opening_line.edit.setPlainText("Ciao Ada")
    screen.mark_sent()
    assert services.summaries.draft(client, screen._this).shown.opening == "Ciao Ada"


def test_another_language(qtbot: QtBot, screen: Any, services: Services) -> None:
    box = screen.head.languages
    assert [box.itemData(at) for at in range(box.count())] == ["it", "en", "pl"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: "Tydzień w skrócie" in words(screen))
    assert screen.chooser.opening_line.edit.toPlainText().startswith("Dzień dobry")
    box.activated.emit(0)
    qtbot.waitUntil(lambda: "Settimana in breve" in words(screen))
    assert services.summaries.draft(screen._subject, screen._this).choices.language == ""


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
    assert [box.itemText(at) for at in range(box.count())] == ["This week", "Last week", "19 Oct – 25 Oct, sent"]
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
    assert not screen.chooser.lines.isVisible()
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
    assert screen.page._fits.text().startswith("25 line")


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


def test_every_row_is_spoken_and_nothing_is_without_a_name(screen: Any) -> None:
    assert all(one.spoken for one in screen.chooser.lines.model_.rows)
    assert rows(screen)["Done"].spoken == "Done, 2, on the page"
    for part in (
        screen.head.weeks,
        screen.head.languages,
        screen.head.copy,
        screen.head.more,
        screen.chooser.back,
        screen.chooser.on,
    ):
        assert part.accessibleName()


def test_ctrl_enter_works_while_she_writes(qtbot: QtBot, screen: Any, services: Services) -> None:
    client = screen._subject
    screen.chooser.opening_line.edit.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), " Bene")
    press(qtbot, KEY.Key_Return, HELD.ControlModifier)
    sent = services.summaries.draft(client, screen._this).page
    assert sent is not None
    assert sent.opening.endswith("Bene") or sent.opening.startswith("Bene")
