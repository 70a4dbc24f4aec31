"use strict";(()=>{var fe=`.sympblock-said {
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
`;var be=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var ke=`/* A question: its words, its picture and what it is answered with. */
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
`;var ye=`/* The card: its frame, head, way through the items, icons and buttons. */
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
`;var ge=`/* The read-out at the end, and the question before an exam is handed in. */
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
`;var ve=`/* The verdict on an answer. */
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
`;var gt="sympblock-answer-",os=["correct","partly","wrong"];function we(){var e;try{return(e=window.sympblockAnswers)!=null?e:window.localStorage}catch{return null}}var vt=class{constructor(t){this.storage=t,this.here=new Map,this.wasRefused=!1}keep(t,o){this.here.set(t,o);try{this.storage.setItem(gt+t,JSON.stringify(o))}catch{this.wasRefused=!0}}of(t,o){var n;let s=(n=this.here.get(t))!=null?n:this.stored(t);return(s==null?void 0:s.version)===o&&os.includes(s.outcome)?s:null}stored(t){try{return JSON.parse(this.storage.getItem(gt+t))}catch{return null}}drop(t){this.here.delete(t);try{this.storage.removeItem(gt+t)}catch{this.wasRefused=!0}}count(){return this.names().length}forgetAll(){this.here.clear();let t=this.names();for(let o of t)this.storage.removeItem(o);return t.length}names(){try{return Object.keys(this.storage).filter(t=>t.startsWith(gt))}catch{return[]}}};function $e(e,t){let o=t.map(({id:n,version:r})=>e.of(n,r)).filter(Boolean),s=o.filter(({outcome:n})=>n==="correct").length;return{answered:o.length,total:t.length,correct:s}}function _e({answered:e,total:t,correct:o}){return`${e} of ${t} answered, ${o} correct`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var it=globalThis,xe=e=>e,wt=it.trustedTypes,Ae=wt?wt.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ut="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,zt="?"+V,ss=`<${zt}>`,Y=document,ct=()=>Y.createComment(""),at=e=>e===null||typeof e!="object"&&typeof e!="function",Wt=Array.isArray,Ee=e=>Wt(e)||typeof(e==null?void 0:e[Symbol.iterator])=="function",Ht=`[ 	
\f\r]`,rt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Me=/-->/g,Se=/>/g,F=RegExp(`>|${Ht}(?:([^\\s"'>=/]+)(${Ht}*=${Ht}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ce=/'/g,Oe=/"/g,Ne=/^(?:script|style|textarea|title)$/i,Ft=e=>(t,...o)=>({_$litType$:e,strings:t,values:o}),f=Ft(1),D=Ft(2),je=Ft(3),E=Symbol.for("lit-noChange"),k=Symbol.for("lit-nothing"),qe=new WeakMap,G=Y.createTreeWalker(Y,129);function Pe(e,t){if(!Wt(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ae!==void 0?Ae.createHTML(t):t}var Le=(e,t)=>{let o=e.length-1,s=[],n,r=t===2?"<svg>":t===3?"<math>":"",i=rt;for(let c=0;c<o;c++){let a=e[c],p,u,l=-1,m=0;for(;m<a.length&&(i.lastIndex=m,u=i.exec(a),u!==null);)m=i.lastIndex,i===rt?u[1]==="!--"?i=Me:u[1]!==void 0?i=Se:u[2]!==void 0?(Ne.test(u[2])&&(n=RegExp("</"+u[2],"g")),i=F):u[3]!==void 0&&(i=F):i===F?u[0]===">"?(i=n!=null?n:rt,l=-1):u[1]===void 0?l=-2:(l=i.lastIndex-u[2].length,p=u[1],i=u[3]===void 0?F:u[3]==='"'?Oe:Ce):i===Oe||i===Ce?i=F:i===Me||i===Se?i=rt:(i=F,n=void 0);let h=i===F&&e[c+1].startsWith("/>")?" ":"";r+=i===rt?a+ss:l>=0?(s.push(p),a.slice(0,l)+Ut+a.slice(l)+V+h):a+V+(l===-2?c:h)}return[Pe(e,r+(e[o]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),s]},lt=class e{constructor({strings:t,_$litType$:o},s){let n;this.parts=[];let r=0,i=0,c=t.length-1,a=this.parts,[p,u]=Le(t,o);if(this.el=e.createElement(p,s),G.currentNode=this.el.content,o===2||o===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(n=G.nextNode())!==null&&a.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let l of n.getAttributeNames())if(l.endsWith(Ut)){let m=u[i++],h=n.getAttribute(l).split(V),b=/([.?@])?(.*)/.exec(m);a.push({type:1,index:r,name:b[2],strings:h,ctor:b[1]==="."?_t:b[1]==="?"?xt:b[1]==="@"?At:J}),n.removeAttribute(l)}else l.startsWith(V)&&(a.push({type:6,index:r}),n.removeAttribute(l));if(Ne.test(n.tagName)){let l=n.textContent.split(V),m=l.length-1;if(m>0){n.textContent=wt?wt.emptyScript:"";for(let h=0;h<m;h++)n.append(l[h],ct()),G.nextNode(),a.push({type:2,index:++r});n.append(l[m],ct())}}}else if(n.nodeType===8)if(n.data===zt)a.push({type:2,index:r});else{let l=-1;for(;(l=n.data.indexOf(V,l+1))!==-1;)a.push({type:7,index:r}),l+=V.length-1}r++}}static createElement(t,o){let s=Y.createElement("template");return s.innerHTML=t,s}};function Q(e,t,o=e,s){var i,c,a;if(t===E)return t;let n=s!==void 0?(i=o._$Co)==null?void 0:i[s]:o._$Cl,r=at(t)?void 0:t._$litDirective$;return(n==null?void 0:n.constructor)!==r&&((c=n==null?void 0:n._$AO)==null||c.call(n,!1),r===void 0?n=void 0:(n=new r(e),n._$AT(e,o,s)),s!==void 0?((a=o._$Co)!=null?a:o._$Co=[])[s]=n:o._$Cl=n),n!==void 0&&(t=Q(e,n._$AS(e,t.values),n,s)),t}var $t=class{constructor(t,o){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){var p;let{el:{content:o},parts:s}=this._$AD,n=((p=t==null?void 0:t.creationScope)!=null?p:Y).importNode(o,!0);G.currentNode=n;let r=G.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let u;a.type===2?u=new Z(r,r.nextSibling,this,t):a.type===1?u=new a.ctor(r,a.name,a.strings,this,t):a.type===6&&(u=new Mt(r,this,t)),this._$AV.push(u),a=s[++c]}i!==(a==null?void 0:a.index)&&(r=G.nextNode(),i++)}return G.currentNode=Y,n}p(t){let o=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(t,s,o),o+=s.strings.length-2):s._$AI(t[o])),o++}},Z=class e{get _$AU(){var t,o;return(o=(t=this._$AM)==null?void 0:t._$AU)!=null?o:this._$Cv}constructor(t,o,s,n){var r;this.type=2,this._$AH=k,this._$AN=void 0,this._$AA=t,this._$AB=o,this._$AM=s,this.options=n,this._$Cv=(r=n==null?void 0:n.isConnected)!=null?r:!0}get parentNode(){let t=this._$AA.parentNode,o=this._$AM;return o!==void 0&&(t==null?void 0:t.nodeType)===11&&(t=o.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,o=this){t=Q(this,t,o),at(t)?t===k||t==null||t===""?(this._$AH!==k&&this._$AR(),this._$AH=k):t!==this._$AH&&t!==E&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ee(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==k&&at(this._$AH)?this._$AA.nextSibling.data=t:this.T(Y.createTextNode(t)),this._$AH=t}$(t){var r;let{values:o,_$litType$:s}=t,n=typeof s=="number"?this._$AC(t):(s.el===void 0&&(s.el=lt.createElement(Pe(s.h,s.h[0]),this.options)),s);if(((r=this._$AH)==null?void 0:r._$AD)===n)this._$AH.p(o);else{let i=new $t(n,this),c=i.u(this.options);i.p(o),this.T(c),this._$AH=i}}_$AC(t){let o=qe.get(t.strings);return o===void 0&&qe.set(t.strings,o=new lt(t)),o}k(t){Wt(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,s,n=0;for(let r of t)n===o.length?o.push(s=new e(this.O(ct()),this.O(ct()),this,this.options)):s=o[n],s._$AI(r),n++;n<o.length&&(this._$AR(s&&s._$AB.nextSibling,n),o.length=n)}_$AR(t=this._$AA.nextSibling,o){var s;for((s=this._$AP)==null?void 0:s.call(this,!1,!0,o);t!==this._$AB;){let n=xe(t).nextSibling;xe(t).remove(),t=n}}setConnected(t){var o;this._$AM===void 0&&(this._$Cv=t,(o=this._$AP)==null||o.call(this,t))}},J=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,o,s,n,r){this.type=1,this._$AH=k,this._$AN=void 0,this.element=t,this.name=o,this._$AM=n,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=k}_$AI(t,o=this,s,n){let r=this.strings,i=!1;if(r===void 0)t=Q(this,t,o,0),i=!at(t)||t!==this._$AH&&t!==E,i&&(this._$AH=t);else{let c=t,a,p;for(t=r[0],a=0;a<r.length-1;a++)p=Q(this,c[s+a],o,a),p===E&&(p=this._$AH[a]),i||(i=!at(p)||p!==this._$AH[a]),p===k?t=k:t!==k&&(t+=(p!=null?p:"")+r[a+1]),this._$AH[a]=p}i&&!n&&this.j(t)}j(t){t===k?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t!=null?t:"")}},_t=class extends J{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===k?void 0:t}},xt=class extends J{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==k)}},At=class extends J{constructor(t,o,s,n,r){super(t,o,s,n,r),this.type=5}_$AI(t,o=this){var i;if((t=(i=Q(this,t,o,0))!=null?i:k)===E)return;let s=this._$AH,n=t===k&&s!==k||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,r=t!==k&&(s===k||n);n&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){var o,s;typeof this._$AH=="function"?this._$AH.call((s=(o=this.options)==null?void 0:o.host)!=null?s:this.element,t):this._$AH.handleEvent(t)}},Mt=class{constructor(t,o,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=o,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){Q(this,t)}},Ie={M:Ut,P:V,A:zt,C:1,L:Le,R:$t,D:Ee,V:Q,I:Z,H:J,N:xt,U:At,B:_t,F:Mt},Vt=it.litHtmlPolyfillSupport,Te;Vt==null||Vt(lt,Z),((Te=it.litHtmlVersions)!=null?Te:it.litHtmlVersions=[]).push("3.3.3");var St=(e,t,o)=>{var r,i;let s=(r=o==null?void 0:o.renderBefore)!=null?r:t,n=s._$litPart$;if(n===void 0){let c=(i=o==null?void 0:o.renderBefore)!=null?i:null;s._$litPart$=n=new Z(t.insertBefore(ct(),c),c,void 0,o!=null?o:{})}return n._$AI(e),n};function Ct(e,t,o=""){let s=o&&`sympblock-${o}`;return f`<button type="button" class="sympblock-button ${s}" @click=${t}>${e}</button>`}function pt(e){return f`<div class="sympblock-actions">${e}</div>`}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ns}=Ie,Be=e=>e;var Ot=e=>e.strings===void 0,Re=()=>document.createComment(""),tt=(e,t,o)=>{var r;let s=e._$AA.parentNode,n=t===void 0?e._$AB:t._$AA;if(o===void 0){let i=s.insertBefore(Re(),n),c=s.insertBefore(Re(),n);o=new ns(i,c,e,e.options)}else{let i=o._$AB.nextSibling,c=o._$AM,a=c!==e;if(a){let p;(r=o._$AQ)==null||r.call(o,e),o._$AM=e,o._$AP!==void 0&&(p=e._$AU)!==c._$AU&&o._$AP(p)}if(i!==n||a){let p=o._$AA;for(;p!==i;){let u=Be(p).nextSibling;Be(s).insertBefore(p,n),p=u}}}return o},z=(e,t,o=e)=>(e._$AI(t,o),e),rs={},et=(e,t=rs)=>e._$AH=t,De=e=>e._$AH,qt=e=>{e._$AR(),e._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var R={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},N=e=>(...t)=>({_$litDirective$:e,values:t}),q=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,o,s){this._$Ct=t,this._$AM=o,this._$Ci=s}_$AS(t,o){return this.update(t,o)}update(t,o){return this.render(...o)}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mt=(e,t)=>{var s;let o=e._$AN;if(o===void 0)return!1;for(let n of o)(s=n._$AO)==null||s.call(n,t,!1),mt(n,t);return!0},Tt=e=>{let t,o;do{if((t=e._$AM)===void 0)break;o=t._$AN,o.delete(e),e=t}while((o==null?void 0:o.size)===0)},He=e=>{for(let t;t=e._$AM;e=t){let o=t._$AN;if(o===void 0)t._$AN=o=new Set;else if(o.has(e))break;o.add(e),as(t)}};function is(e){this._$AN!==void 0?(Tt(this),this._$AM=e,He(this)):this._$AM=e}function cs(e,t=!1,o=0){let s=this._$AH,n=this._$AN;if(n!==void 0&&n.size!==0)if(t)if(Array.isArray(s))for(let r=o;r<s.length;r++)mt(s[r],!1),Tt(s[r]);else s!=null&&(mt(s,!1),Tt(s));else mt(this,e)}var as=e=>{var t,o;e.type==R.CHILD&&((t=e._$AP)!=null||(e._$AP=cs),(o=e._$AQ)!=null||(e._$AQ=is))},Et=class extends q{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,o,s){super._$AT(t,o,s),He(this),this.isConnected=t._$AU}_$AO(t,o=!0){var s,n;t!==this.isConnected&&(this.isConnected=t,t?(s=this.reconnected)==null||s.call(this):(n=this.disconnected)==null||n.call(this)),o&&(mt(this,t),Tt(this))}setValue(t){if(Ot(this._$Ct))this._$Ct._$AI(t,this);else{let o=[...this._$Ct._$AH];o[this._$Ci]=t,this._$Ct._$AI(o,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ve=()=>new Yt,Yt=class{},Gt=new WeakMap,Ue=N(class extends Et{render(e){return k}update(e,[t]){var s;let o=t!==this.G;return o&&this.rt(void 0),(o||this.lt!==this.ct)&&(this.G=t,this.ht=(s=e.options)==null?void 0:s.host,this.rt(this.ct=e.element)),k}rt(e){var t;if(this.G!==void 0)if(this.isConnected||(e=void 0),typeof this.G=="function"){let o=(t=this.ht)!=null?t:globalThis,s=Gt.get(o);s===void 0&&(s=new WeakMap,Gt.set(o,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){var e,t,o;return typeof this.G=="function"?(t=Gt.get((e=this.ht)!=null?e:globalThis))==null?void 0:t.get(this.G):(o=this.G)==null?void 0:o.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var We=Symbol.for(""),ls=e=>{if((e==null?void 0:e.r)===We)return e==null?void 0:e._$litStatic$};var Nt=(e,...t)=>({_$litStatic$:t.reduce((o,s,n)=>o+(r=>{if(r._$litStatic$!==void 0)return r._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${r}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(s)+e[n+1],e[0]),r:We}),ze=new Map,Qt=e=>(t,...o)=>{let s=o.length,n,r,i=[],c=[],a,p=0,u=!1;for(;p<s;){for(a=t[p];p<s&&(r=o[p],(n=ls(r))!==void 0);)a+=n+t[++p],u=!0;p!==s&&c.push(r),i.push(a),p++}if(p===s&&i.push(t[s]),u){let l=i.join("$$lit$$");(t=ze.get(l))===void 0&&(i.raw=i,ze.set(l,t=i)),o=c}return e(t,...o)},Fe=Qt(f),pr=Qt(D),mr=Qt(je);var ps={3:Nt`h3`,4:Nt`h4`,5:Nt`h5`};function dt(e,t,o,s){let n=ps[e];return Fe`<${n} class=${t} tabindex="-1" ${s?Ue(s):k}>${o}</${n}>`}var ms={correct:D`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,partly:D`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,wrong:D`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,not_answered:D`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,answered:D`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,up:D`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,down:D`<path d="M3.5 6L8 10.5 12.5 6"/>`};function U(e){return f`<span class="sympblock-icon sympblock-icon-${e}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${ms[e]}</svg></span>`}function ds(e){return/^\w[\w-]*\.ipynb$/.test(e!=null?e:"")}function us({title:e,href:t,minutes:o,reason:s}){let n=ds(t)?f`<a href=${t}>${e}</a>`:e;return f`<li class="sympblock-planned">
    <p><span class="sympblock-planned-title">${n}</span> <span class="sympblock-hint sympblock-planned-minutes">${o} minutes</span></p>
    <p>${s}</p>
  </li>`}function Jt({plan:e=[],plan_note:t=""},o){return!e.length&&!t?k:f`<section class="sympblock-plan">
    ${dt(o,"sympblock-plan-head","Your plan")}
    ${e.length?f`<ol>${e.map(us)}</ol>`:k}
    ${t?f`<p class="sympblock-plan-note">${t}</p>`:k}
  </section>`}var Kt=[{outcome:"correct",words:"Correct"},{outcome:"partly",words:"Partly correct"},{outcome:"wrong",words:"Incorrect"},{outcome:"not_answered",words:"Not answered"}];function hs(e,t){return e.filter(({outcome:o})=>t.some(s=>s[o]))}function fs(e,{outcome:t,words:o}){let s=Array.from({length:e},()=>U(t));return f`<td role="cell" data-words=${o}
    ><span class="sympblock-count">${e}</span><span class="sympblock-marks">${s}</span></td>`}function jt(e,t,o,s=Kt){let n=hs(s,o),r=[t,...n.map(({words:i})=>i)];return f`<div class="sympblock-scroll"><table class="sympblock-tally" role="table">
    <caption>${e}</caption>
    <thead role="rowgroup"><tr role="row">
      ${r.map(i=>f`<th scope="col" role="columnheader">${i}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${o.map(i=>f`<tr role="row">
          <th scope="row" role="rowheader">${i.words}</th>
          ${n.map(c=>fs(i[c.outcome],c))}
        </tr>`)}
    </tbody>
  </table></div>`}function Ge({view:{summary:e},acts:t}){if(!e.advice)return k;let o=e.sure_but_wrong.map(s=>Ct(`Go to question ${s}`,()=>t.go(s-1),"quiet"));return f`<div class="sympblock-advice-box">
    <p class="sympblock-advice">${U("wrong")}<span>${e.advice}</span></p>
    ${pt(o)}
  </div>`}var bs=Kt.filter(({outcome:e})=>e!=="not_answered");function Ye({view:{summary:e}}){let t=e.confidence;return t.length?jt("Confidence and accuracy","You said",t,bs):k}function Qe(e,t,{confidences:o,findings:s}){let n=e.filter(a=>t(a)),r=new Set(e.map(({objective:a})=>a)),i=a=>ks(a.map(t)),c=a=>{var p;return(p=t(a).confidence)!=null?p:"not_said"};return{total:i(e),objectives:new Map([...r].map(a=>[a,i(e.filter(p=>p.objective===a))])),confidence:new Map(o.map(a=>[a,i(n.filter(p=>c(p)===a))])),sureButWrong:n.filter(a=>Je(t(a))==="sure_but_wrong").map(({id:a})=>a),plan:ys(e,t,s)}}function ks(e){let t={correct:0,partly:0,wrong:0,not_answered:0};for(let o of e)t[o?o.outcome:"not_answered"]+=1;return t}function Je(e){return e?e.outcome==="wrong"?e.confidence==="sure"?"sure_but_wrong":"wrong":e.outcome==="partly"?"partly":e.confidence==="guess"?"guessed":null:"not_answered"}function ys(e,t,o){let s=new Map;for(let i of e){let c=Xt(i.objective),a=Je(t(i));!c||!a||(s.has(c)||s.set(c,new Map),s.get(c).set(i.id,a))}let n=i=>Math.min(...[...i.findings.values()].map(c=>o.indexOf(c)));return[...s].map(([i,c])=>({lesson:i,findings:c})).sort((i,c)=>n(i)-n(c)||(i.lesson<c.lesson?-1:1))}function Xt(e){return e.slice(0,Math.max(0,e.lastIndexOf(".")))}function Ke(e,t,o){let s={confidences:Object.keys(o.confidence),findings:o.findings.map(({name:l})=>l)},{total:n,objectives:r,confidence:i,sureButWrong:c,plan:a}=Qe(e,t,s),p=l=>e.findIndex(m=>m.id===l)+1,u=c.map(p);return{headline:gs(n),objectives:[...r].map(([l,m])=>({words:o.objectives[l],...m})),confidence:[...i].filter(([,l])=>Xe(l)).map(([l,m])=>({words:o.confidence[l],...m})),sure_but_wrong:u,advice:u.length?`You were sure but incorrect in ${u.length>1?"questions":"question"} ${Ze(u)}. Read the feedback there again.`:"",plan:a.filter(({lesson:l})=>l in o.lessons).map(l=>({lesson:l.lesson,...o.lessons[l.lesson],reason:vs(l,p,o)})),plan_note:!a.length&&e.some(({objective:l})=>Xt(l))?o.no_gap:""}}function Xe({correct:e,partly:t,wrong:o}){return e+t+o}function gs(e){let{correct:t,partly:o,wrong:s,not_answered:n}=e,r=[`${t} correct`,o&&`${o} partly correct`,`${s} incorrect`].filter(Boolean),i=Xe(e),c=`${i} of ${i+n} answered: ${r.join(", ")}.`;return n?`${c} ${n} not answered, which does not count as incorrect.`:c}function vs({findings:e},t,o){return o.findings.map(({name:n,words:[r,i]})=>{let c=[...e].filter(([,a])=>a===n).map(([a])=>t(a));return c.length?(c.length>1?i:r).replace("{}",Ze(c)):""}).filter(Boolean).join(" ")}function Ze(e){let t=e[e.length-1];return e.length>1?`${e.slice(0,-1).join(", ")} and ${t}`:String(t)}var ws=3,$s="Once you have answered a question above, your results by objective appear here.",Pt=class{constructor(t,o,s,n){var r;this.items=o,this.others=s,this.words=n,this.name=`results-${t.dataset.card.split("/").pop()}`,this.title=`Your results: ${(r=t.getAttribute("aria-label"))!=null?r:""}`,this.el=document.createElement("div"),this.el.className="sympblock-quiz question-live read-out-live",t.append(this.el)}show(t){let o=({id:r,version:i})=>t.of(r,i),s=Ke(this.items,o,this.words),n=this.items.some(o)?this.results(s,o):f`<p>${$s}</p>`;St(f`<section class="sympblock-main" aria-label=${this.title}>
        <h3 id=${this.name} class="sympblock-big-head">Your results</h3>
        <div class="sympblock-read-out">${n}</div>
      </section>`,this.el)}results(t,o){let s={view:{summary:t},acts:{go:r=>this.go(r)}},n=t.plan.map(r=>({...r,title:_s(r),href:""}));return f`<p class="sympblock-headline">${t.headline}</p>
      ${Jt({...t,plan:n},ws+1)}
      ${Ge(s)}
      ${jt("Score by objective","Objective",t.objectives)}
      ${Ye(s)}
      ${t.plan.length?k:this.readAgain(o)}`}readAgain(t){let o=this.items.filter(r=>t(r)&&t(r).outcome!=="correct"),s=[...new Set(o.map(({objective:r})=>r))];if(!s.length)return k;let n=r=>{let i=o.filter(a=>a.objective===r).map(a=>this.toQuestion(a)),c=[...this.sectionsOf(r),...i];return f`<li><p>${this.words.objectives[r]}</p>
        <ul class="read-again-links">${c.map(({href:a,words:p})=>f`<li><a href=${a}>${p}</a></li>`)}</ul></li>`};return f`<section class="read-again"><h4>Read again where an answer was not correct</h4>
      <ul>${s.map(n)}</ul></section>`}toQuestion(t){return{href:`#question-${t.id}`,words:`Question ${this.items.indexOf(t)+1}`}}sectionsOf(t){let n=this.others.filter(r=>r.objective===t).map(({id:r})=>to(r)).filter(r=>r.compareDocumentPosition(this.el)&Node.DOCUMENT_POSITION_FOLLOWING).map(xs).filter(Boolean);return[...new Set(n)].map(r=>({href:`#${r.id}`,words:r.textContent.trim()}))}go(t){let s=to(this.items[t].id).querySelector(".sympblock-verdict-word");s.focus(),s.scrollIntoView({block:"center"})}};function _s({title:e,href:t}){return t?f`<a href=${t}>${e}</a>`:e}function to(e){return document.getElementById(`question-${e}`)}function xs(e){let t=[...document.querySelectorAll("main h2[id]")].filter(o=>o.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);return t[t.length-1]}var $=11102230246251565e-32,S=134217729,ut=(3+8*$)*$;function K(e,t,o,s,n){let r,i,c,a,p=t[0],u=s[0],l=0,m=0;u>p==u>-p?(r=p,p=t[++l]):(r=u,u=s[++m]);let h=0;if(l<e&&m<o)for(u>p==u>-p?(i=p+r,c=r-(i-p),p=t[++l]):(i=u+r,c=r-(i-u),u=s[++m]),r=i,c!==0&&(n[h++]=c);l<e&&m<o;)u>p==u>-p?(i=r+p,a=i-r,c=r-(i-a)+(p-a),p=t[++l]):(i=r+u,a=i-r,c=r-(i-a)+(u-a),u=s[++m]),r=i,c!==0&&(n[h++]=c);for(;l<e;)i=r+p,a=i-r,c=r-(i-a)+(p-a),p=t[++l],r=i,c!==0&&(n[h++]=c);for(;m<o;)i=r+u,a=i-r,c=r-(i-a)+(u-a),u=s[++m],r=i,c!==0&&(n[h++]=c);return(r!==0||h===0)&&(n[h++]=r),h}function ht(e,t){let o=t[0];for(let s=1;s<e;s++)o+=t[s];return o}function d(e){return new Float64Array(e)}var As=(3+16*$)*$,Ms=(2+12*$)*$,Ss=(9+64*$)*$*$,ot=d(4),eo=d(8),oo=d(12),so=d(16),j=d(4);function Cs(e,t,o,s,n,r,i){let c,a,p,u,l,m,h,b,g,v,y,w,A,x,C,M,T,O,P=e-n,L=o-n,I=t-r,B=s-r;x=P*B,m=S*P,h=m-(m-P),b=P-h,m=S*B,g=m-(m-B),v=B-g,C=b*v-(x-h*g-b*g-h*v),M=I*L,m=S*I,h=m-(m-I),b=I-h,m=S*L,g=m-(m-L),v=L-g,T=b*v-(M-h*g-b*g-h*v),y=C-T,l=C-y,ot[0]=C-(y+l)+(l-T),w=x+y,l=w-x,A=x-(w-l)+(y-l),y=A-M,l=A-y,ot[1]=A-(y+l)+(l-M),O=w+y,l=O-w,ot[2]=w-(O-l)+(y-l),ot[3]=O;let H=ht(4,ot),nt=Ms*i;if(H>=nt||-H>=nt||(l=e-P,c=e-(P+l)+(l-n),l=o-L,p=o-(L+l)+(l-n),l=t-I,a=t-(I+l)+(l-r),l=s-B,u=s-(B+l)+(l-r),c===0&&a===0&&p===0&&u===0)||(nt=Ss*i+ut*Math.abs(H),H+=P*u+B*c-(I*p+L*a),H>=nt||-H>=nt))return H;x=c*B,m=S*c,h=m-(m-c),b=c-h,m=S*B,g=m-(m-B),v=B-g,C=b*v-(x-h*g-b*g-h*v),M=a*L,m=S*a,h=m-(m-a),b=a-h,m=S*L,g=m-(m-L),v=L-g,T=b*v-(M-h*g-b*g-h*v),y=C-T,l=C-y,j[0]=C-(y+l)+(l-T),w=x+y,l=w-x,A=x-(w-l)+(y-l),y=A-M,l=A-y,j[1]=A-(y+l)+(l-M),O=w+y,l=O-w,j[2]=w-(O-l)+(y-l),j[3]=O;let Go=K(4,ot,4,j,eo);x=P*u,m=S*P,h=m-(m-P),b=P-h,m=S*u,g=m-(m-u),v=u-g,C=b*v-(x-h*g-b*g-h*v),M=I*p,m=S*I,h=m-(m-I),b=I-h,m=S*p,g=m-(m-p),v=p-g,T=b*v-(M-h*g-b*g-h*v),y=C-T,l=C-y,j[0]=C-(y+l)+(l-T),w=x+y,l=w-x,A=x-(w-l)+(y-l),y=A-M,l=A-y,j[1]=A-(y+l)+(l-M),O=w+y,l=O-w,j[2]=w-(O-l)+(y-l),j[3]=O;let Yo=K(Go,eo,4,j,oo);x=c*u,m=S*c,h=m-(m-c),b=c-h,m=S*u,g=m-(m-u),v=u-g,C=b*v-(x-h*g-b*g-h*v),M=a*p,m=S*a,h=m-(m-a),b=a-h,m=S*p,g=m-(m-p),v=p-g,T=b*v-(M-h*g-b*g-h*v),y=C-T,l=C-y,j[0]=C-(y+l)+(l-T),w=x+y,l=w-x,A=x-(w-l)+(y-l),y=A-M,l=A-y,j[1]=A-(y+l)+(l-M),O=w+y,l=O-w,j[2]=w-(O-l)+(y-l),j[3]=O;let Qo=K(Yo,oo,4,j,so);return so[Qo-1]}function Zt(e,t,o,s,n,r){let i=(t-r)*(o-n),c=(e-n)*(s-r),a=i-c,p=Math.abs(i+c);return Math.abs(a)>=As*p?a:-Cs(e,t,o,s,n,r,p)}var Yr=(7+56*$)*$,Qr=(3+28*$)*$,Jr=(26+288*$)*$*$,Kr=d(4),Xr=d(4),Zr=d(4),ti=d(4),ei=d(4),oi=d(4),si=d(4),ni=d(4),ri=d(4),ii=d(8),ci=d(8),ai=d(8),li=d(4),pi=d(8),mi=d(8),di=d(16),ui=d(12),hi=d(192),fi=d(192);var yi=(10+96*$)*$,gi=(4+48*$)*$,vi=(44+576*$)*$*$,wi=d(4),$i=d(4),_i=d(4),xi=d(4),Ai=d(4),Mi=d(4),Si=d(4),Ci=d(4),Oi=d(8),qi=d(8),Ti=d(8),Ei=d(8),Ni=d(8),ji=d(8),Pi=d(8),Li=d(8),Ii=d(8),Bi=d(4),Ri=d(4),Di=d(4),Hi=d(8),Vi=d(16),Ui=d(16),zi=d(16),Wi=d(32),Fi=d(32),Gi=d(48),Yi=d(64),Qi=d(1152),Ji=d(1152);var tc=(16+224*$)*$,ec=(5+72*$)*$,oc=(71+1408*$)*$*$,sc=d(4),nc=d(4),rc=d(4),ic=d(4),cc=d(4),ac=d(4),lc=d(4),pc=d(4),mc=d(4),dc=d(4),uc=d(24),hc=d(24),fc=d(24),bc=d(24),kc=d(24),yc=d(24),gc=d(24),vc=d(24),wc=d(24),$c=d(24),_c=d(1152),xc=d(1152),Ac=d(1152),Mc=d(1152),Sc=d(1152),Cc=d(2304),Oc=d(2304),qc=d(3456),Tc=d(5760),Ec=d(8),Nc=d(8),jc=d(8),Pc=d(16),Lc=d(24),Ic=d(48),Bc=d(48),Rc=d(96),Dc=d(192),Hc=d(384),Vc=d(384),Uc=d(384),zc=d(768);var Wc=d(96),Fc=d(96),Gc=d(96),Yc=d(1152);function io(e,{polygons:t}){return t.some(o=>qs(e,o))}function qs(e,[t,...o]){let s=ro(e,t);return s!=="inside"?s==="edge":o.every(n=>ro(e,n)!=="inside")}function ro(e,t){let o=0;for(let s=1;s<t.length;s++){let n=Ts(e,t[s-1],t[s]);if(n==="edge")return"edge";n&&(o+=1)}return o%2?"inside":"outside"}function Ts([e,t],[o,s],[n,r]){if(o<e&&n<e)return!1;if(e===n&&t===r)return"edge";if(s===t&&r===t)return Math.min(o,n)<=e&&e<=Math.max(o,n)?"edge":!1;if(s>t==r>t)return!1;let i=Zt(o,s,n,r,e,t);return i===0?"edge":i<0==r>s}var W=class extends Error{};function ee({choices:e}){return e.filter(({correct:t})=>t).map(({id:t})=>t)}var Es={single_best_answer:(e,t)=>Lt(ft(e,t)),multiple_response:Ns,put_in_order:Ps,number:Is,hotspot:Bs};function oe(e,t){return Es[e.kind](e,t)}function co(e){return e==="correct"?1:0}function Lt({id:e,correct:t,feedback:o}){return{outcome:t?"correct":"wrong",notes:[{choice:e,mark:t?"chosen_correct":"chosen_wrong",feedback:o}]}}function Ns(e,t){let o=new Set(lo(t).map(c=>ft(e,c).id));if(!o.size)throw new W("Choose at least one answer.");let s=ee(e),n=s.filter(c=>o.has(c)).length,i=e.choices.filter(({id:c,correct:a})=>a||o.has(c)).map(c=>o.has(c.id)?Lt(c).notes[0]:{choice:c.id,mark:"missed",feedback:c.feedback});return{outcome:js(n,o.size-n,s.length),notes:i}}function js(e,t,o){return e===o&&!t?"correct":e>t?"partly":"wrong"}function Ps(e,t){let o=lo(t).map(r=>ft(e,r).id);if(o.length!==e.choices.length||new Set(o).size!==o.length)throw new W("An order names every step exactly once.");let s=Ls(o),n=e.choices.map(({id:r,feedback:i})=>({choice:r,mark:s.has(r)?"misplaced":"in_place",feedback:i}));return{outcome:s.size===0?"correct":s.size===1?"partly":"wrong",notes:n}}function Ls(e){let t=ao(e,"");return new Set(e.filter(o=>!t.includes(o)))}function ao(e,t){let o=[];for(let[s,n]of e.entries()){if(n<=t)continue;let r=[n,...ao(e.slice(s+1),n)];r.length>o.length&&(o=r)}return o}function Is(e,t){let o=te(t),{low:s,high:n}=e.answer,r=(c,a)=>({outcome:c,notes:[{choice:"",mark:"number",feedback:a}]});if(s<=o&&o<=n)return r("correct",e.feedback.correct);let i=e.traps.find(c=>Math.abs(o-c.value)<=c.tolerance);return r("wrong",i?i.feedback:o<s?e.feedback.low:e.feedback.high)}function Bs(e,t){if(typeof t!="object"||t===null||Array.isArray(t))throw new W("A place is a choice from the list or a point of the picture.");if("choice"in t)return Lt(ft(e,t.choice));let o=[te(t.x_mm),te(t.y_mm)],s=Rs(e,o);return s?Lt(ft(e,s)):{outcome:"wrong",notes:[{choice:"",mark:"elsewhere",feedback:e.elsewhere}]}}function Rs({choices:e,regions:t},o){return e.map(({id:n})=>n).filter(n=>io(o,t[n])).reduce((n,r)=>!n||t[r].area_mm2<t[n].area_mm2?r:n,"")}function ft({choices:e},t){let o=e.find(({id:s})=>s===t);if(!o)throw new W(`${JSON.stringify(t)} is not one of the choices.`);return o}function lo(e){if(!Array.isArray(e))throw new W("Expected a list of choices.");return e}function te(e){if(typeof e!="number"||!Number.isFinite(e))throw new W("Expected a number.");return e}/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var se=N(class extends q{constructor(){super(...arguments),this.key=k}render(e,t){return this.key=e,t}update(e,[t,o]){return t!==this.key&&(et(e),this.key=t),o}});/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var po=N(class extends q{constructor(e){if(super(e),e.type!==R.PROPERTY&&e.type!==R.ATTRIBUTE&&e.type!==R.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ot(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===E||t===k)return t;let o=e.element,s=e.name;if(e.type===R.PROPERTY){if(t===o[s])return E}else if(e.type===R.BOOLEAN_ATTRIBUTE){if(!!t===o.hasAttribute(s))return E}else if(e.type===R.ATTRIBUTE&&o.getAttribute(s)===t+"")return E;return et(e),t}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var mo=(e,t,o)=>{let s=new Map;for(let n=t;n<=o;n++)s.set(e[n],n);return s},It=N(class extends q{constructor(e){if(super(e),e.type!==R.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,o){let s;o===void 0?o=t:t!==void 0&&(s=t);let n=[],r=[],i=0;for(let c of e)n[i]=s?s(c,i):i,r[i]=o(c,i),i++;return{values:r,keys:n}}render(e,t,o){return this.dt(e,t,o).values}update(e,[t,o,s]){var g;let n=De(e),{values:r,keys:i}=this.dt(t,o,s);if(!Array.isArray(n))return this.ut=i,r;let c=(g=this.ut)!=null?g:this.ut=[],a=[],p,u,l=0,m=n.length-1,h=0,b=r.length-1;for(;l<=m&&h<=b;)if(n[l]===null)l++;else if(n[m]===null)m--;else if(c[l]===i[h])a[h]=z(n[l],r[h]),l++,h++;else if(c[m]===i[b])a[b]=z(n[m],r[b]),m--,b--;else if(c[l]===i[b])a[b]=z(n[l],r[b]),tt(e,a[b+1],n[l]),l++,b--;else if(c[m]===i[h])a[h]=z(n[m],r[h]),tt(e,n[l],n[m]),m--,h++;else if(p===void 0&&(p=mo(i,h,b),u=mo(c,l,m)),p.has(c[l]))if(p.has(c[m])){let v=u.get(i[h]),y=v!==void 0?n[v]:null;if(y===null){let w=tt(e,n[l]);z(w,r[h]),a[h]=w}else a[h]=z(y,r[h]),tt(e,n[l],y),n[v]=null;h++}else qt(n[m]),m--;else qt(n[l]),l++;for(;h<=b;){let v=tt(e,a[b+1]);z(v,r[h]),a[h++]=v}for(;l<=m;){let v=n[l++];v!==null&&qt(v)}return this.ut=i,et(e,a),E}});function bt({kind:e,name:t,options:o,isPicked:s,onPick:n}){return f`<div class="sympblock-options">${It(o,({id:i})=>i,({id:i,text:c})=>f`<label class="sympblock-option"
    ><input type=${e} name=${t} value=${i} .checked=${po(s(i))}
      @change=${a=>n(i,a.target.checked)}><span>${c}</span></label>`)}</div>`}function uo({view:{item:e},draft:t,acts:o,uid:s}){return bt({kind:"radio",name:`${s}-answer`,options:e.choices,isPicked:n=>t.response===n,onPick:n=>o.answer({response:n})})}function Ds(e,t,o,s){let n=new Set(t!=null?t:[]);return s?n.add(o):n.delete(o),n.size?e.map(r=>r.id).filter(r=>n.has(r)):null}function ho({view:{item:e},draft:t,acts:o,uid:s}){let n=t.response;return bt({kind:"checkbox",name:`${s}-answer`,options:e.choices,isPicked:r=>!!(n!=null&&n.includes(r)),onPick:(r,i)=>o.answer({response:Ds(e.choices,n,r,i)})})}var Hs=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function fo({draft:e,acts:t,uid:o}){let s=bt({kind:"radio",name:`${o}-sure`,options:Hs,isPicked:n=>e.confidence===n,onPick:n=>t.answer({confidence:n})});return f`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${s}</fieldset>`}var bo=0;function ko(e){return bo+=1,`${e}-${bo}-${Math.random().toString(36).slice(2,8)}`}function Vs(e,t){let o=Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x),s=Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y);return o>0&&s>0}function ne(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function Us(e,t,o,s){let n=e.y+e.h/2<t.y+t.h/2,r=(n?e.y+e.h-t.y:t.y+t.h-e.y)+1;e.y+=(n?-1:1)*(o?r:r/2),ne(e,s),!o&&(t.y+=(n?1:-1)*r/2,ne(t,s))}function re(e,t,o){for(let s of e)ne(s,o);for(let s=0;s<60;s+=1){let n=!0;for(let r of e)for(let i of[...t,...e])i===r||!Vs(r,i)||(n=!1,Us(r,i,t.includes(i),o));if(n)return!0}return!1}var zs=.35,yo=document.createElement("canvas").getContext("2d");function st(e,t,o){return yo.font=`500 ${t}px ${o||"sans-serif"}`,yo.measureText(e).width}function Ws(e,t,o,s){let[n,r]=t(e.at_mm),i={start:0,middle:s/2,end:s}[e.anchor];return{label:e,x:n-i,y:r-o*.65,w:s,h:o*1.3}}function xo(e,t,o){let s=t.y+t.h/2,i=`M${(o[0]>t.x&&o[0]<t.x+t.w?[o[0],o[1]<s?t.y:t.y+t.h]:[o[0]<=t.x?t.x-3:t.x+t.w+3,s]).join(" ")}L${o.join(" ")}`;_("path",{d:i,class:"sympblock-leader-halo"},e),_("path",{d:i,class:"sympblock-leader"},e),_("circle",{cx:o[0],cy:o[1],r:1.9,class:"sympblock-leader-end"},e)}function X(e,t,o,s,n,r){let i=_("text",{x:o,y:s,class:r,"font-size":n,"dominant-baseline":"central"},e);return i.textContent=t,i}function Fs(e,t,o,s){let n=t.scale_bar_mm*o.pxPerMm,r=`${t.scale_bar_mm} mm`,i=Math.max(n,st(r,s,o.family)),c={x:10,y:o.height-s*1.3-16,w:i,h:s*1.3+8},a=o.height-11,p=`M10 ${a-4}V${a+4}M10 ${a}H${10+n}M${10+n} ${a-4}V${a+4}`;return _("path",{d:p,class:"sympblock-scale-halo"},e),_("path",{d:p,class:"sympblock-scale"},e),X(e,r,10,a-s*.95,s,"sympblock-label"),c}function Gs(e,t,o,s){return t.side_marks.map((n,r)=>{let i=Math.max(s*1.7,st(n,s,o.family)+s*.8),c=r?o.width-i-8:8,a={x:c,y:8,w:i,h:s*1.7};return _("rect",{x:c,y:8,width:i,height:a.h,rx:3,class:"sympblock-side"},e),X(e,n,c+i/2,8+a.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Ys(e,t,o){for(let s of t)s.label.points_to_mm&&xo(e,s,o(s.label.points_to_mm));for(let s of t)X(e,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function Ao(e){return e.isConnected&&getComputedStyle(e).getPropertyValue("--scene-key").trim()==="beside"}function Qs(e,t,o,s){let n=e.isConnected?getComputedStyle(e).fontFamily:"",r=Math.max(...t.map(a=>st(a.text,s,n)))+s*2.66,i=o-2*r-s;if(Ao(e)&&i>zs*o)return{columns:2,columnPx:r,picturePx:i,left:i+s};let c=Math.max(1,Math.min(3,Math.floor(o/r)));return{columns:c,columnPx:o/c,picturePx:o,left:0}}function Js(e,t,o,s,n,r){let{place:i}=o,c=r*1.4,a=t.map(l=>{let[m,h]=i(l.at_mm),b=m<o.width/2?1:o.width-c-1;return{label:l,x:l.points_to_mm?b:m-c/2,y:h-c/2,w:c,h:c}});re(a,s,{x:0,y:0,w:o.width,h:o.height});for(let l of a)l.label.points_to_mm&&xo(e,l,i(l.label.points_to_mm));let p=Math.ceil(t.length/n.columns),u=n.left?0:o.height;return a.forEach((l,m)=>{let h=n.left+Math.floor(m/p)*n.columnPx+c*.6,b=u+c*.9+m%p*r*1.6;go(e,m+1,l.x+c/2,l.y+c/2,r,n.leastPx),go(e,m+1,h,b,r,n.leastPx),X(e,l.label.text,h+c*.8,b,r,"sympblock-label sympblock-key-text")}),Math.max(0,u+p*r*1.6+c*.6-o.height)}function go(e,t,o,s,n,r){_("circle",{cx:o,cy:s,r:n*.7,class:"sympblock-number"},e),X(e,t,o,s,Math.max(n*.84,r),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function vo(e){let[t,o,s,n]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let r=e.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,u])=>[[p-a,u-a],[p+a,u+a]])}),i=(c,a)=>a(...r.map(p=>p[c]));return[Math.max(t,i(0,Math.min)),Math.max(o,i(1,Math.min)),Math.min(s,i(0,Math.max)),Math.min(n,i(1,Math.max))]}function wo(e,t,o){let[s,n,r,i]=t,c=o/(r-s),a=(i-n)*c,p=e.isConnected?getComputedStyle(e).fontFamily:"",u=([m,h])=>[(m-s)*c,(h-n)*c],l={x:6,y:6,w:o-12,h:a-12};return{bounds:t,width:o,height:a,pxPerMm:c,family:p,place:u,area:l}}function $o(e,t,o,s){e.replaceChildren();let n=[];return t.side_marks&&n.push(...Gs(e,t,o,s)),t.scale_bar_mm&&n.push(Fs(e,t,o,s)),n}function Mo(e){let t=e.isConnected?Number.parseFloat(getComputedStyle(e).getPropertyValue("--scene-least-rem")):0;return t?t*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function Ks(e,t,o){return Math.max(12,o,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:Bt))}function _o(e,t,o){let s=e.querySelector(".sympblock-words"),n=wo(e,t.labels.length?t.bounds_mm:vo(t),o),r=Mo(e),i=Ks(t,n,r),c=$o(s,t,n,i),a=w=>Ws(w,n.place,i,st(w.text,i,n.family)),p=t.labels.map(a),u=p.map(w=>w.x),m=re(p,c,n.area)&&p.every((w,A)=>Math.abs(w.x-u[A])<24),h=0;if(m)Ys(s,p,n.place);else{let[w,A,x,C]=vo(t),M=Qs(e,t.labels,o,i),T=(x-w)*i*2/M.picturePx;n=wo(e,[w-T,A,x+T,C],M.picturePx),c=$o(s,t,n,Math.max(12,r)),h=Js(s,t.labels,n,c,{...M,leastPx:r},i)}let[b,g,,v]=n.bounds,y=1/n.pxPerMm;s.setAttribute("transform",`translate(${b} ${g}) scale(${y})`),e.setAttribute("viewBox",`${b} ${g} ${o*y} ${v-g+h*y}`),e.style.setProperty("--scene-px",y)}function Xs(e,t,o){let s=e.getScreenCTM(),n=t.labels.length&&Ao(e)?o:(s==null?void 0:s.a)*e.viewBox.baseVal.width;return s&&o?Math.min(o,n):0}function So(e,t){let[o,s,n]=[0,0,[0,0]],r=()=>{let{width:i,height:c}=e.getBoundingClientRect();if(!i)return;let a=Mo(e),p=[i,c].every((l,m)=>Math.abs(l-n[m])<=2)&&a===s;n=[i,c];let u=p?o:Xs(e,t,i);u>40&&(Math.abs(u-o)>2||Math.abs(a-s)>.5)&&([o,s]=[u,a],_o(e,t,u))};_o(e,t,560),new ResizeObserver(r).observe(e)}var Zs="http://www.w3.org/2000/svg",Bt=13,tn="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function _(e,t,o){let s=document.createElementNS(Zs,e);for(let[n,r]of Object.entries(t||{}))s.setAttribute(n,r);return o&&o.append(s),s}function ie(e,t){return`M${e.map(o=>o.join(" ")).join("L")}${t?"Z":""}`}function Oo(e,t,o){let s={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[n,r]of Object.entries(s))e.style.setProperty(`--scene-${n}`,r);e.style.setProperty("--scene-width",o)}function en(e,t){let[o,s]=e.points_mm[0];if(e.kind==="dot")return _("circle",{cx:o,cy:s,r:e.size_mm||t.width});if(e.kind==="person")return _("path",{d:tn,transform:`translate(${o} ${s}) scale(${e.size_mm})`});if(e.kind==="line")return _("path",{d:ie(e.points_mm,!1)});let n=[e.points_mm,...e.holes_mm].map(r=>ie(r,!0));return _("path",{d:n.join(""),"fill-rule":"evenodd"})}function on(e,t,o,s,n){let r=`${t}-hatch-${o}`,i=_("pattern",{id:r,patternUnits:"userSpaceOnUse",width:n,height:n}),c={lines:`M0 ${n}L${n} 0`,cross:`M0 ${n}L${n} 0M0 0L${n} ${n}`}[s.hatch],a=c?_("path",{d:c,class:"sympblock-hatch-line","stroke-width":n*.09},i):_("circle",{cx:n/2,cy:n/2,r:n*.14,class:"sympblock-hatch-dot"},i);return Oo(a,s,0),e.querySelector("defs").append(i),`url(#${r})`}function sn(e,t,o){var c;let s=_("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),r=(c={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind])!=null?c:t.width;Oo(s,t,e.emphasis==="strong"?r*1.8:r);let i=en(e,t);if(t.dash.length&&i.setAttribute("stroke-dasharray",t.dash.join(" ")),s.append(i),o&&e.kind==="area"){let a=i.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=o,s.append(a)}return s}function ce(e,t){let o=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[o.x,o.y]}function nn(e,t){let o=_("g",{class:"sympblock-tip","aria-hidden":"true"},e),s=_("rect",{rx:3},o),n=X(o,"",0,0,Bt,"sympblock-tip-text");return(r,i,c)=>{if(o.style.display=r?"":"none",!r)return;let a=Number(e.style.getPropertyValue("--scene-px")),p=st(r,Bt,getComputedStyle(e).fontFamily)+14,[u,l,m]=t.bounds_mm,h=Math.max(u,Math.min(i+10*a,m-p*a)),b=c-34*a<l?c+16*a:c-34*a;o.setAttribute("transform",`translate(${h} ${b}) scale(${a})`);for(let[g,v]of Object.entries({width:p,height:24}))s.setAttribute(g,v);n.setAttribute("x",7),n.setAttribute("y",12),n.textContent=r}}function Co(e,t,o){let s=_("g",{class:t,"aria-hidden":"true"},e);for(let r of["halo","line"])_("path",{d:o,class:`sympblock-mark-${r}`},s);let n=r=>{s.style.display=r?"":"none",r&&(s.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return n(null),n}function rn(e){return{setCrosshair:Co(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:Co(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function cn(e,t,o,s){let n=t.map((r,i)=>({node:r,shape:o[i]})).filter(({shape:r})=>r.name);e.setAttribute("role","group"),n.forEach(({node:r,shape:i},c)=>{let a={role:"button","aria-label":i.name,tabindex:c?-1:0,"data-structure":i.structure};for(let[p,u]of Object.entries(a))r.setAttribute(p,u);r.classList.add("sympblock-pickable"),r.addEventListener("click",p=>s.onPick(i,...ce(e,p))),r.addEventListener("keydown",p=>{let u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")s.onPick(i,...i.points_mm[0]);else if(u){let l=n[(c+u+n.length)%n.length].node;r.setAttribute("tabindex",-1),l.setAttribute("tabindex",0),l.focus()}else return;p.preventDefault()})})}function an(e,t,o,s){let n=r=>{let i=r.getBBox();return[i.x+i.width/2,i.y+i.height/2]};t.forEach((r,i)=>{o[i].name&&(r.addEventListener("pointermove",c=>s(o[i].name,...ce(e,c))),r.addEventListener("pointerleave",()=>s("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&s(o[i].name,...n(r))),r.addEventListener("blur",()=>s("")))})}function ln(e,t,o){let[s,n,r,i]=t.bounds_mm,c=_("defs",{},e),a={x:s,y:n,width:r-s,height:i-n};_("rect",a,_("clipPath",{id:`${o}-clip`},c)),_("rect",{...a,class:"sympblock-ground"},e)}function pn(e,t){let o=t.rings.map(s=>ie(s,!0)).join("");for(let s of["halo","line"])_("path",{d:o,class:`sympblock-overlay-${s} sympblock-overlay-${t.tone}`},e)}function qo(e,t={}){var u;let o=ko("sympblock-scene"),s=_("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});s.dataset.ground=e.ground,ln(s,e,o);let[n,,r]=e.bounds_mm,i={};for(let[l,m]of Object.entries(e.styles))m.hatch&&(i[l]=on(s,o,l,m,(r-n)/75));let c=_("g",{"clip-path":`url(#${o}-clip)`},s);if(e.film){let[l,m,h,b]=e.film.bounds_mm,g={href:e.film.href,x:l,y:m,width:h-l,height:b-m,preserveAspectRatio:"none"};_("image",{...g,"aria-hidden":"true"},c)}let a=e.shapes.map(l=>sn(l,e.styles[l.structure],i[l.structure]));c.append(...a);for(let l of(u=t.overlays)!=null?u:[])pn(c,l);_("g",{class:"sympblock-words","aria-hidden":"true"},s),an(s,a,e.shapes,nn(s,e)),t.onPick&&e.shapes.some(l=>l.name)&&cn(s,a,e.shapes,t);let p=l=>{let m=s.querySelector(`[data-structure="${CSS.escape(l)}"]`);m&&m.focus()};return s.sceneTools={...rn(s),focusStructure:p},t.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",l=>t.onPoint(...ce(s,l)))),So(s,e),s}var kt=class{constructor(){this.name="",this.svg=null}drawing(t,o,s={}){return t!==this.name&&(this.name=t,this.svg=qo(o,s)),this.svg}},ae=class extends q{constructor(t){super(t),this.kept=new kt}render(t,o,{overlays:s=[],pin:n=null}={}){let r=this.kept.drawing(t,o,{overlays:s});return r.sceneTools.setPin(n),r}},To=N(ae);var le={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},mn=120,dn=8,Eo=(e,t,o)=>Math.max(t,Math.min(o,e));function un(e,t,o,[s,n,r,i]){let[c,a]=le[t],p=(r-s)/mn*(o?dn:1);return{x_mm:Eo(e.x_mm+c*p,s,r),y_mm:Eo(e.y_mm+a*p,n,i)}}function hn({x_mm:e,y_mm:t},[o,s,n,r]){let i=(c,a,p)=>Math.round(100*(c-a)/(p-a));return`${i(e,o,n)} percent from the left, ${i(t,s,r)} from the top.`}function yt(e){return(e==null?void 0:e.x_mm)===void 0?null:e}function fn(e){return yt(e)?"Your mark is placed. Tap or click elsewhere to move it.":e?"You answered from the list.":f`Tap or click the place.<span class="sympblock-by-keys"> By keyboard: Tab leads to the picture, arrow keys move the crosshair, Enter places the mark.</span>`}var pe=class extends q{constructor(t){super(t),this.kept=new kt,this.page=null,this.at=null,this.isListOpen=!1}render(t){let[o,s,n,r]=t.scene.bounds_mm;return this.page||(this.at={x_mm:(o+n)/2,y_mm:(s+r)/2},this.isListOpen=!!t.draft.response&&!yt(t.draft.response)),this.page=t,f`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${fn(t.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`}get tools(){return this.kept.svg.sceneTools}pointer(){let{scene:t,view:o,draft:s}=this.page,n=(c,a)=>this.place({x_mm:c,y_mm:a}),r=this.kept.drawing(o.item.scene,t,{onPoint:n});r.setAttribute("aria-hidden","true"),this.tools.setPin(yt(s.response));let i=`${t.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;return f`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${i}
      @focus=${c=>c.target.matches(":focus-visible")&&this.tools.setCrosshair(this.at)}
      @blur=${()=>this.tools.setCrosshair(null)}
      @keydown=${c=>this.press(c)}
      @keyup=${c=>le[c.key]&&this.page.acts.say(hn(this.at,t.bounds_mm))}>${r}</div>`}list(){let{view:t,draft:o,acts:s,uid:n}=this.page;return bt({kind:"radio",name:`${n}-place`,options:t.item.choices,isPicked:r=>{var i;return((i=o.response)==null?void 0:i.choice)===r},onPick:r=>s.answer({response:{choice:r}})})}press(t){if(t.key==="Enter"||t.key===" ")this.place(this.at);else if(le[t.key])this.at=un(this.at,t.key,t.shiftKey,this.page.scene.bounds_mm),this.tools.setCrosshair(this.at);else return;t.preventDefault()}place(t){this.at=t,this.page.acts.answer({response:{...t}}),this.page.acts.say("Mark placed.")}},No=N(pe);var jo={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function me({verdict:e}){let t=e.lines.filter(({mark:o})=>o.startsWith("chosen")).map(({feedback:o})=>o);return[`${e.words}.`,e.remark,...t].filter(Boolean).join(" ")}function bn({kind:e,verdict:{lines:t}}){if(e==="put_in_order")return{told:t,folded:[]};let o=({mark:s})=>s!=="not_chosen";return{told:t.filter(o),folded:t.filter(s=>!o(s)||s.mark==="key")}}function kn(e){return/^https?:\/\//i.test(e!=null?e:"")}function Po({mark:e,words:t,text:o,feedback:s},n,r){let i=n&&t?f`<span class="sympblock-tag">${t}</span>`:k,c=jo[e]?U(jo[e]):f`<span class="sympblock-icon"></span>`;return f`<li class="sympblock-line sympblock-line-${e}">
    ${c}
    <div>
      <p class="sympblock-line-text">${i}${o}</p>
      ${r?f`<p class="sympblock-feedback">${s}</p>`:k}
    </div>
  </li>`}function yn(e){let{told:t,folded:o}=bn(e),s=t.map(c=>Po(c,!0,c.mark!=="key")),r=e.kind==="put_in_order"?f`<ol class="sympblock-lines">${s}</ol>`:f`<ul class="sympblock-lines">${s}</ul>`,i=f`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${o.map(c=>Po(c,!1,!0))}</ul>
  </details>`;return[t.length?r:k,o.length?i:k]}function gn({given:e,accepted:t}){return[e&&`Your answer: ${e}.`,t&&`Accepted: ${t}.`].filter(Boolean).join(" ")}function vn({label:e,text:t,url:o}){return kn(o)?f`<a title=${t} href=${o} target="_blank" rel="noopener noreferrer">${e}</a>`:f`<cite title=${t}>${e}</cite>`}function wn(e){if(!e.length)return k;let t=e.length>1?"Sources: ":"Source: ";return f`<p class="sympblock-sources">${t}${e.map((o,s)=>[s?"; ":"",vn(o)])}</p>`}function Lo({view:{item:e},scene:t}){let o=To(e.scene,t,{overlays:e.verdict.overlays,pin:yt(e.response)}),s=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${t.note}`,n=e.kind==="hotspot"?f`<figcaption class="sympblock-hint">${s}</figcaption>`:k;return f`<figure class="sympblock-asked-picture">${o}${n}</figure>`}function Io(e,t,o){let{verdict:s}=e,n=[U(s.outcome),s.words],r=gn(s);return f`<section class="sympblock-verdict sympblock-verdict-${s.outcome}">
    ${dt(t,"sympblock-verdict-word",n,o)}
    ${r?f`<p>${r}</p>`:k}
    ${s.remark?f`<p class="sympblock-feedback">${s.remark}</p>`:k}
    ${yn(e)}
    <p class="sympblock-why"><strong>Why: </strong>${s.why}</p>
    ${wn(s.sources)}
  </section>`}function Bo({item:e,ask_confidence:t},{response:o,confidence:s}){return o===null?e.kind==="put_in_order"?"Move at least one step first.":"Give an answer first.":t&&!s?"Say how sure you are first.":""}var de=class extends q{render(t){return E}update(t,[o]){let s=t.element;return Ro(s)!==o&&(s.value=o===null?"":String(o)),E}},$n=N(de);function Ro(e){return Number.isFinite(e.valueAsNumber)?e.valueAsNumber:null}function Do({view:{item:e},draft:t,acts:o,uid:s}){let n=`${s}-number`,r=i=>o.answer({response:Ro(i.target)},!0);return f`<div class="sympblock-number-row">
    <label for=${n}>${e.unit?`Your answer in ${e.unit}`:"Your answer"}</label>
    <div><input class="sympblock-number" id=${n} type="number" inputmode="decimal" step=${e.step||"any"}
      @input=${r} @change=${()=>o.answer({})} ${$n(t.response)}
      ><span class="sympblock-unit" aria-hidden="true">${e.unit}</span></div>
  </div>`}function _n(e,t,o){let s=e.filter(n=>n!==t);return[...s.slice(0,o),t,...s.slice(o)]}function he({view:{item:e},draft:t}){var o;return(o=t.response)!=null?o:e.choices.map(({id:s})=>s)}function ue(e,t,o){let s=_n(he(e),t,o),{text:n}=e.view.item.choices.find(r=>r.id===t);e.acts.answer({response:s}),e.acts.say(`${n}: now ${o+1} of ${s.length}.`)}function Ho(e,t,o,s){return f`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${e}: ${t}" aria-disabled=${String(!o)}
    @click=${()=>o&&s()}>${U(e)}</button>`}function xn(e,t,o,s){let{text:n}=e.view.item.choices.find(r=>r.id===t);return f`<li class="sympblock-row" draggable="true" data-choice=${t}>
    <span class="sympblock-place">${o+1}</span>
    <span class="sympblock-row-text">${n}</span>
    ${Ho("up",n,o>0,()=>ue(e,t,o-1))}
    ${Ho("down",n,o<s-1,()=>ue(e,t,o+1))}
  </li>`}function An(e){let t=`application/x-${e.uid}`,o=({target:n})=>{var r,i;return(i=(r=n.closest)==null?void 0:r.call(n,".sympblock-row"))==null?void 0:i.dataset.choice},s=n=>n.dataTransfer.types.includes(t);return{start(n){o(n)&&(n.dataTransfer.setData(t,o(n)),n.dataTransfer.effectAllowed="move",n.stopPropagation())},over(n){s(n)&&(n.preventDefault(),n.stopPropagation())},drop(n){n.preventDefault(),n.stopPropagation();let r=s(n)&&n.dataTransfer.getData(t),i=o(n);r&&i&&i!==r&&ue(e,r,he(e).indexOf(i))}}}function Vo(e){let t=he(e),o=An(e),s=It(t,n=>n,(n,r)=>xn(e,n,r,t.length));return f`<ol class="sympblock-order" @dragstart=${o.start} @dragover=${o.over} @drop=${o.drop}>${s}</ol>`}var Mn={single_best_answer:uo,multiple_response:ho,put_in_order:Vo,number:Do,hotspot:No};function Uo(e){let{view:t,uid:o}=e,{question:s,instruction:n,kind:r}=t.item,i=`${o}-instruction`;return f`<fieldset class="sympblock-fields" aria-describedby=${n?i:k}>
      <legend class="sympblock-asked">${s}</legend>
      ${n?f`<p class="sympblock-hint" id=${i}>${n}</p>`:k}
      ${Mn[r](e)}
    </fieldset>
    ${t.ask_confidence?fo(e):k}`}var Sn={correct:"Correct",partly:"Partly correct",wrong:"Incorrect"},Cn={chosen_correct:"Your answer, correct",chosen_wrong:"Your answer, incorrect",missed:"Correct, and you left it out",key:"The correct answer",in_place:"In place",misplaced:"Out of place",not_chosen:""},On={1:"st",2:"nd",3:"rd"};function zo(e,t,{outcome:o,notes:s}){return{outcome:o,words:Sn[o],given:e.kind==="number"?Tn(qn(t),e.answer.unit):"",accepted:e.kind==="number"?e.answer.accepted:"",remark:s.flatMap(({choice:n,feedback:r})=>n?[]:[r]).join(" "),lines:En(e,t,s),why:e.why,sources:[],overlays:jn(e)}}function qn(e){return String(Number(e.toPrecision(6)))}function Tn(e,t){return`${e} ${t}`.trim()}function En(e,t,o){if(e.kind==="number")return[];let s=new Map(o.map(({choice:i,mark:c})=>[i,c])),n=e.kind==="put_in_order"?[]:ee(e),r=e.choices.map(({id:i,text:c,feedback:a})=>{var u;let p=(u=s.get(i))!=null?u:n.includes(i)?"key":"not_chosen";return{text:c,mark:p,words:p==="misplaced"?Nn(t,i):Cn[p],feedback:a}});return[...r.filter(({mark:i})=>i!=="key"),...r.filter(({mark:i})=>i==="key")]}function Nn(e,t){var s;let o=e.indexOf(t)+1;return`Out of place: you put it ${o}${(s=On[o])!=null?s:"th"}`}function jn(e){return e.kind!=="hotspot"?[]:e.choices.map(({id:t,correct:o})=>({rings:e.regions[t].polygons.map(([s])=>s),tone:o?"correct":"plain"}))}var Pn=3,Ln='input, [role="application"], button:not([aria-disabled="true"])',Rt=class{constructor(t,o,s){var n,r;this.article=t,this.item=o,this.desk=s,this.attempt=(r=(n=s.earlier)==null?void 0:n.attempt)!=null?r:1,this.draft={response:null,confidence:null},this.judgement=null,this.missing="",this.said={words:"",count:0},this.landing=Ve(),this.el=document.createElement("div"),this.el.className="sympblock-quiz question-live",t.querySelector(".question-answer").before(this.el),this.restore(),this.draw(),t.dataset.alive=""}restore(){let{earlier:t}=this.desk;if(t)try{this.judgement=oe(this.item,t.response),this.draft={response:t.response,confidence:t.confidence}}catch{this.desk.reopened(this.item)}}page(){var p;let{item:t,draft:o,attempt:s}=this,r=(t.orders?t.orders[(s-1)%t.orders.length]:t.choices.map(({id:u})=>u)).map(u=>t.choices.find(l=>l.id===u)),{step:i,unit:c}=(p=t.answer)!=null?p:{};return{view:{item:{...t,choices:r,step:i,unit:c,scene:t.id,response:o.response},ask_confidence:this.desk.asksConfidence},scene:this.scene(),draft:o,acts:{answer:u=>this.answer(u),say:u=>this.say(u)},uid:`question-${t.id}`,landing:this.landing}}scene(){let{picture:t}=this.item;if(!t)return null;let o=this.article.querySelector(".question-picture img").getAttribute("src");return{...{styles:{},shapes:[],labels:[],scale_bar_mm:0,side_marks:null,is_chart:!1},...t,alt:t.title,film:{href:o,bounds_mm:t.bounds_mm}}}answer(t){this.draft={...this.draft,...t},this.missing="",this.draw()}say(t){this.said={words:t,count:this.said.count+1},this.draw()}check(){let t=document.activeElement,o=(t==null?void 0:t.tagName)==="INPUT"&&this.el.contains(t);o&&t.blur();let s=this.page();if(this.missing=Bo(s.view,this.draft),this.missing){this.draw(),o&&t.focus();return}let{response:n,confidence:r}=this.draft;this.judgement=oe(this.item,n);let{outcome:i}=this.judgement;this.desk.judged(this.item,{version:this.item.version,response:n,confidence:r,outcome:i,attempt:this.attempt}),this.said={words:me(this.judgedItem()),count:this.said.count+1},this.draw(),this.landing.value.focus()}again(){this.attempt+=1,this.draft={response:null,confidence:null},this.judgement=null,this.said={words:"",count:this.said.count+1},this.desk.reopened(this.item),this.draw(),this.el.querySelector(Ln).focus()}judgedItem(){let{item:t,draft:o,judgement:s}=this;return{...this.page().view.item,verdict:zo(t,o.response,s)}}draw(){let t=document.activeElement;this.article.toggleAttribute("data-judged",!!this.judgement);let o=se(`${this.attempt} ${!!this.judgement}`,this.judgement?this.judged():this.open()),s=f`<p class="sympblock-said" aria-live="polite">${se(this.said.count,this.said.words)}</p>`;St(f`${o}${s}`,this.el),this.el.contains(t)&&document.activeElement!==t&&t.focus()}open(){return f`<form novalidate @submit=${o=>{o.preventDefault(),this.check()}}>
      ${Uo(this.page())}
      <div class="sympblock-foot">
        <p class="sympblock-missing" role="status">${this.missing}</p>
        ${pt(f`<button type="submit" class="sympblock-button sympblock-primary">Check answer</button>`)}
      </div>
    </form>`}judged(){let t=this.page(),o=this.judgedItem();t.view={...t.view,item:o};let s=this.article.querySelector(".answer-sources").cloneNode(!0);return f`<p class="sympblock-asked">${o.question}</p>
      ${t.scene?Lo(t):k}
      ${Io(o,Pn,this.landing)}
      ${s}
      ${pt(Ct("Answer again",()=>this.again()))}`}};var In="This browser does not keep your answers. They last until you leave this page.",Dt=class{constructor({lesson:t,items:o,read_out:s},n){this.lesson=t,this.items=o,this.counted=o.filter(({counts:r})=>r),this.words=s,this.kept=n,this.readOuts=[],this.count=Wo("answers-count"),this.notice=Wo("answers-notice"),document.querySelector(".page-head").append(this.count,this.notice);for(let r of document.querySelectorAll(".questions"))this.wake(r);this.show()}wake(t){let o=t.dataset.confidence==="true",s=[];for(let r of t.querySelectorAll("article.question")){let i=r,c=this.items.find(({id:a})=>a===i.dataset.item);c&&(s.push(c),new Rt(i,c,{asksConfidence:o,earlier:this.kept.of(c.id,c.version),judged:(a,p)=>this.judged(c,p),reopened:()=>this.reopened(c)}))}if(s.length<this.words.from)return;let n=this.counted.filter(r=>!s.includes(r));this.readOuts.push(new Pt(t,s,n,this.words))}standing(){return{lesson:this.lesson,...$e(this.kept,this.counted)}}judged(t,o){this.kept.keep(t.id,o),this.show();let s={...this.standing(),item:t.id,credit:co(o.outcome)};document.dispatchEvent(new CustomEvent("sympblock:answered",{detail:s}))}reopened(t){this.kept.drop(t.id),this.show()}show(){this.count.textContent=`Questions of this lesson: ${_e(this.standing())}.`;for(let t of this.readOuts)t.show(this.kept);for(let t of this.readOuts.slice(-1))this.count.append(" ",Bn(t));this.kept.wasRefused&&!this.notice.textContent&&(this.notice.textContent=In)}};function Bn({name:e}){let t=document.createElement("a");return t.href=`#${e}`,t.textContent="Your results",t}function Wo(e){let t=document.createElement("p");return t.className=e,e==="answers-notice"&&t.setAttribute("role","status"),t}var Fo=`/* The quiz card within a page that is read: its frame and colours are those of the page. */
.sympblock-quiz.question-live {
  --sympblock-ink: var(--ink);
  --sympblock-soft: var(--soft);
  --sympblock-paper: var(--paper);
  --sympblock-raised: var(--raised);
  --sympblock-line: var(--line);
  --sympblock-edge: var(--edge);
  max-width: none;
  margin: 0 0 0.75rem;
  padding: 0;
  border: 0;
  background: none;
  font: 1rem/1.55 var(--sans);
}
.page .question-live :is(p, ol, ul, li) {
  margin-bottom: 0;
}
.page .question-live details {
  border: 0;
}
.page .question-live summary {
  min-height: 2rem;
}
.page .question-live .answer-sources {
  margin: 0.5rem 0 0.25rem;
}
.question-live .sympblock-move {
  min-width: 2.25rem;
  min-height: 2.25rem;
}
.question-live .sympblock-line > .sympblock-icon {
  align-self: start;
}
/* The picture is printed on white, so the marks on it keep the colours for white. */
.question-live .sympblock-scene[data-ground="paper"] {
  --scene-ink: #1a1d21;
  --scene-paper: #fff;
  --scene-accent: #0072b2;
  --scene-good: #00795a;
}
.sympblock-quiz.read-out-live {
  margin: 0;
  padding: 1rem 1.125rem;
  border-top: 1px solid var(--line);
}
.page .read-out-live h4 {
  margin: 1rem 0 0.25rem;
  font: 650 0.9375rem/1.4 var(--sans);
}
.page .read-again ul {
  padding: 0;
  list-style: none;
}
.page .read-again li {
  margin-bottom: 0.625rem;
}
.page .read-again .read-again-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
}
.page .read-again .read-again-links li {
  margin: 0;
}
.read-again-links a {
  display: inline-block;
  min-height: 1.75rem;
  padding-block: 0.125rem;
}
.page .answers-count,
.page .answers-notice {
  margin: 0.5rem 0 0.25rem;
  color: var(--soft);
  font: 0.875rem/1.5 var(--sans);
}
.page .answers-notice:empty {
  display: none;
}
@media screen {
  .question[data-alive] > :is(.question-ask, .question-hint, .question-options),
  .question[data-alive][data-kind="hotspot"] > .question-picture,
  .question[data-judged] > .question-answer {
    display: none;
  }
}
/* On paper a question stands as it does without a script. */
@media print {
  .question-live,
  .answers-count,
  .answers-notice {
    display: none;
  }
}
`;function Dn(){let e=document.createElement("style"),t=[be,fe,ye,ke,ve,ge,Fo];e.textContent=t.join(`
`),document.head.append(e);let o=JSON.parse(document.getElementById("question-data").textContent),s=new Dt(o,new vt(we()));window.sympblockEdition={standing:()=>s.standing()}}"ResizeObserver"in window&&Dn();})();
