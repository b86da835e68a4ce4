"""The rendering process: facts as JSON in, files with their lengths out."""

import json
import sys
from base64 import b64decode

from lms.certificates.facts import CertificateFacts
from lms.certificates.fonts import UnprintableText
from lms.certificates.isolated import LENGTH, REFUSED
from lms.certificates.render import render_batch
from lms.web import isolated

MEMORY = 1024**3
CPU_SECONDS = 20


def main() -> int:
    """Render what was asked, within 1 GiB and 20 s of CPU and a fifth of a second a person."""
    asked = json.load(sys.stdin.buffer)
    facts = [CertificateFacts.from_json(text) for text in asked["facts"]]
    emblems = {digest: b64decode(image) for digest, image in asked["emblems"].items()}
    cpu = CPU_SECONDS + len(facts) // 5
    isolated.limit(memory=MEMORY, cpu_seconds=cpu)
    try:
        files = render_batch(facts, emblems)
    except UnprintableText as refusal:
        sys.stdout.buffer.write(refusal.message.encode())
        return REFUSED
    for file in files:
        sys.stdout.buffer.write(LENGTH.pack(len(file)) + file)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
