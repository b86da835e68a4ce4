"""What can go wrong, in the words of the domain. Status codes live in lms.web.errors.

LMSError
├── NotFound       the thing does not exist, or is not yours to know about
├── NotAllowed     it exists, you may see it, you may not do this to it
├── RuleBroken     a rule said no; the message is shown to the person
├── TooLarge       what was sent is bigger than this place takes
├── TryLater       too many tries for now; the message says until when
└── Unavailable    a part of ours failed; the request was right, and may be sent again
"""

from datetime import timedelta


class LMSError(Exception):
    """The family's parent; `message` is one Indonesian sentence a person can act on."""

    message = "Permintaan ini tidak dapat dijalankan."

    def __init__(self, message: str | None = None) -> None:
        self.message = message or type(self).message
        super().__init__(self.message)


class NotFound(LMSError):
    message = "Halaman ini tidak ada, atau bukan untuk akun Anda."


class NotAllowed(LMSError):
    message = "Akun Anda tidak berhak melakukan ini. Mintalah kepada petugas yang berwenang."


class RuleBroken(LMSError):
    pass


class TooLarge(LMSError):
    message = "Kiriman terlalu besar. Pilih berkas yang lebih kecil, lalu kirim lagi."


class TryLater(LMSError):
    message = "Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi."

    def __init__(self, message: str | None = None, *, wait: timedelta) -> None:
        super().__init__(message)
        self.wait = wait


class Unavailable(LMSError):
    message = "Bagian ini sedang terganggu. Tunggu sebentar, lalu coba lagi."
