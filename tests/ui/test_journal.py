"""The journal by real keys: found as one types, narrowed, read whole, ticked, joined, split, given away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.interaction import Medium
from desktop.services.journal import Wanted
from desktop.services.suite import Services
from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.timeline import Look, TimelineEntry, row_height
from desktop.ui.kit.timeline_who import paint_whose
from desktop.ui.screens.client.line_form import LineForm
from desktop.ui.screens.journal import JournalScreen
from desktop.ui.screens.journal.filters import Period
from desktop.ui.screens.journal.sheets import ClientsSheet, DaysForm, SplitForm, WhoseForm
from desktop.ui.shell import Shell
from desktop.ui.typed_due import past_day
from tests.ui.client_page import at, settle
from tests.ui.inline import NOW, NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SAID = (
    ("Bruni", "2025-03-03T10:00", "out", "email", "Perché la FATTURA è doppia?"),
    ("Nora", "2026-11-10T09:00", "in", "message", "Le foto"),
    ("Nora", "2026-11-10T09:02", "in", "message", "🥰 e i testi"),
    ("Nora", "2026-11-10T10:00", "out", "message", "Ecco la fattura"),
    ("Bruni", "2026-11-12T12:15", "in", "message", "Novità?"),
)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of what was said, made once."""
    folder = tmp_path_factory.mktemp("said")
    with services_at(folder) as made:
        for client, when, way, channel, text in SAID:
            made.interactions.log_for(client, at=at(when), direction=way, channel=channel, text=text)
    return folder


@pytest.fixture
def services(tmp_path: Path, said: Path) -> Iterator[Services]:
    with services_at(tmp_path, like=said) as made:
        yield made


