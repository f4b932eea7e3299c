/** Takes the places where the briefs of a list live; gives them as a side list. */
import type { CountedPlace } from '../repository/answers';
import { communityHeading } from './community-name';
import { sectionLink } from './entity-link';
import { item, type SideItemView } from './side-list';

export function placeItems(places: CountedPlace[]): SideItemView[] {
  return places.map((place) => {
    const note = place.community && communityHeading(place.community.name);
    return item(sectionLink(place), place.count, note);
  });
}
