package ba.sigurno.persistence.training;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrainingProgrammeTest {

    private final Country country = new Country();

    @Test
    void onlyWhatSaysWhatItIsCanBeOpened() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 5);
        assertBreaks("training_rule_editionIncomplete", () -> programme.open(programme.latest()));
        assertThat(programme.openEdition()).isEmpty();
    }

    @Test
    void whatIsOpenOrClosedIsNotChangedAnyMore() {
        var edition = Programmes.open();
        assertBreaks(
                "training_rule_editionPublished",
                () -> edition.text(Language.ENGLISH, "Children online", "Basics.", ""));
        assertBreaks("training_rule_editionPublished", () -> edition.lasts(12));
        assertBreaks(
                "training_rule_editionPublished", () -> edition.getProgramme().open(edition));
        edition.close();
        assertBreaks("training_rule_editionPublished", () -> edition.lasts(12));
        assertBreaks("training_rule_editionNotOpen", edition::close);
    }

    @Test
    void sessionsArePlannedOfOpenEditionsOnly() {
        var draft = new TrainingProgramme(BigDecimal.ONE, 1).latest();
        assertBreaks("training_rule_editionNotOpen", () -> session(draft));
        var edition = Programmes.open();
        var session = session(edition);
        edition.close();
        assertThat(session.getEdition()).isEqualTo(edition);
        assertBreaks("training_rule_editionNotOpen", () -> session(edition));
    }

    private TrainingSession session(ProgrammeEdition edition) {
        return new TrainingSession(
                edition, country.trainer, null, NOW, NOW.plus(Duration.ofHours(4)), "Tuzla", Language.BOSNIAN, 20);
    }
}
