"""The text of an export to a Chat: each dated entry a message, a notice, a call, or skipped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import PurePath

from desktop.domain.errors import Unreadable
from desktop.importers.draft import Chat, DateOrder, Entry, EntryKind, Progress, Skipped
from desktop.importers.language import written_in
from desktop.importers.whatsapp import kinds, senders, wordings
from desktop.importers.whatsapp.dates import Numbers, day_of, resolve
from desktop.importers.whatsapp.headers import Lines, Stamped, lines_of

_TITLES = tuple(re.compile(rf"(?:{pattern})(.+)", re.IGNORECASE) for pattern in wordings.TITLES)
_LEVEL = re.compile(
    r"(?:^|[\W_])(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|SEVERE)(?:$|[\W_])|^(?:info|warn|error|debug)$"
)
_LONGEST_NOTICE = 4000
_EXCERPT = 80
_STEP = 2000


def parse(text: str, name: str = "", date_order: DateOrder | None = None, progress: Progress | None = None) -> Chat:
    """The chat in a decoded export. `name` is the file's, `date_order` what she answered when asked.

    Raises Unreadable `not_a_chat` where no entry begins with a date, none can be read, or none is a chat's.
    """
    lines = lines_of(text)
    if lines.form is None or not lines.entries:
        raise Unreadable("not_a_chat")
    resolution = resolve(lines.entries, lines.form, written_in(text), date_order)
    entries: list[Entry] = []
    skipped = list(_left_outside(lines))
    for index, read in enumerate(_read(lines.entries, resolution.order, lines.begun is None and text[-1:] != "\n")):
        if isinstance(read, Entry):
            entries.append(read)
        else:
            skipped.append(read)
        if progress is not None and index % _STEP == 0:
            progress(index / len(lines.entries))
    if not any(_is_of_a_chat(entry) for entry in entries) or _is_a_log(entries):
        raise Unreadable("not_a_chat")
    return Chat(
        kind="whatsapp",
        entries=tuple(entries),
        skipped=tuple(sorted(skipped, key=lambda one: one.line)),
        date_order=resolution.order,
        decided_by=resolution.by,
        ambiguous=resolution.ambiguous,
        seconds=lines.form.seconds,
        title=title_from(name),
    )


def title_from(name: str) -> str:
    """The chat's name as a file's name tells it (`WhatsApp Chat with Anna.txt`); empty where it does not."""
    stem = PurePath(name.replace("\\", "/")).name
    stem = re.sub(r"\.(?:txt|zip)$", "", stem, flags=re.IGNORECASE)
    stem = re.sub(r" ?\(\d+\)$", "", stem)
    for pattern in _TITLES:
        if match := pattern.fullmatch(stem):
            return kinds.plain(match[1].replace("_", " "))
    return ""


def _is_of_a_chat(entry: Entry) -> bool:
    """A diary has dated lines too, but nobody's name before them and no notice that WhatsApp writes."""
    return entry.kind is not EntryKind.SYSTEM or kinds.is_notice_for_sure(entry.text) or kinds.says_a_doing(entry.text)


def _is_a_log(entries: Sequence[Entry]) -> bool:
    """The records of a program: most of what stands where a name would is a level of severity."""
    named = [entry.sender for entry in entries if entry.sender]
    return 2 * sum(1 for name in named if _LEVEL.search(name)) > len(named) > 0


def _left_outside(lines: Lines) -> Iterator[Skipped]:
    if lines.orphan:
        yield Skipped(1, "no_date", _excerpt(lines.orphan))
    if lines.begun:
        yield Skipped(lines.begun[0], "cut", _excerpt(lines.begun[1]))


