"""Services: everything that a screen or a command may call, each made when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

from desktop.domain.clock import Clock
from desktop.services.bus import Bus
from desktop.services.vault import Vault
from desktop.services.work import Work
from desktop.system.paths import Paths

if TYPE_CHECKING:
    from desktop.services.agreements import Agreements
    from desktop.services.assessments import Assessments
    from desktop.services.at_hand import AtHand
    from desktop.services.availability import AvailabilityService
    from desktop.services.calendars import Calendars
    from desktop.services.client_views import ClientViews
    from desktop.services.clients import Clients
    from desktop.services.closures import Closures
    from desktop.services.contact_pages import ContactPages
    from desktop.services.custody import Custody
    from desktop.services.day_looks import DayLooks
    from desktop.services.decisions import Decisions
    from desktop.services.documents import Documents
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
    from desktop.services.retellings import Retellings
    from desktop.services.schedules import Schedules
    from desktop.services.search import Search
    from desktop.services.settings import SettingsService
    from desktop.services.sharing import Sharing
    from desktop.services.signals import Signals
    from desktop.services.simulations import Simulations
    from desktop.services.stationery import StationeryService
    from desktop.services.summaries import Summaries
    from desktop.services.tasks import Tasks
    from desktop.services.timelines import Timelines
    from desktop.services.weeks import Weeks


class Made:
    """A service that is imported and made on the first look at it, so that a start waits for those it shows alone."""

    def __init__(self, kind: str, needs: tuple[str, ...]) -> None:
        self.kind, self._needs = kind, needs

    def __set_name__(self, _owner: type, name: str) -> None:
        self.name = name

    def __get__(self, services: Services, _owner: type) -> Any:
        return services.make(self.name, self.kind, self._needs)


def made(kind: str, *needs: str) -> Any:
    """The class of that name, of the module named as the attribute, over what it needs."""
    return Made(kind, needs or ("work", "clock"))


class Services:
    """Made before the store is open: `vault` opens it, and every other service answers `locked` until then."""

    clients: Clients = made("Clients")
    client_views: ClientViews = made("ClientViews")
    agreements: Agreements = made("Agreements")
    simulations: Simulations = made("Simulations")
    interactions: Interactions = made("Interactions")
    quick_log: QuickLog = made("QuickLog")
    timelines: Timelines = made("Timelines")
    search: Search = made("Search", "work")
    journal: Journal = made("Journal")
    tasks: Tasks = made("Tasks")
    plans: Plans = made("Plans")
    plan_templates: PlanTemplates = made("PlanTemplates")
    promises: Promises = made("Promises")
    schedules: Schedules = made("Schedules")
    instructions: Instructions = made("Instructions")
    due: Due = made("Due")
    imports: Imports = made("Imports", "work", "custody", "clock")
    calendars: Calendars = made("Calendars", "work", "custody", "clock")
    pastes: Pastes = made("Pastes")
    assessments: Assessments = made("Assessments")
    signals: Signals = made("Signals", "work", "assessments", "clock")
    decisions: Decisions = made("Decisions", "work", "assessments", "clock")
    retellings: Retellings = made("Retellings", "work", "assessments", "clock")
    fairness: Fairness = made("Fairness", "assessments", "clock")
    summaries: Summaries = made("Summaries", "work", "stationery", "clock")
    stationery: StationeryService = made("StationeryService", "work", "where", "clock")
    contact_pages: ContactPages = made("ContactPages", "work", "stationery", "clock")
    documents: Documents = made("Documents", "work", "contact_pages", "stationery", "clock")
    sharing: Sharing = made("Sharing", "work", "stationery", "clock")
    replies: Replies = made("Replies")
    messages: Messages = made("Messages")
    closures: Closures = made("Closures")
    day_looks: DayLooks = made("DayLooks", "work", "due", "clock")
    insights: Insights = made("Insights")
    notices: Notices = made("Notices")
    custody: Custody = made("Custody", "work", "vault", "where", "clock")
    erasures: Erasures = made("Erasures", "work", "custody", "where", "clock")
    settings: SettingsService = made("SettingsService", "work")
    availability: AvailabilityService = made("AvailabilityService")
    at_hand: AtHand = made("AtHand")
    history: History = made("History", "work")
    weeks: Weeks = made("Weeks")
    lists: Lists = made("Lists")

    def __init__(self, where: Paths, clock: Clock) -> None:
        self.bus = Bus()
        self._work = work = Work(self.bus.publish)
        self.vault = Vault(where.store, work, clock)
        self.close = self.vault.lock
        self._given: dict[str, object] = {"work": work, "clock": clock, "where": where}
        # The window's thread may look at one while the DB thread makes it.
        self._making = RLock()

    def make(self, name: str, kind: str, needs: tuple[str, ...]) -> Any:
        """Makes it once. One that keeps something in memory hears of what changes, and forgets it with the store."""
        with self._making:
            if name in self.__dict__:
                return self.__dict__[name]
            given = (self._given[need] if need in self._given else getattr(self, need) for need in needs)
            service = getattr(import_module(f"desktop.services.{name}"), kind)(*given)
            if hasattr(service, "on_changed"):
                self.bus.listen(service.on_changed, first=True)
            if hasattr(service, "forget"):
                self._work.on_detached.append(service.forget)
            self.__dict__[name] = service
            return service
