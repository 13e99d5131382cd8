"""The lines of a week as painted entries: parts with their count, what each says and where from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.candidate import Candidate, Source
from desktop.domain.choices import Choices, arranged, has_changed, is_on_page, on_page, said
from desktop.domain.summary import Ahead, Block, Coming, Numbers, Open, Revised, in_order
from desktop.ui import formats
from desktop.ui.kit.entries import EntryRow

if TYPE_CHECKING:
    from desktop.domain.candidate import Gathered

translate = look_up = QCoreApplication.translate
CONTEXT = "WeeklyLines"

BLOCKS = {
    Block.NUMBERS: QT_TRANSLATE_NOOP("WeeklyLines", "Numbers"),
    Block.DONE: QT_TRANSLATE_NOOP("WeeklyLines", "Done"),
    Block.UNDER_WAY: QT_TRANSLATE_NOOP("WeeklyLines", "Under way"),
    Block.NEEDED: QT_TRANSLATE_NOOP("WeeklyLines", "Needed from them"),
    Block.HOLDS: QT_TRANSLATE_NOOP("WeeklyLines", "What holds now"),
    Block.COMING: QT_TRANSLATE_NOOP("WeeklyLines", "Next week"),
    Block.TIME: QT_TRANSLATE_NOOP("WeeklyLines", "Time spent"),
    Block.CLOSING: QT_TRANSLATE_NOOP("WeeklyLines", "Last line"),
    Block.REACH: QT_TRANSLATE_NOOP("WeeklyLines", "My hours next week"),
}
SOURCES = {
    Source.PROMISE: QT_TRANSLATE_NOOP("WeeklyLines", "promise"),
    Source.LIST: QT_TRANSLATE_NOOP("WeeklyLines", "list"),
    Source.TASK: QT_TRANSLATE_NOOP("WeeklyLines", "to-do"),
    Source.APPOINTMENT: QT_TRANSLATE_NOOP("WeeklyLines", "appointment"),
    Source.HOURS: QT_TRANSLATE_NOOP("WeeklyLines", "hours"),
    Source.INSTRUCTION: QT_TRANSLATE_NOOP("WeeklyLines", "instruction"),
}
UNTITLED = {
    Ahead.CLOSED: QT_TRANSLATE_NOOP("WeeklyLines", "Closed"),
    Ahead.HOLIDAY: QT_TRANSLATE_NOOP("WeeklyLines", "Public holiday"),
    Ahead.APPOINTMENT: QT_TRANSLATE_NOOP("WeeklyLines", "Appointment"),
    Ahead.TASK: QT_TRANSLATE_NOOP("WeeklyLines", "To-do"),
}
UNNAMED = frozenset({Block.NUMBERS, Block.CLOSING})
"""Parts without a heading on the page."""
CLOSING_LINE = -100
"""The key of the row in which she writes her last line."""
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
    return list(Block)[-1 - key] if CLOSING_LINE < key < 0 else None


def line_key(one: Candidate) -> int:
    """Stays with the line; a signal of Qt carries 31 bits."""
    return int(one.key[:7], 16)


def parts_of(gathered: Gathered, choices: Choices) -> list[Block]:
    """The parts that the week has, in her order; her last line has always a place."""
    there = {one.block for one in gathered.candidates} | {Block.CLOSING}
    if gathered.summary.numbers != Numbers():
        there.add(Block.NUMBERS)
    if gathered.spent:
        there.add(Block.TIME)
    if gathered.summary.reach is not None:
        there.add(Block.REACH)
    return [block for block in in_order(choices.blocks) if block in there]


def rows_of(gathered: Gathered, choices: Choices, around: Around) -> list[EntryRow]:
    """Part by part, each with its lines unless it is left off; parts that the week has not are left out."""
    ordered = arranged(gathered.candidates, choices)
    rows: list[EntryRow] = []
    for block in parts_of(gathered, choices):
        lines = [one for one in ordered if one.block is block]
        rows.append(_part(block, _told(block, lines, gathered, choices), choices))
        if block not in choices.off:
            rows += [_line(one, choices, around) for one in lines]
            rows += [_closing(choices.closing)] if block is Block.CLOSING else []
    return rows


def shown_words(one: Candidate, choices: Choices) -> str:
    """What a line says at the left; what has no title says its kind."""
    words = said(one, choices)
    kind = one.line.kind if isinstance(one.line, Coming) else None
    if not words:
        words = look_up(CONTEXT, str(UNTITLED[kind])) if kind else look_up(CONTEXT, str(SOURCES[one.source]))
    return formats.capital(words)


def _told(block: Block, lines: Sequence[Candidate], gathered: Gathered, choices: Choices) -> str:
    """What a part has to say, in few words."""
    if lines:
        return _count(lines, choices)
    if block is Block.NUMBERS:
        done = sum(one.block is Block.DONE for one in on_page(gathered.candidates, choices))
        return _numbers(replace(gathered.summary.numbers, done=done))
    if block is Block.TIME:
        return formats.duration(60 * sum(one.minutes for one in gathered.spent))
    return ""


def _part(block: Block, count: str, choices: Choices) -> EntryRow:
    title, on = look_up(CONTEXT, str(BLOCKS[block])), block not in choices.off
    state = translate("WeeklyLines", "on the page") if on else translate("WeeklyLines", "left off")
    hers = formats.quoted(choices.titles[block]) if block in choices.titles else ""
    spoken = ", ".join(part for part in (title, hers, count, state) if part)
    right = " · ".join(part for part in (hers, count if on else state) if part)
    return EntryRow(block_key(block), title, spoken, box=on, right=right, heading=True)


def _closing(hers: str) -> EntryRow:
    title = hers or translate("WeeklyLines", "Something personal to end with…")
    return EntryRow(CLOSING_LINE, title, title, icon="pencil", dim=not hers)


def _count(lines: Sequence[Candidate], choices: Choices) -> str:
    shown = sum(is_on_page(one, choices) for one in lines)
    if shown == len(lines):
        return str(shown)
    return translate("WeeklyLines", "{shown} of {all}").format(shown=shown, all=len(lines))


def _numbers(numbers: Numbers) -> str:
    found = []
    if numbers.first_answer is not None:
        # To the nearest minute, as on the page beside it.
        found.append(formats.duration(60 * max(1, round(numbers.first_answer / 60))))
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
        under, under_tone, icon = translate("WeeklyLines", "Changed below"), "soon_ink", "alert-triangle"
    elif one.key in choices.wordings:
        under, icon = translate("WeeklyLines", "In your words"), "pencil"
    elif isinstance(one.line, Revised):
        under = _before(one.line)
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


def _before(line: Revised) -> str:
    if line.ended:
        return translate("WeeklyLines", "does not apply any more")
    return translate("WeeklyLines", "instead of {words}").format(words=formats.quoted(line.before))


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
    if isinstance(one.line, Revised):
        return formats.near_day(one.line.day)
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
