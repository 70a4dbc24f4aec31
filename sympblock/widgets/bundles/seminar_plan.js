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
 */var ye=globalThis,Le=t=>t,K=ye.trustedTypes,Oe=K?K.createPolicy("lit-html",{createHTML:t=>t}):void 0,fe="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,ke="?"+_,Ct=`<${ke}>`,P=document,W=()=>P.createComment(""),F=t=>t===null||typeof t!="object"&&typeof t!="function",$e=Array.isArray,Ue=t=>$e(t)||typeof t?.[Symbol.iterator]=="function",be=`[ 	
\f\r]`,z=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Be=/-->/g,He=/>/g,E=RegExp(`>|${be}(?:([^\\s"'>=/]+)(${be}*=${be}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Re=/'/g,Ie=/"/g,qe=/^(?:script|style|textarea|title)$/i,ge=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),p=ge(1),Is=ge(2),Ds=ge(3),k=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),De=new WeakMap,N=P.createTreeWalker(P,129);function je(t,e){if(!$e(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Oe!==void 0?Oe.createHTML(e):e}var ze=(t,e)=>{let s=t.length-1,n=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=z;for(let l=0;l<s;l++){let a=t[l],d,m,c=-1,u=0;for(;u<a.length&&(r.lastIndex=u,m=r.exec(a),m!==null);)u=r.lastIndex,r===z?m[1]==="!--"?r=Be:m[1]!==void 0?r=He:m[2]!==void 0?(qe.test(m[2])&&(i=RegExp("</"+m[2],"g")),r=E):m[3]!==void 0&&(r=E):r===E?m[0]===">"?(r=i??z,c=-1):m[1]===void 0?c=-2:(c=r.lastIndex-m[2].length,d=m[1],r=m[3]===void 0?E:m[3]==='"'?Ie:Re):r===Ie||r===Re?r=E:r===Be||r===He?r=z:(r=E,i=void 0);let b=r===E&&t[l+1].startsWith("/>")?" ":"";o+=r===z?a+Ct:c>=0?(n.push(d),a.slice(0,c)+fe+a.slice(c)+_+b):a+_+(c===-2?l:b)}return[je(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},V=class t{constructor({strings:e,_$litType$:s},n){let i;this.parts=[];let o=0,r=0,l=e.length-1,a=this.parts,[d,m]=ze(e,s);if(this.el=t.createElement(d,n),N.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=N.nextNode())!==null&&a.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(fe)){let u=m[r++],b=i.getAttribute(c).split(_),y=/([.?@])?(.*)/.exec(u);a.push({type:1,index:o,name:y[2],strings:b,ctor:y[1]==="."?X:y[1]==="?"?Q:y[1]==="@"?J:O}),i.removeAttribute(c)}else c.startsWith(_)&&(a.push({type:6,index:o}),i.removeAttribute(c));if(qe.test(i.tagName)){let c=i.textContent.split(_),u=c.length-1;if(u>0){i.textContent=K?K.emptyScript:"";for(let b=0;b<u;b++)i.append(c[b],W()),N.nextNode(),a.push({type:2,index:++o});i.append(c[u],W())}}}else if(i.nodeType===8)if(i.data===ke)a.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(_,c+1))!==-1;)a.push({type:7,index:o}),c+=_.length-1}o++}}static createElement(e,s){let n=P.createElement("template");return n.innerHTML=e,n}};function L(t,e,s=t,n){if(e===k)return e;let i=n!==void 0?s._$Co?.[n]:s._$Cl,o=F(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=i:s._$Cl=i),i!==void 0&&(e=L(t,i._$AS(t,e.values),i,n)),e}var Z=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,i=(e?.creationScope??P).importNode(s,!0);N.currentNode=i;let o=N.nextNode(),r=0,l=0,a=n[0];for(;a!==void 0;){if(r===a.index){let d;a.type===2?d=new R(o,o.nextSibling,this,e):a.type===1?d=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(d=new ee(o,this,e)),this._$AV.push(d),a=n[++l]}r!==a?.index&&(o=N.nextNode(),r++)}return N.currentNode=P,i}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},R=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=L(this,e,s),F(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ue(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&F(this._$AH)?this._$AA.nextSibling.data=e:this.T(P.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=V.createElement(je(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(s);else{let o=new Z(i,this),r=o.u(this.options);o.p(s),this.T(r),this._$AH=o}}_$AC(e){let s=De.get(e.strings);return s===void 0&&De.set(e.strings,s=new V(e)),s}k(e){$e(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,i=0;for(let o of e)i===s.length?s.push(n=new t(this.O(W()),this.O(W()),this,this.options)):n=s[i],n._$AI(o),i++;i<s.length&&(this._$AR(n&&n._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=Le(e).nextSibling;Le(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},O=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,i,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=h}_$AI(e,s=this,n,i){let o=this.strings,r=!1;if(o===void 0)e=L(this,e,s,0),r=!F(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let l=e,a,d;for(e=o[0],a=0;a<o.length-1;a++)d=L(this,l[n+a],s,a),d===k&&(d=this._$AH[a]),r||=!F(d)||d!==this._$AH[a],d===h?e=h:e!==h&&(e+=(d??"")+o[a+1]),this._$AH[a]=d}r&&!i&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},X=class extends O{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},Q=class extends O{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},J=class extends O{constructor(e,s,n,i,o){super(e,s,n,i,o),this.type=5}_$AI(e,s=this){if((e=L(this,e,s,0)??h)===k)return;let n=this._$AH,i=e===h&&n!==h||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==h&&(n===h||i);i&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ee=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},We={M:fe,P:_,A:ke,C:1,L:ze,R:Z,D:Ue,V:L,I:R,H:O,N:Q,U:J,B:X,F:ee},Et=ye.litHtmlPolyfillSupport;Et?.(V,R),(ye.litHtmlVersions??=[]).push("3.3.3");var Fe=(t,e,s)=>{let n=s?.renderBefore??e,i=n._$litPart$;if(i===void 0){let o=s?.renderBefore??null;n._$litPart$=i=new R(e.insertBefore(W(),o),o,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var g={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},A=t=>(...e)=>({_$litDirective$:t,values:e}),w=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Nt}=We,Ve=t=>t;var te=t=>t.strings===void 0,Ge=()=>document.createComment(""),I=(t,e,s)=>{let n=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let o=n.insertBefore(Ge(),i),r=n.insertBefore(Ge(),i);s=new Nt(o,r,t,t.options)}else{let o=s._$AB.nextSibling,r=s._$AM,l=r!==t;if(l){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==r._$AU&&s._$AP(a)}if(o!==i||l){let a=s._$AA;for(;a!==o;){let d=Ve(a).nextSibling;Ve(n).insertBefore(a,i),a=d}}}return s},T=(t,e,s=t)=>(t._$AI(e,s),t),Pt={},se=(t,e=Pt)=>t._$AH=e,Ye=t=>t._$AH,ne=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var M=A(class extends w{constructor(t){if(super(t),t.type!==g.PROPERTY&&t.type!==g.ATTRIBUTE&&t.type!==g.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!te(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===h)return e;let s=t.element,n=t.name;if(t.type===g.PROPERTY){if(e===s[n])return k}else if(t.type===g.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return k}else if(t.type===g.ATTRIBUTE&&s.getAttribute(n)===e+"")return k;return se(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ke=(t,e,s)=>{let n=new Map;for(let i=e;i<=s;i++)n.set(t[i],i);return n},D=A(class extends w{constructor(t){if(super(t),t.type!==g.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&(n=e);let i=[],o=[],r=0;for(let l of t)i[r]=n?n(l,r):r,o[r]=s(l,r),r++;return{values:o,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,n]){let i=Ye(t),{values:o,keys:r}=this.dt(e,s,n);if(!Array.isArray(i))return this.ut=r,o;let l=this.ut??=[],a=[],d,m,c=0,u=i.length-1,b=0,y=o.length-1;for(;c<=u&&b<=y;)if(i[c]===null)c++;else if(i[u]===null)u--;else if(l[c]===r[b])a[b]=T(i[c],o[b]),c++,b++;else if(l[u]===r[y])a[y]=T(i[u],o[y]),u--,y--;else if(l[c]===r[y])a[y]=T(i[c],o[y]),I(t,a[y+1],i[c]),c++,y--;else if(l[u]===r[b])a[b]=T(i[u],o[b]),I(t,i[c],i[u]),u--,b++;else if(d===void 0&&(d=Ke(r,b,y),m=Ke(l,c,u)),d.has(l[c]))if(d.has(l[u])){let $=m.get(r[b]),x=$!==void 0?i[$]:null;if(x===null){let v=I(t,i[c]);T(v,o[b]),a[b]=v}else a[b]=T(x,o[b]),I(t,i[c],x),i[$]=null;b++}else ne(i[u]),u--;else ne(i[c]),c++;for(;b<=y;){let $=I(t,a[y+1]);T($,o[b]),a[b++]=$}for(;c<=u;){let $=i[c++];$!==null&&ne($)}return this.ut=r,se(t,a),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var G=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let n of s)n._$AO?.(e,!1),G(n,e);return!0},ie=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},Ze=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Bt(e)}};function Lt(t){this._$AN!==void 0?(ie(this),this._$AM=t,Ze(this)):this._$AM=t}function Ot(t,e=!1,s=0){let n=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(n))for(let o=s;o<n.length;o++)G(n[o],!1),ie(n[o]);else n!=null&&(G(n,!1),ie(n));else G(this,t)}var Bt=t=>{t.type==g.CHILD&&(t._$AP??=Ot,t._$AQ??=Lt)},oe=class extends w{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,n){super._$AT(e,s,n),Ze(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(G(this,e),ie(this))}setValue(e){if(te(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var B=()=>new xe,xe=class{},ve=new WeakMap,S=A(class extends oe{render(t){return h}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),h}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=ve.get(e);s===void 0&&(s=new WeakMap,ve.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?ve.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var U=class{constructor(e,s=n=>n){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function Xe(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function Ht(t,e,{min:s,max:n,step:i}){let o=Xe(t),r=Number.isNaN(o)?s:o+e*i;return String(Number(Math.min(n,Math.max(s,r)).toFixed(2)))}var re=class{constructor(e,s){this.uid=s,this.entry=new U(e,n=>String(Xe(n))),this.field=B()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=Ht(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return p`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${S(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function Qe({id:t,label:e,shown:s,enabled:n,refusal:i},o,r,l=s){let a=`${o}-${t}`;return p`<form class="sympblock-panel-patient" data-control=${t} @submit=${m=>{m.preventDefault();let c=m.target.elements.number;!n||!c.value.trim()||(r(c.value),c.value="")}} novalidate>
    <strong class="sympblock-panel-who">${l}</strong>
    <span class="sympblock-panel-typed">
      <label for=${a}>${e}</label>
      <input id=${a} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${i?`${a}-refusal`:h} aria-invalid=${String(!!i)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!n)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${a}-refusal" role="status" ?hidden=${!i}>${i}</p>
  </form>`}var ae=class{constructor(e,s){this.uid=s,this.entry=new U(e,n=>n.trim()),this.field=B()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[n,i]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?p`<textarea ${S(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:p`<input ${S(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,n=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return p`<div class="sympblock-panel-text ${n}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||h}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var Y=(t,e)=>e.sender.pending(t.id)??t.value;function Rt(t,e){let s=Y(t,e),n=({value:i,label:o},r)=>p`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${i}
    .checked=${M(i===s)} @change=${()=>e.set(t.id,i)}><span>${o}</span></label>`;return p`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${D(t.options,({value:i})=>i,n)}</div>
  </fieldset>`}function It(t,e){let s=Y(t,e),n=`${e.uid}-${t.id}`;return p`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <select id=${n} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:o})=>p`<option .value=${i} .selected=${M(i===s)}>${o}</option>`)}
    </select>
  </div>`}function Dt(t,e){let s=Y(t,e),n=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return p`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${n}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${n}
      .value=${e.held.has(t.id)?k:M(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${o=>e.set(t.id,Number(o.target.value))}>
  </div>`}function Ut(t,e){return p`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${M(Y(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function qt(t,e){let s=()=>Y(t,e),n=(o,r)=>r?[...s(),o]:s().filter(l=>l!==o),i=({value:o,label:r})=>p`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${M(s().includes(o))} ?disabled=${t.enabled===!1}
    @change=${l=>e.set(t.id,n(o,l.target.checked))}><span>${r}</span></label>`;return p`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${D(t.options,({value:o})=>o,i)}</div>
  </fieldset>`}function jt(t,e){return p`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var zt={choice:(t,e)=>(t.layout==="menu"?It:Rt)(t,e),range:Dt,toggle:Ut,button:jt,checks:qt,patient:(t,e)=>Qe(t,e.uid,s=>e.set(t.id,s)),number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},Je={number:re,text:ae},le=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let n=Je[e];return this.fields.has(s)||this.fields.set(s,new n(i=>this.sender.send(i),this.uid)),this.fields.get(s)}template(e){return zt[e.kind](e,this)}templates({controls:e,buttons_first:s}){let n=a=>`${a.kind} ${a.layout??""} ${a.id}`,i=a=>D(a,n,d=>this.template(d)),o=e.filter(({kind:a})=>a==="button"),r=i(e.filter(({kind:a})=>a!=="button")),l=o.length?p`<div class="sympblock-panel-buttons">${i(o)}</div>`:"";return s?[l,r]:[r,l]}settle(e){for(let s of e)s.kind in Je&&this.typedField(s).settle()}};var et=0;function C(t){return et+=1,`${t}-${et}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var tt="important",Wt=" !"+tt,st=A(class extends w{constructor(t){if(super(t),t.type!==g.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let n=t[s];return n==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let n of this.ft)e[n]==null&&(this.ft.delete(n),n.includes("-")?s.removeProperty(n):s[n]=null);for(let n in e){let i=e[n];if(i!=null){this.ft.add(n);let o=typeof i=="string"&&i.endsWith(Wt);n.includes("-")||o?s.setProperty(n,o?i.slice(0,-11):i,o?tt:""):s[n]=i}}return k}});function Ft(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),n=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&n>0}function we(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Vt(t,e,s,n){let i=t.y+t.h/2<e.y+e.h/2,o=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?o:o/2),we(t,n),!s&&(e.y+=(i?1:-1)*o/2,we(e,n))}function _e(t,e,s){for(let n of t)we(n,s);for(let n=0;n<60;n+=1){let i=!0;for(let o of t)for(let r of[...e,...t])r===o||!Ft(o,r)||(i=!1,Vt(o,r,e.includes(r),s));if(i)return!0}return!1}var Gt=.35,nt=document.createElement("canvas").getContext("2d");function q(t,e,s){return nt.font=`500 ${e}px ${s||"sans-serif"}`,nt.measureText(t).width}function Yt(t,e,s,n){let[i,o]=e(t.at_mm),r={start:0,middle:n/2,end:n}[t.anchor];return{label:t,x:i-r,y:o-s*.65,w:n,h:s*1.3}}function ct(t,e,s){let n=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<n?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,n]).join(" ")}L${s.join(" ")}`;f("path",{d:r,class:"sympblock-leader-halo"},t),f("path",{d:r,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function H(t,e,s,n,i,o){let r=f("text",{x:s,y:n,class:o,"font-size":i,"dominant-baseline":"central"},t);return r.textContent=e,r}function Kt(t,e,s,n){let i=e.scale_bar_mm*s.pxPerMm,o=`${e.scale_bar_mm} mm`,r=Math.max(i,q(o,n,s.family)),l={x:10,y:s.height-n*1.3-16,w:r,h:n*1.3+8},a=s.height-11,d=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return f("path",{d,class:"sympblock-scale-halo"},t),f("path",{d,class:"sympblock-scale"},t),H(t,o,10,a-n*.95,n,"sympblock-label"),l}function Zt(t,e,s,n){return e.side_marks.map((i,o)=>{let r=Math.max(n*1.7,q(i,n,s.family)+n*.8),l=o?s.width-r-8:8,a={x:l,y:8,w:r,h:n*1.7};return f("rect",{x:l,y:8,width:r,height:a.h,rx:3,class:"sympblock-side"},t),H(t,i,l+r/2,8+a.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Xt(t,e,s){for(let n of e)n.label.points_to_mm&&ct(t,n,s(n.label.points_to_mm));for(let n of e)H(t,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function pt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function Qt(t,e,s,n){let i=t.isConnected?getComputedStyle(t).fontFamily:"",o=Math.max(...e.map(a=>q(a.text,n,i)))+n*2.66,r=s-2*o-n;if(pt(t)&&r>Gt*s)return{columns:2,columnPx:o,picturePx:r,left:r+n};let l=Math.max(1,Math.min(3,Math.floor(s/o)));return{columns:l,columnPx:s/l,picturePx:s,left:0}}function Jt(t,e,s,n,i,o){let{place:r}=s,l=o*1.4,a=e.map(c=>{let[u,b]=r(c.at_mm),y=u<s.width/2?1:s.width-l-1;return{label:c,x:c.points_to_mm?y:u-l/2,y:b-l/2,w:l,h:l}});_e(a,n,{x:0,y:0,w:s.width,h:s.height});for(let c of a)c.label.points_to_mm&&ct(t,c,r(c.label.points_to_mm));let d=Math.ceil(e.length/i.columns),m=i.left?0:s.height;return a.forEach((c,u)=>{let b=i.left+Math.floor(u/d)*i.columnPx+l*.6,y=m+l*.9+u%d*o*1.6;it(t,u+1,c.x+l/2,c.y+l/2,o),it(t,u+1,b,y,o),H(t,c.label.text,b+l*.8,y,o,"sympblock-label sympblock-key-text")}),Math.max(0,m+d*o*1.6+l*.6-s.height)}function it(t,e,s,n,i){f("circle",{cx:s,cy:n,r:i*.7,class:"sympblock-number"},t),H(t,e,s,n,i*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ot(t){let[e,s,n,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let o=t.shapes.flatMap(l=>{let a=l.kind==="dot"||l.kind==="person"?l.size_mm:1;return l.points_mm.flatMap(([d,m])=>[[d-a,m-a],[d+a,m+a]])}),r=(l,a)=>a(...o.map(d=>d[l]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(n,r(0,Math.max)),Math.min(i,r(1,Math.max))]}function rt(t,e,s){let[n,i,o,r]=e,l=s/(o-n),a=(r-i)*l,d=t.isConnected?getComputedStyle(t).fontFamily:"",m=([u,b])=>[(u-n)*l,(b-i)*l],c={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:l,family:d,place:m,area:c}}function at(t,e,s,n){t.replaceChildren();let i=[];return e.side_marks&&i.push(...Zt(t,e,s,n)),e.scale_bar_mm&&i.push(Kt(t,e,s,n)),i}function es(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:ce))}function lt(t,e,s){let n=t.querySelector(".sympblock-words"),i=rt(t,e.labels.length?e.bounds_mm:ot(e),s),o=es(e,i),r=at(n,e,i,o),l=v=>Yt(v,i.place,o,q(v.text,o,i.family)),a=e.labels.map(l),d=a.map(v=>v.x),c=_e(a,r,i.area)&&a.every((v,he)=>Math.abs(v.x-d[he])<24),u=0;if(c)Xt(n,a,i.place);else{let[v,he,Ee,Tt]=ot(e),ue=Qt(t,e.labels,s,o),Ne=(Ee-v)*o*2/ue.picturePx;i=rt(t,[v-Ne,he,Ee+Ne,Tt],ue.picturePx),r=at(n,e,i,12),u=Jt(n,e.labels,i,r,ue,o)}let[b,y,,$]=i.bounds,x=1/i.pxPerMm;n.setAttribute("transform",`translate(${b} ${y}) scale(${x})`),t.setAttribute("viewBox",`${b} ${y} ${s*x} ${$-y+u*x}`),t.style.setProperty("--scene-px",x)}function dt(t,e){let s=0,n=()=>{let{width:i}=t.getBoundingClientRect(),o=t.getScreenCTM(),r=e.labels.length&&pt(t)?i:o?.a*t.viewBox.baseVal.width,l=o&&i?Math.min(i,r):0;l>40&&Math.abs(l-s)>2&&(s=l,lt(t,e,l))};lt(t,e,560),new ResizeObserver(n).observe(t)}var ts="http://www.w3.org/2000/svg",ce=13,ss="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let n=document.createElementNS(ts,t);for(let[i,o]of Object.entries(e||{}))n.setAttribute(i,o);return s&&s.append(n),n}function Ae(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function ht(t,e,s){let n={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,o]of Object.entries(n))t.style.setProperty(`--scene-${i}`,o);t.style.setProperty("--scene-width",s)}function ns(t,e){let[s,n]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:n,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:ss,transform:`translate(${s} ${n}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:Ae(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(o=>Ae(o,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function is(t,e,s,n,i){let o=`${e}-hatch-${s}`,r=f("pattern",{id:o,patternUnits:"userSpaceOnUse",width:i,height:i}),l={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[n.hatch],a=l?f("path",{d:l,class:"sympblock-hatch-line","stroke-width":i*.09},r):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},r);return ht(a,n,0),t.querySelector("defs").append(r),`url(#${o})`}function os(t,e,s){let n=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),o={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;ht(n,e,t.emphasis==="strong"?o*1.8:o);let r=ns(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),n.append(r),s&&t.kind==="area"){let l=r.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,n.append(l)}return n}function Me(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function rs(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),n=f("rect",{rx:3},s),i=H(s,"",0,0,ce,"sympblock-tip-text");return(o,r,l)=>{if(s.style.display=o?"":"none",!o)return;let a=Number(t.style.getPropertyValue("--scene-px")),d=q(o,ce,getComputedStyle(t).fontFamily)+14,[m,c,u]=e.bounds_mm,b=Math.max(m,Math.min(r+10*a,u-d*a)),y=l-34*a<c?l+16*a:l-34*a;s.setAttribute("transform",`translate(${b} ${y}) scale(${a})`);for(let[$,x]of Object.entries({width:d,height:24}))n.setAttribute($,x);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=o}}function mt(t,e,s){let n=f("g",{class:e,"aria-hidden":"true"},t);for(let o of["halo","line"])f("path",{d:s,class:`sympblock-mark-${o}`},n);let i=o=>{n.style.display=o?"":"none",o&&(n.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function as(t){return{setCrosshair:mt(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:mt(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function ls(t,e,s,n){let i=e.map((o,r)=>({node:o,shape:s[r]})).filter(({shape:o})=>o.name);t.setAttribute("role","group"),i.forEach(({node:o,shape:r},l)=>{let a={role:"button","aria-label":r.name,tabindex:l?-1:0,"data-structure":r.structure};for(let[d,m]of Object.entries(a))o.setAttribute(d,m);o.classList.add("sympblock-pickable"),o.addEventListener("click",d=>n.onPick(r,...Me(t,d))),o.addEventListener("keydown",d=>{let m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[d.key];if(d.key==="Enter"||d.key===" ")n.onPick(r,...r.points_mm[0]);else if(m){let c=i[(l+m+i.length)%i.length].node;o.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;d.preventDefault()})})}function cs(t,e,s,n){let i=o=>{let r=o.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((o,r)=>{s[r].name&&(o.addEventListener("pointermove",l=>n(s[r].name,...Me(t,l))),o.addEventListener("pointerleave",()=>n("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&n(s[r].name,...i(o))),o.addEventListener("blur",()=>n("")))})}function ps(t,e,s){let[n,i,o,r]=e.bounds_mm,l=f("defs",{},t),a={x:n,y:i,width:o-n,height:r-i};f("rect",a,f("clipPath",{id:`${s}-clip`},l)),f("rect",{...a,class:"sympblock-ground"},t)}function ds(t,e){let s=e.rings.map(n=>Ae(n,!0)).join("");for(let n of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${e.tone}`},t)}function ut(t,e){return t.get("scenes")[e]}function bt(t,e={}){let s=C("sympblock-scene"),n=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});n.dataset.ground=t.ground,ps(n,t,s);let[i,,o]=t.bounds_mm,r={};for(let[m,c]of Object.entries(t.styles))c.hatch&&(r[m]=is(n,s,m,c,(o-i)/75));let l=f("g",{"clip-path":`url(#${s}-clip)`},n);if(t.film){let[m,c,u,b]=t.film.bounds_mm,y={href:t.film.href,x:m,y:c,width:u-m,height:b-c,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},l)}let a=t.shapes.map(m=>os(m,t.styles[m.structure],r[m.structure]));l.append(...a);for(let m of e.overlays??[])ds(l,m);f("g",{class:"sympblock-words","aria-hidden":"true"},n),cs(n,a,t.shapes,rs(n,t)),e.onPick&&t.shapes.some(m=>m.name)&&ls(n,a,t.shapes,e);let d=m=>{let c=n.querySelector(`[data-structure="${CSS.escape(m)}"]`);c&&c.focus()};return n.sceneTools={...as(n),focusStructure:d},e.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",m=>e.onPoint(...Me(n,m)))),dt(n,t),n}var pe=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let n=ut(this.model,e.scene),i=o=>this.send({event:"pick",picture:e.id,structure:o.structure});this.drawn.set(e.id,{mark:s,scene:n,node:bt(n,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:n}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return p`<figure class="sympblock-panel-picture" style=${st(i)}>
      ${n}
      <figcaption>${e.caption}${s.note?p` <em>${s.note}</em>`:h}</figcaption>
    </figure>`}templates(e){return D(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let n=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(n)return{id:e,node:s,structure:n}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var ms=t=>t.currentTarget.closest("section").querySelector("iframe");function hs(t){let{contentWindow:e}=ms(t);e.focus(),e.print()}function yt(t,e,s){let n=URL.createObjectURL(new Blob([t],{type:s}));Object.assign(document.createElement("a"),{href:n,download:e}).click(),URL.revokeObjectURL(n)}function ft({heading:t,text:e,file:s}){return p`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>yt(e,s,"text/csv")}>Download: ${t}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${t}>${e}</pre></details>
  </section>`}function us({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function kt(t){return p`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${hs}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>yt(t.document,t.file,"text/html")}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${us}></iframe>
  </section>`}function j(t=[]){if(!t.length)return h;let e=t.map(({label:s,text:n},i)=>p`${i?"; ":""}<cite title=${n}>${s}</cite>`);return p`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function bs(t){return p`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?p`<strong class="sympblock-panel-tone">${t.tag}</strong>`:h}
    ${t.heading?p`<h4>${t.heading}</h4>`:h}
    <p>${t.text}</p>
    ${j(t.sources)}
  </section>`}function ys(t){let e=(s,n)=>n?p`<td role="cell" data-head=${t.head[n]}>${s}</td>`:p`<th scope="row" role="rowheader" data-head=${t.head[n]}>${s}</th>`;return p`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>p`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>p`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${j(t.sources)}
  </div>`}var fs={table:ys,words:bs,sheet:kt,file:ft},de=t=>fs[t.kind](t);var ks="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",$s=5e3,gs={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Te=class{constructor(e,{page:s,silent:n=()=>{},changed:i=()=>{},clock:o=gs}){this.post=e,this.page=s,this.silent=n,this.changed=i,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(n=>n?.event==="set"&&n.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),$s),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(ks),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function $t(t,e={}){let s=new Te(i=>t.send(i),{page:C("page"),...e}),n=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",n),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",n),s.stop()}}}var vs=/^#code=([0-9A-Za-z]{2,2048})$/,xs="The link opens on this computer while the course is running. On another computer, open the code.",ws="The link opens for everybody who uses the course at this address.",_s=/^(localhost|127\.|\[::1\])/;function As(t,e){let s=vs.exec(t)?.[1]??"";return s.startsWith(e)?s:""}var me=class{constructor(e,s,n){this.model=e,this.sender=s,this.redraw=n,this.uid=C("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=B(),this.card=B(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:s}=globalThis.location;return`${e}${s}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:s,search:n}=globalThis.location,i=As(e,this.shared.letter);i&&(globalThis.history.replaceState(globalThis.history.state,"",s+n),this.isFromLink=!0,this.openOnceReady(i))}openOnceReady(e){let{model:s}=this,n=()=>{s.get("preparing")||(s.off("change:preparing",n),this.send(e))};s.on("change:preparing",n),this.stop=()=>s.off("change:preparing",n),n()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let s=this.field.value.value.trim();s&&this.send(s)};copy=async(e,s)=>{try{await navigator.clipboard.writeText(e),this.copied=`${s} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:s}){let n=s&&p`<p class="sympblock-share-about">${s}</p>`;return e?p`${n||h}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${M(e)}
        @focus=${({target:i})=>i.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${_s.test(globalThis.location.hostname)?xs:ws}</p>`:p`${n||h}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:s}){return p`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${S(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&s))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&s?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||h}</p>`}hear({opened:e,is_refused:s}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=s,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),p`<details class="sympblock-share" ${S(this.card)} ?open=${M(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Ms({title:t,story:e,controls:s,problem:n,body:i,share:o,said:r}){return[t,e,s,n,i,o,r]}var Se=class{constructor(e,s,n){this.model=e,this.el=s,this.uid=C("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=$t(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new le(this.sender,this.uid),this.pictures=new pe(e,this.sender.send),this.face=n(e,this.sender,this.redraw),this.share=e.get("shared")?new me(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return p`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,n){if(!e.story?.length)return{story:h,body:this.body(e,s,n)};let i=p`<div class="sympblock-panel-readout">${e.story.map(de)}</div>`;return{story:p`<div class="sympblock-panel-story">${this.body(e,s,i)}</div>`,body:this.body({layout:"stacked"},h,n)}}words(e){let s=e.readout.filter(i=>i.is_wide),n=e.readout.filter(i=>!i.is_wide);return p`<div class="sympblock-panel-readout" ?hidden=${!n.length}>${n.map(de)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(de)}</div>`}body({layout:e},s,n){return p`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${n}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[n,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:p`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:p`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:p`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||h}</p>`,...this.halves(e,n,i),pictures:n,words:i,share:this.share?.template()??h,said:p`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),n=this.focusedControl(),i=this.face.lay??Ms;Fe(p`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(n),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function gt({model:t,el:e},s=()=>({})){let n=new Se(t,e,s);return()=>n.stop()}var vt=`.sympblock-panel-checks .sympblock-panel-options {
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
`;var xt=`/* A number that is typed. */
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
`;var wt=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;function _t({begun_ms:t,ahead_s:e},s,n){if(t===null||!s.length)return null;let i=Math.max(0,(n-t)/1e3+e),o=Math.max(0,s.findLastIndex(({begins_min:l})=>l*60<=i)),r=l=>(s[l].begins_min+s[l].minutes)*60;return{at:o,leftS:r(o)-i,endLeftS:r(s.length-1)-i,next:s[o+1]?.title??""}}function Ce(t){let e=Math.abs(Math.trunc(t));return`${t<=-1?"+":""}${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}var Es=500;function At(t,e,s){let n=setInterval(()=>t.get("clock").begun_ms!==null&&s(),Es);return{className:"sympblock-plan",traits:["plan","clock"],lay:({title:i,controls:o,problem:r,words:l,said:a})=>{let d=t.get("plan"),m=_t(t.get("clock"),d.stages,Date.now());return p`${i}${o}${r}${Ns(m,d)}${Ps(d)}
        <ol class="sympblock-plan-stages">${d.stages.map((c,u)=>Ls(c,u===m?.at))}</ol>
        <details class="sympblock-plan-paper"><summary>The plan on paper</summary>${l}</details>${a}`},stop:()=>clearInterval(n)}}function Ns(t,{stages:e,minutes:s,end:n}){if(!t)return p`<p class="sympblock-plan-idle">The clock stands. The plan takes ${s} minutes and ends at ${n}.</p>`;let{at:i,leftS:o,endLeftS:r,next:l}=t,a=1-Math.max(0,o)/(e[i].minutes*60);return p`<div class="sympblock-plan-clock ${o<0?"sympblock-plan-over":""}">
    <p class="sympblock-plan-now"><span class="sympblock-plan-kind">Now</span> <strong aria-live="polite">${e[i].title}</strong></p>
    <p class="sympblock-plan-left" role="timer"><b>${Ce(o)}</b> ${o<0?"min over":"min left"}</p>
    <div class="sympblock-plan-bar" aria-hidden="true"><i style="inline-size: ${a*100}%"></i></div>
    <p class="sympblock-plan-next"><span class="sympblock-plan-kind">Next</span> ${l||"the end"}</p>
    <p class="sympblock-plan-end">${r<0?"Over the end by":"To the end"} ${Ce(Math.abs(r))} min</p>
  </div>`}function Ps({promise:t,group:e,prepare:s}){return p`<div class="sympblock-plan-opening">
    <p>${t}</p><p>${e}</p>
    <details><summary>What to prepare (${s.length})</summary><ul>${s.map(n=>p`<li>${n}</li>`)}</ul></details>
  </div>`}function Ls(t,e){return p`<li class="sympblock-plan-stage" aria-current=${e?"step":h}>
    <p class="sympblock-plan-at">${t.at}<small>${t.minutes} min</small></p>
    <div>
      <h4>${e?p`<span class="sympblock-plan-mark">Now</span> `:h}${t.title}</h4>
      <p>${t.do}</p>
      ${t.say?p`<p class="sympblock-plan-say"><b>Say:</b> “${t.say}”</p>`:h}
      ${j(t.sources)}
      ${t.questions.map(Os)}
    </div>
  </li>`}function Os({stem:t,question:e,key:s,expect:n,then:i,sources:o}){return p`<details class="sympblock-plan-question"><summary>Question: ${e}</summary>
    <p>${t}</p>
    <p><b>Correct:</b> ${s}</p>
    ${n.length?p`<dl>${n.map(Bs)}</dl>`:h}
    ${i?p`<p><b>Then say:</b> “${i}”</p>`:h}
    ${j(o)}
  </details>`}function Bs({choice:t,because:e,say:s}){return p`<div><dt>If they choose “${t}”</dt>
    <dd><b>Because:</b> ${e}</dd><dd><b>Say:</b> “${s}”</dd></div>`}var Mt=`.sympblock-plan p {
  margin: 0.25rem 0;
}
.sympblock-plan h4 {
  margin: 0;
  font-size: 1rem;
}
.sympblock-plan summary {
  min-height: 1.75rem;
  color: var(--sympblock-accent);
  cursor: pointer;
}
.sympblock-plan-idle,
.sympblock-plan-clock {
  margin: 0.875rem 0;
  padding: 0.75rem 1rem;
  border-radius: 0.5rem;
  background: var(--sympblock-raised);
}
.sympblock-plan-clock {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 1rem;
  align-items: baseline;
  border-left: 0.375rem solid var(--sympblock-accent);
}
.sympblock-plan-over {
  border-left-color: var(--sympblock-wrong);
}
.sympblock-plan-kind {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-plan-now strong {
  font-size: 1.5rem;
  line-height: 1.25;
}
.sympblock-plan-left b {
  font-size: 2.25rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.1;
}
.sympblock-plan-over .sympblock-plan-left b {
  color: var(--sympblock-wrong);
}
.sympblock-plan-bar {
  grid-column: 1 / -1;
  block-size: 0.375rem;
  margin: 0.25rem 0;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  overflow: hidden;
}
.sympblock-plan-bar i {
  display: block;
  block-size: 100%;
  background: var(--sympblock-accent);
}
.sympblock-plan-end {
  color: var(--sympblock-soft);
  font-variant-numeric: tabular-nums;
}
.sympblock-plan ol.sympblock-plan-stages {
  margin: 0.875rem 0;
  padding: 0;
  list-style: none;
}
.sympblock-plan-stage {
  display: grid;
  grid-template-columns: 4.5rem 1fr;
  gap: 0 0.75rem;
  padding: 0.625rem 0.75rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-plan-stage[aria-current] {
  background: var(--sympblock-tint);
  box-shadow: inset 0.25rem 0 var(--sympblock-accent);
}
.sympblock-plan-at {
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
.sympblock-plan-at small {
  display: block;
  color: var(--sympblock-soft);
  font-weight: 400;
}
.sympblock-plan-mark {
  padding: 0 0.375rem;
  border-radius: 0.25rem;
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-size: 0.8125rem;
}
.sympblock-plan-say {
  max-width: 46rem;
}
.sympblock-plan-question dl {
  margin: 0.5rem 0;
}
.sympblock-plan-question dl > div {
  margin: 0.5rem 0;
  padding-left: 0.75rem;
  border-left: 2px solid var(--sympblock-line);
}
.sympblock-plan-question dt {
  font-weight: 600;
}
.sympblock-plan-question dd {
  margin: 0.125rem 0 0;
}
@media (max-width: 40rem) {
  .sympblock-plan-clock,
  .sympblock-plan-stage {
    grid-template-columns: 1fr;
  }
  .sympblock-plan-at small {
    display: inline;
    margin-left: 0.5rem;
  }
}
`;var Ei=[wt,Pe,xt,vt,Mt],Ni={render:t=>gt(t,At)};export{Ni as default,Ei as styles};
