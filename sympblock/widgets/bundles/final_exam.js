var rt=`.sympblock-said {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.sympblock-scene {
  --scene-ink: var(--jp-ui-font-color0, #1a1d21);
  --scene-paper: var(--jp-layout-color1, #fff);
  --scene-rule: var(--jp-ui-font-color2, #57606a);
  --scene-accent: #0072b2;
  --scene-good: #00795a;
  display: block;
  width: 100%;
  height: auto;
  overflow: visible;
  font-family: var(--jp-ui-font-family, system-ui, sans-serif);
  font-weight: 500;
}
body[data-jp-theme-light="false"] .sympblock-scene,
.sympblock-scene[data-ground="film"] {
  --scene-accent: #56b4e9;
  --scene-good: #17c996;
}
.sympblock-ground {
  fill: var(--scene-paper);
}
.sympblock-scene[data-ground="film"] .sympblock-ground {
  fill: #0e1418;
}
.sympblock-shape {
  fill: var(--scene-fill);
  stroke: var(--scene-edge);
  stroke-width: var(--scene-width);
  stroke-linejoin: round;
  stroke-linecap: round;
}
body[data-jp-theme-light="false"] .sympblock-shape,
.sympblock-scene[data-ground="film"] .sympblock-shape {
  fill: var(--scene-fill-dark);
  stroke: var(--scene-edge-dark);
}
/* Stronger than the rules for the dark theme and for film above, which would fill a curve. */
.sympblock-scene[data-ground] .sympblock-shape.sympblock-line {
  fill: none;
}
.sympblock-shape.sympblock-faded {
  opacity: 0.32;
}
.sympblock-hatched {
  stroke: none;
  pointer-events: none;
}
.sympblock-hatch-line {
  fill: none;
  stroke: var(--scene-edge);
  opacity: 0.28;
}
.sympblock-hatch-dot {
  fill: var(--scene-edge);
  opacity: 0.5;
}
body[data-jp-theme-light="false"] .sympblock-hatch-line,
.sympblock-scene[data-ground="film"] .sympblock-hatch-line {
  stroke: var(--scene-edge-dark);
}
body[data-jp-theme-light="false"] .sympblock-hatch-dot,
.sympblock-scene[data-ground="film"] .sympblock-hatch-dot {
  fill: var(--scene-edge-dark);
}
.sympblock-pickable {
  cursor: pointer;
}
.sympblock-pickable:hover,
.sympblock-pickable:focus-visible {
  /* biome-ignore lint/complexity/noImportantStyles: the strokes of shapes have more specific selectors */
  stroke: var(--scene-accent) !important;
  stroke-width: calc(var(--scene-px) * 3px);
  outline: none;
}
/* A person is scaled up, line and all: the width above would make a blot of it. */
.sympblock-person:is(.sympblock-pickable:hover, .sympblock-pickable:focus-visible) {
  stroke-width: calc(var(--scene-width) * 2);
}
.sympblock-words {
  pointer-events: none;
}
.sympblock-label {
  fill: var(--scene-ink);
  stroke: var(--scene-paper);
  stroke-width: 3.5px;
  stroke-linejoin: round;
  paint-order: stroke;
}
.sympblock-scene[data-ground="film"] .sympblock-label:not(.sympblock-key-text, .sympblock-number-text) {
  fill: #f4f8fb;
  stroke: #0e1418;
}
.sympblock-leader,
.sympblock-leader-halo {
  fill: none;
  stroke: var(--scene-rule);
  stroke-width: 1px;
}
.sympblock-leader-halo,
.sympblock-scale-halo {
  stroke: var(--scene-paper);
  stroke-width: 2px;
  stroke-opacity: 0.45;
}
.sympblock-leader-end {
  fill: var(--scene-ink);
  stroke: var(--scene-paper);
  stroke-width: 1px;
}
.sympblock-scale,
.sympblock-scale-halo {
  fill: none;
}
.sympblock-scale {
  stroke: var(--scene-ink);
  stroke-width: 1.5px;
}
.sympblock-side {
  fill: var(--scene-paper);
  fill-opacity: 0.85;
  stroke: var(--scene-rule);
  stroke-width: 1px;
}
.sympblock-scene .sympblock-side-text {
  stroke: none;
  font-weight: 700;
}
.sympblock-number {
  fill: var(--scene-paper);
  stroke: var(--scene-ink);
  stroke-width: 1.2px;
}
.sympblock-scene[data-ground] .sympblock-number-text {
  fill: var(--scene-ink);
  stroke: none;
  font-weight: 700;
}
.sympblock-scene[data-ground="film"] .sympblock-leader,
.sympblock-scene[data-ground="film"] .sympblock-scale {
  stroke: #d5e0e8;
}
.sympblock-scene[data-ground="film"] .sympblock-leader-halo,
.sympblock-scene[data-ground="film"] .sympblock-scale-halo {
  stroke: #0e1418;
}
.sympblock-scene[data-ground="film"] .sympblock-leader-end {
  fill: #f4f8fb;
  stroke: #0e1418;
}
.sympblock-scene[data-ground="film"] .sympblock-side {
  fill: #0e1418;
  stroke: #d5e0e8;
}
.sympblock-tip {
  pointer-events: none;
}
.sympblock-tip rect {
  fill: #1f2328;
  stroke: #fff;
  stroke-width: 1px;
}
.sympblock-tip-text {
  fill: #fff;
}
.sympblock-pointing {
  cursor: crosshair;
}
.sympblock-crosshair,
.sympblock-pin {
  pointer-events: none;
}
.sympblock-mark-line,
.sympblock-mark-halo {
  fill: none;
  stroke: #111;
  stroke-width: 2px;
}
.sympblock-mark-halo {
  stroke: #fff;
  stroke-width: 5px;
}
.sympblock-pin .sympblock-mark-line {
  stroke-width: 3px;
}
.sympblock-pin .sympblock-mark-halo {
  stroke-width: 7px;
}
.sympblock-overlay-line,
.sympblock-overlay-halo {
  fill: none;
  stroke: var(--scene-good);
  stroke-width: calc(var(--scene-px) * 3px);
  pointer-events: none;
}
.sympblock-overlay-halo {
  stroke: var(--scene-paper);
  stroke-width: calc(var(--scene-px) * 6px);
}
.sympblock-overlay-line.sympblock-overlay-plain {
  stroke: var(--scene-rule);
  stroke-width: calc(var(--scene-px) * 1.5px);
  stroke-dasharray: calc(var(--scene-px) * 5px) calc(var(--scene-px) * 4px);
}
.sympblock-overlay-halo.sympblock-overlay-plain {
  stroke-width: calc(var(--scene-px) * 3.5px);
}
@media (forced-colors: active) {
  .sympblock-scene {
    forced-color-adjust: none;
  }
}
`;var it=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
.sympblock-quiz,
.sympblock-panel {
  --sympblock-ink: var(--jp-ui-font-color1, #1f2328);
  --sympblock-soft: #4d5661;
  --sympblock-paper: var(--jp-layout-color1, #fff);
  --sympblock-raised: color-mix(in srgb, var(--sympblock-ink) 6%, var(--sympblock-paper));
  --sympblock-line: var(--jp-border-color1, #c4c9cf);
  --sympblock-edge: #767c84;
  --sympblock-accent: #0072b2;
  --sympblock-accent-ink: #fff;
  --sympblock-tint: #0072b214;
  --sympblock-correct: #00795a;
  --sympblock-partly: #8a5a00;
  --sympblock-wrong: #b34700;
  box-sizing: border-box;
  position: relative;
  margin: 0.75rem 0;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.5rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font-family: var(--jp-content-font-family, system-ui, sans-serif);
  font-size: 0.9375rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
}
body[data-jp-theme-light="false"] :is(.sympblock-quiz, .sympblock-panel) {
  color-scheme: dark;
  --sympblock-soft: #bcc4cc;
  --sympblock-edge: #8d959d;
  --sympblock-accent: #56b4e9;
  --sympblock-accent-ink: #10202b;
  --sympblock-tint: #56b4e91f;
  --sympblock-correct: #35d0a5;
  --sympblock-partly: #f0b429;
  --sympblock-wrong: #ff9a5c;
}
:is(.sympblock-quiz, .sympblock-panel) *,
:is(.sympblock-quiz, .sympblock-panel) *::before {
  box-sizing: border-box;
}
:is(.sympblock-quiz, .sympblock-panel) [hidden] {
  display: none;
}
`;var nt=`/* A question: its words, its picture and what it is answered with. */
.sympblock-hint,
.sympblock-missing {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-quiz .sympblock-question-head {
  margin-bottom: 0.375rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-quiz .sympblock-stem {
  margin-bottom: 0.75rem;
  max-width: 42rem;
}
.sympblock-quiz .sympblock-asked {
  padding: 0;
  margin-bottom: 0.125rem;
  max-width: 42rem;
  font-size: 1rem;
  font-weight: 650;
}
.sympblock-foot {
  margin-top: 1rem;
}
.sympblock-quiz .sympblock-missing {
  color: var(--sympblock-wrong);
  font-weight: 600;
}
.sympblock-quiz .sympblock-asked-picture {
  margin-top: 0.5rem;
}
.sympblock-asked-picture > svg {
  max-height: 40rem;
}
/* Between the question and the options a picture keeps the distance of one of them. */
.sympblock-quiz .sympblock-fields > .sympblock-asked-picture {
  margin-top: 1rem;
}

/* options */
.sympblock-options {
  display: grid;
  gap: 0.375rem;
  margin-top: 0.5rem;
}
.sympblock-asked-picture + .sympblock-options {
  margin-top: 0.375rem;
}
.sympblock-option {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.625rem;
  align-items: start;
  min-height: 2.5rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  cursor: pointer;
}
.sympblock-option:hover {
  border-color: var(--sympblock-accent);
}
.sympblock-option:has(:checked) {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-tint);
  box-shadow: inset 0.1875rem 0 0 var(--sympblock-accent);
}
.sympblock-option:has(:focus-visible) {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 1px;
}
.sympblock-option input {
  width: 1.125rem;
  height: 1.125rem;
  margin: 0.1875rem 0 0;
  accent-color: var(--sympblock-accent);
}
.sympblock-option input:focus-visible {
  outline: none;
}
.sympblock-quiz .sympblock-confidence {
  display: flex;
  flex-wrap: wrap;
  margin-top: 1rem;
}
.sympblock-confidence legend {
  padding: 0;
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-confidence .sympblock-options {
  display: flex;
  flex-wrap: wrap;
  margin-top: 0.25rem;
}
.sympblock-confidence .sympblock-option {
  gap: 0.4375rem;
  min-height: 2.125rem;
  padding: 0.3125rem 0.75rem;
}

/* number, order, picture */
.sympblock-number-row {
  margin-top: 0.5rem;
}
.sympblock-number-row label {
  display: block;
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-number {
  width: 8rem;
  min-height: 2.375rem;
  padding: 0.25rem 0.625rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  font-variant-numeric: tabular-nums;
}
.sympblock-unit {
  margin-left: 0.5rem;
}
.sympblock-quiz .sympblock-order {
  display: grid;
  gap: 0.375rem;
  margin-top: 0.5rem;
  list-style: none;
}
.sympblock-row {
  display: grid;
  grid-template-columns: 1.75rem 1fr auto auto;
  gap: 0.375rem;
  align-items: center;
  min-height: 2.625rem;
  padding: 0.25rem 0.375rem 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  cursor: grab;
}
.sympblock-row:hover {
  border-color: var(--sympblock-edge);
}
.sympblock-place {
  color: var(--sympblock-soft);
  font-variant-numeric: tabular-nums;
  font-weight: 650;
}
.sympblock-quiz .sympblock-move {
  justify-content: center;
  width: 2rem;
  min-height: 2rem;
  padding: 0;
}
.sympblock-pointer {
  margin-top: 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  overflow: hidden;
  touch-action: manipulation;
}
.sympblock-hotspot .sympblock-hint {
  margin-top: 0.375rem;
}
/* Who touches the picture has no use for keys; the name of the picture tells them all the same. */
@media (pointer: coarse) {
  .sympblock-by-keys {
    display: none;
  }
}
.sympblock-twin,
.sympblock-others {
  margin-top: 0.5rem;
}
.sympblock-quiz summary {
  display: list-item;
  min-height: 1.75rem;
  padding: 0.125rem 0;
  color: var(--sympblock-ink);
  font-size: 0.875rem;
  font-weight: 600;
  cursor: pointer;
}
@media (forced-colors: active) {
  .sympblock-option:has(:checked) {
    outline: 2px solid;
  }
}
`;var at=`/* The card: its frame, head, way through the items, icons and buttons. */
.sympblock-quiz {
  max-width: 46rem;
  padding: 1.25rem 1.375rem 1.125rem;
}
.sympblock-quiz p,
.sympblock-quiz h3,
.sympblock-quiz h4,
.sympblock-quiz h5,
.sympblock-quiz ol,
.sympblock-quiz ul,
.sympblock-quiz fieldset,
.sympblock-quiz figure {
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
  color: inherit;
  font-family: inherit;
  line-height: inherit;
}
.sympblock-quiz :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-quiz h3:focus,
.sympblock-quiz h4:focus,
.sympblock-quiz h5:focus {
  outline-width: 2px;
  border-radius: 0.125rem;
}

/* icons: a shape for each outcome, so that colour only repeats it */
.sympblock-icon {
  display: inline-flex;
  flex: none;
  width: 1rem;
}
.sympblock-icon svg {
  display: block;
  width: 100%;
  height: auto;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.sympblock-icon-solid {
  fill: currentColor;
}
.sympblock-icon-correct {
  color: var(--sympblock-correct);
}
.sympblock-icon-partly {
  color: var(--sympblock-partly);
}
.sympblock-icon-wrong {
  color: var(--sympblock-wrong);
}
.sympblock-icon-answered {
  color: var(--sympblock-accent);
}

/* head and progress */
.sympblock-head {
  margin-bottom: 0.75rem;
}
.sympblock-quiz .sympblock-title {
  font-size: 1.125rem;
  font-weight: 650;
}
.sympblock-notice {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  align-items: center;
  color: var(--sympblock-soft);
}
.sympblock-progress ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  padding-bottom: 1rem;
  list-style: none;
}
.sympblock-stop {
  display: inline-flex;
  gap: 0.25rem;
  align-items: center;
  justify-content: center;
  min-width: 2.125rem;
  min-height: 2rem;
  padding: 0 0.4375rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-soft);
  font: inherit;
  font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
  cursor: pointer;
}
.sympblock-stop:hover {
  border-color: var(--sympblock-accent);
}
.sympblock-stop[aria-current] {
  border: 2px solid var(--sympblock-accent);
  color: var(--sympblock-ink);
  font-weight: 700;
}
.sympblock-stop .sympblock-icon svg {
  width: 0.8125rem;
  height: 0.8125rem;
}
/* a corner that is folded, as in a book */
.sympblock-quiz .sympblock-stop-flagged {
  background-image: linear-gradient(225deg, var(--sympblock-ink) 0.4375rem, transparent 0.4375rem);
}
.sympblock-quiz .sympblock-modes {
  margin-bottom: 0.875rem;
}
.sympblock-modes .sympblock-options {
  display: flex;
  flex-wrap: wrap;
  margin: 0;
}
.sympblock-modes .sympblock-option {
  gap: 0.4375rem;
  min-height: 2rem;
  padding: 0.25rem 0.75rem;
  font-size: 0.8125rem;
}
.sympblock-modes .sympblock-option input {
  width: 1rem;
  height: 1rem;
  margin-top: 0.125rem;
}

/* buttons, and what went wrong */
.sympblock-actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin-top: 0.375rem;
}
.sympblock-button {
  display: inline-flex;
  align-items: center;
  min-height: 2.25rem;
  padding: 0.25rem 0.9375rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
  transition: background-color 0.12s;
}
.sympblock-button:hover {
  background: var(--sympblock-raised);
}
.sympblock-button[aria-disabled="true"] {
  border-color: var(--sympblock-line);
  color: var(--sympblock-line);
  cursor: default;
}
.sympblock-primary {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
.sympblock-primary:hover {
  background: color-mix(in srgb, var(--sympblock-accent) 86%, #000);
}
.sympblock-quiet {
  min-height: 1.75rem;
  padding: 0 0.625rem;
  font-size: 0.8125rem;
}
.sympblock-quiz .sympblock-alert {
  margin-bottom: 0.75rem;
  padding: 0.5rem 0.75rem;
  border: 2px solid var(--sympblock-wrong);
  border-radius: 0.375rem;
}

@media (max-width: 30rem) {
  .sympblock-quiz {
    padding: 1rem 0.875rem;
  }
}
@media (prefers-reduced-motion: reduce) {
  .sympblock-button {
    transition: none;
  }
}

/* the learner's own note */
.sympblock-question-note {
  margin-top: 0.75rem;
  color: var(--sympblock-soft);
  font-size: 0.875rem;
}
.sympblock-question-note summary {
  cursor: pointer;
}
.sympblock-question-note textarea {
  width: 100%;
  margin-top: 0.375rem;
  padding: 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
  resize: vertical;
}
`;var ct=`/* The read-out at the end, and the question before an exam is handed in. */
.sympblock-quiz .sympblock-big-head {
  width: fit-content;
  margin-bottom: 0.375rem;
  padding-right: 0.375rem;
  font-size: 1.0625rem;
  font-weight: 700;
}
.sympblock-quiz .sympblock-big-head ~ p {
  margin-top: 0.625rem;
}
.sympblock-quiz .sympblock-main > .sympblock-hint {
  margin-top: 0.375rem;
}
.sympblock-read-out .sympblock-headline {
  font-size: 1rem;
  font-weight: 650;
}
.sympblock-advice-box {
  margin-top: 0.75rem;
  padding: 0.625rem 0.875rem;
  border-left: 0.25rem solid var(--sympblock-wrong);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
}
.sympblock-advice {
  display: grid;
  grid-template-columns: 1rem 1fr;
  gap: 0.5rem;
}
.sympblock-advice .sympblock-icon {
  align-self: start;
  margin-top: 0.25rem;
}
.sympblock-scroll {
  margin-top: 1rem;
}
.sympblock-quiz .sympblock-tally {
  width: 100%;
  border: 0;
  border-collapse: collapse;
  color: inherit;
  font-size: 0.875rem;
  line-height: inherit;
}
.sympblock-tally caption {
  padding: 0 0 0.25rem;
  color: inherit;
  font-size: 0.9375rem;
  font-weight: 650;
  text-align: left;
}
.sympblock-quiz .sympblock-tally tr {
  background: none;
}
.sympblock-quiz .sympblock-tally th,
.sympblock-quiz .sympblock-tally td {
  padding: 0.375rem 0.75rem 0.375rem 0;
  border: 0;
  border-bottom: 1px solid var(--sympblock-line);
  color: inherit;
  font-weight: 400;
  text-align: left;
  vertical-align: top;
  white-space: normal;
}
.sympblock-quiz .sympblock-tally thead th:not(:first-child),
.sympblock-quiz .sympblock-tally td {
  overflow-wrap: normal;
}
.sympblock-quiz .sympblock-tally thead th {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-count {
  display: inline-block;
  min-width: 1.25rem;
  font-variant-numeric: tabular-nums;
}
.sympblock-marks {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0.125rem;
  vertical-align: middle;
}
.sympblock-marks .sympblock-icon,
.sympblock-marks .sympblock-icon svg {
  width: 0.8125rem;
  height: 0.8125rem;
}
.sympblock-quiz:has(.sympblock-read-out) .sympblock-main > .sympblock-actions {
  margin-top: 1.125rem;
}

/* plan */
.sympblock-plan {
  margin-top: 1rem;
}
.sympblock-quiz .sympblock-plan-head {
  width: fit-content;
  padding-right: 0.375rem;
  font-size: 0.9375rem;
  font-weight: 650;
}
.sympblock-quiz .sympblock-plan ol {
  display: grid;
  gap: 0.5rem;
  margin-top: 0.375rem;
  padding-left: 1.5rem;
  list-style: decimal;
}
.sympblock-quiz .sympblock-plan-note {
  margin-top: 0.5rem;
}
.sympblock-planned-title {
  font-weight: 600;
}
.sympblock-planned-minutes {
  white-space: nowrap;
}
.sympblock-plan a {
  color: var(--sympblock-accent);
  text-decoration: underline;
}

/* narrow: the card's own width decides, since a notebook beside a side bar is narrow on a wide screen */
.sympblock-main {
  container-type: inline-size;
}
@container (max-width: 30rem) {
  .sympblock-tally thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .sympblock-tally tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    border-bottom: 1px solid var(--sympblock-line);
  }
  .sympblock-quiz .sympblock-tally tbody th {
    flex: 1 0 100%;
    border: 0;
    padding-bottom: 0;
    font-weight: 600;
  }
  .sympblock-quiz .sympblock-tally td {
    border: 0;
    padding-right: 0;
  }
  .sympblock-tally td::before {
    content: attr(data-words) " ";
    color: var(--sympblock-soft);
  }
  .sympblock-tally .sympblock-marks {
    display: none;
  }
}
`;var lt=`/* The verdict on an answer. */
.sympblock-verdict {
  margin-top: 0.75rem;
  padding: 0.875rem 1rem;
  border-left: 0.25rem solid var(--sympblock-soft);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
}
.sympblock-verdict-correct {
  border-left-color: var(--sympblock-correct);
}
.sympblock-verdict-partly {
  border-left-color: var(--sympblock-partly);
}
.sympblock-verdict-wrong {
  border-left-color: var(--sympblock-wrong);
}
.sympblock-quiz .sympblock-verdict-word {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  width: fit-content;
  padding-right: 0.375rem;
  font-size: 1.0625rem;
  font-weight: 700;
}
.sympblock-verdict-word .sympblock-icon {
  width: 1.375rem;
}
.sympblock-verdict-word .sympblock-icon svg {
  width: 1.375rem;
  height: 1.375rem;
}
.sympblock-quiz .sympblock-lines {
  display: grid;
  gap: 0.625rem;
  margin: 0.625rem 0 0;
  list-style: none;
}
.sympblock-line {
  display: grid;
  grid-template-columns: 1rem 1fr;
  gap: 0.5rem;
}
.sympblock-line > .sympblock-icon {
  margin-top: 0.25rem;
}
.sympblock-line-text {
  font-weight: 600;
}
.sympblock-tag {
  display: block;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-verdict .sympblock-feedback,
.sympblock-verdict .sympblock-why {
  max-width: 40rem;
}
.sympblock-verdict .sympblock-why {
  margin-top: 0.75rem;
  padding-top: 0.625rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-verdict .sympblock-sources {
  margin-top: 0.375rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-sources a,
.sympblock-sources cite {
  color: inherit;
  font-style: normal;
  text-decoration: underline dotted;
  text-underline-offset: 0.2em;
}
.sympblock-sources a {
  text-decoration-style: solid;
}
.sympblock-others .sympblock-lines {
  padding-left: 0.125rem;
}
.sympblock-others .sympblock-line > .sympblock-icon:empty {
  border-left: 2px solid var(--sympblock-line);
  width: 0;
  margin: 0.25rem 0 0 0.4375rem;
}
`;var mt=`/* What an exam has besides the card of questions. */
.sympblock-exam-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem 0.875rem;
  align-items: center;
  margin-bottom: 0.75rem;
}
.sympblock-exam-head + .sympblock-hint {
  margin-bottom: 0.5rem;
}
/* forty numbers: small ones, so that the question is not pushed off a narrow page */
.sympblock-quiz .sympblock-progress ol {
  gap: 0.25rem;
}
.sympblock-quiz .sympblock-progress .sympblock-stop {
  min-width: 2.625rem;
  min-height: 1.75rem;
  padding: 0 0.25rem;
  font-size: 0.8125rem;
  font-weight: 500;
}
.sympblock-quiz .sympblock-progress .sympblock-stop[aria-current] {
  font-weight: 700;
}
.sympblock-exam-clock {
  display: inline-flex;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-exam-time {
  font-variant-numeric: tabular-nums;
}
.sympblock-exam-flag[aria-pressed="true"] {
  border-width: 2px;
  border-color: var(--sympblock-ink);
  background: linear-gradient(225deg, var(--sympblock-ink) 0.5rem, var(--sympblock-raised) 0.5rem);
  padding-right: 1rem;
}
.sympblock-quiz .sympblock-exam-areas {
  margin-top: 0.5rem;
  padding-left: 1.25rem;
  list-style: disc;
}
.sympblock-quiz .sympblock-exam-forms {
  display: grid;
  gap: 0.5rem;
  margin-top: 0.875rem;
  list-style: none;
}
.sympblock-exam-forms li {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  align-items: center;
}
.sympblock-exam-group {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
  margin-top: 1rem;
}
.sympblock-exam-group input {
  width: 6rem;
  min-height: 2.25rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
}
.sympblock-exam-group .sympblock-missing {
  flex-basis: 100%;
}
.sympblock-quiz .sympblock-read-out > p {
  margin-top: 0.75rem;
}
.sympblock-exam-bar {
  position: relative;
  height: 0.75rem;
  margin-top: 0.25rem;
  border-bottom: 1px solid var(--sympblock-edge);
}
.sympblock-exam-interval {
  position: absolute;
  top: 0.25rem;
  height: 0.25rem;
  border-radius: 0.125rem;
  background: var(--sympblock-accent);
}
.sympblock-exam-share {
  position: absolute;
  top: 0;
  width: 0.1875rem;
  height: 0.75rem;
  transform: translateX(-50%);
  background: var(--sympblock-ink);
}
.sympblock-quiz .sympblock-exam-result th[scope="row"] {
  width: 40%;
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Me=globalThis,pt=t=>t,te=Me.trustedTypes,dt=te?te.createPolicy("lit-html",{createHTML:t=>t}):void 0,Se="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,qe="?"+C,zo=`<${qe}>`,H=document,Q=()=>H.createComment(""),K=t=>t===null||typeof t!="object"&&typeof t!="function",Te=Array.isArray,kt=t=>Te(t)||typeof t?.[Symbol.iterator]=="function",Ae=`[ 	
\f\r]`,G=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ht=/-->/g,ut=/>/g,z=RegExp(`>|${Ae}(?:([^\\s"'>=/]+)(${Ae}*=${Ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,yt=/"/g,gt=/^(?:script|style|textarea|title)$/i,Ce=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),l=Ce(1),q=Ce(2),$t=Ce(3),w=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),bt=new WeakMap,L=H.createTreeWalker(H,129);function vt(t,e){if(!Te(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return dt!==void 0?dt.createHTML(e):e}var wt=(t,e)=>{let o=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",n=G;for(let a=0;a<o;a++){let c=t[a],m,h,p=-1,u=0;for(;u<c.length&&(n.lastIndex=u,h=n.exec(c),h!==null);)u=n.lastIndex,n===G?h[1]==="!--"?n=ht:h[1]!==void 0?n=ut:h[2]!==void 0?(gt.test(h[2])&&(r=RegExp("</"+h[2],"g")),n=z):h[3]!==void 0&&(n=z):n===z?h[0]===">"?(n=r??G,p=-1):h[1]===void 0?p=-2:(p=n.lastIndex-h[2].length,m=h[1],n=h[3]===void 0?z:h[3]==='"'?yt:ft):n===yt||n===ft?n=z:n===ht||n===ut?n=G:(n=z,r=void 0);let f=n===z&&t[a+1].startsWith("/>")?" ":"";i+=n===G?c+zo:p>=0?(s.push(m),c.slice(0,p)+Se+c.slice(p)+C+f):c+C+(p===-2?a:f)}return[vt(t,i+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},X=class t{constructor({strings:e,_$litType$:o},s){let r;this.parts=[];let i=0,n=0,a=e.length-1,c=this.parts,[m,h]=wt(e,o);if(this.el=t.createElement(m,s),L.currentNode=this.el.content,o===2||o===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=L.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Se)){let u=h[n++],f=r.getAttribute(p).split(C),y=/([.?@])?(.*)/.exec(u);c.push({type:1,index:i,name:y[2],strings:f,ctor:y[1]==="."?se:y[1]==="?"?re:y[1]==="@"?ie:B}),r.removeAttribute(p)}else p.startsWith(C)&&(c.push({type:6,index:i}),r.removeAttribute(p));if(gt.test(r.tagName)){let p=r.textContent.split(C),u=p.length-1;if(u>0){r.textContent=te?te.emptyScript:"";for(let f=0;f<u;f++)r.append(p[f],Q()),L.nextNode(),c.push({type:2,index:++i});r.append(p[u],Q())}}}else if(r.nodeType===8)if(r.data===qe)c.push({type:2,index:i});else{let p=-1;for(;(p=r.data.indexOf(C,p+1))!==-1;)c.push({type:7,index:i}),p+=C.length-1}i++}}static createElement(e,o){let s=H.createElement("template");return s.innerHTML=e,s}};function I(t,e,o=t,s){if(e===w)return e;let r=s!==void 0?o._$Co?.[s]:o._$Cl,i=K(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,o,s)),s!==void 0?(o._$Co??=[])[s]=r:o._$Cl=r),r!==void 0&&(e=I(t,r._$AS(t,e.values),r,s)),e}var oe=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:s}=this._$AD,r=(e?.creationScope??H).importNode(o,!0);L.currentNode=r;let i=L.nextNode(),n=0,a=0,c=s[0];for(;c!==void 0;){if(n===c.index){let m;c.type===2?m=new D(i,i.nextSibling,this,e):c.type===1?m=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(m=new ne(i,this,e)),this._$AV.push(m),c=s[++a]}n!==c?.index&&(i=L.nextNode(),n++)}return L.currentNode=H,r}p(e){let o=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,o),o+=s.strings.length-2):s._$AI(e[o])),o++}},D=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,s,r){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=I(this,e,o),K(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):kt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&K(this._$AH)?this._$AA.nextSibling.data=e:this.T(H.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=X.createElement(vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(o);else{let i=new oe(r,this),n=i.u(this.options);i.p(o),this.T(n),this._$AH=i}}_$AC(e){let o=bt.get(e.strings);return o===void 0&&bt.set(e.strings,o=new X(e)),o}k(e){Te(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,s,r=0;for(let i of e)r===o.length?o.push(s=new t(this.O(Q()),this.O(Q()),this,this.options)):s=o[r],s._$AI(i),r++;r<o.length&&(this._$AR(s&&s._$AB.nextSibling,r),o.length=r)}_$AR(e=this._$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let s=pt(e).nextSibling;pt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,s,r,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=o,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=d}_$AI(e,o=this,s,r){let i=this.strings,n=!1;if(i===void 0)e=I(this,e,o,0),n=!K(e)||e!==this._$AH&&e!==w,n&&(this._$AH=e);else{let a=e,c,m;for(e=i[0],c=0;c<i.length-1;c++)m=I(this,a[s+c],o,c),m===w&&(m=this._$AH[c]),n||=!K(m)||m!==this._$AH[c],m===d?e=d:e!==d&&(e+=(m??"")+i[c+1]),this._$AH[c]=m}n&&!r&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},se=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},re=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},ie=class extends B{constructor(e,o,s,r,i){super(e,o,s,r,i),this.type=5}_$AI(e,o=this){if((e=I(this,e,o,0)??d)===w)return;let s=this._$AH,r=e===d&&s!==d||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==d&&(s===d||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ne=class{constructor(e,o,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=o,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){I(this,e)}},xt={M:Se,P:C,A:qe,C:1,L:wt,R:oe,D:kt,V:I,I:D,H:B,N:re,U:ie,B:se,F:ne},Lo=Me.litHtmlPolyfillSupport;Lo?.(X,D),(Me.litHtmlVersions??=[]).push("3.3.3");var _t=(t,e,o)=>{let s=o?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=o?.renderBefore??null;s._$litPart$=r=new D(e.insertBefore(Q(),i),i,void 0,o??{})}return r._$AI(t),r};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var M={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},x=t=>(...e)=>({_$litDirective$:t,values:e}),g=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,s){this._$Ct=e,this._$AM=o,this._$Ci=s}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ho}=xt,At=t=>t;var ae=t=>t.strings===void 0,Mt=()=>document.createComment(""),W=(t,e,o)=>{let s=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(o===void 0){let i=s.insertBefore(Mt(),r),n=s.insertBefore(Mt(),r);o=new Ho(i,n,t,t.options)}else{let i=o._$AB.nextSibling,n=o._$AM,a=n!==t;if(a){let c;o._$AQ?.(t),o._$AM=t,o._$AP!==void 0&&(c=t._$AU)!==n._$AU&&o._$AP(c)}if(i!==r||a){let c=o._$AA;for(;c!==i;){let m=At(c).nextSibling;At(s).insertBefore(c,r),c=m}}}return o},E=(t,e,o=t)=>(t._$AI(e,o),t),Io={},U=(t,e=Io)=>t._$AH=e,St=t=>t._$AH,ce=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ee=x(class extends g{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,o]){return e!==this.key&&(U(t),this.key=e),o}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Z=(t,e)=>{let o=t._$AN;if(o===void 0)return!1;for(let s of o)s._$AO?.(e,!1),Z(s,e);return!0},le=t=>{let e,o;do{if((e=t._$AM)===void 0)break;o=e._$AN,o.delete(t),t=e}while(o?.size===0)},qt=t=>{for(let e;e=t._$AM;t=e){let o=e._$AN;if(o===void 0)e._$AN=o=new Set;else if(o.has(t))break;o.add(t),jo(e)}};function Bo(t){this._$AN!==void 0?(le(this),this._$AM=t,qt(this)):this._$AM=t}function Ro(t,e=!1,o=0){let s=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(s))for(let i=o;i<s.length;i++)Z(s[i],!1),le(s[i]);else s!=null&&(Z(s,!1),le(s));else Z(this,t)}var jo=t=>{t.type==M.CHILD&&(t._$AP??=Ro,t._$AQ??=Bo)},me=class extends g{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,o,s){super._$AT(e,o,s),qt(this),this.isConnected=e._$AU}_$AO(e,o=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),o&&(Z(this,e),le(this))}setValue(e){if(ae(this._$Ct))this._$Ct._$AI(e,this);else{let o=[...this._$Ct._$AH];o[this._$Ci]=e,this._$Ct._$AI(o,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ne=()=>new Oe,Oe=class{},Pe=new WeakMap,pe=x(class extends me{render(t){return d}update(t,[e]){let o=e!==this.G;return o&&this.rt(void 0),(o||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),d}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,o=Pe.get(e);o===void 0&&(o=new WeakMap,Pe.set(e,o)),o.get(this.G)!==void 0&&this.G.call(this.ht,void 0),o.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Pe.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var Tt=0;function V(t){return Tt+=1,`${t}-${Tt}-${Math.random().toString(36).slice(2,8)}`}var de=class{constructor(e){this.keep=e,this.name="",this.text="",this.handed="",this.pause=null}get isWaiting(){return this.text!==this.handed}begin(e,o){this.name=e,this.text=o,this.handed=o}typed(e){this.text=e,clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(),500)}hand(){clearTimeout(this.pause),this.isWaiting&&(this.handed=this.text,this.keep(this.name,this.text))}};function Do(t,e){let o=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),s=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return o>0&&s>0}function ze(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Wo(t,e,o,s){let r=t.y+t.h/2<e.y+e.h/2,i=(r?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(r?-1:1)*(o?i:i/2),ze(t,s),!o&&(e.y+=(r?1:-1)*i/2,ze(e,s))}function Le(t,e,o){for(let s of t)ze(s,o);for(let s=0;s<60;s+=1){let r=!0;for(let i of t)for(let n of[...e,...t])n===i||!Do(i,n)||(r=!1,Wo(i,n,e.includes(n),o));if(r)return!0}return!1}var Uo=.35,Ct=document.createElement("canvas").getContext("2d");function F(t,e,o){return Ct.font=`500 ${e}px ${o||"sans-serif"}`,Ct.measureText(t).width}function Vo(t,e,o,s){let[r,i]=e(t.at_mm),n={start:0,middle:s/2,end:s}[t.anchor];return{label:t,x:r-n,y:i-o*.65,w:s,h:o*1.3}}function Lt(t,e,o){let s=e.y+e.h/2,n=`M${(o[0]>e.x&&o[0]<e.x+e.w?[o[0],o[1]<s?e.y:e.y+e.h]:[o[0]<=e.x?e.x-3:e.x+e.w+3,s]).join(" ")}L${o.join(" ")}`;b("path",{d:n,class:"sympblock-leader-halo"},t),b("path",{d:n,class:"sympblock-leader"},t),b("circle",{cx:o[0],cy:o[1],r:1.9,class:"sympblock-leader-end"},t)}function R(t,e,o,s,r,i){let n=b("text",{x:o,y:s,class:i,"font-size":r,"dominant-baseline":"central"},t);return n.textContent=e,n}function Fo(t,e,o,s){let r=e.scale_bar_mm*o.pxPerMm,i=`${e.scale_bar_mm} mm`,n=Math.max(r,F(i,s,o.family)),a={x:10,y:o.height-s*1.3-16,w:n,h:s*1.3+8},c=o.height-11,m=`M10 ${c-4}V${c+4}M10 ${c}H${10+r}M${10+r} ${c-4}V${c+4}`;return b("path",{d:m,class:"sympblock-scale-halo"},t),b("path",{d:m,class:"sympblock-scale"},t),R(t,i,10,c-s*.95,s,"sympblock-label"),a}function Yo(t,e,o,s){return e.side_marks.map((r,i)=>{let n=Math.max(s*1.7,F(r,s,o.family)+s*.8),a=i?o.width-n-8:8,c={x:a,y:8,w:n,h:s*1.7};return b("rect",{x:a,y:8,width:n,height:c.h,rx:3,class:"sympblock-side"},t),R(t,r,a+n/2,8+c.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),c})}function Go(t,e,o){for(let s of e)s.label.points_to_mm&&Lt(t,s,o(s.label.points_to_mm));for(let s of e)R(t,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function Ht(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function Qo(t,e,o,s){let r=t.isConnected?getComputedStyle(t).fontFamily:"",i=Math.max(...e.map(c=>F(c.text,s,r)))+s*2.66,n=o-2*i-s;if(Ht(t)&&n>Uo*o)return{columns:2,columnPx:i,picturePx:n,left:n+s};let a=Math.max(1,Math.min(3,Math.floor(o/i)));return{columns:a,columnPx:o/a,picturePx:o,left:0}}function Ko(t,e,o,s,r,i){let{place:n}=o,a=i*1.4,c=e.map(p=>{let[u,f]=n(p.at_mm),y=u<o.width/2?1:o.width-a-1;return{label:p,x:p.points_to_mm?y:u-a/2,y:f-a/2,w:a,h:a}});Le(c,s,{x:0,y:0,w:o.width,h:o.height});for(let p of c)p.label.points_to_mm&&Lt(t,p,n(p.label.points_to_mm));let m=Math.ceil(e.length/r.columns),h=r.left?0:o.height;return c.forEach((p,u)=>{let f=r.left+Math.floor(u/m)*r.columnPx+a*.6,y=h+a*.9+u%m*i*1.6;Et(t,u+1,p.x+a/2,p.y+a/2,i,r.leastPx),Et(t,u+1,f,y,i,r.leastPx),R(t,p.label.text,f+a*.8,y,i,"sympblock-label sympblock-key-text")}),Math.max(0,h+m*i*1.6+a*.6-o.height)}function Et(t,e,o,s,r,i){b("circle",{cx:o,cy:s,r:r*.7,class:"sympblock-number"},t),R(t,e,o,s,Math.max(r*.84,i),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Pt(t){let[e,o,s,r]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let i=t.shapes.flatMap(a=>{let c=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([m,h])=>[[m-c,h-c],[m+c,h+c]])}),n=(a,c)=>c(...i.map(m=>m[a]));return[Math.max(e,n(0,Math.min)),Math.max(o,n(1,Math.min)),Math.min(s,n(0,Math.max)),Math.min(r,n(1,Math.max))]}function Ot(t,e,o){let[s,r,i,n]=e,a=o/(i-s),c=(n-r)*a,m=t.isConnected?getComputedStyle(t).fontFamily:"",h=([u,f])=>[(u-s)*a,(f-r)*a],p={x:6,y:6,w:o-12,h:c-12};return{bounds:e,width:o,height:c,pxPerMm:a,family:m,place:h,area:p}}function Nt(t,e,o,s){t.replaceChildren();let r=[];return e.side_marks&&r.push(...Yo(t,e,o,s)),e.scale_bar_mm&&r.push(Fo(t,e,o,s)),r}function It(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function Xo(t,e,o){return Math.max(12,o,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:he))}function zt(t,e,o){let s=t.querySelector(".sympblock-words"),r=Ot(t,e.labels.length?e.bounds_mm:Pt(e),o),i=It(t),n=Xo(e,r,i),a=Nt(s,e,r,n),c=T=>Vo(T,r.place,n,F(T.text,n,r.family)),m=e.labels.map(c),h=m.map(T=>T.x),u=Le(m,a,r.area)&&m.every((T,xe)=>Math.abs(T.x-h[xe])<24),f=0;if(u)Go(s,m,r.place);else{let[T,xe,ot,So]=Pt(e),_e=Qo(t,e.labels,o,n),st=(ot-T)*n*2/_e.picturePx;r=Ot(t,[T-st,xe,ot+st,So],_e.picturePx),a=Nt(s,e,r,Math.max(12,i)),f=Ko(s,e.labels,r,a,{..._e,leastPx:i},n)}let[y,v,,O]=r.bounds,N=1/r.pxPerMm;s.setAttribute("transform",`translate(${y} ${v}) scale(${N})`),t.setAttribute("viewBox",`${y} ${v} ${o*N} ${O-v+f*N}`),t.style.setProperty("--scene-px",N)}function Zo(t,e,o){let s=t.getScreenCTM(),r=e.labels.length&&Ht(t)?o:s?.a*t.viewBox.baseVal.width;return s&&o?Math.min(o,r):0}function Bt(t,e){let[o,s,r]=[0,0,[0,0]],i=()=>{let{width:n,height:a}=t.getBoundingClientRect();if(!n)return;let c=It(t),m=[n,a].every((p,u)=>Math.abs(p-r[u])<=2)&&c===s;r=[n,a];let h=m?o:Zo(t,e,n);h>40&&(Math.abs(h-o)>2||Math.abs(c-s)>.5)&&([o,s]=[h,c],zt(t,e,h))};zt(t,e,560),new ResizeObserver(i).observe(t)}var Jo="http://www.w3.org/2000/svg",he=13,es="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function b(t,e,o){let s=document.createElementNS(Jo,t);for(let[r,i]of Object.entries(e||{}))s.setAttribute(r,i);return o&&o.append(s),s}function He(t,e){return`M${t.map(o=>o.join(" ")).join("L")}${e?"Z":""}`}function jt(t,e,o){let s={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[r,i]of Object.entries(s))t.style.setProperty(`--scene-${r}`,i);t.style.setProperty("--scene-width",o)}function ts(t,e){let[o,s]=t.points_mm[0];if(t.kind==="dot")return b("circle",{cx:o,cy:s,r:t.size_mm||e.width});if(t.kind==="person")return b("path",{d:es,transform:`translate(${o} ${s}) scale(${t.size_mm})`});if(t.kind==="line")return b("path",{d:He(t.points_mm,!1)});let r=[t.points_mm,...t.holes_mm].map(i=>He(i,!0));return b("path",{d:r.join(""),"fill-rule":"evenodd"})}function os(t,e,o,s,r){let i=`${e}-hatch-${o}`,n=b("pattern",{id:i,patternUnits:"userSpaceOnUse",width:r,height:r}),a={lines:`M0 ${r}L${r} 0`,cross:`M0 ${r}L${r} 0M0 0L${r} ${r}`}[s.hatch],c=a?b("path",{d:a,class:"sympblock-hatch-line","stroke-width":r*.09},n):b("circle",{cx:r/2,cy:r/2,r:r*.14,class:"sympblock-hatch-dot"},n);return jt(c,s,0),t.querySelector("defs").append(n),`url(#${i})`}function ss(t,e,o){let s=b("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),i={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;jt(s,e,t.emphasis==="strong"?i*1.8:i);let n=ts(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),s.append(n),o&&t.kind==="area"){let a=n.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=o,s.append(a)}return s}function Ie(t,e){let o=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[o.x,o.y]}function rs(t,e){let o=b("g",{class:"sympblock-tip","aria-hidden":"true"},t),s=b("rect",{rx:3},o),r=R(o,"",0,0,he,"sympblock-tip-text");return(i,n,a)=>{if(o.style.display=i?"":"none",!i)return;let c=Number(t.style.getPropertyValue("--scene-px")),m=F(i,he,getComputedStyle(t).fontFamily)+14,[h,p,u]=e.bounds_mm,f=Math.max(h,Math.min(n+10*c,u-m*c)),y=a-34*c<p?a+16*c:a-34*c;o.setAttribute("transform",`translate(${f} ${y}) scale(${c})`);for(let[v,O]of Object.entries({width:m,height:24}))s.setAttribute(v,O);r.setAttribute("x",7),r.setAttribute("y",12),r.textContent=i}}function Rt(t,e,o){let s=b("g",{class:e,"aria-hidden":"true"},t);for(let i of["halo","line"])b("path",{d:o,class:`sympblock-mark-${i}`},s);let r=i=>{s.style.display=i?"":"none",i&&(s.style.transform=`translate(${i.x_mm}px, ${i.y_mm}px) scale(var(--scene-px))`)};return r(null),r}function is(t){return{setCrosshair:Rt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:Rt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function ns(t,e,o,s){let r=e.map((i,n)=>({node:i,shape:o[n]})).filter(({shape:i})=>i.name);t.setAttribute("role","group"),r.forEach(({node:i,shape:n},a)=>{let c={role:"button","aria-label":n.name,tabindex:a?-1:0,"data-structure":n.structure};for(let[m,h]of Object.entries(c))i.setAttribute(m,h);i.classList.add("sympblock-pickable"),i.addEventListener("click",m=>s.onPick(n,...Ie(t,m))),i.addEventListener("keydown",m=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[m.key];if(m.key==="Enter"||m.key===" ")s.onPick(n,...n.points_mm[0]);else if(h){let p=r[(a+h+r.length)%r.length].node;i.setAttribute("tabindex",-1),p.setAttribute("tabindex",0),p.focus()}else return;m.preventDefault()})})}function as(t,e,o,s){let r=i=>{let n=i.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((i,n)=>{o[n].name&&(i.addEventListener("pointermove",a=>s(o[n].name,...Ie(t,a))),i.addEventListener("pointerleave",()=>s("")),i.addEventListener("focus",()=>i.matches(":focus-visible")&&s(o[n].name,...r(i))),i.addEventListener("blur",()=>s("")))})}function cs(t,e,o){let[s,r,i,n]=e.bounds_mm,a=b("defs",{},t),c={x:s,y:r,width:i-s,height:n-r};b("rect",c,b("clipPath",{id:`${o}-clip`},a)),b("rect",{...c,class:"sympblock-ground"},t)}function ls(t,e){let o=e.rings.map(s=>He(s,!0)).join("");for(let s of["halo","line"])b("path",{d:o,class:`sympblock-overlay-${s} sympblock-overlay-${e.tone}`},t)}function Dt(t,e){return t.get("scenes")[e]}function Wt(t,e={}){let o=V("sympblock-scene"),s=b("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});s.dataset.ground=t.ground,cs(s,t,o);let[r,,i]=t.bounds_mm,n={};for(let[h,p]of Object.entries(t.styles))p.hatch&&(n[h]=os(s,o,h,p,(i-r)/75));let a=b("g",{"clip-path":`url(#${o}-clip)`},s);if(t.film){let[h,p,u,f]=t.film.bounds_mm,y={href:t.film.href,x:h,y:p,width:u-h,height:f-p,preserveAspectRatio:"none"};b("image",{...y,"aria-hidden":"true"},a)}let c=t.shapes.map(h=>ss(h,t.styles[h.structure],n[h.structure]));a.append(...c);for(let h of e.overlays??[])ls(a,h);b("g",{class:"sympblock-words","aria-hidden":"true"},s),as(s,c,t.shapes,rs(s,t)),e.onPick&&t.shapes.some(h=>h.name)&&ns(s,c,t.shapes,e);let m=h=>{let p=s.querySelector(`[data-structure="${CSS.escape(h)}"]`);p&&p.focus()};return s.sceneTools={...is(s),focusStructure:m},e.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",h=>e.onPoint(...Ie(s,h)))),Bt(s,t),s}var ms="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",ps=5e3,ds={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Be=class{constructor(e,{page:o,silent:s=()=>{},changed:r=()=>{},clock:i=ds}){this.post=e,this.page=o,this.silent=s,this.changed=r,this.clock=i,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let o=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&o?.event==="set"&&o.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let o=[this.underWay,...this.waiting].filter(s=>s?.event==="set"&&s.id===e);return o[o.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),ps),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(ms),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let o of e)this.postOnce({...o,sequence:++this.sequence,page:this.page})}};function Ut(t,e={}){let o=new Be(r=>t.send(r),{page:V("page"),...e}),s=r=>r?.event==="done"&&o.done(r.sequence);return t.on("msg:custom",s),{send:r=>o.add(r),tell:r=>t.send(r),pending:r=>o.pending(r),isIdle:()=>o.isIdle,stop(){t.off("msg:custom",s),o.stop()}}}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ft=Symbol.for(""),hs=t=>{if(t?.r===Ft)return t?._$litStatic$};var ue=(t,...e)=>({_$litStatic$:e.reduce((o,s,r)=>o+(i=>{if(i._$litStatic$!==void 0)return i._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${i}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(s)+t[r+1],t[0]),r:Ft}),Vt=new Map,Re=t=>(e,...o)=>{let s=o.length,r,i,n=[],a=[],c,m=0,h=!1;for(;m<s;){for(c=e[m];m<s&&(i=o[m],(r=hs(i))!==void 0);)c+=r+e[++m],h=!0;m!==s&&a.push(i),n.push(c),m++}if(m===s&&n.push(e[s]),h){let p=n.join("$$lit$$");(e=Vt.get(p))===void 0&&(n.raw=n,Vt.set(p,e=n)),o=a}return t(e,...o)},Yt=Re(l),Fr=Re(q),Yr=Re($t);var us={3:ue`h3`,4:ue`h4`,5:ue`h5`};function $(t,e,o,s){let r=us[t];return Yt`<${r} class=${e} tabindex="-1" ${s?pe(s):d}>${o}</${r}>`}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var fe=x(class extends g{constructor(t){if(super(t),t.type!==M.PROPERTY&&t.type!==M.ATTRIBUTE&&t.type!==M.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ae(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===w||e===d)return e;let o=t.element,s=t.name;if(t.type===M.PROPERTY){if(e===o[s])return w}else if(t.type===M.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(s))return w}else if(t.type===M.ATTRIBUTE&&o.getAttribute(s)===e+"")return w;return U(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Gt=(t,e,o)=>{let s=new Map;for(let r=e;r<=o;r++)s.set(t[r],r);return s},Y=x(class extends g{constructor(t){if(super(t),t.type!==M.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,o){let s;o===void 0?o=e:e!==void 0&&(s=e);let r=[],i=[],n=0;for(let a of t)r[n]=s?s(a,n):n,i[n]=o(a,n),n++;return{values:i,keys:r}}render(t,e,o){return this.dt(t,e,o).values}update(t,[e,o,s]){let r=St(t),{values:i,keys:n}=this.dt(e,o,s);if(!Array.isArray(r))return this.ut=n,i;let a=this.ut??=[],c=[],m,h,p=0,u=r.length-1,f=0,y=i.length-1;for(;p<=u&&f<=y;)if(r[p]===null)p++;else if(r[u]===null)u--;else if(a[p]===n[f])c[f]=E(r[p],i[f]),p++,f++;else if(a[u]===n[y])c[y]=E(r[u],i[y]),u--,y--;else if(a[p]===n[y])c[y]=E(r[p],i[y]),W(t,c[y+1],r[p]),p++,y--;else if(a[u]===n[f])c[f]=E(r[u],i[f]),W(t,r[p],r[u]),u--,f++;else if(m===void 0&&(m=Gt(n,f,y),h=Gt(a,p,u)),m.has(a[p]))if(m.has(a[u])){let v=h.get(n[f]),O=v!==void 0?r[v]:null;if(O===null){let N=W(t,r[p]);E(N,i[f]),c[f]=N}else c[f]=E(O,i[f]),W(t,r[p],O),r[v]=null;f++}else ce(r[u]),u--;else ce(r[p]),p++;for(;f<=y;){let v=W(t,c[y+1]);E(v,i[f]),c[f++]=v}for(;p<=u;){let v=r[p++];v!==null&&ce(v)}return this.ut=n,U(t,c),w}});function j({kind:t,name:e,options:o,isPicked:s,onPick:r}){return l`<div class="sympblock-options">${Y(o,({id:n})=>n,({id:n,text:a})=>l`<label class="sympblock-option"
    ><input type=${t} name=${e} value=${n} .checked=${fe(s(n))}
      @change=${c=>r(n,c.target.checked)}><span>${a}</span></label>`)}</div>`}function Qt({view:{item:t},draft:e,acts:o,uid:s}){return j({kind:"radio",name:`${s}-answer`,options:t.choices,isPicked:r=>e.response===r,onPick:r=>o.answer({response:r})})}function fs(t,e,o,s){let r=new Set(e??[]);return s?r.add(o):r.delete(o),r.size?t.map(i=>i.id).filter(i=>r.has(i)):null}function Kt({view:{item:t},draft:e,acts:o,uid:s}){let r=e.response;return j({kind:"checkbox",name:`${s}-answer`,options:t.choices,isPicked:i=>!!r?.includes(i),onPick:(i,n)=>o.answer({response:fs(t.choices,r,i,n)})})}var ys=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function Xt({draft:t,acts:e,uid:o}){let s=j({kind:"radio",name:`${o}-sure`,options:ys,isPicked:r=>t.confidence===r,onPick:r=>e.answer({confidence:r})});return l`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${s}</fieldset>`}var J=class{constructor(){this.name="",this.svg=null}drawing(e,o,s={}){return e!==this.name&&(this.name=e,this.svg=Wt(o,s)),this.svg}},je=class extends g{constructor(e){super(e),this.kept=new J}render(e,o,{overlays:s=[],pin:r=null}={}){let i=this.kept.drawing(e,o,{overlays:s});return i.sceneTools.setPin(r),i}},ye=x(je);var De={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},bs=120,ks=8,Zt=(t,e,o)=>Math.max(e,Math.min(o,t));function gs(t,e,o,[s,r,i,n]){let[a,c]=De[e],m=(i-s)/bs*(o?ks:1);return{x_mm:Zt(t.x_mm+a*m,s,i),y_mm:Zt(t.y_mm+c*m,r,n)}}function $s({x_mm:t,y_mm:e},[o,s,r,i]){let n=(a,c,m)=>Math.round(100*(a-c)/(m-c));return`${n(t,o,r)} percent from the left, ${n(e,s,i)} from the top.`}function ee(t){return t?.x_mm===void 0?null:t}function vs(t){return ee(t)?"Your mark is placed. Tap or click elsewhere to move it.":t?"You answered from the list.":l`Tap or click the place.<span class="sympblock-by-keys"> By keyboard: Tab leads to the picture, arrow keys move the crosshair, Enter places the mark.</span>`}var We=class extends g{constructor(e){super(e),this.kept=new J,this.page=null,this.at=null,this.isListOpen=!1}render(e){let[o,s,r,i]=e.scene.bounds_mm;return this.page||(this.at={x_mm:(o+r)/2,y_mm:(s+i)/2},this.isListOpen=!!e.draft.response&&!ee(e.draft.response)),this.page=e,l`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${vs(e.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`}get tools(){return this.kept.svg.sceneTools}pointer(){let{scene:e,view:o,draft:s}=this.page,r=(a,c)=>this.place({x_mm:a,y_mm:c}),i=this.kept.drawing(o.item.scene,e,{onPoint:r});i.setAttribute("aria-hidden","true"),this.tools.setPin(ee(s.response));let n=`${e.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;return l`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${n}
      @focus=${a=>a.target.matches(":focus-visible")&&this.tools.setCrosshair(this.at)}
      @blur=${()=>this.tools.setCrosshair(null)}
      @keydown=${a=>this.press(a)}
      @keyup=${a=>De[a.key]&&this.page.acts.say($s(this.at,e.bounds_mm))}>${i}</div>`}list(){let{view:e,draft:o,acts:s,uid:r}=this.page;return j({kind:"radio",name:`${r}-place`,options:e.item.choices,isPicked:i=>o.response?.choice===i,onPick:i=>s.answer({response:{choice:i}})})}press(e){if(e.key==="Enter"||e.key===" ")this.place(this.at);else if(De[e.key])this.at=gs(this.at,e.key,e.shiftKey,this.page.scene.bounds_mm),this.tools.setCrosshair(this.at);else return;e.preventDefault()}place(e){this.at=e,this.page.acts.answer({response:{...e}}),this.page.acts.say("Mark placed.")}},Jt=x(We);var ws={correct:q`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,partly:q`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,wrong:q`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,not_answered:q`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,answered:q`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,up:q`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,down:q`<path d="M3.5 6L8 10.5 12.5 6"/>`};function S(t){return l`<span class="sympblock-icon sympblock-icon-${t}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${ws[t]}</svg></span>`}var eo={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function oo({verdict:t}){let e=t.lines.filter(({mark:o})=>o.startsWith("chosen")).map(({feedback:o})=>o);return[`${t.words}.`,t.remark,...e].filter(Boolean).join(" ")}function xs({kind:t,verdict:{lines:e}}){if(t==="put_in_order")return{told:e,folded:[]};let o=({mark:s})=>s!=="not_chosen";return{told:e.filter(o),folded:e.filter(s=>!o(s)||s.mark==="key")}}function _s(t){return/^https?:\/\//i.test(t??"")}function to({mark:t,words:e,text:o,feedback:s},r,i){let n=r&&e?l`<span class="sympblock-tag">${e}</span>`:d,a=eo[t]?S(eo[t]):l`<span class="sympblock-icon"></span>`;return l`<li class="sympblock-line sympblock-line-${t}">
    ${a}
    <div>
      <p class="sympblock-line-text">${n}${o}</p>
      ${i?l`<p class="sympblock-feedback">${s}</p>`:d}
    </div>
  </li>`}function As(t){let{told:e,folded:o}=xs(t),s=e.map(a=>to(a,!0,a.mark!=="key")),i=t.kind==="put_in_order"?l`<ol class="sympblock-lines">${s}</ol>`:l`<ul class="sympblock-lines">${s}</ul>`,n=l`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${o.map(a=>to(a,!1,!0))}</ul>
  </details>`;return[e.length?i:d,o.length?n:d]}function Ms({given:t,accepted:e}){return[t&&`Your answer: ${t}.`,e&&`Accepted: ${e}.`].filter(Boolean).join(" ")}function Ss({label:t,text:e,url:o}){return _s(o)?l`<a title=${e} href=${o} target="_blank" rel="noopener noreferrer">${t}</a>`:l`<cite title=${e}>${t}</cite>`}function qs(t){if(!t.length)return d;let e=t.length>1?"Sources: ":"Source: ";return l`<p class="sympblock-sources">${e}${t.map((o,s)=>[s?"; ":"",Ss(o)])}</p>`}function so({view:{item:t},scene:e}){let o=ye(t.scene,e,{overlays:t.verdict.overlays,pin:ee(t.response)}),s=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${e.note}`,r=t.kind==="hotspot"?l`<figcaption class="sympblock-hint">${s}</figcaption>`:d;return l`<figure class="sympblock-asked-picture">${o}${r}</figure>`}function ro(t,e,o){let{verdict:s}=t,r=[S(s.outcome),s.words],i=Ms(s);return l`<section class="sympblock-verdict sympblock-verdict-${s.outcome}">
    ${$(e,"sympblock-verdict-word",r,o)}
    ${i?l`<p>${i}</p>`:d}
    ${s.remark?l`<p class="sympblock-feedback">${s.remark}</p>`:d}
    ${As(t)}
    <p class="sympblock-why"><strong>Why: </strong>${s.why}</p>
    ${qs(s.sources)}
  </section>`}function Ts({item:t,ask_confidence:e},{response:o,confidence:s}){return o===null?t.kind==="put_in_order"?"Move at least one step first.":"Give an answer first.":e&&!s?"Say how sure you are first.":""}var be=class{constructor(e,o,s){this.sender=e,this.drafts=o,this.page=s,this.missing="",this.said="",this.saidCount=0,this.leadsOn=!1,this.last="",this.committed="",this.isFreshVerdict=!1}press(e){let o=JSON.stringify(e);!this.sender.isIdle()&&o===this.last||(this.last=o,this.leadsOn=!0,this.sender.send(e))}go(e){this.press({event:"go",position:e})}again(){this.press({event:"again"})}handIn(e){this.press({event:"hand_in",is_sure:e})}changeMode(e){this.sender.send({event:"mode",mode:e})}answer(e,o=!1){let s=this.page.view();this.missing="",this.drafts.put(s,e),s.mode==="exam"&&!o&&this.sender.send({event:"choose",item:s.item.id,...this.drafts.of(s)})}check(){let e=this.page.view(),{id:o}=e.item;if(this.committed===o&&!this.sender.isIdle())return;let s=this.drafts.of(e);this.missing=Ts(e,s),this.missing||(this.committed=o,this.press({event:"commit",item:o,...s})),this.page.draw()}say(e){this.told(e),this.page.draw()}told(e){this.said=e,this.saidCount+=1}arrive({item:e}){this.isFreshVerdict=!!e?.verdict&&e.id===this.committed,this.committed="",this.missing="",this.told(this.isFreshVerdict?oo(e):"")}rest(){this.sender.isIdle()&&(this.leadsOn=!1)}};function k(t,e,o=""){let s=o&&`sympblock-${o}`;return l`<button type="button" class="sympblock-button ${s}" @click=${e}>${t}</button>`}function _(t){return l`<div class="sympblock-actions">${t}</div>`}var Cs=[{id:"practice",text:"Practice: feedback after each answer"},{id:"exam",text:"Exam: feedback when all is handed in"}];function Es({mode:t,can_change_mode:e,handed_in:o}){return t!=="exam"||e?"":o?"Exam, handed in.":"Exam: feedback when all is handed in."}function Ps({view:t,acts:e,uid:o}){let s=j({kind:"radio",name:`${o}-mode`,options:Cs,isPicked:r=>t.mode===r,onPick:r=>e.changeMode(r)});return l`<fieldset class="sympblock-modes"><legend class="sympblock-said">How to answer</legend>${s}</fieldset>`}function Os({view:t,acts:e}){return l`<p class="sympblock-notice"><span>${t.notice}</span>${k("Start again",()=>e.again(),"quiet")}</p>`}function io(t){let{view:e}=t,o=Es(e),s=l`<header class="sympblock-head">
    ${e.title?l`<h3 class="sympblock-title">${e.title}</h3>`:d}
    ${o?l`<p class="sympblock-hint">${o}</p>`:d}
    ${e.notice?Os(t):d}
  </header>`;return[!e.title&&!o&&!e.notice?d:s,e.can_change_mode?Ps(t):d]}function ke({series:t="",item:e}){return`${t} ${e.id}`}var Ve=class{constructor(){this.kept=new Map,this.watchers=new Set}of(e){let{item:o}=e;if(!o)return null;let{response:s,confidence:r}=this.isKept(e)?this.kept.get(ke(e)):o;return{response:s??null,confidence:r??null}}put(e,o){this.kept.set(ke(e),{...this.of(e),...o,attempt:e.attempt});for(let s of this.watchers)s()}settle(e){e.item&&!e.item.is_open&&this.isKept(e)&&this.kept.delete(ke(e))}watch(e){return this.watchers.add(e),()=>{this.watchers.delete(e)}}isKept(e){return this.kept.get(ke(e))?.attempt===e.attempt}},Ue=new Map;function no(t){return Ue.has(t)||Ue.set(t,new Ve),Ue.get(t)}function ao({phase:t,attempt:e,position:o,item:s}){return JSON.stringify([t,e,o,!!s?.is_open])}function ge({progress:t}){return t.flatMap(({status:e},o)=>e==="open"?[o]:[])}function co({progress:t}){return t.every(({status:e})=>e!=="open"&&e!=="answered")}function A({title:t}){return t?4:3}function Fe(t){return`${t===1?"One question is":`${t} questions are`} not answered`}function lo({view:t,acts:e,landing:o}){let s=ge(t),r=s.map(n=>k(`Question ${n+1}`,()=>e.go(n),"quiet")),i=[k("Hand in with unanswered questions",()=>e.handIn(!0),"primary"),k("Continue answering",()=>e.go(s[0]))];return l`${$(A(t),"sympblock-big-head",Fe(s.length),o)}
    ${_(r)}
    <p>Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in.</p>
    ${_(i)}`}var Ns={open:"not answered yet",answered:"answered",correct:"correct",partly:"partly correct",wrong:"incorrect",not_answered:"not answered"};function mo({view:{progress:t,phase:e,position:o},acts:s}){if(t.length<=1)return d;let r=({status:i,is_flagged:n=!1},a)=>l`<li><button type="button"
    class="sympblock-button sympblock-stop sympblock-stop-${i} ${n?"sympblock-stop-flagged":""}"
    aria-label="Question ${a+1}, ${Ns[i]}${n?", to look at again":""}"
    aria-current=${e==="items"&&a===o?"step":d}
    @click=${()=>s.go(a)}>${a+1}${i==="open"?d:S(i)}</button></li>`;return l`<nav class="sympblock-progress" aria-label="Questions"><ol>${t.map(r)}</ol></nav>`}var Ye=class extends g{render(e){return w}update(e,[o]){let s=e.element;return po(s)!==o&&(s.value=o===null?"":String(o)),w}},zs=x(Ye);function po(t){return Number.isFinite(t.valueAsNumber)?t.valueAsNumber:null}function ho({view:{item:t},draft:e,acts:o,uid:s}){let r=`${s}-number`,i=n=>o.answer({response:po(n.target)},!0);return l`<div class="sympblock-number-row">
    <label for=${r}>${t.unit?`Your answer in ${t.unit}`:"Your answer"}</label>
    <div><input class="sympblock-number" id=${r} type="number" inputmode="decimal" step=${t.step||"any"}
      @input=${i} @change=${()=>o.answer({})} ${zs(e.response)}
      ><span class="sympblock-unit" aria-hidden="true">${t.unit}</span></div>
  </div>`}function Ls(t,e,o){let s=t.filter(r=>r!==e);return[...s.slice(0,o),e,...s.slice(o)]}function Qe({view:{item:t},draft:e}){return e.response??t.choices.map(({id:o})=>o)}function Ge(t,e,o){let s=Ls(Qe(t),e,o),{text:r}=t.view.item.choices.find(i=>i.id===e);t.acts.answer({response:s}),t.acts.say(`${r}: now ${o+1} of ${s.length}.`)}function uo(t,e,o,s){return l`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${t}: ${e}" aria-disabled=${String(!o)}
    @click=${()=>o&&s()}>${S(t)}</button>`}function Hs(t,e,o,s){let{text:r}=t.view.item.choices.find(i=>i.id===e);return l`<li class="sympblock-row" draggable="true" data-choice=${e}>
    <span class="sympblock-place">${o+1}</span>
    <span class="sympblock-row-text">${r}</span>
    ${uo("up",r,o>0,()=>Ge(t,e,o-1))}
    ${uo("down",r,o<s-1,()=>Ge(t,e,o+1))}
  </li>`}function Is(t){let e=`application/x-${t.uid}`,o=({target:r})=>r.closest?.(".sympblock-row")?.dataset.choice,s=r=>r.dataTransfer.types.includes(e);return{start(r){o(r)&&(r.dataTransfer.setData(e,o(r)),r.dataTransfer.effectAllowed="move",r.stopPropagation())},over(r){s(r)&&(r.preventDefault(),r.stopPropagation())},drop(r){r.preventDefault(),r.stopPropagation();let i=s(r)&&r.dataTransfer.getData(e),n=o(r);i&&n&&n!==i&&Ge(t,i,Qe(t).indexOf(n))}}}function fo(t){let e=Qe(t),o=Is(t),s=Y(e,r=>r,(r,i)=>Hs(t,r,i,e.length));return l`<ol class="sympblock-order" @dragstart=${o.start} @dragover=${o.over} @drop=${o.drop}>${s}</ol>`}function Bs({item:t,mode:e}){return t.is_open&&e==="practice"?[{words:"Check answer",tone:"primary"}]:[]}function Rs({item:t,mode:e,position:o,progress:s,has_read_out:r,handed_in:i}){let n=!t.is_open,a=o===s.length-1,c={words:"Back",act:{event:"go",position:o-1}},m={event:"go",position:o+1},h=o>0?[c]:[];return a?r&&(e==="practice"||i)&&h.push({words:"See your results",tone:n?"primary":"",act:m}):h.push({words:"Next",tone:n||e==="exam"?"primary":"",act:m}),h}function js(t){let{mode:e,position:o,progress:s,has_read_out:r,handed_in:i,notice:n}=t,a=[];if(co(t)&&!r&&!n&&t.can_repeat!==!1&&a.push({words:"Start again",tone:"quiet",act:{event:"again"}}),e==="exam"&&!i){let c=o===s.length-1?"primary":"";a.push({words:"Hand in",tone:c,act:{event:"hand_in",is_sure:!1}})}return a}function Ds(t){return[...Bs(t),...Rs(t),...js(t)]}function yo({view:t,acts:e}){let o=({words:s,tone:r="",act:i})=>i?k(s,()=>e.press(i),r):l`<button type="submit" class="sympblock-button sympblock-${r}">${s}</button>`;return _(Y(Ds(t),({words:s})=>s,o))}function bo({view:t,note:e,uid:o}){let{item:s}=t;if(s.note===null)return d;e.name!==s.id&&(e.hand(),e.begin(s.id,s.note));let r=n=>e.typed(n.target.value),i=t.note_refusal||(e.text.trim()?"Saved on this computer.":"");return l`<details class="sympblock-question-note">
    <summary>${s.note?"Your note":"Add a note"}</summary>
    <textarea rows="3" spellcheck="true" aria-label="Your note on this question" aria-describedby="${o}-note"
      .value=${fe(e.text)} @input=${r} @change=${()=>e.hand()}></textarea>
    <p id="${o}-note" role="status">${i}</p>
  </details>`}var Ws={single_best_answer:Qt,multiple_response:Kt,put_in_order:fo,number:ho,hotspot:Jt};function Us({view:{item:t},scene:e}){return!e||t.kind==="hotspot"?d:l`<figure class="sympblock-asked-picture">${ye(t.scene,e)}</figure>`}function Vs(t){let{view:e,uid:o}=t,{item:s}=e,r=`${o}-instruction`,i=s.instruction?l`<p class="sympblock-hint" id=${r}>${s.instruction}</p>`:d;return l`<fieldset class="sympblock-fields" aria-describedby=${s.instruction?r:d}>
      <legend class="sympblock-asked">${s.question}</legend>
      ${i}${Us(t)}${Ws[s.kind](t)}
    </fieldset>
    ${e.ask_confidence?Xt(t):d}`}function Fs(t){let{view:e,scene:o,acts:s,landing:r}=t,{item:i}=e;return l`<p class="sympblock-asked">${i.question}</p>
    ${o?so(t):d}
    ${ro(i,A(e)+1,s.isFreshVerdict?r:void 0)}`}function ko(t){let{view:e,acts:o,landing:s}=t,{item:r}=e,i=r.of>1?`Question ${r.number} of ${r.of}`:"Question";return l`<form class="sympblock-form" novalidate @submit=${a=>{a.preventDefault(),r.is_open&&e.mode==="practice"&&o.check()}}>
    ${$(A(e),"sympblock-question-head",i,o.isFreshVerdict?void 0:s)}
    ${r.stem?l`<p class="sympblock-stem">${r.stem}</p>`:d}
    ${r.is_open?Vs(t):Fs(t)}
    <div class="sympblock-foot">
      <p class="sympblock-missing" role="status">${o.missing}</p>
      ${yo(t)}
    </div>
    ${bo(t)}
  </form>`}function Ys(t){return/^\w[\w-]*\.ipynb$/.test(t??"")}function Gs({title:t,href:e,minutes:o,reason:s}){let r=Ys(e)?l`<a href=${e}>${t}</a>`:t;return l`<li class="sympblock-planned">
    <p><span class="sympblock-planned-title">${r}</span> <span class="sympblock-hint sympblock-planned-minutes">${o} minutes</span></p>
    <p>${s}</p>
  </li>`}function $e({plan:t=[],plan_note:e=""},o){return!t.length&&!e?d:l`<section class="sympblock-plan">
    ${$(o,"sympblock-plan-head","Your plan")}
    ${t.length?l`<ol>${t.map(Gs)}</ol>`:d}
    ${e?l`<p class="sympblock-plan-note">${e}</p>`:d}
  </section>`}var Ke=[{outcome:"correct",words:"Correct"},{outcome:"partly",words:"Partly correct"},{outcome:"wrong",words:"Incorrect"},{outcome:"not_answered",words:"Not answered"}];function Qs(t,e){return t.filter(({outcome:o})=>e.some(s=>s[o]))}function Ks(t,{outcome:e,words:o}){let s=Array.from({length:t},()=>S(e));return l`<td role="cell" data-words=${o}
    ><span class="sympblock-count">${t}</span><span class="sympblock-marks">${s}</span></td>`}function Xe(t,e,o,s=Ke){let r=Qs(s,o),i=[e,...r.map(({words:n})=>n)];return l`<div class="sympblock-scroll"><table class="sympblock-tally" role="table">
    <caption>${t}</caption>
    <thead role="rowgroup"><tr role="row">
      ${i.map(n=>l`<th scope="col" role="columnheader">${n}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${o.map(n=>l`<tr role="row">
          <th scope="row" role="rowheader">${n.words}</th>
          ${r.map(a=>Ks(n[a.outcome],a))}
        </tr>`)}
    </tbody>
  </table></div>`}function Ze({view:{summary:t},acts:e}){if(!t.advice)return d;let o=t.sure_but_wrong.map(s=>k(`Go to question ${s}`,()=>e.go(s-1),"quiet"));return l`<div class="sympblock-advice-box">
    <p class="sympblock-advice">${S("wrong")}<span>${t.advice}</span></p>
    ${_(o)}
  </div>`}var Xs=Ke.filter(({outcome:t})=>t!=="not_answered");function Je({view:{summary:t}}){let e=t.confidence;return e.length?Xe("Confidence and accuracy","You said",e,Xs):d}function go(t){let{view:e,acts:o,landing:s}=t,{summary:r}=e,i=A(e);return l`<section class="sympblock-read-out">
      ${$(i,"sympblock-big-head","Your results",s)}
      <p class="sympblock-headline">${r.headline}</p>
      ${$e(r,i+1)}
      ${Ze(t)}
      ${Xe("Score by objective","Objective",r.objectives)}
      ${Je(t)}
    </section>
    ${_([k("Back to the questions",()=>o.go(0)),k("Start again",()=>o.again())])}
    <p class="sympblock-hint">These answers stay in your progress file if you start again.</p>`}var Zs={items:ko,confirm:lo,read_out:go};function et(t){let o=t?.getRootNode()?.activeElement;return o&&t.contains(o)?o:null}var ve=class{constructor(e,o,{bodies:s={},top:r=()=>d}={}){this.bodies={...Zs,...s},this.top=r,this.model=e,this.el=o,this.uid=V("sympblock-quiz"),this.place="",this.silence="",this.main=Ne(),this.landing=Ne(),this.drafts=no(this.view.card),this.sender=Ut(e,{silent:i=>this.hush(i),changed:()=>this.acts.rest()}),this.note=new de((i,n)=>this.sender.send({event:"note",item:i,text:n})),this.acts=new be(this.sender,this.drafts,{view:()=>this.view,draw:()=>this.draw()}),this.update=this.update.bind(this),this.unwatch=this.drafts.watch(()=>this.draw());for(let i of["view","problem"])e.on(`change:${i}`,this.update);this.update()}get view(){return this.model.get("view")}hush(e){this.silence=e,this.draw()}update(){let{view:e}=this;this.drafts.settle(e);let o=ao(e);if(o===this.place){this.draw();return}let s=this.acts.leadsOn||et(this.main.value)!==null;this.place=o,this.acts.arrive(e),this.draw(),s&&this.landing.value?.focus()}page(){let{view:e,acts:o,uid:s,landing:r}=this,i=e.item?.scene?Dt(this.model,e.item.scene):null;return{view:e,scene:i,draft:this.drafts.of(e),note:this.note,acts:o,uid:s,landing:r}}draw(){let e=et(this.el);_t(this.template(this.page()),this.el),e?.isConnected&&et(this.el)!==e&&e.focus()}template(e){let{view:o,acts:s}=e,r=this.silence||this.model.get("problem")||o.warning;return l`<section class="sympblock-quiz" aria-label=${o.title||"Question"} data-lm-suppress-shortcuts="true">
      ${io(e)}
      ${this.top(e)}
      ${mo(e)}
      <p class="sympblock-alert" role="alert" ?hidden=${!r}>${r}</p>
      <div class="sympblock-main" ${pe(this.main)}>${Ee(this.place,this.bodies[o.phase](e))}</div>
      <p class="sympblock-said" aria-live="polite">${Ee(s.saidCount,s.said)}</p>
    </section>`}stop(){this.note.hand(),this.sender.stop(),this.unwatch();for(let e of["view","problem"])this.model.off(`change:${e}`,this.update)}};function P({view:t}){return t.exam}function Js({form:t,title:e,words:o},s){return l`<li><button type="button" class="sympblock-button sympblock-primary" @click=${()=>s.press({event:"open",form:t,number:""})}>Open ${e.replace("Form","form")}</button>
    <span class="sympblock-hint">${o}</span></li>`}function er({acts:t,uid:e},{refusal:o,typed:s,most:r}){let i=a=>{a.preventDefault();let c=a.currentTarget.querySelector("input");t.press({event:"open",form:"group",number:c.value})},n=`${e}-group`;return l`<form class="sympblock-exam-group" novalidate @submit=${i}>
    <label for=${n}>Number of your group, 1 to ${r}</label>
    <input id=${n} type="text" inputmode="numeric" autocomplete="off" .value=${s}
      aria-describedby="${n}-refusal" aria-invalid=${String(!!o)}>
    <button type="submit" class="sympblock-button">Open the form of the group</button>
    <p class="sympblock-missing" id="${n}-refusal" role="status">${o}</p>
  </form>`}function $o(t){let{view:e,acts:o,landing:s}=t,r=P(t).choice,i=A(e);return l`${$(i,"sympblock-big-head","Choose a form",s)}
    <p>Each form has ${r.questions} questions, drawn anew by the same blueprint; two forms share ${r.shared} at most. No feedback comes before you hand in.
      The time is shown and never ends the exam. You may leave at any question and go on another day.</p>
    <ul class="sympblock-exam-areas">${r.areas.map(({title:n,questions:a})=>l`<li>${n}: ${a} questions</li>`)}</ul>
    <ul class="sympblock-exam-forms">${r.forms.map(n=>Js(n,o))}</ul>
    ${er(t,r)}`}var tr={now:()=>performance.now(),every:(t,e)=>setInterval(t,e),clear:t=>clearInterval(t)},or=15e3;function vo(t){let e=Math.floor(t/60);return`${e} minute${e===1?"":"s"}`}var we=class{constructor(e,o=tr){this.draw=e,this.ticker=o,this.isShown=!0,this.view=null,this.heardAt=o.now(),this.timer=o.every(()=>this.isShown&&this.draw(),or)}seconds(e,{seconds:o,break_s:s,is_running:r}){return e!==this.view&&(this.view=e,this.heardAt=this.ticker.now()),r?o+Math.min((this.ticker.now()-this.heardAt)/1e3,s):o}turn(){this.isShown=!this.isShown,this.draw()}stop(){this.ticker.clear(this.timer)}};function sr({view:t},e,o){let s=e.isShown?l`<span class="sympblock-exam-time">${vo(e.seconds(t,o))}</span>`:d;return l`<span class="sympblock-exam-clock">${s}${k(e.isShown?"Hide time":"Show time",()=>e.turn(),"quiet")}</span>`}function rr({view:t,acts:e},o){let{position:s}=t,r=o.flagged.includes(s),i=()=>e.press({event:"flag",position:s,is_on:!r});return l`<button type="button" class="sympblock-button sympblock-quiet sympblock-exam-flag" aria-pressed=${String(r)}
    @click=${i}>Mark to look at again</button>`}function wo(t,e){let{view:o,acts:s}=t,r=P(t);return r.choice?d:l`<div class="sympblock-exam-head">
      <strong>${r.form}</strong>
      ${r.is_running?sr(t,e,r):d}
      ${r.is_running&&o.phase==="items"?rr(t,r):d}
      ${k("Leave this form",()=>s.press({event:"leave"}),"quiet")}
    </div>
    ${r.notice?l`<p class="sympblock-hint">${r.notice}</p>`:d}`}var tt=t=>`${(100*t).toFixed(1)}%`;function ir({share:t,low:e,high:o}){return l`<div class="sympblock-exam-bar" aria-hidden="true">
    <span class="sympblock-exam-interval" style="left: ${tt(e)}; width: ${tt(o-e)}"></span>
    <span class="sympblock-exam-share" style="left: ${tt(t)}"></span>
  </div>`}function nr(t){return l`<tr role="row">
    <th scope="row" role="rowheader">${t.title}</th>
    <td role="cell">${t.words}${ir(t)}</td>
  </tr>`}function ar(t){return l`<div class="sympblock-scroll"><table class="sympblock-tally sympblock-exam-result" role="table">
    <caption>Fully correct, with the 95 % interval</caption>
    <thead role="rowgroup"><tr role="row">
      <th scope="col" role="columnheader">Area</th><th scope="col" role="columnheader">Correct</th>
    </tr></thead>
    <tbody role="rowgroup">${t.map(nr)}</tbody>
  </table></div>`}function xo(t){let{view:e,acts:o,landing:s}=t,{result:r,form:i}=P(t),n=A(e);return l`<section class="sympblock-read-out">
      ${$(n,"sympblock-big-head",`Your results in ${i.replace("Form","form").replace("Group","group")}`,s)}
      <p class="sympblock-headline">${e.summary.headline}</p>
      ${ar(r.rows)}
      <p>${r.meaning}</p>
      <p><strong>${r.limits}</strong></p>
      <p class="sympblock-hint">${r.time}</p>
      ${$e(e.summary,n+1)}
      ${Ze(t)}
      ${Je(t)}
    </section>
    ${_([k("See all questions with feedback",()=>o.go(0)),k("Choose another form",()=>o.press({event:"leave"})),k("Sit this form again",()=>o.press({event:"sit_again"}))])}
    <p class="sympblock-hint">These answers stay in your progress file if you sit the form again.</p>`}function _o(t,e){return _(t.map(o=>k(`Question ${o+1}`,()=>e.go(o),"quiet")))}function Ao(t){let{view:e,acts:o,landing:s}=t,r=ge(e),{flagged:i}=P(t),n=r[0]??i[0]??e.position,a=r.length?`${Fe(r.length)}.`:"All questions are answered.";return l`${$(A(e),"sympblock-big-head","Hand in this form?",s)}
    <p>${a}</p>
    ${r.length?_o(r,o):d}
    ${i.length?l`<p>You wanted to look again at:</p>${_o(i,o)}`:d}
    <p>An unanswered question is listed as such and does not count as correct. You cannot change your answers after handing in.</p>
    ${_([k(r.length?"Hand in with unanswered questions":"Hand in",()=>o.handIn(!0),"primary"),k("Continue answering",()=>o.go(n))])}`}function cr({model:t,el:e}){let o=new we(()=>s.draw()),s=new ve(t,e,{bodies:{choose:$o,confirm:Ao,read_out:xo},top:r=>wo(r,o)});return()=>{o.stop(),s.stop()}}var Mo={render:cr};var Ba=[it,rt,at,nt,lt,ct,mt],Ra=Mo;export{Ra as default,Ba as styles};
