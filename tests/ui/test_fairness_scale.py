"""The fairness scale, other readings, reasons, and what was chosen with what became of it: by real keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents.portfolio import write_portfolio
from desktop.domain.errors import Refused
from desktop.domain.ideas import IDEAS, IdeaCode, Kind, Proposal
from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.trial import Rate, Trial, Verdict
from desktop.domain.portfolio import Dossier
from desktop.domain.wanted import Document
from desktop.services.signals import ChosenIdea
from desktop.services.suite import Services
from desktop.ui import idea_words, trial_words
from desktop.ui.documents_sheet import DocumentsSheet
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.pattern_card import Answer, PatternCard
from desktop.ui.screens.client.choices import ChosenSheet
from desktop.ui.screens.client.screen import ClientScreen
from desktop.ui.screens.ideas import Ideas
from desktop.ui.share_sheet import ShareSheet
from desktop.ui.shell import Shell
from tests.domain.dossiers import START, answers, at, calm, dossier, missed, portfolio, restless, says
from tests.ui.client_page import settle
from tests.ui.inline import press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DAY = 140


def named(name: str, one: Dossier, **more: object) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name, **more))  # type: ignore[arg-type]


def reacting(first: int, last: int) -> list[Interaction]:
    """A question on Monday, answered on Wednesday, and then two days of calls and of evenings in alarm."""
    found = []
    for day in range(first, last - 5, 7):
        evenings = [line for later in (2, 3) for line in worried(day + later)]
        calls = [missed(at(day + 3, 10)), missed(at(day + 3, 10, 45)), says(at(day + 3, 10, 50), Channel.MESSAGE)]
        found += [says(at(day, 10)), answers(at(day + 2, 10)), *evenings, *calls, answers(at(day + 3, 11, 30))]
    return found


def worried(day: int) -> list[Interaction]:
    return [says(at(day, 21), Channel.EMAIL, Tag.ALARMED_TONE), answers(at(day, 21, 50))]


WAITED = named("Ada", dossier([*calm(0, 84), *reacting(84, DAY)]))
RESTLESS = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY), *calm(DAY, DAY + 40)]))
NEW_HERE = named("Carla", dossier([*calm(60, 100), *restless(100, DAY)]), since=START + timedelta(days=60))


class Moment:
    now = at(DAY, 12)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of these clients, made once."""
    folder = tmp_path_factory.mktemp("peopled")
    with services_at(folder / "store", Moment()) as made:
        file = folder / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(WAITED, RESTLESS, NEW_HERE)))
        made.imports.commit(made.imports.preview(str(file), made.imports.read(file)))
    return folder / "store"


@pytest.fixture
def services(tmp_path: Path, moment: Moment, peopled: Path) -> Iterator[Services]:
    with services_at(tmp_path, moment, peopled) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[tuple[Shell, Calls]]:
    with shell_over(qtbot, services) as (shell, calls):
        yield shell, calls


@pytest.fixture
def page(window: tuple[Shell, Calls], services: Services) -> Any:
    def opened(name: str) -> ClientScreen:
        screen = window[0].go("client", services.clients.named(name).id)
        assert isinstance(screen, ClientScreen)
        settle()
        return screen

    return opened


def card_of(page: Any, name: str) -> PatternCard:
    card: PatternCard = page(name).pattern
    assert card.warned is not None
    return card


def ideas_of(shell: Shell) -> Ideas:
    found = open_in(shell)
    assert isinstance(found, Ideas)
    return found


def key_on(qtbot: QtBot, widget: Any, key: Qt.Key = Qt.Key.Key_Return) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, key)


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


def only(sheet: Ideas, code: str) -> None:
    """Tick this one alone."""
    for one in sheet.choices:
        one.box.setChecked(one.proposal.code == code)


def with_idea(page: Any, name: str, code: IdeaCode) -> PatternCard:
    """The client's card with this idea on it, whatever fits the facts best."""
    card = card_of(page, name)
    warned = card.warned
    assert warned is not None
    idea = next(one for one in IDEAS if one.code is code)
    proposal = Proposal(code, at(DAY + 1, 10), idea.minutes, "", idea.kind)
    card._show(Answer(warned._replace(ideas=(proposal,))))
    return card


@pytest.mark.parametrize(
    ("code", "becomes", "button"),
    [
        (IdeaCode.SEND_HOURS, "Document: “How to reach me”", "Open the document"),
        (IdeaCode.SHOW_KEPT, "Document: Friday’s page", "Open the document"),
        (IdeaCode.SHARED_LIST, "Document: lists and agenda", "Open the document"),
        (IdeaCode.ONE_PAGE, "Document: a tool, step by step", "Open the document"),
        (IdeaCode.ANSWER_TIMES, "Rule in the agreement", "Open the agreement"),
        (IdeaCode.FIXED_CALL, "Appointment: ", "Make it an appointment"),
        (IdeaCode.NEXT_WORD, "Task: ", "Make it a task"),
    ],
)
def test_each_idea_says_what_it_becomes_before_she_agrees(page: Any, code: IdeaCode, becomes: str, button: str) -> None:
    card = with_idea(page, "Bruno", code)
    assert card.becomes.text().startswith(becomes)
    assert card.take.text() == button
    assert becomes in card.take.accessibleName()


