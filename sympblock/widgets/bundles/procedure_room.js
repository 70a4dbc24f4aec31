var Ke=`.sympblock-console-screens {
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
/* What stands beside the screens where there is room, and below them where there is none. */
.sympblock-console-bench {
  display: contents;
}
.sympblock-console-fold {
  display: none;
}
.sympblock-screen-empty:not(:first-child) {
  display: none;
}
@media (min-width: 56rem) {
  /* The live screen stays in sight of what moves it. */
  .sympblock-console {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: 0 1.25rem;
  }
  .sympblock-console > * {
    grid-column: 1 / -1;
  }
  .sympblock-console-bench > .sympblock-panel-controls {
    align-content: flex-start;
    border-bottom: 0;
  }
  .sympblock-console .sympblock-screen {
    flex-basis: 100%;
  }
}
.sympblock-panel-extra + .sympblock-panel-controls > .sympblock-panel-buttons:first-child {
  flex-basis: 100%;
}
@media (max-width: 48rem) {
  /* On a phone the live screen stays in sight of what moves it, down to the last of its controls. */
  .sympblock-console {
    padding-inline: 0.5rem;
  }
  .sympblock-console-bench {
    display: block;
  }
  .sympblock-console .sympblock-panel-extra {
    display: contents;
  }
  .sympblock-console-stage {
    position: sticky;
    z-index: 2;
    top: 0;
    padding-bottom: 0.25rem;
    background: var(--sympblock-paper);
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
  /* What is reached by keyboard must not stop under the screen. */
  .sympblock-console-bench :is(button, input, select, summary) {
    scroll-margin-top: 42vh;
  }
  /* A box that can scroll would hold the screen fast inside itself. */
  :is(.jp-OutputArea, .jp-OutputArea-output):has(.sympblock-console-bench) {
    overflow: visible;
    min-width: 0;
  }
}
`;var Ye=`.sympblock-task-head {
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
`;var Xe=`.sympblock-panel {
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
 */var Se=globalThis,Ze=t=>t,te=Se.trustedTypes,Je=te?te.createPolicy("lit-html",{createHTML:t=>t}):void 0,Te="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,Ce="?"+S,os=`<${Ce}>`,H=document,G=()=>H.createComment(""),K=t=>t===null||typeof t!="object"&&typeof t!="function",Ne=Array.isArray,it=t=>Ne(t)||typeof t?.[Symbol.iterator]=="function",Me=`[ 	
\f\r]`,V=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Qe=/-->/g,et=/>/g,O=RegExp(`>|${Me}(?:([^\\s"'>=/]+)(${Me}*=${Me}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),tt=/'/g,st=/"/g,rt=/^(?:script|style|textarea|title)$/i,Ee=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),c=Ee(1),wo=Ee(2),xo=Ee(3),g=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),ot=new WeakMap,L=H.createTreeWalker(H,129);function nt(t,e){if(!Ne(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Je!==void 0?Je.createHTML(e):e}var lt=(t,e)=>{let s=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=V;for(let a=0;a<s;a++){let l=t[a],m,d,p=-1,u=0;for(;u<l.length&&(n.lastIndex=u,d=n.exec(l),d!==null);)u=n.lastIndex,n===V?d[1]==="!--"?n=Qe:d[1]!==void 0?n=et:d[2]!==void 0?(rt.test(d[2])&&(i=RegExp("</"+d[2],"g")),n=O):d[3]!==void 0&&(n=O):n===O?d[0]===">"?(n=i??V,p=-1):d[1]===void 0?p=-2:(p=n.lastIndex-d[2].length,m=d[1],n=d[3]===void 0?O:d[3]==='"'?st:tt):n===st||n===tt?n=O:n===Qe||n===et?n=V:(n=O,i=void 0);let b=n===O&&t[a+1].startsWith("/>")?" ":"";r+=n===V?l+os:p>=0?(o.push(m),l.slice(0,p)+Te+l.slice(p)+S+b):l+S+(p===-2?a:b)}return[nt(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},Y=class t{constructor({strings:e,_$litType$:s},o){let i;this.parts=[];let r=0,n=0,a=e.length-1,l=this.parts,[m,d]=lt(e,s);if(this.el=t.createElement(m,o),L.currentNode=this.el.content,s===2||s===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(i=L.nextNode())!==null&&l.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let p of i.getAttributeNames())if(p.endsWith(Te)){let u=d[n++],b=i.getAttribute(p).split(S),y=/([.?@])?(.*)/.exec(u);l.push({type:1,index:r,name:y[2],strings:b,ctor:y[1]==="."?oe:y[1]==="?"?ie:y[1]==="@"?re:B}),i.removeAttribute(p)}else p.startsWith(S)&&(l.push({type:6,index:r}),i.removeAttribute(p));if(rt.test(i.tagName)){let p=i.textContent.split(S),u=p.length-1;if(u>0){i.textContent=te?te.emptyScript:"";for(let b=0;b<u;b++)i.append(p[b],G()),L.nextNode(),l.push({type:2,index:++r});i.append(p[u],G())}}}else if(i.nodeType===8)if(i.data===Ce)l.push({type:2,index:r});else{let p=-1;for(;(p=i.data.indexOf(S,p+1))!==-1;)l.push({type:7,index:r}),p+=S.length-1}r++}}static createElement(e,s){let o=H.createElement("template");return o.innerHTML=e,o}};function R(t,e,s=t,o){if(e===g)return e;let i=o!==void 0?s._$Co?.[o]:s._$Cl,r=K(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=i:s._$Cl=i),i!==void 0&&(e=R(t,i._$AS(t,e.values),i,o)),e}var se=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,i=(e?.creationScope??H).importNode(s,!0);L.currentNode=i;let r=L.nextNode(),n=0,a=0,l=o[0];for(;l!==void 0;){if(n===l.index){let m;l.type===2?m=new D(r,r.nextSibling,this,e):l.type===1?m=new l.ctor(r,l.name,l.strings,this,e):l.type===6&&(m=new ne(r,this,e)),this._$AV.push(m),l=o[++a]}n!==l?.index&&(r=L.nextNode(),n++)}return L.currentNode=H,i}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},D=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=R(this,e,s),K(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==g&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):it(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&K(this._$AH)?this._$AA.nextSibling.data=e:this.T(H.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=Y.createElement(nt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(s);else{let r=new se(i,this),n=r.u(this.options);r.p(s),this.T(n),this._$AH=r}}_$AC(e){let s=ot.get(e.strings);return s===void 0&&ot.set(e.strings,s=new Y(e)),s}k(e){Ne(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,i=0;for(let r of e)i===s.length?s.push(o=new t(this.O(G()),this.O(G()),this,this.options)):o=s[i],o._$AI(r),i++;i<s.length&&(this._$AR(o&&o._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=Ze(e).nextSibling;Ze(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,i,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=h}_$AI(e,s=this,o,i){let r=this.strings,n=!1;if(r===void 0)e=R(this,e,s,0),n=!K(e)||e!==this._$AH&&e!==g,n&&(this._$AH=e);else{let a=e,l,m;for(e=r[0],l=0;l<r.length-1;l++)m=R(this,a[o+l],s,l),m===g&&(m=this._$AH[l]),n||=!K(m)||m!==this._$AH[l],m===h?e=h:e!==h&&(e+=(m??"")+r[l+1]),this._$AH[l]=m}n&&!i&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},oe=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},ie=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},re=class extends B{constructor(e,s,o,i,r){super(e,s,o,i,r),this.type=5}_$AI(e,s=this){if((e=R(this,e,s,0)??h)===g)return;let o=this._$AH,i=e===h&&o!==h||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==h&&(o===h||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ne=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){R(this,e)}},at={M:Te,P:S,A:Ce,C:1,L:lt,R:se,D:it,V:R,I:D,H:B,N:ie,U:re,B:oe,F:ne},is=Se.litHtmlPolyfillSupport;is?.(Y,D),(Se.litHtmlVersions??=[]).push("3.3.3");var le=(t,e,s)=>{let o=s?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=s?.renderBefore??null;o._$litPart$=i=new D(e.insertBefore(G(),r),r,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var v={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},T=t=>(...e)=>({_$litDirective$:t,values:e}),_=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:rs}=at,ct=t=>t;var ae=t=>t.strings===void 0,pt=()=>document.createComment(""),W=(t,e,s)=>{let o=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let r=o.insertBefore(pt(),i),n=o.insertBefore(pt(),i);s=new rs(r,n,t,t.options)}else{let r=s._$AB.nextSibling,n=s._$AM,a=n!==t;if(a){let l;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(l=t._$AU)!==n._$AU&&s._$AP(l)}if(r!==i||a){let l=s._$AA;for(;l!==r;){let m=ct(l).nextSibling;ct(o).insertBefore(l,i),l=m}}}return s},N=(t,e,s=t)=>(t._$AI(e,s),t),ns={},ce=(t,e=ns)=>t._$AH=e,mt=t=>t._$AH,pe=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var x=T(class extends _{constructor(t){if(super(t),t.type!==v.PROPERTY&&t.type!==v.ATTRIBUTE&&t.type!==v.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ae(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===g||e===h)return e;let s=t.element,o=t.name;if(t.type===v.PROPERTY){if(e===s[o])return g}else if(t.type===v.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return g}else if(t.type===v.ATTRIBUTE&&s.getAttribute(o)===e+"")return g;return ce(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var dt=(t,e,s)=>{let o=new Map;for(let i=e;i<=s;i++)o.set(t[i],i);return o},C=T(class extends _{constructor(t){if(super(t),t.type!==v.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let o;s===void 0?s=e:e!==void 0&&(o=e);let i=[],r=[],n=0;for(let a of t)i[n]=o?o(a,n):n,r[n]=s(a,n),n++;return{values:r,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,o]){let i=mt(t),{values:r,keys:n}=this.dt(e,s,o);if(!Array.isArray(i))return this.ut=n,r;let a=this.ut??=[],l=[],m,d,p=0,u=i.length-1,b=0,y=r.length-1;for(;p<=u&&b<=y;)if(i[p]===null)p++;else if(i[u]===null)u--;else if(a[p]===n[b])l[b]=N(i[p],r[b]),p++,b++;else if(a[u]===n[y])l[y]=N(i[u],r[y]),u--,y--;else if(a[p]===n[y])l[y]=N(i[p],r[y]),W(t,l[y+1],i[p]),p++,y--;else if(a[u]===n[b])l[b]=N(i[u],r[b]),W(t,i[p],i[u]),u--,b++;else if(m===void 0&&(m=dt(n,b,y),d=dt(a,p,u)),m.has(a[p]))if(m.has(a[u])){let $=d.get(n[b]),P=$!==void 0?i[$]:null;if(P===null){let j=W(t,i[p]);N(j,r[b]),l[b]=j}else l[b]=N(P,r[b]),W(t,i[p],P),i[$]=null;b++}else pe(i[u]),u--;else pe(i[p]),p++;for(;b<=y;){let $=W(t,l[y+1]);N($,r[b]),l[b++]=$}for(;p<=u;){let $=i[p++];$!==null&&pe($)}return this.ut=n,ce(t,l),g}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var X=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(e,!1),X(o,e);return!0},me=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},ht=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),cs(e)}};function ls(t){this._$AN!==void 0?(me(this),this._$AM=t,ht(this)):this._$AM=t}function as(t,e=!1,s=0){let o=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(o))for(let r=s;r<o.length;r++)X(o[r],!1),me(o[r]);else o!=null&&(X(o,!1),me(o));else X(this,t)}var cs=t=>{t.type==v.CHILD&&(t._$AP??=as,t._$AQ??=ls)},de=class extends _{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,o){super._$AT(e,s,o),ht(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(X(this,e),me(this))}setValue(e){if(ae(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var U=()=>new Oe,Oe=class{},Pe=new WeakMap,q=T(class extends de{render(t){return h}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),h}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=Pe.get(e);s===void 0&&(s=new WeakMap,Pe.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Pe.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var ps=500;function ut(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function ms(t,e,{min:s,max:o,step:i}){let r=ut(t),n=Number.isNaN(r)?s:r+e*i;return String(Number(Math.min(o,Math.max(s,n)).toFixed(2)))}var he=class{constructor(e,s){this.send=e,this.uid=s,this.control=null,this.sent=null,this.pause=null,this.field=U()}get input(){return this.field.value}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}typed=()=>{clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(this.input.value),ps)};left=()=>{(this.sent===null||this.control.refusal)&&(this.input.value=this.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.hand(this.input.value),s&&(e.preventDefault(),this.input.value=ms(this.input.value,s,this.control),this.hand(this.input.value))};template(e){this.control=e;let s=`${this.uid}-${e.id}`;return c`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${q(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.control.refusal||(this.sent=null),document.activeElement!==this.input?this.input.value=this.text:!this.control.refusal&&this.pause===null&&ut(this.input.value)!==this.control.value&&this.hand(this.input.value)}};var be=(t,e)=>e.sender.pending(t.id)??t.value;function ds(t,e){let s=be(t,e),o=({value:i,label:r},n)=>c`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${n}" .value=${i}
    .checked=${x(i===s)} @change=${()=>e.set(t.id,i)}><span>${r}</span></label>`;return c`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${C(t.options,({value:i})=>i,o)}</div>
  </fieldset>`}function hs(t,e){let s=be(t,e),o=`${e.uid}-${t.id}`;return c`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${o}>${t.label}</label>
    <select id=${o} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:r})=>c`<option .value=${i} .selected=${x(i===s)}>${r}</option>`)}
    </select>
  </div>`}function us(t,e){let s=be(t,e),o=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return c`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${o}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${o}
      .value=${e.held.has(t.id)?g:x(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${r=>e.set(t.id,Number(r.target.value))}>
  </div>`}function bs(t,e){return c`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${x(be(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function ys(t,e){return c`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var fs={choice:(t,e)=>(t.layout==="menu"?hs:ds)(t,e),range:us,toggle:bs,button:ys,number:(t,e)=>e.numberField(t.id).template(t)},ue=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}numberField(e){return this.fields.has(e)||this.fields.set(e,new he(s=>this.sender.send(s),this.uid)),this.fields.get(e)}template(e){return fs[e.kind](e,this)}templates({controls:e,buttons_first:s}){let o=l=>`${l.kind} ${l.layout??""} ${l.id}`,i=l=>C(l,o,m=>this.template(m)),r=e.filter(({kind:l})=>l==="button"),n=i(e.filter(({kind:l})=>l!=="button")),a=r.length?c`<div class="sympblock-panel-buttons">${i(r)}</div>`:"";return s?[a,n]:[n,a]}settle(e){for(let s of e)s.kind==="number"&&this.numberField(s.id).settle()}};var bt=0;function z(t){return bt+=1,`${t}-${bt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var yt="important",ks=" !"+yt,Z=T(class extends _{constructor(t){if(super(t),t.type!==v.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let o=t[s];return o==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${o};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let o of this.ft)e[o]==null&&(this.ft.delete(o),o.includes("-")?s.removeProperty(o):s[o]=null);for(let o in e){let i=e[o];if(i!=null){this.ft.add(o);let r=typeof i=="string"&&i.endsWith(ks);o.includes("-")||r?s.setProperty(o,r?i.slice(0,-11):i,r?yt:""):s[o]=i}}return g}});function gs(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),o=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&o>0}function Le(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function $s(t,e,s,o){let i=t.y+t.h/2<e.y+e.h/2,r=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?r:r/2),Le(t,o),!s&&(e.y+=(i?1:-1)*r/2,Le(e,o))}function J(t,e,s){for(let o of t)Le(o,s);for(let o=0;o<60;o+=1){let i=!0;for(let r of t)for(let n of[...e,...t])n===r||!gs(r,n)||(i=!1,$s(r,n,e.includes(n),s));if(i)return!0}return!1}var ft=document.createElement("canvas").getContext("2d");function F(t,e,s){return ft.font=`500 ${e}px ${s||"sans-serif"}`,ft.measureText(t).width}function vs(t,e,s,o){let[i,r]=e(t.at_mm),n={start:0,middle:o/2,end:o}[t.anchor];return{label:t,x:i-n,y:r-s*.65,w:o,h:s*1.3}}function xt(t,e,s){let o=e.y+e.h/2,n=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<o?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${s.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},t),f("path",{d:n,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function I(t,e,s,o,i,r){let n=f("text",{x:s,y:o,class:r,"font-size":i,"dominant-baseline":"central"},t);return n.textContent=e,n}function ws(t,e,s,o){let i=e.scale_bar_mm*s.pxPerMm,r=`${e.scale_bar_mm} mm`,n=Math.max(i,F(r,o,s.family)),a={x:10,y:s.height-o*1.3-16,w:n,h:o*1.3+8},l=s.height-11,m=`M10 ${l-4}V${l+4}M10 ${l}H${10+i}M${10+i} ${l-4}V${l+4}`;return f("path",{d:m,class:"sympblock-scale-halo"},t),f("path",{d:m,class:"sympblock-scale"},t),I(t,r,10,l-o*.95,o,"sympblock-label"),a}function xs(t,e,s,o){return e.side_marks.map((i,r)=>{let n=Math.max(o*1.7,F(i,o,s.family)+o*.8),a=r?s.width-n-8:8,l={x:a,y:8,w:n,h:o*1.7};return f("rect",{x:a,y:8,width:n,height:l.h,rx:3,class:"sympblock-side"},t),I(t,i,a+n/2,8+l.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function _s(t,e,s){for(let o of e)o.label.points_to_mm&&xt(t,o,s(o.label.points_to_mm));for(let o of e)I(t,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function As(t,e,s,o,i,r){let n=r*1.4,a=e.map(p=>{let[u,b]=i(p.at_mm),y=u<s.width/2?1:s.width-n-1;return{label:p,x:p.points_to_mm?y:u-n/2,y:b-n/2,w:n,h:n}});J(a,o,{x:0,y:0,w:s.width,h:s.height});for(let p of a)p.label.points_to_mm&&xt(t,p,i(p.label.points_to_mm));let l=Math.max(...e.map(p=>F(p.text,r,s.family)))+n*1.9,m=Math.max(1,Math.min(3,Math.floor(s.width/l))),d=Math.ceil(e.length/m);return a.forEach((p,u)=>{let b=Math.floor(u/d)*s.width/m+n*.6,y=s.height+n*.9+u%d*r*1.6;kt(t,u+1,p.x+n/2,p.y+n/2,r),kt(t,u+1,b,y,r),I(t,p.label.text,b+n*.8,y,r,"sympblock-label sympblock-key-text")}),d*r*1.6+n*.6}function kt(t,e,s,o,i){f("circle",{cx:s,cy:o,r:i*.7,class:"sympblock-number"},t),I(t,e,s,o,i*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function gt(t){let[e,s,o,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let r=t.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([m,d])=>[[m-l,d-l],[m+l,d+l]])}),n=(a,l)=>l(...r.map(m=>m[a]));return[Math.max(e,n(0,Math.min)),Math.max(s,n(1,Math.min)),Math.min(o,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function $t(t,e,s){let[o,i,r,n]=e,a=s/(r-o),l=(n-i)*a,m=t.isConnected?getComputedStyle(t).fontFamily:"",d=([u,b])=>[(u-o)*a,(b-i)*a],p={x:6,y:6,w:s-12,h:l-12};return{bounds:e,width:s,height:l,pxPerMm:a,family:m,place:d,area:p}}function vt(t,e,s,o){t.replaceChildren();let i=[];return e.side_marks&&i.push(...xs(t,e,s,o)),e.scale_bar_mm&&i.push(ws(t,e,s,o)),i}function Ms(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ye))}function wt(t,e,s){let o=t.querySelector(".sympblock-words"),i=$t(t,e.labels.length?e.bounds_mm:gt(e),s),r=Ms(e,i),n=vt(o,e,i,r),a=M=>vs(M,i.place,r,F(M.text,r,i.family)),l=e.labels.map(a),m=l.map(M=>M.x),p=J(l,n,i.area)&&l.every((M,Ae)=>Math.abs(M.x-m[Ae])<24),u=0;if(p)_s(o,l,i.place);else{let[M,Ae,Ve,Qt]=gt(e),Ge=(Ve-M)*r*2/s;i=$t(t,[M-Ge,Ae,Ve+Ge,Qt],s),n=vt(o,e,i,12),u=As(o,e.labels,i,n,i.place,r)}let[b,y,$,P]=i.bounds,j=1/i.pxPerMm;o.setAttribute("transform",`translate(${b} ${y}) scale(${j})`),t.setAttribute("viewBox",`${b} ${y} ${$-b} ${P-y+u*j}`),t.style.setProperty("--scene-px",j)}function _t(t,e){let s=0,o=()=>{let{width:i}=t.getBoundingClientRect(),r=t.getScreenCTM(),n=r&&i?Math.min(i,r.a*t.viewBox.baseVal.width):0;n>40&&Math.abs(n-s)>2&&(s=n,wt(t,e,n))};wt(t,e,560),new ResizeObserver(o).observe(t)}var Ss="http://www.w3.org/2000/svg",ye=13,Ts="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let o=document.createElementNS(Ss,t);for(let[i,r]of Object.entries(e||{}))o.setAttribute(i,r);return s&&s.append(o),o}function He(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function Mt(t,e,s){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,r]of Object.entries(o))t.style.setProperty(`--scene-${i}`,r);t.style.setProperty("--scene-width",s)}function Cs(t,e){let[s,o]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:o,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:Ts,transform:`translate(${s} ${o}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:He(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(r=>He(r,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function Ns(t,e,s,o,i){let r=`${e}-hatch-${s}`,n=f("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),a={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[o.hatch],l=a?f("path",{d:a,class:"sympblock-hatch-line","stroke-width":i*.09},n):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return Mt(l,o,0),t.querySelector("defs").append(n),`url(#${r})`}function Es(t,e,s){let o=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),r={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;Mt(o,e,t.emphasis==="strong"?r*1.8:r);let n=Cs(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(n),s&&t.kind==="area"){let a=n.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=s,o.append(a)}return o}function Re(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function Ps(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),o=f("rect",{rx:3},s),i=I(s,"",0,0,ye,"sympblock-tip-text");return(r,n,a)=>{if(s.style.display=r?"":"none",!r)return;let l=Number(t.style.getPropertyValue("--scene-px")),m=F(r,ye,getComputedStyle(t).fontFamily)+14,[d,p,u]=e.bounds_mm,b=Math.max(d,Math.min(n+10*l,u-m*l)),y=a-34*l<p?a+16*l:a-34*l;s.setAttribute("transform",`translate(${b} ${y}) scale(${l})`);for(let[$,P]of Object.entries({width:m,height:24}))o.setAttribute($,P);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function At(t,e,s){let o=f("g",{class:e,"aria-hidden":"true"},t);for(let r of["halo","line"])f("path",{d:s,class:`sympblock-mark-${r}`},o);let i=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function Os(t){return{setCrosshair:At(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:At(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ls(t,e,s,o){let i=e.map((r,n)=>({node:r,shape:s[n]})).filter(({shape:r})=>r.name);t.setAttribute("role","group"),i.forEach(({node:r,shape:n},a)=>{let l={role:"button","aria-label":n.name,tabindex:a?-1:0,"data-structure":n.structure};for(let[m,d]of Object.entries(l))r.setAttribute(m,d);r.classList.add("sympblock-pickable"),r.addEventListener("click",m=>o.onPick(n,...Re(t,m))),r.addEventListener("keydown",m=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[m.key];if(m.key==="Enter"||m.key===" ")o.onPick(n,...n.points_mm[0]);else if(d){let p=i[(a+d+i.length)%i.length].node;r.setAttribute("tabindex",-1),p.setAttribute("tabindex",0),p.focus()}else return;m.preventDefault()})})}function Hs(t,e,s,o){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((r,n)=>{s[n].name&&(r.addEventListener("pointermove",a=>o(s[n].name,...Re(t,a))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(s[n].name,...i(r))),r.addEventListener("blur",()=>o("")))})}function Rs(t,e,s){let[o,i,r,n]=e.bounds_mm,a=f("defs",{},t),l={x:o,y:i,width:r-o,height:n-i};f("rect",l,f("clipPath",{id:`${s}-clip`},a)),f("rect",{...l,class:"sympblock-ground"},t)}function Bs(t,e){let s=e.rings.map(o=>He(o,!0)).join("");for(let o of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},t)}function St(t,e){return t.get("scenes")[e]}function Tt(t,e={}){let s=z("sympblock-scene"),o=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});o.dataset.ground=t.ground,Rs(o,t,s);let[i,,r]=t.bounds_mm,n={};for(let[d,p]of Object.entries(t.styles))p.hatch&&(n[d]=Ns(o,s,d,p,(r-i)/75));let a=f("g",{"clip-path":`url(#${s}-clip)`},o);if(t.film){let[d,p,u,b]=t.film.bounds_mm,y={href:t.film.href,x:d,y:p,width:u-d,height:b-p,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},a)}let l=t.shapes.map(d=>Es(d,t.styles[d.structure],n[d.structure]));a.append(...l);for(let d of e.overlays??[])Bs(a,d);f("g",{class:"sympblock-words","aria-hidden":"true"},o),Hs(o,l,t.shapes,Ps(o,t)),e.onPick&&t.shapes.some(d=>d.name)&&Ls(o,l,t.shapes,e);let m=d=>{let p=o.querySelector(`[data-structure="${CSS.escape(d)}"]`);p&&p.focus()};return o.sceneTools={...Os(o),focusStructure:m},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",d=>e.onPoint(...Re(o,d)))),_t(o,t),o}var fe=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let o=St(this.model,e.scene),i=r=>this.send({event:"pick",picture:e.id,structure:r.structure});this.drawn.set(e.id,{mark:s,scene:o,node:Tt(o,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:o}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return c`<figure class="sympblock-panel-picture" style=${Z(i)}>
      ${o}
      <figcaption>${e.caption}${s.note?c` <em>${s.note}</em>`:h}</figcaption>
    </figure>`}templates(e){return C(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let o=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(o)return{id:e,node:s,structure:o}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};function E(t=[]){if(!t.length)return h;let e=t.map(({label:s,text:o},i)=>c`${i?"; ":""}<cite title=${o}>${s}</cite>`);return c`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Is(t){return c`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?c`<strong class="sympblock-panel-tone">${t.tag}</strong>`:h}
    ${t.heading?c`<h4>${t.heading}</h4>`:h}
    <p>${t.text}</p>
    ${E(t.sources)}
  </section>`}function js(t){let e=(s,o)=>o?c`<td role="cell" data-head=${t.head[o]}>${s}</td>`:c`<th scope="row" role="rowheader" data-head=${t.head[o]}>${s}</th>`;return c`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>c`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>c`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${E(t.sources)}
  </div>`}var Be=t=>t.kind==="table"?js(t):Is(t);var Ds="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ws=5e3,Us={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Ie=class{constructor(e,{page:s,silent:o=()=>{},changed:i=()=>{},clock:r=Us}){this.post=e,this.page=s,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ws),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Ds),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function Ct(t,e={}){let s=new Ie(i=>t.send(i),{page:z("page"),...e}),o=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",o),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}function qs({title:t,controls:e,problem:s,body:o,said:i}){return[t,e,s,o,i]}var je=class{constructor(e,s,o){this.model=e,this.el=s,this.uid=z("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=Ct(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new ue(this.sender,this.uid),this.pictures=new fe(e,this.sender.send),this.face=o(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}body(e){let s=e.readout.filter(i=>i.is_wide),o=e.readout.filter(i=>!i.is_wide);return c`<div class="sympblock-panel-body sympblock-panel-${e.layout}">
      <div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>
      <div class="sympblock-panel-readout" ?hidden=${!o.length}>${o.map(Be)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(Be)}</div>
    </div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem");return{view:e,title:c`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:c`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:c`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||h}</p>`,body:this.body(e),said:c`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),o=this.focusedControl(),i=this.face.lay??qs;le(c`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(o),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function Nt({model:t,el:e},s=()=>({})){let o=new je(t,e,s);return()=>o.stop()}var Et=`.sympblock-said {
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
`;var Pt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Ot=`.sympblock-room-aside {
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
.sympblock-room-guide {
  margin-top: 0.5rem;
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-raised);
}
.sympblock-room-guide p {
  max-width: 46rem;
  margin: 0.125rem 0;
}
.sympblock-room-left {
  margin: 0.5rem 0 0;
}
.sympblock-room-more {
  margin-top: 0.625rem;
}
.sympblock-room-more summary,
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
`;var Lt=({flipped:t,rotated_deg:e})=>`rotate(${e}deg) scaleX(${t?-1:1})`;function Ht([t,e],s){let o=s*Math.PI/180,[i,r]=[t-.5,e-.5];return[.5+i*Math.cos(o)-r*Math.sin(o),.5+i*Math.sin(o)+r*Math.cos(o)]}var Rt=([t,e],s)=>[s?1-t:t,e];function Bt(t,{flipped:e,rotated_deg:s}){return Ht(Rt(t,e),s)}function It(t,{flipped:e,rotated_deg:s}){return Rt(Ht(t,-s),e)}function jt({clientX:t,clientY:e},{left:s,top:o,width:i,height:r}){return[(t-s)/i,(e-o)/r]}function Dt(t,e){return e?{start:"end",end:"start"}[t]??t:t}var De=t=>`${100*t}%`;function We(t){let e=[...t.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let d of e)d.style.translate="";let{left:s,top:o,width:i,height:r}=t.getBoundingClientRect(),n=d=>{let p=d.getBoundingClientRect();return{x:p.left-s,y:p.top-o,w:p.width,h:p.height}},a=e.map(n),l=a.map(({y:d})=>d),m=[...t.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);J(a,m,{x:-i,y:0,w:3*i,h:r});for(let[d,p]of e.entries()){let u=Math.round(a[d].y-l[d]);u&&(p.style.translate=`0 ${u}px`)}}var Gs=512,Ks=new Uint32Array(256).map((t,e)=>255<<24|e<<16|e<<8|e);function Wt({size:t},[e]){return new Uint8Array(e.buffer,e.byteOffset,t*t)}function Ys(t,e){let s=Dt(t.anchor,e.flipped),[o,i]=Bt(t.at,e),r={start:1-o,end:o}[s],n=r===void 0?{}:{maxWidth:`calc(${Math.round(100*r)}cqw - 0.75rem)`};return c`<span class="sympblock-screen-place sympblock-screen-${s}" style=${Z({left:De(o),top:De(i)})}>
    <span class="sympblock-screen-name" style=${Z(n)}>${t.text}</span>
  </span>`}var Q=class{constructor(e,s){this.label=e,this.emptyWords=s,this.caption=e,this.above=h,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(Gs),this.show(),new ResizeObserver(()=>We(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[s,o]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),le(c`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(i=>Ys(i,e)):h}</div>
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${s}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${o}</span>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),We(this.canvas.parentElement)}draw(e,s){this.canvas.width!==e.size&&this.resize(e.size);let o=new Uint32Array(this.picture.data.buffer);for(let i=0;i<o.length;i+=1)o[i]=Ks[s[i]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=Lt(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=s,this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.caption=this.label,this.show()}copy(e,s){this.caption=`${this.label}: ${s}`,this.draw(e.frame,e.grey)}placeUnder(e){return It(jt(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var ke=class{constructor(e,s){this.model=e,this.send=s,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:s})=>e==="stays_down"&&s)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return c`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var qt=["is_on","preparing"],Ut={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},Xs=5,Zs="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.";function zt(t,e){return c`<div class="sympblock-console-bench"><div class="sympblock-panel-extra">${t}</div>${e}</div>`}var ge=class{constructor({model:e,sender:s,redraw:o},{onPoint:i,onKey:r}={}){this.model=e,this.sender=s,this.redraw=o,this.onPoint=i,this.onKey=r,this.isFolded=!0,this.live=new Q("Live screen","No image yet: press the pedal or take a spot image."),this.kept=new Q("Reference monitor","Nothing saved yet."),this.pedal=new ke(e,s.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,s)=>{e?.event==="frame"?(this.live.draw(e,Wt(e,s)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let s=Ut[e.key]??Ut[e.key.toLowerCase()];if(!s&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!s))return;let[o,i]=s;this.sender.send({event:"nudge",id:o,steps:i*(e.shiftKey?Xs:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?c`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:h}template({below:e=h,help:s=""}={}){let o=this.model.get("preparing");return c`<p class="sympblock-console-waiting" role="status" ?hidden=${!o}>${o}</p>
      <div class="sympblock-console-stage">
        <div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
          ${this.live.node}${this.kept.node}
        </div>
        ${e}
      </div>
      <div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>
      <p class="sympblock-console-keys">${[Zs,s].filter(Boolean).join(" ")}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};function k(t,e,{label:s,className:o="",isEnabled:i=!0}={}){return c`<button type="button" class="sympblock-panel-button sympblock-room-button ${o}"
    aria-label=${s??h} aria-disabled=${i?h:"true"}
    @click=${()=>i&&e()}>${t}</button>`}var w=t=>c`<div class="sympblock-room-row">${t}</div>`;function A(t,e,s=t){return c`<section class="sympblock-room-card" aria-label=${t}><h4>${s}</h4>${e}</section>`}var $e={value:"",label:"choose …"};function ee({label:t,options:e,value:s,choose:o,isEnabled:i=!0}){let r=n=>c`<option .value=${n.value} .selected=${x(n.value===s)}>${n.label}</option>`;return c`<label class="sympblock-room-select">${t}<select ?disabled=${!i}
    @change=${n=>o(n.target.value)}>${e.map(r)}</select></label>`}var Ue={level:"",side:""},Js=t=>[$e,...t.map(e=>({value:e,label:e}))],qe=class{constructor(e){this.acts=e,this.draft=Ue}choose(e){let s=!!(e.level&&e.side);this.draft=s?Ue:e,s?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:s,is_open:o},{levels:i,sides:r}){let n=this.acts.shown("plan",e?{level:e,side:s}:this.draft),a=(l,m,d)=>ee({label:l,options:Js(d),value:n[m],choose:p=>this.choose({...n,[m]:p}),isEnabled:o});return w([a("Level of the block","level",i),a("The patient's side","side",r)])}},ve=class{constructor(e){this.acts=e,this.plan=new qe(e)}tick(e,s){s.checked?this.acts.choose(`tick ${e.id}`,!0,"tick",{item:e.id}):s.checked=!0}item(e){return c`<label class="sympblock-room-check">
      <input type="checkbox" ?disabled=${!e.is_open} .checked=${x(this.acts.shown(`tick ${e.id}`,e.is_done))}
        @change=${s=>this.tick(e,s.target)}>
      <span><span class="sympblock-room-tick">${e.title}</span>${e.detail?c`<span class="sympblock-room-detail">${e.detail}</span>`:h}</span>
    </label>`}forget(){this.plan.draft=Ue}template({checklist:e,plan:s,levels:o,sides:i}){let r=e.filter(l=>l.is_done).length,n=r===e.length,a=C(e,({id:l})=>l,l=>this.item(l));return A("Before the needle",c`${this.plan.template(s,{levels:o,sides:i})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${r} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${a}</div>
        </details>`)}};var Qs={kept:"✓",missed:"✗","not called for":"–"},eo=["","this session","expert, at most","your last session"];function to(t){let e=(s,o)=>o?c`<td>${s}</td>`:c`<th scope="row">${s}</th>`;return c`<table class="sympblock-room-table">
    <caption>Figures of this session (the limits for an expert are our choice)</caption>
    <thead><tr>${eo.map(s=>c`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${t.map(s=>c`<tr>${s.map(e)}</tr>`)}</tbody>
  </table>`}function so({title:t,outcome:e,why:s,sources:o}){return c`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${Qs[e]} ${e}: </strong>${t}</summary>
      <p>${s}</p>
      ${E(o)}
    </details>
  </li>`}function oo(t){if(!t.length)return h;let e=t.map(([s,o])=>c`<li><strong>${s}: </strong>${o}</li>`);return c`<h5>What to do next</h5><ul>${e}</ul>`}function Ft(t,e){return c`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    <ul>${e.why.map(s=>c`<li>${s}</li>`)}</ul>
    ${oo(e.next_steps)}
    ${e.effect?c`<p>${e.effect}</p>`:h}
    <p>${e.story}</p>
    ${E(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(so)}</ul>
    ${to(e.measures)}
    ${w(k("Repeat this scenario",()=>t.send("again")))}`}var io={patient:"Patient",caution:"Caution",stop:"Stop"};function ro(t){let e=new Map,s=({time:o,tone:i,text:r})=>{let n=`${o} ${i} ${r}`,a=(e.get(n)??0)+1;return e.set(n,a),`${n} ${a}`};return t.toReversed().map(s).toReversed()}function no({time:t,text:e,tone:s}){let o=io[s];return c`<li class="sympblock-room-note sympblock-room-${s}"><span class="sympblock-room-time">${t}</span>${o?c`<strong>${o}: </strong>`:h}${e}</li>`}function Vt(t){let e=ro(t),s=c`<li class="sympblock-room-note">Nothing yet.</li>`;return A("Findings",c`<ol class="sympblock-room-notes" aria-live="polite">${t.length?C(t,(o,i)=>e[i],no):s}</ol>`)}var lo=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function ao(t,e,[s,o]){let i=s==="straight";return k(o,()=>t.send("steer",{to:s}),{label:i?"Bevel: go straight":`Arrow ${s}`,className:`sympblock-room-to-${s}`,isEnabled:!i||e.bends})}function co(t,e){return c`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${lo.map(s=>ao(t,e,s))}
  </div>`}function po(t,e){let s=e>0?`+${e}`:`−${-e}`,o=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return k(s,()=>t.send("push",{mm:e}),{label:o})}function mo(t,e,s){return c`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${k("Mark entry point at image centre",()=>t.send("mark"))}
    ${k(s,()=>t.send("numb"),{isEnabled:!e.is_numb})}
    ${k("Set needle along the beam",()=>t.send("enter"))}
  </div>`}function ho(t){let e=t.is_in?`Depth ${t.depth_mm} of ${t.length_mm} mm`:"";return c`<div>
    <p class="sympblock-room-words">${t.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!t.is_in}>${e}</output>
    <p class="sympblock-room-hint">${t.hint}</p>
  </div>`}function Gt(t,{needle:e,numb:s,pushes_mm:o}){let i=[...o.map(r=>-r).reverse(),...o];return A("Needle",c`${mo(t,e,s)}
      <div class="sympblock-room-needle">${ho(e)}${co(t,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${i.map(r=>po(t,r))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${k("Remove needle",()=>t.send("remove"))}
      </div>`)}var we=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,s,o){this.chosen.set(e,s),this.sender.send(o)}forget(e){this.chosen.delete(e)}shown(e,s){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):s}};var xe=class{constructor(e,s){this.sender=e,this.redraw=s,this.choices=new we(e)}send(e,s={}){this.sender.send({event:"act",act:e,...s})}choose(e,s,o,i){this.choices.choose(e,s,{event:"act",act:o,...i}),this.redraw()}shown(e,s){return this.choices.shown(e,s)}forget(e){this.choices.forget(e)}};function Kt({label:t,each:e,done:s,items:o,place:i,choose:r}){let n=({title:a,isDone:l},m)=>c`<button type="button" class="sympblock-task-number" title=${a}
    aria-label="${e} ${m+1}: ${a}${l?`, ${s}`:""}"
    aria-current=${m===i?"step":h}
    @click=${()=>r(m)}>${m+1}${l?" ✓":""}</button>`;return c`<div class="sympblock-task-list" role="group" aria-label=${t}>${o.map(n)}</div>`}function Yt(t){let e=t&&c`<strong>Step ${t.number} of ${t.count}: ${t.title}</strong>
      <p>${t.ask}</p>
      <p class="sympblock-room-why">${t.why}</p>
      ${E(t.sources)}`;return c`<div class="sympblock-room-guide" role="status" ?hidden=${!t}>${e??h}</div>`}function uo(t,{scenarios:e,place:s}){let o=e.map(({title:r,is_done:n})=>({title:r,isDone:n}));return Kt({label:"Scenarios",each:"Scenario",done:"played",items:o,place:s,choose:r=>t.send("scenario",{place:r})})}function bo(t,e){let s=({target:o})=>t.choose("guided",o.checked,"guided",{value:o.checked});return c`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${x(t.shown("guided",e))} @change=${s}>
    <span>Guide me step by step</span>
  </label>`}function Xt(t,e){let s=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"";return c`<div class="sympblock-task-head">
    ${uo(t,e)}
    <h4 class="sympblock-task-title">Scenario ${e.place+1} of ${e.scenarios.length}: ${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${k("Resume session",()=>t.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!s}>${s||h}</p>
    ${bo(t,e.guided)}
    ${Yt(e.guided&&!e.is_finished?e.guide:void 0)}
  </div>`}var ze=class{constructor(e){this.acts=e,this.pattern="",this.place=U()}choose(e){this.acts.forget("read"),this.pattern=e,this.acts.redraw()}decide(e){let{pattern:s}=this;if(!s){this.place.value.querySelector("select").focus();return}this.pattern="",this.acts.choose("read",s,"read",{pattern:s,decision:e})}template({patterns:e,decisions:s}){let o=ee({label:"Contrast pattern",options:[$e,...e],value:this.acts.shown("read",this.pattern),choose:r=>this.choose(r)}),i=s.map(({value:r,label:n})=>k(n,()=>this.decide(r)));return c`<div class="sympblock-room-reading" ${q(this.place)}>${o}${w(i)}</div>`}},_e=class{constructor(e){this.acts=e,this.reading=new ze(e)}forget(){this.reading.pattern=""}menu(e,s,o,i){let r=n=>this.acts.choose(s,n,s,{value:n});return ee({label:e,options:o,value:this.acts.shown(s,i),choose:r})}buttons(e){let s=!e,o=(i,r)=>k(i,()=>this.acts.send("inject",{live:r}),{isEnabled:s});return c`${k("Aspirate",()=>this.acts.send("aspirate"))}
      ${o("Inject under live fluoroscopy",!0)}
      ${o("Inject without fluoroscopy",!1)}
      ${e?k("Stop injecting",()=>this.acts.send("stop")):h}`}template(e){return A("Syringe",c`${w([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${w(this.buttons(e.busy))}
        <p class="sympblock-room-words" role="status">${e.busy}</p>
        ${this.reading.template(e)}`)}};function Zt(t,{clock:e,feet:s,waits_min:o}){let i=o.map(a=>k(`Wait ${a} min`,()=>t.send("wait",{minutes:a}))),r=k("End session and debrief",()=>t.send("finish")),n=k("Start again",()=>t.send("again"));return A("Feet and time",c`<div class="sympblock-room-feet">${s.map(a=>c`<p class="sympblock-room-words">${a}</p>`)}</div>
      ${w([i,r,n])}`,`Feet and time: ${e}`)}var yo=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]],fo={e:1,q:-1},ko=700,Fe=class{className="sympblock-console sympblock-room";traits=[...qt,"page"];constructor(e,s,o){this.model=e,this.sender=s,this.acts=new xe(s,o),this.checklist=new ve(this.acts),this.syringe=new _e(this.acts),this.console=new ge({model:e,sender:s,redraw:o},{onPoint:this.mark,onKey:this.push}),this.isWide=window.innerWidth>ko,this.debriefPlace=U(),this.hadDebrief=null}get page(){return this.model.get("page")}mark=e=>{let{needle:s,is_finished:o}=this.page;s&&!s.is_in&&!o&&this.acts.send("mark",{at:e})};push=e=>{let s=fo[e.key.toLowerCase()],[o,i]=this.page.pushes_mm;return s&&this.acts.send("push",{mm:s*(e.shiftKey?i:o)}),!!s};views(){let e=yo.map(([o,i])=>k(o,()=>this.acts.send("view",{view:i}),{label:`Turn the C-arm to ${o}`})),s=k("Take spot image",()=>this.sender.send({event:"press",id:"shot"}),{label:"Take spot image in this view",className:"sympblock-room-shot"});return w([e,s])}cards(e){return!e.needle||e.is_finished?h:[this.checklist.template(e),Gt(this.acts,e),this.syringe.template(e),Zt(this.acts,e)]}aside(e){return c`<div class="sympblock-room-aside">
      <p class="sympblock-panel-problem sympblock-room-notice" role="alert" ?hidden=${!e.notice}>
        ${e.notice||h}
      </p>
      ${this.cards(e)}
    </div>`}screens(e,s){return c`${this.console.template({below:this.views(),help:e.keys})}
      ${e.needle?Vt(e.notes):h}
      <details class="sympblock-room-more" ?open=${this.isWide}>
        <summary>All controls of the C-arm</summary>
        <div>${s}</div>
      </details>`}debrief(e){return c`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${q(this.debriefPlace)}>${e.debrief?Ft(this.acts,e.debrief):h}</div>`}lay=({title:e,controls:s,problem:o,body:i,said:r})=>{let{page:n}=this;if(!n.needle)for(let a of[this.checklist,this.syringe])a.forget();return[e,Xt(this.acts,n),zt(this.screens(n,s),this.aside(n)),this.debrief(n),o,i,r]};drawn(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&this.debriefPlace.value.focus(),this.hadDebrief=e}stop(){this.console.stop()}},Jt=(t,e,s)=>new Fe(t,e,s);var sn=[Pt,Et,Xe,Ke,Ye,Ot],on={render:t=>Nt(t,Jt)};export{on as default,sn as styles};
