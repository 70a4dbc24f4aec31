var De=`.sympblock-console-screens {
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
`;var Ue=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
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
`;var We=`.sympblock-panel {
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
 */var we=globalThis,qe=t=>t,Z=we.trustedTypes,Ve=Z?Z.createPolicy("lit-html",{createHTML:t=>t}):void 0,xe="$lit$",M=`lit$${Math.random().toFixed(9).slice(2)}$`,Ae="?"+M,zt=`<${Ae}>`,P=document,q=()=>P.createComment(""),V=t=>t===null||typeof t!="object"&&typeof t!="function",_e=Array.isArray,Ze=t=>_e(t)||typeof t?.[Symbol.iterator]=="function",ve=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ze=/-->/g,Fe=/>/g,C=RegExp(`>|${ve}(?:([^\\s"'>=/]+)(${ve}*=${ve}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ge=/'/g,Ye=/"/g,Xe=/^(?:script|style|textarea|title)$/i,Me=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),p=Me(1),cn=Me(2),pn=Me(3),k=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),Ke=new WeakMap,N=P.createTreeWalker(P,129);function Je(t,e){if(!_e(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ve!==void 0?Ve.createHTML(e):e}var Qe=(t,e)=>{let s=t.length-1,n=[],o,i=e===2?"<svg>":e===3?"<math>":"",r=W;for(let l=0;l<s;l++){let a=t[l],d,m,c=-1,h=0;for(;h<a.length&&(r.lastIndex=h,m=r.exec(a),m!==null);)h=r.lastIndex,r===W?m[1]==="!--"?r=ze:m[1]!==void 0?r=Fe:m[2]!==void 0?(Xe.test(m[2])&&(o=RegExp("</"+m[2],"g")),r=C):m[3]!==void 0&&(r=C):r===C?m[0]===">"?(r=o??W,c=-1):m[1]===void 0?c=-2:(c=r.lastIndex-m[2].length,d=m[1],r=m[3]===void 0?C:m[3]==='"'?Ye:Ge):r===Ye||r===Ge?r=C:r===ze||r===Fe?r=W:(r=C,o=void 0);let b=r===C&&t[l+1].startsWith("/>")?" ":"";i+=r===W?a+zt:c>=0?(n.push(d),a.slice(0,c)+xe+a.slice(c)+M+b):a+M+(c===-2?l:b)}return[Je(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},z=class t{constructor({strings:e,_$litType$:s},n){let o;this.parts=[];let i=0,r=0,l=e.length-1,a=this.parts,[d,m]=Qe(e,s);if(this.el=t.createElement(d,n),N.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(o=N.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let c of o.getAttributeNames())if(c.endsWith(xe)){let h=m[r++],b=o.getAttribute(c).split(M),y=/([.?@])?(.*)/.exec(h);a.push({type:1,index:i,name:y[2],strings:b,ctor:y[1]==="."?J:y[1]==="?"?Q:y[1]==="@"?ee:L}),o.removeAttribute(c)}else c.startsWith(M)&&(a.push({type:6,index:i}),o.removeAttribute(c));if(Xe.test(o.tagName)){let c=o.textContent.split(M),h=c.length-1;if(h>0){o.textContent=Z?Z.emptyScript:"";for(let b=0;b<h;b++)o.append(c[b],q()),N.nextNode(),a.push({type:2,index:++i});o.append(c[h],q())}}}else if(o.nodeType===8)if(o.data===Ae)a.push({type:2,index:i});else{let c=-1;for(;(c=o.data.indexOf(M,c+1))!==-1;)a.push({type:7,index:i}),c+=M.length-1}i++}}static createElement(e,s){let n=P.createElement("template");return n.innerHTML=e,n}};function O(t,e,s=t,n){if(e===k)return e;let o=n!==void 0?s._$Co?.[n]:s._$Cl,i=V(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=o:s._$Cl=o),o!==void 0&&(e=O(t,o._$AS(t,e.values),o,n)),e}var X=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,o=(e?.creationScope??P).importNode(s,!0);N.currentNode=o;let i=N.nextNode(),r=0,l=0,a=n[0];for(;a!==void 0;){if(r===a.index){let d;a.type===2?d=new j(i,i.nextSibling,this,e):a.type===1?d=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(d=new te(i,this,e)),this._$AV.push(d),a=n[++l]}r!==a?.index&&(i=N.nextNode(),r++)}return N.currentNode=P,o}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},j=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=O(this,e,s),V(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ze(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(P.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=z.createElement(Je(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(s);else{let i=new X(o,this),r=i.u(this.options);i.p(s),this.T(r),this._$AH=i}}_$AC(e){let s=Ke.get(e.strings);return s===void 0&&Ke.set(e.strings,s=new z(e)),s}k(e){_e(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,o=0;for(let i of e)o===s.length?s.push(n=new t(this.O(q()),this.O(q()),this,this.options)):n=s[o],n._$AI(i),o++;o<s.length&&(this._$AR(n&&n._$AB.nextSibling,o),s.length=o)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=qe(e).nextSibling;qe(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},L=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,o,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,s=this,n,o){let i=this.strings,r=!1;if(i===void 0)e=O(this,e,s,0),r=!V(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let l=e,a,d;for(e=i[0],a=0;a<i.length-1;a++)d=O(this,l[n+a],s,a),d===k&&(d=this._$AH[a]),r||=!V(d)||d!==this._$AH[a],d===u?e=u:e!==u&&(e+=(d??"")+i[a+1]),this._$AH[a]=d}r&&!o&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},J=class extends L{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},Q=class extends L{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},ee=class extends L{constructor(e,s,n,o,i){super(e,s,n,o,i),this.type=5}_$AI(e,s=this){if((e=O(this,e,s,0)??u)===k)return;let n=this._$AH,o=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==u&&(n===u||o);o&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},te=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){O(this,e)}},et={M:xe,P:M,A:Ae,C:1,L:Qe,R:X,D:Ze,V:O,I:j,H:L,N:Q,U:ee,B:J,F:te},Ft=we.litHtmlPolyfillSupport;Ft?.(z,j),(we.litHtmlVersions??=[]).push("3.3.3");var se=(t,e,s)=>{let n=s?.renderBefore??e,o=n._$litPart$;if(o===void 0){let i=s?.renderBefore??null;n._$litPart$=o=new j(e.insertBefore(q(),i),i,void 0,s??{})}return o._$AI(t),o};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},T=t=>(...e)=>({_$litDirective$:t,values:e}),A=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Gt}=et,tt=t=>t;var ne=t=>t.strings===void 0,st=()=>document.createComment(""),B=(t,e,s)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(s===void 0){let i=n.insertBefore(st(),o),r=n.insertBefore(st(),o);s=new Gt(i,r,t,t.options)}else{let i=s._$AB.nextSibling,r=s._$AM,l=r!==t;if(l){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==r._$AU&&s._$AP(a)}if(i!==o||l){let a=s._$AA;for(;a!==i;){let d=tt(a).nextSibling;tt(n).insertBefore(a,o),a=d}}}return s},E=(t,e,s=t)=>(t._$AI(e,s),t),Yt={},oe=(t,e=Yt)=>t._$AH=e,nt=t=>t._$AH,ie=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var H=T(class extends A{constructor(t){if(super(t),t.type!==$.PROPERTY&&t.type!==$.ATTRIBUTE&&t.type!==$.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ne(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===u)return e;let s=t.element,n=t.name;if(t.type===$.PROPERTY){if(e===s[n])return k}else if(t.type===$.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return k}else if(t.type===$.ATTRIBUTE&&s.getAttribute(n)===e+"")return k;return oe(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ot=(t,e,s)=>{let n=new Map;for(let o=e;o<=s;o++)n.set(t[o],o);return n},I=T(class extends A{constructor(t){if(super(t),t.type!==$.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&(n=e);let o=[],i=[],r=0;for(let l of t)o[r]=n?n(l,r):r,i[r]=s(l,r),r++;return{values:i,keys:o}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,n]){let o=nt(t),{values:i,keys:r}=this.dt(e,s,n);if(!Array.isArray(o))return this.ut=r,i;let l=this.ut??=[],a=[],d,m,c=0,h=o.length-1,b=0,y=i.length-1;for(;c<=h&&b<=y;)if(o[c]===null)c++;else if(o[h]===null)h--;else if(l[c]===r[b])a[b]=E(o[c],i[b]),c++,b++;else if(l[h]===r[y])a[y]=E(o[h],i[y]),h--,y--;else if(l[c]===r[y])a[y]=E(o[c],i[y]),B(t,a[y+1],o[c]),c++,y--;else if(l[h]===r[b])a[b]=E(o[h],i[b]),B(t,o[c],o[h]),h--,b++;else if(d===void 0&&(d=ot(r,b,y),m=ot(l,c,h)),d.has(l[c]))if(d.has(l[h])){let g=m.get(r[b]),x=g!==void 0?o[g]:null;if(x===null){let v=B(t,o[c]);E(v,i[b]),a[b]=v}else a[b]=E(x,i[b]),B(t,o[c],x),o[g]=null;b++}else ie(o[h]),h--;else ie(o[c]),c++;for(;b<=y;){let g=B(t,a[y+1]);E(g,i[b]),a[b++]=g}for(;c<=h;){let g=o[c++];g!==null&&ie(g)}return this.ut=r,oe(t,a),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var F=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let n of s)n._$AO?.(e,!1),F(n,e);return!0},re=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},it=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Xt(e)}};function Kt(t){this._$AN!==void 0?(re(this),this._$AM=t,it(this)):this._$AM=t}function Zt(t,e=!1,s=0){let n=this._$AH,o=this._$AN;if(o!==void 0&&o.size!==0)if(e)if(Array.isArray(n))for(let i=s;i<n.length;i++)F(n[i],!1),re(n[i]);else n!=null&&(F(n,!1),re(n));else F(this,t)}var Xt=t=>{t.type==$.CHILD&&(t._$AP??=Zt,t._$AQ??=Kt)},ae=class extends A{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,n){super._$AT(e,s,n),it(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(F(this,e),re(this))}setValue(e){if(ne(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var le=()=>new Ee,Ee=class{},Te=new WeakMap,G=T(class extends ae{render(t){return u}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),u}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=Te.get(e);s===void 0&&(s=new WeakMap,Te.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Te.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var D=class{constructor(e,s=n=>n){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function rt(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function Jt(t,e,{min:s,max:n,step:o}){let i=rt(t),r=Number.isNaN(i)?s:i+e*o;return String(Number(Math.min(n,Math.max(s,r)).toFixed(2)))}var ce=class{constructor(e,s){this.uid=s,this.entry=new D(e,n=>String(rt(n))),this.field=le()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=Jt(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return p`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${G(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};var pe=class{constructor(e,s){this.uid=s,this.entry=new D(e,n=>n.trim()),this.field=le()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[n,o]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?p`<textarea ${G(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${n} ${o}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:p`<input ${G(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${n} ${o}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,n=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return p`<div class="sympblock-panel-text ${n}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||u}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Y=(t,e)=>e.sender.pending(t.id)??t.value;function Qt(t,e){let s=Y(t,e),n=({value:o,label:i},r)=>p`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${o}
    .checked=${H(o===s)} @change=${()=>e.set(t.id,o)}><span>${i}</span></label>`;return p`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${I(t.options,({value:o})=>o,n)}</div>
  </fieldset>`}function es(t,e){let s=Y(t,e),n=`${e.uid}-${t.id}`;return p`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <select id=${n} ?disabled=${t.enabled===!1} @change=${o=>e.set(t.id,o.target.value)}>
      ${t.options.map(({value:o,label:i})=>p`<option .value=${o} .selected=${H(o===s)}>${i}</option>`)}
    </select>
  </div>`}function ts(t,e){let s=Y(t,e),n=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),o=`${e.uid}-${t.id}`;return p`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${o}>${t.label}</label>
    <output for=${o}>${n}</output>
    <input id=${o} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${n}
      .value=${e.held.has(t.id)?k:H(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${i=>e.set(t.id,Number(i.target.value))}>
  </div>`}function ss(t,e){return p`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${H(Y(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function ns(t,e){let s=()=>Y(t,e),n=(i,r)=>r?[...s(),i]:s().filter(l=>l!==i),o=({value:i,label:r})=>p`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${H(s().includes(i))} ?disabled=${t.enabled===!1}
    @change=${l=>e.set(t.id,n(i,l.target.checked))}><span>${r}</span></label>`;return p`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${I(t.options,({value:i})=>i,o)}</div>
  </fieldset>`}function os(t,e){return p`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var is={choice:(t,e)=>(t.layout==="menu"?es:Qt)(t,e),range:ts,toggle:ss,button:os,checks:ns,number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},at={number:ce,text:pe},me=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let n=at[e];return this.fields.has(s)||this.fields.set(s,new n(o=>this.sender.send(o),this.uid)),this.fields.get(s)}template(e){return is[e.kind](e,this)}templates({controls:e,buttons_first:s}){let n=a=>`${a.kind} ${a.layout??""} ${a.id}`,o=a=>I(a,n,d=>this.template(d)),i=e.filter(({kind:a})=>a==="button"),r=o(e.filter(({kind:a})=>a!=="button")),l=i.length?p`<div class="sympblock-panel-buttons">${o(i)}</div>`:"";return s?[l,r]:[r,l]}settle(e){for(let s of e)s.kind in at&&this.typedField(s).settle()}};var lt=0;function S(t){return lt+=1,`${t}-${lt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ct="important",rs=" !"+ct,_=T(class extends A{constructor(t){if(super(t),t.type!==$.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let n=t[s];return n==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let n of this.ft)e[n]==null&&(this.ft.delete(n),n.includes("-")?s.removeProperty(n):s[n]=null);for(let n in e){let o=e[n];if(o!=null){this.ft.add(n);let i=typeof o=="string"&&o.endsWith(rs);n.includes("-")||i?s.setProperty(n,i?o.slice(0,-11):o,i?ct:""):s[n]=o}}return k}});function as(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),n=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&n>0}function Se(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function ls(t,e,s,n){let o=t.y+t.h/2<e.y+e.h/2,i=(o?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(o?-1:1)*(s?i:i/2),Se(t,n),!s&&(e.y+=(o?1:-1)*i/2,Se(e,n))}function K(t,e,s){for(let n of t)Se(n,s);for(let n=0;n<60;n+=1){let o=!0;for(let i of t)for(let r of[...e,...t])r===i||!as(i,r)||(o=!1,ls(i,r,e.includes(r),s));if(o)return!0}return!1}var cs=.35,pt=document.createElement("canvas").getContext("2d");function U(t,e,s){return pt.font=`500 ${e}px ${s||"sans-serif"}`,pt.measureText(t).width}function ps(t,e,s,n){let[o,i]=e(t.at_mm),r={start:0,middle:n/2,end:n}[t.anchor];return{label:t,x:o-r,y:i-s*.65,w:n,h:s*1.3}}function yt(t,e,s){let n=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<n?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,n]).join(" ")}L${s.join(" ")}`;f("path",{d:r,class:"sympblock-leader-halo"},t),f("path",{d:r,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function R(t,e,s,n,o,i){let r=f("text",{x:s,y:n,class:i,"font-size":o,"dominant-baseline":"central"},t);return r.textContent=e,r}function ms(t,e,s,n){let o=e.scale_bar_mm*s.pxPerMm,i=`${e.scale_bar_mm} mm`,r=Math.max(o,U(i,n,s.family)),l={x:10,y:s.height-n*1.3-16,w:r,h:n*1.3+8},a=s.height-11,d=`M10 ${a-4}V${a+4}M10 ${a}H${10+o}M${10+o} ${a-4}V${a+4}`;return f("path",{d,class:"sympblock-scale-halo"},t),f("path",{d,class:"sympblock-scale"},t),R(t,i,10,a-n*.95,n,"sympblock-label"),l}function ds(t,e,s,n){return e.side_marks.map((o,i)=>{let r=Math.max(n*1.7,U(o,n,s.family)+n*.8),l=i?s.width-r-8:8,a={x:l,y:8,w:r,h:n*1.7};return f("rect",{x:l,y:8,width:r,height:a.h,rx:3,class:"sympblock-side"},t),R(t,o,l+r/2,8+a.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function hs(t,e,s){for(let n of e)n.label.points_to_mm&&yt(t,n,s(n.label.points_to_mm));for(let n of e)R(t,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function ft(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function bs(t,e,s,n){let o=t.isConnected?getComputedStyle(t).fontFamily:"",i=Math.max(...e.map(a=>U(a.text,n,o)))+n*2.66,r=s-2*i-n;if(ft(t)&&r>cs*s)return{columns:2,columnPx:i,picturePx:r,left:r+n};let l=Math.max(1,Math.min(3,Math.floor(s/i)));return{columns:l,columnPx:s/l,picturePx:s,left:0}}function us(t,e,s,n,o,i){let{place:r}=s,l=i*1.4,a=e.map(c=>{let[h,b]=r(c.at_mm),y=h<s.width/2?1:s.width-l-1;return{label:c,x:c.points_to_mm?y:h-l/2,y:b-l/2,w:l,h:l}});K(a,n,{x:0,y:0,w:s.width,h:s.height});for(let c of a)c.label.points_to_mm&&yt(t,c,r(c.label.points_to_mm));let d=Math.ceil(e.length/o.columns),m=o.left?0:s.height;return a.forEach((c,h)=>{let b=o.left+Math.floor(h/d)*o.columnPx+l*.6,y=m+l*.9+h%d*i*1.6;mt(t,h+1,c.x+l/2,c.y+l/2,i),mt(t,h+1,b,y,i),R(t,c.label.text,b+l*.8,y,i,"sympblock-label sympblock-key-text")}),Math.max(0,m+d*i*1.6+l*.6-s.height)}function mt(t,e,s,n,o){f("circle",{cx:s,cy:n,r:o*.7,class:"sympblock-number"},t),R(t,e,s,n,o*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function dt(t){let[e,s,n,o]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let i=t.shapes.flatMap(l=>{let a=l.kind==="dot"||l.kind==="person"?l.size_mm:1;return l.points_mm.flatMap(([d,m])=>[[d-a,m-a],[d+a,m+a]])}),r=(l,a)=>a(...i.map(d=>d[l]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(n,r(0,Math.max)),Math.min(o,r(1,Math.max))]}function ht(t,e,s){let[n,o,i,r]=e,l=s/(i-n),a=(r-o)*l,d=t.isConnected?getComputedStyle(t).fontFamily:"",m=([h,b])=>[(h-n)*l,(b-o)*l],c={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:l,family:d,place:m,area:c}}function bt(t,e,s,n){t.replaceChildren();let o=[];return e.side_marks&&o.push(...ds(t,e,s,n)),e.scale_bar_mm&&o.push(ms(t,e,s,n)),o}function ys(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:de))}function ut(t,e,s){let n=t.querySelector(".sympblock-words"),o=ht(t,e.labels.length?e.bounds_mm:dt(e),s),i=ys(e,o),r=bt(n,e,o,i),l=v=>ps(v,o.place,i,U(v.text,i,o.family)),a=e.labels.map(l),d=a.map(v=>v.x),c=K(a,r,o.area)&&a.every((v,ge)=>Math.abs(v.x-d[ge])<24),h=0;if(c)hs(n,a,o.place);else{let[v,ge,He,Ut]=dt(e),$e=bs(t,e.labels,s,i),Ie=(He-v)*i*2/$e.picturePx;o=ht(t,[v-Ie,ge,He+Ie,Ut],$e.picturePx),r=bt(n,e,o,12),h=us(n,e.labels,o,r,$e,i)}let[b,y,,g]=o.bounds,x=1/o.pxPerMm;n.setAttribute("transform",`translate(${b} ${y}) scale(${x})`),t.setAttribute("viewBox",`${b} ${y} ${s*x} ${g-y+h*x}`),t.style.setProperty("--scene-px",x)}function kt(t,e){let s=0,n=()=>{let{width:o}=t.getBoundingClientRect(),i=t.getScreenCTM(),r=e.labels.length&&ft(t)?o:i?.a*t.viewBox.baseVal.width,l=i&&o?Math.min(o,r):0;l>40&&Math.abs(l-s)>2&&(s=l,ut(t,e,l))};ut(t,e,560),new ResizeObserver(n).observe(t)}var fs="http://www.w3.org/2000/svg",de=13,ks="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let n=document.createElementNS(fs,t);for(let[o,i]of Object.entries(e||{}))n.setAttribute(o,i);return s&&s.append(n),n}function Ce(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function $t(t,e,s){let n={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[o,i]of Object.entries(n))t.style.setProperty(`--scene-${o}`,i);t.style.setProperty("--scene-width",s)}function gs(t,e){let[s,n]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:n,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:ks,transform:`translate(${s} ${n}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:Ce(t.points_mm,!1)});let o=[t.points_mm,...t.holes_mm].map(i=>Ce(i,!0));return f("path",{d:o.join(""),"fill-rule":"evenodd"})}function $s(t,e,s,n,o){let i=`${e}-hatch-${s}`,r=f("pattern",{id:i,patternUnits:"userSpaceOnUse",width:o,height:o}),l={lines:`M0 ${o}L${o} 0`,cross:`M0 ${o}L${o} 0M0 0L${o} ${o}`}[n.hatch],a=l?f("path",{d:l,class:"sympblock-hatch-line","stroke-width":o*.09},r):f("circle",{cx:o/2,cy:o/2,r:o*.14,class:"sympblock-hatch-dot"},r);return $t(a,n,0),t.querySelector("defs").append(r),`url(#${i})`}function vs(t,e,s){let n=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),i={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;$t(n,e,t.emphasis==="strong"?i*1.8:i);let r=gs(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),n.append(r),s&&t.kind==="area"){let l=r.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,n.append(l)}return n}function Ne(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function ws(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),n=f("rect",{rx:3},s),o=R(s,"",0,0,de,"sympblock-tip-text");return(i,r,l)=>{if(s.style.display=i?"":"none",!i)return;let a=Number(t.style.getPropertyValue("--scene-px")),d=U(i,de,getComputedStyle(t).fontFamily)+14,[m,c,h]=e.bounds_mm,b=Math.max(m,Math.min(r+10*a,h-d*a)),y=l-34*a<c?l+16*a:l-34*a;s.setAttribute("transform",`translate(${b} ${y}) scale(${a})`);for(let[g,x]of Object.entries({width:d,height:24}))n.setAttribute(g,x);o.setAttribute("x",7),o.setAttribute("y",12),o.textContent=i}}function gt(t,e,s){let n=f("g",{class:e,"aria-hidden":"true"},t);for(let i of["halo","line"])f("path",{d:s,class:`sympblock-mark-${i}`},n);let o=i=>{n.style.display=i?"":"none",i&&(n.style.transform=`translate(${i.x_mm}px, ${i.y_mm}px) scale(var(--scene-px))`)};return o(null),o}function xs(t){return{setCrosshair:gt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:gt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function As(t,e,s,n){let o=e.map((i,r)=>({node:i,shape:s[r]})).filter(({shape:i})=>i.name);t.setAttribute("role","group"),o.forEach(({node:i,shape:r},l)=>{let a={role:"button","aria-label":r.name,tabindex:l?-1:0,"data-structure":r.structure};for(let[d,m]of Object.entries(a))i.setAttribute(d,m);i.classList.add("sympblock-pickable"),i.addEventListener("click",d=>n.onPick(r,...Ne(t,d))),i.addEventListener("keydown",d=>{let m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[d.key];if(d.key==="Enter"||d.key===" ")n.onPick(r,...r.points_mm[0]);else if(m){let c=o[(l+m+o.length)%o.length].node;i.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;d.preventDefault()})})}function _s(t,e,s,n){let o=i=>{let r=i.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((i,r)=>{s[r].name&&(i.addEventListener("pointermove",l=>n(s[r].name,...Ne(t,l))),i.addEventListener("pointerleave",()=>n("")),i.addEventListener("focus",()=>i.matches(":focus-visible")&&n(s[r].name,...o(i))),i.addEventListener("blur",()=>n("")))})}function Ms(t,e,s){let[n,o,i,r]=e.bounds_mm,l=f("defs",{},t),a={x:n,y:o,width:i-n,height:r-o};f("rect",a,f("clipPath",{id:`${s}-clip`},l)),f("rect",{...a,class:"sympblock-ground"},t)}function Ts(t,e){let s=e.rings.map(n=>Ce(n,!0)).join("");for(let n of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${e.tone}`},t)}function vt(t,e){return t.get("scenes")[e]}function wt(t,e={}){let s=S("sympblock-scene"),n=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});n.dataset.ground=t.ground,Ms(n,t,s);let[o,,i]=t.bounds_mm,r={};for(let[m,c]of Object.entries(t.styles))c.hatch&&(r[m]=$s(n,s,m,c,(i-o)/75));let l=f("g",{"clip-path":`url(#${s}-clip)`},n);if(t.film){let[m,c,h,b]=t.film.bounds_mm,y={href:t.film.href,x:m,y:c,width:h-m,height:b-c,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},l)}let a=t.shapes.map(m=>vs(m,t.styles[m.structure],r[m.structure]));l.append(...a);for(let m of e.overlays??[])Ts(l,m);f("g",{class:"sympblock-words","aria-hidden":"true"},n),_s(n,a,t.shapes,ws(n,t)),e.onPick&&t.shapes.some(m=>m.name)&&As(n,a,t.shapes,e);let d=m=>{let c=n.querySelector(`[data-structure="${CSS.escape(m)}"]`);c&&c.focus()};return n.sceneTools={...xs(n),focusStructure:d},e.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",m=>e.onPoint(...Ne(n,m)))),kt(n,t),n}var he=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let n=vt(this.model,e.scene),o=i=>this.send({event:"pick",picture:e.id,structure:i.structure});this.drawn.set(e.id,{mark:s,scene:n,node:wt(n,e.pickable?{onPick:o}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:n}=this.scene(e),o={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return p`<figure class="sympblock-panel-picture" style=${_(o)}>
      ${n}
      <figcaption>${e.caption}${s.note?p` <em>${s.note}</em>`:u}</figcaption>
    </figure>`}templates(e){return I(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let n=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(n)return{id:e,node:s,structure:n}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var Es=t=>t.currentTarget.closest("section").querySelector("iframe");function Ss(t){let{contentWindow:e}=Es(t);e.focus(),e.print()}function Cs(t){let e=URL.createObjectURL(new Blob([t.document],{type:"text/html"}));Object.assign(document.createElement("a"),{href:e,download:t.file}).click(),URL.revokeObjectURL(e)}function Ns({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function xt(t){return p`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${Ss}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>Cs(t)}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${Ns}></iframe>
  </section>`}function Pe(t=[]){if(!t.length)return u;let e=t.map(({label:s,text:n},o)=>p`${o?"; ":""}<cite title=${n}>${s}</cite>`);return p`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Ps(t){return p`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?p`<strong class="sympblock-panel-tone">${t.tag}</strong>`:u}
    ${t.heading?p`<h4>${t.heading}</h4>`:u}
    <p>${t.text}</p>
    ${Pe(t.sources)}
  </section>`}function Os(t){let e=(s,n)=>n?p`<td role="cell" data-head=${t.head[n]}>${s}</td>`:p`<th scope="row" role="rowheader" data-head=${t.head[n]}>${s}</th>`;return p`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>p`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>p`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${Pe(t.sources)}
  </div>`}var Ls={table:Os,words:Ps,sheet:xt},be=t=>Ls[t.kind](t);var Rs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",js=5e3,Bs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Oe=class{constructor(e,{page:s,silent:n=()=>{},changed:o=()=>{},clock:i=Bs}){this.post=e,this.page=s,this.silent=n,this.changed=o,this.clock=i,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(n=>n?.event==="set"&&n.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),js),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Rs),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function At(t,e={}){let s=new Oe(o=>t.send(o),{page:S("page"),...e}),n=o=>o?.event==="done"&&s.done(o.sequence);return t.on("msg:custom",n),{send:o=>s.add(o),tell:o=>t.send(o),pending:o=>s.pending(o),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",n),s.stop()}}}function Hs({title:t,story:e,controls:s,problem:n,body:o,said:i}){return[t,e,s,n,o,i]}var Le=class{constructor(e,s,n){this.model=e,this.el=s,this.uid=S("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=At(e,{silent:o=>this.hush(o),changed:this.redraw}),this.desk=new me(this.sender,this.uid),this.pictures=new he(e,this.sender.send),this.face=n(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let o of this.traits)e.on(`change:${o}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return p`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,n){if(!e.story?.length)return{story:u,body:this.body(e,s,n)};let o=p`<div class="sympblock-panel-readout">${e.story.map(be)}</div>`;return{story:p`<div class="sympblock-panel-story">${this.body(e,s,o)}</div>`,body:this.body({layout:"stacked"},u,n)}}words(e){let s=e.readout.filter(o=>o.is_wide),n=e.readout.filter(o=>!o.is_wide);return p`<div class="sympblock-panel-readout" ?hidden=${!n.length}>${n.map(be)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(be)}</div>`}body({layout:e},s,n){return p`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${n}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[n,o]=[this.picturesPart(e),this.words(e)];return{view:e,title:p`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:p`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:p`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||u}</p>`,...this.halves(e,n,o),pictures:n,words:o,said:p`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),n=this.focusedControl(),o=this.face.lay??Hs;se(p`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${o(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(n),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function _t({model:t,el:e},s=()=>({})){let n=new Le(t,e,s);return()=>n.stop()}var Mt=`.sympblock-said {
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
`;var Tt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Et=`.sympblock-reading-head {
  margin: 0 0 0.5rem;
  font-size: 1rem;
  font-weight: 600;
}
/* The answers stand below both images and pass under them. */
.sympblock-reading {
  --sympblock-kept-height: calc(100vh - var(--sympblock-around) - 13.5rem);
  --sympblock-screen-most: min(34rem, var(--sympblock-kept-height) - 4.5rem);
}
.sympblock-reading-screens {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, var(--sympblock-screen-most)));
  gap: 0.75rem;
  justify-content: center;
}
.sympblock-reading-views {
  display: none;
}
.sympblock-reading-screens .sympblock-screen-empty {
  display: block;
}
.sympblock-reading-screens canvas {
  cursor: crosshair;
}
.sympblock-reading-screens canvas.sympblock-reading-told {
  cursor: default;
}
.sympblock-reading-rings {
  position: absolute;
  inset: 0;
  pointer-events: none;
}
.sympblock-reading-ring {
  position: absolute;
  width: 1.375rem;
  height: 1.375rem;
  border: 3px dashed #56b4e9;
  border-radius: 0.25rem;
  filter: drop-shadow(0 0 1px #101518) drop-shadow(0 0 1px #101518);
  transform: translate(-50%, -50%);
}
.sympblock-reading-true {
  width: 1.75rem;
  height: 1.75rem;
  border: 3px solid #f0e442;
  border-radius: 50%;
}
.sympblock-reading-word {
  position: absolute;
  top: -0.75rem;
  left: 1.375rem;
  width: max-content;
  padding: 0 0.25rem;
  border-radius: 0.25rem;
  background: #101518c0;
  color: #fff;
  font-size: 0.75rem;
}
.sympblock-reading-yours .sympblock-reading-word {
  top: 0.75rem;
}
.sympblock-reading-before {
  right: 1.375rem;
  left: auto;
}
.sympblock-reading-cross {
  position: absolute;
  width: 1.75rem;
  height: 1.75rem;
  background:
    linear-gradient(#f0e442, #f0e442) center / 2px 100% no-repeat,
    linear-gradient(#f0e442, #f0e442) center / 100% 2px no-repeat;
  filter: drop-shadow(0 0 1px #101518);
  pointer-events: none;
  transform: translate(-50%, -50%);
}
.sympblock-reading-cross[hidden] {
  display: none;
}
.sympblock-reading .sympblock-panel-controls {
  align-items: flex-start;
  margin-top: 0.75rem;
}
.sympblock-reading .sympblock-panel-controls > .sympblock-panel-row,
.sympblock-reading .sympblock-panel-controls > .sympblock-panel-buttons {
  flex-basis: 100%;
}
.sympblock-reading .sympblock-panel-list {
  flex: 1 1 14rem;
}
.sympblock-reading .sympblock-panel-button {
  border-radius: 0.375rem;
}
@media (min-width: 56rem) {
  .sympblock-reading .sympblock-panel-list .sympblock-panel-options {
    flex-flow: row wrap;
  }
}
@media (max-width: 55.99rem) {
  .sympblock-panel.sympblock-reading {
    --sympblock-screen-most: 30vh;
  }
  .sympblock-reading-screens {
    grid-template-columns: minmax(0, var(--sympblock-screen-most));
  }
  .sympblock-reading-front-ap > :last-child.sympblock-screen,
  .sympblock-reading-front-lateral > :first-child.sympblock-screen {
    display: none;
  }
  .sympblock-reading-screens figcaption {
    display: none;
  }
  .sympblock-reading-views {
    display: flex;
    gap: 0.5rem;
    justify-content: center;
    margin-top: 0.375rem;
  }
  .sympblock-reading-views [aria-pressed="true"] {
    background: var(--sympblock-accent);
    color: var(--sympblock-accent-ink);
  }
}
/* What comes next stands out: the verdict once all is said, another case after it. */
.sympblock-reading .sympblock-panel-button[aria-disabled="false"] {
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
.sympblock-reading .sympblock-panel-list:disabled .sympblock-panel-option,
.sympblock-reading .sympblock-panel-list:disabled input {
  cursor: default;
}
.sympblock-reading .sympblock-panel-list:disabled input:not(:checked) + span {
  color: var(--sympblock-soft);
}
.sympblock-reading .sympblock-panel-readout {
  display: grid;
  flex-basis: 100%;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  gap: 0.75rem 1.25rem;
}
.sympblock-reading .sympblock-panel-readout > * {
  margin: 0;
}
.sympblock-reading .sympblock-panel-table :is(td, th):last-child {
  white-space: nowrap;
}
.sympblock-reading-own:not(:empty) {
  margin-top: 1rem;
  padding-top: 0.875rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-reading-own {
  container-type: inline-size;
}
.sympblock-reading-own p {
  margin: 0.5rem 0 0;
}
.sympblock-reading-table {
  border-collapse: collapse;
  font-size: 0.875rem;
}
.sympblock-reading-table caption {
  padding-bottom: 0.375rem;
  font-weight: 600;
  text-align: left;
}
.sympblock-reading-table th {
  padding: 0.25rem 0.625rem 0.25rem 0;
  color: var(--sympblock-soft);
  font-weight: 600;
  text-align: left;
}
.sympblock-reading-table thead th + th,
.sympblock-reading-table .sympblock-reading-over {
  padding: 0.25rem 0.375rem;
  text-align: center;
}
.sympblock-reading-table tbody td {
  min-width: 3.25rem;
  padding: 0.25rem 0.375rem;
  border: 1px solid var(--sympblock-line);
  font-variant-numeric: tabular-nums;
  text-align: center;
}
.sympblock-reading-hit {
  background: color-mix(in srgb, #009e73 var(--sympblock-share), transparent);
  outline: 2px solid var(--sympblock-edge);
  outline-offset: -2px;
  font-weight: 600;
}
.sympblock-reading-miss {
  background: color-mix(in srgb, #d55e00 var(--sympblock-share), transparent);
}
.sympblock-reading-none {
  color: var(--sympblock-soft);
  font-weight: 400;
}
.sympblock-reading-short {
  display: none;
}
@container (max-width: 30rem) {
  .sympblock-reading-short {
    display: inline;
  }
  .sympblock-reading-long {
    display: none;
  }
  .sympblock-reading-table {
    width: 100%;
    font-size: 0.75rem;
  }
  .sympblock-reading-table tbody td {
    min-width: 0;
    padding: 0.25rem 0;
  }
  .sympblock-reading-table thead tr:last-child th + th span {
    writing-mode: vertical-rl;
  }
}
`;var St=({flipped:t,rotated_deg:e})=>`rotate(${e}deg) scaleX(${t?-1:1})`;function Ct([t,e],s){let n=s*Math.PI/180,[o,i]=[t-.5,e-.5];return[.5+o*Math.cos(n)-i*Math.sin(n),.5+o*Math.sin(n)+i*Math.cos(n)]}var Nt=([t,e],s)=>[s?1-t:t,e];function Re(t,{flipped:e,rotated_deg:s}){return Ct(Nt(t,e),s)}function Pt(t,{flipped:e,rotated_deg:s}){return Nt(Ct(t,-s),e)}function ue({clientX:t,clientY:e},{left:s,top:n,width:o,height:i}){return[(t-s)/o,(e-n)/i]}function Ot(t,e){return e?{start:"end",end:"start"}[t]??t:t}var w=t=>`${100*t}%`;function je(t){let e=[...t.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let m of e)m.style.translate="";let{left:s,top:n,width:o,height:i}=t.getBoundingClientRect(),r=m=>{let c=m.getBoundingClientRect();return{x:c.left-s,y:c.top-n,w:c.width,h:c.height}},l=e.map(r),a=l.map(({y:m})=>m),d=[...t.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(r);K(l,d,{x:-o,y:0,w:3*o,h:i});for(let[m,c]of e.entries()){let h=Math.round(l[m].y-a[m]);h&&(c.style.translate=`0 ${h}px`)}}var Ws=512,qs=new Uint32Array(256).map((t,e)=>255<<24|e<<16|e<<8|e);function Lt({size:t},[e]){return new Uint8Array(e.buffer,e.byteOffset,t*t)}function Vs(t,e){let s=Ot(t.anchor,e.flipped),[n,o]=Re(t.at,e),i={start:1-n,end:n}[s],r=i===void 0?{}:{maxWidth:`calc(${Math.round(100*i)}cqw - 0.75rem)`};return p`<span class="sympblock-screen-place sympblock-screen-${s}" style=${_({left:w(n),top:w(o)})}>
    <span class="sympblock-screen-name" style=${_(r)}>${t.text}</span>
  </span>`}function zs({at:t},e){let[s,n]=Re(t,e);return p`<span class="sympblock-screen-cross" role="img" aria-label="entry point"
    style=${_({left:w(s),top:w(n)})}></span>`}var ye=class{constructor(e,s){this.label=e,this.emptyWords=s,this.caption=e,this.above=u,this.pointed=null,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(Ws),this.show(),new ResizeObserver(()=>je(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[s,n]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),se(p`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(o=>Vs(o,e)):u}</div>
        ${e&&this.pointed&&e.number===this.pointed.number?zs(this.pointed,e):u}
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${s}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${n}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),je(this.canvas.parentElement)}draw(e,s){this.canvas.width!==e.size&&this.resize(e.size);let n=new Uint32Array(this.picture.data.buffer);for(let o=0;o<n.length;o+=1)n[o]=qs[s[o]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=St(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=s,this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.caption=this.label,this.show()}copy(e,s){this.caption=`${this.label}: ${s}`,this.draw(e.frame,e.grey)}placeUnder(e){return Pt(ue(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};function Rt(t,e){return p`<div class="sympblock-bench"><div class="sympblock-panel-extra">${t}</div>${e}</div>`}var Fs=[.5,.5],Gs=.01,Ys=5,jt=.01,Ks={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Zs(t,e,s){let n=o=>Math.min(1-jt,Math.max(jt,t[o]+Gs*s*e[o]));return[n(0),n(1)]}var fe=class{constructor(e,{said:s,marked:n}){this.canvas=e,this.said=s,this.marked=n,this.node=document.createElement("span"),this.node.className="sympblock-reading-cross",this.node.hidden=!0,e.addEventListener("click",this.click),e.addEventListener("keydown",this.key),e.addEventListener("focus",this.enter),e.addEventListener("blur",this.leave),this.reset()}reset(){this.to(Fs)}to(e){this.at=e,this.node.style.left=w(e[0]),this.node.style.top=w(e[1])}click=e=>{this.to(ue(e,this.canvas.getBoundingClientRect())),this.marked(this.at)};key=e=>{let s=Ks[e.key];e.ctrlKey||e.metaKey||e.altKey||e.key!=="Enter"&&!s||(e.preventDefault(),e.stopPropagation(),this.node.hidden=!1,s?this.step(s,e.shiftKey?Ys:1):this.marked(this.at))};step(e,s){this.to(Zs(this.at,e,s));let[n,o]=this.at.map(i=>Math.round(100*i));this.said(`Cross ${n} % from the left, ${o} % from the top`)}enter=()=>{this.node.hidden=!this.canvas.matches(":focus-visible")};leave=()=>{this.node.hidden=!0}};var Xs=.85;function Js({at:[t,e],whose:s}){let n=t>Xs?"sympblock-reading-before":"";return p`<span class="sympblock-reading-ring sympblock-reading-${s}"
    style=${_({left:w(t),top:w(e)})}><span class="sympblock-reading-word ${n}">${s==="true"?"tip":"you"}</span></span>`}var ke=class{constructor(e,s,n){this.view=e,this.label=s,this.screen=new ye(s,"Preparing the next patient."),this.cross=new fe(this.screen.canvas,n),this.screen.canvas.tabIndex=0,this.screen.canvas.setAttribute("role","application")}clear(){this.screen.clear(),this.cross.reset()}drawn({head:e,rings:s,is_told:n},o){let{canvas:i}=this.screen;i.setAttribute("aria-describedby",o),i.setAttribute("aria-label",`${this.label}, radiograph with a needle. ${e}`),i.classList.toggle("sympblock-reading-told",n);let r=s.filter(({view:l})=>l===this.view);return this.screen.above=p`<div class="sympblock-reading-rings">${r.map(Js)}</div>${this.cross.node}`,this.screen.show(),this.screen.node}};var Bt=12,Qs=40;function en(t,e){return t?Math.round(Bt+(Qs-Bt)*t/e):0}function tn(t,e,s){return p`<td class="${s?"sympblock-reading-hit":"sympblock-reading-miss"} ${t?"":"sympblock-reading-none"}"
    style=${_({"--sympblock-share":`${en(t,e)}%`})}>${t||"·"}</td>`}function sn({name:t,short:e},s,n,o){return p`<tr>
    <th scope="row">
      <span class="sympblock-reading-long">${t}</span><span class="sympblock-reading-short">${e}</span>
    </th>
    ${n.map((i,r)=>tn(i,o,r===s))}
  </tr>`}function nn(t){let e=({name:s,short:n})=>p`<th scope="col" abbr=${s} title=${s}><span>${n}</span></th>`;return p`<thead>
    <tr><td></td><th class="sympblock-reading-over" scope="colgroup" colspan=${t.length}>your reading</th></tr>
    <tr><th scope="col">pattern</th>${t.map(e)}</tr>
  </thead>`}function Ht({names:t,counts:e,words:s}){let n=Math.max(1,...e.flat());return p`<table class="sympblock-reading-table">
      <caption>Your readings in all sessions. The diagonal holds the correct ones.</caption>
      ${nn(t)}
      <tbody>${e.map((o,i)=>sn(t[i],i,o,n))}</tbody>
    </table>
    <p>${s}</p>`}var It={ap:"AP view",lateral:"Lateral view"},on="Click the needle tip. By keyboard, the arrow keys move the cross on an image, Shift multiplies each step by five, and Enter sets the mark.",Be=class{className="sympblock-reading";traits=["preparing","sheet"];constructor(e,s,n){this.model=e,this.redraw=n,this.keysId=S("sympblock-reading-keys"),this.spoken="",this.front="ap",this.screens=new Map;for(let[o,i]of Object.entries(It))this.screens.set(o,this.screenOf(o,i,s));e.on("msg:custom",this.hear),s.send({event:"ready"})}screenOf(e,s,n){let o=i=>n.send({event:"tip",view:e,at:i});return new ke(e,s,{marked:o,said:i=>this.say(i)})}get sheet(){return this.model.get("sheet")}say(e){this.spoken=e,this.redraw()}hear=(e,s)=>{if(e?.event==="frame")this.screens.get(e.view).screen.draw(e,Lt(e,s));else if(e?.event==="clear")for(let n of this.screens.values())n.clear()};turn(e){this.front=e,this.redraw()}views(){let e=([s,n])=>p`<button type="button" class="sympblock-panel-button"
      aria-pressed=${String(s===this.front)} @click=${()=>this.turn(s)}>${n}</button>`;return p`<div class="sympblock-reading-views">${Object.entries(It).map(e)}</div>`}images(e){let s=this.model.get("preparing"),n=[...this.screens.values()].map(o=>o.drawn(e,this.keysId));return p`<p class="sympblock-console-waiting" role="status" ?hidden=${!s}>${s}</p>
      <div class="sympblock-kept">
        <h4 class="sympblock-reading-head">${e.head}</h4>
        <div class="sympblock-reading-screens sympblock-reading-front-${this.front}">${n}</div>
        ${this.views()}
      </div>
      <p class="sympblock-console-keys" id=${this.keysId}>${on}</p>
      <p class="sympblock-panel-problem" ?hidden=${!e.notice}>${e.notice}</p>
      <p class="sympblock-said" aria-live="polite">${this.spoken}</p>`}own({tally:e}){return p`<section class="sympblock-reading-own" aria-label="Your readings">${e.words?Ht(e):u}</section>`}lay=({title:e,controls:s,problem:n,body:o,said:i})=>{let{sheet:r}=this;return[e,Rt(this.images(r),[s,n,o]),this.own(r),i]};stop(){this.model.off("msg:custom",this.hear)}},Dt=(t,e,s)=>new Be(t,e,s);var ui=[Tt,Mt,We,Ue,De,Et],yi={render:t=>_t(t,Dt)};export{yi as default,ui as styles};
