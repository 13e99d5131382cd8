"""Weeks, days, hours and answer times in words, as the client's language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from desktop.documents.phrases import Phrases
from desktop.domain.rules import BusinessDays, ContactTime, NoRule, Rule, SameDay
from desktop.domain.summary import Reach, Span
from desktop.domain.week import Week


def week_words(words: Phrases, week: Week) -> str:
    """'9–15 novembre 2026', '28 września – 4 października 2026'."""
    first, last = week.monday, week.sunday
    months = words.names("months")
    key = "week_month" if first.month == last.month else "week_months" if first.year == last.year else "week_years"
    return words.say(
        key,
        d1=first.day,
        m1=months[first.month - 1],
        y1=first.year,
        d2=last.day,
        m2=months[last.month - 1],
        y2=last.year,
    )


def day_words(words: Phrases, day: date, near: date) -> str:
    """'gio 12'; with the month, and the year, where `near` does not tell them."""
    far = abs((day - near).days) > 14
    key = "day_year" if far and day.year != near.year else "day_month" if far else "day"
    return words.say(
        key,
        weekday=words.names("weekdays_short")[day.weekday()],
        day=day.day,
        month=words.names("months_short")[day.month - 1],
        year=day.year,
    )


def time_words(minute: int) -> str:
    """'9:30', '24:00' as '24:00'; minutes past 24:00 are the next morning's."""
    hour, rest = divmod(minute if minute <= 1440 else minute - 1440, 60)
    return f"{hour}:{rest:02d}"


def hours_words(words: Phrases, week: Sequence[Sequence[Span]]) -> list[str]:
    """'9–13 e 14–18, lunedì–giovedì': one line for every kind of day, closed days left out."""
    kinds: dict[tuple[Span, ...], list[int]] = {}
    for weekday, spans in enumerate(week):
        if spans:
            kinds.setdefault(tuple(spans), []).append(weekday)
    return [
        words.say("hours_on", spans=_spans_words(words, spans), days=weekdays_words(words, days))
        for spans, days in kinds.items()
    ]


def weekdays_words(words: Phrases, days: Sequence[int]) -> str:
    """'lunedì–giovedì', 'lunedì, mercoledì e venerdì', 'tutti i giorni'."""
    if len(days) == 7:
        return words.say("every_day")
    names = words.names("weekdays")
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts: list[str] = []
    for run in runs:
        if len(run) > 2:
            parts.append(f"{names[run[0]]}–{names[run[-1]]}")
        else:
            parts += [names[day] for day in run]
    return _listed(words, parts)


def dates_words(words: Phrases, ranges: Iterable[tuple[date, date]], year: int) -> list[str]:
    """'8 dic', '24 dic – 6 gen 2027': a year is told with the last of those that are not in `year`."""
    found = list(ranges)
    told = []
    for at, (first, last) in enumerate(found):
        following = found[at + 1][0].year if at + 1 < len(found) else None
        end = _date_words(words, last, last.year != year and last.year != following)
        told.append(end if first == last else words.say("from_to", first=_date_words(words, first, False), last=end))
    return told


def span_words(words: Phrases, span: Span) -> str:
    """'9–13', '14:30–18'."""
    return words.say("span", opens=short_time(span[0]), closes=short_time(span[1]))


def short_time(minute: int) -> str:
    """'9', '9:30'."""
    return time_words(minute).removesuffix(":00")


def rule_words(words: Phrases, rule: Rule, channel: str) -> str:
    """'WhatsApp entro 4 ore'."""
    match rule:
        case NoRule():
            return words.say("rule_none", channel=channel)
        case ContactTime(minutes) if minutes % 60 == 0 and minutes:
            return words.count("rule_hours", minutes // 60, channel=channel)
        case ContactTime(minutes):
            return words.count("rule_minutes", minutes, channel=channel)
        case BusinessDays(0):
            return words.say("rule_today", channel=channel)
        case BusinessDays(days):
            return words.count("rule_days", days, channel=channel)
        case SameDay(by):
            return words.say("rule_by", channel=channel, time=time_words(by))


def reach_words(words: Phrases, reach: Reach) -> list[str]:
    """The agreed hours, in how much time she answers in them, and where one may write at any time: a line each."""
    hours = hours_words(words, reach.usual)
    lines = ["; ".join(hours) + "." if hours else words.say("no_hours")]
    if reach.answers:
        listed = (rule_words(words, one.rule, _answered(words, one.channel)) for one in reach.answers)
        lines.append(words.say("answers", answers=", ".join(listed)))
    any_time = [words.choose("channel", one.channel) for one in reach.answers if one.any_time]
    if any_time:
        lines.append(words.say("any_time", channels=", ".join(any_time)))
    return lines


def full_date_words(words: Phrases, day: date) -> str:
    """'12 novembre 2026'."""
    return words.say("agreement_date_year", day=day.day, month=words.names("months")[day.month - 1], year=day.year)


def since_words(words: Phrases, key: str, day: date) -> str:
    """'dal 12 novembre 2026': the phrase `key`, or `key`_elided as in dall'8, dall'11."""
    return words.say(f"{key}_elided" if day.day in (8, 11) else key, day=full_date_words(words, day))


def length_words(words: Phrases, seconds: int) -> str:
    """'35 min', '1 h 20 min': whole minutes, at least one."""
    hours, minutes = divmod(max(1, round(seconds / 60)), 60)
    if not hours:
        return words.say("minutes", n=minutes)
    if not minutes:
        return words.say("hours", n=hours)
    return words.say("hours_minutes", h=hours, m=minutes)


def _answered(words: Phrases, channel: str) -> str:
    """'missed calls', where what is answered is not called as the channel is."""
    return words.choose("answered" if channel == "call" else "channel", channel)


def _spans_words(words: Phrases, spans: Iterable[Span]) -> str:
    return _listed(words, [span_words(words, span) for span in spans])


def _date_words(words: Phrases, day: date, with_year: bool) -> str:
    key = "agreement_date_year" if with_year else "agreement_date"
    return words.say(key, day=day.day, month=words.names("months_short")[day.month - 1], year=day.year)


def _listed(words: Phrases, parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {words.say('and')} {parts[-1]}"
