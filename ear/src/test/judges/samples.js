import { readFileSync } from 'node:fs';

const folder = new URL('../../../../ejb/target/exchange-samples/', import.meta.url);

/** The exported file of a format. */
export const file = (format) => readFileSync(new URL(format, folder));

/** The types of its questions, in their order. */
export const types = (format) => readFileSync(new URL(`${format}.types`, folder), 'utf8').trim().split('\n');

/** Ends with what is wrong, if anything is; says of how many nothing is. */
export function judged(judge, count, faults, what = 'questions') {
  if (faults.length > 0 || count === 0) {
    console.error(`${judge}: ${faults.length} faults in ${count} ${what}\n${faults.slice(0, 20).join('\n')}`);
    process.exit(1);
  }
  console.log(`${judge}: ${count} ${what} are good.`);
}
