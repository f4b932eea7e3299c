import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApi } from './open-api';

const description = z
  .looseObject({
    paths: z.record(
      z.string(),
      z.object({
        get: z.looseObject({ parameters: z.array(z.looseObject({ name: z.string() })) }),
      }),
    ),
    components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
  })
  .parse(openApi('https://example.org'));

describe('openApi', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(description)).toEqual({ valid: true });
  });

  it('names every parameter with its limits', () => {
    const { parameters } = description.paths['/api/search']?.get ?? { parameters: [] };
    expect(parameters.map(({ name }) => name)).toEqual([
      ...['q', 'exact', 'type', 'community', 'topic', 'source', 'year', 'sort', 'page', 'suggest'],
    ]);
    expect(parameters.find(({ name }) => name === 'page')).toMatchObject({
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: 50, default: 1 },
    });
  });

  it('says each shape once, and refers to nothing that it does not say', () => {
    const text = JSON.stringify(description);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(referred)].sort()).toEqual(
      Object.keys(description.components.schemas).sort(),
    );
    expect(text).not.toContain('$id');
  });
});
