package ba.sigurno.ear.journey.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.QrReader;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a training that was held to a certificate that anybody can check, and to one that is void. */
class CertificateJourneyIT extends BrowserTest {

    private static final String PAPER = "main a[href*='/api/certificates/'][href$='.pdf']";

    @Test
    void whoAttendedGetsACertificateThatAnybodyCanCheckUntilItIsRevoked() throws Exception {
        var trainer = visitor().signIn(Demo.TRAINER);
        openTrainingToMark(trainer);
        markAllButOneAsPresent(trainer);
        follow(trainer.page(), "main a[href*='/certificate/issue/issue.xhtml']");
        assertThat(trainer.page().locator("[aria-labelledby=missing-title]")).containsText("Prisustvo");
        assertThat(trainer.inspect()).isEmpty();
        var otherTab = visitor().signIn(Demo.TRAINER);
        otherTab.open(QrReader.path(trainer.page().url()));
        issue(trainer);
        var papers = trainer.page().locator(PAPER);
        assertThat(papers.first()).isVisible();
        int issued = papers.count();
        var holder = trainer.page()
                .locator("[aria-labelledby=issued-title] tbody th")
                .first()
                .innerText()
                .strip();
        assertThat(trainer.page().locator("[data-issue-count]")).hasText(Pattern.compile(issued + " od \\d+"));
        issue(otherTab);
        assertThat(otherTab.page().locator(".flash")).containsText("dvaput");
        assertThat(otherTab.page().locator(PAPER)).hasCount(issued);
        assertThat(trainer.inspect()).isEmpty();

        var paper = papers.first().getAttribute("href");
        var address = checkAddressOn(trainer, paper, holder);
        var anybody = visitor();
        anybody.open(address);
        assertThat(anybody.page().locator(".verdict.ok")).isVisible();
        assertThat(anybody.page().locator("main")).containsText(holder);
        assertThat(anybody.inspect()).isEmpty();
        var file = trainer.context().request().get(paper).body();
        hand(anybody, file);
        assertThat(anybody.page().locator(".verdict.ok")).isVisible();

        correct(trainer, holder + "-Šehić");
        hand(anybody, file);
        assertThat(anybody.page().locator(".verdict")).containsText("zamijenjen");
        anybody.open(address);
        assertThat(anybody.page().locator(".verdict")).containsText("zamijenjen");
        assertThat(anybody.page().locator("main")).not().containsText("Šehić");

        revoke(trainer, "Pogrešno upisano prisustvo");
        hand(anybody, file);
        assertThat(anybody.page().locator(".verdict.harm")).containsText("Opozvan");
        anybody.open(address);
        assertThat(anybody.page().locator(".verdict.harm")).isVisible();
        assertThat(anybody.page().locator("main")).not().containsText("Pogrešno");
        var admin = visitor().signIn(Demo.ADMIN);
        admin.open("/identity/audit/audit.xhtml?q=Pogre%C5%A1no");
        assertThat(admin.page().locator("tbody")).containsText(holder + "-Šehić · Pogrešno upisano prisustvo");
    }

    @Test
    void aTrainingOfAnotherTrainerDoesNotExist() {
        var trainer = visitor().signIn(Demo.TRAINER);
        trainer.open("/training/session/sessions.xhtml");
        var address = QrReader.path(trainer.page()
                .locator("main a[href*='/training/session/session.xhtml']")
                .first()
                .getAttribute("href"));

        var other = visitor().signIn(Demo.TRAINER_2).tolerate("404");
        assertThat(other.open(address).status()).isEqualTo(404);
        var teacher = visitor().signIn(Demo.TEACHER_RS).tolerate("404");
        assertThat(teacher.open("/training/session/sessions.xhtml?list=PAST").status())
                .isEqualTo(404);
        assertThat(teacher.open("/training/planning/plan-session.xhtml").status())
                .isEqualTo(404);
    }

    @Test
    void aTeacherTakesASeatAndGivesItBack() {
        var teacher = visitor().signIn(Demo.TEACHER_2_KS);
        teacher.open("/training/session/sessions.xhtml?list=OPEN");
        follow(teacher.page(), "main a[href*='/training/session/session.xhtml']");
        follow(teacher.page(), "[name='seat:register']");
        assertThat(teacher.page().locator("main .page-head .tag")).hasText("imate mjesto");
        assertThat(teacher.page().locator("[name$=':present']")).hasCount(0);

        follow(teacher.page(), "[name='seat:withdraw']");
        assertThat(teacher.page().locator("[name='seat:register']")).isVisible();
    }

