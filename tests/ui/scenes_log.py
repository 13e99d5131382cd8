"""Scenes of what is written down: the quick log in its states, what was copied elsewhere, the settings."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage

SENTENCES = {
    "en": "{name} called, 12 min, invoice – call back tomorrow 10",
    "it": "{name} ha chiamato, 12 min, fattura – richiamo domani alle 10",
    "pl": "{name} napisał, faktura – oddzwonię jutro o 10",
}
COPIED = "[11/11/26, 10:02:11] {name}: {asked}\n[11/11/26, 10:20:00] Ines: {answered}\n"


@variation
def quick_log_empty(stage: Stage) -> None:
    stage.go("today")
    stage.shell.log()
    stage.dialog()


@on_the_sample
def quick_log(stage: Stage) -> None:
    """A sentence painted as it is understood."""
    stage.go("today")
    stage.shell.log()
    sheet = stage.dialog()
    first = stage.texts("often").name.split()[0]
    sheet.line.write(SENTENCES[stage.look.language].format(name=first))
    stage.after(lambda: forget(stage))
    stage.settle()


@variation
def quick_log_of_whom(stage: Stage) -> None:
    """Nobody was named."""
    stage.go("exchange")
    stage.shell.log()
    sheet = stage.dialog()
    QTest.keyClicks(sheet.line, "12 min")
    stage.after(lambda: forget(stage))
    stage.settle()
    sheet.save.click()
    stage.settle()


def forget(stage: Stage) -> None:
    """What was typed is kept for the next time; the next scene begins with nothing."""
    stage.ask(lambda: stage.services.quick_log.keep_draft(""))


@on_the_sample
def pasted(stage: Stage) -> None:
    """Lines of a chat, copied."""
    screen = stage.go("today")
    texts = stage.texts("often")
    screen._intake.take(COPIED.format(name=texts.name, asked=texts.talks[0][0], answered=texts.talks[0][1]))
    stage.dialog()


@on_the_sample
def settings(stage: Stage) -> None:
    stage.go("settings")


@variation
def settings_below(stage: Stage) -> None:
    screen = stage.go("settings")
    bar = screen._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()


@on_the_sample
def settings_passphrase(stage: Stage) -> None:
    stage.go("settings")._choose_passphrase()
    stage.dialog()


@on_the_sample
def settings_code(stage: Stage) -> None:
    stage.go("settings")._make_code()
    sheet = stage.dialog()
    sheet.code.show_code("7K3D-4M2P-QX8T-9R5V-2HCW-6B1N-Q9XM")
    stage.settle()
