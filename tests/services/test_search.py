"""Search across what was said, is to do and was asked for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db.models.private import PrivateNoteRow
from desktop.domain.task import Side
from desktop.services.excerpts import LEAD, excerpt
from desktop.services.suite import Services


def log(services: Services, client: str, text: str, hour: int) -> int:
    at = datetime(2026, 11, 11, hour, tzinfo=UTC)
    return services.interactions.log_for(client, channel="email", direction="in", at=at, text=text).id


def test_texts_come_newest_first_with_the_words_marked(services: Services):
    older = log(services, "Bruni", "La fattura è pronta?", 9)
    newer = log(services, "Nora", "FATTURA pronta 🥰", 10)
    found = services.search.texts("fattura pront")
    assert [(one.interaction_id, one.client) for one in found] == [(newer, "Nora"), (older, "Bruni")]
    assert [[one.excerpt[a:b] for a, b in one.hits] for one in found] == [["FATTURA", "pront"], ["fattura", "pront"]]
    assert [one.interaction_id for one in services.search.texts("fattura", limit=1)] == [newer]
    assert [one.interaction_id for one in services.search.texts("fattura", client=found[1].client_id)] == [older]


@pytest.mark.parametrize("typed", ["", "  ", '"', "-", "* OR", "NEAR(", "🥰", "^:", "'; DROP"])
def test_signs_alone_find_nothing_and_break_nothing(services: Services, typed: str):
    log(services, "Bruni", "La fattura è pronta?", 9)
    assert services.search.texts(typed) == []
    assert services.search.tasks(typed) == []
    assert services.search.instructions(typed) == []


def test_tasks_and_instructions(services: Services):
    client = services.clients.add("Bruni")
    services.tasks.add(client, "Mandare il catalogo", Side.ASSISTANT)
    services.instructions.add(client, "In PDF, sempre il catalogo")
    (task,) = services.search.tasks("catal")
    assert (task.client, task.owner, task.done, task.excerpt[slice(*task.hits[0])]) == (
        "Bruni", Side.ASSISTANT, False, "catal",
    )  # fmt: skip
    (asked,) = services.search.instructions("pdf catalogo")
    assert [asked.excerpt[a:b] for a, b in asked.hits] == ["PDF", "catalogo"]


def test_notes_of_her_own_are_not_found(services: Services):
    client = services.clients.add("Bruni")
    with services.search._work.write() as session:
        session.add(PrivateNoteRow(client_id=client, at=datetime(2026, 11, 11, tzinfo=UTC), text="tramonto"))
    assert services.search.texts("tramonto") == []
    assert services.search.tasks("tramonto") == []
    assert services.search.instructions("tramonto") == []


@pytest.mark.parametrize(
    ("text", "sought", "shown"),
    [
        ("La fattura\n è   pronta", ["fattura"], "La [fattura] è pronta"),
        ("uno " * 20 + "perché no", ["perche"], "… " + "uno " * (LEAD // 4 - 1) + "[perché] no"),
        ("x" * 200 + "fine fattura", ["fattura"], "… " + "[fattura]"),
        ("niente", ["altro"], "niente"),
        ("ab " + "y " * 500, ["ab"], "[ab] " + "y " * 198 + "y …"),
    ],
)
def test_an_excerpt_begins_near_its_first_hit(text: str, sought: list[str], shown: str):
    found = excerpt(text, sought)
    marked = found.text
    for start, end in reversed(found.hits):
        marked = f"{marked[:start]}[{marked[start:end]}]{marked[end:]}"
    assert marked == shown
