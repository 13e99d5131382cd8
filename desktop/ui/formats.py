"""Instants, durations and counts as text in a sentence, in the language in force; see `capital`."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.ui.counted import COUNTED

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def clock_time(at: datetime, zone: tzinfo) -> str:
    """14:20."""
    local = at.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def hour(of_day: int) -> str:
    """14:00, in a scale; 24 is the end of the day."""
    return QLocale().toString(QTime(of_day % 24, 0), "HH:mm")


def wall_time(minutes: int) -> str:
    """14:05, of minutes since midnight; 24:00 is the end of the day."""
    return "24:00" if minutes == 24 * 60 else QLocale().toString(QTime(minutes // 60 % 24, minutes % 60), "HH:mm")


def long_day(day: date) -> str:
    """Thursday 12 November: the heading of a day."""
    return capital(day_in_words(day))


def day_in_words(day: date) -> str:
    """Thursday 12 November."""
    #: Qt date format: weekday, day and month, as the heading of a page
    return _date(day, translate("Formats", "dddd d MMMM"))


def heading_day(day: date, today: date) -> str:
    """Today, Wednesday 11, Tuesday 10 March, Monday 9 March 2025: above what happened then."""
    if day == today:
        return translate("Formats", "Today")
    if (day.year, day.month) == (today.year, today.month):
        #: Qt date format: weekday and day, of this month
        return capital(_date(day, translate("Formats", "dddd d")))
    if day.year == today.year:
        return long_day(day)
    #: Qt date format: weekday, day, month and year
    return capital(_date(day, translate("Formats", "dddd d MMMM yyyy")))


def month_alone(day: date) -> str:
    """March 2025, where it stands alone: some languages bend it behind a day or a word."""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def full_month(day: date) -> str:
    """March 2025, after "since"."""
    #: Qt date format: month and year, after the word "since"
    return _date(day, translate("Formats", "MMMM yyyy"))


def short_day(day: date, today: date) -> str:
    """Mon 9 Nov; with the year where it is another."""
    #: Qt date format: short weekday, day and short month
    return _date(day, translate("Formats", "ddd d MMM")) if day.year == today.year else dated(day)


def weekday_and_day(day: date, today: date) -> str:
    """Wed 18 November, or Wed 13 January 2027."""
    if day.year == today.year:
        #: Qt date format: short weekday, day and month
        return _date(day, translate("Formats", "ddd d MMMM"))
    #: Qt date format: short weekday, day, month and year
    return _date(day, translate("Formats", "ddd d MMMM yyyy"))


def day_and_month(day: date) -> str:
    """3 Sep, where the year is plain."""
    #: Qt date format: day and short month
    return _date(day, translate("Formats", "d MMM"))


def day_and_full_month(day: date) -> str:
    """15 November, where the year is plain."""
    #: Qt date format: day and month
    return _date(day, translate("Formats", "d MMMM"))


def dated(day: date) -> str:
    """3 Mar 2025, where there is little room."""
    #: Qt date format: day, short month and year
    return _date(day, translate("Formats", "d MMM yyyy"))


def full_day(day: date) -> str:
    """3 March 2025."""
    #: Qt date format: day, month and year
    return _date(day, translate("Formats", "d MMMM yyyy"))


def month(day: date) -> str:
    """Mar 2025, under a chart."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat) + f" {day.year}"


def near_day(day: date) -> str:
    """Fri 13, for the weeks around now."""
    return _date(day, translate("Formats", "ddd d"))


