"""The boxes over a page: which week, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop.domain.week import Week
from desktop.ui import formats, words
from desktop.ui.kit.theme import px


class WeekBox(QComboBox):
    """This week, the last one, and those that were sent before; as wide as the one that is chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Week | None, Week | None, Sequence[Week]] = (None, None, ())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda _at: self.updateGeometry())
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def sizeHint(self) -> QSize:
        words_ = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(words_ + px(64), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_weeks(self, this: Week, shown: Week, sent: Sequence[Week]) -> None:
        """`sent`: the latest first."""
        if (this, shown, sent) == self._known:
            return
        self._known = (this, shown, sent)
        last = Week(this.monday - timedelta(days=7))
        older = {week for week in (shown, *sent) if week not in (this, last)}
        self.clear()
        for week in (this, last, *sorted(older, key=lambda one: one.monday, reverse=True)):
            said = (
                self.tr("This week") if week == this else self.tr("Last week") if week == last else days_of(week, this)
            )
            self.addItem(self.tr("{week} (sent)").format(week=said) if week in sent else said, week)
        self.setCurrentIndex([self.itemData(at) for at in range(self.count())].index(shown))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + px(32))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Week"))
        this, shown, sent = self._known
        if this is not None and shown is not None:
            self._known = (None, None, ())
            self.show_weeks(this, shown, sent)


def days_of(week: Week, this: Week) -> str:
    """26 Oct – 1 Nov; with the year where it is another."""
    last = formats.day_and_month if week.sunday.year == this.sunday.year else formats.dated
    return f"{formats.day_and_month(week.monday)} – {last(week.sunday)}"


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
