"""Services: everything that a screen or a command may call, in one typed record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
from desktop.services.summaries import Summaries
from desktop.services.tasks import Tasks
from desktop.services.timelines import Timelines
from desktop.services.vault import Vault
from desktop.services.weeks import Weeks


@dataclass(frozen=True, slots=True)
class Services:
    """Made once, before the store is open: `vault` opens it, and every other service answers `locked` until then."""

    bus: Bus
    vault: Vault
    clients: Clients
    client_views: ClientViews
    agreements: Agreements
    interactions: Interactions
    quick_log: QuickLog
    timelines: Timelines
    search: Search
    journal: Journal
    tasks: Tasks
    plans: Plans
    plan_templates: PlanTemplates
    promises: Promises
    schedules: Schedules
    instructions: Instructions
    due: Due
    imports: Imports
    calendars: Calendars
    pastes: Pastes
    assessments: Assessments
    signals: Signals
    decisions: Decisions
    fairness: Fairness
    summaries: Summaries
    contact_pages: ContactPages
    sharing: Sharing
    replies: Replies
    messages: Messages
    closures: Closures
    day_looks: DayLooks
    insights: Insights
    notices: Notices
    custody: Custody
    erasures: Erasures
    settings: SettingsService
    availability: AvailabilityService
    at_hand: AtHand
    history: History
    weeks: Weeks
    lists: Lists
    close: Callable[[], None]
