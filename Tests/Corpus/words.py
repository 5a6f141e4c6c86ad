"""The words of a text, as Listina publishes it and as an independent reader of Markdown finds them."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from publishers import VARIABLES

# Elements between whose words stands no space in the source, but which are not one word either.
BLOCKS = frozenset(
    "article p div section ul ol li dl dt dd table caption thead tbody tr th td h1 h2 h3 h4 h5 h6 blockquote pre hr br"
    " details summary figure figcaption address".split()
)


class Words(HTMLParser):
    """The words of some HTML: all of it, or of its article."""

    def __init__(self, html: str, only: str | None = None):
        super().__init__()
        self._only = only
        self._depth = 0 if only else 1
        self._text: list[str] = []
        self.feed(html)
        self.close()
        self.words = "".join(self._text).split()

    def handle_starttag(self, tag, attributes):
        if tag == self._only:
            self._depth += 1
        if tag in BLOCKS:
            self._text.append(" ")
        if tag == "img" and self._depth:
            self._text.append(dict(attributes).get("alt") or "")

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self._text.append(" ")
        if tag == self._only:
            self._depth -= 1

    def handle_data(self, data):
        if self._depth:
            self._text.append(data)


def published(page: str) -> list[str]:
    """The words of a page's article."""
    return Words(page, only="article").words


@dataclass
class Source:
    """A file without its front matter, and the words of the title that stood there."""

    title: list[str]
    body: str


def front_matter(markdown: str) -> Source:
    match = re.match(r"---[ \t]*\r?\n(.*?)\n---[ \t]*\r?\n", markdown, re.DOTALL)
    if not match:
        return Source([], markdown)
    title = re.search(r"^title: *(.*?)[ \r]*$", match[1], re.MULTILINE)
    return Source(title[1].strip("'\"").split() if title else [], markdown[match.end() :])


@dataclass
class Reading:
    """What an independent reader finds in a text."""

    words: list[str]
    has_title: bool


def read(body: str) -> Reading:
    """The words that markdown-it-py finds, with the variables of the publishers' generator filled in."""
    filled = re.sub(r"\{\{ *site\.(\w+) *\}\}", lambda match: VARIABLES[match[1]], body)
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(filled)
    return Reading(Words(html).words, has_title="<h1" in html)


# Cells that their row has and their table has not: markdown-it drops them as GitHub does, Listina shows them.
LONG_ROWS = {"github-cookies": ["|", "https://www.linkedin.com/legal/privacy-policy"]}


def without_additions(words: list[str], source: Source, expected, policy: str) -> list[str]:
    """The published words without those that are known to stand on the page alone."""
    # A title of the front matter opens a text that has no heading of the first level.
    if source.title and not expected.has_title:
        assert words[: len(source.title)] == source.title
        words = words[len(source.title) :]
    for word in LONG_ROWS.get(policy, []):
        words.reverse()
        words.remove(word)
        words.reverse()
    return words
