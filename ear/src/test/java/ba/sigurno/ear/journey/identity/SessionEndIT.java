package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows of a session ends with it: others may use the device. */
class SessionEndIT extends BrowserTest {

    private static final String ACCOUNT = "/identity/account/account.xhtml";
    private static final String OVER = "Odjavljeni ste";

    @Test
    void afterAnHourWithoutUseThePageIsGoneAlsoWithoutAConnection() {
        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_TK);
        var page = teacher.page();
        page.clock().install();
        teacher.open(ACCOUNT);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().setOffline(true);
        page.clock().fastForward("59:00");
        assertThat(page.locator("header.top")).isVisible();
        page.clock().fastForward("01:01");
        assertThat(page.locator("h1")).hasText(OVER);
        assertThat(page.locator("body")).not().containsText("@demo.test");
        assertThat(page.locator("header, nav")).hasCount(0);
        page.context().setOffline(false);
        assertThat(teacher.inspect()).isEmpty();
    }

    @Test
    void whoTypesGoesOn() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var page = teacher.page();
        page.clock().install();
        teacher.open(ACCOUNT);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.clock().fastForward("30:00");
        var field = page.locator("main input[type=text], main input[type=tel]").first();
        page.waitForResponse(
                response -> response.request().method().equals("HEAD") && response.ok(),
                () -> field.pressSequentially("a"));
        // By the time that this observer knows of an answer, the one of the page knows of it and of those before.
        page.evaluate("new Promise(known => { new PerformanceObserver(made => made.getEntries()"
                + ".some(request => request.name.endsWith('/health/live')) && known(true)).observe({ type: 'resource' });"
                + " fetch('/health/live') })");
        page.clock().fastForward("45:00");
        assertThat(page.locator("header.top")).isVisible();
        page.clock().fastForward("16:00");
        assertThat(page.locator("h1")).hasText(OVER);
    }

    @Test
    void whoSignsInAsSomebodyElseHasLeftWhatIsOpen() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        teacher.open(ACCOUNT);
        var coordinator = visitor().signIn(Demo.COORDINATOR_TK);
        teacher.context().clearCookies();
        teacher.context().addCookies(coordinator.context().cookies());
        try (var other = teacher.context().newPage()) {
            other.navigate(teacher.page().url());
            assertThat(teacher.page().locator("h1")).hasText(OVER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACCOUNT,
                "/enrolment/pupil/signed-in.xhtml",
                "/curriculum/journey/preview-lesson.xhtml?module=" + Demo.MODULE
            })
    void whoSignsOutInOneWindowHasLeftAll(String where) {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        teacher.open(where);
        try (var other = teacher.page().context().newPage()) {
            other.navigate(ACCOUNT);
            other.locator("header details.menu summary").last().click();
            other.locator("form[action$='/signout'] button").click();
            assertThat(other).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml"));
        }
        assertThat(teacher.page().locator("h1")).hasText(OVER);
    }
}
