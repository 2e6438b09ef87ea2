package ba.sigurno.ejb.file;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes files that people send for others to read: the one way in. */
@ApplicationScoped
public class SentFiles {

    @Inject
    private VirusScanner scanner;

    /**
     * Looks at a file, and lets the scanner of the installation look at it, if there is one.
     *
     * @throws DomainException when it is too big, broken, locked, of another type, runs something or has a known virus, and
     *     when the scanner cannot be asked
     */
    public AcceptedFile accept(SentFile sent) {
        var accepted = AcceptedFile.of(sent);
        scanner.check(sent.bytes());
        return accepted;
    }
}
