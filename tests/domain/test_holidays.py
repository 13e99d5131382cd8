"""Nationwide public holidays: what counts and what does not."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.holidays import countries, holidays_in

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("IT", "2027-10-04", True),
        ("IT", "2024-10-04", False),
        ("IT", "2027-12-07", False),  # Milan's patron
        ("IT", "2011-03-17", True),  # once, for 150 years
        ("IT", "2012-03-17", False),
        ("PL", "2026-12-24", True),
        ("PL", "2023-12-24", False),
        ("PL", "2018-11-12", True),  # once, for 100 years
        ("DE", "2017-10-31", True),  # once everywhere, else in some states
        ("DE", "2018-10-31", False),
        ("DE", "2027-01-06", False),
        ("AT", "2027-12-24", False),
        ("FR", "2027-03-26", False),  # Good Friday in Alsace only
        ("PT", "2027-02-09", False),  # carnival is no public holiday
        ("BR", "2027-02-09", False),
        ("BR", "2024-11-20", True),
        ("US", "2027-07-04", True),  # a Sunday, itself and its Monday
        ("US", "2027-07-05", True),
        ("US", "2021-12-31", True),  # observed in the year before
        ("US", "2027-11-26", False),
        ("GB", "2027-03-29", False),  # Easter Monday, not in Scotland
        ("GB", "2027-03-26", True),
        ("GB", "2027-12-27", True),  # substitutes
        ("GB", "2027-12-28", True),
        ("GB", "2022-09-19", True),
        ("GB", "2027-08-30", False),
        ("JP", "2019-10-22", True),
        ("JP", "2026-05-06", True),  # substitute
    ],
)
def test_holiday(country: str, day: str, expected: bool) -> None:
    asked = date.fromisoformat(day)
    assert (asked in holidays_in(country, asked.year)) is expected


@pytest.mark.parametrize("code", ["UK", "ITA", "it", "XX", "US-CA", ""])
def test_only_alpha_2_codes_are_countries(code: str) -> None:
    assert code not in countries()
    with pytest.raises(KeyError):
        holidays_in(code, 2027)


def test_a_year_holds_its_own_dates_only() -> None:
    for country in ("IT", "PL", "DE", "FR", "AT", "PT", "BR", "US", "GB", "JP"):
        assert {day.year for day in holidays_in(country, 2027)} == {2027}


@pytest.mark.parametrize("country", ["IT", "PL", "DE", "FR", "AT", "PT", "BR", "US", "GB", "JP", "IE", "ES", "CH"])
def test_a_country_loaded_alone_says_what_the_library_says(country: str):
    from holidays import PUBLIC, country_holidays

    for year in (2011, 2022, 2026, 2031):
        whole = country_holidays(country, years=year, expand=False, categories=(PUBLIC,))
        assert holidays_in(country, year) == frozenset(whole)


def test_one_country_does_not_load_the_others():
    code = (
        "import sys; from desktop.domain.holidays import holidays_in; assert holidays_in('IT', 2026);"
        "print(sum(name.startswith('holidays.countries.') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 10
