"""The desk as it stands now: who waits, what is promised, what is not told, today's appointments."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from datetime import datetime, timedelta

from desktop.app.demo.diary import Diary
from desktop.domain.agreement import in_force
from desktop.domain.deadlines import deadline, open_left
from desktop.domain.hours import Calendar, hours
from desktop.domain.interaction import Channel
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side

LEFT: Mapping[str, tuple[Channel, int]] = {
    "busy": (Channel.MESSAGE, -25),
    "steady": (Channel.EMAIL, 40),
    "often": (Channel.MESSAGE, 175),
    "new": (Channel.EMAIL, 60),
}
"""Who waits on which channel, and how many open minutes before the deadline; below zero it has passed."""

PROMISED: Mapping[str, int] = {"busy": 120, "new": 150, "steady": 210, "often": 300}
"""Open minutes of hers until a promise is due, drawn to the next half hour."""

AGENDA: Mapping[str, tuple[int, int]] = {"steady": (10 * 60, 30), "busy": (15 * 60, 45), "new": (16 * 60 + 30, 30)}
"""Today's appointments: minutes after midnight, and length."""

TODO: Mapping[str, tuple[int, int]] = {"tangled": (0, 17), "steady": (0, 18), "often": (1, 12), "busy": (1, 16)}
"""Days from today and hour by which her own first to-do with a client is due."""

UNTOLD = frozenset({"quiet"})
"""Of what all were to be told, these do not know yet."""

CHECK_IN = ("often", 15 * 60 + 45, 25)

FARTHEST = 21 * 24 * 60
"""Minutes back in which the moment of a waiting line is looked for."""


def arrival(diary: Diary, now: datetime) -> datetime | None:
    """When the line came that waits now, so that its deadline stands as `LEFT` says; None where nobody waits."""
    if diary.texts.key not in LEFT:
        return None
    channel, wanted = LEFT[diary.texts.key]

    def left(ago: int) -> int:
        at = now - timedelta(minutes=ago)
        agreed = in_force(diary.agreements, at) or diary.agreements[0]
        due = deadline(agreed.rule_for(channel), agreed.calendar, at)
        return open_left(agreed.calendar, now, due) if due else 0

    ago = bisect_left(range(FARTHEST), -wanted * 60, key=lambda minutes: -left(minutes))
    return now - timedelta(minutes=ago)


def lay_out(diary: Diary, now: datetime, came: datetime | None, hers: Calendar) -> None:
    """Everything that is open with this client at `now`; `came`: when the line came that waits."""
    if came is not None:
        _waits(diary, came, now)
    _promises(diary, now, hers)
    _done(diary, now)
    _open(diary, now)
    _agenda(diary, now)


def _waits(diary: Diary, came: datetime, now: datetime) -> None:
    channel = LEFT[diary.texts.key][0]
    for number, text in enumerate(diary.texts.waiting):
        # In the hours, and with what came before it not yet answered.
        at = min(diary.later(came, 20 * number), now)
        subject = text.partition(":")[0] if channel is Channel.EMAIL else ""
        diary.theirs(at, channel, text, subject=diary.words.fill(subject, at))


def _promises(diary: Diary, now: datetime, hers: Calendar) -> None:
    for number, title in enumerate(diary.texts.due):
        due = hours(hers).add(now, (PROMISED[diary.texts.key] + 60 * number) * 60)
        assert due is not None
        due += timedelta(minutes=-due.minute % 30)
        made = now - timedelta(days=1, hours=2 + number)
        diary.task(Side.ASSISTANT, title, made, due.replace(second=0, microsecond=0), promise=True, list="l0")


def _done(diary: Diary, now: datetime) -> None:
    """Done, and the client does not know yet."""
    key, written = diary.texts.key, now - timedelta(hours=3, minutes=20)
    diary.task(
        Side.ASSISTANT,
        diary.bank.notice,
        written - timedelta(days=1),
        None,
        done_at=written,
        told_at=None if key in UNTOLD else written + timedelta(minutes=6),
        list="l0",
    )
    for number, title in enumerate(diary.texts.told):
        done = now - timedelta(minutes=50 + 7 * len(diary.texts.name) + 60 * number)
        diary.task(Side.ASSISTANT, title, done - timedelta(days=3), done + timedelta(hours=4), done_at=done, list="l0")


def _open(diary: Diary, now: datetime) -> None:
    today = diary.local(now).date()
    for number, title in enumerate(diary.texts.todo):
        days, hour = TODO[diary.texts.key]
        due = diary.at(today + timedelta(days=days + 4 * number), hour * 60)
        diary.task(Side.ASSISTANT, title, now - timedelta(days=2, minutes=7), due, list="l0")
    for number, title in enumerate(diary.texts.owed):
        days = (-3, 1)[number % 2] if len(diary.texts.owed) > 1 else 2
        due = diary.at(today + timedelta(days=days), 17 * 60)
        diary.task(Side.CLIENT, title, now - timedelta(days=9, minutes=31), due, list="l0")


def _agenda(diary: Diary, now: datetime) -> None:
    key, meetings = diary.texts.key, diary.texts.meetings
    plans = [(meetings[0], *AGENDA[key])] if key in AGENDA else []
    if key == CHECK_IN[0]:
        plans.append((diary.bank.check_in, CHECK_IN[1], CHECK_IN[2]))
    for title, minute, length in plans:
        starts = diary.at(diary.local(now).date(), minute)
        outcome = Outcome.KEPT if starts + timedelta(minutes=length) <= now else Outcome.PLANNED
        diary.appointment(title, starts, length, now - timedelta(days=5), outcome=outcome)
