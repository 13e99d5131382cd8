"""Lengths of time: 12 min, mezz'ora, półtorej godziny, two hours and a half; and numbers of days."""

from __future__ import annotations

from typing import NamedTuple

from desktop.domain.quicklog import time_words as table
from desktop.domain.quicklog.numbers import number_at
from desktop.domain.quicklog.sentence import Sentence


class Length(NamedTuple):
    """Minutes, or days; `end` is the word after it."""

    value: int
    end: int


def length_at(sentence: Sentence, at: int) -> Length | None:
    """The minutes that begin at this word: a number with its unit, or a phrase."""
    words = sentence.words
    phrase = table.LENGTHS.at(words, at)
    counted = _counted(sentence, at)
    found = None if phrase is None else Length(phrase.means, phrase.end)
    if counted is not None and (found is None or counted.end > found.end):
        found = counted
    if found is None or not sentence.free(at, found.end):
        return None
    return _with_minutes(sentence, at, found)


def days_at(sentence: Sentence, at: int) -> Length | None:
    """The days that begin at this word; a week is seven."""
    words = sentence.words
    number = number_at(words, at)
    value, end = (number.value, number.end) if number is not None else (1, at)
    if number is None and end < len(words) and words[end] in ("a", "un", "una", "jeden"):
        end += 1
    if end >= len(words):
        return None
    if words[end] in table.DAYS and (number is not None or end > at or words[end] in ("dzien",)):
        found = Length(value, end + 1)
    elif words[end] in table.WEEKS:
        found = Length(value * 7, end + 1)
    else:
        return None
    return found if sentence.free(at, found.end) and found.value <= _LONGEST_DAYS else None


_LONGEST_DAYS = 3660


def _counted(sentence: Sentence, at: int) -> Length | None:
    """A number with a unit: 12 min, due ore e mezza, 2,5 h."""
    words = sentence.words
    number = number_at(words, at)
    if number is None or number.end >= len(words):
        return None
    value, end, halves = number.value, number.end, 0
    tenths = sentence.tokens[end]
    if tenths.is_number and tenths.gap in (".", ",") and tenths.word == "5" and end + 1 < len(words):
        halves, end = 30, end + 1
    more = table.HALVES.at(words, end)
    if more is not None and more.end < len(words) and words[more.end] in table.HOURS:
        # one and a half hours, dwie i pół godziny
        halves, end = more.means, more.end
    if end >= len(words):
        return None
    if words[end] in table.HOURS:
        return Length(value * 60 + halves, end + 1)
    if words[end] in table.MINUTES and not (words[end] == "m" and sentence.tokens[end].gap):
        return Length(value + (halves and 1), end + 1)
    return None


def _with_minutes(sentence: Sentence, at: int, hours: Length) -> Length:
    """Hours and what follows them: 1 h 20 min, two hours and a half, un'ora e venti, 1h30."""
    words = sentence.words
    if hours.value % 60 or not any(word in table.HOURS for word in words[at : hours.end]):
        return hours
    more = table.HALVES.at(words, hours.end)
    if more is not None and sentence.free(at, more.end):
        return Length(hours.value + more.means, more.end)
    start = hours.end
    joined = start < len(words) and words[start] in ("and", "e", "i")
    number = number_at(words, start + joined)
    if number is None or number.value >= 60 or not sentence.free(at, number.end):
        return hours
    if number.end < len(words) and words[number.end] in table.MINUTES and sentence.free(at, number.end + 1):
        return Length(hours.value + number.value, number.end + 1)
    glued = sentence.tokens[start].gap == "" and sentence.tokens[start].is_number
    alone = number.end >= len(words) or sentence.piece(number.end) != sentence.piece(at)
    if glued or (alone and (joined or (words[start - 1] == "h" and sentence.tokens[start].is_number))):
        return Length(hours.value + number.value, number.end)
    return hours
