package ba.sigurno.ejb.quiz.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import ba.sigurno.persistence.quiz.leaderboard.BoardFigures;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderboardBuilderTest {

    private final LeaderboardBuilder maker = new LeaderboardBuilder(Language.BOSNIAN);
    private final Quiz quiz = quiz();
    private final Authority tuzla = authority("BA-03", "TK", 1, 3);
    private final Authority posavina = authority("BA-02", "PK", 0, 2);

    @Test
    void equalFiguresShareAPlaceAndTheNextIsCountedOn() {
        var entries = List.of(
                entry("Prva", tuzla, 10, "9.0"),
                entry("Druga", tuzla, 10, "9.0"),
                entry("Treća", tuzla, 8, "7.2"),
                entry("Četvrta", tuzla, 5, "2.0"));
        assertThat(maker.schools(entries))
                .extracting(Leaderboard.SchoolLine::rank)
                .containsExactly(1, 1, 3, 4);
    }

    @Test
    void aJurisdictionIsTheAverageOfItsPupilsNotOfItsSchools() {
        var entries = List.of(entry("Velika", tuzla, 30, "15.0"), entry("Mala", tuzla, 10, "10.0"));
        var line = maker.jurisdictions(entries, List.of(tuzla)).get(0);
        assertThat(line.score()).contains(new BigDecimal("62.50"));
        assertThat(line.entrants()).isEqualTo(40);
        assertThat(line.schools()).isEqualTo(2);
    }

    @Test
    void aJurisdictionWithoutASchoolOnTheBoardHasNoFigure() {
        var lines = maker.jurisdictions(List.of(entry("Prva", tuzla, 10, "9.0")), List.of(posavina, tuzla));
        assertThat(lines).extracting(Leaderboard.JurisdictionLine::abbr).containsExactly("PK", "TK");
        assertThat(lines.get(0).score()).isEmpty();
        assertThat(lines.get(0).entrants()).isZero();
    }

    private BoardEntry entry(String name, Authority authority, long entrants, String points) {
        var school = new School(name, Level.PRIMARY, authority, null, null);
        return new BoardEntry(quiz, school, new BoardFigures(1L, entrants, entrants, new BigDecimal(points)));
    }

    private static Quiz quiz() {
        var options = List.of(
                Option.of("true", Texts.NONE, BigDecimal.ONE, Texts.NONE),
                Option.of("false", Texts.NONE, BigDecimal.ZERO, Texts.NONE));
        var content = new QuestionContent(
                Texts.of(Language.BOSNIAN, "Tačno?"),
                null,
                new ChoiceInteraction(QuestionType.TRUE_FALSE, options, false, Grading.PARTIAL),
                Texts.NONE);
        var quiz = new Quiz(60);
        quiz.add(new Question().shipped(content, Instant.EPOCH).getQuestion());
        return quiz;
    }

    private static Authority authority(String code, String abbr, int row, int column) {
        var authority = new Authority(code, abbr, "canton", Competence.COMPETENT, null);
        authority.name(Language.BOSNIAN, abbr);
        authority.placeOnMap(row, column);
        return authority;
    }
}
