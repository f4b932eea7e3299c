/** Ten thousand word forms, most frequent first: English at the head, made-up stems with English endings behind. */
import { seededRandom } from '@/lib/view/seeded-random';
import { counts } from './shares';

/** As frequent in English texts, roughly in this order. */
const functionWords =
  'the of and to in a is that for it as was with be by on not his at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just state those people too mr how little good world make very year still see own work men day get here between both being under never same another know while last might us great old since against go came right used take three'.split(
    ' ',
  );

/** What briefs of this field are about. */
const subjectWords =
  'patients care health data clinical telehealth hospital nurses physicians providers systems study costs access treatment devices records research isn’t digital virtual quality services technology medical safety privacy security outcomes payers evidence home policy remote monitoring trial screening therapy medication equity workforce clinic insurance diagnosis imaging surgery rural mental wellness chronic acute symptoms billing claims consent standards training adoption vendors software platform analytics models learning risk program community primary emergency specialist referral patient’s don’t visits appointments broadband coverage regulators guidelines barriers interoperability exchange ransomware breach encryption wearables sensors genomics oncology diabetes cardiology maternal pediatric behavioral pharmacy vaccine infection pandemic hospital’s staffing burnout scheduling portal messaging documentation workflow reimbursement medicare medicaid prevention screening population aging caregivers disability language literacy trust transparency bias algorithms governance audits compliance certification'.split(
    ' ',
  );

const onsets = 'b br c cl d dr f g gr h j l m n p pl pr r s st t tr v w'.split(' ');
const vowels = 'a e i o u ea io ou'.split(' ');
const codas = '    l m n nt r s st t'.split(' ');
/** A search engine takes the forms of one stem for one word. */
const endings = ['', 's', 'ed', 'ing', 'er', 'ers', 'able', 'ly'];

function makeWords(): string[] {
  const random = seededRandom('vocabulary');
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  const syllable = () => pick(onsets) + pick(vowels) + pick(codas);
  const words = new Set([...functionWords, ...subjectWords]);
  while (words.size < counts.words) {
    const stem = Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join('');
    for (const ending of endings.slice(0, 1 + Math.floor(random() * endings.length))) {
      words.add(stem + ending);
    }
  }
  return [...words].slice(0, counts.words);
}

export const vocabulary: readonly string[] = makeWords();
