"""A full record of every kind of document, in each language: what the tests over all kinds are made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.documents.kind import Record
from tests.documents import agreements, cards, recaps, sheets, tool_sheets, weeks

FULL: Mapping[str, Callable[[str, str], Record]] = {
    "summary": weeks.full,
    "agreement": agreements.full,
    "sheet": sheets.full,
    "recap": recaps.full,
    "tool": tool_sheets.full,
    "cards": cards.full,
}
"""By the kind's name: of a language and a form of address."""
