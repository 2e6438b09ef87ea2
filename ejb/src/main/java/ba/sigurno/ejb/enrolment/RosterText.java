package ba.sigurno.ejb.enrolment;

import ba.sigurno.persistence.i18n.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes text of a file that a teacher uploads. Which encoding a spreadsheet used, nobody asks the teacher: it is seen
 * from the bytes, and what fits none of the encodings used here is refused rather than guessed, because a wrong guess
 * turns Šaćir into Šaæir.
 */
final class RosterText {

    /** The biggest file, in bytes; a list of a class has one thousandth of it. */
    static final int MOST_BYTES = 200_000;

    private static final List<byte[]> WORKBOOKS = List.of(bytes("PK\u0003\u0004"), bytes("\u00d0\u00cf\u0011\u00e0"));
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");

    /** The non-ASCII characters of a list of names in Latin script, and what office programs put between them. */
    private static final Pattern LATIN = Pattern.compile("[\\x00-\\x7fčćđšžČĆĐŠŽáéíóúäöüÁÉÍÓÚÄÖÜß„“”’–\u00a0]*");

    private static final Pattern CYRILLIC =
            Pattern.compile("[\\x00-\\x7fабвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ„“”’–\u00a0]*");

    private RosterText() {}

    /**
     * The text of a file.
     *
     * @throws DomainException when the file is too big, no text, or in an encoding that cannot be told
     */
    static String of(byte[] file) {
        DomainException.require(file.length <= MOST_BYTES, "enrolment_roster_too_big", MOST_BYTES / 1000);
        DomainException.require(
                WORKBOOKS.stream().noneMatch(start -> startsWith(file, start)), "enrolment_roster_workbook");
        var text = marked(file)
                .or(() -> wide(file))
                .or(() -> decoded(file, StandardCharsets.UTF_8, any -> true))
                .or(() -> decoded(file, Charset.forName("windows-1250"), matches(LATIN)))
                .or(() -> decoded(file, Charset.forName("windows-1251"), matches(CYRILLIC)));
        DomainException.require(text.isPresent() || !looksBinary(file), "enrolment_roster_not_text");
        var found = text.orElseThrow(() -> new DomainException("enrolment_roster_encoding"));
        DomainException.require(!found.contains("\0") && !mostlyBinary(found), "enrolment_roster_not_text");
        return found;
    }

    /** Text that says its encoding by a byte order mark. */
    private static Optional<String> marked(byte[] file) {
        Charset charset;
        if (startsWith(file, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
            charset = StandardCharsets.UTF_8;
        } else if (startsWith(file, new byte[] {(byte) 0xff, (byte) 0xfe})) {
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(file, new byte[] {(byte) 0xfe, (byte) 0xff})) {
            charset = StandardCharsets.UTF_16BE;
        } else {
            return Optional.empty();
        }
        return decoded(file, charset, any -> true).map(text -> text.substring(1));
    }

    /** UTF-16 without a mark: every line ends in one zero byte beside a line feed, on the same side throughout. */
    private static Optional<String> wide(byte[] file) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == 0) {
                if (at % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (file.length % 2 != 0 || even + odd < file.length / 10 || (even > 0 && odd > 0)) {
            return Optional.empty();
        }
        return decoded(file, odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, any -> true);
    }

    private static Optional<String> decoded(byte[] file, Charset charset, Predicate<String> plausible) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text).filter(plausible);
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }

    private static boolean looksBinary(byte[] file) {
        return BINARY.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
    }

    /** A stray control character is a bad row, many of them are a file of another kind. */
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
