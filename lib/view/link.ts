/** Links as a reader meets them: words, and the address they lead to. */
export type LinkView = { label: string; href: string };

/** A link with the number of briefs behind it. */
export type CountedLinkView = LinkView & { count: string };
