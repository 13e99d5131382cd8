"""Recaps of invented clients, as records: full, empty, and far too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.recap import Ended, Holding, Recap
from desktop.domain.summary import Addressee


def full(language: str = "it", address: str = "lei", vocative: str = "") -> Recap:
    """A page on which something stands in every place."""
    return Recap(
        to=Addressee("Officina Bruni", "Marta Bruni", address, vocative, "marta@example.org"),
        assistant="Lidia Conti",
        language=language,
        made_at=datetime(2026, 11, 12, 13, 20, tzinfo=UTC),
        today=date(2026, 11, 12),
        holds=(
            Holding("preventivi solo in PDF, con il logo nuovo", date(2026, 11, 9), "preventivi in Word"),
            Holding("prima di ordinare il cuoio, un messaggio a Marta", date(2026, 10, 8)),
            Holding("le fatture partono il primo del mese", date(2026, 3, 2)),
        ),
        ended=(Ended("copia di ogni mail a Renzo", date(2026, 11, 3)),),
        line="Così siamo sicure di intenderci.",
    )


def bare(language: str = "pl", address: str = "") -> Recap:
    """Nothing was ever asked for."""
    return replace(full(language, address), holds=(), ended=(), line="")


def crowded(text: str, count: int = 60) -> Recap:
    """Everything that can be typed is `text`, and there is much of it."""
    day = date(2026, 11, 12)
    return replace(
        full("pl", "pan", text),
        to=Addressee(text, text, "pan", text, text),
        assistant=text,
        holds=tuple(Holding(text, day, text if at % 5 == 0 else "") for at in range(count)),
        ended=tuple(Ended(text, day) for _ in range(5)),
        line=text,
    )
