"""A client's reply merged into her lists: what they were given, what stands now, what they say."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from desktop.domain.errors import Refused
from desktop.domain.replying import Addition, Comment, Reply, Tick
from desktop.domain.shared import SharedItem, SharedList

Taken = Mapping[str, tuple[str, datetime]]
"""What was said so far: by statement what it said last, and when by the client's clock."""


@dataclass(frozen=True, slots=True)
class Stands:
    """A to-do as it is now; `yours`: for the client to do."""

    title: str
    yours: bool
    done: bool


class Kind(StrEnum):
    """What a reply says."""

    DONE = "done"
    NOT_DONE = "not_done"
    SAYS_DONE = "says_done"
    """Of what is the assistant's to do: only she can say so."""
    SAYS_NOT_DONE = "says_not_done"
    ADDED = "added"
    TAKEN_BACK = "taken_back"
    """What they had added is no longer wanted; only she removes anything."""
    COMMENT = "comment"


class Act(StrEnum):
    FINISH = "finish"
    REOPEN = "reopen"
    ADD = "add"
    RETITLE = "retitle"


class Clash(StrEnum):
    """Why both cannot hold."""

    REMOVED = "removed"
    """She has removed what they speak of."""
    CHANGED = "changed"
    """It said something else on their page."""
    TAKEN_OVER = "taken_over"
    """It has become hers to do."""
    TURNED = "turned"
    """She has said the opposite since."""
    RETITLED = "retitled"
    """Both gave what they had added another title."""


