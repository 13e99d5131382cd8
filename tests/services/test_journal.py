"""The journal through the real store: what is found, in which order, and lines joined, split and given away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.changes import Changed
from db.queries import journal as journal_queries
from desktop.domain.errors import Refused
from desktop.domain.interaction import Channel, Direction, Medium, Tag
from desktop.services import journal as journals
from desktop.services.chats import Answers
from desktop.services.contact_lines import Standing
from desktop.services.journal import Has, Part, Wanted
from desktop.services.suite import Services


def at(text: str) -> datetime:
    return datetime.fromisoformat(text + "+01:00").astimezone(UTC)


def log(services: Services, client: str, when: str, direction: str = "in", **more: object) -> int:
    given_ = {"channel": "message", **more}
    return services.interactions.log_for(client, at=at(when), direction=direction, **given_).id  # type: ignore[arg-type]


def kept(services: Services) -> list[object]:
    """All that the log knows, without when she last touched it."""
    everything = services.journal.places(Wanted())
    clients = {line.id: line.name for line in services.clients.lines()}
    asked = [one for client in clients for one in services.instructions.of_client(client)]
    return [services.interactions.lines(list(everything.ids)), everything.heads, asked]


@pytest.fixture
def few(services: Services) -> dict[str, int]:
    return {
        "old": log(services, "Bruni", "2026-11-09T23:50", text="Perché la fattura?", channel="email"),
        "night": log(services, "Nora", "2026-11-10T00:10", text="FATTURA pronta 🥰"),
        "answer": log(services, "Nora", "2026-11-10T10:00", "out", text="Eccola"),
        "missed": log(services, "Bruni", "2026-11-11T09:00", channel="call", missed=True),
        "waits": log(services, "Nora", "2026-11-12T13:50", text="E il resto?", tags=["thanks"]),
    }


def named(few: dict[str, int], ids: object) -> list[str]:
    names = {value: key for key, value in few.items()}
    return [names[one] for one in ids]  # type: ignore[attr-defined]


def test_everything_by_day_the_newest_first(services: Services, few: dict[str, int]):
    found = services.journal.places(Wanted())
    assert named(few, found.ids) == ["waits", "missed", "answer", "night", "old"]
    assert found.heads == (
        (0, date(2026, 11, 12)), (1, date(2026, 11, 11)), (2, date(2026, 11, 10)), (4, date(2026, 11, 9)),
    )  # fmt: skip
    assert (found.whole, found.since) == (True, at("2026-11-09T23:50"))
    assert list(services.journal.first(Wanted()).ids) == list(found.ids)


def test_the_days_are_hers_wherever_she_is(services: Services, few: dict[str, int]):
    services.settings.change(calendar=replace(services.settings.get().calendar, tz="America/New_York"))
    found = services.journal.places(Wanted())
    assert [day.day for _place, day in found.heads] == [12, 11, 10, 9]
    assert [place for place, _day in found.heads] == [0, 1, 2, 3]
    assert named(few, services.journal.places(Wanted(first=date(2026, 11, 9), last=date(2026, 11, 9))).ids) == [
        "night", "old",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted("fattura"), ["night", "old"]),
        (Wanted("perche fatt"), ["old"]),
        (Wanted("fatt perche"), []),
        (Wanted('"fattura OR (*'), []),
        (Wanted("fattura", first=date(2026, 11, 10)), ["night"]),
        (Wanted(last=date(2026, 11, 9)), ["old"]),
        (Wanted(way=(Channel.CALL, None)), ["missed"]),
        (Wanted(way=(Channel.MESSAGE, Medium.WHATSAPP)), []),
        (Wanted(direction=Direction.OUT), ["answer"]),
        (Wanted(tag=Tag.THANKS), ["waits"]),
        (Wanted(has=Has.MISSED), ["missed"]),
        (Wanted(has=Has.WAITING), ["waits", "missed", "old"]),
        (Wanted(has=Has.ANSWERED), ["night"]),
        (Wanted("resto", has=Has.WAITING), ["waits"]),
    ],
)
def test_it_is_narrowed_by(services: Services, few: dict[str, int], wanted: Wanted, found: list[str]):
    assert named(few, services.journal.places(wanted).ids) == found


def test_it_is_narrowed_to_clients(services: Services, few: dict[str, int]):
    nora, bruni = (
        next(line.id for line in services.clients.lines() if line.name == name) for name in ("Nora", "Bruni")
    )
    assert named(few, services.journal.places(Wanted(clients=(nora,))).ids) == ["waits", "answer", "night"]
    assert len(services.journal.places(Wanted(clients=(nora, bruni))).ids) == 5
    assert named(few, services.journal.places(Wanted(clients=(bruni,), has=Has.WAITING)).ids) == ["missed", "old"]


def test_what_is_found_in_parts_is_the_same(services: Services, few: dict[str, int], monkeypatch: pytest.MonkeyPatch):
    whole = services.journal.places(Wanted())
    monkeypatch.setattr(journals, "AT_ONCE", 2)
    stops: list[None] = []
    parts = services.journal.places(Wanted(), lambda: stops.append(None))
    assert (list(parts.ids), parts.heads) == (list(whole.ids), whole.heads)
    assert len(stops) == 2
    monkeypatch.setattr(journals, "FIRST", 2)
    first = services.journal.first(Wanted())
    assert (list(first.ids), first.whole) == (list(whole.ids)[:2], False)


def test_a_line_says_whose_it_is_how_it_stands_and_where_the_words_are(services: Services, few: dict[str, int]):
    night, old, answer = services.journal.lines([few["night"], 999, few["old"], few["answer"]], "fatt")
    assert (night.client, night.contact.standing, night.contact.outside) == ("Nora", Standing.ANSWERED, True)
    assert [night.contact.text[a:b] for a, b in night.hits] == ["FATT"]
    assert [old.contact.text[a:b] for a, b in old.hits] == ["fatt"]
    assert (answer.contact.standing, answer.hits) == (Standing.ANSWERS, ())


def test_each_line_stands_as_its_contact_does_on_the_clients_page(services: Services, few: dict[str, int]):
    lines = services.journal.lines(services.journal.places(Wanted()).ids)
    for client in services.clients.lines():
        alone = {one.id: one for one in services.timelines.contacts(services.timelines.of_client(client.id).rows)}
        mine = {one.contact.id: one.contact for one in lines if one.client_id == client.id}
        assert alone == mine


def test_an_entry_comes_with_what_was_said_around_it(services: Services, few: dict[str, int]):
    found = services.journal.whole(few["answer"])
    assert [line.id for line in found.before] == [few["night"]]
    assert [line.id for line in found.after] == [few["waits"]]
    assert (found.line.text, found.shown.client) == ("Eccola", "Nora")
    with pytest.raises(Refused, match="interaction_unknown"):
        services.journal.whole(999)


# Joined


def test_joined_lines_are_one_and_what_pointed_to_them_points_to_it(services: Services):
    first = log(services, "Nora", "2026-11-12T09:00", text="Le foto", tags=["thanks"], minutes=2)
    second = log(services, "Nora", "2026-11-12T09:04", text="e i testi", tags=["late_input"], minutes=3)
    third = log(services, "Nora", "2026-11-12T09:30", text="ok?")
    asked = services.instructions.add(1, "Foto e testi insieme", second)
    before = kept(services)
    assert services.journal.join([second, first]) == first
    (line, other) = services.interactions.lines([first, third])
    assert (line.text, line.minutes, line.tags, line.at) == (
        "Le foto\ne i testi", 5, {"thanks", "late_input"}, at("2026-11-12T09:00"),
    )  # fmt: skip
    assert other.text == "ok?"
    assert [(one.id, one.interaction_id) for one in services.instructions.of_client(1)] == [(asked, first)]
    assert services.history.undo() == "interactions_joined"
    assert kept(services) == before
    services.history.redo()
    assert services.journal.places(Wanted("testi foto")).ids[0] == first


def test_joining_changes_nothing_of_who_waits_and_since_when(services: Services):
    log(services, "Nora", "2026-11-12T08:00", "out", text="buongiorno")
    ids = [log(services, "Nora", f"2026-11-12T09:0{minute}", text=str(minute)) for minute in range(3)]
    before = services.due.board().waiting[0]
    services.journal.join(ids[1:])
    after = services.due.board().waiting[0]
    assert (after.since, after.deadline, after.items) == (before.since, before.deadline, tuple(ids[:2]))


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([("Nora", "in", "message"), ("Bruni", "in", "message")], "join_differs"),
        ([("Nora", "in", "message"), ("Nora", "out", "message")], "join_differs"),
        ([("Nora", "in", "message"), ("Nora", "in", "email")], "join_differs"),
        ([("Nora", "in", "message")], "join_needs_two"),
        ([], "interaction_unknown"),
    ],
)
def test_what_does_not_belong_together_is_not_joined(services: Services, lines: list[tuple[str, str, str]], code: str):
    ids = [
        log(services, client, f"2026-11-12T09:0{place}", side, channel=channel, text="x")
        for place, (client, side, channel) in enumerate(lines)
    ]
    before = kept(services)
    with pytest.raises(Refused, match=code):
        services.journal.join(ids)
    assert kept(services) == before


def test_an_answer_in_between_keeps_lines_apart(services: Services):
    first = log(services, "Nora", "2026-11-12T09:00", text="x")
    log(services, "Nora", "2026-11-12T09:01", "out", text="y")
    last = log(services, "Nora", "2026-11-12T09:02", text="z")
    with pytest.raises(Refused, match="join_across_answer"):
        services.journal.join([first, last])


# Split


def test_a_line_is_split_and_joined_again(services: Services):
    whole = log(services, "Nora", "2026-11-12T09:00", text="Le foto. Grazie!", tags=["thanks"], minutes=4)
    before = kept(services)
    first = Part("Le foto.", at("2026-11-12T09:00"))
    second = Part("Grazie!", at("2026-11-12T11:00"), frozenset({Tag.THANKS}))
    new = services.journal.split(whole, first, second)
    (one, other) = services.interactions.lines([whole, new])
    assert [(line.text, line.at, line.tags, line.minutes) for line in (one, other)] == [
        ("Le foto.", first.at, frozenset(), 4), ("Grazie!", second.at, {"thanks"}, None),
    ]  # fmt: skip
    assert (other.channel, other.direction) == (one.channel, one.direction)
    assert services.journal.join([whole, new]) == whole
    (again,) = services.interactions.lines([whole])
    assert (again.text, again.tags, again.minutes) == ("Le foto.\nGrazie!", {"thanks"}, 4)
    services.history.undo()
    assert services.history.undo() == "interaction_split"
    assert kept(services) == before


@pytest.mark.parametrize(
    ("texts", "when", "code"),
    [
        (("", "b"), "2026-11-12T09:00", "split_leaves_nothing"),
        (("a", " "), "2026-11-12T09:00", "split_leaves_nothing"),
        (("a", "b"), "1800-11-12T09:00", "time_out_of_range"),
    ],
)
def test_a_split_that_cannot_be_is_refused(services: Services, texts: tuple[str, str], when: str, code: str):
    line = log(services, "Nora", "2026-11-12T09:00", text="a b")
    with pytest.raises(Refused, match=code):
        services.journal.split(line, Part(texts[0], at("2026-11-12T09:00")), Part(texts[1], at(when)))


# Given to another client


def test_lines_go_to_another_client_and_both_are_told(services: Services):
    log(services, "Bruni", "2026-11-10T09:00", text="prima")
    asks = log(services, "Nora", "2026-11-05T09:00", text="a", tags=["thanks"])
    reply = log(services, "Nora", "2026-11-12T09:10", text="b")
    stays = log(services, "Nora", "2026-11-12T09:20", text="c")
    (bruni, nora) = (next(one.id for one in services.clients.lines() if one.name == name) for name in ("Bruni", "Nora"))
    services.instructions.add(nora, "Così", asks)
    with services.search._work.write() as session:
        uids = {line.id: line.uid for line in services.interactions.lines([asks, reply, stays])}
        for row, to in ((reply, asks), (stays, reply)):
            journal_queries.rows(session, [row])[0].reply_to = uids[to]
    before = kept(services)
    heard: list[Changed] = []
    services.bus.listen(heard.append)
    services.journal.reassign([asks, reply], bruni)
    assert {client for changed in heard for noun, _id, client in changed.touches if noun == "interaction"} == {
        bruni,
        nora,
    }
    moved = services.interactions.lines([asks, reply, stays])
    assert [line.client_id for line in moved] == [bruni, bruni, nora]
    assert [line.reply_to for line in moved] == [None, uids[asks], None]
    assert moved[0].tags == {"thanks"}
    assert services.instructions.of_client(nora)[0].interaction_id is None
    assert services.clients.card(bruni).agreed is not None
    assert [line.client for line in services.due.board().waiting] == ["Bruni", "Nora"]
    services.history.undo()
    assert kept(services) == before


def test_an_id_that_is_taken_there_is_another_here(services: Services):
    line = log(services, "Nora", "2026-11-12T09:00", text="a")
    other = log(services, "Bruni", "2026-11-12T09:00", text="b")
    third = log(services, "Ada", "2026-11-12T09:00", text="c")
    with services.search._work.write() as session:
        for row in journal_queries.rows(session, [line, other, third]):
            row.uid = "same"
    bruni = next(one.id for one in services.clients.lines() if one.name == "Bruni")
    services.journal.reassign([line, other, third], bruni)
    held = services.interactions.lines([line, other, third])
    assert {one.client_id for one in held} == {bruni}
    assert len({one.uid for one in held}) == 3
    with pytest.raises(Refused, match="client_gone"):
        services.journal.reassign([line], 999)


def test_a_medium_is_corrected(services: Services):
    line = log(services, "Nora", "2026-11-12T09:00", text="a")
    services.interactions.correct(line, medium=Medium.TELEGRAM)
    assert services.interactions.lines([line])[0].medium == "telegram"
    services.interactions.correct(line, channel=Channel.EMAIL)
    assert services.interactions.lines([line])[0].medium is None


def test_several_are_ticked_at_once(services: Services):
    ids = [log(services, "Nora", f"2026-11-12T09:0{minute}", text="a") for minute in range(3)]
    services.interactions.tag(ids, Tag.THANKS)
    assert [line.tags for line in services.interactions.lines(ids)] == [{"thanks"}] * 3
    services.history.undo()
    assert [line.tags for line in services.interactions.lines(ids)] == [frozenset()] * 3


# The same export again


CHAT = """\
12/11/26, 09:00 - Nora: Le foto
12/11/26, 09:04 - Nora: e i testi
12/11/26, 09:04 - Nora: ok?
12/11/26, 09:30 - Ines: Grazie, guardo
"""


@pytest.mark.parametrize("rewrite", ["join", "split", "correct", "split and join", "correct and join"])
def test_what_was_rewritten_does_not_come_a_second_time(services: Services, tmp_path: Path, rewrite: str):
    file = tmp_path / "WhatsApp Chat with Nora.txt"
    file.write_text(CHAT + "12/11/26, 09:31 - Nora: ok?\n", "utf-8")

    def preview():
        return services.imports.preview(str(file), services.imports.read(file), Answers(me=("Ines",)))

    services.imports.commit(preview())
    photos, texts, *_ = reversed(services.journal.places(Wanted()).ids)
    if "correct" in rewrite:
        services.interactions.correct(texts, text="e tutti i testi", at=at("2026-11-12T09:03"))
    if "split" in rewrite:
        services.journal.split(texts, Part("e i", at("2026-11-12T09:04")), Part("testi", at("2026-11-12T09:06")))
    if "join" in rewrite:
        services.journal.join([photos, texts])
    before = kept(services)
    again = preview()
    assert (again.already, again.new_lines, again.revised) == (5, (), ())
    file.write_text(file.read_text("utf-8") + "12/11/26, 09:31 - Nora: ok?\n", "utf-8")
    assert len(preview().new_lines) == 1, "a second 'ok?' of the same minute is new"
    assert kept(services) == before
