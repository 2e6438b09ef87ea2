package ba.sigurno.ear.journey.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that checks certificates, as somebody meets it who has never been here. */
class CheckPageIT extends BrowserTest {

    private static final String PAGE = "/certificate/check/check.xhtml";
    private static int addresses;

    @TempDir
    private Path folder;

    @Test
    void aFileIsCheckedWithoutAScriptOnAPhone() throws Exception {
        var file = anyPaper();
        var anybody = from(visitorWithoutScripts(Language.BOSNIAN, NARROW));
        handWithoutScripts(anybody, "uvjerenje.pdf", file);
        assertThat(anybody.page().locator(".verdict.ok h1")).isVisible();
        assertThat(anybody.page().locator("main")).containsText("nije mijenjana");

        file[file.length - 200] ^= 1;
        handWithoutScripts(anybody, "uvjerenje.pdf", file);
        assertThat(anybody.page().locator(".verdict.harm h1")).hasText("Datoteka je mijenjana");
        assertThat(anybody.page().locator("main dl")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void eachVerdictIsSaidInEachLanguage(Language language) throws Exception {
        var anybody = from(visitor(language, NARROW));
        var file = anyPaper();
        for (var each : Map.of(
                        "genuine", file,
                        "altered", Arrays.copyOf(file, file.length - 1),
                        "scan", scan(),
                        "noise", "%PDF-".getBytes(StandardCharsets.US_ASCII),
                        "text", "abc".getBytes(StandardCharsets.US_ASCII),
                        "badge",
                                "{\"@context\": \"https://w3id.org/openbadges/v2\"}"
                                        .getBytes(StandardCharsets.US_ASCII))
                .entrySet()) {
            hand(anybody, each.getKey(), each.getValue());
            assertThat(anybody.page().locator(".verdict h1")).hasCount(1);
            assertThat(anybody.inspect()).as(each.getKey()).isEmpty();
        }
    }

    @Test
    void whatIsTooBigIsSaidToBeSo() throws IOException {
        var anybody = from(visitorWithoutScripts(Language.BOSNIAN, WIDE));
        for (int megabytes : new int[] {2, 20}) {
            handWithoutScripts(anybody, "slika.pdf", new byte[megabytes << 20]);
            assertThat(anybody.page().locator(".verdict h1")).hasText("Datoteka se ne može pročitati");
            assertThat(anybody.page().locator(".verdict")).containsText("1 MB");
        }
    }

    @Test
    void whatIsTooBigOrOfAnotherTypeIsSaidToBeSoBeforeItIsSent() throws IOException {
        var anybody = from(visitor());
        anybody.open(PAGE);
        var problem = anybody.page().locator("[data-file-problem]");
        assertThat(problem).isHidden();
        choose(anybody, "slika.pdf", new byte[2 << 20]);
        assertThat(problem).containsText("slika.pdf: Datoteka je veća od 1 MB");
        assertThat(anybody.page().locator("#file")).hasValue("");
        choose(anybody, "slika.jpg", new byte[10]);
        assertThat(problem).containsText("slika.jpg: Ovdje se prima samo PDF");
        assertThat(anybody.inspect()).isEmpty();
        choose(anybody, "prazno.pdf", new byte[0]);
        assertThat(problem).isHidden();
    }

    @Test
    void withoutAFileThePageSaysSoAndItsAddressLeadsBack() throws IOException {
        var anybody = from(visitorWithoutScripts(Language.BOSNIAN, WIDE));
        anybody.open("/certificate/file");
        assertThat(anybody.page().locator("#file")).isVisible();
        handWithoutScripts(anybody, "prazno.pdf", new byte[0]);
        assertThat(anybody.page().locator(".verdict")).containsText("prazna");
    }

    /** Whoever guesses learns nothing: neither that a serial exists nor that a day was close. */
    @Test
    void eachWrongGuessLooksTheSame() throws Exception {
        var anybody = from(visitor());
        String serial;
        try (var pdf = Loader.loadPDF(anyPaper())) {
            serial = pdf.getSignatureDictionaries().get(0).getReason().replaceAll(".* ", "");
        }
        var seen = new ArrayList<String>();
        for (var guess : List.of(
                "?serial=" + serial + "&day=2001-01-01",
                "?serial=SIG-2026-AAAA-AAAA&day=2001-01-01",
                "?serial=abc&day=2001-01-01",
                "?t=AAAAAAAAAAAAAAAAAAAAAA",
                "?t=abc")) {
            anybody.open(PAGE + guess);
            assertThat(anybody.page().locator(".verdict h1")).isVisible();
            seen.add(anybody.page().locator("main").innerText().replaceAll("\\d+:\\d+", ""));
        }
        assertThat(seen).hasSize(5).containsOnly(seen.get(0));
    }

    /** Tries of this test are nobody else's. */
    private static synchronized Visitor from(Visitor visitor) {
        addresses++;
        visitor.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113." + addresses));
        return visitor;
    }

    private void hand(Visitor visitor, String name, byte[] file) throws IOException {
        visitor.open(PAGE);
        choose(visitor, name, file);
        send(visitor.page(), "#file-submit");
    }

    private void handWithoutScripts(Visitor visitor, String name, byte[] file) throws IOException {
        visitor.open(PAGE);
        choose(visitor, name, file);
        follow(visitor.page(), "#file-submit");
    }

    private void choose(Visitor visitor, String name, byte[] file) throws IOException {
        visitor.page().setInputFiles("#file", Files.write(folder.resolve(name), file));
    }

    /** One that somebody of the demonstration has. */
    private byte[] anyPaper() {
        var holder = visitor().signIn(Demo.TEACHER_TK);
        holder.open("/certificate/issue/my-certificates.xhtml");
        var paper = holder.page()
                .locator("main a[href*='/api/certificates/'][href$='.jwt']")
                .first()
                .getAttribute("href");
        return holder.context().request().get(paper.replace(".jwt", ".pdf")).body();
    }

    private static byte[] scan() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
