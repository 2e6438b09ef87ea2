package ba.sigurno.ear.journey.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor writes questions, another reviews them. */
class QuestionBankJourneyIT extends BrowserTest {

    private static final String REVIEWER = Demo.EDITOR_2;
    private static final Pattern QUESTION = Pattern.compile(".*/quiz/editing/question\\.xhtml\\?id=.*");

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aQuestionIsWrittenReturnedMendedAndApproved(int width) {
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        Page desk = editor.page();
        editor.open("/quiz/editing/edit-question.xhtml?type=SINGLE_CHOICE");
        fill(desk, "stem", "Šta je dobra lozinka " + word + "?");
        fill(desk, "options:0:text", "duga");
        press(desk, "form:addOption");
        assertThat(desk.locator("[id='form:options:3:text']")).isFocused();
        fill(desk, "options:3:text", "ime");
        press(desk, "form:options:2:remove");
        press(desk, "form:options:1:remove");
        press(desk, "form:options:1:up");
        assertThat(desk.locator("[id='form:options:0:text']")).hasValue("ime");
        press(desk, "form:submit");
        assertThat(desk.locator("[id='form:options:0:rightMessage']")).isVisible();
        assertThat(desk.locator("[id='form:options:1:text']")).hasValue("duga");
        assertThat(editor.inspect()).isEmpty();
        desk.check("[id='form:options:1:right']");
        press(desk, "form:submit");
        assertThat(desk).hasURL(QUESTION);
        assertThat(desk.locator("[id='review:approve']")).hasCount(0);
        String path = desk.url().substring(desk.url().indexOf("/quiz/"));

        Visitor reviewer = visitor(Language.ENGLISH, width).signIn(REVIEWER);
        Page second = reviewer.page();
        reviewer.open("/quiz/bank/bank.xhtml?whose=REVIEW&q=" + word);
        assertThat(second.locator("tbody tr")).hasCount(1);
        second.click("tbody a");
        second.click("[id='returnBox'] summary");
        second.fill("[id='sendBack:note']", "Tri odgovora, molim.");
        second.click("[id='sendBack:confirm']");
        assertThat(second.locator(".flash .ok")).isVisible();

        editor.open(path);
        assertThat(desk.locator("main")).containsText("Tri odgovora, molim.");
        desk.click("#edit");
        press(desk, "form:addOption");
        fill(desk, "options:2:text", "rođendan");
        press(desk, "form:submit");
        assertThat(desk).hasURL(QUESTION);
        desk.click("[id='act:takeBack']");
        assertThat(desk.locator("#edit")).isVisible();
        desk.click("[id='act:submit']");
        assertThat(desk.locator("#edit")).hasCount(0);
        assertThat(editor.inspect()).isEmpty();

        reviewer.open(path);
        second.click("[id='review:approve']");
        assertThat(second.locator(".flash .ok")).isVisible();
        assertThat(reviewer.inspect()).isEmpty();

        second.click("#translate");
        second.fill("[id='form:rows:0:text']", "Što je dobra lozinka " + word + "?");
        press(second, "form:save");
        assertThat(second.locator(".timeline li")).hasCount(2);
        second.locator(".timeline details summary").click();
        assertThat(second.locator(".changes ins")).hasText("Što je dobra lozinka " + word + "?");
    }

    @Test
    void nothingTypedIsLostWhenSomebodyElseWasFaster() {
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page mine = editor.page();
        editor.open("/quiz/editing/edit-question.xhtml?type=NUMERIC");
        fill(mine, "stem", "Koliko je to " + word + "?");
        fill(mine, "ranges:0:first", "pet");
        press(mine, "form:save");
        assertThat(mine.locator("[id='form:ranges:0:firstMessage']")).isVisible();
        fill(mine, "ranges:0:first", "5");
        fill(mine, "ranges:0:second", "0,5");
        press(mine, "form:save");
        mine.click("#edit");
        assertThat(mine.locator("[id='form:ranges:0:second']")).hasValue("5,5");

        Visitor other = visitor().signIn(REVIEWER);
        other.open(mine.url().substring(mine.url().indexOf("/quiz/")));
        fill(other.page(), "explanation", "Tuđe objašnjenje.");
        press(other.page(), "form:save");

        fill(mine, "explanation", "Moje objašnjenje.");
        press(mine, "form:save");
        assertThat(mine.locator(".note.warn")).containsText("Tuđe objašnjenje.");
        assertThat(mine.locator("[id='form:explanation']")).hasValue("Moje objašnjenje.");
        assertThat(editor.inspect()).isEmpty();
        press(mine, "form:save");
        assertThat(mine.locator("main")).containsText("Moje objašnjenje.");
    }

