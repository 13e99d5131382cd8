"""Availability as it is kept: by hand for today, taken back as a step, beside pinned clients who wait."""

from __future__ import annotations

from datetime import timedelta

from desktop.services.availability import Availability, Presence
from desktop.services.due import WaitingState
from desktop.services.suite import Services
from tests.services.conftest import MovableClock


def test_it_is_unset_until_she_says_who_she_is(services: Services) -> None:
    assert services.availability.now() == Availability(Presence.UNSET)
    services.settings.change(name="Ines")
    assert services.availability.now().presence is Presence.OPEN


def test_by_hand_and_taken_back(services: Services, moving: MovableClock) -> None:
    services.settings.change(name="Ines")
    usual = services.availability.now()
    services.availability.close()
    closed = services.availability.now()
    assert (closed.presence, closed.by_hand) == (Presence.CLOSED, True)
    services.availability.extend()
    assert services.availability.now() == Availability(Presence.OPEN, usual.until, by_hand=True)
    services.availability.as_usual()
    assert services.availability.now() == usual
    assert [services.history.undo() for _ in range(3)] == ["hours_as_usual", "open_longer", "closed_early"]
    assert services.availability.now() == usual
    services.availability.close()
    moving.move(days=1)
    assert not services.availability.now().by_hand


def test_pinned_clients_say_only_whether_they_wait(services: Services, moving: MovableClock) -> None:
    assert services.at_hand.lines() == []
    ada, bea, zoe = (services.clients.add(name) for name in ("Ada", "Bea", "Zoe"))
    services.interactions.log_for("Ada", channel="message", direction="in", at=moving.now - timedelta(minutes=5))
    for client in (zoe, bea):
        services.clients.pin(client, True)
    assert [(line.name, line.state) for line in services.at_hand.lines()] == [("Bea", None), ("Zoe", None)]
    services.clients.pin(ada, True)
    states = {line.client_id: line.state for line in services.at_hand.lines()}
    assert states == {ada: WaitingState.AWAITING, bea: None, zoe: None}
    moving.move(days=1)
    assert services.at_hand.lines()[0].state is WaitingState.OVERDUE
