"""A client's week inside an open block: lines to choose from, what she chose, what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.models.client import ClientRow
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import settings as setting_queries
from db.queries import summaries as queries
from desktop.domain.choices import Choices, Layout, beginning, chosen
from desktop.domain.choices_notation import layout_from, layout_to
from desktop.services import nouns
from desktop.services.dossiers import assistant_of, read_agenda
from desktop.services.settings import settings_in
from desktop.services.work import Session

if TYPE_CHECKING:
    from desktop.domain.candidate import Gathered
    from desktop.domain.leaks import Leak, Page
    from desktop.domain.portfolio import Dossier
    from desktop.domain.summary import Block, Summary
    from desktop.domain.week import Week

LAYOUT = "summary_layout"
"""The key under which a layout is kept as usual: among the settings for all clients, with a client for that one."""


class Draft(NamedTuple):
    """A client's week as it stands. `usual`: the greeting that opens the page where she writes none.

    `headings`: of the parts, in the page's language. `layout`: which a week of this client begins with.
    `sent_at`, `page`: as the client has it; None until it is sent. `leaks`: private words that stand on the page.
    """

    client_id: int
    gathered: Gathered
    choices: Choices
    usual: str
    headings: Mapping[Block, str]
    layout: Layout = Layout()
    leaks: tuple[Leak, ...] = ()
    sent_at: datetime | None = None
    page: Summary | None = None

    @property
    def shown(self) -> Summary:
        """The page as it was sent, else as she has chosen it."""
        return self.page if self.page is not None else chosen(self.gathered, self.choices)


def draft_in(session: Session, client_id: int, week: Week, now: datetime) -> Draft:
    """Raises Refused client_gone."""
    from desktop.documents.week_page import headings, page_of

    gathered, dossier = gathered_in(session, client_id, week, now)
    client, row = client_queries.row(session, client_id), queries.row(session, client_id, str(week))
    assert client is not None
    layout = layout_in(session, client)
    kept = nouns.summary(row) if row is not None else None
    choices = kept.choices if kept is not None else beginning(layout)
    page = kept.page if kept is not None else None
    made = page if page is not None else chosen(gathered, choices)
    return Draft(
        client_id=client_id,
        gathered=gathered,
        choices=choices,
        usual=page_of(replace(made, opening="")).opening,
        headings=headings(made),
        layout=layout,
        leaks=leaks_in(session, client_id, made, dossier),
        sent_at=kept.sent_at if kept is not None else None,
        page=page,
    )


def leaks_in(session: Session, client_id: int, page: Page, dossier: Dossier) -> tuple[Leak, ...]:
    """Private words that stand on a page of that client, perhaps."""
    from desktop.domain.leaks import leaks

    others = (name for one, name in client_queries.names(session).items() if one != client_id)
    return tuple(leaks(page, dossier, others))


def gathered_in(session: Session, client_id: int, week: Week, now: datetime) -> tuple[Gathered, Dossier]:
    """Of what was said only what can count in this week: from what still waited when it began."""
    from desktop.domain.weekly import gather

    dossier = read_agenda(session, client_id)
    start, _ = week.bounds(ZoneInfo(dossier.client.time_zone))
    waited = interaction_queries.tails(session, start, [client_id])
    since = min((line.at for line in waited), default=start)
    said = [nouns.interaction(line) for line in interaction_queries.of_client(session, client_id, since)]
    dossier = replace(dossier, interactions=tuple(said))
    media = interaction_queries.media(session, client_id)
    return gather(dossier, week, now, assistant_of(settings_in(session)), media), dossier


def layout_in(session: Session, client: ClientRow) -> Layout:
    """Which parts, in which order, a week of this client begins with: theirs, else that of all."""
    return layout_from(client.extra.get(LAYOUT) or setting_queries.value(session, LAYOUT))


def keep_layout(session: Session, layout: Layout | None, client: ClientRow | None) -> None:
    """As usual for this client, else for all of them; None: as it is for all, as it comes."""
    held = layout_to(layout) if layout is not None else None
    if client is None:
        setting_queries.put(session, LAYOUT, held or None)
        return
    extra = {key: value for key, value in client.extra.items() if key != LAYOUT}
    # Theirs can be as it comes, where that of all is another.
    client.extra = extra if held is None else extra | {LAYOUT: held or {"off": []}}
