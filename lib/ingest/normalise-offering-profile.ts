/** A document with `archetype: profile-offering` → the profile of an offering. Only the keys named here ever leave it. */
import type { OutboundUrl } from '../domain/source';
import { type Fields, isMapping, readField, readKey } from './fields';
import type { Outcome } from './ingested-file';
import { listTexts } from './list-texts';
import { offeringSlug } from './normalise-offerings';
import { normalisePicture } from './normalise-picture';
import { topicPlaces, uniqueTopics } from './normalise-topics';
import { parseOutboundUrl } from './outbound-url';
import { parseText } from './parse-text';
import type { Report } from './report';
import type { FindPicture } from './resolve-references';
import { sanitise } from './sanitise';

const institutionFields = ['institution', 'institutionName', 'vendor', 'vendorName'];
const linkFields = ['link', 'website', 'url', 'href'];

export function isOfferingProfile(fields: Fields): boolean {
  const archetype = readField(fields, 'archetype');
  return typeof archetype === 'string' && archetype.trim().toLowerCase() === 'profile-offering';
}

export function normaliseOfferingProfile(
  fields: Fields,
  body: string,
  findPicture: FindPicture,
  report: Report,
): Outcome {
  const text = (field: string) => publicText(readField(fields, field), field, report);
  const label = text('title') ?? text('label');
  if (label === undefined) {
    return { kind: 'refused', reason: 'offering profile without a name: write a title' };
  }
  const slug = offeringSlug(readField(fields, 'permalink'), label, 'permalink', report);
  const description = text('description');
  const isBlank = body.trim() === '';
  const words = isBlank ? (description ?? '') : withoutAddresses(body, 'body', report);
  const { html, pictures } = sanitise(words, findPicture, report);
  return {
    kind: 'offering',
    profile: {
      slug,
      label,
      topics: uniqueTopics(
        ['topics', ...topicPlaces].flatMap((field) =>
          listTexts(readField(fields, field), field, report),
        ),
      ),
      summary: text('summary') ?? (isBlank ? undefined : description),
      body: html,
      institution: firstText(fields, report),
      link: firstLink(fields, report),
      picture: normalisePicture(fields, label, findPicture, report),
    },
    pictures,
  };
}

/** A name alone, or the name in a mapping that may hold a contact besides. */
function firstText(fields: Fields, report: Report): string | undefined {
  for (const field of institutionFields) {
    const value = readField(fields, field);
    const name = isMapping(value) ? (readKey(value, 'name') ?? readKey(value, 'label')) : value;
    const text = publicText(name, field, report);
    if (text !== undefined) return text;
  }
  return undefined;
}

function firstLink(fields: Fields, report: Report): OutboundUrl | undefined {
  for (const field of linkFields) {
    const value = readField(fields, field);
    const address = parseText(isMapping(value) ? readKey(value, 'href') : value, field, report);
    if (address === undefined) continue;
    const found = parseOutboundUrl(address);
    if (found) return found.url;
    report(field, 'value-invalid', 'is no address that may be linked');
  }
  return undefined;
}

function publicText(value: unknown, field: string, report: Report): string | undefined {
  const text = parseText(value, field, report);
  return text && (withoutAddresses(text, field, report).trim() || undefined);
}

const emailAddress = /(?:mailto:)?[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Whom to write to is between the vendor and the site: the finding does not repeat it either. */
function withoutAddresses(text: string, field: string, report: Report): string {
  const found = text.match(emailAddress)?.length ?? 0;
  if (found === 0) return text;
  report(field, 'markup-removed', 'an e-mail address was left out', `${found} of them`);
  return text.replaceAll(emailAddress, '');
}
