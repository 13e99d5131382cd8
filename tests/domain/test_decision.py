"""Decisions: which rows are one choice of hers, and what each idea is about."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from desktop.domain.decision import Choice, Decision, together
from desktop.domain.ideas import IDEAS, IdeaCode, Kind

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


def made(choice: Choice, at: datetime, signal: str, action: str = "") -> Decision:
    return Decision(signal, choice, at, action=action)


def test_the_rows_of_one_press_are_one_choice_in_whatever_order_they_come() -> None:
    taken = [
        made(Choice.TRIED, NOW + timedelta(microseconds=number), signal, action)
        for number, action in enumerate(("send_hours", "next_word", "show_kept"))
        for signal in ("asks_for_status", "repeated_calls")
    ]
    later = [made(Choice.LATER, NOW, "asks_for_status")]
    again = [made(Choice.TRIED, NOW + timedelta(minutes=1), "asks_for_status", "send_hours")]
    rows = [*taken, *later, *again]
    random.Random(2).shuffle(rows)
    found = together(rows)
    assert found[0] == tuple(again)
    assert {frozenset(one) for one in found} == {frozenset(taken), frozenset(later), frozenset(again)}
    assert together([]) == []


def test_what_each_idea_becomes() -> None:
    kinds = {one.code: one.kind for one in IDEAS}
    assert {code for code, kind in kinds.items() if kind is Kind.APPOINTMENT} == {IdeaCode.FIXED_CALL}
    assert {code for code, kind in kinds.items() if kind is Kind.DOCUMENT} == {
        IdeaCode.SEND_HOURS,
        IdeaCode.SHOW_KEPT,
        IdeaCode.SHARED_LIST,
        IdeaCode.RECAP,
        IdeaCode.ONE_PAGE,
        IdeaCode.CONTACT_CARDS,
    }
    assert {code for code, kind in kinds.items() if kind is Kind.PLAN} == {IdeaCode.STEP_PLAN}
    assert {code for code, kind in kinds.items() if kind is Kind.RULE} == {IdeaCode.ANSWER_TIMES}
