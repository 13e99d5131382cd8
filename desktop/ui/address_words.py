"""How somebody is addressed, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.address import ADDRESSES

look_up = QCoreApplication.translate

UNDECIDED = QT_TRANSLATE_NOOP("Address", "not decided: neutral words")
NAMED = {
    "first": QT_TRANSLATE_NOOP("Address", "by first name"),
    "last": QT_TRANSLATE_NOOP("Address", "by last name"),
}
OWN = {"tu": "tu", "lei": "Lei", "ty": "ty", "pan": "Pan", "pani": "Pani"}
"""Each in its own language, whatever hers is."""


def forms(language: str) -> dict[object, str]:
    """What can be chosen for a client of this language: code and words."""
    return {code: form(code) for code in ("", *ADDRESSES.get(language, ()))}


def form(code: str) -> str:
    return OWN.get(code) or look_up("Address", str(NAMED.get(code, UNDECIDED)))
