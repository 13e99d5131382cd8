"""What a line can be ticked with, in words; each has a number for its key."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.interaction import Tag

look_up = QCoreApplication.translate

TAGS = {
    Tag.ASKS_FOR_STATUS: QT_TRANSLATE_NOOP("Tags", "asks for news"),
    Tag.REPEATS_REQUEST: QT_TRANSLATE_NOOP("Tags", "same question again"),
    Tag.REPLACES_INSTRUCTION: QT_TRANSLATE_NOOP("Tags", "replaces a request"),
    Tag.ALARMED_TONE: QT_TRANSLATE_NOOP("Tags", "alarmed tone"),
    Tag.LATE_INPUT: QT_TRANSLATE_NOOP("Tags", "material came late"),
    Tag.WRONG_DATA: QT_TRANSLATE_NOOP("Tags", "wrong data"),
    Tag.WRONG_APPOINTMENT: QT_TRANSLATE_NOOP("Tags", "wrong time or place"),
    Tag.LOST_ACCESS: QT_TRANSLATE_NOOP("Tags", "access lost"),
    Tag.ASKS_RESEND: QT_TRANSLATE_NOOP("Tags", "asks to send again"),
    Tag.MISSING_CONTACT: QT_TRANSLATE_NOOP("Tags", "asks for a number"),
    Tag.ABUSIVE: QT_TRANSLATE_NOOP("Tags", "abusive"),
    Tag.THANKS: QT_TRANSLATE_NOOP("Tags", "thanks"),
}
KEYS = dict(zip(TAGS, "1234567890ab", strict=True))
"""The key of each in the menu of tags."""


def tag(code: str) -> str:
    """In words; a code from another store stands for itself."""
    return look_up("Tags", str(TAGS[Tag(code)])) if code in TAGS else code
