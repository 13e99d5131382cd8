"""The week of each client: chosen from, looked at, marked as sent and kept as it was sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.folding import fold
from db.models.client import ClientRow
from db.models.summary import SummaryRow
from db.queries import clients as client_queries
from db.queries import summaries as queries
from db.queries import tasks as task_queries
from desktop.domain.choices import Layout, beginning
from desktop.domain.choices_notation import choices_to
from desktop.domain.clock import Clock
from desktop.domain.errors import GarboError, Refused
from desktop.services.clients import meant
from desktop.services.fridays import FRIDAY, Made, Written, keep, made
from desktop.services.settings import settings_in
from desktop.services.stationery import StationeryService
from desktop.services.week_drafts import Draft, draft_in, gathered_in, keep_layout, layout_in, leaks_in
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    from desktop.documents.kind import Preview
    from desktop.domain.choices import Choices
    from desktop.domain.leaks import Leak
    from desktop.domain.summary import Summary
    from desktop.domain.week import Week

__all__ = ["Draft", "Made", "SentLine", "Summaries", "WeekLine", "WeekState", "Written", "keep"]
THURSDAY = 3
"""From this day of the week on it is said how many summaries are left to send."""


class WeekState(StrEnum):
    """How far a client's week is. `quiet`: nothing happened, so that there may be nothing to send."""

    OPEN = "open"
    BEGUN = "begun"
    SENT = "sent"
    QUIET = "quiet"


class WeekLine(NamedTuple):
    """A client in the row of a week. `last`: when they were last sent a page, of any week."""

    client_id: int
    client: str
    language: str
    state: WeekState
    sent_at: datetime | None = None
    last: datetime | None = None


class SentLine(NamedTuple):
    """A page that was sent. `week`: 2026-W47."""

    client_id: int
    client: str
    week: str
    sent_at: datetime


