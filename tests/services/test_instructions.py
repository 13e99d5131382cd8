"""What holds now, through the real store: given, replaced, cancelled, taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.domain.errors import Refused
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def told(services: Services, client: int) -> list[tuple[str, str]]:
    return [(line.text, line.state) for line in services.instructions.of_client(client)]


def test_what_holds_comes_first_the_latest_on_top(services: Services, client: int, moving: MovableClock) -> None:
    act = services.instructions
    first = act.add(client, " Invoices by mail \n")
    moving.move(days=1)
    act.add(client, "No calls before ten")
    moving.move(days=1)
    second = act.replace(first, "Invoices by post")
    moving.move(days=1)
    third = act.add(client, "Call me Ada")
    moving.move(days=1)
    act.cancel(third)
    assert told(services, client) == [
        ("Invoices by post", "holds"), ("No calls before ten", "holds"),
        ("Call me Ada", "cancelled"), ("Invoices by mail", "replaced"),
    ]  # fmt: skip
    ended = {line.text: line for line in act.of_client(client)}
    assert (ended["Invoices by mail"].replaced_by, ended["Call me Ada"].replaced_by) == (second, None)
    assert ended["Call me Ada"].ended_at == moving.now


def test_the_line_it_came_from_says_when_it_was_given(services: Services, client: int, moving: MovableClock) -> None:
    at = moving.now - timedelta(days=3)
    line = services.interactions.log_for("Bruni", channel="email", direction="in", at=at, text="by post, please")
    services.instructions.add(client, "Invoices by post", line.id)
    (found,) = services.instructions.of_client(client)
    assert (found.given_at, found.interaction_id, found.said_at, found.channel) == (at, line.id, at, "email")


def test_a_line_of_somebody_else_is_refused(services: Services, client: int) -> None:
    line = services.interactions.log_for("Ada", channel="email", direction="in")
    for wrong in (line.id, 999):
        with pytest.raises(Refused, match="interaction_unknown"):
            services.instructions.add(client, "Invoices by post", wrong)


def test_what_has_ended_cannot_end_again(services: Services, client: int) -> None:
    first = services.instructions.add(client, "Invoices by mail")
    services.instructions.cancel(first)
    for again in (lambda: services.instructions.cancel(first), lambda: services.instructions.replace(first, "x")):
        with pytest.raises(Refused, match="instruction_ended"):
            again()


@pytest.mark.parametrize("text, code", [(" \n", "text_missing"), ("x" * 20_001, "text_too_long")])
def test_what_cannot_be_kept_is_refused(services: Services, client: int, text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        services.instructions.add(client, text)
    assert [(one.code, one.field) for one in refused.value.problems] == [(code, "text")]


def test_without_the_later_one_the_earlier_one_holds_again(services: Services, client: int) -> None:
    first = services.instructions.add(client, "Invoices by mail")
    second = services.instructions.replace(first, "Invoices by post")
    services.instructions.remove(second)
    assert told(services, client) == [("Invoices by mail", "holds")]
    assert services.history.undo() == "instruction_removed"
    assert told(services, client) == [("Invoices by post", "holds"), ("Invoices by mail", "replaced")]


def test_each_step_has_its_name(services: Services, client: int) -> None:
    act = services.instructions
    first = act.add(client, "Invoices by mail")
    steps = [
        ("instruction_changed", lambda: act.change(first, "Invoices by e-mail")),
        ("instruction_replaced", lambda: act.replace(first, "Invoices by post")),
        ("instruction_removed", lambda: act.remove(first)),
    ]
    for name, step in steps:
        step()
        assert services.history.can_undo() == name
    for name, _ in reversed(steps):
        assert services.history.undo() == name
    assert told(services, client) == [("Invoices by mail", "holds")]
    with pytest.raises(Refused, match="instruction_unknown"):
        act.cancel(99)
