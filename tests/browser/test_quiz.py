"""A quiz in a real browser: answers stored at once, through lost signals and without scripts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from bench.site import Login
from tests.browser.conftest import Arrive
from tests.browser.visitor import PHONE, Visitor

Logins = dict[str, Login]
FIRST_MODULE = "/belajar/penguatan-kader-satgas-ppa/01-mengenali-kekerasan/"
Quiz = Callable[..., Visitor]


@pytest.fixture
def at_quiz(arrive: Arrive, logins: Logins) -> Quiz:
    """`at_quiz()` is the demo cadre at the first question of an attempt; a second one shares it."""

    def one(**more: object) -> Visitor:
        visitor = arrive(PHONE, **more)
        visitor.sign_in(logins["cadre"])
        visitor.open(FIRST_MODULE)
        read = visitor.page.get_by_role("button", name="Tandai selesai")
        visitor.page.get_by_role("link", name=re.compile("kuis modul ini")).or_(read).click()
        begin = re.compile("Mulai kuis|Coba lagi|Lanjutkan kuis")
        visitor.page.locator("main").locator(".btn").filter(has_text=begin).first.click()
        visitor.page.wait_for_url(re.compile(r"/percobaan/\d+/"))
        turn_to(visitor, 1)
        return visitor

    return one


def turn_to(visitor: Visitor, number: int) -> None:
    """Open a question of the attempt by its address."""
    attempt = re.match(r".*/percobaan/\d+/", visitor.page.url)
    assert attempt
    visitor.page.goto(f"{attempt[0]}?soal={number}")


def options(page: Page) -> Locator:
    return page.locator("label.opt input")


def state(page: Page, words: str) -> None:
    """The line below the answers says so."""
    expect(page.locator(".save-state [data-shown]:visible")).to_have_text(words)


def choose_another(page: Page) -> int:
    """Choose an option that is not chosen; its place."""
    chosen = [place for place, box in enumerate(options(page).all()) if box.is_checked()]
    place = 1 if chosen == [0] else 0
    options(page).nth(place).check()
    return place


def test_an_answer_is_stored_as_soon_as_it_is_chosen(at_quiz: Quiz) -> None:
    phone, tablet = at_quiz(), at_quiz()
    place = choose_another(phone.page)
    state(phone.page, "Tersimpan")
    tablet.page.reload()
    expect(options(tablet.page).nth(place)).to_be_checked()
    phone.page.get_by_role("button", name="Berikutnya").last.click()
    phone.page.wait_for_url("**soal=2")


def test_without_a_signal_nothing_is_lost_and_nothing_is_claimed(at_quiz: Quiz) -> None:
    phone, tablet = at_quiz(), at_quiz()
    phone.context.set_offline(True)
    place = choose_another(phone.page)
    state(phone.page, "Belum terkirim")
    expect(phone.page.get_by_role("alert")).to_contain_text("Sinyal terputus.")
    phone.page.get_by_role("button", name="Berikutnya").last.click()
    expect(options(phone.page).nth(place)).to_be_checked()
    assert phone.page.url.endswith("soal=1")
    tablet.page.reload()
    expect(options(tablet.page).nth(place)).not_to_be_checked()
    phone.context.set_offline(False)
    state(phone.page, "Tersimpan")
    tablet.page.reload()
    expect(options(tablet.page).nth(place)).to_be_checked()
    phone.page.get_by_role("button", name="Berikutnya").last.click()
    phone.page.wait_for_url("**soal=2")


def test_an_answer_left_on_the_phone_is_sent_when_the_quiz_is_opened_again(at_quiz: Quiz) -> None:
    phone, tablet = at_quiz(), at_quiz()
    phone.context.set_offline(True)
    place = choose_another(phone.page)
    state(phone.page, "Belum terkirim")
    address = phone.page.url.replace("soal=1", "soal=2")
    phone.page.close(run_before_unload=False)
    phone.context.set_offline(False)
    phone.page = phone.context.new_page()
    with phone.page.expect_response(re.compile("/jawaban$")) as answer:
        phone.page.goto(address)
    # The page that was closed may have sent it with its last breath: stored once all the same.
    assert answer.value.json()["outcome"] in {"stored", "duplicate"}
    tablet.page.reload()
    expect(options(tablet.page).nth(place)).to_be_checked()
    assert phone.page.evaluate("localStorage.length") == 0


def test_what_was_chosen_last_counts_though_it_came_first(at_quiz: Quiz) -> None:
    phone, tablet = at_quiz(), at_quiz()
    phone.context.set_offline(True)
    late = choose_another(phone.page)
    state(phone.page, "Belum terkirim")
    newest = 2
    assert late != newest
    options(tablet.page).nth(newest).check()
    state(tablet.page, "Tersimpan")
    phone.context.set_offline(False)
    state(phone.page, "Tersimpan")
    for page in (phone.page, tablet.page):
        page.reload()
        expect(options(page).nth(newest)).to_be_checked()


SLOW_AT_FIRST = """() => {
  const send = window.fetch;
  window.fetch = async (...asked) => {
    window.fetch = send;
    await new Promise((done) => setTimeout(done, 1500));
    return send(...asked);
  };
}"""


def test_what_was_chosen_last_counts_though_the_first_choice_travelled_slowly(
    at_quiz: Quiz,
) -> None:
    page = at_quiz().page
    page.evaluate(SLOW_AT_FIRST)
    options(page).nth(0).check()
    options(page).nth(1).check()
    while page.evaluate("localStorage.length"):
        page.wait_for_timeout(100)
    page.reload()
    expect(options(page).nth(1)).to_be_checked()


def test_an_ended_sign_in_is_said_and_the_answer_waits_on_the_phone(at_quiz: Quiz) -> None:
    phone = at_quiz()
    phone.context.clear_cookies(name="masuk")
    choose_another(phone.page)
    state(phone.page, "Belum terkirim")
    expect(phone.page.get_by_role("alert")).to_contain_text("Muat ulang halaman untuk masuk lagi")
    assert phone.page.evaluate("localStorage.length") == 1
    phone.complaints.clear()  # a form that nobody signed for is refused, as it should be


def test_without_scripts_the_buttons_save(at_quiz: Quiz) -> None:
    phone = at_quiz(java_script_enabled=False)
    place = choose_another(phone.page)
    phone.page.get_by_role("button", name="Berikutnya").last.click()
    phone.page.wait_for_url("**soal=2")
    phone.page.get_by_role("button", name="Soal 1", exact=True).click()
    phone.page.wait_for_url("**soal=1")
    expect(options(phone.page).nth(place)).to_be_checked()
    state(phone.page, "Tersimpan")


def test_a_quiz_can_be_taken_with_the_keyboard_alone(at_quiz: Quiz) -> None:
    phone = at_quiz()
    boxes = options(phone.page)
    boxes.first.focus()
    for key in ("Space", "ArrowDown"):
        phone.page.keyboard.press(key)
    expect(boxes.nth(1)).to_be_checked()
    state(phone.page, "Tersimpan")
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_url("**soal=2")


def test_every_kind_of_question_can_be_read_aloud(at_quiz: Quiz) -> None:
    phone = at_quiz()
    kinds = set()
    for number in range(1, 10):
        turn_to(phone, number)
        page = phone.page
        kinds.add(options(page).first.get_attribute("type") if options(page).count() else "list")
        phone.accessible()
    assert kinds == {"radio", "checkbox", "list"}
    phone.page.goto(re.sub(r"\?.*", "periksa", phone.page.url))
    phone.accessible()
