/** A page of ours from the page cache against the empty page of the framework, both straight from Next. */
import type { Archive } from './archive';
import { withEmptyApp } from './empty-app';
import { everyPage, pagesOfKind } from './pages';
import { withPortal, withRepository } from './portal';
import { amount, atLeast, type Row } from './row';
import { median } from './statistics';
import { visit } from './visit';
import { comparePair, loadWords } from './wrk';

export async function measureNext(archive: Archive): Promise<Row[]> {
  const { root, signal } = archive;
  return withEmptyApp(root, signal, (empty) =>
    withPortal(archive, {}, async (portal) => {
      const [brief = '/'] = withRepository(archive, (repository) =>
        pagesOfKind(repository, everyPage(repository), 'brief', 1),
      );
      const { text } = await portal.visit(brief);
      const { text: emptyText } = await visit(empty, '/');
      const { own, peer, ratio } = await comparePair(portal.origin + brief, `${empty}/`, {
        signal,
      });
      const sizes = `${text.length} and ${emptyText.length} characters of HTML`;
      const rates = `${amount(median(own), '1/s')} ÷ ${amount(median(peer), '1/s')}`;
      return [
        atLeast(
          'cached page, straight from Next ÷ the empty App Router page, requests/s',
          ratio,
          '',
          0.9,
          `${rates}, a brief against an empty page (${sizes}); ${loadWords}`,
        ),
      ];
    }),
  );
}
