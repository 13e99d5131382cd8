"""What she does with a line: answer, correct, tag, remove; each one action that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.errors import Refused
from desktop.domain.interaction import Channel, Direction, Tag
from desktop.services.interactions import InteractionLine
from desktop.services.suite import Services
from tests.services.conftest import MovableClock


@pytest.fixture
def asked(services: Services, moving: MovableClock) -> int:
    """A question that came an hour ago."""
    when = moving() - timedelta(hours=1)
    return services.interactions.log_for("Bruni", at=when, channel="message", direction="in", text="quando?").id


def line(services: Services, one: int) -> InteractionLine:
    return services.interactions.lines([one])[0]


def test_an_answer_goes_the_way_the_question_came(services: Services, asked: int, moving: MovableClock):
    answer = line(services, services.interactions.answer(asked, " domani "))
    assert (answer.channel, answer.direction, answer.at, answer.text) == ("message", "out", moving(), "domani")
    assert services.due.board().waiting == ()
    assert services.history.undo() == "answer_logged"
    assert [one.items for one in services.due.board().waiting] == [(asked,)]


def test_a_missed_call_is_answered_by_a_call_that_came_about(services: Services, moving: MovableClock):
    one = services.interactions.log_for("Bruni", channel="call", direction="in", missed=True).id
    moving.move(minutes=5)
    answer = line(services, services.interactions.answer(one))
    assert (answer.channel, answer.connected) == ("call", True)
    assert services.due.board().waiting == ()


def test_what_is_corrected_changes_and_the_rest_stays(services: Services, asked: int):
    before = line(services, asked)
    services.interactions.correct(asked, text=" quando arriva? ", channel=Channel.EMAIL)
    after = line(services, asked)
    assert (after.text, after.channel) == ("quando arriva?", "email")
    assert after._replace(text=before.text, channel=before.channel, extra=before.extra) == before
    assert after.extra.keys() == {"stands_for"}, "so that an export does not bring it again"
    assert services.history.undo() == "interaction_corrected"
    assert line(services, asked) == before


def test_words_and_tags_are_corrected_as_one(services: Services, asked: int):
    services.interactions.tag(asked, Tag.THANKS)
    services.interactions.refuse_tag(asked, Tag.ABUSIVE)
    services.interactions.correct(asked, text="e allora?", tags=frozenset({Tag.ALARMED_TONE}))
    found = line(services, asked)
    assert (found.text, found.tags, found.rejected_tags) == ("e allora?", {Tag.ALARMED_TONE}, {Tag.ABUSIVE})
    services.history.undo()
    assert (line(services, asked).text, line(services, asked).tags) == ("quando?", {Tag.THANKS})


@pytest.mark.parametrize(
    ("changes", "connected"),
    [
        ({"channel": Channel.CALL}, True),
        ({"channel": Channel.CALL, "missed": True}, False),
        ({"channel": Channel.EMAIL}, None),
        ({"direction": Direction.OUT}, None),
    ],
)
def test_whether_a_talk_came_about_is_asked_of_talks_only(
    services: Services, asked: int, changes: dict[str, object], connected: bool | None
):
    services.interactions.correct(asked, **changes)  # type: ignore[arg-type]
    assert line(services, asked).connected is connected


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"at": datetime(2026, 11, 12, 9, 0)}, "time_without_zone"),  # noqa: DTZ001
        ({"at": datetime(1200, 1, 1, tzinfo=UTC)}, "time_out_of_range"),
        ({"minutes": -1}, "minutes_out_of_range"),
        ({"missed": True}, "connected_not_spoken"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    services: Services, asked: int, changes: dict[str, object], code: str
):
    before = line(services, asked)
    with pytest.raises(Refused, match=code):
        services.interactions.correct(asked, **changes)  # type: ignore[arg-type]
    assert line(services, asked) == before


def test_several_lines_go_as_one_and_come_back_as_one(services: Services, asked: int):
    other = services.interactions.log_for("Bruni", channel="email", direction="in").id
    services.interactions.tag(asked, Tag.ASKS_FOR_STATUS)
    before = services.interactions.lines([asked, other])
    services.interactions.remove([asked, other])
    assert services.interactions.lines([asked, other]) == []
    assert services.history.undo() == "interaction_removed"
    assert services.interactions.lines([asked, other]) == before


def test_a_tag_is_ticked_taken_off_and_refused(services: Services, asked: int):
    tag, said = Tag.ALARMED_TONE, services.interactions
    said.tag(asked, tag)
    assert line(services, asked).tags == {tag}
    said.refuse_tag(asked, tag)
    assert (line(services, asked).tags, line(services, asked).rejected_tags) == (set(), {tag})
    said.untag([asked], tag)
    assert line(services, asked).rejected_tags == set()
    assert [services.history.undo() for _ in range(3)] == ["interaction_untagged", "tag_refused", "interaction_tagged"]
    assert line(services, asked).tags == set()


@pytest.mark.parametrize(
    "act",
    [
        lambda said: said.answer(99),
        lambda said: said.correct(99, text="x"),
        lambda said: said.tag(99, Tag.THANKS),
    ],
)
def test_a_line_that_is_gone_is_said_to_be_gone(services: Services, act: Callable[[object], object]):
    with pytest.raises(Refused, match="interaction_unknown"):
        act(services.interactions)
