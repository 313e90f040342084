import pytest

from comity.links import Borders
from comity.model import BorderScope
from comity.values import PartialDate, Ref
from samples import sample_records

BORDERS = Borders(sample_records())
IN_2018 = PartialDate.parse("2018-11")
IN_2023 = PartialDate.parse("2023")


@pytest.mark.parametrize(
    ("one", "other", "scope"),
    [
        ("regulator/gb-ico", "regulator/au-oaic", BorderScope.INTERNATIONAL),
        ("regulator/ie-dpc", "regulator/fr-cnil", BorderScope.EU_INTERNAL),
        ("regulator/ie-dpc", "regulator/de-hh-hmbbfdi", BorderScope.EU_INTERNAL),
        ("regulator/ie-dpc", "regulator/eu-edpb", BorderScope.EU_INTERNAL),
        ("regulator/gb-ico", "regulator/eu-edpb", BorderScope.INTERNATIONAL),
        ("regulator/ca-opc", "regulator/ca-qc-cai", BorderScope.FEDERAL_SUBNATIONAL),
        ("area/ca-bc", "area/ca-qc", BorderScope.INTER_SUBNATIONAL),
        ("court/gb-ftt-grc", "regulator/gb-ico", BorderScope.DOMESTIC),
        ("court/gb-ftt-grc", "case/gb-ico-clearview-ai-2022", BorderScope.DOMESTIC),
        ("regulator/gb-ico", "case/gb-ico-clearview-ai-2022", BorderScope.NONE),
        ("regulator/gb-ico", "instrument/gpa", BorderScope.NONE),
        ("case/ie-dpc-meta-2023", "instrument/edpb-bd-1-2023", BorderScope.EU_INTERNAL),
        ("regulator/nl-ap", "company/uber-technologies", BorderScope.INTERNATIONAL),
        ("regulator/gb-ico", "provision/eu-gdpr/art-33-1", BorderScope.INTERNATIONAL),
    ],
)
def test_the_border_follows_from_the_two_ends(one: str, other: str, scope: BorderScope) -> None:
    assert BORDERS.between(Ref.parse(one), Ref.parse(other), IN_2023) is scope
    assert BORDERS.between(Ref.parse(other), Ref.parse(one), IN_2023) is scope


def test_the_united_kingdom_was_inside_the_economic_area_until_the_end_of_2020() -> None:
    one, other = Ref.parse("regulator/gb-ico"), Ref.parse("regulator/nl-ap")
    assert BORDERS.between(one, other, IN_2018) is BorderScope.EU_INTERNAL
    assert BORDERS.between(one, other, IN_2023) is BorderScope.INTERNATIONAL
    assert BORDERS.between(one, other, None) is BorderScope.INTERNATIONAL


def test_a_joint_file_has_the_widest_border_of_its_authorities() -> None:
    one, other = Ref.parse("case/ca-opc-clearview-ai-2021"), Ref.parse("regulator/ca-opc")
    assert BORDERS.between(one, other, None) is BorderScope.FEDERAL_SUBNATIONAL
