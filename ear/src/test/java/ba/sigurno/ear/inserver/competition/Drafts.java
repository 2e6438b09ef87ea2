package ba.sigurno.ear.inserver.competition;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.edition.EditionCommand;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.PaperEditing;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes editions of the competition for tests, by the services. They are of a far day, so that no other test meets them. */
@RequestScoped
public class Drafts {

    /** The code of an age band of the country. */
    public static final String BAND = "P2";

    private static final int YEAR = 2044;
    private static final int DAYS = 6500;
    private static final int ITEMS = 3;

    @Inject
    private AsStaff as;

    @Inject
    private EditionEditing editing;

    @Inject
    private PaperEditing papers;

    @Inject
    private EditionSwitch editionSwitch;

    @Inject
    private Rows rows;

    /** What a whole edition is, but for its papers. */
    public EditionCommand content(boolean rehearsal) {
        var opens = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(DAYS));
        return new EditionCommand(
                YEAR,
                rehearsal,
                opens,
                opens.plus(Duration.ofHours(10)),
                80,
                1,
                CompetitionEdition.RESERVES_PER_POOL,
                CompetitionEdition.CLAIM_DAYS,
                Arrays.stream(Language.values())
                        .filter(language -> !language.isCyrillic())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                language -> new EditionText("Kviz", "Odgovori sam.", "Ruksak", "Ruksak"))));
    }

    /** A draft that asks nothing yet. */
    String empty(boolean rehearsal) throws Exception {
        return as.call(Demo.EDITOR, () -> editing.create(content(rehearsal)));
    }

    /** A draft that could be switched on; its public id. */
    public String ready(boolean rehearsal) throws Exception {
        var id = empty(rehearsal);
        for (var band : bands()) {
            ask(id, band, asked(band));
        }
        return id;
    }

    /** Saves the first paper of an age band. */
    void ask(String id, String band, List<String> questions) throws Exception {
        as.call(Demo.EDITOR, () -> {
            papers.save(id, band, List.of(), questions);
            return null;
        });
    }

    public void switchOn(String id) throws Exception {
        as.call(Demo.ADMIN, () -> {
            editionSwitch.switchOn(id, lock(id));
            return null;
        });
    }

    /** Takes it out of everybody's way. */
    void away(String id) throws Exception {
        as.call(Demo.ADMIN, () -> {
            if (rows.count(
                            "SELECT COUNT(*) FROM competition_edition WHERE switched_on_at IS NOT NULL AND public_id = ?",
                            id)
                    > 0) {
                editionSwitch.switchOff(id, lock(id));
            }
            editing.delete(id);
            return null;
        });
    }

    /** The codes of the age bands of the country. */
    List<String> bands() {
        return rows.texts("SELECT code FROM age_band ORDER BY position");
    }

    /** The questions of {@link #BAND}. */
    public List<String> asked() {
        return asked(BAND);
    }

    /**
     * Questions that an age band may be asked: all speak all languages and are answered by a tap, and those with a picture come
     * first, since a paper for those who are learning to read needs one.
     */
    List<String> asked(String band) {
        return rows.texts(
                "SELECT q.public_id FROM question q JOIN question_version v ON v.question_id = q.id"
                        + " AND v.number = q.approved_number JOIN age_band b ON b.id = q.age_band_id WHERE b.code = ? AND q.retired = FALSE AND v.type = 'SINGLE_CHOICE'"
                        + " AND (SELECT COUNT(*) FROM question_asked_language l WHERE l.question_id = q.id) = 4"
                        + " ORDER BY EXISTS (SELECT 1 FROM question_version_picture p WHERE p.version_id = v.id) DESC, q.id"
                        + " LIMIT " + ITEMS,
                band);
    }

    /** A question for those who are learning to read, without a picture. */
    String inWords() {
        return rows.text("SELECT q.public_id FROM question q JOIN question_version v ON v.question_id = q.id"
                + " AND v.number = q.approved_number JOIN age_band b ON b.id = q.age_band_id WHERE b.code = 'P1'"
                + " AND q.retired = FALSE AND v.type = 'TRUE_FALSE' AND NOT EXISTS"
                + " (SELECT 1 FROM question_version_picture p WHERE p.version_id = v.id) ORDER BY q.id LIMIT 1");
    }

    public int lock(String id) {
        return rows.version("competition_edition", id);
    }
}
