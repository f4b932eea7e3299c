import type { MeaningView } from '@/lib/view/search-meaning';

/** What was looked for instead of what was typed, or could be. */
export function SearchMeaning({ meaning }: { meaning: MeaningView }) {
  const { shown } = meaning;
  if (meaning.kind === 'suggested') {
    return (
      <p className="search-meaning">
        Did you mean{' '}
        <a href={shown.href} rel="nofollow">
          <em>{shown.label}</em>
        </a>
        ?
      </p>
    );
  }
  return (
    <p className="search-meaning">
      Showing results for{' '}
      <a href={shown.href} rel="nofollow">
        <em>{shown.label}</em>
      </a>
      . Search instead for{' '}
      <a href={meaning.typed.href} rel="nofollow">
        {meaning.typed.label}
      </a>
      .
    </p>
  );
}
