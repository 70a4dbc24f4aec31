var Kt=`.sympblock-said {
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
`;var Zt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Xt=`/* A question: its words, its picture and what it is answered with. */
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
`;var Jt=`/* The card: its frame, head, way through the items, icons and buttons. */
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
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var vt=globalThis,te=e=>e,tt=vt.trustedTypes,ee=tt?tt.createPolicy("lit-html",{createHTML:e=>e}):void 0,wt="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,xt="?"+T,ks=`<${xt}>`,z=document,Y=()=>z.createComment(""),Q=e=>e===null||typeof e!="object"&&typeof e!="function",_t=Array.isArray,ce=e=>_t(e)||typeof e?.[Symbol.iterator]=="function",$t=`[ 	
\f\r]`,G=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,se=/-->/g,oe=/>/g,N=RegExp(`>|${$t}(?:([^\\s"'>=/]+)(${$t}*=${$t}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ie=/'/g,re=/"/g,ae=/^(?:script|style|textarea|title)$/i,At=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),m=At(1),A=At(2),le=At(3),$=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),ne=new WeakMap,O=z.createTreeWalker(z,129);function pe(e,t){if(!_t(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return ee!==void 0?ee.createHTML(t):t}var me=(e,t)=>{let s=e.length-1,o=[],i,r=t===2?"<svg>":t===3?"<math>":"",n=G;for(let c=0;c<s;c++){let a=e[c],l,d,p=-1,u=0;for(;u<a.length&&(n.lastIndex=u,d=n.exec(a),d!==null);)u=n.lastIndex,n===G?d[1]==="!--"?n=se:d[1]!==void 0?n=oe:d[2]!==void 0?(ae.test(d[2])&&(i=RegExp("</"+d[2],"g")),n=N):d[3]!==void 0&&(n=N):n===N?d[0]===">"?(n=i??G,p=-1):d[1]===void 0?p=-2:(p=n.lastIndex-d[2].length,l=d[1],n=d[3]===void 0?N:d[3]==='"'?re:ie):n===re||n===ie?n=N:n===se||n===oe?n=G:(n=N,i=void 0);let f=n===N&&e[c+1].startsWith("/>")?" ":"";r+=n===G?a+ks:p>=0?(o.push(l),a.slice(0,p)+wt+a.slice(p)+T+f):a+T+(p===-2?c:f)}return[pe(e,r+(e[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},K=class e{constructor({strings:t,_$litType$:s},o){let i;this.parts=[];let r=0,n=0,c=t.length-1,a=this.parts,[l,d]=me(t,s);if(this.el=e.createElement(l,o),O.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(i=O.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let p of i.getAttributeNames())if(p.endsWith(wt)){let u=d[n++],f=i.getAttribute(p).split(T),y=/([.?@])?(.*)/.exec(u);a.push({type:1,index:r,name:y[2],strings:f,ctor:y[1]==="."?st:y[1]==="?"?ot:y[1]==="@"?it:B}),i.removeAttribute(p)}else p.startsWith(T)&&(a.push({type:6,index:r}),i.removeAttribute(p));if(ae.test(i.tagName)){let p=i.textContent.split(T),u=p.length-1;if(u>0){i.textContent=tt?tt.emptyScript:"";for(let f=0;f<u;f++)i.append(p[f],Y()),O.nextNode(),a.push({type:2,index:++r});i.append(p[u],Y())}}}else if(i.nodeType===8)if(i.data===xt)a.push({type:2,index:r});else{let p=-1;for(;(p=i.data.indexOf(T,p+1))!==-1;)a.push({type:7,index:r}),p+=T.length-1}r++}}static createElement(t,s){let o=z.createElement("template");return o.innerHTML=t,o}};function L(e,t,s=e,o){if(t===$)return t;let i=o!==void 0?s._$Co?.[o]:s._$Cl,r=Q(t)?void 0:t._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(e),i._$AT(e,s,o)),o!==void 0?(s._$Co??=[])[o]=i:s._$Cl=i),i!==void 0&&(t=L(e,i._$AS(e,t.values),i,o)),t}var et=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:o}=this._$AD,i=(t?.creationScope??z).importNode(s,!0);O.currentNode=i;let r=O.nextNode(),n=0,c=0,a=o[0];for(;a!==void 0;){if(n===a.index){let l;a.type===2?l=new D(r,r.nextSibling,this,t):a.type===1?l=new a.ctor(r,a.name,a.strings,this,t):a.type===6&&(l=new rt(r,this,t)),this._$AV.push(l),a=o[++c]}n!==a?.index&&(r=O.nextNode(),n++)}return O.currentNode=z,i}p(t){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,s),s+=o.strings.length-2):o._$AI(t[s])),s++}},D=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,o,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=L(this,t,s),Q(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==$&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ce(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&Q(this._$AH)?this._$AA.nextSibling.data=t:this.T(z.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:o}=t,i=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=K.createElement(pe(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(s);else{let r=new et(i,this),n=r.u(this.options);r.p(s),this.T(n),this._$AH=r}}_$AC(t){let s=ne.get(t.strings);return s===void 0&&ne.set(t.strings,s=new K(t)),s}k(t){_t(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,i=0;for(let r of t)i===s.length?s.push(o=new e(this.O(Y()),this.O(Y()),this,this.options)):o=s[i],o._$AI(r),i++;i<s.length&&(this._$AR(o&&o._$AB.nextSibling,i),s.length=i)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let o=te(t).nextSibling;te(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,o,i,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=s,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=h}_$AI(t,s=this,o,i){let r=this.strings,n=!1;if(r===void 0)t=L(this,t,s,0),n=!Q(t)||t!==this._$AH&&t!==$,n&&(this._$AH=t);else{let c=t,a,l;for(t=r[0],a=0;a<r.length-1;a++)l=L(this,c[o+a],s,a),l===$&&(l=this._$AH[a]),n||=!Q(l)||l!==this._$AH[a],l===h?t=h:t!==h&&(t+=(l??"")+r[a+1]),this._$AH[a]=l}n&&!i&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},st=class extends B{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},ot=class extends B{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},it=class extends B{constructor(t,s,o,i,r){super(t,s,o,i,r),this.type=5}_$AI(t,s=this){if((t=L(this,t,s,0)??h)===$)return;let o=this._$AH,i=t===h&&o!==h||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,r=t!==h&&(o===h||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},rt=class{constructor(t,s,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){L(this,t)}},de={M:wt,P:T,A:xt,C:1,L:me,R:et,D:ce,V:L,I:D,H:B,N:ot,U:it,B:st,F:rt},gs=vt.litHtmlPolyfillSupport;gs?.(K,D),(vt.litHtmlVersions??=[]).push("3.3.3");var he=(e,t,s)=>{let o=s?.renderBefore??t,i=o._$litPart$;if(i===void 0){let r=s?.renderBefore??null;o._$litPart$=i=new D(t.insertBefore(Y(),r),r,void 0,s??{})}return i._$AI(e),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var x={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},v=e=>(...t)=>({_$litDirective$:e,values:t}),k=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,o){this._$Ct=t,this._$AM=s,this._$Ci=o}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:$s}=de,ue=e=>e;var nt=e=>e.strings===void 0,fe=()=>document.createComment(""),R=(e,t,s)=>{let o=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(s===void 0){let r=o.insertBefore(fe(),i),n=o.insertBefore(fe(),i);s=new $s(r,n,e,e.options)}else{let r=s._$AB.nextSibling,n=s._$AM,c=n!==e;if(c){let a;s._$AQ?.(e),s._$AM=e,s._$AP!==void 0&&(a=e._$AU)!==n._$AU&&s._$AP(a)}if(r!==i||c){let a=s._$AA;for(;a!==r;){let l=ue(a).nextSibling;ue(o).insertBefore(a,i),a=l}}}return s},C=(e,t,s=e)=>(e._$AI(t,s),e),vs={},W=(e,t=vs)=>e._$AH=t,ye=e=>e._$AH,ct=e=>{e._$AR(),e._$AA.remove()};/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Mt=v(class extends k{constructor(){super(...arguments),this.key=h}render(e,t){return this.key=e,t}update(e,[t,s]){return t!==this.key&&(W(e),this.key=t),s}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Z=(e,t)=>{let s=e._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(t,!1),Z(o,t);return!0},at=e=>{let t,s;do{if((t=e._$AM)===void 0)break;s=t._$AN,s.delete(e),e=t}while(s?.size===0)},be=e=>{for(let t;t=e._$AM;e=t){let s=t._$AN;if(s===void 0)t._$AN=s=new Set;else if(s.has(e))break;s.add(e),_s(t)}};function ws(e){this._$AN!==void 0?(at(this),this._$AM=e,be(this)):this._$AM=e}function xs(e,t=!1,s=0){let o=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(t)if(Array.isArray(o))for(let r=s;r<o.length;r++)Z(o[r],!1),at(o[r]);else o!=null&&(Z(o,!1),at(o));else Z(this,e)}var _s=e=>{e.type==x.CHILD&&(e._$AP??=xs,e._$AQ??=ws)},lt=class extends k{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,s,o){super._$AT(t,s,o),be(this),this.isConnected=t._$AU}_$AO(t,s=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),s&&(Z(this,t),at(this))}setValue(t){if(nt(this._$Ct))this._$Ct._$AI(t,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=t,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ct=()=>new Tt,Tt=class{},St=new WeakMap,pt=v(class extends lt{render(e){return h}update(e,[t]){let s=t!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),h}rt(e){if(this.G!==void 0)if(this.isConnected||(e=void 0),typeof this.G=="function"){let t=this.ht??globalThis,s=St.get(t);s===void 0&&(s=new WeakMap,St.set(t,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}get lt(){return typeof this.G=="function"?St.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var ke=0;function U(e){return ke+=1,`${e}-${ke}-${Math.random().toString(36).slice(2,8)}`}var mt=class{constructor(t){this.keep=t,this.name="",this.text="",this.handed="",this.pause=null}get isWaiting(){return this.text!==this.handed}begin(t,s){this.name=t,this.text=s,this.handed=s}typed(t){this.text=t,clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(),500)}hand(){clearTimeout(this.pause),this.isWaiting&&(this.handed=this.text,this.keep(this.name,this.text))}};function As(e,t){let s=Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x),o=Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y);return s>0&&o>0}function qt(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function Ms(e,t,s,o){let i=e.y+e.h/2<t.y+t.h/2,r=(i?e.y+e.h-t.y:t.y+t.h-e.y)+1;e.y+=(i?-1:1)*(s?r:r/2),qt(e,o),!s&&(t.y+=(i?1:-1)*r/2,qt(t,o))}function Pt(e,t,s){for(let o of e)qt(o,s);for(let o=0;o<60;o+=1){let i=!0;for(let r of e)for(let n of[...t,...e])n===r||!As(r,n)||(i=!1,Ms(r,n,t.includes(n),s));if(i)return!0}return!1}var Ss=.35,ge=document.createElement("canvas").getContext("2d");function V(e,t,s){return ge.font=`500 ${t}px ${s||"sans-serif"}`,ge.measureText(e).width}function Ts(e,t,s,o){let[i,r]=t(e.at_mm),n={start:0,middle:o/2,end:o}[e.anchor];return{label:e,x:i-n,y:r-s*.65,w:o,h:s*1.3}}function Ae(e,t,s){let o=t.y+t.h/2,n=`M${(s[0]>t.x&&s[0]<t.x+t.w?[s[0],s[1]<o?t.y:t.y+t.h]:[s[0]<=t.x?t.x-3:t.x+t.w+3,o]).join(" ")}L${s.join(" ")}`;b("path",{d:n,class:"sympblock-leader-halo"},e),b("path",{d:n,class:"sympblock-leader"},e),b("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},e)}function H(e,t,s,o,i,r){let n=b("text",{x:s,y:o,class:r,"font-size":i,"dominant-baseline":"central"},e);return n.textContent=t,n}function Cs(e,t,s,o){let i=t.scale_bar_mm*s.pxPerMm,r=`${t.scale_bar_mm} mm`,n=Math.max(i,V(r,o,s.family)),c={x:10,y:s.height-o*1.3-16,w:n,h:o*1.3+8},a=s.height-11,l=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return b("path",{d:l,class:"sympblock-scale-halo"},e),b("path",{d:l,class:"sympblock-scale"},e),H(e,r,10,a-o*.95,o,"sympblock-label"),c}function qs(e,t,s,o){return t.side_marks.map((i,r)=>{let n=Math.max(o*1.7,V(i,o,s.family)+o*.8),c=r?s.width-n-8:8,a={x:c,y:8,w:n,h:o*1.7};return b("rect",{x:c,y:8,width:n,height:a.h,rx:3,class:"sympblock-side"},e),H(e,i,c+n/2,8+a.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Ps(e,t,s){for(let o of t)o.label.points_to_mm&&Ae(e,o,s(o.label.points_to_mm));for(let o of t)H(e,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function Me(e){return e.isConnected&&getComputedStyle(e).getPropertyValue("--scene-key").trim()==="beside"}function Es(e,t,s,o){let i=e.isConnected?getComputedStyle(e).fontFamily:"",r=Math.max(...t.map(a=>V(a.text,o,i)))+o*2.66,n=s-2*r-o;if(Me(e)&&n>Ss*s)return{columns:2,columnPx:r,picturePx:n,left:n+o};let c=Math.max(1,Math.min(3,Math.floor(s/r)));return{columns:c,columnPx:s/c,picturePx:s,left:0}}function Ns(e,t,s,o,i,r){let{place:n}=s,c=r*1.4,a=t.map(p=>{let[u,f]=n(p.at_mm),y=u<s.width/2?1:s.width-c-1;return{label:p,x:p.points_to_mm?y:u-c/2,y:f-c/2,w:c,h:c}});Pt(a,o,{x:0,y:0,w:s.width,h:s.height});for(let p of a)p.label.points_to_mm&&Ae(e,p,n(p.label.points_to_mm));let l=Math.ceil(t.length/i.columns),d=i.left?0:s.height;return a.forEach((p,u)=>{let f=i.left+Math.floor(u/l)*i.columnPx+c*.6,y=d+c*.9+u%l*r*1.6;$e(e,u+1,p.x+c/2,p.y+c/2,r,i.leastPx),$e(e,u+1,f,y,r,i.leastPx),H(e,p.label.text,f+c*.8,y,r,"sympblock-label sympblock-key-text")}),Math.max(0,d+l*r*1.6+c*.6-s.height)}function $e(e,t,s,o,i,r){b("circle",{cx:s,cy:o,r:i*.7,class:"sympblock-number"},e),H(e,t,s,o,Math.max(i*.84,r),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ve(e){let[t,s,o,i]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let r=e.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([l,d])=>[[l-a,d-a],[l+a,d+a]])}),n=(c,a)=>a(...r.map(l=>l[c]));return[Math.max(t,n(0,Math.min)),Math.max(s,n(1,Math.min)),Math.min(o,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function we(e,t,s){let[o,i,r,n]=t,c=s/(r-o),a=(n-i)*c,l=e.isConnected?getComputedStyle(e).fontFamily:"",d=([u,f])=>[(u-o)*c,(f-i)*c],p={x:6,y:6,w:s-12,h:a-12};return{bounds:t,width:s,height:a,pxPerMm:c,family:l,place:d,area:p}}function xe(e,t,s,o){e.replaceChildren();let i=[];return t.side_marks&&i.push(...qs(e,t,s,o)),t.scale_bar_mm&&i.push(Cs(e,t,s,o)),i}function Se(e){let t=e.isConnected?Number.parseFloat(getComputedStyle(e).getPropertyValue("--scene-least-rem")):0;return t?t*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function Os(e,t,s){return Math.max(12,s,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:dt))}function _e(e,t,s){let o=e.querySelector(".sympblock-words"),i=we(e,t.labels.length?t.bounds_mm:ve(t),s),r=Se(e),n=Os(t,i,r),c=xe(o,t,i,n),a=S=>Ts(S,i.place,n,V(S.text,n,i.family)),l=t.labels.map(a),d=l.map(S=>S.x),u=Pt(l,c,i.area)&&l.every((S,kt)=>Math.abs(S.x-d[kt])<24),f=0;if(u)Ps(o,l,i.place);else{let[S,kt,Yt,hs]=ve(t),gt=Es(e,t.labels,s,n),Qt=(Yt-S)*n*2/gt.picturePx;i=we(e,[S-Qt,kt,Yt+Qt,hs],gt.picturePx),c=xe(o,t,i,Math.max(12,r)),f=Ns(o,t.labels,i,c,{...gt,leastPx:r},n)}let[y,g,,P]=i.bounds,E=1/i.pxPerMm;o.setAttribute("transform",`translate(${y} ${g}) scale(${E})`),e.setAttribute("viewBox",`${y} ${g} ${s*E} ${P-g+f*E}`),e.style.setProperty("--scene-px",E)}function zs(e,t,s){let o=e.getScreenCTM(),i=t.labels.length&&Me(e)?s:o?.a*e.viewBox.baseVal.width;return o&&s?Math.min(s,i):0}function Te(e,t){let[s,o,i]=[0,0,[0,0]],r=()=>{let{width:n,height:c}=e.getBoundingClientRect();if(!n)return;let a=Se(e),l=[n,c].every((p,u)=>Math.abs(p-i[u])<=2)&&a===o;i=[n,c];let d=l?s:zs(e,t,n);d>40&&(Math.abs(d-s)>2||Math.abs(a-o)>.5)&&([s,o]=[d,a],_e(e,t,d))};_e(e,t,560),new ResizeObserver(r).observe(e)}var Ls="http://www.w3.org/2000/svg",dt=13,Bs="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function b(e,t,s){let o=document.createElementNS(Ls,e);for(let[i,r]of Object.entries(t||{}))o.setAttribute(i,r);return s&&s.append(o),o}function Et(e,t){return`M${e.map(s=>s.join(" ")).join("L")}${t?"Z":""}`}function qe(e,t,s){let o={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[i,r]of Object.entries(o))e.style.setProperty(`--scene-${i}`,r);e.style.setProperty("--scene-width",s)}function Hs(e,t){let[s,o]=e.points_mm[0];if(e.kind==="dot")return b("circle",{cx:s,cy:o,r:e.size_mm||t.width});if(e.kind==="person")return b("path",{d:Bs,transform:`translate(${s} ${o}) scale(${e.size_mm})`});if(e.kind==="line")return b("path",{d:Et(e.points_mm,!1)});let i=[e.points_mm,...e.holes_mm].map(r=>Et(r,!0));return b("path",{d:i.join(""),"fill-rule":"evenodd"})}function Is(e,t,s,o,i){let r=`${t}-hatch-${s}`,n=b("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),c={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[o.hatch],a=c?b("path",{d:c,class:"sympblock-hatch-line","stroke-width":i*.09},n):b("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return qe(a,o,0),e.querySelector("defs").append(n),`url(#${r})`}function js(e,t,s){let o=b("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),r={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind]??t.width;qe(o,t,e.emphasis==="strong"?r*1.8:r);let n=Hs(e,t);if(t.dash.length&&n.setAttribute("stroke-dasharray",t.dash.join(" ")),o.append(n),s&&e.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=s,o.append(c)}return o}function Nt(e,t){let s=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[s.x,s.y]}function Ds(e,t){let s=b("g",{class:"sympblock-tip","aria-hidden":"true"},e),o=b("rect",{rx:3},s),i=H(s,"",0,0,dt,"sympblock-tip-text");return(r,n,c)=>{if(s.style.display=r?"":"none",!r)return;let a=Number(e.style.getPropertyValue("--scene-px")),l=V(r,dt,getComputedStyle(e).fontFamily)+14,[d,p,u]=t.bounds_mm,f=Math.max(d,Math.min(n+10*a,u-l*a)),y=c-34*a<p?c+16*a:c-34*a;s.setAttribute("transform",`translate(${f} ${y}) scale(${a})`);for(let[g,P]of Object.entries({width:l,height:24}))o.setAttribute(g,P);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function Ce(e,t,s){let o=b("g",{class:t,"aria-hidden":"true"},e);for(let r of["halo","line"])b("path",{d:s,class:`sympblock-mark-${r}`},o);let i=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function Rs(e){return{setCrosshair:Ce(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:Ce(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ws(e,t,s,o){let i=t.map((r,n)=>({node:r,shape:s[n]})).filter(({shape:r})=>r.name);e.setAttribute("role","group"),i.forEach(({node:r,shape:n},c)=>{let a={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[l,d]of Object.entries(a))r.setAttribute(l,d);r.classList.add("sympblock-pickable"),r.addEventListener("click",l=>o.onPick(n,...Nt(e,l))),r.addEventListener("keydown",l=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[l.key];if(l.key==="Enter"||l.key===" ")o.onPick(n,...n.points_mm[0]);else if(d){let p=i[(c+d+i.length)%i.length].node;r.setAttribute("tabindex",-1),p.setAttribute("tabindex",0),p.focus()}else return;l.preventDefault()})})}function Us(e,t,s,o){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};t.forEach((r,n)=>{s[n].name&&(r.addEventListener("pointermove",c=>o(s[n].name,...Nt(e,c))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(s[n].name,...i(r))),r.addEventListener("blur",()=>o("")))})}function Vs(e,t,s){let[o,i,r,n]=t.bounds_mm,c=b("defs",{},e),a={x:o,y:i,width:r-o,height:n-i};b("rect",a,b("clipPath",{id:`${s}-clip`},c)),b("rect",{...a,class:"sympblock-ground"},e)}function Fs(e,t){let s=t.rings.map(o=>Et(o,!0)).join("");for(let o of["halo","line"])b("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${t.tone}`},e)}function Pe(e,t){return e.get("scenes")[t]}function Ee(e,t={}){let s=U("sympblock-scene"),o=b("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});o.dataset.ground=e.ground,Vs(o,e,s);let[i,,r]=e.bounds_mm,n={};for(let[d,p]of Object.entries(e.styles))p.hatch&&(n[d]=Is(o,s,d,p,(r-i)/75));let c=b("g",{"clip-path":`url(#${s}-clip)`},o);if(e.film){let[d,p,u,f]=e.film.bounds_mm,y={href:e.film.href,x:d,y:p,width:u-d,height:f-p,preserveAspectRatio:"none"};b("image",{...y,"aria-hidden":"true"},c)}let a=e.shapes.map(d=>js(d,e.styles[d.structure],n[d.structure]));c.append(...a);for(let d of t.overlays??[])Fs(c,d);b("g",{class:"sympblock-words","aria-hidden":"true"},o),Us(o,a,e.shapes,Ds(o,e)),t.onPick&&e.shapes.some(d=>d.name)&&Ws(o,a,e.shapes,t);let l=d=>{let p=o.querySelector(`[data-structure="${CSS.escape(d)}"]`);p&&p.focus()};return o.sceneTools={...Rs(o),focusStructure:l},t.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",d=>t.onPoint(...Nt(o,d)))),Te(o,e),o}var Gs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ys=5e3,Qs={set:(e,t)=>setTimeout(e,t),clear:e=>clearTimeout(e)},Ot=class{constructor(t,{page:s,silent:o=()=>{},changed:i=()=>{},clock:r=Qs}){this.post=t,this.page=s,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){let s=this.waiting[this.waiting.length-1];t.event==="set"&&typeof t.value=="number"&&s?.event==="set"&&s.id===t.id&&this.waiting.pop(),this.waiting.push(t)}pending(t){let s=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===t);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ys),this.postOnce(this.underWay)}postOnce(t){try{this.post(t)}catch{}}again(){this.isSilent=!0,this.silent(Gs),this.attempt()}done(t){!this.underWay||t!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let t=this.waiting;this.waiting=[],this.underWay=null;for(let s of t)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function Ne(e,t={}){let s=new Ot(i=>e.send(i),{page:U("page"),...t}),o=i=>i?.event==="done"&&s.done(i.sequence);return e.on("msg:custom",o),{send:i=>s.add(i),tell:i=>e.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){e.off("msg:custom",o),s.stop()}}}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ze=Symbol.for(""),Ks=e=>{if(e?.r===ze)return e?._$litStatic$};var ht=(e,...t)=>({_$litStatic$:t.reduce((s,o,i)=>s+(r=>{if(r._$litStatic$!==void 0)return r._$litStatic$;throw Error(`Value passed to 'literal' function must be a 'literal' result: ${r}. Use 'unsafeStatic' to pass non-literal values, but
            take care to ensure page security.`)})(o)+e[i+1],e[0]),r:ze}),Oe=new Map,zt=e=>(t,...s)=>{let o=s.length,i,r,n=[],c=[],a,l=0,d=!1;for(;l<o;){for(a=t[l];l<o&&(r=s[l],(i=Ks(r))!==void 0);)a+=i+t[++l],d=!0;l!==o&&c.push(r),n.push(a),l++}if(l===o&&n.push(t[o]),d){let p=n.join("$$lit$$");(t=Oe.get(p))===void 0&&(n.raw=n,Oe.set(p,t=n)),s=c}return e(t,...s)},Le=zt(m),xi=zt(A),_i=zt(le);var Zs={3:ht`h3`,4:ht`h4`,5:ht`h5`};function M(e,t,s,o){let i=Zs[e];return Le`<${i} class=${t} tabindex="-1" ${o?pt(o):h}>${s}</${i}>`}/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ut=v(class extends k{constructor(e){if(super(e),e.type!==x.PROPERTY&&e.type!==x.ATTRIBUTE&&e.type!==x.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!nt(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===$||t===h)return t;let s=e.element,o=e.name;if(e.type===x.PROPERTY){if(t===s[o])return $}else if(e.type===x.BOOLEAN_ATTRIBUTE){if(!!t===s.hasAttribute(o))return $}else if(e.type===x.ATTRIBUTE&&s.getAttribute(o)===t+"")return $;return W(e),t}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Be=(e,t,s)=>{let o=new Map;for(let i=t;i<=s;i++)o.set(e[i],i);return o},F=v(class extends k{constructor(e){if(super(e),e.type!==x.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,t,s){let o;s===void 0?s=t:t!==void 0&&(o=t);let i=[],r=[],n=0;for(let c of e)i[n]=o?o(c,n):n,r[n]=s(c,n),n++;return{values:r,keys:i}}render(e,t,s){return this.dt(e,t,s).values}update(e,[t,s,o]){let i=ye(e),{values:r,keys:n}=this.dt(t,s,o);if(!Array.isArray(i))return this.ut=n,r;let c=this.ut??=[],a=[],l,d,p=0,u=i.length-1,f=0,y=r.length-1;for(;p<=u&&f<=y;)if(i[p]===null)p++;else if(i[u]===null)u--;else if(c[p]===n[f])a[f]=C(i[p],r[f]),p++,f++;else if(c[u]===n[y])a[y]=C(i[u],r[y]),u--,y--;else if(c[p]===n[y])a[y]=C(i[p],r[y]),R(e,a[y+1],i[p]),p++,y--;else if(c[u]===n[f])a[f]=C(i[u],r[f]),R(e,i[p],i[u]),u--,f++;else if(l===void 0&&(l=Be(n,f,y),d=Be(c,p,u)),l.has(c[p]))if(l.has(c[u])){let g=d.get(n[f]),P=g!==void 0?i[g]:null;if(P===null){let E=R(e,i[p]);C(E,r[f]),a[f]=E}else a[f]=C(P,r[f]),R(e,i[p],P),i[g]=null;f++}else ct(i[u]),u--;else ct(i[p]),p++;for(;f<=y;){let g=R(e,a[y+1]);C(g,r[f]),a[f++]=g}for(;p<=u;){let g=i[p++];g!==null&&ct(g)}return this.ut=n,W(e,a),$}});function I({kind:e,name:t,options:s,isPicked:o,onPick:i}){return m`<div class="sympblock-options">${F(s,({id:n})=>n,({id:n,text:c})=>m`<label class="sympblock-option"
    ><input type=${e} name=${t} value=${n} .checked=${ut(o(n))}
      @change=${a=>i(n,a.target.checked)}><span>${c}</span></label>`)}</div>`}function He({view:{item:e},draft:t,acts:s,uid:o}){return I({kind:"radio",name:`${o}-answer`,options:e.choices,isPicked:i=>t.response===i,onPick:i=>s.answer({response:i})})}function Xs(e,t,s,o){let i=new Set(t??[]);return o?i.add(s):i.delete(s),i.size?e.map(r=>r.id).filter(r=>i.has(r)):null}function Ie({view:{item:e},draft:t,acts:s,uid:o}){let i=t.response;return I({kind:"checkbox",name:`${o}-answer`,options:e.choices,isPicked:r=>!!i?.includes(r),onPick:(r,n)=>s.answer({response:Xs(e.choices,i,r,n)})})}var Js=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function je({draft:e,acts:t,uid:s}){let o=I({kind:"radio",name:`${s}-sure`,options:Js,isPicked:i=>e.confidence===i,onPick:i=>t.answer({confidence:i})});return m`<fieldset class="sympblock-confidence"><legend>How sure are you?</legend>${o}</fieldset>`}var X=class{constructor(){this.name="",this.svg=null}drawing(t,s,o={}){return t!==this.name&&(this.name=t,this.svg=Ee(s,o)),this.svg}},Lt=class extends k{constructor(t){super(t),this.kept=new X}render(t,s,{overlays:o=[],pin:i=null}={}){let r=this.kept.drawing(t,s,{overlays:o});return r.sceneTools.setPin(i),r}},ft=v(Lt);var Bt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},to=120,eo=8,De=(e,t,s)=>Math.max(t,Math.min(s,e));function so(e,t,s,[o,i,r,n]){let[c,a]=Bt[t],l=(r-o)/to*(s?eo:1);return{x_mm:De(e.x_mm+c*l,o,r),y_mm:De(e.y_mm+a*l,i,n)}}function oo({x_mm:e,y_mm:t},[s,o,i,r]){let n=(c,a,l)=>Math.round(100*(c-a)/(l-a));return`${n(e,s,i)} percent from the left, ${n(t,o,r)} from the top.`}function J(e){return e?.x_mm===void 0?null:e}function io(e){return J(e)?"Your mark is placed. Tap or click elsewhere to move it.":e?"You answered from the list.":m`Tap or click the place.<span class="sympblock-by-keys"> By keyboard: Tab leads to the picture, arrow keys move the crosshair, Enter places the mark.</span>`}var Ht=class extends k{constructor(t){super(t),this.kept=new X,this.page=null,this.at=null,this.isListOpen=!1}render(t){let[s,o,i,r]=t.scene.bounds_mm;return this.page||(this.at={x_mm:(s+i)/2,y_mm:(o+r)/2},this.isListOpen=!!t.draft.response&&!J(t.draft.response)),this.page=t,m`<div class="sympblock-hotspot">
      ${this.pointer()}
      <p class="sympblock-hint">${io(t.draft.response)}</p>
      <details class="sympblock-twin" ?open=${this.isListOpen}>
        <summary>Answer from a list instead</summary>${this.list()}
      </details>
    </div>`}get tools(){return this.kept.svg.sceneTools}pointer(){let{scene:t,view:s,draft:o}=this.page,i=(c,a)=>this.place({x_mm:c,y_mm:a}),r=this.kept.drawing(s.item.scene,t,{onPoint:i});r.setAttribute("aria-hidden","true"),this.tools.setPin(J(o.response));let n=`${t.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;return m`<div class="sympblock-pointer" tabindex="0" role="application" aria-label=${n}
      @focus=${c=>c.target.matches(":focus-visible")&&this.tools.setCrosshair(this.at)}
      @blur=${()=>this.tools.setCrosshair(null)}
      @keydown=${c=>this.press(c)}
      @keyup=${c=>Bt[c.key]&&this.page.acts.say(oo(this.at,t.bounds_mm))}>${r}</div>`}list(){let{view:t,draft:s,acts:o,uid:i}=this.page;return I({kind:"radio",name:`${i}-place`,options:t.item.choices,isPicked:r=>s.response?.choice===r,onPick:r=>o.answer({response:{choice:r}})})}press(t){if(t.key==="Enter"||t.key===" ")this.place(this.at);else if(Bt[t.key])this.at=so(this.at,t.key,t.shiftKey,this.page.scene.bounds_mm),this.tools.setCrosshair(this.at);else return;t.preventDefault()}place(t){this.at=t,this.page.acts.answer({response:{...t}}),this.page.acts.say("Mark placed.")}},Re=v(Ht);var ro={correct:A`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>`,partly:A`<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>`,wrong:A`<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>`,not_answered:A`<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>`,answered:A`<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>`,up:A`<path d="M3.5 10L8 5.5l4.5 4.5"/>`,down:A`<path d="M3.5 6L8 10.5 12.5 6"/>`};function _(e){return m`<span class="sympblock-icon sympblock-icon-${e}" aria-hidden="true"
    ><svg viewBox="0 0 16 16" width="16" height="16">${ro[e]}</svg></span>`}var We={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function Ve({verdict:e}){let t=e.lines.filter(({mark:s})=>s.startsWith("chosen")).map(({feedback:s})=>s);return[`${e.words}.`,e.remark,...t].filter(Boolean).join(" ")}function no({kind:e,verdict:{lines:t}}){if(e==="put_in_order")return{told:t,folded:[]};let s=({mark:o})=>o!=="not_chosen";return{told:t.filter(s),folded:t.filter(o=>!s(o)||o.mark==="key")}}function co(e){return/^https?:\/\//i.test(e??"")}function Ue({mark:e,words:t,text:s,feedback:o},i,r){let n=i&&t?m`<span class="sympblock-tag">${t}</span>`:h,c=We[e]?_(We[e]):m`<span class="sympblock-icon"></span>`;return m`<li class="sympblock-line sympblock-line-${e}">
    ${c}
    <div>
      <p class="sympblock-line-text">${n}${s}</p>
      ${r?m`<p class="sympblock-feedback">${o}</p>`:h}
    </div>
  </li>`}function ao(e){let{told:t,folded:s}=no(e),o=t.map(c=>Ue(c,!0,c.mark!=="key")),r=e.kind==="put_in_order"?m`<ol class="sympblock-lines">${o}</ol>`:m`<ul class="sympblock-lines">${o}</ul>`,n=m`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${s.map(c=>Ue(c,!1,!0))}</ul>
  </details>`;return[t.length?r:h,s.length?n:h]}function lo({given:e,accepted:t}){return[e&&`Your answer: ${e}.`,t&&`Accepted: ${t}.`].filter(Boolean).join(" ")}function po({label:e,text:t,url:s}){return co(s)?m`<a title=${t} href=${s} target="_blank" rel="noopener noreferrer">${e}</a>`:m`<cite title=${t}>${e}</cite>`}function mo(e){if(!e.length)return h;let t=e.length>1?"Sources: ":"Source: ";return m`<p class="sympblock-sources">${t}${e.map((s,o)=>[o?"; ":"",po(s)])}</p>`}function Fe({view:{item:e},scene:t}){let s=ft(e.scene,t,{overlays:e.verdict.overlays,pin:J(e.response)}),o=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${t.note}`,i=e.kind==="hotspot"?m`<figcaption class="sympblock-hint">${o}</figcaption>`:h;return m`<figure class="sympblock-asked-picture">${s}${i}</figure>`}function Ge(e,t,s){let{verdict:o}=e,i=[_(o.outcome),o.words],r=lo(o);return m`<section class="sympblock-verdict sympblock-verdict-${o.outcome}">
    ${M(t,"sympblock-verdict-word",i,s)}
    ${r?m`<p>${r}</p>`:h}
    ${o.remark?m`<p class="sympblock-feedback">${o.remark}</p>`:h}
    ${ao(e)}
    <p class="sympblock-why"><strong>Why: </strong>${o.why}</p>
    ${mo(o.sources)}
  </section>`}function ho({item:e,ask_confidence:t},{response:s,confidence:o}){return s===null?e.kind==="put_in_order"?"Move at least one step first.":"Give an answer first.":t&&!o?"Say how sure you are first.":""}var yt=class{constructor(t,s,o){this.sender=t,this.drafts=s,this.page=o,this.missing="",this.said="",this.saidCount=0,this.leadsOn=!1,this.last="",this.committed="",this.isFreshVerdict=!1}press(t){let s=JSON.stringify(t);!this.sender.isIdle()&&s===this.last||(this.last=s,this.leadsOn=!0,this.sender.send(t))}go(t){this.press({event:"go",position:t})}again(){this.press({event:"again"})}handIn(t){this.press({event:"hand_in",is_sure:t})}changeMode(t){this.sender.send({event:"mode",mode:t})}answer(t,s=!1){let o=this.page.view();this.missing="",this.drafts.put(o,t),o.mode==="exam"&&!s&&this.sender.send({event:"choose",item:o.item.id,...this.drafts.of(o)})}check(){let t=this.page.view(),{id:s}=t.item;if(this.committed===s&&!this.sender.isIdle())return;let o=this.drafts.of(t);this.missing=ho(t,o),this.missing||(this.committed=s,this.press({event:"commit",item:s,...o})),this.page.draw()}say(t){this.told(t),this.page.draw()}told(t){this.said=t,this.saidCount+=1}arrive({item:t}){this.isFreshVerdict=!!t?.verdict&&t.id===this.committed,this.committed="",this.missing="",this.told(this.isFreshVerdict?Ve(t):"")}rest(){this.sender.isIdle()&&(this.leadsOn=!1)}};function w(e,t,s=""){let o=s&&`sympblock-${s}`;return m`<button type="button" class="sympblock-button ${o}" @click=${t}>${e}</button>`}function q(e){return m`<div class="sympblock-actions">${e}</div>`}var uo=[{id:"practice",text:"Practice: feedback after each answer"},{id:"exam",text:"Exam: feedback when all is handed in"}];function fo({mode:e,can_change_mode:t,handed_in:s}){return e!=="exam"||t?"":s?"Exam, handed in.":"Exam: feedback when all is handed in."}function yo({view:e,acts:t,uid:s}){let o=I({kind:"radio",name:`${s}-mode`,options:uo,isPicked:i=>e.mode===i,onPick:i=>t.changeMode(i)});return m`<fieldset class="sympblock-modes"><legend class="sympblock-said">How to answer</legend>${o}</fieldset>`}function bo({view:e,acts:t}){return m`<p class="sympblock-notice"><span>${e.notice}</span>${w("Start again",()=>t.again(),"quiet")}</p>`}function Ye(e){let{view:t}=e,s=fo(t),o=m`<header class="sympblock-head">
    ${t.title?m`<h3 class="sympblock-title">${t.title}</h3>`:h}
    ${s?m`<p class="sympblock-hint">${s}</p>`:h}
    ${t.notice?bo(e):h}
  </header>`;return[!t.title&&!s&&!t.notice?h:o,t.can_change_mode?yo(e):h]}function bt({series:e="",item:t}){return`${e} ${t.id}`}var jt=class{constructor(){this.kept=new Map,this.watchers=new Set}of(t){let{item:s}=t;if(!s)return null;let{response:o,confidence:i}=this.isKept(t)?this.kept.get(bt(t)):s;return{response:o??null,confidence:i??null}}put(t,s){this.kept.set(bt(t),{...this.of(t),...s,attempt:t.attempt});for(let o of this.watchers)o()}settle(t){t.item&&!t.item.is_open&&this.isKept(t)&&this.kept.delete(bt(t))}watch(t){return this.watchers.add(t),()=>{this.watchers.delete(t)}}isKept(t){return this.kept.get(bt(t))?.attempt===t.attempt}},It=new Map;function Qe(e){return It.has(e)||It.set(e,new jt),It.get(e)}function Ke({phase:e,attempt:t,position:s,item:o}){return JSON.stringify([e,t,s,!!o?.is_open])}function Ze({progress:e}){return e.flatMap(({status:t},s)=>t==="open"?[s]:[])}function Xe({progress:e}){return e.every(({status:t})=>t!=="open"&&t!=="answered")}function j({title:e}){return e?4:3}function ko(e){return`${e===1?"One question is":`${e} questions are`} not answered`}function Je({view:e,acts:t,landing:s}){let o=Ze(e),i=o.map(n=>w(`Question ${n+1}`,()=>t.go(n),"quiet")),r=[w("Hand in with unanswered questions",()=>t.handIn(!0),"primary"),w("Continue answering",()=>t.go(o[0]))];return m`${M(j(e),"sympblock-big-head",ko(o.length),s)}
    ${q(i)}
    <p>Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in.</p>
    ${q(r)}`}var go={open:"not answered yet",answered:"answered",correct:"correct",partly:"partly correct",wrong:"incorrect",not_answered:"not answered"};function ts({view:{progress:e,phase:t,position:s},acts:o}){if(e.length<=1)return h;let i=({status:r,is_flagged:n=!1},c)=>m`<li><button type="button"
    class="sympblock-button sympblock-stop sympblock-stop-${r} ${n?"sympblock-stop-flagged":""}"
    aria-label="Question ${c+1}, ${go[r]}${n?", to look at again":""}"
    aria-current=${t==="items"&&c===s?"step":h}
    @click=${()=>o.go(c)}>${c+1}${r==="open"?h:_(r)}</button></li>`;return m`<nav class="sympblock-progress" aria-label="Questions"><ol>${e.map(i)}</ol></nav>`}var Dt=class extends k{render(t){return $}update(t,[s]){let o=t.element;return es(o)!==s&&(o.value=s===null?"":String(s)),$}},$o=v(Dt);function es(e){return Number.isFinite(e.valueAsNumber)?e.valueAsNumber:null}function ss({view:{item:e},draft:t,acts:s,uid:o}){let i=`${o}-number`,r=n=>s.answer({response:es(n.target)},!0);return m`<div class="sympblock-number-row">
    <label for=${i}>${e.unit?`Your answer in ${e.unit}`:"Your answer"}</label>
    <div><input class="sympblock-number" id=${i} type="number" inputmode="decimal" step=${e.step||"any"}
      @input=${r} @change=${()=>s.answer({})} ${$o(t.response)}
      ><span class="sympblock-unit" aria-hidden="true">${e.unit}</span></div>
  </div>`}function vo(e,t,s){let o=e.filter(i=>i!==t);return[...o.slice(0,s),t,...o.slice(s)]}function Wt({view:{item:e},draft:t}){return t.response??e.choices.map(({id:s})=>s)}function Rt(e,t,s){let o=vo(Wt(e),t,s),{text:i}=e.view.item.choices.find(r=>r.id===t);e.acts.answer({response:o}),e.acts.say(`${i}: now ${s+1} of ${o.length}.`)}function os(e,t,s,o){return m`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${e}: ${t}" aria-disabled=${String(!s)}
    @click=${()=>s&&o()}>${_(e)}</button>`}function wo(e,t,s,o){let{text:i}=e.view.item.choices.find(r=>r.id===t);return m`<li class="sympblock-row" draggable="true" data-choice=${t}>
    <span class="sympblock-place">${s+1}</span>
    <span class="sympblock-row-text">${i}</span>
    ${os("up",i,s>0,()=>Rt(e,t,s-1))}
    ${os("down",i,s<o-1,()=>Rt(e,t,s+1))}
  </li>`}function xo(e){let t=`application/x-${e.uid}`,s=({target:i})=>i.closest?.(".sympblock-row")?.dataset.choice,o=i=>i.dataTransfer.types.includes(t);return{start(i){s(i)&&(i.dataTransfer.setData(t,s(i)),i.dataTransfer.effectAllowed="move",i.stopPropagation())},over(i){o(i)&&(i.preventDefault(),i.stopPropagation())},drop(i){i.preventDefault(),i.stopPropagation();let r=o(i)&&i.dataTransfer.getData(t),n=s(i);r&&n&&n!==r&&Rt(e,r,Wt(e).indexOf(n))}}}function is(e){let t=Wt(e),s=xo(e),o=F(t,i=>i,(i,r)=>wo(e,i,r,t.length));return m`<ol class="sympblock-order" @dragstart=${s.start} @dragover=${s.over} @drop=${s.drop}>${o}</ol>`}function _o({item:e,mode:t}){return e.is_open&&t==="practice"?[{words:"Check answer",tone:"primary"}]:[]}function Ao({item:e,mode:t,position:s,progress:o,has_read_out:i,handed_in:r}){let n=!e.is_open,c=s===o.length-1,a={words:"Back",act:{event:"go",position:s-1}},l={event:"go",position:s+1},d=s>0?[a]:[];return c?i&&(t==="practice"||r)&&d.push({words:"See your results",tone:n?"primary":"",act:l}):d.push({words:"Next",tone:n||t==="exam"?"primary":"",act:l}),d}function Mo(e){let{mode:t,position:s,progress:o,has_read_out:i,handed_in:r,notice:n}=e,c=[];if(Xe(e)&&!i&&!n&&e.can_repeat!==!1&&c.push({words:"Start again",tone:"quiet",act:{event:"again"}}),t==="exam"&&!r){let a=s===o.length-1?"primary":"";c.push({words:"Hand in",tone:a,act:{event:"hand_in",is_sure:!1}})}return c}function So(e){return[..._o(e),...Ao(e),...Mo(e)]}function rs({view:e,acts:t}){let s=({words:o,tone:i="",act:r})=>r?w(o,()=>t.press(r),i):m`<button type="submit" class="sympblock-button sympblock-${i}">${o}</button>`;return q(F(So(e),({words:o})=>o,s))}function ns({view:e,note:t,uid:s}){let{item:o}=e;if(o.note===null)return h;t.name!==o.id&&(t.hand(),t.begin(o.id,o.note));let i=n=>t.typed(n.target.value),r=e.note_refusal||(t.text.trim()?"Saved on this computer.":"");return m`<details class="sympblock-question-note">
    <summary>${o.note?"Your note":"Add a note"}</summary>
    <textarea rows="3" spellcheck="true" aria-label="Your note on this question" aria-describedby="${s}-note"
      .value=${ut(t.text)} @input=${i} @change=${()=>t.hand()}></textarea>
    <p id="${s}-note" role="status">${r}</p>
  </details>`}var To={single_best_answer:He,multiple_response:Ie,put_in_order:is,number:ss,hotspot:Re};function Co({view:{item:e},scene:t}){return!t||e.kind==="hotspot"?h:m`<figure class="sympblock-asked-picture">${ft(e.scene,t)}</figure>`}function qo(e){let{view:t,uid:s}=e,{item:o}=t,i=`${s}-instruction`,r=o.instruction?m`<p class="sympblock-hint" id=${i}>${o.instruction}</p>`:h;return m`<fieldset class="sympblock-fields" aria-describedby=${o.instruction?i:h}>
      <legend class="sympblock-asked">${o.question}</legend>
      ${r}${Co(e)}${To[o.kind](e)}
    </fieldset>
    ${t.ask_confidence?je(e):h}`}function Po(e){let{view:t,scene:s,acts:o,landing:i}=e,{item:r}=t;return m`<p class="sympblock-asked">${r.question}</p>
    ${s?Fe(e):h}
    ${Ge(r,j(t)+1,o.isFreshVerdict?i:void 0)}`}function cs(e){let{view:t,acts:s,landing:o}=e,{item:i}=t,r=i.of>1?`Question ${i.number} of ${i.of}`:"Question";return m`<form class="sympblock-form" novalidate @submit=${c=>{c.preventDefault(),i.is_open&&t.mode==="practice"&&s.check()}}>
    ${M(j(t),"sympblock-question-head",r,s.isFreshVerdict?void 0:o)}
    ${i.stem?m`<p class="sympblock-stem">${i.stem}</p>`:h}
    ${i.is_open?qo(e):Po(e)}
    <div class="sympblock-foot">
      <p class="sympblock-missing" role="status">${s.missing}</p>
      ${rs(e)}
    </div>
    ${ns(e)}
  </form>`}function Eo(e){return/^\w[\w-]*\.ipynb$/.test(e??"")}function No({title:e,href:t,minutes:s,reason:o}){let i=Eo(t)?m`<a href=${t}>${e}</a>`:e;return m`<li class="sympblock-planned">
    <p><span class="sympblock-planned-title">${i}</span> <span class="sympblock-hint sympblock-planned-minutes">${s} minutes</span></p>
    <p>${o}</p>
  </li>`}function as({plan:e=[],plan_note:t=""},s){return!e.length&&!t?h:m`<section class="sympblock-plan">
    ${M(s,"sympblock-plan-head","Your plan")}
    ${e.length?m`<ol>${e.map(No)}</ol>`:h}
    ${t?m`<p class="sympblock-plan-note">${t}</p>`:h}
  </section>`}var Ut=[{outcome:"correct",words:"Correct"},{outcome:"partly",words:"Partly correct"},{outcome:"wrong",words:"Incorrect"},{outcome:"not_answered",words:"Not answered"}];function Oo(e,t){return e.filter(({outcome:s})=>t.some(o=>o[s]))}function zo(e,{outcome:t,words:s}){let o=Array.from({length:e},()=>_(t));return m`<td role="cell" data-words=${s}
    ><span class="sympblock-count">${e}</span><span class="sympblock-marks">${o}</span></td>`}function Vt(e,t,s,o=Ut){let i=Oo(o,s),r=[t,...i.map(({words:n})=>n)];return m`<div class="sympblock-scroll"><table class="sympblock-tally" role="table">
    <caption>${e}</caption>
    <thead role="rowgroup"><tr role="row">
      ${r.map(n=>m`<th scope="col" role="columnheader">${n}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${s.map(n=>m`<tr role="row">
          <th scope="row" role="rowheader">${n.words}</th>
          ${i.map(c=>zo(n[c.outcome],c))}
        </tr>`)}
    </tbody>
  </table></div>`}function Lo({view:{summary:e},acts:t}){if(!e.advice)return h;let s=e.sure_but_wrong.map(o=>w(`Go to question ${o}`,()=>t.go(o-1),"quiet"));return m`<div class="sympblock-advice-box">
    <p class="sympblock-advice">${_("wrong")}<span>${e.advice}</span></p>
    ${q(s)}
  </div>`}var Bo=Ut.filter(({outcome:e})=>e!=="not_answered");function Ho({view:{summary:e}}){let t=e.confidence;return t.length?Vt("Confidence and accuracy","You said",t,Bo):h}function ls(e){let{view:t,acts:s,landing:o}=e,{summary:i}=t,r=j(t);return m`<section class="sympblock-read-out">
      ${M(r,"sympblock-big-head","Your results",o)}
      <p class="sympblock-headline">${i.headline}</p>
      ${as(i,r+1)}
      ${Lo(e)}
      ${Vt("Score by objective","Objective",i.objectives)}
      ${Ho(e)}
    </section>
    ${q([w("Back to the questions",()=>s.go(0)),w("Start again",()=>s.again())])}
    <p class="sympblock-hint">These answers stay in your progress file if you start again.</p>`}var Io={items:cs,confirm:Je,read_out:ls};function Ft(e){let s=e?.getRootNode()?.activeElement;return s&&e.contains(s)?s:null}var Gt=class{constructor(t,s,{bodies:o={},top:i=()=>h}={}){this.bodies={...Io,...o},this.top=i,this.model=t,this.el=s,this.uid=U("sympblock-quiz"),this.place="",this.silence="",this.main=Ct(),this.landing=Ct(),this.drafts=Qe(this.view.card),this.sender=Ne(t,{silent:r=>this.hush(r),changed:()=>this.acts.rest()}),this.note=new mt((r,n)=>this.sender.send({event:"note",item:r,text:n})),this.acts=new yt(this.sender,this.drafts,{view:()=>this.view,draw:()=>this.draw()}),this.update=this.update.bind(this),this.unwatch=this.drafts.watch(()=>this.draw());for(let r of["view","problem"])t.on(`change:${r}`,this.update);this.update()}get view(){return this.model.get("view")}hush(t){this.silence=t,this.draw()}update(){let{view:t}=this;this.drafts.settle(t);let s=Ke(t);if(s===this.place){this.draw();return}let o=this.acts.leadsOn||Ft(this.main.value)!==null;this.place=s,this.acts.arrive(t),this.draw(),o&&this.landing.value?.focus()}page(){let{view:t,acts:s,uid:o,landing:i}=this,r=t.item?.scene?Pe(this.model,t.item.scene):null;return{view:t,scene:r,draft:this.drafts.of(t),note:this.note,acts:s,uid:o,landing:i}}draw(){let t=Ft(this.el);he(this.template(this.page()),this.el),t?.isConnected&&Ft(this.el)!==t&&t.focus()}template(t){let{view:s,acts:o}=t,i=this.silence||this.model.get("problem")||s.warning;return m`<section class="sympblock-quiz" aria-label=${s.title||"Question"} data-lm-suppress-shortcuts="true">
      ${Ye(t)}
      ${this.top(t)}
      ${ts(t)}
      <p class="sympblock-alert" role="alert" ?hidden=${!i}>${i}</p>
      <div class="sympblock-main" ${pt(this.main)}>${Mt(this.place,this.bodies[s.phase](t))}</div>
      <p class="sympblock-said" aria-live="polite">${Mt(o.saidCount,o.said)}</p>
    </section>`}stop(){this.note.hand(),this.sender.stop(),this.unwatch();for(let t of["view","problem"])this.model.off(`change:${t}`,this.update)}};function jo({model:e,el:t}){let s=new Gt(e,t);return()=>s.stop()}var ps={render:jo};var ms=`/* The read-out at the end, and the question before an exam is handed in. */
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
`;var ds=`/* The verdict on an answer. */
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
`;var Bn=[Zt,Kt,Jt,Xt,ds,ms],Hn=ps;export{Hn as default,Bn as styles};
