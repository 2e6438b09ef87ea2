// GIFT, judged by the grammar of gift-pegjs.
import { parse } from 'gift-pegjs';
import { file, judged, types } from './samples.js';

const KNOWN_AS = {
  SINGLE_CHOICE: 'MC',
  MULTIPLE_RESPONSE: 'MC',
  TRUE_FALSE: 'TF',
  MATCHING: 'Matching',
  SHORT_TEXT: 'Short',
  NUMERIC: 'Numerical',
  // An addition of Moodle, which the grammar takes for a short text.
  ORDERING: 'Short',
};

const written = types('GIFT');
const read = parse(file('GIFT').toString('utf8')).filter((part) => part.type !== 'Category');
const faults = written.flatMap((type, at) =>
  read[at]?.type === KNOWN_AS[type] ? [] : [`question ${at + 1}, ${type}, is taken for ${read[at]?.type}`]);
if (read.length !== written.length) {
  faults.push(`${read.length} questions instead of ${written.length}`);
}
judged('gift-pegjs', read.length, faults);
