"""The client's view out of a store: in the client's own language, without a word that is not for their eyes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.errors import Refused
from desktop.domain.interaction import Tag
from desktop.domain.task import Side
from desktop.services.suite import Services
from tests.services.conftest import MovableClock

CANARY = "zkanarekz"


@pytest.fixture
def client(services: Services, moving: MovableClock) -> int:
    """An Italian client with something to see, and much that is not theirs."""
    made = services.clients.add("Bottega Quarzo", "it", "Europe/Rome")
    services.clients.add(f"{CANARY} somebody else")
    add, now = services.tasks.add, moving.now
    closed, shared = services.tasks.add_list(made, CANARY), services.tasks.add_list(made, "catalogo", True)
    add(made, f"{CANARY} behind their back", Side.ASSISTANT, now + timedelta(days=1), promise=True, list=closed)
    add(made, "copertina", Side.ASSISTANT, list=shared, notes=CANARY)
    for number in range(6):
        services.tasks.done(add(made, f"bozza {number}", Side.ASSISTANT, list=shared))
    add(made, "listino di primavera", Side.ASSISTANT, now + timedelta(days=1), promise=True)
    add(made, "foto", Side.CLIENT, now + timedelta(days=4))
    services.instructions.add(made, "Fatture in PDF")
    services.interactions.log_for("Bottega Quarzo", channel="email", direction="in", text=CANARY, tags=[Tag.ABUSIVE])
    services.signals.not_so(made, ("contact_outside_hours",), CANARY)
    return made


def test_it_is_in_the_clients_words(services: Services, client: int):
    page = services.client_views.page(client)
    assert (page.client, page.language, page.day) == ("Bottega Quarzo", "it", "12 novembre 2026")
    left, right = ({card.title: card for card in cards} for cards in (page.left, page.right))
    assert [line.text for line in left["Che cosa mi serve"].lines] == ["Foto"]
    assert [(line.text, line.note) for line in right["Le mie promesse"].lines] == [
        ("Listino di primavera", "entro ven 13")
    ]
    assert [line.text for line in right["Che cosa vale ora"].lines] == ["Fatture in PDF"]
    assert "Come contattarmi" in right


def test_of_a_long_list_the_open_ones_stand_and_the_latest_done(services: Services, client: int):
    page = services.client_views.page(client)
    (listed,) = [card for card in page.left if card.title == "Catalogo"]
    assert [(line.text, line.done) for line in listed.lines] == [
        ("Copertina", False),
        *[(f"Bozza {number}", True) for number in (2, 3, 4, 5)],
        ("e altre 2 voci", None),
    ]


def test_nothing_else_is_in_it(services: Services, client: int):
    assert CANARY not in repr(services.client_views.record(client))
    assert CANARY not in repr(services.client_views.page(client))
    assert CANARY in repr(services.custody.export()), "the same look finds it where it is"


def test_a_client_with_nothing_has_an_inviting_page(services: Services):
    page = services.client_views.page(services.clients.add("Ciro"))
    assert [card.title for card in page.left] == ["What I need from you"]
    assert page.right[0].title == "Agenda"
    assert all(card.lines or card.none for card in (*page.left, *page.right))


def test_who_is_gone_is_refused(services: Services):
    with pytest.raises(Refused, match="client_gone"):
        services.client_views.page(4711)
