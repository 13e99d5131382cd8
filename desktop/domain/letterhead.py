"""The noun Letterhead: her logo, colour, signature and paper, on which every document is set."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum

ACCENT = "#0B6B63"
"""The colour of a document where she chose none."""


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class LogoKind(StrEnum):
    """What a picture is, by its first bytes."""

    PNG = "png"
    JPEG = "jpg"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that was looked at: of this kind, small enough, and nothing in it asks for another file."""

    kind: LogoKind
    content: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """How she signs, as plain text; `name`: '' is the one of the settings."""

    name: str = ""
    trade: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Those that are there, in their order."""
        return tuple(text for text in (getattr(self, one.name).strip() for one in fields(self)) if text)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """`accent`: '#RRGGBB', dark enough to be read on white."""

    logo: Logo | None = None
    accent: str = ACCENT
    signature: Signature = field(default_factory=Signature)
    paper: Paper = Paper.A4
