"""The client's view: what is in it, and that nothing private finds a place in its record or its words."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import get_args, get_type_hints
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.agreement import Agreement
from desktop.domain.client import Client, Person
from desktop.domain.client_view import ClientView
from desktop.domain.decision import Choice, Decision
from desktop.domain.hours import Calendar
from desktop.domain.instruction import Instruction, InstructionState
from desktop.domain.interaction import Channel, Direction, Interaction, Tag
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.rules import ContactTime
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.series import Series
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.viewing import client_view

CANARY = "zkanarekz"
ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
"""A Thursday, 14:20 in Rome."""
OFFICE = Calendar("Europe/Rome", week=((((9 * 60), 18 * 60),),) * 5 + ((), ()))
PRIVATE = {"note": CANARY}


def day(number: int, hour: int = 10) -> datetime:
    return datetime(2026, 11, number, hour, tzinfo=ROME)


def task(name: str, **more: object) -> Task:
    values: dict[str, object] = {"owner": Side.ASSISTANT, "created_at": day(1), "notes": CANARY, "extra": PRIVATE}
    return Task(f"{CANARY}-{name}", name, **{**values, **more})  # type: ignore[arg-type]


@pytest.fixture
def dossier() -> Dossier:
    """A client with the canary in everything that is not for their eyes."""
    return Dossier(
        client=Client(
            "c1",
            "Bruni",
            "it",
            "Europe/Rome",
            people=(Person("Piero", CANARY, (CANARY,), (), (CANARY,)),),
            extra=PRIVATE,
        ),
        agreements=(Agreement(date(2026, 1, 5), OFFICE, {"default": ContactTime(240)}, extra=PRIVATE),),
        interactions=(
            Interaction("i1", day(10), Channel.MESSAGE, Direction.IN, text=CANARY, tags=frozenset({Tag.ABUSIVE})),
        ),
        appointments=(
            Appointment("a1", day(17, 15), day(1), title="Call", place="Zoom", extra=PRIVATE),
            Appointment("a2", day(16, 15), day(1), outcome=Outcome.CANCELLED, changed_at=day(2), title="Gone"),
            Appointment("a3", day(9, 15), day(1), outcome=Outcome.KEPT, title="Review"),
        ),
        tasks=(
            task("the price list", promise=True, due_at=day(13)),
            task("the old draft", promise=True, due_at=day(4)),
            task("a promise kept", promise=True, due_at=day(11), done_at=day(10)),
            task("long ago", done_at=datetime(2026, 9, 1, tzinfo=ROME)),
            task("last week", done_at=day(4)),
            task("your photos", owner=Side.CLIENT, due_at=day(16)),
            task("cover", list="open", position=1),
            task(f"{CANARY} a difficult one", list="closed", promise=True, due_at=day(14)),
            task(f"{CANARY} what they owe", list="closed", owner=Side.CLIENT),
            task(f"{CANARY} done", list="closed", done_at=day(10)),
            task(f"{CANARY} of a list nobody knows", list="lost", promise=True),
        ),
        lists=(TaskList("open", "Catalogue", True, extra=PRIVATE), TaskList("closed", CANARY, False)),
        instructions=(
            Instruction("n1", "Invoices as PDF", day(3), extra=PRIVATE),
            Instruction("n2", f"{CANARY} no longer", day(2), InstructionState.REPLACED, day(3), "n1"),
            Instruction("n3", f"{CANARY} off", day(2), InstructionState.CANCELLED, day(3)),
        ),
        decisions=(Decision(CANARY, Choice.NOT_SO, day(10), reason=CANARY),),
        series=(
            Series(
                "s1",
                datetime(2026, 11, 3, 11),  # noqa: DTZ001
                "Europe/Rome",
                30,
                day(1),
                "FREQ=WEEKLY",
                title="Tuesday call",
                extra=PRIVATE,
            ),
        ),
    )


def test_the_view_holds_what_the_client_may_see(dossier: Dossier):
    view = client_view(dossier, NOW, Assistant("Ines", calendar=OFFICE))
    assert [one.title for one in view.needed] == ["your photos"]
    assert [(one.title, one.due) for one in view.promised] == [
        ("the price list", date(2026, 11, 13)),
        ("the old draft", None),
    ]
    assert [one.title for one in view.done] == ["last week", "Review", "a promise kept"]
    assert [(one.text, one.since) for one in view.asked] == [("Invoices as PDF", date(2026, 11, 3))]
    assert [one.title for one in view.sheet.lists] == ["Catalogue"]
    agenda = view.sheet.agenda or ()
    assert [one.title for one in agenda][:2] == ["Tuesday call", "Call"]
    assert [one.day.day for one in agenda if one.title == "Tuesday call"] == [17, 24, 1, 8]
    assert view.contact is not None


def test_nothing_private_is_in_the_record(dossier: Dossier):
    assert CANARY not in repr(client_view(dossier, NOW, Assistant("Ines", extra=PRIVATE), ("whatsapp",)))


def test_without_an_agreement_there_is_no_page_of_it(dossier: Dossier):
    bare = dataclasses.replace(dossier, agreements=())
    assert client_view(bare, NOW, Assistant("Ines")).contact is None


def test_an_empty_client_has_an_empty_view():
    view = client_view(Dossier(Client("c1", "Bruni")), NOW, Assistant())
    assert (view.needed, view.promised, view.done, view.asked, view.sheet.lists, view.sheet.agenda) == ((),) * 6


def test_what_is_not_known_yet_is_not_shown(dossier: Dossier):
    early = client_view(dossier, day(1, 9) - timedelta(days=2), Assistant("Ines"))
    assert (early.needed, early.promised, early.asked, early.sheet.agenda) == ((),) * 4


def test_the_record_has_no_place_for_anything_else():
    fields = {field.name for kind in kinds(ClientView) for field in dataclasses.fields(kind)}
    private = {
        "tags",
        "subject",
        "notes",
        "extra",
        "score",
        "label",
        "state",
        "reason",
        "signal",
        "decisions",
        "people",
    }
    assert not fields & private
    assert "title" in fields


def kinds(kind: type) -> set[type]:
    """The records that a record is made of."""
    found: set[type] = set()
    waiting: list[object] = [kind]
    while waiting:
        one = waiting.pop()
        waiting += get_args(one)
        if isinstance(one, type) and dataclasses.is_dataclass(one) and not issubclass(one, Enum) and one not in found:
            found.add(one)
            waiting += get_type_hints(one).values()
    return found
