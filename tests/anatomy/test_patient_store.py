import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import numpy as np
import pytest

from sympblock.anatomy import patient_store
from sympblock.anatomy.patient import Ganglion, Patient
from sympblock.anatomy.patient_build import build_patient
from sympblock.anatomy.person.sample_traits import sample_traits
from sympblock.content import DATA_DIR, tables
from sympblock.content.table_code import table_names
from sympblock.course.checkout import ROOT
from sympblock.course.uses.code_names import names_in
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh

CORNERS = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
FACES = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])


@pytest.fixture
def body():
    return Patient(
        seed=7,
        traits=sample_traits(7, transitional="lumbarised"),
        structures={
            "L3": Mesh("L3", "cortical_bone", CORNERS, FACES, "", ("ctsp1k",)),
            "L3_cancellous": Mesh("L3_cancellous", "cancellous_bone", CORNERS * 0.5 + 0.5, FACES, "L3"),
        },
        frames={"L3": LevelFrame("L3", np.array([0.1, 0.2, 1 / 3]), np.eye(3)[::-1])},
        ganglia=(Ganglion("left", "L2-L3", np.array([21.7, -14.1, 2 / 7]), 11.3),),
        landmarks={"back_wall_L3": np.array([0.0, np.pi, -1.0])},
    )


def same_mesh(one, other):
    return (
        (one.name, one.tissue, one.inside, one.sources) == (other.name, other.tissue, other.inside, other.sources)
        and np.array_equal(one.vertices_mm, other.vertices_mm)
        and np.array_equal(one.triangles, other.triangles)
    )


def test_what_is_stored_comes_back_whole_and_in_order(tmp_path, body):
    patient_store.store("seed 7", body, tmp_path)
    found = patient_store.load("seed 7", tmp_path)
    assert (found.seed, found.traits) == (body.seed, body.traits)
    assert list(found.structures) == list(body.structures)
    assert all(same_mesh(found.structures[name], mesh) for name, mesh in body.structures.items())
    assert list(found.frames) == ["L3"] and found.frames["L3"].level == "L3"
    assert np.array_equal(found.frames["L3"].centre_mm, body.frames["L3"].centre_mm)
    assert np.array_equal(found.frames["L3"].axes, body.frames["L3"].axes)
    assert np.array_equal(found.landmarks["back_wall_L3"], body.landmarks["back_wall_L3"])
    (one,), (other,) = found.ganglia, body.ganglia
    assert (one.side, one.name, one.length_mm) == (other.side, other.name, other.length_mm)
    assert np.array_equal(one.centre_mm, other.centre_mm)


def test_a_body_without_ganglia_comes_back(tmp_path, body):
    object.__setattr__(body, "ganglia", ())
    patient_store.store("seed 7", body, tmp_path)
    assert patient_store.load("seed 7", tmp_path).ganglia == ()


def test_a_stored_body_needs_none_of_the_libraries_that_mesh(tmp_path):
    code = (
        "import sys\n"
        "from sympblock.anatomy import sample_patient\n"
        "sample_patient(2)\n"
        "print(*sorted({'numba', 'scipy', 'skimage', 'igl'} & set(sys.modules)))\n"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
        for _ in range(2)
    ]
    assert runs[1] == []


def test_another_key_finds_nothing(tmp_path, body):
    patient_store.store("seed 7", body, tmp_path)
    assert patient_store.load("seed 8", tmp_path) is None


