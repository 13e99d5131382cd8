"""One conversation, event by event."""

from __future__ import annotations

import random
from datetime import UTC, datetime

from desktop.domain.hours import Calendar
from desktop.domain.rules import BusinessDays, ContactTime
from desktop.domain.standing import (
    AgreementChanged,
    Answered,
    Conversation,
    Dismissed,
    Event,
    Received,
    Resumed,
    Spoken,
    Standing,
    State,
    Terms,
    TodoDone,
    TodoStarted,
    WaitingOnClient,
    standing,
)
from desktop.domain.todo import TodoState

OFFICE = Calendar("UTC", (((540, 780), (840, 1080)),) * 5 + ((), ()))
ROUND = Calendar("UTC", (((0, 1440),),) * 7)
TERMS = Terms(OFFICE, {"email": ContactTime(240), "message": ContactTime(60), "call": ContactTime(120)})


def at(time: str, day: int = 1) -> datetime:
    """A time in the week that begins on Monday, 1 February 2027."""
    return datetime.fromisoformat(f"2027-02-{day:02}T{time}:00").replace(tzinfo=UTC)


def after(*events: Event, now: datetime, terms: Terms = TERMS) -> Standing:
    return standing(terms, events, now)


class TestWaiting:
    def test_nothing_yet(self) -> None:
        found = after(now=at("10:00"))
        assert (found.state, found.waiting_since, found.deadline, found.answered_in) == (State.IDLE, None, None, None)

    def test_events_after_the_asked_instant_do_not_count(self) -> None:
        assert after(Received(at("10:01"), "email"), now=at("10:00")).state is State.IDLE
        assert after(Received(at("10:00"), "email"), now=at("10:00")).state is State.AWAITING

    def test_later_messages_do_not_move_it(self) -> None:
        found = after(Received(at("10:00"), "email"), Received(at("12:00"), "email"), now=at("12:30"))
        assert (found.waiting_since, found.deadline) == (at("10:00"), at("15:00"))

    def test_the_earliest_deadline_counts_though_a_later_item_has_it(self) -> None:
        found = after(Received(at("10:00"), "email"), Received(at("10:30"), "message"), now=at("10:45"))
        assert (found.waiting_since, found.deadline) == (at("10:00"), at("11:30"))

    def test_at_the_deadline_it_is_not_overdue(self) -> None:
        item = Received(at("10:00"), "message")
        assert after(item, now=at("11:00")).state is State.AWAITING
        assert after(item, now=at("11:01")).state is State.OVERDUE

    def test_since_is_the_receipt_though_closed(self) -> None:
        found = after(Received(at("20:00"), "message"), now=at("21:00"))
        assert (found.waiting_since, found.deadline) == (at("20:00"), at("10:00", 2))

    def test_a_channel_without_a_rule(self) -> None:
        assert after(Received(at("10:00"), "video"), now=at("20:00", 5)).deadline is None
        assert after(Received(at("10:00"), "video"), now=at("20:00", 5)).state is State.AWAITING
        default = Terms(OFFICE, {"email": ContactTime(240), "default": BusinessDays(1)})
        assert after(Received(at("10:00"), "video"), now=at("11:00"), terms=default).deadline == at("18:00", 2)


class TestAnswers:
    def test_on_any_channel_all_items(self) -> None:
        found = after(
            Received(at("10:00"), "email"), Received(at("10:30"), "message"), Answered(at("14:30")), now=at("15:00")
        )
        assert (found.state, found.waiting_since, found.answered_in) == (State.ANSWERED, None, 12600)

    def test_only_those_it_names(self) -> None:
        items = (Received(at("10:00"), "email", "a"), Received(at("10:30"), "email", "b"))
        found = after(*items, Answered(at("11:00"), frozenset({"b"})), now=at("11:00"))
        assert (found.state, found.waiting_since, found.answered_in) == (State.AWAITING, at("10:00"), 1800)
        found = after(*items, Answered(at("11:00"), frozenset()), now=at("11:00"))
        assert (found.state, found.answered_in, len(found.items)) == (State.AWAITING, None, 2)

    def test_speaking_answers_everything(self) -> None:
        found = after(Received(at("10:00"), "email"), Spoken(at("10:20")), now=at("10:20"))
        assert (found.state, found.answered_in) == (State.ANSWERED, 1200)

    def test_one_that_finds_nothing_changes_nothing(self) -> None:
        events = (Received(at("10:00"), "email"), Answered(at("10:10")), Answered(at("12:00")))
        assert after(*events, now=at("12:00")).answered_in == 600
        dismissed = (Received(at("10:00"), "email"), Dismissed(at("10:10")), Answered(at("12:00")))
        assert after(*dismissed, now=at("12:00")).state is State.DISMISSED
        assert after(Answered(at("10:00")), now=at("10:00")).state is State.IDLE
        assert after(*events, Dismissed(at("13:00")), now=at("13:00")).state is State.ANSWERED

    def test_the_latest_counts_and_stays_while_new_items_wait(self) -> None:
        events = (
            Received(at("10:00"), "email"), Answered(at("10:10")),
            Received(at("11:00"), "email"), Answered(at("11:05")), Received(at("12:00"), "email"),
        )  # fmt: skip
        found = after(*events, now=at("12:10"))
        assert (found.state, found.answered_in) == (State.AWAITING, 300)

    def test_ties_keep_the_listed_order(self) -> None:
        item, reply = Received(at("10:00"), "email"), Answered(at("10:00"))
        assert after(item, reply, now=at("10:00")).answered_in == 0
        assert after(reply, item, now=at("10:00")).state is State.AWAITING

    def test_events_may_come_in_any_order(self) -> None:
        events = [
            Received(at("10:00"), "email"), Answered(at("10:10")), Received(at("11:00"), "email"), Spoken(at("12:00")),
        ]  # fmt: skip
        expected = after(*events, now=at("13:00"))
        for seed in range(5):
            shuffled = random.Random(seed).sample(events, len(events))
            assert after(*shuffled, now=at("13:00")) == expected


