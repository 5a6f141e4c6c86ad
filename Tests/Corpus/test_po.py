"""Translators' files of whole publishers: gettext's own tools accept each, and what was not edited changes nothing."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from publishers import PUBLISHERS, policies
from test_import import imported, run

POLICIES = policies()
pytestmark = [
    pytest.mark.skipif(not POLICIES, reason="needs ../shared/corpus"),
    pytest.mark.skipif(not shutil.which("msgfmt"), reason="needs gettext"),
]


@pytest.fixture(scope="module", params=PUBLISHERS)
def site(request, listina, tmp_path_factory) -> Path:
    """A publisher's site with a second language, in which every text is the original itself."""
    root = imported(listina, request.param, tmp_path_factory.mktemp("po") / request.param).root
    settings = root / "content" / "site.yaml"
    settings.write_text(settings.read_text().replace("locales: [en]", "locales: [en, cs, ar, de]"))
    for text in root.glob("content/*/en.md"):
        shutil.copy(text, text.with_name("cs.md"))
    return root


def export(listina: Path, site: Path, folder: Path, *options: str) -> dict:
    done = run(listina, "export", folder, "--root", site, "--format", "json", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def take(listina: Path, site: Path, *files: Path) -> list[dict]:
    done = run(listina, "import-translation", *files, "--root", site, "--format", "json", "--today", "2026-01-01")
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)["texts"]


def content(site: Path) -> dict[str, tuple[str, int]]:
    """Every file with its bytes and time."""
    return {
        str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in site.glob("content/**/*")
        if path.is_file()
    }


def check(files: list[Path]) -> None:
    for file in files:
        checked = subprocess.run(
            ["msgfmt", "--check", "--check-format", "-o", "/dev/null", file], capture_output=True, text=True
        )
        assert (checked.returncode, checked.stderr) == (0, ""), file


def read_by_pofilter(folder: Path, output: Path) -> None:
    # Runs every test of translate-toolkit; what it finds is for translators, that it reads the files is ours.
    program = Path(sys.executable).with_name("pofilter")
    done = subprocess.run([program, "--progress=none", folder, output], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0 and "Error" not in done.stderr and "Traceback" not in done.stderr, done.stderr


def test_gettext_and_translate_toolkit_read_every_file(site, listina, tmp_path):
    report = export(listina, site, tmp_path / "po")
    texts = list(site.glob("content/*/en.md"))
    files = sorted((tmp_path / "po").rglob("*.po"))
    assert len(files) == report["written"] == len(texts) > 0
    assert report["blocks"] > 10 * len(texts) and report["untranslated"] == 0
    new = export(listina, site, tmp_path / "po", "--locale", "ar")
    assert new["written"] == len(texts)
    check(sorted((tmp_path / "po").rglob("*.po")))
    read_by_pofilter(tmp_path / "po", tmp_path / "filtered")


def test_msgmerge_and_msgcat_keep_all_that_an_import_needs(site, listina, tmp_path):
    export(listina, site, tmp_path / "po")
    before = content(site)
    for file in sorted((tmp_path / "po").rglob("*.po")):
        # As tools write it: wrapped at 79 columns, sorted, with everything that they add.
        subprocess.run(["msgcat", "--width=79", "--sort-output", "-o", file, file], check=True)
        subprocess.run(["msgmerge", "--quiet", "--update", "--backup=none", file, file], check=True)
    found = take(listina, site, *(tmp_path / "po").rglob("*.po"))
    assert all(text["outOfDate"] == text["taken"] == 0 for text in found)
    assert content(site) == before


def test_what_nobody_has_edited_changes_nothing(site, listina, tmp_path):
    for text in site.glob("content/*/cs.md"):
        done = run(listina, "accept", text.parent.name, "cs", "--yes", "--today", "2026-01-01", "--root", site)
        assert done.returncode == 0, done.stderr
    report = export(listina, site, tmp_path / "po")
    assert report["fuzzy"] == report["untranslated"] == 0
    before = content(site)
    files = sorted((tmp_path / "po" / "cs").glob("*.po"))
    found = take(listina, site, *files)
    assert sum(text["unchanged"] for text in found) == report["blocks"]
    assert not any(text["written"] for text in found)
    assert content(site) == before
    bytes_before = {file: file.read_bytes() for file in files}
    assert export(listina, site, tmp_path / "po")["written"] == 0
    assert {file: file.read_bytes() for file in files} == bytes_before


def test_a_language_without_texts_is_begun_with_marked_blocks_and_finds_no_new_mistakes(site, listina, tmp_path):
    def mistakes(locale: str) -> Counter:
        checked = run(listina, "check", "--root", site, "--drafts", "--format", "json")
        found = [each for each in json.loads(checked.stdout)["diagnostics"] if each["severity"] == "error"]
        return Counter(
            (each["file"].replace(f"/{locale}.md", ""), each["message"])
            for each in found
            if (each["file"] or "").endswith(f"/{locale}.md")
        )

    export(listina, site, tmp_path / "po", "--locale", "de")
    for file in (tmp_path / "po" / "de").glob("*.po"):
        head, entries = file.read_text().split("\n\n", 1)
        entries = entries.split("\n\n")
        index = next(i for i, entry in enumerate(entries) if entry.startswith("#. paragraph"))
        assert entries[index].rstrip().endswith('msgstr ""')
        entries[index] = entries[index].rstrip().removesuffix('""') + '"Übersetzt."'
        file.write_text(head + "\n\n" + "\n\n".join(entries) + "\n")
    found = take(listina, site, *(tmp_path / "po" / "de").glob("*.po"))
    assert all(text["taken"] == 1 and text["new"] and text["draft"] for text in found)
    for text in site.glob("content/*/de.md"):
        assert "Übersetzt." in text.read_text() and '{: lang="en" }' in text.read_text()
    # The paragraph that was translated may have taken one with it.
    assert not mistakes("de") - mistakes("en")
