"""The fairness scale over the store: a card weighed again with something set aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.steps import done
from desktop.services.assessments import Assessments

if TYPE_CHECKING:
    from desktop.domain.patterns.fairness import Aside, Weighed
    from desktop.services.signals import Warned

__all__ = ["Fairness"]


class Fairness:
    """`between`, where it is taken: called between steps of a long work, so that other calls can pass."""

    def __init__(self, assessments: Assessments, clock: Clock) -> None:
        self._assessments, self._clock = assessments, clock

    def weigh(self, warned: Warned, aside: Aside, between: Callable[[], None] = lambda: None) -> Weighed:
        """What is left of the card. Raises Refused client_gone."""
        from desktop.domain.patterns.fairness import weighed, without

        try:
            facts = self._assessments.facts(warned.client_id, between)
        except LookupError as gone:
            raise Refused("client_gone") from gone
        left = done(without(facts, aside, self._clock()), between)
        found = self._assessments.were(left, between)
        return done(weighed(warned.card, left, found), between)
