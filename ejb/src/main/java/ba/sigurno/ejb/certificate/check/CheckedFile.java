package ba.sigurno.ejb.certificate.check;

import ba.sigurno.persistence.certificate.issue.Certificate;
import java.util.Optional;

/**
 * The result of checking a file.
 *
 * @param certificate what is on record about it; there when it is {@link FileFinding#GENUINE} and only then
 */
public record CheckedFile(FileFinding finding, Optional<Certificate> certificate) {

    static CheckedFile of(FileFinding finding) {
        return new CheckedFile(finding, Optional.empty());
    }
}
