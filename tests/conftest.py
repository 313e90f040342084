"""What tests of several rooms share."""

from pathlib import Path

import pytest
from hypothesis import settings

from comity.release import Release, build_release, release_records
from samples import sample_records

# A test is never judged by its time: machines are busy.
settings.register_profile("comity", deadline=None)
settings.load_profile("comity")

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def release_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a release of the sample records; tests read it and never write it."""
    out = tmp_path_factory.mktemp("release")
    return release_records(sample_records(), out).folder


@pytest.fixture(scope="session")
def release(release_folder: Path) -> Release:
    """Give a release of the sample records."""
    return release_records(sample_records(), release_folder.parent)


@pytest.fixture(scope="session")
def data_release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """Give a release of the records in ``data/``."""
    return build_release(DATA, tmp_path_factory.mktemp("data"))
