"""The door as she meets it: the first start in three steps, with a keyring and without, and every way in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from desktop.app.wiring import wire
from desktop.domain.clock import Clock
from desktop.domain.rules import ContactTime
from desktop.domain.settings import PRESETS
from desktop.system.paths import Paths
from tests.app.conftest import end
from tests.keyrings import Memory, using

PASSPHRASE = "violet stairs nine"


@pytest.fixture
def keyring() -> Iterator[Memory]:
    with using(Memory()) as backend:
        yield backend


def test_three_enters_lead_to_the_first_useful_screen(qtbot: QtBot, keyring: Memory, gui: Gui, where: Paths) -> None:
    qtbot.waitUntil(lambda: gui.door is not None and gui.door.first.next.isEnabled())
    door = gui.door
    qtbot.waitUntil(lambda: door.first.name.edit.hasFocus())
    assert not door.first.new.isVisible(), "with a keyring no passphrase is asked"
    qtbot.keyClicks(door.first.name.edit, "Ines Moro")
    code = door.first.code
    code.last.setFocus()
    qtbot.keyClicks(code.last.edit, code.code[-4:].lower())
    pressed = press_enter(qtbot)
    qtbot.waitUntil(lambda: door.page is door.hours and door.hours.cards["office"].hasFocus())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert door.hours.cards["mornings"].isChecked()
    pressed += press_enter(qtbot)
    qtbot.waitUntil(lambda: door.page is door.client and door.client.name.edit.hasFocus())
    qtbot.keyClicks(door.client.name.edit, "Vetreria Sole")
    pressed += press_enter(qtbot)
    qtbot.waitUntil(lambda: "today" in gui.shell.screens)
    assert pressed == 3
    settings = gui.lane.submit(gui.services.settings.get).result()
    assert (settings.name, settings.calendar.week) == ("Ines Moro", PRESETS["mornings"])
    assert settings.default_rules["message"] == ContactTime(240)
    assert [line.name for line in gui.lane.submit(gui.services.clients.lines).result()] == ["Vetreria Sole"]
    gui.close()
    again = Gui(where, gui._clock)
    again.show()
    qtbot.waitUntil(lambda: again.started and "today" in again.shell.screens)
    assert again.door is None, "the keyring opens it"
    end(again)


def test_nothing_is_made_before_the_code_is_confirmed(qtbot: QtBot, keyring: Memory, gui: Gui) -> None:
    qtbot.waitUntil(lambda: gui.door is not None and gui.door.first.next.isEnabled())
    first = gui.door.first
    first.go_on()
    assert first.code.last.edit.hasFocus(), "Enter goes to what is missing"
    qtbot.keyClicks(first.code.last.edit, "AAAA")
    first.go_on()
    assert first.code.last.edit.accessibleDescription()
    assert gui.door.page is first
    assert gui.services.vault.state() == "new"
    assert keyring.held == {}


def test_a_store_whose_keyring_is_gone_asks_for_the_code(
    qtbot: QtBot, keyring: Memory, where: Paths, clock: Clock
) -> None:
    code = made(where, clock, keyring=True)
    keyring.held.clear()
    with shown(qtbot, where, clock) as gui:
        unlock = gui.door.unlock
        qtbot.waitUntil(lambda: not unlock.asks)
        assert unlock.said.text().startswith("The keyring of this computer did not give the key.")
        gui.door.unlock.back.click()
        gui.door.recover.code.edit.setText(code)
        gui.door.recover.go_on()
        qtbot.waitUntil(lambda: gui.door.page is gui.door.renew)
        gui.door.renew.back.click()
        qtbot.waitUntil(lambda: "today" in gui.shell.screens)


def test_a_key_file_opens_what_was_made_with_one(qtbot: QtBot, where: Paths, clock: Clock, tmp_path: Path) -> None:
    held = tmp_path / "key"
    held.write_bytes(bytes(range(32)))
    made(where, clock, key_file=held.read_bytes())
    with shown(qtbot, where, clock) as gui:
        unlock = gui.door.unlock
        qtbot.waitUntil(unlock.file.isVisible)
        assert not unlock.passphrase.isVisible()
        assert not unlock.next.isVisible()
        unlock.key_file.emit(tmp_path / "not there")
        qtbot.waitUntil(lambda: unlock.said.text() == "The key file cannot be read.")
        unlock.key_file.emit(held)
        qtbot.waitUntil(lambda: "today" in gui.shell.screens)


def test_an_import_can_be_the_beginning(qtbot: QtBot, where: Paths, clock: Clock) -> None:
    made(where, clock, passphrase=PASSPHRASE)
    with shown(qtbot, where, clock) as gui:
        chosen = []
        gui.shell.choose_file = lambda: chosen.append(gui.shell.here())
        gui.door.import_wanted.disconnect()
        gui.door.import_wanted.connect(gui.shell.choose_file)
        gui.lane.submit(lambda: gui.services.vault.unlock(PASSPHRASE)).result()
        gui.door._go(gui.door.client)
        gui.door.client.bring.button.click()
        qtbot.waitUntil(lambda: len(chosen) == 1)
        assert gui.shell.screens["today"] is chosen[0], "the door is gone by then"


def test_the_sample_opens_beside_it(qtbot: QtBot, gui: Gui, where: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _program, arguments: started.append(arguments))
    qtbot.waitUntil(lambda: gui.door is not None)
    gui.door._go(gui.door.client)
    assert gui.door.client.demo.isVisible()
    gui.door.client.demo.button.click()
    assert started == [["-m", "desktop", "--data-dir", str(where.data), "demo"]]
    assert gui.services.vault.state() == "new", "nothing of hers is touched"


@contextmanager
def shown(qtbot: QtBot, where: Paths, clock: Clock) -> Iterator[Gui]:
    """A window over a store that is locked."""
    gui = Gui(where, clock)
    gui.show()
    qtbot.waitUntil(lambda: gui.door is not None)
    yield gui
    end(gui)


def made(where: Paths, clock: Clock, **way: object) -> str:
    services = wire(where, clock)
    try:
        return services.vault.create(**way)  # type: ignore[arg-type]
    finally:
        services.close()


def press_enter(qtbot: QtBot) -> int:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    return 1
