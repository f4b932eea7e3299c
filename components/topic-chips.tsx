import type { TopicChipView } from '@/lib/view/topic-chip';

/** Topics, each with its scheme in soft small type. */
export function TopicChips({ topics }: { topics: TopicChipView[] }) {
  if (topics.length === 0) return null;
  return (
    <ul aria-label="Topics" className="mt-5 flex flex-wrap gap-2 text-small">
      {topics.map((topic) => (
        <li key={topic.href}>
          <a href={topic.href} className="chip rounded-full px-3">
            <span className="text-soft">{topic.scheme}</span> {topic.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
