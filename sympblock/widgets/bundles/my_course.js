var J=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Q=`.sympblock-panel.sympblock-my-course {
  max-width: 60rem;
  padding: 1.25rem 1.375rem 1.125rem;
}
.sympblock-my-course > h3 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
.sympblock-my-course p {
  margin: 0 0 0.5rem;
}
.sympblock-my-course :is(ul) {
  margin: 0 0 0.5rem;
  padding: 0;
  list-style: none;
}
.sympblock-my-course a {
  color: var(--sympblock-accent);
}
.sympblock-my-course :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-my-alert {
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-my-next {
  padding: 0.625rem 0.75rem;
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-tint);
}
.sympblock-my-part {
  padding: 0.5rem 0;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-my-part > summary {
  padding: 0.25rem 0;
  font-weight: 600;
  cursor: pointer;
}
.sympblock-my-course table {
  width: 100%;
  margin: 0.25rem 0 0.5rem;
  border-collapse: collapse;
  font-size: 0.875rem;
}
.sympblock-my-course caption {
  padding: 0.5rem 0 0.25rem;
  text-align: left;
  font-weight: 600;
}
.sympblock-my-course :is(th, td) {
  padding: 0.25rem 0.5rem;
  border-bottom: 1px solid var(--sympblock-line);
  font-weight: normal;
  text-align: left;
  vertical-align: top;
}
.sympblock-my-course thead th {
  color: var(--sympblock-soft);
}
.sympblock-my-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.sympblock-my-bar {
  position: relative;
  display: inline-block;
  inline-size: 5rem;
  block-size: 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  overflow: hidden;
  vertical-align: middle;
}
.sympblock-my-bar.sympblock-my-wide {
  inline-size: 12rem;
  block-size: 0.875rem;
}
.sympblock-my-bar > span:first-child {
  display: block;
  block-size: 100%;
  background: var(--sympblock-accent);
}
.sympblock-my-interval {
  position: absolute;
  inset-block-start: calc(50% - 1px);
  block-size: 2px;
  background: var(--sympblock-ink);
}
.sympblock-my-text {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.sympblock-my-course input[type="search"] {
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
}
.sympblock-my-button {
  display: inline-block;
  padding: 0.375rem 0.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.sympblock-my-button input {
  position: absolute;
  width: 1px;
  height: 1px;
  opacity: 0;
}
.sympblock-my-button:focus-within {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-my-stop {
  border-color: var(--sympblock-wrong);
}
.sympblock-my-delete {
  padding: 0.625rem 0.75rem;
  border: 1px solid var(--sympblock-wrong);
  border-radius: 0.25rem;
}
.sympblock-my-exports li {
  padding: 0.25rem 0;
}
@media (width >= 40rem) {
  .sympblock-my-numbers {
    table-layout: fixed;
  }
  .sympblock-my-numbers thead th:not(:first-child) {
    inline-size: 8rem;
  }
}
@media (width < 40rem) {
  .sympblock-my-course thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .sympblock-my-course :is(tr, th, td) {
    display: block;
    border: 0;
    padding: 0.125rem 0;
  }
  .sympblock-my-course tr {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--sympblock-line);
  }
  .sympblock-my-course td[data-head]::before {
    content: attr(data-head) ": ";
    color: var(--sympblock-soft);
  }
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var D=globalThis,X=s=>s,E=D.trustedTypes,tt=E?E.createPolicy("lit-html",{createHTML:s=>s}):void 0,W="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,V="?"+f,Pt=`<${V}>`,v=document,N=()=>v.createComment(""),M=s=>s===null||typeof s!="object"&&typeof s!="function",F=Array.isArray,nt=s=>F(s)||typeof s?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,H=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,et=/-->/g,st=/>/g,k=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ot=/'/g,it=/"/g,at=/^(?:script|style|textarea|title)$/i,Y=s=>(t,...e)=>({_$litType$:s,strings:t,values:e}),c=Y(1),Xt=Y(2),te=Y(3),A=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),rt=new WeakMap,_=v.createTreeWalker(v,129);function lt(s,t){if(!F(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return tt!==void 0?tt.createHTML(t):t}var ct=(s,t)=>{let e=s.length-1,o=[],i,r=t===2?"<svg>":t===3?"<math>":"",n=H;for(let p=0;p<e;p++){let a=s[p],u,y,l=-1,d=0;for(;d<a.length&&(n.lastIndex=d,y=n.exec(a),y!==null);)d=n.lastIndex,n===H?y[1]==="!--"?n=et:y[1]!==void 0?n=st:y[2]!==void 0?(at.test(y[2])&&(i=RegExp("</"+y[2],"g")),n=k):y[3]!==void 0&&(n=k):n===k?y[0]===">"?(n=i??H,l=-1):y[1]===void 0?l=-2:(l=n.lastIndex-y[2].length,u=y[1],n=y[3]===void 0?k:y[3]==='"'?it:ot):n===it||n===ot?n=k:n===et||n===st?n=H:(n=k,i=void 0);let m=n===k&&s[p+1].startsWith("/>")?" ":"";r+=n===H?a+Pt:l>=0?(o.push(u),a.slice(0,l)+W+a.slice(l)+f+m):a+f+(l===-2?p:m)}return[lt(s,r+(s[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),o]},S=class s{constructor({strings:t,_$litType$:e},o){let i;this.parts=[];let r=0,n=0,p=t.length-1,a=this.parts,[u,y]=ct(t,e);if(this.el=s.createElement(u,o),_.currentNode=this.el.content,e===2||e===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=_.nextNode())!==null&&a.length<p;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(W)){let d=y[n++],m=i.getAttribute(l).split(f),b=/([.?@])?(.*)/.exec(d);a.push({type:1,index:r,name:b[2],strings:m,ctor:b[1]==="."?L:b[1]==="?"?I:b[1]==="@"?B:w}),i.removeAttribute(l)}else l.startsWith(f)&&(a.push({type:6,index:r}),i.removeAttribute(l));if(at.test(i.tagName)){let l=i.textContent.split(f),d=l.length-1;if(d>0){i.textContent=E?E.emptyScript:"";for(let m=0;m<d;m++)i.append(l[m],N()),_.nextNode(),a.push({type:2,index:++r});i.append(l[d],N())}}}else if(i.nodeType===8)if(i.data===V)a.push({type:2,index:r});else{let l=-1;for(;(l=i.data.indexOf(f,l+1))!==-1;)a.push({type:7,index:r}),l+=f.length-1}r++}}static createElement(t,e){let o=v.createElement("template");return o.innerHTML=t,o}};function x(s,t,e=s,o){if(t===A)return t;let i=o!==void 0?e._$Co?.[o]:e._$Cl,r=M(t)?void 0:t._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,e,o)),o!==void 0?(e._$Co??=[])[o]=i:e._$Cl=i),i!==void 0&&(t=x(s,i._$AS(s,t.values),i,o)),t}var P=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:o}=this._$AD,i=(t?.creationScope??v).importNode(e,!0);_.currentNode=i;let r=_.nextNode(),n=0,p=0,a=o[0];for(;a!==void 0;){if(n===a.index){let u;a.type===2?u=new T(r,r.nextSibling,this,t):a.type===1?u=new a.ctor(r,a.name,a.strings,this,t):a.type===6&&(u=new O(r,this,t)),this._$AV.push(u),a=o[++p]}n!==a?.index&&(r=_.nextNode(),n++)}return _.currentNode=v,i}p(t){let e=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(t,o,e),e+=o.strings.length-2):o._$AI(t[e])),e++}},T=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,o,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=x(this,t,e),M(t)?t===h||t==null||t===""?(this._$AH!==h&&this._$AR(),this._$AH=h):t!==this._$AH&&t!==A&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):nt(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==h&&M(this._$AH)?this._$AA.nextSibling.data=t:this.T(v.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:o}=t,i=typeof o=="number"?this._$AC(t):(o.el===void 0&&(o.el=S.createElement(lt(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(e);else{let r=new P(i,this),n=r.u(this.options);r.p(e),this.T(n),this._$AH=r}}_$AC(t){let e=rt.get(t.strings);return e===void 0&&rt.set(t.strings,e=new S(t)),e}k(t){F(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,o,i=0;for(let r of t)i===e.length?e.push(o=new s(this.O(N()),this.O(N()),this,this.options)):o=e[i],o._$AI(r),i++;i<e.length&&(this._$AR(o&&o._$AB.nextSibling,i),e.length=i)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let o=X(t).nextSibling;X(t).remove(),t=o}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,o,i,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=t,this.name=e,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=h}_$AI(t,e=this,o,i){let r=this.strings,n=!1;if(r===void 0)t=x(this,t,e,0),n=!M(t)||t!==this._$AH&&t!==A,n&&(this._$AH=t);else{let p=t,a,u;for(t=r[0],a=0;a<r.length-1;a++)u=x(this,p[o+a],e,a),u===A&&(u=this._$AH[a]),n||=!M(u)||u!==this._$AH[a],u===h?t=h:t!==h&&(t+=(u??"")+r[a+1]),this._$AH[a]=u}n&&!i&&this.j(t)}j(t){t===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},L=class extends w{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===h?void 0:t}},I=class extends w{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==h)}},B=class extends w{constructor(t,e,o,i,r){super(t,e,o,i,r),this.type=5}_$AI(t,e=this){if((t=x(this,t,e,0)??h)===A)return;let o=this._$AH,i=t===h&&o!==h||t.capture!==o.capture||t.once!==o.once||t.passive!==o.passive,r=t!==h&&(o===h||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},O=class{constructor(t,e,o){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(t){x(this,t)}},pt={M:W,P:f,A:V,C:1,L:ct,R:P,D:nt,V:x,I:T,H:w,N:I,U:B,B:L,F:O},Lt=D.litHtmlPolyfillSupport;Lt?.(S,T),(D.litHtmlVersions??=[]).push("3.3.3");var ht=(s,t,e)=>{let o=e?.renderBefore??t,i=o._$litPart$;if(i===void 0){let r=e?.renderBefore??null;o._$litPart$=i=new T(t.insertBefore(N(),r),r,void 0,e??{})}return i._$AI(s),i};function mt(s,t){let e=!0,o=!1,i=new IntersectionObserver(r=>{for(let{isIntersecting:n}of r)n&&!o&&!e&&t(),e=!1,o=n});return i.observe(s),()=>i.disconnect()}var dt=0;function q(s){return dt+=1,`${s}-${dt}-${Math.random().toString(36).slice(2,8)}`}var It="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Bt=5e3,Ot={set:(s,t)=>setTimeout(s,t),clear:s=>clearTimeout(s)},K=class{constructor(t,{page:e,silent:o=()=>{},changed:i=()=>{},clock:r=Ot}){this.post=t,this.page=e,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){let e=this.waiting[this.waiting.length-1];t.event==="set"&&typeof t.value=="number"&&e?.event==="set"&&e.id===t.id&&this.waiting.pop(),this.waiting.push(t)}pending(t){let e=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===t);return e[e.length-1]?.value}next(){this.clock.clear(this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Bt),this.postOnce(this.underWay)}postOnce(t){try{this.post(t)}catch{}}again(){this.isSilent=!0,this.silent(It),this.attempt()}done(t){!this.underWay||t!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let t=this.waiting;this.waiting=[],this.underWay=null;for(let e of t)this.postOnce({...e,sequence:++this.sequence,page:this.page})}};function ut(s,t={}){let e=new K(i=>s.send(i),{page:q("page"),...t}),o=i=>i?.event==="done"&&e.done(i.sequence);return s.on("msg:custom",o),{send:i=>e.add(i),tell:i=>s.send(i),pending:i=>e.pending(i),isIdle:()=>e.isIdle,stop(){s.off("msg:custom",o),e.stop()}}}async function yt(s){if(s.size>7e6)return{base64:"",problem:`${s.name} is larger than 7 MB: this is no record of the course. Choose the file that “Export my record” made.`};try{let t=new Uint8Array(await s.arrayBuffer());return{base64:qt(t),problem:""}}catch{return{base64:"",problem:`${s.name} could not be read. Choose it again.`}}}function qt(s){let t="";for(let e=0;e<s.length;e+=32768)t+=String.fromCharCode(...s.subarray(e,e+32768));return btoa(t)}function zt(s){return Uint8Array.from(atob(s),t=>t.charCodeAt(0))}function bt(s,t,e){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([zt(e)],{type:t})),o.download=s,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var jt=["Lesson","Parts done","Answered","Correct","Last visit","Minutes left"];function Rt(s,t){let e=t?Math.round(100*s/t):0;return c`<span class="sympblock-my-bar" aria-hidden="true"><span style="inline-size: ${e}%"></span></span>`}function Ut(s){let t=s.href?c`<a href=${s.href}>${s.words}</a>`:s.words,e=s.answered?`${s.correct} of ${s.answered}`:"–";return c`<tr><th scope="row">${t}</th>
    <td data-head="Parts done">${s.parts?c`${Rt(s.parts_done,s.parts)} ${s.parts_done} of ${s.parts}`:"–"}</td>
    <td data-head="Answered">${s.questions?`${s.answered} of ${s.questions}`:"–"}</td>
    <td data-head="Correct">${e}</td>
    <td data-head="Last visit">${s.last_visit||"–"}</td>
    <td data-head="Minutes left">${s.minutes_left||"–"}</td></tr>`}function $t({lessons:s,total:t,exams:e,is_begun:o}){return c`<details class="sympblock-my-part" ?open=${o}><summary>Lessons</summary>
    ${t?c`<p>${t}</p>`:h}
    <table><caption class="sympblock-my-unseen">What was done of each lesson</caption>
      <thead><tr>${jt.map(i=>c`<th scope="col">${i}</th>`)}</tr></thead>
      <tbody>${s.map(Ut)}</tbody></table>
    ${e?c`<p>${e}</p>`:h}</details>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},gt=s=>(...t)=>({_$litDirective$:s,values:t}),z=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,o){this._$Ct=t,this._$AM=e,this._$Ci=o}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Dt}=pt,kt=s=>s;var _t=()=>document.createComment(""),C=(s,t,e)=>{let o=s._$AA.parentNode,i=t===void 0?s._$AB:t._$AA;if(e===void 0){let r=o.insertBefore(_t(),i),n=o.insertBefore(_t(),i);e=new Dt(r,n,s,s.options)}else{let r=e._$AB.nextSibling,n=e._$AM,p=n!==s;if(p){let a;e._$AQ?.(s),e._$AM=s,e._$AP!==void 0&&(a=s._$AU)!==n._$AU&&e._$AP(a)}if(r!==i||p){let a=e._$AA;for(;a!==r;){let u=kt(a).nextSibling;kt(o).insertBefore(a,i),a=u}}}return e},g=(s,t,e=s)=>(s._$AI(t,e),s),Wt={},vt=(s,t=Wt)=>s._$AH=t,At=s=>s._$AH,j=s=>{s._$AR(),s._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var xt=(s,t,e)=>{let o=new Map;for(let i=t;i<=e;i++)o.set(s[i],i);return o},wt=gt(class extends z{constructor(s){if(super(s),s.type!==ft.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,t,e){let o;e===void 0?e=t:t!==void 0&&(o=t);let i=[],r=[],n=0;for(let p of s)i[n]=o?o(p,n):n,r[n]=e(p,n),n++;return{values:r,keys:i}}render(s,t,e){return this.dt(s,t,e).values}update(s,[t,e,o]){let i=At(s),{values:r,keys:n}=this.dt(t,e,o);if(!Array.isArray(i))return this.ut=n,r;let p=this.ut??=[],a=[],u,y,l=0,d=i.length-1,m=0,b=r.length-1;for(;l<=d&&m<=b;)if(i[l]===null)l++;else if(i[d]===null)d--;else if(p[l]===n[m])a[m]=g(i[l],r[m]),l++,m++;else if(p[d]===n[b])a[b]=g(i[d],r[b]),d--,b--;else if(p[l]===n[b])a[b]=g(i[l],r[b]),C(s,a[b+1],i[l]),l++,b--;else if(p[d]===n[m])a[m]=g(i[d],r[m]),C(s,i[l],i[d]),d--,m++;else if(u===void 0&&(u=xt(n,m,b),y=xt(p,l,d)),u.has(p[l]))if(u.has(p[d])){let $=y.get(n[m]),R=$!==void 0?i[$]:null;if(R===null){let Z=C(s,i[l]);g(Z,r[m]),a[m]=Z}else a[m]=g(R,r[m]),C(s,i[l],R),i[$]=null;m++}else j(i[d]),d--;else j(i[l]),l++;for(;m<=b;){let $=C(s,a[b+1]);g($,r[m]),a[m++]=$}for(;l<=d;){let $=i[l++];$!==null&&j($)}return this.ut=n,vt(s,a),A}});function Vt({where:s,text:t},e){let o=`${s} ${t}`.toLocaleLowerCase();return e.toLocaleLowerCase().split(/\s+/).every(i=>o.includes(i))}function Ft({where:s,href:t,text:e,on:o}){return c`<li><p>${t?c`<a href=${t}>${s}</a>`:c`<b>${s}</b>`} <small>${o}</small></p>
    <p class="sympblock-my-text">${e}</p></li>`}function Tt({notes:s},{uid:t,wanted:e,search:o}){let i=s.filter(p=>Vt(p,e)),r=c`<p>No notes yet. “Notes” in the bar above a lesson keeps one for the section you are reading; below each question there is room for one, too.</p>`,n=c`<p><label for="${t}-search">Search in notes</label>
      <input type="search" id="${t}-search" autocomplete="off" .value=${e} @input=${o}></p>
    <p role="status">${e.trim()?`${i.length} of ${s.length} notes`:h}</p>
    <ul>${wt(i,({about:p})=>p,Ft)}</ul>`;return c`<details class="sympblock-my-part"><summary>Notes (${s.length})</summary>${s.length?n:r}</details>`}function Ct(s,{uid:t,busy:e,send:o,take:i,make:r,opening:n}){let p=(y,l,d="",m="")=>c`<button type="button" class="sympblock-my-button ${d}" data-act=${m||h} @click=${l}>${y}</button>`,a=c`<div class="sympblock-my-delete" role="group" aria-label="Delete the record">
    <p>${s.delete_words}</p>
    ${p("Yes, delete it all",()=>o("delete",{is_sure:!0}),"sympblock-my-stop")}
    ${p("Keep it",()=>o("delete",{is_sure:null}),"","keep")}</div>`,u=s.exports.map(({kind:y,words:l,hint:d})=>c`<li>${p(l,()=>r(y))} <span>${d}</span></li>`);return n.isOpen||=!!s.message||s.asks_delete,c`<details class="sympblock-my-part" ?open=${n.isOpen} @toggle=${y=>n.isOpen=y.target.open}>
    <summary>Your record, and files to take away</summary>
    <p>${s.record}</p>
    <p class="sympblock-my-message" role="status">${e||s.message}</p>
    <p>${p("Export my record",()=>r("record"))}
      <label class="sympblock-my-button" for="${t}-file">Import a record<input type="file" id="${t}-file" accept=".zip" @change=${i}></label>
      ${s.asks_delete?h:p("Delete the record",()=>o("delete",{is_sure:!1}),"","delete")}</p>
    ${s.asks_delete?a:h}
    ${u.length?c`<p>To take away. A file of all questions and their pictures takes a minute or two to make.</p><ul class="sympblock-my-exports">${u}</ul>`:h}
  </details>`}function Ht({sessions:s,session_heads:t,sessions_words:e}){let o=(r,n)=>n?c`<td data-head=${t[n]}>${r}</td>`:c`<th scope="row">${r}</th>`,i=c`<table><caption class="sympblock-my-unseen">Sessions of the procedure room</caption>
    <thead><tr>${t.map(r=>c`<th scope="col">${r}</th>`)}</tr></thead>
    <tbody>${s.map(({cells:r})=>c`<tr>${r.map(o)}</tr>`)}</tbody></table>`;return c`<details class="sympblock-my-part"><summary>Simulated blocks</summary>
    <p>${e}</p>${s.length?i:h}</details>`}function Yt({words:s,correct:t,answered:e,low_percent:o,high_percent:i}){let r=e?Math.round(100*t/e):0,n=c`<span class="sympblock-my-interval" style="inset-inline-start: ${o}%; inline-size: ${i-o}%"></span>`,p=c`<span class="sympblock-my-bar sympblock-my-wide" aria-hidden="true"><span
    style="inline-size: ${r}%"></span>${n}</span>`,a=`${t} of ${e} correct (${r} %; 95 % interval ${o} to ${i} %)`;return c`<tr><th scope="row">${s}</th><td>${e?p:h} ${e?a:"no answer yet"}</td></tr>`}function Kt({lesson:s,objectives:t}){let e=({words:o,answered:i,correct:r,sure:n,sure_correct:p})=>c`<tr><th scope="row">${o}</th>
    <td data-head="Correct">${r} of ${i}</td>
    <td data-head="Correct when sure">${n?`${p} of ${n}`:"–"}</td></tr>`;return c`<table class="sympblock-my-numbers"><caption>${s}</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Correct</th><th scope="col">Correct when sure</th></tr></thead>
    <tbody>${t.map(e)}</tbody></table>`}function Gt({months:s,sure:t}){if(s.length<2)return h;let e=({words:o,cells:i})=>c`<tr><th scope="row">${o}</th>
    ${i.map((r,n)=>c`<td data-head=${t[n].words}>${r}</td>`)}</tr>`;return c`<table class="sympblock-my-numbers"><caption>Correct answers by month, and by how sure you were</caption>
    <thead><tr><th scope="col">Month</th>${t.map(({words:o})=>c`<th scope="col">${o}</th>`)}</tr></thead>
    <tbody>${s.map(e)}</tbody></table>`}function Nt(s){let{sure:t,sure_words:e,objectives:o}=s;return t.length?c`<details class="sympblock-my-part"><summary>How sure, and how right</summary>
    <p>${e}</p>
    <table class="sympblock-my-sure"><caption class="sympblock-my-unseen">Correct answers by how sure you were</caption>
      <tbody>${t.map(Yt)}</tbody></table>
    ${Gt(s)}
    ${o.length?c`<details><summary>By objective</summary>${o.map(Kt)}</details>`:h}
  </details>`:h}var G=class{constructor(t,e){this.model=t,this.el=e,this.uid=q("sympblock-my-course"),this.silence="",this.busy="",this.wanted="",this.opening={isOpen:!1},this.isAsking=this.view.asks_delete,this.sender=ut(t,{silent:o=>this.hush(o)}),this.draw=this.draw.bind(this),this.update=this.update.bind(this),this.hear=this.hear.bind(this);for(let o of["view","problem"])t.on(`change:${o}`,this.update);t.on("msg:custom",this.hear),this.draw(),this.unwatch=mt(e,()=>this.send("press",{id:"look"}))}get view(){return this.model.get("view")}hush(t){this.silence=t,this.draw()}hear(t){t?.event==="progress"&&this.say(t.words),t?.event==="file"&&(this.say(""),t.base64&&bt(t.name,t.type,t.base64))}say(t){this.busy=t,this.draw()}send=(t,e={})=>this.sender.send({event:t,...e});act=(t,e={})=>{this.busy="",this.send(t,e)};take=t=>{let[e]=t.target.files;t.target.value="",e&&this.hand(e)};async hand(t){this.say(`Reading ${t.name}…`);let{base64:e,problem:o}=await yt(t);this.say(o),o||this.send("import",{name:t.name,base64:e})}make=t=>{this.say("Making the file…"),this.send("export",{kind:t})};search=t=>{this.wanted=t.target.value,this.draw()};wayOn({href:t,link:e,region:o}){return t?c`<a href=${t}>${e}</a>`:e?c`<button type="button" class="sympblock-my-button" @click=${()=>this.goTo(o)}>${e}</button>`:h}goTo(t){let o=(this.el.closest(".jp-NotebookPanel")??document).querySelector(`[aria-label="${t}"]`);o?.scrollIntoView({block:"start"}),o?.querySelector("button, select, input")?.focus({preventScroll:!0})}update(){let t=this.isAsking;this.isAsking=this.view.asks_delete,this.draw();let e=document.activeElement===document.body||this.el.contains(document.activeElement);if(t===this.isAsking||!e)return;this.el.querySelector(`[data-act="${this.isAsking?"keep":"delete"}"]`)?.focus()}draw(){ht(this.template(),this.el)}template(){let{view:t,uid:e}=this,o=this.silence||this.model.get("problem")||t.warning;return c`<section class="sympblock-panel sympblock-my-course" aria-label="My course" data-lm-suppress-shortcuts="true">
      <h3>My course</h3>
      <p class="sympblock-my-alert" role="alert" ?hidden=${!o}>${o}</p>
      <p class="sympblock-my-next"><b>Next.</b> ${t.next.words} ${this.wayOn(t.next)}</p>
      <p>${t.review}</p>
      ${$t(t)}
      ${Nt(t)}
      ${Ht(t)}
      ${Tt(t,{uid:e,wanted:this.wanted,search:this.search})}
      ${Ct(t,{uid:e,busy:this.busy,send:this.act,take:this.take,make:this.make,opening:this.opening})}
    </section>`}stop(){this.unwatch(),this.sender.stop(),this.model.off("msg:custom",this.hear);for(let t of["view","problem"])this.model.off(`change:${t}`,this.update)}};function Zt({model:s,el:t}){let e=new G(s,t);return()=>e.stop()}var Mt={render:Zt};var je=[J,Q],Re=Mt;export{Re as default,je as styles};
