"""The left side of an import's check: the file, who is who in it, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.ui import formats, words
from desktop.ui.kit.parts import Card, Elided, Glyph, Text, clear, column, row
from desktop.ui.kit.theme import px

if TYPE_CHECKING:
    from desktop.services.imports import ChatPreview, PortfolioPreview, SenderLine

MOST = 8
"""Of a large group so many are asked about, those who wrote most; the others are the client's people."""


class FileCard(Card):
    """The file, and what it is."""

    def __init__(self) -> None:
        super().__init__("accent_soft", dashed=True)
        self._name, self._what = Elided("", "label"), Elided("", "caption", "ink2")
        inside = row(self, (20, 18, 18, 18), 16)
        inside.addWidget(Glyph("message-circle", "accent", 22, soft="surface", tile=44))
        lines = column(gap=3)
        lines.addWidget(self._name)
        lines.addWidget(self._what)
        inside.addLayout(lines, 1)
        inside.addWidget(Glyph("check", "kept_ink", 20))

    def show_preview(self, preview: ChatPreview | PortfolioPreview) -> None:
        self._name.setText(preview.file)
        number = getattr(preview, "messages", None)
        if number is None:
            self._what.setText(self.tr("Portfolio file"))
            return
        parts = [self.tr("%n message(s)", "", number)]
        first, last = getattr(preview, "first", None), getattr(preview, "last", None)
        if first and last:
            parts.append(f"{formats.dated(first.date())} – {formats.dated(last.date())}")
        self._what.setText(", ".join(parts))

    def retranslate(self) -> None:
        """Its words are set with the preview."""


