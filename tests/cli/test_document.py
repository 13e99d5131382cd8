"""`garbo document`: the pages beside the weekly one, of one client, by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.leak_words import doubtful
from desktop.cli.main import run
from desktop.domain.leaks import Leak, LeakKind
from desktop.domain.wanted import Document

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


@pytest.mark.parametrize("kind", list(Document))
def test_every_kind_in_every_format(garbo: Garbo, tmp_path: Path, kind: str):
    pages = tmp_path / "pages"
    formats = "pdf,html,txt,eml" + (",vcf" if kind == "contacts" else "")
    code, out, _ = garbo(
        "document", "--client", "bruni", "--kind", kind, "--out", str(pages), "--format", formats, "--json"
    )
    assert code == 0
    files = [Path(one) for one in json.loads(out)["files"]]
    assert sorted(files) == sorted(pages.iterdir())
    assert [one.suffix for one in files] == [f".{name}" for name in formats.split(",")]
    assert files[0].read_bytes().startswith(b"%PDF")


def test_phone_language_and_a_word_of_hers(garbo: Garbo, tmp_path: Path):
    options = ("--phone", "android", "--lang", "it", "--line", "A presto!", "--format", "txt")
    code, out, _ = garbo(
        "document", "--client", "bruni", "--kind", "tool-passwords", "--out", str(tmp_path / "pages"), *options
    )
    assert code == 0
    text = Path(out.strip()).read_text("utf-8")
    assert "per Android" in text
    assert "A presto!" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--client", "Nobody", "--kind", "recap"], "There is no client called Nobody."),
        (["--client", "bruni", "--kind", "recap", "--format", "vcf"], "There is no format called vcf"),
    ],
)
def test_what_cannot_be_is_said(garbo: Garbo, tmp_path: Path, arguments: list[str], said: str):
    code, out, err = garbo("document", "--out", str(tmp_path / "pages"), *arguments)
    assert (code, out) == (1, "")
    assert said in err


def test_what_may_be_private_is_said_and_stops_nothing(garbo: Garbo, tmp_path: Path):
    assert garbo("log", "--client", "Ada", "--channel", "call", "--direction", "in")[0] == 0
    asked = ("document", "--client", "bruni", "--kind", "recap", "--out", str(tmp_path / "pages"))
    code, out, err = garbo(*asked, "--line", "As for Ada, no")
    assert (code, err) == (0, 'bruni: look again before you send it, "Ada" is another client.\n')
    assert Path(out.strip()).is_file()


def test_every_leak_has_its_words():
    assert all('"x"' in doubtful("Ada", Leak(kind, "x")) for kind in LeakKind)
