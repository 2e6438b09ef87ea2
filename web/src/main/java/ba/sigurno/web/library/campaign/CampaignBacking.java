package ba.sigurno.web.library.campaign;

import ba.sigurno.ejb.library.campaign.CampaignLine;
import ba.sigurno.ejb.library.campaign.CampaignService;
import ba.sigurno.ejb.library.campaign.CampaignView;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows a campaign to everybody: {@code id} is its slug, {@code lang} the language of the address. */
@Named
@RequestScoped
public class CampaignBacking {

    @Inject
    private CampaignService campaigns;

    @Inject
    private LanguageBacking language;

    private String id;
    private String lang;
    private CampaignView campaign;
    private List<CampaignLine> coming;

    /** Reads the page; not found when there is no such campaign that is offered. */
    public void load() {
        campaign = campaigns.campaign(id, language.getCurrent());
    }

    public CampaignView getCampaign() {
        return campaign;
    }

    /** Returns the campaigns that are on or will be, for the page of the library. */
    public List<CampaignLine> getComing() {
        if (coming == null) {
            coming = campaigns.coming(language.getCurrent());
        }
        return coming;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
