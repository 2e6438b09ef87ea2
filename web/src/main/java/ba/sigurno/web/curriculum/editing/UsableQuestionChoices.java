package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.edition.ModuleQuestions;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.web.entity.Choices;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Offers the approved questions of the bank for the age of the edition that is open, by a part of their stem. */
@Named
@RequestScoped
public class UsableQuestionChoices extends Choices {

    @Inject
    private ModuleQuestions questions;

    @Inject
    private EditModuleBacking module;

    @Inject
    private LanguageBacking language;

    @Override
    protected List<Choice> search(String text, int most) {
        return questions.suggest(module.getId(), text, most, language.getCurrent());
    }

    @Override
    protected Optional<Choice> find(String id) {
        return questions.usable(id, language.getCurrent());
    }
}
