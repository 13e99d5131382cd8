"""Her stationery: kept by its content, taken back, remembered by what was sent; a broken template stops nothing."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from db.models.stationery import StationeryRow
from desktop.app.wiring import wire
from desktop.domain.errors import Refused
from desktop.domain.letterhead import Letterhead, Logo, LogoKind, Paper, Signature
from desktop.domain.stationery import TemplateTrouble
from desktop.domain.summary import Summary
from desktop.domain.week import Week
from desktop.services.imports import Imported
from desktop.services.suite import Services
from desktop.system.paths import Paths
from tests.services.conftest import KEY_FILE

DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z" fill="#7A3E9D"/></svg>'
HERS = Letterhead(
    Logo(LogoKind.SVG, DRAWN), "#7A3E9D", Signature(trade="Back office", phone="+39 02 1234"), Paper.LETTER
)
MINE = '{% extends "base.txt.j2" %}{% block beside %}mine{% endblock %}'


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", "it", "Europe/Rome")


def page(services: Services, client: int) -> Summary:
    return services.summaries.draft(client, services.summaries.week()).shown


def files(services: Services, record: Summary) -> dict[str, bytes]:
    return services.stationery.render(record, ("pdf", "html", "txt", "eml"))


def held(services: Services) -> int:
    with services.summaries._work.read() as session:
        return len(session.scalars(select(StationeryRow.id)).all())


def test_kept_changed_and_taken_back(services: Services) -> None:
    stationery = services.stationery
    assert stationery.letterhead() == Letterhead()
    stationery.keep(HERS)
    assert stationery.letterhead() == HERS
    stationery.keep(replace(HERS, accent="#123456"))
    assert stationery.letterhead().accent == "#123456"
    assert services.history.undo() == "letterhead_changed"
    assert stationery.letterhead() == HERS
    stationery.keep(HERS)
    assert services.history.undo() == "letterhead_changed"
    assert stationery.letterhead() == Letterhead()


def test_what_no_page_stands_on_is_let_go(services: Services) -> None:
    for accent in ("#111111", "#222222", "#333333"):
        services.stationery.keep(Letterhead(accent=accent))
    assert held(services) == 1
    services.stationery.keep(Letterhead())
    assert held(services) == 0


def test_every_document_is_set_on_it(services: Services, client: int) -> None:
    plain = files(services, page(services, client))
    services.stationery.keep(HERS)
    hers = files(services, page(services, client))
    assert all(plain[name] != hers[name] for name in plain)
    assert all(b"Back office" in content for name, content in hers.items() if not name.endswith("pdf"))
    sheet = services.sharing.sheet(client)
    assert b"Back office" in next(iter(services.sharing.render(sheet, ["html"]).values()))


def test_what_was_sent_stays_as_it_was(services: Services, client: int) -> None:
    services.stationery.keep(HERS)
    folder = services.stationery.copy_templates()
    (folder / "summary.txt.j2").write_text(MINE, "utf-8")
    week: Week = services.summaries.week()
    before = files(services, page(services, client))
    services.summaries.sent(client, week)
    (folder / "summary.txt.j2").write_text("{{ nothing }}", "utf-8")
    services.stationery.keep(replace(HERS, logo=None, accent="#123456"))
    services.stationery.forget()
    again = files(services, page(services, client))
    assert again == before
    assert not services.stationery.troubles
    services.summaries.take_back(client, week)
    assert files(services, page(services, client)) != before


def test_a_broken_template_is_told_and_the_shipped_one_is_used(services: Services, client: int) -> None:
    shown = page(services, client)
    plain = files(services, shown)
    folder = services.stationery.copy_templates()
    (folder / "summary.typ").write_text('#set document(title: "T")\n#nope', "utf-8")
    (folder / "summary.txt.j2").write_text(MINE, "utf-8")
    made = files(services, page(services, client))
    (trouble,) = services.stationery.troubles
    assert trouble == TemplateTrouble("template_failed", "summary.typ", 2, "unknown variable: nope")
    assert [name for name in made if made[name] == plain[name]] == [
        name for name in plain if name.endswith(("pdf", "html", "eml"))
    ]
    found = services.stationery.own_templates()
    assert found.own == ("summary.txt.j2", "summary.typ")
    assert [(one.template, one.line) for one in found.troubles] == [("summary.typ", 2)]
    preview = services.stationery.preview(page(services, client), 30)
    assert preview.troubles == (trouble,)
    (folder / "summary.typ").unlink()
    assert services.stationery.own_templates().troubles == ()


def test_a_picture_no_page_can_be_set_with(services: Services) -> None:
    from tests.domain.test_logo import jpeg

    assert services.stationery.read_logo(DRAWN).kind is LogoKind.SVG
    for content in (jpeg(), _growing()):
        with pytest.raises(Refused, match="logo_broken"):
            services.stationery.read_logo(content)


def test_the_sample_is_hers(services: Services) -> None:
    sample = services.stationery.sample("Marta Nowak", "pl")
    assert (sample.to.name, sample.language) == ("Marta Nowak", "pl")
    assert services.stationery.preview(sample, 30).pages[0].startswith(b"\x89PNG")


def _growing() -> bytes:
    """A few lines that stand for 12 to the 8th squares."""
    groups = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 12 + "</g>" for n in range(1, 9))
    first = '<g id="a0"><rect width="1" height="1"/></g>'
    inside = f'<defs>{first}{groups}</defs><use href="#a8"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">{inside}</svg>'.encode()


def test_it_goes_along_in_the_portfolio_and_comes_back_where_there_is_none(
    services: Services, client: int, tmp_path: Path
) -> None:
    services.settings.change(name="Lidia")
    hers = replace(HERS, logo=services.stationery.read_logo(DRAWN))
    services.stationery.keep(hers)
    whole, of_one = services.custody.export(), services.custody.export(client)
    assert "letterhead" not in json.loads(of_one)["assistant"]
    with fresh(tmp_path / "new") as new:
        assert put(new, tmp_path, whole).unknown == ()
        assert new.stationery.letterhead() == hers
        assert new.custody.export() == whole
        changed = replace(hers, accent="#123456")
        new.stationery.keep(changed)
        put(new, tmp_path, whole)
        assert new.stationery.letterhead() == changed, "what she has stays"
    with fresh(tmp_path / "another") as another:
        another.settings.change(name="Nora")
        put(another, tmp_path, whole)
        assert another.stationery.letterhead() == Letterhead(), "another's logo stands on no page of hers"


@pytest.mark.parametrize(
    "held",
    [
        "HERS",
        {"paper": "napkin"},
        {"accent": "url(http://example.org)"},
        {"logo": {"kind": "png", "content": base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"x" * 80).decode()}},
        {"logo": {"kind": "svg", "content": base64.b64encode(b"<svg><script>1</script></svg>").decode()}},
    ],
)
def test_what_is_no_letterhead_in_a_file_is_left_out(services: Services, tmp_path: Path, held: object) -> None:
    whole = {"format": "garbo-portfolio", "version": 1, "assistant": {"name": "Lidia", "letterhead": held}}
    with fresh(tmp_path / "new") as new:
        put(new, tmp_path, json.dumps({**whole, "clients": [{"id": "c1", "name": "Ada"}]}).encode())
        assert new.stationery.letterhead() == Letterhead()
        assert [line.name for line in new.clients.lines()] == ["Ada"]


@contextmanager
def fresh(folder: Path) -> Iterator[Services]:
    """Another machine: a store in which nothing is said yet."""
    made = wire(Paths(folder, folder), lambda: datetime(2026, 11, 12, 13, 20, tzinfo=UTC))
    made.vault.create(key_file=KEY_FILE)
    yield made
    made.close()


def put(services: Services, folder: Path, content: bytes) -> Imported:
    file = folder / "all.garbo"
    file.write_bytes(content)
    return services.imports.commit(services.imports.preview(file.name, services.imports.read(file)))
