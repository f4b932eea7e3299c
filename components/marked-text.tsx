import { Fragment } from 'react';
import type { TextPart } from '@/lib/view/marked-text';

/** A text with what was found in it marked. */
export function MarkedText({ parts }: { parts: TextPart[] }) {
  return parts.map(({ text, isHit }, at) => {
    const key = `${at} ${text}`;
    return isHit ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
}
