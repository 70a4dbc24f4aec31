/* The notes on a lesson. */

import themeCss from "../core/theme.css";
import lessonNotesCss from "./lesson_notes.css";
import lessonNotes from "./lesson_notes.js";

export const styles = [themeCss, lessonNotesCss];

export default lessonNotes;
