package ba.sigurno.ejb.workshop.feedback;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.persistence.workshop.feedback.FeedbackFace;
import ba.sigurno.persistence.workshop.feedback.WorkshopFeedback;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answers about a workshop. Of fewer than {@link DisclosureControl#MIN} only the number is told.
 *
 * @param total how many there are
 * @param faces how many pupils chose each face, from the happiest on; empty while there are too few
 * @param words what teachers wrote, in no order; empty likewise
 */
public record FeedbackAnswers(String topic, int total, List<FaceCount> faces, List<String> words) {

    /** How many pupils chose a face. */
    public record FaceCount(FeedbackFace face, long count) {}

    static FeedbackAnswers of(String topic, List<WorkshopFeedback> answers) {
        List<WorkshopFeedback> shown = answers.size() < DisclosureControl.MIN ? List.of() : answers;
        long chosen = shown.stream().filter(answer -> answer.getFace() != null).count();
        return new FeedbackAnswers(
                topic,
                answers.size(),
                chosen < DisclosureControl.MIN
                        ? List.of()
                        : Stream.of(FeedbackFace.values())
                                .map(face -> new FaceCount(
                                        face,
                                        shown.stream()
                                                .filter(answer -> answer.getFace() == face)
                                                .count()))
                                .toList(),
                shown.stream()
                        .map(WorkshopFeedback::getWords)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
