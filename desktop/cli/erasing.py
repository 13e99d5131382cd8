"""`garbo erase`: one client erased for good, and what of them stays all the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.cli.printing import say
from desktop.cli.room import Room

if TYPE_CHECKING:
    from desktop.services.custody import Copies

KINDS = {
    "interaction": "lines, mails and calls",
    "task": "to-dos",
    "promise": "promises",
    "appointment": "appointments",
    "series": "repeating appointments",
    "agreement": "agreements",
    "person": "people",
    "instruction": "instructions",
    "task_list": "lists",
    "summary": "weekly summaries",
    "share": "shared pages",
    "decision": "decisions about signals",
    "private_note": "private notes",
    "batch": "imports",
}
OUT_OF_REACH = ("exported_files", "what_the_client_has", "copies_elsewhere", "mentions_by_other_clients")


def erase(room: Room) -> int:
    options, services = room.options, room.services()
    client_id = services.clients.named(options.client).id
    if not options.yes:
        would = services.erasures.preview(client_id)
        room.answer({"client": would.name, "would_erase": dict(would.counts), "kept": _kept(would.copies)}, "")
        say(
            f"Nothing was erased: this cannot be undone, so say --yes. Would be erased: {would.name}"
            f"{_counted(would.counts)}. {_stays(would.copies)}"
        )
        return 1
    done = services.erasures.erase(client_id, copies=options.copies)
    room.answer(
        {
            "client": done.name,
            "erased": dict(done.counts),
            "copies_removed": done.removed,
            "kept": _kept(done.copies),
        },
        f"Erased: {done.name}{_counted(done.counts)}. {_stays(done.copies, done.removed)}",
    )
    return 0


def _kept(copies: Copies) -> dict[str, object]:
    from desktop.domain.notation import instant_to

    return {
        "by_law": [],
        "by_choice": [],
        "copies": [instant_to(made) for made in copies.made],
        "copies_until": copies.until.isoformat() if copies.until else None,
        "copies_lasting": [str(path) for path in copies.lasting],
        "out_of_reach": list(OUT_OF_REACH),
    }


def _counted(counts: Mapping[str, int]) -> str:
    named = ", ".join(f"{KINDS.get(kind, kind)} {many}" for kind, many in counts.items())
    return f" ({named})" if named else ""


def _stays(copies: Copies, removed: int = 0) -> str:
    said = []
    if removed:
        said.append(f"{removed} older copies are gone too; a fresh one was made and verified first.")
    elif len(copies):
        until = f", the kept ones until about {copies.until} if Garbo makes one every day" if copies.until else ""
        said.append(f"Still in {len(copies)} encrypted copies made before{until}; --copies removes them.")
        if copies.lasting:
            said.append(f"Of these {len(copies.lasting)} stay until they are removed.")
    said.append(
        "Kept by law or by choice: nothing (invoices are not in Garbo). Out of reach: files you exported, what the"
        " client has, copies you made elsewhere, and what other clients wrote about them."
    )
    return " ".join(said)
