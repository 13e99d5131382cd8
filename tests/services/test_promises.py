"""Promises of a client through the real store: what is open, and what became of those of twelve weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.domain.promise import Fate
from desktop.domain.task import Side
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def promise(services: Services, client: int, title: str, **due: float) -> int:
    when = services.promises.of_client(client).at + timedelta(**due) if due else None
    return services.tasks.add(client, title, Side.ASSISTANT, when, promise=True)


def test_what_is_open_asks_for_a_time_first(services: Services, client: int, moving: MovableClock) -> None:
    promise(services, client, "tomorrow", days=1)
    promise(services, client, "in an hour", hours=1)
    promise(services, client, "some time")
    services.tasks.add(client, "no promise", Side.ASSISTANT, moving.now)
    moving.move(hours=2)
    found = services.promises.of_client(client)
    assert [(one.title, one.state) for one in found.open] == [
        ("some time", "no_time"), ("in an hour", "late"), ("tomorrow", "due"),
    ]  # fmt: skip


def test_the_record_counts_each_promise_once(services: Services, client: int, moving: MovableClock) -> None:
    kept, late, moved = (promise(services, client, name, hours=3) for name in ("kept", "late", "moved"))
    promise(services, client, "open", days=2)
    services.tasks.done(kept)
    services.tasks.later(moved, moving.now + timedelta(days=1))
    moving.move(hours=4)
    services.tasks.done(late)
    record = services.promises.of_client(client).record
    assert {fate: record.count(fate) for fate in Fate} == {Fate.KEPT: 1, Fate.LATE: 1, Fate.MOVED: 1}
    assert [mark.title for mark in record.weeks[-1][1]] == ["kept", "late", "moved"]
    services.tasks.done(moved)
    assert services.promises.of_client(client).record == record


def test_a_promise_removed_is_in_no_record(services: Services, client: int) -> None:
    task = promise(services, client, "kept", hours=3)
    services.tasks.done(task)
    services.tasks.remove(task)
    found = services.promises.of_client(client)
    assert (found.open, found.record.count(Fate.KEPT)) == ((), 0)


def test_a_new_time_agreed_too_late_does_not_undo_the_lateness(
    services: Services, client: int, moving: MovableClock
) -> None:
    task = promise(services, client, "late", hours=3)
    moving.move(hours=4)
    services.tasks.later(task, moving.now + timedelta(days=1))
    assert [one.state for one in services.promises.of_client(client).open] == ["due"]
    services.tasks.done(task)
    record = services.promises.of_client(client).record
    assert {fate: record.count(fate) for fate in Fate} == {Fate.KEPT: 0, Fate.LATE: 1, Fate.MOVED: 0}


def test_a_time_that_was_past_when_it_was_written_is_a_slip(
    services: Services, client: int, moving: MovableClock
) -> None:
    task = promise(services, client, "slip", days=-1)
    services.tasks.later(task, moving.now + timedelta(hours=1))
    services.tasks.done(task)
    assert services.promises.of_client(client).record.count(Fate.KEPT) == 1
