package ba.sigurno.ear.inserver.training;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.programme.RequirementText;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two languages often say the same word for word; what is said in one is still told apart from what is said in the other. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeTextsIT {

    private static final ProgrammeText SAME = new ProgrammeText("Umjetna inteligencija", "Osnove.", "");
    private static final RequirementText SAME_TASK = new RequirementText("Radionica", "");

    @Inject
    private Rows rows;

    private final TrainingProgramme programme = new TrainingProgramme(BigDecimal.ONE, 0);

    @BeforeEach
    void write() throws Exception {
        var draft = programme.latest();
        draft.say(Map.of(Language.BOSNIAN, SAME, Language.CROATIAN, SAME, Language.SERBIAN_LATIN, SAME));
        draft.require(RequirementKind.TASK).say(Map.of(Language.BOSNIAN, SAME_TASK, Language.CROATIAN, SAME_TASK));
        rows.store(programme);
    }

    @Test
    void oneLanguageOfAProgrammeIsChanged() throws Exception {
        change(draft -> draft.latest()
                .say(Map.of(
                        Language.BOSNIAN,
                        new ProgrammeText("Umjetna inteligencija", "Osnove.", ""),
                        Language.CROATIAN,
                        new ProgrammeText("Umjetna inteligencija u razredu", "Osnove.", ""),
                        Language.SERBIAN_LATIN,
                        new ProgrammeText("Umjetna inteligencija", "Osnove.", ""))));
        assertThat(titles())
                .containsExactly(
                        "bs Umjetna inteligencija",
                        "hr Umjetna inteligencija u razredu",
                        "sr-Latn Umjetna inteligencija");
    }

    @Test
    void oneLanguageOfAProgrammeIsTakenAway() throws Exception {
        change(draft -> draft.latest()
                .say(Map.of(
                        Language.BOSNIAN,
                        new ProgrammeText("Umjetna inteligencija", "Osnove.", ""),
                        Language.SERBIAN_LATIN,
                        new ProgrammeText("Umjetna inteligencija", "Osnove.", ""))));
        assertThat(titles()).containsExactly("bs Umjetna inteligencija", "sr-Latn Umjetna inteligencija");
    }

    @Test
    void oneLanguageOfARequirementIsChanged() throws Exception {
        change(changed -> changed.latest()
                .getRequirements()
                .get(1)
                .say(Map.of(
                        Language.BOSNIAN,
                        new RequirementText("Radionica", ""),
                        Language.CROATIAN,
                        new RequirementText("Radionica u razredu", ""))));
        assertThat(rows.texts(
                        "SELECT CONCAT(t.language, ' ', t.title) FROM requirement_text t JOIN requirement r"
                                + " ON r.id = t.requirement_id JOIN programme_edition e ON e.id = r.edition_id"
                                + " WHERE e.programme_id = ? ORDER BY t.language",
                        programme.getId()))
                .containsExactly("bs Radionica", "hr Radionica u razredu");
    }

    private void change(Consumer<TrainingProgramme> change) throws Exception {
        rows.change(TrainingProgramme.class, programme.getId(), change);
    }

    private List<String> titles() {
        return rows.texts(
                "SELECT CONCAT(t.language, ' ', t.title) FROM programme_edition_text t JOIN programme_edition e"
                        + " ON e.id = t.edition_id WHERE e.programme_id = ? ORDER BY t.language",
                programme.getId());
    }
}
