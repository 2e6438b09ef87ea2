package ba.sigurno.ear.inserver.competition;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.edition.EditedEdition;
import ba.sigurno.ejb.competition.edition.EditionCommand;
import ba.sigurno.ejb.competition.edition.EditionEditing;
import ba.sigurno.ejb.competition.edition.EditionPhase;
import ba.sigurno.ejb.competition.edition.PaperEditing;
import ba.sigurno.ejb.competition.edition.PaperLine;
import ba.sigurno.ejb.competition.readiness.CheckStatus;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.competition.readiness.FixLocation;
import ba.sigurno.ejb.competition.readiness.Readiness;
import ba.sigurno.ejb.competition.readiness.ReadinessCheck;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An edition is put together by several people, and switched on by one, when all is ready; from then on it asks the same. */
@ExtendWith(ArquillianExtension.class)
class EditionEditingIT {

    private static final Language READER = Language.BOSNIAN;
    private static final String BAND = Drafts.BAND;

    @Inject
    private AsStaff as;

    @Inject
    private EditionEditing editing;

    @Inject
    private PaperEditing papers;

    @Inject
    private EditionSwitch editionSwitch;

    @Inject
    private EditionService editions;

    @Inject
    private Drafts drafts;

    @Inject
    private Rows rows;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void leaveNothing() throws Exception {
        for (var id : made) {
            drafts.away(id);
        }
    }

    @Test
    void aReadyEditionIsSwitchedOnAndItsSeedIsPromisedToAll() throws Exception {
        var id = made(drafts.ready(false));
        assertThat(look(id).isReady()).isTrue();
        drafts.switchOn(id);
        assertThat(open(id).standing()).isEqualTo(EditionPhase.ON);
        assertThat(shown(id).seedCommitment()).matches("[0-9a-f]{64}").isEqualTo(look(id).seedCommitment());
        assertThat(rows.text("SELECT LOWER(HEX(seed_cipher)) FROM competition_edition WHERE public_id = ?", id))
                .doesNotContain(shown(id).seedCommitment());
    }

    @Test
    void whatAsksNothingIsNotSwitchedOn() throws Exception {
        var id = made(drafts.empty(false));
        assertThat(reds(id)).hasSameSizeAs(drafts.bands()).allMatch(check -> check.place() == FixLocation.PAPER);
        assertRefused("competition_rule_not_ready", () -> switchOn(id));
        for (var band : drafts.bands()) {
            drafts.ask(id, band, drafts.asked(band));
        }
        assertThat(reds(id)).isEmpty();
        assertThat(look(id).checks())
                .anyMatch(check ->
                        check.light() == CheckStatus.GREEN && check.words().contains("dnevnik odgovora"));
        assertThat(look(id).checks())
                .anyMatch(check ->
                        check.light() == CheckStatus.AMBER && check.words().contains("probe"));
    }

    @Test
    void aLanguageThatIsMissingForbidsToSwitchOn() throws Exception {
        var id = made(drafts.ready(true));
        var content = drafts.content(true);
        var texts = new HashMap<>(content.texts());
        texts.remove(Language.CROATIAN);
        save(id, new EditionCommand(content.year(), true, content.opensAt(), content.closesAt(), 80, 1, 1, 14, texts));
        assertThat(reds(id))
                .singleElement()
                .extracting(ReadinessCheck::words)
                .asString()
                .contains("hrvatski");
        assertRefused("competition_rule_not_ready", () -> switchOn(id));
    }

    @Test
    void aQuestionTakenOutOfTheBankForbidsToSwitchOn() throws Exception {
        var id = made(drafts.ready(true));
        var question = drafts.asked().get(0);
        retire(question, true);
        try {
            assertThat(reds(id))
                    .singleElement()
                    .extracting(ReadinessCheck::band)
                    .isEqualTo(BAND);
            assertRefused("competition_rule_not_ready", () -> switchOn(id));
        } finally {
            retire(question, false);
        }
    }

    @Test
    void aQuestionOfAnotherAgeForbidsToSwitchOn() throws Exception {
        var id = made(drafts.ready(true));
        as.run(Demo.EDITOR, () -> papers.save(id, BAND, drafts.asked(), drafts.asked("S")));
        assertThat(reds(id))
                .singleElement()
                .matches(check -> check.band().equals(BAND) && check.words().contains("za taj uzrast"));
        assertRefused("competition_rule_not_ready", () -> switchOn(id));
    }

