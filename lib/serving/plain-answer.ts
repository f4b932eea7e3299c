/** A sentence for whoever asked for something that is not there: status and plain text. */
export function plainAnswer(status: 400 | 404, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
