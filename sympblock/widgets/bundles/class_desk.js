var z=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var P=`.sympblock-panel.sympblock-class {
  max-width: 48rem;
  padding: 1.25rem 1.375rem 1.125rem;
}
.sympblock-class > h3 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
.sympblock-class p {
  margin: 0 0 0.625rem;
}
.sympblock-class :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-class-alert {
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-class-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-class-lines {
  margin: 0 0 0.625rem;
  padding: 0 0 0 1.25rem;
}
.sympblock-class-tick {
  display: inline-flex;
  gap: 0.5rem;
  align-items: center;
  min-height: 1.5rem;
}
.sympblock-class .sympblock-class-button {
  display: inline-block;
  padding: 0.375rem 0.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
  color: inherit;
  font: inherit;
  text-decoration: none;
  cursor: pointer;
}
.sympblock-class .sympblock-class-main {
  border: 2px solid var(--sympblock-accent);
  font-weight: 600;
}
.sympblock-class .sympblock-class-button[aria-disabled="true"] {
  color: var(--sympblock-soft);
  cursor: default;
}
.sympblock-class-button input {
  position: absolute;
  width: 1px;
  height: 1px;
  opacity: 0;
}
.sympblock-class-button:focus-within {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-class-made {
  padding: 0.625rem 0.75rem;
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-tint);
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var j=globalThis,D=n=>n,C=j.trustedTypes,F=C?C.createPolicy("lit-html",{createHTML:n=>n}):void 0,X="$lit$",y=`lit$${Math.random().toFixed(9).slice(2)}$`,G="?"+y,ce=`<${G}>`,$=document,v=()=>$.createComment(""),x=n=>n===null||typeof n!="object"&&typeof n!="function",I=Array.isArray,he=n=>I(n)||typeof n?.[Symbol.iterator]=="function",M=`[ 	
\f\r]`,A=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,V=/-->/g,Y=/>/g,f=RegExp(`>|${M}(?:([^\\s"'>=/]+)(${M}*=${M}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),K=/'/g,Z=/"/g,Q=/^(?:script|style|textarea|title)$/i,L=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),u=L(1),Ae=L(2),ve=L(3),w=Symbol.for("lit-noChange"),c=Symbol.for("lit-nothing"),J=new WeakMap,g=$.createTreeWalker($,129);function ee(n,e){if(!I(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return F!==void 0?F.createHTML(e):e}var pe=(n,e)=>{let t=n.length-1,s=[],i,o=e===2?"<svg>":e===3?"<math>":"",r=A;for(let d=0;d<t;d++){let a=n[d],h,p,l=-1,m=0;for(;m<a.length&&(r.lastIndex=m,p=r.exec(a),p!==null);)m=r.lastIndex,r===A?p[1]==="!--"?r=V:p[1]!==void 0?r=Y:p[2]!==void 0?(Q.test(p[2])&&(i=RegExp("</"+p[2],"g")),r=f):p[3]!==void 0&&(r=f):r===f?p[0]===">"?(r=i??A,l=-1):p[1]===void 0?l=-2:(l=r.lastIndex-p[2].length,h=p[1],r=p[3]===void 0?f:p[3]==='"'?Z:K):r===Z||r===K?r=f:r===V||r===Y?r=A:(r=f,i=void 0);let b=r===f&&n[d+1].startsWith("/>")?" ":"";o+=r===A?a+ce:l>=0?(s.push(h),a.slice(0,l)+X+a.slice(l)+y+b):a+y+(l===-2?d:b)}return[ee(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},T=class n{constructor({strings:e,_$litType$:t},s){let i;this.parts=[];let o=0,r=0,d=e.length-1,a=this.parts,[h,p]=pe(e,t);if(this.el=n.createElement(h,s),g.currentNode=this.el.content,t===2||t===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=g.nextNode())!==null&&a.length<d;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())if(l.endsWith(X)){let m=p[r++],b=i.getAttribute(l).split(y),H=/([.?@])?(.*)/.exec(m);a.push({type:1,index:o,name:H[2],strings:b,ctor:H[1]==="."?E:H[1]==="?"?R:H[1]==="@"?U:k}),i.removeAttribute(l)}else l.startsWith(y)&&(a.push({type:6,index:o}),i.removeAttribute(l));if(Q.test(i.tagName)){let l=i.textContent.split(y),m=l.length-1;if(m>0){i.textContent=C?C.emptyScript:"";for(let b=0;b<m;b++)i.append(l[b],v()),g.nextNode(),a.push({type:2,index:++o});i.append(l[m],v())}}}else if(i.nodeType===8)if(i.data===G)a.push({type:2,index:o});else{let l=-1;for(;(l=i.data.indexOf(y,l+1))!==-1;)a.push({type:7,index:o}),l+=y.length-1}o++}}static createElement(e,t){let s=$.createElement("template");return s.innerHTML=e,s}};function _(n,e,t=n,s){if(e===w)return e;let i=s!==void 0?t._$Co?.[s]:t._$Cl,o=x(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(n),i._$AT(n,t,s)),s!==void 0?(t._$Co??=[])[s]=i:t._$Cl=i),i!==void 0&&(e=_(n,i._$AS(n,e.values),i,s)),e}var O=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,i=(e?.creationScope??$).importNode(t,!0);g.currentNode=i;let o=g.nextNode(),r=0,d=0,a=s[0];for(;a!==void 0;){if(r===a.index){let h;a.type===2?h=new N(o,o.nextSibling,this,e):a.type===1?h=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(h=new B(o,this,e)),this._$AV.push(h),a=s[++d]}r!==a?.index&&(o=g.nextNode(),r++)}return g.currentNode=$,i}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},N=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,i){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=_(this,e,t),x(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==w&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):he(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&x(this._$AH)?this._$AA.nextSibling.data=e:this.T($.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=T.createElement(ee(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(t);else{let o=new O(i,this),r=o.u(this.options);o.p(t),this.T(r),this._$AH=o}}_$AC(e){let t=J.get(e.strings);return t===void 0&&J.set(e.strings,t=new T(e)),t}k(e){I(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,i=0;for(let o of e)i===t.length?t.push(s=new n(this.O(v()),this.O(v()),this,this.options)):s=t[i],s._$AI(o),i++;i<t.length&&(this._$AR(s&&s._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=D(e).nextSibling;D(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},k=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,i,o){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=c}_$AI(e,t=this,s,i){let o=this.strings,r=!1;if(o===void 0)e=_(this,e,t,0),r=!x(e)||e!==this._$AH&&e!==w,r&&(this._$AH=e);else{let d=e,a,h;for(e=o[0],a=0;a<o.length-1;a++)h=_(this,d[s+a],t,a),h===w&&(h=this._$AH[a]),r||=!x(h)||h!==this._$AH[a],h===c?e=c:e!==c&&(e+=(h??"")+o[a+1]),this._$AH[a]=h}r&&!i&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},E=class extends k{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},R=class extends k{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},U=class extends k{constructor(e,t,s,i,o){super(e,t,s,i,o),this.type=5}_$AI(e,t=this){if((e=_(this,e,t,0)??c)===w)return;let s=this._$AH,i=e===c&&s!==c||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==c&&(s===c||i);i&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},B=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){_(this,e)}};var de=j.litHtmlPolyfillSupport;de?.(T,N),(j.litHtmlVersions??=[]).push("3.3.3");var te=(n,e,t)=>{let s=t?.renderBefore??e,i=s._$litPart$;if(i===void 0){let o=t?.renderBefore??null;s._$litPart$=i=new N(e.insertBefore(v(),o),o,void 0,t??{})}return i._$AI(n),i};var se=0;function S(n){return se+=1,`${n}-${se}-${Math.random().toString(36).slice(2,8)}`}var me="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",ue=5e3,be={set:(n,e)=>setTimeout(n,e),clear:n=>clearTimeout(n)},q=class{constructor(e,{page:t,silent:s=()=>{},changed:i=()=>{},clock:o=be}){this.post=e,this.page=t,this.silent=s,this.changed=i,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let t=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&t?.event==="set"&&t.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let t=[this.underWay,...this.waiting].filter(s=>s?.event==="set"&&s.id===e);return t[t.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),ue),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(me),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let t of e)this.postOnce({...t,sequence:++this.sequence,page:this.page})}};function ie(n,e={}){let t=new q(i=>n.send(i),{page:S("page"),...e}),s=i=>i?.event==="done"&&t.done(i.sequence);return n.on("msg:custom",s),{send:i=>t.add(i),tell:i=>n.send(i),pending:i=>t.pending(i),isIdle:()=>t.isIdle,stop(){n.off("msg:custom",s),t.stop()}}}async function ne(n){if(n.size>7e6)return{base64:"",problem:`${n.name} is larger than 7 MB: this is no record of the course. Choose the file that “Export my record” made.`};try{let e=new Uint8Array(await n.arrayBuffer());return{base64:ye(e),problem:""}}catch{return{base64:"",problem:`${n.name} could not be read. Choose it again.`}}}function ye(n){let e="";for(let t=0;t<n.length;t+=32768)e+=String.fromCharCode(...n.subarray(t,t+32768));return btoa(e)}var ge="class_report.html",oe=["view","problem"],W=class{constructor(e,t){this.model=e,this.el=t,this.uid=S("sympblock-class"),this.silence="",this.reading="",this.address="",this.sender=ie(e,{silent:s=>this.hush(s)}),this.update=this.update.bind(this);for(let s of oe)e.on(`change:${s}`,this.update);e.on("change:report",this.renew),this.renew(),this.update()}get view(){return this.model.get("view")}hush(e){this.silence=e,this.update()}renew=()=>{this.address&&URL.revokeObjectURL(this.address);let e=this.model.get("report");this.address=e?URL.createObjectURL(new Blob([e],{type:"text/html;charset=utf-8"})):"",this.update()};send=(e,t={})=>this.sender.send({event:e,...t});take=async e=>{let t=[...e.target.files];e.target.value="";for(let[s,i]of t.entries())this.reading=`Reading ${s+1} of ${t.length} files…`,this.update(),await this.hand(i);this.reading="",this.update()};async hand(e){if(e.size>7e6)return this.send("leave_out",{why:"too_large"});let{base64:t,problem:s}=await ne(e);return s?this.send("leave_out",{why:"unread"}):this.send("hand_in",{name:e.name.slice(e.name.lastIndexOf(".")),base64:t})}update(){te(this.template(),this.el)}template(){let{view:e,uid:t}=this,s=this.silence||this.model.get("problem"),i=!!(e.doing||this.reading),o=r=>()=>i||this.send("press",{id:r});return u`<section class="sympblock-panel sympblock-class" aria-label="Report on a class" data-lm-suppress-shortcuts="true">
      <h3>Report on a class</h3>
      <p class="sympblock-class-alert" role="alert" ?hidden=${!s}>${s}</p>
      <p>Choose all files that learners have handed in, and files of polls if you have any. The course forgets them when it is closed, and stores nothing: save the report if you want to keep it.</p>
      <p class="sympblock-class-row">
        <label class="sympblock-class-button" for="${t}-files">Choose files<input type="file" multiple id="${t}-files" accept=".zip,.jsonl" ?disabled=${i} @change=${this.take}></label>
        ${e.is_empty?c:u`<button type="button" class="sympblock-class-button" aria-disabled=${i} @click=${o("clear")}>Forget these files</button>`}
      </p>
      <ul class="sympblock-class-lines">${e.chosen.map(r=>u`<li>${r}</li>`)}</ul>
      ${e.polls?this.polls(i):c}
      <p><button type="button" class="sympblock-class-button sympblock-class-main" aria-disabled=${i} @click=${o("make")}>Make the report</button></p>
      <div role="status">
        ${i?u`<p>${this.reading||e.doing}</p>`:c}
        ${e.said.length?u`<ul class="sympblock-class-lines">${e.said.map(r=>u`<li>${r}</li>`)}</ul>`:c}
        ${this.address?this.handedOver():c}
      </div>
    </section>`}polls(e){let{view:t}=this,s=i=>this.send("set",{id:"polls",value:i.target.checked});return u`<p><label class="sympblock-class-tick"><input type="checkbox" .checked=${t.has_polls} ?disabled=${e} @change=${s}> ${t.polls}</label></p>`}handedOver(){return u`<p class="sympblock-class-row sympblock-class-made">The report is ready.
      <a class="sympblock-class-button sympblock-class-main" href=${this.address} target="_blank" rel="noopener">Open the report in a new tab</a>
      <a class="sympblock-class-button" href=${this.address} download=${ge}>Save the report</a></p>`}stop(){this.sender.stop(),this.address&&URL.revokeObjectURL(this.address),this.model.off("change:report",this.renew);for(let e of oe)this.model.off(`change:${e}`,this.update)}};function $e({model:n,el:e}){let t=new W(n,e);return()=>t.stop()}var re={render:$e};var je=[z,P],Ie=re;export{Ie as default,je as styles};
