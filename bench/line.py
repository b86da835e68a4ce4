"""A line to the site that can be cut: a TCP proxy that also weighs what passes.

A browser's own offline switch may miss its service worker; a proxy that hangs up cuts everything.
"""

import contextlib
import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

CHUNK = 64 * 1024
ASKED = re.compile(rb"(?:^|\n)(GET|POST|HEAD) (\S+) HTTP/1\.1\r\n")


@dataclass
class Passed:
    """One request, `GET /masuk`, and the bytes that came back: head and body as they travelled."""

    asked: str
    bytes: int = 0


@dataclass
class Line:
    """From a port of its own to the site; `passed` is every request since `weigh()`, whoever in
    the browser sent it."""

    site: str
    port: int = 0
    passed: list[Passed] = field(default_factory=list)
    _listener: socket.socket | None = None
    _open: set[socket.socket] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def connect(self) -> None:
        """Let connections through, from now on and at the same port as before."""
        if self._listener is None:
            self._listener = socket.create_server(("127.0.0.1", self.port))
            self.port = self._listener.getsockname()[1]
            threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def cut(self) -> None:
        """Hang up on everybody and let nobody in."""
        if self._listener is not None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)  # wakes whoever accepts
            self._listener.close()
            self._listener = None
        with self._lock:
            ends, self._open = self._open, set()
        for end in ends:
            _hang_up(end)

    def weigh(self) -> None:
        """Count from nothing again."""
        with self._lock:
            self.passed = []

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                browser, _ = listener.accept()
            except OSError:  # cut
                return
            try:
                site = socket.create_connection((urlsplit(self.site).hostname, self._site_port))
            except OSError:
                browser.close()
                continue
            with self._lock:
                if self._listener is not listener:  # cut meanwhile
                    browser.close()
                    site.close()
                    return
                self._open |= {browser, site}
            here: list[Passed] = []
            for ends in ((browser, site, here, True), (site, browser, here, False)):
                threading.Thread(target=self._carry, args=ends, daemon=True).start()

    @property
    def _site_port(self) -> int:
        return int(urlsplit(self.site).port or 80)

    def _carry(
        self, giver: socket.socket, taker: socket.socket, here: list[Passed], is_asking: bool
    ) -> None:
        """One way of one connection; on it, an answer belongs to the request before it."""
        with contextlib.suppress(OSError):
            while said := giver.recv(CHUNK):
                with self._lock:
                    if not is_asking and here:
                        here[-1].bytes += len(said)
                    for one in ASKED.findall(said) if is_asking else ():
                        here.append(Passed(b" ".join(one).decode()))
                        self.passed.append(here[-1])
                taker.sendall(said)
        for end in (giver, taker):
            _hang_up(end)
            with self._lock:
                self._open.discard(end)


def _hang_up(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextlib.contextmanager
def line_to(site: str) -> Iterator[Line]:
    """A connected line to the site at this address, cut in the end."""
    line = Line(site)
    line.connect()
    try:
        yield line
    finally:
        line.cut()
