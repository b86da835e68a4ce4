"""Asks a site for one page from many connections at once; a process of its own, so that its work
is not counted as the server's: `python -m bench.load HOST PORT SECONDS CONNECTIONS < request`.

Standard library only. Each connection is kept open and asks again as soon as it was answered.
Prints one JSON object: `seconds`, `ms` (a sorted list) and `errors`.
"""

import asyncio
import json
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Heard:
    """What the load heard back."""

    seconds: float
    ms: list[float]
    """How long each right answer took, sorted."""
    errors: int
    """Answers other than 200, and connections that broke."""

    @property
    def each_second(self) -> float:
        return len(self.ms) / self.seconds

    def percentile(self, share: float) -> float:
        """The time within which this share of the answers came."""
        return self.ms[min(len(self.ms) - 1, int(len(self.ms) * share))] if self.ms else 0.0


def put_on(host: str, port: int, request: bytes, *, seconds: float, connections: int) -> Heard:
    """Put a load on a server from another process, and wait for its end."""
    words = (host, str(port), str(seconds), str(connections))
    command = [sys.executable, "-m", "bench.load", *words]
    done = subprocess.run(command, input=request, capture_output=True, check=True)  # noqa: S603
    return Heard(**json.loads(done.stdout))


async def main(host: str, port: int, seconds: float, connections: int, request: bytes) -> Heard:
    """Keep this many connections busy for so long."""
    times: list[float] = []
    began = time.perf_counter()
    until = began + seconds
    errors = sum(
        await asyncio.gather(
            *(ask_on(host, port, request, until, times) for _ in range(connections))
        )
    )
    return Heard(time.perf_counter() - began, sorted(times), errors)


async def ask_on(host: str, port: int, request: bytes, until: float, times: list[float]) -> int:
    """Ask over one connection until the time is up; how often the answer was not right."""
    errors = 0
    reader, writer = await asyncio.open_connection(host, port)
    while time.perf_counter() < until:
        began = time.perf_counter()
        writer.write(request)
        try:
            status = await answer(reader)
        except (OSError, EOFError, ValueError):
            errors += 1
            writer.close()
            reader, writer = await asyncio.open_connection(host, port)
            continue
        if status == 200:
            times.append((time.perf_counter() - began) * 1000)
        else:
            errors += 1
    writer.close()
    return errors


async def answer(reader: asyncio.StreamReader) -> int:
    """Read one whole answer, which must say its length; the status."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower().split("\r\n")
    fields = dict(line.split(": ", 1) for line in head[1:] if line)
    await reader.readexactly(int(fields["content-length"]))
    return int(head[0].split()[1])


if __name__ == "__main__":
    host, port, seconds, connections = sys.argv[1:]
    request = sys.stdin.buffer.read()
    heard = asyncio.run(main(host, int(port), float(seconds), int(connections), request))
    json.dump({"seconds": heard.seconds, "ms": heard.ms, "errors": heard.errors}, sys.stdout)
