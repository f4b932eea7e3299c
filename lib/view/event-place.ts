/** Where an event is → one line from the venue to the country. */
import type { Event } from '../domain/event';

export type EventPlace = Pick<Event, 'venue' | 'city' | 'region' | 'country'>;

/** What the words before it say already is not said again: venues are often written with their city. */
export function eventPlace({ venue, city, region, country }: EventPlace): string | undefined {
  const said: string[] = [];
  for (const part of [venue, city, region, country]) {
    if (part !== undefined && !said.some((before) => names(before, part))) said.push(part);
  }
  return said.length === 0 ? undefined : said.join(', ');
}

function names(words: string, part: string): boolean {
  const parts = words.split(',').map((word) => word.trim().toLowerCase());
  return parts.includes(part.toLowerCase());
}
