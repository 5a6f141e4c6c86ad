"""How pages look and read in a browser: widths, colours, accessibility, print, keyboard."""

import io
import re

import pypdf
import pytest
from axe_playwright_python.sync_playwright import Axe

import gallery

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
SMALLEST = {"width": 320, "height": 640}

KINDS = {**gallery.PAGES, "missing": "no/such/page/"}
REFRESH = re.compile(r'<meta http-equiv="refresh".*?>|<script src="[^"]*redirect[^"]*"[^>]*></script>')


def stay(page):
    """Keeps a page that sends its readers on at once."""

    def fulfill(route):
        response = route.fetch()
        route.fulfill(response=response, body=REFRESH.sub("", response.text()))

    page.route("**/de/privacy/", fulfill)


def is_expected(complaint):
    """The browser says so when a host answers with 404, as it should here."""
    return "status of 404" in complaint


def open_kind(visitors, site, kind, **options):
    page = visitors.new(site, **options)
    if kind == "redirect":
        stay(page)
    page.goto(KINDS[kind])
    visitors.complaints[:] = [c for c in visitors.complaints if kind != "missing" or not is_expected(c)]
    return page


def violations(page):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{v['id']}: {n['target']} {n['failureSummary']}" for v in found for n in v["nodes"]]


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(visitors, sites, kind):
    page = open_kind(visitors, sites["gallery"], kind, viewport=PHONE)
    looks = [("light", PHONE), ("dark", DESKTOP)]
    if kind in ("policy", "index", "missing"):
        looks += [("dark", PHONE), ("light", DESKTOP)]
    for scheme, viewport in looks:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(viewport)
        assert violations(page) == [], f"{scheme}, {viewport['width']} px"


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_in_the_plain_theme(visitors, sites, kind):
    page = open_kind(visitors, sites["gallery-plain"], kind, viewport=PHONE)
    assert violations(page) == []


def test_axe_finds_nothing_in_a_draft_or_with_all_that_opens_open(visitors, sites):
    page = visitors.new(sites["drafts"], viewport=PHONE)
    page.goto("en/plans/")
    for summary in reversed(page.locator("summary:visible").all()):
        summary.click()
    assert page.locator("details[open]").count() == 3
    assert violations(page) == []


def test_own_pages_have_no_accessibility_violations(visitors, sites):
    for path in ("", "cs/ochrana-soukromi/"):
        page = visitors.new(sites["own"], viewport=DESKTOP)
        page.goto(path)
        assert violations(page) == [], path


def test_no_page_scrolls_sideways_on_the_smallest_phone(visitors, either, sites):
    drafts = sites[either.name.replace("gallery", "drafts")]
    own = sites[either.name.replace("gallery", "own")]
    plans = [page for page in drafts.pages.values() if "plans" in page.path]
    # Of the pages without a translation, those with the widest text stand for the others.
    shown = [page for page in either.pages.values() if page.is_indexable or "everything" in page.path]
    assert len(plans) > 8
    assert len(shown) > 20
    for site, pages in ((either, shown), (own, own.pages.values()), (drafts, plans)):
        tab = visitors.new(site, java_script_enabled=False, viewport=SMALLEST)
        for page in pages:
            if not page.is_redirect:
                tab.goto(page.path)
                assert tab.evaluate("document.documentElement.scrollWidth") <= 320, f"{site.name}: {page.path}"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "redirect"])
def test_pages_of_every_kind_fit_phones_and_desktops(visitors, either, kind):
    page = open_kind(visitors, either, kind, viewport=PHONE)
    for viewport in (PHONE, DESKTOP):
        page.set_viewport_size(viewport)
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


