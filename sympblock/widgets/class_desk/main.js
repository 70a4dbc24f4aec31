/* The files that learners handed in, made into the report on the class. */

import themeCss from "../core/theme.css";
import classDeskCss from "./class_desk.css";
import classDesk from "./class_desk.js";

export const styles = [themeCss, classDeskCss];

export default classDesk;
