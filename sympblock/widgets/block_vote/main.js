/* A block in the procedure room that a seminar decides by vote. */
import { renderPanel } from "../core/panel.js";
import pollDeskCss from "../poll_desk/poll_desk.css";
import { styles as roomStyles } from "../procedure_room/main.js";
import blockVoteCss from "./block_vote.css";
import { voteFace } from "./vote_face.js";

export const styles = [...roomStyles, pollDeskCss, blockVoteCss];

export default { render: (context) => renderPanel(context, voteFace) };
