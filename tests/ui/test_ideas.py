"""What each idea becomes, said before she agrees, and where a document or a rule opens: by real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.ideas import IDEAS, IdeaCode, Kind, Proposal
from desktop.domain.interaction import Channel
from desktop.domain.wanted import Document
from desktop.services.suite import Services
from desktop.ui import idea_words
from desktop.ui.documents_sheet import DocumentsSheet
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import open_in
from desktop.ui.pattern_card import Answer, PatternCard
from desktop.ui.screens.ideas import Ideas
from desktop.ui.screens.step_plan.making import MakingSheet
from desktop.ui.share_sheet import ShareSheet
from desktop.ui.shell import Shell
from tests.domain.dossiers import at
from tests.ui.client_page import settle
from tests.ui.inline import NOWHERE, press, shell_over
from tests.ui.uneasy import DAY, Moment, card_of, ideas_of, key_on, pages, uneasy_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHEETS = {
    IdeaCode.SEND_HOURS: Document.AGREEMENT,
    IdeaCode.RECAP: Document.RECAP,
    IdeaCode.ONE_PAGE: Document.TOOL_PASSWORDS,
    IdeaCode.CONTACT_CARDS: Document.CONTACTS,
}


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
        (IdeaCode.RECAP, "Document: “What holds now”", "Open the document"),
        (IdeaCode.ONE_PAGE, "Document: a tool, step by step", "Open the document"),
        (IdeaCode.CONTACT_CARDS, "Document: “People and numbers”", "Open the document"),
        (IdeaCode.STEP_PLAN, "Step plan: ", "Begin a step plan"),
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
@pytest.mark.parametrize("code", [one.code for one in IDEAS if one.kind in (Kind.DOCUMENT, Kind.PLAN, Kind.RULE)])
def test_a_document_a_plan_or_a_rule_opens_where_it_is_made_when_she_agrees(
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
    elif code is IdeaCode.STEP_PLAN:
        assert isinstance(open_in(shell), MakingSheet)
    elif code in SHEETS:
        opened: Any = open_in(shell)
        assert isinstance(opened, DocumentsSheet)
        assert opened.wanted().document is SHEETS[code]
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
