import type { FigureView } from '@/lib/view/figures';

export function FigureList({ figures }: { figures: FigureView[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-7 gap-y-5 min-[22rem]:flex min-[22rem]:flex-wrap sm:gap-x-10 lg:grid lg:grid-cols-2">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt className="text-small text-soft">{figure.label}</dt>
          <dd className="font-serif text-figure">{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}
