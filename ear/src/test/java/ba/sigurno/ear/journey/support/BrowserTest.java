package ba.sigurno.ear.journey.support;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with visitors who each have a browser of their own. It fails when a browser complained of anything: a script
 * error, a broken content security policy, a failed response, a request to another host. When it fails, pictures of what
 * the visitors saw are in {@code target/screenshots}.
 */
@ExtendWith(BrowserExtension.class)
public abstract class BrowserTest {

    /** The width of a desk's screen, in CSS pixels. */
    protected static final int WIDE = 1280;

    /** The width of a small phone. */
    protected static final int NARROW = 360;

    private final List<Visitor> visitors = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void take(Chromium running) {
        chromium = running;
    }

    /** A new visitor who reads Bosnian on a wide screen. */
    protected Visitor visitor() {
        return visitor(Language.BOSNIAN, WIDE);
    }

    /** A new visitor. */
    protected Visitor visitor(Language language, int width) {
        return visitor(language, width, true);
    }

    /** A new visitor whose browser runs no scripts; who cannot be inspected, for that is done by one. */
    protected Visitor visitorWithoutScripts(Language language, int width) {
        return visitor(language, width, false);
    }

    private Visitor visitor(Language language, int width, boolean scripts) {
        return add(new Visitor(chromium.browser(), language, width, scripts));
    }

    /** The same person, signed in alike, who reads another language on a small phone of their own. */
    public Visitor reader(Visitor person, Language language) {
        return add(new Visitor(
                chromium.browser(), language, NARROW, true, person.context().storageState()));
    }

    private Visitor add(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    /** The visitors of this test so far. */
    public List<Visitor> visitors() {
        return visitors;
    }

    /** Presses the button with this id, and waits for the page it leads to. */
    protected static void press(Page page, String button) {
        follow(page, "[id='" + button + "']");
    }

    /** Types into the field with this id, and chooses the first that it offers. */
    protected static void choose(Page page, String field, String text) {
        page.locator("[id='" + field + "_input']").pressSequentially(text);
        page.locator("[id='" + field + "_panel'] li").first().click();
    }

    /** Clicks the first element of this selector, and waits for the page it leads to. */
    protected static void follow(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    /** Follows a link of this selector in the menu in the head of the page. */
    protected static void followInMenu(Page page, String selector) {
        page.click(".page-head .menu > summary");
        follow(page, ".page-head .menu " + selector);
    }

    /**
     * Clicks the first element of this selector, which sends a form with a file, and waits for what the script of the page
     * shows: other content, or another page.
     */
    protected static void send(Page page, String selector) {
        page.evaluate("document.querySelector('main').dataset.sent = 'yes'");
        page.locator(selector).first().click();
        page.waitForSelector("main:not([data-sent])");
        page.waitForLoadState();
    }

    /** Asserts that the open page has nothing that no page may have. */
    protected static void assertSound(Visitor visitor) {
        assertThat(visitor.inspect()).as(visitor.page().url()).isEmpty();
    }

    @AfterEach
    void noBrowserComplained() {
        List<String> problems = visitors.stream()
                .flatMap(visitor -> visitor.takeProblems().stream())
                .toList();
        visitors.forEach(Visitor::close);
        assertThat(problems).as("complaints of the browsers").isEmpty();
    }
}
