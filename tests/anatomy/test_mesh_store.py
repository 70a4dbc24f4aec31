import multiprocessing
import warnings

import numpy as np
import pytest

from sympblock.anatomy import mesh_store
from sympblock.anatomy.mesh import Mesh

CORNERS = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
FACES = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])


@pytest.fixture
def body():
    return {
        "L3": Mesh("L3", "cortical_bone", CORNERS, FACES, "", ("ctsp1k",)),
        "L3_cancellous": Mesh("L3_cancellous", "cancellous_bone", CORNERS * 0.5 + 0.5, FACES, "L3"),
    }


def same(one, other):
    return (
        (one.name, one.tissue, one.inside, one.sources) == (other.name, other.tissue, other.inside, other.sources)
        and np.array_equal(one.vertices_mm, other.vertices_mm)
        and np.array_equal(one.triangles, other.triangles)
    )


def test_what_is_stored_comes_back_in_order(tmp_path, body):
    mesh_store.store("seed 7", body, tmp_path)
    found = mesh_store.load("seed 7", tmp_path)
    assert list(found) == list(body)
    assert all(same(found[name], body[name]) for name in body)


def test_another_key_finds_nothing(tmp_path, body):
    mesh_store.store("seed 7", body, tmp_path)
    assert mesh_store.load("seed 8", tmp_path) is None


def test_a_change_of_the_program_finds_nothing_and_clears_the_old(tmp_path, body, monkeypatch):
    mesh_store.store("seed 7", body, tmp_path)
    monkeypatch.setattr(mesh_store, "program_mark", lambda: "another")
    assert mesh_store.load("seed 7", tmp_path) is None
    mesh_store.store("seed 8", body, tmp_path)
    assert len(list(tmp_path.glob("*.npz"))) == 1


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_cut_file_is_dropped_with_a_warning(tmp_path, body, share):
    mesh_store.store("seed 7", body, tmp_path)
    path = mesh_store.store_path("seed 7", tmp_path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.warns(UserWarning, match="damaged"):
        assert mesh_store.load("seed 7", tmp_path) is None
    assert not path.exists()


def test_a_flipped_byte_is_noticed(tmp_path, body):
    mesh_store.store("seed 7", body, tmp_path)
    path = mesh_store.store_path("seed 7", tmp_path)
    raw = bytearray(path.read_bytes())
    place = raw.find(CORNERS.astype(np.float32).tobytes()) + 5
    raw[place] ^= 0xFF
    path.write_bytes(raw)
    with pytest.warns(UserWarning, match="damaged"):
        assert mesh_store.load("seed 7", tmp_path) is None


def _die_while_writing(folder, body):
    import os

    def stop(*_args, **_more):
        os._exit(9)

    mesh_store.os.replace = stop
    mesh_store.store("seed 7", body, folder)


def test_a_crash_while_writing_leaves_the_old_file(tmp_path, body):
    mesh_store.store("seed 7", body, tmp_path)
    child = multiprocessing.get_context("spawn").Process(target=_die_while_writing, args=(tmp_path, body))
    child.start()
    child.join(60)
    assert child.exitcode == 9
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list(mesh_store.load("seed 7", tmp_path)) == list(body)


def test_a_folder_that_cannot_be_written_is_said_and_survived(tmp_path, body):
    (tmp_path / "file").write_text("in the way")
    with pytest.warns(UserWarning, match="could not be stored"):
        mesh_store.store("seed 7", body, tmp_path / "file")


def test_only_the_newest_are_kept(tmp_path, body, monkeypatch):
    monkeypatch.setattr(mesh_store, "KEPT_FILES", 3)
    for seed in range(6):
        mesh_store.store(f"seed {seed}", body, tmp_path)
    assert len(list(tmp_path.glob("*.npz"))) == 3
    assert mesh_store.load("seed 5", tmp_path) is not None
