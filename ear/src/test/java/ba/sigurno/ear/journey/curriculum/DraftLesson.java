package ba.sigurno.ear.journey.curriculum;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import java.sql.SQLException;

/**
 * A lesson of a draft, made of a published module straight in the database.
 *
 * @param id the public id of the lesson
 */
record DraftLesson(String id) {

    static DraftLesson of(LessonContent content) {
        var module = TaughtModule.of(content);
        try (var connection = TestServer.get().database().connect();
                var found = connection.prepareStatement("SELECT l.public_id FROM lesson l JOIN module_edition e"
                        + " ON e.id = l.edition_id JOIN module m ON m.id = e.module_id WHERE m.slug = ?")) {
            found.setString(1, module.slug());
            try (var row = found.executeQuery()) {
                row.next();
                var lesson = new DraftLesson(row.getString(1));
                lesson.publish(false);
                return lesson;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes its edition, or makes it a draft. */
    void publish(boolean published) {
        try (var connection = TestServer.get().database().connect();
                var update = connection.prepareStatement("UPDATE module_edition e JOIN lesson l ON l.edition_id = e.id"
                        + " SET e.published_at = IF(?, UTC_TIMESTAMP(6), NULL) WHERE l.public_id = ?")) {
            update.setBoolean(1, published);
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
