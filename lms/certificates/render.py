"""From facts to PDF files: two A4 pages a person, equal bytes for equal facts."""

import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, Pdf

from lms.certificates import wording
from lms.certificates.facts import CertificateFacts
from lms.certificates.fonts import only_outlines, rare_letters, refuse_unprintable
from lms.certificates.galley import place
from lms.certificates.labels import labelled
from lms.certificates.layers import Layers, lay_out, used_resources
from lms.certificates.qr import qr_drawing
from lms.web.documents import NO_IMAGES

PX_PER_MM = 96 / 25.4
WIDTH_PT, HEIGHT_PT = 841.89, 595.276
INK = b"0.129 0.102 0.149 rg"
QR_MM = (32.0, 163.0, 27.0)
"""Left, top and side of the QR code on the front page."""
_TO_POINTS = b"q 0.75 0 0 -0.75 0 595.276 cm"

Group = tuple[wording.Common, frozenset[str]]


def render_batch(
    facts: Sequence[CertificateFacts], emblems: Mapping[str, bytes] = NO_IMAGES
) -> list[bytes]:
    """One PDF a person, in the given order; `UnprintableText` when a letter has no glyph.

    `emblems` are the images that the facts name by their digest.
    """
    groups: dict[Group, list[int]] = defaultdict(list)
    for index, one in enumerate(facts):
        texts = list(labelled(one))
        refuse_unprintable(texts)
        rare = rare_letters("".join(text for _, text in texts))
        groups[wording.common(one), rare].append(index)
    files: dict[int, bytes] = {}
    for (common, rare), members in groups.items():
        rendered = _render_group(common, rare, [facts[index] for index in members], emblems)
        files.update(zip(members, rendered, strict=True))
    return [files[index] for index in range(len(facts))]


def _render_group(
    common: wording.Common,
    rare: frozenset[str],
    facts: Sequence[CertificateFacts],
    emblems: Mapping[str, bytes],
) -> list[bytes]:
    sides = [(wording.front(one), wording.back(one)) for one in facts]
    blocks = [placed.block for pair in sides for side in pair for placed in side]
    layers = lay_out(common, blocks, rare, emblems)
    with layers.source:
        sheet = _Sheet(layers)
        return [
            sheet.file(one, _fields(layers, front) + _qr(one), _fields(layers, back))
            for one, (front, back) in zip(facts, sides, strict=True)
        ]


def _fields(layers: Layers, placed: Sequence[wording.Placed]) -> bytes:
    texts = [
        place(layers.blocks[block], x_mm * PX_PER_MM, y_mm * PX_PER_MM)
        for block, x_mm, y_mm in placed
    ]
    return b"\n".join([INK, b"BT", *texts, b"ET\n"])


def _qr(facts: CertificateFacts) -> bytes:
    left, top, side = (mm * PX_PER_MM for mm in QR_MM)
    return qr_drawing(facts.verify_url, left, top, side)


class _Sheet:
    """A document of two pages that keeps its fonts and backgrounds while people come and go."""

    def __init__(self, layers: Layers) -> None:
        self.pdf = Pdf.new()
        self.pdf.Root.Lang = "id"
        self.pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        shared = self.pdf.copy_foreign(layers.source.pages[0].Resources)
        _compact(shared.Font)
        self.sides = [self._page(drawing, shared) for drawing in layers.backgrounds]

    def file(self, facts: CertificateFacts, front: bytes, back: bytes) -> bytes:
        """The finished file of one person."""
        for stream, fields in zip(self.sides, (front, back), strict=True):
            drawing = b"/Latar Do\n" + _TO_POINTS + b"\n" + fields + b"\nQ"
            stream.write(zlib.compress(drawing, 9), filter=Name.FlateDecode)
        day = f"D:{facts.issued_on:%Y%m%d}000000+07'00'"
        self.pdf.docinfo = self.pdf.make_indirect(
            Dictionary(
                Title=f"Sertifikat {facts.number}, {facts.full_name}",
                Author=", ".join(facts.organiser),
                Subject=facts.training,
                Creator=f"Ruang Kader, {facts.template}",
                CreationDate=day,
                ModDate=day,
            )
        )
        out = BytesIO()
        self.pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        return out.getvalue()

    def _page(self, drawing: bytes, shared: pikepdf.Object) -> pikepdf.Stream:
        """A page that draws one background; returns its still empty content stream."""
        form = pikepdf.Stream(
            self.pdf,
            zlib.compress(drawing, 9),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=[0, 0, WIDTH_PT, HEIGHT_PT],
            Resources=Dictionary(used_resources(drawing, shared)),
            Filter=Name.FlateDecode,
        )
        contents = self.pdf.make_stream(b"")
        page = Dictionary(
            Type=Name.Page,
            MediaBox=[0, 0, WIDTH_PT, HEIGHT_PT],
            Contents=contents,
            Resources=Dictionary(Font=shared.Font, XObject=Dictionary(Latar=form)),
        )
        self.pdf.pages.append(pikepdf.Page(self.pdf.make_indirect(page)))
        return contents


def _compact(fonts: pikepdf.Object) -> None:
    """Leave in each font what a PDF reader uses, and compress it once for all files."""
    for font in fonts.as_dict().values():
        file = font.DescendantFonts[0].FontDescriptor.FontFile2
        outlines = only_outlines(file.read_bytes())
        file.Length1 = len(outlines)
        for stream, content in ((file, outlines), (font.ToUnicode, font.ToUnicode.read_bytes())):
            stream.write(zlib.compress(content, 9), filter=Name.FlateDecode)
