"""The keys of a site are made once, however many processes start at once."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

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


def refused(tmp_path: Path, **said: str) -> str:
    """What the start is stopped with: one line."""
    with pytest.raises(SystemExit) as stopped:
        Settings.from_env({"DATA_DIR": str(tmp_path)} | said)
    line = str(stopped.value)
    assert "\n" not in line
    return line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "abc"),
        ("PORT", "0"),
        ("PORT", "²"),
        ("DEMO", "2"),
        ("PROXY_HOPS", "-1"),
        ("PROXY_HOPS", "10"),
        ("BASE_URL", "foo"),
        ("BASE_URL", "http://[bad"),
        ("BASE_URL", "http://host:99999"),
        ("REDIS_URL", "nonsense"),
        ("SECRET_KEY", "short"),
    ],
)
def test_a_setting_that_cannot_be_right_stops_the_start_by_its_name(
    tmp_path: Path, name: str, value: str
) -> None:
    assert refused(tmp_path, **{name: value}).startswith(f"{name} must ")


@pytest.mark.parametrize("url", ["mysql://x", "postgresql://[::bad", "postgresql://u:s3cret@h:x/d"])
def test_a_database_url_is_never_repeated_because_it_may_hold_a_password(
    tmp_path: Path, url: str
) -> None:
    Settings.from_env({"DATA_DIR": str(tmp_path)})  # the keys
    line = refused(tmp_path, DATABASE_URL=url)
    assert line.startswith("DATABASE_URL must ")
    assert url not in line
    assert "s3cret" not in line


def test_a_data_dir_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.touch()
    for unusable in (taken, taken / "below", Path("/proc/nothing")):
        assert refused(unusable).startswith(f"DATA_DIR {unusable} is no folder")


@pytest.mark.parametrize("name", [*KEYS, *KEYRINGS])
@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"cut"])
def test_a_key_file_that_is_not_whole_stops_the_start_and_stays(
    tmp_path: Path, name: str, content: bytes
) -> None:
    """Going on with an empty pepper would make every PIN wrong; with a new one, too."""
    Settings.from_env({"DATA_DIR": str(tmp_path)})
    kept = tmp_path / "keys" / name
    kept.write_bytes(content)
    assert name in refused(tmp_path).lower()
    assert kept.read_bytes() == content
