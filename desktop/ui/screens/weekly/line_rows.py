"""The lines of a week as painted entries: parts with their count, what each says and where from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.candidate import Candidate, Source
from desktop.domain.choices import Choices, arranged, has_changed, is_on_page, said
from desktop.domain.summary import Ahead, Block, Coming, Numbers, Open
from desktop.ui import formats
from desktop.ui.kit.entries import EntryRow

if TYPE_CHECKING:
    from desktop.domain.candidate import Gathered

translate = look_up = QCoreApplication.translate
CONTEXT = "WeeklyLines"

BLOCKS = {
    Block.DONE: QT_TRANSLATE_NOOP("WeeklyLines", "Done"),
    Block.UNDER_WAY: QT_TRANSLATE_NOOP("WeeklyLines", "Under way"),
    Block.NEEDED: QT_TRANSLATE_NOOP("WeeklyLines", "Needed from them"),
    Block.COMING: QT_TRANSLATE_NOOP("WeeklyLines", "Next week"),
    Block.NUMBERS: QT_TRANSLATE_NOOP("WeeklyLines", "Numbers"),
    Block.REACH: QT_TRANSLATE_NOOP("WeeklyLines", "My hours next week"),
}
SOURCES = {
    Source.PROMISE: QT_TRANSLATE_NOOP("WeeklyLines", "promise"),
    Source.LIST: QT_TRANSLATE_NOOP("WeeklyLines", "list"),
    Source.TASK: QT_TRANSLATE_NOOP("WeeklyLines", "to-do"),
    Source.APPOINTMENT: QT_TRANSLATE_NOOP("WeeklyLines", "appointment"),
    Source.HOURS: QT_TRANSLATE_NOOP("WeeklyLines", "hours"),
}
UNTITLED = {
    Ahead.CLOSED: QT_TRANSLATE_NOOP("WeeklyLines", "Closed"),
    Ahead.HOLIDAY: QT_TRANSLATE_NOOP("WeeklyLines", "Public holiday"),
    Ahead.APPOINTMENT: QT_TRANSLATE_NOOP("WeeklyLines", "Appointment"),
    Ahead.TASK: QT_TRANSLATE_NOOP("WeeklyLines", "To-do"),
}


MOST_SIGNS = 22
"""Of the title of a list, beside a line."""


class Around(NamedTuple):
    """What a line is told by: the present instant, and her zone."""

    at: datetime
    zone: tzinfo


def block_key(block: Block) -> int:
    """Below nought, so that no line has it."""
    return -1 - list(Block).index(block)


def block_of(key: int) -> Block | None:
    """The part whose row has this key; None for a line."""
    return list(Block)[-1 - key] if key < 0 else None


def line_key(one: Candidate) -> int:
    """Stays with the line; a signal of Qt carries 31 bits."""
    return int(one.key[:7], 16)


def rows_of(gathered: Gathered, choices: Choices, around: Around) -> list[EntryRow]:
    """Part by part, each with its lines unless it is left off; parts that the week has not are left out."""
    ordered = arranged(gathered.candidates, choices)
    rows: list[EntryRow] = []
    for block in (Block.DONE, Block.UNDER_WAY, Block.NEEDED, Block.COMING):
        lines = [one for one in ordered if one.block is block]
        if lines:
            rows.append(_part(block, _count(lines, choices), choices))
        if block not in choices.off:
            rows += [_line(one, choices, around) for one in lines]
    done = sum(one.block is Block.DONE and is_on_page(one, choices) for one in ordered)
    numbers = _numbers(replace(gathered.summary.numbers, done=done))
    if numbers:
        rows.append(_part(Block.NUMBERS, numbers, choices))
    if gathered.summary.reach is not None:
        rows.append(_part(Block.REACH, "", choices))
    return rows


def shown_words(one: Candidate, choices: Choices) -> str:
    """What a line says at the left; what has no title says its kind."""
    words = said(one, choices)
    kind = one.line.kind if isinstance(one.line, Coming) else None
    if not words:
        words = look_up(CONTEXT, str(UNTITLED[kind])) if kind else look_up(CONTEXT, str(SOURCES[one.source]))
    return formats.capital(words)


def _part(block: Block, count: str, choices: Choices) -> EntryRow:
    title, on = look_up(CONTEXT, str(BLOCKS[block])), block not in choices.off
    state = translate("WeeklyLines", "on the page") if on else translate("WeeklyLines", "left off")
    spoken = ", ".join(part for part in (title, count, state) if part)
    return EntryRow(block_key(block), title, spoken, box=on, right=count if on else state, heading=True)


def _count(lines: Sequence[Candidate], choices: Choices) -> str:
    shown = sum(is_on_page(one, choices) for one in lines)
    if shown == len(lines):
        return str(shown)
    return translate("WeeklyLines", "{shown} of {all}").format(shown=shown, all=len(lines))


def _numbers(numbers: Numbers) -> str:
    found = []
    if numbers.first_answer is not None:
        found.append(formats.duration(max(60, numbers.first_answer)))
    kept = translate("WeeklyLines", "{shown} of {all}")
    for part, whole in ((numbers.promises_kept, numbers.promises), (numbers.answers_in_time, numbers.answers)):
        if whole:
            found.append(kept.format(shown=part, all=whole))
    if numbers.done:
        found.insert(0, str(numbers.done))
    return " · ".join(found)


def _line(one: Candidate, choices: Choices, around: Around) -> EntryRow:
    title, on = shown_words(one, choices), is_on_page(one, choices)
    right = _right(one, around) if on else translate("WeeklyLines", "left out")
    under, under_tone, icon = "", "ink2", ""
    if has_changed(one, choices):
        under = translate("WeeklyLines", "Changed below: {now}").format(now=formats.quoted(one.line.title))
        under_tone, icon = "soon_ink", "alert-triangle"
    elif one.key in choices.wordings:
        under, icon = translate("WeeklyLines", "In your words"), "pencil"
    spoken = ", ".join(part for part in (title, right, under) if part)
    return EntryRow(
        key=line_key(one),
        title=title,
        spoken=spoken,
        box=on,
        right=right,
        under=under,
        under_tone=under_tone,
        under_icon=icon,
        dim=not on,
    )


def _right(one: Candidate, around: Around) -> str:
    """Where it comes from and whether it was told; of what is still to do, when."""
    source = _cut(one.list) if one.list else look_up(CONTEXT, str(SOURCES[one.source]))
    if one.block is Block.DONE:
        if one.told_at is None:
            return source
        day = formats.near_day(one.told_at.astimezone(around.zone).date())
        return translate("WeeklyLines", "told {day}").format(day=day)
    if isinstance(one.line, Coming):
        return _coming(one.line)
    if one.due is not None and (isinstance(one.line, Open) and (one.line.due or one.line.passed)):
        return formats.due_words(one.due, around.at, around.zone)
    return source


def _cut(title: str) -> str:
    return title if len(title) <= MOST_SIGNS else f"{title[: MOST_SIGNS - 1].rstrip()}…"


def _coming(line: Coming) -> str:
    if line.last_day is not None and line.last_day != line.day:
        return f"{formats.near_day(line.day)} – {formats.near_day(line.last_day)}"
    if line.starts_at is not None:
        return f"{formats.near_day(line.day)} {line.starts_at:%H:%M}"
    return formats.near_day(line.day)
