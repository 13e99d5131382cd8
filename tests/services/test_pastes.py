"""What is pasted, through the real store: whose it is, what is new, one step of undo."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.errors import Refused, Unreadable
from desktop.domain.interaction import Channel
from desktop.services.pastes import PasteAnswers, PastePreview
from desktop.services.suite import Services
from tests.services.conftest import MovableClock

CHAT = "[13:50, 12/11/2026] Elio Fonti: ci sono novità?\n[13:55, 12/11/2026] Lidia: entro stasera\n"


@pytest.fixture
def lidia(services: Services) -> Services:
    services.settings.change(name="Lidia")
    services.clients.add("Elio Fonti", "it")
    return services


def pasted(services: Services, text: str, answers: PasteAnswers = PasteAnswers()) -> PastePreview:
    return services.pastes.preview(services.pastes.read(text), answers)


def log(services: Services, client: str) -> list[tuple[str, str, str, str]]:
    with services.history._work.read() as session:
        from db.queries import clients, interactions

        lines = interactions.of_client(session, clients.exactly(session, client)[0])
        return [(f"{line.at:%H:%M}", line.direction, line.channel, line.text) for line in lines]


def test_lines_of_a_known_client_are_logged_in_one_step(lidia: Services):
    preview = pasted(lidia, CHAT)
    assert (preview.client, preview.client_id) == ("Elio Fonti", 1)
    kept = lidia.pastes.keep(preview)
    assert (kept.client, kept.added) == ("Elio Fonti", 2)
    assert log(lidia, "Elio Fonti") == [
        ("12:50", "in", "message", "ci sono novità?"), ("12:55", "out", "message", "entro stasera"),
    ]  # fmt: skip
    assert lidia.history.undo() == "pasted"
    assert log(lidia, "Elio Fonti") == []


def test_what_is_there_already_is_not_logged_twice(lidia: Services):
    lidia.pastes.keep(pasted(lidia, CHAT))
    more = CHAT + "[14:02, 12/11/2026] Elio Fonti: grazie\n"
    preview = pasted(lidia, more)
    assert [line.known for line in preview.lines] == [True, True, False]
    assert lidia.pastes.keep(preview).added == 1
    assert lidia.pastes.keep(pasted(lidia, more)).added == 0


def test_two_equal_lines_of_a_minute_stay_two(lidia: Services):
    lidia.pastes.keep(pasted(lidia, "[13:50, 12/11/2026] Elio Fonti: ok?\n[13:50, 12/11/2026] Elio Fonti: ok?\n"))
    assert len(log(lidia, "Elio Fonti")) == 2


def test_an_unknown_sender_is_a_new_client_or_a_known_one_who_is_remembered(lidia: Services):
    text = "[13:50, 12/11/2026] Nico (bottega): eccomi"
    preview = pasted(lidia, text)
    assert (preview.client_id, preview.client) == (None, "Nico (bottega)")
    lidia.pastes.keep(pasted(lidia, text, PasteAnswers(client_id=1)))
    assert pasted(lidia, "[13:58, 12/11/2026] Nico (bottega): e ora?").client_id == 1
    lidia.pastes.keep(pasted(lidia, "[13:59, 12/11/2026] Ugo: ciao"))
    assert log(lidia, "Ugo") == [("12:59", "in", "message", "ciao")]
    assert lidia.history.undo() == "pasted"
    assert [line.name for line in lidia.clients.lines()] == ["Elio Fonti"]


def test_only_her_own_lines_ask_whose_they_are(lidia: Services):
    preview = pasted(lidia, "[13:50, 12/11/2026] You: fatto")
    assert (preview.client, preview.client_id) == (None, None)
    with pytest.raises(Refused) as refused:
        lidia.pastes.keep(preview)
    assert refused.value.code == "client_not_said"
    lidia.pastes.keep(pasted(lidia, "[13:50, 12/11/2026] You: fatto", PasteAnswers(client_id=1)))
    assert log(lidia, "Elio Fonti") == [("12:50", "out", "message", "fatto")]
    assert "You" not in lidia.settings.get().chat_names


def test_a_mail_is_found_by_its_address_and_known_again(lidia: Services):
    head = "Da: E. Fonti <elio@fonti.example>\nData: 12/11/2026 09:05\nA: Lidia <l@va.example>\nOggetto: Fattura"
    preview = pasted(lidia, f"{head}\n\nQuando?\n")
    assert preview.client == "E. Fonti"
    lidia.pastes.keep(pasted(lidia, f"{head}\n\nQuando?\n", PasteAnswers(client_id=1)))
    again = pasted(lidia, f"{head}\n\nQuando?  \n")
    assert (again.client_id, [line.known for line in again.lines]) == (1, [True])
    (row,) = log(lidia, "Elio Fonti")
    assert row == ("08:05", "in", "email", "Quando?")
    answer = "Od: Lidia <l@va.example>\nData: 12.11.2026 10:00\nDo: elio@fonti.example\nTemat: Re: Fattura\n\nOggi.\n"
    preview = pasted(lidia, answer)
    assert (preview.client_id, preview.lines[0].noun.direction) == (1, "out")


def test_a_text_without_a_head_asks_who_and_which_way(lidia: Services, moving: MovableClock):
    preview = pasted(lidia, "Ci sentiamo domani?")
    assert (preview.kind, preview.client) == ("text", None)
    answers = PasteAnswers(client_id=1, channel=Channel.EMAIL, turned=frozenset({0}))
    lidia.pastes.keep(pasted(lidia, "Ci sentiamo domani?", answers))
    assert log(lidia, "Elio Fonti") == [(f"{moving.now:%H:%M}", "out", "email", "Ci sentiamo domani?")]


def test_one_line_may_be_turned_around(lidia: Services):
    preview = pasted(lidia, CHAT, PasteAnswers(turned=frozenset({1})))
    assert [line.noun.direction for line in preview.lines] == ["in", "in"]


def test_two_clients_with_one_name_are_asked_about(lidia: Services):
    lidia.clients.add("Elio Fonti")
    preview = pasted(lidia, CHAT)
    assert preview.client_id is None


def test_old_lines_start_no_clock(lidia: Services):
    lidia.pastes.keep(pasted(lidia, "[13:50, 02/10/2026] Ugo: e allora?"))
    board = lidia.due.board()
    assert not board.waiting
    assert [line.client for line in board.still_waiting] == ["Ugo"]


def test_a_mail_file_is_read_apart(lidia: Services, tmp_path: Path):
    file = tmp_path / "a.eml"
    file.write_bytes(
        b"From: Elio Fonti <elio@fonti.example>\r\nDate: Thu, 12 Nov 2026 08:05:00 +0000\r\n"
        b"Subject: Foto\r\n\r\nEccole.\r\n"
    )
    held = lidia.pastes.read_file(file)
    preview = lidia.pastes.preview(held)
    assert (preview.client_id, preview.emails) == (1, ("elio@fonti.example",))
    assert preview.lines[0].noun.at == datetime(2026, 11, 12, 8, 5, tzinfo=UTC)
    with pytest.raises(Unreadable):
        lidia.pastes.read_file(tmp_path / "none.eml")
