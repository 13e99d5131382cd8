"""Calendar files: what is read of them, against another expansion; zones, exceptions, and what is broken."""

from __future__ import annotations

import warnings
from datetime import date, datetime, timedelta
from itertools import takewhile

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cli.dry_calendar import calendar_counts
from desktop.domain.errors import Unreadable
from desktop.importers.calendar import CalendarFile, read_calendar
from desktop.importers.calendar_series import planned

Found = set[tuple[datetime | date, str]]
AFTER = datetime(2027, 1, 1)  # noqa: DTZ001


def calendar(*parts: str, head: str = "") -> str:
    """A file of these events, each given by its properties."""
    events = "".join(f"BEGIN:VEVENT\nSUMMARY:One\n{part.strip()}\nEND:VEVENT\n" for part in parts)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{events}END:VCALENDAR\n"


def read(text: str) -> CalendarFile:
    return read_calendar(text.encode())


def ours(text: str) -> Found:
    """Every beginning from 2024 to 2026 with its title: instants, and days."""
    first, found = datetime(2024, 1, 1), set()  # noqa: DTZ001
    for one in planned(read(text).events):
        for at in takewhile(lambda at: at.wall < AFTER, one.times(first)):
            found.add((at.wall.date() if at.is_day else at.at, one.event.title))
        found |= {(event.starts.at, event.title) for event in one.instead.values()}
    return found


def theirs(text: str) -> Found:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = icalendar.Calendar.from_ical(text)
        events = recurring_ical_events.of(whole).between(date(2024, 1, 1), AFTER.date())
    utc = (
        read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101T000000Z\nEND:VEVENT\nEND:VCALENDAR")
        .events[0]
        .starts.at.tzinfo
    )
    found: Found = set()
    for one in events:
        at = one["DTSTART"].dt
        if isinstance(at, datetime):
            at = at.replace(tzinfo=utc) if at.tzinfo is None else at.astimezone(utc)
        found.add((at, str(one["SUMMARY"])))
    return found


ROME = "DTSTART;TZID=Europe/Rome:20240304T093000\nDTEND;TZID=Europe/Rome:20240304T103000\nUID:a"
AGREED = {
    "once": ROME,
    "every week over both changes of the clocks": f"{ROME}\nRRULE:FREQ=WEEKLY;BYDAY=MO",
    "a number of times": f"{ROME}\nRRULE:FREQ=DAILY;COUNT=7",
    "until in UTC": f"{ROME}\nRRULE:FREQ=DAILY;UNTIL=20240310T083000Z",
    "the last Friday": "UID:a\nDTSTART;TZID=America/New_York:20240126T170000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR",
    "the last working day": "UID:a\nDTSTART:20240131T100000Z\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "a leap day": "UID:a\nDTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY",
    "the 31st": "UID:a\nDTSTART:20240131T100000\nRRULE:FREQ=MONTHLY",
    "days": "UID:a\nDTSTART;VALUE=DATE:20240105\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=20",
    "the first one is none of the rule": f"{ROME}\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3",
    "exceptions": f"{ROME}\nRRULE:FREQ=WEEKLY;COUNT=8\nEXDATE;TZID=Europe/Rome:20240311T093000,20240325T093000",
    "an exception in UTC": f"{ROME}\nRRULE:FREQ=WEEKLY;COUNT=8\nEXDATE:20240408T073000Z",
    "an exception that is a day": f"{ROME}\nRRULE:FREQ=WEEKLY;COUNT=8\nEXDATE;VALUE=DATE:20240311",
    "additions": f"{ROME}\nRDATE;TZID=Europe/Rome:20240306T180000\nRDATE;VALUE=PERIOD:20240501T100000Z/PT2H",
    "a day as the end": f"{ROME}\nRRULE:FREQ=DAILY;UNTIL=20240307",
    "a birthday of which nobody knows the year": "UID:a\nDTSTART;VALUE=DATE:16041105\nRRULE:FREQ=YEARLY",
    "for ever, as some write it": f"{ROME}\nRRULE:FREQ=YEARLY;COUNT=-1;INTERVAL=1",
    "weeks of a year": "UID:a\nDTSTART:20240101T100000Z\nRRULE:FREQ=YEARLY;BYWEEKNO=1,20;BYDAY=MO",
}
CHANGED = f"{ROME}\nRRULE:FREQ=WEEKLY;COUNT=8"
AGREED_ON_CHANGES = {
    "one is moved": (CHANGED, "UID:a\nRECURRENCE-ID;TZID=Europe/Rome:20240311T093000\nDTSTART:20240313T150000Z"),
    "one is moved, in UTC": (CHANGED, "UID:a\nRECURRENCE-ID:20240408T073000Z\nDTSTART:20240413T150000Z"),
    "two versions of one": (
        CHANGED,
        "UID:a\nSEQUENCE:2\nRECURRENCE-ID;TZID=Europe/Rome:20240311T093000\nDTSTART:20240313T150000Z",
        "UID:a\nSEQUENCE:1\nRECURRENCE-ID;TZID=Europe/Rome:20240311T093000\nDTSTART:20240314T150000Z",
    ),
    "all later ones": (
        CHANGED,
        "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Rome:20240318T093000\n"
        "DTSTART;TZID=Europe/Rome:20240319T113000\nDTEND;TZID=Europe/Rome:20240319T123000",
    ),
    "one without its series": ("UID:a\nRECURRENCE-ID:20240408T073000Z\nDTSTART:20240413T150000Z",),
}


