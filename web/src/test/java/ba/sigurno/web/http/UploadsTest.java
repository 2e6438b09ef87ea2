package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.check.FileCheck;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleArchive;
import ba.sigurno.ejb.curriculum.sound.Sounds;
import ba.sigurno.ejb.enrolment.oneroster.PackageService;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.file.Pictures;
import ba.sigurno.persistence.file.StoredFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String CHECK = "/certificate/file";
    private static final String ROSTER = "/enrolment/roster/roster.xhtml";
    private static final String PACKAGE = "/enrolment/oneroster/import-package.xhtml";
    private static final String INVITE = "/identity/admission/invite-list.xhtml";
    private static final String IMPORT = "/exchange/importing/import.xhtml";
    private static final String LESSON = "/curriculum/editing/lesson.xhtml";
    private static final String SCHOOLS = "/register/importing/import-schools.xhtml";
    private static final String MATERIAL = "/training/material/session-materials.xhtml";
    private static final String TOPIC = "/workshop/material/topic-materials.xhtml";
    private static final String ITEM = "/library/editing/item-file.xhtml";
    private static final String PANEL = "/youthpanel/publication/publications.xhtml";
    private static final String TASK = "/training/progress/task.xhtml";
    private static final String MODULE = "/curriculum/editing/import-module.xhtml";
    private static final String QUESTION = "/quiz/editing/edit-question.xhtml";

    @Test
    void aPlaceTakesWhatItsFormMayBring() throws Exception {
        assertThat(bytes(CHECK)).isGreaterThan(FileCheck.MAX);
        assertThat(bytes(ROSTER)).isGreaterThan(RosterReader.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(PACKAGE)).isGreaterThan(PackageService.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(IMPORT)).isGreaterThan(ExchangeLimits.FILE_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(LESSON)).isGreaterThan(Pictures.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(LESSON)).isGreaterThan(Sounds.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(MODULE)).isGreaterThan(ModuleArchive.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(TASK)).isGreaterThan(StoredFile.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(TOPIC)).isGreaterThan(StoredFile.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(ITEM)).isGreaterThan(StoredFile.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(PANEL)).isGreaterThan(StoredFile.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(MATERIAL)).isGreaterThan(StoredFile.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
        assertThat(bytes(QUESTION)).isGreaterThan(Pictures.MAX_BYTES + RequestBounds.MAX_STAFF_FORM);
    }

    @Test
    void noCertificateThatIsTakenIsBigEnoughToGoToTheDisk() throws Exception {
        assertThat(bytes(CHECK)).isLessThanOrEqualTo(Uploads.MAX_IN_MEMORY);
    }

    @Test
    void everyPageWithAFileIsAPlace() throws Exception {
        Set<String> withFile;
        try (var files = Files.walk(PAGES)) {
            withFile = files.filter(file -> file.toString().endsWith(".xhtml") && holds(file, "multipart/form-data"))
                    .map(file -> "/" + PAGES.relativize(file))
                    .map(page -> page.equals("/certificate/check/check.xhtml") ? CHECK : page)
                    .collect(Collectors.toSet());
        }
        assertThat(withFile)
                .containsExactlyInAnyOrder(
                        CHECK, ROSTER, PACKAGE, INVITE, IMPORT, LESSON, MODULE, QUESTION, SCHOOLS, TASK, MATERIAL,
                        TOPIC, ITEM, PANEL);
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long bytes(String place) throws Exception {
        var parameter = Pattern.compile("<param-name>" + Pattern.quote(place) + "</param-name>\\s*"
                        + "<param-value>\\S+ (\\d+)[^<]*</param-value>")
                .matcher(Files.readString(PAGES.resolve("WEB-INF/web.xml")));
        assertThat(parameter.find()).as(place).isTrue();
        return Long.parseLong(parameter.group(1));
    }
}
