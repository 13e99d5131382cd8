"""Templates of her own: hers in place of the shipped one; a broken one told at its line; a hostile one let nowhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.documents.kinds import KINDS, kind_of, render
from desktop.documents.own_templates import (
    ENDINGS,
    LARGEST,
    MOST,
    copy_shipped,
    preview_shut_in,
    read_templates,
    render_shut_in,
    shipped,
    text_shut_in,
)
from desktop.documents.page import refuse_packages
from desktop.domain.errors import Unreadable
from desktop.domain.stationery import Stationery, TemplateTrouble
from desktop.system.apart import run_apart
from tests.documents.sheets import full

TITLE = '#set document(title: "T")\n'
LONG = "{% for a in range(99999) %}"
FRAME = '{% extends "base.html.j2" %}{% block beside %}x{% endblock %}{% block body %}\nBODY{% endblock %}'


def web(body: str) -> Stationery:
    return Stationery(templates={"sheet.html.j2": FRAME.replace("BODY", body)})


def typ(source: str) -> Stationery:
    return Stationery(templates={"sheet.typ": TITLE + source})


def refused(on: Stationery, kind: str) -> dict[str, object]:
    with pytest.raises(Unreadable) as error:
        render(full(), [kind], on)
    return {"code": error.value.code, **error.value.data}


def test_every_kind_has_its_templates_and_they_fetch_nothing():
    assert {f"{kind.name}{ending}" for kind in KINDS for ending in ENDINGS} <= set(shipped())
    for name, text in shipped().items():
        if name.endswith(".typ"):
            refuse_packages(text, name)


def test_the_shipped_ones_are_copied_once_and_change_nothing(tmp_path):
    folder = tmp_path / "templates"
    assert read_templates(folder) == ({}, ())
    assert copy_shipped(folder) == list(shipped())
    assert read_templates(folder) == ({}, ())
    (folder / "sheet.typ").write_text("= Mine", "utf-8")
    (folder / "notes.doc").write_text("no template")
    (folder / "mine.typ").write_text("\ufeff#let x = 1\r\n", "utf-8")
    assert copy_shipped(folder) == []
    assert read_templates(folder) == ({"sheet.typ": "= Mine", "mine.typ": "#let x = 1\n"}, ())


def test_hers_takes_the_place_of_the_shipped_one_file_by_file():
    text = '{% extends "base.txt.j2" %}{% block beside %}mine{% endblock %}{% block body %}Hers{% endblock %}'
    made = render(full(), ["txt", "html"], Stationery(templates={"sheet.txt.j2": text}))
    plain, page = (content.decode() for content in made.values())
    assert "· mine" in plain
    assert "Hers" in plain
    assert [page.encode()] == list(render(full(), ["html"]).values())
    part = Stationery(
        templates={"mine.typ": '#let said = "Hers"', "sheet.typ": f'{TITLE}#import "mine.typ": said\n= #said'}
    )
    assert render(full(), ["pdf"], part) != render(full(), ["pdf"])


@pytest.mark.parametrize("swap", ["link", "way_up", "folder"])
def test_a_file_from_elsewhere_is_refused(tmp_path, swap):
    folder, secret = tmp_path / "templates", tmp_path / "secret.typ"
    folder.mkdir()
    secret.write_text("= secret")
    if swap == "link":
        (folder / "sheet.typ").symlink_to(secret)
    elif swap == "way_up":
        (folder / "sheet.typ").symlink_to("../secret.typ")
    else:
        (folder / "sheet.typ").mkdir()
    (folder / "summary.typ").write_text("= Mine")
    found, troubles = read_templates(folder)
    assert found == {"summary.typ": "= Mine"}
    assert troubles == (TemplateTrouble("template_is_link", "sheet.typ"),)


def test_a_folder_from_elsewhere_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/sheet.typ").write_text("= Mine")
    (tmp_path / "templates").symlink_to(tmp_path / "elsewhere")
    assert read_templates(tmp_path / "templates") == ({}, (TemplateTrouble("template_is_link", "templates"),))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "sheet.typ")
    assert read_templates(tmp_path) == ({}, (TemplateTrouble("template_is_link", "sheet.typ"),))


def test_too_large_too_many_no_text(tmp_path):
    for content, code in ((b"x" * (LARGEST + 1), "template_too_large"), (b"\xff\xfe\x00", "template_not_text")):
        (tmp_path / "sheet.typ").write_bytes(content)
        assert read_templates(tmp_path) == ({}, (TemplateTrouble(code, "sheet.typ"),))
    (tmp_path / "sheet.typ").unlink()
    for number in range(MOST + 1):
        (tmp_path / f"{number:02d}.typ").write_text("")
    found, troubles = read_templates(tmp_path)
    assert (len(found), troubles) == (MOST, (TemplateTrouble("template_too_large", f"{MOST}.typ"),))


@pytest.mark.parametrize(
    "source, line, said",
    [
        ("= A\n#nope", 3, "unknown variable"),
        ("= A\n\n#(", 4, "unclosed"),
        ('#read("/etc/passwd")', 2, "file not found"),
        ('#read("../../../../etc/passwd")', 2, "escape"),
        ('#image("C:/Windows/win.ini")', 2, ""),
        ("#while true {}", 2, "condition is always true"),
        ("#let f(n) = f(n + 1)\n#f(1)", 2, "depth"),
        ('#json("en.json").nope', 2, ""),
    ],
)
def test_a_broken_or_prying_page_is_told_at_its_line(source, line, said):
    found = refused(typ(source), "pdf")
    assert (found["code"], found["template"], found["line"]) == ("template_failed", "sheet.typ", line)
    assert said in str(found["reason"])
    assert str(Path(__file__).parents[2]) not in str(found["reason"])


@pytest.mark.parametrize(
    "source",
    [
        '#import "@preview/cetz:0.3.0"',
        '#let p = str(bytes((64,))) + "preview/x:1.0.0"\n#import p: *',
        '#import ("mine.typ", str(bytes((64,)))).at(1)',
        '#let s = "//"; #import "mine" + ".typ"',
        '"\n// " + #include p',
        '#eval("1")',
        '#plugin("x.wasm")',
    ],
)
def test_a_page_that_names_a_package_is_refused_before_it_is_set(source):
    found = refused(typ(source), "pdf")
    assert found["code"] == "template_names_package"
    assert found["line"] == 1 + max(
        at for at, text in enumerate((TITLE + source).splitlines()) if str(found["reason"]) in text
    )


@pytest.mark.parametrize(
    "body, line, said",
    [
        ("{{ ''.__class__.__mro__ }}", 2, "__class__"),
        ("{{ page.__init__.__globals__ }}", 2, "__init__"),
        ("\n{{ page.nope }}", 3, "nope"),
        ("\n\n{% if %}", 4, "Expected an expression"),
        ("{% include '/etc/passwd' %}", 2, "/etc/passwd"),
        ("{% include '../phrases/en.json' %}", 2, "en.json"),
        ("{% import 'os' as os %}", 2, "os"),
        ("{{ page.lists.append(1) }}", 2, "append"),
        ("{{ range(999999) }}", 2, "range"),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", 2, "recursion"),
        ("{{ 1 / 0 }}", 2, "zero"),
    ],
)
def test_a_broken_or_prying_web_page_is_told_at_its_line(body, line, said):
    found = refused(web(body), "html")
    assert (found["code"], found["template"], found["line"]) == ("template_failed", "sheet.html.j2", line)
    assert said in str(found["reason"])


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<script src='x.js'></script>",
        "<SCRIPT>1</SCRIPT>",
        "<img src='https://example.org/a.png'>",
        "<img src=//example.org/a.png>",
        "<img src='file:///etc/passwd'>",
        "<img srcset='https://example.org/a.png 2x'>",
        "<p onclick='alert(1)'>",
        "<p style='background: url(https://example.org/a.png)'>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<style>p { background: u\\72l(https://example.org) }</style>",
        "<link rel='stylesheet' href='a.css'>",
        "<iframe srcdoc='x'></iframe>",
        "<meta http-equiv='refresh' content='0;url=https://example.org'>",
        "<meta http-equiv='Content-Security-Policy' content=\"default-src *\">",
        "<base href='https://example.org'>",
        "<form action='https://example.org'>",
        "<object data='a.svg'></object>",
        "<svg><image href='https://example.org/a.png'/></svg>",
        "<a href='javascript:alert(1)'>x</a>",
        "<img src='data:text/html;base64,PHA+'>",
        "{{ '<script>1</script>'|safe }}",
    ],
)
def test_a_web_page_that_reaches_out_is_refused(body):
    assert refused(web(body), "html")["code"] == "template_reaches_out"


@pytest.mark.parametrize(
    "page",
    [
        "<!doctype html><title>x</title><p>{{ page.title }}</p>",
        "<!-- <meta http-equiv='Content-Security-Policy' content=\"{{ policy }}\"> --><p>x</p>",
        "<title><meta http-equiv='Content-Security-Policy' content=\"{{ policy }}\"></title>",
    ],
)
def test_a_web_page_without_the_policy_is_refused(page):
    found = refused(Stationery(templates={"sheet.html.j2": page}), "html")
    assert (found["code"], found["reason"]) == ("template_reaches_out", "Content-Security-Policy")


def test_what_is_harmless_stays():
    body = (
        "<p style='color: #333'><a href='https://example.org'>me</a> <img src='data:image/png;base64,AAAA' alt=''></p>"
    )
    (page,) = render(full(), ["html"], web(body)).values()
    assert body.encode() in page


@pytest.mark.parametrize(
    "templates, kind, seconds, codes",
    [
        ({"sheet.typ": f"{TITLE}#let a = range(1000000000)\n#a.len()"}, "pdf", 1, {"crashed", "too_slow"}),
        ({"sheet.typ": f'{TITLE}#let a = "x"\n#for i in range(60) {{ a = a + a }}'}, "pdf", 1, {"crashed", "too_slow"}),
        ({"sheet.html.j2": "{{ 'x' * 10000000000 }}"}, "html", 30, {"too_much_memory", "crashed"}),
        ({"sheet.html.j2": f"{LONG}{LONG}{{% endfor %}}{{% endfor %}}"}, "html", 1, {"too_slow"}),
    ],
)
def test_one_that_takes_all_is_ended(templates, kind, seconds, codes):
    with pytest.raises(Unreadable) as error:
        run_apart(render_shut_in, full(), [kind], Stationery(templates=templates), seconds=seconds, memory=512 * 2**20)
    assert error.value.code in codes


def test_apart_is_the_same_page():
    on = Stationery(templates={"mine.typ": "#let x = 1"})
    assert run_apart(render_shut_in, full(), kind_of(full()).formats, on) == render(full(), kind_of(full()).formats)
    assert run_apart(preview_shut_in, full(), 40, on).pages
    assert run_apart(text_shut_in, full(), on).encode() in render(full(), ["txt"]).values()


def test_nothing_finds_the_way_out():
    assert run_apart(_way_out) == "http://127.0.0.1:9"


def _way_out() -> str:
    text_shut_in(full(), Stationery())
    return os.environ["https_proxy"]
