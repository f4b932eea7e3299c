/** Writes `app/colours.css` anew; run it after a change of lib/view/colour.ts. */
import { writeFileSync } from 'node:fs';
import { colourSheet } from '../lib/view/colour-sheet';

writeFileSync('app/colours.css', colourSheet());
