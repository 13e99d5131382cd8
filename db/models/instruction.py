"""Rows of the instruction slice: what a client asked for, and whether it still holds."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, json_in, one_of
from db.types import Json


class InstructionRow(Row):
    """`replaced_by`: the later one that took its place. `ended_at`: when it was replaced or cancelled.

    `touched_at`: when she last changed it by hand.
    """

    __tablename__ = "instruction"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="instruction_once"),
        one_of("state", "holds", "replaced", "cancelled"),
        *json_in("extra"),
        Index("instruction_of_batch", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        Index("instruction_of_client", "client_id", "given_at"),
        Index("instruction_of_interaction", "interaction_id", sqlite_where=text("interaction_id IS NOT NULL")),
        Index("instruction_replaced", "replaced_by", sqlite_where=text("replaced_by IS NOT NULL")),
        STRICT,
    )
    noun = "instruction"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    text: Mapped[str]
    given_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="holds")
    ended_at: Mapped[datetime | None]
    replaced_by: Mapped[int | None] = mapped_column(ForeignKey("instruction.id", ondelete="SET NULL"))
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id", ondelete="SET NULL"))
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id", ondelete="SET NULL"))
    touched_at: Mapped[datetime | None]
    extra: Mapped[Extra] = mapped_column(Json, default=dict)