@pytest.mark.parametrize("event", AGREED.values(), ids=list(AGREED))
def test_one_event_against_another_expansion(event: str) -> None:
    text = calendar(event)
    assert ours(text)
    assert ours(text) == theirs(text)


@pytest.mark.parametrize("events", AGREED_ON_CHANGES.values(), ids=list(AGREED_ON_CHANGES))
def test_changed_events_against_another_expansion(events: tuple[str, ...]) -> None:
    assert ours(calendar(*events)) == theirs(calendar(*events))


@settings(max_examples=40, deadline=None)
@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2024, 12, 31)),  # noqa: DTZ001
    st.sampled_from(["Europe/Rome", "America/New_York", "Australia/Sydney"]),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.sampled_from(["", ";BYDAY=MO,TH", ";BYMONTH=3,10", ";COUNT=9", ";UNTIL=20261025T010000Z", ";BYMONTHDAY=-1,15"]),
)
def test_rules_against_another_expansion(at: datetime, zone: str, often: str, every: int, more: str) -> None:
    # In the hour that is skipped the other one keeps a time that never was.
    at = at.replace(hour=max(4, at.hour), second=0, microsecond=0)
    text = calendar(f"UID:a\nDTSTART;TZID={zone}:{at:%Y%m%dT%H%M%S}\nRRULE:FREQ={often};INTERVAL={every}{more}")
    assert ours(text) == theirs(text)


def test_cancelled_ones_do_not_count() -> None:
    gone = "UID:a\nSTATUS:CANCELLED\nRECURRENCE-ID:20240311T083000Z\nDTSTART:20240311T083000Z"
    assert len(ours(calendar(CHANGED, gone))) == 7
    assert ours(calendar(f"{CHANGED}\nSTATUS:CANCELLED")) == set()


