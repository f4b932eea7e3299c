/** The JSON column of an offering: what its profile says of it, besides its name and topics. */
import { offeringProfileSchema } from '../domain/offering-profile';

export const offeringProfileRowSchema = offeringProfileSchema.pick({
  summary: true,
  body: true,
  institution: true,
  link: true,
  picture: true,
});
