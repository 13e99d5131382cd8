"""The face of the pattern card: all of it, three lines at a narrow side, or how far learning is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from desktop.ui import idea_words, pattern_counts, pattern_words
from desktop.ui.kit.buttons import BARE, QUIET
from desktop.ui.kit.calm import ButtonRows, CalmButton, Tile
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.kit.tokens import ONE_COLUMN_BELOW
from desktop.ui.pattern_facts import FactButton, FactRow, FactTile, in_columns
from desktop.ui.trial_view import TrialView

if TYPE_CHECKING:
    from desktop.domain.patterns.card import StillLearning
    from desktop.services.decisions import History
    from desktop.services.signals import Warned

FACTS: Final = 3
TILE: Final = 132
"""Where four tiles would be narrower than this, two stand over two."""


class PatternFace(Card):
    """`small`: one fact a line, for the side of Today, and three lines in all in a narrow window; else a tile each, and
    in a narrow window, where it scrolls, what can be done before the facts. Narrow is decided by `window`."""

    def __init__(self, window: QWidget, small: bool) -> None:
        super().__init__("calm_soft")
        self._over, self._small = window, small
        self.warned: Warned | None = None
        self.news: History | None = None
        """What was tried not long ago, once its thirty days are over."""
        self.learns: tuple[str, StillLearning] | None = None
        """Whose usual is being learnt, and how far that is."""
        self.names_profile = True
        self._placed = 0, 0
        """In how many columns how many of the facts stand."""
        self._scrolls = False
        """Whether what can be done stands before the facts."""
        self._build()
        self._lay_out()
        self.retranslate()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through: what can be done first, then the facts."""
        return tuple(one for one in self._order() if one.isVisibleTo(self))

    def follow(self, before: QWidget) -> None:
        """Tab comes from there to what can be done."""
        order = self._order()
        for one, after in pairwise((before, *order) if before is not self.take else order):
            QWidget.setTabOrder(one, after)

    def retranslate(self) -> None:
        self.later.setText(self.tr("Remind me Monday"))
        self.not_so.setText(self.tr("Not how I see it"))
        self._try.setText(self.tr("One small thing to try"))
        self.what_if.setText(self.tr("What if…?"))
        self.what_if.setAccessibleName(self.tr("What if something did not count?"))
        self.that.setText(self.tr("That is it"))
        self.tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """F6 comes to the card as a whole."""
        super().focusInEvent(event)
        if stops := self.stops():
            stops[0].setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.chip = Text("", "caption_strong", "calm_ink")
        self.profile = Text("", "caption", "calm_ink", wrap=True)
        self._beside = Text("", "caption", "calm_ink", wrap=True)
        self.compared = Text("", "caption", "ink2", wrap=True)
        self.title = Text("", "heading", wrap=True)
        kind = FactRow if self._small else FactTile
        self.facts: tuple[FactButton, ...] = tuple(kind() for _ in range(FACTS))
        self.own: FactButton = kind()
        self.in_short, self.try_short = Text("", "small", "ink2"), Text("", "small", wrap=True)
        self.readings = Text("", "caption", "ink2", wrap=True)
        self.also = Text("", "caption", "ink2", wrap=True)
        self._try = Text("", "caption", "ink2")
        self.idea, self.becomes = Text("", "body_strong", wrap=True), Text("", "caption", "calm_ink", wrap=self._small)
        self.learning = Text("", "small", "ink2", wrap=True)
        self.what_if, self.that = CalmButton(kind=QUIET, small=True), CalmButton(kind=QUIET, small=True)
        self.trial = TrialView()
        self.take, self.see = CalmButton(), CalmButton()
        self.later, self.not_so = CalmButton(kind=QUIET, small=True), CalmButton(kind=BARE, small=True)

    def _lay_out(self) -> None:
        # A fact has a ground of its own under the hand: it begins a little before the words.
        self._whole = whole = column(self, (16, 13, 16, 11), 8)
        self._words = column(margins=(4, 0, 4, 0), gap=4)
        head = row(gap=8)
        self._leaf = Glyph("leaf", "calm_ink", 18)
        head.addWidget(self._leaf)
        head.addWidget(self.chip)
        head.addWidget(self.learning, 1)
        head.addWidget(self._beside if self._small else self.profile, 1)
        self._words.addLayout(head)
        if self._small:
            self._words.addWidget(self.profile)
        self._heading = row(gap=12)
        self._heading.addWidget(self.title)
        self._heading.addWidget(self.in_short, 1)
        self._words.addLayout(self._heading)
        over = row(gap=8)
        over.addWidget(self.compared, 1)
        over.addWidget(self.what_if)
        self._words.addLayout(over)
        self._words.addWidget(self.try_short)
        whole.addLayout(self._words)
        self._grid = QGridLayout()
        side = 0 if self._small else px(4)
        self._grid.setContentsMargins(side, 0, side, 0)
        self._grid.setSpacing(px(0 if self._small else 10))
        whole.addLayout(self._grid)
        below = column(margins=(4, 0, 4, 0), gap=8)
        other = row(gap=8)
        other.addWidget(self.readings, 1)
        other.addWidget(self.that)
        below.addLayout(other)
        below.addWidget(self.also)
        below.addWidget(self.trial)
        self._box = Tile()
        box = column(self._box, (14, 8, 14, 9), 3)
        first = row(gap=12)
        first.addWidget(self._try, 1)
        box.addLayout(first)
        box.addWidget(self.idea)
        if self._small:
            box.addWidget(self.becomes)
        else:
            first.addWidget(self.becomes)
        below.addWidget(self._box)
        for line in (head, over, other):
            # Else a row of hidden parts would be as wide as nothing, and all of the card be measured for that width.
            line.addStretch()
        whole.addLayout(below)
        self._actions = QWidget()
        actions = ButtonRows()
        for button in (self.take, self.see, self.later, self.not_so):
            actions.addWidget(button)
        column(self._actions, (4, 0, 4, 0)).addLayout(actions)
        whole.addWidget(self._actions)
        # What is higher than it has to be is so at its end: a heading alone would take half of it.
        whole.addStretch(1)
        for fact in (*self.facts, self.own):
            fact.setParent(self)  # laid out when it is first shown, but ordered now
        for place, fact in enumerate((*self.facts, self.own)):
            self._grid.addWidget(fact, place, 0)
        self.follow(self.take)

    def tell(self) -> None:
        if self.learns is not None:
            self.learning.setText(pattern_words.still_learning(*self.learns))
            self.setAccessibleName(self.learning.text())
        if self.warned is not None:
            warned, card, zone = self.warned, self.warned.card, ZoneInfo(self.warned.zone)
            self.setAccessibleName(pattern_words.title(warned))
            self.chip.setText(pattern_words.chip(card))
            self.profile.setText(pattern_words.profile(card))
            self._beside.setText(pattern_words.profile(card))
            self.title.setText(pattern_words.title(warned))
            self.compared.setText(pattern_words.compared(card))
            counts = [pattern_counts.of_fact(one) for one in card.facts]
            for button, count in zip(self.facts, counts, strict=False):
                button.show_count(count)
            self.own.show_count(pattern_counts.of_own(card))
            in_columns(one for one in self.facts[: len(counts)] if isinstance(one, FactRow))
            self.readings.setText(pattern_words.readings(card))
            self.also.setText(pattern_words.also(warned))
            own = f"{pattern_words.own_late()} {pattern_words.late_of(card.own_late)}"
            first = counts[0]
            self.in_short.setText(f"{first.label} {first.number}, {first.usual_words} · {own}")
            if (idea := warned.small) is not None:
                self.idea.setText(idea_words.idea(idea, zone))
                said = idea_words.opens(idea) if idea.opens else idea_words.becomes(idea, idea.at, warned.at, zone)
                self.becomes.setText(said)
                self.take.setText(idea_words.take(idea))
                self.try_short.setText(f"{self.idea.text()} · {self.becomes.text()}")
                name = f"{self.take.text()}: {self.idea.text()}, {self.becomes.text()}"
                self.take.setAccessibleName(name)
            self.that.setAccessibleName(f"{self.that.text()}: {self.readings.text()}")
            self.see.setText(pattern_counts.see_ideas(len(warned.ideas)))
        self._tell_news()
        self._arrange()

    def _tell_news(self) -> None:
        """What became of something she tried: beneath the card, or alone where there is none any more."""
        news = self.news
        if news is None:
            self.trial.show_trial(None)
            return
        self.trial.show_trial(news)
        if self.warned is None:
            self.title.setText(self.tr("{name}: thirty days later").format(name=news.client))
            self.setAccessibleName(self.title.text())

    def _arrange(self) -> None:
        """What is shown, and where: all of it, or three lines in a narrow window."""
        warned = self.warned
        is_card, ideas, news = warned is not None, len(warned.ideas) if warned else 0, self.news is not None
        facts = len(warned.card.facts) if warned else 0
        names = self.names_profile and bool(self.profile.text())
        narrow = self._over.width() < px(ONE_COLUMN_BELOW)
        short, scrolls = narrow and self._small, narrow and not self._small
        if scrolls != self._scrolls:
            self._scrolls = scrolls
            self._whole.insertWidget(1 if scrolls else self._whole.count() - 2, self._actions)
        for widget, shown in (
            (self.learning, not is_card and self.learns is not None),
            (self._leaf, is_card or self.learns is not None),
            (self.trial, news and not (is_card and short)),
            (self.chip, is_card),
            (self.profile, is_card and names and not short),
            (self._beside, is_card and names and short),
            (self.title, is_card or news),
            (self.compared, is_card and not short),
            (self.in_short, is_card and short),
            (self.try_short, is_card and narrow and ideas > 0),
            (self.own, is_card and not short),
            (self.that, is_card and not short and not self._small and bool(self.readings.text())),
            (self.what_if, is_card and not short and not self._small),
            (self.readings, is_card and not short and bool(self.readings.text())),
            (self.also, is_card and not short and bool(self.also.text())),
            (self._box, is_card and not narrow and ideas > 0),
            (self._actions, is_card),
            (self.take, ideas > 0),
            (self.see, ideas > 0),
            (self.later, is_card),
            (self.not_so, is_card),
            *((one, place < facts and not short) for place, one in enumerate(self.facts)),
        ):
            widget.setVisible(shown)
        inner = self.width() - px(40)
        needed = sum(QFontMetrics(one.font()).horizontalAdvance(one.text()) for one in (self.title, self.in_short))
        beside = short and needed + px(16) <= inner
        for text in (self.title, self.in_short):
            text.setWordWrap(not beside)
        way = QBoxLayout.Direction
        self._heading.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._heading.setSpacing(px(12 if beside else 4))
        shown_facts = [*self.facts[:facts], self.own]
        wide = len(shown_facts) if inner >= len(shown_facts) * px(TILE) else 2
        columns = 1 if self._small else wide
        if self._placed != (columns, facts):
            self._placed = columns, facts
            for place, fact in enumerate(shown_facts):
                self._grid.addWidget(fact, *divmod(place, columns))

    def _order(self) -> tuple[QWidget, ...]:
        return (self.take, self.see, self.later, self.not_so, self.what_if, *self.facts, self.own, self.that)
