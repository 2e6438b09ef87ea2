// QTI 3.0, judged by the certified player of Amp-up: each item of the package is shown, answered by the response that it
// calls correct, and must score what it calls its maximum.
// Orders with partial credit are only shown. They ask for the item at a place by <qti-index n="1">, as the specification
// says (n is an integer or the name of a variable), but the player takes every n for the name of a variable: it has a
// place for the integer (valueN of QtiIndex) that it never fills. How they score is held by OtherEngineTest, whose engine
// scores the same rules written in QTI 2.1.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import JSZip from 'jszip';
import { chromium } from 'playwright-core';
import { file, judged, types } from './samples.js';

const { resolve } = createRequire(import.meta.url);

/** In the page: starts the player, which is asked by events and answers by events. */
function start() {
  window.faults = [];
  window.happened = {};
  Vue.config.errorHandler = (error) => faults.push(String(error));
  const on = {};
  for (const event of ['PlayerReady', 'ItemReady', 'SuspendAttemptCompleted', 'EndAttemptCompleted']) {
    on[`notifyQti3${event}`] = (what) => happened[event]?.(what);
  }
  return new Promise((ready) => {
    happened.PlayerReady = (player) => ready((window.player = player) && true);
    new Vue({ el: '#player', render: (create) => create(qti3Player, { on }) });
  });
}

/** In the page: what is wrong with an item. */
async function faultsOf(xml) {
  const when = (event, act) => new Promise((ok, no) => {
    happened[event] = ok;
    setTimeout(() => no(new Error(`no ${event}`)), 10_000);
    act();
  });
  const load = (text, state) => when('ItemReady', () => player.loadItemFromXml(text, {
    guid: 'item',
    status: 'interacting',
    sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false },
    ...state,
  }));
  const correct = (declaration) => {
    const values = [...declaration.querySelectorAll('qti-correct-response > qti-value')]
      .map((value) => (declaration.getAttribute('base-type') === 'float' ? Number(value.textContent) : value.textContent));
    return declaration.getAttribute('cardinality') === 'single' ? values[0] : values;
  };

  faults.length = 0;
  try {
    await load(xml);
    const { state } = await when('SuspendAttemptCompleted', () => player.suspendAttempt(''));
    const item = new DOMParser().parseFromString(xml, 'text/xml');
    // Without a correct response only patterns are right, of which none is a response.
    if (item.querySelector('qti-response-declaration:not(:has(qti-correct-response)), qti-index')) {
      return [...faults];
    }
    for (const declaration of item.querySelectorAll('qti-response-declaration')) {
      const identifier = declaration.getAttribute('identifier');
      state.responseVariables.find((known) => known.identifier === identifier).value = correct(declaration);
    }
    // The player does not load again what is the same to the letter.
    await load(`${xml}\n`, { state });
    const end = await when('EndAttemptCompleted', () => player.endAttempt(''));
    const outcome = (name) => end.state.outcomeVariables.find((known) => known.identifier === name).value;
    if (Math.abs(outcome('SCORE') - outcome('MAXSCORE')) > 0.001) {
      faults.push(`scores ${outcome('SCORE')} of ${outcome('MAXSCORE')}`);
    }
  } catch (error) {
    faults.push(String(error));
  }
  return [...faults];
}

const zip = await JSZip.loadAsync(file('QTI_30'));
const manifest = await zip.file('imsmanifest.xml').async('text');
const hrefs = [...manifest.matchAll(/type="imsqti_item_xmlv3p0" href="([^"]+)"/g)].map((match) => match[1]);
const written = types('QTI_30');
const faults = hrefs.length === written.length ? [] : [`${hrefs.length} questions instead of ${written.length}`];

/** The path of the browser that Chromium.java uses too: what SIGURNO_CHROMIUM names, else the first of its list on PATH. */
function browserPath() {
  const names = readFileSync(new URL('../resources/browsers.txt', import.meta.url), 'utf8').trim().split('\n');
  const paths = names.flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)));
  const path = process.env.SIGURNO_CHROMIUM ?? paths.find((candidate) => existsSync(candidate));
  if (!path) {
    throw new Error(`No browser found. Install ${names[0]}, or set SIGURNO_CHROMIUM to the path of a Chromium.`);
  }
  return path;
}

const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.setContent('<div id="player"></div>');
  await page.addScriptTag({ path: resolve('vue/dist/vue.min.js') });
  await page.addScriptTag({ path: resolve('qti3-item-player/dist/qti3Player.umd.min.js') });
  await page.evaluate(start);
  for (const [at, href] of hrefs.entries()) {
    const found = await page.evaluate(faultsOf, await zip.file(href).async('text'));
    faults.push(...found.map((fault) => `${href}, ${written[at]}: ${fault}`));
  }
} finally {
  await browser.close();
}
judged('qti3-item-player', hrefs.length, faults);
