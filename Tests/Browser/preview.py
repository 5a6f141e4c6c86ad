"""A small site on disk, and `listina serve` that shows it while a test edits it."""

import contextlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import threading
import time
import zlib
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 15.0

SETTINGS = """\
name: Example
baseURL: https://example.com
locales: [en, cs]
contact: {email: office@example.com}
theme: listina
"""


def section(number: int) -> str:
    """One of the many sections of the long policy."""
    return f"## Section {number} {{#s-{number}}}\n\nParagraph {number}. {'We keep what we must, and no longer. ' * 8}\n\n"


LONG = "# Privacy\n\nWe ask for little.\n\n" + "".join(section(number) for number in range(1, 31))

TEXTS = {
    "content/site.yaml": SETTINGS,
    "content/privacy/en.md": LONG,
    "content/privacy/cs.md": "---\nslug: soukromi\n---\n# Soukromí\n\nPtáme se na málo.\n",
    "content/terms/en.md": "# Terms\n\nSee our [privacy policy](../privacy/).\n",
    "content/terms/cs.md": "# Podmínky\n\nViz [soukromí](../privacy/).\n",
    "content/plans/en.md": "---\ndraft: true\n---\n# Plans\n\nNobody reads this yet.\n",
}


def write(root: Path, texts: dict[str, str] = TEXTS) -> Path:
    """A site with a theme of its own, so that a test can break it."""
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    shutil.copytree(REPOSITORY / "themes" / "listina", root / "themes" / "listina")
    return root


def write_many(root: Path, policies: int, locales: list[str], sections: int) -> Path:
    """A site of many policies that link each other, every run the same."""
    words = "data person service account privacy session contract payment refund notice consent purpose".split()

    def paragraph(seed: int) -> str:
        return " ".join(words[(seed * 7 + step * step) % len(words)] for step in range(90)).capitalize() + "."

    texts = {"content/site.yaml": SETTINGS.replace("[en, cs]", f"[{', '.join(locales)}]")}
    for policy in range(policies):
        text = f"# Policy {policy}\n\n"
        for number in range(sections):
            link = f"[another](../policy-{(policy + number + 1) % policies}/#s-{number})"
            text += f"## Section {number} {{#s-{number}}}\n\n{paragraph(policy + number)}\n\nSee {link}.\n\n"
        for locale in locales:
            texts[f"content/policy-{policy}/{locale}.md"] = text
    return write(root, texts)


def png(width: int) -> bytes:
    """A grey image of a width that tells it from others."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(4))
    header = struct.pack(">IIBBBBB", width, 4, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Preview:
    """One run of `listina serve`, with all that it says."""

    def __init__(self, listina: Path, root: Path, *options: str, port: int | None = None, chooses_port: bool = False):
        self.root = root
        self.port = port or free_port()
        command = [str(listina), "serve", "--root", str(root), *options]
        if not chooses_port:
            command += ["--port", str(self.port)]
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            # Jobs in the background are born deaf to Ctrl-C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.words = ""
        self._heard = threading.Condition()
        self.is_ending = False
        self._has_ended = False
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def _listen(self) -> None:
        for line in self.process.stdout:
            with self._heard:
                self.words += line
                self._heard.notify_all()
        with self._heard:
            self._has_ended = True
            self._heard.notify_all()

    def wait_until_listening(self) -> "Preview":
        found = self.wait_for(r"The site is at (http://127\.0\.0\.1:(\d+))(/\S*)")
        self.origin, self.port, self.base = found[1], int(found[2]), found[3]
        return self

    def url(self, path: str = "") -> str:
        return self.origin + self.base + path

    # What it says

    def wait_for(self, pattern: str, since: int = 0) -> re.Match:
        """Waits until the terminal has words that match; `since` is how much of it is not looked at."""

        def find() -> re.Match | None:
            return re.search(pattern, self.words[since:], re.MULTILINE)

        with self._heard:
            self._heard.wait_for(lambda: find() or self._has_ended, timeout=PATIENCE)
            if found := find():
                return found
        assert not self._has_ended, f"ended:\n{self.words}"
        raise AssertionError(f"the terminal never said {pattern!r}, but:\n{self.words[since:]}")

    @contextlib.contextmanager
    def saying(self, *texts: str):
        """What is done in the block makes the terminal say all of these."""
        since = len(self.words)
        yield
        for text in texts:
            self.wait_for(re.escape(text), since)

    @property
    def readings(self) -> int:
        return len(re.findall(r" read in \d+ ms", self.words))

    # What is edited

    def path(self, name: str) -> Path:
        return self.root / name

    def read(self, name: str) -> str:
        return self.path(name).read_text()

    def save(self, name: str, text: str | bytes) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            self.path(name).write_bytes(text)
        else:
            self.path(name).write_text(text)

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text
        self.save(name, text.replace(old, new, 1))

    # What it costs

    @property
    def resident(self) -> int:
        """Memory in KiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"^VmRSS:\s+(\d+)", status, re.MULTILINE)[1])

    @property
    def descriptors(self) -> int:
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def wait_for_descriptors(self, most: int) -> None:
        """Waits until no more files and connections are open than that; the system tells nobody when one is closed."""
        end = time.monotonic() + PATIENCE
        while self.descriptors > most:
            assert time.monotonic() < end, f"{self.descriptors} descriptors are open, not {most}"
            time.sleep(0.02)

    # How it ends

    def interrupt(self) -> tuple[int, float]:
        """Ctrl-C: the exit status, and how many seconds it took."""
        start = time.monotonic()
        self.is_ending = True
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=PATIENCE)
        return status, time.monotonic() - start

    def close(self) -> None:
        """Ends it, whatever it does."""
        self.is_ending = True
        try:
            if self.process.poll() is None:
                self.process.send_signal(signal.SIGINT)
                self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join(timeout=5)
        self.process.stdout.close()


@contextlib.contextmanager
def showing(listina: Path, root: Path, *options: str, **more):
    """Serves a site for as long as the block runs; it must end as Ctrl-C ends it."""
    preview = Preview(listina, root, *options, **more)
    try:
        yield preview.wait_until_listening()
        assert preview.process.poll() in (None, 130), f"the server has ended by itself:\n{preview.words}"
    finally:
        preview.close()
    assert preview.process.returncode == 130, preview.words


# Requests that no browser makes


def exchange(port: int, request: bytes, timeout: float = 5) -> bytes:
    """All that comes back for these bytes until the server closes or nothing more comes."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        answer = b""
        with contextlib.suppress(OSError):
            connection.sendall(request)
            while part := connection.recv(65_536):
                answer += part
        return answer


def ask(port: int, target: str, *headers: str, method: str = "GET", host: str | None = "localhost") -> tuple[int, bytes]:
    """The status and all bytes of the answer to a request that is sent as it is written here."""
    lines = [f"{method} {target} HTTP/1.1", *([] if host is None else [f"Host: {host}"]), *headers, "Connection: close"]
    answer = exchange(port, ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
    found = re.match(rb"HTTP/1\.1 (\d+)", answer)
    assert found, answer[:200]
    return int(found[1]), answer


WEBSOCKET = (
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
)


def knock(port: int, target: str, *headers: str) -> bytes:
    """What the server answers at first to a request to listen to it."""
    lines = [f"GET {target} HTTP/1.1", f"Host: localhost:{port}", *WEBSOCKET, *headers]
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
        return connection.recv(65_536)
