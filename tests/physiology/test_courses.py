"""What a simulated patient does: the right acts help, the wrong ones harm, and the same input gives the same course."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from sympblock.content import tables
from sympblock.physiology import Act, Body, Course, DrugGiven, Happening, simulate_course
from sympblock.physiology.timeline import TimelineEntry

MAN = Body(70.0, 175.0, 50.0, "male")
ALLERGIC = Body(70.0, 175.0, 50.0, "male", conditions=frozenset({"allergic_contrast"}))
EMPTY = Body(70.0, 175.0, 50.0, "male", volume_deficit_ml=900.0)
Timeline = list[TimelineEntry]


def acts(at_s: float, *names: str) -> Timeline:
    return [Act(at_s + place, name) for place, name in enumerate(names)]


def lipid(at_s: float) -> Timeline:
    return [
        DrugGiven(at_s, "lipid_emulsion", 100, "vein", 150),
        DrugGiven(at_s + 150, "lipid_emulsion", 225, "vein", 1000),
    ]


def lives(course: Course) -> bool:
    """Tell whether the patient has a pulse, enough oxygen and a mind that answers in the end."""
    end = course.at(course.until_s)
    return end.has_pulse and end.spo2_percent > 88 and end.consciousness in ("alert", "drowsy", "confused")


def dies(course: Course) -> bool:
    return not course.at(course.until_s).has_pulse


def has_arrest(course: Course) -> bool:
    return bool({"vf", "asystole"} & set(course.words("rhythm")))


class TestSystemicToxicity:
    DOSE = DrugGiven(0, "bupivacaine", 100, "vein", 30)
    RIGHT = (
        *acts(45, "stop", "call_help", "oxygen", "supine", "airway", "bag"),
        DrugGiven(60, "midazolam", 4, "vein", 10),
    )

    def test_right_acts_end_well(self) -> None:
        course = simulate_course(MAN, [self.DOSE, *self.RIGHT, *lipid(100)], 900)
        assert lives(course) and not has_arrest(course)

    def test_a_large_dose_kills_if_nothing_is_done(self) -> None:
        assert dies(simulate_course(MAN, [DrugGiven(0, "bupivacaine", 150, "vein", 30)], 900))

    def test_a_large_dose_is_survived_with_compressions_lipid_and_shocks(self) -> None:
        large = DrugGiven(0, "bupivacaine", 150, "vein", 30)
        shocks = [Act(at_s, "defibrillate") for at_s in range(240, 2400, 120)]
        course = simulate_course(MAN, [large, *self.RIGHT, *acts(90, "cpr"), *lipid(100), *shocks], 2700)
        assert has_arrest(course) and lives(course)

    def test_shocks_without_lipid_and_compressions_do_not_help(self) -> None:
        large = DrugGiven(0, "bupivacaine", 150, "vein", 30)
        shocks = [Act(at_s, "defibrillate") for at_s in range(240, 2400, 120)]
        assert dies(simulate_course(MAN, [large, *self.RIGHT, *shocks], 2700))

    def test_lipid_lowers_what_brain_and_heart_get(self) -> None:
        with_lipid, without = (
            simulate_course(MAN, [self.DOSE, *self.RIGHT, *extra], 600) for extra in (lipid(100), [])
        )
        for field in ("brain_toxicity", "heart_toxicity"):
            assert with_lipid.values(field)[600] < 0.8 * without.values(field)[600]

    def test_a_full_dose_of_adrenaline_harms_and_a_small_one_does_not(self) -> None:
        large, small = (
            simulate_course(MAN, [self.DOSE, *self.RIGHT, DrugGiven(120, "adrenaline", ug, "vein", 5)], 600)
            for ug in (1000, 50)
        )
        assert has_arrest(large) and not has_arrest(small)

    @pytest.mark.parametrize(
        "agent, amount",
        [("vasopressin", 20), ("verapamil", 10), ("esmolol", 50), ("lidocaine", 100), ("propofol", 200)],
    )
    def test_what_the_checklist_forbids_worsens(self, agent: str, amount: float) -> None:
        treated = [self.DOSE, *self.RIGHT]
        with_it = simulate_course(MAN, [*treated, DrugGiven(100, agent, amount, "vein", 10)], 400)
        without = simulate_course(MAN, treated, 400)
        assert with_it.values("flow")[100:].min() < without.values("flow")[100:].min() - 0.05

    def test_vasopressin_raises_the_figure_and_lowers_the_flow(self) -> None:
        treated = [self.DOSE, *self.RIGHT]
        given = simulate_course(MAN, [*treated, DrugGiven(100, "vasopressin", 20, "vein", 10)], 300)
        without = simulate_course(MAN, treated, 300)
        assert given.values("systolic_mmhg")[200] > without.values("systolic_mmhg")[200]
        assert given.values("flow")[200] < 0.8 * without.values("flow")[200]

    def test_two_ml_are_not_twenty(self) -> None:
        little, much = (simulate_course(MAN, [DrugGiven(0, "bupivacaine", mg, "vein", 20)], 300) for mg in (10, 100))
        assert set(little.words("consciousness")) == {"alert"} and "fitting" in much.words("consciousness")

    def test_slower_is_milder(self) -> None:
        quick, slow = (
            simulate_course(MAN, [DrugGiven(0, "ropivacaine", 100, "vein", over_s)], 900).values("brain_toxicity").max()
            for over_s in (20, 600)
        )
        assert slow < 0.7 * quick

    def test_beside_the_spine_the_same_dose_is_late_and_mild(self) -> None:
        vein, depot = (
            simulate_course(MAN, [DrugGiven(0, "bupivacaine", 100, place, 60)], 3600).values("brain_toxicity")
            for place in ("vein", "prevertebral")
        )
        assert depot.max() < 0.3 < vein.max() and depot.argmax() > 600 > vein.argmax()

    def test_stopping_gives_less(self) -> None:
        slow = DrugGiven(0, "bupivacaine", 100, "vein", 60)
        stopped = simulate_course(MAN, [slow, Act(20, "stop")], 300)
        assert sum(
            stopped.amounts("bupivacaine")[name][-1] for name in stopped.amounts("bupivacaine")
        ) == pytest.approx(100 / 3)
        assert "fitting" not in stopped.words("consciousness")

    def test_a_fit_empties_the_blood_of_oxygen_unless_somebody_ventilates(self) -> None:
        least = [
            simulate_course(MAN, [Act(0, "supine"), self.DOSE, *extra], 240).values("arterial").min()
            for extra in ([], acts(60, "oxygen", "bag"))
        ]
        assert least[0] < 0.85 < 0.95 < least[1]


class TestFaint:
    def low_s(self, *timeline: TimelineEntry) -> int:
        course = simulate_course(MAN, [Happening(0, "vagal", 1.0), *timeline], 400)
        return sum(mind == "unresponsive" for mind in course.words("consciousness"))

    def test_legs_up_shortens_it_and_sitting_up_prolongs_it(self) -> None:
        assert self.low_s(Act(20, "legs_up")) < self.low_s() < self.low_s(Act(20, "sit_up")) / 2

    def test_an_upright_body_feeds_the_reflex(self) -> None:
        vagal = [
            simulate_course(MAN, [Happening(0, "vagal", 0.7), *extra], 120).values("vagal").max()
            for extra in ([], [Act(20, "sit_up")])
        ]
        assert vagal[1] > vagal[0] + 0.1

    def test_atropine_prevents_the_pause(self) -> None:
        course = simulate_course(MAN, [DrugGiven(0, "atropine", 1.0, "vein", 5), Happening(180, "vagal", 1.0)], 400)
        assert not has_arrest(course)

    def test_it_ends_by_itself(self) -> None:
        assert lives(simulate_course(MAN, [Happening(0, "vagal", 1.0)], 300))


class TestLowVolume:
    BLOCK = (
        DrugGiven(0, "bupivacaine", 50, "prevertebral_left", 60),
        DrugGiven(120, "bupivacaine", 50, "prevertebral_right", 60),
    )

    def least_mmhg(self, body: Body, *timeline: TimelineEntry, from_s: int = 1200) -> float:
        course = simulate_course(body, [*self.BLOCK, *timeline], 1800)
        return float(course.values("systolic_mmhg")[from_s:].min())

    def test_the_empty_patient_falls_further_and_sitting_up_is_worst(self) -> None:
        assert self.least_mmhg(MAN) > 110 > self.least_mmhg(EMPTY) > self.least_mmhg(EMPTY, Act(1260, "sit_up")) + 15

    def test_fluid_and_legs_help(self) -> None:
        helped = self.least_mmhg(EMPTY, *acts(600, "supine", "legs_up", "fluid"), from_s=1500)
        assert helped > self.least_mmhg(EMPTY, from_s=1500) + 8

    def test_atropine_for_a_fast_pulse_makes_it_worse(self) -> None:
        bleed: Timeline = [Happening(0, "bleed", 130), Happening(840, "bleed", 0)]
        plain, given = (
            simulate_course(MAN, [*bleed, *extra], 1200) for extra in ([], [DrugGiven(850, "atropine", 1.2, "vein", 5)])
        )
        assert given.values("heart_per_min")[1100] > plain.values("heart_per_min")[1100] + 10
        assert given.values("flow")[1100] < plain.values("flow")[1100]

    def test_pulse_rises_before_pressure_falls(self) -> None:
        course = simulate_course(MAN, [Happening(0, "bleed", 20)], 3600)
        pulse, pressure = course.values("heart_per_min"), course.values("systolic_mmhg")
        second = int((pulse > 1.2 * pulse[0]).argmax())
        assert second and pressure[second] > 0.85 * pressure[0]


class TestCanal:
    TOTAL = DrugGiven(0, "bupivacaine", 90, "intrathecal", 180)

    def test_a_total_spinal_kills_if_nothing_is_done(self) -> None:
        assert dies(simulate_course(MAN, [self.TOTAL], 900))

    def test_breath_and_circulation_carry_the_patient_through(self) -> None:
        rescue = [
            *acts(190, "supine", "legs_up", "intubate", "cpr", "fluid"),
            DrugGiven(210, "atropine", 0.6, "vein", 5),
            DrugGiven(220, "ephedrine", 15, "vein", 5),
            *(DrugGiven(240 + 600 * n, "metaraminol", 1, "vein", 5) for n in range(12)),
            Act(480, "cpr_stop"),
        ]
        course = simulate_course(MAN, [self.TOTAL, *rescue], 9000)
        assert lives(course) and not has_arrest(course)

    def test_legs_come_before_hands_and_hands_before_breath(self) -> None:
        course = simulate_course(MAN, [DrugGiven(0, "bupivacaine", 50, "intrathecal", 30)], 900)
        height, breaths = course.values("block_segments"), course.values("breaths_per_min")
        moments = [int((height >= segments).argmax()) for segments in (7, 22)] + [int((breaths <= 0).argmax())]
        assert moments == sorted(moments) and moments[0] > 0

    def test_the_epidural_space_is_slow_and_leaves_mind_and_breath(self) -> None:
        course = simulate_course(MAN, [DrugGiven(0, "bupivacaine", 50, "epidural", 60)], 2400)
        assert set(course.words("consciousness")) == {"alert"}
        assert 7 < course.values("block_segments").max() < 20 and course.values("block_segments")[300] < 7

    def test_a_weak_thigh_comes_late_and_passes_with_the_pressure_unchanged(self) -> None:
        course = simulate_course(MAN, [DrugGiven(0, "bupivacaine", 25, "psoas", 60)], 5 * 3600)
        weak = course.values("thigh_weak")
        assert weak[60] < 0.15 and weak[1200] > 0.5 and weak[-1] < 0.15
        assert abs(course.values("systolic_mmhg") - 130).max() < 5


class TestAnaphylaxis:
    TRIGGER = DrugGiven(0, "contrast", 3, "prevertebral", 10)
    SUPPORT = (*acts(150, "supine", "oxygen", "legs_up", "fluid"),)

    def course(self, *timeline: TimelineEntry, until_s: int = 900) -> Course:
        return simulate_course(ALLERGIC, [self.TRIGGER, *timeline], until_s)

    def test_adrenaline_ends_it_well(self) -> None:
        assert lives(self.course(*self.SUPPORT, DrugGiven(180, "adrenaline", 500, "muscle", 5)))
        boluses = [DrugGiven(at_s, "adrenaline", 50, "vein", 5) for at_s in (180, 300, 420, 540)]
        assert lives(self.course(*self.SUPPORT, *boluses))

    @pytest.mark.parametrize(
        "first",
        [None, DrugGiven(180, "antihistamine", 10, "vein", 30), DrugGiven(180, "hydrocortisone", 200, "vein", 30)],
    )
    def test_without_adrenaline_the_heart_stops(self, first: DrugGiven | None) -> None:
        assert dies(self.course(*([first] if first else [])))

    def test_antihistamine_first_worsens(self) -> None:
        late = DrugGiven(420, "adrenaline", 500, "muscle", 5)
        early = DrugGiven(180, "adrenaline", 500, "muscle", 5)
        worst = [
            self.course(*self.SUPPORT, *drugs).values("systolic_mmhg")[180:].min()
            for drugs in ([early], [DrugGiven(180, "antihistamine", 10, "vein", 30), late])
        ]
        assert worst[1] < worst[0] - 15

    def test_standing_worsens(self) -> None:
        assert (
            self.course(Act(200, "stand"), until_s=300).values("systolic_mmhg").min()
            < self.course(until_s=300).values("systolic_mmhg").min() - 15
        )

    def test_somebody_else_does_not_react(self) -> None:
        course = simulate_course(MAN, [self.TRIGGER], 600)
        assert course.values("reaction").max() == 0 and set(course.words("consciousness")) == {"alert"}


class TestWrongPosture:
    def test_bag_and_mask_bring_less_to_the_prone(self) -> None:
        prone, supine = (
            simulate_course(MAN, [Happening(0, "apnoea", 1), *extra, Act(60, "bag")], 400).values("air_share")[300]
            for extra in ([], [Act(30, "supine")])
        )
        assert prone < 0.6 * supine

    def test_head_down_lets_a_block_climb(self) -> None:
        flat, tilted = (
            simulate_course(MAN, [DrugGiven(0, "bupivacaine", 20, "intrathecal", 30), *extra], 900).values(
                "block_segments"
            )
            for extra in ([], [Act(60, "head_down")])
        )
        assert tilted[300] > flat[300] + 2

    def test_a_weak_thigh_does_not_hold_who_stands_and_a_strong_one_does(self) -> None:
        weak, strong = (
            simulate_course(MAN, [*drugs, Act(1200, "stand")], 1260)
            for drugs in ([DrugGiven(0, "bupivacaine", 25, "psoas", 60)], [])
        )
        assert weak.words("posture")[-1] == "supine" and "lies on the floor after a fall" in weak.at(1260).signs
        assert strong.words("posture")[-1] == "standing" and strong.at(1260).consciousness == "alert"


class TestBetaBlocker:
    BODY = Body(70.0, 175.0, 50.0, "male", conditions=frozenset({"allergic_contrast", "beta_blocker"}))

    def least_mmhg(self, *drugs: DrugGiven) -> float:
        trigger = DrugGiven(0, "contrast", 3, "prevertebral", 10)
        course = simulate_course(self.BODY, [trigger, *acts(150, "supine", "legs_up", "fluid"), *drugs], 600)
        return float(course.values("mean_mmhg")[600])

    def test_adrenaline_does_less_and_glucagon_helps(self) -> None:
        adrenaline = DrugGiven(180, "adrenaline", 500, "muscle", 5)
        free = simulate_course(
            ALLERGIC,
            [DrugGiven(0, "contrast", 3, "prevertebral", 10), *acts(150, "supine", "legs_up", "fluid"), adrenaline],
            600,
        )
        assert self.least_mmhg(adrenaline) < free.values("mean_mmhg")[600] - 5
        assert self.least_mmhg(adrenaline, DrugGiven(300, "glucagon", 2, "vein", 60)) > self.least_mmhg(adrenaline) + 3


class TestVentilation:
    @pytest.mark.parametrize("way", ["bag", "intubate"])
    def test_breaths_that_are_given_move_the_chest_and_are_not_the_patients_own(self, way: str) -> None:
        told = tables.physiology()
        spinal = DrugGiven(0, "bupivacaine", 80, "intrathecal", 30)
        alone, helped = (
            simulate_course(MAN, [Act(0, "supine"), spinal, *extra], 420).at(420) for extra in ([], acts(200, way))
        )
        assert (alone.respiratory_rate_per_min, alone.chest_rate_per_min) == (0, 0)
        assert (helped.respiratory_rate_per_min, helped.chest_rate_per_min) == (0, told.helped_breaths_per_min)
        assert "no breathing" in alone.signs and "no breathing" not in helped.signs
        assert any("each breath that is given" in sign for sign in helped.signs)

    def test_nobody_speaks_under_a_mask_that_is_squeezed(self) -> None:
        helped = simulate_course(MAN, [*acts(5, "bag"), Act(60, "bag_stop")], 90)
        assert helped.at(30).speech == "" and helped.at(30).consciousness == "alert" and helped.at(80).speech


class TestAntihistamine:
    def test_given_first_it_costs_the_time_until_adrenaline_and_hardly_more(self) -> None:
        trigger = DrugGiven(0, "contrast", 3, "prevertebral", 10)

        def lowest(*extra: TimelineEntry) -> float:
            return float(simulate_course(ALLERGIC, [trigger, *extra], 600).values("systolic_mmhg")[:600].min())

        first, adrenaline = DrugGiven(90, "antihistamine", 10, "vein", 5), DrugGiven(95, "adrenaline", 500, "muscle", 2)
        late = DrugGiven(300, "adrenaline", 500, "muscle", 2)
        assert abs(lowest(adrenaline) - lowest(first, adrenaline)) < 10
        assert lowest(first, late) < lowest(first, adrenaline) - 20


class TestSedation:
    DRUGS = (DrugGiven(0, "fentanyl", 140, "vein", 10), DrugGiven(0, "midazolam", 3.5, "vein", 10))

    def least(self, *timeline: TimelineEntry, field: str = "finger") -> float:
        return float(simulate_course(MAN, [Act(0, "supine"), *self.DRUGS, *timeline], 600).values(field).min())

    def test_oxygen_hides_it(self) -> None:
        assert self.least() < 0.9 < self.least(Act(0, "oxygen"))
        assert self.least(Act(0, "oxygen"), field="air_share") == pytest.approx(self.least(field="air_share"), abs=0.05)

    def test_bag_and_mask_restore_the_saturation_at_once(self) -> None:
        course = simulate_course(MAN, [*self.DRUGS, Act(200, "supine"), Act(240, "bag")], 400)
        assert course.values("finger")[240] < 0.9 < course.values("finger")[300]

    @pytest.mark.parametrize(
        "sedative, amount, antidote, dose, helps",
        [
            ("fentanyl", 300, "naloxone", 0.4, True),
            ("fentanyl", 300, "flumazenil", 0.5, False),
            ("midazolam", 12, "naloxone", 0.4, False),
            ("midazolam", 12, "flumazenil", 0.5, True),
            ("propofol", 150, "naloxone", 0.4, False),
        ],
    )
    def test_an_antidote_undoes_its_own_kind_only(
        self, sedative: str, amount: float, antidote: str, dose: float, helps: bool
    ) -> None:
        given = [Act(0, "oxygen"), Act(0, "bag"), DrugGiven(0, sedative, amount, "vein", 10)]
        plain, treated = (
            simulate_course(MAN, [*given, *extra], 240) for extra in ([], [DrugGiven(120, antidote, dose, "vein", 15)])
        )
        gained = treated.values("breaths_per_min")[240] - plain.values("breaths_per_min")[240]
        woken = plain.values("depth")[240] - treated.values("depth")[240]
        assert (gained > 1 or woken > 0.1) == helps
        assert helps or (gained == pytest.approx(0) and woken == pytest.approx(0))

    def test_naloxone_lets_a_patient_with_both_breathe_and_sleep_on(self) -> None:
        given = [Act(0, "supine"), DrugGiven(0, "fentanyl", 200, "vein", 10), DrugGiven(0, "midazolam", 6, "vein", 10)]
        treated = simulate_course(MAN, [*given, DrugGiven(90, "naloxone", 0.4, "vein", 15)], 300)
        alone = simulate_course(MAN, [Act(0, "supine"), DrugGiven(0, "midazolam", 6, "vein", 10)], 300)
        assert (
            treated.values("breaths_per_min")[300]
            > 1.3 * simulate_course(MAN, given, 300).values("breaths_per_min")[300]
        )
        assert treated.values("depth")[300] >= alone.values("depth")[300] and treated.at(300).consciousness == "drowsy"

    @pytest.mark.parametrize("antidote, amount", [("flumazenil", 0.5), ("naloxone", 0.2)])
    def test_an_antidote_brings_back_the_drive(self, antidote: str, amount: float) -> None:
        plain, helped = (
            simulate_course(MAN, [Act(0, "oxygen"), *self.DRUGS, *extra], 420).values("air_share")[420]
            for extra in ([], [DrugGiven(240, antidote, amount, "vein", 15)])
        )
        assert helped > plain + 0.1


def test_a_fast_pulse_tells_alcohol_flush_from_a_faint_and_no_wheeze_from_anaphylaxis() -> None:
    body = Body(70.0, 175.0, 50.0, "male", conditions=frozenset({"flushes_after_alcohol"}))
    end = simulate_course(body, [DrugGiven(0, "alcohol", 15, "prevertebral", 60)], 900)
    assert end.values("heart_per_min")[900] > 100 and end.values("spasm").max() == 0
    assert "red face without weals, no wheeze" in end.at(900).signs


@pytest.mark.parametrize(
    "timeline",
    [[], [DrugGiven(0, "ropivacaine", 60, "vein", 20)], [Happening(0, "bleed", 5)], acts(0, "oxygen", "supine")],
    ids=["nothing", "symptoms", "bleed", "acts"],
)
def test_nobody_who_is_well_is_harmed_by_time(timeline: Sequence[TimelineEntry]) -> None:
    assert lives(simulate_course(MAN, timeline, 1800))


def test_the_same_input_gives_the_same_course_and_another_seed_another_one() -> None:
    def pressures(seed: int) -> list[float]:
        body = Body(70.0, 175.0, 50.0, "male", seed=seed)
        return list(simulate_course(body, [DrugGiven(0, "bupivacaine", 80, "vein", 30)], 300).values("systolic_mmhg"))

    assert pressures(3) == pressures(3) != pressures(4)


def test_the_beginning_does_not_depend_on_what_comes_later() -> None:
    drug = DrugGiven(10, "bupivacaine", 80, "vein", 30)
    short, long = (
        simulate_course(MAN, [drug, *extra], until) for extra, until in (([], 100), ([Act(100, "bag")], 400))
    )
    assert [short.at(second) for second in range(101)] == [long.at(second) for second in range(101)]


@pytest.mark.parametrize(
    "make, words",
    [
        (lambda: Act(0, "dance"), "unknown act 'dance'"),
        (lambda: Act(-1, "stop"), "a time of -1 s is not possible"),
        (lambda: DrugGiven(0, "whisky", 1, "vein"), "unknown agent 'whisky'"),
        (lambda: DrugGiven(0, "adrenaline", 1, "ear"), "unknown place 'ear'"),
        (lambda: DrugGiven(0, "adrenaline", float("nan"), "vein"), "amount nan"),
        (lambda: Happening(0, "flood", 1), "unknown happening 'flood'"),
        (lambda: Body(0, 170, 50, "male"), "must be positive"),
        (lambda: Body(70, 170, 50, "male", conditions=frozenset({"bored"})), "unknown condition 'bored'"),
        (lambda: simulate_course(MAN, [], 1e9), "is not possible"),
    ],
)
def test_what_is_not_possible_is_refused(make: Callable[[], object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        make()


def test_compressions_do_not_breathe_for_a_patient_whose_heart_has_stopped() -> None:
    begun = [DrugGiven(0, "bupivacaine", 300, "vein", 60), *acts(90, "supine", "oxygen", "cpr")]
    alone, bagged = (simulate_course(MAN, timeline, 700) for timeline in (begun, [*begun, *acts(100, "bag")]))
    for course in (alone, bagged):
        assert course.at(400).rhythm in ("vf", "asystole") and course.at(400).respiratory_rate_per_min == 0
    assert alone.at(700).spo2_percent < bagged.at(700).spo2_percent - 10
