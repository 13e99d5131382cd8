"""What a client was given and has said since, as JSON; how often each thing in a calendar has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.errors import Refused
from desktop.domain.shared import Meeting, Repeating, SharedItem, SharedList, SharedSheet

Fields = dict[str, object]
Sequences = Mapping[str, tuple[int, str]]
"""By key: how often it has changed, and the digest of how it stands."""


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
    return {key: [count, digest] for key, (count, digest) in sequences.items()}


def sequences_from(data: Mapping[str, object]) -> dict[str, tuple[int, str]]:
    """Reads that form; what is none is left out, and begins anew."""
    found: dict[str, tuple[int, str]] = {}
    for key, held in data.items():
        match held:
            case [int(count), str(digest)]:
                found[key] = count, digest
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


def sequenced(sheet: SharedSheet, before: Sequences) -> tuple[SharedSheet, Sequences]:
    """The sheet with its SEQUENCE numbers (RFC 5545 3.8.7.4), and what is to be kept for the next one.

    `before`: of the sheet that was given last. What is not on this one keeps its number for when it comes back.
    """
    after = dict(before)

    def count(one: SharedItem | Meeting | Repeating) -> int:
        stands = replace(one, passed=False) if isinstance(one, SharedItem) else one
        digest = hashlib.sha256(repr(stands).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        known = before.get(one.key)
        after[one.key] = (0, digest) if known is None else (known[0] + (known[1] != digest), digest)
        return after[one.key][0]

    meetings = tuple(replace(one, sequence=count(one)) for one in sheet.meetings)
    repeating = tuple(_counted(one, count(one)) for one in sheet.repeating)
    lists = tuple(
        replace(one, items=tuple(replace(item, sequence=count(item)) for item in one.items)) for one in sheet.lists
    )
    return replace(sheet, meetings=meetings, repeating=repeating, lists=lists), after


def _counted(fixed: Repeating, sequence: int) -> Repeating:
    """Times of it that differ are of the same thing, and of the same number."""
    changed = tuple(replace(one, sequence=sequence) for one in fixed.changed)
    return replace(fixed, changed=changed, sequence=sequence)


def _rows(data: object) -> list[Fields]:
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise TypeError
    return data
