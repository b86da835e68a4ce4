"""A cadre's visit over plain HTTP: signing in, and asking for a page as often as possible."""

import re
from http.client import HTTPConnection, HTTPResponse
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urlsplit

from bench.site import Login, Site


class Visit:
    """A small browser: keeps one connection and the cookies."""

    def __init__(self, site: Site) -> None:
        where = urlsplit(site.base)
        self.host, self.port = str(where.hostname), int(where.port or 80)
        self.connection = HTTPConnection(self.host, self.port, timeout=30)
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, str]:
        """One request; the status and the text."""
        answer, text = self._answer(method, path, form)
        return answer.status, text

    def post(self, path: str, form: dict[str, str]) -> tuple[int, str]:
        """One form sent; the status and where the answer leads."""
        answer, _ = self._answer("POST", path, form)
        return answer.status, answer.headers.get("Location", "")

    def _answer(
        self, method: str, path: str, form: dict[str, str] | None
    ) -> tuple[HTTPResponse, str]:
        headers = {"Cookie": self.cookie}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, urlencode(form) if form else None, headers)
        answer = self.connection.getresponse()
        self._keep_cookies(answer)
        return answer, answer.read().decode()

    def token(self, path: str) -> str:
        """The token of the form on a page."""
        found = re.search(r'name="csrf_token" value="([^"]+)"', self.ask("GET", path)[1])
        if found is None:
            raise LookupError(f"no form on {path}")
        return found[1]

    def sign_in(self, login: Login) -> None:
        """Sign in; RuntimeError when it is refused."""
        form = {"identity": login.identity, "secret": login.secret}
        status, _ = self.ask("POST", "/masuk", form | {"csrf_token": self.token("/masuk")})
        if status != 303:
            raise RuntimeError(f"signing in was answered with {status}")

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def request_for(self, path: str) -> bytes:
        """The bytes that ask for a page as this visitor."""
        lines = (f"GET {path} HTTP/1.1", f"Host: {self.host}:{self.port}", f"Cookie: {self.cookie}")
        return ("\r\n".join((*lines, "Accept-Encoding: gzip")) + "\r\n\r\n").encode()

    def _keep_cookies(self, answer: HTTPResponse) -> None:
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: said.value for name, said in SimpleCookie(line).items()}