    @Test
    void aPaperInWordsAloneForThoseLearningToReadForbidsToSwitchOn() throws Exception {
        var id = made(drafts.ready(true));
        as.run(Demo.EDITOR, () -> papers.save(id, "P1", drafts.asked("P1"), List.of(drafts.inWords())));
        assertThat(reds(id)).singleElement().matches(check -> check.words().contains("slik"));
        assertRefused("competition_rule_not_ready", () -> switchOn(id));
    }

    @Test
    void anOpeningThatHasPassedForbidsToSwitchOn() throws Exception {
        var id = made(drafts.ready(true));
        var content = drafts.content(true);
        save(
                id,
                new EditionCommand(
                        content.year(),
                        true,
                        Instant.now().minusSeconds(60),
                        content.closesAt(),
                        80,
                        1,
                        1,
                        14,
                        content.texts()));
        assertThat(reds(id)).hasSize(1);
        assertRefused("competition_rule_not_ready", () -> switchOn(id));
    }

    @Test
    void twoRealOnesAreNeverOpenAtTheSameTimeAlsoBesideARehearsal() throws Exception {
        drafts.switchOn(made(drafts.ready(true)));
        var first = made(drafts.ready(false));
        var second = made(drafts.ready(false));
        drafts.switchOn(first);
        assertThat(reds(second))
                .singleElement()
                .extracting(ReadinessCheck::place)
                .isEqualTo(FixLocation.EDITIONS);
        assertRefused("competition_rule_not_ready", () -> switchOn(second));
        var content = drafts.content(false);
        var later = Duration.ofDays(1);
        save(
                second,
                new EditionCommand(
                        content.year(),
                        false,
                        content.opensAt().plus(later),
                        content.closesAt().plus(later),
                        80,
                        1,
                        1,
                        14,
                        content.texts()));
        drafts.switchOn(second);
        assertRefused(
                "competition_rule_overlap",
                () -> editionSwitch.move(
                        first,
                        drafts.lock(first),
                        content.opensAt(),
                        content.closesAt().plus(later)));
    }

    @Test
    void whatIsSwitchedOnStaysAsItIsUntilItIsSwitchedOff() throws Exception {
        var id = made(drafts.ready(true));
        drafts.switchOn(id);
        var asked = drafts.asked();
        assertRefused("competition_rule_switched_on", () -> papers.save(id, BAND, asked, asked.subList(0, 1)));
        assertRefused("competition_rule_switched_on", () -> editing.save(id, drafts.lock(id), drafts.content(true)));
        assertRefused("competition_rule_switched_on", () -> editing.delete(id));
        assertThat(questions(id)).isEqualTo(asked);
        as.run(Demo.ADMIN, () -> editionSwitch.switchOff(id, drafts.lock(id)));
        assertThat(editions.all(READER)).noneMatch(edition -> edition.id().equals(id));
        as.run(Demo.EDITOR, () -> papers.save(id, BAND, asked, asked.subList(0, 1)));
        assertThat(questions(id)).hasSize(1);
    }

