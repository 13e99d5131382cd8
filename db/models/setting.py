"""Rows of her preferences: a key and a JSON value."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Row, json_in
from db.types import Json


class SettingRow(Row):
    __tablename__ = "setting"
    __table_args__ = (*json_in("value"), STRICT)
    noun = "setting"

    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[object] = mapped_column(Json, nullable=False)
