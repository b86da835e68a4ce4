"""The process that opens a roster file: what is asked and the bytes in, its rows as JSON out."""

import json
import sys
from datetime import date

from lms.roster import packing, reading
from lms.roster.tables import FileRefused
from lms.web import isolated

MEMORY = 768 * 1024**2
CPU_SECONDS = 20


def main() -> int:
    """Read one file within 768 MiB and 20 s of processor time."""
    asked, _, data = sys.stdin.buffer.read().partition(b"\n")
    isolated.limit(memory=MEMORY, cpu_seconds=CPU_SECONDS)
    told = json.loads(asked)
    places = packing.places_in(told["places"])
    try:
        found = reading.read(data, places, date.fromisoformat(told["today"]))
    except FileRefused as refused:
        sys.stdout.buffer.write(refused.message.encode())
        return reading.REFUSED
    sys.stdout.buffer.write(reading.packed(found).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
