"""Sources: what is refused, how they read, and that none stands twice."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from urllib.parse import urlsplit

import pytest
from pybtex.database import parse_string

from sympblock.content import DATA_DIR, ContentError, load_references
from sympblock.content.references import known_keys, rests_on_weak_sources

TEXT = (DATA_DIR / "references.bib").read_text("utf-8")
ARTICLE = r"""@article{eijs2012,
  kind = {trial}, seen = {abstract},
  author = {van Eijs, Frank and Schn{\"o}ll, A. B. and Roe, C. and Poe, D.},
  title = {{Does it {\`a} la carte help?}},
  journal = {Pain}, year = {2012}, volume = {3}, number = {2}, pages = {10--19}, doi = {10.1000/x},
}
"""
SEEN_TRIAL = "kind={trial}, seen={abstract}"


class TestOneSource:
    def test_reads_as_a_citation(self, write):
        source = load_references(write("references.bib", ARTICLE))["eijs2012"]
        assert source.label == "van Eijs 2012"
        assert (
            source.text
            == "van Eijs F, Schnöll AB, Roe C et al. Does it à la carte help? Pain. 2012;3(2):10–19. doi:10.1000/x."
        )
        assert source.url == "https://doi.org/10.1000/x"

    @pytest.mark.parametrize(
        ("fields", "label"),
        [
            ("title={A leaflet}, howpublished={Some Hospital, Wales}, year=2020", "Some Hospital 2020"),
            ("title={A leaflet}, howpublished={Some Hospital}, shorttitle={Leaflet, Wales}", "Leaflet, Wales"),
            ("title={(title not shown) A trial of phenol}", "A trial of phenol"),
            ("title={One two three four five six seven}", "One two three four five six…"),
            ("title={T}, author={Noe, Carl and others}, year=1993", "Noe 1993"),
        ],
    )
    def test_has_a_short_label(self, write, fields, label):
        assert load_references(write("references.bib", f"@misc{{a, {SEEN_TRIAL}, {fields}}}"))["a"].label == label

    @pytest.mark.parametrize(
        ("fields", "url"),
        [
            ("pmid=123, url={https://a.org}", "https://pubmed.ncbi.nlm.nih.gov/123/"),
            ("pmcid={PMC9}", "https://pmc.ncbi.nlm.nih.gov/articles/PMC9/"),
            ("url={https://a.org/b}", "https://a.org/b"),
            ("year=2020", None),
        ],
    )
    def test_links_to_the_most_lasting_address(self, write, fields, url):
        assert (
            load_references(write("references.bib", f"@misc{{a, {SEEN_TRIAL}, title={{T}}, {fields}}}"))["a"].url == url
        )


class TestRefusedWhole:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (
                "@misc{a, title={T}}\n@misc{a, title={U}}",
                "not valid BibTeX: the key 'a' stands twice: give one of the two another",
            ),
            (
                "@misc{a, title={open",
                "not valid BibTeX: in line 1: a brace or a comma is missing, or one stands too many",
            ),
            ("nothing here", "the file holds no sources: write one that begins with @"),
            ("@misc{a, title=T}", "not valid BibTeX: in line 1: a text has no braces round it: write {text}"),
            (
                "@misc{a, title={T}, author={a, b, c, d, e}}",
                "not valid BibTeX: Too many commas in 'a, b, c, d, e': write",
            ),
            ("@misc{a, title={" + "{" * 900 + "}" * 900 + "}}", "not valid BibTeX: in line 1: a brace or a comma"),
            (
                "@string{a = {x}} @string{b = a # a}\n@misc{a, title=b}",
                "there are no abbreviations here: delete @string",
            ),
        ],
    )
    def test_fault_is_named(self, write, text, message):
        with pytest.raises(ContentError) as caught:
            load_references(write("references.bib", text))
        assert str(caught.value).startswith(f"data/references.bib: {message}")
        assert "\n" not in str(caught.value)

    def test_a_source_needs_a_title(self, write):
        with pytest.raises(
            ContentError, match=r"^data/references\.bib, item 'a', field 'title': a source needs a title: write one$"
        ):
            load_references(write("references.bib", "@misc{a, year=2000}"))

    def test_the_faults_of_all_sources_are_told_at_once(self, write):
        with pytest.raises(ContentError) as caught:
            load_references(
                write("references.bib", f"@misc{{a, {SEEN_TRIAL}}}\n@misc{{b, title={{T}}, kind={{trial}}}}")
            )
        assert [line.split("'")[1] for line in caught.value.lines] == ["a", "b"]

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ("seen={abstract}", "field 'kind': '' is not known: write one of label, guideline, trial"),
            ("kind={rumour}, seen={abstract}", "field 'kind': 'rumour' is not known: write one of label"),
            ("kind={trial}", "field 'seen': '' is not known: write one of full text, abstract"),
            (
                "kind={trial}, seen={abstract}, url={javascript:alert(1)}",
                "field 'url': 'javascript:alert(1)' is not of",
            ),
            ("kind={trial}, seen={abstract}, url={JavaScript://a.org/%0aalert(1)}", "field 'url': "),
            ("kind={trial}, seen={abstract}, url={https://a.org/'onclick='x}", "field 'url': "),
            (
                "kind={trial}, seen={abstract}, doi={javascript:alert(1)}",
                "field 'doi': 'javascript:alert(1)' is not of",
            ),
            ("kind={trial}, seen={abstract}, pmid={1/../../x}", "field 'pmid': '1/../../x' is not of the form"),
            (
                "kind={trial}, seen={abstract}, pmcid={9}",
                "field 'pmcid': '9' is not of the form that is needed: write PMC",
            ),
        ],
    )
    def test_kind_sight_and_address_are_needed(self, write, fields, message):
        with pytest.raises(ContentError) as caught:
            load_references(write("references.bib", f"@misc{{a, title={{T}}, {fields}}}"))
        assert str(caught.value).startswith(f"data/references.bib, item 'a', {message}")

    @pytest.mark.parametrize("text", ["\\", "\\\\", "\\foo{}", "{\\'}"])
    @pytest.mark.parametrize("field", ["title", "author", "journal", "note"])
    def test_latex_that_is_not_known_is_refused(self, write, field, text):
        fields = {"title": "T", field: text}
        told = ", ".join(f"{name}={{{value}}}" for name, value in fields.items())
        with pytest.raises(ContentError, match=r"item 'a'.*: .* holds LaTeX that is not known: write the letters"):
            load_references(write("references.bib", f"@misc{{a, {SEEN_TRIAL}, {told}}}"))

    def test_a_key_that_could_end_an_attribute_of_a_page_is_refused(self, write):
        with pytest.raises(ContentError, match="a key has letters, digits, _ and - alone: give it another"):
            load_references(write("references.bib", f"@misc{{a'onclick='x, {SEEN_TRIAL}, title={{T}}}}"))


class TestWeakSources:
    def test_one_strong_source_is_enough(self, write):
        kinds = {"page": "teaching page", "blog": "weblog", "label": "label"}
        text = "\n".join(f"@misc{{{key}, title={{T}}, seen={{page}}, kind={{{kind}}}}}" for key, kind in kinds.items())
        folder = write("references.bib", text)
        assert rests_on_weak_sources(["page", "blog"], folder)
        assert not rests_on_weak_sources(["page", "label"], folder)
        assert not rests_on_weak_sources([], folder)


class TestShippedSources:
    def test_parse_without_a_warning(self):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len(parse_string(TEXT, "bibtex").entries) == len(load_references()) > 100

    def test_keys_are_those_of_the_records(self):
        assert known_keys() == frozenset(load_references())

    @pytest.mark.parametrize("field", ["doi", "pmid", "pmcid"])
    def test_no_work_stands_twice(self, field):
        found = Counter(value.casefold() for value in re.findall(rf"^  {field} = {{(.+)}},$", TEXT, re.MULTILINE))
        assert found
        assert [value for value, times in found.items() if times > 1] == []

    def test_all_read_well(self):
        badly = re.compile(r"[{}\\\n]|\.\.(?!\.)|\bothers\b|unverified|from memory")
        for key, source in load_references().items():
            assert source.label[0].isalnum(), key
            assert source.text.endswith((".", "?")), key
            assert not badly.search(source.text.replace("...", "")), key

    def test_addresses_are_names_on_the_public_web(self):
        addresses = [source.url for source in load_references().values() if source.url]
        assert addresses
        for address in addresses:
            parts = urlsplit(address)
            assert parts.scheme in ("http", "https")
            assert re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", parts.netloc)
