package ba.sigurno.persistence.competition.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.competition.edition.EditionLifecycle;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A game goes from question to question, and only by what the teacher saw. */
class ClassGameTest {

    private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");

    @Test
    void itAsksEachQuestionAndShowsWhatWasAnsweredUntilTheEnd() throws Exception {
        var game = game(2, 0);
        var way = new ArrayList<String>();
        for (int click = 0; click < 5; click++) {
            game.advance(game.getStep(), NOW);
            way.add(game.getPhase() + " " + game.getItem());
        }
        assertThat(way).isEqualTo(List.of("QUESTION 1", "RESULTS 1", "QUESTION 2", "RESULTS 2", "ENDED 2"));
        game.advance(game.getStep(), NOW);
        assertThat(game.getPhase()).isEqualTo(GamePhase.ENDED);
    }

    @Test
    void aSecondClickOnWhatWasSeenBeforeSkipsNothing() throws Exception {
        var game = game(2, 0);
        int seen = game.getStep();
        game.advance(seen, NOW);
        game.advance(seen, NOW);
        assertThat(game.getPhase()).isEqualTo(GamePhase.QUESTION);
        assertThat(game.getItem()).isEqualTo(1);
    }

    @Test
    void withoutATimerTheTeacherGoesOnAndWithOneTheQuestionTellsItsEnd() throws Exception {
        var calm = game(1, 0);
        calm.advance(0, NOW);
        assertThat(calm.getClosesAt()).isEmpty();
        var timed = game(1, 30);
        timed.advance(0, NOW);
        assertThat(timed.getClosesAt()).contains(NOW.plusSeconds(30));
        timed.advance(1, NOW);
        assertThat(timed.getClosesAt()).isEmpty();
    }

    @Test
    void itIsOverByItselfAfterTwoHours() throws Exception {
        var game = game(2, 0);
        var late = NOW.plus(Duration.ofHours(2));
        assertThat(game.isOver(late.minusMillis(1))).isFalse();
        assertThat(game.isOver(late)).isTrue();
        game.advance(0, late);
        assertThat(game.getItem()).isZero();
        assertRule("competition_rule_game_over", () -> game.admit(0, late));
    }

    @Test
    void aLockedAFullAndAnEndedGameLetNobodyNewIn() throws Exception {
        var game = game(1, 0);
        game.admit(ClassGame.MAX_PLAYERS - 1, NOW);
        assertRule("competition_rule_game_full", () -> game.admit(ClassGame.MAX_PLAYERS, NOW));
        game.lock(true);
        assertRule("competition_rule_game_locked", () -> game.admit(1, NOW));
        game.lock(false);
        game.end(NOW);
        assertRule("competition_rule_game_over", () -> game.admit(1, NOW));
    }

    @Test
    void aCodeIsReadAsItIsSpokenAndWritten() {
        var code = GameCode.random();
        assertThat(GameCode.read(" " + code.substring(0, 3).toLowerCase() + "-" + code.substring(3) + " "))
                .contains(code);
        assertThat(GameCode.read("O0I1L8")).isEmpty();
        assertThat(GameCode.read(null)).isEmpty();
    }

    private static void assertRule(String key, Runnable broken) {
        assertThatThrownBy(broken::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.getKey())
                .isEqualTo(key));
    }

    private static ClassGame game(int items, int seconds) throws Exception {
        var edition = new CompetitionEdition(2026, true, NOW.minusSeconds(60), NOW.plus(Duration.ofHours(9)));
        edition.text(Language.BOSNIAN, new EditionText("Proba", "", "", ""));
        Field switchedOn = EditionLifecycle.class.getDeclaredField("switchedOnAt");
        switchedOn.setAccessible(true);
        switchedOn.set(edition, NOW.minusSeconds(120));
        return new ClassGame(null, edition, null, items, GameCode.random(), Language.BOSNIAN, seconds, NOW);
    }
}
