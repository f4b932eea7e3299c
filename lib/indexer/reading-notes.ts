/**
 * What is noted of files while they are read, on all cores: so a first import, which settles all of them among each other,
 * need not read them once more for it.
 */
import { z } from 'zod';
import type { KeptFile } from '../ingest/kept-file';
import { type WantedBrief, wantedBrief, wantedBriefSchema } from '../ingest/wanted-brief';
import type { Reader } from '../store/connect';
import { findStoredFile, parseKept } from './file-record';
import { MentionCounts, mentionCountSchema, mentionsOf } from './mentions';
import { WordCounts, wordCountSchema } from './word-counts';
import { wordsOfFile } from './words-of-file';
import { showsMedia } from './write-media';

const fileNoteSchema = z.object({
  file: z.string(),
  /** What its brief wants; absent for what is no brief. */
  wanted: wantedBriefSchema.optional(),
  /** Whether there are pictures or PDFs that it shows. */
  showsMedia: z.boolean(),
});

export type FileNote = z.infer<typeof fileNoteSchema>;

/** How a worker thread sends them. */
export const batchNotesSchema = z.object({
  files: z.array(fileNoteSchema),
  /** In how many of these briefs each word stands. */
  vocabulary: wordCountSchema,
  mentions: mentionCountSchema,
});

export type BatchNotes = z.infer<typeof batchNotesSchema>;

export class ReadingNotes {
  /** In how many briefs each word stands. */
  readonly vocabulary = new WordCounts();
  readonly mentions = new MentionCounts();
  readonly #files = new Map<string, FileNote>();
  /** One of each: a hundred thousand briefs are filed in a few hundred places. */
  readonly #places = new Map<string, WantedBrief['place']>();

  /** `words` are those of its body. */
  add(kept: KeptFile, words: string): FileNote {
    this.vocabulary.add(wordsOfFile(kept, words), 1);
    this.mentions.add(mentionsOf(kept), 1);
    const { file } = kept;
    return this.#note({ file, wanted: wantedBrief(kept), showsMedia: showsMedia(kept) });
  }

  addBatch({ files, vocabulary, mentions }: BatchNotes): void {
    for (const note of files) this.#note(note);
    this.vocabulary.addAll(vocabulary);
    this.mentions.addAll(mentions);
  }

  /** Of a file that the index has: as it was noted, or read again when nobody has. */
  ofStored(reader: Reader, file: string): FileNote {
    const known = this.#files.get(file);
    if (known) return known;
    const stored = findStoredFile(reader, file);
    return stored
      ? this.add(parseKept(stored.kept), stored.words ?? '')
      : { file, showsMedia: false };
  }

  /** Of one whose former text stays: it was refused, and a refused one has no words and mentions nothing. */
  forget(file: string): void {
    this.#files.delete(file);
  }

  all(): BatchNotes {
    return {
      files: [...this.#files.values()],
      vocabulary: this.vocabulary.all(),
      mentions: this.mentions.all(),
    };
  }

  #note(note: FileNote): FileNote {
    const { file, wanted } = note;
    const place = wanted && (this.#places.get(wanted.place.path) ?? wanted.place);
    if (place) this.#places.set(place.path, place);
    const noted = wanted && place ? { ...note, wanted: { ...wanted, place } } : note;
    this.#files.set(file, noted);
    return noted;
  }
}
