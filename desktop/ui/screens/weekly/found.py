"""What the weekly screen asks for in one call: the row of a week, and a client's page of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.week import Week

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.summaries import Draft, WeekLine


class Found(NamedTuple):
    """`this`: the week that runs, in her `zone`. `sent`: the weeks of which pages were sent, the latest first."""

    this: Week
    lines: list[WeekLine]
    zone: ZoneInfo
    draft: Draft | None
    sent: list[Week]


def found(services: Services, week: Week | None, client: int | None) -> Found:
    """Of this week, None is the one that runs; with the page of this client, if one is meant."""
    this = services.summaries.week()
    wanted = week or this
    draft = services.summaries.draft(client, wanted) if client is not None else None
    zone = ZoneInfo(services.settings.get().zone)
    return Found(this, services.summaries.row(wanted), zone, draft, services.summaries.weeks_sent(client))
