"""All lists side by side through the real store: what is in them, in which order, and how that is changed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from desktop.domain.errors import Refused
from desktop.domain.task import Side
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

FRIDAY = datetime(2026, 11, 13, 17, tzinfo=UTC)


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def shown(services: Services) -> list[tuple[str, str, list[str]]]:
    return [(one.client, one.title, [task.title for task in one.tasks]) for one in services.lists.columns()]


def test_lists_stand_by_client_and_what_is_in_none_comes_last(services: Services, client: int) -> None:
    other = services.clients.add("Ash", time_zone="Europe/Rome")
    autumn = services.tasks.add_list(client, "Autumn", shared=True)
    services.tasks.add_list(client, "Empty")
    services.tasks.add(client, "Returns", Side.ASSISTANT)
    services.tasks.add(client, "Order form", Side.ASSISTANT, FRIDAY, list=autumn)
    services.tasks.add(client, "Send the photo", Side.CLIENT, list=autumn)
    services.tasks.add(other, "Call", Side.ASSISTANT)
    assert shown(services) == [
        ("Ash", "", ["Call"]),
        ("Bruni", "Autumn", ["Order form", "Send the photo"]),
        ("Bruni", "Empty", []),
        ("Bruni", "", ["Returns"]),
    ]


def test_what_is_done_stays_for_a_week_at_the_end(services: Services, client: int, moving: MovableClock) -> None:
    autumn = services.tasks.add_list(client, "Autumn")
    first = services.tasks.add(client, "First", Side.ASSISTANT, list=autumn)
    services.tasks.add(client, "Second", Side.ASSISTANT, list=autumn)
    services.tasks.done(first)
    assert shown(services) == [("Bruni", "Autumn", ["Second", "First"])]
    moving.move(days=8)
    assert shown(services) == [("Bruni", "Autumn", ["Second"])]


def test_the_order_is_hers_and_can_be_taken_back(services: Services, client: int) -> None:
    autumn = services.tasks.add_list(client, "Autumn")
    tasks = [services.tasks.add(client, title, Side.ASSISTANT, list=autumn) for title in ("A", "B", "C")]
    services.lists.reorder(tasks[2], -2)
    assert shown(services)[0][2] == ["C", "A", "B"]
    services.lists.reorder(tasks[0], 9)
    assert shown(services)[0][2] == ["C", "B", "A"]
    assert services.history.undo() == "task_reordered"
    assert shown(services)[0][2] == ["C", "A", "B"]
    # The order of what is to place is the same.
    assert [line.title for line in services.weeks.to_place()] == ["C", "A", "B"]


def test_what_is_done_has_no_place_to_change(services: Services, client: int) -> None:
    task = services.tasks.add(client, "A", Side.ASSISTANT)
    services.tasks.add(client, "B", Side.ASSISTANT)
    services.tasks.done(task)
    services.lists.reorder(task, 1)
    assert services.history.undo() == "task_done"
    with pytest.raises(Refused, match="task_unknown"):
        services.lists.reorder(task + 99, 1)
