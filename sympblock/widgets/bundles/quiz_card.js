var be="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.";var A=class{constructor(e,{page:t,silent:s=()=>{},after:n=setTimeout,cancel:r=clearTimeout}){Object.assign(this,{post:e,page:t,silent:s,after:n,cancel:r}),this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0}get isIdle(){return this.underWay===null}add(e){this.join(e),this.isIdle&&this.next()}join(e){if(e.event==="set"){let t=this.waiting.findLastIndex(n=>n.event!=="set"),s=this.waiting.findIndex((n,r)=>r>t&&n.id===e.id);s>=0&&this.waiting.splice(s,1)}this.waiting.push(e)}next(){this.cancel.call(void 0,this.timer);let e=this.waiting.shift();this.underWay=e?{...e,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){let e=this.underWay;this.timer=this.after.call(void 0,()=>{this.silent(be),this.attempt()},5e3);try{this.post(e)}catch{}}done(e){!this.underWay||e!==this.underWay.sequence||(this.silent(""),this.next())}stop(){this.cancel.call(void 0,this.timer),this.waiting=[],this.underWay=null}};function F(o,e){let t=new A(n=>o.send(n),{page:crypto.randomUUID(),silent:e}),s=n=>n?.event==="done"&&t.done(n.sequence);return o.on("msg:custom",s),{queue:t,send:n=>t.add(n),tell:n=>o.send(n),stop(){o.off("msg:custom",s),t.stop()}}}var B=document.createElement("canvas").getContext("2d");function q(o,e,t){return B.font=`500 ${e}px ${t||"sans-serif"}`,B.measureText(o).width}function ue(o,e){return Math.min(o.x+o.w,e.x+e.w)-Math.max(o.x,e.x)>0&&Math.min(o.y+o.h,e.y+e.h)-Math.max(o.y,e.y)>0}function C(o,e){o.x=Math.max(e.x,Math.min(o.x,e.x+e.w-o.w)),o.y=Math.max(e.y,Math.min(o.y,e.y+e.h-o.h))}function Q(o,e,t){o.forEach(s=>C(s,t));for(let s=0;s<60;s+=1){let n=!0;for(let r of o)for(let i of[...e,...o]){if(i===r||!ue(r,i))continue;n=!1;let c=r.y+r.h/2<i.y+i.h/2,a=(c?r.y+r.h-i.y:i.y+i.h-r.y)+1,p=e.includes(i);r.y+=(c?-1:1)*(p?a:a/2),p||(i.y+=(c?1:-1)*a/2),C(r,t),p||C(i,t)}if(n)return!0}return!1}function ke(o,e,t,s){let[n,r]=e(o.at_mm),i={start:0,middle:s/2,end:s}[o.anchor];return{label:o,x:n-i,y:r-t*.65,w:s,h:t*1.3}}function Y(o,e,t){let s=e.y+e.h/2,i=`M${(t[0]>e.x&&t[0]<e.x+e.w?[t[0],t[1]<s?e.y:e.y+e.h]:[t[0]<=e.x?e.x-3:e.x+e.w+3,s]).join(" ")}L${t.join(" ")}`;y("path",{d:i,class:"sympblock-leader-halo"},o),y("path",{d:i,class:"sympblock-leader"},o),y("circle",{cx:t[0],cy:t[1],r:1.9,class:"sympblock-leader-end"},o)}function _(o,e,t,s,n,r){let i=y("text",{x:t,y:s,class:r,"font-size":n,"dominant-baseline":"central"},o);return i.textContent=e,i}function fe(o,e,t,s){let n=e.scale_bar_mm*t.pxPerMm,r=`${e.scale_bar_mm} mm`,i=Math.max(n,q(r,s,t.family)),c={x:10,y:t.height-s*1.3-16,w:i,h:s*1.3+8},a=t.height-11,p=`M10 ${a-4}V${a+4}M10 ${a}H${10+n}M${10+n} ${a-4}V${a+4}`;return y("path",{d:p,class:"sympblock-scale-halo"},o),y("path",{d:p,class:"sympblock-scale"},o),_(o,r,10,a-s*.95,s,"sympblock-label"),c}function ge(o,e,t,s){return e.side_marks.map((n,r)=>{let i=Math.max(s*1.7,q(n,s,t.family)+s*.8),c=r?t.width-i-8:8,a={x:c,y:8,w:i,h:s*1.7};return y("rect",{x:c,y:8,width:i,height:a.h,rx:3,class:"sympblock-side"},o),_(o,n,c+i/2,8+a.h/2,s,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),a})}function we(o,e,t){for(let s of e)s.label.points_to_mm&&Y(o,s,t(s.label.points_to_mm));for(let s of e)_(o,s.label.text,s.x,s.y+s.h/2,s.h/1.3,"sympblock-label")}function ve(o,e,t,s,n,r){let i=r*1.4,c=e.map(d=>{let[h,b]=n(d.at_mm),f=h<t.width/2?1:t.width-i-1;return{label:d,x:d.points_to_mm?f:h-i/2,y:b-i/2,w:i,h:i}});Q(c,s,{x:0,y:0,w:t.width,h:t.height});for(let d of c)d.label.points_to_mm&&Y(o,d,n(d.label.points_to_mm));let a=Math.max(...e.map(d=>q(d.text,r,t.family)))+i*1.9,p=Math.max(1,Math.min(3,Math.floor(t.width/a))),m=Math.ceil(e.length/p);return c.forEach((d,h)=>{let b=Math.floor(h/m)*t.width/p+i*.6,f=t.height+i*.9+h%m*r*1.6;R(o,h+1,d.x+i/2,d.y+i/2,r),R(o,h+1,b,f,r),_(o,d.label.text,b+i*.8,f,r,"sympblock-label sympblock-key-text")}),m*r*1.6+i*.6}function R(o,e,t,s,n){y("circle",{cx:t,cy:s,r:n*.7,class:"sympblock-number"},o),_(o,e,t,s,n*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function U(o){let[e,t,s,n]=o.bounds_mm;if(o.ground==="film")return o.bounds_mm;if(o.film)return o.film.bounds_mm;let r=o.shapes.flatMap(c=>{let a=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,m])=>[[p-a,m-a],[p+a,m+a]])}),i=(c,a)=>a(...r.map(p=>p[c]));return[Math.max(e,i(0,Math.min)),Math.max(t,i(1,Math.min)),Math.min(s,i(0,Math.max)),Math.min(n,i(1,Math.max))]}function W(o,e,t){let[s,n,r,i]=e,c=t/(r-s),a=(i-n)*c,p=o.isConnected?getComputedStyle(o).fontFamily:"",m=([h,b])=>[(h-s)*c,(b-n)*c],d={x:6,y:6,w:t-12,h:a-12};return{bounds:e,width:t,height:a,pxPerMm:c,family:p,place:m,area:d}}function H(o,e,t,s){o.replaceChildren();let n=[];return e.side_marks&&n.push(...ge(o,e,t,s)),e.scale_bar_mm&&n.push(fe(o,e,t,s)),n}function xe(o,e){return Math.max(12,Math.min(15,o.text_mm?o.text_mm*e.pxPerMm:E))}function D(o,e,t){let s=o.querySelector(".sympblock-words"),n=W(o,e.labels.length?e.bounds_mm:U(e),t),r=xe(e,n),i=H(s,e,n,r),c=u=>ke(u,n.place,r,q(u.text,r,n.family)),a=e.labels.map(c),p=a.map(u=>u.x),d=Q(a,i,n.area)&&a.every((u,v)=>Math.abs(u.x-p[v])<24),h=0;if(d)we(s,a,n.place);else{let[u,v,T,ye]=U(e),I=(T-u)*r*2/t;n=W(o,[u-I,v,T+I,ye],t),i=H(s,e,n,12),h=ve(s,e.labels,n,i,n.place,r)}let[b,f,w,g]=n.bounds,M=1/n.pxPerMm;s.setAttribute("transform",`translate(${b} ${f}) scale(${M})`),o.setAttribute("viewBox",`${b} ${f} ${w-b} ${g-f+h*M}`),o.style.setProperty("--scene-px",M)}function Z(o,e){let t=0,s=()=>{let{width:n}=o.getBoundingClientRect(),r=o.getScreenCTM(),i=r&&n?Math.min(n,r.a*o.viewBox.baseVal.width):0;i>40&&Math.abs(i-t)>2&&(t=i,D(o,e,i))};D(o,e,560),new ResizeObserver(s).observe(o)}var _e="http://www.w3.org/2000/svg",E=13,Me="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function j(o){return`${o}-${Math.random().toString(36).slice(2)}`}function y(o,e,t){let s=document.createElementNS(_e,o);for(let[n,r]of Object.entries(e||{}))s.setAttribute(n,r);return t&&t.append(s),s}function P(o,e){return`M${o.map(t=>t.join(" ")).join("L")}${e?"Z":""}`}function J(o,e,t){let s={fill:e.fill,"fill-dark":e.fill_dark,edge:e.edge,"edge-dark":e.edge_dark};for(let[n,r]of Object.entries(s))o.style.setProperty(`--scene-${n}`,r);o.style.setProperty("--scene-width",t)}function qe(o,e){let[t,s]=o.points_mm[0];if(o.kind==="dot")return y("circle",{cx:t,cy:s,r:o.size_mm||e.width});if(o.kind==="person")return y("path",{d:Me,transform:`translate(${t} ${s}) scale(${o.size_mm})`});if(o.kind==="line")return y("path",{d:P(o.points_mm,!1)});let n=[o.points_mm,...o.holes_mm].map(r=>P(r,!0));return y("path",{d:n.join(""),"fill-rule":"evenodd"})}function $e(o,e,t,s,n){let r=`${e}-hatch-${t}`,i=y("pattern",{id:r,patternUnits:"userSpaceOnUse",width:n,height:n}),c={lines:`M0 ${n}L${n} 0`,cross:`M0 ${n}L${n} 0M0 0L${n} ${n}`}[s.hatch],a=c?y("path",{d:c,class:"sympblock-hatch-line","stroke-width":n*.09},i):y("circle",{cx:n/2,cy:n/2,r:n*.14,class:"sympblock-hatch-dot"},i);return J(a,s,0),o.querySelector("defs").append(i),`url(#${r})`}function ze(o,e,t){let s=y("g",{class:`sympblock-shape sympblock-${o.kind} sympblock-${o.emphasis}`}),r={line:o.size_mm||e.width,person:e.width/o.size_mm}[o.kind]??e.width;J(s,e,o.emphasis==="strong"?r*1.8:r);let i=qe(o,e);if(e.dash.length&&i.setAttribute("stroke-dasharray",e.dash.join(" ")),s.append(i),t&&o.kind==="area"){let c=i.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=t,s.append(c)}return s}function O(o,e){let t=new DOMPoint(e.clientX,e.clientY).matrixTransform(o.getScreenCTM().inverse());return[t.x,t.y]}function Se(o,e){let t=y("g",{class:"sympblock-tip","aria-hidden":"true"},o),s=y("rect",{rx:3},t),n=_(t,"",0,0,E,"sympblock-tip-text");return(r,i,c)=>{if(t.style.display=r?"":"none",!r)return;let a=Number(o.style.getPropertyValue("--scene-px")),p=q(r,E,getComputedStyle(o).fontFamily)+14,[m,d,h]=e.bounds_mm,b=Math.max(m,Math.min(i+10*a,h-p*a)),f=c-34*a<d?c+16*a:c-34*a;t.setAttribute("transform",`translate(${b} ${f}) scale(${a})`);for(let[w,g]of Object.entries({width:p,height:24}))s.setAttribute(w,g);n.setAttribute("x",7),n.setAttribute("y",12),n.textContent=r}}function V(o,e,t){let s=y("g",{class:e,"aria-hidden":"true"},o);for(let r of["halo","line"])y("path",{d:t,class:`sympblock-mark-${r}`},s);let n=r=>{s.style.display=r?"":"none",r&&(s.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return n(null),n}function Ee(o){return{setCrosshair:V(o,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:V(o,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function Ae(o,e,t,s){let n=e.map((r,i)=>({node:r,shape:t[i]})).filter(({shape:r})=>r.name);o.setAttribute("role","group"),n.forEach(({node:r,shape:i},c)=>{let a={role:"button","aria-label":i.name,tabindex:c?-1:0,"data-structure":i.structure};for(let[p,m]of Object.entries(a))r.setAttribute(p,m);r.classList.add("sympblock-pickable"),r.addEventListener("click",p=>s.onPick(i,...O(o,p))),r.addEventListener("keydown",p=>{let m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")s.onPick(i,...i.points_mm[0]);else if(m){let d=n[(c+m+n.length)%n.length].node;r.setAttribute("tabindex",-1),d.setAttribute("tabindex",0),d.focus()}else return;p.preventDefault()})})}function Ce(o,e,t,s){let n=r=>{let i=r.getBBox();return[i.x+i.width/2,i.y+i.height/2]};e.forEach((r,i)=>{t[i].name&&(r.addEventListener("pointermove",c=>s(t[i].name,...O(o,c))),r.addEventListener("pointerleave",()=>s("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&s(t[i].name,...n(r))),r.addEventListener("blur",()=>s("")))})}function Pe(o,e,t){let[s,n,r,i]=e.bounds_mm,c=y("defs",{},o),a={x:s,y:n,width:r-s,height:i-n};y("rect",a,y("clipPath",{id:`${t}-clip`},c)),y("rect",{...a,class:"sympblock-ground"},o)}function je(o,e){let t=e.rings.map(s=>P(s,!0)).join("");for(let s of["halo","line"])y("path",{d:t,class:`sympblock-overlay-${s} sympblock-overlay-${e.tone}`},o)}function G(o,e){return o.get("scenes")[e]}function $(o,e={}){let t=j("sympblock-scene"),s=y("svg",{class:"sympblock-scene",role:"img","aria-label":o.alt||o.title});s.dataset.ground=o.ground,Pe(s,o,t);let[n,,r]=o.bounds_mm,i={};for(let[m,d]of Object.entries(o.styles))d.hatch&&(i[m]=$e(s,t,m,d,(r-n)/75));let c=y("g",{"clip-path":`url(#${t}-clip)`},s);if(o.film){let[m,d,h,b]=o.film.bounds_mm,f={href:o.film.href,x:m,y:d,width:h-m,height:b-d,preserveAspectRatio:"none"};y("image",{...f,"aria-hidden":"true"},c)}let a=o.shapes.map(m=>ze(m,o.styles[m.structure],i[m.structure]));c.append(...a),(e.overlays||[]).forEach(m=>je(c,m)),y("g",{class:"sympblock-words","aria-hidden":"true"},s),Ce(s,a,o.shapes,Se(s,o)),e.onPick&&o.shapes.some(m=>m.name)&&Ae(s,a,o.shapes,e);let p=m=>{let d=s.querySelector(`[data-structure="${CSS.escape(m)}"]`);d&&d.focus()};return s.sceneTools={...Ee(s),focusStructure:p},e.onPoint&&(s.classList.add("sympblock-pointing"),s.addEventListener("click",m=>e.onPoint(...O(s,m)))),Z(s,o),s}function l(o,e,...t){let s=document.createElement(o);return e&&(s.className=e),s.append(...t.filter(n=>n!=null&&n!=="")),s}var Oe={correct:'<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>',partly:'<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>',wrong:'<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>',not_answered:'<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>',answered:'<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>',up:'<path d="M3.5 10L8 5.5l4.5 4.5"/>',down:'<path d="M3.5 6L8 10.5 12.5 6"/>'};function x(o){let e=l("span",`sympblock-icon sympblock-icon-${o}`);return e.setAttribute("aria-hidden","true"),e.innerHTML=`<svg viewBox="0 0 16 16" width="16" height="16">${Oe[o]}</svg>`,e}function k(o,e,t){let s=l("button",`sympblock-button ${e}`,o);return s.type="button",t&&s.addEventListener("click",t),s}function z(o,e,t,s,n){let r=l("div","sympblock-options"),i=t.map(a=>{let p=l("input","");return Object.assign(p,{type:o,name:e,value:a.id}),p.addEventListener("change",()=>n(i)),r.append(l("label","sympblock-option",p,l("span","",a.text))),p}),c=()=>i.forEach(a=>a.checked=s(a.value));return c(),{node:r,sync:c}}function Le(o,e,t,s,n){let r=i=>{e.response=i.find(c=>c.checked).value,t()};return z("radio",`${n}-answer`,o.choices,i=>e.response===i,r)}function Ne(o,e,t,s,n){let r=c=>{let a=c.filter(p=>p.checked).map(p=>p.value);e.response=a.length?a:null,t()},i=c=>(e.response||[]).includes(c);return z("checkbox",`${n}-answer`,o.choices,i,r)}function Te(o,e,t,s,n){let r=l("input","sympblock-number");Object.assign(r,{type:"number",inputMode:"decimal",step:o.step||"any",id:`${n}-number`});let i=l("label","",o.unit?`Your answer in ${o.unit}`:"Your answer");i.htmlFor=r.id,r.addEventListener("input",()=>{e.response=Number.isFinite(r.valueAsNumber)?r.valueAsNumber:null,t("typing")}),r.addEventListener("change",()=>t());let c=()=>{document.activeElement!==r&&(r.value=e.response===null?"":e.response)};c();let a=l("span","sympblock-unit",o.unit);return a.setAttribute("aria-hidden","true"),{node:l("div","sympblock-number-row",i,l("div","",r,a)),sync:c}}function Ie(o,e,t,s){let n=l("ol","sympblock-order"),r=Object.fromEntries(o.choices.map(m=>[m.id,m.text])),i=()=>e.response||o.choices.map(m=>m.id),c=(m,d)=>{let h=i().filter(b=>b!==m);h.splice(d,0,m),e.response=h,p(),t(),s(`${r[m]}: now ${d+1} of ${h.length}.`)},a=Object.fromEntries(o.choices.map(({id:m})=>[m,Fe(m,r[m],i,c)])),p=()=>{let m=i().map(h=>a[h]),d=m.findIndex(h=>h.contains(document.activeElement));d<0?n.replaceChildren(...m):(m[d].before(...m.slice(0,d)),m[d].after(...m.slice(d+1))),m.forEach((h,b)=>h.place(b,m.length))};return Be(n,(m,d)=>c(m,d),i),p(),{node:n,sync:p}}function Fe(o,e,t,s){let n=p=>()=>{let m=t().indexOf(o)+p;m>=0&&m<t().length&&s(o,m)},r=k(x("up"),"sympblock-move",n(-1)),i=k(x("down"),"sympblock-move",n(1));r.setAttribute("aria-label",`Move up: ${e}`),i.setAttribute("aria-label",`Move down: ${e}`);let c=l("span","sympblock-place"),a=l("li","sympblock-row",c,l("span","sympblock-row-text",e),r,i);return a.draggable=!0,a.dataset.choice=o,a.place=(p,m)=>{c.textContent=p+1,r.setAttribute("aria-disabled",String(p===0)),i.setAttribute("aria-disabled",String(p===m-1))},a}function Be(o,e,t){let s=null,n=r=>r.target.closest(".sympblock-row");o.addEventListener("dragstart",r=>{s=n(r).dataset.choice,r.dataTransfer.effectAllowed="move",r.stopPropagation()}),o.addEventListener("dragover",r=>{s&&(r.preventDefault(),r.stopPropagation())}),o.addEventListener("drop",r=>{let i=n(r);r.preventDefault(),r.stopPropagation(),i&&s&&i.dataset.choice!==s&&e(s,t().indexOf(i.dataset.choice)),s=null})}function Re(o,e,t,s,n){let[r,i,c,a]=o.scene.bounds_mm,p={x_mm:(r+c)/2,y_mm:(i+a)/2},m=l("p","sympblock-hint"),d=(u,v)=>{Object.assign(p,{x_mm:u,y_mm:v}),e.response={...p},g(),t(),s("Mark placed.")},h=$(o.scene,{onPoint:d});h.setAttribute("aria-hidden","true");let b=l("div","sympblock-pointer",h),f=`${o.scene.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;for(let[u,v]of Object.entries({tabindex:0,role:"application","aria-label":f}))b.setAttribute(u,v);Ue(b,o.scene.bounds_mm,p,h.sceneTools,d,s);let w=z("radio",`${n}-place`,o.choices,u=>(e.response||{}).choice===u,u=>{e.response={choice:u.find(v=>v.checked).value},g(),t()}),g=()=>{let u=e.response&&e.response.x_mm!==void 0;h.sceneTools.setPin(u?e.response:null),w.sync(),m.textContent=u?"Your mark is placed. Click elsewhere to move it.":e.response?"You answered from the list.":"Click in the picture, or press Tab to reach it: arrow keys move the crosshair, Enter places the mark."};g();let M=l("details","sympblock-twin",l("summary","","Answer from a list instead"),w.node);return M.open=!!(e.response&&e.response.choice),{node:l("div","sympblock-hotspot",b,m,M),sync:g}}function Ue(o,e,t,s,n,r){let[i,c,a,p]=e,m=(a-i)/120,d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};o.addEventListener("focus",()=>o.matches(":focus-visible")&&s.setCrosshair(t)),o.addEventListener("blur",()=>s.setCrosshair(null)),o.addEventListener("keydown",h=>{if(h.key==="Enter"||h.key===" ")n(t.x_mm,t.y_mm);else if(d[h.key]){let b=m*(h.shiftKey?8:1);t.x_mm=Math.max(i,Math.min(a,t.x_mm+d[h.key][0]*b)),t.y_mm=Math.max(c,Math.min(p,t.y_mm+d[h.key][1]*b)),s.setCrosshair(t)}else return;h.preventDefault()}),o.addEventListener("keyup",h=>{let b=(f,w,g)=>Math.round(100*(f-w)/(g-w));d[h.key]&&r(`${b(t.x_mm,i,a)} percent from the left, ${b(t.y_mm,c,p)} from the top.`)})}var K={single_best_answer:Le,multiple_response:Ne,put_in_order:Ie,number:Te,hotspot:Re},We=[{id:"sure",text:"Sure"},{id:"think_so",text:"Fairly sure"},{id:"guess",text:"Guess"}];function X(o,e,t){let s=z("radio",`${t}-sure`,We,r=>o.confidence===r,r=>{o.confidence=r.find(i=>i.checked).value,e()});return{node:l("fieldset","sympblock-confidence",l("legend","","How sure are you?"),s.node),sync:s.sync}}var He={chosen_correct:"correct",chosen_wrong:"wrong",missed:"partly",key:"correct",in_place:"correct",misplaced:"wrong"};function S(o,e,...t){let s=l(`h${o}`,e,...t);return s.tabIndex=-1,s}function ee(o,e){let t=l("li",`sympblock-line sympblock-line-${o.mark}`),s=He[o.mark],n=l("p","sympblock-line-text",o.text),r=l("div","",n);return o.words&&n.prepend(l("span","sympblock-tag",o.words)),e&&r.append(l("p","sympblock-feedback",o.feedback)),t.append(s?x(s):l("span","sympblock-icon"),r),t}function De(o){let e=l("p","sympblock-sources",o.length>1?"Sources: ":"Source: ");return o.forEach((t,s)=>{let n=l(t.url?"a":"cite","",t.label);n.title=t.text,t.url&&Object.assign(n,{href:t.url,target:"_blank",rel:"noopener noreferrer"}),e.append(s?"; ":"",n)}),e}function Qe(o,e){let t=o.kind==="put_in_order",s=e.lines.filter(i=>t||i.mark!=="not_chosen"),n=e.lines.filter(i=>!s.includes(i)||i.mark==="key"),r=[];if(s.length){let i=l(t?"ol":"ul","sympblock-lines");i.append(...s.map(c=>ee(c,c.mark!=="key"))),r.push(i)}if(n.length&&!t){let i=l("ul","sympblock-lines",...n.map(c=>ee({...c,words:""},!0)));r.push(l("details","sympblock-others",l("summary","","Explanation of the other options"),i))}return r}function se(o,e){let t=$(o.scene,{overlays:e.overlays});if(o.response&&o.response.x_mm!==void 0&&t.sceneTools.setPin(o.response),o.kind!=="hotspot")return l("figure","sympblock-asked-picture",t);let s=`Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${o.scene.note}`;return l("figure","sympblock-asked-picture",t,l("figcaption","sympblock-hint",s))}function ne(o,e){let t=o.verdict,s=S(e,"sympblock-verdict-word",x(t.outcome),t.words),n=l("section",`sympblock-verdict sympblock-verdict-${t.outcome}`,s);t.given?n.append(l("p","",`Your answer: ${t.given}. Accepted: ${t.accepted}.`)):t.accepted&&n.append(l("p","",`Accepted: ${t.accepted}.`)),t.remark&&n.append(l("p","sympblock-feedback",t.remark));let r=l("p","sympblock-why",l("strong","","Why: "),t.why);return n.append(...Qe(o,t),r),t.sources.length&&n.append(De(t.sources)),{heading:s,node:n}}function re(o){let e=o.verdict.lines.filter(t=>t.mark.startsWith("chosen")).map(t=>t.feedback);return[`${o.verdict.words}.`,o.verdict.remark,...e].join(" ")}var te=[["correct","Correct"],["partly","Partly correct"],["wrong","Incorrect"],["not_answered","Not answered"]];function oe(o,e,t,s){let n=s.filter(([a])=>t.some(p=>p[a])),r=l("table","sympblock-tally",l("caption","",o)),i=r.createTHead().insertRow();[e,...n.map(([,a])=>a)].forEach(a=>{let p=l("th","",a);p.scope="col",i.append(p)});let c=r.createTBody();return t.forEach(a=>{let p=l("th","",a.words);p.scope="row",c.insertRow().append(p,...n.map(([d,h])=>Ze(a[d],d,h)))}),Ye(r),l("div","sympblock-scroll",r)}function Ye(o){let e={table:"table",thead:"rowgroup",tbody:"rowgroup",tr:"row",td:"cell"};o.role=e.table,o.querySelectorAll("thead, tbody, tr, td").forEach(t=>t.role=e[t.localName]),o.querySelectorAll("th").forEach(t=>t.role=t.scope==="col"?"columnheader":"rowheader")}function Ze(o,e,t){let s=l("span","sympblock-marks",...Array.from({length:o},()=>x(e))),n=l("td","",l("span","sympblock-count",String(o)),s);return n.dataset.words=t,n}function ie(o,e,t){let s=S(e,"sympblock-big-head","Your results"),n=l("section","sympblock-read-out",s,l("p","sympblock-headline",o.headline));if(o.advice){let i=l("p","sympblock-advice",x("wrong"),l("span","",o.advice)),c=o.sure_but_wrong.map(a=>k(`Go to question ${a}`,"sympblock-quiet",()=>t(a-1)));n.append(l("div","sympblock-advice-box",i,l("div","sympblock-actions",...c)))}n.append(oe("Score by objective","Objective",o.objectives,te));let r=o.confidence;return r.length&&n.append(oe("Confidence and accuracy","You said",r,te.slice(0,3))),{heading:s,node:n}}var Ve={open:"not answered yet",answered:"answered",correct:"correct",partly:"partly correct",wrong:"incorrect",not_answered:"not answered"},L=new Map;function Je(o){return L.has(o)||L.set(o,{drafts:new Map,watchers:new Set}),L.get(o)}function ce(o,e){let t=`${e.attempt} ${e.item.id}`;return o.drafts.has(t)||o.drafts.set(t,{response:e.item.response,confidence:e.item.confidence}),o.drafts.get(t)}var N=class{constructor(e,t){this.model=e,this.uid=j("sympblock-quiz"),this.store=Je(e.get("view").card),this.built="",this.wantsFocus=!1,this.controls=[],this.sender=F(e,s=>this.warn(s)),this.frame(t),this.update=this.update.bind(this),this.sync=()=>this.controls.forEach(s=>s.sync()),this.store.watchers.add(this.sync),e.on("change:view",this.update),e.on("change:problem",this.update),this.update()}get view(){let e=this.model.get("view");if(e!==this.received){let{item:t}=e,s=t&&t.scene&&G(this.model,t.scene);this.received=e,this.whole=s?{...e,item:{...t,scene:s}}:e}return this.whole}frame(e){this.head=l("header","sympblock-head"),this.progress=l("nav","sympblock-progress"),this.progress.setAttribute("aria-label","Questions"),this.alert=l("p","sympblock-alert"),this.alert.setAttribute("role","alert"),this.main=l("div","sympblock-main"),this.live=l("p","sympblock-said"),this.live.setAttribute("aria-live","polite"),this.modes=this.modeChoice(),this.root=l("section","sympblock-quiz",this.head,this.modes,this.progress,this.alert,this.main,this.live),this.root.setAttribute("aria-label",this.view.title||"Question"),this.root.dataset.lmSuppressShortcuts="true",e.append(this.root)}modeChoice(){let e=[{id:"practice",text:"Practice: feedback after each answer"},{id:"exam",text:"Exam: feedback when all is handed in"}],t=n=>this.sender.send({event:"mode",mode:n.find(r=>r.checked).value}),s=z("radio",`${this.uid}-mode`,e,n=>this.view.mode===n,t);return this.syncMode=s.sync,l("fieldset","sympblock-modes",l("legend","sympblock-said","How to answer"),s.node)}warn(e){let t=e||this.model.get("problem")||this.view.warning;this.alert.textContent!==t&&(this.alert.textContent=t),this.alert.hidden=!t}say(e){this.live.textContent=e}act(e){!this.sender.queue.isIdle&&JSON.stringify(e)===this.lastAct||(this.lastAct=JSON.stringify(e),this.wantsFocus=!0,this.sender.send(e))}go(e){this.act({event:"go",position:e})}update(){let e=this.view,{item:t,phase:s,attempt:n,position:r}=e,i=JSON.stringify([s,n,e.mode,r,t&&t.is_open]);if(this.modes.hidden=!e.can_change_mode,this.syncMode(),this.drawHead(e),this.drawProgress(e),this.warn(""),i===this.built)return;let c=this.main.contains(document.activeElement);this.built=i;let a=this.drawMain(e);(this.wantsFocus||c)&&a.focus(),this.wantsFocus=!1}drawHead(e){let t=JSON.stringify([e.title,e.mode,e.notice,e.can_change_mode,e.handed_in]);if(t===this.head.dataset.key)return;this.head.dataset.key=t;let s=[];if(e.title&&s.push(l("h3","sympblock-title",e.title)),e.mode==="exam"&&!e.can_change_mode){let n=e.handed_in?"Exam, handed in.":"Exam: feedback when all is handed in.";s.push(l("p","sympblock-hint",n))}if(e.notice){let n=k("Start again","sympblock-quiet",()=>this.act({event:"again"}));s.push(l("p","sympblock-notice",l("span","",e.notice),n))}this.head.replaceChildren(...s),this.head.hidden=!s.length}drawProgress(e){this.progress.hidden=e.progress.length===1;let t=[...this.progress.querySelectorAll("button")].indexOf(document.activeElement),s=e.progress.map((n,r)=>{let i=k(String(r+1),`sympblock-stop sympblock-stop-${n.status}`,()=>this.go(r));return n.status!=="open"&&i.append(x(n.status)),i.setAttribute("aria-label",`Question ${r+1}, ${Ve[n.status]}`),e.phase==="items"&&r===e.position&&i.setAttribute("aria-current","step"),l("li","",i)});this.progress.replaceChildren(l("ol","",...s)),t>=0&&this.progress.querySelectorAll("button")[t].focus()}drawMain(e){this.controls=[];let t=e.title?4:3;return e.phase==="read_out"?this.drawReadOut(e,t):e.phase==="confirm"?this.drawConfirm(e,t):this.drawItem(e,t)}drawReadOut(e,t){let s=ie(e.summary,t,i=>this.go(i)),n=[k("Back to the questions","",()=>this.go(0)),k("Start again","",()=>this.act({event:"again"}))],r=l("p","sympblock-hint","These answers stay in your progress file if you start again.");return this.main.replaceChildren(s.node,l("div","sympblock-actions",...n),r),s.heading}drawConfirm(e,t){let s=e.progress.map((p,m)=>[p.status,m]).filter(([p])=>p==="open"),n=s.length===1?"One question is":`${s.length} questions are`,r=S(t,"sympblock-big-head",`${n} not answered`),i=s.map(([,p])=>k(`Question ${p+1}`,"sympblock-quiet",()=>this.go(p))),c=[k("Hand in with unanswered questions","sympblock-primary",()=>this.act({event:"hand_in",is_sure:!0})),k("Continue answering","",()=>this.go(s[0][1]))];return this.main.replaceChildren(r,l("div","sympblock-actions",...i),l("p","","Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in."),l("div","sympblock-actions",...c)),r}drawItem(e,t){let{item:s}=e,n=s.of>1?`Question ${s.number} of ${s.of}`:"Question",r=S(t,"sympblock-question-head",n),i=l("form","sympblock-form",r);i.noValidate=!0,s.stem&&i.append(l("p","sympblock-stem",s.stem)),i.addEventListener("submit",p=>{p.preventDefault(),s.is_open&&e.mode==="practice"&&this.check(s)});let c=null;s.is_open?i.append(...this.openParts(e)):(i.append(l("p","sympblock-asked",s.question)),s.scene&&i.append(se(s,s.verdict)),c=ne(s,t+1),i.append(c.node),this.justCommitted===s.id&&this.say(re(s))),i.append(this.actions(e)),this.main.replaceChildren(i);let a=c&&this.justCommitted===s.id;return this.justCommitted=null,a?c.heading:r}openParts(e){let{item:t}=e,s=ce(this.store,e),n=m=>this.changed(t,s,m),r=K[t.kind](t,s,n,m=>this.say(m),this.uid),i=l("p","sympblock-hint",t.instruction);i.id=`${this.uid}-instruction`;let c=l("legend","sympblock-asked",t.question);t.scene&&t.kind!=="hotspot"&&r.node.prepend(l("figure","sympblock-asked-picture",$(t.scene)));let a=l("fieldset","sympblock-fields",c,t.instruction?i:null,r.node);if(t.instruction&&a.setAttribute("aria-describedby",i.id),this.controls=[r],!e.ask_confidence)return[a];let p=X(s,n,this.uid);return this.controls.push(p),[a,p.node]}changed(e,t,s){this.hint(""),this.store.watchers.forEach(n=>n!==this.sync&&n()),this.view.mode==="exam"&&s!=="typing"&&this.sender.send({event:"choose",item:e.id,...t})}hint(e){let t=this.main.querySelector(".sympblock-missing");t&&t.textContent!==e&&(t.textContent=e)}check(e){let t=ce(this.store,this.view);t.response===null||t.response===void 0?this.hint(e.kind==="put_in_order"?"Move at least one step first.":"Give an answer first."):this.view.ask_confidence&&!t.confidence?this.hint("Say how sure you are first."):(this.justCommitted=e.id,this.act({event:"commit",item:e.id,...t}))}actions(e){let{item:t,position:s,progress:n}=e,r=s===n.length-1,i=e.mode==="practice",c=[];if(t.is_open&&i){let d=k("Check answer","sympblock-primary");d.type="submit",c.push(d)}s>0&&c.push(k("Back","",()=>this.go(s-1)));let a=!t.is_open;r?e.has_read_out&&(i||e.handed_in)&&c.push(k("See your results",a?"sympblock-primary":"",()=>this.go(n.length))):c.push(k("Next",a||!i?"sympblock-primary":"",()=>this.go(s+1))),n.every(d=>!["open","answered"].includes(d.status))&&!e.has_read_out&&!e.notice&&c.push(k("Start again","sympblock-quiet",()=>this.act({event:"again"}))),!i&&!e.handed_in&&c.push(k("Hand in",r?"sympblock-primary":"",()=>this.act({event:"hand_in",is_sure:!1})));let m=l("p","sympblock-missing");return m.setAttribute("role","status"),l("div","sympblock-foot",m,l("div","sympblock-actions",...c))}stop(){this.sender.stop(),this.store.watchers.delete(this.sync),this.model.off("change:view",this.update),this.model.off("change:problem",this.update)}};function Ge({model:o,el:e}){let t=new N(o,e);return()=>t.stop()}var ae={render:Ge};var le=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var pe=`.sympblock-said {
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
`;var me=`.sympblock-quiz {
  max-width: 46rem;
  padding: 1.25rem 1.375rem 1.125rem;
}
.sympblock-quiz p,
.sympblock-quiz h3,
.sympblock-quiz h4,
.sympblock-quiz h5,
.sympblock-quiz ol,
.sympblock-quiz ul,
.sympblock-quiz fieldset,
.sympblock-quiz figure {
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
  color: inherit;
  font-family: inherit;
  line-height: inherit;
}
.sympblock-quiz :focus-visible {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 2px;
}
.sympblock-quiz h3:focus,
.sympblock-quiz h4:focus,
.sympblock-quiz h5:focus {
  outline-width: 2px;
  border-radius: 0.125rem;
}

/* head and progress */
.sympblock-head {
  margin-bottom: 0.75rem;
}
.sympblock-quiz .sympblock-title {
  font-size: 1.125rem;
  font-weight: 650;
}
.sympblock-notice {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  align-items: center;
  color: var(--sympblock-soft);
}
.sympblock-progress ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0.375rem;
  padding-bottom: 1rem;
  list-style: none;
}
.sympblock-stop {
  display: inline-flex;
  gap: 0.25rem;
  align-items: center;
  justify-content: center;
  min-width: 2.125rem;
  min-height: 2rem;
  padding: 0 0.4375rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: var(--sympblock-soft);
  font: inherit;
  font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
  cursor: pointer;
}
.sympblock-stop:hover {
  border-color: var(--sympblock-accent);
}
.sympblock-stop[aria-current] {
  border: 2px solid var(--sympblock-accent);
  color: var(--sympblock-ink);
  font-weight: 700;
}
.sympblock-stop .sympblock-icon svg {
  width: 0.8125rem;
  height: 0.8125rem;
}

/* icons: a shape for each outcome, so that colour only repeats it */
.sympblock-icon {
  display: inline-flex;
  flex: none;
  width: 1rem;
}
.sympblock-icon svg {
  display: block;
  width: 100%;
  height: auto;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.sympblock-icon-solid {
  fill: currentColor;
}
.sympblock-icon-correct {
  color: var(--sympblock-correct);
}
.sympblock-icon-partly {
  color: var(--sympblock-partly);
}
.sympblock-icon-wrong {
  color: var(--sympblock-wrong);
}
.sympblock-icon-answered {
  color: var(--sympblock-accent);
}

.sympblock-quiz .sympblock-modes {
  margin-bottom: 0.875rem;
}
.sympblock-modes .sympblock-options {
  display: flex;
  flex-wrap: wrap;
  margin: 0;
}
.sympblock-modes .sympblock-option {
  gap: 0.4375rem;
  min-height: 2rem;
  padding: 0.25rem 0.75rem;
  font-size: 0.8125rem;
}
.sympblock-modes .sympblock-option input {
  width: 1rem;
  height: 1rem;
  margin-top: 0.125rem;
}

/* question */
.sympblock-quiz .sympblock-question-head {
  margin-bottom: 0.375rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-quiz .sympblock-stem {
  margin-bottom: 0.75rem;
  max-width: 42rem;
}
.sympblock-quiz .sympblock-asked {
  padding: 0;
  margin-bottom: 0.125rem;
  max-width: 42rem;
  font-size: 1rem;
  font-weight: 650;
}
.sympblock-foot {
  margin-top: 1rem;
}
.sympblock-quiz .sympblock-missing {
  color: var(--sympblock-wrong);
  font-weight: 600;
}
.sympblock-actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  margin-top: 0.375rem;
}
.sympblock-button {
  display: inline-flex;
  align-items: center;
  min-height: 2.25rem;
  padding: 0.25rem 0.9375rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
  transition: background-color 0.12s;
}
.sympblock-button:hover {
  background: var(--sympblock-raised);
}
.sympblock-button[aria-disabled="true"] {
  border-color: var(--sympblock-line);
  color: var(--sympblock-line);
  cursor: default;
}
.sympblock-primary {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-accent);
  color: var(--sympblock-accent-ink);
}
.sympblock-primary:hover {
  background: color-mix(in srgb, var(--sympblock-accent) 86%, #000);
}
.sympblock-quiet {
  min-height: 1.75rem;
  padding: 0 0.625rem;
  font-size: 0.8125rem;
}
.sympblock-alert {
  margin-bottom: 0.75rem !important;
  padding: 0.5rem 0.75rem !important;
  border: 2px solid var(--sympblock-wrong) !important;
  border-radius: 0.375rem;
}

/* verdict */
.sympblock-asked-picture {
  margin-top: 0.5rem !important;
}
.sympblock-asked-picture > svg {
  max-height: 40rem;
}
`;var de=`.sympblock-hint,
.sympblock-missing {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-options {
  display: grid;
  gap: 0.375rem;
  margin-top: 0.5rem;
}
.sympblock-option {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.625rem;
  align-items: start;
  min-height: 2.5rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  cursor: pointer;
}
.sympblock-option:hover {
  border-color: var(--sympblock-accent);
}
.sympblock-option:has(:checked) {
  border-color: var(--sympblock-accent);
  background: var(--sympblock-tint);
  box-shadow: inset 0.1875rem 0 0 var(--sympblock-accent);
}
.sympblock-option:has(:focus-visible) {
  outline: 3px solid var(--sympblock-accent);
  outline-offset: 1px;
}
.sympblock-option input {
  width: 1.125rem;
  height: 1.125rem;
  margin: 0.1875rem 0 0;
  accent-color: var(--sympblock-accent);
}
.sympblock-option input:focus-visible {
  outline: none;
}
.sympblock-confidence {
  display: flex;
  flex-wrap: wrap;
  margin-top: 1rem !important;
}
.sympblock-confidence legend {
  padding: 0;
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-confidence .sympblock-options {
  display: flex;
  flex-wrap: wrap;
  margin-top: 0.25rem;
}
.sympblock-confidence .sympblock-option {
  gap: 0.4375rem;
  min-height: 2.125rem;
  padding: 0.3125rem 0.75rem;
}

/* number, order, picture */
.sympblock-number-row {
  margin-top: 0.5rem;
}
.sympblock-number-row label {
  display: block;
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-number {
  width: 8rem;
  min-height: 2.375rem;
  padding: 0.25rem 0.625rem;
  border: 1px solid var(--sympblock-edge);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  color: inherit;
  font: inherit;
  font-variant-numeric: tabular-nums;
}
.sympblock-unit {
  margin-left: 0.5rem;
}
.sympblock-quiz .sympblock-order {
  display: grid;
  gap: 0.375rem;
  margin-top: 0.5rem;
  list-style: none;
}
.sympblock-row {
  display: grid;
  grid-template-columns: 1.75rem 1fr auto auto;
  gap: 0.375rem;
  align-items: center;
  min-height: 2.625rem;
  padding: 0.25rem 0.375rem 0.25rem 0.5rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  background: var(--sympblock-paper);
  cursor: grab;
}
.sympblock-row:hover {
  border-color: var(--sympblock-edge);
}
.sympblock-place {
  color: var(--sympblock-soft);
  font-variant-numeric: tabular-nums;
  font-weight: 650;
}
.sympblock-quiz .sympblock-move {
  justify-content: center;
  width: 2rem;
  min-height: 2rem;
  padding: 0;
}
.sympblock-pointer {
  margin-top: 0.625rem;
  border: 1px solid var(--sympblock-line);
  border-radius: 0.375rem;
  overflow: hidden;
  touch-action: manipulation;
}
.sympblock-hotspot .sympblock-hint {
  margin-top: 0.375rem;
}
.sympblock-twin,
.sympblock-others {
  margin-top: 0.5rem;
}
.sympblock-quiz summary {
  display: list-item;
  min-height: 1.75rem;
  padding: 0.125rem 0;
  color: var(--sympblock-ink);
  font-size: 0.875rem;
  font-weight: 600;
  cursor: pointer;
}

/* actions */
`;var he=`.sympblock-verdict {
  margin-top: 0.75rem;
  padding: 0.875rem 1rem;
  border-left: 0.25rem solid var(--sympblock-soft);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
}
.sympblock-verdict-correct {
  border-left-color: var(--sympblock-correct);
}
.sympblock-verdict-partly {
  border-left-color: var(--sympblock-partly);
}
.sympblock-verdict-wrong {
  border-left-color: var(--sympblock-wrong);
}
.sympblock-quiz .sympblock-verdict-word {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  width: fit-content;
  padding-right: 0.375rem;
  font-size: 1.0625rem;
  font-weight: 700;
}
.sympblock-verdict-word .sympblock-icon {
  width: 1.375rem;
}
.sympblock-verdict-word .sympblock-icon svg {
  width: 1.375rem;
  height: 1.375rem;
}
.sympblock-quiz .sympblock-lines {
  display: grid;
  gap: 0.625rem;
  margin: 0.625rem 0 0;
  list-style: none;
}
.sympblock-line {
  display: grid;
  grid-template-columns: 1rem 1fr;
  gap: 0.5rem;
}
.sympblock-line > .sympblock-icon {
  margin-top: 0.25rem;
}
.sympblock-line-text {
  font-weight: 600;
}
.sympblock-tag {
  display: block;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-verdict .sympblock-feedback,
.sympblock-verdict .sympblock-why {
  max-width: 40rem;
}
.sympblock-verdict .sympblock-why {
  margin-top: 0.75rem;
  padding-top: 0.625rem;
  border-top: 1px solid var(--sympblock-line);
}
.sympblock-verdict .sympblock-sources {
  margin-top: 0.375rem;
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
}
.sympblock-sources a,
.sympblock-sources cite {
  color: inherit;
  font-style: normal;
  text-decoration: underline dotted;
  text-underline-offset: 0.2em;
}
.sympblock-sources a {
  text-decoration-style: solid;
}
.sympblock-others .sympblock-lines {
  padding-left: 0.125rem;
}
.sympblock-others .sympblock-line > .sympblock-icon:empty {
  border-left: 2px solid var(--sympblock-line);
  width: 0;
  margin: 0.25rem 0 0 0.4375rem;
}

/* read-out, and the question before handing in */
.sympblock-quiz .sympblock-big-head {
  width: fit-content;
  margin-bottom: 0.375rem;
  padding-right: 0.375rem;
  font-size: 1.0625rem;
  font-weight: 700;
}
.sympblock-big-head ~ p {
  margin-top: 0.625rem !important;
}
.sympblock-main > .sympblock-hint {
  margin-top: 0.375rem !important;
}
.sympblock-read-out .sympblock-headline {
  font-size: 1rem;
  font-weight: 650;
}
.sympblock-advice-box {
  margin-top: 0.75rem;
  padding: 0.625rem 0.875rem;
  border-left: 0.25rem solid var(--sympblock-wrong);
  border-radius: 0.25rem;
  background: var(--sympblock-raised);
}
.sympblock-advice {
  display: grid;
  grid-template-columns: 1rem 1fr;
  gap: 0.5rem;
}
.sympblock-advice .sympblock-icon {
  align-self: start;
  margin-top: 0.25rem;
}
.sympblock-scroll {
  margin-top: 1rem;
}
.sympblock-quiz .sympblock-tally {
  width: 100%;
  border: 0;
  border-collapse: collapse;
  color: inherit;
  font-size: 0.875rem;
  line-height: inherit;
}
.sympblock-tally caption {
  padding: 0 0 0.25rem;
  color: inherit;
  font-size: 0.9375rem;
  font-weight: 650;
  text-align: left;
}
.sympblock-quiz .sympblock-tally tr {
  background: none;
}
.sympblock-quiz .sympblock-tally th,
.sympblock-quiz .sympblock-tally td {
  padding: 0.375rem 0.75rem 0.375rem 0;
  border: 0;
  border-bottom: 1px solid var(--sympblock-line);
  color: inherit;
  font-weight: 400;
  text-align: left;
  vertical-align: top;
  white-space: normal;
}
.sympblock-quiz .sympblock-tally thead th:not(:first-child),
.sympblock-quiz .sympblock-tally td {
  overflow-wrap: normal;
}
.sympblock-quiz .sympblock-tally thead th {
  color: var(--sympblock-soft);
  font-size: 0.8125rem;
  font-weight: 600;
}
.sympblock-count {
  display: inline-block;
  min-width: 1.25rem;
  font-variant-numeric: tabular-nums;
}
.sympblock-marks {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0.125rem;
  vertical-align: middle;
}
.sympblock-marks .sympblock-icon,
.sympblock-marks .sympblock-icon svg {
  width: 0.8125rem;
  height: 0.8125rem;
}
.sympblock-quiz:has(.sympblock-read-out) .sympblock-main > .sympblock-actions {
  margin-top: 1.125rem;
}

/* narrow: the card's own width decides, since a notebook beside a side bar is narrow on a wide screen */
.sympblock-main {
  container-type: inline-size;
}
@container (max-width: 30rem) {
  .sympblock-tally thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .sympblock-tally tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    border-bottom: 1px solid var(--sympblock-line);
  }
  .sympblock-quiz .sympblock-tally tbody th {
    flex: 1 0 100%;
    border: 0;
    padding-bottom: 0;
    font-weight: 600;
  }
  .sympblock-quiz .sympblock-tally td {
    border: 0;
    padding-right: 0;
  }
  .sympblock-tally td::before {
    content: attr(data-words) " ";
    color: var(--sympblock-soft);
  }
  .sympblock-tally .sympblock-marks {
    display: none;
  }
}
@media (max-width: 30rem) {
  .sympblock-quiz {
    padding: 1rem 0.875rem;
  }
}
@media (prefers-reduced-motion: reduce) {
  .sympblock-button {
    transition: none;
  }
}
@media (forced-colors: active) {
  .sympblock-option:has(:checked) {
    outline: 2px solid;
  }
}
`;var Et=[le,pe,me,de,he],At=ae;export{At as default,Et as styles};
