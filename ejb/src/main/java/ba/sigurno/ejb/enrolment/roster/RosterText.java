package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.text.Encodings;
import ba.sigurno.persistence.i18n.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decodes a file that a teacher uploads. Nobody asks the teacher for the encoding: it is detected from the bytes, and a
 * file in none of the encodings used here is refused rather than guessed, because a wrong guess turns Šaćir into Šaæir.
 */
final class RosterText {

    /** The biggest file, in bytes; a list of a class has one thousandth of it. */
    static final int MAX_BYTES = 200_000;

    private static final List<byte[]> WORKBOOKS = List.of(bytes("PK\u0003\u0004"), bytes("\u00d0\u00cf\u0011\u00e0"));
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");

    private static final Pattern MARK = Pattern.compile("^\uFEFF");

    /** The characters of a list of names in Latin script, and those that office programs put between them. */
    private static final Encodings.Legacy LATIN =
            Encodings.Legacy.of("windows-1250", "čćđšžČĆĐŠŽáéíóúäöüÁÉÍÓÚÄÖÜß„“”’–\u00a0");

    private static final Encodings.Legacy CYRILLIC = Encodings.Legacy.of(
            "windows-1251", "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ„“”’–\u00a0");

    private RosterText() {}

    /**
     * Decodes a file.
     *
     * @throws DomainException when the file is too big, no text, or in an unknown encoding
     */
    static String of(byte[] file) {
        DomainException.require(file.length <= MAX_BYTES, "enrolment_roster_too_big", MAX_BYTES / 1000);
        DomainException.require(
                WORKBOOKS.stream().noneMatch(start -> startsWith(file, start)), "enrolment_roster_workbook");
        var text = Encodings.of(ByteBuffer.wrap(file), LATIN, CYRILLIC)
                .map(charset -> MARK.matcher(new String(file, charset)).replaceFirst(""));
        DomainException.require(text.isPresent() || !looksBinary(file), "enrolment_roster_not_text");
        var found = text.orElseThrow(() -> new DomainException("enrolment_roster_encoding"));
        DomainException.require(!found.contains("\0") && !mostlyBinary(found), "enrolment_roster_not_text");
        return found;
    }

    private static boolean looksBinary(byte[] file) {
        return BINARY.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
    }

    /** Tests for a binary file: a stray control character is a bad row, many of them are a file of another kind. */
    private static boolean mostlyBinary(String text) {
        return BINARY.matcher(text).results().count() > text.length() / 20 + 3;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length
                && ByteBuffer.wrap(file, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
