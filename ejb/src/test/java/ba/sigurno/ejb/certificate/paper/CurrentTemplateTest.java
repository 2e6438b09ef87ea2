package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAFileItIsTheBuiltInOne() {
        var current = new CurrentTemplate(Optional.empty());

        assertThat(current.get()).isSameAs(CertificateTemplate.builtIn());
        assertThat(current.state().isBuiltIn()).isTrue();
        assertThat(current.state().isUsable()).isTrue();
    }

    @Test
    void theFileIsReadOnceAndAgainWhenItChanges() throws Exception {
        var file = folder.resolve("naš.pdf");
        Files.write(file, TemplateFormWriter.write(CertificateTemplate.builtIn(), Language.BOSNIAN));
        var current = new CurrentTemplate(Optional.of(file.toString()));
        var first = current.get();
        assertThat(first).isNotSameAs(CertificateTemplate.builtIn());
        assertThat(current.get()).isSameAs(first);

        touch(file);

        assertThat(current.get()).isNotSameAs(first);
        assertThat(current.state().fileName()).isEqualTo("naš.pdf");
    }

    @Test
    void aFileThatCannotBeUsedIsNotReplacedInSilence() throws Exception {
        var file = folder.resolve("naš.pdf");
        var current = new CurrentTemplate(Optional.of(file.toString()));
        assertRefused(current, "NO_FILE");

        Files.writeString(file, "ovo nije PDF");
        assertRefused(current, "UNREADABLE");

        Files.write(file, TemplateFormWriter.write(CertificateTemplate.builtIn(), Language.BOSNIAN));
        touch(file);
        assertThat(current.get().places()).containsKey(TemplateSlot.HOLDER);
        assertThat(current.state().isUsable()).isTrue();
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private static void assertRefused(CurrentTemplate current, String problem) {
        assertThatThrownBy(current::get)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getKey())
                        .isEqualTo("certificate_rule_template"));
        assertThat(current.state().problems()).extracting(TemplateProblem::kind).containsExactly(problem);
    }
}
