"""The week of one client as it is sent: collected, set, written to a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.domain.clock import Clock
from desktop.services.clients import meant
from desktop.services.dossiers import assistant_of, read_dossier
from desktop.services.settings import settings_in
from desktop.services.work import Work, not_written
from desktop.system.whole import write_whole

if TYPE_CHECKING:
    from desktop.domain.summary import Summary


class Summaries:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def collect(self, client: str, week: str | None = None, opening: str = "") -> Summary:
        """The narrow record of a client's week ('2026-W47'; None is the week that runs, in their zone).

        Raises Refused: client_unknown, client_ambiguous, week_unknown.
        """
        from desktop.domain.week import week_named, week_of
        from desktop.domain.weekly import summarise

        now = self._clock()
        with self._work.read() as session:
            dossier = read_dossier(session, meant(session, client))
            assistant = assistant_of(settings_in(session))
        which = week_named(week) if week else week_of(now, ZoneInfo(dossier.client.time_zone))
        return summarise(dossier, which, now, assistant, opening)

    def write(self, client: str, week: str | None, folder: Path, formats: Sequence[str] = ("pdf",)) -> list[Path]:
        """Writes the week in each format and gives the files in that order. Refused: format_unknown, not_written."""
        from desktop.documents.summary import render

        return keep(render(self.collect(client, week), formats), folder)


def keep(files: dict[str, bytes], folder: Path) -> list[Path]:
    """Writes the files into a folder, which is made if need be. Raises Refused not_written; StoreFailed disk_full."""
    written: list[Path] = []
    for name, data in files.items():
        path = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise not_written(path, error) from error
        written.append(path)
    return written
