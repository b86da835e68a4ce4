"""Module texts: what an author writes arrives, what an attacker writes does not."""

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.web import markdown
from lms.web.markdown import minutes_to_read, render, sanitise, unknown_callouts, word_count
from lms.web.markdown_child import (
    MarkdownTooDeep,
    MarkdownTooLong,
    MarkdownTooSlow,
    render_all,
    render_limited,
)

COURSE = Path(__file__).parents[2] / "courses" / "penguatan-kader-satgas-ppa"
MODULES = sorted(COURSE.glob("0*.md"))
HASH = "a" * 64
SLOW_TABLE = "a|b\n-|-\n" + "`|" * 22_000
"""Cells split by back-ticks that never close: quadratic in Python-Markdown."""

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><a href='javascript:alert(1)'>x</a></svg>",
    "<iframe src='https://evil.example'></iframe>",
    "<p style='position:fixed' onclick='x()' id='login'>x</p>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href=' java\tscript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>1</script>'>x</a>",
    "<a href='//evil.example'>x</a>",
    "<a href='http://evil.example'>x</a>",
    "<a href='/keluar'>x</a>",
    "<img src='https://evil.example/pixel.png'>",
    "<img src='//evil.example/pixel.png'>",
    "<img src='data:image/png;base64,AAAA'>",
    f"<img src='/media/{HASH}/../../keluar'>",
    "<form action='/keluar' method='post'><input name='x'><button>x</button></form>",
    "<table><tr><td colspan='9999' rowspan='9999'>x</td></tr></table>",
    "<div class='topbar modal' role='alert' aria-label='Masuk'>x</div>",
    "<style>body{display:none}</style><link rel=stylesheet href=//evil.example>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    "<base href='https://evil.example'><meta http-equiv=refresh content='0;url=//evil'>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,1)",
    "[x](//evil.example)",
    "![x](https://evil.example/pixel.png)",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,<svg/>)",
    '[x](https://a.example "x\\" onmouseover=alert(1)")',
    "<javascript:alert(1)>",
    "::: ingat <script>alert(1)</script>\nx\n:::",
    "a | b\n- | -\n<script>alert(1)</script> | <b onclick=x>y</b>",
]


