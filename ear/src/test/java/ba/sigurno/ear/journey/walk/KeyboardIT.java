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

/**
 * Every page by the Tab key alone: it comes to all that can be pressed or filled in, shows where it is, hides nothing of it
 * behind a bar, and comes out again (WCAG 2.2, 2.1.1, 2.1.2, 2.4.7 and 2.4.11).
 */
class KeyboardIT extends BrowserTest {

    /** More of them come to nothing new. */
    private static final int ROUNDS = 3;

    /** Notes all that gets the focus; returns how many there are for it. */
    private static final String FOLLOW = """
            () => {
              const reachable = element => element.tabIndex >= 0 && !element.matches(':disabled')
                && element.checkVisibility({ visibilityProperty: true })
                && !(element.localName === 'details' && element.querySelector('summary'))
                && (element.localName !== 'summary' || element.parentElement.localName === 'details')
              const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]')]
                .filter(reachable)
              // The arrow keys go through the choices of one question.
              const asked = new Set(all.map(element => element.type === 'radio' ? 'radio ' + element.name : element))
              const keyboard = { asked, met: new Set(), findings: [] }
              window.keyboard = keyboard
              document.addEventListener('focusin', ({ target }) => {
                const it = target.type === 'radio' ? 'radio ' + target.name : target
                if (keyboard.met.has(it)) return
                keyboard.met.add(it)
                const say = what => keyboard.findings.push(`${what}: ${target.outerHTML.slice(0, 120)}`)
                // What is too small to see has its mark on what stands for it.
                const marks = [target, target.closest('label'), target.nextElementSibling, target.parentElement, target.closest('.ui-widget')]
                const shows = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
                if (!marks.some(mark => mark && shows(getComputedStyle(mark)))) say('focus is not shown')
                requestAnimationFrame(() => {
                  if (document.activeElement !== target) return
                  const box = target.getBoundingClientRect()
                  // Of what is higher than the screen, the part that is on it.
                  const from = Math.max(box.top, 0)
                  const height = Math.min(box.bottom, innerHeight) - from
                  const top = document.elementFromPoint(box.left + box.width / 2, from + Math.min(height / 2, 20))
                  if (box.width > 4 && (!top || !target.contains(top) && !top.contains(target) && !top.closest('label'))) say('hidden while it has the focus')
                })
              })
              return asked.size
            }""";

    private static final String FINDINGS = """
            () => new Promise(done => requestAnimationFrame(() => {
              const name = element => typeof element === 'string' ? element : element.outerHTML.slice(0, 120)
              const missed = [...keyboard.asked].filter(element => !keyboard.met.has(element) && (typeof element === 'string' || element.isConnected))
              done([...keyboard.findings, ...missed.map(element => 'not reached: ' + name(element))])
            }))""";

    static List<String> everybody() {
        return PageCatalogue.visitors();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyPageCanBeUsedByKeyboardAlone(String who) {
        Visitor visitor = visitor(Language.BOSNIAN, WIDE).signInAs(who);
        List<String> findings = new ArrayList<>();
        for (PageVisit visit : PageCatalogue.visitsOf(who)) {
            visitor.follow(visit);
            findings(visitor).forEach(finding -> findings.add(visit + ": " + finding));
        }
        assertThat(findings).as(who).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Visitor visitor) {
        int stops = (int) visitor.page().evaluate(FOLLOW);
        var found = List.<String>of();
        // The parts of a date are a stop each, so some pages need more than one for each element.
        for (int round = 0; round == 0 || round < ROUNDS && !found.isEmpty(); round++) {
            for (int pressed = 0; pressed < stops; pressed++) {
                visitor.page().keyboard().press("Tab");
            }
            found = (List<String>) visitor.page().evaluate(FINDINGS);
        }
        return found;
    }
}
