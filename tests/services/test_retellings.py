"""A year told again over a store: from the log each time, with her choices in it, given up when it is not wanted."""

from __future__ import annotations

from concurrent.futures import CancelledError
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.documents.portfolio import write_portfolio
from desktop.domain.decision import Choice
from desktop.domain.errors import Refused
from desktop.services.suite import Services
from tests.domain.dossiers import at, calm, dossier, portfolio, restless
from tests.services.conftest import MovableClock

DAY = 312
OUTSIDE = "contact_outside_hours"
NOW = at(DAY, 12)
RESTIVE = dossier([*calm(0, 200), *restless(200, 290), *calm(290, DAY)])


@pytest.fixture
def filled(services: Services, moving: MovableClock, tmp_path: Path) -> Services:
    moving.now = NOW
    file = tmp_path / "portfolio.json"
    file.write_bytes(write_portfolio(portfolio(RESTIVE)))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
    return services


def only(services: Services) -> int:
    return next(line.id for line in services.clients.lines())


def test_what_stood_and_what_was_counted_in_twelve_months(filled: Services) -> None:
    found = filled.retellings.of_client(only(filled))
    assert (found.client, found.zone, len(found.year.months)) == ("Bruno", "Europe/Rome", 12)
    assert [one.profile for one in found.year.stood] == ["anxious"]
    assert "contact_outside_hours" in {one.indicator for one in found.year.lines}


def test_it_is_what_the_assessment_says(filled: Services) -> None:
    judged = filled.assessments.of_client(only(filled))
    assert judged is not None
    assert filled.retellings.of_client(only(filled)).year.stood == judged.episodes


def test_her_choices_stand_in_it(filled: Services, moving: MovableClock) -> None:
    client = only(filled)
    filled.signals.later(client, ["contact_outside_hours", "repeated_calls"])
    moving.move(minutes=5)
    filled.signals.not_so(client, ["asks_for_status"])
    found = filled.retellings.of_client(client)
    assert [(one.choice, one.on, one.signals) for one in found.chosen] == [
        (Choice.LATER, NOW.date(), ("contact_outside_hours", "repeated_calls")),
        (Choice.NOT_SO, NOW.date(), ("asks_for_status",)),
    ]


def test_what_is_logged_next_is_told_next(filled: Services) -> None:
    client = only(filled)
    before = filled.retellings.of_client(client).year
    filled.interactions.log_for("Bruno", channel="message", direction="in", at=NOW - timedelta(hours=14))
    after = filled.retellings.of_client(client).year
    totals = [next(one.total for one in year.lines if one.indicator == OUTSIDE) for year in (before, after)]
    assert totals[1] == totals[0] + 1


def test_it_can_be_given_up_and_others_are_let_pass(filled: Services) -> None:
    client, passed = only(filled), []

    def third() -> None:
        passed.append(len(filled.clients.lines()))
        if len(passed) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        filled.retellings.of_client(client, third)
    assert len(passed) == 3
    assert filled.retellings.of_client(client).client == "Bruno"


def test_a_client_who_is_gone(filled: Services) -> None:
    with pytest.raises(Refused, match="client_gone"):
        filled.retellings.of_client(999)
