"""The noun Stationery: all that a document is set with that is not its own: letterhead, templates of hers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.letterhead import Letterhead


@dataclass(frozen=True, slots=True)
class Stationery:
    """`templates`: texts of her own, by file name, in place of the shipped ones of that name."""

    letterhead: Letterhead = field(default_factory=Letterhead)
    templates: Mapping[str, str] = field(default_factory=dict, hash=False)


PLAIN = Stationery()
"""As it is shipped."""
