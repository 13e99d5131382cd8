"""Which parts stand on a page, in which order: kept as usual, and taken as usual again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.choices import Choices, Layout
from desktop.ui.kit.calls import Calls

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.services.summaries import Draft
    from desktop.ui.shell import Shell


class UsualParts(QObject):
    """`choose` takes the choices with the usual parts again."""

    def __init__(
        self, services: Services, calls: Calls, shell: Shell, choose: Callable[[Choices], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._summaries, self._calls, self._shell, self._choose = services.summaries, calls, shell, choose

    def add_to(self, menu: QMenu, draft: Draft) -> None:
        """What can be done with the parts of this page, under what the menu has already."""
        client, layout = draft.client_id, draft.choices.layout
        menu.addSeparator()
        for_one = self.tr("These parts as usual for {client}").format(client=draft.shown.to.name)
        again = menu.addAction(
            self.tr("The usual parts again"),
            lambda: self._choose(replace(draft.choices, off=draft.layout.off, blocks=draft.layout.blocks)),
        )
        again.setEnabled(layout != draft.layout)
        menu.addAction(for_one, lambda: self.keep(layout, client))
        menu.addAction(self.tr("These parts as usual for all clients"), lambda: self.keep(layout))
        menu.addAction(
            self.tr("{client} as all clients").format(client=draft.shown.to.name), lambda: self.keep(None, client)
        )

    def keep(self, layout: Layout | None, client: int | None = None) -> None:
        """From the next week on that is begun; None: this client as all of them."""

        def kept(_none: None) -> None:
            self._shell.say(self.tr("Kept as usual: which parts stand on the page, and their order"), undo=True)

        self._calls.ask(self, lambda: self._summaries.keep_layout(layout, client), kept)
