"""Keys with ids, newest first: what was sealed with an older one opens until it is sealed anew."""

import base64
import binascii
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

KEY_BYTES = 32


class KeyringWrong(ValueError):
    """The text is no keyring; the message says what is the matter, never a key."""


@dataclass(frozen=True, repr=False)
class Keyring:
    """Keys by their id, 1 to 255; `current` seals, all of them open."""

    keys: Mapping[int, bytes]

    @property
    def current(self) -> int:
        return max(self.keys)

    def newest(self) -> tuple[int, bytes]:
        """The key that seals, and its id, both of one look at the ring."""
        held = self.keys
        name = max(held)
        return name, held[name]

    def __repr__(self) -> str:
        return f"Keyring(ids={sorted(self.keys)})"

    def with_new(self, key: bytes) -> "Keyring":
        """The ring with one more key, which is current from now on."""
        if self.current == 255:
            raise KeyringWrong("a keyring holds at most 255 keys")
        return Keyring({**self.keys, self.current + 1: key})

    def only_current(self) -> "Keyring":
        """The ring without the keys that nothing is sealed with any more."""
        return Keyring({self.current: self.keys[self.current]})


class KeyringFile(Keyring):
    """The ring of a file, read anew when the file is replaced: keys turn while the site serves.

    A key that was retired still opens in a process that has known it, so that what was read a
    moment before the retirement can be finished.
    """

    path: Path
    _held: tuple[tuple[int, int, int] | None, Mapping[int, bytes]]

    def __init__(self, path: Path) -> None:
        object.__setattr__(self, "path", path)
        object.__setattr__(self, "_held", (None, {}))
        _ = self.keys

    @property
    def keys(self) -> Mapping[int, bytes]:
        """KeyringWrong when the file holds no ring, OSError when it is gone."""
        stamp, known = self._held
        found = self.path.stat()
        if stamp != (now := (found.st_mtime_ns, found.st_ino, found.st_size)):
            text = self.path.read_text("ascii")
            known = {**known, **loaded(text).keys}
            object.__setattr__(self, "_held", (now, known))
        return known


def replace(path: Path, ring: Keyring) -> None:
    """Put the ring into its file, whole or not at all, kept over a power cut, mode 0600."""
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False) as file:
        file.write(dumped(ring))
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def dumped(ring: Keyring) -> str:
    """One line a key: `2:<base64>`, newest first."""
    return "\n".join(
        f"{name}:{base64.b64encode(ring.keys[name]).decode()}"
        for name in sorted(ring.keys, reverse=True)
    )


def loaded(text: str) -> Keyring:
    """The ring that `dumped` wrote; KeyringWrong for any other text."""
    keys: dict[int, bytes] = {}
    for line in text.split():
        name, _, body = line.partition(":")
        try:
            key = base64.b64decode(body, validate=True)
        except binascii.Error as error:
            raise KeyringWrong("a key is not base64") from error
        if not name.isdigit() or not 1 <= int(name) <= 255 or len(key) != KEY_BYTES:
            raise KeyringWrong(f"each line must be `id:base64 of {KEY_BYTES} bytes`")
        keys[int(name)] = key
    if not keys:
        raise KeyringWrong("the keyring is empty")
    return Keyring(keys)
