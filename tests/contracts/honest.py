"""Whether an episode's evidence is honest: the client's own, counted once, inside its window, and what it says."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from desktop.domain.agreement import in_force
from desktop.domain.hours import hours
from desktop.domain.interaction import Direction
from desktop.domain.patterns.assessment import Assessment, Evidence
from desktop.domain.patterns.facts import facts_of, zone_of
from desktop.domain.portfolio import Dossier, Portfolio
from desktop.domain.task import Side


def check_honesty(whole: Portfolio, dossier: Dossier, found: Assessment) -> None:
    """Fails where evidence of one client says more than the facts do."""
    first_lines = frozenset(one.id for one in facts_of(dossier, whole.assistant).contacts)
    for episode in found.episodes:
        assert episode.evidence, (dossier.client.id, episode)
        for evidence in episode.evidence:
            assert evidence.first <= evidence.last <= episode.raised_on
            assert evidence.observed > 0
            assert 0 <= evidence.expected < 1e6
            ids = (*evidence.interactions, *evidence.appointments, *evidence.tasks)
            assert evidence.observed == len(ids)
            assert all(
                len(set(row)) == len(row) for row in (evidence.interactions, evidence.appointments, evidence.tasks)
            )
            assert first_lines.issuperset(evidence.interactions)
            _cited(whole, dossier, evidence)


def _cited(whole: Portfolio, dossier: Dossier, evidence: Evidence) -> None:
    zone = ZoneInfo(zone_of(whole.assistant))
    lines = {one.id: one for one in dossier.interactions}
    days_off = whole.assistant.calendar.days_off if whole.assistant.calendar else ()
    agreements = [one.closed_on(days_off) for one in dossier.agreements]
    for name in evidence.interactions:
        line = lines[name]
        assert line.direction is Direction.IN
        assert not line.automatic
        assert evidence.first <= line.at.astimezone(zone).date() <= evidence.last
        if evidence.indicator == "contact_outside_hours":
            agreed = in_force(agreements, line.at)
            assert agreed is not None
            assert line.channel not in agreed.any_time
            assert not hours(agreed.calendar).is_open(line.at)
    appointments = {one.id: one for one in dossier.appointments}
    for name in evidence.appointments:
        appointment = appointments[name]
        assert appointment.by is Side.CLIENT
        at = appointment.changed_at or appointment.starts_at
        assert evidence.first <= at.astimezone(zone).date() <= evidence.last
    tasks = {one.id: one for one in dossier.tasks}
    for name in evidence.tasks:
        task = tasks[name]
        assert task.owner is Side.CLIENT
        when = [at for at in (task.due_at, task.done_at, *task.returned_at) if at is not None]
        assert any(evidence.first <= at.astimezone(zone).date() <= evidence.last for at in when)
