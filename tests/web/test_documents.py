"""Documents are typeset from the project's own files, in a process that cannot harm others."""

import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from weasyprint.urls import FatalURLFetchingError

from lms.web import isolated, typesetting
from lms.web.documents import AssetFetcher, to_pdf
from lms.web.typesetting import DocumentFailed, render


@pytest.fixture
def style(tmp_path: Path) -> Path:
    sheet = tmp_path / "style.css"
    sheet.write_text('@page { size: A4 } html { font: 600 10pt RK, "RK Ext" }', "utf-8")
    return sheet


def text_and_fonts(file: bytes) -> tuple[str, set[str]]:
    with pdfium.PdfDocument(file) as document:
        page = document[0]
        fonts = {
            piece.get_font().get_base_name()
            for piece in page.get_objects()
            if isinstance(piece, pdfium.PdfTextObj)
        }
        return page.get_textpage().get_text_bounded(), fonts


def test_a_document_is_set_in_the_print_fonts_with_their_rarer_letters(style: Path) -> None:
    text, fonts = text_and_fonts(render("<p>Nur'aini Šárka</p>", style, weights=(600,)))
    assert "Nur'aini Šárka" in text
    assert {font.partition("+")[2] for font in fonts} == {"RK-Semi-Bold", "RK-Ext-Semi-Bold"}


@pytest.mark.parametrize(
    "address",
    ["https://evil.example/x.png", "file:///etc/passwd", "data:image/png;base64,AA", "asset:../x"],
)
def test_no_address_outside_the_table_is_fetched(address: str, style: Path) -> None:
    with pytest.raises(FatalURLFetchingError):
        AssetFetcher().fetch(address)
    with pytest.raises(FatalURLFetchingError):
        to_pdf(f'<img src="{address}">', style, weights=(400,))
    with pytest.raises(DocumentFailed) as failure:
        render(f'<img src="{address}">', style, weights=(400,))
    assert "FatalURLFetchingError" in str(failure.value.__cause__)


def test_a_document_over_its_time_is_ended(style: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "WALL_SECONDS", 0.01)
    with pytest.raises(DocumentFailed):
        render("<p>Lama</p>", style, weights=(400,))


def test_a_child_sees_none_of_our_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "rahasia-sekali")
    command = (sys.executable, "-c", "import os; print(dict(os.environ))")
    ended = isolated.run(command, b"", wall_seconds=10)
    assert ended.status == 0
    assert b"PATH" in ended.output
    assert b"rahasia" not in ended.output
