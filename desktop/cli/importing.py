"""`garbo import`: each file read apart, matched, and kept as one batch; a bad one spoils no other."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.words import sentence
from desktop.domain.errors import GarboError, StoreFailed
from desktop.services.imports import Answers, Imported

if TYPE_CHECKING:
    from desktop.cli.commands import Room


DOUBTS = {
    "never_open": "kept, but these hours are never open, so no answer is ever due",
    "by_unreachable": "kept, but no day opens before the hour by which an answer is due",
}


def import_files(room: Room) -> int:
    """Exit 0 when every file was imported, else 1."""
    options = room.options
    answers = Answers(tuple(options.me), options.client, options.tz, options.date_order)
    found: list[dict[str, object]] = []
    lines: list[str] = []
    code = 0
    for name in options.files:
        try:
            imports = room.services(create=True).imports
            held = imports.read(Path(name), options.date_order)
            done = imports.commit(imports.preview(name, held, answers))
        except StoreFailed:
            raise
        except GarboError as error:
            code = 1
            found.append({"file": name, "got": {"error": True, "message": sentence(error)}})
            print(f"{name}: {sentence(error)}", file=sys.stderr)
        else:
            found.append({"file": name, "got": _got(done)})
            lines.append(f"{name}: {_said(done)}")
    room.answer(found, "\n".join(lines))
    return code


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
        first = ", ".join(f"{one.place}: {one.reason}" for one in done.skipped[:5])
        parts.append(f"{len(done.skipped)} skipped ({first})")
    if done.unknown:
        parts.append(f"kept aside: {', '.join(done.unknown)}")
    parts += [f"{one.place}: {DOUBTS[one.reason]}" for one in done.doubtful]
    if done.clients_new:
        parts.append(f"new: {', '.join(done.clients_new)}, with your usual hours where none were given")
    return "; ".join(parts) + f". Take it back with `garbo import --undo {done.batch}`."
