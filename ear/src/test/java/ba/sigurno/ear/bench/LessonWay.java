package ba.sigurno.ear.bench;

import ba.sigurno.persistence.curriculum.content.Activity;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pupil's way through a lesson.
 *
 * @param number the lesson's number, from 1
 * @param id its public id
 * @param steps what its page saves: each screen as it is shown, each answer as it is given
 */
record LessonWay(int number, String id, List<String> steps) {

    static LessonWay of(int number, String id, LessonContent content) {
        var steps = new ArrayList<String>();
        var activities = content.activities();
        for (int screen = 1; screen <= content.screens().size(); screen++) {
            steps.add("{\"screen\":%d,\"answers\":{}}".formatted(screen));
            for (var activity : activities.entrySet()) {
                if (activity.getKey().startsWith(screen + ".")) {
                    steps.add("{\"screen\":%d,\"answers\":{\"%s\":\"%s\"}}"
                            .formatted(screen, activity.getKey(), answer(activity.getValue())));
                }
            }
        }
        return new LessonWay(number, id, steps);
    }

    private static String answer(Activity activity) {
        if (activity instanceof QuestionBlock question) {
            return joined(IntStream.rangeClosed(1, question.answers().size())
                    .boxed()
                    .filter(position -> question.answers().get(position - 1).right()));
        }
        if (activity instanceof BranchBlock branch) {
            return joined(firstReplies(branch).stream());
        }
        if (activity instanceof SortBlock sort) {
            return joined(IntStream.rangeClosed(1, sort.boxes().size())
                    .boxed()
                    .flatMap(box -> Collections.nCopies(
                            sort.boxes().get(box - 1).items().size(), box)
                            .stream()));
        }
        int all = activity instanceof OrderBlock order
                ? order.steps().size()
                : ((SignsBlock) activity).reasons().size();
        return joined(IntStream.rangeClosed(1, all).boxed());
    }

    /** Always the first reply, to the end. */
    private static List<Integer> firstReplies(BranchBlock branch) {
        var way = new ArrayList<Integer>();
        var scene = branch.scenes().get(0);
        while (!scene.end()) {
            var target = scene.replies().get(0).target();
            way.add(1);
            scene = branch.scenes().stream()
                    .filter(each -> each.name().equals(target))
                    .findFirst()
                    .orElseThrow();
        }
        return way;
    }

    private static String joined(Stream<Integer> positions) {
        return positions.map(String::valueOf).collect(Collectors.joining(","));
    }
}
