"""The weekly summary in every language and form of address, and its files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from io import BytesIO
from pathlib import Path

import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from pypdf import PdfReader

from desktop.documents.kinds import file_name, kind_of, preview, render, text
from desktop.documents.week_page import Closing, Number, Numbers, Section, Strip, page_of
from desktop.domain.client import Client
from desktop.domain.errors import Refused
from desktop.domain.letterhead import Letterhead, Paper
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.schedule import Appointment
from desktop.domain.series import Series
from desktop.domain.sharing import shared_sheet
from desktop.domain.stationery import Stationery
from desktop.domain.summary import Addressee, Ahead, Block, Coming, Finished, Open, Revised, Spent, Summary
from desktop.domain.week import week_named
from desktop.domain.weekly import summarise
from tests.documents.weeks import ROME, full, of_titles, thin

GOLDEN = Path(__file__).parent / "golden"
FORMATS = kind_of(Summary).formats


def _numbers(week: Summary) -> tuple[Number, ...]:
    return next((part.numbers for part in page_of(week).parts if isinstance(part, Numbers)), ())


def _one(files: dict[str, bytes]) -> bytes:
    (content,) = files.values()
    return content


@pytest.mark.parametrize(
    "name, week",
    [
        ("it_lei", full("it", "lei", "Marco")),
        ("it_tu", full("it", "tu")),
        ("pl_pan", full("pl", "pan", "Marku")),
        ("pl_thin", thin("pl", "pani")),
        ("en_first", full("en", "first")),
        ("en_thin", thin("en")),
    ],
)
def test_the_text_reads_as_it_was_approved(name, week):
    assert text(week) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "language, address, vocative, opening, needed, as_soon",
    [
        ("it", "tu", "", "Ciao Marco, ecco la settimana in breve.", "Mi serve da te", "appena puoi"),
        ("it", "tu", "Marchino", "Ciao Marchino, ecco la settimana in breve.", "Mi serve da te", "appena puoi"),
        ("it", "lei", "", "Buongiorno, ecco la settimana in breve.", "Mi serve da Lei", "appena può"),
        ("it", "Lei", "dottor Bianchi", "Buongiorno dottor Bianchi, ecco la settimana in breve.", "Mi serve da Lei", "appena può"),  # noqa: E501
        ("it", "", "", "Buongiorno, ecco la settimana in breve.", "Che cosa mi serve", "appena possibile"),
        ("pl", "ty", "Marku", "Cześć, Marku! Oto tydzień w skrócie.", "Czego potrzebuję od Ciebie", "kiedy tylko możesz"),  # noqa: E501
        ("pl", "ty", "", "Cześć! Oto tydzień w skrócie.", "Czego potrzebuję od Ciebie", "kiedy tylko możesz"),
        ("pl", "pan", "Marku", "Dzień dobry, Panie Marku. Oto tydzień w skrócie.", "Czego potrzebuję od Pana", "gdy tylko Pan może"),  # noqa: E501
        ("pl", "pan", "Panie Marku", "Dzień dobry, Panie Marku. Oto tydzień w skrócie.", "Czego potrzebuję od Pana", "gdy tylko Pan może"),  # noqa: E501
        ("pl", "pani", "Hanno", "Dzień dobry, Pani Hanno. Oto tydzień w skrócie.", "Czego potrzebuję od Pani", "gdy tylko Pani może"),  # noqa: E501
        ("pl", "", "", "Dzień dobry. Oto tydzień w skrócie.", "Co będzie potrzebne", "w najbliższym czasie"),
        ("pl", "last", "", "Dzień dobry. Oto tydzień w skrócie.", "Co będzie potrzebne", "w najbliższym czasie"),
        ("en", "first", "", "Hello Marco, here is the week in brief.", "What I need from you", "as soon as you can"),
        ("en", "last", "Mr Bianchi", "Dear Mr Bianchi, here is the week in brief.", "What I need from you", "as soon as you can"),  # noqa: E501
        ("en", "", "", "Hello, here is the week in brief.", "What I need from you", "as soon as you can"),
        ("de", "du", "", "Hello, here is the week in brief.", "What I need from you", "as soon as you can"),
    ],
)  # fmt: skip
def test_forms_of_address(language, address, vocative, opening, needed, as_soon):
    page = page_of(full(language, address, vocative))
    assert page.opening == opening
    section = next(one for one in page.sections if one.mark == "box")
    assert section.title == needed
    assert section.lines[0].day == as_soon


def test_a_name_is_never_put_into_a_wrong_vocative():
    assert "Hanna" not in page_of(replace(full("pl", "ty"), to=Addressee("Hanna Nowak", "Hanna Nowak", "ty"))).opening


def test_her_own_opening_line_replaces_the_greeting():
    assert page_of(replace(full(), opening=" La bozza\nè partita. ")).opening == "La bozza è partita."


def test_parts_that_are_left_off_say_nothing_at_all():
    page = page_of(replace(thin("it"), off=tuple(Block)))
    assert page.sections == ()
    kept = page_of(replace(full("it"), needed=(), coming=(), off=(Block.NEEDED, Block.COMING)))
    assert [section.mark for section in kept.sections] == ["check", "dot"]
    assert text(replace(thin("it"), off=(Block.DONE,))).count("Settimana tranquilla") == 0


def test_a_closed_day_in_her_own_words():
    closed = Coming(Ahead.CLOSED, date(2026, 11, 20), "studio chiuso")
    lines = page_of(replace(full("it"), coming=(closed, replace(closed, title="")))).sections[-1].lines
    assert [line.text for line in lines] == ["Studio chiuso", "Chiuso tutto il giorno"]


@pytest.mark.parametrize(
    "n, label",
    [(1, "załatwiona sprawa"), (2, "załatwione sprawy"), (5, "załatwionych spraw"), (12, "załatwionych spraw"),
     (22, "załatwione sprawy"), (112, "załatwionych spraw")],
)  # fmt: skip
def test_polish_plurals(n, label):
    week = full("pl")
    assert _numbers(replace(week, numbers=replace(week.numbers, done=n)))[0].label == label


def test_numbers_of_which_nothing_is_known_are_left_out():
    assert _numbers(thin()) == ()
    assert [number.value for number in _numbers(full())] == ["3", "35 min", "2 su 2", "8 su 9"]


def test_promises_and_answers_are_painted_as_long_as_anybody_would_count_them():
    week = full()
    assert [(one.part, one.whole, one.shape) for one in _numbers(week)[2:]] == [(2, 2, "square"), (8, 9, "dot")]
    many = replace(week, numbers=replace(week.numbers, answers=40, answers_in_time=38))
    assert (_numbers(many)[3].value, _numbers(many)[3].whole) == ("38 su 40", 0)
    web = _one(render(week, ["html"])).decode()
    assert web.count('<i class="full">') == 10


def test_more_lines_than_fit_are_counted():
    lines = tuple(Finished(f"{n}", date(2026, 11, 10)) for n in range(20))
    done = page_of(replace(full("it"), done=lines)).sections[0]
    assert len(done.lines) == 20
    assert [done.more[n] for n in (0, 1, 6)] == ["", "e un’altra voce", "e altre 6 voci"]
    assert "19 (mar 10)" in text(replace(full("it"), done=lines))


def test_days_closed_in_a_row_are_one_line():
    closed = Coming(Ahead.HOLIDAY, date(2026, 11, 16), last_day=date(2026, 11, 18))
    row = page_of(replace(full("it"), coming=(closed,))).sections[-1].lines[0]
    assert (row.text, row.day) == ("Giorni festivi", "lun 16 – mer 18")


def test_where_the_week_to_come_is_empty_the_next_appointment_stands():
    week = full("it")
    later = replace(week.coming[1], day=date(2026, 12, 1))
    section = page_of(replace(week, coming=(), later=later)).sections[-1]
    assert section.none == "Per ora nulla. Prossimo appuntamento: mar 1 dic, 10:00."


def test_a_week_with_nothing_still_says_when_she_is_there():
    page = page_of(thin("it"))
    assert [section.none for section in page.sections] == [
        "Settimana tranquilla: nessuna novità da segnalare.",
        "Per ora nulla, grazie.",
        "Per ora nulla in calendario.",
    ]
    (reach,) = (part for part in page.parts if isinstance(part, Strip))
    assert reach.words[0] == "9–13 e 14–18, lunedì–giovedì; 9–13, venerdì."


@pytest.mark.parametrize(
    "client, name",
    [
        ("Marco Bianchi", "Settimana 2026-W46 – Marco Bianchi"),
        ("../../etc/passwd", "Settimana 2026-W46 – etc passwd"),
        ("CON", "Settimana 2026-W46 – CON"),
        ('A:B*C?"<D>|E\\F', "Settimana 2026-W46 – A B C D E F"),
        ("ends with dots...", "Settimana 2026-W46 – ends with dots"),
        ("a\nb\x00\u202ec", "Settimana 2026-W46 – a b c"),
        ("", "Settimana 2026-W46"),
        ("...", "Settimana 2026-W46"),
    ],
)
def test_file_names_stay_in_their_folder(client, name):
    week = full("it")
    assert file_name(replace(week, to=replace(week.to, name=client))) == name


def test_a_long_name_fits_every_file_system():
    week = full("pl")
    name = file_name(replace(week, to=replace(week.to, name="Żółć🎉" * 400)))
    assert len(name.encode()) <= 200


def test_every_format_and_the_same_bytes_again():
    files = render(full(), FORMATS)
    assert sorted(Path(name).suffix for name in files) == [".eml", ".html", ".ics", ".pdf", ".txt"]
    assert {Path(name).stem for name in files} == {"Settimana 2026-W46 – Marco Bianchi"}
    assert render(full(), FORMATS) == files


def test_who_has_the_shared_calendar_too_sees_a_fixed_call_once():
    """Read by an independent implementation; the one in the second week was moved."""
    made = datetime(2026, 11, 13, 16, tzinfo=ROME)
    before = made - timedelta(days=60)
    fixed = Series("s1", datetime.fromisoformat("2026-10-06T10:00"), "Europe/Rome", 30, before, "FREQ=WEEKLY")
    slot = datetime.fromisoformat("2026-11-17T10:00")
    moved = Appointment("a1", datetime(2026, 11, 18, 9, tzinfo=ROME), before, series="s1", slot=slot)
    for appointments, day in (((), 17), ((moved,), 18)):
        dossier = Dossier(Client("c1", "Lago", "it", "Europe/Rome"), series=(fixed,), appointments=appointments)
        week = summarise(dossier, week_named("2026-W46"), made, Assistant("Anna"))
        sheet = shared_sheet(dossier, made, Assistant("Anna"))
        both = Calendar()
        for content in (_one(render(week, ["ics"])), _one(render(sheet, ["ics"]))):
            for part in Calendar.from_ical(content).subcomponents:
                both.add_component(part)
        found = recurring_ical_events.of(both).between(date(2026, 11, 16), date(2026, 11, 23))
        assert [event["DTSTART"].dt.astimezone(ROME).day for event in found] == [day]


def test_an_unknown_format_is_refused():
    with pytest.raises(Refused) as refused:
        render(full(), ["pdf", "docx"])
    assert refused.value.problems[0].data == {"format": "docx"}


def test_the_draft_opens_ready_to_send():
    week = full("it", "tu")
    draft = message_from_bytes(_one(render(week, ["eml"])), policy=default)
    assert draft["X-Unsent"] == "1"
    assert draft["From"] is None
    assert draft["To"].addresses[0].addr_spec == "marco@example.org"
    assert draft["Subject"] == "Settimana in breve, 9–15 novembre 2026"
    body = draft.get_body(("plain",))
    assert body is not None
    assert body.get_content().startswith("Ciao Marco, ecco la settimana in breve.")
    (attached,) = draft.iter_attachments()
    assert attached.get_filename() == "Settimana 2026-W46 – Marco Bianchi.pdf"
    assert attached.get_content() == _one(render(week, ["pdf"]))


@pytest.mark.parametrize("address", ["", "nobody", "a@b\r\nBcc: x@y.z", "é@x.it", "a b@c.d", "a@b,c@d"])
def test_an_address_that_cannot_be_one_is_left_out(address):
    week = full()
    draft = message_from_bytes(_one(render(replace(week, to=replace(week.to, email=address)), ["eml"])), policy=default)
    assert draft["To"] is None
    assert draft["Bcc"] is None


def test_the_web_page_escapes_what_was_typed():
    page = _one(render(of_titles("<script>alert(1)</script>{{ 7*7 }}"), ["html"])).decode()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;{{ 7*7 }}" in page
    assert '<html lang="en">' in page


def test_the_picture_is_a_png():
    assert preview(thin(), ppi=40).picture.startswith(b"\x89PNG\r\n")


@pytest.mark.parametrize("lines", [0, 3, 15, 24, 40])
def test_the_page_says_how_many_lines_it_has_no_room_for(lines):
    """Leaving out just as many makes the rest fit."""
    week = replace(full("it"), done=tuple(Finished(f"line {n}", date(2026, 11, 10)) for n in range(lines)))
    over = preview(week, ppi=20).left_over
    assert (over > 0) is (lines > 20)
    assert preview(replace(week, done=week.done[over:]), ppi=20).left_over == 0


@pytest.mark.parametrize(("lines", "sheets", "over"), [(3, 1, False), (15, 1, False), (36, 2, False), (90, 2, True)])
def test_a_second_sheet_only_where_she_wants_it_and_it_is_needed(lines, sheets, over):
    week = replace(full("it"), done=tuple(Finished(f"line {n}", date(2026, 11, 10)) for n in range(lines)))
    seen = preview(replace(week, sheets=2), ppi=20)
    assert (len(seen.pages), seen.left_over > 0) == (sheets, over)
    assert len(preview(week, ppi=20).pages) == 1


def test_a_second_sheet_is_never_nearly_empty():
    """Of what stands on the two, the second has a good part; and no row of a section stands alone on either."""
    for lines in (24, 26, 30, 44, 56):
        done = tuple(Finished(f"line {n}", date(2026, 11, 10)) for n in range(lines))
        week = replace(full("it"), done=done, sheets=2)
        first, second = (page.extract_text() for page in PdfReader(BytesIO(_one(render(week, ["pdf"])))).pages)
        before, after = (text.count("Line ") for text in (first, second))
        assert before + after == lines
        assert after + second.count("Ricevute") + second.count("Testo") >= 3
        assert before != 1
        assert after != 1


def test_parts_stand_in_her_order_under_her_headings():
    order = (Block.COMING, Block.REACH, Block.DONE)
    titles = ((Block.DONE, "Tutto  fatto"),)
    page = page_of(replace(full("it"), order=order, titles=titles, closing=" Buon fine\nsettimana "))
    said = [part.title if isinstance(part, Section | Strip) else part.kind for part in page.parts]
    assert said == [
        "numbers",
        "La prossima settimana",
        "closing",
        "Quando ci sono",
        "Tutto fatto",
        "In corso",
        "Mi serve da Lei",
    ]
    assert [part.words for part in page.parts if isinstance(part, Closing)] == ["Buon fine settimana"]


def test_what_holds_now_and_the_time_spent():
    holds = (
        Revised("sfondo rosso", date(2026, 11, 10), "sfondo blu"),
        Revised("il catalogo", date(2026, 11, 11), ended=True),
    )
    page = page_of(replace(full("it"), holds=holds, spent=(Spent("call", 35), Spent("meeting", 90))))
    sections = {section.title: section for section in page.sections}
    assert [(row.text, row.under, row.day) for row in sections["Che cosa vale ora"].lines] == [
        ("Sfondo rosso", "al posto di: sfondo blu", "mar 10"),
        ("Il catalogo", "non vale più", "mer 11"),
    ]
    assert [(row.text, row.day) for row in sections["Tempo dedicato"].lines] == [
        ("Telefonate", "35 min"),
        ("Incontri", "1 h 30 min"),
    ]


def test_a_week_over_new_year():
    page = page_of(replace(full("pl"), week=week_named("2026-W53")))
    assert page.week == "28 grudnia 2026 – 3 stycznia 2027"
    assert page_of(replace(full("it"), week=week_named("2026-W40"))).week == "28 settembre – 4 ottobre 2026"


LINE = st.sampled_from(["Bozza", "Foto per la pagina delle prenotazioni di dicembre " * 3, "x" * 80])


@settings(max_examples=25, deadline=None)
@given(
    st.lists(LINE, max_size=40),
    st.lists(LINE, max_size=25),
    st.lists(LINE, max_size=12),
    st.permutations(list(Block)),
    st.sampled_from([1, 2]),
    st.sampled_from(list(Paper)),
)
def test_it_never_takes_more_paper_than_it_may(done, needed, holds, order, sheets, paper):
    """Nothing runs over: the words of her hours, which stand at the foot, are still on the last sheet."""
    day = date(2026, 11, 10)
    week = replace(
        full("it"),
        done=tuple(Finished(line, day) for line in done),
        needed=tuple(Open(line, day) for line in needed),
        holds=tuple(Revised(line, day, line) for line in holds),
        order=tuple(order),
        closing="Buon fine settimana",
        sheets=sheets,
    )
    (content,) = render(week, ["pdf"], Stationery(Letterhead(paper=paper))).values()
    pages = PdfReader(BytesIO(content)).pages
    assert len(pages) <= sheets
    said = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert "A qualsiasi ora: e-mail." in said
    assert "Buon fine settimana" in said
