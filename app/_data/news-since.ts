/** The first of the days whose briefs are news to search engines, which take two for that. */
import { type PlainDay, plainDaySchema } from '@/lib/domain/instant';
import type { ContentRepository } from '@/lib/repository/content-repository';

const newsDays = 2;
const day = 24 * 60 * 60 * 1_000;

export function newsSince(repo: ContentRepository): PlainDay {
  const today = new Date(repo.findToday()).getTime();
  return plainDaySchema.parse(new Date(today - newsDays * day).toISOString().slice(0, 10));
}
