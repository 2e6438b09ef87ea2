package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.archive.PackOffer;
import ba.sigurno.ejb.curriculum.editing.archive.PackUpdates;
import ba.sigurno.ejb.curriculum.editing.difference.EditionDifferences;
import ba.sigurno.ejb.curriculum.install.CountryModuleLoader;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a newer product brings for a module that is here is offered, and never put in its place. */
@ExtendWith(ArquillianExtension.class)
class PackUpdatesIT {

    /** A module of which this test alone pretends that the product brought another text than was read. */
    private static final String CODE = "S-INF";

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private CountryModuleLoader loader;

    @Inject
    private EditionDifferences differences;

    @Inject
    private PackUpdates updates;

    @Test
    void aNewerTextIsShownWithItsDifferencesAndTakenOnceOrLeft() throws Exception {
        assertThat(offers()).extracting(PackOffer::code).doesNotContain(CODE);
        change("UPDATE module_edition e JOIN module m ON m.id = e.module_id"
                + " SET e.source_digest = REPEAT('1', 64), e.minutes = e.minutes + 5 WHERE m.code = ?1");
        loader.load();
        assertThat(editions()).isOne();
        var offer = offers().stream()
                .filter(each -> each.code().equals(CODE))
                .findFirst()
                .orElseThrow();
        var page = asStaff.call(
                Demo.EDITOR,
                () -> differences.between(
                        offer.edition(), EditionDifferences.PACK, Language.ENGLISH, Language.BOSNIAN));
        assertThat(page.before()).isOne();
        assertThat(page.after()).isZero();
        assertThat(page.sections()).singleElement().satisfies(section -> assertThat(section.file())
                .isEqualTo("module.json"));

        asStaff.run(Demo.EDITOR, () -> updates.leave(CODE));
        assertThat(offers()).extracting(PackOffer::code).doesNotContain(CODE);
        assertThatThrownBy(() -> asStaff.call(Demo.EDITOR, () -> updates.take(CODE)))
                .hasMessageContaining("curriculum_pack_gone");

        change("UPDATE module SET left_digest = REPEAT('2', 64) WHERE code = ?1");
        var taken = concurrently.twice(concurrently.staff(Demo.EDITOR), () -> updates.take(CODE));
        assertThat(Concurrently.rules(taken)).hasSize(1);
        assertThat(editions()).isEqualTo(2);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM module_edition e JOIN module m ON m.id = e.module_id"
                                + " WHERE m.code = ? AND e.number = 2 AND e.published_at IS NULL",
                        CODE))
                .isOne();
        // Its questions are in the bank in the same words.
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM question WHERE identifier LIKE CONCAT(?, '/%')"
                                + " AND latest_number <> approved_number",
                        CODE))
                .isZero();
        assertThat(offers()).extracting(PackOffer::code).doesNotContain(CODE);
    }

    private List<PackOffer> offers() throws Exception {
        return asStaff.call(Demo.EDITOR, () -> updates.offers(Language.BOSNIAN));
    }

    private long editions() throws Exception {
        return rows.count(
                "SELECT COUNT(*) FROM module_edition e JOIN module m ON m.id = e.module_id WHERE m.code = ?", CODE);
    }

    private void change(String sql) throws Exception {
        rows.write(em -> em.createNativeQuery(sql).setParameter(1, CODE).executeUpdate());
    }
}
