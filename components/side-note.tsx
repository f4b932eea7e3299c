import type { NoteView } from '@/lib/view/scheme-note';

/** A few sentences beside a list, and where to read on. */
export function SideNote({ note }: { note: NoteView }) {
  return (
    <section>
      <h2 className="side-title">{note.title}</h2>
      <div className="about">
        {note.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p className="mt-1.5 text-small">
        <a href={note.more.href} className="inline-block py-2 text-accent hover:underline">
          {note.more.label}
        </a>
      </p>
    </section>
  );
}
