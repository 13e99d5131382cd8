"""Rows of weekly summaries: what she chose for a client's week, and the page as it was sent."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, json_in
from db.types import Json


class SummaryRow(Row):
    """`week`: 2026-W47. `choices`: what is left out, in which order, and what she wrote herself.

    `sent_at`: when she said that it was sent. `page`: the narrow record as the client has it; None until then.
    """

    __tablename__ = "summary"
    __table_args__ = (
        UniqueConstraint("client_id", "week", name="summary_once"),
        *json_in("choices", "page"),
        STRICT,
    )
    noun = "summary"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    week: Mapped[str]
    opening: Mapped[str] = mapped_column(default="")
    choices: Mapped[Extra] = mapped_column(Json, default=dict)
    sent_at: Mapped[datetime | None]
    page: Mapped[Extra | None] = mapped_column(Json)
    touched_at: Mapped[datetime | None]
