package ba.sigurno.ejb.certificate.check;

/**
 * What anybody learns of a file that they handed in.
 *
 * @param certificate what is on record; null unless the file is genuine
 */
public record FileVerdict(FileFinding finding, CheckedCertificate certificate) {}
