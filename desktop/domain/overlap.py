"""Which lines of an export are new beside those already known; two equal 'ok?' of a minute stay two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from desktop.domain.interaction import SPOKEN, Interaction
from desktop.domain.spelling import normal

STANDS_FOR = "stands_for"
"""Where in the extra of a line its marks are."""
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


def compared(known: Sequence[Interaction], export: Sequence[Interaction]) -> Overlap:
    """The overlap of what the log has and an export; what was rewritten since counts as what it came as."""
    came = Counter(mark for one in known if STANDS_FOR in one.extra for mark in stands_for(one))
    plain = [place for place, one in enumerate(known) if STANDS_FOR not in one.extra]
    rest: list[int] = []
    for place, line in enumerate(export):
        mark = _mark(line_of(line))
        if came[mark]:
            came[mark] -= 1
        else:
            rest.append(place)
    found = overlap([line_of(known[place]) for place in plain], [line_of(export[place]) for place in rest])
    return Overlap(
        tuple(rest[place] for place in found.new),
        tuple((plain[there], rest[place]) for there, place in found.revised),
        len(export) - len(found.new),
    )


def stands_for(one: Interaction) -> list[str]:
    """The lines that came from outside and are this one now, as marks from which no word can be read: itself, where
    it was never rewritten. What is kept with a line that was joined, split or corrected, so that the same export
    brings nothing a second time."""
    held = one.extra.get(STANDS_FOR)
    return [str(mark) for mark in held] if isinstance(held, list) else [_mark(line_of(one))]


def _mark(line: Line) -> str:
    return sha256(f"{line.minute.isoformat()} {line.side} {line.text}".encode()).hexdigest()[:16]


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
