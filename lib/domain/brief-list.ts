/** The lists that hold briefs, newest first. */
import type { SitePath } from './site-path';
import type { Slug } from './slug';
import type { SourceHost } from './source';

export type BriefList =
  | { kind: 'site' }
  | { kind: 'section'; path: SitePath }
  | { kind: 'community'; community: Slug }
  | { kind: 'topic'; topic: Slug }
  | { kind: 'concept'; concept: Slug }
  | { kind: 'scheme'; scheme: Slug }
  | { kind: 'source'; host: SourceHost }
  | { kind: 'curator'; curator: Slug }
  | { kind: 'offering'; offering: Slug };
