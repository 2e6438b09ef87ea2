package ba.sigurno.ejb.demo;

import ba.sigurno.persistence.curriculum.content.Activity;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers the activities of lessons as pupils do: rightly, or with a mistake that many make. */
final class DemoLessonAnswers {

    /** The share of right answers, in percent. */
    private static final int RIGHT = 72;

    /** A little is left out. */
    private static final int ANSWERED = 92;

    private final Random random;

    DemoLessonAnswers(Random random) {
        this.random = random;
    }

    /** Returns the steps of a pupil in a lesson up to its end, as rows to store. */
    List<Object> through(Pupil pupil, Lesson lesson, Instant now) {
        return upTo(lesson.getContent().screens().size(), pupil, lesson, now);
    }

    /** Returns the steps of a pupil who is in the middle of a lesson. */
    List<Object> into(Pupil pupil, Lesson lesson, Instant now) {
        return upTo(1 + random.nextInt(lesson.getContent().screens().size()), pupil, lesson, now);
    }

    private List<Object> upTo(int screen, Pupil pupil, Lesson lesson, Instant now) {
        var rows = new ArrayList<Object>();
        rows.add(new LessonBookmark(pupil, lesson, screen, now));
        lesson.getContent().activities().forEach((address, activity) -> {
            boolean seen = Integer.parseInt(address.split("\\.")[0]) <= screen;
            if (seen && random.nextInt(100) < ANSWERED) {
                rows.add(new LessonAnswer(
                        pupil, lesson, address, activity, answer(activity, random.nextInt(100) < RIGHT), now));
            }
        });
        return rows;
    }

    /** Returns a right answer to an activity, or a wrong one; where nothing is right or wrong, any. */
    List<Integer> answer(Activity activity, boolean right) {
        if (activity instanceof QuestionBlock question) {
            return chosen(question, right);
        }
        if (activity instanceof BranchBlock branch) {
            return way(branch);
        }
        if (activity instanceof SortBlock sort) {
            return sorted(sort, right);
        }
        if (activity instanceof OrderBlock order) {
            var steps = upTo(order.steps().size());
            if (!right) {
                int at = random.nextInt(steps.size() - 1);
                Collections.swap(steps, at, at + 1);
            }
            return steps;
        }
        var signs = upTo(((SignsBlock) activity).reasons().size());
        if (!right) {
            signs.remove(random.nextInt(signs.size()));
        }
        return signs;
    }

    private List<Integer> chosen(QuestionBlock question, boolean right) {
        var fitting = upTo(question.answers().size());
        fitting.removeIf(position -> question.answers().get(position - 1).right() != right);
        if (right || fitting.isEmpty()) {
            return right ? fitting : List.of(1);
        }
        // The first wrong answer is the tempting one.
        return List.of(fitting.get(Math.min(random.nextInt(fitting.size()), random.nextInt(fitting.size()))));
    }

    private List<Integer> way(BranchBlock branch) {
        var way = new ArrayList<Integer>();
        var scene = branch.scenes().get(0);
        while (!scene.end()) {
            int reply = random.nextInt(scene.replies().size());
            way.add(reply + 1);
            var target = scene.replies().get(reply).target();
            scene = branch.scenes().stream()
                    .filter(each -> each.name().equals(target))
                    .findFirst()
                    .orElseThrow();
        }
        return way;
    }

    private List<Integer> sorted(SortBlock sort, boolean right) {
        var boxes = new ArrayList<Integer>();
        for (int box = 1; box <= sort.boxes().size(); box++) {
            boxes.addAll(Collections.nCopies(sort.boxes().get(box - 1).items().size(), box));
        }
        if (!right) {
            boxes.set(
                    random.nextInt(boxes.size()),
                    1 + random.nextInt(sort.boxes().size()));
        }
        return boxes;
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(ArrayList::new));
    }
}
