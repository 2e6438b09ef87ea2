package ba.sigurno.persistence.file;

/** What a PDF lacks for readers who hear it (PDF/UA, ISO 14289-1). */
public enum FileLack {
    /** The structure of headings, paragraphs and tables. */
    TAGS,
    /** The language in which it is to be read out. */
    LANGUAGE,
    /** A title, which is read out in place of the file's name. */
    TITLE
}
