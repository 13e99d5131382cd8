"""Scenes of the client's view: what stands in the place of the whole window while somebody looks on."""

from __future__ import annotations

from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage


def view_of(stage: Stage, key: str) -> None:
    """The view of a client of the sample, until the scene is over."""
    stage.shell.view_as_client(stage.client(key))
    stage.after(stage.shell.leave_client_view)
    stage.until(lambda: stage.shell._view.name.text())
    stage.settle()


@on_the_sample
def client_view(stage: Stage) -> None:
    view_of(stage, "steady")


@variation
def client_view_structure(stage: Stage) -> None:
    """Much is asked for."""
    view_of(stage, "tangled")


@variation
def client_view_new(stage: Stage) -> None:
    """Little is known yet."""
    view_of(stage, "new")
