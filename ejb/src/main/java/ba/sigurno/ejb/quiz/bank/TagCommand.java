package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.Difficulty;
import java.util.List;

/**
 * What a question is to be found by.
 *
 * @param identifier what another system knows it by; null or blank for none
 * @param strand the code of a strand; null or blank for none
 * @param ageBand the code of an age band; null or blank for none
 * @param difficulty how hard it is meant to be, or null
 * @param keywords its keywords
 */
public record TagCommand(
        String identifier, String strand, String ageBand, Difficulty difficulty, List<String> keywords) {}
