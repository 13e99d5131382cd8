"""What was read from the text counts less than what she ticked, and as far as she has confirmed such readings."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.facts import facts_of
from desktop.domain.patterns.indicators import Indicator
from desktop.domain.patterns.replay import replay
from desktop.domain.patterns.rude import trails
from desktop.domain.patterns.words import TESTED, worded
from desktop.domain.steps import done
from desktop.domain.tagging.propose import read
from tests.domain.dossiers import ASSISTANT, START, at, dossier, portfolio, says

LOST = Tag.LOST_ACCESS


def line(day: int, text: str, *ticked: Tag, refused: tuple[Tag, ...] = ()) -> Interaction:
    return replace(says(at(day, 10), Channel.EMAIL, *ticked), text=text, rejected_tags=frozenset(refused))


def weights(*lines: Interaction) -> list[float]:
    """How much 'lost access' counts on each line."""
    wording = done(worded(facts_of(dossier(list(lines)), ASSISTANT)))
    return [wording.get(one.id, {}).get(LOST, 0.0) for one in lines]


LIKELY = read("I lost my password")[LOST]


def test_a_tick_counts_in_full_and_a_reading_as_far_as_it_is_likely() -> None:
    assert weights(line(0, "see you"), line(2, "I lost my password"), line(4, "see you", LOST)) == [0, LIKELY, 1]
    assert 0.5 < LIKELY < 1.0


def test_what_she_decides_is_learnt_from_earlier_rows_alone() -> None:
    before = weights(line(0, "I lost my password"))
    confirmed = weights(line(0, "I lost my password", LOST), line(2, "I lost my password"))
    refused = weights(line(0, "I lost my password", refused=(LOST,)), line(2, "I lost my password"))
    assert refused == [0.0, TESTED * LIKELY / (TESTED + 1)]
    assert refused[1] < before[0] < confirmed[1] < 1.0
    assert weights(line(0, "I lost my password"), line(2, "I lost my password", refused=(LOST,)))[0] == before[0]


def test_evidence_says_what_was_only_read() -> None:
    said = ("You are an idiot", "ok", "How can anybody be so incompetent and lazy as you")
    ticked = ((), (Tag.ABUSIVE,), ())
    lines = [line(day, text, *tags) for day, text, tags in zip((5, 9, 13), said, ticked, strict=True)]
    (found,) = replay(portfolio(dossier(lines)), START + timedelta(days=20))
    (evidence,) = found.now[Profile.RUDE].evidence
    assert evidence.interactions == tuple(one.id for one in lines)
    assert evidence.read == (lines[0].id, lines[2].id)


def test_a_line_without_words_is_a_chance_only_where_she_ticks() -> None:
    def chances(*lines: Interaction) -> int:
        facts = facts_of(dossier(list(lines)), ASSISTANT)
        (found,) = [one for one in done(trails(facts)) if one.signal.indicator is Indicator.ABUSIVE]
        return len(found.chances)

    assert chances(line(0, ""), line(2, "see you"), line(4, "")) == 1
    assert chances(line(0, ""), line(2, "", Tag.THANKS), line(4, "")) == 2


def test_the_same_words_read_again_are_no_second_insult() -> None:
    """One misreading of what a client often says must wrong nobody; what is ticked counts each time."""

    def insults(*ticked: tuple[Tag, ...]) -> int:
        said = ("You are an idiot", "Hello! You are an idiot", "you are an idoit")
        lines = [line(day, text, *tags) for day, text, tags in zip((5, 9, 13), said, ticked, strict=True)]
        (found,) = done(trails(facts_of(dossier(lines), ASSISTANT)))
        return len(found.occurrences)

    assert insults((), (), ()) == 1
    assert insults((), (Tag.ABUSIVE,), (Tag.ABUSIVE,)) == 3
