"""Serves the site: prepares the database, then keeps the web and the worker going together.

Standard library only. All processes stay in one group, in the foreground; SIGTERM or Ctrl+C
ends them within 15 seconds. When one of them dies by itself, the other is ended too.
"""

import contextlib
import ctypes
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
FLASK = [str(BIN / "flask"), "--app", "wsgi"]
PATIENCE = 12.0
"""Seconds the parts have to finish what they are doing before they are killed."""
START = 60.0
"""Seconds the web has to answer for the first time."""
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
Handler = Callable[[int, FrameType | None], None] | signal.Handlers

libc = ctypes.CDLL(None)


class Stopped(Exception):
    """Somebody asked us to end."""


def main() -> int:
    """Serve until told to stop; the exit code: 0 when asked to end, else 1."""
    on_stop(stop)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
    try:
        serve(os.environ.get("BIND") or "127.0.0.1", chosen_port())
    except Stopped:
        print("Ruang Kader is ending.", flush=True)
    finally:
        end()
    return 0


def serve(bind: str, port: int) -> None:
    """Start everything, say where it is, and wait."""
    refuse_taken(bind, port)
    notes = prepare()
    refuse_taken(bind, port)
    parts = {"web": start(web_command(bind, port)), "worker": start([*FLASK, "worker"])}
    wait_for_answer(bind, port, parts)
    ready = f"Ruang Kader is ready at {base_url(port)} (Ctrl+C ends it).\n"
    print(ready + notes, end="", flush=True)
    while True:
        refuse_dead(parts)
        time.sleep(0.2)


def on_stop(action: Handler) -> None:
    """Set what the stop signals do."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, action)


def stop(number: int, frame: FrameType | None) -> None:
    """Turn the first signal into an orderly end; later ones change nothing."""
    on_stop(signal.SIG_IGN)
    raise Stopped


def chosen_port() -> int:
    """The PORT of the environment, 8000 when none is set."""
    text = os.environ.get("PORT") or "8000"
    if not (text.isascii() and text.isdigit()) or not 0 < int(text) < 65536:
        sys.exit(f"PORT must be a number from 1 to 65535, not {text!r}.")
    return int(text)


def base_url(port: int) -> str:
    """The address people type."""
    return (os.environ.get("BASE_URL") or f"http://127.0.0.1:{port}").rstrip("/")


def refuse_taken(bind: str, port: int) -> None:
    """Say so before anything is started when the port cannot be had."""
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((bind, port))
            probe.listen()
        except (OSError, UnicodeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            sys.exit(
                f"Port {port} on {bind} cannot be used ({reason}): stop the program that "
                "holds it, or choose another port, for instance PORT=8001 make run."
            )


def start(command: list[str], stdout: int | None = None) -> subprocess.Popen[str]:
    """Start one part; it is told to end should this process die without a word."""
    return subprocess.Popen(command, cwd=ROOT, stdout=stdout, text=True, preexec_fn=end_with_parent)


def end_with_parent() -> None:
    """Ask the kernel for SIGTERM when the parent is gone; runs in the new process."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def web_command(bind: str, port: int) -> list[str]:
    """Two processes of one thread each: measured fastest, with the shortest tail."""
    return [
        *(str(BIN / "granian"), "wsgi:app", "--interface", "wsgi"),
        *("--host", bind, "--port", str(port)),
        *("--workers", "2", "--blocking-threads", "1", "--no-ws"),
        *("--respawn-failed-workers", "--workers-kill-timeout", "8"),
        *("--log-level", "warning"),
    ]


def prepare() -> str:
    """Migrate and fill the database; what the command prints is for the reader at the end."""
    preparation = start([*FLASK, "prepare"], stdout=subprocess.PIPE)
    notes, _ = preparation.communicate()
    if preparation.returncode:
        sys.exit("The site could not be prepared; the lines above say why.")
    return notes


def wait_for_answer(bind: str, port: int, parts: dict[str, subprocess.Popen[str]]) -> None:
    """Return once /healthz answers; a part that dies meanwhile ends the start."""
    deadline = time.monotonic() + START
    while not is_answering(bind, port):
        refuse_dead(parts)
        if time.monotonic() > deadline:
            sys.exit(f"The web did not answer within {START:.0f} seconds; everything is ended.")
        time.sleep(0.1)


def is_answering(bind: str, port: int) -> bool:
    """Ask /healthz as the front proxy would, with the name of BASE_URL."""
    here = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(bind, bind)  # noqa: S104
    asked = urlsplit(base_url(port))
    headers = {"Host": asked.netloc, "X-Forwarded-Proto": asked.scheme}
    connection = http.client.HTTPConnection(here, port, timeout=5)
    try:
        connection.request("GET", "/healthz", headers=headers)
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def refuse_dead(parts: dict[str, subprocess.Popen[str]]) -> None:
    """End with one sentence when a part has died by itself."""
    for name, part in parts.items():
        if (code := part.poll()) is not None:
            how = f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
            sys.exit(f"The {name} ended unexpectedly ({how}); everything else is ended too.")


def end() -> None:
    """Ask everything to finish; kill what has not after `PATIENCE` seconds."""
    on_stop(signal.SIG_IGN)
    tell(children(), signal.SIGTERM)
    deadline = time.monotonic() + PATIENCE
    while children() and time.monotonic() < deadline:
        time.sleep(0.05)
    while left := children():
        tell(left, signal.SIGKILL)
        time.sleep(0.05)


def children() -> list[int]:
    """The processes below us; those whose parent died have become ours (subreaper)."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return []
    me = os.getpid()
    return [int(pid) for pid in Path(f"/proc/{me}/task/{me}/children").read_text().split()]


def tell(pids: list[int], number: signal.Signals) -> None:
    """Send a signal to each."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


if __name__ == "__main__":
    sys.exit(main())
