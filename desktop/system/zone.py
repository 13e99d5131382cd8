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
def zones_version() -> str:
    """Version of the tz database in use (2026b): the system's where it has one, else the one that is shipped."""
    import zoneinfo
    from importlib.resources import files
    from pathlib import Path

    system = (Path(folder) for folder in zoneinfo.TZPATH)
    used = next((one for one in system if (one / "Europe/Rome").is_file()), files("tzdata") / "zoneinfo")
    listed = used / "tzdata.zi"
    return listed.read_text("utf-8").partition("\n")[0].removeprefix("# version ") if listed.is_file() else "?"


@cache
def countries_of(zone: str) -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of the countries a zone belongs to (zone.tab of the tz database); often one."""
    from importlib.resources import files

    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(row[0] for row in rows if len(row) > 2 and row[2] == zone)
