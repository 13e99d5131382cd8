"""Builds the services; knows no Qt, so the command line uses it too."""

from __future__ import annotations

from desktop.domain.clock import Clock
from desktop.services.suite import Services
from desktop.system.paths import Paths


def wire(where: Paths, clock: Clock) -> Services:
    """The services over the store at `where`. Nothing is opened: that is the vault's."""
    return Services(where, clock)
