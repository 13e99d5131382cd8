"""The noun Wanted: a document beside the weekly page, and what of it is chosen this time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.tool_sheet import Phone, Tool

if TYPE_CHECKING:
    from desktop.domain.summary import Addressee

URGENT = "urgent"
"""What can be left out of 'how to reach me'."""


class Document(StrEnum):
    """By the name that the command line has for it."""

    AGREEMENT = "agreement"
    RECAP = "recap"
    CONTACTS = "contacts"
    TOOL_REMINDERS = "tool-reminders"
    TOOL_CONTACTS = "tool-contacts"
    TOOL_PASSWORDS = "tool-passwords"
    TOOL_LIST = "tool-list"

    @property
    def tool(self) -> Tool | None:
        """Of which it tells the steps."""
        return Tool(self.removeprefix("tool-")) if self.startswith("tool-") else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """`language`: '' is the client's. `without`: what is left out: ids of instructions, names of people, URGENT.

    `line`: a word of hers, as typed.
    """

    document: Document
    language: str = ""
    phone: Phone = Phone.IPHONE
    without: frozenset[str] = frozenset()
    line: str = ""


def spoken(to: Addressee, language: str, other: str) -> Addressee:
    """The reader in `other` than their own language, in which they are called otherwise than in theirs."""
    return to if other in ("", language) else replace(to, vocative="")
