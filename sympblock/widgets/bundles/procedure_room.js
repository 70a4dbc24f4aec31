var Et=`.sympblock-console-screens {
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
`;var Ct=`.sympblock-task-head {
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
`;var Nt=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
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
`;var Ot=`.sympblock-panel {
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
 */var Qe=globalThis,Pt=t=>t,me=Qe.trustedTypes,Lt=me?me.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ze="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,Je="?"+R,ls=`<${Je}>`,z=document,ee=()=>z.createComment(""),te=t=>t===null||typeof t!="object"&&typeof t!="function",et=Array.isArray,jt=t=>et(t)||typeof t?.[Symbol.iterator]=="function",Xe=`[ 	
\f\r]`,J=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Rt=/-->/g,Bt=/>/g,j=RegExp(`>|${Xe}(?:([^\\s"'>=/]+)(${Xe}*=${Xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ht=/'/g,It=/"/g,Ft=/^(?:script|style|textarea|title)$/i,tt=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),c=tt(1),g=tt(2),gi=tt(3),w=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Dt=new WeakMap,F=z.createTreeWalker(z,129);function zt(t,e){if(!et(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Lt!==void 0?Lt.createHTML(e):e}var Wt=(t,e)=>{let o=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",n=J;for(let a=0;a<o;a++){let l=t[a],p,h,d=-1,b=0;for(;b<l.length&&(n.lastIndex=b,h=n.exec(l),h!==null);)b=n.lastIndex,n===J?h[1]==="!--"?n=Rt:h[1]!==void 0?n=Bt:h[2]!==void 0?(Ft.test(h[2])&&(r=RegExp("</"+h[2],"g")),n=j):h[3]!==void 0&&(n=j):n===j?h[0]===">"?(n=r??J,d=-1):h[1]===void 0?d=-2:(d=n.lastIndex-h[2].length,p=h[1],n=h[3]===void 0?j:h[3]==='"'?It:Ht):n===It||n===Ht?n=j:n===Rt||n===Bt?n=J:(n=j,r=void 0);let k=n===j&&t[a+1].startsWith("/>")?" ":"";i+=n===J?l+ls:d>=0?(s.push(p),l.slice(0,d)+Ze+l.slice(d)+R+k):l+R+(d===-2?a:k)}return[zt(t,i+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},oe=class t{constructor({strings:e,_$litType$:o},s){let r;this.parts=[];let i=0,n=0,a=e.length-1,l=this.parts,[p,h]=Wt(e,o);if(this.el=t.createElement(p,s),F.currentNode=this.el.content,o===2||o===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(r=F.nextNode())!==null&&l.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let d of r.getAttributeNames())if(d.endsWith(Ze)){let b=h[n++],k=r.getAttribute(d).split(R),u=/([.?@])?(.*)/.exec(b);l.push({type:1,index:i,name:u[2],strings:k,ctor:u[1]==="."?de:u[1]==="?"?he:u[1]==="@"?be:q}),r.removeAttribute(d)}else d.startsWith(R)&&(l.push({type:6,index:i}),r.removeAttribute(d));if(Ft.test(r.tagName)){let d=r.textContent.split(R),b=d.length-1;if(b>0){r.textContent=me?me.emptyScript:"";for(let k=0;k<b;k++)r.append(d[k],ee()),F.nextNode(),l.push({type:2,index:++i});r.append(d[b],ee())}}}else if(r.nodeType===8)if(r.data===Je)l.push({type:2,index:i});else{let d=-1;for(;(d=r.data.indexOf(R,d+1))!==-1;)l.push({type:7,index:i}),d+=R.length-1}i++}}static createElement(e,o){let s=z.createElement("template");return s.innerHTML=e,s}};function W(t,e,o=t,s){if(e===w)return e;let r=s!==void 0?o._$Co?.[s]:o._$Cl,i=te(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,o,s)),s!==void 0?(o._$Co??=[])[s]=r:o._$Cl=r),r!==void 0&&(e=W(t,r._$AS(t,e.values),r,s)),e}var pe=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:s}=this._$AD,r=(e?.creationScope??z).importNode(o,!0);F.currentNode=r;let i=F.nextNode(),n=0,a=0,l=s[0];for(;l!==void 0;){if(n===l.index){let p;l.type===2?p=new V(i,i.nextSibling,this,e):l.type===1?p=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(p=new ke(i,this,e)),this._$AV.push(p),l=s[++a]}n!==l?.index&&(i=F.nextNode(),n++)}return F.currentNode=z,r}p(e){let o=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,o),o+=s.strings.length-2):s._$AI(e[o])),o++}},V=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,s,r){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=W(this,e,o),te(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):jt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=oe.createElement(zt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(o);else{let i=new pe(r,this),n=i.u(this.options);i.p(o),this.T(n),this._$AH=i}}_$AC(e){let o=Dt.get(e.strings);return o===void 0&&Dt.set(e.strings,o=new oe(e)),o}k(e){et(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,s,r=0;for(let i of e)r===o.length?o.push(s=new t(this.O(ee()),this.O(ee()),this,this.options)):s=o[r],s._$AI(i),r++;r<o.length&&(this._$AR(s&&s._$AB.nextSibling,r),o.length=r)}_$AR(e=this._$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let s=Pt(e).nextSibling;Pt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},q=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,s,r,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=o,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(e,o=this,s,r){let i=this.strings,n=!1;if(i===void 0)e=W(this,e,o,0),n=!te(e)||e!==this._$AH&&e!==w,n&&(this._$AH=e);else{let a=e,l,p;for(e=i[0],l=0;l<i.length-1;l++)p=W(this,a[s+l],o,l),p===w&&(p=this._$AH[l]),n||=!te(p)||p!==this._$AH[l],p===m?e=m:e!==m&&(e+=(p??"")+i[l+1]),this._$AH[l]=p}n&&!r&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},de=class extends q{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},he=class extends q{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},be=class extends q{constructor(e,o,s,r,i){super(e,o,s,r,i),this.type=5}_$AI(e,o=this){if((e=W(this,e,o,0)??m)===w)return;let s=this._$AH,r=e===m&&s!==m||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==m&&(s===m||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ke=class{constructor(e,o,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=o,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){W(this,e)}},qt={M:Ze,P:R,A:Je,C:1,L:Wt,R:pe,D:jt,V:W,I:V,H:q,N:he,U:be,B:de,F:ke},cs=Qe.litHtmlPolyfillSupport;cs?.(oe,V),(Qe.litHtmlVersions??=[]).push("3.3.3");var ye=(t,e,o)=>{let s=o?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=o?.renderBefore??null;s._$litPart$=r=new V(e.insertBefore(ee(),i),i,void 0,o??{})}return r._$AI(t),r};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var A={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},B=t=>(...e)=>({_$litDirective$:t,values:e}),O=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,s){this._$Ct=e,this._$AM=o,this._$Ci=s}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:as}=qt,Ut=t=>t;var ue=t=>t.strings===void 0,Vt=()=>document.createComment(""),G=(t,e,o)=>{let s=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(o===void 0){let i=s.insertBefore(Vt(),r),n=s.insertBefore(Vt(),r);o=new as(i,n,t,t.options)}else{let i=o._$AB.nextSibling,n=o._$AM,a=n!==t;if(a){let l;o._$AQ?.(t),o._$AM=t,o._$AP!==void 0&&(l=t._$AU)!==n._$AU&&o._$AP(l)}if(i!==r||a){let l=o._$AA;for(;l!==i;){let p=Ut(l).nextSibling;Ut(s).insertBefore(l,r),l=p}}}return o},I=(t,e,o=t)=>(t._$AI(e,o),t),ms={},fe=(t,e=ms)=>t._$AH=e,Gt=t=>t._$AH,ge=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var v=B(class extends O{constructor(t){if(super(t),t.type!==A.PROPERTY&&t.type!==A.ATTRIBUTE&&t.type!==A.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ue(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===w||e===m)return e;let o=t.element,s=t.name;if(t.type===A.PROPERTY){if(e===o[s])return w}else if(t.type===A.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(s))return w}else if(t.type===A.ATTRIBUTE&&o.getAttribute(s)===e+"")return w;return fe(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Kt=(t,e,o)=>{let s=new Map;for(let r=e;r<=o;r++)s.set(t[r],r);return s},S=B(class extends O{constructor(t){if(super(t),t.type!==A.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,o){let s;o===void 0?o=e:e!==void 0&&(s=e);let r=[],i=[],n=0;for(let a of t)r[n]=s?s(a,n):n,i[n]=o(a,n),n++;return{values:i,keys:r}}render(t,e,o){return this.dt(t,e,o).values}update(t,[e,o,s]){let r=Gt(t),{values:i,keys:n}=this.dt(e,o,s);if(!Array.isArray(r))return this.ut=n,i;let a=this.ut??=[],l=[],p,h,d=0,b=r.length-1,k=0,u=i.length-1;for(;d<=b&&k<=u;)if(r[d]===null)d++;else if(r[b]===null)b--;else if(a[d]===n[k])l[k]=I(r[d],i[k]),d++,k++;else if(a[b]===n[u])l[u]=I(r[b],i[u]),b--,u--;else if(a[d]===n[u])l[u]=I(r[d],i[u]),G(t,l[u+1],r[d]),d++,u--;else if(a[b]===n[k])l[k]=I(r[b],i[k]),G(t,r[d],r[b]),b--,k++;else if(p===void 0&&(p=Kt(n,k,u),h=Kt(a,d,b)),p.has(a[d]))if(p.has(a[b])){let _=h.get(n[k]),N=_!==void 0?r[_]:null;if(N===null){let M=G(t,r[d]);I(M,i[k]),l[k]=M}else l[k]=I(N,i[k]),G(t,r[d],N),r[_]=null;k++}else ge(r[b]),b--;else ge(r[d]),d++;for(;k<=u;){let _=G(t,l[u+1]);I(_,i[k]),l[k++]=_}for(;d<=b;){let _=r[d++];_!==null&&ge(_)}return this.ut=n,fe(t,l),w}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var se=(t,e)=>{let o=t._$AN;if(o===void 0)return!1;for(let s of o)s._$AO?.(e,!1),se(s,e);return!0},$e=t=>{let e,o;do{if((e=t._$AM)===void 0)break;o=e._$AN,o.delete(t),t=e}while(o?.size===0)},Yt=t=>{for(let e;e=t._$AM;t=e){let o=e._$AN;if(o===void 0)e._$AN=o=new Set;else if(o.has(t))break;o.add(t),hs(e)}};function ps(t){this._$AN!==void 0?($e(this),this._$AM=t,Yt(this)):this._$AM=t}function ds(t,e=!1,o=0){let s=this._$AH,r=this._$AN;if(r!==void 0&&r.size!==0)if(e)if(Array.isArray(s))for(let i=o;i<s.length;i++)se(s[i],!1),$e(s[i]);else s!=null&&(se(s,!1),$e(s));else se(this,t)}var hs=t=>{t.type==A.CHILD&&(t._$AP??=ds,t._$AQ??=ps)},we=class extends O{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,o,s){super._$AT(e,o,s),Yt(this),this.isConnected=e._$AU}_$AO(e,o=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),o&&(se(this,e),$e(this))}setValue(e){if(ue(this._$Ct))this._$Ct._$AI(e,this);else{let o=[...this._$Ct._$AH];o[this._$Ci]=e,this._$Ct._$AI(o,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var T=()=>new st,st=class{},ot=new WeakMap,E=B(class extends we{render(t){return m}update(t,[e]){let o=e!==this.G;return o&&this.rt(void 0),(o||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),m}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,o=ot.get(e);o===void 0&&(o=new WeakMap,ot.set(e,o)),o.get(this.G)!==void 0&&this.G.call(this.ht,void 0),o.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?ot.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var bs=500;function Xt(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function ks(t,e,{min:o,max:s,step:r}){let i=Xt(t),n=Number.isNaN(i)?o:i+e*r;return String(Number(Math.min(s,Math.max(o,n)).toFixed(2)))}var ve=class{constructor(e,o){this.send=e,this.uid=o,this.control=null,this.sent=null,this.pause=null,this.field=T()}get input(){return this.field.value}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}typed=()=>{clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(this.input.value),bs)};left=()=>{(this.sent===null||this.control.refusal)&&(this.input.value=this.text)};pressed=e=>{let o={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.hand(this.input.value),o&&(e.preventDefault(),this.input.value=ks(this.input.value,o,this.control),this.hand(this.input.value))};template(e){this.control=e;let o=`${this.uid}-${e.id}`;return c`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${o}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${E(this.field)} id=${o} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${o}-hint ${o}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${o}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${o}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.control.refusal||(this.sent=null),document.activeElement!==this.input?this.input.value=this.text:!this.control.refusal&&this.pause===null&&Xt(this.input.value)!==this.control.value&&this.hand(this.input.value)}};var _e=(t,e)=>e.sender.pending(t.id)??t.value;function ys(t,e){let o=_e(t,e),s=({value:r,label:i},n)=>c`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${n}" .value=${r}
    .checked=${v(r===o)} @change=${()=>e.set(t.id,r)}><span>${i}</span></label>`;return c`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${S(t.options,({value:r})=>r,s)}</div>
  </fieldset>`}function us(t,e){let o=_e(t,e),s=`${e.uid}-${t.id}`;return c`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${s}>${t.label}</label>
    <select id=${s} ?disabled=${t.enabled===!1} @change=${r=>e.set(t.id,r.target.value)}>
      ${t.options.map(({value:r,label:i})=>c`<option .value=${r} .selected=${v(r===o)}>${i}</option>`)}
    </select>
  </div>`}function fs(t,e){let o=_e(t,e),s=`${Number(Number(o).toFixed(2))} ${t.unit}`.trim(),r=`${e.uid}-${t.id}`;return c`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${r}>${t.label}</label>
    <output for=${r}>${s}</output>
    <input id=${r} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${s}
      .value=${e.held.has(t.id)?w:v(String(o))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${i=>e.set(t.id,Number(i.target.value))}>
  </div>`}function gs(t,e){return c`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${v(_e(t,e))}
    @change=${o=>e.set(t.id,o.target.checked)}><span>${t.label}</span></label>`}function $s(t,e){return c`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var ws={choice:(t,e)=>(t.layout==="menu"?us:ys)(t,e),range:fs,toggle:gs,button:$s,number:(t,e)=>e.numberField(t.id).template(t)},xe=class{constructor(e,o){this.sender=e,this.uid=o,this.held=new Set,this.fields=new Map}set(e,o){this.sender.send({event:"set",id:e,value:o})}hold(e){this.held.add(e);let o=()=>this.held.delete(e);window.addEventListener("pointerup",o,{once:!0}),window.addEventListener("pointercancel",o,{once:!0})}numberField(e){return this.fields.has(e)||this.fields.set(e,new ve(o=>this.sender.send(o),this.uid)),this.fields.get(e)}template(e){return ws[e.kind](e,this)}templates({controls:e,buttons_first:o}){let s=l=>`${l.kind} ${l.layout??""} ${l.id}`,r=l=>S(l,s,p=>this.template(p)),i=e.filter(({kind:l})=>l==="button"),n=r(e.filter(({kind:l})=>l!=="button")),a=i.length?c`<div class="sympblock-panel-buttons">${r(i)}</div>`:"";return o?[a,n]:[n,a]}settle(e){for(let o of e)o.kind==="number"&&this.numberField(o.id).settle()}};var Qt=0;function D(t){return Qt+=1,`${t}-${Qt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Zt="important",vs=" !"+Zt,re=B(class extends O{constructor(t){if(super(t),t.type!==A.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,o)=>{let s=t[o];return s==null?e:e+`${o=o.includes("-")?o:o.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${s};`},"")}update(t,[e]){let{style:o}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let s of this.ft)e[s]==null&&(this.ft.delete(s),s.includes("-")?o.removeProperty(s):o[s]=null);for(let s in e){let r=e[s];if(r!=null){this.ft.add(s);let i=typeof r=="string"&&r.endsWith(vs);s.includes("-")||i?o.setProperty(s,i?r.slice(0,-11):r,i?Zt:""):o[s]=r}}return w}});function xs(t,e){let o=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),s=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return o>0&&s>0}function rt(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function _s(t,e,o,s){let r=t.y+t.h/2<e.y+e.h/2,i=(r?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(r?-1:1)*(o?i:i/2),rt(t,s),!o&&(e.y+=(r?1:-1)*i/2,rt(e,s))}function ie(t,e,o){for(let s of t)rt(s,o);for(let s=0;s<60;s+=1){let r=!0;for(let i of t)for(let n of[...e,...t])n===i||!xs(i,n)||(r=!1,_s(i,n,e.includes(n),o));if(r)return!0}return!1}var As=.35,Jt=document.createElement("canvas").getContext("2d");function K(t,e,o){return Jt.font=`500 ${e}px ${o||"sans-serif"}`,Jt.measureText(t).width}function Ms(t,e,o,s){let[r,i]=e(t.at_mm),n={start:0,middle:s/2,end:s}[t.anchor];return{label:t,x:r-n,y:i-o*.65,w:s,h:o*1.3}}function io(t,e,o){let s=e.y+e.h/2,n=`M${(o[0]>e.x&&o[0]<e.x+e.w?[o[0],o[1]<s?e.y:e.y+e.h]:[o[0]<=e.x?e.x-3:e.x+e.w+3,s]).join(" ")}L${o.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},t),f("path",{d:n,class:"sympblock-leader"},t),f("circle",{cx:o[0],cy:o[1],r:1.9,class:"sympblock-leader-end"},t)}function U(t,e,o,s,r,i){let n=f("text",{x:o,y:s,class:i,"font-size":r,"dominant-baseline":"central"},t);return n.textContent=e,n}function Ss(t,e,o,s){let r=e.scale_bar_mm*o.pxPerMm,i=`${e.scale_bar_mm} mm`,n=Math.max(r,K(i,s,o.family)),a={x:10,y:o.height-s*1.3-16,w:n,h:s*1.3+8},l=o.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+r}M${10+r} ${l-4}V${l+4}`;return f("path",{d:p,class:"sympblock-scale-halo"},t),f("path",{d:p,class:"sympblock-scale"},t),U(t,i,10,l-s*.95,s,"sympblock-label"),a}function Ts(t,e,o,s){return e.side_marks.map((r,i)=>{let n=Math.max(s*1.7,K(r,s,o.family)+s*.8),a=i?o.width-n-8:8,l={x:a,y:8,w:n,h:s*1.7};return f("rect",{x:a,y:8,width:n,height:l.h,rx:3,class:"sympblock-side"},t),U(t,r,a+n/2,8+l.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function Es(t,e,o){for(let s of e)s.label.points_to_mm&&io(t,s,o(s.label.points_to_mm));for(let s of e)U(t,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function no(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function Cs(t,e,o,s){let r=t.isConnected?getComputedStyle(t).fontFamily:"",i=Math.max(...e.map(l=>K(l.text,s,r)))+s*2.66,n=o-2*i-s;if(no(t)&&n>As*o)return{columns:2,columnPx:i,picturePx:n,left:n+s};let a=Math.max(1,Math.min(3,Math.floor(o/i)));return{columns:a,columnPx:o/a,picturePx:o,left:0}}function Ns(t,e,o,s,r,i){let{place:n}=o,a=i*1.4,l=e.map(d=>{let[b,k]=n(d.at_mm),u=b<o.width/2?1:o.width-a-1;return{label:d,x:d.points_to_mm?u:b-a/2,y:k-a/2,w:a,h:a}});ie(l,s,{x:0,y:0,w:o.width,h:o.height});for(let d of l)d.label.points_to_mm&&io(t,d,n(d.label.points_to_mm));let p=Math.ceil(e.length/r.columns),h=r.left?0:o.height;return l.forEach((d,b)=>{let k=r.left+Math.floor(b/p)*r.columnPx+a*.6,u=h+a*.9+b%p*i*1.6;eo(t,b+1,d.x+a/2,d.y+a/2,i),eo(t,b+1,k,u,i),U(t,d.label.text,k+a*.8,u,i,"sympblock-label sympblock-key-text")}),Math.max(0,h+p*i*1.6+a*.6-o.height)}function eo(t,e,o,s,r){f("circle",{cx:o,cy:s,r:r*.7,class:"sympblock-number"},t),U(t,e,o,s,r*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function to(t){let[e,o,s,r]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let i=t.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([p,h])=>[[p-l,h-l],[p+l,h+l]])}),n=(a,l)=>l(...i.map(p=>p[a]));return[Math.max(e,n(0,Math.min)),Math.max(o,n(1,Math.min)),Math.min(s,n(0,Math.max)),Math.min(r,n(1,Math.max))]}function oo(t,e,o){let[s,r,i,n]=e,a=o/(i-s),l=(n-r)*a,p=t.isConnected?getComputedStyle(t).fontFamily:"",h=([b,k])=>[(b-s)*a,(k-r)*a],d={x:6,y:6,w:o-12,h:l-12};return{bounds:e,width:o,height:l,pxPerMm:a,family:p,place:h,area:d}}function so(t,e,o,s){t.replaceChildren();let r=[];return e.side_marks&&r.push(...Ts(t,e,o,s)),e.scale_bar_mm&&r.push(Ss(t,e,o,s)),r}function Os(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:Ae))}function ro(t,e,o){let s=t.querySelector(".sympblock-words"),r=oo(t,e.labels.length?e.bounds_mm:to(e),o),i=Os(e,r),n=so(s,e,r,i),a=M=>Ms(M,r.place,i,K(M.text,i,r.family)),l=e.labels.map(a),p=l.map(M=>M.x),d=ie(l,n,r.area)&&l.every((M,Ke)=>Math.abs(M.x-p[Ke])<24),b=0;if(d)Es(s,l,r.place);else{let[M,Ke,St,os]=to(e),Ye=Cs(t,e.labels,o,i),Tt=(St-M)*i*2/Ye.picturePx;r=oo(t,[M-Tt,Ke,St+Tt,os],Ye.picturePx),n=so(s,e,r,12),b=Ns(s,e.labels,r,n,Ye,i)}let[k,u,,_]=r.bounds,N=1/r.pxPerMm;s.setAttribute("transform",`translate(${k} ${u}) scale(${N})`),t.setAttribute("viewBox",`${k} ${u} ${o*N} ${_-u+b*N}`),t.style.setProperty("--scene-px",N)}function lo(t,e){let o=0,s=()=>{let{width:r}=t.getBoundingClientRect(),i=t.getScreenCTM(),n=e.labels.length&&no(t)?r:i?.a*t.viewBox.baseVal.width,a=i&&r?Math.min(r,n):0;a>40&&Math.abs(a-o)>2&&(o=a,ro(t,e,a))};ro(t,e,560),new ResizeObserver(s).observe(t)}var Ps="http://www.w3.org/2000/svg",Ae=13,Ls="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,o){let s=document.createElementNS(Ps,t);for(let[r,i]of Object.entries(e||{}))s.setAttribute(r,i);return o&&o.append(s),s}function it(t,e){return`M${t.map(o=>o.join(" ")).join("L")}${e?"Z":""}`}function ao(t,e,o){let s={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[r,i]of Object.entries(s))t.style.setProperty(`--scene-${r}`,i);t.style.setProperty("--scene-width",o)}function Rs(t,e){let[o,s]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:o,cy:s,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:Ls,transform:`translate(${o} ${s}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:it(t.points_mm,!1)});let r=[t.points_mm,...t.holes_mm].map(i=>it(i,!0));return f("path",{d:r.join(""),"fill-rule":"evenodd"})}function Bs(t,e,o,s,r){let i=`${e}-hatch-${o}`,n=f("pattern",{id:i,patternUnits:"userSpaceOnUse",width:r,height:r}),a={lines:`M0 ${r}L${r} 0`,cross:`M0 ${r}L${r} 0M0 0L${r} ${r}`}[s.hatch],l=a?f("path",{d:a,class:"sympblock-hatch-line","stroke-width":r*.09},n):f("circle",{cx:r/2,cy:r/2,r:r*.14,class:"sympblock-hatch-dot"},n);return ao(l,s,0),t.querySelector("defs").append(n),`url(#${i})`}function Hs(t,e,o){let s=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),i={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;ao(s,e,t.emphasis==="strong"?i*1.8:i);let n=Rs(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),s.append(n),o&&t.kind==="area"){let a=n.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=o,s.append(a)}return s}function nt(t,e){let o=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[o.x,o.y]}function Is(t,e){let o=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),s=f("rect",{rx:3},o),r=U(o,"",0,0,Ae,"sympblock-tip-text");return(i,n,a)=>{if(o.style.display=i?"":"none",!i)return;let l=Number(t.style.getPropertyValue("--scene-px")),p=K(i,Ae,getComputedStyle(t).fontFamily)+14,[h,d,b]=e.bounds_mm,k=Math.max(h,Math.min(n+10*l,b-p*l)),u=a-34*l<d?a+16*l:a-34*l;o.setAttribute("transform",`translate(${k} ${u}) scale(${l})`);for(let[_,N]of Object.entries({width:p,height:24}))s.setAttribute(_,N);r.setAttribute("x",7),r.setAttribute("y",12),r.textContent=i}}function co(t,e,o){let s=f("g",{class:e,"aria-hidden":"true"},t);for(let i of["halo","line"])f("path",{d:o,class:`sympblock-mark-${i}`},s);let r=i=>{s.style.display=i?"":"none",i&&(s.style.transform=`translate(${i.x_mm}px, ${i.y_mm}px) scale(var(--scene-px))`)};return r(null),r}function Ds(t){return{setCrosshair:co(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:co(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function js(t,e,o,s){let r=e.map((i,n)=>({node:i,shape:o[n]})).filter(({shape:i})=>i.name);t.setAttribute("role","group"),r.forEach(({node:i,shape:n},a)=>{let l={role:"button","aria-label":n.name,tabindex:a?-1:0,"data-structure":n.structure};for(let[p,h]of Object.entries(l))i.setAttribute(p,h);i.classList.add("sympblock-pickable"),i.addEventListener("click",p=>s.onPick(n,...nt(t,p))),i.addEventListener("keydown",p=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")s.onPick(n,...n.points_mm[0]);else if(h){let d=r[(a+h+r.length)%r.length].node;i.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;p.preventDefault()})})}function Fs(t,e,o,s){let r=i=>{let n=i.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((i,n)=>{o[n].name&&(i.addEventListener("pointermove",a=>s(o[n].name,...nt(t,a))),i.addEventListener("pointerleave",()=>s("")),i.addEventListener("focus",()=>i.matches(":focus-visible")&&s(o[n].name,...r(i))),i.addEventListener("blur",()=>s("")))})}function zs(t,e,o){let[s,r,i,n]=e.bounds_mm,a=f("defs",{},t),l={x:s,y:r,width:i-s,height:n-r};f("rect",l,f("clipPath",{id:`${o}-clip`},a)),f("rect",{...l,class:"sympblock-ground"},t)}function Ws(t,e){let o=e.rings.map(s=>it(s,!0)).join("");for(let s of["halo","line"])f("path",{d:o,class:`sympblock-overlay-${s} sympblock-overlay-${e.tone}`},t)}function mo(t,e){return t.get("scenes")[e]}function po(t,e={}){let o=D("sympblock-scene"),s=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});s.dataset.ground=t.ground,zs(s,t,o);let[r,,i]=t.bounds_mm,n={};for(let[h,d]of Object.entries(t.styles))d.hatch&&(n[h]=Bs(s,o,h,d,(i-r)/75));let a=f("g",{"clip-path":`url(#${o}-clip)`},s);if(t.film){let[h,d,b,k]=t.film.bounds_mm,u={href:t.film.href,x:h,y:d,width:b-h,height:k-d,preserveAspectRatio:"none"};f("image",{...u,"aria-hidden":"true"},a)}let l=t.shapes.map(h=>Hs(h,t.styles[h.structure],n[h.structure]));a.append(...l);for(let h of e.overlays??[])Ws(a,h);f("g",{class:"sympblock-words","aria-hidden":"true"},s),Fs(s,l,t.shapes,Is(s,t)),e.onPick&&t.shapes.some(h=>h.name)&&js(s,l,t.shapes,e);let p=h=>{let d=s.querySelector(`[data-structure="${CSS.escape(h)}"]`);d&&d.focus()};return s.sceneTools={...Ds(s),focusStructure:p},e.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",h=>e.onPoint(...nt(s,h)))),lo(s,t),s}var Me=class{constructor(e,o){this.model=e,this.send=o,this.drawn=new Map}scene(e){let o=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==o){let s=mo(this.model,e.scene),r=i=>this.send({event:"pick",picture:e.id,structure:i.structure});this.drawn.set(e.id,{mark:o,scene:s,node:po(s,e.pickable?{onPick:r}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:o,node:s}=this.scene(e),r={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return c`<figure class="sympblock-panel-picture" style=${re(r)}>
      ${s}
      <figcaption>${e.caption}${o.note?c` <em>${o.note}</em>`:m}</figcaption>
    </figure>`}templates(e){return S(e,({id:o})=>o,o=>this.figure(o))}focused(){for(let[e,{node:o}]of this.drawn){let s=o.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(s)return{id:e,node:o,structure:s}}return null}focusAgain(e){let o=e&&this.drawn.get(e.id);o&&o.node!==e.node&&o.node.sceneTools.focusStructure(e.structure)}};function P(t=[]){if(!t.length)return m;let e=t.map(({label:o,text:s},r)=>c`${r?"; ":""}<cite title=${s}>${o}</cite>`);return c`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function qs(t){return c`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?c`<strong class="sympblock-panel-tone">${t.tag}</strong>`:m}
    ${t.heading?c`<h4>${t.heading}</h4>`:m}
    <p>${t.text}</p>
    ${P(t.sources)}
  </section>`}function Us(t){let e=(o,s)=>s?c`<td role="cell" data-head=${t.head[s]}>${o}</td>`:c`<th scope="row" role="rowheader" data-head=${t.head[s]}>${o}</th>`;return c`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(o=>c`<th scope="col" role="columnheader">${o}</th>`)}</tr></thead>
      <tbody>${t.rows.map(o=>c`<tr role="row">${o.map(e)}</tr>`)}</tbody>
    </table>
    ${P(t.sources)}
  </div>`}var lt=t=>t.kind==="table"?Us(t):qs(t);var Vs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Gs=5e3,Ks={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},ct=class{constructor(e,{page:o,silent:s=()=>{},changed:r=()=>{},clock:i=Ks}){this.post=e,this.page=o,this.silent=s,this.changed=r,this.clock=i,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let o=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&o?.event==="set"&&o.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(s=>s?.event==="set"&&s.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Gs),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Vs),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let o of e)this.postOnce({...o,sequence:++this.sequence,page:this.page})}};function ho(t,e={}){let o=new ct(r=>t.send(r),{page:D("page"),...e}),s=r=>r?.event==="done"&&o.done(r.sequence);return t.on("msg:custom",s),{send:r=>o.add(r),tell:r=>t.send(r),pending:r=>o.pending(r),isIdle:()=>o.isIdle,stop(){t.off("msg:custom",s),o.stop()}}}function Ys({title:t,controls:e,problem:o,body:s,said:r}){return[t,e,o,s,r]}var at=class{constructor(e,o,s){this.model=e,this.el=o,this.uid=D("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=ho(e,{silent:r=>this.hush(r),changed:this.redraw}),this.desk=new xe(this.sender,this.uid),this.pictures=new Me(e,this.sender.send),this.face=s(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let r of this.traits)e.on(`change:${r}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return c`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}words(e){let o=e.readout.filter(r=>r.is_wide),s=e.readout.filter(r=>!r.is_wide);return c`<div class="sympblock-panel-readout" ?hidden=${!s.length}>${s.map(lt)}</div>
      <div class="sympblock-panel-below" ?hidden=${!o.length}>${o.map(lt)}</div>`}body({layout:e},o,s){return c`<div class="sympblock-panel-body sympblock-panel-${e}">${o}${s}</div>`}parts(){let e=this.model.get("view"),o=this.silence||this.model.get("problem"),[s,r]=[this.picturesPart(e),this.words(e)];return{view:e,title:c`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:c`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:c`<p class="sympblock-panel-problem" role="alert" ?hidden=${!o}>${o||m}</p>`,body:this.body(e,s,r),pictures:s,words:r,said:c`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),o=this.pictures.focused(),s=this.focusedControl(),r=this.face.lay??Ys;ye(c`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${r(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(o),this.keepFocus(s),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let o=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(o?.querySelector("input:checked, input, select")??o)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function bo({model:t,el:e},o=()=>({})){let s=new at(t,e,o);return()=>s.stop()}var ko=`.sympblock-said {
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
`;var yo=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var uo=`.sympblock-room-bar {
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

/* The checks stand beside each other, and what the last one found below them all. */
.sympblock-room-cockpit .sympblock-room-home-checks {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item {
  display: contents;
}

.sympblock-room-cockpit .sympblock-room-home-checks [role="status"] {
  flex-basis: 100%;
  order: 1;
}

/* The findings keep what the earlier checks have shown. */
.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item:not(.sympblock-room-latest) [role="status"] {
  display: none;
}
`;var fo=`.sympblock-room-aside {
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
  margin: 0.25rem 0;
  padding: 0;
  list-style: none;
}
.sympblock-room-checked li {
  margin: 0.25rem 0;
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
`;var go=({flipped:t,rotated_deg:e})=>`rotate(${e}deg) scaleX(${t?-1:1})`;function $o([t,e],o){let s=o*Math.PI/180,[r,i]=[t-.5,e-.5];return[.5+r*Math.cos(s)-i*Math.sin(s),.5+r*Math.sin(s)+i*Math.cos(s)]}var wo=([t,e],o)=>[o?1-t:t,e];function vo(t,{flipped:e,rotated_deg:o}){return $o(wo(t,e),o)}function xo(t,{flipped:e,rotated_deg:o}){return wo($o(t,-o),e)}function _o({clientX:t,clientY:e},{left:o,top:s,width:r,height:i}){return[(t-o)/r,(e-s)/i]}function Ao(t,e){return e?{start:"end",end:"start"}[t]??t:t}var mt=t=>`${100*t}%`;function pt(t){let e=[...t.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let h of e)h.style.translate="";let{left:o,top:s,width:r,height:i}=t.getBoundingClientRect(),n=h=>{let d=h.getBoundingClientRect();return{x:d.left-o,y:d.top-s,w:d.width,h:d.height}},a=e.map(n),l=a.map(({y:h})=>h),p=[...t.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);ie(a,p,{x:-r,y:0,w:3*r,h:i});for(let[h,d]of e.entries()){let b=Math.round(a[h].y-l[h]);b&&(d.style.translate=`0 ${b}px`)}}var er=512,tr=new Uint32Array(256).map((t,e)=>255<<24|e<<16|e<<8|e);function Mo({size:t},[e]){return new Uint8Array(e.buffer,e.byteOffset,t*t)}function or(t,e){let o=Ao(t.anchor,e.flipped),[s,r]=vo(t.at,e),i={start:1-s,end:s}[o],n=i===void 0?{}:{maxWidth:`calc(${Math.round(100*i)}cqw - 0.75rem)`};return c`<span class="sympblock-screen-place sympblock-screen-${o}" style=${re({left:mt(s),top:mt(r)})}>
    <span class="sympblock-screen-name" style=${re(n)}>${t.text}</span>
  </span>`}var ne=class{constructor(e,o){this.label=e,this.emptyWords=o,this.caption=e,this.above=m,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(er),this.show(),new ResizeObserver(()=>pt(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[o,s]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),ye(c`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(r=>or(r,e)):m}</div>
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${o}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${s}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),pt(this.canvas.parentElement)}draw(e,o){this.canvas.width!==e.size&&this.resize(e.size);let s=new Uint32Array(this.picture.data.buffer);for(let r=0;r<s.length;r+=1)s[r]=tr[o[r]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=go(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=o,this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.caption=this.label,this.show()}copy(e,o){this.caption=`${this.label}: ${o}`,this.draw(e.frame,e.grey)}placeUnder(e){return xo(_o(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var Se=class{constructor(e,o){this.model=e,this.send=o,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:o})=>e==="stays_down"&&o)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return c`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var To=["is_on","preparing"],So={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},sr=5,dt="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.",Te=class{constructor({model:e,sender:o,redraw:s},{onPoint:r,onKey:i}={}){this.model=e,this.sender=o,this.redraw=s,this.onPoint=r,this.onKey=i,this.isFolded=!0,this.live=new ne("Live screen","No image yet: press the pedal or take a spot image."),this.kept=new ne("Reference monitor","Nothing saved yet."),this.pedal=new Se(e,o.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,o)=>{e?.event==="frame"?(this.live.draw(e,Mo(e,o)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let o=So[e.key]??So[e.key.toLowerCase()];if(!o&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!o))return;let[s,r]=o;this.sender.send({event:"nudge",id:s,steps:r*(e.shiftKey?sr:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?c`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:m}waiting(){let e=this.model.get("preparing");return c`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return c`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return c`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return c`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${dt}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};function Eo(t,e){return c`<div class="sympblock-bench"><div class="sympblock-panel-extra">${t}</div>${e}</div>`}var rr='a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';function ht(t){return[...t.querySelectorAll(rr)].filter(o=>o.tabIndex>=0&&!o.matches(":disabled")&&o.checkVisibility())}function ir(t){let e=[];for(let o=t;o.parentElement;o=o.parentElement)e.push(...[...o.parentElement.children].filter(s=>s!==o&&!s.hasAttribute("inert")));return e}function nr(t){let e=[];for(let o=t.parentElement;o;o=o.parentElement)e.push([o,o.scrollTop,o.scrollLeft]);return()=>{for(let[o,s,r]of e)Object.assign(o,{scrollTop:s,scrollLeft:r})}}var Ee=class{constructor(e,o=()=>!1){this.changed=e,this.isHeld=o,this.node=null,this.opener=null,this.silenced=[],this.scrollBack=()=>{}}get isFilled(){return this.node!==null}fill(e){this.scrollBack=nr(e),e.parentElement.style.minHeight=`${e.offsetHeight}px`,this.node=e,this.opener=document.activeElement,e.popover="manual",e.showPopover(),this.silenced=ir(e);for(let o of this.silenced)o.inert=!0;document.addEventListener("fullscreenchange",this.hearScreen),this.changed(),this.askForScreen()}askForScreen(){document.documentElement.requestFullscreen?.().catch(()=>{})}hearScreen=()=>{if(!document.fullscreenElement){this.isHeld()||this.leave();return}let e=document.activeElement;this.node.hidePopover(),this.node.showPopover(),e.focus({preventScroll:!0})};leave(){let{node:e}=this;if(!e)return;let o=document.activeElement;document.removeEventListener("fullscreenchange",this.hearScreen),document.fullscreenElement&&document.exitFullscreen().catch(()=>{});for(let s of this.silenced)s.inert=!1;this.node=null,e.matches(":popover-open")&&e.hidePopover(),e.popover=null,this.changed(),this.settle(e,o)}settle(e,o){queueMicrotask(()=>{e.parentElement?.style.removeProperty("min-height"),(e.contains(o)&&o.checkVisibility()?o:this.opener)?.focus({preventScroll:!0}),this.scrollBack()})}toggle(e){this.isFilled?this.leave():this.fill(e)}keepTab(e){if(!this.node||e.key!=="Tab")return;let o=ht(this.node),[s,r]=e.shiftKey?[o[0],o.at(-1)]:[o.at(-1),o[0]];e.target!==s&&this.node.contains(e.target)||(e.preventDefault(),r.focus())}stop(){this.leave()}};function y(t,e,{label:o,className:s="",isEnabled:r=!0,refuse:i=()=>{}}={}){return c`<button type="button" class="sympblock-panel-button sympblock-room-button ${s}"
    aria-label=${o??m} aria-disabled=${r?m:"true"}
    @click=${()=>r?e():i()}>${t}</button>`}function Co(t,e,o){return c`<label class="sympblock-room-check sympblock-room-switch">
    <input type="checkbox" .checked=${v(e)} @change=${({target:s})=>o(s.checked)}>
    <span>${t}</span>
  </label>`}var $=t=>c`<div class="sympblock-room-row">${t}</div>`;function x(t,e,o=t){return c`<section class="sympblock-room-card" aria-label=${t}><h4>${o}</h4>${e}</section>`}var Ce={value:"",label:"choose …"};function le({label:t,options:e,value:o,choose:s,isEnabled:r=!0}){let i=n=>c`<option .value=${n.value} .selected=${v(n.value===o)}>${n.label}</option>`;return c`<label class="sympblock-room-select">${t}<select ?disabled=${!r}
    @change=${n=>s(n.target.value)}>${e.map(i)}</select></label>`}var kt={level:"",side:""},lr=t=>[Ce,...t.map(e=>({value:e,label:e}))],bt=t=>!!t.answer&&!t.is_done,yt=class{constructor(e){this.acts=e,this.draft=kt}choose(e){let o=!!(e.level&&e.side);this.draft=o?kt:e,o?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:o,is_open:s},{levels:r,sides:i}){let n=this.acts.shown("plan",e?{level:e,side:o}:this.draft),a=(l,p,h)=>le({label:l,options:lr(h),value:n[p],choose:d=>this.choose({...n,[p]:d}),isEnabled:s});return $([a("Level of the block","level",r),a("The patient's side","side",i)])}},Ne=class{constructor(e){this.acts=e,this.plan=new yt(e)}accept({id:e}){this.acts.choose(`tick ${e}`,!0,"tick",{item:e})}tick(e,o){o.checked?this.accept(e):o.checked=!0}question({id:e,title:o,who:s,answer:r,is_open:i}){if(r)return m;let n=`Ask the ${s}: ${o}`;return y(`Ask the ${s}`,()=>this.acts.send("ask",{item:e}),{label:n,isEnabled:i})}goOn(e,o){let s=o.find(n=>!n.answer&&n.is_open);if(!s||o.filter(bt).length>1)return m;let r=()=>{this.accept(e),this.acts.send("ask",{item:s.id})},i=`Accept: ${e.title}, and ask the ${s.who}: ${s.title}`;return y("Accept, ask next",r,{label:i,className:"sympblock-room-go-on"})}answer(e,o){return bt(e)?c`<div class="sympblock-room-heard">
      <div>
        <p class="sympblock-room-detail"><em>${e.ask}</em></p>
        <p class="sympblock-room-words">${e.answer}</p>
        ${e.detail?c`<p class="sympblock-room-detail">${e.detail}</p>`:m}
      </div>
      ${this.goOn(e,o)}
    </div>`:m}item(e,o){let s=!!e.answer;return c`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!s} .checked=${v(this.acts.shown(`tick ${e.id}`,e.is_done))}
            @change=${r=>this.tick(e,r.target)}>
          <span class="sympblock-room-tick">${e.title}</span>
        </label>
        ${this.question(e)}
      </div>
      <div role="status">${this.answer(e,o)}</div>
    </div>`}acceptAll(e){let o=e.filter(bt);if(o.length<2)return m;let s=()=>{for(let r of o)this.accept(r)};return $(y(`Accept these ${o.length} answers`,s))}forget(){this.plan.draft=kt}template({checklist:e,plan:o,levels:s,sides:r}){let i=e.filter(l=>l.is_done).length,n=i===e.length,a=S(e,({id:l})=>l,l=>this.item(l,e));return x("Before the needle",c`${this.plan.template(o,{levels:s,sides:r})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${i} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${a}</div>
          ${this.acceptAll(e)}
        </details>`)}};var cr={kept:"✓",missed:"✗","not called for":"–"},ar=["","this session","expert, at most","your last session"],mr=["","beam-on time","kerma-area product","source"],pr="Figures of this session (the limits for an expert are our choice)",dr="Exposures and dose of this session alone",No=(t,e)=>e?c`<td>${t}</td>`:c`<th scope="row">${t}</th>`;function Oo(t,e,o){return c`<table class="sympblock-room-table">
    <caption>${t}</caption>
    <thead><tr>${e.map(s=>c`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${o.map(s=>c`<tr>${s}</tr>`)}</tbody>
  </table>`}var Po=(t,e)=>Oo(t,ar,e.map(o=>o.map(No)));function hr({rows:t,published:e,words:o,sources:s}){let r=e.map(i=>[...i.cells.map(No),c`<td>${P(i.sources)}</td>`]);return c`<h5>Dose</h5>
    ${Po(dr,t)}
    <ul>${o.map(i=>c`<li>${i}</li>`)}</ul>
    ${P(s)}
    ${Oo("Published figures for like procedures",mr,r)}`}function br({title:t,outcome:e,why:o,sources:s}){return c`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${cr[e]} ${e}: </strong>${t}</summary>
      <p>${o}</p>
      ${P(s)}
    </details>
  </li>`}function kr(t){if(!t.length)return m;let e=t.map(([o,s])=>c`<li><strong>${o}: </strong>${s}</li>`);return c`<h5>What to do next</h5><ul>${e}</ul>`}function Lo(t,e){return c`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    <ul>${e.why.map(o=>c`<li>${o}</li>`)}</ul>
    ${kr(e.next_steps)}
    ${e.effect?c`<p>${e.effect}</p>`:m}
    <p>${e.story}</p>
    ${P(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(br)}</ul>
    ${Po(pr,e.measures)}
    ${hr(e.dose)}
    ${$(y("Repeat this scenario",()=>t.send("again")))}`}var H={patient:"Patient",nurse:"Nurse",radiographer:"Radiographer",caution:"Caution",stop:"Stop"};function ut(t){let e=new Map,o=({time:s,tone:r,text:i})=>{let n=`${s} ${r} ${i}`,a=(e.get(n)??0)+1;return e.set(n,a),`${n} ${a}`};return t.toReversed().map(o).toReversed()}function yr({time:t,text:e,tone:o}){let s=H[o];return c`<li class="sympblock-room-note sympblock-room-${o}"><span class="sympblock-room-time">${t}</span>${s?c`<strong>${s}: </strong>`:m}${e}</li>`}function Ro(t){let e=ut(t),o=c`<li class="sympblock-room-note">Nothing yet.</li>`;return x("Findings",c`<ol class="sympblock-room-notes" aria-live="polite" aria-label="Findings, the newest first" tabindex="0">${t.length?S(t,(s,r)=>e[r],yr):o}</ol>`)}function ur({why:t,sources:e}){return t?c`<details class="sympblock-room-reason"><summary><span class="sympblock-room-why-word">Why</span><span class="sympblock-room-more-word">More</span></summary>
    <div><p>${t}</p>${P(e)}</div>
  </details>`:m}function fr({waits_for:t}){return t?c` <span class="sympblock-room-waits">Waits for: ${t}.</span>`:m}function Bo(t){let e=t&&c`<p><strong>Step ${t.number} of ${t.count}: ${t.title}.</strong> ${t.ask}${fr(t)}</p>
      ${ur(t)}`;return c`<div class="sympblock-room-guide" role="status" ?hidden=${!t}>${e??m}</div>`}function gr({plan:t,checklist:e,needle:o,notes:s}){return!!(t.level||o.is_in||s.length)||e.some(r=>r.is_done)}var $r=({plan:t,checklist:e})=>!!t.level&&e.every(o=>o.is_done);function Ho(t){return!t.needle||!gr(t)?"patient":t.guided&&t.guide.card?t.guide.card:t.needle.is_in||$r(t)?"needle":"checklist"}var ft=240,Do=60,Pe=47,wr=4,Oe=50,vr=t=>e=>(4+(ft-8)*Math.min(e/t,1)).toFixed(1),Io=t=>(Pe-(Pe-wr)*t).toFixed(1);function xr(t,e){return Array.from({length:Math.floor(t/Oe)+1},(s,r)=>r*Oe).map(s=>g`<path class="sympblock-room-axis" d="M${e(s)} ${Pe}v3" />
      <text class="sympblock-room-axis-words" x=${e(s)} y=${Do-1}
        text-anchor=${s?s+Oe>t?"end":"middle":"start"}>${s+Oe>t?`${s} mm`:s}</text>`)}function gt({points:t,words:e},o){let s=vr(o),r=t.map(([n,a])=>`${s(n)},${Io(a)}`).join(" "),i=t.at(-1);return c`<svg class="sympblock-room-force" viewBox="0 0 ${ft} ${Do}" role="img"
    aria-label="${e} The force is relative, and its size is a design choice.">
    <title>Relative force on the needle by depth (design)</title>
    <path class="sympblock-room-axis" d="M4 ${Pe}H${ft-4}" />
    ${xr(o,s)}
    <polyline class="sympblock-room-felt" points=${r} />
    ${i?g`<circle class="sympblock-room-tip" cx=${s(i[0])} cy=${Io(i[1])} r="3.5" />`:""}
  </svg>`}var $t=({line:t})=>t||"Nothing yet.";function jo(t,e){return c`<div class="sympblock-room-feel" ?hidden=${!e.is_in}>
    <p class="sympblock-room-feel-line" role="status"><strong>Feel: </strong>${$t(t)}</p>
    ${gt(t,e.length_mm)}
  </div>`}var Fo=new Set([" ","Enter"]);function wt(t,{way:e,words:o,key:s}){let r=l=>{if(l.button)return;l.currentTarget.setPointerCapture(l.pointerId),t.begin(e,{isFast:l.shiftKey})},i=l=>{Fo.has(l.key)&&(l.preventDefault(),l.repeat||t.begin(e,{isFast:l.shiftKey,key:l.key.toLowerCase()}))},n=l=>Fo.has(l.key)&&l.preventDefault(),a=l=>{l.detail||(t.begin(e),t.end())};return c`<button type="button" class="sympblock-panel-button sympblock-room-button sympblock-room-hold"
    title="Hold to go on, with Shift faster (${s})"
    @pointerdown=${r} @pointerup=${t.end} @pointercancel=${t.end} @lostpointercapture=${t.end}
    @keydown=${i} @keyup=${n} @blur=${t.end} @click=${a}
    @contextmenu=${l=>l.preventDefault()}>${o}</button>`}var _r=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function Ar(t,e,[o,s]){let r=o==="straight";return y(s,()=>t.send("steer",{to:o}),{label:r?"Bevel: go straight":`Arrow ${o}`,className:`sympblock-room-to-${o}`,isEnabled:!r||e.bends,refuse:()=>t.refuse("The bevel is not turned: the needle goes straight.")})}function Mr(t,e){return c`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${_r.map(o=>Ar(t,e,o))}
  </div>`}function Sr(t,e){let o=e>0?`+${e}`:`−${-e}`,s=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return y(o,()=>t.send("push",{mm:e}),{label:s})}function Tr(t,e,o){return c`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${y("Mark entry point at image centre",()=>t.send("mark"))}
    ${y(o,()=>t.send("numb"),{isEnabled:!e.is_numb,refuse:()=>t.refuse("Skin and track are already infiltrated at this entry point.")})}
    ${y("Set needle along the beam",()=>t.send("enter"))}
  </div>`}function Er(t){let e=t.is_in?`Depth ${t.depth_mm} of ${t.length_mm} mm`:"";return c`<div>
    <p class="sympblock-room-words">${t.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!t.is_in}>${e}</output>
    <p class="sympblock-room-hint">${t.hint}</p>
  </div>`}function zo(t,{needle:e,feel:o,numb:s,pushes_mm:r},{hold:i,sound:n}){let a=[...r.map(l=>-l).reverse(),...r];return x("Needle",c`${Co("Sound",n.isOn,l=>n.turn(l))} ${Tr(t,e,s)}
      <div class="sympblock-room-needle">${Er(e)}${Mr(t,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${a.map(l=>Sr(t,l))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${wt(i,{way:-1,words:"Pull back",key:"Q"})}
        ${wt(i,{way:1,words:"Advance",key:"E"})}
        ${y("Remove needle",()=>t.send("remove"))}
      </div>
      ${jo(o,e)}`)}var Cr={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Nr=5,Le=class{constructor(e,o=Cr){this.use=e,this.clock=o,this.way=0,this.isFast=!1,this.key="",this.timer=null}get isHeld(){return this.way!==0}begin(e,{isFast:o=!1,key:s="",firstMm:r=this.use.page().pushes_mm[0]}={}){this.isHeld||(Object.assign(this,{way:e,isFast:o,key:s}),window.addEventListener("keydown",this.shift),window.addEventListener("keyup",this.up),window.addEventListener("blur",this.end),document.addEventListener("visibilitychange",this.end),this.step(r),this.timer=this.clock.set(this.tick,this.use.page().hold_ms[0]))}step(e){this.use.send("push",{mm:this.way*e,held:!0})}tick=()=>{let{pushes_mm:e,hold_ms:o}=this.use.page();if(!this.use.isIdle()){this.timer=this.clock.set(this.tick,Nr);return}if(this.isStopped){this.end();return}this.step(e[0]),this.timer=this.clock.set(this.tick,o[this.isFast?2:1])};get isStopped(){let{needle:e,notice:o}=this.use.page();return!e?.is_in||o?!0:this.way>0?e.is_stopped:!(e.depth_mm>0)}shift=e=>{this.isFast=e.shiftKey};up=e=>{this.key&&e.key.toLowerCase()===this.key?this.end():this.shift(e)};end=()=>{this.isHeld&&(this.way=0,this.clock.clear(this.timer),window.removeEventListener("keydown",this.shift),window.removeEventListener("keyup",this.up),window.removeEventListener("blur",this.end),document.removeEventListener("visibilitychange",this.end),this.use.send("let_go"))}};var Wo=5,Or=900,Re=class{constructor(e,o,s){this.acts=e,this.redraw=o,this.isIdle=s,this.part=void 0,this.clock=void 0}get isPlaying(){return this.clock!==void 0}show(e,o){this.acts.choose("replay",o,"replay",{whose:e,number:o})}tick=()=>{!this.part||this.part.act>=this.part.last?this.stop():this.isIdle()&&this.show(this.part.whose,this.part.act+1)};play=()=>{this.isPlaying?this.stop():this.clock=setInterval(this.tick,Or),this.redraw()};stop(){clearInterval(this.clock),this.clock=void 0}runs({runs:e,whose:o,status:s,about:r}){let i=({value:n,label:a,is_there:l})=>c`<button type="button" class="sympblock-panel-button sympblock-room-button" aria-pressed=${n===o}
        @click=${()=>this.show(n,0)}>${l?a:`Watch: ${a.toLowerCase()}`}</button>`;return c`${$(e.map(i))}
      <p class="sympblock-room-detail" role="status">${s||(o==="expert"?r:m)}</p>`}slider({whose:e,act:o,last:s,time:r,words:i}){let n=this.acts.shown("replay",o),a=l=>()=>this.show(e,Math.min(Math.max(n+l,0),s));return c`<label class="sympblock-room-replay-slider">Act ${n} of ${s}
        <input type="range" min="0" max=${s} step="1" .value=${v(String(n))}
          aria-valuetext="Act ${n} of ${s}, at ${r}: ${i}"
          @input=${({target:l})=>this.show(e,Number(l.value))}></label>
      ${$([y("◀ Back",a(-1),{isEnabled:n>0}),y("Next ▶",a(1),{isEnabled:n<s}),y(`Next ${Wo}`,a(Wo),{isEnabled:n<s}),y(this.isPlaying?"Pause":"Play",this.play)])}`}sign({act:e,time:o,text:s,tone:r},{whose:i,act:n}){let a=c`<strong>${o} ${H[r]??""}: </strong>${s}`;return c`<li><button type="button" class="sympblock-room-sign" aria-current=${e===n?"step":m}
      @click=${()=>this.show(i,e)}>${a}</button></li>`}compared(e){if(!e.length)return m;let o=([s,r,i])=>c`<tr><th scope="row">${s}</th><td>${r}</td><td>${i}</td></tr>`;return c`<table class="sympblock-room-table">
      <caption>Your session beside an expert's in the same patient</caption>
      <thead><tr><th scope="col"></th><th scope="col">you</th><th scope="col">expert</th></tr></thead>
      <tbody>${e.map(o)}</tbody>
    </table>`}template(e){this.part=e;let o=e.notes.map(({text:r,tone:i})=>c`<p class="sympblock-room-note sympblock-room-${i}">${r}</p>`),s=e.signs.length?c`<h5>Go to a sign</h5><ul class="sympblock-room-signs">${e.signs.map(r=>this.sign(r,e))}</ul>`:m;return x("Replay",c`${this.runs(e)}
        ${e.last?c`<p class="sympblock-room-act" aria-live="polite"><strong>${e.time}</strong> ${e.words}</p>`:m}
        ${o}
        ${e.last?this.slider(e):m}
        ${s}
        ${this.compared(e.rows)}`,"The session once more")}};var Be=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,o,s){this.chosen.set(e,o),this.sender.send(s)}forget(e){this.chosen.delete(e)}shown(e,o){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):o}};var He=class{constructor(e,o){this.sender=e,this.redraw=o,this.choices=new Be(e),this.count=0,this.latest=new Map,this.refusal=""}refuse(e){this.count+=1,this.refusal=e,this.redraw()}send(e,o={}){this.refusal="",this.count+=1,this.latest.set(e,o),this.sender.send({event:"act",act:e,...o})}choose(e,o,s,r){this.refusal="",this.count+=1,this.choices.choose(e,o,{event:"act",act:s,...r}),this.redraw()}shown(e,o){return this.choices.shown(e,o)}forget(e){this.choices.forget(e)}};var qo=3,Pr=new Set(["caution","stop"]),Ie=class{constructor(e){this.acts=e,this.known=new Set,this.shown=[],this.closedAt=-1,this.isFresh=!0}hear(e,o){let s=ut(e),r=l=>Pr.has(l)||o&&l==="patient",i=e.map((l,p)=>({...l,name:s[p],isLasting:r(l.tone)})),n=i.filter(({name:l})=>!this.known.has(l));for(let{name:l}of n)this.known.add(l);let a=new Set(i.filter(({holds:l})=>l===!1).map(({name:l})=>l));this.shown=this.shown.filter(({name:l})=>!a.has(l)),n.length&&!this.isFresh&&(this.shown=[...n,...this.shown.filter(l=>l.isLasting)]),this.isFresh=!1}forget(){this.rest(),this.closedAt=-1}rest(){this.known.clear(),this.shown=[],this.isFresh=!0}close(){this.shown=[],this.closedAt=this.acts.count,this.acts.redraw()}line({time:e,text:o,tone:s}){return c`<p class="sympblock-room-note sympblock-room-${s}"><span class="sympblock-room-time">${e}</span>${H[s]?c`<strong>${H[s]}: </strong>`:m}${o}</p>`}template(e){let o=this.acts.count>this.closedAt?e:"",s=this.shown.length-qo;return c`<div class="sympblock-room-banner" ?hidden=${!o&&!this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!o}>${o||m}</p>
        ${this.shown.slice(0,qo).map(r=>this.line(r))}
        ${s>0?c`<p class="sympblock-room-note">${s} more under Findings.</p>`:m}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${()=>this.close()}>×</button>
    </div>`}};function Uo({label:t,each:e,done:o,items:s,place:r,choose:i}){let n=({title:a,isDone:l},p)=>c`<button type="button" class="sympblock-task-number" title=${a}
    aria-label="${e} ${p+1}: ${a}${l?`, ${o}`:""}"
    aria-current=${p===r?"step":m}
    @click=${()=>i(p)}>${p+1}${l?" ✓":""}</button>`;return c`<div class="sympblock-task-list" role="group" aria-label=${t}>${s.map(n)}</div>`}function Lr(t,{scenarios:e,place:o}){let s=e.map(({title:i,is_done:n})=>({title:i,isDone:n}));return Uo({label:"Scenarios",each:"Scenario",done:"played",items:s,place:o,choose:i=>t.send("scenario",{place:i})})}function Rr(t,e){let o=({target:s})=>t.choose("guided",s.checked,"guided",{value:s.checked});return c`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${v(t.shown("guided",e))} @change=${o}>
    <span>Guide me step by step</span>
  </label>`}function Vo(t,e,o=m){let s=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"";return c`<div class="sympblock-task-head">
    ${Lr(t,e)}
    <h4 class="sympblock-task-title">Scenario ${e.place+1} of ${e.scenarios.length}: ${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${y("Resume session",()=>t.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!s}>${s||m}</p>
    ${Rr(t,e.guided)}
    ${o}
  </div>`}var Br=[".sympblock-room-item",".sympblock-room-card",".sympblock-room"],De=class{constructor(){this.at=null,this.around=[]}hear=({target:e})=>{this.at=e,this.around=Br.map(o=>this.at.closest(o)).filter(o=>o instanceof HTMLElement)};settle(){if(!this.at||this.at.isConnected||document.activeElement!==document.body)return;this.around.filter(o=>o.isConnected).flatMap(ht)[0]?.focus({preventScroll:!0})}};var Hr=[["Space","Fluoroscopy while it is held, with the focus on the live screen"],["← →","Turn the C-arm one step"],["↑ ↓","Tilt the C-arm one step"],["W S A D","Move the field one step towards head, feet, left or right of the image"],["E","Advance the needle: one step, or on while it is held"],["Q","Pull the needle back: one step, or on while it is held"],["Shift","Take a larger step with any of these keys; a needle that is held goes faster"],["P","Take a spot image"],["M","Take a mask for subtraction"],["U","Start or stop subtraction"],["X","Close the message on the image"],["1 to 8","Open a card while the room fills the window"],["Esc","Leave the full window"],["?","Show this list"]],je=class{constructor(){this.place=T()}get isOpen(){return!!this.place.value?.open}open=()=>{this.isOpen||this.place.value.showModal()};close=()=>this.place.value.close();key=e=>{e.stopPropagation(),e.key==="Escape"&&(e.preventDefault(),this.close())};template(){let e=([o,s])=>c`<tr><th scope="row"><kbd>${o}</kbd></th><td>${s}</td></tr>`;return c`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${E(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${Hr.map(e)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`}};var Ir='select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';function Dr(t){let e=t.target;return t.defaultPrevented||t.ctrlKey||t.metaKey||t.altKey||!!e.closest(Ir)}var Fe=class{constructor(e){this.use=e,this.list=new je,this.focus=new De,this.heard=new Set}listenOn(e){this.heard.has(e)||(this.heard.add(e),e.dataset.lmSuppressShortcuts="true",e.addEventListener("keydown",this.key),e.addEventListener("focusin",this.focus.hear))}key=e=>{e.key==="Tab"?this.use.window.keepTab(e):e.key==="Escape"?this.escape(e):Dr(e)||this.act(e)};escape(e){this.use.window.isFilled&&(e.preventDefault(),this.use.window.leave())}act(e){e.key in this.own||/^[1-9]$/.test(e.key)?(this.own[e.key]?.()??this.use.openSheet(Number(e.key)))!==!1&&e.preventDefault():this.use.console.key(e)}own={"?":()=>this.list.open(),x:()=>this.use.closeMessage(),X:()=>this.use.closeMessage(),p:()=>this.use.shoot(),P:()=>this.use.shoot(),m:()=>this.use.press("mask"),M:()=>this.use.press("mask"),u:()=>this.use.press("subtract"),U:()=>this.use.press("subtract")}};var jr={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},ze=class{constructor(e){this.redraw=e,this.uid=D("sympblock-sheets"),this.open="",this.needed="",this.place=T(),this.sheets=[]}need(e){this.open===this.needed&&(this.open=e),this.needed=e}choose(e){this.open=e,this.redraw()}chooseNumber(e){let o=this.sheets[e-1];return o&&(this.choose(o.id),this.tab(o.id)?.focus()),!!o}tab(e){return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${e}`)}`)}key=e=>{let o=jr[e.key];if(!o)return;e.preventDefault(),e.stopPropagation();let s=this.sheets.findIndex(({id:i})=>i===this.open),{id:r}=this.sheets[(s+o+this.sheets.length)%this.sheets.length];this.choose(r),this.tab(r).focus()};tabTemplate({id:e,name:o}){let s=e===this.open;return c`<button type="button" role="tab" id="${this.uid}-tab-${e}" class="sympblock-room-tab"
      aria-selected=${String(s)} aria-controls="${this.uid}-sheet-${e}" tabindex=${s?m:"-1"}
      @click=${()=>this.choose(e)}>${o}</button>`}tabs(){return c`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map(e=>this.tabTemplate(e))}
    </div>`}template(e,o){this.sheets=e,e.some(({id:r})=>r===this.open)||(this.open=e[0].id);let s=({id:r,content:i})=>c`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${r}"
      role=${o?"tabpanel":m} aria-labelledby=${o?`${this.uid}-tab-${r}`:m}
      ?hidden=${o&&r!==this.open}>${i}</div>`;return c`<div class="sympblock-room-aside" ${E(this.place)}>
      ${o?this.tabs():m}${e.map(s)}
    </div>`}keepFocus(){let{activeElement:e}=document;e?.closest("[hidden]")&&this.place.value?.contains(e)&&this.tab(this.open)?.focus()}};var Fr={felt_fascia:[{at:0,seconds:.03,hertz:1800,noise:!0,loud:.35}],bone:[{at:0,seconds:.28,hertz:3200,noise:!0,loud:.22}],felt_pulse:[{at:0,seconds:.07,hertz:110,noise:!1,loud:.5},{at:.8,seconds:.07,hertz:110,noise:!1,loud:.5}]},We=class{constructor(e,o=()=>window.AudioContext?new AudioContext:null){this.redraw=e,this.make=o,this.context=null,this.isOn=!1,this.heard=-1}turn(e){this.isOn=e,e&&(this.context??=this.make()),this.context?.[e?"resume":"suspend"](),this.redraw()}forget(){this.heard=-1}hear(e){let o=this.heard<0?[]:e.slice(this.heard);if(this.heard=e.length,this.isOn)for(let s of o.slice(-3))this.play(s)}play(e){if(this.context)for(let o of Fr[e]??[])this.part(this.context,o)}part(e,{at:o,seconds:s,hertz:r,noise:i,loud:n}){let a=e.currentTime+o,l=e.createGain();l.gain.setValueAtTime(n,a),l.gain.exponentialRampToValueAtTime(.001,a+s);let p=i?this.noise(e,s,r,l):this.tone(e,r,l);l.connect(e.destination),p.start(a),p.stop(a+s)}tone(e,o,s){let r=e.createOscillator();return r.frequency.value=o,r.connect(s),r}noise(e,o,s,r){let i=e.createBuffer(1,Math.ceil(o*e.sampleRate),e.sampleRate),n=i.getChannelData(0);for(let p=0;p<n.length;p+=1)n[p]=2*Math.random()-1;let a=e.createBufferSource();a.buffer=i;let l=e.createBiquadFilter();return l.type="bandpass",l.frequency.value=s,a.connect(l),l.connect(r),a}stop(){this.context?.close(),this.context=null}};var qe=265,C=-178,ce=356,X=205,zr=236,Wr={half:88,rise:74,towards:52},qr={blood:"blood",fluid:"clear fluid",air:"air"},L=([t,e])=>`${-t} ${-e}`;function Y(t){let e=t.slice(1,-1).map((o,s)=>{let r=t[s+2];return`Q${L(o)} ${L([(o[0]+r[0])/2,(o[1]+r[1])/2])}`});return`${L(t[0])} ${e.join(" ")} L${L(t.at(-1))}`}function Ur({outline:[t,e],spines:o,crests:s,ribs:r,furrows:i}){let n=`M${Y(t)} L${Y(e.toReversed())} Z`,a=o.at(-1)[1];return g`<path class="sympblock-skin-body" d=${n} fill="url(#sympblock-skin-tone)" />
    ${i.map(l=>g`<path class="sympblock-skin-muscle" d="M${Y(l)}" />`)}
    <path class="sympblock-skin-furrow" d="M0 ${C+32} L${Y([[0,-C-40],...o,[0,a-45]])}" />
    <path class="sympblock-skin-furrow" d="M0 ${-a+75}V${-a+105}" />
    ${r.map(l=>g`<path class="sympblock-skin-landmark" d="M${Y(l)}" />`)}
    ${s.map(l=>g`<path class="sympblock-skin-landmark" d="M${Y(l)}" />`)}
    ${[-1,1].map(l=>g`<ellipse class="sympblock-skin-dimple" cx=${l*42} cy=${-a+22} rx="6" ry="4" />`)}
    ${o.map(([l,p])=>g`<ellipse class="sympblock-skin-spine" cx=${-l} cy=${-p} rx="5" ry="9" />`)}`}function Vr({is_draped:t,side:e,level_mm:o}){if(!t)return m;let{half:s,rise:r,towards:i}=Wr,a=`M${(e==="left"?-i:i)-s} ${-o-r}h${2*s}v${2*r}h${-2*s}z`,l=`M${-X} ${C+22}h${2*X}v${ce-32}h${-2*X}z`;return g`<path class="sympblock-skin-drape" fill-rule="evenodd" d="${l} ${a}" />
    <path class="sympblock-skin-hem" d=${a} />`}function Go({tube:{at:[t,e],is_beside:o}}){let s=o?zr:X-40,r=Math.max(-s,Math.min(s,-t)),i=Math.max(C+60,Math.min(C+ce-60,-e));return{x:r,y:i,isBeside:o,words:o?"Tube":"Tube, below"}}function Gr(t){let{x:e,y:o,isBeside:s}=Go(t);return g`<circle cx=${e} cy=${o} r="120" fill="url(#sympblock-skin-scatter)" />
    <rect class="sympblock-skin-tube ${s?"":"sympblock-skin-hidden"}" x=${e-26} y=${o-34} width="52"
      height="68" rx="8" />`}function Kr(t){let{x:e,y:o,words:s}=Go(t),r=Math.max(-205,Math.min(205,e));return g`<text class="sympblock-skin-words" x=${r} y=${o+52} text-anchor="middle">${s}</text>`}function Yr({side:t,level_mm:e}){let o=t==="left"?-1:1,s=(r,i)=>g`<path class="sympblock-skin-arm" d="M${o*238} ${-e+r}Q${o*206} ${-e+r} ${o*180} ${-e+i}" />
      <ellipse class="sympblock-skin-glove" cx=${o*176} cy=${-e+i} rx="13" ry="8" />`;return g`${s(-34,-22)}${s(34,24)}
    <ellipse class="sympblock-skin-apron" cx=${o*244} cy=${-e} rx="19" ry="46" />
    <circle class="sympblock-skin-head" cx=${o*242} cy=${-e} r="15" />
    <text class="sympblock-skin-words" x=${o*242} y=${-e+66} text-anchor="middle">You</text>`}function Xr(t){if(!t)return m;let[e,o]=[-t[0],-t[1]];return g`<path class="sympblock-skin-mark-ground" d="M${e-11} ${o}h22M${e} ${o-11}v22" />
    <path class="sympblock-skin-mark" d="M${e-11} ${o}h22M${e} ${o-11}v22" />`}function Qr({entry:t,hub:e,way:o},s){let[r,i]=[-e[0],-e[1]];return g`<path class="sympblock-skin-way" d="M${L(t)} L${L(o)}" />
    <path class="sympblock-skin-shaft-ground" d="M${L(t)} L${L(e)}" />
    <path class="sympblock-skin-shaft" d="M${L(t)} L${L(e)}" />
    <circle class="sympblock-skin-entry" cx=${-t[0]} cy=${-t[1]} r="3" />
    <circle class="sympblock-skin-hub" cx=${r} cy=${i} r="9" />
    <circle class="sympblock-skin-bore" cx=${r} cy=${i} r="3.5" />
    ${s?Zr(r,i,s):m}`}function Zr(t,e,o){return g`<path class="sympblock-skin-drop sympblock-skin-${o}" d="M${t} ${e-6}q9 13 9 19a9 9 0 0 1-18 0q0-6 9-19z" />
    <text class="sympblock-skin-words" x=${t+16} y=${e+20}>${qr[o]}</text>`}var Jr=g`<defs>
  <linearGradient id="sympblock-skin-tone">
    <stop offset="0" stop-color="#b98a68" /><stop offset="0.22" stop-color="#dcb594" />
    <stop offset="0.5" stop-color="#d3a884" />
    <stop offset="0.78" stop-color="#dcb594" /><stop offset="1" stop-color="#b98a68" />
  </linearGradient>
  <radialGradient id="sympblock-skin-scatter">
    <stop offset="0" stop-color="#e69f00" stop-opacity="0.5" /><stop offset="1" stop-color="#e69f00" stop-opacity="0" />
  </radialGradient>
</defs>`;function ei(t){return c`<svg class="sympblock-skin" viewBox="${-qe} ${C} ${2*qe} ${ce}" role="img" aria-label=${t.words}>
    ${Jr}
    <rect class="sympblock-skin-table" x=${-X} y=${C} width=${2*X} height=${ce} />
    ${Ur(t)} ${Vr(t)} ${Gr(t)} ${Yr(t)} ${Kr(t)}
    ${t.needle?Qr(t.needle,t.came):Xr(t.mark)}
    <text class="sympblock-skin-side" x=${-qe+10} y=${C+24}>L</text>
    <text class="sympblock-skin-side" x=${qe-10} y=${C+24} text-anchor="end">R</text>
    <text class="sympblock-skin-words" x="0" y=${C+16} text-anchor="middle">Head</text>
    <text class="sympblock-skin-words" x="0" y=${C+ce-6} text-anchor="middle">Feet</text>
  </svg>`}function vt(t){return x("Skin view",c`${ei(t)}<p class="sympblock-room-hint">${t.place}</p>`)}var ti=c`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;function Ko(t){if(!t)return m;let{text:e,tone:o,kind:s}=t,r=H[o]?c`<strong>${H[o]}: </strong>`:m;return c`<p class="sympblock-room-aspirated sympblock-room-${o} sympblock-room-came-${s||"nothing"}">
    ${ti}<span>${r}${e}</span></p>`}var Yo={pattern:"",decision:""},xt=class{constructor(e){this.acts=e,this.chosen=Yo,this.place=T()}forget(){this.chosen=Yo}choose(e){this.acts.forget("read"),this.chosen={...this.chosen,...e},this.acts.redraw()}miss(e,o){this.acts.refuse(e),this.place.value.querySelectorAll("select")[o].focus()}record(){let{pattern:e,decision:o}=this.chosen;if(!e)return this.miss("Choose what the contrast shows first.",0);if(!o)return this.miss("Choose your decision first.",1);let s=this.chosen;return this.forget(),this.acts.choose("read",s,"read",{pattern:e,decision:o})}menu(e,o,s){return le({label:e,options:[Ce,...s],value:this.acts.shown("read",this.chosen)[o],choose:r=>this.choose({[o]:r})})}template({patterns:e,decisions:o,recorded:s}){return c`<div class="sympblock-room-reading" ${E(this.place)}>
      ${$([this.menu("Contrast pattern","pattern",e),this.menu("Decision","decision",o),y("Record",()=>this.record(),{label:"Record this reading"})])}
      <p class="sympblock-room-recorded" role="status">${s}</p>
    </div>`}},Ue=class{constructor(e){this.acts=e,this.reading=new xt(e)}forget(){this.reading.forget()}menu(e,o,s,r){let i=n=>this.acts.choose(o,n,o,{value:n});return le({label:e,options:s,value:this.acts.shown(o,r),choose:i})}buttons(e){let o=!e,s=()=>this.acts.refuse("Wait until the injection has ended, or stop it."),r=(i,n)=>y(i,()=>this.acts.send("inject",{live:n}),{isEnabled:o,refuse:s});return c`${y("Aspirate",()=>this.acts.send("aspirate"))}
      ${r("Inject under live fluoroscopy",!0)}
      ${r("Inject without fluoroscopy",!1)}
      ${e?y("Stop injecting",()=>this.acts.send("stop")):m}`}template(e){return x("Syringe",c`${$([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${$(this.buttons(e.busy))}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${e.busy}</p>
        ${e.given?c`<p class="sympblock-room-recorded" role="status">${e.given}</p>`:m}
        ${Ko(e.aspirated)}
        ${this.reading.template(e)}`)}};var oi=168,si=60,[Q,Ve,_t,Z]=[18,136,6,44],At=["left","right"],ri=11;function ii(t){let e=t.flatMap(({left:a,right:l})=>[a,l]),[o,s]=[Math.floor(Math.min(...e)),Math.floor(Math.max(...e))+1],r=t.at(-1).minutes;return{low:o,high:s,last:r,x:a=>Q+(Ve-Q)*a/r,y:a=>Z-(Z-_t)*(a-o)/(s-o)}}function ni(t){let[e,o]=[t[0],t.at(-1)],s=At.map(r=>`${r} from ${e[r].toFixed(1)} to ${o[r].toFixed(1)} °C`);return`Both soles over ${Math.round(o.minutes)} min since the first dose: ${s.join(", ")}.`}function li(t,e){let o=Math.max(0,ri-Math.abs(t-e))/2,s=t<=e?-1:1;return{left:t+s*o,right:e-s*o}}var ae=(t,e,o,s)=>g`<text class="sympblock-room-axis-words" x=${e} y=${o} text-anchor=${s} dominant-baseline="central">${t}</text>`;function Ge(t){if(t.length<2)return m;let{low:e,high:o,last:s,x:r,y:i}=ii(t),n=t.at(-1),a=li(i(n.left),i(n.right)),l=p=>t.map(h=>`${r(h.minutes).toFixed(1)},${i(h[p]).toFixed(1)}`).join(" ");return c`<svg class="sympblock-room-trace" viewBox="0 0 ${oi} ${si}" role="img" aria-label=${ni(t)}>
    <path class="sympblock-room-axis" d="M${Q} ${_t}V${Z}H${Ve}" />
    ${ae(String(o),Q-3,_t,"end")}${ae(String(e),Q-3,Z,"end")}
    ${ae("0",Q,Z+9,"start")}${ae(`${Math.round(s)} min`,Ve,Z+9,"end")}
    ${At.map(p=>g`<polyline class="sympblock-room-sole sympblock-room-sole-${p}" points=${l(p)} />`)}
    ${At.map(p=>ae(p,Ve+3,a[p],"start"))}
  </svg>`}function ci(t,{id:e,title:o,ask:s,answer:r,is_done:i}){let n=i?`✓ ${o}`:o,a=t.latest.get("check")?.check===e;return c`<div class="sympblock-room-item ${a?"sympblock-room-latest":""}">
    ${$(y(n,()=>t.send("check",{check:e})))}
    <div role="status">${r?c`<div class="sympblock-room-heard"><div>
            <p class="sympblock-room-detail"><em>${s}</em></p>
            <p class="sympblock-room-words">${r}</p>
          </div></div>`:m}</div>
  </div>`}function ai(t,{is_open:e,checks:o,decisions:s,decided:r}){let i=r?c`<p class="sympblock-room-words">Decided: ${r}.</p>`:m;if(!e)return i;let n=({value:a,label:l})=>y(l,()=>t.send("discharge",{decision:a}));return c`<h5>Before the patient goes home</h5>
    <div class="sympblock-room-home-checks">${S(o,({id:a})=>a,a=>ci(t,a))}</div>
    ${i} ${$(s.map(n))}`}function Xo(t,{clock:e,feet:o,soles:s,waits:r,discharge:i}){let n=({minutes:p,label:h})=>y(`Wait ${h}`,()=>t.send("wait",{minutes:p})),a=y("End session and debrief",()=>t.send("finish")),l=y("Start again",()=>t.send("again"));return x("Feet and time",c`<div class="sympblock-room-feet">${o.map(p=>c`<p class="sympblock-room-words">${p}</p>`)}${Ge(s)}</div>
      ${$(r.map(n))}
      ${ai(t,i)}
      ${$([a,l])}`,`Feet and time: ${e}`)}var mi=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]];function Qo(t,{shoot:e,keep:o,hasPicture:s}){let r=([i,n])=>y(i,()=>t.send("view",{view:n}),{label:`Turn the C-arm to ${i}`});return $([mi.map(r),y("Take spot image",e,{label:"Take spot image in this view",className:"sympblock-room-shot"}),y("Save image",o,{label:"Save this image beside the live screen",isEnabled:s,refuse:()=>t.refuse("There is no image yet: take a spot image first.")})])}var Zo=(t,e)=>c`<p class="sympblock-room-figure"><span>${t}</span><strong>${e}</strong></p>`,pi=t=>t.is_in?`${t.depth_mm} of ${t.length_mm} mm`:"not set",di=(t,e,o)=>c`<p class="sympblock-room-figure sympblock-room-now" role="status"><span>Feel</span><span>${$t(t)}</span></p>
    ${o?m:gt(t,e.length_mm)}`;function Jo({clock:t,feet:e,soles:o,needle:s,feel:r}){return s?c`<div class="sympblock-room-vitals">
    ${Zo("Time",t)}${Zo("Needle depth",pi(s))}
    ${s.is_in?di(r,s,e.length>1):m}
    <p class="sympblock-room-figure sympblock-room-soles"><span>Feet</span>${e.map(i=>c`<span>${i}</span>`)}</p>
    ${Ge(o)}
  </div>`:m}var hi={e:1,q:-1},Mt=class{traits=[...To,"page"];constructor(e,o,s){this.model=e,this.sender=o,this.acts=new He(o,s),this.checklist=new Ne(this.acts),this.syringe=new Ue(this.acts),this.banner=new Ie(this.acts),this.sound=new We(s),this.hold=new Le({send:(r,i)=>this.acts.send(r,i),isIdle:()=>o.isIdle(),page:()=>this.page}),this.replay=new Re(this.acts,s,()=>o.isIdle()),this.sheets=new ze(s),this.console=new Te({model:e,sender:o,redraw:s},{onPoint:this.mark,onKey:this.push}),this.window=new Ee(s,()=>this.keys.list.isOpen),this.keys=new Fe({console:this.console,window:this.window,openSheet:r=>this.isCockpit&&this.sheets.chooseNumber(r),closeMessage:()=>this.banner.close(),shoot:this.shoot,press:this.press}),this.debriefPlace=T(),this.bar=T(),this.arrival=void 0,this.hadDebrief=null}get page(){return this.model.get("page")}get isCockpit(){return this.window.isFilled&&!this.page.is_finished}get className(){return`sympblock-console sympblock-beside sympblock-room ${this.window.isFilled?"sympblock-room-filled":""} ${this.isCockpit?"sympblock-room-cockpit":""}`}get refusal(){return this.acts.refusal||this.page.notice}mark=e=>this.acts.send("mark",{at:e});push=e=>{let o=e.key.toLowerCase(),s=hi[o],[r,i]=this.page.pushes_mm,n=e.shiftKey;return s&&!e.repeat&&this.hold.begin(s,{isFast:n,key:o,firstMm:n?i:r}),!!s};press=e=>this.sender.send({event:"press",id:e});shoot=()=>this.press("shot");keep=()=>this.press("keep");get hasPicture(){return this.model.get("view").controls.some(({id:e,enabled:o})=>e==="keep"&&o)}stage(e){let{live:o}=this.console;return o.above=this.banner.template(this.refusal),o.show(),c`<div class="sympblock-console-stage sympblock-kept">
      ${Bo(e.guided&&!e.is_finished?e.guide:void 0)}
      ${this.console.screens()}
      <div class="sympblock-room-near">
        ${Qo(this.acts,{shoot:this.shoot,keep:this.keep,hasPicture:this.hasPicture})}
        ${this.console.row()}
      </div>
      ${this.isCockpit?Jo(e):m}
    </div>`}screens(e){return c`${this.console.waiting()}${this.stage(e)}
      <p class="sympblock-console-keys">${dt} ${e.keys} Press ? for a list of all keys.</p>`}goOn(e){return!this.isCockpit||!e.needle?m:c`<p>${y("Go on to the checklist",()=>this.sheets.choose("checklist"))}</p>`}needle(e){let o=this.isCockpit?m:vt(e.skin);return[zo(this.acts,e,this),this.syringe.template(e),o]}skinSheet(e){return!this.isCockpit||!e.needle?[]:[{id:"skin",name:"Skin view",content:vt(e.skin)}]}acting(e){return e.replay?[{id:"replay",name:"Replay",content:this.replay.template(e.replay)}]:!e.needle||e.is_finished?[]:[{id:"checklist",name:"Checklist",content:this.checklist.template(e)},{id:"needle",name:"Needle",content:this.needle(e)},{id:"time",name:"Time",content:Xo(this.acts,e)}]}aside(e,{controls:o,body:s}){let r={id:"findings",name:"Findings",content:e.needle?Ro(e.notes):m};return this.sheets.need(Ho(e)),this.sheets.template([{id:"patient",name:"Patient",content:Vo(this.acts,e,this.goOn(e))},...this.acting(e),...e.needle?[r]:[],{id:"arm",name:"C-arm",content:c`<h4 class="sympblock-room-heading">C-arm</h4>${o}`},{id:"dose",name:"Dose",content:s},...this.skinSheet(e)],this.isCockpit)}debrief(e){return c`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${E(this.debriefPlace)}>${e.debrief?Lo(this.acts,e.debrief):m}</div>`}head(e){let o=this.window.isFilled?"Leave the full window":"Fill the window";return c`<div class="sympblock-room-bar" ${E(this.bar)}>
      ${e}
      ${y("?",this.keys.list.open,{label:"Keys of the room"})}
      ${y(o,()=>this.window.toggle(this.section),{className:"sympblock-room-fill"})}
    </div>`}get section(){return this.bar.value.parentElement}lay=e=>{let{page:o}=this;if(o.needle)o.is_finished?this.banner.rest():this.banner.hear(o.notes,o.needle.is_in),this.sound.hear(o.feel.told);else for(let s of[this.checklist,this.syringe,this.banner,this.sound])s.forget();return[this.head(e.title),Eo(this.screens(o),this.aside(o,e)),this.debrief(o),e.problem,e.said,this.keys.list.template()]};drawn(){this.keys.listenOn(this.section),this.keys.focus.settle(),this.isCockpit&&this.sheets.keepFocus(),this.showDebrief(),this.fillAtFirst()}fillAtFirst(){this.arrival||!this.model.get("fills_window")||(this.arrival=new IntersectionObserver(e=>{e.some(o=>o.isIntersecting)&&(this.arrival.disconnect(),this.window.fill(this.section))}),this.arrival.observe(this.section))}showDebrief(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&(this.debriefPlace.value.focus({preventScroll:!0}),this.debriefPlace.value.scrollIntoView({block:"start"})),this.hadDebrief=e}stop(){this.arrival?.disconnect(),this.hold.end(),this.replay.stop(),this.sound.stop(),this.window.stop(),this.console.stop()}},es=(t,e,o)=>new Mt(t,e,o);var ts=`/* The back of the patient from above. Colours that mean something are those of Okabe and Ito. */
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
`;var pa=[yo,ko,Ot,Nt,Et,Ct,fo,ts,uo],da={render:t=>bo(t,es)};export{da as default,pa as styles};
