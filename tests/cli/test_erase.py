"""`garbo erase`: only when it is meant, counted, and honest about what stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.models.base import Row
from desktop.app.terminal import Opener
from desktop.cli.erasing import KINDS
from desktop.cli.main import run

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
Garbo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    """The command line over a store with one mail of Ada and one of Bruni."""
    key = tmp_path / "key"
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(["--data-dir", str(data_dir), "--key-file", str(key), *arguments], Opener(None, lambda: NOW))
        return code, *capsys.readouterr()

    for name in ("Ada", "Bruni"):
        runs("log", "--client", name, "--channel", "email", "--direction", "in", "--text", "ok?")
    return runs


def clients(garbo: Garbo, folder: Path) -> list[str]:
    assert garbo("export", "--out", str(folder / "all.json"))[0] == 0
    return [one["name"] for one in json.loads((folder / "all.json").read_bytes())["clients"]]


def test_without_yes_nothing_goes_and_it_says_what_would(garbo: Garbo, tmp_path: Path):
    code, out, err = garbo("erase", "--client", "ada")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "say --yes" in err
    assert "lines, mails and calls 1" in err
    code, out, _ = garbo("erase", "--client", "ada", "--json")
    assert (code, json.loads(out)["would_erase"]) == (1, {"agreement": 1, "interaction": 1, "person": 1})
    assert clients(garbo, tmp_path) == ["Ada", "Bruni"]


def test_with_yes_the_client_goes_and_what_stays_is_said(garbo: Garbo, tmp_path: Path):
    code, out, err = garbo("erase", "--client", "Ada", "--yes", "--json")
    answer = json.loads(out)
    assert (code, err, answer["client"], answer["copies_removed"]) == (0, "", "Ada", 0)
    assert answer["erased"] == {"agreement": 1, "interaction": 1, "person": 1}
    assert (answer["kept"]["by_law"], answer["kept"]["by_choice"], answer["kept"]["copies"]) == ([], [], [])
    assert "exported_files" in answer["kept"]["out_of_reach"]
    assert clients(garbo, tmp_path) == ["Bruni"]
    assert garbo("check")[0] == 0


def test_copies_are_named_and_go_where_it_is_asked(garbo: Garbo, data_dir: Path):
    copy = str(data_dir / "elsewhere.garbo-backup")
    garbo("backup", copy)
    garbo("restore", copy)  # what it replaces is a copy too
    code, out, _ = garbo("erase", "--client", "Ada", "--yes")
    assert code == 0
    assert "Still in 1 encrypted copies made before" in out
    code, out, _ = garbo("erase", "--client", "Bruni", "--yes", "--copies")
    assert (code, "1 older copies are gone too" in out) == (0, True)
    assert not list((data_dir / "replaced").iterdir())


@pytest.mark.parametrize(("name", "says"), [("Nobody", "no client called Nobody"), ("", "A name is needed")])
def test_whoever_is_not_there_is_refused(garbo: Garbo, name: str, says: str):
    code, out, err = garbo("erase", "--client", name, "--yes")
    assert (code, out) == (1, "")
    assert says in err


def test_every_kind_of_row_about_a_client_has_its_words():
    about = {table.name for table in Row.metadata.sorted_tables if "client_id" in table.c}
    assert about | {"promise"} == set(KINDS)
