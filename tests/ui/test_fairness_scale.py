"""The fairness scale, other readings, and why she sees it otherwise: by real keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import Refused
from desktop.services.suite import Services
from desktop.ui.kit.calls import Calls
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.shell import Shell
from tests.domain.dossiers import START
from tests.ui.inline import NOWHERE, press, shell_over
from tests.ui.uneasy import DAY, Moment, card_of, ideas_of, key_on, pages, uneasy_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture
def services(tmp_path: Path, moment: Moment) -> Iterator[Services]:
    with uneasy_at(tmp_path, moment) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[tuple[Shell, Calls]]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, calls):
        yield shell, calls


@pytest.fixture
def page(window: tuple[Shell, Calls], services: Services) -> Any:
    return pages(window[0], services)


def reasons(services: Services, name: str) -> set[str]:
    found = next(one for one in services.assessments.portfolio().dossiers if one.client.name == name)
    return {one.reason for one in found.decisions}


def test_her_late_answers_are_set_aside_and_the_picture_changes(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    card = card_of(page, "Ada")
    key_on(qtbot, card.what_if)
    sheet = ideas_of(window[0])
    assert sheet.scale.own.hasFocus()
    whole = [tile.number.text() for tile in sheet.tiles]
    press(qtbot, Qt.Key.Key_Space)
    assert sheet.scale.verdict.text() == "With your late answers set aside, the card would not stand."
    assert all(" of " in tile.number.text() for tile in sheet.tiles)
    assert any(tile.number.text().startswith("0 of ") for tile in sheet.tiles)
    press(qtbot, Qt.Key.Key_Space)
    assert not sheet.scale.verdict.isVisible()
    assert [tile.number.text() for tile in sheet.tiles] == whole
    assert reasons(services, "Ada") == set()
    with pytest.raises(Refused):
        services.history.undo()


def test_who_is_restless_by_himself_stays_so(qtbot: QtBot, window: tuple[Shell, Calls], page: Any) -> None:
    key_on(qtbot, card_of(page, "Bruno").what_if)
    sheet = ideas_of(window[0])
    press(qtbot, Qt.Key.Key_Space)
    assert sheet.scale.verdict.text() == "With your late answers set aside, the card would still stand."


def test_busy_days_are_typed_and_what_is_not_understood_changes_nothing(
    qtbot: QtBot, window: tuple[Shell, Calls], page: Any
) -> None:
    key_on(qtbot, card_of(page, "Bruno").what_if)
    scale = ideas_of(window[0]).scale
    key_on(qtbot, scale.busy, Qt.Key.Key_Space)
    assert scale.aside().busy == (START + timedelta(days=DAY - 27), START + timedelta(days=DAY))
    scale.first.edit.setFocus()
    scale.first.edit.clear()
    qtbot.keyClicks(scale.first.edit, "15 April")
    qtbot.waitUntil(lambda: scale.verdict.text() == "With the busy days set aside, the card would not stand.")
    scale.first.edit.clear()
    qtbot.keyClicks(scale.first.edit, "nonsense")
    qtbot.waitUntil(lambda: not scale.verdict.isVisible())
    assert scale.aside().busy is None


def test_agreed_exceptions_are_ticked_one_by_one(qtbot: QtBot, window: tuple[Shell, Calls], page: Any) -> None:
    card = card_of(page, "Bruno")
    key_on(qtbot, card.what_if)
    sheet = ideas_of(window[0])
    key_on(qtbot, sheet.scale.agreed, Qt.Key.Key_Space)
    assert sheet.scale.verdict.text() == "Tick what was agreed."
    rows = sheet.scale.things.model_.rows
    assert card.warned is not None
    behind = {one for fact in card.warned.card.facts for one in fact.interactions}
    assert len(rows) == len(behind)
    key_on(qtbot, sheet.scale.things, Qt.Key.Key_Space)
    assert len(sheet.scale.aside().agreed) == 1
    assert sheet.scale.verdict.text() == "With what was agreed set aside, the card would still stand."
    key_on(qtbot, sheet.scale.own, Qt.Key.Key_Space)
    assert sheet.scale.verdict.text() == "With all of this set aside, the card would still stand."


def test_what_was_set_aside_is_offered_as_the_reason(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    card = card_of(page, "Ada")
    key_on(qtbot, card.what_if)
    sheet = ideas_of(window[0])
    press(qtbot, Qt.Key.Key_Space)
    key_on(qtbot, sheet.not_so)
    (chosen,) = [one for one in sheet.otherwise.reasons if one.isChecked()]
    assert chosen.hasFocus()
    assert chosen.text() == "My answers came late"
    press(qtbot, Qt.Key.Key_Return)
    assert reasons(services, "Ada") == {"My answers came late"}
    qtbot.waitUntil(lambda: not card.isVisible())
    assert services.history.undo() == "seen_otherwise"
    qtbot.waitUntil(card.isVisible)


def test_another_reading_is_taken_with_that_is_it(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    card = card_of(page, "Carla")
    assert card.readings.text() == "May also be: a client who is still new."
    key_on(qtbot, card.that)
    sheet = ideas_of(window[0])
    assert not sheet.facts.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert reasons(services, "Carla") == {"A client who is still new"}
    assert not card_is_there(page("Carla"))


def card_is_there(screen: ClientScreen) -> bool:
    return screen.pattern.isVisible()


def test_a_reading_on_the_ideas_page_too_with_her_own_words(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    key_on(qtbot, card_of(page, "Carla").see)
    sheet = ideas_of(window[0])
    (reading,) = sheet.readings
    assert reading.text() == "A client who is still new: that is it"
    key_on(qtbot, reading)
    first, second, *_ = sheet.otherwise.reasons
    key_on(qtbot, second, Qt.Key.Key_Space)
    assert (first.isChecked(), second.isChecked()) == (False, True)
    key_on(qtbot, second, Qt.Key.Key_Space)
    assert not any(one.isChecked() for one in sheet.otherwise.reasons)
    key_on(qtbot, first, Qt.Key.Key_Space)
    sheet.otherwise.words.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "since March")
    press(qtbot, Qt.Key.Key_Return)
    assert reasons(services, "Carla") == {"A client who is still new: since March"}
