package ba.sigurno.web.library.campaign;

import ba.sigurno.ejb.library.campaign.CampaignCommand.Said;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.entity.TitledInput;

/** The texts of a campaign in one language, as a form has them. */
public class CampaignTextInput extends TitledInput {

    private static final long serialVersionUID = 1L;

    private String about;

    CampaignTextInput(Language language, Said said) {
        super(language, said == null ? "" : said.title());
        this.about = said == null ? "" : said.about();
    }

    Said said() {
        return new Said(getTitle(), about);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = orEmpty(about);
    }
}
