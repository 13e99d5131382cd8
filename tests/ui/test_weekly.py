"""Weekly: what she chooses of a client's week, with keys and by hand, and the live page beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.candidate import Gathered
from desktop.domain.choices import Choices, Layout
from desktop.domain.summary import Addressee, Block, Numbers, Summary
from desktop.domain.week import Week
from desktop.services.suite import Services
from desktop.ui.screens.weekly.line_rows import Around, rows_of
from desktop.ui.shell import Shell
from tests.patience import PATIENCE_MS
from tests.ui.inline import NOW, press
from tests.ui.weekly_desk import copied, drawn, first_page, in_front, rows, store_of_three, take, words

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


def test_the_lines_of_the_week(screen: Any) -> None:
    found = rows(screen)
    assert list(found) == [
        "Numbers", "Done", "Bozza inviata", "Foto scelte", "Needed from them", "Ricevute", "Next week", "Testo",
        "Last line", "Something personal to end with…", "My hours next week",
    ]  # fmt: skip
    assert (found["Bozza inviata"].right, found["Foto scelte"].right) == ("to-do", "told Thu 12")
    assert found["Done"].right == "2"
    assert found["Ricevute"].right == "2 h late"
    assert screen.chooser.name.text() == "Ada Brandi"
    assert screen.chooser.place.text() == "1 of 3"
    assert screen.chooser.lines.hasFocus()
    assert "Bozza inviata" in words(screen)


@pytest.mark.parametrize(("seconds", "told"), [(10, "1 min"), (3809, "1 h 03"), (3811, "1 h 04"), (3599, "1 h")])
def test_the_first_answer_is_told_as_on_the_page(seconds: int, told: str) -> None:
    numbers = Numbers(first_answer=seconds)
    page = Summary(Addressee("Ada Brandi"), "Nora", "en", "Europe/Rome", Week(date(2026, 11, 9)), NOW, numbers=numbers)
    assert rows_of(Gathered(page), Choices(), Around(NOW, UTC))[0].right == told


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
    press(qtbot, KEY.Key_Space)
    qtbot.waitUntil(lambda: "Bozza inviata" in words(screen))


def test_a_part_is_moved_and_has_another_heading(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Next week")
    for _ in range(2):
        press(qtbot, KEY.Key_Up, HELD.AltModifier)
    qtbot.waitUntil(lambda: words(screen).index("La prossima settimana") < words(screen).index("Fatto"))
    assert screen.chooser.lines.selected() == [rows(screen)["Next week"].key]
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Che cosa viene")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Che cosa viene" in words(screen))
    assert "La prossima settimana" not in words(screen)
    press(qtbot, KEY.Key_Delete)
    qtbot.waitUntil(lambda: "La prossima settimana" in words(screen))
    for _ in range(4):
        services.history.undo()
    assert services.summaries.draft(screen._subject, screen._this).choices.blocks == ()


def test_a_part_is_dragged_by_hand(qtbot: QtBot, screen: Any) -> None:
    lines = screen.chooser.lines
    place = list(rows(screen)).index
    start = lines.visualRect(lines.model_.index(place("Next week"))).center()
    end = lines.visualRect(lines.model_.index(place("Numbers"))).topLeft() + QPoint(40, 2)
    start.setX(16)
    QTest.mousePress(lines.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for at in (start - QPoint(0, 12), end):
        move(lines, at)
    QTest.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert list(rows(screen))[:2] == ["Next week", "Testo"]


def test_her_last_line_is_seen_while_she_types_it(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Something personal to end with…")
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Buon fine settimana")
    qtbot.waitUntil(lambda: "Buon fine settimana" in words(screen))
    assert services.summaries.draft(screen._subject, screen._this).choices.closing == ""
    press(qtbot, KEY.Key_Escape)
    qtbot.waitUntil(lambda: "Buon fine settimana" not in words(screen))
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "A presto")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "A presto" in words(screen))
    assert services.summaries.draft(screen._subject, screen._this).choices.closing == "A presto"


def test_parts_are_kept_as_usual(qtbot: QtBot, screen: Any, services: Services) -> None:
    ada, week = screen._subject, screen._this
    bruno = next(line.id for line in services.clients.lines() if line.name == "Bruno")
    take(screen, "Numbers")
    press(qtbot, KEY.Key_Space)
    later = type(week)(week.monday + timedelta(days=7))

    def numbers_off(client: int) -> bool:
        return Block.NUMBERS in services.summaries.draft(client, later).choices.off

    screen.usual.keep(screen._draft.choices.layout, ada)
    assert (numbers_off(ada), numbers_off(bruno)) == (True, False)
    screen.usual.keep(screen._draft.choices.layout)
    assert numbers_off(bruno)
    screen.usual.keep(Layout(), bruno)
    assert not numbers_off(bruno)
    assert services.history.undo() == "summary_layout_kept"
    assert numbers_off(bruno)


def test_alt_and_an_arrow_move_a_line(qtbot: QtBot, screen: Any) -> None:
    take(screen, "Bozza inviata")
    press(qtbot, KEY.Key_Down, HELD.AltModifier)
    assert list(rows(screen))[2:4] == ["Foto scelte", "Bozza inviata"]
    qtbot.waitUntil(lambda: words(screen).index("Foto scelte") < words(screen).index("Bozza inviata"))
    assert screen.chooser.lines.selected() == [rows(screen)["Bozza inviata"].key]
    press(qtbot, KEY.Key_Down, HELD.AltModifier)
    assert list(rows(screen))[2:4] == ["Foto scelte", "Bozza inviata"]


def test_a_line_is_dragged_by_hand(qtbot: QtBot, screen: Any) -> None:
    lines = screen.chooser.lines
    first, second = (lines.visualRect(lines.model_.index(at)) for at in (2, 3))
    start, end = first.center(), second.bottomLeft() + QPoint(40, -2)
    start.setX(16)
    QTest.mousePress(lines.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(0, 12), end):
        QTest.mouseMove(lines.viewport(), at)
        move(lines, at)
    QTest.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert list(rows(screen))[2:4] == ["Foto scelte", "Bozza inviata"]


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
    middle = lines.visualRect(lines.model_.index(2)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(44, middle.y()))
    assert not rows(screen)["Bozza inviata"].box
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, middle.y()))
    assert not rows(screen)["Bozza inviata"].box


def test_enter_rewords_and_what_changed_below_is_said(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Bozza inviata")
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "La bozza della pagina")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "La bozza della pagina" in words(screen))
    assert rows(screen)["La bozza della pagina"].under == "In your words"
    (line,) = (one for one in services.tasks.of_client(screen._subject) if one.title == "Bozza inviata")
    services.tasks.change(line.id, title="Bozza 2 inviata")
    assert rows(screen)["La bozza della pagina"].under == "Changed below"
    changed = screen.chooser.changed
    assert changed.said.text() == (
        "You wrote “La bozza della pagina”. Below it “Bozza inviata” has become “Bozza 2 inviata”."
    )
    assert screen.chooser.lines.hasFocus()
    qtbot.mouseClick(changed.keep, Qt.MouseButton.LeftButton)
    assert not changed.isVisible()
    assert rows(screen)["La bozza della pagina"].under == "In your words"
    services.tasks.change(line.id, title="Bozza 3 inviata")
    qtbot.mouseClick(changed.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Bozza 3 inviata" in words(screen))
    assert not changed.isVisible()


def test_words_for_a_line_that_has_gone_are_not_lost_silently(qtbot: QtBot, screen: Any, services: Services) -> None:
    take(screen, "Testo")
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Il testo della pagina")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Il testo della pagina" in words(screen))
    (line,) = (one for one in services.tasks.of_client(screen._subject) if one.title == "Testo")
    services.tasks.remove(line.id)
    changed = screen.chooser.changed
    assert changed.said.text() == (
        "Your words “Il testo della pagina” stood for “Testo”, which is not in this week any more."
    )
    qtbot.mouseClick(changed.take, Qt.MouseButton.LeftButton)
    assert not changed.isVisible()


def test_delete_gives_a_line_its_own_words_back(qtbot: QtBot, screen: Any) -> None:
    take(screen, "Bozza inviata")
    press(qtbot, KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "La bozza della pagina")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: "La bozza della pagina" in rows(screen))
    take(screen, "La bozza della pagina")
    press(qtbot, KEY.Key_Delete)
    qtbot.waitUntil(lambda: "Bozza inviata" in words(screen))


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
    screen.chooser.opening_line._timer.setInterval(PATIENCE_MS)  # she makes no pause, however slow the machine is
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
