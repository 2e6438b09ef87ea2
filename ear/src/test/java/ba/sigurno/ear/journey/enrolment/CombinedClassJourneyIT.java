package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small school, where children of several grades learn together. */
class CombinedClassJourneyIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aTeacherMakesACombinedClassAndSaysWhoIsInWhichGrade(int width) {
        var teacher = visitor(Language.BOSNIAN, width).signIn(Demo.TEACHER_TK);
        var page = EnrolledClass.of(teacher, "Amina\nEmir", 1, 3, 4).teacher();
        assertThat(page.locator(".page-head .sub")).containsText("1., 3. i 4. razred");
        assertSound(teacher);

        follow(page, "#grades");
        assertSound(teacher);
        amina(page, "#grades").locator("select").selectOption("3");
        press(page, "form:save");
        assertThat(amina(page, "#pupils").locator("td").nth(1)).hasText("3");

        followInMenu(page, "#edit");
        assertThat(page.locator("[name='form:grade']")).hasValue("1");
        assertThat(page.locator("[name='form:furtherGrades'][value='4']")).isChecked();
        page.uncheck("[name='form:furtherGrades'][value='4']");
        press(page, "form:save");
        assertThat(page.locator(".page-head .sub")).containsText("1. i 3. razred");
    }

    private static Locator amina(Page page, String table) {
        return page.locator(table + " tbody tr").filter(new Locator.FilterOptions().setHasText("Amina"));
    }
}
