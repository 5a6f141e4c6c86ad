"""Edits, breaks and mends a site at random while `listina serve` shows it, and watches what that costs.

As a program it runs for some time and says what it sees: soak_serve.py LISTINA [SECONDS]
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, expect

import preview as previews

POLICIES = 12
# What memory may grow by after the warm-up, in KiB: the allocator's own ups and downs.
SLACK = 12_288
SLACK_OF_DESCRIPTORS = 4


class Writer:
    """Somebody who changes the site at random, and always leaves it mended in the end."""

    def __init__(self, root: Path, seed: int):
        self.root = root
        self._random = random.Random(seed)
        self._number = 0
        self.git("init", "-q", "-b", "main")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "a")
        self.git("checkout", "-q", "-b", "other")
        for file in root.glob("content/policy-*/*.md"):
            file.write_text(file.read_text() + "\nOf the other branch.\n")
        self.git("commit", "-q", "-a", "-m", "b")
        self.git("checkout", "-q", "main")
        self._deeds = [
            (30, self.edit), (5, self.save_often), (5, self.add_table), (6, self.break_text), (3, self.break_settings),
            (3, self.break_template), (4, self.rename), (4, self.delete), (3, self.switch_branch), (3, self.show_image),
        ]

    def git(self, *arguments: str) -> None:
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "-c", "gc.auto=0"]
        subprocess.run([*command, *arguments], cwd=self.root, check=True, capture_output=True)

    def act(self) -> None:
        weights, deeds = zip(*self._deeds)
        self._random.choices(deeds, weights)[0]()

    def tidy(self) -> None:
        """All as it was at first."""
        self.git("checkout", "-q", "-f", "main")
        self.git("clean", "-q", "-f", "-d")

    def pause(self, least: float = 0.02) -> None:
        """As long as a busy writer takes between two changes; nothing is waited for."""
        time.sleep(self._random.uniform(least, 0.2))

    def text(self) -> Path:
        return self.root / f"content/policy-{self._random.randrange(POLICIES)}" / self._random.choice(["en.md", "cs.md"])

    def words(self) -> str:
        self._number += 1
        return f"\nChange {self._number} {'of some length ' * self._random.randrange(40)}\n"

    # One change each

    def edit(self) -> None:
        file = self.text()
        # Not longer and longer.
        file.write_text(file.read_text()[:6000].rsplit("\n", 1)[0] + "\n" + self.words())

    def save_often(self) -> None:
        file = self.text()
        text = file.read_text()
        for _ in range(20):
            file.write_text(text + self.words())
            time.sleep(0.01)
        file.write_text(text)

    def add_table(self) -> None:
        self.broken(self.text(), lambda text: text + "\n\n| a | b |\n|---|---|\n| c | d |\n")

    def show_image(self) -> None:
        file = self.text()
        image = file.parent / "media" / "bar.png"
        image.parent.mkdir(exist_ok=True)
        image.write_bytes(previews.png(self._random.randrange(1, 2000)))
        self.broken(file, lambda text: text + "\n\n![A bar](media/bar.png)\n")
        shutil.rmtree(image.parent)

    def break_text(self) -> None:
        bad = self._random.choice(["\n[x](../nowhere/)\n", "\n{{nobody}}\n", "\n<script>x</script>\n", "\n" + "[猫](../no/) " * 300])
        self.broken(self.text(), lambda text: text + bad)

    def break_settings(self) -> None:
        self.broken(self.root / "content/site.yaml", lambda text: text.replace("cs]", "cs"))

    def break_template(self) -> None:
        file = self.root / "themes/listina/templates/policy.mustache"
        self.broken(file, lambda text: text.replace("{{/layout}}", ""))

    def rename(self) -> None:
        folder = self.text().parent
        away = folder.with_name("renamed")
        folder.rename(away)
        self.pause()
        away.rename(folder)

    def delete(self) -> None:
        file = self.text()
        text = file.read_text()
        file.unlink()
        self.pause()
        file.write_text(text)

    def switch_branch(self) -> None:
        self.tidy()
        self.git("checkout", "-q", "other")
        self.pause()
        self.git("checkout", "-q", "main")

    def broken(self, file: Path, change) -> None:
        text = file.read_text()
        file.write_text(change(text))
        self.pause()
        file.write_text(text)


class Reader:
    """Somebody who has two tabs open, and goes here and there."""

    def __init__(self, browser: Browser, preview: previews.Preview):
        self._preview = preview
        self._context = browser.new_context()
        self.pages: list[Page] = [self._context.new_page() for _ in range(2)]
        self.home()

    def home(self) -> None:
        self.pages[0].goto(self._preview.url("en/policy-1/"))
        self.pages[1].goto(self._preview.url("cs/"))

    def wander(self, number: int) -> None:
        paths = ["cs/", f"en/policy-{number % POLICIES}/", ".listina/", "missing/"]
        try:
            self.pages[1].goto(self._preview.url(paths[number % len(paths)]))
        except Error:
            # The page loads itself anew meanwhile.
            return

    def close(self) -> None:
        self._context.close()


def soak(listina: Path, browser: Browser, folder: Path, seconds: float, seed: int = 1, say=print) -> None:
    """Fails where the server ends, shows something else than the files have, or takes more and more."""
    root = previews.write_many(folder / "soak", POLICIES, ["en", "cs"], sections=6)
    writer = Writer(root, seed)
    with previews.showing(listina, root) as preview:
        reader = Reader(browser, preview)
        try:
            start = time.monotonic()
            # So long until all that is kept once is there.
            warm = min(seconds / 2, 60)
            run_until(start + warm, writer, reader)
            before = rest(preview, writer, reader)
            say(f"after {time.monotonic() - start:.0f} s: {before[0]} KiB, {before[1]} descriptors")
            while (left := start + seconds - time.monotonic()) > 0:
                run_until(time.monotonic() + min(left, 60), writer, reader)
                after = rest(preview, writer, reader)
                say(f"after {time.monotonic() - start:.0f} s: {after[0]} KiB, {after[1]} descriptors")
            say(f"{preview.readings} readings")
            assert after[0] <= before[0] + SLACK, f"memory grew from {before[0]} to {after[0]} KiB"
            assert after[1] <= before[1] + SLACK_OF_DESCRIPTORS, f"descriptors: {before[1]}, then {after[1]}"
            assert "Fatal error" not in preview.words
        finally:
            reader.close()


def run_until(end: float, writer: Writer, reader: Reader) -> None:
    number = 0
    while time.monotonic() < end:
        writer.act()
        writer.pause()
        number += 1
        if number % 7 == 0:
            reader.wander(number // 7)


def rest(preview: previews.Preview, writer: Writer, reader: Reader) -> tuple[int, int]:
    """Mends all, sees that it is seen, and says what the server holds then."""
    writer.tidy()
    reader.home()
    for page in reader.pages:
        expect(page.locator("listina-preview .bar")).to_be_visible(timeout=15_000)
        expect(page.locator("listina-preview .problems")).to_be_hidden(timeout=15_000)
    expect(reader.pages[0].locator("article")).not_to_contain_text("Change", timeout=15_000)
    mark = writer.words().strip()
    file = preview.path("content/policy-1/en.md")
    file.write_text(file.read_text() + "\n" + mark + "\n")
    expect(reader.pages[0].locator("article")).to_contain_text(mark, timeout=15_000)
    writer.tidy()
    expect(reader.pages[0].locator("article")).not_to_contain_text("Change", timeout=15_000)
    return preview.resident, preview.descriptors


def main() -> None:
    from conftest import chromium

    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 600
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        soak(Path(sys.argv[1]).resolve(), browser, Path(folder), seconds, say=lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