@pytest.mark.parametrize("kind", ["policy", "rtl policy", "imprint"])
@pytest.mark.parametrize("viewport", [SMALLEST, PHONE, DESKTOP], ids=lambda viewport: viewport["width"])
def test_the_list_of_languages_opens_on_the_screen(visitors, sites, kind, viewport):
    page = open_kind(visitors, sites["gallery"], kind, viewport=viewport)
    page.locator(".l-languages summary").click()
    links = page.locator(".l-languages li a")
    assert links.count() == len(gallery.LOCALES)
    for link in links.all():
        box = link.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= viewport["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


# Where the first and the last letter of an element stand.
PLACES = """element => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const at = (from, to) => { const r = document.createRange(); r.setStart(text, from); r.setEnd(text, to);
        return r.getBoundingClientRect().x; };
    return [at(0, 1), at(text.length - 1, text.length)];
}"""


def test_the_contact_of_a_right_to_left_page_reads_as_it_was_written(visitors, either):
    page = open_kind(visitors, either, "rtl policy", viewport=DESKTOP)
    for shown in ("110 00 Praha 1", "https://example.com/contact/"):
        first, last = page.locator("address").get_by_text(shown, exact=True).evaluate(PLACES)
        assert first < last, shown


def test_code_in_a_right_to_left_text_reads_as_it_was_written(visitors, either):
    page = open_kind(visitors, either, "rtl policy")
    first, last = page.locator("article code", has_text="_ga").evaluate(PLACES)
    assert first < last


def test_a_long_name_of_a_cookie_leaves_room_for_its_purpose_on_a_phone(visitors, either):
    page = open_kind(visitors, either, "policy", viewport=PHONE)
    name = page.locator("article th", has_text="preferences_of_a_visitor")
    purpose = page.locator("article td", has_text="Your preferences")
    assert name.bounding_box()["width"] < 0.45 * PHONE["width"]
    assert purpose.bounding_box()["x"] + purpose.bounding_box()["width"] < PHONE["width"]


def test_the_arrow_of_what_folds_has_a_size(visitors, sites):
    """As an inline box it would be a bar as high as the line."""
    page = open_kind(visitors, sites["gallery"], "policy")
    summaries = page.locator("summary").all()
    assert len(summaries) > 2
    for summary in summaries:
        assert summary.evaluate("e => getComputedStyle(e, '::after').display") != "inline"


@pytest.mark.parametrize("kind", ["long policy", "rtl policy", "index", "root"])
def test_large_text_reflows(visitors, either, kind):
    """WCAG 2.2, 1.4.4 and 1.4.10: 400 % of 1280 px."""
    page = open_kind(visitors, either, kind, viewport={"width": 320, "height": 256}, device_scale_factor=4)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("kind", ["policy", "rtl policy", "index", "root"])
def test_forced_colours_keep_everything_visible(visitors, sites, kind):
    page = open_kind(visitors, sites["gallery"], kind, viewport=PHONE, forced_colors="active")
    assert page.locator("#cookie-notice").evaluate("e => getComputedStyle(e).borderTopWidth") != "0px"
    assert page.locator("h1").first.is_visible()


def test_nothing_moves_for_those_who_want_less_motion(visitors, sites):
    page = open_kind(visitors, sites["gallery"], "policy", reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    moving = "[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s').length"
    assert page.evaluate(moving) == 0


def printed(page):
    """The text of the page as a PDF."""
    return " ".join("\n".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(page.pdf())).pages).split())


def test_print_shows_the_text_and_not_what_leads_elsewhere(visitors, either):
    page = open_kind(visitors, either, "translation", viewport=DESKTOP)
    assert page.locator("#cookie-notice").is_visible()
    text = printed(page)
    assert "Rechnungen heben wir zehn Jahre lang auf" in text
    assert "Übersetzung" in text
    assert "legal@example.com" in text
    page.emulate_media(media="print")
    assert page.locator("#cookie-notice").is_hidden()
    assert page.locator("nav:visible").count() == 0
    assert page.locator("button:visible").count() == 0


def test_print_shows_what_is_folded(visitors, either):
    page = open_kind(visitors, either, "policy")
    assert page.locator("article details[open]").count() == 0
    assert "Folded words belong to the text" in printed(page)


# The cells of the article that leave it at a side.
OUTSIDE = """() => {
    const paper = document.querySelector("article").getBoundingClientRect();
    return [...document.querySelectorAll("article :is(th, td)")].filter((cell) => {
        const box = cell.getBoundingClientRect();
        return box.width < 1 || box.left < paper.left - 1 || box.right > paper.right + 1;
    }).map((cell) => cell.textContent);
}"""


