"""Chromium without a window, over a pipe: a page opened from a file, pressed and typed in as a person does."""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from base64 import b64decode
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(
    PROGRAM is None or os.name == "nt", reason="no Chromium at hand (Debian: chromium), or no pipes to drive it by"
)
AXE = Path(__file__).parent / "browser/axe.min.js"
PATIENCE = 120.0
# It asks for nothing by itself, so that whatever is asked for is asked for by the page.
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
    *("--hide-scrollbars", "--remote-debugging-pipe"),
)
AT_3_AND_4 = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
KEYS = {"Tab": 9, "Enter": 13, "Space": 32, "Escape": 27, "Down": 40}


class Look(NamedTuple):
    """What it is looked at with."""

    width: int = 390
    height: int = 844
    touch: bool = True
    dark: bool = False


PHONE, DESK = Look(), Look(1280, 800, touch=False)
NARROW = PHONE._replace(width=320, dark=True)
"""The narrowest telephone, in the dark: with DESK it has every width and colour that a PHONE has between them."""


class Chromium:
    """One browser with a fresh profile; `events` holds all that it has told and nobody has asked for yet."""

    def __init__(self, folder: Path) -> None:
        assert PROGRAM is not None
        ours_in, theirs_out = _pipe()
        theirs_in, ours_out = _pipe()
        begins = [sys.executable, "-c", AT_3_AND_4, str(theirs_in), str(theirs_out)]
        self._process = subprocess.Popen(
            [*begins, PROGRAM, *FLAGS, f"--user-data-dir={folder / 'profile'}", "about:blank"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(theirs_in, theirs_out),
            env={**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder)},
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._in, self._out, self._held, self._asked = ours_in, ours_out, b"", 0
        self.events: list[dict[str, Any]] = []
        self.folder = folder

    def ask(self, method: str, session: str | None = None, **parameters: object) -> dict[str, Any]:
        self._asked += 1
        asked: dict[str, object] = {"id": self._asked, "method": method, "params": parameters}
        if session is not None:
            asked["sessionId"] = session
        os.write(self._out, json.dumps(asked).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == self._asked:
                assert "error" not in told, told["error"]
                return told["result"]
            self.events.append(told)

    def hear(self) -> None:
        """Waits for the next that it tells by itself."""
        self.events.append(self._next())

    def until(self, found: Callable[[], object]) -> None:
        """Waits for what the page or the browser does by itself."""
        end = time.monotonic() + PATIENCE
        while not found():
            assert time.monotonic() < end
            time.sleep(0.02)

    def close(self) -> None:
        self.ask("Browser.close")
        self._process.wait(PATIENCE)
        os.close(self._in)
        os.close(self._out)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._held:
            ready, _, _ = select.select([self._in], [], [], PATIENCE)
            assert ready, "the browser says nothing"
            came = os.read(self._in, 1 << 20)
            assert came, "the browser has gone"
            self._held += came
        told, _, self._held = self._held.partition(b"\0")
        return json.loads(told)


class Tab:
    """A page opened from a file. `asked`: every address outside that it wanted; `wrong`: what its console says."""

    def __init__(
        self, browser: Chromium, path: Path, look: Look = PHONE, before: str = "", script: bool = True
    ) -> None:
        """`before`: run in the page before its own script. `script`: off, as where a mail program shows it."""
        self.browser, self.look, self._script = browser, look, script
        context = browser.ask("Target.createBrowserContext")["browserContextId"]
        target = browser.ask("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        self._session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.saved = browser.folder / f"saved-{target}"
        self._context, self._url = context, path.resolve().as_uri()
        browser.ask(
            "Browser.setDownloadBehavior", behavior="allow", browserContextId=context, downloadPath=str(self.saved)
        )
        for domain in ("Network", "Runtime", "Log", "Page"):
            self.ask(f"{domain}.enable")
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=look.width,
            height=look.height,
            deviceScaleFactor=2 if look.touch else 1,
            mobile=look.touch,
        )
        self.ask("Emulation.setTouchEmulationEnabled", enabled=look.touch)
        features = [{"name": "prefers-color-scheme", "value": "dark" if look.dark else "light"}]
        self.ask("Emulation.setEmulatedMedia", media="", features=features)
        self.ask("Emulation.setScriptExecutionDisabled", value=not script)
        self.ask("Emulation.setFocusEmulationEnabled", enabled=True)
        if before:
            self.ask("Page.addScriptToEvaluateOnNewDocument", source=before)
        self.open()

    def open(self) -> None:
        """Opens it, again too: what the page kept is kept."""
        # Asked whether it is complete, the page before could still be the one that answers.
        loader = self.ask("Page.navigate", url=self._url)["loaderId"]
        while not self._is_loaded(loader):
            self.browser.hear()

    def close(self) -> None:
        self.browser.ask("Target.disposeBrowserContext", browserContextId=self._context)

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        return self.browser.ask(method, self._session, **parameters)

    def __call__(self, expression: str, waited: bool = False) -> Any:
        """What this says in the page."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=waited)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def press(self, selector: str, at: int = 0) -> None:
        """With a finger or the mouse, in the middle of it: what lies over it would be pressed instead."""
        found = f"document.querySelectorAll({json.dumps(selector)})[{at}]"
        self(f"{found}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
        self("pressed = false; addEventListener('click', () => { pressed = true; }, { capture: true, once: true })")
        x, y = self(f"(r => [r.x + r.width / 2, r.y + r.height / 2])({found}.getBoundingClientRect())")
        if self.look.touch:
            self.ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
            self.ask("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        else:
            for kind in ("mousePressed", "mouseReleased"):
                self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        # What a finger did is known to be a click only a moment after it has left; without scripts nobody hears of it.
        if self._script:
            self.browser.until(lambda: self("pressed"))

    def type(self, text: str) -> None:
        """Where the focus is."""
        self.ask("Input.insertText", text=text)

    def key(self, name: str, shift: bool = False, commands: tuple[str, ...] = ()) -> None:
        """`commands`: what the browser's own shortcuts do, as paste or undo."""
        text = {"Enter": "\r", "Space": " "}.get(name, "")
        code = KEYS.get(name, ord(name[0].upper()))
        held = {
            "key": {"Space": " ", "Down": "ArrowDown"}.get(name, name),
            "code": {"Down": "ArrowDown"}.get(name, name),
            "windowsVirtualKeyCode": code,
            "modifiers": 8 if shift else 0,
        }
        down = {"text": text, "commands": list(commands)}
        self.ask("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **held, **down)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **held)

    def picture(self, path: Path, whole: bool = True) -> None:
        size = self("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
        clip = {"x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1}
        how: dict[str, object] = {"captureBeyondViewport": True, "clip": clip} if whole else {}
        path.write_bytes(b64decode(self.ask("Page.captureScreenshot", format="png", **how)["data"]))

    def paper(self, path: Path) -> None:
        path.write_bytes(b64decode(self.ask("Page.printToPDF", preferCSSPageSize=True)["data"]))

    def violations(self) -> list[str]:
        """What axe-core finds, each with where; its rules of WCAG 2 A and AA and of good practice."""
        self(_axe())
        rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        run = f"axe.run(document, {{runOnly: {json.dumps(rules)}}}).then(r => r.violations)"
        found = self(run, waited=True)
        return [f"{one['id']}: {[node['html'] for node in one['nodes']]}" for one in found]

    @property
    def asked(self) -> list[str]:
        """Without the page itself, what it holds, and what it hands over to be saved."""
        sent = [one["params"]["request"]["url"] for one in self._told("Network.requestWillBeSent")]
        return [url for url in sent if url not in (self._url, "about:blank") and not url.startswith(("blob:", "data:"))]

    @property
    def wrong(self) -> list[object]:
        kinds = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
        return [one["params"] for kind in kinds for one in self._told(kind)]

    def _is_loaded(self, loader: str) -> bool:
        """Once this page is there, and its load has been told after it."""
        ours = [one for one in self.browser.events if one.get("sessionId") == self._session]
        begun = False
        for one in ours:
            if one["method"] == "Page.frameNavigated":
                begun = one["params"]["frame"]["loaderId"] == loader
            elif one["method"] == "Page.loadEventFired" and begun:
                return True
        return False

    def _told(self, method: str) -> list[dict[str, Any]]:
        self("1")  # whatever is still under way has then come
        ours = [one for one in self.browser.events if one.get("sessionId") == self._session]
        return [one for one in ours if one["method"] == method]


def _pipe() -> tuple[int, int]:
    """Beyond the numbers that the browser's own ends will have."""
    ends = os.pipe()
    high = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return high[0], high[1]


@cache
def _axe() -> str:
    return f"{AXE.read_text('utf-8')};0"
