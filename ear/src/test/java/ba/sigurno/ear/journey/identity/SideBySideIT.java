package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.FiveChoices;
import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.quiz.QuizModule;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.BrowserContext;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A teacher and a pupil with one browser: neither signs the other out. */
class SideBySideIT extends BrowserTest {

    private static final String HOME = "/curriculum/journey/pupil-home.xhtml";

    @Test
    void aTeacherWhoTriesACardStaysSignedIn() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var learning = TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        var page = teacher.page();
        teacher.open(HOME);
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
        teacher.signInPupil(learning.classCode(), learning.personalCode());
        assertThat(page.locator("ol.missions")).isVisible();
        teacher.open("/enrolment/schoolclass/classes.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/enrolment/schoolclass/classes\\.xhtml"));

        teacher.open("/enrolment/pupil/signed-in.xhtml");
        assertThat(page.locator("[aria-labelledby='staff'] strong")).isVisible();
        assertThat(page.locator("[aria-labelledby='pupil'] strong")).isVisible();
        assertThat(teacher.inspect()).isEmpty();
        var copy = teacher.context().cookies();
        page.click("form[action$='/api/pupil/sign-out'] button");
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml\\?bye=true"));
        teacher.open("/enrolment/schoolclass/classes.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/enrolment/schoolclass/classes\\.xhtml"));

        var thief = visitor();
        thief.context()
                .addCookies(copy.stream()
                        .filter(cookie -> cookie.name.equals("sigurno_pupil"))
                        .toList());
        thief.open(HOME);
        assertThat(thief.page()).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
    }

    @Test
    void aComputerWithAPupilShowsATeacherTheWayIn() {
        var learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, Demo.MODULE);
        var computer = visitor();
        computer.signInPupil(learning.classCode(), learning.personalCode());
        computer.open("/enrolment/schoolclass/classes.xhtml");
        var page = computer.page();
        assertThat(page).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
        page.fill("[id='form:email']", Demo.TEACHER_TK);
        page.fill("[id='form:password']", TestServer.get().demoPassword());
        page.click("[id='form:submit']");
        assertThat(page).hasURL(Pattern.compile(".*/enrolment/schoolclass/classes\\.xhtml"));
        computer.open(HOME);
        assertThat(page.locator("ol.missions")).isVisible();
        page.click("form[action$='/api/pupil/sign-out'] button");
        computer.open("/enrolment/schoolclass/classes.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/enrolment/schoolclass/classes\\.xhtml"));
    }

    @Test
    void aFormOfATeacherWhoseSignInEndedBesideAPupilsIsExplained() {
        var learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, Demo.MODULE);
        var computer = visitor().signIn(Demo.TEACHER_TK).tolerate("409");
        computer.signInPupil(learning.classCode(), learning.personalCode());
        computer.open("/identity/account/password.xhtml");
        computer.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sigurno_session"));
        var page = computer.page();
        for (var field : new String[] {"oldPassword", "newPassword", "again"}) {
            page.fill("[id='form:" + field + "']", "zmaj i tri jabuke");
        }
        page.waitForNavigation(() -> page.click("[id='form:submit']"));
        assertThat(page.locator(".oops .btn.primary")).hasAttribute("href", "/identity/account/password.xhtml");
        page.click(".oops a[href$='/enrolment/pupil/signed-in.xhtml']");
        assertThat(page.locator("[aria-labelledby='pupil'] strong")).isVisible();
    }

    @Test
    void aSessionIdWithoutItsKeyIsWorthNothing() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var thief = visitor();
        thief.context()
                .addCookies(teacher.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("sigurno_session"))
                        .toList());
        thief.open("/enrolment/schoolclass/classes.xhtml");
        assertThat(thief.page()).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
    }

    @Test
    void aTeacherSeesAsAPupilWithoutATraceOfAChild() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var module = QuizModule.of(3, FiveChoices.all());
        TaughtClass.of(teacher, Language.BOSNIAN, module.slug());
        var page = teacher.page();
        var progress = page.url();
        teacher.open("/enrolment/schoolclass/class.xhtml?id=" + progress.replaceFirst(".*class=([^&]+).*", "$1"));
        followInMenu(page, "#preview");
        assertThat(page.locator(".missions .mission")).hasCount(1);
        assertThat(teacher.inspect()).isEmpty();
        page.click(".dock .primary");
        for (int lesson = 1; lesson <= 3; lesson++) {
            assertThat(page).hasURL(Pattern.compile(".*/preview-lesson\\.xhtml.*"));
            assertThat(page.locator("article.lesson")).isVisible();
            assertThat(teacher.inspect()).isEmpty();
            page.click(".dock .primary");
        }
        assertThat(page).hasURL(Pattern.compile(".*/quiz/attempt/trial\\.xhtml.*"));
        page.locator(".choice").first().click();
        page.click(".dock .primary");
        assertThat(page.locator(".choice.done").first()).isVisible();
        page.click(".dock .btn:not(.primary)");
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/module/module\\.xhtml.*"));
        assertThat(page.locator("#preview")).isVisible();

        page.navigate(progress);
        assertThat(page.locator(".table .tag")).hasText("nije početo");
    }
}
