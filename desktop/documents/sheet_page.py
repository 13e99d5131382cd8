"""A SharedSheet in the client's words: all that a template still has to set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.documents.dates import day_words, full_date_words, reach_words, weekdays_words
from desktop.documents.greeting import greeting
from desktop.documents.phrases import Phrases, phrases
from desktop.documents.typed import NAME_LIMIT, TITLE_LIMIT, begun, file_stem, one_line
from desktop.domain.shared import SharedItem, SharedList, SharedSheet
from desktop.domain.summary import Ahead, Coming


@dataclass(frozen=True, slots=True)
class Appointment:
    """A line of the agenda; `time` is '' for a whole day."""

    day: str
    time: str
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Item:
    """`whose`: who it is for, or that it is done. `key`: names its tick in the web page."""

    text: str
    whose: str
    day: str
    yours: bool
    done: bool
    key: str


@dataclass(frozen=True, slots=True)
class List:
    """`title`: '' where the whole page is this list. `note`: how much of it is done, and the day it leads to.

    `none`: instead of no items.
    """

    title: str
    note: str
    items: tuple[Item, ...]
    none: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Agenda:
    """`title`: '' where the whole page is the agenda."""

    title: str
    lines: tuple[Appointment, ...]
    none: str


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Back:
    """The words of the web page for its reply, and what seals it. `file`: under which name the reply is saved."""

    share: str
    secret: str
    heading: str
    file: str
    title: str
    how: str
    kept: str
    open: str
    undo: str
    comment: str
    add: str
    new: str
    who: str
    yours: str
    mine: str
    remove: str
    more: str
    copy: str
    save: str
    copied: str
    saved: str
    by_hand: str
    as_text: str


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet in words; every text is already cut to size and holds one line.

    `ticks`, `press`: what the web page says of its ticks, and on its button.
    """

    language: str
    title: str
    client: str
    day: str
    author: str
    opening: str
    agenda: Agenda | None
    lists: tuple[List, ...]
    reach: Section | None
    ticks: str
    press: str
    back: Back | None = None


def page_of(sheet: SharedSheet) -> Page:
    """The sheet in the client's words and form of address."""
    words = phrases(sheet.language, sheet.to.address)
    today = sheet.made_at.astimezone(ZoneInfo(sheet.time_zone)).date()
    lists = tuple(_list(one, today, words) for one in sheet.lists)
    parts = len(lists) + (sheet.agenda is not None)
    if parts == 1:
        lists = tuple(replace(one, title="") for one in lists)
    return Page(
        language=words.language,
        title=title_of(sheet, words),
        client=one_line(sheet.to.name, NAME_LIMIT),
        day=full_date_words(words, today),
        author=one_line(sheet.assistant, NAME_LIMIT),
        opening=greeting(words, sheet.to, "share_opening" if lists else "share_agenda_opening"),
        agenda=_agenda(sheet.agenda, today, words, parts > 1) if sheet.agenda is not None else None,
        lists=lists,
        reach=Section(words.say("reach"), tuple(reach_words(words, sheet.reach))) if sheet.reach is not None else None,
        ticks=words.say("share_ticks") if lists else "",
        press=words.say("share_print"),
        back=_back(sheet, words),
    )


def title_of(sheet: SharedSheet, words: Phrases) -> str:
    """What the whole is called: the one list that it is, else lists, agenda or both."""
    if sheet.agenda is not None:
        return words.say("share_all" if sheet.lists else "share_agenda")
    if len(sheet.lists) == 1:
        return begun(one_line(sheet.lists[0].title, TITLE_LIMIT)) or words.say("share_lists")
    return words.say("share_lists")


