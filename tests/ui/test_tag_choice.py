"""What is read from the text, decided in one key: behind a number of the card, in the timeline, in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.documents.portfolio import write_portfolio
from desktop.domain.interaction import Channel, Interaction
from desktop.services.suite import Services
from desktop.ui.kit import access
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.pattern_behind import BehindNumber
from desktop.ui.screens.client.entry_dialog import EntryDialog
from desktop.ui.screens.ideas import Ideas
from desktop.ui.shell import Shell
from desktop.ui.tag_choice import next_to_decide
from tests.domain.dossiers import answers, at, calm, dossier, missed, portfolio, says
from tests.ui.client_page import choose, opened, rows, settle
from tests.ui.inline import NOWHERE, press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DAY = 140
Key = Qt.Key
ASKS = "Good morning, is there any news about the brochure?"
SAYS = "read from the text: asks for news?"
SHORT = "text says: asks for news?"


def asking(first: int, last: int) -> list[Interaction]:
    """Three mornings a week the same question; now and then a call again."""
    found = []
    for day in (day for day in range(first, last) if day % 7 in (0, 2, 4)):
        found += [wrote(at(day, 10), ASKS), answers(at(day, 10, 40), Channel.MESSAGE)]
        if day % 7 == 2:
            found += [missed(at(day, 15)), missed(at(day, 15, 30)), answers(at(day, 16))]
    return found


def wrote(when: datetime, text: str) -> Interaction:
    return replace(says(when, Channel.MESSAGE), text=text)


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("peopled")
    with services_at(folder / "store", lambda: at(DAY, 12)) as made:
        file = folder / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(dossier([*calm(0, 100), *asking(100, DAY)]))))
        made.imports.commit(made.imports.preview(str(file), made.imports.read(file)))
    return folder / "store"


@pytest.fixture
def services(tmp_path: Path, peopled: Path) -> Iterator[Services]:
    with services_at(tmp_path, lambda: at(DAY, 12), peopled) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[tuple[Shell, Calls]]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell, calls


@pytest.fixture
def page(services: Services, window: tuple[Shell, Calls]) -> Any:
    return opened(window[0], services.clients.named("Bruno").id)


@pytest.fixture
def behind(qtbot: QtBot, window: tuple[Shell, Calls], page: Any) -> BehindNumber:
    """Of the number of questions, with the keyboard in its list."""
    place = next(at for at, one in enumerate(page.pattern.warned.card.facts) if one.indicator == "asks_for_status")
    page.pattern.facts[place].setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Key.Key_Return)
    found = open_in(window[0])
    assert isinstance(found, BehindNumber)
    assert found.list.hasFocus()
    return found


def number(page: Any) -> int:
    found = (one for one in page.pattern.warned.card.facts if one.indicator == "asks_for_status")
    return next((one.observed for one in found), 0)


def test_behind_a_number_one_key_refuses_and_goes_on_to_the_next(
    qtbot: QtBot, services: Services, page: Any, behind: BehindNumber
) -> None:
    before, listed = number(page), list(behind.list.model_.rows)
    assert len(listed) == before
    assert all(one.under == f"Message · {SAYS}" for one in listed)
    assert all(SAYS in one.spoken for one in listed)
    press(qtbot, Key.Key_R)
    press(qtbot, Key.Key_R)
    assert behind.list.chosen() == 2
    assert behind.list.hasFocus()
    shown = behind.list.model_.rows
    assert len(shown) >= len(listed), "what was refused can still be looked at"
    assert [one.under for one in shown[:3]] == [
        "Message · you said it is not: asks for news",
        "Message · you said it is not: asks for news",
        f"Message · {SAYS}",
    ]
    qtbot.waitUntil(lambda: number(page) == before - 2)
    assert f": {before - 2} from" in behind.explained.text()
    assert services.history.undo() == "tag_refused"
    qtbot.waitUntil(lambda: number(page) == before - 1)
    assert behind.list.model_.rows[1].under == f"Message · {SAYS}"


def test_one_key_confirms_and_the_number_stays(
    qtbot: QtBot, services: Services, page: Any, behind: BehindNumber
) -> None:
    before = number(page)
    press(qtbot, Key.Key_Y)
    assert behind.list.model_.rows[0].under == "Message · asks for news"
    assert behind.list.chosen() == 1
    assert number(page) == before
    assert services.history.undo() == "tag_confirmed"
    assert behind.list.model_.rows[0].under == f"Message · {SAYS}"


def test_the_buttons_do_the_same_and_say_their_keys(behind: BehindNumber, services: Services) -> None:
    names = [words for words, _key, _do in behind.list.choices()]
    assert names == ["Yes: asks for news", "No: asks for news"]
    shown = (behind.so, behind.not_so)
    assert all(one.isVisible() and one.isEnabled() for one in shown)
    assert [one.text() for one in shown] == names
    assert [one.keys for one in shown] == [("Y",), ("R",)]
    shown[1].click()
    assert services.history.can_undo() == "tag_refused"


def test_letters_that_are_switched_off_do_nothing(qtbot: QtBot, services: Services, behind: BehindNumber) -> None:
    before = services.history.can_undo()
    access.choose(still=False, letters=False)
    try:
        press(qtbot, Key.Key_R)
    finally:
        access.choose(still=False, letters=True)
    assert services.history.can_undo() == before


def test_the_ideas_follow_what_was_refused_behind_one_of_their_numbers(
    qtbot: QtBot, window: tuple[Shell, Calls], page: Any
) -> None:
    page.pattern.see.click()
    sheet: Any = open_in(window[0])
    assert isinstance(sheet, Ideas)
    before = number(page)
    place = next(at for at, tile in enumerate(sheet.tiles) if "news" in tile.label.text())
    sheet.tiles[place].click()
    press(qtbot, Key.Key_R)
    qtbot.waitUntil(lambda: number(page) == before - 1)
    press(qtbot, Key.Key_Escape)
    assert open_in(window[0]) is sheet
    assert str(before - 1) in [tile.number.text() for tile in sheet.tiles]


def test_the_timeline_decides_one_after_the_other(qtbot: QtBot, services: Services, page: Any) -> None:
    places = [at for at, row in enumerate(rows(page)) if SHORT in row[2]]
    choose(page, places[0])
    entry = page.timeline.view.entry()
    assert SAYS in entry.spoken
    press(qtbot, Key.Key_Y)
    settle()
    assert page.timeline.view.currentIndex().row() == places[1]
    press(qtbot, Key.Key_R)
    settle()
    assert page.timeline.view.currentIndex().row() == places[2]
    assert rows(page)[places[0]][2].endswith("asks for news")
    assert "asks for news" not in rows(page)[places[1]][2]
    assert [services.history.undo() for _ in range(2)] == ["tag_refused", "tag_confirmed"]
    assert [at for at, row in enumerate(rows(page)) if SHORT in row[2]] == places


def test_the_entry_itself_says_it_and_offers_both(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    place = next(at for at, row in enumerate(rows(page)) if SHORT in row[2])
    choose(page, place)
    press(qtbot, Key.Key_Return)
    sheet = open_in(window[0])
    assert isinstance(sheet, EntryDialog)
    texts = [one.text() for one in sheet.findChildren(type(sheet.title))]
    assert any(text.endswith(SAYS) for text in texts)
    no = next(one for one in sheet.findChildren(type(sheet.close_button)) if one.text() == "No: asks for news")
    no.click()
    assert services.history.can_undo() == "tag_refused"
    choose(page, place)
    press(qtbot, Key.Key_Return)
    sheet = open_in(window[0])
    assert sheet is not None
    texts = [one.text() for one in sheet.findChildren(type(sheet.title))]
    assert any(text.endswith("you said it is not: asks for news") for text in texts)


def test_the_journal_decides_one_after_the_other(qtbot: QtBot, services: Services, window: tuple[Shell, Calls]) -> None:
    screen: Any = window[0].go("journal", "brochure")
    view = screen.view
    qtbot.waitUntil(lambda: view.model_.entry(0) is not None and SHORT in view.model_.entry(0).meta)
    for said in view.model_.entry(0).shorter:
        assert said.casefold().endswith(SHORT)
        assert len(said) < len(view.model_.entry(0).meta)
    view.take(0)
    view.setFocus()
    press(qtbot, Key.Key_R)
    qtbot.waitUntil(lambda: SHORT not in view.model_.entry(0).meta)
    assert view.currentIndex().row() == 1
    press(qtbot, Key.Key_Y)
    qtbot.waitUntil(lambda: view.model_.entry(1).meta.endswith("asks for news"))
    assert view.currentIndex().row() == 2
    assert [services.history.undo() for _ in range(2)] == ["tag_confirmed", "tag_refused"]
    qtbot.waitUntil(lambda: SHORT in view.model_.entry(0).meta)


@pytest.mark.parametrize(
    ("places", "at", "found"),
    [
        ([True, True, True], 0, 1),
        ([True, False, True], 0, 2),
        ([True, False, False], 2, 0),
        ([True, True, False, False], 2, 1),
        ([False, True, False], 1, 1),
        ([], 0, 0),
    ],
)
def test_the_next_to_decide_is_below_else_above_else_here(places: list[bool], at: int, found: int) -> None:
    assert next_to_decide(places, at) == found
