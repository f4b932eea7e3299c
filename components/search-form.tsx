import type { SearchPageView } from '@/lib/view/search-page';

/** A form that sends what was typed in the address: it needs no script, and what it finds can be linked to. */
export function SearchForm({ form }: { form: SearchPageView['form'] }) {
  return (
    <search>
      <form action={form.action} method="get" className="search-form print:hidden">
        <label htmlFor="q" className="sr-only">
          Words to look for
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={form.longest}
          defaultValue={form.text}
          placeholder="Words, “a phrase”, -without, source:host, year:2024"
          autoComplete="off"
          enterKeyHint="search"
        />
        {form.kept.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
