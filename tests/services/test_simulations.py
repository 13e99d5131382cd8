"""The rule simulator over a store: read once, replayed again and again, given up for a newer question."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused
from desktop.domain.rules import ContactTime
from desktop.services.suite import Services

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
MONDAY = datetime(2026, 11, 9, 9, 30, tzinfo=UTC)


def begun(services: Services, name: str = "Casa Olmo") -> tuple[int, Agreement]:
    """Thirteen Mondays with an answer after two hours, and a Sunday evening; the agreement that holds."""
    log = services.interactions.log_for
    for back in range(13):
        log(name, channel="message", direction="in", at=MONDAY - timedelta(weeks=back), text="A che punto siamo?")
        log(name, channel="message", direction="out", at=MONDAY - timedelta(weeks=back) + timedelta(hours=2))
    log(name, channel="message", direction="in", at=datetime(2026, 11, 8, 19, tzinfo=UTC), text="Ci sei?")
    log(name, channel="call", direction="in", at=datetime(2026, 11, 8, 20, tzinfo=UTC), minutes=6)
    client = next(line.id for line in services.clients.lines() if line.name == name)
    return client, services.agreements.of_client(client)[-1]


def within(agreement: Agreement, minutes: int) -> Agreement:
    return replace(agreement, rules={"default": ContactTime(minutes)}, from_day=NOW.date())


def test_answers_and_contacts_under_what_is_painted_beside_what_holds_now(services: Services) -> None:
    client, holds = begun(services)
    found = services.simulations.under(client, within(holds, 60))
    assert found.now is not None
    assert (found.drawn.decided, found.drawn.share, found.now.share) == (14, 7, 100)
    assert (found.answers, found.elsewhere, found.drawn.contacts) == (14, 0, 15)
    assert [one.channel for one in found.drawn.outside] == ["message", "call"]
    said = services.simulations.said([int(one.item.id) for one in found.drawn.late])
    assert {one.text for one in said.values()} == {"A che punto siamo?"}


def test_nothing_stands_beside_it_where_nothing_is_changed(services: Services) -> None:
    client, holds = begun(services)
    found = services.simulations.under(client, replace(holds, from_day=NOW.date()))
    assert (found.now, found.drawn.share) == (None, 100)


def test_the_log_is_read_once_until_something_of_this_client_changes(services: Services) -> None:
    client, holds = begun(services)
    begun(services, "Hanna")
    services.simulations.under(client, holds)
    held = services.simulations._held
    services.simulations.under(client, within(holds, 60))
    services.interactions.log_for("Hanna", channel="message", direction="in", at=NOW)
    assert services.simulations._held is held
    services.interactions.log_for("Casa Olmo", channel="message", direction="in", at=NOW - timedelta(hours=1))
    assert services.simulations.under(client, holds).drawn.contacts == 16
    services.vault.lock()
    assert services.simulations._held is None


def test_a_new_day_moves_the_months(services: Services, moving) -> None:
    client, holds = begun(services)
    before = services.simulations.under(client, holds)
    moving.move(days=7)
    assert services.simulations.under(client, holds).answers == before.answers - 1


def test_a_newer_question_gives_the_older_one_up_and_what_was_read_stays(services: Services) -> None:
    client, holds = begun(services)
    services.simulations.under(client, holds)
    held = services.simulations._held

    def newer() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        services.simulations.under(client, within(holds, 60), newer)
    assert services.simulations._held is held
    assert services.simulations.under(client, within(holds, 60)).drawn.share == 7


def test_given_up_while_it_reads_it_holds_nothing(services: Services) -> None:
    client, holds = begun(services)
    with pytest.raises(CancelledError):
        services.simulations.under(client, holds, lambda: (_ for _ in ()).throw(CancelledError))
    assert services.simulations._held is None
    assert services.simulations.under(client, holds).drawn.share == 100


def test_a_client_who_is_gone(services: Services) -> None:
    _, holds = begun(services)
    with pytest.raises(Refused, match="client_gone"):
        services.simulations.under(999, holds)
