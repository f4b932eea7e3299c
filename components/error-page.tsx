import type { ErrorPageView } from '@/lib/view/error-page';

/** Stands alone, without frame or script: when it is shown, nothing else could be made. */
export function ErrorPage({ page }: { page: ErrorPageView }) {
  return (
    <main className="shell py-24">
      <h1 className="page-title">{page.heading}</h1>
      <p className="lede">{page.text}</p>
      <p className="mt-8 flex flex-wrap gap-3 text-meta">
        <a href={page.home.href} className="chip rounded-lg px-3.5 py-2.5">
          {page.home.label}
        </a>
      </p>
    </main>
  );
}
