var Z=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var J=`.sympblock-panel.sympblock-poll {
  padding: 1.25rem 1.375rem;
  font-size: 1.125rem;
}
.sympblock-poll > h3 {
  margin: 0 0 0.5rem;
  font-size: 1.25rem;
}
.sympblock-poll h4 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
.sympblock-poll p {
  margin: 0 0 0.5rem;
}
.sympblock-poll > section {
  padding: 0.75rem 0;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-poll-fold {
  padding: 0.5rem 0;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-poll-fold > summary {
  min-block-size: 1.5rem;
  cursor: pointer;
}
.sympblock-poll-fold > section {
  padding: 0.5rem 0 0;
}
.sympblock-poll-fold > section > h4 {
  display: none;
}
.sympblock-poll :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-poll-alert {
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-poll-way {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 2rem;
  align-items: center;
  margin: 0 0 0.5rem;
}
.sympblock-poll-code {
  inline-size: 18rem;
  max-inline-size: 100%;
  block-size: auto;
}
.sympblock-poll .sympblock-poll-link {
  font-size: clamp(1.75rem, 5vw, 3.5rem);
  font-weight: 700;
  line-height: 1.15;
}
.sympblock-poll .sympblock-poll-large {
  font-size: 1.75rem;
  font-weight: 600;
}
.sympblock-poll-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: end;
}
.sympblock-poll button {
  min-block-size: 2.75rem;
  padding: 0.375rem 1rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.sympblock-poll button[aria-disabled="true"] {
  border-style: dashed;
  background: none;
  color: var(--sympblock-soft);
  cursor: default;
}
.sympblock-poll-field {
  display: flex;
  flex-direction: column;
  gap: 0.125rem;
  max-inline-size: 48rem;
}
.sympblock-poll :is(select, input, textarea) {
  inline-size: 100%;
  min-block-size: 2.25rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
}
.sympblock-poll small {
  color: var(--sympblock-soft);
}
.sympblock-poll-screen {
  font-size: 1.5rem;
  line-height: 1.35;
}
.sympblock-poll .sympblock-poll-screen h4 {
  font-size: 1.5rem;
}
.sympblock-poll-asked {
  font-weight: 600;
}
.sympblock-poll-screen :is(ol, ul) {
  margin: 0 0 0.5rem;
  padding: 0 0 0 1.5em;
}
.sympblock-poll-picture > div {
  position: relative;
}
.sympblock-poll-picture {
  max-inline-size: 44rem;
  margin: 0 0 0.5rem;
}
.sympblock-poll-picture img {
  display: block;
  inline-size: 100%;
}
.sympblock-poll-picture svg {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  inline-size: 100%;
  block-size: 100%;
}
.sympblock-poll-dot {
  fill: none;
  stroke: #000;
  stroke-width: 3px;
  filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 2px #fff);
}
.sympblock-poll-ring {
  fill: none;
  stroke: #009e73;
  stroke-width: 4px;
}
.sympblock-poll-votes {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 2rem;
}
.sympblock-poll-votes table {
  flex: 1 1 30rem;
  border-collapse: collapse;
}
.sympblock-poll-votes caption {
  font-weight: 600;
  text-align: start;
}
.sympblock-poll-votes :is(th, td) {
  padding: 0.375rem 0.5rem 0.375rem 0;
  border-block-end: 1px solid var(--sympblock-line);
  font-weight: normal;
  text-align: start;
}
.sympblock-poll-bar {
  display: block;
  inline-size: 9rem;
  block-size: 1.5rem;
  border: 1px solid var(--sympblock-edge);
}
.sympblock-poll-bar > span {
  display: block;
  block-size: 100%;
  background: var(--sympblock-accent);
}
.sympblock-poll-number {
  font-weight: 700;
  white-space: nowrap;
}
.sympblock-poll-number span {
  font-weight: normal;
}
.sympblock-poll-correct {
  color: var(--sympblock-correct);
  white-space: nowrap;
}
.sympblock-poll-key {
  margin: 0.75rem 0;
  padding: 0.5rem 0.75rem;
  border-inline-start: 4px solid var(--sympblock-correct);
  background: var(--sympblock-raised);
}
.sympblock-poll-key dt {
  font-weight: 600;
}
.sympblock-poll-key dd {
  margin: 0 0 0.5rem;
}
.sympblock-poll-next {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
}
.sympblock-poll-scroll {
  overflow-x: auto;
}
.sympblock-poll-gain {
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 1.25rem;
}
.sympblock-poll-gain caption {
  font-weight: 600;
  text-align: start;
}
.sympblock-poll-gain :is(th, td) {
  padding: 0.375rem 0.75rem 0.375rem 0;
  border-block-end: 1px solid var(--sympblock-line);
  font-weight: normal;
  text-align: start;
  vertical-align: middle;
}
.sympblock-poll-gain tbody tr:first-child > * {
  font-weight: 700;
}
.sympblock-poll-shares {
  display: block;
  inline-size: 13rem;
  block-size: auto;
}
.sympblock-poll-frame {
  fill: none;
  stroke: var(--sympblock-edge);
}
.sympblock-poll-interval {
  stroke: var(--sympblock-soft);
  stroke-width: 2px;
}
.sympblock-poll-before {
  fill: var(--sympblock-paper);
  stroke: var(--sympblock-ink);
  stroke-width: 2px;
}
.sympblock-poll-after {
  fill: var(--sympblock-correct);
}
.sympblock-poll-note {
  font-size: 1.125rem;
}
.sympblock-poll-fold[open] > summary > span {
  display: none;
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var j=globalThis,ee=t=>t,M=j.trustedTypes,te=M?M.createPolicy("lit-html",{createHTML:t=>t}):void 0,V="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,F="?"+y,He=`<${F}>`,A=document,C=()=>A.createComment(""),H=t=>t===null||typeof t!="object"&&typeof t!="function",K=Array.isArray,re=t=>K(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,N=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,se=/-->/g,oe=/>/g,k=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ie=/'/g,le=/"/g,ae=/^(?:script|style|textarea|title)$/i,Q=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),l=Q(1),g=Q(2),tt=Q(3),b=Symbol.for("lit-noChange"),r=Symbol.for("lit-nothing"),ne=new WeakMap,v=A.createTreeWalker(A,129);function pe(t,e){if(!K(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return te!==void 0?te.createHTML(e):e}var ce=(t,e)=>{let s=t.length-1,o=[],i,n=e===2?"<svg>":e===3?"<math>":"",a=N;for(let m=0;m<s;m++){let p=t[m],d,h,c=-1,u=0;for(;u<p.length&&(a.lastIndex=u,h=a.exec(p),h!==null);)u=a.lastIndex,a===N?h[1]==="!--"?a=se:h[1]!==void 0?a=oe:h[2]!==void 0?(ae.test(h[2])&&(i=RegExp("</"+h[2],"g")),a=k):h[3]!==void 0&&(a=k):a===k?h[0]===">"?(a=i??N,c=-1):h[1]===void 0?c=-2:(c=a.lastIndex-h[2].length,d=h[1],a=h[3]===void 0?k:h[3]==='"'?le:ie):a===le||a===ie?a=k:a===se||a===oe?a=N:(a=k,i=void 0);let $=a===k&&t[m+1].startsWith("/>")?" ":"";n+=a===N?p+He:c>=0?(o.push(d),p.slice(0,c)+V+p.slice(c)+y+$):p+y+(c===-2?m:$)}return[pe(t,n+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},E=class t{constructor({strings:e,_$litType$:s},o){let i;this.parts=[];let n=0,a=0,m=e.length-1,p=this.parts,[d,h]=ce(e,s);if(this.el=t.createElement(d,o),v.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=v.nextNode())!==null&&p.length<m;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(V)){let u=h[a++],$=i.getAttribute(c).split(y),z=/([.?@])?(.*)/.exec(u);p.push({type:1,index:n,name:z[2],strings:$,ctor:z[1]==="."?P:z[1]==="?"?q:z[1]==="@"?I:x}),i.removeAttribute(c)}else c.startsWith(y)&&(p.push({type:6,index:n}),i.removeAttribute(c));if(ae.test(i.tagName)){let c=i.textContent.split(y),u=c.length-1;if(u>0){i.textContent=M?M.emptyScript:"";for(let $=0;$<u;$++)i.append(c[$],C()),v.nextNode(),p.push({type:2,index:++n});i.append(c[u],C())}}}else if(i.nodeType===8)if(i.data===F)p.push({type:2,index:n});else{let c=-1;for(;(c=i.data.indexOf(y,c+1))!==-1;)p.push({type:7,index:n}),c+=y.length-1}n++}}static createElement(e,s){let o=A.createElement("template");return o.innerHTML=e,o}};function _(t,e,s=t,o){if(e===b)return e;let i=o!==void 0?s._$Co?.[o]:s._$Cl,n=H(e)?void 0:e._$litDirective$;return i?.constructor!==n&&(i?._$AO?.(!1),n===void 0?i=void 0:(i=new n(t),i._$AT(t,s,o)),o!==void 0?(s._$Co??=[])[o]=i:s._$Cl=i),i!==void 0&&(e=_(t,i._$AS(t,e.values),i,o)),e}var B=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:o}=this._$AD,i=(e?.creationScope??A).importNode(s,!0);v.currentNode=i;let n=v.nextNode(),a=0,m=0,p=o[0];for(;p!==void 0;){if(a===p.index){let d;p.type===2?d=new T(n,n.nextSibling,this,e):p.type===1?d=new p.ctor(n,p.name,p.strings,this,e):p.type===6&&(d=new R(n,this,e)),this._$AV.push(d),p=o[++m]}a!==p?.index&&(n=v.nextNode(),a++)}return v.currentNode=A,i}p(e){let s=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,s),s+=o.strings.length-2):o._$AI(e[s])),s++}},T=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,o,i){this.type=2,this._$AH=r,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=_(this,e,s),H(e)?e===r||e==null||e===""?(this._$AH!==r&&this._$AR(),this._$AH=r):e!==this._$AH&&e!==b&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):re(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==r&&H(this._$AH)?this._$AA.nextSibling.data=e:this.T(A.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=E.createElement(pe(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(s);else{let n=new B(i,this),a=n.u(this.options);n.p(s),this.T(a),this._$AH=n}}_$AC(e){let s=ne.get(e.strings);return s===void 0&&ne.set(e.strings,s=new E(e)),s}k(e){K(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,o,i=0;for(let n of e)i===s.length?s.push(o=new t(this.O(C()),this.O(C()),this,this.options)):o=s[i],o._$AI(n),i++;i<s.length&&(this._$AR(o&&o._$AB.nextSibling,i),s.length=i)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let o=ee(e).nextSibling;ee(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},x=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,o,i,n){this.type=1,this._$AH=r,this._$AN=void 0,this.element=e,this.name=s,this._$AM=i,this.options=n,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=r}_$AI(e,s=this,o,i){let n=this.strings,a=!1;if(n===void 0)e=_(this,e,s,0),a=!H(e)||e!==this._$AH&&e!==b,a&&(this._$AH=e);else{let m=e,p,d;for(e=n[0],p=0;p<n.length-1;p++)d=_(this,m[o+p],s,p),d===b&&(d=this._$AH[p]),a||=!H(d)||d!==this._$AH[p],d===r?e=r:e!==r&&(e+=(d??"")+n[p+1]),this._$AH[p]=d}a&&!i&&this.j(e)}j(e){e===r?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},P=class extends x{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===r?void 0:e}},q=class extends x{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==r)}},I=class extends x{constructor(e,s,o,i,n){super(e,s,o,i,n),this.type=5}_$AI(e,s=this){if((e=_(this,e,s,0)??r)===b)return;let o=this._$AH,i=e===r&&o!==r||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,n=e!==r&&(o===r||i);i&&this.element.removeEventListener(this.name,this,o),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},R=class{constructor(e,s,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){_(this,e)}},de={M:V,P:y,A:F,C:1,L:ce,R:B,D:re,V:_,I:T,H:x,N:q,U:I,B:P,F:R},Ee=j.litHtmlPolyfillSupport;Ee?.(E,T),(j.litHtmlVersions??=[]).push("3.3.3");var me=(t,e,s)=>{let o=s?.renderBefore??e,i=o._$litPart$;if(i===void 0){let n=s?.renderBefore??null;o._$litPart$=i=new T(e.insertBefore(C(),n),n,void 0,s??{})}return i._$AI(t),i};var he=0;function O(t){return he+=1,`${t}-${he}-${Math.random().toString(36).slice(2,8)}`}var Se="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",ze=5e3,Me={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Y=class{constructor(e,{page:s,silent:o=()=>{},changed:i=()=>{},clock:n=Me}){this.post=e,this.page=s,this.silent=o,this.changed=i,this.clock=n,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let s=[this.underWay,...this.waiting].filter(o=>o?.event==="set"&&o.id===e);return s[s.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),ze),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Se),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function ue(t,e={}){let s=new Y(i=>t.send(i),{page:O("page"),...e}),o=i=>i?.event==="done"&&s.done(i.sequence);return t.on("msg:custom",o),{send:i=>s.add(i),tell:i=>t.send(i),pending:i=>s.pending(i),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",o),s.stop()}}}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var w={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},$e=t=>(...e)=>({_$litDirective$:t,values:e}),U=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,o){this._$Ct=e,this._$AM=s,this._$Ci=o}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:at}=de;var be=t=>t.strings===void 0;var Be={},ye=(t,e=Be)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var G=$e(class extends U{constructor(t){if(super(t),t.type!==w.PROPERTY&&t.type!==w.ATTRIBUTE&&t.type!==w.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!be(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===b||e===r)return e;let s=t.element,o=t.name;if(t.type===w.PROPERTY){if(e===s[o])return b}else if(t.type===w.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(o))return b}else if(t.type===w.ATTRIBUTE&&s.getAttribute(o)===e+"")return b;return ye(t),e}});var Pe="One answer on each line. Begin a correct answer with *; without one, nobody is told what is correct.";function f({id:t,label:e,value:s,options:o},{uid:i,set:n}){return l`<p class="sympblock-poll-field"><label for=${`${i}-${t}`}>${e}</label>
    <select id=${`${i}-${t}`} .value=${G(s)} @change=${a=>n(t,a.target.value)}>
      ${o.map(a=>l`<option value=${a.value} ?selected=${a.value===s}>${a.text}</option>`)}
    </select></p>`}function S({id:t,label:e,value:s,rows:o=0,hint:i=""},{uid:n,set:a,typed:m}){let p=`${n}-${t}`,d=$=>m.set(t,$.target.value),h=$=>a(t,$.target.value),c=G(m.get(t)??s),u=i?`${p}-hint`:r;return l`<p class="sympblock-poll-field"><label for=${p}>${e}</label>
    ${o?l`<textarea id=${p} rows=${o} maxlength="2000" aria-describedby=${u} .value=${c} @input=${d} @change=${h}></textarea>`:l`<input id=${p} maxlength="400" aria-describedby=${u} .value=${c} @input=${d} @change=${h}>`}
    ${i?l`<small id=${`${p}-hint`}>${i}</small>`:r}</p>`}function qe(t,e){return t.kind==="number"?l`${S({id:"unit",label:"Unit",value:t.unit},e)}
      ${S({id:"low",label:"Accepted from (may stay empty)",value:t.low},e)}
      ${S({id:"high",label:"Accepted up to (may stay empty)",value:t.high},e)}`:t.kind==="hotspot"?l`${f({id:"lesson",label:"Lesson of the picture",value:t.lesson,options:t.lessons},e)}
      ${f({id:"picture",label:"Picture",value:t.picture,options:t.pictures},e)}`:S({id:"options",label:"Answers",value:t.options,rows:5,hint:Pe},e)}function Ie(t,e){return l`${f({id:"kind",label:"Kind of answer",value:t.kind,options:t.kinds},e)}
    ${S({id:"question",label:"Question",value:t.question,rows:2},e)}
    ${qe(t,e)}`}function Re(t,e){return l`${f({id:"lesson",label:"Lesson",value:t.lesson,options:t.lessons},e)}
    ${f({id:"item",label:"Question",value:t.item,options:t.questions},e)}`}function Oe(t,e){return t.source==="seminar"?f({id:"queued",label:"Questions of this seminar",value:t.queued,options:t.queue},e):t.source==="course"?Re(t,e):Ie(t,e)}function fe(t,e){let s=t.next;return s?l`<p class="sympblock-poll-next">
    <button type="button" data-act="next" aria-disabled=${String(!s.enabled)} aria-keyshortcuts="q" @click=${()=>s.enabled&&e("next")}>Next question</button>
    <span>${s.label} <small>(key Q)</small></span></p>`:t.queue.length?l`<p>All questions of this seminar have been asked.</p>`:r}function ge(t,e){let s=l`${f({id:"source",label:"Ask",value:t.source,options:t.sources},e)}
    ${Oe(t,e)}
    <p><button type="button" data-act="put" @click=${()=>e.press("put")}>Ask the room</button></p>`;return t.queue.length?l`<details class="sympblock-poll-fold"><summary>Ask another question</summary>${s}</details>`:l`<section aria-labelledby=${`${e.uid}-choice`}>
    <h4 id=${`${e.uid}-choice`}>Next question</h4>
    ${s}
  </section>`}function Ue(t,e){return l`<svg class="sympblock-poll-code" role="img" aria-label=${`QR code of ${e}`} viewBox=${`0 0 ${t.side} ${t.side}`} shape-rendering="crispEdges">
    <rect width=${t.side} height=${t.side} fill="#fff"></rect><path d=${t.path} fill="#000"></path>
  </svg>`}function De(t){return l`<div class="sympblock-poll-way">
    ${t.qr?Ue(t.qr,t.link):r}
    <div>
      <p class="sympblock-poll-link">${t.link.replace("http://","")}</p>
      <p class="sympblock-poll-large" aria-live="polite">${t.phones}</p>
    </div>
  </div>`}function ke(t,{uid:e,press:s,set:o}){let i=t.is_open?"close":"open";return l`<section aria-labelledby=${`${e}-door`}>
    <h4 id=${`${e}-door`}>Phones</h4>
    ${t.is_open?De(t):r}
    ${t.words.map(n=>l`<p>${n}</p>`)}
    <div class="sympblock-poll-row">
      ${!t.is_open&&t.addresses.length>1?f({id:"address",label:"Address of this computer",value:t.address,options:t.addresses},{uid:e,set:o}):r}
      <button type="button" data-act=${i} @click=${()=>s(i)}>${t.is_open?"Close the poll to phones":"Open the poll to phones"}</button>
    </div>
  </section>`}var Le=t=>t.map(([e,s])=>`${e},${s}`).join(" ");function We([t,e],s,o){let i=`M${t-o} ${e}h${2*o}M${t} ${e-o}v${2*o}`;return s===0?g`<circle class="sympblock-poll-dot" cx=${t} cy=${e} r=${o} vector-effect="non-scaling-stroke"></circle>`:g`<path class="sympblock-poll-dot" d=${i} vector-effect="non-scaling-stroke"></path>`}function je(t,e){if(!t.src)return r;let[s,o,i,n]=t.bounds,a=(i-s)/90;return l`<figure class="sympblock-poll-picture">
    <div>
    <img src=${t.src} alt=${t.alt}>
    <svg viewBox=${`${s} ${o} ${i-s} ${n-o}`} preserveAspectRatio="none" aria-hidden="true">
      ${t.rings.map(m=>g`<polygon class="sympblock-poll-ring" points=${Le(m)} vector-effect="non-scaling-stroke"></polygon>`)}
      ${e.dots.map((m,p)=>m.map(d=>We(d,p,a)))}
    </svg>
    </div>
    ${e.dots.length>1&&e.dots.some(m=>m.length)?l`<figcaption>Circles: vote 1. Crosses: vote 2.</figcaption>`:r}
  </figure>`}function Ve(t){return l`<tr>
    <th scope="row">${t.text}${t.is_key?l` <b class="sympblock-poll-correct">✓ correct</b>`:r}</th>
    <td><span class="sympblock-poll-bar" aria-hidden="true"><span style=${`inline-size: ${t.percent}%`}></span></span></td>
    <td class="sympblock-poll-number">${t.votes} <span>(${t.percent} %)</span></td>
  </tr>`}function Fe(t){return l`<div class="sympblock-poll-votes">${t.ballots.map(e=>l`<table><caption>${e.heading}</caption><tbody>${e.rows.map(Ve)}</tbody></table>`)}</div>`}function Ke(t){if(!t.options.length)return r;let e=t.options.map(s=>l`<li>${s}</li>`);return t.is_numbered?l`<ol>${e}</ol>`:l`<ul>${e}</ul>`}function Qe(t){return l`<div class="sympblock-poll-key">
    ${t.correct?l`<p><b>Correct:</b> ${t.correct}</p>`:r}
    ${t.unsaid?l`<p>${t.unsaid}</p>`:r}
    ${t.why?l`<p>${t.why}</p>`:r}
    ${t.feedback.length?l`<dl>${t.feedback.map(e=>l`<dt>${e.text}</dt><dd>${e.feedback}</dd>`)}</dl>`:r}
  </div>`}function D(t,e,s){return l`<div class="sympblock-poll-row" role="group" aria-label=${e}>${t.map(o=>l`<button type="button" data-act=${o.id} aria-disabled=${String(!o.enabled)} @click=${()=>o.enabled&&s(o.id)}>${o.label}</button>`)}</div>`}function ve(t,e,{uid:s,acts:o,press:i}){let n=!t.shows_counts||t.is_numbered;return l`<section class="sympblock-poll-screen" aria-labelledby=${`${s}-screen`}>
    <h4 id=${`${s}-screen`}>${t.heading}</h4>
    ${t.stem?l`<p>${t.stem}</p>`:r}
    <p class="sympblock-poll-asked">${t.question}</p>
    ${je(e,t)}
    ${t.stage==="voting"?l`<p>${t.instruction}</p>`:r}
    ${n?Ke(t):r}
    <p class="sympblock-poll-large" role="status">${t.voted}</p>
    ${t.shows_counts?Fe(t):r}
    ${t.key?Qe(t.key):r}
    ${D(o,"What happens next",i)}
  </section>`}var L=t=>4+t*192/100;function Ae(t,e,s){return g`<line class="sympblock-poll-interval" x1=${L(t.low)} x2=${L(t.high)} y1=${e} y2=${e}></line>
    ${s?g`<rect class="sympblock-poll-after" x=${L(t.value)-4} y=${e-4} width="8" height="8"></rect>`:g`<circle class="sympblock-poll-before" cx=${L(t.value)} cy=${e} r="4"></circle>`}`}function Ye(t){return l`<tr>
    <th scope="row">${t.text}</th>
    <td class="sympblock-poll-number">${t.before.text}</td>
    <td class="sympblock-poll-number">${t.after.text}</td>
    <td><svg class="sympblock-poll-shares" viewBox="0 0 200 32" aria-hidden="true">
      <rect class="sympblock-poll-frame" x="4" y="1" width="192" height="30"></rect>
      ${Ae(t.before,10,!1)}${Ae(t.after,22,!0)}
    </svg></td>
  </tr>`}function Ge({rows:t,words:e}){let[s,...o]=e,i=l`<div class="sympblock-poll-scroll"><table class="sympblock-poll-gain">
    <caption>Share of correct answers, with 95 % interval in brackets</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Before ○</th><th scope="col">After ■</th><th scope="col">0 to 100 %</th></tr></thead>
    <tbody>${t.map(Ye)}</tbody>
  </table></div>`;return l`<p class="sympblock-poll-asked" role="status">${s}</p>
    ${t.length?i:r}
    ${o.map(n=>l`<p class="sympblock-poll-note">${n}</p>`)}`}function _e(t,e,{uid:s,press:o}){return l`<section class="sympblock-poll-screen" aria-labelledby=${`${s}-test-screen`}>
    <h4 id=${`${s}-test-screen`}>${t.heading}</h4>
    ${t.words?l`<p>${t.words}</p>`:r}
    ${t.counted?l`<p class="sympblock-poll-large" role="status">${t.counted}</p>`:r}
    ${t.gain?Ge(t.gain):r}
    ${D(e.acts,"Test before and after",o)}
  </section>`}function xe(t,{uid:e,press:s}){return l`<section aria-labelledby=${`${e}-test`}>
    <h4 id=${`${e}-test`}>Test before and after</h4>
    ${D(t.acts,"Test before and after",s)}
    ${t.words.map(o=>l`<p class="sympblock-poll-note">${o}</p>`)}
  </section>`}var Xe="input, textarea, select",we=["view","picture","problem"],X=class{constructor(e,s){this.model=e,this.el=s,this.uid=O("sympblock-poll"),this.silence="",this.onScreen="",this.isPressed=!1,this.typed=new Map,this.sender=ue(e,{silent:o=>this.hush(o)}),this.draw=this.draw.bind(this);for(let o of we)e.on(`change:${o}`,this.draw);this.draw()}hush(e){this.silence=e,this.draw()}press=e=>{this.isPressed=!0,this.sender.send({event:"press",id:e})};set=(e,s)=>this.sender.send({event:"set",id:e,value:s});key=e=>{e.target.closest(Xe)||e.ctrlKey||e.metaKey||e.altKey||e.key.toLowerCase()!=="q"||!this.model.get("view").choice.next?.enabled||(e.preventDefault(),this.press("next"))};draw(){me(this.template(),this.el);let{screen:e,test_screen:s}=this.model.get("view"),o=e?.heading??s?.heading??"";o!==this.onScreen&&(this.onScreen=o,this.isPressed&&this.el.querySelector(".sympblock-poll-screen")?.scrollIntoView({block:"start"}),this.isPressed=!1)}door({door:e,screen:s,test_screen:o}){let i=ke(e,{uid:this.uid,press:this.press,set:this.set});if(!e.is_open)return i;let n=l`<span>: <b>${e.link.replace("http://","")}</b>, ${e.phones}</span>`;return l`<details class="sympblock-poll-fold" ?open=${!s&&!o}><summary>Phones${n}</summary>${i}</details>`}keeping({keeping:e,asked:s}){let{words:o,can_forget:i,asks:n}=e;return i?l`<section aria-labelledby=${`${this.uid}-keeping`}>
      <h4 id=${`${this.uid}-keeping`}>This poll</h4>
      ${s.length?l`<ol>${s.map(({question:a,phones:m})=>l`<li>${a} <b>${m||"0"} voted</b></li>`)}</ol>`:r}
      <p>${o}</p>
      <div class="sympblock-poll-row">${n?l`<button type="button" data-act="forget" @click=${()=>this.press("forget")}>Delete this poll</button>
            <button type="button" data-act="keep" @click=${()=>this.press("keep")}>Keep it</button>`:l`<button type="button" data-act="ask_forget" @click=${()=>this.press("ask_forget")}>Forget this poll</button>`}</div>
    </section>`:r}template(){let e=this.model.get("view"),{uid:s,press:o,set:i,typed:n}=this,a=this.silence||this.model.get("problem")||e.notice||e.warning;return l`<section class="sympblock-panel sympblock-poll" aria-label="Ask the room" data-lm-suppress-shortcuts="true" @keydown=${this.key}>
      <h3>Ask the room</h3>
      <p class="sympblock-poll-alert" role="alert" ?hidden=${!a}>${a}</p>
      ${e.door.is_open?r:this.door(e)}
      ${e.screen?ve(e.screen,this.model.get("picture"),{uid:s,acts:e.acts,press:o}):r}
      ${e.test_screen?_e(e.test_screen,e.test,{uid:s,press:o}):r}
      ${fe(e.choice,o)}
      ${e.test&&!e.test_screen?xe(e.test,{uid:s,press:o}):r}
      ${e.door.is_open?this.door(e):r}
      ${ge(e.choice,{uid:s,press:o,set:i,typed:n})}
      ${this.keeping(e)}
    </section>`}stop(){this.sender.stop();for(let e of we)this.model.off(`change:${e}`,this.draw)}};function Ze({model:t,el:e}){let s=new X(t,e);return()=>s.stop()}var Te={render:Ze};var It=[Z,J],Rt=Te;export{Rt as default,It as styles};
