/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ut=globalThis,Yt=o=>o,fe=ut.trustedTypes,Qt=fe?fe.createPolicy("lit-html",{createHTML:o=>o}):void 0,yt="$lit$",R=`lit$${Math.random().toFixed(9).slice(2)}$`,kt="?"+R,Vs=`<${kt}>`,W=document,le=()=>W.createComment(""),ae=o=>o===null||typeof o!="object"&&typeof o!="function",ft=Array.isArray,so=o=>ft(o)||typeof o?.[Symbol.iterator]=="function",bt=`[ 	
\f\r]`,ne=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Zt=/-->/g,Jt=/>/g,j=RegExp(`>|${bt}(?:([^\\s"'>=/]+)(${bt}*=${bt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),eo=/'/g,to=/"/g,io=/^(?:script|style|textarea|title)$/i,gt=o=>(e,...t)=>({_$litType$:o,strings:e,values:t}),l=gt(1),g=gt(2),Jn=gt(3),x=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),oo=new WeakMap,q=W.createTreeWalker(W,129);function ro(o,e){if(!ft(o)||!o.hasOwnProperty("raw"))throw Error("invalid template strings array");return Qt!==void 0?Qt.createHTML(e):e}var no=(o,e)=>{let t=o.length-1,s=[],i,r=e===2?"<svg>":e===3?"<math>":"",n=ne;for(let c=0;c<t;c++){let a=o[c],p,h,d=-1,u=0;for(;u<a.length&&(n.lastIndex=u,h=n.exec(a),h!==null);)u=n.lastIndex,n===ne?h[1]==="!--"?n=Zt:h[1]!==void 0?n=Jt:h[2]!==void 0?(io.test(h[2])&&(i=RegExp("</"+h[2],"g")),n=j):h[3]!==void 0&&(n=j):n===j?h[0]===">"?(n=i??ne,d=-1):h[1]===void 0?d=-2:(d=n.lastIndex-h[2].length,p=h[1],n=h[3]===void 0?j:h[3]==='"'?to:eo):n===to||n===eo?n=j:n===Zt||n===Jt?n=ne:(n=j,i=void 0);let y=n===j&&o[c+1].startsWith("/>")?" ":"";r+=n===ne?a+Vs:d>=0?(s.push(p),a.slice(0,d)+yt+a.slice(d)+R+y):a+R+(d===-2?c:y)}return[ro(o,r+(o[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ce=class o{constructor({strings:e,_$litType$:t},s){let i;this.parts=[];let r=0,n=0,c=e.length-1,a=this.parts,[p,h]=no(e,t);if(this.el=o.createElement(p,s),q.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=q.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.getAttributeNames())if(d.endsWith(yt)){let u=h[n++],y=i.getAttribute(d).split(R),k=/([.?@])?(.*)/.exec(u);a.push({type:1,index:r,name:k[2],strings:y,ctor:k[1]==="."?$e:k[1]==="?"?we:k[1]==="@"?ve:G}),i.removeAttribute(d)}else d.startsWith(R)&&(a.push({type:6,index:r}),i.removeAttribute(d));if(io.test(i.tagName)){let d=i.textContent.split(R),u=d.length-1;if(u>0){i.textContent=fe?fe.emptyScript:"";for(let y=0;y<u;y++)i.append(d[y],le()),q.nextNode(),a.push({type:2,index:++r});i.append(d[u],le())}}}else if(i.nodeType===8)if(i.data===kt)a.push({type:2,index:r});else{let d=-1;for(;(d=i.data.indexOf(R,d+1))!==-1;)a.push({type:7,index:r}),d+=R.length-1}r++}}static createElement(e,t){let s=W.createElement("template");return s.innerHTML=e,s}};function U(o,e,t=o,s){if(e===x)return e;let i=s!==void 0?t._$Co?.[s]:t._$Cl,r=ae(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(o),i._$AT(o,t,s)),s!==void 0?(t._$Co??=[])[s]=i:t._$Cl=i),i!==void 0&&(e=U(o,i._$AS(o,e.values),i,s)),e}var ge=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,i=(e?.creationScope??W).importNode(t,!0);q.currentNode=i;let r=q.nextNode(),n=0,c=0,a=s[0];for(;a!==void 0;){if(n===a.index){let p;a.type===2?p=new Y(r,r.nextSibling,this,e):a.type===1?p=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(p=new xe(r,this,e)),this._$AV.push(p),a=s[++c]}n!==a?.index&&(r=q.nextNode(),n++)}return q.currentNode=W,i}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},Y=class o{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,i){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=U(this,e,t),ae(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==x&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):so(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&ae(this._$AH)?this._$AA.nextSibling.data=e:this.T(W.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,i=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ce.createElement(ro(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(t);else{let r=new ge(i,this),n=r.u(this.options);r.p(t),this.T(n),this._$AH=r}}_$AC(e){let t=oo.get(e.strings);return t===void 0&&oo.set(e.strings,t=new ce(e)),t}k(e){ft(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,i=0;for(let r of e)i===t.length?t.push(s=new o(this.O(le()),this.O(le()),this,this.options)):s=t[i],s._$AI(r),i++;i<t.length&&(this._$AR(s&&s._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=Yt(e).nextSibling;Yt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},G=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,i,r){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(e,t=this,s,i){let r=this.strings,n=!1;if(r===void 0)e=U(this,e,t,0),n=!ae(e)||e!==this._$AH&&e!==x,n&&(this._$AH=e);else{let c=e,a,p;for(e=r[0],a=0;a<r.length-1;a++)p=U(this,c[s+a],t,a),p===x&&(p=this._$AH[a]),n||=!ae(p)||p!==this._$AH[a],p===m?e=m:e!==m&&(e+=(p??"")+r[a+1]),this._$AH[a]=p}n&&!i&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},$e=class extends G{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},we=class extends G{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},ve=class extends G{constructor(e,t,s,i,r){super(e,t,s,i,r),this.type=5}_$AI(e,t=this){if((e=U(this,e,t,0)??m)===x)return;let s=this._$AH,i=e===m&&s!==m||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==m&&(s===m||i);i&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xe=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){U(this,e)}},lo={M:yt,P:R,A:kt,C:1,L:no,R:ge,D:so,V:U,I:Y,H:G,N:we,U:ve,B:$e,F:xe},Ks=ut.litHtmlPolyfillSupport;Ks?.(ce,Y),(ut.litHtmlVersions??=[]).push("3.3.3");var _e=(o,e,t)=>{let s=t?.renderBefore??e,i=s._$litPart$;if(i===void 0){let r=t?.renderBefore??null;s._$litPart$=i=new Y(e.insertBefore(le(),r),r,void 0,t??{})}return i._$AI(o),i};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},I=o=>(...e)=>({_$litDirective$:o,values:e}),N=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Xs}=lo,ao=o=>o;var Ae=o=>o.strings===void 0,co=()=>document.createComment(""),Q=(o,e,t)=>{let s=o._$AA.parentNode,i=e===void 0?o._$AB:e._$AA;if(t===void 0){let r=s.insertBefore(co(),i),n=s.insertBefore(co(),i);t=new Xs(r,n,o,o.options)}else{let r=t._$AB.nextSibling,n=t._$AM,c=n!==o;if(c){let a;t._$AQ?.(o),t._$AM=o,t._$AP!==void 0&&(a=o._$AU)!==n._$AU&&t._$AP(a)}if(r!==i||c){let a=t._$AA;for(;a!==r;){let p=ao(a).nextSibling;ao(s).insertBefore(a,i),a=p}}}return t},F=(o,e,t=o)=>(o._$AI(e,t),o),Ys={},Se=(o,e=Ys)=>o._$AH=e,mo=o=>o._$AH,Me=o=>{o._$AR(),o._$AA.remove()};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var w=I(class extends N{constructor(o){if(super(o),o.type!==T.PROPERTY&&o.type!==T.ATTRIBUTE&&o.type!==T.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ae(o))throw Error("`live` bindings can only contain a single expression")}render(o){return o}update(o,[e]){if(e===x||e===m)return e;let t=o.element,s=o.name;if(o.type===T.PROPERTY){if(e===t[s])return x}else if(o.type===T.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(s))return x}else if(o.type===T.ATTRIBUTE&&t.getAttribute(s)===e+"")return x;return Se(o),e}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var po=(o,e,t)=>{let s=new Map;for(let i=e;i<=t;i++)s.set(o[i],i);return s},C=I(class extends N{constructor(o){if(super(o),o.type!==T.CHILD)throw Error("repeat() can only be used in text expressions")}dt(o,e,t){let s;t===void 0?t=e:e!==void 0&&(s=e);let i=[],r=[],n=0;for(let c of o)i[n]=s?s(c,n):n,r[n]=t(c,n),n++;return{values:r,keys:i}}render(o,e,t){return this.dt(o,e,t).values}update(o,[e,t,s]){let i=mo(o),{values:r,keys:n}=this.dt(e,t,s);if(!Array.isArray(i))return this.ut=n,r;let c=this.ut??=[],a=[],p,h,d=0,u=i.length-1,y=0,k=r.length-1;for(;d<=u&&y<=k;)if(i[d]===null)d++;else if(i[u]===null)u--;else if(c[d]===n[y])a[y]=F(i[d],r[y]),d++,y++;else if(c[u]===n[k])a[k]=F(i[u],r[k]),u--,k--;else if(c[d]===n[k])a[k]=F(i[d],r[k]),Q(o,a[k+1],i[d]),d++,k--;else if(c[u]===n[y])a[y]=F(i[u],r[y]),Q(o,i[d],i[u]),u--,y++;else if(p===void 0&&(p=po(n,y,k),h=po(c,d,u)),p.has(c[d]))if(p.has(c[u])){let S=h.get(n[y]),H=S!==void 0?i[S]:null;if(H===null){let D=Q(o,i[d]);F(D,r[y]),a[y]=D}else a[y]=F(H,r[y]),Q(o,i[d],H),i[S]=null;y++}else Me(i[u]),u--;else Me(i[d]),d++;for(;y<=k;){let S=Q(o,a[k+1]);F(S,r[y]),a[y++]=S}for(;d<=u;){let S=i[d++];S!==null&&Me(S)}return this.ut=n,Se(o,a),x}});/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var me=(o,e)=>{let t=o._$AN;if(t===void 0)return!1;for(let s of t)s._$AO?.(e,!1),me(s,e);return!0},Te=o=>{let e,t;do{if((e=o._$AM)===void 0)break;t=e._$AN,t.delete(o),o=e}while(t?.size===0)},ho=o=>{for(let e;e=o._$AM;o=e){let t=e._$AN;if(t===void 0)e._$AN=t=new Set;else if(t.has(o))break;t.add(o),Js(e)}};function Qs(o){this._$AN!==void 0?(Te(this),this._$AM=o,ho(this)):this._$AM=o}function Zs(o,e=!1,t=0){let s=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(s))for(let r=t;r<s.length;r++)me(s[r],!1),Te(s[r]);else s!=null&&(me(s,!1),Te(s));else me(this,o)}var Js=o=>{o.type==T.CHILD&&(o._$AP??=Zs,o._$AQ??=Qs)},Ee=class extends N{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,s){super._$AT(e,t,s),ho(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(me(this,e),Te(this))}setValue(e){if(Ae(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var _=()=>new wt,wt=class{},$t=new WeakMap,v=I(class extends Ee{render(o){return m}update(o,[e]){let t=e!==this.G;return t&&this.rt(void 0),(t||this.lt!==this.ct)&&(this.G=e,this.ht=o.options?.host,this.rt(this.ct=o.element)),m}rt(o){if(this.G!==void 0)if(this.isConnected||(o=void 0),typeof this.G=="function"){let e=this.ht??globalThis,t=$t.get(e);t===void 0&&(t=new WeakMap,$t.set(e,t)),t.get(this.G)!==void 0&&this.G.call(this.ht,void 0),t.set(this.G,o),o!==void 0&&this.G.call(this.ht,o)}else this.G.value=o}get lt(){return typeof this.G=="function"?$t.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var Z=class{constructor(e,t=s=>s){this.send=e,this.compared=t,this.control=null,this.sent=null,this.heard=null,this.pause=null}get text(){return this.control.value===null?"":String(this.control.value)}hand(e){clearTimeout(this.pause),this.pause=null,e!==(this.sent??this.text)&&(this.sent=e,this.send({event:"set",id:this.control.id,value:e}))}wait(e){clearTimeout(this.pause),this.pause=setTimeout(()=>this.hand(e()),500)}settle(e,{keepsRefused:t=!1}={}){this.control.refusal||(this.heard=this.sent??this.heard,this.sent=null),document.activeElement!==e?!(t&&this.control.refusal)&&this.pause===null&&(e.value=this.text):!this.control.refusal&&this.pause===null&&e.value!==this.heard&&this.compared(e.value)!==this.compared(this.text)&&this.hand(e.value)}};function bo(o){return o.trim()?Number(o.replace(",",".")):Number.NaN}function ei(o,e,{min:t,max:s,step:i}){let r=bo(o),n=Number.isNaN(r)?t:r+e*i;return String(Number(Math.min(s,Math.max(t,n)).toFixed(2)))}var Ce=class{constructor(e,t){this.uid=t,this.entry=new Z(e,s=>String(bo(s))),this.field=_()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);left=()=>{(this.entry.sent===null||this.entry.control.refusal)&&(this.input.value=this.entry.text)};pressed=e=>{let t={ArrowUp:1,ArrowDown:-1}[e.key];e.key==="Enter"&&this.entry.hand(this.input.value),t&&(e.preventDefault(),this.input.value=ei(this.input.value,t,this.entry.control),this.entry.hand(this.input.value))};template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`;return l`<div class="sympblock-panel-number" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      <div class="sympblock-panel-typed">
        <input ${v(this.field)} id=${t} type="text" inputmode="decimal" autocomplete="off" role="spinbutton"
          aria-describedby="${t}-hint ${t}-refusal" aria-invalid=${String(!!e.refusal)}
          aria-valuemin=${e.min} aria-valuemax=${e.max} aria-valuenow=${e.value??e.min}
          @input=${this.typed} @change=${()=>this.entry.hand(this.input.value)} @blur=${this.left} @keydown=${this.pressed}>
        <span class="sympblock-panel-unit">${e.unit}</span>
      </div>
      <span class="sympblock-panel-hint" id="${t}-hint">${e.possible}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input)}};function Pe({id:o,label:e,shown:t,enabled:s,refusal:i},r,n,c=t){let a=`${r}-${o}`;return l`<form class="sympblock-panel-patient" data-control=${o} @submit=${h=>{h.preventDefault();let d=h.target.elements.number;!s||!d.value.trim()||(n(d.value),d.value="")}} novalidate>
    <strong class="sympblock-panel-who">${c}</strong>
    <span class="sympblock-panel-typed">
      <label for=${a}>${e}</label>
      <input id=${a} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${i?`${a}-refusal`:m} aria-invalid=${String(!!i)}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!s)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${a}-refusal" role="status" ?hidden=${!i}>${i}</p>
  </form>`}var Ne=class{constructor(e,t){this.uid=t,this.entry=new Z(e,s=>s.trim()),this.field=_()}get input(){return this.field.value}typed=()=>this.entry.wait(()=>this.input.value);handed=()=>this.entry.hand(this.input.value);pressed=e=>{e.key==="Enter"&&this.entry.control.rows===1&&this.handed()};box(e,t){let[s,i]=[`${t}-hint`,`${t}-refusal`];return e.rows>1?l`<textarea ${v(this.field)} id=${t} rows=${e.rows} spellcheck="true" aria-describedby="${s} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed}></textarea>`:l`<input ${v(this.field)} id=${t} type="text" autocomplete="off" aria-describedby="${s} ${i}"
          aria-invalid=${String(!!e.refusal)} @input=${this.typed} @change=${this.handed} @keydown=${this.pressed}>`}template(e){this.entry.control=e;let t=`${this.uid}-${e.id}`,s=e.rows>1?"sympblock-panel-lines":"sympblock-panel-line";return l`<div class="sympblock-panel-text ${s}" data-control=${e.id}>
      <label for=${t}>${e.label}</label>
      ${this.box(e,t)}
      <span class="sympblock-panel-hint" id="${t}-hint">${e.hint||m}</span>
      <p class="sympblock-panel-refusal" id="${t}-refusal" ?hidden=${!e.refusal}>${e.refusal}</p>
    </div>`}settle(){this.entry.settle(this.input,{keepsRefused:!0})}};var pe=(o,e)=>e.sender.pending(o.id)??o.value;function ti(o,e){let t=pe(o,e),s=({value:i,label:r},n)=>l`<label class="sympblock-panel-option"><input
    type="radio" name="${e.uid}-${o.id}" id="${e.uid}-${o.id}-${n}" .value=${i}
    .checked=${w(i===t)} @change=${()=>e.set(o.id,i)}><span>${r}</span></label>`;return l`<fieldset class="sympblock-panel-choice sympblock-panel-${o.layout}" data-control=${o.id}
    ?disabled=${o.enabled===!1}>
    <legend>${o.label}</legend>
    <div class="sympblock-panel-options">${C(o.options,({value:i})=>i,s)}</div>
  </fieldset>`}function oi(o,e){let t=pe(o,e),s=`${e.uid}-${o.id}`;return l`<div class="sympblock-panel-menu" data-control=${o.id}>
    <label for=${s}>${o.label}</label>
    <select id=${s} ?disabled=${o.enabled===!1} @change=${i=>e.set(o.id,i.target.value)}>
      ${o.options.map(({value:i,label:r})=>l`<option .value=${i} .selected=${w(i===t)}>${r}</option>`)}
    </select>
  </div>`}function si(o,e){let t=pe(o,e),s=`${Number(Number(t).toFixed(2))} ${o.unit}`.trim(),i=`${e.uid}-${o.id}`;return l`<div class="sympblock-panel-range" data-control=${o.id}>
    <label for=${i}>${o.label}</label>
    <output for=${i}>${s}</output>
    <input id=${i} type="range" min=${o.min} max=${o.max} step=${o.step} aria-valuetext=${s}
      .value=${e.held.has(o.id)?x:w(String(t))}
      @pointerdown=${()=>e.hold(o.id)}
      @input=${r=>e.set(o.id,Number(r.target.value))}>
  </div>`}function ii(o,e){return l`<label class="sympblock-panel-toggle" data-control=${o.id}><input
    type="checkbox" .checked=${w(pe(o,e))}
    @change=${t=>e.set(o.id,t.target.checked)}><span>${o.label}</span></label>`}function ri(o,e){let t=()=>pe(o,e),s=(r,n)=>n?[...t(),r]:t().filter(c=>c!==r),i=({value:r,label:n})=>l`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${w(t().includes(r))} ?disabled=${o.enabled===!1}
    @change=${c=>e.set(o.id,s(r,c.target.checked))}><span>${n}</span></label>`;return l`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${o.id}>
    <legend>${o.label}</legend>
    <div class="sympblock-panel-options">${C(o.options,({value:r})=>r,i)}</div>
  </fieldset>`}function ni(o,e){return l`<button type="button" class="sympblock-panel-button" data-control=${o.id}
    aria-disabled=${String(!o.enabled)}
    @click=${()=>o.enabled&&e.sender.send({event:"press",id:o.id})}>${o.label}</button>`}var li={choice:(o,e)=>(o.layout==="menu"?oi:ti)(o,e),range:si,toggle:ii,button:ni,checks:ri,patient:(o,e)=>Pe(o,e.uid,t=>e.set(o.id,t)),number:(o,e)=>e.typedField(o).template(o),text:(o,e)=>e.typedField(o).template(o)},uo={number:Ce,text:Ne},Oe=class{constructor(e,t){this.sender=e,this.uid=t,this.held=new Set,this.fields=new Map}set(e,t){this.sender.send({event:"set",id:e,value:t})}hold(e){this.held.add(e);let t=()=>this.held.delete(e);window.addEventListener("pointerup",t,{once:!0}),window.addEventListener("pointercancel",t,{once:!0})}typedField({kind:e,id:t}){let s=uo[e];return this.fields.has(t)||this.fields.set(t,new s(i=>this.sender.send(i),this.uid)),this.fields.get(t)}template(e){return li[e.kind](e,this)}templates({controls:e,buttons_first:t}){let s=a=>`${a.kind} ${a.layout??""} ${a.id}`,i=a=>C(a,s,p=>this.template(p)),r=e.filter(({kind:a})=>a==="button"),n=i(e.filter(({kind:a})=>a!=="button")),c=r.length?l`<div class="sympblock-panel-buttons">${i(r)}</div>`:"";return t?[c,n]:[n,c]}settle(e){for(let t of e)t.kind in uo&&this.typedField(t).settle()}};var yo=0;function M(o){return yo+=1,`${o}-${yo}-${Math.random().toString(36).slice(2,8)}`}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ko="important",ai=" !"+ko,J=I(class extends N{constructor(o){if(super(o),o.type!==T.ATTRIBUTE||o.name!=="style"||o.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(o){return Object.keys(o).reduce((e,t)=>{let s=o[t];return s==null?e:e+`${t=t.includes("-")?t:t.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${s};`},"")}update(o,[e]){let{style:t}=o.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let s of this.ft)e[s]==null&&(this.ft.delete(s),s.includes("-")?t.removeProperty(s):t[s]=null);for(let s in e){let i=e[s];if(i!=null){this.ft.add(s);let r=typeof i=="string"&&i.endsWith(ai);s.includes("-")||r?t.setProperty(s,r?i.slice(0,-11):i,r?ko:""):t[s]=i}}return x}});function ci(o,e){let t=Math.min(o.x+o.w,e.x+e.w)-Math.max(o.x,e.x),s=Math.min(o.y+o.h,e.y+e.h)-Math.max(o.y,e.y);return t>0&&s>0}function vt(o,e){o.x=Math.max(e.x,Math.min(o.x,e.x+e.w-o.w)),o.y=Math.max(e.y,Math.min(o.y,e.y+e.h-o.h))}function mi(o,e,t,s){let i=o.y+o.h/2<e.y+e.h/2,r=(i?o.y+o.h-e.y:e.y+e.h-o.y)+1;o.y+=(i?-1:1)*(t?r:r/2),vt(o,s),!t&&(e.y+=(i?1:-1)*r/2,vt(e,s))}function he(o,e,t){for(let s of o)vt(s,t);for(let s=0;s<60;s+=1){let i=!0;for(let r of o)for(let n of[...e,...o])n===r||!ci(r,n)||(i=!1,mi(r,n,e.includes(n),t));if(i)return!0}return!1}var pi=.35,fo=document.createElement("canvas").getContext("2d");function ee(o,e,t){return fo.font=`500 ${e}px ${t||"sans-serif"}`,fo.measureText(o).width}function hi(o,e,t,s){let[i,r]=e(o.at_mm),n={start:0,middle:s/2,end:s}[o.anchor];return{label:o,x:i-n,y:r-t*.65,w:s,h:t*1.3}}function _o(o,e,t){let s=e.y+e.h/2,n=`M${(t[0]>e.x&&t[0]<e.x+e.w?[t[0],t[1]<s?e.y:e.y+e.h]:[t[0]<=e.x?e.x-3:e.x+e.w+3,s]).join(" ")}L${t.join(" ")}`;f("path",{d:n,class:"sympblock-leader-halo"},o),f("path",{d:n,class:"sympblock-leader"},o),f("circle",{cx:t[0],cy:t[1],r:1.9,class:"sympblock-leader-end"},o)}function V(o,e,t,s,i,r){let n=f("text",{x:t,y:s,class:r,"font-size":i,"dominant-baseline":"central"},o);return n.textContent=e,n}function di(o,e,t,s){let i=e.scale_bar_mm*t.pxPerMm,r=`${e.scale_bar_mm} mm`,n=Math.max(i,ee(r,s,t.family)),c={x:10,y:t.height-s*1.3-16,w:n,h:s*1.3+8},a=t.height-11,p=`M10 ${a-4}V${a+4}M10 ${a}H${10+i}M${10+i} ${a-4}V${a+4}`;return f("path",{d:p,class:"sympblock-scale-halo"},o),f("path",{d:p,class:"sympblock-scale"},o),V(o,r,10,a-s*.95,s,"sympblock-label"),c}function bi(o,e,t,s){return e.side_marks.map((i,r)=>{let n=Math.max(s*1.7,ee(i,s,t.family)+s*.8),c=r?t.width-n-8:8,a={x:c,y:8,w:n,h:s*1.7};return f("rect",{x:c,y:8,width:n,height:a.h,rx:3,class:"sympblock-side"},o),V(o,i,c+n/2,8+a.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function ui(o,e,t){for(let s of e)s.label.points_to_mm&&_o(o,s,t(s.label.points_to_mm));for(let s of e)V(o,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function Ao(o){return o.isConnected&&getComputedStyle(o).getPropertyValue("--scene-key").trim()==="beside"}function yi(o,e,t,s){let i=o.isConnected?getComputedStyle(o).fontFamily:"",r=Math.max(...e.map(a=>ee(a.text,s,i)))+s*2.66,n=t-2*r-s;if(Ao(o)&&n>pi*t)return{columns:2,columnPx:r,picturePx:n,left:n+s};let c=Math.max(1,Math.min(3,Math.floor(t/r)));return{columns:c,columnPx:t/c,picturePx:t,left:0}}function ki(o,e,t,s,i,r){let{place:n}=t,c=r*1.4,a=e.map(d=>{let[u,y]=n(d.at_mm),k=u<t.width/2?1:t.width-c-1;return{label:d,x:d.points_to_mm?k:u-c/2,y:y-c/2,w:c,h:c}});he(a,s,{x:0,y:0,w:t.width,h:t.height});for(let d of a)d.label.points_to_mm&&_o(o,d,n(d.label.points_to_mm));let p=Math.ceil(e.length/i.columns),h=i.left?0:t.height;return a.forEach((d,u)=>{let y=i.left+Math.floor(u/p)*i.columnPx+c*.6,k=h+c*.9+u%p*r*1.6;go(o,u+1,d.x+c/2,d.y+c/2,r,i.leastPx),go(o,u+1,y,k,r,i.leastPx),V(o,d.label.text,y+c*.8,k,r,"sympblock-label sympblock-key-text")}),Math.max(0,h+p*r*1.6+c*.6-t.height)}function go(o,e,t,s,i,r){f("circle",{cx:t,cy:s,r:i*.7,class:"sympblock-number"},o),V(o,e,t,s,Math.max(i*.84,r),"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function $o(o){let[e,t,s,i]=o.bounds_mm;if(o.ground==="film")return o.bounds_mm;if(o.film)return o.film.bounds_mm;let r=o.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,h])=>[[p-a,h-a],[p+a,h+a]])}),n=(c,a)=>a(...r.map(p=>p[c]));return[Math.max(e,n(0,Math.min)),Math.max(t,n(1,Math.min)),Math.min(s,n(0,Math.max)),Math.min(i,n(1,Math.max))]}function wo(o,e,t){let[s,i,r,n]=e,c=t/(r-s),a=(n-i)*c,p=o.isConnected?getComputedStyle(o).fontFamily:"",h=([u,y])=>[(u-s)*c,(y-i)*c],d={x:6,y:6,w:t-12,h:a-12};return{bounds:e,width:t,height:a,pxPerMm:c,family:p,place:h,area:d}}function vo(o,e,t,s){o.replaceChildren();let i=[];return e.side_marks&&i.push(...bi(o,e,t,s)),e.scale_bar_mm&&i.push(di(o,e,t,s)),i}function So(o){let e=o.isConnected?Number.parseFloat(getComputedStyle(o).getPropertyValue("--scene-least-rem")):0;return e?e*Number.parseFloat(getComputedStyle(document.documentElement).fontSize):0}function fi(o,e,t){return Math.max(12,t,Math.min(15,o.text_mm?o.text_mm*e.pxPerMm:Le))}function xo(o,e,t){let s=o.querySelector(".sympblock-words"),i=wo(o,e.labels.length?e.bounds_mm:$o(e),t),r=So(o),n=fi(e,i,r),c=vo(s,e,i,n),a=z=>hi(z,i.place,n,ee(z.text,n,i.family)),p=e.labels.map(a),h=p.map(z=>z.x),u=he(p,c,i.area)&&p.every((z,ht)=>Math.abs(z.x-h[ht])<24),y=0;if(u)ui(s,p,i.place);else{let[z,ht,Kt,Gs]=$o(e),dt=yi(o,e.labels,t,n),Xt=(Kt-z)*n*2/dt.picturePx;i=wo(o,[z-Xt,ht,Kt+Xt,Gs],dt.picturePx),c=vo(s,e,i,Math.max(12,r)),y=ki(s,e.labels,i,c,{...dt,leastPx:r},n)}let[k,S,,H]=i.bounds,D=1/i.pxPerMm;s.setAttribute("transform",`translate(${k} ${S}) scale(${D})`),o.setAttribute("viewBox",`${k} ${S} ${t*D} ${H-S+y*D}`),o.style.setProperty("--scene-px",D)}function gi(o,e,t){let s=o.getScreenCTM(),i=e.labels.length&&Ao(o)?t:s?.a*o.viewBox.baseVal.width;return s&&t?Math.min(t,i):0}function Mo(o,e){let[t,s,i]=[0,0,[0,0]],r=()=>{let{width:n,height:c}=o.getBoundingClientRect();if(!n)return;let a=So(o),p=[n,c].every((d,u)=>Math.abs(d-i[u])<=2)&&a===s;i=[n,c];let h=p?t:gi(o,e,n);h>40&&(Math.abs(h-t)>2||Math.abs(a-s)>.5)&&([t,s]=[h,a],xo(o,e,h))};xo(o,e,560),new ResizeObserver(r).observe(o)}var $i="http://www.w3.org/2000/svg",Le=13,wi="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function f(o,e,t){let s=document.createElementNS($i,o);for(let[i,r]of Object.entries(e||{}))s.setAttribute(i,r);return t&&t.append(s),s}function xt(o,e){return`M${o.map(t=>t.join(" ")).join("L")}${e?"Z":""}`}function Eo(o,e,t){let s={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[i,r]of Object.entries(s))o.style.setProperty(`--scene-${i}`,r);o.style.setProperty("--scene-width",t)}function vi(o,e){let[t,s]=o.points_mm[0];if(o.kind==="dot")return f("circle",{cx:t,cy:s,r:o.size_mm||e.width});if(o.kind==="person")return f("path",{d:wi,transform:`translate(${t} ${s}) scale(${o.size_mm})`});if(o.kind==="line")return f("path",{d:xt(o.points_mm,!1)});let i=[o.points_mm,...o.holes_mm].map(r=>xt(r,!0));return f("path",{d:i.join(""),"fill-rule":"evenodd"})}function xi(o,e,t,s,i){let r=`${e}-hatch-${t}`,n=f("pattern",{id:r,patternUnits:"userSpaceOnUse",width:i,height:i}),c={lines:`M0 ${i}L${i} 0`,cross:`M0 ${i}L${i} 0M0 0L${i} ${i}`}[s.hatch],a=c?f("path",{d:c,class:"sympblock-hatch-line","stroke-width":i*.09},n):f("circle",{cx:i/2,cy:i/2,r:i*.14,class:"sympblock-hatch-dot"},n);return Eo(a,s,0),o.querySelector("defs").append(n),`url(#${r})`}function _i(o,e,t){let s=f("g",{class:`sympblock-shape sympblock-${o.kind} sympblock-${o.emphasis}`}),r={line:o.size_mm||e.width,person:e.width/o.size_mm}[o.kind]??e.width;Eo(s,e,o.emphasis==="strong"?r*1.8:r);let n=vi(o,e);if(e.dash.length&&n.setAttribute("stroke-dasharray",e.dash.join(" ")),s.append(n),t&&o.kind==="area"){let c=n.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=t,s.append(c)}return s}function _t(o,e){let t=new DOMPoint(e.clientX,e.clientY).matrixTransform(o.getScreenCTM().inverse());return[t.x,t.y]}function Ai(o,e){let t=f("g",{class:"sympblock-tip","aria-hidden":"true"},o),s=f("rect",{rx:3},t),i=V(t,"",0,0,Le,"sympblock-tip-text");return(r,n,c)=>{if(t.style.display=r?"":"none",!r)return;let a=Number(o.style.getPropertyValue("--scene-px")),p=ee(r,Le,getComputedStyle(o).fontFamily)+14,[h,d,u]=e.bounds_mm,y=Math.max(h,Math.min(n+10*a,u-p*a)),k=c-34*a<d?c+16*a:c-34*a;t.setAttribute("transform",`translate(${y} ${k}) scale(${a})`);for(let[S,H]of Object.entries({width:p,height:24}))s.setAttribute(S,H);i.setAttribute("x",7),i.setAttribute("y",12),i.textContent=r}}function To(o,e,t){let s=f("g",{class:e,"aria-hidden":"true"},o);for(let r of["halo","line"])f("path",{d:t,class:`sympblock-mark-${r}`},s);let i=r=>{s.style.display=r?"":"none",r&&(s.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return i(null),i}function Si(o){return{setCrosshair:To(o,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:To(o,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Mi(o,e,t,s){let i=e.map((r,n)=>({node:r,shape:t[n]})).filter(({shape:r})=>r.name);o.setAttribute("role","group"),i.forEach(({node:r,shape:n},c)=>{let a={role:"button","aria-label":n.name,tabindex:c?-1:0,"data-structure":n.structure};for(let[p,h]of Object.entries(a))r.setAttribute(p,h);r.classList.add("sympblock-pickable"),r.addEventListener("click",p=>s.onPick(n,..._t(o,p))),r.addEventListener("keydown",p=>{let h={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")s.onPick(n,...n.points_mm[0]);else if(h){let d=i[(c+h+i.length)%i.length].node;r.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;p.preventDefault()})})}function Ti(o,e,t,s){let i=r=>{let n=r.getBBox();return[n.x+n.width/2,n.y+n.height/2]};e.forEach((r,n)=>{t[n].name&&(r.addEventListener("pointermove",c=>s(t[n].name,..._t(o,c))),r.addEventListener("pointerleave",()=>s("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&s(t[n].name,...i(r))),r.addEventListener("blur",()=>s("")))})}function Ei(o,e,t){let[s,i,r,n]=e.bounds_mm,c=f("defs",{},o),a={x:s,y:i,width:r-s,height:n-i};f("rect",a,f("clipPath",{id:`${t}-clip`},c)),f("rect",{...a,class:"sympblock-ground"},o)}function Ci(o,e){let t=e.rings.map(s=>xt(s,!0)).join("");for(let s of["halo","line"])f("path",{d:t,class:`sympblock-overlay-${s} sympblock-overlay-${e.tone}`},o)}function Co(o,e){return o.get("scenes")[e]}function Po(o,e={}){let t=M("sympblock-scene"),s=f("svg",{class:"sympblock-scene",role:"img","aria-label":o.alt||o.title});s.dataset.ground=o.ground,Ei(s,o,t);let[i,,r]=o.bounds_mm,n={};for(let[h,d]of Object.entries(o.styles))d.hatch&&(n[h]=xi(s,t,h,d,(r-i)/75));let c=f("g",{"clip-path":`url(#${t}-clip)`},s);if(o.film){let[h,d,u,y]=o.film.bounds_mm,k={href:o.film.href,x:h,y:d,width:u-h,height:y-d,preserveAspectRatio:"none"};f("image",{...k,"aria-hidden":"true"},c)}let a=o.shapes.map(h=>_i(h,o.styles[h.structure],n[h.structure]));c.append(...a);for(let h of e.overlays??[])Ci(c,h);f("g",{class:"sympblock-words","aria-hidden":"true"},s),Ti(s,a,o.shapes,Ai(s,o)),e.onPick&&o.shapes.some(h=>h.name)&&Mi(s,a,o.shapes,e);let p=h=>{let d=s.querySelector(`[data-structure="${CSS.escape(h)}"]`);d&&d.focus()};return s.sceneTools={...Si(s),focusStructure:p},e.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",h=>e.onPoint(..._t(s,h)))),Mo(s,o),s}var ze=class{constructor(e,t){this.model=e,this.send=t,this.drawn=new Map}scene(e){let t=`${e.scene} ${e.pickable}`;if(this.drawn.get(e.id)?.mark!==t){let s=Co(this.model,e.scene),i=r=>this.send({event:"pick",picture:e.id,structure:r.structure});this.drawn.set(e.id,{mark:t,scene:s,node:Po(s,e.pickable?{onPick:i}:{})})}return this.drawn.get(e.id)}figure(e){let{scene:t,node:s}=this.scene(e),i={flexGrow:String(e.share),flexBasis:`${6*e.share}rem`,minWidth:`min(100%, ${5*e.share}rem)`};return l`<figure class="sympblock-panel-picture" style=${J(i)}>
      ${s}
      <figcaption>${e.caption}${t.note?l` <em>${t.note}</em>`:m}</figcaption>
    </figure>`}templates(e){return C(e,({id:t})=>t,t=>this.figure(t))}focused(){for(let[e,{node:t}]of this.drawn){let s=t.contains(document.activeElement)&&document.activeElement.getAttribute("data-structure");if(s)return{id:e,node:t,structure:s}}return null}focusAgain(e){let t=e&&this.drawn.get(e.id);t&&t.node!==e.node&&t.node.sceneTools.focusStructure(e.structure)}};var Pi=o=>o.currentTarget.closest("section").querySelector("iframe");function Ni(o){let{contentWindow:e}=Pi(o);e.focus(),e.print()}function No(o,e,t){let s=URL.createObjectURL(new Blob([o],{type:t}));Object.assign(document.createElement("a"),{href:s,download:e}).click(),URL.revokeObjectURL(s)}function Oo({heading:o,text:e,file:t}){return l`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${()=>No(e,t,"text/csv")}>Download: ${o}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${o}>${e}</pre></details>
  </section>`}function Oi({target:o}){o.style.height=`${o.contentDocument.documentElement.scrollHeight}px`}function Lo(o){return l`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${Ni}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${()=>No(o.document,o.file,"text/html")}>Download</button>
    </div>
    <iframe title=${o.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${o.document} @load=${Oi}></iframe>
  </section>`}function E(o=[]){if(!o.length)return m;let e=o.map(({label:t,text:s},i)=>l`${i?"; ":""}<cite title=${s}>${t}</cite>`);return l`<p class="sympblock-panel-sources"><span>${o.length>1?"Sources: ":"Source: "}</span>${e}</p>`}function Li(o){return l`<section class="sympblock-panel-words sympblock-panel-${o.tone}">
    ${o.tag?l`<strong class="sympblock-panel-tone">${o.tag}</strong>`:m}
    ${o.heading?l`<h4>${o.heading}</h4>`:m}
    <p>${o.text}</p>
    ${E(o.sources)}
  </section>`}function zi(o){let e=(t,s)=>s?l`<td role="cell" data-head=${o.head[s]}>${t}</td>`:l`<th scope="row" role="rowheader" data-head=${o.head[s]}>${t}</th>`;return l`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${o.caption}</caption>
      <thead><tr role="row">${o.head.map(t=>l`<th scope="col" role="columnheader">${t}</th>`)}</tr></thead>
      <tbody>${o.rows.map(t=>l`<tr role="row">${t.map(e)}</tr>`)}</tbody>
    </table>
    ${E(o.sources)}
  </div>`}var Ri={table:zi,words:Li,sheet:Lo,file:Oo},Re=o=>Ri[o.kind](o);var Ii="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.",Bi=5e3,Fi={set:(o,e)=>setTimeout(o,e),clear:o=>clearTimeout(o)},At=class{constructor(e,{page:t,silent:s=()=>{},changed:i=()=>{},clock:r=Fi}){this.post=e,this.page=t,this.silent=s,this.changed=i,this.clock=r,this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0,this.isSilent=!1}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){let t=this.waiting[this.waiting.length-1];e.event==="set"&&typeof e.value=="number"&&t?.event==="set"&&t.id===e.id&&this.waiting.pop(),this.waiting.push(e)}pending(e){let t=[this.underWay,...this.waiting].filter(s=>s?.event==="set"&&s.id===e);return t[t.length-1]?.value}next(){this.clock.clear(this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){this.timer=this.clock.set(()=>this.again(),Bi),this.postOnce(this.underWay)}postOnce(e){try{this.post(e)}catch{}}again(){this.isSilent=!0,this.silent(Ii),this.attempt()}done(e){!this.underWay||e!==this.underWay.sequence||(this.isSilent&&this.silent(""),this.isSilent=!1,this.next(),this.changed())}stop(){this.clock.clear(this.timer);let e=this.waiting;this.waiting=[],this.underWay=null;for(let t of e)this.postOnce({...t,sequence:++this.sequence,page:this.page})}};function zo(o,e={}){let t=new At(i=>o.send(i),{page:M("page"),...e}),s=i=>i?.event==="done"&&t.done(i.sequence);return o.on("msg:custom",s),{send:i=>t.add(i),tell:i=>o.send(i),pending:i=>t.pending(i),isIdle:()=>t.isIdle,stop(){o.off("msg:custom",s),t.stop()}}}var Hi=/^#code=([0-9A-Za-z]{2,2048})$/,Di="The link opens on this computer while the course is running. On another computer, open the code.",ji="The link opens for everybody who uses the course at this address.",qi=/^(localhost|127\.|\[::1\])/;function Wi(o,e){let t=Hi.exec(o)?.[1]??"";return t.startsWith(e)?t:""}var Ie=class{constructor(e,t,s){this.model=e,this.sender=t,this.redraw=s,this.uid=M("sympblock-share"),this.copied="",this.isOpen=!1,this.isFromLink=!1,this.field=_(),this.card=_(),this.openLink()}get shared(){return this.model.get("shared")}get link(){let{origin:e,pathname:t}=globalThis.location;return`${e}${t}#code=${this.shared.code}`}openLink(){let{hash:e,pathname:t,search:s}=globalThis.location,i=Wi(e,this.shared.letter);i&&(globalThis.history.replaceState(globalThis.history.state,"",t+s),this.isFromLink=!0,this.openOnceReady(i))}openOnceReady(e){let{model:t}=this,s=()=>{t.get("preparing")||(t.off("change:preparing",s),this.send(e))};t.on("change:preparing",s),this.stop=()=>t.off("change:preparing",s),s()}stop(){}send=e=>this.sender.send({event:"open_code",text:e});toggled=({target:e})=>{e.open!==this.isOpen&&(this.isOpen=e.open,this.copied="",this.isOpen&&this.make())};make=()=>{this.copied="",this.sender.send({event:"share"})};open=e=>{e.preventDefault();let t=this.field.value.value.trim();t&&this.send(t)};copy=async(e,t)=>{try{await navigator.clipboard.writeText(e),this.copied=`${t} copied.`}catch{this.copied="The browser did not allow copying: mark the code and copy it."}this.redraw()};made({code:e,about:t}){let s=t&&l`<p class="sympblock-share-about">${t}</p>`;return e?l`${s||m}
      <label for="${this.uid}-code">Code of this state, ${e.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${w(e)}
        @focus=${({target:i})=>i.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(e,"Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${()=>this.copy(this.link,"Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${qi.test(globalThis.location.hostname)?Di:ji}</p>`:l`${s||m}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`}opening({opened:e,is_refused:t}){return l`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${v(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(!!(e&&t))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${e&&t?"sympblock-share-refused":""}" role="status"
      >${e||this.copied||m}</p>`}hear({opened:e,is_refused:t}){!this.isFromLink||!e||!this.card.value?.isConnected||(this.isFromLink=!1,this.isOpen=t,queueMicrotask(()=>this.card.value?.closest(".sympblock-panel")?.scrollIntoView({block:"start"})))}template(){return this.hear(this.shared),l`<details class="sympblock-share" ${v(this.card)} ?open=${w(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`}};function Ui({title:o,story:e,controls:t,problem:s,body:i,share:r,said:n}){return[o,e,t,s,i,r,n]}var St=class{constructor(e,t,s){this.model=e,this.el=t,this.uid=M("sympblock-panel"),this.silence="",this.isAsked=!1,this.redraw=()=>this.ask(),this.sender=zo(e,{silent:i=>this.hush(i),changed:this.redraw}),this.desk=new Oe(this.sender,this.uid),this.pictures=new ze(e,this.sender.send),this.face=s(e,this.sender,this.redraw),this.share=e.get("shared")?new Ie(e,this.sender,this.redraw):null,this.traits=["view","problem",...this.share?["shared"]:[],...this.face.traits??[]];for(let i of this.traits)e.on(`change:${i}`,this.redraw);this.draw()}hush(e){this.silence=e,this.ask()}ask(){this.isAsked||(this.isAsked=!0,queueMicrotask(()=>{this.isAsked=!1,this.el&&this.draw()}))}picturesPart(e){return l`<div class="sympblock-panel-pictures" ?hidden=${!e.pictures.length}>${this.pictures.templates(e.pictures)}</div>`}halves(e,t,s){if(!e.story?.length)return{story:m,body:this.body(e,t,s)};let i=l`<div class="sympblock-panel-readout">${e.story.map(Re)}</div>`;return{story:l`<div class="sympblock-panel-story">${this.body(e,t,i)}</div>`,body:this.body({layout:"stacked"},m,s)}}words(e){let t=e.readout.filter(i=>i.is_wide),s=e.readout.filter(i=>!i.is_wide);return l`<div class="sympblock-panel-readout" ?hidden=${!s.length}>${s.map(Re)}</div>
      <div class="sympblock-panel-below" ?hidden=${!t.length}>${t.map(Re)}</div>`}body({layout:e},t,s){return l`<div class="sympblock-panel-body sympblock-panel-${e}">${t}${s}</div>`}parts(){let e=this.model.get("view"),t=this.silence||this.model.get("problem"),[s,i]=[this.picturesPart(e),this.words(e)];return{view:e,title:l`<h3 class="sympblock-panel-title" id="${this.uid}-title" ?hidden=${!e.title}>${e.title}</h3>`,controls:l`<div class="sympblock-panel-controls">${this.desk.templates(e)}</div>`,desk:this.desk,problem:l`<p class="sympblock-panel-problem" role="alert" ?hidden=${!t}>${t||m}</p>`,...this.halves(e,s,i),pictures:s,words:i,share:this.share?.template()??m,said:l`<p class="sympblock-said" aria-live="polite">${e.said}</p>`}}draw(){let e=this.parts(),t=this.pictures.focused(),s=this.focusedControl(),i=this.face.lay??Ui;_e(l`<section class="sympblock-panel ${this.face.className??""}" aria-labelledby="${this.uid}-title">${i(e)}</section>`,this.el),this.desk.settle(e.view.controls),this.pictures.focusAgain(t),this.keepFocus(s),this.face.drawn?.()}focusedControl(){let{activeElement:e}=document;return this.el.contains(e)?e.closest("[data-control]"):null}keepFocus(e){if(!e||this.el.contains(document.activeElement))return;let t=this.el.querySelector(`[data-control="${CSS.escape(e.dataset.control)}"]`);(t?.querySelector("input:checked, input, select, textarea")??t)?.focus()}stop(){for(let e of this.traits)this.model.off(`change:${e}`,this.redraw);this.face.stop?.(),this.share?.stop(),this.sender.stop(),this.el=null}};function Mt({model:o,el:e},t=()=>({})){let s=new St(o,e,t);return()=>s.stop()}var Ro=`.sympblock-panel.sympblock-poll {
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
`;var Io=`/* The bedside monitor: curves beside figures, and below each other where there is no room. */
.sympblock-monitor {
  --sympblock-monitor-ecg: #00795a;
  --sympblock-monitor-pleth: #0069a5;
  --sympblock-monitor-breath: #855600;
  --sympblock-monitor-pressure: #8a3fa0;
  --sympblock-monitor-high: #b3141b;
  --sympblock-monitor-high-ink: #fff;
  --sympblock-monitor-medium: #f2c037;
  --sympblock-monitor-low: #7fd6ea;
  --sympblock-monitor-dark-ink: #161a1d;
  container-type: inline-size;
  padding: 0.5rem 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font-size: 0.875rem;
  line-height: 1.3;
}
body[data-jp-theme-light="false"] .sympblock-monitor {
  --sympblock-monitor-ecg: #4be38a;
  --sympblock-monitor-pleth: #62c8f5;
  --sympblock-monitor-breath: #f2d45c;
  --sympblock-monitor-pressure: #e3a5f5;
}
.sympblock-monitor-head {
  min-height: 1.5rem;
  margin-bottom: 0.375rem;
}
.sympblock-monitor-side {
  display: flex;
  flex-direction: column;
  gap: 0.375rem;
  min-width: 0;
}
.sympblock-panel .sympblock-monitor-quiet {
  margin: 0;
  color: var(--sympblock-soft);
}
.sympblock-monitor-alarms {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.375rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
.sympblock-monitor-alarm {
  margin: 0;
  padding: 0.125rem 0.5rem;
  border-radius: 0.25rem;
}
/* Where there is little room, the name alone is seen. */
.sympblock-monitor-alarm-name {
  display: none;
}
.sympblock-monitor-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
}
.sympblock-monitor-buttons .sympblock-panel-button {
  min-height: 1.75rem;
  padding: 0.125rem 0.5rem;
  font-size: 0.8125rem;
}
.sympblock-monitor-buttons [aria-pressed="true"] {
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
.sympblock-monitor-screen {
  display: grid;
  grid-template-columns: minmax(0, 1fr) clamp(12rem, 43cqi, 18rem);
  gap: 0.75rem;
}
.sympblock-monitor-traces {
  display: block;
  width: 100%;
  /* A place with little room sets the height of one curve. */
  height: calc(3 * var(--sympblock-monitor-trace, 3.25rem));
}
.sympblock-monitor-vitals {
  display: grid;
  flex: 1;
  grid-template-columns: 6fr 5fr;
  gap: 0.25rem;
  align-content: stretch;
}
.sympblock-monitor-vital {
  position: relative;
  min-width: 0;
  padding: 0.125rem 0.375rem;
  border-left: 4px solid currentColor;
}
.sympblock-monitor-heart_rate {
  color: var(--sympblock-monitor-ecg);
}
.sympblock-monitor-saturation {
  color: var(--sympblock-monitor-pleth);
}
.sympblock-monitor-breathing {
  color: var(--sympblock-monitor-breath);
}
.sympblock-monitor-pressure {
  color: var(--sympblock-monitor-pressure);
}
.sympblock-monitor-name {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  font-size: 0.75rem;
}
.sympblock-monitor-limits {
  margin-left: auto;
}
.sympblock-monitor-value {
  font-size: 1.5rem;
  font-variant-numeric: tabular-nums;
  font-weight: 600;
  line-height: 1.15;
  white-space: nowrap;
}
.sympblock-monitor-pressure .sympblock-monitor-value {
  font-size: 1.25rem;
}
.sympblock-monitor-note,
.sympblock-monitor-none {
  font-size: 0.75rem;
}
.sympblock-monitor-note {
  display: inline-block;
}
.sympblock-monitor-sign {
  font-size: 0.75rem;
  white-space: nowrap;
}
.sympblock-monitor-vital .sympblock-monitor-sign {
  margin-left: 0.25rem;
}
.sympblock-monitor-high {
  background: var(--sympblock-monitor-high);
  color: var(--sympblock-monitor-high-ink);
}
.sympblock-monitor-medium {
  background: var(--sympblock-monitor-medium);
  color: var(--sympblock-monitor-dark-ink);
}
.sympblock-monitor-low {
  background: var(--sympblock-monitor-low);
  color: var(--sympblock-monitor-dark-ink);
}
/* Six slow flashes when an alarm begins: fewer than two a second, and over within five seconds. */
.sympblock-monitor-alarm.sympblock-monitor-high {
  animation: sympblock-monitor-flash 0.75s steps(1) 6;
}
@keyframes sympblock-monitor-flash {
  50% {
    outline: 3px solid var(--sympblock-monitor-high);
    outline-offset: 2px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .sympblock-monitor-alarm.sympblock-monitor-high {
    animation: none;
  }
}
@media (forced-colors: active) {
  .sympblock-monitor-alarm,
  .sympblock-monitor-vital {
    border: 1px solid CanvasText;
  }
}
@container (max-width: 28rem) {
  .sympblock-monitor-screen {
    grid-template-columns: minmax(0, 1fr);
  }
  .sympblock-monitor-traces {
    height: calc(3 * var(--sympblock-monitor-trace, 2.5rem));
  }
}
`;var Bo=`.sympblock-console-screens {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}
.sympblock-screen {
  flex: 1 1 16rem;
  max-width: 32rem;
  margin: 0;
}
.sympblock-screen figcaption {
  margin-top: 0.25rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-screen-frame {
  position: relative;
  overflow: hidden;
  aspect-ratio: 1;
  container-type: inline-size;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: #101518;
}
.sympblock-screen canvas {
  display: block;
  width: 100%;
  height: 100%;
}
.sympblock-screen canvas:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: -3px;
}
.sympblock-screen-over {
  position: absolute;
  inset: 0;
  pointer-events: none;
}
.sympblock-screen-mark {
  position: absolute;
  top: 0.375rem;
  padding: 0 0.375rem;
  border-radius: 0.25rem;
  background: #101518c0;
  color: #fff;
  font-size: 1.125rem;
  font-weight: 700;
}
.sympblock-screen-mark:empty {
  display: none;
}
.sympblock-screen-mark-0 {
  left: 0.375rem;
}
.sympblock-screen-mark-1 {
  right: 0.375rem;
}
.sympblock-screen-note {
  position: absolute;
  bottom: 0.375rem;
  left: 0.375rem;
  max-width: calc(100% - 0.75rem);
  margin: 0;
  padding: 0 0.375rem;
  border-radius: 0.25rem;
  background: #101518c0;
  color: #fff;
  font-size: 0.8125rem;
}
.sympblock-screen-place {
  position: absolute;
  width: 0;
  height: 0;
}
.sympblock-screen-name {
  position: absolute;
  width: max-content;
  min-width: min-content;
  padding: 0 0.25rem;
  border-radius: 0.25rem;
  background: #101518b0;
  color: #f0e442;
  font-size: 0.75rem;
  line-height: 1.15;
  overflow-wrap: break-word;
  transform: translate(-50%, -50%);
}
.sympblock-screen-start .sympblock-screen-name {
  left: 0.375rem;
  transform: translate(0, -50%);
}
.sympblock-screen-end .sympblock-screen-name {
  right: 0.375rem;
  transform: translate(0, -50%);
  text-align: right;
}
.sympblock-screen-above .sympblock-screen-name {
  bottom: 0.25rem;
  transform: translate(-50%, 0);
}
.sympblock-screen-start::before,
.sympblock-screen-above::before,
.sympblock-screen-end::before {
  position: absolute;
  top: -0.1875rem;
  left: -0.1875rem;
  width: 0.375rem;
  height: 0.375rem;
  border-radius: 50%;
  background: #f0e442;
  content: "";
}
.sympblock-screen-words {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  margin: 0;
  padding: 1rem;
  color: #c9d1d8;
  text-align: center;
}
.sympblock-screen-words[hidden] {
  display: none;
}
.sympblock-console-row {
  display: flex;
  gap: 0.75rem;
  align-items: center;
  margin-top: 0.625rem;
}
.sympblock-console-pedal {
  min-width: 9rem;
  min-height: 2.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-raised);
  color: var(--sympblock-ink);
  font-size: 1rem;
  font-weight: 600;
  cursor: pointer;
  touch-action: none;
}
.sympblock-console-pedal[aria-pressed="true"] {
  background: #e69f00;
  color: #1a1200;
}
.sympblock-console-pedal:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-console-light {
  padding: 0.125rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 1rem;
  font-size: 0.875rem;
}
.sympblock-console-on {
  border-color: #e69f00;
  background: #e69f00;
  color: #1a1200;
  font-weight: 700;
}
.sympblock-console-keys,
.sympblock-console-waiting {
  margin: 0.375rem 0 0;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-console-waiting {
  margin-bottom: 0.5rem;
  color: var(--sympblock-ink);
  font-weight: 600;
}
.sympblock-console-fold {
  display: none;
}
.sympblock-screen-empty:not(:first-child) {
  display: none;
}
@media (min-width: 56rem) {
  .sympblock-console {
    --sympblock-screen-most: min(40rem, var(--sympblock-kept-height) - 10rem);
  }
  .sympblock-bench .sympblock-panel-controls {
    align-content: flex-start;
    border-bottom: 0;
  }
  .sympblock-console-stage .sympblock-console-screens {
    flex-wrap: nowrap;
    align-items: flex-end;
  }
  .sympblock-console-stage .sympblock-screen {
    flex: 1 1 0;
  }
  .sympblock-console-stage .sympblock-screen:first-child {
    flex-grow: 2;
  }
}
.sympblock-panel-extra + .sympblock-panel-controls > .sympblock-panel-buttons:first-child {
  flex-basis: 100%;
}
@media (max-width: 55.99rem) {
  .sympblock-console {
    padding-inline: 0.5rem;
  }
  .sympblock-console-stage {
    padding-block: 0 0.25rem;
  }
  .sympblock-console-screens {
    flex-wrap: nowrap;
    justify-content: center;
  }
  .sympblock-console-stage .sympblock-screen {
    flex: 0 1 auto;
    width: 33vh;
    min-width: 0;
  }
  .sympblock-console-stage .sympblock-screen:first-child figcaption,
  .sympblock-console-folded .sympblock-screen:not(:first-child) {
    display: none;
  }
  .sympblock-console-fold {
    display: inline-block;
    min-height: 2.75rem;
  }
  .sympblock-console-row {
    flex-wrap: wrap;
  }
}

/* A cross in two colours is seen on bone and on gas. */
.sympblock-screen-cross {
  position: absolute;
  width: 1.25rem;
  height: 1.25rem;
  translate: -50% -50%;
  background:
    linear-gradient(#f0e442, #f0e442) center / 100% 3px no-repeat,
    linear-gradient(#f0e442, #f0e442) center / 3px 100% no-repeat;
  filter: drop-shadow(0 0 1px #000) drop-shadow(0 0 1px #000);
  pointer-events: none;
}
`;var Fo=`.sympblock-task-head {
  margin-bottom: 0.75rem;
}
.sympblock-task-list,
.sympblock-task-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: flex-end;
}
.sympblock-task-row {
  margin: 0.75rem 0;
}
.sympblock-task-number {
  min-width: 2.5rem;
  min-height: 2rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  cursor: pointer;
}
.sympblock-task-number[aria-current] {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-task-title {
  margin: 0.625rem 0 0.25rem;
  font-size: 1rem;
}
.sympblock-task-ask {
  max-width: 42rem;
  margin: 0;
}
.sympblock-task-verdict ul {
  margin: 0 0 0.5rem;
  padding: 0;
  list-style: none;
}
.sympblock-task-verdict li {
  margin: 0.25rem 0;
  padding: 0.375rem 0.625rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-task-verdict li.sympblock-task-met {
  border-left: 4px double var(--sympblock-correct);
}
.sympblock-task-verdict li strong {
  color: var(--sympblock-wrong);
}
.sympblock-task-verdict li.sympblock-task-met strong {
  color: var(--sympblock-correct);
}
.sympblock-task-verdict p {
  max-width: 42rem;
  margin: 0 0 0.5rem;
}
`;var Ho=`/* What a control changes stays in view while the control is used: pictures keep their place, and controls pass beside or below them. */
.sympblock-panel {
  /* What the page has above and below a lesson. */
  --sympblock-around: 9rem;
  /* So high may be what keeps its place. */
  --sympblock-kept-height: calc(100vh - var(--sympblock-around));
}
.sympblock-learner .sympblock-panel {
  --sympblock-around: 3.5rem;
}
/* A box that can scroll would hold the pictures fast inside itself. */
:is(.jp-OutputArea, .jp-OutputArea-output):has(.sympblock-kept) {
  overflow: visible;
  min-width: 0;
}
.sympblock-bench > .sympblock-panel-extra {
  display: contents;
}
.sympblock-kept {
  position: sticky;
  z-index: 2;
  top: 0;
  padding-block: 0.375rem;
  background: var(--sympblock-paper);
}
.sympblock-kept .sympblock-screen {
  max-width: var(--sympblock-screen-most);
}
/* What is reached by keyboard must not stop under the pictures. */
.sympblock-bench :is(button, input, select, summary, [tabindex]) {
  scroll-margin-top: calc(var(--sympblock-kept-height) + 1rem);
}
.sympblock-kept :is(button, input, select, summary, [tabindex]) {
  scroll-margin-top: 0;
}
@media (max-width: 55.99rem) {
  .sympblock-panel.sympblock-panel {
    --sympblock-kept-height: 45vh;
    --sympblock-screen-most: 33vh;
  }
}
@media (min-width: 56rem) {
  /* The panel takes the width to the right of the text. */
  .jp-Cell:has(.sympblock-beside),
  .sympblock-learner .jp-Notebook .jp-Cell:has(.sympblock-beside) {
    max-width: none;
    margin-right: 0;
    margin-left: max(0px, calc((100% - 64rem) / 2));
  }
  .sympblock-panel.sympblock-beside {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
    gap: 0 1.25rem;
    max-width: 96rem;
  }
  .sympblock-beside > * {
    grid-column: 1 / -1;
  }
  .sympblock-beside > .sympblock-bench {
    display: contents;
  }
  .sympblock-beside > .sympblock-bench > .sympblock-panel-extra {
    display: block;
  }
  .sympblock-beside .sympblock-bench :is(button, input, select, summary, [tabindex]) {
    scroll-margin-top: 0;
  }
}
`;var Do=`.sympblock-panel {
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
`;var jo=`/* Who is there, by number: large enough to be read out to a group. */
.sympblock-panel-patient {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  align-items: center;
}
.sympblock-panel-who {
  font-size: 1.0625rem;
  font-variant-numeric: tabular-nums;
}
.sympblock-panel-patient .sympblock-panel-typed {
  align-items: center;
  margin: 0;
}
.sympblock-panel-patient label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-panel-patient input {
  box-sizing: border-box;
  width: 4.5rem;
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
.sympblock-panel-patient input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-patient input[aria-invalid="true"] {
  border: 2px solid #d55e00;
}
.sympblock-panel-patient .sympblock-panel-refusal {
  flex-basis: 100%;
  margin: 0;
  padding-left: 0.5rem;
  border-left: 0.25rem double #d55e00;
}
`;var qo=`.sympblock-said {
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
.sympblock-scene[data-ground="film"] .sympblock-label:not(.sympblock-key-text, .sympblock-number-text) {
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
`;var Wo=`.sympblock-share {
  position: relative;
  margin-top: 0.75rem;
}
.sympblock-share > summary {
  width: max-content;
  min-height: 1.5rem;
  color: var(--sympblock-soft);
  font-weight: 600;
  cursor: pointer;
}
.sympblock-share > summary:focus-visible,
.sympblock-share input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-share-card {
  display: grid;
  gap: 0.375rem;
  max-width: 32rem;
  margin-top: 0.5rem;
  padding: 0.75rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
}
.sympblock-share-card p {
  margin: 0;
}
.sympblock-share-card label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-share-card input {
  box-sizing: border-box;
  flex: 1 1 10rem;
  width: 100%;
  min-width: 0;
  min-height: 2rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  text-overflow: ellipsis;
}
.sympblock-share-card .sympblock-share-code {
  font-family: monospace;
}
.sympblock-share-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-share-open {
  margin-top: 0.25rem;
  padding-top: 0.5rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-share-note {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-share-told {
  min-height: 1.25rem;
}
.sympblock-share-refused {
  font-weight: 600;
}
.sympblock-room-bar > .sympblock-share {
  margin-top: 0;
}
.sympblock-room-bar .sympblock-share-card {
  position: absolute;
  z-index: 5;
  right: 0;
  width: min(26rem, 88vw);
  box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 25%);
}
`;var Uo=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Go=`.sympblock-room-bar {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  margin-bottom: 0.5rem;
}
.sympblock-room-bar > h3 {
  flex: 1;
  margin: 0;
}
.sympblock-room-near,
.sympblock-room-near > .sympblock-room-row,
.sympblock-room-near > .sympblock-console-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  align-items: center;
  margin: 0;
}
.sympblock-room-near {
  justify-content: space-between;
  margin-top: 0.375rem;
}
.sympblock-room-near .sympblock-console-pedal {
  min-height: 2.25rem;
}
.sympblock-room-guide {
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-raised);
  display: flex;
  gap: 0.75rem;
  align-items: baseline;
  margin: 0 0 0.375rem;
  padding: 0.25rem 0.625rem;
  font-size: 0.875rem;
  line-height: 1.35;
}
.sympblock-room .sympblock-room-guide > p {
  flex: 1;
  max-width: none;
  margin: 0;
}
.sympblock-room-reason {
  position: relative;
}
.sympblock-room-reason > summary {
  cursor: pointer;
  color: var(--sympblock-accent);
  font-weight: 600;
}
.sympblock-room-more-word {
  display: none;
}
.sympblock-room-reason > div {
  position: absolute;
  z-index: 4;
  top: 100%;
  right: 0;
  width: min(26rem, 70vw);
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  box-shadow: 0 0.25rem 1rem #0004;
}
/* The message lies on the picture; what is under it can still be clicked. */
.sympblock-room-banner {
  position: absolute;
  z-index: 3;
  inset: auto 0.375rem 0.375rem;
  display: flex;
  gap: 0.5rem;
  align-items: flex-start;
  max-height: 60%;
  padding: 0.25rem 0.25rem 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font-size: 0.875rem;
  line-height: 1.35;
  pointer-events: none;
}
.sympblock-room-told {
  flex: 1;
  min-width: 0;
  overflow: hidden;
}
.sympblock-room-told .sympblock-room-notice {
  margin: 0.125rem 0;
  padding: 0.125rem 0.5rem;
  border-left: 4px dashed var(--sympblock-partly);
}
.sympblock-room-close {
  flex: none;
  width: 1.75rem;
  height: 1.75rem;
  border: 1px solid transparent;
  border-radius: 0.375rem;
  background: none;
  color: inherit;
  font-size: 1.125rem;
  line-height: 1;
  cursor: pointer;
  pointer-events: auto;
}
.sympblock-room-close:hover {
  border-color: var(--sympblock-edge);
  background: var(--sympblock-raised);
}
.sympblock-room-keys {
  max-width: min(34rem, 92vw);
  padding: 1rem 1.25rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.5rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
}
.sympblock-room-keys h4 {
  margin: 0;
}
.sympblock-room-keys kbd {
  font-weight: 600;
  font-family: inherit;
  white-space: nowrap;
}
.sympblock-room-aspirated {
  display: flex;
  gap: 0.625rem;
  align-items: center;
  margin: 0.375rem 0;
  padding: 0.125rem 0.5rem;
}
.sympblock-room-hub {
  flex: none;
  width: 4rem;
}
.sympblock-room-steel,
.sympblock-room-barrel {
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
}
.sympblock-room-cone {
  fill: currentColor;
}
.sympblock-room-drawn {
  fill: none;
}
.sympblock-room-came-blood .sympblock-room-drawn {
  fill: #a51c1c;
}
.sympblock-room-came-fluid .sympblock-room-drawn {
  fill: #56b4e9;
}
.sympblock-room-came-air .sympblock-room-drawn {
  fill: var(--sympblock-raised);
  stroke: currentColor;
  stroke-dasharray: 2 2;
}
.sympblock-room-heading {
  margin: 0 0 0.5rem;
  font-size: 0.9375rem;
}
.sympblock-room-sheet {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.625rem;
  align-content: start;
}
.sympblock-room-sheet[hidden] {
  display: none;
}
.sympblock-room-sheet .sympblock-panel-body {
  margin-top: 0;
}
@media (min-width: 56rem) {
  .sympblock-room:not(.sympblock-room-cockpit) {
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  }
  .sympblock-room:not(.sympblock-room-cockpit) {
    --sympblock-screen-most: min(36rem, var(--sympblock-kept-height) - 16.5rem);
  }
  .sympblock-room:not(.sympblock-room-cockpit) .sympblock-console-stage .sympblock-screen:nth-child(n) {
    display: block;
  }
  /* After the session the debrief follows the pictures, beside the replay and the measures. */
  .sympblock-panel.sympblock-room-over {
    grid-template-rows: auto auto 1fr;
  }
  .sympblock-room-over > .sympblock-bench > .sympblock-room-aside {
    grid-row: 2 / span 2;
    grid-column: 2;
  }
  .sympblock-room-over .sympblock-panel-pictures {
    flex-direction: column;
  }
  .sympblock-room-over > .sympblock-room-debrief {
    grid-row: 3;
    grid-column: 1;
  }
}
/* In the whole window: everything that an act needs, without scrolling. */
.sympblock-panel.sympblock-room-filled {
  position: fixed;
  inset: 0;
  width: 100vw;
  max-width: none;
  height: 100dvh;
  max-height: none;
  margin: 0;
  overflow: auto;
  border: 0;
  border-radius: 0;
}
/* After the session both pictures are looked at alike. */
.sympblock-room-filled .sympblock-console-stage .sympblock-screen:nth-child(n) {
  flex-grow: 1;
}
.sympblock-room-arm > summary {
  cursor: pointer;
  font-weight: 600;
}
.sympblock-panel.sympblock-room-cockpit {
  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(22rem, 30vw, 28rem);
  gap: 0 0.75rem;
  padding: 0.375rem 0.75rem 0.5rem;
  overflow: hidden;
  line-height: 1.4;
}
.sympblock-room-cockpit .sympblock-room-bar {
  margin-bottom: 0.375rem;
}
.sympblock-room-cockpit .sympblock-bench > .sympblock-panel-extra {
  display: flex;
  flex-direction: column;
  min-height: 0;
}
.sympblock-room-cockpit .sympblock-console-keys {
  display: none;
}
.sympblock-room-cockpit .sympblock-console-stage {
  display: flex;
  flex: 1;
  flex-direction: column;
  min-height: 0;
  padding: 0;
}
.sympblock-room-cockpit .sympblock-console-screens {
  flex: 1;
  flex-wrap: nowrap;
  justify-content: center;
  min-height: 0;
  container-type: size;
}
.sympblock-room-cockpit .sympblock-console-stage .sympblock-screen:nth-child(n),
.sympblock-room-cockpit .sympblock-console-stage .sympblock-screen-empty:not(:first-child) {
  display: block;
  flex: none;
  width: min(50cqw - 0.375rem, 100cqh - 1.5rem);
  max-width: none;
}
.sympblock-room-cockpit .sympblock-screen figcaption {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-console-fold {
  display: none;
}
/* The monitor lies in one low strip: alarms, curves and figures beside each other. */
.sympblock-room-cockpit .sympblock-monitor {
  --sympblock-monitor-trace: 1.125rem;
  display: grid;
  grid-template-columns: 13rem minmax(0, 1fr);
  gap: 0 0.5rem;
  margin-top: 0.375rem;
  padding: 0.125rem 0.375rem;
  line-height: 1.15;
}
.sympblock-room-cockpit .sympblock-monitor-head {
  align-items: flex-start;
  min-height: 0;
  margin: 0;
  font-size: 0.6875rem;
}
/* One line for each of the four figures fits beside the curves. */
.sympblock-room-cockpit .sympblock-monitor-alarms {
  flex-direction: column;
  gap: 1px;
}
.sympblock-room-cockpit .sympblock-monitor-screen {
  grid-template-columns: minmax(0, 1fr) 29rem;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-room-cockpit .sympblock-monitor-side {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 4.5rem;
  gap: 0.25rem;
  align-items: center;
}
.sympblock-room-cockpit .sympblock-monitor-vitals {
  grid-template-columns: repeat(4, minmax(0, 1fr));
}
.sympblock-room-cockpit .sympblock-monitor-vital {
  padding: 0 0.25rem;
  line-height: 1.1;
}
.sympblock-room-cockpit .sympblock-monitor-name {
  flex-wrap: nowrap;
  overflow: hidden;
  font-size: 0.6875rem;
  white-space: nowrap;
}
/* Limits are told to screen readers and on pointing at a figure. */
.sympblock-room-cockpit .sympblock-monitor-limits {
  display: none;
}
.sympblock-room-cockpit .sympblock-monitor-vital :is(.sympblock-monitor-note, .sympblock-monitor-none) {
  font-size: 0.6875rem;
}
.sympblock-room-cockpit .sympblock-monitor-vital .sympblock-monitor-value {
  font-size: 1.125rem;
}
.sympblock-room-cockpit .sympblock-monitor-buttons {
  gap: 0.125rem;
}
.sympblock-room-cockpit .sympblock-monitor-buttons .sympblock-panel-button {
  min-height: 1.5rem;
  padding: 0 0.25rem;
  font-size: 0.6875rem;
  line-height: 1.1;
}
.sympblock-room-touch {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.25rem 0.375rem;
}
.sympblock-room-touch .sympblock-room-button {
  padding-inline: 0.375rem;
  line-height: 1.15;
}
.sympblock-room-dose input {
  box-sizing: border-box;
  width: 3.75rem;
  min-height: 1.875rem;
}
.sympblock-room-cockpit .sympblock-room-row:has(> .sympblock-room-dose) {
  flex-wrap: nowrap;
  align-items: end;
}
.sympblock-room-row:has(> .sympblock-room-dose) .sympblock-room-button {
  flex: none;
  white-space: nowrap;
}
.sympblock-room-row:has(> .sympblock-room-dose) .sympblock-room-select {
  min-width: 0;
}
.sympblock-room-done {
  margin: 0.25rem 0 0;
  padding: 0;
  font-size: 0.8125rem;
  list-style: none;
}
.sympblock-room-vitals {
  display: flex;
  gap: 0.375rem 1.5rem;
  min-height: 4.25rem;
  margin: 0.375rem 0 0;
  padding: 0.125rem 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  font-size: 0.8125rem;
  line-height: 1.35;
}
.sympblock-room .sympblock-room-figure {
  margin: 0;
  font-variant-numeric: tabular-nums;
}
.sympblock-room-figure > * {
  display: block;
}
.sympblock-room-figure > :first-child {
  color: var(--sympblock-soft);
}
.sympblock-room-figure strong {
  font-size: 1.125rem;
  white-space: nowrap;
}
/* The sign says how urgent it is; in words it is read out. */
.sympblock-room-cockpit .sympblock-monitor-alarm {
  overflow: hidden;
  padding: 0 0.25rem;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-monitor-alarm-name {
  display: inline;
}
.sympblock-room-cockpit .sympblock-monitor-alarm :is(strong, .sympblock-monitor-alarm-words) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
/* What the hand feels stands with depth and feet, whichever card is open. */
.sympblock-room-vitals > .sympblock-room-now {
  flex: 1 1 10rem;
}
.sympblock-room-vitals > .sympblock-room-soles {
  flex: 1 1 11rem;
}
.sympblock-room-feel[hidden],
.sympblock-room-cockpit .sympblock-room-card > .sympblock-room-feel {
  display: none;
}
.sympblock-room-vitals .sympblock-room-force {
  flex: none;
  align-self: center;
  width: 13.5rem;
}
.sympblock-room-cockpit .sympblock-room-aside {
  display: flex;
  flex-direction: column;
  gap: 0.375rem;
  min-height: 0;
}
.sympblock-room-tabs {
  display: grid;
  grid-template-columns: repeat(5, auto);
  gap: 0.25rem;
}
.sympblock-room-tab {
  min-height: 1.875rem;
  padding: 0.125rem 0.25rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
  font-size: 0.875rem;
  cursor: pointer;
}
.sympblock-room-tab[aria-selected="true"] {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-room-cockpit .sympblock-room-sheet {
  flex: 1;
  min-height: 0;
  gap: 0.5rem;
  overflow: auto;
  font-size: 0.875rem;
  line-height: 1.35;
}
.sympblock-room-cockpit .sympblock-room-sheet[hidden] {
  display: none;
}
/* One card has the height of the window; what it holds is set closer than in the page. */
.sympblock-room-cockpit .sympblock-room-card {
  padding: 0.25rem 0.625rem 0.375rem;
}
.sympblock-room-cockpit .sympblock-room-card h4,
.sympblock-room-cockpit .sympblock-room-heading {
  margin: 0 0 0.125rem;
}
.sympblock-room-cockpit .sympblock-room-row {
  gap: 0.25rem 0.375rem;
  margin: 0.25rem 0;
}
.sympblock-room-cockpit .sympblock-room-sheet .sympblock-panel-button {
  min-height: 1.875rem;
  padding: 0.125rem 0.625rem;
  font-size: 0.8125rem;
}
.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-pad button {
  min-height: 1.625rem;
  padding: 0;
}
.sympblock-room-cockpit .sympblock-room-select select {
  min-height: 1.875rem;
}
.sympblock-room-cockpit .sympblock-room-check {
  min-height: 1.5rem;
}
.sympblock-room-cockpit .sympblock-room-checks {
  gap: 0;
  margin: 0;
}
.sympblock-room-cockpit .sympblock-room-item > .sympblock-room-row {
  flex-wrap: nowrap;
  align-items: center;
  justify-content: space-between;
  margin: 0;
  padding-block: 0.0625rem;
}
.sympblock-room-cockpit .sympblock-room-item .sympblock-room-check {
  align-items: center;
  min-width: 0;
  font-size: 0.8125rem;
  line-height: 1.2;
}
.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-checks .sympblock-panel-button {
  flex: none;
  min-height: var(--sympblock-ask-height, 1.625rem);
  padding: 0 0.375rem;
  font-size: 0.75rem;
  white-space: nowrap;
}
.sympblock-room-cockpit .sympblock-room-item p {
  margin: 0 0 0.125rem 1.5rem;
  font-size: 0.8125rem;
  line-height: 1.25;
}
/* Question and answer run on, beside the button that accepts them. */
.sympblock-room-cockpit .sympblock-room-heard {
  display: flow-root;
  margin-left: 0.375rem;
  line-height: 1.2;
}
.sympblock-room-cockpit .sympblock-room-heard :is(div, p) {
  display: inline;
  margin: 0;
}
.sympblock-room-cockpit .sympblock-room-go-on {
  float: right;
}
/* While an answer is read the other items take one line each, so that nothing of it has to be scrolled. */
.sympblock-room-cockpit .sympblock-room-checks:has(.sympblock-room-heard) {
  --sympblock-ask-height: 1.5rem;
}
.sympblock-room-cockpit
  .sympblock-room-checks:has(.sympblock-room-heard)
  .sympblock-room-item:not(:has(.sympblock-room-heard))
  .sympblock-room-tick {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
/* What the soles read stands below the pictures. */
.sympblock-room-cockpit .sympblock-room-feet {
  display: none;
}
.sympblock-room-cockpit .sympblock-task-list {
  gap: 0.25rem;
}
.sympblock-room-cockpit .sympblock-task-number {
  min-width: 2.375rem;
}
.sympblock-room-cockpit .sympblock-panel-controls {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.375rem 1rem;
  align-items: end;
  padding: 0;
  border: 0;
}
/* The same buttons stand below the picture. */
.sympblock-room-cockpit .sympblock-panel-controls > .sympblock-panel-buttons {
  display: none;
}
.sympblock-room-cockpit .sympblock-panel-choice {
  grid-column: 1 / -1;
}
.sympblock-room-cockpit .sympblock-panel-choice legend {
  float: left;
  margin: 0.25rem 0.75rem 0 0;
}
.sympblock-room-cockpit .sympblock-panel-options {
  margin: 0;
}
.sympblock-room-cockpit .sympblock-panel-option span {
  min-height: 1.75rem;
  padding: 0.125rem 0.5rem;
}
.sympblock-room-cockpit .sympblock-panel-range input {
  height: 1.375rem;
}
.sympblock-room-cockpit .sympblock-panel-body {
  gap: 0.5rem;
}
.sympblock-room-cockpit :is(.sympblock-panel-pictures, .sympblock-panel-readout) {
  flex: 1 1 100%;
}
.sympblock-room-cockpit .sympblock-panel-picture svg {
  max-height: 11rem;
}
.sympblock-room-cockpit .sympblock-panel-table :is(th, td) {
  padding-block: 0.125rem;
}
.sympblock-room-cockpit h5 {
  margin: 0.375rem 0 0.125rem;
  font-size: 0.875rem;
}
@media (max-width: 56rem) {
  /* On a narrow window the pictures stand above one card, which is scrolled by itself. */
  .sympblock-panel.sympblock-room-cockpit {
    display: flex;
    flex-direction: column;
    padding-inline: 0.5rem;
  }
  .sympblock-room-cockpit .sympblock-bench {
    display: contents;
  }
  .sympblock-room-cockpit .sympblock-bench > .sympblock-panel-extra {
    flex: none;
  }
  .sympblock-room-cockpit .sympblock-room-aside {
    flex: 1;
    margin-top: 0.375rem;
  }
  .sympblock-room-cockpit .sympblock-console-stage {
    position: static;
    flex: none;
  }
  .sympblock-room-cockpit .sympblock-console-screens {
    flex: none;
    height: 33vh;
  }
  .sympblock-room-cockpit .sympblock-room-card > .sympblock-room-feel:not([hidden]) {
    display: block;
  }
  .sympblock-room-vitals > :is(.sympblock-room-now, .sympblock-room-force, .sympblock-room-trace) {
    display: none;
  }
  /* The curves stand on their card, where there is room for them. */
  .sympblock-room-cockpit .sympblock-room-feet {
    display: block;
  }
  .sympblock-room-cockpit .sympblock-room-feet > p {
    display: none;
  }
  .sympblock-room-cockpit .sympblock-room-vitals {
    gap: 0.375rem 0.75rem;
    min-height: 0;
    margin-top: 0.375rem;
    padding: 0.125rem 0.375rem;
    font-size: 0.75rem;
    line-height: 1.25;
  }
}
@media (max-width: 48rem) {
  /* In the page of a phone the open card follows the pictures. */
  .sympblock-room-tabs {
    margin-block: 0.375rem;
  }
  .sympblock-room .sympblock-room-tab {
    padding-inline: 0;
    font-size: 0.8125rem;
  }
  .sympblock-room .sympblock-room-sheet .sympblock-panel-button {
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }
  .sympblock-room .sympblock-room-sheet .sympblock-room-pad button {
    padding-inline: 0;
  }
  /* A phone has no keys. */
  .sympblock-room .sympblock-console-keys {
    display: none;
  }
  /* One line tells the step; all of it is told on demand. */
  .sympblock-room .sympblock-room-guide {
    max-height: 40vh;
    overflow: auto;
    font-size: 0.8125rem;
  }
  .sympblock-room .sympblock-room-guide:has(.sympblock-room-reason:not([open])) > p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sympblock-room .sympblock-room-guide:has(.sympblock-room-reason[open]) {
    display: block;
  }
  .sympblock-room-why-word {
    display: none;
  }
  .sympblock-room-more-word {
    display: inline;
  }
  .sympblock-room-reason > div {
    position: static;
    width: auto;
    box-shadow: none;
  }
  /* Two lines hold all that takes and keeps a picture. */
  .sympblock-room .sympblock-room-near,
  .sympblock-room .sympblock-room-near > .sympblock-room-row,
  .sympblock-room .sympblock-room-near > .sympblock-console-row {
    gap: 0.25rem;
    justify-content: center;
  }
  .sympblock-room .sympblock-room-near .sympblock-room-row {
    display: contents;
  }
  .sympblock-room .sympblock-room-near :is(.sympblock-room-button, .sympblock-console-pedal) {
    padding-inline: 0.3125rem;
    font-size: 0.75rem;
  }
  .sympblock-room .sympblock-room-near .sympblock-console-light {
    padding-inline: 0.375rem;
    font-size: 0.75rem;
  }
  .sympblock-room .sympblock-room-near .sympblock-console-pedal {
    min-width: 0;
  }
  .sympblock-room-cockpit .sympblock-console-fold {
    display: inline-block;
    min-height: 2.25rem;
    font-size: 0.8125rem;
  }
  .sympblock-room-cockpit .sympblock-console-screens > .sympblock-screen:nth-child(n) {
    width: min(100cqw, 33vh);
  }
  .sympblock-room-cockpit .sympblock-console-screens:not(.sympblock-console-folded) > .sympblock-screen:nth-child(n) {
    width: min(50cqw - 0.375rem, 33vh);
  }
  .sympblock-room-cockpit .sympblock-console-folded > .sympblock-screen:nth-child(2) {
    display: none;
  }
}

/* The checks stand two in a row, and what the last one found below them all. */
.sympblock-room-cockpit .sympblock-room-home-checks {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.25rem 0.375rem;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item {
  display: contents;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item > .sympblock-room-row {
  align-items: stretch;
}

.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-home-checks .sympblock-panel-button {
  flex: 1;
  padding: 0.125rem 0.375rem;
  font-size: 0.75rem;
  line-height: 1.2;
  text-align: left;
}

.sympblock-room-cockpit .sympblock-room-home-checks [role="status"] {
  grid-column: 1 / -1;
  order: 1;
}

/* The findings keep what the earlier checks have shown. */
.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item:not(.sympblock-room-latest) [role="status"] {
  display: none;
}

.sympblock-room-cockpit .sympblock-room-sheet .sympblock-room-waits .sympblock-panel-button {
  padding-inline: 0.375rem;
  font-size: 0.75rem;
}

.sympblock-room-cockpit .sympblock-room-home-checks .sympblock-room-item :is(p, .sympblock-room-heard) {
  font-size: 0.78rem;
}
`;var Vo=`.sympblock-room-aside {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.625rem;
  align-content: start;
}
.sympblock-room-card {
  padding: 0.5rem 0.75rem 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
}
.sympblock-room-card h4 {
  margin: 0 0 0.375rem;
  font-size: 0.9375rem;
}
.sympblock-room-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  align-items: flex-end;
  margin: 0.375rem 0;
}
.sympblock-room-button {
  min-height: 2.25rem;
}
.sympblock-room .sympblock-room-button[aria-disabled="true"] {
  border-color: var(--sympblock-accent);
  color: inherit;
  opacity: 0.55;
  cursor: not-allowed;
}
.sympblock-room .sympblock-room-shot,
.sympblock-room .sympblock-room-shot:hover {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-room-checks {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.25rem;
  margin-top: 0.25rem;
}
.sympblock-room-check {
  display: flex;
  gap: 0.5rem;
  align-items: baseline;
  min-height: 1.75rem;
  cursor: pointer;
}
.sympblock-room-heard {
  display: flex;
  gap: 0.5rem;
  align-items: flex-end;
}
.sympblock-room-heard > div {
  flex: 1;
  min-width: 0;
}
.sympblock-room-tick,
.sympblock-room-detail {
  display: block;
}
.sympblock-room-detail {
  font-size: 0.8125rem;
  color: var(--sympblock-soft);
}
.sympblock-room-words,
.sympblock-room-hint {
  margin: 0.125rem 0;
}
.sympblock-room-hint,
.sympblock-room-unit,
.sympblock-room-why {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-room-depth {
  display: block;
  font-weight: 600;
}
.sympblock-room-needle {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  justify-content: space-between;
}
.sympblock-room-pad {
  display: grid;
  flex: none;
  grid-template-areas: ". up ." "left middle right" ". down .";
  grid-template-columns: 2.5rem 4.5rem 2.5rem;
  gap: 0.25rem;
}
.sympblock-room-pad button {
  min-width: 0;
  padding: 0.125rem;
  font-size: 0.8125rem;
}
.sympblock-room-to-up {
  grid-area: up;
}
.sympblock-room-to-left {
  grid-area: left;
}
.sympblock-room-to-straight {
  grid-area: middle;
}
.sympblock-room-to-right {
  grid-area: right;
}
.sympblock-room-to-down {
  grid-area: down;
}
.sympblock-room-needle > :first-child {
  flex: 1 1 10rem;
}
.sympblock-room-select {
  display: grid;
  min-width: 0;
  max-width: 100%;
  gap: 0.125rem;
  font-size: 0.8125rem;
}
.sympblock-room-select select {
  width: 100%;
  min-width: 0;
  min-height: 2.25rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-ink);
  font: inherit;
}
.sympblock-room-reading {
  margin-top: 0.375rem;
  padding-top: 0.375rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-room-reading .sympblock-room-select {
  flex: 1 1 7rem;
}
.sympblock-room-recorded {
  margin: 0;
  font-size: 0.8125rem;
}
.sympblock-room-notes {
  max-height: min(24rem, 60vh);
  overflow-y: auto;
  margin: 0;
  padding: 0;
  list-style: none;
}
.sympblock-room-note {
  margin: 0.25rem 0;
  padding: 0.125rem 0.5rem;
  border-left: 3px solid var(--sympblock-line);
}
.sympblock-room-time {
  margin-right: 0.5rem;
  color: var(--sympblock-soft);
  font-variant-numeric: tabular-nums;
}
.sympblock-room-patient {
  border-left: 4px double var(--sympblock-accent);
}
.sympblock-room-caution {
  border-left: 4px dashed var(--sympblock-partly);
}
.sympblock-room-stop {
  border-left: 5px solid var(--sympblock-wrong);
}
.sympblock-room-left {
  margin: 0.5rem 0 0;
}
.sympblock-room-card summary,
.sympblock-room-checked summary {
  cursor: pointer;
}
.sympblock-room-debrief {
  margin-top: 0.75rem;
  padding-top: 0.5rem;
  border-top: 2px solid var(--sympblock-edge);
}
.sympblock-room-debrief h4 {
  margin: 0 0 0.25rem;
  font-size: 1.0625rem;
}
.sympblock-room-debrief h5 {
  margin: 0.5rem 0 0.25rem;
  font-size: 0.9375rem;
}
.sympblock-room-good {
  color: var(--sympblock-correct);
}
.sympblock-room-poor {
  color: var(--sympblock-wrong);
}
.sympblock-room-checked {
  columns: 22rem 2;
  margin: 0.5rem 0;
  padding: 0;
  list-style: none;
}
.sympblock-room-checked li {
  margin: 0 0 0.25rem;
  padding-left: 0.5rem;
  border-left: 3px solid var(--sympblock-line);
  break-inside: avoid;
}
.sympblock-room-checked .sympblock-room-kept {
  border-left: 4px double var(--sympblock-correct);
}
.sympblock-room-checked .sympblock-room-missed {
  border-left: 4px solid var(--sympblock-wrong);
}
.sympblock-room-checked .sympblock-room-missed strong {
  color: var(--sympblock-wrong);
}
.sympblock-room-table {
  width: 100%;
  overflow-wrap: break-word;
  margin: 0.5rem 0;
  border-collapse: collapse;
}
.sympblock-room-table caption {
  text-align: left;
  font-weight: 600;
}
.sympblock-room-table :is(th, td) {
  padding: 0.125rem 0.5rem;
  border-bottom: 1px solid var(--sympblock-line);
  text-align: left;
  font-weight: 400;
}
.sympblock-room-button {
  max-width: 100%;
  white-space: normal;
}
@media (min-width: 56rem) {
  .sympblock-room .sympblock-room-aside {
    grid-column: 2;
  }
}
@media (max-width: 48rem) {
  /* The views stay with the screen, in one line if there is room for it. */
  .sympblock-console-stage .sympblock-room-row {
    gap: 0.25rem;
    justify-content: center;
    margin-bottom: 0;
  }
  .sympblock-console-stage .sympblock-room-button {
    padding-inline: 0.375rem;
    font-size: 0.8125rem;
  }
  .sympblock-room-needle {
    align-items: flex-start;
  }
  .sympblock-room-needle > :first-child {
    flex-basis: 7rem;
  }
}
.sympblock-room-hold {
  touch-action: none;
  user-select: none;
  font-weight: 600;
}
.sympblock-room-hold:active {
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
/* In the line of the heading. */
.sympblock-room-card {
  position: relative;
}
.sympblock-room .sympblock-room-card > .sympblock-room-switch {
  position: absolute;
  top: 0.25rem;
  right: 0.625rem;
  align-items: center;
  min-height: 1.5rem;
  font-size: 0.8125rem;
}
.sympblock-room .sympblock-room-feel-line {
  margin: 0;
}
.sympblock-room-force {
  display: block;
  width: 100%;
  max-width: 24rem;
}
.sympblock-room-axis {
  fill: none;
  stroke: var(--sympblock-soft);
}
.sympblock-room-axis-words {
  fill: var(--sympblock-soft);
  font-size: 10px;
}
.sympblock-room-trace {
  display: block;
  flex: none;
  width: 10.5rem;
}
.sympblock-room-sole {
  fill: none;
  stroke: #0072b2;
  stroke-width: 2;
  stroke-linejoin: round;
}
.sympblock-room-sole-right {
  stroke: #d55e00;
  stroke-dasharray: 5 2;
}
body[data-jp-theme-light="false"] .sympblock-room-sole-left {
  stroke: #56b4e9;
}
.sympblock-room-felt {
  fill: none;
  stroke: var(--sympblock-accent);
  stroke-width: 2;
  stroke-linejoin: round;
}
.sympblock-room-tip {
  fill: #d55e00;
}

.sympblock-room-replay-slider input {
  display: block;
  width: 100%;
  min-height: 1.5rem;
}

.sympblock-room-signs {
  padding: 0;
  list-style: none;
}

.sympblock-room-sign {
  width: 100%;
  padding: 0.4rem 0.5rem;
  border: 0;
  border-left: 3px solid transparent;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}

.sympblock-room-sign:hover,
.sympblock-room-sign[aria-current] {
  border-left-color: currentcolor;
  background: var(--jp-layout-color2, #eee);
}

.sympblock-room-button[aria-pressed="true"] {
  background: #0072b2;
  color: #fff;
}
`;var te=class{constructor(e,t=()=>window.AudioContext?new AudioContext:null){this.redraw=e,this.make=t,this.context=null,this.isOn=!1}turn(e){this.isOn=e,e&&(this.context??=this.make()),this.context?.[e?"resume":"suspend"](),this.redraw()}play(e){if(!(!this.isOn||!this.context))for(let t of e)this.part(this.context,t)}part(e,{at:t,seconds:s,hertz:i,noise:r,loud:n}){let c=e.currentTime+t,a=e.createGain();a.gain.setValueAtTime(n,c),a.gain.exponentialRampToValueAtTime(.001,c+s);let p=r?this.noise(e,s,i,a):this.tone(e,i,a);a.connect(e.destination),p.start(c),p.stop(c+s)}tone(e,t,s){let i=e.createOscillator();return i.frequency.value=t,i.connect(s),i}noise(e,t,s,i){let r=e.createBuffer(1,Math.ceil(t*e.sampleRate),e.sampleRate),n=r.getChannelData(0);for(let p=0;p<n.length;p+=1)n[p]=2*Math.random()-1;let c=e.createBufferSource();c.buffer=r;let a=e.createBiquadFilter();return a.type="bandpass",a.frequency.value=s,c.connect(a),a.connect(i),c}stop(){this.context?.close(),this.context=null}};var ir=880,rr=.5,nr=150,lr=.09,ar=120,Tt=(o,e,t)=>o.map(s=>({at:s,seconds:.16,hertz:e,loud:t})),Ko={high:{parts:Tt([0,.2,.4,.75,.95,1.6,1.8,2,2.35,2.55],660,.4),everyS:6},medium:{parts:Tt([0,.25,.5],520,.3),everyS:12},low:{parts:Tt([0,.3],440,.2),everyS:25}};function cr(o){let e=100-(o??100);return Math.max(nr,ir*2**(-rr*e/12))}var Be=class{constructor(e,t){this.page=new te(e,t),this.pausedUntilS=0,this.nextBurstS=0,this.priority=""}get isOn(){return this.page.isOn}turn(e){this.priority="",this.page.turn(e)}beep(e,t){let s={at:Math.max(0,e),seconds:lr,hertz:cr(t),loud:.25};this.page.play([s])}alarm(e,t){e!==this.priority&&(this.nextBurstS=t),this.priority=e,!(!e||this.isPaused(t)||t<this.nextBurstS)&&(this.nextBurstS=t+Ko[e].everyS,this.page.play(Ko[e].parts))}pause(e){this.pausedUntilS=this.isPaused(e)?0:e+ar,this.page.redraw()}isPaused(e){return e<this.pausedUntilS}stop(){this.page.stop()}};var de=class{constructor(){this.words="",this.told=new Map,this.sizes=new Map,this.restsUntilS=0,this.isFirst=!0}hear({alarms:e,vitals:t},s){let i=[...this.begun(e),...this.ended(e),...this.changed(t,s)];return i.length&&(this.words=i.join(" ")),this.isFirst=!1,this.words}begun(e){return e.filter(({id:s})=>!this.told.has(s)).map(({priority_words:s,words:i})=>`${s}: ${i}.`)}ended(e){let t=[...this.told].filter(([s])=>!e.some(i=>i.id===s));return this.told=new Map(e.map(({id:s,name:i})=>[s,i])),t.map(([,s])=>`Alarm ended: ${s}.`)}changed(e,t){let i=this.isFirst||t>=this.restsUntilS?e.filter(r=>this.hasMoved(r)):[];for(let{id:r,size:n}of i)this.sizes.set(r,n);return i.length&&(this.restsUntilS=t+12),this.isFirst?[]:i.map(({name:r,words:n})=>`${r}: ${n}.`)}hasMoved({id:e,size:t,said_step:s}){if(!this.sizes.has(e))return!0;let i=this.sizes.get(e);return t===null||i===null?t!==i:Math.abs(t-i)>=s}};var Fe=class{constructor(e,t){this.line=e,this.pen=t,this.pixelsPerS=e.pixelsPerS??94,this.ink="",this.width=0,this.top=0,this.band=0,this.left=0}fit(e,t,s){Object.assign(this,{width:e,top:t,band:s})}get windowS(){return this.width/this.pixelsPerS}get lastS(){return this.windowS-1/this.pixelsPerS}x(e){return e%this.windowS*this.pixelsPerS}y(e){let{low:t,high:s}=this.line,i=Math.min(1,Math.max(0,(e-t)/(s-t)));return this.top+this.band-4-i*(this.band-8)}clear(e,t){this.pen.clearRect(e,this.top,t,this.band)}begin(e){this.clear(0,this.width),this.left=this.y(e)}draw(e,t,s){let i=s.map(r=>this.y(r));for(let[r,n]of this.pieces(t))this.piece(e,t,i,r,n);this.left=i.at(-1)}pieces(e){let s=[0,...e.flatMap((i,r)=>r>0&&this.x(i)<this.x(e[r-1])?[r]:[])];return s.map((i,r)=>[i,s[r+1]??e.length])}piece(e,t,s,i,r){let n=i>0||this.x(t[0])<this.x(e)?null:this.x(e),c=n===null?0:n+14-1;this.clear(c,this.x(t[r-1])+14-c),Object.assign(this.pen,{lineWidth:1.75,lineJoin:"round",lineCap:"round",strokeStyle:this.ink}),this.pen.beginPath(),n!==null&&this.pen.moveTo(n,this.left);for(let a=i;a<r;a+=1)this.pen.lineTo(this.x(t[a]),s[a]);this.pen.stroke()}};var mr=4,pr=2,He=class{constructor(e,t=document.createElement("canvas")){this.canvas=t,this.canvas.className="sympblock-monitor-traces",this.canvas.setAttribute("role","img"),this.pen=this.canvas.getContext("2d"),this.sweeps=e.map(s=>new Fe(s,this.pen)),this.width=0,this.height=0,this.frames=0,this.drawnS=Number.NaN}resize(e,t,s=1){let i=Math.min(s,pr);if(e===this.width&&t===this.height)return!1;[this.width,this.height]=[e,t],this.canvas.width=Math.round(e*i),this.canvas.height=Math.round(t*i),this.pen.setTransform(i,0,0,i,0,0);let r=t/this.sweeps.length;for(let[n,c]of this.sweeps.entries())c.fit(e,n*r,r);return this.drawnS=Number.NaN,!0}page(e){if(!this.width)return;let t=Math.max(...this.sweeps.map(({lastS:r})=>r));this.begin(e(0));let{times:s,values:i}=this.sampled(0,t,e);for(let[r,n]of this.sweeps.entries()){let c=s.filter(p=>p<=n.lastS),a=c.map((p,h)=>i[h][r]);c.length&&n.draw(0,c,a)}this.told(),this.drawnS=Number.NaN}dye(e){let t=()=>this.sweeps.map(({ink:i})=>i).join(),s=t();for(let i of this.sweeps)i.ink=e(i.line.ink).trim();return t()!==s}get windowS(){return Math.min(...this.sweeps.map(({windowS:e})=>e))}begin(e){for(let[t,s]of this.sweeps.entries())s.begin(e[t])}sampled(e,t,s){let i=Math.max(1,Math.ceil((t-e)*94*mr)),r=Array.from({length:i},(n,c)=>e+(t-e)*(c+1)/i);return{times:r,values:r.map(n=>s(n))}}told(){this.frames+=1,this.canvas.dataset.frames=String(this.frames)}draw(e,t){if(!this.width)return;let s=this.drawnS;if(e-s<this.windowS){let{times:i,values:r}=this.sampled(s,e,t),n=c=>r.map(a=>a[c]);for(let[c,a]of this.sweeps.entries())a.draw(s,i,n(c))}else this.begin(t(e));this.drawnS=e,this.told()}};var Xo={cycles:[],ripples:{}};function hr(o,e){let t=e*(o.length-1),s=Math.floor(t),i=Math.min(o.length-1,s+1);return o[s]+(t-s)*(o[i]-o[s])}function dr(o,e){let t=(s,{hertz:i,size:r,phase_rad:n})=>s+r*Math.sin(2*Math.PI*i*e+n);return o.reduce(t,0)}var K=class{constructor(e=()=>{}){this.begins=e,this.track=Xo,this.next=Xo,this.place=0,this.begunS=0}follow(e){this.next=e}get cycle(){return this.track.cycles[this.place]}to(e){for(;this.cycle&&e>=this.begunS+this.cycle.seconds;)this.turn(this.begunS+this.cycle.seconds);!this.cycle&&this.next!==this.track&&this.turn(e)}turn(e){this.place+=1,this.track=this.next,this.place>=this.track.cycles.length&&(this.place=0),this.begunS=e,this.cycle&&this.begins(this.cycle,e)}value(e,t){let s=dr(this.track.ripples[e]??[],t),i=this.cycle?.lines[e];return i?s+hr(i,(t-this.begunS)/this.cycle.seconds):s}};var br={high:"▲",medium:"◆",low:"●"},ur={high:"!!!",medium:"!!",low:"!"},Yo=o=>l`<span class="sympblock-monitor-sign" aria-hidden="true">${br[o]} ${ur[o]}</span>`;function yr({priority:o,priority_words:e,name:t,words:s}){return l`<li class="sympblock-monitor-alarm sympblock-monitor-${o}" title=${s}>
    ${Yo(o)} <strong>${e}</strong>
    <span class="sympblock-monitor-alarm-words">${s}</span>
    <span class="sympblock-monitor-alarm-name" aria-hidden="true">${t}</span>
  </li>`}function Qo(o){return o.length?l`<ul class="sympblock-monitor-alarms" aria-label="Alarms">${o.map(yr)}</ul>`:l`<p class="sympblock-monitor-quiet">No alarm</p>`}function kr({id:o,name:e,short:t,value:s,unit:i,words:r,limits:n,limits_words:c,note:a,alarm:p}){return l`<div class="sympblock-monitor-vital sympblock-monitor-${o} ${p?`sympblock-monitor-${p}`:""}"
    role="group" aria-label=${e}>
    <div class="sympblock-monitor-name" title="${e}. ${c}">
      <strong aria-hidden="true">${t}</strong> <span aria-hidden="true">${i}</span>
      ${n?l`<span class="sympblock-monitor-limits" aria-hidden="true">${n}</span>`:m}
    </div>
    <div>${s?l`<span class="sympblock-monitor-value" aria-hidden="true">${s}</span><span class="sympblock-said">${r}</span>`:l`<span class="sympblock-monitor-none">${r}</span>`}${p?Yo(p):m}
      ${a?l`<span class="sympblock-monitor-note">${a}</span>`:m}
      <span class="sympblock-said">${c}</span></div>
  </div>`}var Zo=o=>l`<div class="sympblock-monitor-vitals">${o.map(kr)}</div>`;var Jo=25,fr=2e3,gr=1,$r=3,wr=94/4,vr=[{name:"ecg",low:-.8,high:1.3,ink:"--sympblock-monitor-ecg"},{name:"pleth",low:-.05,high:1.05,ink:"--sympblock-monitor-pleth"},{name:"breath",low:-.05,high:1.05,ink:"--sympblock-monitor-breath",pixelsPerS:wr}],xr=(o,e)=>JSON.stringify([o.heart,o.breath])===JSON.stringify([e?.heart,e?.breath]);function es(o,e,t){return o.to(t),e.to(t),[o.value("ecg",t),o.value("pleth",t),e.value("breath",t)]}var De=class{constructor(e,t){this.sound=new Be(e,t),this.speech=new de,this.heart=new K((s,i)=>this.beat(s,i)),this.breath=new K,this.strip=new He(vr),this.calm=window.matchMedia("(prefers-reduced-motion: reduce)"),this.message=void 0,this.playedS=0,this.fromS=0,this.drawnMs=0,this.dyedS=Number.NEGATIVE_INFINITY,this.isOutdated=!0,this.place=new ResizeObserver(()=>this.fit()),this.place.observe(this.strip.canvas),this.frame=0}hear(e){e!==this.message&&(!e.is_running&&!this.message?.is_running&&(this.isOutdated||=!xr(e,this.message)),this.message=e,this.frame||=requestAnimationFrame(this.tick),this.heart.follow(e.heart),this.breath.follow(e.breath),this.speech.hear(e,performance.now()/1e3),this.strip.canvas.setAttribute("aria-label",e.traces_words))}fit(){let{clientWidth:e,clientHeight:t}=this.strip.canvas;this.strip.resize(e,t,window.devicePixelRatio)&&(this.isOutdated=!0)}dye(e){if(e-this.dyedS<gr||!this.strip.canvas.isConnected)return!1;this.dyedS=e;let t=getComputedStyle(this.strip.canvas);return this.strip.dye(s=>t.getPropertyValue(s))}get restMs(){return this.calm.matches?Math.max(Jo,Math.min(fr,800*this.strip.windowS)):Jo}tick=e=>{if(this.frame=requestAnimationFrame(this.tick),e-this.drawnMs<this.restMs)return;let t=this.drawnMs?Math.min((e-this.drawnMs)/1e3,$r):0;this.drawnMs=e,this.message.is_running?this.play(e/1e3,t):(this.dye(e/1e3)||this.isOutdated)&&this.holdStill(),this.isOutdated=!1};play(e,t){this.fromS=this.playedS,this.playedS+=t,this.dye(e),this.sound.alarm(this.message.alarms[0]?.priority??"",e),this.strip.draw(this.playedS,this.valuesAt)}holdStill(){let[e,t]=[new K,new K];e.follow(this.message.heart),t.follow(this.message.breath),this.strip.page(s=>es(e,t,s))}valuesAt=e=>es(this.heart,this.breath,e);beat({beep_s:e},t){e!==null&&this.sound.beep(t+e-this.fromS,this.message.saturation_percent)}buttons(){let{sound:e}=this,t=performance.now()/1e3,s=(i,r,n)=>l`<button type="button" class="sympblock-panel-button" aria-pressed=${String(r)} @click=${n}>${i}</button>`;return l`<div class="sympblock-monitor-buttons">
      ${s("Monitor sound",e.isOn,()=>e.turn(!e.isOn))}
      ${e.isOn?s("Pause alarm sound (2 min)",e.isPaused(t),()=>e.pause(t)):""}
    </div>`}template(e){this.hear(e);let{alarms:t,vitals:s}=e;return l`<section class="sympblock-monitor" aria-label="Bedside monitor">
      <div class="sympblock-monitor-head">${Qo(t)}</div>
      <div class="sympblock-monitor-screen">
        ${this.strip.canvas}
        <div class="sympblock-monitor-side">${Zo(s)}${this.buttons()}</div>
      </div>
      <p class="sympblock-said" aria-live="polite">${this.speech.words}</p>
    </section>`}forget(){this.speech=new de}stop(){this.frame&&cancelAnimationFrame(this.frame),this.place.disconnect(),this.sound.stop()}};var ts=({flipped:o,rotated_deg:e})=>`rotate(${e}deg) scaleX(${o?-1:1})`;function os([o,e],t){let s=t*Math.PI/180,[i,r]=[o-.5,e-.5];return[.5+i*Math.cos(s)-r*Math.sin(s),.5+i*Math.sin(s)+r*Math.cos(s)]}var ss=([o,e],t)=>[t?1-o:o,e];function Ct(o,{flipped:e,rotated_deg:t}){return os(ss(o,e),t)}function is(o,{flipped:e,rotated_deg:t}){return ss(os(o,-t),e)}function rs({clientX:o,clientY:e},{left:t,top:s,width:i,height:r}){return[(o-t)/i,(e-s)/r]}function ns(o,e){return e?{start:"end",end:"start"}[o]??o:o}var be=o=>`${100*o}%`;function Pt(o){let e=[...o.querySelectorAll(".sympblock-screen-name")];if(!e.length)return;for(let h of e)h.style.translate="";let{left:t,top:s,width:i,height:r}=o.getBoundingClientRect(),n=h=>{let d=h.getBoundingClientRect();return{x:d.left-t,y:d.top-s,w:d.width,h:d.height}},c=e.map(n),a=c.map(({y:h})=>h),p=[...o.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(n);he(c,p,{x:-i,y:0,w:3*i,h:r});for(let[h,d]of e.entries()){let u=Math.round(c[h].y-a[h]);u&&(d.style.translate=`0 ${u}px`)}}var _r=512,Ar=new Uint32Array(256).map((o,e)=>255<<24|e<<16|e<<8|e);function ls({size:o},[e]){return new Uint8Array(e.buffer,e.byteOffset,o*o)}function Sr(o,e){let t=ns(o.anchor,e.flipped),[s,i]=Ct(o.at,e),r={start:1-s,end:s}[t],n=r===void 0?{}:{maxWidth:`calc(${Math.round(100*r)}cqw - 0.75rem)`};return l`<span class="sympblock-screen-place sympblock-screen-${t}" style=${J({left:be(s),top:be(i)})}>
    <span class="sympblock-screen-name" style=${J(n)}>${o.text}</span>
  </span>`}function Mr({at:o},e){let[t,s]=Ct(o,e);return l`<span class="sympblock-screen-cross" role="img" aria-label="entry point"
    style=${J({left:be(t),top:be(s)})}></span>`}var ue=class{constructor(e,t){this.label=e,this.emptyWords=t,this.caption=e,this.above=m,this.pointed=null,this.frame=null,this.grey=new Uint8Array(0),this.canvas=document.createElement("canvas"),this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label",e),this.pen=this.canvas.getContext("2d"),this.node=document.createElement("figure"),this.node.className="sympblock-screen",this.resize(_r),this.show(),new ResizeObserver(()=>Pt(this.canvas.parentElement)).observe(this.node)}resize(e){this.canvas.width=e,this.canvas.height=e,this.picture=this.pen.createImageData(e,e)}show(){let{frame:e}=this,[t,s]=e?e.flipped?e.marks.toReversed():e.marks:["",""];this.node.classList.toggle("sympblock-screen-empty",!e),_e(l`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${e?e.spots.map(i=>Sr(i,e)):m}</div>
        ${e&&this.pointed&&e.number===this.pointed.number?Mr(this.pointed,e):m}
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${t}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${s}</span>
        <p class="sympblock-screen-note" ?hidden=${!e?.note}>${e?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${!!e}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,this.node),Pt(this.canvas.parentElement)}draw(e,t){this.canvas.width!==e.size&&this.resize(e.size);let s=new Uint32Array(this.picture.data.buffer);for(let i=0;i<s.length;i+=1)s[i]=Ar[t[i]];this.pen.putImageData(this.picture,0,0),this.canvas.style.transform=ts(e),this.canvas.dataset.frames=String(Number(this.canvas.dataset.frames??0)+1),this.frame=e,this.grey=t,this.node.dataset.tip=e.tip?.join(" ")??"",this.show()}clear(){this.pen.clearRect(0,0,this.canvas.width,this.canvas.height),this.frame=null,this.node.dataset.tip="",this.caption=this.label,this.show()}copy(e,t){this.caption=`${this.label}: ${t}`,this.draw(e.frame,e.grey)}placeUnder(e){return is(rs(e,this.canvas.parentElement.getBoundingClientRect()),this.frame)}};var je=class{constructor(e,t){this.model=e,this.send=t,this.isHeld=!1,window.addEventListener("blur",this.leave)}get isOn(){return this.model.get("is_on")}get staysDown(){return this.model.get("view").controls.some(({id:e,value:t})=>e==="stays_down"&&t)}press(e){this.send({event:"pedal",down:e})}begin(){if(this.staysDown){this.press(!this.isOn);return}this.isHeld=!0,this.press(!0)}end=()=>{this.isHeld&&this.press(!1),this.isHeld=!1};leave=()=>{let e=this.isOn||this.isHeld;this.isHeld=!1,e&&this.press(!1)};hold=e=>{e.button||(e.currentTarget.setPointerCapture(e.pointerId),this.begin())};down=e=>{e.key!==" "||e.repeat||(e.preventDefault(),e.stopPropagation(),this.begin())};up=e=>{e.key===" "&&(e.preventDefault(),this.end())};listenOn(e){e.addEventListener("keydown",this.down),e.addEventListener("keyup",this.up),e.addEventListener("blur",this.end)}template(){let e=this.isOn;return l`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(e)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${e?"sympblock-console-on":""}">${e?"X-ray on":"X-ray off"}</span>`}stop(){window.removeEventListener("blur",this.leave),this.leave()}};var cs=["is_on","preparing"],as={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]},Tr=5,Nt="No image yet: press the pedal or take a spot image.",Ot="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.",qe=class{constructor({model:e,sender:t,redraw:s},{onPoint:i,onKey:r}={}){this.model=e,this.sender=t,this.redraw=s,this.onPoint=i,this.onKey=r,this.isFolded=!0,this.live=new ue("Live screen",Nt),this.kept=new ue("Reference monitor","Nothing saved yet."),this.pedal=new je(e,t.send),this.listen()}listen(){let{canvas:e}=this.live;e.tabIndex=0,this.pedal.listenOn(e),e.addEventListener("keydown",this.key),e.addEventListener("click",this.point),this.model.on("msg:custom",this.hear)}hear=(e,t)=>{e?.event==="frame"?(this.live.draw(e,ls(e,t)),this.sender.tell({event:"seen",number:e.number})):e?.event==="keep"&&this.live.frame?(this.kept.copy(this.live,e.caption),this.redraw()):e?.event==="clear"&&(this.live.clear(),this.kept.clear(),this.redraw())};point=e=>{this.onPoint&&this.live.frame&&this.onPoint(this.live.placeUnder(e))};key=e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let t=as[e.key]??as[e.key.toLowerCase()];if(!t&&!this.onKey?.(e)||(e.preventDefault(),e.stopPropagation(),!t))return;let[s,i]=t;this.sender.send({event:"nudge",id:s,steps:i*(e.shiftKey?Tr:1)})};fold=()=>{this.isFolded=!this.isFolded,this.redraw()};foldButton(){return this.kept.frame?l`<button type="button" class="sympblock-panel-button sympblock-console-fold"
      aria-expanded=${String(!this.isFolded)} @click=${this.fold}>Reference monitor</button>`:m}waiting(){let e=this.model.get("preparing");return l`<p class="sympblock-console-waiting" role="status" ?hidden=${!e}>${e}</p>`}screens(){return l`<div class="sympblock-console-screens ${this.isFolded?"sympblock-console-folded":""}">
      ${this.live.node}${this.kept.node}
    </div>`}row(){return l`<div class="sympblock-console-row">${this.pedal.template()}${this.foldButton()}</div>`}template(){return l`${this.waiting()}
      <div class="sympblock-console-stage sympblock-kept">${this.screens()}${this.row()}</div>
      <p class="sympblock-console-keys">${Ot}</p>`}stop(){this.model.off("msg:custom",this.hear),this.pedal.stop()}};function ms(o,e){return l`<div class="sympblock-bench"><div class="sympblock-panel-extra">${o}</div>${e}</div>`}var Er='a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';function Lt(o){return[...o.querySelectorAll(Er)].filter(t=>t.tabIndex>=0&&!t.matches(":disabled")&&t.checkVisibility())}function Cr(o){let e=[];for(let t=o;t.parentElement;t=t.parentElement)e.push(...[...t.parentElement.children].filter(s=>s!==t&&!s.hasAttribute("inert")));return e}function Pr(o){let e=[];for(let t=o.parentElement;t;t=t.parentElement)e.push([t,t.scrollTop,t.scrollLeft]);return()=>{for(let[t,s,i]of e)Object.assign(t,{scrollTop:s,scrollLeft:i})}}var We=class{constructor(e,t=()=>!1){this.changed=e,this.isHeld=t,this.node=null,this.opener=null,this.silenced=[],this.scrollBack=()=>{}}get isFilled(){return this.node!==null}fill(e){this.scrollBack=Pr(e),e.parentElement.style.minHeight=`${e.offsetHeight}px`,this.node=e,this.opener=document.activeElement,e.popover="manual",e.showPopover(),this.silenced=Cr(e);for(let t of this.silenced)t.inert=!0;document.addEventListener("fullscreenchange",this.hearScreen),this.changed(),this.askForScreen()}askForScreen(){document.documentElement.requestFullscreen?.().catch(()=>{})}hearScreen=()=>{if(!document.fullscreenElement){this.isHeld()||this.leave();return}let e=document.activeElement;this.node.hidePopover(),this.node.showPopover(),e.focus({preventScroll:!0})};leave(){let{node:e}=this;if(!e)return;let t=document.activeElement;document.removeEventListener("fullscreenchange",this.hearScreen),document.fullscreenElement&&document.exitFullscreen().catch(()=>{});for(let s of this.silenced)s.inert=!1;this.node=null,e.matches(":popover-open")&&e.hidePopover(),e.popover=null,this.changed(),this.settle(e,t)}settle(e,t){queueMicrotask(()=>{e.parentElement?.style.removeProperty("min-height"),(e.contains(t)&&t.checkVisibility()?t:this.opener)?.focus({preventScroll:!0}),this.scrollBack()})}toggle(e){this.isFilled?this.leave():this.fill(e)}keepTab(e){if(!this.node||e.key!=="Tab")return;let t=Lt(this.node),[s,i]=e.shiftKey?[t[0],t.at(-1)]:[t.at(-1),t[0]];e.target!==s&&this.node.contains(e.target)||(e.preventDefault(),i.focus())}stop(){this.leave()}};function b(o,e,{label:t,className:s="",isEnabled:i=!0,refuse:r=()=>{}}={}){return l`<button type="button" class="sympblock-panel-button sympblock-room-button ${s}"
    aria-label=${t??m} aria-disabled=${i?m:"true"}
    @click=${()=>i?e():r()}>${o}</button>`}function ps(o,e,t){return l`<label class="sympblock-room-check sympblock-room-switch">
    <input type="checkbox" .checked=${w(e)} @change=${({target:s})=>t(s.checked)}>
    <span>${o}</span>
  </label>`}var $=o=>l`<div class="sympblock-room-row">${o}</div>`;function A(o,e,t=o){return l`<section class="sympblock-room-card" aria-label=${o}><h4>${t}</h4>${e}</section>`}var X={value:"",label:"choose …"};function O({label:o,options:e,value:t,choose:s,isEnabled:i=!0}){let r=n=>l`<option .value=${n.value} .selected=${w(n.value===t)}>${n.label}</option>`;return l`<label class="sympblock-room-select">${o}<select ?disabled=${!i}
    @change=${n=>s(n.target.value)}>${e.map(r)}</select></label>`}var Rt={level:"",side:""},Nr=o=>[X,...o.map(e=>({value:e,label:e}))],zt=o=>!!o.answer&&!o.is_done,It=class{constructor(e){this.acts=e,this.draft=Rt}choose(e){let t=!!(e.level&&e.side);this.draft=t?Rt:e,t?this.acts.choose("plan",e,"plan",e):this.acts.redraw()}template({level:e,side:t,is_open:s},{levels:i,sides:r}){let n=this.acts.shown("plan",e?{level:e,side:t}:this.draft),c=(a,p,h)=>O({label:a,options:Nr(h),value:n[p],choose:d=>this.choose({...n,[p]:d}),isEnabled:s});return $([c("Level of the block","level",i),c("The patient's side","side",r)])}},Ue=class{constructor(e){this.acts=e,this.plan=new It(e)}accept({id:e}){this.acts.choose(`tick ${e}`,!0,"tick",{item:e})}tick(e,t){t.checked?this.accept(e):t.checked=!0}question({id:e,title:t,who:s,answer:i,is_open:r}){if(i)return m;let n=`Ask the ${s}: ${t}`;return b(`Ask the ${s}`,()=>this.acts.send("ask",{item:e}),{label:n,isEnabled:r})}goOn(e,t){let s=t.find(n=>!n.answer&&n.is_open);if(!s||t.filter(zt).length>1)return m;let i=()=>{this.accept(e),this.acts.send("ask",{item:s.id})},r=`Accept: ${e.title}, and ask the ${s.who}: ${s.title}`;return b("Accept, ask next",i,{label:r,className:"sympblock-room-go-on"})}answer(e,t){return zt(e)?l`<div class="sympblock-room-heard">
      <div>
        <p class="sympblock-room-detail"><em>${e.ask}</em></p>
        <p class="sympblock-room-words">${e.answer}</p>
        ${e.detail?l`<p class="sympblock-room-detail">${e.detail}</p>`:m}
      </div>
      ${this.goOn(e,t)}
    </div>`:m}item(e,t){let s=!!e.answer;return l`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!s} .checked=${w(this.acts.shown(`tick ${e.id}`,e.is_done))}
            @change=${i=>this.tick(e,i.target)}>
          <span class="sympblock-room-tick">${e.title}</span>
        </label>
        ${this.question(e)}
      </div>
      <div role="status">${this.answer(e,t)}</div>
    </div>`}acceptAll(e){let t=e.filter(zt);if(t.length<2)return m;let s=()=>{for(let i of t)this.accept(i)};return $(b(`Accept these ${t.length} answers`,s))}forget(){this.plan.draft=Rt}template({checklist:e,plan:t,levels:s,sides:i}){let r=e.filter(a=>a.is_done).length,n=r===e.length,c=C(e,({id:a})=>a,a=>this.item(a,e));return A("Before the needle",l`${this.plan.template(t,{levels:s,sides:i})}
        <details ?open=${!n}>
          <summary>${n?"All done":`${r} of ${e.length} done`}</summary>
          <div class="sympblock-room-checks">${c}</div>
          ${this.acceptAll(e)}
        </details>`)}};var Or={kept:"✓",missed:"✗","not called for":"–"},Lr=["","this session","expert, at most","your last session"],zr=["","beam-on time","kerma-area product","source"],Rr="Figures of this session (the limits for an expert are our choice)",Ir="Exposures and dose of this session alone",bs=(o,e)=>e?l`<td>${o}</td>`:l`<th scope="row">${o}</th>`;function us(o,e,t){return l`<table class="sympblock-room-table">
    <caption>${o}</caption>
    <thead><tr>${e.map(s=>l`<th scope="col">${s}</th>`)}</tr></thead>
    <tbody>${t.map(s=>l`<tr>${s}</tr>`)}</tbody>
  </table>`}var ys=(o,e)=>us(o,Lr,e.map(t=>t.map(bs)));function Br({rows:o,published:e,words:t,sources:s}){let i=e.map(r=>[...r.cells.map(bs),l`<td>${E(r.sources)}</td>`]);return l`<h5>Dose</h5>
    ${ys(Ir,o)}
    <ul>${t.map(r=>l`<li>${r}</li>`)}</ul>
    ${E(s)}
    ${us("Published figures for like procedures",zr,i)}`}function Fr({title:o,outcome:e,why:t,sources:s}){return l`<li class="sympblock-room-${e.replaceAll(" ","-")}">
    <details>
      <summary><strong>${Or[e]} ${e}: </strong>${o}</summary>
      <p>${t}</p>
      ${E(s)}
    </details>
  </li>`}function Hr(o){if(!o.length)return m;let e=o.map(([t,s])=>l`<li><strong>${t}: </strong>${s}</li>`);return l`<h5>What to do next</h5><ul>${e}</ul>`}function Dr(o){if(!o)return m;let e=({name:s,word:i,text:r})=>l`<li><strong>${s}: ${i}. </strong>${r}</li>`,t=({time:s,words:i})=>l`<li><span class="sympblock-room-time">${s}</span>${i}</li>`;return l`<h5>Crisis: ${o.cause}</h5>
    <p>Its first sign came at ${o.began}; times of the following lines count from then, and those of the acts from the beginning.</p>
    <ul>${o.parts.map(e)}</ul>
    ${o.done.length?l`<ol>${o.done.map(t)}</ol>`:l`<p>Nothing was done on the card “Treat”.</p>`}
    ${E(o.sources)}`}var hs=o=>b("Repeat this scenario",()=>o.send("again")),ds=o=>b("Watch the session again",o);function ks(o,e,t){return l`<h4 class=${e.is_good?"sympblock-room-good":"sympblock-room-poor"}>Debrief: ${e.headline}</h4>
    ${$([ds(t),hs(o)])}
    <ul>${e.why.map(s=>l`<li>${s}</li>`)}</ul>
    ${Dr(e.crisis)}
    ${Hr(e.next_steps)}
    ${e.effect?l`<p>${e.effect}</p>`:m}
    <p>${e.story}</p>
    ${E(e.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${e.checked.map(Fr)}</ul>
    ${ys(Rr,e.measures)}
    ${Br(e.dose)}
    ${$([hs(o),ds(t)])}`}var B={patient:"Patient",nurse:"Nurse",radiographer:"Radiographer",caution:"Caution",stop:"Stop"};function Bt(o){let e=new Map,t=({time:s,tone:i,text:r})=>{let n=`${s} ${i} ${r}`,c=(e.get(n)??0)+1;return e.set(n,c),`${n} ${c}`};return o.toReversed().map(t).toReversed()}function jr({time:o,text:e,tone:t}){let s=B[t];return l`<li class="sympblock-room-note sympblock-room-${t}"><span class="sympblock-room-time">${o}</span>${s?l`<strong>${s}: </strong>`:m}${e}</li>`}function fs(o){let e=Bt(o),t=l`<li class="sympblock-room-note">Nothing yet.</li>`;return A("Findings",l`<ol class="sympblock-room-notes" aria-live="polite" aria-label="Findings, the newest first" tabindex="0">${o.length?C(o,(s,i)=>e[i],jr):t}</ol>`)}function qr({why:o,sources:e,passed:t=[]}){return!o&&!t.length?m:l`<details class="sympblock-room-reason"><summary><span class="sympblock-room-why-word">Why</span><span class="sympblock-room-more-word">More</span></summary>
    <div>${t.map(({words:s})=>l`<p>${s}</p>`)}<p ?hidden=${!o}>${o}</p>${E(e)}</div>
  </details>`}function Wr({waits_for:o}){return o?l` <span class="sympblock-room-waits">Waits for: ${o}.</span>`:m}function Ur({passed:o=[]}){let e=o.map(({title:t})=>t).join("; ");return e?l` <span class="sympblock-room-waits">Passed over: ${e}.</span>`:m}function gs(o){let e=o&&l`<p><strong>Step ${o.number} of ${o.count}: ${o.title}.</strong> ${o.ask}${Wr(o)}${Ur(o)}</p>
      ${qr(o)}`;return l`<div class="sympblock-room-guide" role="status" ?hidden=${!o}>${e??m}</div>`}var Gr="(max-width: 48rem)",Ge=class{constructor(e){this.changed=e,this.query=window.matchMedia(Gr),this.query.addEventListener("change",e)}get isNarrow(){return this.query.matches}stop(){this.query.removeEventListener("change",this.changed)}};function Vr({plan:o,checklist:e,needle:t,notes:s}){return!!(o.level||t.is_in||s.length)||e.some(i=>i.is_done)}var Kr=({plan:o,checklist:e})=>!!o.level&&e.every(t=>t.is_done);function $s(o){return!o.needle||!Vr(o)?"patient":o.guided&&o.guide.card?o.guide.card:o.needle.is_in||Kr(o)?"needle":"checklist"}var Ft=240,vs=60,Ke=47,Xr=4,Ve=50,Yr=o=>e=>(4+(Ft-8)*Math.min(e/o,1)).toFixed(1),ws=o=>(Ke-(Ke-Xr)*o).toFixed(1);function Qr(o,e){return Array.from({length:Math.floor(o/Ve)+1},(s,i)=>i*Ve).map(s=>g`<path class="sympblock-room-axis" d="M${e(s)} ${Ke}v3" />
      <text class="sympblock-room-axis-words" x=${e(s)} y=${vs-1}
        text-anchor=${s?s+Ve>o?"end":"middle":"start"}>${s+Ve>o?`${s} mm`:s}</text>`)}function Ht({points:o,words:e},t){let s=Yr(t),i=o.map(([n,c])=>`${s(n)},${ws(c)}`).join(" "),r=o.at(-1);return l`<svg class="sympblock-room-force" viewBox="0 0 ${Ft} ${vs}" role="img"
    aria-label="${e} The force is relative, and its size is a design choice.">
    <title>Relative force on the needle by depth (design)</title>
    <path class="sympblock-room-axis" d="M4 ${Ke}H${Ft-4}" />
    ${Qr(t,s)}
    <polyline class="sympblock-room-felt" points=${i} />
    ${r?g`<circle class="sympblock-room-tip" cx=${s(r[0])} cy=${ws(r[1])} r="3.5" />`:""}
  </svg>`}var Dt=({line:o})=>o||"Nothing yet.";function xs(o,e){return l`<div class="sympblock-room-feel" ?hidden=${!e.is_in}>
    <p class="sympblock-room-feel-line" role="status"><strong>Feel: </strong>${Dt(o)}</p>
    ${Ht(o,e.length_mm)}
  </div>`}var _s=new Set([" ","Enter"]);function jt(o,{way:e,words:t,key:s}){let i=p=>{if(p.button)return;p.currentTarget.setPointerCapture(p.pointerId),o.begin(e,{isFast:p.shiftKey})},r=p=>{let h=p.currentTarget.getBoundingClientRect();p.clientX>=h.left&&p.clientX<=h.right&&p.clientY>=h.top&&p.clientY<=h.bottom||o.end()},n=p=>{_s.has(p.key)&&(p.preventDefault(),p.repeat||o.begin(e,{isFast:p.shiftKey,key:p.key.toLowerCase()}))},c=p=>_s.has(p.key)&&p.preventDefault(),a=p=>{p.detail||(o.begin(e),o.end())};return l`<button type="button" class="sympblock-panel-button sympblock-room-button sympblock-room-hold"
    title="Hold to go on, with Shift faster (${s})"
    @pointerdown=${i} @pointermove=${r} @pointerup=${o.end} @pointercancel=${o.end} @lostpointercapture=${o.end}
    @keydown=${n} @keyup=${c} @blur=${o.end} @click=${a}
    @contextmenu=${p=>p.preventDefault()}>${t}</button>`}var Zr=[["up","↑"],["left","←"],["straight","straight"],["right","→"],["down","↓"]];function Jr(o,e,[t,s]){let i=t==="straight";return b(s,()=>o.send("steer",{to:t}),{label:i?"Bevel: go straight":`Arrow ${t}`,className:`sympblock-room-to-${t}`,isEnabled:!i||e.bends,refuse:()=>o.refuse("The bevel is not turned: the needle goes straight.")})}function en(o,e){return l`<div class="sympblock-room-pad" role="group" aria-label="Arrows: entry point, aim or bevel">
    ${Zr.map(t=>Jr(o,e,t))}
  </div>`}function tn(o,e){let t=e>0?`+${e}`:`−${-e}`,s=e>0?`Advance ${e} mm`:`Withdraw ${-e} mm`;return b(t,()=>o.send("push",{mm:e}),{label:s})}function on(o,e,t){return l`<div class="sympblock-room-row" ?hidden=${e.is_in}>
    ${b("Mark entry point at image centre",()=>o.send("mark"))}
    ${b(t,()=>o.send("numb"),{isEnabled:!e.is_numb,refuse:()=>o.refuse("Skin and track are already infiltrated at this entry point.")})}
    ${b("Set needle along the beam",()=>o.send("enter"))}
  </div>`}function sn(o){let e=o.is_in?`Depth ${o.depth_mm} of ${o.length_mm} mm`:"";return l`<div>
    <p class="sympblock-room-words">${o.mark}</p>
    <output class="sympblock-room-depth" ?hidden=${!o.is_in}>${e}</output>
    <p class="sympblock-room-hint">${o.hint}</p>
  </div>`}function As(o,{needle:e,feel:t,numb:s,pushes_mm:i},{hold:r,sound:n}){let c=[...i.map(a=>-a).reverse(),...i];return A("Needle",l`${ps("Sound",n.isOn,a=>n.turn(a))} ${on(o,e,s)}
      <div class="sympblock-room-needle">${sn(e)}${en(o,e)}</div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${c.map(a=>tn(o,a))}<span class="sympblock-room-unit">mm</span>
      </div>
      <div class="sympblock-room-row" ?hidden=${!e.is_in}>
        ${jt(r,{way:-1,words:"Pull back",key:"Q"})}
        ${jt(r,{way:1,words:"Advance",key:"E"})}
        ${b("Remove needle",()=>o.send("remove"))}
      </div>
      ${xs(t,e)}`)}var rn={set:(o,e)=>setTimeout(o,e),clear:o=>clearTimeout(o)},nn=5,Xe=class{constructor(e,t=rn){this.use=e,this.clock=t,this.way=0,this.isFast=!1,this.key="",this.timer=null}get isHeld(){return this.way!==0}begin(e,{isFast:t=!1,key:s="",firstMm:i=this.use.page().pushes_mm[0]}={}){this.isHeld||(Object.assign(this,{way:e,isFast:t,key:s}),window.addEventListener("keydown",this.shift),window.addEventListener("keyup",this.up),window.addEventListener("blur",this.end),document.addEventListener("visibilitychange",this.end),this.step(i),this.timer=this.clock.set(this.tick,this.use.page().hold_ms[0]))}step(e){this.use.send("push",{mm:this.way*e,held:!0})}tick=()=>{let{pushes_mm:e,hold_ms:t}=this.use.page();if(!this.use.isIdle()){this.timer=this.clock.set(this.tick,nn);return}if(this.isStopped){this.end();return}this.step(e[0]),this.timer=this.clock.set(this.tick,t[this.isFast?2:1])};get isStopped(){let{needle:e,notice:t}=this.use.page();return!e?.is_in||t?!0:this.way>0?e.is_stopped:!(e.depth_mm>0)}shift=e=>{this.isFast=e.shiftKey};up=e=>{this.key&&e.key.toLowerCase()===this.key?this.end():this.shift(e)};end=()=>{this.isHeld&&(this.way=0,this.clock.clear(this.timer),window.removeEventListener("keydown",this.shift),window.removeEventListener("keyup",this.up),window.removeEventListener("blur",this.end),document.removeEventListener("visibilitychange",this.end),this.use.send("let_go"))}};var Ss=5,ln=900,Ye=class{constructor(e,t,s){this.acts=e,this.redraw=t,this.isIdle=s,this.part=void 0,this.clock=void 0}get isPlaying(){return this.clock!==void 0}show(e,t){this.acts.choose("replay",t,"replay",{whose:e,number:t})}tick=()=>{!this.part||this.part.act>=this.part.last?this.stop():this.isIdle()&&this.show(this.part.whose,this.part.act+1)};play=()=>{this.isPlaying?this.stop():this.clock=setInterval(this.tick,ln),this.redraw()};stop(){clearInterval(this.clock),this.clock=void 0}runs({runs:e,whose:t,status:s,about:i}){let r=({value:n,label:c,is_there:a})=>l`<button type="button" class="sympblock-panel-button sympblock-room-button" aria-pressed=${n===t}
        @click=${()=>this.show(n,0)}>${a?c:`Watch: ${c.toLowerCase()}`}</button>`;return l`${$(e.map(r))}
      <p class="sympblock-room-detail" role="status">${s||(t==="expert"?i:m)}</p>`}slider({whose:e,act:t,last:s,time:i,words:r}){let n=this.acts.shown("replay",t),c=a=>()=>this.show(e,Math.min(Math.max(n+a,0),s));return l`<label class="sympblock-room-replay-slider">Act ${n} of ${s}
        <input type="range" min="0" max=${s} step="1" .value=${w(String(n))}
          aria-valuetext="Act ${n} of ${s}, at ${i}: ${r}"
          @input=${({target:a})=>this.show(e,Number(a.value))}></label>
      ${$([b("◀ Back",c(-1),{isEnabled:n>0}),b("Next ▶",c(1),{isEnabled:n<s}),b(`Next ${Ss}`,c(Ss),{isEnabled:n<s}),b(this.isPlaying?"Pause":"Play",this.play)])}`}sign({act:e,time:t,text:s,tone:i},{whose:r,act:n}){let c=l`<strong>${t} ${B[i]??""}: </strong>${s}`;return l`<li><button type="button" class="sympblock-room-sign" aria-current=${e===n?"step":m}
      @click=${()=>this.show(r,e)}>${c}</button></li>`}compared(e){if(!e.length)return m;let t=([s,i,r])=>l`<tr><th scope="row">${s}</th><td>${i}</td><td>${r}</td></tr>`;return l`<table class="sympblock-room-table">
      <caption>Your session beside an expert's in the same patient</caption>
      <thead><tr><th scope="col"></th><th scope="col">you</th><th scope="col">expert</th></tr></thead>
      <tbody>${e.map(t)}</tbody>
    </table>`}template(e){this.part=e;let t=e.notes.map(({text:i,tone:r})=>l`<p class="sympblock-room-note sympblock-room-${r}">${i}</p>`),s=e.signs.length?l`<h5>Go to a sign</h5><ul class="sympblock-room-signs">${e.signs.map(i=>this.sign(i,e))}</ul>`:m;return A("Replay",l`${this.runs(e)}
        ${e.last?l`<p class="sympblock-room-act" aria-live="polite"><strong>${e.time}</strong> ${e.words}</p>`:m}
        ${t}
        ${e.last?this.slider(e):m}
        ${s}
        ${this.compared(e.rows)}`,"The session once more")}};var Qe=class{constructor(e){this.sender=e,this.chosen=new Map}choose(e,t,s){this.chosen.set(e,t),this.sender.send(s)}forget(e){this.chosen.delete(e)}shown(e,t){return this.sender.isIdle()&&this.chosen.clear(),this.chosen.has(e)?this.chosen.get(e):t}};var Ze=class{constructor(e,t){this.sender=e,this.uid=M("sympblock-room"),this.redraw=t,this.choices=new Qe(e),this.count=0,this.latest=new Map,this.refusal=""}refuse(e){this.count+=1,this.refusal=e,this.redraw()}send(e,t={}){this.refusal="",this.count+=1,this.latest.set(e,t),this.sender.send({event:"act",act:e,...t})}choose(e,t,s,i){this.refusal="",this.count+=1,this.choices.choose(e,t,{event:"act",act:s,...i}),this.redraw()}shown(e,t){return this.choices.shown(e,t)}forget(e){this.choices.forget(e)}};var Ms=3,an=new Set(["caution","stop"]),Je=class{constructor(e){this.acts=e,this.known=new Set,this.shown=[],this.closedAt=-1,this.isFresh=!0}hear(e,t){let s=Bt(e),i=a=>an.has(a)||t&&a==="patient",r=e.map((a,p)=>({...a,name:s[p],isLasting:i(a.tone)})),n=r.filter(({name:a})=>!this.known.has(a));for(let{name:a}of n)this.known.add(a);let c=new Set(r.filter(({holds:a})=>a===!1).map(({name:a})=>a));this.shown=this.shown.filter(({name:a})=>!c.has(a)),n.length&&!this.isFresh&&(this.shown=[...n,...this.shown.filter(a=>a.isLasting)]),this.isFresh=!1}forget(){this.rest(),this.closedAt=-1}rest(){this.known.clear(),this.shown=[],this.isFresh=!0}close(){this.shown=[],this.closedAt=this.acts.count,this.acts.redraw()}line({time:e,text:t,tone:s}){return l`<p class="sympblock-room-note sympblock-room-${s}"><span class="sympblock-room-time">${e}</span>${B[s]?l`<strong>${B[s]}: </strong>`:m}${t}</p>`}template(e){let t=this.acts.count>this.closedAt?e:"",s=this.shown.length-Ms;return l`<div class="sympblock-room-banner" ?hidden=${!t&&!this.shown.length}>
      <div class="sympblock-room-told">
        <p class="sympblock-room-notice" role="alert" ?hidden=${!t}>${t||m}</p>
        ${this.shown.slice(0,Ms).map(i=>this.line(i))}
        ${s>0?l`<p class="sympblock-room-note">${s} more under Findings.</p>`:m}
      </div>
      <button type="button" class="sympblock-room-close" aria-label="Close message" title="Close message (X)"
        @click=${()=>this.close()}>×</button>
    </div>`}};function Ts({label:o,each:e,done:t,items:s,place:i,choose:r}){let n=({title:c,isDone:a},p)=>l`<button type="button" class="sympblock-task-number" title=${c}
    aria-label="${e} ${p+1}: ${c}${a?`, ${t}`:""}"
    aria-current=${p===i?"step":m}
    @click=${()=>r(p)}>${p+1}${a?" ✓":""}</button>`;return l`<div class="sympblock-task-list" role="group" aria-label=${o}>${s.map(n)}</div>`}function cn(o,{scenarios:e,place:t}){let s=e.map(({title:r,is_done:n})=>({title:r,isDone:n}));return Ts({label:"Scenarios",each:"Scenario",done:"played",items:s,place:t,choose:r=>o.send("scenario",{place:r})})}function mn(o,e){let t=({target:s})=>o.choose("guided",s.checked,"guided",{value:s.checked});return l`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${w(o.shown("guided",e))} @change=${t}>
    <span>Guide me step by step</span>
  </label>`}function pn(o,{words:e,field:t}){return t?Pe(t,o.uid,s=>o.send("patient",{number:s}),e):l`<p class="sympblock-room-who"><strong class="sympblock-panel-who">${e}</strong></p>`}function Es(o,e,t=m){let s=e.damaged.length?`An earlier session cannot be shown: ${e.damaged.join(" ")}`:"",i=e.scenarios.length===1;return l`<div class="sympblock-task-head">
    ${i?m:cn(o,e)}
    <h4 class="sympblock-task-title">${i?"":`Scenario ${e.place+1} of ${e.scenarios.length}: `}${e.title}</h4>
    <p class="sympblock-task-ask">${e.story}</p>
    ${pn(o,e.patient)}
    <p class="sympblock-room-left" ?hidden=${!e.shared}>${e.shared}</p>
    <p class="sympblock-room-left" ?hidden=${!e.unfinished}>
      <span>${e.unfinished} </span>${b("Resume session",()=>o.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!s}>${s||m}</p>
    ${mn(o,e.guided)}
    ${t}
  </div>`}var hn=[".sympblock-room-item",".sympblock-room-card",".sympblock-room"],et=class{constructor(){this.at=null,this.around=[]}hear=({target:e})=>{this.at=e,this.around=hn.map(t=>this.at.closest(t)).filter(t=>t instanceof HTMLElement)};settle(){if(!this.at||this.at.isConnected||document.activeElement!==document.body)return;this.around.filter(t=>t.isConnected).flatMap(Lt)[0]?.focus({preventScroll:!0})}};var dn=[["Space","Fluoroscopy while it is held, with the focus on the live screen"],["← →","Turn the C-arm one step"],["↑ ↓","Tilt the C-arm one step"],["W S A D","Move the field one step towards head, feet, left or right of the image"],["E","Advance the needle: one step, or on while it is held"],["Q","Pull the needle back: one step, or on while it is held"],["Shift","Take a larger step with any of these keys; a needle that is held goes faster"],["P","Take a spot image"],["M","Take a mask for subtraction"],["U","Start or stop subtraction"],["X","Close the message on the image"],["1 to 9","Open a card where one is open at a time: in the full window, and on a phone"],["Esc","Leave the full window"],["?","Show this list"]],tt=class{constructor(){this.place=_()}get isOpen(){return!!this.place.value?.open}open=()=>{this.isOpen||this.place.value.showModal()};close=()=>this.place.value.close();key=e=>{e.stopPropagation(),e.key==="Escape"&&(e.preventDefault(),this.close())};template(){let e=([t,s])=>l`<tr><th scope="row"><kbd>${t}</kbd></th><td>${s}</td></tr>`;return l`<dialog class="sympblock-room-keys" aria-label="Keys of the procedure room" @keydown=${this.key}
      ${v(this.place)}>
      <h4>Keys of the procedure room</h4>
      <table class="sympblock-room-table"><tbody>${dn.map(e)}</tbody></table>
      <button type="button" class="sympblock-panel-button" @click=${this.close}>Close</button>
    </dialog>`}};var bn='select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';function un(o){let e=o.target;return o.defaultPrevented||o.ctrlKey||o.metaKey||o.altKey||!!e.closest(bn)}var ot=class{constructor(e){this.use=e,this.list=new tt,this.focus=new et,this.heard=new Set}listenOn(e){this.heard.has(e)||(this.heard.add(e),e.dataset.lmSuppressShortcuts="true",e.addEventListener("keydown",this.key),e.addEventListener("focusin",this.focus.hear))}key=e=>{e.key==="Tab"?this.use.window.keepTab(e):e.key==="Escape"?this.escape(e):un(e)||this.act(e)};escape(e){this.use.window.isFilled&&(e.preventDefault(),this.use.window.leave())}act(e){e.key in this.own||/^[1-9]$/.test(e.key)?(this.own[e.key]?.()??this.use.openSheet(Number(e.key)))!==!1&&e.preventDefault():this.use.console.key(e)}own={"?":()=>this.list.open(),x:()=>this.use.closeMessage(),X:()=>this.use.closeMessage(),p:()=>this.use.shoot(),P:()=>this.use.shoot(),m:()=>this.use.press("mask"),M:()=>this.use.press("mask"),u:()=>this.use.press("subtract"),U:()=>this.use.press("subtract")}};var yn={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},st=class{constructor(e){this.redraw=e,this.uid=M("sympblock-sheets"),this.open="",this.needed="",this.place=_(),this.sheets=[]}need(e){this.open===this.needed&&(this.open=e),this.needed=e}choose(e){this.open=e,this.redraw()}chooseNumber(e){let t=this.sheets[e-1];return t&&(this.choose(t.id),this.tab(t.id)?.focus()),!!t}tab(e){return this.place.value?.querySelector(`#${CSS.escape(`${this.uid}-tab-${e}`)}`)}key=e=>{let t=yn[e.key];if(!t)return;e.preventDefault(),e.stopPropagation();let s=this.sheets.findIndex(({id:r})=>r===this.open),{id:i}=this.sheets[(s+t+this.sheets.length)%this.sheets.length];this.choose(i),this.tab(i).focus()};tabTemplate({id:e,name:t}){let s=e===this.open;return l`<button type="button" role="tab" id="${this.uid}-tab-${e}" class="sympblock-room-tab"
      aria-selected=${String(s)} aria-controls="${this.uid}-sheet-${e}" tabindex=${s?m:"-1"}
      @click=${()=>this.choose(e)}>${t}</button>`}tabs(){return l`<div role="tablist" class="sympblock-room-tabs" aria-label="Cards of the room" @keydown=${this.key}>
      ${this.sheets.map(e=>this.tabTemplate(e))}
    </div>`}template(e,t){this.sheets=e,e.some(({id:i})=>i===this.open)||(this.open=e[0].id);let s=({id:i,content:r})=>l`<div class="sympblock-room-sheet" id="${this.uid}-sheet-${i}"
      role=${t?"tabpanel":m} aria-labelledby=${t?`${this.uid}-tab-${i}`:m}
      ?hidden=${t&&i!==this.open}>${r}</div>`;return l`<div class="sympblock-room-aside" ${v(this.place)}>
      ${t?this.tabs():m}${e.map(s)}
    </div>`}keepFocus(){let{activeElement:e}=document;e?.closest("[hidden]")&&this.place.value?.contains(e)&&this.tab(this.open)?.focus()}};var kn=3,fn={felt_fascia:[{at:0,seconds:.03,hertz:1800,noise:!0,loud:.35}],bone:[{at:0,seconds:.28,hertz:3200,noise:!0,loud:.22}],felt_pulse:[{at:0,seconds:.07,hertz:110,loud:.5},{at:.8,seconds:.07,hertz:110,loud:.5}]},it=class{constructor(e,t){this.page=new te(e,t),this.heard=-1}get isOn(){return this.page.isOn}turn(e){this.page.turn(e)}forget(){this.heard=-1}hear(e){let t=this.heard<0?[]:e.slice(this.heard);this.heard=e.length;for(let s of t.slice(-kn))this.page.play(fn[s]??[])}stop(){this.page.stop()}};var rt=265,P=-178,ye=356,se=205,gn=236,$n={half:88,rise:74,towards:52},wn={blood:"blood",fluid:"clear fluid",air:"air"},L=([o,e])=>`${-o} ${-e}`;function oe(o){let e=o.slice(1,-1).map((t,s)=>{let i=o[s+2];return`Q${L(t)} ${L([(t[0]+i[0])/2,(t[1]+i[1])/2])}`});return`${L(o[0])} ${e.join(" ")} L${L(o.at(-1))}`}function vn({outline:[o,e],spines:t,crests:s,ribs:i,furrows:r}){let n=`M${oe(o)} L${oe(e.toReversed())} Z`,c=t.at(-1)[1];return g`<path class="sympblock-skin-body" d=${n} fill="url(#sympblock-skin-tone)" />
    ${r.map(a=>g`<path class="sympblock-skin-muscle" d="M${oe(a)}" />`)}
    <path class="sympblock-skin-furrow" d="M0 ${P+32} L${oe([[0,-P-40],...t,[0,c-45]])}" />
    <path class="sympblock-skin-furrow" d="M0 ${-c+75}V${-c+105}" />
    ${i.map(a=>g`<path class="sympblock-skin-landmark" d="M${oe(a)}" />`)}
    ${s.map(a=>g`<path class="sympblock-skin-landmark" d="M${oe(a)}" />`)}
    ${[-1,1].map(a=>g`<ellipse class="sympblock-skin-dimple" cx=${a*42} cy=${-c+22} rx="6" ry="4" />`)}
    ${t.map(([a,p])=>g`<ellipse class="sympblock-skin-spine" cx=${-a} cy=${-p} rx="5" ry="9" />`)}`}function xn({is_draped:o,side:e,level_mm:t}){if(!o)return m;let{half:s,rise:i,towards:r}=$n,c=`M${(e==="left"?-r:r)-s} ${-t-i}h${2*s}v${2*i}h${-2*s}z`,a=`M${-se} ${P+22}h${2*se}v${ye-32}h${-2*se}z`;return g`<path class="sympblock-skin-drape" fill-rule="evenodd" d="${a} ${c}" />
    <path class="sympblock-skin-hem" d=${c} />`}function Cs({tube:{at:[o,e],is_beside:t}}){let s=t?gn:se-40,i=Math.max(-s,Math.min(s,-o)),r=Math.max(P+60,Math.min(P+ye-60,-e));return{x:i,y:r,isBeside:t,words:t?"Tube":"Tube, below"}}function _n(o){let{x:e,y:t,isBeside:s}=Cs(o);return g`<circle cx=${e} cy=${t} r="120" fill="url(#sympblock-skin-scatter)" />
    <rect class="sympblock-skin-tube ${s?"":"sympblock-skin-hidden"}" x=${e-26} y=${t-34} width="52"
      height="68" rx="8" />`}function An(o){let{x:e,y:t,words:s}=Cs(o),i=Math.max(-205,Math.min(205,e));return g`<text class="sympblock-skin-words" x=${i} y=${t+52} text-anchor="middle">${s}</text>`}function Sn({side:o,level_mm:e}){let t=o==="left"?-1:1,s=(i,r)=>g`<path class="sympblock-skin-arm" d="M${t*238} ${-e+i}Q${t*206} ${-e+i} ${t*180} ${-e+r}" />
      <ellipse class="sympblock-skin-glove" cx=${t*176} cy=${-e+r} rx="13" ry="8" />`;return g`${s(-34,-22)}${s(34,24)}
    <ellipse class="sympblock-skin-apron" cx=${t*244} cy=${-e} rx="19" ry="46" />
    <circle class="sympblock-skin-head" cx=${t*242} cy=${-e} r="15" />
    <text class="sympblock-skin-words" x=${t*242} y=${-e+66} text-anchor="middle">You</text>`}function Mn(o){if(!o)return m;let[e,t]=[-o[0],-o[1]];return g`<path class="sympblock-skin-mark-ground" d="M${e-11} ${t}h22M${e} ${t-11}v22" />
    <path class="sympblock-skin-mark" d="M${e-11} ${t}h22M${e} ${t-11}v22" />`}function Tn({entry:o,hub:e,way:t},s){let[i,r]=[-e[0],-e[1]];return g`<path class="sympblock-skin-way" d="M${L(o)} L${L(t)}" />
    <path class="sympblock-skin-shaft-ground" d="M${L(o)} L${L(e)}" />
    <path class="sympblock-skin-shaft" d="M${L(o)} L${L(e)}" />
    <circle class="sympblock-skin-entry" cx=${-o[0]} cy=${-o[1]} r="3" />
    <circle class="sympblock-skin-hub" cx=${i} cy=${r} r="9" />
    <circle class="sympblock-skin-bore" cx=${i} cy=${r} r="3.5" />
    ${s?En(i,r,s):m}`}function En(o,e,t){return g`<path class="sympblock-skin-drop sympblock-skin-${t}" d="M${o} ${e-6}q9 13 9 19a9 9 0 0 1-18 0q0-6 9-19z" />
    <text class="sympblock-skin-words" x=${o+16} y=${e+20}>${wn[t]}</text>`}var Cn=g`<defs>
  <linearGradient id="sympblock-skin-tone">
    <stop offset="0" stop-color="#b98a68" /><stop offset="0.22" stop-color="#dcb594" />
    <stop offset="0.5" stop-color="#d3a884" />
    <stop offset="0.78" stop-color="#dcb594" /><stop offset="1" stop-color="#b98a68" />
  </linearGradient>
  <radialGradient id="sympblock-skin-scatter">
    <stop offset="0" stop-color="#e69f00" stop-opacity="0.5" /><stop offset="1" stop-color="#e69f00" stop-opacity="0" />
  </radialGradient>
</defs>`;function Pn(o){return l`<svg class="sympblock-skin" viewBox="${-rt} ${P} ${2*rt} ${ye}" role="img" aria-label=${o.words}>
    ${Cn}
    <rect class="sympblock-skin-table" x=${-se} y=${P} width=${2*se} height=${ye} />
    ${vn(o)} ${xn(o)} ${_n(o)} ${Sn(o)} ${An(o)}
    ${o.needle?Tn(o.needle,o.came):Mn(o.mark)}
    <text class="sympblock-skin-side" x=${-rt+10} y=${P+24}>L</text>
    <text class="sympblock-skin-side" x=${rt-10} y=${P+24} text-anchor="end">R</text>
    <text class="sympblock-skin-words" x="0" y=${P+16} text-anchor="middle">Head</text>
    <text class="sympblock-skin-words" x="0" y=${P+ye-6} text-anchor="middle">Feet</text>
  </svg>`}function qt(o){return A("Skin view",l`${Pn(o)}<p class="sympblock-room-hint">${o.place}</p>`)}var Nn=l`<svg class="sympblock-room-hub" viewBox="0 0 64 20" aria-hidden="true">
  <path class="sympblock-room-steel" d="M0 10h14" />
  <path class="sympblock-room-cone" d="M14 7l8-3v12l-8-3z" />
  <rect class="sympblock-room-barrel" x="22" y="2" width="32" height="16" rx="2" />
  <rect class="sympblock-room-drawn" x="23" y="3" width="22" height="14" rx="1" />
  <path class="sympblock-room-steel" d="M46 2v16M46 10h16M62 5v10" />
</svg>`;function Ps(o){if(!o)return m;let{text:e,tone:t,kind:s}=o,i=B[t]?l`<strong>${B[t]}: </strong>`:m;return l`<p class="sympblock-room-aspirated sympblock-room-${t} sympblock-room-came-${s||"nothing"}">
    ${Nn}<span>${i}${e}</span></p>`}var Ns={pattern:"",decision:""},Wt=class{constructor(e){this.acts=e,this.chosen=Ns,this.place=_()}forget(){this.chosen=Ns}choose(e){this.acts.forget("read"),this.chosen={...this.chosen,...e},this.acts.redraw()}miss(e,t){this.acts.refuse(e),this.place.value.querySelectorAll("select")[t].focus()}record(){let{pattern:e,decision:t}=this.chosen;if(!e)return this.miss("Choose what the contrast shows first.",0);if(!t)return this.miss("Choose your decision first.",1);let s=this.chosen;return this.forget(),this.acts.choose("read",s,"read",{pattern:e,decision:t})}menu(e,t,s){return O({label:e,options:[X,...s],value:this.acts.shown("read",this.chosen)[t],choose:i=>this.choose({[t]:i})})}template({patterns:e,decisions:t,recorded:s}){return l`<div class="sympblock-room-reading" ${v(this.place)}>
      ${$([this.menu("Contrast pattern","pattern",e),this.menu("Decision","decision",t),b("Record",()=>this.record(),{label:"Record this reading"})])}
      <p class="sympblock-room-recorded" role="status">${s}</p>
    </div>`}},nt=class{constructor(e){this.acts=e,this.reading=new Wt(e)}forget(){this.reading.forget()}menu(e,t,s,i){let r=n=>this.acts.choose(t,n,t,{value:n});return O({label:e,options:s,value:this.acts.shown(t,i),choose:r})}buttons(e,t){let s=!e,i=()=>this.acts.refuse("Wait until the injection has ended, or stop it."),r=(n,c)=>b(n,()=>this.acts.send("inject",{live:c}),{isEnabled:s,refuse:i});return l`${b("Aspirate",()=>this.acts.send("aspirate"))}
      ${r(t?"Inject under live subtraction":"Inject under live fluoroscopy",!0)}
      ${r("Inject without fluoroscopy",!1)}
      ${e?b("Stop injecting",()=>this.acts.send("stop")):m}`}subtraction({isOn:e,press:t}){return $([b("Take mask",()=>t("mask")),b(e?"Stop subtraction":"Start subtraction",()=>t("subtract")),l`<span class="sympblock-room-recorded" role="status">${e?"Subtraction is on":m}</span>`])}template(e,t={isOn:!1,isShown:!1,press:()=>{}}){return A("Syringe",l`${$([this.menu("Syringe contains","agent",e.agents,e.agent),this.menu("Volume","ml",e.volumes,e.ml)])}
        ${$(this.buttons(e.busy,t.isOn))}
        ${t.isShown?this.subtraction(t):m}
        <p class="sympblock-room-words sympblock-room-busy" role="status">${e.busy}</p>
        ${e.given?l`<p class="sympblock-room-recorded" role="status">${e.given}</p>`:m}
        ${Ps(e.aspirated)}
        ${this.reading.template(e)}`)}};var On=168,Ln=60,[ie,lt,Ut,re]=[18,136,6,44],Gt=["left","right"],zn=11;function Rn(o){let e=o.flatMap(({left:c,right:a})=>[c,a]),[t,s]=[Math.floor(Math.min(...e)),Math.floor(Math.max(...e))+1],i=o.at(-1).minutes;return{low:t,high:s,last:i,x:c=>ie+(lt-ie)*c/i,y:c=>re-(re-Ut)*(c-t)/(s-t)}}function In(o){let[e,t]=[o[0],o.at(-1)],s=Gt.map(i=>`${i} from ${e[i].toFixed(1)} to ${t[i].toFixed(1)} °C`);return`Both soles over ${Math.round(t.minutes)} min since the first dose: ${s.join(", ")}.`}function Bn(o,e){let t=Math.max(0,zn-Math.abs(o-e))/2,s=o<=e?-1:1;return{left:o+s*t,right:e-s*t}}var ke=(o,e,t,s)=>g`<text class="sympblock-room-axis-words" x=${e} y=${t} text-anchor=${s} dominant-baseline="central">${o}</text>`;function at(o){if(o.length<2)return m;let{low:e,high:t,last:s,x:i,y:r}=Rn(o),n=o.at(-1),c=Bn(r(n.left),r(n.right)),a=p=>o.map(h=>`${i(h.minutes).toFixed(1)},${r(h[p]).toFixed(1)}`).join(" ");return l`<svg class="sympblock-room-trace" viewBox="0 0 ${On} ${Ln}" role="img" aria-label=${In(o)}>
    <path class="sympblock-room-axis" d="M${ie} ${Ut}V${re}H${lt}" />
    ${ke(String(t),ie-3,Ut,"end")}${ke(String(e),ie-3,re,"end")}
    ${ke("0",ie,re+9,"start")}${ke(`${Math.round(s)} min`,lt,re+9,"end")}
    ${Gt.map(p=>g`<polyline class="sympblock-room-sole sympblock-room-sole-${p}" points=${a(p)} />`)}
    ${Gt.map(p=>ke(p,lt+3,c[p],"start"))}
  </svg>`}function Fn(o,{id:e,title:t,ask:s,answer:i,is_done:r}){let n=r?`✓ ${t}`:t,c=o.latest.get("check")?.check===e;return l`<div class="sympblock-room-item ${c?"sympblock-room-latest":""}">
    ${$(b(n,()=>o.send("check",{check:e})))}
    <div role="status">${i?l`<div class="sympblock-room-heard"><div>
            <p class="sympblock-room-detail"><em>${s}</em></p>
            <p class="sympblock-room-words">${i}</p>
          </div></div>`:m}</div>
  </div>`}function Hn(o,{is_open:e,checks:t,decisions:s,decided:i}){let r=i?l`<p class="sympblock-room-words">Decided: ${i}.</p>`:m;if(!e)return r;let n=({value:c,label:a})=>b(a,()=>o.send("discharge",{decision:c}));return l`<h5>Before the patient goes home</h5>
    <div class="sympblock-room-home-checks">${C(t,({id:c})=>c,c=>Fn(o,c))}</div>
    ${r} ${$(s.map(n))}`}function Os(o,{clock:e,feet:t,soles:s,waits:i,discharge:r},n=""){let c=({minutes:h,label:d})=>b(`Wait ${d}`,()=>o.send("wait",{minutes:h})),a=b(n?"End session and go on with the case":"End session and debrief",()=>o.send("finish")),p=b("Start again",()=>o.send("again"));return A("Feet and time",l`<div class="sympblock-room-feet">${t.map(h=>l`<p class="sympblock-room-words">${h}</p>`)}${at(s)}</div>
      <div class="sympblock-room-waits">${$(i.map(c))}</div>
      ${Hn(o,r)}
      ${$([a,p])}`,`Feet and time: ${e}`)}var Dn=["call_help","oxygen","airway","bag","supine","legs_up","cpr","shake"],jn=2,ct=class{constructor(e,t){this.acts=e,this.redraw=t,this.forget()}forget(){this.act="",this.drug="",this.amount="",this.route="vein",this.run="1"}treat(e){this.acts.send("treat",{does:"act",name:e})}give(){let e=Number(this.amount.trim().replace(",","."));if(!this.drug)this.acts.refuse("Choose a drug first.");else if(!(e>0))this.acts.refuse("Enter the dose as a number above 0.");else{let t={does:"drug",name:this.drug,amount:e,place:this.route,over_s:Number(this.run)};this.acts.send("treat",t)}}choose=e=>t=>{this[e]=t,e==="drug"&&(this.amount=""),this.redraw()};drugs({drugs:e,routes:t,runs:s}){let i=e.find(({value:r})=>r===this.drug);return l`${$(O({label:"Drug or fluid",options:[X,...e],value:this.drug,choose:this.choose("drug")}))}
      ${i?.usual?l`<p class="sympblock-room-detail">${i.usual}</p>`:m}
      ${$(l`<label class="sympblock-room-select sympblock-room-dose">Dose${i?` (${i.unit})`:""}
          <input type="text" inputmode="decimal" autocomplete="off" .value=${this.amount}
            @input=${({target:r})=>{this.amount=r.value}}></label>
        ${O({label:"Route",options:t,value:this.route,choose:this.choose("route")})}
        ${O({label:"Time",options:s,value:this.run,choose:this.choose("run")})}
        ${b("Give",()=>this.give())}`)}`}template({treat_offer:e,treat:t},s){let i=({value:h})=>Dn.includes(h),r=e.acts.filter(i),n=e.acts.filter(h=>!i(h)),c=({value:h,label:d})=>b(d,()=>this.treat(h)),a=({minutes:h,label:d})=>b(`Watch for ${d}`,()=>this.acts.send("wait",{minutes:h})),p=()=>this.act?this.treat(this.act):this.acts.refuse("Choose an act first.");return A("Treat the patient",l`${s}
        <div class="sympblock-room-touch">
          ${[b("Remove the needle",()=>this.acts.send("remove")),r.map(c),e.looks.map(a)]}
        </div>
        ${$([O({label:"Other act",options:[X,...n],value:this.act,choose:this.choose("act")}),b("Do it",p)])}
        ${this.drugs(e)}
        <ol class="sympblock-room-done" aria-label="What was done, the newest first">
          ${t.done.slice(0,jn).map(({time:h,words:d})=>l`<li><span class="sympblock-room-time">${h}</span>${d}</li>`)}
        </ol>`)}};var qn=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]];function Ls(o,{shoot:e,keep:t,hasPicture:s}){let i=([r,n])=>b(r,()=>o.send("view",{view:n}),{label:`Turn the C-arm to ${r}`});return $([qn.map(i),b("Take spot image",e,{label:"Take spot image in this view",className:"sympblock-room-shot"}),b("Save image",t,{label:"Save this image beside the live screen",isEnabled:s,refuse:()=>o.refuse("There is no image yet: take a spot image first.")})])}var zs=(o,e)=>l`<p class="sympblock-room-figure"><span>${o}</span><strong>${e}</strong></p>`,Wn=o=>o.is_in?`${o.depth_mm} of ${o.length_mm} mm`:"not set",Un=(o,e,t)=>l`<p class="sympblock-room-figure sympblock-room-now" role="status"><span>Feel</span><span>${Dt(o)}</span></p>
    ${t?m:Ht(o,e.length_mm)}`;function Rs({clock:o,feet:e,soles:t,needle:s,feel:i}){return s?l`<div class="sympblock-room-vitals">
    ${zs("Time",o)}${zs("Needle depth",Wn(s))}
    ${s.is_in?Un(i,s,e.length>1):m}
    <p class="sympblock-room-figure sympblock-room-soles"><span>Feet</span>${e.map(r=>l`<span>${r}</span>`)}</p>
    ${at(t)}
  </div>`:m}var Gn={e:1,q:-1},mt=class{traits=[...cs,"page"];constructor(e,t,s){this.model=e,this.sender=t,this.acts=new Ze(t,s),this.checklist=new Ue(this.acts),this.syringe=new nt(this.acts),this.treat=new ct(this.acts,s),this.monitor=new De(s),this.banner=new Je(this.acts),this.sound=new it(s),this.hold=new Xe({send:(i,r)=>this.acts.send(i,r),isIdle:()=>t.isIdle(),page:()=>this.page}),this.replay=new Ye(this.acts,s,()=>t.isIdle()),this.sheets=new st(s),this.narrow=new Ge(s),this.console=new qe({model:e,sender:t,redraw:s},{onPoint:this.mark,onKey:this.push}),this.window=new We(this.filled,()=>this.keys.list.isOpen),this.redraw=s,this.keys=new ot({console:this.console,window:this.window,openSheet:i=>this.isSheeted&&this.sheets.chooseNumber(i),closeMessage:()=>this.banner.close(),shoot:this.shoot,press:this.press}),this.debriefPlace=_(),this.bar=_(),this.arrival=void 0,this.hadDebrief=null}filled=()=>{this.redraw(),this.wayBack&&!this.window.isFilled&&this.section.dispatchEvent(new CustomEvent("sympblock-room-left",{bubbles:!0}))};get wayBack(){return this.model.get("way_back")}get page(){return this.model.get("page")}get isCockpit(){return this.window.isFilled&&!this.page.is_finished}get isSheeted(){return this.isCockpit||this.narrow.isNarrow&&!this.page.is_finished}get className(){return`sympblock-console sympblock-beside sympblock-room ${this.window.isFilled?"sympblock-room-filled":""} ${this.isCockpit?"sympblock-room-cockpit":""} ${this.page.debrief?"sympblock-room-over":""}`}get refusal(){return this.acts.refusal||this.page.notice}mark=e=>this.acts.send("mark",{at:e});push=e=>{let t=e.key.toLowerCase(),s=Gn[t],[i,r]=this.page.pushes_mm,n=e.shiftKey;return s&&!e.repeat&&this.hold.begin(s,{isFast:n,key:t,firstMm:n?r:i}),!!s};press=e=>this.sender.send({event:"press",id:e});shoot=()=>this.press("shot");keep=()=>this.press("keep");get hasPicture(){return this.model.get("view").controls.some(({id:e,enabled:t})=>e==="keep"&&t)}get subtraction(){return{isOn:this.model.get("view").controls.find(({id:t})=>t==="subtract")?.label==="Stop subtraction",isShown:this.isSheeted,press:this.press}}stage(e){let{live:t}=this.console;return t.above=this.banner.template(this.refusal),t.pointed=e.entry??null,t.emptyWords=e.is_finished?"No image had been taken yet.":Nt,t.show(),l`<div class="sympblock-console-stage sympblock-kept">
      ${gs(e.guided&&!e.is_finished?e.guide:void 0)}
      ${this.console.screens()}
      <div class="sympblock-room-near">${this.taking(e)}</div>
      ${this.isCockpit?[this.watched(e),Rs(e)]:m}
    </div>`}taking(e){return e.is_finished?this.console.foldButton():l`${Ls(this.acts,{shoot:this.shoot,keep:this.keep,hasPicture:this.hasPicture})}
      ${this.console.row()}`}screens(e){return l`${this.console.waiting()}${this.stage(e)}
      <p class="sympblock-console-keys" ?hidden=${e.is_finished}>${Ot} ${e.keys} Press ? for a list of all keys.</p>`}goOn(e){return!this.isSheeted||!e.needle?m:l`<p>${b("Go on to the checklist",()=>this.sheets.choose("checklist"))}</p>`}needle(e){let t=this.isSheeted?m:qt(e.skin);return[As(this.acts,e,this),this.syringe.template(e,this.subtraction),t]}watched(e){return e.monitor&&!e.is_finished?this.monitor.template(e.monitor):m}treatSheet(e){if(!e.needle||e.is_finished)return[];let t=this.isCockpit?m:this.watched(e);return[{id:"treat",name:"Treat",content:this.treat.template(e,t)}]}skinSheet(e){return!this.isSheeted||!e.needle?[]:[{id:"skin",name:"Skin view",content:qt(e.skin)}]}acting(e){return e.replay?[{id:"replay",name:"Replay",content:this.replay.template(e.replay)}]:!e.needle||e.is_finished?[]:[{id:"checklist",name:"Checklist",content:this.checklist.template(e)},{id:"needle",name:"Needle",content:this.needle(e)},{id:"time",name:"Time",content:Os(this.acts,e,this.wayBack)}]}aside(e,{controls:t,body:s,share:i}){let r=Es(this.acts,e,this.goOn(e)),n={id:"patient",name:"Patient",content:this.narrow.isNarrow?[r,i]:r},c={id:"findings",name:"Findings",content:e.needle?fs(e.notes):m};return this.sheets.need($s(e)),this.sheets.template([...e.is_finished?[]:[n],...this.acting(e),...e.needle?[c]:[],...e.is_finished?[n]:[],{id:"arm",name:"C-arm",content:this.arm(e,t)},{id:"dose",name:"Dose",content:s},...this.skinSheet(e),...this.treatSheet(e)],this.isSheeted)}arm(e,t){return e.is_finished?l`<details class="sympblock-room-arm"><summary>C-arm and how its images are shown</summary>${t}</details>`:l`<h4 class="sympblock-room-heading">C-arm</h4>${t}`}debrief(e){return l`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!e.debrief} ${v(this.debriefPlace)}>${e.debrief?ks(this.acts,e.debrief,this.watch):m}</div>`}watch=()=>{let e=this.section.querySelector('[aria-label="Replay"]');e.scrollIntoView({block:"nearest"}),e.querySelector("button").focus()};head(e,t){let s=this.window.isFilled?this.wayBack||"Leave the full window":"Fill the window";return l`<div class="sympblock-room-bar" ${v(this.bar)}>
      ${e}
      ${this.narrow.isNarrow?m:t}
      ${b("?",this.keys.list.open,{label:"Keys of the room"})}
      ${b(s,()=>this.window.toggle(this.section),{className:"sympblock-room-fill"})}
    </div>`}get section(){return this.bar.value.parentElement}lay=e=>{let{page:t}=this;if(t.needle)t.is_finished?this.banner.rest():this.banner.hear(t.notes,t.needle.is_in),this.sound.hear(t.feel.told);else for(let s of[this.checklist,this.syringe,this.treat,this.monitor,this.banner,this.sound])s.forget();return[this.head(e.title,e.share),ms(this.screens(t),this.aside(t,e)),this.debrief(t),e.problem,e.said,this.keys.list.template()]};drawn(){this.keys.listenOn(this.section),this.keys.focus.settle(),this.isSheeted&&this.sheets.keepFocus(),this.showDebrief(),this.fillAtFirst()}fillAtFirst(){this.arrival||!this.model.get("fills_window")||(this.arrival=new IntersectionObserver(e=>{e.some(t=>t.isIntersecting)&&(this.arrival.disconnect(),this.window.fill(this.section),this.focusTitle())}),this.arrival.observe(this.section))}focusTitle(){let e=this.section.querySelector("h3");e.tabIndex=-1,e.focus({preventScroll:!0})}showDebrief(){let e=!!this.page.debrief;e&&this.hadDebrief===!1&&(this.debriefPlace.value.focus({preventScroll:!0}),this.debriefPlace.value.scrollIntoView({block:"start"})),this.hadDebrief=e}stop(){this.arrival?.disconnect(),this.hold.end(),this.replay.stop(),this.sound.stop(),this.monitor.stop(),this.window.stop(),this.narrow.stop(),this.console.stop()}};var Is=`/* The back of the patient from above. Colours that mean something are those of Okabe and Ito. */
.sympblock-skin {
  display: block;
  width: 100%;
  max-height: 24rem;
}
.sympblock-skin-table {
  fill: var(--sympblock-raised);
  stroke: var(--sympblock-line);
}
.sympblock-skin-body {
  stroke: #7a5638;
  stroke-width: 2;
}
.sympblock-skin-muscle {
  fill: none;
  stroke: #e8c8aa;
  stroke-width: 26;
  stroke-linecap: round;
  opacity: 0.55;
}
.sympblock-skin-furrow {
  fill: none;
  stroke: #9a6c4a;
  stroke-width: 3;
  stroke-linecap: round;
  opacity: 0.7;
}
.sympblock-skin-landmark {
  fill: none;
  stroke: #7a5638;
  stroke-width: 1.75;
  stroke-dasharray: 6 4;
}
.sympblock-skin-dimple,
.sympblock-skin-spine {
  fill: #9a6c4a;
  opacity: 0.55;
}
.sympblock-skin-drape {
  fill: #009e73;
  opacity: 0.5;
}
.sympblock-skin-hem {
  fill: none;
  stroke: #00634a;
  stroke-width: 3;
}
.sympblock-skin-tube {
  fill: #e69f00;
  stroke: #7a5400;
  stroke-width: 2;
}
.sympblock-skin-hidden {
  fill: none;
  stroke: #e69f00;
  stroke-dasharray: 7 5;
}
.sympblock-skin-arm {
  fill: none;
  stroke: #56789a;
  stroke-width: 14;
  stroke-linecap: round;
}
.sympblock-skin-apron {
  fill: #3d5a78;
  stroke: #22374c;
}
.sympblock-skin-head {
  fill: #cfe0ef;
  stroke: #22374c;
}
.sympblock-skin-glove {
  fill: #f3f0e6;
  stroke: #6b6657;
}
.sympblock-skin-mark-ground {
  stroke: #fff;
  stroke-width: 7;
}
.sympblock-skin-mark {
  stroke: #0072b2;
  stroke-width: 3.5;
}
.sympblock-skin-way {
  fill: none;
  stroke: #0072b2;
  stroke-width: 2;
  stroke-dasharray: 4 4;
}
.sympblock-skin-shaft-ground {
  stroke: #fff;
  stroke-width: 6;
}
.sympblock-skin-shaft {
  stroke: #3a3f44;
  stroke-width: 2.5;
}
.sympblock-skin-entry {
  fill: #3a3f44;
}
.sympblock-skin-hub {
  fill: #22262a;
  stroke: #fff;
  stroke-width: 1.5;
}
.sympblock-skin-bore {
  fill: #aeb6bd;
}
.sympblock-skin-drop {
  stroke: #fff;
  stroke-width: 1.5;
}
.sympblock-skin-blood {
  fill: #d55e00;
}
.sympblock-skin-fluid {
  fill: #56b4e9;
}
.sympblock-skin-air {
  fill: #fff;
  stroke: #22262a;
  stroke-dasharray: 3 2;
}
.sympblock-skin-words,
.sympblock-skin-side {
  fill: var(--sympblock-ink);
  font-size: 16px;
  paint-order: stroke;
  stroke: var(--sympblock-paper);
  stroke-width: 3px;
}
.sympblock-skin-side {
  font-size: 22px;
  font-weight: 700;
}
`;var Bs=[Uo,qo,Do,jo,Wo,Ho,Bo,Fo,Io,Vo,Is,Go];var Fs=`.sympblock-vote {
  margin-bottom: 0.75rem;
  padding: 0.75rem 1rem;
  border: 2px solid var(--sympblock-accent);
  border-radius: 0.5rem;
  background: var(--sympblock-paper);
  font-size: max(24px, 1.5rem);
  line-height: 1.3;
}
.sympblock-vote h4 {
  margin: 0 0 0.25rem;
  color: var(--sympblock-accent);
  font-size: inherit;
}
.sympblock-vote p {
  max-width: none;
  margin: 0.25rem 0;
}
.sympblock-vote-options {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
.sympblock-panel .sympblock-vote-question {
  padding: 0;
  color: inherit;
  font-size: inherit;
  font-weight: 600;
}
.sympblock-vote-options > ul {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  gap: 0.25rem 1.5rem;
  margin: 0.25rem 0;
  padding: 0;
  list-style: none;
}
.sympblock-vote-option {
  display: flex;
  gap: 0.75rem;
  justify-content: space-between;
  padding: 0.125rem 0;
}
.sympblock-vote-option > label {
  display: flex;
  flex: 1;
  gap: 0.5rem;
  align-items: baseline;
  cursor: pointer;
}
.sympblock-vote-option input {
  flex: none;
  width: 1.25rem;
  height: 1.25rem;
}
.sympblock-vote-count {
  display: flex;
  flex: none;
  gap: 0.5rem;
  align-items: center;
}
.sympblock-vote-bar {
  display: block;
  inline-size: 5rem;
  block-size: 0.75rem;
  border: 1px solid var(--sympblock-edge);
}
.sympblock-vote-bar > span {
  display: block;
  block-size: 100%;
  background: var(--sympblock-accent);
}
/* Where the strip is scrolled by itself, what comes next stays in sight. */
.sympblock-vote-acts {
  position: sticky;
  bottom: 0;
  padding: 0.25rem 0;
  background: var(--sympblock-paper);
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin: 0.375rem 0;
}
.sympblock-vote button {
  min-height: 2.75rem;
  padding: 0.25rem 0.875rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-raised);
  color: inherit;
  font: inherit;
  font-size: max(18px, 0.8em);
  cursor: pointer;
}
.sympblock-vote button.sympblock-vote-main {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
  font-weight: 600;
}
.sympblock-vote button[aria-disabled="true"] {
  border: 1px dashed var(--sympblock-edge);
  background: none;
  color: var(--sympblock-soft);
  cursor: default;
}
.sympblock-vote :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-vote-status {
  font-weight: 600;
}
.sympblock-vote-said {
  padding: 0.25rem 0.75rem;
  border-left: 4px solid var(--sympblock-wrong);
  background: var(--sympblock-raised);
}
.sympblock-vote-last {
  margin-bottom: 0.375rem;
  padding: 0.25rem 0.75rem;
  border-left: 4px solid var(--sympblock-edge);
  background: var(--sympblock-raised);
  font-size: max(18px, 0.8em);
}
.sympblock-vote-more,
.sympblock-vote-small {
  font-size: max(16px, 0.7em);
}
.sympblock-vote summary {
  min-height: 1.5rem;
  cursor: pointer;
}
.sympblock-vote-hands {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  padding: 0.125rem 0;
}
.sympblock-vote-hands > input {
  flex: none;
  width: 5rem;
  min-height: 2rem;
  border: 1px solid var(--sympblock-edge);
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
}
.sympblock-vote-ledger {
  margin: 0.25rem 0;
  padding-left: 2em;
}
.sympblock-vote-picture {
  max-width: 16rem;
}
@media (max-width: 40rem) {
  .sympblock-vote {
    padding: 0.5rem 0.625rem;
    font-size: 1.125rem;
  }
}
/* Beside the picture: in the whole window, and on a slide. The strip is scrolled by itself where it does not fit. */
.sympblock-presenting .sympblock-voted > .sympblock-vote {
  grid-column: 2;
  max-height: calc(100vh - 9.5rem);
  margin: 0;
  overflow-y: auto;
  font-size: max(24px, 1.1rem);
  line-height: 1.2;
}
.sympblock-presenting .sympblock-vote-bar {
  inline-size: 3rem;
}
/* The slide is as long as it needs: all options are in sight, the room's own buttons follow, and the debrief is as wide as the slide. */
.sympblock-presenting .sympblock-voted.sympblock-console.sympblock-beside {
  grid-template-rows: repeat(6, auto);
  height: auto;
}
.sympblock-presenting .sympblock-voted.sympblock-room-over > .sympblock-room-debrief {
  grid-row: 7;
  grid-column: 1 / -1;
}
.sympblock-presenting .sympblock-voted.sympblock-console .sympblock-room-aside {
  grid-row: 6;
  max-height: 40vh;
}
.sympblock-room-cockpit.sympblock-voted:not(.sympblock-presenting *) {
  grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr) clamp(28rem, 42vw, 52rem);
}
.sympblock-room-cockpit.sympblock-voted:not(.sympblock-presenting *) > .sympblock-vote {
  grid-row: 2;
  grid-column: 2;
  max-height: calc(100vh - 14rem);
  margin-bottom: 0.375rem;
  overflow-y: auto;
}
.sympblock-room-cockpit.sympblock-voted:not(.sympblock-presenting *) > .sympblock-bench > .sympblock-panel-extra {
  grid-row: 2 / -1;
  grid-column: 1;
}
.sympblock-room-cockpit.sympblock-voted:not(.sympblock-presenting *) > .sympblock-bench > .sympblock-room-aside {
  grid-row: 3;
  grid-column: 2;
}
.sympblock-room-cockpit.sympblock-voted:not(.sympblock-presenting *) .sympblock-console-stage .sympblock-screen.sympblock-screen:first-child {
  width: min(100cqw, 100cqh - 1.5rem);
}
.sympblock-room-cockpit.sympblock-voted:not(.sympblock-presenting *) .sympblock-console-stage .sympblock-screen.sympblock-screen:not(:first-child) {
  display: none;
}
`;function Hs({id:o,label:e,value:t,options:s},{uid:i,set:r}){return l`<p class="sympblock-poll-field"><label for=${`${i}-${o}`}>${e}</label>
    <select id=${`${i}-${o}`} .value=${w(t)} @change=${n=>r(o,n.target.value)}>
      ${s.map(n=>l`<option value=${n.value} ?selected=${n.value===t}>${n.text}</option>`)}
    </select></p>`}function Xn(o,e){return l`<svg class="sympblock-poll-code" role="img" aria-label=${`QR code of ${e}`} viewBox=${`0 0 ${o.side} ${o.side}`} shape-rendering="crispEdges">
    <rect width=${o.side} height=${o.side} fill="#fff"></rect><path d=${o.path} fill="#000"></path>
  </svg>`}function Yn(o){return l`<div class="sympblock-poll-way">
    ${o.qr?Xn(o.qr,o.link):m}
    <div>
      <p class="sympblock-poll-link">${o.link.replace("http://","")}</p>
      <p class="sympblock-poll-large" aria-live="polite">${o.phones}</p>
    </div>
  </div>`}function Ds(o,{uid:e,press:t,set:s}){let i=o.is_open?"close":"open";return l`<section aria-labelledby=${`${e}-door`}>
    <h4 id=${`${e}-door`}>Phones</h4>
    ${o.is_open?Yn(o):m}
    ${o.words.map(r=>l`<p>${r}</p>`)}
    <div class="sympblock-poll-row">
      ${!o.is_open&&o.addresses.length>1?Hs({id:"address",label:"Address of this computer",value:o.address,options:o.addresses},{uid:e,set:s}):m}
      <button type="button" data-act=${i} @click=${()=>t(i)}>${o.is_open?"Close the poll to phones":"Open the poll to phones"}</button>
    </div>
  </section>`}var Qn=o=>o.map(([e,t])=>`${e},${t}`).join(" ");function Zn([o,e],t,s){let i=`M${o-s} ${e}h${2*s}M${o} ${e-s}v${2*s}`;return t===0?g`<circle class="sympblock-poll-dot" cx=${o} cy=${e} r=${s} vector-effect="non-scaling-stroke"></circle>`:g`<path class="sympblock-poll-dot" d=${i} vector-effect="non-scaling-stroke"></path>`}function js(o,e){if(!o.src)return m;let[t,s,i,r]=o.bounds,n=(i-t)/90;return l`<figure class="sympblock-poll-picture">
    <div>
    <img src=${o.src} alt=${o.alt}>
    <svg viewBox=${`${t} ${s} ${i-t} ${r-s}`} preserveAspectRatio="none" aria-hidden="true">
      ${o.rings.map(c=>g`<polygon class="sympblock-poll-ring" points=${Qn(c)} vector-effect="non-scaling-stroke"></polygon>`)}
      ${e.dots.map((c,a)=>c.map(p=>Zn(p,a,n)))}
    </svg>
    </div>
    ${e.dots.length>1&&e.dots.some(c=>c.length)?l`<figcaption>Circles: vote 1. Crosses: vote 2.</figcaption>`:m}
  </figure>`}function qs(o){return o?l`<details class="sympblock-vote-last" open><summary>${o.title}: ${o.did}</summary>
    <p>${o.who} ${o.why}</p>${E(o.sources)}</details>`:m}function Ws(o){return o.length?l`<details class="sympblock-vote-more"><summary>What the room has decided (${o.length})</summary>
    <ol class="sympblock-vote-ledger">${o.map(e=>l`<li><b>${e.title}:</b> ${e.did} ${e.who}
        ${e.votes.map(t=>l`<br>${t}`)}</li>`)}</ol></details>`:m}var pt=class{constructor(e,t,s){this.model=e,this.sender=t,this.redraw=s,this.uid=M("sympblock-vote"),this.heading="",this.hands={decision:"",typed:new Map}}showTop(e){let t=this.model.get("vote").decision?.heading??"";t!==this.heading&&(e.scrollTop=0),this.heading=t}send=(e,t)=>this.sender.send({event:"vote",id:e,...t===void 0?{}:{value:t}});typedFor(e){return this.hands.decision!==e&&(this.hands={decision:e,typed:new Map}),this.hands.typed}useHands(e){let t=this.typedFor(e.id),s=e.options.map(({id:i})=>[i,Math.round(Number(t.get(i)||0))]);this.hands={decision:"",typed:new Map},this.send("hands",Object.fromEntries(s))}option(e,t){return l`<li class="sympblock-vote-option">
      <label><input type="radio" name=${t} .checked=${w(e.is_chosen)}
        @change=${()=>this.send("choose",e.id)}><span>${e.text}</span></label>
      ${e.counts.length?l`<span class="sympblock-vote-count"><span class="sympblock-vote-bar" aria-hidden="true"><span style=${`inline-size: ${e.percent}%`}></span></span>
        <b>${e.counts.join(" → ")}</b></span>`:m}
    </li>`}options(e){let t=e.tapped.length?l`<li class="sympblock-vote-option"><span>${e.tapped_words}</span><span class="sympblock-vote-count"><b>${e.tapped.join(" → ")}</b></span></li>`:m,s=e.options.some(i=>i.is_chosen);return l`<fieldset class="sympblock-vote-options"><legend class="sympblock-vote-question">${e.question}</legend>
      <ul>${t}${e.options.map(i=>this.option(i,`${this.uid}-${e.id}`))}</ul>
      ${e.votes.length?l`<p class="sympblock-vote-small">${e.votes.join(" → ")}</p>`:m}
      ${s?l`<p><button type="button" class="sympblock-vote-quiet" @click=${()=>this.send("choose","")}>Clear the selection</button></p>`:m}
    </fieldset>`}byHands(e){let t=this.typedFor(e.id);return l`<details class="sympblock-vote-more"><summary>Count hands</summary>
      ${e.options.map(({id:s,text:i})=>l`<label class="sympblock-vote-hands"><input type="number" min="0" max="1000" inputmode="numeric"
          .value=${w(t.get(s)??"")} @input=${({target:r})=>t.set(s,r.value)}><span>${i}</span></label>`)}
      <p><button type="button" @click=${()=>this.useHands(e)}>Use these counts</button></p>
    </details>`}acts({acts:e,can_end:t,decision:s}){return l`<div class="sympblock-vote-acts" role="group" aria-label="What happens next">
      ${e.filter(({enabled:i,id:r})=>s&&(i||r==="do")).map(({id:i,label:r,enabled:n})=>l`<button type="button" data-act=${i} aria-disabled=${String(!n)}
          class=${i==="do"?"sympblock-vote-main":""} @click=${()=>n&&this.send(i)}>${r}</button>`)}
      ${t?l`<button type="button" class="sympblock-vote-main" data-act="end" @click=${()=>this.send("end")}>End the session and show the debrief</button>`:m}
    </div>`}phones({door:e}){let t=e.is_open?`${e.link.replace("http://","")}: ${e.phones}`:"Phones: the poll is closed",s={uid:this.uid,press:this.send,set:this.send};return l`<details class="sympblock-vote-more"><summary>${t}</summary>
      <div class="sympblock-poll">${Ds(e,s)}</div></details>`}dots({dots:e}){if(!e.some(s=>s.length))return m;let t={dots:e};return l`<div class="sympblock-poll sympblock-vote-picture">${js(this.model.get("photo"),t)}</div>`}template(){let e=this.model.get("vote"),{decision:t,ledger:s,status:i,said:r}=e,n=t&&!e.is_playing?t.heading:"The room decides";return l`<div class="sympblock-vote" role="region" aria-label="The room decides">
      <h4>${n}</h4>
      <p class="sympblock-vote-status" role="status">${[i,t?.voted].filter(Boolean).join(" ")}</p>
      ${t&&!e.is_playing?[this.options(t),this.dots(t)]:m}
      <p class="sympblock-vote-said" role="alert" ?hidden=${!r}>${r}</p>
      ${e.is_playing?m:this.acts(e)}
      ${qs(s.at(-1))}
      ${t?.say&&!e.is_playing?l`<details class="sympblock-vote-more"><summary>What to say</summary><p>${t.say}</p></details>`:m}
      ${t&&!e.is_playing?this.byHands(t):m}
      ${this.phones(e)}
      ${Ws(s)}
    </div>`}};var Vt=class extends mt{constructor(e,t,s){super(e,t,s),this.traits=[...this.traits,"vote","photo"],this.strip=new pt(e,t,s);let i=this.lay;this.lay=r=>{let[n,...c]=i(r);return[n,this.strip.template(),...c]}}drawn(){super.drawn(),this.strip.showTop(this.section.querySelector(".sympblock-vote"))}get className(){return`${super.className} sympblock-voted`}},Us=(o,e,t)=>new Vt(o,e,t);var xh=[...Bs,Ro,Fs],_h={render:o=>Mt(o,Us)};export{_h as default,xh as styles};
