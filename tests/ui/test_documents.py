"""Documents for a client, by real keys: what is chosen is seen, what is left out is gone, files and text come out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.queries import agreements as agreement_queries
from desktop.domain.client import Person
from desktop.domain.errors import Refused
from desktop.domain.wanted import Document
from desktop.services.suite import Services
from desktop.ui import words
from desktop.ui.documents_sheet import DocumentsSheet, open_documents
from desktop.ui.kit.dialog import open_in
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.parts import Text
from desktop.ui.share_sheet import ShareSheet
from desktop.ui.shell import Shell
from tests.ui.inline import NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        yield found


@pytest.fixture
def client(services: Services) -> int:
    made = services.clients.add("Bruni", "en", time_zone="Europe/Rome")
    services.clients.add_person(made, Person("Marta Bruni", "owner", ("051 1",), address="first"))
    services.clients.add_person(made, Person("Renzo Galli", tels=("052 2",)))
    services.instructions.add(made, "PDF only")
    services.instructions.add(made, "No calls on Friday")
    return made


@pytest.fixture
def shell(qtbot: QtBot, services: Services, client: int) -> Iterator[Shell]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        shell.go("client", client)
        with qtbot.waitActive(shell):
            shell.activateWindow()
        yield shell


@pytest.fixture
def sheet(qtbot: QtBot, shell: Shell) -> DocumentsSheet:
    press(qtbot, Key.Key_F7)
    found = asked(shell, DocumentsSheet)
    _drawn(qtbot, found)
    return found


def _drawn(qtbot: QtBot, sheet: DocumentsSheet) -> str:
    qtbot.waitUntil(lambda: sheet.page.bar.isHidden() and bool(sheet.page.sheet.accessibleDescription()))
    return sheet.page.sheet.accessibleDescription()


def _take(qtbot: QtBot, sheet: DocumentsSheet, document: Document) -> str:
    sheet.choose(document)
    return _drawn(qtbot, sheet)


def test_arrows_choose_what_is_seen_and_space_leaves_out(qtbot: QtBot, sheet: DocumentsSheet):
    assert "How to reach me" in sheet.page.sheet.accessibleDescription()
    press(qtbot, Key.Key_Down)
    assert "No calls on Friday" in _drawn(qtbot, sheet)
    sheet.parts.setFocus()
    sheet.parts.take(0)
    press(qtbot, Key.Key_Space)
    text = _drawn(qtbot, sheet)
    assert "PDF only" not in text
    assert "No calls on Friday" in text
    row = sheet.parts.model_.rows[0]
    assert isinstance(row, EntryRow)
    assert row.box is False
    assert row.spoken.endswith("left out")


def test_a_word_of_hers_belongs_to_one_document(qtbot: QtBot, sheet: DocumentsSheet):
    _take(qtbot, sheet, Document.RECAP)
    qtbot.keyClicks(sheet.line.edit, "Ciao!")
    assert "Ciao!" in _drawn(qtbot, sheet)
    assert "Ciao!" not in _take(qtbot, sheet, Document.CONTACTS)
    assert sheet.line.text() == ""
    assert "Ciao!" in _take(qtbot, sheet, Document.RECAP)


def test_private_words_are_said_beside_the_page(qtbot: QtBot, sheet: DocumentsSheet, services: Services):
    services.clients.add("Studio Ferri", "it")
    _take(qtbot, sheet, Document.RECAP)
    assert sheet.checked.what.text() == "Nothing private on the page"
    qtbot.keyClicks(sheet.line.edit, "As for Studio Ferri")
    assert sheet.checked.what.text() == "Look again before you send it"
    assert sheet.checked.more.text() == "“Studio Ferri” is another client."
    _take(qtbot, sheet, Document.TOOL_LIST)
    assert sheet.checked.what.text() == "Nothing private on the page"


def test_where_no_hours_are_agreed_it_is_said_and_nothing_can_be_saved(
    qtbot: QtBot, shell: Shell, services: Services, client: int
):
    with services.agreements._work.write("agreement_removed") as session:
        for row in agreement_queries.of_client(session, client):
            session.delete(row)
    press(qtbot, Key.Key_F7)
    sheet = asked(shell, DocumentsSheet)
    row = sheet.list.model_.rows[0]
    assert isinstance(row, EntryRow)
    assert (row.under, row.dim) == ("No hours are agreed yet", True)
    said = [one.text() for one in sheet.page.findChildren(Text) if one.isVisible()]
    assert "Nothing has been agreed with this client yet." in said
    assert not any(one.isEnabled() for one in (sheet.pdf, sheet.html, sheet.eml, sheet.copy))
    assert sheet.checked.isHidden()
    assert "No calls on Friday" in _take(qtbot, sheet, Document.RECAP)
    assert sheet.pdf.isEnabled()
    assert sheet.checked.isVisible()


def test_steps_are_those_of_the_tool_the_phone_and_the_language(qtbot: QtBot, sheet: DocumentsSheet):
    assert sheet.about.isHidden()
    assert "for iPhone" in _take(qtbot, sheet, Document.TOOL_PASSWORDS)
    assert sheet.about.isVisibleTo(sheet)
    sheet.phone.setCurrentIndex(1)
    assert "for Android" in _drawn(qtbot, sheet)
    sheet.language.setCurrentIndex(sheet.language.findData("it"))
    assert "per Android" in _drawn(qtbot, sheet)
    sheet.tool.setCurrentIndex(sheet.tool.findData(Document.TOOL_LIST))
    assert "La nostra lista condivisa" in _drawn(qtbot, sheet)


def test_the_reader_is_left_out_of_the_numbers_at_first(qtbot: QtBot, sheet: DocumentsSheet):
    text = _take(qtbot, sheet, Document.CONTACTS)
    assert "052 2" in text
    assert "051 1" not in text
    assert sheet.vcf.isVisibleTo(sheet)


def test_files_are_written_where_she_says(
    qtbot: QtBot, sheet: DocumentsSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert (sheet.ics.isVisible(), sheet.vcf.isVisible()) == (True, False)
    _take(qtbot, sheet, Document.CONTACTS)
    assert (sheet.ics.isVisible(), sheet.vcf.isVisible()) == (False, True)
    proposed: list[str] = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "page"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    for kind, button in (("pdf", sheet.pdf), ("html", sheet.html), ("eml", sheet.eml), ("vcf", sheet.vcf)):
        sheet.saved.hide()
        button.click()
        qtbot.waitUntil(lambda: not sheet.saved.isHidden())
        assert (tmp_path / f"page.{kind}").exists()
        assert proposed.pop() == f"People and numbers – Bruni.{kind}"


def test_text_is_copied(qtbot: QtBot, sheet: DocumentsSheet):
    _take(qtbot, sheet, Document.RECAP)
    sheet.copy.click()
    qtbot.waitUntil(lambda: "PDF only" in QGuiApplication.clipboard().text())


def test_what_is_refused_has_no_sign_of_something_done(qtbot: QtBot, sheet: DocumentsSheet, services: Services, client):
    services.erasures.erase(client)
    sheet.copy_text()
    qtbot.waitUntil(sheet.saved.isVisible)
    assert sheet.saved._said.text() == words.said(Refused("client_gone")).what
    assert sheet.saved._sign._icon == "alert-triangle"


def test_nothing_asked_is_said(qtbot: QtBot, shell: Shell, services: Services):
    new = services.clients.add("Nova", "en")
    open_documents(shell, services, shell._calls, new, Document.RECAP)  # type: ignore[arg-type]
    sheet = asked(shell, DocumentsSheet)
    text = _drawn(qtbot, sheet)
    assert "Nothing in particular so far." in text
    assert sheet.nothing.isVisibleTo(sheet)
    assert sheet.parts.isHidden()


def test_lists_have_a_sheet_of_their_own(qtbot: QtBot, shell: Shell, sheet: DocumentsSheet):
    sheet.lists.click()
    qtbot.waitUntil(lambda: isinstance(open_in(shell), ShareSheet))


def test_without_a_client_in_hand_it_is_said(qtbot: QtBot, shell: Shell):
    shell.go("insights")
    press(qtbot, Key.Key_F7)
    assert open_in(shell) is None
    assert shell._toast is not None
    assert "Choose a client first" in shell._toast.accessibleName()
