"""Templates of step plans: those that come with the program, in three languages, and her own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from db.models.template import TemplateRow
from db.queries import plans as queries
from desktop.domain.address import LANGUAGES
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.plan_template import Template, TemplateStep, step_problems, steps_from, steps_to
from desktop.domain.typed import one_line, title_problems
from desktop.services.clients import new_uid
from desktop.services.work import Work
from desktop.system.paths import resources

__all__ = ["PlanTemplates", "Template", "TemplateStep"]


class PlanTemplates:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_language(self, language: str) -> list[Template]:
        """Her own in this language, the latest first, then those that come with it; then her own in any other."""
        with self._work.read() as session:
            own = [_own(row) for row in queries.templates(session)]
        spoken = language if language in LANGUAGES else "en"
        here = [one for one in own if one.language == spoken]
        return [*here, *built_in(spoken), *(one for one in own if one not in here)]

    def own(self) -> list[Template]:
        """Hers, the latest first."""
        with self._work.read() as session:
            return [_own(row) for row in queries.templates(session)]

    def keep(self, title: str, language: str, steps: Sequence[TemplateStep]) -> int:
        """Keeps steps under a title and gives the row's id: nothing of the client, no day.

        Raises Refused template_is_wrong, with the Problems.
        """
        problems = [*title_problems(title), *(one for step in steps for one in step_problems(step))]
        if problems:
            raise Refused("template_is_wrong", problems)
        with self._work.write("template_kept") as session:
            row = TemplateRow(uid=new_uid(), title=one_line(title), language=language, steps=steps_to(steps))
            row.created_at = self._clock()
            session.add(row)
            session.flush()
            return row.id

    def remove(self, template_id: int) -> None:
        """One of her own goes; the plans made from it stay. Raises Refused template_unknown."""
        with self._work.write("template_removed") as session:
            row = queries.template(session, template_id)
            if row is None:
                raise Refused("template_unknown")
            session.delete(row)


@cache
def built_in(language: str) -> tuple[Template, ...]:
    """Those that come with the program, in one of its languages."""
    written: dict[str, dict[str, object]] = json.loads((resources() / "plans" / f"{language}.json").read_text("utf-8"))
    return tuple(Template(key, str(one["title"]), language, steps_from(one["steps"])) for key, one in written.items())


def _own(row: TemplateRow) -> Template:
    return Template(row.uid, row.title, row.language, steps_from(row.steps), row.id)
