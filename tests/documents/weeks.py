"""Weeks of invented clients, as records: full, thin and overflowing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.rules import BusinessDays, ContactTime, SameDay
from desktop.domain.summary import (
    Addressee,
    Ahead,
    AnswerTime,
    Coming,
    Finished,
    Numbers,
    Open,
    Reach,
    Span,
    Summary,
)
from desktop.domain.week import week_named

ROME = ZoneInfo("Europe/Rome")
MORNING: Span = (9 * 60, 13 * 60)
AFTERNOON: Span = (14 * 60, 18 * 60)
USUAL = ((MORNING, AFTERNOON),) * 4 + ((MORNING,), (), ())
REALLY = (*USUAL[:4], (), (), ())


def full(language: str = "it", address: str = "lei", vocative: str = "") -> Summary:
    """A week in which something stands in every place."""
    return Summary(
        to=Addressee("Marco Bianchi", "Marco Bianchi", address, vocative, "marco@example.org"),
        assistant="Giulia Conti",
        language=language,
        time_zone="Europe/Rome",
        week=week_named("2026-W46"),
        made_at=datetime(2026, 11, 13, 16, 0, tzinfo=UTC),
        done=(
            Finished("Promemoria inviati", date(2026, 11, 9)),
            Finished("bozza della fattura 44", date(2026, 11, 12)),
            Finished("", date(2026, 11, 12), appointment=True),
        ),
        under_way=(Open("Ricerca del fornitore", date(2026, 12, 4), key="u1"),),
        needed=(Open("Ricevute di ottobre", passed=True, key="n1"), Open("Scelta foto", date(2026, 11, 17), key="n2")),
        coming=(
            Coming(Ahead.TASK, date(2026, 11, 16), "Testo della pagina", key="c1"),
            Coming(
                Ahead.APPOINTMENT,
                date(2026, 11, 17),
                "Chiamata insieme",
                starts_at=datetime(2026, 11, 17, 10, 0, tzinfo=ROME),
                ends_at=datetime(2026, 11, 17, 10, 45, tzinfo=ROME),
                place="Studio, via Roma 1",
                key="c2",
            ),
            Coming(Ahead.CLOSED, date(2026, 11, 20)),
        ),
        numbers=Numbers(done=3, first_answer=35 * 60, promises=2, promises_kept=2, answers=9, answers_in_time=8),
        reach=Reach(
            USUAL,
            REALLY,
            (
                AnswerTime("whatsapp", ContactTime(240)),
                AnswerTime("email", BusinessDays(1), any_time=True),
                AnswerTime("call", SameDay(18 * 60)),
            ),
        ),
    )


def thin(language: str = "pl", address: str = "") -> Summary:
    """Nothing happened and nothing is planned."""
    return replace(full(language, address), done=(), under_way=(), needed=(), coming=(), numbers=Numbers(), later=None)


def of_titles(title: str, lines: int = 9) -> Summary:
    """A week in which everything that can be typed is `title`."""
    day = date(2026, 11, 17)
    at = datetime(2026, 11, 17, 10, 0, tzinfo=ROME)
    return replace(
        full("en", "first"),
        to=Addressee(title, title, "first", title, title),
        assistant=title,
        opening=title,
        done=tuple(Finished(title, date(2026, 11, 9)) for _ in range(lines)),
        under_way=tuple(Open(title) for _ in range(lines)),
        needed=tuple(Open(title, day, key="n") for _ in range(lines)),
        coming=tuple(Coming(Ahead.APPOINTMENT, day, title, starts_at=at, place=title, key="c") for _ in range(lines)),
    )
