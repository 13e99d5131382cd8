"""The arithmetic against a clock that looks at every minute, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.deadlines import business_days, deadline
from desktop.domain.holidays import holidays_in
from desktop.domain.hours import Calendar, OpenedDay, hours
from desktop.domain.rules import BusinessDays, ContactTime, SameDay

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
BEFORE, AFTER = 5, 9

STRANGE = [
    ("Europe/Rome", date(2026, 3, 29)),
    ("Europe/Rome", date(2026, 10, 25)),
    ("Europe/Rome", date(2026, 6, 2)),
    ("Europe/Warsaw", date(2025, 12, 24)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Asia/Kathmandu", date(1986, 1, 1)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Pacific/Kwajalein", date(1993, 8, 21)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Africa/Cairo", date(2024, 4, 26)),
    ("Africa/Cairo", date(2024, 11, 1)),
    ("America/Havana", date(2024, 3, 10)),
    ("America/Havana", date(2024, 11, 3)),
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("America/St_Johns", date(2006, 10, 29)),
    ("America/St_Johns", date(2006, 4, 2)),
    ("America/Toronto", date(1919, 3, 31)),
    ("UTC", date(2024, 2, 29)),
]


class Minutes:
    """A stretch of minutes: what the clock on the wall shows at each of them."""

    def __init__(self, start: datetime, walls: Iterable[datetime]) -> None:
        self.start = start
        self.walls = list(walls)
        self._first: dict[datetime | date, int] = {}
        self._last: dict[datetime | date, int] = {}
        for index, wall in enumerate(self.walls):
            for key in (wall, wall.date()):
                self._first.setdefault(key, index)
                self._last[key] = index

    def first(self, wall: datetime) -> datetime:
        return self.start + MINUTE * self._first[wall] if wall in self._first else self._moved(wall)

    def last(self, wall: datetime) -> datetime:
        return self.start + MINUTE * self._last[wall] if wall in self._last else self._moved(wall)

    def lived(self, day: date) -> tuple[datetime, datetime] | None:
        """The first minute of a date and the one after its last; None for a date that never was."""
        if day not in self._first:
            return None
        return self.start + MINUTE * self._first[day], self.start + MINUTE * (self._last[day] + 1)

    def _moved(self, wall: datetime) -> datetime:
        """The clock as it would have gone on without the gap."""
        before = max(index for index, one in enumerate(self.walls) if one < wall)
        return self.start + MINUTE * before + (wall - self.walls[before])


@lru_cache(maxsize=64)
def minutes(tz: str, centre: date) -> Minutes:
    info = ZoneInfo(tz)
    start = midnight(centre, UTC) - DAY * BEFORE
    count = (BEFORE + AFTER) * 1440
    return Minutes(start, [(start + MINUTE * n).astimezone(info).replace(tzinfo=None) for n in range(count)])


def midnight(day: date, tz: tzinfo | None = None) -> datetime:
    return datetime.combine(day, time(), tz)


@dataclass(frozen=True)
class Naive:
    """Every open minute, and of each open date its first opening and last closing."""

    open: frozenset[datetime]
    days: dict[date, tuple[datetime, datetime]]
    until: datetime


def naive(calendar: Calendar, centre: date) -> Naive:
    changes = [(datetime.min.replace(tzinfo=UTC), calendar.tz), *calendar.tz_changes]
    closed = {d for code in calendar.holidays for year in (centre.year - 1, centre.year, centre.year + 1)
              for d in holidays_in(code, year)}  # fmt: skip
    for first, last in calendar.days_off:
        closed |= {first + DAY * n for n in range((last - first).days + 1)}
    closed -= {one.day for one in calendar.opened}
    found: list[tuple[date, datetime, datetime]] = []
    for index, (begin, tz) in enumerate(changes):
        end = changes[index + 1][0] if index + 1 < len(changes) else datetime.max.replace(tzinfo=UTC)
        stretch = minutes(tz, centre)
        for n in range(1 - BEFORE, AFTER - 1):
            day = centre + DAY * n
            if day in closed or not stretch.lived(day):
                continue
            for opening, closing in spans_of(calendar, day):
                low = stretch.first(midnight(day) + MINUTE * opening)
                high = stretch.last(midnight(day) + MINUTE * closing)
                for other in (day - DAY, day + DAY, day + DAY * 2):
                    lived = stretch.lived(other) if other in closed else None
                    if lived and other < day:
                        low = max(low, lived[1])
                    elif lived:
                        high = min(high, lived[0])
                low, high = max(low, begin), min(high, end)
                if low < high:
                    found.append((day, low, high))
    days: dict[date, tuple[datetime, datetime]] = {}
    for day, low, high in sorted(found):
        was = days.get(day, (low, high))
        days[day] = (min(was[0], low), max(was[1], high))
    opened = {low + MINUTE * n for _, low, high in found for n in range(int((high - low) / MINUTE))}
    until = midnight(centre, UTC) + DAY * (AFTER - 4)
    return Naive(frozenset(opened), dict(sorted(days.items())), until)


def spans_of(calendar: Calendar, day: date) -> list[tuple[int, int]]:
    own = [one.spans for one in calendar.opened if one.day == day]
    lists = [calendar.week[day.weekday()] if spans is None else spans for spans in own] or [
        calendar.week[day.weekday()]
    ]
    covered: set[int] = set()
    for opening, closing in (span for spans in lists for span in spans):
        covered |= set(range(opening, closing if closing > opening else closing + 1440))
    edges = sorted(minute for minute in covered if minute - 1 not in covered)
    return [(low, next(n for n in range(low, 3000) if n not in covered)) for low in edges]


times = st.one_of(
    st.sampled_from([0, 1, 15, 30, 60, 90, 120, 150, 180, 540, 780, 840, 1080, 1200, 1380, 1410, 1439]),
    st.integers(0, 1439),
)
spans = st.tuples(times, st.one_of(times, st.just(1440))).filter(lambda span: span[0] != span[1])
lists = st.lists(spans, max_size=3).map(tuple)


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Calendar, date]:
    tz, centre = draw(st.sampled_from(STRANGE))
    near = st.integers(-3, 4).map(lambda n: centre + DAY * n)
    week = draw(st.tuples(*[lists] * 7))
    off = draw(st.lists(st.tuples(near, st.integers(0, 2)), max_size=2))
    opened = draw(st.lists(st.tuples(near, st.none() | lists), max_size=2))
    changes = ()
    if draw(st.integers(0, 3)) == 0:
        at = midnight(centre, UTC) + MINUTE * draw(st.integers(-1440, 2880))
        changes = ((at, draw(st.sampled_from([tz for tz, _ in STRANGE]))),)
    codes = draw(st.lists(st.sampled_from(["IT", "PL"]), max_size=2).map(tuple))
    return (
        Calendar(
            tz, week, codes, tuple((day, day + DAY * more) for day, more in off),
            tuple(OpenedDay(day, own) for day, own in opened), changes,
        ),
        centre,
    )  # fmt: skip


def instants(centre: date) -> st.SearchStrategy[datetime]:
    middle = midnight(centre, UTC)
    return st.integers(-2 * 1440, 3 * 1440).map(lambda n: middle + MINUTE * n)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_minute_by_minute(data: st.DataObject) -> None:
    calendar, centre = data.draw(calendars())
    slow, fast = naive(calendar, centre), hours(calendar)
    at = data.draw(instants(centre))
    later = data.draw(instants(centre))

    assert fast.is_open(at) == (at in slow.open)

    following = sorted(one for one in slow.open if at <= one < slow.until)
    opening = fast.next_open(at)
    assert opening == following[0] if following else opening is None or opening >= slow.until

    assert fast.elapsed(at, later) == 60 * sum(at <= one < later for one in slow.open)

    wanted = data.draw(st.integers(1, 900))
    due = deadline(ContactTime(wanted), calendar, at)
    if wanted <= len(following):
        assert due == following[wanted - 1] + MINUTE
    else:
        assert due is None or due >= slow.until


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_day_by_day(data: st.DataObject) -> None:
    calendar, centre = data.draw(calendars())
    slow = naive(calendar, centre)
    at = data.draw(instants(centre))

    known = [(day, opens, closes) for day, (opens, closes) in slow.days.items() if day < centre + DAY * (AFTER - 3)]
    counted = known[next((n for n, (_, _, closes) in enumerate(known) if closes > at), len(known)) :]
    days = data.draw(st.integers(0, 4))
    found = business_days(calendar, at, days)
    if days < len(counted):
        assert found is not None
        assert (found.counted_from, found.date, found.deadline) == (counted[0][0], counted[days][0], counted[days][2])
        assert deadline(BusinessDays(days), calendar, at) == found.deadline
    else:
        assert found is None or found.date >= centre + DAY * (AFTER - 3)

    by = data.draw(st.one_of(times, st.just(1440)))
    expected = (due for day, opens, _ in counted if at < (due := said(calendar, centre, day, by)) and opens < due)
    answer = deadline(SameDay(by), calendar, at)
    first = next(expected, None)
    if first is not None:
        assert answer == first
    else:
        assert answer is None or answer >= slow.until - DAY


def said(calendar: Calendar, centre: date, day: date, minute: int) -> datetime:
    """When the clock she lives by last shows that time of that date; where it jumps over it, as if it had not."""
    wall = midnight(day) + MINUTE * minute
    changes = [(datetime.min.replace(tzinfo=UTC), calendar.tz), *calendar.tz_changes]
    stretches = [minutes(tz, centre) for _, tz in changes]
    if len(stretches) == 1:
        return stretches[0].last(wall)
    return Minutes(stretches[0].start, walls_through(changes, stretches)).last(wall)


def walls_through(changes: list[tuple[datetime, str]], stretches: list[Minutes]) -> Iterable[datetime]:
    for index in range(len(stretches[0].walls)):
        at = stretches[0].start + MINUTE * index
        now = max(n for n, (begin, _) in enumerate(changes) if begin <= at)
        yield stretches[now].walls[index]
