package ba.sigurno.ejb.library.campaign;

import java.time.LocalDate;

/**
 * A campaign in a list.
 *
 * @param id its public id, for editors
 * @param slug its name in addresses
 * @param title what it is called
 * @param beginsOn its first day
 * @param endsOn its last day
 * @param offered whether everybody sees it
 */
public record CampaignLine(
        String id, String slug, String title, LocalDate beginsOn, LocalDate endsOn, boolean offered) {}