class Elements(HTMLParser):
    """Collects every element with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


def assert_harmless(html: str) -> None:
    for tag, attributes in Elements(html).found:
        assert tag in markdown.TAGS
        for name, value in attributes.items():
            if name == "href":
                assert re.match(r"https://|mailto:|tel:", value)
            elif name == "src":
                assert re.fullmatch(r"/media/[0-9a-f]{64}", value)
            elif name == "class":
                assert set(value.split()) <= markdown.CLASSES[tag]
            else:
                assert name in {
                    *("alt", "loading", "rel", "start", "scope"),
                    *("tabindex", "role", "aria-label"),
                }


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_a_module_is_neutralised(attack: str) -> None:
    assert_harmless(render(f"Satu\n\n{attack}\n\nDua"))


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_sanitiser_alone_neutralises_an_attack(attack: str) -> None:
    assert_harmless(sanitise(f"<p>{attack}</p>"))


@given(st.text(alphabet="<>\"'=/ aimgscriptonload:[]()!`*_|-\n#&;\\\x02\x03", max_size=120))
def test_no_text_at_all_becomes_harmful(text: str) -> None:
    assert_harmless(render(text))


def test_raw_html_is_shown_as_text() -> None:
    html = render("Tulis <b>ini</b> dan <script>alert(1)</script>")
    assert "&lt;b&gt;ini&lt;/b&gt;" in html
    assert "&lt;script&gt;" in html


def test_our_links_and_images_stay() -> None:
    html = render(
        "[a](https://kemenpppa.go.id/x?y=1) [b](mailto:a@b.id) [c](tel:129)\n\n"
        f"![Ruang tenang](/media/{HASH})"
    )
    links = [attributes for tag, attributes in Elements(html).found if tag == "a"]
    assert [link["href"] for link in links] == [
        "https://kemenpppa.go.id/x?y=1",
        "mailto:a@b.id",
        "tel:129",
    ]
    assert {link["rel"] for link in links} == {"noopener noreferrer"}
    images = [attributes for tag, attributes in Elements(html).found if tag == "img"]
    assert images == [{"alt": "Ruang tenang", "src": f"/media/{HASH}", "loading": "lazy"}]


def test_a_remote_image_becomes_its_description() -> None:
    assert render("![Peta kota](https://evil.example/a.png)") == "<p><em>Peta kota</em></p>"


@pytest.mark.parametrize(
    ("source", "look", "title"),
    [
        ("::: ingat\nDengarkan.\n:::", "note--tip", "Ingat"),
        ("::: perhatian\nDengarkan.\n:::", "note--warn", "Perhatian"),
        ("::: bahaya\nDengarkan.\n:::", "note--stop", "Bahaya"),
        ("::: perhatian Bila anak bercerita\nDengarkan.\n:::", "note--warn", "Bila anak bercerita"),
        ("::: ingat\n\nDengarkan.\n\n:::", "note--tip", "Ingat"),
        ("> **Ingat.** Dengarkan.", "note--tip", "Ingat"),
        ("> **Penting.** Dengarkan.", "note--warn", "Penting"),
    ],
)
def test_a_callout_becomes_a_note(source: str, look: str, title: str) -> None:
    html = render(f"Sebelum.\n\n{source}\n\nSesudah.").replace("\n", "")
    assert html == (
        f'<p>Sebelum.</p><div class="note {look}"><div><p class="note__t">{title}</p>'
        "<p>Dengarkan.</p></div></div><p>Sesudah.</p>"
    )


def test_a_callout_holds_lists_and_the_text_after_it_stays_outside() -> None:
    html = render("::: ingat\nSatu:\n\n- a\n- b\n:::\nSesudah.")
    assert html.index('<ul class="list">') < html.index("</div>") < html.index("<p>Sesudah.</p>")


def test_a_callout_without_end_swallows_nothing() -> None:
    assert "Sesudah." in render("::: ingat\nIsi.\n\nSesudah.")


def test_a_plain_quotation_stays_one() -> None:
    assert "<blockquote>" in render("> Ini bukan salah Ibu.")


def test_a_table_scrolls_in_a_region_and_numbers_stand_right() -> None:
    html = render("| a | |\n| --- | ---: |\n| 1 | 2 |")
    found = Elements(html).found
    assert found[0] == (
        "div",
        {"aria-label": "Tabel 1", "class": "tbl-wrap", "role": "region", "tabindex": "0"},
    )
    assert found[1] == ("table", {"class": "tbl"})
    assert [tag for tag, _ in found].count("th") == 1  # an empty heading is no heading
    assert ("td", {"class": "r"}) in found


def test_there_is_one_h1_and_it_belongs_to_the_page() -> None:
    html = render("# Modul 1 — Judul\n\n**Waktu belajar:** 2 JP\n\n# Lagi\n\n##### Kecil")
    assert html == "<h2>Lagi</h2>\n<h4>Kecil</h4>"


def test_a_numbered_list_may_go_on_where_it_stopped() -> None:
    assert '<ol class="list" start="4">' in render("4. empat\n5. lima")


def test_reading_time_is_rounded_to_five_minutes_and_never_nothing() -> None:
    assert minutes_to_read("") == 5
    assert minutes_to_read("kata " * 1000) == 5
    assert minutes_to_read("kata " * 1400) == 10
    assert word_count("# Judul\n\nDua kata — **di** sini, | - |") == 4


def test_unknown_and_unfinished_callouts_are_told_with_their_line() -> None:
    assert [line for line, _ in unknown_callouts("a\n::: rahasia\nb\n:::\n\n::: ingat\nc")] == [
        2,
        6,
    ]
    assert [line for line, _ in unknown_callouts(":::\n")] == [1]
    assert list(unknown_callouts("::: ingat Judul\nb\n:::\n")) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_module_of_the_bundled_course_renders(path: Path) -> None:
    text = path.read_text("utf-8")
    html = render(text)
    tags = [tag for tag, _ in Elements(html).found]
    assert_harmless(html)
    assert "h1" not in tags
    assert "Waktu belajar" not in html
    assert tags.count("h2") == len(re.findall(r"(?m)^## ", text))
    assert tags.count("table") == len(re.findall(r"(?m)^\| ?---", text)) == html.count("tbl-wrap")
    assert html.count('class="note ') == len(re.findall(r"(?m)^> ", text)) == 1
    assert "blockquote" not in tags
    assert len(re.findall(r"(?m)^(?:- |\d+\. )", text)) == tags.count("li")
    assert "**" not in html
    assert "| " not in html


def test_a_whole_course_renders_in_one_child_as_it_does_here() -> None:
    texts = [path.read_text("utf-8") for path in MODULES]
    assert len(texts) == 8
    assert render_all(texts) == [render(text) for text in texts]
    assert render_all([]) == []


@pytest.mark.parametrize("bomb", ["[" * 10_000, "x" * 50_001, "é" * 25_001])
def test_a_text_over_the_limits_is_refused_before_it_is_read(bomb: str) -> None:
    with pytest.raises(MarkdownTooLong) as refused:
        render_all(["Baik.", bomb])
    assert refused.value.index == 1


def test_a_text_that_takes_too_long_is_stopped_and_named() -> None:
    started = time.process_time()
    with pytest.raises(MarkdownTooSlow) as refused:
        render_all(["Baik.", SLOW_TABLE, "Juga baik."])
    assert refused.value.index == 1
    assert time.process_time() - started < 1  # it was not this process that worked


def test_a_text_nested_too_deep_is_refused() -> None:
    with pytest.raises(MarkdownTooDeep):
        render_limited("* " * 3_000 + "x")
