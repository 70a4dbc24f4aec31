"""Reading files: one way in, and one line for each thing that is wrong."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.content import ContentError, load_glossary, load_lessons
from sympblock.content.files import read_csv, read_text, read_yaml

TERM = "- term: White ramus\n  meaning: A short branch.\n"


def refusal(load, *arguments) -> str:
    """Return the message with which a file is refused."""
    with pytest.raises(ContentError) as caught:
        load(*arguments)
    return str(caught.value)


class TestUnreadableFiles:
    @pytest.mark.parametrize("content", [b"", b"  \n\n"])
    def test_an_empty_file_is_refused(self, write, content):
        assert refusal(load_glossary, write("glossary.yaml", content)) == "data/glossary.yaml: the file is empty"

    def test_another_encoding_is_refused(self, write):
        folder = write("glossary.yaml", TERM.replace("short", "kürzerer").encode("latin-1"))
        assert refusal(load_glossary, folder) == "data/glossary.yaml: not UTF-8 in line 2: save the file as UTF-8"

    def test_a_byte_order_mark_is_no_fault(self, write):
        assert load_glossary(write("glossary.yaml", b"\xef\xbb\xbf" + TERM.encode()))[0].term == "White ramus"

    def test_a_missing_file_is_named(self, data_dir):
        assert refusal(load_glossary, data_dir) == "data/glossary.yaml: the file is missing"

    def test_a_missing_data_folder_says_what_to_do(self, tmp_path):
        message = "data/lessons.yaml: the folder is missing: run the course from a complete checkout"
        assert refusal(load_lessons, tmp_path / "data") == message


class TestYaml:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("term: alone", "expected a list of entries"),
            ("[]", "expected a list of entries"),
            ("# nothing but a comment", "expected a list of entries"),
            ("- a word", "item '1': expected a mapping of fields"),
            ("- term: a\n  term: b", "not valid YAML in line 2: the key 'term' stands twice"),
            ("- {term: a, [1]: b}", "not valid YAML in line 1: a key is a list or a mapping"),
            ("- term: 'open", "not valid YAML in line 1: a quotation mark is not closed"),
            ("- term: [open", "not valid YAML in line 2: a bracket is not closed, or a comma is missing"),
            (
                "- term: The rule: enter",
                "a text with a colon needs quotation marks, and a field the indentation of its neighbours",
            ),
            ("- term: a\n meaning: b", "an entry begins with - and its fields stand below one another"),
            (
                "- term: a\n  meaning b\n  also: [c]",
                "neither a colon after its field nor the indentation of the text above",
            ),
            ("- term: 'it's'", "the indentation does not fit, or a quotation mark inside a text is not written twice"),
            ("- term: @home", "a text that begins with @, %, ` or a tab needs quotation marks; indent with blanks"),
            ("- term: a\n\tmeaning: b", "indent with blanks, not with tabs"),
            ("- term: *star", "a text that begins with * needs quotation marks"),
            ("- term: 2020-13-45", "not valid YAML: month must be in 1..12"),
        ],
    )
    def test_a_file_that_is_no_list_of_mappings_is_refused(self, write, text, message):
        path = write("glossary.yaml", text) / "glossary.yaml"
        found = refusal(read_yaml, path)
        assert found.startswith("data/glossary.yaml")
        assert found.endswith(message)

    def test_every_entry_that_is_no_mapping_is_told(self, write):
        found = refusal(read_yaml, write("glossary.yaml", "- a\n- {term: b}\n- [c]") / "glossary.yaml")
        assert [line.split(",")[1].split(":")[0] for line in found.splitlines()] == [" item '1'", " item '3'"]

    def test_yaml_cannot_run_code(self, write, tmp_path):
        harm = tmp_path / "harm"
        path = write("glossary.yaml", f"- term: !!python/object/apply:os.mkdir ['{harm}']") / "glossary.yaml"
        assert "a text that begins with ! needs quotation marks" in refusal(read_yaml, path)
        assert not harm.exists()


class TestTables:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("a,b\n1,2\n1,2,3\n", "data/t.csv, item 'line 3': the row has not as many cells as the header"),
            ("a,b\n1\n", "data/t.csv, item 'line 2': the row has not as many cells as the header"),
            ("a,b\n", "data/t.csv: the table has no rows"),
            ("a,b,a\n1,2,3\n", "data/t.csv: the column 'a' stands twice"),
            ('a,b\n"open,2\n', "data/t.csv: not a valid table in line 2: unexpected end of data"),
        ],
    )
    def test_a_ragged_table_is_refused(self, write, text, message):
        assert refusal(read_csv, write("t.csv", text) / "t.csv") == message

    def test_every_ragged_row_is_told(self, write):
        found = refusal(read_csv, write("t.csv", "a,b\n1\n1,2\n1,2,3\n") / "t.csv")
        assert [line.split("'")[1] for line in found.splitlines()] == ["line 2", "line 4"]


class TestAnyFile:
    """Whatever stands in a file, it is read or refused, one line for each fault."""

    @pytest.mark.parametrize("read", [read_text, read_yaml, read_csv])
    @given(
        content=st.one_of(st.binary(max_size=60), st.text("-:{}[]'\"\n\t ,ab1.é#&*!|>%@", max_size=40).map(str.encode))
    )
    def test_is_read_or_refused_line_by_line(self, read, content):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "any.yaml"
            path.write_bytes(content)
            try:
                assert read(path)
            except ContentError as error:
                assert str(error).splitlines() == list(error.lines)
                assert all(line.startswith("any.yaml") for line in error.lines)
