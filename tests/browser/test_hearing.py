"""The listener itself: what is too pale is heard, and the same kind of place only once."""

from playwright.sync_api import Browser

from tests.browser import hearing

PALE = """<main><p class="a" style="color:#bbb">Samar</p>
<p class="a" style="color:#111">Jelas</p></main>"""


def test_pale_letters_are_heard_once_for_each_kind_of_place(chromium: Browser) -> None:
    page = chromium.new_page()
    page.set_content(f'<html lang="id"><title>Uji</title><body>{PALE}<p>Terang</p></body></html>')
    known: set[str] = set()
    assert [said.partition(":")[0] for said in hearing.complaints(page, known)] == [
        "color-contrast"
    ]
    assert len(known) == 2
    assert hearing.complaints(page, known) == []
    page.close()
