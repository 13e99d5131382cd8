"""To-dos as painted entries: mine and theirs, by list, each with its time in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui import formats
from desktop.ui.counted import COUNTED
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.tokens import SOON

if TYPE_CHECKING:
    from desktop.services.tasks import ListLine, TaskLine
    from desktop.ui.typed_due import Around

translate = look_up = QCoreApplication.translate

RECURRENCES = {
    "": QT_TRANSLATE_NOOP("Todos", "Once"),
    "FREQ=DAILY": QT_TRANSLATE_NOOP("Todos", "Every day"),
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": QT_TRANSLATE_NOOP("Todos", "Monday to Friday"),
    "FREQ=WEEKLY": QT_TRANSLATE_NOOP("Todos", "Every week"),
    "FREQ=WEEKLY;INTERVAL=2": QT_TRANSLATE_NOOP("Todos", "Every two weeks"),
    "FREQ=MONTHLY": QT_TRANSLATE_NOOP("Todos", "Every month"),
    "FREQ=YEARLY": QT_TRANSLATE_NOOP("Todos", "Every year"),
}
"""How often, by the rule; any other rule comes from a file."""
HEADING = -1


def recurrence(rule: str) -> str:
    """How often, in words."""
    plain = rule.strip().upper().removeprefix("RRULE:")
    if plain in RECURRENCES:
        return look_up("Todos", str(RECURRENCES[plain]))
    return translate("Todos", "By a rule of its own")


def todo_rows(lines: Iterable[TaskLine], lists: Sequence[ListLine], around: Around) -> list[EntryRow]:
    """Both sides, hers first; promises stand elsewhere, and what is over goes with its day."""
    shown = [line for line in lines if not line.promise and not _is_over(line, around)]
    mine = [line for line in shown if line.owner == "assistant"]
    theirs = [line for line in shown if line.owner == "client"]
    rows: list[EntryRow] = []
    if mine:
        rows += _side(translate("Todos", "Mine"), "accent_ink", mine, lists, around)
    if theirs:
        whose = translate("Todos", "{name}’s").format(name=around.name)
        rows += _side(whose, "ink2", theirs, lists, around)
    return rows


def todo_row(line: TaskLine, around: Around) -> EntryRow:
    """One of them."""
    right, tone = _right(line, around.at, around.zone)
    under, icon = _under(line)
    who = translate("Todos", "mine") if line.owner == "assistant" else around.name
    spoken = ", ".join(part for part in (who, right, line.title, under) if part)
    return EntryRow(
        key=line.id,
        title=line.title,
        spoken=spoken,
        box=line.done_at is not None,
        right=right,
        right_tone=tone,
        under=under,
        under_icon=icon,
        struck=line.done_at is not None,
    )


def list_words(line: ListLine) -> str:
    """Whether anybody else may see it."""
    return translate("Todos", "shared") if line.shared else translate("Todos", "private")


def _side(
    whose: str, tone: str, lines: Sequence[TaskLine], lists: Sequence[ListLine], around: Around
) -> list[EntryRow]:
    open_ = sum(line.done_at is None for line in lines)
    count = COUNTED.open(open_)
    rows = [EntryRow(HEADING, whose, f"{whose}, {count}", icon_tone=tone, right=count, heading=True)]
    known = {one.uid: one for one in lists}
    rows += [todo_row(line, around) for line in _in_order(line for line in lines if line.list not in known)]
    for one in lists:
        inside = [line for line in lines if line.list == one.uid]
        if inside:
            shared = list_words(one)
            icon, right = "users" if one.shared else "lock", shared
            if one.goal is not None:
                day = formats.short_day(one.goal, around.at.astimezone(around.zone).date())
                right = translate("Todos", "goal {day}").format(day=day)
            spoken = ", ".join(dict.fromkeys((one.title, shared, right)))
            rows.append(EntryRow(HEADING, one.title, spoken, icon=icon, right=right, heading=True))
            rows += [todo_row(line, around) for line in _in_order(inside)]
    return rows


def _in_order(lines: Iterable[TaskLine]) -> list[TaskLine]:
    """What is open by its time, without one last; then what is done."""
    return sorted(
        lines, key=lambda line: (line.done_at is not None, line.due_at is None, line.due_at or line.created_at)
    )


def _is_over(line: TaskLine, around: Around) -> bool:
    """Done and known to both, on an earlier day of hers."""
    last = line.told_at if line.owner == "assistant" else line.done_at
    if last is None:
        return False
    return last.astimezone(around.zone).date() < around.at.astimezone(around.zone).date()


def _right(line: TaskLine, now: datetime, zone: tzinfo) -> tuple[str, str]:
    if line.done_at is not None:
        if line.owner == "client":
            return translate("Todos", "done"), "kept_ink"
        if line.told_at is None:
            return translate("Todos", "done, tell them"), "kept_ink"
        return translate("Todos", "told"), "kept_ink"
    if line.due_at is None:
        return "", "ink2"
    seconds = round((line.due_at - now).total_seconds())
    today = line.due_at.astimezone(zone).date() == now.astimezone(zone).date()
    tone = "late_ink" if seconds < 0 else "soon_ink" if today or seconds <= SOON else "ink2"
    return formats.due_words(line.due_at, now, zone), tone


def _under(line: TaskLine) -> tuple[str, str]:
    """What else there is to know, and its icon."""
    parts = [recurrence(line.rrule)] if line.rrule else []
    if line.returned:
        parts.append(COUNTED.came_back(line.returned))
    if line.estimate:
        parts.append(formats.duration(line.estimate * 60))
    return " · ".join(parts), "repeat" if line.rrule else ""
