"""What was given, as JSON and back; and numbers that rise when something in a calendar changes, and only then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.errors import Refused
from desktop.domain.given import (
    lists_from,
    lists_to,
    sequenced,
    sequences_from,
    sequences_to,
    taken_from,
    taken_to,
)
from desktop.domain.replying import holds_reply, without_seals
from desktop.domain.shared import SharedList
from tests.documents.sheets import LAUNCH, MADE, full

AT = datetime(2026, 11, 12, 18, 20, 0, 250_001, tzinfo=UTC)


def test_lists_come_back_as_they_were_given():
    kept = lists_from(lists_to([LAUNCH, SharedList("Fatture", (), key="k")]))
    assert [(one.title, one.key) for one in kept] == [(LAUNCH.title, ""), ("Fatture", "k")]
    assert kept[0].items == tuple(replace(item, passed=False) for item in LAUNCH.items)


@pytest.mark.parametrize(
    "data", [{}, {"lists": 1}, {"lists": [{}]}, {"lists": [{"title": "", "key": "", "items": [1]}]}]
)
def test_another_form_is_refused(data: dict[str, object]):
    with pytest.raises(Refused, match="bad_page"):
        lists_from(data)


def test_what_was_said_keeps_its_time_to_the_last_fraction():
    taken = {"tick:k": ("1", AT)}
    assert taken_from(taken_to(taken)) == taken
    with pytest.raises(Refused, match="bad_page"):
        taken_from({"tick:k": "1"})


def test_numbers_rise_with_what_changed_alone():
    first, kept = sequenced(full(), {})
    again, kept = sequenced(full(), sequences_from(sequences_to(kept)))
    assert again == first
    moved = replace(full(), meetings=tuple(replace(one, starts_at=MADE) for one in full().meetings))
    third, kept = sequenced(moved, kept)
    assert [one.sequence for one in third.meetings] == [1]
    assert [one.sequence for one in third.repeating] == [0]
    changed = tuple(replace(one, title="Altro") for one in full().repeating[0].changed)
    fourth, _ = sequenced(replace(moved, repeating=(replace(full().repeating[0], changed=changed),)), kept)
    assert (fourth.repeating[0].sequence, fourth.repeating[0].changed[0].sequence) == (1, 1)
    assert fourth.meetings[0].sequence == 1


def test_what_was_left_out_once_goes_on_from_its_number():
    _, kept = sequenced(full(), {})
    _, kept = sequenced(replace(full(), meetings=()), kept)
    moved = replace(full(), meetings=tuple(replace(one, place="Altrove") for one in full().meetings))
    assert sequenced(moved, kept)[0].meetings[0].sequence == 1


def test_a_made_at_of_its_own_changes_no_number():
    _, kept = sequenced(full(), {})
    later, _ = sequenced(replace(full(), made_at=AT), kept)
    assert {one.sequence for one in (*later.meetings, *later.repeating)} == {0}


@pytest.mark.parametrize(
    "text, left", [("ciao", "ciao"), ("a [garbo1:QUJD\nREVG.00ff] b", "a  b"), ("a [garbo1:QUJ", "a ")]
)
def test_what_people_can_read_of_a_reply(text: str, left: str):
    assert without_seals(text) == left
    assert holds_reply(text) == ("garbo" in text)
