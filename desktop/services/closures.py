"""Closing: her own days off, told to each client in their words, on her desk until each knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.folding import fold
from db.models.task import TaskRow
from db.queries import clients as client_queries
from db.queries import tasks as task_queries
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.hours import Calendar, hours
from desktop.domain.message import Closing
from desktop.domain.reach import undisturbed
from desktop.domain.task import ONLY_TO_TELL, Side
from desktop.domain.typed import one_line, title_problems
from desktop.services.agreements import in_effect
from desktop.services.clients import new_uid
from desktop.services.messages import Message, message, readers
from desktop.services.settings import keep_settings, settings_in
from desktop.services.work import Session, Work

__all__ = ["ClosingLine", "Closures", "Message"]

_DAY = timedelta(days=1)


class ClosingLine(NamedTuple):
    """What one client would be told. `is_usual`: by their agreement they would find her on one of these days.

    `task_id`: where telling them lies on her desk already; `told`: they know.
    """

    message: Message
    is_usual: bool
    task_id: int | None = None
    told: bool = False


class Closures:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def preview(self, first: date, last: date) -> list[ClosingLine]:
        """Every client, by name, with what they would be told. Raises Refused days_are_wrong."""
        from desktop.documents.closure import text

        self._look_at(first, last)
        now = self._clock()
        found = []
        with self._work.read() as session:
            zone = ZoneInfo(settings_in(session).zone)
            agreements = in_effect(session)
            names = client_queries.names(session)
            begun = task_queries.to_tell_about(session, ONLY_TO_TELL, _about(first, last))
            for client, reader in readers(session, sorted(names, key=lambda one: fold(names[one])), now).items():
                calendar = _calendar(agreements.get(client, ()), first, last, zone)
                back = _back(calendar, last, zone, ZoneInfo(reader.time_zone)) if calendar is not None else None
                told = message(client, reader, text(reader, Closing(first, last, back)))
                is_usual = calendar is None or _would_be_there(calendar, first, last, zone)
                found.append(ClosingLine(told, is_usual, *begun.get(client, (None, False))))
        return found

    def close(self, first: date, last: date, clients: Sequence[int], title: str) -> Mapping[int, int]:
        """The days are off from now on, and telling these clients lies on her desk under `title`, as one step.

        Gives by client the row of what is to be told; where it lies there already, that one. Raises Refused:
        days_are_wrong, task_is_wrong, client_gone.
        """
        self._look_at(first, last)
        if problems := title_problems(title):
            raise Refused("task_is_wrong", problems)
        now = self._clock()
        with self._work.write("days_closed") as session:
            _take_off(session, first, last)
            known = set(client_queries.ids(session))
            if not set(clients) <= known:
                raise Refused("client_gone")
            about = _about(first, last)
            begun = task_queries.to_tell_about(session, ONLY_TO_TELL, about)
            rows = {one: _to_tell(one, title, about, now) for one in dict.fromkeys(clients) if one not in begun}
            for row in rows.values():
                task_queries.add(session, row)
            return {one: begun[one][0] if one in begun else rows[one].id for one in dict.fromkeys(clients)}

    def _look_at(self, first: date, last: date) -> None:
        if last < first:
            raise Refused("days_are_wrong", [Problem("ends_before", "last")])


def _about(first: date, last: date) -> str:
    """The days, as a task keeps them."""
    return f"{first.isoformat()}/{last.isoformat()}"


def _to_tell(client_id: int, title: str, about: str, now: datetime) -> TaskRow:
    """Nothing was done in it: it is on the desk of what is not told yet, and no summary counts it."""
    return TaskRow(
        client_id=client_id,
        uid=new_uid(),
        title=one_line(title),
        owner=Side.ASSISTANT.value,
        created_at=now,
        done_at=now,
        extra={ONLY_TO_TELL: about},
    )


def _take_off(session: Session, first: date, last: date) -> None:
    """Adds the days to her own, unless they are off already."""
    settings = settings_in(session)
    off = settings.calendar.days_off
    if not any(begins <= first and last <= ends for begins, ends in off):
        kept = tuple(days for days in off if not (first <= days[0] and days[1] <= last))
        calendar = replace(settings.calendar, days_off=tuple(sorted((*kept, (first, last)))))
        keep_settings(session, replace(settings, calendar=calendar))


def _calendar(agreements: Sequence[Agreement], first: date, last: date, zone: ZoneInfo) -> Calendar | None:
    """The agreed hours on these days, closed on them; None where nothing was agreed by then."""
    agreed = in_force(agreements, datetime.combine(last, time(12), zone))
    return agreed.closed_on([(first, last)]).calendar if agreed is not None else None


def _back(calendar: Calendar, last: date, zone: ZoneInfo, theirs: ZoneInfo) -> date | None:
    """The first day on which the client finds her again."""
    opens = hours(calendar).next_open(datetime.combine(last + _DAY, time(), zone))
    return opens.astimezone(theirs).date() if opens is not None else None


def _would_be_there(calendar: Calendar, first: date, last: date, zone: ZoneInfo) -> bool:
    begins, ends = datetime.combine(first, time(), zone), datetime.combine(last + _DAY, time(), zone)
    return hours(undisturbed(calendar)).elapsed(begins, ends) > 0
