"""Small sheets of a step plan: its name, its steps as a template, a day of her own, a reminder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import Problem, Refused
from desktop.domain.plan import Step
from desktop.domain.plan_template import TemplateStep
from desktop.ui import formats, words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text
from desktop.ui.screens.step_plan.parts import PlanForm

if TYPE_CHECKING:
    from desktop.services.messages import Message
    from desktop.services.plans import OpenPlan
    from desktop.services.suite import Services


class NameSheet(PlanForm):
    """Another title for the plan."""

    told = Signal(str)

    def __init__(self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan) -> None:
        super().__init__(parent, "", "", calls, 480)
        self.title.setText(self.tr("Rename the plan"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Rename"))
        self.what = self.field("title", self.tr("Title"), self.tr("December newsletter"), plan.title)
        self.what.edit.selectAll()

        def keep() -> None:
            title = self.what.text()
            said = self.tr("Renamed: {title}").format(title=title)
            self.keep(lambda: services.tasks.rename_list(plan.id, title), lambda: self.told.emit(said))

        self.save.clicked.connect(keep)


class TemplateSheet(PlanForm):
    """The steps, without days, under a title: to begin another plan with."""

    told = Signal(str)

    def __init__(self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan) -> None:
        super().__init__(parent, "", "", calls, 480)
        self.title.setText(self.tr("Keep as a template"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Keep"))
        hint = self.tr("Titles, whose each step is and how long it takes are kept. No day, and nothing of {client}.")
        self.body.addWidget(Text(hint.format(client=plan.basis.client), "small", "ink2", wrap=True))
        self.what = self.field("title", self.tr("Title"), self.tr("Newsletter, the short way"), plan.title)
        self.what.edit.selectAll()
        known = plan.basis.language if plan.basis.language in words.LANGUAGES else "en"
        languages: dict[object, str] = dict(words.LANGUAGES.items())
        self.language = self.box(self.tr("Language"), languages, known)
        steps = [TemplateStep(step.title, step.owner, step.lasts) for step in plan.steps]

        def keep() -> None:
            title, language = self.what.text(), str(self.language.currentData())
            said = self.tr("Template kept: {title}").format(title=title)
            self.keep(lambda: services.plan_templates.keep(title, language, steps), lambda: self.told.emit(said))

        self.save.clicked.connect(keep)


class StepDaySheet(PlanForm):
    """A day of her own for a step: it stays there, whatever happens to the plan."""

    told = Signal(str)

    def __init__(self, parent: QWidget, services: Services, calls: Calls, plan: OpenPlan, step: Step) -> None:
        super().__init__(parent, step.title, "", calls, 480)
        self.save.setText(self.tr("Set the day"))
        hint = self.tr("It stays on this day, even when the goal moves; what comes before it is counted from it.")
        self.body.addWidget(Text(hint, "small", "ink2", wrap=True))
        self.by = self.day("due", self.tr("Day"), plan.basis, step.due)
        self.by.edit.selectAll()

        def keep() -> None:
            day = self.by.day()
            if day is None:
                if self.by.is_understood():
                    self.refuse(Refused("plan_is_wrong", [Problem("day_unknown", "due")]))
                return
            when = formats.weekday_and_day(day, plan.basis.today)
            said = self.tr("{title}: {when}").format(title=step.title, when=when)
            self.keep(lambda: services.plans.set_day(step.id, day), lambda: self.told.emit(said))

        self.save.clicked.connect(keep)


class RemindSheet(PlanForm):
    """The words of a reminder in the client's language, to be copied and sent by hand."""

    told = Signal(str)

    def __init__(self, parent: QWidget, services: Services, calls: Calls, step: Step, message: Message) -> None:
        super().__init__(parent, "", "", calls, 560)
        self.title.setText(self.tr("Remind {client}").format(client=message.client))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Copy it"))
        self.text = self.notes(self.tr("Message"), message.text.strip())
        hint = self.tr("Nothing is sent from here: paste it where you write to them. That they were reminded is noted.")
        self.body.addWidget(Text(hint, "caption", "ink2", wrap=True))
        said = self.tr("Copied: a reminder of {title}").format(title=step.title)

        def copy() -> None:
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self.keep(lambda: services.tasks.remind(step.id), lambda: self.told.emit(said))

        self.save.clicked.connect(copy)
