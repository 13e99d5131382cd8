"""The portfolio file: read, written, read again, and what is odd in it."""

import gzip
import json

import pytest

from desktop.documents.portfolio import write_portfolio
from desktop.domain.errors import Unreadable
from desktop.domain.interaction import Tag
from desktop.importers.portfolio import is_portfolio, read, read_portfolio

WEEK = {"mon": [["09:00", "13:00"], ["14:00", "18:00"]], "sat": [["20:00", "02:00"]]}
WHOLE = {
    "format": "garbo-portfolio",
    "version": 1,
    "as_of": "2026-06-30",
    "assistant": {
        "name": "Lidia",
        "languages": ["it", "pl"],
        "calendar": {"tz": "Europe/Rome", "week": WEEK, "holidays": ["IT"], "days_off": [["2026-08-10", "2026-08-14"]]},
        "shoe_size": 38,
    },
    "clients": [
        {
            "id": "c1",
            "name": "Officina Bruni",
            "language": "it",
            "time_zone": "Europe/Rome",
            "since": "2026-01-07",
            "people": [{"name": "Piero", "tels": ["+390655500"], "address": "lei", "vocative": "Piero", "hat": True}],
            "agreements": [
                {
                    "from": "2026-01-07",
                    "calendar": {"tz": "Europe/Rome", "week": WEEK},
                    "rules": {"email": {"type": "contact_time", "minutes": 480}, "call": {"type": "none"}},
                    "channels": ["email"],
                    "any_time": ["email"],
                }
            ],
            "interactions": [
                {
                    "id": "i1",
                    "at": "2026-02-02T10:00:00+01:00",
                    "channel": "email",
                    "direction": "in",
                    "subject": "Ordine",
                    "text": "a che punto siamo?",
                    "tags": ["asks_for_status"],
                    "rejected_tags": ["alarmed_tone"],
                    "batch": "b1",
                },
                {
                    "id": "i2",
                    "at": "2026-02-02T11:00:00+01:00",
                    "channel": "call",
                    "direction": "in",
                    "connected": False,
                    "needs_answer": False,
                    "minutes": 0,
                },
            ],
            "appointments": [
                {
                    "id": "a1",
                    "starts_at": "2026-02-03T10:00:00Z",
                    "ends_at": "2026-02-03T11:00:00Z",
                    "created_at": "2026-02-01T10:00:00Z",
                    "outcome": "late",
                    "by": "client",
                    "minutes_late": 12,
                    "rrule": "FREQ=WEEKLY",
                }
            ],
            "tasks": [
                {
                    "id": "k1",
                    "title": "Catalogo",
                    "owner": "client",
                    "created_at": "2026-02-01T10:00:00Z",
                    "due_at": "2026-02-05T10:00:00Z",
                    "returned": 1,
                    "returned_at": ["2026-02-06T10:00:00Z"],
                    "list": "l1",
                    "notes": "solo mie",
                }
            ],
            "lists": [{"id": "l1", "title": "Fiera", "shared": True}],
            "instructions": [{"id": "x1", "text": "sempre in copia", "at": "2026-01-08T09:00:00Z", "state": "holds"}],
            "decisions": [{"signal": "late_input", "choice": "later", "at": "2026-03-01T09:00:00Z"}],
        }
    ],
    "batches": [{"id": "b1", "kind": "whatsapp", "at": "2026-02-03T08:00:00Z", "file": "chat.zip"}],
    "planet": "Saturn",
}


def data(**changes: object) -> bytes:
    return json.dumps({**WHOLE, **changes}).encode()


def test_written_and_read_again_is_the_same():
    once = read_portfolio(data())
    assert read_portfolio(write_portfolio(once)) == once


def test_the_file_holds_what_was_known():
    client = json.loads(write_portfolio(read_portfolio(data())))["clients"][0]
    assert client["instructions"] == WHOLE["clients"][0]["instructions"]
    assert client["interactions"][0]["tags"] == ["asks_for_status"]
    assert client["interactions"][1]["connected"] is False
    assert client["interactions"][1]["minutes"] == 0
    assert client["appointments"][0]["rrule"] == "FREQ=WEEKLY"
    assert client["agreements"][0]["channels"] == ["email"]


def test_unknown_keys_are_kept_and_reported_once_each():
    found = read(data())
    assert found.unknown == (
        "assistant.shoe_size", "clients.people.hat", "planet",
    )  # fmt: skip
    again = json.loads(write_portfolio(found.portfolio))
    assert again["planet"] == "Saturn"
    assert again["assistant"]["shoe_size"] == 38


