import type { DateView } from '@/lib/view/date';

export function DateTime({ date, className }: { date: DateView; className?: string }) {
  return (
    <time dateTime={date.datetime} {...(className && { className })}>
      {date.text}
    </time>
  );
}
