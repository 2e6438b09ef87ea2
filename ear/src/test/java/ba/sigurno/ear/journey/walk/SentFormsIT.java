package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.PageVisit;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ejb.i18n.Messages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form with a required field, sent without it: the title of the page that comes back says that something is wrong,
 * and the cursor is in the first field that is. A form without its required field changes nothing.
 */
class SentFormsIT extends BrowserTest {

    private static final String REQUIRED = "':is(input, textarea)[aria-required=true]'";

    /** The forms of the page, each with one button that is meant for it. */
    private static final String FORMS = """
            () => [...document.querySelectorAll('main form[method=post]')]
              .filter(form => form.querySelector(%s) && form.querySelector('.form-actions .primary'))
              .map(form => form.id)""".formatted(REQUIRED);

    private static final String SEND = """
            id => {
              const form = document.getElementById(id)
              form.noValidate = true
              form.querySelectorAll(%s).forEach(input => { input.value = '' })
              form.requestSubmit(form.querySelector('.form-actions .primary'))
            }""".formatted(REQUIRED);

    private static final String CURSOR_IN_FIRST_ERROR = """
            () => {
              const error = document.querySelector('.field-error:not(:empty)')
              return error && (error.closest('.field') ?? error.parentElement).contains(document.activeElement)
            }""";

    static List<String> everybody() {
        return PageCatalogue.visitors();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void anEmptyFormSaysSoInItsTitleAndByTheCursor(String who) {
        Visitor visitor = visitor().signInAs(who);
        List<String> findings = new ArrayList<>();
        for (PageVisit visit : PageCatalogue.visitsOf(who)) {
            visitor.follow(visit);
            for (String form : forms(visitor.page())) {
                visitor.follow(visit);
                send(visitor, form).forEach(finding -> findings.add(visit + " " + form + ": " + finding));
            }
        }
        assertThat(findings).as(who).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> forms(Page page) {
        return (List<String>) page.evaluate(FORMS);
    }

    private static List<String> send(Visitor visitor, String form) {
        Page page = visitor.page();
        page.waitForNavigation(() -> page.evaluate(SEND, form));
        List<String> findings = new ArrayList<>();
        if (!page.title().startsWith(Messages.text(visitor.language(), "app_error_title"))) {
            findings.add("title " + page.title());
        }
        try {
            page.waitForFunction(CURSOR_IN_FIRST_ERROR, null, new Page.WaitForFunctionOptions().setTimeout(3000));
        } catch (TimeoutError e) {
            findings.add("cursor in " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
        }
        return findings;
    }
}
