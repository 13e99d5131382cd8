"""Nothing private leaves in a summary: by the shape of its record, by its imports, and by looking for it."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import TypeVar, get_args, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from desktop.documents.kinds import kind_of, render
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.hours import Calendar
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Channel, Direction, Interaction, Tag
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.rules import ContactTime
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.summary import (
    Addressee,
    AnswerTime,
    Coming,
    Finished,
    Numbers,
    Open,
    Reach,
    Revised,
    Spent,
    Summary,
)
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.week import Week, week_named
from desktop.domain.weekly import summarise

T = TypeVar("T", Client, Person, Task, Appointment, Assistant, Interaction, TaskList, Instruction)
ROOT = Path(__file__).parents[2]
CANARY = "zkanarekz"
ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 13, 16, tzinfo=ROME)
FORMATS = kind_of(Summary).formats
TOLD = {
    Client: {"name", "language", "time_zone"},
    Person: {"name", "address", "vocative", "emails"},
    Task: {"title", "list"},
    Appointment: {"title", "place"},
    Assistant: {"name"},
    Interaction: set(),
    TaskList: set(),
    Instruction: {"text", "replaced_by"},
}
"""The texts of each noun that a client may receive; every other one is private, a new field too."""


def test_the_record_has_no_place_for_anything_else():
    parts = {Summary, Addressee, Finished, Open, Revised, Coming, Spent, Numbers, Reach, AnswerTime, Week}
    kinds = set(_kinds(Summary))
    assert {kind for kind in kinds if dataclasses.is_dataclass(kind)} - parts == set(get_args(_rule()))
    plain = {kind for kind in kinds if not dataclasses.is_dataclass(kind) and not issubclass(kind, Enum)}
    assert plain == {str, int, bool, date, datetime, type(None)}
    names = {field.name for part in parts for field in dataclasses.fields(part)}
    assert not names & {"tags", "text", "subject", "notes", "extra", "score", "label", "state", "list", "private"}


@pytest.mark.parametrize("room", ["kinds", "week_page", "page", "html", "mail", "ics", "dates", "phrases", "typed"])
def test_documents_know_no_noun_that_holds_more(room):
    reached = _reached(f"desktop.documents.{room}")
    assert f"desktop.documents.{room}" in reached
    private = {"interaction", "task", "schedule", "client", "portfolio", "agreement", "facts", "pattern", "contact"}
    assert not {f"desktop.domain.{name}" for name in private} & reached
    assert not [name for name in reached if name.split(".")[0] == "db"]


def test_the_import_check_sees_what_is_there():
    assert "desktop.domain.interaction" in _reached("desktop.domain.weekly")


def test_no_private_word_in_any_file_or_name():
    found = _leaks(render(_summary(), FORMATS))
    assert found == {}


@pytest.mark.parametrize("language", ["en", "pl"])
def test_nor_in_another_language(language):
    assert _leaks(render(replace(_summary(), language=language), FORMATS)) == {}


def test_the_dossier_is_full_of_private_words_and_of_others_that_are_told():
    dossier = _dossier()
    assert repr(dossier).count(CANARY) > 20
    files = render(summarise(dossier, week_named("2026-W46"), NOW, _canary(Assistant(name="Giulia"))), FORMATS)
    read = {name: _read(name, content) for name, content in files.items()}
    for name, text in read.items():
        expected = (
            "Bozza" if not name.endswith((".eml", ".ics")) else "Settimana" if name.endswith(".eml") else "Chiamata"
        )
        assert expected in text, name


@pytest.mark.parametrize("kind", FORMATS)
def test_a_planted_leak_is_found(kind):
    """A collector that writes the notes of a task into its title, and a name that carries a note."""
    dossier = _dossier()
    tasks = tuple(replace(task, title=f"{task.title} {task.notes}") for task in dossier.tasks)
    leaky = summarise(replace(dossier, tasks=tasks), week_named("2026-W46"), NOW, Assistant("Giulia"))
    assert _leaks(render(leaky, [kind]))


def test_a_leak_in_a_file_name_is_found():
    leaky = replace(_summary(), to=Addressee(f"Marco {CANARY}"))
    assert any("name" in found for found in _leaks(render(leaky, ["ics"])).values())


def _summary() -> Summary:
    return summarise(_dossier(), week_named("2026-W46"), NOW, _canary(Assistant(name="Giulia Conti")))


def _dossier() -> Dossier:
    """A week with something in every place, and a private word in every field that is not told."""
    at = NOW - timedelta(days=2)
    calendar = Calendar("Europe/Rome", (((540, 1080),),) * 5 + ((), ()))
    agreed = Agreement(date(2026, 1, 1), calendar, {"message": ContactTime(60)}, extra={CANARY: CANARY})
    tasks = [
        Task("k1", "Bozza della fattura", Side.ASSISTANT, at, done_at=at),
        Task("k2", "Ricerca", Side.ASSISTANT, at, list="open"),
        Task("k3", "Testo", Side.ASSISTANT, at, due_at=NOW + timedelta(days=4)),
        Task("k4", "Ricevute", Side.CLIENT, at, due_at=NOW + timedelta(days=5)),
        Task("k5", f"{CANARY} done", Side.ASSISTANT, at, done_at=at, list="secret"),
        Task("k6", f"{CANARY} open", Side.ASSISTANT, at, list="secret"),
        Task("k7", f"{CANARY} needed", Side.CLIENT, at, list="secret"),
        Task("k8", f"{CANARY} coming", Side.ASSISTANT, at, due_at=NOW + timedelta(days=4), list="secret"),
    ]
    lines = [
        Interaction("i1", at, Channel.MESSAGE, Direction.IN, tags=frozenset(Tag), rejected_tags=frozenset(Tag)),
        Interaction("i2", at + timedelta(minutes=5), Channel.MESSAGE, Direction.OUT),
    ]
    appointments = [
        Appointment("a1", at, at, outcome=Outcome.KEPT, title="Incontro"),
        Appointment("a2", NOW + timedelta(days=4), at, title="Chiamata insieme", place="Studio"),
    ]
    asked = [
        Instruction("n1", "Sfondo blu", at - timedelta(days=9), InstructionState.REPLACED, at, "n2"),
        Instruction("n2", "Sfondo rosso", at),
    ]
    person = _canary(Person("Marco Bianchi", emails=("marco@example.org",), address="tu"))
    return Dossier(
        client=_canary(Client(f"{CANARY}-c1", "Marco Bianchi", "it", "Europe/Rome", people=(person,))),
        agreements=(agreed,),
        interactions=tuple(map(_canary, lines)),
        appointments=tuple(map(_canary, appointments)),
        tasks=tuple(map(_canary, tasks)),
        # Whose place the second took is known by its id.
        instructions=(replace(_canary(asked[0]), id="n1"), replace(_canary(asked[1]), id="n2")),
        lists=(TaskList("secret", CANARY), replace(_canary(TaskList("x", "y", shared=True)), id="open")),
    )


def _canary(noun: T) -> T:
    """The noun with a private word in every text that is not told, and in every mapping and row of texts."""
    told = TOLD[type(noun)]
    private: dict[str, object] = {}
    for name, kind in get_type_hints(type(noun)).items():
        if name in told or name == "list":
            continue
        if kind in (str, str | None):
            private[name] = f"{CANARY} {getattr(noun, name) or ''}".strip()
        elif kind == tuple[str, ...]:
            private[name] = (CANARY, f"{CANARY}@example.org")
        elif kind == Mapping[str, object]:
            private[name] = {CANARY: CANARY, "notes": CANARY}
    return replace(noun, **private)


def _leaks(files: dict[str, bytes]) -> dict[str, str]:
    """Also where a title begins with a capital."""
    found = {name: "in its name" for name in files if CANARY in name.casefold()}
    read = {name: _read(name, content).replace("\u200b", "").casefold() for name, content in files.items()}
    return found | {name: "in it" for name, text in read.items() if CANARY in text}


def _read(name: str, content: bytes) -> str:
    """Everything that can be read in a file, also where it is packed or encoded."""
    raw = content.decode("utf-8", "replace")
    if name.endswith(".pdf"):
        document = PdfReader(BytesIO(content))
        packed = [one.get_data().decode("latin-1") for one in _streams(document)]
        said = " ".join(page.extract_text() for page in document.pages)
        return "\n".join([raw, said.replace("\n", " "), str(document.metadata), *packed])
    if name.endswith(".ics"):
        return raw.replace("\r\n ", "")
    if name.endswith(".eml"):
        message = message_from_bytes(content, policy=default)
        body = message.get_body(("plain",))
        parts = [raw, str(message["To"]), str(message["Subject"]), body.get_content() if body else ""]
        for attached in message.iter_attachments():
            inner = attached.get_payload(decode=True)
            assert isinstance(inner, bytes)
            parts += [str(attached.get_filename()), _read(str(attached.get_filename()), inner)]
        return "\n".join(parts)
    return raw


def _streams(document: PdfReader) -> Iterator[StreamObject]:
    for number in document.xref_objStm.keys() | document.xref.get(0, {}).keys():
        one = document.get_object(number)
        if isinstance(one, StreamObject):
            yield one


def _rule() -> object:
    from desktop.domain.rules import Rule

    return Rule


def _kinds(kind: object) -> Iterator[type]:
    """Every type that a record is made of, down to the plain ones."""
    inner = get_args(kind)
    if inner:
        for one in inner:
            if one is not Ellipsis:
                yield from _kinds(one)
        return
    assert isinstance(kind, type), kind
    yield kind
    if dataclasses.is_dataclass(kind):
        for one in get_type_hints(kind).values():
            yield from _kinds(one)


def _reached(module: str) -> set[str]:
    """The module and every one of ours that it imports, also inside functions, and theirs."""
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        path = ROOT / (name.replace(".", "/") + ".py")
        if name in reached or not path.exists():
            continue
        reached.add(name)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                waiting += [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
            elif isinstance(node, ast.Import):
                waiting += [one.name for one in node.names]
    return reached
