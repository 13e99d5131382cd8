"""Scenes of the documents that are made for a client beside the weekly page."""

from __future__ import annotations

from typing import Any

from desktop.domain.wanted import Document
from desktop.ui.documents_sheet import DocumentsSheet, open_documents
from tests.ui.scene_lists import on_the_sample, typed, variation
from tests.ui.stage import Stage


def sheet_of(stage: Stage, key: str, document: Document) -> Any:
    """The sheet over the client's page, its page of paper set."""
    client = stage.client(key)
    stage.go("client", client)
    open_documents(stage.shell, stage.services, stage.gui.calls, client, document)
    dialog = stage.dialog()
    assert isinstance(dialog, DocumentsSheet)
    stage.until(lambda: dialog.page.bar.isHidden())
    stage.settle()
    return dialog


@on_the_sample
def documents(stage: Stage) -> None:
    sheet_of(stage, "often", Document.AGREEMENT)


@on_the_sample
@typed("Please look it over before our call.")
def documents_recap(stage: Stage) -> None:
    """One line left out, and a word of hers."""
    dialog = sheet_of(stage, "often", Document.RECAP)
    dialog._tick(1)
    dialog.line.edit.setText("Please look it over before our call.")
    dialog._typed()
    stage.until(lambda: dialog.page.bar.isHidden())
    stage.settle()


@variation
def documents_doubtful(stage: Stage) -> None:
    """A word of hers names another client."""
    other = next(one for one in stage.ask(stage.services.clients.lines) if one.id != stage.client("often"))
    dialog = sheet_of(stage, "often", Document.RECAP)
    dialog.line.edit.setText(other.name)
    dialog._typed()
    stage.until(lambda: dialog.page.bar.isHidden())
    stage.settle()


@variation
def documents_unagreed(stage: Stage) -> None:
    """No hours are agreed yet, so that nothing can be told about them."""
    client = stage.client("quiet")
    stage.go("client", client)
    material = stage.ask(lambda: stage.services.documents.material(client))._replace(is_agreed=False)
    sheet = DocumentsSheet(stage.shell, stage.services, stage.gui.calls, client, material)
    sheet.choose(Document.AGREEMENT)
    sheet.open(sheet.list)
    stage.dialog()
    stage.settle()


@variation
def documents_failed(stage: Stage) -> None:
    """A template of hers cannot be set: the page is there all the same, and it is said why."""
    own = stage.services.stationery.folder / "recap.typ"
    own.parent.mkdir(exist_ok=True)
    own.write_text("#nope", "utf-8")
    stage.after(own.unlink)
    sheet_of(stage, "often", Document.RECAP)


@variation
def documents_tool(stage: Stage) -> None:
    sheet_of(stage, "often", Document.TOOL_REMINDERS)


@variation
def documents_contacts(stage: Stage) -> None:
    sheet_of(stage, "often", Document.CONTACTS)


@variation
def documents_nothing(stage: Stage) -> None:
    """Nothing was asked for, nobody can be reached."""
    new = stage.ask(lambda: stage.services.clients.add("Nova Studio", "en"))
    stage.undo_after()
    stage.go("client", new)
    open_documents(stage.shell, stage.services, stage.gui.calls, new, Document.RECAP)
    dialog = stage.dialog()
    stage.until(lambda: dialog.page.bar.isHidden())
    stage.settle()
