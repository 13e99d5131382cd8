"""A page in words → web page and plain text (jinja2, sandboxed and autoescaped)."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from desktop.documents.places import TEMPLATES

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

    from desktop.documents.agreement_page import Page as AgreementWords
    from desktop.documents.sheet_page import Page as SheetWords
    from desktop.documents.week_page import Page as WeekWords

    PageWords = AgreementWords | SheetWords | WeekWords


def html(page: PageWords, template: str = "summary") -> str:
    """One file that needs no other, with everything in it escaped; `template` without its endings."""
    return _set(f"{template}.html.j2", page, escaped=True)


def text(page: PageWords, template: str = "summary") -> str:
    """Plain text for a chat or the body of a mail."""
    return _set(f"{template}.txt.j2", page, escaped=False)


def _set(template: str, page: PageWords, *, escaped: bool) -> str:
    return _sandbox(escaped).get_template(template).render(page=page, **_script(template))


def _script(template: str) -> dict[str, str]:
    """The script of a web page, which is ours, and its hash: the page's own policy lets nothing else run."""
    path = TEMPLATES / template.replace(".html.j2", ".js")
    if path.suffix != ".js" or not path.exists():
        return {}
    script = f"\n{path.read_text('utf-8')}"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return {"script": script, "script_hash": f"sha256-{digest}"}


@cache
def _sandbox(escaped: bool) -> SandboxedEnvironment:
    """Kept, for reading a template takes longer than setting a page of it; one that was changed is read again."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
