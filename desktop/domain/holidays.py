"""Nationwide public holidays of a country: no regional days, half days or observances."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """ISO 3166-1 alpha-2 codes of the countries whose holidays are known."""
    # Not list_supported_countries: to name them that loads the modules of all 250.
    from holidays.registry import EntityLoader

    return frozenset(EntityLoader.get_country_codes(include_aliases=False))


@lru_cache(maxsize=1024)
def holidays_in(country: str, year: int) -> frozenset[date]:
    """The year's dates, with substitutes, observed days and the one-off days of that year.

    Raises KeyError for a country without data. Source: the `holidays` library (vacanza), category PUBLIC.
    """
    # The library also answers to aliases such as UK or ITA, which are no alpha-2 codes.
    if country not in countries():
        raise KeyError(country)
    from holidays import PUBLIC, country_holidays

    return frozenset(country_holidays(country, years=year, expand=False, categories=(PUBLIC,)))
