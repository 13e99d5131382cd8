"""Ideas: the facts of a card weighed fairly, up to three things that may help, and what each becomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.errors import Refused
from desktop.ui import fairness_words, pattern_counts, pattern_words, words
from desktop.ui.fairness_scale import FairnessScale
from desktop.ui.idea_choice import IdeaChoice
from desktop.ui.idea_place import open_place
from desktop.ui.kit.buttons import BARE, PRIMARY, QUIET, Button
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.calm import ButtonRows, CalmButton
from desktop.ui.kit.dialog import Dialog, open_in
from desktop.ui.kit.parts import Card, Glyph, Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.otherwise import Otherwise
from desktop.ui.pattern_face import FACTS
from desktop.ui.pattern_facts import FactTile
from desktop.ui.trial_view import TrialView
from desktop.ui.typed_due import Around, around

if TYPE_CHECKING:
    from desktop.domain.patterns.fairness import Weighed
    from desktop.services.signals import Warned
    from desktop.services.suite import Services
    from desktop.ui.pattern_card import PatternCard
    from desktop.ui.shell import Shell

TILES_FROM = 560
"""Of room for the facts; with less two stand over two."""


class Ideas(Dialog):
    """`card`: from which it is opened; asked again once something was decided, followed where it is weighed anew."""

    def __init__(
        self,
        services: Services,
        calls: Calls,
        shell: Shell,
        card: PatternCard,
        warned: Warned,
        names_profile: bool = True,
    ) -> None:
        """`names_profile`: whether she wants the profile's own name said."""
        super().__init__(shell, "", 720)
        self._services, self._calls, self._shell = services, calls, shell
        self._card, self._warned = card, warned
        self.choices = tuple(IdeaChoice(one, warned) for one in warned.ideas)
        self.how = Text("", "small", "ink2", wrap=True)
        self.wrong = Text("", "small", "late_ink", wrap=True)
        self.scale = FairnessScale(services, calls, warned)
        self.readings = tuple(CalmButton(small=True) for _ in warned.card.readings)
        self.trial = TrialView()
        self.tiles = tuple(FactTile() for _ in range(FACTS))
        self.own = FactTile()
        self._grid = QGridLayout()
        self._offer, self.otherwise = QWidget(), Otherwise()
        self.make = Button(kind=PRIMARY, keys=("Enter",))
        self.later = CalmButton(self.tr("Remind me Monday"), QUIET)
        self.not_so = CalmButton(self.tr("Not how I see it"), BARE)
        self.counted = CalmButton(self.tr("How was this counted?"), BARE)
        self.put_away = Button(self.tr("Put it away"), PRIMARY, keys=("Enter",))
        self.back = CalmButton(self.tr("Back"), BARE)
        self._fill(names_profile)
        self._show_facts()
        self._listen()
        self._count()
        calls.ask(self, lambda: around(services, warned.client_id), self._can_read)
        between = calls.give_way
        calls.ask_patiently(
            self,
            lambda: services.decisions.of_client(warned.client_id, between),
            self.trial.show_trial,
            lambda _no: None,
        )

    def open_scale(self) -> None:
        """With the keyboard where something can be set aside."""
        self.open(self.scale.own)

    def open_otherwise(self, meant: str = "") -> None:
        """Where she says that she sees it otherwise; `meant`: the code of the reading that it is."""
        self.open()
        self._turn(otherwise=True, meant=meant)

    def open(self, first: QWidget | None = None) -> None:
        """With the keyboard on the first idea, where Enter makes the tasks that are ticked."""
        super().open(first or next((one.box for one in self.choices), None))

    def _fill(self, names_profile: bool) -> None:
        warned = self._warned
        self.facts = self._facts(names_profile)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.how)
        self.how.setText("\n\n".join([*(pattern_words.explained(one) for one in warned.card.facts),
                                      pattern_words.own_explained(warned.card), pattern_words.method()]))  # fmt: skip
        self.how.hide()
        offered = column(self._offer, gap=12)
        for choice in self.choices:
            offered.addWidget(choice)
        for widget in (self._offer, self.otherwise, self.wrong):
            self.body.addWidget(widget)
        self.wrong.hide()
        buttons = ButtonRows()
        for button in (self.later, self.not_so, self.counted, self.back, self.make, self.put_away):
            buttons.addWidget(button)
        self.foot.addLayout(buttons, 1)
        self._turn(otherwise=False)

    def _facts(self, names_profile: bool) -> Card:
        card = Card("calm_soft")
        inside = column(card, (16, 12, 16, 16), 8)
        head = row(gap=8)
        head.addWidget(Glyph("leaf", "calm_ink", 18))
        head.addWidget(Text(pattern_words.chip(self._warned.card), "caption_strong", "calm_ink"))
        profile = pattern_words.profile(self._warned.card) if names_profile else ""
        head.addWidget(Text(profile, "caption", "calm_ink", wrap=True), 1)
        inside.addLayout(head)
        inside.addWidget(Text(pattern_words.compared(self._warned.card), "caption", "ink2", wrap=True))
        found = self._warned.card
        self._grid.setSpacing(px(10))
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _on=False, place=place: self._open(place))
        self.own.clicked.connect(lambda: self._open(None))
        inside.addLayout(self._grid)
        inside.addWidget(self.scale)
        if self.readings:
            inside.addWidget(Text(self.tr("It may also be something else"), "caption_strong", "calm_ink"))
            others = ButtonRows(ends=False)
            for button, code in zip(self.readings, found.readings, strict=True):
                said = self.tr("{reading}: that is it").format(reading=fairness_words.reading(code))
                button.setText(said)
                button.clicked.connect(lambda _on=False, code=code: self._turn(otherwise=True, meant=code))
                others.addWidget(button)
            inside.addLayout(others)
        inside.addWidget(self.trial)
        return card

    def _listen(self) -> None:
        for choice in self.choices:
            choice.changed.connect(self._count)
        self.make.clicked.connect(self._make)
        self.later.clicked.connect(self._later)
        self.not_so.clicked.connect(lambda: self._turn(otherwise=True))
        self.back.clicked.connect(lambda: self._turn(otherwise=False))
        self.put_away.clicked.connect(self._put_away)
        self.counted.clicked.connect(self._explain)
        self.scale.weighed.connect(self._show_facts)
        self._card.told.connect(self._follow)

    def _show_facts(self, left: Weighed | None = None) -> None:
        """What was counted; of each what is left, where something is set aside."""
        found = self._warned.card
        counts = [pattern_counts.of_fact(one) for one in found.facts]
        if left is not None:
            counts = [fairness_words.left(one, after) for one, after in zip(found.facts, left.facts, strict=True)]
        for tile in self.tiles:
            tile.hide()
        shown = (*self.tiles[: len(counts)], self.own)
        columns = len(shown) if self._shell.width() >= px(TILES_FROM + 120) else 2
        for place, (tile, count) in enumerate(zip(shown, (*counts, pattern_counts.of_own(found)), strict=True)):
            self._grid.addWidget(tile, *divmod(place, columns))
            tile.show_count(count)
            tile.show()

    def _follow(self) -> None:
        """The card was weighed anew: other numbers here too; where it is gone there is nothing to help with."""
        now = self._card.warned
        if open_in(self) is not self:
            return
        if now is None or now.client_id != self._warned.client_id:
            self.dismiss()
        elif now.card != self._warned.card:
            self._warned = now
            self.scale.stand_on(now)
            self._show_facts()

    def _can_read(self, found: Around) -> None:
        for choice in self.choices:
            choice.can_change(found)

    def _count(self) -> None:
        """One page at most opens when she agrees; what else has one becomes a task."""
        chosen = self._chosen()
        first = next((one for one in chosen if one.proposal.opens), None)
        for one in self.choices:
            one.open_alone(one.proposal.opens and (first is None or one is first))
        self.make.setText(pattern_counts.agree_to(len(chosen), self._are_tasks()))
        self.make.setEnabled(bool(chosen))

    def _chosen(self) -> list[IdeaChoice]:
        return [one for one in self.choices if one.box.isChecked()]

    def _are_tasks(self) -> bool:
        return not any(one.opens or one.proposal.appointment for one in self._chosen())

    def _turn(self, otherwise: bool, meant: str = "") -> None:
        """The ideas, or why she sees it otherwise; what the scale was asked for is offered as the reason."""
        if otherwise:
            self.otherwise.offer(self._warned.card, self.scale.aside(), meant)
        title = pattern_counts.may_help(len(self._warned.ideas), self._warned.client)
        self.title.setText(self.tr("Not how you see it") if otherwise else title)
        self.setAccessibleName(self.title.text())
        self.facts.setVisible(not otherwise)
        self._offer.setVisible(not otherwise)
        self.otherwise.setVisible(otherwise)
        for button in (self.later, self.not_so, self.counted, self.make):
            button.setVisible(not otherwise)
        for button in (self.back, self.put_away):
            button.setVisible(otherwise)
        self.default = self.put_away if otherwise else self.make
        if otherwise:
            self.otherwise.begin()
        elif self.isVisible():
            self.not_so.setFocus(Qt.FocusReason.TabFocusReason)

    def _explain(self) -> None:
        self.how.setVisible(not self.how.isVisible())

    def _open(self, place: int | None) -> None:
        from desktop.ui.pattern_behind import open_behind

        open_behind(self._services, self._calls, self._shell, self._card, self._warned, place, self._follow)

    def _make(self) -> None:
        ideas = [one.idea() for one in self._chosen()]
        if any(one is None for one in ideas):
            return
        kept = [one for one in ideas if one is not None]
        signals, warned, are_tasks = self._services.signals, self._warned, self._are_tasks()

        def said(_rows: object) -> str:
            for one in kept:
                if one.opens:
                    open_place(self._services, self._calls, self._shell, warned, one.code)
            return pattern_counts.agreed_to(len(kept), are_tasks)

        self._decide(lambda: signals.take(warned.client_id, warned.card.signals, kept), said)

    def _later(self) -> None:
        signals, warned = self._services.signals, self._warned
        self._decide(
            lambda: signals.later(warned.client_id, warned.card.signals),
            lambda until: pattern_words.comes_back(until, warned),
        )

    def _put_away(self) -> None:
        signals, warned, reason = self._services.signals, self._warned, self.otherwise.said()
        self._decide(
            lambda: signals.not_so(warned.client_id, warned.card.signals, reason),
            lambda _until: pattern_words.stays_away(),
        )

    def _decide(self, call: Callable[[], object], said: Callable[..., str]) -> None:
        """Open until the store has it; what was typed stays where it is refused."""
        self.foot_enabled(False)

        def done(answer: object) -> None:
            self.dismiss()
            self._shell.say(said(answer), undo=True)
            self._card.refresh()

        def failed(error: BaseException) -> None:
            self.foot_enabled(True)
            if not isinstance(error, Refused):
                self._calls.fail(error)
                return
            self.wrong.setText(" ".join(words.said(error)))
            self.wrong.show()

        self._calls.ask(self, call, done, failed)

    def foot_enabled(self, on: bool) -> None:
        for button in (self.later, self.not_so, self.put_away, self.make):
            button.setEnabled(on)
        if on:
            self._count()
