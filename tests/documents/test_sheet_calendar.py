"""The shared calendar as another program has it: kept in khal, and kept right by the next one."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar

from desktop.documents.kinds import render
from desktop.domain.given import sequenced
from desktop.domain.shared import SharedSheet
from tests.documents.sheets import LAUNCH, full

KHAL = shutil.which("khal")
CONF = """[calendars]
[[shared]]
path = {folder}/kept
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Rome
default_timezone = Europe/Rome
[default]
default_calendar = shared
[sqlite]
path = {folder}/index
"""


def one_after_the_other() -> tuple[SharedSheet, SharedSheet]:
    """The appointment was called off, the text is written."""
    first, kept = sequenced(full(), full(), {})
    items = tuple(replace(one, done=one.done or one.key == "i3") for one in LAUNCH.items)
    then = replace(full(), meetings=(), lists=(replace(LAUNCH, items=items),))
    return first, sequenced(then, then, kept)[0]


def ics(sheet: SharedSheet) -> bytes:
    (content,) = render(sheet, ["ics"]).values()
    return content


def test_what_is_gone_is_cancelled_by_its_uid_and_the_file_is_the_same_each_time():
    first, then = one_after_the_other()
    uids = {str(one["UID"]) for one in Calendar.from_ical(ics(first)).walk("VEVENT")}
    calendar = Calendar.from_ical(ics(then))
    assert {str(one["UID"]) for one in calendar.walk("VEVENT")} == uids
    gone = [one for one in calendar.walk("VEVENT") if one.get("STATUS") == "CANCELLED"]
    assert [(str(one["UID"]), int(one["SEQUENCE"])) for one in gone] == [("m1@garbo", 1), ("i3@garbo", 1)]
    assert all("DTSTART" in one and str(one["SUMMARY"]) for one in gone)
    assert ics(then) == ics(one_after_the_other()[1])
    assert Calendar.from_ical(calendar.to_ical()) == calendar


@pytest.mark.skipif(KHAL is None, reason="no khal at hand (Debian: khal)")
def test_a_calendar_program_that_has_the_first_takes_the_second_for_the_same_things(tmp_path: Path):
    (tmp_path / "conf").write_text(CONF.format(folder=tmp_path), "utf-8")
    (tmp_path / "kept").mkdir()

    def khal(*arguments: str) -> str:
        asked = [str(KHAL), "-c", str(tmp_path / "conf"), *arguments]
        done = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=300)
        return done.stdout

    for sheet in one_after_the_other():
        (tmp_path / "shared.ics").write_bytes(ics(sheet))
        khal("import", "--batch", str(tmp_path / "shared.ics"))
    listed = khal("list", "2026-11-12", "30d", "--day-format", "", "--format", "{start} {title} {status}")
    assert [line.strip() for line in listed.splitlines() if line.strip()] == [
        "2026-11-17 foto dei nuovi prodotti",
        "2026-11-17 10:00 Chiamata fissa",
        "2026-11-19 Testi delle schede CANCELLED",
        "2026-11-25 16:00 Chiamata fissa",
        "2026-12-01 10:00 Chiamata fissa",
        "2026-12-02 09:30 Appuntamento CANCELLED",
    ]
