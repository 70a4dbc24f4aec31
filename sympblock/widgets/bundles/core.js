var ge="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.";var z=class{constructor(t,{page:s,silent:n=()=>{},after:l=setTimeout,cancel:o=clearTimeout}){Object.assign(this,{post:t,page:s,silent:n,after:l,cancel:o}),this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){if(t.event==="set"){let s=this.waiting.findLastIndex(l=>l.event!=="set"),n=this.waiting.findIndex((l,o)=>o>s&&l.id===t.id);n>=0&&this.waiting.splice(n,1)}this.waiting.push(t)}next(){this.cancel.call(void 0,this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){let t=this.underWay;this.timer=this.after.call(void 0,()=>{this.silent(ge),this.attempt()},5e3);try{this.post(t)}catch{}}done(t){!this.underWay||t!==this.underWay.sequence||(this.silent(""),this.next())}stop(){this.cancel.call(void 0,this.timer),this.waiting=[],this.underWay=null}};function J(e,t){let s=new z(l=>e.send(l),{page:crypto.randomUUID(),silent:t}),n=l=>l?.event==="done"&&s.done(l.sequence);return e.on("msg:custom",n),{queue:s,send:l=>s.add(l),tell:l=>e.send(l),stop(){e.off("msg:custom",n),s.stop()}}}var X=document.createElement("canvas").getContext("2d");function N(e,t,s){return X.font=`500 ${t}px ${s||"sans-serif"}`,X.measureText(e).width}function xe(e,t){return Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x)>0&&Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y)>0}function D(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function ee(e,t,s){e.forEach(n=>D(n,s));for(let n=0;n<60;n+=1){let l=!0;for(let o of e)for(let a of[...t,...e]){if(a===o||!xe(o,a))continue;l=!1;let i=o.y+o.h/2<a.y+a.h/2,r=(i?o.y+o.h-a.y:a.y+a.h-o.y)+1,p=t.includes(a);o.y+=(i?-1:1)*(p?r:r/2),p||(a.y+=(i?1:-1)*r/2),D(o,s),p||D(a,s)}if(l)return!0}return!1}function ve(e,t,s,n){let[l,o]=t(e.at_mm),a={start:0,middle:n/2,end:n}[e.anchor];return{label:e,x:l-a,y:o-s*.65,w:n,h:s*1.3}}function te(e,t,s){let n=t.y+t.h/2,a=`M${(s[0]>t.x&&s[0]<t.x+t.w?[s[0],s[1]<n?t.y:t.y+t.h]:[s[0]<=t.x?t.x-3:t.x+t.w+3,n]).join(" ")}L${s.join(" ")}`;b("path",{d:a,class:"sympblock-leader-halo"},e),b("path",{d:a,class:"sympblock-leader"},e),b("circle",{cx:s[0],cy:s[1],r:1.9,class:"sympblock-leader-end"},e)}function _(e,t,s,n,l,o){let a=b("text",{x:s,y:n,class:o,"font-size":l,"dominant-baseline":"central"},e);return a.textContent=t,a}function we(e,t,s,n){let l=t.scale_bar_mm*s.pxPerMm,o=`${t.scale_bar_mm} mm`,a=Math.max(l,N(o,n,s.family)),i={x:10,y:s.height-n*1.3-16,w:a,h:n*1.3+8},r=s.height-11,p=`M10 ${r-4}V${r+4}M10 ${r}H${10+l}M${10+l} ${r-4}V${r+4}`;return b("path",{d:p,class:"sympblock-scale-halo"},e),b("path",{d:p,class:"sympblock-scale"},e),_(e,o,10,r-n*.95,n,"sympblock-label"),i}function Me(e,t,s,n){return t.side_marks.map((l,o)=>{let a=Math.max(n*1.7,N(l,n,s.family)+n*.8),i=o?s.width-a-8:8,r={x:i,y:8,w:a,h:n*1.7};return b("rect",{x:i,y:8,width:a,height:r.h,rx:3,class:"sympblock-side"},e),_(e,l,i+a/2,8+r.h/2,n,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),r})}function Ee(e,t,s){for(let n of t)n.label.points_to_mm&&te(e,n,s(n.label.points_to_mm));for(let n of t)_(e,n.label.text,n.x,n.y+n.h/2,n.h/1.3,"sympblock-label")}function $e(e,t,s,n,l,o){let a=o*1.4,i=t.map(d=>{let[u,y]=l(d.at_mm),f=u<s.width/2?1:s.width-a-1;return{label:d,x:d.points_to_mm?f:u-a/2,y:y-a/2,w:a,h:a}});ee(i,n,{x:0,y:0,w:s.width,h:s.height});for(let d of i)d.label.points_to_mm&&te(e,d,l(d.label.points_to_mm));let r=Math.max(...t.map(d=>N(d.text,o,s.family)))+a*1.9,p=Math.max(1,Math.min(3,Math.floor(s.width/r))),c=Math.ceil(t.length/p);return i.forEach((d,u)=>{let y=Math.floor(u/c)*s.width/p+a*.6,f=s.height+a*.9+u%c*o*1.6;Y(e,u+1,d.x+a/2,d.y+a/2,o),Y(e,u+1,y,f,o),_(e,d.label.text,y+a*.8,f,o,"sympblock-label sympblock-key-text")}),c*o*1.6+a*.6}function Y(e,t,s,n,l){b("circle",{cx:s,cy:n,r:l*.7,class:"sympblock-number"},e),_(e,t,s,n,l*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Z(e){let[t,s,n,l]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let o=e.shapes.flatMap(i=>{let r=i.kind==="dot"||i.kind==="person"?i.size_mm:1;return i.points_mm.flatMap(([p,c])=>[[p-r,c-r],[p+r,c+r]])}),a=(i,r)=>r(...o.map(p=>p[i]));return[Math.max(t,a(0,Math.min)),Math.max(s,a(1,Math.min)),Math.min(n,a(0,Math.max)),Math.min(l,a(1,Math.max))]}function G(e,t,s){let[n,l,o,a]=t,i=s/(o-n),r=(a-l)*i,p=e.isConnected?getComputedStyle(e).fontFamily:"",c=([u,y])=>[(u-n)*i,(y-l)*i],d={x:6,y:6,w:s-12,h:r-12};return{bounds:t,width:s,height:r,pxPerMm:i,family:p,place:c,area:d}}function K(e,t,s,n){e.replaceChildren();let l=[];return t.side_marks&&l.push(...Me(e,t,s,n)),t.scale_bar_mm&&l.push(we(e,t,s,n)),l}function _e(e,t){return Math.max(12,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:T))}function Q(e,t,s){let n=e.querySelector(".sympblock-words"),l=G(e,t.labels.length?t.bounds_mm:Z(t),s),o=_e(t,l),a=K(n,t,l,o),i=x=>ve(x,l.place,o,N(x.text,o,l.family)),r=t.labels.map(i),p=r.map(x=>x.x),d=ee(r,a,l.area)&&r.every((x,E)=>Math.abs(x.x-p[E])<24),u=0;if(d)Ee(n,r,l.place);else{let[x,E,O,q]=Z(t),S=(O-x)*o*2/s;l=G(e,[x-S,E,O+S,q],s),a=K(n,t,l,12),u=$e(n,t.labels,l,a,l.place,o)}let[y,f,h,M]=l.bounds,g=1/l.pxPerMm;n.setAttribute("transform",`translate(${y} ${f}) scale(${g})`),e.setAttribute("viewBox",`${y} ${f} ${h-y} ${M-f+u*g}`),e.style.setProperty("--scene-px",g)}function ne(e,t){let s=0,n=()=>{let{width:l}=e.getBoundingClientRect(),o=e.getScreenCTM(),a=o&&l?Math.min(l,o.a*e.viewBox.baseVal.width):0;a>40&&Math.abs(a-s)>2&&(s=a,Q(e,t,a))};Q(e,t,560),new ResizeObserver(n).observe(e)}var Se="http://www.w3.org/2000/svg",T=13,Ae="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function R(e){return`${e}-${Math.random().toString(36).slice(2)}`}function b(e,t,s){let n=document.createElementNS(Se,e);for(let[l,o]of Object.entries(t||{}))n.setAttribute(l,o);return s&&s.append(n),n}function I(e,t){return`M${e.map(s=>s.join(" ")).join("L")}${t?"Z":""}`}function se(e,t,s){let n={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[l,o]of Object.entries(n))e.style.setProperty(`--scene-${l}`,o);e.style.setProperty("--scene-width",s)}function Ce(e,t){let[s,n]=e.points_mm[0];if(e.kind==="dot")return b("circle",{cx:s,cy:n,r:e.size_mm||t.width});if(e.kind==="person")return b("path",{d:Ae,transform:`translate(${s} ${n}) scale(${e.size_mm})`});if(e.kind==="line")return b("path",{d:I(e.points_mm,!1)});let l=[e.points_mm,...e.holes_mm].map(o=>I(o,!0));return b("path",{d:l.join(""),"fill-rule":"evenodd"})}function Ne(e,t,s,n,l){let o=`${t}-hatch-${s}`,a=b("pattern",{id:o,patternUnits:"userSpaceOnUse",width:l,height:l}),i={lines:`M0 ${l}L${l} 0`,cross:`M0 ${l}L${l} 0M0 0L${l} ${l}`}[n.hatch],r=i?b("path",{d:i,class:"sympblock-hatch-line","stroke-width":l*.09},a):b("circle",{cx:l/2,cy:l/2,r:l*.14,class:"sympblock-hatch-dot"},a);return se(r,n,0),e.querySelector("defs").append(a),`url(#${o})`}function Le(e,t,s){let n=b("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),o={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind]??t.width;se(n,t,e.emphasis==="strong"?o*1.8:o);let a=Ce(e,t);if(t.dash.length&&a.setAttribute("stroke-dasharray",t.dash.join(" ")),n.append(a),s&&e.kind==="area"){let i=a.cloneNode();i.setAttribute("class","sympblock-hatched"),i.style.fill=s,n.append(i)}return n}function U(e,t){let s=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[s.x,s.y]}function je(e,t){let s=b("g",{class:"sympblock-tip","aria-hidden":"true"},e),n=b("rect",{rx:3},s),l=_(s,"",0,0,T,"sympblock-tip-text");return(o,a,i)=>{if(s.style.display=o?"":"none",!o)return;let r=Number(e.style.getPropertyValue("--scene-px")),p=N(o,T,getComputedStyle(e).fontFamily)+14,[c,d,u]=t.bounds_mm,y=Math.max(c,Math.min(a+10*r,u-p*r)),f=i-34*r<d?i+16*r:i-34*r;s.setAttribute("transform",`translate(${y} ${f}) scale(${r})`);for(let[h,M]of Object.entries({width:p,height:24}))n.setAttribute(h,M);l.setAttribute("x",7),l.setAttribute("y",12),l.textContent=o}}function oe(e,t,s){let n=b("g",{class:t,"aria-hidden":"true"},e);for(let o of["halo","line"])b("path",{d:s,class:`sympblock-mark-${o}`},n);let l=o=>{n.style.display=o?"":"none",o&&(n.style.transform=`translate(${o.x_mm}px, ${o.y_mm}px) scale(var(--scene-px))`)};return l(null),l}function Oe(e){return{setCrosshair:oe(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:oe(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Pe(e,t,s,n){let l=t.map((o,a)=>({node:o,shape:s[a]})).filter(({shape:o})=>o.name);e.setAttribute("role","group"),l.forEach(({node:o,shape:a},i)=>{let r={role:"button","aria-label":a.name,tabindex:i?-1:0,"data-structure":a.structure};for(let[p,c]of Object.entries(r))o.setAttribute(p,c);o.classList.add("sympblock-pickable"),o.addEventListener("click",p=>n.onPick(a,...U(e,p))),o.addEventListener("keydown",p=>{let c={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")n.onPick(a,...a.points_mm[0]);else if(c){let d=l[(i+c+l.length)%l.length].node;o.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;p.preventDefault()})})}function Te(e,t,s,n){let l=o=>{let a=o.getBBox();return[a.x+a.width/2,a.y+a.height/2]};t.forEach((o,a)=>{s[a].name&&(o.addEventListener("pointermove",i=>n(s[a].name,...U(e,i))),o.addEventListener("pointerleave",()=>n("")),o.addEventListener("focus",()=>o.matches(":focus-visible")&&n(s[a].name,...l(o))),o.addEventListener("blur",()=>n("")))})}function qe(e,t,s){let[n,l,o,a]=t.bounds_mm,i=b("defs",{},e),r={x:n,y:l,width:o-n,height:a-l};b("rect",r,b("clipPath",{id:`${s}-clip`},i)),b("rect",{...r,class:"sympblock-ground"},e)}function Be(e,t){let s=t.rings.map(n=>I(n,!0)).join("");for(let n of["halo","line"])b("path",{d:s,class:`sympblock-overlay-${n} sympblock-overlay-${t.tone}`},e)}function le(e,t){return e.get("scenes")[t]}function ae(e,t={}){let s=R("sympblock-scene"),n=b("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});n.dataset.ground=e.ground,qe(n,e,s);let[l,,o]=e.bounds_mm,a={};for(let[c,d]of Object.entries(e.styles))d.hatch&&(a[c]=Ne(n,s,c,d,(o-l)/75));let i=b("g",{"clip-path":`url(#${s}-clip)`},n);if(e.film){let[c,d,u,y]=e.film.bounds_mm,f={href:e.film.href,x:c,y:d,width:u-c,height:y-d,preserveAspectRatio:"none"};b("image",{...f,"aria-hidden":"true"},i)}let r=e.shapes.map(c=>Le(c,e.styles[c.structure],a[c.structure]));i.append(...r),(t.overlays||[]).forEach(c=>Be(i,c)),b("g",{class:"sympblock-words","aria-hidden":"true"},n),Te(n,r,e.shapes,je(n,e)),t.onPick&&e.shapes.some(c=>c.name)&&Pe(n,r,e.shapes,t);let p=c=>{let d=n.querySelector(`[data-structure="${CSS.escape(c)}"]`);d&&d.focus()};return n.sceneTools={...Oe(n),focusStructure:p},t.onPoint&&(n.classList.add("sympblock-pointing"),n.addEventListener("click",c=>t.onPoint(...U(n,c)))),ne(n,e),n}function m(e,t,s){let n=document.createElement(e);return t&&(n.className=t),s!==void 0&&(n.textContent=s),n}function j(e,t){for(let[s,n]of Object.entries(t))String(e[s])!==String(n)&&(e[s]=n)}function pe(e,t,s){e.getAttribute(t)!==s&&e.setAttribute(t,s)}function Fe(e,t,s){let n=m("fieldset",`sympblock-panel-choice sympblock-panel-${e.layout}`);n.append(m("legend","",e.label));let l=m("div","sympblock-panel-options");return e.options.forEach((o,a)=>{let i=m("label","sympblock-panel-option"),r=document.createElement("input");r.type="radio",r.name=`${s}-${e.id}`,r.value=o.value,r.id=`${s}-${e.id}-${a}`,r.addEventListener("change",()=>t({event:"set",id:e.id,value:o.value})),i.append(r,m("span","",o.label)),l.append(i)}),n.append(l),{node:n,update:o=>{n.disabled=o.enabled===!1,l.querySelectorAll("input").forEach(a=>a.checked=a.value===o.value)}}}function We(e,t,s){let n=m("div","sympblock-panel-menu"),l=m("label","",e.label),o=document.createElement("select");return o.id=l.htmlFor=`${s}-${e.id}`,e.options.forEach(a=>o.append(new Option(a.label,a.value))),o.addEventListener("change",()=>t({event:"set",id:e.id,value:o.value})),n.append(l,o),{node:n,update:a=>Object.assign(o,{value:a.value,disabled:a.enabled===!1})}}function ze(e,t,s){let n=m("div","sympblock-panel-range"),l=m("label","",e.label),o=document.createElement("input");o.type="range",o.id=l.htmlFor=`${s}-${e.id}`;let a=m("output","");a.htmlFor=o.id,o.addEventListener("input",()=>t({event:"set",id:e.id,value:Number(o.value)})),n.append(l,a,o);let i=!1;return o.addEventListener("pointerdown",()=>i=!0),window.addEventListener("pointerup",()=>i=!1),{node:n,update:r=>{j(o,{min:r.min,max:r.max,step:r.step}),i||j(o,{value:r.value});let p=`${Number(r.value.toFixed(2))} ${r.unit}`.trim();j(a,{textContent:p}),pe(o,"aria-valuetext",p)}}}function De(e,t){let s=m("label","sympblock-panel-toggle"),n=document.createElement("input");return n.type="checkbox",n.addEventListener("change",()=>t({event:"set",id:e.id,value:n.checked})),s.append(n,m("span","",e.label)),{node:s,update:l=>n.checked=l.value}}function Ie(e,t){let s=m("button","sympblock-panel-button");return s.type="button",s.addEventListener("click",()=>{s.getAttribute("aria-disabled")!=="true"&&t({event:"press",id:e.id})}),{node:s,update:n=>{j(s,{textContent:n.label}),pe(s,"aria-disabled",String(!n.enabled))}}}var V={choice:Fe,range:ze,toggle:De,button:Ie};function me(e){let t=m("p","sympblock-panel-sources");return t.append(m("span","",e.length>1?"Sources: ":"Source: ")),e.forEach((s,n)=>{let l=m("cite","",s.label);l.title=s.text,t.append(n?"; ":"",l)}),t}function Re(e){let t=m("section",`sympblock-panel-words sympblock-panel-${e.tone}`);return e.tag&&t.append(m("strong","sympblock-panel-tone",e.tag)),e.heading&&t.append(m("h4","",e.heading)),t.append(m("p","",e.text)),e.sources.length&&t.append(me(e.sources)),t}function Ue(e){let t=m("div","sympblock-panel-table"),s=document.createElement("table");s.setAttribute("role","table"),s.append(m("caption","",e.caption));let n=s.createTHead().insertRow();e.head.forEach(o=>{let a=m("th","",o);a.scope="col",a.setAttribute("role","columnheader"),n.append(a)}),n.setAttribute("role","row");let l=s.createTBody();return e.rows.forEach(o=>{let a=l.insertRow();a.setAttribute("role","row"),o.forEach((i,r)=>{let p=m(r?"td":"th","",i);r||(p.scope="row"),p.setAttribute("role",r?"cell":"rowheader"),p.dataset.head=e.head[r],a.append(p)})}),t.append(s),e.sources.length&&t.append(me(e.sources)),t}function Ve(e,t,s){let n=m("figure","sympblock-panel-picture");n.style.flexGrow=e.share,n.style.flexBasis=`${6*e.share}rem`,n.style.minWidth=`min(100%, ${5*e.share}rem)`;let l=a=>s({event:"pick",picture:e.id,structure:a.structure});n.append(ae(t,e.pickable?{onPick:l}:{}));let o=m("figcaption","",e.caption);return t.note&&o.append(" ",m("em","",t.note)),n.append(o),n}function He(e,t,s,n){let l=JSON.stringify(t.pictures);if(e.sympblockDrawn===l)return;e.sympblockDrawn=l;let o=e.contains(document.activeElement)?document.activeElement:null,a=o&&[...e.children].indexOf(o.closest("figure"));e.replaceChildren(...t.pictures.map(r=>Ve(r,le(s,r.scene),n)));let i=o&&e.children[a]&&e.children[a].querySelector("svg");i&&i.sceneTools.focusStructure(o.dataset.structure)}function re(e,t){let s=JSON.stringify(t);e.sympblockDrawn!==s&&(e.sympblockDrawn=s,e.replaceChildren(...t.map(n=>n.kind==="table"?Ue(n):Re(n))))}function ie(e){return JSON.stringify([e.id,e.kind,e.label,e.options])}function ce(e,t){[...e.children].forEach(s=>t.includes(s)||s.remove()),t.forEach((s,n)=>{e.insertBefore(s,e.children[n]||null)})}function Je(e,{title:t,extra:s,controls:n,problem:l,body:o,said:a}){e.append(t,s,n,l,o,a)}function de({model:e,el:t},s,n=Je){let l=R("sympblock-panel"),o=J(e,k=>F(k)),{send:a}=o,i=m("section","sympblock-panel");i.setAttribute("aria-labelledby",`${l}-title`);let r=m("h3","sympblock-panel-title");r.id=`${l}-title`;let p=m("div","sympblock-panel-controls"),c=m("div","sympblock-panel-body"),d=m("div","sympblock-panel-pictures"),u=m("div","sympblock-panel-readout"),y=m("p","sympblock-panel-problem");y.setAttribute("role","alert");let f=m("p","sympblock-said");f.setAttribute("aria-live","polite");let h=m("div","sympblock-panel-below");c.append(d,u,h);let M=s?m("div","sympblock-panel-extra"):"";n(i,{title:r,extra:M,controls:p,problem:y,body:c,said:f}),t.append(i);let g=new Map,x="",E=m("div","sympblock-panel-buttons"),O=(k,$)=>{let[v]=k||[],L=g.has(v)&&g.get(v).node;if(!L)return;let A=[...L.querySelectorAll("input, select")];(A.find(P=>P.value===$)||A[0]||L).focus()},q=k=>{let{activeElement:$}=document,v=[...g].find(([,w])=>w.node.contains($)),L=g;g=new Map,k.controls.forEach(w=>{let C=ie(w),W=L.get(w.id),he=w.layout==="menu"?We:V[w.kind];g.set(w.id,W&&W.mark===C?W:{...he(w,a,l),mark:C})});let A=w=>k.controls.filter(C=>C.kind==="button"===w).map(C=>g.get(C.id).node);ce(E,A(!0));let P=E.childElementCount?[E]:[];ce(p,k.buttons_first?[...P,...A(!1)]:[...A(!1),...P]),p.contains(document.activeElement)||O(v,$.value)},S=()=>{let k=e.get("view");j(r,{textContent:k.title}),r.hidden=!k.title,c.className=`sympblock-panel-body sympblock-panel-${k.layout}`;let $=JSON.stringify(k.controls.map(ie));$!==x&&(x=$,q(k)),k.controls.forEach(v=>g.get(v.id).update(v)),He(d,k,e,a),re(u,k.readout.filter(v=>!v.is_wide)),re(h,k.readout.filter(v=>v.is_wide)),f.textContent=k.said,d.hidden=!k.pictures.length,u.hidden=!u.childElementCount,h.hidden=!h.childElementCount},B="",F=(k=B)=>{B=k,y.textContent=B||e.get("problem"),y.hidden=!y.textContent},H=()=>F();e.on("change:view",S),e.on("change:problem",H),S(),F();let ke=s?s(e,M,o):()=>{};return()=>{e.off("change:view",S),e.off("change:problem",H),o.stop(),ke()}}var Xe=500;function Ye(e,t,s){let n=m("div","sympblock-panel-number"),l=m("label","",e.label),o=document.createElement("input");o.type="text",o.inputMode="decimal",o.autocomplete="off",o.setAttribute("role","spinbutton"),o.id=l.htmlFor=`${s}-${e.id}`;let a=m("span","sympblock-panel-unit",e.unit),i=m("span","sympblock-panel-hint"),r=m("p","sympblock-panel-refusal");i.id=`${o.id}-hint`,r.id=`${o.id}-refusal`,o.setAttribute("aria-describedby",`${i.id} ${r.id}`);let p=m("div","sympblock-panel-typed");p.append(o,a),n.append(l,p,i,r);let c=e,d=null,u=null,y=()=>c.value===null?"":String(c.value),f=h=>{clearTimeout(u),u=null,h!==(d??y())&&(d=h,t({event:"set",id:c.id,value:h}))};return o.addEventListener("input",()=>{clearTimeout(u),u=setTimeout(()=>f(o.value),Xe)}),o.addEventListener("change",()=>f(o.value)),o.addEventListener("blur",()=>{(d===null||c.refusal)&&(o.value=y())}),o.addEventListener("keydown",h=>{let M={ArrowUp:1,ArrowDown:-1}[h.key];if(h.key==="Enter"&&f(o.value),!M)return;h.preventDefault();let g=o.value.trim()?Number(o.value.replace(",",".")):NaN,x=Number.isNaN(g)?c.min:g+M*c.step;o.value=String(Number(Math.min(c.max,Math.max(c.min,x)).toFixed(2))),f(o.value)}),{node:n,update:h=>{c=h,i.textContent=c.possible,r.textContent=c.refusal,r.hidden=!c.refusal,o.setAttribute("aria-invalid",String(!!c.refusal)),o.setAttribute("aria-valuemin",c.min),o.setAttribute("aria-valuemax",c.max),c.value!==null&&o.setAttribute("aria-valuenow",c.value),c.refusal||(d=null),document.activeElement!==o?o.value=y():!c.refusal&&u===null&&Number(o.value.replace(",","."))!==c.value&&f(o.value)}}}V.number=Ye;var be=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var ue=`.sympblock-said {
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
`;var ye=`.sympblock-panel {
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
`;var fe=`/* A number that is typed. */
.sympblock-panel-number label {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-panel-number input:focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-panel-number {
  display: flex;
  flex-direction: column;
  align-self: flex-start;
  max-width: 20rem;
}
.sympblock-panel-typed {
  display: flex;
  gap: 0.375rem;
  align-items: baseline;
  margin-top: 0.25rem;
}
.sympblock-panel-number input {
  box-sizing: border-box;
  width: 5.5rem;
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
.sympblock-panel-number input[aria-invalid="true"] {
  border: 2px solid #d55e00;
}
.sympblock-panel-hint {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-panel-refusal {
  margin: 0.25rem 0 0;
  padding-left: 0.5rem;
  border-left: 0.25rem double #d55e00;
}
`;var gt=[be,ue,ye,fe],xt={render:e=>de(e)};export{xt as default,gt as styles};
