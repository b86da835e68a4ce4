"""One attempt's sheet: options shuffled and renamed by the attempt's secret, and read back."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lms.quizzes.rules import Answer, Kind, Option, Question, UnknownOption


@dataclass(frozen=True)
class ShownOption:
    """One line to tick, place or pair.

    `field` names the control of its own that ordering and matching give each line; `value` is
    what that control holds: a position, or the id of an option on the right.
    """

    id: str
    text: str
    field: str = ""
    value: str = ""
    is_chosen: bool = False


@dataclass(frozen=True)
class ShownQuestion:
    """All that a page may know of a question; `id` names its form field."""

    id: str
    number: int
    kind: Kind
    prompt: str
    case: str
    points: int
    options: tuple[ShownOption, ...]
    right: tuple[ShownOption, ...] = field(default=())

    @property
    def positions(self) -> tuple[str, ...]:
        """`1`, `2`, … for the items of an ordering question."""
        return tuple(str(place) for place in range(1, len(self.options) + 1))


def presentation(
    questions: Sequence[Question],
    secret: bytes,
    answers: Mapping[str, Answer] | None = None,
    *,
    shuffle: bool = True,
) -> tuple[ShownQuestion, ...]:
    """The sheet with what was answered so far: the same for the same secret, on every device."""
    saved = answers or {}
    return tuple(
        shown(question, number, secret, saved.get(question.key), shuffle=shuffle)
        for number, question in enumerate(questions, 1)
    )


def shown(
    question: Question, number: int, secret: bytes, answer: Answer | None, *, shuffle: bool
) -> ShownQuestion:
    """One line of the sheet, for a page that shows one question at a time."""
    name = question_id(question, secret)
    pairs = answer if isinstance(answer, Mapping) else {}
    chosen = frozenset() if isinstance(answer, Mapping) else frozenset(answer or ())
    # In the file, ordering and matching may stand as they are solved: always shuffled.
    scrambled = question.kind is Kind.ORDERING or (
        shuffle and question.kind not in {Kind.TRUE_FALSE, Kind.MATCHING}
    )
    options = _shuffled(question, question.options, secret) if scrambled else question.options
    return ShownQuestion(
        id=name,
        number=number,
        kind=question.kind,
        prompt=question.prompt,
        case=question.case,
        points=question.points,
        options=tuple(
            ShownOption(
                id=_id(secret, "option", question, option.key),
                text=option.text,
                field="" if question.kind.is_choice else _field(question, secret, option.key),
                value=_value(question, secret, pairs.get(option.key)),
                is_chosen=option.key in chosen,
            )
            for option in options
        ),
        right=tuple(
            ShownOption(id=_id(secret, "right", question, option.key), text=option.text)
            for option in _shuffled(question, question.right, secret)
        ),
    )


def _value(question: Question, secret: bytes, saved: str | int | None) -> str:
    if saved is None:
        return ""
    if question.kind is Kind.ORDERING:
        return str(saved)
    return _id(secret, "right", question, str(saved))


def question_id(question: Question, secret: bytes) -> str:
    """The form field of the question in this attempt."""
    return "q" + _id(secret, "question", question, "")


def _field(question: Question, secret: bytes, key: str) -> str:
    return f"{question_id(question, secret)}-{_id(secret, 'option', question, key)}"


def field_names(question: Question, secret: bytes) -> tuple[str, ...]:
    """The form fields that carry this question's answer."""
    if question.kind.is_choice:
        return (question_id(question, secret),)
    return tuple(_field(question, secret, option.key) for option in question.options)


def read_answer(question: Question, secret: bytes, sent: Mapping[str, Sequence[str]]) -> Answer:
    """The answer in the question's own keys, from form fields; refuses what is not on the sheet.

    `sent` is `dict(request.form.lists())`; a field that is absent or empty was left open.
    """
    if question.kind.is_choice:
        known = {_id(secret, "option", question, o.key): o.key for o in question.options}
        values = [value for value in sent.get(question_id(question, secret), ()) if value]
        chosen = {_known(known, value) for value in values}
        if len(chosen) > 1 and question.kind is not Kind.MULTIPLE:
            raise UnknownOption
        return [option.key for option in question.options if option.key in chosen]
    placed = {
        option.key: value
        for option in question.options
        if (value := _single(sent.get(_field(question, secret, option.key), ())))
    }
    if question.kind is Kind.ORDERING:
        places = {str(place): place for place in range(1, len(question.options) + 1)}
        return {key: places[_known_place(places, value)] for key, value in placed.items()}
    known = {_id(secret, "right", question, o.key): o.key for o in question.right}
    return {key: _known(known, value) for key, value in placed.items()}


def _known(known: Mapping[str, str], value: str) -> str:
    if value not in known:
        raise UnknownOption
    return known[value]


def _known_place(places: Mapping[str, int], value: str) -> str:
    if value not in places:
        raise UnknownOption
    return value


def _single(values: Sequence[str]) -> str:
    """The one value of a field; two of them came from no page of ours."""
    if len(values) > 1:
        raise UnknownOption
    return values[0] if values else ""


def _shuffled(question: Question, options: Sequence[Option], secret: bytes) -> tuple[Option, ...]:
    return tuple(sorted(options, key=lambda o: _id(secret, "order", question, o.key)))


def _id(secret: bytes, label: str, question: Question, key: str) -> str:
    """16 hexadecimal digits that tell nothing of the key to anyone without the secret."""
    text = f"{label}\0{question.key}\0{key}".encode()
    return hmac.new(secret, text, hashlib.sha256).hexdigest()[:16]
