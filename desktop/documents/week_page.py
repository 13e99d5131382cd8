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
from desktop.domain.summary import Ahead, Block, Coming, Open, Reach, Revised, Span, Summary, in_order

MOST_LINES = {1: 30, 2: 64}
"""Of all sections together, by sheets of paper; the template sees how many of them there is really room for."""
MOST_MARKS = 15
"""Of a small picture; a longer one would not be counted by anybody."""
CLOSING_LIMIT = 400

_HEADINGS = {
    Block.DONE: "done",
    Block.UNDER_WAY: "under_way",
    Block.NEEDED: "needed",
    Block.HOLDS: "holds",
    Block.COMING: "coming",
    Block.TIME: "time",
    Block.REACH: "reach",
}


_MARKS = {
    Block.DONE: "check",
    Block.UNDER_WAY: "dot",
    Block.NEEDED: "box",
    Block.HOLDS: "dot",
    Block.COMING: "arrow",
    Block.TIME: "dot",
}


@dataclass(frozen=True, slots=True)
class Number:
    """`part` of `whole` is painted with marks of this `shape` (square, dot); none, where there are too many."""

    value: str
    label: str
    part: int = 0
    whole: int = 0
    shape: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    numbers: tuple[Number, ...]
    kind: str = "numbers"


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    day: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """`more`: the words for what is left out when 0, 1, 2 … of the lines do not fit. `none`: instead of no lines."""

    title: str
    mark: str
    lines: tuple[Row, ...]
    more: tuple[str, ...]
    none: str = ""
    kind: str = "lines"


@dataclass(frozen=True, slots=True)
class Closing:
    words: str
    kind: str = "closing"


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
    kind: str = "reach"


Part = Numbers | Section | Closing | Strip


@dataclass(frozen=True, slots=True)
class Page:
    """The summary in words; every text is already cut to size and holds one line.

    `parts`: in their order. `lines`: of all sections together. `sheets`: how many of paper it may take.
    """

    language: str
    title: str
    client: str
    week: str
    author: str
    opening: str
    parts: tuple[Part, ...]
    lines: int = 0
    sheets: int = 1

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(part for part in self.parts if isinstance(part, Section))


def page_of(summary: Summary) -> Page:
    """The summary in the client's words and form of address."""
    words = phrases(summary.language, summary.to.address)
    made = (_part(block, summary, words) for block in in_order(summary.order))
    parts = tuple(part for part in made if part is not None)
    return Page(
        language=words.language,
        title=words.say("title"),
        client=one_line(summary.to.name, NAME_LIMIT),
        week=week_words(words, summary.week),
        author=one_line(summary.assistant, NAME_LIMIT),
        opening=_opening(summary, words),
        parts=parts,
        lines=sum(len(part.lines) for part in parts if isinstance(part, Section)),
        sheets=summary.sheets,
    )


def headings(summary: Summary) -> dict[Block, str]:
    """Those that the parts have of themselves, in the page's language."""
    words = phrases(summary.language, summary.to.address)
    return {block: words.say(key) for block, key in _HEADINGS.items()}


def stem(summary: Summary, words: Phrases) -> str:
    """What its file is called: weeks in a folder stand in their order."""
    return f"{words.say('file')} {summary.week}"


def mail(page: Page, words: Phrases) -> Mail:
    return Mail(words.say("subject", title=page.title, week=page.week), (page.opening, words.say("attached")))


def values(page: Page) -> Mapping[str, object]:
    """What the printed page reads: not more lines than it may find room for."""
    shown = iter(_shown(page))
    parts = tuple(_cut(part, next(shown)) if isinstance(part, Section) else part for part in page.parts)
    return plain_values(replace(page, parts=parts))


def _cut(section: Section, shown: int) -> Section:
    return replace(section, lines=section.lines[:shown], more=section.more[len(section.lines) - shown :])


def _shown(page: Page) -> list[int]:
    """How many lines of each section can at most be set: the longest gives up line after line."""
    shown = [len(section.lines) for section in page.sections]
    while sum(shown) > MOST_LINES[page.sheets]:
        shown[shown.index(max(shown))] -= 1
    return shown


def _part(block: Block, summary: Summary, words: Phrases) -> Part | None:
    """None where there is nothing to be said, or nothing that she wants said."""
    match block:
        case Block.NUMBERS:
            numbers = _numbers(summary, words)
            return Numbers(numbers) if numbers else None
        case Block.CLOSING:
            closing = one_line(summary.closing, CLOSING_LIMIT)
            return Closing(closing) if closing else None
        case Block.REACH:
            return _strip(summary, summary.reach, words) if summary.reach else None
        case _:
            return None if block in summary.off else _section(block, summary, words)


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
    for part, whole, label, shape in (
        (numbers.promises_kept, numbers.promises, "number_promises", "square"),
        (numbers.answers_in_time, numbers.answers, "number_answers", "dot"),
    ):
        if whole:
            painted = whole if whole <= MOST_MARKS else 0
            found.append(
                Number(words.say("of", part=part, whole=whole), words.count(label, whole), part, painted, shape)
            )
    return tuple(found)


def _section(block: Block, summary: Summary, words: Phrases) -> Section | None:
    rows, none = _rows(block, summary, words), ""
    if block is Block.DONE and not summary.under_way:
        none = words.say("quiet")
    elif block is Block.NEEDED:
        none = words.say("needed_none")
    elif block is Block.COMING:
        later = summary.later
        none = _later(later, summary, words) if later is not None else words.say("coming_none")
    if not rows and not none:
        return None
    title = one_line(dict(summary.titles).get(block, ""), TITLE_LIMIT) or words.say(_HEADINGS[block])
    more = tuple(words.count("more", n) if n else "" for n in range(len(rows) + 1))
    return Section(title, _MARKS[block], tuple(rows), more, none)


def _rows(block: Block, summary: Summary, words: Phrases) -> Sequence[Row]:
    match block:
        case Block.DONE:
            return [
                Row(
                    _title(line.title, words, "appointment" if line.appointment else "task"),
                    _day(line.day, summary, words),
                )
                for line in summary.done
            ]
        case Block.UNDER_WAY | Block.NEEDED:
            lines = summary.under_way if block is Block.UNDER_WAY else summary.needed
            return [Row(_title(line.title, words, "task"), _due(line, summary, words)) for line in lines]
        case Block.HOLDS:
            return [_revised(line, summary, words) for line in summary.holds]
        case Block.COMING:
            return [_coming(line, summary, words) for line in summary.coming]
        case Block.TIME:
            return [
                Row(words.choose("spent", one.channel), length_words(words, 60 * one.minutes)) for one in summary.spent
            ]
        case _:
            return []


def _revised(line: Revised, summary: Summary, words: Phrases) -> Row:
    before = one_line(line.before, TITLE_LIMIT)
    under = words.say("holds_ended") if line.ended else words.say("holds_before", before=before)
    return Row(_title(line.title, words, "task"), _day(line.day, summary, words), under)


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
