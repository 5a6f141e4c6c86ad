"""What `listina serve` shows while files change, in the browser and in the terminal, and whom it refuses."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

import latency_serve
import preview as previews
import soak_serve
from preview import Preview, ask, exchange, knock, showing

expect.set_options(timeout=15_000)

PRIVACY = "content/privacy/en.md"
LAYOUT = "themes/listina/templates/layout.mustache"
SENTENCE = "We ask for little."


class Tabs:
    """Tabs of one browser, and what their pages complain of."""

    def __init__(self, browser):
        self._browser = browser
        self._contexts = []
        self.complaints: list[str] = []

    def open(self, preview: Preview, path: str = "en/privacy/", **options) -> Page:
        context = self._browser.new_context(**options)
        self._contexts.append(context)
        context.on("request", lambda request: self._check(request.url, preview))
        context.on("console", lambda message: self._hear(message, preview))
        context.on("weberror", lambda error: self.complaints.append(f"script error: {error.error}"))
        page = context.new_page()
        page.goto(preview.url(path))
        expect(bar(page)).to_be_visible()
        return page

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _check(self, url: str, preview: Preview) -> None:
        if not url.startswith((preview.origin + "/", preview.origin.replace("http", "ws") + "/")):
            self.complaints.append(f"request to another origin: {url}")

    def _hear(self, message, preview: Preview) -> None:
        # A tab that is still loading when the server ends gets one of several errors of the network.
        if preview.is_ending and "net::ERR_" in message.text:
            return
        # The browser's own words for a page that is not there, or not yet; anything else that is missing is a mistake.
        place = message.location["url"].split("?")[0]
        is_page = place.endswith(("/", "/favicon.ico"))
        if is_page and "Failed to load resource" in message.text and re.search("404|503", message.text):
            return
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text} ({place})")


@pytest.fixture
def tabs(browser) -> Tabs:
    tabs = Tabs(browser)
    yield tabs
    tabs.close()
    assert tabs.complaints == []


@pytest.fixture
def root(tmp_path) -> Path:
    return previews.write(tmp_path / "site")


@pytest.fixture
def preview(listina, root) -> Preview:
    with showing(listina, root) as preview:
        yield preview


@pytest.fixture(scope="module")
def shared(listina, tmp_path_factory) -> Preview:
    """For tests that change nothing."""
    with showing(listina, previews.write(tmp_path_factory.mktemp("shared") / "site")) as preview:
        yield preview


def bar(page: Page) -> Locator:
    return page.locator("listina-preview .bar .standing")


def problems(page: Page) -> Locator:
    return page.locator("listina-preview .problems")


def article(page: Page) -> Locator:
    """The text of the policy that a page shows."""
    return page.locator("article[lang]")


def mark(page: Page) -> None:
    """Makes a page known again, until it is loaded anew."""
    page.evaluate("window.isKept = true")


def is_kept(page: Page) -> bool:
    return page.evaluate("window.isKept === true")


def bring_to(page: Page, section: int) -> float:
    page.evaluate(f"document.getElementById('s-{section}').scrollIntoView({{behavior: 'instant'}})")
    return page.evaluate("scrollY")


def see_all(preview: Preview, tabs: Tabs) -> None:
    """Waits until no change of before can still be read: one that comes after them all is seen. It is taken back."""
    page = tabs.open(preview, ".listina/")
    strange = preview.path("content/strange.txt")
    strange.write_text("x")
    expect(page.locator("body")).to_contain_text("content/strange.txt")
    strange.unlink()
    expect(page.locator("body")).not_to_contain_text("content/strange.txt")


def build(listina: Path, root: Path) -> None:
    run = subprocess.run([listina, "build", "--root", root, "--quiet"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


# A save is in the browser


def test_a_saved_text_is_in_every_tab_without_a_reload(preview, tabs):
    first, second = tabs.open(preview), tabs.open(preview)
    other = tabs.open(preview, "en/terms/")
    for page in (first, second, other):
        mark(page)
    with preview.saying(" read in ", "0 errors, 1 warning, 1 note"):
        preview.replace(PRIVACY, SENTENCE, "We ask for nothing at all.")
        for page in (first, second):
            expect(article(page)).to_contain_text("We ask for nothing at all.")
    assert is_kept(first) and is_kept(second) and is_kept(other)


def test_the_way_in_which_an_editor_saves_does_not_matter(preview, tabs):
    page = tabs.open(preview)
    text = preview.read(PRIVACY)
    beside = preview.path("content/privacy/.en.md.swp")
    beside.write_text(text.replace(SENTENCE, "Moved into place."))
    beside.rename(preview.path(PRIVACY))
    expect(article(page)).to_contain_text("Moved into place.")
    # Truncated, and written in two steps: what is there between them is not shown.
    with preview.path(PRIVACY).open("w") as file:
        file.write(text[:8].replace("# Pri", "{{"))
        file.flush()
        time.sleep(0.03)
        file.seek(0)
        file.write(text.replace(SENTENCE, "Written in two steps."))
    expect(article(page)).to_contain_text("Written in two steps.")
    preview.path(PRIVACY).unlink()
    preview.save(PRIVACY, text.replace(SENTENCE, "Deleted and made anew."))
    expect(article(page)).to_contain_text("Deleted and made anew.")
    assert "error" not in re.sub(r"\d+ errors?", "", preview.words)


def test_a_patched_page_stays_where_it_was_scrolled(preview, tabs):
    page = tabs.open(preview)
    mark(page)
    top = bring_to(page, 20)
    preview.replace(PRIVACY, "Paragraph 20.", "Paragraph twenty.")
    expect(article(page)).to_contain_text("Paragraph twenty.")
    assert is_kept(page)
    assert page.evaluate("scrollY") == top


def test_a_page_that_is_loaded_anew_stays_where_it_was_scrolled(preview, tabs):
    page = tabs.open(preview)
    mark(page)
    top = bring_to(page, 20)
    preview.replace(PRIVACY, "Paragraph 25.", "| a | b |\n|---|---|\n| cell | d |\n\nParagraph 25.")
    expect(page.locator("article table")).to_contain_text("cell")
    expect(bar(page)).to_be_visible()
    assert not is_kept(page)
    assert abs(page.evaluate("scrollY") - top) <= 1
    # And where the reader goes by themselves, nothing is restored.
    page.goto(preview.url("en/terms/"))
    assert page.evaluate("scrollY") == 0


def test_what_the_reader_unfolded_and_typed_outlives_a_save(preview, tabs):
    preview.replace(PRIVACY, "Paragraph 1.", "<details><summary>More</summary>\n\nFolded.\n\n</details>\n\nParagraph 1.")
    page = tabs.open(preview)
    page.locator("article summary").click()
    expect(page.locator("article details")).to_have_attribute("open", "")
    mark(page)
    preview.replace(PRIVACY, "Paragraph 3.", "Paragraph three.")
    expect(article(page)).to_contain_text("Paragraph three.")
    assert is_kept(page)
    expect(page.locator("article details")).to_have_attribute("open", "")


def test_texts_that_were_put_in_place_of_all_others_can_be_edited(preview, tabs):
    page = tabs.open(preview)
    shutil.copytree(preview.path("content"), preview.path("copy"))
    for number in range(5):
        subprocess.run("rm -rf content && cp -r copy content", shell=True, check=True, cwd=preview.root)
        with preview.saying(" read in "):
            preview.replace(PRIVACY, SENTENCE, f"Edited after {number}.")
            expect(article(page)).to_contain_text(f"Edited after {number}.")


def test_fifty_saves_in_a_second_end_with_the_last(preview, tabs):
    page = tabs.open(preview)
    mark(page)
    text = preview.read(PRIVACY)
    start = time.monotonic()
    for number in range(50):
        preview.save(PRIVACY, text.replace(SENTENCE, f"Save number {number}."))
        time.sleep(max(0, start + (number + 1) / 50 - time.monotonic()))
    expect(article(page)).to_contain_text("Save number 49.")
    assert is_kept(page)
    expect(problems(page)).to_be_hidden()
    # A file that is empty for a moment is not told of, or once where the machine is too busy to hear of the next save.
    assert preview.words.count("error[") <= 1


def test_saves_of_one_moment_are_joined(preview, tabs):
    page = tabs.open(preview)
    before = preview.readings
    for number in range(100):
        preview.save(f"content/privacy/media/file-{number}.txt", "x")
        preview.save(PRIVACY, preview.read(PRIVACY).replace(SENTENCE, f"Save number {number}."))
    expect(article(page)).to_contain_text("Save number 0.")
    see_all(preview, tabs)
    assert preview.readings - before <= 12


def test_a_new_style_is_on_the_page(preview, tabs):
    page = tabs.open(preview)
    style = "themes/listina/assets/style.css"
    preview.save(style, preview.read(style) + "\narticle h1 { color: rgb(1, 2, 3); }\n")
    expect(page.locator("article h1")).to_have_css("color", "rgb(1, 2, 3)")


def test_an_image_is_shown_and_shown_anew(preview, tabs):
    page = tabs.open(preview)
    preview.save("content/privacy/media/bar.png", previews.png(10))
    preview.replace(PRIVACY, SENTENCE, "![A bar](media/bar.png)")
    image = page.locator("article img")
    expect(image).to_have_js_property("naturalWidth", 10)
    preview.save("content/privacy/media/bar.png", previews.png(20))
    expect(image).to_have_js_property("naturalWidth", 20)
    with preview.saying("error[", "media/bar.png", f"--> {PRIVACY}:3"):
        preview.path("content/privacy/media/bar.png").unlink()
        expect(problems(page)).to_contain_text("media/bar.png")
    expect(image).to_have_js_property("naturalWidth", 20)


def test_a_file_that_is_copied_as_it_is_is_shown_anew(listina, root, tabs):
    (root / "content/static").mkdir()
    (root / "content/static/logo.png").write_bytes(previews.png(10))
    text = root / PRIVACY
    text.write_text(text.read_text().replace(SENTENCE, "![A logo](../static/logo.png)"))
    with showing(listina, root) as preview:
        page = tabs.open(preview)
        image = page.locator("article img")
        expect(image).to_have_js_property("naturalWidth", 10)
        mark(page)
        preview.replace(PRIVACY, "A logo", "Our logo")
        expect(image).to_have_attribute("alt", "Our logo")
        assert is_kept(page)
        preview.save("content/static/logo.png", previews.png(20))
        expect(image).to_have_js_property("naturalWidth", 20)


# Errors are where one looks


def test_a_broken_save_is_laid_over_every_tab_until_it_is_mended(preview, tabs):
    source = ".listina/source?file=content/site.yaml"
    pages = [tabs.open(preview), tabs.open(preview), tabs.open(preview, "cs/"), tabs.open(preview, source)]
    for page in pages[:3]:
        mark(page)
    with preview.saying(
        "error[dead-link]: '../nowhere/' leads nowhere",
        f"--> {PRIVACY}:3:14",
        "  3 | We ask [for](../nowhere/) little.\n    |              ^",
        "hint: add the policy, or remove the link",
        "1 error, 2 warnings, 1 note",
    ):
        preview.replace(PRIVACY, SENTENCE, "We ask [for](../nowhere/) little.")
        for page in pages:
            overlay = problems(page)
            expect(overlay).to_be_visible()
            expect(overlay.locator("h2")).to_have_text("One error")
            expect(overlay.locator("h3")).to_have_text("dead-link '../nowhere/' leads nowhere: there is no policy 'nowhere'")
            expect(overlay.locator(".place")).to_have_text(f"{PRIVACY}:3:14")
            expect(overlay.locator(".place a")).to_have_attribute(
                "href", "/.listina/source?file=content%2Fprivacy%2Fen.md#L3"
            )
            expect(overlay.locator(".excerpt")).to_contain_text("We ask [for](../nowhere/) little.")
            expect(overlay.locator(".hint")).to_have_text("add the policy, or remove the link")
            expect(page.locator("listina-preview .counts")).to_have_text("1 error · 2 warnings · 1 note")
            assert page.get_by_role("button", name="Show errors").count() == 0
    for page in pages[:2]:
        expect(article(page)).to_contain_text(SENTENCE)
    with preview.saying("Mended: there is no error any more", "0 errors, 1 warning, 1 note"):
        preview.replace(PRIVACY, "[for](../nowhere/)", "for so")
        for page in pages:
            expect(problems(page)).to_be_hidden()
        for page in pages[:2]:
            expect(article(page)).to_contain_text("We ask for so little.")
    assert all(is_kept(page) for page in pages[:3])


def test_the_caret_stands_below_what_is_wrong_whatever_the_letters(preview, tabs):
    page = tabs.open(preview)
    preview.replace(PRIVACY, SENTENCE, "我们需要的很少 [x](../nowhere/)")
    expect(problems(page)).to_be_visible()
    caret = page.locator("listina-preview .caret").bounding_box()
    place = page.locator("listina-preview .excerpt").evaluate(
        """pre => {
            const range = document.createRange();
            const at = pre.firstChild.data.indexOf('../nowhere');
            range.setStart(pre.firstChild, at);
            range.setEnd(pre.firstChild, at + 1);
            return range.getBoundingClientRect().left;
        }"""
    )
    assert abs(caret["x"] - place) < 1


def test_long_lines_are_scrolled_to_what_is_wrong(preview, tabs):
    page = tabs.open(preview, viewport={"width": 390, "height": 800})
    preview.replace(PRIVACY, SENTENCE, "Long words that go on. " * 30 + "[End](../nowhere/)")
    expect(problems(page).locator(".excerpt .caret")).to_be_in_viewport()
    page.reload()
    expect(problems(page).locator(".excerpt .caret")).to_be_in_viewport()
    # The list of all diagnostics is not covered by what it lists.
    page.goto(preview.url(".listina/"))
    expect(problems(page)).to_be_hidden()
    expect(page.locator("main pre .caret").first).to_be_in_viewport()


def test_the_overlay_can_be_folded_and_comes_back_with_another_error(preview, tabs):
    page = tabs.open(preview)
    preview.replace(PRIVACY, SENTENCE, "[One](../nowhere/).")
    problems(page).get_by_role("button", name="Look at the page").click()
    expect(problems(page)).to_be_hidden()
    page.get_by_role("button", name="Show errors").click()
    expect(problems(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(problems(page)).to_be_hidden()
    preview.replace(PRIVACY, "[One](../nowhere/).", "[One](../nowhere/). [Two](../neither/).")
    expect(problems(page).locator("article")).to_have_count(2)
    expect(problems(page)).to_contain_text("Nothing is published before they are mended.")


def test_many_errors_are_counted_and_the_first_shown(preview, tabs):
    page = tabs.open(preview)
    links = " ".join(f"[{'猫' * 120}](../nowhere-{number}/)" for number in range(60))
    preview.replace(PRIVACY, SENTENCE, links)
    overlay = problems(page)
    expect(overlay.locator("h2")).to_have_text("60 errors")
    expect(overlay.locator("article")).to_have_count(20)
    overlay.get_by_role("link", name="and 40 more").click()
    expect(page.locator("main article")).to_have_count(62)
    expect(page.locator("main h2").first).to_have_text("Errors (60)")


BROKEN = {
    "front matter": ("content/privacy/cs.md", "slug: soukromi", "slug: [", "error[malformed-yaml]", "content/privacy/cs.md:2:7"),
    "a text": (PRIVACY, SENTENCE, "<script>We</script>", "error[", f"{PRIVACY}:3"),
    "a variable": (PRIVACY, SENTENCE, "{{nobody}}", "error[", f"{PRIVACY}:3"),
    "site.yaml": ("content/site.yaml", "[en, cs]", "[en, cs", "error[malformed-yaml]", "content/site.yaml:3:10"),
    "a locale": ("content/site.yaml", "[en, cs]", "[en, xx-!]", "error[", "content/site.yaml:3"),
    "the theme's name": ("content/site.yaml", "theme: listina", "theme: lustina", "error[", "content/site.yaml:5"),
    "a template": (LAYOUT, "{{page.lang}}", "{{page.lung}}", "error[", LAYOUT),
    "a template's shape": (LAYOUT, "<html", "{{#open}}<html", "error[", LAYOUT),
    "the theme's words": (
        "themes/listina/strings/en.yaml", "indexTitle:", "indexTitle: [", "error[malformed-yaml]",
        "themes/listina/strings/en.yaml:2:13",
    ),
    "the theme's settings": ("themes/listina/theme.yaml", "\n", "\n: [\n", "error[malformed-yaml]", "themes/listina/theme.yaml"),
}


def test_nothing_that_breaks_ends_the_server_or_takes_the_page_away(preview, tabs):
    page, czech = tabs.open(preview), tabs.open(preview, "cs/soukromi/")
    for name, (file, old, new, error, place) in BROKEN.items():
        text = preview.read(file)
        with preview.saying(error, f"--> {place}"):
            preview.replace(file, old, new)
            for tab in (page, czech):
                expect(problems(tab), name).to_contain_text(place)
        expect(article(page), name).to_contain_text(SENTENCE)
        expect(article(czech), name).to_contain_text("Ptáme se na málo.")
        # Whoever comes now sees the same.
        assert SENTENCE.encode() in ask(preview.port, "/en/privacy/")[1], name
        with preview.saying("Mended: there is no error any more"):
            preview.save(file, text)
            for tab in (page, czech):
                expect(problems(tab), name).to_be_hidden()
    preview.replace(PRIVACY, SENTENCE, "All is well.")
    expect(article(page)).to_contain_text("All is well.")


def test_bytes_that_are_no_text_are_an_error(preview, tabs):
    page = tabs.open(preview)
    text = preview.read(PRIVACY)
    with preview.saying("error[", f"--> {PRIVACY}:3", "UTF-8"):
        preview.save(PRIVACY, text.encode().replace(b"We ask", b"W\xe9 ask", 1))
        expect(problems(page)).to_contain_text("UTF-8")
    expect(article(page)).to_contain_text(SENTENCE)
    with preview.saying("error[", "Mended"):
        preview.save(PRIVACY, text.encode().replace(b"We ask", b"W\0 ask", 1))
        expect(problems(page)).to_contain_text("control")
        preview.save(PRIVACY, text)
        expect(problems(page)).to_be_hidden()


def test_files_and_folders_that_go_away_come_back(listina, root, tabs):
    # The theme of another name is not found elsewhere.
    (root / "themes/listina").rename(root / "themes/own")
    settings = root / "content/site.yaml"
    settings.write_text(settings.read_text().replace("theme: listina", "theme: own"))
    with showing(listina, root) as preview:
        take_away_and_bring_back(preview, tabs)


def take_away_and_bring_back(preview, tabs):
    page = tabs.open(preview)
    mark(page)
    for name, error in {
        "content/site.yaml": "site.yaml",
        "content": "there is no folder 'content'",
        "themes/own/templates/policy.mustache": "policy",
        "themes": "there is no theme",
    }.items():
        away = preview.root / "away"
        with preview.saying("error[", error):
            preview.path(name).rename(away)
            expect(problems(page), name).to_contain_text(error)
        expect(article(page), name).to_contain_text(SENTENCE)
        with preview.saying("Mended"):
            away.rename(preview.path(name))
            expect(problems(page), name).to_be_hidden()
    # Still heard of, in folders that were away as well.
    preview.replace(PRIVACY, SENTENCE, "Back again.")
    expect(article(page)).to_contain_text("Back again.")
    preview.replace("themes/own/strings/en.yaml", "Contents", "In short")
    expect(page.locator("#l-contents-title")).to_have_text("In short")


def test_a_site_that_is_broken_from_the_start_appears_when_it_is_mended(listina, root, tabs):
    settings = (root / "content/site.yaml").read_text()
    (root / "content/site.yaml").write_text(settings.replace("[en, cs]", "[en, cs"))
    with showing(listina, root) as preview:
        preview.wait_for(r"error\[malformed-yaml\]")
        status, answer = ask(preview.port, "/en/privacy/")
        assert status == 503
        page = tabs.open(preview, "en/privacy/")
        expect(page.locator("h1")).to_have_text("The site cannot be shown yet")
        expect(problems(page)).to_contain_text("content/site.yaml:3:10")
        expect(problems(page)).not_to_contain_text("The page below")
        with preview.saying("Mended"):
            preview.save("content/site.yaml", settings)
            expect(article(page)).to_contain_text(SENTENCE)
        expect(problems(page)).to_be_hidden()


def test_a_text_that_is_broken_from_the_start_is_mended(listina, root, tabs):
    text = (root / PRIVACY).read_text()
    (root / PRIVACY).write_text("---\nslug: [\n---\n" + text)
    with showing(listina, root) as preview:
        page = tabs.open(preview, "en/terms/")
        expect(problems(page)).to_contain_text(f"{PRIVACY}:2:7")
        preview.save(PRIVACY, text)
        expect(problems(page)).to_be_hidden()
        page.goto(preview.url("en/privacy/"))
        expect(article(page)).to_contain_text(SENTENCE)


# Names and addresses change


def test_a_page_whose_address_changes_is_gone_and_comes_back(preview, tabs):
    page = tabs.open(preview, "cs/soukromi/")
    preview.replace("content/privacy/cs.md", "slug: soukromi", "slug: osobni-udaje")
    expect(page).to_have_title(re.compile("Page not found"))
    assert ask(preview.port, "/cs/osobni-udaje/")[0] == 200
    preview.replace("content/privacy/cs.md", "slug: osobni-udaje", "slug: soukromi")
    expect(page.locator("h1")).to_have_text("Soukromí")
    expect(page.locator("listina-preview .source")).to_have_text("content/privacy/cs.md:1")


def test_a_renamed_policy_moves_and_links_to_it_are_errors(preview, tabs):
    page, terms = tabs.open(preview), tabs.open(preview, "en/terms/")
    with preview.saying("error[dead-link]", "--> content/terms/en.md:3"):
        preview.path("content/privacy").rename(preview.path("content/data"))
        expect(problems(terms).locator("article")).to_have_count(2)
        expect(page).to_have_title(re.compile("Page not found"))
    assert ask(preview.port, "/en/data/")[0] == 200
    # Texts in a folder with a new name are heard of.
    preview.replace("content/data/en.md", SENTENCE, "In a new folder.")
    other = tabs.open(preview, "en/data/")
    expect(article(other)).to_contain_text("In a new folder.")
    preview.path("content/data").rename(preview.path("content/privacy"))
    expect(article(page)).to_contain_text("In a new folder.")
    expect(problems(terms)).to_be_hidden()


def test_a_deleted_translation_gives_way_to_the_original(preview, tabs):
    page = tabs.open(preview, "cs/terms/")
    expect(article(page)).to_contain_text("Viz soukromí")
    text = preview.read("content/terms/cs.md")
    preview.path("content/terms/cs.md").unlink()
    expect(article(page)).to_contain_text("See our privacy policy")
    expect(page.locator("listina-preview .source")).to_have_text("content/terms/en.md:1")
    preview.save("content/terms/cs.md", text)
    expect(article(page)).to_contain_text("Viz soukromí")


def test_a_new_policy_is_in_the_lists_and_leaves_them(preview, tabs):
    index, other = tabs.open(preview, "en/"), tabs.open(preview, "en/terms/")
    preview.save("content/imprint/en.md", "# Imprint\n\nWho we are.\n")
    for page in (index, other):
        expect(page.get_by_role("link", name="Imprint").first).to_be_attached()
    preview.save("content/imprint/en.md", "# Legal notice\n\nWho we are.\n")
    expect(index.get_by_role("link", name="Legal notice").first).to_be_visible()
    shutil.rmtree(preview.path("content/imprint"))
    expect(index.get_by_role("link", name="Legal notice")).to_have_count(0)
    expect(problems(index)).to_be_hidden()


def git(root: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", *arguments]
    subprocess.run(command, cwd=root, check=True, capture_output=True)


def test_a_switched_branch_of_200_files_is_one_change(listina, tmp_path, tabs):
    root = previews.write_many(tmp_path / "site", policies=100, locales=["en", "cs"], sections=2)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "a")
    git(root, "checkout", "-q", "-b", "other")
    for file in root.glob("content/policy-*/*.md"):
        file.write_text(file.read_text() + "\nOf the other branch.\n")
    git(root, "commit", "-q", "-a", "-m", "b")
    git(root, "checkout", "-q", "main")
    with showing(listina, root) as preview:
        page, czech = tabs.open(preview, "en/policy-1/"), tabs.open(preview, "cs/policy-99/")
        for page_of_branch, words in (("other", "Of the other branch."), ("main", "")):
            before = preview.readings
            git(root, "checkout", "-q", page_of_branch)
            for tab in (page, czech):
                if words:
                    expect(article(tab)).to_contain_text(words)
                else:
                    expect(article(tab)).not_to_contain_text("Of the other branch.")
            see_all(preview, tabs)
            assert preview.readings - before <= 10
            expect(problems(page)).to_be_hidden()
        assert "error[" not in preview.words


# What the bar says


def test_the_bar_says_what_a_page_is(listina, root, tabs):
    with showing(listina, root) as preview:
        page = tabs.open(preview)
        expect(bar(page)).to_have_text("Not published yet")
        assert not (root / "public").exists()
        build(listina, root)
        page.reload()
        expect(bar(page)).to_have_text("As published")
        preview.replace(PRIVACY, SENTENCE, "We ask for more.")
        expect(bar(page)).to_have_text("Differs from what is published")
        preview.replace(PRIVACY, "We ask for more.", SENTENCE)
        expect(bar(page)).to_have_text("As published")
        draft = tabs.open(preview, "en/plans/")
        expect(bar(draft)).to_have_text("Draft")
        preview.replace("content/plans/en.md", "draft: true", "draft: false")
        expect(bar(draft)).to_have_text("Not published yet")
        index = tabs.open(preview, "en/")
        expect(bar(index)).to_have_text("Preview")


def test_the_bar_leads_to_the_place_in_the_source(shared, tabs):
    page = tabs.open(shared)
    link = page.locator("listina-preview .source")
    expect(link).to_have_text(f"{PRIVACY}:1")
    bring_to(page, 20)
    line = previews.LONG[: previews.LONG.index("## Section 20 ")].count("\n") + 1
    expect(link).to_have_text(f"{PRIVACY}:{line}")
    link.click()
    expect(page.locator("h1")).to_have_text(PRIVACY)
    expect(page.locator(f"#L{line}")).to_be_in_viewport()
    expect(page.locator(f"#L{line}")).to_have_text("## Section 20 {#s-20}")
    expect(page.locator("ol.source > li")).to_have_count(previews.LONG.count("\n") + 1)


def test_the_bar_leads_to_all_diagnostics(shared, tabs):
    page = tabs.open(shared)
    page.locator("listina-preview .counts").click()
    expect(page.locator("h1")).to_have_text("What is to mend")
    expect(page.locator("main h2")).to_have_text(["Warnings (1)", "Notes (1)"])
    page.get_by_role("link", name="Back to the site").click()
    expect(page).to_have_url(re.compile(re.escape(shared.url()) + "(en/)?$"))


def test_the_bar_covers_nothing_and_is_not_printed(shared, tabs):
    page = tabs.open(shared)
    page.evaluate("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})")
    covered = page.locator("listina-preview .bar").bounding_box()["y"]
    last = page.evaluate("Math.max(...[...document.querySelectorAll('footer *')].map(e => e.getBoundingClientRect().bottom))")
    assert last <= covered
    page.emulate_media(media="print")
    expect(page.locator("listina-preview .bar")).to_be_hidden()


def test_pages_below_a_path_are_shown_there(listina, root, tabs):
    settings = root / "content/site.yaml"
    settings.write_text(settings.read_text().replace("https://example.com", "https://x.example/legal"))
    with showing(listina, root) as preview:
        assert preview.base == "/legal/"
        assert ask(preview.port, "/")[0] == 302
        page = tabs.open(preview)
        assert page.url.endswith("/legal/en/privacy/")
        preview.replace(PRIVACY, SENTENCE, "Below a path.")
        expect(article(page)).to_contain_text("Below a path.")
        page.goto(preview.origin)
        expect(page).to_have_url(re.compile("/legal/(en/)?$"))
        preview.replace("content/site.yaml", "x.example/legal", "x.example")
        # The tab loads its page anew, and must have done so before it is sent elsewhere.
        expect(page.get_by_role("heading", name="404")).to_be_visible()
        page.goto(preview.origin + "/en/privacy/")
        expect(article(page)).to_contain_text("Below a path.")


def test_pages_are_as_they_are_published_but_for_one_script(listina, root, tmp_path):
    with showing(listina, root) as preview:
        output = tmp_path / "output"
        arguments = ["build", "--root", root, "--output", output, "--drafts", "--quiet"]
        assert subprocess.run([listina, *arguments]).returncode == 0
        files = sorted(output.rglob("*.html"))
        assert len(files) > 8
        for file in files:
            path = "/" + file.relative_to(output).as_posix()
            status, answer = ask(preview.port, path.removesuffix("index.html"))
            assert status in (200, 404)
            shown = answer.split(b"\r\n\r\n", 1)[1]
            for addition in (
                rb'<script src="/\.listina/preview\.js" data-version="[0-9a-f]+" defer></script>\n',
                rb"connect-src 'self' ws://localhost; ",
            ):
                assert len(re.findall(addition, shown)) == 1, path
                shown = re.sub(addition, b"", shown)
            assert shown == file.read_bytes(), path


# How it runs


def test_public_stays_as_it_was(listina, root, tabs):
    build(listina, root)

    def state():
        return {
            path.relative_to(root): (path.stat().st_mtime_ns, path.stat().st_ino, path.is_file() and path.read_bytes())
            for path in [root / "public", *root.glob("public/**/*")]
        }

    before, names = state(), sorted(os.listdir(root))
    with showing(listina, root) as preview:
        page = tabs.open(preview)
        preview.replace(PRIVACY, SENTENCE, "Not for everyone yet.")
        expect(article(page)).to_contain_text("Not for everyone yet.")
        preview.save("content/privacy/media/bar.png", previews.png(10))
        preview.replace(PRIVACY, "Not for everyone yet.", "[dead](../nowhere/)")
        expect(problems(page)).to_be_visible()
    assert state() == before
    assert sorted(os.listdir(root)) == names


def test_polling_finds_changes_too(listina, root, tabs):
    with showing(listina, root, "--poll") as preview:
        page = tabs.open(preview)
        preview.replace(PRIVACY, SENTENCE, "Found by looking.")
        expect(article(page)).to_contain_text("Found by looking.")
        with preview.saying("error[malformed-yaml]", "Mended"):
            preview.replace("content/site.yaml", "[en, cs]", "[en, cs")
            expect(problems(page)).to_be_visible()
            preview.replace("content/site.yaml", "[en, cs", "[en, cs]")
            expect(problems(page)).to_be_hidden()
        shutil.rmtree(preview.path("content/plans"))
        preview.wait_for(r"0 errors, \d warnings?, 0 notes")


def test_quiet_says_errors_alone(listina, root):
    with showing(listina, root, "--quiet") as preview:
        preview.replace(PRIVACY, SENTENCE, "[dead](../nowhere/)")
        preview.wait_for(r"error\[dead-link\]")
        assert " read in " not in preview.words


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(listina, root, shared):
    second = Preview(listina, root, port=shared.port)
    try:
        assert second.process.wait(timeout=10) == 74
        second.wait_for("another program listens at port")
        assert "error[port-taken]" in second.words and "without --port a free one is found" in second.words
    finally:
        second.close()


def test_without_a_port_the_next_free_one_is_taken(listina, root):
    with showing(listina, root, chooses_port=True) as first, showing(listina, root, chooses_port=True) as second:
        assert 8080 <= first.port < second.port
        assert ask(second.port, "/en/")[0] == 200


def test_ctrl_c_ends_it_at_once_and_tabs_wait_for_the_next(listina, root, tabs):
    first = Preview(listina, root)
    second = None
    try:
        page = tabs.open(first.wait_until_listening())
        tabs.open(first, "en/terms/")
        status, seconds = first.interrupt()
        assert status == 130
        assert seconds < 1
        expect(bar(page)).to_have_text("The preview has ended: run listina serve again")
        first.replace(PRIVACY, SENTENCE, "Written meanwhile.")
        second = Preview(listina, root, port=first.port).wait_until_listening()
        expect(article(page)).to_contain_text("Written meanwhile.")
        expect(bar(page)).to_have_text("Not published yet")
    finally:
        first.close()
        if second:
            second.close()


# Whom it refuses


@pytest.mark.parametrize(
    "host",
    [
        "example.com",
        "evil.localhost.example.com",
        "localhost.example.com",
        "localhost:8080.evil.com",
        "localhost:evil",
        "[::1]evil.com",
        "[::1].evil.com",
        "127.0.0.1.evil.com",
        "127.0.0.1evil.com",
        "evil.com:127.0.0.1",
        "user@localhost.evil.com",
        "2130706433",
        "0x7f.1",
        ".",
        ":",
        ":80",
        "",
        None,
    ],
)
def test_other_hosts_names_are_refused(shared, host):
    for target in ("/en/", "/.listina/", "/.listina/preview.js", "/.listina/source?file=content/site.yaml"):
        status, answer = ask(shared.port, target, host=host)
        assert status == 421
        assert b"Example" not in answer and b"listina-preview" not in answer
    name = b"Host: " + host.encode() + b"\r\n" if host is not None else b""
    request = "GET /.listina/live?at=/ HTTP/1.1\r\n".encode() + name + "\r\n".join([*previews.WEBSOCKET, "", ""]).encode()
    with socket.create_connection(("127.0.0.1", shared.port), timeout=5) as connection:
        connection.sendall(request)
        assert connection.recv(100).startswith(b"HTTP/1.1 421 ")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "localhost.", "127.0.0.1", "[::1]:9", "a.localhost:1"])
def test_names_of_this_machine_are_not(shared, host):
    assert ask(shared.port, "/en/", host=host)[0] == 200


def test_two_hosts_in_one_request_are_refused(shared):
    answer = exchange(
        shared.port, b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nHost: evil.com\r\nConnection: close\r\n\r\n"
    )
    assert not answer.startswith(b"HTTP/1.1 200")


def test_pages_of_others_cannot_listen(shared):
    own = f"http://localhost:{shared.port}"
    for origin in ("https://evil.com", "null", f"http://localhost:{shared.port + 1}", own + ".evil.com", "http://localhost"):
        assert knock(shared.port, "/.listina/live?at=/en/", f"Origin: {origin}").startswith(b"HTTP/1.1 403 "), origin
    assert knock(shared.port, "/.listina/live?at=/en/", f"Origin: {own}").startswith(b"HTTP/1.1 101 ")


def test_pages_of_others_cannot_show_or_read_it(shared):
    for target in ("/en/", "/.listina/", "/policies.json", "/missing"):
        headers = ask(shared.port, target)[1].split(b"\r\n\r\n")[0].lower()
        assert b"cross-origin-resource-policy: same-origin" in headers
        assert b"x-frame-options: sameorigin" in headers
        assert b"x-content-type-options: nosniff" in headers
        assert b"access-control" not in headers


@pytest.mark.parametrize(
    "target",
    [
        "/../../{secret}",
        "/..%2f..%2f{secret}",
        "/%2e%2e/%2e%2e/{secret}",
        "/en/%2e%2e/%2e%2e/{secret}",
        "/assets/../../{secret}",
        "//{secret}",
        "/\\..\\..\\{secret}",
        "/%5c..%5c{secret}",
        "/%00{secret}",
        "/{secret}%00.html",
        "/%c0%ae%c0%ae/{secret}",
        "/%252e%252e/{secret}",
        "{secret}",
        "../{secret}",
        "file:///{secret}",
        "http://localhost/../{secret}",
        "*",
        "/.listina/../../{secret}",
        "/.listina/..%2f{secret}",
        "/.listina/source",
        "/.listina/source?file=",
        "/.listina/source?file=../{secret}",
        "/.listina/source?file=/{absolute}",
        "/.listina/source?file={absolute}",
        "/.listina/source?file=content/../../{secret}",
        "/.listina/source?file=content%2f..%2f..%2f{secret}",
        "/.listina/source?file=content/privacy/../../../{secret}",
        "/.listina/source?file=content\\..\\..\\{secret}",
        "/.listina/source?file=content/link.md",
        "/.listina/source?file=content/folder/{secret}",
        "/.listina/source?file=content/site.yaml%00.md",
        "/.listina/source?file=content",
        "/.listina/source?file=content/",
        "/.listina/source?file=content/privacy",
        "/.listina/source?file=contents/{secret}",
        "/.listina/source?file=.env",
    ],
)
def test_paths_do_not_leave_the_site(shared, target):
    secret = shared.root.parent / "secret.txt"
    secret.write_text("the secret words")
    (shared.root / ".env").write_text("the secret words")
    for link, to in {"content/link.md": secret, "content/folder": shared.root.parent}.items():
        if not (shared.root / link).is_symlink():
            (shared.root / link).symlink_to(to)
    filled = target.format(secret="secret.txt", absolute=str(secret))
    status, answer = ask(shared.port, filled)
    assert status in (400, 404)
    assert b"the secret words" not in answer


@pytest.mark.parametrize("target", ["/.listina/?=", "/.listina/?%3D", "/.listina/source?=&file", "", "?", "%00", "/%ff%fe"])
def test_whatever_a_tab_says_it_shows_is_answered(shared, target):
    quoted = "".join(f"%{byte:02X}" for byte in target.encode())
    assert knock(shared.port, f"/.listina/live?at={quoted}").startswith(b"HTTP/1.1 101 ")
    assert ask(shared.port, "/en/")[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"])
def test_nothing_can_be_written(shared, method):
    status, answer = ask(shared.port, "/en/", method=method)
    assert status in (404, 405)
    assert b"<html" not in answer


def test_head_says_what_get_would(shared):
    for target in ("/en/", "/missing/", "/.listina/preview.css"):
        (status, head), (expected, get) = ask(shared.port, target, method="HEAD"), ask(shared.port, target)
        assert status == expected
        assert head.endswith(b"\r\n\r\n")
        assert head == get[: len(head)]


def test_what_is_no_request_does_no_harm(shared):
    for rubbish in (
        b"\r\n\r\n",
        b"rubbish\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/1.1\r\n",
        b"GET / HTTP/1.1\r\nHost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        bytes(range(256)) * 40,
    ):
        exchange(shared.port, rubbish, timeout=0.2)
        assert ask(shared.port, "/en/")[0] == 200, rubbish[:60]


def test_a_header_without_end_keeps_nobody_out(preview):
    exchange(preview.port, b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 100_000 + b"\r\n\r\n", timeout=0.2)
    assert ask(preview.port, "/en/")[0] == 200
    status, seconds = preview.interrupt()
    assert status == 130 and seconds < 4


def test_frames_that_are_none_do_no_harm(shared):
    for frame in (b"\xff" * 64, b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff" + b"a" * 64, b"\x81\x05hello", b"\x88\x80\0\0\0\0"):
        lines = ["GET /.listina/live?at=/en/ HTTP/1.1", f"Host: localhost:{shared.port}", *previews.WEBSOCKET]
        exchange(shared.port, ("\r\n".join(lines) + "\r\n\r\n").encode() + frame, timeout=0.2)
        assert ask(shared.port, "/en/")[0] == 200, frame


def test_idle_connections_do_not_keep_others_out_and_leave_nothing(preview, tabs):
    page = tabs.open(preview)
    before = preview.descriptors
    with contextlib.ExitStack() as stack:
        for _ in range(200):
            stack.enter_context(socket.create_connection(("127.0.0.1", preview.port)))
        preview.replace(PRIVACY, SENTENCE, "Among many.")
        expect(article(page)).to_contain_text("Among many.")
        assert ask(preview.port, "/en/")[0] == 200
    preview.wait_for_descriptors(before + 2)


def test_tabs_that_are_closed_leave_nothing(preview, tabs, browser):
    tabs.open(preview)
    before = preview.descriptors
    for _ in range(5):
        context = browser.new_context()
        page = context.new_page()
        page.goto(preview.url("en/privacy/"))
        expect(bar(page)).to_be_visible()
        context.close()
    preview.wait_for_descriptors(before + 2)


# What it costs


def test_random_edits_leave_memory_and_descriptors_flat(listina, browser, tmp_path):
    soak_serve.soak(listina, browser, tmp_path, seconds=10, say=lambda line: None)


def test_a_save_is_soon_in_the_browser(listina, browser, tmp_path):
    # Generous: this may be a debug build on a busy machine.
    result = latency_serve.measure(listina, browser, tmp_path, policies=20, saves=7)
    assert result.median < 1000, result
