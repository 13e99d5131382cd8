"""The noun Template: a step plan that worked, without days, to begin another one with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.errors import Problem
from desktop.domain.plan import LONGEST_STEP
from desktop.domain.task import Side
from desktop.domain.typed import one_line, title_problems

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class TemplateStep:
    """`lasts`: working days."""

    title: str
    owner: Side = Side.ASSISTANT
    lasts: int = 1


@dataclass(frozen=True, slots=True)
class Template:
    """`key`: the code of one that comes with the program, or the portable id of her own. `row`: of her own only."""

    key: str
    title: str
    language: str
    steps: tuple[TemplateStep, ...]
    row: int | None = None


def steps_from(written: object) -> tuple[TemplateStep, ...]:
    """Steps as they are written in a file or in the store; what is no step is passed over."""
    found = []
    for one in written if isinstance(written, list) else ():
        if not isinstance(one, Mapping):
            continue
        title, owner, lasts = one.get("title"), one.get("owner"), one.get("lasts")
        known = isinstance(title, str) and isinstance(owner, str) and owner in set(Side)
        if known and isinstance(lasts, int) and not isinstance(lasts, bool):
            step = TemplateStep(str(title), Side(str(owner)), lasts)
            if not step_problems(step):
                found.append(step)
    return tuple(found)


def steps_to(steps: Iterable[TemplateStep]) -> list[dict[str, object]]:
    """The same steps, as they are kept."""
    return [{"title": one_line(step.title), "owner": step.owner.value, "lasts": step.lasts} for step in steps]


def step_problems(step: TemplateStep) -> list[Problem]:
    """What is wrong with a step as it was typed."""
    return [*title_problems(step.title), *lasts_problems(step.lasts)]


def lasts_problems(lasts: int) -> list[Problem]:
    return [] if 0 <= lasts <= LONGEST_STEP else [Problem("lasts_out_of_range", "lasts", {"most": LONGEST_STEP})]
