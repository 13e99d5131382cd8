"""Pictures for a letterhead: what they are, what is left out of them, and what is never let in."""

from __future__ import annotations

import contextlib
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.letterhead import LogoKind
from desktop.domain.logo import LARGEST, dots, read_logo


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(*more: bytes, width: int = 2, height: int = 2) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress((b"\x00" + b"\x0b\x6b\x63" * 2) * 2))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + rows + chunk(b"IEND", b"")


def jpeg(*more: bytes, side: int = 8) -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, side, side, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + b"".join(more) + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"scan" + b"\xff\xd9"


def svg(inside: str = '<rect width="4" height="4"/>', about: str = "") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" {about}>{inside}</svg>'.encode()


def code(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_logo(content)
    (problem,) = refused.value.problems
    assert problem.field == "logo"
    return refused.value.code


@pytest.mark.parametrize(
    "content, kind",
    [(png(), LogoKind.PNG), (jpeg(), LogoKind.JPEG), (b"<?xml version='1.0'?>\n" + svg(), LogoKind.SVG)],
)
def test_a_picture_is_what_its_bytes_say(content, kind):
    logo = read_logo(content)
    assert logo.kind is kind
    assert read_logo(logo.content) == logo


def test_its_size_in_dots():
    assert dots(read_logo(png(width=30, height=20))) == (30, 20)
    assert dots(read_logo(jpeg(b"\xff\xdb\x00\x04qq", side=9))) == (9, 9)


def test_where_and_with_what_it_was_made_is_left_out():
    assert read_logo(png(chunk(b"tEXt", b"Author\0Marta"), chunk(b"eXIf", b"GPS"))).content == png()
    exif = b"\xff\xe1" + struct.pack(">H", 8) + b"Exif\0\0"
    assert read_logo(jpeg(exif, b"\xff\xfe\x00\x04hi")).content == jpeg()
    space = 'xmlns:ink="http://example.org/ink" ink:saved-as="C:\\marta\\logo.svg"'
    kept = read_logo(svg('<metadata>Marta</metadata><ink:view/><g ink:label="x"><path d="M0 0h4"/></g>', space)).content
    assert b"arta" not in kept
    assert b"ink" not in kept
    assert b'<path d="M0 0h4"' in kept


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"%PDF-1.7",
        b"RIFF....WEBP",
        "<svg xmlns='http://www.w3.org/2000/svg'/>".encode("utf-16"),
        b"<html><body>no picture</body></html>",
    ],
)
def test_what_is_no_picture(content):
    assert code(content) == "logo_unknown"


@pytest.mark.parametrize(
    "content",
    [
        png()[:30],
        b"\x89PNG\r\n\x1a\n",
        png(width=0),
        jpeg()[:12],
        jpeg(side=0),
        b"<svg>",
        b"<svg/>",
        b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
    ],
)
def test_what_is_broken(content):
    assert code(content) == "logo_broken"


@pytest.mark.parametrize(
    "content", [png() + b"x" * LARGEST, png(width=5000), jpeg(side=5000), svg("<g>" * 200 + "</g>" * 200)]
)
def test_what_is_too_large(content):
    assert code(content) == "logo_too_large"


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<rect onload="x()"/>',
        '<image href="https://example.org/x.png"/>',
        '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///etc/passwd"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<use href="other.svg#a"/>',
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>rect { fill: url(https://example.org/x.svg#a) }</style>",
        "<rect style=\"fill: url( '//example.org/x')\"/>",
        '<rect fill="url(https://example.org/x#a)"/>',
        "<foreignObject><p/></foreignObject>",
        '<a href="https://example.org"><rect/></a>',
        '<animate attributeName="href" to="https://example.org"/>',
        '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
        '<script xmlns="">alert(1)</script>',
    ],
)
def test_a_drawing_that_reaches_out(inside):
    assert code(svg(inside)) == "logo_reaches_out"


def test_a_drawing_that_grows():
    grown = b'<!DOCTYPE svg [<!ENTITY a "xxxx"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>")
    assert code(grown) == "logo_reaches_out"


def test_a_drawing_may_point_into_itself():
    inside = '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="fill: url(#a)"/><use href="#a"/>'
    assert b"url(#a)" in read_logo(svg(inside)).content


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"<svg"]))
def test_any_bytes_are_a_picture_or_refused(content, begins):
    with contextlib.suppress(Refused):
        assert read_logo(begins + content).content
