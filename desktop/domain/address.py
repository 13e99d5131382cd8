"""Forms of address: which languages documents are written in, and how each can speak to somebody."""

from __future__ import annotations

LANGUAGES = ("en", "it", "pl")
ADDRESSES = {"en": ("first", "last"), "it": ("tu", "lei"), "pl": ("ty", "pan", "pani")}
"""By language; whatever else is set, or nothing, reads as 'not known' and gets neutral words."""
