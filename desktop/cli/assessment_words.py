"""The words of an assessment in the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.patterns.assessment import Assessment, Evidence, Profile, ProfileStanding, ProfileState
from desktop.domain.patterns.indicators import Indicator

PROFILES = {
    Profile.ANXIOUS: "needs reassurance (suggests the anxious profile)",
    Profile.DISORGANIZED: "needs structure (suggests the disorganized profile)",
    Profile.RUDE: "was rude more than once",
}
STATES = {
    ProfileState.WATCH: "something to keep an eye on",
    ProfileState.NOT_ENOUGH_DATA: "not enough known yet",
    ProfileState.NONE: "as usual",
}
INDICATORS = {
    Indicator.CONTACT_OUTSIDE_HOURS: "contacts outside the agreed hours",
    Indicator.MISSED_CALL_THEN_MESSAGE: "messages right after a missed call",
    Indicator.REPEATED_CALLS: "calls again soon after a missed one",
    Indicator.MANY_CONTACTS: "contacts in all",
    Indicator.CHASES_BEFORE_DUE: "second ways of reaching you while your answer was in time",
    Indicator.ASKS_FOR_STATUS: "questions how far things are",
    Indicator.REPEATS_REQUEST: "requests asked again while in time",
    Indicator.REPLACES_INSTRUCTION: "instructions replaced or cancelled",
    Indicator.ALARMED_TONE: "alarmed messages",
    Indicator.LOST_OR_MISSING: "things lost, missing, or asked for again",
    Indicator.WRONG_DATA: "things sent with mistakes",
    Indicator.LATE_INPUT: "things sent late",
    Indicator.OVERDUE_TASK: "tasks of theirs more than a day overdue",
    Indicator.RETURNED_TASK: "tasks of theirs that came back with mistakes",
    Indicator.APPOINTMENT_TROUBLE: "appointments missed, late, or called off at the last minute",
    Indicator.ABUSIVE: "insults, threats or humiliations",
}


def client(name: str, found: Assessment) -> str:
    """One client: the warnings with their facts, then how it stands today."""
    lines = [f"{name}: {_now(found.now)}"]
    for one in found.episodes:
        until = f" to {one.cleared_on}" if one.cleared_on else ", still so"
        lines.append(f"  {PROFILES[one.profile]}, since {one.raised_on}{until}")
        lines += [f"    {_fact(each)}" for each in one.evidence]
    return "\n".join(lines)


def _now(now: Mapping[Profile, ProfileStanding]) -> str:
    raised = [PROFILES[profile] for profile, one in now.items() if one.state is ProfileState.RAISED]
    if raised:
        return "; ".join(raised)
    states = {one.state for one in now.values()}
    return next(words for state, words in STATES.items() if state in states)


def _fact(one: Evidence) -> str:
    """With the days it was counted over: a number without them says nothing."""
    return f"{INDICATORS[one.indicator]}: {one.observed}, usually {one.expected:.1f} ({one.first} to {one.last})"
