"""Signals: the card of what has changed with a client, and what she decides about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from db.models.decision import DecisionRow
from db.models.schedule import AppointmentRow
from db.models.task import TaskRow
from db.queries import clients as client_queries
from db.queries import decisions as queries
from db.queries.decisions import DecisionLine
from desktop.domain.clock import Clock
from desktop.domain.decision import NOT_SO_FOR, TRIED_FOR, Choice, Decision, next_monday
from desktop.domain.errors import Problem, Refused
from desktop.domain.steps import done
from desktop.domain.task import Side
from desktop.domain.typed import LONGEST_TEXT, minutes_problems, one_line, time_problems, title_problems
from desktop.services import agenda, nouns
from desktop.services.appointments import come_again
from desktop.services.assessments import Assessments
from desktop.services.behind import Behind, Proposed, what_is_behind
from desktop.services.clients import new_uid
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.domain.ideas import Proposal
    from desktop.domain.patterns.assessment import Assessment, Profile
    from desktop.domain.patterns.card import Card, StillLearning
    from desktop.domain.patterns.raised import Raised

__all__ = ["Behind", "ChosenIdea", "Proposed", "Signals", "Warned"]

LOOKS_AHEAD = timedelta(days=15)
"""Of her appointments, for a time that is free: until the end of next week."""


class Warned(NamedTuple):
    """A card with whose it is and what may help. `until`: her next working Monday. `zone`: hers.

    A decision is about all of `card.signals`. `also`: what else stands of this client, and comes after it.
    """

    client_id: int
    client: str
    client_zone: str
    zone: str
    at: datetime
    until: datetime
    card: Card
    ideas: tuple[Proposal, ...]
    also: tuple[Profile, ...] = ()

    @property
    def small(self) -> Proposal | None:
        """The one small thing to try: the best fitting idea that is done in one key; else the first of all."""
        return next((one for one in self.ideas if not one.opens), self.ideas[0] if self.ideas else None)


class ChosenIdea(NamedTuple):
    """What she makes of an idea: a task due `at`, or an appointment that begins then. Both may differ from the idea.

    `opens`: its page opens at once instead, so that nothing is put on her desk.
    """

    code: str
    title: str
    at: datetime | None
    minutes: int
    rrule: str = ""
    appointment: bool = False
    opens: bool = False


class Signals:
    """`between`, where it is taken: called between steps of a long work, so that other calls can pass."""

    def __init__(self, work: Work, assessments: Assessments, clock: Clock) -> None:
        self._work, self._assessments, self._clock = work, assessments, clock
        self._made: dict[int, tuple[Assessment, Raised, datetime, Card]] = {}

    def card(self, client_id: int, between: Callable[[], None] = lambda: None) -> Warned | StillLearning | None:
        """What there is to say of a client now: a card, how far the floor of data is, or nothing."""
        from desktop.domain.patterns.card import still_learning
        from desktop.domain.patterns.raised import raised

        found = self._assessments.of_client(client_id, between)
        if found is None:
            self._made.pop(client_id, None)
            return None
        with self._work.read() as session:
            decisions = _nouns(queries.of_client(session, client_id))
        warning = raised(found, decisions, self._clock())
        if warning is not None:
            return self._warned(client_id, found, warning, decisions, between)
        return still_learning(found, self._assessments.facts(client_id, between), found.day)

    def today(self, between: Callable[[], None] = lambda: None) -> Warned | None:
        """One card at most: the one not yet looked at that has stood longest, whoever's it is."""
        from desktop.domain.patterns.raised import first, raised

        known = self._assessments.by_client(between)
        now = self._clock()
        with self._work.read() as session:
            lines = queries.everyone(session)
        decided: defaultdict[int, list[Decision]] = defaultdict(list)
        for line in lines:
            decided[line.client_id].append(nouns.decision(line))
        found = {client: raised(one, decided[client], now) for client, one in known.items()}
        warnings = {client: one for client, one in found.items() if one is not None}
        chosen = first(warnings.values())
        if chosen is None:
            return None
        client_id = next(client for client, one in warnings.items() if one is chosen)
        return self._warned(client_id, known[client_id], chosen, decided[client_id], between)

    def name(self, client_id: int) -> str:
        """Whose it is; empty where there is no such client."""
        with self._work.read() as session:
            return client_queries.names(session).get(client_id, "")

    def behind(
        self, client_id: int, interactions: Iterable[str], appointments: Iterable[str], tasks: Iterable[str]
    ) -> list[Behind]:
        """What is behind a number, by portable ids, the latest first. What is gone is left out."""
        with self._work.read() as session:
            return what_is_behind(session, client_id, interactions, appointments, tasks)

    def later(self, client_id: int, signals: Sequence[str]) -> datetime:
        """Away until her next working Monday begins, which is given."""
        now = self._clock()
        with self._work.write("reminded_later") as session:
            until = next_monday(now, settings_in(session).calendar)
            session.add_all(_row(client_id, one, Choice.LATER, now, until) for one in signals)
        return until

    def not_so(self, client_id: int, signals: Sequence[str], reason: str = "") -> datetime:
        """Not how she sees it: away for eight weeks, until the time given. Raises Refused text_too_long."""
        if len(reason) > LONGEST_TEXT:
            raise Refused("text_too_long", [Problem("text_too_long", "reason")])
        now = self._clock()
        with self._work.write("seen_otherwise") as session:
            for one in signals:
                session.add(_row(client_id, one, Choice.NOT_SO, now, now + NOT_SO_FOR, reason=reason.strip()))
        return now + NOT_SO_FOR

    def take(self, client_id: int, signals: Sequence[str], ideas: Sequence[ChosenIdea]) -> list[int]:
        """Makes a task or an appointment of each idea, as one action, and gives their rows in that order. Of one that
        opens a page only the choice is kept.

        The signals are looked at again after thirty days. Raises Refused task_is_wrong, with the Problems.
        """
        problems = [
            problem
            for one in ideas
            for problem in (
                *title_problems(one.title),
                *time_problems(one.at, "due"),
                *minutes_problems(one.minutes, "estimate"),
                *([Problem("time_missing", "due")] if one.appointment and one.at is None else []),
            )
        ]
        if problems:
            raise Refused("task_is_wrong", problems)
        now, made = self._clock(), []
        with self._work.write("idea_taken") as session:
            for number, one in enumerate(ideas):
                row = _made(session, client_id, one, now)
                which = {}
                if row is not None:
                    session.add(row)
                    session.flush()
                    made.append(row.id)
                    which = {"appointment_id" if one.appointment else "task_id": row.id}
                # Each action its own instant: the store keeps one decision a signal, choice and instant.
                at = now + timedelta(microseconds=number)
                for signal in signals:
                    kept = _row(client_id, signal, Choice.TRIED, at, now + TRIED_FOR, action=one.code)
                    kept.task_id, kept.appointment_id = which.get("task_id"), which.get("appointment_id")
                    session.add(kept)
        return made

    def forget(self) -> None:
        """At lock: cards are about clients."""
        self._made.clear()

    def _warned(
        self,
        client_id: int,
        found: Assessment,
        warning: Raised,
        decisions: Sequence[Decision],
        between: Callable[[], None],
    ) -> Warned:
        from desktop.domain.ideas import proposals
        from desktop.domain.patterns.raised import speaking

        now = self._clock()
        card = self._card(client_id, found, warning, now, between)
        with self._work.read() as session:
            client = client_queries.by_id(session)[client_id]
            diary = agenda.diary_of(session, client_id, now, LOOKS_AHEAD)
        tried = {one.action for one in decisions if one.choice is Choice.TRIED}
        return Warned(
            client_id=client_id,
            client=client.name,
            client_zone=client.time_zone,
            zone=diary.hers.tz,
            at=now,
            until=next_monday(now, diary.hers),
            card=card,
            ideas=proposals(card.profile, card.signals, now, diary, tried),
            also=tuple(one.profile for one in speaking(found, decisions, now) if one.profile is not card.profile),
        )

    def _card(
        self, client_id: int, found: Assessment, warning: Raised, now: datetime, between: Callable[[], None]
    ) -> Card:
        """Made again when a fact has changed, and once an hour: an answer of hers may have become late."""
        from desktop.domain.patterns.card import card

        hour = now.replace(minute=0, second=0, microsecond=0)
        kept = self._made.get(client_id)
        if kept is not None and kept[0] is found and kept[1:3] == (warning, hour):
            return kept[3]
        made = done(card(warning, self._assessments.facts(client_id, between), now), between)
        self._made[client_id] = found, warning, hour, made
        return made


