"""A chat matched with what is known: who is who, which lines are new, and what has to be asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.client import as_name
from desktop.domain.contact import contacts
from desktop.domain.errors import Problem, Refused
from desktop.domain.hours import hours
from desktop.domain.interaction import Direction, Interaction, Medium
from desktop.domain.overlap import compared
from desktop.domain.roster import Roster, roster
from desktop.domain.walltime import instants
from desktop.importers.draft import Chat, EntryKind
from desktop.importers.entries import interactions
from desktop.importers.language import language_of
from desktop.services import nouns
from desktop.services.agreements import from_first_line, in_effect
from desktop.services.chats import Answers, ChatPreview, MonthLine, Question, SenderLine, SkippedLine, refuse
from desktop.services.clients import so_called
from desktop.services.settings import settings_in
from desktop.services.work import Session

ENOUGH = 2000
"""So many entries tell in which language people write."""


def match(session: Session, file: str, chat: Chat, answers: Answers, batch: str) -> ChatPreview:
    """What the chat would add to the log, inside an open block. Raises Refused: zone_unknown, client_ambiguous."""
    settings = settings_in(session)
    zone = _zone(answers.tz or settings.zone)
    counted = sorted(chat.senders.items(), key=lambda one: -one[1])
    who = roster([name for name, _ in counted], answers.me or settings.my_names, answers.client, chat.title)
    client_id = so_called(session, who.client) if who.client else None
    at = instants([entry.at for entry in chat.entries], zone)
    lines = tuple(
        sorted(
            interactions(chat.entries, at, who.me, Medium.WHATSAPP, batch),
            key=lambda line: line.at,
        )
    )
    known = _known(session, client_id, lines)
    found = compared([one for _, one in known], lines)
    agreements = in_effect(session, [client_id]).get(client_id, ()) if client_id else ()
    if lines:
        begun = settings.first_agreement(lines[0].at.date())
        agreements = from_first_line(agreements, settings, lines[0].at) or (begun,)
    inside = _by_month(lines, agreements, zone)
    kinds = Counter(entry.kind for entry in chat.entries)
    return ChatPreview(
        file=file,
        kind=chat.kind,
        batch=batch,
        question=_question(chat, who),
        senders=tuple(SenderLine(name, number, _role(name, who)) for name, number in counted),
        likely_me=who.likely_me,
        client=client_queries.names(session)[client_id] if client_id else who.client,
        client_id=client_id,
        is_group=who.group,
        language=language_of(" ".join(entry.text for entry in chat.entries[:ENOUGH])),
        me=who.me,
        others=who.others,
        first=lines[0].at if lines else None,
        last=lines[-1].at if lines else None,
        messages=kinds[EntryKind.MESSAGE],
        calls=kinds[EntryKind.CALL],
        system=kinds[EntryKind.SYSTEM],
        contacts=sum(month.inside + month.outside for month in inside),
        outside_hours=sum(month.outside for month in inside),
        months=inside,
        already=len(lines) - len(found.new),
        lines=lines,
        new_lines=tuple(lines[place] for place in found.new),
        revised=tuple((known[there][0], lines[place]) for there, place in found.revised),
        skipped=tuple(SkippedLine(str(one.line), one.reason, one.excerpt) for one in chat.skipped),
        date_order=chat.date_order.value,
        tz=zone.key,
    )


def refuse_unanswered(chat: Chat, answers: Answers) -> None:
    """Raises what a store that knows nobody would refuse, so that none is made for a chat it would not keep."""
    _zone(answers.tz or "UTC")
    names = [name for name, _ in Counter(chat.senders).most_common()]
    who = roster(names, answers.me, answers.client, chat.title)
    refuse(_question(chat, who), who.group, names)
    if not as_name(who.client or ""):
        raise Refused("name_missing", [Problem("name_missing", "client")])


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused("zone_unknown", [Problem("zone_unknown", "tz", {"zone": name})], zone=name) from error


def _question(chat: Chat, who: Roster) -> Question | None:
    if chat.asks_date_order:
        return Question.DATE_ORDER
    if "me" in who.asks:
        return Question.WHO_IS_ME
    return Question.WHICH_CLIENT if "client" in who.asks else None


def _role(name: str, who: Roster) -> str | None:
    if name in who.me:
        return "me"
    return "client" if who.client is not None else None


def _known(session: Session, client_id: int | None, lines: Sequence[Interaction]) -> list[tuple[int, Interaction]]:
    """What the log has of this client in the time of the chat."""
    if client_id is None or not lines:
        return []
    # A whole minute more at both ends: another phone exports the same lines without their seconds.
    since, until = lines[0].at - timedelta(minutes=1), lines[-1].at + timedelta(minutes=1)
    held = interaction_queries.of_client(session, client_id, since, until)
    return [(line.id, nouns.interaction(line)) for line in held if line.medium == Medium.WHATSAPP]


def _by_month(lines: Sequence[Interaction], agreements: Sequence[Agreement], zone: ZoneInfo) -> tuple[MonthLine, ...]:
    months: dict[date, list[int]] = {}
    for contact in contacts(lines):
        if contact.direction is not Direction.IN:
            continue
        agreed = in_force(agreements, contact.at)
        outside = agreed is not None and not hours(agreed.calendar).is_open(contact.at)
        month = contact.at.astimezone(zone).date().replace(day=1)
        months.setdefault(month, [0, 0])[outside] += 1
    return tuple(MonthLine(month, *counts) for month, counts in sorted(months.items()))
