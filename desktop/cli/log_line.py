"""`garbo log --line`: one sentence read as a contact and a promise, shown or written down."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.cli.room import Room
from desktop.domain.clock import system_clock
from desktop.domain.quicklog.reading import Reading, read

if TYPE_CHECKING:
    from desktop.services.quick_log import QuickLogged

Answer = dict[str, object]


def log_line(room: Room, portfolio: bytes | None) -> int:
    """Says what the line would write, with `--dry-run`; else writes it down. It makes no client.

    `portfolio`: a portfolio file's content, whose clients and hours are taken instead of the store's.
    """
    options = room.options
    if portfolio is not None:
        reading, zone = _by_portfolio(room, portfolio)
        room.answer(as_json(reading, zone), as_text(reading, zone))
        return 0
    from desktop.services.quick_log import entry_of

    services = room.services()
    zone = ZoneInfo(services.settings.get().zone)
    reading = services.quick_log.read(options.line, at=_aware(options.at, zone))
    if options.dry_run:
        room.answer(as_json(reading, zone), as_text(reading, zone))
        return 0
    logged = services.quick_log.log(entry_of(reading))
    room.answer(as_json(reading, zone) | _made(logged), f"{as_text(reading, zone)}\nLogged for {logged.client}.")
    return 0


def as_json(reading: Reading, zone: ZoneInfo) -> Answer:
    """The eight keys, and what else was understood. Times are in `zone`."""

    def said(at: datetime | None) -> str | None:
        return None if at is None else at.astimezone(zone).isoformat()

    promise = reading.promise
    answer: Answer = {
        "client": reading.client.name if reading.client is not None else None,
        "channel": reading.channel,
        "direction": reading.direction,
        "connected": reading.connected,
        "minutes": reading.minutes,
        "at": said(reading.at),
        "what": reading.what,
        "promise": None if promise is None else {"what": promise.what, "due": said(promise.due)},
        "medium": reading.medium,
        "theirs": reading.theirs,
        "offer": said(reading.offer),
    }
    if reading.candidates:
        answer["candidates"] = [one.name for one in reading.candidates]
    return answer


def as_text(reading: Reading, zone: ZoneInfo) -> str:
    """One line for each thing understood."""
    rows: list[tuple[str, str]] = []
    if reading.client is not None:
        rows.append(("Client", reading.client.name))
    elif reading.candidates:
        rows.append(("Client", " or ".join(one.name for one in reading.candidates) + "?"))
    if reading.channel is not None and reading.at is not None:
        rows.append(("Contact", ", ".join(_contact_words(reading))))
        rows.append(("When", f"{reading.at.astimezone(zone):%Y-%m-%d %H:%M}"))
    if reading.what:
        rows.append(("What", reading.what))
    if reading.promise is not None:
        due = reading.promise.due
        by = "" if due is None else f", by {due.astimezone(zone):%Y-%m-%d %H:%M}"
        rows.append(("Promise", reading.promise.what + by))
    if reading.offer is not None:
        rows.append(("Inside the hours", f"{reading.offer.astimezone(zone):%Y-%m-%d %H:%M}"))
    return "\n".join(f"{name}: {text}" for name, text in rows) or "Nothing was understood."


def _contact_words(reading: Reading) -> list[str]:
    found = [str(reading.channel).replace("_", " ")]
    if reading.medium is not None:
        found.append(str(reading.medium))
    if reading.direction is not None:
        found.append("from the client" if reading.direction == "in" else "to the client")
    if reading.connected is False:
        found.append("missed")
    if reading.minutes is not None:
        found.append(f"{reading.minutes} min")
    return found


def _by_portfolio(room: Room, content: bytes) -> tuple[Reading, ZoneInfo]:
    """Read with the clients and hours of a portfolio file; no store is opened."""
    from desktop.domain.agreement import in_force
    from desktop.domain.quicklog.names import KnownClient
    from desktop.domain.settings import usual
    from desktop.importers.portfolio import read_portfolio

    options = room.options
    portfolio = read_portfolio(content)
    calendar = portfolio.assistant.calendar or usual("UTC").calendar
    zone = ZoneInfo(calendar.tz)
    now = _aware(options.at, zone) or system_clock()
    clients = []
    for key, dossier in enumerate(portfolio.dossiers):
        agreement = in_force((one.closed_on(calendar.days_off) for one in dossier.agreements), now)
        names = tuple(person.name for person in dossier.client.people if person.name)
        hours = None if agreement is None else agreement.calendar
        clients.append(KnownClient(key, dossier.client.name, hours, names))
    return read(options.line, now, calendar.tz, clients, calendar), zone


def _made(logged: QuickLogged) -> Answer:
    return {"interaction": logged.interaction, "task": logged.task}


def _aware(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A time without an offset is hers."""
    return at.replace(tzinfo=zone) if at is not None and at.tzinfo is None else at
