var Pe=`.sympblock-panel {
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
 */var fe=globalThis,Le=t=>t,K=fe.trustedTypes,Oe=K?K.createPolicy("lit-html",{createHTML:t=>t}):void 0,ye="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,ke="?"+w,Ct=`<${ke}>`,L=document,q=()=>L.createComment(""),z=t=>t===null||typeof t!="object"&&typeof t!="function",ge=Array.isArray,Ie=t=>ge(t)||typeof t?.[Symbol.iterator]=="function",be=`[ 	
\f\r]`,F=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Be=/-->/g,He=/>/g,N=RegExp(`>|${be}(?:([^\\s"'>=/]+)(${be}*=${be}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Re=/'/g,je=/"/g,Ue=/^(?:script|style|textarea|title)$/i,$e=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),m=$e(1),Os=$e(2),Bs=$e(3),k=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),De=new WeakMap,P=L.createTreeWalker(L,129);function We(t,e){if(!ge(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Oe!==void 0?Oe.createHTML(e):e}var Fe=(t,e)=>{let s=t.length-1,i=[],n,o=e===2?"<svg>":e===3?"<math>":"",r=F;for(let a=0;a<s;a++){let l=t[a],p,d,c=-1,h=0;for(;h<l.length&&(r.lastIndex=h,d=r.exec(l),d!==null);)h=r.lastIndex,r===F?d[1]==="!--"?r=Be:d[1]!==void 0?r=He:d[2]!==void 0?(Ue.test(d[2])&&(n=RegExp("</"+d[2],"g")),r=N):d[3]!==void 0&&(r=N):r===N?d[0]===">"?(r=n??F,c=-1):d[1]===void 0?c=-2:(c=r.lastIndex-d[2].length,p=d[1],r=d[3]===void 0?N:d[3]==='"'?je:Re):r===je||r===Re?r=N:r===Be||r===He?r=F:(r=N,n=void 0);let b=r===N&&t[a+1].startsWith("/>")?" ":"";o+=r===F?l+Ct:c>=0?(i.push(p),l.slice(0,c)+ye+l.slice(c)+w+b):l+w+(c===-2?a:b)}return[We(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},V=class t{constructor({strings:e,_$litType$:s},i){let n;this.parts=[];let o=0,r=0,a=e.length-1,l=this.parts,[p,d]=Fe(e,s);if(this.el=t.createElement(p,i),P.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(n=P.nextNode())!==null&&l.length<a;){if(n.nodeType===1){if(n.hasAttributes())for(let c of n.getAttributeNames())if(c.endsWith(ye)){let h=d[r++],b=n.getAttribute(c).split(w),f=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:f[2],strings:b,ctor:f[1]==="."?X:f[1]==="?"?J:f[1]==="@"?Q:B}),n.removeAttribute(c)}else c.startsWith(w)&&(l.push({type:6,index:o}),n.removeAttribute(c));if(Ue.test(n.tagName)){let c=n.textContent.split(w),h=c.length-1;if(h>0){n.textContent=K?K.emptyScript:"";for(let b=0;b<h;b++)n.append(c[b],q()),P.nextNode(),l.push({type:2,index:++o});n.append(c[h],q())}}}else if(n.nodeType===8)if(n.data===ke)l.push({type:2,index:o});else{let c=-1;for(;(c=n.data.indexOf(w,c+1))!==-1;)l.push({type:7,index:o}),c+=w.length-1}o++}}static createElement(e,s){let i=L.createElement("template");return i.innerHTML=e,i}};function O(t,e,s=t,i){if(e===k)return e;let n=i!==void 0?s._$Co?.[i]:s._$Cl,o=z(e)?void 0:e._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(t),n._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=n:s._$Cl=n),n!==void 0&&(e=O(t,n._$AS(t,e.values),n,i)),e}var Z=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,n=(e?.creationScope??L).importNode(s,!0);P.currentNode=n;let o=P.nextNode(),r=0,a=0,l=i[0];for(;l!==void 0;){if(r===l.index){let p;l.type===2?p=new j(o,o.nextSibling,this,e):l.type===1?p=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(p=new ee(o,this,e)),this._$AV.push(p),l=i[++a]}r!==l?.index&&(o=P.nextNode(),r++)}return P.currentNode=L,n}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},j=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,n){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=O(this,e,s),z(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ie(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&z(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,n=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=V.createElement(We(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===n)this._$AH.p(s);else{let o=new Z(n,this),r=o.u(this.options);o.p(s),this.T(r),this._$AH=o}}_$AC(e){let s=De.get(e.strings);return s===void 0&&De.set(e.strings,s=new V(e)),s}k(e){ge(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,n=0;for(let o of e)n===s.length?s.push(i=new t(this.O(q()),this.O(q()),this,this.options)):i=s[n],i._$AI(o),n++;n<s.length&&(this._$AR(i&&i._$AB.nextSibling,n),s.length=n)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=Le(e).nextSibling;Le(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,n,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=n,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=u}_$AI(e,s=this,i,n){let o=this.strings,r=!1;if(o===void 0)e=O(this,e,s,0),r=!z(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let a=e,l,p;for(e=o[0],l=0;l<o.length-1;l++)p=O(this,a[i+l],s,l),p===k&&(p=this._$AH[l]),r||=!z(p)||p!==this._$AH[l],p===u?e=u:e!==u&&(e+=(p??"")+o[l+1]),this._$AH[l]=p}r&&!n&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},X=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},J=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},Q=class extends B{constructor(e,s,i,n,o){super(e,s,i,n,o),this.type=5}_$AI(e,s=this){if((e=O(this,e,s,0)??u)===k)return;let i=this._$AH,n=e===u&&i!==u||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==u&&(i===u||n);n&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ee=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){O(this,e)}},qe={M:ye,P:w,A:ke,C:1,L:Fe,R:Z,D:Ie,V:O,I:j,H:B,N:J,U:Q,B:X,F:ee},Et=fe.litHtmlPolyfillSupport;Et?.(V,j),(fe.litHtmlVersions??=[]).push("3.3.3");var ze=(t,e,s)=>{let i=s?.renderBefore??e,n=i._$litPart$;if(n===void 0){let o=s?.renderBefore??null;i._$litPart$=n=new j(e.insertBefore(q(),o),o,void 0,s??{})}return n._$AI(t),n};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_=t=>(...e)=>({_$litDirective$:t,values:e}),v=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Nt}=qe,Ve=t=>t;var te=t=>t.strings===void 0,Ge=()=>document.createComment(""),D=(t,e,s)=>{let i=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(s===void 0){let o=i.insertBefore(Ge(),n),r=i.insertBefore(Ge(),n);s=new Nt(o,r,t,t.options)}else{let o=s._$AB.nextSibling,r=s._$AM,a=r!==t;if(a){let l;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(l=t._$AU)!==r._$AU&&s._$AP(l)}if(o!==n||a){let l=s._$AA;for(;l!==o;){let p=Ve(l).nextSibling;Ve(i).insertBefore(l,n),l=p}}}return s},M=(t,e,s=t)=>(t._$AI(e,s),t),Pt={},se=(t,e=Pt)=>t._$AH=e,Ye=t=>t._$AH,ie=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var A=_(class extends v{constructor(t){if(super(t),t.type!==$.PROPERTY&&t.type!==$.ATTRIBUTE&&t.type!==$.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!te(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===u)return e;let s=t.element,i=t.name;if(t.type===$.PROPERTY){if(e===s[i])return k}else if(t.type===$.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(i))return k}else if(t.type===$.ATTRIBUTE&&s.getAttribute(i)===e+"")return k;return se(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ke=(t,e,s)=>{let i=new Map;for(let n=e;n<=s;n++)i.set(t[n],n);return i},I=_(class extends v{constructor(t){if(super(t),t.type!==$.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let i;s===void 0?s=e:e!==void 0&&(i=e);let n=[],o=[],r=0;for(let a of t)n[r]=i?i(a,r):r,o[r]=s(a,r),r++;return{values:o,keys:n}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,i]){let n=Ye(t),{values:o,keys:r}=this.dt(e,s,i);if(!Array.isArray(n))return this.ut=r,o;let a=this.ut??=[],l=[],p,d,c=0,h=n.length-1,b=0,f=o.length-1;for(;c<=h&&b<=f;)if(n[c]===null)c++;else if(n[h]===null)h--;else if(a[c]===r[b])l[b]=M(n[c],o[b]),c++,b++;else if(a[h]===r[f])l[f]=M(n[h],o[f]),h--,f--;else if(a[c]===r[f])l[f]=M(n[c],o[f]),D(t,l[f+1],n[c]),c++,f--;else if(a[h]===r[b])l[b]=M(n[h],o[b]),D(t,n[c],n[h]),h--,b++;else if(p===void 0&&(p=Ke(r,b,f),d=Ke(a,c,h)),p.has(a[c]))if(p.has(a[h])){let g=d.get(r[b]),C=g!==void 0?n[g]:null;if(C===null){let E=D(t,n[c]);M(E,o[b]),l[b]=E}else l[b]=M(C,o[b]),D(t,n[c],C),n[g]=null;b++}else ie(n[h]),h--;else ie(n[c]),c++;for(;b<=f;){let g=D(t,l[f+1]);M(g,o[b]),l[b++]=g}for(;c<=h;){let g=n[c++];g!==null&&ie(g)}return this.ut=r,se(t,l),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var G=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let i of s)i._$AO?.(e,!1),G(i,e);return!0},ne=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},Ze=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Bt(e)}};function Lt(t){this._$AN!==void 0?(ne(this),this._$AM=t,Ze(this)):this._$AM=t}function Ot(t,e=!1,s=0){let i=this._$AH,n=this._$AN;if(n!==void 0&&n.size!==0)if(e)if(Array.isArray(i))for(let o=s;o<i.length;o++)G(i[o],!1),ne(i[o]);else i!=null&&(G(i,!1),ne(i));else G(this,t)}var Bt=t=>{t.type==$.CHILD&&(t._$AP??=Ot,t._$AQ??=Lt)},oe=class extends v{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,i){super._$AT(e,s,i),Ze(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(G(this,e),ne(this))}setValue(e){if(te(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var H=()=>new xe,xe=class{},ve=new WeakMap,T=_(class extends oe{render(t){return u}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),u}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=ve.get(e);s===void 0&&(s=new WeakMap,ve.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?ve.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var U=class{constructor(e,s=i=>i){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function Xe(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function Ht(t,e,{min:s,max:i,step:n}){let o=Xe(t),r=Number.isNaN(o)?s:o+e*n;return String(Number(Math.min(i,Math.max(s,r)).toFixed(2)))}var re=class{constructor(e,s){this.uid=s,this.entry=new U(e,i=>String(Xe(i))),this.field=H()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=Ht(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return m`<div class="sympblock-panel-number" data-control=${e.id}>
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
    </div>`}settle(){this.entry.settle(this.input)}};function Je({id:t,label:e,shown:s,enabled:i,refusal:n},o,r,a=s){let l=`${o}-${t}`;return m`<form class="sympblock-panel-patient" data-control=${t} @submit=${d=>{d.preventDefault();let c=d.target.elements.number;!i||!c.value.trim()||(r(c.value),c.value="")}} novalidate>
    <strong class="sympblock-panel-who">${a}</strong>
    <span class="sympblock-panel-typed">
      <label for=${l}>${e}</label>
      <input id=${l} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${n?`${l}-refusal`:u} aria-invalid=${String(!!n)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!i)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${l}-refusal" role="status" ?hidden=${!n}>${n}</p>
  </form>`}var le=class{constructor(e,s){this.uid=s,this.entry=new U(e,i=>i.trim()),this.field=H()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[i,n]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?m`<textarea ${T(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${i} ${n}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:m`<input ${T(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${i} ${n}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,i=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return m`<div class="sympblock-panel-text ${i}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||u}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Y=(t,e)=>e.sender.pending(t.id)??t.value;function Rt(t,e){let s=Y(t,e),i=({value:n,label:o},r)=>m`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${n}
    .checked=${A(n===s)} @change=${()=>e.set(t.id,n)}><span>${o}</span></label>`;return m`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${I(t.options,({value:n})=>n,i)}</div>
  </fieldset>`}function jt(t,e){let s=Y(t,e),i=`${e.uid}-${t.id}`;return m`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <select id=${i} ?disabled=${t.enabled===!1} @change=${n=>e.set(t.id,n.target.value)}>
      ${t.options.map(({value:n,label:o})=>m`<option .value=${n} .selected=${A(n===s)}>${o}</option>`)}
    </select>
  </div>`}function Dt(t,e){let s=Y(t,e),i=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),n=`${e.uid}-${t.id}`;return m`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <output for=${n}>${i}</output>
    <input id=${n} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${i}
      .value=${e.held.has(t.id)?k:A(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${o=>e.set(t.id,Number(o.target.value))}>
  </div>`}function It(t,e){return m`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${A(Y(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function Ut(t,e){let s=()=>Y(t,e),i=(o,r)=>r?[...s(),o]:s().filter(a=>a!==o),n=({value:o,label:r})=>m`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${A(s().includes(o))} ?disabled=${t.enabled===!1}
    @change=${a=>e.set(t.id,i(o,a.target.checked))}><span>${r}</span></label>`;return m`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${I(t.options,({value:o})=>o,n)}</div>
  </fieldset>`}function Wt(t,e){return m`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Ft={choice:(t,e)=>(t.layout==="menu"?jt:Rt)(t,e),range:Dt,toggle:It,button:Wt,checks:Ut,patient:(t,e)=>Je(t,e.uid,s=>e.set(t.id,s)),number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},Qe={number:re,text:le},ae=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let i=Qe[e];return this.fields.has(s)||this.fields.set(s,new i(n=>this.sender.send(n),this.uid)),this.fields.get(s)}template(e){return Ft[e.kind](e,this)}templates({controls:e,buttons_first:s}){let i=l=>`${l.kind} ${l.layout??""} ${l.id}`,n=l=>I(l,i,p=>this.template(p)),o=e.filter(({kind:l})=>l==="button"),r=n(e.filter(({kind:l})=>l!=="button")),a=o.length?m`<div class="sympblock-panel-buttons">${n(o)}</div>`:"";return s?[a,r]:[r,a]}settle(e){for(let s of e)s.kind in Qe&&this.typedField(s).settle()}};var et=0;function S(t){return et+=1,`${t}-${et}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var tt="important",qt=" !"+tt,st=_(class extends v{constructor(t){if(super(t),t.type!==$.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let i=t[s];return i==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let i of this.ft)e[i]==null&&(this.ft.delete(i),i.includes("-")?s.removeProperty(i):s[i]=null);for(let i in e){let n=e[i];if(n!=null){this.ft.add(i);let o=typeof n=="string"&&n.endsWith(qt);i.includes("-")||o?s.setProperty(i,o?n.slice(0,-11):n,o?tt:""):s[i]=n}}return k}});function zt(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),i=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&i>0}function we(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Vt(t,e,s,i){let n=t.y+t.h/2<e.y+e.h/2,o=(n?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(n?-1:1)*(s?o:o/2),we(t,i),!s&&(e.y+=(n?1:-1)*o/2,we(e,i))}function _e(t,e,s){for(let i of t)we(i,s);for(let i=0;i<60;i+=1){let n=!0;for(let o of t)for(let r of[...e,...t])r===o||!zt(o,r)||(n=!1,Vt(o,r,e.includes(r),s));if(n)return!0}return!1}var Gt=.35,it=document.createElement("canvas").getContext("2d");function W(t,e,s){return it.font=`500 ${e}px ${s||"sans-serif"}`,it.measureText(t).width}function Yt(t,e,s,i){let[n,o]=e(t.at_mm),r={start:0,middle:i/2,end:i}[t.anchor];return{label:t,x:n-r,y:o-s*.65,w:i,h:s*1.3}}function ct(t,e,s){let i=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<i?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,i]).join(" ")}L${s.join(" ")}`;y("path",{d:r,class:"sympblock-leader-halo"},t),y("path",{d:r,class:"sympblock-leader"},t),y("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function R(t,e,s,i,n,o){let r=y("text",{x:s,y:i,class:o,"font-size":n,"dominant-baseline":"central"},t);return r.textContent=e,r}function Kt(t,e,s,i){let n=e.scale_bar_mm*s.pxPerMm,o=`${e.scale_bar_mm} mm`,r=Math.max(n,W(o,i,s.family)),a={x:10,y:s.height-i*1.3-16,w:r,h:i*1.3+8},l=s.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+n}M${10+n} ${l-4}V${l+4}`;return y("path",{d:p,class:"sympblock-scale-halo"},t),y("path",{d:p,class:"sympblock-scale"},t),R(t,o,10,l-i*.95,i,"sympblock-label"),a}function Zt(t,e,s,i){return e.side_marks.map((n,o)=>{let r=Math.max(i*1.7,W(n,i,s.family)+i*.8),a=o?s.width-r-8:8,l={x:a,y:8,w:r,h:i*1.7};return y("rect",{x:a,y:8,width:r,height:l.h,rx:3,class:"sympblock-side"},t),R(t,n,a+r/2,8+l.h/2,i,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function Xt(t,e,s){for(let i of e)i.label.points_to_mm&&ct(t,i,s(i.label.points_to_mm));for(let i of e)R(t,i.label.text,i.x,i.y+i.h/2,i.h/1.3,"sympblock-label")}function pt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function Jt(t,e,s,i){let n=t.isConnected?getComputedStyle(t).fontFamily:"",o=Math.max(...e.map(l=>W(l.text,i,n)))+i*2.66,r=s-2*o-i;if(pt(t)&&r>Gt*s)return{columns:2,columnPx:o,picturePx:r,left:r+i};let a=Math.max(1,Math.min(3,Math.floor(s/o)));return{columns:a,columnPx:s/a,picturePx:s,left:0}}function Qt(t,e,s,i,n,o){let{place:r}=s,a=o*1.4,l=e.map(c=>{let[h,b]=r(c.at_mm),f=h<s.width/2?1:s.width-a-1;return{label:c,x:c.points_to_mm?f:h-a/2,y:b-a/2,w:a,h:a}});_e(l,i,{x:0,y:0,w:s.width,h:s.height});for(let c of l)c.label.points_to_mm&&ct(t,c,r(c.label.points_to_mm));let p=Math.ceil(e.length/n.columns),d=n.left?0:s.height;return l.forEach((c,h)=>{let b=n.left+Math.floor(h/p)*n.columnPx+a*.6,f=d+a*.9+h%p*o*1.6;nt(t,h+1,c.x+a/2,c.y+a/2,o,n.leastPx),nt(t,h+1,b,f,o,n.leastPx),R(t,c.label.text,b+a*.8,f,o,"sympblock-label sympblock-key-text")}),Math.max(0,d+p*o*1.6+a*.6-s.height)}function nt(t,e,s,i,n,o){y("circle",{cx:s,cy:i,r:n*.7,class:"sympblock-number"},t),R(t,e,s,i,Math.max(n*.84,o),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ot(t){let[e,s,i,n]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let o=t.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([p,d])=>[[p-l,d-l],[p+l,d+l]])}),r=(a,l)=>l(...o.map(p=>p[a]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(i,r(0,Math.max)),Math.min(n,r(1,Math.max))]}function rt(t,e,s){let[i,n,o,r]=e,a=s/(o-i),l=(r-n)*a,p=t.isConnected?getComputedStyle(t).fontFamily:"",d=([h,b])=>[(h-i)*a,(b-n)*a],c={x:6,y:6,w:s-12,h:l-12};return{bounds:e,width:s,height:l,pxPerMm:a,family:p,place:d,area:c}}function lt(t,e,s,i){t.replaceChildren();let n=[];return e.side_marks&&n.push(...Zt(t,e,s,i)),e.scale_bar_mm&&n.push(Kt(t,e,s,i)),n}function dt(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function es(t,e,s){return Math.max(12,s,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ce))}function at(t,e,s){let i=t.querySelector(".sympblock-words"),n=rt(t,e.labels.length?e.bounds_mm:ot(e),s),o=dt(t),r=es(e,n,o),a=lt(i,e,n,r),l=x=>Yt(x,n.place,r,W(x.text,r,n.family)),p=e.labels.map(l),d=p.map(x=>x.x),h=_e(p,a,n.area)&&p.every((x,he)=>Math.abs(x.x-d[he])<24),b=0;if(h)Xt(i,p,n.place);else{let[x,he,Ee,Tt]=ot(e),ue=Jt(t,e.labels,s,r),Ne=(Ee-x)*r*2/ue.picturePx;n=rt(t,[x-Ne,he,Ee+Ne,Tt],ue.picturePx),a=lt(i,e,n,Math.max(12,o)),b=Qt(i,e.labels,n,a,{...ue,leastPx:o},r)}let[f,g,,C]=n.bounds,E=1/n.pxPerMm;i.setAttribute("transform",`translate(${f} ${g}) scale(${E})`),t.setAttribute("viewBox",`${f} ${g} ${s*E} ${C-g+b*E}`),t.style.setProperty("--scene-px",E)}function ts(t,e,s){let i=t.getScreenCTM(),n=e.labels.length&&pt(t)?s:i?.a*t.viewBox.baseVal.width;return i&&s?Math.min(s,n):0}function mt(t,e){let[s,i,n]=[0,0,[0,0]],o=()=>{let{width:r,height:a}=t.getBoundingClientRect();if(!r)return;let l=dt(t),p=[r,a].every((c,h)=>Math.abs(c-n[h])<=2)&&l===i;n=[r,a];let d=p?s:ts(t,e,r);d>40&&(Math.abs(d-s)>2||Math.abs(l-i)>.5)&&([s,i]=[d,l],at(t,e,d))};at(t,e,560),new ResizeObserver(o).observe(t)}var ss="http://www.w3.org/2000/svg",ce=13,is="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function y(t,e,s){let i=document.createElementNS(ss,t);for(let[n,o]of Object.entries(e||{}))i.setAttribute(n,o);return s&&s.append(i),i}function Ae(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function ut(t,e,s){let i={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[n,o]of Object.entries(i))t.style.setProperty(`--scene-${n}`,o);t.style.setProperty("--scene-width",s)}function ns(t,e){let[s,i]=t.points_mm[0];if(t.kind==="dot")return y("circle",{cx:s,cy:i,r:t.size_mm||e.width});if(t.kind==="person")return y("path",{d:is,transform:`translate(${s} ${i}) scale(${t.size_mm})`});if(t.kind==="line")return y("path",{d:Ae(t.points_mm,!1)});let n=[t.points_mm,...t.holes_mm].map(o=>Ae(o,!0));return y("path",{d:n.join(""),"fill-rule":"evenodd"})}function os(t,e,s,i,n){let o=`${e}-hatch-${s}`,r=y("pattern",{id:o,patternUnits:"userSpaceOnUse",width:n,height:n}),a={lines:`M0 ${n}L${n} 0`,cross:`M0 ${n}L${n} 0M0 0L${n} ${n}`}[i.hatch],l=a?y("path",{d:a,class:"sympblock-hatch-line","stroke-width":n*.09},r):y("circle",{cx:n/2,cy:n/2,r:n*.14,class:"sympblock-hatch-dot"},r);return ut(l,i,0),t.querySelector("defs").append(r),`url(#${o})`}function rs(t,e,s){let i=y("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),o={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;ut(i,e,t.emphasis==="strong"?o*1.8:o);let r=ns(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),i.append(r),s&&t.kind==="area"){let a=r.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=s,i.append(a)}return i}function Me(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function ls(t,e){let s=y("g",{class:"sympblock-tip","aria-hidden":"true"},t),i=y("rect",{rx:3},s),n=R(s,"",0,0,ce,"sympblock-tip-text");return(o,r,a)=>{if(s.style.display=o?"":"none",!o)return;let l=Number(t.style.getPropertyValue("--scene-px")),p=W(o,ce,getComputedStyle(t).fontFamily)+14,[d,c,h]=e.bounds_mm,b=Math.max(d,Math.min(r+10*l,h-p*l)),f=a-34*l<c?a+16*l:a-34*l;s.setAttribute("transform",`translate(${b} ${f}) scale(${l})`);for(let[g,C]of Object.entries({width:p,height:24}))i.setAttribute(g,C);n.setAttribute("x",7),n.setAttribute("y",12),n.textContent=o}}function ht(t,e,s){let i=y("g",{class:e,"aria-hidden":"true"},t);for(let o of["halo","line"])y("path",{d:s,class:`sympblock-mark-${o}`},i);let n=o=>{i.style.display=o?"":"none",o&&(i.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return n(null),n}function as(t){return{setCrosshair:ht(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:ht(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function cs(t,e,s,i){let n=e.map((o,r)=>({node:o,shape:s[r]})).filter(({shape:o})=>o.name);t.setAttribute("role","group"),n.forEach(({node:o,shape:r},a)=>{let l={role:"button","aria-label":r.name,tabindex:a?-1:0,"data-structure":r.structure};for(let[p,d]of Object.entries(l))o.setAttribute(p,d);o.classList.add("sympblock-pickable"),o.addEventListener("click",p=>i.onPick(r,...Me(t,p))),o.addEventListener("keydown",p=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")i.onPick(r,...r.points_mm[0]);else if(d){let c=n[(a+d+n.length)%n.length].node;o.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;p.preventDefault()})})}function ps(t,e,s,i){let n=o=>{let r=o.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((o,r)=>{s[r].name&&(o.addEventListener("pointermove",a=>i(s[r].name,...Me(t,a))),o.addEventListener("pointerleave",()=>i("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&i(s[r].name,...n(o))),o.addEventListener("blur",()=>i("")))})}function ds(t,e,s){let[i,n,o,r]=e.bounds_mm,a=y("defs",{},t),l={x:i,y:n,width:o-i,height:r-n};y("rect",l,y("clipPath",{id:`${s}-clip`},a)),y("rect",{...l,class:"sympblock-ground"},t)}function ms(t,e){let s=e.rings.map(i=>Ae(i,!0)).join("");for(let i of["halo","line"])y("path",{d:s,class:`sympblock-overlay-${i} sympblock-overlay-${e.tone}`},t)}function bt(t,e){return t.get("scenes")[e]}function ft(t,e={}){let s=S("sympblock-scene"),i=y("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});i.dataset.ground=t.ground,ds(i,t,s);let[n,,o]=t.bounds_mm,r={};for(let[d,c]of Object.entries(t.styles))c.hatch&&(r[d]=os(i,s,d,c,(o-n)/75));let a=y("g",{"clip-path":`url(#${s}-clip)`},i);if(t.film){let[d,c,h,b]=t.film.bounds_mm,f={href:t.film.href,x:d,y:c,width:h-d,height:b-c,preserveAspectRatio:"none"};y("image",{...f,"aria-hidden":"true"},a)}let l=t.shapes.map(d=>rs(d,t.styles[d.structure],r[d.structure]));a.append(...l);for(let d of e.overlays??[])ms(a,d);y("g",{class:"sympblock-words","aria-hidden":"true"},i),ps(i,l,t.shapes,ls(i,t)),e.onPick&&t.shapes.some(d=>d.name)&&cs(i,l,t.shapes,e);let p=d=>{let c=i.querySelector(`[data-structure="${CSS.escape(d)}"]`);c&&c.focus()};return i.sceneTools={...as(i),focusStructure:p},e.onPoint&&(i.classList.add("sympblock-pointing"),i.addEventListener("click",d=>e.onPoint(...Me(i,d)))),mt(i,t),i}var pe=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let i=bt(this.model,e.scene),n=o=>this.send({event:"pick",picture:e.id,structure:o.structure});this.drawn.set(e.id,{mark:s,scene:i,node:ft(i,e.pickable?{onPick:n}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:i}=this.scene(e),n={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return m`<figure class="sympblock-panel-picture" style=${st(n)}>
      ${i}
      <figcaption>${e.caption}${s.note?m` <em>${s.note}</em>`:u}</figcaption>
    </figure>`}templates(e){return I(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let i=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(i)return{id:e,node:s,structure:i}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var hs=t=>t.currentTarget.closest("section").querySelector("iframe");function us(t){let{contentWindow:e}=hs(t);e.focus(),e.print()}function yt(t,e,s){let i=URL.createObjectURL(new Blob([t],{type:s}));Object.assign(document.createElement("a"),{href:i,download:e}).click(),URL.revokeObjectURL(i)}function kt({heading:t,text:e,file:s}){return m`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>yt(e,s,"text/csv")}>Download: ${t}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${t}>${e}</pre></details>
  </section>`}function bs({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function gt(t){return m`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${us}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>yt(t.document,t.file,"text/html")}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${bs}></iframe>
  </section>`}function Te(t=[]){if(!t.length)return u;let e=t.map(({label:s,text:i},n)=>m`${n?"; ":""}<cite title=${i}>${s}</cite>`);return m`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function fs(t){return m`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?m`<strong class="sympblock-panel-tone">${t.tag}</strong>`:u}
    ${t.heading?m`<h4>${t.heading}</h4>`:u}
    <p>${t.text}</p>
    ${Te(t.sources)}
  </section>`}function ys(t){let e=(s,i)=>i?m`<td role="cell" data-head=${t.head[i]}>${s}</td>`:m`<th scope="row" role="rowheader" data-head=${t.head[i]}>${s}</th>`;return m`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>m`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>m`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${Te(t.sources)}
  </div>`}var ks={table:ys,words:fs,sheet:gt,file:kt},de=t=>ks[t.kind](t);var gs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",$s=5e3,vs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Se=class{constructor(e,{page:s,silent:i=()=>{},changed:n=()=>{},clock:o=vs}){this.post=e,this.page=s,this.silent=i,this.changed=n,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let s=[this.underWay,...this.waiting].filter(i=>i?.event==="set"&&i.id===e);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),$s),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(gs),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function $t(t,e={}){let s=new Se(n=>t.send(n),{page:S("page"),...e}),i=n=>n?.event==="done"&&s.done(n.sequence);return t.on("msg:custom",i),{send:n=>s.add(n),tell:n=>t.send(n),pending:n=>s.pending(n),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",i),s.stop()}}}var xs=/^#code=([0-9A-Za-z]{2,2048})$/,ws="The link opens on this computer while the course is running. On another computer, open the code.",_s="The link opens for everybody who uses the course at this address.",As=/^(localhost|127\.|\[::1\])/;function Ms(t,e){let s=xs.exec(t)?.[1]??"";return s.startsWith(e)?s:""}var me=class{constructor(e,s,i){this.model=e,this.sender=s,this.redraw=i,this.uid=S("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=H(),this.card=H(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:s}=globalThis.location;return`${e}${s}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:s,search:i}=globalThis.location,n=Ms(e,this.shared.letter);n&&(globalThis.history.replaceState(globalThis.history.state,"",s+i),this.isFromLink=!0,this.openOnceReady(n))}openOnceReady(e){let{model:s}=this,i=()=>{s.get("preparing")||(s.off("change:preparing",i),this.send(e))};s.on("change:preparing",i),this.stop=()=>s.off("change:preparing",i),i()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let s=this.field.value.value.trim();s&&this.send(s)};copy=async(e,s)=>{try{await navigator.clipboard.writeText(e),this.copied=`${s} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:s}){let i=s&&m`<p class="sympblock-share-about">${s}</p>`;return e?m`${i||u}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${A(e)}
        @focus=${({target:n})=>n.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${As.test(globalThis.location.hostname)?ws:_s}</p>`:m`${i||u}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:s}){return m`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${T(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&s))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&s?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||u}</p>`}hear({opened:e,is_refused:s}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=s,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),m`<details class="sympblock-share" ${T(this.card)} ?open=${A(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Ts({title:t,story:e,controls:s,problem:i,body:n,share:o,said:r}){return[t,e,s,i,n,o,r]}var Ce=class{constructor(e,s,i){this.model=e,this.el=s,this.uid=S("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=$t(e,{silent:n=>this.hush(n),changed:this.redraw}),this.desk=new ae(this.sender,this.uid),this.pictures=new pe(e,this.sender.send),this.face=i(e,this.sender,this.redraw),this.share=e.get("shared")?new me(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let n of this.traits)e.on(`change:${n}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return m`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,i){if(!e.story?.length)return{story:u,body:this.body(e,s,i)};let n=m`<div class="sympblock-panel-readout">${e.story.map(de)}</div>`;return{story:m`<div class="sympblock-panel-story">${this.body(e,s,n)}</div>`,body:this.body({layout:"stacked"},u,i)}}words(e){let s=e.readout.filter(n=>n.is_wide),i=e.readout.filter(n=>!n.is_wide);return m`<div class="sympblock-panel-readout" ?hidden=${!i.length}>${i.map(de)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(de)}</div>`}body({layout:e},s,i){return m`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${i}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[i,n]=[this.picturesPart(e),this.words(e)];return{view:e,title:m`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:m`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:m`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||u}</p>`,...this.halves(e,i,n),pictures:i,words:n,share:this.share?.template()??u,said:m`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),i=this.focusedControl(),n=this.face.lay??Ts;ze(m`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${n(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(i),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function vt({model:t,el:e},s=()=>({})){let i=new Ce(t,e,s);return()=>i.stop()}var xt=`.sympblock-panel-checks .sympblock-panel-options {
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
`;var wt=`/* A number that is typed. */
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
`;var _t=`/* Who is there, by number: large enough to be read out to a group. */
.sympblock-panel-patient {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  align-items: center;
}
.sympblock-panel-who {
  font-size: 1.0625rem;
  font-variant-numeric: tabular-nums;
}
.sympblock-panel-patient .sympblock-panel-typed {
  align-items: center;
  margin: 0;
}
.sympblock-panel-patient label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-panel-patient input {
  box-sizing: border-box;
  width: 4.5rem;
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
.sympblock-panel-patient input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-patient input[aria-invalid="true"] {
  border: 2px solid #d55e00;
}
.sympblock-panel-patient .sympblock-panel-refusal {
  flex-basis: 100%;
  margin: 0;
  padding-left: 0.5rem;
  border-left: 0.25rem double #d55e00;
}
`;var At=`.sympblock-said {
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
`;var Mt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var xn=[Mt,At,Pe,wt,xt,_t],wn={render:t=>vt(t)};export{wn as default,xn as styles};
