package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The template that certificates are drawn with: the centre's own when one is configured, otherwise the built-in one. The
 * file is read again when it was changed. While it cannot be used, nothing is issued or drawn: a paper in another dress
 * than the one that was agreed on would be out in the world for good.
 */
@ApplicationScoped
public class CurrentTemplate {

    private static final Logger LOG = Logger.getLogger(CurrentTemplate.class.getName());
    private static final List<TemplateProblem> NO_FILE = List.of(TemplateProblem.of("NO_FILE"));

    private Optional<Path> file;

    private volatile Reading reading;

    /**
     * The result of reading the file.
     *
     * @param changed when the file was changed; null when there is none
     * @param template empty when there are problems
     */
    private record Reading(
            Instant changed, long size, Optional<CertificateTemplate> template, List<TemplateProblem> problems) {

        boolean isOf(BasicFileAttributes now) {
            return now.lastModifiedTime().toInstant().equals(changed) && now.size() == size;
        }
    }

    /**
     * The state of the template.
     *
     * @param fileName the file's name; null for the built-in template
     * @param changed when the file was changed; null when there is none
     * @param problems why it cannot be used; none when it can
     */
    public record State(String fileName, Instant changed, List<TemplateProblem> problems) {

        /** Whether it is the one that comes with the product. */
        public boolean isBuiltIn() {
            return fileName == null;
        }

        /** Whether certificates can be drawn with it. */
        public boolean isUsable() {
            return problems.isEmpty();
        }
    }

    /** For the container's proxy. */
    protected CurrentTemplate() {}

    /** From the configuration. */
    @Inject
    public CurrentTemplate(@ConfigProperty(name = "SIGURNO_CERTIFICATE_TEMPLATE") Optional<String> file) {
        this.file = file.map(Path::of);
    }

    /**
     * The template to draw with now.
     *
     * @throws DomainException when the centre's own cannot be used
     */
    public CertificateTemplate get() {
        return file.isEmpty()
                ? CertificateTemplate.builtIn()
                : read(file.get()).template().orElseThrow(() -> new DomainException("certificate_rule_template"));
    }

    /** The template's state. */
    public State state() {
        if (file.isEmpty()) {
            return new State(null, null, List.of());
        }
        var latest = read(file.get());
        return new State(file.get().getFileName().toString(), latest.changed(), latest.problems());
    }

    private Reading read(Path path) {
        var known = reading;
        try {
            var now = Files.readAttributes(path, BasicFileAttributes.class);
            if (known == null || !known.isOf(now)) {
                known = read(path, now);
                reading = known;
            }
            return known;
        } catch (IOException e) {
            LOG.severe(() -> "The certificates' template cannot be read from %s: %s".formatted(path, e));
            return new Reading(null, 0, Optional.empty(), NO_FILE);
        }
    }

    private static Reading read(Path path, BasicFileAttributes now) throws IOException {
        var changed = now.lastModifiedTime().toInstant();
        try {
            var template = TemplateForm.read(Files.readAllBytes(path));
            LOG.info(() -> "Certificates are drawn with the template " + path);
            return new Reading(changed, now.size(), Optional.of(template), List.of());
        } catch (UnfitTemplateException e) {
            LOG.severe(() ->
                    "No certificate is drawn, because %s cannot be their template: %s".formatted(path, e.getMessage()));
            return new Reading(changed, now.size(), Optional.empty(), e.getProblems());
        }
    }
}
