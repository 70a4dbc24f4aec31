var We=`.sympblock-console-screens {
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
`;var qe=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
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
`;var Ve=`.sympblock-panel {
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
 */var Ae=globalThis,ze=t=>t,te=Ae.trustedTypes,Ge=te?te.createPolicy("lit-html",{createHTML:t=>t}):void 0,Me="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,Se="?"+_,Qt=`<${Se}>`,O=document,z=()=>O.createComment(""),G=t=>t===null||typeof t!="object"&&typeof t!="function",Te=Array.isArray,Qe=t=>Te(t)||typeof t?.[Symbol.iterator]=="function",_e=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ke=/-->/g,Ye=/>/g,N=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ze=/'/g,Xe=/"/g,et=/^(?:script|style|textarea|title)$/i,Ee=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),p=Ee(1),ho=Ee(2),uo=Ee(3),k=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Je=new WeakMap,P=O.createTreeWalker(O,129);function tt(t,e){if(!Te(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ge!==void 0?Ge.createHTML(e):e}var st=(t,e)=>{let s=t.length-1,o=[],n,i=e===2?"<svg>":e===3?"<math>":"",r=V;for(let l=0;l<s;l++){let a=t[l],m,d,c=-1,u=0;for(;u<a.length&&(r.lastIndex=u,d=r.exec(a),d!==null);)u=r.lastIndex,r===V?d[1]==="!--"?r=Ke:d[1]!==void 0?r=Ye:d[2]!==void 0?(et.test(d[2])&&(n=RegExp("</"+d[2],"g")),r=N):d[3]!==void 0&&(r=N):r===N?d[0]===">"?(r=n??V,c=-1):d[1]===void 0?c=-2:(c=r.lastIndex-d[2].length,m=d[1],r=d[3]===void 0?N:d[3]==='"'?Xe:Ze):r===Xe||r===Ze?r=N:r===Ke||r===Ye?r=V:(r=N,n=void 0);let b=r===N&&t[l+1].startsWith("/>")?" ":"";i+=r===V?a+Qt:c>=0?(o.push(m),a.slice(0,c)+Me+a.slice(c)+_+b):a+_+(c===-2?l:b)}return[tt(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},K=class t{constructor({strings:e,_$litType$:s},o){let n;this.parts=[];let i=0,r=0,l=e.length-1,a=this.parts,[m,d]=st(e,s);if(this.el=t.createElement(m,o),P.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(n=P.nextNode())!==null&&a.length<l;){if(n.nodeType===1){if(n.hasAttributes())for(let c of n.getAttributeNames())if(c.endsWith(Me)){let u=d[r++],b=n.getAttribute(c).split(_),y=/([.?@])?(.*)/.exec(u);a.push({type:1,index:i,name:y[2],strings:b,ctor:y[1]==="."?oe:y[1]==="?"?ne:y[1]==="@"?ie:R}),n.removeAttribute(c)}else c.startsWith(_)&&(a.push({type:6,index:i}),n.removeAttribute(c));if(et.test(n.tagName)){let c=n.textContent.split(_),u=c.length-1;if(u>0){n.textContent=te?te.emptyScript:"";for(let b=0;b<u;b++)n.append(c[b],z()),P.nextNode(),a.push({type:2,index:++i});n.append(c[u],z())}}}else if(n.nodeType===8)if(n.data===Se)a.push({type:2,index:i});else{let c=-1;for(;(c=n.data.indexOf(_,c+1))!==-1;)a.push({type:7,index:i}),c+=_.length-1}i++}}static createElement(e,s){let o=O.createElement("template");return o.innerHTML=e,o}};function L(t,e,s=t,o){if(e===k)return e;let n=o!==void 0?s._$Co?.[o]:s._$Cl,i=G(e)?void 0:e._$litDirective$;return n?.constructor!==i&&(n?._$AO?.(!1),i===void 0?n=void 0:(n=new i(t),n._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=n:s._$Cl=n),n!==void 0&&(e=L(t,n._$AS(t,e.values),n,o)),e}var se=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,n=(e?.creationScope??O).importNode(s,!0);P.currentNode=n;let i=P.nextNode(),r=0,l=0,a=o[0];for(;a!==void 0;){if(r===a.index){let m;a.type===2?m=new I(i,i.nextSibling,this,e):a.type===1?m=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(m=new re(i,this,e)),this._$AV.push(m),a=o[++l]}r!==a?.index&&(i=P.nextNode(),r++)}return P.currentNode=O,n}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},I=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,n){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=L(this,e,s),G(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Qe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&G(this._$AH)?this._$AA.nextSibling.data=e:this.T(O.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,n=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=K.createElement(tt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===n)this._$AH.p(s);else{let i=new se(n,this),r=i.u(this.options);i.p(s),this.T(r),this._$AH=i}}_$AC(e){let s=Je.get(e.strings);return s===void 0&&Je.set(e.strings,s=new K(e)),s}k(e){Te(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,n=0;for(let i of e)n===s.length?s.push(o=new t(this.O(z()),this.O(z()),this,this.options)):o=s[n],o._$AI(i),n++;n<s.length&&(this._$AR(o&&o._$AB.nextSibling,n),s.length=n)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=ze(e).nextSibling;ze(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},R=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,n,i){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=s,this._$AM=n,this.options=i,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=h}_$AI(e,s=this,o,n){let i=this.strings,r=!1;if(i===void 0)e=L(this,e,s,0),r=!G(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let l=e,a,m;for(e=i[0],a=0;a<i.length-1;a++)m=L(this,l[o+a],s,a),m===k&&(m=this._$AH[a]),r||=!G(m)||m!==this._$AH[a],m===h?e=h:e!==h&&(e+=(m??"")+i[a+1]),this._$AH[a]=m}r&&!n&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},oe=class extends R{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},ne=class extends R{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},ie=class extends R{constructor(e,s,o,n,i){super(e,s,o,n,i),this.type=5}_$AI(e,s=this){if((e=L(this,e,s,0)??h)===k)return;let o=this._$AH,n=e===h&&o!==h||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,i=e!==h&&(o===h||n);n&&this.element.removeEventListener(this.name,this,o),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},re=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},ot={M:Me,P:_,A:Se,C:1,L:st,R:se,D:Qe,V:L,I,H:R,N:ne,U:ie,B:oe,F:re},es=Ae.litHtmlPolyfillSupport;es?.(K,I),(Ae.litHtmlVersions??=[]).push("3.3.3");var ae=(t,e,s)=>{let o=s?.renderBefore??e,n=o._$litPart$;if(n===void 0){let i=s?.renderBefore??null;o._$litPart$=n=new I(e.insertBefore(z(),i),i,void 0,s??{})}return n._$AI(t),n};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},A=t=>(...e)=>({_$litDirective$:t,values:e}),v=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ts}=ot,nt=t=>t;var le=t=>t.strings===void 0,it=()=>document.createComment(""),j=(t,e,s)=>{let o=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(s===void 0){let i=o.insertBefore(it(),n),r=o.insertBefore(it(),n);s=new ts(i,r,t,t.options)}else{let i=s._$AB.nextSibling,r=s._$AM,l=r!==t;if(l){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==r._$AU&&s._$AP(a)}if(i!==n||l){let a=s._$AA;for(;a!==i;){let m=nt(a).nextSibling;nt(o).insertBefore(a,n),a=m}}}return s},S=(t,e,s=t)=>(t._$AI(e,s),t),ss={},ce=(t,e=ss)=>t._$AH=e,rt=t=>t._$AH,pe=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var M=A(class extends v{constructor(t){if(super(t),t.type!==$.PROPERTY&&t.type!==$.ATTRIBUTE&&t.type!==$.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!le(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===h)return e;let s=t.element,o=t.name;if(t.type===$.PROPERTY){if(e===s[o])return k}else if(t.type===$.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return k}else if(t.type===$.ATTRIBUTE&&s.getAttribute(o)===e+"")return k;return ce(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var at=(t,e,s)=>{let o=new Map;for(let n=e;n<=s;n++)o.set(t[n],n);return o},D=A(class extends v{constructor(t){if(super(t),t.type!==$.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let o;s===void 0?s=e:e!==void 0&&(o=e);let n=[],i=[],r=0;for(let l of t)n[r]=o?o(l,r):r,i[r]=s(l,r),r++;return{values:i,keys:n}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,o]){let n=rt(t),{values:i,keys:r}=this.dt(e,s,o);if(!Array.isArray(n))return this.ut=r,i;let l=this.ut??=[],a=[],m,d,c=0,u=n.length-1,b=0,y=i.length-1;for(;c<=u&&b<=y;)if(n[c]===null)c++;else if(n[u]===null)u--;else if(l[c]===r[b])a[b]=S(n[c],i[b]),c++,b++;else if(l[u]===r[y])a[y]=S(n[u],i[y]),u--,y--;else if(l[c]===r[y])a[y]=S(n[c],i[y]),j(t,a[y+1],n[c]),c++,y--;else if(l[u]===r[b])a[b]=S(n[u],i[b]),j(t,n[c],n[u]),u--,b++;else if(m===void 0&&(m=at(r,b,y),d=at(l,c,u)),m.has(l[c]))if(m.has(l[u])){let g=d.get(r[b]),E=g!==void 0?n[g]:null;if(E===null){let C=j(t,n[c]);S(C,i[b]),a[b]=C}else a[b]=S(E,i[b]),j(t,n[c],E),n[g]=null;b++}else pe(n[u]),u--;else pe(n[c]),c++;for(;b<=y;){let g=j(t,a[y+1]);S(g,i[b]),a[b++]=g}for(;c<=u;){let g=n[c++];g!==null&&pe(g)}return this.ut=r,ce(t,a),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Y=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(e,!1),Y(o,e);return!0},me=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},lt=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),is(e)}};function os(t){this._$AN!==void 0?(me(this),this._$AM=t,lt(this)):this._$AM=t}function ns(t,e=!1,s=0){let o=this._$AH,n=this._$AN;if(n!==void 0&&n.size!==0)if(e)if(Array.isArray(o))for(let i=s;i<o.length;i++)Y(o[i],!1),me(o[i]);else o!=null&&(Y(o,!1),me(o));else Y(this,t)}var is=t=>{t.type==$.CHILD&&(t._$AP??=ns,t._$AQ??=os)},de=class extends v{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,o){super._$AT(e,s,o),lt(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(Y(this,e),me(this))}setValue(e){if(le(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var H=()=>new Ne,Ne=class{},Ce=new WeakMap,T=A(class extends de{render(t){return h}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),h}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=Ce.get(e);s===void 0&&(s=new WeakMap,Ce.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Ce.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var U=class{constructor(e,s=o=>o){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function ct(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function rs(t,e,{min:s,max:o,step:n}){let i=ct(t),r=Number.isNaN(i)?s:i+e*n;return String(Number(Math.min(o,Math.max(s,r)).toFixed(2)))}var he=class{constructor(e,s){this.uid=s,this.entry=new U(e,o=>String(ct(o))),this.field=H()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=rs(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return p`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${T(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function pt({id:t,label:e,shown:s,enabled:o,refusal:n},i,r,l=s){let a=`${i}-${t}`;return p`<form class="sympblock-panel-patient" data-control=${t} @submit=${d=>{d.preventDefault();let c=d.target.elements.number;!o||!c.value.trim()||(r(c.value),c.value="")}} novalidate>
    <strong class="sympblock-panel-who">${l}</strong>
    <span class="sympblock-panel-typed">
      <label for=${a}>${e}</label>
      <input id=${a} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${n?`${a}-refusal`:h} aria-invalid=${String(!!n)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!o)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${a}-refusal" role="status" ?hidden=${!n}>${n}</p>
  </form>`}var ue=class{constructor(e,s){this.uid=s,this.entry=new U(e,o=>o.trim()),this.field=H()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[o,n]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?p`<textarea ${T(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${o} ${n}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:p`<input ${T(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${o} ${n}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,o=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return p`<div class="sympblock-panel-text ${o}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||h}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Z=(t,e)=>e.sender.pending(t.id)??t.value;function as(t,e){let s=Z(t,e),o=({value:n,label:i},r)=>p`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${n}
    .checked=${M(n===s)} @change=${()=>e.set(t.id,n)}><span>${i}</span></label>`;return p`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${D(t.options,({value:n})=>n,o)}</div>
  </fieldset>`}function ls(t,e){let s=Z(t,e),o=`${e.uid}-${t.id}`;return p`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${o}>${t.label}</label>
    <select id=${o} ?disabled=${t.enabled===!1} @change=${n=>e.set(t.id,n.target.value)}>
      ${t.options.map(({value:n,label:i})=>p`<option .value=${n} .selected=${M(n===s)}>${i}</option>`)}
    </select>
  </div>`}function cs(t,e){let s=Z(t,e),o=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),n=`${e.uid}-${t.id}`;return p`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <output for=${n}>${o}</output>
    <input id=${n} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${o}
      .value=${e.held.has(t.id)?k:M(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${i=>e.set(t.id,Number(i.target.value))}>
  </div>`}function ps(t,e){return p`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${M(Z(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function ms(t,e){let s=()=>Z(t,e),o=(i,r)=>r?[...s(),i]:s().filter(l=>l!==i),n=({value:i,label:r})=>p`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${M(s().includes(i))} ?disabled=${t.enabled===!1}
    @change=${l=>e.set(t.id,o(i,l.target.checked))}><span>${r}</span></label>`;return p`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${D(t.options,({value:i})=>i,n)}</div>
  </fieldset>`}function ds(t,e){return p`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var hs={choice:(t,e)=>(t.layout==="menu"?ls:as)(t,e),range:cs,toggle:ps,button:ds,checks:ms,patient:(t,e)=>pt(t,e.uid,s=>e.set(t.id,s)),number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},mt={number:he,text:ue},F=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let o=mt[e];return this.fields.has(s)||this.fields.set(s,new o(n=>this.sender.send(n),this.uid)),this.fields.get(s)}template(e){return hs[e.kind](e,this)}templates({controls:e,buttons_first:s}){let o=a=>`${a.kind} ${a.layout??""} ${a.id}`,n=a=>D(a,o,m=>this.template(m)),i=e.filter(({kind:a})=>a==="button"),r=n(e.filter(({kind:a})=>a!=="button")),l=i.length?p`<div class="sympblock-panel-buttons">${n(i)}</div>`:"";return s?[l,r]:[r,l]}settle(e){for(let s of e)s.kind in mt&&this.typedField(s).settle()}};var dt=0;function w(t){return dt+=1,`${t}-${dt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ht="important",us=" !"+ht,W=A(class extends v{constructor(t){if(super(t),t.type!==$.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let o=t[s];return o==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${o};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let o of this.ft)e[o]==null&&(this.ft.delete(o),o.includes("-")?s.removeProperty(o):s[o]=null);for(let o in e){let n=e[o];if(n!=null){this.ft.add(o);let i=typeof n=="string"&&n.endsWith(us);o.includes("-")||i?s.setProperty(o,i?n.slice(0,-11):n,i?ht:""):s[o]=n}}return k}});function bs(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),o=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&o>0}function Pe(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function ys(t,e,s,o){let n=t.y+t.h/2<e.y+e.h/2,i=(n?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(n?-1:1)*(s?i:i/2),Pe(t,o),!s&&(e.y+=(n?1:-1)*i/2,Pe(e,o))}function X(t,e,s){for(let o of t)Pe(o,s);for(let o=0;o<60;o+=1){let n=!0;for(let i of t)for(let r of[...e,...t])r===i||!bs(i,r)||(n=!1,ys(i,r,e.includes(r),s));if(n)return!0}return!1}var fs=.35,ut=document.createElement("canvas").getContext("2d");function q(t,e,s){return ut.font=`500 ${e}px ${s||"sans-serif"}`,ut.measureText(t).width}function ks(t,e,s,o){let[n,i]=e(t.at_mm),r={start:0,middle:o/2,end:o}[t.anchor];return{label:t,x:n-r,y:i-s*.65,w:o,h:s*1.3}}function $t(t,e,s){let o=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<o?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${s.join(" ")}`;f("path",{d:r,class:"sympblock-leader-halo"},t),f("path",{d:r,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function B(t,e,s,o,n,i){let r=f("text",{x:s,y:o,class:i,"font-size":n,"dominant-baseline":"central"},t);return r.textContent=e,r}function gs(t,e,s,o){let n=e.scale_bar_mm*s.pxPerMm,i=`${e.scale_bar_mm} mm`,r=Math.max(n,q(i,o,s.family)),l={x:10,y:s.height-o*1.3-16,w:r,h:o*1.3+8},a=s.height-11,m=`M10 ${a-4}V${a+4}M10 ${a}H${10+n}M${10+n} ${a-4}V${a+4}`;return f("path",{d:m,class:"sympblock-scale-halo"},t),f("path",{d:m,class:"sympblock-scale"},t),B(t,i,10,a-o*.95,o,"sympblock-label"),l}function $s(t,e,s,o){return e.side_marks.map((n,i)=>{let r=Math.max(o*1.7,q(n,o,s.family)+o*.8),l=i?s.width-r-8:8,a={x:l,y:8,w:r,h:o*1.7};return f("rect",{x:l,y:8,width:r,height:a.h,rx:3,class:"sympblock-side"},t),B(t,n,l+r/2,8+a.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function vs(t,e,s){for(let o of e)o.label.points_to_mm&&$t(t,o,s(o.label.points_to_mm));for(let o of e)B(t,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function vt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function ws(t,e,s,o){let n=t.isConnected?getComputedStyle(t).fontFamily:"",i=Math.max(...e.map(a=>q(a.text,o,n)))+o*2.66,r=s-2*i-o;if(vt(t)&&r>fs*s)return{columns:2,columnPx:i,picturePx:r,left:r+o};let l=Math.max(1,Math.min(3,Math.floor(s/i)));return{columns:l,columnPx:s/l,picturePx:s,left:0}}function xs(t,e,s,o,n,i){let{place:r}=s,l=i*1.4,a=e.map(c=>{let[u,b]=r(c.at_mm),y=u<s.width/2?1:s.width-l-1;return{label:c,x:c.points_to_mm?y:u-l/2,y:b-l/2,w:l,h:l}});X(a,o,{x:0,y:0,w:s.width,h:s.height});for(let c of a)c.label.points_to_mm&&$t(t,c,r(c.label.points_to_mm));let m=Math.ceil(e.length/n.columns),d=n.left?0:s.height;return a.forEach((c,u)=>{let b=n.left+Math.floor(u/m)*n.columnPx+l*.6,y=d+l*.9+u%m*i*1.6;bt(t,u+1,c.x+l/2,c.y+l/2,i,n.leastPx),bt(t,u+1,b,y,i,n.leastPx),B(t,c.label.text,b+l*.8,y,i,"sympblock-label sympblock-key-text")}),Math.max(0,d+m*i*1.6+l*.6-s.height)}function bt(t,e,s,o,n,i){f("circle",{cx:s,cy:o,r:n*.7,class:"sympblock-number"},t),B(t,e,s,o,Math.max(n*.84,i),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function yt(t){let[e,s,o,n]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let i=t.shapes.flatMap(l=>{let a=l.kind==="dot"||l.kind==="person"?l.size_mm:1;return l.points_mm.flatMap(([m,d])=>[[m-a,d-a],[m+a,d+a]])}),r=(l,a)=>a(...i.map(m=>m[l]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(o,r(0,Math.max)),Math.min(n,r(1,Math.max))]}function ft(t,e,s){let[o,n,i,r]=e,l=s/(i-o),a=(r-n)*l,m=t.isConnected?getComputedStyle(t).fontFamily:"",d=([u,b])=>[(u-o)*l,(b-n)*l],c={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:l,family:m,place:d,area:c}}function kt(t,e,s,o){t.replaceChildren();let n=[];return e.side_marks&&n.push(...$s(t,e,s,o)),e.scale_bar_mm&&n.push(gs(t,e,s,o)),n}function wt(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function _s(t,e,s){return Math.max(12,s,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:be))}function gt(t,e,s){let o=t.querySelector(".sympblock-words"),n=ft(t,e.labels.length?e.bounds_mm:yt(e),s),i=wt(t),r=_s(e,n,i),l=kt(o,e,n,r),a=x=>ks(x,n.place,r,q(x.text,r,n.family)),m=e.labels.map(a),d=m.map(x=>x.x),u=X(m,l,n.area)&&m.every((x,we)=>Math.abs(x.x-d[we])<24),b=0;if(u)vs(o,m,n.place);else{let[x,we,Ue,Yt]=yt(e),xe=ws(t,e.labels,s,r),Fe=(Ue-x)*r*2/xe.picturePx;n=ft(t,[x-Fe,we,Ue+Fe,Yt],xe.picturePx),l=kt(o,e,n,Math.max(12,i)),b=xs(o,e.labels,n,l,{...xe,leastPx:i},r)}let[y,g,,E]=n.bounds,C=1/n.pxPerMm;o.setAttribute("transform",`translate(${y} ${g}) scale(${C})`),t.setAttribute("viewBox",`${y} ${g} ${s*C} ${E-g+b*C}`),t.style.setProperty("--scene-px",C)}function As(t,e,s){let o=t.getScreenCTM(),n=e.labels.length&&vt(t)?s:o?.a*t.viewBox.baseVal.width;return o&&s?Math.min(s,n):0}function xt(t,e){let[s,o,n]=[0,0,[0,0]],i=()=>{let{width:r,height:l}=t.getBoundingClientRect();if(!r)return;let a=wt(t),m=[r,l].every((c,u)=>Math.abs(c-n[u])<=2)&&a===o;n=[r,l];let d=m?s:As(t,e,r);d>40&&(Math.abs(d-s)>2||Math.abs(a-o)>.5)&&([s,o]=[d,a],gt(t,e,d))};gt(t,e,560),new ResizeObserver(i).observe(t)}var Ms="http://www.w3.org/2000/svg",be=13,Ss="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let o=document.createElementNS(Ms,t);for(let[n,i]of Object.entries(e||{}))o.setAttribute(n,i);return s&&s.append(o),o}function Oe(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function At(t,e,s){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[n,i]of Object.entries(o))t.style.setProperty(`--scene-${n}`,i);t.style.setProperty("--scene-width",s)}function Ts(t,e){let[s,o]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:o,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:Ss,transform:`translate(${s} ${o}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:Oe(t.points_mm,!1)});let n=[t.points_mm,...t.holes_mm].map(i=>Oe(i,!0));return f("path",{d:n.join(""),"fill-rule":"evenodd"})}function Es(t,e,s,o,n){let i=`${e}-hatch-${s}`,r=f("pattern",{id:i,patternUnits:"userSpaceOnUse",width:n,height:n}),l={lines:`M0 ${n}L${n} 0`,cross:`M0 ${n}L${n} 0M0 0L${n} ${n}`}[o.hatch],a=l?f("path",{d:l,class:"sympblock-hatch-line","stroke-width":n*.09},r):f("circle",{cx:n/2,cy:n/2,r:n*.14,class:"sympblock-hatch-dot"},r);return At(a,o,0),t.querySelector("defs").append(r),`url(#${i})`}function Cs(t,e,s){let o=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),i={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;At(o,e,t.emphasis==="strong"?i*1.8:i);let r=Ts(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(r),s&&t.kind==="area"){let l=r.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,o.append(l)}return o}function Le(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function Ns(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),o=f("rect",{rx:3},s),n=B(s,"",0,0,be,"sympblock-tip-text");return(i,r,l)=>{if(s.style.display=i?"":"none",!i)return;let a=Number(t.style.getPropertyValue("--scene-px")),m=q(i,be,getComputedStyle(t).fontFamily)+14,[d,c,u]=e.bounds_mm,b=Math.max(d,Math.min(r+10*a,u-m*a)),y=l-34*a<c?l+16*a:l-34*a;s.setAttribute("transform",`translate(${b} ${y}) scale(${a})`);for(let[g,E]of Object.entries({width:m,height:24}))o.setAttribute(g,E);n.setAttribute("x",7),n.setAttribute("y",12),n.textContent=i}}function _t(t,e,s){let o=f("g",{class:e,"aria-hidden":"true"},t);for(let i of["halo","line"])f("path",{d:s,class:`sympblock-mark-${i}`},o);let n=i=>{o.style.display=i?"":"none",i&&(o.style.transform=`translate(${i.x_mm}px, ${i.y_mm}px) scale(var(--scene-px))`)};return n(null),n}function Ps(t){return{setCrosshair:_t(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:_t(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Os(t,e,s,o){let n=e.map((i,r)=>({node:i,shape:s[r]})).filter(({shape:i})=>i.name);t.setAttribute("role","group"),n.forEach(({node:i,shape:r},l)=>{let a={role:"button","aria-label":r.name,tabindex:l?-1:0,"data-structure":r.structure};for(let[m,d]of Object.entries(a))i.setAttribute(m,d);i.classList.add("sympblock-pickable"),i.addEventListener("click",m=>o.onPick(r,...Le(t,m))),i.addEventListener("keydown",m=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[m.key];if(m.key==="Enter"||m.key===" ")o.onPick(r,...r.points_mm[0]);else if(d){let c=n[(l+d+n.length)%n.length].node;i.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;m.preventDefault()})})}function Ls(t,e,s,o){let n=i=>{let r=i.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((i,r)=>{s[r].name&&(i.addEventListener("pointermove",l=>o(s[r].name,...Le(t,l))),i.addEventListener("pointerleave",()=>o("")),i.addEventListener("focus",()=>i.matches(":focus-visible")&&o(s[r].name,...n(i))),i.addEventListener("blur",()=>o("")))})}function Rs(t,e,s){let[o,n,i,r]=e.bounds_mm,l=f("defs",{},t),a={x:o,y:n,width:i-o,height:r-n};f("rect",a,f("clipPath",{id:`${s}-clip`},l)),f("rect",{...a,class:"sympblock-ground"},t)}function Hs(t,e){let s=e.rings.map(o=>Oe(o,!0)).join("");for(let o of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},t)}function Mt(t,e){return t.get("scenes")[e]}function St(t,e={}){let s=w("sympblock-scene"),o=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});o.dataset.ground=t.ground,Rs(o,t,s);let[n,,i]=t.bounds_mm,r={};for(let[d,c]of Object.entries(t.styles))c.hatch&&(r[d]=Es(o,s,d,c,(i-n)/75));let l=f("g",{"clip-path":`url(#${s}-clip)`},o);if(t.film){let[d,c,u,b]=t.film.bounds_mm,y={href:t.film.href,x:d,y:c,width:u-d,height:b-c,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},l)}let a=t.shapes.map(d=>Cs(d,t.styles[d.structure],r[d.structure]));l.append(...a);for(let d of e.overlays??[])Hs(l,d);f("g",{class:"sympblock-words","aria-hidden":"true"},o),Ls(o,a,t.shapes,Ns(o,t)),e.onPick&&t.shapes.some(d=>d.name)&&Os(o,a,t.shapes,e);let m=d=>{let c=o.querySelector(`[data-structure="${CSS.escape(d)}"]`);c&&c.focus()};return o.sceneTools={...Ps(o),focusStructure:m},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",d=>e.onPoint(...Le(o,d)))),xt(o,t),o}var ye=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let o=Mt(this.model,e.scene),n=i=>this.send({event:"pick",picture:e.id,structure:i.structure});this.drawn.set(e.id,{mark:s,scene:o,node:St(o,e.pickable?{onPick:n}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:o}=this.scene(e),n={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return p`<figure class="sympblock-panel-picture" style=${W(n)}>
      ${o}
      <figcaption>${e.caption}${s.note?p` <em>${s.note}</em>`:h}</figcaption>
    </figure>`}templates(e){return D(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let o=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(o)return{id:e,node:s,structure:o}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var Bs=t=>t.currentTarget.closest("section").querySelector("iframe");function Is(t){let{contentWindow:e}=Bs(t);e.focus(),e.print()}function Tt(t,e,s){let o=URL.createObjectURL(new Blob([t],{type:s}));Object.assign(document.createElement("a"),{href:o,download:e}).click(),URL.revokeObjectURL(o)}function Et({heading:t,text:e,file:s}){return p`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>Tt(e,s,"text/csv")}>Download: ${t}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${t}>${e}</pre></details>
  </section>`}function js({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function Ct(t){return p`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${Is}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>Tt(t.document,t.file,"text/html")}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${js}></iframe>
  </section>`}function J(t=[]){if(!t.length)return h;let e=t.map(({label:s,text:o},n)=>p`${n?"; ":""}<cite title=${o}>${s}</cite>`);return p`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Ds(t){return p`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?p`<strong class="sympblock-panel-tone">${t.tag}</strong>`:h}
    ${t.heading?p`<h4>${t.heading}</h4>`:h}
    <p>${t.text}</p>
    ${J(t.sources)}
  </section>`}function Us(t){let e=(s,o)=>o?p`<td role="cell" data-head=${t.head[o]}>${s}</td>`:p`<th scope="row" role="rowheader" data-head=${t.head[o]}>${s}</th>`;return p`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>p`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>p`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${J(t.sources)}
  </div>`}var Fs={table:Us,words:Ds,sheet:Ct,file:Et},fe=t=>Fs[t.kind](t);var Ws="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",qs=5e3,Vs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Re=class{constructor(e,{page:s,silent:o=()=>{},changed:n=()=>{},clock:i=Vs}){this.post=e,this.page=s,this.silent=o,this.changed=n,this.clock=i,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let s=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),qs),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Ws),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function Nt(t,e={}){let s=new Re(n=>t.send(n),{page:w("page"),...e}),o=n=>n?.event==="done"&&s.done(n.sequence);return t.on("msg:custom",o),{send:n=>s.add(n),tell:n=>t.send(n),pending:n=>s.pending(n),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}var zs=/^#code=([0-9A-Za-z]{2,2048})$/,Gs="The link opens on this computer while the course is running. On another computer, open the code.",Ks="The link opens for everybody who uses the course at this address.",Ys=/^(localhost|127\.|\[::1\])/;function Zs(t,e){let s=zs.exec(t)?.[1]??"";return s.startsWith(e)?s:""}var ke=class{constructor(e,s,o){this.model=e,this.sender=s,this.redraw=o,this.uid=w("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=H(),this.card=H(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:s}=globalThis.location;return`${e}${s}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:s,search:o}=globalThis.location,n=Zs(e,this.shared.letter);n&&(globalThis.history.replaceState(globalThis.history.state,"",s+o),this.isFromLink=!0,this.openOnceReady(n))}openOnceReady(e){let{model:s}=this,o=()=>{s.get("preparing")||(s.off("change:preparing",o),this.send(e))};s.on("change:preparing",o),this.stop=()=>s.off("change:preparing",o),o()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let s=this.field.value.value.trim();s&&this.send(s)};copy=async(e,s)=>{try{await navigator.clipboard.writeText(e),this.copied=`${s} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:s}){let o=s&&p`<p class="sympblock-share-about">${s}</p>`;return e?p`${o||h}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${M(e)}
        @focus=${({target:n})=>n.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${Ys.test(globalThis.location.hostname)?Gs:Ks}</p>`:p`${o||h}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:s}){return p`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${T(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&s))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&s?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||h}</p>`}hear({opened:e,is_refused:s}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=s,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),p`<details class="sympblock-share" ${T(this.card)} ?open=${M(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Xs({title:t,story:e,controls:s,problem:o,body:n,share:i,said:r}){return[t,e,s,o,n,i,r]}var He=class{constructor(e,s,o){this.model=e,this.el=s,this.uid=w("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=Nt(e,{silent:n=>this.hush(n),changed:this.redraw}),this.desk=new F(this.sender,this.uid),this.pictures=new ye(e,this.sender.send),this.face=o(e,this.sender,this.redraw),this.share=e.get("shared")?new ke(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let n of this.traits)e.on(`change:${n}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return p`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,o){if(!e.story?.length)return{story:h,body:this.body(e,s,o)};let n=p`<div class="sympblock-panel-readout">${e.story.map(fe)}</div>`;return{story:p`<div class="sympblock-panel-story">${this.body(e,s,n)}</div>`,body:this.body({layout:"stacked"},h,o)}}words(e){let s=e.readout.filter(n=>n.is_wide),o=e.readout.filter(n=>!n.is_wide);return p`<div class="sympblock-panel-readout" ?hidden=${!o.length}>${o.map(fe)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(fe)}</div>`}body({layout:e},s,o){return p`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${o}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[o,n]=[this.picturesPart(e),this.words(e)];return{view:e,title:p`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:p`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:p`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||h}</p>`,...this.halves(e,o,n),pictures:o,words:n,share:this.share?.template()??h,said:p`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),o=this.focusedControl(),n=this.face.lay??Xs;ae(p`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${n(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(o),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function Pt({model:t,el:e},s=()=>({})){let o=new He(t,e,s);return()=>o.stop()}var Ot=`.sympblock-said {
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
`;var Lt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Rt=`.sympblock-task-head {
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
`;var Ht=({flipped:t,rotated_deg:e})=>`rotate(${e}deg) scaleX(${t?-1:1})`;function Bt([t,e],s){let o=s*Math.PI/180,[n,i]=[t-.5,e-.5];return[.5+n*Math.cos(o)-i*Math.sin(o),.5+n*Math.sin(o)+i*Math.cos(o)]}var It=([t,e],s)=>[s?1-t:t,e];function Be(t,{flipped:e,rotated_deg:s}){return Bt(It(t,e),s)}function jt(t,{flipped:e,rotated_deg:s}){return It(Bt(t,-s),e)}function Dt({clientX:t,clientY:e},{left:s,top:o,width:n,height:i}){return[(t-s)/n,(e-o)/i]}function Ut(t,e){return e?{start:"end",end:"start"}[t]??t:t}var Q=t=>`${100*t}%`;function Ie(t){let e=[...t.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let d of e)d.style.translate="";let{left:s,top:o,width:n,height:i}=t.getBoundingClientRect(),r=d=>{let c=d.getBoundingClientRect();return{x:c.left-s,y:c.top-o,w:c.width,h:c.height}},l=e.map(r),a=l.map(({y:d})=>d),m=[...t.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(r);X(l,m,{x:-n,y:0,w:3*n,h:i});for(let[d,c]of e.entries()){let u=Math.round(l[d].y-a[d]);u&&(c.style.translate=`0 ${u}px`)}}var to=512,so=new Uint32Array(256).map((t,e)=>255<<24|e<<16|e<<8|e);function Ft({size:t},[e]){return new Uint8Array(e.buffer,e.byteOffset,t*t)}function oo(t,e){let s=Ut(t.anchor,e.flipped),[o,n]=Be(t.at,e),i={start:1-o,end:o}[s],r=i===void 0?{}:{maxWidth:`calc(${Math.round(100*i)}cqw - 0.75rem)`};return p`<span class="sympblock-screen-place sympblock-screen-${s}" style=${W({left:Q(o),top:Q(n)})}>
    <span class="sympblock-screen-name" style=${W(r)}>${t.text}</span>
  </span>`}function no({at:t},e){let[s,o]=Be(t,e);return p`<span class="sympblock-screen-cross" role="img" aria-label="entry point"
    style=${W({left:Q(s),top:Q(o)})}></span>`}var ee=class{constructor(e,s){this.label=e,this.emptyWords=s,this.caption=e,this.above=h,this.pointed=null,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(to),this.show(),new ResizeObserver(()=>Ie(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[s,o]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),ae(p`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(n=>oo(n,e)):h}</div>
        ${e&&this.pointed&&e.number===this.pointed.number?no(this.pointed,e):h}
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${s}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${o}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),Ie(this.canvas.parentElement)}draw(e,s){this.canvas.width!==e.size&&this.resize(e.size);let o=new Uint32Array(this.picture.data.buffer);for(let n=0;n<o.length;n+=1)o[n]=so[s[n]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=Ht(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=s,this.node.dataset.tip=e.tip?.join(" ")??"",this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.node.dataset.tip="",this.caption=this.label,this.show()}copy(e,s){this.caption=`${this.label}: ${s}`,this.draw(e.frame,e.grey)}placeUnder(e){return jt(Dt(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var ge=class{constructor(e,s){this.model=e,this.send=s,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:s})=>e==="stays_down"&&s)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return p`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var qt=["is_on","preparing"],Wt={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},io=5,ro="No image yet: press the pedal or take a spot image.",ao="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.",$e=class{constructor({model:e,sender:s,redraw:o},{onPoint:n,onKey:i}={}){this.model=e,this.sender=s,this.redraw=o,this.onPoint=n,this.onKey=i,this.isFolded=!0,this.live=new ee("Live screen",ro),this.kept=new ee("Reference monitor","Nothing saved yet."),this.pedal=new ge(e,s.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,s)=>{e?.event==="frame"?(this.live.draw(e,Ft(e,s)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let s=Wt[e.key]??Wt[e.key.toLowerCase()];if(!s&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!s))return;let[o,n]=s;this.sender.send({event:"nudge",id:o,steps:n*(e.shiftKey?io:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?p`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:h}waiting(){let e=this.model.get("preparing");return p`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return p`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return p`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return p`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${ao}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};var ve=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,s,o){this.chosen.set(e,s),this.sender.send(o)}forget(e){this.chosen.delete(e)}shown(e,s){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):s}};function Vt(t,e){return p`<div class="sympblock-bench"><div class="sympblock-panel-extra">${t}</div>${e}</div>`}function zt({label:t,each:e,done:s,items:o,place:n,choose:i}){let r=({title:l,isDone:a},m)=>p`<button type="button" class="sympblock-task-number" title=${l}
    aria-label="${e} ${m+1}: ${l}${a?`, ${s}`:""}"
    aria-current=${m===n?"step":h}
    @click=${()=>i(m)}>${m+1}${a?" ✓":""}</button>`;return p`<div class="sympblock-task-list" role="group" aria-label=${t}>${o.map(r)}</div>`}var lo=({is_met:t,words:e})=>p`<li class=${t?"sympblock-task-met":"sympblock-task-not-met"}>
  <strong>${t?"Met":"Not yet"}</strong> ${e}
</li>`;function Gt({findings:t,closing:e,sources:s,notice:o}){return p`<div class="sympblock-task-verdict" role="status">
    ${t.length?p`<ul>${t.map(lo)}</ul>`:h}
    ${e?p`<p>${e}</p>`:h}
    ${J(s)}
    ${o?p`<p class="sympblock-panel-problem">${o}</p>`:h}
  </div>`}var je=class{constructor(e){this.choices=new ve(e);let s=({value:o})=>this.choose(Number(o));this.desk=new F({...e,send:s,pending:()=>{}},w("sympblock-count"))}choose(e){this.choices.choose("count",e,{event:"count",value:e})}template({counts:e,counted:s}){if(!e.length)return h;let o=e.map(i=>({value:String(i),label:String(i)})),n=String(this.choices.shown("count",s));return this.desk.template({kind:"choice",id:"counted",label:"Free vertebrae",layout:"row",options:o,value:n})}},De=class{className="sympblock-console sympblock-beside";traits=[...qt,"task"];constructor(e,s,o){this.model=e,this.send=s.send,this.count=new je(s),this.console=new $e({model:e,sender:s,redraw:o})}get task(){return this.model.get("task")}list({names:e,place:s}){let o=e.map(({title:i,is_solved:r})=>({title:i,isDone:r}));return zt({label:"Tasks",each:"Task",done:"solved",items:o,place:s,choose:i=>this.send({event:"task",place:i})})}button(e,s,o=""){return p`<button type="button" class="sympblock-panel-button ${o}" @click=${()=>this.send({event:s})}>
      ${e}
    </button>`}head(e){return p`<div class="sympblock-task-head">
      ${this.list(e)}
      <h4 class="sympblock-task-title">Task ${e.place+1} of ${e.names.length}: ${e.title}</h4>
      <p class="sympblock-task-ask">${e.ask}</p>
    </div>`}aside(e,s){return p`<div class="sympblock-console-aside">
      ${this.head(e)}
      <div class="sympblock-task-row">
        ${this.count.template(e)}
        ${this.button("Judge my last image","judge","sympblock-task-judge")}
        ${this.button("Restart task","again")}
      </div>
      ${Gt(e)}${s}
    </div>`}lay=({title:e,controls:s,problem:o,body:n,said:i})=>[e,Vt(this.console.template(),this.aside(this.task,[s,o,n])),i];stop(){this.console.stop()}},Kt=(t,e,s)=>new De(t,e,s);var Ni=[Lt,Ot,Ve,qe,We,Rt],Pi={render:t=>Pt(t,Kt)};export{Pi as default,Ni as styles};
