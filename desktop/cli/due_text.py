"""The board of `garbo due` as JSON and as text."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.notation import instant_to
from desktop.services.due import Board, PromiseState, WaitingLine, WaitingState


def as_json(board: Board) -> dict[str, object]:
    """Instants in UTC."""
    return {
        "at": _stamp(board.at),
        "waiting": [_waiting(line) for line in board.waiting],
        "promises": [
            {"client": line.client, "title": line.title, "due": _stamp(line.due), "state": line.state}
            for line in board.promises
        ],
        "to_tell": [
            {"client": line.client, "title": line.title, "done_at": _stamp(line.done_at)} for line in board.to_tell
        ],
        # These have no clock: a deadline would say of a line from before the import that she was late.
        "still_waiting": [
            {**_waiting(line), "deadline": None, "state": "still_waiting"} for line in board.still_waiting
        ],
    }


def as_text(board: Board, zone: ZoneInfo) -> str:
    """For a terminal, times in her zone."""
    at = _local(board.at, zone)
    lines = [f"{at}: {len(board.waiting)} waiting" if board.waiting else f"{at}: nobody waits"]
    for one in board.waiting:
        until = f"by {_local(one.deadline, zone)}" if one.deadline else "by appointment"
        late = "  LATE" if one.state is WaitingState.OVERDUE else ""
        lines.append(f"  {one.client}: {one.channel.value} of {_local(one.since, zone)}, {until}{late}")
    if board.promises:
        lines.append("Promised:")
        for promise in board.promises:
            when = f"by {_local(promise.due, zone)}" if promise.due else "no time set"
            late = "  LATE" if promise.state is PromiseState.LATE else ""
            lines.append(f"  {promise.client}: {promise.title}, {when}{late}")
    if board.to_tell:
        lines.append("Done, not told:")
        lines += [f"  {one.client}: {one.title}, {_local(one.done_at, zone)}" for one in board.to_tell]
    if board.still_waiting:
        lines.append("Still waiting? (from before the import)")
        lines += [f"  {one.client}: {one.channel.value} of {_local(one.since, zone)}" for one in board.still_waiting]
    return "\n".join(lines)


def _waiting(line: WaitingLine) -> dict[str, object]:
    return {
        "client": line.client,
        "since": _stamp(line.since),
        "deadline": _stamp(line.deadline),
        "state": line.state,
        "channel": line.channel.value,
        "lines": line.lines,
    }


def _stamp(at: datetime | None) -> str | None:
    return instant_to(at) if at else None


def _local(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
