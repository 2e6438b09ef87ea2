package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a teacher who was there to the picture that the trainer sees. */
class FeedbackJourneyIT extends BrowserTest {

    private static final List<String> TEACHERS =
            List.of(Demo.TEACHER_TK, Demo.TEACHER_2_TK, Demo.TEACHER_3_TK, Demo.TEACHER_4_TK, Demo.TEACHER_KS);

    @Test
    void whatTeachersSayBecomesAPictureOnceFiveHaveSaidIt() throws Exception {
        // So long ago that nobody is asked by mail.
        var training = HeldTraining.make(Demo.TRAINER_2, 700 * 24, -699 * 24, TEACHERS.toArray(String[]::new));
        var trainer = visitor(Language.BOSNIAN, WIDE).signIn(Demo.TRAINER_2);

        var first = visitor(Language.BOSNIAN, NARROW).signIn(TEACHERS.get(0));
        first.open("/training/session/session.xhtml?id=" + training);
        follow(first.page(), "main a[href*='/training/feedback/feedback.xhtml']");
        assertThat(first.inspect()).isEmpty();
        rate(first.page(), 5);
        first.page().locator("[name='form:ratings:2:rating'][value='3']").check();
        first.page().fill("[name='form:comment']", "JMBG je 0101990123456");
        follow(first.page(), "[name='form:send']");
        assertThat(first.page().locator("[id='form:commentMessage']")).isVisible();
        assertThat(first.page().locator("[name='form:ratings:2:rating'][value='3']"))
                .isChecked();
        assertThat(first.inspect()).isEmpty();
        first.page().fill("[name='form:comment']", "Puno primjera iz razreda.");
        follow(first.page(), "[name='form:send']");
        assertThat(first.page().locator(".flash")).containsText("Hvala!");
        assertThat(first.page().locator("main a[href*='/training/feedback/feedback.xhtml']"))
                .hasCount(0);
        first.open("/training/feedback/feedback.xhtml?id=" + training);
        assertThat(first.page().locator("main")).containsText("Već ste odgovorili.");
        assertThat(first.inspect()).isEmpty();

        trainer.open("/training/session/session.xhtml?id=" + training);
        follow(trainer.page(), "main a[href*='/training/feedback/feedback-results.xhtml']");
        assertThat(trainer.page().locator("main")).containsText("Premalo odgovora");
        assertThat(trainer.page().locator("main")).not().containsText("primjera");
        assertThat(trainer.inspect()).isEmpty();

        for (var email : TEACHERS.subList(1, 5)) {
            var teacher = visitorWithoutScripts(Language.BOSNIAN, WIDE).signIn(email);
            teacher.open("/training/feedback/feedback.xhtml?id=" + training);
            rate(teacher.page(), 4);
            follow(teacher.page(), "[name='form:send']");
        }
        trainer.page().reload();
        assertThat(trainer.page().locator(".rating-bar svg")).hasCount(4);
        assertThat(trainer.page().locator("main")).containsText("Puno primjera iz razreda.");
        assertThat(trainer.page().locator(".rating-bar svg").nth(2))
                .hasAttribute(
                        "aria-label",
                        "Vođenje: prosjek 3,8; ocjena 1: 0, ocjena 2: 0, ocjena 3: 1, ocjena 4: 4, ocjena 5: 0");
        assertThat(trainer.inspect()).isEmpty();

        var planner = visitor(Language.BOSNIAN, WIDE).signIn(Demo.PLANNER);
        planner.open("/training/session/sessions.xhtml?list=PAST");
        follow(planner.page(), "main a[href*='/training/feedback/feedback-overview.xhtml']");
        assertThat(planner.page().locator("main tbody tr").first()).isVisible();
        assertThat(planner.inspect()).isEmpty();
        var other = visitor().signIn(Demo.TRAINER).tolerate("404");
        assertThat(other.open("/training/feedback/feedback-results.xhtml?id=" + training)
                        .status())
                .isEqualTo(404);
    }

    private static void rate(Page page, int rating) {
        for (var radio : page.locator(".rating input[value='" + rating + "']").all()) {
            radio.check();
        }
    }
}
