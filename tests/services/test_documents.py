"""Documents beside the weekly page: what may stand in them, what is left out, and whose it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.address_cards import AddressCards
from desktop.domain.client import Person
from desktop.domain.contact_page import ContactPage
from desktop.domain.errors import Refused
from desktop.domain.leaks import Leak, LeakKind
from desktop.domain.letterhead import Letterhead, Signature
from desktop.domain.recap import Recap
from desktop.domain.tool_sheet import Phone, Tool, ToolSheet
from desktop.domain.wanted import URGENT, Document, Wanted
from desktop.services.suite import Services


@pytest.fixture
def client(services: Services) -> int:
    made = services.clients.add("Bruni", "pl", time_zone="Europe/Rome")
    services.clients.add_person(made, Person("Marta Bruni", "owner", ("051",), ("m@example.org",), (), "pani", "Marto"))
    services.clients.add_person(made, Person("Renzo Galli", tels=("052",)))
    other = services.clients.add("Kaminska", "pl")
    services.clients.add_person(other, Person("Zofia Kaminska", tels=("099",)))
    services.instructions.add(other, "Only hers")
    return made


def test_what_there_is_to_choose_from(services: Services, client: int):
    first = services.instructions.add(client, "PDF only")
    services.instructions.replace(first, "PDF with the new logo")
    services.instructions.cancel(services.instructions.add(client, "A copy to Renzo"))
    found = services.documents.material(client)
    assert (found.client, found.language, found.reader) == ("Bruni", "pl", "Marta Bruni")
    assert [(one.text, one.is_over) for one in found.asked] == [
        ("PDF with the new logo", False),
        ("A copy to Renzo", True),
    ]
    assert [(one.text, one.role) for one in found.people] == [("Marta Bruni", "owner"), ("Renzo Galli", "")]


def test_a_recap_is_of_this_client_alone(services: Services, client: int):
    services.instructions.add(client, "PDF only")
    services.instructions.add(client, "No calls on Friday")
    key = next(one.key for one in services.documents.material(client).asked if one.text == "PDF only")
    record = services.documents.record(client, Wanted(Document.RECAP, without=frozenset({key}), line=" Ciao! "))
    assert isinstance(record, Recap)
    assert [one.text for one in record.holds] == ["No calls on Friday"]
    assert (record.line, record.language, record.to.vocative) == ("Ciao!", "pl", "Marto")


def test_in_another_language_nobody_is_called_in_the_vocative_of_theirs(services: Services, client: int):
    record = services.documents.record(client, Wanted(Document.TOOL_LIST, "it", Phone.ANDROID))
    assert isinstance(record, ToolSheet)
    assert (record.language, record.to.vocative, record.to.person) == ("it", "", "Marta Bruni")
    assert (record.tool, record.phone) == (Tool.LIST, Phone.ANDROID)


def test_cards_have_her_numbers_from_the_letterhead(services: Services, client: int):
    services.settings.change(name="Lidia Conti")
    services.stationery.keep(Letterhead(signature=Signature(phone="053", email="lidia@example.org")))
    record = services.documents.record(client, Wanted(Document.CONTACTS, without=frozenset({"Renzo Galli"})))
    assert isinstance(record, AddressCards)
    assert record.hers is not None
    assert (record.hers.name, record.hers.tels, record.hers.emails) == ("Lidia Conti", ("053",), ("lidia@example.org",))
    assert [one.name for one in record.people] == ["Marta Bruni"]
    assert any(record.week)


def test_how_to_reach_me_without_what_cannot_wait(services: Services, client: int):
    whole = services.documents.record(client, Wanted(Document.AGREEMENT))
    less = services.documents.record(client, Wanted(Document.AGREEMENT, without=frozenset({URGENT})))
    assert isinstance(whole, ContactPage)
    assert isinstance(less, ContactPage)
    assert (whole.urgent, less.urgent) == ("call", "")


@pytest.mark.parametrize("document", list(Document))
def test_each_is_written_seen_and_read(services: Services, client: int, tmp_path: Path, document: Document):
    (path,) = services.documents.write("Bruni", Wanted(document), tmp_path / "pages", ["txt"]).files
    record = services.documents.record(client, Wanted(document))
    assert path.read_text("utf-8") == services.documents.text(record)
    assert path.stem == services.documents.file_name(record)
    assert len(services.documents.preview(record, 20).pages) == 1
    assert "099" not in path.read_text("utf-8")
    services.documents.save(record, tmp_path / "own name.html")
    assert (tmp_path / "own name.html").exists()


def test_a_client_who_has_gone(services: Services, client: int):
    with pytest.raises(Refused, match="client_gone"):
        services.documents.record(client + 99, Wanted(Document.RECAP))
    with pytest.raises(Refused, match="client_gone"):
        services.documents.material(client + 99)


@pytest.mark.parametrize("document", list(Document))
def test_private_words_in_a_line_of_hers_are_told(services: Services, client: int, document: Document, tmp_path: Path):
    found = (Leak(LeakKind.OTHER_CLIENT, "Kaminska"),)
    written = services.documents.write("Bruni", Wanted(document, line="As for Kamińska"), tmp_path, ["txt"])
    assert written.leaks == found
    assert services.documents.leaks(client, services.documents.record(client, Wanted(document))) == ()


def test_private_words_that_were_asked_for_are_told(services: Services, client: int):
    services.instructions.add(client, "As it was for Kaminska")
    record = services.documents.record(client, Wanted(Document.RECAP))
    assert services.documents.leaks(client, record) == (Leak(LeakKind.OTHER_CLIENT, "Kaminska"),)
