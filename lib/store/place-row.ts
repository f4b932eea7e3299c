/** The JSON column of a community, section or scheme: the words its section page gives it. */
import { sectionPageSchema } from '../domain/section-page';

export const placePageRowSchema = sectionPageSchema
  .pick({ masthead: true, summary: true, body: true, featuredTopics: true })
  .partial({ body: true });

export const schemePageRowSchema = sectionPageSchema.pick({
  title: true,
  owner: true,
  summary: true,
  body: true,
});
