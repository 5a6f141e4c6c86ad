"""What all tests in Python share."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def listina() -> Path:
    """The binary under test."""
    if named := os.environ.get("LISTINA"):
        return Path(named).resolve()
    for configuration in ("release", "debug"):
        binary = REPOSITORY / ".build" / configuration / "listina"
        if binary.exists():
            return binary
    raise pytest.UsageError("no listina to test: run 'swift build' or set LISTINA to the binary")
