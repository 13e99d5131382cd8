"""Changed: what one committed write touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Touch = tuple[str, int | None, int | None]
"""Noun, id (None: many of them), client (None: many, or about no client at all)."""

MANY = 50
"""From so many rows or clients on, a touch says "many" instead of naming each."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Listeners treat None, as an id or as a client, as *all*."""

    touches: frozenset[Touch] = field(default_factory=frozenset)

    def nouns(self) -> frozenset[str]:
        return frozenset(noun for noun, _, _ in self.touches)

    def clients(self, *nouns: str) -> frozenset[int | None]:
        """The clients touched, by any noun or by one of these; None among them means all."""
        return frozenset(client for noun, _, client in self.touches if not nouns or noun in nouns)


def gathered(touches: Iterable[Touch]) -> frozenset[Touch]:
    """The same touches, with large numbers said as "many": an import is not a hundred thousand events."""
    ids: dict[tuple[str, int | None], set[int | None]] = {}
    for noun, row, client in touches:
        ids.setdefault((noun, client), set()).add(row)
    clients: dict[str, set[int | None]] = {}
    for noun, client in ids:
        clients.setdefault(noun, set()).add(client)
    found: set[Touch] = set()
    for (noun, client), rows in ids.items():
        if len(clients[noun]) > MANY:
            found.add((noun, None, None))
        elif len(rows) > MANY or None in rows:
            found.add((noun, None, client))
        else:
            found |= {(noun, row, client) for row in rows}
    return frozenset(found)
