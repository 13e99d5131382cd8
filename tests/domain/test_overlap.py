"""The same chat exported again adds only what is new."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.overlap import DELETED, MEDIA, Line, line_of, overlap

AT = datetime(2024, 3, 12, 21, 0, tzinfo=UTC)


def line(minute: int, text: str, side: str = "in", edited: bool = False) -> Line:
    return Line(AT + timedelta(minutes=minute), side, text, edited)


LINES = st.lists(
    st.builds(line, st.integers(0, 3), st.sampled_from(["ok?", "yes", MEDIA]), st.sampled_from(["in", "out"])),
    max_size=20,
)


@given(LINES)
def test_the_same_export_again_brings_nothing(lines: list[Line]) -> None:
    assert overlap(lines, lines) == overlap(lines, list(lines))
    assert overlap(lines, lines).new == ()


@given(LINES, LINES)
def test_what_is_new_is_the_difference_by_number(known: list[Line], more: list[Line]) -> None:
    new = overlap(known, known + more).new
    assert len(new) == len(more)


@given(LINES, st.integers(0, 4), st.integers(0, 20))
def test_overlapping_exports_make_the_whole(lines: list[Line], first_minute: int, length: int) -> None:
    """The later export may have lost its beginning, minute by minute; the earlier one ends anywhere."""
    lines = sorted(lines, key=lambda one: one.minute)
    lost = [one for one in lines if one.minute < line(first_minute, "").minute]
    known, export = lines[: len(lost) + length], lines[len(lost) :]
    assert len(known) + len(overlap(known, export).new) == len(lines)


def test_two_equal_lines_stay_two() -> None:
    assert overlap([line(0, "ok?")], [line(0, "ok?"), line(0, "ok?")]).new == (1,)
    assert overlap([], [line(0, "ok?"), line(0, "ok?")]).new == (0, 1)


def test_sides_and_minutes_are_kept_apart() -> None:
    assert overlap([line(0, "ok")], [line(0, "ok", "out"), line(1, "ok")]).new == (0, 1)


def test_a_line_taken_back_later_does_not_double() -> None:
    found = overlap([line(0, "a"), line(0, "b")], [line(0, "b"), line(0, DELETED)])
    assert (found.new, found.revised) == ((), ((0, 1),))


def test_a_line_edited_later_does_not_double() -> None:
    found = overlap([line(0, "at five")], [line(0, "at six", edited=True)])
    assert (found.new, found.revised) == ((), ((0, 0),))


def test_an_older_export_brings_no_old_states_back() -> None:
    known = [line(0, DELETED), line(1, "at six", edited=True)]
    found = overlap(known, [line(0, "a"), line(1, "at five"), line(2, "more")])
    assert (found.new, found.revised) == ((2,), ())


def test_the_second_of_two_messages_is_new_beside_an_edited_one() -> None:
    known = [line(0, "at six", edited=True)]
    assert overlap(known, [line(0, "at six", edited=True), line(0, "thanks")]).new == (1,)


def test_an_edited_mark_alone_is_a_later_state() -> None:
    assert overlap([line(0, "a")], [line(0, "a", edited=True)]).revised == ((0, 0),)


def test_two_phones_write_the_same_line_differently() -> None:
    def message(second: int, text: str, **more: bool) -> Interaction:
        return Interaction("x", AT.replace(second=second), Channel.MESSAGE, Direction.IN, text=text, **more)

    assert line_of(message(0, "perche\u0301  no")) == line_of(message(41, "perché\u200e\nno"))
    assert line_of(message(0, "<Media omessi>", media=True)) == line_of(message(3, "immagine omessa", media=True))
    call = Interaction("x", AT, Channel.CALL, Direction.IN, connected=False, text="Missed voice call")
    assert line_of(call) != line_of(Interaction("y", AT, Channel.CALL, Direction.IN, connected=True))
