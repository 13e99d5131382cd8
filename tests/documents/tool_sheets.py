"""Sheets of tools for invented clients, as records."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.domain.summary import Addressee
from desktop.domain.tool_sheet import Phone, Tool, ToolSheet


def full(
    language: str = "it",
    address: str = "lei",
    vocative: str = "",
    tool: Tool = Tool.REMINDERS,
    phone: Phone = Phone.IPHONE,
) -> ToolSheet:
    """A sheet with a word of hers."""
    return ToolSheet(
        to=Addressee("Officina Bruni", "Marta Bruni", address, vocative, "marta@example.org"),
        assistant="Lidia Conti",
        language=language,
        made_at=datetime(2026, 11, 12, 13, 20, tzinfo=UTC),
        tool=tool,
        phone=phone,
        line="Proviamolo una settimana.",
    )


def crowded(text: str) -> ToolSheet:
    """Everything that can be typed is `text`."""
    sheet = full("pl", "pan", text, Tool.PASSWORDS, Phone.ANDROID)
    return replace(sheet, to=Addressee(text, text, "pan", text, text), assistant=text, line=text)
