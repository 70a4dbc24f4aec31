/* How finely to draw while the patient turns: as finely as this machine can at thirty pictures a second. */

const VIEWER_PACES = [
  { ratio: 1, surface: "still" },
  { ratio: 0.6, surface: "moving" },
  { ratio: 0.42, surface: "moving" },
];
/* Some reserve below the 33 ms of thirty a second; at 17.5 ms the screen itself sets the pace. */
const VIEWER_SLOW_MS = 28;
const VIEWER_QUICK_MS = 17.5;
const VIEWER_PAUSE_MS = 200;
const VIEWER_FEW = 6;
const VIEWER_MANY = 24;

function viewerMean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

export function viewerPace() {
  let step = 1;
  let best = 0;
  let last = 0;
  let taken = [];
  const go = (to) => {
    if (to > step) best = to;
    step = to;
    taken = [];
    return true;
  };
  return {
    now: () => VIEWER_PACES[step],
    begin: () => {
      last = 0;
      taken = [];
    },
    /* Takes the time of a picture; true if the next one is to be drawn more or less finely. */
    drawn(time) {
      const since = time - last;
      const isFirst = !last || since > VIEWER_PAUSE_MS;
      last = time;
      if (isFirst) return false;
      taken.push(since);
      const few = viewerMean(taken.slice(-VIEWER_FEW));
      if (taken.length >= VIEWER_FEW && few > VIEWER_SLOW_MS && step < VIEWER_PACES.length - 1) return go(step + 1);
      if (taken.length >= VIEWER_MANY && viewerMean(taken) < VIEWER_QUICK_MS && step > best) return go(step - 1);
      if (taken.length > VIEWER_MANY) taken.shift();
      return false;
    },
  };
}
