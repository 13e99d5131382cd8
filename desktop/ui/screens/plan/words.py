"""A week of hers as it is shown: the sentence above it, its days and their load, each block in words."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.domain.conflicts import Trouble
from desktop.domain.placing import Fill, Load, Part, Stretch
from desktop.ui import formats, hours_words
from desktop.ui.counted import COUNTED
from desktop.ui.kit.planner import DAY, Look, PlanBlock, PlanDay, PlanWeek

if TYPE_CHECKING:
    from desktop.services.schedules import Which
    from desktop.services.weeks import BlockLine, DayLine, WeekLines

translate = look_up = QCoreApplication.translate
Troubles = Mapping["Which", Trouble]
LOOKS = {
    "meeting": Look.MEETING,
    "own": Look.OWN,
    "work": Look.WORK,
    "promise": Look.PROMISE,
    "due": Look.PROMISE,
}
SIGNS = {
    "kept": ("circle-check", "kept_mark"),
    "late": ("clock", "soon_mark"),
    "missed": ("circle-x", "late_mark"),
    "cancelled": ("x", "ink2"),
    "moved": ("calendar-time", "ink2"),
}
"""Of outcomes: icon and colour."""
TROUBLES = {
    Trouble.DAY_OFF: QT_TRANSLATE_NOOP("Plan", "on your day off"),
    Trouble.OUTSIDE_HOURS: QT_TRANSLATE_NOOP("Plan", "outside your hours"),
    Trouble.OUTSIDE_CONTACT_HOURS: QT_TRANSLATE_NOOP("Plan", "outside their hours"),
}
"""Of an appointment; what overlaps is said of everything else too."""
FIRST, LAST = 8, 19
"""The hours that are shown first where she has none."""


def title(lines: WeekLines) -> str:
    """9 – 15 November, 30 November – 6 December: the heading of a week."""
    first, last = lines.days[0].day, lines.days[-1].day
    this_year = first.year == last.year == lines.now.astimezone(ZoneInfo(lines.zone)).year
    end = formats.day_and_full_month(last) if this_year else formats.full_day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {end}"
    start = formats.day_and_full_month(first) if first.year == last.year else formats.full_day(first)
    return f"{start} – {end}"


def month_title(month: date) -> str:
    """November 2026: the heading of a month."""
    return formats.capital(formats.month_alone(month))


def headline(lines: WeekLines) -> str:
    """25 hours planned of the 38 you offer. Thursday is full. Friday afternoon is free."""
    planned = sum(day.load.planned for day in lines.days)
    offered = round(sum(day.load.offered for day in lines.days) / 60)
    if offered == 0 and planned == 0:
        return translate("Plan", "You offer no hours in these days.")
    if planned == 0:
        return COUNTED.offered_hours(offered)
    hours = COUNTED.planned_hours(max(1, int(planned / 60 + 0.5))).format(offered=offered)
    today = lines.now.astimezone(ZoneInfo(lines.zone)).date()
    coming = [day for day in lines.days if day.day >= today]
    over = [day.day for day in coming if day.load.fill is Fill.OVER]
    full = [day.day for day in coming if day.load.fill is Fill.FULL]
    return " ".join([hours, *_over(over), *_full(full), *_free(lines)])


def whole_spoken(lines: WeekLines) -> str:
    """The sentence, then each day with how full it is, for who listens."""
    days = (f"{formats.long_day(day.day)}: {load_spoken(day.load)}" for day in lines.days)
    return " ".join([headline(lines), *(f"{day}." for day in days)])


def load_words(load: Load) -> str:
    """4.5 / 8 h, full, over by 1 h, or a dash."""
    if load.fill is Fill.CLOSED:
        return "–"
    if load.fill is Fill.FULL:
        return translate("Plan", "full")
    if load.fill is Fill.OVER:
        over = formats.duration((load.planned - load.offered) * 60)
        return translate("Plan", "{time} over").format(time=over)
    return translate("Plan", "{planned} / {offered} h").format(
        planned=in_hours(load.planned), offered=in_hours(load.offered)
    )


def load_spoken(load: Load) -> str:
    """The same for who listens."""
    if load.fill is Fill.CLOSED:
        return translate("Plan", "nothing planned, closed")
    said = translate("Plan", "{planned} of {offered} hours planned").format(
        planned=in_hours(load.planned), offered=in_hours(load.offered)
    )
    return f"{said}, {load_words(load)}" if load.fill is not Fill.ROOM else said


def plan_week(lines: WeekLines, client_id: int | None = None, troubles: Troubles = MappingProxyType({})) -> PlanWeek:
    """What the canvas shows; with a client chosen, all others' stand back. `troubles`: of appointments."""
    zone = ZoneInfo(lines.zone)
    today = lines.now.astimezone(zone).date()
    days = tuple(plan_day(line, today, zone) for line in lines.days)
    spans = [span for day in days for span in day.open]
    first = min((begins for begins, _ in spans), default=(FIRST + 1) * 60) // 60 - 1
    last = -(-max((ends for _, ends in spans), default=(LAST - 1) * 60) // 60) + 1
    local = lines.now.astimezone(zone)
    at = next((at for at, line in enumerate(lines.days) if line.day == today), None)
    blocks = [
        piece
        for block in lines.blocks
        for piece in _pieces(block, lines, zone, client_id, troubles.get(block.which) if block.which else None)
    ]
    return PlanWeek(
        title(lines),
        days,
        tuple(blocks),
        None if at is None else (at, local.hour * 60 + local.minute),
        max(0, first),
        min(24, last),
        translate("Plan", "Load"),
    )


def key_of(block: BlockLine) -> Hashable:
    """What tells a block from all others, as long as it stands in her week."""
    return ("task", block.task_id) if block.task_id is not None else ("appointment", block.which)


def spoken(block: BlockLine, zone: ZoneInfo, note: str = "") -> str:
    """Day and time first, then what, whose, and how it stands."""
    begins, ends = block.starts_at.astimezone(zone), block.ends_at.astimezone(zone)
    times = translate("Plan", "{begins} to {ends}").format(
        begins=formats.clock_time(begins, zone), ends=formats.clock_time(ends, zone)
    )
    if block.kind == "due":
        times = translate("Plan", "due {time}").format(time=formats.clock_time(ends, zone))
    states = [_kind(block), *_states(block), note]
    parts = (formats.long_day(begins.date()), times, block.title, block.client, *states)
    return ", ".join(part for part in parts if part)


def day_of_block(block: BlockLine, zone: ZoneInfo) -> str:
    """Tue 10:00."""
    local = block.starts_at.astimezone(zone)
    return f"{formats.capital(hours_words.weekday(local.weekday()))} {formats.clock_time(local, zone)}"


def in_hours(minutes: int) -> str:
    """4, 4.5, 4.75: hours as the language writes them."""
    return QLocale().toString(round(minutes / 15) / 4, "g", 6)


def day_words(day: date) -> str:
    """Friday, capitalised to begin a sentence."""
    return formats.capital(hours_words.full_weekday(day.weekday()))


def plan_day(line: DayLine, today: date, zone: ZoneInfo) -> PlanDay:
    """A day with its hours and how full it is."""
    closed = "" if line.open else line.holiday or translate("Plan", "closed")
    share = line.load.planned / line.load.offered if line.load.offered else None
    tone = "soon_ink" if line.load.fill in (Fill.FULL, Fill.OVER) else "ink2"
    return PlanDay(
        formats.capital(hours_words.weekday(line.day.weekday())),
        str(line.day.day),
        ", ".join(part for part in (formats.long_day(line.day), closed, load_spoken(line.load)) if part),
        line.day == today,
        minutes_of(line.open, line.day, zone),
        minutes_of(line.agreed, line.day, zone),
        closed,
        share,
        load_words(line.load),
        tone,
    )


def minutes_of(stretches: Iterable[Stretch], day: date, zone: ZoneInfo) -> tuple[tuple[int, int], ...]:
    """As they stand on the wall of that day, in minutes since midnight."""
    return tuple(_wall(one.begins, one.ends, day, zone) for one in stretches)


def _pieces(
    block: BlockLine, lines: WeekLines, zone: ZoneInfo, client_id: int | None, trouble: Trouble | None
) -> list[PlanBlock]:
    """One for each day on which it stands; only the first can be held."""
    found: list[PlanBlock] = []
    first, last = block.starts_at.astimezone(zone).date(), block.ends_at.astimezone(zone)
    for at, line in enumerate(lines.days):
        if not first <= line.day <= last.date() or (line.day > first and last <= _midnight(line.day, zone)):
            continue
        begins, ends = _wall(block.starts_at, block.ends_at, line.day, zone)
        piece = _block(block, zone, at, begins, ends, client_id)
        if block.missed is not None:
            by = formats.until(block.missed, lines.now, zone)
            piece = piece._replace(clash=piece.clash or by, spoken=spoken(block, zone, by))
        if trouble in TROUBLES:
            note = look_up("Plan", str(TROUBLES[trouble]))
            piece = piece._replace(note=note, spoken=spoken(block, zone, note))
        found.append(piece if not found else piece._replace(key=(piece.key, at), moves=False, stretches=False))
    return found


def _block(block: BlockLine, zone: ZoneInfo, day: int, begins: int, ends: int, client_id: int | None) -> PlanBlock:
    over = block.outcome != "planned" or block.done
    sign, tone = SIGNS.get(block.outcome, ("circle-check", "kept_mark") if block.done else ("", "ink2"))
    under = block.client if block.title else ""
    if block.kind == "due":
        due = translate("Plan", "due {time}").format(time=formats.clock_time(block.ends_at, zone))
        sign, tone, under = "hourglass", "soon_ink", f"{due} · {block.client}"
    return PlanBlock(
        key_of(block),
        day,
        begins,
        ends,
        block.title or block.client,
        under,
        LOOKS[block.kind],
        spoken(block, zone),
        sign,
        tone,
        block.repeats,
        block.outcome in ("cancelled", "moved"),
        client_id is not None and block.client_id != client_id,
        translate("Plan", "overlaps") if block.clashes else "",
        flag=block.kind == "due",
        moves=not over,
        stretches=not over and block.kind != "due",
    )


def _kind(block: BlockLine) -> str:
    return {
        "meeting": translate("Plan", "appointment"),
        "own": translate("Plan", "your own time"),
        "work": translate("Plan", "to-do"),
        "promise": translate("Plan", "promise"),
        "due": translate("Plan", "promise without a time of its own"),
    }[block.kind]


def _states(block: BlockLine) -> list[str]:
    outcomes = {
        "kept": translate("Plan", "kept"),
        "late": translate("Plan", "late"),
        "missed": translate("Plan", "missed"),
        "cancelled": translate("Plan", "cancelled"),
        "moved": translate("Plan", "moved"),
    }
    found = [outcomes[block.outcome]] if block.outcome in outcomes else []
    found += [translate("Plan", "done")] if block.done else []
    found += [translate("Plan", "comes again")] if block.repeats else []
    found += [translate("Plan", "reminded")] if block.reminded else []
    return found + ([translate("Plan", "overlaps with something else")] if block.clashes else [])


def _over(days: Sequence[date]) -> list[str]:
    if not days:
        return []
    if len(days) == 1:
        return [translate("Plan", "{day} holds more than you offer.").format(day=day_words(days[0]))]
    return [COUNTED.days_over(len(days))]


def _full(days: Sequence[date]) -> list[str]:
    if not days:
        return []
    if len(days) == 1:
        return [translate("Plan", "{day} is full.").format(day=day_words(days[0]))]
    return [COUNTED.days_full(len(days))]


def _free(lines: WeekLines) -> list[str]:
    if lines.free is None:
        return []
    words = {
        Part.DAY: translate("Plan", "{day} is free."),
        Part.MORNING: translate("Plan", "{day} morning is free."),
        Part.AFTERNOON: translate("Plan", "{day} afternoon is free."),
    }
    return [words[lines.free.part].format(day=day_words(lines.free.day))]


def _wall(begins: datetime, ends: datetime, day: date, zone: ZoneInfo) -> tuple[int, int]:
    """The part on that day; never backwards, where an hour comes twice."""
    start, end = begins.astimezone(zone), ends.astimezone(zone)
    first = start.hour * 60 + start.minute if start.date() == day else 0
    last = end.hour * 60 + end.minute if end.date() == day else DAY
    return first, max(last, first + 1)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, datetime.min.time(), zone)
