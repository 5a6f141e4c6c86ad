"""What pages do: the cookie notice, the ways to a language, old addresses, missing pages."""

import re

import pytest

CLOSE = "#l-cookies-close"
NO_STORAGE = """Object.defineProperty(window, 'sessionStorage',
    { get() { throw new DOMException('denied', 'SecurityError'); } });"""


def at(site, path):
    """The browser's address is that of a path of the site."""
    return re.compile(re.escape(site.url(path)) + "$")


# The cookie notice


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("cs/ochrana-soukromi/", "pouze po dobu relace"),
        ("cs/", None),
        ("en/privacy/", "for the session only"),
        ("de/datenschutz/", None),
        ("sk/ochrana-sukromia/", None),
        ("privacy/", None),
        ("", None),
    ],
)
def test_every_page_shows_the_notice_in_its_language(visitors, sites, path, words):
    page = visitors.new(sites["own"])
    page.goto(path)
    notice = page.locator("#cookie-notice")
    assert notice.is_visible()
    assert page.locator("#cookie-notice[lang], #cookie-notice [lang]").count() == 0
    language = page.locator("html").get_attribute("lang")
    purposes = {"cs": "Autentizace", "en": "Authentication", "de": "Authentifizierung", "sk": "Autentifikácia"}
    assert purposes[language] in notice.inner_text()
    assert words is None or words in notice.inner_text()


def test_the_notice_is_on_every_page(site):
    for page in site.pages.values():
        assert len(page.all("section", id="cookie-notice")) == 1, page.path


def test_the_notice_is_in_the_flow_and_covers_nothing(visitors, either):
    page = visitors.new(either)
    page.goto("en/everything/")
    assert page.locator("#cookie-notice").evaluate("e => getComputedStyle(e).position") in ("static", "relative")


def by_mouse(page):
    page.locator(CLOSE).click()


def by_keyboard(page):
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "l-cookies-close":
            page.keyboard.press("Enter")
            return
    raise AssertionError("the keyboard never reached the button")


def by_escape(page):
    page.locator(CLOSE).focus()
    page.keyboard.press("Escape")


@pytest.mark.parametrize("close", [by_mouse, by_keyboard, by_escape])
def test_the_notice_closes_and_stays_closed_for_the_session(visitors, sites, close):
    page = visitors.new(sites["gallery"])
    page.goto("en/everything/")
    close(page)
    assert page.locator("#cookie-notice").is_hidden()
    assert page.evaluate("document.activeElement.tagName") == "MAIN"
    page.goto("cs/")
    assert page.locator("#cookie-notice").is_hidden()
    page.go_back()
    assert page.locator("#cookie-notice").is_hidden()


def test_the_notice_is_back_in_a_new_session(visitors, sites):
    page = visitors.new(sites["gallery"])
    page.goto("en/everything/")
    by_mouse(page)
    later = visitors.new(sites["gallery"])
    later.goto("en/everything/")
    assert later.locator("#cookie-notice").is_visible()


def test_a_closed_notice_leaves_nothing_for_longer_than_the_session(visitors, sites):
    page = visitors.new(sites["gallery"])
    page.goto("en/everything/")
    by_mouse(page)
    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate("sessionStorage.length") == 1


def test_the_notice_has_no_dead_button_without_scripts(visitors, either):
    page = visitors.new(either, java_script_enabled=False)
    page.goto("en/everything/")
    assert page.locator("#cookie-notice").is_visible()
    assert page.locator("button:visible").count() == 0


def test_the_notice_closes_where_storage_is_denied(visitors, sites):
    page = visitors.new(sites["gallery"])
    page.add_init_script(NO_STORAGE)
    page.goto("en/everything/")
    by_mouse(page)
    assert page.locator("#cookie-notice").is_hidden()
    page.goto("en/privacy/")
    assert page.locator("#cookie-notice").is_visible()


# Ways to a language


