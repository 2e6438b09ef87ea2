package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.Module;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds editions and their lessons for those who write them. What is about to change is locked until the transaction
 * ends, and by the first statement of it, so that everything read afterwards is as whoever was faster has left it.
 */
@ApplicationScoped
public class EditionFinder {

    @Inject
    private Entities entities;

    /** Returns an edition, to be looked at. */
    public ModuleEdition edition(String editionId) {
        return entities.find(ModuleEdition.class, ModuleEdition.BY_PUBLIC_ID, editionId);
    }

    /** Returns an edition with its module, locked. */
    public ModuleEdition editionToChange(String editionId) {
        return entities.find(ModuleEdition.class, ModuleEdition.TO_CHANGE, editionId);
    }

    /** Returns a module, locked. */
    public Module moduleToChange(String moduleId) {
        return entities.find(Module.class, Module.TO_CHANGE, moduleId);
    }

    /** Returns a lesson, locked with its edition: so it does not change while that is handed in. */
    public Lesson lessonToChange(String lessonId) {
        return entities.find(Lesson.class, Lesson.TO_CHANGE, lessonId);
    }
}
