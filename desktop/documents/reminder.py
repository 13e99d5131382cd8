"""Reminders of the day before: of an appointment, and of what the client is to bring."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from desktop.documents.message import Written, clock_time, dated, spoken_day, words_for, written
from desktop.documents.typed import TITLE_LIMIT, begun, one_line
from desktop.domain.message import InputAhead, MeetingAhead, Reader

_DAY = timedelta(days=1)


def of_meeting(reader: Reader, meeting: MeetingAhead) -> Written:
    """'Domani, martedì 17 novembre, alle 10:00 ci sentiamo per «…».' A place that is a link stands on its own line."""
    words = words_for(reader)
    at = meeting.starts_at.astimezone(ZoneInfo(reader.time_zone))
    title, place = begun(one_line(meeting.title, TITLE_LIMIT)), one_line(meeting.place, TITLE_LIMIT)
    is_link = "://" in place
    kind = "remind_meet" if place and not is_link else "remind_call"
    told = words.say(
        f"{kind}_about" if title else kind,
        when=spoken_day(words, at.date(), reader.today),
        time=clock_time(at),
        title=title,
        place=place,
    )
    tomorrow = at.date() - reader.today == _DAY
    lines = [
        told,
        *([place] if is_link else []),
        words.say("remind_change"),
        *([words.say("remind_bye")] if tomorrow else []),
    ]
    return written(reader, words.say("remind_subject", day=dated(words, at.date(), "closing_date")), lines)


def of_input(reader: Reader, wanted: InputAhead) -> Written:
    """'Entro domani (martedì 17 novembre), ore 18:00, mi serve da te: «…».'"""
    words = words_for(reader)
    title = begun(one_line(wanted.title, TITLE_LIMIT)) or words.say("task")
    if wanted.due is None:
        told = words.say("input_open", as_soon=words.say("as_soon"), title=title)
    else:
        due = wanted.due.astimezone(ZoneInfo(reader.time_zone))
        day = spoken_day(words, due.date(), reader.today, "due")
        # Midnight is how a day without a time is kept.
        alone = clock_time(due) in ("00:00", "23:59")
        told = words.say(
            "input_due", due=day if alone else words.say("due_time", day=day, time=clock_time(due)), title=title
        )
    lines = [told, words.say("input_thanks")]
    return written(reader, words.say("input_subject", title=title), lines)