@pytest.mark.parametrize("from_sheet", [False, True])
@pytest.mark.parametrize("code", [one.code for one in IDEAS if one.kind in (Kind.DOCUMENT, Kind.RULE)])
def test_a_document_or_a_rule_opens_where_it_is_made_when_she_agrees(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, code: IdeaCode, from_sheet: bool
) -> None:
    card, shell = with_idea(page, "Bruno", code), window[0]
    client = services.clients.named("Bruno").id
    if from_sheet:
        key_on(qtbot, card.see)
        sheet = ideas_of(shell)
        only(sheet, code)
        assert sheet.make.text().startswith("Agree to 1")
        assert not sheet.choices[0].change.isVisible(), "there is no task to be changed"
        press(qtbot, Qt.Key.Key_Return)
    else:
        key_on(qtbot, card.take)
    settle()
    made: Any = shell.here()
    if code is IdeaCode.SHARED_LIST:
        assert isinstance(open_in(shell), ShareSheet)
    elif code in (IdeaCode.SEND_HOURS, IdeaCode.ONE_PAGE):
        opened: Any = open_in(shell)
        assert isinstance(opened, DocumentsSheet)
        wanted = Document.AGREEMENT if code is IdeaCode.SEND_HOURS else Document.TOOL_PASSWORDS
        assert opened.wanted().document is wanted
        opened.dismiss()
    elif code is IdeaCode.SHOW_KEPT:
        assert made is shell.screens["weekly"]
    else:
        assert made is shell.screens["agreement"]
        assert made.client_in_hand() == client
        where = made.answers.lines[Channel.CALL].rule.box
        qtbot.waitUntil(lambda: shell.window().focusWidget() is where)
    assert services.tasks.of_client(client) == []
    found = services.decisions.of_client(client)
    assert found is not None
    assert [each.code for each in found.made[0].taken] == [code]
    assert services.history.undo() == "idea_taken"
    found = services.decisions.of_client(client)
    assert found is not None
    assert found.made == ()


def test_of_two_documents_the_first_opens_and_the_other_becomes_a_task(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    card = card_of(page, "Bruno")
    assert card.warned is not None
    ideas = tuple(
        Proposal(code, at(DAY + 1, 10), 15, "", Kind.DOCUMENT) for code in (IdeaCode.SEND_HOURS, IdeaCode.SHOW_KEPT)
    )
    card._show(Answer(card.warned._replace(ideas=ideas)))
    key_on(qtbot, card.see)
    sheet = ideas_of(window[0])
    for one in sheet.choices:
        one.box.setChecked(True)
    assert [one.opens for one in sheet.choices] == [True, False]
    assert sheet.choices[1].becomes.text().startswith("Document, with a task: ")
    sheet.choices[0].box.setChecked(False)
    assert sheet.choices[1].becomes.text().startswith("Document: Friday’s page")
    sheet.choices[0].box.setChecked(True)
    key_on(qtbot, sheet.make)
    assert isinstance(open_in(window[0]), DocumentsSheet)
    made = services.tasks.of_client(services.clients.named("Bruno").id)
    assert [one.title for one in made] == [sheet.choices[1].words.text()]


@pytest.mark.parametrize("idea", IDEAS, ids=lambda one: one.code)
def test_every_kind_of_idea_has_its_words(idea: Any) -> None:
    proposal = Proposal(idea.code, at(DAY, 12), idea.minutes, kind=idea.kind)
    assert (proposal.code in idea_words.OPENS) == proposal.opens
    assert idea.kind in idea_words.ICONS
    assert idea_words.take(proposal)


# What was chosen, and what became of it


def test_not_how_she_sees_it_is_quiet_for_eight_weeks_and_each_step_is_hers_to_take_back(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, moment: Moment
) -> None:
    screen = page("Carla")
    key_on(qtbot, screen.pattern.not_so)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    (row,) = screen.choices.list.model_.rows
    assert row.title == "You said “Not how I see it” on 25 May"
    assert row.under == "quiet until Mon 20 Jul"
    moment.now = at(DAY + 55, 12)
    page("Ada")
    assert not page("Carla").pattern.isVisible()
    assert services.history.undo() == "seen_otherwise"
    moment.now = at(DAY, 12)
    page("Ada")
    screen = page("Carla")
    qtbot.waitUntil(screen.pattern.isVisible)
    assert services.history.redo() == "seen_otherwise"
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())


