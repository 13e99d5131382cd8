"""The window on the sample: made while the empty window stands, and always said to be a sample."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from pathlib import Path

from desktop.app import gui
from desktop.app.demo import store
from desktop.domain.clock import Clock, system_clock
from desktop.system.paths import Paths, paths


def main(data_dir: Path | None, at: datetime | None) -> int:
    """Opens the sample beside the data in `data_dir`; `at` is the moment it begins with, else now."""
    hers = paths(data_dir)
    where = store.place(hers)
    store.begin(where, hers)
    return gui.run(where.data, lambda: SampleGui(where, _running_from(at)))


class SampleGui(gui.Gui):
    """The same window over a store that is made for it."""

    def __init__(self, where: Paths, clock: Clock) -> None:
        super().__init__(where, clock, key_file=store.key_file(where))

    def _furnish(self) -> None:
        from desktop.ui.kit import parts
        from desktop.ui.kit.theme import px

        super()._furnish()
        sample = self.tr("sample")
        self.window.setWindowTitle(f"Garbo – {sample}")
        self.shell.sidebar.be_sample()
        self._wait = parts.Text(
            self.tr("One moment: six invented clients and their year are being made …"), "title", "ink2"
        )
        self._wait.setContentsMargins(px(32), 0, px(32), 0)
        self.shell.pages.addWidget(self._wait)

        # Its key lies beside it: a door would ask for what nobody has chosen.
        self.shell.lock_wanted.disconnect(self.lock.lock)
        self.shell.lock_wanted.connect(lambda: self.shell.say(self.tr("The sample is not locked: it keeps no secret.")))

    def _wire(self) -> str:
        # By name, as the wiring: what makes the sample speaks to the services.
        import_module("desktop.app.demo.store").make(self._where, self._clock, self._language)
        return super()._wire()

    def _opened(self) -> None:
        self._wait.deleteLater()
        super()._opened()
        self.shell.say(self.tr("This is a sample: the clients are invented, and nothing of yours is touched."))


def _running_from(at: datetime | None) -> Clock:
    """The machine's clock, or one that runs on from `at`."""
    if at is None:
        return system_clock
    ahead = at - system_clock()
    return lambda: system_clock() + ahead
