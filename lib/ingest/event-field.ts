/** What a document gives for one thing about its event, whatever its generation calls it. */
import { type Fields, isMapping } from './fields';

/**
 * All spellings there are, in lower case without `-`, `_`, blanks and a leading `event`: `startdate` stands for `startDate`,
 * `start_date`, `eventStartDate` and `Event-Start-Date`. `own` words mean an event's only after `event` or inside `event:`.
 */
const spellings = {
  start: { any: ['startdate', 'startdatetime', 'start', 'startsat', 'startson'], own: ['date'] },
  end: { any: ['enddate', 'enddatetime', 'end', 'endsat', 'endson'], own: [] },
  startTime: { any: ['starttime'], own: ['time'] },
  endTime: { any: ['endtime'], own: [] },
  zone: { any: ['timezone', 'tz'], own: ['zone'] },
  venue: { any: ['venue', 'venuename', 'location'], own: ['place', 'locationname'] },
  city: { any: ['city', 'locality', 'town'], own: [] },
  region: { any: ['region'], own: ['state'] },
  country: { any: ['country'], own: [] },
} as const satisfies Record<string, { any: readonly string[]; own: readonly string[] }>;

export type EventThing = keyof typeof spellings;

/** A value with the key path under which it stands. */
export type EventValue = { field: string; value: unknown };

/** Best first: in the order of the spellings, those that name the event before those that may. Absent and blank ones are left out. */
export function eventValues(fields: Fields, thing: EventThing): EventValue[] {
  const named = new Map<string, EventValue>();
  const bare = new Map<string, EventValue>();
  gather(fields, '', named, bare);
  gather(entriesOf(fields.get('event')), 'event.', named, named);
  gather(entriesOf(fields.get('openprojectcustomfields')), 'openProjectCustomFields.', named, bare);
  const { any, own } = spellings[thing];
  return [...[...any, ...own].map((name) => named.get(name)), ...any.map((name) => bare.get(name))]
    .filter((found) => found !== undefined)
    .filter(({ value }) => !isMapping(value));
}

type Values = Map<string, EventValue>;

function gather(
  entries: Iterable<[string, unknown]>,
  path: string,
  named: Values,
  bare: Values,
): void {
  for (const [key, value] of entries) {
    const folded = fold(key);
    const name = folded.replace(/^event(?=.)/, '');
    keep(name === folded ? bare : named, name, { field: path + key, value });
    if (name !== 'venue' && name !== 'location') continue;
    for (const [part, inside] of entriesOf(value)) {
      const word = fold(part);
      keep(named, word === 'name' ? name : word, { field: `${path}${key}.${part}`, value: inside });
    }
  }
}

/** The first one stays, unless it was a mapping whose parts are read by themselves. */
function keep(values: Values, name: string, given: EventValue): void {
  const isBlank = typeof given.value === 'string' && given.value.trim() === '';
  if (given.value === null || given.value === undefined || isBlank) return;
  if (!values.has(name) || isMapping(values.get(name)?.value)) values.set(name, given);
}

function entriesOf(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}

/** `Event_Start-Date` → `eventstartdate`. */
function fold(key: string): string {
  return key.toLowerCase().replaceAll(/[-_\s]+/g, '');
}
