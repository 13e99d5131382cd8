"""Join and split: several lines of the log as one, and one as two; nothing that was said is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from desktop.domain.errors import Problem, Refused
from desktop.domain.interaction import SPOKEN, Direction, Interaction, Tag
from desktop.domain.overlap import STANDS_FOR, stands_for


class Part(NamedTuple):
    """One of the two that a line becomes: what was said in it, when, and what it is ticked with."""

    text: str
    at: datetime
    tags: frozenset[Tag] = frozenset()


def joined(lines: Sequence[Interaction], between: Iterable[Interaction] = ()) -> Interaction:
    """These lines of one client, in order of time, as one: the first, with all that the others say.

    `between`: whatever else the log has from the first to the last of them. Raises Refused: join_needs_two;
    join_differs, where they are of two sides or channels; join_across_answer, where the other side spoke in between:
    what came after it would count as answered by it.
    """
    if len(lines) < 2:
        raise Refused("join_needs_two")
    first = lines[0]
    if any((one.direction, one.channel) != (first.direction, first.channel) for one in lines):
        raise Refused("join_differs")
    if any(_interrupts(one, first) for one in between):
        raise Refused("join_across_answer")
    minutes = [one.minutes for one in lines if one.minutes is not None]
    ids = {one.id for one in lines}
    ticked = frozenset[Tag]().union(*(one.ticked for one in lines))
    refused = frozenset[Tag]().union(*(one.rejected_tags for one in lines))
    return replace(
        first,
        connected=any(one.connected for one in lines) if first.channel in SPOKEN else None,
        minutes=sum(minutes) if minutes else None,
        automatic=all(one.automatic for one in lines),
        subject=" / ".join(dict.fromkeys(one.subject for one in lines if one.subject)),
        text="\n".join(one.text for one in lines if one.text),
        thread=next((one.thread for one in lines if one.thread), None),
        reply_to=next((one.reply_to for one in lines if one.reply_to and one.reply_to not in ids), None),
        needs_answer=any(one.needs_answer for one in lines),
        answered_elsewhere=all(one.answered_elsewhere for one in lines if one.needs_answer)
        and any(one.answered_elsewhere for one in lines),
        tags=ticked,
        rejected_tags=refused - ticked,
        medium=next((one.medium for one in lines if one.medium), None),
        edited=any(one.edited for one in lines),
        deleted=all(one.deleted for one in lines),
        media=any(one.media for one in lines),
        extra={
            **{key: value for one in reversed(lines) for key, value in one.extra.items()},
            STANDS_FOR: [mark for one in lines for mark in stands_for(one)],
        },
    )


def split(line: Interaction, first: Part, second: Part, new_id: str) -> tuple[Interaction, Interaction]:
    """One line as two of the same side and channel. What has no place in a text stays with the first: subject,
    minutes, a file.

    Raises Refused split_leaves_nothing, where one of them would say nothing.
    """
    parts = [one._replace(text=one.text.strip()) for one in (first, second)]
    empty = [name for name, one in zip(("first", "second"), parts, strict=True) if not one.text]
    if empty:
        raise Refused("split_leaves_nothing", [Problem("split_leaves_nothing", name) for name in empty])
    one, other = (
        replace(line, text=part.text, at=part.at, tags=part.tags, rejected_tags=line.rejected_tags - part.tags)
        for part in parts
    )
    came = {**line.extra, STANDS_FOR: stands_for(line)}
    # Nothing ever came as the second one.
    extra = {STANDS_FOR: list[str]()}
    return replace(one, extra=came), replace(
        other, id=new_id, subject="", minutes=None, media=False, batch=None, extra=extra
    )


def _interrupts(one: Interaction, first: Interaction) -> bool:
    """What nobody wrote, and a call of hers that did not come about, answers nothing."""
    nothing = one.automatic or (one.missed and one.direction is Direction.OUT)
    return one.direction != first.direction and not nothing
