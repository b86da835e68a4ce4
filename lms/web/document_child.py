"""The process that typesets one document; a process that serves pages never imports it."""

import json
import sys
from base64 import b64decode
from pathlib import Path

from lms.web import documents, isolated

MEMORY = 1024**3
CPU_SECONDS = 20


def _serve() -> None:
    """Read what is asked as JSON, write the PDF."""
    asked = json.load(sys.stdin.buffer)
    isolated.limit(memory=MEMORY, cpu_seconds=CPU_SECONDS)
    sys.stdout.buffer.write(
        documents.to_pdf(
            asked["html"],
            Path(asked["style"]),
            weights=asked["weights"],
            images={name: b64decode(image) for name, image in asked["images"].items()},
        )
    )


if __name__ == "__main__":
    _serve()
