"""Who a client is, and their people: changed, put in order, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.client import Person
from desktop.domain.errors import Refused
from desktop.services.chats import Answers
from desktop.services.clients import ClientCard
from desktop.services.suite import Services
from tests.services.conftest import MovableClock

ADA = Person("Ada Bruni", "owner", ("+39 051 1",), ("ada@example.org",), ("Ada 🐢",), "lei", "Ada")


@pytest.fixture
def bruni(services: Services) -> int:
    return services.clients.add("Vetreria Bruni", "it", "Europe/Rome")


def card(services: Services, client: int) -> ClientCard:
    return services.clients.card(client)


def test_a_card_says_who_it_is_and_what_holds_now(services: Services, bruni: int, moving: MovableClock):
    found = card(services, bruni)
    assert (found.client.name, found.client.language, found.client.since) == (
        "Vetreria Bruni", "it", date(2026, 11, 12),
    )  # fmt: skip
    assert [one.name for one in found.client.people] == ["Vetreria Bruni"]
    assert found.agreed is not None
    assert found.agreed.from_day == date(2026, 11, 12)
    assert (found.closed, found.at) == (None, moving())


def test_her_own_days_off_close_every_agreement(services: Services, bruni: int):
    calendar = services.settings.get().calendar
    off = (date(2026, 12, 24), date(2027, 1, 6))
    services.settings.change(calendar=replace(calendar, days_off=(off, (date(2026, 8, 1), date(2026, 8, 20)))))
    assert card(services, bruni).closed == off


def test_what_is_changed_of_a_client_is_taken_back_as_one(services: Services, bruni: int):
    before = card(services, bruni).client
    services.clients.change(bruni, name="  Bruni   & figli ", language="pl", since=date(2025, 3, 1))
    after = card(services, bruni).client
    assert (after.name, after.language, after.since) == ("Bruni & figli", "pl", date(2025, 3, 1))
    assert services.history.undo() == "client_changed"
    assert card(services, bruni).client == before


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "name_missing"),
        ({"name": "x" * 201}, "name_too_long"),
        ({"language": "de"}, "language_unknown"),
        ({"time_zone": "Rome"}, "zone_unknown"),
    ],
)
def test_what_is_wrong_is_said_by_field(services: Services, bruni: int, changes: dict[str, str], code: str):
    with pytest.raises(Refused) as refused:
        services.clients.change(bruni, **changes)  # type: ignore[arg-type]
    assert [(one.code, one.field) for one in refused.value.problems] == [(code, next(iter(changes)))]


def test_pinned_and_pinned_no_more(services: Services, bruni: int):
    services.clients.pin(bruni, True)
    assert services.clients.lines()[0].pinned
    services.clients.pin(bruni, False)
    assert not services.clients.lines()[0].pinned
    assert [services.history.undo() for _ in range(2)] == ["client_unpinned", "client_pinned"]


def test_people_are_added_changed_and_removed(services: Services, bruni: int):
    one = services.clients.add_person(bruni, ADA)
    assert card(services, bruni).client.people[1] == ADA
    changed = replace(ADA, role="", tels=("+39 051 2", " ", "+39 051 2"), address="tu")
    services.clients.change_person(one, changed)
    assert card(services, bruni).client.people[1] == replace(changed, tels=("+39 051 2",))
    services.clients.remove_person(one)
    assert len(card(services, bruni).people) == 1
    undone = [services.history.undo() for _ in range(3)]
    assert undone == ["person_removed", "person_changed", "person_added"]
    assert len(card(services, bruni).people) == 1


def test_the_first_is_the_main_one(services: Services, bruni: int):
    for name in ("Ada", "Ciro"):
        services.clients.add_person(bruni, Person(name))
    first, ada, ciro = card(services, bruni).people

    def order() -> tuple[int, ...]:
        return card(services, bruni).people

    services.clients.move_person(ciro, -2)
    assert order() == (ciro, first, ada)
    services.clients.move_person(ciro, -1)
    assert order() == (ciro, first, ada), "nobody is before the first"
    services.clients.move_person(ciro, 1)
    assert order() == (first, ciro, ada)
    services.history.undo()
    assert order() == (ciro, first, ada)


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"name": ""}, "name_missing", "name"),
        ({"tels": ("office",)}, "tel_malformed", "tels"),
        ({"emails": ("ada at example",)}, "email_malformed", "emails"),
        ({"emails": ("ada@ example.org",)}, "email_malformed", "emails"),
    ],
)
def test_a_person_who_cannot_be_kept_is_refused(
    services: Services, bruni: int, wrong: dict[str, object], code: str, field: str
):
    with pytest.raises(Refused) as refused:
        services.clients.add_person(bruni, replace(ADA, **wrong))  # type: ignore[arg-type]
    assert [(one.code, one.field) for one in refused.value.problems] == [(code, field)]
    assert len(card(services, bruni).people) == 1


def test_who_is_gone_is_said_to_be_gone(services: Services):
    with pytest.raises(Refused, match="client_gone"):
        services.clients.card(99)
    with pytest.raises(Refused, match="person_gone"):
        services.clients.change_person(99, ADA)


def test_a_chat_still_finds_the_person_by_a_changed_name(services: Services, bruni: int, tmp_path: Path):
    one = services.clients.add_person(bruni, replace(ADA, handles=()))
    services.clients.change_person(one, replace(ADA, handles=("Ada Vetreria",)))
    chat = tmp_path / "WhatsApp Chat with Ada Vetreria.txt"
    chat.write_text("11/11/26, 17:02 - Lidia: ecco\n11/11/26, 18:30 - Ada Vetreria: grazie\n", "utf-8")
    preview = services.imports.preview(str(chat), services.imports.read(chat), Answers(me=("Lidia",)))
    assert preview.client == "Vetreria Bruni"


@pytest.mark.parametrize(
    ("language", "person", "said"),
    [
        ("it", Person("Ada Bruni", address="lei"), ("Buongiorno, ecco la settimana in breve.", "Mi serve da Lei")),
        ("it", Person("Ada Bruni", address="tu"), ("Ciao Ada, ecco la settimana in breve.", "Mi serve da te")),
        (
            "pl",
            Person("Marek Nowak", address="pan", vocative="Marku"),
            ("Dzień dobry, Panie Marku. Oto tydzień w skrócie.", "Czego potrzebuję od Pana"),
        ),
        ("en", Person("", address=""), ("Hello, here is the week in brief.", "What I need from you")),
    ],
)
def test_how_somebody_is_addressed_is_shown_in_their_language(
    services: Services, language: str, person: Person, said: tuple[str, str]
):
    assert services.clients.addressed(language, person) == said
