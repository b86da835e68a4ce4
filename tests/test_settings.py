"""The keys of a site are made once, however many processes start at once."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from lms.settings import KEYRINGS, KEYS, Settings

AT_ONCE = 8


def test_processes_that_start_at_once_agree_on_every_key(tmp_path: Path) -> None:
    together = Barrier(AT_ONCE)

    def start(folder: Path) -> Settings:
        together.wait()
        return Settings.from_env({"DATA_DIR": str(folder)})

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for round_number in range(25):
            folder = tmp_path / str(round_number)
            first, *others = pool.map(start, [folder] * AT_ONCE)
            assert len(first.secret_key) > 32
            assert all(other == first for other in others)
            assert {path.name for path in (folder / "keys").iterdir()} == {*KEYS, *KEYRINGS}


def test_a_key_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    made = Settings.from_env({"DATA_DIR": str(tmp_path)})
    assert Settings.from_env({"DATA_DIR": str(tmp_path)}) == made
    for path in (tmp_path / "keys").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
