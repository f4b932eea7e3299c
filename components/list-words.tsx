import type { ListPageView } from '@/lib/view/list-page';
import { Cover } from './cover';
import { SafeHtmlText } from './safe-html';

/** What is said about the subject of a list, under its headline: a definition, or the profile of an offering. */
export function ListWords({ page }: { page: ListPageView }) {
  return (
    <>
      {page.types.length > 0 && (
        <ul aria-label="By type" className="mt-1 flex flex-wrap gap-x-5 text-small text-soft">
          {page.types.map((type) => (
            <li key={type.label}>
              {type.label} {type.count}
            </li>
          ))}
        </ul>
      )}
      {page.profile?.picture && (
        <div className="mt-6 max-w-[20rem]">
          <Cover cover={page.profile.picture} eager />
        </div>
      )}
      {page.words && (
        <div className="max-w-measure pt-3">
          <SafeHtmlText html={page.words} className="about" />
        </div>
      )}
      {page.profile?.link && (
        <p className="mt-4 text-meta">
          <a
            href={page.profile.link.href}
            rel="noopener"
            className="inline-block py-2 text-accent hover:underline"
          >
            {page.profile.link.label} <span aria-hidden="true">→</span>
          </a>
        </p>
      )}
    </>
  );
}
