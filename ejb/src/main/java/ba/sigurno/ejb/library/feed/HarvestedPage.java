package ba.sigurno.ejb.library.feed;

import java.util.List;

/**
 * Some of the items that are harvested, in the order of their last change.
 *
 * @param items the items
 * @param next where the next page begins; null on the last one
 */
public record HarvestedPage(List<HarvestedItem> items, HarvestPosition next) {}
