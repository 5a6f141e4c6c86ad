"""Links to sections, in any script: they lead where they say when they are clicked or typed."""

import shutil
import subprocess
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import expect

from conftest import REPOSITORY
from sites import Site, serving

PAGES = ["en/privacy/", "cs/privacy/", "cs/podminky/"]


@pytest.fixture(scope="module", params=["listina", "plain"])
def anchors(request, tmp_path_factory, listina) -> Site:
    """The site of a golden case, with each theme in turn."""
    root = tmp_path_factory.mktemp("anchors")
    shutil.copytree(REPOSITORY / "Tests/Golden/anchors/content", root / "content")
    shutil.copytree(REPOSITORY / "themes", root / "themes")
    settings = root / "content/site.yaml"
    settings.write_text(settings.read_text().replace("theme: plain", f"theme: {request.param}"))
    run = subprocess.run([listina, "build", "--root", root, "--quiet"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    with serving(Site("anchors", root / "public", "https://example.com")) as site:
        yield site


def target(page) -> str | None:
    """The id of what the page's address leads to."""
    return page.evaluate("document.querySelector(':target')?.id ?? null")


def wait_for_target(page, section: str) -> None:
    """Waits until the page's address leads to a section; a function that the page waits for would break its policy."""
    expect(page.locator(":target")).to_have_attribute("id", section)


@pytest.mark.parametrize("path", PAGES)
def test_links_to_sections_lead_there(visitors, anchors, path):
    page = visitors.new(anchors, locale="en-GB", reduced_motion="reduce")
    page.goto(path)
    links = page.locator("article a[href*='#'], nav ol a[href^='#']")
    count = links.count()
    assert count > 5
    for index in range(count):
        page.goto("about:blank")
        page.goto(path)
        link = links.nth(index)
        reference = link.get_attribute("href")
        if reference.startswith("https:") or reference == "#top" or not link.is_visible():
            continue
        link.click()
        # The page of a policy that leads to the reader's language goes on by itself.
        wait_for_target(page, unquote(reference.partition("#")[2]))


@pytest.mark.parametrize("path", PAGES)
def test_headings_lead_to_themselves_by_the_keyboard_and_name_themselves(visitors, anchors, path):
    page = visitors.new(anchors, reduced_motion="reduce")
    page.goto(path)
    for heading in page.locator("article :is(h1, h2, h3, h4)").all():
        permalink = heading.locator("a.permalink")
        assert permalink.count() == 1
        # Labels are plain text; the words of the heading are set by the typography of their language.
        name = permalink.get_attribute("aria-label") or permalink.inner_text().replace("\u00a0", " ")
        assert name.strip() == heading.inner_text().replace("\u00a0", " ").strip()
        permalink.focus()
        page.keyboard.press("Enter")
        wait_for_target(page, heading.get_attribute("id"))


def test_addresses_of_sections_may_be_typed_raw_or_escaped(visitors, anchors):
    page = visitors.new(anchors)
    ids = [e.attributes["id"] for e in anchors.pages["en/privacy/"].elements if e.inside("article") and "id" in e.attributes]
    assert len(ids) > 8
    for written in [*ids, *map(quote, ids)]:
        page.goto("about:blank")
        page.goto("en/privacy/#" + written)
        assert target(page) == unquote(written)
