"use strict";(()=>{var Lt=Object.defineProperty;var Ot=(t,e,s)=>e in t?Lt(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var $=(t,e,s)=>Ot(t,typeof e!="symbol"?e+"":e,s);var Be=`.sympblock-panel {
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
 */var V=globalThis,Re=t=>t,J=V.trustedTypes,je=J?J.createPolicy("lit-html",{createHTML:t=>t}):void 0,ve="$lit$",A=`lit$${Math.random().toFixed(9).slice(2)}$`,xe="?"+A,Bt=`<${xe}>`,O=document,z=()=>O.createComment(""),G=t=>t===null||typeof t!="object"&&typeof t!="function",we=Array.isArray,Ve=t=>we(t)||typeof(t==null?void 0:t[Symbol.iterator])=="function",$e=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,De=/-->/g,Ie=/>/g,P=RegExp(`>|${$e}(?:([^\\s"'>=/]+)(${$e}*=${$e}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ue=/'/g,qe=/"/g,ze=/^(?:script|style|textarea|title)$/i,_e=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),m=_e(1),Ys=_e(2),Ks=_e(3),k=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),Fe=new WeakMap,L=O.createTreeWalker(O,129);function Ge(t,e){if(!we(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return je!==void 0?je.createHTML(e):e}var Ye=(t,e)=>{let s=t.length-1,n=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=W;for(let a=0;a<s;a++){let l=t[a],p,d,c=-1,h=0;for(;h<l.length&&(r.lastIndex=h,d=r.exec(l),d!==null);)h=r.lastIndex,r===W?d[1]==="!--"?r=De:d[1]!==void 0?r=Ie:d[2]!==void 0?(ze.test(d[2])&&(i=RegExp("</"+d[2],"g")),r=P):d[3]!==void 0&&(r=P):r===P?d[0]===">"?(r=i!=null?i:W,c=-1):d[1]===void 0?c=-2:(c=r.lastIndex-d[2].length,p=d[1],r=d[3]===void 0?P:d[3]==='"'?qe:Ue):r===qe||r===Ue?r=P:r===De||r===Ie?r=W:(r=P,i=void 0);let f=r===P&&t[a+1].startsWith("/>")?" ":"";o+=r===W?l+Bt:c>=0?(n.push(p),l.slice(0,c)+ve+l.slice(c)+A+f):l+A+(c===-2?a:f)}return[Ge(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Y=class t{constructor({strings:e,_$litType$:s},n){let i;this.parts=[];let o=0,r=0,a=e.length-1,l=this.parts,[p,d]=Ye(e,s);if(this.el=t.createElement(p,n),L.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=L.nextNode())!==null&&l.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(ve)){let h=d[r++],f=i.getAttribute(c).split(A),b=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:b[2],strings:f,ctor:b[1]==="."?ee:b[1]==="?"?te:b[1]==="@"?se:B}),i.removeAttribute(c)}else c.startsWith(A)&&(l.push({type:6,index:o}),i.removeAttribute(c));if(ze.test(i.tagName)){let c=i.textContent.split(A),h=c.length-1;if(h>0){i.textContent=J?J.emptyScript:"";for(let f=0;f<h;f++)i.append(c[f],z()),L.nextNode(),l.push({type:2,index:++o});i.append(c[h],z())}}}else if(i.nodeType===8)if(i.data===xe)l.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(A,c+1))!==-1;)l.push({type:7,index:o}),c+=A.length-1}o++}}static createElement(e,s){let n=O.createElement("template");return n.innerHTML=e,n}};function H(t,e,s=t,n){var r,a,l;if(e===k)return e;let i=n!==void 0?(r=s._$Co)==null?void 0:r[n]:s._$Cl,o=G(e)?void 0:e._$litDirective$;return(i==null?void 0:i.constructor)!==o&&((a=i==null?void 0:i._$AO)==null||a.call(i,!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,s,n)),n!==void 0?((l=s._$Co)!=null?l:s._$Co=[])[n]=i:s._$Cl=i),i!==void 0&&(e=H(t,i._$AS(t,e.values),i,n)),e}var Q=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){var p;let{el:{content:s},parts:n}=this._$AD,i=((p=e==null?void 0:e.creationScope)!=null?p:O).importNode(s,!0);L.currentNode=i;let o=L.nextNode(),r=0,a=0,l=n[0];for(;l!==void 0;){if(r===l.index){let d;l.type===2?d=new D(o,o.nextSibling,this,e):l.type===1?d=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(d=new ne(o,this,e)),this._$AV.push(d),l=n[++a]}r!==(l==null?void 0:l.index)&&(o=L.nextNode(),r++)}return L.currentNode=O,i}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},D=class t{get _$AU(){var e,s;return(s=(e=this._$AM)==null?void 0:e._$AU)!=null?s:this._$Cv}constructor(e,s,n,i){var o;this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=i,this._$Cv=(o=i==null?void 0:i.isConnected)!=null?o:!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&(e==null?void 0:e.nodeType)===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=H(this,e,s),G(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ve(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&G(this._$AH)?this._$AA.nextSibling.data=e:this.T(O.createTextNode(e)),this._$AH=e}$(e){var o;let{values:s,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Y.createElement(Ge(n.h,n.h[0]),this.options)),n);if(((o=this._$AH)==null?void 0:o._$AD)===i)this._$AH.p(s);else{let r=new Q(i,this),a=r.u(this.options);r.p(s),this.T(a),this._$AH=r}}_$AC(e){let s=Fe.get(e.strings);return s===void 0&&Fe.set(e.strings,s=new Y(e)),s}k(e){we(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,i=0;for(let o of e)i===s.length?s.push(n=new t(this.O(z()),this.O(z()),this,this.options)):n=s[i],n._$AI(o),i++;i<s.length&&(this._$AR(n&&n._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){var n;for((n=this._$AP)==null?void 0:n.call(this,!1,!0,s);e!==this._$AB;){let i=Re(e).nextSibling;Re(e).remove(),e=i}}setConnected(e){var s;this._$AM===void 0&&(this._$Cv=e,(s=this._$AP)==null||s.call(this,e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,i,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,s=this,n,i){let o=this.strings,r=!1;if(o===void 0)e=H(this,e,s,0),r=!G(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let a=e,l,p;for(e=o[0],l=0;l<o.length-1;l++)p=H(this,a[n+l],s,l),p===k&&(p=this._$AH[l]),r||(r=!G(p)||p!==this._$AH[l]),p===u?e=u:e!==u&&(e+=(p!=null?p:"")+o[l+1]),this._$AH[l]=p}r&&!i&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e!=null?e:"")}},ee=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},te=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},se=class extends B{constructor(e,s,n,i,o){super(e,s,n,i,o),this.type=5}_$AI(e,s=this){var r;if((e=(r=H(this,e,s,0))!=null?r:u)===k)return;let n=this._$AH,i=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==u&&(n===u||i);i&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){var s,n;typeof this._$AH=="function"?this._$AH.call((n=(s=this.options)==null?void 0:s.host)!=null?n:this.element,e):this._$AH.handleEvent(e)}},ne=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){H(this,e)}},Ke={M:ve,P:A,A:xe,C:1,L:Ye,R:Q,D:Ve,V:H,I:D,H:B,N:te,U:se,B:ee,F:ne},ge=V.litHtmlPolyfillSupport,We;ge==null||ge(Y,D),((We=V.litHtmlVersions)!=null?We:V.litHtmlVersions=[]).push("3.3.3");var Ze=(t,e,s)=>{var o,r;let n=(o=s==null?void 0:s.renderBefore)!=null?o:e,i=n._$litPart$;if(i===void 0){let a=(r=s==null?void 0:s.renderBefore)!=null?r:null;n._$litPart$=i=new D(e.insertBefore(z(),a),a,void 0,s!=null?s:{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var v={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},M=t=>(...e)=>({_$litDirective$:t,values:e}),_=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Rt}=Ke,Xe=t=>t;var ie=t=>t.strings===void 0,Je=()=>document.createComment(""),I=(t,e,s)=>{var o;let n=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let r=n.insertBefore(Je(),i),a=n.insertBefore(Je(),i);s=new Rt(r,a,t,t.options)}else{let r=s._$AB.nextSibling,a=s._$AM,l=a!==t;if(l){let p;(o=s._$AQ)==null||o.call(s,t),s._$AM=t,s._$AP!==void 0&&(p=t._$AU)!==a._$AU&&s._$AP(p)}if(r!==i||l){let p=s._$AA;for(;p!==r;){let d=Xe(p).nextSibling;Xe(n).insertBefore(p,i),p=d}}}return s},E=(t,e,s=t)=>(t._$AI(e,s),t),jt={},oe=(t,e=jt)=>t._$AH=e,Qe=t=>t._$AH,re=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var T=M(class extends _{constructor(t){if(super(t),t.type!==v.PROPERTY&&t.type!==v.ATTRIBUTE&&t.type!==v.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ie(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===u)return e;let s=t.element,n=t.name;if(t.type===v.PROPERTY){if(e===s[n])return k}else if(t.type===v.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return k}else if(t.type===v.ATTRIBUTE&&s.getAttribute(n)===e+"")return k;return oe(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var et=(t,e,s)=>{let n=new Map;for(let i=e;i<=s;i++)n.set(t[i],i);return n},U=M(class extends _{constructor(t){if(super(t),t.type!==v.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&(n=e);let i=[],o=[],r=0;for(let a of t)i[r]=n?n(a,r):r,o[r]=s(a,r),r++;return{values:o,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,n]){var w;let i=Qe(t),{values:o,keys:r}=this.dt(e,s,n);if(!Array.isArray(i))return this.ut=r,o;let a=(w=this.ut)!=null?w:this.ut=[],l=[],p,d,c=0,h=i.length-1,f=0,b=o.length-1;for(;c<=h&&f<=b;)if(i[c]===null)c++;else if(i[h]===null)h--;else if(a[c]===r[f])l[f]=E(i[c],o[f]),c++,f++;else if(a[h]===r[b])l[b]=E(i[h],o[b]),h--,b--;else if(a[c]===r[b])l[b]=E(i[c],o[b]),I(t,l[b+1],i[c]),c++,b--;else if(a[h]===r[f])l[f]=E(i[h],o[f]),I(t,i[c],i[h]),h--,f++;else if(p===void 0&&(p=et(r,f,b),d=et(a,c,h)),p.has(a[c]))if(p.has(a[h])){let g=d.get(r[f]),S=g!==void 0?i[g]:null;if(S===null){let x=I(t,i[c]);E(x,o[f]),l[f]=x}else l[f]=E(S,o[f]),I(t,i[c],S),i[g]=null;f++}else re(i[h]),h--;else re(i[c]),c++;for(;f<=b;){let g=I(t,l[b+1]);E(g,o[f]),l[f++]=g}for(;c<=h;){let g=i[c++];g!==null&&re(g)}return this.ut=r,oe(t,l),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var K=(t,e)=>{var n;let s=t._$AN;if(s===void 0)return!1;for(let i of s)(n=i._$AO)==null||n.call(i,e,!1),K(i,e);return!0},le=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while((s==null?void 0:s.size)===0)},tt=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Ut(e)}};function Dt(t){this._$AN!==void 0?(le(this),this._$AM=t,tt(this)):this._$AM=t}function It(t,e=!1,s=0){let n=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(n))for(let o=s;o<n.length;o++)K(n[o],!1),le(n[o]);else n!=null&&(K(n,!1),le(n));else K(this,t)}var Ut=t=>{var e,s;t.type==v.CHILD&&((e=t._$AP)!=null||(t._$AP=It),(s=t._$AQ)!=null||(t._$AQ=Dt))},ae=class extends _{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,n){super._$AT(e,s,n),tt(this),this.isConnected=e._$AU}_$AO(e,s=!0){var n,i;e!==this.isConnected&&(this.isConnected=e,e?(n=this.reconnected)==null||n.call(this):(i=this.disconnected)==null||i.call(this)),s&&(K(this,e),le(this))}setValue(e){if(ie(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var R=()=>new Me,Me=class{},Ae=new WeakMap,C=M(class extends ae{render(t){return u}update(t,[e]){var n;let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=(n=t.options)==null?void 0:n.host,this.rt(this.ct=t.element)),u}rt(t){var e;if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let s=(e=this.ht)!=null?e:globalThis,n=Ae.get(s);n===void 0&&(n=new WeakMap,Ae.set(s,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){var t,e,s;return typeof this.G=="function"?(e=Ae.get((t=this.ht)!=null?t:globalThis))==null?void 0:e.get(this.G):(s=this.G)==null?void 0:s.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var q=class{constructor(e,s=n=>n){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){var s;clearTimeout(this.pause),this.pause=null,e!==((s=this.sent)!=null?s:this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){var n;this.control.refusal||(this.heard=(n=this.sent)!=null?n:this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function st(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function qt(t,e,{min:s,max:n,step:i}){let o=st(t),r=Number.isNaN(o)?s:o+e*i;return String(Number(Math.min(n,Math.max(s,r)).toFixed(2)))}var ce=class{constructor(e,s){$(this,"typed",()=>this.entry.wait(()=>this.input.value));$(this,"left",()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)});$(this,"pressed",e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=qt(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))});this.uid=s,this.entry=new q(e,n=>String(st(n))),this.field=R()}get input(){return this.field.value}template(e){var n;this.entry.control=e;let s=`${this.uid}-${e.id}`;return m`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${C(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${(n=e.value)!=null?n:e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function nt({id:t,label:e,shown:s,enabled:n,refusal:i},o,r,a=s){let l=`${o}-${t}`;return m`<form class="sympblock-panel-patient" data-control=${t} @submit=${d=>{d.preventDefault();let c=d.target.elements.number;!n||!c.value.trim()||(r(c.value),c.value="")}} novalidate>
    <strong class="sympblock-panel-who">${a}</strong>
    <span class="sympblock-panel-typed">
      <label for=${l}>${e}</label>
      <input id=${l} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${i?`${l}-refusal`:u} aria-invalid=${String(!!i)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!n)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${l}-refusal" role="status" ?hidden=${!i}>${i}</p>
  </form>`}var pe=class{constructor(e,s){$(this,"typed",()=>this.entry.wait(()=>this.input.value));$(this,"handed",()=>this.entry.hand(this.input.value));$(this,"pressed",e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()});this.uid=s,this.entry=new q(e,n=>n.trim()),this.field=R()}get input(){return this.field.value}box(e,s){let[n,i]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?m`<textarea ${C(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:m`<input ${C(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,n=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return m`<div class="sympblock-panel-text ${n}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||u}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Z=(t,e)=>{var s;return(s=e.sender.pending(t.id))!=null?s:t.value};function Ft(t,e){let s=Z(t,e),n=({value:i,label:o},r)=>m`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${i}
    .checked=${T(i===s)} @change=${()=>e.set(t.id,i)}><span>${o}</span></label>`;return m`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${U(t.options,({value:i})=>i,n)}</div>
  </fieldset>`}function Wt(t,e){let s=Z(t,e),n=`${e.uid}-${t.id}`;return m`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <select id=${n} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:o})=>m`<option .value=${i} .selected=${T(i===s)}>${o}</option>`)}
    </select>
  </div>`}function Vt(t,e){let s=Z(t,e),n=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return m`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${n}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${n}
      .value=${e.held.has(t.id)?k:T(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${o=>e.set(t.id,Number(o.target.value))}>
  </div>`}function zt(t,e){return m`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${T(Z(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function Gt(t,e){let s=()=>Z(t,e),n=(o,r)=>r?[...s(),o]:s().filter(a=>a!==o),i=({value:o,label:r})=>m`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${T(s().includes(o))} ?disabled=${t.enabled===!1}
    @change=${a=>e.set(t.id,n(o,a.target.checked))}><span>${r}</span></label>`;return m`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${U(t.options,({value:o})=>o,i)}</div>
  </fieldset>`}function Yt(t,e){return m`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Kt={choice:(t,e)=>(t.layout==="menu"?Wt:Ft)(t,e),range:Vt,toggle:zt,button:Yt,checks:Gt,patient:(t,e)=>nt(t,e.uid,s=>e.set(t.id,s)),number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},it={number:ce,text:pe},de=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let n=it[e];return this.fields.has(s)||this.fields.set(s,new n(i=>this.sender.send(i),this.uid)),this.fields.get(s)}template(e){return Kt[e.kind](e,this)}templates({controls:e,buttons_first:s}){let n=l=>{var p;return`${l.kind} ${(p=l.layout)!=null?p:""} ${l.id}`},i=l=>U(l,n,p=>this.template(p)),o=e.filter(({kind:l})=>l==="button"),r=i(e.filter(({kind:l})=>l!=="button")),a=o.length?m`<div class="sympblock-panel-buttons">${i(o)}</div>`:"";return s?[a,r]:[r,a]}settle(e){for(let s of e)s.kind in it&&this.typedField(s).settle()}};var ot=0;function N(t){return ot+=1,`${t}-${ot}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var rt="important",Zt=" !"+rt,lt=M(class extends _{constructor(t){var e;if(super(t),t.type!==v.ATTRIBUTE||t.name!=="style"||((e=t.strings)==null?void 0:e.length)>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let n=t[s];return n==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let n of this.ft)e[n]==null&&(this.ft.delete(n),n.includes("-")?s.removeProperty(n):s[n]=null);for(let n in e){let i=e[n];if(i!=null){this.ft.add(n);let o=typeof i=="string"&&i.endsWith(Zt);n.includes("-")||o?s.setProperty(n,o?i.slice(0,-11):i,o?rt:""):s[n]=i}}return k}});function Xt(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),n=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&n>0}function Te(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Jt(t,e,s,n){let i=t.y+t.h/2<e.y+e.h/2,o=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?o:o/2),Te(t,n),!s&&(e.y+=(i?1:-1)*o/2,Te(e,n))}function Se(t,e,s){for(let n of t)Te(n,s);for(let n=0;n<60;n+=1){let i=!0;for(let o of t)for(let r of[...e,...t])r===o||!Xt(o,r)||(i=!1,Jt(o,r,e.includes(r),s));if(i)return!0}return!1}var Qt=.35,at=document.createElement("canvas").getContext("2d");function F(t,e,s){return at.font=`500 ${e}px ${s||"sans-serif"}`,at.measureText(t).width}function es(t,e,s,n){let[i,o]=e(t.at_mm),r={start:0,middle:n/2,end:n}[t.anchor];return{label:t,x:i-r,y:o-s*.65,w:n,h:s*1.3}}function ut(t,e,s){let n=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<n?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,n]).join(" ")}L${s.join(" ")}`;y("path",{d:r,class:"sympblock-leader-halo"},t),y("path",{d:r,class:"sympblock-leader"},t),y("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function j(t,e,s,n,i,o){let r=y("text",{x:s,y:n,class:o,"font-size":i,"dominant-baseline":"central"},t);return r.textContent=e,r}function ts(t,e,s,n){let i=e.scale_bar_mm*s.pxPerMm,o=`${e.scale_bar_mm} mm`,r=Math.max(i,F(o,n,s.family)),a={x:10,y:s.height-n*1.3-16,w:r,h:n*1.3+8},l=s.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+i}M${10+i} ${l-4}V${l+4}`;return y("path",{d:p,class:"sympblock-scale-halo"},t),y("path",{d:p,class:"sympblock-scale"},t),j(t,o,10,l-n*.95,n,"sympblock-label"),a}function ss(t,e,s,n){return e.side_marks.map((i,o)=>{let r=Math.max(n*1.7,F(i,n,s.family)+n*.8),a=o?s.width-r-8:8,l={x:a,y:8,w:r,h:n*1.7};return y("rect",{x:a,y:8,width:r,height:l.h,rx:3,class:"sympblock-side"},t),j(t,i,a+r/2,8+l.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function ns(t,e,s){for(let n of e)n.label.points_to_mm&&ut(t,n,s(n.label.points_to_mm));for(let n of e)j(t,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function ft(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function is(t,e,s,n){let i=t.isConnected?getComputedStyle(t).fontFamily:"",o=Math.max(...e.map(l=>F(l.text,n,i)))+n*2.66,r=s-2*o-n;if(ft(t)&&r>Qt*s)return{columns:2,columnPx:o,picturePx:r,left:r+n};let a=Math.max(1,Math.min(3,Math.floor(s/o)));return{columns:a,columnPx:s/a,picturePx:s,left:0}}function os(t,e,s,n,i,o){let{place:r}=s,a=o*1.4,l=e.map(c=>{let[h,f]=r(c.at_mm),b=h<s.width/2?1:s.width-a-1;return{label:c,x:c.points_to_mm?b:h-a/2,y:f-a/2,w:a,h:a}});Se(l,n,{x:0,y:0,w:s.width,h:s.height});for(let c of l)c.label.points_to_mm&&ut(t,c,r(c.label.points_to_mm));let p=Math.ceil(e.length/i.columns),d=i.left?0:s.height;return l.forEach((c,h)=>{let f=i.left+Math.floor(h/p)*i.columnPx+a*.6,b=d+a*.9+h%p*o*1.6;ct(t,h+1,c.x+a/2,c.y+a/2,o,i.leastPx),ct(t,h+1,f,b,o,i.leastPx),j(t,c.label.text,f+a*.8,b,o,"sympblock-label sympblock-key-text")}),Math.max(0,d+p*o*1.6+a*.6-s.height)}function ct(t,e,s,n,i,o){y("circle",{cx:s,cy:n,r:i*.7,class:"sympblock-number"},t),j(t,e,s,n,Math.max(i*.84,o),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function pt(t){let[e,s,n,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let o=t.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([p,d])=>[[p-l,d-l],[p+l,d+l]])}),r=(a,l)=>l(...o.map(p=>p[a]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(n,r(0,Math.max)),Math.min(i,r(1,Math.max))]}function dt(t,e,s){let[n,i,o,r]=e,a=s/(o-n),l=(r-i)*a,p=t.isConnected?getComputedStyle(t).fontFamily:"",d=([h,f])=>[(h-n)*a,(f-i)*a],c={x:6,y:6,w:s-12,h:l-12};return{bounds:e,width:s,height:l,pxPerMm:a,family:p,place:d,area:c}}function mt(t,e,s,n){t.replaceChildren();let i=[];return e.side_marks&&i.push(...ss(t,e,s,n)),e.scale_bar_mm&&i.push(ts(t,e,s,n)),i}function bt(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function rs(t,e,s){return Math.max(12,s,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:me))}function ht(t,e,s){let n=t.querySelector(".sympblock-words"),i=dt(t,e.labels.length?e.bounds_mm:pt(e),s),o=bt(t),r=rs(e,i,o),a=mt(n,e,i,r),l=x=>es(x,i.place,r,F(x.text,r,i.family)),p=e.labels.map(l),d=p.map(x=>x.x),h=Se(p,a,i.area)&&p.every((x,ye)=>Math.abs(x.x-d[ye])<24),f=0;if(h)ns(n,p,i.place);else{let[x,ye,Oe,Pt]=pt(e),ke=is(t,e.labels,s,r),He=(Oe-x)*r*2/ke.picturePx;i=dt(t,[x-He,ye,Oe+He,Pt],ke.picturePx),a=mt(n,e,i,Math.max(12,o)),f=os(n,e.labels,i,a,{...ke,leastPx:o},r)}let[b,w,,g]=i.bounds,S=1/i.pxPerMm;n.setAttribute("transform",`translate(${b} ${w}) scale(${S})`),t.setAttribute("viewBox",`${b} ${w} ${s*S} ${g-w+f*S}`),t.style.setProperty("--scene-px",S)}function ls(t,e,s){let n=t.getScreenCTM(),i=e.labels.length&&ft(t)?s:(n==null?void 0:n.a)*t.viewBox.baseVal.width;return n&&s?Math.min(s,i):0}function yt(t,e){let[s,n,i]=[0,0,[0,0]],o=()=>{let{width:r,height:a}=t.getBoundingClientRect();if(!r)return;let l=bt(t),p=[r,a].every((c,h)=>Math.abs(c-i[h])<=2)&&l===n;i=[r,a];let d=p?s:ls(t,e,r);d>40&&(Math.abs(d-s)>2||Math.abs(l-n)>.5)&&([s,n]=[d,l],ht(t,e,d))};ht(t,e,560),new ResizeObserver(o).observe(t)}var as="http://www.w3.org/2000/svg",me=13,cs="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function y(t,e,s){let n=document.createElementNS(as,t);for(let[i,o]of Object.entries(e||{}))n.setAttribute(i,o);return s&&s.append(n),n}function Ee(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function $t(t,e,s){let n={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,o]of Object.entries(n))t.style.setProperty(`--scene-${i}`,o);t.style.setProperty("--scene-width",s)}function ps(t,e){let[s,n]=t.points_mm[0];if(t.kind==="dot")return y("circle",{cx:s,cy:n,r:t.size_mm||e.width});if(t.kind==="person")return y("path",{d:cs,transform:`translate(${s} ${n}) scale(${t.size_mm})`});if(t.kind==="line")return y("path",{d:Ee(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(o=>Ee(o,!0));return y("path",{d:i.join(""),"fill-rule":"evenodd"})}function ds(t,e,s,n,i){let o=`${e}-hatch-${s}`,r=y("pattern",{id:o,patternUnits:"userSpaceOnUse",width:i,height:i}),a={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[n.hatch],l=a?y("path",{d:a,class:"sympblock-hatch-line","stroke-width":i*.09},r):y("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},r);return $t(l,n,0),t.querySelector("defs").append(r),`url(#${o})`}function ms(t,e,s){var a;let n=y("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),o=(a={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind])!=null?a:e.width;$t(n,e,t.emphasis==="strong"?o*1.8:o);let r=ps(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),n.append(r),s&&t.kind==="area"){let l=r.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,n.append(l)}return n}function Ce(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function hs(t,e){let s=y("g",{class:"sympblock-tip","aria-hidden":"true"},t),n=y("rect",{rx:3},s),i=j(s,"",0,0,me,"sympblock-tip-text");return(o,r,a)=>{if(s.style.display=o?"":"none",!o)return;let l=Number(t.style.getPropertyValue("--scene-px")),p=F(o,me,getComputedStyle(t).fontFamily)+14,[d,c,h]=e.bounds_mm,f=Math.max(d,Math.min(r+10*l,h-p*l)),b=a-34*l<c?a+16*l:a-34*l;s.setAttribute("transform",`translate(${f} ${b}) scale(${l})`);for(let[w,g]of Object.entries({width:p,height:24}))n.setAttribute(w,g);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=o}}function kt(t,e,s){let n=y("g",{class:e,"aria-hidden":"true"},t);for(let o of["halo","line"])y("path",{d:s,class:`sympblock-mark-${o}`},n);let i=o=>{n.style.display=o?"":"none",o&&(n.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function us(t){return{setCrosshair:kt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:kt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function fs(t,e,s,n){let i=e.map((o,r)=>({node:o,shape:s[r]})).filter(({shape:o})=>o.name);t.setAttribute("role","group"),i.forEach(({node:o,shape:r},a)=>{let l={role:"button","aria-label":r.name,tabindex:a?-1:0,"data-structure":r.structure};for(let[p,d]of Object.entries(l))o.setAttribute(p,d);o.classList.add("sympblock-pickable"),o.addEventListener("click",p=>n.onPick(r,...Ce(t,p))),o.addEventListener("keydown",p=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")n.onPick(r,...r.points_mm[0]);else if(d){let c=i[(a+d+i.length)%i.length].node;o.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;p.preventDefault()})})}function bs(t,e,s,n){let i=o=>{let r=o.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((o,r)=>{s[r].name&&(o.addEventListener("pointermove",a=>n(s[r].name,...Ce(t,a))),o.addEventListener("pointerleave",()=>n("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&n(s[r].name,...i(o))),o.addEventListener("blur",()=>n("")))})}function ys(t,e,s){let[n,i,o,r]=e.bounds_mm,a=y("defs",{},t),l={x:n,y:i,width:o-n,height:r-i};y("rect",l,y("clipPath",{id:`${s}-clip`},a)),y("rect",{...l,class:"sympblock-ground"},t)}function ks(t,e){let s=e.rings.map(n=>Ee(n,!0)).join("");for(let n of["halo","line"])y("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${e.tone}`},t)}function gt(t,e){return t.get("scenes")[e]}function vt(t,e={}){var d;let s=N("sympblock-scene"),n=y("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});n.dataset.ground=t.ground,ys(n,t,s);let[i,,o]=t.bounds_mm,r={};for(let[c,h]of Object.entries(t.styles))h.hatch&&(r[c]=ds(n,s,c,h,(o-i)/75));let a=y("g",{"clip-path":`url(#${s}-clip)`},n);if(t.film){let[c,h,f,b]=t.film.bounds_mm,w={href:t.film.href,x:c,y:h,width:f-c,height:b-h,preserveAspectRatio:"none"};y("image",{...w,"aria-hidden":"true"},a)}let l=t.shapes.map(c=>ms(c,t.styles[c.structure],r[c.structure]));a.append(...l);for(let c of(d=e.overlays)!=null?d:[])ks(a,c);y("g",{class:"sympblock-words","aria-hidden":"true"},n),bs(n,l,t.shapes,hs(n,t)),e.onPick&&t.shapes.some(c=>c.name)&&fs(n,l,t.shapes,e);let p=c=>{let h=n.querySelector(`[data-structure="${CSS.escape(c)}"]`);h&&h.focus()};return n.sceneTools={...us(n),focusStructure:p},e.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",c=>e.onPoint(...Ce(n,c)))),yt(n,t),n}var he=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){var n;let s=`${e.scene} ${e.pickable}`;if(((n=this.drawn.get(e.id))==null?void 0:n.mark)!==s){let i=gt(this.model,e.scene),o=r=>this.send({event:"pick",picture:e.id,structure:r.structure});this.drawn.set(e.id,{mark:s,scene:i,node:vt(i,e.pickable?{onPick:o}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:n}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return m`<figure class="sympblock-panel-picture" style=${lt(i)}>
      ${n}
      <figcaption>${e.caption}${s.note?m` <em>${s.note}</em>`:u}</figcaption>
    </figure>`}templates(e){return U(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let n=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(n)return{id:e,node:s,structure:n}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var $s=t=>t.currentTarget.closest("section").querySelector("iframe");function gs(t){let{contentWindow:e}=$s(t);e.focus(),e.print()}function xt(t,e,s){let n=URL.createObjectURL(new Blob([t],{type:s}));Object.assign(document.createElement("a"),{href:n,download:e}).click(),URL.revokeObjectURL(n)}function wt({heading:t,text:e,file:s}){return m`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>xt(e,s,"text/csv")}>Download: ${t}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${t}>${e}</pre></details>
  </section>`}function vs({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function _t(t){return m`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${gs}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>xt(t.document,t.file,"text/html")}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${vs}></iframe>
  </section>`}function Ne(t=[]){if(!t.length)return u;let e=t.map(({label:s,text:n},i)=>m`${i?"; ":""}<cite title=${n}>${s}</cite>`);return m`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function xs(t){return m`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?m`<strong class="sympblock-panel-tone">${t.tag}</strong>`:u}
    ${t.heading?m`<h4>${t.heading}</h4>`:u}
    <p>${t.text}</p>
    ${Ne(t.sources)}
  </section>`}function ws(t){let e=(s,n)=>n?m`<td role="cell" data-head=${t.head[n]}>${s}</td>`:m`<th scope="row" role="rowheader" data-head=${t.head[n]}>${s}</th>`;return m`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>m`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>m`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${Ne(t.sources)}
  </div>`}var _s={table:ws,words:xs,sheet:_t,file:wt},ue=t=>_s[t.kind](t);var As="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ms=5e3,Ts={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Pe=class{constructor(e,{page:s,silent:n=()=>{},changed:i=()=>{},clock:o=Ts}){this.post=e,this.page=s,this.silent=n,this.changed=i,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&(s==null?void 0:s.event)==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){var n;let s=[this.underWay,...this.waiting].filter(i=>(i==null?void 0:i.event)==="set"&&i.id===e);return(n=s[s.length-1])==null?void 0:n.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ms),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(As),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function At(t,e={}){let s=new Pe(i=>t.send(i),{page:N("page"),...e}),n=i=>(i==null?void 0:i.event)==="done"&&s.done(i.sequence);return t.on("msg:custom",n),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",n),s.stop()}}}var Ss=/^#code=([0-9A-Za-z]{2,2048})$/,Es="The link opens on this computer while the course is running. On another computer, open the code.",Cs="The link opens for everybody who uses the course at this address.",Ns=/^(localhost|127\.|\[::1\])/;function Ps(t,e){var n,i;let s=(i=(n=Ss.exec(t))==null?void 0:n[1])!=null?i:"";return s.startsWith(e)?s:""}var fe=class{constructor(e,s,n){$(this,"send",e=>this.sender.send({event:"open_code",text:e}));$(this,"toggled",({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())});$(this,"make",()=>{this.copied="",this.sender.send({event:"share"})});$(this,"open",e=>{e.preventDefault();let s=this.field.value.value.trim();s&&this.send(s)});$(this,"copy",async(e,s)=>{try{await navigator.clipboard.writeText(e),this.copied=`${s} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()});this.model=e,this.sender=s,this.redraw=n,this.uid=N("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=R(),this.card=R(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:s}=globalThis.location;return`${e}${s}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:s,search:n}=globalThis.location,i=Ps(e,this.shared.letter);i&&(globalThis.history.replaceState(globalThis.history.state,"",s+n),this.isFromLink=!0,this.openOnceReady(i))}openOnceReady(e){let{model:s}=this,n=()=>{s.get("preparing")||(s.off("change:preparing",n),this.send(e))};s.on("change:preparing",n),this.stop=()=>s.off("change:preparing",n),n()}stop(){}made({code:e,about:s}){let n=s&&m`<p class="sympblock-share-about">${s}</p>`;return e?m`${n||u}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${T(e)}
        @focus=${({target:i})=>i.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${Ns.test(globalThis.location.hostname)?Es:Cs}</p>`:m`${n||u}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:s}){return m`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${C(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&s))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&s?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||u}</p>`}hear({opened:e,is_refused:s}){var n;!this.isFromLink||!e||!((n=this.card.value)!=null&&n.isConnected)||(this.isFromLink=!1,this.isOpen=s,queueMicrotask(()=>{var i,o;return(o=(i=this.card.value)==null?void 0:i.closest(".sympblock-panel"))==null?void 0:o.scrollIntoView({block:"start"})}))}template(){return this.hear(this.shared),m`<details class="sympblock-share" ${C(this.card)} ?open=${T(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Ls({title:t,story:e,controls:s,problem:n,body:i,share:o,said:r}){return[t,e,s,n,i,o,r]}var Le=class{constructor(e,s,n){var i;this.model=e,this.el=s,this.uid=N("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=At(e,{silent:o=>this.hush(o),changed:this.redraw}),this.desk=new de(this.sender,this.uid),this.pictures=new he(e,this.sender.send),this.face=n(e,this.sender,this.redraw),this.share=e.get("shared")?new fe(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...(i=this.face.traits)!=null?i:[]];for(let o of this.traits)e.on(`change:${o}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return m`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,n){var r;if(!((r=e.story)!=null&&r.length))return{story:u,body:this.body(e,s,n)};let i=m`<div class="sympblock-panel-readout">${e.story.map(ue)}</div>`;return{story:m`<div class="sympblock-panel-story">${this.body(e,s,i)}</div>`,body:this.body({layout:"stacked"},u,n)}}words(e){let s=e.readout.filter(i=>i.is_wide),n=e.readout.filter(i=>!i.is_wide);return m`<div class="sympblock-panel-readout" ?hidden=${!n.length}>${n.map(ue)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(ue)}</div>`}body({layout:e},s,n){return m`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${n}</div>`}parts(){var o,r;let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[n,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:m`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:m`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:m`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||u}</p>`,...this.halves(e,n,i),pictures:n,words:i,share:(r=(o=this.share)==null?void 0:o.template())!=null?r:u,said:m`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){var o,r,a,l;let e=this.parts(),s=this.pictures.focused(),n=this.focusedControl(),i=(o=this.face.lay)!=null?o:Ls;Ze(m`<section class="sympblock-panel ${(r=this.face.className)!=null?r:""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(n),(l=(a=this.face).drawn)==null||l.call(a)}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){var i;if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`),n=(i=s==null?void 0:s.querySelector("input:checked, input, select, textarea"))!=null?i:s;n==null||n.focus()}stop(){var e,s,n;for(let i of this.traits)this.model.off(`change:${i}`,this.redraw);(s=(e=this.face).stop)==null||s.call(e),(n=this.share)==null||n.stop(),this.sender.stop(),this.el=null}};function Mt({model:t,el:e},s=()=>({})){let n=new Le(t,e,s);return()=>n.stop()}var Tt=`.sympblock-panel-checks .sympblock-panel-options {
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
`;var St=`/* A number that is typed. */
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
`;var Et=`.sympblock-said {
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
`;var Ct=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Nt=`.live-panel .sympblock-panel { margin-top: 0; }
.live-panel .sympblock-panel-title { display: none; }
.drawn-fold { margin-top: 0.75rem; }
`;function X(t,e){return Array.isArray(t)?t.map(s=>X(s,e)):t===null||typeof t!="object"?t:"$"in t?X(e[t.$],e):Object.fromEntries(Object.entries(t).map(([s,n])=>[s,X(n,e)]))}function Ds({event:t,id:e,value:s}){return t==="press"?e:`${e}=${typeof s=="number"?String(Number(s.toFixed(6))):s}`}var be=class{constructor(e){this.written=e,this.at=0,this.listeners=new Map,this.scenes={},this.show(0)}show(e){var o,r;let{views:s,scenes:n,parts:i}=this.written;this.at=e,this.view=X(s[e],i);for(let{scene:a}of this.view.pictures)(r=(o=this.scenes)[a])!=null||(o[a]=X(n[a],i))}get(e){return e==="view"?this.view:e==="scenes"?this.scenes:""}on(e,s){this.listeners.has(e)||this.listeners.set(e,new Set),this.listeners.get(e).add(s)}off(e,s){var n;(n=this.listeners.get(e))==null||n.delete(s)}tell(e,s){var n;for(let i of(n=this.listeners.get(e))!=null?n:[])i(s)}send(e){let s=this.written.moves[this.at][Ds(e)];queueMicrotask(()=>{s!==void 0&&s!==this.at&&(this.show(s),this.tell("change:view")),this.tell("msg:custom",{event:"done",sequence:e.sequence})})}};var Is="This part could not be loaded. The drawn states below hold the same.";function Us(){if(document.getElementById("panel-style"))return;let t=document.createElement("style");t.id="panel-style",t.textContent=[Ct,Et,Be,St,Tt,Nt].join(`
`),document.head.append(t)}function qs(t){return new Promise((e,s)=>{let n=document.createElement("script");n.src=t,n.addEventListener("load",e),n.addEventListener("error",s),document.head.append(n)})}function Fs(t){let e=t.parentElement.querySelector(".drawn-form"),s=document.createElement("details");s.className="drawn-fold";let n=document.createElement("summary");n.textContent="The drawn states",e.replaceWith(s),s.append(n,e)}async function Ws(t,e){e.textContent="Loading …";try{await qs(t.dataset.file)}catch{e.textContent=Is;return}Us(),Fs(t),t.replaceChildren(),Mt({model:new be(window.sympblockRecords[t.dataset.record]),el:t});let s=t.querySelector("input, button, select");s==null||s.focus()}function Vs(t){let e=document.createElement("button");e.type="button",e.className="live-offer",e.textContent=`Move it yourself (${t.dataset.size})`;let s=document.createElement("span");s.setAttribute("role","status"),e.addEventListener("click",()=>Ws(t,s),{once:!0}),t.append(e," ",s)}for(let t of document.querySelectorAll(".live-panel"))Vs(t);})();
