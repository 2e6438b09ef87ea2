package ba.sigurno.ejb.demo;

import static ba.sigurno.ejb.territory.CsvTable.integer;

import ba.sigurno.persistence.curriculum.Assignment;
import ba.sigurno.persistence.curriculum.LessonProgress;
import ba.sigurno.persistence.curriculum.ModuleCompletion;
import ba.sigurno.persistence.curriculum.ModuleEdition;
import ba.sigurno.persistence.enrolment.Pupil;
import ba.sigurno.persistence.quiz.Attempt;
import ba.sigurno.persistence.quiz.Choice;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.QuestionType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What the pupils of the demonstration did: some completed the module of their class, some are on the way, some never
 * came. The first pupil of a class did nothing, so that there is one to try with.
 */
final class DemoLearning {

    private static final int DAYS_SINCE_ASSIGNED = 30;
    private static final int DAYS_TO_DUE = 12;

    private final DemoTime time;
    private final Random random;
    private final List<Object> rows = new ArrayList<>();

    DemoLearning(DemoTime time, Random random) {
        this.time = time;
        this.random = random;
    }

    /** What happened in a class, as rows to store; the pupils must have been stored. */
    List<Object> of(DemoClasses.Roster roster, ModuleEdition edition) {
        rows.clear();
        var schoolClass = roster.schoolClass();
        boolean past = integer(roster.row(), "years_ago") > 0;
        LocalDate from = past ? schoolClass.getSchoolYear().lastDay().minusDays(150) : time.day(-DAYS_SINCE_ASSIGNED);
        LocalDate until = past ? from.plusDays(DAYS_SINCE_ASSIGNED) : time.day(-1);
        var teacher = schoolClass.getTeachers().iterator().next();
        var due = past ? until : time.day(DAYS_TO_DUE);
        var assigned = time.atSchool(from, from.plusDays(1), random);
        rows.add(new Assignment(schoolClass, edition, teacher, due, assigned));

        int done = integer(roster.row(), "done_percent");
        for (var pupil : roster.pupils().subList(1, roster.pupils().size())) {
            var begun = time.atSchool(from.plusDays(2), until, random);
            int fate = random.nextInt(100);
            if (fate < done) {
                complete(pupil, edition, begun);
            } else if (fate < done + (100 - done) * 2 / 3) {
                begin(pupil, edition, begun);
            }
        }
        return List.copyOf(rows);
    }

    private void begin(Pupil pupil, ModuleEdition edition, Instant begun) {
        pupil.signedIn(begun);
        read(pupil, edition, random.nextInt(edition.getLessons().size()), begun);
    }

    private void complete(Pupil pupil, ModuleEdition edition, Instant begun) {
        int lessons = edition.getLessons().size();
        pupil.signedIn(begun);
        var finished = read(pupil, edition, lessons, begun);
        var attempt = attempt(pupil, edition, 1, 78, finished);
        for (int ordinal = 2; !attempt.isPassed(); ordinal++) {
            attempt =
                    attempt(pupil, edition, ordinal, 95, attempt.getFinishedAt().plus(Duration.ofMinutes(4)));
        }
        pupil.seen(attempt.getFinishedAt());
        rows.add(new ModuleCompletion(pupil, edition, attempt, lessons, attempt.getFinishedAt()));
    }

    private Instant read(Pupil pupil, ModuleEdition edition, int lessons, Instant begun) {
        var moment = begun;
        for (var lesson : edition.getLessons().subList(0, lessons)) {
            moment = moment.plus(Duration.ofMinutes(4 + random.nextInt(5)));
            rows.add(new LessonProgress(pupil, lesson, moment));
        }
        pupil.seen(moment);
        return moment;
    }

    private Attempt attempt(Pupil pupil, ModuleEdition edition, int ordinal, int rightPercent, Instant begun) {
        var attempt = new Attempt(edition.getQuiz(), pupil, ordinal, begun);
        var moment = begun;
        for (var question : edition.getQuiz().getQuestions()) {
            moment = moment.plus(Duration.ofSeconds(20L + random.nextInt(60)));
            attempt.answer(question, answer(question, random.nextInt(100) < rightPercent), moment);
        }
        attempt.finish(moment);
        rows.add(attempt);
        return attempt;
    }

    private Set<String> answer(Question question, boolean right) {
        if (right) {
            return question.correctCodes();
        }
        var wrong = question.getChoices().stream()
                .filter(choice -> !choice.isCorrect())
                .map(Choice::getCode)
                .toList();
        var chosen = new HashSet<String>();
        chosen.add(wrong.get(random.nextInt(wrong.size())));
        if (question.getType() == QuestionType.MULTIPLE_RESPONSE) {
            question.correctCodes().stream().sorted().limit(2).forEach(chosen::add);
        }
        return chosen;
    }
}
