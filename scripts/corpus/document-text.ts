/** One document → the text of its file, in the formats of front matter that archives hold. */
import { communityBrief, type Document, newsBrief } from './briefs';
import { yamlBlock } from './front-matter';
import { type Kind, kindOf } from './kinds';
import {
  bookmark,
  event,
  feedItem,
  offering,
  oldTemplate,
  post,
  topicDefinition,
} from './other-documents';

type Make = (seed: string, number: number) => Document;
type Write = (seed: string, number: number) => string | Buffer;

const writers: Record<Kind, Write> = {
  community: yaml(communityBrief),
  news: yaml(newsBrief),
  event: yaml(event),
  video: yaml(newsBrief, 'media-video'),
  infographic: yaml(communityBrief, 'curate-infographics'),
  contributed: yaml(newsBrief, 'contribute-content'),
  unknownArchetype: yaml(newsBrief, 'poll-of-the-week'),
  post: yaml(post),
  bookmark: yaml(bookmark),
  feedItem: yaml(feedItem),
  oldTemplate: yaml(oldTemplate),
  topicDefinition: yaml(topicDefinition),
  offering: yaml(offering),
  jsonFrontMatter(seed, number) {
    const { matter, body } = newsBrief(seed, number);
    return `${JSON.stringify(matter, null, 2)}\n\n${body}\n`;
  },
  noFrontMatter: (_seed, number) => `No front matter at all in ${number}.\n`,
  brokenYaml: (_seed, number) => `---\ntitle: [never closed ${number}\n---\n`,
  wrongEncoding: (_seed, number) =>
    Buffer.from(`---\ntitle: caf\xe9 ${number}\n---\nText\n`, 'latin1'),
};

function yaml(make: Make, archetype?: string): Write {
  return (seed, number) => {
    const { matter, body } = make(seed, number);
    if (archetype) matter['archetype'] = archetype;
    return `---\n${yamlBlock(matter)}---\n${body}\n`;
  };
}

/** The same seed and number give the same text. */
export function documentText(seed: string, number: number): string | Buffer {
  return writers[kindOf(seed, number)](seed, number);
}
