"""Dates typed into a field: in words and figures, in three languages."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hours import Calendar
from desktop.domain.quicklog.when import read_when

ROME = ZoneInfo("Europe/Rome")
OFFICE = Calendar("Europe/Rome", (((540, 780), (840, 1080)),) * 5 + ((), ()))
NOW = datetime(2026, 11, 12, 14, 20, tzinfo=ROME)  # a Thursday

TYPED = {
    "ven 15": "2026-11-13 15:00",
    "ven 13": "2026-11-13 18:00",
    "fri 25": "2026-12-25 18:00",
    "ven 20": "2026-11-20 18:00",
    "w piątek": "2026-11-13 18:00",
    "W PIATEK": "2026-11-13 18:00",
    "tomorrow 10": "2026-11-13 10:00",
    "fra 2 ore": "2026-11-12 16:20",
    "za pół godziny": "2026-11-12 14:50",
    "entro venerdì": "2026-11-13 18:00",
    "15.12": "2026-12-15 18:00",
    "15/12/2026": "2026-12-15 18:00",
    "2026-12-01 10:30": "2026-12-01 10:30",
    "15 nov 16:00": "2026-11-15 16:00",
    "nov 20": "2026-11-20 18:00",
    "20 listopada o 9": "2026-11-20 09:00",
    "venerdì 20 novembre alle 15": "2026-11-20 15:00",
    "the 20th": "2026-11-20 18:00",
    "entro il 20": "2026-11-20 18:00",
    "fri": "2026-11-13 18:00",
    "ven": "2026-11-13 18:00",
    "pt": "2026-11-13 18:00",
    "pią": "2026-11-13 18:00",
    "śr": "2026-11-18 18:00",
    "do śr": "2026-11-18 18:00",
    "dom": "2026-11-13 18:00",  # closed on Sunday: the closing before
    "mar 17": "2026-11-17 18:00",
    "thu": "2026-11-19 18:00",
    "thu 16": "2026-11-12 16:00",
    "next friday": "2026-11-13 18:00",
    "lunedì prossimo": "2026-11-16 18:00",
    "za tydzień": "2026-11-19 18:00",
    "in 3 days": "2026-11-13 18:00",
    "10": "2026-11-13 10:00",
    "at 3": "2026-11-12 15:00",
    "domani mattina": "2026-11-13 09:00",
    "stasera": "2026-11-12 20:00",
    "za kwadrans jedenasta": "2026-11-13 10:45",
    "wpół do jedenastej": "2026-11-13 10:30",
    "half past ten": "2026-11-13 10:30",
    "3.30pm": "2026-11-12 15:30",
    "by 5pm fri": "2026-11-13 17:00",
}


@pytest.mark.parametrize(("text", "due"), TYPED.items())
def test_a_date_in_words(text: str, due: str):
    found = read_when(text, NOW, "Europe/Rome", OFFICE)
    assert found is not None
    assert found.astimezone(ROME).strftime("%Y-%m-%d %H:%M") == due


@pytest.mark.parametrize(
    "text", ["", " ", "foo", "30.02", "31.11", "32.1", "call Tom", "friday dinner", "25:00", "9" * 200]
)
def test_what_is_no_date(text: str):
    assert read_when(text, NOW, "Europe/Rome", OFFICE) is None


@given(st.text(max_size=120) | st.lists(st.sampled_from([*TYPED, "o", "31", "feb", "2027"]), max_size=4).map(" ".join))
def test_anything_may_be_typed(text: str):
    found = read_when(text, NOW, "Europe/Rome", OFFICE)
    assert found is None or found.tzinfo is not None
