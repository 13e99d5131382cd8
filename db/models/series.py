"""Rows of the series slice: appointments that come again, and her own time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, counted, json_in
from db.types import Json, Wall


class SeriesRow(Row):
    """`client_id`: None for time of her own. `starts`, `except_on`, `also_on`: wall time in `time_zone`.

    `touched_at`: when she last changed this row by hand.
    """

    __tablename__ = "series"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="series_once"),
        *counted("minutes"),
        *json_in("except_on", "also_on", "extra"),
        Index("series_of_batch", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        STRICT,
    )
    noun = "appointment"

    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    starts: Mapped[datetime] = mapped_column(Wall)
    time_zone: Mapped[str]
    minutes: Mapped[int]
    rrule: Mapped[str] = mapped_column(default="")
    except_on: Mapped[list[str]] = mapped_column(Json, default=list)
    also_on: Mapped[list[str]] = mapped_column(Json, default=list)
    title: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id", ondelete="SET NULL"))
    touched_at: Mapped[datetime | None]
    extra: Mapped[Extra] = mapped_column(Json, default=dict)
