"""Bytes to text: right letters or a refusal."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import Unreadable
from desktop.importers.text import decoded

POLISH = "12.03.2024, 10:00 - Żaneta: Dzień dobry, proszę o ofertę na jutro\n"
ITALIAN = "12/03/24, 10:00 - Nicolò: Perché non è qui? Sì, però domani\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [POLISH, ITALIAN, "25/03/24, 10:00 - Anna: 🎆\n"])
def test_unicode_in_every_dress(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "page"), [(POLISH, "cp1250"), (ITALIAN, "cp1252"), ("Grüße, das ist für dich\n", "cp1252")]
)
def test_code_page_by_language(text: str, page: str) -> None:
    assert decoded(text.encode(page)) == text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("Привет, как дела".encode("cp1251"), "encoding"),
        ("こんにちは".encode("shift-jis"), "encoding"),
        (b"12/03/24, 10:00 - Anna: \xff\xfe\xfa", "encoding"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x00" * 4000, "binary"),
    ],
)
def test_doubtful_letters_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        decoded(data)
    assert caught.value.code == code


def test_cut_inside_the_last_letter() -> None:
    assert decoded("perché 👍".encode()[:-2]) == "perché "
    assert decoded("abc".encode("utf-16")[:-1]) == "ab"


def test_one_broken_byte_in_proven_utf8_is_marked_not_guessed() -> None:
    good = ITALIAN.encode() * 20
    assert decoded(good + b"\xe8\n" + good).count("\ufffd") == 1


def test_line_ends_and_nul() -> None:
    assert decoded(b"a\r\nb\x00c\n") == "a\nbc\n"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_a_code(data: bytes) -> None:
    try:
        text = decoded(data)
    except Unreadable as error:
        text = error.code
    assert isinstance(text, str)
