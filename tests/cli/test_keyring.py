"""The command line with a keyring: after the key file and the passphrase, before giving up."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run
from desktop.domain.clock import Clock
from tests.keyrings import Memory, using

LOG = ["log", "--client", "Ada", "--channel", "call", "--direction", "in"]


def test_a_store_is_made_and_opened_with_it(
    data_dir: Path, clock: Clock, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def garbo(*arguments: str, passphrase: str | None = None) -> int:
        return run(["--data-dir", str(data_dir), *arguments], Opener(passphrase, clock))

    copy = str(tmp_path / "copy.garbo-backup")
    assert garbo(*LOG) == 1, "no keyring, and no other key"
    assert not (data_dir / "garbo.store").exists()
    with using(Memory()) as backend:
        assert garbo(*LOG) == 0
        assert "recovery code" in capsys.readouterr().err
        assert garbo("due", "--json") == 0
        assert garbo("backup", copy) == 0
        assert garbo("restore", copy) == 0
        assert garbo("due", passphrase="another") == 1, "what is given goes first"
        assert "never given" in capsys.readouterr().err
        backend.held.clear()
        assert garbo("due") == 1
        assert "keyring did not give the key" in capsys.readouterr().err
    assert garbo("restore", copy) == 1
    assert "GARBO_PASSPHRASE" in capsys.readouterr().err


def test_a_copy_comes_back_on_another_computer_with_the_recovery_code(
    data_dir: Path, clock: Clock, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    copy, elsewhere = str(tmp_path / "copy.garbo-backup"), tmp_path / "elsewhere"
    elsewhere.mkdir()
    with using(Memory()):
        assert run(["--data-dir", str(data_dir), *LOG], Opener(None, clock)) == 0
        code = next(word for word in capsys.readouterr().err.split() if word.count("-") == 6)
        assert run(["--data-dir", str(data_dir), "backup", copy], Opener(None, clock)) == 0
    put_back = ["--data-dir", str(elsewhere), "restore", copy]
    assert run(put_back, Opener(None, clock)) == 1
    assert run(put_back, Opener(None, clock, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")) == 1
    capsys.readouterr()
    assert run(put_back, Opener(None, clock, code)) == 0
    assert "1 clients, 1 lines" in capsys.readouterr().out