class Choice(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing of a reply. `title`: as it stood on their page; empty for what is about the whole page."""

    kind: Kind
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One step on a to-do. `key`: of an item that was given, or the id of an addition (`added`).

    `list`: its key, empty for none. `at`: when, by our clock.
    """

    act: Act
    key: str
    at: datetime
    title: str = ""
    list: str = ""
    yours: bool = True
    done: bool = False
    added: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """`given`, `mine`, `theirs`: how it stood on their page, stands now, and as they say. None is not there.

    `ways`: what each choice changes; that of MINE is nothing.
    """

    id: str
    clash: Clash
    given: Stands | None
    mine: Stands | None
    theirs: Stands
    ways: Mapping[Choice, tuple[Change, ...]]


@dataclass(frozen=True, slots=True)
class Merge:
    """`said`: all that is new, in the order of the page; nothing of it may be lost. `known`: how much was not new.

    `taken`: to be kept, so that the same reply twice changes nothing. `asks`: an answer is waited for.
    """

    said: tuple[Said, ...]
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    known: int
    taken: Taken
    asks: bool
    at: datetime

    def settled(self, choices: Mapping[str, Choice], usual: Choice = Choice.MINE) -> tuple[Change, ...]:
        """Every change, with what was chosen of each conflict by its id; where it has no such way, hers stays."""
        chosen = (one.ways.get(choices.get(one.id, usual), ()) for one in self.conflicts)
        return (*self.changes, *(change for way in chosen for change in way))


@dataclass(frozen=True, slots=True)
class _One:
    """What comes of one statement."""

    said: Said
    changes: tuple[Change, ...] = ()
    conflict: Conflict | None = None
    asks: bool = False


def merge(
    base: Collection[SharedList],
    given_at: datetime,
    taken: Taken,
    mine: Mapping[str, Stands],
    added: Mapping[str, Stands],
    lists: Collection[str],
    reply: Reply,
    now: datetime,
) -> Merge:
    """Three ways: `base` (with what was `taken` since) is where both began, `mine` is now, the reply is theirs.

    `mine`: her to-dos by key; `added`: those that came from this page, by the id of the addition; `lists`: keys of
    those there are. Raises Refused reply_does_not_fit for what speaks of things that were never given.
    """
    items = {item.key: item for one in base for item in one.items}
    homes = {item.key: one.key for one in base for item in one.items if one.key in lists}
    after, found, known = dict(taken), list[_One](), 0
    statements: tuple[Tick | Addition | Comment, ...] = (*reply.ticks, *reply.additions, *reply.comments)
    for statement in statements:
        key = statement.key if isinstance(statement, Tick | Comment) else statement.id
        if not isinstance(statement, Addition) and key not in items and (isinstance(statement, Tick) or key):
            raise Refused("reply_does_not_fit")
        name, value = _named(statement)
        before = after.get(name)
        if before is not None and (statement.at <= before[1] or (value == before[0] and not name.startswith("tick"))):
            known += 1
            continue
        after[name] = value, statement.at
        if before is None and _says_nothing(statement, items):
            continue
        at = min(max(statement.at, given_at), now)
        match statement:
            case Tick():
                was = items[key].done if before is None else before[0] == "1"
                found.append(_ticked(items[key], homes.get(key, ""), was, mine.get(key), statement, at))
            case Addition():
                home = statement.list if statement.list in lists else ""
                found.append(_added(statement, home, before and before[0], added.get(key), at))
            case Comment() if statement.text:
                found.append(_One(Said(Kind.COMMENT, items[key].title if key else "", statement.text), asks=True))
    said_at = max((one.at for one in statements), default=reply.made_at)
    return Merge(
        tuple(one.said for one in found),
        tuple(change for one in found for change in one.changes),
        tuple(one.conflict for one in found if one.conflict is not None),
        known,
        after,
        any(one.asks for one in found),
        min(max(said_at, given_at), now),
    )


def _says_nothing(statement: Tick | Addition | Comment, items: Mapping[str, SharedItem]) -> bool:
    """Pressed and pressed again, added and taken away again; the reply of the moment between may still come."""
    if isinstance(statement, Tick):
        return statement.done == items[statement.key].done
    return isinstance(statement, Addition) and not statement.title


def words_of(merged: Merge) -> str:
    """What they say as text for the log, in their own words and no language of ours."""
    return "\n".join(_lines(merged))


def _lines(merged: Merge) -> Iterator[str]:
    for one in merged.said:
        match one.kind:
            case Kind.DONE | Kind.SAYS_DONE:
                yield f"☑ {one.title}"
            case Kind.NOT_DONE | Kind.SAYS_NOT_DONE:
                yield f"☐ {one.title}"
            case Kind.ADDED:
                yield f"+ {one.title}"
            case Kind.TAKEN_BACK:
                yield f"− {one.title}"
            case Kind.COMMENT:
                yield f"{one.title}: {one.text}" if one.title else one.text


def _named(statement: Tick | Addition | Comment) -> tuple[str, str]:
    """Under which name a statement is remembered, and what it says.

    Each text of a comment is one of its own: two devices may each have said something else, and both are said.
    """
    match statement:
        case Tick():
            return f"tick:{statement.key}", "1" if statement.done else "0"
        case Addition():
            return f"added:{statement.id}", statement.title
        case Comment():
            digest = sha256(statement.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
            return f"comment:{statement.key}:{digest}", ""


def _ticked(item: SharedItem, home: str, was: bool, mine: Stands | None, tick: Tick, at: datetime) -> _One:
    given, theirs = Stands(item.title, item.yours, was), Stands(item.title, item.yours, tick.done)
    if not item.yours:
        said = Said(Kind.SAYS_DONE if tick.done else Kind.SAYS_NOT_DONE, item.title)
        return _One(said, asks=mine is not None and mine.done != tick.done)
    said = Said(Kind.DONE if tick.done else Kind.NOT_DONE, item.title)
    as_it_was = Change(Act.ADD, tick.key, at, item.title, home, yours=True, done=tick.done)
    turn = Change(Act.FINISH if tick.done else Act.REOPEN, tick.key, at, item.title)
    if mine is None:
        clash, ways = Clash.REMOVED, {Choice.MINE: (), Choice.THEIRS: (as_it_was,)}
    elif mine.done == tick.done:
        return _One(said)
    elif not mine.yours:
        clash, ways = Clash.TAKEN_OVER, {Choice.MINE: (), Choice.THEIRS: (turn,)}
    elif mine.title != item.title:
        clash, ways = Clash.CHANGED, {Choice.MINE: (), Choice.THEIRS: (turn,), Choice.BOTH: (as_it_was,)}
    elif mine.done != was:
        clash, ways = Clash.TURNED, {Choice.MINE: (), Choice.THEIRS: (turn,)}
    else:
        return _One(said, (turn,))
    return _One(said, conflict=Conflict(f"tick:{tick.key}", clash, given, mine, theirs, ways))


def _added(one: Addition, home: str, before: str | None, mine: Stands | None, at: datetime) -> _One:
    if not one.title:
        return _One(Said(Kind.TAKEN_BACK, before or ""), asks=mine is not None and not mine.done)
    said = Said(Kind.ADDED, one.title)
    new = Change(Act.ADD, one.id, at, one.title, home, one.yours, added=True)
    if not before and mine is None:
        return _One(said, (new,), asks=not one.yours)
    before = before or ""
    given, theirs = Stands(before, one.yours, False), Stands(one.title, one.yours, False)
    retitle = Change(Act.RETITLE, one.id, at, one.title, added=True)
    if mine is None:
        clash, ways = Clash.REMOVED, {Choice.MINE: (), Choice.THEIRS: (new,)}
    elif mine.title == one.title:
        return _One(said)
    elif mine.title == before:
        return _One(said, (retitle,))
    else:
        clash = Clash.RETITLED
        ways = {Choice.MINE: (), Choice.THEIRS: (retitle,), Choice.BOTH: (replace(new, key=""),)}
    return _One(said, conflict=Conflict(f"added:{one.id}", clash, given, mine, theirs, ways))
