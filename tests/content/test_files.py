"""Reading files: one way in, and one line for each thing that is wrong."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.content import ContentError, load_glossary, load_lessons, load_structure_notes
from sympblock.content.files import read_csv, read_text, read_yaml

PLACE = "data/{}: this is not a file: put the file in its place"
COMMA = ": a text with a comma needs quotation marks"
TERM = "- term: White ramus\n  meaning: A short branch.\n"


def refusal(load, *arguments) -> str:
    """Return the message with which a file is refused."""
    with pytest.raises(ContentError) as caught:
        load(*arguments)
    return str(caught.value)


class TestUnreadableFiles:
    @pytest.mark.parametrize("content", [b"", b"  \n\n"])
    def test_an_empty_file_is_refused(self, write, content):
        assert (
            refusal(load_glossary, write("glossary.yaml", content))
            == "data/glossary.yaml: the file is empty: put back what it held"
        )

    def test_another_encoding_is_refused(self, write):
        folder = write("glossary.yaml", TERM.replace("short", "kürzerer").encode("latin-1"))
        assert refusal(load_glossary, folder) == "data/glossary.yaml: not UTF-8 in line 2: save the file as UTF-8"

    def test_a_byte_order_mark_is_no_fault(self, write):
        assert load_glossary(write("glossary.yaml", b"\xef\xbb\xbf" + TERM.encode()))[0].term == "White ramus"

    def test_a_character_that_cannot_be_printed_is_refused(self, write):
        found = refusal(load_glossary, write("glossary.yaml", TERM + "  also: [a\x07]\n"))
        assert found == "data/glossary.yaml: line 3 holds a character that cannot be printed: delete it"

    def test_a_huge_file_is_not_read(self, write):
        assert "larger than 5 MB" in refusal(load_glossary, write("glossary.yaml", b" " * 5_000_001))

    def test_a_folder_or_a_pipe_in_the_place_of_a_file_is_refused_at_once(self, data_dir):
        (data_dir / "glossary.yaml").mkdir()
        assert refusal(load_glossary, data_dir) == PLACE.format("glossary.yaml")
        os.mkfifo(data_dir / "structures.yaml")
        assert refusal(load_structure_notes, data_dir) == PLACE.format("structures.yaml")

    def test_a_file_that_may_not_be_read_is_refused(self, write, monkeypatch):
        def locked(_path: Path) -> bytes:
            raise PermissionError(13, "Permission denied")

        folder = write("glossary.yaml", TERM)
        monkeypatch.setattr(Path, "read_bytes", locked)
        assert refusal(load_glossary, folder) == "data/glossary.yaml: the file cannot be read: Permission denied"

    def test_a_missing_file_is_named(self, data_dir):
        assert refusal(load_glossary, data_dir) == "data/glossary.yaml: the file is missing: put it back"

    def test_a_missing_data_folder_says_what_to_do(self, tmp_path):
        message = "data/lessons.yaml: the folder is missing: run the course from a complete checkout"
        assert refusal(load_lessons, tmp_path / "data") == message


class TestYaml:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("term: alone", "expected a list of entries, each of which begins with -"),
            ("[]", "expected a list of entries, each of which begins with -"),
            ("# nothing but a comment", "expected a list of entries, each of which begins with -"),
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
            ("- term: 2020-13-45", "not valid YAML: a date or time that is in no calendar needs quotation marks"),
            ("- term: 010", "in line 1: write the number '010' with plain digits, or in quotation marks"),
            ("- term: 1:30", "in line 1: write the number '1:30' with plain digits, or in quotation marks"),
            ("- term: " + "9" * 5000, f"the number '{'9' * 40}' with plain digits, or in quotation marks"),
            ("- term: =", "a text that is = or << needs quotation marks"),
            ("- term: " + "[" * 5000, "too many brackets stand inside one another"),
            ("- a: 1\n---\n- b: 1", "a file holds one list: delete the line of three hyphens"),
            ('- term: "a\\qb"', "begins a special character: use single quotation marks"),
            ("%ODD 1\n---\n- a: 1", "look at indentation, brackets and quotation marks"),
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

    @pytest.mark.parametrize(
        ("text", "mark"),
        [
            ("- term: !!bool 'zz'", "!"),
            ("- term: !!int ''", "!"),
            ("- term: !!timestamp x", "!"),
            ("- !!map x", "!"),
            ("- term: !own x", "!"),
            ("- &a [*a]", "&"),
            ("- &a [x, x]\n- &b [*a, *a]\n- &c [*b, *b]", "&"),
            ("- {term: x, <<: *a}", "*"),
        ],
    )
    def test_types_and_references_are_refused_before_they_are_followed(self, write, text, mark):
        found = refusal(read_yaml, write("glossary.yaml", text) / "glossary.yaml")
        assert found.endswith(f"a text that begins with {mark} needs quotation marks")

    @pytest.mark.parametrize("text", ["This *is* stressed & more!", "Ask: 'who?' !important", "a\n    *b* !c &d"])
    def test_marks_inside_a_text_are_text(self, write, text):
        quoted = text if ": " not in text else f'"{text}"'
        assert read_yaml(write("glossary.yaml", f"- term: {quoted}\n") / "glossary.yaml")

    def test_yaml_cannot_run_code(self, write, tmp_path):
        harm = tmp_path / "harm"
        path = write("glossary.yaml", f"- term: !!python/object/apply:os.mkdir ['{harm}']") / "glossary.yaml"
        assert "a text that begins with ! needs quotation marks" in refusal(read_yaml, path)
        assert not harm.exists()


class TestTables:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("a,b\n1,2\n1,2,3\n", "data/t.csv, item 'line 3': the row has not as many cells as the header" + COMMA),
            ("a,b\n1\n", "data/t.csv, item 'line 2': the row has not as many cells as the header" + COMMA),
            ("a,b\n", "data/t.csv: the table has no rows"),
            ("a,b,a\n1,2,3\n", "data/t.csv: the column 'a' stands twice"),
            (
                'a,b\n"open,2\n',
                "data/t.csv: not a valid table in line 2: a quotation mark is not closed, or one inside a text is not written twice",
            ),
        ],
    )
    def test_a_ragged_table_is_refused(self, write, text, message):
        assert refusal(read_csv, write("t.csv", text) / "t.csv") == message

    def test_every_ragged_row_is_told(self, write):
        found = refusal(read_csv, write("t.csv", "a,b\n1\n1,2\n1,2,3\n") / "t.csv")
        assert [line.split("'")[1] for line in found.splitlines()] == ["line 2", "line 4"]


class TestSharedFault:
    """A fault of many entries, such as a lost column, is told once."""

    def test_of_few_entries_is_told_of_each(self, write):
        folder = write("glossary.yaml", "".join(f"- {{term: t{n}}}\n" for n in range(3)))
        assert len(refusal(load_glossary, folder).splitlines()) == 3

    def test_of_many_entries_is_told_at_the_first(self, write):
        folder = write("glossary.yaml", "".join(f"- {{term: t{n}, meaning: m, old: {n}}}\n" for n in range(9)))
        (line,) = refusal(load_glossary, folder).splitlines()
        assert line.startswith("data/glossary.yaml, item 't0', field 'old': there is no such field")
        assert line.endswith("(the same at 8 others)")


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
