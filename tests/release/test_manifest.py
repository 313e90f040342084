import pyarrow.parquet as pq

from comity.release import Release


def test_the_description_lists_every_file(release: Release) -> None:
    listed = {one["path"] for one in release.manifest["resources"]}
    held = {
        path.relative_to(release.folder).as_posix() for path in release.folder.rglob("*") if path.is_file()
    }
    assert held - listed == {"checksums.txt", "datapackage.json"}
    assert listed <= held


def test_the_description_of_a_table_is_that_of_its_file(release: Release) -> None:
    for one in release.manifest["resources"]:
        if one["format"] == "parquet":
            file = pq.ParquetFile(release.folder / one["path"])
            assert [field["name"] for field in one["schema"]["fields"]] == file.schema_arrow.names
            assert one["rows"] == file.metadata.num_rows
            assert all(field["description"] for field in one["schema"]["fields"])


def test_the_description_carries_the_figures(release: Release) -> None:
    assert release.manifest["comity"]["counts"] == release.stats()
    assert release.manifest["licenses"][0]["name"] == "CC-BY-4.0"
