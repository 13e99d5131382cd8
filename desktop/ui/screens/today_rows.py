"""The lines of Today as rows: every time and channel in words, in her zone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.ui import formats, words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.agenda import Block, Strip, hours_around
from desktop.ui.kit.ring import Mark
from desktop.ui.kit.rows import ClientRow, TickRow
from desktop.ui.kit.tokens import SOON

if TYPE_CHECKING:
    from desktop.services.due import AgendaLine, Board, PromiseLine, TaskLine, ToldLine, WaitingLine

translate = QCoreApplication.translate
HER_OWN = 0
"""The key of time that is her own, where others have that of their client."""


def sentence(board: Board, zone: tzinfo, brief: bool = False) -> str:
    """The line under the day: how many wait, who is past the time, who is next; `brief`: the last only if nobody is."""
    if not board.waiting:
        return translate("Today", "Nobody waits for you.")
    parts = [COUNTED.clients_wait(len(board.waiting))]
    late = [line for line in board.waiting if line.state == "overdue"]
    if len(late) == 1:
        parts.append(translate("Today", "{name} is past the agreed time.").format(name=late[0].client))
    elif late:
        parts.append(COUNTED.are_past(len(late)))
    coming = [(line.deadline, line) for line in board.waiting if line.state != "overdue" and line.deadline]
    if coming and not (brief and late):
        at, line = min(coming, key=lambda pair: pair[0])
        when = formats.until(at, board.at, zone)
        parts.append(translate("Today", "Next is {name}, {when}.").format(name=line.client, when=when))
    return " ".join(parts)


def waiting(line: WaitingLine, now: datetime, zone: tzinfo) -> ClientRow:
    """Somebody who waits."""
    when, by, tone, mark = _until(line, now, zone)
    channel = words.channel(line.channel, line.medium)
    came = formats.since(line.since, now, zone)
    text = _one_line(line)
    return ClientRow(
        key=line.client_id,
        name=line.client,
        initials=words.initials(line.client),
        disc=words.disc(line.client_id),
        icon=words.channel_icon(line.channel),
        meta=f"{channel}, {came}",
        text=text,
        when=when,
        by=by,
        tone=tone,
        used=line.used if line.used is not None else 0.0,
        mark=mark,
        spoken=f"{line.client}, {when}, {by}, {channel}, {came}, {text}",
    )


def still(line: WaitingLine, now: datetime, zone: tzinfo) -> ClientRow:
    """An older chat that ends with the client's word; no clock runs for it."""
    channel = words.channel(line.channel, line.medium)
    day = formats.short_day(line.since.astimezone(zone).date(), now.astimezone(zone).date())
    text = _one_line(line)
    return ClientRow(
        key=line.client_id,
        name=line.client,
        initials=words.initials(line.client),
        disc=words.disc(line.client_id),
        icon=words.channel_icon(line.channel),
        meta=channel,
        text=text,
        when=formats.capital(day),
        by="",
        tone="ink2",
        used=None,
        mark=Mark.NONE,
        spoken=f"{line.client}, {day}, {channel}, {text}",
    )


def promise(line: PromiseLine, now: datetime, zone: tzinfo) -> TickRow:
    """A promise that is due."""
    if line.due is None:
        meta, tone, icon = translate("Today", "{name} · no time set").format(name=line.client), "soon_ink", "clock"
    else:
        seconds = round((line.due - now).total_seconds())
        late, soon = seconds < 0, seconds <= 3 * SOON
        words_ = formats.late(-seconds) if late else formats.since(line.due, now, zone)
        meta = f"{line.client} · {words_}"
        tone = "late_ink" if late else "soon_ink" if soon else "ink2"
        icon = "alert-triangle" if late else "clock" if soon else ""
    return TickRow(line.task_id, line.title, icon, meta, tone, f"{meta}, {line.title}")


