package ba.sigurno.ear.journey.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor brings a file of another system: what is good, what gets lost, what is broken, and what is known already. */
class ImportJourneyIT extends BrowserTest {

    private static final LocatorAssertions.HasCountOptions TIMEOUT =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void whatIsChosenIsTakenOverAndKnownAfterwards(int width) {
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        Page page = editor.page();
        bring(editor);
        var rows = page.locator("form tbody tr");
        assertThat(rows).hasCount(4);
        assertThat(page.locator("input[name$=':chosen']")).hasCount(3);
        assertThat(page.locator("input[name$=':chosen']:checked")).hasCount(3);
        assertThat(rows.nth(3).locator(".findings")).isVisible();
        assertThat(editor.inspect()).isEmpty();

        // Nothing of the whole file, then of the numbers all.
        press(page, "form:none");
        assertThat(page.locator("input[name$=':chosen']:checked")).hasCount(0);
        page.selectOption("select[name=type]", "NUMERIC");
        page.click("form.filters button");
        assertThat(rows).hasCount(1);
        press(page, "form:all");
        assertThat(page.locator("input[name$=':chosen']:checked")).hasCount(1);
        page.selectOption("select[name=type]", "");
        page.click("form.filters button");
        assertThat(rows).hasCount(4);
        assertThat(page.locator("input[name$=':chosen']:checked")).hasCount(1);

        rows.nth(1).locator("a.look").click();
        assertThat(page.locator("#q")).containsText("najbolja lozinka " + word);
        assertThat(page.locator(".choice input")).hasCount(2);
        assertThat(page.content()).doesNotContain("alert(");
        assertThat(editor.inspect()).isEmpty();
        page.click(".dock .btn");

        rows.nth(1).locator("input[name$=':chosen']").check();
        press(page, "form:take");
        assertThat(page.locator(".note.ok")).hasCount(1, TIMEOUT);
        assertThat(page.locator(".note.ok")).containsText("2");
        assertThat(editor.inspect()).isEmpty();

        bring(editor);
        assertThat(page.locator("input[name$=':chosen']:checked")).hasCount(1);
        assertThat(rows.nth(0).locator("input[name$=':chosen']")).isChecked();
        assertThat(page.locator(".stat").last().locator("b")).hasText("2");
    }

    @Test
    void aFileShowsHowFarItIsOnASlowLine() {
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/exchange/importing/import.xhtml");
        page.setInputFiles("[id='form:file']", new FilePayload("pitanja.docx", "application/msword", new byte[10]));
        assertThat(page.locator("[data-file-problem]")).containsText("pitanja.docx");
        assertThat(page.locator("[id='form:file']")).hasValue("");

        var line = editor.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", sending(20_000));
        page.setInputFiles(
                "[id='form:file']",
                new FilePayload(
                        "pitanja.txt",
                        "text/plain",
                        ("// Šta je lozinka?\n".repeat(20_000) + "Šta je lozinka " + word + "? {=tajna ~ime}\n")
                                .getBytes(StandardCharsets.UTF_8)));
        page.selectOption("[id='form:format']", "GIFT");
        page.selectOption("[id='form:language']", "BOSNIAN");
        page.click("[id='form:upload']");
        page.waitForFunction("() => { const bar = document.querySelector('[data-file-progress] progress')\n"
                + "return bar.value > 0 && bar.value < 1 }");
        assertThat(page.locator("[data-file-progress]")).containsText("%");
        assertThat(editor.inspect()).isEmpty();
        line.send("Network.emulateNetworkConditions", sending(-1));
        assertThat(page.locator("[id='form:take']")).hasCount(1, TIMEOUT);
    }

    /** A line over which so many bytes a second are sent; -1 for as many as it can. */
    private static JsonObject sending(int bytes) {
        var speed = new JsonObject();
        speed.addProperty("offline", false);
        speed.addProperty("latency", 0);
        speed.addProperty("downloadThroughput", -1);
        speed.addProperty("uploadThroughput", bytes);
        return speed;
    }

    private void bring(Visitor editor) {
        Page page = editor.page();
        editor.open("/exchange/importing/import.xhtml");
        page.setInputFiles(
                "[id='form:file']",
                new FilePayload("moodle.xml", "text/xml", moodle().getBytes(StandardCharsets.UTF_8)));
        page.selectOption("[id='form:format']", "MOODLE_XML");
        page.selectOption("[id='form:language']", "BOSNIAN");
        page.click("[id='form:upload']");
        page.waitForURL(Pattern.compile(".*/exchange/importing/review-import\\.xhtml\\?id=.*"));
        assertThat(page.locator("[id='form:take']")).hasCount(1, TIMEOUT);
    }

    /** One whole, one with a script that gets lost, one number, and one that nobody can mark by machine. */
    private String moodle() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                  <question type="shortanswer">
                    <name><text>Grad %1$s</text></name>
                    <questiontext format="html"><text>Glavni grad %1$s?</text></questiontext>
                    <answer fraction="100"><text>Sarajevo</text></answer>
                  </question>
                  <question type="multichoice">
                    <name><text>Lozinka %1$s</text></name>
                    <questiontext format="html"><text><![CDATA[<p>Šta je najbolja lozinka %1$s?</p><script>alert(1)</script>]]></text></questiontext>
                    <single>true</single>
                    <answer fraction="100" format="html"><text>duga</text></answer>
                    <answer fraction="0" format="html"><text>kratka</text></answer>
                  </question>
                  <question type="numerical">
                    <name><text>Slova %1$s</text></name>
                    <questiontext format="html"><text>Koliko slova ima riječ sigurno %1$s?</text></questiontext>
                    <answer fraction="100"><text>7</text><tolerance>0</tolerance></answer>
                  </question>
                  <question type="essay">
                    <name><text>Sastav %1$s</text></name>
                    <questiontext format="html"><text>Napiši sastav %1$s.</text></questiontext>
                  </question>
                </quiz>
                """.formatted(word);
    }
}
