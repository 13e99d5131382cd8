"""`garbo share --merge`: a client's reply taken in, conflicts named, both sides said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli.printing import say
from desktop.cli.room import Room
from desktop.cli.words import sentence
from desktop.domain.errors import GarboError
from desktop.domain.merging import Choice, Clash, Conflict, Kind, Said, Stands
from desktop.domain.notation import instant_to

if TYPE_CHECKING:
    from desktop.services.replies import Incoming

SAYS = {
    Kind.DONE: "done: {title}",
    Kind.NOT_DONE: "not done after all: {title}",
    Kind.SAYS_DONE: "they say this of yours is done: {title}",
    Kind.SAYS_NOT_DONE: "they say this of yours is not done: {title}",
    Kind.ADDED: "new: {title}",
    Kind.TAKEN_BACK: "they no longer want this: {title}",
    Kind.COMMENT: "{title}: {text}",
}
CLASHES = {
    Clash.REMOVED: "you have removed it",
    Clash.CHANGED: "it said something else on their page",
    Clash.TAKEN_OVER: "it has become yours to do",
    Clash.TURNED: "you have said the opposite since",
    Clash.RETITLED: "both gave it another title",
}


def merge(room: Room) -> int:
    options, replies = room.options, room.services().replies
    usual = Choice(options.take or Choice.MINE.value)
    last = replies.read_file(options.merge)
    earlier: list[Incoming] = []
    for one in last.earlier:
        try:
            earlier.append(replies.take(one, usual=usual))
        except GarboError as error:
            # A mail may quote what has nothing to do with what it was sent for.
            say(f"An earlier reply in it, of {instant_to(one.reply.made_at)}: {sentence(error)}")
    taken = replies.take(last, usual=usual)
    room.answer(
        _answer(taken, usual) | {"earlier": [_answer(one, usual) for one in earlier]},
        "\n".join(line for one in (*earlier, taken) for line in _lines(one, usual)),
    )
    return 0


def _answer(incoming: Incoming, usual: Choice) -> dict[str, object]:
    merged = incoming.merged
    return {
        "client": incoming.client,
        "given_at": instant_to(incoming.given_at),
        "older_page": incoming.older,
        "new": [{"kind": one.kind.value, "title": one.title, "text": one.text} for one in merged.said],
        "known": merged.known,
        "conflicts": [_conflict(one, usual) for one in merged.conflicts],
        "answer_awaited": merged.asks,
    }


def _conflict(one: Conflict, usual: Choice) -> dict[str, object]:
    return {
        "id": one.id,
        "conflict": one.clash.value,
        "given": _stands(one.given),
        "mine": _stands(one.mine),
        "theirs": _stands(one.theirs),
        "kept": (usual if usual in one.ways else Choice.MINE).value,
    }


def _stands(one: Stands | None) -> dict[str, object] | None:
    return None if one is None else {"title": one.title, "owner": _owner(one), "done": one.done}


def _owner(one: Stands) -> str:
    return "client" if one.yours else "assistant"


def _lines(incoming: Incoming, usual: Choice) -> list[str]:
    merged = incoming.merged
    if not merged.said:
        return [f"{incoming.client}: nothing new; all of it was taken in already."]
    lines = [f"{incoming.client}, on the page of {incoming.given_at:%Y-%m-%d %H:%M} UTC:"]
    if incoming.older:
        lines[0] = f"{lines[0][:-1]}, which is not the latest:"
    lines += [f"  {_said(one)}" for one in merged.said]
    for one in merged.conflicts:
        kept = usual if usual in one.ways else Choice.MINE
        lines.append(f"  conflict, {kept.value} kept: {CLASHES[one.clash]}")
        lines.append(f"    mine:   {_side(one.mine)}")
        lines.append(f"    theirs: {_side(one.theirs)}")
    if merged.known:
        lines.append(f"  {merged.known} were taken in already.")
    return lines


def _said(one: Said) -> str:
    words = SAYS[one.kind].format(title=one.title, text=" ".join(one.text.split()))
    return words.removeprefix(": ")


def _side(one: Stands | None) -> str:
    return "removed" if one is None else f"[{'x' if one.done else ' '}] {one.title}"
