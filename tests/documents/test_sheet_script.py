"""The shared page's own script, run as it stands in the page: tick, add, comment, reply; Garbo reads what it says."""

from __future__ import annotations

import hashlib
import hmac
import re
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.documents.kinds import render
from desktop.documents.places import TEMPLATES
from desktop.domain.shared import SharedItem, SharedList, SharedSheet, WayBack
from desktop.importers.reply import read_text
from tests.browser import NODE, Tree, needs_node, ran_on
from tests.documents.sheets import full

NOW = "2026-11-13T08:30:00.250Z"
SECRET = "0f" * 16


def key(number: int) -> str:
    return f"{number:032x}"


ITEMS = (
    SharedItem("Indice", yours=False, done=True, key=key(1)),
    SharedItem("Foto “nuove” <b> & 🏺", yours=True, key=key(2)),
    SharedItem("Testi", yours=False, key=key(3)),
)
SHEET = replace(full("it", "tu"), lists=(SharedList("Catalogo", ITEMS, key=key(9)),), back=WayBack("abc123", SECRET))


def page(sheet: SharedSheet = SHEET) -> str:
    (content,) = render(sheet, ["html"]).values()
    return content.decode()


def ran(*steps: dict[str, object], sheet: SharedSheet = SHEET, kept: dict[str, str] | None = None) -> dict[str, Any]:
    return ran_on(page(sheet), *steps, now=NOW, kept=kept)


TICK = {"on": f'input[data-key="{key(2)}"]', "event": "change", "checked": True}
SAY = {"on": f'textarea[data-comment="{key(3)}"]', "event": "input", "value": " Attenzione:\nil formato è A5 🏺 "}
NEW = 'input[aria-label="Che cosa c’è da fare"]'
ADD = {"on": "button[data-add]", "event": "click"}


@needs_node
def test_a_page_that_is_opened_shows_its_parts_and_says_nothing_yet():
    left = ran()
    assert left["shown"]
    assert (left["text"], left["canCopy"]) == ("", False)


@needs_node
def test_tick_comment_add_and_garbo_reads_it_all():
    left = ran(
        TICK,
        SAY,
        {"on": "textarea#more", "event": "input", "value": "A lunedì!"},
        ADD,
        {"on": NEW, "event": "input", "value": " Listino 2027 "},
        {"on": "select", "event": "change", "value": "mine"},
    )
    assert (left["rows"], left["focused"]) == ([" Listino 2027 "], "input")
    sealed = read_text(left["text"])
    assert hmac.new(SECRET.encode(), sealed.payload, hashlib.sha256).hexdigest() == sealed.seal
    assert sealed.reply.share == "abc123"
    at = datetime(2026, 11, 13, 8, 30, 0, 250_000, tzinfo=UTC)
    assert [(one.key, one.done, one.at) for one in sealed.reply.ticks] == [(key(2), True, at)]
    assert {one.key: one.text for one in sealed.reply.comments} == {
        key(3): "Attenzione:\nil formato è A5 🏺",
        "": "A lunedì!",
    }
    (new,) = sealed.reply.additions
    assert (new.list, new.title, new.yours) == (key(9), "Listino 2027", False)
    assert "+ Listino 2027 (ci penso io)" in left["text"]


@needs_node
def test_what_is_added_stays_until_it_is_removed_and_what_is_empty_is_not_said():
    left = ran(ADD, {"on": NEW, "event": "input", "value": "Listino"})
    again = ran(ADD, kept=left["kept"])
    assert again["rows"] == ["Listino", ""]
    assert len(read_text(again["text"] or ran(TICK, ADD, kept=left["kept"])["text"]).reply.additions) == 1
    removed = ran({"on": "button.remove", "event": "click"}, kept=left["kept"])
    assert (removed["rows"], removed["text"]) == ([], "")


@needs_node
def test_a_reply_reads_like_a_message_first():
    lines = ran(TICK, SAY)["text"].split("\n")
    assert lines[:3] == [
        "Risposta – Liste e agenda – Ceramiche Lago",
        "☑ Foto “nuove” <b> & 🏺",
        "Testi: Attenzione:",
    ]
    assert all(len(line) <= 64 for line in lines[4:])


@needs_node
def test_it_is_copied_saved_and_said():
    left = ran(TICK, {"on": "button#copy", "event": "click"})
    assert left["copied"] == [left["text"]]
    assert left["told"] == "Copiata. Ora si può incollare in un messaggio."
    left = ran(TICK, {"on": "button#save", "event": "click"})
    assert (left["saved"], left["told"]) == (
        ["Risposta – Ceramiche Lago.txt"],
        "Salvata: Risposta – Ceramiche Lago.txt",
    )


@needs_node
def test_what_was_pressed_is_there_the_next_time():
    left = ran(kept=ran(TICK)["kept"])
    assert left["ticked"] == [key(2)]
    assert read_text(left["text"]).reply.ticks


@needs_node
@pytest.mark.parametrize("held", ["", "null", "{", '{"ticks": 1}', "[]"])
def test_what_else_lies_there_is_as_if_nothing_was(held: str):
    assert ran(kept={"garbo-abc123": held})["text"] == ""


@needs_node
@pytest.mark.parametrize("length", [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])
def test_the_seal_is_what_the_standard_says(length: int):
    script = (TEMPLATES / "sheet.js").read_text("utf-8")
    asked = f"{script}\nprocess.stdout.write(seal('k' + 'é', new Uint8Array({length}).map((_, i) => i % 251)));"
    assert NODE is not None
    found = subprocess.run([NODE, "-e", asked], capture_output=True, text=True, check=True, timeout=30)
    payload = bytes(i % 251 for i in range(length))
    assert found.stdout == hmac.new("ké".encode(), payload, hashlib.sha256).hexdigest()


def test_only_our_script_may_run_and_nothing_is_fetched():
    content = page()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', content)
    script = re.search(r"<script>(.*)</script>", content, re.DOTALL)
    assert policy is not None
    assert script is not None
    import base64

    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy[1]
    assert "default-src 'none'" in policy[1]
    assert not re.search(r"https?://|src=|href=|url\(|@import|fetch\(|XMLHttp|sendBeacon|WebSocket|eval\(", content)


def test_every_control_has_a_name():
    tree = Tree()
    tree.feed(page())
    labels: list[str] = []

    def walk(one: dict[str, Any], inside: list[str]) -> None:
        attributes = one["attributes"]
        labels.extend([attributes["for"]] if "for" in attributes else [])
        if one["tag"] in ("input", "select", "textarea"):
            named = attributes.get("aria-label") or "label" in inside or attributes.get("id") in labels
            assert named, attributes
        if one["tag"] in ("button", "summary"):
            assert one["text"].strip()
        for child in one["children"]:
            walk(child, [*inside, one["tag"]])

    walk(tree.root, [])


@pytest.mark.parametrize("address", ["tu", "lei", ""])
def test_a_page_without_a_way_back_has_no_reply(address: str):
    content = page(replace(SHEET, to=replace(SHEET.to, address=address), back=None))
    assert "data-share" not in content
    assert "textarea" not in content.split("<script>")[0].split("</style>")[1]
    assert "Le spunte restano su questo dispositivo" in content
