"""The noun Interaction: one line, mail or call, as it happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Channel(StrEnum):
    CALL = "call"
    EMAIL = "email"
    MESSAGE = "message"
    VOICE_NOTE = "voice_note"
    VIDEO = "video"
    MEETING = "meeting"
    OTHER = "other"


class Direction(StrEnum):
    IN = "in"
    """From the client."""
    OUT = "out"
    """From the assistant."""


class Medium(StrEnum):
    WHATSAPP = "whatsapp"
    SMS = "sms"
    TELEGRAM = "telegram"


class Tag(StrEnum):
    """What the assistant ticks, or confirms after the program proposed it from the text."""

    ASKS_FOR_STATUS = "asks_for_status"
    REPEATS_REQUEST = "repeats_request"
    REPLACES_INSTRUCTION = "replaces_instruction"
    ALARMED_TONE = "alarmed_tone"
    LOST_ACCESS = "lost_access"
    ASKS_RESEND = "asks_resend"
    MISSING_CONTACT = "missing_contact"
    WRONG_DATA = "wrong_data"
    LATE_INPUT = "late_input"
    WRONG_APPOINTMENT = "wrong_appointment"
    ABUSIVE = "abusive"
    THANKS = "thanks"


SPOKEN = frozenset({Channel.CALL, Channel.VIDEO, Channel.MEETING})
"""Channels on which both sides speak: connected, each answers whatever waited."""


@dataclass(frozen=True, slots=True)
class Interaction:
    """One line of the log.

    `id` is the portable one: unique within its client, kept through export and import.
    `connected` speaks of calls, videos and meetings only: False is missed or unanswered.
    `needs_answer` is False where she pressed 'no answer needed'; `answered_elsewhere` is True where
    she answered outside what the log can see, at a time nobody wrote down.
    """

    id: str
    at: datetime
    channel: Channel
    direction: Direction
    connected: bool | None = None
    minutes: int | None = None
    automatic: bool = False
    subject: str = ""
    text: str = ""
    thread: str | None = None
    reply_to: str | None = None
    needs_answer: bool = True
    answered_elsewhere: bool = False
    tags: frozenset[Tag] = frozenset()
    rejected_tags: frozenset[Tag] = frozenset()
    medium: Medium | None = None
    edited: bool = False
    deleted: bool = False
    media: bool = False
    batch: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def ticked(self) -> frozenset[Tag]:
        """The tags that hold: what she refused does not."""
        return self.tags - self.rejected_tags

    @property
    def missed(self) -> bool:
        """A call that did not come about."""
        return self.channel in SPOKEN and self.connected is False
