"""The machine's time zone, by its IANA name."""

from __future__ import annotations

from functools import cache


def system_zone() -> str:
    """IANA name of the zone this machine lives in; UTC when it does not say."""
    import tzlocal

    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, ValueError, OSError):
        return "UTC"


@cache
def countries_of(zone: str) -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of the countries a zone belongs to (zone.tab of the tz database); often one."""
    from importlib.resources import files

    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(row[0] for row in rows if len(row) > 2 and row[2] == zone)
