"""Short messages to clients, each in their language, address and zone: to be copied, or mailed by her."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.message import InputAhead, MeetingAhead, Offer, Reader
from desktop.domain.weekly import addressee
from desktop.services import nouns
from desktop.services.reminders import Reminder
from desktop.services.settings import settings_in
from desktop.services.summaries import keep
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.documents.message import Written

__all__ = ["Message", "Messages", "Reminder"]


class Message(NamedTuple):
    """`text`: for a chat, or with `subject` for a mail. `email`: '' where none is known."""

    client_id: int
    client: str
    language: str
    subject: str
    text: str
    email: str


class Messages:
    """Refused everywhere: client_gone. Nothing is sent."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def reminder(self, one: Reminder) -> Message:
        """Of an appointment, or of what the client is to bring; that it was said is kept by `remind`."""
        from desktop.documents.reminder import of_input, of_meeting

        now = self._clock()
        with self._work.read() as session:
            reader = readers(session, [one.client_id], now)[one.client_id]
        if one.which is not None:
            return message(one.client_id, reader, of_meeting(reader, MeetingAhead(one.at, one.title, one.place)))
        due = one.at if one.at > now else None
        return message(one.client_id, reader, of_input(reader, InputAhead(one.title, due)))

    def offer(self, client_id: int, times: Sequence[datetime], title: str = "") -> Message:
        """Times (aware) to choose from, in the client's zone. `title`: what they are for."""
        from desktop.documents.offer import text

        with self._work.read() as session:
            reader = readers(session, [client_id], self._clock())[client_id]
        return message(client_id, reader, text(reader, Offer(tuple(times), title)))

    def save_drafts(self, messages: Iterable[Message], folder: Path) -> list[Path]:
        """Writes a draft of each into a folder; on any thread. Raises Refused not_written; StoreFailed disk_full."""
        from desktop.documents.message import Written, eml
        from desktop.documents.typed import file_stem

        drafts = {
            f"{file_stem(one.subject, one.client)}.eml": eml((one.client, one.email), Written(one.subject, one.text))
            for one in messages
        }
        return keep(drafts, folder)


def readers(session: Session, clients: Sequence[int], now: datetime) -> dict[int, Reader]:
    """Who reads what is said to each of these clients, inside an open block. Raises Refused client_gone."""
    her, people = settings_in(session), client_queries.people(session, clients)
    here = now.astimezone(ZoneInfo(her.zone))
    rows = {row.id: row for row in client_queries.some(session, clients)}
    found = {}
    for client_id in clients:
        if (row := rows.get(client_id)) is None:
            raise Refused("client_gone")
        client = nouns.client(row, [nouns.person(line) for line in people[client_id]])
        there = now.astimezone(ZoneInfo(client.time_zone))
        found[client_id] = Reader(
            to=addressee(client),
            assistant=her.name,
            language=client.language,
            time_zone=client.time_zone,
            today=there.date(),
            is_elsewhere=there.utcoffset() != here.utcoffset(),
        )
    return found


def message(client_id: int, reader: Reader, written: Written) -> Message:
    """What was written, and to whom."""
    return Message(client_id, reader.to.name, reader.language, written.subject, written.text, reader.to.email)
