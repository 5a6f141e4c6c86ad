"""Builds the sites that the tests look at, shows them on this machine, and opens them in Chromium."""

import contextlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import gallery
from sites import Site, serving

REPOSITORY = Path(__file__).resolve().parents[2]

# name: (content, theme, more arguments)
SITES = {
    "own": ("own", "listina", []),
    "own-plain": ("own", "plain", []),
    "own-below": ("own", "listina", ["--base-url", "https://cleverleap.com/legal"]),
    "gallery": ("gallery", "listina", []),
    "gallery-plain": ("gallery", "plain", []),
    "gallery-below": ("gallery", "listina", ["--base-url", "https://example.com/legal"]),
    "drafts": ("gallery", "listina", ["--drafts"]),
    "drafts-plain": ("gallery", "plain", ["--drafts"]),
}


def write_own(folder: Path, theme: str) -> None:
    """The site of this repository, with one of its themes."""
    shutil.copytree(REPOSITORY / "content", folder / "content")
    shutil.copytree(REPOSITORY / "themes", folder / "themes")
    settings = folder / "content" / "site.yaml"
    lines = [line for line in settings.read_text().splitlines() if not line.startswith("theme:")]
    settings.write_text("\n".join([*lines, f"theme: {theme}", ""]))


def build(name: str, folder: Path, listina: Path) -> Site:
    content, theme, arguments = SITES[name]
    root = folder / f"{content}-{theme}"
    if not root.exists():
        if content == "own":
            write_own(root, theme)
        else:
            gallery.write(root, REPOSITORY, theme)
    output = folder / "public" / name
    output.parent.mkdir(exist_ok=True)
    command = [listina, "build", "--root", root, "--output", output, "--quiet", "--today", "2026-01-31", *arguments]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, f"{name} was not built:\n{run.stderr}"
    own = "https://cleverleap.com" if content == "own" else "https://example.com"
    base = arguments[1] if "--base-url" in arguments else own
    return Site(name, output, base)


@pytest.fixture(scope="session")
def sites(tmp_path_factory, listina) -> dict[str, Site]:
    """Every site by name, built and shown."""
    folder = tmp_path_factory.mktemp("sites")
    with contextlib.ExitStack() as stack:
        yield {name: stack.enter_context(serving(build(name, folder, listina))) for name in SITES}


@pytest.fixture(scope="session", params=list(SITES))
def site(request, sites) -> Site:
    """Each site in turn."""
    return sites[request.param]


@pytest.fixture(scope="session", params=["gallery", "gallery-plain"])
def either(request, sites) -> Site:
    """The gallery with each theme in turn."""
    return sites[request.param]


@contextlib.contextmanager
def chromium():
    """The system's Chromium, for as long as the block runs."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        raise pytest.UsageError("no Chromium on the PATH: on Debian, install the package 'chromium'")
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def browser() -> Browser:
    with chromium() as browser:
        yield browser


class Visitors:
    """Opens browsers for visitors, and keeps account of what their pages do."""

    def __init__(self, browser: Browser):
        self._browser = browser
        self._contexts = []
        self.complaints: list[str] = []

    def new(self, site: Site, **options) -> Page:
        """A tab of a new visitor, whose language no site has unless told otherwise."""
        context = self._browser.new_context(base_url=site.url(), **{"locale": "fi-FI", **options})
        self._contexts.append(context)
        context.on("request", lambda request: self._check(request.url, site))
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.complaints.append(f"script error: {error.error}"))
        return context.new_page()

    def _check(self, url: str, site: Site) -> None:
        if not url.startswith(site.origin + "/"):
            self.complaints.append(f"request to another origin: {url}")

    def _hear(self, message) -> None:
        # Browsers ask for this one by themselves, and a theme may have none.
        if message.type in ("error", "warning") and not message.location["url"].endswith("/favicon.ico"):
            self.complaints.append(f"console: {message.text}")

    def leave(self) -> None:
        for context in self._contexts:
            for cookie in context.cookies():
                self.complaints.append(f"cookie: {cookie['name']}")
            context.close()


@pytest.fixture
def visitors(browser) -> Visitors:
    """New visitors for one test, which fails when a page of theirs leaves the origin, sets a cookie or complains."""
    visitors = Visitors(browser)
    yield visitors
    visitors.leave()
    assert visitors.complaints == []
