"""The noun Contact: several lines in a row count as one; everything counted is counted in contacts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Protocol, TypeVar

from desktop.domain.interaction import Channel, Direction, Interaction, Tag

IN_A_ROW = timedelta(minutes=30)
"""The longest pause between two lines of one contact."""


class Placed(Protocol):
    """What decides where a line belongs."""

    @property
    def at(self) -> datetime: ...

    @property
    def channel(self) -> str: ...

    @property
    def direction(self) -> str: ...

    @property
    def automatic(self) -> bool: ...


P = TypeVar("P", bound=Placed)
T = TypeVar("T")

Fact = tuple[datetime, Channel, Direction, str]
"""Instant, channel, direction and text: what makes two rows one fact, whatever their ids."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Lines of one side on one channel, each within half an hour of the one before, nothing from the other between."""

    lines: tuple[Interaction, ...]

    @property
    def id(self) -> str:
        """The first line's: a contact is cited by it."""
        return self.lines[0].id

    @property
    def at(self) -> datetime:
        return self.lines[0].at

    @property
    def channel(self) -> Channel:
        return self.lines[0].channel

    @property
    def direction(self) -> Direction:
        return self.lines[0].direction


def single_facts(interactions: Iterable[Interaction]) -> tuple[Interaction, ...]:
    """The lines in order of time, each fact once: an id seen twice is one line, and so are two lines with the
    same instant, channel, direction and text. What was ticked, or refused, on either of them holds.

    The answer does not depend on the order of entry.
    """
    by_id: dict[str, Fact] = {}
    same: dict[Fact, list[Interaction]] = {}
    for line in ordered(interactions, lambda one: one):
        fact = (line.at, line.channel, line.direction, line.text)
        if by_id.setdefault(line.id, fact) == fact:
            same.setdefault(fact, []).append(line)
    return tuple(lines[0] if len(lines) == 1 else _one_of(lines) for lines in same.values())


def contacts(lines: Iterable[Interaction]) -> tuple[Contact, ...]:
    """The contacts of both sides in order of their first line; `lines` are single facts, in order of time."""
    return tuple(Contact(tuple(row)) for row in in_rows(lines))


def in_rows(lines: Iterable[P]) -> list[list[P]]:
    """The lines of each contact, in order of their first line; `lines` are in order of time.

    Automatic lines are nobody's contact and interrupt none. A later line can lengthen a contact, never begin
    it earlier, so what a day knew stays true.
    """
    open_rows: dict[str, list[P]] = {}
    rows: list[list[P]] = []
    side: str | None = None
    for line in lines:
        if line.automatic:
            continue
        if line.direction != side:
            open_rows.clear()
            side = line.direction
        row = open_rows.get(line.channel)
        if row is not None and line.at - row[-1].at <= IN_A_ROW:
            row.append(line)
        else:
            open_rows[line.channel] = row = [line]
            rows.append(row)
    return rows


def ordered(items: Iterable[T], line_of: Callable[[T], Interaction]) -> list[T]:
    """What is with each line, by the time of its line, and among equals always the same way."""
    by_time = sorted(items, key=lambda one: line_of(one).at)
    found: list[T] = []
    for _, same in groupby(by_time, key=lambda one: line_of(one).at):
        # Few lines share an instant, and the whole key is dear.
        few = list(same)
        found += few if len(few) == 1 else sorted(few, key=lambda one: _among_equals(line_of(one)))
    return found


def _among_equals(line: Interaction) -> tuple[str, ...]:
    tags = " ".join(sorted(line.tags)) + "|" + " ".join(sorted(line.rejected_tags))
    return (line.direction, line.channel, line.id, line.text, tags)


def _one_of(lines: list[Interaction]) -> Interaction:
    refused = frozenset[Tag]().union(*(line.rejected_tags for line in lines))
    return replace(
        lines[0],
        tags=frozenset[Tag]().union(*(line.tags for line in lines)) - refused,
        rejected_tags=refused,
        automatic=any(line.automatic for line in lines),
        needs_answer=all(line.needs_answer for line in lines),
    )
