"""How long it takes from a save to the change in Chromium, with `listina serve`.

As a program it prints the medians for sites of some sizes: latency_serve.py LISTINA [PAGES…]
"""

import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, expect

import preview as previews

LOCALES = ["en", "cs", "de", "sk"]

# Notes when the last words of the text are first there before a frame is painted. A page that is loaded anew begins to look again.
WATCH = """
window.seen = {};
const look = () => {
  const last = document.querySelector("article")?.lastElementChild?.textContent ?? "";
  if (last.startsWith("Mark ")) window.seen[last] ??= Date.now();
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""


@dataclass
class Latency:
    """Milliseconds from the beginning of a save to the frame that shows it."""

    times: list[float]

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    def __str__(self) -> str:
        return f"median {self.median:.0f} ms, {min(self.times):.0f} to {max(self.times):.0f} ms of {len(self.times)} saves"


def measure(listina: Path, browser: Browser, folder: Path, policies: int, saves: int = 20) -> Latency:
    """Saves a text of a new site of so many policies in four languages again and again."""
    root = previews.write_many(folder / f"site-{policies}", policies, LOCALES, sections=10)
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(WATCH)
    try:
        with previews.showing(listina, root) as preview:
            # The first reading of all texts goes on after the first page is there.
            wait_for_rest(preview)
            page = context.new_page()
            page.goto(preview.url("en/policy-1/"))
            expect(page.locator("listina-preview .standing")).to_be_visible()
            file = preview.path("content/policy-1/en.md")
            text = file.read_text()
            return Latency([save(file, text, f"Mark {number} of {saves}", page) for number in range(saves)])
    finally:
        context.close()


def wait_for_rest(preview: previews.Preview) -> None:
    before = -1
    while before != preview.readings:
        before = preview.readings
        time.sleep(1)


def save(file: Path, text: str, mark: str, page) -> float:
    time.sleep(0.3)
    start = time.time() * 1000
    file.write_text(f"{text}\n{mark}\n")
    expect(page.locator("article")).to_contain_text(mark)
    end = time.monotonic() + 5
    while time.monotonic() < end:
        seen = page.evaluate("mark => window.seen[mark]", mark)
        if seen:
            return seen - start
        time.sleep(0.005)
    raise AssertionError(f"{mark} was not painted")


def main() -> None:
    from conftest import chromium

    listina = Path(sys.argv[1]).resolve()
    for pages in [int(argument) for argument in sys.argv[2:]] or [300, 5000]:
        with chromium() as browser, tempfile.TemporaryDirectory() as folder:
            result = measure(listina, browser, Path(folder), policies=pages // len(LOCALES))
            print(f"{pages} pages: {result}", flush=True)


if __name__ == "__main__":
    main()
