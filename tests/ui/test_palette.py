"""The palette: names, verbs and who they are for, found by the beginnings of words."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.ui import finds
from desktop.ui.actions import Action
from desktop.ui.finds import Known

KNOWN = [Known(1, "Marco Bianchi", ""), Known(2, "Casa Olmo", ""), Known(3, "Łucja Mazur", ""), Known(4, "Maria", "")]


def verbs(one: Known) -> tuple[Action, ...]:
    return (
        Action("promise", lambda: f"Make a promise to {one.name}", "F8", lambda: None),
        Action("agreement", lambda: f"Contact agreement of {one.name}", "", lambda: None),
    )


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ma", ["Marco Bianchi", "Łucja Mazur", "Maria"]),
        ("mar bi", ["Marco Bianchi"]),
        ("LUCJA", ["Łucja Mazur"]),
        ("olmo", ["Casa Olmo"]),
        ("arco", []),
    ],
)
def test_a_client_is_found_by_the_beginning_of_each_word(typed: str, names: list[str]) -> None:
    assert [find.row.title for find in finds.clients(finds.sought(typed), KNOWN, lambda _id: None)] == names


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("marco agree", ["Contact agreement of Marco Bianchi"]),
        ("promise olmo", ["Make a promise to Casa Olmo"]),
        ("bianchi", ["Make a promise to Marco Bianchi", "Contact agreement of Marco Bianchi"]),
        ("agreement", []),
    ],
)
def test_a_verb_and_a_name_in_any_order(typed: str, titles: list[str]) -> None:
    assert [find.row.title for find in finds.about(finds.sought(typed), KNOWN, verbs)] == titles


def test_a_verb_alone_stands_there_for_each_client() -> None:
    found = finds.about(finds.sought("agreement"), KNOWN, verbs, by_name=False)
    assert [find.row.title for find in found] == [f"Contact agreement of {one.name}" for one in KNOWN]
    assert finds.about(finds.sought("nothing"), KNOWN, verbs, by_name=False) == []


@pytest.mark.parametrize(
    ("first", "last", "note"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), "Friday 20 November"),
        (date(2026, 12, 24), date(2027, 1, 6), "Thursday 24 December – Wednesday 6 January"),
    ],
)
def test_days_are_said_once_or_from_first_to_last(first: date, last: date, note: str) -> None:
    assert finds.days(first, last, "I am closed…", lambda: None).row.note == note


@pytest.mark.parametrize(
    ("typed", "rest"),
    [("closed fri 20", "fri 20"), ("clo", ""), ("am closed 20 nov", "20 nov"), ("open", None), ("", None)],
)
def test_what_stands_behind_a_verb(typed: str, rest: str | None) -> None:
    assert finds.after(typed, "I am closed…") == rest
