package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.pdf.document.PdfReading;
import ba.sigurno.ejb.pdf.text.Printable;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import ba.sigurno.persistence.i18n.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Whatever somebody is called, the paper says exactly that, or there is none. */
class AnyNameTest {

    private static final Set<Integer> SPACES = Set.of((int) ' ', (int) '\t', (int) '\n', (int) '\r', 0xa0, 0x2028);

    /** What people and their keyboards do, and what those do who try. */
    private static final String LIKELY =
            "Đurđica|Šećerović-Žižak|Љубица|Његовановић|O’Konor|D'Amico| von der |Hadz\u030Cic\u0301"
                    + "| |\t|\n|\u00A0|\u2028|\u200F|\u202E|\u2067|\u200B|\u00AD|\uFEFF|\u0007|\u0000|\u0332|\uFFFD|\uE000|\uD83D"
                    + "|😀|李|שרה|فاطمة|ﬁ|ǅ|Ð|Ɖ|\u2126|ſ|µ|μ|ẞ|´|ˇ|<b>|&amp;|"
                    + "x".repeat(300);

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aNameIsRefusedOrStandsThereWholeAndUnchanged(@ForAll("names") String name) throws Exception {
        if (!isPrintable(name)) {
            assertThatThrownBy(() -> render(name)).isInstanceOf(UnprintableTextException.class);
            return;
        }
        var printable = Printable.text(name);
        try (var reading = new PdfReading(render(name))) {
            var letters = String.join("", reading.characters());
            assertThat(letters).contains(Papers.in(Language.BOSNIAN).wording().holder() + printable);
            assertThat(reading.letters()).allMatch(CertificatePdfTest::isInsideTheFrame);
        }
        assertThat(visible(printable)).isEqualTo(visible(name));
    }

    @Provide
    Arbitrary<String> names() {
        var likely = Arbitraries.of(LIKELY.split("\\|"));
        var anything = Arbitraries.strings().all().ofMaxLength(4);
        var ofFonts = Arbitraries.strings().withCharRange(' ', '\u2fff').ofMaxLength(6);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, likely),
                        Tuple.of(1, anything),
                        Tuple.of(3, ofFonts.filter(AnyNameTest::isPrintable)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static boolean isPrintable(String name) {
        try {
            Printable.text(name);
            return true;
        } catch (UnprintableTextException e) {
            return false;
        }
    }

    /** What one sees of a text, whatever its spaces are. */
    private static List<Integer> visible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c ->
                        !SPACES.contains(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
                .boxed()
                .toList();
    }

    private static byte[] render(String name) {
        return CertificatePdf.draft(CertificateTemplate.builtIn(), Papers.bosnian(name));
    }
}
