package ba.sigurno.persistence.hotline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://site.example/a?b=c#d",
                "http://abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx.onion/x",
                "https://kućica.example/šta",
                "https://xn--kuica-hxa.example/",
                "hxxps[:]//site[.]example/a",
                "site.example",
                "profil @neko u igri, drugi na listi",
                "Baza podataka: stranica s podacima, druga po redu"
            })
    void anAddressIsAnyTextThatSaysWhereItIs(String typed) {
        assertThat(ReportWords.address("  " + typed + "\n")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void noneIsRefused(String typed) {
        refused(typed, "hotline_rule_no_address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript: void(0)", "vbscript:x"})
    void aCommandIsRefused(String typed) {
        refused(typed, "hotline_rule_script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,iVBORw0KGgo=",
                "vidi data:text/html,<b>x</b>",
                "DATA: image/jpeg;base64 , abc",
                "data:,x",
                "image/png;base64 iVBORw0KGgo"
            })
    void aPictureWrittenAsAnAddressIsRefused(String typed) {
        refused(typed, "hotline_rule_content");
    }

    @Test
    void whatNobodyTypesIsRefusedAsContent() {
        var line = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk6GBg";
        assertThat(line.length()).isGreaterThan(60);
        refused(line + line, "hotline_rule_content");
        assertThatThrownBy(() -> ReportWords.comment(line + "\n" + line + "\n" + line + "\n"))
                .hasMessage("hotline_rule_content");
        assertThat(ReportWords.comment("lozinka je abc123, a grupa „Naši“")).isNotEmpty();
        // A long address, as networks make them, is an address.
        assertThat(ReportWords.address("https://site.example/watch?token=" + line + line))
                .isNotEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        refused("a ".repeat(5000), "app_field_long");
        assertThatThrownBy(() -> ReportWords.comment("a ".repeat(5000))).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Site.example/A/,site.example/A",
        "HTTP://site.example./A#part,site.example/A",
        "hxxps[:]//site[.]example/A,site.example/A",
        "site(.)example/A,site.example/A",
        "https://kućica.example,xn--kuica-hxa.example",
        "https://site.example/a?b=C,site.example/a?b=C",
    })
    void theSameAddressIsRecognisedHoweverItIsWritten(String typed, String normalised) {
        assertThat(ReportWords.normalised(typed)).isEqualTo(normalised);
    }

    @Test
    void whatIsShownIsNoLink() {
        assertThat(ReportWords.defanged("https://site.example/a.b@c")).isEqualTo("hxxps[:]//site[.]example/a[.]b[at]c");
        assertThat(ReportWords.defanged("hxxps[:]//site[.]example")).isEqualTo("hxxps[:]//site[.]example");
        assertThat(ReportWords.defanged("ftp://site.example")).isEqualTo("ftp[:]//site[.]example");
    }

    private static void refused(String typed, String rule) {
        assertThatThrownBy(() -> ReportWords.address(typed))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo(rule));
    }
}
