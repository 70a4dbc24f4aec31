var Le=`.sympblock-panel {
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
 */var fe=globalThis,Oe=t=>t,Z=fe.trustedTypes,Be=Z?Z.createPolicy("lit-html",{createHTML:t=>t}):void 0,ke="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,$e="?"+w,Et=`<${$e}>`,L=document,F=()=>L.createComment(""),V=t=>t===null||typeof t!="object"&&typeof t!="function",ge=Array.isArray,qe=t=>ge(t)||typeof t?.[Symbol.iterator]=="function",ye=`[ 	
\f\r]`,W=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,He=/-->/g,Re=/>/g,E=RegExp(`>|${ye}(?:([^\\s"'>=/]+)(${ye}*=${ye}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ie=/'/g,De=/"/g,je=/^(?:script|style|textarea|title)$/i,ve=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),d=ve(1),qs=ve(2),js=ve(3),k=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),Ue=new WeakMap,P=L.createTreeWalker(L,129);function ze(t,e){if(!ge(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Be!==void 0?Be.createHTML(e):e}var We=(t,e)=>{let s=t.length-1,n=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=W;for(let l=0;l<s;l++){let a=t[l],p,m,c=-1,u=0;for(;u<a.length&&(r.lastIndex=u,m=r.exec(a),m!==null);)u=r.lastIndex,r===W?m[1]==="!--"?r=He:m[1]!==void 0?r=Re:m[2]!==void 0?(je.test(m[2])&&(i=RegExp("</"+m[2],"g")),r=E):m[3]!==void 0&&(r=E):r===E?m[0]===">"?(r=i??W,c=-1):m[1]===void 0?c=-2:(c=r.lastIndex-m[2].length,p=m[1],r=m[3]===void 0?E:m[3]==='"'?De:Ie):r===De||r===Ie?r=E:r===He||r===Re?r=W:(r=E,i=void 0);let b=r===E&&t[l+1].startsWith("/>")?" ":"";o+=r===W?a+Et:c>=0?(n.push(p),a.slice(0,c)+ke+a.slice(c)+w+b):a+w+(c===-2?l:b)}return[ze(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},G=class t{constructor({strings:e,_$litType$:s},n){let i;this.parts=[];let o=0,r=0,l=e.length-1,a=this.parts,[p,m]=We(e,s);if(this.el=t.createElement(p,n),P.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=P.nextNode())!==null&&a.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(ke)){let u=m[r++],b=i.getAttribute(c).split(w),y=/([.?@])?(.*)/.exec(u);a.push({type:1,index:o,name:y[2],strings:b,ctor:y[1]==="."?Q:y[1]==="?"?J:y[1]==="@"?ee:B}),i.removeAttribute(c)}else c.startsWith(w)&&(a.push({type:6,index:o}),i.removeAttribute(c));if(je.test(i.tagName)){let c=i.textContent.split(w),u=c.length-1;if(u>0){i.textContent=Z?Z.emptyScript:"";for(let b=0;b<u;b++)i.append(c[b],F()),P.nextNode(),a.push({type:2,index:++o});i.append(c[u],F())}}}else if(i.nodeType===8)if(i.data===$e)a.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(w,c+1))!==-1;)a.push({type:7,index:o}),c+=w.length-1}o++}}static createElement(e,s){let n=L.createElement("template");return n.innerHTML=e,n}};function O(t,e,s=t,n){if(e===k)return e;let i=n!==void 0?s._$Co?.[n]:s._$Cl,o=V(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=i:s._$Cl=i),i!==void 0&&(e=O(t,i._$AS(t,e.values),i,n)),e}var X=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,i=(e?.creationScope??L).importNode(s,!0);P.currentNode=i;let o=P.nextNode(),r=0,l=0,a=n[0];for(;a!==void 0;){if(r===a.index){let p;a.type===2?p=new I(o,o.nextSibling,this,e):a.type===1?p=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(p=new te(o,this,e)),this._$AV.push(p),a=n[++l]}r!==a?.index&&(o=P.nextNode(),r++)}return P.currentNode=L,i}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},I=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=O(this,e,s),V(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):qe(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&V(this._$AH)?this._$AA.nextSibling.data=e:this.T(L.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=G.createElement(ze(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(s);else{let o=new X(i,this),r=o.u(this.options);o.p(s),this.T(r),this._$AH=o}}_$AC(e){let s=Ue.get(e.strings);return s===void 0&&Ue.set(e.strings,s=new G(e)),s}k(e){ge(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,i=0;for(let o of e)i===s.length?s.push(n=new t(this.O(F()),this.O(F()),this,this.options)):n=s[i],n._$AI(o),i++;i<s.length&&(this._$AR(n&&n._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=Oe(e).nextSibling;Oe(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},B=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,i,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=h}_$AI(e,s=this,n,i){let o=this.strings,r=!1;if(o===void 0)e=O(this,e,s,0),r=!V(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let l=e,a,p;for(e=o[0],a=0;a<o.length-1;a++)p=O(this,l[n+a],s,a),p===k&&(p=this._$AH[a]),r||=!V(p)||p!==this._$AH[a],p===h?e=h:e!==h&&(e+=(p??"")+o[a+1]),this._$AH[a]=p}r&&!i&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Q=class extends B{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},J=class extends B{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},ee=class extends B{constructor(e,s,n,i,o){super(e,s,n,i,o),this.type=5}_$AI(e,s=this){if((e=O(this,e,s,0)??h)===k)return;let n=this._$AH,i=e===h&&n!==h||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==h&&(n===h||i);i&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},te=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){O(this,e)}},Fe={M:ke,P:w,A:$e,C:1,L:We,R:X,D:qe,V:O,I,H:B,N:J,U:ee,B:Q,F:te},Pt=fe.litHtmlPolyfillSupport;Pt?.(G,I),(fe.litHtmlVersions??=[]).push("3.3.3");var Ve=(t,e,s)=>{let n=s?.renderBefore??e,i=n._$litPart$;if(i===void 0){let o=s?.renderBefore??null;n._$litPart$=i=new I(e.insertBefore(F(),o),o,void 0,s??{})}return i._$AI(t),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var g={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_=t=>(...e)=>({_$litDirective$:t,values:e}),v=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Lt}=Fe,Ge=t=>t;var se=t=>t.strings===void 0,Ye=()=>document.createComment(""),D=(t,e,s)=>{let n=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(s===void 0){let o=n.insertBefore(Ye(),i),r=n.insertBefore(Ye(),i);s=new Lt(o,r,t,t.options)}else{let o=s._$AB.nextSibling,r=s._$AM,l=r!==t;if(l){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==r._$AU&&s._$AP(a)}if(o!==i||l){let a=s._$AA;for(;a!==o;){let p=Ge(a).nextSibling;Ge(n).insertBefore(a,i),a=p}}}return s},M=(t,e,s=t)=>(t._$AI(e,s),t),Ot={},ne=(t,e=Ot)=>t._$AH=e,Ke=t=>t._$AH,ie=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var A=_(class extends v{constructor(t){if(super(t),t.type!==g.PROPERTY&&t.type!==g.ATTRIBUTE&&t.type!==g.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!se(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===h)return e;let s=t.element,n=t.name;if(t.type===g.PROPERTY){if(e===s[n])return k}else if(t.type===g.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return k}else if(t.type===g.ATTRIBUTE&&s.getAttribute(n)===e+"")return k;return ne(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ze=(t,e,s)=>{let n=new Map;for(let i=e;i<=s;i++)n.set(t[i],i);return n},U=_(class extends v{constructor(t){if(super(t),t.type!==g.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let n;s===void 0?s=e:e!==void 0&&(n=e);let i=[],o=[],r=0;for(let l of t)i[r]=n?n(l,r):r,o[r]=s(l,r),r++;return{values:o,keys:i}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,n]){let i=Ke(t),{values:o,keys:r}=this.dt(e,s,n);if(!Array.isArray(i))return this.ut=r,o;let l=this.ut??=[],a=[],p,m,c=0,u=i.length-1,b=0,y=o.length-1;for(;c<=u&&b<=y;)if(i[c]===null)c++;else if(i[u]===null)u--;else if(l[c]===r[b])a[b]=M(i[c],o[b]),c++,b++;else if(l[u]===r[y])a[y]=M(i[u],o[y]),u--,y--;else if(l[c]===r[y])a[y]=M(i[c],o[y]),D(t,a[y+1],i[c]),c++,y--;else if(l[u]===r[b])a[b]=M(i[u],o[b]),D(t,i[c],i[u]),u--,b++;else if(p===void 0&&(p=Ze(r,b,y),m=Ze(l,c,u)),p.has(l[c]))if(p.has(l[u])){let $=m.get(r[b]),C=$!==void 0?i[$]:null;if(C===null){let N=D(t,i[c]);M(N,o[b]),a[b]=N}else a[b]=M(C,o[b]),D(t,i[c],C),i[$]=null;b++}else ie(i[u]),u--;else ie(i[c]),c++;for(;b<=y;){let $=D(t,a[y+1]);M($,o[b]),a[b++]=$}for(;c<=u;){let $=i[c++];$!==null&&ie($)}return this.ut=r,ne(t,a),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Y=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let n of s)n._$AO?.(e,!1),Y(n,e);return!0},oe=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},Xe=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),Rt(e)}};function Bt(t){this._$AN!==void 0?(oe(this),this._$AM=t,Xe(this)):this._$AM=t}function Ht(t,e=!1,s=0){let n=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(n))for(let o=s;o<n.length;o++)Y(n[o],!1),oe(n[o]);else n!=null&&(Y(n,!1),oe(n));else Y(this,t)}var Rt=t=>{t.type==g.CHILD&&(t._$AP??=Ht,t._$AQ??=Bt)},re=class extends v{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,n){super._$AT(e,s,n),Xe(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(Y(this,e),oe(this))}setValue(e){if(se(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var H=()=>new we,we=class{},xe=new WeakMap,T=_(class extends re{render(t){return h}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),h}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=xe.get(e);s===void 0&&(s=new WeakMap,xe.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?xe.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var q=class{constructor(e,s=n=>n){this.send=e,this.compared=s,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:s=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(s&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function Qe(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function It(t,e,{min:s,max:n,step:i}){let o=Qe(t),r=Number.isNaN(o)?s:o+e*i;return String(Number(Math.min(n,Math.max(s,r)).toFixed(2)))}var ae=class{constructor(e,s){this.uid=s,this.entry=new q(e,n=>String(Qe(n))),this.field=H()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),s&&(e.preventDefault(),this.input.value=It(this.input.value,s,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`;return d`<div class="sympblock-panel-number" data-control=${e.id}>
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
    </div>`}settle(){this.entry.settle(this.input)}};function Je({id:t,label:e,shown:s,enabled:n,refusal:i},o,r,l=s){let a=`${o}-${t}`;return d`<form class="sympblock-panel-patient" data-control=${t} @submit=${m=>{m.preventDefault();let c=m.target.elements.number;!n||!c.value.trim()||(r(c.value),c.value="")}} novalidate>
    <strong class="sympblock-panel-who">${l}</strong>
    <span class="sympblock-panel-typed">
      <label for=${a}>${e}</label>
      <input id=${a} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${i?`${a}-refusal`:h} aria-invalid=${String(!!i)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!n)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${a}-refusal" role="status" ?hidden=${!i}>${i}</p>
  </form>`}var le=class{constructor(e,s){this.uid=s,this.entry=new q(e,n=>n.trim()),this.field=H()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,s){let[n,i]=[`${s}-hint`,`${s}-refusal`];return e.rows>1?d`<textarea ${T(this.field)} id=${s} rows=${e.rows} spellcheck="true" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:d`<input ${T(this.field)} id=${s} type="text" autocomplete="off" aria-describedby="${n} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let s=`${this.uid}-${e.id}`,n=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return d`<div class="sympblock-panel-text ${n}" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      ${this.box(e,s)}
      <span class="sympblock-panel-hint" id="${s}-hint">${e.hint||h}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var K=(t,e)=>e.sender.pending(t.id)??t.value;function Dt(t,e){let s=K(t,e),n=({value:i,label:o},r)=>d`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${i}
    .checked=${A(i===s)} @change=${()=>e.set(t.id,i)}><span>${o}</span></label>`;return d`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${U(t.options,({value:i})=>i,n)}</div>
  </fieldset>`}function Ut(t,e){let s=K(t,e),n=`${e.uid}-${t.id}`;return d`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <select id=${n} ?disabled=${t.enabled===!1} @change=${i=>e.set(t.id,i.target.value)}>
      ${t.options.map(({value:i,label:o})=>d`<option .value=${i} .selected=${A(i===s)}>${o}</option>`)}
    </select>
  </div>`}function qt(t,e){let s=K(t,e),n=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),i=`${e.uid}-${t.id}`;return d`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <output for=${i}>${n}</output>
    <input id=${i} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${n}
      .value=${e.held.has(t.id)?k:A(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${o=>e.set(t.id,Number(o.target.value))}>
  </div>`}function jt(t,e){return d`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${A(K(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function zt(t,e){let s=()=>K(t,e),n=(o,r)=>r?[...s(),o]:s().filter(l=>l!==o),i=({value:o,label:r})=>d`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${A(s().includes(o))} ?disabled=${t.enabled===!1}
    @change=${l=>e.set(t.id,n(o,l.target.checked))}><span>${r}</span></label>`;return d`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${t.id}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${U(t.options,({value:o})=>o,i)}</div>
  </fieldset>`}function Wt(t,e){return d`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Ft={choice:(t,e)=>(t.layout==="menu"?Ut:Dt)(t,e),range:qt,toggle:jt,button:Wt,checks:zt,patient:(t,e)=>Je(t,e.uid,s=>e.set(t.id,s)),number:(t,e)=>e.typedField(t).template(t),text:(t,e)=>e.typedField(t).template(t)},et={number:ae,text:le},ce=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}typedField({kind:e,id:s}){let n=et[e];return this.fields.has(s)||this.fields.set(s,new n(i=>this.sender.send(i),this.uid)),this.fields.get(s)}template(e){return Ft[e.kind](e,this)}templates({controls:e,buttons_first:s}){let n=a=>`${a.kind} ${a.layout??""} ${a.id}`,i=a=>U(a,n,p=>this.template(p)),o=e.filter(({kind:a})=>a==="button"),r=i(e.filter(({kind:a})=>a!=="button")),l=o.length?d`<div class="sympblock-panel-buttons">${i(o)}</div>`:"";return s?[l,r]:[r,l]}settle(e){for(let s of e)s.kind in et&&this.typedField(s).settle()}};var tt=0;function S(t){return tt+=1,`${t}-${tt}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var st="important",Vt=" !"+st,nt=_(class extends v{constructor(t){if(super(t),t.type!==g.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let n=t[s];return n==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${n};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let n of this.ft)e[n]==null&&(this.ft.delete(n),n.includes("-")?s.removeProperty(n):s[n]=null);for(let n in e){let i=e[n];if(i!=null){this.ft.add(n);let o=typeof i=="string"&&i.endsWith(Vt);n.includes("-")||o?s.setProperty(n,o?i.slice(0,-11):i,o?st:""):s[n]=i}}return k}});function Gt(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),n=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&n>0}function _e(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Yt(t,e,s,n){let i=t.y+t.h/2<e.y+e.h/2,o=(i?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(i?-1:1)*(s?o:o/2),_e(t,n),!s&&(e.y+=(i?1:-1)*o/2,_e(e,n))}function Ae(t,e,s){for(let n of t)_e(n,s);for(let n=0;n<60;n+=1){let i=!0;for(let o of t)for(let r of[...e,...t])r===o||!Gt(o,r)||(i=!1,Yt(o,r,e.includes(r),s));if(i)return!0}return!1}var Kt=.35,it=document.createElement("canvas").getContext("2d");function j(t,e,s){return it.font=`500 ${e}px ${s||"sans-serif"}`,it.measureText(t).width}function Zt(t,e,s,n){let[i,o]=e(t.at_mm),r={start:0,middle:n/2,end:n}[t.anchor];return{label:t,x:i-r,y:o-s*.65,w:n,h:s*1.3}}function pt(t,e,s){let n=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<n?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,n]).join(" ")}L${s.join(" ")}`;f("path",{d:r,class:"sympblock-leader-halo"},t),f("path",{d:r,class:"sympblock-leader"},t),f("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function R(t,e,s,n,i,o){let r=f("text",{x:s,y:n,class:o,"font-size":i,"dominant-baseline":"central"},t);return r.textContent=e,r}function Xt(t,e,s,n){let i=e.scale_bar_mm*s.pxPerMm,o=`${e.scale_bar_mm} mm`,r=Math.max(i,j(o,n,s.family)),l={x:10,y:s.height-n*1.3-16,w:r,h:n*1.3+8},a=s.height-11,p=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return f("path",{d:p,class:"sympblock-scale-halo"},t),f("path",{d:p,class:"sympblock-scale"},t),R(t,o,10,a-n*.95,n,"sympblock-label"),l}function Qt(t,e,s,n){return e.side_marks.map((i,o)=>{let r=Math.max(n*1.7,j(i,n,s.family)+n*.8),l=o?s.width-r-8:8,a={x:l,y:8,w:r,h:n*1.7};return f("rect",{x:l,y:8,width:r,height:a.h,rx:3,class:"sympblock-side"},t),R(t,i,l+r/2,8+a.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function Jt(t,e,s){for(let n of e)n.label.points_to_mm&&pt(t,n,s(n.label.points_to_mm));for(let n of e)R(t,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function dt(t){return t.isConnected&&getComputedStyle(t).getPropertyValue("--scene-key").trim()==="beside"}function es(t,e,s,n){let i=t.isConnected?getComputedStyle(t).fontFamily:"",o=Math.max(...e.map(a=>j(a.text,n,i)))+n*2.66,r=s-2*o-n;if(dt(t)&&r>Kt*s)return{columns:2,columnPx:o,picturePx:r,left:r+n};let l=Math.max(1,Math.min(3,Math.floor(s/o)));return{columns:l,columnPx:s/l,picturePx:s,left:0}}function ts(t,e,s,n,i,o){let{place:r}=s,l=o*1.4,a=e.map(c=>{let[u,b]=r(c.at_mm),y=u<s.width/2?1:s.width-l-1;return{label:c,x:c.points_to_mm?y:u-l/2,y:b-l/2,w:l,h:l}});Ae(a,n,{x:0,y:0,w:s.width,h:s.height});for(let c of a)c.label.points_to_mm&&pt(t,c,r(c.label.points_to_mm));let p=Math.ceil(e.length/i.columns),m=i.left?0:s.height;return a.forEach((c,u)=>{let b=i.left+Math.floor(u/p)*i.columnPx+l*.6,y=m+l*.9+u%p*o*1.6;ot(t,u+1,c.x+l/2,c.y+l/2,o,i.leastPx),ot(t,u+1,b,y,o,i.leastPx),R(t,c.label.text,b+l*.8,y,o,"sympblock-label sympblock-key-text")}),Math.max(0,m+p*o*1.6+l*.6-s.height)}function ot(t,e,s,n,i,o){f("circle",{cx:s,cy:n,r:i*.7,class:"sympblock-number"},t),R(t,e,s,n,Math.max(i*.84,o),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function rt(t){let[e,s,n,i]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let o=t.shapes.flatMap(l=>{let a=l.kind==="dot"||l.kind==="person"?l.size_mm:1;return l.points_mm.flatMap(([p,m])=>[[p-a,m-a],[p+a,m+a]])}),r=(l,a)=>a(...o.map(p=>p[l]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(n,r(0,Math.max)),Math.min(i,r(1,Math.max))]}function at(t,e,s){let[n,i,o,r]=e,l=s/(o-n),a=(r-i)*l,p=t.isConnected?getComputedStyle(t).fontFamily:"",m=([u,b])=>[(u-n)*l,(b-i)*l],c={x:6,y:6,w:s-12,h:a-12};return{bounds:e,width:s,height:a,pxPerMm:l,family:p,place:m,area:c}}function lt(t,e,s,n){t.replaceChildren();let i=[];return e.side_marks&&i.push(...Qt(t,e,s,n)),e.scale_bar_mm&&i.push(Xt(t,e,s,n)),i}function mt(t){let e=t.isConnected?Number.parseFloat(getComputedStyle(t).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function ss(t,e,s){return Math.max(12,s,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:pe))}function ct(t,e,s){let n=t.querySelector(".sympblock-words"),i=at(t,e.labels.length?e.bounds_mm:rt(e),s),o=mt(t),r=ss(e,i,o),l=lt(n,e,i,r),a=x=>Zt(x,i.place,r,j(x.text,r,i.family)),p=e.labels.map(a),m=p.map(x=>x.x),u=Ae(p,l,i.area)&&p.every((x,ue)=>Math.abs(x.x-m[ue])<24),b=0;if(u)Jt(n,p,i.place);else{let[x,ue,Ee,Ct]=rt(e),be=es(t,e.labels,s,r),Pe=(Ee-x)*r*2/be.picturePx;i=at(t,[x-Pe,ue,Ee+Pe,Ct],be.picturePx),l=lt(n,e,i,Math.max(12,o)),b=ts(n,e.labels,i,l,{...be,leastPx:o},r)}let[y,$,,C]=i.bounds,N=1/i.pxPerMm;n.setAttribute("transform",`translate(${y} ${$}) scale(${N})`),t.setAttribute("viewBox",`${y} ${$} ${s*N} ${C-$+b*N}`),t.style.setProperty("--scene-px",N)}function ns(t,e,s){let n=t.getScreenCTM(),i=e.labels.length&&dt(t)?s:n?.a*t.viewBox.baseVal.width;return n&&s?Math.min(s,i):0}function ht(t,e){let[s,n,i]=[0,0,[0,0]],o=()=>{let{width:r,height:l}=t.getBoundingClientRect();if(!r)return;let a=mt(t),p=[r,l].every((c,u)=>Math.abs(c-i[u])<=2)&&a===n;i=[r,l];let m=p?s:ns(t,e,r);m>40&&(Math.abs(m-s)>2||Math.abs(a-n)>.5)&&([s,n]=[m,a],ct(t,e,m))};ct(t,e,560),new ResizeObserver(o).observe(t)}var is="http://www.w3.org/2000/svg",pe=13,os="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(t,e,s){let n=document.createElementNS(is,t);for(let[i,o]of Object.entries(e||{}))n.setAttribute(i,o);return s&&s.append(n),n}function Me(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function bt(t,e,s){let n={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,o]of Object.entries(n))t.style.setProperty(`--scene-${i}`,o);t.style.setProperty("--scene-width",s)}function rs(t,e){let[s,n]=t.points_mm[0];if(t.kind==="dot")return f("circle",{cx:s,cy:n,r:t.size_mm||e.width});if(t.kind==="person")return f("path",{d:os,transform:`translate(${s} ${n}) scale(${t.size_mm})`});if(t.kind==="line")return f("path",{d:Me(t.points_mm,!1)});let i=[t.points_mm,...t.holes_mm].map(o=>Me(o,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function as(t,e,s,n,i){let o=`${e}-hatch-${s}`,r=f("pattern",{id:o,patternUnits:"userSpaceOnUse",width:i,height:i}),l={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[n.hatch],a=l?f("path",{d:l,class:"sympblock-hatch-line","stroke-width":i*.09},r):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},r);return bt(a,n,0),t.querySelector("defs").append(r),`url(#${o})`}function ls(t,e,s){let n=f("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),o={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;bt(n,e,t.emphasis==="strong"?o*1.8:o);let r=rs(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),n.append(r),s&&t.kind==="area"){let l=r.cloneNode();l.setAttribute("class","sympblock-hatched"),l.style.fill=s,n.append(l)}return n}function Te(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function cs(t,e){let s=f("g",{class:"sympblock-tip","aria-hidden":"true"},t),n=f("rect",{rx:3},s),i=R(s,"",0,0,pe,"sympblock-tip-text");return(o,r,l)=>{if(s.style.display=o?"":"none",!o)return;let a=Number(t.style.getPropertyValue("--scene-px")),p=j(o,pe,getComputedStyle(t).fontFamily)+14,[m,c,u]=e.bounds_mm,b=Math.max(m,Math.min(r+10*a,u-p*a)),y=l-34*a<c?l+16*a:l-34*a;s.setAttribute("transform",`translate(${b} ${y}) scale(${a})`);for(let[$,C]of Object.entries({width:p,height:24}))n.setAttribute($,C);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=o}}function ut(t,e,s){let n=f("g",{class:e,"aria-hidden":"true"},t);for(let o of["halo","line"])f("path",{d:s,class:`sympblock-mark-${o}`},n);let i=o=>{n.style.display=o?"":"none",o&&(n.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function ps(t){return{setCrosshair:ut(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:ut(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function ds(t,e,s,n){let i=e.map((o,r)=>({node:o,shape:s[r]})).filter(({shape:o})=>o.name);t.setAttribute("role","group"),i.forEach(({node:o,shape:r},l)=>{let a={role:"button","aria-label":r.name,tabindex:l?-1:0,"data-structure":r.structure};for(let[p,m]of Object.entries(a))o.setAttribute(p,m);o.classList.add("sympblock-pickable"),o.addEventListener("click",p=>n.onPick(r,...Te(t,p))),o.addEventListener("keydown",p=>{let m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")n.onPick(r,...r.points_mm[0]);else if(m){let c=i[(l+m+i.length)%i.length].node;o.setAttribute("tabindex",-1),c.setAttribute("tabindex",0),c.focus()}else return;p.preventDefault()})})}function ms(t,e,s,n){let i=o=>{let r=o.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((o,r)=>{s[r].name&&(o.addEventListener("pointermove",l=>n(s[r].name,...Te(t,l))),o.addEventListener("pointerleave",()=>n("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&n(s[r].name,...i(o))),o.addEventListener("blur",()=>n("")))})}function hs(t,e,s){let[n,i,o,r]=e.bounds_mm,l=f("defs",{},t),a={x:n,y:i,width:o-n,height:r-i};f("rect",a,f("clipPath",{id:`${s}-clip`},l)),f("rect",{...a,class:"sympblock-ground"},t)}function us(t,e){let s=e.rings.map(n=>Me(n,!0)).join("");for(let n of["halo","line"])f("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${e.tone}`},t)}function yt(t,e){return t.get("scenes")[e]}function ft(t,e={}){let s=S("sympblock-scene"),n=f("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});n.dataset.ground=t.ground,hs(n,t,s);let[i,,o]=t.bounds_mm,r={};for(let[m,c]of Object.entries(t.styles))c.hatch&&(r[m]=as(n,s,m,c,(o-i)/75));let l=f("g",{"clip-path":`url(#${s}-clip)`},n);if(t.film){let[m,c,u,b]=t.film.bounds_mm,y={href:t.film.href,x:m,y:c,width:u-m,height:b-c,preserveAspectRatio:"none"};f("image",{...y,"aria-hidden":"true"},l)}let a=t.shapes.map(m=>ls(m,t.styles[m.structure],r[m.structure]));l.append(...a);for(let m of e.overlays??[])us(l,m);f("g",{class:"sympblock-words","aria-hidden":"true"},n),ms(n,a,t.shapes,cs(n,t)),e.onPick&&t.shapes.some(m=>m.name)&&ds(n,a,t.shapes,e);let p=m=>{let c=n.querySelector(`[data-structure="${CSS.escape(m)}"]`);c&&c.focus()};return n.sceneTools={...ps(n),focusStructure:p},e.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",m=>e.onPoint(...Te(n,m)))),ht(n,t),n}var de=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let n=yt(this.model,e.scene),i=o=>this.send({event:"pick",picture:e.id,structure:o.structure});this.drawn.set(e.id,{mark:s,scene:n,node:ft(n,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:n}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return d`<figure class="sympblock-panel-picture" style=${nt(i)}>
      ${n}
      <figcaption>${e.caption}${s.note?d` <em>${s.note}</em>`:h}</figcaption>
    </figure>`}templates(e){return U(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let n=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(n)return{id:e,node:s,structure:n}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};var bs=t=>t.currentTarget.closest("section").querySelector("iframe");function ys(t){let{contentWindow:e}=bs(t);e.focus(),e.print()}function kt(t,e,s){let n=URL.createObjectURL(new Blob([t],{type:s}));Object.assign(document.createElement("a"),{href:n,download:e}).click(),URL.revokeObjectURL(n)}function $t({heading:t,text:e,file:s}){return d`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>kt(e,s,"text/csv")}>Download: ${t}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${t}>${e}</pre></details>
  </section>`}function fs({target:t}){t.style.height=`${t.contentDocument.documentElement.scrollHeight}px`}function gt(t){return d`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${ys}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>kt(t.document,t.file,"text/html")}>Download</button>
    </div>
    <iframe title=${t.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${t.document} @load=${fs}></iframe>
  </section>`}function z(t=[]){if(!t.length)return h;let e=t.map(({label:s,text:n},i)=>d`${i?"; ":""}<cite title=${n}>${s}</cite>`);return d`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function ks(t){return d`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?d`<strong class="sympblock-panel-tone">${t.tag}</strong>`:h}
    ${t.heading?d`<h4>${t.heading}</h4>`:h}
    <p>${t.text}</p>
    ${z(t.sources)}
  </section>`}function $s(t){let e=(s,n)=>n?d`<td role="cell" data-head=${t.head[n]}>${s}</td>`:d`<th scope="row" role="rowheader" data-head=${t.head[n]}>${s}</th>`;return d`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>d`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>d`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${z(t.sources)}
  </div>`}var gs={table:$s,words:ks,sheet:gt,file:$t},me=t=>gs[t.kind](t);var vs="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",xs=5e3,ws={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Se=class{constructor(e,{page:s,silent:n=()=>{},changed:i=()=>{},clock:o=ws}){this.post=e,this.page=s,this.silent=n,this.changed=i,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let s=[this.underWay,...this.waiting].filter(n=>n?.event==="set"&&n.id===e);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),xs),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(vs),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function vt(t,e={}){let s=new Se(i=>t.send(i),{page:S("page"),...e}),n=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",n),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",n),s.stop()}}}var _s=/^#code=([0-9A-Za-z]{2,2048})$/,As="The link opens on this computer while the course is running. On another computer, open the code.",Ms="The link opens for everybody who uses the course at this address.",Ts=/^(localhost|127\.|\[::1\])/;function Ss(t,e){let s=_s.exec(t)?.[1]??"";return s.startsWith(e)?s:""}var he=class{constructor(e,s,n){this.model=e,this.sender=s,this.redraw=n,this.uid=S("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=H(),this.card=H(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:s}=globalThis.location;return`${e}${s}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:s,search:n}=globalThis.location,i=Ss(e,this.shared.letter);i&&(globalThis.history.replaceState(globalThis.history.state,"",s+n),this.isFromLink=!0,this.openOnceReady(i))}openOnceReady(e){let{model:s}=this,n=()=>{s.get("preparing")||(s.off("change:preparing",n),this.send(e))};s.on("change:preparing",n),this.stop=()=>s.off("change:preparing",n),n()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let s=this.field.value.value.trim();s&&this.send(s)};copy=async(e,s)=>{try{await navigator.clipboard.writeText(e),this.copied=`${s} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:s}){let n=s&&d`<p class="sympblock-share-about">${s}</p>`;return e?d`${n||h}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${A(e)}
        @focus=${({target:i})=>i.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${Ts.test(globalThis.location.hostname)?As:Ms}</p>`:d`${n||h}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:s}){return d`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${T(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&s))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&s?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||h}</p>`}hear({opened:e,is_refused:s}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=s,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),d`<details class="sympblock-share" ${T(this.card)} ?open=${A(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Cs({title:t,story:e,controls:s,problem:n,body:i,share:o,said:r}){return[t,e,s,n,i,o,r]}var Ce=class{constructor(e,s,n){this.model=e,this.el=s,this.uid=S("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=vt(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new ce(this.sender,this.uid),this.pictures=new de(e,this.sender.send),this.face=n(e,this.sender,this.redraw),this.share=e.get("shared")?new he(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return d`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,s,n){if(!e.story?.length)return{story:h,body:this.body(e,s,n)};let i=d`<div class="sympblock-panel-readout">${e.story.map(me)}</div>`;return{story:d`<div class="sympblock-panel-story">${this.body(e,s,i)}</div>`,body:this.body({layout:"stacked"},h,n)}}words(e){let s=e.readout.filter(i=>i.is_wide),n=e.readout.filter(i=>!i.is_wide);return d`<div class="sympblock-panel-readout" ?hidden=${!n.length}>${n.map(me)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(me)}</div>`}body({layout:e},s,n){return d`<div class="sympblock-panel-body sympblock-panel-${e}">${s}${n}</div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem"),[n,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:d`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:d`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:d`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||h}</p>`,...this.halves(e,n,i),pictures:n,words:i,share:this.share?.template()??h,said:d`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),n=this.focusedControl(),i=this.face.lay??Cs;Ve(d`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(n),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select, textarea")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function xt({model:t,el:e},s=()=>({})){let n=new Ce(t,e,s);return()=>n.stop()}var wt=`.sympblock-panel-checks .sympblock-panel-options {
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
`;var _t=`/* A number that is typed. */
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
`;var At=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;function Mt({begun_ms:t,lasts_s:e},s){if(t===null)return null;let n=Math.max(0,(s-t)/1e3),[i,o]=[0,0];for(;i<e.length-1&&n>=o+e[i];)o+=e[i],i+=1;let r=n-o,l=e.reduce((a,p)=>a+p,0);return{at:i,leftS:e[i]-r,endLeftS:l-n,doneShare:Math.min(1,r/Math.max(1,e[i]))}}function Ne(t){let e=Math.floor(Math.abs(t));return`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`}var Ls=500;function Tt(t,e,s){let n=setInterval(()=>t.get("clock").begun_ms!==null&&s(),Ls);return{className:"sympblock-plan",traits:["plan","clock"],lay:({title:i,controls:o,problem:r,words:l,said:a})=>{let p=t.get("plan"),m=Mt(t.get("clock"),Date.now());return d`${i}${o}${r}${Os(m,p)}${Bs(p)}
        <ol class="sympblock-plan-stages">${p.stages.map((c,u)=>Hs(c,u===m?.at))}</ol>
        <details class="sympblock-plan-paper"><summary>The plan on paper</summary>${l}</details>${a}`},stop:()=>clearInterval(n)}}function Os(t,{stages:e,minutes:s,end:n}){if(!t)return d`<p class="sympblock-plan-idle">The clock is not running. The plan takes ${s} minutes and ends at ${n}.</p>`;let{at:i,leftS:o,endLeftS:r,doneShare:l}=t,a=e[i+1]?.title;return d`<div class="sympblock-plan-clock ${o<0?"sympblock-plan-over":""}">
    <p class="sympblock-plan-now"><span class="sympblock-plan-kind">Now</span> <strong aria-live="polite">${e[i].title}</strong></p>
    <p class="sympblock-plan-left" role="timer"><b>${Ne(o)}</b> ${o<0?"min over":"min left"}</p>
    <div class="sympblock-plan-bar" aria-hidden="true"><i style="inline-size: ${l*100}%"></i></div>
    <p class="sympblock-plan-next"><span class="sympblock-plan-kind">Next</span> ${a||"the end"}</p>
    <p class="sympblock-plan-end">${r<0?"Over the end by":"To the end"} ${Ne(r)} min</p>
  </div>`}function Bs({promise:t,group:e,prepare:s}){return d`<div class="sympblock-plan-opening">
    <p>${t}</p><p>${e}</p>
    <details><summary>What to prepare (${s.length})</summary><ul>${s.map(n=>d`<li>${n}</li>`)}</ul></details>
  </div>`}function Hs(t,e){return d`<li class="sympblock-plan-stage" aria-current=${e?"step":h}>
    <p class="sympblock-plan-at">${t.at}<small>${t.minutes} min</small></p>
    <div>
      <h4>${e?d`<span class="sympblock-plan-mark">Now</span> `:h}${t.title}</h4>
      <p>${t.do}</p>
      ${t.say?d`<p class="sympblock-plan-say"><b>Say:</b> “${t.say}”</p>`:h}
      ${z(t.sources)}
      ${t.questions.map(Rs)}
    </div>
  </li>`}function Rs({stem:t,question:e,key:s,expect:n,then:i,sources:o}){return d`<details class="sympblock-plan-question"><summary>Question: ${e}</summary>
    <p>${t}</p>
    <p><b>Correct:</b> ${s}</p>
    ${n.length?d`<dl>${n.map(Is)}</dl>`:h}
    ${i?d`<p><b>Then say:</b> “${i}”</p>`:h}
    ${z(o)}
  </details>`}function Is({choice:t,because:e,say:s}){return d`<div><dt>If they choose “${t}”</dt>
    <dd><b>Because:</b> ${e}</dd><dd><b>Say:</b> “${s}”</dd></div>`}var St=`.sympblock-plan p {
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
`;var Li=[At,Le,_t,wt,St],Oi={render:t=>xt(t,Tt)};export{Oi as default,Li as styles};