def task(line: TaskLine, now: datetime, zone: tzinfo) -> TickRow:
    """Hers with its time; theirs as something to ask for, never as an alarm."""
    seconds = round((line.due - now).total_seconds())
    when = formats.late(-seconds) if line.late else formats.since(line.due, now, zone)
    meta = f"{line.client} · {when}"
    if not line.mine:
        title = translate("Today", "Ask for: {title}").format(title=line.title)
        return TickRow(line.task_id, title, "hourglass", meta, "ink2", f"{meta}, {title}")
    tone, icon = ("late_ink", "alert-triangle") if line.late else ("ink2", "")
    return TickRow(line.task_id, line.title, icon, meta, tone, f"{meta}, {line.title}")


def to_tell(
    lines: Sequence[ToldLine], unfolded: Collection[str], now: datetime, zone: tzinfo
) -> tuple[list[TickRow], dict[int, tuple[ToldLine, ...]]]:
    """Done, and the client does not know it yet: the rows, and by key what each of them ticks.

    The same thing for several clients is one row with how many know; a title in `unfolded` has its clients under it.
    """
    rows: list[TickRow] = []
    ticks: dict[int, tuple[ToldLine, ...]] = {}
    many: dict[str, list[ToldLine]] = {}
    for line in lines:
        if line.whom > 1:
            many.setdefault(line.title, []).append(line)
    for line in lines:
        same = many.get(line.title, []) if line.whom > 1 else []
        if not same:
            rows.append(_told(line, now, zone))
            ticks[line.task_id] = (line,)
        elif same[0] is line:
            # No row of the store has a negative id, so the whole has a key of its own.
            rows.append(_many(line, -line.task_id))
            ticks[-line.task_id] = tuple(same)
            for one in same if line.title in unfolded else ():
                rows.append(_told(one, now, zone))
                ticks[one.task_id] = (one,)
    return rows, ticks


def to_paste(lines: Sequence[ToldLine]) -> str:
    """What is to be told, client by client, as text."""
    said: dict[str, list[str]] = {}
    for line in lines:
        said.setdefault(line.client, []).append(line.title)
    return "\n\n".join("\n".join([client, *(f"– {title}" for title in titles)]) for client, titles in said.items())


def strip(board: Board, zone: tzinfo) -> tuple[Strip, int]:
    """Today's hours around now with what stands in them, and how many come after them."""
    blocks = tuple(_block(line, board.at, zone) for line in board.agenda)
    now = _minute(board.at, board.at, zone)
    closes = _minute(board.closes, board.at, zone) if board.closes else None
    first, last = hours_around(now, closes, blocks)
    shown = tuple(block for block in blocks if block.ends > first * 60 and block.begins < last * 60)
    later = sum(1 for block in blocks if block.begins >= last * 60)
    words_ = translate("Today", "now {time}").format(time=formats.clock_time(board.at, zone))
    hours = tuple(formats.hour(hour) for hour in range(first, last + 1))
    return Strip(first, last, now, words_, hours, shown), later


def held(board: Board, zone: tzinfo) -> str:
    """What came while she was closed, in the first hours of her day; else nothing."""
    if board.held is None:
        return ""
    said = COUNTED.while_closed(board.held.messages)
    if board.held.first is None:
        return said
    at = formats.since(board.held.first, board.at, zone)
    return translate("Today", "{messages}, first deadline {time}").format(messages=said, time=at)


def nobody_waits(board: Board, zone: tzinfo) -> str:
    """What comes next on a day on which nobody waits."""
    if board.next_due is None:
        return translate("Today", "Every message has its answer.")
    when = formats.until(board.next_due.due, board.at, zone)
    return translate("Today", "Next deadline: {name}, {when}").format(name=board.next_due.client, when=when)


def _told(line: ToldLine, now: datetime, zone: tzinfo) -> TickRow:
    day, today = line.done_at.astimezone(zone).date(), now.astimezone(zone).date()
    when = formats.clock_time(line.done_at, zone) if day == today else formats.short_day(day, today)
    done = translate("Today", "done {when}").format(when=when)
    meta = f"{line.client} · {done}"
    return TickRow(line.task_id, line.title, "", meta, "ink2", f"{line.client}, {done}, {line.title}")


