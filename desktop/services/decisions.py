"""Decisions: what she said about a client's signals and when, and what became of what she tried."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from db.queries import decisions as queries
from db.queries import schedules as schedule_queries
from db.queries import tasks as task_queries
from db.queries.decisions import DecisionLine
from desktop.domain.clock import Clock
from desktop.domain.decision import TRIED_FOR, Choice, together
from desktop.domain.steps import done
from desktop.services.assessments import Assessments
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.domain.patterns.trial import Trial

__all__ = ["Decided", "Decisions", "History", "Taken"]

SAID_FOR = timedelta(days=14)
"""How long it is said of its own accord what became of something, once its thirty days are over."""


class Taken(NamedTuple):
    """Something she tried. `code`: of the idea; `title`: of what it became, empty where that is gone."""

    code: str
    title: str


class Decided(NamedTuple):
    """One choice of hers, about all of `signals` at once. `until`: how long it kept them away.

    `ids`: its rows. `trial`: what became of what was tried; None for any other choice.
    """

    ids: tuple[int, ...]
    choice: Choice
    at: datetime
    until: datetime | None
    reason: str
    signals: tuple[str, ...]
    taken: tuple[Taken, ...]
    trial: Trial | None

    def is_news(self, today: date) -> bool:
        """Whether its thirty days were over not long ago; `today`: hers."""
        return self.trial is not None and self.trial.over < today <= self.trial.over + SAID_FOR


class History(NamedTuple):
    """All that she chose about one client, the latest first. `zone`: hers."""

    client_id: int
    client: str
    zone: str
    at: datetime
    made: tuple[Decided, ...]

    def news(self) -> History | None:
        """With the latest alone of what was tried and is over since not long ago; None where nothing is."""
        today = self.at.astimezone(ZoneInfo(self.zone)).date()
        made = tuple(one for one in self.made if one.is_news(today))[:1]
        return self._replace(made=made) if made else None


class Decisions:
    """`between`, where it is taken: called between steps of a long work, so that other calls can pass."""

    def __init__(self, work: Work, assessments: Assessments, clock: Clock) -> None:
        self._work, self._assessments, self._clock = work, assessments, clock

    def of_client(self, client_id: int, between: Callable[[], None] = lambda: None) -> History | None:
        """What she chose, with what became of it; None where there is no such client."""
        with self._work.read() as session:
            name = client_queries.names(session).get(client_id)
            if name is None:
                return None
            zone = settings_in(session).zone
            choices = together(queries.of_client(session, client_id))
            titles = _titles(session, client_id) if choices else {}
        now = self._clock()
        trials = self._trials(client_id, [rows for rows in choices if rows[0].choice == Choice.TRIED], now, between)
        made = (_decided(rows, titles, trials.get(rows[0].id)) for rows in choices)
        return History(client_id, name, zone, now, tuple(made))

    def news(self, between: Callable[[], None] = lambda: None) -> History | None:
        """Of all clients what was tried and whose thirty days were over last, not long ago; that alone, or nothing."""
        now = self._clock()
        with self._work.read() as session:
            tried = [one for one in queries.everyone(session) if one.choice == Choice.TRIED]
        lately = [one for one in tried if TRIED_FOR <= now - one.at <= TRIED_FOR + SAID_FOR + timedelta(days=2)]
        if not lately:
            return None
        found = self.of_client(lately[-1].client_id, between)
        return found.news() if found is not None else None

    def take_back(self, client_id: int, ids: Sequence[int]) -> None:
        """As if she had not chosen: its signals are looked at again. What it became stays."""
        with self._work.write("choice_taken_back") as session:
            for row in queries.rows(session, client_id, ids):
                session.delete(row)

    def _trials(
        self, client_id: int, tried: Sequence[Sequence[DecisionLine]], now: datetime, between: Callable[[], None]
    ) -> Mapping[int, Trial]:
        """By the first row of each."""
        if not tried:
            return {}
        from desktop.domain.patterns.trial import happened, trial

        facts = self._assessments.facts(client_id, between)
        ever = done(happened(facts), between)
        today = now.astimezone(ZoneInfo(facts.zone)).date()
        return {rows[0].id: trial(facts, ever, [one.signal for one in rows], rows[0].at, today) for rows in tried}


def _decided(rows: Sequence[DecisionLine], titles: Mapping[str, str], trial: Trial | None) -> Decided:
    first = rows[0]
    taken = dict.fromkeys((one.action, one.task or one.appointment) for one in rows if one.action)
    return Decided(
        ids=tuple(one.id for one in rows),
        choice=Choice(first.choice),
        at=first.at,
        until=first.until,
        reason=first.reason,
        signals=tuple(dict.fromkeys(one.signal for one in rows)),
        taken=tuple(Taken(code, titles.get(uid or "", "")) for code, uid in taken),
        trial=trial,
    )


def _titles(session: Session, client_id: int) -> dict[str, str]:
    """What tasks and appointments are called, by portable id."""
    made: Iterable[tuple[str, str]] = [(one.uid, one.title) for one in task_queries.of_client(session, client_id)]
    met = [(one.uid, one.title) for one in schedule_queries.of_client(session, client_id)]
    return dict([*made, *met])
