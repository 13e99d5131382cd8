"""`garbo share`: what is shared with one client, as files; what they reply, taken in."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.terminal import Opener
from desktop.app.wiring import wire
from desktop.cli.main import run
from desktop.domain.shared import SharedSheet
from desktop.domain.task import Side
from desktop.system.paths import Paths
from tests.hostile_replies import HOSTILE
from tests.sealed import key_of, sealed

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


@pytest.fixture
def page(garbo: Garbo, data_dir: Path) -> SharedSheet:
    """Of a client with a list; she has changed its item since."""
    services = wire(Paths(data_dir, data_dir), lambda: NOW)
    services.vault.unlock_key(bytes(range(32)))
    client = services.clients.named("bruni").id
    home = services.tasks.add_list(client, "Catalogo", shared=True)
    task = services.tasks.add(client, "Foto", Side.CLIENT, list=home)
    page = services.sharing.give(client, services.sharing.sheet(client))
    services.tasks.change(task, title="Foto e prezzi")
    services.close()
    return page


@pytest.fixture
def shared(page: SharedSheet, tmp_path: Path) -> Callable[..., str]:
    """Gives a reply as their page writes it, which ticks and says."""
    item, home_key, at = key_of(page, "Foto"), page.lists[0].key, NOW.isoformat()

    def reply(secret: str | None = None) -> str:
        file = tmp_path / "reply.txt"
        said = {"ticks": [[item, True, at]], "added": [["a1", home_key, "Listino", True, at]]}
        file.write_text(sealed(page, NOW, secret, **said, comments=[["", "A lunedì", at]]), "utf-8")
        return str(file)

    return reply


def test_a_reply_is_taken_in_and_hers_stays_in_a_conflict(garbo: Garbo, shared: Callable[..., str]):
    code, out, _ = garbo("share", "--merge", shared(), "--json")
    assert code == 0
    found = json.loads(out)
    assert (found["client"], found["known"], found["older_page"], found["answer_awaited"]) == (
        "Officina Bruni",
        0,
        False,
        True,
    )
    assert [(one["kind"], one["title"], one["text"]) for one in found["new"]] == [
        ("done", "Foto", ""),
        ("added", "Listino", ""),
        ("comment", "", "A lunedì"),
    ]
    (conflict,) = found["conflicts"]
    assert (conflict["conflict"], conflict["kept"]) == ("changed", "mine")
    assert (conflict["mine"]["title"], conflict["mine"]["done"]) == ("Foto e prezzi", False)
    assert (conflict["theirs"]["title"], conflict["theirs"]["done"]) == ("Foto", True)
    code, out, _ = garbo("share", "--merge", shared(), "--json")
    assert (code, json.loads(out)["new"], json.loads(out)["known"]) == (0, [], 3)


def test_both_sides_are_said_and_theirs_can_be_taken(garbo: Garbo, shared: Callable[..., str]):
    code, out, _ = garbo("share", "--merge", shared(), "--take", "theirs")
    assert code == 0
    assert "conflict, theirs kept: it said something else on their page" in out
    assert "mine:   [ ] Foto e prezzi" in out
    assert "theirs: [x] Foto" in out


def test_replies_to_several_pages_are_taken_in_together(
    garbo: Garbo, page: SharedSheet, data_dir: Path, tmp_path: Path
):
    services = wire(Paths(data_dir, data_dir), lambda: NOW)
    services.vault.unlock_key(bytes(range(32)))
    client = services.clients.named("bruni").id
    services.tasks.add(client, "Listino", Side.CLIENT, list=services.tasks.lists(client)[0].id)
    later = services.sharing.give(client, services.sharing.sheet(client))
    services.vault.lock()
    at = NOW.isoformat()
    said = [
        sealed(page, NOW - timedelta(hours=1), comments=[["", "First", at]]),
        sealed(later, NOW, comments=[["", "Then", at]]),
    ]
    (tmp_path / "reply.txt").write_text("\n".join(said), "utf-8")
    code, out, _ = garbo("share", "--merge", str(tmp_path / "reply.txt"), "--json")
    found = json.loads(out)
    assert (code, [one["text"] for one in found["new"]]) == (0, ["Then"])
    assert [[new["text"] for new in one["new"]] for one in found["earlier"]] == [["First"]]
    forged = sealed(page, NOW - timedelta(hours=1), "another secret")
    (tmp_path / "reply.txt").write_text(f"{forged}\n{said[1]}", "utf-8")
    code, out, err = garbo("share", "--merge", str(tmp_path / "reply.txt"))
    assert (code, len(err.splitlines())) == (0, 1)
    assert err.startswith("An earlier reply in it, of 2026-11-12T12:20")
    assert "nothing new" in out


SAID = {
    "reply_forged": "was not made by the page that it names",
    "reply_unknown": "a page that was not made here",
    "reply_does_not_fit": "something that never stood on its page",
    "reply_is_broken": "incomplete, or was changed on its way",
    "reply_is_newer": "a newer version",
    "reply_too_large": "too large",
    "no_reply": "no reply to a shared page",
}


def test_a_forged_or_spoilt_reply_is_refused_in_words(garbo: Garbo, page: SharedSheet, tmp_path: Path):
    file = tmp_path / "other.txt"
    for name, (made, refused) in HOSTILE.items():
        file.write_text(made(page, NOW), "utf-8")
        code, out, err = garbo("share", "--merge", str(file))
        assert (code, out) == (1, ""), name
        assert SAID[refused] in err, name
        assert "Nothing was changed." in err, name


def test_a_file_of_fifty_megabytes_is_refused_at_once(garbo: Garbo, tmp_path: Path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.write(b"[garbo1:")
        file.truncate(50 * 1024 * 1024)
    code, _, err = garbo("share", "--merge", str(tmp_path / "large.txt"))
    assert (code, "too large" in err) == (1, True)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--client", "bruni"],
        ["--merge", "x", "--client", "bruni"],
        ["--take", "mine"],
        ["--merge", "x", "--take", "x"],
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(garbo: Garbo, arguments: list[str]):
    with pytest.raises(SystemExit) as left:
        garbo("share", *arguments)
    assert left.value.code == 2
