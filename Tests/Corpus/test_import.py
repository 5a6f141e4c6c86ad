"""Real publishers' folders become sites by 'listina import'; settled places apart, not a word of them changes."""

import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from publishers import CORPUS, PUBLISHERS, VARIABLES, Policy, policies
from words import front_matter, published, read, without_additions

POLICIES = policies()
pytestmark = pytest.mark.skipif(not POLICIES, reason="needs ../shared/corpus")


def run(listina: Path, *arguments) -> subprocess.CompletedProcess:
    return subprocess.run([listina, *arguments], capture_output=True, text=True, timeout=120)


def errors(listina: Path, root: Path) -> list[dict]:
    checked = run(listina, "check", "--root", root, "--format", "json")
    assert checked.returncode in (0, 1), checked.stderr
    return [found for found in json.loads(checked.stdout)["diagnostics"] if found["severity"] == "error"]


def quoted(diagnostic: dict) -> str:
    return re.search("'(.*?)'", diagnostic["message"])[1]


@dataclass(frozen=True)
class Import:
    """A publisher's folder, and what came of it."""

    publisher: str
    root: Path
    report: dict

    @property
    def source(self) -> Path:
        return CORPUS / self.publisher

    @property
    def warnings(self) -> list[dict]:
        return [found for found in self.report["diagnostics"] if found["severity"] == "warning"]


def imported(listina: Path, publisher: str, root: Path, *options: str) -> Import:
    done = run(listina, "import", CORPUS / publisher, "--output", root, "--format", "json", *options)
    assert done.returncode == 0, done.stderr
    return Import(publisher, root, json.loads(done.stdout))


@pytest.fixture(scope="session", params=PUBLISHERS)
def site(request, listina, tmp_path_factory) -> Import:
    return imported(listina, request.param, tmp_path_factory.mktemp(request.param) / "site")


def source_line(site: Import, found: dict) -> str:
    return (Path(found["file"])).read_text(encoding="utf-8").splitlines()[found["line"] - 1]


def test_every_text_is_imported(site):
    texts = [policy for policy in POLICIES if policy.publisher == site.publisher]
    assert site.report["policies"] == site.report["texts"] == len(texts)
    assert site.report["locales"] == ["en"]
    assert {folder.name for folder in (site.root / "content").iterdir() if folder.is_dir()} == {
        policy.id for policy in texts
    }


def test_the_report_names_every_error_of_the_new_site_at_its_place_in_the_source(site, listina):
    found = errors(listina, site.root)
    assert sorted(error["message"] for error in found) == sorted(warning["message"] for warning in site.warnings)
    for warning in site.warnings:
        assert warning["file"].startswith(str(site.source))
        line = source_line(site, warning)
        written = line[warning["column"] - 1 :]
        # A link that was rewritten stands where its former destination does.
        rewritten = warning["id"] == "dead-link" and quoted(warning).startswith("../")
        is_variable = warning["id"] == "unknown-variable" and written.startswith("{{")
        assert is_variable or rewritten or written.startswith(quoted(warning)), (warning, written[:60])


def settle(listina: Path, site: Import) -> set[tuple[str, int]]:
    """Replaces tags by a word and dead destinations by addresses; returns the places in the new site."""
    variables = ", ".join(f"{name}: {value}" for name, value in VARIABLES.items())
    with (site.root / "content" / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"variables: {{site: {{{variables}}}}}\n")
    places = set()
    for error in errors(listina, site.root):
        path = site.root / error["file"]
        lines = path.read_text(encoding="utf-8").split("\n")
        row = error["line"] - 1
        places.add((error["file"], error["line"]))
        if error["id"] == "foreign-tag":
            lines[row] = re.sub(r"\{%.*?%\}", "THEIRS", lines[row])
        else:
            address = quoted(error)
            is_mail = "@" in address and "/" not in address
            written = r"\{\{ site\.\w+ \}\}" if is_mail else re.escape(address)
            lines[row] = re.sub(r"!?(\[[^\]\[]*)\]\(" + written + r"(?=[ )])", r"\1](https://example.org/theirs", lines[row])
        path.write_text("\n".join(lines), encoding="utf-8")
    return places


@pytest.fixture(scope="session")
def built(listina, tmp_path_factory) -> dict[str, Path]:
    """What is published of each publisher's folder, once the reported places are settled."""
    public = {}
    for publisher in PUBLISHERS:
        site = imported(listina, publisher, tmp_path_factory.mktemp("built") / publisher)
        # Settling one place shows no others: all were reported, on as many lines of each text.
        reported = Counter(file for file, _ in {(found["file"], found["line"]) for found in site.warnings})
        settled = Counter(file for file, _ in settle(listina, site))
        for policy in (policy for policy in POLICIES if policy.publisher == publisher):
            assert settled[f"content/{policy.id}/en.md"] <= reported[str(policy.path)]
        done = run(listina, "build", "--root", site.root, "--quiet")
        assert done.returncode == 0, done.stderr
        public[publisher] = site.root / "public"
    return public


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_no_word_changes(policy: Policy, built):
    page = (built[policy.publisher] / "en" / policy.id / "index.html").read_text(encoding="utf-8")
    words = published(page)
    source = front_matter(policy.source)
    expected = read(re.sub(r"\{%.*?%\}", "THEIRS", source.body))
    assert without_additions(words, source, expected, policy.id) == expected.words


def test_links_between_texts_lead_to_policies(built):
    page = (built["basecamp-policies"] / "en" / "privacy" / "index.html").read_text(encoding="utf-8")
    assert 'href="../privacy-regulations-ccpa/"' in page
    page = (built["github-site-policy"] / "en" / "github-corporate-terms-of-service" / "index.html").read_text(
        encoding="utf-8"
    )
    assert 'href="../github-terms-of-service/' in page


def test_former_addresses_of_one_part_lead_to_the_policy_and_keep_the_section(built):
    page = (built["github-site-policy"] / "en" / "tos" / "index.html").read_text(encoding="utf-8")
    assert "../github-terms-of-service/" in page
    assert re.search(r'<script src="[^"]*redirect[^"]*\.js"', page)


def test_links_to_the_rest_of_a_site_become_whole_addresses_when_it_is_named(listina, tmp_path):
    site = imported(
        listina, "github-site-policy", tmp_path / "site", "--published-at", "https://docs.github.com/site-policy"
    )
    dead = [warning for warning in site.warnings if warning["id"] == "dead-link"]
    # What is left are sections that are not there.
    assert dead and all("has no section" in warning["message"] for warning in dead)
    text = (site.root / "content" / "github-community-guidelines" / "en.md").read_text(encoding="utf-8")
    assert "](https://docs.github.com/communities)" in text
