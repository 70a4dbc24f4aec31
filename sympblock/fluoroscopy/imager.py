"""Takes pictures of one patient: keeps what did not change since the last one."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.fluoroscopy.attenuation import (
    BONE_MM,
    FAT_MM,
    FOREIGN_MM,
    foreign_log_table,
    log_signal_cells,
)
from sympblock.fluoroscopy.body_paths import BodyPaths
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.detector import (
    BLUR_SIDE,
    BRIGHTEST,
    GREY_STEPS,
    Exposure,
    Window,
    controlled_exposure,
    evening_gain,
    grey_values,
    haze_of,
)
from sympblock.fluoroscopy.imaging_chain import (
    COARSE,
    NOISE_COUNT,
    add_foreign,
    losses,
    noisy,
    shown,
    signals,
)
from sympblock.fluoroscopy.path_length import THREADS, Bodies, PathLengths, in_shares
from sympblock.fluoroscopy.patient_bodies import soft_as_fat_and_bone
from sympblock.fluoroscopy.picture_places import ShownValues, box_of, lit_middle, mean_of, noise, nothing
from sympblock.fluoroscopy.subtraction import Mask, Technique, divided, subtraction_window
from sympblock.fluoroscopy.trabeculae import CancellousBodies
from sympblock.geometry.mesh import Mesh

STEPS = (FAT_MM[0], FAT_MM[1] - FAT_MM[0], BONE_MM[0], BONE_MM[1] - BONE_MM[0])


@dataclass(frozen=True, eq=False)
class FluoroscopicImage:
    """Holds one picture and what it took.

    Parameters
    ----------
    grey : numpy.ndarray
        Shape (rows, columns), uint8; filled anew by the next picture of the same imager.
    pose : CArmPose
        Where it was taken from.
    exposure : Exposure
        What the tube gave.
    """

    grey: np.ndarray
    pose: CArmPose
    exposure: Exposure


class Imager:
    """Takes pictures of one patient.

    Parameters
    ----------
    patient : Patient
        Whose meshes are shown.
    threads : int
        For the path lengths; by default one less than the machine has cores.
    seed : int
        Of the noise.
    """

    def __init__(self, patient: Patient, threads: int = THREADS, seed: int = 0) -> None:
        self.paths = BodyPaths(patient, threads)
        self._cancellous = CancellousBodies.of(patient)
        self.foreign: dict[str, Bodies] = {}
        self.threads, self._foreign_path = threads, PathLengths(1)
        self._loss = self._textured = nothing()
        self._loss_of: tuple[object, float] | None = None
        self._kept_arrays: tuple[np.ndarray, ...] = (self._loss,)
        self.mask: Mask | None = None
        self._last: ShownValues | None = None
        self._random = np.random.default_rng(seed)

    def put(self, material: str, meshes: Sequence[Mesh], shares: Sequence[float] | None = None) -> None:
        """Place what does not belong to the body: ``"steel"`` or ``"iohexol_300"``; an empty list takes it away.

        Parameters
        ----------
        material : str
            What it is.
        meshes : sequence of Mesh
            Closed and outward; where two overlap, both count.
        shares : sequence of float or None
            How much of the material a millimetre inside each mesh holds; None = all of it.

        Raises
        ------
        ValueError
            If the material is not known, or there is not one share for each mesh.
        """
        if material not in FOREIGN_MM:
            raise ValueError(f"nothing of {material!r} can be placed: choose from {', '.join(FOREIGN_MM)}")
        self.foreign.pop(material, None)
        if meshes:
            self.foreign[material] = Bodies.of(list(meshes), [1.0] * len(meshes) if shares is None else shares)

    def breathe(self, at_s: float | None) -> None:
        """Let the kidneys of the next pictures stand where a needle meets them at a time of the room.

        Parameters
        ----------
        at_s : float or None
            None = where they were built, in the middle of their excursion.
        """
        self.paths.breathe(at_s)

    def take(
        self,
        pose: CArmPose,
        shutters: Shutters = Shutters(),
        window: Window = Window(),
        exposure: Exposure | None = None,
        dose_level: float = 1.0,
        technique: Technique = Technique(),
    ) -> FluoroscopicImage:
        """Take one picture.

        Parameters
        ----------
        pose : CArmPose
            Where tube and detector stand.
        shutters, window : Shutters, Window
            What stays open, and how it is shown.
        exposure : Exposure or None
            None = automatic brightness control.
        dose_level : float
            For that control, 0.25 to 4.
        technique : Technique
            How much more charge it takes, and whether the mask is subtracted.

        Returns
        -------
        FluoroscopicImage
            Its grey values are filled anew by the next call.

        Raises
        ------
        ValueError
            If there is no mask to subtract.
        """
        mask = self._mask_for(technique, pose)
        self.paths.look_from(pose)
        lit = lit_middle(pose.pixel_count, shutters)
        used = exposure or controlled_exposure(*self._met_mm(lit, pose.pixel_count), pose, dose_level)
        used = used.times(technique.charge_ratio)
        loss = self._losses(pose, used.kvp)
        signal, raw, grey, ratio, coarse = self._arrays(pose.pixel_count)
        opened = shutters.pixels(pose.pixel_count)
        self._in_bands(lambda rows: signals(loss, opened, signal, coarse, rows), pose.pixel_count)
        haze = haze_of(coarse, -math.log(max(mean_of(signal, lit, pose.pixel_count), 1e-9)), pose)
        # A picture is evened out as its mask was, so that their ratio is that of the signals.
        gain = mask.gain if mask else evening_gain(coarse, haze, pose)
        quanta, grain_from = used.quanta_per_pixel(pose), (noise(), int(self._random.integers(NOISE_COUNT)))
        self._in_bands(lambda rows: noisy(signal, (haze, gain), grain_from, quanta, raw, rows), pose.pixel_count)
        self._last = ShownValues(pose, shutters, raw, gain, max(mean_of(raw, lit, pose.pixel_count), 1e-6))
        if mask:
            box = mask.open_box(shutters)
            self._in_bands(lambda rows: divided(raw, mask.signal, box, ratio, rows), pose.pixel_count)
            self._last = replace(self._last, values=ratio, bright=1.0, is_difference=True)
        return FluoroscopicImage(self.shown_anew(window), pose, used)

    def keep_in_mask(self) -> None:
        """Make the last picture the mask, or add it to one that was begun from the same place.

        Raises
        ------
        ValueError
            If no picture was taken yet, or the last one is itself a difference.
        """
        last = self._last
        if last is None or last.is_difference:
            raise ValueError("a mask is a picture of its own: take one without subtraction first")
        if self.mask is None or not self.mask.fits(last.pose, last.shutters):
            self.mask = Mask(last.pose, last.shutters, last.values.copy(), last.gain)
        else:
            self.mask = self.mask.with_one_more(last.values)

    def shown_anew(self, window: Window) -> np.ndarray:
        """Show the last picture through another window; nothing is taken, so it costs no dose.

        Returns
        -------
        numpy.ndarray
            Shape (rows, columns), uint8; filled anew by the next call.

        Raises
        ------
        ValueError
            If no picture was taken yet.
        """
        last = self._last
        if last is None:
            raise ValueError("no picture was taken yet: take one first")
        grey = self._arrays(len(last.values))[2]
        scale = GREY_STEPS / BRIGHTEST / last.bright
        greys = grey_values(subtraction_window(window) if last.is_difference else window)
        self._in_bands(lambda rows: shown(last.values, BLUR_SIDE, greys, scale, grey, rows), len(grey))
        return grey

    def _mask_for(self, technique: Technique, pose: CArmPose) -> Mask | None:
        """Return the mask that is subtracted, if one is to be."""
        if not technique.is_subtracted:
            return None
        if self.mask is None or self.mask.pose.pixel_count != pose.pixel_count:
            raise ValueError(f"there is no mask of {pose.pixel_count} rows to subtract: take one first")
        return self.mask

    def _met_mm(self, lit: tuple[slice, slice], size: int) -> tuple[float, float]:
        """Return what a window of the last pose meets, as fat and cortical bone."""
        as_fat, as_bone = soft_as_fat_and_bone()
        fat, soft, bone = (mean_of(part, lit, size) for part in self.paths.maps)
        return fat + as_fat * soft - bone, bone + as_bone * soft

    def _in_bands(self, fill: Callable[[tuple[int, int]], None], size: int) -> None:
        """Fill a picture band by band, one for each thread; a band begins where a block of the coarse grid does."""
        block = size // COARSE
        edges = [block * round(COARSE * share / self.threads) for share in range(self.threads + 1)]
        in_shares(lambda share: fill((edges[share], edges[share + 1])), self.threads)

    def _losses(self, pose: CArmPose, kvp: float) -> np.ndarray:
        """Return the losses of this pose; those of the body are kept while pose, breath and voltage stay."""
        if self._loss_of != (self.paths.key, kvp):
            if self._loss.shape[0] != pose.pixel_count:
                self._loss = np.empty((pose.pixel_count,) * 2, np.float32)
            maps, cells = self.paths.maps, log_signal_cells(kvp)
            self._in_bands(
                lambda rows: losses(maps, soft_as_fat_and_bone(), cells, STEPS, self._loss, rows), pose.pixel_count
            )
            self._textured = self._loss.copy()
            self._in_bands(lambda rows: self._cancellous.add_texture(pose, self._textured, rows), pose.pixel_count)
            self._loss_of = (self.paths.key, kvp)
        if not self.foreign:
            return self._textured
        whole = self._textured.copy()
        for material, bodies in self.foreign.items():
            lengths = self._foreign_path.lengths_mm(bodies, pose)
            steps = (STEPS[0], STEPS[1], FOREIGN_MM[material][1])
            table = foreign_log_table(kvp, material)
            add_foreign(lengths, self.paths.maps[0], table, steps, box_of(bodies, pose), whole)
        return whole

    def _arrays(self, size: int) -> tuple[np.ndarray, ...]:
        """Return the arrays for signal, raw and grey values, ratios and the coarse grid, kept from frame to frame."""
        if self._kept_arrays[0].shape[0] != size:
            kinds = (np.float32, np.float32, np.uint8, np.float32)
            self._kept_arrays = (*(np.empty((size, size), kind) for kind in kinds), np.empty((COARSE,) * 2, np.float32))
        return self._kept_arrays


def radiograph(patient: Patient, pose: CArmPose, seed: int = 0, window: Window = Window()) -> np.ndarray:
    """Take one picture of a patient as it is shown.

    Parameters
    ----------
    patient : Patient
        Whose meshes are shown.
    pose : CArmPose
        Where tube and detector stand.
    seed : int
        Fixes the noise.
    window : Window
        How signals become grey values.

    Returns
    -------
    numpy.ndarray
        Shape (rows, columns), uint8.
    """
    return Imager(patient, seed=seed).take(pose, window=window).grey.copy()
