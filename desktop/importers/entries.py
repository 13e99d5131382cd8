"""The entries of a chat as interactions of the log: whose each is, when it was, and how it came."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from desktop.domain.interaction import Channel, Direction, Interaction, Medium
from desktop.importers.draft import Entry, EntryKind


def interactions(
    entries: Sequence[Entry], instants: Sequence[datetime], me: Collection[str], medium: Medium, batch: str
) -> Iterator[Interaction]:
    """Every message and call; notices of the chat program itself are nobody's line.

    `instants`: when each entry was, aware UTC. `me`: her names in this chat. `batch`: the import they come with; their
    ids are made from it.
    """
    for number, (entry, at) in enumerate(zip(entries, instants, strict=True)):
        if entry.kind is EntryKind.SYSTEM:
            continue
        call = entry.kind is EntryKind.CALL
        yield Interaction(
            id=f"{batch}-{number}",
            at=at,
            channel=_channel(entry),
            # A call that names nobody is one that reached her phone.
            direction=Direction.OUT if entry.sender in me else Direction.IN,
            connected=not entry.missed if call else None,
            minutes=entry.minutes if call else None,
            text="" if call else entry.text,
            medium=medium,
            edited=entry.edited,
            deleted=entry.deleted,
            media=entry.media,
            batch=batch,
        )


def _channel(entry: Entry) -> Channel:
    if entry.kind is not EntryKind.CALL:
        return Channel.MESSAGE
    return Channel.VIDEO if entry.video else Channel.CALL
