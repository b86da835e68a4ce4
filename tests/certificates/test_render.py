"""Printed certificates: two pages with every fact, readable by machines, equal when reprinted."""

import sys
from collections.abc import Sequence
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest
import zxingcpp
from weasyprint.urls import FatalURLFetchingError

from lms.certificates import isolated
from lms.certificates.facts import CertificateFacts, ModuleRow, Signatory
from lms.certificates.fonts import UnprintableText
from lms.certificates.isolated import RenderFailed, render_in_child
from lms.certificates.layers import environment, to_pdf
from lms.certificates.merge import merge
from lms.certificates.names import fit_name
from lms.certificates.render import render_batch
from lms.core.codes import grouped
from lms.web.documents import AssetFetcher
from tests.certificates.samples import certificate, rows

POINTS_PER_MM = 72 / 25.4
LONGEST = (
    "Hj. Raden Ajeng Kusumaningtyas Dewi Prabaswari Notonegoro Suryaningrat Mangkudiningrat,"
    " S.Sos., M.Kesos., M.H., Ph.D."
)


def page_text(file: bytes, page: int) -> str:
    """The text of a page as a reader copies it, lines joined by spaces."""
    with pdfium.PdfDocument(file) as document:
        return " ".join(document[page].get_textpage().get_text_range().split())


def boxes(file: bytes, page: int, words: Sequence[str]) -> list[tuple[float, float, float, float]]:
    """Where each text stands: left, bottom, right, top in millimetres."""
    found = []
    with pdfium.PdfDocument(file) as document:
        text = document[page].get_textpage()
        for word in words:
            start, count = text.search(word, match_case=True).get_next()
            letters = [text.get_charbox(i) for i in range(start, start + count)]
            left, bottom = min(x[0] for x in letters), min(x[1] for x in letters)
            right, top = max(x[2] for x in letters), max(x[3] for x in letters)
            found.append(
                (
                    left / POINTS_PER_MM,
                    bottom / POINTS_PER_MM,
                    right / POINTS_PER_MM,
                    top / POINTS_PER_MM,
                )
            )
    return found


@pytest.fixture(scope="module")
def printed() -> tuple[CertificateFacts, bytes]:
    facts = certificate(
        valid_until=date(2029, 12, 1),
        replaces="400.2/0009/DP3AP2KB/2025",
        signatory=Signatory(
            "Kepala Dinas", "Dra. Ratna Dewi, M.Si.", "Pembina, IV/a", "1970 2 001"
        ),
        modules=(*rows(), ModuleRow(4, "Praktik", 4, None, "Tatap muka", "Hadir")),
    )
    return facts, render_batch([facts])[0]


def test_a_certificate_is_two_pages_of_a4_across(printed: tuple[CertificateFacts, bytes]) -> None:
    with pdfium.PdfDocument(printed[1]) as document:
        sizes = [page.get_size() for page in document]
    assert len(sizes) == 2
    assert all(size == pytest.approx((841.89, 595.276), abs=0.01) for size in sizes)


def test_the_front_says_every_fact(printed: tuple[CertificateFacts, bytes]) -> None:
    facts, file = printed
    front = page_text(file, 0)
    for said in (
        *facts.organiser,
        f"Nomor {facts.number}, menggantikan nomor 400.2/0009/DP3AP2KB/2025",
        facts.full_name,
        "Kader Satgas PPA Kelurahan Cempaka Putih, Kecamatan Ciputat Timur",
        "telah menyelesaikan pelatihan Penguatan Kader Satgas PPA Angkatan II selama 10 jam"
        " pelajaran, tanggal 2 sampai 28 November 2026 di Aula Kelurahan Cempaka Putih, dan"
        " dinyatakan lulus dengan predikat Sangat Memuaskan.",
        "Berlaku sampai 1 Desember 2029",
        "ruangkader.example/v",
        f"Kode sertifikat {grouped(facts.code)}",
        "Tangerang Selatan, 1 Desember 2026 Kepala Dinas, Dra. Ratna Dewi, M.Si. Pembina, IV/a",
        "NIP 1970 2 001",
    ):
        assert said in front


def test_the_back_says_every_module_and_score(printed: tuple[CertificateFacts, bytes]) -> None:
    facts, file = printed
    back = page_text(file, 1)
    for row in facts.modules:
        assert f"{row.number} {row.title}" in back
    for said in ("80", "81", "82", "Hadir", "81,5", "Tatap muka", "10", facts.scores_note):
        assert said in back
    assert f"{facts.full_name}, sertifikat nomor {facts.number}" in back
    assert f"Koordinator pelatihan: {facts.coordinator}" in back
    assert grouped(facts.code) in back


def test_a_score_stands_on_the_line_of_its_module(printed: tuple[CertificateFacts, bytes]) -> None:
    title, score, jp = boxes(printed[1], 1, ["Alur rujukan", "81", "JP"])
    assert abs(title[3] - score[3]) < 1.2
    assert score[0] > jp[2]
    assert score[2] == pytest.approx(265, abs=0.4)


def test_the_code_on_paper_leads_to_the_verification_page(
    printed: tuple[CertificateFacts, bytes],
) -> None:
    facts, file = printed
    with pdfium.PdfDocument(file) as document:
        picture = document[0].render(scale=150 / 72).to_pil()
    read = zxingcpp.read_barcodes(picture)
    assert [code.text for code in read] == [facts.verify_url.upper()]


