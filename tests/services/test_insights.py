"""Insights over a store: read once, again only what has changed, never past a lock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.domain.promise import Fate
from desktop.domain.task import Side
from desktop.services.suite import Services

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


def test_a_year_of_two_clients(services: Services) -> None:
    log = services.interactions.log_for
    sunday = datetime(2026, 11, 8, 19, tzinfo=UTC)
    log("Casa Olmo", channel="message", direction="in", at=sunday)
    log("Casa Olmo", channel="message", direction="in", at=datetime(2026, 11, 10, 8, tzinfo=UTC))
    log("Casa Olmo", channel="message", direction="out", at=datetime(2026, 11, 10, 9, tzinfo=UTC))
    log("Hanna", channel="message", direction="in", at=sunday - timedelta(days=7))
    olmo = next(line.id for line in services.clients.lines() if line.name == "Casa Olmo")
    promise = services.tasks.add(olmo, "Listino", Side.ASSISTANT, NOW + timedelta(hours=1), promise=True)
    services.tasks.done(promise)
    year = services.insights.year()
    assert [(one.client, one.outside.total, len(one.answers), one.in_time) for one in year.clients] == [
        ("Casa Olmo", 1, 1, 0),
        ("Hanna", 1, 0, 0),
    ]
    assert year.promises.count(Fate.KEPT) == 1
    assert year.clients[1].promises.count(Fate.KEPT) == 0


def test_only_who_changed_is_read_again(services: Services) -> None:
    log = services.interactions.log_for
    log("Casa Olmo", channel="message", direction="in", at=NOW - timedelta(days=4))
    log("Hanna", channel="message", direction="in", at=NOW - timedelta(days=4))
    before = {one.client: one for one in services.insights.year().clients}
    log("Hanna", channel="message", direction="in", at=datetime(2026, 11, 8, 19, tzinfo=UTC))
    after = {one.client: one for one in services.insights.year().clients}
    assert after["Casa Olmo"] is before["Casa Olmo"]
    assert after["Hanna"].outside.total == before["Hanna"].outside.total + 1
    services.history.undo()
    assert services.insights.year().clients[1].outside.total == before["Hanna"].outside.total


def test_a_lock_forgets_it(services: Services) -> None:
    services.interactions.log_for("Hanna", channel="message", direction="in", at=NOW)
    services.insights.year()
    services.vault.lock()
    assert services.insights._known == {}
    assert services.insights._tasks == {}


def test_others_are_let_pass_between_steps(services: Services) -> None:
    services.interactions.log_for("Hanna", channel="message", direction="in", at=NOW)
    passed: list[int] = []
    services.insights.year(lambda: passed.append(len(services.clients.lines())))
    assert len(passed) >= 12
