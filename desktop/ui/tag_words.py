"""What a line can be ticked with, in words, each with a key; and what is only read from its text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.domain.interaction import Tag

translate = look_up = QCoreApplication.translate
"""`look_up` is for words that are marked elsewhere; `translate` stands beside the words themselves."""

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


def proposed(codes: Iterable[str]) -> str:
    """What is only read from the text, and may not be so; empty where nothing is."""
    words = [tag(one) for one in codes]
    if not words:
        return ""
    return translate("Tags", "read from the text: {tags}?").format(tags=QLocale().createSeparatedList(words))


def in_short(codes: Iterable[str]) -> str:
    """The same, where there is little room."""
    return translate("Tags", "text says: {tags}?").format(
        tags=QLocale().createSeparatedList([tag(one) for one in codes])
    )


def refused(codes: Iterable[str]) -> str:
    """What was read from the text and is not so; empty where nothing was refused."""
    words = [tag(one) for one in codes]
    if not words:
        return ""
    return translate("Tags", "you said it is not: {tags}").format(tags=QLocale().createSeparatedList(words))


def confirm(code: str) -> str:
    """What a key does with it."""
    return translate("Tags", "Yes: {tag}").format(tag=tag(code))


def refuse(code: str) -> str:
    return translate("Tags", "No: {tag}").format(tag=tag(code))


def confirmed(code: str) -> str:
    """What was done."""
    return translate("Tags", "Confirmed: {tag}").format(tag=tag(code))


def does_not_count(code: str) -> str:
    return translate("Tags", "Does not count: {tag}").format(tag=tag(code))
