from pathlib import Path

import pytest
from scripts.sizes import FILES, ROOT, Limits, Sizes, function_lengths, main

LONG = "def long():\n" + "    pass\n" * 30


def test_files_and_functions_are_within_the_limits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(ROOT) == 0, capsys.readouterr().out


def test_a_folder_of_long_functions_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "long.py").write_text(LONG)
    assert main(tmp_path) == 1
    assert "src functions: 1, median 31 (at most 8), nine in ten within 31 (at most 20) TOO LARGE" in (
        capsys.readouterr().out
    )


def test_a_length_counts_signature_docstring_and_what_stands_inside() -> None:
    text = 'async def a(\n    b: int,\n) -> None:\n    """Say."""\n\n    def c() -> None:\n        pass\n'
    assert sorted(function_lengths(text)) == [2, 7]


@pytest.mark.parametrize(
    ("lengths", "middle", "most", "fit"),
    [
        ([], 0, 0, True),
        ([100], 100, 100, True),
        ([1, 2, 201], 2, 201, False),
        ([101] * 10, 101, 101, False),
        ([*range(1, 10), 999], 5.5, 999, False),
        ([*[1] * 19, 999], 1, 1, True),
    ],
)
def test_the_middle_and_nine_in_ten_decide(
    lengths: list[int], middle: float, most: int, *, fit: bool
) -> None:
    sizes = Sizes("files", lengths, FILES)
    assert (sizes.middle, sizes.most, sizes.fit) == (middle, most, fit)


def test_limits_are_those_of_the_decision() -> None:
    page = (ROOT / "docs" / "decisions" / "0004-sizes-are-held-over-the-whole.md").read_text(encoding="utf-8")
    assert Limits(100, 200) == FILES
    assert "at most 100 lines and nine in\nten at most 200" in page
