// @ts-check
// What every page of the reading edition does beside being read: appearance, contents, folded parts, the door to the search.

import { offerAppearance } from "./appearance.js";
import { followContents } from "./contents.js";
import { unfold } from "./folded_parts.js";
import { offerSearch } from "./search_door.js";

offerAppearance();
followContents();
unfold();
offerSearch();
