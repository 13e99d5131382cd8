"""Which version of the program this is, when it was packed, and where new ones are."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata
from importlib.metadata import version as installed

from desktop.system.paths import licences

NEW_VERSIONS = "Download"
"""The link of that name in pyproject.toml, [project.urls]; without it none is shown."""


def version() -> str:
    """As it was installed; "0" where a packager left that out."""
    try:
        return installed("garbo")
    except PackageNotFoundError:
        return "0"


def packed_on() -> str:
    """The day of the commit that was packed, ISO 8601; '' where it runs from its source."""
    try:
        return (licences() / "packed-on").read_text("utf-8").strip()
    except OSError:
        return ""


def new_versions() -> str:
    """Where new versions are to be had; '' where nobody has said. Garbo itself never looks there."""
    try:
        links = metadata("garbo").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    named = (str(link).partition(", ") for link in links)
    return next((address for name, _, address in named if name == NEW_VERSIONS), "")


def terms() -> str:
    """What the program is made with and under which terms: the packed notices, else the page of the source."""
    packed, page = licences() / "NOTICES.txt", licences().parent / "docs/licences.md"
    try:
        return (packed if packed.is_file() else page).read_text("utf-8")
    except OSError:
        return ""
