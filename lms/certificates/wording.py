"""From facts to words, sizes and places: what a training shares, what is one person's."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from lms.certificates.facts import CertificateFacts, ModuleRow, Signatory
from lms.certificates.names import count_lines, fit_line, fit_name, fit_paragraph
from lms.core.codes import grouped
from lms.core.text import date_id, number_id
from lms.web.print_fonts import BOLD, MM_PER_POINT

LEFT_MM, RIGHT_MM, CONTENT_MM = 32.0, 265.0, 233.0
NAME_TOP_MM, NAME_LINE_HEIGHT = 87.5, 1.12
WHO_MM = 12.6
"""The line under the name, with the space above and below it."""
LINE_HEIGHT = 1.45
ROWS_TOP_MM, SCORE_WIDTH_MM = 56.0, 40.0
FOOT_MM = 190.0
SIGNATURE_MM, SIGNATURE_WIDTH_MM = 18.0, 92.0
PARAGRAPH_WIDTH_MM = 176.0
PARAGRAPH_SIZES = (12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8)
ROWS_MM, ROW_MM = 108.0, 8.9
NO_SCORE = "–"


class Block(NamedTuple):
    """Some lines to typeset: which macro of fields.html, its size in points, its texts."""

    kind: str
    points: float
    texts: tuple[str, ...]


class Placed(NamedTuple):
    """A block and where its top left corner stands on the sheet, in millimetres."""

    block: Block
    x_mm: float
    y_mm: float


class Row(NamedTuple):
    """What the back page shows of a module for everyone."""

    number: int
    title: str
    mode: str
    jp: int


class Common(NamedTuple):
    """The background: equal for everyone certified with the same training, office and day."""

    emblem: str | None
    organiser: tuple[str, ...]
    organiser_points: float
    signed_at: str
    office: str
    signatory: str
    signatory_points: float
    rank: str | None
    nip: str | None
    valid: str | None
    site: str
    rows: tuple[Row, ...]
    with_modes: bool
    row_mm: float
    row_points: float
    title_points: float
    mode_points: float
    jp_total: int
    scores_note: str
    coordinator: str
    template: str


def common(facts: CertificateFacts) -> Common:
    """The background of a certificate; hashable, so that equal backgrounds are laid out once."""
    rows = tuple(Row(row.number, row.title, row.mode, row.jp) for row in facts.modules)
    with_modes = any(row.mode for row in rows)
    row_mm, row_points = _row_size(rows)
    head = facts.organiser[1:] or facts.organiser
    return Common(
        emblem=facts.emblem,
        organiser=facts.organiser,
        organiser_points=min(fit_line(line, 205, 11.5, BOLD) for line in head),
        signed_at=f"{facts.issue_place}, {date_id(facts.issued_on)}",
        office=facts.signatory.office,
        signatory=facts.signatory.name,
        signatory_points=fit_line(facts.signatory.name, SIGNATURE_WIDTH_MM, 11.5, BOLD),
        rank=facts.signatory.rank,
        nip=facts.signatory.nip,
        valid=None if facts.valid_until is None else f"Berlaku sampai {date_id(facts.valid_until)}",
        site=site(facts.verify_url),
        rows=rows,
        with_modes=with_modes,
        row_mm=row_mm,
        row_points=row_points,
        title_points=_smallest((r.title for r in rows), 92 if with_modes else 168, row_points),
        mode_points=_smallest((r.mode for r in rows), 74, row_points),
        jp_total=facts.jp_total,
        scores_note=facts.scores_note,
        coordinator=facts.coordinator,
        template=facts.template,
    )


def front(facts: CertificateFacts) -> list[Placed]:
    """The person's fields of the front page, and where they stand."""
    name = fit_name(facts.full_name)
    name_mm = len(name.lines) * name.points * NAME_LINE_HEIGHT * MM_PER_POINT
    below = NAME_TOP_MM + name_mm
    who = f"Kader Satgas PPA Kelurahan {facts.kelurahan}, Kecamatan {facts.kecamatan}"
    return [
        Placed(Block("number", 11, (facts.number, facts.replaces or "")), LEFT_MM, 67.7),
        Placed(Block("name", name.points, name.lines), LEFT_MM, NAME_TOP_MM),
        Placed(Block("who", fit_line(who, 186, 12), (who,)), LEFT_MM, below + 1.5),
        Placed(_paragraph(facts, below), LEFT_MM, below + WHO_MM),
        Placed(Block("code", 8.5, (grouped(facts.code),)), 64, 185.65),
    ]


