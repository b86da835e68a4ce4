"""Module texts: what an author writes arrives, what an attacker writes does not."""

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.web import markdown
from lms.web.markdown import minutes_to_read, render, sanitise, word_count
from lms.web.markdown_child import (
    MarkdownTooDeep,
    MarkdownTooLong,
    MarkdownTooSlow,
    render_all,
    render_limited,
)
from lms.web.markdown_faults import faults
from lms.web.markdown_figures import SIZES, Picture, Size

COURSE = Path(__file__).parents[2] / "courses" / "penguatan-kader-satgas-ppa"
MODULES = sorted(COURSE.glob("0*.md"))
HASH = "a" * 64
SLOW_TABLE = "a|b\n-|-\n" + "`|" * 22_000
"""Cells split by back-ticks that never close: quadratic in Python-Markdown."""

NARROW, WIDE = "/media/" + "a" * 64, "/media/" + "b" * 64
PICTURES = {
    "images/duduk.png": Picture(1280, 720, (Size(NARROW, 480, 9001), Size(WIDE, 1280, 40_000)))
}

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
    "::: jawaban <img src=x onerror=alert(1)>\n<script>x</script>\n:::",
    '![x" onerror="alert(1)](images/duduk.png "<script>x</script>")',
    "![x](images/../../../keluar)",
    "Sebuah istilah.\n\n*[istilah]: <img src=x onerror=alert(1)>",
    "Satu & dua.\n\n*[<script>]: x\n*[dua]: &lt;script&gt;",
    "<details open ontoggle=alert(1) class=topbar><summary>x</summary></details>",
    "<h2 id='login'>x</h2><dt id='masuk'>x</dt><a href='#isi'>x</a>",
    "<img src=x srcset='https://evil.example/a.png 480w' sizes='100vw' data-kb='x' width='9e9'>",
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
                assert re.match(r"https://|mailto:|tel:|#istilah-\d+$", value)
            elif name == "src":
                assert re.fullmatch(r"/media/[0-9a-f]{64}", value)
            elif name == "srcset":
                for candidate in value.split(", "):
                    assert re.fullmatch(r"/media/[0-9a-f]{64} \d{2,4}w", candidate)
            elif name == "id":
                assert re.fullmatch(r"(bagian|istilah)-\d{1,3}", value)
            elif name in {"width", "height", "data-kb"}:
                assert value.isdigit()
            elif name == "class":
                assert set(value.split()) <= markdown.CLASSES[tag]
            else:
                assert name in {
                    *("alt", "loading", "rel", "start", "scope"),
                    *("tabindex", "role", "aria-label", "sizes"),
                }


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_a_module_is_neutralised(attack: str) -> None:
    assert_harmless(render(f"Satu\n\n{attack}\n\nDua", PICTURES))


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


def test_our_links_stay() -> None:
    html = render("[a](https://kemenpppa.go.id/x?y=1) [b](mailto:a@b.id) [c](tel:129)")
    links = [attributes for tag, attributes in Elements(html).found if tag == "a"]
    assert [link["href"] for link in links] == [
        "https://kemenpppa.go.id/x?y=1",
        "mailto:a@b.id",
        "tel:129",
    ]
    assert {link["rel"] for link in links} == {"noopener noreferrer"}


def test_a_figure_says_its_sizes_so_that_nothing_jumps_and_waits_until_it_is_near() -> None:
    html = render('Satu\n![Duduk & "dekat"](images/duduk.png "Duduk **sejajar**")\nDua', PICTURES)
    images = [attributes for tag, attributes in Elements(html).found if tag == "img"]
    assert images == [
        {
            "src": NARROW,
            "srcset": f"{NARROW} 480w, {WIDE} 1280w",
            "sizes": SIZES,
            "width": "1280",
            "height": "720",
            "alt": 'Duduk & "dekat"',
            "loading": "lazy",
            "data-kb": "9",
        }
    ]
    assert "<figcaption>Duduk <strong>sejajar</strong></figcaption>" in html
    assert html.index("Satu</p>") < html.index("<figure>") < html.index("<p>Dua")


@pytest.mark.parametrize(
    "source",
    [
        "![Peta kota](https://evil.example/a.png)",
        "![Peta kota](images/lain.png)",
        f"![Peta kota](/media/{HASH})",
        "Lihat ![Peta kota](images/duduk.png) ini.",
    ],
)
def test_any_other_image_becomes_its_description(source: str) -> None:
    html = render(source, PICTURES)
    assert "<em>Peta kota</em>" in html
    assert "<img" not in html


def test_a_case_holds_its_story_its_questions_and_a_folded_answer() -> None:
    html = render(
        "::: kasus Bu Rini di posyandu\nBu Rini datang.\n\n1. Apa yang Anda lihat?\n"
        "::: jawaban\nTanda kontrol.\n:::\n:::\nSesudah."
    ).replace("\n", "")
    assert html == (
        '<div class="case"><p class="kicker">Kasus</p><h3>Bu Rini di posyandu</h3>'
        '<p>Bu Rini datang.</p><ol class="list"><li>Apa yang Anda lihat?</li></ol>'
        '<details class="answer"><summary>Lihat jawaban</summary><div><p>Tanda kontrol.</p></div>'
        "</details></div><p>Sesudah.</p>"
    )