@pytest.mark.parametrize(
    ("name", "locale", "path", "target"),
    [
        ("own", "de-AT", "", "de/"),
        ("own", "sk", "", "sk/"),
        ("own", "en-GB", "privacy/", "en/privacy/"),
        ("own", "cs-CZ", "privacy/", "cs/ochrana-soukromi/"),
        ("own", "fr", "", ""),
        ("own", "fr", "privacy/", "privacy/"),
        ("own-plain", "de-AT", "", "de/"),
        ("own-plain", "sk", "privacy/", "sk/{slug}/"),
        ("own-below", "de-AT", "", "de/"),
        ("gallery", "pt-PT", "", "pt-BR/"),
        ("gallery", "ar-EG", "everything/", "ar/everything/"),
        ("gallery", "he-IL", "", "he/"),
        ("gallery", "ja", "privacy/", "privacy/"),
    ],
)
def test_a_page_that_offers_languages_leads_to_that_of_the_browser(visitors, sites, name, locale, path, target):
    site = sites[name]
    slug = next(p.split("/")[1] for p in site.pages if p.startswith("sk/") and p.count("/") == 2 and "privacy" not in p)
    page = visitors.new(site, locale=locale)
    page.goto(path)
    if path == target:
        page.wait_for_timeout(200)
    page.wait_for_url(at(site, target.format(slug=slug)))


def test_later_preferences_count_when_the_first_is_not_offered(visitors, sites):
    page = visitors.new(sites["own"])
    page.add_init_script("Object.defineProperty(navigator, 'languages', { get: () => ['fr-CH', 'it', 'de-CH', 'cs'] })")
    page.goto("")
    page.wait_for_url(at(sites["own"], "de/"))


@pytest.mark.parametrize(
    ("offered", "preferred", "target"),
    [
        ("zh zh-Hant", ["zh-TW", "zh", "en"], 1),
        ("zh-Hant zh", ["zh-CN"], 1),
        ("zh-Hans en", ["zh-TW", "en"], 1),
        ("zh-Hans fr", ["zh-TW"], 0),
        ("sr sr-Latn", ["sr-Latn-RS"], 1),
        ("es-ES es-419", ["es-MX"], 1),
        ("fr no", ["nb-NO"], 1),
        ("fr he", ["iw"], 1),
        ("de-x-leicht de", ["de-DE"], 1),
    ],
)
@pytest.mark.parametrize("name", ["own", "own-plain"])
def test_a_browser_is_led_to_its_script_and_region(visitors, sites, name, offered, preferred, target):
    """The first choices of the page are given other languages."""
    page = visitors.new(sites[name])
    page.add_init_script(f"Object.defineProperty(navigator, 'languages', {{ get: () => {preferred} }})")
    choices = []

    def rename(match):
        choices.append(match[1])
        tags = offered.split()
        return f'hreflang="{tags[len(choices) - 1] if len(choices) <= len(tags) else "x-none"}"'

    def rewrite(route):
        response = route.fetch()
        head, start, tail = response.text().partition('id="l-choices"')
        route.fulfill(response=response, body=head + start + re.sub('hreflang="(.*?)"', rename, tail))

    page.route(sites[name].url(""), rewrite)
    page.goto("")
    page.wait_for_url(at(sites[name], f"{choices[target]}/"))


def test_the_way_to_a_language_keeps_the_fragment_and_leaves_no_trap(visitors, sites):
    site = sites["own"]
    page = visitors.new(site, locale="en")
    page.goto("en/")
    page.goto("privacy/#cookies")
    page.wait_for_url(at(site, "en/privacy/#cookies"))
    page.go_back()
    assert page.url == site.url("en/")


@pytest.mark.parametrize("path", ["", "privacy/"])
@pytest.mark.parametrize("name", ["own", "own-plain", "own-below"])
def test_languages_are_plain_links_without_scripts(visitors, sites, name, path):
    site = sites[name]
    page = visitors.new(site, java_script_enabled=False, locale="cs")
    page.goto(path)
    assert page.url == site.url(path)
    choices = page.locator("#l-choices a[hreflang]")
    assert choices.count() > 2
    choice = choices.nth(1)
    language = choice.get_attribute("hreflang")
    choice.click()
    assert page.locator("html").get_attribute("lang") == language


