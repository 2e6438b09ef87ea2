package ba.sigurno.ear.inserver.competition;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.competition.entry.EntryPass;
import ba.sigurno.ejb.competition.entry.EntryToken;
import ba.sigurno.ejb.competition.game.GameDoor;
import ba.sigurno.ejb.competition.game.GameService;
import ba.sigurno.ejb.competition.game.GameTicker;
import ba.sigurno.ejb.competition.game.GameTicket;
import ba.sigurno.ejb.competition.game.LiveGames;
import ba.sigurno.ejb.competition.game.PictureNames;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.competition.running.RunningEditions;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A game of a class keeps to its rules, whoever clicks at the same moment, and tells nobody what is not theirs to know yet. */
@ExtendWith(ArquillianExtension.class)
class GameRulesIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Inject
    private Concurrently concurrently;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private AsPupil asPupil;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private OpenQuiz quiz;

    @Inject
    private GameService games;

    @Inject
    private GameDoor door;

    @Inject
    private LiveGames live;

    @Inject
    private GameTicker ticker;

    @Inject
    private EntryToken tokens;

    @Inject
    private LiveEditions shelf;

    @Inject
    private RunningEditions running;

    @Inject
    private EditionService editions;

    @Inject
    private CompetitionClock clock;

    private String edition;
    private String game;
    private String code;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2);
    }

    @Test
    void aSecondClickStartsNoSecondGameAndSkipsNoQuestion() throws Exception {
        edition = quiz.make(3, true);
        var classId = learning.id();
        var started = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK), () -> games.start(classId, edition, Language.BOSNIAN, 0));
        assertThat(started).allMatch(Outcome::isDone);
        assertThat(started.get(0).value()).isEqualTo(started.get(1).value());
        game = (String) started.get(0).value();
        concurrently.twice(concurrently.staff(Demo.TEACHER_TK), () -> Concurrently.run(() -> games.advance(game, 0)));
        assertThat(place()).isEqualTo("QUESTION 1");
        concurrently.twice(concurrently.staff(Demo.TEACHER_TK), () -> Concurrently.run(() -> games.advance(game, 1)));
        assertThat(place()).isEqualTo("RESULTS 1");
    }

    @Test
    void aPictureNameIsGivenOnceAlsoToTwoWhoWantItAtTheSameMoment() throws Exception {
        start(true);
        var outcomes = concurrently.twice(
                Callable::call, () -> door.join(code, 7, Language.BOSNIAN).player());
        assertThat(Concurrently.rules(outcomes)).containsExactly("competition_rule_game_name_taken");
        assertThat(door.look(code, Language.BOSNIAN).names()).isNotEmpty().noneMatch(name -> name.number() == 7);
    }

    @Test
    void aPupilIsOnePlayerOnWhateverDevice() throws Exception {
        start(true);
        var outcomes = concurrently.twice(concurrently.pupil(learning.pupil(0)), () -> door.joinAsPupil(code)
                .player());
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.get(0).value()).isEqualTo(outcomes.get(1).value());
    }

    @Test
    void aPupilOfAnotherClassFindsNoGame() throws Exception {
        start(true);
        var stranger = rows.anyPupilOf(Demo.CLASS_HNK);
        assertThatThrownBy(() -> asPupil.call(stranger, () -> door.joinAsPupil(code)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsSentOutComesInAgainOnlyWhenTheTeacherSaysSo() throws Exception {
        start(true);
        var child = door.join(code, 3, Language.BOSNIAN);
        live.refresh();
        kick(child, true);
        assertRuleBroken("competition_rule_game_kicked", () -> again(child));
        assertThat(phone(child)).contains("\"kicked\":true");
        kick(child, false);
        assertThat(again(child).player()).isEqualTo(child.player());
    }

    @Test
    void aLockedDoorKeepsNewcomersOutAndThoseInWhoWereIn() throws Exception {
        start(true);
        var child = door.join(code, 3, Language.BOSNIAN);
        teacher(() -> games.lock(game, true));
        assertRuleBroken("competition_rule_game_locked", () -> door.join(code, 4, Language.BOSNIAN));
        assertRuleBroken(
                "competition_rule_game_locked", () -> asPupil.call(learning.pupil(0), () -> door.joinAsPupil(code)));
        assertThat(again(child).name()).isEqualTo(PictureNames.text(3, Language.BOSNIAN));
    }

    @Test
    void anEndedGameIsNoDoorAnyMore() throws Exception {
        start(true);
        teacher(() -> games.end(game));
        assertThatThrownBy(() -> door.look(code, Language.BOSNIAN)).isInstanceOf(NotFoundException.class);
        assertThat(asTeacher.call(Demo.TEACHER_TK, () -> games.running(learning.id())))
                .isEmpty();
    }

    @Test
    void inARehearsalTheKeyIsShownAfterTheQuestionAndNotBefore() throws Exception {
        start(true);
        var child = door.join(code, 3, Language.BOSNIAN);
        teacher(() -> games.advance(game, 0));
        answer(child, 1);
        assertThat(Wait.until(TIMEOUT, () -> wall().contains("\"answered\":1"))).isTrue();
        assertThat(wall()).doesNotContain("\"right\"").doesNotContain("\"why\"").doesNotContain("\"counts\"");
        teacher(() -> games.advance(game, 1));
        assertThat(wall()).contains("\"right\":[", "\"why\":{\"bs\":\"<p>").contains("\"counts\":[");
        assertThat(phone(child))
                .contains("\"right\":[", "\"why\":{\"bs\":\"<p>")
                .contains("\"chosen\":[1]");
    }

    @Test
    void onTheDayItselfTheKeyNeverLeavesTheServer() throws Exception {
        start(false);
        var child = door.join(code, 3, Language.BOSNIAN);
        for (int step = 0; step < 4; step++) {
            int seen = step;
            teacher(() -> games.advance(game, seen));
            if (step == 0) {
                answer(child, 2);
                assertThat(Wait.until(TIMEOUT, () -> wall().contains("\"answered\":1")))
                        .isTrue();
            }
            assertThat(wall() + phone(child)).doesNotContain("\"right\"", "\"why\"");
        }
        teacher(() -> games.advance(game, 4));
        assertThat(wall()).contains("\"phase\":\"ENDED\"").doesNotContain("podium");
        assertThat(phone(child)).contains("\"given\":1").doesNotContain("known");
        quiz.close(edition);
    }

    @Test
    void theQuizOfAModuleIsPlayedWithSoManyQuestionsAndIsOnNoList() throws Exception {
        game = asTeacher.call(
                Demo.TEACHER_TK, () -> games.startModule(learning.id(), Demo.MODULE, 2, Language.BOSNIAN, 0));
        code = asTeacher.call(Demo.TEACHER_TK, () -> games.wall(game)).code();
        running.refresh();
        live.refresh();
        assertThat(wall()).contains("\"items\":2");
        edition = rows.text(
                "SELECT e.public_id FROM competition_edition e JOIN class_game g ON g.edition_id = e.id"
                        + " WHERE g.public_id = ?",
                game);
        assertThat(editions.all(Language.BOSNIAN)).noneMatch(each -> each.id().equals(edition));
        var child = asPupil.call(learning.pupil(0), () -> door.joinAsPupil(code));
        teacher(() -> games.advance(game, 0));
        answer(child, 1);
        teacher(() -> games.advance(game, 1));
        assertThat(wall()).contains("\"right\":[", "\"why\":{\"bs\":\"<p>");
        assertThat(asPupil.call(learning.pupil(0), () -> door.own())).contains(code);
    }

    @Test
    void aPracticeGoesWithItsEditionAndItsEntriesOnceItIsReadNoMore() throws Exception {
        game = asTeacher.call(
                Demo.TEACHER_TK, () -> games.startModule(learning.id(), Demo.MODULE, 2, Language.BOSNIAN, 0));
        code = asTeacher.call(Demo.TEACHER_TK, () -> games.wall(game)).code();
        running.refresh();
        edition = rows.text(
                "SELECT e.public_id FROM competition_edition e JOIN class_game g ON g.edition_id = e.id"
                        + " WHERE g.public_id = ?",
                game);
        asPupil.call(learning.pupil(0), () -> door.joinAsPupil(code));
        teacher(() -> games.end(game));
        over("1 HOUR");
        ticker.deletePractices();
        assertThat(isThere()).isTrue();
        long entries = rows.count("SELECT COUNT(*) FROM competition_entry");
        over("3 HOUR");
        ticker.deletePractices();
        assertThat(isThere()).isFalse();
        assertThat(rows.count("SELECT COUNT(*) FROM competition_edition WHERE public_id = ?", edition))
                .isZero();
        assertThat(rows.count("SELECT COUNT(*) FROM competition_entry")).isLessThan(entries);
    }

    @Test
    void aGameGoesOnceTheNextEditionIsOver() throws Exception {
        start(true);
        teacher(() -> games.end(game));
        rows.write(em -> em.createNativeQuery("UPDATE class_game SET code = NULL WHERE public_id = ?")
                .setParameter(1, game)
                .executeUpdate());
        opened("0 SECOND");
        ticker.deleteOutlived();
        assertThat(isThere()).isTrue();
        quiz.close(quiz.make(2, true));
        opened("11 DAY");
        ticker.deleteOutlived();
        assertThat(isThere()).isFalse();
        quiz.close(edition);
    }

    private boolean isThere() {
        return rows.count("SELECT COUNT(*) FROM class_game WHERE public_id = ?", game) == 1;
    }

    private void over(String ago) throws Exception {
        change("closes_at", ago);
    }

    private void opened(String ago) throws Exception {
        change("opens_at", ago);
    }

    private void change(String time, String ago) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE competition_edition SET " + time
                        + " = UTC_TIMESTAMP(6) - INTERVAL " + ago + " WHERE public_id = ?")
                .setParameter(1, edition)
                .executeUpdate());
    }

    private void start(boolean rehearsal) throws Exception {
        edition = quiz.make(2, rehearsal);
        game = asTeacher.call(Demo.TEACHER_TK, () -> games.start(learning.id(), edition, Language.BOSNIAN, 0));
        code = asTeacher.call(Demo.TEACHER_TK, () -> games.wall(game)).code();
    }

    private void teacher(Runnable deed) throws Exception {
        asTeacher.run(Demo.TEACHER_TK, deed);
        live.refresh();
    }

    private void kick(GameTicket child, boolean kicked) throws Exception {
        teacher(() -> games.kick(game, child.player(), kicked));
    }

    private GameTicket again(GameTicket child) {
        return door.joinAgain(code, child.ticket().code(), Language.BOSNIAN).orElseThrow();
    }

    /** Takes the choice in a place of the first question. */
    private void answer(GameTicket child, int place) throws Exception {
        var pass = pass(child);
        var paper = shelf.edition(pass.editionId())
                .orElseThrow()
                .paper(pass.paper())
                .orElseThrow();
        rows.write(em -> em.createNativeQuery("INSERT INTO competition_answer (entry_id, item, response, answered_at)"
                        + " VALUES (?1, 1, ?2, ?3)")
                .setParameter(1, pass.entryId())
                .setParameter(2, paper.response(1, 1L << place - 1))
                .setParameter(3, clock.millis())
                .executeUpdate());
    }

    private EntryPass pass(GameTicket child) {
        return tokens.read(child.ticket().token(), clock.millis()).orElseThrow();
    }

    private String wall() {
        return new String(live.game(code).orElseThrow().wall(clock.millis()), StandardCharsets.UTF_8);
    }

    private String phone(GameTicket child) {
        var state = live.game(code).orElseThrow().phone(pass(child).entryId(), clock.millis());
        return new String(state.orElseThrow(), StandardCharsets.UTF_8);
    }

    private String place() {
        return rows.text("SELECT CONCAT(phase, ' ', item) FROM class_game WHERE public_id = ?", game);
    }
}
