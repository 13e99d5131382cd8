"""Appointments through the real store: agreed, corrected, moved, and what became of each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.domain.errors import Refused
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.services.schedules import AgendaLine
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

FRIDAY = datetime(2026, 11, 13, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def only(services: Services, client: int) -> AgendaLine:
    (line,) = services.schedules.of_client(client)
    return line


def changed_at(services: Services) -> datetime | None:
    (whole,) = services.assessments.portfolio().dossiers
    return whole.appointments[0].changed_at


def test_what_was_agreed_is_there(services: Services, client: int) -> None:
    services.schedules.add(client, " Week  check-in ", FRIDAY, FRIDAY + HOUR, " at the  studio ")
    line = only(services, client)
    assert (line.title, line.starts_at, line.ends_at) == ("Week check-in", FRIDAY, FRIDAY + HOUR)
    assert (line.place, line.outcome, line.by) == ("at the studio", "planned", None)


@pytest.mark.parametrize(
    "wrong, expected",
    [
        ({"title": ""}, ("title_missing", "title")),
        ({"starts_at": FRIDAY.replace(tzinfo=None)}, ("time_without_zone", "starts_at")),
        ({"ends_at": FRIDAY}, ("ends_before_it_starts", "ends_at")),
        ({"ends_at": FRIDAY.replace(year=9000)}, ("time_out_of_range", "ends_at")),
    ],
)
def test_what_cannot_be_is_refused(services: Services, client: int, wrong: dict, expected: tuple) -> None:
    with pytest.raises(Refused) as refused:
        services.schedules.add(**{"client_id": client, "title": "Call", "starts_at": FRIDAY, **wrong})
    assert [(one.code, one.field) for one in refused.value.problems] == [expected]
    assert services.schedules.of_client(client) == []


@pytest.mark.parametrize(
    "outcome, by, late, expected",
    [
        (Outcome.KEPT, None, 0, ("kept", None, 0)),
        (Outcome.KEPT, Side.CLIENT, 5, ("kept", None, 0)),
        (Outcome.LATE, Side.CLIENT, 20, ("late", "client", 20)),
        (Outcome.MISSED, Side.ASSISTANT, 9, ("missed", "assistant", 0)),
        (Outcome.CANCELLED, Side.CLIENT, 0, ("cancelled", "client", 0)),
    ],
)
def test_what_became_of_it(
    services: Services, client: int, outcome: Outcome, by: Side | None, late: int, expected: tuple, moving: MovableClock
) -> None:
    appointment = services.schedules.add(client, "Call", FRIDAY)
    services.schedules.outcome(appointment, outcome, by, late)
    line = only(services, client)
    assert (line.outcome, line.by, line.minutes_late) == expected
    assert changed_at(services) == (moving.now if outcome is Outcome.CANCELLED else None)
    assert services.history.can_undo() == f"appointment_{outcome}"
    services.schedules.outcome(appointment, Outcome.PLANNED)
    line = only(services, client)
    assert (line.outcome, line.by, line.minutes_late) == ("planned", None, 0)
    assert changed_at(services) is None


@pytest.mark.parametrize("outcome", [Outcome.LATE, Outcome.MISSED, Outcome.CANCELLED, Outcome.MOVED])
def test_who_it_was_has_to_be_said(services: Services, client: int, outcome: Outcome) -> None:
    appointment = services.schedules.add(client, "Call", FRIDAY)
    with pytest.raises(Refused) as refused:
        services.schedules.outcome(appointment, outcome)
    assert [(one.code, one.field) for one in refused.value.problems] == [("by_missing", "by")]
    assert only(services, client).outcome == "planned"


def test_moved_leaves_the_old_one_and_agrees_on_a_new_one(
    services: Services, client: int, moving: MovableClock
) -> None:
    first = services.schedules.add(client, "Call", FRIDAY, FRIDAY + HOUR, "online")
    second = services.schedules.move(first, FRIDAY + 2 * HOUR, FRIDAY + 3 * HOUR, Side.CLIENT)
    old, new = services.schedules.of_client(client)
    assert (old.which, old.outcome, old.by) == (first, "moved", "client")
    assert changed_at(services) == moving.now
    assert (new.which, new.outcome, new.title, new.place) == (second, "planned", "Call", "online")
    assert services.history.undo() == "appointment_moved"
    assert only(services, client).outcome == "planned"


def test_the_agenda_has_everybody_and_what_still_goes_on(services: Services, client: int) -> None:
    ada = services.clients.add("Ada")
    noon = FRIDAY + 3 * HOUR
    services.schedules.add(client, "goes on", noon - HOUR, noon + HOUR)
    services.schedules.add(ada, "over", noon - 2 * HOUR, noon)
    services.schedules.add(client, "a moment before", noon - HOUR)
    services.schedules.add(ada, "begins", noon)
    services.schedules.add(ada, "too late", noon + 4 * HOUR)
    found = services.schedules.agenda(noon, noon + 4 * HOUR)
    assert [(line.client, line.title) for line in found] == [("Bruni", "goes on"), ("Ada", "begins")]


def test_corrected_and_removed(services: Services, client: int) -> None:
    appointment = services.schedules.add(client, "Call", FRIDAY)
    services.schedules.change(appointment, title="Video call", ends_at=FRIDAY + HOUR)
    line = only(services, client)
    assert (line.title, line.starts_at, line.ends_at, line.outcome) == ("Video call", FRIDAY, FRIDAY + HOUR, "planned")
    services.schedules.remove(appointment)
    assert services.schedules.of_client(client) == []
    assert [services.history.undo() for _ in range(3)] == [
        "appointment_removed", "appointment_changed", "appointment_added",
    ]  # fmt: skip
    with pytest.raises(Refused, match="appointment_unknown"):
        services.schedules.remove(appointment)
