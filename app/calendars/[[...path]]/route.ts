/** Events for calendar programs: the proxy leads `<brief>.ics`, `<hub>/events.ics` and `/events.ics` here. */
import { notFound } from 'next/navigation';
import { sitePathSchema } from '@/lib/domain/site-path';
import { env } from '@/lib/env';
import { findCalendar } from '@/lib/repository/calendar';
import { repository } from '@/lib/repository/open-repository';
import { isCalendarTarget, parseTarget } from '@/lib/routes';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { pageRevision } from '@/lib/serving/page-revision';
import { eventCalendar } from '@/lib/view/event-calendar';

type Context = { params: Promise<{ path?: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = sitePathSchema.safeParse(`/${((await params).path ?? []).join('/')}`);
  const target = path.success ? parseTarget(path.data) : undefined;
  const repo = repository();
  const revision = pageRevision(repo);
  const calendar =
    target && isCalendarTarget(target)
      ? repo.inOneState(() => findCalendar(repo, target))
      : undefined;
  if (!calendar) notFound();
  return conditionalResponse(request, {
    body: eventCalendar(calendar.name, calendar.briefs, env().siteUrl),
    contentType: 'text/calendar; charset=utf-8',
    revision,
  });
}
