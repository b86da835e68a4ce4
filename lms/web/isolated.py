"""Work in a process of its own, with limits; a hanging or greedy page cannot harm the caller."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[2]
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR")


class Ended(NamedTuple):
    """How a child ended: its exit status, what it gave, and its last words."""

    status: int
    output: bytes
    last_words: str


def own_module(name: str) -> tuple[str, ...]:
    """The command that runs a module of this project with this interpreter."""
    return sys.executable, "-m", name


def run(command: Sequence[str], asked: bytes, *, wall_seconds: float) -> Ended:
    """Run one of our commands; `TimeoutError` when it took too long and was ended with its group.

    It gets none of our settings and secrets: only the few variables a process needs.
    """
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    with subprocess.Popen(  # noqa: S603 - our own interpreter, our own module
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=PROJECT,
        env=environment,
        start_new_session=True,
    ) as child:
        try:
            output, complaint = child.communicate(asked, timeout=wall_seconds)
        except BaseException as cause:
            os.killpg(child.pid, signal.SIGKILL)
            if isinstance(cause, subprocess.TimeoutExpired):
                raise TimeoutError(f"ended after {wall_seconds} s") from cause
            raise
    return Ended(child.returncode, output, complaint.decode(errors="replace")[-2000:])


def limit(*, memory: int, cpu_seconds: int) -> None:
    """Called by the child first: how much memory (bytes) and processor time it may take."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
