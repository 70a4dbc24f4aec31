var qe=`/* The bedside monitor: curves beside figures, and below each other where there is no room. */
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
 */var Ae=globalThis,Ve=s=>s,Z=Ae.trustedTypes,Ge=Z?Z.createPolicy("lit-html",{createHTML:s=>s}):void 0,Se="$lit$",S=`lit$${Math.random().toFixed(9).slice(2)}$`,Me="?"+S,es=`<${Me}>`,L=document,W=()=>L.createComment(""),V=s=>s===null||typeof s!="object"&&typeof s!="function",Ee=Array.isArray,Qe=s=>Ee(s)||typeof s?.[Symbol.iterator]=="function",_e=`[ 	
\f\r]`,q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Xe=/-->/g,Ye=/>/g,C=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ke=/'/g,Ze=/"/g,et=/^(?:script|style|textarea|title)$/i,Te=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),c=Te(1),Pi=Te(2),Ni=Te(3),k=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),Je=new WeakMap,O=L.createTreeWalker(L,129);function tt(s,e){if(!Ee(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ge!==void 0?Ge.createHTML(e):e}var st=(s,e)=>{let t=s.length-1,i=[],o,n=e===2?"<svg>":e===3?"<math>":"",r=q;for(let a=0;a<t;a++){let l=s[a],p,h,m=-1,u=0;for(;u<l.length&&(r.lastIndex=u,h=r.exec(l),h!==null);)u=r.lastIndex,r===q?h[1]==="!--"?r=Xe:h[1]!==void 0?r=Ye:h[2]!==void 0?(et.test(h[2])&&(o=RegExp("</"+h[2],"g")),r=C):h[3]!==void 0&&(r=C):r===C?h[0]===">"?(r=o??q,m=-1):h[1]===void 0?m=-2:(m=r.lastIndex-h[2].length,p=h[1],r=h[3]===void 0?C:h[3]==='"'?Ze:Ke):r===Ze||r===Ke?r=C:r===Xe||r===Ye?r=q:(r=C,o=void 0);let b=r===C&&s[a+1].startsWith("/>")?" ":"";n+=r===q?l+es:m>=0?(i.push(p),l.slice(0,m)+Se+l.slice(m)+S+b):l+S+(m===-2?a:b)}return[tt(s,n+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},G=class s{constructor({strings:e,_$litType$:t},i){let o;this.parts=[];let n=0,r=0,a=e.length-1,l=this.parts,[p,h]=st(e,t);if(this.el=s.createElement(p,i),O.currentNode=this.el.content,t===2||t===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(o=O.nextNode())!==null&&l.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let m of o.getAttributeNames())if(m.endsWith(Se)){let u=h[r++],b=o.getAttribute(m).split(S),f=/([.?@])?(.*)/.exec(u);l.push({type:1,index:n,name:f[2],strings:b,ctor:f[1]==="."?Q:f[1]==="?"?ee:f[1]==="@"?te:B}),o.removeAttribute(m)}else m.startsWith(S)&&(l.push({type:6,index:n}),o.removeAttribute(m));if(et.test(o.tagName)){let m=o.textContent.split(S),u=m.length-1;if(u>0){o.textContent=Z?Z.emptyScript:"";for(let b=0;b<u;b++)o.append(m[b],W()),O.nextNode(),l.push({type:2,index:++n});o.append(m[u],W())}}}else if(o.nodeType===8)if(o.data===Me)l.push({type:2,index:n});else{let m=-1;for(;(m=o.data.indexOf(S,m+1))!==-1;)l.push({type:7,index:n}),m+=S.length-1}n++}}static createElement(e,t){let i=L.createElement("template");return i.innerHTML=e,i}};function R(s,e,t=s,i){if(e===k)return e;let o=i!==void 0?t._$Co?.[i]:t._$Cl,n=V(e)?void 0:e._$litDirective$;return o?.constructor!==n&&(o?._$AO?.(!1),n===void 0?o=void 0:(o=new n(s),o._$AT(s,t,i)),i!==void 0?(t._$Co??=[])[i]=o:t._$Cl=o),o!==void 0&&(e=R(s,o._$AS(s,e.values),o,i)),e}var J=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:i}=this._$AD,o=(e?.creationScope??L).importNode(t,!0);O.currentNode=o;let n=O.nextNode(),r=0,a=0,l=i[0];for(;l!==void 0;){if(r===l.index){let p;l.type===2?p=new j(n,n.nextSibling,this,e):l.type===1?p=new l.ctor(n,l.name,l.strings,this,e):l.type===6&&(p=new se(n,this,e)),this._$AV.push(p),l=i[++a]}r!==l?.index&&(n=O.nextNode(),r++)}return O.currentNode=L,o}p(e){let t=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}},j=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,o){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=R(this,e,t),V(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Qe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:i}=e,o=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=G.createElement(tt(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===o)this._$AH.p(t);else{let n=new J(o,this),r=n.u(this.options);n.p(t),this.T(r),this._$AH=n}}_$AC(e){let t=Je.get(e.strings);return t===void 0&&Je.set(e.strings,t=new G(e)),t}k(e){Ee(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,i,o=0;for(let n of e)o===t.length?t.push(i=new s(this.O(W()),this.O(W()),this,this.options)):i=t[o],i._$AI(n),o++;o<t.length&&(this._$AR(i&&i._$AB.nextSibling,o),t.length=o)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let i=Ve(e).nextSibling;Ve(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,o,n){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=t,this._$AM=o,this.options=n,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=d}_$AI(e,t=this,i,o){let n=this.strings,r=!1;if(n===void 0)e=R(this,e,t,0),r=!V(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let a=e,l,p;for(e=n[0],l=0;l<n.length-1;l++)p=R(this,a[i+l],t,l),p===k&&(p=this._$AH[l]),r||=!V(p)||p!==this._$AH[l],p===d?e=d:e!==d&&(e+=(p??"")+n[l+1]),this._$AH[l]=p}r&&!o&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Q=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},ee=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},te=class extends B{constructor(e,t,i,o,n){super(e,t,i,o,n),this.type=5}_$AI(e,t=this){if((e=R(this,e,t,0)??d)===k)return;let i=this._$AH,o=e===d&&i!==d||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,n=e!==d&&(i===d||o);o&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},se=class{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){R(this,e)}},it={M:Se,P:S,A:Me,C:1,L:st,R:J,D:Qe,V:R,I:j,H:B,N:ee,U:te,B:Q,F:se},ts=Ae.litHtmlPolyfillSupport;ts?.(G,j),(Ae.litHtmlVersions??=[]).push("3.3.3");var ot=(s,e,t)=>{let i=t?.renderBefore??e,o=i._$litPart$;if(o===void 0){let n=t?.renderBefore??null;i._$litPart$=o=new j(e.insertBefore(W(),n),n,void 0,t??{})}return o._$AI(s),o};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var v={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},M=s=>(...e)=>({_$litDirective$:s,values:e}),x=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ss}=it,nt=s=>s;var ie=s=>s.strings===void 0,rt=()=>document.createComment(""),D=(s,e,t)=>{let i=s._$AA.parentNode,o=e===void 0?s._$AB:e._$AA;if(t===void 0){let n=i.insertBefore(rt(),o),r=i.insertBefore(rt(),o);t=new ss(n,r,s,s.options)}else{let n=t._$AB.nextSibling,r=t._$AM,a=r!==s;if(a){let l;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(l=s._$AU)!==r._$AU&&t._$AP(l)}if(n!==o||a){let l=t._$AA;for(;l!==n;){let p=nt(l).nextSibling;nt(i).insertBefore(l,o),l=p}}}return t},T=(s,e,t=s)=>(s._$AI(e,t),s),is={},oe=(s,e=is)=>s._$AH=e,lt=s=>s._$AH,ne=s=>{s._$AR(),s._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var E=M(class extends x{constructor(s){if(super(s),s.type!==v.PROPERTY&&s.type!==v.ATTRIBUTE&&s.type!==v.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ie(s))throw Error("`live` bindings can only contain a single expression")}render(s){return s}update(s,[e]){if(e===k||e===d)return e;let t=s.element,i=s.name;if(s.type===v.PROPERTY){if(e===t[i])return k}else if(s.type===v.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(i))return k}else if(s.type===v.ATTRIBUTE&&t.getAttribute(i)===e+"")return k;return oe(s),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var at=(s,e,t)=>{let i=new Map;for(let o=e;o<=t;o++)i.set(s[o],o);return i},z=M(class extends x{constructor(s){if(super(s),s.type!==v.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let i;t===void 0?t=e:e!==void 0&&(i=e);let o=[],n=[],r=0;for(let a of s)o[r]=i?i(a,r):r,n[r]=t(a,r),r++;return{values:n,keys:o}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,i]){let o=lt(s),{values:n,keys:r}=this.dt(e,t,i);if(!Array.isArray(o))return this.ut=r,n;let a=this.ut??=[],l=[],p,h,m=0,u=o.length-1,b=0,f=n.length-1;for(;m<=u&&b<=f;)if(o[m]===null)m++;else if(o[u]===null)u--;else if(a[m]===r[b])l[b]=T(o[m],n[b]),m++,b++;else if(a[u]===r[f])l[f]=T(o[u],n[f]),u--,f--;else if(a[m]===r[f])l[f]=T(o[m],n[f]),D(s,l[f+1],o[m]),m++,f--;else if(a[u]===r[b])l[b]=T(o[u],n[b]),D(s,o[m],o[u]),u--,b++;else if(p===void 0&&(p=at(r,b,f),h=at(a,m,u)),p.has(a[m]))if(p.has(a[u])){let g=h.get(r[b]),P=g!==void 0?o[g]:null;if(P===null){let N=D(s,o[m]);T(N,n[b]),l[b]=N}else l[b]=T(P,n[b]),D(s,o[m],P),o[g]=null;b++}else ne(o[u]),u--;else ne(o[m]),m++;for(;b<=f;){let g=D(s,l[f+1]);T(g,n[b]),l[b++]=g}for(;m<=u;){let g=o[m++];g!==null&&ne(g)}return this.ut=r,oe(s,l),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var X=(s,e)=>{let t=s._$AN;if(t===void 0)return!1;for(let i of t)i._$AO?.(e,!1),X(i,e);return!0},re=s=>{let e,t;do{if((e=s._$AM)===void 0)break;t=e._$AN,t.delete(s),s=e}while(t?.size===0)},ct=s=>{for(let e;e=s._$AM;s=e){let t=e._$AN;if(t===void 0)e._$AN=t=new Set;else if(t.has(s))break;t.add(s),rs(e)}};function os(s){this._$AN!==void 0?(re(this),this._$AM=s,ct(this)):this._$AM=s}function ns(s,e=!1,t=0){let i=this._$AH,o=this._$AN;if(o!==void 0&&o.size!==0)if(e)if(Array.isArray(i))for(let n=t;n<i.length;n++)X(i[n],!1),re(i[n]);else i!=null&&(X(i,!1),re(i));else X(this,s)}var rs=s=>{s.type==v.CHILD&&(s._$AP??=ns,s._$AQ??=os)},le=class extends x{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,i){super._$AT(e,t,i),ct(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(X(this,e),re(this))}setValue(e){if(ie(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var w=()=>new Ne,Ne=class{},Pe=new WeakMap,$=M(class extends le{render(s){return d}update(s,[e]){let t=e!==this.G;return t&&this.rt(void 0),(t||this.lt!==this.ct)&&(this.G=e,this.ht=s.options?.host,this.rt(this.ct=s.element)),d}rt(s){if(this.G!==void 0)if(this.isConnected||(s=void 0),typeof this.G=="function"){let e=this.ht??globalThis,t=Pe.get(e);t===void 0&&(t=new WeakMap,Pe.set(e,t)),t.get(this.G)!==void 0&&this.G.call(this.ht,void 0),t.set(this.G,s),s!==void 0&&this.G.call(this.ht,s)}else this.G.value=s}get lt(){return typeof this.G=="function"?Pe.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var U=class{constructor(e,t=i=>i){this.send=e,this.compared=t,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:t=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(t&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function pt(s){return s.trim()?Number(s.replace(",",".")):Number.NaN}function ls(s,e,{min:t,max:i,step:o}){let n=pt(s),r=Number.isNaN(n)?t:n+e*o;return String(Number(Math.min(i,Math.max(t,r)).toFixed(2)))}var ae=class{constructor(e,t){this.uid=t,this.entry=new U(e,i=>String(pt(i))),this.field=w()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let t={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),t&&(e.preventDefault(),this.input.value=ls(this.input.value,t,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`;return c`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${$(this.field)} id=${t} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${t}-hint ${t}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${t}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function mt({id:s,label:e,shown:t,enabled:i,refusal:o},n,r,a=t){let l=`${n}-${s}`;return c`<form class="sympblock-panel-patient" data-control=${s} @submit=${h=>{h.preventDefault();let m=h.target.elements.number;!i||!m.value.trim()||(r(m.value),m.value="")}} novalidate>
    <strong class="sympblock-panel-who">${a}</strong>
    <span class="sympblock-panel-typed">
      <label for=${l}>${e}</label>
      <input id=${l} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${o?`${l}-refusal`:d} aria-invalid=${String(!!o)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!i)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${l}-refusal" role="status" ?hidden=${!o}>${o}</p>
  </form>`}var ce=class{constructor(e,t){this.uid=t,this.entry=new U(e,i=>i.trim()),this.field=w()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,t){let[i,o]=[`${t}-hint`,`${t}-refusal`];return e.rows>1?c`<textarea ${$(this.field)} id=${t} rows=${e.rows} spellcheck="true" aria-describedby="${i} ${o}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:c`<input ${$(this.field)} id=${t} type="text" autocomplete="off" aria-describedby="${i} ${o}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`,i=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return c`<div class="sympblock-panel-text ${i}" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      ${this.box(e,t)}
      <span class="sympblock-panel-hint" id="${t}-hint">${e.hint||d}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Y=(s,e)=>e.sender.pending(s.id)??s.value;function as(s,e){let t=Y(s,e),i=({value:o,label:n},r)=>c`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${s.id}" id="${e.uid}-${s.id}-${r}" .value=${o}
    .checked=${E(o===t)} @change=${()=>e.set(s.id,o)}><span>${n}</span></label>`;return c`<fieldset class="sympblock-panel-choice sympblock-panel-${s.layout}" data-control=${s.id}
    ?disabled=${s.enabled===!1}>
    <legend>${s.label}</legend>
    <div class="sympblock-panel-options">${z(s.options,({value:o})=>o,i)}</div>
  </fieldset>`}function cs(s,e){let t=Y(s,e),i=`${e.uid}-${s.id}`;return c`<div class="sympblock-panel-menu" data-control=${s.id}>
    <label for=${i}>${s.label}</label>
    <select id=${i} ?disabled=${s.enabled===!1} @change=${o=>e.set(s.id,o.target.value)}>
      ${s.options.map(({value:o,label:n})=>c`<option .value=${o} .selected=${E(o===t)}>${n}</option>`)}
    </select>
  </div>`}function ps(s,e){let t=Y(s,e),i=`${Number(Number(t).toFixed(2))} ${s.unit}`.trim(),o=`${e.uid}-${s.id}`;return c`<div class="sympblock-panel-range" data-control=${s.id}>
    <label for=${o}>${s.label}</label>
    <output for=${o}>${i}</output>
    <input id=${o} type="range" min=${s.min} max=${s.max} step=${s.step} aria-valuetext=${i}
      .value=${e.held.has(s.id)?k:E(String(t))}
      @pointerdown=${()=>e.hold(s.id)}
      @input=${n=>e.set(s.id,Number(n.target.value))}>
  </div>`}function ms(s,e){return c`<label class="sympblock-panel-toggle" data-control=${s.id}><input
    type="checkbox" .checked=${E(Y(s,e))}
    @change=${t=>e.set(s.id,t.target.checked)}><span>${s.label}</span></label>`}function hs(s,e){let t=()=>Y(s,e),i=(n,r)=>r?[...t(),n]:t().filter(a=>a!==n),o=({value:n,label:r})=>c`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${E(t().includes(n))} ?disabled=${s.enabled===!1}
    @change=${a=>e.set(s.id,i(n,a.target.checked))}><span>${r}</span></label>`;return c`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${s.id}>
    <legend>${s.label}</legend>
    <div class="sympblock-panel-options">${z(s.options,({value:n})=>n,o)}</div>
  </fieldset>`}function ds(s,e){return c`<button type="button" class="sympblock-panel-button" data-control=${s.id}
    aria-disabled=${String(!s.enabled)}
    @click=${()=>s.enabled&&e.sender.send({event:"press",id:s.id})}>${s.label}</button>`}var us={choice:(s,e)=>(s.layout==="menu"?cs:as)(s,e),range:ps,toggle:ms,button:ds,checks:hs,patient:(s,e)=>mt(s,e.uid,t=>e.set(s.id,t)),number:(s,e)=>e.typedField(s).template(s),text:(s,e)=>e.typedField(s).template(s)},ht={number:ae,text:ce},pe=class{constructor(e,t){this.sender=e,this.uid=t,this.held=new Set,this.fields=new Map}set(e,t){this.sender.send({event:"set",id:e,value:t})}hold(e){this.held.add(e);let t=()=>this.held.delete(e);window.addEventListener("pointerup",t,{once:!0}),window.addEventListener("pointercancel",t,{once:!0})}typedField({kind:e,id:t}){let i=ht[e];return this.fields.has(t)||this.fields.set(t,new i(o=>this.sender.send(o),this.uid)),this.fields.get(t)}template(e){return us[e.kind](e,this)}templates({controls:e,buttons_first:t}){let i=l=>`${l.kind} ${l.layout??""} ${l.id}`,o=l=>z(l,i,p=>this.template(p)),n=e.filter(({kind:l})=>l==="button"),r=o(e.filter(({kind:l})=>l!=="button")),a=n.length?c`<div class="sympblock-panel-buttons">${o(n)}</div>`:"";return t?[a,r]:[r,a]}settle(e){for(let t of e)t.kind in ht&&this.typedField(t).settle()}};var dt=0;function _(s){return dt+=1,`${s}-${dt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ut="important",bs=" !"+ut,bt=M(class extends x{constructor(s){if(super(s),s.type!==v.ATTRIBUTE||s.name!=="style"||s.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(s){return Object.keys(s).reduce((e,t)=>{let i=s[t];return i==null?e:e+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(s,[e]){let{style:t}=s.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let i of this.ft)e[i]==null&&(this.ft.delete(i),i.includes("-")?t.removeProperty(i):t[i]=null);for(let i in e){let o=e[i];if(o!=null){this.ft.add(i);let n=typeof o=="string"&&o.endsWith(bs);i.includes("-")||n?t.setProperty(i,n?o.slice(0,-11):o,n?ut:""):t[i]=o}}return k}});function ys(s,e){let t=Math.min(s.x+s.w,e.x+e.w)-Math.max(s.x,e.x),i=Math.min(s.y+s.h,e.y+e.h)-Math.max(s.y,e.y);return t>0&&i>0}function Ce(s,e){s.x=Math.max(e.x,Math.min(s.x,e.x+e.w-s.w)),s.y=Math.max(e.y,Math.min(s.y,e.y+e.h-s.h))}function fs(s,e,t,i){let o=s.y+s.h/2<e.y+e.h/2,n=(o?s.y+s.h-e.y:e.y+e.h-s.y)+1;s.y+=(o?-1:1)*(t?n:n/2),Ce(s,i),!t&&(e.y+=(o?1:-1)*n/2,Ce(e,i))}function Oe(s,e,t){for(let i of s)Ce(i,t);for(let i=0;i<60;i+=1){let o=!0;for(let n of s)for(let r of[...e,...s])r===n||!ys(n,r)||(o=!1,fs(n,r,e.includes(r),t));if(o)return!0}return!1}var ks=.35,yt=document.createElement("canvas").getContext("2d");function F(s,e,t){return yt.font=`500 ${e}px ${t||"sans-serif"}`,yt.measureText(s).width}function gs(s,e,t,i){let[o,n]=e(s.at_mm),r={start:0,middle:i/2,end:i}[s.anchor];return{label:s,x:o-r,y:n-t*.65,w:i,h:t*1.3}}function wt(s,e,t){let i=e.y+e.h/2,r=`M${(t[0]>e.x&&t[0]<e.x+e.w?[t[0],t[1]<i?e.y:e.y+e.h]:[t[0]<=e.x?e.x-3:e.x+e.w+3,i]).join(" ")}L${t.join(" ")}`;y("path",{d:r,class:"sympblock-leader-halo"},s),y("path",{d:r,class:"sympblock-leader"},s),y("circle",{cx:t[0],cy:t[1],r:1.9,class:"sympblock-leader-end"},s)}function I(s,e,t,i,o,n){let r=y("text",{x:t,y:i,class:n,"font-size":o,"dominant-baseline":"central"},s);return r.textContent=e,r}function $s(s,e,t,i){let o=e.scale_bar_mm*t.pxPerMm,n=`${e.scale_bar_mm} mm`,r=Math.max(o,F(n,i,t.family)),a={x:10,y:t.height-i*1.3-16,w:r,h:i*1.3+8},l=t.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+o}M${10+o} ${l-4}V${l+4}`;return y("path",{d:p,class:"sympblock-scale-halo"},s),y("path",{d:p,class:"sympblock-scale"},s),I(s,n,10,l-i*.95,i,"sympblock-label"),a}function vs(s,e,t,i){return e.side_marks.map((o,n)=>{let r=Math.max(i*1.7,F(o,i,t.family)+i*.8),a=n?t.width-r-8:8,l={x:a,y:8,w:r,h:i*1.7};return y("rect",{x:a,y:8,width:r,height:l.h,rx:3,class:"sympblock-side"},s),I(s,o,a+r/2,8+l.h/2,i,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function ws(s,e,t){for(let i of e)i.label.points_to_mm&&wt(s,i,t(i.label.points_to_mm));for(let i of e)I(s,i.label.text,i.x,i.y+i.h/2,i.h/1.3,"sympblock-label")}function xt(s){return s.isConnected&&getComputedStyle(s).getPropertyValue("--scene-key").trim()==="beside"}function xs(s,e,t,i){let o=s.isConnected?getComputedStyle(s).fontFamily:"",n=Math.max(...e.map(l=>F(l.text,i,o)))+i*2.66,r=t-2*n-i;if(xt(s)&&r>ks*t)return{columns:2,columnPx:n,picturePx:r,left:r+i};let a=Math.max(1,Math.min(3,Math.floor(t/n)));return{columns:a,columnPx:t/a,picturePx:t,left:0}}function _s(s,e,t,i,o,n){let{place:r}=t,a=n*1.4,l=e.map(m=>{let[u,b]=r(m.at_mm),f=u<t.width/2?1:t.width-a-1;return{label:m,x:m.points_to_mm?f:u-a/2,y:b-a/2,w:a,h:a}});Oe(l,i,{x:0,y:0,w:t.width,h:t.height});for(let m of l)m.label.points_to_mm&&wt(s,m,r(m.label.points_to_mm));let p=Math.ceil(e.length/o.columns),h=o.left?0:t.height;return l.forEach((m,u)=>{let b=o.left+Math.floor(u/p)*o.columnPx+a*.6,f=h+a*.9+u%p*n*1.6;ft(s,u+1,m.x+a/2,m.y+a/2,n,o.leastPx),ft(s,u+1,b,f,n,o.leastPx),I(s,m.label.text,b+a*.8,f,n,"sympblock-label sympblock-key-text")}),Math.max(0,h+p*n*1.6+a*.6-t.height)}function ft(s,e,t,i,o,n){y("circle",{cx:t,cy:i,r:o*.7,class:"sympblock-number"},s),I(s,e,t,i,Math.max(o*.84,n),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function kt(s){let[e,t,i,o]=s.bounds_mm;if(s.ground==="film")return s.bounds_mm;if(s.film)return s.film.bounds_mm;let n=s.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([p,h])=>[[p-l,h-l],[p+l,h+l]])}),r=(a,l)=>l(...n.map(p=>p[a]));return[Math.max(e,r(0,Math.min)),Math.max(t,r(1,Math.min)),Math.min(i,r(0,Math.max)),Math.min(o,r(1,Math.max))]}function gt(s,e,t){let[i,o,n,r]=e,a=t/(n-i),l=(r-o)*a,p=s.isConnected?getComputedStyle(s).fontFamily:"",h=([u,b])=>[(u-i)*a,(b-o)*a],m={x:6,y:6,w:t-12,h:l-12};return{bounds:e,width:t,height:l,pxPerMm:a,family:p,place:h,area:m}}function $t(s,e,t,i){s.replaceChildren();let o=[];return e.side_marks&&o.push(...vs(s,e,t,i)),e.scale_bar_mm&&o.push($s(s,e,t,i)),o}function _t(s){let e=s.isConnected?Number.parseFloat(getComputedStyle(s).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function As(s,e,t){return Math.max(12,t,Math.min(15,s.text_mm?s.text_mm*e.pxPerMm:me))}function vt(s,e,t){let i=s.querySelector(".sympblock-words"),o=gt(s,e.labels.length?e.bounds_mm:kt(e),t),n=_t(s),r=As(e,o,n),a=$t(i,e,o,r),l=A=>gs(A,o.place,r,F(A.text,r,o.family)),p=e.labels.map(l),h=p.map(A=>A.x),u=Oe(p,a,o.area)&&p.every((A,we)=>Math.abs(A.x-h[we])<24),b=0;if(u)ws(i,p,o.place);else{let[A,we,Ue,Zt]=kt(e),xe=xs(s,e.labels,t,r),Fe=(Ue-A)*r*2/xe.picturePx;o=gt(s,[A-Fe,we,Ue+Fe,Zt],xe.picturePx),a=$t(i,e,o,Math.max(12,n)),b=_s(i,e.labels,o,a,{...xe,leastPx:n},r)}let[f,g,,P]=o.bounds,N=1/o.pxPerMm;i.setAttribute("transform",`translate(${f} ${g}) scale(${N})`),s.setAttribute("viewBox",`${f} ${g} ${t*N} ${P-g+b*N}`),s.style.setProperty("--scene-px",N)}function Ss(s,e,t){let i=s.getScreenCTM(),o=e.labels.length&&xt(s)?t:i?.a*s.viewBox.baseVal.width;return i&&t?Math.min(t,o):0}function At(s,e){let[t,i,o]=[0,0,[0,0]],n=()=>{let{width:r,height:a}=s.getBoundingClientRect();if(!r)return;let l=_t(s),p=[r,a].every((m,u)=>Math.abs(m-o[u])<=2)&&l===i;o=[r,a];let h=p?t:Ss(s,e,r);h>40&&(Math.abs(h-t)>2||Math.abs(l-i)>.5)&&([t,i]=[h,l],vt(s,e,h))};vt(s,e,560),new ResizeObserver(n).observe(s)}var Ms="http://www.w3.org/2000/svg",me=13,Es="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function y(s,e,t){let i=document.createElementNS(Ms,s);for(let[o,n]of Object.entries(e||{}))i.setAttribute(o,n);return t&&t.append(i),i}function Le(s,e){return`M${s.map(t=>t.join(" ")).join("L")}${e?"Z":""}`}function Mt(s,e,t){let i={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[o,n]of Object.entries(i))s.style.setProperty(`--scene-${o}`,n);s.style.setProperty("--scene-width",t)}function Ts(s,e){let[t,i]=s.points_mm[0];if(s.kind==="dot")return y("circle",{cx:t,cy:i,r:s.size_mm||e.width});if(s.kind==="person")return y("path",{d:Es,transform:`translate(${t} ${i}) scale(${s.size_mm})`});if(s.kind==="line")return y("path",{d:Le(s.points_mm,!1)});let o=[s.points_mm,...s.holes_mm].map(n=>Le(n,!0));return y("path",{d:o.join(""),"fill-rule":"evenodd"})}function Ps(s,e,t,i,o){let n=`${e}-hatch-${t}`,r=y("pattern",{id:n,patternUnits:"userSpaceOnUse",width:o,height:o}),a={lines:`M0 ${o}L${o} 0`,cross:`M0 ${o}L${o} 0M0 0L${o} ${o}`}[i.hatch],l=a?y("path",{d:a,class:"sympblock-hatch-line","stroke-width":o*.09},r):y("circle",{cx:o/2,cy:o/2,r:o*.14,class:"sympblock-hatch-dot"},r);return Mt(l,i,0),s.querySelector("defs").append(r),`url(#${n})`}function Ns(s,e,t){let i=y("g",{class:`sympblock-shape sympblock-${s.kind} sympblock-${s.emphasis}`}),n={line:s.size_mm||e.width,person:e.width/s.size_mm}[s.kind]??e.width;Mt(i,e,s.emphasis==="strong"?n*1.8:n);let r=Ts(s,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),i.append(r),t&&s.kind==="area"){let a=r.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=t,i.append(a)}return i}function Re(s,e){let t=new DOMPoint(e.clientX,e.clientY).matrixTransform(s.getScreenCTM().inverse());return[t.x,t.y]}function Cs(s,e){let t=y("g",{class:"sympblock-tip","aria-hidden":"true"},s),i=y("rect",{rx:3},t),o=I(t,"",0,0,me,"sympblock-tip-text");return(n,r,a)=>{if(t.style.display=n?"":"none",!n)return;let l=Number(s.style.getPropertyValue("--scene-px")),p=F(n,me,getComputedStyle(s).fontFamily)+14,[h,m,u]=e.bounds_mm,b=Math.max(h,Math.min(r+10*l,u-p*l)),f=a-34*l<m?a+16*l:a-34*l;t.setAttribute("transform",`translate(${b} ${f}) scale(${l})`);for(let[g,P]of Object.entries({width:p,height:24}))i.setAttribute(g,P);o.setAttribute("x",7),o.setAttribute("y",12),o.textContent=n}}function St(s,e,t){let i=y("g",{class:e,"aria-hidden":"true"},s);for(let n of["halo","line"])y("path",{d:t,class:`sympblock-mark-${n}`},i);let o=n=>{i.style.display=n?"":"none",n&&(i.style.transform=`translate(${n.x_mm}px, ${n.y_mm}px) scale(var(--scene-px))`)};return o(null),o}function Os(s){return{setCrosshair:St(s,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:St(s,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ls(s,e,t,i){let o=e.map((n,r)=>({node:n,shape:t[r]})).filter(({shape:n})=>n.name);s.setAttribute("role","group"),o.forEach(({node:n,shape:r},a)=>{let l={role:"button","aria-label":r.name,tabindex:a?-1:0,"data-structure":r.structure};for(let[p,h]of Object.entries(l))n.setAttribute(p,h);n.classList.add("sympblock-pickable"),n.addEventListener("click",p=>i.onPick(r,...Re(s,p))),n.addEventListener("keydown",p=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")i.onPick(r,...r.points_mm[0]);else if(h){let m=o[(a+h+o.length)%o.length].node;n.setAttribute("tabindex",-1),m.setAttribute("tabindex",0),m.focus()}else return;p.preventDefault()})})}function Rs(s,e,t,i){let o=n=>{let r=n.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((n,r)=>{t[r].name&&(n.addEventListener("pointermove",a=>i(t[r].name,...Re(s,a))),n.addEventListener("pointerleave",()=>i("")),n.addEventListener("focus",()=>n.matches(":focus-visible")&&i(t[r].name,...o(n))),n.addEventListener("blur",()=>i("")))})}function Bs(s,e,t){let[i,o,n,r]=e.bounds_mm,a=y("defs",{},s),l={x:i,y:o,width:n-i,height:r-o};y("rect",l,y("clipPath",{id:`${t}-clip`},a)),y("rect",{...l,class:"sympblock-ground"},s)}function Is(s,e){let t=e.rings.map(i=>Le(i,!0)).join("");for(let i of["halo","line"])y("path",{d:t,class:`sympblock-overlay-${i} sympblock-overlay-${e.tone}`},s)}function Et(s,e){return s.get("scenes")[e]}function Tt(s,e={}){let t=_("sympblock-scene"),i=y("svg",{class:"sympblock-scene",role:"img","aria-label":s.alt||s.title});i.dataset.ground=s.ground,Bs(i,s,t);let[o,,n]=s.bounds_mm,r={};for(let[h,m]of Object.entries(s.styles))m.hatch&&(r[h]=Ps(i,t,h,m,(n-o)/75));let a=y("g",{"clip-path":`url(#${t}-clip)`},i);if(s.film){let[h,m,u,b]=s.film.bounds_mm,f={href:s.film.href,x:h,y:m,width:u-h,height:b-m,preserveAspectRatio:"none"};y("image",{...f,"aria-hidden":"true"},a)}let l=s.shapes.map(h=>Ns(h,s.styles[h.structure],r[h.structure]));a.append(...l);for(let h of e.overlays??[])Is(a,h);y("g",{class:"sympblock-words","aria-hidden":"true"},i),Rs(i,l,s.shapes,Cs(i,s)),e.onPick&&s.shapes.some(h=>h.name)&&Ls(i,l,s.shapes,e);let p=h=>{let m=i.querySelector(`[data-structure="${CSS.escape(h)}"]`);m&&m.focus()};return i.sceneTools={...Os(i),focusStructure:p},e.onPoint&&(i.classList.add("sympblock-pointing"),i.addEventListener("click",h=>e.onPoint(...Re(i,h)))),At(i,s),i}var he=class{constructor(e,t){this.model=e,this.send=t,this.drawn=new Map}scene(e){let t=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==t){let i=Et(this.model,e.scene),o=n=>this.send({event:"pick",picture:e.id,structure:n.structure});this.drawn.set(e.id,{mark:t,scene:i,node:Tt(i,e.pickable?{onPick:o}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:t,node:i}=this.scene(e),o={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return c`<figure class="sympblock-panel-picture" style=${bt(o)}>
      ${i}
      <figcaption>${e.caption}${t.note?c` <em>${t.note}</em>`:d}</figcaption>
    </figure>`}templates(e){return z(e,({id:t})=>t,t=>this.figure(t))}focused(){for(let[e,{node:t}]of this.drawn){let i=t.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(i)return{id:e,node:t,structure:i}}return null}focusAgain(e){let t=e&&this.drawn.get(e.id);t&&t.node!==e.node&&t.node.sceneTools.focusStructure(e.structure)}};var Hs=s=>s.currentTarget.closest("section").querySelector("iframe");function js(s){let{contentWindow:e}=Hs(s);e.focus(),e.print()}function Pt(s,e,t){let i=URL.createObjectURL(new Blob([s],{type:t}));Object.assign(document.createElement("a"),{href:i,download:e}).click(),URL.revokeObjectURL(i)}function Nt({heading:s,text:e,file:t}){return c`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>Pt(e,t,"text/csv")}>Download: ${s}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${s}>${e}</pre></details>
  </section>`}function Ds({target:s}){s.style.height=`${s.contentDocument.documentElement.scrollHeight}px`}function Ct(s){return c`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${js}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>Pt(s.document,s.file,"text/html")}>Download</button>
    </div>
    <iframe title=${s.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${s.document} @load=${Ds}></iframe>
  </section>`}function Be(s=[]){if(!s.length)return d;let e=s.map(({label:t,text:i},o)=>c`${o?"; ":""}<cite title=${i}>${t}</cite>`);return c`<p class="sympblock-panel-sources"><span>${s.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function zs(s){return c`<section class="sympblock-panel-words sympblock-panel-${s.tone}">
    ${s.tag?c`<strong class="sympblock-panel-tone">${s.tag}</strong>`:d}
    ${s.heading?c`<h4>${s.heading}</h4>`:d}
    <p>${s.text}</p>
    ${Be(s.sources)}
  </section>`}function Us(s){let e=(t,i)=>i?c`<td role="cell" data-head=${s.head[i]}>${t}</td>`:c`<th scope="row" role="rowheader" data-head=${s.head[i]}>${t}</th>`;return c`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${s.caption}</caption>
      <thead><tr role="row">${s.head.map(t=>c`<th scope="col" role="columnheader">${t}</th>`)}</tr></thead>
      <tbody>${s.rows.map(t=>c`<tr role="row">${t.map(e)}</tr>`)}</tbody>
    </table>
    ${Be(s.sources)}
  </div>`}var Fs={table:Us,words:zs,sheet:Ct,file:Nt},de=s=>Fs[s.kind](s);var qs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ws=5e3,Vs={set:(s,e)=>setTimeout(s,e),clear:s=>clearTimeout(s)},Ie=class{constructor(e,{page:t,silent:i=()=>{},changed:o=()=>{},clock:n=Vs}){this.post=e,this.page=t,this.silent=i,this.changed=o,this.clock=n,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let t=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&t?.event==="set"&&t.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let t=[this.underWay,...this.waiting].filter(i=>i?.event==="set"&&i.id===e);return t[t.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ws),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(qs),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let t of e)this.postOnce({...t,sequence:++this.sequence,page:this.page})}};function Ot(s,e={}){let t=new Ie(o=>s.send(o),{page:_("page"),...e}),i=o=>o?.event==="done"&&t.done(o.sequence);return s.on("msg:custom",i),{send:o=>t.add(o),tell:o=>s.send(o),pending:o=>t.pending(o),isIdle:()=>t.isIdle,stop(){s.off("msg:custom",i),t.stop()}}}var Gs=/^#code=([0-9A-Za-z]{2,2048})$/,Xs="The link opens on this computer while the course is running. On another computer, open the code.",Ys="The link opens for everybody who uses the course at this address.",Ks=/^(localhost|127\.|\[::1\])/;function Zs(s,e){let t=Gs.exec(s)?.[1]??"";return t.startsWith(e)?t:""}var ue=class{constructor(e,t,i){this.model=e,this.sender=t,this.redraw=i,this.uid=_("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=w(),this.card=w(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:t}=globalThis.location;return`${e}${t}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:t,search:i}=globalThis.location,o=Zs(e,this.shared.letter);o&&(globalThis.history.replaceState(globalThis.history.state,"",t+i),this.isFromLink=!0,this.openOnceReady(o))}openOnceReady(e){let{model:t}=this,i=()=>{t.get("preparing")||(t.off("change:preparing",i),this.send(e))};t.on("change:preparing",i),this.stop=()=>t.off("change:preparing",i),i()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let t=this.field.value.value.trim();t&&this.send(t)};copy=async(e,t)=>{try{await navigator.clipboard.writeText(e),this.copied=`${t} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:t}){let i=t&&c`<p class="sympblock-share-about">${t}</p>`;return e?c`${i||d}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${E(e)}
        @focus=${({target:o})=>o.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${Ks.test(globalThis.location.hostname)?Xs:Ys}</p>`:c`${i||d}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:t}){return c`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${$(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&t))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&t?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||d}</p>`}hear({opened:e,is_refused:t}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=t,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),c`<details class="sympblock-share" ${$(this.card)} ?open=${E(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Js({title:s,story:e,controls:t,problem:i,body:o,share:n,said:r}){return[s,e,t,i,o,n,r]}var He=class{constructor(e,t,i){this.model=e,this.el=t,this.uid=_("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=Ot(e,{silent:o=>this.hush(o),changed:this.redraw}),this.desk=new pe(this.sender,this.uid),this.pictures=new he(e,this.sender.send),this.face=i(e,this.sender,this.redraw),this.share=e.get("shared")?new ue(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let o of this.traits)e.on(`change:${o}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return c`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,t,i){if(!e.story?.length)return{story:d,body:this.body(e,t,i)};let o=c`<div class="sympblock-panel-readout">${e.story.map(de)}</div>`;return{story:c`<div class="sympblock-panel-story">${this.body(e,t,o)}</div>`,body:this.body({layout:"stacked"},d,i)}}words(e){let t=e.readout.filter(o=>o.is_wide),i=e.readout.filter(o=>!o.is_wide);return c`<div class="sympblock-panel-readout" ?hidden=${!i.length}>${i.map(de)}</div>
      <div class="sympblock-panel-below" ?hidden=${!t.length}>${t.map(de)}</div>`}body({layout:e},t,i){return c`<div class="sympblock-panel-body sympblock-panel-${e}">${t}${i}</div>`}parts(){let e=this.model.get("view"),t=this.silence||this.model.get("problem"),[i,o]=[this.picturesPart(e),this.words(e)];return{view:e,title:c`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:c`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:c`<p class="sympblock-panel-problem" role="alert" ?hidden=${!t}>${t||d}</p>`,...this.halves(e,i,o),pictures:i,words:o,share:this.share?.template()??d,said:c`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),t=this.pictures.focused(),i=this.focusedControl(),o=this.face.lay??Js;ot(c`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${o(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(t),this.keepFocus(i),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let t=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(t?.querySelector("input:checked, input, select, textarea")??t)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function Lt({model:s,el:e},t=()=>({})){let i=new He(s,e,t);return()=>i.stop()}var Rt=`.sympblock-panel-checks .sympblock-panel-options {
  gap: 0.25rem 1.25rem;
}
.sympblock-panel-text {
  display: grid;
  flex: 1 1 14rem;
  gap: 0.25rem;
  min-width: 0;
  max-width: 24rem;
}
.sympblock-panel-lines {
  flex-basis: 100%;
  max-width: 46rem;
}
.sympblock-panel-text label {
  color: var(--sympblock-soft);
  font-weight: 600;
  font-size: 0.8125rem;
}
.sympblock-panel-text input,
.sympblock-panel-text textarea {
  box-sizing: border-box;
  width: 100%;
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
}
.sympblock-panel-text textarea {
  resize: vertical;
}
.sympblock-panel-text input:focus-visible,
.sympblock-panel-text textarea:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-sheet iframe {
  box-sizing: border-box;
  display: block;
  width: 100%;
  min-height: 12rem;
  max-width: 50rem;
  margin-top: 0.75rem;
  border: 1px solid var(--sympblock-line);
  background: #fff;
}

/* a text to look at and to keep */
.sympblock-panel-file pre {
  max-height: 16rem;
  overflow: auto;
  margin: 0.5rem 0 0;
  padding: 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
  color: inherit;
  font-size: 0.8125rem;
  white-space: pre;
}
`;var Bt=`/* A number that is typed. */
.sympblock-panel-number label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-panel-number input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-number {
  display: flex;
  flex-direction: column;
  align-self: flex-start;
  max-width: 20rem;
}
.sympblock-panel-typed {
  display: flex;
  gap: 0.375rem;
  align-items: baseline;
  margin-top: 0.25rem;
}
.sympblock-panel-number input {
  box-sizing: border-box;
  width: 5.5rem;
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
.sympblock-panel-number input[aria-invalid="true"] {
  border: 2px solid #d55e00;
}
.sympblock-panel-hint {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-panel-refusal {
  margin: 0.25rem 0 0;
  padding-left: 0.5rem;
  border-left: 0.25rem double #d55e00;
}
`;var It=`.sympblock-said {
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
`;var Ht=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var jt=`/* The crisis drill: patient on the left, acts on the right, below each other where there is no room. */
.sympblock-drill {
  container-type: inline-size;
  scroll-margin: 1rem;
}
.sympblock-drill-bed {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.75rem 1.25rem;
  padding: 0.75rem 0;
}
.sympblock-drill-screen {
  display: flex;
  flex-direction: column;
  gap: 0.625rem;
  min-width: 0;
}
.sympblock-drill-bed p {
  margin: 0;
}
.sympblock-drill-clock {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem 0.5rem;
  align-items: center;
}
.sympblock-drill-time {
  min-width: 4.5rem;
  font-size: 1.375rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.sympblock-drill-clock button[aria-pressed="true"] {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-drill-replay input {
  flex: 1 1 12rem;
  min-width: 8rem;
  min-height: 1.5rem;
  accent-color: var(--sympblock-accent);
}
/* One line, whatever it tells. */
.sympblock-drill .sympblock-drill-now {
  overflow: hidden;
  min-height: 1.375rem;
  color: var(--sympblock-soft);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.sympblock-drill-done .sympblock-panel-pictures {
  margin-bottom: 0.75rem;
}
.sympblock-drill-playhead {
  stroke: var(--sympblock-accent);
  stroke-width: 0.7;
}
.sympblock-drill h3:focus:not(:focus-visible) {
  outline: none;
}
.sympblock-drill-patient {
  min-height: 4.25rem;
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-raised);
}
.sympblock-drill-speech {
  font-size: 1.0625rem;
  font-weight: 600;
}
.sympblock-drill h5 {
  margin: 0 0 0.25rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-drill-log ol,
.sympblock-drill-group ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
.sympblock-drill-log span {
  display: inline-block;
  min-width: 3rem;
  color: var(--sympblock-soft);
  font-variant-numeric: tabular-nums;
}
.sympblock-drill-acts {
  min-width: 0;
}
.sympblock-drill-search {
  display: flex;
  flex-direction: column;
  gap: 0.25rem;
  margin-bottom: 0.625rem;
}
.sympblock-drill label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-drill-search input,
.sympblock-drill-form input,
.sympblock-drill-form select {
  width: 100%;
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
}
.sympblock-drill-search input:focus-visible,
.sympblock-drill-form input:focus-visible,
.sympblock-drill-form select:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 1px;
}
.sympblock-drill-groups {
  display: grid;
  gap: 0.75rem;
}
.sympblock-drill-group ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
}
.sympblock-drill-group .sympblock-panel-button {
  text-align: start;
}
.sympblock-drill-open {
  flex-basis: 100%;
}
.sympblock-drill-form {
  display: grid;
  grid-template-columns: minmax(5rem, max-content) minmax(0, 14rem);
  gap: 0.375rem 0.75rem;
  align-items: center;
  margin-top: 0.375rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--sympblock-accent);
  border-radius: 0.375rem;
}
.sympblock-drill-form button {
  grid-column: 2;
  justify-self: start;
}
/* On a phone all paces stay in one line. */
@container (max-width: 24rem) {
  .sympblock-drill-clock {
    gap: 0.375rem 0.25rem;
  }
  .sympblock-drill-time {
    min-width: 3.25rem;
  }
  .sympblock-drill-clock .sympblock-panel-button {
    padding: 0.25rem 0.5rem;
  }
}
@container (min-width: 52rem) {
  .sympblock-drill-bed {
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
  }
  .sympblock-drill-acts {
    grid-row: span 2;
    max-height: 44rem;
    overflow: auto;
    padding: 0.25rem;
  }
  .sympblock-drill .sympblock-panel-readout {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
    align-items: start;
  }
}
`;var be=class{constructor(e,t=()=>window.AudioContext?new AudioContext:null){this.redraw=e,this.make=t,this.context=null,this.isOn=!1}turn(e){this.isOn=e,e&&(this.context??=this.make()),this.context?.[e?"resume":"suspend"](),this.redraw()}play(e){if(!(!this.isOn||!this.context))for(let t of e)this.part(this.context,t)}part(e,{at:t,seconds:i,hertz:o,noise:n,loud:r}){let a=e.currentTime+t,l=e.createGain();l.gain.setValueAtTime(r,a),l.gain.exponentialRampToValueAtTime(.001,a+i);let p=n?this.noise(e,i,o,l):this.tone(e,o,l);l.connect(e.destination),p.start(a),p.stop(a+i)}tone(e,t,i){let o=e.createOscillator();return o.frequency.value=t,o.connect(i),o}noise(e,t,i,o){let n=e.createBuffer(1,Math.ceil(t*e.sampleRate),e.sampleRate),r=n.getChannelData(0);for(let p=0;p<r.length;p+=1)r[p]=2*Math.random()-1;let a=e.createBufferSource();a.buffer=n;let l=e.createBiquadFilter();return l.type="bandpass",l.frequency.value=i,a.connect(l),l.connect(o),a}stop(){this.context?.close(),this.context=null}};var oi=880,ni=.5,ri=150,li=.09,ai=120,je=(s,e,t)=>s.map(i=>({at:i,seconds:.16,hertz:e,loud:t})),Dt={high:{parts:je([0,.2,.4,.75,.95,1.6,1.8,2,2.35,2.55],660,.4),everyS:6},medium:{parts:je([0,.25,.5],520,.3),everyS:12},low:{parts:je([0,.3],440,.2),everyS:25}};function ci(s){let e=100-(s??100);return Math.max(ri,oi*2**(-ni*e/12))}var ye=class{constructor(e,t){this.page=new be(e,t),this.pausedUntilS=0,this.nextBurstS=0,this.priority=""}get isOn(){return this.page.isOn}turn(e){this.priority="",this.page.turn(e)}beep(e,t){let i={at:Math.max(0,e),seconds:li,hertz:ci(t),loud:.25};this.page.play([i])}alarm(e,t){e!==this.priority&&(this.nextBurstS=t),this.priority=e,!(!e||this.isPaused(t)||t<this.nextBurstS)&&(this.nextBurstS=t+Dt[e].everyS,this.page.play(Dt[e].parts))}pause(e){this.pausedUntilS=this.isPaused(e)?0:e+ai,this.page.redraw()}isPaused(e){return e<this.pausedUntilS}stop(){this.page.stop()}};var K=class{constructor(){this.words="",this.told=new Map,this.sizes=new Map,this.restsUntilS=0,this.isFirst=!0}hear({alarms:e,vitals:t},i){let o=[...this.begun(e),...this.ended(e),...this.changed(t,i)];return o.length&&(this.words=o.join(" ")),this.isFirst=!1,this.words}begun(e){return e.filter(({id:i})=>!this.told.has(i)).map(({priority_words:i,words:o})=>`${i}: ${o}.`)}ended(e){let t=[...this.told].filter(([i])=>!e.some(o=>o.id===i));return this.told=new Map(e.map(({id:i,name:o})=>[i,o])),t.map(([,i])=>`Alarm ended: ${i}.`)}changed(e,t){let o=this.isFirst||t>=this.restsUntilS?e.filter(n=>this.hasMoved(n)):[];for(let{id:n,size:r}of o)this.sizes.set(n,r);return o.length&&(this.restsUntilS=t+12),this.isFirst?[]:o.map(({name:n,words:r})=>`${n}: ${r}.`)}hasMoved({id:e,size:t,said_step:i}){if(!this.sizes.has(e))return!0;let o=this.sizes.get(e);return t===null||o===null?t!==o:Math.abs(t-o)>=i}};var fe=class{constructor(e,t){this.line=e,this.pen=t,this.pixelsPerS=e.pixelsPerS??94,this.ink="",this.width=0,this.top=0,this.band=0,this.left=0}fit(e,t,i){Object.assign(this,{width:e,top:t,band:i})}get windowS(){return this.width/this.pixelsPerS}get lastS(){return this.windowS-1/this.pixelsPerS}x(e){return e%this.windowS*this.pixelsPerS}y(e){let{low:t,high:i}=this.line,o=Math.min(1,Math.max(0,(e-t)/(i-t)));return this.top+this.band-4-o*(this.band-8)}clear(e,t){this.pen.clearRect(e,this.top,t,this.band)}begin(e){this.clear(0,this.width),this.left=this.y(e)}draw(e,t,i){let o=i.map(n=>this.y(n));for(let[n,r]of this.pieces(t))this.piece(e,t,o,n,r);this.left=o.at(-1)}pieces(e){let i=[0,...e.flatMap((o,n)=>n>0&&this.x(o)<this.x(e[n-1])?[n]:[])];return i.map((o,n)=>[o,i[n+1]??e.length])}piece(e,t,i,o,n){let r=o>0||this.x(t[0])<this.x(e)?null:this.x(e),a=r===null?0:r+14-1;this.clear(a,this.x(t[n-1])+14-a),Object.assign(this.pen,{lineWidth:1.75,lineJoin:"round",lineCap:"round",strokeStyle:this.ink}),this.pen.beginPath(),r!==null&&this.pen.moveTo(r,this.left);for(let l=o;l<n;l+=1)this.pen.lineTo(this.x(t[l]),i[l]);this.pen.stroke()}};var pi=4,mi=2,ke=class{constructor(e,t=document.createElement("canvas")){this.canvas=t,this.canvas.className="sympblock-monitor-traces",this.canvas.setAttribute("role","img"),this.pen=this.canvas.getContext("2d"),this.sweeps=e.map(i=>new fe(i,this.pen)),this.width=0,this.height=0,this.frames=0,this.drawnS=Number.NaN}resize(e,t,i=1){let o=Math.min(i,mi);if(e===this.width&&t===this.height)return!1;[this.width,this.height]=[e,t],this.canvas.width=Math.round(e*o),this.canvas.height=Math.round(t*o),this.pen.setTransform(o,0,0,o,0,0);let n=t/this.sweeps.length;for(let[r,a]of this.sweeps.entries())a.fit(e,r*n,n);return this.drawnS=Number.NaN,!0}page(e){if(!this.width)return;let t=Math.max(...this.sweeps.map(({lastS:n})=>n));this.begin(e(0));let{times:i,values:o}=this.sampled(0,t,e);for(let[n,r]of this.sweeps.entries()){let a=i.filter(p=>p<=r.lastS),l=a.map((p,h)=>o[h][n]);a.length&&r.draw(0,a,l)}this.told(),this.drawnS=Number.NaN}dye(e){let t=()=>this.sweeps.map(({ink:o})=>o).join(),i=t();for(let o of this.sweeps)o.ink=e(o.line.ink).trim();return t()!==i}get windowS(){return Math.min(...this.sweeps.map(({windowS:e})=>e))}begin(e){for(let[t,i]of this.sweeps.entries())i.begin(e[t])}sampled(e,t,i){let o=Math.max(1,Math.ceil((t-e)*94*pi)),n=Array.from({length:o},(r,a)=>e+(t-e)*(a+1)/o);return{times:n,values:n.map(r=>i(r))}}told(){this.frames+=1,this.canvas.dataset.frames=String(this.frames)}draw(e,t){if(!this.width)return;let i=this.drawnS;if(e-i<this.windowS){let{times:o,values:n}=this.sampled(i,e,t),r=a=>n.map(l=>l[a]);for(let[a,l]of this.sweeps.entries())l.draw(i,o,r(a))}else this.begin(t(e));this.drawnS=e,this.told()}};var zt={cycles:[],ripples:{}};function hi(s,e){let t=e*(s.length-1),i=Math.floor(t),o=Math.min(s.length-1,i+1);return s[i]+(t-i)*(s[o]-s[i])}function di(s,e){let t=(i,{hertz:o,size:n,phase_rad:r})=>i+n*Math.sin(2*Math.PI*o*e+r);return s.reduce(t,0)}var H=class{constructor(e=()=>{}){this.begins=e,this.track=zt,this.next=zt,this.place=0,this.begunS=0}follow(e){this.next=e}get cycle(){return this.track.cycles[this.place]}to(e){for(;this.cycle&&e>=this.begunS+this.cycle.seconds;)this.turn(this.begunS+this.cycle.seconds);!this.cycle&&this.next!==this.track&&this.turn(e)}turn(e){this.place+=1,this.track=this.next,this.place>=this.track.cycles.length&&(this.place=0),this.begunS=e,this.cycle&&this.begins(this.cycle,e)}value(e,t){let i=di(this.track.ripples[e]??[],t),o=this.cycle?.lines[e];return o?i+hi(o,(t-this.begunS)/this.cycle.seconds):i}};var ui={high:"▲",medium:"◆",low:"●"},bi={high:"!!!",medium:"!!",low:"!"},Ut=s=>c`<span class="sympblock-monitor-sign" aria-hidden="true">${ui[s]} ${bi[s]}</span>`;function yi({priority:s,priority_words:e,name:t,words:i}){return c`<li class="sympblock-monitor-alarm sympblock-monitor-${s}" title=${i}>
    ${Ut(s)} <strong>${e}</strong>
    <span class="sympblock-monitor-alarm-words">${i}</span>
    <span class="sympblock-monitor-alarm-name" aria-hidden="true">${t}</span>
  </li>`}function Ft(s){return s.length?c`<ul class="sympblock-monitor-alarms" aria-label="Alarms">${s.map(yi)}</ul>`:c`<p class="sympblock-monitor-quiet">No alarm</p>`}function fi({id:s,name:e,short:t,value:i,unit:o,words:n,limits:r,limits_words:a,note:l,alarm:p}){return c`<div class="sympblock-monitor-vital sympblock-monitor-${s} ${p?`sympblock-monitor-${p}`:""}"
    role="group" aria-label=${e}>
    <div class="sympblock-monitor-name" title="${e}. ${a}">
      <strong aria-hidden="true">${t}</strong> <span aria-hidden="true">${o}</span>
      ${r?c`<span class="sympblock-monitor-limits" aria-hidden="true">${r}</span>`:d}
    </div>
    <div>${i?c`<span class="sympblock-monitor-value" aria-hidden="true">${i}</span><span class="sympblock-said">${n}</span>`:c`<span class="sympblock-monitor-none">${n}</span>`}${p?Ut(p):d}
      ${l?c`<span class="sympblock-monitor-note">${l}</span>`:d}
      <span class="sympblock-said">${a}</span></div>
  </div>`}var qt=s=>c`<div class="sympblock-monitor-vitals">${s.map(fi)}</div>`;var Wt=25,ki=2e3,gi=1,$i=3,vi=94/4,wi=[{name:"ecg",low:-.8,high:1.3,ink:"--sympblock-monitor-ecg"},{name:"pleth",low:-.05,high:1.05,ink:"--sympblock-monitor-pleth"},{name:"breath",low:-.05,high:1.05,ink:"--sympblock-monitor-breath",pixelsPerS:vi}],xi=(s,e)=>JSON.stringify([s.heart,s.breath])===JSON.stringify([e?.heart,e?.breath]);function Vt(s,e,t){return s.to(t),e.to(t),[s.value("ecg",t),s.value("pleth",t),e.value("breath",t)]}var ge=class{constructor(e,t){this.sound=new ye(e,t),this.speech=new K,this.heart=new H((i,o)=>this.beat(i,o)),this.breath=new H,this.strip=new ke(wi),this.calm=window.matchMedia("(prefers-reduced-motion: reduce)"),this.message=void 0,this.playedS=0,this.fromS=0,this.drawnMs=0,this.dyedS=Number.NEGATIVE_INFINITY,this.isOutdated=!0,this.place=new ResizeObserver(()=>this.fit()),this.place.observe(this.strip.canvas),this.frame=0}hear(e){e!==this.message&&(!e.is_running&&!this.message?.is_running&&(this.isOutdated||=!xi(e,this.message)),this.message=e,this.frame||=requestAnimationFrame(this.tick),this.heart.follow(e.heart),this.breath.follow(e.breath),this.speech.hear(e,performance.now()/1e3),this.strip.canvas.setAttribute("aria-label",e.traces_words))}fit(){let{clientWidth:e,clientHeight:t}=this.strip.canvas;this.strip.resize(e,t,window.devicePixelRatio)&&(this.isOutdated=!0)}dye(e){if(e-this.dyedS<gi||!this.strip.canvas.isConnected)return!1;this.dyedS=e;let t=getComputedStyle(this.strip.canvas);return this.strip.dye(i=>t.getPropertyValue(i))}get restMs(){return this.calm.matches?Math.max(Wt,Math.min(ki,800*this.strip.windowS)):Wt}tick=e=>{if(this.frame=requestAnimationFrame(this.tick),e-this.drawnMs<this.restMs)return;let t=this.drawnMs?Math.min((e-this.drawnMs)/1e3,$i):0;this.drawnMs=e,this.message.is_running?this.play(e/1e3,t):(this.dye(e/1e3)||this.isOutdated)&&this.holdStill(),this.isOutdated=!1};play(e,t){this.fromS=this.playedS,this.playedS+=t,this.dye(e),this.sound.alarm(this.message.alarms[0]?.priority??"",e),this.strip.draw(this.playedS,this.valuesAt)}holdStill(){let[e,t]=[new H,new H];e.follow(this.message.heart),t.follow(this.message.breath),this.strip.page(i=>Vt(e,t,i))}valuesAt=e=>Vt(this.heart,this.breath,e);beat({beep_s:e},t){e!==null&&this.sound.beep(t+e-this.fromS,this.message.saturation_percent)}buttons(){let{sound:e}=this,t=performance.now()/1e3,i=(o,n,r)=>c`<button type="button" class="sympblock-panel-button" aria-pressed=${String(n)} @click=${r}>${o}</button>`;return c`<div class="sympblock-monitor-buttons">
      ${i("Monitor sound",e.isOn,()=>e.turn(!e.isOn))}
      ${e.isOn?i("Pause alarm sound (2 min)",e.isPaused(t),()=>e.pause(t)):""}
    </div>`}template(e){this.hear(e);let{alarms:t,vitals:i}=e;return c`<section class="sympblock-monitor" aria-label="Bedside monitor">
      <div class="sympblock-monitor-head">${Ft(t)}</div>
      <div class="sympblock-monitor-screen">
        ${this.strip.canvas}
        <div class="sympblock-monitor-side">${qt(i)}${this.buttons()}</div>
      </div>
      <p class="sympblock-said" aria-live="polite">${this.speech.words}</p>
    </section>`}forget(){this.speech=new K}stop(){this.frame&&cancelAnimationFrame(this.frame),this.place.disconnect(),this.sound.stop()}};function _i(s,e){let t=e.toLocaleLowerCase().split(/\s+/).filter(Boolean),i=new Map(s.groups.map(({id:n,name:r})=>[n,r])),o=({name:n,group:r})=>`${n} ${i.get(r)}`.toLocaleLowerCase();return s.acts.filter(n=>t.every(r=>o(n).includes(r)))}var $e=class{constructor(e,t){this.send=e,this.redraw=t,this.uid=_("sympblock-drill"),this.typed="",this.open="",this.amount=w(),this.search=w(),this.wantsAmount=!1}press(e){if(!e.drug){this.send({event:"act",name:e.id});return}this.open=this.open===e.id?"":e.id,this.wantsAmount=!!this.open,this.redraw()}give=(e,t)=>{e.preventDefault();let{amount:i,place:o,over:n}=Object.fromEntries(new FormData(e.currentTarget));this.send({event:"give",name:t.id,amount:i,place:o,over_s:Number(n)}),this.open="",this.redraw(),this.search.value?.focus()};type=e=>{this.typed=e.target.value,this.redraw()};enter(e,t){e.key!=="Enter"||t.length!==1||(e.preventDefault(),this.press(t[0]))}form(e,t){let i=n=>`${this.uid}-${e.id}-${n}`,o=({id:n,seconds:r,name:a})=>c`<option value=${n??r}>${a}</option>`;return c`<form class="sympblock-drill-form" @submit=${n=>this.give(n,e)} aria-label="Give ${e.name}">
      <label for=${i("amount")}>Dose (${e.drug.unit})</label>
      <input ${$(this.amount)} id=${i("amount")} name="amount" type="text" inputmode="decimal" autocomplete="off" required>
      <label for=${i("place")}>Route</label>
      <select id=${i("place")} name="place">${t.routes.map(o)}</select>
      <label for=${i("over")}>How fast</label>
      <select id=${i("over")} name="over">${t.overs.map(o)}</select>
      <button type="submit" class="sympblock-panel-button">Give</button>
    </form>`}entry(e,t){let i=this.open===e.id,o=e.drug?String(i):d;return c`<li class=${i?"sympblock-drill-open":""}>
      <button type="button" class="sympblock-panel-button" data-act=${e.id} aria-expanded=${o}
        @click=${()=>this.press(e)}>${e.name}${e.drug?" …":""}</button>
      ${i?this.form(e,t):d}
    </li>`}group({id:e,name:t},i,o){let n=i.filter(({group:r})=>r===e);return n.length?c`<section class="sympblock-drill-group" aria-labelledby="${this.uid}-${e}">
      <h5 id="${this.uid}-${e}">${t}</h5>
      <ul>${n.map(r=>this.entry(r,o))}</ul>
    </section>`:d}template(e){let t=_i(e,this.typed);return c`<section class="sympblock-drill-acts" aria-label="What you can do">
      <div class="sympblock-drill-search">
        <label for="${this.uid}-search">Search acts and drugs</label>
        <input ${$(this.search)} id="${this.uid}-search" type="search" autocomplete="off" .value=${this.typed} @input=${this.type}
          aria-describedby="${this.uid}-hint" @keydown=${i=>this.enter(i,t)}>
        <span class="sympblock-panel-hint" id="${this.uid}-hint">Enter does it when one entry is left.</span>
      </div>
      ${t.length?d:c`<p>No act or drug matches.</p>`}
      <div class="sympblock-drill-groups">${e.groups.map(i=>this.group(i,t,e))}</div>
    </section>`}settle(){this.wantsAmount&&(this.wantsAmount=!1,this.amount.value?.focus())}};var Ai={every:(s,e)=>setInterval(s,e),clear:s=>clearInterval(s)},ve=class{constructor(e,t,i=Ai){this.sender=e,this.room=t,this.beat=i,this.timer=i.every(()=>this.tick(),1e3)}tick(){let{phase:e,pace:t}=this.room();e!=="running"&&e!=="over"||!t||!this.sender.isIdle()||this.sender.send({event:"go_on",seconds:t})}stop(){this.beat.clear(this.timer)}};var Gt="sympblock-drill-playhead";function Xt(s,e){if(!s)return;let t=s.querySelector(`.${Gt}`)??y("line",{class:Gt,"aria-hidden":"true"},s);if(!e){t.remove();return}let[[i,o],[n,r]]=e;for(let[a,l]of Object.entries({x1:i,y1:o,x2:n,y2:r}))t.setAttribute(a,String(l))}var Yt=s=>s?`× ${s}`:"Pause",Si=s=>s?`Time runs ${s} times as fast`:"Pause the time",Mi=s=>`${Math.floor(s/60)}:${String(Math.floor(s%60)).padStart(2,"0")}`,ze=class{className="sympblock-drill";traits=["room","monitor","toolbox"];constructor(e,t,i){this.model=e,this.sender=t,this.acts=new $e(t.send,i),this.clock=new ve(t,()=>this.room),this.redraw=i,this.monitor=null,this.phase="",this.hasTurned=!1,this.bedPlace=w(),this.replayPace=1}get room(){return this.model.get("room")}paces(){let{pace:e,clock:t}=this.room,i=o=>c`<button type="button" class="sympblock-panel-button"
      aria-pressed=${String(o===e)} aria-label=${Si(o)} data-pace=${o}
      @click=${()=>this.sender.send({event:"pace",pace:o})}>${Yt(o)}</button>`;return c`<div class="sympblock-drill-clock" role="group" aria-label="Time of the drill">
      <output class="sympblock-drill-time" aria-label="Time since you came">${t}</output>
      ${this.model.get("toolbox").paces.map(i)}
    </div>
    ${this.now()}`}now(){let{pace:e,log:t,refused:i}=this.room,o=t.at(-1),n=o?`${o.clock} ${o.words}`:"",r=e?n||"Nothing done yet.":`The time stands still: × 1 lets it run. ${n}`;return c`<p class="sympblock-panel-problem" role="alert" ?hidden=${!i}>${i}</p>
      <p class="sympblock-drill-now" role="status" ?hidden=${i}>${r}</p>`}setPace(e){e&&(this.replayPace=e),this.sender.send({event:"pace",pace:e})}toggleReplay=()=>this.setPace(this.room.pace?0:this.replayPace);replayKey=e=>{e.key===" "&&(e.preventDefault(),this.toggleReplay())};look=({type:e,target:t})=>{(e==="change"||this.sender.isIdle())&&this.sender.send({event:"look",second:Number(t.value)})};replaySpeed(e){let t=e===(this.room.pace||this.replayPace),i=()=>{this.replayPace=e,this.room.pace?this.setPace(e):this.redraw()};return c`<button type="button" class="sympblock-panel-button" aria-pressed=${String(t)} data-speed=${e}
      aria-label="Replay ${e} times as fast" @click=${i}>${Yt(e)}</button>`}replay(){let{pace:e,clock:t,replay:i}=this.room,o=this.model.get("toolbox").paces.filter(Boolean);return c`<div class="sympblock-drill-clock sympblock-drill-replay" role="group" aria-label="Replay">
      <output class="sympblock-drill-time" aria-label="Time since you came">${t}</output>
      <button type="button" class="sympblock-panel-button" data-replay @click=${this.toggleReplay}
        >${e?"Pause replay":"Play replay"}</button>
      ${o.map(n=>this.replaySpeed(n))}
      <input type="range" min="0" max=${i.last_s} step="1" .value=${String(i.at_s)} aria-label="Replay: time since you came"
        aria-valuetext=${Mi(i.at_s)} @input=${this.look} @change=${this.look} @keydown=${this.replayKey}>
    </div>`}patient(){let{speech:e,signs:t}=this.room;return c`<section class="sympblock-drill-patient" aria-label="The patient" aria-live=${this.room.phase==="running"?"polite":"off"}>
      <p class="sympblock-drill-speech">${e}</p>
      <p>${t.length?`You notice: ${t.join("; ")}.`:"You notice nothing else."}</p>
    </section>`}log(){let{log:e}=this.room;return c`<section class="sympblock-drill-log" aria-label="What you did">
      <h5>What you did</h5>
      ${e.length?c`<ol>${e.map(({clock:t,words:i})=>c`<li><span>${t}</span> ${i}</li>`)}</ol>`:c`<p>Nothing yet.</p>`}
    </section>`}screen(){return this.monitor??=new ge(this.redraw),c`${this.monitor.template(this.model.get("monitor"))}${this.patient()}`}bed(e){let{phase:t,told:i}=this.room;if(t!=="running"&&t!=="over")return c`<div ${$(this.bedPlace)} hidden></div>`;let o=t==="running";return c`<div class="sympblock-drill-bed" ${$(this.bedPlace)}>
      <div class="sympblock-drill-screen">
        <p class="sympblock-drill-told">${i}</p>
        ${o?this.paces():this.replay()}
        ${this.screen()}
      </div>
      ${o?this.acts.template(this.model.get("toolbox")):d}
      <div class="sympblock-drill-done">${o?d:e}${this.log()}</div>
    </div>`}lay=({title:e,controls:t,problem:i,pictures:o,words:n,said:r})=>{let{phase:a}=this.room;return a==="running"&&this.phase!=="running"&&this.monitor?.forget(),this.hasTurned=!!this.phase&&a!==this.phase,this.phase=a,[e,t,i,this.bed(o),n,r]};drawn=()=>{this.acts.settle();let e=this.bedPlace.value.parentElement;Xt(e.querySelector("svg.sympblock-scene"),this.room.replay?.playhead_mm),this.hasTurned&&this.lead(e),this.hasTurned=!1};lead(e){let{activeElement:t}=document;if(t&&t!==document.body&&!e.contains(t))return;let i=e.querySelector("h3");i.tabIndex=-1,i.focus({preventScroll:!0}),e.scrollIntoView({block:"start"})}stop(){this.clock.stop(),this.monitor?.stop()}},Kt=(s,e,t)=>new ze(s,e,t);var Qn=[Ht,It,We,Bt,Rt,qe,jt],er={render:s=>Lt(s,Kt)};export{er as default,Qn as styles};
