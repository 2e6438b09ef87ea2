package ba.sigurno.ejb.file;

import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.StandardCharsets;

/** The types of files that are taken. The first bytes and, of packages, what is in them decide, not the name. */
enum FileType {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODP("odp", "application/vnd.oasis.opendocument.presentation"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String ending;
    private final String mediaType;

    FileType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * Finds out the type of a file, and looks whether it runs something. Pictures are looked at by who cuts them.
     *
     * @throws DomainException when it is of no type that is taken, broken, locked, or runs something
     */
    static FileType of(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            PdfCheck.requireHarmless(bytes);
            return PDF;
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            return OfficeCheck.of(bytes);
        }
        if (begins(bytes, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (begins(bytes, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        throw new DomainException("file_rule_type");
    }

    private static boolean begins(byte[] bytes, String start) {
        int length = start.length();
        return bytes.length > length && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Returns how the name of such a file ends, without a dot. */
    String getEnding() {
        return ending;
    }

    String getMediaType() {
        return mediaType;
    }
}