class WhoIsWho(Card):
    """One line for each name in the chat, and the client it belongs to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", "heading")
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(px(10))
        self._lines.setVerticalSpacing(px(10))
        self._lines.setColumnStretch(2, 1)
        self._whose_label, self.whose = Text("", "label"), QComboBox()
        self.whose.setEditable(True)
        self.whose.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._clients: list[str] = []
        self._named: str | None = None
        self.roles: dict[str, QComboBox] = {}
        self._me: tuple[str, ...] = ()
        self._asks_client = False
        inside = column(self, (20, 16, 20, 17), 12)
        inside.addWidget(self._title)
        inside.addLayout(self._lines)
        inside.addWidget(self._whose_label)
        inside.addWidget(self.whose)
        self.whose.activated.connect(self._chose)
        line = self.whose.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._chose)

    def know(self, clients: list[str]) -> None:
        self._clients = clients

    def show_preview(self, chat: ChatPreview) -> None:
        self._me, self._asks_client = chat.me, chat.question == "which_client"
        self.roles = {}
        clear(self._lines)
        for at, sender in enumerate(chat.senders[:MOST]):
            self._add(at, sender, chat)
        if len(chat.senders) > MOST:
            more = Text(self.tr("and %n more", "", len(chat.senders) - MOST), "caption", "ink2")
            self._lines.addWidget(more, MOST, 0, 1, 3)
        self.whose.blockSignals(True)
        self.whose.clear()
        names = list(dict.fromkeys([*([chat.client] if chat.client else ()), *self._clients]))
        self.whose.addItems(names)
        self.whose.setCurrentText(chat.client or "")
        self.whose.blockSignals(False)
        self._named = self.client()
        line = self.whose.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Name of the client"))
        _mark(self.whose, self._asks_client)
        new = chat.client is not None and chat.client_id is None
        self._whose_label.setText(self.tr("New client") if new else self.tr("Client"))

    def asked(self) -> QWidget | None:
        """The field that has to be answered."""
        for box in self.roles.values():
            if box.property("state") == "asked":
                return box
        return self.whose if self._asks_client else None

    def me(self) -> tuple[str, ...]:
        """Her names."""
        return tuple(name for name, box in self.roles.items() if box.currentData() == "me")

    def client(self) -> str | None:
        return self.whose.currentText().strip() or None

    def retranslate(self) -> None:
        self._title.setText(self.tr("Who is who"))
        self.whose.setAccessibleName(self.tr("Client"))

    def _add(self, at: int, sender: SenderLine, chat: ChatPreview) -> None:
        box = QComboBox()
        box.setAccessibleName(sender.name)
        box.addItem(self.tr("Me"), "me")
        client = chat.client or self.tr("the client")
        box.addItem(self.tr("Works for {client}").format(client=client) if chat.is_group else client, "client")
        if chat.question == "who_is_me":
            box.insertItem(0, self.tr("Who is this?"), "")
            role = sender.role
            box.setCurrentIndex(0 if role is None else box.findData(role))
            _mark(box, role is None)
        else:
            box.setCurrentIndex(box.findData(sender.role or "client"))
        box.activated.connect(lambda _at, name=sender.name: self._cast(name))
        self.roles[sender.name] = box
        name = Elided(sender.name, "label")
        count = Text(formats.number(sender.messages), "caption", "ink2")
        count.setToolTip(self.tr("%n message(s)", "", sender.messages))
        self._lines.addWidget(name, at, 0)
        self._lines.addWidget(count, at, 1, Qt.AlignmentFlag.AlignRight)
        self._lines.addWidget(box, at, 2)

    def _cast(self, name: str) -> None:
        """In a chat of two, whoever is not she is the client."""
        chosen = self.roles[name].currentData()
        if len(self.roles) == 2 and chosen:
            other = next(box for one, box in self.roles.items() if one != name)
            other.setCurrentIndex(other.findData("client" if chosen == "me" else "me"))
        if self.me():
            if not self._me or set(self.me()) != set(self._me):
                self.whose.setCurrentText("")  # whose chat it is follows from who she is
            self.changed.emit()

    def _chose(self) -> None:
        """Leaving the field as it was is no answer: the file would be matched again under her hands."""
        if self.client() and self.client() != self._named:
            self._named = self.client()
            self.changed.emit()


class HowRead(Card):
    """What the file does not say: the order of its dates, and the zone of its times."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", "heading")
        self._labels = [Text("", "label") for _ in range(3)]
        self._order, self._zone = QComboBox(), QComboBox()
        self._told: tuple[str | None, str | None] = (None, None)
        self._contact = Text("", "small", "ink2", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(1, 1)
        for at, (label, value) in enumerate(zip(self._labels, (self._order, self._zone, self._contact), strict=True)):
            grid.addWidget(label, at, 0)
            grid.addWidget(value, at, 1)
        self._zone.setEditable(True)
        self._zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        inside = column(self, (20, 16, 20, 17), 12)
        inside.addWidget(self._title)
        inside.addLayout(grid)
        self._order.activated.connect(self._chose)
        self._zone.activated.connect(self._chose)

    def show_preview(self, chat: ChatPreview) -> None:
        asked = chat.question == "date_order"
        self._order.clear()
        if asked:
            self._order.addItem(self.tr("Day or month first?"), None)
        for code in words.DATE_ORDERS:
            self._order.addItem(words.date_order(code), code)
        self._order.setCurrentIndex(0 if asked else self._order.findData(str(chat.date_order)))
        _mark(self._order, asked)
        if not self._zone.count():
            self._zone.addItems(sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()))
        self._zone.setCurrentText(chat.tz)
        self._told = self.date_order(), self.zone()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return self._order, self._zone

    def asked(self) -> QWidget | None:
        return self._order if self._order.property("state") == "asked" else None

    def zone(self) -> str | None:
        return self._zone.currentText().strip() or None

    def date_order(self) -> str | None:
        """None where nothing was chosen against what the file decides."""
        chosen = self._order.currentData()
        return str(chosen) if chosen else None

    def retranslate(self) -> None:
        self._title.setText(self.tr("How it is read"))
        for label, text in zip(
            self._labels, (self.tr("Dates"), self.tr("Times of"), self.tr("One contact")), strict=True
        ):
            label.setText(text)
        self._contact.setText(self.tr("lines in a row, each within 30 minutes"))
        self._order.setAccessibleName(self._labels[0].text())
        self._zone.setAccessibleName(self._labels[1].text())

    def _chose(self) -> None:
        """Qt says so too when she only leaves the zone's field."""
        if (told := (self.date_order(), self.zone())) != self._told:
            self._told = told
            self.changed.emit()


def _mark(box: QComboBox, asked: bool) -> None:
    """A stronger border: this has to be answered."""
    state = "asked" if asked else ""
    if box.property("state") != state:
        box.setProperty("state", state)
        box.style().unpolish(box)
        box.style().polish(box)
