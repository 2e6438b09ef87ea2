package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** Whoever guesses waits, nobody else does, and a teacher can end the waiting. */
class GuessingIT extends BrowserTest {

    private static final int MANY = 21;

    @Test
    void aGuesserWaitsBesideAClassmateUntilTheTeacherUnlocks() {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var learning = TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        var guesser = visitor();
        for (int guess = 0; guess < MANY; guess++) {
            guesser.context()
                    .request()
                    .post(
                            "/api/pupil/sign-in",
                            RequestOptions.create()
                                    .setHeader("X-Requested-With", "test")
                                    .setForm(FormData.create()
                                            .set("c", learning.classCode())
                                            .set("p", "000000")));
        }
        guesser.open("/join.xhtml");
        guesser.page().fill("#c", learning.classCode());
        guesser.page().fill("#p", learning.personalCode());
        guesser.page().press("#p", "Enter");
        assertThat(guesser.page().locator("#problem")).containsText("previše");
        visitor().signInPupil(learning.classCode(), learning.personalCode());

        var page = teacher.page();
        teacher.open("/enrolment/schoolclass/class.xhtml?id=" + page.url().replaceFirst(".*class=([^&]+).*", "$1"));
        assertThat(page.locator("#wrongTries")).containsText("20");
        assertThat(teacher.inspect()).isEmpty();
        page.click("[id='throttle:unlock']");
        assertThat(page.locator(".flash .ok")).isVisible();
        assertThat(page.locator("#wrongTries")).hasCount(0);
        guesser.signInPupil(learning.classCode(), learning.personalCode());
    }
}