def test_a_change_of_the_program_finds_nothing_and_clears_the_old(tmp_path, body, monkeypatch):
    patient_store.store("seed 7", body, tmp_path)
    monkeypatch.setattr(patient_store, "program_mark", lambda: "another")
    assert patient_store.load("seed 7", tmp_path) is None
    patient_store.store("seed 8", body, tmp_path)
    assert len(list(tmp_path.glob("*.npz"))) == 1


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_cut_file_is_dropped_with_a_warning(tmp_path, body, share):
    patient_store.store("seed 7", body, tmp_path)
    path = patient_store.store_path("seed 7", tmp_path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.warns(UserWarning, match="damaged"):
        assert patient_store.load("seed 7", tmp_path) is None
    assert not path.exists()


def test_a_flipped_byte_is_noticed(tmp_path, body):
    patient_store.store("seed 7", body, tmp_path)
    path = patient_store.store_path("seed 7", tmp_path)
    raw = bytearray(path.read_bytes())
    place = raw.find(CORNERS.astype(np.float32).tobytes()) + 5
    raw[place] ^= 0xFF
    path.write_bytes(raw)
    with pytest.warns(UserWarning, match="damaged"):
        assert patient_store.load("seed 7", tmp_path) is None


def _die_while_writing(folder, body):
    import os

    def stop(*_args, **_more):
        os._exit(9)

    patient_store.os.replace = stop
    patient_store.store("seed 7", body, folder)


def test_a_crash_while_writing_leaves_the_old_file(tmp_path, body):
    patient_store.store("seed 7", body, tmp_path)
    child = multiprocessing.get_context("spawn").Process(target=_die_while_writing, args=(tmp_path, body))
    child.start()
    child.join(60)
    assert child.exitcode == 9
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert patient_store.load("seed 7", tmp_path).traits == body.traits


def test_a_folder_that_cannot_be_written_is_said_and_survived(tmp_path, body):
    (tmp_path / "file").write_text("in the way")
    with pytest.warns(UserWarning, match="could not be stored"):
        patient_store.store("seed 7", body, tmp_path / "file")


@pytest.fixture
def of_somebody_else(body):
    """Give a folder of another user with a stored body in it, while this process acts as an ordinary user."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can act as two users")
    # A folder of pytest's lies below others that only its owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="sympblock-tests-"))
    folder.chmod(0o755)
    patient_store.store("seed 7", body, folder)
    patient_store.store_path("seed 7", folder).chmod(0o644)
    os.seteuid(65534)
    yield folder
    os.seteuid(0)
    shutil.rmtree(folder)


def test_a_body_in_the_folder_of_somebody_else_is_loaded_and_left_as_it_is(of_somebody_else, body):
    before = patient_store.store_path("seed 7", of_somebody_else).stat()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert patient_store.load("seed 7", of_somebody_else).traits == body.traits
    assert patient_store.store_path("seed 7", of_somebody_else).stat().st_mtime_ns == before.st_mtime_ns


def test_a_body_that_may_not_be_read_is_built_anew_and_kept(of_somebody_else):
    path = patient_store.store_path("seed 7", of_somebody_else)
    os.seteuid(0)
    path.chmod(0o600)
    os.seteuid(65534)
    with pytest.warns(UserWarning, match="could not be read"):
        assert patient_store.load("seed 7", of_somebody_else) is None
    assert path.exists()


def test_a_damaged_body_of_somebody_else_is_built_anew_and_kept(of_somebody_else):
    path = patient_store.store_path("seed 7", of_somebody_else)
    os.seteuid(0)
    path.write_bytes(b"PK")
    os.seteuid(65534)
    with pytest.warns(UserWarning, match="damaged"):
        assert patient_store.load("seed 7", of_somebody_else) is None
    assert path.exists()


def test_a_body_that_may_not_be_stored_is_said_and_survived(of_somebody_else, body):
    with pytest.warns(UserWarning, match="could not be stored"):
        patient_store.store("seed 8", body, of_somebody_else)


def test_old_files_of_somebody_else_do_not_keep_a_new_one_from_being_stored(of_somebody_else, body, monkeypatch):
    """As in a folder for all, in which each may write and only the owner may remove."""
    monkeypatch.setattr(patient_store, "KEPT_FILES", 1)
    os.seteuid(0)
    of_somebody_else.chmod(0o1777)
    os.seteuid(65534)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        patient_store.store("seed 8", body, of_somebody_else)
        assert patient_store.load("seed 8", of_somebody_else) is not None
    assert patient_store.store_path("seed 7", of_somebody_else).exists()


def test_only_the_newest_are_kept(tmp_path, body, monkeypatch):
    monkeypatch.setattr(patient_store, "KEPT_FILES", 3)
    for seed in range(6):
        patient_store.store(f"seed {seed}", body, tmp_path)
    assert len(list(tmp_path.glob("*.npz"))) == 3
    assert patient_store.load("seed 5", tmp_path) is not None


class TestMark:
    """The mark changes with all that shapes a body, and with nothing else."""

    def test_no_import_of_the_builder_leads_out_of_the_marked_modules(self):
        marked = set(patient_store.shaping_modules())
        grounds = ("content", "conventions.py")
        package = ROOT / "sympblock"
        for path in marked:
            for name in re.findall(r"^\s*from (sympblock[\w.]*) import", path.read_text("utf-8"), flags=re.M):
                module = ROOT / (name.replace(".", "/") + ".py")
                where = module if module.is_file() else module.with_suffix("") / "__init__.py"
                assert where in marked or where.relative_to(package).parts[0] in grounds, f"{path.name} imports {name}"

    def test_it_reads_the_tables_that_a_body_reads(self, monkeypatch):
        read = set()

        def spied(table, door):
            def opened():
                read.add(table)
                return door()

            return opened

        for table in table_names():
            for name in (table, f"{table}_rows"):
                monkeypatch.setattr(tables, name, spied(table, getattr(tables, name)))
        build_patient(5, sample_traits(5))
        # What is kept from an earlier body in this process is not read again.
        assert read <= set(patient_store.SHAPING_TABLES)
        assert {"pelvis", "soft_tissue", "variation"} <= read

    def test_no_marked_module_names_another_table(self):
        """What a process has kept is not read again, but the code still names it."""
        named = {
            table for path in patient_store.shaping_modules() for table in names_in(path.read_text("utf-8")).tables
        }
        assert named == set(patient_store.SHAPING_TABLES)

    @pytest.mark.parametrize(
        ("file", "old", "new", "is_other"),
        [
            ("pelvis.csv", "sacrum_height_mm,103,", "sacrum_height_mm,104,", True),
            ("pelvis.csv", "98 in 78 women", "98 in 78 women there", False),
            ("variation.csv", "bmi_ratio,26.6,4.5,17,45,", "bmi_ratio,26.6,4.5,18,45,", True),
            ("clinic.csv", "design", "primary", False),
        ],
    )
    def test_only_numbers_of_a_body_change_it(self, tmp_path, monkeypatch, file, old, new, is_other):
        shutil.copytree(DATA_DIR / "parameters", tmp_path / "parameters")
        before = patient_store.program_mark.__wrapped__()
        path = tmp_path / "parameters" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        monkeypatch.setattr(patient_store, "DATA_DIR", tmp_path)
        assert (patient_store.program_mark.__wrapped__() != before) == is_other
