package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.translation.ModuleTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart;
import ba.sigurno.persistence.i18n.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Translates the title and the pages of an edition. */
@Named
@ViewScoped
public class ModuleTranslationBacking extends SideBySide {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModuleTranslation translation;

    private String title;

    /** Cyrillic follows from the Latin. */
    @Override
    public List<Language> getLanguages() {
        return Stream.of(Language.values()).filter(each -> !each.isCyrillic()).toList();
    }

    @Override
    List<TranslatedPart> read(Language from, Language to) {
        var edition = translation.open(getId(), from, to);
        title = edition.title();
        return edition.parts();
    }

    @Override
    boolean store(TranslationPart part) {
        boolean done = translation.save(
                getId(),
                part.getKind(),
                part.getSeen(),
                getSource(),
                getTarget(),
                part.texts().get(0));
        var now = translation.part(getId(), part.getKind(), getSource(), getTarget());
        if (done) {
            part.saved(now.seen());
        } else {
            part.conflict(now);
        }
        return done;
    }

    public String getTitle() {
        return title;
    }
}
