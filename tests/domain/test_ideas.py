"""Ideas: what fits the facts, at a time inside her hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hours import Calendar, hours
from desktop.domain.ideas import IDEAS, IdeaCode, Practice, Proposal, proposals, proposed
from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.indicators import Indicator
from desktop.domain.slots import Diary, When, in_common, slot

ROME = ZoneInfo("Europe/Rome")
WEEK = (((9 * 60, 13 * 60), (14 * 60, 18 * 60)),) * 5 + ((), ())
HERS = Calendar("Europe/Rome", WEEK)
THURSDAY = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
OF = {
    Profile.ANXIOUS: [one for one in Indicator if any(one in i.fits for i in IDEAS if i.profile is Profile.ANXIOUS)],
    Profile.DISORGANIZED: [
        one for one in Indicator if any(one in i.fits for i in IDEAS if i.profile is Profile.DISORGANIZED)
    ],
    Profile.RUDE: [Indicator.ABUSIVE],
}


def rome(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ROME)


def test_every_practice_has_an_idea_and_every_indicator_one_that_fits() -> None:
    assert {one.practice for one in IDEAS} == set(Practice)
    assert {one.code for one in IDEAS} == set(IdeaCode)
    assert set().union(*(one.fits for one in IDEAS)) == set(Indicator)


@pytest.mark.parametrize(
    ("when", "at"),
    [
        (When.TODAY, rome(11, 12, 18)),
        (When.TOMORROW, rome(11, 13, 10)),
        (When.TUESDAY, rome(11, 17, 10)),
        (When.FRIDAY, rome(11, 13, 10)),
        (When.IN_COMMON, rome(11, 16, 9)),
    ],
)
def test_each_kind_of_time(when: When, at: datetime) -> None:
    assert slot(when, THURSDAY, Diary(HERS)) == at


def test_an_evening_moves_today_to_the_next_day_on_which_she_works() -> None:
    assert slot(When.TODAY, rome(11, 13, 17, 30), Diary(HERS)) == rome(11, 16, 10)


def test_days_off_and_unusual_hours_are_respected() -> None:
    away = replace(HERS, days_off=((date(2026, 11, 16), date(2026, 11, 20)),))
    assert slot(When.TUESDAY, THURSDAY, Diary(away)) == rome(11, 24, 10)
    afternoons = Calendar("Europe/Rome", (((15 * 60, 19 * 60),),) * 5 + ((), ()))
    assert slot(When.TUESDAY, THURSDAY, Diary(afternoons)) == rome(11, 17, 15)
    no_tuesdays = Calendar("Europe/Rome", (((540, 1080),), (), ((540, 1080),), (), (), (), ()))
    assert slot(When.TUESDAY, THURSDAY, Diary(no_tuesdays)) == rome(11, 18, 10)
    assert slot(When.TUESDAY, THURSDAY, Diary(Calendar("Europe/Rome"))) is None


def test_the_fixed_call_is_open_on_both_sides_and_free() -> None:
    theirs = Calendar("Europe/Lisbon", (((10 * 60, 12 * 60),),) * 5 + ((), ()))
    assert in_common(THURSDAY, Diary(HERS, theirs)) == rome(11, 16, 11)
    taken = [(rome(11, 16, 10, 45), rome(11, 16, 12))]
    assert in_common(THURSDAY, Diary(HERS, theirs, taken)) == rome(11, 16, 12)
    sundays = Calendar("Europe/Rome", ((),) * 6 + (((600, 720),),))
    assert in_common(THURSDAY, Diary(HERS, sundays)) is None


def test_asking_for_news_gives_the_regular_update_first() -> None:
    found = proposals(Profile.ANXIOUS, [Indicator.ASKS_FOR_STATUS, Indicator.REPEATS_REQUEST], THURSDAY, Diary(HERS))
    assert found[0] == Proposal(IdeaCode.REGULAR_UPDATE, rome(11, 17, 10).astimezone(UTC), 5, "FREQ=WEEKLY;BYDAY=TU")
    assert len(found) == 3


@pytest.mark.parametrize(
    ("signals", "found"),
    [
        ([Indicator.LATE_INPUT], {IdeaCode.SHARED_LIST, IdeaCode.STEP_PLAN, IdeaCode.COUNT_TIME}),
        (
            [Indicator.LATE_INPUT, Indicator.WRONG_DATA],
            {IdeaCode.SHARED_LIST, IdeaCode.ASK_EARLIER, IdeaCode.COUNT_TIME},
        ),
        ([Indicator.LOST_OR_MISSING], {IdeaCode.RECAP, IdeaCode.ONE_PAGE, IdeaCode.COUNT_TIME}),
    ],
)
def test_what_is_late_needs_a_plan_and_what_is_lost_a_page(signals: list[Indicator], found: set[IdeaCode]) -> None:
    offered = proposals(Profile.DISORGANIZED, signals, THURSDAY, Diary(HERS))
    assert {one.code for one in offered} == found


def test_what_was_tried_makes_room_for_what_belongs_to_the_same_practice() -> None:
    tried = {IdeaCode.ONE_PAGE}
    offered = proposals(Profile.DISORGANIZED, [Indicator.LOST_OR_MISSING], THURSDAY, Diary(HERS), tried)
    assert IdeaCode.CONTACT_CARDS in {one.code for one in offered}


def test_what_was_tried_before_comes_last() -> None:
    signals = [Indicator.ASKS_FOR_STATUS]
    fresh = [one.code for one in proposals(Profile.ANXIOUS, signals, THURSDAY, Diary(HERS))]
    again = [one.code for one in proposals(Profile.ANXIOUS, signals, THURSDAY, Diary(HERS), {fresh[0]})]
    assert again == [*fresh[1:], fresh[0]]


def test_no_time_on_both_sides_is_no_call() -> None:
    sundays = Calendar("Europe/Rome", ((),) * 6 + (((600, 720),),))
    (call,) = (one for one in IDEAS if one.code is IdeaCode.FIXED_CALL)
    assert proposed(call, THURSDAY, Diary(HERS, sundays)) is None
    found = proposals(Profile.ANXIOUS, [Indicator.REPEATED_CALLS], THURSDAY, Diary(HERS, sundays))
    assert found
    assert IdeaCode.FIXED_CALL not in {one.code for one in found}


@given(
    st.sampled_from([Profile.ANXIOUS, Profile.DISORGANIZED, Profile.RUDE]),
    st.data(),
    st.integers(0, 366 * 24),
)
def test_ideas_fit_differ_and_lie_ahead_inside_her_hours(profile: Profile, data: st.DataObject, ahead: int) -> None:
    signals = data.draw(st.lists(st.sampled_from(OF[profile]), min_size=1, unique=True))
    now = THURSDAY + timedelta(hours=ahead)
    found = proposals(profile, signals, now, Diary(HERS))
    ideas = {one.code: one for one in IDEAS}
    assert 1 <= len(found) <= 3
    assert len({ideas[one.code].practice for one in found}) == len(found)
    for one in found:
        assert ideas[one.code].fits & set(signals)
        assert now < one.at <= now + timedelta(days=14)
        # A task may be due when she closes; what begins then would be too late.
        assert hours(HERS).is_open(one.at - timedelta(seconds=1) if ideas[one.code].when is When.TODAY else one.at)
