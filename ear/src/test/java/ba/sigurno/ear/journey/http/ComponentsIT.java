package ba.sigurno.ear.journey.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with components of PrimeFaces, and those without: what they load, what their policy lets run, what may be sent. */
class ComponentsIT extends BrowserTest {

    private static final String WITHOUT = "/identity/inbox/inbox.xhtml";
    private static final String FIELD = "[id='teacher:school_input']";
    private static final String OFFERED = "[id='teacher:school_panel'] li";
    private static final String ACCOUNTS = "/identity/account/accounts.xhtml";
    private static final String ROWS = "main tbody th a";
    private static final String ADD = "teacher:add";

    /** The most that a first visit may load, in bytes. */
    private static final int MAX_COLD = 450_000;

    @Test
    void aPageWithoutThemLoadsNothingOfThem() {
        var admin = visitor().signIn(Demo.ADMIN);
        var loaded = new ArrayList<String>();
        admin.page().onRequest(request -> loaded.add(request.url()));
        var answer = admin.open(WITHOUT);
        admin.page().waitForLoadState();
        assertThat(loaded).isNotEmpty().noneMatch(url -> url.contains("primefaces") || url.contains("components.css"));
        assertThat(answer.headerValue("Content-Security-Policy")).doesNotContain("nonce", "unsafe", "data:");
    }

    @Test
    void aPageWithOneIsLightEnoughAndLetsOnlyItsOwnScriptsRun() {
        var admin = visitor().signIn(Demo.ADMIN);
        var answers = new ArrayList<Response>();
        admin.page().onResponse(answers::add);
        var policy = openPerson(admin).headerValue("Content-Security-Policy");
        admin.page().waitForLoadState();
        assertThat(policy)
                .contains("script-src 'self' 'nonce-", "style-src 'self';")
                .doesNotContain("unsafe-eval");
        // Asking for a size lets further answers in.
        var loaded = List.copyOf(answers);
        assertThat(loaded).anyMatch(answer -> answer.url().contains("primefaces"));
        assertThat(loaded.stream()
                        .mapToInt(answer -> answer.request().sizes().responseBodySize)
                        .sum())
                .isLessThan(MAX_COLD);
        assertSound(admin);
    }

    @ParameterizedTest
    @CsvSource({
        "BOSNIAN, druga osnovna skola, Druga osnovna škola",
        "BOSNIAN, друга основна школа, Druga osnovna škola",
        "SERBIAN_CYRILLIC, druga osnovna skola, Друга основна школа"
    })
    void aSchoolIsFoundByTheKeyboardInBothScripts(Language language, String typed, String shown) {
        var admin = visitor(language, NARROW).signIn(Demo.ADMIN);
        openPerson(admin);
        var field = admin.page().locator(FIELD);
        field.pressSequentially(typed);
        assertThat(admin.page().locator(OFFERED).first()).containsText(shown);
        assertSound(admin);
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(field).hasValue(Pattern.compile(".*" + shown + ".*"));
        assertThat(admin.page().locator("[id='teacher:school_hinput']")).not().hasValue("");
    }

    @Test
    void onlyWhatIsOfferedCanBeSentAndTheRestOfTheFormIsKept() {
        var admin = visitor().signIn(Demo.ADMIN);
        openPerson(admin);
        var page = admin.page();
        page.fill("[id='teacher:endsOn']", "2099-12-31");
        press(page, ADD);
        assertThat(page.locator("[id='teacher:schoolMessage']")).isVisible();
        page.locator("[id='teacher:school_hinput']").evaluate("field => field.value = 'AAAAAAAAAAAAAAAAAAAAAA'");
        press(page, ADD);
        assertThat(page.locator("[id='teacher:schoolMessage']")).isVisible();
        assertThat(page.locator("[id='teacher:endsOn']")).hasValue("2099-12-31");
        assertSound(admin);

        // The page that came back has a nonce of its own, and its component still works.
        page.fill(FIELD, "");
        page.locator(FIELD).pressSequentially("osnovna");
        assertThat(page.locator(OFFERED).first()).isVisible();
    }

    @Test
    void whoseSessionHasEndedIsLedToTheSignIn() {
        var admin = visitor().signIn(Demo.ADMIN);
        openPerson(admin);
        admin.context().clearCookies();
        admin.page().locator(FIELD).pressSequentially("osnovna", new Locator.PressSequentiallyOptions().setDelay(50));
        assertThat(admin.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml\\?back=.*person.*"));
    }

    @Test
    void aListIsSortedAndKeepsItsOrderInTheAddress() {
        var admin = visitor().signIn(Demo.ADMIN);
        var page = admin.page();
        admin.open(ACCOUNTS + "?q=demo.test");
        assertThat(page.locator("th[aria-sort='ascending']")).containsText("Ime");
        var first = page.locator(ROWS).first().innerText();
        page.locator("thead th[data-sort='NAME']").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=demo\\.test.*sort=-NAME.*"));
        assertThat(page.locator(ROWS).first()).not().hasText(first);
        var last = page.locator(ROWS).first().innerText();
        assertSound(admin);
        page.reload();
        assertThat(page.locator(ROWS).first()).hasText(last);
        assertThat(page.locator("th[aria-sort='descending']")).containsText("Ime");
    }

    @Test
    void onAPhoneAListIsSortedByItsColumnsToo() {
        var admin = visitor(Language.BOSNIAN, NARROW).signIn(Demo.ADMIN);
        admin.open(ACCOUNTS);
        admin.page().locator("thead th[data-sort='LAST_SIGN_IN']").click();
        assertThat(admin.page()).hasURL(Pattern.compile(".*sort=LAST_SIGN_IN.*"));
        assertSound(admin);
    }

    @Test
    void withoutScriptsAListIsShownInTheOrderOfItsAddress() {
        var admin = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.ADMIN);
        var rows = admin.page().locator(ROWS);
        admin.open(ACCOUNTS + "?q=demo.test");
        assertThat(rows.first()).isVisible();
        var first = rows.first().innerText();
        admin.open(ACCOUNTS + "?q=demo.test&sort=-NAME");
        assertThat(rows.first()).not().hasText(first);
    }

    @Test
    void aPageOrAnOrderThatThereIsNotIsNoFault() {
        var admin = visitor().signIn(Demo.ADMIN);
        assertThat(admin.open(ACCOUNTS + "?page=999&sort=a.passwordHash").status())
                .isEqualTo(200);
        assertThat(admin.page().locator(ROWS).first()).isVisible();
        assertThat(admin.page().locator("th[aria-sort='ascending']")).containsText("Ime");
    }

    private static Response openPerson(Visitor admin) {
        admin.open(ACCOUNTS + "?q=" + Demo.TEACHER_TK);
        return admin.open((String) admin.page().locator(ROWS).first().evaluate("link => link.href"));
    }
}
