package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleProperties;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.curriculum.format.reading.QuestionsReader.PlacedQuestion;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Advises where a module is not as its guide asks: how long, how many, and what small children can do. */
final class ModuleGuide {

    private static final String SMALL_CHILDREN = "P1";
    private static final int MAX_ANSWERS_OF_SMALL_CHILDREN = 3;
    private static final Set<QuestionType> TYPED = Set.of(QuestionType.SHORT_TEXT, QuestionType.BLANKS);

    private static final int MIN_OUTCOMES = 2;
    private static final int MAX_OUTCOMES = 4;
    private static final int MIN_LESSONS = 3;
    private static final int MAX_LESSONS = 5;
    private static final int MIN_BEFORE = 2;
    private static final int MAX_BEFORE = 3;
    private static final int MIN_QUIZ = 10;
    private static final int MAX_QUIZ = 12;
    private static final int MIN_TYPES = 4;

    private static final int TEACHER_SECTIONS = 7;
    private static final int PLAN = 3;
    private static final int TEACHER_WORDS = 900;
    private static final int FAMILY_WORDS = 350;
    private static final String SECTION = "## ";
    private static final Pattern STEP = Pattern.compile("- (\\d+) min: .+");

    /** A title must not praise secrets: a bad one is always told. */
    private static final Pattern SECRET = Pattern.compile("(?iu)tajn");

    private final ModuleProperties properties;
    private final ModuleProblems advice;
    private final boolean smallChildren;

    ModuleGuide(ModuleProperties properties, ModuleProblems advice) {
        this.properties = properties;
        this.advice = advice;
        this.smallChildren = properties.ageBand().equals(SMALL_CHILDREN);
    }

    /** Checks what is the same in every language. */
    void check() {
        var file = ModuleFiles.PROPERTIES;
        between(MIN_OUTCOMES, properties.outcomes().size(), MAX_OUTCOMES, file, "curriculum_guide_outcomes");
        between(MIN_LESSONS, properties.lessons().size(), MAX_LESSONS, file, "curriculum_guide_lessons");
        properties.lessons().forEach(outcome -> outcome(outcome, file, 1));
    }

    private void outcome(String code, String file, int line) {
        advice.require(properties.outcomes().contains(code), file, line, "curriculum_guide_outcome_other", code);
    }

    private void between(int least, int number, int most, String file, String key) {
        advice.require(least <= number && number <= most, file, 1, key, number, least, most);
    }

    /** Checks the title of the module or of a lesson, which stands on the first lines of a file. */
    void title(String file, String title) {
        advice.require(!SECRET.matcher(title).find(), file, 1, "curriculum_guide_title_secret", title);
    }

    /** Checks a lesson in one language. */
    void check(Language language, ReadLesson lesson) {
        title(lesson.file(), words(lesson.content().title(), language));
        for (int at = 0; at < lesson.places().size(); at++) {
            var screen = lesson.content().screens().get(at);
            var place = lesson.places().get(at);
            int words = screen.blocks().stream()
                    .flatMap(Block::opening)
                    .mapToInt(text -> WordLimit.count(words(text, language)))
                    .sum();
            limit(lesson.file(), place.line(), words(screen.title(), language), words, "curriculum_guide_screen_words");
            for (int block = 0; block < screen.blocks().size(); block++) {
                check(lesson.file(), place.blocks().get(block), screen.blocks().get(block), language);
            }
        }
    }

    private void check(String file, int line, Block block, Language language) {
        block.parts()
                .map(text -> words(text, language))
                .forEach(text -> limit(file, line, text, WordLimit.count(text), "curriculum_guide_part_words"));
        if (block instanceof QuestionBlock question) {
            answers(question.answers().size(), file, line);
        } else if (block instanceof OrderBlock order) {
            answers(order.steps().size(), file, line);
        }
    }

    private void limit(String file, int line, String text, int words, String key) {
        int limit = WordLimit.of(properties.ageBand());
        advice.require(words <= limit, file, line, key, text, words, limit);
    }