VIENNA = """BEGIN:VTIMEZONE
TZID:{}
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize(
    "tzid, head, name, at",
    [
        ("Europe/Rome", "", "Europe/Rome", "2024-07-01T07:00:00+00:00"),
        ("W. Europe Standard Time", "", "Europe/Berlin", "2024-07-01T07:00:00+00:00"),
        ("/example.org/2007/America/New_York", "", "America/New_York", "2024-07-01T13:00:00+00:00"),
        ("europe/rome", "", "Europe/Rome", "2024-07-01T07:00:00+00:00"),
        ("Studio", VIENNA.format("Studio"), "Europe/Rome", "2024-07-01T07:00:00+00:00"),
        # What is said of a name that is known does not count, and of a name that nobody knows nothing is known.
        ("Asia/Tokyo", VIENNA.format("Asia/Tokyo"), "Asia/Tokyo", "2024-07-01T00:00:00+00:00"),
        ("Europe", "", "", "2024-07-01T09:00:00+00:00"),
        ("Studio", "BEGIN:VTIMEZONE\nTZID:Studio\nEND:VTIMEZONE\n", "", "2024-07-01T09:00:00+00:00"),
    ],
)
def test_zones(tzid: str, head: str, name: str, at: str) -> None:
    (event,) = read(calendar(f"UID:a\nDTSTART;TZID={tzid}:20240701T090000", head=head)).events
    assert (event.starts.zone.name, event.starts.at.isoformat()) == (name, at)


def test_a_zone_of_the_files_own_has_its_own_clocks() -> None:
    odd = VIENNA.format("Odd").replace("+0200", "+0517").replace("+0100", "+0417")
    (event,) = read(calendar("UID:a\nDTSTART;TZID=Odd:20240701T090000", head=odd)).events
    assert event.starts.at.isoformat() == "2024-07-01T03:43:00+00:00"


def test_a_calendar_may_have_a_home() -> None:
    head = "X-WR-TIMEZONE:Europe/London\n"
    found = read(calendar("DTSTART:20240701T090000Z", "DTSTART:20240701T090000", head=head)).events
    assert [(one.starts.wall.hour, one.starts.zone.name) for one in found] == [
        (10, "Europe/London"),
        (9, "Europe/London"),
    ]


def test_what_is_broken_is_skipped_and_the_rest_stays() -> None:
    text = (
        calendar("DTSTART:20241345T990000Z", "UID:b", "DTSTART:20240701T090000Z") + "BEGIN:VEVENT\nDTSTART:20240101\nDT"
    )
    found = read(text)
    assert [one.reason for one in found.skipped] == ["bad_date", "no_date", "cut"]
    assert (len(found.events), found.components) == (1, {"VEVENT": 1})


def test_what_an_alarm_says_is_not_the_events() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:Ring\nDURATION:PT5M\nEND:VALARM"
    (event,) = read(calendar(f"DTSTART:20240701T090000Z\nDTEND:20240701T100000Z\n{alarm}")).events
    assert (event.title, event.length) == ("One", timedelta(hours=1))


@pytest.mark.parametrize(
    "given, code", [(b"", "empty"), (b"hello", "not_a_calendar"), (b"\x00\x01\x02" * 99, "binary")]
)
def test_no_calendar(given: bytes, code: str) -> None:
    with pytest.raises(Unreadable, match=code):
        read_calendar(given)


def test_a_pulse_stops_at_the_limit() -> None:
    found = calendar_counts(read(calendar("DTSTART:20240101T000000Z\nRRULE:FREQ=SECONDLY;UNTIL=20991231T235959Z")))
    assert found["truncated"] is True
    assert found["occurrences_by_year"] == {"2024": 10_000, "2025": 0}
    never = calendar("DTSTART:20240101T000000Z\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")
    assert calendar_counts(read(never))["occurrences_by_year"] == {"2024": 1, "2025": 0}


def test_todos() -> None:
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Invoice\\, no. 7\nDUE;VALUE=DATE:20240410\nEND:VTODO\n"
        "BEGIN:VTODO\nSUMMARY:Printer\nDUE:20240405T160000Z\nSTATUS:COMPLETED\nEND:VTODO\n"
        "BEGIN:VTODO\nSUMMARY:Folder\nPERCENT-COMPLETE:100\nEND:VTODO\n"
        "BEGIN:VTODO\nSUMMARY:Again\nSTATUS:NEEDS-ACTION\nCOMPLETED:20240405T160000Z\nEND:VTODO\nEND:VCALENDAR"
    )
    assert calendar_counts(read(text))["todos"] == [
        {"title": "Invoice, no. 7", "due": "2024-04-10", "done": False},
        {"title": "Printer", "due": "2024-04-05T16:00:00+00:00", "done": True},
        {"title": "Folder", "due": None, "done": True},
        {"title": "Again", "due": None, "done": False},
    ]
