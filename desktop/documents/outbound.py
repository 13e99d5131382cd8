"""A web page made from a template of hers: nothing in it runs, and nothing is fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from desktop.documents.policy import policy
from desktop.domain.errors import Unreadable

_BARRED = frozenset(
    (
        *("applet", "base", "embed", "form", "frame", "frameset", "iframe", "link", "math", "noscript", "object"),
        *("portal", "svg"),
    )
)
"""Elements that run, fetch, or are read by other rules than the rest of the page."""
_BEFORE_THE_POLICY = frozenset(("html", "head", "meta"))
_FETCHED = frozenset(
    ("src", "srcset", "href", "xlink:href", "poster", "background", "data", "action", "formaction", "ping", "manifest")
)
_HELD = re.compile(r"data:image/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=\s]*|#[^\s]*|")
_LEADS_TO = re.compile(r"(?:https?:|mailto:|tel:|#)", re.IGNORECASE)
"""Of a link, which is followed only by a press."""
_STYLE_REACHES_OUT = re.compile(
    r"@import|url\s*\(\s*['\"]?(?!data:image/)|image-set|src\s*\(|expression|\\", re.IGNORECASE
)


def check_web_page(page: str, template: str, script: str = "") -> None:
    """Raises Unreadable template_reaches_out with what it was: `reason`, and the `line` of the page it stands in.

    `script`: the one that may run, as it is shipped. Without the policy of the shipped page ahead of all else
    (base.html.j2) it is refused too: a browser that reads the page otherwise than this check is held by that.
    """
    found = _Found(template, script)
    found.feed(page)
    found.close()
    if not found.has_policy:
        raise Unreadable("template_reaches_out", template=template, line=None, reason="Content-Security-Policy")


class _Found(HTMLParser):
    def __init__(self, template: str, script: str) -> None:
        super().__init__(convert_charrefs=True)
        self._template, self._script = template, script
        self._inside = ""
        self.has_policy = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key.casefold(): value or "" for key, value in attrs}
        if tag == "meta" and "http-equiv" in given:
            self._policy(given)
        elif not self.has_policy and tag not in _BEFORE_THE_POLICY:
            self._refuse("Content-Security-Policy")
        if tag in _BARRED or (tag == "script" and (attrs or not self._script)):
            self._refuse(f"<{tag}>")
        for key, value in given.items():
            self._attribute(tag, key, value)
        self._inside = tag if tag in ("script", "style") else ""

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - as the library calls it
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script" and data != self._script:
            self._refuse("<script>")
        if self._inside == "style" and _STYLE_REACHES_OUT.search(data):
            self._refuse("<style>")

    def _policy(self, given: dict[str, str]) -> None:
        if given["http-equiv"].casefold() != "content-security-policy" or given.get("content") != policy(self._script):
            self._refuse("http-equiv")
        self.has_policy = True

    def _attribute(self, tag: str, key: str, value: str) -> None:
        if key.startswith("on") or key == "srcdoc" or (key == "style" and _STYLE_REACHES_OUT.search(value)):
            self._refuse(key)
        if key not in _FETCHED or _HELD.fullmatch(value.strip()):
            return
        if not (tag == "a" and key == "href" and _LEADS_TO.match(value.strip())):
            self._refuse(f"{key}={value[:60]}")

    def _refuse(self, what: str) -> None:
        raise Unreadable("template_reaches_out", template=self._template, line=self.getpos()[0], reason=what)
