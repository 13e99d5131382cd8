"""What the sidebar shows of the store: her availability, pinned clients, pages left to send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.services.availability import Availability, Presence
from desktop.services.settings import Settings
from desktop.ui import formats, hours_words
from desktop.ui.kit.calls import Calls
from desktop.ui.sidebar_parts import Pin

if TYPE_CHECKING:
    from desktop.services.at_hand import PinnedLine
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

CLOSES_SOON = 30
"""Minutes before her closing from which the pill counts down."""
SHOWS = frozenset({"client", "interaction", "agreement", "setting", "summary", "task", "appointment"})
SIGNS = {"overdue": "late", "awaiting": "waiting"}
Known = tuple[Availability, Settings, "list[PinnedLine]", int]
"""The last one: how many weekly pages are left to send, from Thursday on."""


class SidebarLive(QObject):
    """Asked for again when something of it changed, by a write or by time."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(shell)
        self._services, self._calls, self._shell = services, calls, shell
        self._known: Known | None = None
        self._shown_at: datetime | None = None
        self._pill = shell.sidebar.pill
        self._pill.clicked.connect(self._ask_hours)

    def refresh(self) -> None:
        services = self._services

        def ask() -> Known:
            return (
                services.availability.now(),
                services.settings.get(),
                services.at_hand.lines(),
                services.summaries.left_to_send(),
            )

        self._calls.ask(self, ask, self._show)

    def on_changed(self, nouns: frozenset[str]) -> None:
        """A write was committed, now."""
        zone = ZoneInfo(self._known[1].zone) if self._known else None
        if zone is not None:
            self._shell.sidebar.say_saved(formats.clock_time(self._shell.clock(), zone))
        if nouns & SHOWS:
            self.refresh()

    def on_minute(self) -> None:
        """The pill counts down by itself; nobody is woken for what is as it was."""
        now = self._shell.clock()
        if self._known is None or self._shown_at is None or _is_over(self._known, self._shown_at, now):
            self.refresh()
        else:
            self._say(self._known, now)

    def retranslate(self) -> None:
        if self._known is not None:
            self._show(self._known)

    def _show(self, known: Known) -> None:
        self._known, self._shown_at = known, self._shell.clock()
        _found, _settings, pinned, to_send = known
        self._say(known, self._shown_at)
        pins = [Pin(line.client_id, line.name, SIGNS.get(str(line.state), "")) for line in pinned]
        self._shell.sidebar.pin(pins)
        self._shell.sidebar.count("weekly", to_send)

    def _say(self, known: Known, now: datetime) -> None:
        found, zone = known[0], ZoneInfo(known[1].zone)
        self._pill.say(self._sentence(found, now, zone), self._mark(found, now))

    def _sentence(self, found: Availability, now: datetime, zone: ZoneInfo) -> str:
        until = found.until
        if found.presence is Presence.UNSET:
            return self.tr("Set your hours")
        if found.presence is Presence.OPEN:
            if until is None:
                return self.tr("Open")
            if (left := _minutes(now, until)) <= CLOSES_SOON:
                return self.tr("Closes in {minutes} min").format(minutes=left)
            return self.tr("Open until {time}").format(time=formats.clock_time(until, zone))
        if until is None:
            return self.tr("Closed")
        if found.presence is Presence.DAY_OFF:
            return self.tr("Day off · back {day}").format(day=_day(until, now, zone))
        return self.tr("Closed · next {time}").format(time=_next(until, now, zone))

    def _mark(self, found: Availability, now: datetime) -> str:
        if found.presence is not Presence.OPEN:
            return "usual_mark"
        return "soon_mark" if found.until and _minutes(now, found.until) <= CLOSES_SOON else "accent"

    def _ask_hours(self) -> None:
        """Close now, or stay longer; what was decided by hand can go back to the usual."""
        if self._known is None or self._known[0].presence is Presence.UNSET:
            self._shell.sidebar.settings_wanted.emit()
            return
        found, hours = self._known[0], self._services.availability
        menu = QMenu(self._pill)
        is_open = found.presence is Presence.OPEN
        if is_open:
            menu.addAction(self.tr("Close now"), lambda: self._decide(hours.close, self.tr("Closed for today")))
        longer = self.tr("Stay 30 minutes longer") if is_open else self.tr("Open for 30 minutes")
        menu.addAction(longer, lambda: self._decide(hours.extend, longer))
        if found.by_hand:
            usual = self.tr("My usual hours again")
            menu.addAction(usual, lambda: self._decide(hours.as_usual, usual))
        menu.addSeparator()
        menu.addAction(self.tr("Change my hours…"), self._shell.sidebar.settings_wanted.emit)
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._pill.mapToGlobal(self._pill.rect().bottomLeft()))

    def _decide(self, decide: Callable[[], None], said: str) -> None:
        self._calls.ask(self, decide, lambda _none: self._shell.say(said, undo=True))


def _is_over(known: Known, shown_at: datetime, now: datetime) -> bool:
    """Whether something else is to be shown than what was known then, or the clock was set back."""
    found, settings, pinned, _to_send = known
    zone = ZoneInfo(settings.zone)
    changes = [found.until, *(line.late_from for line in pinned)]
    if now < shown_at or any(at is not None and at <= now for at in changes):
        return True
    return now.astimezone(zone).date() != shown_at.astimezone(zone).date()


def _minutes(now: datetime, until: datetime) -> int:
    """Whole minutes, rounded up: at half a minute before it is still one."""
    return -int((now - until).total_seconds() // 60)


def _next(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """09:00 within a day, else with its day."""
    if (at - now).total_seconds() < 24 * 3600:
        return formats.clock_time(at, zone)
    return f"{hours_words.weekday(at.astimezone(zone).weekday())} {formats.clock_time(at, zone)}"


def _day(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Monday within a week, else 23 Nov."""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    return hours_words.full_weekday(day.weekday()) if (day - today).days < 7 else formats.day_and_month(day)