class TestNoAnswerNeeded:
    def test_stops_everything(self) -> None:
        found = after(Received(at("10:00"), "email"), Dismissed(at("10:30")), now=at("20:00"))
        assert (found.state, found.answered_in) == (State.DISMISSED, None)

    def test_some_of_them_and_who_clears_the_last(self) -> None:
        items = (Received(at("10:00"), "email", "a"), Received(at("10:30"), "email", "b"))
        some = Dismissed(at("11:00"), frozenset({"a"}))
        assert after(*items, some, now=at("11:00")).waiting_since == at("10:30")
        assert after(*items, some, Answered(at("12:00")), now=at("12:00")).state is State.ANSWERED
        named = Answered(at("11:30"), frozenset({"a"}))
        assert after(*items, named, Dismissed(at("12:00")), now=at("12:00")).state is State.DISMISSED

    def test_the_next_item_begins_afresh(self) -> None:
        found = after(
            Received(at("10:00"), "email"), Dismissed(at("10:30")), Received(at("11:00"), "email"), now=at("11:30")
        )
        assert (found.state, found.waiting_since, found.deadline) == (State.AWAITING, at("11:00"), at("16:00"))


class TestAgreementChanges:
    slower = Terms(ROUND, {"email": ContactTime(600)})

    def test_items_keep_what_they_arrived_under(self) -> None:
        events = (Received(at("10:00"), "email"), AgreementChanged(at("10:30"), self.slower))
        assert after(*events, now=at("11:00")).deadline == at("15:00")
        assert after(*events, Answered(at("13:30")), now=at("13:30")).answered_in == 3 * 3600

    def test_new_items_have_the_new(self) -> None:
        events = (AgreementChanged(at("09:30"), self.slower), Received(at("10:00"), "email"))
        assert after(*events, now=at("11:00")).deadline == at("20:00")
        # The whole agreement was replaced: a message has no rule any more.
        assert after(AgreementChanged(at("09:30"), self.slower), Received(at("10:00"), "message"), now=at("23:00")
                     ).deadline is None  # fmt: skip

    def test_recomputed_from_the_receipt_on_the_new_calendar(self) -> None:
        events = (Received(at("10:00"), "email"), AgreementChanged(at("10:30"), self.slower, recompute=True))
        assert after(*events, now=at("11:00")).deadline == at("20:00")
        assert after(*events, Answered(at("13:30")), now=at("13:30")).answered_in == 3 * 3600 + 1800

    def test_recomputing_does_not_touch_what_was_answered(self) -> None:
        events = (
            Received(at("12:00"), "email"), Answered(at("14:30")), AgreementChanged(at("15:00"), self.slower, True),
        )  # fmt: skip
        assert after(*events, now=at("15:00")).answered_in == 5400