def _nouns(lines: Iterable[DecisionLine]) -> list[Decision]:
    return [nouns.decision(line) for line in lines]


def _row(
    client_id: int, signal: str, choice: Choice, at: datetime, until: datetime, reason: str = "", action: str = ""
) -> DecisionRow:
    return DecisionRow(
        client_id=client_id,
        signal=str(signal),
        choice=choice.value,
        at=at,
        until=until,
        reason=reason,
        action=action,
    )


def _made(session: Session, client_id: int, one: ChosenIdea, now: datetime) -> TaskRow | AppointmentRow | None:
    if one.opens:
        return None
    return _appointment(session, client_id, one, now) if one.appointment else _task(client_id, one, now)


def _task(client_id: int, one: ChosenIdea, now: datetime) -> TaskRow:
    return TaskRow(
        client_id=client_id,
        uid=new_uid(),
        title=one_line(one.title),
        owner=Side.ASSISTANT.value,
        created_at=now,
        due_at=one.at,
        rrule=one.rrule,
        estimate=one.minutes,
    )


def _appointment(session: Session, client_id: int, one: ChosenIdea, now: datetime) -> AppointmentRow:
    """What comes again is a series; its first time has a row, by which the decision remembers it."""
    assert one.at is not None
    row = AppointmentRow(
        client_id=client_id,
        uid=new_uid(),
        title=one_line(one.title),
        created_at=now,
        starts_at=one.at,
        ends_at=one.at + timedelta(minutes=one.minutes),
    )
    if one.rrule:
        come_again(session, row, one.rrule, now)
    return row
