package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff's way in and out. */
class SignInIT extends BrowserTest {

    @Test
    void whoAskedForAPageGetsItAfterSigningIn() {
        var teacher = visitor();
        teacher.open("/identity/account/account.xhtml");
        signIn(teacher, Demo.TEACHER_TK, TestServer.get().demoPassword());
        assertThat(teacher.page()).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));
    }

    @Test
    void whoHasSignedInIsSentHomeByTheDoorAndByTheBrand() {
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        var home = Pattern.compile(".*/identity/inbox/inbox\\.xhtml");
        coordinator.open("/identity/signin/sign-in.xhtml");
        assertThat(coordinator.page()).hasURL(home);
        coordinator.open("/identity/signin/sign-in.xhtml?back=/workshop/request/requests.xhtml");
        assertThat(coordinator.page()).hasURL(Pattern.compile(".*/workshop/request/requests\\.xhtml"));
        for (var page : List.of("/workshop/request/requests.xhtml", "/help.xhtml")) {
            coordinator.open(page);
            coordinator.page().click("header .brand");
            assertThat(coordinator.page()).hasURL(home);
        }
        var anybody = visitor();
        anybody.open("/help.xhtml");
        anybody.page().click("header .brand");
        assertThat(anybody.page()).hasURL(TestServer.get().payara().baseUrl() + "/");
    }

    @Test
    void aForeignAddressIsNotFollowed() {
        var teacher = visitor();
        teacher.open("/identity/signin/sign-in.xhtml?back=//evil.example/");
        signIn(teacher, Demo.TEACHER_TK, TestServer.get().demoPassword());
        assertThat(teacher.page()).hasURL(Pattern.compile(".*/identity/inbox/inbox\\.xhtml"));
        teacher.open("/language?to=hr&back=https://evil.example/");
        assertThat(teacher.page()).hasURL(TestServer.get().payara().baseUrl() + "/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var visitor = visitor(Language.ENGLISH, NARROW);
        visitor.open("/identity/signin/sign-in.xhtml");
        signIn(visitor, Demo.TEACHER_TK, "not this one");
        var wrong = visitor.page().locator("[role='alert']").innerText();
        signIn(visitor, Demo.NOBODY, "not this one");
        assertThat(visitor.page().locator("[role='alert']")).hasText(wrong);
        assertThat(visitor.inspect()).isEmpty();
    }

    @Test
    void aSessionKnownBeforeIsWorthlessAfterwards() {
        var victim = visitor();
        victim.open("/identity/signin/sign-in.xhtml");
        plantSession(victim, "0123456789abcdef0123456789ab");
        signIn(victim, Demo.TEACHER_TK, TestServer.get().demoPassword());
        assertThat(victim.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("sigurno_session"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.value).doesNotContain("0123456789abcdef"));

        var thief = visitor();
        plantSession(thief, "0123456789abcdef0123456789ab");
        thief.open("/identity/account/account.xhtml");
        assertThat(thief.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
    }

    @Test
    void whoSignedOutIsOut() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var copy = visitor();
        copy.context().addCookies(teacher.context().cookies());
        assertThat(copy.open("/identity/account/account.xhtml").headerValue("cache-control"))
                .contains("no-store");
        assertThat(copy.page()).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));

        teacher.page().locator("header .menu summary").last().click();
        var answer = teacher.page()
                .waitForResponse("**/signout", () -> teacher.page().click("form[action$='/signout'] button"));
        assertThat(answer.headerValue("clear-site-data")).contains("cache");
        assertThat(teacher.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml"));
        copy.open("/identity/account/account.xhtml");
        assertThat(copy.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
        teacher.page().goBack();
        teacher.open("/identity/account/account.xhtml");
        assertThat(teacher.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
    }

    @Test
    void theLanguageChosenIsRememberedInTheAccount() {
        var here = visitor().signIn(Demo.EDITOR);
        here.open("/language?to=sr-Cyrl&back=/identity/account/account.xhtml");
        assertThat(here.page().locator("html")).hasAttribute("lang", "sr-Cyrl");

        var elsewhere = visitor();
        elsewhere.open("/identity/signin/sign-in.xhtml?back=/identity/account/account.xhtml");
        signIn(elsewhere, Demo.EDITOR, TestServer.get().demoPassword());
        assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "sr-Cyrl");
        assertThat(elsewhere.page().locator("h1")).hasText("Мој налог");
        here.open("/language?to=bs&back=/");
    }

    @Test
    void anExpiredPageIsExplained() {
        var admin = visitor().signIn(Demo.ADMIN).tolerate("409");
        admin.open("/identity/account/invite.xhtml");
        admin.page().fill("[id='form:displayName']", "Neko");
        admin.page().fill("[id='form:email']", Demo.NOBODY);
        admin.context().clearCookies();
        admin.page().waitForNavigation(() -> admin.page().click("[id='form:submit']"));
        assertThat(admin.page().locator(".oops .btn.primary")).hasAttribute("href", "/identity/account/invite.xhtml");
    }

    @Test
    void whatDoesNotExistIsExplained() {
        var visitor = visitor().tolerate("404");
        assertThat(visitor.open("/nema.xhtml").status()).isEqualTo(404);
        assertThat(visitor.inspect()).isEmpty();
        assertThat(visitor.open("/nema/ni/ovoga").status()).isEqualTo(404);
    }

    private static void plantSession(Visitor visitor, String id) {
        visitor.context()
                .addCookies(List.of(new Cookie("sigurno_session", id)
                        .setUrl(TestServer.get().payara().baseUrl())));
    }

    private static void signIn(Visitor visitor, String email, String password) {
        var page = visitor.page();
        page.fill("[id='form:email']", email);
        page.fill("[id='form:password']", password);
        page.waitForNavigation(() -> page.click("[id='form:submit']"));
    }
}
