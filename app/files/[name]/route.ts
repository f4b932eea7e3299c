/** A PDF of the content folder, as a download. */
import { repository } from '@/lib/repository/open-repository';
import { pageRevision } from '@/lib/serving/page-revision';
import { pdfResponse } from '@/lib/serving/pdf-response';
import { plainAnswer } from '@/lib/serving/plain-answer';

type Context = { params: Promise<{ name: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const repo = repository();
  const revision = pageRevision(repo);
  const pdf = repo.findPdf(name);
  if (!pdf) return plainAnswer(404, 'There is no document of this name.');
  try {
    return await pdfResponse(request, pdf, revision);
  } catch {
    return plainAnswer(404, 'This document can no longer be read.');
  }
}