@pytest.mark.parametrize(
    ("source", "begins"),
    [
        ("::: langkah\n1. **Lihat.** Aman?\n:::", '<div class="steps"><ol class="list"><li>'),
        ("::: latihan\nTulis.\n:::", '<div class="practice"><h3>Latihan</h3><p>Tulis.'),
        (
            "::: latihan Peta RT\nTulis.\n:::",
            '<div class="practice"><p class="kicker">Latihan</p><h3>Peta RT</h3>',
        ),
        ("::: sumber\n- UU 12\n:::", '<details class="sources"><summary>Sumber</summary><div>'),
    ],
)
def test_steps_practice_and_sources_have_their_form(source: str, begins: str) -> None:
    assert render(source).replace("\n", "").startswith(begins)


def test_a_term_is_linked_where_the_text_first_uses_it_and_explained_at_the_end() -> None:
    html = render(
        "## Restitusi\n\nHak **Restitusi** korban, restitusi lagi, UPTD PPA dan UPTD.\n\n"
        "*[restitusi]: ganti kerugian <dari> pelaku\n*[UPTD PPA]: unit kota\n*[UPTD]: unit"
    )
    assert re.findall(r'href="(#istilah-\d)"[^>]*>([^<]+)<', html) == [
        ("#istilah-1", "Restitusi"),
        ("#istilah-3", "UPTD PPA"),
        ("#istilah-2", "UPTD"),
    ]
    assert '<h2 id="bagian-1">Restitusi</h2>' in html
    assert re.findall(r'<dt id="istilah-(\d)">([^<]+)</dt>\s*<dd>([^<]+)', html) == [
        ("1", "restitusi", "ganti kerugian &lt;dari&gt; pelaku"),
        ("2", "UPTD", "unit"),
        ("3", "UPTD PPA", "unit kota"),
    ]


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
    assert html == '<h2 id="bagian-1">Lagi</h2>\n<h4>Kecil</h4>'


def test_a_numbered_list_may_go_on_where_it_stopped() -> None:
    assert '<ol class="list" start="4">' in render("4. empat\n5. lima")


def test_reading_time_is_rounded_to_five_minutes_and_never_nothing() -> None:
    assert minutes_to_read("") == 5
    assert minutes_to_read("kata " * 1000) == 5
    assert minutes_to_read("kata " * 1400) == 10
    assert word_count("# Judul\n\nDua kata — **di** sini, | - |") == 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "a\n::: rahasia\nb\n:::\n\n::: ingat\nc",
            {2: "unknown block 'rahasia'", 6: "never ended"},
        ),
        (":::\n", {1: "never began"}),
        ("::: ingat\n::: jawaban\nx\n:::\n:::", {2: "may not stand in the 'ingat' of line 1"}),
        ("::: kasus\nx\n:::", {1: "needs a title"}),
        ("::: langkah\n- x\n:::", {1: "one numbered list"}),
        ("Lihat ![x](images/a.png) ini", {1: "alone on its line"}),
        ("![](images/a.png)", {1: "what the image shows"}),
        ("![x](https://a.example/b.png)", {1: "no image of this course"}),
        ("![x](images/../b.png)", {1: "no image of this course"}),
        ("## Visum\n\nx\n\n*[visum]: y", {5: "never uses the term 'visum'"}),
        ("Visum.\n\n*[visum]: y\n*[VISUM]: z", {4: "explained in line 3 already"}),
        ("Visum.\n*[visum]: " + "y" * 301, {2: "longer than 300"}),
        (
            "::: kasus Bu Rini\n::: jawaban\nx\n:::\n:::\n::: ingat Judul\nb\n:::\n"
            '![x](images/a-1.png "Visum")\nUPTD PPA\n\n*[UPTD]: a\n*[UPTD PPA]: b\n*[visum]: c',
            {},
        ),
    ],
)
def test_the_faults_of_a_text_are_told_with_their_line(text: str, told: dict[int, str]) -> None:
    found = faults(text)
    assert [line for line, _ in found] == list(told)
    for line, why in found:
        assert told[line] in why


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_module_of_the_bundled_course_renders(path: Path) -> None:
    text = path.read_text("utf-8")
    html = render(text)
    tags = [tag for tag, _ in Elements(html).found]
    assert_harmless(html)
    assert "h1" not in tags
    assert "Waktu belajar" not in html
    assert faults(text) == []
    sections = len(re.findall(r"(?m)^## ", text)) + ("glossary" in html)
    assert tags.count("h2") == sections
    assert tags.count("table") == len(re.findall(r"(?m)^\| ?---", text)) == html.count("tbl-wrap")
    assert len(re.findall(r"(?m)^ *(?:- |\d+\. )", text)) == tags.count("li")
    assert ":::" not in html
    assert "**" not in html
    assert "| " not in html


def test_a_whole_course_renders_in_one_child_as_it_does_here() -> None:
    texts = [path.read_text("utf-8") for path in MODULES]
    assert len(texts) == 8
    texts.append("![x](images/duduk.png)")
    assert render_all(texts, PICTURES) == [render(text, PICTURES) for text in texts]
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
