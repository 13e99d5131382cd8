"""Rows of imports: what one import brought, so that it can be taken back as one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, json_in
from db.types import Json

PORTFOLIO = "portfolio"
"""The kind of a batch that put a portfolio back: her own history, not a stranger's file."""


class BatchRow(Row):
    """`client_id`: None where one file spoke of several. `made`: ids of the clients that this import made."""

    __tablename__ = "batch"
    __table_args__ = (*json_in("counts", "made"), Index("batch_of_client", "client_id"), STRICT)
    noun = "batch"

    uid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    file_name: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    counts: Mapped[Extra] = mapped_column(Json, default=dict)
    made: Mapped[list[int]] = mapped_column(Json, default=list)
    undone_at: Mapped[datetime | None]
