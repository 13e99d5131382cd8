"""A picture that may stand on a page: looked at byte by byte; what tells of its making is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from desktop.domain.errors import Problem, Refused
from desktop.domain.letterhead import Logo, LogoKind

LARGEST = 1024 * 1024
"""Bytes: a page is mailed."""
LONGEST_SIDE = 4000
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD"}
_JPEG_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_JPEG_KEPT = {0xE0, 0xE2, 0xEE}
"""Of the application's segments: size, colour profile, kind of colour."""
_SVG, _XLINK, _HTML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/1999/xhtml"
_DRAWN = frozenset(
    (
        *("svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("text", "tspan", "use", "symbol", "image", "style", "linearGradient", "radialGradient", "stop", "clipPath"),
        *("mask", "pattern", "filter", "marker", "switch", "view"),
    )
)
_DEEPEST = 100
_HELD_PICTURE = re.compile(r"data:image/(?:png|jpe?g);base64,[A-Za-z0-9+/=\s]*")
_REACHES_OUT = re.compile(r"@import|url\(\s*['\"]?(?!#)|expression\(|javascript:|\\", re.IGNORECASE)


def read_logo(content: bytes) -> Logo:
    """The picture, by what its bytes say and not by its name; a place or a camera it tells of is left out.

    Raises Refused: logo_unknown (no PNG, JPEG or SVG), logo_too_large (over 1 MB, or a side over 4,000 dots),
    logo_broken, logo_reaches_out (an SVG with a script, or that asks for another file).
    """
    if len(content) > LARGEST:
        raise logo_refused("logo_too_large")
    if content.startswith(_PNG):
        return Logo(LogoKind.PNG, _png(content))
    if content.startswith(b"\xff\xd8\xff"):
        return Logo(LogoKind.JPEG, _jpeg(content))
    if b"<svg" in content[:4096] or b":svg" in content[:4096]:
        return Logo(LogoKind.SVG, _svg(content))
    raise logo_refused("logo_unknown")


def dots(logo: Logo) -> tuple[int, int]:
    """Width and height of a PNG or JPEG that was read."""
    content = logo.content
    if logo.kind is LogoKind.PNG:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    at = 2
    while content[at + 1] not in _JPEG_FRAMES:
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")


def _png(content: bytes) -> bytes:
    kept, at, first = [_PNG], len(_PNG), True
    while at < len(content):
        length, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        chunk = content[at : at + 12 + length]
        if len(chunk) < 12 + length or first != (name == b"IHDR"):
            raise logo_refused("logo_broken")
        if first:
            _check_size(int.from_bytes(chunk[8:12], "big"), int.from_bytes(chunk[12:16], "big"))
        if name in _PNG_KEPT:
            kept.append(chunk)
        if name == b"IEND":
            return b"".join(kept)
        at, first = at + 12 + length, False
    raise logo_refused("logo_broken")


def _jpeg(content: bytes) -> bytes:
    kept, at, sized = [content[:2]], 2, False
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        segment = content[at : at + 2 + length]
        if len(segment) < 2 + length or length < 2:
            break
        if marker in _JPEG_FRAMES and len(segment) >= 9:
            _check_size(int.from_bytes(segment[7:9], "big"), int.from_bytes(segment[5:7], "big"))
            sized = True
        if marker == 0xDA:  # from here on the picture itself
            if not sized:
                break
            return b"".join((*kept, content[at:]))
        if marker < 0xE0 or marker in _JPEG_KEPT:
            kept.append(segment)
        at += 2 + length
    raise logo_refused("logo_broken")


def _check_size(width: int, height: int) -> None:
    if not width or not height:
        raise logo_refused("logo_broken")
    if max(width, height) > LONGEST_SIDE:
        raise logo_refused("logo_too_large")


def _svg(content: bytes) -> bytes:
    if b"<!ENTITY" in content or b"<?xml-stylesheet" in content:
        raise logo_refused("logo_reaches_out")
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError):
        raise logo_refused("logo_broken") from None
    if root.tag != f"{{{_SVG}}}svg":
        raise logo_refused("logo_broken")
    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", _XLINK)
    return ElementTree.tostring(_drawn(root))


def _drawn(element: ElementTree.Element, depth: int = 0) -> ElementTree.Element:
    """What is drawn of it, checked. Drawing programs add their own, such as the folder it was saved in: left out."""
    name = element.tag.rpartition("}")[2]
    if depth > _DEEPEST:
        raise logo_refused("logo_too_large")
    # Those of a filter begin with fe.
    if (name not in _DRAWN and not name.startswith("fe")) or _REACHES_OUT.search(_style(element, name)):
        raise logo_refused("logo_reaches_out")
    kept = ElementTree.Element(element.tag, dict(_attributes(element)))
    kept.text, kept.tail = element.text, element.tail
    for child in element:
        space = child.tag.rpartition("}")[0].lstrip("{")
        if space in ("", _HTML):
            raise logo_refused("logo_reaches_out")
        if space == _SVG and child.tag != f"{{{_SVG}}}metadata":
            kept.append(_drawn(child, depth + 1))
    return kept


def _style(element: ElementTree.Element, name: str) -> str:
    return (element.text or "") if name == "style" else ""


def _attributes(element: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for key, value in element.items():
        space, _, bare = key.rpartition("}")
        if space.lstrip("{") not in ("", _XLINK):
            continue
        linked = bare in ("href", "src") and not value.startswith("#")
        if bare.casefold().startswith("on") or (linked and not _HELD_PICTURE.fullmatch(value)):
            raise logo_refused("logo_reaches_out")
        if not linked and _REACHES_OUT.search(value):
            raise logo_refused("logo_reaches_out")
        yield key, value


def logo_refused(code: str) -> Refused:
    """What is raised for a picture, beside the field it was chosen in."""
    return Refused(code, [Problem(code, "logo")])
