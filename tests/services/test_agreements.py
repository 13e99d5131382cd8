"""Agreements: a dated version for each change, one a day, undone in one step; and the client's page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel
from desktop.domain.rules import BusinessDays, ContactTime, SameDay
from desktop.domain.week_painting import NO_WEEK, STARTS
from desktop.services.suite import Services
from tests.services.conftest import MovableClock

ROME = Calendar("Europe/Rome", STARTS["mornings"], ("IT",), ((date(2026, 12, 24), date(2027, 1, 6)),))
NEW = Agreement(
    date(2026, 11, 16),
    ROME,
    {"message": ContactTime(90), "email": BusinessDays(1)},
    frozenset({Channel.MESSAGE, Channel.EMAIL}),
    frozenset({Channel.EMAIL}),
)


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Officina Bruni", "it", "Europe/Rome")


def days(services: Services, client: int) -> list[date]:
    return [one.from_day for one in services.agreements.of_client(client)]


def test_a_new_version_stands_beside_the_old_one(services: Services, client: int):
    (old,) = services.agreements.of_client(client)
    services.agreements.add(client, NEW)
    assert services.agreements.of_client(client) == (old, NEW)
    assert services.history.can_undo() == "agreement_made"
    assert services.history.undo() == "agreement_made"
    assert services.agreements.of_client(client) == (old,)


def test_on_the_same_day_it_takes_the_place_of_the_old_one_in_one_step(services: Services, client: int):
    (old,) = services.agreements.of_client(client)
    same_day = replace(NEW, from_day=old.from_day)
    services.agreements.add(client, same_day)
    assert services.agreements.of_client(client) == (same_day,)
    assert services.history.undo() == "agreement_changed"
    assert services.agreements.of_client(client) == (old,)


@pytest.mark.parametrize(
    ("changes", "problem", "field"),
    [
        ({"calendar": replace(ROME, week=NO_WEEK)}, "never_open", "calendar"),
        ({"rules": {"call": SameDay(8 * 60)}}, "by_unreachable", "rules"),
        ({"calendar": replace(ROME, tz="Nowhere")}, "bad_tz", "calendar"),
    ],
)
def test_what_cannot_hold_is_refused_with_its_place(services: Services, client: int, changes, problem, field):
    with pytest.raises(Refused) as caught:
        services.agreements.add(client, replace(NEW, **changes))
    assert [(one.code, one.field) for one in caught.value.problems] == [(problem, field)]
    assert len(days(services, client)) == 1


def test_nothing_agreed_but_by_appointment_may_never_open(services: Services, client: int):
    services.agreements.add(client, replace(NEW, calendar=replace(ROME, week=NO_WEEK), rules={}))
    assert len(days(services, client)) == 2


def test_one_to_come_can_be_let_go_one_that_has_begun_stays(services: Services, client: int, moving: MovableClock):
    services.agreements.add(client, NEW)
    services.agreements.remove(client, NEW.from_day)
    assert days(services, client) == [date(2026, 11, 12)]
    services.history.undo()
    assert days(services, client) == [date(2026, 11, 12), NEW.from_day]
    moving.now = datetime(2026, 11, 15, 23, 30, tzinfo=UTC)  # in Rome it is the 16th
    with pytest.raises(Refused, match="agreement_has_begun"):
        services.agreements.remove(client, NEW.from_day)
    with pytest.raises(Refused, match="agreement_gone"):
        services.agreements.remove(client, date(2027, 1, 1))


def test_all_that_a_screen_needs(services: Services, client: int):
    services.agreements.add(client, NEW)
    found = services.agreements.all_of(client)
    assert found.client.name == "Officina Bruni"
    assert [one.name for one in found.client.people] == ["Officina Bruni"]
    assert found.versions[-1] == NEW
    assert (found.her.zone, found.today) == ("Europe/Rome", date(2026, 11, 12))
    with pytest.raises(Refused, match="client_gone"):
        services.agreements.all_of(client + 1)


def test_the_page_is_of_the_draft_else_of_what_holds_now(services: Services, client: int, moving: MovableClock):
    pages = services.contact_pages
    services.agreements.add(client, NEW)
    assert pages.page(client).from_day == date(2026, 11, 12)
    assert pages.page(client, replace(NEW, from_day=date(2027, 2, 1))).from_day == date(2027, 2, 1)
    moving.move(days=10)
    page = pages.page(client)
    assert page.from_day == NEW.from_day
    assert [(one.channel, one.any_time) for one in page.answers] == [("message", False), ("email", True)]
    with pytest.raises(Refused, match="client_gone"):
        pages.page(client + 1)


def test_her_own_days_off_are_on_the_page_and_messages_are_called_as_they_come(services: Services, client: int):
    calendar = services.settings.get().calendar
    services.settings.change(calendar=replace(calendar, days_off=((date(2026, 11, 20),) * 2,)), name="Lidia")
    services.interactions.log_for("Officina Bruni", channel="message", direction="in")
    page = services.contact_pages.page(client)
    assert page.assistant == "Lidia"
    assert page.closed == ((date(2026, 11, 20),) * 2,)
    assert "message" in [one.channel for one in page.answers]


def test_it_is_written_in_every_format(services: Services, client: int, tmp_path: Path):
    written = services.contact_pages.write("bruni", tmp_path / "out", ["pdf", "txt"])
    assert [path.suffix for path in written] == [".pdf", ".txt"]
    assert "Come contattarmi" in written[1].read_text("utf-8")
    assert services.contact_pages.preview(services.contact_pages.page(client), 30).startswith(b"\x89PNG")
    with pytest.raises(Refused, match="format_unknown"):
        services.contact_pages.write("bruni", tmp_path, ["vcf"])
