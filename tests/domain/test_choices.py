"""What she chooses for the page: never a line that was not gathered, and it holds when the facts change beneath it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.candidate import Candidate, Gathered, Source
from desktop.domain.choices import (
    Choices,
    Wording,
    arranged,
    block_turned,
    choices_from,
    choices_to,
    chosen,
    has_changed,
    is_on_page,
    moved,
    on_page,
    reworded,
    said,
    turned,
    untold,
)
from desktop.domain.summary import Addressee, Ahead, Block, Coming, Finished, Numbers, Open, Summary
from desktop.domain.week import week_named

DAY = date(2026, 11, 10)
NOW = datetime(2026, 11, 13, 15, tzinfo=UTC)
LINES = (Block.DONE, Block.UNDER_WAY, Block.NEEDED, Block.COMING)
KEYS = st.sampled_from("abcdefgh")


def candidate(key: str, block: Block = Block.DONE, title: str = "", **more: object) -> Candidate:
    title = title or f"line {key}"
    line = {
        Block.DONE: Finished(title, DAY),
        Block.UNDER_WAY: Open(title, key=key),
        Block.NEEDED: Open(title, key=key),
        Block.COMING: Coming(Ahead.TASK, DAY, title, key=key),
    }[block]
    return Candidate(key, block, line, Source.TASK, **{"task": f"t-{key}", **more})


def gathered(*candidates: Candidate) -> Gathered:
    by_block = {block: tuple(one.line for one in candidates if one.block is block) for block in LINES}
    summary = Summary(
        Addressee("Studio Ferri"),
        "Giulia",
        "it",
        "Europe/Rome",
        week_named("2026-W46"),
        NOW,
        done=by_block[Block.DONE],
        under_way=by_block[Block.UNDER_WAY],
        needed=by_block[Block.NEEDED],
        coming=by_block[Block.COMING],
        numbers=Numbers(len(by_block[Block.DONE]), 2100, 2, 2),
    )
    return Gathered(summary, candidates)


def keys(candidates: list[Candidate]) -> str:
    return "".join(one.key for one in candidates)


ALL = (candidate("a"), candidate("b"), candidate("c"), candidate("n", Block.NEEDED), candidate("x", Block.COMING))

lines = st.builds(
    candidate,
    KEYS,
    st.sampled_from(LINES),
    st.sampled_from(["Draft", "Photos", "Call"]),
    task=st.sampled_from(["", "t"]),
)
weeks = st.lists(lines, max_size=8, unique_by=lambda one: one.key).map(lambda found: gathered(*found))
choices = st.builds(
    Choices,
    st.sampled_from(["", "Ciao"]),
    st.sampled_from(["", "pl"]),
    st.frozensets(KEYS),
    st.lists(KEYS, unique=True).map(tuple),
    st.dictionaries(KEYS, st.builds(Wording, st.just("In her words"), st.sampled_from(["Draft", "Old"]))),
    st.frozensets(st.sampled_from(Block)),
)


@given(weeks, choices)
def test_no_line_that_was_not_gathered(week: Gathered, made: Choices) -> None:
    page = chosen(week, made)
    for block, shown in zip(LINES, (page.done, page.under_way, page.needed, page.coming), strict=True):
        offered = [one for one in week.candidates if one.block is block]
        words = {said(one, made) for one in offered}
        assert {line.title for line in shown} <= words
        assert len(shown) == len([one for one in offered if is_on_page(one, made)])
    assert page.numbers.done in (0, len(page.done))
    assert (page.to, page.week, page.made_at) == (week.summary.to, week.summary.week, week.summary.made_at)


@given(weeks)
def test_without_choices_it_is_the_whole_week(week: Gathered) -> None:
    assert chosen(week, Choices()) == week.summary


@given(weeks, weeks, choices)
def test_what_she_chose_holds_when_the_facts_change(before: Gathered, after: Gathered, made: Choices) -> None:
    for block in LINES:
        then, now = (
            [one.key for one in arranged(week.candidates, made) if one.block is block and one.key in made.order]
            for week in (before, after)
        )
        shared = [key for key in then if key in now]
        assert [key for key in now if key in shared] == shared
    for one in after.candidates:
        for old in before.candidates:
            if (old.key, old.block) == (one.key, one.block):
                assert is_on_page(one, made) == is_on_page(old, made)


@given(weeks, choices, KEYS, st.integers(-9, 9))
def test_a_move_changes_only_the_order(week: Gathered, made: Choices, key: str, by: int) -> None:
    after = moved(made, week.candidates, key, by)
    assert replace(after, order=made.order) == made
    ordered = arranged(week.candidates, after)
    assert sorted(keys(ordered)) == sorted(keys(list(week.candidates)))
    for block in LINES:
        still = [[one.key for one in each if one.block is block and one.key != key] for each in
                 (arranged(week.candidates, made), ordered)]  # fmt: skip
        assert still[0] == still[1]


@given(choices)
def test_choices_are_read_as_they_were_written(made: Choices) -> None:
    assert choices_from(choices_to(made), made.opening) == made
    assert "opening" not in choices_to(made)


@pytest.mark.parametrize(
    "data",
    [None, [], "x", {"left_out": 3, "order": {}, "wordings": [], "off": [1, "nothing"], "language": 4},
     {"wordings": {"a": 1, "b": {"text": 1, "was": ""}, "c": {"text": "x"}}, "left_out": [1, None]}],
)  # fmt: skip
def test_what_is_no_choice_is_left_alone(data: object) -> None:
    assert choices_from(data) == Choices()


def test_in_her_order() -> None:
    assert keys(arranged(ALL, Choices(order=("c", "a", "b")))) == "cabnx"
    assert keys(arranged(ALL, Choices(order=("x", "c", "gone")))) == "abcnx"
    new = (candidate("z"), *ALL[:1], candidate("y"), *ALL[1:])
    assert keys(arranged(new, Choices(order=("c", "b", "a")))) == "zcbaynx"


@pytest.mark.parametrize(("key", "by", "order"), [("a", 1, "bacnx"), ("a", 9, "bcanx"), ("c", -1, "acbnx"), ("a", -1, "abcnx"), ("n", 1, "abcnx"), ("?", 1, "abcnx")])  # noqa: E501  # fmt: skip
def test_moving(key: str, by: int, order: str) -> None:
    assert keys(arranged(ALL, moved(Choices(), ALL, key, by))) == order


def test_left_out_and_back() -> None:
    made = turned(Choices(), "b")
    assert keys(on_page(ALL, made)) == "acnx"
    page = chosen(gathered(*ALL), made)
    assert [line.title for line in page.done] == ["line a", "line c"]
    assert page.numbers == Numbers(2, 2100, 2, 2)
    assert turned(made, "b") == Choices()


def test_a_part_whose_lines_are_all_left_out_goes_with_them() -> None:
    page = chosen(gathered(*ALL), turned(Choices(), "n"))
    assert (page.needed, page.off) == ((), (Block.NEEDED,))
    assert chosen(gathered(*ALL[:3]), Choices()).off == ()


def test_parts_left_off() -> None:
    made = Choices()
    for block in Block:
        made = block_turned(made, block)
    page = chosen(gathered(*ALL), made)
    assert (page.done, page.needed, page.coming, page.numbers, page.reach) == ((), (), (), Numbers(), None)
    assert page.off == tuple(Block)
    for block in Block:
        made = block_turned(made, block)
    assert made == Choices()


def test_her_words_stay_and_she_is_told_that_the_line_has_changed() -> None:
    line = candidate("a", title="send draft")
    made = reworded(Choices(), line, "  The draft of\nthe page ")
    assert (said(line, made), has_changed(line, made)) == ("The draft of the page", False)
    later = candidate("a", title="send draft 2")
    assert (said(later, made), has_changed(later, made)) == ("The draft of the page", True)
    assert chosen(gathered(later), made).done[0].title == "The draft of the page"
    again = reworded(made, later, "The second draft")
    assert not has_changed(later, again)


@pytest.mark.parametrize("text", ["", "  ", "send draft"])
def test_a_line_gets_its_own_words_back(text: str) -> None:
    line = candidate("a", title="send draft")
    assert reworded(reworded(Choices(), line, "Hers"), line, text) == Choices()


def test_whom_the_page_tells() -> None:
    told = candidate("a", told_at=NOW)
    new, left_out, open_, met = candidate("b"), candidate("c"), candidate("n", Block.NEEDED), candidate("m", task="")
    week = (told, new, left_out, open_, met)
    assert untold(week, turned(Choices(), "c")) == ["t-b"]
    assert untold(week, block_turned(Choices(), Block.DONE)) == []


def test_the_opening_and_the_language() -> None:
    page = chosen(gathered(*ALL), Choices(opening="Ciao!", language="en"))
    assert (page.opening, page.language) == ("Ciao!", "en")
    assert chosen(gathered(*ALL), Choices()).language == "it"
