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
 */var q=globalThis,X=t=>t,E=q.trustedTypes,ee=E?E.createPolicy("lit-html",{createHTML:t=>t}):void 0,W="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,V="?"+f,Ee=`<${V}>`,v=document,N=()=>v.createComment(""),M=t=>t===null||typeof t!="object"&&typeof t!="function",F=Array.isArray,ne=t=>F(t)||typeof t?.[Symbol.iterator]=="function",D=`[ 	
\f\r]`,H=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,te=/-->/g,se=/>/g,k=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ie=/'/g,oe=/"/g,ae=/^(?:script|style|textarea|title)$/i,Y=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),c=Y(1),Je=Y(2),Qe=Y(3),A=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),re=new WeakMap,_=v.createTreeWalker(v,129);function le(t,e){if(!F(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ee!==void 0?ee.createHTML(e):e}var ce=(t,e)=>{let s=t.length-1,i=[],o,r=e===2?"<svg>":e===3?"<math>":"",n=H;for(let p=0;p<s;p++){let a=t[p],m,y,l=-1,u=0;for(;u<a.length&&(n.lastIndex=u,y=n.exec(a),y!==null);)u=n.lastIndex,n===H?y[1]==="!--"?n=te:y[1]!==void 0?n=se:y[2]!==void 0?(ae.test(y[2])&&(o=RegExp("</"+y[2],"g")),n=k):y[3]!==void 0&&(n=k):n===k?y[0]===">"?(n=o??H,l=-1):y[1]===void 0?l=-2:(l=n.lastIndex-y[2].length,m=y[1],n=y[3]===void 0?k:y[3]==='"'?oe:ie):n===oe||n===ie?n=k:n===te||n===se?n=H:(n=k,o=void 0);let d=n===k&&t[p+1].startsWith("/>")?" ":"";r+=n===H?a+Ee:l>=0?(i.push(m),a.slice(0,l)+W+a.slice(l)+f+d):a+f+(l===-2?p:d)}return[le(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},S=class t{constructor({strings:e,_$litType$:s},i){let o;this.parts=[];let r=0,n=0,p=e.length-1,a=this.parts,[m,y]=ce(e,s);if(this.el=t.createElement(m,i),_.currentNode=this.el.content,s===2||s===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(o=_.nextNode())!==null&&a.length<p;){if(o.nodeType===1){if(o.hasAttributes())for(let l of o.getAttributeNames())if(l.endsWith(W)){let u=y[n++],d=o.getAttribute(l).split(f),b=/([.?@])?(.*)/.exec(u);a.push({type:1,index:r,name:b[2],strings:d,ctor:b[1]==="."?L:b[1]==="?"?I:b[1]==="@"?B:w}),o.removeAttribute(l)}else l.startsWith(f)&&(a.push({type:6,index:r}),o.removeAttribute(l));if(ae.test(o.tagName)){let l=o.textContent.split(f),u=l.length-1;if(u>0){o.textContent=E?E.emptyScript:"";for(let d=0;d<u;d++)o.append(l[d],N()),_.nextNode(),a.push({type:2,index:++r});o.append(l[u],N())}}}else if(o.nodeType===8)if(o.data===V)a.push({type:2,index:r});else{let l=-1;for(;(l=o.data.indexOf(f,l+1))!==-1;)a.push({type:7,index:r}),l+=f.length-1}r++}}static createElement(e,s){let i=v.createElement("template");return i.innerHTML=e,i}};function x(t,e,s=t,i){if(e===A)return e;let o=i!==void 0?s._$Co?.[i]:s._$Cl,r=M(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=o:s._$Cl=o),o!==void 0&&(e=x(t,o._$AS(t,e.values),o,i)),e}var P=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,o=(e?.creationScope??v).importNode(s,!0);_.currentNode=o;let r=_.nextNode(),n=0,p=0,a=i[0];for(;a!==void 0;){if(n===a.index){let m;a.type===2?m=new T(r,r.nextSibling,this,e):a.type===1?m=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(m=new z(r,this,e)),this._$AV.push(m),a=i[++p]}n!==a?.index&&(r=_.nextNode(),n++)}return _.currentNode=v,o}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},T=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,o){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=x(this,e,s),M(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ne(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&M(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,o=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=S.createElement(le(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===o)this._$AH.p(s);else{let r=new P(o,this),n=r.u(this.options);r.p(s),this.T(n),this._$AH=r}}_$AC(e){let s=re.get(e.strings);return s===void 0&&re.set(e.strings,s=new S(e)),s}k(e){F(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,o=0;for(let r of e)o===s.length?s.push(i=new t(this.O(N()),this.O(N()),this,this.options)):i=s[o],i._$AI(r),o++;o<s.length&&(this._$AR(i&&i._$AB.nextSibling,o),s.length=o)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=X(e).nextSibling;X(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},w=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,o,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=h}_$AI(e,s=this,i,o){let r=this.strings,n=!1;if(r===void 0)e=x(this,e,s,0),n=!M(e)||e!==this._$AH&&e!==A,n&&(this._$AH=e);else{let p=e,a,m;for(e=r[0],a=0;a<r.length-1;a++)m=x(this,p[i+a],s,a),m===A&&(m=this._$AH[a]),n||=!M(m)||m!==this._$AH[a],m===h?e=h:e!==h&&(e+=(m??"")+r[a+1]),this._$AH[a]=m}n&&!o&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},L=class extends w{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},I=class extends w{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},B=class extends w{constructor(e,s,i,o,r){super(e,s,i,o,r),this.type=5}_$AI(e,s=this){if((e=x(this,e,s,0)??h)===A)return;let i=this._$AH,o=e===h&&i!==h||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,r=e!==h&&(i===h||o);o&&this.element.removeEventListener(this.name,this,i),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},z=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){x(this,e)}},pe={M:W,P:f,A:V,C:1,L:ce,R:P,D:ne,V:x,I:T,H:w,N:I,U:B,B:L,F:z},Pe=q.litHtmlPolyfillSupport;Pe?.(S,T),(q.litHtmlVersions??=[]).push("3.3.3");var he=(t,e,s)=>{let i=s?.renderBefore??e,o=i._$litPart$;if(o===void 0){let r=s?.renderBefore??null;i._$litPart$=o=new T(e.insertBefore(N(),r),r,void 0,s??{})}return o._$AI(t),o};var me=0;function R(t){return me+=1,`${t}-${me}-${Math.random().toString(36).slice(2,8)}`}var Le="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Ie=5e3,Be={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},G=class{constructor(e,{page:s,silent:i=()=>{},changed:o=()=>{},clock:r=Be}){this.post=e,this.page=s,this.silent=i,this.changed=o,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(i=>i?.event==="set"&&i.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Ie),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Le),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function de(t,e={}){let s=new G(o=>t.send(o),{page:R("page"),...e}),i=o=>o?.event==="done"&&s.done(o.sequence);return t.on("msg:custom",i),{send:o=>s.add(o),tell:o=>t.send(o),pending:o=>s.pending(o),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",i),s.stop()}}}async function ue(t){if(t.size>7e6)return{base64:"",problem:`${t.name} is larger than 7 MB: this is no record of the course. Choose the file that "Export" made.`};try{let e=new Uint8Array(await t.arrayBuffer());return{base64:ze(e),problem:""}}catch{return{base64:"",problem:`${t.name} could not be read. Choose it again.`}}}function ze(t){let e="";for(let s=0;s<t.length;s+=32768)e+=String.fromCharCode(...t.subarray(s,s+32768));return btoa(e)}function Re(t){return Uint8Array.from(atob(t),e=>e.charCodeAt(0))}function ye(t,e,s){let i=document.createElement("a");i.href=URL.createObjectURL(new Blob([Re(s)],{type:e})),i.download=t,i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}var Oe=["Lesson","Parts done","Answered","Correct","Last visit","Minutes left"];function Ue(t,e){let s=e?Math.round(100*t/e):0;return c`<span class="sympblock-my-bar" aria-hidden="true"><span style="inline-size: ${s}%"></span></span>`}function je(t){let e=t.href?c`<a href=${t.href}>${t.words}</a>`:t.words,s=t.answered?`${t.correct} of ${t.answered}`:"–";return c`<tr><th scope="row">${e}</th>
    <td data-head="Parts done">${Ue(t.parts_done,t.parts)} ${t.parts_done} of ${t.parts}</td>
    <td data-head="Answered">${t.answered} of ${t.questions}</td>
    <td data-head="Correct">${s}</td>
    <td data-head="Last visit">${t.last_visit||"–"}</td>
    <td data-head="Minutes left">${t.minutes_left||"–"}</td></tr>`}function be({lessons:t,total:e,is_begun:s}){return c`<details class="sympblock-my-part" ?open=${s}><summary>Lessons</summary>
    ${e?c`<p>${e}</p>`:h}
    <table><caption class="sympblock-my-unseen">What was done of each lesson</caption>
      <thead><tr>${Oe.map(i=>c`<th scope="col">${i}</th>`)}</tr></thead>
      <tbody>${t.map(je)}</tbody></table></details>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $e={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},fe=t=>(...e)=>({_$litDirective$:t,values:e}),O=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:De}=pe,ge=t=>t;var ke=()=>document.createComment(""),C=(t,e,s)=>{let i=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(s===void 0){let r=i.insertBefore(ke(),o),n=i.insertBefore(ke(),o);s=new De(r,n,t,t.options)}else{let r=s._$AB.nextSibling,n=s._$AM,p=n!==t;if(p){let a;s._$AQ?.(t),s._$AM=t,s._$AP!==void 0&&(a=t._$AU)!==n._$AU&&s._$AP(a)}if(r!==o||p){let a=s._$AA;for(;a!==r;){let m=ge(a).nextSibling;ge(i).insertBefore(a,o),a=m}}}return s},g=(t,e,s=t)=>(t._$AI(e,s),t),qe={},_e=(t,e=qe)=>t._$AH=e,ve=t=>t._$AH,U=t=>{t._$AR(),t._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ae=(t,e,s)=>{let i=new Map;for(let o=e;o<=s;o++)i.set(t[o],o);return i},xe=fe(class extends O{constructor(t){if(super(t),t.type!==$e.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,s){let i;s===void 0?s=e:e!==void 0&&(i=e);let o=[],r=[],n=0;for(let p of t)o[n]=i?i(p,n):n,r[n]=s(p,n),n++;return{values:r,keys:o}}render(t,e,s){return this.dt(t,e,s).values}update(t,[e,s,i]){let o=ve(t),{values:r,keys:n}=this.dt(e,s,i);if(!Array.isArray(o))return this.ut=n,r;let p=this.ut??=[],a=[],m,y,l=0,u=o.length-1,d=0,b=r.length-1;for(;l<=u&&d<=b;)if(o[l]===null)l++;else if(o[u]===null)u--;else if(p[l]===n[d])a[d]=g(o[l],r[d]),l++,d++;else if(p[u]===n[b])a[b]=g(o[u],r[b]),u--,b--;else if(p[l]===n[b])a[b]=g(o[l],r[b]),C(t,a[b+1],o[l]),l++,b--;else if(p[u]===n[d])a[d]=g(o[u],r[d]),C(t,o[l],o[u]),u--,d++;else if(m===void 0&&(m=Ae(n,d,b),y=Ae(p,l,u)),m.has(p[l]))if(m.has(p[u])){let $=y.get(n[d]),j=$!==void 0?o[$]:null;if(j===null){let Z=C(t,o[l]);g(Z,r[d]),a[d]=Z}else a[d]=g(j,r[d]),C(t,o[l],j),o[$]=null;d++}else U(o[u]),u--;else U(o[l]),l++;for(;d<=b;){let $=C(t,a[b+1]);g($,r[d]),a[d++]=$}for(;l<=u;){let $=o[l++];$!==null&&U($)}return this.ut=n,_e(t,a),A}});function We({where:t,text:e},s){let i=`${t} ${e}`.toLocaleLowerCase();return s.toLocaleLowerCase().split(/\s+/).every(o=>i.includes(o))}function Ve({where:t,href:e,text:s,on:i}){return c`<li><p>${e?c`<a href=${e}>${t}</a>`:c`<b>${t}</b>`} <small>${i}</small></p>
    <p class="sympblock-my-text">${s}</p></li>`}function we({notes:t},{uid:e,wanted:s,search:i}){let o=t.filter(p=>We(p,s)),r=c`<p>No notes yet. “Notes” in the bar above a lesson keeps one for the section you are reading; below each question there is room for one, too.</p>`,n=c`<p><label for="${e}-search">Search in notes</label>
      <input type="search" id="${e}-search" autocomplete="off" .value=${s} @input=${i}></p>
    <p role="status">${s.trim()?`${o.length} of ${t.length} notes`:h}</p>
    <ul>${xe(o,({about:p})=>p,Ve)}</ul>`;return c`<details class="sympblock-my-part"><summary>Notes (${t.length})</summary>${t.length?n:r}</details>`}function Te(t,{uid:e,busy:s,send:i,take:o,make:r}){let n=(m,y,l="")=>c`<button type="button" class="sympblock-my-button ${l}" @click=${y}>${m}</button>`,p=c`<div class="sympblock-my-delete" role="group" aria-label="Delete the record">
    <p>${t.delete_words}</p>
    ${n("Yes, delete it all",()=>i("delete",{is_sure:!0}),"sympblock-my-stop")}
    ${n("Keep it",()=>i("delete",{is_sure:null}))}</div>`,a=t.exports.map(({kind:m,words:y,hint:l})=>c`<li>${n(y,()=>r(m))} <span>${l}</span></li>`);return c`<details class="sympblock-my-part" ?open=${!!t.message||t.asks_delete}>
    <summary>Your record, and files to take away</summary>
    <p>${t.record}</p>
    <p class="sympblock-my-message" role="status">${s||t.message}</p>
    <p>${n("Export my record",()=>r("record"))}
      <label class="sympblock-my-button" for="${e}-file">Import a record<input type="file" id="${e}-file" accept=".zip" @change=${o}></label>
      ${t.asks_delete?h:n("Delete the record",()=>i("delete",{is_sure:!1}))}</p>
    ${t.asks_delete?p:h}
    ${a.length?c`<p>To take away:</p><ul class="sympblock-my-exports">${a}</ul>`:h}
  </details>`}function Ce({sessions:t,session_heads:e,sessions_words:s}){let i=(r,n)=>n?c`<td data-head=${e[n]}>${r}</td>`:c`<th scope="row">${r}</th>`,o=c`<table><caption class="sympblock-my-unseen">Sessions of the procedure room</caption>
    <thead><tr>${e.map(r=>c`<th scope="col">${r}</th>`)}</tr></thead>
    <tbody>${t.map(({cells:r})=>c`<tr>${r.map(i)}</tr>`)}</tbody></table>`;return c`<details class="sympblock-my-part"><summary>Simulated blocks</summary>
    <p>${s}</p>${t.length?o:h}</details>`}function Fe({words:t,correct:e,answered:s,low_percent:i,high_percent:o}){let r=s?Math.round(100*e/s):0,n=c`<span class="sympblock-my-interval" style="inset-inline-start: ${i}%; inline-size: ${o-i}%"></span>`,p=c`<span class="sympblock-my-bar sympblock-my-wide" aria-hidden="true"><span
    style="inline-size: ${r}%"></span>${n}</span>`,a=`${e} of ${s} correct (${r} %; 95 % interval ${i} to ${o} %)`;return c`<tr><th scope="row">${t}</th><td>${s?p:h} ${s?a:"no answer yet"}</td></tr>`}function Ye({lesson:t,objectives:e}){let s=({words:i,answered:o,correct:r,sure:n,sure_correct:p})=>c`<tr><th scope="row">${i}</th>
    <td data-head="Correct">${r} of ${o}</td>
    <td data-head="When sure">${n?`${p} of ${n}`:"–"}</td></tr>`;return c`<table><caption>${t}</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Correct</th><th scope="col">Correct when sure</th></tr></thead>
    <tbody>${e.map(s)}</tbody></table>`}function He({sure:t,sure_words:e,objectives:s}){return t.length?c`<details class="sympblock-my-part"><summary>How sure, and how right</summary>
    <p>${e}</p>
    <table class="sympblock-my-sure"><caption class="sympblock-my-unseen">Correct answers by how sure you were</caption>
      <tbody>${t.map(Fe)}</tbody></table>
    ${s.length?c`<details><summary>By objective</summary>${s.map(Ye)}</details>`:h}
  </details>`:h}var K=class{constructor(e,s){this.model=e,this.el=s,this.uid=R("sympblock-my-course"),this.silence="",this.busy="",this.wanted="",this.sender=de(e,{silent:i=>this.hush(i)}),this.draw=this.draw.bind(this),this.hear=this.hear.bind(this);for(let i of["view","problem"])e.on(`change:${i}`,this.draw);e.on("msg:custom",this.hear),this.draw(),this.watch()}get view(){return this.model.get("view")}watch(){let e=!1,s=!1;this.watcher=new IntersectionObserver(([i])=>{i.isIntersecting&&e&&s&&this.send("press",{id:"look"}),s=!i.target.checkVisibility(),e||=i.isIntersecting}),this.watcher.observe(this.el)}hush(e){this.silence=e,this.draw()}hear(e){e?.event==="file"&&(this.say(""),ye(e.name,e.type,e.base64)),e?.event==="done"&&this.say("")}say(e){this.busy=e,this.draw()}send=(e,s={})=>this.sender.send({event:e,...s});take=e=>{let[s]=e.target.files;e.target.value="",s&&this.hand(s)};async hand(e){this.say(`Reading ${e.name}…`);let{base64:s,problem:i}=await ue(e);i?this.say(i):this.send("import",{name:e.name,base64:s})}make=e=>{this.say("Making the file…"),this.send("export",{kind:e})};search=e=>{this.wanted=e.target.value,this.draw()};draw(){he(this.template(),this.el)}template(){let{view:e,uid:s}=this,i=this.silence||this.model.get("problem")||e.warning,{words:o,href:r,link:n}=e.next;return c`<section class="sympblock-panel sympblock-my-course" aria-label="My course" data-lm-suppress-shortcuts="true">
      <h3>My course</h3>
      <p class="sympblock-my-alert" role="alert" ?hidden=${!i}>${i}</p>
      <p class="sympblock-my-next"><b>Next.</b> ${o} ${r?c`<a href=${r}>${n}</a>`:h}</p>
      <p>${e.review}</p>
      ${be(e)}
      ${He(e)}
      ${Ce(e)}
      ${we(e,{uid:s,wanted:this.wanted,search:this.search})}
      ${Te(e,{uid:s,busy:this.busy,send:this.send,take:this.take,make:this.make})}
    </section>`}stop(){this.watcher.disconnect(),this.sender.stop(),this.model.off("msg:custom",this.hear);for(let e of["view","problem"])this.model.off(`change:${e}`,this.draw)}};function Ge({model:t,el:e}){let s=new K(t,e);return()=>s.stop()}var Ne={render:Ge};var Bt=[J,Q],zt=Ne;export{zt as default,Bt as styles};