def _back(sheet: SharedSheet, words: Phrases) -> Back | None:
    if sheet.back is None:
        return None
    file = f"{file_stem(words.say('share_reply_file'), sheet.to.name)}.txt"
    return Back(
        sheet.back.share,
        sheet.back.secret,
        heading=" – ".join(
            (words.say("share_reply_file"), title_of(sheet, words), one_line(sheet.to.name, NAME_LIMIT))
        ),
        file=file,
        title=words.say("share_reply"),
        how=words.say("share_how"),
        kept=words.say("share_kept"),
        open=words.say("share_open"),
        undo=words.say("share_undo"),
        comment=words.say("share_comment"),
        add=words.say("share_add"),
        new=words.say("share_new"),
        who=words.say("share_who"),
        yours=words.say("share_yours"),
        mine=words.say("share_mine"),
        remove=words.say("share_remove"),
        more=words.say("share_more"),
        copy=words.say("share_copy"),
        save=words.say("share_save"),
        copied=words.say("share_copied"),
        saved=words.say("share_saved", file=file),
        by_hand=words.say("share_by_hand"),
        as_text=words.say("share_as_text"),
    )


def _agenda(lines: tuple[Coming, ...], today: date, words: Phrases, titled: bool) -> Agenda:
    shown = tuple(_appointment(line, today, words) for line in lines)
    return Agenda(words.say("share_agenda") if titled else "", shown, words.say("share_agenda_none"))


def _appointment(line: Coming, today: date, words: Phrases) -> Appointment:
    day = day_words(words, line.day, near=today)
    if line.kind in (Ahead.CLOSED, Ahead.HOLIDAY):
        last = line.last_day or line.day
        if last != line.day:
            day = words.say("from_to", first=day, last=day_words(words, last, near=today))
        return Appointment(day, "", words.count(line.kind, (last - line.day).days + 1), "")
    title = begun(one_line(line.title, TITLE_LIMIT)) or words.say("appointment")
    if line.weekdays:
        day = _weekly(line, today, words)
    return Appointment(day, _hours(line.starts_at, line.ends_at), title, one_line(line.place, TITLE_LIMIT))


def _weekly(line: Coming, today: date, words: Phrases) -> str:
    """'lunedì–venerdì'; from when on, where that is not from now on, and until when, where that is known."""
    days = weekdays_words(words, line.weekdays)
    earlier = (today + timedelta(days=n) for n in range(1, (line.day - today).days))
    later = any(day.weekday() in line.weekdays for day in earlier)
    first, last = (
        day and day_words(words, day, near=today).replace(" ", "\N{NO-BREAK SPACE}")
        for day in (line.day, line.last_day)
    )
    if later and last:
        return words.say("share_days_span", days=days, first=first, last=last)
    if later:
        return words.say("share_days_from", days=days, day=first)
    return words.say("share_days_until", days=days, day=last) if last else days


def _hours(starts_at: datetime | None, ends_at: datetime | None) -> str:
    """'10:00–10:45'; an end on another day says nothing that helps."""
    if starts_at is None:
        return ""
    begins = f"{starts_at:%H:%M}"
    same_day = ends_at is not None and starts_at < ends_at and ends_at.date() == starts_at.date()
    return f"{begins}–{ends_at:%H:%M}" if same_day else begins


def _list(one: SharedList, today: date, words: Phrases) -> List:
    done = sum(item.done for item in one.items)
    notes = [words.say("share_progress", done=done, whole=len(one.items))] if done else []
    if one.goal is not None:
        notes.append(words.say("share_goal", day=day_words(words, one.goal, near=today)))
    return List(
        begun(one_line(one.title, TITLE_LIMIT)) or words.say("share_lists"),
        " · ".join(notes),
        tuple(_item(item, today, words) for item in one.items),
        words.say("share_empty"),
        one.key,
    )


def _item(item: SharedItem, today: date, words: Phrases) -> Item:
    text = begun(one_line(item.title, TITLE_LIMIT)) or words.say("task")
    if item.done:
        return Item(text, words.say("share_done"), "", item.yours, True, item.key)
    whose = words.say("share_yours" if item.yours else "share_mine")
    if item.passed:
        day = words.say("as_soon") if item.yours else ""
    else:
        day = words.say("by", day=day_words(words, item.due, near=today)) if item.due is not None else ""
    return Item(text, whose, day, item.yours, False, item.key)