def back(facts: CertificateFacts) -> list[Placed]:
    """The person's fields of the back page; scores stand with their right edge at the margin."""
    row_mm, points = _row_size(facts.modules)
    of = f"{facts.full_name}, sertifikat nomor {facts.number}"
    fields = [
        Placed(Block("of", fit_line(of, CONTENT_MM, 10.5), (of,)), LEFT_MM, 35.2),
        Placed(Block("code", 9, (grouped(facts.code),)), LEFT_MM, 185.4),
    ]
    scores = [Block("score", points, (_score(row),)) for row in facts.modules]
    scores.append(Block("average", points, (number_id(facts.average, 2),)))
    # a block is as high as its line: centre it in its row
    lead = (row_mm - points * LINE_HEIGHT * MM_PER_POINT) / 2
    for index, block in enumerate(scores):
        fields.append(Placed(block, RIGHT_MM - SCORE_WIDTH_MM, ROWS_TOP_MM + index * row_mm + lead))
    return fields


def site(verify_url: str) -> str:
    """`ruangkader.example/v`: what to type by hand before the code."""
    return verify_url.partition("://")[2].rpartition("/")[0]


def period_id(first: date, last: date) -> str:
    """`2 sampai 28 November 2026`; a single day stands alone."""
    if first == last:
        return date_id(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} sampai {date_id(last)}"
    start = date_id(first)
    if first.year == last.year:
        start = start.removesuffix(f" {first.year}")
    return f"{start} sampai {date_id(last)}"


def _paragraph(facts: CertificateFacts, below: float) -> Block:
    training = f"{facts.training} {facts.batch}" if facts.batch else facts.training
    when_and_where = f"{period_id(facts.starts_on, facts.ends_on)} di {facts.venue}"
    plain = (
        f"telah menyelesaikan pelatihan {training} selama {facts.jp_total} jam pelajaran,"
        f" tanggal {when_and_where}, dan dinyatakan lulus dengan predikat {facts.predicate}."
    )
    room = _signature_top(facts.signatory) - 2.5 - (below + WHO_MM)
    points = fit_paragraph(plain, PARAGRAPH_WIDTH_MM, room, PARAGRAPH_SIZES)
    return Block(
        "text",
        points,
        (facts.training, facts.batch or "", str(facts.jp_total), when_and_where, facts.predicate),
    )


def _signature_top(signer: Signatory) -> float:
    """Millimetres from the top of the sheet to the line with place and date."""
    office = count_lines(f"{signer.office},", SIGNATURE_WIDTH_MM, 11)
    lines = 1 + office + 1.05 + bool(signer.rank) + bool(signer.nip)
    return FOOT_MM - SIGNATURE_MM - lines * 11 * 1.4 * MM_PER_POINT


def _row_size(rows: tuple[Row, ...] | tuple[ModuleRow, ...]) -> tuple[float, float]:
    row_mm = min(ROW_MM, ROWS_MM / (len(rows) + 1))
    return round(row_mm, 3), min(10.5, round(row_mm / MM_PER_POINT * 0.62, 2))


def _smallest(texts: Iterable[str], width_mm: float, largest: float) -> float:
    return min((fit_line(text, width_mm, largest) for text in texts), default=largest)


def _score(row: ModuleRow) -> str:
    return row.result or NO_SCORE if row.score is None else number_id(row.score, 2)
