"""A short message to a client, for a chat or a mail: how it begins, its days in words, its draft."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from desktop.documents.greeting import greeting
from desktop.documents.mail import draft
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import NAME_LIMIT, one_line
from desktop.domain.message import Reader


class Written(NamedTuple):
    """`subject`: of a mail; a chat has none."""

    subject: str
    text: str


def words_for(reader: Reader) -> Phrases:
    """The phrases as they are said to this reader."""
    return phrases(reader.language, reader.to.address)


def written(reader: Reader, subject: str, sentences: Iterable[str]) -> Written:
    """The message from its lines; the first of them goes on where the greeting ends."""
    first, *rest = sentences
    opening = greeting(words_for(reader), reader.to, "message_opening")
    begins = first if opening.endswith(",") else upper_first(first)
    author = one_line(reader.assistant, NAME_LIMIT)
    return Written(subject, "\n".join([f"{opening} {begins}", *rest, *([author] if author else [])]) + "\n")


def eml(to: tuple[str, str], message: Written) -> bytes:
    """A draft that her mail program opens ready to send; `to` is (name, address)."""
    return draft((one_line(to[0], NAME_LIMIT), to[1]), message.subject, message.text, {})


def spoken_day(words: Phrases, day: date, today: date, key: str = "on") -> str:
    """'domani, martedì 17 novembre,'; `key`: on, or due for the last day on which something can come."""
    ahead = (day - today).days
    which = {0: "today", 1: "tomorrow"}.get(ahead, "day")
    return dated(words, day, f"{key}_{which}")


def dated(words: Phrases, day: date, key: str, **more: object) -> str:
    """A phrase about a day: weekday, day and month in full."""
    weekday, month = words.names("weekdays")[day.weekday()], words.names("months")[day.month - 1]
    return words.say(key, weekday=weekday, day=day.day, month=month, **more)


def clock_time(at: datetime) -> str:
    """'10:00', as a clock shows it."""
    return f"{at:%H:%M}"


def upper_first(sentence: str) -> str:
    """As a sentence begins."""
    return sentence[:1].upper() + sentence[1:]
