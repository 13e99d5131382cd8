"""Rows of the schedule slice: appointments and what became of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, counted, json_in, one_of
from db.types import Json, Wall


class AppointmentRow(Row):
    """`changed_at`: when it was cancelled or moved. `touched_at`: when she last changed this row by hand.

    `series_id`, `slot`: which time of a series this one stands for, as the series has it (RECURRENCE-ID).
    `reminded_at`: when the client was reminded of it.
    """

    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="appointment_once"),
        one_of("outcome", "planned", "kept", "late", "missed", "cancelled", "moved"),
        CheckConstraint("\"by\" IN ('client', 'assistant')", name="by_is_known"),
        *counted("minutes_late"),
        *json_in("extra"),
        Index("appointment_of_client", "client_id", "starts_at"),
        Index("appointment_by_time", "starts_at"),
        # One row for each time of a series to which something happened.
        Index("appointment_of_series", "series_id", "slot", unique=True, sqlite_where=text("series_id IS NOT NULL")),
        Index("appointment_of_batch", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        STRICT,
    )
    noun = "appointment"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    outcome: Mapped[str] = mapped_column(default="planned")
    by: Mapped[str | None]
    minutes_late: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime | None]
    title: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="SET NULL"))
    slot: Mapped[datetime | None] = mapped_column(Wall)
    reminded_at: Mapped[datetime | None]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id", ondelete="SET NULL"))
    touched_at: Mapped[datetime | None]
    extra: Mapped[Extra] = mapped_column(Json, default=dict)
