"""What builds up with two clients in the last weeks: one asks more and more, one loses things."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import cycle

from desktop.app.demo.diary import Diary
from desktop.app.demo.wording import Deck
from desktop.domain.instruction import InstructionState
from desktop.domain.interaction import Channel, Tag
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side

RISING = (1, 2, 3, 3, 4, 5, 5)
"""Occasions in each of the last weeks, the latest last."""

BEFORE = 25
"""Days between such questions in the months before: everybody asks now and then."""

ANSWERED = 80
"""Open minutes after which each of them is answered."""

Occasion = tuple[datetime, Callable[[datetime], None]]


def asks_often(diary: Diary, first: date, until: datetime) -> list[Occasion]:
    """Asks how far things are, outside the hours too, calls and writes at once, replaces what was asked before."""
    asks, alarms = Deck(diary.texts.asks, diary.chance), Deck(diary.texts.alarms, diary.chance)
    calming, noted = Deck(diary.bank.reassurances, diary.chance), Deck(diary.bank.noted, diary.chance)
    changes = Deck(diary.texts.changes, diary.chance, once=True)

    def asked(at: datetime) -> None:
        diary.theirs(at, Channel.MESSAGE, asks.draw() or "", Tag.ASKS_FOR_STATUS)
        _answered(diary, at, calming.draw())

    def called(at: datetime) -> None:
        diary.theirs(at, Channel.CALL, "", connected=False)
        diary.theirs(at + timedelta(minutes=4), Channel.MESSAGE, alarms.draw() or "", Tag.ALARMED_TONE)
        _answered(diary, at + timedelta(minutes=4), calming.draw())

    def changed(at: datetime) -> None:
        change = changes.draw()
        if change is None:
            return asked(at)
        line = diary.theirs(at, Channel.MESSAGE, change[1], Tag.REPLACES_INSTRUCTION)
        new = diary.instruction(change[1], at, from_interaction=line.id)
        given = at - timedelta(days=diary.chance.randrange(4, 20))
        diary.instruction(change[0], given, state=InstructionState.REPLACED, ended_at=at, replaced_by=new.id)
        return _answered(diary, at, noted.draw())

    evening, office = (18 * 60 + 30, 22 * 60), (9 * 60 + 30, 16 * 60)
    kinds = cycle(((asked, evening), (changed, office), (called, evening), (asked, office), (asked, evening)))
    found = [(day, asked, office) for day in _now_and_then(diary, first, until)]
    found += [(day, what, when) for day, (what, when) in zip(_rising(diary, until), kinds, strict=False)]
    return [(diary.at(day, diary.chance.randrange(*when)), what) for day, what, when in found]


def loses_things(diary: Diary, until: datetime) -> list[Occasion]:
    """Sends things late or back, misses appointments, asks again for what was sent."""
    lost, late = Deck(diary.texts.lost, diary.chance), Deck(diary.texts.lates, diary.chance)
    received = Deck(diary.bank.received, diary.chance)
    owed, meetings = Deck(diary.texts.theirs, diary.chance), Deck(diary.texts.meetings, diary.chance)

    def loses(at: datetime) -> None:
        what = lost.draw()
        if what is not None:
            diary.theirs(at, Channel.MESSAGE, what.asked, what.tag)
            _answered(diary, at, what.answer)

    def owes(at: datetime) -> None:
        diary.theirs(at, Channel.MESSAGE, late.draw() or "", Tag.LATE_INPUT)
        _answered(diary, at, received.draw())
        due = diary.at(diary.local(at).date() - timedelta(days=diary.chance.choice((3, 4, 6))), 17 * 60)
        again = (at + timedelta(hours=20),) if diary.chance.random() < 0.5 else ()
        diary.task(
            Side.CLIENT, owed.draw() or "", due - timedelta(days=8), due,
            done_at=at, returned=len(again), returned_at=again, list="l0",
        )  # fmt: skip

    def misses(at: datetime) -> None:
        outcome = diary.chance.choice((Outcome.MISSED, Outcome.LATE))
        minutes = diary.chance.choice((15, 20, 25)) if outcome is Outcome.LATE else 0
        made = at - timedelta(days=6)
        title = meetings.draw() or ""
        diary.appointment(title, at, 30, made, outcome=outcome, by=Side.CLIENT, minutes_late=minutes)
        if minutes:
            began = at + timedelta(minutes=minutes)
            diary.hers(began, Channel.VIDEO, title, connected=True, minutes=30 - minutes // 2)

    kinds = cycle((owes, loses, misses))
    found: list[Occasion] = []
    today = diary.local(until).date()
    for back, what in zip(range(46, 1, -4), kinds, strict=False):
        day = _working(today - timedelta(days=back))
        at = diary.at(day, diary.chance.randrange(10 * 60, 15 * 60) // 15 * 15)
        if day < today:
            found.append((at, what))
    return found


def _answered(diary: Diary, at: datetime, text: str | None) -> None:
    diary.hers(diary.later(at, diary.chance.randrange(8, ANSWERED - 10)), Channel.MESSAGE, text or "")


def _now_and_then(diary: Diary, first: date, until: datetime) -> Iterator[date]:
    day = first + timedelta(days=BEFORE)
    while day < diary.local(until).date() - timedelta(days=7 * len(RISING)):
        yield _working(day)
        day += timedelta(days=BEFORE)


def _rising(diary: Diary, until: datetime) -> Iterator[date]:
    """More days week by week; the day of `until` has its own."""
    today = diary.local(until).date()
    for week, often in enumerate(RISING, start=-len(RISING)):
        for offset in sorted(diary.chance.sample(range(7), often)):
            if (day := _working(today + timedelta(days=7 * week + offset))) < today:
                yield day


def _working(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
