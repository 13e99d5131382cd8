"""What she chooses for the page: never a line that was not gathered, and it holds when the facts change beneath it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.candidate import Candidate, Gathered, Source
from desktop.domain.choices import (
    USUALLY_OFF,
    Choices,
    Differs,
    Layout,
    Wording,
    affirmed,
    arranged,
    beginning,
    block_moved,
    block_turned,
    chosen,
    differences,
    forgotten,
    has_changed,
    is_on_page,
    lost,
    moved,
    on_page,
    retitled,
    reworded,
    said,
    turned,
    untold,
)
from desktop.domain.choices_notation import choices_from, choices_to, layout_from, layout_to
from desktop.domain.summary import (
    Addressee,
    Ahead,
    Block,
    Coming,
    Finished,
    Numbers,
    Open,
    Revised,
    Spent,
    Summary,
    in_order,
)
from desktop.domain.week import week_named

DAY = date(2026, 11, 10)
NOW = datetime(2026, 11, 13, 15, tzinfo=UTC)
LINES = (Block.DONE, Block.UNDER_WAY, Block.NEEDED, Block.HOLDS, Block.COMING)
KEYS = st.sampled_from("abcdefgh")


def candidate(key: str, block: Block = Block.DONE, title: str = "", **more: object) -> Candidate:
    title = title or f"line {key}"
    line = {
        Block.DONE: Finished(title, DAY),
        Block.UNDER_WAY: Open(title, key=key),
        Block.NEEDED: Open(title, key=key),
        Block.HOLDS: Revised(title, DAY, "as before", key=key),
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
        holds=by_block[Block.HOLDS],
        coming=by_block[Block.COMING],
        numbers=Numbers(len(by_block[Block.DONE]), 2100, 2, 2),
    )
    return Gathered(summary, candidates, (Spent("call", 40),))


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
    st.dictionaries(
        KEYS,
        st.builds(
            Wording,
            st.just("In her words"),
            st.sampled_from(["Draft", "Old"]),
            st.sampled_from([None, *LINES]),
            st.sampled_from([None, NOW]),
        ),
    ),
    st.frozensets(st.sampled_from(Block)),
    st.lists(st.sampled_from(Block), unique=True).map(tuple),
    st.dictionaries(st.sampled_from(Block), st.just("Her heading")),
    st.sampled_from(["", "Buon fine settimana"]),
    st.sampled_from([1, 2]),
)


@given(weeks, choices)
def test_no_line_that_was_not_gathered(week: Gathered, made: Choices) -> None:
    page = chosen(week, made)
    for block, shown in zip(LINES, (page.done, page.under_way, page.needed, page.holds, page.coming), strict=True):
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
     {"blocks": [1, "x"], "titles": {"done": 3, "x": "y"}, "closing": 4, "sheets": 9, "on": "time"},
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
    assert page.off == tuple(block for block in Block if block not in USUALLY_OFF)
    assert page.spent == (Spent("call", 40),)
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


def test_time_spent_stands_there_only_where_she_wants_it() -> None:
    assert chosen(gathered(*ALL), Choices()).spent == ()
    assert chosen(gathered(*ALL), block_turned(Choices(), Block.TIME)).spent == (Spent("call", 40),)


def test_her_headings_her_order_and_her_last_line() -> None:
    made = retitled(Choices(closing="Buon fine settimana", blocks=(Block.COMING,)), Block.DONE, " Tutto  fatto ")
    page = chosen(gathered(*ALL), made)
    assert (page.titles, page.order, page.closing) == (
        ((Block.DONE, "Tutto fatto"),),
        (Block.COMING,),
        "Buon fine settimana",
    )
    assert retitled(made, Block.DONE, "").titles == {}
    assert chosen(gathered(*ALL), block_turned(made, Block.CLOSING)).closing == ""


def test_what_she_keeps_as_usual_begins_every_week() -> None:
    usual = Layout(frozenset({Block.NUMBERS}), (Block.NEEDED, Block.DONE))
    assert beginning(usual).layout == usual
    assert layout_from(layout_to(usual)) == usual
    assert beginning(Layout()) == Choices()


@given(st.lists(st.sampled_from(Block)))
def test_every_part_has_a_place(order: list[Block]) -> None:
    found = in_order(order)
    assert sorted(found) == sorted(Block)
    assert [one for one in found if one in order] == list(dict.fromkeys(order))


SHOWN = (Block.NUMBERS, Block.DONE, Block.NEEDED, Block.REACH)


@pytest.mark.parametrize(
    ("block", "by", "seen"),
    [
        (Block.NEEDED, -1, (Block.NUMBERS, Block.NEEDED, Block.DONE, Block.REACH)),
        (Block.NUMBERS, 9, (Block.DONE, Block.NEEDED, Block.REACH, Block.NUMBERS)),
        (Block.NUMBERS, -1, SHOWN),
        (Block.COMING, 1, SHOWN),
    ],
)
def test_a_part_is_moved_among_those_that_are_seen(block: Block, by: int, seen: tuple[Block, ...]) -> None:
    made = block_moved(Choices(), block, by, SHOWN)
    assert tuple(one for one in in_order(made.blocks) if one in SHOWN) == seen


@given(st.sampled_from(SHOWN), st.integers(-9, 9))
def test_a_part_that_is_moved_and_moved_back_is_where_it_was(block: Block, by: int) -> None:
    there = block_moved(Choices(), block, by, SHOWN)
    seen = [one for one in in_order(there.blocks) if one in SHOWN]
    back = block_moved(there, block, SHOWN.index(block) - seen.index(block), SHOWN)
    assert tuple(one for one in in_order(back.blocks) if one in SHOWN) == SHOWN


@pytest.mark.parametrize(
    ("later", "differs"),
    [
        (candidate("a", title="send draft"), ()),
        (candidate("a", title="send draft 2"), (Differs.WORDS,)),
        (candidate("a", Block.UNDER_WAY, "send draft"), (Differs.PART,)),
        (candidate("a", Block.NEEDED, "another"), (Differs.WORDS, Differs.PART)),
    ],
)
def test_what_has_changed_beneath_her_words_is_said(later: Candidate, differs: tuple[Differs, ...]) -> None:
    made = reworded(Choices(), candidate("a", title="send draft"), "The draft")
    assert differences(later, made) == differs
    assert differences(later, affirmed(made, later)) == ()
    assert said(later, affirmed(made, later)) == "The draft"


def test_another_day_is_a_change_too() -> None:
    line = candidate("u", Block.UNDER_WAY, due=NOW)
    made = reworded(Choices(), line, "Nearly there")
    assert differences(replace(line, due=NOW.replace(day=20)), made) == (Differs.TIME,)
    assert differences(line, Choices(wordings={"u": Wording("Nearly there", line.line.title)})) == ()


def test_words_for_a_line_that_is_gone_are_not_lost() -> None:
    made = reworded(Choices(), candidate("a"), "The draft")
    assert list(lost(ALL[1:], made)) == ["a"]
    assert lost(ALL, made) == {}
    assert forgotten(made, "a") == Choices()