def _many(line: ToldLine, key: int) -> TickRow:
    meta = translate("Today", "{knows} of {whom} told").format(knows=line.knows, whom=line.whom)
    return TickRow(key, line.title, "", meta, "ink2", f"{meta}, {line.title}", line.knows / line.whom)


def _block(line: AgendaLine, now: datetime, zone: tzinfo) -> Block:
    begins, ends = _minute(line.starts_at, now, zone), _minute(line.ends_at, now, zone)
    begins = min(begins, 24 * 60 - 1)
    ends = ends if ends > begins else 24 * 60
    time = formats.clock_time(line.starts_at, zone)
    said = ", ".join(part for part in (time, line.client, line.title) if part)
    key = line.client_id or HER_OWN
    return Block(key, line.title, line.client, begins, ends, line.kind == "appointment", said)


def _minute(at: datetime, now: datetime, zone: tzinfo) -> int:
    """Minutes since the midnight of today; the end of the day for what lies beyond it."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    return 24 * 60 if local.date() > today else 0 if local.date() < today else local.hour * 60 + local.minute


def _until(line: WaitingLine, now: datetime, zone: tzinfo) -> tuple[str, str, str, Mark]:
    """The two lines at the right of a row, their colour, and the sign in the ring."""
    if line.deadline is None:
        no_time = translate("Today", "no answer time agreed")
        return translate("Today", "By appointment"), no_time, "ink2", Mark.OPEN_END
    seconds = round((line.deadline - now).total_seconds())
    there = _there(line, zone)
    if line.state == "overdue":
        return formats.late(-seconds), formats.was_due(line.deadline, now, zone) + there, "late_ink", Mark.LATE
    soon = line.left is not None and line.left <= SOON
    tone, mark = ("soon_ink", Mark.SOON) if soon else ("ink", Mark.NONE)
    today = line.deadline.astimezone(zone).date() == now.astimezone(zone).date()
    if not line.open_now:
        by = _paused(line.opens_at, line.deadline, now, zone) if line.opens_at else ""
        return formats.capital(formats.moment(line.deadline, now, zone)), by + there, "ink2", Mark.PAUSED
    if today:
        return formats.left(seconds), formats.until(line.deadline, now, zone) + there, tone, mark
    by = translate("Today", "{duration} of open time").format(duration=formats.duration(line.left or 0))
    return formats.capital(formats.moment(line.deadline, now, zone)), by + there, tone, mark


def _paused(opens_at: datetime, deadline: datetime, now: datetime, zone: tzinfo) -> str:
    """Until when; with its day where that is neither today nor the deadline's own."""
    day, today = opens_at.astimezone(zone).date(), now.astimezone(zone).date()
    time = formats.clock_time(opens_at, zone)
    if day in (today, deadline.astimezone(zone).date()):
        return translate("Today", "paused until {time}").format(time=time)
    if day == today + timedelta(days=1):
        return translate("Today", "paused until tomorrow {time}").format(time=time)
    return translate("Today", "paused until {day} {time}").format(day=formats.short_day(day, today), time=time)


def _there(line: WaitingLine, zone: tzinfo) -> str:
    """The client's own time, where it differs from hers."""
    if line.deadline is None:
        return ""
    theirs = ZoneInfo(line.client_zone)
    if line.deadline.astimezone(theirs).utcoffset() == line.deadline.astimezone(zone).utcoffset():
        return ""
    time = formats.clock_time(line.deadline, theirs)
    return " · " + translate("Today", "{time} there").format(time=time)


def _one_line(line: WaitingLine) -> str:
    """The first line that waits, and how many more."""
    text = " ".join(line.text.split()) or translate("Today", "Nothing written")
    more = len(line.items) - 1
    return text + " – " + COUNTED.more(more) if more else text
