"""The forms of a client: one of their people, and the client's own name and place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTimeZone
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.domain.address import LANGUAGES
from desktop.domain.client import Client, Person
from desktop.ui import address_words, words
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text

if TYPE_CHECKING:
    from desktop.services.clients import Changes

Sentence = Callable[[str, Person], tuple[str, str]]
"""A language and a person: how a page to them begins, and how it asks for something."""


class PersonForm(Form):
    """What is chosen about their address is shown as a page would say it."""

    def __init__(
        self, parent: QWidget, calls: Calls, language: str, addressed: Sentence, person: Person | None
    ) -> None:
        super().__init__(parent, "", "", calls, 560)
        self._language, self._addressed, self._person = language, addressed, person or Person("")
        shown = self._person
        self.title.setText(self.tr("Edit person") if person else self.tr("Add a person"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Save"))
        self.name = self.field("name", self.tr("Name"), self.tr("Vera Lindt"), shown.name)
        self.role = self.field("role", self.tr("Role"), self.tr("Owner, bookkeeper"), shown.role)
        self.tels = self.field("tels", self.tr("Telephone"), "+39 051 123 4567; +48 22 123 45 67", _one(shown.tels))
        self.emails = self.field("emails", self.tr("E-mail"), "vera@example.org", _one(shown.emails))
        self.handles = self.field("handles", self.tr("Name in chats"), self.tr("Vera Lindt"), _one(shown.handles))
        self.body.addWidget(Text(self.tr("Several of a kind are parted by a semicolon."), "caption", "ink2", wrap=True))
        choices = address_words.forms(language)
        self.address = self.box(self.tr("How you address them"), choices, shown.address)
        self.vocative = self.field("vocative", self.tr("Called out (vocative)"), "Marku", shown.vocative)
        self.vocative.setVisible(language == "pl")
        self.example = Text("", "small", "accent_ink", wrap=True)
        self.body.addWidget(self.example)
        for field in (self.name, self.vocative):
            field.edit.textChanged.connect(lambda _text: self._show_example())
        self.address.currentIndexChanged.connect(lambda _at: self._show_example())
        self._show_example()

    def said(self) -> Person:
        return replace(
            self._person,
            name=self.name.text(),
            role=self.role.text(),
            tels=_several(self.tels.text(), ";,"),
            emails=_several(self.emails.text(), ";,"),
            handles=_several(self.handles.text(), ";"),
            address=str(self.address.currentData() or ""),
            vocative=self.vocative.text(),
        )

    def _show_example(self) -> None:
        person = self.said()

        def show(sentences: tuple[str, str]) -> None:
            self.example.setText(" · ".join(sentences))

        self._calls.work(self, lambda: self._addressed(self._language, person), show)


class ClientForm(Form):
    """Name, language of what they are sent, place in time, and since when."""

    def __init__(self, parent: QWidget, calls: Calls, client: Client) -> None:
        super().__init__(parent, "", "", calls)
        self.title.setText(self.tr("Edit client"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Save"))
        self.name = self.field("name", self.tr("Name"), "", client.name)
        languages: dict[object, str] = {code: words.LANGUAGES[code] for code in LANGUAGES}
        self.language = self.box(self.tr("Language of their documents"), languages, client.language)
        self.zone = QComboBox()
        self.zone.addItems(sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()))
        self.zone.setCurrentText(client.time_zone)
        self.labelled(self.tr("Time zone"), self.zone)
        since = client.since
        shown = QDate(since.year, since.month, since.day).toString(self._pattern()) if since else ""
        self.since = self.field("since", self.tr("Client since"), self._example(), shown)
        self.pinned = QCheckBox(self.tr("Pinned to the sidebar"))
        self.pinned.setChecked(client.pinned)
        self.body.addWidget(self.pinned)

    def said(self) -> Changes | None:
        """None where the day is not understood, which is then said beside it."""
        text = self.since.text().strip()
        day = QDate.fromString(text, self._pattern())
        if text and not day.isValid():
            self.since.problem(self.tr("Write the day as in {example}.").format(example=self._example()))
            return None
        changes: Changes = {
            "name": self.name.text(),
            "language": str(self.language.currentData()),
            "time_zone": self.zone.currentText(),
            "since": date(day.year(), day.month(), day.day()) if text else None,
            "pinned": self.pinned.isChecked(),
        }
        return changes

    def _pattern(self) -> str:
        #: Qt date format in which a day is typed
        return self.tr("d/M/yyyy")

    def _example(self) -> str:
        return QDate(2025, 3, 24).toString(self._pattern())


def _one(values: Iterable[str]) -> str:
    return "; ".join(values)


def _several(text: str, marks: str) -> tuple[str, ...]:
    for mark in marks:
        text = text.replace(mark, "\n")
    return tuple(kept for part in text.split("\n") if (kept := part.strip()))
