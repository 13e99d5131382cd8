"""Words that were typed: whatever they are, what is found is what a folded look at every text would find."""

from __future__ import annotations

import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from db.folding import fold, spans, words
from db.models.client import ClientRow
from db.models.instruction import InstructionRow
from db.models.interaction import InteractionRow, InteractionTagRow
from db.models.task import TaskRow
from db.queries import journal, search
from db.queries.journal import Narrowed
from db.store import Store

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

pieces = st.sampled_from(
    [
        "Łódź",
        "lodz",
        "perché",
        "PERCHE",
        "Straße",
        "strasse",
        "żółw",
        "e-mail",
        "l’ufficio",
        "1.182",
        "🥰",
        "ok🥰ok",
        "日本語",
    ]
)
marks = st.sampled_from([" ", "  ", "\n", ", ", "…", '"', "'", " OR ", " NOT ", "*", "(", ":", "^", "+", "_", "\u0301"])
# Without NUL: every importer takes it out, no keyboard types it, and SQLite ends a text there.
anything = st.one_of(
    pieces, marks, st.text(string.printable, max_size=6), st.text(st.characters(exclude_characters="\0"), max_size=4)
)
typed = st.lists(anything, max_size=6).map("".join)


def line(number: int, text: str, subject: str = "") -> InteractionRow:
    at = AT + timedelta(minutes=number // 2)
    return InteractionRow(
        client_id=1, uid=f"l{number}", at=at, channel="email", direction="in", text=text, subject=subject
    )


@pytest.fixture
def peopled(store: Store) -> Store:
    with store.write() as session:
        session.add_all([ClientRow(uid="c1", name="Ada"), ClientRow(uid="c2", name="Ciro")])
    return store


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(typed, min_size=1, max_size=8), asked=typed)
def test_what_is_found_is_what_a_look_at_every_text_finds(peopled: Store, texts: list[str], asked: str) -> None:
    with peopled.write() as session:
        session.execute(delete(InteractionRow))
        session.add_all([line(number, text) for number, text in enumerate(texts)])
    sought = words(asked)
    by_hand = [text for text in reversed(texts) if brute(text, sought)]
    with peopled.read() as session:
        found = journal.places(session, Narrowed(tuple(sought)), 100)
        said = [one.text for one in search.texts(session, sought, 100)] if sought else by_hand
    assert len(found.ids) == len(by_hand)
    assert said == by_hand


def brute(text: str, sought: list[str]) -> bool:
    """The words of both, one by one; written apart from what is tested."""
    said = "".join(sign if sign.isalnum() else " " for sign in fold(text)).split()
    return not sought or (
        all(word in said for word in sought[:-1]) and any(word.startswith(sought[-1]) for word in said)
    )


@given(text=typed, asked=typed)
def test_a_hit_is_where_its_word_begins(text: str, asked: str) -> None:
    sought = words(asked)
    last = 0
    for start, end in spans(text, sought):
        assert last <= start < end <= len(text)
        folded = words(text[start:end])
        assert folded
        assert any(folded[0].startswith(word) or word.startswith(folded[0]) for word in sought)
        last = start
    assert bool(spans(text, sought)) >= (bool(sought) and search.has_all(text, sought))


@pytest.mark.parametrize(
    ("text", "asked", "hit"),
    [
        ("Łódź jutro", "lodz", ["Łódź"]),
        ("perché e perche\u0301", "PERCH", ["perch", "perch"]),
        ("perché e perche\u0301", "perche", ["perché", "perche\u0301"]),
        ("Straße 5", "strass", ["Straß"]),
        ("Straße 5", "stras", ["Straß"]),
        ("🥰🥰ok🥰 grazie", "ok gra", ["ok", "gra"]),
        ("👩‍💻 scrive", "scrive", ["scrive"]),
        ("ﬁne", "f", ["ﬁ"]),
        ("l’ufficio", "uff", ["uff"]),
        ("casa cassa", "casa", ["casa"]),
        ("cassa", "casa", []),
    ],
)
def test_hits_stand_at_the_right_letters(text: str, asked: str, hit: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, words(asked))] == hit


