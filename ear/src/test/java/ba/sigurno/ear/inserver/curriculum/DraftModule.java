package ba.sigurno.ear.inserver.curriculum;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Makes drafts of modules, to be edited. */
@ApplicationScoped
public class DraftModule {

    @Inject
    private Rows rows;

    /** A draft with one lesson; returns the public id of the lesson. */
    public String lesson(LessonContent content) throws Exception {
        var lessonId = new AtomicReference<String>();
        rows.write(em -> {
            var quiz = new Quiz(60);
            em.persist(quiz);
            var known = em.createQuery("SELECT m FROM Module m WHERE m.slug = :slug", Module.class)
                    .setParameter("slug", Demo.MODULE)
                    .getSingleResult();
            var slug = "nacrt-" + UUID.randomUUID().toString().substring(0, 8);
            var module = new Module(slug, known.getAgeBand(), known.getStrand(), null);
            em.persist(module);
            var edition = new ModuleEdition(module, 1, 45, quiz);
            for (var language : Language.values()) {
                if (!language.isCyrillic()) {
                    edition.text(language, "Nacrt", "O tome pišemo.", "Pitam.");
                }
            }
            lessonId.set(edition.addLesson(content, null).getPublicId());
            em.persist(edition);
        });
        return lessonId.get();
    }

    /** Lets the edition of a lesson be published, whatever it lacks. */
    void publish(String lessonId) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE module_edition e JOIN lesson l ON l.edition_id = e.id"
                        + " SET e.published_at = ?1 WHERE l.public_id = ?2")
                .setParameter(1, Timestamp.from(Instant.now()))
                .setParameter(2, lessonId)
                .executeUpdate());
    }
}
