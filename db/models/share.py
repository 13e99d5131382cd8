"""Rows of what was shared: what a client was given on a page, and what of their replies was taken in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, json_in
from db.types import Json


class ShareRow(Row):
    """`uid`, `secret`: stand in the page, so that a reply says to what it replies and is known to come from it.

    `base`: the lists as they were given. `sequences`: of each thing in a calendar, how often it has changed, and its
    digest. `taken`: what the replies have said so far. It leaves with no export: who has it could reply.
    """

    __tablename__ = "share"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="share_once"),
        *json_in("base", "sequences", "taken"),
        STRICT,
    )
    noun = "share"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    given_at: Mapped[datetime]
    secret: Mapped[str]
    base: Mapped[Extra] = mapped_column(Json, default=dict)
    sequences: Mapped[Extra] = mapped_column(Json, default=dict)
    taken: Mapped[Extra] = mapped_column(Json, default=dict)
