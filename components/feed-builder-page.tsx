import type { FeedBuilderView } from '@/lib/view/feed-builder-page';
import { BriefCard } from './brief-card';
import { NamedPages } from './named-pages';
import { PageHead } from './page-head';

/** One feed of many lists: complete without any script, its whole state in its address. */
export function FeedBuilderPage({ page }: { page: FeedBuilderView }) {
  return (
    <div className={`shell ${page.hue}`}>
      <PageHead breadcrumbs={page.breadcrumbs} heading={page.heading} summary={page.summary} />
      <div className="search-results">
        {page.problem && (
          <p role="alert" className="lede mb-7">
            {page.problem}
          </p>
        )}
        {page.rules.map((rule) => (
          <section key={rule.title} className="mix-rule">
            <h2 className="side-title">{rule.title}</h2>
            <ul className="facets-chosen">
              {rule.parts.map((part) => (
                <li key={part.remove}>
                  <a href={part.remove} rel="nofollow" className="chip">
                    <span className="sr-only">Take out: </span>
                    <span className="text-soft">{part.kind}</span> {part.label}
                    <span aria-hidden="true">×</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <AddForm form={page.form} />
        {page.choices && (
          <section aria-labelledby="choices" className="mix-rule">
            <h2 id="choices" className="side-title">
              {page.choices.title}
            </h2>
            <NamedPages pages={page.choices.pages} />
          </section>
        )}
        {page.feeds.length > 0 && (
          <section className="mix-rule">
            <h2 className="side-title">The feed</h2>
            <dl className="mix-addresses">
              {page.feeds.map((feed) => (
                <div key={feed.href}>
                  <dt>{feed.label}</dt>
                  <dd>
                    <a href={feed.href}>{feed.href}</a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {page.preview && (
          <section className="mix-rule">
            <h2 className="side-title">{page.preview.title}</h2>
            <ol className="brief-list">
              {page.preview.cards.map((card) => (
                <BriefCard key={card.href} card={card} />
              ))}
            </ol>
          </section>
        )}
      </div>
    </div>
  );
}

function AddForm({ form }: { form: FeedBuilderView['form'] }) {
  return (
    <form action={form.action} method="get" className="search-form mix-form print:hidden">
      <label>
        <span>Add a community, topic, source or curator</span>
        <input name="add" type="text" defaultValue={form.text} maxLength={200} autoComplete="off" />
      </label>
      <label>
        <span>Briefs are to be</span>
        <select name="to" defaultValue={form.rules.find(({ isChosen }) => isChosen)?.value}>
          {form.rules.map((rule) => (
            <option key={rule.value} value={rule.value}>
              {rule.label}
            </option>
          ))}
        </select>
      </label>
      {form.kept.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">Find</button>
    </form>
  );
}