    private void answers(int number, String file, int line) {
        advice.require(
                !smallChildren || number <= MAX_ANSWERS_OF_SMALL_CHILDREN,
                file,
                line,
                "curriculum_guide_answers",
                number,
                MAX_ANSWERS_OF_SMALL_CHILDREN);
    }

    /** Checks the questions in one language. */
    void check(String file, List<PlacedQuestion> questions) {
        between(MIN_BEFORE, number(questions, Use.BEFORE), MAX_BEFORE, file, "curriculum_guide_questions_before");
        between(MIN_QUIZ, number(questions, Use.QUIZ), MAX_QUIZ, file, "curriculum_guide_questions_quiz");
        long types = questions.stream()
                .filter(placed -> placed.question().use() == Use.QUIZ)
                .map(placed -> placed.question().content().type())
                .distinct()
                .count();
        advice.require(types >= MIN_TYPES, file, 1, "curriculum_guide_question_types", types, MIN_TYPES);
        questions.forEach(placed -> check(file, placed.line(), placed.question()));
    }

    private static int number(List<PlacedQuestion> questions, Use use) {
        return (int) questions.stream()
                .filter(placed -> placed.question().use() == use)
                .count();
    }

    private void check(String file, int line, ModuleQuestion question) {
        outcome(question.outcome(), file, line);
        var content = question.content();
        advice.require(!content.explanation().isEmpty(), file, line, "curriculum_guide_no_explanation", question.id());
        advice.require(
                !smallChildren || !TYPED.contains(content.type()),
                file,
                line,
                "curriculum_guide_typing",
                question.id());
        if (content.interaction() instanceof ChoiceInteraction choices) {
            advice.require(
                    choices.options().stream().map(Option::feedback).noneMatch(Texts::isEmpty),
                    file,
                    line,
                    "curriculum_guide_no_feedback",
                    question.id());
        }
        answers(parts(content.interaction()), file, line);
    }

    private static int parts(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choices) {
            return choices.options().size();
        }
        if (interaction instanceof MatchInteraction pairs) {
            return pairs.targets().size();
        }
        return interaction instanceof OrderInteraction order ? order.items().size() : 1;
    }

    /** Checks the page for the teacher. */
    void teacher(String file, String text) {
        length(file, text, TEACHER_WORDS);
        var lines = SourceLines.of(text, 1);
        var sections = sections(lines);
        advice.require(
                sections.size() == TEACHER_SECTIONS,
                file,
                1,
                "curriculum_guide_teacher_sections",
                sections.size(),
                TEACHER_SECTIONS);
        if (sections.size() < PLAN) {
            return;
        }
        int from = sections.get(PLAN - 1).number();
        int minutes = 0;
        for (var line : lines) {
            boolean inPlan = line.number() > from
                    && (sections.size() == PLAN
                            || line.number() < sections.get(PLAN).number());
            if (inPlan && line.text().startsWith("- ")) {
                var step = STEP.matcher(line.text());
                boolean timed = step.matches();
                advice.require(timed, file, line.number(), "curriculum_guide_plan_step", line.text());
                minutes += timed ? Integer.parseInt(step.group(1)) : 0;
            }
        }
        advice.require(
                minutes == properties.minutesInClass(),
                file,
                from,
                "curriculum_guide_plan_minutes",
                minutes,
                properties.minutesInClass());
    }

    /** Checks the worksheets. */
    void worksheets(String file, String text) {
        int sheets = sections(SourceLines.of(text, 1)).size();
        int lessons = properties.lessons().size();
        advice.require(sheets == lessons, file, 1, "curriculum_guide_worksheets", sheets, lessons);
    }

    /** Checks the page to take home. */
    void family(String file, String text) {
        length(file, text, FAMILY_WORDS);
    }

    private void length(String file, String text, int limit) {
        int words = WordLimit.count(text);
        advice.require(words <= limit, file, 1, "curriculum_guide_page_words", words, limit);
    }

    private static List<SourceLine> sections(List<SourceLine> lines) {
        return lines.stream().filter(line -> line.text().startsWith(SECTION)).toList();
    }

    private static String words(Texts texts, Language language) {
        return texts.in(language).orElse("");
    }
}
