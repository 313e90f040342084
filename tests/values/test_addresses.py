import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import ValueProblem
from comity.values import parse_address


@pytest.mark.parametrize(
    "address",
    [
        "https://ico.org.uk/",
        "http://teresascassa.ca/index.php?option=com_k2&view=itemlist#x",
        "https://gdprhub.eu/index.php?title=HDPA_(Greece)_-_35/2022",
        "https://www.dsb.gv.at:443/a%20b",
        "https://bücher.example/é",
    ],
)
def test_a_web_address_is_taken_as_it_is(address: str) -> None:
    assert parse_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ico.org.uk",
        "ftp://ico.org.uk/",
        "javascript:alert(1)",
        "https://",
        "https:///path",
        "https://ico.org.uk/a b",
        "https://ico.org.uk/\n",
        "\thttps://ico.org.uk/",
        "https://name:word@ico.org.uk/",
        "https://ico.org.uk/<b>",
        "https://ico.org.uk/{id}",
        "https://[::1",
        "https://ico.org.uk/\x00",
    ],
)
def test_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(ValueProblem):
        parse_address(address)


@given(st.text() | st.text().map("https://ico.org.uk/{}".format))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        assert parse_address(text) == text
    except ValueProblem:
        return
    assert text.startswith("http")
