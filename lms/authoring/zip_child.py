"""The process that opens a zip of a course: the bytes in, its files or its problems out."""

import json
import sys

from lms.authoring.zip_reading import REFUSED
from lms.learning.course_source import PackageRefused
from lms.learning.package import read_files
from lms.learning.package_zip import unpacked
from lms.web import isolated

MEMORY = 768 * 1024**2
CPU_SECONDS = 20


def main() -> int:
    """Read one zip within 768 MiB and 20 s of processor time, and check what is in it."""
    data = sys.stdin.buffer.read()
    isolated.limit(memory=MEMORY, cpu_seconds=CPU_SECONDS)
    out = sys.stdout.buffer
    try:
        files = unpacked(data)
        read_files(files)
    except PackageRefused as refused:
        out.write(json.dumps([list(problem) for problem in refused.problems]).encode())
        return REFUSED
    out.write(json.dumps([[name, len(data)] for name, data in files.items()]).encode() + b"\n")
    for one in files.values():
        out.write(one)
    return 0


if __name__ == "__main__":
    sys.exit(main())
