"""The weekly pages of the last weeks, as they were sent on each Friday afternoon."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.sent import KeptSummary
from desktop.domain.week import Week, week_of
from desktop.domain.weekly import gather

WEEKS = 2
AT = time(16, 10)


def with_sent(dossier: Dossier, hers: Assistant, zone: str, now: datetime) -> Dossier:
    """Those of the weeks before the one of `now` (aware), where there was anything to tell."""
    here, this = ZoneInfo(zone), week_of(now, ZoneInfo(zone))
    kept: list[KeptSummary] = []
    for back in range(1, WEEKS + 1):
        week = Week(this.monday - timedelta(weeks=back))
        sent_at = datetime.combine(week.monday + timedelta(days=4), AT, here)
        page = gather(dossier, week, sent_at, hers).summary
        if page.done or page.numbers.answers:
            kept.append(KeptSummary(week, sent_at=sent_at, page=page))
    return replace(dossier, summaries=tuple(kept))