@pytest.fixture
def shell(qtbot: QtBot, services: Services) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (found, _calls):
        with qtbot.waitActive(found):
            found.activateWindow()
        yield found


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> JournalScreen:
    press(qtbot, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    screen = shell.here()
    assert isinstance(screen, JournalScreen)
    follow(qtbot, screen)
    return screen


def follow(qtbot: QtBot, page: JournalScreen) -> None:
    """What waits a moment has been done."""
    qtbot.waitUntil(lambda: not page._typing.isActive())
    settle()
    qtbot.waitUntil(lambda: not page.list._moving.isActive())
    settle()


def shown(page: JournalScreen) -> list[str]:
    """Every row: whose it is, and what it says, with the hits in brackets."""
    settle()
    model = page.view.model_
    return [f"{one.who}: {marked(one)}" for at in range(len(model.keys)) if (one := model.entry(at))]


def marked(entry: TimelineEntry) -> str:
    text = entry.title
    for start, end in reversed(entry.hits):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def choose(page: JournalScreen, *rows: int) -> None:
    page.view.setFocus()
    page.view.let_go()
    page.view.take(rows[0])
    settle()


def test_all_of_it_by_day_with_the_chosen_entry_beside_it(qtbot: QtBot, page: JournalScreen) -> None:
    assert shown(page) == [
        "Bruni: Novità?", "Nora: Ecco la fattura", "Nora: 🥰 e i testi", "Nora: Le foto",
        "Bruni: Perché la FATTURA è doppia?",
    ]  # fmt: skip
    assert [page.view._day_words(day) for _place, day in page.view.model_.heads] == [
        "Today", "Tuesday 10", "Monday 3 March 2025",
    ]  # fmt: skip
    entry = page.view.model_.entry(0)
    assert entry is not None
    assert entry.spoken.startswith("Today 12:15, from Bruni"), "when and who come first"
    choose(page, 1)
    follow(qtbot, page)
    assert page.entry.accessibleName().endswith("Ecco la fattura")


def test_it_is_found_as_one_types_accents_aside(qtbot: QtBot, page: JournalScreen) -> None:
    press(qtbot, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "la fatt")
    follow(qtbot, page)
    assert shown(page) == ["Nora: Ecco [la] [fatt]ura", "Bruni: Perché [la] [FATT]URA è doppia?"]
    write(qtbot, page.search, "perche", enter=False)
    follow(qtbot, page)
    assert shown(page) == ["Bruni: [Perché] la FATTURA è doppia?"]
    press(qtbot, Key.Key_Down)
    assert page.view.hasFocus()


@pytest.mark.parametrize("typed", ['"', "la* OR (", "NEAR/2 ^ -", "🥰🥰", "'; --"])
def test_whatever_is_typed_is_no_error(qtbot: QtBot, page: JournalScreen, typed: str) -> None:
    page.search.setText(typed)  # pasted: emoji have no key
    follow(qtbot, page)
    assert page.list.found is not None
    assert page.list.found.whole


def test_where_nothing_is_found_there_is_a_way_out(qtbot: QtBot, page: JournalScreen) -> None:
    page.filters.choose_period(Period.MONTH)
    write(qtbot, page.search, "doppia", enter=False)
    follow(qtbot, page)
    assert page.nothing.isVisible()
    assert page.nothing.why.text() == "Nothing with “doppia” in the last 30 days."
    assert page.nothing.way_out.text() == "Look in all years"
    page.nothing.way_out.click()
    follow(qtbot, page)
    assert shown(page) == ["Bruni: Perché la FATTURA è [doppia]?"]


def test_an_empty_log_invites(qtbot: QtBot, tmp_path: Path) -> None:
    with services_at(tmp_path) as empty, shell_over(qtbot, empty) as (found, _calls):
        screen = found.go("journal")
        assert isinstance(screen, JournalScreen)
        follow(qtbot, screen)
        assert screen.nothing.isVisible()
        assert screen.nothing.way_out.text() == "Log"
        assert not screen.beside.isVisible()


def test_chips_narrow_and_say_to_what(qtbot: QtBot, page: JournalScreen) -> None:
    page.filters.stands.setFocus()
    press(qtbot, Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == "Waits for me").trigger()
    menu.close()
    follow(qtbot, page)
    assert shown(page) == ["Bruni: Novità?"]
    assert page.filters.stands.accessibleName() == "How it stands: Waits for me"
    assert page.filters.stands.isChecked()
    page.filters.reset.click()
    assert len(shown(page)) == 5


def test_clients_are_chosen_from_a_list(qtbot: QtBot, shell: Shell, page: JournalScreen) -> None:
    page.filters.whose.click()
    sheet = asked(shell, ClientsSheet)
    qtbot.keyClicks(sheet.search, "nor")
    press(qtbot, Key.Key_Return)
    assert len(shown(page)) == 3
    assert page.filters.whose.text() == "Nora"
    page.filters.whose.click()
    sheet = asked(shell, ClientsSheet)
    sheet.list.setFocus()
    press(qtbot, Key.Key_Space)
    assert set(sheet.chosen().values()) == {"Bruni", "Nora"}
    sheet.all.click()
    assert len(shown(page)) == 5


def test_days_are_typed_as_one_looks_back(qtbot: QtBot, shell: Shell, page: JournalScreen) -> None:
    page.filters.choose_period(Period.DAYS)
    form = asked(shell, DaysForm)
    write(qtbot, form.first.edit, "1 march 2025", enter=False)
    write(qtbot, form.last.edit, "10.3.2025", enter=False)
    form.save.click()
    assert shown(page) == ["Bruni: Perché la FATTURA è doppia?"]
    assert page.filters.when.text() == page.filters.period_words()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 nov", "2026-11-12"),
        ("13 nov", "2025-11-13"),
        ("friday", "2026-11-06"),
        ("3 march", "2026-03-03"),
        ("24 dec", "2025-12-24"),
        ("24/12/2026", "2026-12-24"),
        ("nothing", None),
    ],
)
def test_a_day_meant_by_somebody_who_looks_back(page: JournalScreen, typed: str, day: str | None) -> None:
    found = past_day(typed, NOW, page.list.zone)
    assert (found.isoformat() if found else None) == day


def test_enter_opens_the_whole_and_its_buttons_do_what_keys_do(
    qtbot: QtBot, shell: Shell, services: Services, page: JournalScreen
) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_Return)
    sheet = asked(shell, Dialog)
    assert sheet.title.text() == "Bruni"
    sheet.dismiss()
    choose(page, 0)
    press(qtbot, Key.Key_E)
    assert services.due.board().waiting == ()
    assert services.history.undo() == "answered_elsewhere"


def test_a_digit_tags_and_takes_the_tag_off(qtbot: QtBot, services: Services, page: JournalScreen) -> None:
    choose(page, 3)
    press(qtbot, Key.Key_1)
    follow(qtbot, page)
    assert services.interactions.lines([2])[0].tags == {"asks_for_status"}
    press(qtbot, Key.Key_1)
    assert services.interactions.lines([2])[0].tags == frozenset()


def test_lines_chosen_with_shift_are_joined_and_undone(qtbot: QtBot, services: Services, page: JournalScreen) -> None:
    choose(page, 2)
    press(qtbot, Key.Key_Down, SHIFT)
    assert page.view.chosen() == [3, 2]
    press(qtbot, Key.Key_J)
    follow(qtbot, page)
    assert shown(page)[2] == "Nora: Le foto 🥰 e i testi"
    assert len(shown(page)) == 4
    assert services.history.undo() == "interactions_joined"
    assert len(shown(page)) == 5


