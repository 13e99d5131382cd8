"""Lines in a row are one contact, and a fact counts once."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.contact import contacts, single_facts
from desktop.domain.interaction import Channel, Tag
from tests.domain.dossiers import answers, at, says


def test_lines_within_half_an_hour_are_one_contact() -> None:
    lines = [says(at(0, 10)), says(at(0, 10, 30)), says(at(0, 11, 1))]
    assert [len(one.lines) for one in contacts(single_facts(lines))] == [2, 1]


def test_an_answer_between_begins_a_new_contact() -> None:
    lines = [says(at(0, 10)), answers(at(0, 10, 5)), says(at(0, 10, 10))]
    assert [one.id for one in contacts(single_facts(lines))] == [line.id for line in lines]


def test_channels_make_contacts_of_their_own() -> None:
    lines = [says(at(0, 10)), says(at(0, 10, 5), Channel.MESSAGE), says(at(0, 10, 10))]
    assert [len(one.lines) for one in contacts(single_facts(lines))] == [2, 1]


def test_automatic_lines_are_no_contact_and_interrupt_none() -> None:
    receipt = replace(answers(at(0, 10, 5)), automatic=True)
    lines = [says(at(0, 10)), receipt, says(at(0, 10, 10))]
    assert [len(one.lines) for one in contacts(single_facts(lines))] == [2]


def test_an_id_seen_twice_counts_once() -> None:
    line = says(at(0, 10))
    assert single_facts([replace(line, at=at(1, 10)), line, line]) == (line,)


def test_two_rows_of_one_fact_share_what_was_ticked() -> None:
    line = says(at(0, 10), Channel.EMAIL, Tag.ALARMED_TONE)
    other = replace(line, id="zz", tags=frozenset({Tag.LOST_ACCESS}), rejected_tags=frozenset({Tag.ALARMED_TONE}))
    (found,) = single_facts([other, line])
    assert (found.id, found.tags) == (line.id, {Tag.LOST_ACCESS})
