"""Imports: a file read apart, shown, and kept as one batch that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from db.models.batch import PORTFOLIO, BatchRow
from db.models.client import ClientRow
from db.queries import batches as batch_queries
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import series as series_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.portfolio import Dossier, Portfolio
from desktop.services import nouns
from desktop.services.agreements import hold_from
from desktop.services.chats import Answers, ChatPreview, SenderLine, SkippedLine
from desktop.services.clients import begin, new_uid
from desktop.services.custody import Custody
from desktop.services.dossiers import count_new, keep_dossier, keep_series
from desktop.services.settings import Settings, has_settings, keep_settings, learn_names, settings_in
from desktop.services.stationery import LETTERHEAD, keep_letterhead, letterhead_in, letterhead_of_file
from desktop.services.work import Session, Work

if TYPE_CHECKING:
    # The readers are many modules, and a start must not wait for what an import will need.
    from desktop.domain.letterhead import Letterhead
    from desktop.importers.draft import Chat
    from desktop.importers.portfolio import Reading

__all__ = [
    "Answers",
    "ChatPreview",
    "Imported",
    "Imports",
    "PortfolioPreview",
    "SenderLine",
    "SkippedLine",
    "TakenBack",
]

READ_SECONDS = 60.0

Progress = Callable[[float], None]


class PortfolioPreview(NamedTuple):
    """What a portfolio file would put back.

    `new`: lines that are not there yet, of which `already` are; `rest`: all else that is not there, clients too.
    """

    file: str
    kind: str
    reading: Reading
    clients: int
    new: int
    rest: int
    already: int
    skipped: tuple[SkippedLine, ...]


class Imported(NamedTuple):
    """`batch`: what `undo` wants. `already`: rows that were there. `client`: None where a file spoke of several.

    `unknown`: keys that were kept without being understood. `doubtful`: agreements kept that can never be as they say.
    """

    batch: str
    kind: str
    client_id: int | None
    client: str | None
    clients_new: tuple[str, ...]
    added: int
    already: int
    skipped: tuple[SkippedLine, ...]
    unknown: tuple[str, ...] = ()
    doubtful: tuple[SkippedLine, ...] = ()


class TakenBack(NamedTuple):
    """`kept`: rows that she has changed since, and that stay."""

    batch: str
    removed: int
    kept: int
    clients_removed: int


class Imports:
    def __init__(self, work: Work, custody: Custody, clock: Clock) -> None:
        self._work, self._custody, self._clock = work, custody, clock

    @staticmethod
    def read(
        path: Path,
        date_order: str | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Chat | Reading:
        """What a file holds, read in a process of its own; touches no store. Raises Unreadable with a code."""
        from desktop.importers.reading import read_file
        from desktop.system.apart import run_apart

        return run_apart(read_file, str(path), date_order, seconds=READ_SECONDS, progress=progress, cancelled=cancelled)

    def preview(self, file: str, held: Chat | Reading, answers: Answers = Answers()) -> ChatPreview | PortfolioPreview:
        """What would be added; nothing is kept yet. `question` of a chat says what has to be asked first."""
        from desktop.importers.portfolio import Reading
        from desktop.services.matching import match

        if isinstance(held, Reading):
            with self._work.read() as session:
                return _look_at(session, file, held)
        with self._work.read() as session:
            return match(session, file, held, answers, new_uid())

    def commit(self, preview: ChatPreview | PortfolioPreview, between: Callable[[], None] = lambda: None) -> Imported:
        """Keeps what was shown, as one write and one step of undo, after a backup.

        Raises Refused where something has still to be asked: me_unknown, client_not_said, group_needs_client,
        date_order_unknown, zone_unknown.
        """
        if isinstance(preview, ChatPreview):
            preview.refuse_questions()
        self._custody.before_import(between)
        letterhead = self._letterhead_of(preview)
        with self._work.write("imported") as session:
            if isinstance(preview, ChatPreview):
                return self._keep_chat(session, preview)
            if letterhead is not None:
                keep_letterhead(session, letterhead, self._clock())
            return self._keep_portfolio(session, preview)

    def _letterhead_of(self, preview: ChatPreview | PortfolioPreview) -> Letterhead | None:
        """That of a file of hers, for a store without one; before the write, for its logo is drawn apart."""
        if isinstance(preview, ChatPreview):
            return None
        her = preview.reading.portfolio.assistant
        with self._work.read() as session:
            is_hers = not has_settings(session) or settings_in(session).name == her.name
            is_wanted = is_hers and letterhead_in(session) is None
        return letterhead_of_file(her.extra.get(LETTERHEAD)) if is_wanted else None

    def latest(self) -> str | None:
        """The batch of the latest import that was not taken back."""
        with self._work.read() as session:
            return next((row.uid for row in batch_queries.rows(session) if row.undone_at is None), None)

    def undo(self, batch: str) -> TakenBack:
        """Takes an import back as one, also after a restart; what was edited since stays. Refused: batch_unknown."""
        with self._work.write("import_taken_back") as session:
            row = batch_queries.with_uid(session, batch)
            if row is None or row.undone_at is not None:
                raise Refused("batch_unknown", [Problem("batch_unknown", "batch", {"batch": batch})], batch=batch)
            removed = kept = clients = 0
            brought = row.counts.get("brought")
            for uid in (*(brought if isinstance(brought, list) else ()), batch):
                one = batch_queries.with_uid(session, str(uid))
                if one is not None and one.undone_at is None:
                    found = batch_queries.take_back(session, one, self._clock())
                    removed, kept, clients = removed + found.removed, kept + found.kept, clients + found.clients
        return TakenBack(batch, removed, kept, clients)

    def _keep_chat(self, session: Session, preview: ChatPreview) -> Imported:
        now = self._clock()
        first = preview.lines[0].at if preview.lines else now
        client_id = preview.client_id
        if client_id is None:
            row = begin(session, preview.client or "", first, language=preview.language, handles=preview.others)
            client_id = row.id
        hold_from(session, client_id, first)
        learn_names(session, preview.me)
        batch = BatchRow(
            uid=preview.batch,
            kind=preview.kind,
            file_name=Path(preview.file).name,
            at=now,
            client_id=client_id,
            counts={"added": len(preview.new_lines), "already": preview.already, "skipped": len(preview.skipped)},
            made=[client_id] if preview.client_id is None else [],
        )
        session.add(batch)
        session.flush()
        values = [nouns.interaction_values(line, client_id, batch.id) for line in preview.new_lines]
        interaction_queries.add_many(session, values)
        for row_id, line in preview.revised:
            interaction_queries.change(
                session, [row_id], text=line.text, edited=line.edited, deleted=line.deleted, media=line.media
            )
        name = client_queries.names(session)[client_id]
        return Imported(
            batch=preview.batch,
            kind=preview.kind,
            client_id=client_id,
            client=name,
            clients_new=(name,) if preview.client_id is None else (),
            added=len(preview.new_lines),
            already=preview.already,
            skipped=preview.skipped,
        )

    def _keep_portfolio(self, session: Session, preview: PortfolioPreview) -> Imported:
        now, reading = self._clock(), preview.reading
        portfolio = reading.portfolio
        settings = _settings_from(session, portfolio)
        batch = BatchRow(uid=new_uid(), kind=PORTFOLIO, file_name=Path(preview.file).name, at=now)
        session.add(batch)
        session.flush()
        batches, brought = _batches_of(session, portfolio)
        before = {row.uid: row for row in client_queries.rows(session)}
        made: dict[str, int] = {}
        names: list[str] = []
        added = already = 0
        for dossier in portfolio.dossiers:
            row = _row_of(session, dossier, before)
            kept = keep_dossier(session, dossier, settings, batch, batches, row)
            added, already = added + kept.added, already + kept.already
            if kept.client_is_new:
                made[str(kept.client_id)] = (
                    max(1, len(dossier.agreements)) + len(dossier.lists) + len(dossier.decisions)
                )
                names.append(dossier.client.name)
        keep_series(session, portfolio.own_time, None, batch.id)
        batch.made = [int(one) for one in made]
        batch.counts = {"added": added, "already": already, "made_with": made, "brought": brought}
        return Imported(
            batch=batch.uid,
            kind=PORTFOLIO,
            client_id=None,
            client=None,
            clients_new=tuple(names),
            added=added,
            already=already,
            skipped=preview.skipped,
            unknown=reading.unknown,
            doubtful=tuple(SkippedLine(one.place, one.code) for one in reading.doubtful),
        )


def _look_at(session: Session, file: str, reading: Reading) -> PortfolioPreview:
    """What is new in it, by the ids under which it would be kept."""
    portfolio = reading.portfolio
    before = {row.uid: row for row in client_queries.rows(session)}
    rows = [_row_of(session, dossier, before) for dossier in portfolio.dossiers]
    found = [
        count_new(session, dossier, row.id if row is not None else None)
        for dossier, row in zip(portfolio.dossiers, rows, strict=True)
    ]
    own_time = {one.id for one in portfolio.own_time} - set(series_queries.uids(session, None))
    brings_settings = portfolio.assistant.calendar is not None and not has_settings(session)
    return PortfolioPreview(
        file,
        PORTFOLIO,
        reading,
        len(portfolio.dossiers),
        new=sum(one.lines for one in found),
        rest=sum(one.others for one in found) + rows.count(None) + len(own_time) + brings_settings,
        already=sum(one.already for one in found),
        skipped=tuple(SkippedLine(one.place, one.code) for one in reading.skipped),
    )


def _row_of(session: Session, dossier: Dossier, before: Mapping[str, ClientRow]) -> ClientRow | None:
    """The client whom a dossier is about. The same short id in another assistant's file is another client."""
    row = before.get(dossier.client.id)
    if row is not None and row.name != dossier.client.name:
        same = client_queries.exactly(session, dossier.client.name)
        row = client_queries.row(session, same[0]) if len(same) == 1 else None
    return row


def _settings_from(session: Session, portfolio: Portfolio) -> Settings:
    """Hers; a store that knows nothing of her yet takes what the file says."""
    settings, her = settings_in(session), portfolio.assistant
    if has_settings(session) or her.calendar is None:
        return settings
    settings = Settings(
        calendar=her.calendar,
        name=her.name,
        languages=her.languages,
        chat_names=settings.chat_names,
        default_rules=settings.default_rules,
        extra={key: value for key, value in her.extra.items() if key != LETTERHEAD},
    )
    keep_settings(session, settings)
    return settings


def _batches_of(session: Session, portfolio: Portfolio) -> tuple[dict[str, int], list[str]]:
    """The imports that brought a portfolio's lines in the first place: all by id, and those that were not there yet."""
    found: dict[str, int] = {}
    new: list[str] = []
    for one in portfolio.batches:
        row = batch_queries.with_uid(session, one.id)
        if row is None:
            row = BatchRow(uid=one.id, kind=one.kind, at=one.at, file_name=one.file)
            session.add(row)
            session.flush()
            new.append(one.id)
        found[one.id] = row.id
    return found, new
