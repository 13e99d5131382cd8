"""The words of an assessment in the terminal."""

from __future__ import annotations

from typing import TypedDict

PROFILES = {
    "anxious": "needs reassurance (suggests the anxious profile)",
    "disorganized": "needs structure (suggests the disorganized profile)",
    "rude": "was rude more than once",
}
STATES = {"watch": "something to keep an eye on", "none": "as usual", "not_enough_data": "not enough known yet"}
INDICATORS = {
    "contact_outside_hours": "contacts outside the agreed hours",
    "missed_call_then_message": "messages right after a missed call",
    "repeated_calls": "calls again soon after a missed one",
    "many_contacts": "contacts in all",
    "chases_before_due": "second ways of reaching you while your answer was in time",
    "asks_for_status": "questions how far things are",
    "repeats_request": "requests asked again while in time",
    "replaces_instruction": "instructions replaced or cancelled",
    "alarmed_tone": "alarmed messages",
    "lost_or_missing": "things lost, missing, or asked for again",
    "wrong_data": "things sent with mistakes",
    "late_input": "things sent late",
    "overdue_task": "tasks of theirs more than a day overdue",
    "returned_task": "tasks of theirs that came back with mistakes",
    "appointment_trouble": "appointments missed, late, or called off at the last minute",
    "abusive": "insults, threats or humiliations",
}


# What is read of one piece of evidence; "from" is no name that a class could have.
EvidenceShown = TypedDict(
    "EvidenceShown", {"indicator": str, "observed": int, "expected": float, "from": str, "to": str}
)


class EpisodeShown(TypedDict):
    """What is read of one episode."""

    profile: str
    raised_on: str
    cleared_on: str | None
    evidence: list[EvidenceShown]


class StandingShown(TypedDict):
    """What is read of one profile's standing."""

    score: float
    state: str


class ClientShown(TypedDict):
    """What is read of one client."""

    client: str
    episodes: list[EpisodeShown]
    now: dict[str, StandingShown]


def client(name: str, found: ClientShown) -> str:
    """One client: the warnings with their facts, then how it stands today."""
    lines = [f"{name}: {_now(found['now'])}"]
    for one in found["episodes"]:
        until = f" to {one['cleared_on']}" if one["cleared_on"] else ", still so"
        lines.append(f"  {PROFILES[one['profile']]}, since {one['raised_on']}{until}")
        lines += [f"    {_fact(each)}" for each in one["evidence"]]
    return "\n".join(lines)


def _now(now: dict[str, StandingShown]) -> str:
    raised = [PROFILES[profile] for profile, one in now.items() if one["state"] == "raised"]
    if raised:
        return "; ".join(raised)
    states = {one["state"] for one in now.values()}
    return next((STATES[state] for state in ("watch", "not_enough_data") if state in states), STATES["none"])


def _fact(one: EvidenceShown) -> str:
    """With the days it was counted over: a number without them says nothing."""
    what = INDICATORS.get(one["indicator"], one["indicator"])
    return f"{what}: {one['observed']}, usually {one['expected']:.1f} ({one['from']} to {one['to']})"