    @Test
    void theWindowCanBeMovedWhileItIsOnButNotTheOpeningOnceItIsOpen() throws Exception {
        var id = drafts.ready(true);
        drafts.switchOn(id);
        var began = Instant.now().minusSeconds(60);
        var ends = Instant.now().plus(Duration.ofHours(1));
        as.run(Demo.ADMIN, () -> editionSwitch.move(id, drafts.lock(id), began, ends));
        assertThat(shown(id).phase()).isEqualTo(EditionInfo.Phase.OPEN);
        assertRefused("competition_rule_already_open", () -> editionSwitch.switchOff(id, drafts.lock(id)));
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertRefused(
                "competition_rule_opening_past",
                () -> editionSwitch.move(id, drafts.lock(id), tomorrow, tomorrow.plusSeconds(60)));
        assertRefused(
                "competition_rule_closes_past",
                () -> editionSwitch.move(
                        id, drafts.lock(id), shown(id).opensAt(), Instant.now().minusSeconds(1)));
        // Nobody waits for its end: it is long ago.
        rows.write(em -> em.createNativeQuery("UPDATE competition_edition SET opens_at = '2001-01-01',"
                        + " closes_at = '2001-01-02', version = version + 1 WHERE public_id = ?")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(open(id).standing()).isEqualTo(EditionPhase.OVER);
        assertRefused("competition_rule_over", () -> editionSwitch.move(id, drafts.lock(id), tomorrow, tomorrow));
    }

    @Test
    void whoSawAnOlderStateChangesNothing() throws Exception {
        var id = made(drafts.ready(true));
        int seen = open(id).lock();
        var content = drafts.content(true);
        as.run(Demo.EDITOR, () -> editing.save(id, seen, content));
        assertStale(Demo.EDITOR, () -> editing.save(id, seen, content));
        assertStale(Demo.ADMIN, () -> editionSwitch.switchOn(id, seen));
        var asked = drafts.asked();
        as.run(Demo.EDITOR, () -> papers.save(id, BAND, asked, asked.subList(1, 2)));
        assertStale(Demo.EDITOR_2, () -> papers.save(id, BAND, asked, asked.subList(0, 2)));
        assertThat(questions(id)).isEqualTo(asked.subList(1, 2));
    }

    @Test
    void questionsAreAskedInTheOrderInWhichTheyWerePut() throws Exception {
        var id = made(drafts.ready(true));
        var asked = drafts.asked();
        var turned = new ArrayList<>(asked);
        Collections.reverse(turned);
        as.run(Demo.EDITOR, () -> papers.save(id, BAND, asked, turned));
        assertThat(questions(id)).isEqualTo(turned);
        var fewer = List.of(turned.get(2), turned.get(0));
        as.run(Demo.EDITOR, () -> papers.save(id, BAND, turned, fewer));
        assertThat(questions(id)).isEqualTo(fewer);
        assertRefused(
                "quiz_rule_question_twice", () -> papers.save(id, BAND, fewer, List.of(fewer.get(0), fewer.get(0))));
    }

    @Test
    void aCopySaysAndAsksTheSameOnTheNextDayOfThatKind() throws Exception {
        var id = made(drafts.ready(true));
        var copy = made(as.call(Demo.EDITOR, () -> editing.copy(id)));
        assertThat(questions(copy)).isEqualTo(drafts.asked());
        var content = open(copy).content();
        assertThat(content.texts().get(Language.CROATIAN).getRules()).isEqualTo("Odgovori sam.");
        assertThat(content.opensAt()).isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(380)));
    }

    private String made(String id) {
        made.add(id);
        return id;
    }

    private void switchOn(String id) {
        editionSwitch.switchOn(id, drafts.lock(id));
    }

    private void save(String id, EditionCommand content) throws Exception {
        as.run(Demo.EDITOR, () -> editing.save(id, drafts.lock(id), content));
    }

    private EditedEdition open(String id) throws Exception {
        return as.call(Demo.EDITOR, () -> editing.open(id, READER));
    }

    private Readiness look(String id) throws Exception {
        return as.call(Demo.ADMIN, () -> editionSwitch.look(id, READER));
    }

    private List<ReadinessCheck> reds(String id) throws Exception {
        return look(id).checks().stream()
                .filter(check -> check.light() == CheckStatus.RED)
                .toList();
    }

    private EditionInfo shown(String id) {
        return editions.all(READER).stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> questions(String id) throws Exception {
        return as.call(Demo.EDITOR, () -> papers.open(id, BAND, READER)).items().stream()
                .map(PaperLine::questionId)
                .toList();
    }

    private void retire(String questionId, boolean retired) throws Exception {
        rows.write(em -> em.createNamedQuery(Question.BY_PUBLIC_ID, Question.class)
                .setParameter("publicId", questionId)
                .getSingleResult()
                .retire(retired));
    }

    private void assertRefused(String key, Runnable work) {
        assertRuleBroken(key, () -> as.run(Demo.ADMIN, work));
    }

    private void assertStale(String email, Runnable work) {
        assertThatThrownBy(() -> as.run(email, work)).hasRootCauseInstanceOf(OptimisticLockException.class);
    }
}
