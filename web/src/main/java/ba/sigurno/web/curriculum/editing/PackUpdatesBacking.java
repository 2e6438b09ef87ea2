package ba.sigurno.web.curriculum.editing;

import ba.sigurno.ejb.curriculum.editing.archive.PackOffer;
import ba.sigurno.ejb.curriculum.editing.archive.PackUpdates;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Offers the texts that a newer product brought for modules that are here: {@code code} is the one that is decided on. */
@Named
@RequestScoped
public class PackUpdatesBacking {

    private static final String SELF = "/curriculum/editing/pack-updates?faces-redirect=true";

    @Inject
    private PackUpdates updates;

    @Inject
    private LanguageBacking language;

    private String code;
    private List<PackOffer> offers;

    /** Reads the offers. */
    public void load() {
        offers = updates.offers(language.getCurrent());
    }

    /** Takes a text over as a draft. */
    public String take() {
        updates.take(code);
        PageMessages.info("curriculum_import_taken");
        return SELF;
    }

    /** Leaves a text. */
    public String leave() {
        updates.leave(code);
        PageMessages.info("curriculum_pack_left");
        return SELF;
    }

    public List<PackOffer> getOffers() {
        return offers;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
