"""The boxes over a page: which week, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.week import Week
from desktop.ui import formats, words


class WeekBox(QComboBox):
    """This week, the last one, and those that were sent before."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Week | None, Week | None, Sequence[Week]] = (None, None, ())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_weeks(self, this: Week, shown: Week, sent: Sequence[Week]) -> None:
        """`sent`: the latest first."""
        if (this, shown, sent) == self._known:
            return
        self._known = (this, shown, sent)
        last = Week(this.monday - timedelta(days=7))
        self.clear()
        self.addItem(self.tr("This week"), this)
        self.addItem(self.tr("Last week"), last)
        older = [week for week in dict.fromkeys((shown, *sent)) if week not in (this, last)]
        for week in sorted(older, key=lambda one: one.monday, reverse=True):
            said = formats.days(week.monday, week.sunday)
            if week.monday.year != this.sunday.year:
                said = f"{said} {week.sunday.year}"
            self.addItem(self.tr("{days}, sent").format(days=said) if week in sent else said, week)
        self.setCurrentIndex([self.itemData(at) for at in range(self.count())].index(shown))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Week"))
        this, shown, sent = self._known
        if this is not None and shown is not None:
            self._known = (None, None, ())
            self.show_weeks(this, shown, sent)


class LanguageBox(QComboBox):
    """The client's own language first."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda at: self.chosen.emit(str(self.itemData(at))))

    def show_language(self, language: str, own: str, free: bool) -> None:
        """`free`: whether it may still be another one."""
        codes = sorted(words.LANGUAGES, key=lambda code: code != own)
        if [self.itemData(at) for at in range(self.count())] != codes:
            self.clear()
            for code in codes:
                self.addItem(words.LANGUAGES[code], code)
        self.setCurrentIndex(codes.index(language) if language in codes else codes.index("en"))
        self.setEnabled(free)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language of the page"))
