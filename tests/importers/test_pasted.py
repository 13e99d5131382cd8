"""What is copied and pasted: lines of a chat, mails, bare texts; in three languages, hostile ones included."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Unreadable
from desktop.importers.draft import Bare, Chat, Mail
from desktop.importers.mail import read_eml
from desktop.importers.moments import moment_in
from desktop.importers.pasted import LONGEST, read_pasted
from desktop.importers.quoted import own_words

NOW = datetime(2026, 11, 12, 15, 0)  # noqa: DTZ001 wall time


def chat(text: str, order: str | None = None) -> list[tuple[str, str, str]]:
    held = read_pasted(text, NOW, order)
    assert isinstance(held, Chat)
    return [(f"{entry.at:%m-%d %H:%M}", entry.sender, entry.text) for entry in held.entries]


def mail(text: str) -> Mail:
    held = read_pasted(text, NOW)
    assert isinstance(held, Mail)
    return held


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("[14:20, 12/11/2026] Elio Fonti: arrivo", "11-12 14:20"),
        ("[2:20 PM, 11/12/2026] Elio Fonti: arrivo", "11-12 14:20"),
        ("[2:20 PM, 11/10/2026] Elio Fonti: arrivo", "11-10 14:20"),
        ("[12:05 AM, 11/10/2026] Elio Fonti: arrivo", "11-10 00:05"),
        ("[2:20 pm, 10/11/2026] Elio Fonti: arrivo", "11-10 14:20"),
        ("[14:20, 11/10/2026] Elio Fonti: arrivo", "10-11 14:20"),
        ("[14:20, 12.11.2026] Elio Fonti: arrivo", "11-12 14:20"),
        ("[14:20, 9.01.2026] Elio Fonti: arrivo", "01-09 14:20"),
        ("[14:20, 2026-11-12] Elio Fonti: arrivo", "11-12 14:20"),
        ("[12/11, 14:20] Elio Fonti: arrivo", "11-12 14:20"),
        ("[11/12, 2:20 PM] Elio Fonti: arrivo", "11-12 14:20"),
        ("[12.11, 14:20] Elio Fonti: arrivo", "11-12 14:20"),
        ("[14:20] Elio Fonti: arrivo", "11-12 14:20"),
        ("12/11/2026, 14:20 - Elio Fonti: arrivo", "11-12 14:20"),
        ("[12/11/26, 14:20:33] Elio Fonti: arrivo", "11-12 14:20"),
    ],
)
def test_a_line_of_a_chat_in_every_form_of_date(text: str, when: str):
    assert chat(text) == [(when, "Elio Fonti", "arrivo")]


def test_a_line_without_a_year_that_is_still_to_come_is_of_last_year():
    held = read_pasted("[24.12, 10:00] Ola: wesołych świąt", NOW)
    assert isinstance(held, Chat)
    assert held.entries[0].at.year == 2025


def test_she_may_say_the_order_of_the_date():
    text = "[14:20, 11/10/2026] Elio: arrivo"
    assert chat(text)[0][0] == "10-11 14:20"
    assert chat(text, "mdy")[0][0] == "11-10 14:20"


def test_a_message_of_several_lines_and_an_answer():
    text = (
        "[14:20, 12/11/2026] Elio Fonti: due cose:\r\n- il preventivo\r\n- le foto\r\n"
        "[14:31, 12/11/2026] Lidia: ricevuto: entro stasera\n"
    )
    assert chat(text) == [
        ("11-12 14:20", "Elio Fonti", "due cose:\n- il preventivo\n- le foto"),
        ("11-12 14:31", "Lidia", "ricevuto: entro stasera"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ciao, ci sono novità sulla fattura?",
        "Spotkanie przenosimy na 12/11/2026, godzina 14:20.",
        "See you on [14:20, 12/11/2026]\nthen",
        "a: b",
        "Da: domani",
        "12/11/2026",
        "Note:\nTo: do the list",
    ],
)
def test_a_text_without_a_head_stays_a_text(text: str):
    assert read_pasted(f"\n {text} ", NOW) == Bare(text)


OLGA, LIDIA = "Olga Nowak <olga@nowak.example>", "Lidia <l@va.example>"


@pytest.mark.parametrize(
    "head",
    [
        f"From: {OLGA}\nSent: Thursday, 12 November 2026 09:05\nTo: {LIDIA}\nSubject: Invoice 7",
        f"From: {OLGA}\nSent: Thursday, November 12, 2026 9:05 AM\nTo: {LIDIA}\nSubject: Invoice 7",
        f"Da: {OLGA}\nInviato: giovedì 12 novembre 2026 09:05\nA: {LIDIA}\nOggetto: Invoice 7",
        f"Da: {OLGA}\nOggetto: Invoice 7\nData: 12/11/2026, 09:05\nA: {LIDIA}",
        f"Od: {OLGA}\nWysłano: czwartek, 12 listopada 2026 09:05\nDo: {LIDIA}\nTemat: Invoice 7",
        f"Od: {OLGA}\nData: 12.11.2026 9:05\nDo: {LIDIA}\nDW: \nTemat: Invoice 7",
        f"*From:* {OLGA}\n*Date:* Thu, 12 Nov 2026 at 09:05\n*To:* {LIDIA}\n*Subject:* Invoice 7",
    ],
)
def test_a_copied_mail_in_three_languages(head: str):
    found = mail(f"{head}\n\nDear Lidia,\nis it paid?\n")
    assert (found.sender, found.subject) == (("Olga Nowak", "olga@nowak.example"), "Invoice 7")
    assert found.to[0].email == "l@va.example"
    assert found.at == datetime(2026, 11, 12, 9, 5)  # noqa: DTZ001 wall time
    assert found.text == "Dear Lidia,\nis it paid?"


def test_a_mail_as_a_web_page_shows_it():
    found = mail("Olga Nowak <olga@nowak.example>\n\t\nNov 12, 2026, 9:05 AM (6 hours ago)\n\nto me\n\nIs it paid?\n")
    assert (found.sender.email, found.at, found.text) == (
        "olga@nowak.example", datetime(2026, 11, 12, 9, 5), "Is it paid?",  # noqa: DTZ001
    )  # fmt: skip


@pytest.mark.parametrize(
    "quote",
    [
        "On Tue, 10 Nov 2026 at 18:02, Lidia <l@va.example> wrote:\n> Here it is.",
        "On Tuesday, 10 November 2026, at 18:02,\nLidia Serra <l@va.example> wrote:\n\nHere it is.",
        "Il giorno mar 10 nov 2026 alle ore 18:02 Lidia <l@va.example> ha scritto:\n> Ecco.",
        "W dniu wt., 10 lis 2026 o 18:02 Lidia <l@va.example> napisał(a):\n> Oto.",
        "wt., 10 lis 2026 o 18:02 Lidia <l@va.example> pisze:\n> Oto.",
        "-----Original Message-----\nFrom: Lidia\nHere.",
        "----- Messaggio originale -----\nDa: Lidia\nEcco.",
        "________________________________\nOd: Lidia <l@va.example>\nWysłano: wtorek\nDo: Olga\nTemat: x\n\nOto.",
        "Da: Lidia <l@va.example>\nInviato: martedì 10 novembre 2026\nA: Olga\nOggetto: x\n\nEcco.",
        "> Here it is.\n> Yours",
        "-- \nOlga Nowak\nKraków",
    ],
)
def test_what_was_quoted_does_not_count(quote: str):
    assert own_words(f"Thank you, all clear.\nOn Friday then.\n\n{quote}\n") == "Thank you, all clear.\nOn Friday then."


@pytest.mark.parametrize(
    "text",
    ["She wrote: come at ten", "On Monday I wrote:\n- two lists", "From: here to there\nTo: be sure", "> only quoted"],
)
def test_what_only_looks_like_a_quote_stays(text: str):
    assert own_words(text) == text


EML = (
    "From: =?utf-8?b?xbthbmV0YSBMaXM=?= <zaneta@lis.example>\r\nTo: Lidia <l@va.example>, Ada <a@x.example>\r\n"
    "Subject: =?utf-8?q?Zam=C3=B3wienie?=\r\nDate: Thu, 12 Nov 2026 08:05:00 +0000\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
    "--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGdzie jest paczka?\r\n"
    "\r\nW dniu 10.11.2026 o 18:02 Lidia pisze:\r\n> Wysłana.\r\n"
    "--x\r\nContent-Type: text/html\r\n\r\n<p>Gdzie <b>jest</b> paczka?</p>\r\n--x--\r\n"
)


def test_a_mail_file():
    found = read_eml(EML.encode())
    assert (found.sender, found.subject) == (("Żaneta Lis", "zaneta@lis.example"), "Zamówienie")
    assert [one.email for one in found.to] == ["l@va.example", "a@x.example"]
    assert found.at == datetime(2026, 11, 12, 8, 5, tzinfo=UTC)
    assert (found.text, found.automatic) == ("Gdzie jest paczka?", False)


def test_a_mail_file_of_html_only_and_a_letter_to_many():
    body = (
        "<html><head><style>p{}</style></head><body><p>Uno</p><div>due<br>tre</div><script>x()</script></body></html>"
    )
    head = "From: a@x.example\r\nList-Unsubscribe: <mailto:b@x.example>\r\n"
    head += "Content-Type: text/html; charset=nonsense\r\n\r\n"
    found = read_eml((head + body).encode())
    assert found.text.split() == ["Uno", "due", "tre"]
    assert found.automatic
    assert found.at is None


@pytest.mark.parametrize(
    ("head", "automatic"),
    [
        ("Auto-Submitted: auto-replied", True),
        ("Auto-Submitted: no", False),
        ("Precedence: bulk", True),
        ("Content-Type: multipart/report; boundary=x", True),
        ("Return-Path: <>", True),
        ("Return-Path: <a@x.example>", False),
    ],
)
def test_what_nobody_wrote_says_so(head: str, automatic: bool):
    found = read_eml(f"From: a@x.example\r\nDate: Thu, 12 Nov 2026 08:05:00 -0000\r\n{head}\r\n\r\nx".encode())
    assert (found.automatic, found.at) == (automatic, datetime(2026, 11, 12, 8, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("12 nov 2026, 14:20", (11, 12, 14, 20)),
        ("mar 10 nov 2026 14:20", (11, 10, 14, 20)),
        ("mar 10 mar 2026 14:20", (3, 10, 14, 20)),
        ("3 października 2026 o 8:05", (10, 3, 8, 5)),
        ("1 maja 2026, 08:05", (5, 1, 8, 5)),
        ("Oct 3, 2026, 8:05 PM", (10, 3, 20, 5)),
        ("10/11/2026 14.20", (11, 10, 14, 20)),
        ("2026-11-10 14:20:01", (11, 10, 14, 20)),
        ("Thu, Nov 5, 2:20 PM", (11, 5, 14, 20)),
    ],
)
def test_a_moment_in_words(text: str, at: tuple[int, int, int, int]):
    found = moment_in(text, NOW)
    assert found is not None
    assert (found.month, found.day, found.hour, found.minute) == at


def test_a_moment_with_its_zone_and_one_that_is_none():
    assert moment_in("12 Nov 2026 14:20 +0200", NOW) == datetime(
        2026, 11, 12, 14, 20, tzinfo=timezone(timedelta(hours=2))
    )
    for text in ("12 Nov 2026", "14:20", "99 Nov 2026 14:20", "31/02/2026 10:00", ""):
        assert moment_in(text, NOW) is None


def test_too_much_and_nothing_are_refused():
    for text, code in (("", "empty"), (" \n\t", "empty"), ("x" * (LONGEST + 1), "too_large")):
        with pytest.raises(Unreadable) as caught:
            read_pasted(text, NOW)
        assert caught.value.code == code


HOSTILE = {
    "one endless line": "[14:20, 12/11/2026] " + "a" * 390_000,
    "brackets": "[14:20, 12/11/2026] x: " + "[" * 390_000,
    "blanks": "From: a@b.example\nTo: c@d.example\n\n" + " " * 390_000,
    "many heads": "From: a@b.example\n" * 20_000,
    "many addresses": "From: a@b.example\nTo: " + "x@y.example, " * 25_000,
    "wrote": "From: a@b.example\nTo: c@d.example\n\n" + "On x wrote:\n" * 30_000,
    "open angles": "Olga <" * 60_000,
    "digits": "[" + "1" * 390_000,
    "many lines": "[14:20, 12/11/2026] Elio: x\n" * 13_000,
    "tags": "From: a@b.example\nSubject: x\n\n" + "<b" * 190_000,
    "times": "[14:20] a" * 40_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_read_in_a_moment(name: str):
    # A pattern that went back over what it read would not come to an end here.
    assert read_pasted(HOSTILE[name][:LONGEST], NOW)


def test_broken_mail_files_are_refused_or_read_and_nothing_else():
    for data in (b"", b"\x00" * 1000, b"From: =?x?q?=\xff?= <", EML.encode()[:-200], b"From: (((((" * 500):
        with suppress(Unreadable):
            assert isinstance(read_eml(data), Mail)


@given(st.text(max_size=300))
def test_no_word_of_a_text_is_lost(text: str):
    try:
        held = read_pasted(text, NOW)
    except Unreadable:
        assert not text.replace("\x00", "").strip()
        return
    if isinstance(held, Bare):
        assert held.text == text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip()
