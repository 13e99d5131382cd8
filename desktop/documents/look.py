"""A letterhead as a page sees it: its colours, also for the dark, the logo, what stands at the foot."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace

from desktop.documents.typed import NAME_LIMIT, breakable, one_line
from desktop.domain.colour import lightened
from desktop.domain.letterhead import Letterhead, Logo, LogoKind
from desktop.domain.logo import dots

LOGO = "logo.svg"
DARK = "#232220"
"""The page of the web page, where the reader's machine shows things dark."""
EASY_IN_THE_DARK = 7.0
_MIME = {LogoKind.PNG: "image/png", LogoKind.JPEG: "image/jpeg", LogoKind.SVG: "image/svg+xml"}
_PAPER = {"a4": "a4", "letter": "us-letter"}


def look(letterhead: Letterhead) -> Mapping[str, object]:
    """The values that the shared parts of the printed page read; `logo`: the name of its file, '' for none."""
    return {
        "accent": letterhead.accent,
        "paper": _PAPER[letterhead.paper],
        "logo": LOGO if letterhead.logo is not None else "",
        "signature": [breakable(line) for line in _lines(letterhead)],
    }


def drawn_logo(letterhead: Letterhead) -> bytes:
    """The logo as SVG, b'' for none: of files in memory the printed page reads only those that are text."""
    logo = letterhead.logo
    if logo is None or logo.kind is LogoKind.SVG:
        return logo.content if logo is not None else b""
    width, height = dots(logo)
    size = f'width="{width}" height="{height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image {size} href="{_held(logo)}"/></svg>'.encode()


def web_look(letterhead: Letterhead) -> Mapping[str, object]:
    """The same for the web page, which holds the logo itself."""
    return {
        "accent": letterhead.accent,
        "accent_in_the_dark": lightened(letterhead.accent, DARK, EASY_IN_THE_DARK),
        "paper": letterhead.paper.value,
        "logo": _held(letterhead.logo) if letterhead.logo is not None else "",
        "signature": _lines(letterhead),
    }


def signature_after(author: str, letterhead: Letterhead) -> tuple[str, ...]:
    """What follows her name where a text ends with it: the name is not said twice."""
    signature = letterhead.signature
    if one_line(signature.name, NAME_LIMIT) == author:
        signature = replace(signature, name="")
    return _lines(replace(letterhead, signature=signature))


def _held(logo: Logo) -> str:
    return f"data:{_MIME[logo.kind]};base64,{base64.b64encode(logo.content).decode()}"


def _lines(letterhead: Letterhead) -> tuple[str, ...]:
    return tuple(one_line(line, NAME_LIMIT) for line in letterhead.signature.lines)
