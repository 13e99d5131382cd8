"""What a client was given and has said since, as JSON; how often each thing in a calendar has changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.errors import Refused
from desktop.domain.shared import Gone, Meeting, Repeating, SharedItem, SharedList, SharedSheet

Fields = dict[str, object]


class Counted(NamedTuple):
    """`changes`: how often something has changed since it was first given. `digest`: of how it stands.

    `begins`, `ends`: where it stands or stood in a calendar, as ISO 8601: a day or an instant; of what comes again
    without an end `ends` is empty. `title`: as it stood there.
    """

    changes: int
    digest: str
    title: str = ""
    begins: str = ""
    ends: str = ""


Sequences = Mapping[str, Counted]
"""By key."""
_GONE = "gone"
"""Instead of a digest: it had changed once more by not being there."""


def lists_to(lists: Iterable[SharedList]) -> Fields:
    """Only what a reply is held against."""
    return {
        "lists": [
            {
                "key": one.key,
                "title": one.title,
                "items": [
                    {
                        "key": item.key,
                        "title": item.title,
                        "yours": item.yours,
                        "due": item.due.isoformat() if item.due else None,
                        "done": item.done,
                    }
                    for item in one.items
                ],
            }
            for one in lists
        ]
    }


def lists_from(data: Mapping[str, object]) -> tuple[SharedList, ...]:
    """Reads that form. Raises Refused bad_page for anything else."""
    try:
        return tuple(
            SharedList(
                str(one["title"]),
                tuple(
                    SharedItem(
                        str(item["title"]),
                        item["yours"] is True,
                        date.fromisoformat(str(item["due"])) if item["due"] else None,
                        done=item["done"] is True,
                        key=str(item["key"]),
                    )
                    for item in _rows(one["items"])
                ),
                key=str(one["key"]),
            )
            for one in _rows(data["lists"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("bad_page") from error


def sequences_to(sequences: Sequences) -> Fields:
    return {key: list(one) for key, one in sequences.items()}


def sequences_from(data: Mapping[str, object]) -> dict[str, Counted]:
    """Reads that form; what is none is left out, and begins anew."""
    found: dict[str, Counted] = {}
    for key, held in data.items():
        match held:
            case [int(count), str(digest), str(title), str(begins), str(ends)]:
                found[key] = Counted(count, digest, title, begins, ends)
            case [int(count), str(digest)]:
                found[key] = Counted(count, digest)
    return found


def taken_to(taken: Mapping[str, tuple[str, datetime]]) -> Fields:
    """To the last fraction of a second: the same statement again must be known by its time."""
    return {name: [value, at.astimezone(UTC).isoformat()] for name, (value, at) in taken.items()}


def taken_from(data: Mapping[str, object]) -> dict[str, tuple[str, datetime]]:
    """Reads that form. Raises Refused bad_page for anything else."""
    found: dict[str, tuple[str, datetime]] = {}
    for name, held in data.items():
        match held:
            case [str(value), str(at)]:
                found[name] = value, datetime.fromisoformat(at)
            case _:
                raise Refused("bad_page")
    return found


def sequenced(sheet: SharedSheet, whole: SharedSheet, before: Sequences) -> tuple[SharedSheet, Sequences]:
    """The sheet with its SEQUENCE numbers (RFC 5545 3.8.7.4), and what is to be kept for the next one.

    `whole`: all that is shared now, of which the sheet may be a part. `before`: of the sheet that was given last. What
    is not on this one keeps its number for when it comes back; what is not shared at all any more is `gone`.
    """
    after = dict(before)

    def count(one: SharedItem | Meeting | Repeating) -> int:
        stands = replace(one, passed=False) if isinstance(one, SharedItem) else one
        digest = hashlib.sha256(repr(stands).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        known = before.get(one.key)
        number = 0 if known is None else known.changes + (known.digest != digest)
        begins, ends = _stands(one)
        if known is not None and not begins:
            after[one.key] = known._replace(changes=number, digest=digest)
        else:
            after[one.key] = Counted(number, digest, one.title, begins, ends)
        return number

    meetings = tuple(replace(one, sequence=count(one)) for one in sheet.meetings)
    repeating = tuple(_counted(one, count(one)) for one in sheet.repeating)
    lists = tuple(
        replace(one, items=tuple(replace(item, sequence=count(item)) for item in one.items)) for one in sheet.lists
    )
    gone = tuple(_gone(sheet, whole, after))
    return replace(sheet, meetings=meetings, repeating=repeating, lists=lists, gone=gone), after


def _gone(sheet: SharedSheet, whole: SharedSheet, after: dict[str, Counted]) -> Iterator[Gone]:
    """What was to come and is in no calendar any more; it is said as long as it would have come."""
    items = [item for part in (whole, sheet) for one in part.lists for item in one.items]
    things: tuple[SharedItem | Meeting | Repeating, ...] = (*whole.meetings, *whole.repeating, *items)
    standing = {one.key for one in things if _stands(one)[0]}
    here = {item.key for one in sheet.lists for item in one.items}
    today = sheet.made_at.astimezone(ZoneInfo(sheet.time_zone)).date()
    for key, was in after.items():
        if key in standing or not was.begins or (was.ends and _has_passed(was.ends, sheet.made_at, today)):
            continue
        if key not in here and was.digest != _GONE:
            after[key] = was = was._replace(changes=was.changes + 1, digest=_GONE)
        yield Gone(key, was.title, _moment(was.begins), was.changes)


def _stands(one: SharedItem | Meeting | Repeating) -> tuple[str, str]:
    """From when to when in a calendar; of what stands in none, nothing."""
    match one:
        case SharedItem():
            day = one.due.isoformat() if one.due is not None and not one.done else ""
            return day, day
        case Meeting():
            begins = one.starts_at.astimezone(UTC)
            return begins.isoformat(), begins.isoformat()
        case Repeating():
            until = re.search(r"UNTIL=(\d{8}T\d{6}Z)", one.rrule)
            begins = one.starts.replace(tzinfo=ZoneInfo(one.time_zone)).astimezone(UTC)
            return begins.isoformat(), datetime.fromisoformat(until[1]).isoformat() if until is not None else ""


def _moment(written: str) -> datetime | date:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _has_passed(written: str, now: datetime, today: date) -> bool:
    at = _moment(written)
    return at <= now if isinstance(at, datetime) else at < today


def _counted(fixed: Repeating, sequence: int) -> Repeating:
    """Times of it that differ are of the same thing, and of the same number."""
    changed = tuple(replace(one, sequence=sequence) for one in fixed.changed)
    return replace(fixed, changed=changed, sequence=sequence)


def _rows(data: object) -> list[Fields]:
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise TypeError
    return data
