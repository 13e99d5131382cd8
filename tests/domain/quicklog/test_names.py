"""Whose line it is: case forms, initials, a wrong letter, and words that only look like a name."""

from __future__ import annotations

import pytest

from tests.domain.quicklog.desk import reads

FORMS = {
    "Zofia Wiśniewska": "Zofia, Zofii, Zofię, Zofią, ZOFIA, zofia wisniewska, Wiśniewskiej, Wiśniewską, Zofii W.",
    "Ben Hargrove": "Ben, Bena, Benowi, Benem, Benie, Hargrove, Hargrove'a, ben h, Ben's, Hargrove Ben, Hargroev",
    "Dario Conti": "dario c, Dario C., Dariem Contim, Daria Contiego, Conti, Contiemu, Dairo Conti, Dario Connti",
    "Studio Nardi": "Nardi, Studio Nardi, Studia Nardi, Studiem Nardi, Nardiego, Nardim, Studoi Nardi, Nrdi, Nardy",
    "Casa Cedro": "Cedro, Casy Cedro, Casą Cedro, Cedra, Cedrem, casa cedro, Ceddro, Cedor",
}


@pytest.mark.parametrize(
    ("client", "form"), [(name, form) for name, forms in FORMS.items() for form in forms.split(", ")]
)
def test_a_form_of_a_name(client: str, form: str) -> None:
    found = reads(f"{form} called")
    assert found.client is not None
    assert (found.client.name, found.what) == (client, "")


@pytest.mark.parametrize("word", ["Casa", "studio", "atelier", "Be", "Bne", "Dairo", "Darioo", "Paolo", "hanno"])
def test_no_name(word: str) -> None:
    found = reads(f"{word} called")
    assert (found.client, found.candidates, found.what) == (None, (), word)


def test_the_first_one_named_outside_quotations_counts() -> None:
    found = reads('"Ben" called about Zofia and Nardi')
    assert found.client is not None
    assert (found.client.name, found.what) == ("Zofia Wiśniewska", '"Ben" about and Nardi')


def test_two_clients_fit() -> None:
    assert [one.name for one in reads("dario called").candidates] == ["Dario Conti", "Dario Galli"]
    assert [one.name for one in reads("dario rossi called").candidates] == ["Dario Conti", "Dario Galli"]


@pytest.mark.parametrize("line", ["Ben w piątek dzwonił", "Ben i Zofia dzwonili", "Ben a casa, ha chiamato"])
def test_a_word_of_one_letter_is_no_initial(line: str) -> None:
    found = reads(line)
    assert found.client is not None
    assert found.client.name == "Ben Hargrove"
    assert all(line[one.start : one.end] != "Ben w" for one in found.pieces)
