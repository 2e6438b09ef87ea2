package ba.sigurno.ejb.file;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.file.FileLack;
import ba.sigurno.persistence.file.StoredFile;
import ba.sigurno.persistence.i18n.DomainException;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that was looked at: of a type that is taken, by its content and not by its name, without programs and, if it is
 * a picture, without the place where it was taken.
 *
 * @param name a name that is safe on every computer, with the ending of its type
 * @param mediaType the type of its content
 * @param digest the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
 * @param lacks what a PDF lacks for readers who hear it; empty for others
 * @param bytes its content; not to be changed
 */
public record AcceptedFile(String name, String mediaType, String digest, Set<FileLack> lacks, byte[] bytes) {

    /** The widest and highest picture, in pixels: that of a good telephone. */
    private static final int MAX_PIXELS = 6000;

    private static final int BASE_LENGTH = StoredFile.NAME_LENGTH - 10;

    private static final String NO_NAME = "sigurno";

    /** Control characters, those that turn the direction of the text, and what some file system does not take. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*;%]+");

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    private static final Pattern ENDING = Pattern.compile("\\.[\\p{Alnum}]{1,8}$");

    /**
     * Looks at a file.
     *
     * @throws DomainException when it is too big, broken, locked, of another type, or runs something
     */
    static AcceptedFile of(SentFile sent) {
        var bytes = sent.bytes();
        DomainException.require(bytes.length <= StoredFile.MAX_BYTES, "file_rule_too_big", StoredFile.MAX_BYTES >> 20);
        var type = FileType.of(bytes);
        var kept = type.isPicture()
                ? Pictures.of(bytes, StoredFile.MAX_BYTES, MAX_PIXELS).bytes()
                : bytes;
        return new AcceptedFile(
                base(sent.name()) + "." + type.getEnding(),
                type.getMediaType(),
                Sha256.hex(kept),
                type == FileType.PDF ? PdfReading.lacks(kept) : Set.of(),
                kept);
    }

    /** Returns a file that was looked at before it was stored. */
    public static AcceptedFile of(StoredFile stored) {
        return new AcceptedFile(
                stored.getName(), stored.getMediaType(), stored.getDigest(), stored.getLacks(), stored.getBytes());
    }

    /** Returns it as it is to be stored. */
    public StoredFile toStore() {
        return new StoredFile(name, mediaType, digest, lacks, bytes);
    }

    private static String base(String sent) {
        var name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        var base = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        base = ENDING.matcher(base).replaceFirst("").strip();
        while (base.startsWith(".")) {
            base = base.substring(1);
        }
        if (base.length() > BASE_LENGTH) {
            base = base.substring(
                            0, Character.isHighSurrogate(base.charAt(BASE_LENGTH - 1)) ? BASE_LENGTH - 1 : BASE_LENGTH)
                    .strip();
        }
        FreeText.check(base, BASE_LENGTH);
        return base.isEmpty() ? NO_NAME : base;
    }
}
