package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A teacher changes what a class was given, and its pupils see it. */
class AssignmentJourneyIT extends BrowserTest {

    private static final String MISSIONS = "ol.missions > .mission";

    @Test
    void aTeacherMovesTheDayHidesAModuleAndShowsItAgain() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        TaughtClass learning = TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        Page page = teacher.page();
        follow(page, "#change");
        assertSound(teacher);
        LocalDate day = LocalDate.now(ClockProducer.ZONE).plusDays(9);
        page.locator("[name='form:dueOn']").fill(day.toString());
        page.locator("[name='form:pupils']").first().check();
        press(page, "form:save");
        Locator given = page.locator("#list li").first();
        assertThat(given).containsText(day.getYear() + ".");
        assertThat(given).containsText("1 učenik");
        assertSound(teacher);

        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        assertThat(pupil.page().locator(MISSIONS)).hasCount(1);
        page.waitForNavigation(
                () -> given.locator("input[type=submit][value='Sakrij']").click());
        assertThat(given).containsText("sakriveno");
        assertSound(teacher);
        pupil.page().reload();
        assertThat(pupil.page().locator(MISSIONS)).hasCount(0);
        page.waitForNavigation(
                () -> given.locator("input[type=submit][value='Prikaži']").click());
        pupil.page().reload();
        assertThat(pupil.page().locator(MISSIONS)).hasCount(1);
    }

    @Test
    void aModuleIsGivenToSomePupilsOnly() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        Page page = teacher.page();
        follow(page, "main a[href*='/curriculum/assignment/assign.xhtml']");
        page.selectOption("[name='form:module']", Demo.MODULE_FOR_YOUNGEST);
        page.locator("details.fold summary").click();
        page.locator("[name='form:pupils']").first().check();
        press(page, "form:assign");
        assertThat(page.locator("#list li").first()).containsText("1 učenik");
    }
}