def test_a_wrong_row_is_left_out_and_named():
    clients = json.loads(json.dumps(WHOLE["clients"]))
    clients[0]["interactions"][0]["at"] = "2026-02-02T10:00:00"
    clients[0]["interactions"].append(
        {"id": "i3", "at": "2026-02-02T10:00:00Z", "channel": "pigeon", "direction": "in"}
    )
    found = read(data(clients=clients))
    assert [one.id for one in found.portfolio.dossiers[0].interactions] == ["i2"]
    assert [(one.place, one.code) for one in found.skipped] == [
        ("clients[0].interactions[0]", "bad_at"),
        ("clients[0].interactions[2]", "bad_channel"),
    ]


def test_an_id_seen_twice_counts_once():
    clients = json.loads(json.dumps(WHOLE["clients"]))
    clients[0]["tasks"] *= 2
    assert len(read_portfolio(data(clients=clients)).dossiers[0].tasks) == 1


def test_a_tag_of_a_later_version_does_not_cost_the_line():
    clients = json.loads(json.dumps(WHOLE["clients"]))
    clients[0]["interactions"][0]["tags"] = ["asks_for_status", "sings"]
    found = read(data(clients=clients))
    assert found.portfolio.dossiers[0].interactions[0].tags == {Tag.ASKS_FOR_STATUS}
    assert not found.skipped


def test_packed_is_read_too():
    assert read_portfolio(gzip.compress(data())) == read_portfolio(data())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_a_portfolio"),
        (b"[]", "not_a_portfolio"),
        (b"{}", "not_a_portfolio"),
        (b"[" * 100_000, "not_a_portfolio"),
        (b"\xff\xfe{", "not_a_portfolio"),
        (b"\x1f\x8b\x08broken", "broken_archive"),
        (data(version=2), "portfolio_is_newer"),
    ],
)
def test_what_is_none_is_refused_with_a_code(content: bytes, code: str):
    with pytest.raises(Unreadable) as caught:
        read(content)
    assert caught.value.code == code


def test_known_by_its_first_bytes():
    assert is_portfolio(data()[:200])
    assert is_portfolio(gzip.compress(data())[:4096])
    assert not is_portfolio(b'{"format": "else"}')
    assert not is_portfolio(b"PK\x03\x04")


def test_a_zone_nobody_knows_does_not_cost_the_client():
    clients = json.loads(json.dumps(WHOLE["clients"]))
    clients[0]["time_zone"] = "Europe/Atlantis"
    found = read(data(clients=clients))
    assert [(one.place, one.code) for one in found.doubtful] == [("clients[0]", "zone_unknown")]
    assert found.portfolio.dossiers[0].client.time_zone == "UTC"
    assert len(found.portfolio.dossiers[0].interactions) == 2


def test_what_comes_again_is_a_series_and_its_times_know_it():
    meetings = [
        {
            "id": "s1",
            "starts_at": "2026-10-06T08:00:00Z",
            "ends_at": "2026-10-06T08:30:00Z",
            "tz": "Europe/Rome",
            "rrule": "FREQ=WEEKLY;BYDAY=TU",
            "exdates": ["2026-11-03T09:00:00Z"],
            "title": "Punto della settimana",
        },
        {
            "id": "a1",
            "starts_at": "2026-10-27T10:00:00Z",
            "series": "s1",
            "slot": "2026-10-27T10:00",
            "outcome": "late",
        },
        {"id": "a2", "starts_at": "2026-10-20T08:00:00Z", "series": "s1", "outcome": "kept"},
        {"id": "a3", "starts_at": "2026-10-20T08:00:00Z", "rrule": "FREQ=DAILY", "outcome": "kept"},
    ]
    own = [{"id": "o1", "starts_at": "2026-10-05T07:00:00Z", "tz": "Europe/Rome", "rrule": "FREQ=WEEKLY", "title": "x"}]
    raw = {**WHOLE, "own_time": own, "clients": [{**WHOLE["clients"][0], "appointments": meetings}]}
    portfolio = read_portfolio(json.dumps(raw).encode())
    (dossier,) = portfolio.dossiers
    (series,) = dossier.series
    assert series.starts.isoformat() == "2026-10-06T10:00:00"
    assert (series.minutes, series.rrule, series.time_zone) == (30, "FREQ=WEEKLY;BYDAY=TU", "Europe/Rome")
    # On the wall it stays at ten, on either side of the change of the clocks.
    assert [slot.isoformat() for slot in series.except_on] == ["2026-11-03T10:00:00"]
    slots = {one.id: one.slot and one.slot.isoformat() for one in dossier.appointments}
    assert slots == {"a1": "2026-10-27T10:00:00", "a2": "2026-10-20T10:00:00", "a3": None}
    assert [one.starts.isoformat() for one in portfolio.own_time] == ["2026-10-05T09:00:00"]
    assert read_portfolio(write_portfolio(portfolio)) == portfolio
