"""Texts that a spreadsheet would take for a formula, made inert and read back as they were.

Excel, LibreOffice and Google Sheets compute a cell that begins with one of these signs, be it in
a CSV file or in a workbook that somebody saves as CSV later (security note D18).
"""

SIGNS = frozenset("=+-@\t\r\n＝＋－＠")
MARK = "'"


def inert(text: str) -> str:
    """`'=1+1` for `=1+1`; one more apostrophe where the text has its own before such a sign."""
    return MARK + text if _computes(text) else text


def original(text: str) -> str:
    """What inert() was given; any other text stays as it is."""
    return text[1:] if text.startswith(MARK) and _computes(text) else text


def _computes(text: str) -> bool:
    return text.lstrip(MARK)[:1] in SIGNS if text else False
