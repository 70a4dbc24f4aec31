var Rt=`.sympblock-console-screens {
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
`;var Bt=`.sympblock-task-head {
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
`;var It=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
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
`;var Ht=`.sympblock-panel {
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
 */var st=globalThis,Dt=o=>o,he=st.trustedTypes,jt=he?he.createPolicy("lit-html",{createHTML:o=>o}):void 0,rt="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,it="?"+R,ys=`<${it}>`,z=document,oe=()=>z.createComment(""),se=o=>o===null||typeof o!="object"&&typeof o!="function",nt=Array.isArray,Vt=o=>nt(o)||typeof o?.[Symbol.iterator]=="function",ot=`[ 	
\f\r]`,te=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ft=/-->/g,zt=/>/g,j=RegExp(`>|${ot}(?:([^\\s"'>=/]+)(${ot}*=${ot}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Wt=/'/g,qt=/"/g,Gt=/^(?:script|style|textarea|title)$/i,lt=o=>(e,...t)=>({_$litType$:o,strings:e,values:t}),c=lt(1),g=lt(2),Ii=lt(3),w=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),Ut=new WeakMap,F=z.createTreeWalker(z,129);function Kt(o,e){if(!nt(o)||!o.hasOwnProperty("raw"))throw Error("invalid template strings array");return jt!==void 0?jt.createHTML(e):e}var Yt=(o,e)=>{let t=o.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",n=te;for(let a=0;a<t;a++){let l=o[a],m,h,d=-1,b=0;for(;b<l.length&&(n.lastIndex=b,h=n.exec(l),h!==null);)b=n.lastIndex,n===te?h[1]==="!--"?n=Ft:h[1]!==void 0?n=zt:h[2]!==void 0?(Gt.test(h[2])&&(r=RegExp("</"+h[2],"g")),n=j):h[3]!==void 0&&(n=j):n===j?h[0]===">"?(n=r??te,d=-1):h[1]===void 0?d=-2:(d=n.lastIndex-h[2].length,m=h[1],n=h[3]===void 0?j:h[3]==='"'?qt:Wt):n===qt||n===Wt?n=j:n===Ft||n===zt?n=te:(n=j,r=void 0);let k=n===j&&o[a+1].startsWith("/>")?" ":"";i+=n===te?l+ys:d>=0?(s.push(m),l.slice(0,d)+rt+l.slice(d)+R+k):l+R+(d===-2?a:k)}return[Kt(o,i+(o[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},re=class o{constructor({strings:e,_$litType$:t},s){let r;this.parts=[];let i=0,n=0,a=e.length-1,l=this.parts,[m,h]=Yt(e,t);if(this.el=o.createElement(m,s),F.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(r=F.nextNode())!==null&&l.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let d of r.getAttributeNames())if(d.endsWith(rt)){let b=h[n++],k=r.getAttribute(d).split(R),u=/([.?@])?(.*)/.exec(b);l.push({type:1,index:i,name:u[2],strings:k,ctor:u[1]==="."?ke:u[1]==="?"?ye:u[1]==="@"?ue:q}),r.removeAttribute(d)}else d.startsWith(R)&&(l.push({type:6,index:i}),r.removeAttribute(d));if(Gt.test(r.tagName)){let d=r.textContent.split(R),b=d.length-1;if(b>0){r.textContent=he?he.emptyScript:"";for(let k=0;k<b;k++)r.append(d[k],oe()),F.nextNode(),l.push({type:2,index:++i});r.append(d[b],oe())}}}else if(r.nodeType===8)if(r.data===it)l.push({type:2,index:i});else{let d=-1;for(;(d=r.data.indexOf(R,d+1))!==-1;)l.push({type:7,index:i}),d+=R.length-1}i++}}static createElement(e,t){let s=z.createElement("template");return s.innerHTML=e,s}};function W(o,e,t=o,s){if(e===w)return e;let r=s!==void 0?t._$Co?.[s]:t._$Cl,i=se(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(o),r._$AT(o,t,s)),s!==void 0?(t._$Co??=[])[s]=r:t._$Cl=r),r!==void 0&&(e=W(o,r._$AS(o,e.values),r,s)),e}var be=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,r=(e?.creationScope??z).importNode(t,!0);F.currentNode=r;let i=F.nextNode(),n=0,a=0,l=s[0];for(;l!==void 0;){if(n===l.index){let m;l.type===2?m=new V(i,i.nextSibling,this,e):l.type===1?m=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(m=new fe(i,this,e)),this._$AV.push(m),l=s[++a]}n!==l?.index&&(i=F.nextNode(),n++)}return F.currentNode=z,r}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},V=class o{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,r){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=W(this,e,t),se(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Vt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&se(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=re.createElement(Kt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(t);else{let i=new be(r,this),n=i.u(this.options);i.p(t),this.T(n),this._$AH=i}}_$AC(e){let t=Ut.get(e.strings);return t===void 0&&Ut.set(e.strings,t=new re(e)),t}k(e){nt(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,r=0;for(let i of e)r===t.length?t.push(s=new o(this.O(oe()),this.O(oe()),this,this.options)):s=t[r],s._$AI(i),r++;r<t.length&&(this._$AR(s&&s._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=Dt(e).nextSibling;Dt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},q=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,r,i){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=p}_$AI(e,t=this,s,r){let i=this.strings,n=!1;if(i===void 0)e=W(this,e,t,0),n=!se(e)||e!==this._$AH&&e!==w,n&&(this._$AH=e);else{let a=e,l,m;for(e=i[0],l=0;l<i.length-1;l++)m=W(this,a[s+l],t,l),m===w&&(m=this._$AH[l]),n||=!se(m)||m!==this._$AH[l],m===p?e=p:e!==p&&(e+=(m??"")+i[l+1]),this._$AH[l]=m}n&&!r&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ke=class extends q{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},ye=class extends q{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},ue=class extends q{constructor(e,t,s,r,i){super(e,t,s,r,i),this.type=5}_$AI(e,t=this){if((e=W(this,e,t,0)??p)===w)return;let s=this._$AH,r=e===p&&s!==p||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==p&&(s===p||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},fe=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){W(this,e)}},Xt={M:rt,P:R,A:it,C:1,L:Yt,R:be,D:Vt,V:W,I:V,H:q,N:ye,U:ue,B:ke,F:fe},us=st.litHtmlPolyfillSupport;us?.(re,V),(st.litHtmlVersions??=[]).push("3.3.3");var ge=(o,e,t)=>{let s=t?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=t?.renderBefore??null;s._$litPart$=r=new V(e.insertBefore(oe(),i),i,void 0,t??{})}return r._$AI(o),r};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var S={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},B=o=>(...e)=>({_$litDirective$:o,values:e}),O=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:fs}=Xt,Qt=o=>o;var $e=o=>o.strings===void 0,Zt=()=>document.createComment(""),G=(o,e,t)=>{let s=o._$AA.parentNode,r=e===void 0?o._$AB:e._$AA;if(t===void 0){let i=s.insertBefore(Zt(),r),n=s.insertBefore(Zt(),r);t=new fs(i,n,o,o.options)}else{let i=t._$AB.nextSibling,n=t._$AM,a=n!==o;if(a){let l;t._$AQ?.(o),t._$AM=o,t._$AP!==void 0&&(l=o._$AU)!==n._$AU&&t._$AP(l)}if(i!==r||a){let l=t._$AA;for(;l!==i;){let m=Qt(l).nextSibling;Qt(s).insertBefore(l,r),l=m}}}return t},H=(o,e,t=o)=>(o._$AI(e,t),o),gs={},we=(o,e=gs)=>o._$AH=e,Jt=o=>o._$AH,ve=o=>{o._$AR(),o._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var v=B(class extends O{constructor(o){if(super(o),o.type!==S.PROPERTY&&o.type!==S.ATTRIBUTE&&o.type!==S.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!$e(o))throw Error("`live` bindings can only contain a single expression")}render(o){return o}update(o,[e]){if(e===w||e===p)return e;let t=o.element,s=o.name;if(o.type===S.PROPERTY){if(e===t[s])return w}else if(o.type===S.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(s))return w}else if(o.type===S.ATTRIBUTE&&t.getAttribute(s)===e+"")return w;return we(o),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var eo=(o,e,t)=>{let s=new Map;for(let r=e;r<=t;r++)s.set(o[r],r);return s},E=B(class extends O{constructor(o){if(super(o),o.type!==S.CHILD)throw Error("repeat() can only be used in text expressions")}dt(o,e,t){let s;t===void 0?t=e:e!==void 0&&(s=e);let r=[],i=[],n=0;for(let a of o)r[n]=s?s(a,n):n,i[n]=t(a,n),n++;return{values:i,keys:r}}render(o,e,t){return this.dt(o,e,t).values}update(o,[e,t,s]){let r=Jt(o),{values:i,keys:n}=this.dt(e,t,s);if(!Array.isArray(r))return this.ut=n,i;let a=this.ut??=[],l=[],m,h,d=0,b=r.length-1,k=0,u=i.length-1;for(;d<=b&&k<=u;)if(r[d]===null)d++;else if(r[b]===null)b--;else if(a[d]===n[k])l[k]=H(r[d],i[k]),d++,k++;else if(a[b]===n[u])l[u]=H(r[b],i[u]),b--,u--;else if(a[d]===n[u])l[u]=H(r[d],i[u]),G(o,l[u+1],r[d]),d++,u--;else if(a[b]===n[k])l[k]=H(r[b],i[k]),G(o,r[d],r[b]),b--,k++;else if(m===void 0&&(m=eo(n,k,u),h=eo(a,d,b)),m.has(a[d]))if(m.has(a[b])){let A=h.get(n[k]),N=A!==void 0?r[A]:null;if(N===null){let T=G(o,r[d]);H(T,i[k]),l[k]=T}else l[k]=H(N,i[k]),G(o,r[d],N),r[A]=null;k++}else ve(r[b]),b--;else ve(r[d]),d++;for(;k<=u;){let A=G(o,l[u+1]);H(A,i[k]),l[k++]=A}for(;d<=b;){let A=r[d++];A!==null&&ve(A)}return this.ut=n,we(o,l),w}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ie=(o,e)=>{let t=o._$AN;if(t===void 0)return!1;for(let s of t)s._$AO?.(e,!1),ie(s,e);return!0},xe=o=>{let e,t;do{if((e=o._$AM)===void 0)break;t=e._$AN,t.delete(o),o=e}while(t?.size===0)},to=o=>{for(let e;e=o._$AM;o=e){let t=e._$AN;if(t===void 0)e._$AN=t=new Set;else if(t.has(o))break;t.add(o),vs(e)}};function $s(o){this._$AN!==void 0?(xe(this),this._$AM=o,to(this)):this._$AM=o}function ws(o,e=!1,t=0){let s=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(s))for(let i=t;i<s.length;i++)ie(s[i],!1),xe(s[i]);else s!=null&&(ie(s,!1),xe(s));else ie(this,o)}var vs=o=>{o.type==S.CHILD&&(o._$AP??=ws,o._$AQ??=$s)},_e=class extends O{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,s){super._$AT(e,t,s),to(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(ie(this,e),xe(this))}setValue(e){if($e(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var M=()=>new at,at=class{},ct=new WeakMap,x=B(class extends _e{render(o){return p}update(o,[e]){let t=e!==this.G;return t&&this.rt(void 0),(t||this.lt!==this.ct)&&(this.G=e,this.ht=o.options?.host,this.rt(this.ct=o.element)),p}rt(o){if(this.G!==void 0)if(this.isConnected||(o=void 0),typeof this.G=="function"){let e=this.ht??globalThis,t=ct.get(e);t===void 0&&(t=new WeakMap,ct.set(e,t)),t.get(this.G)!==void 0&&this.G.call(this.ht,void 0),t.set(this.G,o),o!==void 0&&this.G.call(this.ht,o)}else this.G.value=o}get lt(){return typeof this.G=="function"?ct.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var K=class{constructor(e,t=s=>s){this.send=e,this.compared=t,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:t=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(t&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function oo(o){return o.trim()?Number(o.replace(",",".")):Number.NaN}function xs(o,e,{min:t,max:s,step:r}){let i=oo(o),n=Number.isNaN(i)?t:i+e*r;return String(Number(Math.min(s,Math.max(t,n)).toFixed(2)))}var Ae=class{constructor(e,t){this.uid=t,this.entry=new K(e,s=>String(oo(s))),this.field=M()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let t={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),t&&(e.preventDefault(),this.input.value=xs(this.input.value,t,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`;return c`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${x(this.field)} id=${t} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${t}-hint ${t}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${t}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};var Se=class{constructor(e,t){this.uid=t,this.entry=new K(e,s=>s.trim()),this.field=M()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,t){let[s,r]=[`${t}-hint`,`${t}-refusal`];return e.rows>1?c`<textarea ${x(this.field)} id=${t} rows=${e.rows} spellcheck="true" aria-describedby="${s} ${r}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:c`<input ${x(this.field)} id=${t} type="text" autocomplete="off" aria-describedby="${s} ${r}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`,s=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return c`<div class="sympblock-panel-text ${s}" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      ${this.box(e,t)}
      <span class="sympblock-panel-hint" id="${t}-hint">${e.hint||p}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var ne=(o,e)=>e.sender.pending(o.id)??o.value;function _s(o,e){let t=ne(o,e),s=({value:r,label:i},n)=>c`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${o.id}" id="${e.uid}-${o.id}-${n}" .value=${r}
    .checked=${v(r===t)} @change=${()=>e.set(o.id,r)}><span>${i}</span></label>`;return c`<fieldset class="sympblock-panel-choice sympblock-panel-${o.layout}" data-control=${o.id}
    ?disabled=${o.enabled===!1}>
    <legend>${o.label}</legend>
    <div class="sympblock-panel-options">${E(o.options,({value:r})=>r,s)}</div>
  </fieldset>`}function As(o,e){let t=ne(o,e),s=`${e.uid}-${o.id}`;return c`<div class="sympblock-panel-menu" data-control=${o.id}>
    <label for=${s}>${o.label}</label>
    <select id=${s} ?disabled=${o.enabled===!1} @change=${r=>e.set(o.id,r.target.value)}>
      ${o.options.map(({value:r,label:i})=>c`<option .value=${r} .selected=${v(r===t)}>${i}</option>`)}
    </select>
  </div>`}function Ss(o,e){let t=ne(o,e),s=`${Number(Number(t).toFixed(2))} ${o.unit}`.trim(),r=`${e.uid}-${o.id}`;return c`<div class="sympblock-panel-range" data-control=${o.id}>
    <label for=${r}>${o.label}</label>
    <output for=${r}>${s}</output>
    <input id=${r} type="range" min=${o.min} max=${o.max} step=${o.step} aria-valuetext=${s}
      .value=${e.held.has(o.id)?w:v(String(t))}
      @pointerdown=${()=>e.hold(o.id)}
      @input=${i=>e.set(o.id,Number(i.target.value))}>
  </div>`}function Ms(o,e){return c`<label class="sympblock-panel-toggle" data-control=${o.id}><input
    type="checkbox" .checked=${v(ne(o,e))}
    @change=${t=>e.set(o.id,t.target.checked)}><span>${o.label}</span></label>`}function Ts(o,e){let t=()=>ne(o,e),s=(i,n)=>n?[...t(),i]:t().filter(a=>a!==i),r=({value:i,label:n})=>c`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${v(t().includes(i))} ?disabled=${o.enabled===!1}
    @change=${a=>e.set(o.id,s(i,a.target.checked))}><span>${n}</span></label>`;return c`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${o.id}>
    <legend>${o.label}</legend>
    <div class="sympblock-panel-options">${E(o.options,({value:i})=>i,r)}</div>
  </fieldset>`}function Es(o,e){return c`<button type="button" class="sympblock-panel-button" data-control=${o.id}
    aria-disabled=${String(!o.enabled)}
    @click=${()=>o.enabled&&e.sender.send({event:"press",id:o.id})}>${o.label}</button>`}var Cs={choice:(o,e)=>(o.layout==="menu"?As:_s)(o,e),range:Ss,toggle:Ms,button:Es,checks:Ts,number:(o,e)=>e.typedField(o).template(o),text:(o,e)=>e.typedField(o).template(o)},so={number:Ae,text:Se},Me=class{constructor(e,t){this.sender=e,this.uid=t,this.held=new Set,this.fields=new Map}set(e,t){this.sender.send({event:"set",id:e,value:t})}hold(e){this.held.add(e);let t=()=>this.held.delete(e);window.addEventListener("pointerup",t,{once:!0}),window.addEventListener("pointercancel",t,{once:!0})}typedField({kind:e,id:t}){let s=so[e];return this.fields.has(t)||this.fields.set(t,new s(r=>this.sender.send(r),this.uid)),this.fields.get(t)}template(e){return Cs[e.kind](e,this)}templates({controls:e,buttons_first:t}){let s=l=>`${l.kind} ${l.layout??""} ${l.id}`,r=l=>E(l,s,m=>this.template(m)),i=e.filter(({kind:l})=>l==="button"),n=r(e.filter(({kind:l})=>l!=="button")),a=i.length?c`<div class="sympblock-panel-buttons">${r(i)}</div>`:"";return t?[a,n]:[n,a]}settle(e){for(let t of e)t.kind in so&&this.typedField(t).settle()}};var ro=0;function D(o){return ro+=1,`${o}-${ro}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var io="important",Ns=" !"+io,Y=B(class extends O{constructor(o){if(super(o),o.type!==S.ATTRIBUTE||o.name!=="style"||o.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(o){return Object.keys(o).reduce((e,t)=>{let s=o[t];return s==null?e:e+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${s};`},"")}update(o,[e]){let{style:t}=o.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let s of this.ft)e[s]==null&&(this.ft.delete(s),s.includes("-")?t.removeProperty(s):t[s]=null);for(let s in e){let r=e[s];if(r!=null){this.ft.add(s);let i=typeof r=="string"&&r.endsWith(Ns);s.includes("-")||i?t.setProperty(s,i?r.slice(0,-11):r,i?io:""):t[s]=r}}return w}});function Os(o,e){let t=Math.min(o.x+o.w,e.x+e.w)-Math.max(o.x,e.x),s=Math.min(o.y+o.h,e.y+e.h)-Math.max(o.y,e.y);return t>0&&s>0}function mt(o,e){o.x=Math.max(e.x,Math.min(o.x,e.x+e.w-o.w)),o.y=Math.max(e.y,Math.min(o.y,e.y+e.h-o.h))}function Ps(o,e,t,s){let r=o.y+o.h/2<e.y+e.h/2,i=(r?o.y+o.h-e.y:e.y+e.h-o.y)+1;o.y+=(r?-1:1)*(t?i:i/2),mt(o,s),!t&&(e.y+=(r?1:-1)*i/2,mt(e,s))}function le(o,e,t){for(let s of o)mt(s,t);for(let s=0;s<60;s+=1){let r=!0;for(let i of o)for(let n of[...e,...o])n===i||!Os(i,n)||(r=!1,Ps(i,n,e.includes(n),t));if(r)return!0}return!1}var Ls=.35,no=document.createElement("canvas").getContext("2d");function X(o,e,t){return no.font=`500 ${e}px ${t||"sans-serif"}`,no.measureText(o).width}function Rs(o,e,t,s){let[r,i]=e(o.at_mm),n={start:0,middle:s/2,end:s}[o.anchor];return{label:o,x:r-n,y:i-t*.65,w:s,h:t*1.3}}function ho(o,e,t){let s=e.y+e.h/2,n=`M${(t[0]>e.x&&t[0]<e.x+e.w?[t[0],t[1]<s?e.y:e.y+e.h]:[t[0]<=e.x?e.x-3:e.x+e.w+3,s]).join(" ")}L${t.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},o),f("path",{d:n,class:"sympblock-leader"},o),f("circle",{cx:t[0],cy:t[1],r:1.9,class:"sympblock-leader-end"},o)}function U(o,e,t,s,r,i){let n=f("text",{x:t,y:s,class:i,"font-size":r,"dominant-baseline":"central"},o);return n.textContent=e,n}function Bs(o,e,t,s){let r=e.scale_bar_mm*t.pxPerMm,i=`${e.scale_bar_mm} mm`,n=Math.max(r,X(i,s,t.family)),a={x:10,y:t.height-s*1.3-16,w:n,h:s*1.3+8},l=t.height-11,m=`M10 ${l-4}V${l+4}M10 ${l}H${10+r}M${10+r} ${l-4}V${l+4}`;return f("path",{d:m,class:"sympblock-scale-halo"},o),f("path",{d:m,class:"sympblock-scale"},o),U(o,i,10,l-s*.95,s,"sympblock-label"),a}function Is(o,e,t,s){return e.side_marks.map((r,i)=>{let n=Math.max(s*1.7,X(r,s,t.family)+s*.8),a=i?t.width-n-8:8,l={x:a,y:8,w:n,h:s*1.7};return f("rect",{x:a,y:8,width:n,height:l.h,rx:3,class:"sympblock-side"},o),U(o,r,a+n/2,8+l.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function Hs(o,e,t){for(let s of e)s.label.points_to_mm&&ho(o,s,t(s.label.points_to_mm));for(let s of e)U(o,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function bo(o){return o.isConnected&&getComputedStyle(o).getPropertyValue("--scene-key").trim()==="beside"}function Ds(o,e,t,s){let r=o.isConnected?getComputedStyle(o).fontFamily:"",i=Math.max(...e.map(l=>X(l.text,s,r)))+s*2.66,n=t-2*i-s;if(bo(o)&&n>Ls*t)return{columns:2,columnPx:i,picturePx:n,left:n+s};let a=Math.max(1,Math.min(3,Math.floor(t/i)));return{columns:a,columnPx:t/a,picturePx:t,left:0}}function js(o,e,t,s,r,i){let{place:n}=t,a=i*1.4,l=e.map(d=>{let[b,k]=n(d.at_mm),u=b<t.width/2?1:t.width-a-1;return{label:d,x:d.points_to_mm?u:b-a/2,y:k-a/2,w:a,h:a}});le(l,s,{x:0,y:0,w:t.width,h:t.height});for(let d of l)d.label.points_to_mm&&ho(o,d,n(d.label.points_to_mm));let m=Math.ceil(e.length/r.columns),h=r.left?0:t.height;return l.forEach((d,b)=>{let k=r.left+Math.floor(b/m)*r.columnPx+a*.6,u=h+a*.9+b%m*i*1.6;lo(o,b+1,d.x+a/2,d.y+a/2,i),lo(o,b+1,k,u,i),U(o,d.label.text,k+a*.8,u,i,"sympblock-label sympblock-key-text")}),Math.max(0,h+m*i*1.6+a*.6-t.height)}function lo(o,e,t,s,r){f("circle",{cx:t,cy:s,r:r*.7,class:"sympblock-number"},o),U(o,e,t,s,r*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function co(o){let[e,t,s,r]=o.bounds_mm;if(o.ground==="film")return o.bounds_mm;if(o.film)return o.film.bounds_mm;let i=o.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([m,h])=>[[m-l,h-l],[m+l,h+l]])}),n=(a,l)=>l(...i.map(m=>m[a]));return[Math.max(e,n(0,Math.min)),Math.max(t,n(1,Math.min)),Math.min(s,n(0,Math.max)),Math.min(r,n(1,Math.max))]}function ao(o,e,t){let[s,r,i,n]=e,a=t/(i-s),l=(n-r)*a,m=o.isConnected?getComputedStyle(o).fontFamily:"",h=([b,k])=>[(b-s)*a,(k-r)*a],d={x:6,y:6,w:t-12,h:l-12};return{bounds:e,width:t,height:l,pxPerMm:a,family:m,place:h,area:d}}function mo(o,e,t,s){o.replaceChildren();let r=[];return e.side_marks&&r.push(...Is(o,e,t,s)),e.scale_bar_mm&&r.push(Bs(o,e,t,s)),r}function Fs(o,e){return Math.max(12,Math.min(15,o.text_mm?o.text_mm*e.pxPerMm:Te))}function po(o,e,t){let s=o.querySelector(".sympblock-words"),r=ao(o,e.labels.length?e.bounds_mm:co(e),t),i=Fs(e,r),n=mo(s,e,r,i),a=T=>Rs(T,r.place,i,X(T.text,i,r.family)),l=e.labels.map(a),m=l.map(T=>T.x),d=le(l,n,r.area)&&l.every((T,et)=>Math.abs(T.x-m[et])<24),b=0;if(d)Hs(s,l,r.place);else{let[T,et,Pt,ps]=co(e),tt=Ds(o,e.labels,t,i),Lt=(Pt-T)*i*2/tt.picturePx;r=ao(o,[T-Lt,et,Pt+Lt,ps],tt.picturePx),n=mo(s,e,r,12),b=js(s,e.labels,r,n,tt,i)}let[k,u,,A]=r.bounds,N=1/r.pxPerMm;s.setAttribute("transform",`translate(${k} ${u}) scale(${N})`),o.setAttribute("viewBox",`${k} ${u} ${t*N} ${A-u+b*N}`),o.style.setProperty("--scene-px",N)}function ko(o,e){let t=0,s=()=>{let{width:r}=o.getBoundingClientRect(),i=o.getScreenCTM(),n=e.labels.length&&bo(o)?r:i?.a*o.viewBox.baseVal.width,a=i&&r?Math.min(r,n):0;a>40&&Math.abs(a-t)>2&&(t=a,po(o,e,a))};po(o,e,560),new ResizeObserver(s).observe(o)}var zs="http://www.w3.org/2000/svg",Te=13,Ws="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(o,e,t){let s=document.createElementNS(zs,o);for(let[r,i]of Object.entries(e||{}))s.setAttribute(r,i);return t&&t.append(s),s}function pt(o,e){return`M${o.map(t=>t.join(" ")).join("L")}${e?"Z":""}`}function uo(o,e,t){let s={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[r,i]of Object.entries(s))o.style.setProperty(`--scene-${r}`,i);o.style.setProperty("--scene-width",t)}function qs(o,e){let[t,s]=o.points_mm[0];if(o.kind==="dot")return f("circle",{cx:t,cy:s,r:o.size_mm||e.width});if(o.kind==="person")return f("path",{d:Ws,transform:`translate(${t} ${s}) scale(${o.size_mm})`});if(o.kind==="line")return f("path",{d:pt(o.points_mm,!1)});let r=[o.points_mm,...o.holes_mm].map(i=>pt(i,!0));return f("path",{d:r.join(""),"fill-rule":"evenodd"})}function Us(o,e,t,s,r){let i=`${e}-hatch-${t}`,n=f("pattern",{id:i,patternUnits:"userSpaceOnUse",width:r,height:r}),a={lines:`M0 ${r}L${r} 0`,cross:`M0 ${r}L${r} 0M0 0L${r} ${r}`}[s.hatch],l=a?f("path",{d:a,class:"sympblock-hatch-line","stroke-width":r*.09},n):f("circle",{cx:r/2,cy:r/2,r:r*.14,class:"sympblock-hatch-dot"},n);return uo(l,s,0),o.querySelector("defs").append(n),`url(#${i})`}function Vs(o,e,t){let s=f("g",{class:`sympblock-shape sympblock-${o.kind} sympblock-${o.emphasis}`}),i={line:o.size_mm||e.width,person:e.width/o.size_mm}[o.kind]??e.width;uo(s,e,o.emphasis==="strong"?i*1.8:i);let n=qs(o,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),s.append(n),t&&o.kind==="area"){let a=n.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=t,s.append(a)}return s}function dt(o,e){let t=new DOMPoint(e.clientX,e.clientY).matrixTransform(o.getScreenCTM().inverse());return[t.x,t.y]}function Gs(o,e){let t=f("g",{class:"sympblock-tip","aria-hidden":"true"},o),s=f("rect",{rx:3},t),r=U(t,"",0,0,Te,"sympblock-tip-text");return(i,n,a)=>{if(t.style.display=i?"":"none",!i)return;let l=Number(o.style.getPropertyValue("--scene-px")),m=X(i,Te,getComputedStyle(o).fontFamily)+14,[h,d,b]=e.bounds_mm,k=Math.max(h,Math.min(n+10*l,b-m*l)),u=a-34*l<d?a+16*l:a-34*l;t.setAttribute("transform",`translate(${k} ${u}) scale(${l})`);for(let[A,N]of Object.entries({width:m,height:24}))s.setAttribute(A,N);r.setAttribute("x",7),r.setAttribute("y",12),r.textContent=i}}function yo(o,e,t){let s=f("g",{class:e,"aria-hidden":"true"},o);for(let i of["halo","line"])f("path",{d:t,class:`sympblock-mark-${i}`},s);let r=i=>{s.style.display=i?"":"none",i&&(s.style.transform=`translate(${i.x_mm}px, ${i.y_mm}px) scale(var(--scene-px))`)};return r(null),r}function Ks(o){return{setCrosshair:yo(o,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:yo(o,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ys(o,e,t,s){let r=e.map((i,n)=>({node:i,shape:t[n]})).filter(({shape:i})=>i.name);o.setAttribute("role","group"),r.forEach(({node:i,shape:n},a)=>{let l={role:"button","aria-label":n.name,tabindex:a?-1:0,"data-structure":n.structure};for(let[m,h]of Object.entries(l))i.setAttribute(m,h);i.classList.add("sympblock-pickable"),i.addEventListener("click",m=>s.onPick(n,...dt(o,m))),i.addEventListener("keydown",m=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[m.key];if(m.key==="Enter"||m.key===" ")s.onPick(n,...n.points_mm[0]);else if(h){let d=r[(a+h+r.length)%r.length].node;i.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;m.preventDefault()})})}function Xs(o,e,t,s){let r=i=>{let n=i.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((i,n)=>{t[n].name&&(i.addEventListener("pointermove",a=>s(t[n].name,...dt(o,a))),i.addEventListener("pointerleave",()=>s("")),i.addEventListener("focus",()=>i.matches(":focus-visible")&&s(t[n].name,...r(i))),i.addEventListener("blur",()=>s("")))})}function Qs(o,e,t){let[s,r,i,n]=e.bounds_mm,a=f("defs",{},o),l={x:s,y:r,width:i-s,height:n-r};f("rect",l,f("clipPath",{id:`${t}-clip`},a)),f("rect",{...l,class:"sympblock-ground"},o)}function Zs(o,e){let t=e.rings.map(s=>pt(s,!0)).join("");for(let s of["halo","line"])f("path",{d:t,class:`sympblock-overlay-${s} sympblock-overlay-${e.tone}`},o)}function fo(o,e){return o.get("scenes")[e]}function go(o,e={}){let t=D("sympblock-scene"),s=f("svg",{class:"sympblock-scene",role:"img","aria-label":o.alt||o.title});s.dataset.ground=o.ground,Qs(s,o,t);let[r,,i]=o.bounds_mm,n={};for(let[h,d]of Object.entries(o.styles))d.hatch&&(n[h]=Us(s,t,h,d,(i-r)/75));let a=f("g",{"clip-path":`url(#${t}-clip)`},s);if(o.film){let[h,d,b,k]=o.film.bounds_mm,u={href:o.film.href,x:h,y:d,width:b-h,height:k-d,preserveAspectRatio:"none"};f("image",{...u,"aria-hidden":"true"},a)}let l=o.shapes.map(h=>Vs(h,o.styles[h.structure],n[h.structure]));a.append(...l);for(let h of e.overlays??[])Zs(a,h);f("g",{class:"sympblock-words","aria-hidden":"true"},s),Xs(s,l,o.shapes,Gs(s,o)),e.onPick&&o.shapes.some(h=>h.name)&&Ys(s,l,o.shapes,e);let m=h=>{let d=s.querySelector(`[data-structure="${CSS.escape(h)}"]`);d&&d.focus()};return s.sceneTools={...Ks(s),focusStructure:m},e.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",h=>e.onPoint(...dt(s,h)))),ko(s,o),s}var Ee=class{constructor(e,t){this.model=e,this.send=t,this.drawn=new Map}scene(e){let t=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==t){let s=fo(this.model,e.scene),r=i=>this.send({event:"pick",picture:e.id,structure:i.structure});this.drawn.set(e.id,{mark:t,scene:s,node:go(s,e.pickable?{onPick:r}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:t,node:s}=this.scene(e),r={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return c`<figure class="sympblock-panel-picture" style=${Y(r)}>
      ${s}
      <figcaption>${e.caption}${t.note?c` <em>${t.note}</em>`:p}</figcaption>
    </figure>`}templates(e){return E(e,({id:t})=>t,t=>this.figure(t))}focused(){for(let[e,{node:t}]of this.drawn){let s=t.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(s)return{id:e,node:t,structure:s}}return null}focusAgain(e){let t=e&&this.drawn.get(e.id);t&&t.node!==e.node&&t.node.sceneTools.focusStructure(e.structure)}};var Js=o=>o.currentTarget.closest("section").querySelector("iframe");function er(o){let{contentWindow:e}=Js(o);e.focus(),e.print()}function tr(o){let e=URL.createObjectURL(new Blob([o.document],{type:"text/html"}));Object.assign(document.createElement("a"),{href:e,download:o.file}).click(),URL.revokeObjectURL(e)}function or({target:o}){o.style.height=`${o.contentDocument.documentElement.scrollHeight}px`}function $o(o){return c`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${er}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>tr(o)}>Download</button>
    </div>
    <iframe title=${o.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${o.document} @load=${or}></iframe>
  </section>`}function P(o=[]){if(!o.length)return p;let e=o.map(({label:t,text:s},r)=>c`${r?"; ":""}<cite title=${s}>${t}</cite>`);return c`<p class="sympblock-panel-sources"><span>${o.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function sr(o){return c`<section class="sympblock-panel-words sympblock-panel-${o.tone}">
    ${o.tag?c`<strong class="sympblock-panel-tone">${o.tag}</strong>`:p}
    ${o.heading?c`<h4>${o.heading}</h4>`:p}
    <p>${o.text}</p>
    ${P(o.sources)}
  </section>`}function rr(o){let e=(t,s)=>s?c`<td role="cell" data-head=${o.head[s]}>${t}</td>`:c`<th scope="row" role="rowheader" data-head=${o.head[s]}>${t}</th>`;return c`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${o.caption}</caption>
      <thead><tr role="row">${o.head.map(t=>c`<th scope="col" role="columnheader">${t}</th>`)}</tr></thead>
      <tbody>${o.rows.map(t=>c`<tr role="row">${t.map(e)}</tr>`)}</tbody>
    </table>
    ${P(o.sources)}
  </div>`}var ir={table:rr,words:sr,sheet:$o},Ce=o=>ir[o.kind](o);var nr="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",lr=5e3,cr={set:(o,e)=>setTimeout(o,e),clear:o=>clearTimeout(o)},ht=class{constructor(e,{page:t,silent:s=()=>{},changed:r=()=>{},clock:i=cr}){this.post=e,this.page=t,this.silent=s,this.changed=r,this.clock=i,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let t=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&t?.event==="set"&&t.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(s=>s?.event==="set"&&s.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),lr),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(nr),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let t of e)this.postOnce({...t,sequence:++this.sequence,page:this.page})}};function wo(o,e={}){let t=new ht(r=>o.send(r),{page:D("page"),...e}),s=r=>r?.event==="done"&&t.done(r.sequence);return o.on("msg:custom",s),{send:r=>t.add(r),tell:r=>o.send(r),pending:r=>t.pending(r),isIdle:()=>t.isIdle,stop(){o.off("msg:custom",s),t.stop()}}}function ar({title:o,story:e,controls:t,problem:s,body:r,said:i}){return[o,e,t,s,r,i]}var bt=class{constructor(e,t,s){this.model=e,this.el=t,this.uid=D("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=wo(e,{silent:r=>this.hush(r),changed:this.redraw}),this.desk=new Me(this.sender,this.uid),this.pictures=new Ee(e,this.sender.send),this.face=s(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let r of this.traits)e.on(`change:${r}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return c`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,t,s){if(!e.story?.length)return{story:p,body:this.body(e,t,s)};let r=c`<div class="sympblock-panel-readout">${e.story.map(Ce)}</div>`;return{story:c`<div class="sympblock-panel-story">${this.body(e,t,r)}</div>`,body:this.body({layout:"stacked"},p,s)}}words(e){let t=e.readout.filter(r=>r.is_wide),s=e.readout.filter(r=>!r.is_wide);return c`<div class="sympblock-panel-readout" ?hidden=${!s.length}>${s.map(Ce)}</div>
      <div class="sympblock-panel-below" ?hidden=${!t.length}>${t.map(Ce)}</div>`}body({layout:e},t,s){return c`<div class="sympblock-panel-body sympblock-panel-${e}">${t}${s}</div>`}parts(){let e=this.model.get("view"),t=this.silence||this.model.get("problem"),[s,r]=[this.picturesPart(e),this.words(e)];return{view:e,title:c`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:c`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:c`<p class="sympblock-panel-problem" role="alert" ?hidden=${!t}>${t||p}</p>`,...this.halves(e,s,r),pictures:s,words:r,said:c`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),t=this.pictures.focused(),s=this.focusedControl(),r=this.face.lay??ar;ge(c`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${r(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(t),this.keepFocus(s),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let t=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(t?.querySelector("input:checked, input, select, textarea")??t)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function vo({model:o,el:e},t=()=>({})){let s=new bt(o,e,t);return()=>s.stop()}var xo=`.sympblock-said {
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
`;var _o=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Ao=`.sympblock-room-bar {
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
.sympblock-room-cockpit .sympblock-console-stage .sympblock-screen,
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
.sympblock-room-vitals {
  display: flex;
  gap: 0.375rem 1.5rem;
  min-height: 4.25rem;
  margin: 0.5rem 0 0;
  padding: 0.25rem 0.625rem;
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
  grid-template-columns: repeat(4, 1fr);
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
`;var So=`.sympblock-room-aside {
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
`;var Mo=({flipped:o,rotated_deg:e})=>`rotate(${e}deg) scaleX(${o?-1:1})`;function To([o,e],t){let s=t*Math.PI/180,[r,i]=[o-.5,e-.5];return[.5+r*Math.cos(s)-i*Math.sin(s),.5+r*Math.sin(s)+i*Math.cos(s)]}var Eo=([o,e],t)=>[t?1-o:o,e];function kt(o,{flipped:e,rotated_deg:t}){return To(Eo(o,e),t)}function Co(o,{flipped:e,rotated_deg:t}){return Eo(To(o,-t),e)}function No({clientX:o,clientY:e},{left:t,top:s,width:r,height:i}){return[(o-t)/r,(e-s)/i]}function Oo(o,e){return e?{start:"end",end:"start"}[o]??o:o}var ce=o=>`${100*o}%`;function yt(o){let e=[...o.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let h of e)h.style.translate="";let{left:t,top:s,width:r,height:i}=o.getBoundingClientRect(),n=h=>{let d=h.getBoundingClientRect();return{x:d.left-t,y:d.top-s,w:d.width,h:d.height}},a=e.map(n),l=a.map(({y:h})=>h),m=[...o.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);le(a,m,{x:-r,y:0,w:3*r,h:i});for(let[h,d]of e.entries()){let b=Math.round(a[h].y-l[h]);b&&(d.style.translate=`0 ${b}px`)}}var br=512,kr=new Uint32Array(256).map((o,e)=>255<<24|e<<16|e<<8|e);function Po({size:o},[e]){return new Uint8Array(e.buffer,e.byteOffset,o*o)}function yr(o,e){let t=Oo(o.anchor,e.flipped),[s,r]=kt(o.at,e),i={start:1-s,end:s}[t],n=i===void 0?{}:{maxWidth:`calc(${Math.round(100*i)}cqw - 0.75rem)`};return c`<span class="sympblock-screen-place sympblock-screen-${t}" style=${Y({left:ce(s),top:ce(r)})}>
    <span class="sympblock-screen-name" style=${Y(n)}>${o.text}</span>
  </span>`}function ur({at:o},e){let[t,s]=kt(o,e);return c`<span class="sympblock-screen-cross" role="img" aria-label="entry point"
    style=${Y({left:ce(t),top:ce(s)})}></span>`}var ae=class{constructor(e,t){this.label=e,this.emptyWords=t,this.caption=e,this.above=p,this.pointed=null,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(br),this.show(),new ResizeObserver(()=>yt(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[t,s]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),ge(c`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(r=>yr(r,e)):p}</div>
        ${e&&this.pointed&&e.number===this.pointed.number?ur(this.pointed,e):p}
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${t}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${s}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),yt(this.canvas.parentElement)}draw(e,t){this.canvas.width!==e.size&&this.resize(e.size);let s=new Uint32Array(this.picture.data.buffer);for(let r=0;r<s.length;r+=1)s[r]=kr[t[r]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=Mo(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=t,this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.caption=this.label,this.show()}copy(e,t){this.caption=`${this.label}: ${t}`,this.draw(e.frame,e.grey)}placeUnder(e){return Co(No(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var Ne=class{constructor(e,t){this.model=e,this.send=t,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:t})=>e==="stays_down"&&t)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return c`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var Ro=["is_on","preparing"],Lo={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},fr=5,ut="No image yet: press the pedal or take a spot image.",ft="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.",Oe=class{constructor({model:e,sender:t,redraw:s},{onPoint:r,onKey:i}={}){this.model=e,this.sender=t,this.redraw=s,this.onPoint=r,this.onKey=i,this.isFolded=!0,this.live=new ae("Live screen",ut),this.kept=new ae("Reference monitor","Nothing saved yet."),this.pedal=new Ne(e,t.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,t)=>{e?.event==="frame"?(this.live.draw(e,Po(e,t)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let t=Lo[e.key]??Lo[e.key.toLowerCase()];if(!t&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!t))return;let[s,r]=t;this.sender.send({event:"nudge",id:s,steps:r*(e.shiftKey?fr:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?c`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:p}waiting(){let e=this.model.get("preparing");return c`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return c`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return c`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return c`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${ft}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};function Bo(o,e){return c`<div class="sympblock-bench"><div class="sympblock-panel-extra">${o}</div>${e}</div>`}var gr='a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';function gt(o){return[...o.querySelectorAll(gr)].filter(t=>t.tabIndex>=0&&!t.matches(":disabled")&&t.checkVisibility())}function $r(o){let e=[];for(let t=o;t.parentElement;t=t.parentElement)e.push(...[...t.parentElement.children].filter(s=>s!==t&&!s.hasAttribute("inert")));return e}function wr(o){let e=[];for(let t=o.parentElement;t;t=t.parentElement)e.push([t,t.scrollTop,t.scrollLeft]);return()=>{for(let[t,s,r]of e)Object.assign(t,{scrollTop:s,scrollLeft:r})}}var Pe=class{constructor(e,t=()=>!1){this.changed=e,this.isHeld=t,this.node=null,this.opener=null,this.silenced=[],this.scrollBack=()=>{}}get isFilled(){return this.node!==null}fill(e){this.scrollBack=wr(e),e.parentElement.style.minHeight=`${e.offsetHeight}px`,this.node=e,this.opener=document.activeElement,e.popover="manual",e.showPopover(),this.silenced=$r(e);for(let t of this.silenced)t.inert=!0;document.addEventListener("fullscreenchange",this.hearScreen),this.changed(),this.askForScreen()}askForScreen(){document.documentElement.requestFullscreen?.().catch(()=>{})}hearScreen=()=>{if(!document.fullscreenElement){this.isHeld()||this.leave();return}let e=document.activeElement;this.node.hidePopover(),this.node.showPopover(),e.focus({preventScroll:!0})};leave(){let{node:e}=this;if(!e)return;let t=document.activeElement;document.removeEventListener("fullscreenchange",this.hearScreen),document.fullscreenElement&&document.exitFullscreen().catch(()=>{});for(let s of this.silenced)s.inert=!1;this.node=null,e.matches(":popover-open")&&e.hidePopover(),e.popover=null,this.changed(),this.settle(e,t)}settle(e,t){queueMicrotask(()=>{e.parentElement?.style.removeProperty("min-height"),(e.contains(t)&&t.checkVisibility()?t:this.opener)?.focus({preventScroll:!0}),this.scrollBack()})}toggle(e){this.isFilled?this.leave():this.fill(e)}keepTab(e){if(!this.node||e.key!=="Tab")return;let t=gt(this.node),[s,r]=e.shiftKey?[t[0],t.at(-1)]:[t.at(-1),t[0]];e.target!==s&&this.node.contains(e.target)||(e.preventDefault(),r.focus())}stop(){this.leave()}};function y(o,e,{label:t,className:s="",isEnabled:r=!0,refuse:i=()=>{}}={}){return c`<button type="button" class="sympblock-panel-button sympblock-room-button ${s}"
    aria-label=${t??p} aria-disabled=${r?p:"true"}
    @click=${()=>r?e():i()}>${o}</button>`}function Io(o,e,t){return c`<label class="sympblock-room-check sympblock-room-switch">
    <input type="checkbox" .checked=${v(e)} @change=${({target:s})=>t(s.checked)}>
    <span>${o}</span>
  </label>`}var $=o=>c`<div class="sympblock-room-row">${o}</div>`;function _(o,e,t=o){return c`<section class="sympblock-room-card" aria-label=${o}><h4>${t}</h4>${e}</section>`}var Le={value:"",label:"choose …"};function me({label:o,options:e,value:t,choose:s,isEnabled:r=!0}){let i=n=>c`<option .value=${n.value} .selected=${v(n.value===t)}>${n.label}</option>`;return c`<label class="sympblock-room-select">${o}<select ?disabled=${!r}
    @change=${n=>s(n.target.value)}>${e.map(i)}</select></label>`}var wt={level:"",side:""},vr=o=>[Le,...o.map(e=>({value:e,label:e}))],$t=o=>!!o.answer&&!o.is_done,vt=class{constructor(e){this.acts=e,this.draft=wt}choose(e){let t=!!(e.level&&e.side);this.draft=t?wt:e,t?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:t,is_open:s},{levels:r,sides:i}){let n=this.acts.shown("plan",e?{level:e,side:t}:this.draft),a=(l,m,h)=>me({label:l,options:vr(h),value:n[m],choose:d=>this.choose({...n,[m]:d}),isEnabled:s});return $([a("Level of the block","level",r),a("The patient's side","side",i)])}},Re=class{constructor(e){this.acts=e,this.plan=new vt(e)}accept({id:e}){this.acts.choose(`tick ${e}`,!0,"tick",{item:e})}tick(e,t){t.checked?this.accept(e):t.checked=!0}question({id:e,title:t,who:s,answer:r,is_open:i}){if(r)return p;let n=`Ask the ${s}: ${t}`;return y(`Ask the ${s}`,()=>this.acts.send("ask",{item:e}),{label:n,isEnabled:i})}goOn(e,t){let s=t.find(n=>!n.answer&&n.is_open);if(!s||t.filter($t).length>1)return p;let r=()=>{this.accept(e),this.acts.send("ask",{item:s.id})},i=`Accept: ${e.title}, and ask the ${s.who}: ${s.title}`;return y("Accept, ask next",r,{label:i,className:"sympblock-room-go-on"})}answer(e,t){return $t(e)?c`<div class="sympblock-room-heard">
      <div>
        <p class="sympblock-room-detail"><em>${e.ask}</em></p>
        <p class="sympblock-room-words">${e.answer}</p>
        ${e.detail?c`<p class="sympblock-room-detail">${e.detail}</p>`:p}
      </div>
      ${this.goOn(e,t)}
    </div>`:p}item(e,t){let s=!!e.answer;return c`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!s} .checked=${v(this.acts.shown(`tick ${e.id}`,e.is_done))}
            @change=${r=>this.tick(e,r.target)}>
          <span class="sympblock-room-tick">${e.title}</span>
        </label>
        ${this.question(e)}
      </div>
      <div role="status">${this.answer(e,t)}</div>
    </div>`}acceptAll(e){let t=e.filter($t);if(t.length<2)return p;let s=()=>{for(let r of t)this.accept(r)};return $(y(`Accept these ${t.length} answers`,s))}forget(){this.plan.draft=wt}template({checklist:e,plan:t,levels:s,sides:r}){let i=e.filter(l=>l.is_done).length,n=i===e.length,a=E(e,({id:l})=>l,l=>this.item(l,e));return _("Before the needle",c`${this.plan.template(t,{levels:s,sides:r})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${i} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${a}</div>
          ${this.acceptAll(e)}
        </details>`)}};var xr={kept:"✓",missed:"✗","not called for":"–"},_r=["","this session","expert, at most","your last session"],Ar=["","beam-on time","kerma-area product","source"],Sr="Figures of this session (the limits for an expert are our choice)",Mr="Exposures and dose of this session alone",jo=(o,e)=>e?c`<td>${o}</td>`:c`<th scope="row">${o}</th>`;function Fo(o,e,t){return c`<table class="sympblock-room-table">
    <caption>${o}</caption>
    <thead><tr>${e.map(s=>c`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${t.map(s=>c`<tr>${s}</tr>`)}</tbody>
  </table>`}var zo=(o,e)=>Fo(o,_r,e.map(t=>t.map(jo)));function Tr({rows:o,published:e,words:t,sources:s}){let r=e.map(i=>[...i.cells.map(jo),c`<td>${P(i.sources)}</td>`]);return c`<h5>Dose</h5>
    ${zo(Mr,o)}
    <ul>${t.map(i=>c`<li>${i}</li>`)}</ul>
    ${P(s)}
    ${Fo("Published figures for like procedures",Ar,r)}`}function Er({title:o,outcome:e,why:t,sources:s}){return c`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${xr[e]} ${e}: </strong>${o}</summary>
      <p>${t}</p>
      ${P(s)}
    </details>
  </li>`}function Cr(o){if(!o.length)return p;let e=o.map(([t,s])=>c`<li><strong>${t}: </strong>${s}</li>`);return c`<h5>What to do next</h5><ul>${e}</ul>`}var Ho=o=>y("Repeat this scenario",()=>o.send("again")),Do=o=>y("Watch the session again",o);function Wo(o,e,t){return c`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    ${$([Do(t),Ho(o)])}
    <ul>${e.why.map(s=>c`<li>${s}</li>`)}</ul>
    ${Cr(e.next_steps)}
    ${e.effect?c`<p>${e.effect}</p>`:p}
    <p>${e.story}</p>
    ${P(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(Er)}</ul>
    ${zo(Sr,e.measures)}
    ${Tr(e.dose)}
    ${$([Ho(o),Do(t)])}`}var I={patient:"Patient",nurse:"Nurse",radiographer:"Radiographer",caution:"Caution",stop:"Stop"};function xt(o){let e=new Map,t=({time:s,tone:r,text:i})=>{let n=`${s} ${r} ${i}`,a=(e.get(n)??0)+1;return e.set(n,a),`${n} ${a}`};return o.toReversed().map(t).toReversed()}function Nr({time:o,text:e,tone:t}){let s=I[t];return c`<li class="sympblock-room-note sympblock-room-${t}"><span class="sympblock-room-time">${o}</span>${s?c`<strong>${s}: </strong>`:p}${e}</li>`}function qo(o){let e=xt(o),t=c`<li class="sympblock-room-note">Nothing yet.</li>`;return _("Findings",c`<ol class="sympblock-room-notes" aria-live="polite" aria-label="Findings, the newest first" tabindex="0">${o.length?E(o,(s,r)=>e[r],Nr):t}</ol>`)}function Or({why:o,sources:e,passed:t=[]}){return!o&&!t.length?p:c`<details class="sympblock-room-reason"><summary><span class="sympblock-room-why-word">Why</span><span class="sympblock-room-more-word">More</span></summary>
    <div>${t.map(({words:s})=>c`<p>${s}</p>`)}<p ?hidden=${!o}>${o}</p>${P(e)}</div>
  </details>`}function Pr({waits_for:o}){return o?c` <span class="sympblock-room-waits">Waits for: ${o}.</span>`:p}function Lr({passed:o=[]}){let e=o.map(({title:t})=>t).join("; ");return e?c` <span class="sympblock-room-waits">Passed over: ${e}.</span>`:p}function Uo(o){let e=o&&c`<p><strong>Step ${o.number} of ${o.count}: ${o.title}.</strong> ${o.ask}${Pr(o)}${Lr(o)}</p>
      ${Or(o)}`;return c`<div class="sympblock-room-guide" role="status" ?hidden=${!o}>${e??p}</div>`}var Rr="(max-width: 48rem)",Be=class{constructor(e){this.changed=e,this.query=window.matchMedia(Rr),this.query.addEventListener("change",e)}get isNarrow(){return this.query.matches}stop(){this.query.removeEventListener("change",this.changed)}};function Br({plan:o,checklist:e,needle:t,notes:s}){return!!(o.level||t.is_in||s.length)||e.some(r=>r.is_done)}var Ir=({plan:o,checklist:e})=>!!o.level&&e.every(t=>t.is_done);function Vo(o){return!o.needle||!Br(o)?"patient":o.guided&&o.guide.card?o.guide.card:o.needle.is_in||Ir(o)?"needle":"checklist"}var _t=240,Ko=60,He=47,Hr=4,Ie=50,Dr=o=>e=>(4+(_t-8)*Math.min(e/o,1)).toFixed(1),Go=o=>(He-(He-Hr)*o).toFixed(1);function jr(o,e){return Array.from({length:Math.floor(o/Ie)+1},(s,r)=>r*Ie).map(s=>g`<path class="sympblock-room-axis" d="M${e(s)} ${He}v3" />
      <text class="sympblock-room-axis-words" x=${e(s)} y=${Ko-1}
        text-anchor=${s?s+Ie>o?"end":"middle":"start"}>${s+Ie>o?`${s} mm`:s}</text>`)}function At({points:o,words:e},t){let s=Dr(t),r=o.map(([n,a])=>`${s(n)},${Go(a)}`).join(" "),i=o.at(-1);return c`<svg class="sympblock-room-force" viewBox="0 0 ${_t} ${Ko}" role="img"
    aria-label="${e} The force is relative, and its size is a design choice.">
    <title>Relative force on the needle by depth (design)</title>
    <path class="sympblock-room-axis" d="M4 ${He}H${_t-4}" />
    ${jr(t,s)}
    <polyline class="sympblock-room-felt" points=${r} />
    ${i?g`<circle class="sympblock-room-tip" cx=${s(i[0])} cy=${Go(i[1])} r="3.5" />`:""}
  </svg>`}var St=({line:o})=>o||"Nothing yet.";function Yo(o,e){return c`<div class="sympblock-room-feel" ?hidden=${!e.is_in}>
    <p class="sympblock-room-feel-line" role="status"><strong>Feel: </strong>${St(o)}</p>
    ${At(o,e.length_mm)}
  </div>`}var Xo=new Set([" ","Enter"]);function Mt(o,{way:e,words:t,key:s}){let r=m=>{if(m.button)return;m.currentTarget.setPointerCapture(m.pointerId),o.begin(e,{isFast:m.shiftKey})},i=m=>{let h=m.currentTarget.getBoundingClientRect();m.clientX>=h.left&&m.clientX<=h.right&&m.clientY>=h.top&&m.clientY<=h.bottom||o.end()},n=m=>{Xo.has(m.key)&&(m.preventDefault(),m.repeat||o.begin(e,{isFast:m.shiftKey,key:m.key.toLowerCase()}))},a=m=>Xo.has(m.key)&&m.preventDefault(),l=m=>{m.detail||(o.begin(e),o.end())};return c`<button type="button" class="sympblock-panel-button sympblock-room-button sympblock-room-hold"
    title="Hold to go on, with Shift faster (${s})"
    @pointerdown=${r} @pointermove=${i} @pointerup=${o.end} @pointercancel=${o.end} @lostpointercapture=${o.end}
    @keydown=${n} @keyup=${a} @blur=${o.end} @click=${l}
    @contextmenu=${m=>m.preventDefault()}>${t}</button>`}var Fr=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function zr(o,e,[t,s]){let r=t==="straight";return y(s,()=>o.send("steer",{to:t}),{label:r?"Bevel: go straight":`Arrow ${t}`,className:`sympblock-room-to-${t}`,isEnabled:!r||e.bends,refuse:()=>o.refuse("The bevel is not turned: the needle goes straight.")})}function Wr(o,e){return c`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${Fr.map(t=>zr(o,e,t))}
  </div>`}function qr(o,e){let t=e>0?`+${e}`:`−${-e}`,s=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return y(t,()=>o.send("push",{mm:e}),{label:s})}function Ur(o,e,t){return c`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${y("Mark entry point at image centre",()=>o.send("mark"))}
    ${y(t,()=>o.send("numb"),{isEnabled:!e.is_numb,refuse:()=>o.refuse("Skin and track are already infiltrated at this entry point.")})}
    ${y("Set needle along the beam",()=>o.send("enter"))}
  </div>`}function Vr(o){let e=o.is_in?`Depth ${o.depth_mm} of ${o.length_mm} mm`:"";return c`<div>
    <p class="sympblock-room-words">${o.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!o.is_in}>${e}</output>
    <p class="sympblock-room-hint">${o.hint}</p>
  </div>`}function Qo(o,{needle:e,feel:t,numb:s,pushes_mm:r},{hold:i,sound:n}){let a=[...r.map(l=>-l).reverse(),...r];return _("Needle",c`${Io("Sound",n.isOn,l=>n.turn(l))} ${Ur(o,e,s)}
      <div class="sympblock-room-needle">${Vr(e)}${Wr(o,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${a.map(l=>qr(o,l))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${Mt(i,{way:-1,words:"Pull back",key:"Q"})}
        ${Mt(i,{way:1,words:"Advance",key:"E"})}
        ${y("Remove needle",()=>o.send("remove"))}
      </div>
      ${Yo(t,e)}`)}var Gr={set:(o,e)=>setTimeout(o,e),clear:o=>clearTimeout(o)},Kr=5,De=class{constructor(e,t=Gr){this.use=e,this.clock=t,this.way=0,this.isFast=!1,this.key="",this.timer=null}get isHeld(){return this.way!==0}begin(e,{isFast:t=!1,key:s="",firstMm:r=this.use.page().pushes_mm[0]}={}){this.isHeld||(Object.assign(this,{way:e,isFast:t,key:s}),window.addEventListener("keydown",this.shift),window.addEventListener("keyup",this.up),window.addEventListener("blur",this.end),document.addEventListener("visibilitychange",this.end),this.step(r),this.timer=this.clock.set(this.tick,this.use.page().hold_ms[0]))}step(e){this.use.send("push",{mm:this.way*e,held:!0})}tick=()=>{let{pushes_mm:e,hold_ms:t}=this.use.page();if(!this.use.isIdle()){this.timer=this.clock.set(this.tick,Kr);return}if(this.isStopped){this.end();return}this.step(e[0]),this.timer=this.clock.set(this.tick,t[this.isFast?2:1])};get isStopped(){let{needle:e,notice:t}=this.use.page();return!e?.is_in||t?!0:this.way>0?e.is_stopped:!(e.depth_mm>0)}shift=e=>{this.isFast=e.shiftKey};up=e=>{this.key&&e.key.toLowerCase()===this.key?this.end():this.shift(e)};end=()=>{this.isHeld&&(this.way=0,this.clock.clear(this.timer),window.removeEventListener("keydown",this.shift),window.removeEventListener("keyup",this.up),window.removeEventListener("blur",this.end),document.removeEventListener("visibilitychange",this.end),this.use.send("let_go"))}};var Zo=5,Yr=900,je=class{constructor(e,t,s){this.acts=e,this.redraw=t,this.isIdle=s,this.part=void 0,this.clock=void 0}get isPlaying(){return this.clock!==void 0}show(e,t){this.acts.choose("replay",t,"replay",{whose:e,number:t})}tick=()=>{!this.part||this.part.act>=this.part.last?this.stop():this.isIdle()&&this.show(this.part.whose,this.part.act+1)};play=()=>{this.isPlaying?this.stop():this.clock=setInterval(this.tick,Yr),this.redraw()};stop(){clearInterval(this.clock),this.clock=void 0}runs({runs:e,whose:t,status:s,about:r}){let i=({value:n,label:a,is_there:l})=>c`<button type="button" class="sympblock-panel-button sympblock-room-button" aria-pressed=${n===t}
        @click=${()=>this.show(n,0)}>${l?a:`Watch: ${a.toLowerCase()}`}</button>`;return c`${$(e.map(i))}
      <p class="sympblock-room-detail" role="status">${s||(t==="expert"?r:p)}</p>`}slider({whose:e,act:t,last:s,time:r,words:i}){let n=this.acts.shown("replay",t),a=l=>()=>this.show(e,Math.min(Math.max(n+l,0),s));return c`<label class="sympblock-room-replay-slider">Act ${n} of ${s}
        <input type="range" min="0" max=${s} step="1" .value=${v(String(n))}
          aria-valuetext="Act ${n} of ${s}, at ${r}: ${i}"
          @input=${({target:l})=>this.show(e,Number(l.value))}></label>
      ${$([y("◀ Back",a(-1),{isEnabled:n>0}),y("Next ▶",a(1),{isEnabled:n<s}),y(`Next ${Zo}`,a(Zo),{isEnabled:n<s}),y(this.isPlaying?"Pause":"Play",this.play)])}`}sign({act:e,time:t,text:s,tone:r},{whose:i,act:n}){let a=c`<strong>${t} ${I[r]??""}: </strong>${s}`;return c`<li><button type="button" class="sympblock-room-sign" aria-current=${e===n?"step":p}
      @click=${()=>this.show(i,e)}>${a}</button></li>`}compared(e){if(!e.length)return p;let t=([s,r,i])=>c`<tr><th scope="row">${s}</th><td>${r}</td><td>${i}</td></tr>`;return c`<table class="sympblock-room-table">
      <caption>Your session beside an expert's in the same patient</caption>
      <thead><tr><th scope="col"></th><th scope="col">you</th><th scope="col">expert</th></tr></thead>
      <tbody>${e.map(t)}</tbody>
    </table>`}template(e){this.part=e;let t=e.notes.map(({text:r,tone:i})=>c`<p class="sympblock-room-note sympblock-room-${i}">${r}</p>`),s=e.signs.length?c`<h5>Go to a sign</h5><ul class="sympblock-room-signs">${e.signs.map(r=>this.sign(r,e))}</ul>`:p;return _("Replay",c`${this.runs(e)}
        ${e.last?c`<p class="sympblock-room-act" aria-live="polite"><strong>${e.time}</strong> ${e.words}</p>`:p}
        ${t}
        ${e.last?this.slider(e):p}
        ${s}
        ${this.compared(e.rows)}`,"The session once more")}};var Fe=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,t,s){this.chosen.set(e,t),this.sender.send(s)}forget(e){this.chosen.delete(e)}shown(e,t){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):t}};var ze=class{constructor(e,t){this.sender=e,this.redraw=t,this.choices=new Fe(e),this.count=0,this.latest=new Map,this.refusal=""}refuse(e){this.count+=1,this.refusal=e,this.redraw()}send(e,t={}){this.refusal="",this.count+=1,this.latest.set(e,t),this.sender.send({event:"act",act:e,...t})}choose(e,t,s,r){this.refusal="",this.count+=1,this.choices.choose(e,t,{event:"act",act:s,...r}),this.redraw()}shown(e,t){return this.choices.shown(e,t)}forget(e){this.choices.forget(e)}};var Jo=3,Xr=new Set(["caution","stop"]),We=class{constructor(e){this.acts=e,this.known=new Set,this.shown=[],this.closedAt=-1,this.isFresh=!0}hear(e,t){let s=xt(e),r=l=>Xr.has(l)||t&&l==="patient",i=e.map((l,m)=>({...l,name:s[m],isLasting:r(l.tone)})),n=i.filter(({name:l})=>!this.known.has(l));for(let{name:l}of n)this.known.add(l);let a=new Set(i.filter(({holds:l})=>l===!1).map(({name:l})=>l));this.shown=this.shown.filter(({name:l})=>!a.has(l)),n.length&&!this.isFresh&&(this.shown=[...n,...this.shown.filter(l=>l.isLasting)]),this.isFresh=!1}forget(){this.rest(),this.closedAt=-1}rest(){this.known.clear(),this.shown=[],this.isFresh=!0}close(){this.shown=[],this.closedAt=this.acts.count,this.acts.redraw()}line({time:e,text:t,tone:s}){return c`<p class="sympblock-room-note sympblock-room-${s}"><span class="sympblock-room-time">${e}</span>${I[s]?c`<strong>${I[s]}: </strong>`:p}${t}</p>`}template(e){let t=this.acts.count>this.closedAt?e:"",s=this.shown.length-Jo;return c`<div class="sympblock-room-banner" ?hidden=${!t&&!this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!t}>${t||p}</p>
        ${this.shown.slice(0,Jo).map(r=>this.line(r))}
        ${s>0?c`<p class="sympblock-room-note">${s} more under Findings.</p>`:p}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${()=>this.close()}>×</button>
    </div>`}};function es({label:o,each:e,done:t,items:s,place:r,choose:i}){let n=({title:a,isDone:l},m)=>c`<button type="button" class="sympblock-task-number" title=${a}
    aria-label="${e} ${m+1}: ${a}${l?`, ${t}`:""}"
    aria-current=${m===r?"step":p}
    @click=${()=>i(m)}>${m+1}${l?" ✓":""}</button>`;return c`<div class="sympblock-task-list" role="group" aria-label=${o}>${s.map(n)}</div>`}function Qr(o,{scenarios:e,place:t}){let s=e.map(({title:i,is_done:n})=>({title:i,isDone:n}));return es({label:"Scenarios",each:"Scenario",done:"played",items:s,place:t,choose:i=>o.send("scenario",{place:i})})}function Zr(o,e){let t=({target:s})=>o.choose("guided",s.checked,"guided",{value:s.checked});return c`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${v(o.shown("guided",e))} @change=${t}>
    <span>Guide me step by step</span>
  </label>`}function ts(o,e,t=p){let s=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"";return c`<div class="sympblock-task-head">
    ${Qr(o,e)}
    <h4 class="sympblock-task-title">Scenario ${e.place+1} of ${e.scenarios.length}: ${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${y("Resume session",()=>o.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!s}>${s||p}</p>
    ${Zr(o,e.guided)}
    ${t}
  </div>`}var Jr=[".sympblock-room-item",".sympblock-room-card",".sympblock-room"],qe=class{constructor(){this.at=null,this.around=[]}hear=({target:e})=>{this.at=e,this.around=Jr.map(t=>this.at.closest(t)).filter(t=>t instanceof HTMLElement)};settle(){if(!this.at||this.at.isConnected||document.activeElement!==document.body)return;this.around.filter(t=>t.isConnected).flatMap(gt)[0]?.focus({preventScroll:!0})}};var ei=[["Space","Fluoroscopy while it is held, with the focus on the live screen"],["← →","Turn the C-arm one step"],["↑ ↓","Tilt the C-arm one step"],["W S A D","Move the field one step towards head, feet, left or right of the image"],["E","Advance the needle: one step, or on while it is held"],["Q","Pull the needle back: one step, or on while it is held"],["Shift","Take a larger step with any of these keys; a needle that is held goes faster"],["P","Take a spot image"],["M","Take a mask for subtraction"],["U","Start or stop subtraction"],["X","Close the message on the image"],["1 to 8","Open a card where one is open at a time: in the full window, and on a phone"],["Esc","Leave the full window"],["?","Show this list"]],Ue=class{constructor(){this.place=M()}get isOpen(){return!!this.place.value?.open}open=()=>{this.isOpen||this.place.value.showModal()};close=()=>this.place.value.close();key=e=>{e.stopPropagation(),e.key==="Escape"&&(e.preventDefault(),this.close())};template(){let e=([t,s])=>c`<tr><th scope="row"><kbd>${t}</kbd></th><td>${s}</td></tr>`;return c`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${x(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${ei.map(e)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`}};var ti='select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';function oi(o){let e=o.target;return o.defaultPrevented||o.ctrlKey||o.metaKey||o.altKey||!!e.closest(ti)}var Ve=class{constructor(e){this.use=e,this.list=new Ue,this.focus=new qe,this.heard=new Set}listenOn(e){this.heard.has(e)||(this.heard.add(e),e.dataset.lmSuppressShortcuts="true",e.addEventListener("keydown",this.key),e.addEventListener("focusin",this.focus.hear))}key=e=>{e.key==="Tab"?this.use.window.keepTab(e):e.key==="Escape"?this.escape(e):oi(e)||this.act(e)};escape(e){this.use.window.isFilled&&(e.preventDefault(),this.use.window.leave())}act(e){e.key in this.own||/^[1-9]$/.test(e.key)?(this.own[e.key]?.()??this.use.openSheet(Number(e.key)))!==!1&&e.preventDefault():this.use.console.key(e)}own={"?":()=>this.list.open(),x:()=>this.use.closeMessage(),X:()=>this.use.closeMessage(),p:()=>this.use.shoot(),P:()=>this.use.shoot(),m:()=>this.use.press("mask"),M:()=>this.use.press("mask"),u:()=>this.use.press("subtract"),U:()=>this.use.press("subtract")}};var si={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},Ge=class{constructor(e){this.redraw=e,this.uid=D("sympblock-sheets"),this.open="",this.needed="",this.place=M(),this.sheets=[]}need(e){this.open===this.needed&&(this.open=e),this.needed=e}choose(e){this.open=e,this.redraw()}chooseNumber(e){let t=this.sheets[e-1];return t&&(this.choose(t.id),this.tab(t.id)?.focus()),!!t}tab(e){return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${e}`)}`)}key=e=>{let t=si[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let s=this.sheets.findIndex(({id:i})=>i===this.open),{id:r}=this.sheets[(s+t+this.sheets.length)%this.sheets.length];this.choose(r),this.tab(r).focus()};tabTemplate({id:e,name:t}){let s=e===this.open;return c`<button type="button" role="tab" id="${this.uid}-tab-${e}" class="sympblock-room-tab"
      aria-selected=${String(s)} aria-controls="${this.uid}-sheet-${e}" tabindex=${s?p:"-1"}
      @click=${()=>this.choose(e)}>${t}</button>`}tabs(){return c`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map(e=>this.tabTemplate(e))}
    </div>`}template(e,t){this.sheets=e,e.some(({id:r})=>r===this.open)||(this.open=e[0].id);let s=({id:r,content:i})=>c`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${r}"
      role=${t?"tabpanel":p} aria-labelledby=${t?`${this.uid}-tab-${r}`:p}
      ?hidden=${t&&r!==this.open}>${i}</div>`;return c`<div class="sympblock-room-aside" ${x(this.place)}>
      ${t?this.tabs():p}${e.map(s)}
    </div>`}keepFocus(){let{activeElement:e}=document;e?.closest("[hidden]")&&this.place.value?.contains(e)&&this.tab(this.open)?.focus()}};var Ke=class{constructor(e,t=()=>window.AudioContext?new AudioContext:null){this.redraw=e,this.make=t,this.context=null,this.isOn=!1}turn(e){this.isOn=e,e&&(this.context??=this.make()),this.context?.[e?"resume":"suspend"](),this.redraw()}play(e){if(!(!this.isOn||!this.context))for(let t of e)this.part(this.context,t)}part(e,{at:t,seconds:s,hertz:r,noise:i,loud:n}){let a=e.currentTime+t,l=e.createGain();l.gain.setValueAtTime(n,a),l.gain.exponentialRampToValueAtTime(.001,a+s);let m=i?this.noise(e,s,r,l):this.tone(e,r,l);l.connect(e.destination),m.start(a),m.stop(a+s)}tone(e,t,s){let r=e.createOscillator();return r.frequency.value=t,r.connect(s),r}noise(e,t,s,r){let i=e.createBuffer(1,Math.ceil(t*e.sampleRate),e.sampleRate),n=i.getChannelData(0);for(let m=0;m<n.length;m+=1)n[m]=2*Math.random()-1;let a=e.createBufferSource();a.buffer=i;let l=e.createBiquadFilter();return l.type="bandpass",l.frequency.value=s,a.connect(l),l.connect(r),a}stop(){this.context?.close(),this.context=null}};var ri=3,ii={felt_fascia:[{at:0,seconds:.03,hertz:1800,noise:!0,loud:.35}],bone:[{at:0,seconds:.28,hertz:3200,noise:!0,loud:.22}],felt_pulse:[{at:0,seconds:.07,hertz:110,loud:.5},{at:.8,seconds:.07,hertz:110,loud:.5}]},Ye=class{constructor(e,t){this.page=new Ke(e,t),this.heard=-1}get isOn(){return this.page.isOn}turn(e){this.page.turn(e)}forget(){this.heard=-1}hear(e){let t=this.heard<0?[]:e.slice(this.heard);this.heard=e.length;for(let s of t.slice(-ri))this.page.play(ii[s]??[])}stop(){this.page.stop()}};var Xe=265,C=-178,pe=356,Z=205,ni=236,li={half:88,rise:74,towards:52},ci={blood:"blood",fluid:"clear fluid",air:"air"},L=([o,e])=>`${-o} ${-e}`;function Q(o){let e=o.slice(1,-1).map((t,s)=>{let r=o[s+2];return`Q${L(t)} ${L([(t[0]+r[0])/2,(t[1]+r[1])/2])}`});return`${L(o[0])} ${e.join(" ")} L${L(o.at(-1))}`}function ai({outline:[o,e],spines:t,crests:s,ribs:r,furrows:i}){let n=`M${Q(o)} L${Q(e.toReversed())} Z`,a=t.at(-1)[1];return g`<path class="sympblock-skin-body" d=${n} fill="url(#sympblock-skin-tone)" />
    ${i.map(l=>g`<path class="sympblock-skin-muscle" d="M${Q(l)}" />`)}
    <path class="sympblock-skin-furrow" d="M0 ${C+32} L${Q([[0,-C-40],...t,[0,a-45]])}" />
    <path class="sympblock-skin-furrow" d="M0 ${-a+75}V${-a+105}" />
    ${r.map(l=>g`<path class="sympblock-skin-landmark" d="M${Q(l)}" />`)}
    ${s.map(l=>g`<path class="sympblock-skin-landmark" d="M${Q(l)}" />`)}
    ${[-1,1].map(l=>g`<ellipse class="sympblock-skin-dimple" cx=${l*42} cy=${-a+22} rx="6" ry="4" />`)}
    ${t.map(([l,m])=>g`<ellipse class="sympblock-skin-spine" cx=${-l} cy=${-m} rx="5" ry="9" />`)}`}function mi({is_draped:o,side:e,level_mm:t}){if(!o)return p;let{half:s,rise:r,towards:i}=li,a=`M${(e==="left"?-i:i)-s} ${-t-r}h${2*s}v${2*r}h${-2*s}z`,l=`M${-Z} ${C+22}h${2*Z}v${pe-32}h${-2*Z}z`;return g`<path class="sympblock-skin-drape" fill-rule="evenodd" d="${l} ${a}" />
    <path class="sympblock-skin-hem" d=${a} />`}function os({tube:{at:[o,e],is_beside:t}}){let s=t?ni:Z-40,r=Math.max(-s,Math.min(s,-o)),i=Math.max(C+60,Math.min(C+pe-60,-e));return{x:r,y:i,isBeside:t,words:t?"Tube":"Tube, below"}}function pi(o){let{x:e,y:t,isBeside:s}=os(o);return g`<circle cx=${e} cy=${t} r="120" fill="url(#sympblock-skin-scatter)" />
    <rect class="sympblock-skin-tube ${s?"":"sympblock-skin-hidden"}" x=${e-26} y=${t-34} width="52"
      height="68" rx="8" />`}function di(o){let{x:e,y:t,words:s}=os(o),r=Math.max(-205,Math.min(205,e));return g`<text class="sympblock-skin-words" x=${r} y=${t+52} text-anchor="middle">${s}</text>`}function hi({side:o,level_mm:e}){let t=o==="left"?-1:1,s=(r,i)=>g`<path class="sympblock-skin-arm" d="M${t*238} ${-e+r}Q${t*206} ${-e+r} ${t*180} ${-e+i}" />
      <ellipse class="sympblock-skin-glove" cx=${t*176} cy=${-e+i} rx="13" ry="8" />`;return g`${s(-34,-22)}${s(34,24)}
    <ellipse class="sympblock-skin-apron" cx=${t*244} cy=${-e} rx="19" ry="46" />
    <circle class="sympblock-skin-head" cx=${t*242} cy=${-e} r="15" />
    <text class="sympblock-skin-words" x=${t*242} y=${-e+66} text-anchor="middle">You</text>`}function bi(o){if(!o)return p;let[e,t]=[-o[0],-o[1]];return g`<path class="sympblock-skin-mark-ground" d="M${e-11} ${t}h22M${e} ${t-11}v22" />
    <path class="sympblock-skin-mark" d="M${e-11} ${t}h22M${e} ${t-11}v22" />`}function ki({entry:o,hub:e,way:t},s){let[r,i]=[-e[0],-e[1]];return g`<path class="sympblock-skin-way" d="M${L(o)} L${L(t)}" />
    <path class="sympblock-skin-shaft-ground" d="M${L(o)} L${L(e)}" />
    <path class="sympblock-skin-shaft" d="M${L(o)} L${L(e)}" />
    <circle class="sympblock-skin-entry" cx=${-o[0]} cy=${-o[1]} r="3" />
    <circle class="sympblock-skin-hub" cx=${r} cy=${i} r="9" />
    <circle class="sympblock-skin-bore" cx=${r} cy=${i} r="3.5" />
    ${s?yi(r,i,s):p}`}function yi(o,e,t){return g`<path class="sympblock-skin-drop sympblock-skin-${t}" d="M${o} ${e-6}q9 13 9 19a9 9 0 0 1-18 0q0-6 9-19z" />
    <text class="sympblock-skin-words" x=${o+16} y=${e+20}>${ci[t]}</text>`}var ui=g`<defs>
  <linearGradient id="sympblock-skin-tone">
    <stop offset="0" stop-color="#b98a68" /><stop offset="0.22" stop-color="#dcb594" />
    <stop offset="0.5" stop-color="#d3a884" />
    <stop offset="0.78" stop-color="#dcb594" /><stop offset="1" stop-color="#b98a68" />
  </linearGradient>
  <radialGradient id="sympblock-skin-scatter">
    <stop offset="0" stop-color="#e69f00" stop-opacity="0.5" /><stop offset="1" stop-color="#e69f00" stop-opacity="0" />
  </radialGradient>
</defs>`;function fi(o){return c`<svg class="sympblock-skin" viewBox="${-Xe} ${C} ${2*Xe} ${pe}" role="img" aria-label=${o.words}>
    ${ui}
    <rect class="sympblock-skin-table" x=${-Z} y=${C} width=${2*Z} height=${pe} />
    ${ai(o)} ${mi(o)} ${pi(o)} ${hi(o)} ${di(o)}
    ${o.needle?ki(o.needle,o.came):bi(o.mark)}
    <text class="sympblock-skin-side" x=${-Xe+10} y=${C+24}>L</text>
    <text class="sympblock-skin-side" x=${Xe-10} y=${C+24} text-anchor="end">R</text>
    <text class="sympblock-skin-words" x="0" y=${C+16} text-anchor="middle">Head</text>
    <text class="sympblock-skin-words" x="0" y=${C+pe-6} text-anchor="middle">Feet</text>
  </svg>`}function Tt(o){return _("Skin view",c`${fi(o)}<p class="sympblock-room-hint">${o.place}</p>`)}var gi=c`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;function ss(o){if(!o)return p;let{text:e,tone:t,kind:s}=o,r=I[t]?c`<strong>${I[t]}: </strong>`:p;return c`<p class="sympblock-room-aspirated sympblock-room-${t} sympblock-room-came-${s||"nothing"}">
    ${gi}<span>${r}${e}</span></p>`}var rs={pattern:"",decision:""},Et=class{constructor(e){this.acts=e,this.chosen=rs,this.place=M()}forget(){this.chosen=rs}choose(e){this.acts.forget("read"),this.chosen={...this.chosen,...e},this.acts.redraw()}miss(e,t){this.acts.refuse(e),this.place.value.querySelectorAll("select")[t].focus()}record(){let{pattern:e,decision:t}=this.chosen;if(!e)return this.miss("Choose what the contrast shows first.",0);if(!t)return this.miss("Choose your decision first.",1);let s=this.chosen;return this.forget(),this.acts.choose("read",s,"read",{pattern:e,decision:t})}menu(e,t,s){return me({label:e,options:[Le,...s],value:this.acts.shown("read",this.chosen)[t],choose:r=>this.choose({[t]:r})})}template({patterns:e,decisions:t,recorded:s}){return c`<div class="sympblock-room-reading" ${x(this.place)}>
      ${$([this.menu("Contrast pattern","pattern",e),this.menu("Decision","decision",t),y("Record",()=>this.record(),{label:"Record this reading"})])}
      <p class="sympblock-room-recorded" role="status">${s}</p>
    </div>`}},Qe=class{constructor(e){this.acts=e,this.reading=new Et(e)}forget(){this.reading.forget()}menu(e,t,s,r){let i=n=>this.acts.choose(t,n,t,{value:n});return me({label:e,options:s,value:this.acts.shown(t,r),choose:i})}buttons(e,t){let s=!e,r=()=>this.acts.refuse("Wait until the injection has ended, or stop it."),i=(n,a)=>y(n,()=>this.acts.send("inject",{live:a}),{isEnabled:s,refuse:r});return c`${y("Aspirate",()=>this.acts.send("aspirate"))}
      ${i(t?"Inject under live subtraction":"Inject under live fluoroscopy",!0)}
      ${i("Inject without fluoroscopy",!1)}
      ${e?y("Stop injecting",()=>this.acts.send("stop")):p}`}subtraction({isOn:e,press:t}){return $([y("Take mask",()=>t("mask")),y(e?"Stop subtraction":"Start subtraction",()=>t("subtract")),c`<span class="sympblock-room-recorded" role="status">${e?"Subtraction is on":p}</span>`])}template(e,t={isOn:!1,isShown:!1,press:()=>{}}){return _("Syringe",c`${$([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${$(this.buttons(e.busy,t.isOn))}
        ${t.isShown?this.subtraction(t):p}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${e.busy}</p>
        ${e.given?c`<p class="sympblock-room-recorded" role="status">${e.given}</p>`:p}
        ${ss(e.aspirated)}
        ${this.reading.template(e)}`)}};var $i=168,wi=60,[J,Ze,Ct,ee]=[18,136,6,44],Nt=["left","right"],vi=11;function xi(o){let e=o.flatMap(({left:a,right:l})=>[a,l]),[t,s]=[Math.floor(Math.min(...e)),Math.floor(Math.max(...e))+1],r=o.at(-1).minutes;return{low:t,high:s,last:r,x:a=>J+(Ze-J)*a/r,y:a=>ee-(ee-Ct)*(a-t)/(s-t)}}function _i(o){let[e,t]=[o[0],o.at(-1)],s=Nt.map(r=>`${r} from ${e[r].toFixed(1)} to ${t[r].toFixed(1)} °C`);return`Both soles over ${Math.round(t.minutes)} min since the first dose: ${s.join(", ")}.`}function Ai(o,e){let t=Math.max(0,vi-Math.abs(o-e))/2,s=o<=e?-1:1;return{left:o+s*t,right:e-s*t}}var de=(o,e,t,s)=>g`<text class="sympblock-room-axis-words" x=${e} y=${t} text-anchor=${s} dominant-baseline="central">${o}</text>`;function Je(o){if(o.length<2)return p;let{low:e,high:t,last:s,x:r,y:i}=xi(o),n=o.at(-1),a=Ai(i(n.left),i(n.right)),l=m=>o.map(h=>`${r(h.minutes).toFixed(1)},${i(h[m]).toFixed(1)}`).join(" ");return c`<svg class="sympblock-room-trace" viewBox="0 0 ${$i} ${wi}" role="img" aria-label=${_i(o)}>
    <path class="sympblock-room-axis" d="M${J} ${Ct}V${ee}H${Ze}" />
    ${de(String(t),J-3,Ct,"end")}${de(String(e),J-3,ee,"end")}
    ${de("0",J,ee+9,"start")}${de(`${Math.round(s)} min`,Ze,ee+9,"end")}
    ${Nt.map(m=>g`<polyline class="sympblock-room-sole sympblock-room-sole-${m}" points=${l(m)} />`)}
    ${Nt.map(m=>de(m,Ze+3,a[m],"start"))}
  </svg>`}function Si(o,{id:e,title:t,ask:s,answer:r,is_done:i}){let n=i?`✓ ${t}`:t,a=o.latest.get("check")?.check===e;return c`<div class="sympblock-room-item ${a?"sympblock-room-latest":""}">
    ${$(y(n,()=>o.send("check",{check:e})))}
    <div role="status">${r?c`<div class="sympblock-room-heard"><div>
            <p class="sympblock-room-detail"><em>${s}</em></p>
            <p class="sympblock-room-words">${r}</p>
          </div></div>`:p}</div>
  </div>`}function Mi(o,{is_open:e,checks:t,decisions:s,decided:r}){let i=r?c`<p class="sympblock-room-words">Decided: ${r}.</p>`:p;if(!e)return i;let n=({value:a,label:l})=>y(l,()=>o.send("discharge",{decision:a}));return c`<h5>Before the patient goes home</h5>
    <div class="sympblock-room-home-checks">${E(t,({id:a})=>a,a=>Si(o,a))}</div>
    ${i} ${$(s.map(n))}`}function is(o,{clock:e,feet:t,soles:s,waits:r,discharge:i}){let n=({minutes:m,label:h})=>y(`Wait ${h}`,()=>o.send("wait",{minutes:m})),a=y("End session and debrief",()=>o.send("finish")),l=y("Start again",()=>o.send("again"));return _("Feet and time",c`<div class="sympblock-room-feet">${t.map(m=>c`<p class="sympblock-room-words">${m}</p>`)}${Je(s)}</div>
      <div class="sympblock-room-waits">${$(r.map(n))}</div>
      ${Mi(o,i)}
      ${$([a,l])}`,`Feet and time: ${e}`)}var Ti=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]];function ns(o,{shoot:e,keep:t,hasPicture:s}){let r=([i,n])=>y(i,()=>o.send("view",{view:n}),{label:`Turn the C-arm to ${i}`});return $([Ti.map(r),y("Take spot image",e,{label:"Take spot image in this view",className:"sympblock-room-shot"}),y("Save image",t,{label:"Save this image beside the live screen",isEnabled:s,refuse:()=>o.refuse("There is no image yet: take a spot image first.")})])}var ls=(o,e)=>c`<p class="sympblock-room-figure"><span>${o}</span><strong>${e}</strong></p>`,Ei=o=>o.is_in?`${o.depth_mm} of ${o.length_mm} mm`:"not set",Ci=(o,e,t)=>c`<p class="sympblock-room-figure sympblock-room-now" role="status"><span>Feel</span><span>${St(o)}</span></p>
    ${t?p:At(o,e.length_mm)}`;function cs({clock:o,feet:e,soles:t,needle:s,feel:r}){return s?c`<div class="sympblock-room-vitals">
    ${ls("Time",o)}${ls("Needle depth",Ei(s))}
    ${s.is_in?Ci(r,s,e.length>1):p}
    <p class="sympblock-room-figure sympblock-room-soles"><span>Feet</span>${e.map(i=>c`<span>${i}</span>`)}</p>
    ${Je(t)}
  </div>`:p}var Ni={e:1,q:-1},Ot=class{traits=[...Ro,"page"];constructor(e,t,s){this.model=e,this.sender=t,this.acts=new ze(t,s),this.checklist=new Re(this.acts),this.syringe=new Qe(this.acts),this.banner=new We(this.acts),this.sound=new Ye(s),this.hold=new De({send:(r,i)=>this.acts.send(r,i),isIdle:()=>t.isIdle(),page:()=>this.page}),this.replay=new je(this.acts,s,()=>t.isIdle()),this.sheets=new Ge(s),this.narrow=new Be(s),this.console=new Oe({model:e,sender:t,redraw:s},{onPoint:this.mark,onKey:this.push}),this.window=new Pe(s,()=>this.keys.list.isOpen),this.keys=new Ve({console:this.console,window:this.window,openSheet:r=>this.isSheeted&&this.sheets.chooseNumber(r),closeMessage:()=>this.banner.close(),shoot:this.shoot,press:this.press}),this.debriefPlace=M(),this.bar=M(),this.arrival=void 0,this.hadDebrief=null}get page(){return this.model.get("page")}get isCockpit(){return this.window.isFilled&&!this.page.is_finished}get isSheeted(){return this.isCockpit||this.narrow.isNarrow&&!this.page.is_finished}get className(){return`sympblock-console sympblock-beside sympblock-room ${this.window.isFilled?"sympblock-room-filled":""} ${this.isCockpit?"sympblock-room-cockpit":""} ${this.page.debrief?"sympblock-room-over":""}`}get refusal(){return this.acts.refusal||this.page.notice}mark=e=>this.acts.send("mark",{at:e});push=e=>{let t=e.key.toLowerCase(),s=Ni[t],[r,i]=this.page.pushes_mm,n=e.shiftKey;return s&&!e.repeat&&this.hold.begin(s,{isFast:n,key:t,firstMm:n?i:r}),!!s};press=e=>this.sender.send({event:"press",id:e});shoot=()=>this.press("shot");keep=()=>this.press("keep");get hasPicture(){return this.model.get("view").controls.some(({id:e,enabled:t})=>e==="keep"&&t)}get subtraction(){return{isOn:this.model.get("view").controls.find(({id:t})=>t==="subtract")?.label==="Stop subtraction",isShown:this.isSheeted,press:this.press}}stage(e){let{live:t}=this.console;return t.above=this.banner.template(this.refusal),t.pointed=e.entry??null,t.emptyWords=e.is_finished?"No image had been taken yet.":ut,t.show(),c`<div class="sympblock-console-stage sympblock-kept">
      ${Uo(e.guided&&!e.is_finished?e.guide:void 0)}
      ${this.console.screens()}
      <div class="sympblock-room-near">${this.taking(e)}</div>
      ${this.isCockpit?cs(e):p}
    </div>`}taking(e){return e.is_finished?this.console.foldButton():c`${ns(this.acts,{shoot:this.shoot,keep:this.keep,hasPicture:this.hasPicture})}
      ${this.console.row()}`}screens(e){return c`${this.console.waiting()}${this.stage(e)}
      <p class="sympblock-console-keys" ?hidden=${e.is_finished}>${ft} ${e.keys} Press ? for a list of all keys.</p>`}goOn(e){return!this.isSheeted||!e.needle?p:c`<p>${y("Go on to the checklist",()=>this.sheets.choose("checklist"))}</p>`}needle(e){let t=this.isSheeted?p:Tt(e.skin);return[Qo(this.acts,e,this),this.syringe.template(e,this.subtraction),t]}skinSheet(e){return!this.isSheeted||!e.needle?[]:[{id:"skin",name:"Skin view",content:Tt(e.skin)}]}acting(e){return e.replay?[{id:"replay",name:"Replay",content:this.replay.template(e.replay)}]:!e.needle||e.is_finished?[]:[{id:"checklist",name:"Checklist",content:this.checklist.template(e)},{id:"needle",name:"Needle",content:this.needle(e)},{id:"time",name:"Time",content:is(this.acts,e)}]}aside(e,{controls:t,body:s}){let r={id:"patient",name:"Patient",content:ts(this.acts,e,this.goOn(e))},i={id:"findings",name:"Findings",content:e.needle?qo(e.notes):p};return this.sheets.need(Vo(e)),this.sheets.template([...e.is_finished?[]:[r],...this.acting(e),...e.needle?[i]:[],...e.is_finished?[r]:[],{id:"arm",name:"C-arm",content:this.arm(e,t)},{id:"dose",name:"Dose",content:s},...this.skinSheet(e)],this.isSheeted)}arm(e,t){return e.is_finished?c`<details class="sympblock-room-arm"><summary>C-arm and how its images are shown</summary>${t}</details>`:c`<h4 class="sympblock-room-heading">C-arm</h4>${t}`}debrief(e){return c`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${x(this.debriefPlace)}>${e.debrief?Wo(this.acts,e.debrief,this.watch):p}</div>`}watch=()=>{let e=this.section.querySelector('[aria-label="Replay"]');e.scrollIntoView({block:"nearest"}),e.querySelector("button").focus()};head(e){let t=this.window.isFilled?"Leave the full window":"Fill the window";return c`<div class="sympblock-room-bar" ${x(this.bar)}>
      ${e}
      ${y("?",this.keys.list.open,{label:"Keys of the room"})}
      ${y(t,()=>this.window.toggle(this.section),{className:"sympblock-room-fill"})}
    </div>`}get section(){return this.bar.value.parentElement}lay=e=>{let{page:t}=this;if(t.needle)t.is_finished?this.banner.rest():this.banner.hear(t.notes,t.needle.is_in),this.sound.hear(t.feel.told);else for(let s of[this.checklist,this.syringe,this.banner,this.sound])s.forget();return[this.head(e.title),Bo(this.screens(t),this.aside(t,e)),this.debrief(t),e.problem,e.said,this.keys.list.template()]};drawn(){this.keys.listenOn(this.section),this.keys.focus.settle(),this.isSheeted&&this.sheets.keepFocus(),this.showDebrief(),this.fillAtFirst()}fillAtFirst(){this.arrival||!this.model.get("fills_window")||(this.arrival=new IntersectionObserver(e=>{e.some(t=>t.isIntersecting)&&(this.arrival.disconnect(),this.window.fill(this.section))}),this.arrival.observe(this.section))}showDebrief(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&(this.debriefPlace.value.focus({preventScroll:!0}),this.debriefPlace.value.scrollIntoView({block:"start"})),this.hadDebrief=e}stop(){this.arrival?.disconnect(),this.hold.end(),this.replay.stop(),this.sound.stop(),this.window.stop(),this.narrow.stop(),this.console.stop()}},as=(o,e,t)=>new Ot(o,e,t);var ms=`/* The back of the patient from above. Colours that mean something are those of Okabe and Ito. */
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
`;var Wa=[_o,xo,Ht,It,Rt,Bt,So,ms,Ao],qa={render:o=>vo(o,as)};export{qa as default,Wa as styles};
