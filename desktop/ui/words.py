"""Codes to words, in the language in force: the only place of the window that does it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.errors import GarboError, Problem, Refused
from desktop.ui.error_words import KINDS, SAFE, WHAT

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

LANGUAGES = {"en": "English", "it": "Italiano", "pl": "Polski"}
"""Each in its own words."""

CHANNELS = {
    "call": QT_TRANSLATE_NOOP("Words", "Call"),
    "email": QT_TRANSLATE_NOOP("Words", "Mail"),
    "message": QT_TRANSLATE_NOOP("Words", "Message"),
    "voice_note": QT_TRANSLATE_NOOP("Words", "Voice note"),
    "video": QT_TRANSLATE_NOOP("Words", "Video call"),
    "meeting": QT_TRANSLATE_NOOP("Words", "In person"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
MEDIA = {"whatsapp": "WhatsApp", "telegram": "Telegram", "sms": "SMS"}
CHANNEL_ICONS = {
    "call": "phone",
    "email": "mail",
    "message": "message-circle",
    "voice_note": "microphone",
    "video": "video",
    "meeting": "users",
    "other": "message",
}
SKIPPED = {
    "bad_date": QT_TRANSLATE_NOOP("Words", "Date not understood"),
    "no_date": QT_TRANSLATE_NOOP("Words", "Before the first date"),
    "cut": QT_TRANSLATE_NOOP("Words", "Cut off in the file"),
    "too_long": QT_TRANSLATE_NOOP("Words", "Longer than a message can be"),
    "no_sender": QT_TRANSLATE_NOOP("Words", "Nobody named"),
    "other": QT_TRANSLATE_NOOP("Words", "From somebody else"),
    "group": QT_TRANSLATE_NOOP("Words", "From somebody else"),
    "deleted": QT_TRANSLATE_NOOP("Words", "Deleted messages"),
    "in_future": QT_TRANSLATE_NOOP("Words", "Later than now"),
}
DATE_ORDERS = {
    "dmy": QT_TRANSLATE_NOOP("Words", "day / month / year"),
    "mdy": QT_TRANSLATE_NOOP("Words", "month / day / year"),
    "ymd": QT_TRANSLATE_NOOP("Words", "year / month / day"),
}
STEPS = {
    "no_answer_needed": QT_TRANSLATE_NOOP("Words", "no answer needed"),
    "answered_elsewhere": QT_TRANSLATE_NOOP("Words", "answered elsewhere"),
    "task_done": QT_TRANSLATE_NOOP("Words", "task ticked"),
    "task_told": QT_TRANSLATE_NOOP("Words", "client told"),
    "task_untold": QT_TRANSLATE_NOOP("Words", "client not told"),
    "days_closed": QT_TRANSLATE_NOOP("Words", "days closed"),
    "task_added": QT_TRANSLATE_NOOP("Words", "new to-do"),
    "task_changed": QT_TRANSLATE_NOOP("Words", "to-do changed"),
    "task_moved": QT_TRANSLATE_NOOP("Words", "new time"),
    "task_placed": QT_TRANSLATE_NOOP("Words", "to-do placed"),
    "task_reordered": QT_TRANSLATE_NOOP("Words", "order of to-dos"),
    "task_unplaced": QT_TRANSLATE_NOOP("Words", "back to place"),
    "task_reopened": QT_TRANSLATE_NOOP("Words", "open again"),
    "task_returned": QT_TRANSLATE_NOOP("Words", "came back with mistakes"),
    "task_removed": QT_TRANSLATE_NOOP("Words", "to-do removed"),
    "promise_made": QT_TRANSLATE_NOOP("Words", "new promise"),
    "promise_kept": QT_TRANSLATE_NOOP("Words", "promise kept"),
    "promise_removed": QT_TRANSLATE_NOOP("Words", "promise removed"),
    "list_added": QT_TRANSLATE_NOOP("Words", "new list"),
    "list_renamed": QT_TRANSLATE_NOOP("Words", "list renamed"),
    "list_shared": QT_TRANSLATE_NOOP("Words", "list shared"),
    "list_kept_private": QT_TRANSLATE_NOOP("Words", "list kept private"),
    "reply_taken": QT_TRANSLATE_NOOP("Words", "client’s reply taken in"),
    "list_removed": QT_TRANSLATE_NOOP("Words", "list removed"),
    "plan_made": QT_TRANSLATE_NOOP("Words", "new step plan"),
    "plan_dated": QT_TRANSLATE_NOOP("Words", "step plan dated anew"),
    "plan_room_set": QT_TRANSLATE_NOOP("Words", "room in a step plan"),
    "plan_shortened": QT_TRANSLATE_NOOP("Words", "steps shortened"),
    "plan_removed": QT_TRANSLATE_NOOP("Words", "step plan removed"),
    "goal_moved": QT_TRANSLATE_NOOP("Words", "goal moved"),
    "step_added": QT_TRANSLATE_NOOP("Words", "new step"),
    "step_changed": QT_TRANSLATE_NOOP("Words", "step changed"),
    "step_moved": QT_TRANSLATE_NOOP("Words", "order of steps"),
    "step_removed": QT_TRANSLATE_NOOP("Words", "step removed"),
    "step_day_set": QT_TRANSLATE_NOOP("Words", "a day of its own for a step"),
    "step_day_freed": QT_TRANSLATE_NOOP("Words", "step back on the day of its plan"),
    "template_kept": QT_TRANSLATE_NOOP("Words", "new template"),
    "template_removed": QT_TRANSLATE_NOOP("Words", "template removed"),
    "appointment_added": QT_TRANSLATE_NOOP("Words", "new appointment"),
    "appointment_changed": QT_TRANSLATE_NOOP("Words", "appointment changed"),
    "appointment_planned": QT_TRANSLATE_NOOP("Words", "appointment open again"),
    "appointment_kept": QT_TRANSLATE_NOOP("Words", "appointment kept"),
    "appointment_late": QT_TRANSLATE_NOOP("Words", "appointment late"),
    "appointment_missed": QT_TRANSLATE_NOOP("Words", "appointment missed"),
    "appointment_cancelled": QT_TRANSLATE_NOOP("Words", "appointment cancelled"),
    "appointment_moved": QT_TRANSLATE_NOOP("Words", "appointment moved"),
    "appointment_removed": QT_TRANSLATE_NOOP("Words", "appointment removed"),
    "series_begun": QT_TRANSLATE_NOOP("Words", "new repeating appointment"),
    "series_changed": QT_TRANSLATE_NOOP("Words", "repeating appointment changed"),
    "series_moved": QT_TRANSLATE_NOOP("Words", "repeating appointment moved"),
    "series_removed": QT_TRANSLATE_NOOP("Words", "repeating appointment removed"),
    "own_time_added": QT_TRANSLATE_NOOP("Words", "time of your own"),
    "client_reminded": QT_TRANSLATE_NOOP("Words", "client reminded"),
    "instruction_added": QT_TRANSLATE_NOOP("Words", "new instruction"),
    "instruction_changed": QT_TRANSLATE_NOOP("Words", "instruction changed"),
    "instruction_replaced": QT_TRANSLATE_NOOP("Words", "instruction replaced"),
    "instruction_cancelled": QT_TRANSLATE_NOOP("Words", "instruction cancelled"),
    "instruction_removed": QT_TRANSLATE_NOOP("Words", "instruction removed"),
    "reminded_later": QT_TRANSLATE_NOOP("Words", "remind me Monday"),
    "seen_otherwise": QT_TRANSLATE_NOOP("Words", "not how I see it"),
    "choice_taken_back": QT_TRANSLATE_NOOP("Words", "choice taken back"),
    "idea_taken": QT_TRANSLATE_NOOP("Words", "idea taken up"),
    "pasted": QT_TRANSLATE_NOOP("Words", "pasted lines"),
    "imported": QT_TRANSLATE_NOOP("Words", "import"),
    "answer_logged": QT_TRANSLATE_NOOP("Words", "answer"),
    "interaction_logged": QT_TRANSLATE_NOOP("Words", "new entry"),
    "interaction_corrected": QT_TRANSLATE_NOOP("Words", "correction"),
    "interaction_removed": QT_TRANSLATE_NOOP("Words", "entry deleted"),
    "interaction_tagged": QT_TRANSLATE_NOOP("Words", "tag"),
    "interaction_untagged": QT_TRANSLATE_NOOP("Words", "tag taken off"),
    "interactions_joined": QT_TRANSLATE_NOOP("Words", "entries joined"),
    "interaction_split": QT_TRANSLATE_NOOP("Words", "entry split"),
    "interaction_reassigned": QT_TRANSLATE_NOOP("Words", "moved to another client"),
    "tag_confirmed": QT_TRANSLATE_NOOP("Words", "tag confirmed"),
    "tag_refused": QT_TRANSLATE_NOOP("Words", "tag refused"),
    "client_changed": QT_TRANSLATE_NOOP("Words", "client changed"),
    "client_pinned": QT_TRANSLATE_NOOP("Words", "client pinned"),
    "client_unpinned": QT_TRANSLATE_NOOP("Words", "client unpinned"),
    "person_added": QT_TRANSLATE_NOOP("Words", "new person"),
    "person_changed": QT_TRANSLATE_NOOP("Words", "person changed"),
    "person_removed": QT_TRANSLATE_NOOP("Words", "person removed"),
    "person_moved": QT_TRANSLATE_NOOP("Words", "order of people"),
    "client_added": QT_TRANSLATE_NOOP("Words", "new client"),
    "agreement_made": QT_TRANSLATE_NOOP("Words", "new agreement"),
    "agreement_changed": QT_TRANSLATE_NOOP("Words", "agreement changed"),
    "agreement_removed": QT_TRANSLATE_NOOP("Words", "agreement removed"),
    "summary_chosen": QT_TRANSLATE_NOOP("Words", "weekly page changed"),
    "summary_sent": QT_TRANSLATE_NOOP("Words", "marked as sent"),
    "summary_layout_kept": QT_TRANSLATE_NOOP("Words", "usual parts of the weekly page"),
    "letterhead_changed": QT_TRANSLATE_NOOP("Words", "look of your documents"),
    "summary_taken_back": QT_TRANSLATE_NOOP("Words", "not sent after all"),
    "closed_early": QT_TRANSLATE_NOOP("Words", "closed for today"),
    "open_longer": QT_TRANSLATE_NOOP("Words", "open half an hour longer"),
    "hours_as_usual": QT_TRANSLATE_NOOP("Words", "hours as usual"),
    "settings_changed": QT_TRANSLATE_NOOP("Words", "settings"),
}
"""What can be undone, by its name."""


class Said(NamedTuple):
    """An error for a person: what happened, and what is safe or what to do."""

    what: str
    safe: str


def said(error: BaseException) -> Said:
    """What happened, what is safe, what to do."""
    if isinstance(error, Refused) and error.problems and error.code not in WHAT:
        return Said(" ".join(problem(one) for one in error.problems), translate("Errors", "Nothing was changed."))
    code, data = (error.code, error.data) if isinstance(error, GarboError) else ("", {})
    if code == "not_yet_read" and (kind := KINDS.get(str(data.get("format")))):
        return Said(_filled(kind, {}), _filled(SAFE[code], data))
    if code not in WHAT:
        what = translate("Errors", "Garbo could not do this.")
        return Said(what, translate("Errors", "Nothing was changed. Your data is safe here."))
    safe = SAFE.get(code)
    return Said(_filled(WHAT[code], data), _filled(safe, data) if safe else "")


def problem(one: Problem) -> str:
    """A sentence beside a field."""
    known = WHAT.get(one.code)
    return _filled(known, one.data) if known else translate("Errors", "This cannot be kept as it is.")


def channel(code: str, medium: str | None) -> str:
    """WhatsApp where that is known, else Message, Mail, Call."""
    return MEDIA.get(medium or "") or _word(CHANNELS.get(code, CHANNELS["other"]))


def channel_icon(code: str) -> str:
    return CHANNEL_ICONS.get(code, "message")


def skipped(reason: str) -> str:
    """Why something in a file was not read."""
    return _word(SKIPPED[reason]) if reason in SKIPPED else translate("Words", "Not understood")


def date_order(code: str) -> str:
    return _word(DATE_ORDERS[code])


def step(name: str) -> str:
    """The name of a step that can be undone."""
    return _word(STEPS[name]) if name in STEPS else translate("Words", "last step")


def initials(name: str) -> str:
    """Two letters for a disc."""
    words = [word for word in name.replace(".", " ").split() if word[:1].isalnum()]
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [name.strip()[:1] or "?"]
    return "".join(letters).upper()


def disc(client_id: int) -> int:
    """Which colour: the same one for as long as the client is there."""
    return client_id * 5 % 6


def _word(literal: object) -> str:
    return look_up("Words", str(literal))


def _filled(literal: object, data: dict[str, object]) -> str:
    text = look_up("Errors", str(literal))
    values = {key: _listed(value) for key, value in data.items()}
    return text.format_map(_Blank(values))


def _listed(value: object) -> str:
    return ", ".join(str(one) for one in value) if isinstance(value, list | tuple | set | frozenset) else str(value)


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"
