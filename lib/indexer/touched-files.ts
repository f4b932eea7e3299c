/** What is named otherwise → further files that must be settled anew, though they say what they said. */
import type { Reader } from '../store/connect';
import { type Contact, pathContact } from './contacts';
import { findRecord } from './file-record';
import { filesNamingTopic } from './files-naming-topic';
import type { NamedChanges } from './named-changes';
import { isPlace, placePath } from './place-path';
import { type FileChange, fileChange } from './publication';

/** Files that show a topic by its former name count as changed, though they say what they said. */
export function withReaders(
  reader: Reader,
  changes: readonly FileChange[],
  { respelled }: NamedChanges,
): FileChange[] {
  const known = new Set(changes.map(({ id }) => id));
  const readers = new Set(respelled.flatMap((slug) => filesNamingTopic(reader, slug)));
  const others = [...readers].filter((id) => !known.has(id));
  return [
    ...changes,
    ...others.flatMap((id) => {
      const record = findRecord(reader, id);
      return record ? [fileChange(id, record.kept, record.kept)] : [];
    }),
  ];
}

/** A hub or section takes its path from a brief, and leaves it to one. */
export function contactsOfPlaces({ born, dead }: NamedChanges): Contact[] {
  return [...born, ...dead]
    .filter((thing) => isPlace(thing))
    .map((thing) => pathContact(placePath(thing)));
}