    @Test
    void aDayThatIsNoneIsNotTakenForAnUnknownCertificate() {
        var anybody = visitor();
        anybody.open("/certificate/check/check.xhtml?serial=SIG-2026-7K3M-Q9TD&day=abc");
        assertThat(anybody.page().locator(".flash")).containsText("Upišite datum");
        assertThat(anybody.page().locator(".verdict")).hasCount(0);
    }

    @Test
    void whatARuleRefusesStaysInItsFieldAndThePageKeepsItsAddress() {
        var trainer = visitor().signIn(Demo.TRAINER);
        var page = trainer.page();
        trainer.open("/training/planning/plan-session.xhtml");
        page.locator("[name='form:programme']").selectOption(new SelectOption().setIndex(1));
        page.fill("[name='form:place']", "Tuzla");
        page.fill("[name='form:rows:0:day']", "2020-03-02");
        follow(trainer.page(), "[name='form:submit']");
        assertThat(page.locator("[id='form:datesMessage']")).isVisible();
        assertThat(page.locator("[name='form:rows:0:day']")).hasValue("2020-03-02");

        openTrainingToMark(trainer);
        var address = page.url();
        page.fill("[name='admit:email']", Demo.NOBODY);
        follow(trainer.page(), "[name='admit:submit']");
        assertThat(page.locator("[id='admit:emailMessage']")).isVisible();
        assertThat(page.locator("[name='admit:email']")).hasValue(Demo.NOBODY);
        assertThat(page).hasURL(address);
        trainer.open("/language?to=hr&back=" + encode(QrReader.path(page.url()), UTF_8));
        assertThat(page.locator("html")).hasAttribute("lang", "hr");
        assertThat(page).hasURL(address);
        trainer.open("/language?to=bs&back=/");
    }

    private static void openTrainingToMark(Visitor trainer) {
        trainer.open("/training/session/sessions.xhtml?list=PAST");
        follow(trainer.page(), "tr:has(.tag.wait) a[href*='/training/session/session.xhtml']");
    }

    private static void markAllButOneAsPresent(Visitor trainer) {
        trainer.page().click("[data-all-present]");
        trainer.page()
                .locator("#attendance li:has-text('Jelena') input[value=false]")
                .check();
        follow(trainer.page(), "[name='attendance:save']");
        assertThat(trainer.page().locator("#attendance input[value=true]:checked"))
                .hasCount(4);
    }

    private static void issue(Visitor trainer) {
        trainer.page().click(".confirm summary");
        follow(trainer.page(), "[name='issue:submit']");
    }

    private static void correct(Visitor trainer, String name) {
        follow(trainer.page(), "main a[href*='/certificate/issue/correct.xhtml']");
        assertThat(trainer.inspect()).isEmpty();
        trainer.page().fill("[name='form:name']", name);
        follow(trainer.page(), "[name='form:submit']");
        assertThat(trainer.page().locator("[aria-labelledby=issued-title]")).containsText(name);
    }

    private static void revoke(Visitor trainer, String reason) {
        follow(trainer.page(), "main a[href*='/certificate/issue/revoke.xhtml']");
        assertThat(trainer.inspect()).isEmpty();
        trainer.page().fill("[name='form:reason']", reason);
        follow(trainer.page(), "[name='form:submit']");
        assertThat(trainer.page()).hasURL(Pattern.compile(".*/certificate/issue/issue\\.xhtml\\?id=.*"));
        assertThat(trainer.page().locator(".tag.harm")).hasCount(1);
    }

    private static void hand(Visitor anybody, byte[] file) {
        anybody.open("/certificate/check/check.xhtml");
        anybody.page().setInputFiles("#file", new FilePayload("certifikat.pdf", "application/pdf", file));
        send(anybody.page(), "#file-submit");
    }

    /** Downloads the paper, reads the name on it, and scans its QR code. */
    private static String checkAddressOn(Visitor trainer, String paper, String holder) throws Exception {
        APIResponse response = trainer.context().request().get(paper);
        assertThat(response.headers().get("content-type")).startsWith("application/pdf");
        try (PDDocument document = Loader.loadPDF(response.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains(holder, "Lejla Mujkić", "SIG-");
            return QrReader.path(scan(new PDFRenderer(document)));
        }
    }

    /** As a telephone does: picture after picture, until one can be read. In one of a hundred the reader itself errs. */
    private static String scan(PDFRenderer paper) throws IOException {
        for (int dpi = 150; dpi <= 300; dpi += 25) {
            Optional<String> read = QrReader.read(paper.renderImageWithDPI(0, dpi));
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new AssertionError("no QR code on the paper");
    }
}
