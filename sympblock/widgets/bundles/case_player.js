var Re=`.sympblock-panel {
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
 */var ge=globalThis,He=t=>t,J=ge.trustedTypes,je=J?J.createPolicy("lit-html",{createHTML:t=>t}):void 0,$e="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,ve="?"+_,It=`<${ve}>`,L=document,V=()=>L.createComment(""),G=t=>t===null||typeof t!="object"&&typeof t!="function",xe=Array.isArray,Fe=t=>xe(t)||typeof t?.[Symbol.iterator]=="function",ke=`[ 	
\f\r]`,z=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ie=/-->/g,De=/>/g,P=RegExp(`>|${ke}(?:([^\\s"'>=/]+)(${ke}*=${ke}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ue=/'/g,qe=/"/g,ze=/^(?:script|style|textarea|title)$/i,we=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),d=we(1),Qs=we(2),eo=we(3),k=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),We=new WeakMap,O=L.createTreeWalker(L,129);function Ve(t,e){if(!xe(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return je!==void 0?je.createHTML(e):e}var Ge=(t,e)=>{let s=t.length-1,o=[],i,n=e===2?"<svg>":e===3?"<math>":"",r=z;for(let l=0;l<s;l++){let a=t[l],p,m,c=-1,h=0;for(;h<a.length&&(r.lastIndex=h,m=r.exec(a),m!==null);)h=r.lastIndex,r===z?m[1]==="!--"?r=Ie:m[1]!==void 0?r=De:m[2]!==void 0?(ze.test(m[2])&&(i=RegExp("</"+m[2],"g")),r=P):m[3]!==void 0&&(r=P):r===P?m[0]===">"?(r=i??z,c=-1):m[1]===void 0?c=-2:(c=r.lastIndex-m[2].length,p=m[1],r=m[3]===void 0?P:m[3]==='"'?qe:Ue):r===qe||r===Ue?r=P:r===Ie||r===De?r=z:(r=P,i=void 0);let b=r===P&&t[l+1].startsWith("/>")?" ":"";n+=r===z?a+It:c>=0?(o.push(p),a.slice(0,c)+$e+a.slice(c)+_+b):a+_+(c===-2?l:b)}return[Ve(t,n+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},Y=class t{constructor({strings:e,_$litType$:s},o){let i;this.parts=[];let n=0,r=0,l=e.length-1,a=this.parts,[p,m]=Ge(e,s);if(this.el=t.createElement(p,o),O.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=O.nextNode())!==null&&a.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith($e)){let h=m[r++],b=i.getAttribute(c).split(_),y=/([.?@])?(.*)/.exec(h);a.push({type:1,index:n,name:y[2],strings:b,ctor:y[1]==="."?ee:y[1]==="?"?te:y[1]==="@"?se:R}),i.removeAttribute(c)}else c.startsWith(_)&&(a.push({type:6,index:n}),i.removeAttribute(c));if(ze.test(i.tagName)){let c=i.textContent.split(_),h=c.length-1;if(h>0){i.textContent=J?J.emptyScript:"";for(let b=0;b<h;b++)i.append(c[b],V()),O.nextNode(),a.push({type:2,index:++n});i.append(c[h],V())}}}else if(i.nodeType===8)if(i.data===ve)a.push({type:2,index:n});else{let c=-1;for(;(c=i.data.indexOf(_,c+1))!==-1;)a.push({type:7,index:n}),c+=_.length-1}n++}}static createElement(e,s){let o=L.createElement("template");return o.innerHTML=e,o}};function B(t,e,s=t,o){if(e===k)return e;let i=o!==void 0?s._$Co?.[o]:s._$Cl,n=G(e)?void 0:e._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(t),i._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=i:s._$Cl=i),i!==void 0&&(e=B(t,i._$AS(t,e.values),i,o)),e}var Q=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,i=(e?.creationScope??L).importNode(s,!0);O.currentNode=i;let n=O.nextNode(),r=0,l=0,a=o[0];for(;a!==void 0;){if(r===a.index){let p;a.type===2?p=new j(n,n.nextSibling,this,e):a.type===1?p=new a.ctor(n,a.name,a.strings,this,e):a.type===6&&(p=new oe(n,this,e)),this._$AV.push(p),a=o[++l]}r!==a?.index&&(n=O.nextNode(),r++)}return O.currentNode=L,i}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},j=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,i){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=B(this,e,s),G(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Fe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&G(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=Y.createElement(Ve(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(s);else{let n=new Q(i,this),r=n.u(this.options);n.p(s),this.T(r),this._$AH=n}}_$AC(e){let s=We.get(e.strings);return s===void 0&&We.set(e.strings,s=new Y(e)),s}k(e){xe(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,i=0;for(let n of e)i===s.length?s.push(o=new t(this.O(V()),this.O(V()),this,this.options)):o=s[i],o._$AI(n),i++;i<s.length&&(this._$AR(o&&o._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=He(e).nextSibling;He(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},R=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,i,n){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=n,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=u}_$AI(e,s=this,o,i){let n=this.strings,r=!1;if(n===void 0)e=B(this,e,s,0),r=!G(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let l=e,a,p;for(e=n[0],a=0;a<n.length-1;a++)p=B(this,l[o+a],s,a),p===k&&(p=this._$AH[a]),r||=!G(p)||p!==this._$AH[a],p===u?e=u:e!==u&&(e+=(p??"")+n[a+1]),this._$AH[a]=p}r&&!i&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ee=class extends R{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},te=class extends R{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},se=class extends R{constructor(e,s,o,i,n){super(e,s,o,i,n),this.type=5}_$AI(e,s=this){if((e=B(this,e,s,0)??u)===k)return;let o=this._$AH,i=e===u&&o!==u||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,n=e!==u&&(o===u||i);i&&this.element.removeEventListener(this.name,this,o),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},oe=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){B(this,e)}},Ye={M:$e,P:_,A:ve,C:1,L:Ge,R:Q,D:Fe,V:B,I:j,H:R,N:te,U:se,B:ee,F:oe},Dt=ge.litHtmlPolyfillSupport;Dt?.(Y,j),(ge.litHtmlVersions??=[]).push("3.3.3");var Ke=(t,e,s)=>{let o=s?.renderBefore??e,i=o._$litPart$;if(i===void 0){let n=s?.renderBefore??null;o._$litPart$=i=new j(e.insertBefore(V(),n),n,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},A=t=>(...e)=>({_$litDirective$:t,values:e}),v=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ut}=Ye,Ze=t=>t;var ie=t=>t.strings===void 0,Xe=()=>document.createComment(""),I=(t,e,s)=>{let o=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let n=o.insertBefore(Xe(),i),r=o.insertBefore(Xe(),i);s=new Ut(n,r,t,t.options)}else{let n=s._$AB.nextSibling,r=s._$AM,l=r!==t;if(l){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==r._$AU&&s._$AP(a)}if(n!==i||l){let a=s._$AA;for(;a!==n;){let p=Ze(a).nextSibling;Ze(o).insertBefore(a,i),a=p}}}return s},T=(t,e,s=t)=>(t._$AI(e,s),t),qt={},ne=(t,e=qt)=>t._$AH=e,Je=t=>t._$AH,re=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var M=A(class extends v{constructor(t){if(super(t),t.type!==$.PROPERTY&&t.type!==$.ATTRIBUTE&&t.type!==$.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ie(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===u)return e;let s=t.element,o=t.name;if(t.type===$.PROPERTY){if(e===s[o])return k}else if(t.type===$.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return k}else if(t.type===$.ATTRIBUTE&&s.getAttribute(o)===e+"")return k;return ne(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Qe=(t,e,s)=>{let o=new Map;for(let i=e;i<=s;i++)o.set(t[i],i);return o},D=A(class extends v{constructor(t){if(super(t),t.type!==$.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let o;s===void 0?s=e:e!==void 0&&(o=e);let i=[],n=[],r=0;for(let l of t)i[r]=o?o(l,r):r,n[r]=s(l,r),r++;return{values:n,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,o]){let i=Je(t),{values:n,keys:r}=this.dt(e,s,o);if(!Array.isArray(i))return this.ut=r,n;let l=this.ut??=[],a=[],p,m,c=0,h=i.length-1,b=0,y=n.length-1;for(;c<=h&&b<=y;)if(i[c]===null)c++;else if(i[h]===null)h--;else if(l[c]===r[b])a[b]=T(i[c],n[b]),c++,b++;else if(l[h]===r[y])a[y]=T(i[h],n[y]),h--,y--;else if(l[c]===r[y])a[y]=T(i[c],n[y]),I(t,a[y+1],i[c]),c++,y--;else if(l[h]===r[b])a[b]=T(i[h],n[b]),I(t,i[c],i[h]),h--,b++;else if(p===void 0&&(p=Qe(r,b,y),m=Qe(l,c,h)),p.has(l[c]))if(p.has(l[h])){let g=m.get(r[b]),N=g!==void 0?i[g]:null;if(N===null){let C=I(t,i[c]);T(C,n[b]),a[b]=C}else a[b]=T(N,n[b]),I(t,i[c],N),i[g]=null;b++}else re(i[h]),h--;else re(i[c]),c++;for(;b<=y;){let g=I(t,a[y+1]);T(g,n[b]),a[b++]=g}for(;c<=h;){let g=i[c++];g!==null&&re(g)}return this.ut=r,ne(t,a),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var K=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let o of s)o._$AO?.(e,!1),K(o,e);return!0},ae=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},et=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),zt(e)}};function Wt(t){this._$AN!==void 0?(ae(this),this._$AM=t,et(this)):this._$AM=t}function Ft(t,e=!1,s=0){let o=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(o))for(let n=s;n<o.length;n++)K(o[n],!1),ae(o[n]);else o!=null&&(K(o,!1),ae(o));else K(this,t)}var zt=t=>{t.type==$.CHILD&&(t._$AP??=Ft,t._$AQ??=Wt)},le=class extends v{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,o){super._$AT(e,s,o),et(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(K(this,e),ae(this))}setValue(e){if(ie(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var S=()=>new Ae,Ae=class{},_e=new WeakMap,x=A(class extends le{render(t){return u}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),u}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=_e.get(e);s===void 0&&(s=new WeakMap,_e.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?_e.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var U=class{constructor(e,s=o=>o){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function tt(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function Vt(t,e,{min:s,max:o,step:i}){let n=tt(t),r=Number.isNaN(n)?s:n+e*i;return String(Number(Math.min(o,Math.max(s,r)).toFixed(2)))}var ce=class{constructor(e,s){this.uid=s,this.entry=new U(e,o=>String(tt(o))),this.field=S()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=Vt(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return d`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${x(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function st({id:t,label:e,shown:s,enabled:o,refusal:i},n,r,l=s){let a=`${n}-${t}`;return d`<form class="sympblock-panel-patient" data-control=${t} @submit=${m=>{m.preventDefault();let c=m.target.elements.number;!o||!c.value.trim()||(r(c.value),c.value="")}} novalidate>
    <strong class="sympblock-panel-who">${l}</strong>
    <span class="sympblock-panel-typed">
      <label for=${a}>${e}</label>
      <input id=${a} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${i?`${a}-refusal`:u} aria-invalid=${String(!!i)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!o)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${a}-refusal" role="status" ?hidden=${!i}>${i}</p>
  </form>`}var pe=class{constructor(e,s){this.uid=s,this.entry=new U(e,o=>o.trim()),this.field=S()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[o,i]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?d`<textarea ${x(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${o} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:d`<input ${x(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${o} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,o=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return d`<div class="sympblock-panel-text ${o}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||u}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Z=(t,e)=>e.sender.pending(t.id)??t.value;function Gt(t,e){let s=Z(t,e),o=({value:i,label:n},r)=>d`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${i}
    .checked=${M(i===s)} @change=${()=>e.set(t.id,i)}><span>${n}</span></label>`;return d`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${D(t.options,({value:i})=>i,o)}</div>
  </fieldset>`}function Yt(t,e){let s=Z(t,e),o=`${e.uid}-${t.id}`;return d`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${o}>${t.label}</label>
    <select id=${o} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:n})=>d`<option .value=${i} .selected=${M(i===s)}>${n}</option>`)}
    </select>
  </div>`}function Kt(t,e){let s=Z(t,e),o=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return d`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${o}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${o}
      .value=${e.held.has(t.id)?k:M(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${n=>e.set(t.id,Number(n.target.value))}>
  </div>`}function Zt(t,e){return d`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${M(Z(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function Xt(t,e){let s=()=>Z(t,e),o=(n,r)=>r?[...s(),n]:s().filter(l=>l!==n),i=({value:n,label:r})=>d`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${M(s().includes(n))} ?disabled=${t.enabled===!1}
    @change=${l=>e.set(t.id,o(n,l.target.checked))}><span>${r}</span></label>`;return d`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${D(t.options,({value:n})=>n,i)}</div>
  </fieldset>`}function Jt(t,e){return d`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Qt={choice:(t,e)=>(t.layout==="menu"?Yt:Gt)(t,e),range:Kt,toggle:Zt,button:Jt,checks:Xt,patient:(t,e)=>st(t,e.uid,s=>e.set(t.id,s)),number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},ot={number:ce,text:pe},me=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let o=ot[e];return this.fields.has(s)||this.fields.set(s,new o(i=>this.sender.send(i),this.uid)),this.fields.get(s)}template(e){return Qt[e.kind](e,this)}templates({controls:e,buttons_first:s}){let o=a=>`${a.kind} ${a.layout??""} ${a.id}`,i=a=>D(a,o,p=>this.template(p)),n=e.filter(({kind:a})=>a==="button"),r=i(e.filter(({kind:a})=>a!=="button")),l=n.length?d`<div class="sympblock-panel-buttons">${i(n)}</div>`:"";return s?[l,r]:[r,l]}settle(e){for(let s of e)s.kind in ot&&this.typedField(s).settle()}};var it=0;function E(t){return it+=1,`${t}-${it}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var nt="important",es=" !"+nt,rt=A(class extends v{constructor(t){if(super(t),t.type!==$.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let o=t[s];return o==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${o};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let o of this.ft)e[o]==null&&(this.ft.delete(o),o.includes("-")?s.removeProperty(o):s[o]=null);for(let o in e){let i=e[o];if(i!=null){this.ft.add(o);let n=typeof i=="string"&&i.endsWith(es);o.includes("-")||n?s.setProperty(o,n?i.slice(0,-11):i,n?nt:""):s[o]=i}}return k}});function ts(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),o=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&o>0}function Me(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function ss(t,e,s,o){let i=t.y+t.h/2<e.y+e.h/2,n=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?n:n/2),Me(t,o),!s&&(e.y+=(i?1:-1)*n/2,Me(e,o))}function Se(t,e,s){for(let o of t)Me(o,s);for(let o=0;o<60;o+=1){let i=!0;for(let n of t)for(let r of[...e,...t])r===n||!ts(n,r)||(i=!1,ss(n,r,e.includes(r),s));if(i)return!0}return!1}var os=.35,at=document.createElement("canvas").getContext("2d");function q(t,e,s){return at.font=`500 ${e}px ${s||"sans-serif"}`,at.measureText(t).width}function is(t,e,s,o){let[i,n]=e(t.at_mm),r={start:0,middle:o/2,end:o}[t.anchor];return{label:t,x:i-r,y:n-s*.65,w:o,h:s*1.3}}function ht(t,e,s){let o=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<o?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,o]).join(" ")}L${s.join(" ")}`;f("path",{d:r,class:"sympblock-leader-halo"},t),f("path",{d:r,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function H(t,e,s,o,i,n){let r=f("text",{x:s,y:o,class:n,"font-size":i,"dominant-baseline":"central"},t);return r.textContent=e,r}function ns(t,e,s,o){let i=e.scale_bar_mm*s.pxPerMm,n=`${e.scale_bar_mm} mm`,r=Math.max(i,q(n,o,s.family)),l={x:10,y:s.height-o*1.3-16,w:r,h:o*1.3+8},a=s.height-11,p=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return f("path",{d:p,class:"sympblock-scale-halo"},t),f("path",{d:p,class:"sympblock-scale"},t),H(t,n,10,a-o*.95,o,"sympblock-label"),l}function rs(t,e,s,o){return e.side_marks.map((i,n)=>{let r=Math.max(o*1.7,q(i,o,s.family)+o*.8),l=n?s.width-r-8:8,a={x:l,y:8,w:r,h:o*1.7};return f("rect",{x:l,y:8,width:r,height:a.h,rx:3,class:"sympblock-side"},t),H(t,i,l+r/2,8+a.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function as(t,e,s){for(let o of e)o.label.points_to_mm&&ht(t,o,s(o.label.points_to_mm));for(let o of e)H(t,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function ut(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function ls(t,e,s,o){let i=t.isConnected?getComputedStyle(t).fontFamily:"",n=Math.max(...e.map(a=>q(a.text,o,i)))+o*2.66,r=s-2*n-o;if(ut(t)&&r>os*s)return{columns:2,columnPx:n,picturePx:r,left:r+o};let l=Math.max(1,Math.min(3,Math.floor(s/n)));return{columns:l,columnPx:s/l,picturePx:s,left:0}}function cs(t,e,s,o,i,n){let{place:r}=s,l=n*1.4,a=e.map(c=>{let[h,b]=r(c.at_mm),y=h<s.width/2?1:s.width-l-1;return{label:c,x:c.points_to_mm?y:h-l/2,y:b-l/2,w:l,h:l}});Se(a,o,{x:0,y:0,w:s.width,h:s.height});for(let c of a)c.label.points_to_mm&&ht(t,c,r(c.label.points_to_mm));let p=Math.ceil(e.length/i.columns),m=i.left?0:s.height;return a.forEach((c,h)=>{let b=i.left+Math.floor(h/p)*i.columnPx+l*.6,y=m+l*.9+h%p*n*1.6;lt(t,h+1,c.x+l/2,c.y+l/2,n,i.leastPx),lt(t,h+1,b,y,n,i.leastPx),H(t,c.label.text,b+l*.8,y,n,"sympblock-label sympblock-key-text")}),Math.max(0,m+p*n*1.6+l*.6-s.height)}function lt(t,e,s,o,i,n){f("circle",{cx:s,cy:o,r:i*.7,class:"sympblock-number"},t),H(t,e,s,o,Math.max(i*.84,n),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ct(t){let[e,s,o,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let n=t.shapes.flatMap(l=>{let a=l.kind==="dot"||l.kind==="person"?l.size_mm:1;return l.points_mm.flatMap(([p,m])=>[[p-a,m-a],[p+a,m+a]])}),r=(l,a)=>a(...n.map(p=>p[l]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(o,r(0,Math.max)),Math.min(i,r(1,Math.max))]}function pt(t,e,s){let[o,i,n,r]=e,l=s/(n-o),a=(r-i)*l,p=t.isConnected?getComputedStyle(t).fontFamily:"",m=([h,b])=>[(h-o)*l,(b-i)*l],c={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:l,family:p,place:m,area:c}}function mt(t,e,s,o){t.replaceChildren();let i=[];return e.side_marks&&i.push(...rs(t,e,s,o)),e.scale_bar_mm&&i.push(ns(t,e,s,o)),i}function bt(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function ps(t,e,s){return Math.max(12,s,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:de))}function dt(t,e,s){let o=t.querySelector(".sympblock-words"),i=pt(t,e.labels.length?e.bounds_mm:ct(e),s),n=bt(t),r=ps(e,i,n),l=mt(o,e,i,r),a=w=>is(w,i.place,r,q(w.text,r,i.family)),p=e.labels.map(a),m=p.map(w=>w.x),h=Se(p,l,i.area)&&p.every((w,ye)=>Math.abs(w.x-m[ye])<24),b=0;if(h)as(o,p,i.place);else{let[w,ye,Le,Ht]=ct(e),fe=ls(t,e.labels,s,r),Be=(Le-w)*r*2/fe.picturePx;i=pt(t,[w-Be,ye,Le+Be,Ht],fe.picturePx),l=mt(o,e,i,Math.max(12,n)),b=cs(o,e.labels,i,l,{...fe,leastPx:n},r)}let[y,g,,N]=i.bounds,C=1/i.pxPerMm;o.setAttribute("transform",`translate(${y} ${g}) scale(${C})`),t.setAttribute("viewBox",`${y} ${g} ${s*C} ${N-g+b*C}`),t.style.setProperty("--scene-px",C)}function ms(t,e,s){let o=t.getScreenCTM(),i=e.labels.length&&ut(t)?s:o?.a*t.viewBox.baseVal.width;return o&&s?Math.min(s,i):0}function yt(t,e){let[s,o,i]=[0,0,[0,0]],n=()=>{let{width:r,height:l}=t.getBoundingClientRect();if(!r)return;let a=bt(t),p=[r,l].every((c,h)=>Math.abs(c-i[h])<=2)&&a===o;i=[r,l];let m=p?s:ms(t,e,r);m>40&&(Math.abs(m-s)>2||Math.abs(a-o)>.5)&&([s,o]=[m,a],dt(t,e,m))};dt(t,e,560),new ResizeObserver(n).observe(t)}var ds="http://www.w3.org/2000/svg",de=13,hs="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let o=document.createElementNS(ds,t);for(let[i,n]of Object.entries(e||{}))o.setAttribute(i,n);return s&&s.append(o),o}function Te(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function kt(t,e,s){let o={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,n]of Object.entries(o))t.style.setProperty(`--scene-${i}`,n);t.style.setProperty("--scene-width",s)}function us(t,e){let[s,o]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:o,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:hs,transform:`translate(${s} ${o}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:Te(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(n=>Te(n,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function bs(t,e,s,o,i){let n=`${e}-hatch-${s}`,r=f("pattern",{id:n,patternUnits:"userSpaceOnUse",width:i,height:i}),l={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[o.hatch],a=l?f("path",{d:l,class:"sympblock-hatch-line","stroke-width":i*.09},r):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},r);return kt(a,o,0),t.querySelector("defs").append(r),`url(#${n})`}function ys(t,e,s){let o=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),n={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;kt(o,e,t.emphasis==="strong"?n*1.8:n);let r=us(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),o.append(r),s&&t.kind==="area"){let l=r.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,o.append(l)}return o}function Ee(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function fs(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),o=f("rect",{rx:3},s),i=H(s,"",0,0,de,"sympblock-tip-text");return(n,r,l)=>{if(s.style.display=n?"":"none",!n)return;let a=Number(t.style.getPropertyValue("--scene-px")),p=q(n,de,getComputedStyle(t).fontFamily)+14,[m,c,h]=e.bounds_mm,b=Math.max(m,Math.min(r+10*a,h-p*a)),y=l-34*a<c?l+16*a:l-34*a;s.setAttribute("transform",`translate(${b} ${y}) scale(${a})`);for(let[g,N]of Object.entries({width:p,height:24}))o.setAttribute(g,N);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=n}}function ft(t,e,s){let o=f("g",{class:e,"aria-hidden":"true"},t);for(let n of["halo","line"])f("path",{d:s,class:`sympblock-mark-${n}`},o);let i=n=>{o.style.display=n?"":"none",n&&(o.style.transform=`translate(${n.x_mm}px, ${n.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function ks(t){return{setCrosshair:ft(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:ft(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function gs(t,e,s,o){let i=e.map((n,r)=>({node:n,shape:s[r]})).filter(({shape:n})=>n.name);t.setAttribute("role","group"),i.forEach(({node:n,shape:r},l)=>{let a={role:"button","aria-label":r.name,tabindex:l?-1:0,"data-structure":r.structure};for(let[p,m]of Object.entries(a))n.setAttribute(p,m);n.classList.add("sympblock-pickable"),n.addEventListener("click",p=>o.onPick(r,...Ee(t,p))),n.addEventListener("keydown",p=>{let m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")o.onPick(r,...r.points_mm[0]);else if(m){let c=i[(l+m+i.length)%i.length].node;n.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;p.preventDefault()})})}function $s(t,e,s,o){let i=n=>{let r=n.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((n,r)=>{s[r].name&&(n.addEventListener("pointermove",l=>o(s[r].name,...Ee(t,l))),n.addEventListener("pointerleave",()=>o("")),n.addEventListener("focus",()=>n.matches(":focus-visible")&&o(s[r].name,...i(n))),n.addEventListener("blur",()=>o("")))})}function vs(t,e,s){let[o,i,n,r]=e.bounds_mm,l=f("defs",{},t),a={x:o,y:i,width:n-o,height:r-i};f("rect",a,f("clipPath",{id:`${s}-clip`},l)),f("rect",{...a,class:"sympblock-ground"},t)}function xs(t,e){let s=e.rings.map(o=>Te(o,!0)).join("");for(let o of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${o} sympblock-overlay-${e.tone}`},t)}function gt(t,e){return t.get("scenes")[e]}function $t(t,e={}){let s=E("sympblock-scene"),o=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});o.dataset.ground=t.ground,vs(o,t,s);let[i,,n]=t.bounds_mm,r={};for(let[m,c]of Object.entries(t.styles))c.hatch&&(r[m]=bs(o,s,m,c,(n-i)/75));let l=f("g",{"clip-path":`url(#${s}-clip)`},o);if(t.film){let[m,c,h,b]=t.film.bounds_mm,y={href:t.film.href,x:m,y:c,width:h-m,height:b-c,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},l)}let a=t.shapes.map(m=>ys(m,t.styles[m.structure],r[m.structure]));l.append(...a);for(let m of e.overlays??[])xs(l,m);f("g",{class:"sympblock-words","aria-hidden":"true"},o),$s(o,a,t.shapes,fs(o,t)),e.onPick&&t.shapes.some(m=>m.name)&&gs(o,a,t.shapes,e);let p=m=>{let c=o.querySelector(`[data-structure="${CSS.escape(m)}"]`);c&&c.focus()};return o.sceneTools={...ks(o),focusStructure:p},e.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",m=>e.onPoint(...Ee(o,m)))),yt(o,t),o}var W=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let o=gt(this.model,e.scene),i=n=>this.send({event:"pick",picture:e.id,structure:n.structure});this.drawn.set(e.id,{mark:s,scene:o,node:$t(o,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:o}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return d`<figure class="sympblock-panel-picture" style=${rt(i)}>
      ${o}
      <figcaption>${e.caption}${s.note?d` <em>${s.note}</em>`:u}</figcaption>
    </figure>`}templates(e){return D(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let o=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(o)return{id:e,node:s,structure:o}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var ws=t=>t.currentTarget.closest("section").querySelector("iframe");function _s(t){let{contentWindow:e}=ws(t);e.focus(),e.print()}function vt(t,e,s){let o=URL.createObjectURL(new Blob([t],{type:s}));Object.assign(document.createElement("a"),{href:o,download:e}).click(),URL.revokeObjectURL(o)}function xt({heading:t,text:e,file:s}){return d`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>vt(e,s,"text/csv")}>Download: ${t}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${t}>${e}</pre></details>
  </section>`}function As({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function wt(t){return d`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${_s}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>vt(t.document,t.file,"text/html")}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${As}></iframe>
  </section>`}function Ne(t=[]){if(!t.length)return u;let e=t.map(({label:s,text:o},i)=>d`${i?"; ":""}<cite title=${o}>${s}</cite>`);return d`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Ms(t){return d`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?d`<strong class="sympblock-panel-tone">${t.tag}</strong>`:u}
    ${t.heading?d`<h4>${t.heading}</h4>`:u}
    <p>${t.text}</p>
    ${Ne(t.sources)}
  </section>`}function Ss(t){let e=(s,o)=>o?d`<td role="cell" data-head=${t.head[o]}>${s}</td>`:d`<th scope="row" role="rowheader" data-head=${t.head[o]}>${s}</th>`;return d`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>d`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>d`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${Ne(t.sources)}
  </div>`}var Ts={table:Ss,words:Ms,sheet:wt,file:xt},F=t=>Ts[t.kind](t);var Es="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ns=5e3,Cs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Ce=class{constructor(e,{page:s,silent:o=()=>{},changed:i=()=>{},clock:n=Cs}){this.post=e,this.page=s,this.silent=o,this.changed=i,this.clock=n,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let s=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ns),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Es),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function _t(t,e={}){let s=new Ce(i=>t.send(i),{page:E("page"),...e}),o=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",o),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}var Ps=/^#code=([0-9A-Za-z]{2,2048})$/,Os="The link opens on this computer while the course is running. On another computer, open the code.",Ls="The link opens for everybody who uses the course at this address.",Bs=/^(localhost|127\.|\[::1\])/;function Rs(t,e){let s=Ps.exec(t)?.[1]??"";return s.startsWith(e)?s:""}var he=class{constructor(e,s,o){this.model=e,this.sender=s,this.redraw=o,this.uid=E("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=S(),this.card=S(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:s}=globalThis.location;return`${e}${s}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:s,search:o}=globalThis.location,i=Rs(e,this.shared.letter);i&&(globalThis.history.replaceState(globalThis.history.state,"",s+o),this.isFromLink=!0,this.openOnceReady(i))}openOnceReady(e){let{model:s}=this,o=()=>{s.get("preparing")||(s.off("change:preparing",o),this.send(e))};s.on("change:preparing",o),this.stop=()=>s.off("change:preparing",o),o()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let s=this.field.value.value.trim();s&&this.send(s)};copy=async(e,s)=>{try{await navigator.clipboard.writeText(e),this.copied=`${s} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:s}){let o=s&&d`<p class="sympblock-share-about">${s}</p>`;return e?d`${o||u}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${M(e)}
        @focus=${({target:i})=>i.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${Bs.test(globalThis.location.hostname)?Os:Ls}</p>`:d`${o||u}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:s}){return d`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${x(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&s))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&s?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||u}</p>`}hear({opened:e,is_refused:s}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=s,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),d`<details class="sympblock-share" ${x(this.card)} ?open=${M(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Hs({title:t,story:e,controls:s,problem:o,body:i,share:n,said:r}){return[t,e,s,o,i,n,r]}var Pe=class{constructor(e,s,o){this.model=e,this.el=s,this.uid=E("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=_t(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new me(this.sender,this.uid),this.pictures=new W(e,this.sender.send),this.face=o(e,this.sender,this.redraw),this.share=e.get("shared")?new he(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return d`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,o){if(!e.story?.length)return{story:u,body:this.body(e,s,o)};let i=d`<div class="sympblock-panel-readout">${e.story.map(F)}</div>`;return{story:d`<div class="sympblock-panel-story">${this.body(e,s,i)}</div>`,body:this.body({layout:"stacked"},u,o)}}words(e){let s=e.readout.filter(i=>i.is_wide),o=e.readout.filter(i=>!i.is_wide);return d`<div class="sympblock-panel-readout" ?hidden=${!o.length}>${o.map(F)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(F)}</div>`}body({layout:e},s,o){return d`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${o}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[o,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:d`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:d`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:d`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||u}</p>`,...this.halves(e,o,i),pictures:o,words:i,share:this.share?.template()??u,said:d`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),o=this.focusedControl(),i=this.face.lay??Hs;Ke(d`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(o),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function At({model:t,el:e},s=()=>({})){let o=new Pe(t,e,s);return()=>o.stop()}var Mt=`.sympblock-panel-checks .sympblock-panel-options {
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
`;var Tt=`.sympblock-said {
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
`;var Et=`.sympblock-share {
  position: relative;
  margin-top: 0.75rem;
}
.sympblock-share > summary {
  width: max-content;
  min-height: 1.5rem;
  color: var(--sympblock-soft);
  font-weight: 600;
  cursor: pointer;
}
.sympblock-share > summary:focus-visible,
.sympblock-share input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-share-card {
  display: grid;
  gap: 0.375rem;
  max-width: 32rem;
  margin-top: 0.5rem;
  padding: 0.75rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
}
.sympblock-share-card p {
  margin: 0;
}
.sympblock-share-card label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-share-card input {
  box-sizing: border-box;
  flex: 1 1 10rem;
  width: 100%;
  min-width: 0;
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  text-overflow: ellipsis;
}
.sympblock-share-card .sympblock-share-code {
  font-family: monospace;
}
.sympblock-share-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-share-open {
  margin-top: 0.25rem;
  padding-top: 0.5rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-share-note {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-share-told {
  min-height: 1.25rem;
}
.sympblock-share-refused {
  font-weight: 600;
}
.sympblock-room-bar > .sympblock-share {
  margin-top: 0;
}
.sympblock-room-bar .sympblock-share-card {
  position: absolute;
  z-index: 5;
  right: 0;
  width: min(26rem, 88vw);
  box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 25%);
}
`;var Nt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Ws="(max-width: 48rem)",ue=class{constructor(e){this.changed=e,this.query=window.matchMedia(Ws),this.query.addEventListener("change",e)}get isNarrow(){return this.query.matches}stop(){this.query.removeEventListener("change",this.changed)}};var X=globalThis.sympblockBundles??new Map;globalThis.sympblockBundles=X;function Fs(t){return new Promise(e=>{let s=()=>t.send({event:"script"}),o=setInterval(s,3e3),i=n=>{n?.event==="script"&&(clearInterval(o),t.off("msg:custom",i),e(n.script))};t.on("msg:custom",i),s()})}async function zs(t,e){let s=t.widget_manager;return s.has_model(e)?(await s.get_model(e)).get("script"):Fs(t)}async function Vs(t,e){let s=await zs(t,e),o=URL.createObjectURL(new Blob([s],{type:"text/javascript"}));try{return await import(o)}finally{URL.revokeObjectURL(o)}}function Gs(t){let{mark:e,holder:s}=t.get("bundle");if(!X.has(e)){let o=Vs(t,s);X.set(e,o),o.catch(()=>X.delete(e))}return X.get(e)}async function Ys(t){let e=t.widget_manager,s=t.get("own_id");if(!e.has_model(s))return;let o=await e.get_model(s);try{await o._handle_comm_msg({content:{data:{method:"none"}}})}catch{let i=Object.getPrototypeOf(o.constructor.prototype)._handle_comm_msg;o._handle_comm_msg=i,o.comm.on_msg(i.bind(o)),o.comm.send({method:"request_state"})}}function Ct(t,e){let s=t.head??t,o=t.sympblockStyles??new Set;t.sympblockStyles=o;for(let i of e){if(o.has(i))continue;o.add(i);let n=document.createElement("style");n.textContent=i,s.append(n)}}var Pt={async render(t){await Ys(t.model);let e=await Gs(t.model);Ct(document,e.styles);let s=t.el.getRootNode();return s instanceof ShadowRoot&&Ct(s,e.styles),e.default.render(t)}};var Ot="sympblock-room-left",be=class{constructor(e,s,o=Pt){this.model=e,this.left=s,this.load=o,this.shown="",this.declined="",this.el=null,this.end=null}async show(e,s){let o=e.is_open?e.model:"";if(o||(this.declined=""),o===this.shown||o&&o===this.declined||(this.close(),!o))return;this.shown=o,this.el=document.createElement("div"),this.el.addEventListener(Ot,this.leave),s.append(this.el);let i=this.el,n=await this.model.widget_manager.get_model(o),r=await this.load.render({model:n,el:i});this.el===i?this.end=r:r()}leave=()=>{this.declined=this.shown,this.close(),this.left()};close(){let{el:e,end:s}=this;Object.assign(this,{shown:"",el:null,end:null}),e?.removeEventListener(Ot,this.leave),s?.(),e?.remove()}};var Lt="_narrow";function Ks(t,e){let s=new Set(t.map(({id:i})=>i)),o=({id:i})=>i.endsWith(Lt)?e:!(e&&s.has(`${i}${Lt}`));return t.filter(o)}var Zs=new Set(["case","again","really"]),Oe=class{className="sympblock-case";traits=["room","place"];constructor(e,s,o){this.model=e,this.narrow=new ue(o),this.pictures=new W(e,s.send),this.room=new be(e,()=>s.send({event:"leave_room"})),this.roomPlace=S(),this.before=this.place}get place(){return this.model.get("place")}row(e,s,o){let i=d`<div class="sympblock-case-blocks">${e.map(F)}</div>`;return s.length?d`<div class="sympblock-case-row sympblock-case-wide-${o}">
      <div class="sympblock-case-pictures">${this.pictures.templates(s)}</div>${i}
    </div>`:i}rows(e,s,o){let i=0;return s.map(({count:n,pictures:r,wider:l})=>{let a=e.slice(i,i+n);if(i+=n,!a.length)return u;let p=Ks(o,this.narrow.isNarrow).filter(({id:m})=>r.includes(m));return this.row(a,p,l)})}lay=({title:e,desk:s,problem:o,share:i,said:n,view:r})=>{let{story:l,readout:a}=this.place,[p,m]=[!0,!1].map(c=>r.controls.filter(({id:h})=>Zs.has(h)===c));return[d`<div class="sympblock-case-head">${e}<div class="sympblock-case-about">${s.templates({controls:p})}</div></div>`,d`<div class="sympblock-case-story" data-part="story">${this.rows(r.story,l,r.pictures)}</div>`,d`<div class="sympblock-panel-controls">${s.templates({controls:m})}</div>`,d`<div class="sympblock-case-room" ${x(this.roomPlace)}></div>`,o,d`<div class="sympblock-case-readout" data-part="readout">${this.rows(r.readout,a,r.pictures)}</div>`,i,n]};drawn(){this.room.show(this.model.get("room"),this.roomPlace.value);let{before:e,place:s}=this;this.before=s,e.case===s.case&&e.mark!==s.mark&&queueMicrotask(()=>this.focusNew(s))}focusNew({new:{part:e,index:s}}){let n=this.roomPlace.value?.parentElement?.querySelectorAll(`[data-part="${e}"] .sympblock-case-blocks > *`)?.[s];if(!n)return;let r=n.querySelector("h4, caption")??n;r.tabIndex=-1,r.focus({preventScroll:!0}),n.scrollIntoView({block:e==="readout"||s===0?"start":"nearest"})}stop(){this.room.close(),this.narrow.stop()}},Bt=(t,e,s)=>new Oe(t,e,s);var Rt=`/* The title, and beside it which case is played. */
.sympblock-case-head,
.sympblock-case-about {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem 0.75rem;
  align-items: center;
}
.sympblock-case-head {
  justify-content: space-between;
  margin-bottom: 0.75rem;
}
.sympblock-case-head .sympblock-panel-title {
  margin: 0;
}
.sympblock-case-about .sympblock-panel-menu {
  grid-template-columns: auto minmax(0, 1fr);
  flex: 1 1 16rem;
  align-items: center;
}
/* Key features and reasons stand beside each other where there is room. */
@media (min-width: 70rem) {
  .sympblock-case-readout > .sympblock-case-blocks {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 1.75rem;
    align-items: start;
  }
  .sympblock-case-readout > .sympblock-case-blocks > :is(:only-child, .sympblock-panel-table) {
    grid-column: 1 / -1;
  }
}
.sympblock-case-story {
  margin-bottom: 0.75rem;
  border-bottom: 1px solid var(--sympblock-line);
}
.sympblock-case-readout {
  margin-top: 1rem;
}
/* Charts take three fifths of a wide page, and what they mean stands beside them. */
.sympblock-case-row {
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: 0.5rem 1.75rem;
  align-items: start;
  margin-bottom: 0.5rem;
}
.sympblock-case-wide-blocks {
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
}
.sympblock-case-pictures {
  display: grid;
  gap: 1rem;
}
.sympblock-case-blocks {
  min-width: 0;
}
.sympblock-case-blocks :is(h4, caption):focus {
  outline: none;
}
.sympblock-case-blocks :is(h4, caption):focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
/* Below the bar of the lesson, which stays in place. */
.sympblock-case-blocks > * {
  scroll-margin: 1rem;
}
/* One below the other, and a choice has the whole line: the buttons then never jump to and fro. */
.sympblock-case .sympblock-panel-list {
  flex: 1 1 100%;
}
@media (max-width: 48rem) {
  .sympblock-case-row.sympblock-case-row {
    grid-template-columns: minmax(0, 1fr);
  }
  .sympblock-case-row table,
  .sympblock-case-row table :is(caption, tbody, tr, th, td),
  .sympblock-case-readout table,
  .sympblock-case-readout table :is(caption, tbody, tr, th, td) {
    display: block;
  }
  .sympblock-case thead {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  .sympblock-case tbody tr {
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--sympblock-line);
  }
  .sympblock-case tbody :is(th, td) {
    padding: 0;
    border: 0;
  }
  .sympblock-case tbody td:empty {
    display: none;
  }
  .sympblock-case tbody td::before {
    content: attr(data-head) ": ";
    color: var(--sympblock-soft);
  }
}
`;var tn=[Nt,Tt,Re,St,Mt,Et,Rt],sn={render:t=>At(t,Bt)};export{sn as default,tn as styles};
