"""Who is who in a chat: which name is hers, whose chat it is, and what has to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.spelling import folded


@dataclass(frozen=True, slots=True)
class Roster:
    """`me`: her names in this chat. `others`: everybody else's, most messages first.

    `client`: whose chat it is; None where that has to be asked. `asks`: me, client, or both, empty when all is known.
    `likely_me`: a name to propose, never to take.
    """

    me: tuple[str, ...]
    others: tuple[str, ...]
    client: str | None
    group: bool
    asks: tuple[str, ...]
    likely_me: str | None = None


def roster(
    senders: Sequence[str], mine: Iterable[str], client: str | None = None, title: str = "", group: bool = False
) -> Roster:
    """`senders` with the most messages first; `mine`: her names as given now, else the settings' and earlier ones.

    A chat of two belongs to the other one; so does one in which only she writes, if its `title` names somebody.
    A group belongs to nobody until it is said. `group` is True where notices of the chat speak of one.
    """
    wanted = {folded(name) for name in mine}
    me = tuple(name for name in senders if folded(name) in wanted)
    others = tuple(name for name in senders if name not in me)
    is_group = group or len(others) > (1 if me else 2)
    titled = title if title and folded(title) not in wanted else ""
    lonely = not me and len(others) == 1 and not is_group and folded(others[0]) == folded(titled)
    asks: list[str] = []
    if not me and not lonely:
        asks.append("me")
    if client is None and not is_group and (me or lonely):
        client = others[0] if others else titled or None
    if client is None and (me or is_group):
        asks.append("client")
    return Roster(me, others, client, is_group, tuple(asks), None if me else _likely(others, titled))


def _likely(others: Sequence[str], title: str) -> str | None:
    """In a chat of two that carries the name of one, she is the other."""
    if len(others) != 2 or not title:
        return None
    named = [name for name in others if folded(name) == folded(title)]
    return next((name for name in others if name not in named), None) if len(named) == 1 else None
