package ba.sigurno.ejb.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcčćdđefghijklmnoprsštuvzž ABCČĆDĐEFGHIJKLMNOPRSŠTUVZŽ",
                "абвгдђежзијклљмнњопрстћуфхцчџш АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ",
                "äöüß éèêñ őű łąę şğı Ñ",
                "O’Konor D'Amico Ana-Marija von der Leyen Đurđica ud. Šećerović (rođ. Žižak)",
                "„ovo“ ‚i ovo‘ – — … · § № € © × 1.000 %"
            })
    void aTextOfTheRegionIsPrintedAsItIs(String text) {
        assertThat(Printable.text(text)).isEqualTo(text);
    }

    @Test
    void aLooseAccentIsComposedWithItsLetter() {
        assertThat(Printable.text("Hadz\u030Cic\u0301")).isEqualTo("Hadžić");
    }

    @Test
    void whiteSpaceIsOneSpaceAndInvisibleCharactersAreLeftOut() {
        assertThat(Printable.text("  Emina\t\r\n\u00A0\u2028Hadži\u00ADhasano\u200Bvić\uFEFF "))
                .isEqualTo("Emina Hadžihasanović");
        assertThat(Printable.text("\u200FEmina c\u200D\u0301\u200E")).isEqualTo("Emina ć");
    }

    @ParameterizedTest
    @CsvSource({
        "Emina 😀,😀,U+1F600",
        "李 Ming,李,U+674E",
        "سلام Emina,س,U+0633",
        "אמינה,א,U+05D0",
        "Emi\u202Ena,RIGHT-TO-LEFT OVERRIDE,U+202E",
        "Emi\u2067na,RIGHT-TO-LEFT ISOLATE,U+2067",
        "Emi\u0007na,BEL,U+0007",
        "Emi\uFFFDna,\uFFFD,U+FFFD",
        "Emi\uE000na,PRIVATE USE AREA E000,U+E000",
        "Emi\u0332na,\u25CC\u0332,U+0332",
        "Emina \u2126\uD83D,HIGH SURROGATES D83D,U+D83D"
    })
    void aCharacterThatCannotBePrintedIsNamed(String text, String character, String codePoint) {
        assertThatThrownBy(() -> Printable.text(text))
                .isInstanceOfSatisfying(UnprintableTextException.class, refusal -> {
                    assertThat(refusal.getText()).isEqualTo(text);
                    assertThat(refusal.getCharacter()).isEqualTo(character);
                    assertThat(refusal.getCodePoint()).isEqualTo(codePoint);
                });
    }
}
