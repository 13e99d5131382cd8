"""Idle minutes: how often Garbo's threads wake, beside a bare window that has the same minute's timer.

Both stand idle at the same time, in processes of their own. What counts is Linux's `voluntary_ctxt_switches` of all
threads: each is a wait that ended. The minute's tick of Garbo asks the store anew; the bare window only sets its label.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE)]
SETTLES = 20.0
"""Seconds from the start until what nobody waits for is done."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Idle minutes beside a bare window's.")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--window", choices=("garbo", "bare"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    if options.window:
        return stand_idle(options.window, options.minutes, options.folder)
    with tempfile.TemporaryDirectory(prefix="garbo-idle-") as folder:
        order = [sys.executable, __file__, "--minutes", str(options.minutes), "--folder", folder, "--window"]
        pair = {name: subprocess.Popen([*order, name], stdout=subprocess.PIPE, text=True) for name in ("bare", "garbo")}
        woke = {name: int(process.communicate()[0].split()[-1]) for name, process in pair.items()}
    bare, garbo = (woke[name] / options.minutes for name in ("bare", "garbo"))
    print(f"{options.minutes:g} idle minutes; switches of all threads in a minute")
    print(f"  bare window with the minute's timer {bare:8.1f}")
    print(f"  Garbo on Today                      {garbo:8.1f}")
    print(f"  ratio {garbo / bare:.1f}; {garbo - bare:.1f} more a minute")
    return 0


def stand_idle(which: str, minutes: float, folder: Path) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    counted = [0]
    close = bare_window() if which == "bare" else garbo_window(folder)
    QTimer.singleShot(int(SETTLES * 1000), lambda: counted.insert(0, switches()))
    QTimer.singleShot(int((SETTLES + minutes * 60) * 1000), application.quit)
    application.exec()
    print(switches() - counted[0], flush=True)
    close()
    return 0


def bare_window():  # type: ignore[no-untyped-def]
    """A main window whose label is set with each minute of the clock."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QMainWindow

    window, label = QMainWindow(), QLabel()
    window.setCentralWidget(label)

    def minute() -> None:
        label.setText(time.strftime("%H:%M"))
        QTimer.singleShot(60_050 - int(time.time() % 60 * 1000), minute)

    window.resize(1280, 800)
    window.show()
    minute()
    return window.close


def garbo_window(folder: Path):  # type: ignore[no-untyped-def]
    """Garbo on Today, over the sample."""
    from desktop.app.demo import store
    from desktop.app.demo.window import SampleGui
    from desktop.domain.clock import system_clock
    from desktop.system.paths import Paths, resources
    from desktop.ui.kit import fonts

    fonts.load(resources() / "fonts")
    hers = Paths(folder, folder)
    where = store.place(hers)
    store.begin(where, hers)
    gui = SampleGui(where, system_clock)
    # The day's copy is made once, in the first idle minute; it is no part of the minutes after it.
    gui._saved_day = system_clock().date()
    gui.show()
    return gui.close


def switches() -> int:
    """Voluntary switches of all threads since they began; those of a thread that has ended are gone with it."""
    found = 0
    for status in Path("/proc/self/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                found += int(line.split()[1])
    return found


if __name__ == "__main__":
    sys.exit(main())
