/** A list → the name a reader knows it by. */
import type { BriefList } from '../domain/brief-list';
import { site } from '../site';
import type { ContentRepository } from './content-repository';

export function listName(repository: ContentRepository, list: BriefList): string {
  switch (list.kind) {
    case 'site':
      return site.name;
    case 'section': {
      const section = repository.findSection(list.path);
      const name = section?.name ?? list.path;
      return section?.community ? `${section.community.name}, ${name}` : name;
    }
    case 'community':
      return repository.findCommunity(list.community)?.name ?? list.community;
    case 'topic': {
      const topic = repository.findTopic(list.topic);
      return topic ? `${topic.scheme}: ${topic.label}` : list.topic;
    }
    case 'concept':
      return repository.findConcept(list.concept)?.label ?? list.concept;
    case 'scheme':
      return repository.findScheme(list.scheme)?.name ?? list.scheme;
    case 'source':
      return list.host;
    case 'curator':
      return repository.findCurator(list.curator)?.name ?? list.curator;
    case 'offering':
      return repository.findOffering(list.offering)?.label ?? list.offering;
  }
}
