"""A real site to measure and to visit: its own data and port, started as `make run` does."""

import ctypes
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lms.settings import KEYS, ROOT

FLASK = (str(Path(sys.executable).with_name("flask")), "--app", "wsgi")
READY_WITHIN = 180.0
"""Seconds; a first start makes the whole demo city."""
SAID_READY = b"Ruang Kader is ready at"
ENDS_WITHIN = 15.0
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


@dataclass(frozen=True)
class Login:
    """One login as `flask demo logins` prints it."""

    role: str
    name: str
    identity: str
    secret: str
    region: str
    card: str = ""
    """What a device that does not know the person asks for; never in a demo city."""
    totp: str = ""
    """The secret of the codes that officials and admins need; never in a demo city."""


@dataclass(frozen=True)
class Site:
    """A running site: where it is, where its data lie, and what it has said so far."""

    base: str
    data_dir: Path
    log: Path
    environment: dict[str, str]
    pid: int

    @property
    def said(self) -> str:
        return self.log.read_text("utf-8")

    def command(self, *words: str) -> str:
        """Run one of the product's commands on this site's data; what it printed."""
        return command(self.environment, *words)

    def logins(self) -> dict[str, Login]:
        """The logins of a demo city, by role."""
        printed = self.command("demo", "logins").splitlines()
        return {login.role: login for login in (Login(**json.loads(line)) for line in printed)}


def environment_for(data_dir: Path, port: int, **more: str) -> dict[str, str]:
    """What a site is told; nothing of the settings this process happens to have."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    keys = {name.upper(): f"{name}-only-for-tests-0123456789abcdef" for name in KEYS}
    return kept | keys | {"DATA_DIR": str(data_dir), "PORT": str(port)} | more


def command(environment: dict[str, str], *words: str) -> str:
    """Run `flask --app wsgi …` to its end; CalledProcessError when it refuses."""
    return subprocess.run(  # noqa: S603 - the product's own commands
        [*FLASK, *words],
        cwd=ROOT,
        env=environment,
        check=True,
        text=True,
        stdout=subprocess.PIPE,
    ).stdout


@contextmanager
def serving(
    data_dir: Path, *, first: Sequence[str] = (), root: Path | str = ROOT, **more: str
) -> Iterator[Site]:
    """Serve this data on a free port of the loopback, after the command `first`, for a while.

    `root` is where the product's files are, when it is another copy of them that serves.
    """
    port = free_port()
    environment = environment_for(data_dir, port, **more)
    if first:
        command(environment, *first)
    log = data_dir / f"serve-{port}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "scripts/serve.py"],
            cwd=root,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
            preexec_fn=end_with_parent,  # noqa: PLW1509 - one call into libc, no lock of ours
        )
    site = Site(f"http://127.0.0.1:{port}", data_dir, log, environment, process.pid)
    try:
        wait_until_ready(port, process, log)
        yield site
    finally:
        process.send_signal(signal.SIGTERM)
        ended = process.wait(ENDS_WITHIN)
    if ended:
        raise RuntimeError(f"the site ended with {ended}: {site.said[-2000:]}")


def end_with_parent() -> None:
    """Ask the kernel for SIGTERM when this process is gone; runs in the new process."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_ready(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Return once the site has said so and /readyz answers 200: web, database and worker."""
    deadline = time.monotonic() + READY_WITHIN
    while not (SAID_READY in log.read_bytes() and is_ready(port)):
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"the site did not start: {log.read_text('utf-8')[-2000:]}")
        time.sleep(0.1)


def is_ready(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
