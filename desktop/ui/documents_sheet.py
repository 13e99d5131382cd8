"""Documents: what can be made for a client beside the weekly page, chosen, looked at, saved or copied."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from desktop.domain.errors import Problem
from desktop.domain.tool_sheet import Phone
from desktop.domain.wanted import URGENT, Document, Wanted
from desktop.ui import document_words, formats, words
from desktop.ui.actions import Action, bind, shown
from desktop.ui.catalogue import SHARE_SHEET, named
from desktop.ui.checked import Checked
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PLAIN, PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.fields import Field
from desktop.ui.kit.live_page import Drawn, LivePage
from desktop.ui.kit.page_card import PageCard
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.saved import Saved
from desktop.ui.kit.theme import px
from desktop.ui.refusing import refusing
from desktop.ui.stationery_words import note

if TYPE_CHECKING:
    from desktop.domain.settings import Program
    from desktop.services.documents import Choice, Material, Record
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate
PAUSE_MS = 15
"""After a letter, before the page is set anew."""
ORDER = (Document.AGREEMENT, Document.RECAP, Document.CONTACTS, None)
"""Of the list; None is any of the tools, which a box of its own parts."""


def open_documents(
    shell: Shell, services: Services, calls: Calls, client_id: int | None = None, document: str = ""
) -> None:
    """`client_id`: of whom; none is in hand where it is None. `document`: which at first, as Document names it."""
    if client_id is None:
        shell.say(translate("DocumentsSheet", "Documents for whom? Choose a client first."))
        return

    def show(material: Material) -> None:
        sheet = DocumentsSheet(shell, services, calls, client_id, material)
        sheet.choose(Document(document) if document else Document.AGREEMENT)
        sheet.open(sheet.list)

    calls.ask(shell, lambda: services.documents.material(client_id), show)


class DocumentsSheet(Dialog):
    """What is chosen here is of this sheet alone: nothing of it is kept."""

    def __init__(self, shell: Shell, services: Services, calls: Calls, client_id: int, material: Material) -> None:
        super().__init__(shell, "", 920)
        self._shell, self._services, self._calls = shell, services, calls
        self._client, self._material = client_id, material
        # Nobody looks for a number of their own.
        self._without = {material.reader}
        self._lines: dict[Document, str] = {}
        self.title.setText(self.tr("Documents for {client}").format(client=material.client))
        self.setAccessibleName(self.title.text())
        self.list, self.parts, self.page, self.saved = EntryList(), EntryList(), PageCard(), Saved()
        self._refused = refusing(calls, self.saved)
        self.heading, self.nothing = Text("", "label"), Text("", "small", "ink2", wrap=True)
        self.line, self.checked = Field(), Checked()
        self.language, self.language_box = _box(self.tr("Language"), words.LANGUAGES, material.language)
        self.tool, self.tool_box = _box(self.tr("Which tool"), document_words.tools(), Document.TOOL_REMINDERS)
        self.phone, self.phone_box = _box(self.tr("Their phone"), document_words.phones(), Phone.IPHONE)
        self.lists = Button(self.tr("Lists and agenda…"), QUIET, "share", small=True)
        self.week = Button(self.tr("The week…"), QUIET, "file-text", small=True)
        self.copy, self.html = Button(self.tr("Copy as text"), QUIET, "copy"), Button(self.tr("Save web page"), PLAIN)
        self.vcf, self.eml = Button(self.tr("Save contact file"), PLAIN), Button(self.tr("Mail draft"), PLAIN, "mail")
        self.ics = Button(self.tr("Save calendar"), PLAIN)
        self.pdf = Button(self.tr("Save PDF"), PRIMARY, "file-text", keys=tuple(shown("Ctrl+S").split("+")))
        self._live: LivePage[Record] = LivePage(calls, self.page, self._draw, PAUSE_MS)
        self._place_parts()
        self._connect()
        self.list.show_rows(self._rows())

    def choose(self, document: Document) -> None:
        if document.tool is not None:
            self.tool.setCurrentIndex(self.tool.findData(document))
        self.list.take(ORDER.index(None if document.tool is not None else document))

    def wanted(self) -> Wanted:
        """As it is chosen at this moment."""
        chosen = ORDER[self.list.chosen() or 0]
        return Wanted(
            chosen if chosen is not None else Document(self.tool.currentData()),
            self.language.currentData(),
            self.phone.currentData(),
            frozenset(self._without),
            self.line.text().strip(),
        )

    def save(self, kind: str) -> None:
        """Asks where to, beginning in her folder, and writes it there."""
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "html": self.tr("Web page (*.html)"),
            "eml": self.tr("Mail draft (*.eml)"),
            "vcf": self.tr("Contacts (*.vcf)"),
            "ics": self.tr("Calendar (*.ics)"),
        }
        documents, wanted = self._services.documents, self.wanted()

        def collect() -> tuple[Record, Program]:
            return documents.record(self._client, wanted), self._services.settings.program()

        def ask(found: tuple[Record, Program]) -> None:
            record, program = found
            folder = Path(program.folder) if program.folder and Path(program.folder).is_dir() else Path.home()
            proposed = str(folder / f"{documents.file_name(record)}.{kind}")
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the document"), proposed, kinds[kind])
            if not name:
                return
            path = Path(name) if Path(name).suffix.casefold() == f".{kind}" else Path(f"{name}.{kind}")
            self._calls.work(
                self, lambda: documents.save(record, path), lambda _: self.saved.show_file(path), self._refused
            )

        self._calls.ask(self, collect, ask, self._refused)

    def copy_text(self) -> None:
        """The words of the page, to paste into a chat."""
        documents, wanted = self._services.documents, self.wanted()

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.saved.show_words(self.tr("Copied. It can be pasted into a chat."))

        self._calls.ask(self, lambda: documents.text(documents.record(self._client, wanted)), copied, self._refused)

    def _draw(self, record: Record, dots: float) -> Drawn:
        """On any thread."""
        documents = self._services.documents
        found = documents.preview(record, dots)
        return Drawn(found.picture, documents.text(record), len(found.pages), note=note(found.troubles))

    def _choose(self) -> None:
        """Another document: what it can be made of, and what was typed for it."""
        document = self.wanted().document
        self.saved.hide()
        self.line.edit.setText(self._lines.get(document, ""))
        self.about.setVisible(document.tool is not None)
        self.vcf.setVisible(document is Document.CONTACTS)
        self.ics.setVisible(document is Document.AGREEMENT)
        self.page.forget()
        self._show_parts()
        self._show_page()

    def _show_parts(self) -> None:
        document, choices = self.wanted().document, self._choices()
        self.parts.show_rows([self._part(at, one) for at, one in enumerate(choices)])
        self.parts.setVisible(bool(choices))
        none = {
            Document.RECAP: self.tr("Nothing was asked for yet. What you note under ‘What holds now’ comes here."),
            Document.CONTACTS: self.tr("No numbers of theirs yet: only yours, from your signature."),
        }
        self.heading.setVisible(bool(choices) or document in none)
        self.nothing.setText(none.get(document, ""))
        self.nothing.setVisible(not choices and document in none)
        self.arrange()

    def _show_page(self) -> None:
        wanted = self.wanted()
        can = wanted.document is not Document.AGREEMENT or self._material.is_agreed
        for button in (self.copy, self.html, self.vcf, self.ics, self.eml, self.pdf):
            button.setEnabled(can)
        self.checked.setVisible(can)
        self.page.whose(self._material.client, wanted.language)
        if can:
            documents = self._services.documents
            self._live.show(self._client, wanted, lambda: documents.record(self._client, wanted))
            self._calls.ask(
                self,
                lambda: documents.leaks(self._client, documents.record(self._client, wanted)),
                self.checked.show_leaks,
                self._refused,
            )
        else:
            self.page.show_failure(words.problem(Problem("no_agreement")))

    def _choices(self) -> tuple[Choice, ...]:
        from desktop.services.documents import Choice

        material, urgent = self._material, Choice(URGENT, self.tr("What to do when it cannot wait"))
        return {
            Document.AGREEMENT: (urgent,) if material.is_agreed else (),
            Document.RECAP: material.asked,
            Document.CONTACTS: material.people,
        }.get(self.wanted().document, ())

    def _tick(self, at: int) -> None:
        self._without ^= {self._choices()[at].key}
        self._show_parts()
        self._show_page()

    def _part(self, at: int, one: Choice) -> EntryRow:
        ticked = one.key not in self._without
        state = self.tr("stands in it") if ticked else self.tr("left out")
        under = one.role
        if one.since is not None:
            under = self.tr("cancelled") if one.is_over else formats.full_day(one.since)
        spoken = ", ".join(part for part in (one.text, under, state) if part)
        return EntryRow(at, one.text, spoken, box=ticked, under=under)

    def _rows(self) -> list[EntryRow]:
        said = (document_words.agreement(), document_words.recap(), document_words.contacts(), document_words.tool())
        rows = [
            EntryRow(at, one.title, f"{one.title}, {one.under}", icon=one.icon, under=one.under)
            for at, one in enumerate(said)
        ]
        if not self._material.is_agreed:
            under = self.tr("No hours are agreed yet")
            rows[0] = rows[0]._replace(under=under, spoken=f"{rows[0].title}, {under}", dim=True)
        return rows

    def _typed(self) -> None:
        self._lines[self.wanted().document] = self.line.text()
        self._show_page()

    def _leave(self, go: object) -> None:
        """Their own sheet, or screen, has these."""
        self.dismiss()
        assert callable(go)
        go()

    def _connect(self) -> None:
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.list.opened.connect(lambda _key: self.pdf.click())
        self.parts.ticked.connect(self._tick)
        for box in (self.language, self.phone):
            box.currentIndexChanged.connect(lambda _at: self._show_page())
        self.tool.currentIndexChanged.connect(lambda _at: self._choose())
        self.line.edit.textEdited.connect(lambda _text: self._typed())
        share = partial(named(SHARE_SHEET), self._shell, self._services, self._calls, self._client)
        self.lists.clicked.connect(lambda: self._leave(share))
        self.week.clicked.connect(lambda: self._leave(partial(self._shell.go, "weekly", self._client)))
        self.copy.clicked.connect(self.copy_text)
        files = {"pdf": self.pdf, "html": self.html, "eml": self.eml, "vcf": self.vcf, "ics": self.ics}
        for kind, button in files.items():
            button.clicked.connect(partial(self.save, kind))
        bind((Action("document_pdf", self.pdf.text, "Ctrl+S", partial(self.save, "pdf")),), self)

    def _place_parts(self) -> None:
        self.list.setAccessibleName(self.tr("Which document"))
        self.list.least = len(ORDER)
        self.heading.setText(self.tr("What stands in it"))
        self.heading.setBuddy(self.parts)
        self.parts.setAccessibleName(self.heading.text())
        self.parts.least = 3
        self.parts.setMaximumHeight(px(200))
        self.line.name(self.tr("A word of your own"), "", self.tr("Not needed; it stands under the greeting"))
        self.line.setMaximumWidth(px(2000))
        left, right, self.about = QWidget(), QWidget(), QWidget()
        asked = row(self.about, gap=16)
        for box in (self.tool_box, self.phone_box):
            asked.addWidget(box, 1)
        beside = column(left, gap=12)
        for one in (self.list, self.about, self.heading, self.parts, self.nothing, self.language_box, self.line):
            beside.addWidget(one)
        others = ButtonRows()
        for button in (self.lists, self.week):
            others.addWidget(button)
        beside.addLayout(others)
        beside.addWidget(self.saved)
        beside.addStretch()
        shown_ = column(right, gap=12)
        # Over the page: in a small window what is under it is out of sight.
        shown_.addWidget(self.checked)
        shown_.addWidget(self.page)
        shown_.addStretch()
        self.page.setMinimumWidth(px(260))
        both = Bending(20)
        both.add(left, 3)
        both.add(right, 2)
        self.body.addWidget(both)
        rows = ButtonRows()
        for button in (self.copy, self.html, self.vcf, self.ics, self.eml, self.pdf):
            rows.addWidget(button)
        self.foot.addLayout(rows, 1)
        self.default = self.pdf


def _box(label: str, choices: Mapping[str, str], chosen: str) -> tuple[QComboBox, QWidget]:
    """One of a few, and the whole with its label over it."""
    box, whole = QComboBox(), QWidget()
    for value, said in choices.items():
        box.addItem(said, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setAccessibleName(label)
    title = Text(label, "label")
    title.setBuddy(box)
    holder = column(whole, gap=6)
    holder.addWidget(title)
    holder.addWidget(box)
    return box, whole
