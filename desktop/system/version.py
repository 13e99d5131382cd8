"""Which version of the program this is."""

from __future__ import annotations


def version() -> str:
    """As it was installed; "0" where a packager left that out."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("garbo")
    except PackageNotFoundError:
        return "0"
