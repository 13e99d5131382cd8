"""Appointments that come again, through the real store: expanded, changed in part and whole, with outcomes."""

# Slots are wall time.
# ruff: noqa: DTZ001

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.services.schedules import AgendaLine, Occurrence, Scope
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

ROME = ZoneInfo("Europe/Rome")
WEEKLY = "FREQ=WEEKLY;BYDAY=TU"
FIRST = datetime(2026, 11, 17, 10)
MONTH = datetime(2026, 11, 9, tzinfo=UTC), datetime(2026, 12, 12, tzinfo=UTC)


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


@pytest.fixture
def series(services: Services, client: int) -> int:
    return services.schedules.repeat(client, "Check-in", FIRST, "Europe/Rome", 30, WEEKLY, "by video")


def lines(services: Services) -> list[AgendaLine]:
    return services.schedules.agenda(*MONTH)


def shown(services: Services) -> list[str]:
    return [f"{line.starts_at.astimezone(ROME):%d.%m. %H:%M} {line.title} {line.outcome}" for line in lines(services)]


def slot(series: int, day: datetime) -> Occurrence:
    return Occurrence(series, day)


def at(day: int, hour: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=ROME)


def test_it_comes_every_week(services: Services, series: int) -> None:
    found = lines(services)
    assert [line.which for line in found] == [slot(series, FIRST + timedelta(weeks=n)) for n in range(4)]
    first = found[0]
    assert (first.starts_at, first.ends_at) == (at(17, 10), at(17, 10) + timedelta(minutes=30))
    assert (first.client, first.title, first.place, first.outcome) == ("Bruni", "Check-in", "by video", "planned")
    assert first.repeats
    assert services.history.undo() == "series_begun"
    assert lines(services) == []


def test_it_begins_with_the_first_time_of_its_rule(services: Services, client: int) -> None:
    services.schedules.repeat(client, "Call", datetime(2026, 11, 12, 9), "Europe/Rome", 0, WEEKLY)
    (line, *_) = lines(services)
    assert (line.starts_at, line.ends_at) == (at(17, 9), None)


