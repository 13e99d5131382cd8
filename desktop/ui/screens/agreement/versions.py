"""From when it is agreed, and the versions before and after: each holds for what arrived under it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from desktop.domain.agreement import Agreement
from desktop.ui import formats
from desktop.ui.kit.bending import Bending
from desktop.ui.kit.buttons import PLAIN, QUIET, Button
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import px

translate = QCoreApplication.translate


class Version(NamedTuple):
    """`last`: the day before the next one begins; None for the latest."""

    agreement: Agreement
    last: date | None

    def words(self, today: date) -> str:
        """1 Mar 2026 – 11 Nov 2026; since 12 Nov 2026; from 1 Jan 2027."""
        first = formats.dated(self.agreement.from_day)
        if self.last is not None:
            return f"{first} – {formats.dated(self.last)}"
        if self.agreement.from_day > today:
            return translate("Versions", "from {day}").format(day=first)
        return translate("Versions", "since {day}").format(day=first)


def versions_of(agreements: tuple[Agreement, ...]) -> tuple[Version, ...]:
    """In their order, each with its last day."""
    ends = [one.from_day - timedelta(days=1) for one in agreements[1:]]
    return tuple(Version(one, last) for one, last in zip(agreements, [*ends, None], strict=False))


class FromDay(QWidget):
    """The line under the title: the day from which the draft holds, and the versions there are."""

    day_typed = Signal(str)
    version_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.label, self.edit = Text("", "label"), QLineEdit()
        self.edit.setFixedWidth(px(132))
        self.others = Button(kind=QUIET, icon="history", small=True)
        self.unsaved = Text("", "small_strong", "soon_ink")
        self._wrong, self._note = (
            Text("", "small_strong", "late_ink", wrap=True),
            Text("", "caption", "ink2", wrap=True),
        )
        self._versions: tuple[Version, ...] = ()
        self._today = date.min
        whole = column(self, gap=4)
        day = QWidget()
        beside = row(day, gap=10)
        beside.addWidget(self.label)
        beside.addWidget(self.edit)
        line = Bending(10)
        line.add(day)
        line.add(self.others)
        line.add(self.unsaved)
        note = QWidget()
        column(note).addWidget(self._note)
        line.add(note, 1)
        whole.addWidget(line)
        whole.addWidget(self._wrong)
        self._wrong.hide()
        self.label.setBuddy(self.edit)
        self.edit.editingFinished.connect(self._typed)
        self.edit.textEdited.connect(lambda _text: self.problem(""))
        self.others.clicked.connect(self._offer)

    def show_day(self, draft: Agreement, versions: tuple[Version, ...], today: date, unsaved: bool) -> None:
        self._versions, self._today = versions, today
        if not self._wrong.isVisibleTo(self) and not self.edit.isModified():
            self.edit.setText(formats.dated(draft.from_day))
        self.unsaved.setVisible(unsaved)
        self.others.setVisible(bool(versions))
        self._note.setText(self._what_it_means(draft, versions, today))
        self._note.setVisible(bool(self._note.text()))

    def problem(self, sentence: str) -> None:
        """Under the day; what was typed stays."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.edit.setProperty("state", "error" if sentence else "")
        self.edit.setAccessibleDescription(sentence)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def understood(self) -> None:
        """What was typed is a day; it is shown as one."""
        self.problem("")
        self.edit.setModified(False)

    def menu(self) -> QMenu:
        """Every version, the latest first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at in reversed(range(len(self._versions))):
            menu.addAction(self._versions[at].words(self._today), partial(self.version_wanted.emit, at))
        return menu

    def retranslate(self) -> None:
        self.label.setText(self.tr("Agreed from"))
        self.edit.setAccessibleName(self.label.text())
        self.others.setText(self.tr("Versions"))
        self.unsaved.setText("● " + self.tr("Not saved yet"))

    def _typed(self) -> None:
        if self.edit.isModified():
            self.day_typed.emit(self.edit.text())

    def _offer(self) -> None:
        menu = self.menu()
        menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _what_it_means(self, draft: Agreement, versions: tuple[Version, ...], today: date) -> str:
        same = next((one for one in versions if one.agreement.from_day == draft.from_day), None)
        if draft.from_day < today and (same is None or same.agreement != draft):
            return self.tr("That day has passed: what arrived since then is counted by the new hours.")
        if same is not None:
            return "" if same.agreement == draft else self.tr("It takes the place of the one from the same day.")
        before = [one for one in versions if one.agreement.from_day < draft.from_day]
        if not before:
            return ""
        day = formats.dated(before[-1].agreement.from_day)
        return self.tr("The one of {day} stays true for what arrived under it.").format(day=day)


class OldVersion(Card):
    """Over the cards while an older or a coming version is looked at."""

    back_wanted = Signal()
    start_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("calm_soft")
        self._says = Text("", "small", "calm_ink", wrap=True)
        self.back, self.start = Button(kind=PLAIN, small=True), Button(kind=QUIET, small=True)
        self.remove = Button(kind=QUIET, icon="trash", small=True)
        inside = row(self, (14, 10, 14, 10), 10)
        inside.addWidget(Glyph("history", "calm_ink", 18), 0, Qt.AlignmentFlag.AlignTop)
        line = Bending(10)
        line.add(self._says, 1)
        for button in (self.remove, self.start, self.back):
            line.add(button)
        inside.addWidget(line, 1)
        self.back.clicked.connect(self.back_wanted)
        self.start.clicked.connect(self.start_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def show_version(self, version: Version, today: date) -> None:
        says = self.tr("Agreed {when}. It stays true for what arrived under it.")
        if version.agreement.from_day > today:
            says = self.tr("Agreed {when}. It has not begun yet.")
        self._says.setText(says.format(when=version.words(today)))
        self.remove.setVisible(version.agreement.from_day > today)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back to mine"))
        self.start.setText(self.tr("Start from this one"))
        self.remove.setText(self.tr("Remove"))
