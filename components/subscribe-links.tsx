import type { SubscribeView } from '@/lib/view/subscribe';

export function SubscribeLinks({ subscribe }: { subscribe: SubscribeView }) {
  return (
    <section className="print:hidden">
      <h2 className="side-title">Subscribe</h2>
      <ul className="mt-3 flex flex-wrap gap-2 text-small">
        {[...subscribe.formats, subscribe.all].map((link) => (
          <li key={link.href}>
            <a href={link.href} className="chip rounded-lg px-3">
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
