/** Why a path of former times leads somewhere, strongest first: of two claims on one path the stronger is granted. */
export const claimRank = {
  /** A hub or section whose path is only spelled like it. */
  place: 0,
  /** A brief whose own path is only spelled like it. */
  brief: 1,
  /** Any other page whose path is only spelled like it. */
  entity: 2,
  /** `redirects.yml`, of the old feed of a hub or section: only an editor may lead that elsewhere. */
  feedRedirect: 3,
  /** The old feed of a hub or section. */
  feed: 4,
  /** `aliases` of a brief. */
  alias: 5,
  /** `redirects.yml`. */
  redirect: 6,
  /** A brief left it for another path while this portal was publishing. */
  renamed: 7,
  /** What older generations of the site made of a brief's slug. */
  derived: 8,
  /** A brief was withdrawn, or its document deleted: nothing lives there any more. */
  gone: 9,
} as const;
