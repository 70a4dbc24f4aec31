"""Laws of attenuation, detector and dose."""

import numpy as np
import pytest
import xraylib
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.fluoroscopy.attenuation import (
    BONE_MM,
    FAT_MM,
    FOREIGN_MM,
    TISSUES,
    as_fat_and_bone,
    attenuation_per_mm,
    beam_at,
    foreign_log_table,
    log_signal_table,
    tissue_per_mm,
)
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.detector import (
    BRIGHTEST,
    GREY_STEPS,
    KVPS,
    MOST_MAS_PER_PULSE,
    Exposure,
    Window,
    controlled_exposure,
    grey_values,
    haze_of,
)
from sympblock.fluoroscopy.dose import DoseRecord, kerma_area_ugy_m2, reference_kerma_ugy, scatter_ratio

ENERGIES = range(15, 121)


class TestTables:
    @pytest.mark.parametrize(
        ("material", "formula", "density"),
        [("water", "H2O", 1.0), ("caesium_iodide", "CsI", 4.51), ("air", "N1562O420Ar9", 0.001205)],
    )
    def test_attenuation_is_that_of_the_library(self, material, formula, density):
        true = [density * xraylib.CS_Total_CP(formula, energy) / 10 for energy in ENERGIES]
        assert attenuation_per_mm(material) == pytest.approx(true, rel=0.01)

    @pytest.mark.parametrize(
        ("material", "name"), [("cortical_bone", "Bone, Cortical (ICRP)"), ("adipose", "Adipose Tissue (ICRP)")]
    )
    def test_tissues_are_near_those_of_another_report(self, material, name):
        """The ICRP compositions differ a little from those of ICRU 44: a gross error would be larger."""
        other = xraylib.GetCompoundDataNISTByName(name)
        true = [other["density"] * xraylib.CS_Total_CP(name, energy) / 10 for energy in ENERGIES]
        assert attenuation_per_mm(material) == pytest.approx(true, rel=0.2)

    def test_iodine_jumps_at_its_edge(self):
        table = dict(zip(ENERGIES, attenuation_per_mm("iohexol_300"), strict=True))
        assert table[34] > 3 * table[33]

    def test_published_beam(self):
        """80 kVp behind 3 mm of aluminium and 0.1 mm of copper: the mean energy lies between 45 and 52 keV."""
        beam = beam_at(80.0)
        mean = beam.photons_per_mm2_mas @ beam.energies_kev / beam.photons_per_mm2_mas.sum()
        assert 45 < mean < 52
        assert beam.photons_per_mm2_mas[beam.energies_kev > 80].max() == 0

    @given(st.floats(60, 119))
    def test_more_voltage_gives_more_of_everything(self, kvp):
        one, two = beam_at(kvp), beam_at(kvp + 1)
        assert two.kerma_ugy_per_mas > one.kerma_ugy_per_mas
        assert two.quanta_per_mm2_mas > one.quanta_per_mm2_mas

    def test_an_impossible_voltage_is_refused(self):
        with pytest.raises(ValueError, match="60 to 120 kVp"):
            beam_at(140.0)
        with pytest.raises(ValueError, match="choose from"):
            tissue_per_mm("lung")

    @pytest.mark.parametrize("tissue", sorted(set(TISSUES) - {"gas"}))
    def test_two_tissues_stand_for_all(self, tissue):
        fat, bone = as_fat_and_bone(tissue)
        made = fat * tissue_per_mm("fat") + bone * tissue_per_mm("cortical_bone")
        used = np.arange(15, 121) >= 30
        assert made[used] == pytest.approx(tissue_per_mm(tissue)[used], rel=0.01)


class TestLookUp:
    @settings(max_examples=60)
    @given(st.floats(0, 400), st.floats(0, 60), st.sampled_from([66.0, 80.0, 97.0, 120.0]))
    def test_between_the_nodes_the_table_holds(self, fat_mm, bone_mm, kvp):
        i, u = divmod((fat_mm - FAT_MM[0]) / (FAT_MM[1] - FAT_MM[0]), 1)
        j, v = divmod((bone_mm - BONE_MM[0]) / (BONE_MM[1] - BONE_MM[0]), 1)
        near = log_signal_table(kvp)[int(i) : int(i) + 2, int(j) : int(j) + 2]
        found = np.array([1 - u, u]) @ near @ np.array([1 - v, v])
        loss = fat_mm * tissue_per_mm("fat") + bone_mm * tissue_per_mm("cortical_bone")
        true = -np.log(np.exp(-loss) @ beam_at(kvp).signal_weights)
        assert found == pytest.approx(true, rel=0.01, abs=0.01)

    def test_a_beam_hardens(self):
        """The second ten centimetres take away less than the first."""
        behind = np.interp([0, 100, 200], FAT_MM, log_signal_table(80.0)[:, 15])
        assert behind[2] - behind[1] < behind[1] - behind[0]

    def test_steel_hides_more_than_contrast_of_the_same_thickness(self):
        for place in (20, 30, 40):
            steel = np.interp(1.0, FOREIGN_MM["steel"], foreign_log_table(80.0, "steel")[place])
            iodine = np.interp(1.0, FOREIGN_MM["iohexol_300"], foreign_log_table(80.0, "iohexol_300")[place])
            assert steel > 1.2 * iodine > 0


