"""Ideas: what may help with what was counted, and the task or the fixed call that each becomes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.indicators import Indicator
from desktop.domain.slots import Diary, When, slot

MOST = 3
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Practice(StrEnum):
    """What an idea belongs to; of the ideas on one card no two share theirs."""

    RULES = "rules"
    TRUST = "trust"
    CALM = "calm"
    AHEAD = "ahead"
    LIST = "list"
    TOOLS = "tools"
    PREVENTION = "prevention"
    GAIN = "gain"
    LIMIT = "limit"


class Kind(StrEnum):
    """What an idea becomes. All but a task and an appointment are made in a place of their own, which opens."""

    TASK = "task"
    APPOINTMENT = "appointment"
    DOCUMENT = "document"
    PLAN = "plan"
    """A step plan."""
    RULE = "rule"
    """A change of the agreement."""


class IdeaCode(StrEnum):
    """Kept with her decision as the action; the words belong to the UI."""

    SEND_HOURS = "send_hours"
    ANSWER_TIMES = "answer_times"
    FIXED_CALL = "fixed_call"
    SHOW_KEPT = "show_kept"
    NEXT_WORD = "next_word"
    REGULAR_UPDATE = "regular_update"
    SHARED_LIST = "shared_list"
    RECAP = "recap"
    ONE_PAGE = "one_page"
    CONTACT_CARDS = "contact_cards"
    STEP_PLAN = "step_plan"
    ASK_EARLIER = "ask_earlier"
    COUNT_TIME = "count_time"
    SET_LIMIT = "set_limit"


@dataclass(frozen=True, slots=True)
class Idea:
    """`fits`: what was counted that it helps with. `minutes`: the estimate."""

    code: IdeaCode
    profile: Profile
    practice: Practice
    fits: frozenset[Indicator]
    when: When
    minutes: int
    weekly: bool = False
    kind: Kind = Kind.TASK


class Proposal(NamedTuple):
    """An idea with its time: a task due `at` (aware UTC), or an appointment that begins then. `kind`: what it is about.

    `rrule`: how it comes again (RFC 5545), empty where it does not.
    """

    code: IdeaCode
    at: datetime
    minutes: int
    rrule: str = ""
    kind: Kind = Kind.TASK

    @property
    def appointment(self) -> bool:
        return self.kind is Kind.APPOINTMENT

    @property
    def opens(self) -> bool:
        """Whether it is made on a page of its own."""
        return self.kind in (Kind.DOCUMENT, Kind.PLAN, Kind.RULE)

    @property
    def ends_at(self) -> datetime:
        return self.at + timedelta(minutes=self.minutes)


_OUT_OF_HOURS = {Indicator.CONTACT_OUTSIDE_HOURS}
_CALLS = {Indicator.REPEATED_CALLS, Indicator.MISSED_CALL_THEN_MESSAGE}
_ASKS = {Indicator.ASKS_FOR_STATUS, Indicator.REPEATS_REQUEST, Indicator.CHASES_BEFORE_DUE}
_MANY = {Indicator.MANY_CONTACTS, Indicator.REPLACES_INSTRUCTION}
_LATE = {Indicator.OVERDUE_TASK, Indicator.LATE_INPUT}
_WRONG = {Indicator.RETURNED_TASK, Indicator.WRONG_DATA}
IDEAS = (
    Idea(
        IdeaCode.REGULAR_UPDATE,
        Profile.ANXIOUS,
        Practice.AHEAD,
        frozenset(
            _ASKS | {Indicator.MANY_CONTACTS, Indicator.REPLACES_INSTRUCTION, Indicator.MISSED_CALL_THEN_MESSAGE}
        ),
        When.TUESDAY,
        5,
        weekly=True,
    ),
    Idea(
        IdeaCode.FIXED_CALL,
        Profile.ANXIOUS,
        Practice.RULES,
        frozenset(_CALLS | {Indicator.REPLACES_INSTRUCTION}),
        When.IN_COMMON,
        30,
        weekly=True,
        kind=Kind.APPOINTMENT,
    ),
    Idea(
        IdeaCode.SEND_HOURS,
        Profile.ANXIOUS,
        Practice.RULES,
        frozenset(_OUT_OF_HOURS),
        When.TOMORROW,
        15,
        kind=Kind.DOCUMENT,
    ),
    Idea(
        IdeaCode.ANSWER_TIMES,
        Profile.ANXIOUS,
        Practice.RULES,
        frozenset({Indicator.CHASES_BEFORE_DUE, Indicator.REPEATS_REQUEST}),
        When.TOMORROW,
        15,
        kind=Kind.RULE,
    ),
    Idea(
        IdeaCode.NEXT_WORD,
        Profile.ANXIOUS,
        Practice.CALM,
        frozenset(_ASKS | _CALLS | {Indicator.ALARMED_TONE}),
        When.TODAY,
        5,
    ),
    Idea(
        IdeaCode.SHOW_KEPT,
        Profile.ANXIOUS,
        Practice.TRUST,
        frozenset(_ASKS | _OUT_OF_HOURS | {Indicator.ALARMED_TONE, Indicator.MANY_CONTACTS}),
        When.FRIDAY,
        10,
        weekly=True,
        kind=Kind.DOCUMENT,
    ),
    Idea(
        IdeaCode.SHARED_LIST,
        Profile.DISORGANIZED,
        Practice.LIST,
        frozenset(_LATE | _WRONG | {Indicator.APPOINTMENT_TROUBLE}),
        When.TOMORROW,
        30,
        kind=Kind.DOCUMENT,
    ),
    Idea(
        IdeaCode.RECAP,
        Profile.DISORGANIZED,
        Practice.LIST,
        frozenset(_WRONG | {Indicator.LOST_OR_MISSING}),
        When.TOMORROW,
        15,
        kind=Kind.DOCUMENT,
    ),
    Idea(
        IdeaCode.STEP_PLAN,
        Profile.DISORGANIZED,
        Practice.PREVENTION,
        frozenset(_LATE),
        When.TOMORROW,
        30,
        kind=Kind.PLAN,
    ),
    Idea(
        IdeaCode.ASK_EARLIER,
        Profile.DISORGANIZED,
        Practice.PREVENTION,
        frozenset(_LATE | _WRONG | {Indicator.APPOINTMENT_TROUBLE}),
        When.TUESDAY,
        10,
        weekly=True,
    ),
    Idea(
        IdeaCode.ONE_PAGE,
        Profile.DISORGANIZED,
        Practice.TOOLS,
        frozenset({Indicator.LOST_OR_MISSING, Indicator.WRONG_DATA}),
        When.TOMORROW,
        30,
        kind=Kind.DOCUMENT,
    ),
    Idea(
        IdeaCode.CONTACT_CARDS,
        Profile.DISORGANIZED,
        Practice.TOOLS,
        frozenset({Indicator.LOST_OR_MISSING}),
        When.TOMORROW,
        15,
        kind=Kind.DOCUMENT,
    ),
    Idea(
        IdeaCode.COUNT_TIME,
        Profile.DISORGANIZED,
        Practice.GAIN,
        frozenset(_LATE | _WRONG | {Indicator.LOST_OR_MISSING, Indicator.APPOINTMENT_TROUBLE}),
        When.FRIDAY,
        15,
    ),
    Idea(IdeaCode.SET_LIMIT, Profile.RUDE, Practice.LIMIT, frozenset({Indicator.ABUSIVE}), When.TOMORROW, 30),
)


def proposals(
    profile: Profile, signals: Sequence[Indicator], now: datetime, diary: Diary, tried: Collection[str] = ()
) -> tuple[Proposal, ...]:
    """Up to three that fit what was counted, the best fitting first, each with its time after `now` (aware).

    `signals`: the strongest first. What she has `tried` before comes after what she has not.
    """
    weight = {signal: 2.0**-place for place, signal in enumerate(signals)}
    fitting = [(sum(weight.get(each, 0.0) for each in one.fits), one) for one in IDEAS if one.profile is profile]
    # sorted() keeps the order of IDEAS among equals.
    ordered = sorted((pair for pair in fitting if pair[0]), key=lambda pair: (pair[1].code in tried, -pair[0]))
    found: dict[Practice, Proposal] = {}
    for _, one in ordered:
        if one.practice not in found and (proposal := proposed(one, now, diary)) is not None:
            found[one.practice] = proposal
    return tuple(found.values())[:MOST]


def proposed(idea: Idea, now: datetime, diary: Diary) -> Proposal | None:
    """What an idea becomes; None where no time for it can be found."""
    at = slot(idea.when, now, diary)
    if at is None:
        return None
    weekday = at.astimezone(ZoneInfo(diary.hers.tz)).weekday()
    rrule = f"FREQ=WEEKLY;BYDAY={WEEKDAYS[weekday]}" if idea.weekly else ""
    return Proposal(idea.code, at.astimezone(UTC), idea.minutes, rrule, idea.kind)
