"""What is held of a client, in words: so many of each kind, and the copies that were made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject

from desktop.ui import formats


class Held(QObject):
    """Each kind of row with its number, in the plural of the language in force."""

    def each(self, counts: Mapping[str, int]) -> list[str]:
        """In the order in which they matter to her; what there is none of is not named."""
        return [say(counts[kind]) for kind, say in self.kinds().items() if counts.get(kind)]

    def kinds(self) -> dict[str, Callable[[int], str]]:
        """Every kind of row that is about a client, and how many of it are said."""
        return {
            "interaction": lambda many: self.tr("%n message(s), mail(s) or call(s)", "", many),
            "task": lambda many: self.tr("%n to-do(s)", "", many),
            "promise": lambda many: self.tr("%n promise(s)", "", many),
            "appointment": lambda many: self.tr("%n appointment(s)", "", many),
            "series": lambda many: self.tr("%n repeating appointment(s)", "", many),
            "agreement": lambda many: self.tr("%n agreement(s)", "", many),
            "person": lambda many: self.tr("%n person(s) with their addresses", "", many),
            "instruction": lambda many: self.tr("%n instruction(s)", "", many),
            "task_list": lambda many: self.tr("%n list(s)", "", many),
            "summary": lambda many: self.tr("%n weekly page(s)", "", many),
            "share": lambda many: self.tr("%n shared page(s)", "", many),
            "private_note": lambda many: self.tr("%n private note(s)", "", many),
            "decision": lambda many: self.tr("%n decision(s) on what Garbo showed", "", many),
            "batch": lambda many: self.tr("%n import(s)", "", many),
        }

    def copies(self, kept: int, until: date | None, lasting: int) -> str:
        """The encrypted copies that lie here, and how long they will."""
        parts = []
        if kept and until is not None:
            last = self.tr("the last of them goes by itself about {day}").format(day=formats.dated(until))
            before = self.tr("%n encrypted copy(s) made before: {last}.", "", kept)
            parts.append(before.format(last=last))
        if lasting:
            parts.append(self.tr("%n older store(s), put aside by a restore or an update: until removed.", "", lasting))
        return " ".join(parts)

    def gone(self, copies: int) -> str:
        """After they were taken away."""
        return self.tr("%n older copy(s) are gone too.", "", copies)

    def erased_since(self, clients: int) -> str:
        """Of a copy that is older than an erasing."""
        return self.tr("%n client(s) in it have been erased since: they are erased again.", "", clients)


HELD = Held()
