"""What holds now on the weekly page, and the minutes that were logged."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.candidate import Candidate, Source
from desktop.domain.client import Client
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.summary import Block, Revised, Spent
from desktop.domain.week import week_named
from desktop.domain.weekly import gather

ROME = ZoneInfo("Europe/Rome")
CLIENT = Client("c1", "Studio Ferri", "it", "Europe/Rome")


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=ROME)


def said(id: str, given: int, ended: int | None = None, by: str | None = None) -> Instruction:
    state = InstructionState.REPLACED if by else InstructionState.CANCELLED if ended else InstructionState.HOLDS
    return Instruction(id, id, at(given), state, at(ended) if ended else None, by)


def told(*instructions: Instruction, now: datetime = at(13, 16)) -> list[tuple[str, str, bool]]:
    """Title, what held before, and whether nothing holds in its place."""
    dossier = Dossier(CLIENT, instructions=instructions)
    page = gather(dossier, week_named("2026-W46"), now, Assistant("Giulia")).summary
    return [(one.title, one.before, one.ended) for one in page.holds]


@pytest.mark.parametrize(
    ("instructions", "lines"),
    [
        ([said("blue", 2)], []),
        ([said("blue", 2, 10, "red"), said("red", 10)], [("red", "blue", False)]),
        ([said("blue", 2, 11)], [("blue", "", True)]),
        ([said("blue", 2, 11, "of which nothing is known")], [("blue", "", True)]),
        # Only what came of it: what was asked and asked otherwise in between is nobody's concern.
        ([said("blue", 2, 9, "red"), said("red", 9, 10, "green"), said("green", 10)], [("green", "blue", False)]),
        ([said("blue", 2, 9, "red"), said("red", 9, 10)], [("blue", "", True)]),
        # Last week and next week.
        ([said("blue", 2, 8, "red"), said("red", 8)], []),
        ([said("blue", 2, 8, "red"), said("red", 8, 12, "green"), said("green", 12)], [("green", "red", False)]),
        # Not known yet at the time of which it speaks.
        ([said("blue", 2, 14, "red"), said("red", 14)], []),
        ([said("blue", 2, 10, "red"), said("red", 10, 15)], [("red", "blue", False)]),
        # A circle, as a damaged file may have it.
        ([said("blue", 2, 10, "red"), said("red", 2, 10, "blue")], []),
        ([said("blue", 2, 10, "blue")], []),
        ([said("b", 2, 12), said("a", 2, 10)], [("a", "", True), ("b", "", True)]),
    ],
)
def test_what_holds_now(instructions: list[Instruction], lines: list[tuple[str, str, bool]]) -> None:
    assert told(*instructions) == lines


def test_it_is_a_line_to_choose_from() -> None:
    dossier = Dossier(CLIENT, instructions=(said("blue", 2, 10, "red"), said("red", 10)))
    gathered = gather(dossier, week_named("2026-W46"), at(13), Assistant())
    (line,) = gathered.candidates
    assert (line.block, line.source, line.line.key) == (Block.HOLDS, Source.INSTRUCTION, line.key)
    assert isinstance(line, Candidate)
    assert gathered.summary.holds == (Revised("red", at(10).date(), "blue", key=line.key),)


def talk(id: str, day: int, minutes: int | None, channel: Channel = Channel.CALL, **more: object) -> Interaction:
    return Interaction(id, at(day), channel, Direction.IN, minutes=minutes, **more)  # type: ignore[arg-type]


def test_only_minutes_that_were_logged_count() -> None:
    talks = (
        talk("a", 9, 20),
        talk("a", 9, 20),
        talk("b", 10, 15),
        talk("c", 10, None),
        talk("d", 11, 30, Channel.MEETING),
        talk("missed", 11, 9, connected=False),
        talk("deleted", 11, 9, deleted=True),
        talk("a voice note", 11, 3, Channel.VOICE_NOTE),
        talk("last week", 8, 60),
        talk("not yet", 14, 60),
    )
    gathered = gather(Dossier(CLIENT, interactions=talks), week_named("2026-W46"), at(13), Assistant())
    assert gathered.spent == (Spent("call", 35), Spent("meeting", 30))
    assert gathered.summary.spent == ()
