"""A calendar into the store, through the real reader: what comes of it, once, again, taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.client import Person
from desktop.domain.errors import Refused, Unreadable
from desktop.domain.schedule import Outcome
from desktop.services.imports import Imported
from desktop.services.schedules import Occurrence
from desktop.services.suite import Services

WEEKLY = """\
BEGIN:VEVENT
UID:weekly@studio
SUMMARY:Punto con Officina Bruni
LOCATION:online
ORGANIZER:mailto:Elena@bruni.example
DTSTART;TZID=Europe/Rome:20261102T093000
DTEND;TZID=Europe/Rome:20261102T101500
RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T225959Z
EXDATE;TZID=Europe/Rome:20261109T093000
END:VEVENT
"""
MOVED = """\
BEGIN:VEVENT
UID:weekly@studio
SUMMARY:Punto, spostato
RECURRENCE-ID;TZID=Europe/Rome:20261123T093000
DTSTART;TZID=Europe/Rome:20261124T170000
DTEND;TZID=Europe/Rome:20261124T180000
END:VEVENT
"""
SINGLE = "BEGIN:VEVENT\nUID:day\nSUMMARY:Fiera\nDTSTART;VALUE=DATE:20261120\nDTEND;VALUE=DATE:20261122\nEND:VEVENT\n"
TODOS = (
    "BEGIN:VTODO\nUID:t1\nSUMMARY:Catalogo\nDUE;VALUE=DATE:20261118\nEND:VTODO\n"
    "BEGIN:VTODO\nUID:t2\nSUMMARY:Fattura\nDUE:20261105T160000Z\nSTATUS:COMPLETED\nEND:VTODO\n"
)
NOVEMBER = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
Writes = Callable[..., Path]


@pytest.fixture
def calendar(tmp_path: Path) -> Writes:
    def writes(*parts: str) -> Path:
        file = tmp_path / "agenda.ics"
        file.write_text("BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(parts) + "END:VCALENDAR\n", encoding="utf-8")
        return file

    return writes


def brought(services: Services, file: Path, client: str | None = "Bruni") -> Imported:
    return services.calendars.keep(file, services.calendars.reader(file, "Europe/Rome")(), client)


def shown(services: Services) -> list[str]:
    return [f"{one.starts_at:%d %H:%M} {one.title}" for one in services.schedules.agenda(*NOVEMBER)]


def test_events_todos_and_what_repeats(services: Services, calendar: Writes) -> None:
    done = brought(services, calendar(WEEKLY, MOVED, SINGLE, TODOS))
    assert (done.client, done.clients_new, done.added, done.already) == ("Bruni", ("Bruni",), 5, 0)
    assert shown(services) == [
        "02 08:30 Punto con Officina Bruni",
        "16 08:30 Punto con Officina Bruni",
        "19 23:00 Fiera",
        "24 16:00 Punto, spostato",
        "30 08:30 Punto con Officina Bruni",
    ]
    first = services.schedules.agenda(*NOVEMBER)[0]
    assert isinstance(first.which, Occurrence)
    assert (first.place, first.repeats) == ("online", True)
    catalogue, invoice = services.tasks.of_client(done.client_id or 0)
    assert (catalogue.due_at, catalogue.done_at) == (datetime(2026, 11, 18, 17, tzinfo=UTC), None)
    # Done elsewhere: nobody waits to be told.
    assert invoice.done_at == invoice.told_at is not None
    assert services.due.board().to_tell == ()


def test_the_same_file_again_adds_nothing(services: Services, calendar: Writes) -> None:
    brought(services, calendar(WEEKLY, MOVED, TODOS))
    again = brought(services, calendar(WEEKLY, MOVED, TODOS))
    assert (again.added, again.already, again.clients_new) == (0, 4, ())


def test_it_is_taken_back_as_one_and_what_she_said_stays(services: Services, calendar: Writes) -> None:
    services.clients.add("Bruni")
    done = brought(services, calendar(WEEKLY, MOVED, SINGLE))
    services.schedules.outcome(services.schedules.agenda(*NOVEMBER)[0].which, Outcome.KEPT)
    back = services.imports.undo(done.batch)
    assert (back.removed, back.kept) == (3, 0)
    assert shown(services) == ["02 08:30 Punto con Officina Bruni"]
    assert [services.history.undo() for _ in range(3)] == ["import_taken_back", "appointment_kept", "imported"]
    assert shown(services) == []


def test_whose_it_is_by_who_takes_part_or_by_the_title(services: Services, calendar: Writes) -> None:
    with pytest.raises(Refused, match="calendar_needs_client"):
        brought(services, calendar(WEEKLY), None)
    bruni = services.clients.add("Officina Bruni")
    assert brought(services, calendar(WEEKLY), None).client_id == bruni
    elena = services.clients.add("Studio Elena")
    services.clients.add_person(elena, Person("Elena", emails=("elena@bruni.example",)))
    assert brought(services, calendar(WEEKLY), None).client_id == elena
    with pytest.raises(Refused, match="calendar_needs_client"):
        brought(services, calendar(SINGLE), None)


def test_what_cannot_be_kept_is_said(services: Services, calendar: Writes) -> None:
    broken = "BEGIN:VEVENT\nSUMMARY:Rotto\nDTSTART:20261345T090000Z\nEND:VEVENT\n"
    pulse = "BEGIN:VEVENT\nSUMMARY:Battito\nDTSTART:20261101T090000Z\nRRULE:FREQ=HOURLY\nEND:VEVENT\n"
    done = brought(services, calendar(broken, pulse, SINGLE))
    assert [(one.reason, one.excerpt) for one in done.skipped] == [("bad_date", "Rotto"), ("too_often", "Battito")]
    assert done.added == 1
    with pytest.raises(Refused, match="zone_unknown"):
        services.calendars.reader(calendar(SINGLE), "Atlantis")
    empty = calendar()
    empty.write_text("no calendar at all, only some words\n")
    with pytest.raises(Unreadable, match="not_a_calendar"):
        brought(services, empty)
