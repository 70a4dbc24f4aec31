"""A small share of the attempts on the learner's record, and that they see what breaks."""

from __future__ import annotations

import pytest

from sympblock.assessment import progress_file as progress_module
from sympblock.assessment.sitting import Sitting
from sympblock.procedure import session_store
from sympblock.robustness import record
from sympblock.robustness.records import files, kills, writers
from sympblock.robustness.records.keepers import ANSWERS, READINGS, SESSIONS

SHARE = 0.01
QUICK = [way for way in record.WAYS if way is not kills.kill_server_and_kernel]


@pytest.mark.parametrize("way", QUICK, ids=lambda way: way.__name__)
def test_a_share_of_the_attempts_breaks_nothing(way):
    made = [*way(SHARE)]
    assert made and all(each.count > 0 for each in made)
    assert [line for each in made for line in each.broke] == []


@pytest.mark.long
def test_launcher_server_and_kernel_killed_together_lose_nothing():
    (made,) = kills.kill_server_and_kernel(SHARE)
    assert made.broke == ()


@pytest.mark.parametrize("kind", [ANSWERS, READINGS, SESSIONS], ids=lambda kind: kind.name)
class TestPlantedLoss:
    def test_a_lost_event_is_seen(self, kind, tmp_path):
        keeper = kind.open(tmp_path)
        for number in range(6):
            keeper.keep(number)
        assert kind.found(tmp_path) == [*range(6)]
        assert kills.faults_after(kind, tmp_path, 7)[0].startswith("8 events acknowledged, found 6")

    def test_an_event_too_many_is_seen(self, kind, tmp_path):
        keeper = kind.open(tmp_path)
        for number in range(6):
            keeper.keep(number)
        assert "4 events acknowledged, found 6" in kills.faults_after(kind, tmp_path, 3)[0]


def test_a_reader_that_takes_cut_lines_for_damaged_ones_is_seen(monkeypatch):
    monkeypatch.setattr(progress_module, "_is_event", lambda line: True)
    monkeypatch.setattr(session_store, "_was_cut", lambda lines, number: False)
    assert all(made.broke for made in files.truncate_files(SHARE))


def test_a_tab_that_does_not_look_at_the_file_is_seen(monkeypatch):
    monkeypatch.setattr(Sitting, "_catch_up", lambda sitting: False)
    (made,) = writers.two_tabs(SHARE)
    assert made.broke


def test_an_order_by_the_clock_is_seen(monkeypatch):
    monkeypatch.setattr(session_store, "_stamps", lambda folder: iter(()))
    (made,) = writers.clock_moved(SHARE)
    assert made.broke
