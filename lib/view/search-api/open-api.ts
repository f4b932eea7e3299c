/** The site's address → a description of what programs may ask the search, in OpenAPI, made from the schemas of its answers. */
import { z } from 'zod';
import { problemSchema } from '../../domain/problem';
import { searchParametersSchema, suggestParametersSchema } from '../../domain/search-request';
import { apiPaths } from '../../machine-paths';
import { site } from '../../site';
import { hitSchema, searchAnswerSchema } from './answer-schema';
import { markedSchema } from './marked-range';
import { suggestedBriefSchema, suggestedListSchema, suggestionsSchema } from './suggestions-schema';

const about = `What the search page of ${site.name} shows, as data: public, without a key, for any origin.
Answers carry an ETag: send it back as If-None-Match, and an answer that is the same is not sent again (304).`;

export function openApi(siteUrl: string): unknown {
  const problem = { 'application/problem+json': { schema: reference('Problem') } };
  return {
    openapi: '3.1.0',
    info: {
      title: `Search of ${site.name}`,
      version: '1.0.0',
      summary: 'Find briefs, and suggest pages and briefs while somebody types.',
      description: about,
    },
    servers: [{ url: siteUrl }],
    paths: {
      [apiPaths.search]: {
        get: {
          operationId: 'search',
          summary: 'Find briefs, or with `suggest` what begins with what was typed.',
          description:
            'Either `suggest` alone, or any of the others: at least one. Filters of different values must all be met.',
          parameters: [
            ...parametersOf(searchParametersSchema),
            ...parametersOf(suggestParametersSchema),
          ],
          responses: {
            200: {
              description: 'What was found, or suggested.',
              headers: { ETag: { schema: { type: 'string' } } },
              content: {
                'application/json': {
                  schema: { oneOf: [reference('SearchAnswer'), reference('Suggestions')] },
                },
              },
            },
            304: { description: 'The same as what you have.' },
            400: { description: 'A parameter cannot be used.', content: problem },
            405: { description: 'Asked otherwise than with GET or HEAD.', content: problem },
            503: { description: 'The search cannot answer at the moment.', content: problem },
          },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}

type Parameter = { name: string; in: 'query'; description: string; schema: unknown };

function parametersOf({ shape }: z.ZodObject): Parameter[] {
  return Object.entries(shape).map(([name, schema]) => {
    const { description = '', $schema, ...rest } = z.toJSONSchema(schema);
    return { name, in: 'query', description, schema: rest };
  });
}

const named = {
  SearchAnswer: searchAnswerSchema,
  Hit: hitSchema,
  Suggestions: suggestionsSchema,
  SuggestedList: suggestedListSchema,
  SuggestedBrief: suggestedBriefSchema,
  Marked: markedSchema,
  Problem: problemSchema,
};

/** Each stands once, and where it is part of another, is referred to. */
function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: path });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  );
}

function reference(id: keyof typeof named): { $ref: string } {
  return { $ref: path(id) };
}

function path(id: string): string {
  return `#/components/schemas/${id}`;
}
