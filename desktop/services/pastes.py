"""What she pastes or drops: understood, shown with whom it belongs to, and logged as one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.models.batch import BatchRow
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from desktop.domain.clock import Clock, within
from desktop.domain.errors import Problem, Refused
from desktop.domain.interaction import Channel, Direction, Interaction, Medium
from desktop.domain.overlap import Overlap, compared
from desktop.domain.spelling import folded, normal
from desktop.domain.walltime import instants
from desktop.importers.draft import Bare, Chat, Correspondent, Mail
from desktop.importers.entries import interactions
from desktop.services import nouns
from desktop.services.agreements import hold_from
from desktop.services.clients import begin, new_uid
from desktop.services.settings import Settings, learn_names, settings_in
from desktop.services.work import Session, Work

__all__ = ["Bare", "Chat", "Mail", "PasteAnswers", "PasteLine", "PastePreview", "Pasted", "Pastes"]

ME = frozenset({"you", "tu", "ty", "io", "ja", "me"})
"""What programs write instead of her own name."""
SAME_MAIL = timedelta(minutes=2)
READ_SECONDS = 30.0


class PasteAnswers(NamedTuple):
    """What she said of it. `client`: the name of a new one; `turned`: places of lines that came the other way."""

    client_id: int | None = None
    client: str | None = None
    channel: Channel | None = None
    turned: frozenset[int] = frozenset()


class PasteLine(NamedTuple):
    """`known`: it is in the log already. `sender`: as it was written there; empty where nobody was named."""

    noun: Interaction
    sender: str
    known: bool


class PastePreview(NamedTuple):
    """What would be logged. `client`: a known one's name, or the name a new one would have; None asks for it.

    `language`, `handles`, `emails`: what a new client begins with, and a known one learns. `revised`: rows of the log
    with the later state that was pasted. `skipped`: lines that could not be read. `date_order`: dmy, mdy or ymd;
    `ambiguous`: the numbers alone leave it open.
    """

    kind: str
    client_id: int | None
    client: str | None
    lines: tuple[PasteLine, ...]
    revised: tuple[tuple[int, Interaction], ...]
    me: tuple[str, ...]
    handles: tuple[str, ...]
    emails: tuple[str, ...]
    skipped: int
    date_order: str
    ambiguous: bool

    @property
    def new(self) -> tuple[Interaction, ...]:
        return tuple(line.noun for line in self.lines if not line.known)


class Pasted(NamedTuple):
    client_id: int
    client: str
    added: int


class _Said(NamedTuple):
    """What a paste says of itself, before anything is known of the log."""

    kind: str
    nouns: tuple[Interaction, ...]
    senders: tuple[str, ...]
    me: tuple[str, ...]
    others: tuple[Correspondent, ...]


class Pastes:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def read(self, text: str, date_order: str | None = None) -> Chat | Mail | Bare:
        """What a copied text is; touches no store but for her zone. Raises Unreadable: empty, too_large."""
        from desktop.importers.pasted import read_pasted

        with self._work.read() as session:
            zone = ZoneInfo(settings_in(session).zone)
        return read_pasted(text, self._clock().astimezone(zone).replace(tzinfo=None), date_order)

    @staticmethod
    def read_file(path: Path) -> Mail:
        """A mail in a file, read in a process of its own; touches no store. Raises Unreadable with a code."""
        from desktop.importers.reading import read_mail
        from desktop.system.apart import run_apart

        return run_apart(read_mail, str(path), seconds=READ_SECONDS)

    def preview(self, held: Chat | Mail | Bare, answers: PasteAnswers = PasteAnswers()) -> PastePreview:
        """What would be logged, to whom and which way; nothing is kept yet."""
        with self._work.read() as session:
            settings, now = settings_in(session), self._clock()
            said = _said(held, settings, now, answers.channel)
            found_id, said = _whose(session, said)
            client_id = answers.client_id if answers.client_id or answers.client else found_id
            client = answers.client
            if client_id is not None:
                client = client_queries.names(session)[client_id]
            elif client is None and len(said.others) == 1:
                client = said.others[0].name or said.others[0].email
            nouns_ = tuple(_turned(one) if at in answers.turned else one for at, one in enumerate(said.nouns))
            known = _known(session, client_id, nouns_)
            found = _overlap(said.kind, [one for _, one in known], nouns_)
            new = set(found.new)
        return PastePreview(
            kind=said.kind,
            client_id=client_id,
            client=client,
            lines=tuple(PasteLine(one, said.senders[at], at not in new) for at, one in enumerate(nouns_)),
            revised=tuple((known[there][0], nouns_[at]) for there, at in found.revised),
            me=said.me,
            handles=tuple(one.name for one in said.others if one.name) if said.kind == "chat" else (),
            emails=tuple(one.email for one in said.others if one.email),
            skipped=len(held.skipped) if isinstance(held, Chat) else 0,
            date_order=held.date_order.value if isinstance(held, Chat) else "",
            ambiguous=isinstance(held, Chat) and held.ambiguous,
        )

    def keep(self, preview: PastePreview) -> Pasted:
        """Logs what was shown, as one write and one step of undo. Raises Refused: client_not_said, name_missing."""
        if preview.client_id is None and not preview.client:
            raise Refused("client_not_said", [Problem("client_not_said", "client")], names=list(preview.handles))
        with self._work.write("pasted") as session:
            first = min((line.noun.at for line in preview.lines), default=self._clock())
            client_id, made = preview.client_id, []
            if client_id is None:
                row = begin(session, preview.client or "", first, handles=preview.handles)
                client_id, made = row.id, [row.id]
            hold_from(session, client_id, first)
            _learn(session, client_id, preview)
            learn_names(session, preview.me)
            batch = BatchRow(
                uid=new_uid(),
                kind=f"pasted_{preview.kind}",
                file_name="",
                at=self._clock(),
                client_id=client_id,
                counts={"added": len(preview.new), "already": len(preview.lines) - len(preview.new)},
                made=made,
            )
            session.add(batch)
            session.flush()
            values = [
                nouns.interaction_values(replace(one, id=f"{batch.uid}-{at}"), client_id, batch.id)
                for at, one in enumerate(preview.new)
            ]
            interaction_queries.add_many(session, values)
            for row_id, line in preview.revised:
                interaction_queries.change(
                    session, [row_id], text=line.text, edited=line.edited, deleted=line.deleted, media=line.media
                )
            return Pasted(client_id, client_queries.names(session)[client_id], len(preview.new))


def _said(held: Chat | Mail | Bare, settings: Settings, now: datetime, channel: Channel | None) -> _Said:
    zone = ZoneInfo(settings.zone)
    if isinstance(held, Chat):
        mine = {folded(name) for name in settings.my_names} | ME
        me = tuple(name for name in held.senders if folded(name) in mine)
        at = instants([entry.at for entry in held.entries], zone)
        pairs = [
            (entry.sender, one)
            for entry, one in zip(
                [entry for entry in held.entries if entry.kind != "system"],
                interactions(held.entries, at, me, Medium.WHATSAPP, ""),
                strict=True,
            )
        ]
        others = tuple(Correspondent(name, "") for name in held.senders if name not in me)
        known = tuple(name for name in me if folded(name) not in ME)
        return _Said("chat", tuple(one for _, one in pairs), tuple(name for name, _ in pairs), known, others)
    if isinstance(held, Mail):
        from_me = folded(held.sender.name) in {folded(name) for name in settings.my_names}
        line = Interaction(
            id="",
            at=_when(held.at, zone, now),
            channel=Channel.EMAIL,
            direction=Direction.OUT if from_me else Direction.IN,
            subject=held.subject,
            text=held.text,
            automatic=held.automatic,
        )
        others = held.to if from_me else (held.sender, *held.to)
        return _Said("mail", (line,), (held.sender.name or held.sender.email,), (), others)
    used = channel or Channel.MESSAGE
    medium = Medium.WHATSAPP if used is Channel.MESSAGE else None
    return _Said("text", (Interaction("", now, used, Direction.IN, text=held.text, medium=medium),), ("",), (), ())


def _when(at: datetime | None, zone: ZoneInfo, now: datetime) -> datetime:
    if at is None or not within(at.year):
        return now
    return instants([at], zone)[0] if at.tzinfo is None else at.astimezone(UTC)


def _whose(session: Session, said: _Said) -> tuple[int | None, _Said]:
    """The one client whom those named are known to be; of a mail of hers, whom it went to."""
    found = {one: _clients_of(session, one) for one in said.others}
    if said.kind == "mail" and said.others:
        sender, hers = said.others[0], said.nouns[0].direction is Direction.OUT
        for whom, clients in found.items():
            if len(clients) == 1:
                out = hers or whom != sender
                line = replace(said.nouns[0], direction=Direction.OUT if out else Direction.IN)
                return clients[0], said._replace(nouns=(line,), others=(whom,))
        return None, said._replace(others=(sender,))
    meant = {client for clients in found.values() for client in clients}
    return (meant.pop() if len(meant) == 1 else None), said


def _clients_of(session: Session, one: Correspondent) -> list[int]:
    if one.email and (by_address := client_queries.reached_at(session, one.email, "email")):
        return by_address
    if not one.name:
        return []
    return (
        client_queries.exactly(session, one.name)
        or client_queries.reached_at(session, one.name, "handle")
        or client_queries.with_person(session, one.name)
    )


def _known(session: Session, client_id: int | None, lines: Sequence[Interaction]) -> list[tuple[int, Interaction]]:
    """What the log has of this client around these lines, in the same way of writing."""
    if client_id is None or not lines:
        return []
    since, ways = min(line.at for line in lines) - SAME_MAIL, {(line.channel, line.medium) for line in lines}
    held = interaction_queries.of_client(session, client_id, since, max(line.at for line in lines) + SAME_MAIL)
    same = [(line.id, nouns.interaction(line)) for line in held]
    return [(row, one) for row, one in same if (one.channel, one.medium) in ways]


def _overlap(kind: str, known: Sequence[Interaction], lines: Sequence[Interaction]) -> Overlap:
    if kind == "chat":
        return compared(known, lines)
    if kind == "mail" and any(_is_same_mail(one, lines[0]) for one in known):
        return Overlap((), (), 1)
    return Overlap(tuple(range(len(lines))), (), 0)


def _is_same_mail(one: Interaction, other: Interaction) -> bool:
    """Two programs tell its time and its text a little differently."""
    near = abs(one.at - other.at) < SAME_MAIL
    return near and one.direction is other.direction and normal(one.subject) == normal(other.subject)


def _turned(one: Interaction) -> Interaction:
    return replace(one, direction=Direction.IN if one.direction is Direction.OUT else Direction.OUT)


def _learn(session: Session, client_id: int, preview: PastePreview) -> None:
    """The names and addresses of those who wrote are kept with the first person, so that it is not asked again."""
    people = client_queries.people(session, [client_id])[client_id]
    if not people:
        return
    first = people[0]
    knows = {folded(value) for one in people for value in (one.name, *one.emails, *one.handles)}
    handles = [one for one in preview.handles if folded(one) not in knows]
    emails = [one for one in preview.emails if folded(one) not in knows]
    if handles or emails:
        client_queries.put_addresses(
            session, first.id, first.tels, (*first.emails, *emails), (*first.handles, *handles)
        )
