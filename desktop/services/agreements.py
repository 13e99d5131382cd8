"""Agreements as they hold: dated, a new one for each change, and closed on her own days off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import agreements as queries
from db.queries import clients as client_queries
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.settings import Settings
from desktop.domain.validation import problems_of
from desktop.services import nouns
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work


class ClientAgreements(NamedTuple):
    """All that was ever agreed with a client, the oldest first, and what a new one begins with.

    `her`: her settings, for her zone, hours and days off. `today`: in her zone.
    """

    client_id: int
    client: Client
    versions: tuple[Agreement, ...]
    her: Settings
    at: datetime
    today: date


class Agreements:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(self, client_id: int) -> tuple[Agreement, ...]:
        """As they were made, the oldest first."""
        with self._work.read() as session:
            return tuple(nouns.agreement(row) for row in queries.of_client(session, client_id))

    def all_of(self, client_id: int) -> ClientAgreements:
        """What a screen needs to show and change them. Raises Refused client_gone."""
        with self._work.read() as session:
            row = client_queries.row(session, client_id)
            if row is None:
                raise Refused("client_gone")
            people = [nouns.person(line) for line in client_queries.people(session, [client_id])[client_id]]
            her, now = settings_in(session), self._clock()
            return ClientAgreements(
                client_id,
                nouns.client(row, people),
                self.of_client(client_id),
                her,
                now,
                now.astimezone(ZoneInfo(her.zone)).date(),
            )

    def add(self, client_id: int, agreement: Agreement) -> None:
        """Makes an agreement that holds from its day; one that begins on that very day gives way to it.

        Raises Refused agreement_is_wrong, a Problem for each thing wrong: never_open, by_unreachable …
        """
        if problems := problems_of(agreement.calendar, agreement.rules):
            raise Refused("agreement_is_wrong", problems)
        with self._work.read() as session:
            again = queries.on_day(session, client_id, agreement.from_day) is not None
        with self._work.write("agreement_changed" if again else "agreement_made") as session:
            new = nouns.agreement_row(agreement, client_id)
            row = queries.on_day(session, client_id, agreement.from_day)
            if row is None:
                session.add(new)
                return
            row.calendar, row.rules, row.extra = new.calendar, new.rules, new.extra
            row.channels, row.any_time = new.channels, new.any_time

    def remove(self, client_id: int, from_day: date) -> None:
        """Lets one go that has not begun yet.

        Raises Refused: agreement_gone; agreement_has_begun, since what arrived under it keeps it true.
        """
        with self._work.write("agreement_removed") as session:
            row = queries.on_day(session, client_id, from_day)
            if row is None:
                raise Refused("agreement_gone")
            tz = ZoneInfo(nouns.agreement(row).calendar.tz)
            if from_day <= self._clock().astimezone(tz).date():
                raise Refused("agreement_has_begun")
            session.delete(row)


def from_first_line(agreed: tuple[Agreement, ...], her: Settings, at: datetime) -> tuple[Agreement, ...]:
    """The same, the first of them from the day of this line where it is what a client begins with: nobody dated it."""
    day = at.astimezone(ZoneInfo(her.zone)).date()
    if not agreed or agreed[0].from_day <= day:
        return agreed
    begun = her.first_agreement(agreed[0].from_day)
    untouched = agreed[0] in (begun, begun.closed_on(her.calendar.days_off))
    return (replace(agreed[0], from_day=day), *agreed[1:]) if untouched else agreed


def hold_from(session: Session, client_id: int, at: datetime) -> None:
    """A line of `at` comes to be known of a client: what they began with holds from it on, inside an open write."""
    rows = queries.of_client(session, client_id)
    agreed = tuple(nouns.agreement(row) for row in rows)
    reaching = from_first_line(agreed, settings_in(session), at)
    if reaching == agreed:
        return
    client = client_queries.row(session, client_id)
    if client is not None and client.since == rows[0].from_day:
        client.since = reaching[0].from_day
    rows[0].from_day = reaching[0].from_day


def in_effect(session: Session, clients: Sequence[int] | None = None) -> Mapping[int, tuple[Agreement, ...]]:
    """By client, the agreements closed on her own days off too; inside an open block."""
    off = settings_in(session).calendar.days_off
    return {
        client: tuple(nouns.agreement(row).closed_on(off) for row in rows)
        for client, rows in queries.of_clients(session, clients).items()
    }
