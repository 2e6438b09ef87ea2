package ba.sigurno.ear.journey.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.assertions.LocatorAssertions;
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
    void theMenuOfAPhoneShowsWhereTheReaderIs() {
        Visitor teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_TK);
        teacher.open("/certificate/issue/my-certificates.xhtml");
        assertThat(teacher.page().locator(".side [aria-current]"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void aTeacherSignsInAndOutAgain() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        assertThat(teacher.page().locator("main")).isVisible();
    }
}
