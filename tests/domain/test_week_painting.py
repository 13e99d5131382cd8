"""The painted week: opening and closing are exact, nothing is open twice, and what is not touched stays."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.week_painting import (
    NO_WEEK,
    STARTS,
    Kind,
    Piece,
    copied,
    erased,
    is_open,
    kinds,
    minutes,
    overlaps,
    painted,
    pieces,
    runs,
    shown,
)

OFFICE = STARTS["office"]
WEEK = 7 * 1440


def week(**days):
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return tuple(tuple(days.get(name, ())) for name in names)


def at(hour: float) -> int:
    return round(hour * 60)


def lit(spans) -> set[int]:
    """Every open minute of the week, counted from Monday 0:00, the slow way."""
    found = set()
    for day, of_day in enumerate(spans):
        for opens, closes in of_day:
            end = closes if closes > opens else closes + 1440
            found |= {(day * 1440 + minute) % WEEK for minute in range(opens, end)}
    return found


def area(days, opens: int, closes: int) -> set[int]:
    return {day * 1440 + minute for day in days for minute in range(opens, closes)}


quarters = st.integers(0, 96).map(lambda n: n * 15)
days = st.sets(st.integers(0, 6), min_size=1)
rectangles = st.tuples(days, quarters, quarters).filter(lambda one: one[1] < one[2])
odd_minutes = st.integers(0, 1439)
any_spans = st.tuples(odd_minutes, st.integers(1, 1440)).filter(lambda span: span[0] != span[1])
any_weeks = st.lists(st.lists(any_spans, max_size=3).map(tuple), min_size=7, max_size=7).map(tuple)
strokes = st.lists(st.tuples(st.booleans(), rectangles), max_size=6)


def drawn(lines, start=NO_WEEK):
    for opening, (where, opens, closes) in lines:
        start = (painted if opening else erased)(start, where, opens, closes)
    return start


@given(strokes, rectangles)
def test_painting_opens_exactly_that(lines, rectangle):
    before = drawn(lines)
    after = painted(before, *rectangle)
    assert lit(after) == lit(before) | area(*rectangle)
    assert minutes(after) == len(lit(after))


@given(any_weeks, rectangles)
def test_erasing_closes_exactly_that_whatever_was_there(before, rectangle):
    after = erased(before, *rectangle)
    assert lit(after) == lit(before) - area(*rectangle)
    where, opens, closes = rectangle
    assert not any(is_open(after, day, opens, closes) for day in where)


@given(any_weeks, rectangles)
def test_painting_opens_exactly_that_whatever_was_there(before, rectangle):
    after = painted(before, *rectangle)
    assert lit(after) == lit(before) | area(*rectangle)
    where, opens, closes = rectangle
    assert all(is_open(after, day, opens, closes) for day in where)


@given(strokes, rectangles)
def test_paint_then_erase_gives_what_was_before(lines, rectangle):
    before = drawn(lines)
    assume(not lit(before) & area(*rectangle))
    assert erased(painted(before, *rectangle), *rectangle) == before


@given(strokes)
def test_what_is_painted_is_sorted_and_never_open_twice(lines):
    after = drawn(lines)
    assert overlaps(after) == ()
    for spans in after:
        assert list(spans) == sorted(spans)
        assert all(0 <= opens < 1440 and 0 < closes <= 1440 and opens != closes for opens, closes in spans)


@given(strokes)
def test_of_quarters_come_quarters(lines):
    assert all(minute % 15 == 0 for spans in drawn(lines) for span in spans for minute in span)


@given(strokes, rectangles)
def test_halves_make_the_whole(lines, rectangle):
    before = drawn(lines)
    where, opens, closes = rectangle
    middle = opens + (closes - opens) // 30 * 15
    assert painted(painted(before, where, opens, middle), where, middle, closes) == painted(before, *rectangle)


@given(any_weeks, rectangles)
def test_spans_that_are_not_met_stay_as_they_were_agreed(before, rectangle):
    touched = {(minute + by) % WEEK for minute in area(*rectangle) for by in (-1, 0, 1)}
    for change in (painted, erased):
        after = change(before, *rectangle)
        for day, spans in enumerate(before):
            for span in spans:
                alone = tuple((span,) if day == other else () for other in range(7))
                if not lit(alone) & touched:
                    assert span in after[day]


@given(strokes, st.integers(0, 6), days)
def test_a_copied_day_is_open_as_its_source_and_never_twice(lines, source, targets):
    before = drawn(lines)
    after = copied(before, source, targets)
    assert overlaps(after) == ()
    own = tuple(spans if day == source else () for day, spans in enumerate(before))
    for target in targets:
        moved = {(minute + (target - source) * 1440) % WEEK for minute in lit(own)}
        assert moved <= lit(after)
    for day in set(range(7)) - targets:
        assert after[day] == before[day]


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        # Times beside the grid stay.
        (week(mon=[(530, 780)]), lambda w: erased(w, [0], 720, 780), week(mon=[(530, 720)])),
        (week(mon=[(530, 780)]), lambda w: painted(w, [0], 840, 1080), week(mon=[(530, 780), (840, 1080)])),
        # A break cut out of a day.
        (week(tue=[(540, 1080)]), lambda w: erased(w, [1], 780, 840), week(tue=[(540, 780), (840, 1080)])),
        # Over midnight: the evening and the night are one, and belong to the day they begin on.
        (week(mon=[(1200, 1440)]), lambda w: painted(w, [1], 0, 120), week(mon=[(1200, 120)])),
        (week(mon=[(1200, 120)]), lambda w: erased(w, [1], 0, 120), week(mon=[(1200, 1440)])),
        (week(mon=[(1200, 120)]), lambda w: erased(w, [1], 0, 60), week(mon=[(1200, 1440)], tue=[(60, 120)])),
        (week(sun=[(1320, 1440)]), lambda w: painted(w, [0], 0, 60), week(sun=[(1320, 60)])),
        (week(sun=[(1320, 60)]), lambda w: erased(w, [0], 0, 30), week(sun=[(1320, 1440)], mon=[(30, 60)])),
        # Two that were agreed apart stay so.
        (week(mon=[(1200, 1440)], tue=[(0, 120)]), lambda w: painted(w, [0], 540, 600),
         week(mon=[(540, 600), (1200, 1440)], tue=[(0, 120)])),
        # Always.
        (NO_WEEK, lambda w: painted(w, range(7), 0, 1440), (((0, 1440),),) * 7),
        (week(tue=[(0, 1440)]), lambda w: painted(w, [0], 1200, 1440), week(mon=[(1200, 1440)], tue=[(0, 1440)])),
        # Nothing to do.
        (OFFICE, lambda w: painted(w, [0], 540, 600), OFFICE),
        (OFFICE, lambda w: erased(w, [5, 6], 0, 1440), OFFICE),
        (OFFICE, lambda w: painted(w, [], 0, 1440), OFFICE),
        # A copied night gives way to the morning that is there.
        (week(mon=[(1200, 120)], wed=[(60, 180)]), lambda w: copied(w, 0, [1]),
         week(mon=[(1200, 120)], tue=[(1200, 60)], wed=[(60, 180)])),
        (week(mon=[(530, 780)], tue=[(0, 60)]), lambda w: copied(w, 0, range(7)), (((530, 780),),) * 7),
    ],
)  # fmt: skip
def test_cases(before, change, after):
    assert change(before) == after


def test_over_midnight_it_is_seen_on_both_days():
    seen = pieces(week(mon=[(1200, 120)], tue=[(540, 600)]))
    assert seen[0] == (Piece(1200, 1440, 0, (1200, 120)),)
    assert seen[1] == (Piece(0, 120, 0, (1200, 120)), Piece(540, 600, 1, (540, 600)))


@pytest.mark.parametrize(
    ("spans", "hours"),
    [(NO_WEEK, (7, 21)), (OFFICE, (7, 21)), (week(sat=[(390, 600)]), (6, 21)), (week(fri=[(1200, 1290)]), (7, 22)),
     (week(fri=[(1320, 30)]), (0, 24))],
)  # fmt: skip
def test_all_of_the_week_is_shown(spans, hours):
    assert shown(spans) == (hours[0] * 60, hours[1] * 60)


def test_what_is_open_twice_is_told_once():
    twice = week(mon=[(540, 780), (720, 840)], sun=[(1320, 60)])
    assert overlaps(twice) == (Piece(720, 780, 0, (720, 780)),)
    assert minutes(twice) == 300 + 180


def test_words_of_a_week():
    spans = week(mon=[(540, 780)], tue=[(540, 780)], wed=[(600, 660)], fri=[(540, 780)])
    assert kinds(spans) == (Kind((0, 1, 4), ((540, 780),)), Kind((2,), ((600, 660),)))
    assert runs((4, 0, 1)) == ((0, 1), (4,))
    assert runs(()) == ()


def test_presets_are_weeks_that_painting_can_make():
    for spans in STARTS.values():
        assert len(spans) == 7
        made = NO_WEEK
        for day, of_day in enumerate(spans):
            for opens, closes in of_day:
                made = painted(made, [day], opens, closes)
        assert made == spans
    assert minutes(OFFICE) == at(40)
