package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A trainer sets until when teachers register for a training; they read it, and later whom to ask. */
class RegistrationDeadlineJourneyIT extends BrowserTest {

    /** Until noon of a day to come, for a training begins and ends on one day. */
    private static final int HOURS_AHEAD = (int) ChronoUnit.HOURS.between(
            LocalDateTime.now(ClockProducer.ZONE),
            LocalDate.now(ClockProducer.ZONE).plusDays(83).atTime(12, 0));

    @Test
    void aTrainerSetsTheDeadlineAndTeachersReadIt() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, -HOURS_AHEAD, HOURS_AHEAD + 3);
        var address = "/training/session/session.xhtml?id=" + training;
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER_2);
        var page = trainer.page();
        trainer.open(address);
        follow(page, "main a[href*='/training/planning/change-session.xhtml']");
        page.fill(
                "[name='form:closesDay']",
                LocalDate.now(ClockProducer.ZONE).plusDays(100).toString());
        follow(page, "[name='form:save']");
        assertThat(page.locator("main .field-error")
                        .filter(new Locator.FilterOptions().setHasText("prije prvog termina")))
                .isVisible();
        assertThat(trainer.inspect()).isEmpty();
        page.fill(
                "[name='form:closesDay']",
                LocalDate.now(ClockProducer.ZONE).plusDays(2).toString());
        page.fill("[name='form:closesTime']", "16:00");
        follow(page, "[name='form:save']");
        assertThat(page.locator("main dl.facts").first()).containsText("Prijave do");
        assertThat(page.locator("main dl.facts").first()).containsText("16:00");

        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_HNK);
        teacher.open(address);
        assertThat(teacher.page().locator("[name='seat:register']")).isVisible();
        HeldTraining.closeRegistration(training);
        teacher.open(address);
        assertThat(teacher.page().locator("main .page-head .tag")).hasText("prijave zatvorene");
        assertThat(teacher.page().locator("main .note.warn")).containsText("javite se edukatoru");
        assertThat(teacher.page().locator("[name='seat:register']")).hasCount(0);
        assertThat(teacher.inspect()).isEmpty();
    }
}