def test_the_switcher_leads_to_the_same_policy_in_another_language(visitors, sites):
    page = visitors.new(sites["own"])
    page.goto("cs/ochrana-soukromi/")
    page.locator(".l-languages summary").click()
    page.locator(".l-languages a[hreflang=en]").click()
    assert page.url == sites["own"].url("en/privacy/")
    assert page.locator(".l-languages summary").inner_text().strip().endswith("English")


def test_the_switcher_leads_to_the_counterpart_on_every_page(site):
    for page in site.pages.values():
        links = [e for e in page.all("a") if "hreflang" in e.attributes and e.inside("nav")]
        if page.path == "404.html":
            continue
        assert len(links) > 3, page.path
        current = [e for e in links if "aria-current" in e.attributes]
        assert [e.attributes["hreflang"] for e in current] == [page.all("html")[0].attributes["lang"]], page.path
        for link in links:
            address, _ = site.resolve(page, link.attributes["href"])
            target = site.pages[site.find(address)]
            assert target.all("html")[0].attributes["lang"] == link.attributes["hreflang"], page.path
            assert bool(target.all("article")) == is_of_a_policy(page), page.path


def is_of_a_policy(page):
    """It shows a policy, offers its languages, or leads to it from another address; the root's own do not."""
    is_choice = page.path.count("/") == 1 and "l-choices" in page.ids
    return page.shows_text or is_choice or (page.is_redirect and "/" in page.path)


# Old addresses and missing pages


def test_old_addresses_lead_on_and_keep_the_fragment(visitors, sites):
    site = sites["gallery"]
    for old in ("de/privacy/", "de/datenschutzerklaerung/"):
        page = visitors.new(site)
        page.goto(f"{old}#aufbewahrung")
        page.wait_for_url(at(site, "de/datenschutz/#aufbewahrung"))


@pytest.mark.parametrize("path", ["cs/privacy/", "de/privacy/"])
def test_old_addresses_lead_on_without_scripts(visitors, sites, path):
    for name in ("own", "own-plain", "own-below"):
        site = sites[name]
        page = visitors.new(site, java_script_enabled=False)
        page.goto(path, wait_until="commit")
        page.wait_for_url(re.compile(re.escape(site.url(path[:3])) + "(?!privacy/)."))
        page.locator("article").wait_for()


def test_an_address_of_a_policy_in_one_language_leads_there(visitors, either):
    page = visitors.new(either)
    page.goto("imprint/")
    page.wait_for_url(at(either, "en/imprint/"))


@pytest.mark.parametrize("name", ["own", "own-plain", "own-below"])
def test_a_missing_page_is_styled_and_leads_back(visitors, sites, name):
    site = sites[name]
    page = visitors.new(site)
    answer = page.goto("some/thing/that/is/not/there")
    assert answer.status == 404
    visitors.complaints[:] = [c for c in visitors.complaints if "status of 404" not in c]
    assert page.evaluate("document.styleSheets.length") > 0
    page.locator("main a[hreflang=de]").click()
    assert page.url == site.url("de/")


def test_a_reader_below_a_path_can_walk_through_the_site(visitors, sites):
    site = sites["own-below"]
    page = visitors.new(site, locale="cs")
    page.goto("")
    page.wait_for_url(at(site, "cs/"))
    page.locator("main a").first.click()
    assert page.url == site.url("cs/ochrana-soukromi/")
    page.locator(".l-site").click()
    assert page.url == site.url("cs/")
    assert page.locator("body").evaluate("e => getComputedStyle(e).display") == "flex"


@pytest.mark.parametrize("name", ["own", "own-plain", "own-below", "gallery", "gallery-plain"])
def test_every_kind_of_page_loads_cleanly(visitors, sites, name):
    """Nothing from elsewhere, no cookie, nothing in the console, and nothing that a policy of `default-src 'self'` forbids."""
    site = sites[name]
    page = visitors.new(site)
    paths = [p.path for p in site.pages.values() if not p.is_redirect]
    for path in paths if name.startswith("own") else paths[::4]:
        page.goto(path)
        assert page.url == site.url(path)
