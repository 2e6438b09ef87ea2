package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.translation.LessonTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Translates a lesson. */
@Named
@ViewScoped
public class TranslationBacking extends SideBySide {

    private static final long serialVersionUID = 1L;

    @Inject
    private LessonTranslation translation;

    private String editionId;
    private String moduleTitle;
    private int number;

    @Override
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    @Override
    List<TranslatedPart> read(Language from, Language to) {
        var lesson = translation.open(getId(), from, to);
        editionId = lesson.editionId();
        moduleTitle = lesson.moduleTitle();
        number = lesson.number();
        return lesson.parts();
    }

    @Override
    boolean store(TranslationPart part) {
        var source = getSource();
        var target = getTarget();
        switch (part.getKind()) {
            case TITLE ->
                translation.saveTitle(getId(), source, target, part.texts().get(0));
            case HEADING ->
                part.saved(translation.saveHeading(
                        getId(), part.getSeen(), source, target, part.texts().get(0)));
            default -> {
                var saved = translation.saveBlock(getId(), part.getSeen(), source, target, part.texts());
                DomainException.require(saved.seen() != null, "curriculum_rule_lesson_changed");
                if (!saved.done()) {
                    part.conflict(translation.block(getId(), saved.seen().toString(), source, target));
                    return false;
                }
                part.saved(saved.seen().toString());
            }
        }
        return true;
    }

    public String getModuleTitle() {
        return moduleTitle;
    }

    /** Returns the public id of the edition. */
    public String getEditionId() {
        return editionId;
    }

    public int getNumber() {
        return number;
    }
}
