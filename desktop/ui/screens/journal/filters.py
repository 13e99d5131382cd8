"""The filters of the journal: chips, each with its menu; a chip that narrows says to what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.interaction import Channel, Direction, Medium, Tag
from desktop.ui import formats, tag_words, words
from desktop.ui.kit.buttons import QUIET, Button
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.toggle import Toggle

if TYPE_CHECKING:
    from desktop.services.journal import Wanted, Way

translate = QCoreApplication.translate
Choices = Sequence[tuple[str, object]]


class Period(StrEnum):
    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"


class Chip(Toggle):
    """Pressed, it offers; it stays pressed as long as it narrows."""

    def __init__(self, icon: str) -> None:
        super().__init__(icon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def nextCheckState(self) -> None:
        """What is chosen in the menu decides."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def say(self, about: str, chosen: str, on: bool) -> None:
        self.name(chosen)
        self.setChecked(on)
        self.setAccessibleName(f"{about}: {chosen}")


class Filters(QWidget):
    """`changed` when something else is wanted. Clients and days are asked for elsewhere, by whoever listens."""

    changed = Signal()
    clients_wanted = Signal()
    days_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.clients: dict[int, str] = {}
        self.period, self.days = Period.ANY, (date.min, date.min)
        self.way: Way | None = None
        self.direction: Direction | None = None
        self.tag: Tag | None = None
        self.has: str = ""
        self.whose, self.when, self.how = Chip("users"), Chip("calendar"), Chip("message-circle")
        self.side, self.ticked, self.stands = Chip("user"), Chip("tag"), Chip("clock")
        self.reset = Button(kind=QUIET, small=True)
        self.chips = (self.whose, self.when, self.how, self.side, self.stands, self.ticked)
        whole = ButtonRows(ends=False)
        for chip in self.chips:
            whole.addWidget(chip)
        self.setLayout(whole)
        self.whose.clicked.connect(self.clients_wanted)
        self.when.clicked.connect(lambda: self._offer(self.when, self._periods(), self.period, self.choose_period))
        self.how.clicked.connect(lambda: self._offer(self.how, _ways(), self.way, partial(self._set, "way")))
        self.side.clicked.connect(
            lambda: self._offer(self.side, self._sides(), self.direction, partial(self._set, "direction"))
        )
        self.ticked.clicked.connect(lambda: self._offer(self.ticked, _tags(), self.tag, partial(self._set, "tag")))
        self.stands.clicked.connect(
            lambda: self._offer(self.stands, self._standings(), self.has, partial(self._set, "has"))
        )
        self.reset.clicked.connect(self.clear)

    def wanted(self, text: str, today: date) -> Wanted:
        """What is narrowed to, as a question; `today`: hers."""
        from desktop.services.journal import Has, Wanted

        first, last = self._span(today)
        return Wanted(
            words=text,
            clients=tuple(self.clients),
            first=first,
            last=last,
            way=self.way,
            direction=self.direction,
            tag=self.tag,
            has=Has(self.has) if self.has else None,
        )

    def narrows(self) -> bool:
        """Whether anything is left out."""
        return any(chip.isChecked() for chip in self.chips)

    def clear(self) -> None:
        """Everything again."""
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """The same, and nobody is told."""
        self.clients, self.period, self.way, self.direction, self.tag, self.has = {}, Period.ANY, None, None, None, ""
        self.retranslate()

    def choose_clients(self, chosen: dict[int, str]) -> None:
        """These, by id with their names; none: all."""
        self._set("clients", chosen)

    def choose_days(self, first: date, last: date) -> None:
        """From one day to another, both among it."""
        self.days = first, last
        self._set("period", Period.DAYS)

    def choose_period(self, period: object) -> None:
        if period is Period.DAYS:
            self.days_wanted.emit()
        else:
            self._set("period", period)

    def retranslate(self) -> None:
        names = list(self.clients.values())
        whose = self.tr("%n client(s)", "", len(names)) if len(names) > 1 else next(iter(names), self.tr("All clients"))
        self.whose.say(self.tr("Clients"), whose, bool(names))
        self.when.say(self.tr("When"), self.period_words(), self.period is not Period.ANY)
        self.how.say(self.tr("How"), _chosen(_ways(), self.way), self.way is not None)
        self.side.say(self.tr("From whom"), _chosen(self._sides(), self.direction), self.direction is not None)
        self.stands.say(self.tr("How it stands"), _chosen(self._standings(), self.has), bool(self.has))
        self.ticked.say(self.tr("Tag"), _chosen(_tags(), self.tag), self.tag is not None)
        self.reset.setText(self.tr("Clear filters"))
        self.reset.setVisible(self.narrows())

    def period_words(self) -> str:
        """This week; 3 March to 9 April."""
        if self.period is not Period.DAYS:
            return _chosen(self._periods(), self.period)
        first, last = (formats.dated(day) for day in self.days)
        return first if first == last else self.tr("{first} to {last}").format(first=first, last=last)

    def _span(self, today: date) -> tuple[date | None, date | None]:
        match self.period:
            case Period.TODAY:
                return today, None
            case Period.WEEK:
                return today - timedelta(days=today.weekday()), None
            case Period.MONTH:
                return today - timedelta(days=29), None
            case Period.YEAR:
                return today.replace(month=1, day=1), None
            case Period.DAYS:
                return self.days
            case _:
                return None, None

    def _set(self, name: str, value: object) -> None:
        setattr(self, name, value)
        self.retranslate()
        self.changed.emit()

    def _offer(self, chip: Chip, choices: Choices, now: object, choose: Callable[[object], object]) -> None:
        menu = QMenu(self)
        for words_, value in choices:
            action = menu.addAction(words_, partial(choose, value))
            action.setCheckable(True)
            action.setChecked(value == now)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _periods(self) -> Choices:
        return (
            (self.tr("All years"), Period.ANY),
            (self.tr("Today"), Period.TODAY),
            (self.tr("This week"), Period.WEEK),
            (self.tr("Last 30 days"), Period.MONTH),
            (self.tr("This year"), Period.YEAR),
            (self.tr("Other days…"), Period.DAYS),
        )

    def _sides(self) -> Choices:
        return (
            (self.tr("Both sides"), None),
            (self.tr("From clients"), Direction.IN),
            (self.tr("From me"), Direction.OUT),
        )

    def _standings(self) -> Choices:
        return (
            (self.tr("Any state"), ""),
            (self.tr("Waits for me"), "waiting"),
            (self.tr("Answered"), "answered"),
            (self.tr("Missed calls"), "missed"),
        )


def _ways() -> Choices:
    """Messages by the way they came too."""
    found: list[tuple[str, object]] = [(translate("Filters", "All channels"), None)]
    for channel in Channel:
        found.append((words.channel(channel, None), (channel, None)))
        if channel is Channel.MESSAGE:
            found += [(words.channel(channel, medium), (channel, medium)) for medium in Medium]
    return found


def _tags() -> Choices:
    any_ = (translate("Filters", "All tags"), None)
    return (any_, *((formats.capital(tag_words.tag(tag)), tag) for tag in tag_words.TAGS))


def _chosen(choices: Choices, value: object) -> str:
    return next((words_ for words_, one in choices if one == value), "")
