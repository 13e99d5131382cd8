"""From all about a client to the narrow ClientView: nothing else decides what a shared screen shows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.agreed import contact_page
from desktop.domain.agreement import in_force
from desktop.domain.candidate import Candidate, Source
from desktop.domain.client_view import Asked, ClientView
from desktop.domain.instruction import InstructionState
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.sharing import shared_sheet
from desktop.domain.summary import Block, Coming, Open
from desktop.domain.week import Week, week_of
from desktop.domain.weekly import gather, summarise

_WEEK = timedelta(weeks=1)


def client_view(dossier: Dossier, now: datetime, assistant: Assistant, media: Collection[str] = ()) -> ClientView:
    """What the client may see at `now` (aware); of the dossier no interaction and no decision is looked at.

    `media`: those of the client's messages so far.
    """
    client, zone = dossier.client, ZoneInfo(dossier.client.time_zone)
    week = week_of(now, zone)
    gathered = gather(dossier, week, now, assistant, media)
    before = summarise(dossier, Week(week.monday - _WEEK), now, assistant)
    agreed = in_force(dossier.agreements, now)
    return ClientView(
        sheet=shared_sheet(dossier, now, assistant, media),
        needed=gathered.summary.needed,
        promised=tuple(sorted(_promised(gathered.candidates), key=lambda one: one.due or date.max)),
        done=(*before.done, *gathered.summary.done),
        asked=tuple(_asked(dossier, now, zone)),
        contact=contact_page(client, agreed, assistant, media, now) if agreed is not None else None,
    )


def _promised(candidates: Collection[Candidate]) -> Iterator[Open]:
    """Open ones; a day that has passed says nothing that helps."""
    for one in candidates:
        if one.source is Source.PROMISE and one.block in (Block.UNDER_WAY, Block.COMING):
            due = one.line.day if isinstance(one.line, Coming) else one.line.due if isinstance(one.line, Open) else None
            yield Open(one.line.title, due, key=one.key)


def _asked(dossier: Dossier, now: datetime, zone: ZoneInfo) -> Iterator[Asked]:
    """What holds, the latest first."""
    for one in sorted(dossier.instructions, key=lambda one: one.given_at, reverse=True):
        if one.state is InstructionState.HOLDS and one.given_at <= now:
            yield Asked(one.text, one.given_at.astimezone(zone).date())
