"""Rows of her decisions about a signal: later, not so, tried; never a profile, never a score."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Row, one_of


class DecisionRow(Row):
    """`signal`: the code of what was counted. `until`: how long it stays away. `action`: the code of what was tried."""

    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("client_id", "signal", "at", "choice", name="decision_once"),
        one_of("choice", "later", "not_so", "tried"),
        Index("decision_of_client", "client_id", "at"),
        Index("decision_of_task", "task_id", sqlite_where=text("task_id IS NOT NULL")),
        Index("decision_of_appointment", "appointment_id", sqlite_where=text("appointment_id IS NOT NULL")),
        STRICT,
    )
    noun = "decision"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    signal: Mapped[str]
    choice: Mapped[str]
    at: Mapped[datetime]
    until: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")
    action: Mapped[str] = mapped_column(default="")
    task_id: Mapped[int | None] = mapped_column(ForeignKey("task.id", ondelete="SET NULL"))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id", ondelete="SET NULL"))
