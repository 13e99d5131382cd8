"""What of a client's week goes into the summary, when, and in whose zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.candidate import Source
from desktop.domain.client import Client, Person
from desktop.domain.hours import Calendar, OpenedDay
from desktop.domain.interaction import Channel, Direction, Interaction, Medium
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.summary import Ahead, AnswerTime, Block
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.week import week_named
from desktop.domain.weekly import gather, key_of, summarise

ROME = ZoneInfo("Europe/Rome")
WEEK = week_named("2026-W46")
HOURS = ((540, 780), (840, 1080))
CALENDAR = Calendar("Europe/Rome", (HOURS,) * 5 + ((), ()), ("IT",))
AGREED = Agreement(date(2026, 1, 1), CALENDAR, {"message": ContactTime(240), "email": BusinessDays(1), "call": NO_RULE})
CLIENT = Client("c1", "Studio Ferri", "it", "Europe/Rome")
HER = Assistant("Giulia Conti", calendar=CALENDAR)


def at(day: int, hour: int = 10, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ROME)


def wall(day: int, hour: int = 10, month: int = 11) -> datetime:
    return at(day, hour, month=month).replace(tzinfo=None)


FRIDAY = at(13, 16)


def task(id: str, **data: object) -> Task:
    given: dict[str, object] = {"title": id, "owner": Side.ASSISTANT, "created_at": at(1)}
    return Task(id, **(given | data))


def theirs(id: str, **data: object) -> Task:
    return task(id, owner=Side.CLIENT, **data)


def meeting(id: str, starts_at: datetime, **data: object) -> Appointment:
    return Appointment(id, starts_at, **({"created_at": at(1), "title": id} | data))


def line(id: str, when: datetime, direction: str = "in", **data: object) -> Interaction:
    return Interaction(id, when, **({"channel": Channel.MESSAGE, "direction": Direction(direction)} | data))


def summary(*, now=FRIDAY, week=WEEK, client=CLIENT, her=HER, agreements=(AGREED,), **facts):
    return summarise(Dossier(client, agreements, **{key: tuple(value) for key, value in facts.items()}), week, now, her)


def titles(lines) -> list[str]:
    return [one.title for one in lines]


def test_done_is_what_was_done_in_the_week():
    made = summary(
        tasks=[
            task("before", done_at=at(8, 23, 59)),
            task("monday", done_at=at(9, 0, 0)),
            task("thursday", done_at=at(12)),
            task("later", done_at=at(14)),
            theirs("theirs", done_at=at(12)),
        ]
    )
    assert [(one.title, one.day) for one in made.done] == [
        ("monday", date(2026, 11, 9)),
        ("thursday", date(2026, 11, 12)),
    ]
    assert made.numbers.done == 2


def test_days_are_those_of_the_client():
    tokyo = replace(CLIENT, time_zone="Asia/Tokyo")
    sunday_night = task("t", done_at=at(8, 20))
    assert titles(summary(client=tokyo, tasks=[sunday_night]).done) == ["t"]
    assert summary(tasks=[sunday_night]).done == ()


@pytest.mark.parametrize(
    "list_, shown",
    [(None, True), ("shared", True), ("private", False), ("unknown", False), ("twice", False)],
)
def test_only_what_is_shared_is_shown(list_, shown):
    lists = [
        TaskList("shared", "s", shared=True),
        TaskList("private", "p"),
        TaskList("twice", "a", shared=True),
        TaskList("twice", "b"),
    ]
    kinds = [
        task("done", done_at=at(10), list=list_),
        task("open", list=list_),
        task("next", due_at=at(18), list=list_),
        task("promise", due_at=at(10), done_at=at(10), promise=True, list=list_),
        theirs("needed", list=list_),
    ]
    made = summary(tasks=kinds, lists=lists)
    found = [made.done, made.under_way, made.needed, made.coming]
    assert all(bool(lines) is shown for lines in found)
    assert made.numbers.promises == (1 if shown else 0)


def test_needed_is_never_accusing():
    made = summary(
        tasks=[
            theirs("undated"),
            theirs("soon", due_at=at(17, 18)),
            theirs("passed", due_at=at(10, 18)),
            theirs("delivered", done_at=at(12)),
            theirs("not yet asked", created_at=at(14)),
        ]
    )
    assert [(one.title, one.due, one.passed) for one in made.needed] == [
        ("passed", None, True),
        ("soon", date(2026, 11, 17), False),
        ("undated", None, False),
    ]


def test_hers_that_has_passed_is_under_way_without_its_day():
    made = summary(
        tasks=[task("late", due_at=at(10)), task("saturday", due_at=at(14)), task("far", due_at=at(4, month=12)),
               task("next week", due_at=at(18))]
    )  # fmt: skip
    assert [(one.title, one.due) for one in made.under_way] == [
        ("saturday", date(2026, 11, 14)),
        ("far", date(2026, 12, 4)),
        ("late", None),
    ]
    assert titles(made.coming) == ["next week"]


def test_appointments_kept_and_to_come():
    made = summary(
        appointments=[
            meeting("kept", at(10), outcome=Outcome.KEPT),
            meeting("late", at(11), outcome=Outcome.LATE, by=Side.CLIENT),
            meeting("missed", at(12), outcome=Outcome.MISSED, by=Side.CLIENT),
            meeting("coming", at(17, 9, 30), ends_at=at(17, 10), place="via Roma 1"),
            meeting("called off", at(18), outcome=Outcome.CANCELLED, changed_at=at(12)),
            meeting("called off later", at(19), outcome=Outcome.CANCELLED, changed_at=at(14)),
            meeting("not made yet", at(19), created_at=at(14)),
        ]
    )
    assert [(one.title, one.appointment) for one in made.done] == [("kept", True), ("late", True)]
    assert titles(made.coming) == ["coming", "called off later"]
    first = made.coming[0]
    assert (first.starts_at, first.ends_at, first.place) == (at(17, 9, 30), at(17, 10), "via Roma 1")
    assert made.later is None


def test_what_comes_again_is_ahead_like_any_other():
    weekly = Series(
        "s1", wall(6, 10, month=10), "Europe/Rome", 30, at(1), "FREQ=WEEKLY;BYDAY=TU,TH", title="call", place="here"
    )
    late = meeting("moved", at(18, 11), series="s1", slot=wall(19))
    made = summary(series=[weekly], appointments=[late])
    assert [(one.title, one.starts_at, one.place) for one in made.coming] == [
        ("call", at(17, 10), "here"),
        ("moved", at(18, 11), ""),
    ]
    slots = [wall(17), wall(19)]
    assert [one.slot and one.slot.replace(tzinfo=None) for one in made.coming] == slots
    as_agreed = summary(series=[weekly])
    assert {one.key for one in (*made.coming, *as_agreed.coming)} == {key_of(CLIENT, weekly)}, "one thing in every file"
    assert summary(series=[weekly], now=at(9, month=10), week=week_named("2026-W41")).coming == ()
    gone = replace(weekly, except_on=(wall(17), wall(19)))
    made = summary(series=[gone])
    assert (made.coming, made.later and made.later.starts_at) == ((), at(24, 10))
    assert summary(series=[replace(weekly, created_at=at(14))]).later is None


def test_where_each_line_comes_from():
    lists = [TaskList("shared", "Autumn", shared=True)]
    kinds = [
        task("done", done_at=at(10), told_at=at(11), list="shared"),
        task("open", promise=True),
        theirs("needed", due_at=at(17)),
    ]
    off = replace(CALENDAR, days_off=((date(2026, 11, 20), date(2026, 11, 20)),))
    dossier = Dossier(
        CLIENT, (replace(AGREED, calendar=off),), (), (meeting("kept", at(10), outcome=Outcome.KEPT),), tuple(kinds),
        tuple(lists),
    )  # fmt: skip
    found = gather(dossier, WEEK, FRIDAY, HER).candidates
    assert [(one.line.title, one.block, one.source, one.list, one.task, one.told_at, one.due) for one in found] == [
        ("done", Block.DONE, Source.LIST, "Autumn", "done", at(11), None),
        ("kept", Block.DONE, Source.APPOINTMENT, "", "", None, None),
        ("open", Block.UNDER_WAY, Source.PROMISE, "", "open", None, None),
        ("needed", Block.NEEDED, Source.TASK, "", "needed", None, at(17)),
        ("", Block.COMING, Source.HOURS, "", "", None, None),
    ]
    assert len({one.key for one in found}) == 5


def test_the_next_appointment_where_next_week_has_none():
    made = summary(appointments=[meeting("far", at(1, month=12)), meeting("farther", at(2, month=12))])
    assert made.coming == ()
    assert made.later is not None
    assert made.later.title == "far"


def test_an_id_twice_is_one():
    made = summary(tasks=[task("t", done_at=at(10))] * 2, appointments=[meeting("a", at(17))] * 2)
    assert (len(made.done), len(made.coming)) == (1, 1)


def test_promises_kept_on_time():
    made = summary(
        tasks=[
            task("kept", promise=True, due_at=at(10), done_at=at(10)),
            task("late", promise=True, due_at=at(10), done_at=at(11)),
            task("open", promise=True, due_at=at(12)),
            task("early", promise=True, due_at=at(14), done_at=at(12)),
            task("not due yet", promise=True, due_at=at(14)),
            task("last week", promise=True, due_at=at(6), done_at=at(6)),
            task("no promise", due_at=at(10), done_at=at(10)),
        ]
    )
    assert (made.numbers.promises_kept, made.numbers.promises) == (2, 4)


def test_answers_count_contacts_in_contact_time():
    made = summary(
        interactions=[
            line("1", at(9, 12, 30)),
            line("2", at(9, 12, 50)),
            line("a", at(9, 14, 30), "out"),  # an hour of contact time after the first
            line("3", at(10, 9)),
            line("b", at(11, 9, 30), "out"),  # eight and a half hours: agreed were four
            line("4", at(12, 17, 30), channel=Channel.EMAIL),
            line("c", at(13, 9), "out", channel=Channel.EMAIL),
        ]
    )
    numbers = made.numbers
    assert numbers.first_answer == (3600 + 8.5 * 3600 + 1800) / 3
    assert (numbers.answers_in_time, numbers.answers) == (2, 3)


def test_her_days_off_are_no_contact_time():
    her = replace(HER, calendar=replace(CALENDAR, days_off=((date(2026, 11, 10), date(2026, 11, 10)),)))
    chat = [line("1", at(9, 17)), line("a", at(11, 10), "out")]
    assert summary(her=her, interactions=chat).numbers.first_answer == 2 * 3600


def test_what_still_waits_counts_when_its_time_is_over():
    early, overdue = line("1", at(13, 15)), line("1", at(11, 15))
    assert summary(interactions=[early]).numbers.answers == 0
    assert (summary(interactions=[overdue]).numbers.answers, summary(interactions=[overdue]).numbers.first_answer) == (
        1,
        None,
    )
    answered_later = [overdue, line("a", at(14, 12), "out")]
    assert summary(interactions=answered_later).numbers.answers_in_time == 0


def test_a_reprint_stands_where_the_week_ended():
    facts = {"tasks": [theirs("open then", due_at=at(12), done_at=at(20)), task("late", done_at=at(16))]}
    then = summary(now=at(16, 0), **facts)
    assert replace(summary(now=at(1, month=12), **facts), made_at=then.made_at) == then
    monday = summary(now=at(23, 12), **facts)
    assert titles(monday.needed) == ["open then"]
    assert titles(summary(now=at(21, 12), **facts).needed) == []


def test_hours_are_those_of_next_week_in_the_clients_zone():
    london = replace(CLIENT, time_zone="Europe/London")
    closed = Agreement(
        date(2026, 1, 1), replace(CALENDAR, days_off=((date(2026, 11, 19), date(2026, 11, 20)),)), AGREED.rules
    )
    made = summary(client=london, agreements=(closed,))
    assert made.reach is not None
    assert made.reach.usual == (((480, 720), (780, 1020)),) * 5 + ((), ())
    assert made.reach.days == (((480, 720), (780, 1020)),) * 3 + ((),) * 4
    assert [(one.kind, one.day, one.last_day) for one in made.coming] == [
        (Ahead.CLOSED, date(2026, 11, 19), date(2026, 11, 20))
    ]


def test_her_own_days_off_close_too_and_holidays_say_so():
    her = replace(HER, calendar=replace(CALENDAR, days_off=((date(2026, 12, 7), date(2026, 12, 7)),)))
    made = summary(her=her, week=week_named("2026-W49"), now=at(4, month=12))
    assert [(one.kind, one.day) for one in made.coming] == [
        (Ahead.CLOSED, date(2026, 12, 7)),
        (Ahead.HOLIDAY, date(2026, 12, 8)),
    ]


def test_a_holiday_inside_her_days_off_is_one_of_them():
    her = replace(HER, calendar=replace(CALENDAR, days_off=((date(2026, 12, 7), date(2026, 12, 9)),)))
    made = summary(her=her, week=week_named("2026-W49"), now=at(4, month=12))
    assert [(one.kind, one.last_day) for one in made.coming] == [(Ahead.CLOSED, date(2026, 12, 9))]


def test_a_week_off_is_one_line_over_the_weekend_that_was_closed_anyway():
    off = replace(CALENDAR, days_off=((date(2026, 11, 9), date(2026, 11, 30)),))
    made = summary(agreements=(replace(AGREED, calendar=off),))
    assert [(one.day, one.last_day) for one in made.coming] == [(date(2026, 11, 16), date(2026, 11, 20))]


@pytest.mark.parametrize(
    "week, opened, spans",
    [
        ((((1200, 120),),) + ((),) * 6, (), ((1200, 1560),)),
        ((((0, 1440),),) * 7, (), ((0, 1440),)),
        (((),) * 7, (OpenedDay(date(2026, 11, 16), ((600, 720),)),), ((600, 720),)),
    ],
)
def test_nights_days_without_end_and_days_opened_specially(week, opened, spans):
    calendar = Calendar("Europe/Rome", week, opened=opened)
    made = summary(agreements=(replace(AGREED, calendar=calendar),))
    assert made.reach is not None
    assert made.reach.days[0] == spans


def test_hours_that_never_open():
    made = summary(agreements=(replace(AGREED, calendar=Calendar("Europe/Rome")),))
    assert made.reach is not None
    assert not any(made.reach.days)


def test_rules_by_channel_and_the_medium_that_is_used():
    chat = [line("1", at(9), medium=Medium.WHATSAPP), line("2", at(9), medium=Medium.WHATSAPP)]
    found = summary(interactions=chat).reach.answers
    assert found == (
        AnswerTime("whatsapp", ContactTime(240)),
        AnswerTime("email", BusinessDays(1)),
        AnswerTime("call", NO_RULE),
    )
    mixed = [*chat, line("3", at(9), medium=Medium.SMS)]
    assert summary(interactions=mixed).reach.answers[0].channel == "message"


def test_only_agreed_channels_and_those_for_any_time():
    agreed = replace(
        AGREED,
        rules={"default": ContactTime(60)},
        channels=frozenset({Channel.EMAIL}),
        any_time=frozenset({Channel.OTHER}),
    )
    assert summary(agreements=(agreed,)).reach.answers == (
        AnswerTime("email", ContactTime(60)),
        AnswerTime("other", ContactTime(60), any_time=True),
    )


def test_before_the_first_agreement_there_are_no_hours():
    assert summary(agreements=()).reach is None
    assert summary(agreements=(replace(AGREED, from_day=date(2027, 1, 1)),)).reach is None


def test_who_is_addressed():
    people = (Person("Anna", emails=("anna@example.org",)), Person("Bruno Ferri", address="lei", vocative="dottore"))
    to = summary(client=replace(CLIENT, people=people)).to
    assert (to.name, to.person, to.address, to.vocative, to.email) == (
        "Studio Ferri", "Bruno Ferri", "lei", "dottore", "anna@example.org",
    )  # fmt: skip
    assert summary().to.person == ""


def test_keys_stay_the_same_and_tell_nothing():
    first = summary(appointments=[meeting("a1", at(17))]).coming[0].key
    moved = summary(appointments=[meeting("a1", at(18), title="x")]).coming[0].key
    other = summary(client=replace(CLIENT, id="c2"), appointments=[meeting("a1", at(17))]).coming[0].key
    assert first == moved != other
    assert len(first) == 32


def test_a_client_of_whom_nothing_is_known_has_a_summary():
    made = summary(agreements=(), now=FRIDAY + timedelta(days=300))
    assert (made.done, made.needed, made.coming, made.numbers.first_answer) == ((), (), (), None)
