"""The numbers of a week: promises kept, answers within the agreed time, minutes that were logged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.interaction import SPOKEN, Channel, Interaction
from desktop.domain.portfolio import Dossier
from desktop.domain.reach import DaysOff
from desktop.domain.reliability import exchanges, overdue
from desktop.domain.summary import Numbers, Spent
from desktop.domain.task import Side, Task
from desktop.domain.week_moment import WeekMoment


def numbers(done: int, tasks: Iterable[Task], dossier: Dossier, moment: WeekMoment, off: DaysOff) -> Numbers:
    """`tasks`: those that the client may know of. `off`: days on which she is not there."""
    promises = [
        task
        for task in tasks
        if task.promise
        and task.owner is Side.ASSISTANT
        and task.due_at is not None
        and moment.start <= task.due_at < moment.end
        and (moment.happened(task.due_at) or moment.happened(task.done_at))
    ]
    kept = [task for task in promises if task.due_at and task.done_at and task.done_at <= task.due_at]
    answered = _answers(dossier, moment, off)
    return Numbers(
        done=done,
        first_answer=round(sum(answered.took) / len(answered.took)) if answered.took else None,
        promises=len(promises),
        promises_kept=len(kept),
        answers=answered.decided,
        answers_in_time=answered.in_time,
    )


def spent(interactions: Iterable[Interaction], moment: WeekMoment) -> Iterator[Spent]:
    """Only minutes that were logged, of talks that came about: nothing is estimated."""
    minutes: Counter[Channel] = Counter()
    for one in {one.id: one for one in interactions}.values():
        if one.channel in SPOKEN and not one.missed and not one.deleted and moment.in_week(one.at):
            minutes[one.channel] += one.minutes or 0
    return (Spent(channel.value, minutes[channel]) for channel in Channel if minutes[channel])


@dataclass(frozen=True, slots=True)
class _Answers:
    """`took`: contact seconds to each first answer. `decided`: contacts of which is known whether she was in time."""

    took: tuple[int, ...]
    decided: int
    in_time: int


def _answers(dossier: Dossier, moment: WeekMoment, off: DaysOff) -> _Answers:
    """Her answers to what arrived in the week. What one answer answered counts once, and so does what still waits."""
    agreements = [one.closed_on(off) for one in dossier.agreements]
    known = [one for one in dossier.interactions if moment.happened(one.at)]
    answered = [one for one in exchanges(known, agreements) if moment.in_week(one.begun)]
    verdicts = [one.in_time for one in answered if one.in_time is not None]
    still = overdue(known, agreements, moment.at)
    if still is not None and moment.in_week(still.due.at):
        verdicts.append(False)
    return _Answers(tuple(one.replies[0].took for one in answered), len(verdicts), sum(verdicts))
