package ba.sigurno.ejb.pdf;

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
        assertThat(Printable.text("  Emina\t\r\n Hadži\u00ADhasano\u200Bvić\uFEFF "))
                .isEqualTo("Emina Hadžihasanović");
    }

    @ParameterizedTest
    @CsvSource({"Emina 😀,😀,U+1F600", "李 Ming,李,U+674E", "سلام Emina,س,U+0633"})
    void aCharacterThatCannotBePrintedIsNamed(String text, String character, String codePoint) {
        assertThatThrownBy(() -> Printable.text(text))
                .isInstanceOfSatisfying(UnprintableTextException.class, refusal -> {
                    assertThat(refusal.getText()).isEqualTo(text);
                    assertThat(refusal.getCharacter()).isEqualTo(character);
                    assertThat(refusal.getCodePoint()).isEqualTo(codePoint);
                });
    }
}
