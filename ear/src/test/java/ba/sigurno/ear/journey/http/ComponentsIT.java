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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages with components of PrimeFaces, and those without: what they load, what their policy lets run, what may be sent. */
class ComponentsIT extends BrowserTest {

    private static final String WITHOUT = "/identity/account/accounts.xhtml?q=" + Demo.TEACHER_TK;
    private static final String FIELD = "[id='teacher:school_input']";
    private static final String OFFERED = "[id='teacher:school_panel'] li";
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
        assertThat(answers).anyMatch(answer -> answer.url().contains("primefaces"));
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.request().sizes().responseBodySize)
                        .sum())
                .isLessThan(MAX_COLD);
        assertSound(admin);
    }

    @ParameterizedTest
    @CsvSource({"BOSNIAN, druga osnovna skola", "SERBIAN_CYRILLIC, друга основна школа"})
    void aSchoolIsFoundByTheKeyboardInBothScripts(Language language, String typed) {
        var admin = visitor(language, NARROW).signIn(Demo.ADMIN);
        openPerson(admin);
        var field = admin.page().locator(FIELD);
        field.pressSequentially(typed);
        assertThat(admin.page().locator(OFFERED).first()).containsText("Druga osnovna škola");
        assertSound(admin);
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(field).hasValue(Pattern.compile("Druga osnovna škola.*"));
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

    private static Response openPerson(Visitor admin) {
        admin.open(WITHOUT);
        return admin.open(
                (String) admin.page().locator("main tbody th a").first().evaluate("link => link.href"));
    }
}
