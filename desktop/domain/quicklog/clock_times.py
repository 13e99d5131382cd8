"""Hours of the clock: 14:30, 10 pm, alle dieci e mezza, half past ten, wpół do jedenastej."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.domain.quicklog import time_words as table
from desktop.domain.quicklog.numbers import number_at, ordinal_at
from desktop.domain.quicklog.phrases import words_in
from desktop.domain.quicklog.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Hour:
    """`sure`: said so that it cannot mean the afternoon as well."""

    hour: int
    minute: int = 0
    sure: bool = False

    @property
    def twofold(self) -> bool:
        """Whether it may mean the afternoon too."""
        return not self.sure and 1 <= self.hour <= 11

    def later(self, minutes: int) -> Hour:
        total = (self.hour * 60 + self.minute + minutes) % 1440
        if not self.sure and self.hour == 12 and minutes < 0:
            # A quarter to twelve is in the morning, a quarter to one at noon.
            return replace(self, hour=total // 60, minute=total % 60, sure=True)
        if not self.sure and self.hour == 1 and total < 60:
            return Hour(12, total % 60, sure=True)
        return replace(self, hour=total // 60, minute=total % 60)


class HourFound(NamedTuple):
    hour: Hour
    end: int


def hour_at(sentence: Sentence, at: int, bare: bool) -> HourFound | None:
    """The hour that begins at this word with what leads it in. `bare`: a number alone is an hour here."""
    lead = table.LEADS_HOUR.at(sentence.words, at)
    if lead is not None and sentence.free(at, lead.end) and not _is_or(sentence, at):
        after = lead.end
        found = clock_at(sentence, after) or _telling(sentence, after) or _named(sentence, after, figures=lead.means)
        if found is not None and _fits(sentence, at, found):
            return found
    found = clock_at(sentence, at)
    if found is None and bare:
        found = _named(sentence, at, figures=True)
        if found is not None and not _alone(sentence, found.end):
            found = None
    if found is None:
        found = _telling(sentence, at)
    return found if found is not None and sentence.free(at, found.end) else None


def clock_at(sentence: Sentence, at: int) -> HourFound | None:
    """An hour that needs nothing before it: 14:30, 10 pm, half past ten, 10 e mezza, za kwadrans jedenasta."""
    for reads in (_figures, _half_of_day, _minutes_first, _minutes_last):
        found = reads(sentence, at)
        if found is not None and sentence.free(at, found.end):
            return found
    return None


def _is_or(sentence: Sentence, at: int) -> bool:
    """15 o 20 foto: an Italian or."""
    return sentence.words[at] == "o" and at > 0 and sentence.tokens[at - 1].is_number and sentence.free(at - 1, at + 1)


def _fits(sentence: Sentence, lead: int, found: HourFound) -> bool:
    if not sentence.free(lead, found.end):
        return False
    following = sentence.words[found.end] if found.end < len(sentence) else ""
    if following in table.NOT_HOURS or sentence.line[sentence.tokens[found.end - 1].end :][:1] in ("%", "€"):
        return False
    if sentence.words[lead] == "l" or sentence.words[lead : lead + 2] == ("verso", "l"):
        return found.hour.hour == 1
    if sentence.words[lead] == "o" and lead and sentence.words[lead - 1] in _ASKED_ABOUT:
        # pytała o 3 zdjęcia: about, not at
        return not following or sentence.piece(found.end) != sentence.piece(lead)
    return following not in table.MINUTES and (following not in table.HOURS or following == "h")


def _alone(sentence: Sentence, at: int) -> bool:
    """Whether no unit follows: 10, not 10 min and not 10 %."""
    if sentence.line[sentence.tokens[at - 1].end :][:1] in ("%", "€", "°"):
        return False
    following = sentence.words[at] if at < len(sentence) and sentence.piece(at) == sentence.piece(at - 1) else ""
    return following not in table.MINUTES | table.HOURS | table.DAYS | table.WEEKS | table.NOT_HOURS


_ASKED_ABOUT = frozenset(
    stem + ending
    for stem in ("pytal", "zapytal", "spytal", "prosil", "poprosil", "chodzil", "dopytal")
    for ending in ("", "a", "o", "i", "y", "am", "em")
) | {"chodzi", "pyta", "prosi", "prosze"}


def _figures(sentence: Sentence, at: int) -> HourFound | None:
    """14:30; also 14.30 where something leads it in, and 14h30."""
    if at + 1 >= len(sentence):
        return None
    hours, minutes = sentence.tokens[at], sentence.tokens[at + 1]
    end = at + 2
    if minutes.word == "h" and minutes.gap == "" and at + 2 < len(sentence):
        minutes, end = sentence.tokens[at + 2], at + 3
        written = minutes.gap == "" and not (at and _counts(sentence, at))
        return None if not written else _hm(sentence, hours.word, minutes.word, end)
    dotted = minutes.gap in (".", ",") and at > 0 and sentence.words[at - 1] in _BEFORE_DOTTED
    suffixed = minutes.gap == "." and (table.AM.at(sentence.words, end) or table.PM.at(sentence.words, end))
    if minutes.gap == ":" or dotted or suffixed:
        return _hm(sentence, hours.word, minutes.word, end)
    return None


_BEFORE_DOTTED = words_in("at about alle ore le o by do entro godz godzinie godzinę all until")


def _counts(sentence: Sentence, at: int) -> bool:
    """1h30 is a length but after what leads an hour in."""
    return table.LEADS_HOUR.at(sentence.words, at - 1) is None


def _hm(sentence: Sentence, hours: str, minutes: str, end: int) -> HourFound | None:
    if not (hours.isdigit() and minutes.isdigit() and len(hours) <= 2 and len(minutes) == 2):
        return None
    if int(hours) > 24 or int(minutes) > 59:
        return None
    hour = Hour(int(hours) % 24, int(minutes), sure=True)
    half = _half(sentence, hour, end)
    if half is not None:
        return half
    following = table.OCLOCK.at(sentence.words, end)
    return HourFound(hour, end if following is None else following.end)


def _half_of_day(sentence: Sentence, at: int) -> HourFound | None:
    """10 am, dieci pm."""
    number = number_at(sentence.words, at)
    if number is None or not 1 <= number.value <= 12:
        return None
    return _half(sentence, Hour(number.value), number.end)


def _half(sentence: Sentence, hour: Hour, at: int) -> HourFound | None:
    for phrases, later in ((table.AM, 0), (table.PM, 12)):
        found = phrases.at(sentence.words, at)
        if found is not None and sentence.free(at - 1, found.end):
            value = hour.hour % 12 + later if hour.hour <= 12 else hour.hour
            return HourFound(Hour(value, hour.minute, sure=True), found.end)
    return None


def _minutes_first(sentence: Sentence, at: int) -> HourFound | None:
    """half past ten, za kwadrans jedenasta, wpół do 11."""
    lead = table.BEFORE_HOUR.at(sentence.words, at)
    if lead is None:
        return None
    named = _plain_hour(sentence, lead.end)
    if named is None and lead.means in (-15, 30):
        following = table.LEADS_HOUR.at(sentence.words, lead.end)
        named = None if following is None else _plain_hour(sentence, following.end)
    if named is None:
        return None
    half = _half(sentence, named.hour, named.end) or named
    return HourFound(half.hour.later(lead.means), half.end)


def _minutes_last(sentence: Sentence, at: int) -> HourFound | None:
    """10 e mezza, dieci meno un quarto; said without what leads an hour in."""
    named = _plain_hour(sentence, at)
    if named is None:
        return None
    more = table.AFTER_HOUR.at(sentence.words, named.end)
    if more is None or (more.end < len(sentence) and _is_unit(sentence, more.end)):
        return None
    if sentence.words[more.end - 1] in ("30", "trenta"):
        return None
    return HourFound(named.hour.later(more.means), more.end)


def _is_unit(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return sentence.piece(at) == sentence.piece(at - 1) and (word in table.HOURS or word in table.MINUTES)


def _telling(sentence: Sentence, at: int) -> HourFound | None:
    """ten past three, za dziesięć jedenasta, dziesięć po dziesiątej."""
    words = sentence.words
    if at >= len(words):
        return None
    start = at + 1 if words[at] == "za" else at
    minutes = number_at(words, start)
    if minutes is None or not 1 <= minutes.value <= 59 or minutes.end >= len(words):
        return None
    end = minutes.end
    if words[end] in table.MINUTES and end + 1 < len(words):
        end += 1
    if words[at] == "za":
        named = ordinal_at(words, end)
        return None if named is None else HourFound(Hour(named.value).later(-minutes.value), named.end)
    if words[end] in ("past", "po"):
        sign = 1
    elif words[end] in ("to", "przed"):
        sign = -1
    else:
        return None
    ordinal = ordinal_at(words, end + 1)
    if ordinal is None and words[end] in ("past", "to") and not sentence.tokens[at].is_number:
        ordinal = number_at(words, end + 1)
    if ordinal is None or not 1 <= ordinal.value <= 24:
        return None
    return HourFound(Hour(ordinal.value % 24).later(sign * minutes.value), ordinal.end)


def _named(sentence: Sentence, at: int, *, figures: bool) -> HourFound | None:
    """An hour after what leads it in, with the minutes that follow. `figures`: a number will do, not only a name."""
    named = _plain_hour(sentence, at) if figures else _plain_ordinal(sentence, at)
    if named is None or not sentence.free(at, named.end):
        return None
    words = sentence.words
    half = _half(sentence, named.hour, named.end)
    if half is not None:
        return half
    more = table.AFTER_HOUR.at(words, named.end)
    if more is not None and sentence.free(at, more.end) and not _next_is_unit(sentence, more.end):
        return HourFound(named.hour.later(more.means), more.end)
    minutes = _minutes_after(sentence, named)
    if minutes is not None:
        return minutes
    following = table.OCLOCK.at(words, named.end)
    if following is not None and sentence.free(at, following.end):
        return HourFound(named.hour, following.end)
    return named


def _next_is_unit(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and _is_unit(sentence, at)


def _minutes_after(sentence: Sentence, named: HourFound) -> HourFound | None:
    """dieci e venti, dziesiąta trzydzieści, ten thirty, undici meno dieci."""
    words, end = sentence.words, named.end
    if end >= len(words):
        return None
    sign = -1 if words[end] == "meno" else 1
    joined = words[end] in ("meno", "e")
    minutes = number_at(words, end + joined)
    if minutes is None or not sentence.free(end - 1, minutes.end) or _next_is_unit(sentence, minutes.end):
        return None
    in_words = not sentence.tokens[end - 1].is_number and not sentence.tokens[minutes.end - 1].is_number
    if not (joined or in_words) or not 5 <= minutes.value <= 59:
        return None
    following = sentence.piece(minutes.end) == sentence.piece(end)
    if joined and sentence.tokens[minutes.end - 1].is_number and following:
        return None
    return HourFound(named.hour.later(sign * minutes.value), minutes.end)


def _plain_hour(sentence: Sentence, at: int) -> HourFound | None:
    ordinal = _plain_ordinal(sentence, at)
    if ordinal is not None:
        return ordinal
    number = number_at(sentence.words, at)
    if number is None or number.value > 24:
        return None
    clock = _figures(sentence, at)
    if clock is not None:
        return clock
    following = sentence.tokens[number.end] if number.end < len(sentence) else None
    if following is not None and following.is_number and following.gap in (".", ",", "/", "-"):
        return None
    return HourFound(Hour(number.value % 24), number.end)


def _plain_ordinal(sentence: Sentence, at: int) -> HourFound | None:
    ordinal = ordinal_at(sentence.words, at)
    return None if ordinal is None else HourFound(Hour(ordinal.value % 24), ordinal.end)
