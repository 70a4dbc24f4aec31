var tt=`.sympblock-said {
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
`;var st=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var ot=`/* A question: its words, its picture and what it is answered with. */
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
`;var rt=`/* The card: its frame, head, way through the items, icons and buttons. */
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
`;var it=`/* The read-out at the end, and the question before an exam is handed in. */
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
`;var nt=`/* The verdict on an answer. */
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
`;var ct=`.sympblock-panel.sympblock-review {
  max-width: 46rem;
  padding: 1.25rem 1.375rem 1.125rem;
}
.sympblock-review > h3 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
.sympblock-review > h3:focus {
  outline: none;
}
.sympblock-review .sympblock-quiz {
  margin: 0;
  padding: 0;
  border: 0;
}
.sympblock-review a {
  color: var(--sympblock-accent);
}
.sympblock-review-hint a {
  text-decoration: underline;
}
.sympblock-review-alert {
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-review-sentence {
  margin: 0 0 0.75rem;
}
.sympblock-review-table {
  width: 100%;
  margin: 0 0 0.75rem;
  border-collapse: collapse;
}
.sympblock-review-table caption {
  padding: 0 0 0.25rem;
  text-align: left;
  color: var(--sympblock-soft);
}
.sympblock-review-table :is(th, td) {
  padding: 0.25rem 0.5rem;
  border-bottom: 1px solid var(--sympblock-line);
  font-weight: normal;
  text-align: right;
  vertical-align: top;
}
.sympblock-review-table :is(th:first-child, tbody th) {
  text-align: left;
}
.sympblock-review-new {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
  margin: 1rem 0 0.25rem;
}
.sympblock-review-new select {
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
}
.sympblock-review-hint {
  margin: 0;
  color: var(--sympblock-soft);
  font-size: 0.875rem;
}
@media (width < 40rem) {
  .sympblock-review-table :is(th, td) {
    padding: 0.25rem;
    overflow-wrap: normal;
  }
  .sympblock-review-table :is(td, thead th:nth-child(n + 3)) {
    white-space: nowrap;
  }
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Me=globalThis,at=t=>t,oe=Me.trustedTypes,lt=oe?oe.createPolicy("lit-html",{createHTML:t=>t}):void 0,Se="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,Te="?"+C,Ts=`<${Te}>`,L=document,K=()=>L.createComment(""),Z=t=>t===null||typeof t!="object"&&typeof t!="function",Ce=Array.isArray,ft=t=>Ce(t)||typeof t?.[Symbol.iterator]=="function",Ae=`[ 	
\f\r]`,Q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,mt=/>/g,O=RegExp(`>|${Ae}(?:([^\\s"'>=/]+)(${Ae}*=${Ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),dt=/'/g,ht=/"/g,yt=/^(?:script|style|textarea|title)$/i,qe=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),l=qe(1),M=qe(2),bt=qe(3),v=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ut=new WeakMap,z=L.createTreeWalker(L,129);function kt(t,e){if(!Ce(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return lt!==void 0?lt.createHTML(e):e}var gt=(t,e)=>{let s=t.length-1,o=[],r,i=e===2?"<svg>":e===3?"<math>":"",n=Q;for(let c=0;c<s;c++){let a=t[c],p,h,m=-1,u=0;for(;u<a.length&&(n.lastIndex=u,h=n.exec(a),h!==null);)u=n.lastIndex,n===Q?h[1]==="!--"?n=pt:h[1]!==void 0?n=mt:h[2]!==void 0?(yt.test(h[2])&&(r=RegExp("</"+h[2],"g")),n=O):h[3]!==void 0&&(n=O):n===O?h[0]===">"?(n=r??Q,m=-1):h[1]===void 0?m=-2:(m=n.lastIndex-h[2].length,p=h[1],n=h[3]===void 0?O:h[3]==='"'?ht:dt):n===ht||n===dt?n=O:n===pt||n===mt?n=Q:(n=O,r=void 0);let f=n===O&&t[c+1].startsWith("/>")?" ":"";i+=n===Q?a+Ts:m>=0?(o.push(p),a.slice(0,m)+Se+a.slice(m)+C+f):a+C+(m===-2?c:f)}return[kt(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},X=class t{constructor({strings:e,_$litType$:s},o){let r;this.parts=[];let i=0,n=0,c=e.length-1,a=this.parts,[p,h]=gt(e,s);if(this.el=t.createElement(p,o),z.currentNode=this.el.content,s===2||s===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(r=z.nextNode())!==null&&a.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let m of r.getAttributeNames())if(m.endsWith(Se)){let u=h[n++],f=r.getAttribute(m).split(C),y=/([.?@])?(.*)/.exec(u);a.push({type:1,index:i,name:y[2],strings:f,ctor:y[1]==="."?ie:y[1]==="?"?ne:y[1]==="@"?ce:H}),r.removeAttribute(m)}else m.startsWith(C)&&(a.push({type:6,index:i}),r.removeAttribute(m));if(yt.test(r.tagName)){let m=r.textContent.split(C),u=m.length-1;if(u>0){r.textContent=oe?oe.emptyScript:"";for(let f=0;f<u;f++)r.append(m[f],K()),z.nextNode(),a.push({type:2,index:++i});r.append(m[u],K())}}}else if(r.nodeType===8)if(r.data===Te)a.push({type:2,index:i});else{let m=-1;for(;(m=r.data.indexOf(C,m+1))!==-1;)a.push({type:7,index:i}),m+=C.length-1}i++}}static createElement(e,s){let o=L.createElement("template");return o.innerHTML=e,o}};function B(t,e,s=t,o){if(e===v)return e;let r=o!==void 0?s._$Co?.[o]:s._$Cl,i=Z(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=r:s._$Cl=r),r!==void 0&&(e=B(t,r._$AS(t,e.values),r,o)),e}var re=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,r=(e?.creationScope??L).importNode(s,!0);z.currentNode=r;let i=z.nextNode(),n=0,c=0,a=o[0];for(;a!==void 0;){if(n===a.index){let p;a.type===2?p=new W(i,i.nextSibling,this,e):a.type===1?p=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(p=new ae(i,this,e)),this._$AV.push(p),a=o[++c]}n!==a?.index&&(i=z.nextNode(),n++)}return z.currentNode=L,r}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},W=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,r){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=B(this,e,s),Z(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ft(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&Z(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,r=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=X.createElement(kt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===r)this._$AH.p(s);else{let i=new re(r,this),n=i.u(this.options);i.p(s),this.T(n),this._$AH=i}}_$AC(e){let s=ut.get(e.strings);return s===void 0&&ut.set(e.strings,s=new X(e)),s}k(e){Ce(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,r=0;for(let i of e)r===s.length?s.push(o=new t(this.O(K()),this.O(K()),this,this.options)):o=s[r],o._$AI(i),r++;r<s.length&&(this._$AR(o&&o._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=at(e).nextSibling;at(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},H=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,r,i){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=d}_$AI(e,s=this,o,r){let i=this.strings,n=!1;if(i===void 0)e=B(this,e,s,0),n=!Z(e)||e!==this._$AH&&e!==v,n&&(this._$AH=e);else{let c=e,a,p;for(e=i[0],a=0;a<i.length-1;a++)p=B(this,c[o+a],s,a),p===v&&(p=this._$AH[a]),n||=!Z(p)||p!==this._$AH[a],p===d?e=d:e!==d&&(e+=(p??"")+i[a+1]),this._$AH[a]=p}n&&!r&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ie=class extends H{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},ne=class extends H{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},ce=class extends H{constructor(e,s,o,r,i){super(e,s,o,r,i),this.type=5}_$AI(e,s=this){if((e=B(this,e,s,0)??d)===v)return;let o=this._$AH,r=e===d&&o!==d||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,i=e!==d&&(o===d||r);r&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ae=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){B(this,e)}},$t={M:Se,P:C,A:Te,C:1,L:gt,R:re,D:ft,V:B,I:W,H,N:ne,U:ce,B:ie,F:ae},Cs=Me.litHtmlPolyfillSupport;Cs?.(X,W),(Me.litHtmlVersions??=[]).push("3.3.3");var J=(t,e,s)=>{let o=s?.renderBefore??e,r=o._$litPart$;if(r===void 0){let i=s?.renderBefore??null;o._$litPart$=r=new W(e.insertBefore(K(),i),i,void 0,s??{})}return r._$AI(t),r};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:qs}=$t,vt=t=>t;var le=t=>t.strings===void 0,wt=()=>document.createComment(""),U=(t,e,s)=>{let o=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(s===void 0){let i=o.insertBefore(wt(),r),n=o.insertBefore(wt(),r);s=new qs(i,n,t,t.options)}else{let i=s._$AB.nextSibling,n=s._$AM,c=n!==t;if(c){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==n._$AU&&s._$AP(a)}if(i!==r||c){let a=s._$AA;for(;a!==i;){let p=vt(a).nextSibling;vt(o).insertBefore(a,r),a=p}}}return s},q=(t,e,s=t)=>(t._$AI(e,s),t),Ps={},V=(t,e=Ps)=>t._$AH=e,xt=t=>t._$AH,pe=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var _={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},w=t=>(...e)=>({_$litDirective$:t,values:e}),g=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ee=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(e,!1),ee(o,e);return!0},me=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},_t=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Os(e)}};function Es(t){this._$AN!==void 0?(me(this),this._$AM=t,_t(this)):this._$AM=t}function Ns(t,e=!1,s=0){let o=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(o))for(let i=s;i<o.length;i++)ee(o[i],!1),me(o[i]);else o!=null&&(ee(o,!1),me(o));else ee(this,t)}var Os=t=>{t.type==_.CHILD&&(t._$AP??=Ns,t._$AQ??=Es)},de=class extends g{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,o){super._$AT(e,s,o),_t(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(ee(this,e),me(this))}setValue(e){if(le(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var F=()=>new Ee,Ee=class{},Pe=new WeakMap,I=w(class extends de{render(t){return d}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),d}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=Pe.get(e);s===void 0&&(s=new WeakMap,Pe.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Pe.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});function At(t,e){let s=!0,o=!1,r=new IntersectionObserver(i=>{for(let{isIntersecting:n}of i)n&&!o&&!s&&e(),s=!1,o=n});return r.observe(t),()=>r.disconnect()}var Mt=0;function P(t){return Mt+=1,`${t}-${Mt}-${Math.random().toString(36).slice(2,8)}`}var zs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ls=5e3,Bs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Ne=class{constructor(e,{page:s,silent:o=()=>{},changed:r=()=>{},clock:i=Bs}){this.post=e,this.page=s,this.silent=o,this.changed=r,this.clock=i,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let s=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ls),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(zs),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function he(t,e={}){let s=new Ne(r=>t.send(r),{page:P("page"),...e}),o=r=>r?.event==="done"&&s.done(r.sequence);return t.on("msg:custom",o),{send:r=>s.add(r),tell:r=>t.send(r),pending:r=>s.pending(r),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}function k(t,e,s=""){let o=s&&`sympblock-${s}`;return l`<button type="button" class="sympblock-button ${o}" @click=${e}>${t}</button>`}function x(t){return l`<div class="sympblock-actions">${t}</div>`}/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Oe=w(class extends g{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&(V(t),this.key=e),s}});var ue=class{constructor(e){this.keep=e,this.name="",this.text="",this.handed="",this.pause=null}get isWaiting(){return this.text!==this.handed}begin(e,s){this.name=e,this.text=s,this.handed=s}typed(e){this.text=e,clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(),500)}hand(){clearTimeout(this.pause),this.isWaiting&&(this.handed=this.text,this.keep(this.name,this.text))}};function Hs(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),o=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&o>0}function ze(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Is(t,e,s,o){let r=t.y+t.h/2<e.y+e.h/2,i=(r?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(r?-1:1)*(s?i:i/2),ze(t,o),!s&&(e.y+=(r?1:-1)*i/2,ze(e,o))}function Le(t,e,s){for(let o of t)ze(o,s);for(let o=0;o<60;o+=1){let r=!0;for(let i of t)for(let n of[...e,...t])n===i||!Hs(i,n)||(r=!1,Is(i,n,e.includes(n),s));if(r)return!0}return!1}var Rs=.35,St=document.createElement("canvas").getContext("2d");function G(t,e,s){return St.font=`500 ${e}px ${s||"sans-serif"}`,St.measureText(t).width}function js(t,e,s,o){let[r,i]=e(t.at_mm),n={start:0,middle:o/2,end:o}[t.anchor];return{label:t,x:r-n,y:i-s*.65,w:o,h:s*1.3}}function Nt(t,e,s){let o=e.y+e.h/2,n=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<o?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${s.join(" ")}`;b("path",{d:n,class:"sympblock-leader-halo"},t),b("path",{d:n,class:"sympblock-leader"},t),b("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function R(t,e,s,o,r,i){let n=b("text",{x:s,y:o,class:i,"font-size":r,"dominant-baseline":"central"},t);return n.textContent=e,n}function Ds(t,e,s,o){let r=e.scale_bar_mm*s.pxPerMm,i=`${e.scale_bar_mm} mm`,n=Math.max(r,G(i,o,s.family)),c={x:10,y:s.height-o*1.3-16,w:n,h:o*1.3+8},a=s.height-11,p=`M10 ${a-4}V${a+4}M10 ${a}H${10+r}M${10+r} ${a-4}V${a+4}`;return b("path",{d:p,class:"sympblock-scale-halo"},t),b("path",{d:p,class:"sympblock-scale"},t),R(t,i,10,a-o*.95,o,"sympblock-label"),c}function Ws(t,e,s,o){return e.side_marks.map((r,i)=>{let n=Math.max(o*1.7,G(r,o,s.family)+o*.8),c=i?s.width-n-8:8,a={x:c,y:8,w:n,h:o*1.7};return b("rect",{x:c,y:8,width:n,height:a.h,rx:3,class:"sympblock-side"},t),R(t,r,c+n/2,8+a.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Us(t,e,s){for(let o of e)o.label.points_to_mm&&Nt(t,o,s(o.label.points_to_mm));for(let o of e)R(t,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function Ot(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function Vs(t,e,s,o){let r=t.isConnected?getComputedStyle(t).fontFamily:"",i=Math.max(...e.map(a=>G(a.text,o,r)))+o*2.66,n=s-2*i-o;if(Ot(t)&&n>Rs*s)return{columns:2,columnPx:i,picturePx:n,left:n+o};let c=Math.max(1,Math.min(3,Math.floor(s/i)));return{columns:c,columnPx:s/c,picturePx:s,left:0}}function Fs(t,e,s,o,r,i){let{place:n}=s,c=i*1.4,a=e.map(m=>{let[u,f]=n(m.at_mm),y=u<s.width/2?1:s.width-c-1;return{label:m,x:m.points_to_mm?y:u-c/2,y:f-c/2,w:c,h:c}});Le(a,o,{x:0,y:0,w:s.width,h:s.height});for(let m of a)m.label.points_to_mm&&Nt(t,m,n(m.label.points_to_mm));let p=Math.ceil(e.length/r.columns),h=r.left?0:s.height;return a.forEach((m,u)=>{let f=r.left+Math.floor(u/p)*r.columnPx+c*.6,y=h+c*.9+u%p*i*1.6;Tt(t,u+1,m.x+c/2,m.y+c/2,i,r.leastPx),Tt(t,u+1,f,y,i,r.leastPx),R(t,m.label.text,f+c*.8,y,i,"sympblock-label sympblock-key-text")}),Math.max(0,h+p*i*1.6+c*.6-s.height)}function Tt(t,e,s,o,r,i){b("circle",{cx:s,cy:o,r:r*.7,class:"sympblock-number"},t),R(t,e,s,o,Math.max(r*.84,i),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Ct(t){let[e,s,o,r]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let i=t.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,h])=>[[p-a,h-a],[p+a,h+a]])}),n=(c,a)=>a(...i.map(p=>p[c]));return[Math.max(e,n(0,Math.min)),Math.max(s,n(1,Math.min)),Math.min(o,n(0,Math.max)),Math.min(r,n(1,Math.max))]}function qt(t,e,s){let[o,r,i,n]=e,c=s/(i-o),a=(n-r)*c,p=t.isConnected?getComputedStyle(t).fontFamily:"",h=([u,f])=>[(u-o)*c,(f-r)*c],m={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:c,family:p,place:h,area:m}}function Pt(t,e,s,o){t.replaceChildren();let r=[];return e.side_marks&&r.push(...Ws(t,e,s,o)),e.scale_bar_mm&&r.push(Ds(t,e,s,o)),r}function zt(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function Gs(t,e,s){return Math.max(12,s,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:fe))}function Et(t,e,s){let o=t.querySelector(".sympblock-words"),r=qt(t,e.labels.length?e.bounds_mm:Ct(e),s),i=zt(t),n=Gs(e,r,i),c=Pt(o,e,r,n),a=T=>js(T,r.place,n,G(T.text,n,r.family)),p=e.labels.map(a),h=p.map(T=>T.x),u=Le(p,c,r.area)&&p.every((T,xe)=>Math.abs(T.x-h[xe])<24),f=0;if(u)Us(o,p,r.place);else{let[T,xe,Je,$s]=Ct(e),_e=Vs(t,e.labels,s,n),et=(Je-T)*n*2/_e.picturePx;r=qt(t,[T-et,xe,Je+et,$s],_e.picturePx),c=Pt(o,e,r,Math.max(12,i)),f=Fs(o,e.labels,r,c,{..._e,leastPx:i},n)}let[y,$,,E]=r.bounds,N=1/r.pxPerMm;o.setAttribute("transform",`translate(${y} ${$}) scale(${N})`),t.setAttribute("viewBox",`${y} ${$} ${s*N} ${E-$+f*N}`),t.style.setProperty("--scene-px",N)}function Ys(t,e,s){let o=t.getScreenCTM(),r=e.labels.length&&Ot(t)?s:o?.a*t.viewBox.baseVal.width;return o&&s?Math.min(s,r):0}function Lt(t,e){let[s,o,r]=[0,0,[0,0]],i=()=>{let{width:n,height:c}=t.getBoundingClientRect();if(!n)return;let a=zt(t),p=[n,c].every((m,u)=>Math.abs(m-r[u])<=2)&&a===o;r=[n,c];let h=p?s:Ys(t,e,n);h>40&&(Math.abs(h-s)>2||Math.abs(a-o)>.5)&&([s,o]=[h,a],Et(t,e,h))};Et(t,e,560),new ResizeObserver(i).observe(t)}var Qs="http://www.w3.org/2000/svg",fe=13,Ks="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function b(t,e,s){let o=document.createElementNS(Qs,t);for(let[r,i]of Object.entries(e||{}))o.setAttribute(r,i);return s&&s.append(o),o}function Be(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function Ht(t,e,s){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[r,i]of Object.entries(o))t.style.setProperty(`--scene-${r}`,i);t.style.setProperty("--scene-width",s)}function Zs(t,e){let[s,o]=t.points_mm[0];if(t.kind==="dot")return b("circle",{cx:s,cy:o,r:t.size_mm||e.width});if(t.kind==="person")return b("path",{d:Ks,transform:`translate(${s} ${o}) scale(${t.size_mm})`});if(t.kind==="line")return b("path",{d:Be(t.points_mm,!1)});let r=[t.points_mm,...t.holes_mm].map(i=>Be(i,!0));return b("path",{d:r.join(""),"fill-rule":"evenodd"})}function Xs(t,e,s,o,r){let i=`${e}-hatch-${s}`,n=b("pattern",{id:i,patternUnits:"userSpaceOnUse",width:r,height:r}),c={lines:`M0 ${r}L${r} 0`,cross:`M0 ${r}L${r} 0M0 0L${r} ${r}`}[o.hatch],a=c?b("path",{d:c,class:"sympblock-hatch-line","stroke-width":r*.09},n):b("circle",{cx:r/2,cy:r/2,r:r*.14,class:"sympblock-hatch-dot"},n);return Ht(a,o,0),t.querySelector("defs").append(n),`url(#${i})`}function Js(t,e,s){let o=b("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),i={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;Ht(o,e,t.emphasis==="strong"?i*1.8:i);let n=Zs(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(n),s&&t.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=s,o.append(c)}return o}function He(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function eo(t,e){let s=b("g",{class:"sympblock-tip","aria-hidden":"true"},t),o=b("rect",{rx:3},s),r=R(s,"",0,0,fe,"sympblock-tip-text");return(i,n,c)=>{if(s.style.display=i?"":"none",!i)return;let a=Number(t.style.getPropertyValue("--scene-px")),p=G(i,fe,getComputedStyle(t).fontFamily)+14,[h,m,u]=e.bounds_mm,f=Math.max(h,Math.min(n+10*a,u-p*a)),y=c-34*a<m?c+16*a:c-34*a;s.setAttribute("transform",`translate(${f} ${y}) scale(${a})`);for(let[$,E]of Object.entries({width:p,height:24}))o.setAttribute($,E);r.setAttribute("x",7),r.setAttribute("y",12),r.textContent=i}}function Bt(t,e,s){let o=b("g",{class:e,"aria-hidden":"true"},t);for(let i of["halo","line"])b("path",{d:s,class:`sympblock-mark-${i}`},o);let r=i=>{o.style.display=i?"":"none",i&&(o.style.transform=`translate(${i.x_mm}px, ${i.y_mm}px) scale(var(--scene-px))`)};return r(null),r}function to(t){return{setCrosshair:Bt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:Bt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function so(t,e,s,o){let r=e.map((i,n)=>({node:i,shape:s[n]})).filter(({shape:i})=>i.name);t.setAttribute("role","group"),r.forEach(({node:i,shape:n},c)=>{let a={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[p,h]of Object.entries(a))i.setAttribute(p,h);i.classList.add("sympblock-pickable"),i.addEventListener("click",p=>o.onPick(n,...He(t,p))),i.addEventListener("keydown",p=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")o.onPick(n,...n.points_mm[0]);else if(h){let m=r[(c+h+r.length)%r.length].node;i.setAttribute("tabindex",-1),m.setAttribute("tabindex",0),m.focus()}else return;p.preventDefault()})})}function oo(t,e,s,o){let r=i=>{let n=i.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((i,n)=>{s[n].name&&(i.addEventListener("pointermove",c=>o(s[n].name,...He(t,c))),i.addEventListener("pointerleave",()=>o("")),i.addEventListener("focus",()=>i.matches(":focus-visible")&&o(s[n].name,...r(i))),i.addEventListener("blur",()=>o("")))})}function ro(t,e,s){let[o,r,i,n]=e.bounds_mm,c=b("defs",{},t),a={x:o,y:r,width:i-o,height:n-r};b("rect",a,b("clipPath",{id:`${s}-clip`},c)),b("rect",{...a,class:"sympblock-ground"},t)}function io(t,e){let s=e.rings.map(o=>Be(o,!0)).join("");for(let o of["halo","line"])b("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},t)}function It(t,e){return t.get("scenes")[e]}function Rt(t,e={}){let s=P("sympblock-scene"),o=b("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});o.dataset.ground=t.ground,ro(o,t,s);let[r,,i]=t.bounds_mm,n={};for(let[h,m]of Object.entries(t.styles))m.hatch&&(n[h]=Xs(o,s,h,m,(i-r)/75));let c=b("g",{"clip-path":`url(#${s}-clip)`},o);if(t.film){let[h,m,u,f]=t.film.bounds_mm,y={href:t.film.href,x:h,y:m,width:u-h,height:f-m,preserveAspectRatio:"none"};b("image",{...y,"aria-hidden":"true"},c)}let a=t.shapes.map(h=>Js(h,t.styles[h.structure],n[h.structure]));c.append(...a);for(let h of e.overlays??[])io(c,h);b("g",{class:"sympblock-words","aria-hidden":"true"},o),oo(o,a,t.shapes,eo(o,t)),e.onPick&&t.shapes.some(h=>h.name)&&so(o,a,t.shapes,e);let p=h=>{let m=o.querySelector(`[data-structure="${CSS.escape(h)}"]`);m&&m.focus()};return o.sceneTools={...to(o),focusStructure:p},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",h=>e.onPoint(...He(o,h)))),Lt(o,t),o}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Dt=Symbol.for(""),no=t=>{if(t?.r===Dt)return t?._$litStatic$};var ye=(t,...e)=>({_$litStatic$:e.reduce((s,o,r)=>s+(i=>{if(i._$litStatic$!==void 0)return i._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${i}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(o)+t[r+1],t[0]),r:Dt}),jt=new Map,Ie=t=>(e,...s)=>{let o=s.length,r,i,n=[],c=[],a,p=0,h=!1;for(;p<o;){for(a=e[p];p<o&&(i=s[p],(r=no(i))!==void 0);)a+=r+e[++p],h=!0;p!==o&&c.push(i),n.push(a),p++}if(p===o&&n.push(e[o]),h){let m=n.join("$$lit$$");(e=jt.get(m))===void 0&&(n.raw=n,jt.set(m,e=n)),s=c}return t(e,...s)},Wt=Ie(l),jr=Ie(M),Dr=Ie(bt);var co={3:ye`h3`,4:ye`h4`,5:ye`h5`};function S(t,e,s,o){let r=co[t];return Wt`<${r} class=${e} tabindex="-1" ${o?I(o):d}>${s}</${r}>`}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var be=w(class extends g{constructor(t){if(super(t),t.type!==_.PROPERTY&&t.type!==_.ATTRIBUTE&&t.type!==_.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!le(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===v||e===d)return e;let s=t.element,o=t.name;if(t.type===_.PROPERTY){if(e===s[o])return v}else if(t.type===_.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return v}else if(t.type===_.ATTRIBUTE&&s.getAttribute(o)===e+"")return v;return V(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ut=(t,e,s)=>{let o=new Map;for(let r=e;r<=s;r++)o.set(t[r],r);return o},Y=w(class extends g{constructor(t){if(super(t),t.type!==_.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let o;s===void 0?s=e:e!==void 0&&(o=e);let r=[],i=[],n=0;for(let c of t)r[n]=o?o(c,n):n,i[n]=s(c,n),n++;return{values:i,keys:r}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,o]){let r=xt(t),{values:i,keys:n}=this.dt(e,s,o);if(!Array.isArray(r))return this.ut=n,i;let c=this.ut??=[],a=[],p,h,m=0,u=r.length-1,f=0,y=i.length-1;for(;m<=u&&f<=y;)if(r[m]===null)m++;else if(r[u]===null)u--;else if(c[m]===n[f])a[f]=q(r[m],i[f]),m++,f++;else if(c[u]===n[y])a[y]=q(r[u],i[y]),u--,y--;else if(c[m]===n[y])a[y]=q(r[m],i[y]),U(t,a[y+1],r[m]),m++,y--;else if(c[u]===n[f])a[f]=q(r[u],i[f]),U(t,r[m],r[u]),u--,f++;else if(p===void 0&&(p=Ut(n,f,y),h=Ut(c,m,u)),p.has(c[m]))if(p.has(c[u])){let $=h.get(n[f]),E=$!==void 0?r[$]:null;if(E===null){let N=U(t,r[m]);q(N,i[f]),a[f]=N}else a[f]=q(E,i[f]),U(t,r[m],E),r[$]=null;f++}else pe(r[u]),u--;else pe(r[m]),m++;for(;f<=y;){let $=U(t,a[y+1]);q($,i[f]),a[f++]=$}for(;m<=u;){let $=r[m++];$!==null&&pe($)}return this.ut=n,V(t,a),v}});function j({kind:t,name:e,options:s,isPicked:o,onPick:r}){return l`<div class="sympblock-options">${Y(s,({id:n})=>n,({id:n,text:c})=>l`<label class="sympblock-option"
    ><input type=${t} name=${e} value=${n} .checked=${be(o(n))}
      @change=${a=>r(n,a.target.checked)}><span>${c}</span></label>`)}</div>`}function Vt({view:{item:t},draft:e,acts:s,uid:o}){return j({kind:"radio",name:`${o}-answer`,options:t.choices,isPicked:r=>e.response===r,onPick:r=>s.answer({response:r})})}function ao(t,e,s,o){let r=new Set(e??[]);return o?r.add(s):r.delete(s),r.size?t.map(i=>i.id).filter(i=>r.has(i)):null}function Ft({view:{item:t},draft:e,acts:s,uid:o}){let r=e.response;return j({kind:"checkbox",name:`${o}-answer`,options:t.choices,isPicked:i=>!!r?.includes(i),onPick:(i,n)=>s.answer({response:ao(t.choices,r,i,n)})})}var lo=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function Gt({draft:t,acts:e,uid:s}){let o=j({kind:"radio",name:`${s}-sure`,options:lo,isPicked:r=>t.confidence===r,onPick:r=>e.answer({confidence:r})});return l`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${o}</fieldset>`}var te=class{constructor(){this.name="",this.svg=null}drawing(e,s,o={}){return e!==this.name&&(this.name=e,this.svg=Rt(s,o)),this.svg}},Re=class extends g{constructor(e){super(e),this.kept=new te}render(e,s,{overlays:o=[],pin:r=null}={}){let i=this.kept.drawing(e,s,{overlays:o});return i.sceneTools.setPin(r),i}},ke=w(Re);var je={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},po=120,mo=8,Yt=(t,e,s)=>Math.max(e,Math.min(s,t));function ho(t,e,s,[o,r,i,n]){let[c,a]=je[e],p=(i-o)/po*(s?mo:1);return{x_mm:Yt(t.x_mm+c*p,o,i),y_mm:Yt(t.y_mm+a*p,r,n)}}function uo({x_mm:t,y_mm:e},[s,o,r,i]){let n=(c,a,p)=>Math.round(100*(c-a)/(p-a));return`${n(t,s,r)} percent from the left, ${n(e,o,i)} from the top.`}function se(t){return t?.x_mm===void 0?null:t}function fo(t){return se(t)?"Your mark is placed. Tap or click elsewhere to move it.":t?"You answered from the list.":l`Tap or click the place.<span class="sympblock-by-keys"> By keyboard: Tab leads to the picture, arrow keys move the crosshair, Enter places the mark.</span>`}var De=class extends g{constructor(e){super(e),this.kept=new te,this.page=null,this.at=null,this.isListOpen=!1}render(e){let[s,o,r,i]=e.scene.bounds_mm;return this.page||(this.at={x_mm:(s+r)/2,y_mm:(o+i)/2},this.isListOpen=!!e.draft.response&&!se(e.draft.response)),this.page=e,l`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${fo(e.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`}get tools(){return this.kept.svg.sceneTools}pointer(){let{scene:e,view:s,draft:o}=this.page,r=(c,a)=>this.place({x_mm:c,y_mm:a}),i=this.kept.drawing(s.item.scene,e,{onPoint:r});i.setAttribute("aria-hidden","true"),this.tools.setPin(se(o.response));let n=`${e.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;return l`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${n}
      @focus=${c=>c.target.matches(":focus-visible")&&this.tools.setCrosshair(this.at)}
      @blur=${()=>this.tools.setCrosshair(null)}
      @keydown=${c=>this.press(c)}
      @keyup=${c=>je[c.key]&&this.page.acts.say(uo(this.at,e.bounds_mm))}>${i}</div>`}list(){let{view:e,draft:s,acts:o,uid:r}=this.page;return j({kind:"radio",name:`${r}-place`,options:e.item.choices,isPicked:i=>s.response?.choice===i,onPick:i=>o.answer({response:{choice:i}})})}press(e){if(e.key==="Enter"||e.key===" ")this.place(this.at);else if(je[e.key])this.at=ho(this.at,e.key,e.shiftKey,this.page.scene.bounds_mm),this.tools.setCrosshair(this.at);else return;e.preventDefault()}place(e){this.at=e,this.page.acts.answer({response:{...e}}),this.page.acts.say("Mark placed.")}},Qt=w(De);var yo={correct:M`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,partly:M`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,wrong:M`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,not_answered:M`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,answered:M`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,up:M`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,down:M`<path d="M3.5 6L8 10.5 12.5 6"/>`};function A(t){return l`<span class="sympblock-icon sympblock-icon-${t}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${yo[t]}</svg></span>`}var Kt={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function Xt({verdict:t}){let e=t.lines.filter(({mark:s})=>s.startsWith("chosen")).map(({feedback:s})=>s);return[`${t.words}.`,t.remark,...e].filter(Boolean).join(" ")}function bo({kind:t,verdict:{lines:e}}){if(t==="put_in_order")return{told:e,folded:[]};let s=({mark:o})=>o!=="not_chosen";return{told:e.filter(s),folded:e.filter(o=>!s(o)||o.mark==="key")}}function ko(t){return/^https?:\/\//i.test(t??"")}function Zt({mark:t,words:e,text:s,feedback:o},r,i){let n=r&&e?l`<span class="sympblock-tag">${e}</span>`:d,c=Kt[t]?A(Kt[t]):l`<span class="sympblock-icon"></span>`;return l`<li class="sympblock-line sympblock-line-${t}">
    ${c}
    <div>
      <p class="sympblock-line-text">${n}${s}</p>
      ${i?l`<p class="sympblock-feedback">${o}</p>`:d}
    </div>
  </li>`}function go(t){let{told:e,folded:s}=bo(t),o=e.map(c=>Zt(c,!0,c.mark!=="key")),i=t.kind==="put_in_order"?l`<ol class="sympblock-lines">${o}</ol>`:l`<ul class="sympblock-lines">${o}</ul>`,n=l`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${s.map(c=>Zt(c,!1,!0))}</ul>
  </details>`;return[e.length?i:d,s.length?n:d]}function $o({given:t,accepted:e}){return[t&&`Your answer: ${t}.`,e&&`Accepted: ${e}.`].filter(Boolean).join(" ")}function vo({label:t,text:e,url:s}){return ko(s)?l`<a title=${e} href=${s} target="_blank" rel="noopener noreferrer">${t}</a>`:l`<cite title=${e}>${t}</cite>`}function wo(t){if(!t.length)return d;let e=t.length>1?"Sources: ":"Source: ";return l`<p class="sympblock-sources">${e}${t.map((s,o)=>[o?"; ":"",vo(s)])}</p>`}function Jt({view:{item:t},scene:e}){let s=ke(t.scene,e,{overlays:t.verdict.overlays,pin:se(t.response)}),o=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${e.note}`,r=t.kind==="hotspot"?l`<figcaption class="sympblock-hint">${o}</figcaption>`:d;return l`<figure class="sympblock-asked-picture">${s}${r}</figure>`}function es(t,e,s){let{verdict:o}=t,r=[A(o.outcome),o.words],i=$o(o);return l`<section class="sympblock-verdict sympblock-verdict-${o.outcome}">
    ${S(e,"sympblock-verdict-word",r,s)}
    ${i?l`<p>${i}</p>`:d}
    ${o.remark?l`<p class="sympblock-feedback">${o.remark}</p>`:d}
    ${go(t)}
    <p class="sympblock-why"><strong>Why: </strong>${o.why}</p>
    ${wo(o.sources)}
  </section>`}function xo({item:t,ask_confidence:e},{response:s,confidence:o}){return s===null?t.kind==="put_in_order"?"Move at least one step first.":"Give an answer first.":e&&!o?"Say how sure you are first.":""}var ge=class{constructor(e,s,o){this.sender=e,this.drafts=s,this.page=o,this.missing="",this.said="",this.saidCount=0,this.leadsOn=!1,this.last="",this.committed="",this.isFreshVerdict=!1}press(e){let s=JSON.stringify(e);!this.sender.isIdle()&&s===this.last||(this.last=s,this.leadsOn=!0,this.sender.send(e))}go(e){this.press({event:"go",position:e})}again(){this.press({event:"again"})}handIn(e){this.press({event:"hand_in",is_sure:e})}changeMode(e){this.sender.send({event:"mode",mode:e})}answer(e,s=!1){let o=this.page.view();this.missing="",this.drafts.put(o,e),o.mode==="exam"&&!s&&this.sender.send({event:"choose",item:o.item.id,...this.drafts.of(o)})}check(){let e=this.page.view(),{id:s}=e.item;if(this.committed===s&&!this.sender.isIdle())return;let o=this.drafts.of(e);this.missing=xo(e,o),this.missing||(this.committed=s,this.press({event:"commit",item:s,...o})),this.page.draw()}say(e){this.told(e),this.page.draw()}told(e){this.said=e,this.saidCount+=1}arrive({item:e}){this.isFreshVerdict=!!e?.verdict&&e.id===this.committed,this.committed="",this.missing="",this.told(this.isFreshVerdict?Xt(e):"")}rest(){this.sender.isIdle()&&(this.leadsOn=!1)}};var _o=[{id:"practice",text:"Practice: feedback after each answer"},{id:"exam",text:"Exam: feedback when all is handed in"}];function Ao({mode:t,can_change_mode:e,handed_in:s}){return t!=="exam"||e?"":s?"Exam, handed in.":"Exam: feedback when all is handed in."}function Mo({view:t,acts:e,uid:s}){let o=j({kind:"radio",name:`${s}-mode`,options:_o,isPicked:r=>t.mode===r,onPick:r=>e.changeMode(r)});return l`<fieldset class="sympblock-modes"><legend class="sympblock-said">How to answer</legend>${o}</fieldset>`}function So({view:t,acts:e}){return l`<p class="sympblock-notice"><span>${t.notice}</span>${k("Start again",()=>e.again(),"quiet")}</p>`}function ts(t){let{view:e}=t,s=Ao(e),o=l`<header class="sympblock-head">
    ${e.title?l`<h3 class="sympblock-title">${e.title}</h3>`:d}
    ${s?l`<p class="sympblock-hint">${s}</p>`:d}
    ${e.notice?So(t):d}
  </header>`;return[!e.title&&!s&&!e.notice?d:o,e.can_change_mode?Mo(t):d]}function $e({series:t="",item:e}){return`${t} ${e.id}`}var Ue=class{constructor(){this.kept=new Map,this.watchers=new Set}of(e){let{item:s}=e;if(!s)return null;let{response:o,confidence:r}=this.isKept(e)?this.kept.get($e(e)):s;return{response:o??null,confidence:r??null}}put(e,s){this.kept.set($e(e),{...this.of(e),...s,attempt:e.attempt});for(let o of this.watchers)o()}settle(e){e.item&&!e.item.is_open&&this.isKept(e)&&this.kept.delete($e(e))}watch(e){return this.watchers.add(e),()=>{this.watchers.delete(e)}}isKept(e){return this.kept.get($e(e))?.attempt===e.attempt}},We=new Map;function ss(t){return We.has(t)||We.set(t,new Ue),We.get(t)}function os({phase:t,attempt:e,position:s,item:o}){return JSON.stringify([t,e,s,!!o?.is_open])}function rs({progress:t}){return t.flatMap(({status:e},s)=>e==="open"?[s]:[])}function ve({progress:t}){return t.every(({status:e})=>e!=="open"&&e!=="answered")}function D({title:t}){return t?4:3}function To(t){return`${t===1?"One question is":`${t} questions are`} not answered`}function is({view:t,acts:e,landing:s}){let o=rs(t),r=o.map(n=>k(`Question ${n+1}`,()=>e.go(n),"quiet")),i=[k("Hand in with unanswered questions",()=>e.handIn(!0),"primary"),k("Continue answering",()=>e.go(o[0]))];return l`${S(D(t),"sympblock-big-head",To(o.length),s)}
    ${x(r)}
    <p>Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in.</p>
    ${x(i)}`}var Co={open:"not answered yet",answered:"answered",correct:"correct",partly:"partly correct",wrong:"incorrect",not_answered:"not answered"};function ns({view:{progress:t,phase:e,position:s},acts:o}){if(t.length<=1)return d;let r=({status:i,is_flagged:n=!1},c)=>l`<li><button type="button"
    class="sympblock-button sympblock-stop sympblock-stop-${i} ${n?"sympblock-stop-flagged":""}"
    aria-label="Question ${c+1}, ${Co[i]}${n?", to look at again":""}"
    aria-current=${e==="items"&&c===s?"step":d}
    @click=${()=>o.go(c)}>${c+1}${i==="open"?d:A(i)}</button></li>`;return l`<nav class="sympblock-progress" aria-label="Questions"><ol>${t.map(r)}</ol></nav>`}var Ve=class extends g{render(e){return v}update(e,[s]){let o=e.element;return cs(o)!==s&&(o.value=s===null?"":String(s)),v}},qo=w(Ve);function cs(t){return Number.isFinite(t.valueAsNumber)?t.valueAsNumber:null}function as({view:{item:t},draft:e,acts:s,uid:o}){let r=`${o}-number`,i=n=>s.answer({response:cs(n.target)},!0);return l`<div class="sympblock-number-row">
    <label for=${r}>${t.unit?`Your answer in ${t.unit}`:"Your answer"}</label>
    <div><input class="sympblock-number" id=${r} type="number" inputmode="decimal" step=${t.step||"any"}
      @input=${i} @change=${()=>s.answer({})} ${qo(e.response)}
      ><span class="sympblock-unit" aria-hidden="true">${t.unit}</span></div>
  </div>`}function Po(t,e,s){let o=t.filter(r=>r!==e);return[...o.slice(0,s),e,...o.slice(s)]}function Ge({view:{item:t},draft:e}){return e.response??t.choices.map(({id:s})=>s)}function Fe(t,e,s){let o=Po(Ge(t),e,s),{text:r}=t.view.item.choices.find(i=>i.id===e);t.acts.answer({response:o}),t.acts.say(`${r}: now ${s+1} of ${o.length}.`)}function ls(t,e,s,o){return l`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${t}: ${e}" aria-disabled=${String(!s)}
    @click=${()=>s&&o()}>${A(t)}</button>`}function Eo(t,e,s,o){let{text:r}=t.view.item.choices.find(i=>i.id===e);return l`<li class="sympblock-row" draggable="true" data-choice=${e}>
    <span class="sympblock-place">${s+1}</span>
    <span class="sympblock-row-text">${r}</span>
    ${ls("up",r,s>0,()=>Fe(t,e,s-1))}
    ${ls("down",r,s<o-1,()=>Fe(t,e,s+1))}
  </li>`}function No(t){let e=`application/x-${t.uid}`,s=({target:r})=>r.closest?.(".sympblock-row")?.dataset.choice,o=r=>r.dataTransfer.types.includes(e);return{start(r){s(r)&&(r.dataTransfer.setData(e,s(r)),r.dataTransfer.effectAllowed="move",r.stopPropagation())},over(r){o(r)&&(r.preventDefault(),r.stopPropagation())},drop(r){r.preventDefault(),r.stopPropagation();let i=o(r)&&r.dataTransfer.getData(e),n=s(r);i&&n&&n!==i&&Fe(t,i,Ge(t).indexOf(n))}}}function ps(t){let e=Ge(t),s=No(t),o=Y(e,r=>r,(r,i)=>Eo(t,r,i,e.length));return l`<ol class="sympblock-order" @dragstart=${s.start} @dragover=${s.over} @drop=${s.drop}>${o}</ol>`}function Oo({item:t,mode:e}){return t.is_open&&e==="practice"?[{words:"Check answer",tone:"primary"}]:[]}function zo({item:t,mode:e,position:s,progress:o,has_read_out:r,handed_in:i}){let n=!t.is_open,c=s===o.length-1,a={words:"Back",act:{event:"go",position:s-1}},p={event:"go",position:s+1},h=s>0?[a]:[];return c?r&&(e==="practice"||i)&&h.push({words:"See your results",tone:n?"primary":"",act:p}):h.push({words:"Next",tone:n||e==="exam"?"primary":"",act:p}),h}function Lo(t){let{mode:e,position:s,progress:o,has_read_out:r,handed_in:i,notice:n}=t,c=[];if(ve(t)&&!r&&!n&&t.can_repeat!==!1&&c.push({words:"Start again",tone:"quiet",act:{event:"again"}}),e==="exam"&&!i){let a=s===o.length-1?"primary":"";c.push({words:"Hand in",tone:a,act:{event:"hand_in",is_sure:!1}})}return c}function Bo(t){return[...Oo(t),...zo(t),...Lo(t)]}function ms({view:t,acts:e}){let s=({words:o,tone:r="",act:i})=>i?k(o,()=>e.press(i),r):l`<button type="submit" class="sympblock-button sympblock-${r}">${o}</button>`;return x(Y(Bo(t),({words:o})=>o,s))}function ds({view:t,note:e,uid:s}){let{item:o}=t;if(o.note===null)return d;e.name!==o.id&&(e.hand(),e.begin(o.id,o.note));let r=n=>e.typed(n.target.value),i=t.note_refusal||(e.text.trim()?"Saved on this computer.":"");return l`<details class="sympblock-question-note">
    <summary>${o.note?"Your note":"Add a note"}</summary>
    <textarea rows="3" spellcheck="true" aria-label="Your note on this question" aria-describedby="${s}-note"
      .value=${be(e.text)} @input=${r} @change=${()=>e.hand()}></textarea>
    <p id="${s}-note" role="status">${i}</p>
  </details>`}var Ho={single_best_answer:Vt,multiple_response:Ft,put_in_order:ps,number:as,hotspot:Qt};function Io({view:{item:t},scene:e}){return!e||t.kind==="hotspot"?d:l`<figure class="sympblock-asked-picture">${ke(t.scene,e)}</figure>`}function Ro(t){let{view:e,uid:s}=t,{item:o}=e,r=`${s}-instruction`,i=o.instruction?l`<p class="sympblock-hint" id=${r}>${o.instruction}</p>`:d;return l`<fieldset class="sympblock-fields" aria-describedby=${o.instruction?r:d}>
      <legend class="sympblock-asked">${o.question}</legend>
      ${i}${Io(t)}${Ho[o.kind](t)}
    </fieldset>
    ${e.ask_confidence?Gt(t):d}`}function jo(t){let{view:e,scene:s,acts:o,landing:r}=t,{item:i}=e;return l`<p class="sympblock-asked">${i.question}</p>
    ${s?Jt(t):d}
    ${es(i,D(e)+1,o.isFreshVerdict?r:void 0)}`}function hs(t){let{view:e,acts:s,landing:o}=t,{item:r}=e,i=r.of>1?`Question ${r.number} of ${r.of}`:"Question";return l`<form class="sympblock-form" novalidate @submit=${c=>{c.preventDefault(),r.is_open&&e.mode==="practice"&&s.check()}}>
    ${S(D(e),"sympblock-question-head",i,s.isFreshVerdict?void 0:o)}
    ${r.stem?l`<p class="sympblock-stem">${r.stem}</p>`:d}
    ${r.is_open?Ro(t):jo(t)}
    <div class="sympblock-foot">
      <p class="sympblock-missing" role="status">${s.missing}</p>
      ${ms(t)}
    </div>
    ${ds(t)}
  </form>`}function Do(t){return/^\w[\w-]*\.ipynb$/.test(t??"")}function Wo({title:t,href:e,minutes:s,reason:o}){let r=Do(e)?l`<a href=${e}>${t}</a>`:t;return l`<li class="sympblock-planned">
    <p><span class="sympblock-planned-title">${r}</span> <span class="sympblock-hint sympblock-planned-minutes">${s} minutes</span></p>
    <p>${o}</p>
  </li>`}function us({plan:t=[],plan_note:e=""},s){return!t.length&&!e?d:l`<section class="sympblock-plan">
    ${S(s,"sympblock-plan-head","Your plan")}
    ${t.length?l`<ol>${t.map(Wo)}</ol>`:d}
    ${e?l`<p class="sympblock-plan-note">${e}</p>`:d}
  </section>`}var Ye=[{outcome:"correct",words:"Correct"},{outcome:"partly",words:"Partly correct"},{outcome:"wrong",words:"Incorrect"},{outcome:"not_answered",words:"Not answered"}];function Uo(t,e){return t.filter(({outcome:s})=>e.some(o=>o[s]))}function Vo(t,{outcome:e,words:s}){let o=Array.from({length:t},()=>A(e));return l`<td role="cell" data-words=${s}
    ><span class="sympblock-count">${t}</span><span class="sympblock-marks">${o}</span></td>`}function Qe(t,e,s,o=Ye){let r=Uo(o,s),i=[e,...r.map(({words:n})=>n)];return l`<div class="sympblock-scroll"><table class="sympblock-tally" role="table">
    <caption>${t}</caption>
    <thead role="rowgroup"><tr role="row">
      ${i.map(n=>l`<th scope="col" role="columnheader">${n}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${s.map(n=>l`<tr role="row">
          <th scope="row" role="rowheader">${n.words}</th>
          ${r.map(c=>Vo(n[c.outcome],c))}
        </tr>`)}
    </tbody>
  </table></div>`}function Fo({view:{summary:t},acts:e}){if(!t.advice)return d;let s=t.sure_but_wrong.map(o=>k(`Go to question ${o}`,()=>e.go(o-1),"quiet"));return l`<div class="sympblock-advice-box">
    <p class="sympblock-advice">${A("wrong")}<span>${t.advice}</span></p>
    ${x(s)}
  </div>`}var Go=Ye.filter(({outcome:t})=>t!=="not_answered");function Yo({view:{summary:t}}){let e=t.confidence;return e.length?Qe("Confidence and accuracy","You said",e,Go):d}function fs(t){let{view:e,acts:s,landing:o}=t,{summary:r}=e,i=D(e);return l`<section class="sympblock-read-out">
      ${S(i,"sympblock-big-head","Your results",o)}
      <p class="sympblock-headline">${r.headline}</p>
      ${us(r,i+1)}
      ${Fo(t)}
      ${Qe("Score by objective","Objective",r.objectives)}
      ${Yo(t)}
    </section>
    ${x([k("Back to the questions",()=>s.go(0)),k("Start again",()=>s.again())])}
    <p class="sympblock-hint">These answers stay in your progress file if you start again.</p>`}var Qo={items:hs,confirm:is,read_out:fs};function Ke(t){let s=t?.getRootNode()?.activeElement;return s&&t.contains(s)?s:null}var Ze=class{constructor(e,s,{bodies:o={},top:r=()=>d}={}){this.bodies={...Qo,...o},this.top=r,this.model=e,this.el=s,this.uid=P("sympblock-quiz"),this.place="",this.silence="",this.main=F(),this.landing=F(),this.drafts=ss(this.view.card),this.sender=he(e,{silent:i=>this.hush(i),changed:()=>this.acts.rest()}),this.note=new ue((i,n)=>this.sender.send({event:"note",item:i,text:n})),this.acts=new ge(this.sender,this.drafts,{view:()=>this.view,draw:()=>this.draw()}),this.update=this.update.bind(this),this.unwatch=this.drafts.watch(()=>this.draw());for(let i of["view","problem"])e.on(`change:${i}`,this.update);this.update()}get view(){return this.model.get("view")}hush(e){this.silence=e,this.draw()}update(){let{view:e}=this;this.drafts.settle(e);let s=os(e);if(s===this.place){this.draw();return}let o=this.acts.leadsOn||Ke(this.main.value)!==null;this.place=s,this.acts.arrive(e),this.draw(),o&&this.landing.value?.focus()}page(){let{view:e,acts:s,uid:o,landing:r}=this,i=e.item?.scene?It(this.model,e.item.scene):null;return{view:e,scene:i,draft:this.drafts.of(e),note:this.note,acts:s,uid:o,landing:r}}draw(){let e=Ke(this.el);J(this.template(this.page()),this.el),e?.isConnected&&Ke(this.el)!==e&&e.focus()}template(e){let{view:s,acts:o}=e,r=this.silence||this.model.get("problem")||s.warning;return l`<section class="sympblock-quiz" aria-label=${s.title||"Question"} data-lm-suppress-shortcuts="true">
      ${ts(e)}
      ${this.top(e)}
      ${ns(e)}
      <p class="sympblock-alert" role="alert" ?hidden=${!r}>${r}</p>
      <div class="sympblock-main" ${I(this.main)}>${Oe(this.place,this.bodies[s.phase](e))}</div>
      <p class="sympblock-said" aria-live="polite">${Oe(o.saidCount,o.said)}</p>
    </section>`}stop(){this.note.hand(),this.sender.stop(),this.unwatch();for(let e of["view","problem"])this.model.off(`change:${e}`,this.update)}};function Ko({model:t,el:e}){let s=new Ze(t,e);return()=>s.stop()}var ys={render:Ko};var we=class{constructor(e){this.model=e,this.last=null}get(e){return e!=="view"?this.model.get(e):(this.last=this.model.get("view").card??this.last,this.last)}on(e,s){this.model.on(e,s)}off(e,s){this.model.off(e,s)}send(e){this.model.send(e)}};var Zo=["Lesson","Wrong, and you were sure","Due","New"];function Xo({rows:t}){if(!t.length)return d;let e=s=>l`<tr><th scope="row">${s.words}</th>
    ${[s.sure_but_wrong,s.due,s.new].map(o=>l`<td>${o||"–"}</td>`)}</tr>`;return l`<table class="sympblock-review-table"><caption>Today’s questions by lesson</caption>
    <thead><tr>${Zo.map(s=>l`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${t.map(e)}</tbody></table>`}function bs(t,e,s){let o=t.reviewed?"Go on":"Start",[r]=t.controls,i=n=>e("set",{id:r.id,value:Number(n.target.value)});return l`<p class="sympblock-review-sentence" role="status">${t.sentence}</p>
    ${Xo(t)}
    ${t.count?x([k(o,()=>e("start"),"primary")]):d}
    <p class="sympblock-review-new"><label for="${s}-new">${r.label}</label>
      <select id="${s}-new" @change=${i}>
        ${r.options.map(({value:n,label:c})=>l`<option value=${n} ?selected=${n===r.value}>${c}</option>`)}
      </select></p>
    <p class="sympblock-review-hint">New questions come from lessons that you have begun. You can stop at any question; what you have answered is kept.</p>`}function ks({result:t,count:e},s){let o=t.read_again.map(({words:r,href:i})=>l`<li><a href=${i}>${r}</a></li>`);return l`<p class="sympblock-review-sentence"><b>${t.headline}</b></p>
    ${t.sure_but_wrong?l`<p>${t.sure_but_wrong}</p>`:d}
    ${o.length?l`<p>Read again where an answer was not correct:</p><ul>${o}</ul>`:d}
    <p>${t.next}</p>
    ${x([k(e?"Back to the plan":"Close",()=>s("leave"),e?"primary":"")])}`}function Jo({lesson:t}){if(!t)return d;let{words:e,href:s,is_answered:o}=t;return l`<p class="sympblock-review-hint">${o?l`Taught in <a href=${s}>${e}</a>`:`Taught in ${e}`}</p>`}var Xe=class{constructor(e,s){this.model=e,this.el=s,this.uid=P("sympblock-review"),this.silence="",this.stage="",this.landing=F(),this.place=F(),this.endCard=null,this.sender=he(e,{silent:o=>this.hush(o)}),this.update=this.update.bind(this);for(let o of["view","problem"])e.on(`change:${o}`,this.update);this.update(),this.unwatch=At(s,()=>this.look())}get view(){return this.model.get("view")}look(){this.stage==="plan"&&this.send("look")}hush(e){this.silence=e,this.draw()}update(){let{stage:e}=this.view,s=this.stage!==""&&e!==this.stage;e!=="asking"&&this.unmount(),this.stage=e,this.draw(),e==="asking"&&!this.endCard&&this.mount(),s&&this.landing.value?.focus()}mount(){let e=ys.render({model:new we(this.model),el:this.place.value});this.endCard=()=>e()}unmount(){this.endCard?.(),this.endCard=null}send=(e,s={})=>this.sender.send({event:e,...s});draw(){J(this.template(),this.el)}template(){let{view:e}=this,s=this.silence||this.model.get("problem")||e.warning;return l`<section class="sympblock-panel sympblock-review" aria-label="Review" data-lm-suppress-shortcuts="true">
      <h3 tabindex="-1" ${I(this.landing)}>Review</h3>
      <p class="sympblock-review-alert" role="alert" ?hidden=${!s}>${s}</p>
      ${this.body(e)}
    </section>`}body(e){if(e.stage==="plan")return bs(e,this.send,this.uid);if(e.stage==="result")return ks(e,this.send);let s=k("Leave; the rest waits",()=>this.send("leave"),"quiet"),o=k("See how it went",()=>this.send("finish"),"primary");return l`<div ${I(this.place)}></div>${Jo(e)}${x(e.card&&ve(e.card)?[o,s]:[s])}`}stop(){this.unwatch(),this.unmount(),this.sender.stop();for(let e of["view","problem"])this.model.off(`change:${e}`,this.update);J(d,this.el)}};function er({model:t,el:e}){let s=new Xe(t,e);return()=>s.stop()}var gs={render:er};var bc=[st,tt,rt,ot,nt,it,ct],kc=gs;export{kc as default,bc as styles};
