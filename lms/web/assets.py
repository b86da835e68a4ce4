"""Static files at addresses that change with their contents, so browsers keep them for ever."""

import gzip
import hashlib
import mimetypes
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from flask import Flask, abort, current_app, request, send_from_directory
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from lms.web.entry import public

STATIC = Path(__file__).resolve().parents[2] / "static"
SHEETS = (
    "css/tokens.css",
    "css/base.css",
    "css/layout/*.css",
    "css/components/*.css",
    "css/screens/*.css",
    "css/utilities.css",
    "css/print.css",
)
DESK_SHEETS = ("css/desk/*.css",)
"""Only for the pages of staff at a desk: no cadre's phone loads them."""
BUNDLE, DESK_BUNDLE = "app.css", "desk.css"
READER = "js/elements/reader.js"
SCRIPTS = {
    READER: ("quick-exit", "reading-place", "read-aloud", "light-image", "glossary-box"),
}
"""Elements of one page joined into one file: on a slow line each request costs more than a page.
They stand beside the file they become, so that what they import later is found from there."""
KEPT_IN_MEMORY = {".js", ".svg"}
FOR_EVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Body:
    """One file as it is sent: plain, and compressed where that saves bytes."""

    plain: bytes
    packed: bytes
    mimetype: str
    digest: str

    @classmethod
    def of(cls, name: str, plain: bytes) -> "Body":
        """Compress once, for all answers."""
        mimetype = mimetypes.guess_type(name)[0] or "application/octet-stream"
        packed = gzip.compress(plain, compresslevel=9, mtime=0)
        return cls(plain, packed, mimetype, hashlib.sha256(plain).hexdigest()[:20])


class Assets:
    """All files of one folder and the build they make up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        contents = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        scripts = {
            name: _script(contents, elements)
            for name, elements in SCRIPTS.items()
            if any(_element(element) in contents for element in elements)
        }
        self.names = frozenset(contents) | {BUNDLE, DESK_BUNDLE, *scripts}
        self.build = _build_id(contents)
        self.bodies = {
            name: Body.of(name, data)
            for name, data in (contents | scripts).items()
            if Path(name).suffix in KEPT_IN_MEMORY
        }
        self.bodies[BUNDLE] = Body.of(BUNDLE, self.stylesheet.encode())
        self.bodies[DESK_BUNDLE] = Body.of(DESK_BUNDLE, self._joined(DESK_SHEETS).encode())

    @cached_property
    def stylesheet(self) -> str:
        """Every sheet in its order, without comments and indentation."""
        return self._joined(SHEETS)

    def _joined(self, patterns: Sequence[str]) -> str:
        sheets = [path for pattern in patterns for path in sorted(self.folder.glob(pattern))]
        return "\n".join(squeezed(path.read_text("utf-8")) for path in sheets)

    def url(self, name: str) -> str:
        """Where this build serves the file; a name without a file is a LookupError."""
        if name not in self.names:
            raise LookupError(f"there is no static file {name}")
        return f"/static/{self.build}/{name}"


def _build_id(contents: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, data in contents.items():
        whole.update(f"{name}\0{len(data)}\0".encode() + data)
    return whole.hexdigest()[:12]


def _element(name: str) -> str:
    return f"js/elements/{name}.js"


def _script(contents: dict[str, bytes], elements: Sequence[str]) -> bytes:
    """Elements in one file, each in a block of its own; none of them imports at its head."""
    found = (contents[_element(name)].decode() for name in elements)
    return "\n".join(f"{{\n{terse(text)}\n}}" for text in found).encode()


def terse(script: str) -> str:
    """The same script without the lines that are comments, and without indentation."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def squeezed(css: str) -> str:
    """The same rules in fewer bytes: no comments, no indentation."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    lines = re.sub(r"\s+", " ", bare)
    tight = re.sub(r"\s*([{};])\s*", r"\1", lines)
    return re.sub(r"(?<=[:,]) ", "", tight).replace(";}", "}").strip()


def asset(name: str) -> str:
    """The address of a static file, for templates and code alike."""
    return _assets().url(name)


def _assets() -> Assets:
    found: Assets = current_app.extensions["assets"]
    return found


@cache
def _read(folder: Path) -> Assets:
    return Assets(folder)


def init_app(app: Flask, folder: Path = STATIC) -> None:
    """Read the files once a process, serve them at /static/<build>/, give templates `asset`."""
    assets = _read(folder)
    app.extensions["assets"] = assets
    app.jinja_env.globals["asset"] = asset

    @app.get("/static/<build>/<path:filename>", endpoint="static")
    @public
    def static_file(build: str, filename: str) -> ResponseReturnValue:
        """One file of the present build; another build's address is not found."""
        if build != assets.build or filename not in assets.names:
            abort(404)
        body = assets.bodies.get(filename)
        answer = _from_memory(body) if body else send_from_directory(folder, filename)
        answer.headers["Cache-Control"] = FOR_EVER
        return answer

    @app.url_defaults
    def present_build(endpoint: str, values: dict[str, object]) -> None:
        if endpoint == "static":
            values.setdefault("build", assets.build)


def _from_memory(body: Body) -> Response:
    takes_gzip = request.accept_encodings["gzip"] > 0
    packed = takes_gzip and len(body.packed) < len(body.plain)
    answer = Response(body.packed if packed else body.plain, mimetype=body.mimetype)
    answer.vary.add("Accept-Encoding")
    if packed:
        answer.content_encoding = "gzip"
    answer.set_etag(f"{body.digest}-gzip" if packed else body.digest)
    return answer.make_conditional(request)
