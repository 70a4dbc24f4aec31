"use strict";(()=>{var ce=`.sympblock-said {
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
`;var ae=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var le=`/* A question: its words, its picture and what it is answered with. */
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
`;var pe=`/* The card: its frame, head, way through the items, icons and buttons. */
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
`;var me=`/* The verdict on an answer. */
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
`;var kt="sympblock-answer-",Hs=["correct","partly","wrong"];function de(){var e;try{return(e=window.sympblockAnswers)!=null?e:window.localStorage}catch{return null}}var yt=class{constructor(t){this.storage=t,this.here=new Map,this.wasRefused=!1}keep(t,s){this.here.set(t,s);try{this.storage.setItem(kt+t,JSON.stringify(s))}catch{this.wasRefused=!0}}of(t,s){var n;let o=(n=this.here.get(t))!=null?n:this.stored(t);return(o==null?void 0:o.version)===s&&Hs.includes(o.outcome)?o:null}stored(t){try{return JSON.parse(this.storage.getItem(kt+t))}catch{return null}}drop(t){this.here.delete(t);try{this.storage.removeItem(kt+t)}catch{this.wasRefused=!0}}forgetAll(){this.here.clear();try{let t=Object.keys(this.storage).filter(s=>s.startsWith(kt));for(let s of t)this.storage.removeItem(s);return t.length}catch{return 0}}};function ue(e,t){let s=t.map(({id:n,version:r})=>e.of(n,r)).filter(Boolean),o=s.filter(({outcome:n})=>n==="correct").length;return{answered:s.length,total:t.length,correct:o}}function he({answered:e,total:t,correct:s}){return`${e} of ${t} answered, ${s} correct`}var $=11102230246251565e-32,S=134217729,nt=(3+8*$)*$;function F(e,t,s,o,n){let r,i,c,l,p=t[0],u=o[0],a=0,m=0;u>p==u>-p?(r=p,p=t[++a]):(r=u,u=o[++m]);let h=0;if(a<e&&m<s)for(u>p==u>-p?(i=p+r,c=r-(i-p),p=t[++a]):(i=u+r,c=r-(i-u),u=o[++m]),r=i,c!==0&&(n[h++]=c);a<e&&m<s;)u>p==u>-p?(i=r+p,l=i-r,c=r-(i-l)+(p-l),p=t[++a]):(i=r+u,l=i-r,c=r-(i-l)+(u-l),u=o[++m]),r=i,c!==0&&(n[h++]=c);for(;a<e;)i=r+p,l=i-r,c=r-(i-l)+(p-l),p=t[++a],r=i,c!==0&&(n[h++]=c);for(;m<s;)i=r+u,l=i-r,c=r-(i-l)+(u-l),u=o[++m],r=i,c!==0&&(n[h++]=c);return(r!==0||h===0)&&(n[h++]=r),h}function rt(e,t){let s=t[0];for(let o=1;o<e;o++)s+=t[o];return s}function d(e){return new Float64Array(e)}var Ds=(3+16*$)*$,Vs=(2+12*$)*$,Us=(9+64*$)*$*$,X=d(4),fe=d(8),be=d(12),ke=d(16),N=d(4);function Ws(e,t,s,o,n,r,i){let c,l,p,u,a,m,h,f,y,v,b,w,A,x,C,M,q,T,j=e-n,L=s-n,B=t-r,I=o-r;x=j*I,m=S*j,h=m-(m-j),f=j-h,m=S*I,y=m-(m-I),v=I-y,C=f*v-(x-h*y-f*y-h*v),M=B*L,m=S*B,h=m-(m-B),f=B-h,m=S*L,y=m-(m-L),v=L-y,q=f*v-(M-h*y-f*y-h*v),b=C-q,a=C-b,X[0]=C-(b+a)+(a-q),w=x+b,a=w-x,A=x-(w-a)+(b-a),b=A-M,a=A-b,X[1]=A-(b+a)+(a-M),T=w+b,a=T-w,X[2]=w-(T-a)+(b-a),X[3]=T;let D=rt(4,X),ot=Vs*i;if(D>=ot||-D>=ot||(a=e-j,c=e-(j+a)+(a-n),a=s-L,p=s-(L+a)+(a-n),a=t-B,l=t-(B+a)+(a-r),a=o-I,u=o-(I+a)+(a-r),c===0&&l===0&&p===0&&u===0)||(ot=Us*i+nt*Math.abs(D),D+=j*u+I*c-(B*p+L*l),D>=ot||-D>=ot))return D;x=c*I,m=S*c,h=m-(m-c),f=c-h,m=S*I,y=m-(m-I),v=I-y,C=f*v-(x-h*y-f*y-h*v),M=l*L,m=S*l,h=m-(m-l),f=l-h,m=S*L,y=m-(m-L),v=L-y,q=f*v-(M-h*y-f*y-h*v),b=C-q,a=C-b,N[0]=C-(b+a)+(a-q),w=x+b,a=w-x,A=x-(w-a)+(b-a),b=A-M,a=A-b,N[1]=A-(b+a)+(a-M),T=w+b,a=T-w,N[2]=w-(T-a)+(b-a),N[3]=T;let Ns=F(4,X,4,N,fe);x=j*u,m=S*j,h=m-(m-j),f=j-h,m=S*u,y=m-(m-u),v=u-y,C=f*v-(x-h*y-f*y-h*v),M=B*p,m=S*B,h=m-(m-B),f=B-h,m=S*p,y=m-(m-p),v=p-y,q=f*v-(M-h*y-f*y-h*v),b=C-q,a=C-b,N[0]=C-(b+a)+(a-q),w=x+b,a=w-x,A=x-(w-a)+(b-a),b=A-M,a=A-b,N[1]=A-(b+a)+(a-M),T=w+b,a=T-w,N[2]=w-(T-a)+(b-a),N[3]=T;let Ps=F(Ns,fe,4,N,be);x=c*u,m=S*c,h=m-(m-c),f=c-h,m=S*u,y=m-(m-u),v=u-y,C=f*v-(x-h*y-f*y-h*v),M=l*p,m=S*l,h=m-(m-l),f=l-h,m=S*p,y=m-(m-p),v=p-y,q=f*v-(M-h*y-f*y-h*v),b=C-q,a=C-b,N[0]=C-(b+a)+(a-q),w=x+b,a=w-x,A=x-(w-a)+(b-a),b=A-M,a=A-b,N[1]=A-(b+a)+(a-M),T=w+b,a=T-w,N[2]=w-(T-a)+(b-a),N[3]=T;let Os=F(Ps,be,4,N,ke);return ke[Os-1]}function jt(e,t,s,o,n,r){let i=(t-r)*(s-n),c=(e-n)*(o-r),l=i-c,p=Math.abs(i+c);return Math.abs(l)>=Ds*p?l:-Ws(e,t,s,o,n,r,p)}var _n=(7+56*$)*$,xn=(3+28*$)*$,An=(26+288*$)*$*$,Mn=d(4),Sn=d(4),Cn=d(4),Tn=d(4),En=d(4),qn=d(4),Nn=d(4),Pn=d(4),On=d(4),jn=d(8),Ln=d(8),Bn=d(8),In=d(4),Rn=d(8),Hn=d(8),Dn=d(16),Vn=d(12),Un=d(192),Wn=d(192);var Yn=(10+96*$)*$,zn=(4+48*$)*$,Qn=(44+576*$)*$*$,Jn=d(4),Kn=d(4),Xn=d(4),Zn=d(4),tr=d(4),er=d(4),sr=d(4),or=d(4),nr=d(8),rr=d(8),ir=d(8),cr=d(8),ar=d(8),lr=d(8),pr=d(8),mr=d(8),dr=d(8),ur=d(4),hr=d(4),fr=d(4),br=d(8),kr=d(16),yr=d(16),gr=d(16),vr=d(32),wr=d(32),$r=d(48),_r=d(64),xr=d(1152),Ar=d(1152);var Tr=(16+224*$)*$,Er=(5+72*$)*$,qr=(71+1408*$)*$*$,Nr=d(4),Pr=d(4),Or=d(4),jr=d(4),Lr=d(4),Br=d(4),Ir=d(4),Rr=d(4),Hr=d(4),Dr=d(4),Vr=d(24),Ur=d(24),Wr=d(24),Fr=d(24),Gr=d(24),Yr=d(24),zr=d(24),Qr=d(24),Jr=d(24),Kr=d(24),Xr=d(1152),Zr=d(1152),ti=d(1152),ei=d(1152),si=d(1152),oi=d(2304),ni=d(2304),ri=d(3456),ii=d(5760),ci=d(8),ai=d(8),li=d(8),pi=d(16),mi=d(24),di=d(48),ui=d(48),hi=d(96),fi=d(192),bi=d(384),ki=d(384),yi=d(384),gi=d(768);var vi=d(96),wi=d(96),$i=d(96),_i=d(1152);function ve(e,{polygons:t}){return t.some(s=>Gs(e,s))}function Gs(e,[t,...s]){let o=ge(e,t);return o!=="inside"?o==="edge":s.every(n=>ge(e,n)!=="inside")}function ge(e,t){let s=0;for(let o=1;o<t.length;o++){let n=Ys(e,t[o-1],t[o]);if(n==="edge")return"edge";n&&(s+=1)}return s%2?"inside":"outside"}function Ys([e,t],[s,o],[n,r]){if(s<e&&n<e)return!1;if(e===n&&t===r)return"edge";if(o===t&&r===t)return Math.min(s,n)<=e&&e<=Math.max(s,n)?"edge":!1;if(o>t==r>t)return!1;let i=jt(s,o,n,r,e,t);return i===0?"edge":i<0==r>o}var U=class extends Error{};function Bt({choices:e}){return e.filter(({correct:t})=>t).map(({id:t})=>t)}var zs={single_best_answer:(e,t)=>gt(it(e,t)),multiple_response:Qs,put_in_order:Ks,number:Zs,hotspot:to};function It(e,t){return zs[e.kind](e,t)}function we(e){return e==="correct"?1:0}function gt({id:e,correct:t,feedback:s}){return{outcome:t?"correct":"wrong",notes:[{choice:e,mark:t?"chosen_correct":"chosen_wrong",feedback:s}]}}function Qs(e,t){let s=new Set(_e(t).map(c=>it(e,c).id));if(!s.size)throw new U("Choose at least one answer.");let o=Bt(e),n=o.filter(c=>s.has(c)).length,i=e.choices.filter(({id:c,correct:l})=>l||s.has(c)).map(c=>s.has(c.id)?gt(c).notes[0]:{choice:c.id,mark:"missed",feedback:c.feedback});return{outcome:Js(n,s.size-n,o.length),notes:i}}function Js(e,t,s){return e===s&&!t?"correct":e>t?"partly":"wrong"}function Ks(e,t){let s=_e(t).map(r=>it(e,r).id);if(s.length!==e.choices.length||new Set(s).size!==s.length)throw new U("An order names every step exactly once.");let o=Xs(s),n=e.choices.map(({id:r,feedback:i})=>({choice:r,mark:o.has(r)?"misplaced":"in_place",feedback:i}));return{outcome:o.size===0?"correct":o.size===1?"partly":"wrong",notes:n}}function Xs(e){let t=$e(e,"");return new Set(e.filter(s=>!t.includes(s)))}function $e(e,t){let s=[];for(let[o,n]of e.entries()){if(n<=t)continue;let r=[n,...$e(e.slice(o+1),n)];r.length>s.length&&(s=r)}return s}function Zs(e,t){let s=Lt(t),{low:o,high:n}=e.answer,r=(c,l)=>({outcome:c,notes:[{choice:"",mark:"number",feedback:l}]});if(o<=s&&s<=n)return r("correct",e.feedback.correct);let i=e.traps.find(c=>Math.abs(s-c.value)<=c.tolerance);return r("wrong",i?i.feedback:s<o?e.feedback.low:e.feedback.high)}function to(e,t){if(typeof t!="object"||t===null||Array.isArray(t))throw new U("A place is a choice from the list or a point of the picture.");if("choice"in t)return gt(it(e,t.choice));let s=[Lt(t.x_mm),Lt(t.y_mm)],o=eo(e,s);return o?gt(it(e,o)):{outcome:"wrong",notes:[{choice:"",mark:"elsewhere",feedback:e.elsewhere}]}}function eo({choices:e,regions:t},s){return e.map(({id:n})=>n).filter(n=>ve(s,t[n])).reduce((n,r)=>!n||t[r].area_mm2<t[n].area_mm2?r:n,"")}function it({choices:e},t){let s=e.find(({id:o})=>o===t);if(!s)throw new U(`${JSON.stringify(t)} is not one of the choices.`);return s}function _e(e){if(!Array.isArray(e))throw new U("Expected a list of choices.");return e}function Lt(e){if(typeof e!="number"||!Number.isFinite(e))throw new U("Expected a number.");return e}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var at=globalThis,xe=e=>e,vt=at.trustedTypes,Ae=vt?vt.createPolicy("lit-html",{createHTML:e=>e}):void 0,Dt="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,Vt="?"+V,so=`<${Vt}>`,z=document,lt=()=>z.createComment(""),pt=e=>e===null||typeof e!="object"&&typeof e!="function",Ut=Array.isArray,Ne=e=>Ut(e)||typeof(e==null?void 0:e[Symbol.iterator])=="function",Rt=`[ 	
\f\r]`,ct=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Me=/-->/g,Se=/>/g,G=RegExp(`>|${Rt}(?:([^\\s"'>=/]+)(${Rt}*=${Rt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ce=/'/g,Te=/"/g,Pe=/^(?:script|style|textarea|title)$/i,Wt=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),k=Wt(1),H=Wt(2),Oe=Wt(3),P=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),Ee=new WeakMap,Y=z.createTreeWalker(z,129);function je(e,t){if(!Ut(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ae!==void 0?Ae.createHTML(t):t}var Le=(e,t)=>{let s=e.length-1,o=[],n,r=t===2?"<svg>":t===3?"<math>":"",i=ct;for(let c=0;c<s;c++){let l=e[c],p,u,a=-1,m=0;for(;m<l.length&&(i.lastIndex=m,u=i.exec(l),u!==null);)m=i.lastIndex,i===ct?u[1]==="!--"?i=Me:u[1]!==void 0?i=Se:u[2]!==void 0?(Pe.test(u[2])&&(n=RegExp("</"+u[2],"g")),i=G):u[3]!==void 0&&(i=G):i===G?u[0]===">"?(i=n!=null?n:ct,a=-1):u[1]===void 0?a=-2:(a=i.lastIndex-u[2].length,p=u[1],i=u[3]===void 0?G:u[3]==='"'?Te:Ce):i===Te||i===Ce?i=G:i===Me||i===Se?i=ct:(i=G,n=void 0);let h=i===G&&e[c+1].startsWith("/>")?" ":"";r+=i===ct?l+so:a>=0?(o.push(p),l.slice(0,a)+Dt+l.slice(a)+V+h):l+V+(a===-2?c:h)}return[je(e,r+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},mt=class e{constructor({strings:t,_$litType$:s},o){let n;this.parts=[];let r=0,i=0,c=t.length-1,l=this.parts,[p,u]=Le(t,s);if(this.el=e.createElement(p,o),Y.currentNode=this.el.content,s===2||s===3){let a=this.el.content.firstChild;a.replaceWith(...a.childNodes)}for(;(n=Y.nextNode())!==null&&l.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let a of n.getAttributeNames())if(a.endsWith(Dt)){let m=u[i++],h=n.getAttribute(a).split(V),f=/([.?@])?(.*)/.exec(m);l.push({type:1,index:r,name:f[2],strings:h,ctor:f[1]==="."?$t:f[1]==="?"?_t:f[1]==="@"?xt:J}),n.removeAttribute(a)}else a.startsWith(V)&&(l.push({type:6,index:r}),n.removeAttribute(a));if(Pe.test(n.tagName)){let a=n.textContent.split(V),m=a.length-1;if(m>0){n.textContent=vt?vt.emptyScript:"";for(let h=0;h<m;h++)n.append(a[h],lt()),Y.nextNode(),l.push({type:2,index:++r});n.append(a[m],lt())}}}else if(n.nodeType===8)if(n.data===Vt)l.push({type:2,index:r});else{let a=-1;for(;(a=n.data.indexOf(V,a+1))!==-1;)l.push({type:7,index:r}),a+=V.length-1}r++}}static createElement(t,s){let o=z.createElement("template");return o.innerHTML=t,o}};function Q(e,t,s=e,o){var i,c,l;if(t===P)return t;let n=o!==void 0?(i=s._$Co)==null?void 0:i[o]:s._$Cl,r=pt(t)?void 0:t._$litDirective$;return(n==null?void 0:n.constructor)!==r&&((c=n==null?void 0:n._$AO)==null||c.call(n,!1),r===void 0?n=void 0:(n=new r(e),n._$AT(e,s,o)),o!==void 0?((l=s._$Co)!=null?l:s._$Co=[])[o]=n:s._$Cl=n),n!==void 0&&(t=Q(e,n._$AS(e,t.values),n,o)),t}var wt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){var p;let{el:{content:s},parts:o}=this._$AD,n=((p=t==null?void 0:t.creationScope)!=null?p:z).importNode(s,!0);Y.currentNode=n;let r=Y.nextNode(),i=0,c=0,l=o[0];for(;l!==void 0;){if(i===l.index){let u;l.type===2?u=new Z(r,r.nextSibling,this,t):l.type===1?u=new l.ctor(r,l.name,l.strings,this,t):l.type===6&&(u=new At(r,this,t)),this._$AV.push(u),l=o[++c]}i!==(l==null?void 0:l.index)&&(r=Y.nextNode(),i++)}return Y.currentNode=z,n}p(t){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,s),s+=o.strings.length-2):o._$AI(t[s])),s++}},Z=class e{get _$AU(){var t,s;return(s=(t=this._$AM)==null?void 0:t._$AU)!=null?s:this._$Cv}constructor(t,s,o,n){var r;this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=o,this.options=n,this._$Cv=(r=n==null?void 0:n.isConnected)!=null?r:!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&(t==null?void 0:t.nodeType)===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=Q(this,t,s),pt(t)?t===g||t==null||t===""?(this._$AH!==g&&this._$AR(),this._$AH=g):t!==this._$AH&&t!==P&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Ne(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==g&&pt(this._$AH)?this._$AA.nextSibling.data=t:this.T(z.createTextNode(t)),this._$AH=t}$(t){var r;let{values:s,_$litType$:o}=t,n=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=mt.createElement(je(o.h,o.h[0]),this.options)),o);if(((r=this._$AH)==null?void 0:r._$AD)===n)this._$AH.p(s);else{let i=new wt(n,this),c=i.u(this.options);i.p(s),this.T(c),this._$AH=i}}_$AC(t){let s=Ee.get(t.strings);return s===void 0&&Ee.set(t.strings,s=new mt(t)),s}k(t){Ut(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,n=0;for(let r of t)n===s.length?s.push(o=new e(this.O(lt()),this.O(lt()),this,this.options)):o=s[n],o._$AI(r),n++;n<s.length&&(this._$AR(o&&o._$AB.nextSibling,n),s.length=n)}_$AR(t=this._$AA.nextSibling,s){var o;for((o=this._$AP)==null?void 0:o.call(this,!1,!0,s);t!==this._$AB;){let n=xe(t).nextSibling;xe(t).remove(),t=n}}setConnected(t){var s;this._$AM===void 0&&(this._$Cv=t,(s=this._$AP)==null||s.call(this,t))}},J=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,o,n,r){this.type=1,this._$AH=g,this._$AN=void 0,this.element=t,this.name=s,this._$AM=n,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=g}_$AI(t,s=this,o,n){let r=this.strings,i=!1;if(r===void 0)t=Q(this,t,s,0),i=!pt(t)||t!==this._$AH&&t!==P,i&&(this._$AH=t);else{let c=t,l,p;for(t=r[0],l=0;l<r.length-1;l++)p=Q(this,c[o+l],s,l),p===P&&(p=this._$AH[l]),i||(i=!pt(p)||p!==this._$AH[l]),p===g?t=g:t!==g&&(t+=(p!=null?p:"")+r[l+1]),this._$AH[l]=p}i&&!n&&this.j(t)}j(t){t===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t!=null?t:"")}},$t=class extends J{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===g?void 0:t}},_t=class extends J{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==g)}},xt=class extends J{constructor(t,s,o,n,r){super(t,s,o,n,r),this.type=5}_$AI(t,s=this){var i;if((t=(i=Q(this,t,s,0))!=null?i:g)===P)return;let o=this._$AH,n=t===g&&o!==g||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,r=t!==g&&(o===g||n);n&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){var s,o;typeof this._$AH=="function"?this._$AH.call((o=(s=this.options)==null?void 0:s.host)!=null?o:this.element,t):this._$AH.handleEvent(t)}},At=class{constructor(t,s,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){Q(this,t)}},Be={M:Dt,P:V,A:Vt,C:1,L:Le,R:wt,D:Ne,V:Q,I:Z,H:J,N:_t,U:xt,B:$t,F:At},Ht=at.litHtmlPolyfillSupport,qe;Ht==null||Ht(mt,Z),((qe=at.litHtmlVersions)!=null?qe:at.litHtmlVersions=[]).push("3.3.3");var Ie=(e,t,s)=>{var r,i;let o=(r=s==null?void 0:s.renderBefore)!=null?r:t,n=o._$litPart$;if(n===void 0){let c=(i=s==null?void 0:s.renderBefore)!=null?i:null;o._$litPart$=n=new Z(t.insertBefore(lt(),c),c,void 0,s!=null?s:{})}return n._$AI(e),n};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var R={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},O=e=>(...t)=>({_$litDirective$:e,values:t}),E=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,o){this._$Ct=t,this._$AM=s,this._$Ci=o}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:oo}=Be,Re=e=>e;var Mt=e=>e.strings===void 0,He=()=>document.createComment(""),tt=(e,t,s)=>{var r;let o=e._$AA.parentNode,n=t===void 0?e._$AB:t._$AA;if(s===void 0){let i=o.insertBefore(He(),n),c=o.insertBefore(He(),n);s=new oo(i,c,e,e.options)}else{let i=s._$AB.nextSibling,c=s._$AM,l=c!==e;if(l){let p;(r=s._$AQ)==null||r.call(s,e),s._$AM=e,s._$AP!==void 0&&(p=e._$AU)!==c._$AU&&s._$AP(p)}if(i!==n||l){let p=s._$AA;for(;p!==i;){let u=Re(p).nextSibling;Re(o).insertBefore(p,n),p=u}}}return s},W=(e,t,s=e)=>(e._$AI(t,s),e),no={},et=(e,t=no)=>e._$AH=t,De=e=>e._$AH,St=e=>{e._$AR(),e._$AA.remove()};/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ft=O(class extends E{constructor(){super(...arguments),this.key=g}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==this.key&&(et(e),this.key=t),s}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var dt=(e,t)=>{var o;let s=e._$AN;if(s===void 0)return!1;for(let n of s)(o=n._$AO)==null||o.call(n,t,!1),dt(n,t);return!0},Ct=e=>{let t,s;do{if((t=e._$AM)===void 0)break;s=t._$AN,s.delete(e),e=t}while((s==null?void 0:s.size)===0)},Ve=e=>{for(let t;t=e._$AM;e=t){let s=t._$AN;if(s===void 0)t._$AN=s=new Set;else if(s.has(e))break;s.add(e),co(t)}};function ro(e){this._$AN!==void 0?(Ct(this),this._$AM=e,Ve(this)):this._$AM=e}function io(e,t=!1,s=0){let o=this._$AH,n=this._$AN;if(n!==void 0&&n.size!==0)if(t)if(Array.isArray(o))for(let r=s;r<o.length;r++)dt(o[r],!1),Ct(o[r]);else o!=null&&(dt(o,!1),Ct(o));else dt(this,e)}var co=e=>{var t,s;e.type==R.CHILD&&((t=e._$AP)!=null||(e._$AP=io),(s=e._$AQ)!=null||(e._$AQ=ro))},Tt=class extends E{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,s,o){super._$AT(t,s,o),Ve(this),this.isConnected=t._$AU}_$AO(t,s=!0){var o,n;t!==this.isConnected&&(this.isConnected=t,t?(o=this.reconnected)==null||o.call(this):(n=this.disconnected)==null||n.call(this)),s&&(dt(this,t),Ct(this))}setValue(t){if(Mt(this._$Ct))this._$Ct._$AI(t,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=t,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ue=()=>new Yt,Yt=class{},Gt=new WeakMap,We=O(class extends Tt{render(e){return g}update(e,[t]){var o;let s=t!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=t,this.ht=(o=e.options)==null?void 0:o.host,this.rt(this.ct=e.element)),g}rt(e){var t;if(this.G!==void 0)if(this.isConnected||(e=void 0),typeof this.G=="function"){let s=(t=this.ht)!=null?t:globalThis,o=Gt.get(s);o===void 0&&(o=new WeakMap,Gt.set(s,o)),o.get(this.G)!==void 0&&this.G.call(this.ht,void 0),o.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){var e,t,s;return typeof this.G=="function"?(t=Gt.get((e=this.ht)!=null?e:globalThis))==null?void 0:t.get(this.G):(s=this.G)==null?void 0:s.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ge=Symbol.for(""),ao=e=>{if((e==null?void 0:e.r)===Ge)return e==null?void 0:e._$litStatic$};var Et=(e,...t)=>({_$litStatic$:t.reduce((s,o,n)=>s+(r=>{if(r._$litStatic$!==void 0)return r._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${r}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(o)+e[n+1],e[0]),r:Ge}),Fe=new Map,zt=e=>(t,...s)=>{let o=s.length,n,r,i=[],c=[],l,p=0,u=!1;for(;p<o;){for(l=t[p];p<o&&(r=s[p],(n=ao(r))!==void 0);)l+=n+t[++p],u=!0;p!==o&&c.push(r),i.push(l),p++}if(p===o&&i.push(t[o]),u){let a=i.join("$$lit$$");(t=Fe.get(a))===void 0&&(i.raw=i,Fe.set(a,t=i)),s=c}return e(t,...s)},Ye=zt(k),ic=zt(H),cc=zt(Oe);var lo={3:Et`h3`,4:Et`h4`,5:Et`h5`};function ze(e,t,s,o){let n=lo[e];return Ye`<${n} class=${t} tabindex="-1" ${o?We(o):g}>${s}</${n}>`}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Qe=O(class extends E{constructor(e){if(super(e),e.type!==R.PROPERTY&&e.type!==R.ATTRIBUTE&&e.type!==R.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Mt(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===P||t===g)return t;let s=e.element,o=e.name;if(e.type===R.PROPERTY){if(t===s[o])return P}else if(e.type===R.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(o))return P}else if(e.type===R.ATTRIBUTE&&s.getAttribute(o)===t+"")return P;return et(e),t}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Je=(e,t,s)=>{let o=new Map;for(let n=t;n<=s;n++)o.set(e[n],n);return o},qt=O(class extends E{constructor(e){if(super(e),e.type!==R.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,s){let o;s===void 0?s=t:t!==void 0&&(o=t);let n=[],r=[],i=0;for(let c of e)n[i]=o?o(c,i):i,r[i]=s(c,i),i++;return{values:r,keys:n}}render(e,t,s){return this.dt(e,t,s).values}update(e,[t,s,o]){var y;let n=De(e),{values:r,keys:i}=this.dt(t,s,o);if(!Array.isArray(n))return this.ut=i,r;let c=(y=this.ut)!=null?y:this.ut=[],l=[],p,u,a=0,m=n.length-1,h=0,f=r.length-1;for(;a<=m&&h<=f;)if(n[a]===null)a++;else if(n[m]===null)m--;else if(c[a]===i[h])l[h]=W(n[a],r[h]),a++,h++;else if(c[m]===i[f])l[f]=W(n[m],r[f]),m--,f--;else if(c[a]===i[f])l[f]=W(n[a],r[f]),tt(e,l[f+1],n[a]),a++,f--;else if(c[m]===i[h])l[h]=W(n[m],r[h]),tt(e,n[a],n[m]),m--,h++;else if(p===void 0&&(p=Je(i,h,f),u=Je(c,a,m)),p.has(c[a]))if(p.has(c[m])){let v=u.get(i[h]),b=v!==void 0?n[v]:null;if(b===null){let w=tt(e,n[a]);W(w,r[h]),l[h]=w}else l[h]=W(b,r[h]),tt(e,n[a],b),n[v]=null;h++}else St(n[m]),m--;else St(n[a]),a++;for(;h<=f;){let v=tt(e,l[f+1]);W(v,r[h]),l[h++]=v}for(;a<=m;){let v=n[a++];v!==null&&St(v)}return this.ut=i,et(e,l),P}});function ut({kind:e,name:t,options:s,isPicked:o,onPick:n}){return k`<div class="sympblock-options">${qt(s,({id:i})=>i,({id:i,text:c})=>k`<label class="sympblock-option"
    ><input type=${e} name=${t} value=${i} .checked=${Qe(o(i))}
      @change=${l=>n(i,l.target.checked)}><span>${c}</span></label>`)}</div>`}function Ke({view:{item:e},draft:t,acts:s,uid:o}){return ut({kind:"radio",name:`${o}-answer`,options:e.choices,isPicked:n=>t.response===n,onPick:n=>s.answer({response:n})})}function po(e,t,s,o){let n=new Set(t!=null?t:[]);return o?n.add(s):n.delete(s),n.size?e.map(r=>r.id).filter(r=>n.has(r)):null}function Xe({view:{item:e},draft:t,acts:s,uid:o}){let n=t.response;return ut({kind:"checkbox",name:`${o}-answer`,options:e.choices,isPicked:r=>!!(n!=null&&n.includes(r)),onPick:(r,i)=>s.answer({response:po(e.choices,n,r,i)})})}var mo=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function Ze({draft:e,acts:t,uid:s}){let o=ut({kind:"radio",name:`${s}-sure`,options:mo,isPicked:n=>e.confidence===n,onPick:n=>t.answer({confidence:n})});return k`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${o}</fieldset>`}var ts=0;function es(e){return ts+=1,`${e}-${ts}-${Math.random().toString(36).slice(2,8)}`}function uo(e,t){let s=Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x),o=Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y);return s>0&&o>0}function Qt(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function ho(e,t,s,o){let n=e.y+e.h/2<t.y+t.h/2,r=(n?e.y+e.h-t.y:t.y+t.h-e.y)+1;e.y+=(n?-1:1)*(s?r:r/2),Qt(e,o),!s&&(t.y+=(n?1:-1)*r/2,Qt(t,o))}function Jt(e,t,s){for(let o of e)Qt(o,s);for(let o=0;o<60;o+=1){let n=!0;for(let r of e)for(let i of[...t,...e])i===r||!uo(r,i)||(n=!1,ho(r,i,t.includes(i),s));if(n)return!0}return!1}var fo=.35,ss=document.createElement("canvas").getContext("2d");function st(e,t,s){return ss.font=`500 ${t}px ${s||"sans-serif"}`,ss.measureText(e).width}function bo(e,t,s,o){let[n,r]=t(e.at_mm),i={start:0,middle:o/2,end:o}[e.anchor];return{label:e,x:n-i,y:r-s*.65,w:o,h:s*1.3}}function as(e,t,s){let o=t.y+t.h/2,i=`M${(s[0]>t.x&&s[0]<t.x+t.w?[s[0],s[1]<o?t.y:t.y+t.h]:[s[0]<=t.x?t.x-3:t.x+t.w+3,o]).join(" ")}L${s.join(" ")}`;_("path",{d:i,class:"sympblock-leader-halo"},e),_("path",{d:i,class:"sympblock-leader"},e),_("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},e)}function K(e,t,s,o,n,r){let i=_("text",{x:s,y:o,class:r,"font-size":n,"dominant-baseline":"central"},e);return i.textContent=t,i}function ko(e,t,s,o){let n=t.scale_bar_mm*s.pxPerMm,r=`${t.scale_bar_mm} mm`,i=Math.max(n,st(r,o,s.family)),c={x:10,y:s.height-o*1.3-16,w:i,h:o*1.3+8},l=s.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+n}M${10+n} ${l-4}V${l+4}`;return _("path",{d:p,class:"sympblock-scale-halo"},e),_("path",{d:p,class:"sympblock-scale"},e),K(e,r,10,l-o*.95,o,"sympblock-label"),c}function yo(e,t,s,o){return t.side_marks.map((n,r)=>{let i=Math.max(o*1.7,st(n,o,s.family)+o*.8),c=r?s.width-i-8:8,l={x:c,y:8,w:i,h:o*1.7};return _("rect",{x:c,y:8,width:i,height:l.h,rx:3,class:"sympblock-side"},e),K(e,n,c+i/2,8+l.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function go(e,t,s){for(let o of t)o.label.points_to_mm&&as(e,o,s(o.label.points_to_mm));for(let o of t)K(e,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function ls(e){return e.isConnected&&getComputedStyle(e).getPropertyValue("--scene-key").trim()==="beside"}function vo(e,t,s,o){let n=e.isConnected?getComputedStyle(e).fontFamily:"",r=Math.max(...t.map(l=>st(l.text,o,n)))+o*2.66,i=s-2*r-o;if(ls(e)&&i>fo*s)return{columns:2,columnPx:r,picturePx:i,left:i+o};let c=Math.max(1,Math.min(3,Math.floor(s/r)));return{columns:c,columnPx:s/c,picturePx:s,left:0}}function wo(e,t,s,o,n,r){let{place:i}=s,c=r*1.4,l=t.map(a=>{let[m,h]=i(a.at_mm),f=m<s.width/2?1:s.width-c-1;return{label:a,x:a.points_to_mm?f:m-c/2,y:h-c/2,w:c,h:c}});Jt(l,o,{x:0,y:0,w:s.width,h:s.height});for(let a of l)a.label.points_to_mm&&as(e,a,i(a.label.points_to_mm));let p=Math.ceil(t.length/n.columns),u=n.left?0:s.height;return l.forEach((a,m)=>{let h=n.left+Math.floor(m/p)*n.columnPx+c*.6,f=u+c*.9+m%p*r*1.6;os(e,m+1,a.x+c/2,a.y+c/2,r,n.leastPx),os(e,m+1,h,f,r,n.leastPx),K(e,a.label.text,h+c*.8,f,r,"sympblock-label sympblock-key-text")}),Math.max(0,u+p*r*1.6+c*.6-s.height)}function os(e,t,s,o,n,r){_("circle",{cx:s,cy:o,r:n*.7,class:"sympblock-number"},e),K(e,t,s,o,Math.max(n*.84,r),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ns(e){let[t,s,o,n]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let r=e.shapes.flatMap(c=>{let l=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,u])=>[[p-l,u-l],[p+l,u+l]])}),i=(c,l)=>l(...r.map(p=>p[c]));return[Math.max(t,i(0,Math.min)),Math.max(s,i(1,Math.min)),Math.min(o,i(0,Math.max)),Math.min(n,i(1,Math.max))]}function rs(e,t,s){let[o,n,r,i]=t,c=s/(r-o),l=(i-n)*c,p=e.isConnected?getComputedStyle(e).fontFamily:"",u=([m,h])=>[(m-o)*c,(h-n)*c],a={x:6,y:6,w:s-12,h:l-12};return{bounds:t,width:s,height:l,pxPerMm:c,family:p,place:u,area:a}}function is(e,t,s,o){e.replaceChildren();let n=[];return t.side_marks&&n.push(...yo(e,t,s,o)),t.scale_bar_mm&&n.push(ko(e,t,s,o)),n}function ps(e){let t=e.isConnected?Number.parseFloat(getComputedStyle(e).getPropertyValue("--scene-least-rem")):0;return t?t*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function $o(e,t,s){return Math.max(12,s,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:Nt))}function cs(e,t,s){let o=e.querySelector(".sympblock-words"),n=rs(e,t.labels.length?t.bounds_mm:ns(t),s),r=ps(e),i=$o(t,n,r),c=is(o,t,n,i),l=w=>bo(w,n.place,i,st(w.text,i,n.family)),p=t.labels.map(l),u=p.map(w=>w.x),m=Jt(p,c,n.area)&&p.every((w,A)=>Math.abs(w.x-u[A])<24),h=0;if(m)go(o,p,n.place);else{let[w,A,x,C]=ns(t),M=vo(e,t.labels,s,i),q=(x-w)*i*2/M.picturePx;n=rs(e,[w-q,A,x+q,C],M.picturePx),c=is(o,t,n,Math.max(12,r)),h=wo(o,t.labels,n,c,{...M,leastPx:r},i)}let[f,y,,v]=n.bounds,b=1/n.pxPerMm;o.setAttribute("transform",`translate(${f} ${y}) scale(${b})`),e.setAttribute("viewBox",`${f} ${y} ${s*b} ${v-y+h*b}`),e.style.setProperty("--scene-px",b)}function _o(e,t,s){let o=e.getScreenCTM(),n=t.labels.length&&ls(e)?s:(o==null?void 0:o.a)*e.viewBox.baseVal.width;return o&&s?Math.min(s,n):0}function ms(e,t){let[s,o,n]=[0,0,[0,0]],r=()=>{let{width:i,height:c}=e.getBoundingClientRect();if(!i)return;let l=ps(e),p=[i,c].every((a,m)=>Math.abs(a-n[m])<=2)&&l===o;n=[i,c];let u=p?s:_o(e,t,i);u>40&&(Math.abs(u-s)>2||Math.abs(l-o)>.5)&&([s,o]=[u,l],cs(e,t,u))};cs(e,t,560),new ResizeObserver(r).observe(e)}var xo="http://www.w3.org/2000/svg",Nt=13,Ao="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function _(e,t,s){let o=document.createElementNS(xo,e);for(let[n,r]of Object.entries(t||{}))o.setAttribute(n,r);return s&&s.append(o),o}function Kt(e,t){return`M${e.map(s=>s.join(" ")).join("L")}${t?"Z":""}`}function us(e,t,s){let o={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[n,r]of Object.entries(o))e.style.setProperty(`--scene-${n}`,r);e.style.setProperty("--scene-width",s)}function Mo(e,t){let[s,o]=e.points_mm[0];if(e.kind==="dot")return _("circle",{cx:s,cy:o,r:e.size_mm||t.width});if(e.kind==="person")return _("path",{d:Ao,transform:`translate(${s} ${o}) scale(${e.size_mm})`});if(e.kind==="line")return _("path",{d:Kt(e.points_mm,!1)});let n=[e.points_mm,...e.holes_mm].map(r=>Kt(r,!0));return _("path",{d:n.join(""),"fill-rule":"evenodd"})}function So(e,t,s,o,n){let r=`${t}-hatch-${s}`,i=_("pattern",{id:r,patternUnits:"userSpaceOnUse",width:n,height:n}),c={lines:`M0 ${n}L${n} 0`,cross:`M0 ${n}L${n} 0M0 0L${n} ${n}`}[o.hatch],l=c?_("path",{d:c,class:"sympblock-hatch-line","stroke-width":n*.09},i):_("circle",{cx:n/2,cy:n/2,r:n*.14,class:"sympblock-hatch-dot"},i);return us(l,o,0),e.querySelector("defs").append(i),`url(#${r})`}function Co(e,t,s){var c;let o=_("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),r=(c={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind])!=null?c:t.width;us(o,t,e.emphasis==="strong"?r*1.8:r);let i=Mo(e,t);if(t.dash.length&&i.setAttribute("stroke-dasharray",t.dash.join(" ")),o.append(i),s&&e.kind==="area"){let l=i.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,o.append(l)}return o}function Xt(e,t){let s=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[s.x,s.y]}function To(e,t){let s=_("g",{class:"sympblock-tip","aria-hidden":"true"},e),o=_("rect",{rx:3},s),n=K(s,"",0,0,Nt,"sympblock-tip-text");return(r,i,c)=>{if(s.style.display=r?"":"none",!r)return;let l=Number(e.style.getPropertyValue("--scene-px")),p=st(r,Nt,getComputedStyle(e).fontFamily)+14,[u,a,m]=t.bounds_mm,h=Math.max(u,Math.min(i+10*l,m-p*l)),f=c-34*l<a?c+16*l:c-34*l;s.setAttribute("transform",`translate(${h} ${f}) scale(${l})`);for(let[y,v]of Object.entries({width:p,height:24}))o.setAttribute(y,v);n.setAttribute("x",7),n.setAttribute("y",12),n.textContent=r}}function ds(e,t,s){let o=_("g",{class:t,"aria-hidden":"true"},e);for(let r of["halo","line"])_("path",{d:s,class:`sympblock-mark-${r}`},o);let n=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return n(null),n}function Eo(e){return{setCrosshair:ds(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:ds(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function qo(e,t,s,o){let n=t.map((r,i)=>({node:r,shape:s[i]})).filter(({shape:r})=>r.name);e.setAttribute("role","group"),n.forEach(({node:r,shape:i},c)=>{let l={role:"button","aria-label":i.name,tabindex:c?-1:0,"data-structure":i.structure};for(let[p,u]of Object.entries(l))r.setAttribute(p,u);r.classList.add("sympblock-pickable"),r.addEventListener("click",p=>o.onPick(i,...Xt(e,p))),r.addEventListener("keydown",p=>{let u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")o.onPick(i,...i.points_mm[0]);else if(u){let a=n[(c+u+n.length)%n.length].node;r.setAttribute("tabindex",-1),a.setAttribute("tabindex",0),a.focus()}else return;p.preventDefault()})})}function No(e,t,s,o){let n=r=>{let i=r.getBBox();return[i.x+i.width/2,i.y+i.height/2]};t.forEach((r,i)=>{s[i].name&&(r.addEventListener("pointermove",c=>o(s[i].name,...Xt(e,c))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(s[i].name,...n(r))),r.addEventListener("blur",()=>o("")))})}function Po(e,t,s){let[o,n,r,i]=t.bounds_mm,c=_("defs",{},e),l={x:o,y:n,width:r-o,height:i-n};_("rect",l,_("clipPath",{id:`${s}-clip`},c)),_("rect",{...l,class:"sympblock-ground"},e)}function Oo(e,t){let s=t.rings.map(o=>Kt(o,!0)).join("");for(let o of["halo","line"])_("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${t.tone}`},e)}function hs(e,t={}){var u;let s=es("sympblock-scene"),o=_("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});o.dataset.ground=e.ground,Po(o,e,s);let[n,,r]=e.bounds_mm,i={};for(let[a,m]of Object.entries(e.styles))m.hatch&&(i[a]=So(o,s,a,m,(r-n)/75));let c=_("g",{"clip-path":`url(#${s}-clip)`},o);if(e.film){let[a,m,h,f]=e.film.bounds_mm,y={href:e.film.href,x:a,y:m,width:h-a,height:f-m,preserveAspectRatio:"none"};_("image",{...y,"aria-hidden":"true"},c)}let l=e.shapes.map(a=>Co(a,e.styles[a.structure],i[a.structure]));c.append(...l);for(let a of(u=t.overlays)!=null?u:[])Oo(c,a);_("g",{class:"sympblock-words","aria-hidden":"true"},o),No(o,l,e.shapes,To(o,e)),t.onPick&&e.shapes.some(a=>a.name)&&qo(o,l,e.shapes,t);let p=a=>{let m=o.querySelector(`[data-structure="${CSS.escape(a)}"]`);m&&m.focus()};return o.sceneTools={...Eo(o),focusStructure:p},t.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",a=>t.onPoint(...Xt(o,a)))),ms(o,e),o}var ht=class{constructor(){this.name="",this.svg=null}drawing(t,s,o={}){return t!==this.name&&(this.name=t,this.svg=hs(s,o)),this.svg}},Zt=class extends E{constructor(t){super(t),this.kept=new ht}render(t,s,{overlays:o=[],pin:n=null}={}){let r=this.kept.drawing(t,s,{overlays:o});return r.sceneTools.setPin(n),r}},fs=O(Zt);var te={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},jo=120,Lo=8,bs=(e,t,s)=>Math.max(t,Math.min(s,e));function Bo(e,t,s,[o,n,r,i]){let[c,l]=te[t],p=(r-o)/jo*(s?Lo:1);return{x_mm:bs(e.x_mm+c*p,o,r),y_mm:bs(e.y_mm+l*p,n,i)}}function Io({x_mm:e,y_mm:t},[s,o,n,r]){let i=(c,l,p)=>Math.round(100*(c-l)/(p-l));return`${i(e,s,n)} percent from the left, ${i(t,o,r)} from the top.`}function ft(e){return(e==null?void 0:e.x_mm)===void 0?null:e}function Ro(e){return ft(e)?"Your mark is placed. Click elsewhere to move it.":e?"You answered from the list.":"Click in the picture, or press Tab to reach it: arrow keys move the crosshair, Enter places the mark."}var ee=class extends E{constructor(t){super(t),this.kept=new ht,this.page=null,this.at=null,this.isListOpen=!1}render(t){let[s,o,n,r]=t.scene.bounds_mm;return this.page||(this.at={x_mm:(s+n)/2,y_mm:(o+r)/2},this.isListOpen=!!t.draft.response&&!ft(t.draft.response)),this.page=t,k`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${Ro(t.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`}get tools(){return this.kept.svg.sceneTools}pointer(){let{scene:t,view:s,draft:o}=this.page,n=(c,l)=>this.place({x_mm:c,y_mm:l}),r=this.kept.drawing(s.item.scene,t,{onPoint:n});r.setAttribute("aria-hidden","true"),this.tools.setPin(ft(o.response));let i=`${t.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;return k`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${i}
      @focus=${c=>c.target.matches(":focus-visible")&&this.tools.setCrosshair(this.at)}
      @blur=${()=>this.tools.setCrosshair(null)}
      @keydown=${c=>this.press(c)}
      @keyup=${c=>te[c.key]&&this.page.acts.say(Io(this.at,t.bounds_mm))}>${r}</div>`}list(){let{view:t,draft:s,acts:o,uid:n}=this.page;return ut({kind:"radio",name:`${n}-place`,options:t.item.choices,isPicked:r=>{var i;return((i=s.response)==null?void 0:i.choice)===r},onPick:r=>o.answer({response:{choice:r}})})}press(t){if(t.key==="Enter"||t.key===" ")this.place(this.at);else if(te[t.key])this.at=Bo(this.at,t.key,t.shiftKey,this.page.scene.bounds_mm),this.tools.setCrosshair(this.at);else return;t.preventDefault()}place(t){this.at=t,this.page.acts.answer({response:{...t}}),this.page.acts.say("Mark placed.")}},ks=O(ee);var Ho={correct:H`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,partly:H`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,wrong:H`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,not_answered:H`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,answered:H`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,up:H`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,down:H`<path d="M3.5 6L8 10.5 12.5 6"/>`};function bt(e){return k`<span class="sympblock-icon sympblock-icon-${e}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${Ho[e]}</svg></span>`}var ys={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function se({verdict:e}){let t=e.lines.filter(({mark:s})=>s.startsWith("chosen")).map(({feedback:s})=>s);return[`${e.words}.`,e.remark,...t].filter(Boolean).join(" ")}function Do({kind:e,verdict:{lines:t}}){if(e==="put_in_order")return{told:t,folded:[]};let s=({mark:o})=>o!=="not_chosen";return{told:t.filter(s),folded:t.filter(o=>!s(o)||o.mark==="key")}}function Vo(e){return/^https?:\/\//i.test(e!=null?e:"")}function gs({mark:e,words:t,text:s,feedback:o},n,r){let i=n&&t?k`<span class="sympblock-tag">${t}</span>`:g,c=ys[e]?bt(ys[e]):k`<span class="sympblock-icon"></span>`;return k`<li class="sympblock-line sympblock-line-${e}">
    ${c}
    <div>
      <p class="sympblock-line-text">${i}${s}</p>
      ${r?k`<p class="sympblock-feedback">${o}</p>`:g}
    </div>
  </li>`}function Uo(e){let{told:t,folded:s}=Do(e),o=t.map(c=>gs(c,!0,c.mark!=="key")),r=e.kind==="put_in_order"?k`<ol class="sympblock-lines">${o}</ol>`:k`<ul class="sympblock-lines">${o}</ul>`,i=k`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${s.map(c=>gs(c,!1,!0))}</ul>
  </details>`;return[t.length?r:g,s.length?i:g]}function Wo({given:e,accepted:t}){return[e&&`Your answer: ${e}.`,t&&`Accepted: ${t}.`].filter(Boolean).join(" ")}function Fo({label:e,text:t,url:s}){return Vo(s)?k`<a title=${t} href=${s} target="_blank" rel="noopener noreferrer">${e}</a>`:k`<cite title=${t}>${e}</cite>`}function Go(e){if(!e.length)return g;let t=e.length>1?"Sources: ":"Source: ";return k`<p class="sympblock-sources">${t}${e.map((s,o)=>[o?"; ":"",Fo(s)])}</p>`}function vs({view:{item:e},scene:t}){let s=fs(e.scene,t,{overlays:e.verdict.overlays,pin:ft(e.response)}),o=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${t.note}`,n=e.kind==="hotspot"?k`<figcaption class="sympblock-hint">${o}</figcaption>`:g;return k`<figure class="sympblock-asked-picture">${s}${n}</figure>`}function ws(e,t,s){let{verdict:o}=e,n=[bt(o.outcome),o.words],r=Wo(o);return k`<section class="sympblock-verdict sympblock-verdict-${o.outcome}">
    ${ze(t,"sympblock-verdict-word",n,s)}
    ${r?k`<p>${r}</p>`:g}
    ${o.remark?k`<p class="sympblock-feedback">${o.remark}</p>`:g}
    ${Uo(e)}
    <p class="sympblock-why"><strong>Why: </strong>${o.why}</p>
    ${Go(o.sources)}
  </section>`}function $s({item:e,ask_confidence:t},{response:s,confidence:o}){return s===null?e.kind==="put_in_order"?"Move at least one step first.":"Give an answer first.":t&&!o?"Say how sure you are first.":""}function _s(e,t,s=""){let o=s&&`sympblock-${s}`;return k`<button type="button" class="sympblock-button ${o}" @click=${t}>${e}</button>`}function oe(e){return k`<div class="sympblock-actions">${e}</div>`}var ne=class extends E{render(t){return P}update(t,[s]){let o=t.element;return xs(o)!==s&&(o.value=s===null?"":String(s)),P}},Yo=O(ne);function xs(e){return Number.isFinite(e.valueAsNumber)?e.valueAsNumber:null}function As({view:{item:e},draft:t,acts:s,uid:o}){let n=`${o}-number`,r=i=>s.answer({response:xs(i.target)},!0);return k`<div class="sympblock-number-row">
    <label for=${n}>${e.unit?`Your answer in ${e.unit}`:"Your answer"}</label>
    <div><input class="sympblock-number" id=${n} type="number" inputmode="decimal" step=${e.step||"any"}
      @input=${r} @change=${()=>s.answer({})} ${Yo(t.response)}
      ><span class="sympblock-unit" aria-hidden="true">${e.unit}</span></div>
  </div>`}function zo(e,t,s){return e.filter(n=>n!==t).toSpliced(s,0,t)}function ie({view:{item:e},draft:t}){var s;return(s=t.response)!=null?s:e.choices.map(({id:o})=>o)}function re(e,t,s){let o=zo(ie(e),t,s),{text:n}=e.view.item.choices.find(r=>r.id===t);e.acts.answer({response:o}),e.acts.say(`${n}: now ${s+1} of ${o.length}.`)}function Ms(e,t,s,o){return k`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${e}: ${t}" aria-disabled=${String(!s)}
    @click=${()=>s&&o()}>${bt(e)}</button>`}function Qo(e,t,s,o){let{text:n}=e.view.item.choices.find(r=>r.id===t);return k`<li class="sympblock-row" draggable="true" data-choice=${t}>
    <span class="sympblock-place">${s+1}</span>
    <span class="sympblock-row-text">${n}</span>
    ${Ms("up",n,s>0,()=>re(e,t,s-1))}
    ${Ms("down",n,s<o-1,()=>re(e,t,s+1))}
  </li>`}function Jo(e){let t=`application/x-${e.uid}`,s=({target:n})=>{var r,i;return(i=(r=n.closest)==null?void 0:r.call(n,".sympblock-row"))==null?void 0:i.dataset.choice},o=n=>n.dataTransfer.types.includes(t);return{start(n){s(n)&&(n.dataTransfer.setData(t,s(n)),n.dataTransfer.effectAllowed="move",n.stopPropagation())},over(n){o(n)&&(n.preventDefault(),n.stopPropagation())},drop(n){n.preventDefault(),n.stopPropagation();let r=o(n)&&n.dataTransfer.getData(t),i=s(n);r&&i&&i!==r&&re(e,r,ie(e).indexOf(i))}}}function Ss(e){let t=ie(e),s=Jo(e),o=qt(t,n=>n,(n,r)=>Qo(e,n,r,t.length));return k`<ol class="sympblock-order" @dragstart=${s.start} @dragover=${s.over} @drop=${s.drop}>${o}</ol>`}var Ko={single_best_answer:Ke,multiple_response:Xe,put_in_order:Ss,number:As,hotspot:ks};function Cs(e){let{view:t,uid:s}=e,{question:o,instruction:n,kind:r}=t.item,i=`${s}-instruction`;return k`<fieldset class="sympblock-fields" aria-describedby=${n?i:g}>
      <legend class="sympblock-asked">${o}</legend>
      ${n?k`<p class="sympblock-hint" id=${i}>${n}</p>`:g}
      ${Ko[r](e)}
    </fieldset>
    ${t.ask_confidence?Ze(e):g}`}var Xo={correct:"Correct",partly:"Partly correct",wrong:"Incorrect"},Zo={chosen_correct:"Your answer, correct",chosen_wrong:"Your answer, incorrect",missed:"Correct, and you left it out",key:"The correct answer",in_place:"In place",misplaced:"Out of place",not_chosen:""},tn={1:"st",2:"nd",3:"rd"};function Ts(e,t,{outcome:s,notes:o}){return{outcome:s,words:Xo[s],given:e.kind==="number"?sn(en(t),e.answer.unit):"",accepted:e.kind==="number"?e.answer.accepted:"",remark:o.flatMap(({choice:n,feedback:r})=>n?[]:[r]).join(" "),lines:on(e,t,o),why:e.why,sources:[],overlays:rn(e)}}function en(e){return String(Number(e.toPrecision(6)))}function sn(e,t){return`${e} ${t}`.trim()}function on(e,t,s){if(e.kind==="number")return[];let o=new Map(s.map(({choice:i,mark:c})=>[i,c])),n=e.kind==="put_in_order"?[]:Bt(e),r=e.choices.map(({id:i,text:c,feedback:l})=>{var u;let p=(u=o.get(i))!=null?u:n.includes(i)?"key":"not_chosen";return{text:c,mark:p,words:p==="misplaced"?nn(t,i):Zo[p],feedback:l}});return[...r.filter(({mark:i})=>i!=="key"),...r.filter(({mark:i})=>i==="key")]}function nn(e,t){var o;let s=e.indexOf(t)+1;return`Out of place: you put it ${s}${(o=tn[s])!=null?o:"th"}`}function rn(e){return e.kind!=="hotspot"?[]:e.choices.map(({id:t,correct:s})=>({rings:e.regions[t].polygons.map(([o])=>o),tone:s?"correct":"plain"}))}var cn=3,an='input, [role="application"], button:not([aria-disabled="true"])',Pt=class{constructor(t,s,o){var n,r;this.article=t,this.item=s,this.desk=o,this.attempt=(r=(n=o.earlier)==null?void 0:n.attempt)!=null?r:1,this.draft={response:null,confidence:null},this.judgement=null,this.missing="",this.said={words:"",count:0},this.landing=Ue(),this.el=document.createElement("div"),this.el.className="sympblock-quiz question-live",t.querySelector(".question-answer").before(this.el),this.restore(),this.draw(),t.dataset.alive=""}restore(){let{earlier:t}=this.desk;if(t)try{this.judgement=It(this.item,t.response),this.draft={response:t.response,confidence:t.confidence}}catch{this.desk.reopened(this.item)}}page(){var p;let{item:t,draft:s,attempt:o}=this,r=(t.orders?t.orders[(o-1)%t.orders.length]:t.choices.map(({id:u})=>u)).map(u=>t.choices.find(a=>a.id===u)),{step:i,unit:c}=(p=t.answer)!=null?p:{};return{view:{item:{...t,choices:r,step:i,unit:c,scene:t.id,response:s.response},ask_confidence:this.desk.asksConfidence},scene:this.scene(),draft:s,acts:{answer:u=>this.answer(u),say:u=>this.say(u)},uid:`question-${t.id}`,landing:this.landing}}scene(){let{picture:t}=this.item;if(!t)return null;let s=this.article.querySelector(".question-picture img").getAttribute("src");return{...{styles:{},shapes:[],labels:[],scale_bar_mm:0,side_marks:null,is_chart:!1},...t,alt:t.title,film:{href:s,bounds_mm:t.bounds_mm}}}answer(t){this.draft={...this.draft,...t},this.missing="",this.draw()}say(t){this.said={words:t,count:this.said.count+1},this.draw()}check(){let t=this.page();if(this.missing=$s(t.view,this.draft),this.missing){this.draw();return}let{response:s,confidence:o}=this.draft;this.judgement=It(this.item,s);let{outcome:n}=this.judgement;this.desk.judged(this.item,{version:this.item.version,response:s,confidence:o,outcome:n,attempt:this.attempt}),this.said={words:se(this.judgedItem()),count:this.said.count+1},this.draw(),this.landing.value.focus()}again(){this.attempt+=1,this.draft={response:null,confidence:null},this.judgement=null,this.said={words:"",count:this.said.count+1},this.desk.reopened(this.item),this.draw(),this.el.querySelector(an).focus()}judgedItem(){let{item:t,draft:s,judgement:o}=this;return{...this.page().view.item,verdict:Ts(t,s.response,o)}}draw(){let t=document.activeElement;this.article.toggleAttribute("data-judged",!!this.judgement);let s=Ft(`${this.attempt} ${!!this.judgement}`,this.judgement?this.judged():this.open()),o=k`<p class="sympblock-said" aria-live="polite">${Ft(this.said.count,this.said.words)}</p>`;Ie(k`${s}${o}`,this.el),this.el.contains(t)&&document.activeElement!==t&&t.focus()}open(){return k`<form novalidate @submit=${s=>{s.preventDefault(),this.check()}}>
      ${Cs(this.page())}
      <div class="sympblock-foot">
        <p class="sympblock-missing" role="status">${this.missing}</p>
        ${oe(k`<button type="submit" class="sympblock-button sympblock-primary">Check answer</button>`)}
      </div>
    </form>`}judged(){let t=this.page(),s=this.judgedItem();t.view={...t.view,item:s};let o=this.article.querySelector(".answer-sources").cloneNode(!0);return k`<p class="sympblock-asked">${s.question}</p>
      ${t.scene?vs(t):g}
      ${ws(s,cn,this.landing)}
      ${o}
      ${oe(_s("Answer again",()=>this.again()))}`}};var ln="This browser does not keep your answers. They last until you leave this page.",Ot=class{constructor(t,s,o){this.lesson=t,this.items=s,this.kept=o,this.count=Es("answers-count"),this.notice=Es("answers-notice"),document.querySelector(".page-head").append(this.count,this.notice);for(let n of document.querySelectorAll(".questions"))this.wake(n);this.show()}wake(t){let s=t.dataset.confidence==="true";for(let o of t.querySelectorAll("article.question")){let n=o,r=this.items.find(({id:i})=>i===n.dataset.item);r&&new Pt(n,r,{asksConfidence:s,earlier:this.kept.of(r.id,r.version),judged:(i,c)=>this.judged(r,c),reopened:()=>this.reopened(r)})}}standing(){return{lesson:this.lesson,...ue(this.kept,this.items)}}judged(t,s){this.kept.keep(t.id,s),this.show();let o={...this.standing(),item:t.id,credit:we(s.outcome)};document.dispatchEvent(new CustomEvent("sympblock:answered",{detail:o}))}reopened(t){this.kept.drop(t.id),this.show()}show(){this.count.textContent=`Questions of this lesson: ${he(this.standing())}.`,this.kept.wasRefused&&!this.notice.textContent&&(this.notice.textContent=ln)}};function Es(e){let t=document.createElement("p");return t.className=e,e==="answers-notice"&&t.setAttribute("role","status"),t}var qs=`/* The quiz card within a page that is read: its frame and colours are those of the page. */
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
`;function mn(){return"toSpliced"in Array.prototype&&"ResizeObserver"in window}function dn(){let e=document.createElement("style");e.textContent=[ae,ce,pe,le,me,qs].join(`
`),document.head.append(e);let{lesson:t,items:s}=JSON.parse(document.getElementById("question-data").textContent),o=new Ot(t,s,new yt(de()));window.sympblockEdition={standing:()=>o.standing()}}mn()&&dn();})();
