/** Takes a section with one page of its feed; gives the page of that feed. */
import type {
  BriefPage,
  Community,
  CountedCurator,
  CountedSource,
  CountedTopic,
  Inside,
  Section,
} from '../repository/answers';
import { placeCrumbs } from './breadcrumbs';
import { mastheadBeside } from './community-name';
import { type ListPageView, listPage } from './list-page';
import { sectionTabs } from './section-tabs';
import { curatorItems, sideLists, sourceItems, topicItems } from './side-list';

export type SectionSurroundings = {
  /** Its community with all of its sections; undefined for a section of the site. */
  community: { community: Community; sections: Section[] } | undefined;
  topics: Inside<CountedTopic>[];
  sources: Inside<CountedSource>[];
  curators: Inside<CountedCurator>[];
};

export function sectionPage(
  section: Section,
  page: BriefPage,
  around: SectionSurroundings,
): ListPageView {
  const { community } = around;
  return listPage(section, page, {
    target: { kind: 'place', path: section.path },
    above: placeCrumbs(section).slice(0, -1),
    hue: section.hue,
    heading: section.name,
    summary: section.summary ?? mastheadBeside(section.name, section.masthead),
    briefs: 'own',
    tabs: community && sectionTabs(community.community, community.sections, section.path),
    about: section.body,
    sides: sideLists([
      { title: 'Topics', items: topicItems(around.topics) },
      { title: 'Sources', items: sourceItems(around.sources) },
      { title: 'Curators', items: curatorItems(around.curators) },
    ]),
  });
}
