"""An ordinary year with one client: talks, mails, calls, promises, what each side owes, appointments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.app.demo.diary import Diary
from desktop.app.demo.wording import Deck
from desktop.domain.interaction import Channel, Tag
from desktop.domain.postponed import BEFORE
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side

APART = timedelta(minutes=50)
"""Between two occasions, so that each has its own question and answer."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How lively a client is: contacts in a week, and the share of each kind. `evening`: of talks after hours."""

    contacts: float
    mails: float = 0.22
    calls: float = 0.14
    missed: float = 0.05
    promises: float = 0.75
    evening: float = 0.05
    meets_every: int = 2
    """Weeks between appointments; 0 is never."""
    owes_every: int = 10
    """Days between what they owe."""
    once: bool = False
    """Nothing is said twice: a client of a few weeks."""


class Year:
    """Writes the year into a diary, from `first` to before `until`; an occasion is over before the next begins."""

    def __init__(self, diary: Diary, pace: Pace, first: date, until: datetime) -> None:
        self._diary, self._pace, self._first, self._until = diary, pace, first, until
        texts, chance = diary.texts, diary.chance
        talks = texts.talks if pace.once else texts.talks + diary.bank.talks
        self._talks = Deck(talks, chance, pace.once)
        self._mails = Deck(texts.mails, chance, pace.once)
        self._calls = Deck(texts.calls, chance, pace.once)
        self._promises = Deck(texts.promises, chance, pace.once)
        self._hers, self._owed = Deck(texts.mine, chance, pace.once), Deck(texts.theirs, chance, pace.once)
        self._meetings = Deck(texts.meetings, chance)
        self._vows, self._told = Deck(diary.bank.promise_lines, chance), Deck(diary.bank.told_lines, chance)
        self._thanks = Deck(diary.bank.thanks, chance)
        self._free = diary.at(first, 0)

    def write(self, quiet: tuple[datetime, ...] = ()) -> None:
        """`quiet`: instants that belong to something else; nothing ordinary happens around them."""
        self._hold()
        for day in self._days():
            if day.weekday() == 0:
                self._task_of_hers(day)
            if self._pace.owes_every and (day - self._first).days % self._pace.owes_every == 3:
                self._owed_by_them(day)
            for at in sorted(self._moments(day)):
                if at > self._free + APART and not any(abs(at - one) < 4 * APART for one in quiet):
                    self._occasion(at)
            if day.weekday() == 1 + len(self._diary.texts.key) % 3 and self._meets(day):
                self._meeting(day)
            if day.weekday() == 4:
                self._summary(day)

    def _days(self) -> Iterator[date]:
        day, last = self._first, self._diary.local(self._until).date()
        while day <= last:
            if day.weekday() < 5 and any(self._diary.is_open(self._diary.at(day, hour * 60)) for hour in (10, 11, 15)):
                yield day
            day += timedelta(days=1)

    def _moments(self, day: date) -> Iterator[datetime]:
        chance, wanted = self._diary.chance, self._pace.contacts / 5
        for _ in range(int(wanted) + (chance.random() < wanted % 1)):
            evening = chance.random() < self._pace.evening
            minute = chance.randrange(18 * 60 + 40, 21 * 60) if evening else chance.randrange(9 * 60, 17 * 60 + 20)
            at = self._diary.at(day, minute)
            if evening or self._diary.is_open(at):
                yield at

    def _occasion(self, at: datetime) -> None:
        kind, pace = self._diary.chance.random(), self._pace
        if kind < pace.missed:
            self._missed(at)
        elif kind < pace.missed + pace.calls:
            self._call(at)
        elif kind < pace.missed + pace.calls + pace.mails:
            self._mail(at)
        else:
            self._talk(at)

    def _answer(self, at: datetime, channel: Channel) -> datetime | None:
        """When she answers: well within the rule, now and then after it; None where that would be too late to tell."""
        chance, allowed = self._diary.chance, self._diary.answer_minutes(at, channel)
        share = chance.uniform(1.05, 1.4) if chance.random() < 0.03 else chance.triangular(0.04, 0.9, 0.15)
        answered = self._diary.later(at, max(4, allowed * share))
        if answered >= self._until - timedelta(minutes=40):
            return None
        self._free = answered
        return answered

    def _talk(self, at: datetime) -> None:
        answered = self._answer(at, Channel.MESSAGE)
        talk = self._talks.draw() if answered else None
        if answered is None or talk is None:
            return
        self._diary.theirs(at, Channel.MESSAGE, talk[0])
        self._diary.hers(answered, Channel.MESSAGE, talk[1])
        if len(talk) > 2 or self._diary.chance.random() < 0.25:
            self._thank(answered, talk[2] if len(talk) > 2 else None)
        elif self._diary.chance.random() < self._pace.promises:
            self._promise(answered, Channel.MESSAGE)

    def _mail(self, at: datetime) -> None:
        answered = self._answer(at, Channel.EMAIL)
        mail = self._mails.draw() if answered else None
        if answered is None or mail is None:
            return
        subject, thread = self._diary.words.fill(mail[0], at), f"m{len(self._diary.lines)}"
        self._diary.theirs(at, Channel.EMAIL, mail[1], subject=subject, thread=thread)
        self._diary.hers(answered, Channel.EMAIL, mail[2], subject=f"Re: {subject}", thread=thread)
        if self._diary.chance.random() < self._pace.promises:
            self._promise(answered, Channel.MESSAGE)

    def _call(self, at: datetime) -> None:
        minutes, note = self._diary.chance.choice((4, 6, 8, 9, 12, 14, 18, 25)), self._calls.draw()
        ends = at + timedelta(minutes=minutes)
        if note is None or ends >= self._until:
            return
        side = self._diary.theirs if self._diary.chance.random() < 0.55 else self._diary.hers
        side(at, Channel.CALL, note, connected=True, minutes=minutes)
        self._free = ends
        if self._diary.chance.random() < 2 * self._pace.promises:
            self._promise(ends, Channel.MESSAGE)

    def _missed(self, at: datetime) -> None:
        back = self._diary.later(at, self._diary.chance.randrange(6, 40))
        note = self._calls.draw() if back < self._until else None
        if note is None:
            return
        self._diary.theirs(at, Channel.CALL, "", connected=False)
        text = self._diary.bank.call_back + note
        self._diary.hers(back, Channel.CALL, text, connected=True, minutes=self._diary.chance.randrange(3, 16))
        self._free = back + timedelta(minutes=20)

    def _thank(self, answered: datetime, text: str | None) -> None:
        at = answered + timedelta(minutes=self._diary.chance.randrange(2, 14))
        if at < self._until:
            said = text or self._thanks.draw() or ""
            self._diary.theirs(at, Channel.MESSAGE, said, Tag.THANKS, needs_answer=False)
            self._free = at

    def _promise(self, at: datetime, channel: Channel) -> None:
        """Promised with a day, kept before it with few exceptions, and told."""
        chance = self._diary.chance
        day = self._diary.words.day_after(at)
        due = self._diary.at(day, chance.choice((12, 16, 17, 18)) * 60)
        late = chance.random() < 0.05
        done = self._diary.later(due, chance.randrange(20, 200)) if late else self._soon_enough(at, due)
        told = self._diary.later(done, chance.randrange(2, 20))
        if max(told, due) >= self._until - timedelta(minutes=30):
            return
        title, vow = self._promises.draw(), self._vows.draw()
        if title is None or vow is None:
            return
        spoken = at + timedelta(minutes=2)
        self._diary.hers(spoken, channel, self._diary.words.fill(vow, spoken, day))
        before = due - timedelta(days=1)
        moved = {BEFORE: [before.isoformat()]} if spoken < before and chance.random() < 0.08 else {}
        self._diary.task(
            Side.ASSISTANT, title, spoken, due, done_at=done, told_at=told, promise=True, list="l0", extra=moved
        )
        self._diary.hers(told, channel, self._told.draw() or "")
        self._free = max(self._free, spoken)

    def _task_of_hers(self, day: date) -> None:
        made = self._diary.at(day, 9 * 60 + 10)
        due = self._diary.at(day + timedelta(days=self._diary.chance.choice((2, 3, 4))), 18 * 60)
        done = self._soon_enough(made, due)
        title = self._hers.draw() if due < self._until else None
        if title is not None:
            self._diary.task(
                Side.ASSISTANT, title, made, due, done_at=done, told_at=done + timedelta(minutes=20), list="l1"
            )

    def _owed_by_them(self, day: date) -> None:
        made = self._diary.at(day, 11 * 60)
        due = self._diary.at(day + timedelta(days=self._diary.chance.choice((5, 7, 8))), 17 * 60)
        late = self._diary.chance.random() < 0.08
        done = due + timedelta(hours=self._diary.chance.choice((-50, -26, -7, -3, 2)) + 40 * late)
        title = self._owed.draw() if max(done, due) < self._until else None
        if title is not None:
            self._diary.task(Side.CLIENT, title, made, due, done_at=done, list="l0")

    def _soon_enough(self, made: datetime, due: datetime) -> datetime:
        return self._diary.between(made + timedelta(minutes=5), due, self._diary.chance.triangular(0.15, 0.98, 0.8))

    def _meets(self, day: date) -> bool:
        return bool(self._pace.meets_every) and day.isocalendar().week % self._pace.meets_every == 0

    def _meeting(self, day: date) -> None:
        starts = self._diary.at(day, 11 * 60 + 30)
        if starts + timedelta(hours=1) >= self._until or abs(starts - self._free) < APART:
            return
        title, minutes = self._meetings.draw() or "", self._diary.chance.choice((20, 30, 30, 40))
        self._diary.appointment(title, starts, minutes, starts - timedelta(days=7), outcome=Outcome.KEPT)
        self._diary.hers(starts, Channel.VIDEO, title, connected=True, minutes=minutes)
        self._free = starts + timedelta(minutes=minutes)

    def _summary(self, day: date) -> None:
        at = self._diary.at(day, 16 * 60 + 40)
        if at < self._until and self._free > at - timedelta(days=5):
            subject, text = self._diary.bank.summary
            self._diary.hers(at, Channel.EMAIL, text, subject=subject)

    def _hold(self) -> None:
        """What the client asked for once and for all, at some time of the year."""
        days = max(1, (self._diary.local(self._until).date() - self._first).days - 5)
        for text in self._diary.texts.holds:
            day = self._first + timedelta(days=self._diary.chance.randrange(days))
            self._diary.instruction(text, self._diary.at(day, 10 * 60 + 20))
