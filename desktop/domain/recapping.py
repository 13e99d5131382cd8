"""From a client's instructions to the narrow Recap: nothing else decides what they read of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.client import Client
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.recap import Ended, Holding, Recap
from desktop.domain.weekly import addressee

LATELY = timedelta(weeks=4)
"""For so long it is told that something was cancelled."""


def recap(
    client: Client,
    instructions: Iterable[Instruction],
    assistant: str,
    now: datetime,
    without: Collection[str] = (),
) -> Recap:
    """What holds at `now` (aware), told to the client. `without`: ids of what is not to stand there."""
    zone = ZoneInfo(client.time_zone)
    found = told(instructions, now)
    before = {
        one.replaced_by: one.text
        for one in sorted(found, key=lambda one: one.ended_at or one.given_at)
        if one.state is InstructionState.REPLACED and one.id not in without
    }
    shown = [one for one in found if one.id not in without]
    return Recap(
        to=addressee(client),
        assistant=assistant,
        language=client.language,
        made_at=now.astimezone(UTC),
        today=now.astimezone(zone).date(),
        holds=tuple(
            Holding(one.text, one.given_at.astimezone(zone).date(), before.get(one.id, ""))
            for one in shown
            if one.state is InstructionState.HOLDS
        ),
        ended=tuple(
            Ended(one.text, one.ended_at.astimezone(zone).date())
            for one in shown
            if one.ended_at is not None and is_lately_cancelled(one, now)
        ),
    )


def told(instructions: Iterable[Instruction], now: datetime) -> list[Instruction]:
    """Those of up to `now`, the latest first."""
    return sorted((one for one in instructions if one.given_at <= now), key=lambda one: one.given_at, reverse=True)


def is_lately_cancelled(one: Instruction, now: datetime) -> bool:
    """Whether the client took it back in the last weeks."""
    cancelled = one.state is InstructionState.CANCELLED
    return cancelled and one.ended_at is not None and now - LATELY <= one.ended_at <= now
