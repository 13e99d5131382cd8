"""The list that comes back, whole: shared by command, ticked in a browser, its reply merged, shown on the next page."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.app.terminal import Opener
from desktop.app.wiring import wire
from desktop.cli.main import run
from desktop.domain.task import Side
from desktop.system.paths import Paths
from tests.browser.conftest import Opened
from tests.chromium import DESK, PHONE, Look, needs_chromium

pytestmark = needs_chromium
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
LATER = "2026-11-13T08:30:00.250Z"
CLOCK = f"Date = class extends Date {{ constructor(...given) {{ super(...(given.length ? given : ['{LATER}'])); }} }};"
ITEMS = """[...document.querySelectorAll('.item')]
  .map(one => [one.querySelector('.text').innerText, one.querySelector('input').checked])"""
Garbo = Callable[..., dict[str, Any]]


@pytest.fixture
def garbo(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Garbo:
    """The command line, a day later each time."""
    key, days = tmp_path / "key", iter(range(99))
    key.write_bytes(bytes(range(32)))

    def runs(*arguments: str) -> dict[str, Any]:
        capsys.readouterr()
        at = NOW + timedelta(days=next(days))
        given = ["--data-dir", str(data_dir), "--key-file", str(key), *arguments, "--json"]
        assert run(given, Opener(None, lambda: at)) == 0
        return json.loads(capsys.readouterr().out)

    return runs


@pytest.mark.parametrize("look", [PHONE, DESK])
def test_ticked_added_and_said_it_is_done_new_and_logged_and_stands_on_the_next_page(
    opened: Opened, garbo: Garbo, data_dir: Path, tmp_path: Path, look: Look
):
    services = wire(Paths(data_dir, data_dir), lambda: NOW)
    services.vault.create(key_file=bytes(range(32)))
    client = services.clients.add("Ceramiche Lago", "it", "Europe/Rome")
    home = services.tasks.add_list(client, "Catalogo", shared=True)
    services.tasks.add(client, "Foto <nuove> & “belle”", Side.CLIENT, list=home)
    services.tasks.add(client, "Indice", Side.ASSISTANT, list=home)
    services.close()

    def shared() -> Path:
        return Path(garbo("share", "--client", "lago", "--out", str(tmp_path), "--format", "html")["files"][0])

    tab = opened(shared(), look, before=CLOCK)
    tab.press("input[data-key]", 0)
    tab.press(".talk", 1)
    tab.type("Bello! 🏺")
    tab.press("[data-add]")
    tab.type("Listino")
    tab.press("#save")
    reply = tab.saved / "Risposta – Ceramiche Lago.txt"
    tab.browser.until(lambda: reply.exists() and reply.stat().st_size)

    first, again = (garbo("share", "--merge", str(reply)) for _ in range(2))
    assert [(one["kind"], one["title"], one["text"]) for one in first["new"]] == [
        ("done", "Foto <nuove> & “belle”", ""),
        ("added", "Listino", ""),
        ("comment", "Indice", "Bello! 🏺"),
    ]
    assert (first["conflicts"], again["new"], again["known"]) == ([], [], 3)

    services = wire(Paths(data_dir, data_dir), lambda: NOW + timedelta(days=3))
    services.vault.unlock_key(bytes(range(32)))
    assert {one.title: (one.owner, one.done_at) for one in services.tasks.of_client(client)} == {
        "Foto <nuove> & “belle”": ("client", datetime.fromisoformat(LATER)),
        "Indice": ("assistant", None),
        "Listino": ("client", None),
    }
    (line,) = services.timelines.contacts(services.timelines.of_client(client).rows)
    assert line.text.split("\n") == ["☑ Foto <nuove> & “belle”", "+ Listino", "Indice: Bello! 🏺"]
    services.close()

    tab = opened(shared(), look)
    assert tab(ITEMS) == [["Indice", False], ["Listino", False], ["Foto <nuove> & “belle”", True]]
    assert tab("document.querySelector('input:checked').disabled")
