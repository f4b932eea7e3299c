/** What a row of sibling lists shows, one of which is the page itself. */
import type { CountedLinkView } from './link';

export type TabsView = {
  /** Name of the row for those who do not see it. */
  label: string;
  tabs: (CountedLinkView & { current: boolean })[];
};
