package ba.sigurno.ejb.demo;

import ba.sigurno.persistence.training.feedback.SessionFeedback;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;

/** Creates the feedback of teachers on a session that was held: anonymous answers of the first who were present. */
final class DemoFeedback {

    private DemoFeedback() {}

    /** Returns answers about a session, as rows to store; nobody is asked by mail. */
    static List<SessionFeedback> of(TrainingSession session, JsonObject json) {
        var there = session.seated().stream()
                .filter(seat -> !seat.attendedMeetings().isEmpty())
                .toList();
        there.forEach(seat -> seat.askForFeedback(session.getEndsAt()));
        if (!json.containsKey("feedback")) {
            return List.of();
        }
        var answers = json.getJsonArray("feedback").getValuesAs(JsonArray.class);
        there.stream().limit(answers.size()).forEach(seat -> seat.giveFeedback(session.getEndsAt()));
        return answers.stream().map(answer -> answer(session, answer)).toList();
    }

    private static SessionFeedback answer(TrainingSession session, JsonArray answer) {
        int comment = answer.size() - 1;
        var ratings = IntStream.range(0, comment).mapToObj(answer::getInt).toList();
        return new SessionFeedback(session, ratings, answer.getString(comment));
    }
}
