"""The list that comes back, whole: the file she gives, its own script under the client's hands, the reply taken in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.app.wiring import wire
from desktop.domain.task import Side
from desktop.system.paths import Paths
from tests.browser import needs_node, ran_on
from tests.sealed import key_of

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
LATER = "2026-11-13T08:30:00.250Z"


@needs_node
def test_ticked_added_and_said_on_the_page_it_is_done_new_and_logged(tmp_path: Path):
    times = [NOW]
    services = wire(Paths(tmp_path, tmp_path), lambda: times[-1])
    services.vault.create(key_file=bytes(range(32)))
    client = services.clients.add("Ceramiche Lago", "it", "Europe/Rome")
    home = services.tasks.add_list(client, "Catalogo", shared=True)
    services.tasks.add(client, "Foto <nuove> & “belle”", Side.CLIENT, list=home)
    services.tasks.add(client, "Indice", Side.ASSISTANT, list=home)
    (file,) = services.sharing.write("lago", tmp_path / "out", (), ["html"])
    page = services.sharing.sheet(client)
    times.append(NOW + timedelta(days=1))
    steps = (
        {"on": f'input[data-key="{key_of(page, "Foto <nuove> & “belle”")}"]', "event": "change", "checked": True},
        {"on": f'textarea[data-comment="{key_of(page, "Indice")}"]', "event": "input", "value": "Bello! 🏺"},
        {"on": "button[data-add]", "event": "click"},
        {"on": 'input[aria-label="Che cosa c’è da fare"]', "event": "input", "value": "Listino"},
    )
    left = ran_on(file.read_text("utf-8"), *steps, now=LATER)
    (tmp_path / "Risposta.txt").write_text(left["text"], "utf-8")
    for _ in range(2):
        services.replies.take(services.replies.read_file(tmp_path / "Risposta.txt"))
    tasks = {one.title: (one.owner, one.done_at is not None) for one in services.tasks.of_client(client)}
    assert tasks == {
        "Foto <nuove> & “belle”": ("client", True),
        "Indice": ("assistant", False),
        "Listino": ("client", False),
    }
    (line,) = services.timelines.contacts(services.timelines.of_client(client).rows)
    assert line.text.split("\n") == ["☑ Foto <nuove> & “belle”", "+ Listino", "Indice: Bello! 🏺"]
    assert services.history.undo() == "reply_taken"
    assert [one.title for one in services.tasks.of_client(client) if one.done_at] == []
    services.close()
