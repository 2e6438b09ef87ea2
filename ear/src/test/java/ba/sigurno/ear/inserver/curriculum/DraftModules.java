package ba.sigurno.ear.inserver.curriculum;

import ba.sigurno.ear.inserver.quiz.BankQuestions;
import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditionReview;
import ba.sigurno.ejb.curriculum.editing.edition.EditionSettings;
import ba.sigurno.ejb.curriculum.editing.edition.EditionTextCommand;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleQuestions;
import ba.sigurno.ejb.curriculum.editing.edition.NewModuleCommand;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.quiz.editing.QuestionReview;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Drafts of modules in Bosnian, as the first editor of the demonstration writes them. */
@RequestScoped
public class DraftModules {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private BankQuestions questions;

    @Inject
    private QuestionReview bankReview;

    @Inject
    private ModuleEditing editing;

    @Inject
    private ModuleQuestions choosing;

    @Inject
    private EditedModules modules;

    @Inject
    private EditionReview review;

    /** A draft with nothing but its title; returns its public id. */
    public String begin(String title) throws Exception {
        return as.call(Demo.EDITOR, () -> editing.create(new NewModuleCommand(Language.BOSNIAN, title, "P2", "PRI")));
    }

    /** A draft that nothing is missing of, with one lesson and five questions. */
    public String complete(String title) throws Exception {
        var draft = begin(title);
        as.run(Demo.EDITOR, () -> {
            editing.text(
                    draft,
                    Language.BOSNIAN,
                    new EditionTextCommand(title, "O lozinkama.", "Moja lozinka je samo moja."),
                    modules.texts(draft, Language.BOSNIAN, Language.BOSNIAN).seen());
            var view = modules.edition(draft, Language.BOSNIAN);
            editing.set(
                    draft,
                    new EditionSettings(
                            45, 15, List.of(view.outcomes().get(0).id()), List.of("body"), List.of("lawyer")),
                    view.seen());
            editing.addLesson(draft, Language.BOSNIAN, "Prva lekcija");
        });
        write(view(draft).lessons().get(0).publicId());
        for (int number = 0; number < 5; number++) {
            choose(draft, Use.QUIZ);
        }
        return draft;
    }

    /** A complete draft that was handed in. */
    public String handedIn(String title) throws Exception {
        var draft = complete(title);
        as.run(Demo.EDITOR, () -> review.submit(draft));
        return draft;
    }

    /** A published edition. */
    public String published(String title) throws Exception {
        var draft = handedIn(title);
        as.run(Demo.EDITOR_2, () -> review.publish(draft));
        return draft;
    }

    /** Gives a lesson a screen. */
    public void write(String lessonId) throws Exception {
        rows.write(em -> em.createNamedQuery(Lesson.BY_PUBLIC_ID, Lesson.class)
                .setParameter("publicId", lessonId)
                .getSingleResult()
                .rewrite(TriedQuiz.lesson()));
    }

    /** Takes a new approved question; returns its public id. */
    public String choose(String draft, Use use) throws Exception {
        var question = approved();
        as.run(Demo.EDITOR, () -> choosing.choose(draft, use, question));
        return question;
    }

    /** An approved question of the bank. */
    public String approved() throws Exception {
        var question = questions.handedIn(Demo.EDITOR);
        var stamp = questions.stamp(question);
        as.run(Demo.EDITOR_2, () -> bankReview.approve(question, stamp));
        return question;
    }

    /** An edition as the first editor sees it. */
    public EditionView view(String editionId) throws Exception {
        return as.call(Demo.EDITOR, () -> modules.edition(editionId, Language.BOSNIAN));
    }
}
