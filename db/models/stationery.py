"""Rows of stationery: what pages are dressed in, once for each content, for sent pages to stay."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, json_in, one_of
from db.types import Json


class StationeryRow(Row):
    """`digest`: SHA-256 of the content, in hexadecimal; never changed once kept. It holds nothing of a client."""

    __tablename__ = "stationery"
    __table_args__ = (one_of("kind", "letterhead", "template"), *json_in("body"), STRICT)
    noun = "stationery"

    digest: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    body: Mapped[Extra] = mapped_column(Json)
    kept_at: Mapped[datetime]
