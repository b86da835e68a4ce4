"""Many certificates in one file for the printer; what they share is stored once."""

import hashlib
import zlib
from collections.abc import Iterable
from contextlib import ExitStack
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Page, Pdf, Stream


def merge(files: Iterable[bytes], title: str = "Sertifikat", *, fronts_only: bool = False) -> bytes:
    """The pages of the files in order, of each all or the first; a signature stays in its file."""
    out, shared = Pdf.new(), dict[bytes, Object]()
    out.Root.Lang = "id"
    out.docinfo = out.make_indirect(Dictionary(Title=title))
    with ExitStack() as sources:
        for file in files:
            source = sources.enter_context(Pdf.open(BytesIO(file)))
            if not _append(out, source, shared, 1 if fronts_only else None):
                source.close()
        packed = BytesIO()
        out.save(packed, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
    return packed.getvalue()


def _append(out: Pdf, source: Pdf, shared: dict[bytes, Object], at_most: int | None) -> bool:
    """Copy the pages; True when `out` now draws on streams of this source."""
    before = len(shared)
    digests: dict[tuple[int, int], bytes] = {}
    for page in list(source.pages)[:at_most]:
        page.contents_coalesce()
        resources = Dictionary()
        for kind in ("/Font", "/XObject"):
            resources[kind] = Dictionary()
            for name, value in page.Resources.get(kind, Dictionary()).items():
                key = _digest(value, digests)
                if key not in shared:
                    shared[key] = out.copy_foreign(value)
                resources[kind][name] = shared[key]
        contents = out.make_stream(
            zlib.compress(page.Contents.read_bytes(), 9), Filter=Name.FlateDecode
        )
        box = [float(edge) for edge in page.mediabox]
        copy = Dictionary(Type=Name.Page, MediaBox=box, Contents=contents, Resources=resources)
        out.pages.append(Page(out.make_indirect(copy)))
    return len(shared) > before


def _digest(value: Object, known: dict[tuple[int, int], bytes]) -> bytes:
    """Equal for equal content, whatever the object numbers."""
    place = value.objgen if isinstance(value, pikepdf.Object) else (0, 0)
    if place != (0, 0) and place in known:
        return known[place]
    total = hashlib.sha256()
    if isinstance(value, Stream):
        total.update(value.read_raw_bytes())
    if isinstance(value, Dictionary | Stream):
        for name, part in sorted(value.items()):
            total.update(name.encode() + _digest(part, known))
    elif isinstance(value, Array):
        for part in list(value):
            total.update(_digest(part, known))
    else:
        total.update(str(value).encode())
    if place != (0, 0):
        known[place] = total.digest()
    return total.digest()