@pytest.mark.parametrize(
    "wrong, expected",
    [
        ({"title": " "}, ("title_missing", "title")),
        ({"rrule": "FREQ=SECONDLY"}, ("recurrence_unknown", "rrule")),
        ({"rrule": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"}, ("recurrence_never_comes", "rrule")),
        ({"rrule": "FREQ=DAILY;UNTIL=20261101"}, ("recurrence_never_comes", "rrule")),
        ({"minutes": -1}, ("minutes_out_of_range", "minutes")),
        ({"zone": "Atlantis"}, ("zone_unknown", "time_zone")),
        ({"starts": datetime(9000, 1, 1)}, ("time_out_of_range", "starts_at")),
    ],
)
def test_what_cannot_be_is_refused(services: Services, client: int, wrong: dict, expected: tuple) -> None:
    given = {
        "client_id": client,
        "title": "Call",
        "starts": FIRST,
        "zone": "Europe/Rome",
        "minutes": 30,
        "rrule": WEEKLY,
    }
    with pytest.raises(Refused) as refused:
        services.schedules.repeat(**{**given, **wrong})
    assert [(one.code, one.field) for one in refused.value.problems] == [expected]
    assert lines(services) == []


def test_an_outcome_takes_the_place_of_one_time(services: Services, series: int) -> None:
    services.schedules.outcome(slot(series, FIRST), Outcome.LATE, Side.CLIENT, 20)
    assert shown(services)[:2] == ["17.11. 10:00 Check-in late", "24.11. 10:00 Check-in planned"]
    first = lines(services)[0]
    assert isinstance(first.which, int)
    assert (first.by, first.minutes_late, first.repeats) == ("client", 20, True)
    # Who still shows it as it was says the same thing.
    services.schedules.outcome(slot(series, FIRST), Outcome.KEPT)
    assert shown(services)[0] == "17.11. 10:00 Check-in kept"
    assert [services.history.undo() for _ in range(2)] == ["appointment_kept", "appointment_late"]
    assert shown(services)[0] == "17.11. 10:00 Check-in planned"
    assert lines(services)[0].which == slot(series, FIRST)


def test_one_is_moved_away(services: Services, series: int) -> None:
    services.schedules.move(slot(series, FIRST), at(18, 15), at(18, 16), Side.CLIENT)
    assert shown(services)[:3] == [
        "17.11. 10:00 Check-in moved", "18.11. 15:00 Check-in planned", "24.11. 10:00 Check-in planned",
    ]  # fmt: skip
    services.history.undo()
    assert len(lines(services)) == 4


def test_one_is_corrected(services: Services, series: int) -> None:
    which = services.schedules.change(
        slot(series, FIRST), title="Long check-in", starts_at=at(17, 11), ends_at=at(17, 13)
    )
    assert isinstance(which, int)
    assert shown(services)[:2] == ["17.11. 11:00 Long check-in planned", "24.11. 10:00 Check-in planned"]


@pytest.mark.parametrize("after_it_was_kept", [False, True])
def test_one_is_left_out(services: Services, series: int, after_it_was_kept: bool) -> None:
    if after_it_was_kept:
        services.schedules.outcome(slot(series, FIRST), Outcome.KEPT)
    services.schedules.remove(lines(services)[0].which)
    assert shown(services)[0] == "24.11. 10:00 Check-in planned"
    assert services.history.undo() == "appointment_removed"
    assert len(lines(services)) == 4
    with pytest.raises(Refused, match="appointment_unknown"):
        services.schedules.remove(slot(series, FIRST + timedelta(hours=1)))


def test_from_here_on_it_is_at_another_time(services: Services, series: int) -> None:
    services.schedules.outcome(slot(series, FIRST), Outcome.KEPT)
    services.schedules.remind(slot(series, FIRST + timedelta(weeks=2)))
    services.schedules.change(slot(series, FIRST + timedelta(weeks=2)), title="Long one")
    which = services.schedules.move(
        slot(series, FIRST + timedelta(weeks=1)), at(25, 9), at(25, 10), Side.CLIENT, Scope.ONWARD
    )
    assert shown(services) == [
        "17.11. 10:00 Check-in kept",
        "25.11. 09:00 Check-in planned",
        "02.12. 09:00 Long one planned",
        "09.12. 09:00 Check-in planned",
    ]
    moved = lines(services)
    assert moved[1].which == which
    assert moved[2].ends_at == at(2, 10, 12)
    assert moved[2].reminded_at is None
    assert services.history.undo() == "series_moved"
    assert shown(services)[1:3] == ["24.11. 10:00 Check-in planned", "01.12. 10:00 Long one planned"]


def test_all_of_it_is_changed_and_what_was_stays(services: Services, series: int) -> None:
    services.schedules.outcome(slot(series, FIRST), Outcome.KEPT)
    services.schedules.change(slot(series, FIRST + timedelta(weeks=1)), Scope.ALL, title="Call", starts_at=at(24, 12))
    assert shown(services) == [
        "17.11. 10:00 Check-in kept",
        "24.11. 12:00 Call planned",
        "01.12. 12:00 Call planned",
        "08.12. 12:00 Call planned",
    ]
    assert services.history.undo() == "series_changed"


def test_from_here_on_by_another_rule(services: Services, series: int) -> None:
    second = slot(series, FIRST + timedelta(weeks=1))
    services.schedules.change(second, Scope.ONWARD, rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    assert [line[:5] for line in shown(services)] == ["17.11", "24.11", "08.12"]
    with pytest.raises(Refused) as refused:
        services.schedules.change(lines(services)[1].which, Scope.ALL, rrule="FREQ=HOURLY")
    assert [one.code for one in refused.value.problems] == ["recurrence_unknown"]


@pytest.mark.parametrize(
    "scope, expected", [(Scope.ONWARD, ["17.11", "24.11", "08.12"]), (Scope.ALL, ["24.11", "08.12"])]
)
def test_what_has_become_of_it_stays_when_it_ends(
    services: Services, series: int, scope: Scope, expected: list[str]
) -> None:
    services.schedules.outcome(slot(series, FIRST + timedelta(weeks=1)), Outcome.KEPT)
    services.schedules.outcome(slot(series, FIRST + timedelta(weeks=3)), Outcome.CANCELLED, Side.CLIENT)
    services.schedules.remind(slot(series, FIRST + timedelta(weeks=2)))
    services.schedules.remove(slot(series, FIRST + timedelta(weeks=1)), scope)
    assert [line[:5] for line in shown(services)] == expected
    assert services.history.undo() == "series_removed"
    assert len(lines(services)) == 4


def test_time_of_her_own(services: Services, client: int) -> None:
    services.schedules.repeat(None, "Swimming", datetime(2026, 11, 16, 8), "Europe/Rome", 60, "FREQ=WEEKLY")
    once = services.schedules.repeat(None, "Dentist", datetime(2026, 11, 18, 8), "Europe/Rome", 60, "")
    found = lines(services)
    assert [(line.client_id, line.client, line.title) for line in found[:2]] == [
        (None, "", "Swimming"),
        (None, "", "Dentist"),
    ]
    assert [line.repeats for line in found[:2]] == [True, False]
    with pytest.raises(Refused, match="own_time"):
        services.schedules.outcome(found[0].which, Outcome.KEPT)
    services.schedules.move(found[0].which, at(17, 7), at(17, 9), Side.ASSISTANT)
    services.schedules.change(Occurrence(once, datetime(2026, 11, 18, 8)), starts_at=at(19, 12), ends_at=at(19, 13))
    assert shown(services)[:3] == [
        "17.11. 07:00 Swimming planned",
        "19.11. 12:00 Dentist planned",
        "23.11. 08:00 Swimming planned",
    ]
    services.schedules.remove(lines(services)[1].which)
    assert [line.title for line in lines(services)[:2]] == ["Swimming", "Swimming"]


def test_a_client_sees_the_next_one_and_what_waits_for_its_outcome(
    services: Services, client: int, moving: MovableClock
) -> None:
    monthly = services.schedules.repeat(client, "Review", datetime(2026, 12, 18, 9), "Europe/Rome", 60, "FREQ=MONTHLY")
    services.schedules.repeat(client, "Check-in", FIRST - timedelta(weeks=20), "Europe/Rome", 30, WEEKLY)
    found = services.schedules.of_client(client)
    # None of those before it was written down.
    assert [line.starts_at.astimezone(ROME).day for line in found] == [17, 24, 18]
    moving.move(days=6)
    found = services.schedules.of_client(client)
    assert [(line.title, line.starts_at < moving.now) for line in found] == [
        ("Check-in", True), ("Check-in", False), ("Check-in", False), ("Review", False),
    ]  # fmt: skip
    services.schedules.outcome(found[0].which, Outcome.KEPT)
    assert services.schedules.of_client(client)[0].outcome == "kept"
    moving.move(days=200)
    waiting = [line for line in services.schedules.of_client(client) if line.starts_at < moving.now]
    assert len([line for line in waiting if line.outcome == "planned" and line.title == "Check-in"]) == 8
    assert services.schedules.series_of(Occurrence(monthly, datetime(2026, 12, 18, 9))) is not None


def test_it_is_on_the_board_of_today(services: Services, series: int, moving: MovableClock) -> None:
    moving.now = datetime(2026, 11, 17, 8, tzinfo=UTC)
    assert [(line.client, line.title) for line in services.due.board().agenda] == [("Bruni", "Check-in")]


STEP = st.tuples(
    st.sampled_from(["outcome", "remind", "change", "move", "remove", "rule"]),
    st.integers(0, 9),
    st.sampled_from(list(Scope)),
    st.sampled_from([timedelta(hours=-2), timedelta(), timedelta(hours=1), timedelta(days=1), timedelta(days=3)]),
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, min_size=1, max_size=6))
def test_every_step_is_one_to_be_undone(
    services: Services, moving: MovableClock, steps: list[tuple[str, int, Scope, timedelta]]
) -> None:
    act = services.schedules
    while services.history.can_undo():
        services.history.undo()
    client = services.clients.add("Ada")
    act.repeat(client, "Weekly", FIRST, "Europe/Rome", 30, f"{WEEKLY};COUNT=9")
    act.repeat(None, "Own", FIRST + timedelta(days=1), "Europe/Rome", 60, "FREQ=WEEKLY;INTERVAL=2")
    seen = [lines(services)]
    for what, place, scope, by in steps:
        now = seen[-1]
        if not now:
            break
        line = now[place % len(now)]
        moving.move(seconds=1)
        starts, ends = line.starts_at + by, line.starts_at + by + timedelta(hours=1)
        try:
            if what == "outcome":
                act.outcome(line.which, Outcome.LATE, Side.CLIENT, 5)
            elif what == "remind":
                act.remind(line.which)
            elif what == "change":
                act.change(line.which, scope, title=f"{line.title}!", starts_at=starts)
            elif what == "move":
                act.move(line.which, starts, ends, Side.CLIENT, scope)
            elif what == "rule":
                act.change(line.which, Scope.ONWARD, rrule="FREQ=WEEKLY;BYDAY=FR")
            else:
                act.remove(line.which, scope)
        except Refused:
            assert lines(services) == now
            continue
        after = lines(services)
        # Nothing stands twice in the same place of a series.
        assert len({one.which for one in after}) == len(after)
        if what in ("outcome", "remind"):
            assert len(after) == len(now)
        seen.append(after)
    while seen:
        assert lines(services) == seen.pop()
        services.history.undo()
