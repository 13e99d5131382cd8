"""A page in words → web page and plain text (jinja2, sandboxed and autoescaped)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Protocol

from desktop.documents.look import signature_after, web_look
from desktop.documents.places import TEMPLATES
from desktop.domain.stationery import PLAIN, Stationery

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment


class Signed(Protocol):
    @property
    def author(self) -> str: ...


def html(page: Signed, template: str, on: Stationery = PLAIN) -> str:
    """One file that needs no other, with everything in it escaped; `template` without its endings."""
    return _set(f"{template}.html.j2", page, on, escaped=True)


def text(page: Signed, template: str, on: Stationery = PLAIN) -> str:
    """Plain text for a chat or the body of a mail."""
    return _set(f"{template}.txt.j2", page, on, escaped=False)


def _set(template: str, page: Signed, on: Stationery, *, escaped: bool) -> str:
    sandbox = _sandbox(escaped, tuple(on.templates.items()))
    look = web_look(on.letterhead) if escaped else {"signature": signature_after(page.author, on.letterhead)}
    return sandbox.get_template(template).render(page=page, look=look, **_script(template))


def _script(template: str) -> Mapping[str, str]:
    """The script of a web page, which is ours, and its hash: the page's own policy lets nothing else run."""
    path = TEMPLATES / template.replace(".html.j2", ".js")
    if path.suffix != ".js" or not path.exists():
        return {"script": "", "script_hash": ""}
    script = f"\n{path.read_text('utf-8')}"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return {"script": script, "script_hash": f"sha256-{digest}"}


@cache
def _sandbox(escaped: bool, own: tuple[tuple[str, str], ...]) -> SandboxedEnvironment:
    """Kept, for reading a template takes longer than setting a page of it; one that was changed is read again."""
    from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([DictLoader(dict(own)), FileSystemLoader(TEMPLATES)]),
        autoescape=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
