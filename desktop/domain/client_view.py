"""The noun ClientView: what one client may see of her window on a shared screen, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.contact_page import ContactPage
from desktop.domain.shared import SharedSheet
from desktop.domain.summary import Finished, Open


@dataclass(frozen=True, slots=True)
class Asked:
    """What the client asked for, and from when on it holds."""

    text: str
    since: date


@dataclass(frozen=True, slots=True)
class ClientView:
    """Every day and time in the client's zone. It is made of narrow records alone.

    It has no place for tags, scores, labels, notes, decisions, texts of interactions, private lists or other clients.
    `sheet`: who it is for, shared lists and the coming weeks. `needed`: from the client. `promised`: to them, still
    open. `done`: of the last week and this one. `asked`: what holds now. `contact`: None where nothing is agreed yet.
    """

    sheet: SharedSheet
    needed: tuple[Open, ...] = ()
    promised: tuple[Open, ...] = ()
    done: tuple[Finished, ...] = ()
    asked: tuple[Asked, ...] = ()
    contact: ContactPage | None = None
