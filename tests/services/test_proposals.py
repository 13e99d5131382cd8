"""What is read from a client's text: proposed with its contact, confirmed or refused, and weighed anew at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.documents.portfolio import write_portfolio
from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.indicators import Indicator
from desktop.services.journal import Wanted
from desktop.services.signals import Behind, Warned
from desktop.services.suite import Services
from tests.domain.dossiers import answers, at, calm, dossier, missed, portfolio, says
from tests.services.conftest import MovableClock

DAY = 140
ASKS = "Good morning, is there any news about the brochure?"
Row = tuple[Services, int]


def asking(first: int, last: int) -> list[Interaction]:
    """Three mornings a week a line, and a minute later the question in another; now and then a call again."""
    found = []
    for day in (day for day in range(first, last) if day % 7 in (0, 2, 4)):
        found += [wrote(at(day, 10), "Hello"), wrote(at(day, 10, 1), ASKS), answers(at(day, 10, 40), Channel.MESSAGE)]
        if day % 7 == 2:
            found += [missed(at(day, 15)), missed(at(day, 15, 30)), answers(at(day, 16))]
    return found


def wrote(when: datetime, text: str, *tags: Tag) -> Interaction:
    return replace(says(when, Channel.MESSAGE, *tags), text=text)


@pytest.fixture
def asker(services: Services, moving: MovableClock, tmp_path: Path) -> Row:
    moving.now = at(DAY, 12)
    thanks = wrote(at(DAY, 9), "Thank you so much, that is perfect!")
    file = tmp_path / "portfolio.json"
    file.write_bytes(write_portfolio(portfolio(dossier([*calm(0, 100), *asking(100, DAY), thanks]))))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
    return services, services.clients.named("Bruno").id


def behind(row: Row) -> list[Behind]:
    services, client = row
    found = services.signals.card(client)
    assert isinstance(found, Warned)
    (fact,) = (one for one in found.card.facts if one.indicator is Indicator.ASKS_FOR_STATUS)
    listed = services.signals.behind(client, fact.interactions, fact.appointments, fact.tasks)
    assert len(listed) == fact.observed
    return listed


def test_behind_a_number_stands_the_whole_contact_with_what_is_read_in_it(asker: Row) -> None:
    for one in behind(asker):
        assert one.text == ASKS
        assert [each.tag for each in one.proposed] == [Tag.ASKS_FOR_STATUS]
        (said,) = one.proposed[0].lines
        assert said != one.id, "it is said in the second line of the contact"


def test_what_is_refused_counts_for_nothing_and_is_not_proposed_again(asker: Row) -> None:
    services, client = asker
    before = behind(asker)
    (read,) = before[0].proposed
    services.interactions.refuse_tag(read.lines, read.tag)
    after = behind(asker)
    assert len(after) == len(before) - 1
    assert before[0].uid not in {one.uid for one in after}
    (gone,) = services.signals.behind(client, [before[0].uid], (), ())
    assert (gone.proposed, gone.refused, gone.tags) == ((), {Tag.ASKS_FOR_STATUS}, frozenset())
    assert services.history.undo() == "tag_refused"
    assert behind(asker) == before


def test_what_is_confirmed_is_ticked_and_not_proposed_again(asker: Row) -> None:
    services, _client = asker
    before = behind(asker)
    (read,) = before[0].proposed
    services.interactions.confirm_tag(read.lines[0], read.tag)
    after = behind(asker)
    assert [one.uid for one in after] == [one.uid for one in before]
    assert (after[0].proposed, after[0].tags) == ((), {Tag.ASKS_FOR_STATUS})
    assert services.history.undo() == "tag_confirmed"
    assert behind(asker) == before


def test_who_refuses_them_all_has_no_such_fact_any_more(asker: Row) -> None:
    services, client = asker
    for contact in services.timelines.contacts(services.timelines.of_client(client).rows):
        for read in contact.proposed:
            services.interactions.refuse_tag(read.lines, read.tag)
    found = services.signals.card(client)
    assert not isinstance(found, Warned) or Indicator.ASKS_FOR_STATUS not in found.card.signals


def test_timeline_and_journal_propose_the_same_and_thanks_are_nothing_to_decide(asker: Row) -> None:
    services, client = asker
    timeline = services.timelines.of_client(client)
    (thanks,) = services.timelines.contacts(timeline.rows[:1])
    assert thanks.text.startswith("Thank you")
    assert thanks.proposed == ()
    contacts = [one for one in services.timelines.contacts(timeline.rows) if one.text == "Hello"]
    assert {tuple(each.tag for each in one.proposed) for one in contacts} == {(Tag.ASKS_FOR_STATUS,)}
    ids = services.journal.places(Wanted(words="brochure")).ids
    lines = [one.contact for one in services.journal.lines(list(ids))]
    assert len(lines) == len(contacts)
    assert {one.proposed[0].lines for one in lines} == {one.lines for one in lines}


def test_her_own_lines_and_those_of_the_machine_say_nothing(services: Services) -> None:
    log = services.interactions.log_for
    log("Bruni", channel="message", direction="out", text=ASKS)
    client = services.clients.named("Bruni").id
    (one,) = services.timelines.contacts(services.timelines.of_client(client).rows)
    assert one.proposed == ()
