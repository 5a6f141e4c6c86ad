"""A built site: its pages as parsed HTML, and a server that shows it as a host would."""

import contextlib
import functools
import threading
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Element:
    """One element of a page, with the elements around it."""

    tag: str
    attributes: dict[str, str]
    parents: tuple["Element", ...]
    text: str = ""

    def inside(self, tag: str) -> bool:
        return any(parent.tag == tag for parent in self.parents)


class Page(HTMLParser):
    """One page of a site: all its elements in order."""

    def __init__(self, path: str, html: str):
        super().__init__()
        self.path = path
        self.html = html
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {name: value or "" for name, value in attributes}, tuple(self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data):
        for element in self._open:
            element.text += data

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a tag whose attributes have these values."""
        wanted = attributes.items()
        return [e for e in self.elements if e.tag == tag and all(e.attributes.get(k) == v for k, v in wanted)]

    @cached_property
    def ids(self) -> set[str]:
        return {e.attributes["id"] for e in self.elements if "id" in e.attributes}

    @property
    def shows_text(self) -> bool:
        return bool(self.all("article"))

    @property
    def is_redirect(self) -> bool:
        return any(e.attributes.get("http-equiv") == "refresh" for e in self.all("meta"))

    @property
    def is_indexable(self) -> bool:
        return not self.all("meta", name="robots")

    @property
    def canonical(self) -> str | None:
        links = self.all("link", rel="canonical")
        return links[0].attributes["href"] if links else None

    @property
    def hreflangs(self) -> dict[str, str]:
        return {e.attributes["hreflang"]: e.attributes["href"] for e in self.all("link", rel="alternate")}

    @property
    def references(self) -> list[str]:
        """Everything that the page leads to or loads."""
        values = []
        for element in self.elements:
            values += [element.attributes[name] for name in ("href", "src") if name in element.attributes]
            if element.attributes.get("http-equiv") == "refresh":
                values.append(element.attributes["content"].partition("url=")[2])
        return values


@dataclass
class Site:
    """A folder that was built, and the address that it was built for."""

    name: str
    folder: Path
    base: str
    origin: str = field(default="", init=False)

    @property
    def prefix(self) -> str:
        return urlsplit(self.base).path.rstrip("/") + "/"

    @cached_property
    def pages(self) -> dict[str, Page]:
        """All pages by path; the path of a folder's page ends with a slash, that of the root page is empty."""
        pages = {}
        for file in sorted(self.folder.rglob("*.html")):
            path = file.relative_to(self.folder).as_posix().removesuffix("index.html")
            pages[path] = Page(path, file.read_text())
        return pages

    @property
    def texts(self) -> list[Page]:
        return [page for page in self.pages.values() if page.shows_text]

    def url(self, path: str = "") -> str:
        return self.origin + self.prefix + path

    def find(self, address: str) -> str | None:
        """The path in this site that an absolute address means, or None where it leads elsewhere."""
        root = self.base.rstrip("/") + "/"
        if address == root.rstrip("/"):
            return ""
        return unquote(address.removeprefix(root)) if address.startswith(root) else None

    def resolve(self, page: Page, reference: str, at: str | None = None) -> tuple[str, str]:
        """The absolute address without fragment, and the fragment, of a reference on a page."""
        here = self.base.rstrip("/") + "/" + (page.path if at is None else at)
        address, _, fragment = urljoin(here, reference).partition("#")
        return address, unquote(fragment)

    def has_file(self, path: str) -> bool:
        return (self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)).is_file()


class Host(SimpleHTTPRequestHandler):
    """Serves a site below its path, with its 404 page and a policy of its own in the header."""

    def __init__(self, *arguments, site: Site, **options):
        self.site = site
        super().__init__(*arguments, directory=str(site.folder), **options)

    def translate_path(self, path):
        if not path.startswith(self.site.prefix):
            return str(self.site.folder / "not below the prefix")
        return super().translate_path("/" + path.removeprefix(self.site.prefix))

    def send_error(self, code, message=None, explain=None):
        body = (self.site.folder / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        self.send_header("Content-Security-Policy", "default-src 'self'")
        super().end_headers()

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def serving(site: Site):
    """Shows a site on a free port of this machine for as long as the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, site=site))
    site.origin = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
