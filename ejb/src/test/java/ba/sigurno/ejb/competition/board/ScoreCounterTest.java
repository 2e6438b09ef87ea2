package ba.sigurno.ejb.competition.board;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.competition.running.ItemKey;
import ba.sigurno.ejb.competition.running.PaperKey;
import ba.sigurno.persistence.competition.answer.LoggedAnswer;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers count the same however they come, and the same while the quiz runs as afterwards. */
class ScoreCounterTest {

    private static final int ITEMS = 8;
    private static final int ENTRIES = 60;
    private static final int SCHOOLS = 7;
    private static final List<String> CODES = List.of("a", "b", "c");

    private final List<PaperKey> papers = List.of(paper(1), paper(2));

    private static PaperKey paper(long id) {
        return new PaperKey(id, Collections.nCopies(ITEMS, new ItemKey(question())));
    }

    private static ChoiceInteraction question() {
        return new ChoiceInteraction(
                QuestionType.SINGLE_CHOICE,
                List.of(option("a", "1"), option("b", "0"), option("c", "0.3333")),
                false,
                Grading.PARTIAL);
    }

    private static Option option(String code, String credit) {
        return Option.of(code, Texts.of(Language.BOSNIAN, code), new BigDecimal(credit), Texts.NONE);
    }

    private static List<Entry> entries(Random random) {
        var entries = new ArrayList<Entry>();
        for (int id = 1; id <= ENTRIES; id++) {
            int grade = 1 + random.nextInt(9);
            entries.add(new Entry(
                    id,
                    1,
                    "CODE" + id,
                    grade < 5 ? 1 : 2,
                    1 + random.nextInt(SCHOOLS),
                    grade,
                    false,
                    random.nextInt(1000)));
        }
        return entries;
    }

    private static List<LoggedAnswer> answers(List<Entry> entries, Random random) {
        var answers = new ArrayList<LoggedAnswer>();
        for (var entry : entries) {
            for (int item = 1; item <= ITEMS; item++) {
                if (random.nextInt(4) > 0) {
                    var code = CODES.get(random.nextInt(CODES.size()));
                    answers.add(new LoggedAnswer(0, entry.id(), item, code, 900 + random.nextInt(5000)));
                }
            }
        }
        return answers;
    }

    /** As boards count while answers come in: every entry is remembered. */
    private Map<String, String> live(List<Entry> entries, List<LoggedAnswer> answers) {
        var tally = new ScoreCounter(papers);
        entries.forEach(tally::enter);
        answers.forEach(tally::add);
        return sums(tally);
    }

    /** As a result is counted afterwards: one entry after the other, each forgotten when it is done. */
    private Map<String, String> afterwards(List<Entry> entries, List<LoggedAnswer> answers, List<EntryScore> scores) {
        var byEntry = answers.stream().collect(Collectors.groupingBy(LoggedAnswer::entryId));
        var tally = new ScoreCounter(papers);
        for (var entry : entries) {
            tally.enter(entry);
            byEntry.getOrDefault(entry.id(), List.of()).forEach(tally::add);
            scores.add(tally.leave(entry.id()));
        }
        return sums(tally);
    }

    private static Map<String, String> sums(ScoreCounter tally) {
        var sums = new TreeMap<String, String>();
        sums.put("answers", String.valueOf(tally.answers()));
        tally.schools().forEach(school -> school.parts()
                .forEach((part, sum) -> sums.put(
                        school.schoolId() + " " + part,
                        sum.entrants() + " " + sum.answers() + " " + sum.points() + " " + sum.millis())));
        return sums;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theOrderOfAnswersDoesNotMatter(long seed) {
        var random = new Random(seed);
        var entries = entries(random);
        var answers = answers(entries, random);
        var expected = live(entries, answers);
        for (int time = 0; time < 5; time++) {
            var shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, random);
            assertThat(live(entries, shuffled)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void theResultAfterwardsIsWhatTheBoardsCountedLive(long seed) {
        var random = new Random(seed);
        var entries = entries(random);
        var answers = answers(entries, random);
        var scores = new ArrayList<EntryScore>();
        assertThat(afterwards(entries, answers, scores)).isEqualTo(live(entries, answers));
        var points = new HashMap<Long, Long>();
        answers.forEach(answer -> points.merge(
                answer.entryId(), (long) papers.get(0).points(answer.item(), answer.response()), Long::sum));
        assertThat(scores).hasSize(ENTRIES).allSatisfy(score -> {
            assertThat((long) score.points())
                    .isEqualTo(points.getOrDefault(score.entry().id(), 0L));
            assertThat(score.whole()).isEqualTo(ITEMS * ItemKey.WHOLE);
        });
    }
}
