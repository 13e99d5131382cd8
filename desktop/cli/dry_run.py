"""`garbo import FILE… --dry-run --json`: what each file would bring, without a store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.cli.import_words import import_sentence
from desktop.domain.errors import GarboError
from desktop.importers.detect import Kind, kind_of
from desktop.importers.draft import Chat, EntryKind
from desktop.importers.files import opened, read_chat
from desktop.system.apart import run_apart

SECONDS = 8.0
"""For one file. A hundred thousand messages take about two."""

Answer = dict[str, object]


def dry_run(paths: Sequence[str], date_order: str | None = None) -> tuple[list[Answer], int]:
    """One object per file in the order given, and the exit status: 1 where at least one could not be read.

    Each file is read in a process of its own, so that none can spoil the others.
    """
    answers = [answer(path, date_order) for path in paths]
    failed = any(one["got"]["error"] for one in answers if isinstance(one["got"], dict))
    return answers, int(failed)


def answer(path: str, date_order: str | None = None) -> Answer:
    """`{"file": path, "got": {...}}` for one file; `path` as it was given."""
    try:
        got = run_apart(counted, path, date_order, seconds=SECONDS)
    except GarboError as error:
        got = {"error": True, "message": import_sentence(error)}
    return {"file": path, "got": got}


def counted(path: str, date_order: str | None = None) -> Answer:
    """What a file holds, counted. Only the counts leave the process, not the messages."""
    with opened(path) as file:
        if kind_of(file) is Kind.CALENDAR:
            from desktop.cli.dry_calendar import calendar_counts
            from desktop.importers.calendar import LARGEST, read_calendar

            return calendar_counts(read_calendar(file.read(LARGEST + 1)))
    return counts(read_chat(path, date_order))


def counts(chat: Chat) -> Answer:
    """A chat in numbers. `ask` names what has to be answered before it can be kept."""
    messages = [entry for entry in chat.entries if entry.kind is EntryKind.MESSAGE]
    calls = [entry for entry in chat.entries if entry.kind is EntryKind.CALL]
    return {
        "error": False,
        "kind": chat.kind,
        "messages": len(messages),
        "system": len(chat.entries) - len(messages) - len(calls),
        "calls": len(calls),
        "missed_calls": _number(entry.missed for entry in calls),
        "media": _number(entry.media for entry in messages),
        "deleted": _number(entry.deleted for entry in messages),
        "edited": _number(entry.edited for entry in messages),
        "senders": chat.senders,
        "first": min(entry.at for entry in chat.entries).isoformat(),
        "last": max(entry.at for entry in chat.entries).isoformat(),
        "date_order": chat.date_order.value,
        "ambiguous": chat.ambiguous,
        "skipped": len(chat.skipped),
        "skipped_entries": [{"line": one.line, "reason": one.reason} for one in chat.skipped[:100]],
        "title": chat.title or None,
        "ask": ["date_order"] if chat.asks_date_order else [],
    }


def _number(flags: Iterable[bool]) -> int:
    return sum(1 for flag in flags if flag)
