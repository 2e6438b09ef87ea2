package ba.sigurno.ejb.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.quiz.attempt.ClassBestScores.Line;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassBestScoresTest {

    @Test
    void whoLooksIsAlwaysOnTheBoardAndNobodyIsShownToBeTheLast() {
        var board = ClassBestScores.of(5, lines(20, 17));
        assertThat(board.lines()).extracting(Line::nickname).containsExactly("0", "1", "2", "3", "4", "17");
        assertThat(board.finished()).isEqualTo(20);
    }

    @Test
    void whoIsAmongTheFirstIsThereOnce() {
        assertThat(ClassBestScores.of(5, lines(20, 2)).lines()).hasSize(ClassBestScores.FIRST);
        assertThat(ClassBestScores.of(5, lines(1, 0)).lines()).hasSize(1);
    }

    @Test
    void whileEverybodyWouldBeOnTheBoardOnlyWhoLooksIs() {
        for (int finished = 1; finished <= ClassBestScores.FIRST; finished++) {
            assertThat(ClassBestScores.of(5, lines(finished, finished - 1)).lines())
                    .as(finished + " finished")
                    .extracting(Line::mine)
                    .containsExactly(true);
        }
        assertThat(ClassBestScores.of(5, lines(ClassBestScores.FIRST + 1, 0)).lines())
                .hasSize(ClassBestScores.FIRST);
    }

    private static List<Line> lines(int pupils, int mine) {
        return IntStream.range(0, pupils)
                .mapToObj(at -> new Line(String.valueOf(at), 5, at == mine))
                .toList();
    }
}
