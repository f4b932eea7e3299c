/** Takes the nearest briefs to an address where nothing lives; gives the page that says so. */
import type { BriefSummary } from '../repository/answers';
import { href, sitePath } from '../routes';
import { site } from '../site';
import { indexCrumb } from './breadcrumbs';
import { type BriefCardView, briefCard } from './brief-card';
import { hueClass } from './hue-class';
import type { LinkView } from './link';

export type MissingPageView = {
  hue: string;
  heading: string;
  text: string;
  nearestTitle: string;
  nearest: BriefCardView[];
  ways: LinkView[];
};

/** For 404: nothing lives here, and as far as we know nothing ever did. */
export function missingPage(nearest: BriefSummary[]): MissingPageView {
  return {
    ...common(nearest),
    heading: 'Nothing lives at this address',
    text: 'The link may be old or mistyped.',
    nearestTitle: 'Closest to the words in the address',
  };
}

/** For 410: a brief lived here and was withdrawn. */
export function gonePage(nearest: BriefSummary[]): MissingPageView {
  return {
    ...common(nearest),
    heading: 'This brief was withdrawn',
    text: 'It was published here once and has been taken back by its curators.',
    nearestTitle: 'On the same matter',
  };
}

function common(nearest: BriefSummary[]): Pick<MissingPageView, 'hue' | 'nearest' | 'ways'> {
  return {
    hue: hueClass(site.hue),
    nearest: nearest.map((brief) => briefCard(brief, 'mixed')),
    ways: [
      { label: 'Newest briefs', href: href(sitePath({ kind: 'front' })) },
      indexCrumb('communities'),
      indexCrumb('topics'),
      indexCrumb('sources'),
      { label: 'Where old links lead', href: href(sitePath({ kind: 'aliases' })) },
    ],
  };
}
