"""Module texts: Markdown with callouts and tables, made into HTML that cannot harm a reader."""

import math
import re

import nh3
from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.smarty import SmartyExtension
from markdown.extensions.tables import TableExtension

from lms.web.markdown_figures import NO_PICTURES, SIZES, Pictures
from lms.web.markdown_look import LookExtension

RENDERER_VERSION = 2
MAX_BYTES = 50_000
MAX_BRACKETS = 300
WORDS_A_MINUTE = 180

HEADING = re.compile(r"\s*# +(.+)\n?")
"""The first heading of a module file; the page shows the title itself."""
_HOURS_LINE = re.compile(r"\s*\*\*Waktu belajar:\*\*.*\n?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

TAGS = (
    frozenset(["p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "code", "pre"])
    | frozenset(["a", "img", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "div"])
    | frozenset(["blockquote", "details", "summary", "figure", "figcaption", "section"])
    | frozenset(["dl", "dt", "dd"])
)
_NOTES = frozenset(["note", "note--tip", "note--warn", "note--stop"])
CLASSES = {
    "div": {"tbl-wrap", "steps", "case", "practice"} | _NOTES,
    "p": {"note__t", "kicker"},
    "details": {"answer", "sources"},
    "section": {"glossary"},
    "a": {"term"},
    "table": {"tbl"},
    "ul": {"list"},
    "ol": {"list"},
    "th": {"r"},
    "td": {"r"},
}
_MEDIA = r"/media/[0-9a-f]{64}"
_VALUES = {
    ("a", "href"): re.compile(
        r"https://[^\s\\]+|mailto:[^\s\\]+|tel:\+?[0-9-]+|#istilah-[0-9]{1,3}"
    ),
    ("h2", "id"): re.compile(r"bagian-[0-9]{1,3}"),
    ("dt", "id"): re.compile(r"istilah-[0-9]{1,3}"),
    ("img", "src"): re.compile(_MEDIA),
    ("img", "srcset"): re.compile(rf"{_MEDIA} [0-9]{{2,4}}w(?:, {_MEDIA} [0-9]{{2,4}}w)*"),
    ("img", "sizes"): re.compile(re.escape(SIZES)),
    ("img", "width"): re.compile(r"[0-9]{1,5}"),
    ("img", "height"): re.compile(r"[0-9]{1,5}"),
    ("img", "data-kb"): re.compile(r"[0-9]{1,4}"),
    ("img", "alt"): re.compile(r"(?s).*"),
    ("img", "loading"): re.compile(r"lazy"),
    ("ol", "start"): re.compile(r"[0-9]{1,4}"),
    ("th", "scope"): re.compile(r"col"),
    ("div", "tabindex"): re.compile(r"0"),
    ("div", "role"): re.compile(r"region"),
    ("div", "aria-label"): re.compile(r"Tabel [0-9]+"),
}
_ATTRIBUTES = {tag: {name for owner, name in _VALUES if owner == tag} for tag, _ in _VALUES}


def render(text: str, pictures: Pictures = NO_PICTURES) -> str:
    """The body of a module as safe HTML. Has no time limit of its own: see render_all."""
    markdown = Markdown(
        extensions=[
            TableExtension(use_align_attribute=True),
            SaneListExtension(),
            SmartyExtension(smart_dashes=False, smart_ellipses=False),
            LookExtension(pictures),
        ],
        output_format="html",
    )
    # Raw HTML is text here, so that nobody can be surprised by what gets through.
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    return sanitise(markdown.convert(_CONTROL.sub("", body_of(text))))


def sanitise(html: str) -> str:
    """Only our tags, attributes, classes and addresses; everything else falls away."""
    return nh3.clean(
        html,
        tags=set(TAGS),
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        attribute_filter=_allowed,
        allowed_classes=CLASSES,
        url_schemes={"https", "mailto", "tel"},
        generic_attribute_prefixes=set(),
        link_rel="noopener noreferrer",
    )


def _allowed(tag: str, name: str, value: str) -> str | None:
    """A value that matches its whole pattern stays; nh3 sees to classes and sets rel itself."""
    if name in {"class", "rel"}:
        return value
    pattern = _VALUES.get((tag, name))
    return value if pattern and pattern.fullmatch(value) else None


def body_of(text: str) -> str:
    """The text without its first heading and the line of hours below it: the page shows both."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if heading := HEADING.match(text):
        text = text[heading.end() :]
    if hours := _HOURS_LINE.match(text):
        text = text[hours.end() :]
    return text


def word_count(text: str) -> int:
    """How many words a reader reads; marks of Markdown are none."""
    return sum(any(letter.isalnum() for letter in word) for word in body_of(text).split())


def minutes_to_read(text: str) -> int:
    """Minutes at 180 words each, rounded to 5, at least 5."""
    return max(5, 5 * math.floor(word_count(text) / WORDS_A_MINUTE / 5 + 0.5))
