var wt=`.sympblock-console-screens {
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
`;var vt=`.sympblock-task-head {
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
`;var xt=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
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
`;var _t=`.sympblock-panel {
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
 */var Ve=globalThis,At=t=>t,le=Ve.trustedTypes,St=le?le.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ge="$lit$",B=`lit$${Math.random().toFixed(9).slice(2)}$`,Ke="?"+B,Qs=`<${Ke}>`,F=document,Q=()=>F.createComment(""),J=t=>t===null||typeof t!="object"&&typeof t!="function",Ye=Array.isArray,Pt=t=>Ye(t)||typeof t?.[Symbol.iterator]=="function",Ue=`[ 	
\f\r]`,Z=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Mt=/-->/g,Et=/>/g,j=RegExp(`>|${Ue}(?:([^\\s"'>=/]+)(${Ue}*=${Ue}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Tt=/'/g,Ct=/"/g,Ot=/^(?:script|style|textarea|title)$/i,Xe=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),a=Xe(1),g=Xe(2),rr=Xe(3),w=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Nt=new WeakMap,z=F.createTreeWalker(F,129);function Lt(t,e){if(!Ye(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return St!==void 0?St.createHTML(e):e}var Bt=(t,e)=>{let s=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=Z;for(let c=0;c<s;c++){let l=t[c],d,h,p=-1,b=0;for(;b<l.length&&(n.lastIndex=b,h=n.exec(l),h!==null);)b=n.lastIndex,n===Z?h[1]==="!--"?n=Mt:h[1]!==void 0?n=Et:h[2]!==void 0?(Ot.test(h[2])&&(i=RegExp("</"+h[2],"g")),n=j):h[3]!==void 0&&(n=j):n===j?h[0]===">"?(n=i??Z,p=-1):h[1]===void 0?p=-2:(p=n.lastIndex-h[2].length,d=h[1],n=h[3]===void 0?j:h[3]==='"'?Ct:Tt):n===Ct||n===Tt?n=j:n===Mt||n===Et?n=Z:(n=j,i=void 0);let u=n===j&&t[c+1].startsWith("/>")?" ":"";r+=n===Z?l+Qs:p>=0?(o.push(d),l.slice(0,p)+Ge+l.slice(p)+B+u):l+B+(p===-2?c:u)}return[Lt(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},ee=class t{constructor({strings:e,_$litType$:s},o){let i;this.parts=[];let r=0,n=0,c=e.length-1,l=this.parts,[d,h]=Bt(e,s);if(this.el=t.createElement(d,o),z.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(i=z.nextNode())!==null&&l.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let p of i.getAttributeNames())if(p.endsWith(Ge)){let b=h[n++],u=i.getAttribute(p).split(B),y=/([.?@])?(.*)/.exec(b);l.push({type:1,index:r,name:y[2],strings:u,ctor:y[1]==="."?ae:y[1]==="?"?me:y[1]==="@"?pe:q}),i.removeAttribute(p)}else p.startsWith(B)&&(l.push({type:6,index:r}),i.removeAttribute(p));if(Ot.test(i.tagName)){let p=i.textContent.split(B),b=p.length-1;if(b>0){i.textContent=le?le.emptyScript:"";for(let u=0;u<b;u++)i.append(p[u],Q()),z.nextNode(),l.push({type:2,index:++r});i.append(p[b],Q())}}}else if(i.nodeType===8)if(i.data===Ke)l.push({type:2,index:r});else{let p=-1;for(;(p=i.data.indexOf(B,p+1))!==-1;)l.push({type:7,index:r}),p+=B.length-1}r++}}static createElement(e,s){let o=F.createElement("template");return o.innerHTML=e,o}};function W(t,e,s=t,o){if(e===w)return e;let i=o!==void 0?s._$Co?.[o]:s._$Cl,r=J(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=i:s._$Cl=i),i!==void 0&&(e=W(t,i._$AS(t,e.values),i,o)),e}var ce=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,i=(e?.creationScope??F).importNode(s,!0);z.currentNode=i;let r=z.nextNode(),n=0,c=0,l=o[0];for(;l!==void 0;){if(n===l.index){let d;l.type===2?d=new V(r,r.nextSibling,this,e):l.type===1?d=new l.ctor(r,l.name,l.strings,this,e):l.type===6&&(d=new de(r,this,e)),this._$AV.push(d),l=o[++c]}n!==l?.index&&(r=z.nextNode(),n++)}return z.currentNode=F,i}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},V=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,i){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=W(this,e,s),J(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Pt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&J(this._$AH)?this._$AA.nextSibling.data=e:this.T(F.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=ee.createElement(Lt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(s);else{let r=new ce(i,this),n=r.u(this.options);r.p(s),this.T(n),this._$AH=r}}_$AC(e){let s=Nt.get(e.strings);return s===void 0&&Nt.set(e.strings,s=new ee(e)),s}k(e){Ye(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,i=0;for(let r of e)i===s.length?s.push(o=new t(this.O(Q()),this.O(Q()),this,this.options)):o=s[i],o._$AI(r),i++;i<s.length&&(this._$AR(o&&o._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=At(e).nextSibling;At(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},q=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,i,r){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=m}_$AI(e,s=this,o,i){let r=this.strings,n=!1;if(r===void 0)e=W(this,e,s,0),n=!J(e)||e!==this._$AH&&e!==w,n&&(this._$AH=e);else{let c=e,l,d;for(e=r[0],l=0;l<r.length-1;l++)d=W(this,c[o+l],s,l),d===w&&(d=this._$AH[l]),n||=!J(d)||d!==this._$AH[l],d===m?e=m:e!==m&&(e+=(d??"")+r[l+1]),this._$AH[l]=d}n&&!i&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ae=class extends q{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},me=class extends q{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},pe=class extends q{constructor(e,s,o,i,r){super(e,s,o,i,r),this.type=5}_$AI(e,s=this){if((e=W(this,e,s,0)??m)===w)return;let o=this._$AH,i=e===m&&o!==m||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==m&&(o===m||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},de=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){W(this,e)}},Ht={M:Ge,P:B,A:Ke,C:1,L:Bt,R:ce,D:Pt,V:W,I:V,H:q,N:me,U:pe,B:ae,F:de},Js=Ve.litHtmlPolyfillSupport;Js?.(ee,V),(Ve.litHtmlVersions??=[]).push("3.3.3");var he=(t,e,s)=>{let o=s?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=s?.renderBefore??null;o._$litPart$=i=new V(e.insertBefore(Q(),r),r,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var A={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},H=t=>(...e)=>({_$litDirective$:t,values:e}),P=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:eo}=Ht,Rt=t=>t;var be=t=>t.strings===void 0,It=()=>document.createComment(""),G=(t,e,s)=>{let o=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let r=o.insertBefore(It(),i),n=o.insertBefore(It(),i);s=new eo(r,n,t,t.options)}else{let r=s._$AB.nextSibling,n=s._$AM,c=n!==t;if(c){let l;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(l=t._$AU)!==n._$AU&&s._$AP(l)}if(r!==i||c){let l=s._$AA;for(;l!==r;){let d=Rt(l).nextSibling;Rt(o).insertBefore(l,i),l=d}}}return s},I=(t,e,s=t)=>(t._$AI(e,s),t),to={},ue=(t,e=to)=>t._$AH=e,Dt=t=>t._$AH,ke=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var v=H(class extends P{constructor(t){if(super(t),t.type!==A.PROPERTY&&t.type!==A.ATTRIBUTE&&t.type!==A.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!be(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===w||e===m)return e;let s=t.element,o=t.name;if(t.type===A.PROPERTY){if(e===s[o])return w}else if(t.type===A.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return w}else if(t.type===A.ATTRIBUTE&&s.getAttribute(o)===e+"")return w;return ue(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var jt=(t,e,s)=>{let o=new Map;for(let i=e;i<=s;i++)o.set(t[i],i);return o},M=H(class extends P{constructor(t){if(super(t),t.type!==A.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let o;s===void 0?s=e:e!==void 0&&(o=e);let i=[],r=[],n=0;for(let c of t)i[n]=o?o(c,n):n,r[n]=s(c,n),n++;return{values:r,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,o]){let i=Dt(t),{values:r,keys:n}=this.dt(e,s,o);if(!Array.isArray(i))return this.ut=n,r;let c=this.ut??=[],l=[],d,h,p=0,b=i.length-1,u=0,y=r.length-1;for(;p<=b&&u<=y;)if(i[p]===null)p++;else if(i[b]===null)b--;else if(c[p]===n[u])l[u]=I(i[p],r[u]),p++,u++;else if(c[b]===n[y])l[y]=I(i[b],r[y]),b--,y--;else if(c[p]===n[y])l[y]=I(i[p],r[y]),G(t,l[y+1],i[p]),p++,y--;else if(c[b]===n[u])l[u]=I(i[b],r[u]),G(t,i[p],i[b]),b--,u++;else if(d===void 0&&(d=jt(n,u,y),h=jt(c,p,b)),d.has(c[p]))if(d.has(c[b])){let _=h.get(n[u]),N=_!==void 0?i[_]:null;if(N===null){let S=G(t,i[p]);I(S,r[u]),l[u]=S}else l[u]=I(N,r[u]),G(t,i[p],N),i[_]=null;u++}else ke(i[b]),b--;else ke(i[p]),p++;for(;u<=y;){let _=G(t,l[y+1]);I(_,r[u]),l[u++]=_}for(;p<=b;){let _=i[p++];_!==null&&ke(_)}return this.ut=n,ue(t,l),w}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var te=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(e,!1),te(o,e);return!0},ye=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},zt=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),io(e)}};function so(t){this._$AN!==void 0?(ye(this),this._$AM=t,zt(this)):this._$AM=t}function oo(t,e=!1,s=0){let o=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(o))for(let r=s;r<o.length;r++)te(o[r],!1),ye(o[r]);else o!=null&&(te(o,!1),ye(o));else te(this,t)}var io=t=>{t.type==A.CHILD&&(t._$AP??=oo,t._$AQ??=so)},fe=class extends P{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,o){super._$AT(e,s,o),zt(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(te(this,e),ye(this))}setValue(e){if(be(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var E=()=>new Qe,Qe=class{},Ze=new WeakMap,T=H(class extends fe{render(t){return m}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),m}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=Ze.get(e);s===void 0&&(s=new WeakMap,Ze.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Ze.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var ro=500;function Ft(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function no(t,e,{min:s,max:o,step:i}){let r=Ft(t),n=Number.isNaN(r)?s:r+e*i;return String(Number(Math.min(o,Math.max(s,n)).toFixed(2)))}var ge=class{constructor(e,s){this.send=e,this.uid=s,this.control=null,this.sent=null,this.pause=null,this.field=E()}get input(){return this.field.value}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}typed=()=>{clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(this.input.value),ro)};left=()=>{(this.sent===null||this.control.refusal)&&(this.input.value=this.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.hand(this.input.value),s&&(e.preventDefault(),this.input.value=no(this.input.value,s,this.control),this.hand(this.input.value))};template(e){this.control=e;let s=`${this.uid}-${e.id}`;return a`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${T(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.control.refusal||(this.sent=null),document.activeElement!==this.input?this.input.value=this.text:!this.control.refusal&&this.pause===null&&Ft(this.input.value)!==this.control.value&&this.hand(this.input.value)}};var we=(t,e)=>e.sender.pending(t.id)??t.value;function lo(t,e){let s=we(t,e),o=({value:i,label:r},n)=>a`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${n}" .value=${i}
    .checked=${v(i===s)} @change=${()=>e.set(t.id,i)}><span>${r}</span></label>`;return a`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${M(t.options,({value:i})=>i,o)}</div>
  </fieldset>`}function co(t,e){let s=we(t,e),o=`${e.uid}-${t.id}`;return a`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${o}>${t.label}</label>
    <select id=${o} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:r})=>a`<option .value=${i} .selected=${v(i===s)}>${r}</option>`)}
    </select>
  </div>`}function ao(t,e){let s=we(t,e),o=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return a`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${o}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${o}
      .value=${e.held.has(t.id)?w:v(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${r=>e.set(t.id,Number(r.target.value))}>
  </div>`}function mo(t,e){return a`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${v(we(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function po(t,e){return a`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var ho={choice:(t,e)=>(t.layout==="menu"?co:lo)(t,e),range:ao,toggle:mo,button:po,number:(t,e)=>e.numberField(t.id).template(t)},$e=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}numberField(e){return this.fields.has(e)||this.fields.set(e,new ge(s=>this.sender.send(s),this.uid)),this.fields.get(e)}template(e){return ho[e.kind](e,this)}templates({controls:e,buttons_first:s}){let o=l=>`${l.kind} ${l.layout??""} ${l.id}`,i=l=>M(l,o,d=>this.template(d)),r=e.filter(({kind:l})=>l==="button"),n=i(e.filter(({kind:l})=>l!=="button")),c=r.length?a`<div class="sympblock-panel-buttons">${i(r)}</div>`:"";return s?[c,n]:[n,c]}settle(e){for(let s of e)s.kind==="number"&&this.numberField(s.id).settle()}};var Wt=0;function D(t){return Wt+=1,`${t}-${Wt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var qt="important",bo=" !"+qt,se=H(class extends P{constructor(t){if(super(t),t.type!==A.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let o=t[s];return o==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${o};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let o of this.ft)e[o]==null&&(this.ft.delete(o),o.includes("-")?s.removeProperty(o):s[o]=null);for(let o in e){let i=e[o];if(i!=null){this.ft.add(o);let r=typeof i=="string"&&i.endsWith(bo);o.includes("-")||r?s.setProperty(o,r?i.slice(0,-11):i,r?qt:""):s[o]=i}}return w}});function uo(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),o=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&o>0}function Je(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function ko(t,e,s,o){let i=t.y+t.h/2<e.y+e.h/2,r=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?r:r/2),Je(t,o),!s&&(e.y+=(i?1:-1)*r/2,Je(e,o))}function oe(t,e,s){for(let o of t)Je(o,s);for(let o=0;o<60;o+=1){let i=!0;for(let r of t)for(let n of[...e,...t])n===r||!uo(r,n)||(i=!1,ko(r,n,e.includes(n),s));if(i)return!0}return!1}var yo=.35,Ut=document.createElement("canvas").getContext("2d");function K(t,e,s){return Ut.font=`500 ${e}px ${s||"sans-serif"}`,Ut.measureText(t).width}function fo(t,e,s,o){let[i,r]=e(t.at_mm),n={start:0,middle:o/2,end:o}[t.anchor];return{label:t,x:i-n,y:r-s*.65,w:o,h:s*1.3}}function Zt(t,e,s){let o=e.y+e.h/2,n=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<o?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${s.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},t),f("path",{d:n,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function U(t,e,s,o,i,r){let n=f("text",{x:s,y:o,class:r,"font-size":i,"dominant-baseline":"central"},t);return n.textContent=e,n}function go(t,e,s,o){let i=e.scale_bar_mm*s.pxPerMm,r=`${e.scale_bar_mm} mm`,n=Math.max(i,K(r,o,s.family)),c={x:10,y:s.height-o*1.3-16,w:n,h:o*1.3+8},l=s.height-11,d=`M10 ${l-4}V${l+4}M10 ${l}H${10+i}M${10+i} ${l-4}V${l+4}`;return f("path",{d,class:"sympblock-scale-halo"},t),f("path",{d,class:"sympblock-scale"},t),U(t,r,10,l-o*.95,o,"sympblock-label"),c}function $o(t,e,s,o){return e.side_marks.map((i,r)=>{let n=Math.max(o*1.7,K(i,o,s.family)+o*.8),c=r?s.width-n-8:8,l={x:c,y:8,w:n,h:o*1.7};return f("rect",{x:c,y:8,width:n,height:l.h,rx:3,class:"sympblock-side"},t),U(t,i,c+n/2,8+l.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function wo(t,e,s){for(let o of e)o.label.points_to_mm&&Zt(t,o,s(o.label.points_to_mm));for(let o of e)U(t,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function Qt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function vo(t,e,s,o){let i=t.isConnected?getComputedStyle(t).fontFamily:"",r=Math.max(...e.map(l=>K(l.text,o,i)))+o*2.66,n=s-2*r-o;if(Qt(t)&&n>yo*s)return{columns:2,columnPx:r,picturePx:n,left:n+o};let c=Math.max(1,Math.min(3,Math.floor(s/r)));return{columns:c,columnPx:s/c,picturePx:s,left:0}}function xo(t,e,s,o,i,r){let{place:n}=s,c=r*1.4,l=e.map(p=>{let[b,u]=n(p.at_mm),y=b<s.width/2?1:s.width-c-1;return{label:p,x:p.points_to_mm?y:b-c/2,y:u-c/2,w:c,h:c}});oe(l,o,{x:0,y:0,w:s.width,h:s.height});for(let p of l)p.label.points_to_mm&&Zt(t,p,n(p.label.points_to_mm));let d=Math.ceil(e.length/i.columns),h=i.left?0:s.height;return l.forEach((p,b)=>{let u=i.left+Math.floor(b/d)*i.columnPx+c*.6,y=h+c*.9+b%d*r*1.6;Vt(t,b+1,p.x+c/2,p.y+c/2,r),Vt(t,b+1,u,y,r),U(t,p.label.text,u+c*.8,y,r,"sympblock-label sympblock-key-text")}),Math.max(0,h+d*r*1.6+c*.6-s.height)}function Vt(t,e,s,o,i){f("circle",{cx:s,cy:o,r:i*.7,class:"sympblock-number"},t),U(t,e,s,o,i*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Gt(t){let[e,s,o,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let r=t.shapes.flatMap(c=>{let l=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([d,h])=>[[d-l,h-l],[d+l,h+l]])}),n=(c,l)=>l(...r.map(d=>d[c]));return[Math.max(e,n(0,Math.min)),Math.max(s,n(1,Math.min)),Math.min(o,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function Kt(t,e,s){let[o,i,r,n]=e,c=s/(r-o),l=(n-i)*c,d=t.isConnected?getComputedStyle(t).fontFamily:"",h=([b,u])=>[(b-o)*c,(u-i)*c],p={x:6,y:6,w:s-12,h:l-12};return{bounds:e,width:s,height:l,pxPerMm:c,family:d,place:h,area:p}}function Yt(t,e,s,o){t.replaceChildren();let i=[];return e.side_marks&&i.push(...$o(t,e,s,o)),e.scale_bar_mm&&i.push(go(t,e,s,o)),i}function _o(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ve))}function Xt(t,e,s){let o=t.querySelector(".sympblock-words"),i=Kt(t,e.labels.length?e.bounds_mm:Gt(e),s),r=_o(e,i),n=Yt(o,e,i,r),c=S=>fo(S,i.place,r,K(S.text,r,i.family)),l=e.labels.map(c),d=l.map(S=>S.x),p=oe(l,n,i.area)&&l.every((S,We)=>Math.abs(S.x-d[We])<24),b=0;if(p)wo(o,l,i.place);else{let[S,We,gt,Gs]=Gt(e),qe=vo(t,e.labels,s,r),$t=(gt-S)*r*2/qe.picturePx;i=Kt(t,[S-$t,We,gt+$t,Gs],qe.picturePx),n=Yt(o,e,i,12),b=xo(o,e.labels,i,n,qe,r)}let[u,y,,_]=i.bounds,N=1/i.pxPerMm;o.setAttribute("transform",`translate(${u} ${y}) scale(${N})`),t.setAttribute("viewBox",`${u} ${y} ${s*N} ${_-y+b*N}`),t.style.setProperty("--scene-px",N)}function Jt(t,e){let s=0,o=()=>{let{width:i}=t.getBoundingClientRect(),r=t.getScreenCTM(),n=e.labels.length&&Qt(t)?i:r?.a*t.viewBox.baseVal.width,c=r&&i?Math.min(i,n):0;c>40&&Math.abs(c-s)>2&&(s=c,Xt(t,e,c))};Xt(t,e,560),new ResizeObserver(o).observe(t)}var Ao="http://www.w3.org/2000/svg",ve=13,So="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let o=document.createElementNS(Ao,t);for(let[i,r]of Object.entries(e||{}))o.setAttribute(i,r);return s&&s.append(o),o}function et(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function ts(t,e,s){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,r]of Object.entries(o))t.style.setProperty(`--scene-${i}`,r);t.style.setProperty("--scene-width",s)}function Mo(t,e){let[s,o]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:o,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:So,transform:`translate(${s} ${o}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:et(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(r=>et(r,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function Eo(t,e,s,o,i){let r=`${e}-hatch-${s}`,n=f("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),c={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[o.hatch],l=c?f("path",{d:c,class:"sympblock-hatch-line","stroke-width":i*.09},n):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return ts(l,o,0),t.querySelector("defs").append(n),`url(#${r})`}function To(t,e,s){let o=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),r={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;ts(o,e,t.emphasis==="strong"?r*1.8:r);let n=Mo(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(n),s&&t.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=s,o.append(c)}return o}function tt(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function Co(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),o=f("rect",{rx:3},s),i=U(s,"",0,0,ve,"sympblock-tip-text");return(r,n,c)=>{if(s.style.display=r?"":"none",!r)return;let l=Number(t.style.getPropertyValue("--scene-px")),d=K(r,ve,getComputedStyle(t).fontFamily)+14,[h,p,b]=e.bounds_mm,u=Math.max(h,Math.min(n+10*l,b-d*l)),y=c-34*l<p?c+16*l:c-34*l;s.setAttribute("transform",`translate(${u} ${y}) scale(${l})`);for(let[_,N]of Object.entries({width:d,height:24}))o.setAttribute(_,N);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function es(t,e,s){let o=f("g",{class:e,"aria-hidden":"true"},t);for(let r of["halo","line"])f("path",{d:s,class:`sympblock-mark-${r}`},o);let i=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function No(t){return{setCrosshair:es(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:es(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Po(t,e,s,o){let i=e.map((r,n)=>({node:r,shape:s[n]})).filter(({shape:r})=>r.name);t.setAttribute("role","group"),i.forEach(({node:r,shape:n},c)=>{let l={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[d,h]of Object.entries(l))r.setAttribute(d,h);r.classList.add("sympblock-pickable"),r.addEventListener("click",d=>o.onPick(n,...tt(t,d))),r.addEventListener("keydown",d=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[d.key];if(d.key==="Enter"||d.key===" ")o.onPick(n,...n.points_mm[0]);else if(h){let p=i[(c+h+i.length)%i.length].node;r.setAttribute("tabindex",-1),p.setAttribute("tabindex",0),p.focus()}else return;d.preventDefault()})})}function Oo(t,e,s,o){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((r,n)=>{s[n].name&&(r.addEventListener("pointermove",c=>o(s[n].name,...tt(t,c))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(s[n].name,...i(r))),r.addEventListener("blur",()=>o("")))})}function Lo(t,e,s){let[o,i,r,n]=e.bounds_mm,c=f("defs",{},t),l={x:o,y:i,width:r-o,height:n-i};f("rect",l,f("clipPath",{id:`${s}-clip`},c)),f("rect",{...l,class:"sympblock-ground"},t)}function Bo(t,e){let s=e.rings.map(o=>et(o,!0)).join("");for(let o of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},t)}function ss(t,e){return t.get("scenes")[e]}function os(t,e={}){let s=D("sympblock-scene"),o=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});o.dataset.ground=t.ground,Lo(o,t,s);let[i,,r]=t.bounds_mm,n={};for(let[h,p]of Object.entries(t.styles))p.hatch&&(n[h]=Eo(o,s,h,p,(r-i)/75));let c=f("g",{"clip-path":`url(#${s}-clip)`},o);if(t.film){let[h,p,b,u]=t.film.bounds_mm,y={href:t.film.href,x:h,y:p,width:b-h,height:u-p,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},c)}let l=t.shapes.map(h=>To(h,t.styles[h.structure],n[h.structure]));c.append(...l);for(let h of e.overlays??[])Bo(c,h);f("g",{class:"sympblock-words","aria-hidden":"true"},o),Oo(o,l,t.shapes,Co(o,t)),e.onPick&&t.shapes.some(h=>h.name)&&Po(o,l,t.shapes,e);let d=h=>{let p=o.querySelector(`[data-structure="${CSS.escape(h)}"]`);p&&p.focus()};return o.sceneTools={...No(o),focusStructure:d},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",h=>e.onPoint(...tt(o,h)))),Jt(o,t),o}var xe=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let o=ss(this.model,e.scene),i=r=>this.send({event:"pick",picture:e.id,structure:r.structure});this.drawn.set(e.id,{mark:s,scene:o,node:os(o,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:o}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return a`<figure class="sympblock-panel-picture" style=${se(i)}>
      ${o}
      <figcaption>${e.caption}${s.note?a` <em>${s.note}</em>`:m}</figcaption>
    </figure>`}templates(e){return M(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let o=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(o)return{id:e,node:s,structure:o}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};function O(t=[]){if(!t.length)return m;let e=t.map(({label:s,text:o},i)=>a`${i?"; ":""}<cite title=${o}>${s}</cite>`);return a`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Ho(t){return a`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?a`<strong class="sympblock-panel-tone">${t.tag}</strong>`:m}
    ${t.heading?a`<h4>${t.heading}</h4>`:m}
    <p>${t.text}</p>
    ${O(t.sources)}
  </section>`}function Ro(t){let e=(s,o)=>o?a`<td role="cell" data-head=${t.head[o]}>${s}</td>`:a`<th scope="row" role="rowheader" data-head=${t.head[o]}>${s}</th>`;return a`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>a`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>a`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${O(t.sources)}
  </div>`}var st=t=>t.kind==="table"?Ro(t):Ho(t);var Io="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Do=5e3,jo={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},ot=class{constructor(e,{page:s,silent:o=()=>{},changed:i=()=>{},clock:r=jo}){this.post=e,this.page=s,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Do),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Io),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function is(t,e={}){let s=new ot(i=>t.send(i),{page:D("page"),...e}),o=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",o),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}function zo({title:t,controls:e,problem:s,body:o,said:i}){return[t,e,s,o,i]}var it=class{constructor(e,s,o){this.model=e,this.el=s,this.uid=D("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=is(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new $e(this.sender,this.uid),this.pictures=new xe(e,this.sender.send),this.face=o(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return a`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}words(e){let s=e.readout.filter(i=>i.is_wide),o=e.readout.filter(i=>!i.is_wide);return a`<div class="sympblock-panel-readout" ?hidden=${!o.length}>${o.map(st)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(st)}</div>`}body({layout:e},s,o){return a`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${o}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[o,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:a`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:a`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:a`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||m}</p>`,body:this.body(e,o,i),pictures:o,words:i,said:a`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),o=this.focusedControl(),i=this.face.lay??zo;he(a`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(o),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function rs({model:t,el:e},s=()=>({})){let o=new it(t,e,s);return()=>o.stop()}var ns=`.sympblock-said {
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
`;var ls=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var cs=`.sympblock-room-bar {
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
  min-height: 1.625rem;
  padding: 0 0.375rem;
  font-size: 0.75rem;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-room-item p {
  margin: 0 0 0.125rem 1.5rem;
  font-size: 0.8125rem;
  line-height: 1.25;
}
/* What the soles read stands below the pictures. */
.sympblock-room-cockpit .sympblock-room-feet {
  display: none;
}
/* The findings keep what the earlier checks have shown. */
.sympblock-room-cockpit .sympblock-room-feet ~ .sympblock-room-item:not(.sympblock-room-latest) [role="status"] {
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
  .sympblock-room-vitals > :is(.sympblock-room-now, .sympblock-room-force) {
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
  .sympblock-room .sympblock-room-guide {
    max-height: 4.25rem;
    overflow: auto;
    font-size: 0.8125rem;
  }
  .sympblock-room-reason[open] {
    flex: 1;
  }
  .sympblock-room-reason > div {
    position: static;
    width: auto;
    box-shadow: none;
  }
  .sympblock-room-near {
    justify-content: center;
  }
  .sympblock-room .sympblock-room-near .sympblock-console-pedal {
    min-width: 0;
    font-size: 0.8125rem;
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
`;var as=`.sympblock-room-aside {
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
.sympblock-room-notes {
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
`;var ms=({flipped:t,rotated_deg:e})=>`rotate(${e}deg) scaleX(${t?-1:1})`;function ps([t,e],s){let o=s*Math.PI/180,[i,r]=[t-.5,e-.5];return[.5+i*Math.cos(o)-r*Math.sin(o),.5+i*Math.sin(o)+r*Math.cos(o)]}var ds=([t,e],s)=>[s?1-t:t,e];function hs(t,{flipped:e,rotated_deg:s}){return ps(ds(t,e),s)}function bs(t,{flipped:e,rotated_deg:s}){return ds(ps(t,-s),e)}function us({clientX:t,clientY:e},{left:s,top:o,width:i,height:r}){return[(t-s)/i,(e-o)/r]}function ks(t,e){return e?{start:"end",end:"start"}[t]??t:t}var rt=t=>`${100*t}%`;function nt(t){let e=[...t.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let h of e)h.style.translate="";let{left:s,top:o,width:i,height:r}=t.getBoundingClientRect(),n=h=>{let p=h.getBoundingClientRect();return{x:p.left-s,y:p.top-o,w:p.width,h:p.height}},c=e.map(n),l=c.map(({y:h})=>h),d=[...t.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);oe(c,d,{x:-i,y:0,w:3*i,h:r});for(let[h,p]of e.entries()){let b=Math.round(c[h].y-l[h]);b&&(p.style.translate=`0 ${b}px`)}}var Vo=512,Go=new Uint32Array(256).map((t,e)=>255<<24|e<<16|e<<8|e);function ys({size:t},[e]){return new Uint8Array(e.buffer,e.byteOffset,t*t)}function Ko(t,e){let s=ks(t.anchor,e.flipped),[o,i]=hs(t.at,e),r={start:1-o,end:o}[s],n=r===void 0?{}:{maxWidth:`calc(${Math.round(100*r)}cqw - 0.75rem)`};return a`<span class="sympblock-screen-place sympblock-screen-${s}" style=${se({left:rt(o),top:rt(i)})}>
    <span class="sympblock-screen-name" style=${se(n)}>${t.text}</span>
  </span>`}var ie=class{constructor(e,s){this.label=e,this.emptyWords=s,this.caption=e,this.above=m,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(Vo),this.show(),new ResizeObserver(()=>nt(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[s,o]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),he(a`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(i=>Ko(i,e)):m}</div>
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${s}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${o}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),nt(this.canvas.parentElement)}draw(e,s){this.canvas.width!==e.size&&this.resize(e.size);let o=new Uint32Array(this.picture.data.buffer);for(let i=0;i<o.length;i+=1)o[i]=Go[s[i]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=ms(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=s,this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.caption=this.label,this.show()}copy(e,s){this.caption=`${this.label}: ${s}`,this.draw(e.frame,e.grey)}placeUnder(e){return bs(us(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var _e=class{constructor(e,s){this.model=e,this.send=s,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:s})=>e==="stays_down"&&s)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return a`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var gs=["is_on","preparing"],fs={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},Yo=5,lt="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.",Ae=class{constructor({model:e,sender:s,redraw:o},{onPoint:i,onKey:r}={}){this.model=e,this.sender=s,this.redraw=o,this.onPoint=i,this.onKey=r,this.isFolded=!0,this.live=new ie("Live screen","No image yet: press the pedal or take a spot image."),this.kept=new ie("Reference monitor","Nothing saved yet."),this.pedal=new _e(e,s.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,s)=>{e?.event==="frame"?(this.live.draw(e,ys(e,s)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let s=fs[e.key]??fs[e.key.toLowerCase()];if(!s&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!s))return;let[o,i]=s;this.sender.send({event:"nudge",id:o,steps:i*(e.shiftKey?Yo:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?a`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:m}waiting(){let e=this.model.get("preparing");return a`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return a`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return a`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return a`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${lt}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};function $s(t,e){return a`<div class="sympblock-bench"><div class="sympblock-panel-extra">${t}</div>${e}</div>`}var Xo='a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';function ct(t){return[...t.querySelectorAll(Xo)].filter(s=>s.tabIndex>=0&&!s.matches(":disabled")&&s.checkVisibility())}function Zo(t){let e=[];for(let s=t;s.parentElement;s=s.parentElement)e.push(...[...s.parentElement.children].filter(o=>o!==s&&!o.hasAttribute("inert")));return e}function Qo(t){let e=[];for(let s=t.parentElement;s;s=s.parentElement)e.push([s,s.scrollTop,s.scrollLeft]);return()=>{for(let[s,o,i]of e)Object.assign(s,{scrollTop:o,scrollLeft:i})}}var Se=class{constructor(e,s=()=>!1){this.changed=e,this.isHeld=s,this.node=null,this.opener=null,this.silenced=[],this.scrollBack=()=>{}}get isFilled(){return this.node!==null}fill(e){this.scrollBack=Qo(e),e.parentElement.style.minHeight=`${e.offsetHeight}px`,this.node=e,this.opener=document.activeElement,e.popover="manual",e.showPopover(),this.silenced=Zo(e);for(let s of this.silenced)s.inert=!0;document.addEventListener("fullscreenchange",this.hearScreen),this.changed(),this.askForScreen()}askForScreen(){document.documentElement.requestFullscreen?.().catch(()=>{})}hearScreen=()=>{if(!document.fullscreenElement){this.isHeld()||this.leave();return}let e=document.activeElement;this.node.hidePopover(),this.node.showPopover(),e.focus({preventScroll:!0})};leave(){let{node:e}=this;if(!e)return;let s=document.activeElement;document.removeEventListener("fullscreenchange",this.hearScreen),document.fullscreenElement&&document.exitFullscreen().catch(()=>{});for(let o of this.silenced)o.inert=!1;this.node=null,e.matches(":popover-open")&&e.hidePopover(),e.popover=null,this.changed(),this.settle(e,s)}settle(e,s){queueMicrotask(()=>{e.parentElement?.style.removeProperty("min-height"),(e.contains(s)&&s.checkVisibility()?s:this.opener)?.focus({preventScroll:!0}),this.scrollBack()})}toggle(e){this.isFilled?this.leave():this.fill(e)}keepTab(e){if(!this.node||e.key!=="Tab")return;let s=ct(this.node),[o,i]=e.shiftKey?[s[0],s.at(-1)]:[s.at(-1),s[0]];e.target!==o&&this.node.contains(e.target)||(e.preventDefault(),i.focus())}stop(){this.leave()}};function k(t,e,{label:s,className:o="",isEnabled:i=!0,refuse:r=()=>{}}={}){return a`<button type="button" class="sympblock-panel-button sympblock-room-button ${o}"
    aria-label=${s??m} aria-disabled=${i?m:"true"}
    @click=${()=>i?e():r()}>${t}</button>`}function ws(t,e,s){return a`<label class="sympblock-room-check sympblock-room-switch">
    <input type="checkbox" .checked=${v(e)} @change=${({target:o})=>s(o.checked)}>
    <span>${t}</span>
  </label>`}var $=t=>a`<div class="sympblock-room-row">${t}</div>`;function x(t,e,s=t){return a`<section class="sympblock-room-card" aria-label=${t}><h4>${s}</h4>${e}</section>`}var Me={value:"",label:"choose …"};function re({label:t,options:e,value:s,choose:o,isEnabled:i=!0}){let r=n=>a`<option .value=${n.value} .selected=${v(n.value===s)}>${n.label}</option>`;return a`<label class="sympblock-room-select">${t}<select ?disabled=${!i}
    @change=${n=>o(n.target.value)}>${e.map(r)}</select></label>`}var at={level:"",side:""},Jo=t=>[Me,...t.map(e=>({value:e,label:e}))],vs=t=>!!t.answer&&!t.is_done,mt=class{constructor(e){this.acts=e,this.draft=at}choose(e){let s=!!(e.level&&e.side);this.draft=s?at:e,s?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:s,is_open:o},{levels:i,sides:r}){let n=this.acts.shown("plan",e?{level:e,side:s}:this.draft),c=(l,d,h)=>re({label:l,options:Jo(h),value:n[d],choose:p=>this.choose({...n,[d]:p}),isEnabled:o});return $([c("Level of the block","level",i),c("The patient's side","side",r)])}},Ee=class{constructor(e){this.acts=e,this.plan=new mt(e)}accept({id:e}){this.acts.choose(`tick ${e}`,!0,"tick",{item:e})}tick(e,s){s.checked?this.accept(e):s.checked=!0}question({id:e,title:s,who:o,answer:i,is_open:r}){if(i)return m;let n=`Ask the ${o}: ${s}`;return k(`Ask the ${o}`,()=>this.acts.send("ask",{item:e}),{label:n,isEnabled:r})}answer(e){return vs(e)?a`<p class="sympblock-room-detail"><em>${e.ask}</em></p>
      <p class="sympblock-room-words">${e.answer}</p>
      ${e.detail?a`<p class="sympblock-room-detail">${e.detail}</p>`:m}`:m}item(e){let s=!!e.answer;return a`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!s} .checked=${v(this.acts.shown(`tick ${e.id}`,e.is_done))}
            @change=${o=>this.tick(e,o.target)}>
          <span class="sympblock-room-tick">${e.title}</span>
        </label>
        ${this.question(e)}
      </div>
      <div role="status">${this.answer(e)}</div>
    </div>`}acceptAll(e){let s=e.filter(vs);if(s.length<2)return m;let o=()=>{for(let i of s)this.accept(i)};return $(k(`Accept these ${s.length} answers`,o))}forget(){this.plan.draft=at}template({checklist:e,plan:s,levels:o,sides:i}){let r=e.filter(l=>l.is_done).length,n=r===e.length,c=M(e,({id:l})=>l,l=>this.item(l));return x("Before the needle",a`${this.plan.template(s,{levels:o,sides:i})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${r} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${c}</div>
          ${this.acceptAll(e)}
        </details>`)}};var ei={kept:"✓",missed:"✗","not called for":"–"},ti=["","this session","expert, at most","your last session"],si=["","beam-on time","kerma-area product","source"],oi="Figures of this session (the limits for an expert are our choice)",ii="Exposures and dose of this session alone",xs=(t,e)=>e?a`<td>${t}</td>`:a`<th scope="row">${t}</th>`;function _s(t,e,s){return a`<table class="sympblock-room-table">
    <caption>${t}</caption>
    <thead><tr>${e.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
    <tbody>${s.map(o=>a`<tr>${o}</tr>`)}</tbody>
  </table>`}var As=(t,e)=>_s(t,ti,e.map(s=>s.map(xs)));function ri({rows:t,published:e,words:s,sources:o}){let i=e.map(r=>[...r.cells.map(xs),a`<td>${O(r.sources)}</td>`]);return a`<h5>Dose</h5>
    ${As(ii,t)}
    <ul>${s.map(r=>a`<li>${r}</li>`)}</ul>
    ${O(o)}
    ${_s("Published figures for like procedures",si,i)}`}function ni({title:t,outcome:e,why:s,sources:o}){return a`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${ei[e]} ${e}: </strong>${t}</summary>
      <p>${s}</p>
      ${O(o)}
    </details>
  </li>`}function li(t){if(!t.length)return m;let e=t.map(([s,o])=>a`<li><strong>${s}: </strong>${o}</li>`);return a`<h5>What to do next</h5><ul>${e}</ul>`}function Ss(t,e){return a`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    <ul>${e.why.map(s=>a`<li>${s}</li>`)}</ul>
    ${li(e.next_steps)}
    ${e.effect?a`<p>${e.effect}</p>`:m}
    <p>${e.story}</p>
    ${O(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(ni)}</ul>
    ${As(oi,e.measures)}
    ${ri(e.dose)}
    ${$(k("Repeat this scenario",()=>t.send("again")))}`}var R={patient:"Patient",nurse:"Nurse",radiographer:"Radiographer",caution:"Caution",stop:"Stop"};function pt(t){let e=new Map,s=({time:o,tone:i,text:r})=>{let n=`${o} ${i} ${r}`,c=(e.get(n)??0)+1;return e.set(n,c),`${n} ${c}`};return t.toReversed().map(s).toReversed()}function ci({time:t,text:e,tone:s}){let o=R[s];return a`<li class="sympblock-room-note sympblock-room-${s}"><span class="sympblock-room-time">${t}</span>${o?a`<strong>${o}: </strong>`:m}${e}</li>`}function Ms(t){let e=pt(t),s=a`<li class="sympblock-room-note">Nothing yet.</li>`;return x("Findings",a`<ol class="sympblock-room-notes" aria-live="polite">${t.length?M(t,(o,i)=>e[i],ci):s}</ol>`)}function ai({why:t,sources:e}){return t?a`<details class="sympblock-room-reason"><summary>Why</summary>
    <div><p>${t}</p>${O(e)}</div>
  </details>`:m}function mi({waits_for:t}){return t?a` <span class="sympblock-room-waits">Waits for: ${t}.</span>`:m}function Es(t){let e=t&&a`<p><strong>Step ${t.number} of ${t.count}: ${t.title}.</strong> ${t.ask}${mi(t)}</p>
      ${ai(t)}`;return a`<div class="sympblock-room-guide" role="status" ?hidden=${!t}>${e??m}</div>`}function pi({plan:t,checklist:e,needle:s,notes:o}){return!!(t.level||s.is_in||o.length)||e.some(i=>i.is_done)}var di=({plan:t,checklist:e})=>!!t.level&&e.every(s=>s.is_done);function Ts(t){return!t.needle||!pi(t)?"patient":t.guided&&t.guide.card?t.guide.card:t.needle.is_in||di(t)?"needle":"checklist"}var dt=240,Ns=60,Ce=47,hi=4,Te=50,bi=t=>e=>(4+(dt-8)*Math.min(e/t,1)).toFixed(1),Cs=t=>(Ce-(Ce-hi)*t).toFixed(1);function ui(t,e){return Array.from({length:Math.floor(t/Te)+1},(o,i)=>i*Te).map(o=>g`<path class="sympblock-room-axis" d="M${e(o)} ${Ce}v3" />
      <text class="sympblock-room-axis-words" x=${e(o)} y=${Ns-1}
        text-anchor=${o?o+Te>t?"end":"middle":"start"}>${o+Te>t?`${o} mm`:o}</text>`)}function ht({points:t,words:e},s){let o=bi(s),i=t.map(([n,c])=>`${o(n)},${Cs(c)}`).join(" "),r=t.at(-1);return a`<svg class="sympblock-room-force" viewBox="0 0 ${dt} ${Ns}" role="img"
    aria-label="${e} The force is relative, and its size is a design choice.">
    <title>Relative force on the needle by depth (design)</title>
    <path class="sympblock-room-axis" d="M4 ${Ce}H${dt-4}" />
    ${ui(s,o)}
    <polyline class="sympblock-room-felt" points=${i} />
    ${r?g`<circle class="sympblock-room-tip" cx=${o(r[0])} cy=${Cs(r[1])} r="3.5" />`:""}
  </svg>`}var bt=({line:t})=>t||"Nothing yet.";function Ps(t,e){return a`<div class="sympblock-room-feel" ?hidden=${!e.is_in}>
    <p class="sympblock-room-feel-line" role="status"><strong>Feel: </strong>${bt(t)}</p>
    ${ht(t,e.length_mm)}
  </div>`}var Os=new Set([" ","Enter"]);function ut(t,{way:e,words:s,key:o}){let i=l=>{if(l.button)return;l.currentTarget.setPointerCapture(l.pointerId),t.begin(e,{isFast:l.shiftKey})},r=l=>{Os.has(l.key)&&(l.preventDefault(),l.repeat||t.begin(e,{isFast:l.shiftKey,key:l.key.toLowerCase()}))},n=l=>Os.has(l.key)&&l.preventDefault(),c=l=>{l.detail||(t.begin(e),t.end())};return a`<button type="button" class="sympblock-panel-button sympblock-room-button sympblock-room-hold"
    title="Hold to go on, with Shift faster (${o})"
    @pointerdown=${i} @pointerup=${t.end} @pointercancel=${t.end} @lostpointercapture=${t.end}
    @keydown=${r} @keyup=${n} @blur=${t.end} @click=${c}
    @contextmenu=${l=>l.preventDefault()}>${s}</button>`}var ki=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function yi(t,e,[s,o]){let i=s==="straight";return k(o,()=>t.send("steer",{to:s}),{label:i?"Bevel: go straight":`Arrow ${s}`,className:`sympblock-room-to-${s}`,isEnabled:!i||e.bends,refuse:()=>t.refuse("The bevel is not turned: the needle goes straight.")})}function fi(t,e){return a`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${ki.map(s=>yi(t,e,s))}
  </div>`}function gi(t,e){let s=e>0?`+${e}`:`−${-e}`,o=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return k(s,()=>t.send("push",{mm:e}),{label:o})}function $i(t,e,s){return a`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${k("Mark entry point at image centre",()=>t.send("mark"))}
    ${k(s,()=>t.send("numb"),{isEnabled:!e.is_numb,refuse:()=>t.refuse("Skin and track are already infiltrated.")})}
    ${k("Set needle along the beam",()=>t.send("enter"))}
  </div>`}function wi(t){let e=t.is_in?`Depth ${t.depth_mm} of ${t.length_mm} mm`:"";return a`<div>
    <p class="sympblock-room-words">${t.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!t.is_in}>${e}</output>
    <p class="sympblock-room-hint">${t.hint}</p>
  </div>`}function Ls(t,{needle:e,feel:s,numb:o,pushes_mm:i},{hold:r,sound:n}){let c=[...i.map(l=>-l).reverse(),...i];return x("Needle",a`${ws("Sound",n.isOn,l=>n.turn(l))} ${$i(t,e,o)}
      <div class="sympblock-room-needle">${wi(e)}${fi(t,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${c.map(l=>gi(t,l))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${ut(r,{way:-1,words:"Pull back",key:"Q"})}
        ${ut(r,{way:1,words:"Advance",key:"E"})}
        ${k("Remove needle",()=>t.send("remove"))}
      </div>
      ${Ps(s,e)}`)}var vi={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},xi=5,Ne=class{constructor(e,s=vi){this.use=e,this.clock=s,this.way=0,this.isFast=!1,this.key="",this.timer=null}get isHeld(){return this.way!==0}begin(e,{isFast:s=!1,key:o="",firstMm:i=this.use.page().pushes_mm[0]}={}){this.isHeld||(Object.assign(this,{way:e,isFast:s,key:o}),window.addEventListener("keydown",this.shift),window.addEventListener("keyup",this.up),window.addEventListener("blur",this.end),document.addEventListener("visibilitychange",this.end),this.step(i),this.timer=this.clock.set(this.tick,this.use.page().hold_ms[0]))}step(e){this.use.send("push",{mm:this.way*e,held:!0})}tick=()=>{let{pushes_mm:e,hold_ms:s}=this.use.page();if(!this.use.isIdle()){this.timer=this.clock.set(this.tick,xi);return}if(this.isStopped){this.end();return}this.step(e[0]),this.timer=this.clock.set(this.tick,s[this.isFast?2:1])};get isStopped(){let{needle:e,notice:s}=this.use.page();return!e?.is_in||s?!0:this.way>0?e.is_stopped:!(e.depth_mm>0)}shift=e=>{this.isFast=e.shiftKey};up=e=>{this.key&&e.key.toLowerCase()===this.key?this.end():this.shift(e)};end=()=>{this.isHeld&&(this.way=0,this.clock.clear(this.timer),window.removeEventListener("keydown",this.shift),window.removeEventListener("keyup",this.up),window.removeEventListener("blur",this.end),document.removeEventListener("visibilitychange",this.end),this.use.send("let_go"))}};var Bs=5,_i=900,Pe=class{constructor(e,s,o){this.acts=e,this.redraw=s,this.isIdle=o,this.part=void 0,this.clock=void 0}get isPlaying(){return this.clock!==void 0}show(e,s){this.acts.choose("replay",s,"replay",{whose:e,number:s})}tick=()=>{!this.part||this.part.act>=this.part.last?this.stop():this.isIdle()&&this.show(this.part.whose,this.part.act+1)};play=()=>{this.isPlaying?this.stop():this.clock=setInterval(this.tick,_i),this.redraw()};stop(){clearInterval(this.clock),this.clock=void 0}runs({runs:e,whose:s,status:o,about:i}){let r=({value:n,label:c,is_there:l})=>a`<button type="button" class="sympblock-panel-button sympblock-room-button" aria-pressed=${n===s}
        @click=${()=>this.show(n,0)}>${l?c:`Watch: ${c.toLowerCase()}`}</button>`;return a`${$(e.map(r))}
      <p class="sympblock-room-detail" role="status">${o||(s==="expert"?i:m)}</p>`}slider({whose:e,act:s,last:o,time:i,words:r}){let n=this.acts.shown("replay",s),c=l=>()=>this.show(e,Math.min(Math.max(n+l,0),o));return a`<label class="sympblock-room-replay-slider">Act ${n} of ${o}
        <input type="range" min="0" max=${o} step="1" .value=${v(String(n))}
          aria-valuetext="Act ${n} of ${o}, at ${i}: ${r}"
          @input=${({target:l})=>this.show(e,Number(l.value))}></label>
      ${$([k("◀ Back",c(-1),{isEnabled:n>0}),k("Next ▶",c(1),{isEnabled:n<o}),k(`Next ${Bs}`,c(Bs),{isEnabled:n<o}),k(this.isPlaying?"Pause":"Play",this.play)])}`}sign({act:e,time:s,text:o,tone:i},{whose:r,act:n}){let c=a`<strong>${s} ${R[i]??""}: </strong>${o}`;return a`<li><button type="button" class="sympblock-room-sign" aria-current=${e===n?"step":m}
      @click=${()=>this.show(r,e)}>${c}</button></li>`}compared(e){if(!e.length)return m;let s=([o,i,r])=>a`<tr><th scope="row">${o}</th><td>${i}</td><td>${r}</td></tr>`;return a`<table class="sympblock-room-table">
      <caption>Your session beside an expert's in the same patient</caption>
      <thead><tr><th scope="col"></th><th scope="col">you</th><th scope="col">expert</th></tr></thead>
      <tbody>${e.map(s)}</tbody>
    </table>`}template(e){this.part=e;let s=e.notes.map(({text:i,tone:r})=>a`<p class="sympblock-room-note sympblock-room-${r}">${i}</p>`),o=e.signs.length?a`<h5>Go to a sign</h5><ul class="sympblock-room-signs">${e.signs.map(i=>this.sign(i,e))}</ul>`:m;return x("Replay",a`${this.runs(e)}
        ${e.last?a`<p class="sympblock-room-act" aria-live="polite"><strong>${e.time}</strong> ${e.words}</p>`:m}
        ${s}
        ${e.last?this.slider(e):m}
        ${o}
        ${this.compared(e.rows)}`,"The session once more")}};var Oe=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,s,o){this.chosen.set(e,s),this.sender.send(o)}forget(e){this.chosen.delete(e)}shown(e,s){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):s}};var Le=class{constructor(e,s){this.sender=e,this.redraw=s,this.choices=new Oe(e),this.count=0,this.latest=new Map,this.refusal=""}refuse(e){this.count+=1,this.refusal=e,this.redraw()}send(e,s={}){this.refusal="",this.count+=1,this.latest.set(e,s),this.sender.send({event:"act",act:e,...s})}choose(e,s,o,i){this.refusal="",this.count+=1,this.choices.choose(e,s,{event:"act",act:o,...i}),this.redraw()}shown(e,s){return this.choices.shown(e,s)}forget(e){this.choices.forget(e)}};var Hs=3,Ai=new Set(["caution","stop"]),Be=class{constructor(e){this.acts=e,this.known=new Set,this.shown=[],this.closedAt=-1,this.isFresh=!0}hear(e,s){let o=pt(e),i=c=>Ai.has(c)||s&&c==="patient",n=e.map((c,l)=>({...c,name:o[l],isLasting:i(c.tone)})).filter(({name:c})=>!this.known.has(c));for(let{name:c}of n)this.known.add(c);n.length&&!this.isFresh&&(this.shown=[...n,...this.shown.filter(c=>c.isLasting)]),this.isFresh=!1}forget(){this.known.clear(),this.shown=[],this.isFresh=!0,this.closedAt=-1}close(){this.shown=[],this.closedAt=this.acts.count,this.acts.redraw()}line({time:e,text:s,tone:o}){return a`<p class="sympblock-room-note sympblock-room-${o}"><span class="sympblock-room-time">${e}</span>${R[o]?a`<strong>${R[o]}: </strong>`:m}${s}</p>`}template(e){let s=this.acts.count>this.closedAt?e:"",o=this.shown.length-Hs;return a`<div class="sympblock-room-banner" ?hidden=${!s&&!this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!s}>${s||m}</p>
        ${this.shown.slice(0,Hs).map(i=>this.line(i))}
        ${o>0?a`<p class="sympblock-room-note">${o} more under Findings.</p>`:m}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${()=>this.close()}>×</button>
    </div>`}};function Rs({label:t,each:e,done:s,items:o,place:i,choose:r}){let n=({title:c,isDone:l},d)=>a`<button type="button" class="sympblock-task-number" title=${c}
    aria-label="${e} ${d+1}: ${c}${l?`, ${s}`:""}"
    aria-current=${d===i?"step":m}
    @click=${()=>r(d)}>${d+1}${l?" ✓":""}</button>`;return a`<div class="sympblock-task-list" role="group" aria-label=${t}>${o.map(n)}</div>`}function Si(t,{scenarios:e,place:s}){let o=e.map(({title:r,is_done:n})=>({title:r,isDone:n}));return Rs({label:"Scenarios",each:"Scenario",done:"played",items:o,place:s,choose:r=>t.send("scenario",{place:r})})}function Mi(t,e){let s=({target:o})=>t.choose("guided",o.checked,"guided",{value:o.checked});return a`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${v(t.shown("guided",e))} @change=${s}>
    <span>Guide me step by step</span>
  </label>`}function Is(t,e,s=m){let o=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"";return a`<div class="sympblock-task-head">
    ${Si(t,e)}
    <h4 class="sympblock-task-title">Scenario ${e.place+1} of ${e.scenarios.length}: ${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${k("Resume session",()=>t.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!o}>${o||m}</p>
    ${Mi(t,e.guided)}
    ${s}
  </div>`}var Ei=[".sympblock-room-item",".sympblock-room-card",".sympblock-room"],He=class{constructor(){this.at=null,this.around=[]}hear=({target:e})=>{this.at=e,this.around=Ei.map(s=>this.at.closest(s)).filter(s=>s instanceof HTMLElement)};settle(){if(!this.at||this.at.isConnected||document.activeElement!==document.body)return;this.around.filter(s=>s.isConnected).flatMap(ct)[0]?.focus({preventScroll:!0})}};var Ti=[["Space","Fluoroscopy while it is held, with the focus on the live screen"],["← →","Turn the C-arm one step"],["↑ ↓","Tilt the C-arm one step"],["W S A D","Move the field one step towards head, feet, left or right of the image"],["E","Advance the needle: one step, or on while it is held"],["Q","Pull the needle back: one step, or on while it is held"],["Shift","Take a larger step with any of these keys; a needle that is held goes faster"],["P","Take a spot image"],["M","Take a mask for subtraction"],["U","Start or stop subtraction"],["X","Close the message on the image"],["1 to 8","Open a card while the room fills the window"],["Esc","Leave the full window"],["?","Show this list"]],Re=class{constructor(){this.place=E()}get isOpen(){return!!this.place.value?.open}open=()=>{this.isOpen||this.place.value.showModal()};close=()=>this.place.value.close();key=e=>{e.stopPropagation(),e.key==="Escape"&&(e.preventDefault(),this.close())};template(){let e=([s,o])=>a`<tr><th scope="row"><kbd>${s}</kbd></th><td>${o}</td></tr>`;return a`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${T(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${Ti.map(e)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`}};var Ci='select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';function Ni(t){let e=t.target;return t.defaultPrevented||t.ctrlKey||t.metaKey||t.altKey||!!e.closest(Ci)}var Ie=class{constructor(e){this.use=e,this.list=new Re,this.focus=new He,this.heard=new Set}listenOn(e){this.heard.has(e)||(this.heard.add(e),e.dataset.lmSuppressShortcuts="true",e.addEventListener("keydown",this.key),e.addEventListener("focusin",this.focus.hear))}key=e=>{e.key==="Tab"?this.use.window.keepTab(e):e.key==="Escape"?this.escape(e):Ni(e)||this.act(e)};escape(e){this.use.window.isFilled&&(e.preventDefault(),this.use.window.leave())}act(e){e.key in this.own||/^[1-9]$/.test(e.key)?(this.own[e.key]?.()??this.use.openSheet(Number(e.key)))!==!1&&e.preventDefault():this.use.console.key(e)}own={"?":()=>this.list.open(),x:()=>this.use.closeMessage(),X:()=>this.use.closeMessage(),p:()=>this.use.shoot(),P:()=>this.use.shoot(),m:()=>this.use.press("mask"),M:()=>this.use.press("mask"),u:()=>this.use.press("subtract"),U:()=>this.use.press("subtract")}};var Pi={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},De=class{constructor(e){this.redraw=e,this.uid=D("sympblock-sheets"),this.open="",this.needed="",this.place=E(),this.sheets=[]}need(e){this.open===this.needed&&(this.open=e),this.needed=e}choose(e){this.open=e,this.redraw()}chooseNumber(e){let s=this.sheets[e-1];return s&&(this.choose(s.id),this.tab(s.id)?.focus()),!!s}tab(e){return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${e}`)}`)}key=e=>{let s=Pi[e.key];if(!s)return;e.preventDefault(),e.stopPropagation();let o=this.sheets.findIndex(({id:r})=>r===this.open),{id:i}=this.sheets[(o+s+this.sheets.length)%this.sheets.length];this.choose(i),this.tab(i).focus()};tabTemplate({id:e,name:s}){let o=e===this.open;return a`<button type="button" role="tab" id="${this.uid}-tab-${e}" class="sympblock-room-tab"
      aria-selected=${String(o)} aria-controls="${this.uid}-sheet-${e}" tabindex=${o?m:"-1"}
      @click=${()=>this.choose(e)}>${s}</button>`}tabs(){return a`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map(e=>this.tabTemplate(e))}
    </div>`}template(e,s){this.sheets=e,e.some(({id:i})=>i===this.open)||(this.open=e[0].id);let o=({id:i,content:r})=>a`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${i}"
      role=${s?"tabpanel":m} aria-labelledby=${s?`${this.uid}-tab-${i}`:m}
      ?hidden=${s&&i!==this.open}>${r}</div>`;return a`<div class="sympblock-room-aside" ${T(this.place)}>
      ${s?this.tabs():m}${e.map(o)}
    </div>`}keepFocus(){let{activeElement:e}=document;e?.closest("[hidden]")&&this.place.value?.contains(e)&&this.tab(this.open)?.focus()}};var Oi={felt_fascia:[{at:0,seconds:.03,hertz:1800,noise:!0,loud:.35}],bone:[{at:0,seconds:.28,hertz:3200,noise:!0,loud:.22}],felt_pulse:[{at:0,seconds:.07,hertz:110,noise:!1,loud:.5},{at:.8,seconds:.07,hertz:110,noise:!1,loud:.5}]},je=class{constructor(e,s=()=>window.AudioContext?new AudioContext:null){this.redraw=e,this.make=s,this.context=null,this.isOn=!1,this.heard=-1}turn(e){this.isOn=e,e&&(this.context??=this.make()),this.context?.[e?"resume":"suspend"](),this.redraw()}forget(){this.heard=-1}hear(e){let s=this.heard<0?[]:e.slice(this.heard);if(this.heard=e.length,this.isOn)for(let o of s.slice(-3))this.play(o)}play(e){if(this.context)for(let s of Oi[e]??[])this.part(this.context,s)}part(e,{at:s,seconds:o,hertz:i,noise:r,loud:n}){let c=e.currentTime+s,l=e.createGain();l.gain.setValueAtTime(n,c),l.gain.exponentialRampToValueAtTime(.001,c+o);let d=r?this.noise(e,o,i,l):this.tone(e,i,l);l.connect(e.destination),d.start(c),d.stop(c+o)}tone(e,s,o){let i=e.createOscillator();return i.frequency.value=s,i.connect(o),i}noise(e,s,o,i){let r=e.createBuffer(1,Math.ceil(s*e.sampleRate),e.sampleRate),n=r.getChannelData(0);for(let d=0;d<n.length;d+=1)n[d]=2*Math.random()-1;let c=e.createBufferSource();c.buffer=r;let l=e.createBiquadFilter();return l.type="bandpass",l.frequency.value=o,c.connect(l),l.connect(i),c}stop(){this.context?.close(),this.context=null}};var ze=265,C=-178,ne=356,X=205,Li=236,Bi={half:88,rise:74,towards:52},Hi={blood:"blood",fluid:"clear fluid",air:"air"},L=([t,e])=>`${-t} ${-e}`;function Y(t){let e=t.slice(1,-1).map((s,o)=>{let i=t[o+2];return`Q${L(s)} ${L([(s[0]+i[0])/2,(s[1]+i[1])/2])}`});return`${L(t[0])} ${e.join(" ")} L${L(t.at(-1))}`}function Ri({outline:[t,e],spines:s,crests:o,ribs:i,furrows:r}){let n=`M${Y(t)} L${Y(e.toReversed())} Z`,c=s.at(-1)[1];return g`<path class="sympblock-skin-body" d=${n} fill="url(#sympblock-skin-tone)" />
    ${r.map(l=>g`<path class="sympblock-skin-muscle" d="M${Y(l)}" />`)}
    <path class="sympblock-skin-furrow" d="M0 ${C+32} L${Y([[0,-C-40],...s,[0,c-45]])}" />
    <path class="sympblock-skin-furrow" d="M0 ${-c+75}V${-c+105}" />
    ${i.map(l=>g`<path class="sympblock-skin-landmark" d="M${Y(l)}" />`)}
    ${o.map(l=>g`<path class="sympblock-skin-landmark" d="M${Y(l)}" />`)}
    ${[-1,1].map(l=>g`<ellipse class="sympblock-skin-dimple" cx=${l*42} cy=${-c+22} rx="6" ry="4" />`)}
    ${s.map(([l,d])=>g`<ellipse class="sympblock-skin-spine" cx=${-l} cy=${-d} rx="5" ry="9" />`)}`}function Ii({is_draped:t,side:e,level_mm:s}){if(!t)return m;let{half:o,rise:i,towards:r}=Bi,c=`M${(e==="left"?-r:r)-o} ${-s-i}h${2*o}v${2*i}h${-2*o}z`,l=`M${-X} ${C+22}h${2*X}v${ne-32}h${-2*X}z`;return g`<path class="sympblock-skin-drape" fill-rule="evenodd" d="${l} ${c}" />
    <path class="sympblock-skin-hem" d=${c} />`}function Ds({tube:{at:[t,e],is_beside:s}}){let o=s?Li:X-40,i=Math.max(-o,Math.min(o,-t)),r=Math.max(C+60,Math.min(C+ne-60,-e));return{x:i,y:r,isBeside:s,words:s?"Tube":"Tube, below"}}function Di(t){let{x:e,y:s,isBeside:o}=Ds(t);return g`<circle cx=${e} cy=${s} r="120" fill="url(#sympblock-skin-scatter)" />
    <rect class="sympblock-skin-tube ${o?"":"sympblock-skin-hidden"}" x=${e-26} y=${s-34} width="52"
      height="68" rx="8" />`}function ji(t){let{x:e,y:s,words:o}=Ds(t),i=Math.max(-205,Math.min(205,e));return g`<text class="sympblock-skin-words" x=${i} y=${s+52} text-anchor="middle">${o}</text>`}function zi({side:t,level_mm:e}){let s=t==="left"?-1:1,o=(i,r)=>g`<path class="sympblock-skin-arm" d="M${s*238} ${-e+i}Q${s*206} ${-e+i} ${s*180} ${-e+r}" />
      <ellipse class="sympblock-skin-glove" cx=${s*176} cy=${-e+r} rx="13" ry="8" />`;return g`${o(-34,-22)}${o(34,24)}
    <ellipse class="sympblock-skin-apron" cx=${s*244} cy=${-e} rx="19" ry="46" />
    <circle class="sympblock-skin-head" cx=${s*242} cy=${-e} r="15" />
    <text class="sympblock-skin-words" x=${s*242} y=${-e+66} text-anchor="middle">You</text>`}function Fi(t){if(!t)return m;let[e,s]=[-t[0],-t[1]];return g`<path class="sympblock-skin-mark-ground" d="M${e-11} ${s}h22M${e} ${s-11}v22" />
    <path class="sympblock-skin-mark" d="M${e-11} ${s}h22M${e} ${s-11}v22" />`}function Wi({entry:t,hub:e,way:s},o){let[i,r]=[-e[0],-e[1]];return g`<path class="sympblock-skin-way" d="M${L(t)} L${L(s)}" />
    <path class="sympblock-skin-shaft-ground" d="M${L(t)} L${L(e)}" />
    <path class="sympblock-skin-shaft" d="M${L(t)} L${L(e)}" />
    <circle class="sympblock-skin-entry" cx=${-t[0]} cy=${-t[1]} r="3" />
    <circle class="sympblock-skin-hub" cx=${i} cy=${r} r="9" />
    <circle class="sympblock-skin-bore" cx=${i} cy=${r} r="3.5" />
    ${o?qi(i,r,o):m}`}function qi(t,e,s){return g`<path class="sympblock-skin-drop sympblock-skin-${s}" d="M${t} ${e-6}q9 13 9 19a9 9 0 0 1-18 0q0-6 9-19z" />
    <text class="sympblock-skin-words" x=${t+16} y=${e+20}>${Hi[s]}</text>`}var Ui=g`<defs>
  <linearGradient id="sympblock-skin-tone">
    <stop offset="0" stop-color="#b98a68" /><stop offset="0.22" stop-color="#dcb594" />
    <stop offset="0.5" stop-color="#d3a884" />
    <stop offset="0.78" stop-color="#dcb594" /><stop offset="1" stop-color="#b98a68" />
  </linearGradient>
  <radialGradient id="sympblock-skin-scatter">
    <stop offset="0" stop-color="#e69f00" stop-opacity="0.5" /><stop offset="1" stop-color="#e69f00" stop-opacity="0" />
  </radialGradient>
</defs>`;function Vi(t){return a`<svg class="sympblock-skin" viewBox="${-ze} ${C} ${2*ze} ${ne}" role="img" aria-label=${t.words}>
    ${Ui}
    <rect class="sympblock-skin-table" x=${-X} y=${C} width=${2*X} height=${ne} />
    ${Ri(t)} ${Ii(t)} ${Di(t)} ${zi(t)} ${ji(t)}
    ${t.needle?Wi(t.needle,t.came):Fi(t.mark)}
    <text class="sympblock-skin-side" x=${-ze+10} y=${C+24}>L</text>
    <text class="sympblock-skin-side" x=${ze-10} y=${C+24} text-anchor="end">R</text>
    <text class="sympblock-skin-words" x="0" y=${C+16} text-anchor="middle">Head</text>
    <text class="sympblock-skin-words" x="0" y=${C+ne-6} text-anchor="middle">Feet</text>
  </svg>`}function kt(t){return x("Skin view",a`${Vi(t)}<p class="sympblock-room-hint">${t.place}</p>`)}var Gi=a`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;function js(t){if(!t)return m;let{text:e,tone:s,kind:o}=t,i=R[s]?a`<strong>${R[s]}: </strong>`:m;return a`<p class="sympblock-room-aspirated sympblock-room-${s} sympblock-room-came-${o||"nothing"}">
    ${Gi}<span>${i}${e}</span></p>`}var yt=class{constructor(e){this.acts=e,this.pattern="",this.place=E()}choose(e){this.acts.forget("read"),this.pattern=e,this.acts.redraw()}decide(e){let{pattern:s}=this;if(!s){this.acts.refuse("Choose what the contrast shows first."),this.place.value.querySelector("select").focus();return}this.pattern="",this.acts.choose("read",s,"read",{pattern:s,decision:e})}template({patterns:e,decisions:s}){let o=re({label:"Contrast pattern",options:[Me,...e],value:this.acts.shown("read",this.pattern),choose:r=>this.choose(r)}),i=s.map(({value:r,label:n})=>k(n,()=>this.decide(r)));return a`<div class="sympblock-room-reading" ${T(this.place)}>${o}${$(i)}</div>`}},Fe=class{constructor(e){this.acts=e,this.reading=new yt(e)}forget(){this.reading.pattern=""}menu(e,s,o,i){let r=n=>this.acts.choose(s,n,s,{value:n});return re({label:e,options:o,value:this.acts.shown(s,i),choose:r})}buttons(e){let s=!e,o=()=>this.acts.refuse("Wait until the injection has ended, or stop it."),i=(r,n)=>k(r,()=>this.acts.send("inject",{live:n}),{isEnabled:s,refuse:o});return a`${k("Aspirate",()=>this.acts.send("aspirate"))}
      ${i("Inject under live fluoroscopy",!0)}
      ${i("Inject without fluoroscopy",!1)}
      ${e?k("Stop injecting",()=>this.acts.send("stop")):m}`}template(e){return x("Syringe",a`${$([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${$(this.buttons(e.busy))}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${e.busy}</p>
        ${js(e.aspirated)}
        ${this.reading.template(e)}`)}};function Ki(t,{id:e,title:s,ask:o,answer:i,is_done:r}){let n=r?`✓ ${s}`:s,c=t.latest.get("check")?.check===e;return a`<div class="sympblock-room-item ${c?"sympblock-room-latest":""}">
    ${$(k(n,()=>t.send("check",{check:e})))}
    <div role="status">${i?a`<p class="sympblock-room-detail"><em>${o}</em></p><p class="sympblock-room-words">${i}</p>`:m}</div>
  </div>`}function Yi(t,{is_open:e,checks:s,decisions:o,decided:i}){let r=i?a`<p class="sympblock-room-words">Decided: ${i}.</p>`:m;if(!e)return r;let n=({value:c,label:l})=>k(l,()=>t.send("discharge",{decision:c}));return a`<h5>Before the patient goes home</h5>
    ${M(s,({id:c})=>c,c=>Ki(t,c))}
    ${r} ${$(o.map(n))}`}function zs(t,{clock:e,feet:s,waits:o,discharge:i}){let r=({minutes:l,label:d})=>k(`Wait ${d}`,()=>t.send("wait",{minutes:l})),n=k("End session and debrief",()=>t.send("finish")),c=k("Start again",()=>t.send("again"));return x("Feet and time",a`<div class="sympblock-room-feet">${s.map(l=>a`<p class="sympblock-room-words">${l}</p>`)}</div>
      ${$(o.map(r))}
      ${Yi(t,i)}
      ${$([n,c])}`,`Feet and time: ${e}`)}var Xi=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]];function Fs(t,{shoot:e,keep:s,hasPicture:o}){let i=([r,n])=>k(r,()=>t.send("view",{view:n}),{label:`Turn the C-arm to ${r}`});return $([Xi.map(i),k("Take spot image",e,{label:"Take spot image in this view",className:"sympblock-room-shot"}),k("Save image",s,{label:"Save this image beside the live screen",isEnabled:o,refuse:()=>t.refuse("There is no image yet: take a spot image first.")})])}var Ws=(t,e)=>a`<p class="sympblock-room-figure"><span>${t}</span><strong>${e}</strong></p>`,Zi=t=>t.is_in?`${t.depth_mm} of ${t.length_mm} mm`:"not set",Qi=(t,e,s)=>a`<p class="sympblock-room-figure sympblock-room-now" role="status"><span>Feel</span><span>${bt(t)}</span></p>
    ${s?m:ht(t,e.length_mm)}`;function qs({clock:t,feet:e,needle:s,feel:o}){return s?a`<div class="sympblock-room-vitals">
    ${Ws("Time",t)}${Ws("Needle depth",Zi(s))}
    ${s.is_in?Qi(o,s,e.length>1):m}
    <p class="sympblock-room-figure sympblock-room-soles"><span>Feet</span>${e.map(i=>a`<span>${i}</span>`)}</p>
  </div>`:m}var Ji={e:1,q:-1},ft=class{traits=[...gs,"page"];constructor(e,s,o){this.model=e,this.sender=s,this.acts=new Le(s,o),this.checklist=new Ee(this.acts),this.syringe=new Fe(this.acts),this.banner=new Be(this.acts),this.sound=new je(o),this.hold=new Ne({send:(i,r)=>this.acts.send(i,r),isIdle:()=>s.isIdle(),page:()=>this.page}),this.replay=new Pe(this.acts,o,()=>s.isIdle()),this.sheets=new De(o),this.console=new Ae({model:e,sender:s,redraw:o},{onPoint:this.mark,onKey:this.push}),this.window=new Se(o,()=>this.keys.list.isOpen),this.keys=new Ie({console:this.console,window:this.window,openSheet:i=>this.isCockpit&&this.sheets.chooseNumber(i),closeMessage:()=>this.banner.close(),shoot:this.shoot,press:this.press}),this.debriefPlace=E(),this.bar=E(),this.arrival=void 0,this.hadDebrief=null}get page(){return this.model.get("page")}get isCockpit(){return this.window.isFilled&&!this.page.is_finished}get className(){return`sympblock-console sympblock-beside sympblock-room ${this.window.isFilled?"sympblock-room-filled":""} ${this.isCockpit?"sympblock-room-cockpit":""}`}get refusal(){return this.acts.refusal||this.page.notice}mark=e=>this.acts.send("mark",{at:e});push=e=>{let s=e.key.toLowerCase(),o=Ji[s],[i,r]=this.page.pushes_mm,n=e.shiftKey;return o&&!e.repeat&&this.hold.begin(o,{isFast:n,key:s,firstMm:n?r:i}),!!o};press=e=>this.sender.send({event:"press",id:e});shoot=()=>this.press("shot");keep=()=>this.press("keep");get hasPicture(){return this.model.get("view").controls.some(({id:e,enabled:s})=>e==="keep"&&s)}stage(e){let{live:s}=this.console;return s.above=this.banner.template(this.refusal),s.show(),a`<div class="sympblock-console-stage sympblock-kept">
      ${Es(e.guided&&!e.is_finished?e.guide:void 0)}
      ${this.console.screens()}
      <div class="sympblock-room-near">
        ${Fs(this.acts,{shoot:this.shoot,keep:this.keep,hasPicture:this.hasPicture})}
        ${this.console.row()}
      </div>
      ${this.isCockpit?qs(e):m}
    </div>`}screens(e){return a`${this.console.waiting()}${this.stage(e)}
      <p class="sympblock-console-keys">${lt} ${e.keys} Press ? for a list of all keys.</p>`}goOn(e){return!this.isCockpit||!e.needle?m:a`<p>${k("Go on to the checklist",()=>this.sheets.choose("checklist"))}</p>`}needle(e){let s=this.isCockpit?m:kt(e.skin);return[Ls(this.acts,e,this),this.syringe.template(e),s]}skinSheet(e){return!this.isCockpit||!e.needle?[]:[{id:"skin",name:"Skin view",content:kt(e.skin)}]}acting(e){return e.replay?[{id:"replay",name:"Replay",content:this.replay.template(e.replay)}]:!e.needle||e.is_finished?[]:[{id:"checklist",name:"Checklist",content:this.checklist.template(e)},{id:"needle",name:"Needle",content:this.needle(e)},{id:"time",name:"Time",content:zs(this.acts,e)}]}aside(e,{controls:s,body:o}){let i={id:"findings",name:"Findings",content:e.needle?Ms(e.notes):m};return this.sheets.need(Ts(e)),this.sheets.template([{id:"patient",name:"Patient",content:Is(this.acts,e,this.goOn(e))},...this.acting(e),...e.needle?[i]:[],{id:"arm",name:"C-arm",content:a`<h4 class="sympblock-room-heading">C-arm</h4>${s}`},{id:"dose",name:"Dose",content:o},...this.skinSheet(e)],this.isCockpit)}debrief(e){return a`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${T(this.debriefPlace)}>${e.debrief?Ss(this.acts,e.debrief):m}</div>`}head(e){let s=this.window.isFilled?"Leave the full window":"Fill the window";return a`<div class="sympblock-room-bar" ${T(this.bar)}>
      ${e}
      ${k("?",this.keys.list.open,{label:"Keys of the room"})}
      ${k(s,()=>this.window.toggle(this.section),{className:"sympblock-room-fill"})}
    </div>`}get section(){return this.bar.value.parentElement}lay=e=>{let{page:s}=this;if(s.needle)this.banner.hear(s.notes,s.needle.is_in),this.sound.hear(s.feel.told);else for(let o of[this.checklist,this.syringe,this.banner,this.sound])o.forget();return[this.head(e.title),$s(this.screens(s),this.aside(s,e)),this.debrief(s),e.problem,e.said,this.keys.list.template()]};drawn(){this.keys.listenOn(this.section),this.keys.focus.settle(),this.isCockpit&&this.sheets.keepFocus(),this.showDebrief(),this.fillAtFirst()}fillAtFirst(){this.arrival||!this.model.get("fills_window")||(this.arrival=new IntersectionObserver(e=>{e.some(s=>s.isIntersecting)&&(this.arrival.disconnect(),this.window.fill(this.section))}),this.arrival.observe(this.section))}showDebrief(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&(this.debriefPlace.value.focus({preventScroll:!0}),this.debriefPlace.value.scrollIntoView({block:"start"})),this.hadDebrief=e}stop(){this.arrival?.disconnect(),this.hold.end(),this.replay.stop(),this.sound.stop(),this.window.stop(),this.console.stop()}},Us=(t,e,s)=>new ft(t,e,s);var Vs=`/* The back of the patient from above. Colours that mean something are those of Okabe and Ito. */
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
`;var Gc=[ls,ns,_t,xt,wt,vt,as,Vs,cs],Kc={render:t=>rs(t,Us)};export{Kc as default,Gc as styles};
