package ba.sigurno.web.quiz.editing;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the types of questions, to begin a new one. */
@Named
@RequestScoped
public class NewQuestionBacking {

    @Inject
    private Caller caller;

    /** Responds "not found" to callers who write no questions. */
    public void load() {
        if (!caller.hasRole(Role.EDITOR)) {
            throw new NotFoundException("new question");
        }
    }

    /** Returns all types. */
    public List<QuestionType> getTypes() {
        return List.of(QuestionType.values());
    }
}
