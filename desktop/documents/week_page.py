"""A Summary in the client's words: all that a template still has to set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.documents.dates import day_words, length_words, reach_words, week_words
from desktop.documents.greeting import greeting
from desktop.documents.kind import Mail, plain_values
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import NAME_LIMIT, OPENING_LIMIT, TITLE_LIMIT, begun, one_line
from desktop.domain.summary import Ahead, Block, Coming, Open, Reach, Span, Summary

MOST_LINES = 16
"""Of one section."""
MOST_ON_PAGE = 24
"""Of all sections together; the template sees how many of them the page really has room for."""


@dataclass(frozen=True, slots=True)
class Number:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    day: str


@dataclass(frozen=True, slots=True)
class Section:
    """`more`: the words for what is left out when 0, 1, 2 … of the lines do not fit. `none`: instead of no lines."""

    title: str
    mark: str
    lines: tuple[Row, ...]
    more: tuple[str, ...]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """The week to come, painted: `opens` to `closes` is the whole width, in minutes since midnight."""

    title: str
    days: tuple[Day, ...]
    opens: int
    closes: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The summary in words; every text is already cut to size and holds one line. `lines`: of all sections together."""

    language: str
    title: str
    client: str
    week: str
    author: str
    opening: str
    numbers: tuple[Number, ...]
    sections: tuple[Section, ...]
    reach: Strip | None
    lines: int = 0


def page_of(summary: Summary) -> Page:
    """The summary in the client's words and form of address."""
    words = phrases(summary.language, summary.to.address)
    return Page(
        language=words.language,
        title=words.say("title"),
        client=one_line(summary.to.name, NAME_LIMIT),
        week=week_words(words, summary.week),
        author=one_line(summary.assistant, NAME_LIMIT),
        opening=_opening(summary, words),
        numbers=_numbers(summary, words),
        sections=_sections(summary, words),
        reach=_strip(summary, summary.reach, words) if summary.reach else None,
        lines=sum(len(part) for part in (summary.done, summary.under_way, summary.needed, summary.coming)),
    )


def stem(summary: Summary, words: Phrases) -> str:
    """What its file is called: weeks in a folder stand in their order."""
    return f"{words.say('file')} {summary.week}"


def mail(page: Page, words: Phrases) -> Mail:
    return Mail(words.say("subject", title=page.title, week=page.week), (page.opening, words.say("attached")))


def values(page: Page) -> Mapping[str, object]:
    """What the printed page reads: not more lines than it may find room for."""
    sections = tuple(
        replace(section, lines=section.lines[:shown], more=section.more[len(section.lines) - shown :])
        for section, shown in zip(page.sections, _shown(page), strict=True)
    )
    return plain_values(replace(page, sections=sections))


def _shown(page: Page) -> list[int]:
    """How many lines of each section can at most be set: the longest gives up line after line."""
    shown = [len(section.lines) for section in page.sections]
    while sum(shown) > MOST_ON_PAGE:
        shown[shown.index(max(shown))] -= 1
    return shown


def _opening(summary: Summary, words: Phrases) -> str:
    if summary.opening.strip():
        return one_line(summary.opening, OPENING_LIMIT)
    return greeting(words, summary.to, "opening")


def _numbers(summary: Summary, words: Phrases) -> tuple[Number, ...]:
    numbers = summary.numbers
    found: list[Number] = []
    if numbers.done:
        found.append(Number(str(numbers.done), words.count("number_done", numbers.done)))
    if numbers.first_answer is not None:
        found.append(Number(length_words(words, numbers.first_answer), words.say("number_first_answer")))
    for part, whole, label in (
        (numbers.promises_kept, numbers.promises, "number_promises"),
        (numbers.answers_in_time, numbers.answers, "number_answers"),
    ):
        if whole:
            found.append(Number(words.say("of", part=part, whole=whole), words.say(label)))
    return tuple(found)


def _sections(summary: Summary, words: Phrases) -> tuple[Section, ...]:
    done = [
        Row(_title(line.title, words, "appointment" if line.appointment else "task"), _day(line.day, summary, words))
        for line in summary.done
    ]
    under_way = [Row(_title(line.title, words, "task"), _due(line, summary, words)) for line in summary.under_way]
    needed = [Row(_title(line.title, words, "task"), _due(line, summary, words)) for line in summary.needed]
    coming = [_coming(line, summary, words) for line in summary.coming]
    sections = []
    if (done or not under_way) and Block.DONE not in summary.off:
        sections.append(_section(words, "done", "check", done, none="quiet"))
    if under_way:
        sections.append(_section(words, "under_way", "dot", under_way))
    if Block.NEEDED not in summary.off:
        sections.append(_section(words, "needed", "box", needed, none="needed_none"))
    if Block.COMING not in summary.off:
        last = _section(words, "coming", "arrow", coming, none="coming_none")
        if not coming and summary.later is not None:
            last = replace(last, none=_later(summary.later, summary, words))
        sections.append(last)
    return tuple(sections)


def _section(words: Phrases, key: str, mark: str, rows: Sequence[Row], none: str = "") -> Section:
    shown = tuple(rows[:MOST_LINES])
    beyond = len(rows) - len(shown)
    more = tuple(words.count("more", beyond + n) if beyond + n else "" for n in range(len(shown) + 1))
    return Section(words.say(key), mark, shown, more, words.say(none) if none else "")


def _coming(line: Coming, summary: Summary, words: Phrases) -> Row:
    day = _day(line.day, summary, words)
    if line.kind in (Ahead.CLOSED, Ahead.HOLIDAY):
        last = line.last_day or line.day
        if last != line.day:
            day = words.say("from_to", first=day, last=_day(last, summary, words))
        usual = words.count(line.kind, (last - line.day).days + 1)
        return Row(begun(one_line(line.title, TITLE_LIMIT)) or usual, day)
    title = _title(line.title, words, line.kind)
    if line.starts_at is not None:
        title = words.say("at", title=title, time=f"{line.starts_at:%H:%M}")
    return Row(title, day)


def _later(line: Coming, summary: Summary, words: Phrases) -> str:
    at = line.starts_at
    return words.say("later", day=_day(line.day, summary, words), time=f"{at:%H:%M}" if at is not None else "")


def _title(typed: str, words: Phrases, kind: str) -> str:
    """As she typed it, begun as a line is begun."""
    return begun(one_line(typed, TITLE_LIMIT)) or words.say(kind)


def _day(day: date, summary: Summary, words: Phrases) -> str:
    return day_words(words, day, near=summary.week.sunday)


def _due(line: Open, summary: Summary, words: Phrases) -> str:
    if line.passed:
        return words.say("as_soon")
    return words.say("by", day=_day(line.due, summary, words)) if line.due else ""


def _strip(summary: Summary, reach: Reach, words: Phrases) -> Strip:
    painted = [span for spans in (*reach.usual, *reach.days) for span in spans]
    days = tuple(
        Day(_day(day, summary, words), spans) for day, spans in zip(summary.week.next.days, reach.days, strict=True)
    )
    opens = min((span[0] for span in painted), default=0)
    closes = max((span[1] for span in painted), default=1440)
    return Strip(words.say("reach"), days, opens, closes, tuple(reach_words(words, reach)))
