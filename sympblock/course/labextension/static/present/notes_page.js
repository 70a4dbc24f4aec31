// Tells the page that presents a lesson that its window of notes is there, also after the window was loaded again.

window.opener?.dispatchEvent(new CustomEvent("sympblock-notes-window", { detail: window }));
