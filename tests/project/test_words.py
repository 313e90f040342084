import re

from project.checkout import kept_files, kept_texts

MACHINE = re.compile(r"(?<![\w.~*)])/(?:work|root|opt|home|Users)/")
SCRATCH = re.compile(r"(?<![\w.~*)])/tmp/|[.][.]/shared")
REGISTRY = re.compile(r"pypi[.]org|pythonhosted[.]org|registry[.]npmjs|npmmirror|deb[.]debian[.]org")
ACCUSING = re.compile(r"\bviolators?\b", re.IGNORECASE)
EMPTY = re.compile(r"\b(?:simply|robust(?:ly)?)\b", re.IGNORECASE)
SHAPELESS = {"utils", "util", "helpers", "helper", "common", "manager", "handler", "misc"}


def places(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    """Say where a pattern stands, one line each."""
    return [
        f"{path}:{number}: {line.strip()[:80]}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def texts_of(*suffixes: str) -> dict[str, str]:
    """Give all kept texts but this one, which has to spell what it looks for."""
    return {
        path: text for path, text in kept_texts(*suffixes).items() if path != "tests/project/test_words.py"
    }


def outside_tests(texts: dict[str, str]) -> dict[str, str]:
    """Leave out tests: they write hostile input and look for what may stand beside the checkout."""
    return {path: text for path, text in texts.items() if not path.startswith("tests/")}


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    texts = texts_of()
    assert places(MACHINE, texts) == []
    assert (
        places(SCRATCH, {path: text for path, text in texts.items() if not path.startswith("tests/")}) == []
    )


def test_no_file_names_the_host_of_a_registry() -> None:
    assert places(REGISTRY, texts_of()) == []


def test_a_respondent_is_never_called_by_an_accusing_name() -> None:
    assert places(ACCUSING, texts_of()) == []


def test_words_that_say_nothing_are_left_out_of_code_and_pages() -> None:
    texts = texts_of(".py", ".ts", ".sql", ".md", ".toml")
    assert places(EMPTY, outside_tests(texts)) == []


def test_no_module_is_named_for_having_no_subject() -> None:
    code = [path for path in kept_files() if path.suffix in {".py", ".ts"}]
    assert [path for path in code if path.stem.strip("_") in SHAPELESS] == []


def test_the_patterns_find_what_they_are_for() -> None:
    assert places(MACHINE, {"a": "see /home/ann/x and https://ico.org.uk/home/about"}) != []
    assert places(MACHINE, {"a": "https://ico.org.uk/home/about/work/x"}) == []
    assert places(SCRATCH, {"a": "in /tmp/x"}) != []
    assert places(REGISTRY, {"a": "https://pypi" + ".org/simple"}) != []
    assert places(ACCUSING, {"a": "the Violator" + "s"}) != []
