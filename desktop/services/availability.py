"""Her availability: her own hours, and what she decided by hand for today."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from db.queries import settings as queries
from desktop.domain.availability import Availability, ByHand, Presence, availability, closed_early, open_longer
from desktop.domain.clock import Clock
from desktop.domain.notation import instant_from, instant_to
from desktop.services.settings import has_settings, settings_in
from desktop.services.work import Session, Work

__all__ = ["LONGER", "Availability", "AvailabilityService", "Presence"]

LONGER = timedelta(minutes=30)
_KEY = "by_hand"


class AvailabilityService:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def now(self) -> Availability:
        """Whether she is there; `unset` before she has said who she is."""
        with self._work.read() as session:
            return self._found(session)

    def close(self) -> None:
        """She leaves now, for today."""
        with self._work.write("closed_early") as session:
            _keep(session, closed_early(settings_in(session).calendar, self._clock()))

    def extend(self) -> None:
        """She stays half an hour longer, or is there for half an hour."""
        with self._work.write("open_longer") as session:
            _keep(session, open_longer(self._found(session), self._clock(), LONGER))

    def as_usual(self) -> None:
        """Her hours hold again."""
        with self._work.write("hours_as_usual") as session:
            queries.put(session, _KEY, None)

    def _found(self, session: Session) -> Availability:
        if not has_settings(session):
            return Availability(Presence.UNSET)
        return availability(settings_in(session).calendar, self._clock(), decided(session))


def _keep(session: Session, decided: ByHand) -> None:
    written = {"open": decided.is_open, "from": instant_to(decided.start), "until": instant_to(decided.until)}
    queries.put(session, _KEY, written)


def decided(session: Session) -> ByHand | None:
    """What she decided by hand and may be over, inside an open block."""
    held = queries.value(session, _KEY)
    if not isinstance(held, Mapping):
        return None
    return ByHand(bool(held["open"]), instant_from(held["from"]), instant_from(held["until"]))
