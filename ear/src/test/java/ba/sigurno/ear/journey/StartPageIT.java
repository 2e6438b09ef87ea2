package ba.sigurno.ear.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first page anybody sees. */
class StartPageIT extends BrowserTest {

    @Test
    void theStartPageOpensForEverybody() {
        Visitor visitor = visitor();
        visitor.open("/");
        assertThat(visitor.page().locator("h1")).isVisible();
    }

    @Test
    void aTeacherSignsInAndOutAgain() {
        Visitor teacher = visitor().signIn("teacher.tk@demo.test");
        assertThat(teacher.page().locator("main")).isVisible();
    }
}
