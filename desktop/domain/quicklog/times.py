"""Times in a line: days, hours, parts of the day, so long ago and in so long."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.domain.quicklog import time_words as table
from desktop.domain.quicklog.clock_times import Hour, clock_at, hour_at
from desktop.domain.quicklog.lengths import days_at, length_at
from desktop.domain.quicklog.phrases import Phrases, only
from desktop.domain.quicklog.sentence import Sentence
from desktop.domain.quicklog.time_words import Part


class Day(NamedTuple):
    """`offset` days from today, or a `weekday` (Monday is 0), or a date whose year may be unsaid.

    `turn`: −1 where a past one was said, 1 where a coming one was.
    """

    offset: int | None = None
    weekday: int | None = None
    date: tuple[int, int | None, int | None] | None = None
    turn: int = 0


@dataclass(frozen=True, slots=True)
class When:
    """One expression of time. `leans`: −1 it can only be past, 1 only ahead. `ahead`: minutes of real time from now."""

    start: int
    end: int
    day: Day | None = None
    hour: Hour | None = None
    part: Part | None = None
    ahead: int | None = None
    leans: int = 0
    is_now: bool = False

    @property
    def says(self) -> bool:
        """Whether it names any time at all."""
        return self.is_now or any(one is not None for one in (self.day, self.hour, self.part, self.ahead))


def times_in(sentence: Sentence, bare: Collection[int] = (), taken: Collection[int] = ()) -> list[When]:
    """Every expression of time outside what is shut. `bare`: places where a number alone is an hour.

    `taken`: words that are something else already, such as the client's name.
    """
    found: list[When] = []
    at = 0
    while at < len(sentence):
        one = None if at in taken else time_at(sentence, at, bare)
        if one is None or any(place in taken for place in range(one.start, one.end)):
            at += 1
        else:
            found.append(one)
            at = one.end
    return found


def time_at(sentence: Sentence, at: int, bare: Collection[int] = ()) -> When | None:
    """The longest expression of time that begins at this word."""
    found = _part_of_time(sentence, at, at in bare)
    while found is not None:
        following = _part_of_time(sentence, found.end, found.day is not None or found.end in bare)
        if following is None or sentence.piece(found.end) != sentence.piece(at):
            break
        both = _joined(found, following)
        if both is None:
            break
        found = both
    return found


def merged(first: When, second: When) -> When | None:
    """Two expressions about the same moment as one; none where both say the same kind of thing."""
    both = _joined(first, second)
    return None if both is None else replace(both, start=first.start, end=first.end)


def _joined(first: When, second: When) -> When | None:
    if first.ahead is not None or second.ahead is not None or first.is_now or second.is_now:
        return None
    if first.hour is not None and second.hour is not None:
        return None
    day = first.day
    if first.day is not None and second.day is not None:
        # 'This evening' says its day; beside yesterday it only says which part.
        if not _agree(first, second):
            return None
        day = second.day if second.day.date is not None or first.part is not None else first.day
    if first.part is not None and second.part is not None:
        return None
    return When(
        first.start,
        second.end,
        day or second.day,
        first.hour or second.hour,
        first.part or second.part,
        leans=first.leans or second.leans,
    )


def _agree(first: When, second: When) -> bool:
    if first.day == second.day:
        return True
    # "venerdì 13 novembre": the weekday only says the date again.
    return _is_weekday(first.day) and second.day is not None and second.day.date is not None


def _is_weekday(day: Day | None) -> bool:
    return day is not None and day.weekday is not None


def _part_of_time(sentence: Sentence, at: int, bare: bool) -> When | None:
    """One expression. `bare`: a number alone is an hour here."""
    if at >= len(sentence) or at in sentence.shut:
        return None
    return _elapsed(sentence, at) or _now(sentence, at) or _by(sentence, at) or _moment(sentence, at, bare)


def _moment(sentence: Sentence, at: int, bare: bool) -> When | None:
    """A day, an hour or a part of the day."""
    one = _hour(sentence, at, bare) or _day_part(sentence, at) or _day(sentence, at) or _date(sentence, at, bare)
    return one if one is not None and sentence.free(one.start, one.end) else None


def _elapsed(sentence: Sentence, at: int) -> When | None:
    words = sentence.words
    lead = table.AHEAD.at(words, at)
    start = at if lead is None else lead.end
    if clock_at(sentence, at) is not None or (lead is not None and table.PARTS.at(words, at) is not None):
        return None
    if start < len(words) and words[start] in table.ABOUT:
        start += 1
    span = length_at(sentence, start)
    days = days_at(sentence, start)
    if span is None and days is None:
        return None
    end = span.end if span is not None else days.end if days is not None else start
    ago = end < len(words) and words[end] in table.AGO
    if lead is None and not ago:
        return None
    sign = -1 if ago else 1
    end += ago
    if not ago and tuple(words[end : end + 2]) == ("from", "now"):
        end += 2
    if span is not None:
        return When(at, end, ahead=sign * span.value, leans=sign)
    assert days is not None
    return When(at, end, Day(offset=sign * days.value), leans=sign)


def _now(sentence: Sentence, at: int) -> When | None:
    found = table.NOW.at(sentence.words, at)
    return None if found is None else When(at, found.end, is_now=True)


def _by(sentence: Sentence, at: int) -> When | None:
    found = table.BY.at(sentence.words, at)
    if found is None:
        return None
    close = table.END_OF_DAY.at(sentence.words, found.end)
    if close is not None:
        return When(at, close.end, Day(offset=0), leans=1)
    if sentence.words[at] == "do" and at and sentence.words[at - 1] in _ENGLISH_BEFORE_DO:
        return None
    inner = _moment(sentence, found.end, True) if found.end < len(sentence) else None
    if inner is None or not sentence.free(at, inner.end):
        return None
    return replace(inner, start=at, leans=1)


_ENGLISH_BEFORE_DO = frozenset({"i", "ll", "to", "will", "can", "we", "they", "you"})


def _hour(sentence: Sentence, at: int, bare: bool) -> When | None:
    found = hour_at(sentence, at, bare)
    return None if found is None else When(at, found.end, hour=found.hour)


def _day_part(sentence: Sentence, at: int) -> When | None:
    found = table.PARTS.at(sentence.words, at)
    if found is None or (at and sentence.words[at - 1] in _GREETINGS and sentence.free(at - 1, at)):
        return None
    part, offset = found.means
    if part is Part.NOON:
        # "mezzogiorno e mezza"
        more = table.AFTER_HOUR.at(sentence.words, found.end)
        return When(at, found.end if more is None else more.end, hour=Hour(12, more.means if more else 0, sure=True))
    day = None if offset is None else Day(offset=offset)
    return When(at, found.end, day, part=part, leans=-1 if offset == -1 else 0)


_GREETINGS = frozenset({"good", "buona", "buon", "dobry", "dobrego"})


def _day(sentence: Sentence, at: int) -> When | None:
    words = sentence.words
    start = _after(table.LEADS_DAY, words, at)
    turn = table.TURNS.at(words, start)
    named = start if turn is None else turn.end
    offset = table.DAY_OFFSETS.at(words, named)
    if offset is not None and turn is None:
        if _possessive(sentence, offset.end):
            return None
        leans = (offset.means > 0) - (offset.means < 0)
        return When(at, offset.end, Day(offset=offset.means), leans=leans)
    if named >= len(words):
        return None
    weekday = table.WEEKDAYS.get(words[named])
    if weekday is None and sentence.free(named, named + 1):
        weekday = table.SHORT_WEEKDAYS.get(words[named]) if _as_date(sentence, named, start > at) else None
    if weekday is None or _possessive(sentence, named + 1):
        return None
    end = named + 1
    after = table.TURNS.at(words, end) if turn is None else None
    if after is not None and sentence.free(named, after.end):
        turn, end = after, after.end
    leans = 0 if turn is None else turn.means
    return When(at, end, Day(weekday=weekday, turn=leans), leans=leans)


def _as_date(sentence: Sentence, at: int, led: bool) -> bool:
    """A short name such as 'sat' is a day where something leads it in, an hour follows, or nothing else is there."""
    if led or sentence.piece(at) != sentence.piece(at + 1):
        return True
    return hour_at(sentence, at + 1, True) is not None


def _possessive(sentence: Sentence, at: int) -> bool:
    """Monday's report speaks of a report."""
    return at < len(sentence) and sentence.words[at] == "s" and sentence.tokens[at].gap in ("'", "’")


def _date(sentence: Sentence, at: int, bare: bool) -> When | None:
    """15 November, il 15 novembre: a number and a month."""
    words = sentence.words
    start = _after(_LEADS_DATE, words, at)
    if start + 1 >= len(words) or not sentence.tokens[start].is_number:
        return None
    month_at = start + 1
    if words[month_at] in ("th", "st", "nd", "rd", "of"):
        month_at += 1
    month = table.MONTHS.get(words[month_at]) if month_at < len(words) else None
    if month is None or not 1 <= int(words[start]) <= 31 or (start == at and not bare):
        return None
    return When(at, month_at + 1, Day(date=(int(words[start]), month, None)))


_LEADS_DATE = only("on, on the, the, il, l', dnia, w dniu")


def _after(leads: Phrases[None], words: tuple[str, ...], at: int) -> int:
    found = leads.at(words, at)
    return at if found is None else found.end
