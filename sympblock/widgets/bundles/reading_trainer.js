var Me="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.";var F=class{constructor(t,{page:s,silent:n=()=>{},after:o=setTimeout,cancel:r=clearTimeout}){Object.assign(this,{post:t,page:s,silent:n,after:o,cancel:r}),this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){if(t.event==="set"){let s=this.waiting.findLastIndex(o=>o.event!=="set"),n=this.waiting.findIndex((o,r)=>r>s&&o.id===t.id);n>=0&&this.waiting.splice(n,1)}this.waiting.push(t)}next(){this.cancel.call(void 0,this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){let t=this.underWay;this.timer=this.after.call(void 0,()=>{this.silent(Me),this.attempt()},5e3);try{this.post(t)}catch{}}done(t){!this.underWay||t!==this.underWay.sequence||(this.silent(""),this.next())}stop(){this.cancel.call(void 0,this.timer),this.waiting=[],this.underWay=null}};function U(e,t){let s=new F(o=>e.send(o),{page:crypto.randomUUID(),silent:t}),n=o=>o?.event==="done"&&s.done(o.sequence);return e.on("msg:custom",n),{queue:s,send:o=>s.add(o),tell:o=>e.send(o),stop(){e.off("msg:custom",n),s.stop()}}}var Z=document.createElement("canvas").getContext("2d");function O(e,t,s){return Z.font=`500 ${t}px ${s||"sans-serif"}`,Z.measureText(e).width}function _e(e,t){return Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x)>0&&Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y)>0}function W(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function ne(e,t,s){e.forEach(n=>W(n,s));for(let n=0;n<60;n+=1){let o=!0;for(let r of e)for(let i of[...t,...e]){if(i===r||!_e(r,i))continue;o=!1;let a=r.y+r.h/2<i.y+i.h/2,c=(a?r.y+r.h-i.y:i.y+i.h-r.y)+1,d=t.includes(i);r.y+=(a?-1:1)*(d?c:c/2),d||(i.y+=(a?1:-1)*c/2),W(r,s),d||W(i,s)}if(o)return!0}return!1}function Ee(e,t,s,n){let[o,r]=t(e.at_mm),i={start:0,middle:n/2,end:n}[e.anchor];return{label:e,x:o-i,y:r-s*.65,w:n,h:s*1.3}}function oe(e,t,s){let n=t.y+t.h/2,i=`M${(s[0]>t.x&&s[0]<t.x+t.w?[s[0],s[1]<n?t.y:t.y+t.h]:[s[0]<=t.x?t.x-3:t.x+t.w+3,n]).join(" ")}L${s.join(" ")}`;u("path",{d:i,class:"sympblock-leader-halo"},e),u("path",{d:i,class:"sympblock-leader"},e),u("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},e)}function S(e,t,s,n,o,r){let i=u("text",{x:s,y:n,class:r,"font-size":o,"dominant-baseline":"central"},e);return i.textContent=t,i}function $e(e,t,s,n){let o=t.scale_bar_mm*s.pxPerMm,r=`${t.scale_bar_mm} mm`,i=Math.max(o,O(r,n,s.family)),a={x:10,y:s.height-n*1.3-16,w:i,h:n*1.3+8},c=s.height-11,d=`M10 ${c-4}V${c+4}M10 ${c}H${10+o}M${10+o} ${c-4}V${c+4}`;return u("path",{d,class:"sympblock-scale-halo"},e),u("path",{d,class:"sympblock-scale"},e),S(e,r,10,c-n*.95,n,"sympblock-label"),a}function Se(e,t,s,n){return t.side_marks.map((o,r)=>{let i=Math.max(n*1.7,O(o,n,s.family)+n*.8),a=r?s.width-i-8:8,c={x:a,y:8,w:i,h:n*1.7};return u("rect",{x:a,y:8,width:i,height:c.h,rx:3,class:"sympblock-side"},e),S(e,o,a+i/2,8+c.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),c})}function Ae(e,t,s){for(let n of t)n.label.points_to_mm&&oe(e,n,s(n.label.points_to_mm));for(let n of t)S(e,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function Ce(e,t,s,n,o,r){let i=r*1.4,a=t.map(p=>{let[h,y]=o(p.at_mm),k=h<s.width/2?1:s.width-i-1;return{label:p,x:p.points_to_mm?k:h-i/2,y:y-i/2,w:i,h:i}});ne(a,n,{x:0,y:0,w:s.width,h:s.height});for(let p of a)p.label.points_to_mm&&oe(e,p,o(p.label.points_to_mm));let c=Math.max(...t.map(p=>O(p.text,r,s.family)))+i*1.9,d=Math.max(1,Math.min(3,Math.floor(s.width/c))),m=Math.ceil(t.length/d);return a.forEach((p,h)=>{let y=Math.floor(h/m)*s.width/d+i*.6,k=s.height+i*.9+h%m*r*1.6;G(e,h+1,p.x+i/2,p.y+i/2,r),G(e,h+1,y,k,r),S(e,p.label.text,y+i*.8,k,r,"sympblock-label sympblock-key-text")}),m*r*1.6+i*.6}function G(e,t,s,n,o){u("circle",{cx:s,cy:n,r:o*.7,class:"sympblock-number"},e),S(e,t,s,n,o*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function K(e){let[t,s,n,o]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let r=e.shapes.flatMap(a=>{let c=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([d,m])=>[[d-c,m-c],[d+c,m+c]])}),i=(a,c)=>c(...r.map(d=>d[a]));return[Math.max(t,i(0,Math.min)),Math.max(s,i(1,Math.min)),Math.min(n,i(0,Math.max)),Math.min(o,i(1,Math.max))]}function X(e,t,s){let[n,o,r,i]=t,a=s/(r-n),c=(i-o)*a,d=e.isConnected?getComputedStyle(e).fontFamily:"",m=([h,y])=>[(h-n)*a,(y-o)*a],p={x:6,y:6,w:s-12,h:c-12};return{bounds:t,width:s,height:c,pxPerMm:a,family:d,place:m,area:p}}function ee(e,t,s,n){e.replaceChildren();let o=[];return t.side_marks&&o.push(...Se(e,t,s,n)),t.scale_bar_mm&&o.push($e(e,t,s,n)),o}function Le(e,t){return Math.max(12,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:T))}function te(e,t,s){let n=e.querySelector(".sympblock-words"),o=X(e,t.labels.length?t.bounds_mm:K(t),s),r=Le(t,o),i=ee(n,t,o,r),a=f=>Ee(f,o.place,r,O(f.text,r,o.family)),c=t.labels.map(a),d=c.map(f=>f.x),p=ne(c,i,o.area)&&c.every((f,_)=>Math.abs(f.x-d[_])<24),h=0;if(p)Ae(n,c,o.place);else{let[f,_,j,I]=K(t),A=(j-f)*r*2/s;o=X(e,[f-A,_,j+A,I],s),i=ee(n,t,o,12),h=Ce(n,t.labels,o,i,o.place,r)}let[y,k,x,b]=o.bounds,w=1/o.pxPerMm;n.setAttribute("transform",`translate(${y} ${k}) scale(${w})`),e.setAttribute("viewBox",`${y} ${k} ${x-y} ${b-k+h*w}`),e.style.setProperty("--scene-px",w)}function se(e,t){let s=0,n=()=>{let{width:o}=e.getBoundingClientRect(),r=e.getScreenCTM(),i=r&&o?Math.min(o,r.a*e.viewBox.baseVal.width):0;i>40&&Math.abs(i-s)>2&&(s=i,te(e,t,i))};te(e,t,560),new ResizeObserver(n).observe(e)}var Oe="http://www.w3.org/2000/svg",T=13,Pe="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function P(e){return`${e}-${Math.random().toString(36).slice(2)}`}function u(e,t,s){let n=document.createElementNS(Oe,e);for(let[o,r]of Object.entries(t||{}))n.setAttribute(o,r);return s&&s.append(n),n}function H(e,t){return`M${e.map(s=>s.join(" ")).join("L")}${t?"Z":""}`}function ie(e,t,s){let n={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[o,r]of Object.entries(n))e.style.setProperty(`--scene-${o}`,r);e.style.setProperty("--scene-width",s)}function qe(e,t){let[s,n]=e.points_mm[0];if(e.kind==="dot")return u("circle",{cx:s,cy:n,r:e.size_mm||t.width});if(e.kind==="person")return u("path",{d:Pe,transform:`translate(${s} ${n}) scale(${e.size_mm})`});if(e.kind==="line")return u("path",{d:H(e.points_mm,!1)});let o=[e.points_mm,...e.holes_mm].map(r=>H(r,!0));return u("path",{d:o.join(""),"fill-rule":"evenodd"})}function Ne(e,t,s,n,o){let r=`${t}-hatch-${s}`,i=u("pattern",{id:r,patternUnits:"userSpaceOnUse",width:o,height:o}),a={lines:`M0 ${o}L${o} 0`,cross:`M0 ${o}L${o} 0M0 0L${o} ${o}`}[n.hatch],c=a?u("path",{d:a,class:"sympblock-hatch-line","stroke-width":o*.09},i):u("circle",{cx:o/2,cy:o/2,r:o*.14,class:"sympblock-hatch-dot"},i);return ie(c,n,0),e.querySelector("defs").append(i),`url(#${r})`}function je(e,t,s){let n=u("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),r={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind]??t.width;ie(n,t,e.emphasis==="strong"?r*1.8:r);let i=qe(e,t);if(t.dash.length&&i.setAttribute("stroke-dasharray",t.dash.join(" ")),n.append(i),s&&e.kind==="area"){let a=i.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=s,n.append(a)}return n}function Y(e,t){let s=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[s.x,s.y]}function ze(e,t){let s=u("g",{class:"sympblock-tip","aria-hidden":"true"},e),n=u("rect",{rx:3},s),o=S(s,"",0,0,T,"sympblock-tip-text");return(r,i,a)=>{if(s.style.display=r?"":"none",!r)return;let c=Number(e.style.getPropertyValue("--scene-px")),d=O(r,T,getComputedStyle(e).fontFamily)+14,[m,p,h]=t.bounds_mm,y=Math.max(m,Math.min(i+10*c,h-d*c)),k=a-34*c<p?a+16*c:a-34*c;s.setAttribute("transform",`translate(${y} ${k}) scale(${c})`);for(let[x,b]of Object.entries({width:d,height:24}))n.setAttribute(x,b);o.setAttribute("x",7),o.setAttribute("y",12),o.textContent=r}}function re(e,t,s){let n=u("g",{class:t,"aria-hidden":"true"},e);for(let r of["halo","line"])u("path",{d:s,class:`sympblock-mark-${r}`},n);let o=r=>{n.style.display=r?"":"none",r&&(n.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return o(null),o}function Te(e){return{setCrosshair:re(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:re(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ie(e,t,s,n){let o=t.map((r,i)=>({node:r,shape:s[i]})).filter(({shape:r})=>r.name);e.setAttribute("role","group"),o.forEach(({node:r,shape:i},a)=>{let c={role:"button","aria-label":i.name,tabindex:a?-1:0,"data-structure":i.structure};for(let[d,m]of Object.entries(c))r.setAttribute(d,m);r.classList.add("sympblock-pickable"),r.addEventListener("click",d=>n.onPick(i,...Y(e,d))),r.addEventListener("keydown",d=>{let m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[d.key];if(d.key==="Enter"||d.key===" ")n.onPick(i,...i.points_mm[0]);else if(m){let p=o[(a+m+o.length)%o.length].node;r.setAttribute("tabindex",-1),p.setAttribute("tabindex",0),p.focus()}else return;d.preventDefault()})})}function Re(e,t,s,n){let o=r=>{let i=r.getBBox();return[i.x+i.width/2,i.y+i.height/2]};t.forEach((r,i)=>{s[i].name&&(r.addEventListener("pointermove",a=>n(s[i].name,...Y(e,a))),r.addEventListener("pointerleave",()=>n("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&n(s[i].name,...o(r))),r.addEventListener("blur",()=>n("")))})}function De(e,t,s){let[n,o,r,i]=t.bounds_mm,a=u("defs",{},e),c={x:n,y:o,width:r-n,height:i-o};u("rect",c,u("clipPath",{id:`${s}-clip`},a)),u("rect",{...c,class:"sympblock-ground"},e)}function Be(e,t){let s=t.rings.map(n=>H(n,!0)).join("");for(let n of["halo","line"])u("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${t.tone}`},e)}function Q(e,t){return e.get("scenes")[t]}function N(e,t={}){let s=P("sympblock-scene"),n=u("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});n.dataset.ground=e.ground,De(n,e,s);let[o,,r]=e.bounds_mm,i={};for(let[m,p]of Object.entries(e.styles))p.hatch&&(i[m]=Ne(n,s,m,p,(r-o)/75));let a=u("g",{"clip-path":`url(#${s}-clip)`},n);if(e.film){let[m,p,h,y]=e.film.bounds_mm,k={href:e.film.href,x:m,y:p,width:h-m,height:y-p,preserveAspectRatio:"none"};u("image",{...k,"aria-hidden":"true"},a)}let c=e.shapes.map(m=>je(m,e.styles[m.structure],i[m.structure]));a.append(...c),(t.overlays||[]).forEach(m=>Be(a,m)),u("g",{class:"sympblock-words","aria-hidden":"true"},n),Re(n,c,e.shapes,ze(n,e)),t.onPick&&e.shapes.some(m=>m.name)&&Ie(n,c,e.shapes,t);let d=m=>{let p=n.querySelector(`[data-structure="${CSS.escape(m)}"]`);p&&p.focus()};return n.sceneTools={...Te(n),focusStructure:d},t.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",m=>t.onPoint(...Y(n,m)))),se(n,e),n}function l(e,t,s){let n=document.createElement(e);return t&&(n.className=t),s!==void 0&&(n.textContent=s),n}function E(e,t){for(let[s,n]of Object.entries(t))String(e[s])!==String(n)&&(e[s]=n)}function pe(e,t,s){e.getAttribute(t)!==s&&e.setAttribute(t,s)}function Fe(e,t,s){let n=l("fieldset",`sympblock-panel-choice sympblock-panel-${e.layout}`);n.append(l("legend","",e.label));let o=l("div","sympblock-panel-options");return e.options.forEach((r,i)=>{let a=l("label","sympblock-panel-option"),c=document.createElement("input");c.type="radio",c.name=`${s}-${e.id}`,c.value=r.value,c.id=`${s}-${e.id}-${i}`,c.addEventListener("change",()=>t({event:"set",id:e.id,value:r.value})),a.append(c,l("span","",r.label)),o.append(a)}),n.append(o),{node:n,update:r=>{n.disabled=r.enabled===!1,o.querySelectorAll("input").forEach(i=>i.checked=i.value===r.value)}}}function Ue(e,t,s){let n=l("div","sympblock-panel-menu"),o=l("label","",e.label),r=document.createElement("select");return r.id=o.htmlFor=`${s}-${e.id}`,e.options.forEach(i=>r.append(new Option(i.label,i.value))),r.addEventListener("change",()=>t({event:"set",id:e.id,value:r.value})),n.append(o,r),{node:n,update:i=>Object.assign(r,{value:i.value,disabled:i.enabled===!1})}}function We(e,t,s){let n=l("div","sympblock-panel-range"),o=l("label","",e.label),r=document.createElement("input");r.type="range",r.id=o.htmlFor=`${s}-${e.id}`;let i=l("output","");i.htmlFor=r.id,r.addEventListener("input",()=>t({event:"set",id:e.id,value:Number(r.value)})),n.append(o,i,r);let a=!1;return r.addEventListener("pointerdown",()=>a=!0),window.addEventListener("pointerup",()=>a=!1),{node:n,update:c=>{E(r,{min:c.min,max:c.max,step:c.step}),a||E(r,{value:c.value});let d=`${Number(c.value.toFixed(2))} ${c.unit}`.trim();E(i,{textContent:d}),pe(r,"aria-valuetext",d)}}}function He(e,t){let s=l("label","sympblock-panel-toggle"),n=document.createElement("input");return n.type="checkbox",n.addEventListener("change",()=>t({event:"set",id:e.id,value:n.checked})),s.append(n,l("span","",e.label)),{node:s,update:o=>n.checked=o.value}}function Ye(e,t){let s=l("button","sympblock-panel-button");return s.type="button",s.addEventListener("click",()=>{s.getAttribute("aria-disabled")!=="true"&&t({event:"press",id:e.id})}),{node:s,update:n=>{E(s,{textContent:n.label}),pe(s,"aria-disabled",String(!n.enabled))}}}var Qe={choice:Fe,range:We,toggle:He,button:Ye};function de(e){let t=l("p","sympblock-panel-sources");return t.append(l("span","",e.length>1?"Sources: ":"Source: ")),e.forEach((s,n)=>{let o=l("cite","",s.label);o.title=s.text,t.append(n?"; ":"",o)}),t}function Je(e){let t=l("section",`sympblock-panel-words sympblock-panel-${e.tone}`);return e.tag&&t.append(l("strong","sympblock-panel-tone",e.tag)),e.heading&&t.append(l("h4","",e.heading)),t.append(l("p","",e.text)),e.sources.length&&t.append(de(e.sources)),t}function Ve(e){let t=l("div","sympblock-panel-table"),s=document.createElement("table");s.setAttribute("role","table"),s.append(l("caption","",e.caption));let n=s.createTHead().insertRow();e.head.forEach(r=>{let i=l("th","",r);i.scope="col",i.setAttribute("role","columnheader"),n.append(i)}),n.setAttribute("role","row");let o=s.createTBody();return e.rows.forEach(r=>{let i=o.insertRow();i.setAttribute("role","row"),r.forEach((a,c)=>{let d=l(c?"td":"th","",a);c||(d.scope="row"),d.setAttribute("role",c?"cell":"rowheader"),d.dataset.head=e.head[c],i.append(d)})}),t.append(s),e.sources.length&&t.append(de(e.sources)),t}function Ze(e,t,s){let n=l("figure","sympblock-panel-picture");n.style.flexGrow=e.share,n.style.flexBasis=`${6*e.share}rem`,n.style.minWidth=`min(100%, ${5*e.share}rem)`;let o=i=>s({event:"pick",picture:e.id,structure:i.structure});n.append(N(t,e.pickable?{onPick:o}:{}));let r=l("figcaption","",e.caption);return t.note&&r.append(" ",l("em","",t.note)),n.append(r),n}function Ge(e,t,s,n){let o=JSON.stringify(t.pictures);if(e.sympblockDrawn===o)return;e.sympblockDrawn=o;let r=e.contains(document.activeElement)?document.activeElement:null,i=r&&[...e.children].indexOf(r.closest("figure"));e.replaceChildren(...t.pictures.map(c=>Ze(c,Q(s,c.scene),n)));let a=r&&e.children[i]&&e.children[i].querySelector("svg");a&&a.sceneTools.focusStructure(r.dataset.structure)}function ae(e,t){let s=JSON.stringify(t);e.sympblockDrawn!==s&&(e.sympblockDrawn=s,e.replaceChildren(...t.map(n=>n.kind==="table"?Ve(n):Je(n))))}function ce(e){return JSON.stringify([e.id,e.kind,e.label,e.options])}function le(e,t){[...e.children].forEach(s=>t.includes(s)||s.remove()),t.forEach((s,n)=>{e.insertBefore(s,e.children[n]||null)})}function Ke(e,{title:t,extra:s,controls:n,problem:o,body:r,said:i}){e.append(t,s,n,o,r,i)}function me({model:e,el:t},s,n=Ke){let o=P("sympblock-panel"),r=U(e,g=>D(g)),{send:i}=r,a=l("section","sympblock-panel");a.setAttribute("aria-labelledby",`${o}-title`);let c=l("h3","sympblock-panel-title");c.id=`${o}-title`;let d=l("div","sympblock-panel-controls"),m=l("div","sympblock-panel-body"),p=l("div","sympblock-panel-pictures"),h=l("div","sympblock-panel-readout"),y=l("p","sympblock-panel-problem");y.setAttribute("role","alert");let k=l("p","sympblock-said");k.setAttribute("aria-live","polite");let x=l("div","sympblock-panel-below");m.append(p,h,x);let b=s?l("div","sympblock-panel-extra"):"";n(a,{title:c,extra:b,controls:d,problem:y,body:m,said:k}),t.append(a);let w=new Map,f="",_=l("div","sympblock-panel-buttons"),j=(g,$)=>{let[v]=g||[],q=w.has(v)&&w.get(v).node;if(!q)return;let C=[...q.querySelectorAll("input, select")];(C.find(z=>z.value===$)||C[0]||q).focus()},I=g=>{let{activeElement:$}=document,v=[...w].find(([,M])=>M.node.contains($)),q=w;w=new Map,g.controls.forEach(M=>{let L=ce(M),B=q.get(M.id),ve=M.layout==="menu"?Ue:Qe[M.kind];w.set(M.id,B&&B.mark===L?B:{...ve(M,i,o),mark:L})});let C=M=>g.controls.filter(L=>L.kind==="button"===M).map(L=>w.get(L.id).node);le(_,C(!0));let z=_.childElementCount?[_]:[];le(d,g.buttons_first?[...z,...C(!1)]:[...C(!1),...z]),d.contains(document.activeElement)||j(v,$.value)},A=()=>{let g=e.get("view");E(c,{textContent:g.title}),c.hidden=!g.title,m.className=`sympblock-panel-body sympblock-panel-${g.layout}`;let $=JSON.stringify(g.controls.map(ce));$!==f&&(f=$,I(g)),g.controls.forEach(v=>w.get(v.id).update(v)),Ge(p,g,e,i),ae(h,g.readout.filter(v=>!v.is_wide)),ae(x,g.readout.filter(v=>v.is_wide)),k.textContent=g.said,p.hidden=!g.pictures.length,h.hidden=!h.childElementCount,x.hidden=!x.childElementCount},R="",D=(g=R)=>{R=g,y.textContent=R||e.get("problem"),y.hidden=!y.textContent},V=()=>D();e.on("change:view",A),e.on("change:problem",V),A(),D();let xe=s?s(e,b,r):()=>{};return()=>{e.off("change:view",A),e.off("change:problem",V),r.stop(),xe()}}var Xe=new Uint32Array(256).map((e,t)=>255<<24|t<<16|t<<8|t);function et([e,t],s){let n=s.rotated_deg*Math.PI/180,[o,r]=[s.flipped?.5-e:e-.5,t-.5];return[.5+o*Math.cos(n)-r*Math.sin(n),.5+o*Math.sin(n)+r*Math.cos(n)]}function tt(e,t,s){let n=t.getBoundingClientRect(),[o,r]=[(e.clientX-n.left)/n.width-.5,(e.clientY-n.top)/n.height-.5],i=-s.rotated_deg*Math.PI/180,a=o*Math.cos(i)-r*Math.sin(i),c=o*Math.sin(i)+r*Math.cos(i);return[s.flipped?.5-a:.5+a,.5+c]}function nt(e,t){let s={start:"end",end:"start"},n=t.flipped&&s[e.anchor]||e.anchor,[o,r]=et(e.at,t),i=l("span",`sympblock-screen-place sympblock-screen-${n}`);i.style.left=`${100*o}%`,i.style.top=`${100*r}%`;let a=l("span","sympblock-screen-name",e.text);return(n==="start"||n==="end")&&(a.style.maxWidth=`calc(${Math.round(100*(n==="end"?o:1-o))}cqw - 0.75rem)`),i.append(a),i}function be(e,t){let s=l("figure","sympblock-screen sympblock-screen-empty"),n=l("div","sympblock-screen-frame"),o=document.createElement("canvas");o.width=o.height=512,o.setAttribute("role","img"),o.setAttribute("aria-label",e);let r=l("div","sympblock-screen-over"),i=[0,1].map(p=>l("span",`sympblock-screen-mark sympblock-screen-mark-${p}`)),a=l("p","sympblock-screen-words",t);n.append(o,r,...i,a);let c=l("figcaption","",e);s.append(n,c);let d=o.getContext("2d"),m=d.createImageData(512,512);return{box:s,canvas:o,draw(p,h){o.width!==p.size&&(o.width=o.height=p.size,m=d.createImageData(p.size,p.size));let y=new Uint32Array(m.data.buffer);for(let b=0;b<y.length;b+=1)y[b]=Xe[h[b]];d.putImageData(m,0,0),s.classList.remove("sympblock-screen-empty"),a.hidden=!0,o.style.transform=`rotate(${p.rotated_deg}deg) scaleX(${p.flipped?-1:1})`;let[k,x]=p.flipped?[p.marks[1],p.marks[0]]:p.marks;E(i[0],{textContent:k}),E(i[1],{textContent:x}),(r.childElementCount||p.spots.length)&&r.replaceChildren(...p.spots.map(b=>nt(b,p))),o.dataset.frames=String(Number(o.dataset.frames||0)+1)},clear(){d.clearRect(0,0,o.width,o.height),r.replaceChildren(),i.forEach(p=>p.textContent=""),s.classList.add("sympblock-screen-empty"),a.hidden=!1,c.textContent=e},shareAt:(p,h)=>tt(p,n,h),copy(p,h,y){c.textContent=`${e}: ${y}`;let[k,x]=[p.canvas.width,p.canvas.height],b=p.canvas.getContext("2d").getImageData(0,0,k,x).data.filter((w,f)=>f%4===0);this.draw(h,b)}}}function it(e,t,s){let n=l("td",s?"sympblock-reading-hit":"sympblock-reading-miss",e?String(e):"·");return e||n.classList.add("sympblock-reading-none"),n.style.setProperty("--sympblock-share",`${e?Math.round(12+28*e/t):0}%`),n}function at(e,t,s,n){let o=document.createElement("tr"),r=l("th","");return r.scope="row",r.append(l("span","sympblock-reading-long",e[t].name),l("span","sympblock-reading-short",e[t].short)),o.append(r,...s.map((i,a)=>it(i,n,a===t))),o}function ct(e){let t=document.createElement("thead"),s=document.createElement("tr"),n=l("th","sympblock-reading-over","your reading");n.colSpan=e.length,n.scope="colgroup",s.append(l("td","",""),n);let o=document.createElement("tr"),r=l("th","","pattern");return r.scope="col",o.append(r),e.forEach(({name:i,short:a})=>{let c=l("th",""),d=l("span","",a);c.scope="col",c.abbr=i,c.title=i,c.append(d),o.append(c)}),t.append(s,o),t}function he({names:e,counts:t,words:s}){let n=document.createDocumentFragment(),o=l("table","sympblock-reading-table"),r=document.createElement("tbody"),i=Math.max(1,...t.flat());return t.forEach((a,c)=>r.append(at(e,c,a,i))),o.append(l("caption","","Your readings in all sessions. The diagonal holds the correct ones."),ct(e),r),n.append(o,l("p","",s)),n}var J={ap:"AP view",lateral:"Lateral view"},lt=.01,pt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},dt="Click the needle tip. By keyboard, the arrow keys move the cross on an image, Shift multiplies each step by five, and Enter sets the mark.";function mt(e){let t=l("span",`sympblock-reading-ring sympblock-reading-${e.whose}`);t.style.left=`${100*e.at[0]}%`,t.style.top=`${100*e.at[1]}%`;let s=l("span","sympblock-reading-word",e.whose==="true"?"tip":"you");return e.at[0]>.85&&s.classList.add("sympblock-reading-before"),t.append(s),t}function bt(e,t,s){let n=l("span","sympblock-reading-cross");n.hidden=!0;let o=[.5,.5],r=()=>{n.style.left=`${100*o[0]}%`,n.style.top=`${100*o[1]}%`},i=a=>{o=a,r()};return e.addEventListener("click",a=>{let c=e.getBoundingClientRect();i([(a.clientX-c.left)/c.width,(a.clientY-c.top)/c.height]),s(o)}),e.addEventListener("keydown",a=>{let c=pt[a.key];if(a.ctrlKey||a.metaKey||a.altKey||a.key!=="Enter"&&!c)return;if(a.preventDefault(),a.stopPropagation(),n.hidden=!1,!c)return s(o);let d=lt*(a.shiftKey?5:1);i(o.map((m,p)=>Math.min(.99,Math.max(.01,m+d*c[p])))),t(`Cross ${Math.round(100*o[0])} % from the left, ${Math.round(100*o[1])} % from the top`)}),e.addEventListener("focus",()=>{n.hidden=!e.matches(":focus-visible"),r()}),e.addEventListener("blur",()=>n.hidden=!0),{node:n,reset:()=>i([.5,.5])}}function ht(e,t,s,n){let o=be(J[t],"Preparing the next patient."),r=l("div","sympblock-reading-rings"),i=bt(o.canvas,s,a=>e({event:"tip",view:t,at:a}));return o.canvas.parentElement.append(r,i.node),o.canvas.tabIndex=0,o.canvas.setAttribute("role","application"),o.canvas.setAttribute("aria-describedby",n),{...o,clear(){o.clear(),i.reset()},update(a){o.canvas.setAttribute("aria-label",`${J[t]}, radiograph with a needle. ${a.head}`),o.canvas.classList.toggle("sympblock-reading-told",a.is_told),r.replaceChildren(...a.rings.filter(c=>c.view===t).map(mt))}}}function ut(){let e=l("section","sympblock-reading-own");return e.setAttribute("aria-label","Your readings"),e}function yt(e,t,{send:s},n){let o=l("p","sympblock-said");o.setAttribute("aria-live","polite");let r=b=>o.textContent=b,i=l("p","sympblock-console-keys",dt);i.id=P("sympblock-reading-keys");let a=Object.fromEntries(Object.keys(J).map(b=>[b,ht(s,b,r,i.id)])),c=l("div","sympblock-reading-screens");c.append(...Object.values(a).map(b=>b.box));let d=l("h4","sympblock-reading-head"),m=l("p","sympblock-console-waiting");m.setAttribute("role","status");let p=l("p","sympblock-panel-problem");t.append(d,m,c,i,p,o);let h=(b,w)=>{if(b)if(b.event==="frame"){let f=w[0],_=new Uint8Array(f.buffer||f,f.byteOffset||0,b.size*b.size);a[b.view].draw(b,_)}else b.event==="clear"&&Object.values(a).forEach(f=>f.clear())},y=()=>{m.textContent=e.get("preparing"),m.hidden=!m.textContent},k="",x=()=>{let b=e.get("sheet");d.textContent=b.head,p.textContent=b.notice,p.hidden=!b.notice,Object.values(a).forEach(f=>f.update(b));let w=JSON.stringify(b.tally);w!==k&&(k=w,n.replaceChildren(...b.tally.words?[he(b.tally)]:[]))};return e.on("msg:custom",h),e.on("change:preparing",y),e.on("change:sheet",x),y(),x(),s({event:"ready"}),()=>{e.off("msg:custom",h),e.off("change:preparing",y),e.off("change:sheet",x)}}var ue={render(e){let t=ut();return me(e,(n,o,r)=>yt(n,o,r,t),(n,o)=>{n.classList.add("sympblock-reading"),n.append(o.title,o.extra,o.controls,o.problem,o.body,t,o.said)})}};var ye=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var ke=`.sympblock-said {
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
`;var fe=`.sympblock-panel {
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
`;var ge=`.sympblock-console-screens {
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
.sympblock-screen-empty:not(:first-child) {
  display: none;
}
@media (min-width: 56rem) {
  /* The live screen stays in sight of what moves it. */
  .sympblock-console {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: 0 1.25rem;
  }
  .sympblock-console > :not(.sympblock-panel-extra, .sympblock-panel-controls) {
    grid-column: 1 / -1;
  }
  .sympblock-console > .sympblock-panel-controls {
    align-content: flex-start;
    border-bottom: 0;
  }
  .sympblock-console .sympblock-screen {
    flex-basis: 100%;
  }
}
.sympblock-panel-extra + .sympblock-panel-controls > .sympblock-panel-buttons:first-child {
  flex-basis: 100%;
}
`;var we=`.sympblock-reading-head {
  margin: 0 0 0.5rem;
  font-size: 1rem;
  font-weight: 600;
}
.sympblock-reading-screens {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: 0.75rem;
}
.sympblock-reading-screens .sympblock-screen {
  max-width: 34rem;
}
.sympblock-reading-screens .sympblock-screen-empty {
  display: block;
}
.sympblock-reading-screens canvas {
  cursor: crosshair;
}
.sympblock-reading-screens canvas.sympblock-reading-told {
  cursor: default;
}
.sympblock-reading-rings {
  position: absolute;
  inset: 0;
  pointer-events: none;
}
.sympblock-reading-ring {
  position: absolute;
  width: 1.375rem;
  height: 1.375rem;
  border: 3px dashed #56b4e9;
  border-radius: 0.25rem;
  filter: drop-shadow(0 0 1px #101518) drop-shadow(0 0 1px #101518);
  transform: translate(-50%, -50%);
}
.sympblock-reading-true {
  width: 1.75rem;
  height: 1.75rem;
  border: 3px solid #f0e442;
  border-radius: 50%;
}
.sympblock-reading-word {
  position: absolute;
  top: -0.75rem;
  left: 1.375rem;
  width: max-content;
  padding: 0 0.25rem;
  border-radius: 0.25rem;
  background: #101518c0;
  color: #fff;
  font-size: 0.75rem;
}
.sympblock-reading-yours .sympblock-reading-word {
  top: 0.75rem;
}
.sympblock-reading-before {
  right: 1.375rem;
  left: auto;
}
.sympblock-reading-cross {
  position: absolute;
  width: 1.75rem;
  height: 1.75rem;
  background:
    linear-gradient(#f0e442, #f0e442) center / 2px 100% no-repeat,
    linear-gradient(#f0e442, #f0e442) center / 100% 2px no-repeat;
  filter: drop-shadow(0 0 1px #101518);
  pointer-events: none;
  transform: translate(-50%, -50%);
}
.sympblock-reading-cross[hidden] {
  display: none;
}
.sympblock-reading > .sympblock-panel-controls {
  align-items: flex-start;
  margin-top: 0.75rem;
}
.sympblock-reading > .sympblock-panel-controls > .sympblock-panel-row,
.sympblock-reading > .sympblock-panel-controls > .sympblock-panel-buttons {
  flex-basis: 100%;
}
.sympblock-reading .sympblock-panel-list {
  flex: 1 1 14rem;
}
.sympblock-reading .sympblock-panel-button {
  border-radius: 0.375rem;
}
/* What comes next stands out: the verdict once all is said, another case after it. */
.sympblock-reading .sympblock-panel-button[aria-disabled="false"] {
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
.sympblock-reading .sympblock-panel-list:disabled .sympblock-panel-option,
.sympblock-reading .sympblock-panel-list:disabled input {
  cursor: default;
}
.sympblock-reading .sympblock-panel-list:disabled input:not(:checked) + span {
  color: var(--sympblock-soft);
}
.sympblock-reading .sympblock-panel-readout {
  display: grid;
  flex-basis: 100%;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  gap: 0.75rem 1.25rem;
}
.sympblock-reading .sympblock-panel-readout > * {
  margin: 0;
}
.sympblock-reading .sympblock-panel-table :is(td, th):last-child {
  white-space: nowrap;
}
.sympblock-reading-own:not(:empty) {
  margin-top: 1rem;
  padding-top: 0.875rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-reading-own {
  container-type: inline-size;
}
.sympblock-reading-own p {
  margin: 0.5rem 0 0;
}
.sympblock-reading-table {
  border-collapse: collapse;
  font-size: 0.875rem;
}
.sympblock-reading-table caption {
  padding-bottom: 0.375rem;
  font-weight: 600;
  text-align: left;
}
.sympblock-reading-table th {
  padding: 0.25rem 0.625rem 0.25rem 0;
  color: var(--sympblock-soft);
  font-weight: 600;
  text-align: left;
}
.sympblock-reading-table thead th + th,
.sympblock-reading-table .sympblock-reading-over {
  padding: 0.25rem 0.375rem;
  text-align: center;
}
.sympblock-reading-table tbody td {
  min-width: 3.25rem;
  padding: 0.25rem 0.375rem;
  border: 1px solid var(--sympblock-line);
  font-variant-numeric: tabular-nums;
  text-align: center;
}
.sympblock-reading-hit {
  background: color-mix(in srgb, #009e73 var(--sympblock-share), transparent);
  outline: 2px solid var(--sympblock-edge);
  outline-offset: -2px;
  font-weight: 600;
}
.sympblock-reading-miss {
  background: color-mix(in srgb, #d55e00 var(--sympblock-share), transparent);
}
.sympblock-reading-none {
  color: var(--sympblock-soft);
  font-weight: 400;
}
.sympblock-reading-short {
  display: none;
}
@container (max-width: 30rem) {
  .sympblock-reading-short {
    display: inline;
  }
  .sympblock-reading-long {
    display: none;
  }
  .sympblock-reading-table {
    width: 100%;
    font-size: 0.75rem;
  }
  .sympblock-reading-table tbody td {
    min-width: 0;
    padding: 0.25rem 0;
  }
  .sympblock-reading-table thead tr:last-child th + th span {
    writing-mode: vertical-rl;
  }
}
`;var kn=[ye,ke,fe,ge,we],fn=ue;export{fn as default,kn as styles};
