"""What she chose about this client: what she said and when, what she tried and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from desktop.domain.errors import GarboError
from desktop.ui import formats, trial_words
from desktop.ui.actions import Keys
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.entries import EntryRow
from desktop.ui.kit.entry_list import Choice
from desktop.ui.kit.parts import Text
from desktop.ui.screens.client.panel import ListPanel
from desktop.ui.trial_view import TrialView

if TYPE_CHECKING:
    from desktop.services.decisions import Decided, History
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

MARKS = {"later": "clock", "not_so": "circle-x", "tried": "flag"}


class ChoicesPanel(ListPanel):
    """Takes no room where she has chosen nothing. Enter opens a choice, Del takes it back."""

    shows = frozenset({"decision", "interaction", "task", "appointment", "agreement", "setting"})

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__(services, calls, shell)
        self._found: History | None = None
        self._asked = 0
        self.is_wanted = False
        self.add.hide()
        self.list.least = 4
        self.list.choices = self._choices
        self.list.opened.connect(self.look)
        self.list.removing.connect(self.take_back)
        self.retranslate()

    def show_client(self, client_id: int) -> None:
        self._show(None)
        super().show_client(client_id)

    def refresh(self) -> None:
        client = self.client_id
        if client is None:
            return
        self._asked += 1
        asked = self._asked

        def show(found: History | None) -> None:
            # It is a long call that lets others pass, so that an older answer may come after a newer one.
            if asked == self._asked:
                self._show(found)

        decisions, between = self._services.decisions, self._calls.give_way
        self._calls.ask_patiently(self, lambda: decisions.of_client(client, between), show, self._not_known)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What you chose"))
        self.list.setAccessibleName(self.heading.text())
        if self._found is not None:
            self._show(self._found)

    def list_keys(self) -> tuple[Keys, ...]:
        if not self.is_wanted:
            return ()
        return (
            Keys("Enter", lambda: self.tr("Open a choice")),
            Keys("Del", lambda: self.tr("Take a choice back")),
        )

    def look(self, place: int) -> None:
        """What was chosen, and what became of it."""
        if self._found is not None:
            ChosenSheet(self._shell, self._found, self._found.made[place]).open()

    def take_back(self, place: int) -> None:
        """As if it had not been chosen; what was made of it stays."""
        client, found = self.client_id, self._found
        if client is not None and found is not None:
            ids = found.made[place].ids
            said = self.tr("Taken back. What you made of it stays.")
            self._do(lambda: self._services.decisions.take_back(client, ids), said)

    def _choices(self) -> Sequence[Choice]:
        at = self.list.chosen()
        if at is None:
            return ()
        return (
            (self.tr("Open"), Qt.Key.Key_Return, lambda: self.look(at)),
            (self.tr("Take it back"), Qt.Key.Key_Delete, lambda: self.take_back(at)),
        )

    def _show(self, found: History | None) -> None:
        self._found = found
        made = found.made if found is not None else ()
        self.is_wanted = bool(made)
        self.show_entries([_row(place, one, found) for place, one in enumerate(made)] if found is not None else [])
        self.nothing.hide()
        self.came.emit()

    def _not_known(self, error: BaseException) -> None:
        self._show(None)
        if not isinstance(error, GarboError | CancelledError):
            self._calls.fail(error)


class ChosenSheet(Dialog):
    """One choice: what was said, why, and for something tried before and after."""

    def __init__(self, shell: Shell, found: History, one: Decided) -> None:
        zone = ZoneInfo(found.zone)
        super().__init__(shell, trial_words.tried(one) or trial_words.said(one, zone), 560)
        if one.taken:
            self.body.addWidget(Text(trial_words.said(one, zone), "body", "ink2", wrap=True))
        if one.reason:
            self.body.addWidget(Text(formats.quoted(one.reason), "body", wrap=True))
        if lasts := trial_words.lasts(one, found.at, zone):
            self.body.addWidget(Text(formats.capital(lasts), "body", wrap=True))
        self.trial = TrialView()
        self.body.addWidget(self.trial)
        self.trial.show_trial(found._replace(made=(one,)))
        self.trial.title.hide()
        if one.trial is not None:
            self.body.addWidget(Text(trial_words.explained(one.trial), "small", "ink2", wrap=True))


def _row(place: int, one: Decided, found: History) -> EntryRow:
    zone = ZoneInfo(found.zone)
    said, tried = trial_words.said(one, zone), trial_words.tried(one)
    became = trial_words.verdict(one.trial) if one.trial is not None else trial_words.lasts(one, found.at, zone)
    return EntryRow(
        key=place,
        title=tried or said,
        spoken=", ".join(part for part in (found.client, said, tried, one.reason, became) if part),
        icon=trial_words.ICONS[one.trial.verdict] if one.trial is not None else MARKS[one.choice],
        right=formats.day_and_month(one.at.astimezone(zone).date()) if tried else "",
        under=" · ".join(part for part in (one.reason, became) if part),
    )
