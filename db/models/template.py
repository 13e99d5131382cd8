"""Rows of her own templates: a step plan that worked, to begin another one with."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Row, json_in
from db.types import Json


class TemplateRow(Row):
    """`steps`: each with its title, its owner and the working days it takes; nothing of a client."""

    __tablename__ = "template"
    __table_args__ = (*json_in("steps"), STRICT)
    noun = "template"

    uid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    language: Mapped[str] = mapped_column(default="en")
    steps: Mapped[list[dict[str, object]]] = mapped_column(Json, default=list)
    created_at: Mapped[datetime]
    touched_at: Mapped[datetime | None]
