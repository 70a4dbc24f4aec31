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
 */var D=globalThis,X=s=>s,E=D.trustedTypes,ee=E?E.createPolicy("lit-html",{createHTML:s=>s}):void 0,W="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,V="?"+f,Pe=`<${V}>`,v=document,N=()=>v.createComment(""),M=s=>s===null||typeof s!="object"&&typeof s!="function",F=Array.isArray,ne=s=>F(s)||typeof s?.[Symbol.iterator]=="function",U=`[ 	
\f\r]`,H=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,te=/-->/g,se=/>/g,k=RegExp(`>|${U}(?:([^\\s"'>=/]+)(${U}*=${U}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),oe=/'/g,ie=/"/g,ae=/^(?:script|style|textarea|title)$/i,Y=s=>(e,...t)=>({_$litType$:s,strings:e,values:t}),c=Y(1),Xe=Y(2),et=Y(3),A=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),re=new WeakMap,_=v.createTreeWalker(v,129);function le(s,e){if(!F(s)||!s.hasOwnProperty("raw"))throw Error("invalid template strings array");return ee!==void 0?ee.createHTML(e):e}var ce=(s,e)=>{let t=s.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=H;for(let p=0;p<t;p++){let a=s[p],u,y,l=-1,d=0;for(;d<a.length&&(n.lastIndex=d,y=n.exec(a),y!==null);)d=n.lastIndex,n===H?y[1]==="!--"?n=te:y[1]!==void 0?n=se:y[2]!==void 0?(ae.test(y[2])&&(i=RegExp("</"+y[2],"g")),n=k):y[3]!==void 0&&(n=k):n===k?y[0]===">"?(n=i??H,l=-1):y[1]===void 0?l=-2:(l=n.lastIndex-y[2].length,u=y[1],n=y[3]===void 0?k:y[3]==='"'?ie:oe):n===ie||n===oe?n=k:n===te||n===se?n=H:(n=k,i=void 0);let m=n===k&&s[p+1].startsWith("/>")?" ":"";r+=n===H?a+Pe:l>=0?(o.push(u),a.slice(0,l)+W+a.slice(l)+f+m):a+f+(l===-2?p:m)}return[le(s,r+(s[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},S=class s{constructor({strings:e,_$litType$:t},o){let i;this.parts=[];let r=0,n=0,p=e.length-1,a=this.parts,[u,y]=ce(e,t);if(this.el=s.createElement(u,o),_.currentNode=this.el.content,t===2||t===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=_.nextNode())!==null&&a.length<p;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(W)){let d=y[n++],m=i.getAttribute(l).split(f),b=/([.?@])?(.*)/.exec(d);a.push({type:1,index:r,name:b[2],strings:m,ctor:b[1]==="."?L:b[1]==="?"?I:b[1]==="@"?B:x}),i.removeAttribute(l)}else l.startsWith(f)&&(a.push({type:6,index:r}),i.removeAttribute(l));if(ae.test(i.tagName)){let l=i.textContent.split(f),d=l.length-1;if(d>0){i.textContent=E?E.emptyScript:"";for(let m=0;m<d;m++)i.append(l[m],N()),_.nextNode(),a.push({type:2,index:++r});i.append(l[d],N())}}}else if(i.nodeType===8)if(i.data===V)a.push({type:2,index:r});else{let l=-1;for(;(l=i.data.indexOf(f,l+1))!==-1;)a.push({type:7,index:r}),l+=f.length-1}r++}}static createElement(e,t){let o=v.createElement("template");return o.innerHTML=e,o}};function w(s,e,t=s,o){if(e===A)return e;let i=o!==void 0?t._$Co?.[o]:t._$Cl,r=M(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(s),i._$AT(s,t,o)),o!==void 0?(t._$Co??=[])[o]=i:t._$Cl=i),i!==void 0&&(e=w(s,i._$AS(s,e.values),i,o)),e}var P=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:o}=this._$AD,i=(e?.creationScope??v).importNode(t,!0);_.currentNode=i;let r=_.nextNode(),n=0,p=0,a=o[0];for(;a!==void 0;){if(n===a.index){let u;a.type===2?u=new T(r,r.nextSibling,this,e):a.type===1?u=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(u=new O(r,this,e)),this._$AV.push(u),a=o[++p]}n!==a?.index&&(r=_.nextNode(),n++)}return _.currentNode=v,i}p(e){let t=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,t),t+=o.strings.length-2):o._$AI(e[t])),t++}},T=class s{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,o,i){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=w(this,e,t),M(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ne(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&M(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=S.createElement(le(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(t);else{let r=new P(i,this),n=r.u(this.options);r.p(t),this.T(n),this._$AH=r}}_$AC(e){let t=re.get(e.strings);return t===void 0&&re.set(e.strings,t=new S(e)),t}k(e){F(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,o,i=0;for(let r of e)i===t.length?t.push(o=new s(this.O(N()),this.O(N()),this,this.options)):o=t[i],o._$AI(r),i++;i<t.length&&(this._$AR(o&&o._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let o=X(e).nextSibling;X(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,o,i,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=h}_$AI(e,t=this,o,i){let r=this.strings,n=!1;if(r===void 0)e=w(this,e,t,0),n=!M(e)||e!==this._$AH&&e!==A,n&&(this._$AH=e);else{let p=e,a,u;for(e=r[0],a=0;a<r.length-1;a++)u=w(this,p[o+a],t,a),u===A&&(u=this._$AH[a]),n||=!M(u)||u!==this._$AH[a],u===h?e=h:e!==h&&(e+=(u??"")+r[a+1]),this._$AH[a]=u}n&&!i&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},L=class extends x{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},I=class extends x{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},B=class extends x{constructor(e,t,o,i,r){super(e,t,o,i,r),this.type=5}_$AI(e,t=this){if((e=w(this,e,t,0)??h)===A)return;let o=this._$AH,i=e===h&&o!==h||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==h&&(o===h||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},O=class{constructor(e,t,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){w(this,e)}},pe={M:W,P:f,A:V,C:1,L:ce,R:P,D:ne,V:w,I:T,H:x,N:I,U:B,B:L,F:O},Le=D.litHtmlPolyfillSupport;Le?.(S,T),(D.litHtmlVersions??=[]).push("3.3.3");var he=(s,e,t)=>{let o=t?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=t?.renderBefore??null;o._$litPart$=i=new T(e.insertBefore(N(),r),r,void 0,t??{})}return i._$AI(s),i};function me(s,e){let t=!0,o=!1,i=new IntersectionObserver(r=>{for(let{isIntersecting:n}of r)n&&!o&&!t&&e(),t=!1,o=n});return i.observe(s),()=>i.disconnect()}var de=0;function R(s){return de+=1,`${s}-${de}-${Math.random().toString(36).slice(2,8)}`}var Ie="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Be=5e3,Oe={set:(s,e)=>setTimeout(s,e),clear:s=>clearTimeout(s)},K=class{constructor(e,{page:t,silent:o=()=>{},changed:i=()=>{},clock:r=Oe}){this.post=e,this.page=t,this.silent=o,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let t=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&t?.event==="set"&&t.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Be),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Ie),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let t of e)this.postOnce({...t,sequence:++this.sequence,page:this.page})}};function ue(s,e={}){let t=new K(i=>s.send(i),{page:R("page"),...e}),o=i=>i?.event==="done"&&t.done(i.sequence);return s.on("msg:custom",o),{send:i=>t.add(i),tell:i=>s.send(i),pending:i=>t.pending(i),isIdle:()=>t.isIdle,stop(){s.off("msg:custom",o),t.stop()}}}async function ye(s){if(s.size>7e6)return{base64:"",problem:`${s.name} is larger than 7 MB: this is no record of the course. Choose the file that “Export my record” made.`};try{let e=new Uint8Array(await s.arrayBuffer());return{base64:Re(e),problem:""}}catch{return{base64:"",problem:`${s.name} could not be read. Choose it again.`}}}function Re(s){let e="";for(let t=0;t<s.length;t+=32768)e+=String.fromCharCode(...s.subarray(t,t+32768));return btoa(e)}function qe(s){return Uint8Array.from(atob(s),e=>e.charCodeAt(0))}function be(s,e,t){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([qe(t)],{type:e})),o.download=s,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var ze=["Lesson","Parts done","Answered","Correct","Last visit","Minutes left"];function je(s,e){let t=e?Math.round(100*s/e):0;return c`<span class="sympblock-my-bar" aria-hidden="true"><span style="inline-size: ${t}%"></span></span>`}function Ue(s){let e=s.href?c`<a href=${s.href}>${s.words}</a>`:s.words,t=s.answered?`${s.correct} of ${s.answered}`:"–";return c`<tr><th scope="row">${e}</th>
    <td data-head="Parts done">${s.parts?c`${je(s.parts_done,s.parts)} ${s.parts_done} of ${s.parts}`:"–"}</td>
    <td data-head="Answered">${s.questions?`${s.answered} of ${s.questions}`:"–"}</td>
    <td data-head="Correct">${t}</td>
    <td data-head="Last visit">${s.last_visit||"–"}</td>
    <td data-head="Minutes left">${s.minutes_left||"–"}</td></tr>`}function $e({lessons:s,total:e,exams:t,is_begun:o}){return c`<details class="sympblock-my-part" ?open=${o}><summary>Lessons</summary>
    ${e?c`<p>${e}</p>`:h}
    <table><caption class="sympblock-my-unseen">What was done of each lesson</caption>
      <thead><tr>${ze.map(i=>c`<th scope="col">${i}</th>`)}</tr></thead>
      <tbody>${s.map(Ue)}</tbody></table>
    ${t?c`<p>${t}</p>`:h}</details>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var fe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ge=s=>(...e)=>({_$litDirective$:s,values:e}),q=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,o){this._$Ct=e,this._$AM=t,this._$Ci=o}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:De}=pe,ke=s=>s;var _e=()=>document.createComment(""),C=(s,e,t)=>{let o=s._$AA.parentNode,i=e===void 0?s._$AB:e._$AA;if(t===void 0){let r=o.insertBefore(_e(),i),n=o.insertBefore(_e(),i);t=new De(r,n,s,s.options)}else{let r=t._$AB.nextSibling,n=t._$AM,p=n!==s;if(p){let a;t._$AQ?.(s),t._$AM=s,t._$AP!==void 0&&(a=s._$AU)!==n._$AU&&t._$AP(a)}if(r!==i||p){let a=t._$AA;for(;a!==r;){let u=ke(a).nextSibling;ke(o).insertBefore(a,i),a=u}}}return t},g=(s,e,t=s)=>(s._$AI(e,t),s),We={},ve=(s,e=We)=>s._$AH=e,Ae=s=>s._$AH,z=s=>{s._$AR(),s._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var we=(s,e,t)=>{let o=new Map;for(let i=e;i<=t;i++)o.set(s[i],i);return o},xe=ge(class extends q{constructor(s){if(super(s),s.type!==fe.CHILD)throw Error("repeat() can only be used in text expressions")}dt(s,e,t){let o;t===void 0?t=e:e!==void 0&&(o=e);let i=[],r=[],n=0;for(let p of s)i[n]=o?o(p,n):n,r[n]=t(p,n),n++;return{values:r,keys:i}}render(s,e,t){return this.dt(s,e,t).values}update(s,[e,t,o]){let i=Ae(s),{values:r,keys:n}=this.dt(e,t,o);if(!Array.isArray(i))return this.ut=n,r;let p=this.ut??=[],a=[],u,y,l=0,d=i.length-1,m=0,b=r.length-1;for(;l<=d&&m<=b;)if(i[l]===null)l++;else if(i[d]===null)d--;else if(p[l]===n[m])a[m]=g(i[l],r[m]),l++,m++;else if(p[d]===n[b])a[b]=g(i[d],r[b]),d--,b--;else if(p[l]===n[b])a[b]=g(i[l],r[b]),C(s,a[b+1],i[l]),l++,b--;else if(p[d]===n[m])a[m]=g(i[d],r[m]),C(s,i[l],i[d]),d--,m++;else if(u===void 0&&(u=we(n,m,b),y=we(p,l,d)),u.has(p[l]))if(u.has(p[d])){let $=y.get(n[m]),j=$!==void 0?i[$]:null;if(j===null){let Z=C(s,i[l]);g(Z,r[m]),a[m]=Z}else a[m]=g(j,r[m]),C(s,i[l],j),i[$]=null;m++}else z(i[d]),d--;else z(i[l]),l++;for(;m<=b;){let $=C(s,a[b+1]);g($,r[m]),a[m++]=$}for(;l<=d;){let $=i[l++];$!==null&&z($)}return this.ut=n,ve(s,a),A}});function Ve({where:s,text:e},t){let o=`${s} ${e}`.toLocaleLowerCase();return t.toLocaleLowerCase().split(/\s+/).every(i=>o.includes(i))}function Fe({where:s,href:e,text:t,on:o}){return c`<li><p>${e?c`<a href=${e}>${s}</a>`:c`<b>${s}</b>`} <small>${o}</small></p>
    <p class="sympblock-my-text">${t}</p></li>`}function Te({notes:s},{uid:e,wanted:t,search:o}){let i=s.filter(p=>Ve(p,t)),r=c`<p>No notes yet. “Notes” in the bar above a lesson keeps one for the section you are reading; below each question there is room for one, too.</p>`,n=c`<p><label for="${e}-search">Search in notes</label>
      <input type="search" id="${e}-search" autocomplete="off" .value=${t} @input=${o}></p>
    <p role="status">${t.trim()?`${i.length} of ${s.length} notes`:h}</p>
    <ul>${xe(i,({about:p})=>p,Fe)}</ul>`;return c`<details class="sympblock-my-part"><summary>Notes (${s.length})</summary>${s.length?n:r}</details>`}function Ce(s,{uid:e,busy:t,send:o,take:i,make:r,opening:n}){let p=(y,l,d="",m="")=>c`<button type="button" class="sympblock-my-button ${d}" data-act=${m||h} @click=${l}>${y}</button>`,a=c`<div class="sympblock-my-delete" role="group" aria-label="Delete the record">
    <p>${s.delete_words}</p>
    ${p("Yes, delete it all",()=>o("delete",{is_sure:!0}),"sympblock-my-stop")}
    ${p("Keep it",()=>o("delete",{is_sure:null}),"","keep")}</div>`,u=s.exports.map(({kind:y,words:l,hint:d})=>c`<li>${p(l,()=>r(y))} <span>${d}</span></li>`);return n.isOpen||=!!s.message||s.asks_delete,c`<details class="sympblock-my-part" ?open=${n.isOpen} @toggle=${y=>n.isOpen=y.target.open}>
    <summary>Your record, and files to take away</summary>
    <p>${s.record}</p>
    <p class="sympblock-my-message" role="status">${t||s.message}</p>
    <p>${p("Export my record",()=>r("record"))}
      <label class="sympblock-my-button" for="${e}-file">Import a record<input type="file" id="${e}-file" accept=".zip" @change=${i}></label>
      ${s.asks_delete?h:p("Delete the record",()=>o("delete",{is_sure:!1}),"","delete")}</p>
    ${s.asks_delete?a:h}
    ${u.length?c`<p>To take away. A file of all questions and their pictures takes a minute or two to make.</p><ul class="sympblock-my-exports">${u}</ul>`:h}
  </details>`}function He({sessions:s,session_heads:e,sessions_words:t}){let o=(r,n)=>n?c`<td data-head=${e[n]}>${r}</td>`:c`<th scope="row">${r}</th>`,i=c`<table><caption class="sympblock-my-unseen">Sessions of the procedure room</caption>
    <thead><tr>${e.map(r=>c`<th scope="col">${r}</th>`)}</tr></thead>
    <tbody>${s.map(({cells:r})=>c`<tr>${r.map(o)}</tr>`)}</tbody></table>`;return c`<details class="sympblock-my-part"><summary>Simulated blocks</summary>
    <p>${t}</p>${s.length?i:h}</details>`}function Ye({words:s,correct:e,answered:t,low_percent:o,high_percent:i}){let r=t?Math.round(100*e/t):0,n=c`<span class="sympblock-my-interval" style="inset-inline-start: ${o}%; inline-size: ${i-o}%"></span>`,p=c`<span class="sympblock-my-bar sympblock-my-wide" aria-hidden="true"><span
    style="inline-size: ${r}%"></span>${n}</span>`,a=`${e} of ${t} correct (${r} %; 95 % interval ${o} to ${i} %)`;return c`<tr><th scope="row">${s}</th><td>${t?p:h} ${t?a:"no answer yet"}</td></tr>`}function Ke({lesson:s,objectives:e}){let t=({words:o,answered:i,correct:r,sure:n,sure_correct:p})=>c`<tr><th scope="row">${o}</th>
    <td data-head="Correct">${r} of ${i}</td>
    <td data-head="Correct when sure">${n?`${p} of ${n}`:"–"}</td></tr>`;return c`<table class="sympblock-my-numbers"><caption>${s}</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Correct</th><th scope="col">Correct when sure</th></tr></thead>
    <tbody>${e.map(t)}</tbody></table>`}function Ge({months:s,sure:e}){if(s.length<2)return h;let t=({words:o,cells:i})=>c`<tr><th scope="row">${o}</th>
    ${i.map((r,n)=>c`<td data-head=${e[n].words}>${r}</td>`)}</tr>`;return c`<table class="sympblock-my-numbers"><caption>Correct answers by month, and by how sure you were</caption>
    <thead><tr><th scope="col">Month</th>${e.map(({words:o})=>c`<th scope="col">${o}</th>`)}</tr></thead>
    <tbody>${s.map(t)}</tbody></table>`}function Ne(s){let{sure:e,sure_words:t,objectives:o}=s;return e.length?c`<details class="sympblock-my-part"><summary>How sure, and how right</summary>
    <p>${t}</p>
    <table class="sympblock-my-sure"><caption class="sympblock-my-unseen">Correct answers by how sure you were</caption>
      <tbody>${e.map(Ye)}</tbody></table>
    ${Ge(s)}
    ${o.length?c`<details><summary>By objective</summary>${o.map(Ke)}</details>`:h}
  </details>`:h}var G=class{constructor(e,t){this.model=e,this.el=t,this.uid=R("sympblock-my-course"),this.silence="",this.busy="",this.wanted="",this.opening={isOpen:!1},this.isAsking=this.view.asks_delete,this.sender=ue(e,{silent:o=>this.hush(o)}),this.draw=this.draw.bind(this),this.update=this.update.bind(this),this.hear=this.hear.bind(this);for(let o of["view","problem"])e.on(`change:${o}`,this.update);e.on("msg:custom",this.hear),this.draw(),this.unwatch=me(t,()=>this.send("press",{id:"look"}))}get view(){return this.model.get("view")}hush(e){this.silence=e,this.draw()}hear(e){e?.event==="progress"&&this.say(e.words),e?.event==="file"&&(this.say(""),e.base64&&be(e.name,e.type,e.base64))}say(e){this.busy=e,this.draw()}send=(e,t={})=>this.sender.send({event:e,...t});act=(e,t={})=>{this.busy="",this.send(e,t)};take=e=>{let[t]=e.target.files;e.target.value="",t&&this.hand(t)};async hand(e){this.say(`Reading ${e.name}…`);let{base64:t,problem:o}=await ye(e);this.say(o),o||this.send("import",{name:e.name,base64:t})}make=e=>{this.say("Making the file…"),this.send("export",{kind:e})};search=e=>{this.wanted=e.target.value,this.draw()};wayOn({href:e,link:t}){return e?c`<a href=${e}>${t}</a>`:t?c`<button type="button" class="sympblock-my-button" @click=${this.goToReview}>${t}</button>`:h}goToReview=()=>{let t=(this.el.closest(".jp-NotebookPanel")??document).querySelector(".sympblock-review");t?.scrollIntoView({block:"start"}),t?.querySelector("button, select")?.focus({preventScroll:!0})};update(){let e=this.isAsking;this.isAsking=this.view.asks_delete,this.draw();let t=document.activeElement===document.body||this.el.contains(document.activeElement);if(e===this.isAsking||!t)return;this.el.querySelector(`[data-act="${this.isAsking?"keep":"delete"}"]`)?.focus()}draw(){he(this.template(),this.el)}template(){let{view:e,uid:t}=this,o=this.silence||this.model.get("problem")||e.warning;return c`<section class="sympblock-panel sympblock-my-course" aria-label="My course" data-lm-suppress-shortcuts="true">
      <h3>My course</h3>
      <p class="sympblock-my-alert" role="alert" ?hidden=${!o}>${o}</p>
      <p class="sympblock-my-next"><b>Next.</b> ${e.next.words} ${this.wayOn(e.next)}</p>
      <p>${e.review}</p>
      ${$e(e)}
      ${Ne(e)}
      ${He(e)}
      ${Te(e,{uid:t,wanted:this.wanted,search:this.search})}
      ${Ce(e,{uid:t,busy:this.busy,send:this.act,take:this.take,make:this.make,opening:this.opening})}
    </section>`}stop(){this.unwatch(),this.sender.stop(),this.model.off("msg:custom",this.hear);for(let e of["view","problem"])this.model.off(`change:${e}`,this.update)}};function Ze({model:s,el:e}){let t=new G(s,e);return()=>t.stop()}var Me={render:Ze};var zt=[J,Q],jt=Me;export{jt as default,zt as styles};
