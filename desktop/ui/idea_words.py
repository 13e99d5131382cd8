"""The words of ideas: what each is called, what it is good for, and the task that it becomes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.domain.ideas import WEEKDAYS
from desktop.ui import formats

if TYPE_CHECKING:
    from desktop.domain.ideas import Proposal

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

IDEAS = {
    "send_hours": QT_TRANSLATE_NOOP("Pattern", "Send the agreed hours again"),
    "answer_times": QT_TRANSLATE_NOOP("Pattern", "Fix when you answer on which channel"),
    "fixed_call": QT_TRANSLATE_NOOP("Pattern", "Offer a fixed call"),
    "show_kept": QT_TRANSLATE_NOOP("Pattern", "Show the kept promises in Friday's page"),
    "next_word": QT_TRANSLATE_NOOP("Pattern", "Say when you will next write, even with no news"),
    "regular_update": QT_TRANSLATE_NOOP("Pattern", "A two-line update every {weekday} at {time}"),
    "shared_list": QT_TRANSLATE_NOOP("Pattern", "One shared list and calendar"),
    "one_page": QT_TRANSLATE_NOOP("Pattern", "One page on passwords and contacts"),
    "recap": QT_TRANSLATE_NOOP("Pattern", "What holds now, on one page"),
    "contact_cards": QT_TRANSLATE_NOOP("Pattern", "All their people and numbers on one page"),
    "step_plan": QT_TRANSLATE_NOOP("Pattern", "A step plan with room for what comes late"),
    "ask_earlier": QT_TRANSLATE_NOOP("Pattern", "Ask two days earlier, remind the day before"),
    "count_time": QT_TRANSLATE_NOOP("Pattern", "Add up the time that waiting and searching took"),
    "set_limit": QT_TRANSLATE_NOOP("Pattern", "Set the limit, in writing"),
}
REASONS = {
    "send_hours": QT_TRANSLATE_NOOP("Pattern", "A friendly reminder of when and how you can be reached."),
    "answer_times": QT_TRANSLATE_NOOP("Pattern", "Who knows when the answer comes need not ask twice."),
    "fixed_call": QT_TRANSLATE_NOOP("Pattern", "What is open waits for the call, and the other calls get fewer."),
    "show_kept": QT_TRANSLATE_NOOP("Pattern", "Reliability that can be seen needs no asking after."),
    "next_word": QT_TRANSLATE_NOOP("Pattern", "One line in today's answer: “I will write again on Friday”."),
    "regular_update": QT_TRANSLATE_NOOP("Pattern", "Fewer open questions between one call and the next."),
    "shared_list": QT_TRANSLATE_NOOP("Pattern", "Both of you see what is moving, and what is still missing."),
    "one_page": QT_TRANSLATE_NOOP("Pattern", "Where things are, on one page. The passwords themselves never."),
    "recap": QT_TRANSLATE_NOOP("Pattern", "What they asked for, on one page, for them to confirm."),
    "contact_cards": QT_TRANSLATE_NOOP("Pattern", "A contact file for the phone: nobody has to look for a number."),
    "step_plan": QT_TRANSLATE_NOOP("Pattern", "Each step has its day; what slips moves the others with it."),
    "ask_earlier": QT_TRANSLATE_NOOP("Pattern", "Room for what usually comes late, without haste at the end."),
    "count_time": QT_TRANSLATE_NOOP("Pattern", "Hours that can be won back are a good reason for a change."),
    "set_limit": QT_TRANSLATE_NOOP("Pattern", "What happened, with its dates, and what you ask for from now on."),
}
SHAPES = {
    "task": QT_TRANSLATE_NOOP("Pattern", "Task: {when}, {length}"),
    "appointment": QT_TRANSLATE_NOOP("Pattern", "Appointment: {when}, {length}"),
    "document": QT_TRANSLATE_NOOP("Pattern", "Document, with a task: {when}, {length}"),
    "plan": QT_TRANSLATE_NOOP("Pattern", "Step plan, with a task: {when}, {length}"),
    "rule": QT_TRANSLATE_NOOP("Pattern", "Rule in the agreement, with a task: {when}, {length}"),
}
WEEKLY = {
    "task": QT_TRANSLATE_NOOP("Pattern", "Task: every {weekday} {time}, {length}, from {day}"),
    "appointment": QT_TRANSLATE_NOOP("Pattern", "Appointment: every {weekday} {time}, {length}, from {day}"),
    "document": QT_TRANSLATE_NOOP("Pattern", "Document, with a task: every {weekday} {time}, {length}, from {day}"),
    "plan": QT_TRANSLATE_NOOP("Pattern", "Step plan, with a task: every {weekday} {time}, {length}, from {day}"),
    "rule": QT_TRANSLATE_NOOP("Pattern", "Rule, with a task: every {weekday} {time}, {length}, from {day}"),
}
"""What each kind of idea becomes: once, or every week."""

OPENS = {
    "send_hours": QT_TRANSLATE_NOOP("Pattern", "Document: “How to reach me”; it opens as soon as you agree"),
    "show_kept": QT_TRANSLATE_NOOP("Pattern", "Document: Friday’s page; it opens as soon as you agree"),
    "shared_list": QT_TRANSLATE_NOOP("Pattern", "Document: lists and agenda to share; it opens as soon as you agree"),
    "recap": QT_TRANSLATE_NOOP("Pattern", "Document: “What holds now”; it opens as soon as you agree"),
    "one_page": QT_TRANSLATE_NOOP("Pattern", "Document: a tool, step by step; it opens as soon as you agree"),
    "contact_cards": QT_TRANSLATE_NOOP("Pattern", "Document: “People and numbers”; it opens as soon as you agree"),
    "step_plan": QT_TRANSLATE_NOOP("Pattern", "Step plan: the sheet for it opens as soon as you agree"),
    "answer_times": QT_TRANSLATE_NOOP("Pattern", "Rule in the agreement: it opens, and holds once you save it"),
}
"""What has a page of its own."""

TAKES = {
    "task": QT_TRANSLATE_NOOP("Pattern", "Make it a task"),
    "appointment": QT_TRANSLATE_NOOP("Pattern", "Make it an appointment"),
    "document": QT_TRANSLATE_NOOP("Pattern", "Open the document"),
    "plan": QT_TRANSLATE_NOOP("Pattern", "Begin a step plan"),
    "rule": QT_TRANSLATE_NOOP("Pattern", "Open the agreement"),
}
AGREED = {
    "task": QT_TRANSLATE_NOOP("Pattern", "Made a task: {title}"),
    "appointment": QT_TRANSLATE_NOOP("Pattern", "Made an appointment: {title}"),
    "document": QT_TRANSLATE_NOOP("Pattern", "You are trying: {title}"),
    "plan": QT_TRANSLATE_NOOP("Pattern", "You are trying: {title}"),
    "rule": QT_TRANSLATE_NOOP("Pattern", "You are trying: {title}"),
}
"""What agreeing to it is called, and what is said afterwards."""

ICONS = {
    "task": "square-check",
    "appointment": "calendar-event",
    "document": "file-text",
    "plan": "list",
    "rule": "clipboard",
}


def idea(one: Proposal, zone: ZoneInfo) -> str:
    """What it is called on the card, and as a task."""
    at = one.at.astimezone(zone)
    weekday = QLocale().standaloneDayName(at.isoweekday())
    return _word(IDEAS[one.code]).format(weekday=weekday, time=formats.clock_time(at, zone))


def timeless(code: str) -> str:
    """What an idea is called whose task is gone, and its time with it; empty where a newer program made it."""
    if code == "regular_update":
        return translate("Pattern", "A regular two-line update")
    return _word(IDEAS.get(code, ""))


def reason(one: Proposal) -> str:
    """What it is good for."""
    return _word(REASONS[one.code])


def becomes(one: Proposal, at: datetime | None, now: datetime, zone: ZoneInfo) -> str:
    """Task: every Tue 10:00, 5 min, from 17 Nov. `at`: when, as she has it now."""
    length = formats.duration(one.minutes * 60)
    if at is None:
        return _word(SHAPES[one.kind]).format(when=translate("Pattern", "no time set"), length=length)
    if not one.rrule:
        return _word(SHAPES[one.kind]).format(when=formats.moment(at, now, zone), length=length)
    local = at.astimezone(zone).date()
    return _word(WEEKLY[one.kind]).format(
        weekday=QLocale().standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat),
        time=formats.clock_time(at, zone),
        length=length,
        day=formats.day_and_month(local),
    )


def opens(one: Proposal) -> str:
    """Document: “How to reach me”; it opens as soon as you agree."""
    return _word(OPENS[one.code])


def take(one: Proposal) -> str:
    """What agreeing to it is called."""
    return _word(TAKES[one.kind])


def agreed(one: Proposal, title: str) -> str:
    return _word(AGREED[one.kind]).format(title=title)


def moved(rrule: str, at: datetime, zone: ZoneInfo) -> str:
    """A weekly rule follows the day that it is moved to."""
    if not rrule.startswith("FREQ=WEEKLY;BYDAY="):
        return rrule
    return f"FREQ=WEEKLY;BYDAY={WEEKDAYS[at.astimezone(zone).weekday()]}"


def _word(known: object) -> str:
    return look_up("Pattern", str(known))
