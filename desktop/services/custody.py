"""Custody of the store: verified copies, putting one back, the portfolio file out, and checks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypedDict, Unpack

from db import backup, check, erased, restore
from db.backup import Contents
from db.driver import is_held
from db.errors import STORE_IS_OPEN_ELSEWHERE, StoreError
from db.queries import clients as client_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused, StoreFailed
from desktop.domain.portfolio import Dossier, Portfolio
from desktop.domain.sent import KeptSummary
from desktop.services.clients import meant
from desktop.services.dossiers import read_portfolio
from desktop.services.stationery import LETTERHEAD, letterhead_in
from desktop.services.vault import Vault, Way
from desktop.services.work import Work, not_written
from desktop.system.apart import run_apart
from desktop.system.paths import Paths
from desktop.system.whole import write_whole

__all__ = ["Contents", "Copies", "Custody", "Rehearsed", "Restored", "Secret"]

_STAMP = "%Y-%m-%dT%H%M%SZ"
_VERIFY_SECONDS = 300.0
_VERIFY_MEMORY = 2 * 1024**3


class Secret(TypedDict, total=False):
    """What opens a backup: one of these, or nothing where a keyring does."""

    passphrase: str | None
    key_file: bytes | None
    recovery_code: str | None


class Copies(NamedTuple):
    """The copies that lie here. `made`: of those kept in turn, when, the oldest first; `until`: when the last of them
    goes by itself, where one is made every day. `lasting`: what stays until she takes it away: stores that a restore
    replaced, copies from before a newer version."""

    made: tuple[datetime, ...] = ()
    until: date | None = None
    lasting: tuple[Path, ...] = ()

    def __len__(self) -> int:
        return len(self.made) + len(self.lasting)


class Rehearsed(NamedTuple):
    """What putting a backup back would bring. `made_at`: aware. `erased`: how many of its clients have been erased
    since, and would be again."""

    made_at: datetime
    contents: Contents
    erased: int = 0


class Restored(NamedTuple):
    """`replaced`: the folder in which what stood before is kept; None where there was nothing. `erased`: how many
    clients were taken out again, for they had been erased since."""

    made_at: datetime
    contents: Contents
    replaced: Path | None
    erased: int = 0


class Custody:
    def __init__(self, work: Work, vault: Vault, where: Paths, clock: Clock) -> None:
        self._work, self._vault, self._where, self._clock = work, vault, where, clock

    def backup(self, file: Path, between: Callable[[], None] = lambda: None) -> Contents:
        """Writes an encrypted copy with its key slots and verifies it in another process before it counts.

        `between` is called after every step of some milliseconds, and may run other work. Raises Refused: own_file,
        not_written; StoreFailed: disk_full, read_only, backup_not_verified. What stood at `file` then stays.
        """
        self._refuse_own(file)
        try:
            if file.exists() and not file.is_file():
                raise IsADirectoryError(file)
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            connection, key = self._work.store.connection, self._vault.key
            verified_by = partial(_verify, between=between)
            return backup.make(connection, key, self._vault.keys, file, self._clock(), verified_by, between)
        except StoreError as error:
            raise StoreFailed(error.code) from error
        except OSError as error:
            raise not_written(file, error) from error

    def daily_backup(self, between: Callable[[], None] = lambda: None) -> Contents | None:
        """The copy of the day, unless there is one; keeps 7 days, 4 weeks and 12 months of them."""
        today = self._clock().astimezone(UTC).date()
        if any(made.date() == today for made in self._made()):
            return None
        return self._keep_copy(between)

    def backup_now(self, between: Callable[[], None] = lambda: None) -> Contents:
        """Another copy beside the daily ones, whatever there is already."""
        return self._keep_copy(between)

    def last_backup(self) -> datetime | None:
        """When the latest kept copy was made; None where there is none."""
        return max(self._made(), default=None)

    def copies(self) -> Copies:
        """All that lies here of how the store was before."""
        made = sorted(self._made())
        until = backup.last_goes(made, self._clock().astimezone(UTC))
        return Copies(tuple(made), until, (*restore.replaced(self._where.store), *self._of_older_versions()))

    def drop_older(self) -> int:
        """Takes every copy away but the latest kept one; says how many. Raises Refused not_written."""
        latest = self.last_backup()
        gone = [file for made, file in self._made().items() if made != latest] + list(self._of_older_versions())
        folders = restore.replaced(self._where.store)
        try:
            for file in gone:
                file.unlink(missing_ok=True)
            for folder in folders:
                shutil.rmtree(folder)
        except OSError as error:
            raise not_written(Path(error.filename or self.folder), error) from error
        return len(gone) + len(folders)

    def present(self) -> Contents:
        """What the open store holds."""
        try:
            return backup.contents(self._work.store.connection)
        except StoreError as error:
            raise StoreFailed(error.code) from error

    @property
    def place(self) -> Path:
        """The store itself."""
        return self._where.store

    @property
    def put_aside(self) -> Path:
        """Where a restore keeps what it replaces."""
        return restore.put_aside(self._where.store)

    @property
    def folder(self) -> Path:
        """Where the kept copies lie; it may not be there yet."""
        return self._where.backups

    def before_import(self, between: Callable[[], None] = lambda: None) -> Contents | None:
        """A copy of a store that holds anything, before much is written into it."""
        with self._work.read() as session:
            empty = not client_queries.names(session)
        return None if empty else self._keep_copy(between)

    def export(self, client: str | int | None = None) -> bytes:
        """The portfolio file, of all clients or of one (a name or an id), for whoever wants to take them along (Art. 20
        GDPR). Raises Refused: client_unknown, client_ambiguous, client_gone.

        Of one it may be meant for that client's eyes: her decisions about signals, with their reasons, stay out of it,
        and so does what she left out of their weekly pages.
        """
        from desktop.documents.portfolio import write_portfolio

        with self._work.read() as session:
            if client is None:
                portfolio = _dressed(read_portfolio(session), letterhead_in(session))
            else:
                client_id = meant(session, client) if isinstance(client, str) else client
                if client_queries.row(session, client_id) is None:
                    raise Refused("client_gone")
                portfolio = read_portfolio(session, [client_id])
                portfolio = replace(portfolio, dossiers=tuple(_for_their_eyes(one) for one in portfolio.dossiers))
        return write_portfolio(portfolio)

    @staticmethod
    def file_name(*parts: str) -> str:
        """A name for a file that every system takes, without its ending."""
        from desktop.documents.typed import file_stem

        return file_stem("Garbo", *parts)

    def export_to(self, file: Path, client: str | int | None = None) -> int:
        """Writes the portfolio file whole, gives its size. Raises as `export`, and Refused: own_file, not_written."""
        self._refuse_own(file)
        data = self.export(client)
        try:
            write_whole(file, data)
        except OSError as error:
            raise not_written(file, error) from error
        return len(data)

    def check(self) -> list[str]:
        """Codes of what is wrong with the store, the gravest first; nothing when all is well."""
        try:
            return check.problems(self._work.store.connection)
        except StoreError as error:
            raise StoreFailed(error.code) from error

    def ways(self, file: Path) -> frozenset[Way]:
        """What opens this backup. Raises Refused not_found; StoreFailed: not_a_backup, keys_are_damaged."""
        try:
            return backup.ways(_there(file))
        except StoreError as error:
            raise StoreFailed(error.code) from error

    def rehearse(self, file: Path, **secret: Unpack[Secret]) -> Rehearsed:
        """What is in a backup and whether it can be opened with this secret; changes nothing.

        Raises Refused: not_found, wrong_passphrase …; StoreFailed: not_a_backup, backup_not_verified, store_is_newer.
        """
        return self._rehearsed(file, secret)[0]

    def restore(self, file: Path, **secret: Unpack[Secret]) -> Restored:
        """Puts a backup in the place of the store, after a rehearsal; what stood there is kept.

        Clients who were erased since it was made are erased again (Art. 17 GDPR). The store must be closed, here and
        elsewhere; it opens afterwards with the secrets of the backup. Raises as `rehearse`, and StoreFailed
        store_is_open_elsewhere.
        """
        found, key = self._rehearsed(file, secret)
        self._work.forget_undo()
        existed = self._where.store.exists()
        try:
            if existed and is_held(self._where.store):
                raise StoreError(STORE_IS_OPEN_ELSEWHERE)
            staged = restore.stage(file, self._where.store)
            gone = erased.erase_again(staged.store, key, erased.since(self._where.store, staged.made_at))
            replaced = restore.swap(self._where.store, self._clock())
        except StoreError as error:
            restore.drop(self._where.store)
            raise StoreFailed(error.code) from error
        return Restored(found.made_at, found.contents, replaced if existed else None, gone)

    def _rehearsed(self, file: Path, secret: Secret) -> tuple[Rehearsed, bytes]:
        try:
            staged = restore.stage(_there(file), self._where.store)
            key = self._vault.key_in(staged.slots, **secret)
            contents = _verify(staged.store, key)
            gone = erased.many_in(staged.store, key, erased.since(self._where.store, staged.made_at))
            return Rehearsed(staged.made_at, contents, gone), key
        except StoreError as error:
            raise StoreFailed(error.code) from error
        finally:
            restore.drop(self._where.store)

    def _refuse_own(self, file: Path) -> None:
        """A copy written over the store, its log or its keys would be the end of all three."""
        try:
            target = file.resolve()
        except (OSError, RuntimeError):
            return
        own = (self._where.store, self._vault.keys, erased.ledger_beside(self._where.store))
        beside = target.parent == self._where.data.resolve() and target.name.startswith(tuple(one.name for one in own))
        # The same file may go by another name: a link, or other capitals where the system does not tell them apart.
        if beside or any(one.exists() and target.exists() and target.samefile(one) for one in own):
            raise Refused("own_file", [Problem("own_file", "file")], path=str(file))

    def _keep_copy(self, between: Callable[[], None]) -> Contents:
        now = self._clock().astimezone(UTC)
        contents = self.backup(self._where.backups / f"{now.strftime(_STAMP)}{backup.SUFFIX}", between)
        made = self._made()
        for old in backup.surplus(made, now):
            made[old].unlink(missing_ok=True)
        return contents

    def _made(self) -> dict[datetime, Path]:
        """The kept copies, by when they were made; files with other names are hers and stay."""
        found: dict[datetime, Path] = {}
        for file in self._where.backups.glob(f"*{backup.SUFFIX}"):
            try:
                found[datetime.strptime(file.name.removesuffix(backup.SUFFIX), _STAMP).replace(tzinfo=UTC)] = file
            except ValueError:
                continue
        return found

    def _of_older_versions(self) -> tuple[Path, ...]:
        """What was kept before the store was brought to a newer version."""
        return tuple(sorted(self._where.backups.glob(f"before-version-*{backup.SUFFIX}")))


def _there(file: Path) -> Path:
    try:
        there = file.is_file()
    except OSError:
        there = False
    if not there:
        raise Refused("not_found", [Problem("not_found", "file")], path=str(file))
    return file


def _verify(copy: Path, key: bytes, between: Callable[[], None] = lambda: None) -> Contents:
    """In another process, so that a damaged copy cannot harm this one; `between` may run other work meanwhile."""

    def looked() -> bool:
        between()
        return False

    found = run_apart(backup.verdict, copy, key, seconds=_VERIFY_SECONDS, memory=_VERIFY_MEMORY, cancelled=looked)
    if isinstance(found, str):
        raise StoreError(found)
    return found


def _dressed(portfolio: Portfolio, letterhead: Mapping[str, object] | None) -> Portfolio:
    """With her letterhead under a key of our own, which other programs keep aside."""
    if letterhead is None:
        return portfolio
    her = portfolio.assistant
    return replace(portfolio, assistant=replace(her, extra={**her.extra, LETTERHEAD: dict(letterhead)}))


def _for_their_eyes(dossier: Dossier) -> Dossier:
    """What the client may read of it: of their weekly pages those that they have, as they have them."""
    sent = tuple(KeptSummary(one.week, sent_at=one.sent_at, page=one.page) for one in dossier.summaries if one.page)
    return replace(dossier, decisions=(), summaries=sent)
