"""From a client's people to the numbers that leave."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.domain.address_cards import Card
from desktop.domain.addressing import address_cards
from desktop.domain.client import Client, Person
from desktop.domain.letterhead import Signature

NOW = datetime(2026, 11, 13, 16, tzinfo=UTC)
PEOPLE = (
    Person("Marta", "owner", tels=("051",), emails=("m@example.org",), handles=("marta_b",), extra={"note": "x"}),
    Person("Renzo", tels=("052",)),
    Person("Only in chats", handles=("ghost",)),
)
CLIENT = Client("c1", "Bruni", "it", "Europe/Rome", people=PEOPLE)
WEEK = (((540, 780),),) * 5 + ((), ())


def test_everybody_who_can_be_reached_and_she_first():
    found = address_cards(CLIENT, "Lidia", Signature(phone=" 053 ", website="lidia.example"), WEEK, NOW)
    assert found.hers == Card("Lidia", "", ("053",), (), "lidia.example")
    assert found.people == (Card("Marta", "owner", ("051",), ("m@example.org",)), Card("Renzo", "", ("052",)))
    assert found.week == WEEK


def test_the_name_of_the_signature_wins():
    found = address_cards(CLIENT, "Lidia", Signature("Studio Conti", "secretary"), (), NOW, {"Renzo"})
    assert found.hers == Card("Studio Conti", "secretary")
    assert [one.name for one in found.people] == ["Marta"]


def test_without_a_name_there_is_no_card_of_hers():
    found = address_cards(CLIENT, "", Signature(), ((),) * 7, NOW)
    assert found.hers is None
    assert found.week == ()
