// The lessons that can be opened today, in their order, and how an address names one.

const DOOR = /\/(?:files|(?:lab|doc)(?:\/workspaces\/[^/]+)?\/tree)\/(.+\.ipynb)$/;

/** The path of the notebook that an address of this server leads to; empty if it leads elsewhere. */
export function notebookPath(address) {
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) return "";
  return decodeURIComponent(DOOR.exec(url.pathname)?.[1] || "");
}

const lessonName = (path) => path.replace(/^.*\//, "").replace(/\.ipynb$/, "");

/** Whether a path is that of a listed lesson. */
export const isLessonPath = (lessons, path) => lessons.some(({ lesson }) => lesson === lessonName(path));

/** A lesson, those before and after it, and the start page; all null for a notebook that is not on the list. */
export function neighbours(lessons, path) {
  const i = lessons.findIndex(({ lesson }) => lesson === lessonName(path));
  if (i < 0) return { lesson: null, before: null, after: null, start: null };
  const start = lessons[0];
  // Before the first lesson comes the start page, which has a link of its own.
  return { lesson: lessons[i], before: i > 1 ? lessons[i - 1] : null, after: lessons[i + 1] || null, start };
}

/** The name that a learner reads, such as "02 C-arm views"; the start page has no number. */
export function lessonTitle(lesson, lessons) {
  if (lesson === lessons[0]) return lesson.title;
  return `${lesson.lesson.replace(/_.*$/, "")} ${lesson.title}`;
}
