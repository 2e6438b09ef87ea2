package ba.sigurno.ejb.library.campaign;

import ba.sigurno.persistence.i18n.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * A campaign as everybody sees it.
 *
 * @param language the language in which it is shown
 * @param title what it is called
 * @param about what it is about, as HTML
 * @param beginsOn its first day
 * @param endsOn its last day
 * @param over whether it is over
 * @param items its items that are published
 */
public record CampaignView(
        Language language,
        String title,
        String about,
        LocalDate beginsOn,
        LocalDate endsOn,
        boolean over,
        List<CampaignItem> items) {

    /**
     * An item of a campaign.
     *
     * @param slug its name in addresses
     * @param kind the code of what it is
     * @param language the language in which it is shown
     * @param title what it is called
     * @param summary one sentence about it
     */
    public record CampaignItem(String slug, String kind, Language language, String title, String summary) {}
}
