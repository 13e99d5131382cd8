"""What a client asked for and asked otherwise in a week: what holds now, and what no longer does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.summary import Revised
from desktop.domain.week_moment import WeekMoment


def revisions(instructions: Iterable[Instruction], moment: WeekMoment) -> Iterator[tuple[Instruction, Revised]]:
    """What ended in the week, with what holds in its place; what was only on the way there is not told."""
    known = {one.id: one for one in instructions if moment.happened(one.given_at)}
    ended = [one for one in known.values() if _is_over(one, moment) and moment.in_week(one.ended_at)]
    on_the_way = {one.replaced_by for one in ended}
    for one in sorted(ended, key=lambda one: (one.ended_at or moment.at, one.id)):
        if one.id in on_the_way or one.ended_at is None:
            continue
        last = _last_of(one, known, moment)
        if last is one or _is_over(last, moment):
            yield one, Revised(one.text, moment.day(one.ended_at), ended=True)
        else:
            yield one, Revised(last.text, moment.day(one.ended_at), before=one.text)


def _last_of(one: Instruction, known: Mapping[str, Instruction], moment: WeekMoment) -> Instruction:
    """What took its place, and the place of that, as far as it is known; a circle ends where it closes."""
    passed = {one.id}
    while _is_over(one, moment):
        following = known.get(one.replaced_by or "")
        if following is None or following.id in passed:
            break
        one = following
        passed.add(one.id)
    return one


def _is_over(one: Instruction, moment: WeekMoment) -> bool:
    return one.state is not InstructionState.HOLDS and moment.happened(one.ended_at)
