var je="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.";var J=class{constructor(t,{page:n,silent:o=()=>{},after:s=setTimeout,cancel:r=clearTimeout}){Object.assign(this,{post:t,page:n,silent:o,after:s,cancel:r}),this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){if(t.event==="set"){let n=this.waiting.findLastIndex(s=>s.event!=="set"),o=this.waiting.findIndex((s,r)=>r>n&&s.id===t.id);o>=0&&this.waiting.splice(o,1)}this.waiting.push(t)}next(){this.cancel.call(void 0,this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){let t=this.underWay;this.timer=this.after.call(void 0,()=>{this.silent(je),this.attempt()},5e3);try{this.post(t)}catch{}}done(t){!this.underWay||t!==this.underWay.sequence||(this.silent(""),this.next())}stop(){this.cancel.call(void 0,this.timer),this.waiting=[],this.underWay=null}};function Q(e,t){let n=new J(s=>e.send(s),{page:crypto.randomUUID(),silent:t}),o=s=>s?.event==="done"&&n.done(s.sequence);return e.on("msg:custom",o),{queue:n,send:s=>n.add(s),tell:s=>e.send(s),stop(){e.off("msg:custom",o),n.stop()}}}var te=document.createElement("canvas").getContext("2d");function z(e,t,n){return te.font=`500 ${t}px ${n||"sans-serif"}`,te.measureText(e).width}function ze(e,t){return Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x)>0&&Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y)>0}function K(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function ie(e,t,n){e.forEach(o=>K(o,n));for(let o=0;o<60;o+=1){let s=!0;for(let r of e)for(let c of[...t,...e]){if(c===r||!ze(r,c))continue;s=!1;let a=r.y+r.h/2<c.y+c.h/2,i=(a?r.y+r.h-c.y:c.y+c.h-r.y)+1,p=t.includes(c);r.y+=(a?-1:1)*(p?i:i/2),p||(c.y+=(a?1:-1)*i/2),K(r,n),p||K(c,n)}if(s)return!0}return!1}function Te(e,t,n,o){let[s,r]=t(e.at_mm),c={start:0,middle:o/2,end:o}[e.anchor];return{label:e,x:s-c,y:r-n*.65,w:o,h:n*1.3}}function ae(e,t,n){let o=t.y+t.h/2,c=`M${(n[0]>t.x&&n[0]<t.x+t.w?[n[0],n[1]<o?t.y:t.y+t.h]:[n[0]<=t.x?t.x-3:t.x+t.w+3,o]).join(" ")}L${n.join(" ")}`;w("path",{d:c,class:"sympblock-leader-halo"},e),w("path",{d:c,class:"sympblock-leader"},e),w("circle",{cx:n[0],cy:n[1],r:1.9,class:"sympblock-leader-end"},e)}function O(e,t,n,o,s,r){let c=w("text",{x:n,y:o,class:r,"font-size":s,"dominant-baseline":"central"},e);return c.textContent=t,c}function Ie(e,t,n,o){let s=t.scale_bar_mm*n.pxPerMm,r=`${t.scale_bar_mm} mm`,c=Math.max(s,z(r,o,n.family)),a={x:10,y:n.height-o*1.3-16,w:c,h:o*1.3+8},i=n.height-11,p=`M10 ${i-4}V${i+4}M10 ${i}H${10+s}M${10+s} ${i-4}V${i+4}`;return w("path",{d:p,class:"sympblock-scale-halo"},e),w("path",{d:p,class:"sympblock-scale"},e),O(e,r,10,i-o*.95,o,"sympblock-label"),a}function Be(e,t,n,o){return t.side_marks.map((s,r)=>{let c=Math.max(o*1.7,z(s,o,n.family)+o*.8),a=r?n.width-c-8:8,i={x:a,y:8,w:c,h:o*1.7};return w("rect",{x:a,y:8,width:c,height:i.h,rx:3,class:"sympblock-side"},e),O(e,s,a+c/2,8+i.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),i})}function Re(e,t,n){for(let o of t)o.label.points_to_mm&&ae(e,o,n(o.label.points_to_mm));for(let o of t)O(e,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function De(e,t,n,o,s,r){let c=r*1.4,a=t.map(d=>{let[m,y]=s(d.at_mm),b=m<n.width/2?1:n.width-c-1;return{label:d,x:d.points_to_mm?b:m-c/2,y:y-c/2,w:c,h:c}});ie(a,o,{x:0,y:0,w:n.width,h:n.height});for(let d of a)d.label.points_to_mm&&ae(e,d,s(d.label.points_to_mm));let i=Math.max(...t.map(d=>z(d.text,r,n.family)))+c*1.9,p=Math.max(1,Math.min(3,Math.floor(n.width/i))),u=Math.ceil(t.length/p);return a.forEach((d,m)=>{let y=Math.floor(m/u)*n.width/p+c*.6,b=n.height+c*.9+m%u*r*1.6;oe(e,m+1,d.x+c/2,d.y+c/2,r),oe(e,m+1,y,b,r),O(e,d.label.text,y+c*.8,b,r,"sympblock-label sympblock-key-text")}),u*r*1.6+c*.6}function oe(e,t,n,o,s){w("circle",{cx:n,cy:o,r:s*.7,class:"sympblock-number"},e),O(e,t,n,o,s*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function ne(e){let[t,n,o,s]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let r=e.shapes.flatMap(a=>{let i=a.kind==="dot"||a.kind==="person"?a.size_mm:1;return a.points_mm.flatMap(([p,u])=>[[p-i,u-i],[p+i,u+i]])}),c=(a,i)=>i(...r.map(p=>p[a]));return[Math.max(t,c(0,Math.min)),Math.max(n,c(1,Math.min)),Math.min(o,c(0,Math.max)),Math.min(s,c(1,Math.max))]}function se(e,t,n){let[o,s,r,c]=t,a=n/(r-o),i=(c-s)*a,p=e.isConnected?getComputedStyle(e).fontFamily:"",u=([m,y])=>[(m-o)*a,(y-s)*a],d={x:6,y:6,w:n-12,h:i-12};return{bounds:t,width:n,height:i,pxPerMm:a,family:p,place:u,area:d}}function re(e,t,n,o){e.replaceChildren();let s=[];return t.side_marks&&s.push(...Be(e,t,n,o)),t.scale_bar_mm&&s.push(Ie(e,t,n,o)),s}function Fe(e,t){return Math.max(12,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:U))}function ce(e,t,n){let o=e.querySelector(".sympblock-words"),s=se(e,t.labels.length?t.bounds_mm:ne(t),n),r=Fe(t,s),c=re(o,t,s,r),a=f=>Te(f,s.place,r,z(f.text,r,s.family)),i=t.labels.map(a),p=i.map(f=>f.x),d=ie(i,c,s.area)&&i.every((f,x)=>Math.abs(f.x-p[x])<24),m=0;if(d)Re(o,i,s.place);else{let[f,x,C,F]=ne(t),v=(C-f)*r*2/n;s=se(e,[f-v,x,C+v,F],n),c=re(o,t,s,12),m=De(o,t.labels,s,c,s.place,r)}let[y,b,h,g]=s.bounds,k=1/s.pxPerMm;o.setAttribute("transform",`translate(${y} ${b}) scale(${k})`),e.setAttribute("viewBox",`${y} ${b} ${h-y} ${g-b+m*k}`),e.style.setProperty("--scene-px",k)}function le(e,t){let n=0,o=()=>{let{width:s}=e.getBoundingClientRect(),r=e.getScreenCTM(),c=r&&s?Math.min(s,r.a*e.viewBox.baseVal.width):0;c>40&&Math.abs(c-n)>2&&(n=c,ce(e,t,c))};ce(e,t,560),new ResizeObserver(o).observe(e)}var We="http://www.w3.org/2000/svg",U=13,Ue="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function T(e){return`${e}-${Math.random().toString(36).slice(2)}`}function w(e,t,n){let o=document.createElementNS(We,e);for(let[s,r]of Object.entries(t||{}))o.setAttribute(s,r);return n&&n.append(o),o}function V(e,t){return`M${e.map(n=>n.join(" ")).join("L")}${t?"Z":""}`}function de(e,t,n){let o={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[s,r]of Object.entries(o))e.style.setProperty(`--scene-${s}`,r);e.style.setProperty("--scene-width",n)}function He(e,t){let[n,o]=e.points_mm[0];if(e.kind==="dot")return w("circle",{cx:n,cy:o,r:e.size_mm||t.width});if(e.kind==="person")return w("path",{d:Ue,transform:`translate(${n} ${o}) scale(${e.size_mm})`});if(e.kind==="line")return w("path",{d:V(e.points_mm,!1)});let s=[e.points_mm,...e.holes_mm].map(r=>V(r,!0));return w("path",{d:s.join(""),"fill-rule":"evenodd"})}function Ye(e,t,n,o,s){let r=`${t}-hatch-${n}`,c=w("pattern",{id:r,patternUnits:"userSpaceOnUse",width:s,height:s}),a={lines:`M0 ${s}L${s} 0`,cross:`M0 ${s}L${s} 0M0 0L${s} ${s}`}[o.hatch],i=a?w("path",{d:a,class:"sympblock-hatch-line","stroke-width":s*.09},c):w("circle",{cx:s/2,cy:s/2,r:s*.14,class:"sympblock-hatch-dot"},c);return de(i,o,0),e.querySelector("defs").append(c),`url(#${r})`}function Je(e,t,n){let o=w("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),r={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind]??t.width;de(o,t,e.emphasis==="strong"?r*1.8:r);let c=He(e,t);if(t.dash.length&&c.setAttribute("stroke-dasharray",t.dash.join(" ")),o.append(c),n&&e.kind==="area"){let a=c.cloneNode();a.setAttribute("class","sympblock-hatched"),a.style.fill=n,o.append(a)}return o}function Z(e,t){let n=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[n.x,n.y]}function Qe(e,t){let n=w("g",{class:"sympblock-tip","aria-hidden":"true"},e),o=w("rect",{rx:3},n),s=O(n,"",0,0,U,"sympblock-tip-text");return(r,c,a)=>{if(n.style.display=r?"":"none",!r)return;let i=Number(e.style.getPropertyValue("--scene-px")),p=z(r,U,getComputedStyle(e).fontFamily)+14,[u,d,m]=t.bounds_mm,y=Math.max(u,Math.min(c+10*i,m-p*i)),b=a-34*i<d?a+16*i:a-34*i;n.setAttribute("transform",`translate(${y} ${b}) scale(${i})`);for(let[h,g]of Object.entries({width:p,height:24}))o.setAttribute(h,g);s.setAttribute("x",7),s.setAttribute("y",12),s.textContent=r}}function pe(e,t,n){let o=w("g",{class:t,"aria-hidden":"true"},e);for(let r of["halo","line"])w("path",{d:n,class:`sympblock-mark-${r}`},o);let s=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return s(null),s}function Ke(e){return{setCrosshair:pe(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:pe(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ve(e,t,n,o){let s=t.map((r,c)=>({node:r,shape:n[c]})).filter(({shape:r})=>r.name);e.setAttribute("role","group"),s.forEach(({node:r,shape:c},a)=>{let i={role:"button","aria-label":c.name,tabindex:a?-1:0,"data-structure":c.structure};for(let[p,u]of Object.entries(i))r.setAttribute(p,u);r.classList.add("sympblock-pickable"),r.addEventListener("click",p=>o.onPick(c,...Z(e,p))),r.addEventListener("keydown",p=>{let u={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")o.onPick(c,...c.points_mm[0]);else if(u){let d=s[(a+u+s.length)%s.length].node;r.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;p.preventDefault()})})}function Ze(e,t,n,o){let s=r=>{let c=r.getBBox();return[c.x+c.width/2,c.y+c.height/2]};t.forEach((r,c)=>{n[c].name&&(r.addEventListener("pointermove",a=>o(n[c].name,...Z(e,a))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(n[c].name,...s(r))),r.addEventListener("blur",()=>o("")))})}function Xe(e,t,n){let[o,s,r,c]=t.bounds_mm,a=w("defs",{},e),i={x:o,y:s,width:r-o,height:c-s};w("rect",i,w("clipPath",{id:`${n}-clip`},a)),w("rect",{...i,class:"sympblock-ground"},e)}function Ge(e,t){let n=t.rings.map(o=>V(o,!0)).join("");for(let o of["halo","line"])w("path",{d:n,class:`sympblock-overlay-${o} sympblock-overlay-${t.tone}`},e)}function X(e,t){return e.get("scenes")[t]}function B(e,t={}){let n=T("sympblock-scene"),o=w("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});o.dataset.ground=e.ground,Xe(o,e,n);let[s,,r]=e.bounds_mm,c={};for(let[u,d]of Object.entries(e.styles))d.hatch&&(c[u]=Ye(o,n,u,d,(r-s)/75));let a=w("g",{"clip-path":`url(#${n}-clip)`},o);if(e.film){let[u,d,m,y]=e.film.bounds_mm,b={href:e.film.href,x:u,y:d,width:m-u,height:y-d,preserveAspectRatio:"none"};w("image",{...b,"aria-hidden":"true"},a)}let i=e.shapes.map(u=>Je(u,e.styles[u.structure],c[u.structure]));a.append(...i),(t.overlays||[]).forEach(u=>Ge(a,u)),w("g",{class:"sympblock-words","aria-hidden":"true"},o),Ze(o,i,e.shapes,Qe(o,e)),t.onPick&&e.shapes.some(u=>u.name)&&Ve(o,i,e.shapes,t);let p=u=>{let d=o.querySelector(`[data-structure="${CSS.escape(u)}"]`);d&&d.focus()};return o.sceneTools={...Ke(o),focusStructure:p},t.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",u=>t.onPoint(...Z(o,u)))),le(o,e),o}function l(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&(o.textContent=n),o}function L(e,t){for(let[n,o]of Object.entries(t))String(e[n])!==String(o)&&(e[n]=o)}function he(e,t,n){e.getAttribute(t)!==n&&e.setAttribute(t,n)}function et(e,t,n){let o=l("fieldset",`sympblock-panel-choice sympblock-panel-${e.layout}`);o.append(l("legend","",e.label));let s=l("div","sympblock-panel-options");return e.options.forEach((r,c)=>{let a=l("label","sympblock-panel-option"),i=document.createElement("input");i.type="radio",i.name=`${n}-${e.id}`,i.value=r.value,i.id=`${n}-${e.id}-${c}`,i.addEventListener("change",()=>t({event:"set",id:e.id,value:r.value})),a.append(i,l("span","",r.label)),s.append(a)}),o.append(s),{node:o,update:r=>{o.disabled=r.enabled===!1,s.querySelectorAll("input").forEach(c=>c.checked=c.value===r.value)}}}function tt(e,t,n){let o=l("div","sympblock-panel-menu"),s=l("label","",e.label),r=document.createElement("select");return r.id=s.htmlFor=`${n}-${e.id}`,e.options.forEach(c=>r.append(new Option(c.label,c.value))),r.addEventListener("change",()=>t({event:"set",id:e.id,value:r.value})),o.append(s,r),{node:o,update:c=>Object.assign(r,{value:c.value,disabled:c.enabled===!1})}}function ot(e,t,n){let o=l("div","sympblock-panel-range"),s=l("label","",e.label),r=document.createElement("input");r.type="range",r.id=s.htmlFor=`${n}-${e.id}`;let c=l("output","");c.htmlFor=r.id,r.addEventListener("input",()=>t({event:"set",id:e.id,value:Number(r.value)})),o.append(s,c,r);let a=!1;return r.addEventListener("pointerdown",()=>a=!0),window.addEventListener("pointerup",()=>a=!1),{node:o,update:i=>{L(r,{min:i.min,max:i.max,step:i.step}),a||L(r,{value:i.value});let p=`${Number(i.value.toFixed(2))} ${i.unit}`.trim();L(c,{textContent:p}),he(r,"aria-valuetext",p)}}}function nt(e,t){let n=l("label","sympblock-panel-toggle"),o=document.createElement("input");return o.type="checkbox",o.addEventListener("change",()=>t({event:"set",id:e.id,value:o.checked})),n.append(o,l("span","",e.label)),{node:n,update:s=>o.checked=s.value}}function st(e,t){let n=l("button","sympblock-panel-button");return n.type="button",n.addEventListener("click",()=>{n.getAttribute("aria-disabled")!=="true"&&t({event:"press",id:e.id})}),{node:n,update:o=>{L(n,{textContent:o.label}),he(n,"aria-disabled",String(!o.enabled))}}}var rt={choice:et,range:ot,toggle:nt,button:st};function P(e){let t=l("p","sympblock-panel-sources");return t.append(l("span","",e.length>1?"Sources: ":"Source: ")),e.forEach((n,o)=>{let s=l("cite","",n.label);s.title=n.text,t.append(o?"; ":"",s)}),t}function ct(e){let t=l("section",`sympblock-panel-words sympblock-panel-${e.tone}`);return e.tag&&t.append(l("strong","sympblock-panel-tone",e.tag)),e.heading&&t.append(l("h4","",e.heading)),t.append(l("p","",e.text)),e.sources.length&&t.append(P(e.sources)),t}function it(e){let t=l("div","sympblock-panel-table"),n=document.createElement("table");n.setAttribute("role","table"),n.append(l("caption","",e.caption));let o=n.createTHead().insertRow();e.head.forEach(r=>{let c=l("th","",r);c.scope="col",c.setAttribute("role","columnheader"),o.append(c)}),o.setAttribute("role","row");let s=n.createTBody();return e.rows.forEach(r=>{let c=s.insertRow();c.setAttribute("role","row"),r.forEach((a,i)=>{let p=l(i?"td":"th","",a);i||(p.scope="row"),p.setAttribute("role",i?"cell":"rowheader"),p.dataset.head=e.head[i],c.append(p)})}),t.append(n),e.sources.length&&t.append(P(e.sources)),t}function at(e,t,n){let o=l("figure","sympblock-panel-picture");o.style.flexGrow=e.share,o.style.flexBasis=`${6*e.share}rem`,o.style.minWidth=`min(100%, ${5*e.share}rem)`;let s=c=>n({event:"pick",picture:e.id,structure:c.structure});o.append(B(t,e.pickable?{onPick:s}:{}));let r=l("figcaption","",e.caption);return t.note&&r.append(" ",l("em","",t.note)),o.append(r),o}function lt(e,t,n,o){let s=JSON.stringify(t.pictures);if(e.sympblockDrawn===s)return;e.sympblockDrawn=s;let r=e.contains(document.activeElement)?document.activeElement:null,c=r&&[...e.children].indexOf(r.closest("figure"));e.replaceChildren(...t.pictures.map(i=>at(i,X(n,i.scene),o)));let a=r&&e.children[c]&&e.children[c].querySelector("svg");a&&a.sceneTools.focusStructure(r.dataset.structure)}function me(e,t){let n=JSON.stringify(t);e.sympblockDrawn!==n&&(e.sympblockDrawn=n,e.replaceChildren(...t.map(o=>o.kind==="table"?it(o):ct(o))))}function ue(e){return JSON.stringify([e.id,e.kind,e.label,e.options])}function be(e,t){[...e.children].forEach(n=>t.includes(n)||n.remove()),t.forEach((n,o)=>{e.insertBefore(n,e.children[o]||null)})}function ye(e,{title:t,extra:n,controls:o,problem:s,body:r,said:c}){e.append(t,n,o,s,r,c)}function ke({model:e,el:t},n,o=ye){let s=T("sympblock-panel"),r=Q(e,_=>H(_)),{send:c}=r,a=l("section","sympblock-panel");a.setAttribute("aria-labelledby",`${s}-title`);let i=l("h3","sympblock-panel-title");i.id=`${s}-title`;let p=l("div","sympblock-panel-controls"),u=l("div","sympblock-panel-body"),d=l("div","sympblock-panel-pictures"),m=l("div","sympblock-panel-readout"),y=l("p","sympblock-panel-problem");y.setAttribute("role","alert");let b=l("p","sympblock-said");b.setAttribute("aria-live","polite");let h=l("div","sympblock-panel-below");u.append(d,m,h);let g=n?l("div","sympblock-panel-extra"):"";o(a,{title:i,extra:g,controls:p,problem:y,body:u,said:b}),t.append(a);let k=new Map,f="",x=l("div","sympblock-panel-buttons"),C=(_,q)=>{let[S]=_||[],I=k.has(S)&&k.get(S).node;if(!I)return;let N=[...I.querySelectorAll("input, select")];(N.find(W=>W.value===q)||N[0]||I).focus()},F=_=>{let{activeElement:q}=document,S=[...k].find(([,A])=>A.node.contains(q)),I=k;k=new Map,_.controls.forEach(A=>{let j=ue(A),Y=I.get(A.id),Ne=A.layout==="menu"?tt:rt[A.kind];k.set(A.id,Y&&Y.mark===j?Y:{...Ne(A,c,s),mark:j})});let N=A=>_.controls.filter(j=>j.kind==="button"===A).map(j=>k.get(j.id).node);be(x,N(!0));let W=x.childElementCount?[x]:[];be(p,_.buttons_first?[...W,...N(!1)]:[...N(!1),...W]),p.contains(document.activeElement)||C(S,q.value)},v=()=>{let _=e.get("view");L(i,{textContent:_.title}),i.hidden=!_.title,u.className=`sympblock-panel-body sympblock-panel-${_.layout}`;let q=JSON.stringify(_.controls.map(ue));q!==f&&(f=q,F(_)),_.controls.forEach(S=>k.get(S.id).update(S)),lt(d,_,e,c),me(m,_.readout.filter(S=>!S.is_wide)),me(h,_.readout.filter(S=>S.is_wide)),b.textContent=_.said,d.hidden=!_.pictures.length,m.hidden=!m.childElementCount,h.hidden=!h.childElementCount},$="",H=(_=$)=>{$=_,y.textContent=$||e.get("problem"),y.hidden=!y.textContent},ee=()=>H();e.on("change:view",v),e.on("change:problem",ee),v(),H();let Pe=n?n(e,g,r):()=>{};return()=>{e.off("change:view",v),e.off("change:problem",ee),r.stop(),Pe()}}var pt=new Uint32Array(256).map((e,t)=>255<<24|t<<16|t<<8|t);function dt([e,t],n){let o=n.rotated_deg*Math.PI/180,[s,r]=[n.flipped?.5-e:e-.5,t-.5];return[.5+s*Math.cos(o)-r*Math.sin(o),.5+s*Math.sin(o)+r*Math.cos(o)]}function mt(e,t,n){let o=t.getBoundingClientRect(),[s,r]=[(e.clientX-o.left)/o.width-.5,(e.clientY-o.top)/o.height-.5],c=-n.rotated_deg*Math.PI/180,a=s*Math.cos(c)-r*Math.sin(c),i=s*Math.sin(c)+r*Math.cos(c);return[n.flipped?.5-a:.5+a,.5+i]}function ut(e,t){let n={start:"end",end:"start"},o=t.flipped&&n[e.anchor]||e.anchor,[s,r]=dt(e.at,t),c=l("span",`sympblock-screen-place sympblock-screen-${o}`);c.style.left=`${100*s}%`,c.style.top=`${100*r}%`;let a=l("span","sympblock-screen-name",e.text);return(o==="start"||o==="end")&&(a.style.maxWidth=`calc(${Math.round(100*(o==="end"?s:1-s))}cqw - 0.75rem)`),c.append(a),c}function G(e,t){let n=l("figure","sympblock-screen sympblock-screen-empty"),o=l("div","sympblock-screen-frame"),s=document.createElement("canvas");s.width=s.height=512,s.setAttribute("role","img"),s.setAttribute("aria-label",e);let r=l("div","sympblock-screen-over"),c=[0,1].map(d=>l("span",`sympblock-screen-mark sympblock-screen-mark-${d}`)),a=l("p","sympblock-screen-words",t);o.append(s,r,...c,a);let i=l("figcaption","",e);n.append(o,i);let p=s.getContext("2d"),u=p.createImageData(512,512);return{box:n,canvas:s,draw(d,m){s.width!==d.size&&(s.width=s.height=d.size,u=p.createImageData(d.size,d.size));let y=new Uint32Array(u.data.buffer);for(let g=0;g<y.length;g+=1)y[g]=pt[m[g]];p.putImageData(u,0,0),n.classList.remove("sympblock-screen-empty"),a.hidden=!0,s.style.transform=`rotate(${d.rotated_deg}deg) scaleX(${d.flipped?-1:1})`;let[b,h]=d.flipped?[d.marks[1],d.marks[0]]:d.marks;L(c[0],{textContent:b}),L(c[1],{textContent:h}),(r.childElementCount||d.spots.length)&&r.replaceChildren(...d.spots.map(g=>ut(g,d))),s.dataset.frames=String(Number(s.dataset.frames||0)+1)},clear(){p.clearRect(0,0,s.width,s.height),r.replaceChildren(),c.forEach(d=>d.textContent=""),n.classList.add("sympblock-screen-empty"),a.hidden=!1,i.textContent=e},shareAt:(d,m)=>mt(d,o,m),copy(d,m,y){i.textContent=`${e}: ${y}`;let[b,h]=[d.canvas.width,d.canvas.height],g=d.canvas.getContext("2d").getImageData(0,0,b,h).data.filter((k,f)=>f%4===0);this.draw(m,g)}}}var fe={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]};function bt(e,t,n){let o=l("button","sympblock-console-pedal","Fluoroscopy (pedal)");o.type="button";let s=l("span","sympblock-console-light","X-ray off"),r=()=>e.get("view").controls.some(k=>k.id==="stays_down"&&k.value),c=k=>n({event:"pedal",down:k}),a=()=>e.get("is_on"),i=!1,p=()=>{if(r())return c(!a());i=!0,c(!0)},u=()=>{i&&c(!1),i=!1},d=k=>{k.button||(o.setPointerCapture(k.pointerId),p())},m=k=>{k.key!==" "||k.repeat||(k.preventDefault(),k.stopPropagation(),p())},y=k=>{k.key===" "&&(k.preventDefault(),u())},b=()=>{u(),a()&&c(!1)};o.addEventListener("pointerdown",d),o.addEventListener("pointerup",u),o.addEventListener("pointercancel",u),[o,t.canvas].forEach(k=>{k.addEventListener("keydown",m),k.addEventListener("keyup",y),k.addEventListener("blur",u)}),window.addEventListener("blur",b);let h=()=>{s.textContent=a()?"X-ray on":"X-ray off",s.classList.toggle("sympblock-console-on",a()),o.setAttribute("aria-pressed",String(a()))};e.on("change:is_on",h),h();let g=l("div","sympblock-console-row");return g.append(o,s),{node:g,forget(){window.removeEventListener("blur",b),e.off("change:is_on",h),b()}}}var ht="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.";function ge(e,t,{send:n,tell:o},{below:s="",help:r="",onPoint:c,onKey:a}={}){let i=l("p","sympblock-console-waiting");i.setAttribute("role","status");let p=G("Live screen","No image yet: press the pedal or take a spot image."),u=G("Reference monitor","Nothing saved yet.");p.canvas.tabIndex=0;let d=l("div","sympblock-console-screens");d.append(p.box,u.box);let m=bt(t,p,n),y=l("p","sympblock-console-keys",[ht,r].filter(Boolean).join(" "));e.append(i,d,s,m.node,y);let b=null,h=(f,x)=>{if(f)if(f.event==="frame"){b=f;let C=x[0];p.draw(f,new Uint8Array(C.buffer||C,C.byteOffset||0,f.size*f.size)),o({event:"seen",number:f.number})}else f.event==="keep"&&b?u.copy(p,b,f.caption):f.event==="clear"&&(b=null,[p,u].forEach(C=>C.clear()))},g=f=>{if(f.ctrlKey||f.metaKey||f.altKey)return;let x=fe[f.key]||fe[f.key.toLowerCase()];!x&&!(a&&a(f))||(f.preventDefault(),f.stopPropagation(),x&&n({event:"nudge",id:x[0],steps:x[1]*(f.shiftKey?5:1)}))},k=()=>{i.textContent=t.get("preparing"),i.hidden=!i.textContent};return p.canvas.addEventListener("keydown",g),c&&p.canvas.addEventListener("click",f=>b&&c(p.shareAt(f,b))),t.on("msg:custom",h),t.on("change:preparing",k),k(),()=>{t.off("msg:custom",h),t.off("change:preparing",k),m.forget()}}function E(e,t,n){let o=l("button","sympblock-panel-button sympblock-room-button",e);return o.type="button",n&&o.setAttribute("aria-label",n),o.addEventListener("click",t),o}function D(e,...t){let n=l("section","sympblock-room-card"),o=l("h4","",e);return n.append(o,...t),n.setAttribute("aria-label",e),n}function M(...e){let t=l("div","sympblock-room-row");return t.append(...e),t}function R(e,t,n,o){let s=l("label","sympblock-room-select",t),r=document.createElement("select");return r.id=T(e),s.htmlFor=r.id,n.forEach(({value:c,label:a})=>r.append(new Option(a,c))),r.addEventListener("change",()=>o(r.value)),s.append(r),{node:s,select:r}}function yt(e,{levels:t,sides:n}){let o=i=>[{value:"",label:"choose …"},...i.map(p=>({value:p,label:p}))],s=()=>{r.select.value&&c.select.value&&e("plan",{level:r.select.value,side:c.select.value})},r=R("sympblock-level","Level of the block",o(t),s),c=R("sympblock-side","The patient's side",o(n),s),a=null;return{node:M(r.node,c.node),update(i){(i.plan.level||a!==i.place)&&(r.select.value=i.plan.level,c.select.value=i.plan.side),a=i.place,r.select.disabled=c.select.disabled=!i.plan.is_open}}}function we(e,t){let n=l("div","sympblock-room-checks"),o=document.createElement("details"),s=document.createElement("summary");o.append(s,n),o.open=!0;let r=yt(e,t),c=D("Before the needle",r.node,o),a=0;return{node:c,update(i){r.update(i);let p=i.checklist,u=p.filter(d=>!d.is_done).length;!u&&a&&(o.open=!1),u&&!a&&(o.open=!0),a=u,s.textContent=u?`${p.length-u} of ${p.length} done`:"All done",n.childElementCount!==p.length&&n.replaceChildren(...p.map(d=>{let m=l("label","sympblock-room-check"),y=document.createElement("input");y.type="checkbox",y.addEventListener("change",()=>{y.checked?e("tick",{item:d.id}):y.checked=!0});let b=l("span","");return b.append(l("span","sympblock-room-tick",d.title)),d.detail&&b.append(l("span","sympblock-room-detail",d.detail)),m.append(y,b),m})),n.querySelectorAll("input").forEach((d,m)=>{d.checked=p[m].is_done,d.disabled=!p[m].is_open}),n.querySelectorAll(".sympblock-room-tick").forEach((d,m)=>d.textContent=p[m].title)}}}function ve(e,t){let n=l("p","sympblock-room-words"),o=l("output","sympblock-room-depth"),s=l("p","sympblock-room-hint"),r=(v,$)=>E($,()=>e("steer",{to:v}),`Arrow ${v}`),c=l("div","sympblock-room-pad");c.setAttribute("role","group"),c.setAttribute("aria-label","Arrows: entry point, aim or bevel");let a=E("straight",()=>e("steer",{to:"straight"}),"Bevel: go straight"),[i,p,u,d]=[r("up","↑"),r("left","←"),r("right","→"),r("down","↓")];["up","left","middle","right","down"].forEach((v,$)=>[i,p,a,u,d][$].style.setProperty("grid-area",v)),c.append(i,p,a,u,d);let m=E("Mark entry point at image centre",()=>e("mark",{})),y=E(t.numb,()=>e("numb",{})),b=E("Set needle along the beam",()=>e("enter",{})),h=E("Remove needle",()=>e("remove",{})),g=[...t.pushes_mm.map(v=>-v).reverse(),...t.pushes_mm].map(v=>E(v>0?`+${v}`:`−${-v}`,()=>e("push",{mm:v}),v>0?`Advance ${v} mm`:`Withdraw ${-v} mm`)),k=M(...g,l("span","sympblock-room-unit","mm")),f=M(m,y,b),x=l("div","sympblock-room-needle"),C=l("div","");return C.append(n,o,s),x.append(C,c),{node:D("Needle",f,x,k,M(h)),update(v){let{needle:$}=v;n.textContent=$.mark,o.textContent=$.is_in?`Depth ${$.depth_mm} of ${$.length_mm} mm`:"",o.hidden=!$.is_in,s.textContent=$.hint,a.disabled=!$.bends,f.hidden=$.is_in,y.disabled=$.is_numb,k.hidden=h.hidden=!$.is_in}}}function xe(e,t){let n=R("sympblock-agent","Syringe contains",t.agents,m=>e("agent",{value:m})),o=R("sympblock-ml","Volume",t.volumes,m=>e("ml",{value:m})),s=E("Inject under live fluoroscopy",()=>e("inject",{live:!0})),r=E("Inject without fluoroscopy",()=>e("inject",{live:!1})),c=E("Stop injecting",()=>e("stop",{})),a=l("p","sympblock-room-words");a.setAttribute("role","status");let i=R("sympblock-pattern","Contrast pattern",t.patterns,()=>{});i.select.prepend(new Option("choose …","")),i.select.value="";let p=t.decisions.map(({value:m,label:y})=>E(y,()=>{if(!i.select.value)return i.select.focus();e("read",{pattern:i.select.value,decision:m}),i.select.value=""})),u=l("div","sympblock-room-reading");return u.append(i.node,M(...p)),{node:D("Syringe",M(n.node,o.node),M(E("Aspirate",()=>e("aspirate",{})),s,r,c),a,u),update(m){n.select.value=m.agent,o.select.value=m.ml,a.textContent=m.busy,c.hidden=!m.busy,s.disabled=r.disabled=!!m.busy}}}function _e(e,{waits_min:t}){let n=l("div","sympblock-room-feet"),o=t.map(a=>E(`Wait ${a} min`,()=>e("wait",{minutes:a}))),s=E("End session and debrief",()=>e("finish",{})),r=E("Start again",()=>e("again",{})),c=D("Feet and time",n,M(...o,s,r));return{node:c,update(a){c.querySelector("h4").textContent=`Feet and time: ${a.clock}`;let i=(a.feet||[]).map(p=>l("p","sympblock-room-words",p));n.replaceChildren(...i)}}}function Ee(){let e=l("ol","sympblock-room-notes");e.setAttribute("aria-live","polite");let t=D("Findings",e),n={patient:"Patient",caution:"Caution",stop:"Stop"},o="";return{node:t,update(s){let r=JSON.stringify(s.notes);r!==o&&(o=r,e.replaceChildren(...s.notes.map(c=>{let a=l("li",`sympblock-room-note sympblock-room-${c.tone}`);return a.append(l("span","sympblock-room-time",c.time)),n[c.tone]&&a.append(l("strong","",`${n[c.tone]}: `)),a.append(c.text),a})),s.notes.length||e.append(l("li","sympblock-room-note","Nothing yet.")))}}}function kt(e,t,n){let o=l("table","sympblock-room-table");o.append(l("caption","",e));let s=document.createElement("tr");t.forEach(a=>{let i=l("th","",a);i.scope="col",s.append(i)});let r=document.createElement("tbody");n.forEach(a=>{let i=document.createElement("tr");a.forEach((p,u)=>{let d=l(u?"td":"th","",p);u||(d.scope="row"),i.append(d)}),r.append(i)});let c=document.createElement("thead");return c.append(s),o.append(c,r),o}function ft(e){let t=l("ul","sympblock-room-checked"),n={kept:"✓",missed:"✗","not called for":"–"};return e.forEach(o=>{let s=l("li",`sympblock-room-${o.outcome.replaceAll(" ","-")}`),r=document.createElement("details"),c=document.createElement("summary");c.append(l("strong","",`${n[o.outcome]} ${o.outcome}: `),o.title),r.append(c,l("p","",o.why)),o.sources.length&&r.append(P(o.sources)),s.append(r),t.append(s)}),t}function gt(e){if(!e.length)return[];let t=l("ul","");return e.forEach(([n,o])=>{let s=l("li","");s.append(l("strong","",`${n}: `),o),t.append(s)}),[l("h5","","What to do next"),t]}function $e(e){let t=l("div","sympblock-room-debrief");t.setAttribute("role","region"),t.setAttribute("aria-label","Debrief"),t.tabIndex=-1;let n="";return{node:t,update(o){let s=o.debrief;t.hidden=!s;let r=JSON.stringify(s||null);if(r===n)return;let c=!!s&&n!=="";if(n=r,!s)return t.replaceChildren();let a=l("h4",s.is_good?"sympblock-room-good":"sympblock-room-poor",`Debrief: ${s.headline}`),i=l("ul","");s.why.forEach(p=>i.append(l("li","",p))),t.replaceChildren(a,i,...gt(s.next_steps),...s.effect?[l("p","",s.effect)]:[],l("p","",s.story),...s.sources.length?[P(s.sources)]:[],l("h5","","Step by step (open an item for the reason)"),ft(s.checked),kt("Figures of this session (the limits for an expert are our choice)",["","this session","expert, at most","your last session"],s.measures),M(E("Repeat this scenario",()=>e("again",{})))),c&&t.focus()}}}function _t(e){let t=l("div","sympblock-task-list");t.setAttribute("role","group"),t.setAttribute("aria-label","Scenarios");let n=l("h4","sympblock-task-title"),o=l("p","sympblock-task-ask"),s=l("p","sympblock-room-left"),r=l("span","");s.append(r,E("Resume session",()=>e("resume",{})));let c=l("p","sympblock-panel-problem"),a=l("label","sympblock-room-check"),i=document.createElement("input");i.type="checkbox",i.addEventListener("change",()=>e("guided",{value:i.checked})),a.append(i,l("span","","Guide me step by step"));let p=l("div","sympblock-room-guide");p.setAttribute("role","status");let u=l("div","sympblock-task-head");u.append(t,n,o,s,c,a,p);let d="";return{node:u,update(m){t.childElementCount!==m.scenarios.length&&t.replaceChildren(...m.scenarios.map((b,h)=>{let g=l("button","sympblock-task-number");return g.type="button",g.addEventListener("click",()=>e("scenario",{place:h})),g})),[...t.children].forEach((b,h)=>{let{title:g,is_done:k}=m.scenarios[h];b.textContent=`${h+1}${k?" ✓":""}`,b.setAttribute("aria-label",`Scenario ${h+1}: ${g}${k?", played":""}`),b.title=g,h===m.place?b.setAttribute("aria-current","step"):b.removeAttribute("aria-current")}),n.textContent=`Scenario ${m.place+1} of ${m.scenarios.length}: ${m.title}`,o.textContent=m.story,s.hidden=!m.unfinished,r.textContent=`${m.unfinished} `,c.hidden=!m.damaged.length,c.textContent=m.damaged.length?`An earlier session cannot be shown: ${m.damaged.join(" ")}`:"",i.checked=m.guided,p.hidden=!m.guided||!m.guide||m.is_finished;let y=JSON.stringify(m.guide||null);if(m.guide&&y!==d){d=y;let{number:b,count:h,title:g,ask:k,why:f,sources:x}=m.guide;p.replaceChildren(l("strong","",`Step ${b} of ${h}: ${g}`),l("p","",k),l("p","sympblock-room-why",f),...x&&x.length?[P(x)]:[])}}}}function Et(e,t){let n=[["AP","ap"],["Oblique","oblique"],["Lateral","lateral"]].map(([s,r])=>E(s,()=>t("view",{view:r}),`Turn the C-arm to ${s}`)),o=E("Take spot image",()=>e.send({event:"press",id:"shot"}),"Take spot image in this view");return o.classList.add("sympblock-room-shot"),M(...n,o)}var $t={e:1,q:-1};function Ct(e){let t=null,n=(b,h)=>t.send({event:"act",act:b,...h}),o=e.get("page"),s=_t(n),r=$e(n),c=l("p","sympblock-panel-problem sympblock-room-notice");c.setAttribute("role","alert");let a=[we(n,o),ve(n,o),xe(n,o),_e(n,o)],i=Ee(),p=l("div","sympblock-room-aside");p.append(c,...a.map(b=>b.node));let u=document.createElement("details");u.className="sympblock-room-more",u.open=window.innerWidth>700,u.append(l("summary","","All controls of the C-arm"));let d=b=>{let h=e.get("page");h.needle&&!h.needle.is_in&&!h.is_finished&&n("mark",{at:b})},m=b=>{let h=$t[b.key.toLowerCase()];return h&&n("push",{mm:h*o.pushes_mm[b.shiftKey?1:0]}),!!h},y=()=>{let b=e.get("page");s.update(b),c.textContent=b.notice,c.hidden=!b.notice;let h=!!b.needle;if(a.forEach(g=>g.node.hidden=!h||b.is_finished),i.node.hidden=!h,!h)return r.update({debrief:null});[...a,i,r].forEach(g=>g.update(b))};return{lay(b,h){b.classList.add("sympblock-console","sympblock-room"),u.append(h.controls),b.append(h.title,s.node,h.extra,p,r.node,h.problem,h.body,h.said)},fill(b,h){t=h;let g=l("div");b.append(g,i.node,u);let k=ge(g,e,t,{below:Et(t,n),help:o.keys,onPoint:d,onKey:m});return e.on("change:page",y),y(),()=>{e.off("change:page",y),k()}}}}var Ce={render(e){let t=Ct(e.model);return ke(e,(n,o,s)=>t.fill(o,s),t.lay)}};var Me=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var Se=`.sympblock-said {
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
`;var Ae=`.sympblock-panel {
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
`;var Le=`.sympblock-console-screens {
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
`;var qe=`.sympblock-task-head {
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
`;var Oe=`.sympblock-room-aside {
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
.sympblock-room-button:disabled {
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
.sympblock-room-notes {
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
.sympblock-room-guide {
  margin-top: 0.5rem;
  padding: 0.5rem 0.75rem;
  border-left: 4px solid var(--sympblock-accent);
  background: var(--sympblock-raised);
}
.sympblock-room-guide p {
  max-width: 46rem;
  margin: 0.125rem 0;
}
.sympblock-room-left {
  margin: 0.5rem 0 0;
}
.sympblock-room-more {
  margin-top: 0.625rem;
}
.sympblock-room-more summary,
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
  margin: 0.25rem 0;
  padding: 0;
  list-style: none;
}
.sympblock-room-checked li {
  margin: 0.25rem 0;
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
  .sympblock-room.sympblock-console > .sympblock-room-aside {
    grid-column: 2;
  }
}
`;var To=[Me,Se,Ae,Le,qe,Oe],Io=Ce;export{Io as default,To as styles};
