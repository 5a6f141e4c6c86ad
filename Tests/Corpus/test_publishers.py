"""Real policies build as they are, and none of their words is lost.

What is truly their publishers' – tags of their generator, addresses of their own site – is reported with its place.
"""

import json
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from publishers import CORPUS, Policy, lay_out, policies
from words import front_matter, published, read, without_additions

POLICIES = policies()
pytestmark = pytest.mark.skipif(not POLICIES, reason="needs ../shared/corpus")


def check(listina: Path, root: Path) -> dict:
    run = subprocess.run(
        [listina, "check", "--root", root, "--format", "json"], capture_output=True, text=True, timeout=120
    )
    assert run.returncode in (0, 1), run.stderr
    return json.loads(run.stdout)


@pytest.fixture(scope="session")
def raw(listina, tmp_path_factory) -> list[dict]:
    """What is reported of the files as they are."""
    root = tmp_path_factory.mktemp("raw")
    lay_out(root, {policy.id: policy.source for policy in POLICIES})
    return check(listina, root)["diagnostics"]


def errors(diagnostics: list[dict]) -> list[dict]:
    return [diagnostic for diagnostic in diagnostics if diagnostic["severity"] == "error"]


def quoted(diagnostic: dict) -> str:
    return re.match("'(.*?)'", diagnostic["message"])[1]


def test_tags_of_the_publishers_generator_are_reported_at_their_places(raw):
    found = Counter(
        (d["file"], d["line"], d["column"], quoted(d)) for d in errors(raw) if d["id"] == "foreign-tag"
    )
    expected = Counter(
        (f"content/{policy.id}/en.md", number, match.start() + 1, match[0])
        for policy in POLICIES
        for number, line in enumerate(policy.source.splitlines(), start=1)
        for match in re.finditer(r"\{%.*?%\}", line)
    )
    assert found == expected
    assert expected.total() == 13


def test_every_dead_link_is_one_of_the_publishers_site(raw):
    policies_of_site = {policy.id for policy in POLICIES}
    for diagnostic in errors(raw):
        if diagnostic["id"] != "dead-link":
            continue
        address = quoted(diagnostic)
        line = source_of(diagnostic).splitlines()[diagnostic["line"] - 1]
        assert diagnostic["column"] is not None, diagnostic
        written = line[diagnostic["column"] - 1 :]
        assert written.startswith(address) or written.startswith("{{"), diagnostic
        is_rooted = address.startswith("/")
        target = address.removeprefix("../").removesuffix(".md").removesuffix("/index")
        is_nested = address.endswith(".md") and not (address.startswith("../") and target in policies_of_site)
        is_image = line[: diagnostic["column"] - 1].rpartition("[")[0].endswith("!")
        is_file = re.search(r"\.(pdf|gif)$", address)
        assert is_rooted or is_nested or is_image or is_file or is_mail(address), diagnostic


def test_nothing_else_is_an_error(raw):
    assert {diagnostic["id"] for diagnostic in errors(raw)} == {"foreign-tag", "dead-link"}


def is_mail(address: str) -> bool:
    """A link to an address for mail that lacks `mailto:`."""
    return "@" in address and "/" not in address


def source_of(diagnostic: dict) -> str:
    identifier = diagnostic["file"].split("/")[1]
    return next(policy.source for policy in POLICIES if policy.id == identifier)


def without_what_is_theirs(policy: Policy, diagnostics: list[dict]) -> str:
    """The text with words for their tags, and with absolute addresses for those of their site."""
    lines = policy.source.split("\n")
    for diagnostic in errors(diagnostics):
        if diagnostic["file"] != f"content/{policy.id}/en.md" or diagnostic["id"] != "dead-link":
            continue
        row = diagnostic["line"] - 1
        written = r"\{\{ site\.\w+ \}\}" if is_mail(quoted(diagnostic)) else re.escape(quoted(diagnostic))
        # Their images are read as links, which may lead elsewhere: the description is words all the same.
        link = r"!?(\[[^\]\[]*)\]\(" + written + r"(?=[ )])"
        lines[row] = re.sub(link, r"\1](https://example.org/theirs", lines[row])
    return re.sub(r"\{%.*?%\}", "THEIRS", "\n".join(lines))


@pytest.fixture(scope="session")
def built(listina, raw, tmp_path_factory) -> tuple[Path, dict[str, str]]:
    """The site of all texts without what is their publishers', and those texts."""
    root = tmp_path_factory.mktemp("built")
    texts = {policy.id: without_what_is_theirs(policy, raw) for policy in POLICIES}
    lay_out(root, texts)
    command = [listina, "build", "--root", root, "--quiet"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    return root / "public", texts


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_no_word_is_lost(policy, built):
    public, texts = built
    page = (public / "en" / policy.id / "index.html").read_text(encoding="utf-8")
    words = published(page)
    source = front_matter(texts[policy.id])
    expected = read(source.body)
    assert without_additions(words, source, expected, policy.id) == expected.words


def test_the_corpus_is_read_whole():
    assert len(POLICIES) == 57 + 26 + 21
    assert len({policy.id for policy in POLICIES}) == len(POLICIES)
    assert (CORPUS / "basecamp-policies" / "index.md").exists()
