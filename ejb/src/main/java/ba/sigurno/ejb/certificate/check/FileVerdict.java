package ba.sigurno.ejb.certificate.check;

/**
 * The answer to anybody who hands in a file.
 *
 * @param certificate what is on record; null unless the file is genuine
 */
public record FileVerdict(FileFinding finding, CheckedCertificate certificate) {}