class Summaries:
    """Refused everywhere: client_gone."""

    def __init__(self, work: Work, stationery: StationeryService, clock: Clock) -> None:
        self._work, self._stationery, self._clock = work, stationery, clock

    def collect(self, client: str, week: str | None = None, opening: str = "", fresh: bool = False) -> Summary:
        """The narrow record of a client's week ('2026-W47'; None is the week that runs, in their zone).

        As it was sent; else as she has chosen it; `fresh`: from the facts alone. Raises Refused: client_unknown,
        client_ambiguous, week_unknown.
        """
        made, _ = self._collected(client, week, fresh)
        return replace(made, opening=opening) if opening else made

    def write(
        self, client: str, week: str | None, folder: Path, formats: Sequence[str] = ("pdf",), fresh: bool = False
    ) -> Written:
        """Writes the week in each format, the files in that order. Refused: format_unknown, not_written."""
        page, leaks = self._collected(client, week, fresh)
        return Written(tuple(keep(self._stationery.render(page, formats), folder)), leaks)

    def week(self) -> Week:
        """The week that runs, in her zone."""
        from desktop.domain.week import week_of

        with self._work.read() as session:
            return week_of(self._clock(), ZoneInfo(settings_in(session).zone))

    def row(self, week: Week) -> list[WeekLine]:
        """All clients in that week, by name."""
        with self._work.read() as session:
            return self._row(session, week)

    def left_to_send(self) -> int:
        """How many clients wait for their page of this week; 0 before Thursday."""
        from desktop.domain.week import week_of

        with self._work.read() as session:
            zone = ZoneInfo(settings_in(session).zone)
            now = self._clock()
            if now.astimezone(zone).weekday() < THURSDAY:
                return 0
            lines = self._row(session, week_of(now, zone))
            return sum(line.state in (WeekState.OPEN, WeekState.BEGUN) for line in lines)

    def draft(self, client_id: int, week: Week) -> Draft:
        """A client's week with all that she can choose from."""
        with self._work.read() as session:
            return self._draft(session, client_id, week)

    def choose(self, client_id: int, week: Week, choices: Choices) -> None:
        """Keeps what she chose; what was chosen already is no step. Raises Refused summary_is_sent."""
        with self._work.write("summary_chosen") as session:
            client = _known(session, client_id)
            row = queries.row(session, client_id, str(week))
            if row is not None and row.sent_at is not None:
                raise Refused("summary_is_sent")
            held = choices_to(choices)
            if choices == beginning(layout_in(session, client)):
                if row is not None:
                    session.delete(row)
                return
            if row is None:
                row = SummaryRow(client_id=client_id, week=str(week))
                session.add(row)
            if (row.opening, row.choices) != (choices.opening, held):
                row.opening, row.choices, row.touched_at = choices.opening, held, self._clock()

    def sent(self, client_id: int, week: Week, at: datetime | None = None) -> int:
        """It was sent, as it stood `at` that moment (aware; None is now): the page is kept with it.

        What is done on it counts as told; gives how many were. Raises Refused summary_is_sent.
        """
        from desktop.domain.choices import untold
        from desktop.domain.page_notation import page_to

        with self._work.write("summary_sent") as session:
            now = self._clock()
            draft = self._draft(session, client_id, week, at)
            if draft.sent_at is not None:
                raise Refused("summary_is_sent")
            row = queries.row(session, client_id, str(week))
            if row is None:
                row = SummaryRow(client_id=client_id, week=str(week))
                session.add(row)
            row.sent_at = row.touched_at = now
            # What was usual when it was sent, should it be taken back.
            row.opening, row.choices = draft.choices.opening, choices_to(draft.choices)
            row.page = page_to(draft.shown)
            self._stationery.keep_in(session, draft.shown.stationery, now)
            told, uids = 0, task_queries.uids(session, client_id)
            for uid in untold(draft.gathered.candidates, draft.choices):
                task = task_queries.row(session, uids[uid])
                if task is not None and task.done_at is not None and task.told_at is None:
                    task.told_at = task.touched_at = now
                    told += 1
            return told

    def take_back(self, client_id: int, week: Week) -> None:
        """It was not sent after all, and can be chosen again; what was told stays told. Refused: summary_unknown."""
        with self._work.write("summary_taken_back") as session:
            row = queries.row(session, client_id, str(week))
            if row is None or row.sent_at is None:
                raise Refused("summary_unknown")
            row.sent_at, row.page, row.touched_at = None, None, self._clock()

    def waiting(self, week: Week) -> list[WeekLine]:
        """The clients who wait for their page of that week, by name; a quiet week can be left out."""
        return [line for line in self.row(week) if line.state in (WeekState.OPEN, WeekState.BEGUN)]

    def make(self, client_id: int, page: Summary, folder: Path, formats: Sequence[str] = FRIDAY) -> Made:
        """The files of one of them, on any thread; what stood in the way is in the answer."""
        return made(client_id, page, folder, self._stationery, formats)

    def make_all(
        self, week: str | None, folder: Path, formats: Sequence[str] = FRIDAY, fresh: bool = False
    ) -> Iterator[Made]:
        """The files of all who wait, one after the other; who cannot be made stops nobody.

        `week`, `fresh`: as of `collect`, the week that runs in her zone. Raises Refused week_unknown.
        """
        from desktop.domain.week import week_named

        which = week_named(week) if week else self.week()
        for line in self.waiting(which):
            try:
                with self._work.read() as session:
                    page, leaks = self._page(session, line.client_id, which, fresh)
            except GarboError as error:
                yield Made(line.client_id, line.client, error=error)
                continue
            yield self.make(line.client_id, page, folder, formats)._replace(leaks=leaks)

    def kept(self, client_id: int | None = None) -> list[SentLine]:
        """What was sent to a client, or to all of them: the latest week first, in it by name."""
        with self._work.read() as session:
            names = client_queries.names(session)
            lines = [
                SentLine(one.client_id, names[one.client_id], one.week, one.sent_at)
                for one in queries.sent(session, client_id)
                if one.sent_at is not None
            ]
        by_name = sorted(lines, key=lambda one: (fold(one.client), one.client_id))
        return sorted(by_name, key=lambda one: one.week, reverse=True)

    def weeks_sent(self, client_id: int | None = None) -> list[Week]:
        """Of which this client, or anybody, was sent a page; the latest first."""
        from desktop.domain.week import week_named

        with self._work.read() as session:
            return [week_named(one) for one in queries.sent_weeks(session, client_id)]

    def keep_layout(self, layout: Layout | None, client_id: int | None = None) -> None:
        """The parts and their order as usual: for this client, or for all who have none of their own.

        None: this client's as that of all; that of all as it comes. What was chosen for a week already stays.
        """
        with self._work.write("summary_layout_kept") as session:
            keep_layout(session, layout, _known(session, client_id) if client_id is not None else None)

    def preview(self, page: Summary, ppi: float) -> Preview:
        """The page to be looked at, on any thread."""
        return self._stationery.preview(page, ppi)

    def text(self, page: Summary) -> str:
        """The page as plain text."""
        return self._stationery.text(page)

    def file_name(self, page: Summary) -> str:
        """What its file is called by itself, without an ending."""
        from desktop.documents.kinds import file_name

        return file_name(page)

    def save(self, page: Summary, path: Path) -> None:
        """Writes it to this very file, in the format of its ending; on any thread.

        Raises Refused: format_unknown, not_written.
        """
        (content,) = self._stationery.render(page, [path.suffix.removeprefix(".").casefold()]).values()
        keep({path.name: content}, path.parent)

    def _collected(self, client: str, week: str | None, fresh: bool) -> tuple[Summary, tuple[Leak, ...]]:
        from desktop.domain.week import week_named, week_of

        with self._work.read() as session:
            client_id = meant(session, client)
            row = client_queries.row(session, client_id)
            assert row is not None
            which = week_named(week) if week else week_of(self._clock(), ZoneInfo(row.time_zone))
            return self._page(session, client_id, which, fresh)

    def _page(self, session: Session, client_id: int, week: Week, fresh: bool) -> tuple[Summary, tuple[Leak, ...]]:
        """As it was sent; else as she has chosen it; `fresh`: from the facts alone. And the private words on it."""
        if not fresh:
            draft = self._draft(session, client_id, week)
            return draft.shown, draft.leaks
        gathered, dossier = gathered_in(session, client_id, week, self._clock())
        made = replace(gathered.summary, stationery=self._stationery.names_in(session))
        return made, leaks_in(session, client_id, made, dossier)

    def _draft(self, session: Session, client_id: int, week: Week, at: datetime | None = None) -> Draft:
        """On the present stationery; a page that was sent stays on its own. `at`: the instant it is to speak of."""
        draft = draft_in(session, client_id, week, at or self._clock())
        if draft.page is not None:
            self._stationery.learn(session, draft.page.stationery)
        whole = replace(draft.gathered.summary, stationery=self._stationery.names_in(session))
        return draft._replace(gathered=replace(draft.gathered, summary=whole))

    def _row(self, session: Session, week: Week) -> list[WeekLine]:
        zone = ZoneInfo(settings_in(session).zone)
        held, stirred = queries.of_week(session, str(week)), queries.stirred(session, *week.bounds(zone))
        last = queries.last_sent(session)
        found: list[WeekLine] = []
        for client in sorted(client_queries.rows(session), key=lambda one: (fold(one.name), one.id)):
            line = held.get(client.id)
            if line is not None and line.sent_at is not None:
                state = WeekState.SENT
            elif line is not None:
                state = WeekState.BEGUN
            else:
                state = WeekState.OPEN if client.id in stirred else WeekState.QUIET
            sent_at = line.sent_at if line is not None else None
            found.append(WeekLine(client.id, client.name, client.language, state, sent_at, last.get(client.id)))
        return found


def _known(session: Session, client_id: int) -> ClientRow:
    row = client_queries.row(session, client_id)
    if row is None:
        raise Refused("client_gone")
    return row
