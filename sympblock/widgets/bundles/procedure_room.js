var it=`.sympblock-console-screens {
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
`;var rt=`.sympblock-task-head {
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
`;var nt=`.sympblock-panel {
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
 */var Le=globalThis,lt=t=>t,oe=Le.trustedTypes,at=oe?oe.createPolicy("lit-html",{createHTML:t=>t}):void 0,Be="$lit$",N=`lit$${Math.random().toFixed(9).slice(2)}$`,He="?"+N,Ao=`<${He}>`,D=document,K=()=>D.createComment(""),Y=t=>t===null||typeof t!="object"&&typeof t!="function",Re=Array.isArray,bt=t=>Re(t)||typeof t?.[Symbol.iterator]=="function",Pe=`[ 	
\f\r]`,G=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ct=/-->/g,mt=/>/g,H=RegExp(`>|${Pe}(?:([^\\s"'>=/]+)(${Pe}*=${Pe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,dt=/"/g,ut=/^(?:script|style|textarea|title)$/i,De=t=>(e,...o)=>({_$litType$:t,strings:e,values:o}),l=De(1),ni=De(2),li=De(3),g=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),ht=new WeakMap,R=D.createTreeWalker(D,129);function yt(t,e){if(!Re(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return at!==void 0?at.createHTML(e):e}var kt=(t,e)=>{let o=t.length-1,s=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=G;for(let c=0;c<o;c++){let a=t[c],d,h,m=-1,b=0;for(;b<a.length&&(n.lastIndex=b,h=n.exec(a),h!==null);)b=n.lastIndex,n===G?h[1]==="!--"?n=ct:h[1]!==void 0?n=mt:h[2]!==void 0?(ut.test(h[2])&&(i=RegExp("</"+h[2],"g")),n=H):h[3]!==void 0&&(n=H):n===H?h[0]===">"?(n=i??G,m=-1):h[1]===void 0?m=-2:(m=n.lastIndex-h[2].length,d=h[1],n=h[3]===void 0?H:h[3]==='"'?dt:pt):n===dt||n===pt?n=H:n===ct||n===mt?n=G:(n=H,i=void 0);let u=n===H&&t[c+1].startsWith("/>")?" ":"";r+=n===G?a+Ao:m>=0?(s.push(d),a.slice(0,m)+Be+a.slice(m)+N+u):a+N+(m===-2?c:u)}return[yt(t,r+(t[o]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},X=class t{constructor({strings:e,_$litType$:o},s){let i;this.parts=[];let r=0,n=0,c=e.length-1,a=this.parts,[d,h]=kt(e,o);if(this.el=t.createElement(d,s),R.currentNode=this.el.content,o===2||o===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(i=R.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let m of i.getAttributeNames())if(m.endsWith(Be)){let b=h[n++],u=i.getAttribute(m).split(N),k=/([.?@])?(.*)/.exec(b);a.push({type:1,index:r,name:k[2],strings:u,ctor:k[1]==="."?ie:k[1]==="?"?re:k[1]==="@"?ne:j}),i.removeAttribute(m)}else m.startsWith(N)&&(a.push({type:6,index:r}),i.removeAttribute(m));if(ut.test(i.tagName)){let m=i.textContent.split(N),b=m.length-1;if(b>0){i.textContent=oe?oe.emptyScript:"";for(let u=0;u<b;u++)i.append(m[u],K()),R.nextNode(),a.push({type:2,index:++r});i.append(m[b],K())}}}else if(i.nodeType===8)if(i.data===He)a.push({type:2,index:r});else{let m=-1;for(;(m=i.data.indexOf(N,m+1))!==-1;)a.push({type:7,index:r}),m+=N.length-1}r++}}static createElement(e,o){let s=D.createElement("template");return s.innerHTML=e,s}};function I(t,e,o=t,s){if(e===g)return e;let i=s!==void 0?o._$Co?.[s]:o._$Cl,r=Y(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,o,s)),s!==void 0?(o._$Co??=[])[s]=i:o._$Cl=i),i!==void 0&&(e=I(t,i._$AS(t,e.values),i,s)),e}var se=class{constructor(e,o){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=o}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:o},parts:s}=this._$AD,i=(e?.creationScope??D).importNode(o,!0);R.currentNode=i;let r=R.nextNode(),n=0,c=0,a=s[0];for(;a!==void 0;){if(n===a.index){let d;a.type===2?d=new q(r,r.nextSibling,this,e):a.type===1?d=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(d=new le(r,this,e)),this._$AV.push(d),a=s[++c]}n!==a?.index&&(r=R.nextNode(),n++)}return R.currentNode=D,i}p(e){let o=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,o),o+=s.strings.length-2):s._$AI(e[o])),o++}},q=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,o,s,i){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=e,this._$AB=o,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,o=this._$AM;return o!==void 0&&e?.nodeType===11&&(e=o.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,o=this){e=I(this,e,o),Y(e)?e===p||e==null||e===""?(this._$AH!==p&&this._$AR(),this._$AH=p):e!==this._$AH&&e!==g&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):bt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==p&&Y(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:o,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=X.createElement(yt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(o);else{let r=new se(i,this),n=r.u(this.options);r.p(o),this.T(n),this._$AH=r}}_$AC(e){let o=ht.get(e.strings);return o===void 0&&ht.set(e.strings,o=new X(e)),o}k(e){Re(this._$AH)||(this._$AH=[],this._$AR());let o=this._$AH,s,i=0;for(let r of e)i===o.length?o.push(s=new t(this.O(K()),this.O(K()),this,this.options)):s=o[i],s._$AI(r),i++;i<o.length&&(this._$AR(s&&s._$AB.nextSibling,i),o.length=i)}_$AR(e=this._$AA.nextSibling,o){for(this._$AP?.(!1,!0,o);e!==this._$AB;){let s=lt(e).nextSibling;lt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,o,s,i,r){this.type=1,this._$AH=p,this._$AN=void 0,this.element=e,this.name=o,this._$AM=i,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=p}_$AI(e,o=this,s,i){let r=this.strings,n=!1;if(r===void 0)e=I(this,e,o,0),n=!Y(e)||e!==this._$AH&&e!==g,n&&(this._$AH=e);else{let c=e,a,d;for(e=r[0],a=0;a<r.length-1;a++)d=I(this,c[s+a],o,a),d===g&&(d=this._$AH[a]),n||=!Y(d)||d!==this._$AH[a],d===p?e=p:e!==p&&(e+=(d??"")+r[a+1]),this._$AH[a]=d}n&&!i&&this.j(e)}j(e){e===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ie=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===p?void 0:e}},re=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==p)}},ne=class extends j{constructor(e,o,s,i,r){super(e,o,s,i,r),this.type=5}_$AI(e,o=this){if((e=I(this,e,o,0)??p)===g)return;let s=this._$AH,i=e===p&&s!==p||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==p&&(s===p||i);i&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},le=class{constructor(e,o,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=o,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){I(this,e)}},ft={M:Be,P:N,A:He,C:1,L:kt,R:se,D:bt,V:I,I:q,H:j,N:re,U:ne,B:ie,F:le},So=Le.litHtmlPolyfillSupport;So?.(X,q),(Le.litHtmlVersions??=[]).push("3.3.3");var ae=(t,e,o)=>{let s=o?.renderBefore??e,i=s._$litPart$;if(i===void 0){let r=o?.renderBefore??null;s._$litPart$=i=new q(e.insertBefore(K(),r),r,void 0,o??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var w={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},O=t=>(...e)=>({_$litDirective$:t,values:e}),M=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,o,s){this._$Ct=e,this._$AM=o,this._$Ci=s}_$AS(e,o){return this.update(e,o)}update(e,o){return this.render(...o)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Mo}=ft,gt=t=>t;var ce=t=>t.strings===void 0,$t=()=>document.createComment(""),U=(t,e,o)=>{let s=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(o===void 0){let r=s.insertBefore($t(),i),n=s.insertBefore($t(),i);o=new Mo(r,n,t,t.options)}else{let r=o._$AB.nextSibling,n=o._$AM,c=n!==t;if(c){let a;o._$AQ?.(t),o._$AM=t,o._$AP!==void 0&&(a=t._$AU)!==n._$AU&&o._$AP(a)}if(r!==i||c){let a=o._$AA;for(;a!==r;){let d=gt(a).nextSibling;gt(s).insertBefore(a,i),a=d}}}return o},P=(t,e,o=t)=>(t._$AI(e,o),t),To={},me=(t,e=To)=>t._$AH=e,vt=t=>t._$AH,pe=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var x=O(class extends M{constructor(t){if(super(t),t.type!==w.PROPERTY&&t.type!==w.ATTRIBUTE&&t.type!==w.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ce(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===g||e===p)return e;let o=t.element,s=t.name;if(t.type===w.PROPERTY){if(e===o[s])return g}else if(t.type===w.BOOLEAN_ATTRIBUTE){if(!!e===o.hasAttribute(s))return g}else if(t.type===w.ATTRIBUTE&&o.getAttribute(s)===e+"")return g;return me(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var wt=(t,e,o)=>{let s=new Map;for(let i=e;i<=o;i++)s.set(t[i],i);return s},_=O(class extends M{constructor(t){if(super(t),t.type!==w.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,o){let s;o===void 0?o=e:e!==void 0&&(s=e);let i=[],r=[],n=0;for(let c of t)i[n]=s?s(c,n):n,r[n]=o(c,n),n++;return{values:r,keys:i}}render(t,e,o){return this.dt(t,e,o).values}update(t,[e,o,s]){let i=vt(t),{values:r,keys:n}=this.dt(e,o,s);if(!Array.isArray(i))return this.ut=n,r;let c=this.ut??=[],a=[],d,h,m=0,b=i.length-1,u=0,k=r.length-1;for(;m<=b&&u<=k;)if(i[m]===null)m++;else if(i[b]===null)b--;else if(c[m]===n[u])a[u]=P(i[m],r[u]),m++,u++;else if(c[b]===n[k])a[k]=P(i[b],r[k]),b--,k--;else if(c[m]===n[k])a[k]=P(i[m],r[k]),U(t,a[k+1],i[m]),m++,k--;else if(c[b]===n[u])a[u]=P(i[b],r[u]),U(t,i[m],i[b]),b--,u++;else if(d===void 0&&(d=wt(n,u,k),h=wt(c,m,b)),d.has(c[m]))if(d.has(c[b])){let v=h.get(n[u]),B=v!==void 0?i[v]:null;if(B===null){let W=U(t,i[m]);P(W,r[u]),a[u]=W}else a[u]=P(B,r[u]),U(t,i[m],B),i[v]=null;u++}else pe(i[b]),b--;else pe(i[m]),m++;for(;u<=k;){let v=U(t,a[k+1]);P(v,r[u]),a[u++]=v}for(;m<=b;){let v=i[m++];v!==null&&pe(v)}return this.ut=n,me(t,a),g}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Z=(t,e)=>{let o=t._$AN;if(o===void 0)return!1;for(let s of o)s._$AO?.(e,!1),Z(s,e);return!0},de=t=>{let e,o;do{if((e=t._$AM)===void 0)break;o=e._$AN,o.delete(t),t=e}while(o?.size===0)},xt=t=>{for(let e;e=t._$AM;t=e){let o=e._$AN;if(o===void 0)e._$AN=o=new Set;else if(o.has(t))break;o.add(t),No(e)}};function Eo(t){this._$AN!==void 0?(de(this),this._$AM=t,xt(this)):this._$AM=t}function Co(t,e=!1,o=0){let s=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(s))for(let r=o;r<s.length;r++)Z(s[r],!1),de(s[r]);else s!=null&&(Z(s,!1),de(s));else Z(this,t)}var No=t=>{t.type==w.CHILD&&(t._$AP??=Co,t._$AQ??=Eo)},he=class extends M{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,o,s){super._$AT(e,o,s),xt(this),this.isConnected=e._$AU}_$AO(e,o=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),o&&(Z(this,e),de(this))}setValue(e){if(ce(this._$Ct))this._$Ct._$AI(e,this);else{let o=[...this._$Ct._$AH];o[this._$Ci]=e,this._$Ct._$AI(o,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var A=()=>new je,je=class{},Ie=new WeakMap,S=O(class extends he{render(t){return p}update(t,[e]){let o=e!==this.G;return o&&this.rt(void 0),(o||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),p}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,o=Ie.get(e);o===void 0&&(o=new WeakMap,Ie.set(e,o)),o.get(this.G)!==void 0&&this.G.call(this.ht,void 0),o.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?Ie.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var Oo=500;function _t(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function Po(t,e,{min:o,max:s,step:i}){let r=_t(t),n=Number.isNaN(r)?o:r+e*i;return String(Number(Math.min(s,Math.max(o,n)).toFixed(2)))}var be=class{constructor(e,o){this.send=e,this.uid=o,this.control=null,this.sent=null,this.pause=null,this.field=A()}get input(){return this.field.value}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}typed=()=>{clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(this.input.value),Oo)};left=()=>{(this.sent===null||this.control.refusal)&&(this.input.value=this.text)};pressed=e=>{let o={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.hand(this.input.value),o&&(e.preventDefault(),this.input.value=Po(this.input.value,o,this.control),this.hand(this.input.value))};template(e){this.control=e;let o=`${this.uid}-${e.id}`;return l`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${o}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${S(this.field)} id=${o} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${o}-hint ${o}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${o}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${o}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.control.refusal||(this.sent=null),document.activeElement!==this.input?this.input.value=this.text:!this.control.refusal&&this.pause===null&&_t(this.input.value)!==this.control.value&&this.hand(this.input.value)}};var ye=(t,e)=>e.sender.pending(t.id)??t.value;function Lo(t,e){let o=ye(t,e),s=({value:i,label:r},n)=>l`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${n}" .value=${i}
    .checked=${x(i===o)} @change=${()=>e.set(t.id,i)}><span>${r}</span></label>`;return l`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${_(t.options,({value:i})=>i,s)}</div>
  </fieldset>`}function Bo(t,e){let o=ye(t,e),s=`${e.uid}-${t.id}`;return l`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${s}>${t.label}</label>
    <select id=${s} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:r})=>l`<option .value=${i} .selected=${x(i===o)}>${r}</option>`)}
    </select>
  </div>`}function Ho(t,e){let o=ye(t,e),s=`${Number(Number(o).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return l`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${s}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${s}
      .value=${e.held.has(t.id)?g:x(String(o))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${r=>e.set(t.id,Number(r.target.value))}>
  </div>`}function Ro(t,e){return l`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${x(ye(t,e))}
    @change=${o=>e.set(t.id,o.target.checked)}><span>${t.label}</span></label>`}function Do(t,e){return l`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Io={choice:(t,e)=>(t.layout==="menu"?Bo:Lo)(t,e),range:Ho,toggle:Ro,button:Do,number:(t,e)=>e.numberField(t.id).template(t)},ue=class{constructor(e,o){this.sender=e,this.uid=o,this.held=new Set,this.fields=new Map}set(e,o){this.sender.send({event:"set",id:e,value:o})}hold(e){this.held.add(e);let o=()=>this.held.delete(e);window.addEventListener("pointerup",o,{once:!0}),window.addEventListener("pointercancel",o,{once:!0})}numberField(e){return this.fields.has(e)||this.fields.set(e,new be(o=>this.sender.send(o),this.uid)),this.fields.get(e)}template(e){return Io[e.kind](e,this)}templates({controls:e,buttons_first:o}){let s=a=>`${a.kind} ${a.layout??""} ${a.id}`,i=a=>_(a,s,d=>this.template(d)),r=e.filter(({kind:a})=>a==="button"),n=i(e.filter(({kind:a})=>a!=="button")),c=r.length?l`<div class="sympblock-panel-buttons">${i(r)}</div>`:"";return o?[c,n]:[n,c]}settle(e){for(let o of e)o.kind==="number"&&this.numberField(o.id).settle()}};var At=0;function L(t){return At+=1,`${t}-${At}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var St="important",jo=" !"+St,Q=O(class extends M{constructor(t){if(super(t),t.type!==w.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,o)=>{let s=t[o];return s==null?e:e+`${o=o.includes("-")?o:o.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${s};`},"")}update(t,[e]){let{style:o}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let s of this.ft)e[s]==null&&(this.ft.delete(s),s.includes("-")?o.removeProperty(s):o[s]=null);for(let s in e){let i=e[s];if(i!=null){this.ft.add(s);let r=typeof i=="string"&&i.endsWith(jo);s.includes("-")||r?o.setProperty(s,r?i.slice(0,-11):i,r?St:""):o[s]=i}}return g}});function zo(t,e){let o=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),s=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return o>0&&s>0}function ze(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Fo(t,e,o,s){let i=t.y+t.h/2<e.y+e.h/2,r=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(o?r:r/2),ze(t,s),!o&&(e.y+=(i?1:-1)*r/2,ze(e,s))}function J(t,e,o){for(let s of t)ze(s,o);for(let s=0;s<60;s+=1){let i=!0;for(let r of t)for(let n of[...e,...t])n===r||!zo(r,n)||(i=!1,Fo(r,n,e.includes(n),o));if(i)return!0}return!1}var Mt=document.createElement("canvas").getContext("2d");function V(t,e,o){return Mt.font=`500 ${e}px ${o||"sans-serif"}`,Mt.measureText(t).width}function Wo(t,e,o,s){let[i,r]=e(t.at_mm),n={start:0,middle:s/2,end:s}[t.anchor];return{label:t,x:i-n,y:r-o*.65,w:s,h:o*1.3}}function Pt(t,e,o){let s=e.y+e.h/2,n=`M${(o[0]>e.x&&o[0]<e.x+e.w?[o[0],o[1]<s?e.y:e.y+e.h]:[o[0]<=e.x?e.x-3:e.x+e.w+3,s]).join(" ")}L${o.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},t),f("path",{d:n,class:"sympblock-leader"},t),f("circle",{cx:o[0],cy:o[1],r:1.9,class:"sympblock-leader-end"},t)}function z(t,e,o,s,i,r){let n=f("text",{x:o,y:s,class:r,"font-size":i,"dominant-baseline":"central"},t);return n.textContent=e,n}function qo(t,e,o,s){let i=e.scale_bar_mm*o.pxPerMm,r=`${e.scale_bar_mm} mm`,n=Math.max(i,V(r,s,o.family)),c={x:10,y:o.height-s*1.3-16,w:n,h:s*1.3+8},a=o.height-11,d=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return f("path",{d,class:"sympblock-scale-halo"},t),f("path",{d,class:"sympblock-scale"},t),z(t,r,10,a-s*.95,s,"sympblock-label"),c}function Uo(t,e,o,s){return e.side_marks.map((i,r)=>{let n=Math.max(s*1.7,V(i,s,o.family)+s*.8),c=r?o.width-n-8:8,a={x:c,y:8,w:n,h:s*1.7};return f("rect",{x:c,y:8,width:n,height:a.h,rx:3,class:"sympblock-side"},t),z(t,i,c+n/2,8+a.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Vo(t,e,o){for(let s of e)s.label.points_to_mm&&Pt(t,s,o(s.label.points_to_mm));for(let s of e)z(t,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function Go(t,e,o,s,i,r){let n=r*1.4,c=e.map(m=>{let[b,u]=i(m.at_mm),k=b<o.width/2?1:o.width-n-1;return{label:m,x:m.points_to_mm?k:b-n/2,y:u-n/2,w:n,h:n}});J(c,s,{x:0,y:0,w:o.width,h:o.height});for(let m of c)m.label.points_to_mm&&Pt(t,m,i(m.label.points_to_mm));let a=Math.max(...e.map(m=>V(m.text,r,o.family)))+n*1.9,d=Math.max(1,Math.min(3,Math.floor(o.width/a))),h=Math.ceil(e.length/d);return c.forEach((m,b)=>{let u=Math.floor(b/h)*o.width/d+n*.6,k=o.height+n*.9+b%h*r*1.6;Tt(t,b+1,m.x+n/2,m.y+n/2,r),Tt(t,b+1,u,k,r),z(t,m.label.text,u+n*.8,k,r,"sympblock-label sympblock-key-text")}),h*r*1.6+n*.6}function Tt(t,e,o,s,i){f("circle",{cx:o,cy:s,r:i*.7,class:"sympblock-number"},t),z(t,e,o,s,i*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Et(t){let[e,o,s,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let r=t.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([d,h])=>[[d-a,h-a],[d+a,h+a]])}),n=(c,a)=>a(...r.map(d=>d[c]));return[Math.max(e,n(0,Math.min)),Math.max(o,n(1,Math.min)),Math.min(s,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function Ct(t,e,o){let[s,i,r,n]=e,c=o/(r-s),a=(n-i)*c,d=t.isConnected?getComputedStyle(t).fontFamily:"",h=([b,u])=>[(b-s)*c,(u-i)*c],m={x:6,y:6,w:o-12,h:a-12};return{bounds:e,width:o,height:a,pxPerMm:c,family:d,place:h,area:m}}function Nt(t,e,o,s){t.replaceChildren();let i=[];return e.side_marks&&i.push(...Uo(t,e,o,s)),e.scale_bar_mm&&i.push(qo(t,e,o,s)),i}function Ko(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ke))}function Ot(t,e,o){let s=t.querySelector(".sympblock-words"),i=Ct(t,e.labels.length?e.bounds_mm:Et(e),o),r=Ko(e,i),n=Nt(s,e,i,r),c=C=>Wo(C,i.place,r,V(C.text,r,i.family)),a=e.labels.map(c),d=a.map(C=>C.x),m=J(a,n,i.area)&&a.every((C,Oe)=>Math.abs(C.x-d[Oe])<24),b=0;if(m)Vo(s,a,i.place);else{let[C,Oe,ot,vo]=Et(e),st=(ot-C)*r*2/o;i=Ct(t,[C-st,Oe,ot+st,vo],o),n=Nt(s,e,i,12),b=Go(s,e.labels,i,n,i.place,r)}let[u,k,v,B]=i.bounds,W=1/i.pxPerMm;s.setAttribute("transform",`translate(${u} ${k}) scale(${W})`),t.setAttribute("viewBox",`${u} ${k} ${v-u} ${B-k+b*W}`),t.style.setProperty("--scene-px",W)}function Lt(t,e){let o=0,s=()=>{let{width:i}=t.getBoundingClientRect(),r=t.getScreenCTM(),n=r&&i?Math.min(i,r.a*t.viewBox.baseVal.width):0;n>40&&Math.abs(n-o)>2&&(o=n,Ot(t,e,n))};Ot(t,e,560),new ResizeObserver(s).observe(t)}var Yo="http://www.w3.org/2000/svg",ke=13,Xo="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,o){let s=document.createElementNS(Yo,t);for(let[i,r]of Object.entries(e||{}))s.setAttribute(i,r);return o&&o.append(s),s}function Fe(t,e){return`M${t.map(o=>o.join(" ")).join("L")}${e?"Z":""}`}function Ht(t,e,o){let s={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,r]of Object.entries(s))t.style.setProperty(`--scene-${i}`,r);t.style.setProperty("--scene-width",o)}function Zo(t,e){let[o,s]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:o,cy:s,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:Xo,transform:`translate(${o} ${s}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:Fe(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(r=>Fe(r,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function Qo(t,e,o,s,i){let r=`${e}-hatch-${o}`,n=f("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),c={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[s.hatch],a=c?f("path",{d:c,class:"sympblock-hatch-line","stroke-width":i*.09},n):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return Ht(a,s,0),t.querySelector("defs").append(n),`url(#${r})`}function Jo(t,e,o){let s=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),r={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;Ht(s,e,t.emphasis==="strong"?r*1.8:r);let n=Zo(t,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),s.append(n),o&&t.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=o,s.append(c)}return s}function We(t,e){let o=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[o.x,o.y]}function es(t,e){let o=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),s=f("rect",{rx:3},o),i=z(o,"",0,0,ke,"sympblock-tip-text");return(r,n,c)=>{if(o.style.display=r?"":"none",!r)return;let a=Number(t.style.getPropertyValue("--scene-px")),d=V(r,ke,getComputedStyle(t).fontFamily)+14,[h,m,b]=e.bounds_mm,u=Math.max(h,Math.min(n+10*a,b-d*a)),k=c-34*a<m?c+16*a:c-34*a;o.setAttribute("transform",`translate(${u} ${k}) scale(${a})`);for(let[v,B]of Object.entries({width:d,height:24}))s.setAttribute(v,B);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function Bt(t,e,o){let s=f("g",{class:e,"aria-hidden":"true"},t);for(let r of["halo","line"])f("path",{d:o,class:`sympblock-mark-${r}`},s);let i=r=>{s.style.display=r?"":"none",r&&(s.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function ts(t){return{setCrosshair:Bt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:Bt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function os(t,e,o,s){let i=e.map((r,n)=>({node:r,shape:o[n]})).filter(({shape:r})=>r.name);t.setAttribute("role","group"),i.forEach(({node:r,shape:n},c)=>{let a={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[d,h]of Object.entries(a))r.setAttribute(d,h);r.classList.add("sympblock-pickable"),r.addEventListener("click",d=>s.onPick(n,...We(t,d))),r.addEventListener("keydown",d=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[d.key];if(d.key==="Enter"||d.key===" ")s.onPick(n,...n.points_mm[0]);else if(h){let m=i[(c+h+i.length)%i.length].node;r.setAttribute("tabindex",-1),m.setAttribute("tabindex",0),m.focus()}else return;d.preventDefault()})})}function ss(t,e,o,s){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((r,n)=>{o[n].name&&(r.addEventListener("pointermove",c=>s(o[n].name,...We(t,c))),r.addEventListener("pointerleave",()=>s("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&s(o[n].name,...i(r))),r.addEventListener("blur",()=>s("")))})}function is(t,e,o){let[s,i,r,n]=e.bounds_mm,c=f("defs",{},t),a={x:s,y:i,width:r-s,height:n-i};f("rect",a,f("clipPath",{id:`${o}-clip`},c)),f("rect",{...a,class:"sympblock-ground"},t)}function rs(t,e){let o=e.rings.map(s=>Fe(s,!0)).join("");for(let s of["halo","line"])f("path",{d:o,class:`sympblock-overlay-${s} sympblock-overlay-${e.tone}`},t)}function Rt(t,e){return t.get("scenes")[e]}function Dt(t,e={}){let o=L("sympblock-scene"),s=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});s.dataset.ground=t.ground,is(s,t,o);let[i,,r]=t.bounds_mm,n={};for(let[h,m]of Object.entries(t.styles))m.hatch&&(n[h]=Qo(s,o,h,m,(r-i)/75));let c=f("g",{"clip-path":`url(#${o}-clip)`},s);if(t.film){let[h,m,b,u]=t.film.bounds_mm,k={href:t.film.href,x:h,y:m,width:b-h,height:u-m,preserveAspectRatio:"none"};f("image",{...k,"aria-hidden":"true"},c)}let a=t.shapes.map(h=>Jo(h,t.styles[h.structure],n[h.structure]));c.append(...a);for(let h of e.overlays??[])rs(c,h);f("g",{class:"sympblock-words","aria-hidden":"true"},s),ss(s,a,t.shapes,es(s,t)),e.onPick&&t.shapes.some(h=>h.name)&&os(s,a,t.shapes,e);let d=h=>{let m=s.querySelector(`[data-structure="${CSS.escape(h)}"]`);m&&m.focus()};return s.sceneTools={...ts(s),focusStructure:d},e.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",h=>e.onPoint(...We(s,h)))),Lt(s,t),s}var fe=class{constructor(e,o){this.model=e,this.send=o,this.drawn=new Map}scene(e){let o=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==o){let s=Rt(this.model,e.scene),i=r=>this.send({event:"pick",picture:e.id,structure:r.structure});this.drawn.set(e.id,{mark:o,scene:s,node:Dt(s,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:o,node:s}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return l`<figure class="sympblock-panel-picture" style=${Q(i)}>
      ${s}
      <figcaption>${e.caption}${o.note?l` <em>${o.note}</em>`:p}</figcaption>
    </figure>`}templates(e){return _(e,({id:o})=>o,o=>this.figure(o))}focused(){for(let[e,{node:o}]of this.drawn){let s=o.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(s)return{id:e,node:o,structure:s}}return null}focusAgain(e){let o=e&&this.drawn.get(e.id);o&&o.node!==e.node&&o.node.sceneTools.focusStructure(e.structure)}};function T(t=[]){if(!t.length)return p;let e=t.map(({label:o,text:s},i)=>l`${i?"; ":""}<cite title=${s}>${o}</cite>`);return l`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function ns(t){return l`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?l`<strong class="sympblock-panel-tone">${t.tag}</strong>`:p}
    ${t.heading?l`<h4>${t.heading}</h4>`:p}
    <p>${t.text}</p>
    ${T(t.sources)}
  </section>`}function ls(t){let e=(o,s)=>s?l`<td role="cell" data-head=${t.head[s]}>${o}</td>`:l`<th scope="row" role="rowheader" data-head=${t.head[s]}>${o}</th>`;return l`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(o=>l`<th scope="col" role="columnheader">${o}</th>`)}</tr></thead>
      <tbody>${t.rows.map(o=>l`<tr role="row">${o.map(e)}</tr>`)}</tbody>
    </table>
    ${T(t.sources)}
  </div>`}var qe=t=>t.kind==="table"?ls(t):ns(t);var as="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",cs=5e3,ms={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Ue=class{constructor(e,{page:o,silent:s=()=>{},changed:i=()=>{},clock:r=ms}){this.post=e,this.page=o,this.silent=s,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let o=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&o?.event==="set"&&o.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(s=>s?.event==="set"&&s.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),cs),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(as),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let o of e)this.postOnce({...o,sequence:++this.sequence,page:this.page})}};function It(t,e={}){let o=new Ue(i=>t.send(i),{page:L("page"),...e}),s=i=>i?.event==="done"&&o.done(i.sequence);return t.on("msg:custom",s),{send:i=>o.add(i),tell:i=>t.send(i),pending:i=>o.pending(i),isIdle:()=>o.isIdle,stop(){t.off("msg:custom",s),o.stop()}}}function ps({title:t,controls:e,problem:o,body:s,said:i}){return[t,e,o,s,i]}var Ve=class{constructor(e,o,s){this.model=e,this.el=o,this.uid=L("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=It(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new ue(this.sender,this.uid),this.pictures=new fe(e,this.sender.send),this.face=s(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}body(e){let o=e.readout.filter(i=>i.is_wide),s=e.readout.filter(i=>!i.is_wide);return l`<div class="sympblock-panel-body sympblock-panel-${e.layout}">
      <div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>
      <div class="sympblock-panel-readout" ?hidden=${!s.length}>${s.map(qe)}</div>
      <div class="sympblock-panel-below" ?hidden=${!o.length}>${o.map(qe)}</div>
    </div>`}parts(){let e=this.model.get("view"),o=this.silence||this.model.get("problem");return{view:e,title:l`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:l`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:l`<p class="sympblock-panel-problem" role="alert" ?hidden=${!o}>${o||p}</p>`,body:this.body(e),said:l`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),o=this.pictures.focused(),s=this.focusedControl(),i=this.face.lay??ps;ae(l`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(o),this.keepFocus(s),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let o=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(o?.querySelector("input:checked, input, select")??o)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function jt({model:t,el:e},o=()=>({})){let s=new Ve(t,e,o);return()=>s.stop()}var zt=`.sympblock-said {
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
`;var Ft=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Wt=`/* In the page: pictures stay in sight while the cards are scrolled, and the room takes the width to the right of the text. */
.jp-Cell:has(.sympblock-room),
.sympblock-learner .jp-Notebook .jp-Cell:has(.sympblock-room) {
  max-width: none;
  margin-right: 0;
  margin-left: max(0px, calc((100% - 64rem) / 2));
}
.sympblock-panel.sympblock-room {
  max-width: 96rem;
}
:is(.jp-OutputArea, .jp-OutputArea-output):has(.sympblock-room) {
  overflow: visible;
}
.sympblock-room-bar {
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
  .sympblock-room .sympblock-console-stage {
    position: sticky;
    z-index: 2;
    top: 0;
    padding-block: 0.375rem;
    background: var(--sympblock-paper);
  }
  .sympblock-room:not(.sympblock-room-cockpit) .sympblock-console-screens {
    flex-wrap: nowrap;
    align-items: flex-end;
  }
  .sympblock-room:not(.sympblock-room-cockpit) .sympblock-console-stage .sympblock-screen:nth-child(n) {
    flex: 1 1 0;
    display: block;
    max-width: min(36rem, 100vh - 20rem);
  }
  .sympblock-room:not(.sympblock-room-cockpit) .sympblock-console-stage .sympblock-screen:first-child {
    flex-grow: 2;
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
.sympblock-room-cockpit .sympblock-console-bench > .sympblock-panel-extra {
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
  .sympblock-room-cockpit .sympblock-console-bench {
    display: contents;
  }
  .sympblock-room-cockpit .sympblock-console-bench > .sympblock-panel-extra {
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
`;var qt=`.sympblock-room-aside {
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
`;var Ut=({flipped:t,rotated_deg:e})=>`rotate(${e}deg) scaleX(${t?-1:1})`;function Vt([t,e],o){let s=o*Math.PI/180,[i,r]=[t-.5,e-.5];return[.5+i*Math.cos(s)-r*Math.sin(s),.5+i*Math.sin(s)+r*Math.cos(s)]}var Gt=([t,e],o)=>[o?1-t:t,e];function Kt(t,{flipped:e,rotated_deg:o}){return Vt(Gt(t,e),o)}function Yt(t,{flipped:e,rotated_deg:o}){return Gt(Vt(t,-o),e)}function Xt({clientX:t,clientY:e},{left:o,top:s,width:i,height:r}){return[(t-o)/i,(e-s)/r]}function Zt(t,e){return e?{start:"end",end:"start"}[t]??t:t}var Ge=t=>`${100*t}%`;function Ke(t){let e=[...t.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let h of e)h.style.translate="";let{left:o,top:s,width:i,height:r}=t.getBoundingClientRect(),n=h=>{let m=h.getBoundingClientRect();return{x:m.left-o,y:m.top-s,w:m.width,h:m.height}},c=e.map(n),a=c.map(({y:h})=>h),d=[...t.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);J(c,d,{x:-i,y:0,w:3*i,h:r});for(let[h,m]of e.entries()){let b=Math.round(c[h].y-a[h]);b&&(m.style.translate=`0 ${b}px`)}}var ys=512,ks=new Uint32Array(256).map((t,e)=>255<<24|e<<16|e<<8|e);function Qt({size:t},[e]){return new Uint8Array(e.buffer,e.byteOffset,t*t)}function fs(t,e){let o=Zt(t.anchor,e.flipped),[s,i]=Kt(t.at,e),r={start:1-s,end:s}[o],n=r===void 0?{}:{maxWidth:`calc(${Math.round(100*r)}cqw - 0.75rem)`};return l`<span class="sympblock-screen-place sympblock-screen-${o}" style=${Q({left:Ge(s),top:Ge(i)})}>
    <span class="sympblock-screen-name" style=${Q(n)}>${t.text}</span>
  </span>`}var ee=class{constructor(e,o){this.label=e,this.emptyWords=o,this.caption=e,this.above=p,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(ys),this.show(),new ResizeObserver(()=>Ke(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[o,s]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),ae(l`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(i=>fs(i,e)):p}</div>
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${o}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${s}</span>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),Ke(this.canvas.parentElement)}draw(e,o){this.canvas.width!==e.size&&this.resize(e.size);let s=new Uint32Array(this.picture.data.buffer);for(let i=0;i<s.length;i+=1)s[i]=ks[o[i]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=Ut(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=o,this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.caption=this.label,this.show()}copy(e,o){this.caption=`${this.label}: ${o}`,this.draw(e.frame,e.grey)}placeUnder(e){return Yt(Xt(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var ge=class{constructor(e,o){this.model=e,this.send=o,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:o})=>e==="stays_down"&&o)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return l`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var eo=["is_on","preparing"],Jt={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},gs=5,Ye="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.";function to(t,e){return l`<div class="sympblock-console-bench"><div class="sympblock-panel-extra">${t}</div>${e}</div>`}var $e=class{constructor({model:e,sender:o,redraw:s},{onPoint:i,onKey:r}={}){this.model=e,this.sender=o,this.redraw=s,this.onPoint=i,this.onKey=r,this.isFolded=!0,this.live=new ee("Live screen","No image yet: press the pedal or take a spot image."),this.kept=new ee("Reference monitor","Nothing saved yet."),this.pedal=new ge(e,o.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,o)=>{e?.event==="frame"?(this.live.draw(e,Qt(e,o)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let o=Jt[e.key]??Jt[e.key.toLowerCase()];if(!o&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!o))return;let[s,i]=o;this.sender.send({event:"nudge",id:s,steps:i*(e.shiftKey?gs:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?l`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:p}waiting(){let e=this.model.get("preparing");return l`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return l`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return l`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return l`${this.waiting()}
      <div class="sympblock-console-stage">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${Ye}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};var $s='a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';function Xe(t){return[...t.querySelectorAll($s)].filter(o=>o.tabIndex>=0&&!o.matches(":disabled")&&o.checkVisibility())}function vs(t){let e=[];for(let o=t;o.parentElement;o=o.parentElement)e.push(...[...o.parentElement.children].filter(s=>s!==o&&!s.hasAttribute("inert")));return e}function ws(t){let e=[];for(let o=t.parentElement;o;o=o.parentElement)e.push([o,o.scrollTop,o.scrollLeft]);return()=>{for(let[o,s,i]of e)Object.assign(o,{scrollTop:s,scrollLeft:i})}}var ve=class{constructor(e,o=()=>!1){this.changed=e,this.isHeld=o,this.node=null,this.opener=null,this.silenced=[],this.scrollBack=()=>{}}get isFilled(){return this.node!==null}fill(e){this.scrollBack=ws(e),e.parentElement.style.minHeight=`${e.offsetHeight}px`,this.node=e,this.opener=document.activeElement,e.popover="manual",e.showPopover(),this.silenced=vs(e);for(let o of this.silenced)o.inert=!0;document.addEventListener("fullscreenchange",this.hearScreen),this.changed(),this.askForScreen()}askForScreen(){document.documentElement.requestFullscreen?.().catch(()=>{})}hearScreen=()=>{if(!document.fullscreenElement){this.isHeld()||this.leave();return}let e=document.activeElement;this.node.hidePopover(),this.node.showPopover(),e.focus({preventScroll:!0})};leave(){let{node:e}=this;if(!e)return;let o=document.activeElement;document.removeEventListener("fullscreenchange",this.hearScreen),document.fullscreenElement&&document.exitFullscreen().catch(()=>{});for(let s of this.silenced)s.inert=!1;this.node=null,e.matches(":popover-open")&&e.hidePopover(),e.popover=null,this.changed(),this.settle(e,o)}settle(e,o){queueMicrotask(()=>{e.parentElement?.style.removeProperty("min-height"),(e.contains(o)&&o.checkVisibility()?o:this.opener)?.focus({preventScroll:!0}),this.scrollBack()})}toggle(e){this.isFilled?this.leave():this.fill(e)}keepTab(e){if(!this.node||e.key!=="Tab")return;let o=Xe(this.node),[s,i]=e.shiftKey?[o[0],o.at(-1)]:[o.at(-1),o[0]];e.target!==s&&this.node.contains(e.target)||(e.preventDefault(),i.focus())}stop(){this.leave()}};function y(t,e,{label:o,className:s="",isEnabled:i=!0,refuse:r=()=>{}}={}){return l`<button type="button" class="sympblock-panel-button sympblock-room-button ${s}"
    aria-label=${o??p} aria-disabled=${i?p:"true"}
    @click=${()=>i?e():r()}>${t}</button>`}var $=t=>l`<div class="sympblock-room-row">${t}</div>`;function E(t,e,o=t){return l`<section class="sympblock-room-card" aria-label=${t}><h4>${o}</h4>${e}</section>`}var we={value:"",label:"choose …"};function te({label:t,options:e,value:o,choose:s,isEnabled:i=!0}){let r=n=>l`<option .value=${n.value} .selected=${x(n.value===o)}>${n.label}</option>`;return l`<label class="sympblock-room-select">${t}<select ?disabled=${!i}
    @change=${n=>s(n.target.value)}>${e.map(r)}</select></label>`}var Ze={level:"",side:""},xs=t=>[we,...t.map(e=>({value:e,label:e}))],oo=t=>!!t.answer&&!t.is_done,Qe=class{constructor(e){this.acts=e,this.draft=Ze}choose(e){let o=!!(e.level&&e.side);this.draft=o?Ze:e,o?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:o,is_open:s},{levels:i,sides:r}){let n=this.acts.shown("plan",e?{level:e,side:o}:this.draft),c=(a,d,h)=>te({label:a,options:xs(h),value:n[d],choose:m=>this.choose({...n,[d]:m}),isEnabled:s});return $([c("Level of the block","level",i),c("The patient's side","side",r)])}},xe=class{constructor(e){this.acts=e,this.plan=new Qe(e)}accept({id:e}){this.acts.choose(`tick ${e}`,!0,"tick",{item:e})}tick(e,o){o.checked?this.accept(e):o.checked=!0}question({id:e,title:o,who:s,answer:i,is_open:r}){if(i)return p;let n=`Ask the ${s}: ${o}`;return y(`Ask the ${s}`,()=>this.acts.send("ask",{item:e}),{label:n,isEnabled:r})}answer(e){return oo(e)?l`<p class="sympblock-room-detail"><em>${e.ask}</em></p>
      <p class="sympblock-room-words">${e.answer}</p>
      ${e.detail?l`<p class="sympblock-room-detail">${e.detail}</p>`:p}`:p}item(e){let o=!!e.answer;return l`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!o} .checked=${x(this.acts.shown(`tick ${e.id}`,e.is_done))}
            @change=${s=>this.tick(e,s.target)}>
          <span class="sympblock-room-tick">${e.title}</span>
        </label>
        ${this.question(e)}
      </div>
      <div role="status">${this.answer(e)}</div>
    </div>`}acceptAll(e){let o=e.filter(oo);if(o.length<2)return p;let s=()=>{for(let i of o)this.accept(i)};return $(y(`Accept these ${o.length} answers`,s))}forget(){this.plan.draft=Ze}template({checklist:e,plan:o,levels:s,sides:i}){let r=e.filter(a=>a.is_done).length,n=r===e.length,c=_(e,({id:a})=>a,a=>this.item(a));return E("Before the needle",l`${this.plan.template(o,{levels:s,sides:i})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${r} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${c}</div>
          ${this.acceptAll(e)}
        </details>`)}};var _s={kept:"✓",missed:"✗","not called for":"–"},As=["","this session","expert, at most","your last session"],Ss=["","beam-on time","kerma-area product","source"],Ms="Figures of this session (the limits for an expert are our choice)",Ts="Exposures and dose of this session alone",so=(t,e)=>e?l`<td>${t}</td>`:l`<th scope="row">${t}</th>`;function io(t,e,o){return l`<table class="sympblock-room-table">
    <caption>${t}</caption>
    <thead><tr>${e.map(s=>l`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${o.map(s=>l`<tr>${s}</tr>`)}</tbody>
  </table>`}var ro=(t,e)=>io(t,As,e.map(o=>o.map(so)));function Es({rows:t,published:e,words:o,sources:s}){let i=e.map(r=>[...r.cells.map(so),l`<td>${T(r.sources)}</td>`]);return l`<h5>Dose</h5>
    ${ro(Ts,t)}
    <ul>${o.map(r=>l`<li>${r}</li>`)}</ul>
    ${T(s)}
    ${io("Published figures for like procedures",Ss,i)}`}function Cs({title:t,outcome:e,why:o,sources:s}){return l`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${_s[e]} ${e}: </strong>${t}</summary>
      <p>${o}</p>
      ${T(s)}
    </details>
  </li>`}function Ns(t){if(!t.length)return p;let e=t.map(([o,s])=>l`<li><strong>${o}: </strong>${s}</li>`);return l`<h5>What to do next</h5><ul>${e}</ul>`}function no(t,e){return l`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    <ul>${e.why.map(o=>l`<li>${o}</li>`)}</ul>
    ${Ns(e.next_steps)}
    ${e.effect?l`<p>${e.effect}</p>`:p}
    <p>${e.story}</p>
    ${T(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(Cs)}</ul>
    ${ro(Ms,e.measures)}
    ${Es(e.dose)}
    ${$(y("Repeat this scenario",()=>t.send("again")))}`}var F={patient:"Patient",nurse:"Nurse",radiographer:"Radiographer",caution:"Caution",stop:"Stop"};function Je(t){let e=new Map,o=({time:s,tone:i,text:r})=>{let n=`${s} ${i} ${r}`,c=(e.get(n)??0)+1;return e.set(n,c),`${n} ${c}`};return t.toReversed().map(o).toReversed()}function Os({time:t,text:e,tone:o}){let s=F[o];return l`<li class="sympblock-room-note sympblock-room-${o}"><span class="sympblock-room-time">${t}</span>${s?l`<strong>${s}: </strong>`:p}${e}</li>`}function lo(t){let e=Je(t),o=l`<li class="sympblock-room-note">Nothing yet.</li>`;return E("Findings",l`<ol class="sympblock-room-notes" aria-live="polite">${t.length?_(t,(s,i)=>e[i],Os):o}</ol>`)}function Ps({why:t,sources:e}){return t?l`<details class="sympblock-room-reason"><summary>Why</summary>
    <div><p>${t}</p>${T(e)}</div>
  </details>`:p}function Ls({waits_for:t}){return t?l` <span class="sympblock-room-waits">Waits for: ${t}.</span>`:p}function ao(t){let e=t&&l`<p><strong>Step ${t.number} of ${t.count}: ${t.title}.</strong> ${t.ask}${Ls(t)}</p>
      ${Ps(t)}`;return l`<div class="sympblock-room-guide" role="status" ?hidden=${!t}>${e??p}</div>`}function Bs({plan:t,checklist:e,needle:o,notes:s}){return!!(t.level||o.is_in||s.length)||e.some(i=>i.is_done)}var Hs=({plan:t,checklist:e})=>!!t.level&&e.every(o=>o.is_done);function co(t){return!t.needle||!Bs(t)?"patient":t.guided&&t.guide.card?t.guide.card:t.needle.is_in||Hs(t)?"needle":"checklist"}var Rs=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function Ds(t,e,[o,s]){let i=o==="straight";return y(s,()=>t.send("steer",{to:o}),{label:i?"Bevel: go straight":`Arrow ${o}`,className:`sympblock-room-to-${o}`,isEnabled:!i||e.bends,refuse:()=>t.refuse("The bevel is not turned: the needle goes straight.")})}function Is(t,e){return l`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${Rs.map(o=>Ds(t,e,o))}
  </div>`}function js(t,e){let o=e>0?`+${e}`:`−${-e}`,s=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return y(o,()=>t.send("push",{mm:e}),{label:s})}function zs(t,e,o){return l`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${y("Mark entry point at image centre",()=>t.send("mark"))}
    ${y(o,()=>t.send("numb"),{isEnabled:!e.is_numb,refuse:()=>t.refuse("Skin and track are already infiltrated.")})}
    ${y("Set needle along the beam",()=>t.send("enter"))}
  </div>`}function Fs(t){let e=t.is_in?`Depth ${t.depth_mm} of ${t.length_mm} mm`:"";return l`<div>
    <p class="sympblock-room-words">${t.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!t.is_in}>${e}</output>
    <p class="sympblock-room-hint">${t.hint}</p>
  </div>`}function mo(t,{needle:e,numb:o,pushes_mm:s}){let i=[...s.map(r=>-r).reverse(),...s];return E("Needle",l`${zs(t,e,o)}
      <div class="sympblock-room-needle">${Fs(e)}${Is(t,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${i.map(r=>js(t,r))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${y("Remove needle",()=>t.send("remove"))}
      </div>`)}var _e=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,o,s){this.chosen.set(e,o),this.sender.send(s)}forget(e){this.chosen.delete(e)}shown(e,o){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):o}};var Ae=class{constructor(e,o){this.sender=e,this.redraw=o,this.choices=new _e(e),this.count=0,this.latest=new Map,this.refusal=""}refuse(e){this.count+=1,this.refusal=e,this.redraw()}send(e,o={}){this.refusal="",this.count+=1,this.latest.set(e,o),this.sender.send({event:"act",act:e,...o})}choose(e,o,s,i){this.refusal="",this.count+=1,this.choices.choose(e,o,{event:"act",act:s,...i}),this.redraw()}shown(e,o){return this.choices.shown(e,o)}forget(e){this.choices.forget(e)}};var po=3,Ws=new Set(["caution","stop"]),Se=class{constructor(e){this.acts=e,this.known=new Set,this.shown=[],this.closedAt=-1,this.isFresh=!0}hear(e,o){let s=Je(e),i=c=>Ws.has(c)||o&&c==="patient",n=e.map((c,a)=>({...c,name:s[a],isLasting:i(c.tone)})).filter(({name:c})=>!this.known.has(c));for(let{name:c}of n)this.known.add(c);n.length&&!this.isFresh&&(this.shown=[...n,...this.shown.filter(c=>c.isLasting)]),this.isFresh=!1}forget(){this.known.clear(),this.shown=[],this.isFresh=!0,this.closedAt=-1}close(){this.shown=[],this.closedAt=this.acts.count,this.acts.redraw()}line({time:e,text:o,tone:s}){return l`<p class="sympblock-room-note sympblock-room-${s}"><span class="sympblock-room-time">${e}</span>${F[s]?l`<strong>${F[s]}: </strong>`:p}${o}</p>`}template(e){let o=this.acts.count>this.closedAt?e:"",s=this.shown.length-po;return l`<div class="sympblock-room-banner" ?hidden=${!o&&!this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!o}>${o||p}</p>
        ${this.shown.slice(0,po).map(i=>this.line(i))}
        ${s>0?l`<p class="sympblock-room-note">${s} more under Findings.</p>`:p}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${()=>this.close()}>×</button>
    </div>`}};function ho({label:t,each:e,done:o,items:s,place:i,choose:r}){let n=({title:c,isDone:a},d)=>l`<button type="button" class="sympblock-task-number" title=${c}
    aria-label="${e} ${d+1}: ${c}${a?`, ${o}`:""}"
    aria-current=${d===i?"step":p}
    @click=${()=>r(d)}>${d+1}${a?" ✓":""}</button>`;return l`<div class="sympblock-task-list" role="group" aria-label=${t}>${s.map(n)}</div>`}function qs(t,{scenarios:e,place:o}){let s=e.map(({title:r,is_done:n})=>({title:r,isDone:n}));return ho({label:"Scenarios",each:"Scenario",done:"played",items:s,place:o,choose:r=>t.send("scenario",{place:r})})}function Us(t,e){let o=({target:s})=>t.choose("guided",s.checked,"guided",{value:s.checked});return l`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${x(t.shown("guided",e))} @change=${o}>
    <span>Guide me step by step</span>
  </label>`}function bo(t,e,o=p){let s=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"";return l`<div class="sympblock-task-head">
    ${qs(t,e)}
    <h4 class="sympblock-task-title">Scenario ${e.place+1} of ${e.scenarios.length}: ${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${y("Resume session",()=>t.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!s}>${s||p}</p>
    ${Us(t,e.guided)}
    ${o}
  </div>`}var Vs=[".sympblock-room-item",".sympblock-room-card",".sympblock-room"],Me=class{constructor(){this.at=null,this.around=[]}hear=({target:e})=>{this.at=e,this.around=Vs.map(o=>this.at.closest(o)).filter(o=>o instanceof HTMLElement)};settle(){if(!this.at||this.at.isConnected||document.activeElement!==document.body)return;this.around.filter(o=>o.isConnected).flatMap(Xe)[0]?.focus({preventScroll:!0})}};var Gs=[["Space","Fluoroscopy while it is held, with the focus on the live screen"],["← →","Turn the C-arm one step"],["↑ ↓","Tilt the C-arm one step"],["W S A D","Move the field one step towards head, feet, left or right of the image"],["E","Advance the needle one step"],["Q","Withdraw the needle one step"],["Shift","Take a larger step with any of these keys"],["P","Take a spot image"],["X","Close the message on the image"],["1 to 7","Open a card while the room fills the window"],["Esc","Leave the full window"],["?","Show this list"]],Te=class{constructor(){this.place=A()}get isOpen(){return!!this.place.value?.open}open=()=>{this.isOpen||this.place.value.showModal()};close=()=>this.place.value.close();key=e=>{e.stopPropagation(),e.key==="Escape"&&(e.preventDefault(),this.close())};template(){let e=([o,s])=>l`<tr><th scope="row"><kbd>${o}</kbd></th><td>${s}</td></tr>`;return l`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${S(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${Gs.map(e)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`}};var Ks='select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';function Ys(t){let e=t.target;return t.defaultPrevented||t.ctrlKey||t.metaKey||t.altKey||!!e.closest(Ks)}var Ee=class{constructor(e){this.use=e,this.list=new Te,this.focus=new Me,this.heard=new Set}listenOn(e){this.heard.has(e)||(this.heard.add(e),e.dataset.lmSuppressShortcuts="true",e.addEventListener("keydown",this.key),e.addEventListener("focusin",this.focus.hear))}key=e=>{e.key==="Tab"?this.use.window.keepTab(e):e.key==="Escape"?this.escape(e):Ys(e)||this.act(e)};escape(e){this.use.window.isFilled&&(e.preventDefault(),this.use.window.leave())}act(e){e.key in this.own||/^[1-9]$/.test(e.key)?(this.own[e.key]?.()??this.use.openSheet(Number(e.key)))!==!1&&e.preventDefault():this.use.console.key(e)}own={"?":()=>this.list.open(),x:()=>this.use.closeMessage(),X:()=>this.use.closeMessage(),p:()=>this.use.shoot(),P:()=>this.use.shoot()}};var Xs={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},Ce=class{constructor(e){this.redraw=e,this.uid=L("sympblock-sheets"),this.open="",this.needed="",this.place=A(),this.sheets=[]}need(e){this.open===this.needed&&(this.open=e),this.needed=e}choose(e){this.open=e,this.redraw()}chooseNumber(e){let o=this.sheets[e-1];return o&&(this.choose(o.id),this.tab(o.id)?.focus()),!!o}tab(e){return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${e}`)}`)}key=e=>{let o=Xs[e.key];if(!o)return;e.preventDefault(),e.stopPropagation();let s=this.sheets.findIndex(({id:r})=>r===this.open),{id:i}=this.sheets[(s+o+this.sheets.length)%this.sheets.length];this.choose(i),this.tab(i).focus()};tabTemplate({id:e,name:o}){let s=e===this.open;return l`<button type="button" role="tab" id="${this.uid}-tab-${e}" class="sympblock-room-tab"
      aria-selected=${String(s)} aria-controls="${this.uid}-sheet-${e}" tabindex=${s?p:"-1"}
      @click=${()=>this.choose(e)}>${o}</button>`}tabs(){return l`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map(e=>this.tabTemplate(e))}
    </div>`}template(e,o){this.sheets=e,e.some(({id:i})=>i===this.open)||(this.open=e[0].id);let s=({id:i,content:r})=>l`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${i}"
      role=${o?"tabpanel":p} aria-labelledby=${o?`${this.uid}-tab-${i}`:p}
      ?hidden=${o&&i!==this.open}>${r}</div>`;return l`<div class="sympblock-room-aside" ${S(this.place)}>
      ${o?this.tabs():p}${e.map(s)}
    </div>`}keepFocus(){let{activeElement:e}=document;e?.closest("[hidden]")&&this.place.value?.contains(e)&&this.tab(this.open)?.focus()}};var Zs=l`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;function uo(t){if(!t)return p;let{text:e,tone:o,kind:s}=t,i=F[o]?l`<strong>${F[o]}: </strong>`:p;return l`<p class="sympblock-room-aspirated sympblock-room-${o} sympblock-room-came-${s||"nothing"}">
    ${Zs}<span>${i}${e}</span></p>`}var et=class{constructor(e){this.acts=e,this.pattern="",this.place=A()}choose(e){this.acts.forget("read"),this.pattern=e,this.acts.redraw()}decide(e){let{pattern:o}=this;if(!o){this.acts.refuse("Choose what the contrast shows first."),this.place.value.querySelector("select").focus();return}this.pattern="",this.acts.choose("read",o,"read",{pattern:o,decision:e})}template({patterns:e,decisions:o}){let s=te({label:"Contrast pattern",options:[we,...e],value:this.acts.shown("read",this.pattern),choose:r=>this.choose(r)}),i=o.map(({value:r,label:n})=>y(n,()=>this.decide(r)));return l`<div class="sympblock-room-reading" ${S(this.place)}>${s}${$(i)}</div>`}},Ne=class{constructor(e){this.acts=e,this.reading=new et(e)}forget(){this.reading.pattern=""}menu(e,o,s,i){let r=n=>this.acts.choose(o,n,o,{value:n});return te({label:e,options:s,value:this.acts.shown(o,i),choose:r})}buttons(e){let o=!e,s=()=>this.acts.refuse("Wait until the injection has ended, or stop it."),i=(r,n)=>y(r,()=>this.acts.send("inject",{live:n}),{isEnabled:o,refuse:s});return l`${y("Aspirate",()=>this.acts.send("aspirate"))}
      ${i("Inject under live fluoroscopy",!0)}
      ${i("Inject without fluoroscopy",!1)}
      ${e?y("Stop injecting",()=>this.acts.send("stop")):p}`}template(e){return E("Syringe",l`${$([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${$(this.buttons(e.busy))}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${e.busy}</p>
        ${uo(e.aspirated)}
        ${this.reading.template(e)}`)}};function Qs(t,{id:e,title:o,ask:s,answer:i,is_done:r}){let n=r?`✓ ${o}`:o,c=t.latest.get("check")?.check===e;return l`<div class="sympblock-room-item ${c?"sympblock-room-latest":""}">
    ${$(y(n,()=>t.send("check",{check:e})))}
    <div role="status">${i?l`<p class="sympblock-room-detail"><em>${s}</em></p><p class="sympblock-room-words">${i}</p>`:p}</div>
  </div>`}function Js(t,{is_open:e,checks:o,decisions:s,decided:i}){let r=i?l`<p class="sympblock-room-words">Decided: ${i}.</p>`:p;if(!e)return r;let n=({value:c,label:a})=>y(a,()=>t.send("discharge",{decision:c}));return l`<h5>Before the patient goes home</h5>
    ${_(o,({id:c})=>c,c=>Qs(t,c))}
    ${r} ${$(s.map(n))}`}function yo(t,{clock:e,feet:o,waits:s,discharge:i}){let r=({minutes:a,label:d})=>y(`Wait ${d}`,()=>t.send("wait",{minutes:a})),n=y("End session and debrief",()=>t.send("finish")),c=y("Start again",()=>t.send("again"));return E("Feet and time",l`<div class="sympblock-room-feet">${o.map(a=>l`<p class="sympblock-room-words">${a}</p>`)}</div>
      ${$(s.map(r))}
      ${Js(t,i)}
      ${$([n,c])}`,`Feet and time: ${e}`)}var ei=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]];function ko(t,{shoot:e,keep:o,hasPicture:s}){let i=([r,n])=>y(r,()=>t.send("view",{view:n}),{label:`Turn the C-arm to ${r}`});return $([ei.map(i),y("Take spot image",e,{label:"Take spot image in this view",className:"sympblock-room-shot"}),y("Save image",o,{label:"Save this image beside the live screen",isEnabled:s,refuse:()=>t.refuse("There is no image yet: take a spot image first.")})])}var fo=(t,e)=>l`<p class="sympblock-room-figure"><span>${t}</span><strong>${e}</strong></p>`,ti=t=>t.is_in?`${t.depth_mm} of ${t.length_mm} mm`:"not set";function go({clock:t,feet:e,needle:o}){return o?l`<div class="sympblock-room-vitals">
    ${fo("Time",t)}${fo("Needle depth",ti(o))}
    <p class="sympblock-room-figure"><span>Feet</span>${e.map(s=>l`<span>${s}</span>`)}</p>
  </div>`:p}var oi={e:1,q:-1},tt=class{traits=[...eo,"page"];constructor(e,o,s){this.model=e,this.sender=o,this.acts=new Ae(o,s),this.checklist=new xe(this.acts),this.syringe=new Ne(this.acts),this.banner=new Se(this.acts),this.sheets=new Ce(s),this.console=new $e({model:e,sender:o,redraw:s},{onPoint:this.mark,onKey:this.push}),this.window=new ve(s,()=>this.keys.list.isOpen),this.keys=new Ee({console:this.console,window:this.window,openSheet:i=>this.isCockpit&&this.sheets.chooseNumber(i),closeMessage:()=>this.banner.close(),shoot:this.shoot}),this.debriefPlace=A(),this.bar=A(),this.arrival=void 0,this.hadDebrief=null}get page(){return this.model.get("page")}get isCockpit(){return this.window.isFilled&&!this.page.is_finished}get className(){return`sympblock-console sympblock-room ${this.window.isFilled?"sympblock-room-filled":""} ${this.isCockpit?"sympblock-room-cockpit":""}`}get refusal(){return this.acts.refusal||this.page.notice}mark=e=>this.acts.send("mark",{at:e});push=e=>{let o=oi[e.key.toLowerCase()],[s,i]=this.page.pushes_mm;return o&&this.acts.send("push",{mm:o*(e.shiftKey?i:s)}),!!o};shoot=()=>this.sender.send({event:"press",id:"shot"});keep=()=>this.sender.send({event:"press",id:"keep"});get hasPicture(){return this.model.get("view").controls.some(({id:e,enabled:o})=>e==="keep"&&o)}stage(e){let{live:o}=this.console;return o.above=this.banner.template(this.refusal),o.show(),l`<div class="sympblock-console-stage">
      ${ao(e.guided&&!e.is_finished?e.guide:void 0)}
      ${this.console.screens()}
      <div class="sympblock-room-near">
        ${ko(this.acts,{shoot:this.shoot,keep:this.keep,hasPicture:this.hasPicture})}
        ${this.console.row()}
      </div>
      ${this.isCockpit?go(e):p}
    </div>`}screens(e){return l`${this.console.waiting()}${this.stage(e)}
      <p class="sympblock-console-keys">${Ye} ${e.keys} Press ? for a list of all keys.</p>`}goOn(e){return!this.isCockpit||!e.needle?p:l`<p>${y("Go on to the checklist",()=>this.sheets.choose("checklist"))}</p>`}acting(e){return!e.needle||e.is_finished?[]:[{id:"checklist",name:"Checklist",content:this.checklist.template(e)},{id:"needle",name:"Needle",content:[mo(this.acts,e),this.syringe.template(e)]},{id:"time",name:"Time",content:yo(this.acts,e)}]}aside(e,{controls:o,body:s}){let i={id:"findings",name:"Findings",content:e.needle?lo(e.notes):p};return this.sheets.need(co(e)),this.sheets.template([{id:"patient",name:"Patient",content:bo(this.acts,e,this.goOn(e))},...this.acting(e),...e.needle?[i]:[],{id:"arm",name:"C-arm",content:l`<h4 class="sympblock-room-heading">C-arm</h4>${o}`},{id:"dose",name:"Dose",content:s}],this.isCockpit)}debrief(e){return l`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${S(this.debriefPlace)}>${e.debrief?no(this.acts,e.debrief):p}</div>`}head(e){let o=this.window.isFilled?"Leave the full window":"Fill the window";return l`<div class="sympblock-room-bar" ${S(this.bar)}>
      ${e}
      ${y("?",this.keys.list.open,{label:"Keys of the room"})}
      ${y(o,()=>this.window.toggle(this.section),{className:"sympblock-room-fill"})}
    </div>`}get section(){return this.bar.value.parentElement}lay=e=>{let{page:o}=this;if(o.needle)this.banner.hear(o.notes,o.needle.is_in);else for(let s of[this.checklist,this.syringe,this.banner])s.forget();return[this.head(e.title),to(this.screens(o),this.aside(o,e)),this.debrief(o),e.problem,e.said,this.keys.list.template()]};drawn(){this.keys.listenOn(this.section),this.keys.focus.settle(),this.isCockpit&&this.sheets.keepFocus(),this.showDebrief(),this.fillAtFirst()}fillAtFirst(){this.arrival||!this.model.get("fills_window")||(this.arrival=new IntersectionObserver(e=>{e.some(o=>o.isIntersecting)&&(this.arrival.disconnect(),this.window.fill(this.section))}),this.arrival.observe(this.section))}showDebrief(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&(this.debriefPlace.value.focus({preventScroll:!0}),this.debriefPlace.value.scrollIntoView({block:"start"})),this.hadDebrief=e}stop(){this.arrival?.disconnect(),this.window.stop(),this.console.stop()}},$o=(t,e,o)=>new tt(t,e,o);var wl=[Ft,zt,nt,it,rt,qt,Wt],xl={render:t=>jt(t,$o)};export{xl as default,wl as styles};
