"""The calendars of the import samples: what the manifest says of each, and another expansion of what repeats."""

from __future__ import annotations

import json
import os
import warnings
from datetime import UTC, date, datetime
from itertools import takewhile
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events

from desktop.cli.dry_run import answer
from desktop.domain.errors import Unreadable
from desktop.importers.calendar import read_calendar
from desktop.importers.calendar_series import planned

FOLDER = Path(os.environ.get("GARBO_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "imports"
MANIFEST = FOLDER / "manifest.json"
ENTRIES = json.loads(MANIFEST.read_text("utf-8"))["files"] if MANIFEST.exists() else []
CALENDARS = [one for one in ENTRIES if one["format"] == "calendar"]
TIMES = frozenset({"at", "due"})

pytestmark = pytest.mark.skipif(not CALENDARS, reason="the import samples are not there (GARBO_SHARED)")


@pytest.mark.parametrize("entry", CALENDARS, ids=lambda entry: Path(entry["file"]).name)
def test_the_dry_run_of_a_calendar(entry: dict[str, object], tmp_path: Path) -> None:
    got = answer(str(FOLDER / str(entry["file"])))["got"]
    assert matches(got, entry["expected"]), got


@pytest.mark.parametrize("entry", CALENDARS, ids=lambda entry: Path(entry["file"]).name)
def test_what_repeats_against_another_expansion(entry: dict[str, object]) -> None:
    data = (FOLDER / str(entry["file"])).read_bytes()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            calendars = icalendar.Calendar.from_ical(data, multiple=True)
        events = read_calendar(data).events
    except (ValueError, OSError, Unreadable) as error:
        pytest.skip(f"one of the two does not read it: {error}")
    if len(events) != sum(len(one.walk("VEVENT")) for one in calendars):
        pytest.skip("one of the two leaves out what is broken")
    if not events or any("SECONDLY" in one.rrule for one in events):
        pytest.skip("nothing that another expansion could be asked for")
    year = min(one.starts.wall.year for one in events)
    first, after = datetime(year, 1, 1), datetime(year + 2, 1, 1)  # noqa: DTZ001
    ours = [at for one in planned(events) for at in takewhile(lambda at: at.wall < after, one.times(first))]
    ours += [event.starts for one in planned(events) for event in one.instead.values()]
    theirs = [
        one["DTSTART"].dt
        for calendar in calendars
        for one in recurring_ical_events.of(calendar, skip_bad_series=True).between(first.date(), after.date())
        if one.get("STATUS") != "CANCELLED"
    ]
    found = sorted(str(at.wall.date() if at.is_day else at.at) for at in ours if first <= at.wall < after)
    assert found == sorted(str(instant(at)) for at in theirs)


def instant(at: date) -> date:
    """Days stay days; a time without a zone is as if it were UTC."""
    if not isinstance(at, datetime):
        return at
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def matches(got: object, expected: object, name: str = "") -> bool:
    """Only what is expected is compared; `any_of` allows several, a list names some of what there is, in its order."""
    if isinstance(expected, dict) and "any_of" in expected:
        return any(matches(got, one, name) for one in expected["any_of"])
    if isinstance(expected, dict):
        # A number that is 0 may be left out.
        return isinstance(got, dict) and all(
            matches(got.get(key, 0 if value == 0 else None), value, key) for key, value in expected.items()
        )
    if isinstance(expected, list):
        rest = iter(got if isinstance(got, list) else ())
        return all(any(matches(one, wanted) for one in rest) for wanted in expected)
    if isinstance(expected, str) and isinstance(got, str):
        same = name in TIMES and len(got) > 10 and datetime.fromisoformat(got) == datetime.fromisoformat(expected)
        return same or " ".join(got.split()) == " ".join(expected.split())
    return got == expected and isinstance(got, bool) == isinstance(expected, bool)
