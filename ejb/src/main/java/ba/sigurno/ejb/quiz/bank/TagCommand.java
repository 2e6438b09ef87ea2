package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.bank.Difficulty;
import java.util.List;

/**
 * What a question is to be found by.
 *
 * @param identifier what another system knows it by; null or blank for none
 * @param filing where it is filed
 * @param difficulty how hard it is meant to be, or null
 * @param keywords its keywords
 */
public record TagCommand(String identifier, Filing filing, Difficulty difficulty, List<String> keywords) {}
