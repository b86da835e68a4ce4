"""Filling in sheets the way a browser does: by the words on the page, not by keys."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from flask.testing import FlaskClient

RIGHT: Mapping[str, Sequence[str] | Mapping[str, str]] = {
    "Ciri yang paling membedakan": ["ketimpangan kuasa dan rasa takut"],
    "Manakah yang termasuk": ["mengancam", "mengurung"],
    "Anak laki-laki": ["Benar"],
    "Urutkan": {"Lihat": "1", "Dengar": "2", "Hubungkan": "3"},
    "Pasangkan": {"menendang": "kekerasan fisik", "tidak memberi nafkah": "penelantaran"},
    "Tindakan yang tepat": ["menjaga jarak aman dan menghubungi 112"],
}
"""The right answers of the short course's first quiz, by how the question begins."""
WRONG: Mapping[str, Sequence[str] | Mapping[str, str]] = {
    "Ciri yang paling membedakan": ["suara yang keras"],
    "Manakah yang termasuk": ["berbeda pendapat"],
    "Anak laki-laki": ["Salah"],
    "Urutkan": {"Lihat": "3", "Dengar": "2", "Hubungkan": "1"},
    "Pasangkan": {"menendang": "penelantaran", "tidak memberi nafkah": "kekerasan fisik"},
    "Tindakan yang tepat": ["masuk sendirian"],
}


@dataclass
class SheetPage:
    """One question as its page shows it."""

    text: str
    prompt: str
    fields: dict[str, str] = field(default_factory=dict)
    """What every sending of this page carries."""

    def filled(self, answer: Sequence[str] | Mapping[str, str]) -> dict[str, str | list[str]]:
        """The form with this answer: words to tick, or for each line its place or partner."""
        if isinstance(answer, Mapping):
            chosen = {self._list(line): self._entry(line, word) for line, word in answer.items()}
            return {**self.fields, **chosen}
        found = [self._box(words) for words in answer]
        return (
            {**self.fields, found[0][0]: [value for _, value in found]}
            if found
            else {**self.fields}
        )

    def _box(self, words: str) -> tuple[str, str]:
        wanted = rf'name="([^"]+)" value="([^"]+)"[^>]*><span>{re.escape(words)}</span>'
        box = re.search(wanted, self.text)
        assert box, f"no box for {words}"
        return box[1], box[2]

    def _list(self, line: str) -> str:
        label = re.search(rf'<label for="([^"]+)">{re.escape(line)}</label>', self.text)
        assert label, f"no list for {line}"
        return label[1]

    def _entry(self, line: str, word: str) -> str:
        whole = self.text.split(f'id="{self._list(line)}"')[1].split("</select>")[0]
        entry = re.search(
            rf'<option value="([^"]*)"[^>]*>(?:[A-L]\. )?{re.escape(word)}</option>', whole
        )
        assert entry, f"no entry {word} for {line}"
        return entry[1]


def read(text: str) -> SheetPage:
    """The page of a question."""
    legend = re.search(r'<span class="strong">(.*?)</span></legend>', text)
    assert legend, "this is not the page of a question"
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text)
    return SheetPage(html.unescape(text), html.unescape(legend[1]), dict(hidden))


def open_question(client: FlaskClient, attempt_id: int, number: int) -> SheetPage:
    return read(client.get(f"/percobaan/{attempt_id}/?soal={number}").text)


def answer_for(
    prompt: str, answers: Mapping[str, Sequence[str] | Mapping[str, str]] = RIGHT
) -> Sequence[str] | Mapping[str, str]:
    return next(answer for begins, answer in answers.items() if prompt.startswith(begins))


def save(
    client: FlaskClient,
    attempt_id: int,
    number: int,
    answers: Mapping[str, Sequence[str] | Mapping[str, str]] = RIGHT,
    **said: str,
) -> int:
    """Answer one question as a page without a script does; the status of the answer."""
    page = open_question(client, attempt_id, number)
    form = page.filled(answer_for(page.prompt, answers)) | {"kiriman": str(uuid4())} | said
    return client.post(f"/percobaan/{attempt_id}/jawaban", data=form).status_code


def answer_all(
    client: FlaskClient,
    attempt_id: int,
    answers: Mapping[str, Sequence[str] | Mapping[str, str]] = RIGHT,
) -> None:
    """Answer every question of the first quiz, the first one first."""
    for number in range(1, 7):
        assert save(client, attempt_id, number, answers) == 303
