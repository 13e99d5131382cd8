"""A week through the real store: what stands in it, how full its days are, what fits where, what clashes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar
from desktop.domain.placing import Fill, Load, Part
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.domain.week import Week
from desktop.services.suite import Services
from desktop.services.weeks import BlockLine, FreePart, Kind, WeekLines

ROME = ZoneInfo("Europe/Rome")
MONDAY = date(2026, 11, 9)
THIS = Week(MONDAY)
MORNING, AFTERNOON = (9 * 60, 13 * 60), (14 * 60, 18 * 60)
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


wall = datetime.fromisoformat


def at(day: int, time: str) -> datetime:
    return datetime.fromisoformat(f"{MONDAY + timedelta(days=day)}T{time}").replace(tzinfo=ROME).astimezone(UTC)


@pytest.fixture
def client(services: Services) -> int:
    services.settings.change(calendar=Calendar("Europe/Rome", ((MORNING, AFTERNOON),) * 5 + ((), ()), ("IT",)))
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def work(services: Services, client: int, title: str, minutes: int | None = None, **more: object) -> int:
    return services.tasks.add(client, title, Side.ASSISTANT, estimate=minutes, **more)


def week(services: Services) -> WeekLines:
    return services.weeks.week(THIS, "en")


def only(services: Services) -> BlockLine:
    (block,) = week(services).blocks
    return block


def test_a_placed_task_stands_in_its_time_and_fills_its_day(services: Services, client: int) -> None:
    task = work(services, client, "Order form", 90)
    assert [line.title for line in services.weeks.to_place()] == ["Order form"]
    services.tasks.plan(task, at(FRI, "10:00"))
    block = only(services)
    assert (block.kind, block.task_id, block.client, block.title) == (Kind.WORK, task, "Bruni", "Order form")
    assert (block.starts_at, block.ends_at) == (at(FRI, "10:00"), at(FRI, "11:30"))
    assert [day.load for day in week(services).days] == [Load(0, 480)] * 4 + [Load(90, 480), Load(0, 0), Load(0, 0)]
    assert services.weeks.to_place() == []
    assert services.history.undo() == "task_placed"
    assert week(services).blocks == ()
    services.history.redo()
    services.tasks.plan(task, None)
    assert [line.id for line in services.weeks.to_place()] == [task]


def test_what_is_said_of_no_minutes_takes_half_an_hour(services: Services, client: int) -> None:
    services.tasks.plan(work(services, client, "Order form"), at(FRI, "10:00"))
    block = only(services)
    assert (block.ends_at, block.said) == (at(FRI, "10:30"), False)


def test_the_first_gap_of_a_day_is_found_among_all_that_stands_in_it(services: Services, client: int) -> None:
    services.schedules.add(client, "Check-in", at(FRI, "09:00"), at(FRI, "09:40"))
    services.schedules.repeat(None, "Invoices", wall("2026-11-06T10:00"), "Europe/Rome", 60, "FREQ=WEEKLY")
    cancelled = services.schedules.add(client, "Call", at(FRI, "11:00"), at(FRI, "13:00"))
    services.schedules.outcome(cancelled, Outcome.CANCELLED, Side.CLIENT)
    first, second = work(services, client, "Short", 15), work(services, client, "Long", 120)
    friday = MONDAY + timedelta(days=FRI)
    assert services.weeks.place(first, friday) == at(FRI, "09:45")
    assert services.weeks.place(second, friday) == at(FRI, "11:00")
    # Placed again it is not in its own way.
    assert services.weeks.place(second, friday) == at(FRI, "11:00")


@pytest.mark.parametrize("day, minutes", [(SAT, 30), (MON, 30), (FRI, 300)])
def test_what_fits_nowhere_is_refused_and_stays(services: Services, client: int, day: int, minutes: int) -> None:
    task = work(services, client, "Order form", minutes)
    with pytest.raises(Refused, match="no_free_time"):
        services.weeks.place(task, MONDAY + timedelta(days=day))
    assert [line.id for line in services.weeks.to_place()] == [task]


def test_what_was_not_done_in_its_time_is_to_be_placed_again(services: Services, client: int) -> None:
    old, done = work(services, client, "Order form"), work(services, client, "Returns")
    services.tasks.plan(old, at(MON, "10:00"))
    services.tasks.plan(done, at(MON, "11:00"))
    services.tasks.done(done)
    assert [line.id for line in services.weeks.to_place()] == [old]
    assert [(block.title, block.done) for block in week(services).blocks] == [("Order form", False), ("Returns", True)]


def test_theirs_is_not_hers_to_place(services: Services, client: int) -> None:
    services.tasks.add(client, "Send the photos", Side.CLIENT, at(FRI, "10:00"))
    assert services.weeks.to_place() == []


def test_a_promise_stands_at_its_time_until_it_has_one_of_its_own(services: Services, client: int) -> None:
    promise = work(services, client, "Price list", 60, due=at(FRI, "12:00"), promise=True)
    block = only(services)
    assert (block.kind, block.ends_at, block.takes_time) == (Kind.DUE, at(FRI, "12:00"), False)
    assert week(services).days[FRI].load.planned == 0
    services.tasks.plan(promise, at(THU, "15:00"))
    block = only(services)
    assert (block.kind, block.starts_at, block.takes_time) == (Kind.PROMISE, at(THU, "15:00"), True)


def test_appointments_stand_there_with_what_became_of_them(services: Services, client: int) -> None:
    one = services.schedules.add(client, "Check-in", at(MON, "10:00"))
    services.schedules.outcome(one, Outcome.LATE, Side.CLIENT, 10)
    services.schedules.repeat(client, "Update", wall("2026-11-10T10:00"), "Europe/Rome", 30, "FREQ=WEEKLY")
    services.schedules.repeat(None, "Week plan", wall("2026-11-09T09:00"), "Europe/Rome", 60, "")
    found = [(one.title, one.kind, one.repeats, one.outcome, one.said) for one in week(services).blocks]
    assert found == [
        ("Week plan", Kind.OWN, False, "planned", True),
        ("Check-in", Kind.MEETING, False, "late", False),
        ("Update", Kind.MEETING, True, "planned", True),
    ]


def test_what_lies_on_another_is_marked_unless_it_is_over(services: Services, client: int) -> None:
    call = services.schedules.add(client, "Call", at(FRI, "10:00"), at(FRI, "11:00"))
    task = work(services, client, "Order form", 60)
    services.tasks.plan(task, at(FRI, "10:30"))
    assert [one.clashes for one in week(services).blocks] == [True, True]
    services.schedules.outcome(call, Outcome.CANCELLED, Side.CLIENT)
    assert [one.clashes for one in week(services).blocks] == [False, False]


def test_the_chosen_clients_hours_stand_beside_hers_in_her_zone(services: Services, client: int) -> None:
    away = services.clients.add("Ash", time_zone="Europe/London")
    london = Calendar("Europe/London", (((9 * 60, 17 * 60),),) * 5 + ((), ()))
    services.agreements.add(away, Agreement(MONDAY + timedelta(days=THU), london, {}))
    shown = services.weeks.week(THIS, "en", away)
    assert [(one.begins, one.ends) for one in shown.days[MON].agreed] == [(at(MON, "10:00"), at(MON, "18:00"))]
    assert shown.days[SAT].agreed == ()
    assert shown.client_zone == "Europe/London"
    assert week(services).days[MON].agreed == ()


def test_a_holiday_closes_its_day_and_is_named(services: Services, client: int) -> None:
    days = services.weeks.week(Week(date(2026, 12, 7)), "it").days
    assert (days[TUE].holiday, days[TUE].load.fill) == ("Immacolata Concezione", Fill.CLOSED)
    assert days[SAT].holiday == days[MON].holiday == ""


def test_what_is_free_is_said_of_the_first_day_to_come(services: Services, client: int) -> None:
    # Thursday, 14:20.
    assert week(services).free == FreePart(MONDAY + timedelta(days=THU), Part.AFTERNOON)
    services.tasks.plan(work(services, client, "Order form", 60), at(THU, "16:00"))
    assert week(services).free == FreePart(MONDAY + timedelta(days=FRI), Part.DAY)
    services.tasks.plan(work(services, client, "Returns", 60), at(FRI, "09:00"))
    assert week(services).free == FreePart(MONDAY + timedelta(days=FRI), Part.AFTERNOON)


def test_a_month_is_six_weeks_and_no_time_is_lost_between_them(services: Services, client: int) -> None:
    services.tasks.plan(work(services, client, "Order form"), at(FRI, "10:00"))
    month = services.weeks.month(MONDAY, "en")
    assert (month.first, len(month.days)) == (date(2026, 10, 26), 42)
    assert [day.day for day in month.days] == [date(2026, 10, 26) + timedelta(days=ahead) for ahead in range(42)]
    assert [one.title for one in month.blocks] == ["Order form"]


def test_across_midnight_each_day_has_its_part(services: Services, client: int) -> None:
    services.schedules.add(client, "Launch", at(THU, "23:00"), at(FRI, "01:30"))
    days = week(services).days
    assert [day.load.planned for day in days] == [0, 0, 0, 60, 90, 0, 0]


@pytest.mark.parametrize(
    ("time", "done", "missed"),
    [
        ("10:00", False, None),
        ("11:30", False, None),
        ("11:45", False, "12:30"),
        ("15:00", False, "12:30"),
        ("15:00", True, None),
    ],
)
def test_what_would_be_ready_only_after_it_is_due_says_so(
    services: Services, client: int, time: str, done: bool, missed: str | None
) -> None:
    task = services.tasks.add(client, "Order form", Side.ASSISTANT, at(FRI, "12:30"), estimate=60)
    services.tasks.plan(task, at(FRI, time))
    if done:
        services.tasks.done(task)
    assert only(services).missed == (at(FRI, missed) if missed else None)
