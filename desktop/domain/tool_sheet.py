"""The noun ToolSheet: one page on a tool of everyday use, with the steps for the reader's own phone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.summary import Addressee


class Tool(StrEnum):
    REMINDERS = "reminders"
    ADDRESS_BOOK = "contacts"
    PASSWORDS = "passwords"
    LIST = "list"


class Phone(StrEnum):
    IPHONE = "iphone"
    ANDROID = "android"


@dataclass(frozen=True, slots=True)
class ToolSheet:
    """It knows nothing of the client but how they are addressed. `line`: a word of hers."""

    to: Addressee
    assistant: str
    language: str
    made_at: datetime
    tool: Tool
    phone: Phone = Phone.IPHONE
    line: str = ""
