"""Rows that never leave: her own notes about a client. No export, document or search imports this."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Row


class PrivateNoteRow(Row):
    __tablename__ = "private_note"
    __table_args__ = (Index("private_note_of_client", "client_id", "at"), STRICT)
    noun = "private_note"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    at: Mapped[datetime]
    text: Mapped[str]
