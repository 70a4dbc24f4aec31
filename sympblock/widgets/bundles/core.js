var Ce=`.sympblock-panel {
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
 */var ue=globalThis,Ne=t=>t,G=ue.trustedTypes,Pe=G?G.createPolicy("lit-html",{createHTML:t=>t}):void 0,fe="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,ye="?"+_,xt=`<${ye}>`,E=document,U=()=>E.createComment(""),W=t=>t===null||typeof t!="object"&&typeof t!="function",be=Array.isArray,Re=t=>be(t)||typeof t?.[Symbol.iterator]=="function",he=`[ 	
\f\r]`,I=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,He=/-->/g,Le=/>/g,T=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Be=/'/g,Oe=/"/g,De=/^(?:script|style|textarea|title)$/i,ke=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),m=ke(1),vs=ke(2),xs=ke(3),k=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),je=new WeakMap,S=E.createTreeWalker(E,129);function Ie(t,e){if(!be(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Pe!==void 0?Pe.createHTML(e):e}var Ue=(t,e)=>{let s=t.length-1,n=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=I;for(let a=0;a<s;a++){let l=t[a],p,d,c=-1,h=0;for(;h<l.length&&(r.lastIndex=h,d=r.exec(l),d!==null);)h=r.lastIndex,r===I?d[1]==="!--"?r=He:d[1]!==void 0?r=Le:d[2]!==void 0?(De.test(d[2])&&(i=RegExp("</"+d[2],"g")),r=T):d[3]!==void 0&&(r=T):r===T?d[0]===">"?(r=i??I,c=-1):d[1]===void 0?c=-2:(c=r.lastIndex-d[2].length,p=d[1],r=d[3]===void 0?T:d[3]==='"'?Oe:Be):r===Oe||r===Be?r=T:r===He||r===Le?r=I:(r=T,i=void 0);let u=r===T&&t[a+1].startsWith("/>")?" ":"";o+=r===I?l+xt:c>=0?(n.push(p),l.slice(0,c)+fe+l.slice(c)+_+u):l+_+(c===-2?a:u)}return[Ie(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},q=class t{constructor({strings:e,_$litType$:s},n){let i;this.parts=[];let o=0,r=0,a=e.length-1,l=this.parts,[p,d]=Ue(e,s);if(this.el=t.createElement(p,n),S.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=S.nextNode())!==null&&l.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(fe)){let h=d[r++],u=i.getAttribute(c).split(_),y=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:y[2],strings:u,ctor:y[1]==="."?K:y[1]==="?"?Z:y[1]==="@"?X:N}),i.removeAttribute(c)}else c.startsWith(_)&&(l.push({type:6,index:o}),i.removeAttribute(c));if(De.test(i.tagName)){let c=i.textContent.split(_),h=c.length-1;if(h>0){i.textContent=G?G.emptyScript:"";for(let u=0;u<h;u++)i.append(c[u],U()),S.nextNode(),l.push({type:2,index:++o});i.append(c[h],U())}}}else if(i.nodeType===8)if(i.data===ye)l.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(_,c+1))!==-1;)l.push({type:7,index:o}),c+=_.length-1}o++}}static createElement(e,s){let n=E.createElement("template");return n.innerHTML=e,n}};function C(t,e,s=t,n){if(e===k)return e;let i=n!==void 0?s._$Co?.[n]:s._$Cl,o=W(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=i:s._$Cl=i),i!==void 0&&(e=C(t,i._$AS(t,e.values),i,n)),e}var Y=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,i=(e?.creationScope??E).importNode(s,!0);S.currentNode=i;let o=S.nextNode(),r=0,a=0,l=n[0];for(;l!==void 0;){if(r===l.index){let p;l.type===2?p=new H(o,o.nextSibling,this,e):l.type===1?p=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(p=new J(o,this,e)),this._$AV.push(p),l=n[++a]}r!==l?.index&&(o=S.nextNode(),r++)}return S.currentNode=E,i}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},H=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,i){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=C(this,e,s),W(e)?e===f||e==null||e===""?(this._$AH!==f&&this._$AR(),this._$AH=f):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==f&&W(this._$AH)?this._$AA.nextSibling.data=e:this.T(E.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=q.createElement(Ie(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(s);else{let o=new Y(i,this),r=o.u(this.options);o.p(s),this.T(r),this._$AH=o}}_$AC(e){let s=je.get(e.strings);return s===void 0&&je.set(e.strings,s=new q(e)),s}k(e){be(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,i=0;for(let o of e)i===s.length?s.push(n=new t(this.O(U()),this.O(U()),this,this.options)):n=s[i],n._$AI(o),i++;i<s.length&&(this._$AR(n&&n._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=Ne(e).nextSibling;Ne(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},N=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,i,o){this.type=1,this._$AH=f,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=f}_$AI(e,s=this,n,i){let o=this.strings,r=!1;if(o===void 0)e=C(this,e,s,0),r=!W(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let a=e,l,p;for(e=o[0],l=0;l<o.length-1;l++)p=C(this,a[n+l],s,l),p===k&&(p=this._$AH[l]),r||=!W(p)||p!==this._$AH[l],p===f?e=f:e!==f&&(e+=(p??"")+o[l+1]),this._$AH[l]=p}r&&!i&&this.j(e)}j(e){e===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},K=class extends N{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===f?void 0:e}},Z=class extends N{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==f)}},X=class extends N{constructor(e,s,n,i,o){super(e,s,n,i,o),this.type=5}_$AI(e,s=this){if((e=C(this,e,s,0)??f)===k)return;let n=this._$AH,i=e===f&&n!==f||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==f&&(n===f||i);i&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},J=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){C(this,e)}},We={M:fe,P:_,A:ye,C:1,L:Ue,R:Y,D:Re,V:C,I:H,H:N,N:Z,U:X,B:K,F:J},wt=ue.litHtmlPolyfillSupport;wt?.(q,H),(ue.litHtmlVersions??=[]).push("3.3.3");var qe=(t,e,s)=>{let n=s?.renderBefore??e,i=n._$litPart$;if(i===void 0){let o=s?.renderBefore??null;n._$litPart$=i=new H(e.insertBefore(U(),o),o,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var g={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},A=t=>(...e)=>({_$litDirective$:t,values:e}),w=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:_t}=We,Ve=t=>t;var Q=t=>t.strings===void 0,ze=()=>document.createComment(""),L=(t,e,s)=>{let n=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let o=n.insertBefore(ze(),i),r=n.insertBefore(ze(),i);s=new _t(o,r,t,t.options)}else{let o=s._$AB.nextSibling,r=s._$AM,a=r!==t;if(a){let l;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(l=t._$AU)!==r._$AU&&s._$AP(l)}if(o!==i||a){let l=s._$AA;for(;l!==o;){let p=Ve(l).nextSibling;Ve(n).insertBefore(l,i),l=p}}}return s},M=(t,e,s=t)=>(t._$AI(e,s),t),At={},ee=(t,e=At)=>t._$AH=e,Fe=t=>t._$AH,te=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var B=A(class extends w{constructor(t){if(super(t),t.type!==g.PROPERTY&&t.type!==g.ATTRIBUTE&&t.type!==g.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Q(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===f)return e;let s=t.element,n=t.name;if(t.type===g.PROPERTY){if(e===s[n])return k}else if(t.type===g.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return k}else if(t.type===g.ATTRIBUTE&&s.getAttribute(n)===e+"")return k;return ee(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ge=(t,e,s)=>{let n=new Map;for(let i=e;i<=s;i++)n.set(t[i],i);return n},O=A(class extends w{constructor(t){if(super(t),t.type!==g.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&(n=e);let i=[],o=[],r=0;for(let a of t)i[r]=n?n(a,r):r,o[r]=s(a,r),r++;return{values:o,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,n]){let i=Fe(t),{values:o,keys:r}=this.dt(e,s,n);if(!Array.isArray(i))return this.ut=r,o;let a=this.ut??=[],l=[],p,d,c=0,h=i.length-1,u=0,y=o.length-1;for(;c<=h&&u<=y;)if(i[c]===null)c++;else if(i[h]===null)h--;else if(a[c]===r[u])l[u]=M(i[c],o[u]),c++,u++;else if(a[h]===r[y])l[y]=M(i[h],o[y]),h--,y--;else if(a[c]===r[y])l[y]=M(i[c],o[y]),L(t,l[y+1],i[c]),c++,y--;else if(a[h]===r[u])l[u]=M(i[h],o[u]),L(t,i[c],i[h]),h--,u++;else if(p===void 0&&(p=Ge(r,u,y),d=Ge(a,c,h)),p.has(a[c]))if(p.has(a[h])){let $=d.get(r[u]),x=$!==void 0?i[$]:null;if(x===null){let v=L(t,i[c]);M(v,o[u]),l[u]=v}else l[u]=M(x,o[u]),L(t,i[c],x),i[$]=null;u++}else te(i[h]),h--;else te(i[c]),c++;for(;u<=y;){let $=L(t,l[y+1]);M($,o[u]),l[u++]=$}for(;c<=h;){let $=i[c++];$!==null&&te($)}return this.ut=r,ee(t,l),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var V=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let n of s)n._$AO?.(e,!1),V(n,e);return!0},se=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},Ye=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),St(e)}};function Mt(t){this._$AN!==void 0?(se(this),this._$AM=t,Ye(this)):this._$AM=t}function Tt(t,e=!1,s=0){let n=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(n))for(let o=s;o<n.length;o++)V(n[o],!1),se(n[o]);else n!=null&&(V(n,!1),se(n));else V(this,t)}var St=t=>{t.type==g.CHILD&&(t._$AP??=Tt,t._$AQ??=Mt)},ne=class extends w{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,n){super._$AT(e,s,n),Ye(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(V(this,e),se(this))}setValue(e){if(Q(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ie=()=>new ge,ge=class{},$e=new WeakMap,z=A(class extends ne{render(t){return f}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),f}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=$e.get(e);s===void 0&&(s=new WeakMap,$e.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?$e.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var j=class{constructor(e,s=n=>n){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function Ke(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function Et(t,e,{min:s,max:n,step:i}){let o=Ke(t),r=Number.isNaN(o)?s:o+e*i;return String(Number(Math.min(n,Math.max(s,r)).toFixed(2)))}var oe=class{constructor(e,s){this.uid=s,this.entry=new j(e,n=>String(Ke(n))),this.field=ie()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=Et(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return m`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${z(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};var re=class{constructor(e,s){this.uid=s,this.entry=new j(e,n=>n.trim()),this.field=ie()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[n,i]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?m`<textarea ${z(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:m`<input ${z(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,n=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return m`<div class="sympblock-panel-text ${n}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||f}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var F=(t,e)=>e.sender.pending(t.id)??t.value;function Ct(t,e){let s=F(t,e),n=({value:i,label:o},r)=>m`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${i}
    .checked=${B(i===s)} @change=${()=>e.set(t.id,i)}><span>${o}</span></label>`;return m`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${O(t.options,({value:i})=>i,n)}</div>
  </fieldset>`}function Nt(t,e){let s=F(t,e),n=`${e.uid}-${t.id}`;return m`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <select id=${n} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:o})=>m`<option .value=${i} .selected=${B(i===s)}>${o}</option>`)}
    </select>
  </div>`}function Pt(t,e){let s=F(t,e),n=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return m`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${n}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${n}
      .value=${e.held.has(t.id)?k:B(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${o=>e.set(t.id,Number(o.target.value))}>
  </div>`}function Ht(t,e){return m`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${B(F(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function Lt(t,e){let s=()=>F(t,e),n=(o,r)=>r?[...s(),o]:s().filter(a=>a!==o),i=({value:o,label:r})=>m`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${B(s().includes(o))} ?disabled=${t.enabled===!1}
    @change=${a=>e.set(t.id,n(o,a.target.checked))}><span>${r}</span></label>`;return m`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${O(t.options,({value:o})=>o,i)}</div>
  </fieldset>`}function Bt(t,e){return m`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Ot={choice:(t,e)=>(t.layout==="menu"?Nt:Ct)(t,e),range:Pt,toggle:Ht,button:Bt,checks:Lt,number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},Ze={number:oe,text:re},le=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let n=Ze[e];return this.fields.has(s)||this.fields.set(s,new n(i=>this.sender.send(i),this.uid)),this.fields.get(s)}template(e){return Ot[e.kind](e,this)}templates({controls:e,buttons_first:s}){let n=l=>`${l.kind} ${l.layout??""} ${l.id}`,i=l=>O(l,n,p=>this.template(p)),o=e.filter(({kind:l})=>l==="button"),r=i(e.filter(({kind:l})=>l!=="button")),a=o.length?m`<div class="sympblock-panel-buttons">${i(o)}</div>`:"";return s?[a,r]:[r,a]}settle(e){for(let s of e)s.kind in Ze&&this.typedField(s).settle()}};var Xe=0;function R(t){return Xe+=1,`${t}-${Xe}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Je="important",jt=" !"+Je,Qe=A(class extends w{constructor(t){if(super(t),t.type!==g.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let n=t[s];return n==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let n of this.ft)e[n]==null&&(this.ft.delete(n),n.includes("-")?s.removeProperty(n):s[n]=null);for(let n in e){let i=e[n];if(i!=null){this.ft.add(n);let o=typeof i=="string"&&i.endsWith(jt);n.includes("-")||o?s.setProperty(n,o?i.slice(0,-11):i,o?Je:""):s[n]=i}}return k}});function Rt(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),n=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&n>0}function ve(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Dt(t,e,s,n){let i=t.y+t.h/2<e.y+e.h/2,o=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?o:o/2),ve(t,n),!s&&(e.y+=(i?1:-1)*o/2,ve(e,n))}function xe(t,e,s){for(let n of t)ve(n,s);for(let n=0;n<60;n+=1){let i=!0;for(let o of t)for(let r of[...e,...t])r===o||!Rt(o,r)||(i=!1,Dt(o,r,e.includes(r),s));if(i)return!0}return!1}var It=.35,et=document.createElement("canvas").getContext("2d");function D(t,e,s){return et.font=`500 ${e}px ${s||"sans-serif"}`,et.measureText(t).width}function Ut(t,e,s,n){let[i,o]=e(t.at_mm),r={start:0,middle:n/2,end:n}[t.anchor];return{label:t,x:i-r,y:o-s*.65,w:n,h:s*1.3}}function rt(t,e,s){let n=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<n?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,n]).join(" ")}L${s.join(" ")}`;b("path",{d:r,class:"sympblock-leader-halo"},t),b("path",{d:r,class:"sympblock-leader"},t),b("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function P(t,e,s,n,i,o){let r=b("text",{x:s,y:n,class:o,"font-size":i,"dominant-baseline":"central"},t);return r.textContent=e,r}function Wt(t,e,s,n){let i=e.scale_bar_mm*s.pxPerMm,o=`${e.scale_bar_mm} mm`,r=Math.max(i,D(o,n,s.family)),a={x:10,y:s.height-n*1.3-16,w:r,h:n*1.3+8},l=s.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+i}M${10+i} ${l-4}V${l+4}`;return b("path",{d:p,class:"sympblock-scale-halo"},t),b("path",{d:p,class:"sympblock-scale"},t),P(t,o,10,l-n*.95,n,"sympblock-label"),a}function qt(t,e,s,n){return e.side_marks.map((i,o)=>{let r=Math.max(n*1.7,D(i,n,s.family)+n*.8),a=o?s.width-r-8:8,l={x:a,y:8,w:r,h:n*1.7};return b("rect",{x:a,y:8,width:r,height:l.h,rx:3,class:"sympblock-side"},t),P(t,i,a+r/2,8+l.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function Vt(t,e,s){for(let n of e)n.label.points_to_mm&&rt(t,n,s(n.label.points_to_mm));for(let n of e)P(t,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function lt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function zt(t,e,s,n){let i=t.isConnected?getComputedStyle(t).fontFamily:"",o=Math.max(...e.map(l=>D(l.text,n,i)))+n*2.66,r=s-2*o-n;if(lt(t)&&r>It*s)return{columns:2,columnPx:o,picturePx:r,left:r+n};let a=Math.max(1,Math.min(3,Math.floor(s/o)));return{columns:a,columnPx:s/a,picturePx:s,left:0}}function Ft(t,e,s,n,i,o){let{place:r}=s,a=o*1.4,l=e.map(c=>{let[h,u]=r(c.at_mm),y=h<s.width/2?1:s.width-a-1;return{label:c,x:c.points_to_mm?y:h-a/2,y:u-a/2,w:a,h:a}});xe(l,n,{x:0,y:0,w:s.width,h:s.height});for(let c of l)c.label.points_to_mm&&rt(t,c,r(c.label.points_to_mm));let p=Math.ceil(e.length/i.columns),d=i.left?0:s.height;return l.forEach((c,h)=>{let u=i.left+Math.floor(h/p)*i.columnPx+a*.6,y=d+a*.9+h%p*o*1.6;tt(t,h+1,c.x+a/2,c.y+a/2,o),tt(t,h+1,u,y,o),P(t,c.label.text,u+a*.8,y,o,"sympblock-label sympblock-key-text")}),Math.max(0,d+p*o*1.6+a*.6-s.height)}function tt(t,e,s,n,i){b("circle",{cx:s,cy:n,r:i*.7,class:"sympblock-number"},t),P(t,e,s,n,i*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function st(t){let[e,s,n,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let o=t.shapes.flatMap(a=>{let l=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([p,d])=>[[p-l,d-l],[p+l,d+l]])}),r=(a,l)=>l(...o.map(p=>p[a]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(n,r(0,Math.max)),Math.min(i,r(1,Math.max))]}function nt(t,e,s){let[n,i,o,r]=e,a=s/(o-n),l=(r-i)*a,p=t.isConnected?getComputedStyle(t).fontFamily:"",d=([h,u])=>[(h-n)*a,(u-i)*a],c={x:6,y:6,w:s-12,h:l-12};return{bounds:e,width:s,height:l,pxPerMm:a,family:p,place:d,area:c}}function it(t,e,s,n){t.replaceChildren();let i=[];return e.side_marks&&i.push(...qt(t,e,s,n)),e.scale_bar_mm&&i.push(Wt(t,e,s,n)),i}function Gt(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ae))}function ot(t,e,s){let n=t.querySelector(".sympblock-words"),i=nt(t,e.labels.length?e.bounds_mm:st(e),s),o=Gt(e,i),r=it(n,e,i,o),a=v=>Ut(v,i.place,o,D(v.text,o,i.family)),l=e.labels.map(a),p=l.map(v=>v.x),c=xe(l,r,i.area)&&l.every((v,de)=>Math.abs(v.x-p[de])<24),h=0;if(c)Vt(n,l,i.place);else{let[v,de,Se,gt]=st(e),me=zt(t,e.labels,s,o),Ee=(Se-v)*o*2/me.picturePx;i=nt(t,[v-Ee,de,Se+Ee,gt],me.picturePx),r=it(n,e,i,12),h=Ft(n,e.labels,i,r,me,o)}let[u,y,,$]=i.bounds,x=1/i.pxPerMm;n.setAttribute("transform",`translate(${u} ${y}) scale(${x})`),t.setAttribute("viewBox",`${u} ${y} ${s*x} ${$-y+h*x}`),t.style.setProperty("--scene-px",x)}function at(t,e){let s=0,n=()=>{let{width:i}=t.getBoundingClientRect(),o=t.getScreenCTM(),r=e.labels.length&&lt(t)?i:o?.a*t.viewBox.baseVal.width,a=o&&i?Math.min(i,r):0;a>40&&Math.abs(a-s)>2&&(s=a,ot(t,e,a))};ot(t,e,560),new ResizeObserver(n).observe(t)}var Yt="http://www.w3.org/2000/svg",ae=13,Kt="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function b(t,e,s){let n=document.createElementNS(Yt,t);for(let[i,o]of Object.entries(e||{}))n.setAttribute(i,o);return s&&s.append(n),n}function we(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function pt(t,e,s){let n={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,o]of Object.entries(n))t.style.setProperty(`--scene-${i}`,o);t.style.setProperty("--scene-width",s)}function Zt(t,e){let[s,n]=t.points_mm[0];if(t.kind==="dot")return b("circle",{cx:s,cy:n,r:t.size_mm||e.width});if(t.kind==="person")return b("path",{d:Kt,transform:`translate(${s} ${n}) scale(${t.size_mm})`});if(t.kind==="line")return b("path",{d:we(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(o=>we(o,!0));return b("path",{d:i.join(""),"fill-rule":"evenodd"})}function Xt(t,e,s,n,i){let o=`${e}-hatch-${s}`,r=b("pattern",{id:o,patternUnits:"userSpaceOnUse",width:i,height:i}),a={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[n.hatch],l=a?b("path",{d:a,class:"sympblock-hatch-line","stroke-width":i*.09},r):b("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},r);return pt(l,n,0),t.querySelector("defs").append(r),`url(#${o})`}function Jt(t,e,s){let n=b("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),o={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;pt(n,e,t.emphasis==="strong"?o*1.8:o);let r=Zt(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),n.append(r),s&&t.kind==="area"){let a=r.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=s,n.append(a)}return n}function _e(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function Qt(t,e){let s=b("g",{class:"sympblock-tip","aria-hidden":"true"},t),n=b("rect",{rx:3},s),i=P(s,"",0,0,ae,"sympblock-tip-text");return(o,r,a)=>{if(s.style.display=o?"":"none",!o)return;let l=Number(t.style.getPropertyValue("--scene-px")),p=D(o,ae,getComputedStyle(t).fontFamily)+14,[d,c,h]=e.bounds_mm,u=Math.max(d,Math.min(r+10*l,h-p*l)),y=a-34*l<c?a+16*l:a-34*l;s.setAttribute("transform",`translate(${u} ${y}) scale(${l})`);for(let[$,x]of Object.entries({width:p,height:24}))n.setAttribute($,x);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=o}}function ct(t,e,s){let n=b("g",{class:e,"aria-hidden":"true"},t);for(let o of["halo","line"])b("path",{d:s,class:`sympblock-mark-${o}`},n);let i=o=>{n.style.display=o?"":"none",o&&(n.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function es(t){return{setCrosshair:ct(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:ct(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function ts(t,e,s,n){let i=e.map((o,r)=>({node:o,shape:s[r]})).filter(({shape:o})=>o.name);t.setAttribute("role","group"),i.forEach(({node:o,shape:r},a)=>{let l={role:"button","aria-label":r.name,tabindex:a?-1:0,"data-structure":r.structure};for(let[p,d]of Object.entries(l))o.setAttribute(p,d);o.classList.add("sympblock-pickable"),o.addEventListener("click",p=>n.onPick(r,..._e(t,p))),o.addEventListener("keydown",p=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")n.onPick(r,...r.points_mm[0]);else if(d){let c=i[(a+d+i.length)%i.length].node;o.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;p.preventDefault()})})}function ss(t,e,s,n){let i=o=>{let r=o.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((o,r)=>{s[r].name&&(o.addEventListener("pointermove",a=>n(s[r].name,..._e(t,a))),o.addEventListener("pointerleave",()=>n("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&n(s[r].name,...i(o))),o.addEventListener("blur",()=>n("")))})}function ns(t,e,s){let[n,i,o,r]=e.bounds_mm,a=b("defs",{},t),l={x:n,y:i,width:o-n,height:r-i};b("rect",l,b("clipPath",{id:`${s}-clip`},a)),b("rect",{...l,class:"sympblock-ground"},t)}function is(t,e){let s=e.rings.map(n=>we(n,!0)).join("");for(let n of["halo","line"])b("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${e.tone}`},t)}function dt(t,e){return t.get("scenes")[e]}function mt(t,e={}){let s=R("sympblock-scene"),n=b("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});n.dataset.ground=t.ground,ns(n,t,s);let[i,,o]=t.bounds_mm,r={};for(let[d,c]of Object.entries(t.styles))c.hatch&&(r[d]=Xt(n,s,d,c,(o-i)/75));let a=b("g",{"clip-path":`url(#${s}-clip)`},n);if(t.film){let[d,c,h,u]=t.film.bounds_mm,y={href:t.film.href,x:d,y:c,width:h-d,height:u-c,preserveAspectRatio:"none"};b("image",{...y,"aria-hidden":"true"},a)}let l=t.shapes.map(d=>Jt(d,t.styles[d.structure],r[d.structure]));a.append(...l);for(let d of e.overlays??[])is(a,d);b("g",{class:"sympblock-words","aria-hidden":"true"},n),ss(n,l,t.shapes,Qt(n,t)),e.onPick&&t.shapes.some(d=>d.name)&&ts(n,l,t.shapes,e);let p=d=>{let c=n.querySelector(`[data-structure="${CSS.escape(d)}"]`);c&&c.focus()};return n.sceneTools={...es(n),focusStructure:p},e.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",d=>e.onPoint(..._e(n,d)))),at(n,t),n}var ce=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let n=dt(this.model,e.scene),i=o=>this.send({event:"pick",picture:e.id,structure:o.structure});this.drawn.set(e.id,{mark:s,scene:n,node:mt(n,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:n}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return m`<figure class="sympblock-panel-picture" style=${Qe(i)}>
      ${n}
      <figcaption>${e.caption}${s.note?m` <em>${s.note}</em>`:f}</figcaption>
    </figure>`}templates(e){return O(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let n=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(n)return{id:e,node:s,structure:n}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var os=t=>t.currentTarget.closest("section").querySelector("iframe");function rs(t){let{contentWindow:e}=os(t);e.focus(),e.print()}function ls(t){let e=URL.createObjectURL(new Blob([t.document],{type:"text/html"}));Object.assign(document.createElement("a"),{href:e,download:t.file}).click(),URL.revokeObjectURL(e)}function as({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function ht(t){return m`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${rs}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>ls(t)}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${as}></iframe>
  </section>`}function Ae(t=[]){if(!t.length)return f;let e=t.map(({label:s,text:n},i)=>m`${i?"; ":""}<cite title=${n}>${s}</cite>`);return m`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function cs(t){return m`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?m`<strong class="sympblock-panel-tone">${t.tag}</strong>`:f}
    ${t.heading?m`<h4>${t.heading}</h4>`:f}
    <p>${t.text}</p>
    ${Ae(t.sources)}
  </section>`}function ps(t){let e=(s,n)=>n?m`<td role="cell" data-head=${t.head[n]}>${s}</td>`:m`<th scope="row" role="rowheader" data-head=${t.head[n]}>${s}</th>`;return m`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>m`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>m`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${Ae(t.sources)}
  </div>`}var ds={table:ps,words:cs,sheet:ht},pe=t=>ds[t.kind](t);var ms="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",hs=5e3,us={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Me=class{constructor(e,{page:s,silent:n=()=>{},changed:i=()=>{},clock:o=us}){this.post=e,this.page=s,this.silent=n,this.changed=i,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(n=>n?.event==="set"&&n.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),hs),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(ms),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function ut(t,e={}){let s=new Me(i=>t.send(i),{page:R("page"),...e}),n=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",n),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",n),s.stop()}}}function fs({title:t,story:e,controls:s,problem:n,body:i,said:o}){return[t,e,s,n,i,o]}var Te=class{constructor(e,s,n){this.model=e,this.el=s,this.uid=R("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=ut(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new le(this.sender,this.uid),this.pictures=new ce(e,this.sender.send),this.face=n(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return m`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,n){if(!e.story?.length)return{story:f,body:this.body(e,s,n)};let i=m`<div class="sympblock-panel-readout">${e.story.map(pe)}</div>`;return{story:m`<div class="sympblock-panel-story">${this.body(e,s,i)}</div>`,body:this.body({layout:"stacked"},f,n)}}words(e){let s=e.readout.filter(i=>i.is_wide),n=e.readout.filter(i=>!i.is_wide);return m`<div class="sympblock-panel-readout" ?hidden=${!n.length}>${n.map(pe)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(pe)}</div>`}body({layout:e},s,n){return m`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${n}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[n,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:m`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:m`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:m`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||f}</p>`,...this.halves(e,n,i),pictures:n,words:i,said:m`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),n=this.focusedControl(),i=this.face.lay??fs;qe(m`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(n),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function ft({model:t,el:e},s=()=>({})){let n=new Te(t,e,s);return()=>n.stop()}var yt=`.sympblock-panel-checks .sympblock-panel-options {
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
`;var bt=`/* A number that is typed. */
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
`;var kt=`.sympblock-said {
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
`;var $t=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Jn=[$t,kt,Ce,bt,yt],Qn={render:t=>ft(t)};export{Qn as default,Jn as styles};
