import type { FigureView } from '@/lib/view/figures';

export function FigureList({ figures }: { figures: FigureView[] }) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-5 lg:grid lg:grid-cols-2">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt className="text-small text-soft">{figure.label}</dt>
          <dd className="font-serif text-figure">{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
