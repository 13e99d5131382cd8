"""A line as understood: whose it is, what contact it was, what is promised, and which words said so."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.errors import Problem, Refused
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction, Medium
from desktop.domain.quicklog.layout import Layout, laid_out
from desktop.domain.quicklog.moments import Moments
from desktop.domain.quicklog.names import KnownClient, names_of
from desktop.domain.quicklog.sentence import Sentence, Span
from desktop.domain.quicklog.times import When


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the line that was understood. `kind`: client, contact, medium, length, when, promise or due."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Promised:
    """`due`: aware UTC; None where no time is said."""

    what: str
    due: datetime | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says. Without a contact `channel`, `direction`, `connected`, `minutes` and `at` are None.

    `candidates`: the clients that a name fits, where it fits several. `what`: the words left over.
    `theirs`: what the client will do, or what is waited for. `offer`: the nearest time inside the hours, for a promise
    due outside them. `pieces`: in the order of the line; every word is in one of them or left over.
    """

    client: KnownClient | None = None
    candidates: tuple[KnownClient, ...] = ()
    channel: Channel | None = None
    medium: Medium | None = None
    direction: Direction | None = None
    connected: bool | None = None
    minutes: int | None = None
    at: datetime | None = None
    what: str = ""
    promise: Promised | None = None
    theirs: str | None = None
    offer: datetime | None = None
    pieces: tuple[Piece, ...] = ()


def read(
    line: str,
    now: datetime,
    zone: str,
    clients: Sequence[KnownClient],
    own_calendar: Calendar,
    plain: Collection[Span] = (),
) -> Reading:
    """Reads a line as it stands at `now` (aware). `zone`: hers; `own_calendar` decides where no single client does.

    `plain`: places in the line that she turned back to plain text. Raises Refused line_is_empty.
    """
    sentence = Sentence.of(line, plain)
    if not sentence.tokens:
        raise Refused("line_is_empty", [Problem("line_is_empty", "line")])
    known = tuple(clients)
    layout = laid_out(sentence, names_of(known).first(sentence))
    named = [known[one] for one in layout.mention.clients] if layout.mention is not None else []
    client = named[0] if len(named) == 1 else None
    calendar = client.calendar if client is not None and client.calendar is not None else own_calendar
    moments = Moments(now, zone, calendar)
    contact = layout.contact
    promise = Promised(layout.promise_text, moments.due(layout.due)) if layout.has_promise else None
    return Reading(
        client=client,
        candidates=tuple(named) if len(named) > 1 else (),
        channel=None if contact is None else contact.channel,
        medium=None if contact is None else contact.medium,
        direction=None if contact is None else contact.direction,
        connected=None if contact is None else contact.connected,
        minutes=layout.minutes,
        at=None if contact is None else moments.contact(layout.when),
        what=layout.what_text,
        promise=promise,
        theirs=layout.theirs_text,
        offer=_offer(moments, promise, layout.due),
        pieces=_pieces(layout),
    )


def _offer(moments: Moments, promise: Promised | None, said: When | None) -> datetime | None:
    """Only an hour can be outside; a day alone ends with the hours."""
    if promise is None or promise.due is None or said is None:
        return None
    if said.hour is None and said.part is None and said.ahead is None:
        return None
    return moments.nearest_inside(promise.due)


def _pieces(layout: Layout) -> tuple[Piece, ...]:
    """Neighbouring words of one kind as one stretch."""
    found: list[Piece] = []
    last = -2
    tokens = layout.sentence.tokens
    for at, kind in sorted(layout.kinds.items()):
        token = tokens[at]
        if found and at == last + 1 and found[-1].kind == kind and tokens[last].piece == token.piece:
            found[-1] = Piece(found[-1].start, token.end, kind)
        else:
            found.append(Piece(token.start, token.end, kind))
        last = at
    return tuple(found)
