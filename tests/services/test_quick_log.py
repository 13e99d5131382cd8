"""The quick log over a real store: read with its clients and hours, written in one stroke, taken back as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused, StoreFailed
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction
from desktop.domain.quicklog.reading import Promised
from desktop.services.quick_log import Entry, entry_of
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

OFFICE = Calendar("Europe/Rome", (((540, 780), (840, 1080)),) * 5 + ((), ()))


@pytest.fixture
def ben(services: Services) -> int:
    services.settings.change(calendar=OFFICE)
    return services.clients.add("Ben Hargrove", time_zone="Europe/Rome")


def test_a_line_is_read_and_written_in_one_stroke(services: Services, ben: int, moving: MovableClock) -> None:
    reading = services.quick_log.read("ben called, 12 min, invoice – call back tomorrow 10")
    assert reading.client is not None
    assert reading.client.key == ben
    logged = services.quick_log.log(entry_of(reading))
    assert logged.interaction_id is not None
    (line,) = services.interactions.lines([logged.interaction_id])
    assert (line.text, line.channel, line.direction, line.minutes, line.at) == (
        "invoice", "call", "in", 12, moving.now,
    )  # fmt: skip
    (task,) = services.tasks.of_client(ben)
    assert (task.title, task.promise, task.owner) == ("call back", True, "assistant")
    assert task.due_at is not None
    assert task.due_at.isoformat() == "2026-11-13T09:00:00+00:00"
    assert services.history.undo() == "interaction_logged"
    assert services.interactions.lines([logged.interaction_id]) == []
    assert list(services.tasks.of_client(ben)) == []


@pytest.mark.parametrize(("hours", "promised"), [(-5, -5), (0, 0), (2, 0)])
def test_a_promise_was_made_in_its_contact_and_stands_with_it(
    services: Services, ben: int, moving: MovableClock, hours: int, promised: int
) -> None:
    at = moving.now + timedelta(hours=hours)
    entry = Entry(ben, Channel.CALL, direction=Direction.IN, at=at, promise=Promised("send the offer", None))
    services.quick_log.log(entry)
    (task,) = services.tasks.of_client(ben)
    assert task.created_at == moving.now + timedelta(hours=promised)
    (line,) = services.timelines.contacts(services.timelines.of_client(ben).rows)
    assert line.promised == (("send the offer",) if hours == promised else ())


def test_only_a_promise_has_a_name_of_its_own(services: Services, ben: int) -> None:
    logged = services.quick_log.log(entry_of(services.quick_log.read("richiamo Ben alle 10")))
    assert (logged.interaction_id, logged.interaction) == (None, None)
    assert logged.task is not None
    assert services.history.undo() == "promise_made"


def test_clients_and_hours_are_read_again_when_they_change(services: Services, ben: int) -> None:
    line = "call Zofia at 3"
    assert services.quick_log.read(line).client is None
    zofia = services.clients.add("Zofia Wiśniewska", time_zone="Europe/Rome")
    first = services.quick_log.read(line)
    assert first.promise is not None
    assert first.promise.due is not None
    assert first.promise.due.hour == 14
    agreement = services.agreements.of_client(zofia)[0]
    early = Calendar("Europe/Rome", (((120, 300),),) * 7)
    services.agreements.add(zofia, Agreement(agreement.from_day.replace(day=11), early))
    second = services.quick_log.read(line)
    assert second.promise is not None
    assert second.client is not None


def test_people_behind_a_client_find_it(services: Services, ben: int) -> None:
    from desktop.domain.client import Person

    services.clients.add_person(ben, Person("Olive Marsh"))
    found = services.quick_log.read("Olive wrote, photos")
    assert found.client is not None
    assert found.client.key == ben


def test_nothing_is_remembered_once_the_store_is_locked(services: Services, ben: int) -> None:
    services.quick_log.read("Ben called")
    services.vault.lock()
    with pytest.raises(StoreFailed, match="locked"):
        services.quick_log.read("Ben called")


def test_what_has_to_be_asked_first(services: Services, ben: int) -> None:
    services.clients.add("Ben Otley", time_zone="Europe/Rome")
    for line, code in (("Ben called", "client_fits_many"), ("somebody called", "client_missing")):
        with pytest.raises(Refused, match=code):
            entry_of(services.quick_log.read(line))
    assert entry_of(services.quick_log.read("Ben called"), ben).client_id == ben
    with pytest.raises(Refused, match="nothing_to_log"):
        services.quick_log.log(entry_of(services.quick_log.read("Ben Otley")))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"minutes": -1}, "minutes_out_of_range"),
        ({"connected": True, "channel": Channel.EMAIL}, "connected_not_spoken"),
        ({"promise": Promised(" ", None)}, "title_missing"),
        ({"what": "x" * 20_001}, "text_too_long"),
    ],
)
def test_what_is_wrong_is_refused_beside_its_field(
    services: Services, ben: int, change: dict[str, object], problem: str
) -> None:
    entry = replace(Entry(ben, Channel.CALL, direction=Direction.IN), **change)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        services.quick_log.log(entry)
    assert [one.code for one in refused.value.problems] == [problem]


def test_a_direction_nobody_said_starts_no_clock(services: Services, ben: int) -> None:
    services.quick_log.log(entry_of(services.quick_log.read("Ben: invoice 12")))
    assert services.due.board().waiting == ()
    services.quick_log.log(entry_of(services.quick_log.read("Ben wrote, invoice 12")))
    assert len(services.due.board().waiting) == 1


def test_a_client_that_is_gone(services: Services, ben: int) -> None:
    with pytest.raises(Refused, match="client_gone"):
        services.quick_log.log(Entry(ben + 99, Channel.CALL, direction=Direction.IN))
