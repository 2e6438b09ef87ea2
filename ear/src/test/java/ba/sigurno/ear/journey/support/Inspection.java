package ba.sigurno.ear.journey.support;

import ba.sigurno.persistence.i18n.Language;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at one page for what no page may have; says what it found. */
final class Inspection {

    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Collects nothing of what is good, which would take as long again. */
    private static final String AXE = """
            tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
              .then(run => run.violations.flatMap(rule => rule.nodes.map(node => `axe ${rule.id}: ${node.html}`)))""";
    /** A message key that was shown instead of its text; behind a hyphen it is an option of a command. */
    private static final Pattern RAW_KEY = Pattern.compile("\\?\\?\\?|#\\{|(?<![-\\w])[a-z]+_[a-z]+_\\w+");

    private static final String TEXTS = """
            () => {
              const texts = [document.title, document.body.innerText];
              for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
                for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
                  if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
              return texts.join('\\n');
            }""";
    /** What the product itself says, unlike names and texts that somebody else wrote. */
    private static final String OWN_WORDS = """
            () => [...document.querySelectorAll('h1, h2, label, button, legend, nav a, th, .btn')]
              .filter(e => !e.closest('[lang]:not(html), [translate=no]') && (e.closest('nav') || e.checkVisibility()))
              .map(e => {
                const own = e.cloneNode(true);
                own.querySelectorAll('[translate=no]').forEach(name => name.remove());
                return own.textContent.trim();
              }).filter(text => text)""";

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{3,}");
    private static final Pattern LATIN_ALLOWED = Pattern.compile(
            "Sigurno|SIC|BiH|Moodle|PDF|CSV|QR|https?://\\S+|\\S+@\\S+|[A-Z]{2,5}(-\\d+)?|\\.[a-z]{3,4}\\b|Latn|latinica");

    private final Page page;
    private final Language language;
    private final List<String> findings = new ArrayList<>();

    Inspection(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** All findings of the page that is open. */
    List<String> findings() {
        accessible();
        return ofTexts();
    }

    /** Those that may be others in another language. */
    List<String> ofTexts() {
        languageIsSaid();
        noRawKeys();
        noLatinInCyrillic();
        fitsASmallPhone();
        return findings;
    }

    private void languageIsSaid() {
        String said = page.locator("html").getAttribute("lang");
        if (!language.getTag().equals(said)) {
            findings.add("html lang is " + said);
        }
        if (page.locator("h1").count() != 1) {
            findings.add(page.locator("h1").count() + " first-level headings");
        }
    }

    private void noRawKeys() {
        RAW_KEY.matcher((String) page.evaluate(TEXTS))
                .results()
                .forEach(match -> findings.add("raw key: " + match.group()));
    }

    @SuppressWarnings("unchecked")
    private void noLatinInCyrillic() {
        if (!language.isCyrillic()) {
            return;
        }
        for (String words : (List<String>) page.evaluate(OWN_WORDS)) {
            String rest = LATIN_ALLOWED.matcher(words).replaceAll("");
            if (LATIN_WORD.matcher(rest).find()) {
                findings.add("Latin in a Cyrillic page: " + words);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void accessible() {
        page.evaluate(AxeBuilder.getAxeScript());
        findings.addAll((List<String>) page.evaluate(AXE, AXE_TAGS));
    }

    private void fitsASmallPhone() {
        var own = page.viewportSize();
        // Another width takes a third of the time of a visit.
        if (own.width == BrowserTest.NARROW) {
            fits();
            return;
        }
        page.setViewportSize(BrowserTest.NARROW, own.height);
        fits();
        page.setViewportSize(own.width, own.height);
    }

    private void fits() {
        int over = (Integer) page.evaluate(OVERFLOW);
        if (over > 0) {
            findings.add(over + " pixels too wide at " + BrowserTest.NARROW);
        }
    }
}
