"""Which lines of an export are new beside those already known; two equal 'ok?' of a minute stay two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.interaction import SPOKEN, Interaction
from desktop.domain.spelling import normal

MEDIA, DELETED, CALL, MISSED = "\x00media", "\x00deleted", "\x00call", "\x00missed"


@dataclass(frozen=True, slots=True)
class Line:
    """What tells a line from others: minute (aware UTC), side, and its text or what stands for it."""

    minute: datetime
    side: str
    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Overlap:
    """`new`: places in the export of lines that are not known.

    `revised`: pairs (place among the known, place in the export) where the export has a later state of a known line:
    edited, or taken back. `known`: how many of the export were there, older states included.
    """

    new: tuple[int, ...]
    revised: tuple[tuple[int, int], ...]
    known: int


def line_of(interaction: Interaction) -> Line:
    """The line of an interaction. Phones differ in seconds and in the words for media and calls, so neither counts."""
    if interaction.channel in SPOKEN:
        text = MISSED if interaction.missed else CALL
    elif interaction.deleted:
        text = DELETED
    elif interaction.media:
        text = MEDIA
    else:
        text = normal(interaction.text)
    return Line(interaction.at.replace(second=0, microsecond=0), interaction.direction.value, text, interaction.edited)


def overlap(known: Sequence[Line], export: Sequence[Line]) -> Overlap:
    """Match the lines of an export with known ones, many to many by number, minute by minute and side by side.

    First equal ones. Of what then remains of the same minute and side, a line that is edited or deleted in the export
    is the later state of a known one, in order; and a plain line whose known counterpart is edited or deleted is its
    older state, which brings nothing new. A message keeps its first time when it is edited, so this cannot reach
    beyond the minute.
    """
    waiting: defaultdict[Line, list[int]] = defaultdict(list)
    for place, line in enumerate(known):
        waiting[_bare(line)].append(place)
    for places in waiting.values():
        places.reverse()
    unmatched: list[int] = []
    taken: set[int] = set()
    revised: list[tuple[int, int]] = []
    for place, line in enumerate(export):
        places = waiting.get(_bare(line), [])
        if places:
            there = places.pop()
            taken.add(there)
            if line.edited and not known[there].edited:
                revised.append((there, place))
        else:
            unmatched.append(place)
    rest: defaultdict[tuple[datetime, str], list[int]] = defaultdict(list)
    for there, line in enumerate(known):
        if there not in taken and not _is_call(line):
            rest[line.minute, line.side].append(there)
    new: list[int] = []
    for place in unmatched:
        line = export[place]
        candidates = [] if _is_call(line) else rest[line.minute, line.side]
        changed = line.edited or line.text == DELETED
        older = next((one for one in candidates if changed or _was_changed(known[one])), None)
        if older is None:
            new.append(place)
            continue
        candidates.remove(older)
        if changed and known[older].text != DELETED:
            revised.append((older, place))
    return Overlap(tuple(new), tuple(sorted(revised)), len(export) - len(new))


def _bare(line: Line) -> Line:
    return Line(line.minute, line.side, line.text)


def _is_call(line: Line) -> bool:
    return line.text in (CALL, MISSED)


def _was_changed(line: Line) -> bool:
    return line.edited or line.text == DELETED
