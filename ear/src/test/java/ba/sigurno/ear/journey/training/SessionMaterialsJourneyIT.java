package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.server.VirusScanner;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A trainer lists materials of a training, and a teacher with a place finds them on its page. */
class SessionMaterialsJourneyIT extends BrowserTest {

    private static final int HOURS_AHEAD = 24 * 84;

    @Test
    void aTrainerListsMaterialsAndATeacherReadsThem() throws Exception {
        var training = HeldTraining.make(Demo.TRAINER_2, -HOURS_AHEAD, HOURS_AHEAD + 3, Demo.TEACHER_HNK);
        var address = "/training/session/session.xhtml?id=" + training;
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER_2);
        var page = trainer.page();
        trainer.open(address);
        follow(page, "main a[href*='/training/material/session-materials.xhtml']");
        assertThat(trainer.inspect()).isEmpty();
        page.fill("[name='form:title']", "Upitnik");
        page.fill("[name='form:link']", "primjer");
        follow(page, "[name='form:add']");
        assertThat(page.locator("[id='form:linkMessage'], #linkMessage").first())
                .containsText("https://");
        page.fill("[name='form:link']", "https://example.org/upitnik");
        follow(page, "[name='form:add']");
        page.fill("[name='form:title']", "Prezentacija");
        page.fill("[name='form:link']", "https://example.org/prezentacija");
        page.selectOption("[name='form:after']", "1");
        follow(page, "[name='form:add']");
        assertThat(page.locator("main .items li")).hasCount(2);
        assertThat(trainer.inspect()).isEmpty();

        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_HNK);
        teacher.open(address);
        assertThat(teacher.page().locator("[aria-labelledby=materials-title] a"))
                .hasCount(1);
        assertThat(teacher.page().locator("[aria-labelledby=materials-title] a"))
                .hasText("Upitnik");
        assertThat(teacher.inspect()).isEmpty();

        page.fill("[name='form:title']", "Skripta");
        page.setInputFiles(
                "[name='form:file']",
                new FilePayload("program.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
        page.click("[name='form:add']");
        assertThat(page.locator("#fileMessage, [id='form:fileMessage']").first())
                .containsText("PDF");
        page.fill("[name='form:title']", "Skripta");
        page.setInputFiles(
                "[name='form:file']",
                new FilePayload(
                        "Skripta za sat.pdf",
                        "application/pdf",
                        "%PDF-1.7 skripta %%EOF".getBytes(StandardCharsets.US_ASCII)));
        page.click("[name='form:add']");
        assertThat(page.locator("main .items li")).hasCount(3);
        assertThat(page.locator("main .items")).containsText("Skripta za sat.pdf");
        assertThat(trainer.inspect()).isEmpty();

        teacher.open(address);
        var download = teacher.page().waitForDownload(() -> teacher.page()
                .locator("[aria-labelledby=materials-title] a[href*='/api/session-materials/']")
                .click());
        assertThat(download.suggestedFilename()).isEqualTo("Skripta za sat.pdf");
        assertThat(teacher.inspect()).isEmpty();

        page.locator("main .items li summary").first().click();
        page.locator("main .items li details[open] input[type=submit]").click();
        assertThat(page.locator("main .items li")).hasCount(2);
        assertThat(page.locator("main .items")).not().containsText("Upitnik");
    }

    @Test
    void aFileWithAVirusIsRefusedAndNothingThatWasTypedIsLost() throws Exception {
        assumeTrue(
                VirusScanner.isInstalled() || "required".equals(System.getenv("SIGURNO_JUDGES")),
                "Needs ClamAV (package clamav-daemon)");
        var training = HeldTraining.make(Demo.TRAINER_2, -HOURS_AHEAD, HOURS_AHEAD + 3, Demo.TEACHER_HNK);
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER_2);
        var page = trainer.page();
        trainer.open("/training/material/session-materials.xhtml?id=" + training);
        page.fill("[name='form:title']", "Skripta");
        page.setInputFiles(
                "[name='form:file']",
                new FilePayload(
                        "Skripta.pdf",
                        "application/pdf",
                        ("%PDF-1.7 " + VirusScanner.VIRUS + " %%EOF").getBytes(StandardCharsets.US_ASCII)));
        page.click("[name='form:add']");
        assertThat(page.locator("#fileMessage, [id='form:fileMessage']").first())
                .containsText("virus");
        assertThat(page.locator("[name='form:title']")).hasValue("Skripta");
        assertThat(trainer.inspect()).isEmpty();
    }
}
