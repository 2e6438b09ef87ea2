package ba.sigurno.ejb.library.campaign;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.campaign.CampaignText;
import ba.sigurno.persistence.library.campaign.LibraryCampaign;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives the texts of campaigns in a language. */
final class CampaignTitles {

    private CampaignTitles() {}

    static CampaignLine line(LibraryCampaign campaign, Language reader) {
        var titles = titles(campaign);
        return new CampaignLine(
                campaign.getPublicId(),
                campaign.getSlug(),
                titles.isEmpty() ? campaign.getSlug() : Localised.text(titles, reader),
                campaign.getBeginsOn(),
                campaign.getEndsOn(),
                campaign.isOffered());
    }

    static Map<Language, String> titles(LibraryCampaign campaign) {
        return campaign.getTexts().values().stream()
                .collect(Collectors.toMap(CampaignText::getLanguage, CampaignText::getTitle));
    }
}
