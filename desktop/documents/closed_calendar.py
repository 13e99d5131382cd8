"""When she is not there as a calendar (RFC 5545): days off and public holidays as whole days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import NAMESPACE_DNS, uuid5

from desktop.documents.ics import calendar_of, stamped, whole_day
from desktop.documents.phrases import Phrases
from desktop.documents.typed import NAME_LIMIT, one_line
from desktop.domain.contact_page import ContactPage


def calendar(page: ContactPage, words: Phrases) -> bytes:
    """All that the page has, also where it names only the first; the same days have the same UID in every file."""
    return calendar_of(_events(page, words))


def _events(page: ContactPage, words: Phrases) -> Iterator[list[str]]:
    stamp, name = stamped(page.made_at), one_line(page.assistant, NAME_LIMIT)
    for kind, ranges in (("holiday", [(day, day) for day in page.holidays]), ("closed", page.closed)):
        for first, last in ranges:
            said = words.count(kind, (last - first).days + 1)
            title = f"{name}: {said[:1].lower()}{said[1:]}" if name else said
            yield whole_day(_key(name, kind, first, last), stamp, first, title, last)


def _key(name: str, kind: str, first: date, last: date) -> str:
    """Hers: a calendar may hold the days of several people."""
    return str(uuid5(NAMESPACE_DNS, f"{name} {kind} {first} {last}"))
