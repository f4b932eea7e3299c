/** What the index keeps of an ingested file: its words apart from all that settles it among the others. */
import { z } from 'zod';
import { briefFactsSchema } from '../domain/brief';
import { pictureSchema } from '../domain/picture';
import { searchText } from '../domain/search-text';
import { textHash } from '../domain/text-hash';
import { type IngestedFile, ingestedFileSchema, otherOutcomes } from './ingested-file';

export const keptFileSchema = ingestedFileSchema.extend({
  outcome: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('brief'),
      brief: briefFactsSchema,
      /** Tells whether title or text are what they were. */
      textHash: z.string(),
      /** Pictures that its body shows. */
      pictures: z.array(pictureSchema),
    }),
    ...otherOutcomes,
  ]),
});

export type KeptFile = z.infer<typeof keptFileSchema>;

/** `body` and `words` are those of a brief: its HTML, and the words that the search keeps of it. */
export type SplitFile = { kept: KeptFile; body: string | undefined; words: string | undefined };

export function splitFile(ingested: IngestedFile): SplitFile {
  const { outcome, ...rest } = ingested;
  if (outcome.kind !== 'brief')
    return { kept: { ...rest, outcome }, body: undefined, words: undefined };
  const { body, text, ...brief } = outcome.brief;
  const hash = textHash(`${brief.title}\n${text}`);
  const kept = { ...rest, outcome: { ...outcome, brief, textHash: hash } };
  return { kept, body, words: searchText(text) };
}
