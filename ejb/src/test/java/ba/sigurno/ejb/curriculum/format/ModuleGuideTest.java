package ba.sigurno.ejb.curriculum.format;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleGuideTest {

    private static List<String> advice(ModuleFiles files) {
        return ModuleReader.read(files).advice().stream()
                .map(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.key().substring("curriculum_guide_".length()))
                .toList();
    }

    @Test
    void aSampleIsTooShort() {
        assertThat(advice(new SampleModule()))
                .containsExactly(
                        "module.json:1 lessons",
                        "bs/questions.json:1 questions_before",
                        "bs/questions.json:1 questions_quiz",
                        "en/questions.json:1 questions_before",
                        "en/questions.json:1 questions_quiz");
    }

    static Stream<Arguments> broken() {
        var long90 = "word ".repeat(91);
        return Stream.of(
                Arguments.of("en/lesson-1.md", "A word can warm.", long90, ":5 screen_words"),
                Arguments.of("en/lesson-1.md", "He has had enough.", long90.strip(), ":29 part_words"),
                Arguments.of("en/lesson-1.md", "Bodo breathes.", long90.strip(), ":38 part_words"),
                Arguments.of("en/lesson-1.md", "Warm and cold", "Moje tajne", ":1 title_secret"),
                Arguments.of("en/module.md", "A sample: short", "Tajna", ":1 title_secret"),
                Arguments.of("en/teacher.md", "- 30 min: Go on.", "- 20 min: Go on.", ":9 plan_minutes"),
                Arguments.of("en/teacher.md", "- 30 min: Go on.", "- Go on.", ":12 plan_step"),
                Arguments.of("en/teacher.md", "## Words\n", "", ":1 teacher_sections"),
                Arguments.of("en/teacher.md", "Paper.", "word ".repeat(900), ":1 page_words"),
                Arguments.of("en/family.md", "To tell.", "word ".repeat(350), ":1 page_words"),
                Arguments.of("en/worksheets.md", "## Words", "### Words", ":1 worksheets"),
                Arguments.of("en/questions.json", "\"P3-BUL-2\"", "\"P3-REP-2\"", ":15 outcome_other"),
                Arguments.of(
                        "en/questions.json",
                        "\"true\", \"correct\": false, \"feedback\": \"No.\"",
                        "\"true\", \"correct\": false",
                        ":29 no_feedback"),
                Arguments.of("module.json", ", \"P3-BUL-2\"", "", ":1 outcomes"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatTheGuideAsksIsToldByFileAndLine(String file, String now, String then, String advice) {
        assertThat(advice(new SampleModule().with(file, now, then))).contains(file + advice);
    }

    @Test
    void smallChildrenTypeNothingAndChooseAmongThree() {
        var files = new SampleModule();
        for (var file : List.of("module.json", "bs/questions.json", "en/questions.json")) {
            files.with(file, "\"P3-", "\"P1-");
        }
        assertThat(advice(files))
                .contains("en/questions.json:15 answers", "en/questions.json:69 typing", "en/questions.json:91 typing");
    }
}
