"""Rows of the interaction slice: lines, mails and calls, and what was ticked about them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import STRICT, Extra, Row, counted, flags, json_in, one_of
from db.types import Json

# What surely answers everything that waited. What is in doubt (a call nobody said was answered) is left out: the
# conversation is then read from further back, and decides for itself.
ANSWERS = (
    "automatic = 0 AND deleted = 0 AND (direction = 'out' AND channel NOT IN ('call', 'video', 'meeting')"
    " OR channel IN ('call', 'video', 'meeting') AND connected = 1)"
)


class InteractionRow(Row):
    """`uid`: the portable id, unique within its client. `touched_at`: when she last changed it by hand; an import
    that is taken back leaves what was touched."""

    __tablename__ = "interaction"
    __table_args__ = (
        UniqueConstraint("client_id", "uid", name="interaction_once"),
        one_of("channel", "call", "email", "message", "voice_note", "video", "meeting", "other"),
        one_of("direction", "in", "out"),
        one_of("medium", "whatsapp", "sms", "telegram"),
        *flags("connected", "automatic", "needs_answer", "answered_elsewhere", "edited", "deleted", "media"),
        *counted("minutes"),
        *json_in("extra"),
        Index("interaction_of_client", "client_id", "at"),
        Index("interaction_by_time", "at"),
        Index("interaction_answering", "client_id", "at", sqlite_where=text(ANSWERS)),
        Index("interaction_of_batch", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        STRICT,
    )
    noun = "interaction"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"))
    uid: Mapped[str]
    at: Mapped[datetime]
    channel: Mapped[str]
    direction: Mapped[str]
    connected: Mapped[bool | None]
    minutes: Mapped[int | None]
    automatic: Mapped[bool] = mapped_column(default=False)
    subject: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    thread: Mapped[str | None]
    reply_to: Mapped[str | None]
    needs_answer: Mapped[bool] = mapped_column(default=True)
    answered_elsewhere: Mapped[bool] = mapped_column(default=False)
    medium: Mapped[str | None]
    edited: Mapped[bool] = mapped_column(default=False)
    deleted: Mapped[bool] = mapped_column(default=False)
    media: Mapped[bool] = mapped_column(default=False)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batch.id", ondelete="SET NULL"))
    touched_at: Mapped[datetime | None]
    extra: Mapped[Extra] = mapped_column(Json, default=dict)


class TagState(StrEnum):
    """What she said of a tag: ticked by her, or proposed and refused."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class InteractionTagRow(Row):
    """`tag` has no list of known words here: a new tag must not need a new schema."""

    __tablename__ = "interaction_tag"
    __table_args__ = (
        UniqueConstraint("interaction_id", "tag", name="interaction_tag_once"),
        one_of("state", *TagState),
        STRICT,
    )
    noun = "interaction"
    part_of = "interaction_id"

    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"))
    tag: Mapped[str]
    state: Mapped[str] = mapped_column(default=TagState.CONFIRMED.value)
