"""What a process that serves pages loads at its start."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_only_children_load_the_typesetter() -> None:
    """It takes half of a start and a third of the memory, and runs in processes of its own."""
    check = "import sys, lms.app; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run(  # noqa: S603 - our own line
        [sys.executable, "-c", check], capture_output=True, check=True, cwd=ROOT, text=True
    )
    assert "lms" in loaded.stdout.split()
    assert "weasyprint" not in loaded.stdout.split()
