import { expect, it } from 'vitest';
import { sitePathSchema } from '../domain/site-path';
import { crumbLabel } from './crumb-label';
import { briefFrom, fieldsFrom, seedDocument, withFindings } from './documents.fixture';

const labelOf = (yaml: string, path: string) =>
  withFindings((report) => crumbLabel(fieldsFrom(yaml), sitePathSchema.parse(path), report));

it('finds what seed 000 calls its community', () => {
  const path = sitePathSchema.parse('/communities/chronic-care-management');
  expect(crumbLabel(seedDocument('000').fields, path, () => {})).toBe(
    'Chronic Care Management (CCM)',
  );
});

it('finds it where links or labels end earlier, and nothing where none is', () => {
  const labels = 'breadcrumbs: [Home, Communities, EHR & EMR]';
  const links = 'breadcrumbLinks: [/, /communities/, /communities/ehr-emr/, "#"]';
  const path = '/communities/ehr-emr';
  const found = (yaml: string) => labelOf(yaml, path).value;
  expect(
    [`${labels}\n${links}`, `breadcrumbs: [Home]\n${links}`, labels, links].map(found),
  ).toEqual(['EHR & EMR', undefined, undefined, undefined]);
});

it('names a community that `identifier` does not name', () => {
  const yaml = `title: a
basePath: /communities/ehr-emr/posts/
breadcrumbs: [Home, Communities, EHR & EMR]
breadcrumbLinks: [/, /communities/, /communities/ehr-emr/]`;
  expect(briefFrom(yaml).communityName).toBe('EHR & EMR');
  expect(briefFrom(`${yaml}\nidentifier: EHR`).communityName).toBe('EHR');
  expect(briefFrom(yaml.replaceAll('communities/', 'x/')).communityName).toBeUndefined();
});
