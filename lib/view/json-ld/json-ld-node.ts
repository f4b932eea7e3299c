/** One node of structured data, in the words of schema.org. */
import type { Thing, WithContext } from 'schema-dts';

export type JsonLdNode = WithContext<Exclude<Thing, string>>;