def test_space_chooses_one_here_and_one_there(qtbot: QtBot, services: Services, page: JournalScreen) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Space)
    assert page.view.chosen() == [5, 3]
    follow(qtbot, page)
    assert page.list.count.text().startswith("2 ")
    press(qtbot, Key.Key_Delete)
    assert [line.id for line in services.interactions.lines([5, 3])] == []
    services.history.undo()
    follow(qtbot, page)
    press(qtbot, Key.Key_Escape)
    assert len(page.view.chosen()) <= 1


def test_a_line_is_split_where_the_cursor_stands(
    qtbot: QtBot, shell: Shell, services: Services, page: JournalScreen
) -> None:
    choose(page, 2)
    press(qtbot, Key.Key_X)
    form = asked(shell, SplitForm)
    assert not form.save.isEnabled()
    for _ in range(2):
        press(qtbot, Key.Key_Right)
    write(qtbot, form.times[1].edit, "25:00")
    assert form.isVisible()
    write(qtbot, form.times[1].edit, "9:30")
    lines = services.interactions.lines(list(services.journal.places(Wanted("testi")).ids))
    assert [(line.text, line.at) for line in lines] == [("e i testi", at("2026-11-10T09:30"))]
    assert shown(page)[2:4] == ["Nora: e i testi", "Nora: 🥰"]
    assert services.history.undo() == "interaction_split"


def test_a_line_goes_to_another_client(qtbot: QtBot, shell: Shell, services: Services, page: JournalScreen) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_M)
    form = asked(shell, WhoseForm)
    form.save.click()
    assert form.isVisible(), "nobody is chosen yet"
    form.whom.setCurrentIndex(form.whom.findText("Nora"))
    form.save.click()
    assert shown(page)[0] == "Nora: Novità?"
    assert services.history.undo() == "interaction_reassigned"


def test_a_medium_is_corrected(qtbot: QtBot, shell: Shell, services: Services, page: JournalScreen) -> None:
    choose(page, 0)
    press(qtbot, Key.Key_C)
    form = asked(shell, LineForm)
    form.channel.setCurrentIndex(form.channel.findText("Telegram"))
    form.save.click()
    assert services.interactions.lines([5])[0].medium == Medium.TELEGRAM


def test_the_palette_leads_to_a_line_in_two_keys(qtbot: QtBot, shell: Shell, page: JournalScreen) -> None:
    page.filters.choose_period(Period.TODAY)
    shell.go("today")
    press(qtbot, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "doppia")
    settle()
    press(qtbot, Key.Key_Return)
    settle()
    assert shell.here() is page
    assert open_in(shell) is None
    assert page.view.selected() == 1
    assert len(shown(page)) == 5, "in the midst of everything"


def test_words_may_be_given_to_it(qtbot: QtBot, shell: Shell, page: JournalScreen) -> None:
    shell.go("journal", "foto")
    follow(qtbot, page)
    assert shown(page) == ["Nora: Le [foto]"]


def test_what_is_logged_meanwhile_comes_and_the_chosen_row_stays(
    qtbot: QtBot, services: Services, page: JournalScreen
) -> None:
    choose(page, 1)
    services.interactions.log_for("Sole", channel="message", direction="in", text="Buongiorno")
    assert shown(page)[0] == "Sole: Buongiorno"
    assert page.view.selected() == 4


def test_the_keyboard_stays_where_it_is_in_the_entry_beside(
    qtbot: QtBot, services: Services, page: JournalScreen
) -> None:
    choose(page, 0)
    follow(qtbot, page)
    assert page.entry.stop is not None
    page.entry.stop.setFocus()
    press(qtbot, Key.Key_Tab)
    here = QApplication.focusWidget()
    page.list.ask_again(NOW)
    follow(qtbot, page)
    assert QApplication.focusWidget() is here
    services.interactions.no_answer_needed([5])
    follow(qtbot, page)
    assert QApplication.focusWidget() is page.entry.stop, "what can be done is another thing now"


def test_a_row_is_painted_with_its_hits_at_the_right_letters() -> None:
    """The letters before an emoji, and those behind it, where Qt counts two units for one sign."""
    plain = TimelineEntry(
        1, "mail", False, "🥰 foto ancora", "12:15", "", "Mail", "ink2", "x", who="Nora", initials="N"
    )
    grounds = []
    for hits in ((), ((2, 6),)):
        image = QImage(420, row_height(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_whose(painter, QRect(0, 0, 420, row_height()), plain._replace(hits=hits), Look(False, False, True))
        painter.end()
        grounds.append(image)
    changed = [
        x for x in range(420) if any(grounds[0].pixel(x, y) != grounds[1].pixel(x, y) for y in range(row_height()))
    ]
    assert changed
    width = max(changed) - min(changed)
    assert 20 < width < 60, "one word of four letters"
    assert min(changed) > 85, "behind the emoji"
