"""Colours of a page: read as she writes them, and how well they are read (WCAG 2.2 contrast)."""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache

from desktop.domain.errors import Problem, Refused

READABLE = 4.5
"""Contrast of text that everybody can read (WCAG AA)."""
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_STEPS = 200


def read_colour(typed: str) -> str:
    """'#rrggbb' of what she typed ('0b6', '#0b6b63'), as '#RRGGBB'. Raises Refused colour_unknown."""
    found = _HEX.fullmatch(typed.strip())
    if found is None:
        raise Refused("colour_unknown", [Problem("colour_unknown", "accent")])
    digits = found[1] if len(found[1]) == 6 else "".join(one * 2 for one in found[1])
    return f"#{digits.upper()}"


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def darkened(colour: str, on: str = "#FFFFFF", least: float = READABLE) -> str:
    """The colour itself, or the nearest darker one of its hue that is read on a light ground."""
    return _moved(colour, on, least, towards=0.0)


def lightened(colour: str, on: str, least: float = READABLE) -> str:
    """The colour itself, or the nearest lighter one of its hue that is read on a dark ground."""
    return _moved(colour, on, least, towards=1.0)


@lru_cache(maxsize=64)
def _moved(colour: str, on: str, least: float, towards: float) -> str:
    if contrast(colour, on) >= least:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    for step in range(1, _STEPS + 1):
        there = lightness + (towards - lightness) * step / _STEPS
        red, green, blue = (round(255 * part) for part in colorsys.hls_to_rgb(hue, there, saturation))
        moved = f"#{red:02X}{green:02X}{blue:02X}"
        if contrast(moved, on) >= least:
            return moved
    return "#000000" if towards == 0 else "#FFFFFF"


def _luminance(colour: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
