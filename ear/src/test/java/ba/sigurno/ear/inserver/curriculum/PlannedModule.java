package ba.sigurno.ear.inserver.curriculum;

import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes published modules with pages for adults. */
@ApplicationScoped
public class PlannedModule {

    @Inject
    private TriedQuiz quizzes;

    @Inject
    private Rows rows;

    /** A module of one lesson, without pages; returns its slug. */
    public String make() throws Exception {
        return quizzes.of(EightTypes.all().subList(0, 1), (quiz, questions) -> questions.forEach(quiz::add));
    }

    /** Gives it a title in one language; it is found by that after the next module is published. */
    public void call(String slug, Language language, String title) throws Exception {
        change(
                "UPDATE module_edition_text t JOIN module_edition e ON e.id = t.edition_id"
                        + " JOIN module m ON m.id = e.module_id SET t.title = ?2 WHERE m.slug = ?1 AND t.language = ?3",
                slug,
                title,
                language.getTag());
    }

    /** Gives it a page in one language. */
    public void page(String slug, ModulePage.Kind kind, Language language, String text) throws Exception {
        change(
                "INSERT INTO module_page (edition_id, kind, language, text) SELECT e.id, ?2, ?3, ?4"
                        + " FROM module_edition e JOIN module m ON m.id = e.module_id WHERE m.slug = ?1",
                slug,
                kind.name(),
                language.getTag(),
                text);
    }

    /** Lets it end on help paths, and wait for readings. */
    public void mark(String slug, String help, String readings) throws Exception {
        change(
                "UPDATE module_edition e JOIN module m ON m.id = e.module_id SET e.help = ?2, e.readings = ?3"
                        + " WHERE m.slug = ?1",
                slug,
                help,
                readings);
    }

    private void change(String sql, Object... parameters) throws Exception {
        rows.write(em -> {
            var query = em.createNativeQuery(sql);
            for (int at = 0; at < parameters.length; at++) {
                query.setParameter(at + 1, parameters[at]);
            }
            query.executeUpdate();
        });
    }
}
