package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A lesson plan goes from a teacher's telephone to the trainer, and to nobody else. */
class SubmittedFileJourneyIT extends BrowserTest {

    private static final String PLAN = "%PDF-1.7\n% priprema za čas\n%%EOF";
    private static final String FILE = "main a[href*='/api/submitted-files/']";

    @Test
    void aLessonPlanIsHandedInAndTheTrainerKeepsIt() throws Exception {
        Visitor teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_KS);
        teacher.open("/training/progress/my-programmes.xhtml");
        var session = teacher.page()
                .locator("main section:has-text('Plan razgovora s odjeljenjem') a[href*='/session.xhtml']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=", "");
        follow(teacher.page(), "main a[aria-label='Plan razgovora s odjeljenjem']");
        assertSound(teacher);

        choose(teacher, "priprema.txt", "text/plain", "Priprema");
        assertThat(teacher.page().locator(".field-error:visible")).containsText("priprema.txt");
        choose(teacher, "priprema.pdf", "application/pdf", "MZ nije PDF");
        send(teacher.page(), "[name='form:submit']");
        assertThat(teacher.page().locator("[id='form:fileMessage']")).containsText("PDF");
        assertSound(teacher);

        teacher.page().fill("[name='form:work']", "Čas u 6. razredu.");
        choose(teacher, "Priprema za čas.pdf", "application/pdf", PLAN);
        send(teacher.page(), "[name='form:submit']");
        assertThat(teacher.page().locator(".flash .ok")).isVisible();
        follow(teacher.page(), "main a[aria-label='Plan razgovora s odjeljenjem']");
        assertThat(teacher.page().locator(FILE)).containsText("Priprema za čas.pdf");

        Visitor trainer = visitor().signIn(Demo.TRAINER);
        trainer.open("/training/progress/fulfilments.xhtml?id=" + session);
        assertSound(trainer);
        var download = trainer.page().waitForDownload(() -> trainer.page().click(FILE));
        assertThat(download.suggestedFilename()).isEqualTo("Priprema za čas.pdf");
        assertThat(Files.readString(download.path())).isEqualTo(PLAN);
        var address = trainer.page().locator(FILE).first().getAttribute("href");
        var answer = trainer.context().request().get(address);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, no-store");
        Visitor stranger = visitor().signIn(Demo.TEACHER_TK);
        assertThat(stranger.context().request().get(address).status()).isEqualTo(404);
    }

    private static void choose(Visitor teacher, String name, String type, String content) {
        teacher.page()
                .setInputFiles(
                        "[id='form:file']", new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
    }
}