    @Test
    void aPictureIsShownAndDescribed() throws IOException {
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/quiz/editing/edit-question.xhtml?type=ORDERING");
        fill(page, "stem", "Poredaj " + word + ".");
        page.locator(".picture-field summary").first().click();
        page.setInputFiles("[id='form:stemfile']", new FilePayload("a.png", "image/png", new byte[] {1, 2, 3}));
        send(page, "[id='form:save']");
        assertThat(page.locator("[id='form:stemfileMessage']")).isVisible();
        page.setInputFiles("[id='form:stemfile']", new FilePayload("a.png", "image/png", png()));
        send(page, "[id='form:save']");
        assertThat(page.locator("[id='form:stemdescriptionMessage']")).isVisible();
        assertThat(page.locator("[id='form:stem']")).hasValue("Poredaj " + word + ".");
        fill(page, "stemdescription", "Katanac");
        press(page, "form:save");
        assertThat(page).hasURL(QUESTION);
        var picture = page.getByAltText("Katanac");
        assertThat(picture).isVisible();
        var answer = page.request().get(picture.getAttribute("src"));
        assertThat(answer.headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("image/png"));
    }

    @Test
    void manyAreMarkedAndChangedAtOnce() {
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        for (int number = 1; number <= 2; number++) {
            editor.open("/quiz/editing/edit-question.xhtml?type=TRUE_FALSE");
            fill(page, "stem", word + " tvrdnja " + number);
            press(page, "form:save");
        }
        editor.open("/quiz/bank/bank.xhtml?q=" + word);
        page.check("thead [data-choose-all]");
        page.click("#bulkBox > summary");
        assertThat(editor.inspect()).isEmpty();
        page.fill("[id='bulk:keyword']", word);
        page.click("[id='bulk:addKeyword']");
        assertThat(page.locator(".flash .ok")).hasText("Izmijenjena su 2 pitanja.");
        editor.open("/quiz/bank/bank.xhtml?keyword=" + word);
        page.click("#bulkBox > summary");
        page.check("[name='bulk:all'] >> nth=1");
        page.click("details:has([id='bulk:submitMarked']):not(#bulkBox) > summary");
        assertThat(page.locator("details[open] > div > .of-all")).hasText("2 pitanja");
        page.click("[id='bulk:submitMarked']");
        assertThat(page.locator(".flash .warn")).containsText("(2)");
        assertThat(page).hasURL(Pattern.compile(".*keyword=" + word + ".*"));
    }

    @Test
    void theListIsSortedTakenHomeAndTakesOnlyWhatItOffered() {
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        for (int number = 1; number <= 2; number++) {
            editor.open("/quiz/editing/edit-question.xhtml?type=TRUE_FALSE");
            fill(page, "stem", word + " tvrdnja " + number);
            press(page, "form:save");
        }
        assertThat(editor.open("/quiz/bank/bank.xhtml?page=99&sort=q.version&q=" + word)
                        .status())
                .isEqualTo(200);
        assertThat(page.locator("tbody th[scope='row'] a").first()).containsText("tvrdnja 2");
        page.locator("th[data-sort='CHANGED']").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*sort=CHANGED.*q=" + word));
        assertThat(page.locator("tbody th[scope='row'] a").first()).containsText("tvrdnja 1");
        assertSound(editor);
        String file = page.locator("main a[href*='/api/questions.csv']").getAttribute("href");
        assertThat(editor.context().request().get(file).text().lines())
                .hasSize(3)
                .element(1)
                .asString()
                .contains("tvrdnja 1", "nacrt");

        page.click("#bulkBox > summary");
        page.fill("[id='bulk:keyword']", word);
        page.locator("tbody [name='chosen']")
                .first()
                .evaluate("box => { box.value = 'A'.repeat(22); box.checked = true }");
        page.click("[id='bulk:addKeyword']");
        assertThat(page.locator("[role='alert']")).containsText("više nije na spisku: 1");
    }

    @Test
    void withoutScriptsTheRowsAndTheirLinksAreThere() {
        Visitor editor = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.EDITOR);
        editor.open("/quiz/bank/bank.xhtml?sort=DIFFICULTY");
        assertThat(editor.page().locator("tbody th[scope='row'] a").first()).isVisible();
        assertThat(editor.page().locator("tbody [name='chosen']").first()).isVisible();
    }

    private static void fill(Page page, String field, String value) {
        page.fill("[id='form:" + field + "']", value);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
