"""People and addresses of a client: who there is, how they are reached and addressed, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.client import Person
from desktop.ui import address_words, words
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice, EntryList
from desktop.ui.kit.parts import Text, row
from desktop.ui.screens.client.person_form import ClientForm, PersonForm

if TYPE_CHECKING:
    from desktop.services.clients import ClientCard
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

translate = QCoreApplication.translate


class PeopleDialog(Dialog):
    """Enter edits, N adds, Alt+Up and Alt+Down move, Delete removes; the first one is the main one."""

    def __init__(self, services: Services, calls: Calls, shell: Shell, card: ClientCard) -> None:
        super().__init__(shell, "", 640)
        self._services, self._calls, self._shell, self._card = services, calls, shell, card
        self.title.setText(self.tr("People and addresses"))
        self.setAccessibleName(self.title.text())
        self.who = Text("", "small", "ink2", wrap=True)
        self.edit_client = Button(self.tr("Edit client…"), QUIET, small=True)
        head = row(gap=8)
        head.addWidget(self.who, 1)
        head.addWidget(self.edit_client)
        self.list = EntryList()
        self.list.setAccessibleName(self.title.text())
        self.list.choices = self._choices
        self.list.least = 3
        self.nothing = Text(self.tr("Nobody yet. Add whom you talk to."), "body", "ink2", wrap=True)
        order = self.tr("Alt+Up and Alt+Down change the order: pages are addressed to the first.")
        self.keys = Text(order, "caption", "ink2", wrap=True)
        self.add = Button(self.tr("Add a person"), icon="user-plus", keys=("N",))
        self.body.addLayout(head)
        self.body.addWidget(self.list)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.keys)
        self.foot.addWidget(self.add)
        self.foot.addStretch()
        self.list.opened.connect(self.edit)
        self.list.removing.connect(self.remove)
        self.list.installEventFilter(self)
        self.add.clicked.connect(self.add_one)
        self.edit_client.clicked.connect(lambda: edit_client(services, calls, shell, self._card, self.refresh))
        self._fill()

    def open(self, first: QWidget | None = None) -> None:
        super().open(first or (self.list if self._card.people else self.add))

    def refresh(self) -> None:
        """As it stands now."""
        self._calls.ask(self, lambda: self._services.clients.card(self._card.id), self._show)

    def add_one(self) -> None:
        act, client = self._services.clients, self._card.id
        form = PersonForm(self, self._calls, self._card.client.language, act.addressed, None)
        self._keep(form, lambda: act.add_person(client, form.said()), self.tr("Added: {name}"))

    def edit(self, person: int) -> None:
        act, known = self._services.clients, self._person(person)
        if known is not None:
            form = PersonForm(self, self._calls, self._card.client.language, act.addressed, known)
            self._keep(form, lambda: act.change_person(person, form.said()), self.tr("Changed: {name}"))

    def shift(self, by: int) -> None:
        """So many places down, or up."""
        person = self.list.chosen()
        if person is not None:
            self._calls.ask(self, lambda: self._services.clients.move_person(person, by), lambda _none: self.refresh())

    def remove(self, person: int) -> None:
        known = self._person(person)
        if known is None:
            return

        def done(_none: object) -> None:
            self._shell.say(self.tr("Removed: {name}").format(name=known.name), undo=True)
            self.refresh()

        self._calls.ask(self, lambda: self._services.clients.remove_person(person), done)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.shift(step)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.add_one()
        else:
            super().keyPressEvent(event)

    def _keep(self, form: PersonForm, step: Callable[[], object], said: str) -> None:
        def done() -> None:
            self._shell.say(said.format(name=form.said().name.strip()), undo=True)
            self.refresh()

        form.save.clicked.connect(lambda: form.keep(step, done))
        form.open()

    def _show(self, card: ClientCard) -> None:
        self._card = card
        self._fill()

    def _fill(self) -> None:
        client = self._card.client
        language = words.LANGUAGES.get(client.language, client.language)
        self.who.setText(f"{client.name} · {language} · {client.time_zone}")
        rows = [_row(key, person) for key, person in zip(self._card.people, client.people, strict=True)]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.keys.setVisible(len(rows) > 1)
        self.nothing.setVisible(not rows)

    def _choices(self) -> Sequence[Choice]:
        person = self.list.chosen()
        if person is None:
            return ()
        return (
            (self.tr("Edit…"), Qt.Key.Key_Return, lambda: self.edit(person)),
            (self.tr("Add a person…"), Qt.Key.Key_N, self.add_one),
            (self.tr("Remove"), Qt.Key.Key_Delete, lambda: self.remove(person)),
        )

    def _person(self, key: int) -> Person | None:
        found = dict(zip(self._card.people, self._card.client.people, strict=True))
        return found.get(key)


def edit_client(
    services: Services, calls: Calls, shell: Shell, card: ClientCard, then: Callable[[], object] = lambda: None
) -> ClientForm:
    """The client's own name, language, zone, and since when."""
    form, client = ClientForm(shell, calls, card.client), card.id

    def keep() -> None:
        changes = form.said()
        if changes is None:
            return

        def done() -> None:
            shell.say(translate("PeopleDialog", "Changed: {name}").format(name=form.name.text().strip()), undo=True)
            then()

        form.keep(lambda: services.clients.change(client, **changes), done)

    form.save.clicked.connect(keep)
    form.open()
    return form


def _row(key: int, person: Person) -> EntryRow:
    reached = " · ".join((*person.tels, *person.emails, *(one for one in person.handles if one != person.name)))
    form = address_words.form(person.address) if person.address else ""
    under = " · ".join(part for part in (person.role, reached) if part)
    spoken = ", ".join(part for part in (person.name, form, person.role, reached) if part)
    return EntryRow(key, person.name, spoken, icon="user", right=form, under=under)
