package ba.sigurno.ejb.enrolment.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTextTest {

    private static final String LATIN = "Ime;Prezime\r\nĆamil;Đulić\r\nŽeljka;Šarčević\r\n";
    private static final String CYRILLIC = "Ђорђе\nЉиљана\nЊегош\nЏенана\n";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(RosterText.of(LATIN.getBytes(UTF_8))).isEqualTo(LATIN);
        assertThat(RosterText.of(("\uFEFF" + CYRILLIC).getBytes(UTF_8))).isEqualTo(CYRILLIC);
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        assertThat(RosterText.of(("\uFEFF" + LATIN).getBytes(UTF_16LE))).isEqualTo(LATIN);
        assertThat(RosterText.of(("\uFEFF" + CYRILLIC).getBytes(UTF_16BE))).isEqualTo(CYRILLIC);
        assertThat(RosterText.of(LATIN.getBytes(UTF_16LE))).isEqualTo(LATIN);
        assertThat(RosterText.of(LATIN.getBytes(UTF_16BE))).isEqualTo(LATIN);
    }

    @Test
    void readsWhatOldSpreadsheetsWrite() {
        assertThat(RosterText.of(LATIN.getBytes(Charset.forName("windows-1250"))))
                .isEqualTo(LATIN);
        assertThat(RosterText.of(CYRILLIC.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(CYRILLIC);
    }

    @Test
    void refusesAnEncodingItCannotTellRatherThanGarbleNames() {
        refused("Šaćir\nŽeljko".getBytes(Charset.forName("ISO-8859-2")), "enrolment_roster_encoding");
        refused("Жељко".getBytes(Charset.forName("IBM855")), "enrolment_roster_encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0\u0003\0\0\0\u0004\0\0\0ÿÿ\0\0", "\u0089PNG\r\n\u001a\n\0\0", "\0\0\0\0"})
    void aProgramOrPictureRenamedToCsvIsNoText(String start) {
        var bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        var file = new ByteArrayOutputStream();
        file.writeBytes(start.getBytes(ISO_8859_1));
        file.writeBytes(bytes);
        refused(file.toByteArray(), "enrolment_roster_not_text");
    }

    @Test
    void aWorkbookIsTakenForWhatItIs() {
        refused("PK\u0003\u0004\u0014\0\u0006\0".getBytes(ISO_8859_1), "enrolment_roster_workbook");
        refused("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1".getBytes(ISO_8859_1), "enrolment_roster_workbook");
    }

    @Test
    void aHugeFileIsNotRead() {
        refused(new byte[RosterText.MAX_BYTES + 1], "enrolment_roster_too_big");
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> RosterText.of(file))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo(key));
    }
}
