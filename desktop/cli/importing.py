"""`garbo import`: each file read apart, matched, and kept as one batch; a bad one spoils no other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.printing import say
from desktop.cli.words import sentence
from desktop.domain.errors import GarboError, Problem, Refused, StoreFailed, Unreadable
from desktop.importers.draft import Chat
from desktop.services.chats import Answers
from desktop.services.imports import Imported, Imports
from desktop.services.matching import refuse_unanswered

if TYPE_CHECKING:
    from desktop.cli.room import Room


DOUBTS = {
    "never_open": "kept, but these hours are never open, so no answer is ever due",
    "zone_unknown": "kept, but there is no such time zone, so theirs is UTC for now",
    "by_unreachable": "kept, but no day opens before the hour by which an answer is due",
}


def import_files(room: Room) -> int:
    """Exit 0 when every file was imported, else 1."""
    there = _is_there(room)
    found: list[dict[str, object]] = []
    lines: list[str] = []
    code = 0
    try:
        for name in room.options.files:
            try:
                done = _import(room, name, there)
            except StoreFailed:
                raise
            except GarboError as error:
                code = 1
                found.append({"file": name, "got": {"error": True, "message": sentence(error)}})
                say(f"{name}: {sentence(error)}")
            else:
                there = True
                found.append({"file": name, "got": _got(done)})
                lines.append(f"{name}: {_said(done)}")
    except StoreFailed:
        # What was imported before it stays, and has to be said.
        if lines:
            room.answer(found, "\n".join(lines))
        raise
    room.answer(found, "\n".join(lines))
    return code


def _is_there(room: Room) -> bool:
    """Opens the store, if there is one. A key that does not open it is refused once, before any file is read."""
    try:
        room.services()
    except Refused as refused:
        if refused.code != "no_store":
            raise
        return False
    return True


def _import(room: Room, name: str, there: bool) -> Imported:
    options = room.options
    answers = Answers(tuple(options.me), options.client, options.tz, options.date_order)
    try:
        held = Imports.read(Path(name), options.date_order)
    except Unreadable as error:
        if error.code != "not_yet_read" or error.data.get("format") != "calendar":
            raise
        return _import_calendar(room, name, answers, there)
    if not there and isinstance(held, Chat):
        # What is refused leaves no new store behind.
        refuse_unanswered(held, answers)
    imports = room.services(create=True).imports
    return imports.commit(imports.preview(name, held, answers))


def _import_calendar(room: Room, name: str, answers: Answers, there: bool) -> Imported:
    if not there and not answers.client:
        # What is refused leaves no new store behind.
        raise Refused("calendar_needs_client", [Problem("calendar_needs_client", "client")])
    calendars = room.services(create=True).calendars
    return calendars.keep(Path(name), calendars.reader(Path(name), answers.tz)(), answers.client)


def _got(done: Imported) -> dict[str, object]:
    return {
        "error": False,
        "kind": done.kind,
        "batch": done.batch,
        "client": done.client,
        "clients_new": list(done.clients_new),
        "added": done.added,
        "already": done.already,
        "skipped": len(done.skipped),
        "skipped_rows": [{"place": one.place, "reason": one.reason} for one in done.skipped],
        "unknown": list(done.unknown),
        "doubtful": [{"place": one.place, "reason": one.reason} for one in done.doubtful],
    }


def _said(done: Imported) -> str:
    parts = [f"{done.added} added"]
    if done.already:
        parts.append(f"{done.already} there already")
    if done.skipped:
        first = ", ".join(f"{one.place}: {one.reason.replace('_', ' ')}" for one in done.skipped[:5])
        first += ", …" if len(done.skipped) > 5 else ""
        parts.append(f"{len(done.skipped)} skipped ({first})")
    if done.unknown:
        parts.append(f"kept aside: {', '.join(done.unknown)}")
    parts += [f"{one.place}: {DOUBTS[one.reason]}" for one in done.doubtful]
    if done.clients_new:
        parts.append(f"new: {', '.join(done.clients_new)}, with your usual hours where none were given")
    back = f" Take it back with `garbo import --undo {done.batch}`." if done.added or done.clients_new else ""
    return "; ".join(parts) + f".{back}"
