"""Rows of the agreement slice: hours and rules, dated."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, json_in
from db.types import Json


class AgreementRow(Row):
    """`calendar`, `rules`: in the notation of the portfolio file. `channels`: None means all."""

    __tablename__ = "agreement"
    __table_args__ = (
        UniqueConstraint("client_id", "from_day", name="agreement_day_once"),
        *json_in("calendar", "rules", "channels", "any_time", "extra"),
        STRICT,
    )
    noun = "agreement"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    from_day: Mapped[date]
    calendar: Mapped[Extra] = mapped_column(Json)
    rules: Mapped[Extra] = mapped_column(Json, default=dict)
    channels: Mapped[list[str] | None] = mapped_column(Json)
    any_time: Mapped[list[str]] = mapped_column(Json, default=list)
    extra: Mapped[Extra] = mapped_column(Json, default=dict)
