"""How long it takes from a save to the change in Chromium, with `listina serve`.

As a program it prints the medians for sites of some sizes: latency_serve.py LISTINA [PAGES…]
"""

import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

import preview as previews

LOCALES = ["en", "cs", "de", "sk"]
FILE = "content/policy-1/en.md"
# Seconds: more than `FileStamp` asks for.
SETTLING = 3.5

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
    last = root / f"content/policy-{policies - 1}/en.md"
    last.write_text(last.read_text() + "\n[Not safe](http://example.com/).\n")
    wait_until_old(root)
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(WATCH)
    try:
        with previews.showing(listina, root) as preview:
            page = context.new_page()
            page.goto(preview.url("en/policy-1/"))
            # The first check of all texts goes on after the first page is there, and finds this one's warning in the end.
            expect(page.locator("listina-preview .counts")).to_contain_text("1 warning", timeout=60_000)
            text = preview.read(FILE)
            return Latency([save(preview, text, f"Mark {number} of {saves}", page) for number in range(saves)])
    finally:
        context.close()


def wait_until_old(root: Path) -> None:
    """Waits until no file counts as just written: such a file is read anew at every change, as its next may look the same."""
    newest = max(file.stat().st_ctime for file in root.rglob("*"))
    while time.time() - newest < SETTLING:
        time.sleep(0.05)


def save(preview: previews.Preview, text: str, mark: str, page: Page) -> float:
    # The next save is a change of its own only when this one has been read.
    with preview.saying(" read in "):
        start = time.time() * 1000
        preview.save(FILE, f"{text}\n{mark}\n")
        seen = page.wait_for_function("mark => window.seen[mark]", arg=mark).json_value()
    return seen - start


def main() -> None:
    from conftest import chromium

    listina = Path(sys.argv[1]).resolve()
    for pages in [int(argument) for argument in sys.argv[2:]] or [300, 5000]:
        with chromium() as browser, tempfile.TemporaryDirectory() as folder:
            result = measure(listina, browser, Path(folder), policies=pages // len(LOCALES))
            print(f"{pages} pages: {result}", flush=True)


if __name__ == "__main__":
    main()
