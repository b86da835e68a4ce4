"""Answering a quiz in the browser as someone who knows the course."""

from collections.abc import Mapping

from playwright.sync_api import Locator, Page

from lms.learning.package import read_package
from lms.quizzes.bank import from_package
from lms.quizzes.rules import Kind, Question, QuestionKey
from lms.settings import ROOT

COURSE = ROOT / "courses" / "penguatan-kader-satgas-ppa"
Known = Mapping[str, tuple[Question, QuestionKey]]


def know(module: int) -> Known:
    """The questions of a module's quiz with their answers, by what they ask."""
    sources = read_package(COURSE).modules[module - 1].quiz.questions
    pairs = [from_package(source) for source in sources]
    return {question.prompt: (question, key) for question, key in pairs}


def answer_paper(page: Page, known: Known, *, rightly: bool) -> None:
    """Answer a page that holds all questions."""
    for question in page.locator("fieldset").all():
        answer(question, known, rightly=rightly)


def answer(page: Page | Locator, known: Known, *, rightly: bool) -> Kind:
    """Answer the question on the page, or in this part of it, with plain controls; its kind."""
    prompt = page.locator("legend .strong").inner_text()
    question, key = known[prompt]
    if question.kind is Kind.MATCHING:
        _match(page, question, key)
    elif question.kind is Kind.ORDERING:
        _order(page, question, key)
    else:
        right = set(key.answer)
        options = page.locator("label.opt")
        wrong = [option.key for option in question.options if option.key not in right][:1]
        texts = {option.key: option.text for option in question.options}
        for chosen in key.answer if rightly else wrong:
            _exactly(options, texts[chosen]).tap()
    return question.kind


def _match(page: Page | Locator, question: Question, key: QuestionKey) -> None:
    partners = {option.key: option.text for option in question.right}
    for left, right in zip(question.options, key.answer, strict=True):
        _select(page, left.text).select_option(label=_lettered(page, partners[right]))


def _order(page: Page | Locator, question: Question, key: QuestionKey) -> None:
    texts = {option.key: option.text for option in question.options}
    for place, item in enumerate(key.answer, 1):
        _select(page, texts[item]).select_option(str(place))


def _select(page: Page | Locator, text: str) -> Locator:
    return page.get_by_label(text, exact=True)


def _lettered(page: Page | Locator, partner: str) -> str:
    """`B. …`: the partner as its list names it, by its place among those shown above."""
    said = [line.strip() for line in page.locator(".pairs__right li").all_inner_texts()]
    return f"{'ABCDEFGHIJKL'[said.index(partner.strip())]}. {partner.strip()}"


def _exactly(options: Locator, text: str) -> Locator:
    """The one option that says just this."""
    said = [option.inner_text().strip() for option in options.all()]
    return options.nth(said.index(text.strip()))
