"""Why something was refused stands until she does something else; what is amiss with the store stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.shell import Shell
from tests.ui.inline import services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def is_said(shell: Shell) -> bool:
    return shell._notice is not None and shell._notice.isVisible()


def test_a_refusal_goes_with_the_next_step_or_another_screen(qtbot: QtBot, tmp_path: Path) -> None:
    with services_at(tmp_path) as services, shell_over(qtbot, services) as (shell, _calls):
        shell.go("today")
        shell.warn("The other side spoke in between", "", passing=True)
        shell.go("today")
        assert is_said(shell)
        shell.say("Done")
        assert not is_said(shell)
        shell.warn("The other side spoke in between", "", passing=True)
        shell.go("clients")
        assert not is_said(shell)


def test_what_is_amiss_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with services_at(tmp_path) as services, shell_over(qtbot, services) as (shell, _calls):
        shell.warn("The disk is full", "")
        shell.say("Done")
        shell.go("clients")
        assert is_said(shell)
