"""The answer of `garbo assess`: the exchange format's shape, and the same in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.cli import assessment_words as words
from desktop.domain.patterns.assessment import Assessment, Episode, Evidence, ProfileStanding
from desktop.domain.patterns.facts import day_to_judge
from desktop.domain.patterns.replay import replay as judged_by
from desktop.domain.portfolio import Portfolio

FORMAT, VERSION = "garbo-assessment", 1


def assess_portfolio(portfolio: Portfolio, at: date | None, replay: bool) -> tuple[Assessment, ...]:
    """Every client at the end of `at` in the assistant's zone; None is the day of the latest recorded fact.

    With `replay` every episode up to then; without, only those that stand on that day. In order of their ids.
    """
    day = at or day_to_judge(portfolio)
    found = sorted(judged_by(portfolio, day), key=lambda one: one.client) if day else []
    if not replay:
        found = [replace(one, episodes=tuple(each for each in one.episodes if not each.cleared_on)) for one in found]
    return tuple(found)


def as_json(assessments: Iterable[Assessment]) -> dict[str, object]:
    """The final shape; a score below the floor of data is written as 0."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "clients": [
            {
                "client": one.client,
                "episodes": [_episode(each) for each in one.episodes],
                "now": {str(profile): _standing(standing) for profile, standing in one.now.items()},
            }
            for one in assessments
        ],
    }


def as_text(assessments: Iterable[Assessment], portfolio: Portfolio) -> str:
    """What was found, for people: a paragraph for each client."""
    names = {one.client.id: one.client.name for one in portfolio.dossiers}
    return "\n".join(words.client(names[one.client] or one.client, one) for one in assessments)


def _episode(one: Episode) -> dict[str, object]:
    return {
        "profile": str(one.profile),
        "raised_on": one.raised_on.isoformat(),
        "cleared_on": one.cleared_on.isoformat() if one.cleared_on else None,
        "evidence": [_evidence(each) for each in one.evidence],
    }


def _evidence(one: Evidence) -> dict[str, object]:
    return {
        "indicator": str(one.indicator),
        "observed": one.observed,
        "expected": round(one.expected, 2),
        "from": one.first.isoformat(),
        "to": one.last.isoformat(),
        "interactions": list(one.interactions),
        "appointments": list(one.appointments),
        "tasks": list(one.tasks),
    }


def _standing(one: ProfileStanding) -> dict[str, object]:
    return {"score": round(one.score or 0.0, 3), "state": str(one.state)}
