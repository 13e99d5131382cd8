"""The noun Stationery: what a document is set with that is not its own: letterhead, her templates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.domain.letterhead import Letterhead


class TemplateTrouble(NamedTuple):
    """What is wrong with a template of hers, so that the shipped one was taken.

    `code`: template_failed, template_names_package, template_reaches_out, template_takes_all, template_is_link,
    template_too_large, template_not_text. `line`: None where it is not known. `reason`: in the words of what reads it.
    """

    code: str
    template: str
    line: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Stationery:
    """`templates`: texts of her own, by file name, in place of the shipped ones of that name."""

    letterhead: Letterhead = field(default_factory=Letterhead)
    templates: Mapping[str, str] = field(default_factory=dict, hash=False)


PLAIN = Stationery()
"""As it is shipped."""