def test_a_file_is_small_and_says_what_it_is(printed: tuple[CertificateFacts, bytes]) -> None:
    facts, file = printed
    assert len(file) <= 30_000
    with pikepdf.open(BytesIO(file)) as document:
        assert str(document.Root.Lang) == "id"
        assert str(document.docinfo.Title) == f"Sertifikat {facts.number}, {facts.full_name}"
        assert "Dinas Pemberdayaan" in str(document.docinfo.Author)
        for font in document.pages[0].Resources.Font.as_dict().values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert len(descriptor.FontFile2.read_bytes()) < 15_000


@pytest.mark.parametrize(
    "name",
    [
        LONGEST,
        "W" * 60,
        "Nur'aini O’Connor-José",
        "Siti Ā’isyah Ḥasanah Şükriye Łucja",
        "Fitri Affandi Effendi fffi",
    ],
)
def test_a_name_is_printed_letter_by_letter_inside_its_box(name: str) -> None:
    file = render_batch([certificate(full_name=name)])[0]
    assert name in page_text(file, 0)
    assert name in page_text(file, 1)
    for left, bottom, right, top in boxes(file, 0, fit_name(name).lines):
        assert left > 31
        assert right <= 32 + 186.5
        assert bottom > 75
        assert top < 210 - 85
    back_right = boxes(file, 1, ["DP3AP2KB/2026"])[0][2]
    assert back_right < 266


def test_the_longest_texts_keep_clear_of_each_other() -> None:
    facts = certificate(
        full_name=LONGEST,
        training="Pelatihan peningkatan kapasitas " * 4 + "kader",
        venue="Gedung Pertemuan Serbaguna " * 5 + "Setu",
        predicate="Sangat Memuaskan",
        signatory=Signatory(
            "Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk",
            "Prof. Dr. Hj. Siti Nurhaliza Kusumawardhani Prawiranegara, S.Pd., M.Si.",
            "Pembina Utama Muda, IV/c",
            "19700101 199503 2 001",
        ),
        modules=rows(24, title="Materi dengan judul panjang sekali " * 3),
    )
    file = render_batch([facts])[0]
    text, place, name, nip = boxes(file, 0, ["predikat", "Tangerang Selatan, 1", "M.Si.", "NIP"])
    assert text[1] > place[3]
    assert name[2] <= 266
    assert nip[1] > 19
    note, foot = boxes(file, 1, ["Koordinator", "Periksa di"])
    assert note[1] > foot[3]


def test_equal_facts_give_equal_bytes_alone_and_among_others() -> None:
    group = [certificate(index, predicate=("Baik", "Memuaskan")[index % 2]) for index in range(6)]
    group.append(certificate(7, full_name="Šárka Ağaoğlu"))
    together = render_batch(group)
    assert render_batch(group[::-1])[::-1] == together
    assert [render_batch([one])[0] for one in group[4:]] == together[4:]
    assert len(set(together)) == 7


@pytest.mark.parametrize("letter", ["ع", "李", "🌸", "\u200b", "\u202e", "\u0332"])
def test_a_letter_without_a_glyph_is_refused_by_name(letter: str) -> None:
    good, bad = certificate(1), certificate(2, full_name=f"Siti {letter} Aminah")
    with pytest.raises(UnprintableText) as refusal:
        render_batch([good, bad])
    assert refusal.value.message.startswith("Nama pada sertifikat 400.2/0002/DP3AP2KB/2026 ")
    assert f"U+{ord(letter):04X}" in refusal.value.message


def test_markup_in_a_name_is_printed_as_text() -> None:
    name = "<b>Ani</b> & <img src=x>"
    file = render_batch([certificate(full_name=name)])[0]
    assert name in page_text(file, 0)


@pytest.mark.parametrize(
    "address",
    ["https://evil.example/x.png", "file:///etc/passwd", "data:image/png;base64,AA", "asset:../x"],
)
def test_no_address_outside_the_table_is_fetched(address: str) -> None:
    with pytest.raises(FatalURLFetchingError):
        AssetFetcher().fetch(address)
    with pytest.raises(FatalURLFetchingError):
        to_pdf(f'<img src="{address}">', rare=False)


def test_a_template_that_misses_a_value_does_not_print() -> None:
    with pytest.raises(Exception, match="undefined"):
        environment().from_string("{{ nothing }}").render()


def test_the_print_file_holds_everyone_in_order_and_shares_what_is_equal() -> None:
    files = render_batch([certificate(index) for index in range(12)])
    merged = merge(files)
    with pdfium.PdfDocument(merged) as document:
        assert len(document) == 24
    for index in (0, 11):
        assert f"Sri Wahyuni {index}" in page_text(merged, 2 * index)
        assert f"/{index:04d}/" in page_text(merged, 2 * index + 1)
    assert (len(merged) - len(merge(files[:1]))) / 11 < 2_300
    assert merge(files) == merged


def test_the_child_process_gives_the_same_files() -> None:
    people = [certificate(1), certificate(2)]
    assert render_in_child(people) == render_batch(people)
    assert render_in_child([]) == []


def test_the_child_process_passes_a_refusal_on() -> None:
    with pytest.raises(UnprintableText, match="Nama pada sertifikat"):
        render_in_child([certificate(full_name="Siti عائشة")])


def test_a_child_process_over_its_time_is_ended() -> None:
    with pytest.raises(RenderFailed):
        render_in_child([certificate()], wall_seconds=0.01)


def test_a_child_process_that_dies_is_told_with_its_last_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dying = (sys.executable, "-c", "import sys; sys.exit('kehabisan memori')")
    monkeypatch.setattr(isolated, "_COMMAND", dying)
    with pytest.raises(RenderFailed) as failure:
        render_in_child([certificate()])
    assert "kehabisan memori" in str(failure.value.__cause__)