def days(first: date, last: date) -> str:
    """9–15 November, or 28 September – 4 October: a week, where the year is plain."""
    end = day_and_full_month(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{day_and_full_month(first)} – {end}"


def moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    """today 15:00, tomorrow 10:00, yesterday 18:00, Mon 9 Nov 10:00."""
    day, time = at.astimezone(zone).date(), clock_time(at, zone)
    today = now.astimezone(zone).date()
    if day == today:
        return translate("Formats", "today {time}").format(time=time)
    if day == today + timedelta(days=1):
        return translate("Formats", "tomorrow {time}").format(time=time)
    if day == today - timedelta(days=1):
        return translate("Formats", "yesterday {time}").format(time=time)
    return f"{short_day(day, today)} {time}"


def since(at: datetime, now: datetime, zone: tzinfo) -> str:
    """When something came: 11:55 today, else with its day."""
    if at.astimezone(zone).date() == now.astimezone(zone).date():
        return clock_time(at, zone)
    return moment(at, now, zone)


def until(at: datetime, now: datetime, zone: tzinfo) -> str:
    """by 15:00 today, by 10:00 tomorrow, by Mon 16 Nov 10:00."""
    day, time = at.astimezone(zone).date(), clock_time(at, zone)
    today = now.astimezone(zone).date()
    if day == today:
        return translate("Formats", "by {time} today").format(time=time)
    if day == today + timedelta(days=1):
        return translate("Formats", "by {time} tomorrow").format(time=time)
    return translate("Formats", "by {day} {time}").format(day=short_day(day, today), time=time)


def was_due(at: datetime, now: datetime, zone: tzinfo) -> str:
    """was due 13:55, was due yesterday 17:00."""
    day, time = at.astimezone(zone).date(), clock_time(at, zone)
    today = now.astimezone(zone).date()
    if day == today:
        return translate("Formats", "was due {time}").format(time=time)
    if day == today - timedelta(days=1):
        return translate("Formats", "was due yesterday {time}").format(time=time)
    return translate("Formats", "was due {day} {time}").format(day=short_day(day, today), time=time)


def due_words(at: datetime, now: datetime, zone: tzinfo) -> str:
    """today 18:00, tomorrow, Fri 13, Mon 30 Nov, 25 min late, 3 days late: beside something to do."""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    if now > at:
        return _late_by_days(at, now, day, today)
    if day == today:
        return translate("Formats", "today {time}").format(time=clock_time(at, zone))
    if day == today + timedelta(days=1):
        return translate("Formats", "tomorrow")
    #: Qt date format: short weekday and day, for the two weeks to come
    near = translate("Formats", "ddd d")
    return _date(day, near) if day < today + timedelta(days=14) else short_day(day, today)


def time_left(at: datetime, now: datetime, zone: tzinfo) -> str:
    """3 h 40, tomorrow 10:00, Fri 10:00, Mon 30 Nov, 40 min late: beside a promise."""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    if now > at:
        return _late_by_days(at, now, day, today)
    if day == today:
        return duration(round((at - now).total_seconds()))
    time = clock_time(at, zone)
    if day == today + timedelta(days=1):
        return translate("Formats", "tomorrow {time}").format(time=time)
    #: Qt date format: short weekday, before a time
    weekday = translate("Formats", "ddd")
    return f"{_date(day, weekday)} {time}" if day < today + timedelta(days=7) else short_day(day, today)


def due_in_full(at: datetime, now: datetime, zone: tzinfo) -> str:
    """Fri 13 November, 18:00, or 8 January 2027, 09:00: what was understood of a time that was typed."""
    day = at.astimezone(zone).date()
    this_year = day.year == now.astimezone(zone).year
    #: Qt date format: short weekday, day and month
    words = _date(day, translate("Formats", "ddd d MMMM")) if this_year else full_day(day)
    return translate("Formats", "{day}, {time}").format(day=words, time=clock_time(at, zone))


def _late_by_days(at: datetime, now: datetime, day: date, today: date) -> str:
    """From a whole day on it is counted as people do: a Friday evening is three days late on Monday morning."""
    seconds = round((now - at).total_seconds())
    if seconds < 24 * 3600:
        return late(seconds)
    return translate("Formats", "{duration} late").format(duration=COUNTED.days((today - day).days))


def duration(seconds: int) -> str:
    """25 min, 2 h 55, 3 days: as short as it is still true, for a narrow place."""
    minutes = max(0, seconds) // 60
    if minutes < 60:
        return translate("Formats", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        if minutes:
            return translate("Formats", "{hours} h {minutes}").format(hours=hours, minutes=f"{minutes:02}")
        return translate("Formats", "{hours} h").format(hours=hours)
    return COUNTED.days(hours // 24)


def late(seconds: int) -> str:
    """25 min late."""
    if seconds < 60:
        return translate("Formats", "due now")
    return translate("Formats", "{duration} late").format(duration=duration(seconds))


def left(seconds: int) -> str:
    """2 h 55 left."""
    if seconds < 60:
        return translate("Formats", "less than a minute")
    return translate("Formats", "{duration} left").format(duration=duration(seconds))


def number(count: int) -> str:
    """1,284 or 1284, as the language groups it."""
    return QLocale().toString(count)


def path(place: str) -> str:
    """Of a file or folder: a line may end behind each of its parts."""
    return place.replace("/", "/\u200b").replace("\\", "\\\u200b")


def size(octets: int) -> str:
    """2.1 MB."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def quoted(text: str) -> str:
    """“so”, «così», „tak”."""
    return QLocale().quoteString(text)


def either(words: Sequence[str]) -> str:
    """A, b or c: what it may be, where a list of Qt would say that it is all of it."""
    *some, last = words
    if not some:
        return last
    return translate("Formats", "{some} or {last}").format(some=", ".join(some), last=last)


def capital(text: str) -> str:
    """What stands alone or begins a sentence: Italian and Polish days have no capital of their own, nor has today."""
    return text[:1].upper() + text[1:]


def _date(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def folded(text: str) -> str:
    """For finding: without case and accents, so that zolw finds żółw and perche finds perché."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("ł", "l").strip()