def _read(entries: Sequence[Stamped], order: DateOrder, cut_short: bool) -> Iterator[Entry | Skipped]:
    pairs = senders.split([entry.body for entry in entries])
    people = {name for name, _ in pairs if name}
    sure, channels = _under_a_name(pairs)
    days: dict[Numbers, datetime | None] = {}
    last = len(entries) - 1
    for index, (entry, (sender, text)) in enumerate(zip(entries, pairs, strict=True)):
        if entry.date not in days:
            day = day_of(entry.date, order)
            days[entry.date] = datetime(day.year, day.month, day.day) if day else None  # noqa: DTZ001 wall time
        midnight = days[entry.date]
        if midnight is None or entry.time is None:
            yield Skipped(entry.line, "bad_date", _excerpt(entry.body))
            continue
        at = midnight.replace(hour=entry.time.hour, minute=entry.time.minute, second=entry.time.second)
        if not sender and (reason := _unfinished(text, people, cut_short and index == last)):
            yield Skipped(entry.line, reason, _excerpt(text))
        else:
            yield _entry(at, entry.line, sender, text, sure[index] or sender in channels)


def _unfinished(text: str, people: set[str], at_end: bool) -> str | None:
    """Without a sender: too long for a notice, empty, or the beginning of a name where the file was cut."""
    rest = kinds.plain(text[:_EXCERPT])
    if len(text) > _LONGEST_NOTICE:
        return "too_long"
    if not rest or (at_end and any(name.startswith(rest.rstrip(":")) for name in people)):
        return "cut"
    return None


def _under_a_name(pairs: Sequence[tuple[str, str]]) -> tuple[list[bool], set[str]]:
    """Which texts under a name are WhatsApp's own, and the names under which only such texts stand.

    The chat's own name stands before what WhatsApp says, marked on iOS; many exports have lost the marks. Where
    notices stand rightly, marked or without a name, the same words under the name of somebody who writes are theirs.
    """
    sure = [bool(name) and kinds.is_notice_for_sure(text) for name, text in pairs]
    if any(kinds.is_marked(text) for name, text in pairs if name):
        return [is_sure and (not at or kinds.is_marked(pairs[at][1])) for at, is_sure in enumerate(sure)], set()
    names = {name for (name, _), is_sure in zip(pairs, sure, strict=True) if is_sure}
    names |= {name for name, _ in pairs if name.casefold() in wordings.NO_ONE}
    for (name, text), is_sure in zip(pairs, sure, strict=True):
        if name in names and not is_sure and not kinds.says_a_doing(text):
            names.discard(name)
    if any(not name and kinds.is_notice_for_sure(text) for name, text in pairs):
        return [is_sure and name in names for (name, _), is_sure in zip(pairs, sure, strict=True)], names
    return [is_sure or _tells_of_itself(name, text) for (name, text), is_sure in zip(pairs, sure, strict=True)], names


def _tells_of_itself(name: str, text: str) -> bool:
    """`Anna: Anna created group "A"`: nobody writes so; the notice lost the name of the chat or its mark."""
    return bool(name) and kinds.plain(text[:200]).startswith(name) and kinds.says_a_doing(text[len(name) :])


def _entry(at: datetime, line: int, sender: str, text: str, is_notice: bool) -> Entry:
    if not sender:
        call = kinds.call_in(text, trusted=True)
        return _call(at, line, "", text, call) if call else _notice(at, line, text)
    body, edited = kinds.without_edited_mark(text)
    if kinds.is_deleted(body):
        return Entry(at, EntryKind.MESSAGE, line, sender, deleted=True, edited=edited)
    if kinds.is_media(body):
        return Entry(at, EntryKind.MESSAGE, line, sender, _clean(body), media=True, edited=edited)
    if call := kinds.call_in(body, trusted=kinds.is_marked(body)):
        return _call(at, line, sender, body, call)
    if is_notice or (not edited and kinds.is_marked_notice(body)):
        return _notice(at, line, body)
    return Entry(at, EntryKind.MESSAGE, line, sender, _clean(body), edited=edited)


def _call(at: datetime, line: int, sender: str, text: str, call: kinds.Call) -> Entry:
    return Entry(
        at, EntryKind.CALL, line, sender, _clean(text), missed=call.missed, video=call.video, minutes=call.minutes
    )


def _notice(at: datetime, line: int, text: str) -> Entry:
    return Entry(at, EntryKind.SYSTEM, line, text=_clean(text))


def _clean(text: str) -> str:
    """What was written, without the marks and blanks around it; inner lines stay as they are."""
    return text.strip(" \n\r\t\u200e\u200f\ufeff")


def _excerpt(text: str) -> str:
    return kinds.plain(text[: _EXCERPT * 2])[:_EXCERPT]
