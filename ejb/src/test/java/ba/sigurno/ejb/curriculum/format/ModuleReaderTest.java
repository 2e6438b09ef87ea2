package ba.sigurno.ejb.curriculum.format;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleReaderTest {

    private static final String LESSON = SampleModule.LESSON;
    private static final String QUESTIONS = "en/questions.json";

    private static List<String> problems(ModuleFiles files) {
        return told(ModuleReader.read(files).problems());
    }

    /** Returns file, line and key of each problem. */
    private static List<String> told(List<ModuleProblem> problems) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.key().replaceFirst("^curriculum_", ""))
                .toList();
    }

    @Test
    void everyKindOfBlockAndTypeOfQuestionIsRead() {
        var reading = ModuleReader.read(new SampleModule());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.missing()).isEmpty();
        var module = reading.document().orElseThrow();
        assertThat(module.languages()).containsExactly(Language.BOSNIAN, Language.ENGLISH);
        assertThat(module.title().in(Language.ENGLISH)).contains("A sample: short");

        var lesson = module.lessons().get(0);
        lesson.requireComplete();
        assertThat(lesson.languages()).containsExactlyInAnyOrder(Language.BOSNIAN, Language.ENGLISH);
        var blocks = lesson.screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .toList();
        assertThat(blocks.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());

        assertThat(module.questions()).hasSize(8).allSatisfy(question -> question.content()
                .requireComplete());
        assertThat(module.questions().stream()
                        .map(question -> question.content().type()))
                .containsExactlyInAnyOrder(QuestionType.values());
    }

    @Test
    void aSignIsTheWordsInBracketsWithTheReasonBehind() {
        var signs = (SignsBlock) block(2, 2);
        assertThat(signs.message().in(Language.ENGLISH))
                .contains("Your parcel waits. [Pay in two hours]\nat [parcel.example]");
        assertThat(signs.reasons().get(1).in(Language.ENGLISH)).contains("Not an address of the post.");
    }

    @Test
    void aSceneMayHaveAPicture() {
        var scene = ((BranchBlock) block(1, 1)).scenes().get(0);
        assertThat(scene.picture()).isNotNull();
        assertThat(scene.text().in(Language.ENGLISH)).contains("Lana sees Bodo cry.");
        assertThat(scene.replies().stream().map(BranchBlock.Reply::target)).containsExactly("beside", "away");
    }

    private static Block block(int screen, int block) {
        var module = ModuleReader.read(new SampleModule()).document().orElseThrow();
        return module.lessons().get(0).screens().get(screen).blocks().get(block);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(LESSON, "title: Warm", "titel: Warm", ":1 format_property_missing"),
                Arguments.of(LESSON, "title: Warm and cold\n", "", ":1 format_property_missing"),
                Arguments.of(LESSON, "## Words", "# Words", ":5 format_heading_level"),
                Arguments.of(LESSON, "---\n\n## Words", "---\n\nLost.\n\n## Words", ":5 format_before_first_screen"),
                Arguments.of(LESSON, "*with emphasis*", "<b>bold</b>", ":7 format_html"),
                Arguments.of(LESSON, "*with emphasis*", "[a link](https://example.org)", ":7 format_link"),
                Arguments.of(LESSON, "*with emphasis*", "www.example.org", ":7 format_link"),
                Arguments.of(LESSON, "*with emphasis*", "`code`", ":7 format_markup"),
                Arguments.of(LESSON, "*with emphasis*", "![x](lana.svg)", ":7 format_picture_not_alone"),
                Arguments.of(LESSON, "![Lana sits beside Bodo]", "![]", ":12 rule_picture_undescribed"),
                Arguments.of(LESSON, "Sara: Why: is", "Sara is", ":18 format_message_line"),
                Arguments.of(LESSON, "```chat", "```chatter", ":16 format_fence_unknown"),
                Arguments.of(LESSON, "```chat", "```chat Viber", ":16 format_fence_argument"),
                Arguments.of(LESSON, "- [ ] One more", "- One more", ":32 format_answer_line"),
                Arguments.of(LESSON, "- [x] ![Someone", "- [ ] ![Someone", ":29 rule_question_none_right"),
                Arguments.of(LESSON, "  He has had enough.\n", "", ":29 rule_feedback_missing"),
                Arguments.of(LESSON, "turns away. -> away", "turns away.", ":45 format_reply_line"),
                Arguments.of(LESSON, "- She goes back. -> beside", "- Back. -> stickers", ":38 rule_branch_loop"),
                Arguments.of(LESSON, "- She goes back. -> beside", "- Back. -> none", ":38 rule_branch_target_unknown"),
                Arguments.of(LESSON, "Cold:", "Cold", ":65 format_item_line"),
                Arguments.of(LESSON, "2. Say sorry", "Say sorry", ":70 rule_order_steps"),
                Arguments.of(LESSON, "From: +387", "Od: +387", ":79 format_sender_missing"),
                Arguments.of(LESSON, "{Haste.}", "", ":83 format_sign_reason"),
                Arguments.of(LESSON, "https://example.org/film", "http://example.org/film", ":91 rule_film_address"),
                Arguments.of(QUESTIONS, "\"stem\": \"Is it?\",", "", ":29 format_property_missing"),
                Arguments.of(QUESTIONS, "\"stem\": \"Is it?\"", "\"steam\": \"Is it?\"", ":29 format_property_unknown"),
                Arguments.of(QUESTIONS, "TRUE_FALSE", "YES_NO", ":29 format_value_none_of"),
                Arguments.of(QUESTIONS, "\"target\": \"y\"", "\"target\": \"z\"", ":41 quiz_rule_question_incomplete"),
                Arguments.of(QUESTIONS, "then [[2]].", "then [[3]].", ":91 quiz_rule_gaps_unmarked"),
                Arguments.of(QUESTIONS, "\"id\": \"q2\"", "\"id\": \"q1\"", ":15 format_question_differs"),
                Arguments.of(QUESTIONS, "\"use\": \"before\",", "\"use\": \"before\"", ":5 format_json_broken"),
                Arguments.of(QUESTIONS, "\"number\": 3.5", "\"number\": 1e999999", ":81 format_property_missing"),
                Arguments.of(
                        QUESTIONS,
                        "      }\n    ],\n    \"explanation\": \"So it is.\"\n  }\n]",
                        "",
                        ":111 format_json_broken"),
                Arguments.of(
                        QUESTIONS,
                        "[\n  {\n    \"id\": \"q1\"",
                        "[\n  7, {\n    \"id\": \"q1\"",
                        ":2 format_json_no_object"),
                Arguments.of("module.json", "\"class\": 45", "\"class\": 0", ":1 format_value_unfit"),
                Arguments.of(LESSON, "*with emphasis*", "long ".repeat(60_000), ":1 format_file_too_big"),
                Arguments.of("module.json", "P3-BUL\"", "P5-BUL\"", ":1 format_value_unfit"),
                Arguments.of("module.json", "\"none\"", "\"roda\"", ":1 format_value_none_of"),
                Arguments.of("module.json", "\"help\": [\"everyday\"],", "", ":1 format_property_missing"),
                Arguments.of("en/warm.mp3", "\u00ff", "x", ":1 sound_unknown"),
                Arguments.of("en/family.md", "To tell.", "<p>To tell.</p>", ":3 format_html"),
                Arguments.of("en/family.md", "To tell.", "Call 122.", ":3 format_phone"),
                Arguments.of("en/teacher.md", "Thank it.", "Call {polis}.", ":24 format_contact_unknown"),
                Arguments.of("en/module.md", "---\n\nSources", "\n\nSources", ":1 format_front_matter_missing"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsWrongIsToldByFileAndLine(String file, String now, String then, String problem) {
        var files = new SampleModule().with(file, now, then);
        assertThat(problems(files)).contains(file + problem);
        assertThat(ModuleReader.read(files).document()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var files = new SampleModule()
                .with(LESSON, "- [x] ![Someone", "- [ ] ![Someone")
                .with(LESSON, "{Haste.}", "")
                .with(QUESTIONS, "TRUE_FALSE", "YES_NO")
                .without("bs/family.md");
        assertThat(problems(files))
                .contains(
                        "en/lesson-1.md:29 rule_question_none_right",
                        "en/lesson-1.md:83 format_sign_reason",
                        "en/questions.json:29 format_value_none_of",
                        "bs/family.md:1 format_file_missing");
    }

    @Test
    void aDifferenceBetweenLanguagesNamesBothPlaces() {
        var files = new SampleModule().with(LESSON, "> A word can warm.\n", "");
        assertThat(ModuleReader.read(files).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.text(Language.ENGLISH))
                    .isEqualTo("en/lesson-1.md:5: This screen has 4 blocks, the one at bs/lesson-1.md:5 has 5.");
            assertThat(problem.text(Language.CROATIAN)).contains("zaslon");
        });
        assertThat(problems(new SampleModule().with(LESSON, "- [ ] One more sticker", "- [x] One more sticker")))
                .containsExactly("en/lesson-1.md:29 format_block_differs");
        assertThat(problems(new SampleModule().with(LESSON, "## Put\n", "")))
                .contains("en/lesson-1.md:1 format_screens_differ");
    }

    @Test
    void aPictureThatIsNotDrawnYetHindersNothing() {
        var reading = ModuleReader.read(new SampleModule().without("pictures/wave.svg"));
        assertThat(reading.document()).isPresent();
        assertThat(reading.missing()).singleElement().satisfies(problem -> assertThat(problem.arguments())
                .containsExactly("pictures/wave.svg"));
    }

    @Test
    void aPictureThatDoesMoreThanDrawIsTold() {
        assertThat(problems(new SampleModule().with("pictures/wave.svg", "<g", "\n<script")))
                .containsExactly("pictures/wave.svg:2 exchange_svg_element");
        assertThat(problems(new SampleModule().with(LESSON, "(lana.svg)", "(../../lana.svg)")))
                .contains("en/lesson-1.md:12 format_picture_unreadable");
    }

    @Test
    void aFileOfAnotherEncodingIsTold() {
        ModuleFiles sample = new SampleModule();
        ModuleFiles files =
                name -> name.equals(LESSON) ? Optional.of(new byte[] {'-', '-', (byte) 0x8a}) : sample.bytes(name);
        assertThat(problems(files)).contains("en/lesson-1.md:1 format_no_utf_8");
    }

    @Test
    void partsMayBeNestedAsDeepAsAStrangerLikes() {
        var deep = "*a ".repeat(20_000) + "a*".repeat(20_000);
        assertThat(problems(new SampleModule().with("en/family.md", "To tell.", deep)))
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(problems(new SampleModule().with("en/module.md", "---\ntitle", "\uFEFF---\ntitle")))
                .isEmpty();
    }

    @Test
    void aLessonWithoutAnOutcomeIsTold() {
        ModuleFiles sample = new SampleModule();
        ModuleFiles files = name -> name.equals("en/lesson-2.md") ? sample.bytes(LESSON) : sample.bytes(name);
        assertThat(problems(files)).containsExactly("en/lesson-2.md:1 format_lesson_too_many");
    }
}
