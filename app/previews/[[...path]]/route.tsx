/** The preview picture of a page, for links to it elsewhere. */

import { LRUCache } from 'lru-cache';
import { ImageResponse } from 'next/og';
import { PreviewPicture } from '@/components/preview-picture';
import { type SitePath, sitePathSchema } from '@/lib/domain/site-path';
import { repository } from '@/lib/repository/open-repository';
import { findPreviewSubject } from '@/lib/repository/preview-subject';
import { conditionalResponse } from '@/lib/serving/conditional-response';
import { pageRevision } from '@/lib/serving/page-revision';
import { plainAnswer } from '@/lib/serving/plain-answer';
import { previewCover } from '@/lib/serving/preview-cover';
import { previewFonts } from '@/lib/serving/preview-fonts';
import { previewPicture } from '@/lib/view/preview-picture';

type Context = { params: Promise<{ path?: string[] }> };

const size = { width: 1200, height: 630 };

/** Drawing one takes a tenth of a second. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (bytes) => bytes.length,
});

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = sitePathSchema.safeParse(`/${((await params).path ?? []).join('/')}`);
  const revision = pageRevision(repository());
  const body = path.success ? await findPreview(path.data) : undefined;
  if (!body)
    return plainAnswer(404, 'There is no page of this name, so there is no picture of it.');
  return conditionalResponse(request, { body, contentType: 'image/png', maxAge: 3600, revision });
}

async function findPreview(path: SitePath): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = `${repository().findRevision()} ${path}`;
  const known = drawn.get(key);
  if (known) return known;
  const subject = findPreviewSubject(repository(), path);
  if (!subject) return undefined;
  const cover = subject.picture && (await previewCover(subject.picture));
  const view = previewPicture({ ...subject, cover });
  const picture = new ImageResponse(<PreviewPicture picture={view} />, {
    ...size,
    fonts: await previewFonts(),
  });
  const bytes = new Uint8Array(await picture.arrayBuffer());
  drawn.set(key, bytes);
  return bytes;
}
