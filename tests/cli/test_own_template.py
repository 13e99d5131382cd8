"""A template of hers at the command line: used where it can be set; where not, the shipped one, and it is said why."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.cli.main import run
from desktop.cli.template_words import WRONG, wrong
from desktop.domain.stationery import TemplateTrouble
from desktop.ui import stationery_words

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


def test_a_page_is_written_all_the_same(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key, pages, own = tmp_path / "key", tmp_path / "pages", data_dir / "templates"
    key.write_bytes(bytes(range(32)))

    def garbo(*arguments: str) -> str:
        assert run(["--data-dir", str(data_dir), "--key-file", str(key), *arguments], Opener(None, lambda: NOW)) == 0
        return capsys.readouterr().err

    garbo("log", "--client", "Bruni", "--channel", "message", "--direction", "in")
    own.mkdir()
    (own / "summary.txt.j2").write_text("Mine for {{ page.client }}", "utf-8")
    assert garbo("summary", "--client", "Bruni", "--out", str(pages), "--format", "txt") == ""
    (written,) = pages.glob("*.txt")
    assert written.read_text("utf-8") == "Mine for Bruni"
    (own / "summary.txt.j2").write_text("Mine\n{{ page.nothing }}", "utf-8")
    said = garbo("summary", "--client", "Bruni", "--out", str(pages), "--format", "txt")
    assert said.startswith("summary.txt.j2, line 2: ")
    assert said.endswith("Garbo's own template was used.\n")
    assert "Bruni" in written.read_text("utf-8")
    assert garbo("summary", "--all", "--out", str(pages), "--format", "txt") == said


def test_every_trouble_has_its_words() -> None:
    assert WRONG.keys() == stationery_words.WRONG.keys()
    for code in WRONG:
        assert code in str(TemplateTrouble.__doc__)
        assert "{" not in wrong(TemplateTrouble(code, "a.typ", 3, "x")) + stationery_words.wrong(
            TemplateTrouble(code, "")
        )
