"""Nationwide public holidays of a country: no regional days, half days or observances."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Protocol, cast


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
    from holidays import PUBLIC

    return frozenset(_country(country)(years=year, expand=False, categories=(PUBLIC,)))


@lru_cache(maxsize=256)
def holiday_names(country: str, year: int, language: str) -> Mapping[date, str]:
    """The same dates with their names in `language` (en, it, pl), or where it lacks them as the country says them.

    Raises KeyError for a country without data.
    """
    if country not in countries():
        raise KeyError(country)
    from holidays import PUBLIC

    found = _country(country)
    known = [one for one in found.supported_languages if one.partition("_")[0] == language]
    # Of two Englishes the country's own comes first, if it has one.
    spoken = next((one for one in known if one == found.default_language), next(iter(known), found.default_language))
    return dict(found(years=year, expand=False, categories=(PUBLIC,), language=spoken))


class _Country(Protocol):
    supported_languages: tuple[str, ...]
    default_language: str | None

    def __call__(
        self, *, years: int, expand: bool, categories: tuple[str, ...], language: str | None = None
    ) -> Mapping[date, str]: ...


@lru_cache(maxsize=64)
def _country(code: str) -> _Country:
    """The library's class for one country.

    WORKAROUND: importing any country of holidays 0.109 runs `holidays/countries/__init__.py`, which imports all 250 and
    takes longer than the rest of Today's first answer. Under a bare package of the same path only this one is loaded.
    To be deleted when the library loads its countries on demand.
    """
    import holidays
    from holidays.registry import COUNTRIES

    module, name = next((module, entry[0]) for module, entry in COUNTRIES.items() if entry[1] == code)
    whole = "holidays.countries"
    if whole in sys.modules:
        return cast(_Country, getattr(import_module(f"{whole}.{module}"), name))
    bare = ModuleType(whole)
    bare.__path__ = [f"{path}/countries" for path in holidays.__path__]
    sys.modules[whole] = bare
    try:
        return cast(_Country, getattr(import_module(f"{whole}.{module}"), name))
    finally:
        del sys.modules[whole]
