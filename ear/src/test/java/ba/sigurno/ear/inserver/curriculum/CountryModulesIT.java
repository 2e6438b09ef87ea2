package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.CountryModuleLoader;
import ba.sigurno.ejb.curriculum.install.ModuleInstaller;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The modules of the country pack are loaded, each once, and stay as they are. */
@ExtendWith(ArquillianExtension.class)
class CountryModulesIT {

    @Inject
    private CountryModuleLoader loader;

    @Inject
    private ModuleInstaller installer;

    @Inject
    private ModulePack pack;

    @Inject
    private Rows rows;

    @Test
    void eachIsTherePublishedAndWhole() {
        // One that is still being drawn waits; that it lacks nothing in the end is seen without a server.
        var codes = installer.codes().stream()
                .filter(pack::has)
                .filter(this::hasItsPictures)
                .toList();
        assertThat(rows.texts("SELECT code FROM module WHERE code IS NOT NULL"))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes).hasSizeGreaterThan(20).allSatisfy(code -> {
            List<Integer> sizes = rows.read(em -> {
                var edition = em.createQuery(
                                "SELECT e FROM ModuleEdition e WHERE e.module.code = :code AND e.number = 1",
                                ModuleEdition.class)
                        .setParameter("code", code)
                        .getSingleResult();
                assertThat(edition.isPublished()).isTrue();
                assertThat(edition.getSourceDigest()).hasSize(64);
                assertThat(edition.getTexts()).hasSize(4);
                assertThat(List.of(Kind.PLAN, Kind.WORKSHEETS, Kind.FAMILY))
                        .allSatisfy(kind -> assertThat(edition.page(kind)).hasSize(4));
                assertThat(edition.getBeforeQuiz().size()).isBetween(2, 3);
                assertThat(edition.getLessons()).allSatisfy(lesson -> {
                    assertThat(lesson.getContent().languages()).hasSize(4);
                    assertThat(lesson.getOutcome()).isNotNull();
                });
                return List.of(edition.getLessons().size(), edition.getQuiz().size());
            });
            assertThat(sizes.get(0)).isBetween(3, 6);
            assertThat(sizes.get(1)).isEqualTo(5);
            assertThat(rows.count(
                            "SELECT COUNT(*) FROM question q JOIN question_keyword k ON k.question_id = q.id"
                                    + " WHERE k.keyword = ? AND q.approved_number = 1 AND q.identifier LIKE CONCAT(?, '/%')",
                            code, code))
                    .isBetween(10L, 12L);
        });
    }

    @Test
    void thePicturesOfLessonsAndQuestionsAreKept() {
        assertThat(rows.texts(
                        "SELECT DISTINCT shown.digest FROM (SELECT p.digest, e.source_digest FROM lesson_picture p"
                                + " JOIN lesson l ON l.id = p.lesson_id JOIN module_edition e ON e.id = l.edition_id"
                                + " UNION SELECT p.digest, q.identifier FROM question_version_picture p"
                                + " JOIN question_version v ON v.id = p.version_id JOIN question q ON q.id = v.question_id"
                                + " WHERE q.identifier LIKE '%-%/%') shown"
                                + " LEFT JOIN picture k ON k.digest = shown.digest"
                                + " WHERE shown.source_digest IS NOT NULL AND k.digest IS NULL"))
                .isEmpty();
        assertThat(rows.count("SELECT COUNT(*) FROM picture WHERE media_type = 'image/svg+xml'"))
                .isGreaterThan(100);
    }

    @Test
    void anotherStartAddsNothingAndOverwritesNothing() throws Exception {
        rows.write(
                em -> em.createNativeQuery("UPDATE module_edition_text t JOIN module_edition e ON e.id = t.edition_id"
                                + " JOIN module m ON m.id = e.module_id SET t.reflection = CONCAT(t.reflection, '!')"
                                + " WHERE m.code = 'P1-HWL' AND t.language = 'en'")
                        .executeUpdate());
        var before = everything();
        loader.load();
        assertThat(everything()).isEqualTo(before);
    }

    private boolean hasItsPictures(String code) {
        return ModuleReader.read(pack.files(code, pack.kit())).missing().isEmpty();
    }

    private List<String> everything() {
        return rows.texts(
                "SELECT CONCAT(m.code, ' ', e.public_id, ' ', e.source_digest, ' ', l.public_id, ' ', t.reflection)"
                        + " FROM module m JOIN module_edition e ON e.module_id = m.id JOIN lesson l ON l.edition_id = e.id"
                        + " JOIN module_edition_text t ON t.edition_id = e.id ORDER BY m.code, e.number, l.position, t.language");
    }
}
