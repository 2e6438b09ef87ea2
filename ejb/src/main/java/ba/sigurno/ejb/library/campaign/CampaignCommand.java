package ba.sigurno.ejb.library.campaign;

import ba.sigurno.persistence.i18n.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an editor says of a campaign.
 *
 * @param beginsOn its first day
 * @param endsOn its last day
 * @param offered whether everybody sees it
 * @param texts what it says, by language
 * @param items the names in addresses of its items
 */
public record CampaignCommand(
        LocalDate beginsOn, LocalDate endsOn, boolean offered, Map<Language, Said> texts, List<String> items) {

    public CampaignCommand {
        texts = Map.copyOf(texts);
        items = List.copyOf(items);
    }

    /**
     * What it says in a language.
     *
     * @param title what it is called; empty where it is not written in that language
     * @param about what it is about, in CommonMark
     */
    public record Said(String title, String about) {}
}