class TestTodos:
    start = TodoStarted(at("09:00"), "t", 240)

    def todo(self, *events: Event, now: datetime) -> tuple[TodoState, int, datetime | None]:
        found = after(self.start, *events, now=now).todos["t"]
        return found.state, found.elapsed, found.deadline

    def test_there_is_none_before_it_starts(self) -> None:
        assert after(self.start, now=at("08:59")).todos == {}

    def test_running_and_overdue(self) -> None:
        assert self.todo(now=at("10:00")) == (TodoState.RUNNING, 3600, at("13:00"))
        assert self.todo(now=at("13:00")) == (TodoState.RUNNING, 14400, at("13:00"))
        assert self.todo(now=at("13:01")) == (TodoState.OVERDUE, 14400, at("13:00"))
        assert self.todo(now=at("15:00")) == (TodoState.OVERDUE, 18000, at("13:00"))

    def test_paused_and_resumed(self) -> None:
        pause = WaitingOnClient(at("10:00"))
        assert self.todo(pause, now=at("12:00")) == (TodoState.PAUSED, 3600, None)
        assert self.todo(pause, Resumed(at("12:00")), now=at("12:30")) == (TodoState.RUNNING, 5400, at("16:00"))

    def test_an_item_or_a_call_resumes_and_an_answer_of_hers_does_not(self) -> None:
        pause = WaitingOnClient(at("10:00"))
        assert self.todo(pause, Received(at("11:00"), "call"), now=at("11:30"))[0] is TodoState.RUNNING
        assert self.todo(pause, Spoken(at("11:00")), now=at("11:30"))[0] is TodoState.RUNNING
        assert self.todo(pause, Answered(at("11:00")), now=at("11:30"))[0] is TodoState.PAUSED
        assert self.todo(pause, Dismissed(at("11:00")), now=at("11:30"))[0] is TodoState.PAUSED

    def test_waiting_twice_is_waiting_once(self) -> None:
        pauses = (WaitingOnClient(at("10:00")), WaitingOnClient(at("11:00")))
        assert self.todo(*pauses, Resumed(at("12:00")), now=at("12:00")) == (TodoState.RUNNING, 3600, at("16:00"))
        assert self.todo(Resumed(at("10:00")), now=at("10:00")) == (TodoState.RUNNING, 3600, at("13:00"))

    def test_one_that_starts_while_waiting_runs(self) -> None:
        events = (WaitingOnClient(at("08:00")), TodoStarted(at("09:30"), "u", 60))
        assert after(*events, now=at("10:00")).todos["u"].elapsed == 1800

    def test_done(self) -> None:
        done = TodoDone(at("10:00"), "t")
        assert self.todo(done, now=at("17:00")) == (TodoState.DONE, 3600, None)
        assert self.todo(done, Resumed(at("11:00")), TodoDone(at("12:00"), "t"), now=at("17:00"))[1] == 3600
        paused = (WaitingOnClient(at("10:00")), TodoDone(at("12:00"), "t"), Resumed(at("14:00")))
        assert self.todo(*paused, now=at("17:00")) == (TodoState.DONE, 3600, None)
        assert after(TodoDone(at("10:00"), "stranger"), now=at("10:00")).todos == {}

    def test_time_that_ran_out_before_the_pause_stays_run_out(self) -> None:
        # Used up exactly at the closing at 13:00; the pause in the break moves nothing.
        events = (WaitingOnClient(at("13:30")), Resumed(at("14:30")))
        assert self.todo(*events, now=at("14:00")) == (TodoState.PAUSED, 14400, None)
        assert self.todo(*events, now=at("14:30")) == (TodoState.OVERDUE, 14400, at("13:00"))
        exactly = (WaitingOnClient(at("13:00")), Resumed(at("14:30")))
        assert self.todo(*exactly, now=at("15:00")) == (TodoState.OVERDUE, 14400 + 1800, at("13:00"))

    def test_waiting_for_the_client_never_touches_an_item(self) -> None:
        found = after(Received(at("10:00"), "email"), WaitingOnClient(at("10:30")), now=at("15:01"))
        assert (found.state, found.deadline) == (State.OVERDUE, at("15:00"))

    def test_keeps_the_calendar_it_started_on(self) -> None:
        changed = AgreementChanged(at("10:00"), Terms(ROUND), recompute=True)
        assert self.todo(changed, now=at("13:30")) == (TodoState.OVERDUE, 14400, at("13:00"))
        later = after(changed, TodoStarted(at("12:30"), "u", 60), now=at("13:00")).todos["u"]
        assert later.deadline == at("13:30")


def test_without_an_agreement_nothing_waits() -> None:
    found = standing(None, [Received(at("10:00"), "email"), TodoStarted(at("10:00"), "t", 60)], at("11:00"))
    assert (found.state, found.items, found.todos) == (State.IDLE, (), {})


def test_every_answer_is_kept_with_its_item() -> None:
    conversation = Conversation(TERMS)
    for event in (Received(at("10:00"), "email", "a"), Received(at("12:00"), "email", "b"), Answered(at("14:30"))):
        conversation.take(event)
    assert [(one.item.id, one.at, one.took) for one in conversation.answers] == [
        ("a", at("14:30"), 12600),
        ("b", at("14:30"), 5400),
    ]
