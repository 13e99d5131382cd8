"""Builds the services; knows no Qt, so the command line uses it too."""

from __future__ import annotations

from desktop.domain.clock import Clock
from desktop.services.agreements import Agreements
from desktop.services.assessments import Assessments
from desktop.services.at_hand import AtHand
from desktop.services.availability import AvailabilityService
from desktop.services.bus import Bus
from desktop.services.calendars import Calendars
from desktop.services.client_views import ClientViews
from desktop.services.clients import Clients
from desktop.services.closures import Closures
from desktop.services.contact_pages import ContactPages
from desktop.services.custody import Custody
from desktop.services.day_looks import DayLooks
from desktop.services.decisions import Decisions
from desktop.services.due import Due
from desktop.services.erasures import Erasures
from desktop.services.fairness import Fairness
from desktop.services.history import History
from desktop.services.imports import Imports
from desktop.services.insights import Insights
from desktop.services.instructions import Instructions
from desktop.services.interactions import Interactions
from desktop.services.journal import Journal
from desktop.services.lists import Lists
from desktop.services.messages import Messages
from desktop.services.notices import Notices
from desktop.services.pastes import Pastes
from desktop.services.plan_templates import PlanTemplates
from desktop.services.plans import Plans
from desktop.services.promises import Promises
from desktop.services.quick_log import QuickLog
from desktop.services.replies import Replies
from desktop.services.schedules import Schedules
from desktop.services.search import Search
from desktop.services.settings import SettingsService
from desktop.services.sharing import Sharing
from desktop.services.signals import Signals
from desktop.services.suite import Services
from desktop.services.summaries import Summaries
from desktop.services.tasks import Tasks
from desktop.services.timelines import Timelines
from desktop.services.vault import Vault
from desktop.services.weeks import Weeks
from desktop.services.work import Work
from desktop.system.paths import Paths


def wire(where: Paths, clock: Clock) -> Services:
    """The services over the store at `where`. Nothing is opened: that is the vault's."""
    bus = Bus()
    work = Work(bus.publish)
    vault = Vault(where.store, work, clock)
    custody = Custody(work, vault, where, clock)
    assessments = Assessments(work, clock)
    bus.listen(assessments.on_changed)
    quick_log = QuickLog(work, clock)
    bus.listen(quick_log.on_changed)
    insights = Insights(work, clock)
    bus.listen(insights.on_changed)
    signals = Signals(work, assessments, clock)
    work.on_detached += [assessments.forget, signals.forget, quick_log.forget, insights.forget]
    due = Due(work, clock)
    return Services(
        bus=bus,
        vault=vault,
        clients=Clients(work, clock),
        client_views=ClientViews(work, clock),
        agreements=Agreements(work, clock),
        interactions=Interactions(work, clock),
        quick_log=quick_log,
        timelines=Timelines(work, clock),
        search=Search(work),
        journal=Journal(work, clock),
        tasks=Tasks(work, clock),
        plans=Plans(work, clock),
        plan_templates=PlanTemplates(work, clock),
        promises=Promises(work, clock),
        schedules=Schedules(work, clock),
        instructions=Instructions(work, clock),
        due=due,
        imports=Imports(work, custody, clock),
        calendars=Calendars(work, custody, clock),
        pastes=Pastes(work, clock),
        assessments=assessments,
        signals=signals,
        decisions=Decisions(work, assessments, clock),
        fairness=Fairness(assessments, clock),
        summaries=Summaries(work, clock),
        contact_pages=ContactPages(work, clock),
        sharing=Sharing(work, clock),
        replies=Replies(work, clock),
        messages=Messages(work, clock),
        closures=Closures(work, clock),
        day_looks=DayLooks(work, due, clock),
        insights=insights,
        notices=Notices(work, clock),
        custody=custody,
        erasures=Erasures(work, custody, where, clock),
        settings=SettingsService(work),
        availability=AvailabilityService(work, clock),
        at_hand=AtHand(work, clock),
        history=History(work),
        weeks=Weeks(work, clock),
        lists=Lists(work, clock),
        close=vault.lock,
    )
