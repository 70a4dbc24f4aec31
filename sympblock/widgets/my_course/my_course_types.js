/* The view of "My course", as Python sends it (my_course_view.py). */

/**
 * @typedef {object} LessonRow
 * @property {string} words
 * @property {string} href empty where the lesson cannot be opened
 * @property {number} parts_done
 * @property {number} parts
 * @property {number} answered
 * @property {number} correct of those answered
 * @property {number} questions
 * @property {string} last_visit
 * @property {number} minutes_left
 */

/** @typedef {{ words: string, correct: number, answered: number, low_percent: number, high_percent: number }} SureRow */
/** @typedef {{ words: string, answered: number, correct: number, sure: number, sure_correct: number }} ObjectiveRow */
/** @typedef {{ lesson: string, objectives: ObjectiveRow[] }} ObjectiveGroup */
/** @typedef {{ cells: string[] }} SessionRow */
/** @typedef {{ about: string, where: string, href: string, text: string, on: string }} NoteRow */
/** @typedef {{ kind: string, words: string, hint: string }} Export */

/**
 * @typedef {object} MyCourseView
 * @property {{ words: string, href: string, link: string, region: string }} next the next best step
 * @property {string} review what is due today
 * @property {LessonRow[]} lessons
 * @property {string} total
 * @property {string} exams the forms that were handed in, may be empty
 * @property {boolean} is_begun
 * @property {SureRow[]} sure
 * @property {{ words: string, cells: string[] }[]} months the oldest first; a cell for each row of `sure`
 * @property {string} sure_words
 * @property {ObjectiveGroup[]} objectives
 * @property {string[]} session_heads
 * @property {SessionRow[]} sessions
 * @property {string} sessions_words
 * @property {NoteRow[]} notes
 * @property {Export[]} exports
 * @property {string} record what the record holds and where it lies
 * @property {string} message what the last act did, may be empty
 * @property {boolean} asks_delete
 * @property {string} delete_words what deleting would take away
 * @property {string} warning
 */

/** @typedef {(event: string, more?: object) => void} Send */

export {};
