"""A page in words → web page and plain text (jinja2, sandboxed and autoescaped)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.documents.places import TEMPLATES

if TYPE_CHECKING:
    from desktop.documents.week_page import Page


def html(page: Page) -> str:
    """One file that needs no other, with everything in it escaped."""
    return _set("summary.html.j2", page, escaped=True)


def text(page: Page) -> str:
    """Plain text for a chat or the body of a mail."""
    return _set("summary.txt.j2", page, escaped=False)


def _set(template: str, page: Page, *, escaped: bool) -> str:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    sandbox = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return sandbox.get_template(template).render(page=page)
