"""Words of the documents that can be made for a client, each with its icon."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.tool_sheet import Phone
from desktop.domain.wanted import Document

translate = QCoreApplication.translate


class Said(NamedTuple):
    """`under`: what it is for."""

    title: str
    icon: str
    under: str


def agreement() -> Said:
    return Said(
        translate("Documents", "How to reach me"),
        "clock",
        translate("Documents", "The agreed hours and answer times"),
    )


def recap() -> Said:
    return Said(
        translate("Documents", "What holds now"),
        "clipboard",
        translate("Documents", "What they asked for, to be confirmed"),
    )


def contacts() -> Said:
    return Said(
        translate("Documents", "People and numbers"),
        "users",
        translate("Documents", "A page, and a contact file for the phone"),
    )


def tool() -> Said:
    return Said(
        translate("Documents", "A tool, step by step"),
        "key",
        translate("Documents", "Reminders, address book, passwords, the list"),
    )


def tools() -> dict[str, str]:
    """By the document that tells their steps."""
    return {
        Document.TOOL_REMINDERS: translate("Documents", "Reminders"),
        Document.TOOL_CONTACTS: translate("Documents", "Address book"),
        Document.TOOL_PASSWORDS: translate("Documents", "Password manager"),
        Document.TOOL_LIST: translate("Documents", "The shared list"),
    }


def phones() -> dict[str, str]:
    return {Phone.IPHONE: translate("Documents", "iPhone"), Phone.ANDROID: translate("Documents", "Android")}
