"""A page in words → web page and plain text (jinja2, sandboxed and autoescaped)."""

from __future__ import annotations

import traceback
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.documents.look import signature_after, web_look
from desktop.documents.outbound import check_web_page
from desktop.documents.places import TEMPLATES
from desktop.documents.policy import policy
from desktop.domain.errors import Unreadable
from desktop.domain.stationery import PLAIN, Stationery

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment


class Signed(Protocol):
    @property
    def author(self) -> str: ...


def html(page: Signed, template: str, on: Stationery = PLAIN) -> str:
    """One file that needs no other, with everything in it escaped; `template` without its endings.

    Raises Unreadable, with template, line and reason: template_failed; template_reaches_out, where a template of
    hers lets in what could run or fetch.
    """
    return _set(f"{template}.html.j2", page, on, escaped=True)


def text(page: Signed, template: str, on: Stationery = PLAIN) -> str:
    """Plain text for a chat or the body of a mail; raises template_failed."""
    return _set(f"{template}.txt.j2", page, on, escaped=False)


def _set(template: str, page: Signed, on: Stationery, *, escaped: bool) -> str:
    own = {name: text for name, text in on.templates.items() if name.endswith(".j2")}
    sandbox = _sandbox(escaped, tuple(own.items()))
    script = _script(template) if escaped else ""
    look = web_look(on.letterhead) if escaped else {"signature": signature_after(page.author, on.letterhead)}
    try:
        made = sandbox.get_template(template).render(page=page, look=look, script=script, policy=policy(script))
    except MemoryError:
        raise
    except Exception as error:
        if not own:
            raise
        # A template of hers may fail in any way at all, and none of them is ours.
        raise _failed(error, template) from error
    if own and escaped:
        check_web_page(made, template, script)
    return made


def _failed(error: Exception, template: str) -> Unreadable:
    """Of which file, at which line, in the library's words."""
    from jinja2 import TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return Unreadable("template_failed", template=error.name or template, line=error.lineno, reason=error.message)
    places = [one for one in traceback.extract_tb(error.__traceback__) if one.filename.endswith(".j2")]
    where = (Path(places[-1].filename).name, places[-1].lineno) if places else (template, None)
    return Unreadable("template_failed", template=where[0], line=where[1], reason=str(error) or type(error).__name__)


@cache
def _script(template: str) -> str:
    """The script of a web page, which is ours alone."""
    path = TEMPLATES / template.replace(".html.j2", ".js")
    return f"\n{path.read_text('utf-8')}" if path.exists() else ""


@cache
def _sandbox(escaped: bool, own: tuple[tuple[str, str], ...]) -> SandboxedEnvironment:
    """Kept, for reading a template takes longer than setting a page of it; one that was changed is read again."""
    from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    shipped: BaseLoader = FileSystemLoader(TEMPLATES)
    held = dict(own)
    # With its name for a file name, a line of a traceback says which template it is in.
    hers = FunctionLoader(lambda name: (held[name], name, lambda: True) if name in held else None)
    return ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([hers, shipped]),
        autoescape=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
