/* The camera that goes round the patient. Directions are the patient's: left, posterior, superior. */
import { PerspectiveCamera, Vector3 } from "three";

/* From afar the whole of the tallest patient is seen; the cut surface, seen from below, is smaller. */
const VIEWER_AWAY_MM = 860;
const VIEWER_NEAR_MM = 560;
export const VIEWER_VIEWS = {
  behind: [90, 0, VIEWER_AWAY_MM],
  left: [0, 0, VIEWER_AWAY_MM],
  right: [180, 0, VIEWER_AWAY_MM],
  front: [-90, 0, VIEWER_AWAY_MM],
  below: [-90, -90, VIEWER_NEAR_MM],
};
export const VIEWER_TURN_DEG = 8;
/* A picture narrower than this share of its height is seen from farther away. */
const VIEWER_WIDE = 0.8;

export function viewerCamera(aspect) {
  const camera = new PerspectiveCamera(24, aspect, 20, 3000);
  const state = { azimuth: 90, elevation: 0, distance: VIEWER_AWAY_MM, target: new Vector3(0, 10, -20) };
  const place = () => {
    const a = (state.azimuth * Math.PI) / 180;
    const e = (state.elevation * Math.PI) / 180;
    const out = new Vector3(Math.cos(e) * Math.cos(a), Math.cos(e) * Math.sin(a), Math.sin(e));
    camera.position.copy(state.target).addScaledVector(out, state.distance / Math.min(1, camera.aspect / VIEWER_WIDE));
    /* Defined at the poles too: from below the front of the body is up, as in a section. */
    camera.up.set(-Math.sin(e) * Math.cos(a), -Math.sin(e) * Math.sin(a), Math.cos(e));
    camera.lookAt(state.target);
    camera.updateMatrixWorld();
  };
  place();
  return {
    camera,
    state,
    place,
    look(view) {
      [state.azimuth, state.elevation, state.distance] = VIEWER_VIEWS[view];
      place();
    },
    turn(right, up) {
      state.azimuth -= right;
      state.elevation = Math.max(-90, Math.min(90, state.elevation + up));
      place();
    },
    zoom(factor) {
      state.distance = Math.max(220, Math.min(1400, state.distance * factor));
      place();
    },
    fit(aspect) {
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
      place();
    },
    /* From over the viewer's left shoulder, so that surfaces show their relief. */
    light(lamp) {
      const [rx, ry, rz, , ux, uy, uz] = camera.matrixWorld.elements;
      const aside = new Vector3(ux - rx, uy - ry, uz - rz).multiplyScalar(0.4 * state.distance);
      lamp.position.copy(camera.position).add(aside);
      lamp.target.position.copy(state.target);
    },
  };
}
