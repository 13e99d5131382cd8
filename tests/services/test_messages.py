"""Messages to be copied or mailed by hand: whose they are, and in whose words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.client import Person
from desktop.domain.errors import Refused
from desktop.domain.task import Side
from desktop.services.reminders import Reminder
from desktop.services.suite import Services

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


@pytest.fixture
def lago(services: Services) -> int:
    services.settings.change(name="Giulia Conti")
    client = services.clients.add("Ceramiche Lago", "it", "Europe/Rome")
    (person,) = services.clients.card(client).people
    services.clients.change_person(person, Person("Marta Lago", emails=("marta@example.org",), address="tu"))
    return client


def test_what_is_to_be_reminded_is_said_in_their_words(services: Services, lago: int):
    services.schedules.add(lago, "Catalogo", NOW + timedelta(days=1))
    services.tasks.add(lago, "Foto", Side.CLIENT, NOW + timedelta(days=1, hours=2))
    meeting, photos = (services.messages.reminder(one) for one in services.schedules.to_remind())
    assert meeting.text.startswith("Ciao Marta, domani, venerdì 13 novembre, alle 14:20 ci sentiamo per «Catalogo».")
    assert "mi serve da te: «Foto»" in photos.text
    assert (meeting.client, meeting.language, meeting.email) == ("Ceramiche Lago", "it", "marta@example.org")


def test_what_has_passed_is_asked_for_without_a_day(services: Services, lago: int):
    task = services.tasks.add(lago, "Foto", Side.CLIENT, NOW + timedelta(hours=1))
    late = Reminder(None, task, lago, "Ceramiche Lago", "Foto", NOW - timedelta(days=1))
    assert "mi serve ancora da te, appena puoi: «Foto»" in services.messages.reminder(late).text


def test_offered_times_are_in_the_zone_of_the_client(services: Services, lago: int):
    services.clients.change(lago, time_zone="America/New_York")
    text = services.messages.offer(lago, [datetime(2026, 11, 24, 15, tzinfo=UTC)]).text
    assert "• martedì 24 novembre alle 10:00 (ora di New York)" in text


def test_drafts_are_written_one_for_each(services: Services, lago: int, tmp_path: Path):
    told = services.messages.offer(lago, [NOW + timedelta(days=3)])
    (file,) = services.messages.save_drafts([told], tmp_path / "drafts")
    assert file.name == "Quando sentirci – Ceramiche Lago.eml"
    assert b"X-Unsent: 1" in file.read_bytes()


def test_who_is_gone_is_told_nothing(services: Services):
    with pytest.raises(Refused, match="client_gone"):
        services.messages.offer(99, [NOW])
