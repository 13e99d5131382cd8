"""`garbo share`: what is shared with one client, as files."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)

Garbo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(["--data-dir", str(data_dir), "--key-file", str(key), *arguments], Opener(None, lambda: NOW))
        return code, *capsys.readouterr()

    assert runs("log", "--client", "Officina Bruni", "--channel", "message", "--direction", "in")[0] == 0
    return runs


def test_it_writes_the_files_and_says_where(garbo: Garbo, tmp_path: Path):
    out_dir = tmp_path / "shared"
    code, out, _ = garbo("share", "--client", "bruni", "--out", str(out_dir), "--json")
    assert code == 0
    files = [Path(one) for one in json.loads(out)["files"]]
    assert sorted(files) == sorted(out_dir.iterdir())
    assert [one.suffix for one in files] == [".pdf", ".html", ".txt", ".ics"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--client", "Nobody"], "There is no client called Nobody."),
        (["--client", "bruni", "--format", "eml"], "There is no format called eml"),
        (["--client", "bruni", "--list", "Catalogo"], "This client has no list called Catalogo."),
    ],
)
def test_what_cannot_be_is_said(garbo: Garbo, tmp_path: Path, arguments: list[str], said: str):
    code, out, err = garbo("share", "--out", str(tmp_path / "shared"), *arguments)
    assert (code, out) == (1, "")
    assert said in err


def test_replies_are_not_merged_yet(garbo: Garbo):
    with pytest.raises(SystemExit) as left:
        garbo("share", "--merge", "reply.json")
    assert left.value.code == 2
