import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.values import bare_name, fold_name


@pytest.mark.parametrize(
    ("name", "folded", "bare"),
    [
        ("Clearview AI, Inc.", "clearview ai inc", "clearview ai"),
        ("Telefónica, S.A.", "telefonica sa", "telefonica"),
        ("WhatsApp Ireland Ltd", "whatsapp ireland ltd", "whatsapp ireland"),
        ("Uber B.V.", "uber bv", "uber"),
        (
            "H&M Hennes & Mauritz Online Shop A.B. & Co. KG",
            "h m hennes mauritz online shop ab co kg",
            "h m hennes mauritz online shop",
        ),
        ("U.S. Attorney", "us attorney", "us attorney"),
        ("STRASSE", "strasse", "strasse"),
        ("Straße", "strasse", "strasse"),
        ("Inc.", "inc", "inc"),
        ("  ", "", ""),
        ("北京字节跳动", "北京字节跳动", "北京字节跳动"),
    ],
)
def test_spellings_of_one_name_meet(name: str, folded: str, bare: str) -> None:
    assert fold_name(name) == folded
    assert bare_name(name) == bare


@pytest.mark.parametrize(
    ("one", "other"),
    [("Google LLC", "GOOGLE, L.L.C."), ("Optus Pty. Ltd.", "Optus Pty Ltd"), ("Enel S.p.A.", "ENEL SPA")],
)
def test_legal_forms_and_dots_make_no_difference(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)
    assert bare_name(one) == bare_name(other)


@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold_name(fold_name(name)) == fold_name(name)
    assert bare_name(bare_name(name)) == bare_name(name)