def test_something_else_brings_it_back_before(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    screen = page("Carla")
    signals = set(screen.pattern.warned.card.signals)
    assert Tag.ASKS_FOR_STATUS not in signals
    key_on(qtbot, screen.pattern.not_so)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    client = services.clients.named("Carla").id
    lines = [one for one in services.timelines.contacts(services.timelines.of_client(client).rows) if one.outside]
    for one in lines[:8]:
        services.interactions.tag(one.id, Tag.ASKS_FOR_STATUS)
    qtbot.waitUntil(screen.pattern.isVisible)
    assert Tag.ASKS_FOR_STATUS in screen.pattern.warned.card.signals


def test_monday_brings_it_back(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, moment: Moment
) -> None:
    screen = page("Bruno")
    key_on(qtbot, screen.pattern.later)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    moment.now = at(DAY + 6, 12)
    page("Ada")
    assert not page("Bruno").pattern.isVisible()
    moment.now = at(DAY + 7, 12)
    page("Ada")
    assert page("Bruno").pattern.isVisible()


def test_a_choice_is_told_on_the_clients_page_and_can_be_taken_back(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any
) -> None:
    screen = page("Bruno")
    assert not screen.choices.isVisible()
    key_on(qtbot, screen.pattern.later)
    qtbot.waitUntil(screen.choices.isVisible)
    (row,) = screen.choices.list.model_.rows
    assert row.title == "You said “Remind me Monday” on 25 May"
    assert row.under == "quiet until Mon 1 Jun"
    screen.choices.list.take(0)
    key_on(qtbot, screen.choices.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not screen.choices.isVisible())
    qtbot.waitUntil(screen.pattern.isVisible)
    assert services.history.undo() == "choice_taken_back"


def test_thirty_days_later_the_trial_is_told_with_its_picture(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], page: Any, moment: Moment
) -> None:
    screen = page("Bruno")
    title = screen.pattern.idea.text()
    key_on(qtbot, screen.pattern.take)
    qtbot.waitUntil(lambda: not screen.pattern.isVisible())
    (row,) = screen.choices.list.model_.rows
    assert (row.title, row.under) == (title, "Too early to say")
    assert "You tried this on 25 May" in row.spoken
    moment.now = at(DAY + 31, 12)
    page("Ada")
    screen = page("Bruno")
    qtbot.waitUntil(screen.pattern.trial.isVisible)
    assert screen.pattern.title.text() == "Bruno: thirty days later"
    assert not any(one.isVisible() for one in (screen.pattern.take, screen.pattern.chip, screen.pattern.profile))
    assert screen.pattern.trial.verdict.text() == "Helped"
    assert screen.pattern.trial.title.text() == title
    bands = screen.pattern.trial.bands
    assert bands.accessibleName().startswith("30 days before: ")
    settle()
    assert bands.height() == bands.sizeHint().height(), "both rows are to be seen"
    screen.choices.list.take(0)
    key_on(qtbot, screen.choices.list)
    found = open_in(window[0])
    assert isinstance(found, ChosenSheet)
    assert found.trial.verdict.text() == "Helped"


def test_today_tells_of_it_too_where_there_is_no_card(
    qtbot: QtBot, services: Services, window: tuple[Shell, Calls], moment: Moment
) -> None:
    for name in ("Ada", "Carla", "Bruno"):
        client = services.clients.named(name).id
        warned: Any = services.signals.card(client)
        if name == "Bruno":
            news = ChosenIdea(warned.ideas[0].code, "News", warned.ideas[0].at, 5)
            services.signals.take(client, warned.card.signals, [news])
        else:
            services.signals.not_so(client, warned.card.signals)
    moment.now = at(DAY + 31, 12)
    today: Any = window[0].go("today")
    today.card.show_today()
    assert today.card.title.text() == "Bruno: thirty days later"
    assert today.card.trial.isVisible()


def rate(count: int, days: int = 22) -> Rate:
    return Rate(count, days, 0.0, 1.0)


@pytest.mark.parametrize(
    ("verdict", "ratio", "now", "said"),
    [
        (Verdict.HELPED, (0.1, 0.8), DAY + 31, "There is less of it than before"),
        (Verdict.NO_EFFECT, (0.6, 1.8), DAY + 31, "What came after may be chance"),
        (Verdict.NO_EFFECT, (1.2, 3.0), DAY + 31, "There is more of it than before"),
        (Verdict.TOO_EARLY, (0.1, 2.0), DAY + 11, "20 more day"),
        (Verdict.TOO_EARLY, (0.0, 9.0), DAY + 31, "There was so little of it"),
    ],
)
def test_every_verdict_says_what_it_rests_on(
    qtbot: QtBot, verdict: Verdict, ratio: tuple[float, float], now: int, said: str
) -> None:
    found = Trial(START + timedelta(days=DAY), START + timedelta(days=DAY + 30), rate(9), rate(2), ratio, verdict)
    assert trial_words.meaning(found, at(now, 12), ZoneInfo("Europe/Rome")).startswith(said)
    assert [one.label for one in trial_words.bands(found)] == ["30 days before", "30 days after"]
