"""The pattern card and its ideas by real keys: what it says, what stands behind it, and what she decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents.portfolio import write_portfolio
from desktop.domain.decision import Choice
from desktop.domain.ideas import IDEAS, IdeaCode, Proposal
from desktop.domain.interaction import Channel
from desktop.domain.portfolio import Dossier
from desktop.services.suite import Services
from desktop.ui import idea_words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.parts import Text
from desktop.ui.pattern_behind import BehindNumber
from desktop.ui.pattern_card import Answer, PatternCard
from desktop.ui.screens.ideas import Ideas
from desktop.ui.screens.today import TodayScreen
from desktop.ui.shell import Shell
from tests.domain.dossiers import at, calm, dossier, portfolio, restless, says
from tests.ui.inline import press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DAY = 140


def named(name: str, one: Dossier) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name))


WAITS = says(at(DAY, 11), Channel.EMAIL)
RESTLESS = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY), WAITS]))
CALM = named("Carla", dossier(calm(0, DAY)))
NEW = named("Dora", dossier(calm(DAY - 16, DAY)))

FORBIDDEN = (
    *("anxi", "ansios", "niespokoj", "disorgan", "niezorganiz", "difficult", "difficil", "trudn", "needy"),
    *("profil", "symptom", "sintom", "objaw", "risk", "rischi", "ryzyk", "score", "punteggi"),
    *("reassur", "rassicur", "upewni", "structure", "punti fermi", "stały plan"),
)
"""Beginnings of what no title of a task may say, in three languages; the chips among them."""


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of these clients, made once."""
    folder = tmp_path_factory.mktemp("peopled")
    with services_at(folder / "store", lambda: at(DAY, 12)) as made:
        file = folder / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(RESTLESS, CALM, NEW)))
        made.imports.commit(made.imports.preview(str(file), made.imports.read(file)))
    return folder / "store"


@pytest.fixture
def services(tmp_path: Path, peopled: Path) -> Iterator[Services]:
    with services_at(tmp_path, lambda: at(DAY, 12), peopled) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[tuple[Shell, Calls]]:
    with shell_over(qtbot, services) as (shell, calls):
        yield shell, calls


@pytest.fixture
def card(qtbot: QtBot, window: tuple[Shell, Calls]) -> PatternCard:
    """Of Today, with the keyboard in the list of who waits, as it is when the program opens."""
    screen = window[0].screens["today"]
    assert isinstance(screen, TodayScreen)
    qtbot.waitUntil(lambda: screen.card is not None and screen.card.isVisible() and screen.waiting.list.hasFocus())
    assert screen.card is not None
    return screen.card


@pytest.fixture
def of_client(qtbot: QtBot, services: Services, window: tuple[Shell, Calls]) -> Callable[[str], PatternCard]:
    def shows(name: str) -> PatternCard:
        made = PatternCard(services, window[1], window[0])
        qtbot.addWidget(made)
        made.resize(600, 400)
        made.show_client(services.clients.named(name).id)
        return made

    return shows


def titles(services: Services) -> list[str]:
    return [one.title for one in services.tasks.of_client(services.clients.named("Bruno").id)]


def decided(services: Services) -> set[str]:
    found = next(one for one in services.assessments.portfolio().dossiers if one.client.name == "Bruno")
    return {one.choice.value for one in found.decisions}


def sheet(shell: Shell) -> Dialog:
    found = open_in(shell)
    assert found is not None
    return found


def ideas(window: tuple[Shell, Calls], card: PatternCard, qtbot: QtBot) -> Ideas:
    card.see.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Qt.Key.Key_Return)
    found = sheet(window[0])
    assert isinstance(found, Ideas)
    return found


def test_a_warning_becomes_a_task_in_two_keys_from_today(qtbot: QtBot, services: Services, card: PatternCard) -> None:
    assert card.idea.text()
    assert card.becomes.text().startswith("Task: ")
    promised = card.idea.text()
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)
    assert titles(services) == [promised]
    assert decided(services) == {Choice.TRIED.value}
    qtbot.waitUntil(lambda: not card.isVisible())
    assert QApplication.focusWidget() is not None
    assert services.history.undo() == "idea_taken"
    qtbot.waitUntil(card.isVisible)


