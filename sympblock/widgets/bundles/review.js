var et=`.sympblock-said {
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
.sympblock-scene[data-ground="film"] .sympblock-label:not(.sympblock-key-text) {
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
`;var tt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var st=`/* A question: its words, its picture and what it is answered with. */
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
`;var ot=`/* The card: its frame, head, way through the items, icons and buttons. */
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
`;var rt=`/* The verdict on an answer. */
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
`;var nt=`.sympblock-panel.sympblock-review {
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
 */var Ae=globalThis,ct=t=>t,se=Ae.trustedTypes,at=se?se.createPolicy("lit-html",{createHTML:t=>t}):void 0,Me="$lit$",q=`lit$${Math.random().toFixed(9).slice(2)}$`,Se="?"+q,Ms=`<${Se}>`,z=document,Q=()=>z.createComment(""),K=t=>t===null||typeof t!="object"&&typeof t!="function",Te=Array.isArray,ut=t=>Te(t)||typeof t?.[Symbol.iterator]=="function",_e=`[ 	
\f\r]`,Y=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,lt=/-->/g,pt=/>/g,N=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),mt=/'/g,dt=/"/g,ft=/^(?:script|style|textarea|title)$/i,Ce=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),l=Ce(1),T=Ce(2),yt=Ce(3),v=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),ht=new WeakMap,O=z.createTreeWalker(z,129);function bt(t,e){if(!Te(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return at!==void 0?at.createHTML(e):e}var kt=(t,e)=>{let s=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=Y;for(let c=0;c<s;c++){let a=t[c],m,h,p=-1,u=0;for(;u<a.length&&(n.lastIndex=u,h=n.exec(a),h!==null);)u=n.lastIndex,n===Y?h[1]==="!--"?n=lt:h[1]!==void 0?n=pt:h[2]!==void 0?(ft.test(h[2])&&(i=RegExp("</"+h[2],"g")),n=N):h[3]!==void 0&&(n=N):n===N?h[0]===">"?(n=i??Y,p=-1):h[1]===void 0?p=-2:(p=n.lastIndex-h[2].length,m=h[1],n=h[3]===void 0?N:h[3]==='"'?dt:mt):n===dt||n===mt?n=N:n===lt||n===pt?n=Y:(n=N,i=void 0);let f=n===N&&t[c+1].startsWith("/>")?" ":"";r+=n===Y?a+Ms:p>=0?(o.push(m),a.slice(0,p)+Me+a.slice(p)+q+f):a+q+(p===-2?c:f)}return[bt(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},Z=class t{constructor({strings:e,_$litType$:s},o){let i;this.parts=[];let r=0,n=0,c=e.length-1,a=this.parts,[m,h]=kt(e,s);if(this.el=t.createElement(m,o),O.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(i=O.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let p of i.getAttributeNames())if(p.endsWith(Me)){let u=h[n++],f=i.getAttribute(p).split(q),y=/([.?@])?(.*)/.exec(u);a.push({type:1,index:r,name:y[2],strings:f,ctor:y[1]==="."?ie:y[1]==="?"?re:y[1]==="@"?ne:B}),i.removeAttribute(p)}else p.startsWith(q)&&(a.push({type:6,index:r}),i.removeAttribute(p));if(ft.test(i.tagName)){let p=i.textContent.split(q),u=p.length-1;if(u>0){i.textContent=se?se.emptyScript:"";for(let f=0;f<u;f++)i.append(p[f],Q()),O.nextNode(),a.push({type:2,index:++r});i.append(p[u],Q())}}}else if(i.nodeType===8)if(i.data===Se)a.push({type:2,index:r});else{let p=-1;for(;(p=i.data.indexOf(q,p+1))!==-1;)a.push({type:7,index:r}),p+=q.length-1}r++}}static createElement(e,s){let o=z.createElement("template");return o.innerHTML=e,o}};function L(t,e,s=t,o){if(e===v)return e;let i=o!==void 0?s._$Co?.[o]:s._$Cl,r=K(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=i:s._$Cl=i),i!==void 0&&(e=L(t,i._$AS(t,e.values),i,o)),e}var oe=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,i=(e?.creationScope??z).importNode(s,!0);O.currentNode=i;let r=O.nextNode(),n=0,c=0,a=o[0];for(;a!==void 0;){if(n===a.index){let m;a.type===2?m=new D(r,r.nextSibling,this,e):a.type===1?m=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(m=new ce(r,this,e)),this._$AV.push(m),a=o[++c]}n!==a?.index&&(r=O.nextNode(),n++)}return O.currentNode=z,i}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},D=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=L(this,e,s),K(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==v&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ut(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&K(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=Z.createElement(bt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(s);else{let r=new oe(i,this),n=r.u(this.options);r.p(s),this.T(n),this._$AH=r}}_$AC(e){let s=ht.get(e.strings);return s===void 0&&ht.set(e.strings,s=new Z(e)),s}k(e){Te(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,i=0;for(let r of e)i===s.length?s.push(o=new t(this.O(Q()),this.O(Q()),this,this.options)):o=s[i],o._$AI(r),i++;i<s.length&&(this._$AR(o&&o._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=ct(e).nextSibling;ct(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,i,r){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=d}_$AI(e,s=this,o,i){let r=this.strings,n=!1;if(r===void 0)e=L(this,e,s,0),n=!K(e)||e!==this._$AH&&e!==v,n&&(this._$AH=e);else{let c=e,a,m;for(e=r[0],a=0;a<r.length-1;a++)m=L(this,c[o+a],s,a),m===v&&(m=this._$AH[a]),n||=!K(m)||m!==this._$AH[a],m===d?e=d:e!==d&&(e+=(m??"")+r[a+1]),this._$AH[a]=m}n&&!i&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ie=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},re=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},ne=class extends B{constructor(e,s,o,i,r){super(e,s,o,i,r),this.type=5}_$AI(e,s=this){if((e=L(this,e,s,0)??d)===v)return;let o=this._$AH,i=e===d&&o!==d||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==d&&(o===d||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ce=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},gt={M:Me,P:q,A:Se,C:1,L:kt,R:oe,D:ut,V:L,I:D,H:B,N:re,U:ne,B:ie,F:ce},Ss=Ae.litHtmlPolyfillSupport;Ss?.(Z,D),(Ae.litHtmlVersions??=[]).push("3.3.3");var X=(t,e,s)=>{let o=s?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=s?.renderBefore??null;o._$litPart$=i=new D(e.insertBefore(Q(),r),r,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ts}=gt,vt=t=>t;var ae=t=>t.strings===void 0,$t=()=>document.createComment(""),W=(t,e,s)=>{let o=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let r=o.insertBefore($t(),i),n=o.insertBefore($t(),i);s=new Ts(r,n,t,t.options)}else{let r=s._$AB.nextSibling,n=s._$AM,c=n!==t;if(c){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==n._$AU&&s._$AP(a)}if(r!==i||c){let a=s._$AA;for(;a!==r;){let m=vt(a).nextSibling;vt(o).insertBefore(a,i),a=m}}}return s},P=(t,e,s=t)=>(t._$AI(e,s),t),Cs={},U=(t,e=Cs)=>t._$AH=e,wt=t=>t._$AH,le=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var A={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},$=t=>(...e)=>({_$litDirective$:t,values:e}),g=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var J=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(e,!1),J(o,e);return!0},pe=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},xt=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Es(e)}};function qs(t){this._$AN!==void 0?(pe(this),this._$AM=t,xt(this)):this._$AM=t}function Ps(t,e=!1,s=0){let o=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(o))for(let r=s;r<o.length;r++)J(o[r],!1),pe(o[r]);else o!=null&&(J(o,!1),pe(o));else J(this,t)}var Es=t=>{t.type==A.CHILD&&(t._$AP??=Ps,t._$AQ??=qs)},me=class extends g{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,o){super._$AT(e,s,o),xt(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(J(this,e),pe(this))}setValue(e){if(ae(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var V=()=>new Pe,Pe=class{},qe=new WeakMap,H=$(class extends me{render(t){return d}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),d}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=qe.get(e);s===void 0&&(s=new WeakMap,qe.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?qe.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});function _t(t,e){let s=!0,o=!1,i=new IntersectionObserver(r=>{for(let{isIntersecting:n}of r)n&&!o&&!s&&e(),s=!1,o=n});return i.observe(t),()=>i.disconnect()}var At=0;function E(t){return At+=1,`${t}-${At}-${Math.random().toString(36).slice(2,8)}`}var Ns="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Os=5e3,zs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Ee=class{constructor(e,{page:s,silent:o=()=>{},changed:i=()=>{},clock:r=zs}){this.post=e,this.page=s,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Os),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Ns),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function de(t,e={}){let s=new Ee(i=>t.send(i),{page:E("page"),...e}),o=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",o),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}function k(t,e,s=""){let o=s&&`sympblock-${s}`;return l`<button type="button" class="sympblock-button ${o}" @click=${e}>${t}</button>`}function w(t){return l`<div class="sympblock-actions">${t}</div>`}/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ne=$(class extends g{constructor(){super(...arguments),this.key=d}render(t,e){return this.key=t,e}update(t,[e,s]){return e!==this.key&&(U(t),this.key=e),s}});var he=class{constructor(e){this.keep=e,this.name="",this.text="",this.handed="",this.pause=null}get isWaiting(){return this.text!==this.handed}begin(e,s){this.name=e,this.text=s,this.handed=s}typed(e){this.text=e,clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(),500)}hand(){clearTimeout(this.pause),this.isWaiting&&(this.handed=this.text,this.keep(this.name,this.text))}};function Ls(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),o=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&o>0}function Oe(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Bs(t,e,s,o){let i=t.y+t.h/2<e.y+e.h/2,r=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?r:r/2),Oe(t,o),!s&&(e.y+=(i?1:-1)*r/2,Oe(e,o))}function ze(t,e,s){for(let o of t)Oe(o,s);for(let o=0;o<60;o+=1){let i=!0;for(let r of t)for(let n of[...e,...t])n===r||!Ls(r,n)||(i=!1,Bs(r,n,e.includes(n),s));if(i)return!0}return!1}var Hs=.35,Mt=document.createElement("canvas").getContext("2d");function G(t,e,s){return Mt.font=`500 ${e}px ${s||"sans-serif"}`,Mt.measureText(t).width}function Is(t,e,s,o){let[i,r]=e(t.at_mm),n={start:0,middle:o/2,end:o}[t.anchor];return{label:t,x:i-n,y:r-s*.65,w:o,h:s*1.3}}function Et(t,e,s){let o=e.y+e.h/2,n=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<o?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${s.join(" ")}`;b("path",{d:n,class:"sympblock-leader-halo"},t),b("path",{d:n,class:"sympblock-leader"},t),b("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function I(t,e,s,o,i,r){let n=b("text",{x:s,y:o,class:r,"font-size":i,"dominant-baseline":"central"},t);return n.textContent=e,n}function Rs(t,e,s,o){let i=e.scale_bar_mm*s.pxPerMm,r=`${e.scale_bar_mm} mm`,n=Math.max(i,G(r,o,s.family)),c={x:10,y:s.height-o*1.3-16,w:n,h:o*1.3+8},a=s.height-11,m=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return b("path",{d:m,class:"sympblock-scale-halo"},t),b("path",{d:m,class:"sympblock-scale"},t),I(t,r,10,a-o*.95,o,"sympblock-label"),c}function js(t,e,s,o){return e.side_marks.map((i,r)=>{let n=Math.max(o*1.7,G(i,o,s.family)+o*.8),c=r?s.width-n-8:8,a={x:c,y:8,w:n,h:o*1.7};return b("rect",{x:c,y:8,width:n,height:a.h,rx:3,class:"sympblock-side"},t),I(t,i,c+n/2,8+a.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Ds(t,e,s){for(let o of e)o.label.points_to_mm&&Et(t,o,s(o.label.points_to_mm));for(let o of e)I(t,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function Nt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function Ws(t,e,s,o){let i=t.isConnected?getComputedStyle(t).fontFamily:"",r=Math.max(...e.map(a=>G(a.text,o,i)))+o*2.66,n=s-2*r-o;if(Nt(t)&&n>Hs*s)return{columns:2,columnPx:r,picturePx:n,left:n+o};let c=Math.max(1,Math.min(3,Math.floor(s/r)));return{columns:c,columnPx:s/c,picturePx:s,left:0}}function Us(t,e,s,o,i,r){let{place:n}=s,c=r*1.4,a=e.map(p=>{let[u,f]=n(p.at_mm),y=u<s.width/2?1:s.width-c-1;return{label:p,x:p.points_to_mm?y:u-c/2,y:f-c/2,w:c,h:c}});ze(a,o,{x:0,y:0,w:s.width,h:s.height});for(let p of a)p.label.points_to_mm&&Et(t,p,n(p.label.points_to_mm));let m=Math.ceil(e.length/i.columns),h=i.left?0:s.height;return a.forEach((p,u)=>{let f=i.left+Math.floor(u/m)*i.columnPx+c*.6,y=h+c*.9+u%m*r*1.6;St(t,u+1,p.x+c/2,p.y+c/2,r),St(t,u+1,f,y,r),I(t,p.label.text,f+c*.8,y,r,"sympblock-label sympblock-key-text")}),Math.max(0,h+m*r*1.6+c*.6-s.height)}function St(t,e,s,o,i){b("circle",{cx:s,cy:o,r:i*.7,class:"sympblock-number"},t),I(t,e,s,o,i*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Tt(t){let[e,s,o,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let r=t.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([m,h])=>[[m-a,h-a],[m+a,h+a]])}),n=(c,a)=>a(...r.map(m=>m[c]));return[Math.max(e,n(0,Math.min)),Math.max(s,n(1,Math.min)),Math.min(o,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function Ct(t,e,s){let[o,i,r,n]=e,c=s/(r-o),a=(n-i)*c,m=t.isConnected?getComputedStyle(t).fontFamily:"",h=([u,f])=>[(u-o)*c,(f-i)*c],p={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:c,family:m,place:h,area:p}}function qt(t,e,s,o){t.replaceChildren();let i=[];return e.side_marks&&i.push(...js(t,e,s,o)),e.scale_bar_mm&&i.push(Rs(t,e,s,o)),i}function Vs(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ue))}function Pt(t,e,s){let o=t.querySelector(".sympblock-words"),i=Ct(t,e.labels.length?e.bounds_mm:Tt(e),s),r=Vs(e,i),n=qt(o,e,i,r),c=_=>Is(_,i.place,r,G(_.text,r,i.family)),a=e.labels.map(c),m=a.map(_=>_.x),p=ze(a,n,i.area)&&a.every((_,we)=>Math.abs(_.x-m[we])<24),u=0;if(p)Ds(o,a,i.place);else{let[_,we,Xe,ks]=Tt(e),xe=Ws(t,e.labels,s,r),Je=(Xe-_)*r*2/xe.picturePx;i=Ct(t,[_-Je,we,Xe+Je,ks],xe.picturePx),n=qt(o,e,i,12),u=Us(o,e.labels,i,n,xe,r)}let[f,y,,x]=i.bounds,S=1/i.pxPerMm;o.setAttribute("transform",`translate(${f} ${y}) scale(${S})`),t.setAttribute("viewBox",`${f} ${y} ${s*S} ${x-y+u*S}`),t.style.setProperty("--scene-px",S)}function Ot(t,e){let s=0,o=()=>{let{width:i}=t.getBoundingClientRect(),r=t.getScreenCTM(),n=e.labels.length&&Nt(t)?i:r?.a*t.viewBox.baseVal.width,c=r&&i?Math.min(i,n):0;c>40&&Math.abs(c-s)>2&&(s=c,Pt(t,e,c))};Pt(t,e,560),new ResizeObserver(o).observe(t)}var Gs="http://www.w3.org/2000/svg",ue=13,Fs="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function b(t,e,s){let o=document.createElementNS(Gs,t);for(let[i,r]of Object.entries(e||{}))o.setAttribute(i,r);return s&&s.append(o),o}function Le(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function Lt(t,e,s){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,r]of Object.entries(o))t.style.setProperty(`--scene-${i}`,r);t.style.setProperty("--scene-width",s)}function Ys(t,e){let[s,o]=t.points_mm[0];if(t.kind==="dot")return b("circle",{cx:s,cy:o,r:t.size_mm||e.width});if(t.kind==="person")return b("path",{d:Fs,transform:`translate(${s} ${o}) scale(${t.size_mm})`});if(t.kind==="line")return b("path",{d:Le(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(r=>Le(r,!0));return b("path",{d:i.join(""),"fill-rule":"evenodd"})}function Qs(t,e,s,o,i){let r=`${e}-hatch-${s}`,n=b("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),c={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[o.hatch],a=c?b("path",{d:c,class:"sympblock-hatch-line","stroke-width":i*.09},n):b("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return Lt(a,o,0),t.querySelector("defs").append(n),`url(#${r})`}function Ks(t,e,s){let o=b("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),r={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;Lt(o,e,t.emphasis==="strong"?r*1.8:r);let n=Ys(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(n),s&&t.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=s,o.append(c)}return o}function Be(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function Zs(t,e){let s=b("g",{class:"sympblock-tip","aria-hidden":"true"},t),o=b("rect",{rx:3},s),i=I(s,"",0,0,ue,"sympblock-tip-text");return(r,n,c)=>{if(s.style.display=r?"":"none",!r)return;let a=Number(t.style.getPropertyValue("--scene-px")),m=G(r,ue,getComputedStyle(t).fontFamily)+14,[h,p,u]=e.bounds_mm,f=Math.max(h,Math.min(n+10*a,u-m*a)),y=c-34*a<p?c+16*a:c-34*a;s.setAttribute("transform",`translate(${f} ${y}) scale(${a})`);for(let[x,S]of Object.entries({width:m,height:24}))o.setAttribute(x,S);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function zt(t,e,s){let o=b("g",{class:e,"aria-hidden":"true"},t);for(let r of["halo","line"])b("path",{d:s,class:`sympblock-mark-${r}`},o);let i=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function Xs(t){return{setCrosshair:zt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:zt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Js(t,e,s,o){let i=e.map((r,n)=>({node:r,shape:s[n]})).filter(({shape:r})=>r.name);t.setAttribute("role","group"),i.forEach(({node:r,shape:n},c)=>{let a={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[m,h]of Object.entries(a))r.setAttribute(m,h);r.classList.add("sympblock-pickable"),r.addEventListener("click",m=>o.onPick(n,...Be(t,m))),r.addEventListener("keydown",m=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[m.key];if(m.key==="Enter"||m.key===" ")o.onPick(n,...n.points_mm[0]);else if(h){let p=i[(c+h+i.length)%i.length].node;r.setAttribute("tabindex",-1),p.setAttribute("tabindex",0),p.focus()}else return;m.preventDefault()})})}function eo(t,e,s,o){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((r,n)=>{s[n].name&&(r.addEventListener("pointermove",c=>o(s[n].name,...Be(t,c))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(s[n].name,...i(r))),r.addEventListener("blur",()=>o("")))})}function to(t,e,s){let[o,i,r,n]=e.bounds_mm,c=b("defs",{},t),a={x:o,y:i,width:r-o,height:n-i};b("rect",a,b("clipPath",{id:`${s}-clip`},c)),b("rect",{...a,class:"sympblock-ground"},t)}function so(t,e){let s=e.rings.map(o=>Le(o,!0)).join("");for(let o of["halo","line"])b("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},t)}function Bt(t,e){return t.get("scenes")[e]}function Ht(t,e={}){let s=E("sympblock-scene"),o=b("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});o.dataset.ground=t.ground,to(o,t,s);let[i,,r]=t.bounds_mm,n={};for(let[h,p]of Object.entries(t.styles))p.hatch&&(n[h]=Qs(o,s,h,p,(r-i)/75));let c=b("g",{"clip-path":`url(#${s}-clip)`},o);if(t.film){let[h,p,u,f]=t.film.bounds_mm,y={href:t.film.href,x:h,y:p,width:u-h,height:f-p,preserveAspectRatio:"none"};b("image",{...y,"aria-hidden":"true"},c)}let a=t.shapes.map(h=>Ks(h,t.styles[h.structure],n[h.structure]));c.append(...a);for(let h of e.overlays??[])so(c,h);b("g",{class:"sympblock-words","aria-hidden":"true"},o),eo(o,a,t.shapes,Zs(o,t)),e.onPick&&t.shapes.some(h=>h.name)&&Js(o,a,t.shapes,e);let m=h=>{let p=o.querySelector(`[data-structure="${CSS.escape(h)}"]`);p&&p.focus()};return o.sceneTools={...Xs(o),focusStructure:m},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",h=>e.onPoint(...Be(o,h)))),Ot(o,t),o}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Rt=Symbol.for(""),oo=t=>{if(t?.r===Rt)return t?._$litStatic$};var fe=(t,...e)=>({_$litStatic$:e.reduce((s,o,i)=>s+(r=>{if(r._$litStatic$!==void 0)return r._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${r}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(o)+t[i+1],t[0]),r:Rt}),It=new Map,He=t=>(e,...s)=>{let o=s.length,i,r,n=[],c=[],a,m=0,h=!1;for(;m<o;){for(a=e[m];m<o&&(r=s[m],(i=oo(r))!==void 0);)a+=i+e[++m],h=!0;m!==o&&c.push(r),n.push(a),m++}if(m===o&&n.push(e[o]),h){let p=n.join("$$lit$$");(e=It.get(p))===void 0&&(n.raw=n,It.set(p,e=n)),s=c}return t(e,...s)},jt=He(l),Hi=He(T),Ii=He(yt);var io={3:fe`h3`,4:fe`h4`,5:fe`h5`};function C(t,e,s,o){let i=io[t];return jt`<${i} class=${e} tabindex="-1" ${o?H(o):d}>${s}</${i}>`}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ye=$(class extends g{constructor(t){if(super(t),t.type!==A.PROPERTY&&t.type!==A.ATTRIBUTE&&t.type!==A.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ae(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===v||e===d)return e;let s=t.element,o=t.name;if(t.type===A.PROPERTY){if(e===s[o])return v}else if(t.type===A.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return v}else if(t.type===A.ATTRIBUTE&&s.getAttribute(o)===e+"")return v;return U(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Dt=(t,e,s)=>{let o=new Map;for(let i=e;i<=s;i++)o.set(t[i],i);return o},F=$(class extends g{constructor(t){if(super(t),t.type!==A.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let o;s===void 0?s=e:e!==void 0&&(o=e);let i=[],r=[],n=0;for(let c of t)i[n]=o?o(c,n):n,r[n]=s(c,n),n++;return{values:r,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,o]){let i=wt(t),{values:r,keys:n}=this.dt(e,s,o);if(!Array.isArray(i))return this.ut=n,r;let c=this.ut??=[],a=[],m,h,p=0,u=i.length-1,f=0,y=r.length-1;for(;p<=u&&f<=y;)if(i[p]===null)p++;else if(i[u]===null)u--;else if(c[p]===n[f])a[f]=P(i[p],r[f]),p++,f++;else if(c[u]===n[y])a[y]=P(i[u],r[y]),u--,y--;else if(c[p]===n[y])a[y]=P(i[p],r[y]),W(t,a[y+1],i[p]),p++,y--;else if(c[u]===n[f])a[f]=P(i[u],r[f]),W(t,i[p],i[u]),u--,f++;else if(m===void 0&&(m=Dt(n,f,y),h=Dt(c,p,u)),m.has(c[p]))if(m.has(c[u])){let x=h.get(n[f]),S=x!==void 0?i[x]:null;if(S===null){let _=W(t,i[p]);P(_,r[f]),a[f]=_}else a[f]=P(S,r[f]),W(t,i[p],S),i[x]=null;f++}else le(i[u]),u--;else le(i[p]),p++;for(;f<=y;){let x=W(t,a[y+1]);P(x,r[f]),a[f++]=x}for(;p<=u;){let x=i[p++];x!==null&&le(x)}return this.ut=n,U(t,a),v}});function R({kind:t,name:e,options:s,isPicked:o,onPick:i}){return l`<div class="sympblock-options">${F(s,({id:n})=>n,({id:n,text:c})=>l`<label class="sympblock-option"
    ><input type=${t} name=${e} value=${n} .checked=${ye(o(n))}
      @change=${a=>i(n,a.target.checked)}><span>${c}</span></label>`)}</div>`}function Wt({view:{item:t},draft:e,acts:s,uid:o}){return R({kind:"radio",name:`${o}-answer`,options:t.choices,isPicked:i=>e.response===i,onPick:i=>s.answer({response:i})})}function ro(t,e,s,o){let i=new Set(e??[]);return o?i.add(s):i.delete(s),i.size?t.map(r=>r.id).filter(r=>i.has(r)):null}function Ut({view:{item:t},draft:e,acts:s,uid:o}){let i=e.response;return R({kind:"checkbox",name:`${o}-answer`,options:t.choices,isPicked:r=>!!i?.includes(r),onPick:(r,n)=>s.answer({response:ro(t.choices,i,r,n)})})}var no=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function Vt({draft:t,acts:e,uid:s}){let o=R({kind:"radio",name:`${s}-sure`,options:no,isPicked:i=>t.confidence===i,onPick:i=>e.answer({confidence:i})});return l`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${o}</fieldset>`}var ee=class{constructor(){this.name="",this.svg=null}drawing(e,s,o={}){return e!==this.name&&(this.name=e,this.svg=Ht(s,o)),this.svg}},Ie=class extends g{constructor(e){super(e),this.kept=new ee}render(e,s,{overlays:o=[],pin:i=null}={}){let r=this.kept.drawing(e,s,{overlays:o});return r.sceneTools.setPin(i),r}},be=$(Ie);var Re={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},co=120,ao=8,Gt=(t,e,s)=>Math.max(e,Math.min(s,t));function lo(t,e,s,[o,i,r,n]){let[c,a]=Re[e],m=(r-o)/co*(s?ao:1);return{x_mm:Gt(t.x_mm+c*m,o,r),y_mm:Gt(t.y_mm+a*m,i,n)}}function po({x_mm:t,y_mm:e},[s,o,i,r]){let n=(c,a,m)=>Math.round(100*(c-a)/(m-a));return`${n(t,s,i)} percent from the left, ${n(e,o,r)} from the top.`}function te(t){return t?.x_mm===void 0?null:t}function mo(t){return te(t)?"Your mark is placed. Click elsewhere to move it.":t?"You answered from the list.":"Click in the picture, or press Tab to reach it: arrow keys move the crosshair, Enter places the mark."}var je=class extends g{constructor(e){super(e),this.kept=new ee,this.page=null,this.at=null,this.isListOpen=!1}render(e){let[s,o,i,r]=e.scene.bounds_mm;return this.page||(this.at={x_mm:(s+i)/2,y_mm:(o+r)/2},this.isListOpen=!!e.draft.response&&!te(e.draft.response)),this.page=e,l`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${mo(e.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`}get tools(){return this.kept.svg.sceneTools}pointer(){let{scene:e,view:s,draft:o}=this.page,i=(c,a)=>this.place({x_mm:c,y_mm:a}),r=this.kept.drawing(s.item.scene,e,{onPoint:i});r.setAttribute("aria-hidden","true"),this.tools.setPin(te(o.response));let n=`${e.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;return l`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${n}
      @focus=${c=>c.target.matches(":focus-visible")&&this.tools.setCrosshair(this.at)}
      @blur=${()=>this.tools.setCrosshair(null)}
      @keydown=${c=>this.press(c)}
      @keyup=${c=>Re[c.key]&&this.page.acts.say(po(this.at,e.bounds_mm))}>${r}</div>`}list(){let{view:e,draft:s,acts:o,uid:i}=this.page;return R({kind:"radio",name:`${i}-place`,options:e.item.choices,isPicked:r=>s.response?.choice===r,onPick:r=>o.answer({response:{choice:r}})})}press(e){if(e.key==="Enter"||e.key===" ")this.place(this.at);else if(Re[e.key])this.at=lo(this.at,e.key,e.shiftKey,this.page.scene.bounds_mm),this.tools.setCrosshair(this.at);else return;e.preventDefault()}place(e){this.at=e,this.page.acts.answer({response:{...e}}),this.page.acts.say("Mark placed.")}},Ft=$(je);var ho={correct:T`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,partly:T`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,wrong:T`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,not_answered:T`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,answered:T`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,up:T`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,down:T`<path d="M3.5 6L8 10.5 12.5 6"/>`};function M(t){return l`<span class="sympblock-icon sympblock-icon-${t}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${ho[t]}</svg></span>`}var Yt={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function Kt({verdict:t}){let e=t.lines.filter(({mark:s})=>s.startsWith("chosen")).map(({feedback:s})=>s);return[`${t.words}.`,t.remark,...e].filter(Boolean).join(" ")}function uo({kind:t,verdict:{lines:e}}){if(t==="put_in_order")return{told:e,folded:[]};let s=({mark:o})=>o!=="not_chosen";return{told:e.filter(s),folded:e.filter(o=>!s(o)||o.mark==="key")}}function fo(t){return/^https?:\/\//i.test(t??"")}function Qt({mark:t,words:e,text:s,feedback:o},i,r){let n=i&&e?l`<span class="sympblock-tag">${e}</span>`:d,c=Yt[t]?M(Yt[t]):l`<span class="sympblock-icon"></span>`;return l`<li class="sympblock-line sympblock-line-${t}">
    ${c}
    <div>
      <p class="sympblock-line-text">${n}${s}</p>
      ${r?l`<p class="sympblock-feedback">${o}</p>`:d}
    </div>
  </li>`}function yo(t){let{told:e,folded:s}=uo(t),o=e.map(c=>Qt(c,!0,c.mark!=="key")),r=t.kind==="put_in_order"?l`<ol class="sympblock-lines">${o}</ol>`:l`<ul class="sympblock-lines">${o}</ul>`,n=l`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${s.map(c=>Qt(c,!1,!0))}</ul>
  </details>`;return[e.length?r:d,s.length?n:d]}function bo({given:t,accepted:e}){return[t&&`Your answer: ${t}.`,e&&`Accepted: ${e}.`].filter(Boolean).join(" ")}function ko({label:t,text:e,url:s}){return fo(s)?l`<a title=${e} href=${s} target="_blank" rel="noopener noreferrer">${t}</a>`:l`<cite title=${e}>${t}</cite>`}function go(t){if(!t.length)return d;let e=t.length>1?"Sources: ":"Source: ";return l`<p class="sympblock-sources">${e}${t.map((s,o)=>[o?"; ":"",ko(s)])}</p>`}function Zt({view:{item:t},scene:e}){let s=be(t.scene,e,{overlays:t.verdict.overlays,pin:te(t.response)}),o=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${e.note}`,i=t.kind==="hotspot"?l`<figcaption class="sympblock-hint">${o}</figcaption>`:d;return l`<figure class="sympblock-asked-picture">${s}${i}</figure>`}function Xt(t,e,s){let{verdict:o}=t,i=[M(o.outcome),o.words],r=bo(o);return l`<section class="sympblock-verdict sympblock-verdict-${o.outcome}">
    ${C(e,"sympblock-verdict-word",i,s)}
    ${r?l`<p>${r}</p>`:d}
    ${o.remark?l`<p class="sympblock-feedback">${o.remark}</p>`:d}
    ${yo(t)}
    <p class="sympblock-why"><strong>Why: </strong>${o.why}</p>
    ${go(o.sources)}
  </section>`}function vo({item:t,ask_confidence:e},{response:s,confidence:o}){return s===null?t.kind==="put_in_order"?"Move at least one step first.":"Give an answer first.":e&&!o?"Say how sure you are first.":""}var ke=class{constructor(e,s,o){this.sender=e,this.drafts=s,this.page=o,this.missing="",this.said="",this.saidCount=0,this.leadsOn=!1,this.last="",this.committed="",this.isFreshVerdict=!1}press(e){let s=JSON.stringify(e);!this.sender.isIdle()&&s===this.last||(this.last=s,this.leadsOn=!0,this.sender.send(e))}go(e){this.press({event:"go",position:e})}again(){this.press({event:"again"})}handIn(e){this.press({event:"hand_in",is_sure:e})}changeMode(e){this.sender.send({event:"mode",mode:e})}answer(e,s=!1){let o=this.page.view();this.missing="",this.drafts.put(o,e),o.mode==="exam"&&!s&&this.sender.send({event:"choose",item:o.item.id,...this.drafts.of(o)})}check(){let e=this.page.view(),{id:s}=e.item;if(this.committed===s&&!this.sender.isIdle())return;let o=this.drafts.of(e);this.missing=vo(e,o),this.missing||(this.committed=s,this.press({event:"commit",item:s,...o})),this.page.draw()}say(e){this.told(e),this.page.draw()}told(e){this.said=e,this.saidCount+=1}arrive({item:e}){this.isFreshVerdict=!!e?.verdict&&e.id===this.committed,this.committed="",this.missing="",this.told(this.isFreshVerdict?Kt(e):"")}rest(){this.sender.isIdle()&&(this.leadsOn=!1)}};var $o=[{id:"practice",text:"Practice: feedback after each answer"},{id:"exam",text:"Exam: feedback when all is handed in"}];function wo({mode:t,can_change_mode:e,handed_in:s}){return t!=="exam"||e?"":s?"Exam, handed in.":"Exam: feedback when all is handed in."}function xo({view:t,acts:e,uid:s}){let o=R({kind:"radio",name:`${s}-mode`,options:$o,isPicked:i=>t.mode===i,onPick:i=>e.changeMode(i)});return l`<fieldset class="sympblock-modes"><legend class="sympblock-said">How to answer</legend>${o}</fieldset>`}function _o({view:t,acts:e}){return l`<p class="sympblock-notice"><span>${t.notice}</span>${k("Start again",()=>e.again(),"quiet")}</p>`}function Jt(t){let{view:e}=t,s=wo(e),o=l`<header class="sympblock-head">
    ${e.title?l`<h3 class="sympblock-title">${e.title}</h3>`:d}
    ${s?l`<p class="sympblock-hint">${s}</p>`:d}
    ${e.notice?_o(t):d}
  </header>`;return[!e.title&&!s&&!e.notice?d:o,e.can_change_mode?xo(t):d]}function ge({series:t="",item:e}){return`${t} ${e.id}`}var We=class{constructor(){this.kept=new Map,this.watchers=new Set}of(e){let{item:s}=e;if(!s)return null;let{response:o,confidence:i}=this.isKept(e)?this.kept.get(ge(e)):s;return{response:o??null,confidence:i??null}}put(e,s){this.kept.set(ge(e),{...this.of(e),...s,attempt:e.attempt});for(let o of this.watchers)o()}settle(e){e.item&&!e.item.is_open&&this.isKept(e)&&this.kept.delete(ge(e))}watch(e){return this.watchers.add(e),()=>{this.watchers.delete(e)}}isKept(e){return this.kept.get(ge(e))?.attempt===e.attempt}},De=new Map;function es(t){return De.has(t)||De.set(t,new We),De.get(t)}function ts({phase:t,attempt:e,position:s,item:o}){return JSON.stringify([t,e,s,!!o?.is_open])}function ss({progress:t}){return t.flatMap(({status:e},s)=>e==="open"?[s]:[])}function ve({progress:t}){return t.every(({status:e})=>e!=="open"&&e!=="answered")}function j({title:t}){return t?4:3}function Ao(t){return`${t===1?"One question is":`${t} questions are`} not answered`}function os({view:t,acts:e,landing:s}){let o=ss(t),i=o.map(n=>k(`Question ${n+1}`,()=>e.go(n),"quiet")),r=[k("Hand in with unanswered questions",()=>e.handIn(!0),"primary"),k("Continue answering",()=>e.go(o[0]))];return l`${C(j(t),"sympblock-big-head",Ao(o.length),s)}
    ${w(i)}
    <p>Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in.</p>
    ${w(r)}`}var Mo={open:"not answered yet",answered:"answered",correct:"correct",partly:"partly correct",wrong:"incorrect",not_answered:"not answered"};function is({view:{progress:t,phase:e,position:s},acts:o}){if(t.length<=1)return d;let i=({status:r,is_flagged:n=!1},c)=>l`<li><button type="button"
    class="sympblock-button sympblock-stop sympblock-stop-${r} ${n?"sympblock-stop-flagged":""}"
    aria-label="Question ${c+1}, ${Mo[r]}${n?", to look at again":""}"
    aria-current=${e==="items"&&c===s?"step":d}
    @click=${()=>o.go(c)}>${c+1}${r==="open"?d:M(r)}</button></li>`;return l`<nav class="sympblock-progress" aria-label="Questions"><ol>${t.map(i)}</ol></nav>`}var Ue=class extends g{render(e){return v}update(e,[s]){let o=e.element;return rs(o)!==s&&(o.value=s===null?"":String(s)),v}},So=$(Ue);function rs(t){return Number.isFinite(t.valueAsNumber)?t.valueAsNumber:null}function ns({view:{item:t},draft:e,acts:s,uid:o}){let i=`${o}-number`,r=n=>s.answer({response:rs(n.target)},!0);return l`<div class="sympblock-number-row">
    <label for=${i}>${t.unit?`Your answer in ${t.unit}`:"Your answer"}</label>
    <div><input class="sympblock-number" id=${i} type="number" inputmode="decimal" step=${t.step||"any"}
      @input=${r} @change=${()=>s.answer({})} ${So(e.response)}
      ><span class="sympblock-unit" aria-hidden="true">${t.unit}</span></div>
  </div>`}function To(t,e,s){return t.filter(i=>i!==e).toSpliced(s,0,e)}function Ge({view:{item:t},draft:e}){return e.response??t.choices.map(({id:s})=>s)}function Ve(t,e,s){let o=To(Ge(t),e,s),{text:i}=t.view.item.choices.find(r=>r.id===e);t.acts.answer({response:o}),t.acts.say(`${i}: now ${s+1} of ${o.length}.`)}function cs(t,e,s,o){return l`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${t}: ${e}" aria-disabled=${String(!s)}
    @click=${()=>s&&o()}>${M(t)}</button>`}function Co(t,e,s,o){let{text:i}=t.view.item.choices.find(r=>r.id===e);return l`<li class="sympblock-row" draggable="true" data-choice=${e}>
    <span class="sympblock-place">${s+1}</span>
    <span class="sympblock-row-text">${i}</span>
    ${cs("up",i,s>0,()=>Ve(t,e,s-1))}
    ${cs("down",i,s<o-1,()=>Ve(t,e,s+1))}
  </li>`}function qo(t){let e=`application/x-${t.uid}`,s=({target:i})=>i.closest?.(".sympblock-row")?.dataset.choice,o=i=>i.dataTransfer.types.includes(e);return{start(i){s(i)&&(i.dataTransfer.setData(e,s(i)),i.dataTransfer.effectAllowed="move",i.stopPropagation())},over(i){o(i)&&(i.preventDefault(),i.stopPropagation())},drop(i){i.preventDefault(),i.stopPropagation();let r=o(i)&&i.dataTransfer.getData(e),n=s(i);r&&n&&n!==r&&Ve(t,r,Ge(t).indexOf(n))}}}function as(t){let e=Ge(t),s=qo(t),o=F(e,i=>i,(i,r)=>Co(t,i,r,e.length));return l`<ol class="sympblock-order" @dragstart=${s.start} @dragover=${s.over} @drop=${s.drop}>${o}</ol>`}function Po({item:t,mode:e}){return t.is_open&&e==="practice"?[{words:"Check answer",tone:"primary"}]:[]}function Eo({item:t,mode:e,position:s,progress:o,has_read_out:i,handed_in:r}){let n=!t.is_open,c=s===o.length-1,a={words:"Back",act:{event:"go",position:s-1}},m={event:"go",position:s+1},h=s>0?[a]:[];return c?i&&(e==="practice"||r)&&h.push({words:"See your results",tone:n?"primary":"",act:m}):h.push({words:"Next",tone:n||e==="exam"?"primary":"",act:m}),h}function No(t){let{mode:e,position:s,progress:o,has_read_out:i,handed_in:r,notice:n}=t,c=[];if(ve(t)&&!i&&!n&&t.can_repeat!==!1&&c.push({words:"Start again",tone:"quiet",act:{event:"again"}}),e==="exam"&&!r){let a=s===o.length-1?"primary":"";c.push({words:"Hand in",tone:a,act:{event:"hand_in",is_sure:!1}})}return c}function Oo(t){return[...Po(t),...Eo(t),...No(t)]}function ls({view:t,acts:e}){let s=({words:o,tone:i="",act:r})=>r?k(o,()=>e.press(r),i):l`<button type="submit" class="sympblock-button sympblock-${i}">${o}</button>`;return w(F(Oo(t),({words:o})=>o,s))}function ps({view:t,note:e,uid:s}){let{item:o}=t;if(o.note===null)return d;e.name!==o.id&&(e.hand(),e.begin(o.id,o.note));let i=n=>e.typed(n.target.value),r=t.note_refusal||(e.text.trim()?"Saved on this computer.":"");return l`<details class="sympblock-question-note">
    <summary>${o.note?"Your note":"Add a note"}</summary>
    <textarea rows="3" spellcheck="true" aria-label="Your note on this question" aria-describedby="${s}-note"
      .value=${ye(e.text)} @input=${i} @change=${()=>e.hand()}></textarea>
    <p id="${s}-note" role="status">${r}</p>
  </details>`}var zo={single_best_answer:Wt,multiple_response:Ut,put_in_order:as,number:ns,hotspot:Ft};function Lo({view:{item:t},scene:e}){return!e||t.kind==="hotspot"?d:l`<figure class="sympblock-asked-picture">${be(t.scene,e)}</figure>`}function Bo(t){let{view:e,uid:s}=t,{item:o}=e,i=`${s}-instruction`,r=o.instruction?l`<p class="sympblock-hint" id=${i}>${o.instruction}</p>`:d;return l`<fieldset class="sympblock-fields" aria-describedby=${o.instruction?i:d}>
      <legend class="sympblock-asked">${o.question}</legend>
      ${r}${Lo(t)}${zo[o.kind](t)}
    </fieldset>
    ${e.ask_confidence?Vt(t):d}`}function Ho(t){let{view:e,scene:s,acts:o,landing:i}=t,{item:r}=e;return l`<p class="sympblock-asked">${r.question}</p>
    ${s?Zt(t):d}
    ${Xt(r,j(e)+1,o.isFreshVerdict?i:void 0)}`}function ms(t){let{view:e,acts:s,landing:o}=t,{item:i}=e,r=i.of>1?`Question ${i.number} of ${i.of}`:"Question";return l`<form class="sympblock-form" novalidate @submit=${c=>{c.preventDefault(),i.is_open&&e.mode==="practice"&&s.check()}}>
    ${C(j(e),"sympblock-question-head",r,s.isFreshVerdict?void 0:o)}
    ${i.stem?l`<p class="sympblock-stem">${i.stem}</p>`:d}
    ${i.is_open?Bo(t):Ho(t)}
    <div class="sympblock-foot">
      <p class="sympblock-missing" role="status">${s.missing}</p>
      ${ls(t)}
    </div>
    ${ps(t)}
  </form>`}function Io(t){return/^\w[\w-]*\.ipynb$/.test(t??"")}function Ro({title:t,href:e,minutes:s,reason:o}){let i=Io(e)?l`<a href=${e}>${t}</a>`:t;return l`<li class="sympblock-planned">
    <p><span class="sympblock-planned-title">${i}</span> <span class="sympblock-hint sympblock-planned-minutes">${s} minutes</span></p>
    <p>${o}</p>
  </li>`}function ds({plan:t=[],plan_note:e=""},s){return!t.length&&!e?d:l`<section class="sympblock-plan">
    ${C(s,"sympblock-plan-head","Your plan")}
    ${t.length?l`<ol>${t.map(Ro)}</ol>`:d}
    ${e?l`<p class="sympblock-plan-note">${e}</p>`:d}
  </section>`}var Fe=[{outcome:"correct",words:"Correct"},{outcome:"partly",words:"Partly correct"},{outcome:"wrong",words:"Incorrect"},{outcome:"not_answered",words:"Not answered"}];function jo(t,e){return t.filter(({outcome:s})=>e.some(o=>o[s]))}function Do(t,{outcome:e,words:s}){let o=Array.from({length:t},()=>M(e));return l`<td role="cell" data-words=${s}
    ><span class="sympblock-count">${t}</span><span class="sympblock-marks">${o}</span></td>`}function Ye(t,e,s,o=Fe){let i=jo(o,s),r=[e,...i.map(({words:n})=>n)];return l`<div class="sympblock-scroll"><table class="sympblock-tally" role="table">
    <caption>${t}</caption>
    <thead role="rowgroup"><tr role="row">
      ${r.map(n=>l`<th scope="col" role="columnheader">${n}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${s.map(n=>l`<tr role="row">
          <th scope="row" role="rowheader">${n.words}</th>
          ${i.map(c=>Do(n[c.outcome],c))}
        </tr>`)}
    </tbody>
  </table></div>`}function Wo({view:{summary:t},acts:e}){if(!t.advice)return d;let s=t.sure_but_wrong.map(o=>k(`Go to question ${o}`,()=>e.go(o-1),"quiet"));return l`<div class="sympblock-advice-box">
    <p class="sympblock-advice">${M("wrong")}<span>${t.advice}</span></p>
    ${w(s)}
  </div>`}var Uo=Fe.filter(({outcome:t})=>t!=="not_answered");function Vo({view:{summary:t}}){let e=t.confidence;return e.length?Ye("Confidence and accuracy","You said",e,Uo):d}function hs(t){let{view:e,acts:s,landing:o}=t,{summary:i}=e,r=j(e);return l`<section class="sympblock-read-out">
      ${C(r,"sympblock-big-head","Your results",o)}
      <p class="sympblock-headline">${i.headline}</p>
      ${ds(i,r+1)}
      ${Wo(t)}
      ${Ye("Score by objective","Objective",i.objectives)}
      ${Vo(t)}
    </section>
    ${w([k("Back to the questions",()=>s.go(0)),k("Start again",()=>s.again())])}
    <p class="sympblock-hint">These answers stay in your progress file if you start again.</p>`}var Go={items:ms,confirm:os,read_out:hs};function Qe(t){let s=t?.getRootNode()?.activeElement;return s&&t.contains(s)?s:null}var Ke=class{constructor(e,s,{bodies:o={},top:i=()=>d}={}){this.bodies={...Go,...o},this.top=i,this.model=e,this.el=s,this.uid=E("sympblock-quiz"),this.place="",this.silence="",this.main=V(),this.landing=V(),this.drafts=es(this.view.card),this.sender=de(e,{silent:r=>this.hush(r),changed:()=>this.acts.rest()}),this.note=new he((r,n)=>this.sender.send({event:"note",item:r,text:n})),this.acts=new ke(this.sender,this.drafts,{view:()=>this.view,draw:()=>this.draw()}),this.update=this.update.bind(this),this.unwatch=this.drafts.watch(()=>this.draw());for(let r of["view","problem"])e.on(`change:${r}`,this.update);this.update()}get view(){return this.model.get("view")}hush(e){this.silence=e,this.draw()}update(){let{view:e}=this;this.drafts.settle(e);let s=ts(e);if(s===this.place){this.draw();return}let o=this.acts.leadsOn||Qe(this.main.value)!==null;this.place=s,this.acts.arrive(e),this.draw(),o&&this.landing.value?.focus()}page(){let{view:e,acts:s,uid:o,landing:i}=this,r=e.item?.scene?Bt(this.model,e.item.scene):null;return{view:e,scene:r,draft:this.drafts.of(e),note:this.note,acts:s,uid:o,landing:i}}draw(){let e=Qe(this.el);X(this.template(this.page()),this.el),e?.isConnected&&Qe(this.el)!==e&&e.focus()}template(e){let{view:s,acts:o}=e,i=this.silence||this.model.get("problem")||s.warning;return l`<section class="sympblock-quiz" aria-label=${s.title||"Question"} data-lm-suppress-shortcuts="true">
      ${Jt(e)}
      ${this.top(e)}
      ${is(e)}
      <p class="sympblock-alert" role="alert" ?hidden=${!i}>${i}</p>
      <div class="sympblock-main" ${H(this.main)}>${Ne(this.place,this.bodies[s.phase](e))}</div>
      <p class="sympblock-said" aria-live="polite">${Ne(o.saidCount,o.said)}</p>
    </section>`}stop(){this.note.hand(),this.sender.stop(),this.unwatch();for(let e of["view","problem"])this.model.off(`change:${e}`,this.update)}};function Fo({model:t,el:e}){let s=new Ke(t,e);return()=>s.stop()}var us={render:Fo};var $e=class{constructor(e){this.model=e,this.last=null}get(e){return e!=="view"?this.model.get(e):(this.last=this.model.get("view").card??this.last,this.last)}on(e,s){this.model.on(e,s)}off(e,s){this.model.off(e,s)}send(e){this.model.send(e)}};var Yo=["Lesson","Wrong, and you were sure","Due","New"];function Qo({rows:t}){if(!t.length)return d;let e=s=>l`<tr><th scope="row">${s.words}</th>
    ${[s.sure_but_wrong,s.due,s.new].map(o=>l`<td>${o||"–"}</td>`)}</tr>`;return l`<table class="sympblock-review-table"><caption>Today’s questions by lesson</caption>
    <thead><tr>${Yo.map(s=>l`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${t.map(e)}</tbody></table>`}function fs(t,e,s){let o=t.reviewed?"Go on":"Start",[i]=t.controls,r=n=>e("set",{id:i.id,value:Number(n.target.value)});return l`<p class="sympblock-review-sentence" role="status">${t.sentence}</p>
    ${Qo(t)}
    ${t.count?w([k(o,()=>e("start"),"primary")]):d}
    <p class="sympblock-review-new"><label for="${s}-new">${i.label}</label>
      <select id="${s}-new" @change=${r}>
        ${i.options.map(({value:n,label:c})=>l`<option value=${n} ?selected=${n===i.value}>${c}</option>`)}
      </select></p>
    <p class="sympblock-review-hint">New questions come from lessons that you have begun. You can stop at any question; what you have answered is kept.</p>`}function ys({result:t,count:e},s){let o=t.read_again.map(({words:i,href:r})=>l`<li><a href=${r}>${i}</a></li>`);return l`<p class="sympblock-review-sentence"><b>${t.headline}</b></p>
    ${t.sure_but_wrong?l`<p>${t.sure_but_wrong}</p>`:d}
    ${o.length?l`<p>Read again where an answer was not correct:</p><ul>${o}</ul>`:d}
    <p>${t.next}</p>
    ${w([k(e?"Back to the plan":"Close",()=>s("leave"),e?"primary":"")])}`}function Ko({lesson:t}){if(!t)return d;let{words:e,href:s,is_answered:o}=t;return l`<p class="sympblock-review-hint">${o?l`Taught in <a href=${s}>${e}</a>`:`Taught in ${e}`}</p>`}var Ze=class{constructor(e,s){this.model=e,this.el=s,this.uid=E("sympblock-review"),this.silence="",this.stage="",this.landing=V(),this.place=V(),this.endCard=null,this.sender=de(e,{silent:o=>this.hush(o)}),this.update=this.update.bind(this);for(let o of["view","problem"])e.on(`change:${o}`,this.update);this.update(),this.unwatch=_t(s,()=>this.look())}get view(){return this.model.get("view")}look(){this.stage==="plan"&&this.send("look")}hush(e){this.silence=e,this.draw()}update(){let{stage:e}=this.view,s=this.stage!==""&&e!==this.stage;e!=="asking"&&this.unmount(),this.stage=e,this.draw(),e==="asking"&&!this.endCard&&this.mount(),s&&this.landing.value?.focus()}mount(){let e=us.render({model:new $e(this.model),el:this.place.value});this.endCard=()=>e()}unmount(){this.endCard?.(),this.endCard=null}send=(e,s={})=>this.sender.send({event:e,...s});draw(){X(this.template(),this.el)}template(){let{view:e}=this,s=this.silence||this.model.get("problem")||e.warning;return l`<section class="sympblock-panel sympblock-review" aria-label="Review" data-lm-suppress-shortcuts="true">
      <h3 tabindex="-1" ${H(this.landing)}>Review</h3>
      <p class="sympblock-review-alert" role="alert" ?hidden=${!s}>${s}</p>
      ${this.body(e)}
    </section>`}body(e){if(e.stage==="plan")return fs(e,this.send,this.uid);if(e.stage==="result")return ys(e,this.send);let s=k("Leave; the rest waits",()=>this.send("leave"),"quiet"),o=k("See how it went",()=>this.send("finish"),"primary");return l`<div ${H(this.place)}></div>${Ko(e)}${w(e.card&&ve(e.card)?[o,s]:[s])}`}stop(){this.unwatch(),this.unmount(),this.sender.stop();for(let e of["view","problem"])this.model.off(`change:${e}`,this.update);X(d,this.el)}};function Zo({model:t,el:e}){let s=new Ze(t,e);return()=>s.stop()}var bs={render:Zo};var uc=[tt,et,ot,st,rt,it,nt],fc=bs;export{fc as default,uc as styles};
