package ba.sigurno.ejb.demo;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import java.util.List;

/**
 * A module that classes of the demonstration were assigned.
 *
 * @param edition the edition
 * @param questions the questions of which each attempt at its quiz draws some
 */
record DemoModule(ModuleEdition edition, List<QuestionVersion> questions) {

    DemoModule {
        questions = List.copyOf(questions);
    }
}
