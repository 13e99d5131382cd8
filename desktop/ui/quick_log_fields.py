"""The fields under the quick log's sentence: they follow it, and what she corrects in them stays hers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from desktop.domain.interaction import SPOKEN, Channel, Direction, Medium, Tag
from desktop.domain.quicklog.reading import Promised, Reading
from desktop.ui import formats, tag_words, words
from desktop.ui.client_box import ClientBox
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.kit.toggle import Toggle

if TYPE_CHECKING:
    from desktop.services.clients import ClientLine
    from desktop.services.quick_log import Entry
    from desktop.ui.typed_due import Around

HOW: tuple[tuple[Channel, Medium | None], ...] = (
    (Channel.CALL, None),
    (Channel.MESSAGE, Medium.WHATSAPP),
    (Channel.EMAIL, None),
    (Channel.VIDEO, None),
    (Channel.MEETING, None),
)
USUAL_TAGS = (Tag.ASKS_FOR_STATUS, Tag.ALARMED_TONE, Tag.THANKS)
LABELS = 92


class Here(NamedTuple):
    """What the fields are read and shown by. `zone`: hers."""

    clients: tuple[ClientLine, ...]
    at: datetime
    zone: ZoneInfo


class QuickLogFields(QWidget):
    """`hers`: the fields that she corrected; `whom_changed` asks for the hours of another client."""

    corrected = Signal()
    whom_changed = Signal(object)
    when_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.hers: set[str] = set()
        self.here: Here | None = None
        self.around: Around | None = None
        self._given: int | None = None
        self._reading = Reading()
        self._at: datetime | None = None
        self._due: datetime | None = None
        self.whom = ClientBox()
        self.how, self.other = [Toggle(words.channel_icon(channel)) for channel, _ in HOW], Toggle("message")
        self._other: tuple[Channel, Medium | None] = (Channel.OTHER, None)
        self.they, self.me, self.missed = Toggle("arrow-down-left"), Toggle("arrow-up-right"), Toggle("x")
        self.when, self.minutes, self.what = QLineEdit(), QLineEdit(), QLineEdit()
        self.tags = {tag: Toggle("tag") for tag in Tag}
        self.more_tags = Button(kind=QUIET, icon="plus", small=True)
        self.promise, self.due = QLineEdit(), QLineEdit()
        self.offer = Button(kind=QUIET, icon="clock", small=True)
        self.below = Text("", "caption", "ink2", wrap=True)
        self._offered: datetime | None = None
        self._lay_out()
        self._listen()
        self.retranslate()

    def stand(self, here: Here, given: int | None) -> None:
        """Her clients and the time; `given`: whom it is about unless the sentence names somebody."""
        self.here, self._given = here, given
        self.whom.clear()
        self.whom.addItem(self.tr("Choose a client"), None)
        for line in here.clients:
            last = formats.moment(line.last_at, here.at, here.zone) if line.last_at else ""
            self.whom.add(line.id, line.name, self.tr("last: {when}").format(when=last) if last else "")
        self.follow(self._reading)

    def follow(self, reading: Reading) -> None:
        """What the sentence says, in every field that she has not corrected."""
        self._reading = reading
        self._follow_whom(reading)
        filled = reading.channel is not None or self._given is None or reading.promise is not None
        if "how" not in self.hers:
            self._show_how((reading.channel, reading.medium) if filled else (Channel.CALL, None))
        if "who" not in self.hers:
            self._show_who(reading.direction if filled else Direction.IN)
        if "missed" not in self.hers:
            self.missed.setChecked(reading.connected is False)
        if "when" not in self.hers:
            self._at = reading.at
            self.when.setText(self._when_words(reading.at))
        for key, edit, text in (
            ("minutes", self.minutes, "" if reading.minutes is None else str(reading.minutes)),
            ("what", self.what, reading.what),
            ("promise", self.promise, reading.promise.what if reading.promise else ""),
        ):
            if key not in self.hers and edit.text() != text:
                edit.setText(text)
        if "due" not in self.hers:
            self._due = reading.promise.due if reading.promise else None
            self.due.setText(formats.capital(self._due_words(self._due)))
        self._show_offer(reading.offer if "due" not in self.hers else None)
        self._name_who()

    def correct_whom(self, client: int) -> None:
        """She chose one of those that a name fits."""
        self.hers.add("whom")
        self.whom.setCurrentIndex(max(0, self.whom.findData(client)))
        self._whom_is_other()

    def client_id(self) -> int | None:
        found = self.whom.currentData()
        return found if isinstance(found, int) else None

    def channel(self) -> Channel | None:
        return self._chosen()[0]

    def forget(self) -> None:
        """Nothing is hers any more."""
        self.hers.clear()
        for toggle in self.tags.values():
            toggle.setChecked(False)

    def entry(self, client: int) -> Entry:
        """What the fields say, to be logged with this client."""
        from desktop.services.quick_log import Entry  # late: the services are imported by the DB thread

        channel, medium = self._chosen()
        who = Direction.IN if self.they.isChecked() else Direction.OUT if self.me.isChecked() else None
        spoken = channel in SPOKEN
        promised = self.promise.text().strip()
        contact = channel is not None
        return Entry(
            client_id=client,
            channel=channel,
            medium=medium,
            direction=who if contact else None,
            connected=not self.missed.isChecked() if spoken else None,
            minutes=int(self.minutes.text()) if contact and self.minutes.text().isdigit() else None,
            at=self._at if contact else None,
            what=self.what.text().strip(),
            tags=frozenset(tag for tag, toggle in self.tags.items() if toggle.isChecked()) if contact else frozenset(),
            promise=Promised(promised, self._due) if promised else None,
        )

    def promised(self) -> str:
        """What would be promised and for when, in words; empty where nothing would."""
        due, what = self._due_words(self._due), self.promise.text().strip()
        if not what:
            return ""
        if not due:
            return self.tr("Promise: {title}").format(title=what)
        return self.tr("Promise: {title} · {when}").format(title=what, when=due)

    def show_when(self, text: str, at: datetime | None) -> None:
        """What was understood of a time of the contact that she typed; None where nothing was."""
        if text == self.when.text():
            self._at = at
            unknown = self.tr("No time was understood here. Try “yesterday 14:30”.")
            self._note("" if at is not None or not text.strip() else unknown)

    def retranslate(self) -> None:
        names = (
            self.tr("Client"), self.tr("How"), self.tr("Who"), self.tr("When"), self.tr("What"), self.tr("Then"),
            self.tr("Tags"),
        )  # fmt: skip
        for label, text in zip(self._labels, names, strict=True):
            label.setText(text)
        for (channel, medium), toggle in zip(HOW, self.how, strict=True):
            toggle.name(words.channel(channel, medium))
        self.missed.name(self.tr("No answer"))
        for tag, toggle in self.tags.items():
            toggle.name(tag_words.tag(tag))
        self.more_tags.setText(self.tr("More tags"))
        self.when.setPlaceholderText(self.tr("now"))
        self._unit.setText(self.tr("minutes"))
        self.what.setPlaceholderText(self.tr("invoice, photos of the catalogue"))
        self.promise.setPlaceholderText(self.tr("What you promise, if anything"))
        self.due.setPlaceholderText(self.tr("tomorrow 10"))
        for edit, name in (
            (self.whom, names[0]), (self.when, names[3]), (self.minutes, self.tr("Minutes")), (self.what, names[4]),
            (self.promise, self.tr("Promise")), (self.due, self.tr("Promised for")),
        ):  # fmt: skip
            edit.setAccessibleName(name)
        self._name_who()

    def _lay_out(self) -> None:
        whole = column(self, gap=6)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(12))
        grid.setColumnMinimumWidth(0, px(LABELS))
        grid.setColumnStretch(1, 1)
        self._labels = [Text("", "label") for _ in range(7)]
        self._unit = Text("", "small", "ink2")
        tags = (*(self.tags[tag] for tag in USUAL_TAGS), self.more_tags)
        rest = [self.tags[tag] for tag in Tag if tag not in USUAL_TAGS]
        for toggle in rest:
            toggle.hide()
        then = QWidget()
        promised = column(then, gap=6)
        promised.addWidget(_side_by_side((self.promise, 3), (self.due, 2)))
        promised.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        promised.addWidget(self.below)
        rows = (
            self.whom,
            _wrapped((*self.how, self.other)),
            _wrapped((self.they, self.me, self.missed)),
            _side_by_side((self.when, 5), (self.minutes, 2), (self._unit, 0)),
            self.what,
            then,
            _wrapped((*tags, *rest)),
        )
        firsts = (self.whom, self.how[0], self.they, self.when, self.what, self.promise, tags[0])
        for at, (label, field, first) in enumerate(zip(self._labels, rows, firsts, strict=True)):
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, at, 1)
            # In line with the first control, however many lines there are under it.
            label.setMinimumHeight(first.sizeHint().height())
        whole.addLayout(grid)
        self.minutes.setValidator(QIntValidator(0, 10_080, self))
        for hidden in (self.other, self.offer, self.below):
            hidden.hide()
        self._ways, self._sides = QButtonGroup(self), QButtonGroup(self)
        for toggle in (*self.how, self.other):
            self._ways.addButton(toggle)
        for toggle in (self.they, self.me):
            self._sides.addButton(toggle)

    def _listen(self) -> None:
        self.whom.activated.connect(lambda _at: self._correct("whom", self._whom_is_other))
        self._ways.buttonClicked.connect(lambda _one: self._correct("how", self._name_who))
        self._sides.buttonClicked.connect(lambda _one: self._correct("who"))
        self.missed.clicked.connect(lambda _on: self._correct("missed"))
        for key, edit in (("minutes", self.minutes), ("what", self.what), ("promise", self.promise)):
            edit.textEdited.connect(lambda text, key=key: self._typed(key, text))
        self.when.textEdited.connect(self._typed_when)
        self.due.textEdited.connect(self._typed_due)
        self.more_tags.clicked.connect(self._show_tags)
        self.offer.clicked.connect(self._take_offer)

    def _correct(self, key: str, then: object = None) -> None:
        self.hers.add(key)
        if callable(then):
            then()
        self.corrected.emit()

    def _typed(self, key: str, text: str) -> None:
        """A field that she clears follows the sentence again."""
        (self.hers.add if text else self.hers.discard)(key)
        self.corrected.emit()

    def _typed_when(self, text: str) -> None:
        self._typed("when", text)
        self._at = None
        self._note("")
        if text.strip():
            self.when_typed.emit(text)

    def _typed_due(self, text: str) -> None:
        self._typed("due", text)
        self._due = self.around.read(text) if text.strip() and self.around is not None else None
        self._show_offer(None)
        known = formats.capital(self._due_words(self._due))
        unknown = self.tr("No time was understood here. Try “Fri 15”, “tomorrow 10” or “in 2 hours”.")
        self._note(known or (unknown if text.strip() else ""))

    def _follow_whom(self, reading: Reading) -> None:
        if "whom" in self.hers:
            return
        client = reading.client.key if reading.client is not None else None
        if client is None and not reading.candidates:
            client = self._given
        before = self.client_id()
        self.whom.setCurrentIndex(max(0, self.whom.findData(client)) if client is not None else 0)
        if self.client_id() != before:
            self._whom_is_other()

    def _whom_is_other(self) -> None:
        self.around = None
        self.whom_changed.emit(self.client_id())

    def _show_how(self, how: tuple[Channel | None, Medium | None]) -> None:
        channel, medium = how
        known = next((at for at, one in enumerate(HOW) if one[0] is channel and one[1] is medium), None)
        if known is None and channel is Channel.MESSAGE and medium is None:
            known = 1
        self.other.setVisible(channel is not None and known is None)
        self._ways.setExclusive(False)
        for at, toggle in enumerate(self.how):
            toggle.setChecked(at == known)
        self.other.setChecked(channel is not None and known is None)
        self._ways.setExclusive(True)
        if channel is not None and known is None:
            self._other = (channel, medium)
            self.other.name(words.channel(channel, medium))

    def _show_who(self, direction: Direction | None) -> None:
        self._sides.setExclusive(False)
        self.they.setChecked(direction is Direction.IN)
        self.me.setChecked(direction is Direction.OUT)
        self._sides.setExclusive(True)

    def _name_who(self) -> None:
        channel = self.channel()
        they, me = self.tr("From them"), self.tr("From me")
        if channel is Channel.CALL:
            they, me = self.tr("They called"), self.tr("I called")
        elif channel in (Channel.MESSAGE, Channel.EMAIL):
            they, me = self.tr("They wrote"), self.tr("I wrote")
        self.they.name(they)
        self.me.name(me)
        self.missed.setVisible(channel in (Channel.CALL, Channel.VIDEO))

    def _chosen(self) -> tuple[Channel | None, Medium | None]:
        if self.other.isChecked():
            return self._other
        at = next((at for at, toggle in enumerate(self.how) if toggle.isChecked()), None)
        if at is None:
            return None, None
        plain = "how" not in self.hers and self._reading.channel is HOW[at][0]
        return self._reading.channel if plain else HOW[at][0], self._reading.medium if plain else HOW[at][1]

    def _show_offer(self, offer: datetime | None) -> None:
        self._offered = offer
        if offer is not None:
            self.offer.setText(self.tr("Outside the hours: take {when}").format(when=self._due_words(offer)))
        self.offer.setVisible(offer is not None)

    def _take_offer(self) -> None:
        self._due = self._offered
        self.due.setText(formats.capital(self._due_words(self._due)))
        self._show_offer(None)
        self._correct("due")

    def _show_tags(self) -> None:
        for toggle in self.tags.values():
            toggle.show()
        self.more_tags.hide()

    def _note(self, text: str) -> None:
        self.below.setText(text)
        self.below.setVisible(bool(text))

    def _when_words(self, at: datetime | None) -> str:
        if at is None or self.here is None:
            return ""
        if abs((at - self.here.at).total_seconds()) < 60:
            return self.tr("now")
        return formats.capital(formats.moment(at, self.here.at, self.here.zone))

    def _due_words(self, due: datetime | None) -> str:
        if due is None or self.here is None:
            return ""
        return formats.due_in_full(due, self.here.at, self.here.zone)


def _wrapped(widgets: Sequence[QWidget]) -> QWidget:
    """From left to right, in as many rows as they need."""
    holder = QWidget()
    line = ButtonRows(gap=8, ends=False)
    holder.setLayout(line)
    for widget in widgets:
        line.addWidget(widget)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def _side_by_side(*pairs: tuple[QWidget, int]) -> QWidget:
    """Each with its share of the width."""
    holder = QWidget()
    line = row(holder, gap=8)
    for widget, share in pairs:
        line.addWidget(widget, share)
    return holder
