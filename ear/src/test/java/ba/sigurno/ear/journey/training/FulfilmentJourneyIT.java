package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.QrReader;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Months after a training the last things are met: a task goes to and fro, a result is written down, and the certificate is there. */
class FulfilmentJourneyIT extends BrowserTest {

    private static final String NAME = "Jelena Petrović";

    @Test
    void whatIsMissingIsMetUntilTheCertificateIsGiven() {
        var trainer = visitor().signIn(Demo.TRAINER);
        openIssue(trainer);
        var issue = trainer.page().url();
        assertThat(trainer.page().locator("[aria-labelledby=missing-title]")).containsText(NAME);
        follow(trainer.page(), "main a[href*='/training/progress/fulfilments.xhtml']");
        decide(trainer, "Dodajte ko vodi koju radionicu.", "[name$='giveBack']");
        assertThat(trainer.page().locator(".flash")).containsText("vraćen na doradu");
        assertThat(trainer.inspect()).isEmpty();

        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_BD);
        handInAgain(teacher);

        trainer.page().reload();
        assertThat(piece(trainer)).containsText("https://example.org/plan");
        decide(trainer, "Odlično.", "[name$='accept']");
        assertThat(piece(trainer)).containsText("ispunjeno");
        writeDown(trainer, "101");
        assertThat(trainer.page().locator(".flash")).containsText("od 0 do 100");
        assertThat(score(trainer)).hasValue("101");
        writeDown(trainer, "85");
        assertThat(trainer.page().locator(".flash")).containsText("Sačuvano");

        teacher.open("/training/progress/my-programmes.xhtml");
        assertThat(teacher.page().locator("main")).containsText("Sve ste ispunili");
        assertThat(teacher.inspect()).isEmpty();

        trainer.open(QrReader.path(issue));
        issueTo(trainer);
        assertThat(trainer.page().locator("[role=status].note")).isVisible();
        assertThat(trainer.page().locator("[aria-labelledby=issued-title]")).containsText(NAME);
        assertThat(trainer.inspect()).isEmpty();
        teacher.open("/certificate/issue/my-certificates.xhtml");
        assertThat(teacher.page().locator("main")).containsText("Mentor za sigurnost");
    }

    private static void openIssue(Visitor trainer) {
        trainer.open("/certificate/issue/due.xhtml");
        assertThat(trainer.inspect()).isEmpty();
        follow(trainer.page(), "main tr:has-text('Dom mladih') a[href*='/certificate/issue/issue.xhtml']");
    }

    /** Says something of what the teacher handed in, and accepts it or gives it back. */
    private static void decide(Visitor trainer, String remark, String button) {
        var piece = piece(trainer);
        piece.locator("summary").click();
        piece.locator("textarea").fill(remark);
        trainer.page().waitForNavigation(() -> piece.locator("input" + button).click());
    }

    private static void handInAgain(Visitor teacher) {
        teacher.open("/training/progress/my-programmes.xhtml");
        follow(teacher.page(), "main a[href*='/training/progress/task.xhtml']");
        assertThat(teacher.page().locator("main [role=note]")).containsText("Dodajte ko vodi koju radionicu.");
        assertThat(teacher.inspect()).isEmpty();
        teacher.page().fill("[name='form:link']", "https://example.org/plan");
        follow(teacher.page(), "[name='form:submit']");
        assertThat(teacher.page().locator(".flash")).isVisible();
    }

    private static void writeDown(Visitor trainer, String percent) {
        score(trainer).fill(percent);
        follow(trainer.page(), "main form input[name$='save']");
    }

    private static Locator score(Visitor trainer) {
        return trainer.page()
                .locator("main tr", new Page.LocatorOptions().setHasText(NAME))
                .locator("input[name$=':score']");
    }

    private static Locator piece(Visitor trainer) {
        return trainer.page().locator("main .items > li", new Page.LocatorOptions().setHasText(NAME));
    }

    /** Whoever else may have one already is left for another day. */
    private static void issueTo(Visitor trainer) {
        var due = trainer.page().locator("[aria-labelledby=due-title] .items > li");
        for (var other :
                due.filter(new Locator.FilterOptions().setHasNotText(NAME)).all()) {
            other.locator("input[type=checkbox]").uncheck();
        }
        trainer.page().click(".confirm summary");
        follow(trainer.page(), "[name='issue:submit']");
    }
}
