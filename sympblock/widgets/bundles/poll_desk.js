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
`;var G=`.sympblock-panel.sympblock-poll {
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
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var D=globalThis,J=t=>t,z=D.trustedTypes,X=z?z.createPolicy("lit-html",{createHTML:t=>t}):void 0,L="$lit$",f=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+f,_e=`<${j}>`,v=document,H=()=>v.createComment(""),N=t=>t===null||typeof t!="object"&&typeof t!="function",V=Array.isArray,le=t=>V(t)||typeof t?.[Symbol.iterator]=="function",W=`[ 	
\f\r]`,T=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ee=/-->/g,te=/>/g,g=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),se=/'/g,ie=/"/g,ne=/^(?:script|style|textarea|title)$/i,F=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),a=F(1),O=F(2),Ve=F(3),b=Symbol.for("lit-noChange"),r=Symbol.for("lit-nothing"),oe=new WeakMap,k=v.createTreeWalker(v,129);function re(t,e){if(!V(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return X!==void 0?X.createHTML(e):e}var ae=(t,e)=>{let s=t.length-1,i=[],o,l=e===2?"<svg>":e===3?"<math>":"",n=T;for(let h=0;h<s;h++){let p=t[h],d,m,c=-1,u=0;for(;u<p.length&&(n.lastIndex=u,m=n.exec(p),m!==null);)u=n.lastIndex,n===T?m[1]==="!--"?n=ee:m[1]!==void 0?n=te:m[2]!==void 0?(ne.test(m[2])&&(o=RegExp("</"+m[2],"g")),n=g):m[3]!==void 0&&(n=g):n===g?m[0]===">"?(n=o??T,c=-1):m[1]===void 0?c=-2:(c=n.lastIndex-m[2].length,d=m[1],n=m[3]===void 0?g:m[3]==='"'?ie:se):n===ie||n===se?n=g:n===ee||n===te?n=T:(n=g,o=void 0);let $=n===g&&t[h+1].startsWith("/>")?" ":"";l+=n===T?p+_e:c>=0?(i.push(d),p.slice(0,c)+L+p.slice(c)+f+$):p+f+(c===-2?h:$)}return[re(t,l+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},C=class t{constructor({strings:e,_$litType$:s},i){let o;this.parts=[];let l=0,n=0,h=e.length-1,p=this.parts,[d,m]=ae(e,s);if(this.el=t.createElement(d,i),k.currentNode=this.el.content,s===2||s===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(o=k.nextNode())!==null&&p.length<h;){if(o.nodeType===1){if(o.hasAttributes())for(let c of o.getAttributeNames())if(c.endsWith(L)){let u=m[n++],$=o.getAttribute(c).split(f),M=/([.?@])?(.*)/.exec(u);p.push({type:1,index:l,name:M[2],strings:$,ctor:M[1]==="."?B:M[1]==="?"?I:M[1]==="@"?R:_}),o.removeAttribute(c)}else c.startsWith(f)&&(p.push({type:6,index:l}),o.removeAttribute(c));if(ne.test(o.tagName)){let c=o.textContent.split(f),u=c.length-1;if(u>0){o.textContent=z?z.emptyScript:"";for(let $=0;$<u;$++)o.append(c[$],H()),k.nextNode(),p.push({type:2,index:++l});o.append(c[u],H())}}}else if(o.nodeType===8)if(o.data===j)p.push({type:2,index:l});else{let c=-1;for(;(c=o.data.indexOf(f,c+1))!==-1;)p.push({type:7,index:l}),c+=f.length-1}l++}}static createElement(e,s){let i=v.createElement("template");return i.innerHTML=e,i}};function A(t,e,s=t,i){if(e===b)return e;let o=i!==void 0?s._$Co?.[i]:s._$Cl,l=N(e)?void 0:e._$litDirective$;return o?.constructor!==l&&(o?._$AO?.(!1),l===void 0?o=void 0:(o=new l(t),o._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=o:s._$Cl=o),o!==void 0&&(e=A(t,o._$AS(t,e.values),o,i)),e}var S=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,o=(e?.creationScope??v).importNode(s,!0);k.currentNode=o;let l=k.nextNode(),n=0,h=0,p=i[0];for(;p!==void 0;){if(n===p.index){let d;p.type===2?d=new w(l,l.nextSibling,this,e):p.type===1?d=new p.ctor(l,p.name,p.strings,this,e):p.type===6&&(d=new P(l,this,e)),this._$AV.push(d),p=i[++h]}n!==p?.index&&(l=k.nextNode(),n++)}return k.currentNode=v,o}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},w=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,o){this.type=2,this._$AH=r,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=A(this,e,s),N(e)?e===r||e==null||e===""?(this._$AH!==r&&this._$AR(),this._$AH=r):e!==this._$AH&&e!==b&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):le(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==r&&N(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,o=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=C.createElement(re(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===o)this._$AH.p(s);else{let l=new S(o,this),n=l.u(this.options);l.p(s),this.T(n),this._$AH=l}}_$AC(e){let s=oe.get(e.strings);return s===void 0&&oe.set(e.strings,s=new C(e)),s}k(e){V(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,o=0;for(let l of e)o===s.length?s.push(i=new t(this.O(H()),this.O(H()),this,this.options)):i=s[o],i._$AI(l),o++;o<s.length&&(this._$AR(i&&i._$AB.nextSibling,o),s.length=o)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=J(e).nextSibling;J(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,o,l){this.type=1,this._$AH=r,this._$AN=void 0,this.element=e,this.name=s,this._$AM=o,this.options=l,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=r}_$AI(e,s=this,i,o){let l=this.strings,n=!1;if(l===void 0)e=A(this,e,s,0),n=!N(e)||e!==this._$AH&&e!==b,n&&(this._$AH=e);else{let h=e,p,d;for(e=l[0],p=0;p<l.length-1;p++)d=A(this,h[i+p],s,p),d===b&&(d=this._$AH[p]),n||=!N(d)||d!==this._$AH[p],d===r?e=r:e!==r&&(e+=(d??"")+l[p+1]),this._$AH[p]=d}n&&!o&&this.j(e)}j(e){e===r?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},B=class extends _{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===r?void 0:e}},I=class extends _{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==r)}},R=class extends _{constructor(e,s,i,o,l){super(e,s,i,o,l),this.type=5}_$AI(e,s=this){if((e=A(this,e,s,0)??r)===b)return;let i=this._$AH,o=e===r&&i!==r||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,l=e!==r&&(i===r||o);o&&this.element.removeEventListener(this.name,this,i),l&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},P=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},pe={M:L,P:f,A:j,C:1,L:ae,R:S,D:le,V:A,I:w,H:_,N:I,U:R,B,F:P},xe=D.litHtmlPolyfillSupport;xe?.(C,w),(D.litHtmlVersions??=[]).push("3.3.3");var ce=(t,e,s)=>{let i=s?.renderBefore??e,o=i._$litPart$;if(o===void 0){let l=s?.renderBefore??null;i._$litPart$=o=new w(e.insertBefore(H(),l),l,void 0,s??{})}return o._$AI(t),o};var de=0;function q(t){return de+=1,`${t}-${de}-${Math.random().toString(36).slice(2,8)}`}var we="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Te=5e3,He={set:(t,e)=>setTimeout(t,e),clear:t=>clearTimeout(t)},Y=class{constructor(e,{page:s,silent:i=()=>{},changed:o=()=>{},clock:l=He}){this.post=e,this.page=s,this.silent=i,this.changed=o,this.clock=l,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let s=this.waiting.at(-1);e.event==="set"&&typeof e.value=="number"&&s?.event==="set"&&s.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){return[this.underWay,...this.waiting].filter(i=>i?.event==="set"&&i.id===e).at(-1)?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Te),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(we),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let s of e)this.postOnce({...s,sequence:++this.sequence,page:this.page})}};function he(t,e={}){let s=new Y(o=>t.send(o),{page:q("page"),...e}),i=o=>o?.event==="done"&&s.done(o.sequence);return t.on("msg:custom",i),{send:o=>s.add(o),tell:o=>t.send(o),pending:o=>s.pending(o),isIdle:()=>s.isIdle,stop(){t.off("msg:custom",i),s.stop()}}}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var x={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},me=t=>(...e)=>({_$litDirective$:t,values:e}),U=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Je}=pe;var ue=t=>t.strings===void 0;var Ne={},$e=(t,e=Ne)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var K=me(class extends U{constructor(t){if(super(t),t.type!==x.PROPERTY&&t.type!==x.ATTRIBUTE&&t.type!==x.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ue(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===b||e===r)return e;let s=t.element,i=t.name;if(t.type===x.PROPERTY){if(e===s[i])return b}else if(t.type===x.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(i))return b}else if(t.type===x.ATTRIBUTE&&s.getAttribute(i)===e+"")return b;return $e(t),e}});var Ce="One answer on each line. Begin a correct answer with *; without one, nobody is told what is correct.";function y({id:t,label:e,value:s,options:i},{uid:o,set:l}){return a`<p class="sympblock-poll-field"><label for=${`${o}-${t}`}>${e}</label>
    <select id=${`${o}-${t}`} .value=${K(s)} @change=${n=>l(t,n.target.value)}>
      ${i.map(n=>a`<option value=${n.value} ?selected=${n.value===s}>${n.text}</option>`)}
    </select></p>`}function E({id:t,label:e,value:s,rows:i=0,hint:o=""},{uid:l,set:n,typed:h}){let p=`${l}-${t}`,d=$=>h.set(t,$.target.value),m=$=>n(t,$.target.value),c=K(h.get(t)??s),u=o?`${p}-hint`:r;return a`<p class="sympblock-poll-field"><label for=${p}>${e}</label>
    ${i?a`<textarea id=${p} rows=${i} maxlength="2000" aria-describedby=${u} .value=${c} @input=${d} @change=${m}></textarea>`:a`<input id=${p} maxlength="400" aria-describedby=${u} .value=${c} @input=${d} @change=${m}>`}
    ${o?a`<small id=${`${p}-hint`}>${o}</small>`:r}</p>`}function Ee(t,e){return t.kind==="number"?a`${E({id:"unit",label:"Unit",value:t.unit},e)}
      ${E({id:"low",label:"Accepted from (may stay empty)",value:t.low},e)}
      ${E({id:"high",label:"Accepted up to (may stay empty)",value:t.high},e)}`:t.kind==="hotspot"?a`${y({id:"lesson",label:"Lesson of the picture",value:t.lesson,options:t.lessons},e)}
      ${y({id:"picture",label:"Picture",value:t.picture,options:t.pictures},e)}`:E({id:"options",label:"Answers",value:t.options,rows:5,hint:Ce},e)}function Me(t,e){return a`${y({id:"kind",label:"Kind of answer",value:t.kind,options:t.kinds},e)}
    ${E({id:"question",label:"Question",value:t.question,rows:2},e)}
    ${Ee(t,e)}`}function ze(t,e){return a`${y({id:"lesson",label:"Lesson",value:t.lesson,options:t.lessons},e)}
    ${y({id:"item",label:"Question",value:t.item,options:t.questions},e)}`}function be(t,e){return a`<section aria-labelledby=${`${e.uid}-choice`}>
    <h4 id=${`${e.uid}-choice`}>Next question</h4>
    ${y({id:"source",label:"Ask",value:t.source,options:t.sources},e)}
    ${t.source==="course"?ze(t,e):Me(t,e)}
    <p><button type="button" data-act="put" @click=${()=>e.press("put")}>Ask the room</button></p>
  </section>`}function Se(t,e){return a`<svg class="sympblock-poll-code" role="img" aria-label=${`QR code of ${e}`} viewBox=${`0 0 ${t.side} ${t.side}`} shape-rendering="crispEdges">
    <rect width=${t.side} height=${t.side} fill="#fff"></rect><path d=${t.path} fill="#000"></path>
  </svg>`}function Be(t){return a`<div class="sympblock-poll-way">
    ${t.qr?Se(t.qr,t.link):r}
    <div>
      <p class="sympblock-poll-link">${t.link.replace("http://","")}</p>
      <p class="sympblock-poll-large" aria-live="polite">${t.phones}</p>
    </div>
  </div>`}function fe(t,{uid:e,press:s,set:i}){let o=t.is_open?"close":"open";return a`<section aria-labelledby=${`${e}-door`}>
    <h4 id=${`${e}-door`}>Phones</h4>
    ${t.is_open?Be(t):r}
    ${t.words.map(l=>a`<p>${l}</p>`)}
    <div class="sympblock-poll-row">
      ${!t.is_open&&t.addresses.length>1?y({id:"address",label:"Address of this computer",value:t.address,options:t.addresses},{uid:e,set:i}):r}
      <button type="button" data-act=${o} @click=${()=>s(o)}>${t.is_open?"Close the poll to phones":"Open the poll to phones"}</button>
    </div>
  </section>`}var Ie=t=>t.map(([e,s])=>`${e},${s}`).join(" ");function Re([t,e],s,i){let o=`M${t-i} ${e}h${2*i}M${t} ${e-i}v${2*i}`;return s===0?O`<circle class="sympblock-poll-dot" cx=${t} cy=${e} r=${i} vector-effect="non-scaling-stroke"></circle>`:O`<path class="sympblock-poll-dot" d=${o} vector-effect="non-scaling-stroke"></path>`}function Pe(t,e){if(!t.src)return r;let[s,i,o,l]=t.bounds,n=(o-s)/90;return a`<figure class="sympblock-poll-picture">
    <div>
    <img src=${t.src} alt=${t.alt}>
    <svg viewBox=${`${s} ${i} ${o-s} ${l-i}`} preserveAspectRatio="none" aria-hidden="true">
      ${t.rings.map(h=>O`<polygon class="sympblock-poll-ring" points=${Ie(h)} vector-effect="non-scaling-stroke"></polygon>`)}
      ${e.dots.map((h,p)=>h.map(d=>Re(d,p,n)))}
    </svg>
    </div>
    ${e.dots.length>1&&e.dots.some(h=>h.length)?a`<figcaption>Circles: vote 1. Crosses: vote 2.</figcaption>`:r}
  </figure>`}function Oe(t){return a`<tr>
    <th scope="row">${t.text}${t.is_key?a` <b class="sympblock-poll-correct">✓ correct</b>`:r}</th>
    <td><span class="sympblock-poll-bar" aria-hidden="true"><span style=${`inline-size: ${t.percent}%`}></span></span></td>
    <td class="sympblock-poll-number">${t.votes} <span>(${t.percent} %)</span></td>
  </tr>`}function qe(t){return a`<div class="sympblock-poll-votes">${t.ballots.map(e=>a`<table><caption>${e.heading}</caption><tbody>${e.rows.map(Oe)}</tbody></table>`)}</div>`}function Ue(t){if(!t.options.length)return r;let e=t.options.map(s=>a`<li>${s}</li>`);return t.is_numbered?a`<ol>${e}</ol>`:a`<ul>${e}</ul>`}function We(t){return a`<div class="sympblock-poll-key">
    ${t.correct?a`<p><b>Correct:</b> ${t.correct}</p>`:r}
    ${t.unsaid?a`<p>${t.unsaid}</p>`:r}
    ${t.why?a`<p>${t.why}</p>`:r}
    ${t.feedback.length?a`<dl>${t.feedback.map(e=>a`<dt>${e.text}</dt><dd>${e.feedback}</dd>`)}</dl>`:r}
  </div>`}function ye(t,e,{uid:s,acts:i,press:o}){let l=!t.shows_counts||t.is_numbered;return a`<section class="sympblock-poll-screen" aria-labelledby=${`${s}-screen`}>
    <h4 id=${`${s}-screen`}>${t.heading}</h4>
    ${t.stem?a`<p>${t.stem}</p>`:r}
    <p class="sympblock-poll-asked">${t.question}</p>
    ${Pe(e,t)}
    ${t.stage==="voting"?a`<p>${t.instruction}</p>`:r}
    ${l?Ue(t):r}
    <p class="sympblock-poll-large" role="status">${t.voted}</p>
    ${t.shows_counts?qe(t):r}
    ${t.key?We(t.key):r}
    <div class="sympblock-poll-row" role="group" aria-label="What happens next">${i.map(n=>a`<button type="button" data-act=${n.id} aria-disabled=${String(!n.enabled)} @click=${()=>n.enabled&&o(n.id)}>${n.label}</button>`)}</div>
  </section>`}var ge=["view","picture","problem"],Q=class{constructor(e,s){this.model=e,this.el=s,this.uid=q("sympblock-poll"),this.silence="",this.typed=new Map,this.sender=he(e,{silent:i=>this.hush(i)}),this.draw=this.draw.bind(this);for(let i of ge)e.on(`change:${i}`,this.draw);this.draw()}hush(e){this.silence=e,this.draw()}press=e=>this.sender.send({event:"press",id:e});set=(e,s)=>this.sender.send({event:"set",id:e,value:s});draw(){ce(this.template(),this.el)}keeping({keeping:e,asked:s}){let{words:i,can_forget:o,asks:l}=e;return o?a`<section aria-labelledby=${`${this.uid}-keeping`}>
      <h4 id=${`${this.uid}-keeping`}>This poll</h4>
      ${s.length?a`<ol>${s.map(({question:n,phones:h})=>a`<li>${n} <b>${h||"0"} voted</b></li>`)}</ol>`:r}
      <p>${i}</p>
      <div class="sympblock-poll-row">${l?a`<button type="button" data-act="forget" @click=${()=>this.press("forget")}>Delete this poll</button>
            <button type="button" data-act="keep" @click=${()=>this.press("keep")}>Keep it</button>`:a`<button type="button" data-act="ask_forget" @click=${()=>this.press("ask_forget")}>Forget this poll</button>`}</div>
    </section>`:r}template(){let e=this.model.get("view"),{uid:s,press:i,set:o,typed:l}=this,n=this.silence||this.model.get("problem")||e.notice||e.warning;return a`<section class="sympblock-panel sympblock-poll" aria-label="Ask the room" data-lm-suppress-shortcuts="true">
      <h3>Ask the room</h3>
      <p class="sympblock-poll-alert" role="alert" ?hidden=${!n}>${n}</p>
      ${fe(e.door,{uid:s,press:i,set:o})}
      ${e.screen?ye(e.screen,this.model.get("picture"),{uid:s,acts:e.acts,press:i}):r}
      ${be(e.choice,{uid:s,press:i,set:o,typed:l})}
      ${this.keeping(e)}
    </section>`}stop(){this.sender.stop();for(let e of ge)this.model.off(`change:${e}`,this.draw)}};function De({model:t,el:e}){let s=new Q(t,e);return()=>s.stop()}var ke={render:De};var _t=[Z,G],xt=ke;export{xt as default,_t as styles};
