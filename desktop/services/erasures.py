"""Erasing a client for good (Art. 17 GDPR): what would go, what stays all the same, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import NamedTuple

from db import erased
from db.errors import StoreError
from db.queries import clients as client_queries
from db.queries import erasures as queries
from db.queries import settings as setting_queries
from desktop.domain.clock import Clock
from desktop.domain.errors import GarboError, Refused, StoreFailed
from desktop.services.custody import Copies, Custody
from desktop.services.quick_log import DRAFT
from desktop.services.work import Work
from desktop.system.paths import Paths

__all__ = ["Erased", "Erasures", "Preview"]


class Preview(NamedTuple):
    """What erasing would take away. `counts`: rows by kind (interaction, task, promise …), those that there are.

    `copies`: what lies here of how the store was before, and holds the client still.
    """

    client_id: int
    name: str
    counts: Mapping[str, int]
    copies: Copies


class Erased(NamedTuple):
    """What went. `copies`: those that still hold the client; `removed`: how many that did were taken away."""

    name: str
    counts: Mapping[str, int]
    copies: Copies
    removed: int


class Erasures:
    """Nothing is kept by choice, and nothing by law: what has to be kept for taxes, invoices, is not in Garbo.

    What cannot be reached stays: files that were exported (Art. 20 GDPR gives the client theirs), pages and calendars
    that the client has, copies she made elsewhere, and lines of other clients that name this one.
    """

    def __init__(self, work: Work, custody: Custody, where: Paths, clock: Clock) -> None:
        self._work, self._custody, self._where, self._clock = work, custody, where, clock

    def preview(self, client_id: int) -> Preview:
        """What there is of this client. Raises Refused client_gone."""
        with self._work.read() as session:
            row = client_queries.row(session, client_id)
            if row is None:
                raise Refused("client_gone")
            name, counts = row.name, queries.counts(session, client_id)
        return Preview(client_id, name, counts, self._custody.copies())

    def erase(self, client_id: int, *, copies: bool = False, between: Callable[[], None] = lambda: None) -> Erased:
        """Erases the client as one write, which nothing brings back: no undo, and no older backup either.

        All that could be undone before it is forgotten, for it may hold what goes. `copies`: a fresh copy is made
        and verified, then the older ones are taken away; `between` is called while it is made. Where that fails the
        client is erased all the same, and the answer says which copies are left. Raises Refused client_gone;
        StoreFailed.
        """
        found = self.preview(client_id)
        self._erase(client_id)
        if copies and len(found.copies):
            with suppress(GarboError):
                self._custody.backup_now(between)
                self._custody.drop_older()
        left = _still(found.copies, self._custody.copies())
        return Erased(found.name, found.counts, left, len(found.copies) - len(left))

    def _erase(self, client_id: int) -> None:
        uid = ""
        try:
            with self._work.write() as session:
                row = client_queries.row(session, client_id)
                if row is None:
                    raise Refused("client_gone")
                uid = row.uid
                session.expunge(row)
                queries.erase(session, client_id)
                # It may be about them, whatever it calls them.
                setting_queries.put(session, DRAFT, None)
                # Before the commit: a client must not come back with an older copy for want of a line in the ledger.
                erased.note(self._where.store, uid, self._clock())
        except BaseException:
            if uid:
                with suppress(StoreError):
                    erased.strike(self._where.store, uid)
            raise
        self._work.forget_undo()
        for forget in self._work.on_detached:  # whatever was worked out and is kept in memory may hold the client
            forget()
        try:
            erased.scrub(self._work.store)
        except StoreError as error:
            raise StoreFailed(error.code) from error


def _still(before: Copies, now: Copies) -> Copies:
    """Of the copies from before, those that are left."""
    made = tuple(one for one in before.made if one in now.made)
    return Copies(made, now.until if made else None, tuple(one for one in before.lasting if one in now.lasting))
