package ba.sigurno.persistence.exchange.format;

/** A format in which questions come from other systems and go to them. */
public enum ExchangeFormat {
    /** General Import Format Template, the text format of Moodle. */
    GIFT("txt", "text/plain"),
    /** The XML format of Moodle. */
    MOODLE_XML("xml", "application/xml"),
    /** 1EdTech Question and Test Interoperability 2.1: a package, or an item. */
    QTI_21("zip", "application/zip"),
    /** 1EdTech Question and Test Interoperability 3.0: a package, or an item. */
    QTI_30("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    ExchangeFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns the extension of a written file, without the dot. */
    public String getExtension() {
        return extension;
    }

    /** Returns the media type of a written file (RFC 6838), without parameters. */
    public String getMediaType() {
        return mediaType;
    }
}
