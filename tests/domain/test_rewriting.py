"""Lines joined and split: what was said, counted and ticked stays."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.agreement import Agreement
from desktop.domain.conversation import answers, waiting
from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar
from desktop.domain.interaction import SPOKEN, Channel, Direction, Interaction, Tag
from desktop.domain.rewriting import Part, joined, split
from desktop.domain.rules import ContactTime
from desktop.domain.settings import OFFICE_WEEK

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
AGREED = Agreement(date(2026, 1, 1), Calendar("Europe/Rome", OFFICE_WEEK), {"default": ContactTime(240)})

texts = st.text(max_size=12)
tags = st.frozensets(st.sampled_from(Tag), max_size=3)


@st.composite
def lines(draw: st.DrawFn) -> list[Interaction]:
    channel = draw(st.sampled_from(Channel))
    return [
        Interaction(
            id=f"i{at}",
            at=AT + timedelta(minutes=at),
            channel=channel,
            direction=Direction.IN,
            connected=draw(st.booleans()) if channel in SPOKEN else None,
            minutes=draw(st.none() | st.integers(0, 90)),
            text=draw(texts),
            subject=draw(st.sampled_from(["", "Offer", "Re: Offer"])),
            tags=draw(tags),
            rejected_tags=draw(tags),
            needs_answer=draw(st.booleans()),
            answered_elsewhere=draw(st.booleans()),
        )
        for at in range(draw(st.integers(2, 5)))
    ]


@given(lines())
def test_nothing_that_was_said_or_ticked_is_lost(given_: list[Interaction]) -> None:
    one = joined(given_)
    assert (one.id, one.at, one.channel) == (given_[0].id, given_[0].at, given_[0].channel)
    assert one.text.split("\n") == "\n".join(each.text for each in given_ if each.text).split("\n")
    assert (one.minutes or 0) == sum(each.minutes or 0 for each in given_)
    assert one.ticked == frozenset().union(*(each.ticked for each in given_))
    waits = any(each.needs_answer and not each.answered_elsewhere for each in given_)
    assert (one.needs_answer and not one.answered_elsewhere) == waits


@pytest.mark.parametrize(
    ("change", "code"),
    [({"direction": Direction.OUT}, "join_differs"), ({"channel": Channel.EMAIL}, "join_differs")],
)
def test_two_sides_or_two_channels_stay_apart(change: dict[str, object], code: str) -> None:
    first = Interaction("a", AT, Channel.MESSAGE, Direction.IN, text="x")
    second = Interaction("b", AT, **{"channel": Channel.MESSAGE, "direction": Direction.IN, **change})  # type: ignore[arg-type]
    with pytest.raises(Refused, match=code):
        joined([first, second])
    with pytest.raises(Refused, match="join_needs_two"):
        joined([first])


@pytest.mark.parametrize(
    ("between", "refused"),
    [
        (Interaction("c", AT, Channel.EMAIL, Direction.OUT), True),
        (Interaction("c", AT, Channel.EMAIL, Direction.OUT, automatic=True), False),
        (Interaction("c", AT, Channel.CALL, Direction.OUT, connected=True), True),
        (Interaction("c", AT, Channel.CALL, Direction.OUT, connected=False), False),
    ],
)
def test_an_answer_in_between_keeps_them_apart(between: Interaction, refused: bool) -> None:
    two = [Interaction(name, AT, Channel.MESSAGE, Direction.IN, text=name) for name in "ab"]
    if refused:
        with pytest.raises(Refused, match="join_across_answer"):
            joined(two, [between])
    else:
        assert joined(two, [between, *two]).text == "a\nb"


@given(st.lists(st.tuples(st.sampled_from(Direction), st.integers(0, 90)), min_size=2, max_size=9), st.data())
def test_joining_leaves_who_waits_and_what_was_answered_as_it_was(
    said: list[tuple[Direction, int]], data: st.DataObject
) -> None:
    at, log = AT, []
    for number, (side, pause) in enumerate(said):
        at += timedelta(minutes=pause)
        log.append(Interaction(f"i{number}", at, Channel.MESSAGE, side, text="x"))
    runs = [list(run) for _, run in groupby(log, key=lambda one: one.direction)]
    run = data.draw(st.sampled_from(runs))
    if len(run) < 2:
        return
    first = data.draw(st.integers(0, len(run) - 2))
    few = run[first : data.draw(st.integers(first + 2, len(run)))]
    after = [joined(few) if one is few[0] else one for one in log if one is few[0] or one not in few]
    for moment in (at, at + timedelta(days=2)):
        now, then = waiting(log, [AGREED], moment), waiting(after, [AGREED], moment)
        assert (now is None) == (then is None)
        if now is not None and then is not None:
            assert (then.since, then.deadline, then.state) == (now.since, now.deadline, now.state)
    taken = {reply.item.id: (reply.answered_at, reply.took) for reply in answers(log, [AGREED])}
    kept = {reply.item.id: (reply.answered_at, reply.took) for reply in answers(after, [AGREED])}
    assert kept.keys() <= taken.keys()
    if few[0].direction is Direction.IN:
        assert all(taken[one] == kept[one] for one in kept)


def test_a_reply_to_one_of_them_is_no_reply_any_more() -> None:
    first = Interaction("a", AT, Channel.EMAIL, Direction.IN, reply_to="z", text="1")
    second = Interaction("b", AT, Channel.EMAIL, Direction.IN, reply_to="a", thread="t", text="2")
    one = joined([first, second])
    assert (one.reply_to, one.thread) == ("z", "t")
    assert joined([second, first]).reply_to == "z"


def test_a_line_becomes_two_of_its_side_and_channel() -> None:
    line = Interaction(
        "a", AT, Channel.CALL, Direction.IN, connected=True, minutes=9, subject="s", text="one two", media=True,
        tags=frozenset({Tag.THANKS}), rejected_tags=frozenset({Tag.ABUSIVE}), thread="t", batch="b",
    )  # fmt: skip
    later = AT + timedelta(hours=2)
    first, second = split(
        line, Part(" one ", AT, frozenset({Tag.THANKS})), Part("two", later, frozenset({Tag.ABUSIVE})), "n"
    )
    assert (first.id, first.text, first.minutes, first.subject, first.media, first.batch) == (
        "a",
        "one",
        9,
        "s",
        True,
        "b",
    )
    assert (second.id, second.text, second.at, second.minutes, second.thread) == ("n", "two", later, None, "t")
    assert (second.channel, second.direction, second.connected, second.media, second.batch) == (
        Channel.CALL, Direction.IN, True, False, None,
    )  # fmt: skip
    assert second.ticked == first.rejected_tags == frozenset({Tag.ABUSIVE})


@pytest.mark.parametrize(("texts_", "wrong"), [((" ", "b"), ["first"]), (("a", "\n"), ["second"])])
def test_a_part_that_says_nothing_is_refused(texts_: tuple[str, str], wrong: list[str]) -> None:
    line = Interaction("a", AT, Channel.MESSAGE, Direction.IN, text="ab")
    with pytest.raises(Refused) as refused:
        split(line, Part(texts_[0], AT), Part(texts_[1], AT), "n")
    assert [one.field for one in refused.value.problems] == wrong
