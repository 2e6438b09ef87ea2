package ba.sigurno.ejb.workshop.listing;

import ba.sigurno.ejb.entity.Choice;
import java.util.List;

/**
 * What a list of requests can be narrowed to.
 *
 * @param trainers by their public ids; none for those who plan and coordinate nothing
 * @param topics by their codes
 * @param authorities by their codes; none for those who see one at most
 */
public record RequestChoices(List<Choice> trainers, List<Choice> topics, List<Choice> authorities) {}
