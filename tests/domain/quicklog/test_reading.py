"""The quick log's sentence: three languages by example, and what holds for every line."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.quicklog.reading import Reading
from desktop.domain.quicklog.tokens import tokens_of
from tests.domain.quicklog.desk import NOW, ROME, local, reads

FOLDER = Path(__file__).parent
CASES = [
    pytest.param(json.loads(line), id=f"{lang}-{number}")
    for lang in ("en", "it", "pl")
    for number, line in enumerate((FOLDER / f"cases_{lang}.jsonl").read_text("utf-8").splitlines(), 1)
]


@pytest.mark.parametrize("case", CASES)
def test_a_line(case: dict[str, object]) -> None:
    line = str(case["line"])
    if case.get("refused"):
        with pytest.raises(Refused, match="line_is_empty"):
            reads(line)
        return
    assert shown(line, reads(line)) == {"at": local(NOW) if case["channel"] else None, **defaults(), **case}


def defaults() -> dict[str, object]:
    return dict.fromkeys(("medium", "direction", "connected", "minutes", "promise"))


def shown(line: str, reading: Reading) -> dict[str, object]:
    promise = reading.promise
    several = [one.name for one in reading.candidates] or None
    return {
        "line": line,
        "client": reading.client.name if reading.client is not None else several,
        "channel": reading.channel,
        "medium": reading.medium,
        "direction": reading.direction,
        "connected": reading.connected,
        "minutes": reading.minutes,
        "at": local(reading.at),
        "what": reading.what,
        "promise": None if promise is None else [promise.what, local(promise.due)],
    }


def test_what_is_outside_the_hours_comes_with_an_offer() -> None:
    found = reads("call Ben at 8 in the evening")
    assert (local(found.promise and found.promise.due), local(found.offer)) == ("2026-11-12 20:00", "2026-11-12 17:59")
    assert reads("call Ben at 16").offer is None
    assert reads("call Ben tomorrow").offer is None


def test_pieces_say_what_was_understood() -> None:
    line = "Ben called, 12 min, invoice – call back tomorrow 10"
    assert [(line[one.start : one.end], one.kind) for one in reads(line).pieces] == [
        ("Ben", "client"), ("called", "contact"), ("12 min", "length"), ("call back", "promise"),
        ("tomorrow 10", "due"),
    ]  # fmt: skip


def test_a_word_turned_back_is_plain_text() -> None:
    line = "Ben called, 12 min"
    start = line.index("12 min")
    found = reads(line, plain=((start, len(line)),))
    assert (found.minutes, found.what) == (None, "12 min")
    found = reads(line, plain=((0, 3),))
    assert (found.client, found.what) == (None, "Ben")


def test_what_the_client_will_do_is_told_apart() -> None:
    assert reads("Ben called, he'll send the file by Friday").theirs == "he'll send the file by Friday"
    assert reads("waiting for the file, Ben").theirs == "waiting for the file"


@pytest.mark.parametrize(
    ("line", "now", "due"),
    [
        # The clocks go back on 25 October 2026 and forward on 28 March 2027.
        ("call back Ben in 3 hours", "2026-10-25T00:30:00+02:00", "2026-10-25 02:30"),
        ("richiamo Ben domani alle 2:30", "2027-03-27T12:00:00+01:00", "2027-03-28 03:30"),
        ("oddzwonię do Bena za 2 dni o 9", "2026-10-24T12:00:00+02:00", "2026-10-26 09:00"),
        ("call Zofia at 3", "2026-11-14T10:00:00+01:00", "2026-11-16 15:00"),
        ("call Zofia today", "2026-11-14T10:00:00+01:00", "2026-11-13 17:00"),
        ("call Zofia Saturday at 3", "2026-11-12T10:00:00+01:00", "2026-11-14 03:00"),
    ],
)
def test_hours_through_changes_of_the_clock_and_closed_days(line: str, now: str, due: str) -> None:
    promise = reads(line, datetime.fromisoformat(now)).promise
    assert promise is not None
    assert local(promise.due) == due


@pytest.mark.parametrize(
    ("line", "now", "at"),
    [
        ("Ben called at 2:30", "2026-10-25T02:10:00+01:00", "2026-10-25 02:30"),
        ("Ben called at 14:30", "2026-11-12T14:20:00+01:00", "2026-11-11 14:30"),
        ("ieri ha chiamato Ben", "2027-03-29T02:30:00+02:00", "2027-03-28 03:30"),
        ("Ben dzwonił 2 godziny temu", "2026-10-25T04:00:00+01:00", "2026-10-25 02:00"),
        ("Ben called last night", "2026-11-13T00:30:00+01:00", "2026-11-12 20:00"),
    ],
)
def test_when_a_contact_was(line: str, now: str, at: str) -> None:
    assert local(reads(line, datetime.fromisoformat(now)).at) == at


WORDS = sorted({word for case in CASES for word in str(case.values[0]["line"]).split()})
LINES = st.lists(st.sampled_from(WORDS) | st.text(max_size=6), min_size=1, max_size=14).map(" ".join)
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes))


@given(LINES, MOMENTS)
def test_no_word_is_lost_and_none_is_added(line: str, now: datetime) -> None:
    """Every word is left in what, left in the promise, or taken out and painted; and only once."""
    tokens = tokens_of(line)
    if not tokens:
        with pytest.raises(Refused):
            reads(line, now)
        return
    found = reads(line, now)
    painted = {
        at
        for at, token in enumerate(tokens)
        if any(piece.start <= token.start and token.end <= piece.end for piece in found.pieces)
    }
    left = Counter(token.word for token in tokens_of(found.what))
    left += Counter(token.word for token in tokens_of(found.promise.what)) if found.promise else Counter()
    assert not left - Counter(token.word for token in tokens)
    assert not Counter(token.word for at, token in enumerate(tokens) if at not in painted) - left


@given(LINES, MOMENTS)
def test_what_every_reading_keeps(line: str, now: datetime) -> None:
    if not tokens_of(line):
        return
    found = reads(line, now)
    assert (found.channel is None) == (found.at is None)
    assert found.client is None or not found.candidates
    if found.channel is None:
        assert (found.direction, found.connected, found.minutes, found.medium) == (None,) * 4
        assert found.promise is None or found.what == ""
    assert (found.connected is not None) == (found.channel in ("call", "video", "meeting"))
    ends = [0, *(place for piece in found.pieces for place in (piece.start, piece.end))]
    assert ends == sorted(ends)
    assert found.offer is None or found.promise is not None


@given(LINES)
def test_case_and_accents_do_not_matter(line: str) -> None:
    """But for the Polish forms that only an accent tells apart."""
    first = reads(line) if tokens_of(line) else None
    again = reads(line.upper()) if tokens_of(line) and len(line.upper()) == len(line) else None
    if first is not None and again is not None and line.upper().casefold() == line.casefold():
        assert (first.client, first.channel, first.minutes) == (again.client, again.channel, again.minutes)


@pytest.mark.parametrize("bit", ["call ", "ha chiesto ", "Zofa ", "in 2 hours ", "do ", '"a ', "👍", "a,", "x", "10 "])
def test_a_long_line_is_read_whole(bit: str) -> None:
    line = (bit * 4000)[:3980] + "; Ben called, 12 min"
    assert reads(line).minutes == 12


def test_now_is_on_her_clock() -> None:
    assert reads("Ben called").at == NOW.astimezone(ROME)
