/* What the learner has done, and the record of it. */

import themeCss from "../core/theme.css";
import myCourseCss from "./my_course.css";
import myCourse from "./my_course.js";

export const styles = [themeCss, myCourseCss];

export default myCourse;
