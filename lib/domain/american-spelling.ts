/** British spellings of a word → the American one, so that either finds the other. Small letters, no accents. */

/** Of these the `-ise` is no ending. */
const unchanged =
  /(?:adv|advert|ar|chast|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|no|otherw|parad|po|pra|prec|prem|prom|ra|rev|r|superv|surm|surpr|telev|treat|w|likew|bru|cr|gu|v)is(?:e|ed|es|er|ers|ing|able)$/;

/** In this order; each is tried on what the one before it gave. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ational|ations)$/, 'iz$1'],
  [
    /^(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|tum|vap|vig|arm|cland|glam|rig)our/,
    '$1or',
  ],
  [/(cent|fib|lit|met|theat|calib|spect|lust)re(s)?$/, '$1er$2'],
  [/(cent|lust)red$/, '$1ered'],
  [/(an|h|leuk|isch|an?esth|gyn|orthop|p)ae/g, '$1e'],
  [/anaesth/, 'anesth'],
  [/aeti/, 'eti'],
  [/faec/, 'fec'],
  [/oe(dema|str|soph|liac)/, 'e$1'],
  [/^foet/, 'fet'],
  [/rrhoea/, 'rrhea'],
  [/^homoeo/, 'homeo'],
  [/(cata|dia|ana|pro|epi)logue/, '$1log'],
  [
    /(travel|label|cancel|counsel|model|signal|fuel|channel|total|level|tunnel|dial|panel|rival)l(ed|ing|er|ers|or|ors)$/,
    '$1$2',
  ],
  [/^(fulfil|enrol|instal)(s|ment|ments)?$/, '$1l$2'],
  [/^(def|off|lic|pret)ence/, '$1ense'],
  [/^practis/, 'practic'],
  [/programme(s)?$/, 'program$1'],
  [/^(ag)eing$/, '$1ing'],
  [/(judg|acknowledg)ement/, '$1ment'],
  [/^artefact/, 'artifact'],
  [/^sceptic/, 'skeptic'],
  [/^grey/, 'gray'],
  [/^enquir/, 'inquir'],
  [/sulph/, 'sulf'],
  [/^specialit(y|ies)$/, 'specialt$1'],
  [/^whilst$/, 'while'],
];

/** Every word that is spelled otherwise holds one of these. */
export const britishSign =
  /is[aei]|our|[bt]re|[ao]e|logue|ll[eio]|fulfil|enrol|instal|[fct]ence|ctis|programme|ageing|gement|artef|scept|grey|enquir|sulph|specialit|whilst/g;

const izing = /is(e|ed|es|er|ers|ing|able)$/;
const fewestStems = 3;

export function americanSpelling(word: string): string {
  const spelled = spellings.reduce(
    (text, [british, american]) => text.replace(british, american),
    word,
  );
  const ending = izing.exec(spelled);
  if (!ending || ending.index < fewestStems || unchanged.test(spelled)) return spelled;
  return spelled.replace(izing, 'iz$1');
}
