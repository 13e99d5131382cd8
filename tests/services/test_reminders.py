"""The day before: whom to remind of what, what is in the way, and which times are free."""

# Slots are wall time.
# ruff: noqa: DTZ001

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.hours import Calendar
from desktop.domain.schedule import Outcome
from desktop.domain.settings import OFFICE_WEEK
from desktop.domain.task import Side
from desktop.services.schedules import Occurrence, Trouble
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

ROME = ZoneInfo("Europe/Rome")
HOUR = timedelta(hours=1)


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=ROME)


@pytest.fixture
def client(services: Services) -> int:
    services.settings.change(calendar=Calendar("Europe/Rome", OFFICE_WEEK))
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def titles(services: Services) -> list[str]:
    return [one.title for one in services.schedules.to_remind()]


def test_who_is_to_be_reminded_of_tomorrow(services: Services, client: int) -> None:
    services.schedules.add(client, "today", at(12, 16))
    single = services.schedules.add(client, "single", at(13, 9), place="online")
    off = services.schedules.add(client, "called off", at(13, 10))
    services.schedules.outcome(off, Outcome.CANCELLED, Side.CLIENT)
    weekly = services.schedules.repeat(client, "weekly", datetime(2026, 11, 6, 11), "Europe/Rome", 30, "FREQ=WEEKLY")
    services.schedules.repeat(None, "her own", datetime(2026, 11, 13, 12), "Europe/Rome", 30, "")
    owed = services.tasks.add(client, "photos", Side.CLIENT, at(13, 17))
    services.tasks.add(client, "mine", Side.ASSISTANT, at(13, 17))
    services.schedules.add(client, "after the weekend", at(16, 9))
    found = services.schedules.to_remind()
    assert [(one.title, one.which, one.task_id) for one in found] == [
        ("single", single, None),
        ("weekly", Occurrence(weekly, datetime(2026, 11, 13, 11)), None),
        ("photos", None, owed),
    ]  # fmt: skip
    assert (found[0].client, found[0].at, found[0].place) == ("Bruni", at(13, 9), "online")
    for one in found:
        services.schedules.remind(one.which) if one.which else services.tasks.remind(owed)
    assert titles(services) == []
    assert [services.history.undo() for _ in range(2)] == ["client_reminded"] * 2
    assert titles(services) == ["weekly", "photos"]


def test_on_a_friday_it_is_monday(services: Services, client: int, moving: MovableClock) -> None:
    moving.now = datetime(2026, 11, 13, 12, tzinfo=UTC)
    services.schedules.add(client, "on Sunday", at(15, 9))
    monday = services.schedules.add(client, "on Monday", at(16, 9))
    services.schedules.add(client, "on Tuesday", at(17, 9))
    assert titles(services) == ["on Sunday", "on Monday"]
    services.schedules.remind(monday)
    # Another time than the one that was said.
    services.schedules.change(monday, starts_at=at(16, 10))
    assert titles(services) == ["on Sunday", "on Monday"]


def test_what_is_in_the_way(services: Services, client: int) -> None:
    series = services.schedules.repeat(client, "weekly", datetime(2026, 11, 16, 9), "Europe/Rome", 60, "FREQ=WEEKLY")
    clash = services.schedules.add(client, "single", at(16, 9) + HOUR / 2, at(16, 11))
    late = services.schedules.add(client, "late", at(16, 19), at(16, 20))
    gone = services.schedules.add(client, "gone", at(16, 9), at(16, 10))
    services.schedules.outcome(gone, Outcome.MISSED, Side.CLIENT)
    found = services.schedules.conflicts(at(16, 0), at(17, 0))
    assert found == [
        (Trouble.OVERLAP, clash, Occurrence(series, datetime(2026, 11, 16, 9))),
        (Trouble.OUTSIDE_CONTACT_HOURS, late, None),
        (Trouble.OUTSIDE_HOURS, late, None),
    ]  # fmt: skip


def test_free_times_leave_out_series_and_what_is_planned(services: Services, client: int) -> None:
    assert [one.astimezone(ROME) for one in services.schedules.free_slots(client, 60)] == [
        at(13, 9),
        at(16, 14),
        at(17, 9),
    ]
    services.schedules.repeat(None, "school run", datetime(2026, 11, 9, 9), "Europe/Rome", 60, "FREQ=DAILY")
    services.schedules.add(client, "call", at(16, 14), at(16, 16))
    found = [one.astimezone(ROME) for one in services.schedules.free_slots(client, 60)]
    assert found == [at(13, 10), at(16, 16), at(17, 10)]
    assert len({one.date() for one in found}) == 3
    assert date(2026, 11, 14) not in {one.date() for one in found}
