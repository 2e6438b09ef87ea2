package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.PageVisit;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page on a phone: no word of a label is broken, and what is pressed is big enough for a finger. */
class PhoneIT extends BrowserTest {

    /** The width of a usual phone. */
    private static final int PHONE = 390;

    private static final String FINDINGS = """
            () => {
              // Where a row is a card, its head is for those who hear it.
              const cards = matchMedia('(max-width: 760px)').matches
              const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                && !element.closest('.sr, .skip') && (!cards || !element.closest('thead'))
              const words = /[^\\s\\u2010-\\u2015\\/@._-]+/g
              const findings = []
              // A word stands in one line: all its letters are at one height.
              for (const label of document.querySelectorAll('h1, h2, h3, th, label, legend, dt, button, .btn, .tag, nav a, .step-names li')) {
                if (!shown(label) || label.closest('[translate=no], [lang]:not(html)')) continue
                const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT)
                while (texts.nextNode()) {
                  const text = texts.currentNode
                  for (const word of text.data.matchAll(words)) {
                    const range = document.createRange()
                    range.setStart(text, word.index)
                    range.setEnd(text, word.index + word[0].length)
                    if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) findings.push(`broken word ${word[0]}`)
                  }
                }
              }
              // Labels that the stylesheet draws have no letters to measure: their longest word is drawn anew.
              for (const cell of document.querySelectorAll('[data-label]')) {
                const label = getComputedStyle(cell, '::before')
                if (!shown(cell) || label.content === 'none') continue
                const pen = document.createElement('canvas').getContext('2d')
                pen.font = label.font
                for (const [word] of cell.dataset.label.matchAll(words)) {
                  if (pen.measureText(word).width > parseFloat(label.width) + 1) findings.push(`broken word ${word}`)
                }
              }
              // A link in a sentence is as high as its line (WCAG 2.2, 2.5.8).
              const inSentence = link => link.localName === 'a' && getComputedStyle(link).display === 'inline'
                && [...link.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())
              for (const target of document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')) {
                // A card is pressed as a whole. A dot of a map has its equal in the table below (the same criterion).
                if (!shown(target) || target.closest('svg') || inSentence(target) || getComputedStyle(target, '::after').position === 'absolute') continue
                const { width, height } = target.getBoundingClientRect()
                if (width && (width < 23.5 || height < 23.5)) {
                  findings.push(`target of ${Math.round(width)} by ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`)
                }
              }
              return findings
            }""";

    static List<String> everybody() {
        return PageCatalogue.visitors();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyPageCanBeReadAndPressedOnAPhone(String who) {
        Visitor visitor = visitor(Language.BOSNIAN, PHONE).signInAs(who);
        List<String> findings = new ArrayList<>();
        for (PageVisit visit : PageCatalogue.visitsOf(who)) {
            visitor.follow(visit);
            findings(visitor).forEach(finding -> findings.add(visit + ": " + finding));
        }
        assertThat(findings).as(who).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Visitor visitor) {
        return (List<String>) visitor.page().evaluate(FINDINGS);
    }
}
