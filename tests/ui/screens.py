"""Draws every screen, dialog and state into build/screens, and the picture of the README.

English light in the smallest and the usual size; Italian, Polish and dark in the usual size. Offscreen, with the fonts
that ship, over a store that is made for it, at one moment: Thursday 12 November 2026, 14:20 in Rome.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.update(QT_QPA_PLATFORM="offscreen", TZ="Europe/Rome", LC_ALL="C.UTF-8")
time.tzset()

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from desktop.app.gui import Gui  # noqa: E402
from desktop.domain.errors import StoreFailed  # noqa: E402
from desktop.system.paths import Paths, resources  # noqa: E402
from desktop.system.preferences import Preferences, keep  # noqa: E402
from desktop.ui.kit import fonts  # noqa: E402
from desktop.ui.kit.notices import FailureDialog  # noqa: E402
from desktop.ui.screens.client_add import AddClient  # noqa: E402

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
SAMPLE = Path(__file__).with_name("sample.json")
PASSPHRASE = "violet stairs nine"
OLD_CHAT = """\
28/10/26, 17:02 - Ines Moro: The draft is in your folder.
02/11/26, 18:30 - Casa Timo: Thank you, then let us talk about the estimate
"""
LOOKS = (
    ("en_light_small", Preferences("en", "light"), (860, 520)),
    ("en_light", Preferences("en", "light"), (1280, 800)),
    ("it_light", Preferences("it", "light"), (1280, 800)),
    ("pl_light", Preferences("pl", "light"), (1280, 800)),
    ("en_dark", Preferences("en", "dark"), (1280, 800)),
    ("pl_large", Preferences("pl", "light", 1.5), (1280, 800)),
)


def main() -> int:
    parser = argparse.ArgumentParser(description="Every screen in every language and theme.")
    parser.add_argument("--look", default="", help="a look, such as pl_light")
    parser.add_argument("--only", default="", help="screens whose name contains this")
    options = parser.parse_args()
    only = options.only
    target = ROOT / "build/screens"
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    fonts.load(resources() / "fonts")
    for look, preferences, size in [one for one in LOOKS if options.look in one[0]]:
        with tempfile.TemporaryDirectory(prefix="garbo-screens-") as folder:
            for screen, widget in scenes(application, Path(folder), preferences, size):
                name = f"{screen}_{look}.png"
                if only in name:
                    widget.grab().save(str(target / name))
                    print(target / name)
                if name == "today_en_light.png":
                    picture = ROOT / "docs/images/today.png"
                    picture.parent.mkdir(parents=True, exist_ok=True)
                    widget.grab().save(str(picture))
    return 0


def scenes(
    application: QApplication, folder: Path, preferences: Preferences, size: tuple[int, int]
) -> Iterator[tuple[str, QWidget]]:
    """Name and window, one after the other; each is to be painted before the next is asked for."""
    keep(folder, preferences)
    gui = Gui(Paths(folder, folder), lambda: NOW)
    gui.window.resize(*size)
    gui.show()
    until(application, lambda: gui.door is not None and gui.door.first.next.isEnabled())
    shell = gui.shell
    door = gui.door
    settle(application)
    yield "door_first", shell
    door.first.name.edit.setText("Ines Moro")
    door.first.new.edit.setText(PASSPHRASE)
    door.first.again.edit.setText(PASSPHRASE[:-1])
    code = door.first.code.code
    door.first.code.show_code("7K3D-4M2P-QX8T-9R5V-2HCW-6B1N-Q9XM")
    door.first.go_on()
    settle(application)
    yield "door_not_the_same", shell
    door.first.again.edit.setText(PASSPHRASE)
    door.first.code.show_code(code)
    door.first.code.last.edit.setText(code.rpartition("-")[2])
    door.first.go_on()
    until(application, lambda: door.page is door.hours)
    settle(application)
    yield "door_hours", shell
    door.hours.go_on()
    until(application, lambda: door.page is door.client)
    settle(application)
    yield "door_client", shell
    for page, name in ((door.unlock, "unlock"), (door.recover, "recover"), (door.renew, "renew")):
        door._go(page)
        settle(application)
        yield f"door_{name}", shell
    door._go(door.unlock)
    door.tell(StoreFailed("store_is_newer"))
    settle(application)
    yield "door_newer", shell
    door._go(door.client)
    door.client.go_on()
    until(application, lambda: "today" in shell.screens)
    today = shell.screens["today"]
    until(application, lambda: today.welcome.isVisible())
    yield "today_first", shell
    shell.open("exchange")
    settle(application)
    yield "import_pick", shell

    yield from filled(application, gui, folder)
    gui.window.hide()
    gui.close()


def filled(application: QApplication, gui: Gui, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """With clients."""
    shell = gui.shell
    chat = folder / "WhatsApp Chat with Casa Timo.txt"
    chat.write_text(OLD_CHAT, "utf-8")
    for file in (SAMPLE, chat):
        bring(application, gui, file)
        shell.screens["exchange"].check.add.click()
        until(application, lambda: shell.screens["exchange"].done.isVisible())
    settle(application)
    yield "import_done", shell
    shell.open("today")
    today = shell.screens["today"]
    until(application, lambda: len(today.waiting.list.model_.rows) == 4)
    today.waiting.list.clearSelection()
    today.log.setFocus()
    settle(application)
    yield "today", shell
    today.waiting.list.setCurrentIndex(today.waiting.list.model_.index(0))
    today.waiting.list.setFocus()
    gui._tell(StoreFailed("disk_full"))
    shell.say(today.tr("No answer needed: {name}").format(name="Vetreria Sole"), undo=True)
    settle(application)
    yield "today_states", shell
    shell._notice.hide()
    shell._toast.hide()
    shell.open("clients")
    until(application, lambda: len(shell.screens["clients"].all.list.model_.rows) == 7)
    settle(application)
    yield "clients", shell
    shell.screens["clients"].search.setText("xyz")
    settle(application)
    yield "clients_none", shell
    shell.screens["clients"].search.clear()
    dialog = AddClient(shell)
    dialog.name.problem("")
    dialog.show()
    settle(application)
    yield "client_add", dialog
    dialog.close()
    failure = FailureDialog(ValueError(), shell)
    failure.show()
    settle(application)
    yield "failure", failure
    failure.close()

    exchange = shell.screens["exchange"]
    long = folder / "WhatsApp Chat with Piera Fonda.txt"
    long.write_text(long_chat(), "utf-8")
    bring(application, gui, long)
    settle(application)
    yield "import_check", shell
    other = folder / "WhatsApp Chat.txt"
    other.write_text(long_chat().replace("Ines Moro", "Ines"), "utf-8")
    bring(application, gui, other)
    settle(application)
    yield "import_who", shell
    exchange.reading.begin(long.name)
    exchange.reading._card.show()
    exchange.reading.progress(0.63)
    exchange.pages.setCurrentWidget(exchange.reading)
    exchange.steps.go(0)
    settle(application)
    yield "import_reading", shell
    broken = folder / "holiday.txt"
    broken.write_bytes(bytes(range(256)) * 16)
    exchange.read(broken)
    until(application, lambda: exchange.pick._notice.isVisible())
    settle(application)
    yield "import_refused", shell


def bring(application: QApplication, gui: Gui, file: Path) -> None:
    """Drop a file, and wait for what was found in it."""
    gui.shell.bring_in(file)
    exchange = gui.shell.screens["exchange"]
    until(application, lambda: exchange.check.isVisible() and exchange.preview.file == file.name)


def long_chat() -> str:
    """Eighteen months of a chat; the same on every run."""
    chance = random.Random(7)
    asks = ("Any news?", "Could you book the room?", "Thank you!", "Is the list ready?", "Sent you the photos")
    answers = ("Done.", "I check and tell you today.", "Here it is.", "Booked for Tuesday.")
    at, lines = (
        datetime(2025, 6, 2, 9, 0, tzinfo=UTC),
        ["02/06/25, 08:59 - Messages and calls are end-to-end encrypted."],
    )
    while at < datetime(2026, 11, 11, 18, tzinfo=UTC):
        hour = chance.choice((9, 10, 11, 12, 14, 15, 16, 17, 17, 19, 20))
        at = at.replace(hour=hour, minute=chance.randrange(60)) + timedelta(days=chance.choice((0, 1, 1, 2, 3)))
        lines.append(f"{at:%d/%m/%y, %H:%M} - Piera Fonda: {chance.choice(asks)}")
        later = at + timedelta(minutes=chance.randrange(5, 50))
        lines.append(f"{later:%d/%m/%y, %H:%M} - Ines Moro: {chance.choice(answers)}")
        at = later
    lines.insert(801, "31/02/26, 10:15 - Piera Fonda: what about Monday?")
    return "\n".join(lines) + "\n"


def until(application: QApplication, there: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not there():
        assert time.monotonic() < end, "this screen never came"
        application.processEvents()
        time.sleep(0.005)


def settle(application: QApplication) -> None:
    """Layouts, focus, and what was asked of the DB thread."""
    end = time.monotonic() + 0.25
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
