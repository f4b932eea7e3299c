/** UTF-8 taken for Windows-1252, the mojibake of real exports: `isn’t` becomes `isnâ€™t`. */
import { specialCharacter } from '@/lib/ingest/windows-1252';

/** Its five undefined bytes become C1 control characters. Node's own decoder reads Latin-1 under that name. */
export function misread(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (character) => specialCharacter(character.charCodeAt(0)));
}
