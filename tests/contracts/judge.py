"""A judge for assessments: how well the episodes of a replay fit the spans that were truly there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

from desktop.domain.patterns.assessment import Assessment, Episode, Profile

AFTERMATH = timedelta(days=30)
LONG = 45
LOOKALIKES = ("busy_period", "agreement", "assistants_side", "one_off", "recording", "one_trait")


@dataclass
class Score:
    """Counts over all clients judged so far, for one profile."""

    spans: int = 0
    found: int = 0
    prompt: int = 0
    delays: list[int] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    episodes: int = 0
    true: int = 0
    warned_days: int = 0
    days: int = 0
    ended: int = 0
    cleared: int = 0

    @property
    def recall(self) -> float:
        return self.found / max(self.spans, 1)

    @property
    def promptness(self) -> float:
        return self.prompt / max(self.spans, 1)

    @property
    def delay(self) -> float:
        return median(self.delays) if self.delays else 0.0

    @property
    def false_per_year(self) -> float:
        return len(self.false) / max(self.days / 365, 1e-9)


@dataclass
class Verdict:
    """The whole of it, for some files."""

    profiles: dict[Profile, Score] = field(default_factory=lambda: {one: Score() for one in Profile})
    kinds: dict[str, list[bool]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def warned(self, *kinds: str) -> float:
        """The share of clients of these kinds who were ever warned of, which none should be."""
        found = [one for kind in kinds for one in self.kinds.get(kind, [])]
        return sum(found) / max(len(found), 1)

    def table(self) -> str:
        """The figures for people."""
        rows = ["profile       spans recall prompt delay  false/yr days%  episodes true cleared"]
        for profile, one in self.profiles.items():
            share = 100 * one.warned_days / max(one.days, 1)
            rows.append(
                f"{profile:13} {one.spans:5} {one.recall:6.2f} {one.promptness:6.2f} {one.delay:5.0f} "
                f"{one.false_per_year:9.3f} {share:5.2f} {one.episodes:9} {one.true:4} {one.cleared}/{one.ended}"
            )
        rows.append(f"ordinary warned {self.warned('ordinary'):.2f}, look-alikes {self.warned(*LOOKALIKES):.2f}: ")
        rows[-1] += ", ".join(
            f"{kind} {self.warned(kind):.2f} of {len(self.kinds.get(kind, []))}" for kind in LOOKALIKES
        )
        return "\n".join(rows)


def judge(verdict: Verdict, name: str, truth: dict[str, object], assessed: Assessment, as_of: date) -> None:
    """Add one client. `truth`: first_day, spans and kind, as in truth.json."""
    first = date.fromisoformat(str(truth["first_day"]))
    spans = truth["spans"]
    assert isinstance(spans, list)
    for profile, score in verdict.profiles.items():
        theirs = [_span(one, as_of) for one in spans if one["profile"] == profile]
        _judge(score, verdict.missed, f"{name}:{truth['kind']}", theirs, _of(assessed, profile), (first, as_of))
    verdict.kinds.setdefault(str(truth["kind"]), []).append(bool(assessed.episodes))


def _of(assessed: Assessment, profile: Profile) -> list[Episode]:
    return [one for one in assessed.episodes if one.profile is profile]


def _span(one: dict[str, str | None], as_of: date) -> tuple[date, date]:
    return date.fromisoformat(str(one["from"])), date.fromisoformat(one["to"]) if one["to"] else as_of


def _judge(
    score: Score,
    missed: list[str],
    name: str,
    spans: list[tuple[date, date]],
    episodes: list[Episode],
    lived: tuple[date, date],
) -> None:
    first, as_of = lived
    score.days += (as_of - first).days + 1
    score.episodes += len(episodes)
    for one in episodes:
        if not any(start <= one.raised_on <= end + AFTERMATH for start, end in spans):
            score.false.append(f"{name} {one.raised_on} to {one.cleared_on}")
        outside = (one.raised_on + timedelta(days=n) for n in range(((one.cleared_on or as_of) - one.raised_on).days))
        score.warned_days += sum(1 for day in outside if not any(s <= day <= e + AFTERMATH for s, e in spans))
    for start, end in spans:
        if (end - start).days < LONG:
            continue
        score.spans += 1
        there = [one for one in episodes if one.raised_on <= end + AFTERMATH and (one.cleared_on or as_of) >= start]
        if not there:
            missed.append(f"{name} {start} to {end}")
            continue
        score.found += 1
        score.true += any(start <= one.raised_on for one in there)
        delay = max((there[0].raised_on - start).days, 0)
        score.delays.append(delay)
        score.prompt += delay <= 60
        if end + AFTERMATH < as_of:
            score.ended += 1
            late = end + AFTERMATH
            score.cleared += not any(one.raised_on <= late < (one.cleared_on or as_of) for one in episodes)
