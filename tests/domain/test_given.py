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
    first, kept = sequenced(full(), full(), {})
    again, kept = sequenced(full(), full(), sequences_from(sequences_to(kept)))
    assert again == first
    moved = replace(full(), meetings=tuple(replace(one, starts_at=MADE) for one in full().meetings))
    third, kept = sequenced(moved, moved, kept)
    assert [one.sequence for one in third.meetings] == [1]
    assert [one.sequence for one in third.repeating] == [0]
    changed = tuple(replace(one, title="Altro") for one in full().repeating[0].changed)
    other = replace(moved, repeating=(replace(full().repeating[0], changed=changed),))
    fourth, _ = sequenced(other, other, kept)
    assert (fourth.repeating[0].sequence, fourth.repeating[0].changed[0].sequence) == (1, 1)
    assert fourth.meetings[0].sequence == 1


def test_what_was_left_out_once_goes_on_from_its_number():
    _, kept = sequenced(full(), full(), {})
    part, kept = sequenced(replace(full(), meetings=()), full(), kept)
    assert part.gone == ()
    moved = replace(full(), meetings=tuple(replace(one, place="Altrove") for one in full().meetings))
    assert sequenced(moved, moved, kept)[0].meetings[0].sequence == 1


def test_a_made_at_of_its_own_changes_no_number():
    _, kept = sequenced(full(), full(), {})
    later = replace(full(), made_at=AT)
    later, _ = sequenced(later, later, kept)
    assert {one.sequence for one in (*later.meetings, *later.repeating)} == {0}


@pytest.mark.parametrize(
    "text, left", [("ciao", "ciao"), ("a [garbo1:QUJD\nREVG.00ff] b", "a  b"), ("a [garbo1:QUJ", "a ")]
)
def test_what_people_can_read_of_a_reply(text: str, left: str):
    assert without_seals(text) == left
    assert holds_reply(text) == ("garbo" in text)


def test_what_is_shared_no_more_is_gone_as_long_as_it_would_have_come():
    _, kept = sequenced(full(), full(), {})
    none = replace(full(), meetings=(), repeating=(), lists=(LAUNCH,))
    done = replace(none, lists=(replace(LAUNCH, items=tuple(replace(one, done=True) for one in LAUNCH.items)),))
    told, kept = sequenced(done, done, sequences_from(sequences_to(kept)))
    assert [(one.key, str(one.begins), one.sequence) for one in told.gone] == [
        ("m1", "2026-12-02 08:30:00+00:00", 1),
        ("r1", "2026-11-03 09:00:00+00:00", 1),
        ("i2", "2026-11-17", 1),
        ("i3", "2026-11-19", 1),
    ]
    again, kept = sequenced(done, done, kept)
    assert again.gone == told.gone
    late = replace(done, made_at=datetime(2026, 12, 3, tzinfo=UTC))
    assert [one.key for one in sequenced(late, late, kept)[0].gone] == ["r1"]
    back, _ = sequenced(full(), full(), kept)
    assert ({one.sequence for one in (*back.meetings, *back.repeating)}, back.gone) == ({2}, ())


def test_of_what_a_store_kept_before_titles_were_kept_nothing_is_said_to_be_gone():
    _, kept = sequenced(full(), full(), {})
    earlier = {key: [one.changes, one.digest] for key, one in kept.items()}
    empty = replace(full(), meetings=(), repeating=(), lists=())
    assert sequenced(empty, empty, sequences_from(earlier))[0].gone == ()
    assert sequenced(full(), full(), sequences_from(earlier))[0].meetings[0].sequence == 0
