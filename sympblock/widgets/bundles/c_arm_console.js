var Me="The lesson is not answering. What you did is sent again every few seconds; if this lasts, reload the page. Your saved answers are kept.";var W=class{constructor(t,{page:n,silent:o=()=>{},after:s=setTimeout,cancel:r=clearTimeout}){Object.assign(this,{post:t,page:n,silent:o,after:s,cancel:r}),this.waiting=[],this.underWay=null,this.timer=null,this.sequence=0}get isIdle(){return this.underWay===null}add(t){this.join(t),this.isIdle&&this.next()}join(t){if(t.event==="set"){let n=this.waiting.findLastIndex(s=>s.event!=="set"),o=this.waiting.findIndex((s,r)=>r>n&&s.id===t.id);o>=0&&this.waiting.splice(o,1)}this.waiting.push(t)}next(){this.cancel.call(void 0,this.timer);let t=this.waiting.shift();this.underWay=t?{...t,sequence:++this.sequence,page:this.page}:null,this.underWay&&this.attempt()}attempt(){let t=this.underWay;this.timer=this.after.call(void 0,()=>{this.silent(Me),this.attempt()},5e3);try{this.post(t)}catch{}}done(t){!this.underWay||t!==this.underWay.sequence||(this.silent(""),this.next())}stop(){this.cancel.call(void 0,this.timer),this.waiting=[],this.underWay=null}};function J(e,t){let n=new W(s=>e.send(s),{page:crypto.randomUUID(),silent:t}),o=s=>s?.event==="done"&&n.done(s.sequence);return e.on("msg:custom",o),{queue:n,send:s=>n.add(s),tell:s=>e.send(s),stop(){e.off("msg:custom",o),n.stop()}}}var K=document.createElement("canvas").getContext("2d");function j(e,t,n){return K.font=`500 ${t}px ${n||"sans-serif"}`,K.measureText(e).width}function Ee(e,t){return Math.min(e.x+e.w,t.x+t.w)-Math.max(e.x,t.x)>0&&Math.min(e.y+e.h,t.y+t.h)-Math.max(e.y,t.y)>0}function B(e,t){e.x=Math.max(t.x,Math.min(e.x,t.x+t.w-e.w)),e.y=Math.max(t.y,Math.min(e.y,t.y+t.h-e.h))}function te(e,t,n){e.forEach(o=>B(o,n));for(let o=0;o<60;o+=1){let s=!0;for(let r of e)for(let a of[...t,...e]){if(a===r||!Ee(r,a))continue;s=!1;let c=r.y+r.h/2<a.y+a.h/2,l=(c?r.y+r.h-a.y:a.y+a.h-r.y)+1,p=t.includes(a);r.y+=(c?-1:1)*(p?l:l/2),p||(a.y+=(c?1:-1)*l/2),B(r,n),p||B(a,n)}if(s)return!0}return!1}function _e(e,t,n,o){let[s,r]=t(e.at_mm),a={start:0,middle:o/2,end:o}[e.anchor];return{label:e,x:s-a,y:r-n*.65,w:o,h:n*1.3}}function oe(e,t,n){let o=t.y+t.h/2,a=`M${(n[0]>t.x&&n[0]<t.x+t.w?[n[0],n[1]<o?t.y:t.y+t.h]:[n[0]<=t.x?t.x-3:t.x+t.w+3,o]).join(" ")}L${n.join(" ")}`;k("path",{d:a,class:"sympblock-leader-halo"},e),k("path",{d:a,class:"sympblock-leader"},e),k("circle",{cx:n[0],cy:n[1],r:1.9,class:"sympblock-leader-end"},e)}function S(e,t,n,o,s,r){let a=k("text",{x:n,y:o,class:r,"font-size":s,"dominant-baseline":"central"},e);return a.textContent=t,a}function $e(e,t,n,o){let s=t.scale_bar_mm*n.pxPerMm,r=`${t.scale_bar_mm} mm`,a=Math.max(s,j(r,o,n.family)),c={x:10,y:n.height-o*1.3-16,w:a,h:o*1.3+8},l=n.height-11,p=`M10 ${l-4}V${l+4}M10 ${l}H${10+s}M${10+s} ${l-4}V${l+4}`;return k("path",{d:p,class:"sympblock-scale-halo"},e),k("path",{d:p,class:"sympblock-scale"},e),S(e,r,10,l-o*.95,o,"sympblock-label"),c}function Ce(e,t,n,o){return t.side_marks.map((s,r)=>{let a=Math.max(o*1.7,j(s,o,n.family)+o*.8),c=r?n.width-a-8:8,l={x:c,y:8,w:a,h:o*1.7};return k("rect",{x:c,y:8,width:a,height:l.h,rx:3,class:"sympblock-side"},e),S(e,s,c+a/2,8+l.h/2,o,"sympblock-label sympblock-side-text").setAttribute("text-anchor","middle"),l})}function Se(e,t,n){for(let o of t)o.label.points_to_mm&&oe(e,o,n(o.label.points_to_mm));for(let o of t)S(e,o.label.text,o.x,o.y+o.h/2,o.h/1.3,"sympblock-label")}function Ae(e,t,n,o,s,r){let a=r*1.4,c=t.map(i=>{let[u,h]=s(i.at_mm),f=u<n.width/2?1:n.width-a-1;return{label:i,x:i.points_to_mm?f:u-a/2,y:h-a/2,w:a,h:a}});te(c,o,{x:0,y:0,w:n.width,h:n.height});for(let i of c)i.label.points_to_mm&&oe(e,i,s(i.label.points_to_mm));let l=Math.max(...t.map(i=>j(i.text,r,n.family)))+a*1.9,p=Math.max(1,Math.min(3,Math.floor(n.width/l))),d=Math.ceil(t.length/p);return c.forEach((i,u)=>{let h=Math.floor(u/d)*n.width/p+a*.6,f=n.height+a*.9+u%d*r*1.6;Y(e,u+1,i.x+a/2,i.y+a/2,r),Y(e,u+1,h,f,r),S(e,i.label.text,h+a*.8,f,r,"sympblock-label sympblock-key-text")}),d*r*1.6+a*.6}function Y(e,t,n,o,s){k("circle",{cx:n,cy:o,r:s*.7,class:"sympblock-number"},e),S(e,t,n,o,s*.84,"sympblock-label sympblock-number-text").setAttribute("text-anchor","middle")}function Z(e){let[t,n,o,s]=e.bounds_mm;if(e.ground==="film")return e.bounds_mm;if(e.film)return e.film.bounds_mm;let r=e.shapes.flatMap(c=>{let l=c.kind==="dot"||c.kind==="person"?c.size_mm:1;return c.points_mm.flatMap(([p,d])=>[[p-l,d-l],[p+l,d+l]])}),a=(c,l)=>l(...r.map(p=>p[c]));return[Math.max(t,a(0,Math.min)),Math.max(n,a(1,Math.min)),Math.min(o,a(0,Math.max)),Math.min(s,a(1,Math.max))]}function G(e,t,n){let[o,s,r,a]=t,c=n/(r-o),l=(a-s)*c,p=e.isConnected?getComputedStyle(e).fontFamily:"",d=([u,h])=>[(u-o)*c,(h-s)*c],i={x:6,y:6,w:n-12,h:l-12};return{bounds:t,width:n,height:l,pxPerMm:c,family:p,place:d,area:i}}function Q(e,t,n,o){e.replaceChildren();let s=[];return t.side_marks&&s.push(...Ce(e,t,n,o)),t.scale_bar_mm&&s.push($e(e,t,n,o)),s}function Le(e,t){return Math.max(12,Math.min(15,e.text_mm?e.text_mm*t.pxPerMm:T))}function ee(e,t,n){let o=e.querySelector(".sympblock-words"),s=G(e,t.labels.length?t.bounds_mm:Z(t),n),r=Le(t,s),a=Q(o,t,s,r),c=y=>_e(y,s.place,r,j(y.text,r,s.family)),l=t.labels.map(c),p=l.map(y=>y.x),i=te(l,a,s.area)&&l.every((y,v)=>Math.abs(y.x-p[v])<24),u=0;if(i)Se(o,l,s.place);else{let[y,v,E,q]=Z(t),A=(E-y)*r*2/n;s=G(e,[y-A,v,E+A,q],n),a=Q(o,t,s,12),u=Ae(o,t.labels,s,a,s.place,r)}let[h,f,w,x]=s.bounds,b=1/s.pxPerMm;o.setAttribute("transform",`translate(${h} ${f}) scale(${b})`),e.setAttribute("viewBox",`${h} ${f} ${w-h} ${x-f+u*b}`),e.style.setProperty("--scene-px",b)}function ne(e,t){let n=0,o=()=>{let{width:s}=e.getBoundingClientRect(),r=e.getScreenCTM(),a=r&&s?Math.min(s,r.a*e.viewBox.baseVal.width):0;a>40&&Math.abs(a-n)>2&&(n=a,ee(e,t,a))};ee(e,t,560),new ResizeObserver(o).observe(e)}var Ne="http://www.w3.org/2000/svg",T=13,je="M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";function F(e){return`${e}-${Math.random().toString(36).slice(2)}`}function k(e,t,n){let o=document.createElementNS(Ne,e);for(let[s,r]of Object.entries(t||{}))o.setAttribute(s,r);return n&&n.append(o),o}function R(e,t){return`M${e.map(n=>n.join(" ")).join("L")}${t?"Z":""}`}function re(e,t,n){let o={fill:t.fill,"fill-dark":t.fill_dark,edge:t.edge,"edge-dark":t.edge_dark};for(let[s,r]of Object.entries(o))e.style.setProperty(`--scene-${s}`,r);e.style.setProperty("--scene-width",n)}function Pe(e,t){let[n,o]=e.points_mm[0];if(e.kind==="dot")return k("circle",{cx:n,cy:o,r:e.size_mm||t.width});if(e.kind==="person")return k("path",{d:je,transform:`translate(${n} ${o}) scale(${e.size_mm})`});if(e.kind==="line")return k("path",{d:R(e.points_mm,!1)});let s=[e.points_mm,...e.holes_mm].map(r=>R(r,!0));return k("path",{d:s.join(""),"fill-rule":"evenodd"})}function Oe(e,t,n,o,s){let r=`${t}-hatch-${n}`,a=k("pattern",{id:r,patternUnits:"userSpaceOnUse",width:s,height:s}),c={lines:`M0 ${s}L${s} 0`,cross:`M0 ${s}L${s} 0M0 0L${s} ${s}`}[o.hatch],l=c?k("path",{d:c,class:"sympblock-hatch-line","stroke-width":s*.09},a):k("circle",{cx:s/2,cy:s/2,r:s*.14,class:"sympblock-hatch-dot"},a);return re(l,o,0),e.querySelector("defs").append(a),`url(#${r})`}function Te(e,t,n){let o=k("g",{class:`sympblock-shape sympblock-${e.kind} sympblock-${e.emphasis}`}),r={line:e.size_mm||t.width,person:t.width/e.size_mm}[e.kind]??t.width;re(o,t,e.emphasis==="strong"?r*1.8:r);let a=Pe(e,t);if(t.dash.length&&a.setAttribute("stroke-dasharray",t.dash.join(" ")),o.append(a),n&&e.kind==="area"){let c=a.cloneNode();c.setAttribute("class","sympblock-hatched"),c.style.fill=n,o.append(c)}return o}function U(e,t){let n=new DOMPoint(t.clientX,t.clientY).matrixTransform(e.getScreenCTM().inverse());return[n.x,n.y]}function qe(e,t){let n=k("g",{class:"sympblock-tip","aria-hidden":"true"},e),o=k("rect",{rx:3},n),s=S(n,"",0,0,T,"sympblock-tip-text");return(r,a,c)=>{if(n.style.display=r?"":"none",!r)return;let l=Number(e.style.getPropertyValue("--scene-px")),p=j(r,T,getComputedStyle(e).fontFamily)+14,[d,i,u]=t.bounds_mm,h=Math.max(d,Math.min(a+10*l,u-p*l)),f=c-34*l<i?c+16*l:c-34*l;n.setAttribute("transform",`translate(${h} ${f}) scale(${l})`);for(let[w,x]of Object.entries({width:p,height:24}))o.setAttribute(w,x);s.setAttribute("x",7),s.setAttribute("y",12),s.textContent=r}}function se(e,t,n){let o=k("g",{class:t,"aria-hidden":"true"},e);for(let r of["halo","line"])k("path",{d:n,class:`sympblock-mark-${r}`},o);let s=r=>{o.style.display=r?"":"none",r&&(o.style.transform=`translate(${r.x_mm}px, ${r.y_mm}px) scale(var(--scene-px))`)};return s(null),s}function ze(e){return{setCrosshair:se(e,"sympblock-crosshair","M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),setPin:se(e,"sympblock-pin","M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0")}}function De(e,t,n,o){let s=t.map((r,a)=>({node:r,shape:n[a]})).filter(({shape:r})=>r.name);e.setAttribute("role","group"),s.forEach(({node:r,shape:a},c)=>{let l={role:"button","aria-label":a.name,tabindex:c?-1:0,"data-structure":a.structure};for(let[p,d]of Object.entries(l))r.setAttribute(p,d);r.classList.add("sympblock-pickable"),r.addEventListener("click",p=>o.onPick(a,...U(e,p))),r.addEventListener("keydown",p=>{let d={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[p.key];if(p.key==="Enter"||p.key===" ")o.onPick(a,...a.points_mm[0]);else if(d){let i=s[(c+d+s.length)%s.length].node;r.setAttribute("tabindex",-1),i.setAttribute("tabindex",0),i.focus()}else return;p.preventDefault()})})}function Ie(e,t,n,o){let s=r=>{let a=r.getBBox();return[a.x+a.width/2,a.y+a.height/2]};t.forEach((r,a)=>{n[a].name&&(r.addEventListener("pointermove",c=>o(n[a].name,...U(e,c))),r.addEventListener("pointerleave",()=>o("")),r.addEventListener("focus",()=>r.matches(":focus-visible")&&o(n[a].name,...s(r))),r.addEventListener("blur",()=>o("")))})}function We(e,t,n){let[o,s,r,a]=t.bounds_mm,c=k("defs",{},e),l={x:o,y:s,width:r-o,height:a-s};k("rect",l,k("clipPath",{id:`${n}-clip`},c)),k("rect",{...l,class:"sympblock-ground"},e)}function Be(e,t){let n=t.rings.map(o=>R(o,!0)).join("");for(let o of["halo","line"])k("path",{d:n,class:`sympblock-overlay-${o} sympblock-overlay-${t.tone}`},e)}function ae(e,t){return e.get("scenes")[t]}function le(e,t={}){let n=F("sympblock-scene"),o=k("svg",{class:"sympblock-scene",role:"img","aria-label":e.alt||e.title});o.dataset.ground=e.ground,We(o,e,n);let[s,,r]=e.bounds_mm,a={};for(let[d,i]of Object.entries(e.styles))i.hatch&&(a[d]=Oe(o,n,d,i,(r-s)/75));let c=k("g",{"clip-path":`url(#${n}-clip)`},o);if(e.film){let[d,i,u,h]=e.film.bounds_mm,f={href:e.film.href,x:d,y:i,width:u-d,height:h-i,preserveAspectRatio:"none"};k("image",{...f,"aria-hidden":"true"},c)}let l=e.shapes.map(d=>Te(d,e.styles[d.structure],a[d.structure]));c.append(...l),(t.overlays||[]).forEach(d=>Be(c,d)),k("g",{class:"sympblock-words","aria-hidden":"true"},o),Ie(o,l,e.shapes,qe(o,e)),t.onPick&&e.shapes.some(d=>d.name)&&De(o,l,e.shapes,t);let p=d=>{let i=o.querySelector(`[data-structure="${CSS.escape(d)}"]`);i&&i.focus()};return o.sceneTools={...ze(o),focusStructure:p},t.onPoint&&(o.classList.add("sympblock-pointing"),o.addEventListener("click",d=>t.onPoint(...U(o,d)))),ne(o,e),o}function m(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&(o.textContent=n),o}function $(e,t){for(let[n,o]of Object.entries(t))String(e[n])!==String(o)&&(e[n]=o)}function me(e,t,n){e.getAttribute(t)!==n&&e.setAttribute(t,n)}function Re(e,t,n){let o=m("fieldset",`sympblock-panel-choice sympblock-panel-${e.layout}`);o.append(m("legend","",e.label));let s=m("div","sympblock-panel-options");return e.options.forEach((r,a)=>{let c=m("label","sympblock-panel-option"),l=document.createElement("input");l.type="radio",l.name=`${n}-${e.id}`,l.value=r.value,l.id=`${n}-${e.id}-${a}`,l.addEventListener("change",()=>t({event:"set",id:e.id,value:r.value})),c.append(l,m("span","",r.label)),s.append(c)}),o.append(s),{node:o,update:r=>{o.disabled=r.enabled===!1,s.querySelectorAll("input").forEach(a=>a.checked=a.value===r.value)}}}function Fe(e,t,n){let o=m("div","sympblock-panel-menu"),s=m("label","",e.label),r=document.createElement("select");return r.id=s.htmlFor=`${n}-${e.id}`,e.options.forEach(a=>r.append(new Option(a.label,a.value))),r.addEventListener("change",()=>t({event:"set",id:e.id,value:r.value})),o.append(s,r),{node:o,update:a=>Object.assign(r,{value:a.value,disabled:a.enabled===!1})}}function Ue(e,t,n){let o=m("div","sympblock-panel-range"),s=m("label","",e.label),r=document.createElement("input");r.type="range",r.id=s.htmlFor=`${n}-${e.id}`;let a=m("output","");a.htmlFor=r.id,r.addEventListener("input",()=>t({event:"set",id:e.id,value:Number(r.value)})),o.append(s,a,r);let c=!1;return r.addEventListener("pointerdown",()=>c=!0),window.addEventListener("pointerup",()=>c=!1),{node:o,update:l=>{$(r,{min:l.min,max:l.max,step:l.step}),c||$(r,{value:l.value});let p=`${Number(l.value.toFixed(2))} ${l.unit}`.trim();$(a,{textContent:p}),me(r,"aria-valuetext",p)}}}function He(e,t){let n=m("label","sympblock-panel-toggle"),o=document.createElement("input");return o.type="checkbox",o.addEventListener("change",()=>t({event:"set",id:e.id,value:o.checked})),n.append(o,m("span","",e.label)),{node:n,update:s=>o.checked=s.value}}function Xe(e,t){let n=m("button","sympblock-panel-button");return n.type="button",n.addEventListener("click",()=>{n.getAttribute("aria-disabled")!=="true"&&t({event:"press",id:e.id})}),{node:n,update:o=>{$(n,{textContent:o.label}),me(n,"aria-disabled",String(!o.enabled))}}}var Ve={choice:Re,range:Ue,toggle:He,button:Xe};function de(e){let t=m("p","sympblock-panel-sources");return t.append(m("span","",e.length>1?"Sources: ":"Source: ")),e.forEach((n,o)=>{let s=m("cite","",n.label);s.title=n.text,t.append(o?"; ":"",s)}),t}function Je(e){let t=m("section",`sympblock-panel-words sympblock-panel-${e.tone}`);return e.tag&&t.append(m("strong","sympblock-panel-tone",e.tag)),e.heading&&t.append(m("h4","",e.heading)),t.append(m("p","",e.text)),e.sources.length&&t.append(de(e.sources)),t}function Ke(e){let t=m("div","sympblock-panel-table"),n=document.createElement("table");n.setAttribute("role","table"),n.append(m("caption","",e.caption));let o=n.createTHead().insertRow();e.head.forEach(r=>{let a=m("th","",r);a.scope="col",a.setAttribute("role","columnheader"),o.append(a)}),o.setAttribute("role","row");let s=n.createTBody();return e.rows.forEach(r=>{let a=s.insertRow();a.setAttribute("role","row"),r.forEach((c,l)=>{let p=m(l?"td":"th","",c);l||(p.scope="row"),p.setAttribute("role",l?"cell":"rowheader"),p.dataset.head=e.head[l],a.append(p)})}),t.append(n),e.sources.length&&t.append(de(e.sources)),t}function Ye(e,t,n){let o=m("figure","sympblock-panel-picture");o.style.flexGrow=e.share,o.style.flexBasis=`${6*e.share}rem`,o.style.minWidth=`min(100%, ${5*e.share}rem)`;let s=a=>n({event:"pick",picture:e.id,structure:a.structure});o.append(le(t,e.pickable?{onPick:s}:{}));let r=m("figcaption","",e.caption);return t.note&&r.append(" ",m("em","",t.note)),o.append(r),o}function Ze(e,t,n,o){let s=JSON.stringify(t.pictures);if(e.sympblockDrawn===s)return;e.sympblockDrawn=s;let r=e.contains(document.activeElement)?document.activeElement:null,a=r&&[...e.children].indexOf(r.closest("figure"));e.replaceChildren(...t.pictures.map(l=>Ye(l,ae(n,l.scene),o)));let c=r&&e.children[a]&&e.children[a].querySelector("svg");c&&c.sceneTools.focusStructure(r.dataset.structure)}function ce(e,t){let n=JSON.stringify(t);e.sympblockDrawn!==n&&(e.sympblockDrawn=n,e.replaceChildren(...t.map(o=>o.kind==="table"?Ke(o):Je(o))))}function ie(e){return JSON.stringify([e.id,e.kind,e.label,e.options])}function pe(e,t){[...e.children].forEach(n=>t.includes(n)||n.remove()),t.forEach((n,o)=>{e.insertBefore(n,e.children[o]||null)})}function H(e,{title:t,extra:n,controls:o,problem:s,body:r,said:a}){e.append(t,n,o,s,r,a)}function be({model:e,el:t},n,o=H){let s=F("sympblock-panel"),r=J(e,g=>D(g)),{send:a}=r,c=m("section","sympblock-panel");c.setAttribute("aria-labelledby",`${s}-title`);let l=m("h3","sympblock-panel-title");l.id=`${s}-title`;let p=m("div","sympblock-panel-controls"),d=m("div","sympblock-panel-body"),i=m("div","sympblock-panel-pictures"),u=m("div","sympblock-panel-readout"),h=m("p","sympblock-panel-problem");h.setAttribute("role","alert");let f=m("p","sympblock-said");f.setAttribute("aria-live","polite");let w=m("div","sympblock-panel-below");d.append(i,u,w);let x=n?m("div","sympblock-panel-extra"):"";o(c,{title:l,extra:x,controls:p,problem:h,body:d,said:f}),t.append(c);let b=new Map,y="",v=m("div","sympblock-panel-buttons"),E=(g,C)=>{let[M]=g||[],P=b.has(M)&&b.get(M).node;if(!P)return;let L=[...P.querySelectorAll("input, select")];(L.find(O=>O.value===C)||L[0]||P).focus()},q=g=>{let{activeElement:C}=document,M=[...b].find(([,_])=>_.node.contains(C)),P=b;b=new Map,g.controls.forEach(_=>{let N=ie(_),I=P.get(_.id),ve=_.layout==="menu"?Fe:Ve[_.kind];b.set(_.id,I&&I.mark===N?I:{...ve(_,a,s),mark:N})});let L=_=>g.controls.filter(N=>N.kind==="button"===_).map(N=>b.get(N.id).node);pe(v,L(!0));let O=v.childElementCount?[v]:[];pe(p,g.buttons_first?[...O,...L(!1)]:[...L(!1),...O]),p.contains(document.activeElement)||E(M,C.value)},A=()=>{let g=e.get("view");$(l,{textContent:g.title}),l.hidden=!g.title,d.className=`sympblock-panel-body sympblock-panel-${g.layout}`;let C=JSON.stringify(g.controls.map(ie));C!==y&&(y=C,q(g)),g.controls.forEach(M=>b.get(M.id).update(M)),Ze(i,g,e,a),ce(u,g.readout.filter(M=>!M.is_wide)),ce(w,g.readout.filter(M=>M.is_wide)),f.textContent=g.said,i.hidden=!g.pictures.length,u.hidden=!u.childElementCount,w.hidden=!w.childElementCount},z="",D=(g=z)=>{z=g,h.textContent=z||e.get("problem"),h.hidden=!h.textContent},V=()=>D();e.on("change:view",A),e.on("change:problem",V),A(),D();let we=n?n(e,x,r):()=>{};return()=>{e.off("change:view",A),e.off("change:problem",V),r.stop(),we()}}var Ge=new Uint32Array(256).map((e,t)=>255<<24|t<<16|t<<8|t);function Qe([e,t],n){let o=n.rotated_deg*Math.PI/180,[s,r]=[n.flipped?.5-e:e-.5,t-.5];return[.5+s*Math.cos(o)-r*Math.sin(o),.5+s*Math.sin(o)+r*Math.cos(o)]}function et(e,t,n){let o=t.getBoundingClientRect(),[s,r]=[(e.clientX-o.left)/o.width-.5,(e.clientY-o.top)/o.height-.5],a=-n.rotated_deg*Math.PI/180,c=s*Math.cos(a)-r*Math.sin(a),l=s*Math.sin(a)+r*Math.cos(a);return[n.flipped?.5-c:.5+c,.5+l]}function tt(e,t){let n={start:"end",end:"start"},o=t.flipped&&n[e.anchor]||e.anchor,[s,r]=Qe(e.at,t),a=m("span",`sympblock-screen-place sympblock-screen-${o}`);a.style.left=`${100*s}%`,a.style.top=`${100*r}%`;let c=m("span","sympblock-screen-name",e.text);return(o==="start"||o==="end")&&(c.style.maxWidth=`calc(${Math.round(100*(o==="end"?s:1-s))}cqw - 0.75rem)`),a.append(c),a}function X(e,t){let n=m("figure","sympblock-screen sympblock-screen-empty"),o=m("div","sympblock-screen-frame"),s=document.createElement("canvas");s.width=s.height=512,s.setAttribute("role","img"),s.setAttribute("aria-label",e);let r=m("div","sympblock-screen-over"),a=[0,1].map(i=>m("span",`sympblock-screen-mark sympblock-screen-mark-${i}`)),c=m("p","sympblock-screen-words",t);o.append(s,r,...a,c);let l=m("figcaption","",e);n.append(o,l);let p=s.getContext("2d"),d=p.createImageData(512,512);return{box:n,canvas:s,draw(i,u){s.width!==i.size&&(s.width=s.height=i.size,d=p.createImageData(i.size,i.size));let h=new Uint32Array(d.data.buffer);for(let x=0;x<h.length;x+=1)h[x]=Ge[u[x]];p.putImageData(d,0,0),n.classList.remove("sympblock-screen-empty"),c.hidden=!0,s.style.transform=`rotate(${i.rotated_deg}deg) scaleX(${i.flipped?-1:1})`;let[f,w]=i.flipped?[i.marks[1],i.marks[0]]:i.marks;$(a[0],{textContent:f}),$(a[1],{textContent:w}),(r.childElementCount||i.spots.length)&&r.replaceChildren(...i.spots.map(x=>tt(x,i))),s.dataset.frames=String(Number(s.dataset.frames||0)+1)},clear(){p.clearRect(0,0,s.width,s.height),r.replaceChildren(),a.forEach(i=>i.textContent=""),n.classList.add("sympblock-screen-empty"),c.hidden=!1,l.textContent=e},shareAt:(i,u)=>et(i,o,u),copy(i,u,h){l.textContent=`${e}: ${h}`;let[f,w]=[i.canvas.width,i.canvas.height],x=i.canvas.getContext("2d").getImageData(0,0,f,w).data.filter((b,y)=>y%4===0);this.draw(u,x)}}}var ye={ArrowLeft:["oblique_deg",-1],ArrowRight:["oblique_deg",1],ArrowUp:["craniocaudal_tilt_deg",1],ArrowDown:["craniocaudal_tilt_deg",-1],w:["superior_mm",1],s:["superior_mm",-1],a:["left_mm",1],d:["left_mm",-1]};function ot(e,t,n){let o=m("button","sympblock-console-pedal","Fluoroscopy (pedal)");o.type="button";let s=m("span","sympblock-console-light","X-ray off"),r=()=>e.get("view").controls.some(b=>b.id==="stays_down"&&b.value),a=b=>n({event:"pedal",down:b}),c=()=>e.get("is_on"),l=!1,p=()=>{if(r())return a(!c());l=!0,a(!0)},d=()=>{l&&a(!1),l=!1},i=b=>{b.button||(o.setPointerCapture(b.pointerId),p())},u=b=>{b.key!==" "||b.repeat||(b.preventDefault(),b.stopPropagation(),p())},h=b=>{b.key===" "&&(b.preventDefault(),d())},f=()=>{d(),c()&&a(!1)};o.addEventListener("pointerdown",i),o.addEventListener("pointerup",d),o.addEventListener("pointercancel",d),[o,t.canvas].forEach(b=>{b.addEventListener("keydown",u),b.addEventListener("keyup",h),b.addEventListener("blur",d)}),window.addEventListener("blur",f);let w=()=>{s.textContent=c()?"X-ray on":"X-ray off",s.classList.toggle("sympblock-console-on",c()),o.setAttribute("aria-pressed",String(c()))};e.on("change:is_on",w),w();let x=m("div","sympblock-console-row");return x.append(o,s),{node:x,forget(){window.removeEventListener("blur",f),e.off("change:is_on",w),f()}}}var nt="Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.";function ue(e,t){e.classList.add("sympblock-console"),H(e,t)}function fe(e,t,{send:n,tell:o},{below:s="",help:r="",onPoint:a,onKey:c}={}){let l=m("p","sympblock-console-waiting");l.setAttribute("role","status");let p=X("Live screen","No image yet: press the pedal or take a spot image."),d=X("Reference monitor","Nothing saved yet.");p.canvas.tabIndex=0;let i=m("div","sympblock-console-screens");i.append(p.box,d.box);let u=ot(t,p,n),h=m("p","sympblock-console-keys",[nt,r].filter(Boolean).join(" "));e.append(l,i,s,u.node,h);let f=null,w=(y,v)=>{if(y)if(y.event==="frame"){f=y;let E=v[0];p.draw(y,new Uint8Array(E.buffer||E,E.byteOffset||0,y.size*y.size)),o({event:"seen",number:y.number})}else y.event==="keep"&&f?d.copy(p,f,y.caption):y.event==="clear"&&(f=null,[p,d].forEach(E=>E.clear()))},x=y=>{if(y.ctrlKey||y.metaKey||y.altKey)return;let v=ye[y.key]||ye[y.key.toLowerCase()];!v&&!(c&&c(y))||(y.preventDefault(),y.stopPropagation(),v&&n({event:"nudge",id:v[0],steps:v[1]*(y.shiftKey?5:1)}))},b=()=>{l.textContent=t.get("preparing"),l.hidden=!l.textContent};return p.canvas.addEventListener("keydown",x),a&&p.canvas.addEventListener("click",y=>f&&a(p.shareAt(y,f))),t.on("msg:custom",w),t.on("change:preparing",b),b(),()=>{t.off("msg:custom",w),t.off("change:preparing",b),u.forget()}}var ke=`/* What quiz cards and panels share: colours that hold their contrast in both themes, frame and type. */
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
`;var he=`.sympblock-said {
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
`;var ge=`.sympblock-panel {
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
`;var xe=`.sympblock-console-screens {
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
`;var Nt=[ke,he,ge,xe],jt={render:e=>be(e,(t,n,o)=>fe(n,t,o),ue)};export{jt as default,Nt as styles};