def test_places_go_on_where_they_stopped_through_equal_instants(peopled: Store) -> None:
    with peopled.write() as session:
        session.add_all([line(number, f"riga {number}") for number in range(7)])
    wanted = Narrowed(("riga",))
    with peopled.read() as session:
        whole = journal.places(session, wanted, 100)
        parts: list[int] = []
        after: tuple[int, str] | None = None
        while (more := journal.places(session, wanted, 2, after)).ids:
            parts += more.ids
            after = more.ids[-1], more.at[-1]
    assert parts == list(whole.ids) == [7, 6, 5, 4, 3, 2, 1]
    assert list(whole.at) == sorted(whole.at, reverse=True)


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        (Narrowed(), [6, 5, 4, 3, 2, 1]),
        (Narrowed(clients=(2,)), [6, 5]),
        (Narrowed(clients=(1, 2), direction="out"), [6, 2]),
        (Narrowed(since=AT + timedelta(minutes=1), until=AT + timedelta(minutes=4)), [4, 3, 2]),
        (Narrowed(ways=(("message", "whatsapp"), ("call", None))), [5, 4, 3]),
        (Narrowed(ways=(("message", "sms"),)), []),
        (Narrowed(tag="thanks"), [2]),
        (Narrowed(missed=True), [4]),
        (Narrowed(asked=True), [5, 4, 1]),
        (Narrowed(asked=True, but=(4,)), [5, 1]),
        (Narrowed(only=(1, 4)), [4, 1]),
        (Narrowed(words=("riga",), clients=(1,), direction="in"), [4, 3, 1]),
    ],
)
def test_each_filter_narrows(peopled: Store, narrowed: Narrowed, found: list[int]) -> None:
    kinds: list[tuple[int, dict[str, object]]] = [
        (1, {"channel": "email", "direction": "in"}),
        (1, {"channel": "email", "direction": "out"}),
        (1, {"channel": "call", "direction": "in", "connected": True}),
        (1, {"channel": "call", "direction": "in", "connected": False}),
        (2, {"channel": "message", "direction": "in", "medium": "whatsapp"}),
        (2, {"channel": "email", "direction": "out"}),
    ]
    with peopled.write() as session:
        for number, (client, given_) in enumerate(kinds):
            at = AT + timedelta(minutes=number)
            session.add(InteractionRow(client_id=client, uid=f"i{number}", at=at, text="riga", **given_))
        session.flush()
        session.add_all(
            [
                InteractionTagRow(interaction_id=2, tag="thanks", state="confirmed"),
                InteractionTagRow(interaction_id=3, tag="thanks", state="rejected"),
            ]
        )
    with peopled.read() as session:
        assert list(journal.places(session, narrowed, 100).ids) == found


def test_tasks_and_instructions_are_found_by_their_words(peopled: Store) -> None:
    with peopled.write() as session:
        session.add_all(
            [
                TaskRow(
                    client_id=1, uid="t1", title="Mandare la fattura", owner="assistant", created_at=AT, done_at=AT
                ),
                TaskRow(client_id=2, uid="t2", title="Fatture di maggio", owner="client", created_at=AT),
                InstructionRow(client_id=1, uid="s1", text="Perché no: fattura ogni venerdì", given_at=AT),
            ]
        )
    with peopled.read() as session:
        assert [one.id for one in search.tasks(session, ["fattur"], 5)] == [2, 1]
        assert [one.id for one in search.tasks(session, ["fattur"], 5, client_id=1)] == [1]
        assert [one.id for one in search.tasks(session, ["fattura"], 5)] == [1]
        assert [one.client for one in search.instructions(session, ["perche", "vener"], 5)] == ["Ada"]
        assert search.instructions(session, ["perche", "vener"], 5, client_id=2) == []
