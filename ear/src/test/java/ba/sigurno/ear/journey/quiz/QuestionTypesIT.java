package ba.sigurno.ear.journey.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pupil answers questions of all eight types: by the keyboard alone, and in a browser that runs no scripts. */
class QuestionTypesIT extends BrowserTest {

    private static final String NEXT = ".dock .primary";
    private static final int TIMEOUT = 60;

    private Visitor pupil;
    private Page page;

    @Test
    void everyTypeIsAnsweredByTheKeyboardAlone() {
        begin(visitor(Language.BOSNIAN, NARROW));
        press("Enter", NEXT);
        assertThat(page.locator("[role=alert]")).hasText("Izaberi odgovor.");
        choose("Odrasloj osobi");
        answered("Tako je!");

        // Two of the right ones would do; one of them is some of it.
        press(" ", box("Adresu"));
        answered("Dio odgovora je tačan");

        choose("Tačno");
        answered("Tako je!");

        match("Neko te vrijeđa", "blokiram");
        press("Enter", NEXT);
        assertThat(page.locator("[role=alert]")).containsText("Još je prazno: 2");
        assertThat(row("Neko te vrijeđa").locator("option:checked")).hasText("blokiram");
        match("Stranac traži sliku", "pitam roditelje");
        match("Nova igra", "ne šaljem");
        answered("Na svom mjestu: 1 od 3.");

        press("Enter", NEXT);
        assertThat(page.locator("[role=alert]")).containsText("Redoslijed je još isti");
        bringTo(1, "Stani");
        bringTo(2, "Sačuvaj dokaz");
        assertThat(page.locator("#moved")).containsText("mjesto");
        answered("Tako je!");

        type("#typed", "САРАЈЕВО.");
        answered("Tako je!");

        type("#typed", "osam");
        press("Enter", NEXT);
        assertThat(page.locator("[role=alert]")).hasText("Upiši broj, na primjer 12 ili 3,5.");
        assertThat(page.locator("#typed")).hasValue("osam");
        tabTo("#typed");
        page.keyboard().press("Control+a");
        page.keyboard().type("8,5");
        answered("Tako je!");

        type("[name=g1]", "lozinka");
        type("[name=g2]", "15");
        pick("[name=g3]", "govorim");
        sound();
        press("Enter", NEXT);
        assertThat(page.locator("#result")).containsText("Tako je!");
        sound();
        press("Enter", NEXT);
        assertThat(page.locator("h1")).hasText("Bravo!");
        assertThat(page.locator(".score")).containsText("6/8");
        sound();
        press("Enter", "main a[href*='q=1']");
        assertThat(page.locator(".choice.right.chosen")).containsText("Odrasloj osobi");
    }

    @Test
    void everyTypeIsAnsweredWithoutScripts() {
        begin(visitorWithoutScripts(Language.BOSNIAN, NARROW));
        page.locator(box("Odrasloj osobi")).check();
        plain("Tako je!");
        page.locator(box("Adresu")).check();
        page.locator(box("Lozinku")).check();
        plain("Tako je!");
        page.locator(box("Netačno")).check();
        plain("Nije baš tako");
        row("Neko te vrijeđa").locator("select").selectOption("blokiram");
        row("Stranac traži sliku").locator("select").selectOption("ne šaljem");
        row("Nova igra").locator("select").selectOption("pitam roditelje");
        plain("Tako je!");
        row("Stani").locator("select").selectOption("1");
        page.click(NEXT);
        assertThat(page.locator("[role=alert]")).hasText("Poredaj sve ponuđeno.");
        assertThat(row("Stani").locator("select")).hasValue("1");
        row("Sačuvaj dokaz").locator("select").selectOption("2");
        row("Reci odrasloj osobi").locator("select").selectOption("3");
        plain("Tako je!");
        page.fill("#typed", "Mostar");
        plain("Nije baš tako");
        page.fill("#typed", "9");
        plain("Tako je!");
        page.fill("[name=g1]", "lozinka");
        page.click(NEXT);
        assertThat(page.locator("[role=alert]")).containsText("Još je prazno: 2");
        plain("Na svom mjestu: 1 od 3.");
        assertThat(page.locator("h1")).isVisible();
    }

    private void begin(Visitor visitor) {
        var module = QuizModule.of(EightTypes.all());
        var learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, module.slug());
        pupil = visitor;
        page = visitor.page();
        visitor.signInPupil(learning.classCode(), learning.personalCode());
        page.click(NEXT);
        page.click(NEXT);
        assertThat(page.locator("main ul.plain")).containsText("8 pitanja");
        page.click(NEXT);
        assertThat(page.locator("h1")).hasText("Pitanje 1 od 8");
    }

    /** Sends the answer, hears how it went and goes on, by the keyboard; nothing on the way is unsound. */
    private void answered(String result) {
        sound();
        press("Enter", NEXT);
        assertThat(page.locator("#result")).containsText(result);
        sound();
        press("Enter", NEXT);
        assertThat(page.locator("#answer")).isVisible();
    }

    private void plain(String result) {
        page.click(NEXT);
        assertThat(page.locator("#result")).containsText(result);
        page.click(NEXT);
    }

    private void sound() {
        assertThat(pupil.inspect()).as(page.url()).isEmpty();
    }

    /** A radio button is reached by the arrows from the first one, which the tabulator reaches. */
    private void choose(String words) {
        tabTo(".choice input");
        for (int step = 0; step < TIMEOUT && !has(box(words), "input => input === document.activeElement"); step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press(" ");
        assertThat(page.locator(box(words))).isChecked();
    }

    private void match(String prompt, String target) {
        pick(".choice:has-text('" + prompt + "') select", target);
    }

    private void pick(String select, String words) {
        tabTo(select);
        page.keyboard().type(words.substring(0, 4));
        assertThat(page.locator(select + " option:checked")).hasText(words);
    }

    private void bringTo(int place, String words) {
        var item = ".sorting > .choice:has-text('" + words + "')";
        for (int step = 0;
                step < TIMEOUT && !has(item, "item => [...item.parentNode.children].indexOf(item) === " + (place - 1));
                step++) {
            press("Enter", item + " .move.up");
        }
    }

    private void type(String input, String text) {
        tabTo(input);
        page.keyboard().type(text);
    }

    private void press(String key, String selector) {
        tabTo(selector);
        page.keyboard().press(key);
    }

    private void tabTo(String selector) {
        for (int step = 0; step < TIMEOUT; step++) {
            if (has(selector, "element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    private boolean has(String selector, String condition) {
        return (boolean) page.locator(selector).first().evaluate(condition);
    }

    private static String box(String words) {
        return ".choice:has(:text-matches('" + words + "')) input";
    }

    private Locator row(String words) {
        return page.locator(".choice").filter(new Locator.FilterOptions().setHasText(Pattern.compile(words)));
    }
}
