/* The camera that goes round the patient. Directions are the patient's: left, posterior, superior. */

const {
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  DoubleSide,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Raycaster,
  Scene,
  Vector2,
  Vector3,
  WebGLRenderer,
} = SympblockThree;

const VIEWER_VIEWS = {
  behind: [90, 0],
  left: [0, 0],
  right: [180, 0],
  front: [-90, 0],
  below: [-90, -90],
};
const VIEWER_TURN_DEG = 8;

function viewerCamera(aspect) {
  const camera = new PerspectiveCamera(24, aspect, 20, 3000);
  const state = { azimuth: 90, elevation: 0, distance: 760, target: new Vector3(0, 10, -12) };
  const place = () => {
    const a = (state.azimuth * Math.PI) / 180;
    const e = (state.elevation * Math.PI) / 180;
    const out = new Vector3(Math.cos(e) * Math.cos(a), Math.cos(e) * Math.sin(a), Math.sin(e));
    camera.position.copy(state.target).addScaledVector(out, state.distance);
    /* At the poles the front of the body is up, as in a section. */
    camera.up.set(0, Math.abs(state.elevation) > 85 ? -1 : 0, Math.abs(state.elevation) > 85 ? 0 : 1);
    camera.lookAt(state.target);
    camera.updateMatrixWorld();
  };
  place();
  return {
    camera,
    state,
    place,
    look(view) {
      [state.azimuth, state.elevation] = VIEWER_VIEWS[view];
      place();
    },
    turn(right, up) {
      state.azimuth -= right;
      state.elevation = Math.max(-89, Math.min(89, state.elevation + up));
      place();
    },
    zoom(factor) {
      state.distance = Math.max(220, Math.min(1400, state.distance * factor));
      place();
    },
    reset(view) {
      state.distance = 760;
      this.look(view);
    },
  };
}
