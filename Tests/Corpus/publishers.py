"""Real publishers' policies, laid out as the policies of a site."""

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CORPUS = REPOSITORY.parent / "shared" / "corpus"
PUBLISHERS = ("github-site-policy", "basecamp-policies", "basecamp-history")

# What the publishers' own generator knows.
VARIABLES = {"email_support": "support@example.com", "email_security": "security@example.com"}


@dataclass(frozen=True)
class Policy:
    """One file of a publisher."""

    publisher: str
    path: Path

    @cached_property
    def id(self) -> str:
        """`privacy/regulations/ccpa/index.md` is `privacy-regulations-ccpa`, `terms/2020-04-13.md` is `terms-2020-04-13`;
        GitHub's files have names of their own."""
        parts = self.path.relative_to(CORPUS / self.publisher).with_suffix("").parts
        if parts[-1] == "index":
            return "-".join(parts[:-1]) or "home"
        return parts[-1][:64] if self.publisher == "github-site-policy" else "-".join(parts)

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")


def policies() -> list[Policy]:
    """Every file of every publisher; none where the corpus is not there."""
    return [Policy(name, path) for name in PUBLISHERS for path in sorted((CORPUS / name).rglob("*.md"))]


def lay_out(root: Path, texts: dict[str, str]) -> None:
    """Writes a site in English with a policy for each text."""
    for policy, text in texts.items():
        folder = root / "content" / policy
        folder.mkdir(parents=True)
        (folder / "en.md").write_text(text, encoding="utf-8")
    variables = ", ".join(f"{name}: {value}" for name, value in VARIABLES.items())
    (root / "content" / "site.yaml").write_text(
        "name: Publishers\nbaseURL: https://example.com\nlocales: [en]\ncontact: {email: a@example.com}\n"
        f"theme: plain\nvariables: {{site: {{{variables}}}}}\n"
    )
    shutil.copytree(REPOSITORY / "themes", root / "themes")
