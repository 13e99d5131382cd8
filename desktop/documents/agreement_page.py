"""A ContactPage in the client's words: all that a template still has to set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.documents.dates import dates_words, hours_words, rule_words, short_time, since_words, span_words
from desktop.documents.greeting import Headed, greeting, head_of
from desktop.documents.kind import Mail, plain_values
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.places import RESOURCES
from desktop.documents.typed import begun
from desktop.domain.contact_page import ContactPage
from desktop.domain.rules import NO_RULE, ContactTime
from desktop.domain.summary import AnswerTime, Span

MOST_DATES = 18
"""Of one line."""
_ICONS = {
    "call": "phone",
    "email": "mail",
    "voice_note": "microphone",
    "video": "video",
    "meeting": "users",
    "other": "message",
}
"""Of the channels; whatever else is there is a message."""


@dataclass(frozen=True, slots=True)
class Block:
    """Open hours of one day, in minutes since its midnight."""

    opens: int
    closes: int
    words: str


@dataclass(frozen=True, slots=True)
class Day:
    label: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Painted:
    """The week to look at: `opens` to `closes` is the whole height. `hours`: (minute, words) beside it."""

    days: tuple[Day, ...]
    opens: int
    closes: int
    hours: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """`icon`: of a channel; '' where there is none."""

    label: str
    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page(Headed):
    """The page in words."""

    since: str
    hours: Section
    painted: Painted | None
    sections: tuple[Section, ...]
    thanks: str


def page_of(page: ContactPage) -> Page:
    """The agreement in the client's words and form of address."""
    words = phrases(page.language, page.to.address)
    return Page(
        **head_of(page, words, words.say("agreement_title"), greeting(words, page.to, "agreement_opening")),
        since=since_words(words, "agreement_from", page.from_day),
        hours=_hours(page, words),
        painted=_painted(page.seen, words),
        sections=tuple(
            one for one in (_answers(page.answers, words), _urgent(page, words), _off(page, words)) if one is not None
        ),
        thanks=words.say("agreement_thanks"),
    )


def mail(page: Page, words: Phrases) -> Mail:
    return Mail(page.title, (page.opening, page.line, words.say("agreement_attached"), page.thanks))


def values(page: Page) -> Mapping[str, object]:
    """What the printed page reads: with the picture of each channel, as SVG."""
    lines = [line for section in page.sections for line in section.lines]
    return {**plain_values(page), "icons": {line.icon: _icon(line.icon) for line in lines if line.icon}}


@cache
def _icon(channel: str) -> str:
    return (RESOURCES / "icons" / f"{_ICONS.get(channel, 'message-circle')}.svg").read_text("utf-8")


def _hours(page: ContactPage, words: Phrases) -> Section:
    told = hours_words(words, page.week)
    if not told:
        return Section(words.say("agreement_hours"), (), (words.say("no_hours"),))
    around = [words.say("agreement_outside"), *([words.say("agreement_moved")] if page.is_moved else [])]
    return Section(words.say("agreement_hours"), (), ("; ".join(told) + ".", " ".join(around)))


def _painted(seen: Sequence[Sequence[Span]], words: Phrases) -> Painted | None:
    """From the first full hour to the last one; a step between hours that leaves them apart."""
    spans = [span for day in seen for span in day]
    if not spans:
        return None
    first = min(opens for opens, _ in spans) // 60
    last = -(-max(closes for _, closes in spans) // 60)
    step = 1 if last - first <= 6 else 2 if last - first <= 14 else 4
    labels = words.names("weekdays_short")
    return Painted(
        tuple(
            Day(label, tuple(Block(opens, closes, span_words(words, (opens, closes))) for opens, closes in day))
            for label, day in zip(labels, seen, strict=True)
        ),
        first * 60,
        last * 60,
        tuple((hour * 60, short_time(hour * 60)) for hour in range(first, last + 1, step)),
    )


def _answers(answers: Sequence[AnswerTime], words: Phrases) -> Section | None:
    if not answers:
        return None
    lines = tuple(
        Line(begun(_answered(one, words)), rule_words(words, one.rule, "").strip(), one.channel) for one in answers
    )
    notes = []
    if any(isinstance(one.rule, ContactTime) for one in answers):
        notes.append(words.say("agreement_counted"))
    free = [words.choose("channel", one.channel) for one in answers if one.any_time]
    if free:
        notes.append(words.say("agreement_any_time", channels=", ".join(free)))
    return Section(words.say("agreement_answers"), lines, (" ".join(notes),) if notes else ())


def _answered(one: AnswerTime, words: Phrases) -> str:
    """'Missed calls', where what is answered is not called as the channel is."""
    missed = one.channel == "call" and one.rule != NO_RULE
    return words.choose("answered" if missed else "channel", one.channel)


def _urgent(page: ContactPage, words: Phrases) -> Section | None:
    if not page.urgent:
        return None
    if page.urgent == "call":
        note = words.say("agreement_urgent_call")
    else:
        note = words.say("agreement_urgent_write", channel=words.choose("channel", page.urgent))
    return Section(words.say("agreement_urgent"), (), (note,))


def _off(page: ContactPage, words: Phrases) -> Section | None:
    year = page.made_at.year
    holidays = dates_words(words, [(day, day) for day in page.holidays], year)
    closed = dates_words(words, page.closed, year)
    named = (("agreement_holidays", holidays), ("agreement_closed", closed))
    lines = tuple(Line(words.say(key), _listed(words, dates)) for key, dates in named if dates)
    return Section(words.say("agreement_off"), lines) if lines else None


def _listed(words: Phrases, dates: Sequence[str]) -> str:
    """The dates, not more of them than a line or two can hold."""
    if len(dates) <= MOST_DATES:
        return ", ".join(dates)
    return ", ".join(dates[:MOST_DATES]) + " " + words.count("more", len(dates) - MOST_DATES)