class TestBrightnessControl:
    @given(st.floats(60, 420), st.floats(0, 40))
    def test_a_thicker_body_never_gets_less(self, fat_mm, bone_mm):
        one = controlled_exposure(fat_mm, bone_mm, CArmPose())
        two = controlled_exposure(fat_mm + 20, bone_mm, CArmPose())
        assert (two.kvp, two.mas_per_pulse) >= (one.kvp, one.mas_per_pulse) or two.kvp > one.kvp

    def test_at_its_limits_it_stays_there(self):
        exposure = controlled_exposure(700, 80, CArmPose())
        assert exposure == Exposure(KVPS[-1], MOST_MAS_PER_PULSE)

    def test_a_magnified_picture_takes_more(self):
        wide, narrow = (controlled_exposure(220, 10, CArmPose(field_mm=field)) for field in (300.0, 150.0))
        assert reference_kerma_ugy(narrow, CArmPose()) > reference_kerma_ugy(wide, CArmPose())


class TestHaze:
    def test_a_smaller_field_scatters_less_in_its_middle(self):
        wide = np.full((32, 32), 0.01, np.float32)
        narrow = np.zeros((32, 32), np.float32)
        narrow[12:20, 12:20] = 0.01
        assert haze_of(narrow, 4.0, CArmPose())[17, 17] < 0.6 * haze_of(wide, 4.0, CArmPose())[17, 17]

    def test_a_thicker_body_scatters_more(self):
        field = np.full((32, 32), 0.01, np.float32)
        assert haze_of(field, 6.0, CArmPose()).mean() > haze_of(field, 3.0, CArmPose()).mean()


class TestWindow:
    def test_brighter_signals_are_never_darker_and_inversion_turns_that_round(self):
        usual, turned = grey_values(Window()), grey_values(Window(is_inverted=True))
        assert (np.diff(usual.astype(int)) >= 0).all() and (np.diff(turned.astype(int)) <= 0).all()
        assert np.abs(usual.astype(int) + turned - 255).max() <= 1

    def test_the_middle_is_middle_grey(self):
        assert grey_values(Window())[GREY_STEPS // int(BRIGHTEST)] == pytest.approx(132, abs=1)


class TestDose:
    @given(st.floats(900, 1100), st.floats(500, 800))
    def test_kerma_area_does_not_depend_on_where_the_patient_lies(self, to_detector, to_centre):
        one = CArmPose(source_to_detector_mm=to_detector, source_to_centre_mm=to_centre)
        two = CArmPose(source_to_detector_mm=to_detector, source_to_centre_mm=650.0)
        assert kerma_area_ugy_m2(Exposure(), one) == pytest.approx(kerma_area_ugy_m2(Exposure(), two))

    def test_kerma_times_area_is_the_same_at_every_distance(self):
        pose, exposure = CArmPose(), Exposure(80.0, 0.1)
        for distance_mm in (400.0, 700.0, 1000.0):
            kerma = beam_at(80.0).kerma_ugy_per_mas * 0.1 * (1000 / distance_mm) ** 2
            side_m = 0.3 * distance_mm / 1000
            assert kerma * side_m**2 == pytest.approx(kerma_area_ugy_m2(exposure, pose))

    def test_collimation_halves_the_product_and_not_the_kerma(self):
        pose = CArmPose()
        assert kerma_area_ugy_m2(Exposure(), pose, 0.5) == pytest.approx(kerma_area_ugy_m2(Exposure(), pose) / 2)
        one, two = (DoseRecord().after(Exposure(), pose, share, 0.1) for share in (1.0, 0.5))
        assert one.reference_kerma_ugy == two.reference_kerma_ugy

    def test_a_usual_minute_lies_in_the_published_range(self):
        """127 spinal procedures: 0.023 to 6.82 Gy cm², 34 s on average [@hanucernat2012]."""
        record, exposure = DoseRecord(), controlled_exposure(205.0, 9.0, CArmPose())
        for _ in range(34 * 8):
            record = record.after(exposure, CArmPose(), 1.0, 1 / 8)
        assert record.fluoroscopy_s == pytest.approx(34.0)
        assert 0.023 < record.kerma_area_gy_cm2 < 6.82

    def test_scatter_falls_with_distance_and_is_more_beside_the_tube(self):
        lateral = CArmPose(oblique_deg=90, side="left")
        tube, detector = scatter_ratio([[-1000.0, 0, 0], [1000.0, 0, 0]], lateral)
        assert tube > 2 * detector
        assert scatter_ratio([[0, -1000.0, 0]], CArmPose())[0] > scatter_ratio([[0, 1000.0, 0]], CArmPose())[0]
        assert scatter_ratio([[0, 0, 1000.0]], lateral)[0] == pytest.approx(
            28.7 / 13.3 * scatter_ratio([[0, 0, 1000.0]], CArmPose())[0]
        )
