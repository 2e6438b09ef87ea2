package ba.sigurno.web.partners.guideline;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.partners.guideline.GuidelineDraft;
import ba.sigurno.ejb.partners.guideline.GuidelineService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a draft of a guideline, the first one of a new guideline when the address names none. */
@Named
@RequestScoped
public class EditGuidelineBacking {

    @Inject
    private GuidelineService guidelines;

    private String id;
    private Integer version;
    private List<GuidelineTextInput> texts;

    /** Reads the draft, if the address names one. */
    public void load() {
        var draft = id == null ? new GuidelineDraft(Map.of(), null) : guidelines.draft(id);
        version = draft.version();
        texts = Stream.of(Language.values())
                .filter(language -> !language.isCyrillic())
                .map(language -> new GuidelineTextInput(language, draft.texts().get(language)))
                .toList();
    }

    /** Saves the draft. */
    public String save() {
        var draft = new GuidelineDraft(
                texts.stream().collect(toMap(GuidelineTextInput::getLanguage, GuidelineTextInput::said)), version);
        var saved = id;
        if (saved == null) {
            saved = guidelines.create(draft);
        } else {
            guidelines.save(saved, draft);
        }
        PageMessages.saved();
        return "/partners/guideline/guideline?faces-redirect=true&id=" + saved;
    }

    public List<GuidelineTextInput> getTexts() {
        return texts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
