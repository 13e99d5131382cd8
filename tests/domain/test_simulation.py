"""The rule simulator: the same counts as the record where nothing is changed, and what a change can and cannot do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.agreement import Agreement
from desktop.domain.contact import in_rows
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.outside import outside_hours
from desktop.domain.reliability import exchanges, overdue
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, Rule, SameDay
from desktop.domain.settings import OFFICE_WEEK
from desktop.domain.simulation import AT_ONCE, ENOUGH, SPAN, Past, Replayed, past, reads_from, replayed
from desktop.domain.steps import done

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
LONG_AGO = date(2024, 1, 1)
IN, OUT = Direction.IN, Direction.OUT
CHANNELS = (Channel.MESSAGE, Channel.EMAIL, Channel.CALL, Channel.VOICE_NOTE)
OFF = ((date(2026, 10, 5), date(2026, 10, 9)),)


def agreed(**more: object) -> Agreement:
    rules: dict[str, Rule] = {"message": ContactTime(240), "email": BusinessDays(1)}
    whole: dict[str, object] = {"calendar": Calendar("Europe/Rome", OFFICE_WEEK), "rules": rules, **more}
    return Agreement(LONG_AGO, **whole)  # type: ignore[arg-type]


def line(number: int, at: datetime, direction: Direction = IN, channel: Channel = Channel.MESSAGE, **more: object):
    return Interaction(f"l{number}", at, channel, direction, **more)  # type: ignore[arg-type]


def rome(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """In winter time."""
    return datetime(2026, month, day, hour - 1, minute, tzinfo=UTC)


def as_if(lines: Sequence[Interaction], agreement: Agreement, zone: str = "Europe/Rome", off=()) -> Replayed:
    return done(replayed(history(lines, zone, off), agreement))


def history(lines: Sequence[Interaction], zone: str = "Europe/Rome", off=()) -> Past:
    return done(past(lines, NOW, zone, off))


def test_an_answer_that_came_after_six_hours_is_late_under_four_and_in_time_under_eight() -> None:
    lines = [line(1, rome(10, 9)), line(2, rome(10, 16), OUT)]
    found = as_if(lines, agreed())
    assert (found.decided, found.in_time) == (1, 0)
    (late,) = found.late
    assert (late.item.id, late.due, late.answered_at) == ("l1", rome(10, 13), rome(10, 16))
    assert as_if(lines, agreed(rules={"message": ContactTime(480)})).late == ()


def test_what_one_answer_answered_counts_once_and_its_first_time_decides() -> None:
    lines = [
        line(1, rome(9, 10), channel=Channel.EMAIL),
        line(2, rome(10, 9)),
        line(3, rome(10, 9, 5)),
        line(4, rome(10, 17), OUT),
    ]
    (late,) = as_if(lines, agreed()).late
    assert late.item.id == "l2"
    assert as_if(lines, agreed()).decided == 1


def test_where_nothing_is_promised_nothing_is_decided() -> None:
    lines = [line(1, rome(10, 9)), line(2, rome(10, 16), OUT)]
    found = as_if(lines, agreed(rules={"message": NO_RULE}))
    assert (found.decided, found.share) == (0, None)
    assert history(lines).answers == 1


def test_what_still_waits_counts_once_its_time_is_over() -> None:
    assert as_if([line(1, rome(12, 13))], agreed()).decided == 0
    (late,) = as_if([line(1, rome(11, 9))], agreed()).late
    assert (late.item.id, late.answered_at) == ("l1", None)


def test_contacts_count_and_not_lines_and_those_of_a_free_channel_are_never_outside() -> None:
    lines = [
        line(1, rome(8, 20)),
        line(2, rome(8, 20, 10)),
        line(3, rome(9, 22), channel=Channel.CALL, connected=True),
        line(4, rome(10, 10)),
        line(5, rome(10, 11), automatic=True),
    ]
    found = as_if(lines, agreed())
    assert (found.contacts, [one.id for one in found.outside]) == (3, ["l1", "l3"])
    free = as_if(lines, agreed(any_time=frozenset({Channel.CALL})))
    assert [one.id for one in free.outside] == ["l1"]


def test_the_new_hours_are_replayed_as_if_they_had_always_held() -> None:
    """Nobody is forgiven a month for hours that held before, and what begins today reaches back."""
    draft = replace(agreed(calendar=Calendar("Europe/Rome", (((540, 600),),) * 7)), from_day=NOW.date())
    found = as_if([line(1, rome(10, 11)), line(2, rome(10, 9, 30))], draft)
    assert [one.id for one in found.outside] == ["l1"]


def test_her_days_off_stop_the_clock_and_put_nobody_outside() -> None:
    lines = [line(1, rome(6, 10, month=10)), line(2, rome(12, 11, month=10), OUT)]
    found = as_if(lines, agreed(), off=OFF)
    assert (found.decided, found.late, found.outside) == (1, (), ())


def test_only_three_months_count_and_what_waited_before_them_is_known() -> None:
    start = NOW - SPAN
    lines = [
        line(1, start - timedelta(days=2)),
        line(2, start + timedelta(days=1), OUT),
        line(3, start + timedelta(days=2)),
        line(4, start + timedelta(days=2, minutes=5), OUT),
        line(5, NOW + timedelta(days=1)),
    ]
    assert (as_if(lines, agreed()).decided, as_if(lines, agreed()).contacts) == (1, 1)
    assert history(lines).first == lines[0].at > reads_from(NOW)


def test_a_share_is_told_from_twelve_answers_on_and_never_rounded_up() -> None:
    def of(count: int) -> list[Interaction]:
        return [
            line(number * 2 + side, rome(9, 9, number) - timedelta(days=7 * number, minutes=-side), (IN, OUT)[side])
            for number in range(count)
            for side in (0, 1)
        ]

    assert (as_if(of(ENOUGH - 1), agreed()).share, as_if(of(ENOUGH), agreed()).share) == (None, 100)
    assert Replayed(199, as_if([line(1, rome(11, 9))], agreed()).late, 0, ()).share == 99


def test_answers_that_nobody_logged_are_counted_apart() -> None:
    lines = [line(1, rome(9, 9), answered_elsewhere=True), line(2, rome(10, 9)), line(3, rome(10, 9, 5), OUT)]
    assert history(lines).elsewhere == 1
    assert as_if(lines, agreed()).decided == 1


def test_long_months_are_replayed_in_steps() -> None:
    lines = [line(n, NOW - timedelta(minutes=40 * (3 * AT_ONCE - n)), (IN, OUT)[n % 2]) for n in range(3 * AT_ONCE)]
    steps: list[int] = []
    done(replayed(history(lines), agreed()), lambda: steps.append(1))
    assert len(steps) >= 3


# What holds for any history

minutes = st.integers(0, int(SPAN.total_seconds() // 60) + 40 * 24 * 60)
logs = st.lists(
    st.tuples(
        minutes,
        st.sampled_from(CHANNELS),
        st.sampled_from([IN, IN, OUT]),
        st.booleans(),
        st.sampled_from([None, None, None, "automatic", "dismissed", "elsewhere"]),
    ),
    max_size=40,
)
rules = st.one_of(
    st.just(NO_RULE),
    st.integers(1, 2000).map(ContactTime),
    st.integers(0, 4).map(BusinessDays),
    st.integers(1, 24).map(lambda hour: SameDay(hour * 60)),
)
spans = st.tuples(st.integers(0, 11), st.integers(12, 24)).map(lambda span: (span[0] * 60, span[1] * 60))
weeks = st.tuples(*[st.one_of(st.just(()), spans.map(lambda span: (span,)))] * 7)
agreements = st.builds(
    lambda week, by_channel, free, zone: agreed(
        calendar=Calendar(zone, week, ("IT",)), rules=by_channel, any_time=frozenset(free)
    ),
    weeks,
    st.dictionaries(st.sampled_from([*CHANNELS, "default"]), rules, max_size=5),
    st.sets(st.sampled_from(CHANNELS), max_size=2),
    st.sampled_from(["Europe/Rome", "America/New_York"]),
)


def log_of(drawn: Sequence[tuple[int, Channel, Direction, bool, str | None]]) -> list[Interaction]:
    found = [
        line(
            number,
            NOW - timedelta(minutes=ago),
            direction,
            channel,
            connected=connected,
            automatic=kind == "automatic",
            needs_answer=kind != "dismissed",
            answered_elsewhere=kind == "elsewhere",
        )
        for number, (ago, channel, direction, connected, kind) in enumerate(drawn)
    ]
    return sorted(found, key=lambda one: one.at)


@settings(max_examples=150, deadline=None)
@given(logs, agreements, st.sampled_from(["Europe/Rome", "Asia/Tokyo"]))
def test_the_agreement_that_holds_gives_the_counts_of_the_record(drawn, agreement: Agreement, zone: str) -> None:
    lines = log_of(drawn)
    since, closed = NOW - SPAN, [agreement.closed_on(OFF)]
    verdicts = [one.in_time for one in exchanges(lines, closed) if one.begun >= since and one.in_time is not None]
    still = overdue(lines, closed, NOW)
    if still is not None and still.due.at >= since:
        verdicts.append(False)
    theirs = [row[0] for row in in_rows(lines) if row[0].direction is IN and row[0].at >= since]
    out = [one.id for one in theirs if outside_hours(one, closed, [agreement], zone)]
    found = as_if(lines, agreement, zone, OFF)
    assert (found.decided, found.in_time) == (len(verdicts), sum(verdicts))
    assert (found.contacts, [one.id for one in found.outside]) == (len(theirs), out)


@settings(max_examples=100, deadline=None)
@given(logs, agreements, st.integers(1, 3000), st.integers(0, 3000))
def test_a_longer_answer_time_never_makes_an_answer_late(drawn, agreement: Agreement, short: int, more: int) -> None:
    lines = log_of(drawn)
    sooner = as_if(lines, replace(agreement, rules={"default": ContactTime(short)}))
    later = as_if(lines, replace(agreement, rules={"default": ContactTime(short + more)}))
    assert {one.answered_at for one in later.late} <= {one.answered_at for one in sooner.late}


@settings(max_examples=100, deadline=None)
@given(logs, agreements, weeks, st.integers(1, 3000))
def test_wider_hours_put_nobody_else_outside_and_give_contact_hours_less_time(drawn, agreement, more, within) -> None:
    """With working days it may be otherwise: a day that closes later ends later."""
    lines = log_of(drawn)
    narrow = replace(agreement, rules={"default": ContactTime(within)})
    wide = tuple((*one, *two) for one, two in zip(narrow.calendar.week, more, strict=True))
    wider = replace(narrow, calendar=replace(narrow.calendar, week=wide))
    before, after = as_if(lines, narrow), as_if(lines, wider)
    assert set(after.outside) <= set(before.outside)
    assert {one.answered_at for one in after.late} >= {one.answered_at for one in before.late}


@settings(max_examples=100, deadline=None)
@given(logs, agreements, st.sampled_from(CHANNELS))
def test_a_channel_on_which_any_time_is_fine_takes_its_own_contacts_out_and_no_others(drawn, agreement, free) -> None:
    lines = log_of(drawn)
    bound = replace(agreement, any_time=agreement.any_time - {free})
    before, after = as_if(lines, bound), as_if(lines, replace(bound, any_time=bound.any_time | {free}))
    assert after.outside == tuple(one for one in before.outside if one.channel is not free)
    assert (after.decided, after.late) == (before.decided, before.late)


@pytest.mark.parametrize("zone", ["Europe/Rome", "Asia/Tokyo"])
def test_nothing_logged_is_nothing_known(zone: str) -> None:
    found = history([], zone)
    assert (found.first, found.answers, found.contacts) == (None, 0, ())
    assert done(replayed(found, agreed())) == Replayed(0, (), 0, ())
