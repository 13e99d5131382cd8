"""What the palette finds by words: clients, what can be done and for whom, days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.quicklog.when import read_when
from desktop.ui import formats, words
from desktop.ui.actions import Action, shown
from desktop.ui.kit.found_list import FoundRow

if TYPE_CHECKING:
    from desktop.domain.hours import Calendar
    from desktop.services.search import TextHit

translate = QCoreApplication.translate
Do = Callable[[], object]
MOST_CLIENTS, MOST_ACTIONS = 5, 7


class Find(NamedTuple):
    """`client`: whose name it is, where it is somebody; Tab then looks for what can be done about them."""

    row: FoundRow
    do: Do
    client: int | None = None


class Known(NamedTuple):
    """A client as the palette knows her: `note` is how she stands."""

    id: int
    name: str
    note: str


class Today(NamedTuple):
    """The present instant, her zone, and her hours: in these a day is read."""

    at: datetime
    zone: str
    hours: Calendar


def sought(text: str) -> list[str]:
    """The words of what was typed, as they are compared."""
    return formats.folded(text).split()


def clients(typed: Sequence[str], known: Iterable[Known], open_: Callable[[int], object]) -> list[Find]:
    """Those whose name begins one of its words with each of the typed ones."""
    found = [one for one in known if fits(typed, one.name)]
    return [_client(one, partial(open_, one.id)) for one in found[:MOST_CLIENTS]]


def actions(typed: Sequence[str], offered: Iterable[Action], own: Iterable[str] = ()) -> list[Find]:
    """What can be done from anywhere or here. `own`: keys of those left out, being offered otherwise."""
    left_out = set(own)
    found = [one for one in offered if one.key not in left_out and fits(typed, one.words())]
    return [_action(one) for one in found]


def about(
    typed: Sequence[str], known: Iterable[Known], verbs: Callable[[Known], Sequence[Action]], by_name: bool = True
) -> list[Find]:
    """What can be done about a client: some words are of the name, the others of what is to be done.

    Without `by_name` all of them may be of what is to be done: then it stands there for each client.
    """
    found: list[Find] = []
    for one in known:
        of_name = [word for word in typed if fits([word], one.name)]
        rest = [word for word in typed if word not in of_name]
        if of_name or not by_name:
            found += [_action(verb) for verb in verbs(one) if fits(rest, verb.words())]
        if len(found) >= MOST_ACTIONS:
            break
    return found


def day_in(text: str, today: Today) -> datetime | None:
    """The day that the whole text says, at her closing time; None where it says none."""
    return read_when(text, today.at, today.zone, today.hours) if text.strip() else None


def after(typed: str, label: str) -> str | None:
    """What stands behind the words that begin those of `label`; None where the first word is none of them."""
    folded = formats.folded(label).split()
    parts = typed.split()
    used = 0
    while used < len(parts) and any(word.startswith(formats.folded(parts[used])) for word in folded):
        used += 1
    return " ".join(parts[used:]) if used else None


def days(first: date, last: date, title: str, do: Do) -> Find:
    """A place that is about a day, or about all from one to another."""
    note = " – ".join(formats.long_day(day) for day in dict.fromkeys((first, last)))
    return Find(FoundRow(title, f"{title}, {note}", note, "calendar"), do)


def text(hit: TextHit, when: str, do: Do) -> Find:
    """A line of the log: the words as they stand there, whose it is, and when."""
    note, title = f"{hit.client}, {when}", formats.quoted(hit.excerpt)
    return Find(FoundRow(title, f"{note}, {hit.excerpt}", note, "message-circle"), do)


def heading(text: str) -> Find:
    return Find(FoundRow(text, text, heading=True), lambda: None)


def fits(typed: Sequence[str], label: str) -> bool:
    """Each typed word begins one of the label's."""
    begun = [word.strip("…:(),.«»“”\"'") for word in formats.folded(label).replace("-", " ").split()]
    return all(any(word.startswith(part) for word in begun) for part in typed)


def _client(one: Known, do: Do) -> Find:
    spoken = ", ".join(part for part in (one.name, one.note) if part)
    row = FoundRow(one.name, spoken, one.note, initials=words.initials(one.name), disc=words.disc(one.id))
    return Find(row, do, one.id)


def _action(one: Action) -> Find:
    title, keys = one.words(), shown(one.shortcut)
    return Find(FoundRow(title, ", ".join(part for part in (title, keys) if part), "", one.icon, keys=keys), one.do)
