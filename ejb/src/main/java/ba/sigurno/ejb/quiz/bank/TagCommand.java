package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.bank.Difficulty;
import java.util.List;

/**
 * The tags by which a question is found.
 *
 * @param identifier its identifier in another system; null or blank for none
 * @param filing its filing
 * @param difficulty its intended difficulty, or null
 * @param keywords its keywords
 */
public record TagCommand(String identifier, Filing filing, Difficulty difficulty, List<String> keywords) {}
