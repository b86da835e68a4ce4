"""The installed app: its manifest, its service worker, and the page shown without a signal.

None of the three says anything of a person; the worker keeps nothing else. The shell's address
holds its digest, so that a worker keeps exactly the page it was made with, or is not installed.
"""

import hashlib
import json
import re
from dataclasses import dataclass

from flask import Blueprint, current_app, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from lms.accounts import identity
from lms.core.errors import NotFound
from lms.learning.pages import NOTE_ICONS
from lms.office.pages import helplines
from lms.web.assets import STATIC, asset
from lms.web.entry import public

bp = Blueprint("shell", __name__)
WORKER = STATIC / "js" / "worker.js"
PAGE = "offline/shell.html"
TYPEFACE = "fonts/plus-jakarta-sans-latin.woff2"
IMPORTED = ("js/offline/", "js/lib/")
ASK_EACH_TIME = "public, no-cache"
ICONS = (
    ("img/app-192.png", "192x192", "any"),
    ("img/app-512.png", "512x512", "any"),
    ("img/app-maskable-512.png", "512x512", "maskable"),
)


@dataclass(frozen=True)
class Shell:
    """The page for lost signals as HTML, and the digest its address holds."""

    html: str
    version: str


def present() -> Shell:
    """Drawn once a process for each state of the helplines; anew with each build."""
    known = (helplines(), identity.is_demo())
    kept: dict[object, Shell] = current_app.extensions.setdefault("offline shell", {})
    if known not in kept:
        kept.clear()
        kept[known] = _drawn()
    return kept[known]


def _drawn() -> Shell:
    """Without the context of pages: whoever asks for the worker is no part of it."""
    template = current_app.jinja_env.get_template(PAGE)
    html = template.render(site={"demo": identity.is_demo()}, note_icons=NOTE_ICONS)
    return Shell(html, hashlib.sha256(html.encode()).hexdigest()[:16])


def kept_files(shell: Shell) -> list[str]:
    """What the page links, its typeface, and every script that a page may yet come to import."""
    linked = re.findall(r'(?:href|src)="(/static/[^"]+\.(?:css|js|svg))"', shell.html)
    names = current_app.extensions["assets"].names
    scripts = [asset(name) for name in sorted(names) if name.startswith(IMPORTED)]
    return list(dict.fromkeys([*linked, asset(TYPEFACE), *scripts]))


@bp.get("/pekerja.js")
@public
def worker() -> ResponseReturnValue:
    """The service worker, told which page and files belong to this build."""
    shell = present()
    address = url_for(".page", version=shell.version)
    said = {"version": shell.version, "shell": address, "files": kept_files(shell)}
    text = f"const SITE = {json.dumps(said)};\n{WORKER.read_text('utf-8')}"
    return _for_all(text, "text/javascript")


@bp.get("/luring/<version>")
@public
def page(version: str) -> ResponseReturnValue:
    """The page without a signal; another version's address is not found."""
    shell = present()
    if version != shell.version:
        raise NotFound
    return _for_all(shell.html, "text/html")


@bp.get("/manifest.webmanifest")
@public
def manifest() -> ResponseReturnValue:
    """How the site looks as an app on the first screen of a phone."""
    said = {
        "id": "/",
        "name": "Ruang Kader",
        "short_name": "Ruang Kader",
        "description": "Belajar, hadir, dan sertifikat kader Satgas PPA Kota Tangerang Selatan",
        "lang": "id",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#fbf8f3",
        "theme_color": "#fbf8f3",
        "icons": [
            {"src": asset(name), "sizes": sizes, "type": "image/png", "purpose": purpose}
            for name, sizes, purpose in ICONS
        ],
    }
    return _for_all(json.dumps(said), "application/manifest+json")


def _for_all(text: str, mimetype: str) -> Response:
    """The same answer for everybody, asked for again each time, sent when it has changed."""
    answer = Response(text, mimetype=mimetype)
    answer.headers["Cache-Control"] = ASK_EACH_TIME
    answer.add_etag()
    return answer.make_conditional(request)
