var Q=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var X=`.sympblock-panel.sympblock-notes {
  position: fixed;
  margin: 0;
  box-sizing: border-box;
  inset: 6rem 1.5rem auto auto;
  width: min(26rem, calc(100vw - 2rem));
  max-height: min(36rem, calc(100vh - 6rem));
  overflow-y: auto;
  padding: 0.75rem 1rem 1rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 8px;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  box-shadow: 0 4px 24px rgb(0 0 0 / 0.25);
}

.sympblock-notes-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
}

.sympblock-notes h3,
.sympblock-notes h4 {
  margin: 0;
  font-size: 1rem;
}

.sympblock-notes h4 {
  margin-top: 0.75rem;
}

.sympblock-notes label {
  display: block;
  margin: 0.5rem 0 0.25rem;
}

.sympblock-notes textarea {
  box-sizing: border-box;
  width: 100%;
  padding: 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 4px;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  resize: vertical;
}

.sympblock-notes-status {
  min-height: 1.4em;
  margin: 0.25rem 0 0;
}

.sympblock-notes ul {
  margin: 0.25rem 0 0;
  padding: 0;
  list-style: none;
}

.sympblock-notes li {
  padding: 0.5rem 0;
  border-top: 1px solid var(--sympblock-line);
}

.sympblock-notes li p {
  margin: 0 0 0.25rem;
}

.sympblock-notes-text {
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}

.sympblock-notes .sympblock-notes-button {
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 4px;
  background: var(--sympblock-raised);
  color: inherit;
  font: inherit;
  cursor: pointer;
}

.sympblock-notes :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
`;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var z=globalThis,tt=n=>n,S=z.trustedTypes,et=S?S.createPolicy("lit-html",{createHTML:n=>n}):void 0,V="$lit$",g=`lit$${Math.random().toFixed(9).slice(2)}$`,Y="?"+g,Tt=`<${Y}>`,v=document,C=()=>v.createComment(""),H=n=>n===null||typeof n!="object"&&typeof n!="function",F=Array.isArray,at=n=>F(n)||typeof n?.[Symbol.iterator]=="function",R=`[ 	
\f\r]`,N=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,st=/-->/g,it=/>/g,b=RegExp(`>|${R}(?:([^\\s"'>=/]+)(${R}*=${R}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),nt=/'/g,ot=/"/g,lt=/^(?:script|style|textarea|title)$/i,G=n=>(t,...e)=>({_$litType$:n,strings:t,values:e}),B=G(1),jt=G(2),Dt=G(3),_=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),rt=new WeakMap,A=v.createTreeWalker(v,129);function ht(n,t){if(!F(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return et!==void 0?et.createHTML(t):t}var ct=(n,t)=>{let e=n.length-1,i=[],s,o=t===2?"<svg>":t===3?"<math>":"",r=N;for(let c=0;c<e;c++){let a=n[c],p,m,l=-1,d=0;for(;d<a.length&&(r.lastIndex=d,m=r.exec(a),m!==null);)d=r.lastIndex,r===N?m[1]==="!--"?r=st:m[1]!==void 0?r=it:m[2]!==void 0?(lt.test(m[2])&&(s=RegExp("</"+m[2],"g")),r=b):m[3]!==void 0&&(r=b):r===b?m[0]===">"?(r=s??N,l=-1):m[1]===void 0?l=-2:(l=r.lastIndex-m[2].length,p=m[1],r=m[3]===void 0?b:m[3]==='"'?ot:nt):r===ot||r===nt?r=b:r===st||r===it?r=N:(r=b,s=void 0);let h=r===b&&n[c+1].startsWith("/>")?" ":"";o+=r===N?a+Tt:l>=0?(i.push(p),a.slice(0,l)+V+a.slice(l)+g+h):a+g+(l===-2?c:h)}return[ht(n,o+(n[e]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),i]},E=class n{constructor({strings:t,_$litType$:e},i){let s;this.parts=[];let o=0,r=0,c=t.length-1,a=this.parts,[p,m]=ct(t,e);if(this.el=n.createElement(p,i),A.currentNode=this.el.content,e===2||e===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(s=A.nextNode())!==null&&a.length<c;){if(s.nodeType===1){if(s.hasAttributes())for(let l of s.getAttributeNames())if(l.endsWith(V)){let d=m[r++],h=s.getAttribute(l).split(g),f=/([.?@])?(.*)/.exec(d);a.push({type:1,index:o,name:f[2],strings:h,ctor:f[1]==="."?M:f[1]==="?"?I:f[1]==="@"?q:k}),s.removeAttribute(l)}else l.startsWith(g)&&(a.push({type:6,index:o}),s.removeAttribute(l));if(lt.test(s.tagName)){let l=s.textContent.split(g),d=l.length-1;if(d>0){s.textContent=S?S.emptyScript:"";for(let h=0;h<d;h++)s.append(l[h],C()),A.nextNode(),a.push({type:2,index:++o});s.append(l[d],C())}}}else if(s.nodeType===8)if(s.data===Y)a.push({type:2,index:o});else{let l=-1;for(;(l=s.data.indexOf(g,l+1))!==-1;)a.push({type:7,index:o}),l+=g.length-1}o++}}static createElement(t,e){let i=v.createElement("template");return i.innerHTML=t,i}};function x(n,t,e=n,i){if(t===_)return t;let s=i!==void 0?e._$Co?.[i]:e._$Cl,o=H(t)?void 0:t._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(n),s._$AT(n,e,i)),i!==void 0?(e._$Co??=[])[i]=s:e._$Cl=s),s!==void 0&&(t=x(n,s._$AS(n,t.values),s,i)),t}var P=class{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:e},parts:i}=this._$AD,s=(t?.creationScope??v).importNode(e,!0);A.currentNode=s;let o=A.nextNode(),r=0,c=0,a=i[0];for(;a!==void 0;){if(r===a.index){let p;a.type===2?p=new w(o,o.nextSibling,this,t):a.type===1?p=new a.ctor(o,a.name,a.strings,this,t):a.type===6&&(p=new W(o,this,t)),this._$AV.push(p),a=i[++c]}r!==a?.index&&(o=A.nextNode(),r++)}return A.currentNode=v,s}p(t){let e=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(t,i,e),e+=i.strings.length-2):i._$AI(t[e])),e++}},w=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,i,s){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=i,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,e=this._$AM;return e!==void 0&&t?.nodeType===11&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=x(this,t,e),H(t)?t===u||t==null||t===""?(this._$AH!==u&&this._$AR(),this._$AH=u):t!==this._$AH&&t!==_&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):at(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==u&&H(this._$AH)?this._$AA.nextSibling.data=t:this.T(v.createTextNode(t)),this._$AH=t}$(t){let{values:e,_$litType$:i}=t,s=typeof i=="number"?this._$AC(t):(i.el===void 0&&(i.el=E.createElement(ht(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===s)this._$AH.p(e);else{let o=new P(s,this),r=o.u(this.options);o.p(e),this.T(r),this._$AH=o}}_$AC(t){let e=rt.get(t.strings);return e===void 0&&rt.set(t.strings,e=new E(t)),e}k(t){F(this._$AH)||(this._$AH=[],this._$AR());let e=this._$AH,i,s=0;for(let o of t)s===e.length?e.push(i=new n(this.O(C()),this.O(C()),this,this.options)):i=e[s],i._$AI(o),s++;s<e.length&&(this._$AR(i&&i._$AB.nextSibling,s),e.length=s)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){let i=tt(t).nextSibling;tt(t).remove(),t=i}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},k=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,i,s,o){this.type=1,this._$AH=u,this._$AN=void 0,this.element=t,this.name=e,this._$AM=s,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=u}_$AI(t,e=this,i,s){let o=this.strings,r=!1;if(o===void 0)t=x(this,t,e,0),r=!H(t)||t!==this._$AH&&t!==_,r&&(this._$AH=t);else{let c=t,a,p;for(t=o[0],a=0;a<o.length-1;a++)p=x(this,c[i+a],e,a),p===_&&(p=this._$AH[a]),r||=!H(p)||p!==this._$AH[a],p===u?t=u:t!==u&&(t+=(p??"")+o[a+1]),this._$AH[a]=p}r&&!s&&this.j(t)}j(t){t===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},M=class extends k{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===u?void 0:t}},I=class extends k{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==u)}},q=class extends k{constructor(t,e,i,s,o){super(t,e,i,s,o),this.type=5}_$AI(t,e=this){if((t=x(this,t,e,0)??u)===_)return;let i=this._$AH,s=t===u&&i!==u||t.capture!==i.capture||t.once!==i.once||t.passive!==i.passive,o=t!==u&&(i===u||s);s&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},W=class{constructor(t,e,i){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(t){x(this,t)}},pt={M:V,P:g,A:Y,C:1,L:ct,R:P,D:at,V:x,I:w,H:k,N:I,U:q,B:M,F:W},Nt=z.litHtmlPolyfillSupport;Nt?.(E,w),(z.litHtmlVersions??=[]).push("3.3.3");var dt=(n,t,e)=>{let i=e?.renderBefore??t,s=i._$litPart$;if(s===void 0){let o=e?.renderBefore??null;i._$litPart$=s=new w(t.insertBefore(C(),o),o,void 0,e??{})}return s._$AI(n),s};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ut={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},mt=n=>(...t)=>({_$litDirective$:n,values:t}),j=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ct}=pt,ft=n=>n;var $t=()=>document.createComment(""),T=(n,t,e)=>{let i=n._$AA.parentNode,s=t===void 0?n._$AB:t._$AA;if(e===void 0){let o=i.insertBefore($t(),s),r=i.insertBefore($t(),s);e=new Ct(o,r,n,n.options)}else{let o=e._$AB.nextSibling,r=e._$AM,c=r!==n;if(c){let a;e._$AQ?.(n),e._$AM=n,e._$AP!==void 0&&(a=n._$AU)!==r._$AU&&e._$AP(a)}if(o!==s||c){let a=e._$AA;for(;a!==o;){let p=ft(a).nextSibling;ft(i).insertBefore(a,s),a=p}}}return e},y=(n,t,e=n)=>(n._$AI(t,e),n),Ht={},gt=(n,t=Ht)=>n._$AH=t,yt=n=>n._$AH,D=n=>{n._$AR(),n._$AA.remove()};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var bt=(n,t,e)=>{let i=new Map;for(let s=t;s<=e;s++)i.set(n[s],s);return i},At=mt(class extends j{constructor(n){if(super(n),n.type!==ut.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,t,e){let i;e===void 0?e=t:t!==void 0&&(i=t);let s=[],o=[],r=0;for(let c of n)s[r]=i?i(c,r):r,o[r]=e(c,r),r++;return{values:o,keys:s}}render(n,t,e){return this.dt(n,t,e).values}update(n,[t,e,i]){let s=yt(n),{values:o,keys:r}=this.dt(t,e,i);if(!Array.isArray(s))return this.ut=r,o;let c=this.ut??=[],a=[],p,m,l=0,d=s.length-1,h=0,f=o.length-1;for(;l<=d&&h<=f;)if(s[l]===null)l++;else if(s[d]===null)d--;else if(c[l]===r[h])a[h]=y(s[l],o[h]),l++,h++;else if(c[d]===r[f])a[f]=y(s[d],o[f]),d--,f--;else if(c[l]===r[f])a[f]=y(s[l],o[f]),T(n,a[f+1],s[l]),l++,f--;else if(c[d]===r[h])a[h]=y(s[d],o[h]),T(n,s[l],s[d]),d--,h++;else if(p===void 0&&(p=bt(r,h,f),m=bt(c,l,d)),p.has(c[l]))if(p.has(c[d])){let $=m.get(r[h]),L=$!==void 0?s[$]:null;if(L===null){let J=T(n,s[l]);y(J,o[h]),a[h]=J}else a[h]=y(L,o[h]),T(n,s[l],L),s[$]=null;h++}else D(s[d]),d--;else D(s[l]),l++;for(;h<=f;){let $=T(n,a[f+1]);y($,o[h]),a[h++]=$}for(;l<=d;){let $=s[l++];$!==null&&D($)}return this.ut=r,gt(n,a),_}});var vt=0;function O(n){return vt+=1,`${n}-${vt}-${Math.random().toString(36).slice(2,8)}`}var U=class{constructor(t){this.keep=t,this.name="",this.text="",this.handed="",this.pause=null}get isWaiting(){return this.text!==this.handed}begin(t,e){this.name=t,this.text=e,this.handed=e}typed(t){this.text=t,clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(),500)}hand(){clearTimeout(this.pause),this.isWaiting&&(this.handed=this.text,this.keep(this.name,this.text))}};var Et="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",St=5e3,Pt={set:(n,t)=>setTimeout(n,t),clear:n=>clearTimeout(n)},K=class{constructor(t,{page:e,silent:i=()=>{},changed:s=()=>{},clock:o=Pt}){this.post=t,this.page=e,this.silent=i,this.changed=s,this.clock=o,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){let e=this.waiting[this.waiting.length-1];t.event==="set"&&typeof t.value=="number"&&e?.event==="set"&&e.id===t.id&&this.waiting.pop(),this.waiting.push(t)}pending(t){let e=[this.underWay,...this.waiting].filter(i=>i?.event==="set"&&i.id===t);return e[e.length-1]?.value}next(){this.clock.clear(this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),St),this.postOnce(this.underWay)}postOnce(t){try{this.post(t)}catch{}}again(){this.isSilent=!0,this.silent(Et),this.attempt()}done(t){!this.underWay||t!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let t=this.waiting;this.waiting=[],this.underWay=null;for(let e of t)this.postOnce({...e,sequence:++this.sequence,page:this.page})}};function _t(n,t={}){let e=new K(s=>n.send(s),{page:O("page"),...t}),i=s=>s?.event==="done"&&e.done(s.sequence);return n.on("msg:custom",i),{send:s=>e.add(s),tell:s=>n.send(s),pending:s=>e.pending(s),isIdle:()=>e.isIdle,stop(){n.off("msg:custom",i),e.stop()}}}var Mt="sympblock-notes",It=".jp-NotebookPanel",Z=class{constructor(t,e){this.model=t,this.el=e,this.uid=O("sympblock-notes"),this.section="",this.silence="",this.sender=_t(t,{silent:i=>this.hush(i),changed:()=>this.draw()}),this.draft=new U((i,s)=>this.sender.send({event:"note",section:i,text:s})),this.ended=new AbortController,this.draw=this.draw.bind(this);for(let i of["view","problem"])t.on(`change:${i}`,this.draw);this.draw(),requestAnimationFrame(()=>this.listen())}get view(){return this.model.get("view")}get page(){return this.el.querySelector("[popover]")}listen(){let{signal:t}=this.ended,e=this.el.closest(It);t.aborted||!e||(e.addEventListener(Mt,i=>this.open(i.detail),{signal:t}),e.dispatchEvent(new CustomEvent("sympblock-notes-ready")),this.sender.tell({event:"shown"}))}hush(t){this.silence=t,this.draw()}open({section:t,opener:e}){if(this.page.matches(":popover-open")&&this.section===t)return this.close();this.opener=e??this.opener,this.turnTo(t),this.page.matches(":popover-open")||this.page.showPopover(),this.page.querySelector("textarea").focus()}turnTo(t){this.draft.hand(),this.section=t,this.draft.begin(t,this.textOf(t)),this.draw()}close(){this.page.hidePopover(),this.opener?.focus()}textOf(t){return this.view.notes.find(e=>e.section===t)?.text??""}status(){let{refusal:t}=this.view;return this.silence||this.model.get("problem")?this.silence||this.model.get("problem"):t||(this.draft.isWaiting||!this.sender.isIdle()?"Saving…":this.draft.text.trim()?"Saved on this computer.":"")}draw(){dt(this.template(),this.el)}template(){let{notes:t,warning:e}=this.view,i=t.filter(s=>s.section!==this.section);return B`<div class="sympblock-panel sympblock-notes" popover="auto" role="dialog" aria-labelledby=${this.uid}
        data-lm-suppress-shortcuts="true" @keydown=${this.pressed} @toggle=${this.toggled}>
      <div class="sympblock-notes-head">
        <h3 id=${this.uid}>Your notes</h3>
        <button type="button" class="sympblock-notes-button" @click=${()=>this.close()}>Close</button>
      </div>
      <label for="${this.uid}-text">On “${this.section}”</label>
      <textarea id="${this.uid}-text" rows="6" spellcheck="true" aria-describedby="${this.uid}-status" .value=${this.draft.text}
        @input=${this.typed} @change=${()=>this.draft.hand()}></textarea>
      <p class="sympblock-notes-status" id="${this.uid}-status" role="status">${e||this.status()}</p>
      ${i.length?this.list(i):u}
    </div>`}list(t){return B`<h4>Other notes on this lesson</h4>
      <ul>${At(t,e=>e.section,e=>B`<li>
          <p><b>${e.section}</b></p>
          <p class="sympblock-notes-text">${e.text}</p>
          <button type="button" class="sympblock-notes-button" aria-label="Edit the note on “${e.section}”"
            @click=${()=>this.edit(e.section)}>Edit</button>
        </li>`)}</ul>`}edit(t){this.turnTo(t),this.page.querySelector("textarea").focus()}typed=t=>{this.draft.typed(t.target.value),this.draw()};pressed=t=>{t.stopPropagation()};toggled=t=>{t.newState==="closed"&&(this.draft.hand(),(this.el.contains(document.activeElement)||document.activeElement===document.body)&&this.opener?.focus())};stop(){this.draft.hand(),this.ended.abort(),this.sender.stop();for(let t of["view","problem"])this.model.off(`change:${t}`,this.draw)}};function qt({model:n,el:t}){let e=new Z(n,t);return()=>e.stop()}var xt={render:qt};var le=[Q,X],he=xt;export{he as default,le as styles};
