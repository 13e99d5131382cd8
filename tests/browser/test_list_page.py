"""The shared page in a real browser, as a client has it: phone and desk, finger, mouse and keys, paper, no network."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.documents.kinds import render
from desktop.domain.shared import SharedItem, SharedList, SharedSheet, WayBack
from desktop.importers.reply import Sealed, read_text
from tests.browser.conftest import Opened
from tests.chromium import DESK, NARROW, PHONE, Look, Tab, needs_chromium
from tests.documents.sheets import full, of_titles

pytestmark = needs_chromium
SECRET = "0f" * 16
AT = datetime(2026, 11, 13, 8, 30, 0, 250_000, tzinfo=UTC)
CLOCK = """Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : ["2026-11-13T08:30:00.250Z"])); }
};"""
KEEPS_NOTHING = "Storage.prototype.setItem = () => { throw new Error('no room'); };"
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
LONG = "Verzeichnis-der-neuen-Erzeugnisse-" * 6 + "und noch einige Wörter mehr dazu"
HEBREW = "להכין את התמונות של המוצרים החדשים (עד 20)"
BOX, TALK, ADD, NEW = "input[data-key]", ".talk", "[data-add]", ".new input"


def key(number: int) -> str:
    return f"{number:032x}"


def items_of(*titles: str, first: int = 1) -> tuple[SharedItem, ...]:
    return tuple(SharedItem(title, yours=bool(at % 2), key=key(first + at)) for at, title in enumerate(titles))


def sheet_of(*titles: str, language: str = "it", address: str = "tu") -> SharedSheet:
    done = SharedItem("Indice", yours=False, done=True, key=key(1))
    lists = (SharedList("Catalogo", (done, *items_of(*titles, first=2)) if titles else (), key=key(900)),)
    return replace(full(language, address), lists=lists, back=WayBack("abc123", SECRET))


def page(sheet: SharedSheet | None = None) -> str:
    (content,) = render(sheet or sheet_of("Testi", "Foto “nuove” <b> & 🏺"), ["html"]).values()
    return content.decode()


def said(tab: Tab) -> Sealed:
    """What the reply says now, as Garbo reads it; its seal is right."""
    found = read_text(tab("document.getElementById('text').value"))
    assert hmac.new(SECRET.encode(), found.payload, hashlib.sha256).hexdigest() == found.seal
    return found


def seen(tab: Tab, selector: str) -> list[str]:
    """The words of what is to be seen."""
    return tab(
        f"[...document.querySelectorAll('{selector}')].filter(one => one.checkVisibility()).map(o => o.innerText)"
    )


@pytest.mark.parametrize("look", [NARROW, DESK])
@pytest.mark.parametrize(
    "sheet",
    [
        sheet_of(),
        sheet_of("One", language="en", address="first"),
        sheet_of(*(f"Sprawa numer {at}" for at in range(60)), language="pl", address="pani"),
        sheet_of(LONG, HEBREW),
        replace(of_titles(LONG), lists=(SharedList(LONG, items_of(LONG, HEBREW), key=key(7)),), back=WayBack("a", "b")),
        replace(sheet_of("Testi"), back=None),
    ],
    ids=["empty", "one", "sixty", "long", "all_long", "no_reply"],
)
def test_anybody_can_use_it_and_nothing_is_wider_than_the_screen(opened: Opened, sheet: SharedSheet, look: Look):
    tab = opened(page(sheet), look)
    for _ in range(2):
        assert tab.violations() == []
        assert tab("document.documentElement.scrollWidth") == look.width
        if sheet.back is None:
            return
        # And once more with something typed into every kind of field.
        for selector in (BOX, TALK, ADD):
            if tab(f"!!document.querySelector('{selector}')"):
                tab.press(selector)
                tab.type(LONG[:500])


def test_a_finger_hits_everything_and_no_letter_is_small(opened: Opened):
    tab = opened(page())
    tab.press(BOX)
    tab.press(TALK, 1)
    tab.press(ADD)
    small = tab("""[...document.querySelectorAll('button, label.tick, input[type=text], select, textarea, summary')]
        .filter(one => one.checkVisibility())
        .filter(one => one.offsetHeight < 44 || one.offsetWidth < 42).map(one => one.outerHTML)""")
    assert small == []
    sizes = tab("""[...document.querySelectorAll('main *')].filter(one => one.checkVisibility() && one.innerText)
        .map(one => parseFloat(getComputedStyle(one).fontSize))""")
    assert min(sizes) >= 15
    fields = tab(
        "[...document.querySelectorAll('input[type=text], select, textarea')].map(o => getComputedStyle(o).fontSize)"
    )
    assert set(fields) == {"16px"}  # a phone enlarges the page for smaller ones


def test_ticked_said_and_added_by_finger_garbo_reads_it_all(opened: Opened):
    tab = opened(page(), PHONE, before=CLOCK)
    assert seen(tab, "#send") == []
    tab.press(BOX, 1)
    tab.press(TALK, 1)
    tab.type(" Attenzione:\nil formato è A5 🏺 ")
    tab.press("#more")
    tab.type("A lunedì!")
    tab.press(ADD)
    tab.type(" Listino 2027 ")
    tab("document.querySelector('.new select').value = 'mine'")
    tab("document.querySelector('.new select').dispatchEvent(new Event('change'))")
    reply = said(tab).reply
    assert (reply.share, reply.made_at) == ("abc123", AT)
    assert [(one.key, one.done, one.at) for one in reply.ticks] == [(key(3), True, AT)]
    assert {one.key: one.text for one in reply.comments} == {key(2): "Attenzione:\nil formato è A5 🏺", "": "A lunedì!"}
    (new,) = reply.additions
    assert (new.list, new.title, new.yours) == (key(900), "Listino 2027", False)
    lines = tab("document.getElementById('text').value").split("\n")
    assert lines[:4] == [
        "Risposta – Liste e agenda – Ceramiche Lago",
        "☑ Foto “nuove” <b> & 🏺",
        "+ Listino 2027 (ci penso io)",
        "Testi: Attenzione:",
    ]
    assert all(len(line) <= 64 for line in lines[7:])


def test_with_keys_alone(opened: Opened):
    tab = opened(page(), DESK, before=CLOCK)

    def tab_to(selector: str) -> None:
        for _ in range(40):
            tab.key("Tab")
            if tab(f"document.activeElement.matches('{selector}')"):
                shown = tab("getComputedStyle(document.activeElement).outlineStyle")
                assert shown == "solid"
                return
        pytest.fail(f"no way to {selector}")

    tab_to(BOX)
    tab.key("Space")
    tab_to(TALK)
    tab.key("Enter")
    tab.type("Bene")
    tab_to(ADD)
    tab.key("Enter")
    tab.type("Listino")
    tab_to("#undo")
    tab.key("Enter")
    assert [one.title for one in said(tab).reply.additions] == []
    tab_to("#copy")
    tab.key("Enter")
    tab.browser.until(lambda: seen(tab, "#told") == ["Copiata. Ora si può incollare in un messaggio."])
    reply = said(tab).reply
    assert ([one.key for one in reply.ticks], [one.text for one in reply.comments]) == ([key(2)], ["Bene"])


@pytest.mark.parametrize("before", ["", NO_CLIPBOARD])
def test_what_was_copied_is_pasted_into_a_message(opened: Opened, before: str):
    tab = opened(page(), before=before)
    tab.press(BOX)
    tab.press("#copy")
    tab.browser.until(lambda: seen(tab, "#told")[0].startswith("Copiata"))
    tab.press(ADD)
    tab.key("v", commands=("paste",))
    assert tab(f"document.querySelector('{NEW}').value").startswith("Risposta – Liste e agenda")


def test_where_nothing_can_be_copied_the_text_is_chosen_to_be_taken_by_hand(opened: Opened):
    tab = opened(page(), before=f"{NO_CLIPBOARD} document.execCommand = () => false;")
    tab.press(BOX)
    tab.press("#copy")
    assert seen(tab, "#told") == ["Il testo è selezionato: ora si può copiare."]
    chosen = tab("[getSelection().toString(), document.getElementById('text').value]")
    assert chosen[0].strip() == chosen[1].strip() != ""


def test_what_is_saved_is_the_reply_as_a_file(opened: Opened):
    tab = opened(page())
    tab.press(BOX)
    tab.press("#save")
    file = tab.saved / "Risposta – Ceramiche Lago.txt"
    tab.browser.until(lambda: file.exists() and file.stat().st_size)
    assert read_text(file.read_text("utf-8")) == said(tab)
    assert seen(tab, "#told") == ["Salvata: Risposta – Ceramiche Lago.txt"]


def test_every_step_can_be_taken_back_until_the_reply_has_left(opened: Opened):
    tab = opened(page())
    tab.press(BOX)
    tab.press(ADD)
    tab.type("Listino")
    tab.press(".new .remove")
    assert seen(tab, ".new") == []
    tab.press("#undo")
    assert tab(f"document.querySelector('{NEW}').value") == "Listino"
    tab.press("#undo")
    assert (seen(tab, ".new"), tab(f"document.querySelector('{BOX}').checked")) == ([], True)
    tab.press("#undo")
    assert (seen(tab, "#send"), tab(f"document.querySelector('{BOX}').checked")) == ([], False)
    tab.press(BOX)
    tab.press(BOX)
    assert tab("document.getElementById('text').value") == ""
    tab.press(BOX)
    tab.press("#save")
    assert seen(tab, "#undo") == []


def test_what_changes_after_a_reply_has_left_is_said_in_the_next_one(opened: Opened):
    tab = opened(page())
    tab.press(BOX)
    tab.press(ADD)
    tab.type("Listino")
    tab.press("#save")
    first = said(tab).reply
    tab.press(BOX)
    tab.press(".new .remove")
    then = said(tab).reply
    assert [(one.key, one.done) for one in then.ticks] == [(key(2), False)]
    assert [(one.id, one.title) for one in then.additions] == [(first.additions[0].id, "")]
    assert "☐ Testi\n− Listino" in tab("document.getElementById('text').value")


@pytest.mark.parametrize("before, kept", [("", True), (KEEPS_NOTHING, False)])
def test_opened_again_it_is_as_it_was_left_where_the_device_keeps_anything(opened: Opened, before: str, kept: bool):
    tab = opened(page(), before=before)
    tab.press(TALK)
    tab.type("Bene")
    tab.press(BOX)
    words = "Finché non parte" if kept else "Questo dispositivo non conserva nulla"
    assert seen(tab, "#told")[0].startswith(words)
    tab.press("#save")
    tab.open()
    assert tab(f"document.querySelector('{BOX}').checked") is kept
    assert seen(tab, "textarea[data-title]") == ([""] if kept else [])
    tab.press(BOX, 1)
    assert len(said(tab).reply.ticks) == 1 + kept


@pytest.mark.parametrize("held", ["", "null", "{", '{"ticks": 1}', "[]", '{"ticks":{},"comments":{},"added":{}}'])
def test_what_else_lies_there_is_as_if_nothing_was(opened: Opened, held: str):
    tab = opened(page(), before=f"localStorage.setItem('garbo-abc123', {held!r});")
    assert (tab("document.getElementById('text').value"), seen(tab, "#send")) == ("", [])


def test_without_its_script_it_can_be_read_and_ticked_and_says_so(opened: Opened):
    tab = opened(page(), script=False)
    tab.press(BOX)
    assert tab(f"document.querySelector('{BOX}').checked")
    assert seen(tab, "button, textarea, summary, select") == []
    (said,) = seen(tab, "#plain")
    assert said.endswith("per farmi sapere che cosa è fatto basta un messaggio.")


def test_on_paper_stand_the_lists_and_what_was_typed_and_no_button(opened: Opened, tmp_path: Path):
    tab = opened(page(sheet_of(*(f"Cosa {at:02d}" for at in range(60)))))
    tab.press(TALK)
    tab.type("Il formato è A5")
    tab.paper(tmp_path / "paper.pdf")
    paper = PdfReader(BytesIO((tmp_path / "paper.pdf").read_bytes()))
    words = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
    assert all(f"Cosa {at:02d}" in words for at in range(60))
    assert "Il formato è A5" in words
    assert not [one for one in ("Copia", "Commento", "Nuova voce", "Stampa", "Qualcos’altro") if one in words]
    assert [round(float(side) / 72 * 25.4) for side in paper.pages[0].mediabox[2:]] == [210, 297]


def test_the_seal_is_what_the_standard_says(opened: Opened):
    tab = opened(page())
    for length in (0, 1, 55, 56, 63, 64, 65, 119, 120, 1000):
        found = tab(f"seal('k' + 'é', new Uint8Array({length}).map((_, at) => at % 251))")
        assert found == hmac.new("ké".encode(), bytes(at % 251 for at in range(length)), hashlib.sha256).hexdigest()
