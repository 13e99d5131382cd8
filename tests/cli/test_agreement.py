"""`garbo agreement`: the page of one client, by name."""

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


def test_it_writes_the_page_and_says_where(garbo: Garbo, tmp_path: Path):
    pages = tmp_path / "pages"
    code, out, _ = garbo(
        "agreement", "--client", "bruni", "--out", str(pages), "--format", "pdf,txt,html,eml,ics", "--json"
    )
    assert code == 0
    files = [Path(one) for one in json.loads(out)["files"]]
    assert sorted(files) == sorted(pages.iterdir())
    assert files[0].read_bytes().startswith(b"%PDF")
    assert "9–13" in files[1].read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--client", "Nobody"], "There is no client called Nobody."),
        (["--client", "bruni", "--format", "vcf"], "There is no format called vcf"),
    ],
)
def test_what_cannot_be_is_said(garbo: Garbo, tmp_path: Path, arguments: list[str], said: str):
    code, out, err = garbo("agreement", "--out", str(tmp_path / "pages"), *arguments)
    assert (code, out) == (1, "")
    assert said in err
