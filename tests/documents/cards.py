"""People and numbers of invented clients, as records: full, empty, and far too many."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.address_cards import AddressCards, Card
from desktop.domain.summary import Addressee
from tests.documents.agreements import WEEK


def full(language: str = "it", address: str = "lei", vocative: str = "") -> AddressCards:
    """A page on which something stands in every place."""
    return AddressCards(
        to=Addressee("Officina Bruni", "Marta Bruni", address, vocative, "marta@example.org"),
        assistant="Lidia Conti",
        language=language,
        made_at=datetime(2026, 11, 12, 13, 20, tzinfo=UTC),
        today=date(2026, 11, 12),
        hers=Card(
            "Lidia Conti", "segretaria a distanza", ("+39 051 555 0134",), ("lidia@example.org",), "lidia.example"
        ),
        people=(
            Card("Marta Bruni", "titolare", ("+39 051 555 0177", "+39 347 555 0177"), ("marta@example.org",)),
            Card("Renzo Galli", "magazzino; spedizioni", ("+39 051 555 0178",)),
            Card("Ginevra", "", (), ("ginevra@example.org",)),
        ),
        week=WEEK,
        line="Basta salvarli una volta.",
    )


def bare(language: str = "pl", address: str = "") -> AddressCards:
    """Nobody is known yet."""
    return replace(full(language, address), hers=None, people=(), week=(), line="")


def crowded(text: str, count: int = 60) -> AddressCards:
    """Everything that can be typed is `text`, and there are many."""
    one = Card(text, text, (text,), (text,), text)
    return replace(
        full("pl", "pan", text),
        to=Addressee(text, text, "pan", text, text),
        assistant=text,
        hers=one,
        people=(one,) * count,
        line=text,
    )
