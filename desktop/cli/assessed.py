"""The answer of `garbo assess`: the exchange format's shape, and the same in words."""

from __future__ import annotations

from datetime import date

from desktop.cli import assessment_words as words
from desktop.domain.patterns.assessment import Assessment, Episode, Evidence, Standing
from desktop.domain.patterns.facts import day_to_judge
from desktop.domain.patterns.replay import replay as judged_by
from desktop.domain.portfolio import Portfolio

FORMAT, VERSION = "garbo-assessment", 1


def assess_portfolio(portfolio: Portfolio, at: date | None, replay: bool) -> dict[str, object]:
    """Every client at the end of `at` in the assistant's zone; None is the day of the latest recorded fact.

    With `replay` every episode up to then; without, only those that stand on that day.
    """
    day = at or day_to_judge(portfolio)
    return as_json(judged_by(portfolio, day) if day else (), everything=replay)


def as_json(assessments: tuple[Assessment, ...], *, everything: bool) -> dict[str, object]:
    """The final shape. Clients are in order of their ids; a score below the floor of data is written as 0."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "clients": [
            {
                "client": one.client,
                "episodes": [_episode(each) for each in one.episodes if everything or each.cleared_on is None],
                "now": {str(profile): _standing(standing) for profile, standing in one.now.items()},
            }
            for one in sorted(assessments, key=lambda one: one.client)
        ],
    }


def as_text(found: dict[str, object], portfolio: Portfolio) -> str:
    """What was found, for people: a paragraph for each client."""
    names = {one.client.id: one.client.name for one in portfolio.dossiers}
    clients = found["clients"]
    assert isinstance(clients, list)
    return "\n".join(words.client(names.get(one["client"]) or one["client"], one) for one in clients)


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


def _standing(one: Standing) -> dict[str, object]:
    return {"score": round(one.score or 0.0, 3), "state": str(one.state)}
