var Me=`.sympblock-panel {
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
 */var ce=globalThis,Te=t=>t,z=ce.trustedTypes,Ne=z?z.createPolicy("lit-html",{createHTML:t=>t}):void 0,pe="$lit$",w=`lit$${Math.random().toFixed(9).slice(2)}$`,de="?"+w,yt=`<${de}>`,S=document,I=()=>S.createComment(""),D=t=>t===null||typeof t!="object"&&typeof t!="function",me=Array.isArray,Le=t=>me(t)||typeof t?.[Symbol.iterator]=="function",ae=`[ 	
\f\r]`,R=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Se=/-->/g,Ce=/>/g,T=RegExp(`>|${ae}(?:([^\\s"'>=/]+)(${ae}*=${ae}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ee=/'/g,Pe=/"/g,Oe=/^(?:script|style|textarea|title)$/i,he=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),u=he(1),ls=he(2),as=he(3),k=Symbol.for("lit-noChange"),f=Symbol.for("lit-nothing"),He=new WeakMap,N=S.createTreeWalker(S,129);function je(t,e){if(!me(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Ne!==void 0?Ne.createHTML(e):e}var Be=(t,e)=>{let s=t.length-1,i=[],n,o=e===2?"<svg>":e===3?"<math>":"",r=R;for(let c=0;c<s;c++){let l=t[c],p,d,a=-1,h=0;for(;h<l.length&&(r.lastIndex=h,d=r.exec(l),d!==null);)h=r.lastIndex,r===R?d[1]==="!--"?r=Se:d[1]!==void 0?r=Ce:d[2]!==void 0?(Oe.test(d[2])&&(n=RegExp("</"+d[2],"g")),r=T):d[3]!==void 0&&(r=T):r===T?d[0]===">"?(r=n??R,a=-1):d[1]===void 0?a=-2:(a=r.lastIndex-d[2].length,p=d[1],r=d[3]===void 0?T:d[3]==='"'?Pe:Ee):r===Pe||r===Ee?r=T:r===Se||r===Ce?r=R:(r=T,n=void 0);let m=r===T&&t[c+1].startsWith("/>")?" ":"";o+=r===R?l+yt:a>=0?(i.push(p),l.slice(0,a)+pe+l.slice(a)+w+m):l+w+(a===-2?c:m)}return[je(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},U=class t{constructor({strings:e,_$litType$:s},i){let n;this.parts=[];let o=0,r=0,c=e.length-1,l=this.parts,[p,d]=Be(e,s);if(this.el=t.createElement(p,i),N.currentNode=this.el.content,s===2||s===3){let a=this.el.content.firstChild;a.replaceWith(...a.childNodes)}for(;(n=N.nextNode())!==null&&l.length<c;){if(n.nodeType===1){if(n.hasAttributes())for(let a of n.getAttributeNames())if(a.endsWith(pe)){let h=d[r++],m=n.getAttribute(a).split(w),y=/([.?@])?(.*)/.exec(h);l.push({type:1,index:o,name:y[2],strings:m,ctor:y[1]==="."?G:y[1]==="?"?Y:y[1]==="@"?Z:E}),n.removeAttribute(a)}else a.startsWith(w)&&(l.push({type:6,index:o}),n.removeAttribute(a));if(Oe.test(n.tagName)){let a=n.textContent.split(w),h=a.length-1;if(h>0){n.textContent=z?z.emptyScript:"";for(let m=0;m<h;m++)n.append(a[m],I()),N.nextNode(),l.push({type:2,index:++o});n.append(a[h],I())}}}else if(n.nodeType===8)if(n.data===de)l.push({type:2,index:o});else{let a=-1;for(;(a=n.data.indexOf(w,a+1))!==-1;)l.push({type:7,index:o}),a+=w.length-1}o++}}static createElement(e,s){let i=S.createElement("template");return i.innerHTML=e,i}};function C(t,e,s=t,i){if(e===k)return e;let n=i!==void 0?s._$Co?.[i]:s._$Cl,o=D(e)?void 0:e._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),o===void 0?n=void 0:(n=new o(t),n._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=n:s._$Cl=n),n!==void 0&&(e=C(t,n._$AS(t,e.values),n,i)),e}var F=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,n=(e?.creationScope??S).importNode(s,!0);N.currentNode=n;let o=N.nextNode(),r=0,c=0,l=i[0];for(;l!==void 0;){if(r===l.index){let p;l.type===2?p=new L(o,o.nextSibling,this,e):l.type===1?p=new l.ctor(o,l.name,l.strings,this,e):l.type===6&&(p=new X(o,this,e)),this._$AV.push(p),l=i[++c]}r!==l?.index&&(o=N.nextNode(),r++)}return N.currentNode=S,n}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},L=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,n){this.type=2,this._$AH=f,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=n,this._$Cv=n?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=C(this,e,s),D(e)?e===f||e==null||e===""?(this._$AH!==f&&this._$AR(),this._$AH=f):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Le(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==f&&D(this._$AH)?this._$AA.nextSibling.data=e:this.T(S.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,n=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=U.createElement(je(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===n)this._$AH.p(s);else{let o=new F(n,this),r=o.u(this.options);o.p(s),this.T(r),this._$AH=o}}_$AC(e){let s=He.get(e.strings);return s===void 0&&He.set(e.strings,s=new U(e)),s}k(e){me(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,n=0;for(let o of e)n===s.length?s.push(i=new t(this.O(I()),this.O(I()),this,this.options)):i=s[n],i._$AI(o),n++;n<s.length&&(this._$AR(i&&i._$AB.nextSibling,n),s.length=n)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=Te(e).nextSibling;Te(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,n,o){this.type=1,this._$AH=f,this._$AN=void 0,this.element=e,this.name=s,this._$AM=n,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=f}_$AI(e,s=this,i,n){let o=this.strings,r=!1;if(o===void 0)e=C(this,e,s,0),r=!D(e)||e!==this._$AH&&e!==k,r&&(this._$AH=e);else{let c=e,l,p;for(e=o[0],l=0;l<o.length-1;l++)p=C(this,c[i+l],s,l),p===k&&(p=this._$AH[l]),r||=!D(p)||p!==this._$AH[l],p===f?e=f:e!==f&&(e+=(p??"")+o[l+1]),this._$AH[l]=p}r&&!n&&this.j(e)}j(e){e===f?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},G=class extends E{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===f?void 0:e}},Y=class extends E{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==f)}},Z=class extends E{constructor(e,s,i,n,o){super(e,s,i,n,o),this.type=5}_$AI(e,s=this){if((e=C(this,e,s,0)??f)===k)return;let i=this._$AH,n=e===f&&i!==f||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==f&&(i===f||n);n&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},X=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){C(this,e)}},Re={M:pe,P:w,A:de,C:1,L:Be,R:F,D:Le,V:C,I:L,H:E,N:Y,U:Z,B:G,F:X},bt=ce.litHtmlPolyfillSupport;bt?.(U,L),(ce.litHtmlVersions??=[]).push("3.3.3");var Ie=(t,e,s)=>{let i=s?.renderBefore??e,n=i._$litPart$;if(n===void 0){let o=s?.renderBefore??null;i._$litPart$=n=new L(e.insertBefore(I(),o),o,void 0,s??{})}return n._$AI(t),n};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_=t=>(...e)=>({_$litDirective$:t,values:e}),v=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:kt}=Re,De=t=>t;var K=t=>t.strings===void 0,Ue=()=>document.createComment(""),O=(t,e,s)=>{let i=t._$AA.parentNode,n=e===void 0?t._$AB:e._$AA;if(s===void 0){let o=i.insertBefore(Ue(),n),r=i.insertBefore(Ue(),n);s=new kt(o,r,t,t.options)}else{let o=s._$AB.nextSibling,r=s._$AM,c=r!==t;if(c){let l;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(l=t._$AU)!==r._$AU&&s._$AP(l)}if(o!==n||c){let l=s._$AA;for(;l!==o;){let p=De(l).nextSibling;De(i).insertBefore(l,n),l=p}}}return s},A=(t,e,s=t)=>(t._$AI(e,s),t),gt={},J=(t,e=gt)=>t._$AH=e,We=t=>t._$AH,Q=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var W=_(class extends v{constructor(t){if(super(t),t.type!==$.PROPERTY&&t.type!==$.ATTRIBUTE&&t.type!==$.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!K(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===k||e===f)return e;let s=t.element,i=t.name;if(t.type===$.PROPERTY){if(e===s[i])return k}else if(t.type===$.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(i))return k}else if(t.type===$.ATTRIBUTE&&s.getAttribute(i)===e+"")return k;return J(t),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var qe=(t,e,s)=>{let i=new Map;for(let n=e;n<=s;n++)i.set(t[n],n);return i},q=_(class extends v{constructor(t){if(super(t),t.type!==$.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let i;s===void 0?s=e:e!==void 0&&(i=e);let n=[],o=[],r=0;for(let c of t)n[r]=i?i(c,r):r,o[r]=s(c,r),r++;return{values:o,keys:n}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,i]){let n=We(t),{values:o,keys:r}=this.dt(e,s,i);if(!Array.isArray(n))return this.ut=r,o;let c=this.ut??=[],l=[],p,d,a=0,h=n.length-1,m=0,y=o.length-1;for(;a<=h&&m<=y;)if(n[a]===null)a++;else if(n[h]===null)h--;else if(c[a]===r[m])l[m]=A(n[a],o[m]),a++,m++;else if(c[h]===r[y])l[y]=A(n[h],o[y]),h--,y--;else if(c[a]===r[y])l[y]=A(n[a],o[y]),O(t,l[y+1],n[a]),a++,y--;else if(c[h]===r[m])l[m]=A(n[h],o[m]),O(t,n[a],n[h]),h--,m++;else if(p===void 0&&(p=qe(r,m,y),d=qe(c,a,h)),p.has(c[a]))if(p.has(c[h])){let g=d.get(r[m]),M=g!==void 0?n[g]:null;if(M===null){let H=O(t,n[a]);A(H,o[m]),l[m]=H}else l[m]=A(M,o[m]),O(t,n[a],M),n[g]=null;m++}else Q(n[h]),h--;else Q(n[a]),a++;for(;m<=y;){let g=O(t,l[y+1]);A(g,o[m]),l[m++]=g}for(;a<=h;){let g=n[a++];g!==null&&Q(g)}return this.ut=r,J(t,l),k}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var V=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let i of s)i._$AO?.(e,!1),V(i,e);return!0},ee=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},Ve=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),xt(e)}};function $t(t){this._$AN!==void 0?(ee(this),this._$AM=t,Ve(this)):this._$AM=t}function vt(t,e=!1,s=0){let i=this._$AH,n=this._$AN;if(n!==void 0&&n.size!==0)if(e)if(Array.isArray(i))for(let o=s;o<i.length;o++)V(i[o],!1),ee(i[o]);else i!=null&&(V(i,!1),ee(i));else V(this,t)}var xt=t=>{t.type==$.CHILD&&(t._$AP??=vt,t._$AQ??=$t)},te=class extends v{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,i){super._$AT(e,s,i),Ve(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(V(this,e),ee(this))}setValue(e){if(K(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ze=()=>new fe,fe=class{},ue=new WeakMap,Fe=_(class extends te{render(t){return f}update(t,[e]){let s=e!==this.G;return s&&this.rt(void 0),(s||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),f}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,s=ue.get(e);s===void 0&&(s=new WeakMap,ue.set(e,s)),s.get(this.G)!==void 0&&this.G.call(this.ht,void 0),s.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?ue.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var wt=500;function Ge(t){return t.trim()?Number(t.replace(",",".")):Number.NaN}function _t(t,e,{min:s,max:i,step:n}){let o=Ge(t),r=Number.isNaN(o)?s:o+e*n;return String(Number(Math.min(i,Math.max(s,r)).toFixed(2)))}var se=class{constructor(e,s){this.send=e,this.uid=s,this.control=null,this.sent=null,this.pause=null,this.field=ze()}get input(){return this.field.value}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}typed=()=>{clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(this.input.value),wt)};left=()=>{(this.sent===null||this.control.refusal)&&(this.input.value=this.text)};pressed=e=>{let s={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.hand(this.input.value),s&&(e.preventDefault(),this.input.value=_t(this.input.value,s,this.control),this.hand(this.input.value))};template(e){this.control=e;let s=`${this.uid}-${e.id}`;return u`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${s}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${Fe(this.field)} id=${s} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${s}-hint ${s}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${s}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${s}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.control.refusal||(this.sent=null),document.activeElement!==this.input?this.input.value=this.text:!this.control.refusal&&this.pause===null&&Ge(this.input.value)!==this.control.value&&this.hand(this.input.value)}};var ne=(t,e)=>e.sender.pending(t.id)??t.value;function At(t,e){let s=ne(t,e),i=({value:n,label:o},r)=>u`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${t.id}" id="${e.uid}-${t.id}-${r}" .value=${n}
    .checked=${W(n===s)} @change=${()=>e.set(t.id,n)}><span>${o}</span></label>`;return u`<fieldset class="sympblock-panel-choice sympblock-panel-${t.layout}" data-control=${t.id}
    ?disabled=${t.enabled===!1}>
    <legend>${t.label}</legend>
    <div class="sympblock-panel-options">${q(t.options,({value:n})=>n,i)}</div>
  </fieldset>`}function Mt(t,e){let s=ne(t,e),i=`${e.uid}-${t.id}`;return u`<div class="sympblock-panel-menu" data-control=${t.id}>
    <label for=${i}>${t.label}</label>
    <select id=${i} ?disabled=${t.enabled===!1} @change=${n=>e.set(t.id,n.target.value)}>
      ${t.options.map(({value:n,label:o})=>u`<option .value=${n} .selected=${W(n===s)}>${o}</option>`)}
    </select>
  </div>`}function Tt(t,e){let s=ne(t,e),i=`${Number(Number(s).toFixed(2))} ${t.unit}`.trim(),n=`${e.uid}-${t.id}`;return u`<div class="sympblock-panel-range" data-control=${t.id}>
    <label for=${n}>${t.label}</label>
    <output for=${n}>${i}</output>
    <input id=${n} type="range" min=${t.min} max=${t.max} step=${t.step} aria-valuetext=${i}
      .value=${e.held.has(t.id)?k:W(String(s))}
      @pointerdown=${()=>e.hold(t.id)}
      @input=${o=>e.set(t.id,Number(o.target.value))}>
  </div>`}function Nt(t,e){return u`<label class="sympblock-panel-toggle" data-control=${t.id}><input
    type="checkbox" .checked=${W(ne(t,e))}
    @change=${s=>e.set(t.id,s.target.checked)}><span>${t.label}</span></label>`}function St(t,e){return u`<button type="button" class="sympblock-panel-button" data-control=${t.id}
    aria-disabled=${String(!t.enabled)}
    @click=${()=>t.enabled&&e.sender.send({event:"press",id:t.id})}>${t.label}</button>`}var Ct={choice:(t,e)=>(t.layout==="menu"?Mt:At)(t,e),range:Tt,toggle:Nt,button:St,number:(t,e)=>e.numberField(t.id).template(t)},ie=class{constructor(e,s){this.sender=e,this.uid=s,this.held=new Set,this.fields=new Map}set(e,s){this.sender.send({event:"set",id:e,value:s})}hold(e){this.held.add(e);let s=()=>this.held.delete(e);window.addEventListener("pointerup",s,{once:!0}),window.addEventListener("pointercancel",s,{once:!0})}numberField(e){return this.fields.has(e)||this.fields.set(e,new se(s=>this.sender.send(s),this.uid)),this.fields.get(e)}template(e){return Ct[e.kind](e,this)}templates({controls:e,buttons_first:s}){let i=l=>`${l.kind} ${l.layout??""} ${l.id}`,n=l=>q(l,i,p=>this.template(p)),o=e.filter(({kind:l})=>l==="button"),r=n(e.filter(({kind:l})=>l!=="button")),c=o.length?u`<div class="sympblock-panel-buttons">${n(o)}</div>`:"";return s?[c,r]:[r,c]}settle(e){for(let s of e)s.kind==="number"&&this.numberField(s.id).settle()}};var Ye=0;function j(t){return Ye+=1,`${t}-${Ye}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ze="important",Et=" !"+Ze,Xe=_(class extends v{constructor(t){if(super(t),t.type!==$.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let i=t[s];return i==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let i of this.ft)e[i]==null&&(this.ft.delete(i),i.includes("-")?s.removeProperty(i):s[i]=null);for(let i in e){let n=e[i];if(n!=null){this.ft.add(i);let o=typeof n=="string"&&n.endsWith(Et);i.includes("-")||o?s.setProperty(i,o?n.slice(0,-11):n,o?Ze:""):s[i]=n}}return k}});function Pt(t,e){let s=Math.min(t.x+t.w,e.x+e.w)-Math.max(t.x,e.x),i=Math.min(t.y+t.h,e.y+e.h)-Math.max(t.y,e.y);return s>0&&i>0}function ye(t,e){t.x=Math.max(e.x,Math.min(t.x,e.x+e.w-t.w)),t.y=Math.max(e.y,Math.min(t.y,e.y+e.h-t.h))}function Ht(t,e,s,i){let n=t.y+t.h/2<e.y+e.h/2,o=(n?t.y+t.h-e.y:e.y+e.h-t.y)+1;t.y+=(n?-1:1)*(s?o:o/2),ye(t,i),!s&&(e.y+=(n?1:-1)*o/2,ye(e,i))}function be(t,e,s){for(let i of t)ye(i,s);for(let i=0;i<60;i+=1){let n=!0;for(let o of t)for(let r of[...e,...t])r===o||!Pt(o,r)||(n=!1,Ht(o,r,e.includes(r),s));if(n)return!0}return!1}var Ke=document.createElement("canvas").getContext("2d");function B(t,e,s){return Ke.font=`500 ${e}px ${s||"sans-serif"}`,Ke.measureText(t).width}function Lt(t,e,s,i){let[n,o]=e(t.at_mm),r={start:0,middle:i/2,end:i}[t.anchor];return{label:t,x:n-r,y:o-s*.65,w:i,h:s*1.3}}function it(t,e,s){let i=e.y+e.h/2,r=`M${(s[0]>e.x&&s[0]<e.x+e.w?[s[0],s[1]<i?e.y:e.y+e.h]:[s[0]<=e.x?e.x-3:e.x+e.w+3,i]).join(" ")}L${s.join(" ")}`;b("path",{d:r,class:"sympblock-leader-halo"},t),b("path",{d:r,class:"sympblock-leader"},t),b("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},t)}function P(t,e,s,i,n,o){let r=b("text",{x:s,y:i,class:o,"font-size":n,"dominant-baseline":"central"},t);return r.textContent=e,r}function Ot(t,e,s,i){let n=e.scale_bar_mm*s.pxPerMm,o=`${e.scale_bar_mm} mm`,r=Math.max(n,B(o,i,s.family)),c={x:10,y:s.height-i*1.3-16,w:r,h:i*1.3+8},l=s.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+n}M${10+n} ${l-4}V${l+4}`;return b("path",{d:p,class:"sympblock-scale-halo"},t),b("path",{d:p,class:"sympblock-scale"},t),P(t,o,10,l-i*.95,i,"sympblock-label"),c}function jt(t,e,s,i){return e.side_marks.map((n,o)=>{let r=Math.max(i*1.7,B(n,i,s.family)+i*.8),c=o?s.width-r-8:8,l={x:c,y:8,w:r,h:i*1.7};return b("rect",{x:c,y:8,width:r,height:l.h,rx:3,class:"sympblock-side"},t),P(t,n,c+r/2,8+l.h/2,i,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function Bt(t,e,s){for(let i of e)i.label.points_to_mm&&it(t,i,s(i.label.points_to_mm));for(let i of e)P(t,i.label.text,i.x,i.y+i.h/2,i.h/1.3,"sympblock-label")}function Rt(t,e,s,i,n,o){let r=o*1.4,c=e.map(a=>{let[h,m]=n(a.at_mm),y=h<s.width/2?1:s.width-r-1;return{label:a,x:a.points_to_mm?y:h-r/2,y:m-r/2,w:r,h:r}});be(c,i,{x:0,y:0,w:s.width,h:s.height});for(let a of c)a.label.points_to_mm&&it(t,a,n(a.label.points_to_mm));let l=Math.max(...e.map(a=>B(a.text,o,s.family)))+r*1.9,p=Math.max(1,Math.min(3,Math.floor(s.width/l))),d=Math.ceil(e.length/p);return c.forEach((a,h)=>{let m=Math.floor(h/d)*s.width/p+r*.6,y=s.height+r*.9+h%d*o*1.6;Je(t,h+1,a.x+r/2,a.y+r/2,o),Je(t,h+1,m,y,o),P(t,a.label.text,m+r*.8,y,o,"sympblock-label sympblock-key-text")}),d*o*1.6+r*.6}function Je(t,e,s,i,n){b("circle",{cx:s,cy:i,r:n*.7,class:"sympblock-number"},t),P(t,e,s,i,n*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Qe(t){let[e,s,i,n]=t.bounds_mm;if(t.ground==="film")return t.bounds_mm;if(t.film)return t.film.bounds_mm;let o=t.shapes.flatMap(c=>{let l=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,d])=>[[p-l,d-l],[p+l,d+l]])}),r=(c,l)=>l(...o.map(p=>p[c]));return[Math.max(e,r(0,Math.min)),Math.max(s,r(1,Math.min)),Math.min(i,r(0,Math.max)),Math.min(n,r(1,Math.max))]}function et(t,e,s){let[i,n,o,r]=e,c=s/(o-i),l=(r-n)*c,p=t.isConnected?getComputedStyle(t).fontFamily:"",d=([h,m])=>[(h-i)*c,(m-n)*c],a={x:6,y:6,w:s-12,h:l-12};return{bounds:e,width:s,height:l,pxPerMm:c,family:p,place:d,area:a}}function tt(t,e,s,i){t.replaceChildren();let n=[];return e.side_marks&&n.push(...jt(t,e,s,i)),e.scale_bar_mm&&n.push(Ot(t,e,s,i)),n}function It(t,e){return Math.max(12,Math.min(15,t.text_mm?t.text_mm*e.pxPerMm:oe))}function st(t,e,s){let i=t.querySelector(".sympblock-words"),n=et(t,e.labels.length?e.bounds_mm:Qe(e),s),o=It(e,n),r=tt(i,e,n,o),c=x=>Lt(x,n.place,o,B(x.text,o,n.family)),l=e.labels.map(c),p=l.map(x=>x.x),a=be(l,r,n.area)&&l.every((x,le)=>Math.abs(x.x-p[le])<24),h=0;if(a)Bt(i,l,n.place);else{let[x,le,_e,ut]=Qe(e),Ae=(_e-x)*o*2/s;n=et(t,[x-Ae,le,_e+Ae,ut],s),r=tt(i,e,n,12),h=Rt(i,e.labels,n,r,n.place,o)}let[m,y,g,M]=n.bounds,H=1/n.pxPerMm;i.setAttribute("transform",`translate(${m} ${y}) scale(${H})`),t.setAttribute("viewBox",`${m} ${y} ${g-m} ${M-y+h*H}`),t.style.setProperty("--scene-px",H)}function nt(t,e){let s=0,i=()=>{let{width:n}=t.getBoundingClientRect(),o=t.getScreenCTM(),r=o&&n?Math.min(n,o.a*t.viewBox.baseVal.width):0;r>40&&Math.abs(r-s)>2&&(s=r,st(t,e,r))};st(t,e,560),new ResizeObserver(i).observe(t)}var Dt="http://www.w3.org/2000/svg",oe=13,Ut="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function b(t,e,s){let i=document.createElementNS(Dt,t);for(let[n,o]of Object.entries(e||{}))i.setAttribute(n,o);return s&&s.append(i),i}function ke(t,e){return`M${t.map(s=>s.join(" ")).join("L")}${e?"Z":""}`}function rt(t,e,s){let i={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[n,o]of Object.entries(i))t.style.setProperty(`--scene-${n}`,o);t.style.setProperty("--scene-width",s)}function Wt(t,e){let[s,i]=t.points_mm[0];if(t.kind==="dot")return b("circle",{cx:s,cy:i,r:t.size_mm||e.width});if(t.kind==="person")return b("path",{d:Ut,transform:`translate(${s} ${i}) scale(${t.size_mm})`});if(t.kind==="line")return b("path",{d:ke(t.points_mm,!1)});let n=[t.points_mm,...t.holes_mm].map(o=>ke(o,!0));return b("path",{d:n.join(""),"fill-rule":"evenodd"})}function qt(t,e,s,i,n){let o=`${e}-hatch-${s}`,r=b("pattern",{id:o,patternUnits:"userSpaceOnUse",width:n,height:n}),c={lines:`M0 ${n}L${n} 0`,cross:`M0 ${n}L${n} 0M0 0L${n} ${n}`}[i.hatch],l=c?b("path",{d:c,class:"sympblock-hatch-line","stroke-width":n*.09},r):b("circle",{cx:n/2,cy:n/2,r:n*.14,class:"sympblock-hatch-dot"},r);return rt(l,i,0),t.querySelector("defs").append(r),`url(#${o})`}function Vt(t,e,s){let i=b("g",{class:`sympblock-shape sympblock-${t.kind} sympblock-${t.emphasis}`}),o={line:t.size_mm||e.width,person:e.width/t.size_mm}[t.kind]??e.width;rt(i,e,t.emphasis==="strong"?o*1.8:o);let r=Wt(t,e);if(e.dash.length&&r.setAttribute("stroke-dasharray",e.dash.join(" ")),i.append(r),s&&t.kind==="area"){let c=r.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=s,i.append(c)}return i}function ge(t,e){let s=new DOMPoint(e.clientX,e.clientY).matrixTransform(t.getScreenCTM().inverse());return[s.x,s.y]}function zt(t,e){let s=b("g",{class:"sympblock-tip","aria-hidden":"true"},t),i=b("rect",{rx:3},s),n=P(s,"",0,0,oe,"sympblock-tip-text");return(o,r,c)=>{if(s.style.display=o?"":"none",!o)return;let l=Number(t.style.getPropertyValue("--scene-px")),p=B(o,oe,getComputedStyle(t).fontFamily)+14,[d,a,h]=e.bounds_mm,m=Math.max(d,Math.min(r+10*l,h-p*l)),y=c-34*l<a?c+16*l:c-34*l;s.setAttribute("transform",`translate(${m} ${y}) scale(${l})`);for(let[g,M]of Object.entries({width:p,height:24}))i.setAttribute(g,M);n.setAttribute("x",7),n.setAttribute("y",12),n.textContent=o}}function ot(t,e,s){let i=b("g",{class:e,"aria-hidden":"true"},t);for(let o of["halo","line"])b("path",{d:s,class:`sympblock-mark-${o}`},i);let n=o=>{i.style.display=o?"":"none",o&&(i.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return n(null),n}function Ft(t){return{setCrosshair:ot(t,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:ot(t,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Gt(t,e,s,i){let n=e.map((o,r)=>({node:o,shape:s[r]})).filter(({shape:o})=>o.name);t.setAttribute("role","group"),n.forEach(({node:o,shape:r},c)=>{let l={role:"button","aria-label":r.name,tabindex:c?-1:0,"data-structure":r.structure};for(let[p,d]of Object.entries(l))o.setAttribute(p,d);o.classList.add("sympblock-pickable"),o.addEventListener("click",p=>i.onPick(r,...ge(t,p))),o.addEventListener("keydown",p=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")i.onPick(r,...r.points_mm[0]);else if(d){let a=n[(c+d+n.length)%n.length].node;o.setAttribute("tabindex",-1),a.setAttribute("tabindex",0),a.focus()}else return;p.preventDefault()})})}function Yt(t,e,s,i){let n=o=>{let r=o.getBBox();return[r.x+r.width/2,r.y+r.height/2]};e.forEach((o,r)=>{s[r].name&&(o.addEventListener("pointermove",c=>i(s[r].name,...ge(t,c))),o.addEventListener("pointerleave",()=>i("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&i(s[r].name,...n(o))),o.addEventListener("blur",()=>i("")))})}function Zt(t,e,s){let[i,n,o,r]=e.bounds_mm,c=b("defs",{},t),l={x:i,y:n,width:o-i,height:r-n};b("rect",l,b("clipPath",{id:`${s}-clip`},c)),b("rect",{...l,class:"sympblock-ground"},t)}function Xt(t,e){let s=e.rings.map(i=>ke(i,!0)).join("");for(let i of["halo","line"])b("path",{d:s,class:`sympblock-overlay-${i} sympblock-overlay-${e.tone}`},t)}function lt(t,e){return t.get("scenes")[e]}function at(t,e={}){let s=j("sympblock-scene"),i=b("svg",{class:"sympblock-scene",role:"img","aria-label":t.alt||t.title});i.dataset.ground=t.ground,Zt(i,t,s);let[n,,o]=t.bounds_mm,r={};for(let[d,a]of Object.entries(t.styles))a.hatch&&(r[d]=qt(i,s,d,a,(o-n)/75));let c=b("g",{"clip-path":`url(#${s}-clip)`},i);if(t.film){let[d,a,h,m]=t.film.bounds_mm,y={href:t.film.href,x:d,y:a,width:h-d,height:m-a,preserveAspectRatio:"none"};b("image",{...y,"aria-hidden":"true"},c)}let l=t.shapes.map(d=>Vt(d,t.styles[d.structure],r[d.structure]));c.append(...l);for(let d of e.overlays??[])Xt(c,d);b("g",{class:"sympblock-words","aria-hidden":"true"},i),Yt(i,l,t.shapes,zt(i,t)),e.onPick&&t.shapes.some(d=>d.name)&&Gt(i,l,t.shapes,e);let p=d=>{let a=i.querySelector(`[data-structure="${CSS.escape(d)}"]`);a&&a.focus()};return i.sceneTools={...Ft(i),focusStructure:p},e.onPoint&&(i.classList.add("sympblock-pointing"),i.addEventListener("click",d=>e.onPoint(...ge(i,d)))),nt(i,t),i}var re=class{constructor(e,s){this.model=e,this.send=s,this.drawn=new Map}scene(e){let s=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==s){let i=lt(this.model,e.scene),n=o=>this.send({event:"pick",picture:e.id,structure:o.structure});this.drawn.set(e.id,{mark:s,scene:i,node:at(i,e.pickable?{onPick:n}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:s,node:i}=this.scene(e),n={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return u`<figure class="sympblock-panel-picture" style=${Xe(n)}>
      ${i}
      <figcaption>${e.caption}${s.note?u` <em>${s.note}</em>`:f}</figcaption>
    </figure>`}templates(e){return q(e,({id:s})=>s,s=>this.figure(s))}focused(){for(let[e,{node:s}]of this.drawn){let i=s.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(i)return{id:e,node:s,structure:i}}return null}focusAgain(e){let s=e&&this.drawn.get(e.id);s&&s.node!==e.node&&s.node.sceneTools.focusStructure(e.structure)}};function $e(t=[]){if(!t.length)return f;let e=t.map(({label:s,text:i},n)=>u`${n?"; ":""}<cite title=${i}>${s}</cite>`);return u`<p class="sympblock-panel-sources"><span>${t.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Kt(t){return u`<section class="sympblock-panel-words sympblock-panel-${t.tone}">
    ${t.tag?u`<strong class="sympblock-panel-tone">${t.tag}</strong>`:f}
    ${t.heading?u`<h4>${t.heading}</h4>`:f}
    <p>${t.text}</p>
    ${$e(t.sources)}
  </section>`}function Jt(t){let e=(s,i)=>i?u`<td role="cell" data-head=${t.head[i]}>${s}</td>`:u`<th scope="row" role="rowheader" data-head=${t.head[i]}>${s}</th>`;return u`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${t.caption}</caption>
      <thead><tr role="row">${t.head.map(s=>u`<th scope="col" role="columnheader">${s}</th>`)}</tr></thead>
      <tbody>${t.rows.map(s=>u`<tr role="row">${s.map(e)}</tr>`)}</tbody>
    </table>
    ${$e(t.sources)}
  </div>`}var ve=t=>t.kind==="table"?Jt(t):Kt(t);var Qt="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",es=5e3,ts={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},xe=class{constructor(e,{page:s,silent:i=()=>{},changed:n=()=>{},clock:o=ts}){this.post=e,this.page=s,this.silent=i,this.changed=n,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(i=>i?.event==="set"&&i.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),es),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Qt),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function ct(t,e={}){let s=new xe(n=>t.send(n),{page:j("page"),...e}),i=n=>n?.event==="done"&&s.done(n.sequence);return t.on("msg:custom",i),{send:n=>s.add(n),tell:n=>t.send(n),pending:n=>s.pending(n),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",i),s.stop()}}}function ss({title:t,controls:e,problem:s,body:i,said:n}){return[t,e,s,i,n]}var we=class{constructor(e,s,i){this.model=e,this.el=s,this.uid=j("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=ct(e,{silent:n=>this.hush(n),changed:this.redraw}),this.desk=new ie(this.sender,this.uid),this.pictures=new re(e,this.sender.send),this.face=i(e,this.sender,this.redraw),this.traits=["view","problem",...this.face.traits??[]];for(let n of this.traits)e.on(`change:${n}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}body(e){let s=e.readout.filter(n=>n.is_wide),i=e.readout.filter(n=>!n.is_wide);return u`<div class="sympblock-panel-body sympblock-panel-${e.layout}">
      <div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>
      <div class="sympblock-panel-readout" ?hidden=${!i.length}>${i.map(ve)}</div>
      <div class="sympblock-panel-below" ?hidden=${!s.length}>${s.map(ve)}</div>
    </div>`}parts(){let e=this.model.get("view"),s=this.silence||this.model.get("problem");return{view:e,title:u`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:u`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,problem:u`<p class="sympblock-panel-problem" role="alert" ?hidden=${!s}>${s||f}</p>`,body:this.body(e),said:u`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),s=this.pictures.focused(),i=this.focusedControl(),n=this.face.lay??ss;Ie(u`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${n(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(s),this.keepFocus(i),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let s=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(s?.querySelector("input:checked, input, select")??s)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.sender.stop(),this.el=null}};function pt({model:t,el:e},s=()=>({})){let i=new we(t,e,s);return()=>i.stop()}var dt=`/* A number that is typed. */
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
`;var mt=`.sympblock-said {
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
`;var ht=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Ai=[ht,mt,Me,dt],Mi={render:t=>pt(t)};export{Mi as default,Ai as styles};
