package ba.sigurno.persistence.training.programme;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingProgrammeTest {

    private final Country country = new Country();

    @Test
    void onlyWhatSaysWhatItIsCanBeOpened() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 5);
        assertBreaks("training_rule_edition_incomplete", () -> programme.open(programme.latest()));
        assertThat(programme.openEdition()).isEmpty();
    }

    @Test
    void whatExpiresAsksForSomethingWhenItIsRenewed() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 5);
        var draft = programme.latest();
        draft.text(Language.BOSNIAN, "Djeca na internetu", "Osnove.", "");
        draft.lasts(24);
        draft.getRequirements().get(0).renews(false);
        var prior = draft.require(RequirementKind.PRIOR);
        prior.follow(new TrainingProgramme(BigDecimal.ONE, 1));
        assertBreaks("training_rule_nothing_to_renew", () -> programme.open(draft));
        draft.getRequirements().get(0).renews(true);
        programme.open(draft);
        assertThat(draft.isOpen()).isTrue();
    }

    @Test
    void whatIsOpenOrClosedIsNotChangedAnyMore() {
        var edition = Programmes.open();
        assertBreaks(
                "training_rule_edition_published",
                () -> edition.text(Language.ENGLISH, "Children online", "Basics.", ""));
        assertBreaks("training_rule_edition_published", () -> edition.lasts(12));
        assertBreaks(
                "training_rule_edition_published", () -> edition.getProgramme().open(edition));
        edition.close();
        assertBreaks("training_rule_edition_published", () -> edition.lasts(12));
        assertBreaks("training_rule_edition_not_open", edition::close);
    }

    @Test
    void sessionsArePlannedOfOpenEditionsOnly() {
        var draft = new TrainingProgramme(BigDecimal.ONE, 1).latest();
        assertBreaks("training_rule_edition_not_open", () -> session(draft));
        var edition = Programmes.open();
        var session = session(edition);
        edition.close();
        assertThat(session.getEdition()).isEqualTo(edition);
        assertBreaks("training_rule_edition_not_open", () -> session(edition));
    }

    @Test
    void itCountsWithAnAuthorityAsItsSchemeHasIt() {
        var draft = new TrainingProgramme(BigDecimal.TEN, 5).latest();
        draft.countsWith(Map.of(country.tuzla.getCode(), new AuthorityPoints(8, "Stručno usavršavanje")));
        assertThat(draft.pointsFor(country.tuzla)).isEqualTo(8);
        assertThat(draft.pointsFor(country.banjaLuka)).isEqualTo(5);
        assertThat(draft.pointsFor(null)).isEqualTo(5);
        assertBreaks(
                "training_rule_worth",
                () -> draft.countsWith(Map.of(country.tuzla.getCode(), new AuthorityPoints(-1, ""))));

        draft.countsWith(Map.of());
        assertThat(draft.pointsFor(country.tuzla)).isEqualTo(5);
    }

    @Test
    void theNextEditionSaysWhatTheLastSaidUntilItIsChanged() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 5);
        var first = programme.latest();
        assertBreaks("training_rule_no_text", () -> first.say(Map.of()));
        first.say(Map.of(Language.BOSNIAN, new ProgrammeText("Djeca na internetu", "Osnove.", "Razgovara\n\nPita")));
        first.countsWith(Map.of(country.tuzla.getCode(), new AuthorityPoints(8, "")));
        assertBreaks("training_rule_only_edition", () -> programme.discard(first));
        programme.open(first);
        assertBreaks("training_rule_was_opened", programme::requireNeverOpened);

        var draft = programme.revise();
        assertThat(draft.getTexts().get(Language.BOSNIAN).getOutcomes()).containsExactly("Razgovara", "Pita");
        assertThat(draft.pointsFor(country.tuzla)).isEqualTo(8);
        draft.say(Map.of(Language.SERBIAN_LATIN, new ProgrammeText("Djeca na mreži", "Osnove.", "")));
        assertThat(draft.getTexts()).containsOnlyKeys(Language.SERBIAN_LATIN);
        assertThat(draft.speaks(Language.SERBIAN_CYRILLIC)).isTrue();
        assertThat(draft.speaks(Language.BOSNIAN)).isFalse();
        assertThat(programme.current()).isEqualTo(first);

        programme.discard(draft);
        assertThat(programme.getEditions()).containsExactly(first);
        programme.open(programme.revise());
        assertThat(first.getState()).isEqualTo(EditionState.CLOSED);
        assertThat(programme.edition(2)).contains(programme.current());
    }

    @Test
    void aSessionHasTheDatesThatHaveToBeAttendedAndALanguageOfTheEdition() {
        var programme = new TrainingProgramme(BigDecimal.TEN, 5);
        var edition = programme.latest();
        edition.text(Language.SERBIAN_LATIN, "Djeca na internetu", "Osnove.", "");
        edition.getRequirements().get(0).attend(Set.of(1, 3));
        programme.open(edition);
        var times = List.of(Programmes.inDays(1), Programmes.inDays(2));
        assertBreaks("training_rule_few_dates", () -> session(edition, times, Language.SERBIAN_CYRILLIC));
        assertBreaks(
                "training_rule_language",
                () -> session(
                        edition,
                        List.of(Programmes.inDays(1), Programmes.inDays(2), Programmes.inDays(3)),
                        Language.BOSNIAN));
        var session = session(
                edition,
                List.of(Programmes.inDays(1), Programmes.inDays(2), Programmes.inDays(3)),
                Language.SERBIAN_CYRILLIC);
        assertBreaks("training_rule_few_dates", () -> session.schedule(times));
        assertThat(session.getMeetings()).hasSize(3);
    }

    private TrainingSession session(ProgrammeEdition edition, List<SessionTime> times, Language language) {
        return new TrainingSession(edition, country.trainer, country.tuzla, times, "Tuzla", language, 20);
    }

    private TrainingSession session(ProgrammeEdition edition) {
        return new TrainingSession(
                edition, country.trainer, null, NOW, NOW.plus(Duration.ofHours(4)), "Tuzla", Language.BOSNIAN, 20);
    }
}
