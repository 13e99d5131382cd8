"""Pages of invented clients about when and how she can be reached, as records: full, moved and bare."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.contact_page import ContactPage
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, SameDay
from desktop.domain.summary import Addressee, AnswerTime

MORNING, AFTERNOON = (9 * 60, 13 * 60), (14 * 60, 18 * 60 + 30)
WEEK = ((MORNING, AFTERNOON),) * 4 + ((MORNING,), (), ())


def full(language: str = "it", address: str = "lei", vocative: str = "") -> ContactPage:
    """A page on which something stands in every place."""
    return ContactPage(
        to=Addressee("Officina Bruni", "Marta Bruni", address, vocative, "marta@example.org"),
        assistant="Lidia Conti",
        language=language,
        from_day=date(2026, 11, 12),
        made_at=datetime(2026, 11, 12, 13, 20, tzinfo=UTC),
        week=WEEK,
        seen=WEEK,
        is_moved=True,
        answers=(
            AnswerTime("whatsapp", ContactTime(240)),
            AnswerTime("email", BusinessDays(1), any_time=True),
            AnswerTime("call", SameDay(18 * 60)),
            AnswerTime("video", NO_RULE),
        ),
        holidays=(date(2026, 12, 8), date(2027, 6, 2)),
        closed=((date(2026, 11, 20), date(2026, 11, 20)), (date(2026, 12, 24), date(2027, 1, 6))),
        urgent="call",
        line="A presto!",
    )


def bare(language: str = "pl", address: str = "") -> ContactPage:
    """By appointment only, and nothing else was agreed."""
    nothing = ((),) * 7
    return replace(
        full(language, address),
        week=nothing,
        seen=nothing,
        is_moved=False,
        answers=(),
        holidays=(),
        closed=(),
        urgent="",
        line="",
    )


def at_night(language: str = "en") -> ContactPage:
    """Hours over midnight."""
    week = ((), ((1320, 1560),), (), (), (), (), ())
    return replace(full(language, "first"), week=week, seen=((), ((1320, 1440),), ((0, 120),), (), (), (), ()))


def crowded(text: str) -> ContactPage:
    """Everything that can be typed is `text`, and there is as much as there can be."""
    odd = tuple(tuple((480 + 7 * day + 90 * n, 520 + 7 * day + 90 * n) for n in range(8)) for day in range(7))
    days = tuple(date(2027, 1 + n // 28, 1 + n % 28) for n in range(90))
    return replace(
        full("pl", "pan", text),
        to=Addressee(text, text, "pan", text, text),
        assistant=text,
        week=odd,
        seen=odd,
        answers=tuple(
            AnswerTime(channel, ContactTime(241), any_time=True)
            for channel in ("message", "email", "call", "voice_note", "video", "meeting", "other")
        ),
        holidays=days[::2],
        closed=tuple((day, day) for day in days[1::2]),
        line=text,
    )