@pytest.mark.parametrize("kind", ["policy", "rtl policy"])
@pytest.mark.parametrize("width", [658, 423], ids=["A4", "A5"])
def test_no_column_of_a_wide_table_is_lost_in_print(visitors, either, kind, width):
    """The text of an A4 page with margins of 18 mm is 658 px wide."""
    page = open_kind(visitors, either, kind, viewport={"width": width, "height": 900})
    page.emulate_media(media="print")
    last = {"policy": "Third countries", "rtl policy": "مصدر البيانات"}[kind]
    assert page.get_by_role("columnheader", name=last).is_visible()
    assert page.evaluate(OUTSIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


# The words of cells that stand on more than one line, but for code and names of cookies.
BROKEN = """(element) => {
    const broken = [];
    for (const cell of element.querySelectorAll("th, td")) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.parentElement.closest("code, [translate=no]")) continue;
            for (const word of text.data.matchAll(/[\\p{L}\\p{M}]+/gu)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(word[0]);
            }
        }
    }
    return broken;
}"""


@pytest.mark.parametrize("kind", ["policy", "rtl policy"])
def test_no_word_of_a_table_is_broken_on_the_screen(visitors, either, kind):
    page = open_kind(visitors, either, kind, viewport=SMALLEST)
    for viewport in (SMALLEST, PHONE, DESKTOP):
        page.set_viewport_size(viewport)
        assert page.locator("article").evaluate(BROKEN) == [], viewport["width"]


def test_print_breaks_no_word_of_a_table_that_fits(visitors, either):
    page = open_kind(visitors, either, "policy", viewport={"width": 658, "height": 900})
    page.emulate_media(media="print")
    assert page.locator("article table", has_text="Poskytovatelé").evaluate(BROKEN) == []


def test_long_words_in_the_contents_beside_the_text_are_not_cut_off(visitors, sites):
    page = open_kind(visitors, sites["gallery"], "policy", viewport=DESKTOP)
    contents = page.locator(".l-contents-wide")
    assert contents.get_by_role("link", name="Pneumono").is_visible()
    assert contents.evaluate("e => e.scrollWidth - e.clientWidth") == 0
    edge = contents.bounding_box()["x"] + contents.bounding_box()["width"]
    for link in contents.locator("a").all():
        box = link.bounding_box()
        assert box["x"] + box["width"] <= edge, link.text_content()
        assert link.evaluate("e => e.scrollWidth - e.clientWidth") <= 0, link.text_content()


def test_print_names_the_address_of_the_page(visitors, sites):
    page = open_kind(visitors, sites["gallery"], "translation")
    assert "https://example.com/de/datenschutz/" in printed(page)


def test_dark_screens_print_black_on_white(visitors, sites):
    page = open_kind(visitors, sites["gallery"], "policy", color_scheme="dark")
    colours = "e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]"
    assert page.locator("body").evaluate(colours) != ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator("body").evaluate(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_right_to_left_pages_are_mirrored(visitors, sites):
    page = open_kind(visitors, sites["gallery"], "rtl policy", viewport=DESKTOP)
    article = page.locator("article").bounding_box()
    contents = page.locator(".l-contents-wide").bounding_box()
    assert contents["x"] + contents["width"] < article["x"]
    assert page.locator(".l-site").bounding_box()["x"] > 640
    assert page.locator("article").evaluate("e => getComputedStyle(e).direction") == "rtl"


def test_a_left_to_right_text_on_a_right_to_left_page_keeps_its_direction(visitors, either):
    page = open_kind(visitors, either, "rtl fallback")
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert page.locator("article").evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_contents_lead_to_their_headings(visitors, either):
    page = open_kind(visitors, either, "long policy", viewport=PHONE, reduced_motion="reduce")
    if page.locator("summary:visible").count():
        page.locator(".l-contents-narrow summary").click()
    links = page.locator("nav ol:visible > li > a")
    assert links.count() > 4
    for link in [links.nth(2), links.last]:
        target = link.get_attribute("href")
        assert target.startswith("#")
        link.click()
        top = page.locator(f"[id='{target[1:]}']").bounding_box()["y"]
        bottom = page.evaluate("document.documentElement.scrollHeight - scrollY - innerHeight")
        assert -1 <= top < 100 or (bottom < 2 and 0 <= top < PHONE["height"])


def test_the_keyboard_meets_the_skip_link_first_and_it_works(visitors, sites):
    page = open_kind(visitors, sites["gallery"], "policy", viewport=PHONE)
    skip = page.locator(".l-skip")
    assert skip.bounding_box()["y"] < 0
    page.keyboard.press("Tab")
    assert skip.evaluate("e => e === document.activeElement")
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_keyboard_meets_everything_in_the_order_of_the_page(visitors, either):
    page = open_kind(visitors, either, "index", viewport=PHONE)
    places = []
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            """() => { const e = document.activeElement; const all = [...document.querySelectorAll('*')];
            const style = getComputedStyle(e);
            return [all.indexOf(e), e.tagName, style.outlineStyle !== 'none' && style.outlineWidth !== '0px'] }"""
        )
        if focused[1] == "BODY":
            break
        assert focused[2], "what has the focus shows it"
        places.append(focused[0])
    assert len(places) > 8
    assert places == sorted(places)


@pytest.mark.parametrize("kind", ["index", "policy", "root", "missing"])
def test_what_is_clicked_is_large_enough(visitors, sites, kind):
    """WCAG 2.2, 2.5.8: 24 by 24 px, but for links in a line of text."""
    page = open_kind(visitors, sites["gallery"], kind, viewport=PHONE)
    small = page.evaluate(
        """() => [...document.querySelectorAll('a, button, summary')].filter((e) => {
            if (!e.checkVisibility() || e.closest('article, .l-notice, .l-skip') || e.parentElement.matches('p')) return false;
            const box = e.getBoundingClientRect();
            return box.height < 24 || box.width < 24;
        }).map((e) => e.outerHTML.slice(0, 100))"""
    )
    assert small == []
