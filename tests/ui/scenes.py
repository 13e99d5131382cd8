"""Every screen, dialog and state of the window, each as a small scene that a stage can be brought into.

`@at_the_door` scenes follow each other on a first start; `@on_the_sample` scenes stand alone, in any order. A scene
gives what is to be looked at, or nothing for the whole window. Its name is that of its picture.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import StoreFailed
from desktop.ui.kit.notices import FailureDialog
from tests.ui import stage as stages
from tests.ui.scene_lists import DOOR, SAMPLE, VARIATIONS, at_the_door, on_the_sample, variation
from tests.ui.stage import Stage

__all__ = ["DOOR", "SAMPLE", "VARIATIONS"]

for _file in sorted(Path(__file__).parent.glob("scenes_*.py")):
    import_module(f"tests.ui.{_file.stem}")

PASSPHRASE = "violet stairs nine"
CODE = "7K3D-4M2P-QX8T-9R5V-2HCW-6B1N-Q9XM"


# The first start


@at_the_door
def door_first(stage: Stage) -> None:
    """The name, the passphrase, the recovery code."""
    first = stage.door.first
    stage.until(first.next.isEnabled)
    stage.true_code = first.code.code
    first.code.show_code(CODE)
    stage.settle()


@at_the_door
def door_not_the_same(stage: Stage) -> None:
    first = stage.door.first
    first.name.edit.setText("Ines Moro")
    first.new.edit.setText(PASSPHRASE)
    first.again.edit.setText(PASSPHRASE[:-1])
    first.go_on()
    stage.settle()


@at_the_door
def door_hours(stage: Stage) -> None:
    first = stage.door.first
    first.code.show_code(stage.true_code)
    first.again.edit.setText(PASSPHRASE)
    first.code.last.edit.setText(stage.true_code.rpartition("-")[2])
    first.go_on()
    stage.until(lambda: stage.door.page is stage.door.hours)
    stage.settle()


@at_the_door
def door_client(stage: Stage) -> None:
    stage.door.hours.done.emit()
    stage.until(lambda: stage.door.page is stage.door.client)
    stage.settle()


@at_the_door
def today_first(stage: Stage) -> None:
    """No client yet: the inviting page."""
    stage.door.client.done.emit()
    stage.until(lambda: "today" in stage.shell.screens)
    stage.until(stage.shell.screens["today"].welcome.isVisible)
    stage.settle()


@at_the_door
def clients_first(stage: Stage) -> None:
    stage.go("clients")


@at_the_door
def import_pick(stage: Stage) -> None:
    stage.go("exchange")


# Today


def whole_day(stage: Stage) -> Any:
    """Today with its card, which comes last."""
    screen = stage.go("today")
    stage.until(lambda: screen.card is not None and screen.card.isVisible())
    stage.settle()
    return screen


@on_the_sample
def today(stage: Stage) -> None:
    screen = whole_day(stage)
    screen.waiting.list.clearSelection()
    screen.log.setFocus()
    stage.settle()


@on_the_sample
def today_states(stage: Stage) -> None:
    """A row under the hand, a notice, a toast."""
    screen = whole_day(stage)
    screen.waiting.list.take(0)
    screen.waiting.list.setFocus()
    stage.gui._tell(StoreFailed("disk_full"))
    name = stage.texts("busy").name
    stage.shell.say(screen.tr("No answer needed: {name}").format(name=name), undo=True)
    stage.settle()


@variation
def today_loading(stage: Stage) -> None:
    screen = stage.go("today")
    for section in screen.sections:
        rows = section.list.model_.rows
        section.list.model_.replace(())
        section.list.show_loading()
        stage.after(lambda held=section.list, back=rows: held.show_rows(back))
    stage.settle()


# Clients


@on_the_sample
def clients(stage: Stage) -> None:
    stage.go("clients")


@variation
def clients_none(stage: Stage) -> None:
    """Nobody of that name."""
    screen = stage.go("clients")
    screen.search.setText("xyz")
    stage.after(screen.search.clear)
    stage.settle()


@on_the_sample
def client_add(stage: Stage) -> None:
    stage.go("clients").add_client()
    dialog = stage.dialog()
    dialog.name.problem("")
    stage.settle()


# Import


@on_the_sample
def import_check(stage: Stage) -> None:
    """A long chat of somebody new."""
    bring(stage, "WhatsApp Chat with Piera Fonda.txt", long_chat())


@variation
def import_who(stage: Stage) -> None:
    """Which of them is she?"""
    bring(stage, "WhatsApp Chat.txt", long_chat().replace("Ines Moro", "Ines"))


@variation
def import_reading(stage: Stage) -> None:
    exchange = stage.go("exchange")
    exchange.reading.begin("WhatsApp Chat with Piera Fonda.txt")
    exchange.reading._card.show()
    exchange.reading.progress(0.63)
    exchange.pages.setCurrentWidget(exchange.reading)
    exchange.steps.go(0)
    stage.settle()


@on_the_sample
def import_refused(stage: Stage) -> None:
    exchange = stage.go("exchange")
    broken = stage.folder / "holiday.txt"
    broken.write_bytes(bytes(range(256)) * 16)
    exchange.read(broken)
    stage.until(exchange.pick._notice.isVisible)
    stage.settle()


def bring(stage: Stage, name: str, text: str) -> None:
    """Drop a chat, and wait for what was found in it."""
    file = stage.folder / name
    file.write_text(text, "utf-8")
    stage.shell.bring_in(file)
    exchange = stage.shell.screens["exchange"]
    stage.until(lambda: exchange.check.isVisible() and exchange.preview.file == file.name)
    stage.settle()


def long_chat() -> str:
    """Eighteen months of a chat; the same on every run."""
    chance = random.Random(7)
    asks = ("Any news?", "Could you book the room?", "Thank you!", "Is the list ready?", "Sent you the photos")
    answers = ("Done.", "I check and tell you today.", "Here it is.", "Booked for Tuesday.")
    at, lines = (
        datetime(2025, 6, 2, 9, 0, tzinfo=UTC),
        ["02/06/25, 08:59 - Messages and calls are end-to-end encrypted."],
    )
    while at < stages.NOW - timedelta(days=1):
        hour = chance.choice((9, 10, 11, 12, 14, 15, 16, 17, 17, 19, 20))
        at = at.replace(hour=hour, minute=chance.randrange(60)) + timedelta(days=chance.choice((0, 1, 1, 2, 3)))
        lines.append(f"{at:%d/%m/%y, %H:%M} - Piera Fonda: {chance.choice(asks)}")
        later = at + timedelta(minutes=chance.randrange(5, 50))
        lines.append(f"{later:%d/%m/%y, %H:%M} - Ines Moro: {chance.choice(answers)}")
        at = later
    lines.insert(801, "31/02/26, 10:15 - Piera Fonda: what about Monday?")
    return "\n".join(lines) + "\n"


# Over everything


@on_the_sample
def failure(stage: Stage) -> QWidget:
    dialog = FailureDialog(ValueError(), stage.shell)
    dialog.show()
    stage.after(dialog.close)
    stage.settle()
    return dialog


@on_the_sample
def menu(stage: Stage) -> QWidget:
    stage.go("today")
    stage.shell.sidebar.menu.click()
    return stage.menu()


@on_the_sample
def keys(stage: Stage) -> None:
    """F1."""
    stage.go("today")
    stage.shell.list_keys()
    stage.dialog()


# The door of a store that is there


@on_the_sample
def door_unlock(stage: Stage) -> None:
    door = stage.lock()
    door.unlock.know(frozenset({"passphrase", "recovery_code"}))
    stage.settle()


@variation
def door_unlock_keyring(stage: Stage) -> None:
    door = stage.lock()
    door.unlock.know(frozenset({"keyring", "key_file", "recovery_code"}))
    stage.settle()


@variation
def door_recover(stage: Stage) -> None:
    door = stage.lock()
    door._go(door.recover)
    stage.settle()


@on_the_sample
def door_renew(stage: Stage) -> None:
    door = stage.lock()
    door._go(door.renew)
    stage.settle()


@on_the_sample
def door_newer(stage: Stage) -> None:
    door = stage.lock()
    door.tell(StoreFailed("store_is_newer"))
    stage.settle()


@on_the_sample
def import_done(stage: Stage) -> None:
    bring(stage, "WhatsApp Chat with Casa Timo.txt", long_chat().replace("Piera Fonda", "Casa Timo"))
    exchange = stage.shell.screens["exchange"]
    exchange.check.add.click()
    stage.until(exchange.done.isVisible)
    stage.undo_after()
    stage.settle()
