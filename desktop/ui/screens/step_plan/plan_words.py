"""The sentences of a step plan: its room, what is late and what that moves, whether there is time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.lateness import MOST as MOST_OFFERED
from desktop.domain.plan import Push, Slip, Step, Tight
from desktop.ui import formats
from desktop.ui.counted import COUNTED

if TYPE_CHECKING:
    from desktop.services.plans import Basis, OpenPlan


class PlanWords(QObject):
    """Each gives whole sentences in the language in force."""

    def usual(self, by: Basis) -> str:
        """How late the client's inputs usually come, and on how many that rests."""
        if by.usual is None:
            return self.tr("Too little is known yet of when inputs come.")
        days, inputs = by.usual
        known = self.tr("from %n input(s)", "", inputs)
        if not days:
            return self.tr("Inputs usually come in time, {known}.").format(known=known)
        late = self.tr("Inputs usually come up to %n working day(s) late, {known}.", "", days)
        return late.format(known=known)

    def room(self, by: Basis, own: int | None) -> str:
        """By how much inputs are asked for earlier."""
        days = COUNTED.working_days(by.usual_room if own is None else own)
        if own is not None:
            return self.tr("Room for {client}: {days}, as you set it.").format(client=by.client, days=days)
        if by.usual is None:
            return self.tr("Room for {client}: {days} to begin with.").format(client=by.client, days=days)
        return self.tr("Room for {client}: {days}, as usual.").format(client=by.client, days=days)

    def room_choices(self, by: Basis) -> dict[object, str]:
        """What she can choose: as usual, or so many working days."""
        usual = COUNTED.working_days(by.usual_room)
        asked = self.tr("As usual: {days}") if by.usual is not None else self.tr("To begin with: {days}")
        found: dict[object, str] = {None: asked.format(days=usual)}
        return found | {days: self.days(days) for days in range(MOST_OFFERED + 1)}

    def days(self, days: int) -> str:
        """Of room."""
        return COUNTED.working_days(days) if days else self.tr("none")

    def lasts(self, step: Step, client: str) -> str:
        """How long it takes, and whose it is."""
        return f"{self.length(step.lasts)} · {self.whose(step, client)}"

    def length(self, lasts: int) -> str:
        """Of a step."""
        return COUNTED.working_days(lasts) if lasts else self.tr("no day of its own")

    def has_room(self, room: int) -> str:
        """Behind an input, for a screen reader."""
        return self.tr("then %n working day(s) of room", "", room)

    def whose(self, step: Step, client: str) -> str:
        return client if step.is_input else self.tr("mine")

    def pushed(self, plan: OpenPlan, push: Push) -> str:
        """What is late, what that moves, and when it would be finished."""
        return f"{self._cause(plan, push)} {self._moves(plan, push)}"

    def tight(self, tight: Tight) -> str:
        """By how much there is too little time."""
        return self.tr("There is too little time: %n working day(s) are missing.", "", tight.by)

    def would_fit(self, tight: Tight, today: date) -> str:
        """What would help."""
        if tight.goal is None:
            return self.tr("A day that you set yourself is already over: another goal does not help.")
        day = formats.short_day(tight.goal, today)
        if tight.room is None:
            return self.tr("It fits with {day} as the goal, or with shorter steps.").format(day=day)
        if not tight.room:
            return self.tr("It fits with {day} as the goal, or without room.").format(day=day)
        room = COUNTED.working_days(tight.room)
        return self.tr("It fits with {day} as the goal, or with a room of {room}.").format(day=day, room=room)

    def near(self, day: date, today: date) -> str:
        """How far away a day is."""
        ahead = (day - today).days
        if ahead < 0:
            return self.tr("%n day(s) ago", "", -ahead)
        if not ahead:
            return self.tr("today")
        return self.tr("tomorrow") if ahead == 1 else self.tr("in %n day(s)", "", ahead)

    def stands(self, step: Step, day: date, today: date, slip: Slip | None) -> str:
        """How a step stands: done, late, where it moves to, or how far away its day is."""
        if not step.is_open:
            return self.tr("done")
        if day < today:
            return self.tr("%n day(s) late", "", (today - day).days)
        if slip is not None:
            return self.tr("→ {day}").format(day=formats.short_day(slip.day, today))
        return self.near(day, today)

    def until_goal(self, days: int) -> str:
        """Working days from today to the goal."""
        if days < 0:
            return self.tr("%n working day(s) ago", "", -days)
        return self.tr("in %n working day(s)", "", days) if days else self.tr("today")

    def later(self, days: int, day: date, today: date) -> str:
        """Where a step would come to stand."""
        words = self.tr("%n working day(s) later: {day}", "", days)
        return words.format(day=formats.short_day(day, today))

    def done_of(self, done: int, steps: int) -> str:
        return self.tr("{done} of %n step(s) done", "", steps).format(done=done)

    def steps_move(self, steps: int) -> str:
        return self.tr("%n step(s) move.", "", steps)

    def _cause(self, plan: OpenPlan, push: Push) -> str:
        step = next(one for one in plan.steps if one.id == push.cause.step)
        title, until = formats.quoted(step.title), step.done_at or plan.basis.today
        days = 0 if step.due is None else (until - step.due).days
        if days <= 0:
            return self.tr("After {title} there is too little time left.").format(title=title)
        if step.is_open:
            return self.tr("{title}: %n day(s) late.", "", days).format(title=title)
        return self.tr("{title} came %n day(s) late.", "", days).format(title=title)

    def _moves(self, plan: OpenPlan, push: Push) -> str:
        if not push.moved:
            return self.tr("The room takes it: nothing else has to move.")
        new, old = (formats.short_day(day, plan.basis.today) for day in (push.finish, push.goal))
        words = self.tr("%n step(s) move, and {plan} would be finished on {new} instead of {old}.", "", len(push.moved))
        return words.format(plan=formats.quoted(plan.title), new=new, old=old)


WORDS = PlanWords()
