"""The right side of an import's check: counts, contacts by month, and what is left out and why."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.ui import formats, words
from desktop.ui.kit.months import Bar, Months
from desktop.ui.kit.parts import Card, Elided, Text, clear, column, row
from desktop.ui.kit.theme import colour, px

if TYPE_CHECKING:
    from desktop.services.imports import ChatPreview, PortfolioPreview


class WhatIsAdded(Card):
    """Nothing of it is saved yet."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._yet = Text("", "heading"), Text("", "caption", "ink2")
        self._figures: QHBoxLayout = row(gap=16)
        self._chart, self._months = Text("", "label", "ink2"), Months()
        self._legend_in, self._legend_out = Legend("accent", "accent"), Legend("calm_soft", "calm_mark")
        self._skipped, self._number = Text("", "body_strong"), Text("", "body", "ink3")
        self._reasons = QGridLayout()
        self._reasons.setHorizontalSpacing(px(14))
        self._reasons.setVerticalSpacing(px(10))
        self._reasons.setColumnStretch(2, 1)
        inside = column(self, (20, 16, 20, 20), 14)
        head = row()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._yet)
        inside.addLayout(head)
        inside.addLayout(self._figures)
        self._picture = QWidget()
        picture = column(self._picture, gap=10)
        legend = row(gap=16)
        legend.addWidget(self._chart)
        legend.addStretch()
        legend.addWidget(self._legend_in)
        legend.addWidget(self._legend_out)
        picture.addLayout(legend)
        picture.addWidget(self._months, 1)
        inside.addWidget(self._picture)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        inside.addWidget(self._rule)
        names = row(gap=8)
        names.addWidget(self._skipped)
        names.addWidget(self._number)
        names.addStretch()
        inside.addLayout(names)
        inside.addLayout(self._reasons)
        inside.addStretch()

    def show_preview(self, preview: ChatPreview | PortfolioPreview) -> None:
        if is_chat(preview):
            self._show_chat(preview)
        else:
            self._show_portfolio(preview)  # type: ignore[arg-type]

    def retranslate(self) -> None:
        self._title.setText(self.tr("What will be added"))
        self._yet.setText(self.tr("Nothing is saved yet"))
        self._chart.setText(self.tr("Contacts per month"))
        self._legend_in.say(self.tr("in hours"))
        self._legend_out.say(self.tr("outside hours"))
        self._skipped.setText(self.tr("Not added"))

    def _show_chat(self, chat: ChatPreview) -> None:
        left_out = len(chat.skipped) + chat.system + chat.already
        figures = [
            (chat.new, self.tr("new messages"), "accent_ink"),
            (left_out, self.tr("not added"), "ink2"),
        ]
        # Whose contacts they are is not known before she has said who is who.
        told = chat.question is None
        if told:
            figures.insert(0, (chat.contacts, self.tr("contacts of the client"), "accent_ink"))
            figures.insert(1, (chat.outside_hours, self.tr("outside hours"), "calm_ink"))
        self._show_figures(*figures)
        self._picture.setVisible(told and bool(chat.months))
        bars = [
            Bar(formats.month(one.month), one.inside, one.outside, self._spoken(one.month, one.inside, one.outside))
            for one in chat.months
        ]
        outside = formats.number(chat.outside_hours)
        whole = formats.number(chat.contacts)
        self._months.show_bars(
            bars, self.tr("{outside} of {whole} contacts outside the hours").format(outside=outside, whole=whole)
        )
        reasons: list[tuple[int, str, str]] = []
        if chat.already:
            reasons.append((chat.already, self.tr("There already"), self.tr("same time, same words")))
        if chat.system:
            reasons.append((chat.system, self.tr("Notices"), self.tr("of the chat program itself")))
        reasons += self._by_reason([(one.reason, one.place, one.excerpt) for one in chat.skipped])
        self._show_reasons(reasons, left_out)

    def _show_portfolio(self, file: PortfolioPreview) -> None:
        self._picture.hide()
        self._show_figures(
            (file.clients, self.tr("clients in it"), "ink2"),
            (file.new, self.tr("new messages"), "accent_ink"),
            (file.rest, self.tr("other new entries"), "accent_ink"),
            (len(file.skipped) + file.already, self.tr("not added"), "ink2"),
        )
        reasons = self._by_reason([(one.reason, one.place, one.excerpt) for one in file.skipped])
        if file.already:
            reasons.insert(0, (file.already, self.tr("There already"), self.tr("the same messages")))
        self._show_reasons(reasons, len(file.skipped) + file.already)

    def _by_reason(self, skipped: list[tuple[str, str, str]]) -> list[tuple[int, str, str]]:
        """Count, reason and the first of its kind."""
        found: list[tuple[int, str, str]] = []
        for reason, number in Counter(reason for reason, _, _ in skipped).most_common():
            place, excerpt = next((place, excerpt) for one, place, excerpt in skipped if one == reason)
            where = self.tr("line {place}").format(place=place) if place.isdigit() else place
            found.append((number, words.skipped(reason), f"{where}: {formats.quoted(excerpt)}" if excerpt else where))
        return found

    def _show_figures(self, *figures: tuple[int, str, str]) -> None:
        clear(self._figures)
        for number, label, ink in figures:
            figure = Figure(formats.number(number), label, ink)
            self._figures.addWidget(figure, 1)

    def _show_reasons(self, reasons: list[tuple[int, str, str]], number: int) -> None:
        clear(self._reasons)
        self._number.setText(formats.number(number) if number else self.tr("nothing left out"))
        self._rule.setStyleSheet(f"background: {colour('line').name()}; border: none;")
        for at, (count, reason, example) in enumerate(reasons):
            self._reasons.addWidget(
                Text(formats.number(count), "small_strong", "ink2"), at, 0, Qt.AlignmentFlag.AlignRight
            )
            self._reasons.addWidget(Text(reason, "label"), at, 1)
            self._reasons.addWidget(Elided(example, "small", "ink2"), at, 2)

    def _spoken(self, month: date, inside: int, outside: int) -> str:
        return self.tr("{month}: {inside} in hours, {outside} outside").format(
            month=formats.month(month), inside=inside, outside=outside
        )


def is_chat(preview: ChatPreview | PortfolioPreview) -> TypeGuard[ChatPreview]:
    """Or a portfolio file."""
    return hasattr(preview, "senders")


class Figure(QWidget):
    """A large number and what it counts."""

    def __init__(self, number: str, label: str, ink: str) -> None:
        super().__init__()
        inside = column(self, gap=0)
        inside.addWidget(Text(number, "number", ink))
        inside.addWidget(Text(label, "caption", "ink2", wrap=True))
        self.setAccessibleName(f"{label}: {number}")


class Legend(QWidget):
    """A small square and its word."""

    def __init__(self, fill: str, edge: str) -> None:
        super().__init__()
        self._dot, self._words = Dot(fill, edge), Text("", "caption", "ink2")
        inside = row(self, gap=6)
        inside.addWidget(self._dot)
        inside.addWidget(self._words)

    def say(self, words_: str) -> None:
        self._words.setText(words_)


class Dot(Card):
    """The square of a legend."""

    def __init__(self, fill: str, edge: str) -> None:
        super().__init__(fill)
        self._edge = edge
        self.setFixedSize(px(10), px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._edge), 1.5))
        painter.setBrush(colour(self._fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(2), px(2))
