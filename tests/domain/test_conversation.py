"""The logged conversation with a client: what waits, and how fast she answered."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.conversation import answers, events, waiting
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.rules import BusinessDays, ContactTime
from desktop.domain.standing import State, standing

ROME = Calendar("Europe/Rome", (((540, 780), (840, 1080)),) * 5 + ((), ()))
AGREED = Agreement(
    date(2027, 1, 1), ROME, {"email": ContactTime(240), "message": ContactTime(60), "call": ContactTime(120)}
)


def at(time: str, day: int = 1) -> datetime:
    """A time in Rome in the week that begins on Monday, 1 February 2027."""
    return datetime.fromisoformat(f"2027-02-{day:02}T{time}:00+01:00").astimezone(UTC)


def theirs(name: str, time: str, channel: Channel = Channel.MESSAGE, **more: object) -> Interaction:
    return Interaction(name, at(time), channel, Direction.IN, **more)  # type: ignore[arg-type]


def hers(name: str, time: str, channel: Channel = Channel.MESSAGE, **more: object) -> Interaction:
    return Interaction(name, at(time), channel, Direction.OUT, **more)  # type: ignore[arg-type]


def test_what_waits_and_until_when() -> None:
    log = [theirs("a", "10:00", Channel.EMAIL), theirs("b", "10:30")]
    found = waiting(log, [AGREED], at("10:45"))
    assert found is not None
    assert [one.id for one in found.items] == ["a", "b"]
    assert (found.since, found.deadline, found.channel) == (at("10:00"), at("11:30"), Channel.MESSAGE)
    assert (found.due.id, found.calendar, found.state) == ("b", ROME, State.AWAITING)
    late = waiting(log, [AGREED], at("11:31"))
    assert late is not None
    assert late.state is State.OVERDUE


def test_without_a_deadline_the_oldest_speaks() -> None:
    found = waiting([theirs("a", "10:00", Channel.VIDEO, connected=False), theirs("b", "11:00", Channel.OTHER)],
                    [AGREED], at("20:00"))  # fmt: skip
    assert found is not None
    assert (found.due.id, found.deadline, found.state) == ("a", None, State.AWAITING)


@pytest.mark.parametrize(
    "reply",
    [
        hers("r", "11:00"),
        hers("r", "11:00", Channel.OTHER),
        hers("r", "11:00", Channel.CALL, connected=True),
        hers("r", "11:00", Channel.CALL),
        hers("r", "11:00", Channel.MEETING, minutes=30),
        theirs("r", "11:00", Channel.CALL, connected=True),
        theirs("r", "11:00", Channel.VIDEO, connected=True),
        theirs("r", "11:00", Channel.MEETING),
    ],
)
def test_what_answers(reply: Interaction) -> None:
    log = [theirs("a", "10:00", Channel.EMAIL), theirs("b", "10:30"), reply]
    assert waiting(log, [AGREED], at("12:00")) is None
    assert [(one.item.id, one.took) for one in answers(log, [AGREED])] == [("a", 3600), ("b", 1800)]


@pytest.mark.parametrize(
    "reply",
    [
        hers("r", "11:00", Channel.CALL, connected=False),
        hers("r", "11:00", Channel.VIDEO, connected=False),
        hers("r", "11:00", automatic=True),
        theirs("r", "11:00", automatic=True),
        theirs("r", "11:00", needs_answer=False),
        theirs("r", "11:00", Channel.CALL, connected=True, automatic=True),
    ],
)
def test_what_answers_nothing(reply: Interaction) -> None:
    found = waiting([theirs("a", "10:00"), reply], [AGREED], at("12:00"))
    assert found is not None
    assert [one.id for one in found.items] == ["a"]


def test_a_missed_call_waits_under_the_rule_of_calls() -> None:
    found = waiting([theirs("a", "10:00", Channel.CALL, connected=False)], [AGREED], at("10:10"))
    assert found is not None
    assert found.deadline == at("12:00")


def test_a_voice_note_waits_like_a_message() -> None:
    found = waiting([theirs("a", "10:00", Channel.VOICE_NOTE)], [AGREED], at("10:10"))
    assert found is not None
    assert found.deadline == at("11:00")


@pytest.mark.parametrize(
    ("line", "state"),
    [
        (theirs("a", "10:00", needs_answer=False), State.DISMISSED),
        (theirs("a", "10:00", answered_elsewhere=True), State.ANSWERED),
        (theirs("a", "10:00", automatic=True), State.IDLE),
        (hers("a", "10:00"), State.IDLE),
    ],
)
def test_what_never_waits(line: Interaction, state: State) -> None:
    assert waiting([line], [AGREED], at("12:00")) is None
    found = standing(None, events([line], [AGREED]), at("12:00"))
    assert (found.state, found.answered_in) == (state, None)
    assert answers([line, hers("r", "11:00")], [AGREED]) == []


def test_before_the_first_agreement_there_is_no_clock() -> None:
    later = Agreement(date(2027, 2, 2), ROME, {"default": ContactTime(60)})
    log = [theirs("a", "23:59"), Interaction("b", at("00:00", 2), Channel.EMAIL, Direction.IN)]
    found = waiting(log, [later], at("08:00", 2))
    assert found is not None
    assert [one.id for one in found.items] == ["b"]
    assert waiting(log, [], at("08:00", 2)) is None


def test_an_old_agreement_stays_true_for_what_came_under_it() -> None:
    newer = Agreement(date(2027, 2, 2), ROME, {"default": BusinessDays(2)})
    log = [theirs("a", "17:30"), Interaction("b", at("09:00", 2), Channel.MESSAGE, Direction.IN)]
    found = waiting(log, [newer, AGREED], at("09:10", 2))
    assert found is not None
    assert (found.due.id, found.deadline) == ("a", at("09:30", 2))
    alone = waiting(log[1:], [AGREED, newer], at("09:10", 2))
    assert alone is not None
    assert alone.deadline == at("18:00", 4)


def test_nothing_is_known_of_later_lines() -> None:
    assert waiting([theirs("a", "10:00"), hers("r", "11:00")], [AGREED], at("10:30")) is not None


def test_answers_in_time_late_and_without_a_promise() -> None:
    log = [
        theirs("a", "10:00"), hers("r1", "11:00"),
        theirs("b", "12:30"), hers("r2", "14:31"),
        theirs("c", "15:00", Channel.OTHER), hers("r3", "15:10"),
        theirs("d", "16:00"),
    ]  # fmt: skip
    found = answers(log, [AGREED])
    assert [(one.item.id, one.answered_at, one.deadline, one.in_time, one.took) for one in found] == [
        ("a", at("11:00"), at("11:00"), True, 3600),
        ("b", at("14:31"), at("14:30"), False, 3660),
        ("c", at("15:10"), None, None, 600),
    ]


def test_the_latest_answer_stays_while_new_lines_wait() -> None:
    found = waiting([theirs("a", "10:00"), hers("r", "10:20"), theirs("b", "11:00")], [AGREED], at("11:10"))
    assert found is not None
    assert found.answered_in == 1200
