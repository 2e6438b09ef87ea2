package ba.sigurno.ejb.demo;

import static ba.sigurno.ejb.territory.CsvTable.integer;

import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.curriculum.progress.ModuleCompletion;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Creates the progress of the demonstration's pupils, with what they answered in lessons: some completed the module of their class, some are on the way,
 * some never came. The first pupil of a class did nothing, so that there is one to try with.
 */
final class DemoLearning {

    private static final long LESSONS_SEED = 20_270_210;
    private static final int DAYS_SINCE_ASSIGNED = 30;
    private static final int DAYS_TO_DUE = 12;

    /** The spread of the pupils' ability and of the questions' difficulty, in percent. */
    private static final int ABILITY = 18;

    private static final int[] EASE = {14, 5, -4, -12, -3};

    private final DemoTime time;
    private final Random random;
    private final DemoAnswers answers;
    private final DemoLessonAnswers inLessons;
    private final List<Object> rows = new ArrayList<>();

    DemoLearning(DemoTime time, Random random) {
        this.time = time;
        this.random = random;
        this.answers = new DemoAnswers(random);
        // By themselves: the rest of the demonstration stays the same, whatever there is to do in lessons.
        this.inLessons = new DemoLessonAnswers(new Random(LESSONS_SEED));
    }

    /** Returns the progress of a class, as rows to store; the pupils must have been stored. */
    List<Object> of(DemoClasses.Roster roster, DemoModule module) {
        rows.clear();
        var edition = module.edition();
        var schoolClass = roster.schoolClass();
        boolean past = integer(roster.row(), "years_ago") > 0;
        LocalDate from = past ? schoolClass.getSchoolYear().lastDay().minusDays(150) : time.day(-DAYS_SINCE_ASSIGNED);
        LocalDate until = past ? from.plusDays(DAYS_SINCE_ASSIGNED) : time.day(-1);
        var teacher = schoolClass.getTeachers().iterator().next().getAccount();
        var due = past ? until : time.day(DAYS_TO_DUE);
        var assigned = time.atSchool(from, from.plusDays(1), random);
        rows.add(new Assignment(schoolClass, edition, teacher, due, assigned));

        int done = integer(roster.row(), "done_percent");
        for (var pupil : roster.pupils().subList(1, roster.pupils().size())) {
            var begun = time.atSchool(from.plusDays(2), until, random);
            int fate = random.nextInt(100);
            if (fate < done) {
                complete(pupil, module, begun);
            } else if (fate < done + (100 - done) * 2 / 3) {
                begin(pupil, edition, begun);
            }
        }
        return List.copyOf(rows);
    }

    private void begin(Pupil pupil, ModuleEdition edition, Instant begun) {
        pupil.signedIn(begun);
        int lessons = random.nextInt(edition.getLessons().size());
        var moment = read(pupil, edition, lessons, begun).plus(Duration.ofMinutes(2));
        rows.addAll(inLessons.into(pupil, edition.getLessons().get(lessons), moment));
        pupil.seen(moment);
    }

    private void complete(Pupil pupil, DemoModule module, Instant begun) {
        var edition = module.edition();
        int lessons = edition.getLessons().size();
        pupil.signedIn(begun);
        var finished = read(pupil, edition, lessons, begun);
        var attempt = attempt(pupil, module, 1, 78, finished);
        for (int ordinal = 2; !attempt.isPassed(); ordinal++) {
            attempt =
                    attempt(pupil, module, ordinal, 95, attempt.getFinishedAt().plus(Duration.ofMinutes(4)));
        }
        pupil.seen(attempt.getFinishedAt());
        rows.add(new ModuleCompletion(pupil, edition, attempt, lessons, attempt.getFinishedAt()));
    }

    private Instant read(Pupil pupil, ModuleEdition edition, int lessons, Instant begun) {
        var moment = begun;
        for (var lesson : edition.getLessons().subList(0, lessons)) {
            moment = moment.plus(Duration.ofMinutes(4 + random.nextInt(5)));
            rows.addAll(inLessons.through(pupil, lesson, moment));
            rows.add(new LessonProgress(pupil, lesson, moment));
        }
        pupil.seen(moment);
        return moment;
    }

    private Attempt attempt(Pupil pupil, DemoModule module, int ordinal, int rightPercent, Instant begun) {
        var quiz = module.edition().getQuiz();
        var paper = new ArrayList<>(module.questions());
        Collections.shuffle(paper, random);
        var attempt = new Attempt(quiz, pupil, ordinal, paper.subList(0, quiz.size()), random.nextLong(), begun);
        var moment = begun;
        double able = rightPercent + ABILITY * random.nextGaussian();
        for (var item : attempt.getItems()) {
            moment = moment.plus(Duration.ofSeconds(20L + random.nextInt(60)));
            boolean right = random.nextInt(100) < able + EASE[item.getPosition() % EASE.length];
            var interaction = item.getVersion().getContent().interaction();
            attempt.answer(item.getPosition(), answers.to(interaction, right), moment);
        }
        attempt.finish(moment);
        rows.add(attempt);
        return attempt;
    }
}