def test_tab_goes_task_ideas_monday_not_and_then_the_facts(qtbot: QtBot, card: PatternCard) -> None:
    found = []
    for _ in range(8):
        press(qtbot, Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    assert found == [card.take, card.see, card.later, card.not_so, *card.facts, card.own]


def test_it_says_what_was_counted_over_which_days_beside_what_is_usual(services: Services, card: PatternCard) -> None:
    assert card.warned is not None
    shown = card.warned.card
    assert card.title.text().startswith("Bruno ")
    assert card.title.text().endswith(" more often")
    assert card.chip.text() == "Needs reassurance"
    assert card.profile.text() == "Suggests the anxious profile"
    assert "to Mon 25 May" in card.compared.text()
    for fact, button in zip(shown.facts, card.facts, strict=True):
        assert str(fact.observed) in button.accessibleName()
        assert "usual" in button.accessibleName()
        assert button.accessibleDescription().count("week to") == 12
    assert card.own.accessibleName() == f"Your late answers, 0 of {shown.own_late.decided}"


def test_the_name_of_the_profile_can_be_left_out(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    assert card.profile.isVisible()
    services.settings.change_program(names_profile=False)
    qtbot.waitUntil(lambda: card.isVisible() and not card.profile.isVisible())
    assert card.chip.isVisible()
    found = ideas(window, card, qtbot)
    assert not [one for one in found.findChildren(Text) if "profile" in one.text()]


def test_monday_and_not_how_i_see_it_put_it_away(qtbot: QtBot, services: Services, card: PatternCard) -> None:
    for button, choice, step in (
        (card.later, Choice.LATER, "reminded_later"),
        (card.not_so, Choice.NOT_SO, "seen_otherwise"),
    ):
        button.setFocus()
        press(qtbot, Qt.Key.Key_Return)
        assert decided(services) == {choice.value}
        qtbot.waitUntil(lambda: not card.isVisible())
        assert services.history.undo() == step
        qtbot.waitUntil(card.isVisible)


def test_arrows_read_the_weeks_and_leaving_puts_the_label_back(qtbot: QtBot, card: PatternCard) -> None:
    fact = card.facts[0]
    label = fact.label.text()
    fact.setFocus()
    press(qtbot, Qt.Key.Key_Left)
    assert fact.label.text().startswith("week to Mon 25 May: ")
    press(qtbot, Qt.Key.Key_Left)
    assert fact.label.text().startswith("week to Mon 18 May: ")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    assert fact.label.text().startswith("week to Mon 25 May: ")
    card.take.setFocus()
    assert fact.label.text() == label


def test_each_number_opens_what_is_behind_it(qtbot: QtBot, window: tuple[Shell, Calls], card: PatternCard) -> None:
    assert card.warned is not None
    for place, fact in enumerate(card.warned.card.facts):
        card.facts[place].setFocus()
        press(qtbot, Qt.Key.Key_Return)
        found = sheet(window[0])
        assert isinstance(found, BehindNumber)
        assert len(found.list.model_.rows) == fact.observed
        press(qtbot, Qt.Key.Key_Escape)
        assert card.facts[place].hasFocus()
    card.own.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert not sheet(window[0]).list.isVisible()  # type: ignore[attr-defined]


def test_what_is_behind_it_leads_to_the_client(qtbot: QtBot, window: tuple[Shell, Calls], card: PatternCard) -> None:
    card.facts[0].setFocus()
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert open_in(window[0]) is None
    assert window[0].here() is window[0].screens["client"]


def test_a_narrow_window_keeps_what_can_be_done(qtbot: QtBot, window: tuple[Shell, Calls], card: PatternCard) -> None:
    window[0].resize(860, 520)
    qtbot.waitUntil(lambda: card.in_short.isVisible())
    assert not any(one.isVisible() for one in (*card.facts, card.own, card.compared))
    assert all(one.isVisible() for one in (card.take, card.see, card.later, card.not_so, card.title))
    assert card.idea.text() in card.try_short.text()
    assert card.becomes.text() in card.try_short.text()


def test_on_the_clients_own_page_it_learns_or_is_not_there(of_client: Callable[[str], PatternCard]) -> None:
    assert of_client("Dora").learning.text() == "Still learning the usual of Dora: 4 of 12 contacts"
    assert not of_client("Carla").isVisible()
    bruno = of_client("Bruno")
    assert bruno.isVisible()
    assert [one.isVisible() for one in bruno.facts] == [True] * 3
    bruno.show_client(10**6)
    assert not bruno.isVisible()


def of_tasks(card: PatternCard) -> None:
    """Ideas that are tasks, whatever fits the facts best."""
    assert card.warned is not None
    ideas = (
        Proposal(IdeaCode.NEXT_WORD, at(DAY, 16), 5),
        Proposal(IdeaCode.REGULAR_UPDATE, at(DAY + 1, 10), 5, "FREQ=WEEKLY;BYDAY=TU"),
    )
    card._show(Answer(card.warned._replace(ideas=ideas)))


def test_two_ideas_become_two_tasks(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    of_tasks(card)
    found = ideas(window, card, qtbot)
    assert found.make.text().startswith("Make 1")
    other = found.choices[1]
    wanted = [found.choices[0].words.text(), other.words.text()]
    other.box.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert found.make.text().startswith("Make 2")
    press(qtbot, Qt.Key.Key_Return)
    assert sorted(titles(services)) == sorted(wanted)
    assert open_in(window[0]) is None
    qtbot.waitUntil(lambda: not card.isVisible())


def test_the_ideas_open_where_enter_makes_the_task(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    found = ideas(window, card, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert titles(services) == [found.choices[0].words.text()]


def test_an_idea_can_be_changed_before_it_is_made(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    of_tasks(card)
    found = ideas(window, card, qtbot)
    weekly = next(one for one in found.choices if "task: every" in one.becomes.text().lower())
    for one in found.choices:
        one.box.setChecked(False)
    assert not found.make.isEnabled()
    weekly.change.click()
    weekly.title.edit.clear()
    qtbot.keyClicks(weekly.title.edit, "  News for Bruno ")
    weekly.due.edit.clear()
    qtbot.keyClicks(weekly.due.edit, "nonsense")
    press(qtbot, Qt.Key.Key_Return)
    assert titles(services) == []
    assert weekly.due.edit.text() == "nonsense"
    weekly.due.edit.clear()
    qtbot.keyClicks(weekly.due.edit, "Fri 9")
    assert "every Fri 09:00" in weekly.becomes.text()
    press(qtbot, Qt.Key.Key_Return)
    (task,) = services.tasks.of_client(services.clients.named("Bruno").id)
    assert (task.title, task.rrule) == ("News for Bruno", "FREQ=WEEKLY;BYDAY=FR")
    assert task.due_at == datetime(2026, 5, 29, 9, tzinfo=ZoneInfo("Europe/Rome"))


def test_a_title_that_is_missing_is_said_beside_its_field(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    found = ideas(window, card, qtbot)
    found.choices[0].change.click()
    found.choices[0].title.edit.clear()
    press(qtbot, Qt.Key.Key_Return)
    assert titles(services) == []
    assert found.choices[0].title.edit.accessibleDescription() == "A to-do needs a title."


def test_why_she_sees_it_otherwise_can_be_noted(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    found = ideas(window, card, qtbot)
    found.not_so.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    found.otherwise.words.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "The fair is in May")
    press(qtbot, Qt.Key.Key_Return)
    whole = next(one for one in services.assessments.portfolio().dossiers if one.client.name == "Bruno")
    assert {one.reason for one in whole.decisions} == {"The fair is in May"}
    qtbot.waitUntil(lambda: not card.isVisible())


def test_how_it_was_counted_is_told_with_its_days(qtbot: QtBot, window: tuple[Shell, Calls], card: PatternCard) -> None:
    found = ideas(window, card, qtbot)
    found.counted.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert found.how.isVisible()
    assert "to Mon 25 May" in found.how.text()
    assert "usual" in found.how.text().lower()


def test_esc_leaves_everything_as_it_was(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], card: PatternCard
) -> None:
    ideas(window, card, qtbot)
    press(qtbot, Qt.Key.Key_Escape)
    assert decided(services) == set()
    assert card.see.hasFocus()


def test_no_title_of_a_task_says_more_than_what_is_to_be_done(spoken: str) -> None:
    moment = datetime(2026, 11, 17, 9, tzinfo=UTC)
    for one in IDEAS:
        title = idea_words.idea(Proposal(one.code, moment, one.minutes), ZoneInfo("Europe/Rome"))
        assert title
        assert "{" not in title
        assert not [word for word in FORBIDDEN if word in title.casefold()], (spoken, title)
