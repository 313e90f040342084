import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import ValueProblem
from comity.values import Ref, parse_slug, slug_of, term_in_words

slugs = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,3}", fullmatch=True)


@pytest.mark.parametrize("text", ["gb-ico", "x", "23andme", "eu-gdpr", "gb-ico-clearview-ai-2022"])
def test_an_id_is_taken_as_it_is(text: str) -> None:
    assert parse_slug(text) == text


@pytest.mark.parametrize(
    "text",
    ["", "GB-ICO", "gb ico", "gb_ico", "gb--ico", "-gb", "gb-", "société", "gb/ico", "gb-ico\n", "\u0663x"],
)
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem):
        parse_slug(text)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Clearview AI, Inc.", "clearview-ai-inc"),
        ("Société X", "societe-x"),
        ("  H & M  ", "h-m"),
        ("Türkiye", "turkiye"),
        ("Sjøvik Æbleskiver Łódź", "sjovik-aebleskiver-lodz"),
        ("北京", ""),
    ],
)
def test_an_id_is_made_from_a_name(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@given(st.text())
def test_what_is_made_from_a_name_is_an_id_or_nothing(name: str) -> None:
    slug = slug_of(name)
    assert slug == "" or parse_slug(slug) == slug
    assert slug_of(slug) == slug


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("regulator/gb-ico", Ref("regulator", "gb-ico")),
        ("provision/eu-gdpr/art-5-1-a", Ref("provision", "eu-gdpr/art-5-1-a")),
    ],
)
def test_a_reference_is_a_kind_and_an_id(text: str, ref: Ref) -> None:
    assert Ref.parse(text) == ref


@pytest.mark.parametrize("text", ["", "gb-ico", "/gb-ico", "regulator/", "Regulator/gb-ico", "a//b", "a/b/"])
def test_what_is_no_reference_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem):
        Ref.parse(text)


@given(slugs, st.lists(slugs, min_size=1, max_size=2))
def test_a_reference_reads_back_as_it_is_written(kind: str, parts: list[str]) -> None:
    ref = Ref(kind, "/".join(parts))
    assert Ref.parse(str(ref)) == ref


def test_a_term_is_written_as_readers_would() -> None:
    assert term_in_words("notice-of-intent") == "notice of intent"
    assert term_in_words("order-suspend-transfers") == "order to suspend transfers"
    assert term_in_words("order") == "order"
