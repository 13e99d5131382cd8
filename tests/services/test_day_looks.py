"""The day at a look: what is open, what was done, and what her next working day begins with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.domain.task import Side
from desktop.services.suite import Services

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
"""Thursday, 14:20 in Rome."""


def rome(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def test_what_the_day_holds_and_what_was_done(services: Services, moving) -> None:
    services.settings.change(name="Ines", calendar=services.settings.get().calendar)
    olmo = services.clients.add("Casa Olmo", "it", "Europe/Rome")
    add = services.tasks.add
    kept = add(olmo, "Listino", Side.ASSISTANT, rome(12, 17), promise=True)
    services.tasks.done(kept)
    services.tasks.done(add(olmo, "Foto", Side.ASSISTANT))
    services.tasks.done(add(olmo, "Loro", Side.CLIENT))
    add(olmo, "Preventivo", Side.ASSISTANT, rome(12, 18), promise=True)
    add(olmo, "Volantino", Side.ASSISTANT, rome(13, 12), promise=True)
    services.schedules.add(olmo, "Punto", rome(12, 16))
    services.schedules.add(olmo, "Ieri", rome(11, 16))
    services.schedules.add(olmo, "Domani", rome(13, 10))
    moving.move(minutes=5)
    log = services.interactions.log_for
    log("Casa Olmo", channel="call", direction="in", at=NOW - timedelta(hours=2), minutes=20)
    log("Casa Olmo", channel="message", direction="out", at=NOW - timedelta(hours=1))
    log("Casa Olmo", channel="message", direction="out", at=NOW - timedelta(minutes=50))
    log("Casa Olmo", channel="message", direction="in", at=NOW - timedelta(days=1, hours=1))
    look = services.day_looks.now()
    assert look.done == (2, 20, 2, 1, 1)
    assert [one.title for one in look.open] == ["Preventivo"]
    assert [one.title for one in look.ahead] == ["Punto"]
    assert [one.title for one in look.remind] == ["Domani"]
    assert look.next is not None
    assert look.next.opens == rome(13, 9)
    assert [one.title for one in look.next.appointments] == ["Domani"]
    assert (look.next.promises, look.next.deadline) == (1, rome(13, 12))


def test_the_next_working_day_is_after_the_weekend(services: Services, moving) -> None:
    moving.move(days=1, hours=6)
    look = services.day_looks.now()
    assert look.next is not None
    assert look.next.opens == rome(16, 9)
    assert look.done == (0, 0, 0, 0, 0)
