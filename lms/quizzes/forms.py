"""What the page of a question sends: an answer, where to go next, and the name of the sending."""

import json
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import NAMESPACE_OID, uuid4, uuid5

from werkzeug.datastructures import MultiDict

from lms.core.errors import NotFound
from lms.quizzes import sheet
from lms.quizzes.rules import Answer, Question
from lms.quizzes.sitting import Sitting

LONGEST_WAIT = 365 * 24 * 3600 * 1000
"""Milliseconds; more than that is no wait but a clock gone wrong."""


@dataclass(frozen=True)
class SentAnswer:
    question: Question
    answer: Answer
    operation_id: str
    waited: timedelta
    """How long the answer lay on the phone before it could be sent."""
    goes_to: str
    """The button that was pressed: a question's number, `periksa` or `nanti`."""

    def on_page(self, held: Answer | None) -> "SentAnswer":
        """As sent by a page without a script, which carries one name however often it is sent.

        Twice the same is one sending; going back to the page and answering anew is another.
        """
        said = json.dumps([self.operation_id, self.question.key, held, self.answer])
        return replace(self, operation_id=str(uuid5(NAMESPACE_OID, said)))


def sent_answer(form: MultiDict[str, str], sitting: Sitting) -> SentAnswer:
    """Read the fields; NotFound for a question that is not on the sheet, UnknownOption for an
    answer that is not."""
    question = sitting.question(form.get("soal", 0, type=int))
    if question is None:
        raise NotFound
    waited = min(max(0, form.get("menunggu", 0, type=int)), LONGEST_WAIT)
    return SentAnswer(
        question=question,
        answer=sheet.read_answer(question, sitting.secret, dict(form.lists())),
        operation_id=form.get("kiriman") or str(uuid4()),
        waited=timedelta(milliseconds=waited),
        goes_to=form.get("ke", ""),
    )
