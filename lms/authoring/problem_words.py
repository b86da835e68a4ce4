"""What the checker of packages says, in the words of the office: its own are for engineers."""

import re

from lms.learning.package_format import Problem

UNREAD = "Susunan berkas tidak terbaca di baris ini. Bandingkan dengan baris di sekitarnya."
"""For what the reader of YAML itself complains of."""

_SAID = (
    (r"'(.*)' is missing in .*", "Bagian “{0}” belum ada di sini."),
    (r"'(.*)' is no image of this course: .*", "“{0}” bukan gambar kursus ini (images/nama.png)."),
    (r"'(.*)' is paired twice; .*", "Pasangan “{0}” dipakai dua kali; setiap pasangan hanya satu."),
    (r"'(.*)' is written twice in .*", "Bagian “{0}” tertulis dua kali."),
    (
        r"'(.*)' must be the plain name of a (\S+) file .*",
        "“{0}” harus nama berkas {1} kursus ini.",
    ),
    (r"':::' ends a block that never began", "Tanda “:::” menutup kotak yang belum dibuka."),
    (r"(.*) '(.*)' is not allowed: .*", "Isi “{1}” tidak boleh dipakai untuk {0}."),
    (r"(.*) '(.*)' must be one of: (.*)", "“{1}” tidak dikenal untuk {0}. Pilihannya: {2}."),
    (r"(.*) contains a control character", "Bagian {0} berisi huruf yang tidak tampak."),
    (r"(.*) differs from course\.yaml: '(.*)'", "{0} harus sama dengan course.yaml: “{1}”."),
    (r"(\S+) draws (\S+) questions .* (\S+)", "{0} meminta {1} soal, padahal hanya ada {2}."),
    (r"the file is empty", "Berkas ini kosong."),
    (r"(.*) is empty", "Bagian {0} masih kosong."),
    (r"the meaning of '(.*)' is longer than (\S+) .*", "Arti “{0}” lebih dari {1} huruf."),
    (r"(.*) is longer than (\S+) characters", "Bagian {0} lebih dari {1} huruf."),
    (r"(.*) must be a list", "Bagian {0} harus berupa daftar."),
    (r"(.*) must be a mapping .*", "Bagian {0} harus berisi pasangan nama dan isi."),
    (r"(.*) must be a short text; .*", "Bagian {0} harus teks pendek; beri tanda kutip."),
    (r"(.*) must be a whole number", "Bagian {0} harus angka bulat."),
    (r"(.*) must be from (\S+) to (\S+), not (\S+)", "{0} harus dari {1} sampai {2}, bukan {3}."),
    (r"(.*) must be text; .*", "Bagian {0} harus teks; beri tanda kutip bila memang teks."),
    (r"(.*) must be true or false", "Bagian {0} harus true atau false."),
    (
        r"(.*) must have (\S+) to (\S+) items, not (\S+)",
        "{0} harus {1} sampai {2} butir, bukan {3}.",
    ),
    (
        r"(\S+) on the left .* (\S+) one to one",
        "{0} di kiri tidak berpasangan dengan {1} di kanan.",
    ),
    (r"a block '(.*)' may not stand in the '(.*)' .*", "Kotak “{0}” tidak boleh di dalam “{1}”."),
    (r"a control character is not allowed", "Ada huruf yang tidak tampak. Hapus, lalu ketik lagi."),
    (r"a key of .* must be plain text", "Nama bagian harus teks biasa."),
    (
        r"an image is called .*",
        "Nama gambar: images/nama.png, .webp, atau .jpg, dengan huruf kecil.",
    ),
    (r"a requirement is exactly one of: (.*)", "Satu syarat berisi tepat satu dari: {0}."),
    (r"an image stands alone .*", "Gambar harus sendirian di barisnya, dengan nama images/…"),
    (r"anchors and aliases are not allowed", "Tanda & dan * di depan isi tidak boleh dipakai."),
    (r"answer leaves out '(.*)'", "Kunci jawaban belum menyebut “{0}”."),
    (r"answer must name every item once; .* (.*)", "Kunci urutan belum menyebut {0}."),
    (r"answer must name exactly one option", "Kunci jawaban harus tepat satu pilihan."),
    (
        r"jp is (\S+), but .* (\S+)",
        "jp tertulis {0}, padahal mandiri dan tatap muka berjumlah {1}.",
    ),
    (r"jp_total is (\S+), but .* (\S+)", "jp_total tertulis {0}, padahal jumlahnya {1}."),
    (r"lists or quotations are nested too deep", "Daftar atau kutipan bertingkat terlalu dalam."),
    (r"module is (\S+), but course\.yaml says (\S+)", "module tertulis {0}, seharusnya {1}."),
    (r"module (\S+) is named twice in (.*)", "Modul {0} disebut dua kali di {1}."),
    (r"modules are numbered .* this is (\S+), not (\S+)", "Nomor modul ini {0}, bukan {1}."),
    (r"more than (\S+) opening brackets '\['", "Ada lebih dari {0} tanda “[”. Kurangi tautannya."),
    (r"nested deeper than .*", "Isi berkas bertingkat terlalu dalam."),
    (r"no module names the file (.*)", "Tidak ada modul yang menyebut berkas {0}."),
    (
        r"no part of a course package: .*",
        "Berkas ini bukan bagian paket kursus. Keluarkan dari paket.",
    ),
    (r"not every option can be right: .*", "Tidak boleh semua pilihan benar."),
    (r"over (\S+) bytes or (\S+) opening .*", "Teks ini lebih dari {0} bita atau {1} tanda “[”."),
    (
        r"question_count is (\S+), but .* (\S+)",
        "question_count tertulis {0}, padahal ada {1} soal.",
    ),
    (r"say between .*", "Tulis di antara [ dan ] apa yang tampak pada gambar."),
    (r"the (\S+) '(.*)' is used by another module already", "“{1}” sudah dipakai modul lain."),
    (r"the answer '(.*)' is named twice", "Jawaban “{0}” disebut dua kali."),
    (r"the answer '(.*)' is none of the .*", "Jawaban “{0}” tidak ada di antara pilihannya."),
    (r"the block '(.*)' is never ended .*", "Kotak “{0}” belum ditutup dengan “:::”."),
    (r"the block '(.*)' needs a title", "Kotak “{0}” perlu judul."),
    (
        r"the block 'langkah' holds .*",
        "Kotak “langkah” berisi tepat satu daftar bernomor, mulai 1.",
    ),
    (r"the file cannot be read: .*", "Berkas ini tidak ada atau tidak dapat dibaca."),
    (r"the file is larger than (\S+) bytes", "Berkas ini lebih dari {0} bita."),
    (r"the file is locked with a password", "Berkas ini terkunci kata sandi."),
    (r"the folder is a symbolic link", "Folder ini hanya tautan. Masukkan berkasnya sendiri."),
    (r"the heading must be '# (.*)', as in .*", "Judul pertama harus “{0}”."),
    (r"the id '(.*)' is used already in (.*)", "Nama soal “{0}” sudah dipakai di {1}."),
    (r"the image is larger than .*", "Gambar ini terlalu besar. Kecilkan, lalu coba lagi."),
    (r"the key '(.*)' stands for something else .*", "Kunci “{0}” sudah dipakai untuk hal lain."),
    (r"the key '(.*)' is used twice .*", "Tanda pilihan “{0}” dipakai dua kali."),
    (r"the module has no text", "Modul ini belum berisi teks."),
    (r"the name leads out of the package", "Nama berkas ini menunjuk ke luar paket."),
    (r"the package has more than .*", "Paket ini berisi terlalu banyak atau terlalu besar."),
    (r"the tag (.*) is not allowed", "Tanda {0} tidak boleh dipakai."),
    (r"the term '(.*)' is explained in line (\S+) .*", "“{0}” sudah dijelaskan di baris {1}."),
    (r"the text '(.*)' stands twice .*", "Pilihan “{0}” tertulis dua kali."),
    (r"the text cannot be rendered", "Teks ini tidak dapat ditampilkan. Sederhanakan."),
    (r"the text never uses the term '(.*)'", "Istilah “{0}” tidak dipakai di teks ini."),
    (r"the text takes more than .*", "Teks ini terlalu rumit untuk ditampilkan. Sederhanakan."),
    (r"the zip holds this file twice", "Berkas ini ada dua kali di dalam zip."),
    (r"there is no file '(.*)'.*", "Berkas “{0}” tidak ada."),
    (
        r"this is no PNG, JPEG or WebP .*",
        "Ini bukan gambar PNG, JPEG, atau WebP yang dapat dibaca.",
    ),
    (r"this is not UTF-8 text", "Baris ini bukan teks UTF-8. Simpan berkasnya sebagai UTF-8."),
    (r"this is not a plain file", "Ini bukan berkas biasa. Masukkan berkasnya sendiri."),
    (r"this is not a zip file, or .*", "Ini bukan berkas zip, atau berkasnya rusak."),
    (r"two predicates have .*", "Dua predikat punya batas atau nama yang sama."),
    (r"unknown block '(.*)'; known: (.*)", "Kotak “{0}” tidak dikenal. Yang ada: {1}."),
    (r"unknown key '(.*)' in .*", "Bagian “{0}” tidak dikenal di sini."),
)
_PATTERNS = tuple((re.compile(pattern, re.DOTALL), words) for pattern, words in _SAID)


def indonesian(problem: Problem) -> str:
    """The problem as one Indonesian sentence; its file and line are told beside it."""
    return translated(problem.message) or UNREAD


def translated(message: str) -> str | None:
    """The checker's sentence in Indonesian; None for one it does not say."""
    for pattern, words in _PATTERNS:
        if found := pattern.fullmatch(message):
            said = words.format(*found.groups())
            return said[0].upper() + said[1:]
    return None
