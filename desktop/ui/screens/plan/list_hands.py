"""What her hands do in the lists: ticked, opened, placed, put in another order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.ui.kit.entry_list import Choice
from desktop.ui.screens.plan.acts import PlanActs
from desktop.ui.screens.plan.lists_page import ListCard, ListsPage

if TYPE_CHECKING:
    from desktop.services.lists import ListedTask

translate = QCoreApplication.translate


class ListHands(QObject):
    """Listens to each column as it is made."""

    plan_wanted = Signal(int)

    def __init__(self, page: ListsPage, acts: PlanActs) -> None:
        super().__init__(page)
        self._page, self._acts = page, acts
        page.made.connect(self._listen)

    def client(self) -> int | None:
        """Whose list has the keyboard."""
        cards = (card for card in self._page.cards if card.list.hasFocus() and card.column)
        return next((card.column.client_id for card in cards if card.column), None)

    def _listen(self, card: ListCard) -> None:
        rows = card.list
        rows.choices = partial(self._choices, card)
        rows.ticked.connect(lambda key: self._tick(card.task(key)))
        rows.opened.connect(lambda key: self._open(card.task(key)))
        rows.shifted.connect(lambda key, by: self._shift(card, card.task(key), by))
        card.plan_wanted.connect(self.plan_wanted)

    def _choices(self, card: ListCard) -> Sequence[Choice]:
        task = card.task(card.list.chosen())
        if task is None:
            return ()
        tick = translate("Plan", "Open again") if task.done_at else translate("Plan", "Done")
        return (
            (tick, Qt.Key.Key_D, lambda: self._tick(task)),
            (translate("Plan", "Further up"), Qt.Key.Key_Minus, lambda: self._shift(card, task, -1)),
            (translate("Plan", "Further down"), Qt.Key.Key_Plus, lambda: self._shift(card, task, 1)),
            (translate("Plan", "Open…"), Qt.Key.Key_Return, lambda: self._open(task)),
        )

    def _tick(self, task: ListedTask | None) -> None:
        if task is not None:
            (self._acts.reopen if task.done_at else self._acts.done)(task.id, task.title)

    def _open(self, task: ListedTask | None) -> None:
        if task is not None:
            self._acts.open_task(task.id, task.client_id)

    def _shift(self, card: ListCard, task: ListedTask | None, by: int) -> None:
        if task is not None and task.done_at is None and card.column is not None:
            self._acts.reorder(task.id, by, is_step=card.column.goal is not None)
