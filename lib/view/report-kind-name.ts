/** Takes a kind of line in the import report; gives its name and what it means. */
import type { ReportKind } from '../domain/finding';

const names = {
  refused: ['Refused files', 'What was not published, and why.'],
  'text-repaired': ['Text repaired', 'Characters or spaces that an export had broken.'],
  'markup-removed': ['Markup removed', 'What a body may not hold: it could run, load or style.'],
  'value-invalid': [
    'Invalid values',
    'Not what the key is for: left out, or read as near as can be.',
  ],
  'value-missing': ['Missing values', 'Something a document should say and does not.'],
  'value-unknown': ['Unknown values', 'Not among those the portal knows.'],
  'place-changed': ['Changed places', 'Documents that had to live elsewhere than they say.'],
  'date-doubtful': ['Doubtful dates', 'Dates that are missing or contradict each other.'],
  'picture-missing': ['Missing pictures', 'Named, and not found in the content folder.'],
  'file-missing': ['Missing files', 'Named, and not found in the content folder.'],
  'story-repeated': [
    'Repeated stories',
    'Several briefs about one article: lists show one of them.',
  ],
  'topic-conflict': [
    'Conflicting topics',
    'Two spellings of one topic, or two topics of one address.',
  ],
  'path-conflict': ['Conflicting paths', 'Two documents that want the same address.'],
  'alias-conflict': [
    'Conflicting aliases',
    'Old addresses that cannot lead where a document says.',
  ],
  'not-a-brief': ['Not a brief', 'Documents of a kind that has no page of its own.'],
  'not-public': ['Not public', 'Documents whose status keeps them from readers.'],
} as const satisfies Record<ReportKind, readonly [name: string, meaning: string]>;

export function reportKindName(kind: ReportKind): { name: string; meaning: string } {
  const [name, meaning] = names[kind];
  return { name, meaning };
}
