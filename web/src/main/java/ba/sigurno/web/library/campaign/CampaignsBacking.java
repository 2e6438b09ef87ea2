package ba.sigurno.web.library.campaign;

import ba.sigurno.ejb.library.campaign.CampaignEditing;
import ba.sigurno.ejb.library.campaign.CampaignLine;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the campaigns for editors. */
@Named
@RequestScoped
public class CampaignsBacking {

    @Inject
    private CampaignEditing editing;

    @Inject
    private LanguageBacking language;

    private List<CampaignLine> lines;

    /** Reads the page. */
    public void load() {
        lines = editing.all(language.getCurrent());
    }

    public List<CampaignLine> getLines() {
        return lines;
    }
}
