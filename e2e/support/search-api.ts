/** What the portal says of its search as data, and whether an answer is what it says. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { apiPaths } from '@/lib/machine-paths';
import { href } from '@/lib/routes';
import { type Answer, ask } from './ask';

const descriptionSchema = z.looseObject({
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

export type Description = {
  /** What is wrong with the description itself. */
  problems: unknown;
  /** What an answer has that the schema of this name does not, or lacks. */
  differences(name: string, answer: Answer): unknown;
};

export async function readDescription(): Promise<Description> {
  const { text } = await ask(href(apiPaths.description));
  const description = descriptionSchema.parse(JSON.parse(text));
  const { valid, errors } = await new Validator().validate(description);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // A package of CommonJS.
  addFormats.default(ajv);
  ajv.addSchema(description, 'description');
  return {
    problems: valid ? undefined : errors,
    differences(name, answer) {
      const validate = ajv.compile({ $ref: `description#/components/schemas/${name}` });
      return validate(JSON.parse(answer.text)) ? undefined : validate.errors;
    },
  };
}
