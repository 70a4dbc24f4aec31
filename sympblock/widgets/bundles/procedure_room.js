var Vt=`/* The bedside monitor: curves beside figures, and below each other where there is no room. */
.sympblock-monitor {
  --sympblock-monitor-ecg: #00795a;
  --sympblock-monitor-pleth: #0069a5;
  --sympblock-monitor-breath: #855600;
  --sympblock-monitor-pressure: #8a3fa0;
  --sympblock-monitor-high: #b3141b;
  --sympblock-monitor-high-ink: #fff;
  --sympblock-monitor-medium: #f2c037;
  --sympblock-monitor-low: #7fd6ea;
  --sympblock-monitor-dark-ink: #161a1d;
  container-type: inline-size;
  padding: 0.5rem 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font-size: 0.875rem;
  line-height: 1.3;
}
body[data-jp-theme-light="false"] .sympblock-monitor {
  --sympblock-monitor-ecg: #4be38a;
  --sympblock-monitor-pleth: #62c8f5;
  --sympblock-monitor-breath: #f2d45c;
  --sympblock-monitor-pressure: #e3a5f5;
}
.sympblock-monitor-head {
  min-height: 1.5rem;
  margin-bottom: 0.375rem;
}
.sympblock-monitor-side {
  display: flex;
  flex-direction: column;
  gap: 0.375rem;
  min-width: 0;
}
.sympblock-panel .sympblock-monitor-quiet {
  margin: 0;
  color: var(--sympblock-soft);
}
.sympblock-monitor-alarms {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.375rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
.sympblock-monitor-alarm {
  margin: 0;
  padding: 0.125rem 0.5rem;
  border-radius: 0.25rem;
}
/* Where there is little room, the name alone is seen. */
.sympblock-monitor-alarm-name {
  display: none;
}
.sympblock-monitor-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
}
.sympblock-monitor-buttons .sympblock-panel-button {
  min-height: 1.75rem;
  padding: 0.125rem 0.5rem;
  font-size: 0.8125rem;
}
.sympblock-monitor-buttons [aria-pressed="true"] {
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
.sympblock-monitor-screen {
  display: grid;
  grid-template-columns: minmax(0, 1fr) clamp(12rem, 43cqi, 18rem);
  gap: 0.75rem;
}
.sympblock-monitor-traces {
  display: block;
  width: 100%;
  /* A place with little room sets the height of one curve. */
  height: calc(3 * var(--sympblock-monitor-trace, 3.25rem));
}
.sympblock-monitor-vitals {
  display: grid;
  flex: 1;
  grid-template-columns: 6fr 5fr;
  gap: 0.25rem;
  align-content: stretch;
}
.sympblock-monitor-vital {
  position: relative;
  min-width: 0;
  padding: 0.125rem 0.375rem;
  border-left: 4px solid currentColor;
}
.sympblock-monitor-heart_rate {
  color: var(--sympblock-monitor-ecg);
}
.sympblock-monitor-saturation {
  color: var(--sympblock-monitor-pleth);
}
.sympblock-monitor-breathing {
  color: var(--sympblock-monitor-breath);
}
.sympblock-monitor-pressure {
  color: var(--sympblock-monitor-pressure);
}
.sympblock-monitor-name {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  font-size: 0.75rem;
}
.sympblock-monitor-limits {
  margin-left: auto;
}
.sympblock-monitor-value {
  font-size: 1.5rem;
  font-variant-numeric: tabular-nums;
  font-weight: 600;
  line-height: 1.15;
  white-space: nowrap;
}
.sympblock-monitor-pressure .sympblock-monitor-value {
  font-size: 1.25rem;
}
.sympblock-monitor-note,
.sympblock-monitor-none {
  font-size: 0.75rem;
}
.sympblock-monitor-note {
  display: inline-block;
}
.sympblock-monitor-sign {
  font-size: 0.75rem;
  white-space: nowrap;
}
.sympblock-monitor-vital .sympblock-monitor-sign {
  margin-left: 0.25rem;
}
.sympblock-monitor-high {
  background: var(--sympblock-monitor-high);
  color: var(--sympblock-monitor-high-ink);
}
.sympblock-monitor-medium {
  background: var(--sympblock-monitor-medium);
  color: var(--sympblock-monitor-dark-ink);
}
.sympblock-monitor-low {
  background: var(--sympblock-monitor-low);
  color: var(--sympblock-monitor-dark-ink);
}
/* Six slow flashes when an alarm begins: fewer than two a second, and over within five seconds. */
.sympblock-monitor-alarm.sympblock-monitor-high {
  animation: sympblock-monitor-flash 0.75s steps(1) 6;
}
@keyframes sympblock-monitor-flash {
  50% {
    outline: 3px solid var(--sympblock-monitor-high);
    outline-offset: 2px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .sympblock-monitor-alarm.sympblock-monitor-high {
    animation: none;
  }
}
@media (forced-colors: active) {
  .sympblock-monitor-alarm,
  .sympblock-monitor-vital {
    border: 1px solid CanvasText;
  }
}
@container (max-width: 28rem) {
  .sympblock-monitor-screen {
    grid-template-columns: minmax(0, 1fr);
  }
  .sympblock-monitor-traces {
    height: calc(3 * var(--sympblock-monitor-trace, 2.5rem));
  }
}
`;var Kt=`.sympblock-console-screens {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}
.sympblock-screen {
  flex: 1 1 16rem;
  max-width: 32rem;
  margin: 0;
}
.sympblock-screen figcaption {
  margin-top: 0.25rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-screen-frame {
  position: relative;
  overflow: hidden;
  aspect-ratio: 1;
  container-type: inline-size;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: #101518;
}
.sympblock-screen canvas {
  display: block;
  width: 100%;
  height: 100%;
}
.sympblock-screen canvas:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: -3px;
}
.sympblock-screen-over {
  position: absolute;
  inset: 0;
  pointer-events: none;
}
.sympblock-screen-mark {
  position: absolute;
  top: 0.375rem;
  padding: 0 0.375rem;
  border-radius: 0.25rem;
  background: #101518c0;
  color: #fff;
  font-size: 1.125rem;
  font-weight: 700;
}
.sympblock-screen-mark:empty {
  display: none;
}
.sympblock-screen-mark-0 {
  left: 0.375rem;
}
.sympblock-screen-mark-1 {
  right: 0.375rem;
}
.sympblock-screen-note {
  position: absolute;
  bottom: 0.375rem;
  left: 0.375rem;
  max-width: calc(100% - 0.75rem);
  margin: 0;
  padding: 0 0.375rem;
  border-radius: 0.25rem;
  background: #101518c0;
  color: #fff;
  font-size: 0.8125rem;
}
.sympblock-screen-place {
  position: absolute;
  width: 0;
  height: 0;
}
.sympblock-screen-name {
  position: absolute;
  width: max-content;
  min-width: min-content;
  padding: 0 0.25rem;
  border-radius: 0.25rem;
  background: #101518b0;
  color: #f0e442;
  font-size: 0.75rem;
  line-height: 1.15;
  overflow-wrap: break-word;
  transform: translate(-50%, -50%);
}
.sympblock-screen-start .sympblock-screen-name {
  left: 0.375rem;
  transform: translate(0, -50%);
}
.sympblock-screen-end .sympblock-screen-name {
  right: 0.375rem;
  transform: translate(0, -50%);
  text-align: right;
}
.sympblock-screen-above .sympblock-screen-name {
  bottom: 0.25rem;
  transform: translate(-50%, 0);
}
.sympblock-screen-start::before,
.sympblock-screen-above::before,
.sympblock-screen-end::before {
  position: absolute;
  top: -0.1875rem;
  left: -0.1875rem;
  width: 0.375rem;
  height: 0.375rem;
  border-radius: 50%;
  background: #f0e442;
  content: "";
}
.sympblock-screen-words {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  margin: 0;
  padding: 1rem;
  color: #c9d1d8;
  text-align: center;
}
.sympblock-screen-words[hidden] {
  display: none;
}
.sympblock-console-row {
  display: flex;
  gap: 0.75rem;
  align-items: center;
  margin-top: 0.625rem;
}
.sympblock-console-pedal {
  min-width: 9rem;
  min-height: 2.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-raised);
  color: var(--sympblock-ink);
  font-size: 1rem;
  font-weight: 600;
  cursor: pointer;
  touch-action: none;
}
.sympblock-console-pedal[aria-pressed="true"] {
  background: #e69f00;
  color: #1a1200;
}
.sympblock-console-pedal:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-console-light {
  padding: 0.125rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 1rem;
  font-size: 0.875rem;
}
.sympblock-console-on {
  border-color: #e69f00;
  background: #e69f00;
  color: #1a1200;
  font-weight: 700;
}
.sympblock-console-keys,
.sympblock-console-waiting {
  margin: 0.375rem 0 0;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-console-waiting {
  margin-bottom: 0.5rem;
  color: var(--sympblock-ink);
  font-weight: 600;
}
.sympblock-console-fold {
  display: none;
}
.sympblock-screen-empty:not(:first-child) {
  display: none;
}
@media (min-width: 56rem) {
  .sympblock-console {
    --sympblock-screen-most: min(40rem, var(--sympblock-kept-height) - 10rem);
  }
  .sympblock-bench .sympblock-panel-controls {
    align-content: flex-start;
    border-bottom: 0;
  }
  .sympblock-console-stage .sympblock-console-screens {
    flex-wrap: nowrap;
    align-items: flex-end;
  }
  .sympblock-console-stage .sympblock-screen {
    flex: 1 1 0;
  }
  .sympblock-console-stage .sympblock-screen:first-child {
    flex-grow: 2;
  }
}
.sympblock-panel-extra + .sympblock-panel-controls > .sympblock-panel-buttons:first-child {
  flex-basis: 100%;
}
@media (max-width: 55.99rem) {
  .sympblock-console {
    padding-inline: 0.5rem;
  }
  .sympblock-console-stage {
    padding-block: 0 0.25rem;
  }
  .sympblock-console-screens {
    flex-wrap: nowrap;
    justify-content: center;
  }
  .sympblock-console-stage .sympblock-screen {
    flex: 0 1 auto;
    width: 33vh;
    min-width: 0;
  }
  .sympblock-console-stage .sympblock-screen:first-child figcaption,
  .sympblock-console-folded .sympblock-screen:not(:first-child) {
    display: none;
  }
  .sympblock-console-fold {
    display: inline-block;
    min-height: 2.75rem;
  }
  .sympblock-console-row {
    flex-wrap: wrap;
  }
}

/* A cross in two colours is seen on bone and on gas. */
.sympblock-screen-cross {
  position: absolute;
  width: 1.25rem;
  height: 1.25rem;
  translate: -50% -50%;
  background:
    linear-gradient(#f0e442, #f0e442) center / 100% 3px no-repeat,
    linear-gradient(#f0e442, #f0e442) center / 3px 100% no-repeat;
  filter: drop-shadow(0 0 1px #000) drop-shadow(0 0 1px #000);
  pointer-events: none;
}
`;var Xt=`.sympblock-task-head {
  margin-bottom: 0.75rem;
}
.sympblock-task-list,
.sympblock-task-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: flex-end;
}
.sympblock-task-row {
  margin: 0.75rem 0;
}
.sympblock-task-number {
  min-width: 2.5rem;
  min-height: 2rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  cursor: pointer;
}
.sympblock-task-number[aria-current] {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-task-title {
  margin: 0.625rem 0 0.25rem;
  font-size: 1rem;
}
.sympblock-task-ask {
  max-width: 42rem;
  margin: 0;
}
.sympblock-task-verdict ul {
  margin: 0 0 0.5rem;
  padding: 0;
  list-style: none;
}
.sympblock-task-verdict li {
  margin: 0.25rem 0;
  padding: 0.375rem 0.625rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-task-verdict li.sympblock-task-met {
  border-left: 4px double var(--sympblock-correct);
}
.sympblock-task-verdict li strong {
  color: var(--sympblock-wrong);
}
.sympblock-task-verdict li.sympblock-task-met strong {
  color: var(--sympblock-correct);
}
.sympblock-task-verdict p {
  max-width: 42rem;
  margin: 0 0 0.5rem;
}
`;var Yt=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
.sympblock-panel {
  /* What the page has above and below a lesson. */
  --sympblock-around: 9rem;
  /* So high may be what keeps its place. */
  --sympblock-kept-height: calc(100vh - var(--sympblock-around));
}
.sympblock-learner .sympblock-panel {
  --sympblock-around: 3.5rem;
}
/* A box that can scroll would hold the pictures fast inside itself. */
:is(.jp-OutputArea, .jp-OutputArea-output):has(.sympblock-kept) {
  overflow: visible;
  min-width: 0;
}
.sympblock-bench > .sympblock-panel-extra {
  display: contents;
}
.sympblock-kept {
  position: sticky;
  z-index: 2;
  top: 0;
  padding-block: 0.375rem;
  background: var(--sympblock-paper);
}
.sympblock-kept .sympblock-screen {
  max-width: var(--sympblock-screen-most);
}
/* What is reached by keyboard must not stop under the pictures. */
.sympblock-bench :is(button, input, select, summary, [tabindex]) {
  scroll-margin-top: calc(var(--sympblock-kept-height) + 1rem);
}
.sympblock-kept :is(button, input, select, summary, [tabindex]) {
  scroll-margin-top: 0;
}
@media (max-width: 55.99rem) {
  .sympblock-panel.sympblock-panel {
    --sympblock-kept-height: 45vh;
    --sympblock-screen-most: 33vh;
  }
}
@media (min-width: 56rem) {
  /* The panel takes the width to the right of the text. */
  .jp-Cell:has(.sympblock-beside),
  .sympblock-learner .jp-Notebook .jp-Cell:has(.sympblock-beside) {
    max-width: none;
    margin-right: 0;
    margin-left: max(0px, calc((100% - 64rem) / 2));
  }
  .sympblock-panel.sympblock-beside {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
    gap: 0 1.25rem;
    max-width: 96rem;
  }
  .sympblock-beside > * {
    grid-column: 1 / -1;
  }
  .sympblock-beside > .sympblock-bench {
    display: contents;
  }
  .sympblock-beside > .sympblock-bench > .sympblock-panel-extra {
    display: block;
  }
  .sympblock-beside .sympblock-bench :is(button, input, select, summary, [tabindex]) {
    scroll-margin-top: 0;
  }
}
`;var Zt=`.sympblock-panel {
  max-width: 72rem;
  padding: 1rem 1.125rem 1.125rem;
}
.sympblock-panel-title {
  margin: 0 0 0.75rem;
  font-size: 1.0625rem;
  font-weight: 600;
}
.sympblock-panel-controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1.5rem;
  align-items: flex-end;
  padding-bottom: 0.875rem;
  border-bottom: 1px solid var(--sympblock-line);
}
.sympblock-panel fieldset {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
.sympblock-panel legend,
.sympblock-panel-menu label,
.sympblock-panel-range label {
  padding: 0;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-panel-options {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  margin-top: 0.25rem;
}
.sympblock-panel-list .sympblock-panel-options {
  flex-direction: column;
}
.sympblock-panel-option {
  position: relative;
  display: inline-flex;
  cursor: pointer;
}
.sympblock-panel-option input {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.sympblock-panel-option span,
.sympblock-panel-menu select {
  width: 100%;
  min-height: 2rem;
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
}
.sympblock-panel-option input:hover + span {
  border-color: var(--sympblock-accent);
}
.sympblock-panel-option input:checked + span {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-panel-option input:focus-visible + span,
.sympblock-panel button:focus-visible,
.sympblock-panel-menu select:focus-visible,
.sympblock-panel-range input:focus-visible,
.sympblock-panel-toggle input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-menu {
  display: grid;
  gap: 0.25rem;
  flex: 1 1 14rem;
  min-width: 0;
  max-width: 24rem;
}
.sympblock-panel-menu select {
  color: inherit;
  font: inherit;
}
.sympblock-panel-range {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 0.75rem;
  flex: 1 1 14rem;
  max-width: 24rem;
}
.sympblock-panel-range output {
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.sympblock-panel-range input {
  grid-column: 1 / -1;
  width: 100%;
  height: 1.75rem;
  margin: 0;
  accent-color: var(--sympblock-accent);
}
.sympblock-panel-toggle {
  display: inline-flex;
  gap: 0.5rem;
  align-items: center;
  min-height: 2rem;
  cursor: pointer;
}
.sympblock-panel-toggle input {
  width: 1.25rem;
  height: 1.25rem;
  margin: 0;
  accent-color: var(--sympblock-accent);
}
.sympblock-panel-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}
.sympblock-panel-button {
  min-height: 2rem;
  padding: 0.25rem 0.875rem;
  border: 1px solid var(--sympblock-accent);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.sympblock-panel-button:hover {
  background: var(--sympblock-raised);
}
.sympblock-panel-button[aria-disabled="true"] {
  border-color: var(--sympblock-line);
  color: var(--sympblock-soft);
  cursor: default;
}
.sympblock-panel-body {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 1.5rem;
  margin-top: 1rem;
}
.sympblock-panel-pictures {
  display: flex;
  flex: 3 1 30rem;
  flex-wrap: wrap;
  gap: 1rem;
  align-content: flex-start;
  align-items: flex-start;
  min-width: 0;
}
.sympblock-panel-readout {
  flex: 2 1 17rem;
  min-width: 0;
}
.sympblock-panel-below {
  flex: 1 1 100%;
  min-width: 0;
}
.sympblock-panel-story {
  margin-bottom: 0.75rem;
  border-bottom: 1px solid var(--sympblock-line);
}
.sympblock-panel-story .sympblock-panel-body {
  margin-top: 0;
}
.sympblock-panel-wordy .sympblock-panel-pictures {
  flex: 2 1 22rem;
}
.sympblock-panel-wordy .sympblock-panel-readout {
  flex: 3 1 28rem;
}
.sympblock-panel-stacked .sympblock-panel-pictures,
.sympblock-panel-stacked .sympblock-panel-readout {
  flex: 1 1 100%;
}
/* A scene paints its ground past its own frame; clipped here, or it would cover the frame of the panel. */
.sympblock-panel-picture {
  margin: 0;
  overflow: clip;
}
.sympblock-panel-picture svg {
  display: block;
  width: 100%;
  height: auto;
  max-height: 34rem;
}
.sympblock-panel-picture figcaption {
  margin-top: 0.25rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-panel-words {
  margin: 0 0 0.875rem;
}
.sympblock-panel-words h4 {
  margin: 0 0 0.125rem;
  font-size: 0.9375rem;
  font-weight: 600;
}
.sympblock-panel-words p {
  margin: 0;
  max-width: 42rem;
}
.sympblock-panel-good,
.sympblock-panel-caution,
.sympblock-panel-stop {
  padding: 0.5rem 0.75rem;
  border-left: 0.3125rem solid #009e73;
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
}
.sympblock-panel-caution {
  border-left-color: #e69f00;
  border-left-style: dashed;
}
.sympblock-panel-stop {
  border-left-color: #d55e00;
  border-left-style: double;
}
.sympblock-panel-tone {
  display: block;
  font-size: 0.75rem;
  letter-spacing: 0.04em;
  text-transform: uppercase;
}
.sympblock-panel-body .sympblock-panel-sources {
  margin-top: 0.125rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-panel-sources cite {
  font-style: normal;
  text-decoration: underline dotted;
  text-underline-offset: 0.2em;
}
.sympblock-panel-table {
  overflow-x: auto;
  margin-bottom: 0.875rem;
}
.sympblock-panel-table table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.875rem;
}
.sympblock-panel-table caption {
  padding-bottom: 0.25rem;
  font-weight: 600;
  text-align: left;
}
.sympblock-panel-table th,
.sympblock-panel-table td {
  padding: 0.25rem 0.625rem 0.25rem 0;
  border-bottom: 1px solid var(--sympblock-line);
  font-variant-numeric: tabular-nums;
  text-align: left;
  vertical-align: top;
}
.sympblock-panel-table thead th {
  color: var(--sympblock-soft);
  font-weight: 600;
}
/* JupyterLab breaks words anywhere; where there is room a column is as wide as its longest word. */
@media (min-width: 48rem) {
  .sympblock-panel-table :is(th, td) {
    overflow-wrap: break-word;
    word-break: normal;
  }
}
@media (max-width: 48rem) {
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) table,
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) table :is(caption, tbody, tr, th, td) {
    display: block;
  }
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) thead {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) tbody tr {
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--sympblock-line);
  }
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) tbody :is(th, td) {
    padding: 0;
    border: 0;
  }
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) tbody td:empty {
    display: none;
  }
  :is(.sympblock-panel-wordy, .sympblock-panel-stacked, .sympblock-panel-below) tbody td::before {
    content: attr(data-head) ": ";
    color: var(--sympblock-soft);
  }
}
.sympblock-panel-problem {
  margin: 0.75rem 0 0;
  padding: 0.5rem 0.75rem;
  border: 2px solid #d55e00;
  border-radius: 0.375rem;
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var dt=globalThis,Qt=s=>s,fe=dt.trustedTypes,Jt=fe?fe.createPolicy("lit-html",{createHTML:s=>s}):void 0,bt="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,ut="?"+I,jo=`<${ut}>`,q=document,le=()=>q.createComment(""),ae=s=>s===null||typeof s!="object"&&typeof s!="function",yt=Array.isArray,rs=s=>yt(s)||typeof s?.[Symbol.iterator]=="function",ht=`[ 	
\f\r]`,ne=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,es=/-->/g,ts=/>/g,j=RegExp(`>|${ht}(?:([^\\s"'>=/]+)(${ht}*=${ht}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ss=/'/g,os=/"/g,ns=/^(?:script|style|textarea|title)$/i,kt=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),a=kt(1),$=kt(2),jn=kt(3),x=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),is=new WeakMap,W=q.createTreeWalker(q,129);function ls(s,e){if(!yt(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return Jt!==void 0?Jt.createHTML(e):e}var as=(s,e)=>{let t=s.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=ne;for(let c=0;c<t;c++){let l=s[c],m,h,d=-1,u=0;for(;u<l.length&&(n.lastIndex=u,h=n.exec(l),h!==null);)u=n.lastIndex,n===ne?h[1]==="!--"?n=es:h[1]!==void 0?n=ts:h[2]!==void 0?(ns.test(h[2])&&(i=RegExp("</"+h[2],"g")),n=j):h[3]!==void 0&&(n=j):n===j?h[0]===">"?(n=i??ne,d=-1):h[1]===void 0?d=-2:(d=n.lastIndex-h[2].length,m=h[1],n=h[3]===void 0?j:h[3]==='"'?os:ss):n===os||n===ss?n=j:n===es||n===ts?n=ne:(n=j,i=void 0);let y=n===j&&s[c+1].startsWith("/>")?" ":"";r+=n===ne?l+jo:d>=0?(o.push(m),l.slice(0,d)+bt+l.slice(d)+I+y):l+I+(d===-2?c:y)}return[ls(s,r+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},ce=class s{constructor({strings:e,_$litType$:t},o){let i;this.parts=[];let r=0,n=0,c=e.length-1,l=this.parts,[m,h]=as(e,t);if(this.el=s.createElement(m,o),W.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=W.nextNode())!==null&&l.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.getAttributeNames())if(d.endsWith(bt)){let u=h[n++],y=i.getAttribute(d).split(I),k=/([.?@])?(.*)/.exec(u);l.push({type:1,index:r,name:k[2],strings:y,ctor:k[1]==="."?$e:k[1]==="?"?we:k[1]==="@"?ve:G}),i.removeAttribute(d)}else d.startsWith(I)&&(l.push({type:6,index:r}),i.removeAttribute(d));if(ns.test(i.tagName)){let d=i.textContent.split(I),u=d.length-1;if(u>0){i.textContent=fe?fe.emptyScript:"";for(let y=0;y<u;y++)i.append(d[y],le()),W.nextNode(),l.push({type:2,index:++r});i.append(d[u],le())}}}else if(i.nodeType===8)if(i.data===ut)l.push({type:2,index:r});else{let d=-1;for(;(d=i.data.indexOf(I,d+1))!==-1;)l.push({type:7,index:r}),d+=I.length-1}r++}}static createElement(e,t){let o=q.createElement("template");return o.innerHTML=e,o}};function U(s,e,t=s,o){if(e===x)return e;let i=o!==void 0?t._$Co?.[o]:t._$Cl,r=ae(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,t,o)),o!==void 0?(t._$Co??=[])[o]=i:t._$Cl=i),i!==void 0&&(e=U(s,i._$AS(s,e.values),i,o)),e}var ge=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:o}=this._$AD,i=(e?.creationScope??q).importNode(t,!0);W.currentNode=i;let r=W.nextNode(),n=0,c=0,l=o[0];for(;l!==void 0;){if(n===l.index){let m;l.type===2?m=new Y(r,r.nextSibling,this,e):l.type===1?m=new l.ctor(r,l.name,l.strings,this,e):l.type===6&&(m=new xe(r,this,e)),this._$AV.push(m),l=o[++c]}n!==l?.index&&(r=W.nextNode(),n++)}return W.currentNode=q,i}p(e){let t=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,t),t+=o.strings.length-2):o._$AI(e[t])),t++}},Y=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,o,i){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=U(this,e,t),ae(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):rs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&ae(this._$AH)?this._$AA.nextSibling.data=e:this.T(q.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=ce.createElement(ls(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(t);else{let r=new ge(i,this),n=r.u(this.options);r.p(t),this.T(n),this._$AH=r}}_$AC(e){let t=is.get(e.strings);return t===void 0&&is.set(e.strings,t=new ce(e)),t}k(e){yt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,o,i=0;for(let r of e)i===t.length?t.push(o=new s(this.O(le()),this.O(le()),this,this.options)):o=t[i],o._$AI(r),i++;i<t.length&&(this._$AR(o&&o._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let o=Qt(e).nextSibling;Qt(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,o,i,r){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=p}_$AI(e,t=this,o,i){let r=this.strings,n=!1;if(r===void 0)e=U(this,e,t,0),n=!ae(e)||e!==this._$AH&&e!==x,n&&(this._$AH=e);else{let c=e,l,m;for(e=r[0],l=0;l<r.length-1;l++)m=U(this,c[o+l],t,l),m===x&&(m=this._$AH[l]),n||=!ae(m)||m!==this._$AH[l],m===p?e=p:e!==p&&(e+=(m??"")+r[l+1]),this._$AH[l]=m}n&&!i&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},$e=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},we=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},ve=class extends G{constructor(e,t,o,i,r){super(e,t,o,i,r),this.type=5}_$AI(e,t=this){if((e=U(this,e,t,0)??p)===x)return;let o=this._$AH,i=e===p&&o!==p||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==p&&(o===p||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xe=class{constructor(e,t,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){U(this,e)}},cs={M:bt,P:I,A:ut,C:1,L:as,R:ge,D:rs,V:U,I:Y,H:G,N:we,U:ve,B:$e,F:xe},Wo=dt.litHtmlPolyfillSupport;Wo?.(ce,Y),(dt.litHtmlVersions??=[]).push("3.3.3");var _e=(s,e,t)=>{let o=t?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=t?.renderBefore??null;o._$litPart$=i=new Y(e.insertBefore(le(),r),r,void 0,t??{})}return i._$AI(s),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var M={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},B=s=>(...e)=>({_$litDirective$:s,values:e}),N=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,o){this._$Ct=e,this._$AM=t,this._$Ci=o}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:qo}=cs,ms=s=>s;var Ae=s=>s.strings===void 0,ps=()=>document.createComment(""),Z=(s,e,t)=>{let o=s._$AA.parentNode,i=e===void 0?s._$AB:e._$AA;if(t===void 0){let r=o.insertBefore(ps(),i),n=o.insertBefore(ps(),i);t=new qo(r,n,s,s.options)}else{let r=t._$AB.nextSibling,n=t._$AM,c=n!==s;if(c){let l;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(l=s._$AU)!==n._$AU&&t._$AP(l)}if(r!==i||c){let l=t._$AA;for(;l!==r;){let m=ms(l).nextSibling;ms(o).insertBefore(l,i),l=m}}}return t},H=(s,e,t=s)=>(s._$AI(e,t),s),Uo={},Se=(s,e=Uo)=>s._$AH=e,hs=s=>s._$AH,Me=s=>{s._$AR(),s._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var w=B(class extends N{constructor(s){if(super(s),s.type!==M.PROPERTY&&s.type!==M.ATTRIBUTE&&s.type!==M.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ae(s))throw Error("`live` bindings can only contain a single expression")}render(s){return s}update(s,[e]){if(e===x||e===p)return e;let t=s.element,o=s.name;if(s.type===M.PROPERTY){if(e===t[o])return x}else if(s.type===M.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(o))return x}else if(s.type===M.ATTRIBUTE&&t.getAttribute(o)===e+"")return x;return Se(s),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ds=(s,e,t)=>{let o=new Map;for(let i=e;i<=t;i++)o.set(s[i],i);return o},E=B(class extends N{constructor(s){if(super(s),s.type!==M.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let o;t===void 0?t=e:e!==void 0&&(o=e);let i=[],r=[],n=0;for(let c of s)i[n]=o?o(c,n):n,r[n]=t(c,n),n++;return{values:r,keys:i}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,o]){let i=hs(s),{values:r,keys:n}=this.dt(e,t,o);if(!Array.isArray(i))return this.ut=n,r;let c=this.ut??=[],l=[],m,h,d=0,u=i.length-1,y=0,k=r.length-1;for(;d<=u&&y<=k;)if(i[d]===null)d++;else if(i[u]===null)u--;else if(c[d]===n[y])l[y]=H(i[d],r[y]),d++,y++;else if(c[u]===n[k])l[k]=H(i[u],r[k]),u--,k--;else if(c[d]===n[k])l[k]=H(i[d],r[k]),Z(s,l[k+1],i[d]),d++,k--;else if(c[u]===n[y])l[y]=H(i[u],r[y]),Z(s,i[d],i[u]),u--,y++;else if(m===void 0&&(m=ds(n,y,k),h=ds(c,d,u)),m.has(c[d]))if(m.has(c[u])){let S=h.get(n[y]),D=S!==void 0?i[S]:null;if(D===null){let F=Z(s,i[d]);H(F,r[y]),l[y]=F}else l[y]=H(D,r[y]),Z(s,i[d],D),i[S]=null;y++}else Me(i[u]),u--;else Me(i[d]),d++;for(;y<=k;){let S=Z(s,l[k+1]);H(S,r[y]),l[y++]=S}for(;d<=u;){let S=i[d++];S!==null&&Me(S)}return this.ut=n,Se(s,l),x}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var me=(s,e)=>{let t=s._$AN;if(t===void 0)return!1;for(let o of t)o._$AO?.(e,!1),me(o,e);return!0},Ee=s=>{let e,t;do{if((e=s._$AM)===void 0)break;t=e._$AN,t.delete(s),s=e}while(t?.size===0)},bs=s=>{for(let e;e=s._$AM;s=e){let t=e._$AN;if(t===void 0)e._$AN=t=new Set;else if(t.has(s))break;t.add(s),Ko(e)}};function Go(s){this._$AN!==void 0?(Ee(this),this._$AM=s,bs(this)):this._$AM=s}function Vo(s,e=!1,t=0){let o=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(o))for(let r=t;r<o.length;r++)me(o[r],!1),Ee(o[r]);else o!=null&&(me(o,!1),Ee(o));else me(this,s)}var Ko=s=>{s.type==M.CHILD&&(s._$AP??=Vo,s._$AQ??=Go)},Te=class extends N{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,o){super._$AT(e,t,o),bs(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(me(this,e),Ee(this))}setValue(e){if(Ae(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var _=()=>new gt,gt=class{},ft=new WeakMap,v=B(class extends Te{render(s){return p}update(s,[e]){let t=e!==this.G;return t&&this.rt(void 0),(t||this.lt!==this.ct)&&(this.G=e,this.ht=s.options?.host,this.rt(this.ct=s.element)),p}rt(s){if(this.G!==void 0)if(this.isConnected||(s=void 0),typeof this.G=="function"){let e=this.ht??globalThis,t=ft.get(e);t===void 0&&(t=new WeakMap,ft.set(e,t)),t.get(this.G)!==void 0&&this.G.call(this.ht,void 0),t.set(this.G,s),s!==void 0&&this.G.call(this.ht,s)}else this.G.value=s}get lt(){return typeof this.G=="function"?ft.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var Q=class{constructor(e,t=o=>o){this.send=e,this.compared=t,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:t=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(t&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function us(s){return s.trim()?Number(s.replace(",",".")):Number.NaN}function Xo(s,e,{min:t,max:o,step:i}){let r=us(s),n=Number.isNaN(r)?t:r+e*i;return String(Number(Math.min(o,Math.max(t,n)).toFixed(2)))}var Ce=class{constructor(e,t){this.uid=t,this.entry=new Q(e,o=>String(us(o))),this.field=_()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let t={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),t&&(e.preventDefault(),this.input.value=Xo(this.input.value,t,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`;return a`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${v(this.field)} id=${t} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${t}-hint ${t}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${t}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function Pe({id:s,label:e,shown:t,enabled:o,refusal:i},r,n,c=t){let l=`${r}-${s}`;return a`<form class="sympblock-panel-patient" data-control=${s} @submit=${h=>{h.preventDefault();let d=h.target.elements.number;!o||!d.value.trim()||(n(d.value),d.value="")}} novalidate>
    <strong class="sympblock-panel-who">${c}</strong>
    <span class="sympblock-panel-typed">
      <label for=${l}>${e}</label>
      <input id=${l} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${i?`${l}-refusal`:p} aria-invalid=${String(!!i)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!o)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${l}-refusal" role="status" ?hidden=${!i}>${i}</p>
  </form>`}var Ne=class{constructor(e,t){this.uid=t,this.entry=new Q(e,o=>o.trim()),this.field=_()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,t){let[o,i]=[`${t}-hint`,`${t}-refusal`];return e.rows>1?a`<textarea ${v(this.field)} id=${t} rows=${e.rows} spellcheck="true" aria-describedby="${o} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:a`<input ${v(this.field)} id=${t} type="text" autocomplete="off" aria-describedby="${o} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`,o=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return a`<div class="sympblock-panel-text ${o}" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      ${this.box(e,t)}
      <span class="sympblock-panel-hint" id="${t}-hint">${e.hint||p}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var pe=(s,e)=>e.sender.pending(s.id)??s.value;function Yo(s,e){let t=pe(s,e),o=({value:i,label:r},n)=>a`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${s.id}" id="${e.uid}-${s.id}-${n}" .value=${i}
    .checked=${w(i===t)} @change=${()=>e.set(s.id,i)}><span>${r}</span></label>`;return a`<fieldset class="sympblock-panel-choice sympblock-panel-${s.layout}" data-control=${s.id}
    ?disabled=${s.enabled===!1}>
    <legend>${s.label}</legend>
    <div class="sympblock-panel-options">${E(s.options,({value:i})=>i,o)}</div>
  </fieldset>`}function Zo(s,e){let t=pe(s,e),o=`${e.uid}-${s.id}`;return a`<div class="sympblock-panel-menu" data-control=${s.id}>
    <label for=${o}>${s.label}</label>
    <select id=${o} ?disabled=${s.enabled===!1} @change=${i=>e.set(s.id,i.target.value)}>
      ${s.options.map(({value:i,label:r})=>a`<option .value=${i} .selected=${w(i===t)}>${r}</option>`)}
    </select>
  </div>`}function Qo(s,e){let t=pe(s,e),o=`${Number(Number(t).toFixed(2))} ${s.unit}`.trim(),i=`${e.uid}-${s.id}`;return a`<div class="sympblock-panel-range" data-control=${s.id}>
    <label for=${i}>${s.label}</label>
    <output for=${i}>${o}</output>
    <input id=${i} type="range" min=${s.min} max=${s.max} step=${s.step} aria-valuetext=${o}
      .value=${e.held.has(s.id)?x:w(String(t))}
      @pointerdown=${()=>e.hold(s.id)}
      @input=${r=>e.set(s.id,Number(r.target.value))}>
  </div>`}function Jo(s,e){return a`<label class="sympblock-panel-toggle" data-control=${s.id}><input
    type="checkbox" .checked=${w(pe(s,e))}
    @change=${t=>e.set(s.id,t.target.checked)}><span>${s.label}</span></label>`}function ei(s,e){let t=()=>pe(s,e),o=(r,n)=>n?[...t(),r]:t().filter(c=>c!==r),i=({value:r,label:n})=>a`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${w(t().includes(r))} ?disabled=${s.enabled===!1}
    @change=${c=>e.set(s.id,o(r,c.target.checked))}><span>${n}</span></label>`;return a`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${s.id}>
    <legend>${s.label}</legend>
    <div class="sympblock-panel-options">${E(s.options,({value:r})=>r,i)}</div>
  </fieldset>`}function ti(s,e){return a`<button type="button" class="sympblock-panel-button" data-control=${s.id}
    aria-disabled=${String(!s.enabled)}
    @click=${()=>s.enabled&&e.sender.send({event:"press",id:s.id})}>${s.label}</button>`}var si={choice:(s,e)=>(s.layout==="menu"?Zo:Yo)(s,e),range:Qo,toggle:Jo,button:ti,checks:ei,patient:(s,e)=>Pe(s,e.uid,t=>e.set(s.id,t)),number:(s,e)=>e.typedField(s).template(s),text:(s,e)=>e.typedField(s).template(s)},ys={number:Ce,text:Ne},Oe=class{constructor(e,t){this.sender=e,this.uid=t,this.held=new Set,this.fields=new Map}set(e,t){this.sender.send({event:"set",id:e,value:t})}hold(e){this.held.add(e);let t=()=>this.held.delete(e);window.addEventListener("pointerup",t,{once:!0}),window.addEventListener("pointercancel",t,{once:!0})}typedField({kind:e,id:t}){let o=ys[e];return this.fields.has(t)||this.fields.set(t,new o(i=>this.sender.send(i),this.uid)),this.fields.get(t)}template(e){return si[e.kind](e,this)}templates({controls:e,buttons_first:t}){let o=l=>`${l.kind} ${l.layout??""} ${l.id}`,i=l=>E(l,o,m=>this.template(m)),r=e.filter(({kind:l})=>l==="button"),n=i(e.filter(({kind:l})=>l!=="button")),c=r.length?a`<div class="sympblock-panel-buttons">${i(r)}</div>`:"";return t?[c,n]:[n,c]}settle(e){for(let t of e)t.kind in ys&&this.typedField(t).settle()}};var ks=0;function T(s){return ks+=1,`${s}-${ks}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var fs="important",oi=" !"+fs,J=B(class extends N{constructor(s){if(super(s),s.type!==M.ATTRIBUTE||s.name!=="style"||s.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(s){return Object.keys(s).reduce((e,t)=>{let o=s[t];return o==null?e:e+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${o};`},"")}update(s,[e]){let{style:t}=s.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let o of this.ft)e[o]==null&&(this.ft.delete(o),o.includes("-")?t.removeProperty(o):t[o]=null);for(let o in e){let i=e[o];if(i!=null){this.ft.add(o);let r=typeof i=="string"&&i.endsWith(oi);o.includes("-")||r?t.setProperty(o,r?i.slice(0,-11):i,r?fs:""):t[o]=i}}return x}});function ii(s,e){let t=Math.min(s.x+s.w,e.x+e.w)-Math.max(s.x,e.x),o=Math.min(s.y+s.h,e.y+e.h)-Math.max(s.y,e.y);return t>0&&o>0}function $t(s,e){s.x=Math.max(e.x,Math.min(s.x,e.x+e.w-s.w)),s.y=Math.max(e.y,Math.min(s.y,e.y+e.h-s.h))}function ri(s,e,t,o){let i=s.y+s.h/2<e.y+e.h/2,r=(i?s.y+s.h-e.y:e.y+e.h-s.y)+1;s.y+=(i?-1:1)*(t?r:r/2),$t(s,o),!t&&(e.y+=(i?1:-1)*r/2,$t(e,o))}function he(s,e,t){for(let o of s)$t(o,t);for(let o=0;o<60;o+=1){let i=!0;for(let r of s)for(let n of[...e,...s])n===r||!ii(r,n)||(i=!1,ri(r,n,e.includes(n),t));if(i)return!0}return!1}var ni=.35,gs=document.createElement("canvas").getContext("2d");function ee(s,e,t){return gs.font=`500 ${e}px ${t||"sans-serif"}`,gs.measureText(s).width}function li(s,e,t,o){let[i,r]=e(s.at_mm),n={start:0,middle:o/2,end:o}[s.anchor];return{label:s,x:i-n,y:r-t*.65,w:o,h:t*1.3}}function As(s,e,t){let o=e.y+e.h/2,n=`M${(t[0]>e.x&&t[0]<e.x+e.w?[t[0],t[1]<o?e.y:e.y+e.h]:[t[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${t.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},s),f("path",{d:n,class:"sympblock-leader"},s),f("circle",{cx:t[0],cy:t[1],r:1.9,class:"sympblock-leader-end"},s)}function V(s,e,t,o,i,r){let n=f("text",{x:t,y:o,class:r,"font-size":i,"dominant-baseline":"central"},s);return n.textContent=e,n}function ai(s,e,t,o){let i=e.scale_bar_mm*t.pxPerMm,r=`${e.scale_bar_mm} mm`,n=Math.max(i,ee(r,o,t.family)),c={x:10,y:t.height-o*1.3-16,w:n,h:o*1.3+8},l=t.height-11,m=`M10 ${l-4}V${l+4}M10 ${l}H${10+i}M${10+i} ${l-4}V${l+4}`;return f("path",{d:m,class:"sympblock-scale-halo"},s),f("path",{d:m,class:"sympblock-scale"},s),V(s,r,10,l-o*.95,o,"sympblock-label"),c}function ci(s,e,t,o){return e.side_marks.map((i,r)=>{let n=Math.max(o*1.7,ee(i,o,t.family)+o*.8),c=r?t.width-n-8:8,l={x:c,y:8,w:n,h:o*1.7};return f("rect",{x:c,y:8,width:n,height:l.h,rx:3,class:"sympblock-side"},s),V(s,i,c+n/2,8+l.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function mi(s,e,t){for(let o of e)o.label.points_to_mm&&As(s,o,t(o.label.points_to_mm));for(let o of e)V(s,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function Ss(s){return s.isConnected&&getComputedStyle(s).getPropertyValue("--scene-key").trim()==="beside"}function pi(s,e,t,o){let i=s.isConnected?getComputedStyle(s).fontFamily:"",r=Math.max(...e.map(l=>ee(l.text,o,i)))+o*2.66,n=t-2*r-o;if(Ss(s)&&n>ni*t)return{columns:2,columnPx:r,picturePx:n,left:n+o};let c=Math.max(1,Math.min(3,Math.floor(t/r)));return{columns:c,columnPx:t/c,picturePx:t,left:0}}function hi(s,e,t,o,i,r){let{place:n}=t,c=r*1.4,l=e.map(d=>{let[u,y]=n(d.at_mm),k=u<t.width/2?1:t.width-c-1;return{label:d,x:d.points_to_mm?k:u-c/2,y:y-c/2,w:c,h:c}});he(l,o,{x:0,y:0,w:t.width,h:t.height});for(let d of l)d.label.points_to_mm&&As(s,d,n(d.label.points_to_mm));let m=Math.ceil(e.length/i.columns),h=i.left?0:t.height;return l.forEach((d,u)=>{let y=i.left+Math.floor(u/m)*i.columnPx+c*.6,k=h+c*.9+u%m*r*1.6;$s(s,u+1,d.x+c/2,d.y+c/2,r,i.leastPx),$s(s,u+1,y,k,r,i.leastPx),V(s,d.label.text,y+c*.8,k,r,"sympblock-label sympblock-key-text")}),Math.max(0,h+m*r*1.6+c*.6-t.height)}function $s(s,e,t,o,i,r){f("circle",{cx:t,cy:o,r:i*.7,class:"sympblock-number"},s),V(s,e,t,o,Math.max(i*.84,r),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ws(s){let[e,t,o,i]=s.bounds_mm;if(s.ground==="film")return s.bounds_mm;if(s.film)return s.film.bounds_mm;let r=s.shapes.flatMap(c=>{let l=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([m,h])=>[[m-l,h-l],[m+l,h+l]])}),n=(c,l)=>l(...r.map(m=>m[c]));return[Math.max(e,n(0,Math.min)),Math.max(t,n(1,Math.min)),Math.min(o,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function vs(s,e,t){let[o,i,r,n]=e,c=t/(r-o),l=(n-i)*c,m=s.isConnected?getComputedStyle(s).fontFamily:"",h=([u,y])=>[(u-o)*c,(y-i)*c],d={x:6,y:6,w:t-12,h:l-12};return{bounds:e,width:t,height:l,pxPerMm:c,family:m,place:h,area:d}}function xs(s,e,t,o){s.replaceChildren();let i=[];return e.side_marks&&i.push(...ci(s,e,t,o)),e.scale_bar_mm&&i.push(ai(s,e,t,o)),i}function Ms(s){let e=s.isConnected?Number.parseFloat(getComputedStyle(s).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function di(s,e,t){return Math.max(12,t,Math.min(15,s.text_mm?s.text_mm*e.pxPerMm:Le))}function _s(s,e,t){let o=s.querySelector(".sympblock-words"),i=vs(s,e.labels.length?e.bounds_mm:ws(e),t),r=Ms(s),n=di(e,i,r),c=xs(o,e,i,n),l=R=>li(R,i.place,n,ee(R.text,n,i.family)),m=e.labels.map(l),h=m.map(R=>R.x),u=he(m,c,i.area)&&m.every((R,mt)=>Math.abs(R.x-h[mt])<24),y=0;if(u)mi(o,m,i.place);else{let[R,mt,Ut,Io]=ws(e),pt=pi(s,e.labels,t,n),Gt=(Ut-R)*n*2/pt.picturePx;i=vs(s,[R-Gt,mt,Ut+Gt,Io],pt.picturePx),c=xs(o,e,i,Math.max(12,r)),y=hi(o,e.labels,i,c,{...pt,leastPx:r},n)}let[k,S,,D]=i.bounds,F=1/i.pxPerMm;o.setAttribute("transform",`translate(${k} ${S}) scale(${F})`),s.setAttribute("viewBox",`${k} ${S} ${t*F} ${D-S+y*F}`),s.style.setProperty("--scene-px",F)}function bi(s,e,t){let o=s.getScreenCTM(),i=e.labels.length&&Ss(s)?t:o?.a*s.viewBox.baseVal.width;return o&&t?Math.min(t,i):0}function Es(s,e){let[t,o,i]=[0,0,[0,0]],r=()=>{let{width:n,height:c}=s.getBoundingClientRect();if(!n)return;let l=Ms(s),m=[n,c].every((d,u)=>Math.abs(d-i[u])<=2)&&l===o;i=[n,c];let h=m?t:bi(s,e,n);h>40&&(Math.abs(h-t)>2||Math.abs(l-o)>.5)&&([t,o]=[h,l],_s(s,e,h))};_s(s,e,560),new ResizeObserver(r).observe(s)}var ui="http://www.w3.org/2000/svg",Le=13,yi="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(s,e,t){let o=document.createElementNS(ui,s);for(let[i,r]of Object.entries(e||{}))o.setAttribute(i,r);return t&&t.append(o),o}function wt(s,e){return`M${s.map(t=>t.join(" ")).join("L")}${e?"Z":""}`}function Cs(s,e,t){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,r]of Object.entries(o))s.style.setProperty(`--scene-${i}`,r);s.style.setProperty("--scene-width",t)}function ki(s,e){let[t,o]=s.points_mm[0];if(s.kind==="dot")return f("circle",{cx:t,cy:o,r:s.size_mm||e.width});if(s.kind==="person")return f("path",{d:yi,transform:`translate(${t} ${o}) scale(${s.size_mm})`});if(s.kind==="line")return f("path",{d:wt(s.points_mm,!1)});let i=[s.points_mm,...s.holes_mm].map(r=>wt(r,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function fi(s,e,t,o,i){let r=`${e}-hatch-${t}`,n=f("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),c={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[o.hatch],l=c?f("path",{d:c,class:"sympblock-hatch-line","stroke-width":i*.09},n):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return Cs(l,o,0),s.querySelector("defs").append(n),`url(#${r})`}function gi(s,e,t){let o=f("g",{class:`sympblock-shape sympblock-${s.kind} sympblock-${s.emphasis}`}),r={line:s.size_mm||e.width,person:e.width/s.size_mm}[s.kind]??e.width;Cs(o,e,s.emphasis==="strong"?r*1.8:r);let n=ki(s,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(n),t&&s.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=t,o.append(c)}return o}function vt(s,e){let t=new DOMPoint(e.clientX,e.clientY).matrixTransform(s.getScreenCTM().inverse());return[t.x,t.y]}function $i(s,e){let t=f("g",{class:"sympblock-tip","aria-hidden":"true"},s),o=f("rect",{rx:3},t),i=V(t,"",0,0,Le,"sympblock-tip-text");return(r,n,c)=>{if(t.style.display=r?"":"none",!r)return;let l=Number(s.style.getPropertyValue("--scene-px")),m=ee(r,Le,getComputedStyle(s).fontFamily)+14,[h,d,u]=e.bounds_mm,y=Math.max(h,Math.min(n+10*l,u-m*l)),k=c-34*l<d?c+16*l:c-34*l;t.setAttribute("transform",`translate(${y} ${k}) scale(${l})`);for(let[S,D]of Object.entries({width:m,height:24}))o.setAttribute(S,D);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function Ts(s,e,t){let o=f("g",{class:e,"aria-hidden":"true"},s);for(let r of["halo","line"])f("path",{d:t,class:`sympblock-mark-${r}`},o);let i=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function wi(s){return{setCrosshair:Ts(s,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:Ts(s,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function vi(s,e,t,o){let i=e.map((r,n)=>({node:r,shape:t[n]})).filter(({shape:r})=>r.name);s.setAttribute("role","group"),i.forEach(({node:r,shape:n},c)=>{let l={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[m,h]of Object.entries(l))r.setAttribute(m,h);r.classList.add("sympblock-pickable"),r.addEventListener("click",m=>o.onPick(n,...vt(s,m))),r.addEventListener("keydown",m=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[m.key];if(m.key==="Enter"||m.key===" ")o.onPick(n,...n.points_mm[0]);else if(h){let d=i[(c+h+i.length)%i.length].node;r.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;m.preventDefault()})})}function xi(s,e,t,o){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((r,n)=>{t[n].name&&(r.addEventListener("pointermove",c=>o(t[n].name,...vt(s,c))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(t[n].name,...i(r))),r.addEventListener("blur",()=>o("")))})}function _i(s,e,t){let[o,i,r,n]=e.bounds_mm,c=f("defs",{},s),l={x:o,y:i,width:r-o,height:n-i};f("rect",l,f("clipPath",{id:`${t}-clip`},c)),f("rect",{...l,class:"sympblock-ground"},s)}function Ai(s,e){let t=e.rings.map(o=>wt(o,!0)).join("");for(let o of["halo","line"])f("path",{d:t,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},s)}function Ps(s,e){return s.get("scenes")[e]}function Ns(s,e={}){let t=T("sympblock-scene"),o=f("svg",{class:"sympblock-scene",role:"img","aria-label":s.alt||s.title});o.dataset.ground=s.ground,_i(o,s,t);let[i,,r]=s.bounds_mm,n={};for(let[h,d]of Object.entries(s.styles))d.hatch&&(n[h]=fi(o,t,h,d,(r-i)/75));let c=f("g",{"clip-path":`url(#${t}-clip)`},o);if(s.film){let[h,d,u,y]=s.film.bounds_mm,k={href:s.film.href,x:h,y:d,width:u-h,height:y-d,preserveAspectRatio:"none"};f("image",{...k,"aria-hidden":"true"},c)}let l=s.shapes.map(h=>gi(h,s.styles[h.structure],n[h.structure]));c.append(...l);for(let h of e.overlays??[])Ai(c,h);f("g",{class:"sympblock-words","aria-hidden":"true"},o),xi(o,l,s.shapes,$i(o,s)),e.onPick&&s.shapes.some(h=>h.name)&&vi(o,l,s.shapes,e);let m=h=>{let d=o.querySelector(`[data-structure="${CSS.escape(h)}"]`);d&&d.focus()};return o.sceneTools={...wi(o),focusStructure:m},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",h=>e.onPoint(...vt(o,h)))),Es(o,s),o}var Re=class{constructor(e,t){this.model=e,this.send=t,this.drawn=new Map}scene(e){let t=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==t){let o=Ps(this.model,e.scene),i=r=>this.send({event:"pick",picture:e.id,structure:r.structure});this.drawn.set(e.id,{mark:t,scene:o,node:Ns(o,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:t,node:o}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return a`<figure class="sympblock-panel-picture" style=${J(i)}>
      ${o}
      <figcaption>${e.caption}${t.note?a` <em>${t.note}</em>`:p}</figcaption>
    </figure>`}templates(e){return E(e,({id:t})=>t,t=>this.figure(t))}focused(){for(let[e,{node:t}]of this.drawn){let o=t.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(o)return{id:e,node:t,structure:o}}return null}focusAgain(e){let t=e&&this.drawn.get(e.id);t&&t.node!==e.node&&t.node.sceneTools.focusStructure(e.structure)}};var Si=s=>s.currentTarget.closest("section").querySelector("iframe");function Mi(s){let{contentWindow:e}=Si(s);e.focus(),e.print()}function Os(s,e,t){let o=URL.createObjectURL(new Blob([s],{type:t}));Object.assign(document.createElement("a"),{href:o,download:e}).click(),URL.revokeObjectURL(o)}function Ls({heading:s,text:e,file:t}){return a`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>Os(e,t,"text/csv")}>Download: ${s}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${s}>${e}</pre></details>
  </section>`}function Ei({target:s}){s.style.height=`${s.contentDocument.documentElement.scrollHeight}px`}function Rs(s){return a`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${Mi}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>Os(s.document,s.file,"text/html")}>Download</button>
    </div>
    <iframe title=${s.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${s.document} @load=${Ei}></iframe>
  </section>`}function C(s=[]){if(!s.length)return p;let e=s.map(({label:t,text:o},i)=>a`${i?"; ":""}<cite title=${o}>${t}</cite>`);return a`<p class="sympblock-panel-sources"><span>${s.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Ti(s){return a`<section class="sympblock-panel-words sympblock-panel-${s.tone}">
    ${s.tag?a`<strong class="sympblock-panel-tone">${s.tag}</strong>`:p}
    ${s.heading?a`<h4>${s.heading}</h4>`:p}
    <p>${s.text}</p>
    ${C(s.sources)}
  </section>`}function Ci(s){let e=(t,o)=>o?a`<td role="cell" data-head=${s.head[o]}>${t}</td>`:a`<th scope="row" role="rowheader" data-head=${s.head[o]}>${t}</th>`;return a`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${s.caption}</caption>
      <thead><tr role="row">${s.head.map(t=>a`<th scope="col" role="columnheader">${t}</th>`)}</tr></thead>
      <tbody>${s.rows.map(t=>a`<tr role="row">${t.map(e)}</tr>`)}</tbody>
    </table>
    ${C(s.sources)}
  </div>`}var Pi={table:Ci,words:Ti,sheet:Rs,file:Ls},Ie=s=>Pi[s.kind](s);var Ni="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Oi=5e3,Li={set:(s,e)=>setTimeout(s,e),clear:s=>clearTimeout(s)},xt=class{constructor(e,{page:t,silent:o=()=>{},changed:i=()=>{},clock:r=Li}){this.post=e,this.page=t,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let t=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&t?.event==="set"&&t.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let t=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e);return t[t.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Oi),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Ni),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let t of e)this.postOnce({...t,sequence:++this.sequence,page:this.page})}};function Is(s,e={}){let t=new xt(i=>s.send(i),{page:T("page"),...e}),o=i=>i?.event==="done"&&t.done(i.sequence);return s.on("msg:custom",o),{send:i=>t.add(i),tell:i=>s.send(i),pending:i=>t.pending(i),isIdle:()=>t.isIdle,stop(){s.off("msg:custom",o),t.stop()}}}var Ri=/^#code=([0-9A-Za-z]{2,2048})$/,Ii="The link opens on this computer while the course is running. On another computer, open the code.",Bi="The link opens for everybody who uses the course at this address.",zi=/^(localhost|127\.|\[::1\])/;function Hi(s,e){let t=Ri.exec(s)?.[1]??"";return t.startsWith(e)?t:""}var Be=class{constructor(e,t,o){this.model=e,this.sender=t,this.redraw=o,this.uid=T("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=_(),this.card=_(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:t}=globalThis.location;return`${e}${t}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:t,search:o}=globalThis.location,i=Hi(e,this.shared.letter);i&&(globalThis.history.replaceState(globalThis.history.state,"",t+o),this.isFromLink=!0,this.openOnceReady(i))}openOnceReady(e){let{model:t}=this,o=()=>{t.get("preparing")||(t.off("change:preparing",o),this.send(e))};t.on("change:preparing",o),this.stop=()=>t.off("change:preparing",o),o()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let t=this.field.value.value.trim();t&&this.send(t)};copy=async(e,t)=>{try{await navigator.clipboard.writeText(e),this.copied=`${t} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:t}){let o=t&&a`<p class="sympblock-share-about">${t}</p>`;return e?a`${o||p}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${w(e)}
        @focus=${({target:i})=>i.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${zi.test(globalThis.location.hostname)?Ii:Bi}</p>`:a`${o||p}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:t}){return a`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${v(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&t))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&t?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||p}</p>`}hear({opened:e,is_refused:t}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=t,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),a`<details class="sympblock-share" ${v(this.card)} ?open=${w(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Di({title:s,story:e,controls:t,problem:o,body:i,share:r,said:n}){return[s,e,t,o,i,r,n]}var _t=class{constructor(e,t,o){this.model=e,this.el=t,this.uid=T("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=Is(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new Oe(this.sender,this.uid),this.pictures=new Re(e,this.sender.send),this.face=o(e,this.sender,this.redraw),this.share=e.get("shared")?new Be(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return a`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,t,o){if(!e.story?.length)return{story:p,body:this.body(e,t,o)};let i=a`<div class="sympblock-panel-readout">${e.story.map(Ie)}</div>`;return{story:a`<div class="sympblock-panel-story">${this.body(e,t,i)}</div>`,body:this.body({layout:"stacked"},p,o)}}words(e){let t=e.readout.filter(i=>i.is_wide),o=e.readout.filter(i=>!i.is_wide);return a`<div class="sympblock-panel-readout" ?hidden=${!o.length}>${o.map(Ie)}</div>
      <div class="sympblock-panel-below" ?hidden=${!t.length}>${t.map(Ie)}</div>`}body({layout:e},t,o){return a`<div class="sympblock-panel-body sympblock-panel-${e}">${t}${o}</div>`}parts(){let e=this.model.get("view"),t=this.silence||this.model.get("problem"),[o,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:a`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:a`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:a`<p class="sympblock-panel-problem" role="alert" ?hidden=${!t}>${t||p}</p>`,...this.halves(e,o,i),pictures:o,words:i,share:this.share?.template()??p,said:a`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),t=this.pictures.focused(),o=this.focusedControl(),i=this.face.lay??Di;_e(a`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(t),this.keepFocus(o),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let t=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(t?.querySelector("input:checked, input, select, textarea")??t)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function Bs({model:s,el:e},t=()=>({})){let o=new _t(s,e,t);return()=>o.stop()}var zs=`/* Who is there, by number: large enough to be read out to a group. */
.sympblock-panel-patient {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  align-items: center;
}
.sympblock-panel-who {
  font-size: 1.0625rem;
  font-variant-numeric: tabular-nums;
}
.sympblock-panel-patient .sympblock-panel-typed {
  align-items: center;
  margin: 0;
}
.sympblock-panel-patient label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-panel-patient input {
  box-sizing: border-box;
  width: 4.5rem;
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-soft);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.sympblock-panel-patient input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-patient input[aria-invalid="true"] {
  border: 2px solid #d55e00;
}
.sympblock-panel-patient .sympblock-panel-refusal {
  flex-basis: 100%;
  margin: 0;
  padding-left: 0.5rem;
  border-left: 0.25rem double #d55e00;
}
`;var Hs=`.sympblock-said {
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
`;var Ds=`.sympblock-share {
  position: relative;
  margin-top: 0.75rem;
}
.sympblock-share > summary {
  width: max-content;
  min-height: 1.5rem;
  color: var(--sympblock-soft);
  font-weight: 600;
  cursor: pointer;
}
.sympblock-share > summary:focus-visible,
.sympblock-share input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-share-card {
  display: grid;
  gap: 0.375rem;
  max-width: 32rem;
  margin-top: 0.5rem;
  padding: 0.75rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
}
.sympblock-share-card p {
  margin: 0;
}
.sympblock-share-card label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-share-card input {
  box-sizing: border-box;
  flex: 1 1 10rem;
  width: 100%;
  min-width: 0;
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  text-overflow: ellipsis;
}
.sympblock-share-card .sympblock-share-code {
  font-family: monospace;
}
.sympblock-share-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-share-open {
  margin-top: 0.25rem;
  padding-top: 0.5rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-share-note {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-share-told {
  min-height: 1.25rem;
}
.sympblock-share-refused {
  font-weight: 600;
}
.sympblock-room-bar > .sympblock-share {
  margin-top: 0;
}
.sympblock-room-bar .sympblock-share-card {
  position: absolute;
  z-index: 5;
  right: 0;
  width: min(26rem, 88vw);
  box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 25%);
}
`;var Fs=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var js=`.sympblock-room-bar {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  margin-bottom: 0.5rem;
}
.sympblock-room-bar > h3 {
  flex: 1;
  margin: 0;
}
.sympblock-room-near,
.sympblock-room-near > .sympblock-room-row,
.sympblock-room-near > .sympblock-console-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  align-items: center;
  margin: 0;
}
.sympblock-room-near {
  justify-content: space-between;
  margin-top: 0.375rem;
}
.sympblock-room-near .sympblock-console-pedal {
  min-height: 2.25rem;
}
.sympblock-room-guide {
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-raised);
  display: flex;
  gap: 0.75rem;
  align-items: baseline;
  margin: 0 0 0.375rem;
  padding: 0.25rem 0.625rem;
  font-size: 0.875rem;
  line-height: 1.35;
}
.sympblock-room .sympblock-room-guide > p {
  flex: 1;
  max-width: none;
  margin: 0;
}
.sympblock-room-reason {
  position: relative;
}
.sympblock-room-reason > summary {
  cursor: pointer;
  color: var(--sympblock-accent);
  font-weight: 600;
}
.sympblock-room-more-word {
  display: none;
}
.sympblock-room-reason > div {
  position: absolute;
  z-index: 4;
  top: 100%;
  right: 0;
  width: min(26rem, 70vw);
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  box-shadow: 0 0.25rem 1rem #0004;
}
/* The message lies on the picture; what is under it can still be clicked. */
.sympblock-room-banner {
  position: absolute;
  z-index: 3;
  inset: auto 0.375rem 0.375rem;
  display: flex;
  gap: 0.5rem;
  align-items: flex-start;
  max-height: 60%;
  padding: 0.25rem 0.25rem 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font-size: 0.875rem;
  line-height: 1.35;
  pointer-events: none;
}
.sympblock-room-told {
  flex: 1;
  min-width: 0;
  overflow: hidden;
}
.sympblock-room-told .sympblock-room-notice {
  margin: 0.125rem 0;
  padding: 0.125rem 0.5rem;
  border-left: 4px dashed var(--sympblock-partly);
}
.sympblock-room-close {
  flex: none;
  width: 1.75rem;
  height: 1.75rem;
  border: 1px solid transparent;
  border-radius: 0.375rem;
  background: none;
  color: inherit;
  font-size: 1.125rem;
  line-height: 1;
  cursor: pointer;
  pointer-events: auto;
}
.sympblock-room-close:hover {
  border-color: var(--sympblock-edge);
  background: var(--sympblock-raised);
}
.sympblock-room-keys {
  max-width: min(34rem, 92vw);
  padding: 1rem 1.25rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.5rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
}
.sympblock-room-keys h4 {
  margin: 0;
}
.sympblock-room-keys kbd {
  font-weight: 600;
  font-family: inherit;
  white-space: nowrap;
}
.sympblock-room-aspirated {
  display: flex;
  gap: 0.625rem;
  align-items: center;
  margin: 0.375rem 0;
  padding: 0.125rem 0.5rem;
}
.sympblock-room-hub {
  flex: none;
  width: 4rem;
}
.sympblock-room-steel,
.sympblock-room-barrel {
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
}
.sympblock-room-cone {
  fill: currentColor;
}
.sympblock-room-drawn {
  fill: none;
}
.sympblock-room-came-blood .sympblock-room-drawn {
  fill: #a51c1c;
}
.sympblock-room-came-fluid .sympblock-room-drawn {
  fill: #56b4e9;
}
.sympblock-room-came-air .sympblock-room-drawn {
  fill: var(--sympblock-raised);
  stroke: currentColor;
  stroke-dasharray: 2 2;
}
.sympblock-room-heading {
  margin: 0 0 0.5rem;
  font-size: 0.9375rem;
}
.sympblock-room-sheet {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.625rem;
  align-content: start;
}
.sympblock-room-sheet[hidden] {
  display: none;
}
.sympblock-room-sheet .sympblock-panel-body {
  margin-top: 0;
}
@media (min-width: 56rem) {
  .sympblock-room:not(.sympblock-room-cockpit) {
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  }
  .sympblock-room:not(.sympblock-room-cockpit) {
    --sympblock-screen-most: min(36rem, var(--sympblock-kept-height) - 16.5rem);
  }
  .sympblock-room:not(.sympblock-room-cockpit) .sympblock-console-stage .sympblock-screen:nth-child(n) {
    display: block;
  }
  /* After the session the debrief follows the pictures, beside the replay and the measures. */
  .sympblock-panel.sympblock-room-over {
    grid-template-rows: auto auto 1fr;
  }
  .sympblock-room-over > .sympblock-bench > .sympblock-room-aside {
    grid-row: 2 / span 2;
    grid-column: 2;
  }
  .sympblock-room-over .sympblock-panel-pictures {
    flex-direction: column;
  }
  .sympblock-room-over > .sympblock-room-debrief {
    grid-row: 3;
    grid-column: 1;
  }
}
/* In the whole window: everything that an act needs, without scrolling. */
.sympblock-panel.sympblock-room-filled {
  position: fixed;
  inset: 0;
  width: 100vw;
  max-width: none;
  height: 100dvh;
  max-height: none;
  margin: 0;
  overflow: auto;
  border: 0;
  border-radius: 0;
}
/* After the session both pictures are looked at alike. */
.sympblock-room-filled .sympblock-console-stage .sympblock-screen:nth-child(n) {
  flex-grow: 1;
}
.sympblock-room-arm > summary {
  cursor: pointer;
  font-weight: 600;
}
.sympblock-panel.sympblock-room-cockpit {
  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(22rem, 30vw, 28rem);
  gap: 0 0.75rem;
  padding: 0.375rem 0.75rem 0.5rem;
  overflow: hidden;
  line-height: 1.4;
}
.sympblock-room-cockpit .sympblock-room-bar {
  margin-bottom: 0.375rem;
}
.sympblock-room-cockpit .sympblock-bench > .sympblock-panel-extra {
  display: flex;
  flex-direction: column;
  min-height: 0;
}
.sympblock-room-cockpit .sympblock-console-keys {
  display: none;
}
.sympblock-room-cockpit .sympblock-console-stage {
  display: flex;
  flex: 1;
  flex-direction: column;
  min-height: 0;
  padding: 0;
}
.sympblock-room-cockpit .sympblock-console-screens {
  flex: 1;
  flex-wrap: nowrap;
  justify-content: center;
  min-height: 0;
  container-type: size;
}
.sympblock-room-cockpit .sympblock-console-stage .sympblock-screen:nth-child(n),
.sympblock-room-cockpit .sympblock-console-stage .sympblock-screen-empty:not(:first-child) {
  display: block;
  flex: none;
  width: min(50cqw - 0.375rem, 100cqh - 1.5rem);
  max-width: none;
}
.sympblock-room-cockpit .sympblock-screen figcaption {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-console-fold {
  display: none;
}
/* The monitor lies in one low strip: alarms, curves and figures beside each other. */
.sympblock-room-cockpit .sympblock-monitor {
  --sympblock-monitor-trace: 1.125rem;
  display: grid;
  grid-template-columns: 13rem minmax(0, 1fr);
  gap: 0 0.5rem;
  margin-top: 0.375rem;
  padding: 0.125rem 0.375rem;
  line-height: 1.15;
}
.sympblock-room-cockpit .sympblock-monitor-head {
  align-items: flex-start;
  min-height: 0;
  margin: 0;
  font-size: 0.6875rem;
}
/* One line for each of the four figures fits beside the curves. */
.sympblock-room-cockpit .sympblock-monitor-alarms {
  flex-direction: column;
  gap: 1px;
}
.sympblock-room-cockpit .sympblock-monitor-screen {
  grid-template-columns: minmax(0, 1fr) 29rem;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-room-cockpit .sympblock-monitor-side {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 4.5rem;
  gap: 0.25rem;
  align-items: center;
}
.sympblock-room-cockpit .sympblock-monitor-vitals {
  grid-template-columns: repeat(4, minmax(0, 1fr));
}
.sympblock-room-cockpit .sympblock-monitor-vital {
  padding: 0 0.25rem;
  line-height: 1.1;
}
.sympblock-room-cockpit .sympblock-monitor-name {
  flex-wrap: nowrap;
  overflow: hidden;
  font-size: 0.6875rem;
  white-space: nowrap;
}
/* Limits are told to screen readers and on pointing at a figure. */
.sympblock-room-cockpit .sympblock-monitor-limits {
  display: none;
}
.sympblock-room-cockpit .sympblock-monitor-vital :is(.sympblock-monitor-note, .sympblock-monitor-none) {
  font-size: 0.6875rem;
}
.sympblock-room-cockpit .sympblock-monitor-vital .sympblock-monitor-value {
  font-size: 1.125rem;
}
.sympblock-room-cockpit .sympblock-monitor-buttons {
  gap: 0.125rem;
}
.sympblock-room-cockpit .sympblock-monitor-buttons .sympblock-panel-button {
  min-height: 1.5rem;
  padding: 0 0.25rem;
  font-size: 0.6875rem;
  line-height: 1.1;
}
.sympblock-room-touch {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.25rem 0.375rem;
}
.sympblock-room-touch .sympblock-room-button {
  padding-inline: 0.375rem;
  line-height: 1.15;
}
.sympblock-room-dose input {
  box-sizing: border-box;
  width: 3.75rem;
  min-height: 1.875rem;
}
.sympblock-room-cockpit .sympblock-room-row:has(> .sympblock-room-dose) {
  flex-wrap: nowrap;
  align-items: end;
}
.sympblock-room-row:has(> .sympblock-room-dose) .sympblock-room-button {
  flex: none;
  white-space: nowrap;
}
.sympblock-room-row:has(> .sympblock-room-dose) .sympblock-room-select {
  min-width: 0;
}
.sympblock-room-done {
  margin: 0.25rem 0 0;
  padding: 0;
  font-size: 0.8125rem;
  list-style: none;
}
.sympblock-room-vitals {
  display: flex;
  gap: 0.375rem 1.5rem;
  min-height: 4.25rem;
  margin: 0.375rem 0 0;
  padding: 0.125rem 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  font-size: 0.8125rem;
  line-height: 1.35;
}
.sympblock-room .sympblock-room-figure {
  margin: 0;
  font-variant-numeric: tabular-nums;
}
.sympblock-room-figure > * {
  display: block;
}
.sympblock-room-figure > :first-child {
  color: var(--sympblock-soft);
}
.sympblock-room-figure strong {
  font-size: 1.125rem;
  white-space: nowrap;
}
/* The sign says how urgent it is; in words it is read out. */
.sympblock-room-cockpit .sympblock-monitor-alarm {
  overflow: hidden;
  padding: 0 0.25rem;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-monitor-alarm-name {
  display: inline;
}
.sympblock-room-cockpit .sympblock-monitor-alarm :is(strong, .sympblock-monitor-alarm-words) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
/* What the hand feels stands with depth and feet, whichever card is open. */
.sympblock-room-vitals > .sympblock-room-now {
  flex: 1 1 10rem;
}
.sympblock-room-vitals > .sympblock-room-soles {
  flex: 1 1 11rem;
}
.sympblock-room-feel[hidden],
.sympblock-room-cockpit .sympblock-room-card > .sympblock-room-feel {
  display: none;
}
.sympblock-room-vitals .sympblock-room-force {
  flex: none;
  align-self: center;
  width: 13.5rem;
}
.sympblock-room-cockpit .sympblock-room-aside {
  display: flex;
  flex-direction: column;
  gap: 0.375rem;
  min-height: 0;
}
.sympblock-room-tabs {
  display: grid;
  grid-template-columns: repeat(5, auto);
  gap: 0.25rem;
}
.sympblock-room-tab {
  min-height: 1.875rem;
  padding: 0.125rem 0.25rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
  font-size: 0.875rem;
  cursor: pointer;
}
.sympblock-room-tab[aria-selected="true"] {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-room-cockpit .sympblock-room-sheet {
  flex: 1;
  min-height: 0;
  gap: 0.5rem;
  overflow: auto;
  font-size: 0.875rem;
  line-height: 1.35;
}
.sympblock-room-cockpit .sympblock-room-sheet[hidden] {
  display: none;
}
/* One card has the height of the window; what it holds is set closer than in the page. */
.sympblock-room-cockpit .sympblock-room-card {
  padding: 0.25rem 0.625rem 0.375rem;
}
.sympblock-room-cockpit .sympblock-room-card h4,
.sympblock-room-cockpit .sympblock-room-heading {
  margin: 0 0 0.125rem;
}
.sympblock-room-cockpit .sympblock-room-row {
  gap: 0.25rem 0.375rem;
  margin: 0.25rem 0;
}
.sympblock-room-cockpit .sympblock-room-sheet .sympblock-panel-button {
  min-height: 1.875rem;
  padding: 0.125rem 0.625rem;
  font-size: 0.8125rem;
}
.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-pad button {
  min-height: 1.625rem;
  padding: 0;
}
.sympblock-room-cockpit .sympblock-room-select select {
  min-height: 1.875rem;
}
.sympblock-room-cockpit .sympblock-room-check {
  min-height: 1.5rem;
}
.sympblock-room-cockpit .sympblock-room-checks {
  gap: 0;
  margin: 0;
}
.sympblock-room-cockpit .sympblock-room-item > .sympblock-room-row {
  flex-wrap: nowrap;
  align-items: center;
  justify-content: space-between;
  margin: 0;
  padding-block: 0.0625rem;
}
.sympblock-room-cockpit .sympblock-room-item .sympblock-room-check {
  align-items: center;
  min-width: 0;
  font-size: 0.8125rem;
  line-height: 1.2;
}
.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-checks .sympblock-panel-button {
  flex: none;
  min-height: var(--sympblock-ask-height, 1.625rem);
  padding: 0 0.375rem;
  font-size: 0.75rem;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-room-item p {
  margin: 0 0 0.125rem 1.5rem;
  font-size: 0.8125rem;
  line-height: 1.25;
}
/* Question and answer run on, beside the button that accepts them. */
.sympblock-room-cockpit .sympblock-room-heard {
  display: flow-root;
  margin-left: 0.375rem;
  line-height: 1.2;
}
.sympblock-room-cockpit .sympblock-room-heard :is(div, p) {
  display: inline;
  margin: 0;
}
.sympblock-room-cockpit .sympblock-room-go-on {
  float: right;
}
/* While an answer is read the other items take one line each, so that nothing of it has to be scrolled. */
.sympblock-room-cockpit .sympblock-room-checks:has(.sympblock-room-heard) {
  --sympblock-ask-height: 1.5rem;
}
.sympblock-room-cockpit
  .sympblock-room-checks:has(.sympblock-room-heard)
  .sympblock-room-item:not(:has(.sympblock-room-heard))
  .sympblock-room-tick {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
/* What the soles read stands below the pictures. */
.sympblock-room-cockpit .sympblock-room-feet {
  display: none;
}
.sympblock-room-cockpit .sympblock-task-list {
  gap: 0.25rem;
}
.sympblock-room-cockpit .sympblock-task-number {
  min-width: 2.375rem;
}
.sympblock-room-cockpit .sympblock-panel-controls {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.375rem 1rem;
  align-items: end;
  padding: 0;
  border: 0;
}
/* The same buttons stand below the picture. */
.sympblock-room-cockpit .sympblock-panel-controls > .sympblock-panel-buttons {
  display: none;
}
.sympblock-room-cockpit .sympblock-panel-choice {
  grid-column: 1 / -1;
}
.sympblock-room-cockpit .sympblock-panel-choice legend {
  float: left;
  margin: 0.25rem 0.75rem 0 0;
}
.sympblock-room-cockpit .sympblock-panel-options {
  margin: 0;
}
.sympblock-room-cockpit .sympblock-panel-option span {
  min-height: 1.75rem;
  padding: 0.125rem 0.5rem;
}
.sympblock-room-cockpit .sympblock-panel-range input {
  height: 1.375rem;
}
.sympblock-room-cockpit .sympblock-panel-body {
  gap: 0.5rem;
}
.sympblock-room-cockpit :is(.sympblock-panel-pictures, .sympblock-panel-readout) {
  flex: 1 1 100%;
}
.sympblock-room-cockpit .sympblock-panel-picture svg {
  max-height: 11rem;
}
.sympblock-room-cockpit .sympblock-panel-table :is(th, td) {
  padding-block: 0.125rem;
}
.sympblock-room-cockpit h5 {
  margin: 0.375rem 0 0.125rem;
  font-size: 0.875rem;
}
@media (max-width: 56rem) {
  /* On a narrow window the pictures stand above one card, which is scrolled by itself. */
  .sympblock-panel.sympblock-room-cockpit {
    display: flex;
    flex-direction: column;
    padding-inline: 0.5rem;
  }
  .sympblock-room-cockpit .sympblock-bench {
    display: contents;
  }
  .sympblock-room-cockpit .sympblock-bench > .sympblock-panel-extra {
    flex: none;
  }
  .sympblock-room-cockpit .sympblock-room-aside {
    flex: 1;
    margin-top: 0.375rem;
  }
  .sympblock-room-cockpit .sympblock-console-stage {
    position: static;
    flex: none;
  }
  .sympblock-room-cockpit .sympblock-console-screens {
    flex: none;
    height: 33vh;
  }
  .sympblock-room-cockpit .sympblock-room-card > .sympblock-room-feel:not([hidden]) {
    display: block;
  }
  .sympblock-room-vitals > :is(.sympblock-room-now, .sympblock-room-force, .sympblock-room-trace) {
    display: none;
  }
  /* The curves stand on their card, where there is room for them. */
  .sympblock-room-cockpit .sympblock-room-feet {
    display: block;
  }
  .sympblock-room-cockpit .sympblock-room-feet > p {
    display: none;
  }
  .sympblock-room-cockpit .sympblock-room-vitals {
    gap: 0.375rem 0.75rem;
    min-height: 0;
    margin-top: 0.375rem;
    padding: 0.125rem 0.375rem;
    font-size: 0.75rem;
    line-height: 1.25;
  }
}
@media (max-width: 48rem) {
  /* In the page of a phone the open card follows the pictures. */
  .sympblock-room-tabs {
    margin-block: 0.375rem;
  }
  .sympblock-room .sympblock-room-tab {
    padding-inline: 0;
    font-size: 0.8125rem;
  }
  .sympblock-room .sympblock-room-sheet .sympblock-panel-button {
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }
  .sympblock-room .sympblock-room-sheet .sympblock-room-pad button {
    padding-inline: 0;
  }
  /* A phone has no keys. */
  .sympblock-room .sympblock-console-keys {
    display: none;
  }
  /* One line tells the step; all of it is told on demand. */
  .sympblock-room .sympblock-room-guide {
    max-height: 40vh;
    overflow: auto;
    font-size: 0.8125rem;
  }
  .sympblock-room .sympblock-room-guide:has(.sympblock-room-reason:not([open])) > p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sympblock-room .sympblock-room-guide:has(.sympblock-room-reason[open]) {
    display: block;
  }
  .sympblock-room-why-word {
    display: none;
  }
  .sympblock-room-more-word {
    display: inline;
  }
  .sympblock-room-reason > div {
    position: static;
    width: auto;
    box-shadow: none;
  }
  /* Two lines hold all that takes and keeps a picture. */
  .sympblock-room .sympblock-room-near,
  .sympblock-room .sympblock-room-near > .sympblock-room-row,
  .sympblock-room .sympblock-room-near > .sympblock-console-row {
    gap: 0.25rem;
    justify-content: center;
  }
  .sympblock-room .sympblock-room-near .sympblock-room-row {
    display: contents;
  }
  .sympblock-room .sympblock-room-near :is(.sympblock-room-button, .sympblock-console-pedal) {
    padding-inline: 0.3125rem;
    font-size: 0.75rem;
  }
  .sympblock-room .sympblock-room-near .sympblock-console-light {
    padding-inline: 0.375rem;
    font-size: 0.75rem;
  }
  .sympblock-room .sympblock-room-near .sympblock-console-pedal {
    min-width: 0;
  }
  .sympblock-room-cockpit .sympblock-console-fold {
    display: inline-block;
    min-height: 2.25rem;
    font-size: 0.8125rem;
  }
  .sympblock-room-cockpit .sympblock-console-screens > .sympblock-screen:nth-child(n) {
    width: min(100cqw, 33vh);
  }
  .sympblock-room-cockpit .sympblock-console-screens:not(.sympblock-console-folded) > .sympblock-screen:nth-child(n) {
    width: min(50cqw - 0.375rem, 33vh);
  }
  .sympblock-room-cockpit .sympblock-console-folded > .sympblock-screen:nth-child(2) {
    display: none;
  }
}

/* The checks stand two in a row, and what the last one found below them all. */
.sympblock-room-cockpit .sympblock-room-home-checks {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.25rem 0.375rem;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item {
  display: contents;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item > .sympblock-room-row {
  align-items: stretch;
}

.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-home-checks .sympblock-panel-button {
  flex: 1;
  padding: 0.125rem 0.375rem;
  font-size: 0.75rem;
  line-height: 1.2;
  text-align: left;
}

.sympblock-room-cockpit .sympblock-room-home-checks [role="status"] {
  grid-column: 1 / -1;
  order: 1;
}

/* The findings keep what the earlier checks have shown. */
.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item:not(.sympblock-room-latest) [role="status"] {
  display: none;
}

.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-waits .sympblock-panel-button {
  padding-inline: 0.375rem;
  font-size: 0.75rem;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item :is(p, .sympblock-room-heard) {
  font-size: 0.78rem;
}
`;var Ws=`.sympblock-room-aside {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.625rem;
  align-content: start;
}
.sympblock-room-card {
  padding: 0.5rem 0.75rem 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
}
.sympblock-room-card h4 {
  margin: 0 0 0.375rem;
  font-size: 0.9375rem;
}
.sympblock-room-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  align-items: flex-end;
  margin: 0.375rem 0;
}
.sympblock-room-button {
  min-height: 2.25rem;
}
.sympblock-room .sympblock-room-button[aria-disabled="true"] {
  border-color: var(--sympblock-accent);
  color: inherit;
  opacity: 0.55;
  cursor: not-allowed;
}
.sympblock-room .sympblock-room-shot,
.sympblock-room .sympblock-room-shot:hover {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-room-checks {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.25rem;
  margin-top: 0.25rem;
}
.sympblock-room-check {
  display: flex;
  gap: 0.5rem;
  align-items: baseline;
  min-height: 1.75rem;
  cursor: pointer;
}
.sympblock-room-heard {
  display: flex;
  gap: 0.5rem;
  align-items: flex-end;
}
.sympblock-room-heard > div {
  flex: 1;
  min-width: 0;
}
.sympblock-room-tick,
.sympblock-room-detail {
  display: block;
}
.sympblock-room-detail {
  font-size: 0.8125rem;
  color: var(--sympblock-soft);
}
.sympblock-room-words,
.sympblock-room-hint {
  margin: 0.125rem 0;
}
.sympblock-room-hint,
.sympblock-room-unit,
.sympblock-room-why {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-room-depth {
  display: block;
  font-weight: 600;
}
.sympblock-room-needle {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  justify-content: space-between;
}
.sympblock-room-pad {
  display: grid;
  flex: none;
  grid-template-areas: ". up ." "left middle right" ". down .";
  grid-template-columns: 2.5rem 4.5rem 2.5rem;
  gap: 0.25rem;
}
.sympblock-room-pad button {
  min-width: 0;
  padding: 0.125rem;
  font-size: 0.8125rem;
}
.sympblock-room-to-up {
  grid-area: up;
}
.sympblock-room-to-left {
  grid-area: left;
}
.sympblock-room-to-straight {
  grid-area: middle;
}
.sympblock-room-to-right {
  grid-area: right;
}
.sympblock-room-to-down {
  grid-area: down;
}
.sympblock-room-needle > :first-child {
  flex: 1 1 10rem;
}
.sympblock-room-select {
  display: grid;
  min-width: 0;
  max-width: 100%;
  gap: 0.125rem;
  font-size: 0.8125rem;
}
.sympblock-room-select select {
  width: 100%;
  min-width: 0;
  min-height: 2.25rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
}
.sympblock-room-reading {
  margin-top: 0.375rem;
  padding-top: 0.375rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-room-reading .sympblock-room-select {
  flex: 1 1 7rem;
}
.sympblock-room-recorded {
  margin: 0;
  font-size: 0.8125rem;
}
.sympblock-room-notes {
  max-height: min(24rem, 60vh);
  overflow-y: auto;
  margin: 0;
  padding: 0;
  list-style: none;
}
.sympblock-room-note {
  margin: 0.25rem 0;
  padding: 0.125rem 0.5rem;
  border-left: 3px solid var(--sympblock-line);
}
.sympblock-room-time {
  margin-right: 0.5rem;
  color: var(--sympblock-soft);
  font-variant-numeric: tabular-nums;
}
.sympblock-room-patient {
  border-left: 4px double var(--sympblock-accent);
}
.sympblock-room-caution {
  border-left: 4px dashed var(--sympblock-partly);
}
.sympblock-room-stop {
  border-left: 5px solid var(--sympblock-wrong);
}
.sympblock-room-left {
  margin: 0.5rem 0 0;
}
.sympblock-room-card summary,
.sympblock-room-checked summary {
  cursor: pointer;
}
.sympblock-room-debrief {
  margin-top: 0.75rem;
  padding-top: 0.5rem;
  border-top: 2px solid var(--sympblock-edge);
}
.sympblock-room-debrief h4 {
  margin: 0 0 0.25rem;
  font-size: 1.0625rem;
}
.sympblock-room-debrief h5 {
  margin: 0.5rem 0 0.25rem;
  font-size: 0.9375rem;
}
.sympblock-room-good {
  color: var(--sympblock-correct);
}
.sympblock-room-poor {
  color: var(--sympblock-wrong);
}
.sympblock-room-checked {
  columns: 22rem 2;
  margin: 0.5rem 0;
  padding: 0;
  list-style: none;
}
.sympblock-room-checked li {
  margin: 0 0 0.25rem;
  padding-left: 0.5rem;
  border-left: 3px solid var(--sympblock-line);
  break-inside: avoid;
}
.sympblock-room-checked .sympblock-room-kept {
  border-left: 4px double var(--sympblock-correct);
}
.sympblock-room-checked .sympblock-room-missed {
  border-left: 4px solid var(--sympblock-wrong);
}
.sympblock-room-checked .sympblock-room-missed strong {
  color: var(--sympblock-wrong);
}
.sympblock-room-table {
  width: 100%;
  overflow-wrap: break-word;
  margin: 0.5rem 0;
  border-collapse: collapse;
}
.sympblock-room-table caption {
  text-align: left;
  font-weight: 600;
}
.sympblock-room-table :is(th, td) {
  padding: 0.125rem 0.5rem;
  border-bottom: 1px solid var(--sympblock-line);
  text-align: left;
  font-weight: 400;
}
.sympblock-room-button {
  max-width: 100%;
  white-space: normal;
}
@media (min-width: 56rem) {
  .sympblock-room .sympblock-room-aside {
    grid-column: 2;
  }
}
@media (max-width: 48rem) {
  /* The views stay with the screen, in one line if there is room for it. */
  .sympblock-console-stage .sympblock-room-row {
    gap: 0.25rem;
    justify-content: center;
    margin-bottom: 0;
  }
  .sympblock-console-stage .sympblock-room-button {
    padding-inline: 0.375rem;
    font-size: 0.8125rem;
  }
  .sympblock-room-needle {
    align-items: flex-start;
  }
  .sympblock-room-needle > :first-child {
    flex-basis: 7rem;
  }
}
.sympblock-room-hold {
  touch-action: none;
  user-select: none;
  font-weight: 600;
}
.sympblock-room-hold:active {
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
/* In the line of the heading. */
.sympblock-room-card {
  position: relative;
}
.sympblock-room .sympblock-room-card > .sympblock-room-switch {
  position: absolute;
  top: 0.25rem;
  right: 0.625rem;
  align-items: center;
  min-height: 1.5rem;
  font-size: 0.8125rem;
}
.sympblock-room .sympblock-room-feel-line {
  margin: 0;
}
.sympblock-room-force {
  display: block;
  width: 100%;
  max-width: 24rem;
}
.sympblock-room-axis {
  fill: none;
  stroke: var(--sympblock-soft);
}
.sympblock-room-axis-words {
  fill: var(--sympblock-soft);
  font-size: 10px;
}
.sympblock-room-trace {
  display: block;
  flex: none;
  width: 10.5rem;
}
.sympblock-room-sole {
  fill: none;
  stroke: #0072b2;
  stroke-width: 2;
  stroke-linejoin: round;
}
.sympblock-room-sole-right {
  stroke: #d55e00;
  stroke-dasharray: 5 2;
}
body[data-jp-theme-light="false"] .sympblock-room-sole-left {
  stroke: #56b4e9;
}
.sympblock-room-felt {
  fill: none;
  stroke: var(--sympblock-accent);
  stroke-width: 2;
  stroke-linejoin: round;
}
.sympblock-room-tip {
  fill: #d55e00;
}

.sympblock-room-replay-slider input {
  display: block;
  width: 100%;
  min-height: 1.5rem;
}

.sympblock-room-signs {
  padding: 0;
  list-style: none;
}

.sympblock-room-sign {
  width: 100%;
  padding: 0.4rem 0.5rem;
  border: 0;
  border-left: 3px solid transparent;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}

.sympblock-room-sign:hover,
.sympblock-room-sign[aria-current] {
  border-left-color: currentcolor;
  background: var(--jp-layout-color2, #eee);
}

.sympblock-room-button[aria-pressed="true"] {
  background: #0072b2;
  color: #fff;
}
`;var te=class{constructor(e,t=()=>window.AudioContext?new AudioContext:null){this.redraw=e,this.make=t,this.context=null,this.isOn=!1}turn(e){this.isOn=e,e&&(this.context??=this.make()),this.context?.[e?"resume":"suspend"](),this.redraw()}play(e){if(!(!this.isOn||!this.context))for(let t of e)this.part(this.context,t)}part(e,{at:t,seconds:o,hertz:i,noise:r,loud:n}){let c=e.currentTime+t,l=e.createGain();l.gain.setValueAtTime(n,c),l.gain.exponentialRampToValueAtTime(.001,c+o);let m=r?this.noise(e,o,i,l):this.tone(e,i,l);l.connect(e.destination),m.start(c),m.stop(c+o)}tone(e,t,o){let i=e.createOscillator();return i.frequency.value=t,i.connect(o),i}noise(e,t,o,i){let r=e.createBuffer(1,Math.ceil(t*e.sampleRate),e.sampleRate),n=r.getChannelData(0);for(let m=0;m<n.length;m+=1)n[m]=2*Math.random()-1;let c=e.createBufferSource();c.buffer=r;let l=e.createBiquadFilter();return l.type="bandpass",l.frequency.value=o,c.connect(l),l.connect(i),c}stop(){this.context?.close(),this.context=null}};var Vi=880,Ki=.5,Xi=150,Yi=.09,Zi=120,At=(s,e,t)=>s.map(o=>({at:o,seconds:.16,hertz:e,loud:t})),qs={high:{parts:At([0,.2,.4,.75,.95,1.6,1.8,2,2.35,2.55],660,.4),everyS:6},medium:{parts:At([0,.25,.5],520,.3),everyS:12},low:{parts:At([0,.3],440,.2),everyS:25}};function Qi(s){let e=100-(s??100);return Math.max(Xi,Vi*2**(-Ki*e/12))}var ze=class{constructor(e,t){this.page=new te(e,t),this.pausedUntilS=0,this.nextBurstS=0,this.priority=""}get isOn(){return this.page.isOn}turn(e){this.priority="",this.page.turn(e)}beep(e,t){let o={at:Math.max(0,e),seconds:Yi,hertz:Qi(t),loud:.25};this.page.play([o])}alarm(e,t){e!==this.priority&&(this.nextBurstS=t),this.priority=e,!(!e||this.isPaused(t)||t<this.nextBurstS)&&(this.nextBurstS=t+qs[e].everyS,this.page.play(qs[e].parts))}pause(e){this.pausedUntilS=this.isPaused(e)?0:e+Zi,this.page.redraw()}isPaused(e){return e<this.pausedUntilS}stop(){this.page.stop()}};var de=class{constructor(){this.words="",this.told=new Map,this.sizes=new Map,this.restsUntilS=0,this.isFirst=!0}hear({alarms:e,vitals:t},o){let i=[...this.begun(e),...this.ended(e),...this.changed(t,o)];return i.length&&(this.words=i.join(" ")),this.isFirst=!1,this.words}begun(e){return e.filter(({id:o})=>!this.told.has(o)).map(({priority_words:o,words:i})=>`${o}: ${i}.`)}ended(e){let t=[...this.told].filter(([o])=>!e.some(i=>i.id===o));return this.told=new Map(e.map(({id:o,name:i})=>[o,i])),t.map(([,o])=>`Alarm ended: ${o}.`)}changed(e,t){let i=this.isFirst||t>=this.restsUntilS?e.filter(r=>this.hasMoved(r)):[];for(let{id:r,size:n}of i)this.sizes.set(r,n);return i.length&&(this.restsUntilS=t+12),this.isFirst?[]:i.map(({name:r,words:n})=>`${r}: ${n}.`)}hasMoved({id:e,size:t,said_step:o}){if(!this.sizes.has(e))return!0;let i=this.sizes.get(e);return t===null||i===null?t!==i:Math.abs(t-i)>=o}};var He=class{constructor(e,t){this.line=e,this.pen=t,this.pixelsPerS=e.pixelsPerS??94,this.ink="",this.width=0,this.top=0,this.band=0,this.left=0}fit(e,t,o){Object.assign(this,{width:e,top:t,band:o})}get windowS(){return this.width/this.pixelsPerS}get lastS(){return this.windowS-1/this.pixelsPerS}x(e){return e%this.windowS*this.pixelsPerS}y(e){let{low:t,high:o}=this.line,i=Math.min(1,Math.max(0,(e-t)/(o-t)));return this.top+this.band-4-i*(this.band-8)}clear(e,t){this.pen.clearRect(e,this.top,t,this.band)}begin(e){this.clear(0,this.width),this.left=this.y(e)}draw(e,t,o){let i=o.map(r=>this.y(r));for(let[r,n]of this.pieces(t))this.piece(e,t,i,r,n);this.left=i.at(-1)}pieces(e){let o=[0,...e.flatMap((i,r)=>r>0&&this.x(i)<this.x(e[r-1])?[r]:[])];return o.map((i,r)=>[i,o[r+1]??e.length])}piece(e,t,o,i,r){let n=i>0||this.x(t[0])<this.x(e)?null:this.x(e),c=n===null?0:n+14-1;this.clear(c,this.x(t[r-1])+14-c),Object.assign(this.pen,{lineWidth:1.75,lineJoin:"round",lineCap:"round",strokeStyle:this.ink}),this.pen.beginPath(),n!==null&&this.pen.moveTo(n,this.left);for(let l=i;l<r;l+=1)this.pen.lineTo(this.x(t[l]),o[l]);this.pen.stroke()}};var Ji=4,er=2,De=class{constructor(e,t=document.createElement("canvas")){this.canvas=t,this.canvas.className="sympblock-monitor-traces",this.canvas.setAttribute("role","img"),this.pen=this.canvas.getContext("2d"),this.sweeps=e.map(o=>new He(o,this.pen)),this.width=0,this.height=0,this.frames=0,this.drawnS=Number.NaN}resize(e,t,o=1){let i=Math.min(o,er);if(e===this.width&&t===this.height)return!1;[this.width,this.height]=[e,t],this.canvas.width=Math.round(e*i),this.canvas.height=Math.round(t*i),this.pen.setTransform(i,0,0,i,0,0);let r=t/this.sweeps.length;for(let[n,c]of this.sweeps.entries())c.fit(e,n*r,r);return this.drawnS=Number.NaN,!0}page(e){if(!this.width)return;let t=Math.max(...this.sweeps.map(({lastS:r})=>r));this.begin(e(0));let{times:o,values:i}=this.sampled(0,t,e);for(let[r,n]of this.sweeps.entries()){let c=o.filter(m=>m<=n.lastS),l=c.map((m,h)=>i[h][r]);c.length&&n.draw(0,c,l)}this.told(),this.drawnS=Number.NaN}dye(e){let t=()=>this.sweeps.map(({ink:i})=>i).join(),o=t();for(let i of this.sweeps)i.ink=e(i.line.ink).trim();return t()!==o}get windowS(){return Math.min(...this.sweeps.map(({windowS:e})=>e))}begin(e){for(let[t,o]of this.sweeps.entries())o.begin(e[t])}sampled(e,t,o){let i=Math.max(1,Math.ceil((t-e)*94*Ji)),r=Array.from({length:i},(n,c)=>e+(t-e)*(c+1)/i);return{times:r,values:r.map(n=>o(n))}}told(){this.frames+=1,this.canvas.dataset.frames=String(this.frames)}draw(e,t){if(!this.width)return;let o=this.drawnS;if(e-o<this.windowS){let{times:i,values:r}=this.sampled(o,e,t),n=c=>r.map(l=>l[c]);for(let[c,l]of this.sweeps.entries())l.draw(o,i,n(c))}else this.begin(t(e));this.drawnS=e,this.told()}};var Us={cycles:[],ripples:{}};function tr(s,e){let t=e*(s.length-1),o=Math.floor(t),i=Math.min(s.length-1,o+1);return s[o]+(t-o)*(s[i]-s[o])}function sr(s,e){let t=(o,{hertz:i,size:r,phase_rad:n})=>o+r*Math.sin(2*Math.PI*i*e+n);return s.reduce(t,0)}var K=class{constructor(e=()=>{}){this.begins=e,this.track=Us,this.next=Us,this.place=0,this.begunS=0}follow(e){this.next=e}get cycle(){return this.track.cycles[this.place]}to(e){for(;this.cycle&&e>=this.begunS+this.cycle.seconds;)this.turn(this.begunS+this.cycle.seconds);!this.cycle&&this.next!==this.track&&this.turn(e)}turn(e){this.place+=1,this.track=this.next,this.place>=this.track.cycles.length&&(this.place=0),this.begunS=e,this.cycle&&this.begins(this.cycle,e)}value(e,t){let o=sr(this.track.ripples[e]??[],t),i=this.cycle?.lines[e];return i?o+tr(i,(t-this.begunS)/this.cycle.seconds):o}};var or={high:"▲",medium:"◆",low:"●"},ir={high:"!!!",medium:"!!",low:"!"},Gs=s=>a`<span class="sympblock-monitor-sign" aria-hidden="true">${or[s]} ${ir[s]}</span>`;function rr({priority:s,priority_words:e,name:t,words:o}){return a`<li class="sympblock-monitor-alarm sympblock-monitor-${s}" title=${o}>
    ${Gs(s)} <strong>${e}</strong>
    <span class="sympblock-monitor-alarm-words">${o}</span>
    <span class="sympblock-monitor-alarm-name" aria-hidden="true">${t}</span>
  </li>`}function Vs(s){return s.length?a`<ul class="sympblock-monitor-alarms" aria-label="Alarms">${s.map(rr)}</ul>`:a`<p class="sympblock-monitor-quiet">No alarm</p>`}function nr({id:s,name:e,short:t,value:o,unit:i,words:r,limits:n,limits_words:c,note:l,alarm:m}){return a`<div class="sympblock-monitor-vital sympblock-monitor-${s} ${m?`sympblock-monitor-${m}`:""}"
    role="group" aria-label=${e}>
    <div class="sympblock-monitor-name" title="${e}. ${c}">
      <strong aria-hidden="true">${t}</strong> <span aria-hidden="true">${i}</span>
      ${n?a`<span class="sympblock-monitor-limits" aria-hidden="true">${n}</span>`:p}
    </div>
    <div>${o?a`<span class="sympblock-monitor-value" aria-hidden="true">${o}</span><span class="sympblock-said">${r}</span>`:a`<span class="sympblock-monitor-none">${r}</span>`}${m?Gs(m):p}
      ${l?a`<span class="sympblock-monitor-note">${l}</span>`:p}
      <span class="sympblock-said">${c}</span></div>
  </div>`}var Ks=s=>a`<div class="sympblock-monitor-vitals">${s.map(nr)}</div>`;var Xs=25,lr=2e3,ar=1,cr=3,mr=94/4,pr=[{name:"ecg",low:-.8,high:1.3,ink:"--sympblock-monitor-ecg"},{name:"pleth",low:-.05,high:1.05,ink:"--sympblock-monitor-pleth"},{name:"breath",low:-.05,high:1.05,ink:"--sympblock-monitor-breath",pixelsPerS:mr}],hr=(s,e)=>JSON.stringify([s.heart,s.breath])===JSON.stringify([e?.heart,e?.breath]);function Ys(s,e,t){return s.to(t),e.to(t),[s.value("ecg",t),s.value("pleth",t),e.value("breath",t)]}var Fe=class{constructor(e,t){this.sound=new ze(e,t),this.speech=new de,this.heart=new K((o,i)=>this.beat(o,i)),this.breath=new K,this.strip=new De(pr),this.calm=window.matchMedia("(prefers-reduced-motion: reduce)"),this.message=void 0,this.playedS=0,this.fromS=0,this.drawnMs=0,this.dyedS=Number.NEGATIVE_INFINITY,this.isOutdated=!0,this.place=new ResizeObserver(()=>this.fit()),this.place.observe(this.strip.canvas),this.frame=0}hear(e){e!==this.message&&(!e.is_running&&!this.message?.is_running&&(this.isOutdated||=!hr(e,this.message)),this.message=e,this.frame||=requestAnimationFrame(this.tick),this.heart.follow(e.heart),this.breath.follow(e.breath),this.speech.hear(e,performance.now()/1e3),this.strip.canvas.setAttribute("aria-label",e.traces_words))}fit(){let{clientWidth:e,clientHeight:t}=this.strip.canvas;this.strip.resize(e,t,window.devicePixelRatio)&&(this.isOutdated=!0)}dye(e){if(e-this.dyedS<ar||!this.strip.canvas.isConnected)return!1;this.dyedS=e;let t=getComputedStyle(this.strip.canvas);return this.strip.dye(o=>t.getPropertyValue(o))}get restMs(){return this.calm.matches?Math.max(Xs,Math.min(lr,800*this.strip.windowS)):Xs}tick=e=>{if(this.frame=requestAnimationFrame(this.tick),e-this.drawnMs<this.restMs)return;let t=this.drawnMs?Math.min((e-this.drawnMs)/1e3,cr):0;this.drawnMs=e,this.message.is_running?this.play(e/1e3,t):(this.dye(e/1e3)||this.isOutdated)&&this.holdStill(),this.isOutdated=!1};play(e,t){this.fromS=this.playedS,this.playedS+=t,this.dye(e),this.sound.alarm(this.message.alarms[0]?.priority??"",e),this.strip.draw(this.playedS,this.valuesAt)}holdStill(){let[e,t]=[new K,new K];e.follow(this.message.heart),t.follow(this.message.breath),this.strip.page(o=>Ys(e,t,o))}valuesAt=e=>Ys(this.heart,this.breath,e);beat({beep_s:e},t){e!==null&&this.sound.beep(t+e-this.fromS,this.message.saturation_percent)}buttons(){let{sound:e}=this,t=performance.now()/1e3,o=(i,r,n)=>a`<button type="button" class="sympblock-panel-button" aria-pressed=${String(r)} @click=${n}>${i}</button>`;return a`<div class="sympblock-monitor-buttons">
      ${o("Monitor sound",e.isOn,()=>e.turn(!e.isOn))}
      ${e.isOn?o("Pause alarm sound (2 min)",e.isPaused(t),()=>e.pause(t)):""}
    </div>`}template(e){this.hear(e);let{alarms:t,vitals:o}=e;return a`<section class="sympblock-monitor" aria-label="Bedside monitor">
      <div class="sympblock-monitor-head">${Vs(t)}</div>
      <div class="sympblock-monitor-screen">
        ${this.strip.canvas}
        <div class="sympblock-monitor-side">${Ks(o)}${this.buttons()}</div>
      </div>
      <p class="sympblock-said" aria-live="polite">${this.speech.words}</p>
    </section>`}forget(){this.speech=new de}stop(){this.frame&&cancelAnimationFrame(this.frame),this.place.disconnect(),this.sound.stop()}};var Zs=({flipped:s,rotated_deg:e})=>`rotate(${e}deg) scaleX(${s?-1:1})`;function Qs([s,e],t){let o=t*Math.PI/180,[i,r]=[s-.5,e-.5];return[.5+i*Math.cos(o)-r*Math.sin(o),.5+i*Math.sin(o)+r*Math.cos(o)]}var Js=([s,e],t)=>[t?1-s:s,e];function Mt(s,{flipped:e,rotated_deg:t}){return Qs(Js(s,e),t)}function eo(s,{flipped:e,rotated_deg:t}){return Js(Qs(s,-t),e)}function to({clientX:s,clientY:e},{left:t,top:o,width:i,height:r}){return[(s-t)/i,(e-o)/r]}function so(s,e){return e?{start:"end",end:"start"}[s]??s:s}var be=s=>`${100*s}%`;function Et(s){let e=[...s.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let h of e)h.style.translate="";let{left:t,top:o,width:i,height:r}=s.getBoundingClientRect(),n=h=>{let d=h.getBoundingClientRect();return{x:d.left-t,y:d.top-o,w:d.width,h:d.height}},c=e.map(n),l=c.map(({y:h})=>h),m=[...s.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);he(c,m,{x:-i,y:0,w:3*i,h:r});for(let[h,d]of e.entries()){let u=Math.round(c[h].y-l[h]);u&&(d.style.translate=`0 ${u}px`)}}var dr=512,br=new Uint32Array(256).map((s,e)=>255<<24|e<<16|e<<8|e);function oo({size:s},[e]){return new Uint8Array(e.buffer,e.byteOffset,s*s)}function ur(s,e){let t=so(s.anchor,e.flipped),[o,i]=Mt(s.at,e),r={start:1-o,end:o}[t],n=r===void 0?{}:{maxWidth:`calc(${Math.round(100*r)}cqw - 0.75rem)`};return a`<span class="sympblock-screen-place sympblock-screen-${t}" style=${J({left:be(o),top:be(i)})}>
    <span class="sympblock-screen-name" style=${J(n)}>${s.text}</span>
  </span>`}function yr({at:s},e){let[t,o]=Mt(s,e);return a`<span class="sympblock-screen-cross" role="img" aria-label="entry point"
    style=${J({left:be(t),top:be(o)})}></span>`}var ue=class{constructor(e,t){this.label=e,this.emptyWords=t,this.caption=e,this.above=p,this.pointed=null,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(dr),this.show(),new ResizeObserver(()=>Et(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[t,o]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),_e(a`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(i=>ur(i,e)):p}</div>
        ${e&&this.pointed&&e.number===this.pointed.number?yr(this.pointed,e):p}
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${t}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${o}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),Et(this.canvas.parentElement)}draw(e,t){this.canvas.width!==e.size&&this.resize(e.size);let o=new Uint32Array(this.picture.data.buffer);for(let i=0;i<o.length;i+=1)o[i]=br[t[i]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=Zs(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=t,this.node.dataset.tip=e.tip?.join(" ")??"",this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.node.dataset.tip="",this.caption=this.label,this.show()}copy(e,t){this.caption=`${this.label}: ${t}`,this.draw(e.frame,e.grey)}placeUnder(e){return eo(to(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var je=class{constructor(e,t){this.model=e,this.send=t,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:t})=>e==="stays_down"&&t)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return a`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var ro=["is_on","preparing"],io={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},kr=5,Tt="No image yet: press the pedal or take a spot image.",Ct="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.",We=class{constructor({model:e,sender:t,redraw:o},{onPoint:i,onKey:r}={}){this.model=e,this.sender=t,this.redraw=o,this.onPoint=i,this.onKey=r,this.isFolded=!0,this.live=new ue("Live screen",Tt),this.kept=new ue("Reference monitor","Nothing saved yet."),this.pedal=new je(e,t.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,t)=>{e?.event==="frame"?(this.live.draw(e,oo(e,t)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let t=io[e.key]??io[e.key.toLowerCase()];if(!t&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!t))return;let[o,i]=t;this.sender.send({event:"nudge",id:o,steps:i*(e.shiftKey?kr:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?a`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:p}waiting(){let e=this.model.get("preparing");return a`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return a`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return a`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return a`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${Ct}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};function no(s,e){return a`<div class="sympblock-bench"><div class="sympblock-panel-extra">${s}</div>${e}</div>`}var fr='a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';function Pt(s){return[...s.querySelectorAll(fr)].filter(t=>t.tabIndex>=0&&!t.matches(":disabled")&&t.checkVisibility())}function gr(s){let e=[];for(let t=s;t.parentElement;t=t.parentElement)e.push(...[...t.parentElement.children].filter(o=>o!==t&&!o.hasAttribute("inert")));return e}function $r(s){let e=[];for(let t=s.parentElement;t;t=t.parentElement)e.push([t,t.scrollTop,t.scrollLeft]);return()=>{for(let[t,o,i]of e)Object.assign(t,{scrollTop:o,scrollLeft:i})}}var qe=class{constructor(e,t=()=>!1){this.changed=e,this.isHeld=t,this.node=null,this.opener=null,this.silenced=[],this.scrollBack=()=>{}}get isFilled(){return this.node!==null}fill(e){this.scrollBack=$r(e),e.parentElement.style.minHeight=`${e.offsetHeight}px`,this.node=e,this.opener=document.activeElement,e.popover="manual",e.showPopover(),this.silenced=gr(e);for(let t of this.silenced)t.inert=!0;document.addEventListener("fullscreenchange",this.hearScreen),this.changed(),this.askForScreen()}askForScreen(){document.documentElement.requestFullscreen?.().catch(()=>{})}hearScreen=()=>{if(!document.fullscreenElement){this.isHeld()||this.leave();return}let e=document.activeElement;this.node.hidePopover(),this.node.showPopover(),e.focus({preventScroll:!0})};leave(){let{node:e}=this;if(!e)return;let t=document.activeElement;document.removeEventListener("fullscreenchange",this.hearScreen),document.fullscreenElement&&document.exitFullscreen().catch(()=>{});for(let o of this.silenced)o.inert=!1;this.node=null,e.matches(":popover-open")&&e.hidePopover(),e.popover=null,this.changed(),this.settle(e,t)}settle(e,t){queueMicrotask(()=>{e.parentElement?.style.removeProperty("min-height"),(e.contains(t)&&t.checkVisibility()?t:this.opener)?.focus({preventScroll:!0}),this.scrollBack()})}toggle(e){this.isFilled?this.leave():this.fill(e)}keepTab(e){if(!this.node||e.key!=="Tab")return;let t=Pt(this.node),[o,i]=e.shiftKey?[t[0],t.at(-1)]:[t.at(-1),t[0]];e.target!==o&&this.node.contains(e.target)||(e.preventDefault(),i.focus())}stop(){this.leave()}};function b(s,e,{label:t,className:o="",isEnabled:i=!0,refuse:r=()=>{}}={}){return a`<button type="button" class="sympblock-panel-button sympblock-room-button ${o}"
    aria-label=${t??p} aria-disabled=${i?p:"true"}
    @click=${()=>i?e():r()}>${s}</button>`}function lo(s,e,t){return a`<label class="sympblock-room-check sympblock-room-switch">
    <input type="checkbox" .checked=${w(e)} @change=${({target:o})=>t(o.checked)}>
    <span>${s}</span>
  </label>`}var g=s=>a`<div class="sympblock-room-row">${s}</div>`;function A(s,e,t=s){return a`<section class="sympblock-room-card" aria-label=${s}><h4>${t}</h4>${e}</section>`}var X={value:"",label:"choose …"};function O({label:s,options:e,value:t,choose:o,isEnabled:i=!0}){let r=n=>a`<option .value=${n.value} .selected=${w(n.value===t)}>${n.label}</option>`;return a`<label class="sympblock-room-select">${s}<select ?disabled=${!i}
    @change=${n=>o(n.target.value)}>${e.map(r)}</select></label>`}var Ot={level:"",side:""},wr=s=>[X,...s.map(e=>({value:e,label:e}))],Nt=s=>!!s.answer&&!s.is_done,Lt=class{constructor(e){this.acts=e,this.draft=Ot}choose(e){let t=!!(e.level&&e.side);this.draft=t?Ot:e,t?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:t,is_open:o},{levels:i,sides:r}){let n=this.acts.shown("plan",e?{level:e,side:t}:this.draft),c=(l,m,h)=>O({label:l,options:wr(h),value:n[m],choose:d=>this.choose({...n,[m]:d}),isEnabled:o});return g([c("Level of the block","level",i),c("The patient's side","side",r)])}},Ue=class{constructor(e){this.acts=e,this.plan=new Lt(e)}accept({id:e}){this.acts.choose(`tick ${e}`,!0,"tick",{item:e})}tick(e,t){t.checked?this.accept(e):t.checked=!0}question({id:e,title:t,who:o,answer:i,is_open:r}){if(i)return p;let n=`Ask the ${o}: ${t}`;return b(`Ask the ${o}`,()=>this.acts.send("ask",{item:e}),{label:n,isEnabled:r})}goOn(e,t){let o=t.find(n=>!n.answer&&n.is_open);if(!o||t.filter(Nt).length>1)return p;let i=()=>{this.accept(e),this.acts.send("ask",{item:o.id})},r=`Accept: ${e.title}, and ask the ${o.who}: ${o.title}`;return b("Accept, ask next",i,{label:r,className:"sympblock-room-go-on"})}answer(e,t){return Nt(e)?a`<div class="sympblock-room-heard">
      <div>
        <p class="sympblock-room-detail"><em>${e.ask}</em></p>
        <p class="sympblock-room-words">${e.answer}</p>
        ${e.detail?a`<p class="sympblock-room-detail">${e.detail}</p>`:p}
      </div>
      ${this.goOn(e,t)}
    </div>`:p}item(e,t){let o=!!e.answer;return a`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!o} .checked=${w(this.acts.shown(`tick ${e.id}`,e.is_done))}
            @change=${i=>this.tick(e,i.target)}>
          <span class="sympblock-room-tick">${e.title}</span>
        </label>
        ${this.question(e)}
      </div>
      <div role="status">${this.answer(e,t)}</div>
    </div>`}acceptAll(e){let t=e.filter(Nt);if(t.length<2)return p;let o=()=>{for(let i of t)this.accept(i)};return g(b(`Accept these ${t.length} answers`,o))}forget(){this.plan.draft=Ot}template({checklist:e,plan:t,levels:o,sides:i}){let r=e.filter(l=>l.is_done).length,n=r===e.length,c=E(e,({id:l})=>l,l=>this.item(l,e));return A("Before the needle",a`${this.plan.template(t,{levels:o,sides:i})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${r} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${c}</div>
          ${this.acceptAll(e)}
        </details>`)}};var vr={kept:"✓",missed:"✗","not called for":"–"},xr=["","this session","expert, at most","your last session"],_r=["","beam-on time","kerma-area product","source"],Ar="Figures of this session (the limits for an expert are our choice)",Sr="Exposures and dose of this session alone",mo=(s,e)=>e?a`<td>${s}</td>`:a`<th scope="row">${s}</th>`;function po(s,e,t){return a`<table class="sympblock-room-table">
    <caption>${s}</caption>
    <thead><tr>${e.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
    <tbody>${t.map(o=>a`<tr>${o}</tr>`)}</tbody>
  </table>`}var ho=(s,e)=>po(s,xr,e.map(t=>t.map(mo)));function Mr({rows:s,published:e,words:t,sources:o}){let i=e.map(r=>[...r.cells.map(mo),a`<td>${C(r.sources)}</td>`]);return a`<h5>Dose</h5>
    ${ho(Sr,s)}
    <ul>${t.map(r=>a`<li>${r}</li>`)}</ul>
    ${C(o)}
    ${po("Published figures for like procedures",_r,i)}`}function Er({title:s,outcome:e,why:t,sources:o}){return a`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${vr[e]} ${e}: </strong>${s}</summary>
      <p>${t}</p>
      ${C(o)}
    </details>
  </li>`}function Tr(s){if(!s.length)return p;let e=s.map(([t,o])=>a`<li><strong>${t}: </strong>${o}</li>`);return a`<h5>What to do next</h5><ul>${e}</ul>`}function Cr(s){if(!s)return p;let e=({name:o,word:i,text:r})=>a`<li><strong>${o}: ${i}. </strong>${r}</li>`,t=({time:o,words:i})=>a`<li><span class="sympblock-room-time">${o}</span>${i}</li>`;return a`<h5>Crisis: ${s.cause}</h5>
    <p>Its first sign came at ${s.began}; times of the following lines count from then, and those of the acts from the beginning.</p>
    <ul>${s.parts.map(e)}</ul>
    ${s.done.length?a`<ol>${s.done.map(t)}</ol>`:a`<p>Nothing was done on the card “Treat”.</p>`}
    ${C(s.sources)}`}var ao=s=>b("Repeat this scenario",()=>s.send("again")),co=s=>b("Watch the session again",s);function bo(s,e,t){return a`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    ${g([co(t),ao(s)])}
    <ul>${e.why.map(o=>a`<li>${o}</li>`)}</ul>
    ${Cr(e.crisis)}
    ${Tr(e.next_steps)}
    ${e.effect?a`<p>${e.effect}</p>`:p}
    <p>${e.story}</p>
    ${C(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(Er)}</ul>
    ${ho(Ar,e.measures)}
    ${Mr(e.dose)}
    ${g([ao(s),co(t)])}`}var z={patient:"Patient",nurse:"Nurse",radiographer:"Radiographer",caution:"Caution",stop:"Stop"};function Rt(s){let e=new Map,t=({time:o,tone:i,text:r})=>{let n=`${o} ${i} ${r}`,c=(e.get(n)??0)+1;return e.set(n,c),`${n} ${c}`};return s.toReversed().map(t).toReversed()}function Pr({time:s,text:e,tone:t}){let o=z[t];return a`<li class="sympblock-room-note sympblock-room-${t}"><span class="sympblock-room-time">${s}</span>${o?a`<strong>${o}: </strong>`:p}${e}</li>`}function uo(s){let e=Rt(s),t=a`<li class="sympblock-room-note">Nothing yet.</li>`;return A("Findings",a`<ol class="sympblock-room-notes" aria-live="polite" aria-label="Findings, the newest first" tabindex="0">${s.length?E(s,(o,i)=>e[i],Pr):t}</ol>`)}function Nr({why:s,sources:e,passed:t=[]}){return!s&&!t.length?p:a`<details class="sympblock-room-reason"><summary><span class="sympblock-room-why-word">Why</span><span class="sympblock-room-more-word">More</span></summary>
    <div>${t.map(({words:o})=>a`<p>${o}</p>`)}<p ?hidden=${!s}>${s}</p>${C(e)}</div>
  </details>`}function Or({waits_for:s}){return s?a` <span class="sympblock-room-waits">Waits for: ${s}.</span>`:p}function Lr({passed:s=[]}){let e=s.map(({title:t})=>t).join("; ");return e?a` <span class="sympblock-room-waits">Passed over: ${e}.</span>`:p}function yo(s){let e=s&&a`<p><strong>Step ${s.number} of ${s.count}: ${s.title}.</strong> ${s.ask}${Or(s)}${Lr(s)}</p>
      ${Nr(s)}`;return a`<div class="sympblock-room-guide" role="status" ?hidden=${!s}>${e??p}</div>`}var Rr="(max-width: 48rem)",Ge=class{constructor(e){this.changed=e,this.query=window.matchMedia(Rr),this.query.addEventListener("change",e)}get isNarrow(){return this.query.matches}stop(){this.query.removeEventListener("change",this.changed)}};function Ir({plan:s,checklist:e,needle:t,notes:o}){return!!(s.level||t.is_in||o.length)||e.some(i=>i.is_done)}var Br=({plan:s,checklist:e})=>!!s.level&&e.every(t=>t.is_done);function ko(s){return!s.needle||!Ir(s)?"patient":s.guided&&s.guide.card?s.guide.card:s.needle.is_in||Br(s)?"needle":"checklist"}var It=240,go=60,Ke=47,zr=4,Ve=50,Hr=s=>e=>(4+(It-8)*Math.min(e/s,1)).toFixed(1),fo=s=>(Ke-(Ke-zr)*s).toFixed(1);function Dr(s,e){return Array.from({length:Math.floor(s/Ve)+1},(o,i)=>i*Ve).map(o=>$`<path class="sympblock-room-axis" d="M${e(o)} ${Ke}v3" />
      <text class="sympblock-room-axis-words" x=${e(o)} y=${go-1}
        text-anchor=${o?o+Ve>s?"end":"middle":"start"}>${o+Ve>s?`${o} mm`:o}</text>`)}function Bt({points:s,words:e},t){let o=Hr(t),i=s.map(([n,c])=>`${o(n)},${fo(c)}`).join(" "),r=s.at(-1);return a`<svg class="sympblock-room-force" viewBox="0 0 ${It} ${go}" role="img"
    aria-label="${e} The force is relative, and its size is a design choice.">
    <title>Relative force on the needle by depth (design)</title>
    <path class="sympblock-room-axis" d="M4 ${Ke}H${It-4}" />
    ${Dr(t,o)}
    <polyline class="sympblock-room-felt" points=${i} />
    ${r?$`<circle class="sympblock-room-tip" cx=${o(r[0])} cy=${fo(r[1])} r="3.5" />`:""}
  </svg>`}var zt=({line:s})=>s||"Nothing yet.";function $o(s,e){return a`<div class="sympblock-room-feel" ?hidden=${!e.is_in}>
    <p class="sympblock-room-feel-line" role="status"><strong>Feel: </strong>${zt(s)}</p>
    ${Bt(s,e.length_mm)}
  </div>`}var wo=new Set([" ","Enter"]);function Ht(s,{way:e,words:t,key:o}){let i=m=>{if(m.button)return;m.currentTarget.setPointerCapture(m.pointerId),s.begin(e,{isFast:m.shiftKey})},r=m=>{let h=m.currentTarget.getBoundingClientRect();m.clientX>=h.left&&m.clientX<=h.right&&m.clientY>=h.top&&m.clientY<=h.bottom||s.end()},n=m=>{wo.has(m.key)&&(m.preventDefault(),m.repeat||s.begin(e,{isFast:m.shiftKey,key:m.key.toLowerCase()}))},c=m=>wo.has(m.key)&&m.preventDefault(),l=m=>{m.detail||(s.begin(e),s.end())};return a`<button type="button" class="sympblock-panel-button sympblock-room-button sympblock-room-hold"
    title="Hold to go on, with Shift faster (${o})"
    @pointerdown=${i} @pointermove=${r} @pointerup=${s.end} @pointercancel=${s.end} @lostpointercapture=${s.end}
    @keydown=${n} @keyup=${c} @blur=${s.end} @click=${l}
    @contextmenu=${m=>m.preventDefault()}>${t}</button>`}var Fr=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function jr(s,e,[t,o]){let i=t==="straight";return b(o,()=>s.send("steer",{to:t}),{label:i?"Bevel: go straight":`Arrow ${t}`,className:`sympblock-room-to-${t}`,isEnabled:!i||e.bends,refuse:()=>s.refuse("The bevel is not turned: the needle goes straight.")})}function Wr(s,e){return a`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${Fr.map(t=>jr(s,e,t))}
  </div>`}function qr(s,e){let t=e>0?`+${e}`:`−${-e}`,o=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return b(t,()=>s.send("push",{mm:e}),{label:o})}function Ur(s,e,t){return a`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${b("Mark entry point at image centre",()=>s.send("mark"))}
    ${b(t,()=>s.send("numb"),{isEnabled:!e.is_numb,refuse:()=>s.refuse("Skin and track are already infiltrated at this entry point.")})}
    ${b("Set needle along the beam",()=>s.send("enter"))}
  </div>`}function Gr(s){let e=s.is_in?`Depth ${s.depth_mm} of ${s.length_mm} mm`:"";return a`<div>
    <p class="sympblock-room-words">${s.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!s.is_in}>${e}</output>
    <p class="sympblock-room-hint">${s.hint}</p>
  </div>`}function vo(s,{needle:e,feel:t,numb:o,pushes_mm:i},{hold:r,sound:n}){let c=[...i.map(l=>-l).reverse(),...i];return A("Needle",a`${lo("Sound",n.isOn,l=>n.turn(l))} ${Ur(s,e,o)}
      <div class="sympblock-room-needle">${Gr(e)}${Wr(s,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${c.map(l=>qr(s,l))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${Ht(r,{way:-1,words:"Pull back",key:"Q"})}
        ${Ht(r,{way:1,words:"Advance",key:"E"})}
        ${b("Remove needle",()=>s.send("remove"))}
      </div>
      ${$o(t,e)}`)}var Vr={set:(s,e)=>setTimeout(s,e),clear:s=>clearTimeout(s)},Kr=5,Xe=class{constructor(e,t=Vr){this.use=e,this.clock=t,this.way=0,this.isFast=!1,this.key="",this.timer=null}get isHeld(){return this.way!==0}begin(e,{isFast:t=!1,key:o="",firstMm:i=this.use.page().pushes_mm[0]}={}){this.isHeld||(Object.assign(this,{way:e,isFast:t,key:o}),window.addEventListener("keydown",this.shift),window.addEventListener("keyup",this.up),window.addEventListener("blur",this.end),document.addEventListener("visibilitychange",this.end),this.step(i),this.timer=this.clock.set(this.tick,this.use.page().hold_ms[0]))}step(e){this.use.send("push",{mm:this.way*e,held:!0})}tick=()=>{let{pushes_mm:e,hold_ms:t}=this.use.page();if(!this.use.isIdle()){this.timer=this.clock.set(this.tick,Kr);return}if(this.isStopped){this.end();return}this.step(e[0]),this.timer=this.clock.set(this.tick,t[this.isFast?2:1])};get isStopped(){let{needle:e,notice:t}=this.use.page();return!e?.is_in||t?!0:this.way>0?e.is_stopped:!(e.depth_mm>0)}shift=e=>{this.isFast=e.shiftKey};up=e=>{this.key&&e.key.toLowerCase()===this.key?this.end():this.shift(e)};end=()=>{this.isHeld&&(this.way=0,this.clock.clear(this.timer),window.removeEventListener("keydown",this.shift),window.removeEventListener("keyup",this.up),window.removeEventListener("blur",this.end),document.removeEventListener("visibilitychange",this.end),this.use.send("let_go"))}};var xo=5,Xr=900,Ye=class{constructor(e,t,o){this.acts=e,this.redraw=t,this.isIdle=o,this.part=void 0,this.clock=void 0}get isPlaying(){return this.clock!==void 0}show(e,t){this.acts.choose("replay",t,"replay",{whose:e,number:t})}tick=()=>{!this.part||this.part.act>=this.part.last?this.stop():this.isIdle()&&this.show(this.part.whose,this.part.act+1)};play=()=>{this.isPlaying?this.stop():this.clock=setInterval(this.tick,Xr),this.redraw()};stop(){clearInterval(this.clock),this.clock=void 0}runs({runs:e,whose:t,status:o,about:i}){let r=({value:n,label:c,is_there:l})=>a`<button type="button" class="sympblock-panel-button sympblock-room-button" aria-pressed=${n===t}
        @click=${()=>this.show(n,0)}>${l?c:`Watch: ${c.toLowerCase()}`}</button>`;return a`${g(e.map(r))}
      <p class="sympblock-room-detail" role="status">${o||(t==="expert"?i:p)}</p>`}slider({whose:e,act:t,last:o,time:i,words:r}){let n=this.acts.shown("replay",t),c=l=>()=>this.show(e,Math.min(Math.max(n+l,0),o));return a`<label class="sympblock-room-replay-slider">Act ${n} of ${o}
        <input type="range" min="0" max=${o} step="1" .value=${w(String(n))}
          aria-valuetext="Act ${n} of ${o}, at ${i}: ${r}"
          @input=${({target:l})=>this.show(e,Number(l.value))}></label>
      ${g([b("◀ Back",c(-1),{isEnabled:n>0}),b("Next ▶",c(1),{isEnabled:n<o}),b(`Next ${xo}`,c(xo),{isEnabled:n<o}),b(this.isPlaying?"Pause":"Play",this.play)])}`}sign({act:e,time:t,text:o,tone:i},{whose:r,act:n}){let c=a`<strong>${t} ${z[i]??""}: </strong>${o}`;return a`<li><button type="button" class="sympblock-room-sign" aria-current=${e===n?"step":p}
      @click=${()=>this.show(r,e)}>${c}</button></li>`}compared(e){if(!e.length)return p;let t=([o,i,r])=>a`<tr><th scope="row">${o}</th><td>${i}</td><td>${r}</td></tr>`;return a`<table class="sympblock-room-table">
      <caption>Your session beside an expert's in the same patient</caption>
      <thead><tr><th scope="col"></th><th scope="col">you</th><th scope="col">expert</th></tr></thead>
      <tbody>${e.map(t)}</tbody>
    </table>`}template(e){this.part=e;let t=e.notes.map(({text:i,tone:r})=>a`<p class="sympblock-room-note sympblock-room-${r}">${i}</p>`),o=e.signs.length?a`<h5>Go to a sign</h5><ul class="sympblock-room-signs">${e.signs.map(i=>this.sign(i,e))}</ul>`:p;return A("Replay",a`${this.runs(e)}
        ${e.last?a`<p class="sympblock-room-act" aria-live="polite"><strong>${e.time}</strong> ${e.words}</p>`:p}
        ${t}
        ${e.last?this.slider(e):p}
        ${o}
        ${this.compared(e.rows)}`,"The session once more")}};var Ze=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,t,o){this.chosen.set(e,t),this.sender.send(o)}forget(e){this.chosen.delete(e)}shown(e,t){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):t}};var Qe=class{constructor(e,t){this.sender=e,this.uid=T("sympblock-room"),this.redraw=t,this.choices=new Ze(e),this.count=0,this.latest=new Map,this.refusal=""}refuse(e){this.count+=1,this.refusal=e,this.redraw()}send(e,t={}){this.refusal="",this.count+=1,this.latest.set(e,t),this.sender.send({event:"act",act:e,...t})}choose(e,t,o,i){this.refusal="",this.count+=1,this.choices.choose(e,t,{event:"act",act:o,...i}),this.redraw()}shown(e,t){return this.choices.shown(e,t)}forget(e){this.choices.forget(e)}};var _o=3,Yr=new Set(["caution","stop"]),Je=class{constructor(e){this.acts=e,this.known=new Set,this.shown=[],this.closedAt=-1,this.isFresh=!0}hear(e,t){let o=Rt(e),i=l=>Yr.has(l)||t&&l==="patient",r=e.map((l,m)=>({...l,name:o[m],isLasting:i(l.tone)})),n=r.filter(({name:l})=>!this.known.has(l));for(let{name:l}of n)this.known.add(l);let c=new Set(r.filter(({holds:l})=>l===!1).map(({name:l})=>l));this.shown=this.shown.filter(({name:l})=>!c.has(l)),n.length&&!this.isFresh&&(this.shown=[...n,...this.shown.filter(l=>l.isLasting)]),this.isFresh=!1}forget(){this.rest(),this.closedAt=-1}rest(){this.known.clear(),this.shown=[],this.isFresh=!0}close(){this.shown=[],this.closedAt=this.acts.count,this.acts.redraw()}line({time:e,text:t,tone:o}){return a`<p class="sympblock-room-note sympblock-room-${o}"><span class="sympblock-room-time">${e}</span>${z[o]?a`<strong>${z[o]}: </strong>`:p}${t}</p>`}template(e){let t=this.acts.count>this.closedAt?e:"",o=this.shown.length-_o;return a`<div class="sympblock-room-banner" ?hidden=${!t&&!this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!t}>${t||p}</p>
        ${this.shown.slice(0,_o).map(i=>this.line(i))}
        ${o>0?a`<p class="sympblock-room-note">${o} more under Findings.</p>`:p}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${()=>this.close()}>×</button>
    </div>`}};function Ao({label:s,each:e,done:t,items:o,place:i,choose:r}){let n=({title:c,isDone:l},m)=>a`<button type="button" class="sympblock-task-number" title=${c}
    aria-label="${e} ${m+1}: ${c}${l?`, ${t}`:""}"
    aria-current=${m===i?"step":p}
    @click=${()=>r(m)}>${m+1}${l?" ✓":""}</button>`;return a`<div class="sympblock-task-list" role="group" aria-label=${s}>${o.map(n)}</div>`}function Zr(s,{scenarios:e,place:t}){let o=e.map(({title:r,is_done:n})=>({title:r,isDone:n}));return Ao({label:"Scenarios",each:"Scenario",done:"played",items:o,place:t,choose:r=>s.send("scenario",{place:r})})}function Qr(s,e){let t=({target:o})=>s.choose("guided",o.checked,"guided",{value:o.checked});return a`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${w(s.shown("guided",e))} @change=${t}>
    <span>Guide me step by step</span>
  </label>`}function Jr(s,{words:e,field:t}){return t?Pe(t,s.uid,o=>s.send("patient",{number:o}),e):a`<p class="sympblock-room-who"><strong class="sympblock-panel-who">${e}</strong></p>`}function So(s,e,t=p){let o=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"",i=e.scenarios.length===1;return a`<div class="sympblock-task-head">
    ${i?p:Zr(s,e)}
    <h4 class="sympblock-task-title">${i?"":`Scenario ${e.place+1} of ${e.scenarios.length}: `}${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    ${Jr(s,e.patient)}
    <p class="sympblock-room-left" ?hidden=${!e.shared}>${e.shared}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${b("Resume session",()=>s.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!o}>${o||p}</p>
    ${Qr(s,e.guided)}
    ${t}
  </div>`}var en=[".sympblock-room-item",".sympblock-room-card",".sympblock-room"],et=class{constructor(){this.at=null,this.around=[]}hear=({target:e})=>{this.at=e,this.around=en.map(t=>this.at.closest(t)).filter(t=>t instanceof HTMLElement)};settle(){if(!this.at||this.at.isConnected||document.activeElement!==document.body)return;this.around.filter(t=>t.isConnected).flatMap(Pt)[0]?.focus({preventScroll:!0})}};var tn=[["Space","Fluoroscopy while it is held, with the focus on the live screen"],["← →","Turn the C-arm one step"],["↑ ↓","Tilt the C-arm one step"],["W S A D","Move the field one step towards head, feet, left or right of the image"],["E","Advance the needle: one step, or on while it is held"],["Q","Pull the needle back: one step, or on while it is held"],["Shift","Take a larger step with any of these keys; a needle that is held goes faster"],["P","Take a spot image"],["M","Take a mask for subtraction"],["U","Start or stop subtraction"],["X","Close the message on the image"],["1 to 9","Open a card where one is open at a time: in the full window, and on a phone"],["Esc","Leave the full window"],["?","Show this list"]],tt=class{constructor(){this.place=_()}get isOpen(){return!!this.place.value?.open}open=()=>{this.isOpen||this.place.value.showModal()};close=()=>this.place.value.close();key=e=>{e.stopPropagation(),e.key==="Escape"&&(e.preventDefault(),this.close())};template(){let e=([t,o])=>a`<tr><th scope="row"><kbd>${t}</kbd></th><td>${o}</td></tr>`;return a`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${v(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${tn.map(e)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`}};var sn='select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';function on(s){let e=s.target;return s.defaultPrevented||s.ctrlKey||s.metaKey||s.altKey||!!e.closest(sn)}var st=class{constructor(e){this.use=e,this.list=new tt,this.focus=new et,this.heard=new Set}listenOn(e){this.heard.has(e)||(this.heard.add(e),e.dataset.lmSuppressShortcuts="true",e.addEventListener("keydown",this.key),e.addEventListener("focusin",this.focus.hear))}key=e=>{e.key==="Tab"?this.use.window.keepTab(e):e.key==="Escape"?this.escape(e):on(e)||this.act(e)};escape(e){this.use.window.isFilled&&(e.preventDefault(),this.use.window.leave())}act(e){e.key in this.own||/^[1-9]$/.test(e.key)?(this.own[e.key]?.()??this.use.openSheet(Number(e.key)))!==!1&&e.preventDefault():this.use.console.key(e)}own={"?":()=>this.list.open(),x:()=>this.use.closeMessage(),X:()=>this.use.closeMessage(),p:()=>this.use.shoot(),P:()=>this.use.shoot(),m:()=>this.use.press("mask"),M:()=>this.use.press("mask"),u:()=>this.use.press("subtract"),U:()=>this.use.press("subtract")}};var rn={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},ot=class{constructor(e){this.redraw=e,this.uid=T("sympblock-sheets"),this.open="",this.needed="",this.place=_(),this.sheets=[]}need(e){this.open===this.needed&&(this.open=e),this.needed=e}choose(e){this.open=e,this.redraw()}chooseNumber(e){let t=this.sheets[e-1];return t&&(this.choose(t.id),this.tab(t.id)?.focus()),!!t}tab(e){return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${e}`)}`)}key=e=>{let t=rn[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let o=this.sheets.findIndex(({id:r})=>r===this.open),{id:i}=this.sheets[(o+t+this.sheets.length)%this.sheets.length];this.choose(i),this.tab(i).focus()};tabTemplate({id:e,name:t}){let o=e===this.open;return a`<button type="button" role="tab" id="${this.uid}-tab-${e}" class="sympblock-room-tab"
      aria-selected=${String(o)} aria-controls="${this.uid}-sheet-${e}" tabindex=${o?p:"-1"}
      @click=${()=>this.choose(e)}>${t}</button>`}tabs(){return a`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map(e=>this.tabTemplate(e))}
    </div>`}template(e,t){this.sheets=e,e.some(({id:i})=>i===this.open)||(this.open=e[0].id);let o=({id:i,content:r})=>a`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${i}"
      role=${t?"tabpanel":p} aria-labelledby=${t?`${this.uid}-tab-${i}`:p}
      ?hidden=${t&&i!==this.open}>${r}</div>`;return a`<div class="sympblock-room-aside" ${v(this.place)}>
      ${t?this.tabs():p}${e.map(o)}
    </div>`}keepFocus(){let{activeElement:e}=document;e?.closest("[hidden]")&&this.place.value?.contains(e)&&this.tab(this.open)?.focus()}};var nn=3,ln={felt_fascia:[{at:0,seconds:.03,hertz:1800,noise:!0,loud:.35}],bone:[{at:0,seconds:.28,hertz:3200,noise:!0,loud:.22}],felt_pulse:[{at:0,seconds:.07,hertz:110,loud:.5},{at:.8,seconds:.07,hertz:110,loud:.5}]},it=class{constructor(e,t){this.page=new te(e,t),this.heard=-1}get isOn(){return this.page.isOn}turn(e){this.page.turn(e)}forget(){this.heard=-1}hear(e){let t=this.heard<0?[]:e.slice(this.heard);this.heard=e.length;for(let o of t.slice(-nn))this.page.play(ln[o]??[])}stop(){this.page.stop()}};var rt=265,P=-178,ye=356,oe=205,an=236,cn={half:88,rise:74,towards:52},mn={blood:"blood",fluid:"clear fluid",air:"air"},L=([s,e])=>`${-s} ${-e}`;function se(s){let e=s.slice(1,-1).map((t,o)=>{let i=s[o+2];return`Q${L(t)} ${L([(t[0]+i[0])/2,(t[1]+i[1])/2])}`});return`${L(s[0])} ${e.join(" ")} L${L(s.at(-1))}`}function pn({outline:[s,e],spines:t,crests:o,ribs:i,furrows:r}){let n=`M${se(s)} L${se(e.toReversed())} Z`,c=t.at(-1)[1];return $`<path class="sympblock-skin-body" d=${n} fill="url(#sympblock-skin-tone)" />
    ${r.map(l=>$`<path class="sympblock-skin-muscle" d="M${se(l)}" />`)}
    <path class="sympblock-skin-furrow" d="M0 ${P+32} L${se([[0,-P-40],...t,[0,c-45]])}" />
    <path class="sympblock-skin-furrow" d="M0 ${-c+75}V${-c+105}" />
    ${i.map(l=>$`<path class="sympblock-skin-landmark" d="M${se(l)}" />`)}
    ${o.map(l=>$`<path class="sympblock-skin-landmark" d="M${se(l)}" />`)}
    ${[-1,1].map(l=>$`<ellipse class="sympblock-skin-dimple" cx=${l*42} cy=${-c+22} rx="6" ry="4" />`)}
    ${t.map(([l,m])=>$`<ellipse class="sympblock-skin-spine" cx=${-l} cy=${-m} rx="5" ry="9" />`)}`}function hn({is_draped:s,side:e,level_mm:t}){if(!s)return p;let{half:o,rise:i,towards:r}=cn,c=`M${(e==="left"?-r:r)-o} ${-t-i}h${2*o}v${2*i}h${-2*o}z`,l=`M${-oe} ${P+22}h${2*oe}v${ye-32}h${-2*oe}z`;return $`<path class="sympblock-skin-drape" fill-rule="evenodd" d="${l} ${c}" />
    <path class="sympblock-skin-hem" d=${c} />`}function Mo({tube:{at:[s,e],is_beside:t}}){let o=t?an:oe-40,i=Math.max(-o,Math.min(o,-s)),r=Math.max(P+60,Math.min(P+ye-60,-e));return{x:i,y:r,isBeside:t,words:t?"Tube":"Tube, below"}}function dn(s){let{x:e,y:t,isBeside:o}=Mo(s);return $`<circle cx=${e} cy=${t} r="120" fill="url(#sympblock-skin-scatter)" />
    <rect class="sympblock-skin-tube ${o?"":"sympblock-skin-hidden"}" x=${e-26} y=${t-34} width="52"
      height="68" rx="8" />`}function bn(s){let{x:e,y:t,words:o}=Mo(s),i=Math.max(-205,Math.min(205,e));return $`<text class="sympblock-skin-words" x=${i} y=${t+52} text-anchor="middle">${o}</text>`}function un({side:s,level_mm:e}){let t=s==="left"?-1:1,o=(i,r)=>$`<path class="sympblock-skin-arm" d="M${t*238} ${-e+i}Q${t*206} ${-e+i} ${t*180} ${-e+r}" />
      <ellipse class="sympblock-skin-glove" cx=${t*176} cy=${-e+r} rx="13" ry="8" />`;return $`${o(-34,-22)}${o(34,24)}
    <ellipse class="sympblock-skin-apron" cx=${t*244} cy=${-e} rx="19" ry="46" />
    <circle class="sympblock-skin-head" cx=${t*242} cy=${-e} r="15" />
    <text class="sympblock-skin-words" x=${t*242} y=${-e+66} text-anchor="middle">You</text>`}function yn(s){if(!s)return p;let[e,t]=[-s[0],-s[1]];return $`<path class="sympblock-skin-mark-ground" d="M${e-11} ${t}h22M${e} ${t-11}v22" />
    <path class="sympblock-skin-mark" d="M${e-11} ${t}h22M${e} ${t-11}v22" />`}function kn({entry:s,hub:e,way:t},o){let[i,r]=[-e[0],-e[1]];return $`<path class="sympblock-skin-way" d="M${L(s)} L${L(t)}" />
    <path class="sympblock-skin-shaft-ground" d="M${L(s)} L${L(e)}" />
    <path class="sympblock-skin-shaft" d="M${L(s)} L${L(e)}" />
    <circle class="sympblock-skin-entry" cx=${-s[0]} cy=${-s[1]} r="3" />
    <circle class="sympblock-skin-hub" cx=${i} cy=${r} r="9" />
    <circle class="sympblock-skin-bore" cx=${i} cy=${r} r="3.5" />
    ${o?fn(i,r,o):p}`}function fn(s,e,t){return $`<path class="sympblock-skin-drop sympblock-skin-${t}" d="M${s} ${e-6}q9 13 9 19a9 9 0 0 1-18 0q0-6 9-19z" />
    <text class="sympblock-skin-words" x=${s+16} y=${e+20}>${mn[t]}</text>`}var gn=$`<defs>
  <linearGradient id="sympblock-skin-tone">
    <stop offset="0" stop-color="#b98a68" /><stop offset="0.22" stop-color="#dcb594" />
    <stop offset="0.5" stop-color="#d3a884" />
    <stop offset="0.78" stop-color="#dcb594" /><stop offset="1" stop-color="#b98a68" />
  </linearGradient>
  <radialGradient id="sympblock-skin-scatter">
    <stop offset="0" stop-color="#e69f00" stop-opacity="0.5" /><stop offset="1" stop-color="#e69f00" stop-opacity="0" />
  </radialGradient>
</defs>`;function $n(s){return a`<svg class="sympblock-skin" viewBox="${-rt} ${P} ${2*rt} ${ye}" role="img" aria-label=${s.words}>
    ${gn}
    <rect class="sympblock-skin-table" x=${-oe} y=${P} width=${2*oe} height=${ye} />
    ${pn(s)} ${hn(s)} ${dn(s)} ${un(s)} ${bn(s)}
    ${s.needle?kn(s.needle,s.came):yn(s.mark)}
    <text class="sympblock-skin-side" x=${-rt+10} y=${P+24}>L</text>
    <text class="sympblock-skin-side" x=${rt-10} y=${P+24} text-anchor="end">R</text>
    <text class="sympblock-skin-words" x="0" y=${P+16} text-anchor="middle">Head</text>
    <text class="sympblock-skin-words" x="0" y=${P+ye-6} text-anchor="middle">Feet</text>
  </svg>`}function Dt(s){return A("Skin view",a`${$n(s)}<p class="sympblock-room-hint">${s.place}</p>`)}var wn=a`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;function Eo(s){if(!s)return p;let{text:e,tone:t,kind:o}=s,i=z[t]?a`<strong>${z[t]}: </strong>`:p;return a`<p class="sympblock-room-aspirated sympblock-room-${t} sympblock-room-came-${o||"nothing"}">
    ${wn}<span>${i}${e}</span></p>`}var To={pattern:"",decision:""},Ft=class{constructor(e){this.acts=e,this.chosen=To,this.place=_()}forget(){this.chosen=To}choose(e){this.acts.forget("read"),this.chosen={...this.chosen,...e},this.acts.redraw()}miss(e,t){this.acts.refuse(e),this.place.value.querySelectorAll("select")[t].focus()}record(){let{pattern:e,decision:t}=this.chosen;if(!e)return this.miss("Choose what the contrast shows first.",0);if(!t)return this.miss("Choose your decision first.",1);let o=this.chosen;return this.forget(),this.acts.choose("read",o,"read",{pattern:e,decision:t})}menu(e,t,o){return O({label:e,options:[X,...o],value:this.acts.shown("read",this.chosen)[t],choose:i=>this.choose({[t]:i})})}template({patterns:e,decisions:t,recorded:o}){return a`<div class="sympblock-room-reading" ${v(this.place)}>
      ${g([this.menu("Contrast pattern","pattern",e),this.menu("Decision","decision",t),b("Record",()=>this.record(),{label:"Record this reading"})])}
      <p class="sympblock-room-recorded" role="status">${o}</p>
    </div>`}},nt=class{constructor(e){this.acts=e,this.reading=new Ft(e)}forget(){this.reading.forget()}menu(e,t,o,i){let r=n=>this.acts.choose(t,n,t,{value:n});return O({label:e,options:o,value:this.acts.shown(t,i),choose:r})}buttons(e,t){let o=!e,i=()=>this.acts.refuse("Wait until the injection has ended, or stop it."),r=(n,c)=>b(n,()=>this.acts.send("inject",{live:c}),{isEnabled:o,refuse:i});return a`${b("Aspirate",()=>this.acts.send("aspirate"))}
      ${r(t?"Inject under live subtraction":"Inject under live fluoroscopy",!0)}
      ${r("Inject without fluoroscopy",!1)}
      ${e?b("Stop injecting",()=>this.acts.send("stop")):p}`}subtraction({isOn:e,press:t}){return g([b("Take mask",()=>t("mask")),b(e?"Stop subtraction":"Start subtraction",()=>t("subtract")),a`<span class="sympblock-room-recorded" role="status">${e?"Subtraction is on":p}</span>`])}template(e,t={isOn:!1,isShown:!1,press:()=>{}}){return A("Syringe",a`${g([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${g(this.buttons(e.busy,t.isOn))}
        ${t.isShown?this.subtraction(t):p}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${e.busy}</p>
        ${e.given?a`<p class="sympblock-room-recorded" role="status">${e.given}</p>`:p}
        ${Eo(e.aspirated)}
        ${this.reading.template(e)}`)}};var vn=168,xn=60,[ie,lt,jt,re]=[18,136,6,44],Wt=["left","right"],_n=11;function An(s){let e=s.flatMap(({left:c,right:l})=>[c,l]),[t,o]=[Math.floor(Math.min(...e)),Math.floor(Math.max(...e))+1],i=s.at(-1).minutes;return{low:t,high:o,last:i,x:c=>ie+(lt-ie)*c/i,y:c=>re-(re-jt)*(c-t)/(o-t)}}function Sn(s){let[e,t]=[s[0],s.at(-1)],o=Wt.map(i=>`${i} from ${e[i].toFixed(1)} to ${t[i].toFixed(1)} °C`);return`Both soles over ${Math.round(t.minutes)} min since the first dose: ${o.join(", ")}.`}function Mn(s,e){let t=Math.max(0,_n-Math.abs(s-e))/2,o=s<=e?-1:1;return{left:s+o*t,right:e-o*t}}var ke=(s,e,t,o)=>$`<text class="sympblock-room-axis-words" x=${e} y=${t} text-anchor=${o} dominant-baseline="central">${s}</text>`;function at(s){if(s.length<2)return p;let{low:e,high:t,last:o,x:i,y:r}=An(s),n=s.at(-1),c=Mn(r(n.left),r(n.right)),l=m=>s.map(h=>`${i(h.minutes).toFixed(1)},${r(h[m]).toFixed(1)}`).join(" ");return a`<svg class="sympblock-room-trace" viewBox="0 0 ${vn} ${xn}" role="img" aria-label=${Sn(s)}>
    <path class="sympblock-room-axis" d="M${ie} ${jt}V${re}H${lt}" />
    ${ke(String(t),ie-3,jt,"end")}${ke(String(e),ie-3,re,"end")}
    ${ke("0",ie,re+9,"start")}${ke(`${Math.round(o)} min`,lt,re+9,"end")}
    ${Wt.map(m=>$`<polyline class="sympblock-room-sole sympblock-room-sole-${m}" points=${l(m)} />`)}
    ${Wt.map(m=>ke(m,lt+3,c[m],"start"))}
  </svg>`}function En(s,{id:e,title:t,ask:o,answer:i,is_done:r}){let n=r?`✓ ${t}`:t,c=s.latest.get("check")?.check===e;return a`<div class="sympblock-room-item ${c?"sympblock-room-latest":""}">
    ${g(b(n,()=>s.send("check",{check:e})))}
    <div role="status">${i?a`<div class="sympblock-room-heard"><div>
            <p class="sympblock-room-detail"><em>${o}</em></p>
            <p class="sympblock-room-words">${i}</p>
          </div></div>`:p}</div>
  </div>`}function Tn(s,{is_open:e,checks:t,decisions:o,decided:i}){let r=i?a`<p class="sympblock-room-words">Decided: ${i}.</p>`:p;if(!e)return r;let n=({value:c,label:l})=>b(l,()=>s.send("discharge",{decision:c}));return a`<h5>Before the patient goes home</h5>
    <div class="sympblock-room-home-checks">${E(t,({id:c})=>c,c=>En(s,c))}</div>
    ${r} ${g(o.map(n))}`}function Co(s,{clock:e,feet:t,soles:o,waits:i,discharge:r},n=""){let c=({minutes:h,label:d})=>b(`Wait ${d}`,()=>s.send("wait",{minutes:h})),l=b(n?"End session and go on with the case":"End session and debrief",()=>s.send("finish")),m=b("Start again",()=>s.send("again"));return A("Feet and time",a`<div class="sympblock-room-feet">${t.map(h=>a`<p class="sympblock-room-words">${h}</p>`)}${at(o)}</div>
      <div class="sympblock-room-waits">${g(i.map(c))}</div>
      ${Tn(s,r)}
      ${g([l,m])}`,`Feet and time: ${e}`)}var Cn=["call_help","oxygen","airway","bag","supine","legs_up","cpr","shake"],Pn=2,ct=class{constructor(e,t){this.acts=e,this.redraw=t,this.forget()}forget(){this.act="",this.drug="",this.amount="",this.route="vein",this.run="1"}treat(e){this.acts.send("treat",{does:"act",name:e})}give(){let e=Number(this.amount.trim().replace(",","."));if(!this.drug)this.acts.refuse("Choose a drug first.");else if(!(e>0))this.acts.refuse("Enter the dose as a number above 0.");else{let t={does:"drug",name:this.drug,amount:e,place:this.route,over_s:Number(this.run)};this.acts.send("treat",t)}}choose=e=>t=>{this[e]=t,e==="drug"&&(this.amount=""),this.redraw()};drugs({drugs:e,routes:t,runs:o}){let i=e.find(({value:r})=>r===this.drug);return a`${g(O({label:"Drug or fluid",options:[X,...e],value:this.drug,choose:this.choose("drug")}))}
      ${i?.usual?a`<p class="sympblock-room-detail">${i.usual}</p>`:p}
      ${g(a`<label class="sympblock-room-select sympblock-room-dose">Dose${i?` (${i.unit})`:""}
          <input type="text" inputmode="decimal" autocomplete="off" .value=${this.amount}
            @input=${({target:r})=>{this.amount=r.value}}></label>
        ${O({label:"Route",options:t,value:this.route,choose:this.choose("route")})}
        ${O({label:"Time",options:o,value:this.run,choose:this.choose("run")})}
        ${b("Give",()=>this.give())}`)}`}template({treat_offer:e,treat:t},o){let i=({value:h})=>Cn.includes(h),r=e.acts.filter(i),n=e.acts.filter(h=>!i(h)),c=({value:h,label:d})=>b(d,()=>this.treat(h)),l=({minutes:h,label:d})=>b(`Watch for ${d}`,()=>this.acts.send("wait",{minutes:h})),m=()=>this.act?this.treat(this.act):this.acts.refuse("Choose an act first.");return A("Treat the patient",a`${o}
        <div class="sympblock-room-touch">
          ${[b("Remove the needle",()=>this.acts.send("remove")),r.map(c),e.looks.map(l)]}
        </div>
        ${g([O({label:"Other act",options:[X,...n],value:this.act,choose:this.choose("act")}),b("Do it",m)])}
        ${this.drugs(e)}
        <ol class="sympblock-room-done" aria-label="What was done, the newest first">
          ${t.done.slice(0,Pn).map(({time:h,words:d})=>a`<li><span class="sympblock-room-time">${h}</span>${d}</li>`)}
        </ol>`)}};var Nn=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]];function Po(s,{shoot:e,keep:t,hasPicture:o}){let i=([r,n])=>b(r,()=>s.send("view",{view:n}),{label:`Turn the C-arm to ${r}`});return g([Nn.map(i),b("Take spot image",e,{label:"Take spot image in this view",className:"sympblock-room-shot"}),b("Save image",t,{label:"Save this image beside the live screen",isEnabled:o,refuse:()=>s.refuse("There is no image yet: take a spot image first.")})])}var No=(s,e)=>a`<p class="sympblock-room-figure"><span>${s}</span><strong>${e}</strong></p>`,On=s=>s.is_in?`${s.depth_mm} of ${s.length_mm} mm`:"not set",Ln=(s,e,t)=>a`<p class="sympblock-room-figure sympblock-room-now" role="status"><span>Feel</span><span>${zt(s)}</span></p>
    ${t?p:Bt(s,e.length_mm)}`;function Oo({clock:s,feet:e,soles:t,needle:o,feel:i}){return o?a`<div class="sympblock-room-vitals">
    ${No("Time",s)}${No("Needle depth",On(o))}
    ${o.is_in?Ln(i,o,e.length>1):p}
    <p class="sympblock-room-figure sympblock-room-soles"><span>Feet</span>${e.map(r=>a`<span>${r}</span>`)}</p>
    ${at(t)}
  </div>`:p}var Rn={e:1,q:-1},qt=class{traits=[...ro,"page"];constructor(e,t,o){this.model=e,this.sender=t,this.acts=new Qe(t,o),this.checklist=new Ue(this.acts),this.syringe=new nt(this.acts),this.treat=new ct(this.acts,o),this.monitor=new Fe(o),this.banner=new Je(this.acts),this.sound=new it(o),this.hold=new Xe({send:(i,r)=>this.acts.send(i,r),isIdle:()=>t.isIdle(),page:()=>this.page}),this.replay=new Ye(this.acts,o,()=>t.isIdle()),this.sheets=new ot(o),this.narrow=new Ge(o),this.console=new We({model:e,sender:t,redraw:o},{onPoint:this.mark,onKey:this.push}),this.window=new qe(this.filled,()=>this.keys.list.isOpen),this.redraw=o,this.keys=new st({console:this.console,window:this.window,openSheet:i=>this.isSheeted&&this.sheets.chooseNumber(i),closeMessage:()=>this.banner.close(),shoot:this.shoot,press:this.press}),this.debriefPlace=_(),this.bar=_(),this.arrival=void 0,this.hadDebrief=null}filled=()=>{this.redraw(),this.wayBack&&!this.window.isFilled&&this.section.dispatchEvent(new CustomEvent("sympblock-room-left",{bubbles:!0}))};get wayBack(){return this.model.get("way_back")}get page(){return this.model.get("page")}get isCockpit(){return this.window.isFilled&&!this.page.is_finished}get isSheeted(){return this.isCockpit||this.narrow.isNarrow&&!this.page.is_finished}get className(){return`sympblock-console sympblock-beside sympblock-room ${this.window.isFilled?"sympblock-room-filled":""} ${this.isCockpit?"sympblock-room-cockpit":""} ${this.page.debrief?"sympblock-room-over":""}`}get refusal(){return this.acts.refusal||this.page.notice}mark=e=>this.acts.send("mark",{at:e});push=e=>{let t=e.key.toLowerCase(),o=Rn[t],[i,r]=this.page.pushes_mm,n=e.shiftKey;return o&&!e.repeat&&this.hold.begin(o,{isFast:n,key:t,firstMm:n?r:i}),!!o};press=e=>this.sender.send({event:"press",id:e});shoot=()=>this.press("shot");keep=()=>this.press("keep");get hasPicture(){return this.model.get("view").controls.some(({id:e,enabled:t})=>e==="keep"&&t)}get subtraction(){return{isOn:this.model.get("view").controls.find(({id:t})=>t==="subtract")?.label==="Stop subtraction",isShown:this.isSheeted,press:this.press}}stage(e){let{live:t}=this.console;return t.above=this.banner.template(this.refusal),t.pointed=e.entry??null,t.emptyWords=e.is_finished?"No image had been taken yet.":Tt,t.show(),a`<div class="sympblock-console-stage sympblock-kept">
      ${yo(e.guided&&!e.is_finished?e.guide:void 0)}
      ${this.console.screens()}
      <div class="sympblock-room-near">${this.taking(e)}</div>
      ${this.isCockpit?[this.watched(e),Oo(e)]:p}
    </div>`}taking(e){return e.is_finished?this.console.foldButton():a`${Po(this.acts,{shoot:this.shoot,keep:this.keep,hasPicture:this.hasPicture})}
      ${this.console.row()}`}screens(e){return a`${this.console.waiting()}${this.stage(e)}
      <p class="sympblock-console-keys" ?hidden=${e.is_finished}>${Ct} ${e.keys} Press ? for a list of all keys.</p>`}goOn(e){return!this.isSheeted||!e.needle?p:a`<p>${b("Go on to the checklist",()=>this.sheets.choose("checklist"))}</p>`}needle(e){let t=this.isSheeted?p:Dt(e.skin);return[vo(this.acts,e,this),this.syringe.template(e,this.subtraction),t]}watched(e){return e.monitor&&!e.is_finished?this.monitor.template(e.monitor):p}treatSheet(e){if(!e.needle||e.is_finished)return[];let t=this.isCockpit?p:this.watched(e);return[{id:"treat",name:"Treat",content:this.treat.template(e,t)}]}skinSheet(e){return!this.isSheeted||!e.needle?[]:[{id:"skin",name:"Skin view",content:Dt(e.skin)}]}acting(e){return e.replay?[{id:"replay",name:"Replay",content:this.replay.template(e.replay)}]:!e.needle||e.is_finished?[]:[{id:"checklist",name:"Checklist",content:this.checklist.template(e)},{id:"needle",name:"Needle",content:this.needle(e)},{id:"time",name:"Time",content:Co(this.acts,e,this.wayBack)}]}aside(e,{controls:t,body:o,share:i}){let r=So(this.acts,e,this.goOn(e)),n={id:"patient",name:"Patient",content:this.narrow.isNarrow?[r,i]:r},c={id:"findings",name:"Findings",content:e.needle?uo(e.notes):p};return this.sheets.need(ko(e)),this.sheets.template([...e.is_finished?[]:[n],...this.acting(e),...e.needle?[c]:[],...e.is_finished?[n]:[],{id:"arm",name:"C-arm",content:this.arm(e,t)},{id:"dose",name:"Dose",content:o},...this.skinSheet(e),...this.treatSheet(e)],this.isSheeted)}arm(e,t){return e.is_finished?a`<details class="sympblock-room-arm"><summary>C-arm and how its images are shown</summary>${t}</details>`:a`<h4 class="sympblock-room-heading">C-arm</h4>${t}`}debrief(e){return a`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${v(this.debriefPlace)}>${e.debrief?bo(this.acts,e.debrief,this.watch):p}</div>`}watch=()=>{let e=this.section.querySelector('[aria-label="Replay"]');e.scrollIntoView({block:"nearest"}),e.querySelector("button").focus()};head(e,t){let o=this.window.isFilled?this.wayBack||"Leave the full window":"Fill the window";return a`<div class="sympblock-room-bar" ${v(this.bar)}>
      ${e}
      ${this.narrow.isNarrow?p:t}
      ${b("?",this.keys.list.open,{label:"Keys of the room"})}
      ${b(o,()=>this.window.toggle(this.section),{className:"sympblock-room-fill"})}
    </div>`}get section(){return this.bar.value.parentElement}lay=e=>{let{page:t}=this;if(t.needle)t.is_finished?this.banner.rest():this.banner.hear(t.notes,t.needle.is_in),this.sound.hear(t.feel.told);else for(let o of[this.checklist,this.syringe,this.treat,this.monitor,this.banner,this.sound])o.forget();return[this.head(e.title,e.share),no(this.screens(t),this.aside(t,e)),this.debrief(t),e.problem,e.said,this.keys.list.template()]};drawn(){this.keys.listenOn(this.section),this.keys.focus.settle(),this.isSheeted&&this.sheets.keepFocus(),this.showDebrief(),this.fillAtFirst()}fillAtFirst(){this.arrival||!this.model.get("fills_window")||(this.arrival=new IntersectionObserver(e=>{e.some(t=>t.isIntersecting)&&(this.arrival.disconnect(),this.window.fill(this.section),this.focusTitle())}),this.arrival.observe(this.section))}focusTitle(){let e=this.section.querySelector("h3");e.tabIndex=-1,e.focus({preventScroll:!0})}showDebrief(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&(this.debriefPlace.value.focus({preventScroll:!0}),this.debriefPlace.value.scrollIntoView({block:"start"})),this.hadDebrief=e}stop(){this.arrival?.disconnect(),this.hold.end(),this.replay.stop(),this.sound.stop(),this.monitor.stop(),this.window.stop(),this.narrow.stop(),this.console.stop()}},Lo=(s,e,t)=>new qt(s,e,t);var Ro=`/* The back of the patient from above. Colours that mean something are those of Okabe and Ito. */
.sympblock-skin {
  display: block;
  width: 100%;
  max-height: 24rem;
}
.sympblock-skin-table {
  fill: var(--sympblock-raised);
  stroke: var(--sympblock-line);
}
.sympblock-skin-body {
  stroke: #7a5638;
  stroke-width: 2;
}
.sympblock-skin-muscle {
  fill: none;
  stroke: #e8c8aa;
  stroke-width: 26;
  stroke-linecap: round;
  opacity: 0.55;
}
.sympblock-skin-furrow {
  fill: none;
  stroke: #9a6c4a;
  stroke-width: 3;
  stroke-linecap: round;
  opacity: 0.7;
}
.sympblock-skin-landmark {
  fill: none;
  stroke: #7a5638;
  stroke-width: 1.75;
  stroke-dasharray: 6 4;
}
.sympblock-skin-dimple,
.sympblock-skin-spine {
  fill: #9a6c4a;
  opacity: 0.55;
}
.sympblock-skin-drape {
  fill: #009e73;
  opacity: 0.5;
}
.sympblock-skin-hem {
  fill: none;
  stroke: #00634a;
  stroke-width: 3;
}
.sympblock-skin-tube {
  fill: #e69f00;
  stroke: #7a5400;
  stroke-width: 2;
}
.sympblock-skin-hidden {
  fill: none;
  stroke: #e69f00;
  stroke-dasharray: 7 5;
}
.sympblock-skin-arm {
  fill: none;
  stroke: #56789a;
  stroke-width: 14;
  stroke-linecap: round;
}
.sympblock-skin-apron {
  fill: #3d5a78;
  stroke: #22374c;
}
.sympblock-skin-head {
  fill: #cfe0ef;
  stroke: #22374c;
}
.sympblock-skin-glove {
  fill: #f3f0e6;
  stroke: #6b6657;
}
.sympblock-skin-mark-ground {
  stroke: #fff;
  stroke-width: 7;
}
.sympblock-skin-mark {
  stroke: #0072b2;
  stroke-width: 3.5;
}
.sympblock-skin-way {
  fill: none;
  stroke: #0072b2;
  stroke-width: 2;
  stroke-dasharray: 4 4;
}
.sympblock-skin-shaft-ground {
  stroke: #fff;
  stroke-width: 6;
}
.sympblock-skin-shaft {
  stroke: #3a3f44;
  stroke-width: 2.5;
}
.sympblock-skin-entry {
  fill: #3a3f44;
}
.sympblock-skin-hub {
  fill: #22262a;
  stroke: #fff;
  stroke-width: 1.5;
}
.sympblock-skin-bore {
  fill: #aeb6bd;
}
.sympblock-skin-drop {
  stroke: #fff;
  stroke-width: 1.5;
}
.sympblock-skin-blood {
  fill: #d55e00;
}
.sympblock-skin-fluid {
  fill: #56b4e9;
}
.sympblock-skin-air {
  fill: #fff;
  stroke: #22262a;
  stroke-dasharray: 3 2;
}
.sympblock-skin-words,
.sympblock-skin-side {
  fill: var(--sympblock-ink);
  font-size: 16px;
  paint-order: stroke;
  stroke: var(--sympblock-paper);
  stroke-width: 3px;
}
.sympblock-skin-side {
  font-size: 22px;
  font-weight: 700;
}
`;var Pp=[Fs,Hs,Zt,zs,Ds,Yt,Kt,Xt,Vt,Ws,Ro,js],Np={render:s=>Bs(s,Lo)};export{Np as default,Pp as styles};
