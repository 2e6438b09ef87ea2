package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import com.microsoft.playwright.Page;
import java.util.UUID;

/**
 * A new class that a teacher enrolled by the pages; the teacher's page shows it.
 *
 * @param teacher the teacher's page
 * @param classCode the code of the class
 */
record EnrolledClass(Page teacher, String classCode) {

    /** Makes one with a grade, the other grades of a combined class, and pupils with these names, a line each. */
    static EnrolledClass of(Visitor teacher, String names, int grade, int... further) {
        Page page = teacher.page();
        teacher.open("/enrolment/schoolclass/create-class.xhtml");
        page.fill("[name='form:name']", "R-" + UUID.randomUUID().toString().substring(0, 8));
        page.selectOption("[name='form:grade']", String.valueOf(grade));
        if (further.length > 0) {
            page.click("form[id='form'] details summary");
        }
        for (int other : further) {
            page.check("[name='form:furtherGrades'][value='" + other + "']");
        }
        submit(page, "form:submit");
        String classCode = page.locator(".code").first().innerText();
        page.waitForNavigation(() -> page.click("#rosterFirst"));
        page.fill("[name='form:names']", names);
        submit(page, "form:check");
        submit(page, "form:confirm");
        assertThat(page.locator("#pupils")).isVisible();
        return new EnrolledClass(page, classCode);
    }

    private static void submit(Page page, String button) {
        page.waitForNavigation(() -> page.click("[name='" + button + "']"));
    }
}
