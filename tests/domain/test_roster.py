"""Who is who: what is known is taken, what is not is asked."""

from __future__ import annotations

import pytest

from desktop.domain.roster import Roster, roster


def test_a_chat_of_two_belongs_to_the_other() -> None:
    assert roster(["Studio", "Vera"], ["vera "]) == Roster(("Vera",), ("Studio",), "Studio", False, ())


def test_without_her_name_it_is_asked_and_one_is_proposed() -> None:
    found = roster(["Studio", "Vera"], [], title="Studio")
    assert (found.me, found.asks, found.likely_me, found.client) == ((), ("me",), "Vera", None)
    assert roster(["Studio", "Vera"], ["Nobody"]).asks == ("me",)


def test_a_group_belongs_to_nobody_until_it_is_said() -> None:
    found = roster(["Luca", "Vera", "Sara"], ["Vera"])
    assert (found.group, found.client, found.asks) == (True, None, ("client",))
    assert roster(["Luca", "Vera", "Sara"], ["Vera"], client="Studio").client == "Studio"
    assert roster(["Luca", "Vera"], ["Vera"], group=True).asks == ("client",)


@pytest.mark.parametrize("name", ["\u202aVera\u202c", "~ Vera", "VERA", " Vera  "])
def test_names_are_compared_as_people_read_them(name: str) -> None:
    assert roster(["Studio", name], ["Vera"]).me == (name,)


def test_both_her_phones_are_hers() -> None:
    assert roster(["Vera", "Studio", "Vera ufficio"], ["Vera", "Vera ufficio"]).client == "Studio"


def test_a_client_who_writes_alone_is_known_by_the_title() -> None:
    found = roster(["Studio"], [], title="Studio")
    assert (found.client, found.asks) == ("Studio", ())
    assert roster(["Studio"], []).asks == ("me",)


def test_she_alone_in_a_chat_with_a_name() -> None:
    assert roster(["Vera"], ["Vera"], title="Studio").client == "Studio"
    assert roster(["Vera"], ["Vera"]).asks == ("client",)
