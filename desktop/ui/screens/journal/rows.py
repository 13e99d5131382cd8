"""Lines of the journal as rows: whose each is, how it stands, what it says, where the words stand."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from desktop.ui import words
from desktop.ui.kit.timeline import TimelineEntry
from desktop.ui.screens.client import timeline_rows

if TYPE_CHECKING:
    from desktop.services.journal import JournalLine


def entry(line: JournalLine, now: datetime, zone: tzinfo) -> TimelineEntry:
    """As on the client's page, and whose it is."""
    made = timeline_rows.entry(line.contact, line.client, now, zone)
    # What kind of talk it was may stand before the text.
    shift = max(0, made.title.find(line.contact.text))
    return made._replace(
        who=line.client,
        initials=words.initials(line.client),
        disc=words.disc(line.client_id),
        hits=tuple((start + shift, end + shift) for start, end in line.hits),
    )
