"""Every kind of PDF, looked at by other people's programs: tagged, named, in reading order, whole, its fonts inside."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from desktop.documents.kind import Record
from desktop.documents.kinds import KINDS, kind_of, render
from desktop.domain.letterhead import Letterhead, Logo, LogoKind, Paper, Signature
from desktop.domain.stationery import PLAIN, Stationery
from tests.documents import cards, recaps, sheets, weeks
from tests.documents.records import FULL

TOOLS = ("pdfinfo", "pdffonts", "pdftotext", "qpdf")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}")

DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><path d="M0 0h90v30z" fill="#5B4AA3"/></svg>'
HERS = Stationery(
    Letterhead(Logo(LogoKind.SVG, DRAWN), "#5B4AA3", Signature(trade="Back office", phone="+39 02 1234"), Paper.LETTER)
)
SIZES = {Paper.A4: "595.276 x 841.89 pts (A4)", Paper.LETTER: "612 x 792 pts (letter)"}
LOOKS = (("it", "lei", PLAIN), ("pl", "pani", HERS), ("en", "first", HERS))
LONG = "Officina Meccanica di Precisione Fratelli Bartolomei e Figli " + "Konstantynopolitańczykiewiczówna" * 2
MANY: dict[str, Record] = {
    "summary": weeks.of_titles("Riordinare le ricevute del trimestre", 60),
    "sheet": sheets.of_titles("Riordinare le ricevute del trimestre", 60),
    "recap": recaps.crowded("Riordinare le ricevute del trimestre", 60),
    "cards": cards.crowded("Marta Bruni", 60),
    "sheet_empty": sheets.of_titles("", 0),
    "summary_empty": weeks.thin(),
    "recap_empty": recaps.bare(),
    "cards_empty": cards.bare(),
}


def told(tool: str, *options: str, file: Path) -> str:
    """What the program says of the file; those that write a file of their own write it here."""
    here = ["-"] if tool == "pdftotext" or "--qdf" in options else []
    ran = subprocess.run([tool, *options, str(file), *here], capture_output=True, timeout=300, check=False)
    assert ran.returncode == 0, (tool, ran.stdout[-300:], ran.stderr)
    return ran.stdout.decode("utf-8", "replace")


@cache
def pages_of(record: Record, on: Stationery) -> bytes:
    (content,) = render(record, ["pdf"], on).values()
    return content


def written(folder: Path, record: Record, on: Stationery = PLAIN) -> Path:
    file = folder / "page.pdf"
    file.write_bytes(pages_of(record, on))
    return file


def looks() -> Iterator[tuple[str, str, str, Stationery]]:
    for kind in KINDS:
        for language, address, on in LOOKS:
            yield kind.name, language, address, on


@pytest.mark.parametrize("name, language, address, on", list(looks()))
def test_tagged_named_whole_with_its_fonts(name, language, address, on, tmp_path):
    record = FULL[name](language, address)
    file = written(tmp_path, record, on)
    about = told("pdfinfo", file=file)
    page = kind_of(record).page_of(record)
    assert re.search(rf"Title:\s+{re.escape(page.title)} – {re.escape(page.client)}", about)
    assert re.search(r"Tagged:\s+yes", about)
    assert "<pdfuaid:part>1</pdfuaid:part>" in told("pdfinfo", "-meta", file=file)
    assert SIZES[on.letterhead.paper] in about
    assert re.search(r"JavaScript:\s+no", about)
    assert f"/Lang ({language})" in told("qpdf", "--qdf", "--object-streams=disable", file=file)
    fonts = told("pdffonts", file=file).splitlines()[2:]
    assert fonts
    assert all(re.search(r"\byes yes yes\b", line) for line in fonts), fonts
    assert "No syntax or stream encoding errors found" in told("qpdf", "--check", file=file)


@pytest.mark.parametrize("name, language, address, on", list(looks()))
def test_what_is_read_out_is_what_is_seen_in_its_order(name, language, address, on, tmp_path):
    record = FULL[name](language, address)
    file = written(tmp_path, record, on)
    tree = told("pdfinfo", "-struct-text", file=file)
    assert tree.lstrip().startswith("Document")
    assert re.search(r"^\s*H1\b", tree, re.MULTILINE)
    assert not re.search(r"^\s*Figure\b", tree, re.MULTILINE), "what is drawn has words beside it"
    read = " ".join(re.findall(r'"(.*)"', tree))
    page = kind_of(record).page_of(record)
    at = [_squeezed(read).find(_squeezed(text)) for text in (page.title, page.client, page.opening)]
    assert -1 not in at
    assert at == sorted(at)
    seen = _squeezed(told("pdftotext", "-layout", file=file))
    for line in (page.title, page.client):
        assert _squeezed(line) in seen
    assert ("Backoffice" in seen) == (on is HERS)


@pytest.mark.parametrize("paper", [PLAIN, HERS], ids=["a4", "letter"])
@pytest.mark.parametrize("name", MANY)
def test_nothing_and_sixty_items_on_both_papers(name, paper, tmp_path):
    file = written(tmp_path, MANY[name], paper)
    assert "No syntax or stream encoding errors found" in told("qpdf", "--check", file=file)
    (pages,) = map(int, re.findall(r"Pages:\s+(\d+)", told("pdfinfo", file=file)))
    assert pages <= 10
    for number in range(1, pages + 1):
        words = told("pdftotext", "-f", str(number), "-l", str(number), "-layout", file=file).split("\n")
        lines = [line for line in words if line.strip()]
        assert len(lines) >= 4, "no page holds a line or two alone"
    _inside(file, pages)


@pytest.mark.parametrize("name", FULL)
def test_long_names_stay_on_the_page(name, tmp_path):
    record = FULL[name]("en", "first")
    record = replace(record, to=replace(record.to, name=LONG, person=LONG), assistant=LONG)
    for on in (PLAIN, HERS):
        _inside(written(tmp_path, record, on), 1)


@pytest.mark.parametrize("name", FULL)
def test_what_breaks_on_the_page_is_whole_in_what_the_file_says_of_itself(name, tmp_path):
    record, word = FULL[name]("en", "first"), "Konstantynopolitańczykiewiczówna" * 2
    record = replace(record, to=replace(record.to, name=word), assistant=word)
    file = written(tmp_path, record)
    about = told("pdfinfo", file=file)
    assert re.search(rf"Title:.* – {word}", about)
    assert re.search(rf"Author:\s+{word}\n", about)
    assert "\u200b" not in about + told("pdfinfo", "-meta", file=file)


def _inside(file: Path, pages: int) -> None:
    """No word stands outside the paper, or over its edge."""
    boxes = told("pdftotext", "-bbox", "-l", str(pages), file=file)
    widths = [(float(w), float(h)) for w, h in re.findall(r'<page width="([\d.]+)" height="([\d.]+)"', boxes)]
    width, height = widths[0]
    number = r'"(-?[\d.]+)"'
    found = re.findall(rf"<word xMin={number} yMin={number} xMax={number} yMax={number}>(.*?)</word>", boxes)
    assert found
    for left, top, right, bottom, word in found:
        assert float(left) > 50, word
        assert float(right) < width - 50, word
        assert float(top) > 20, word
        assert float(bottom) < height - 15, word


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", text)
