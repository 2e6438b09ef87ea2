package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import java.util.List;
import java.util.Optional;

/**
 * An item of a file as it was understood.
 *
 * @param position its place among the items, from 1
 * @param file the file it stands in: of a package the entry, else empty
 * @param line the line it begins on, from 1
 * @param title its name, or the beginning of its text; may be empty
 * @param question the question; empty when the item is refused, and then a finding says why
 * @param findings the changes and losses
 */
public record ReadItem(
        int position,
        String file,
        int line,
        String title,
        Optional<ExchangedQuestion> question,
        List<Finding> findings) {

    public ReadItem {
        findings = List.copyOf(findings);
        boolean refused = findings.stream().anyMatch(finding -> finding.effect() == ExchangeEffect.REFUSED);
        if (refused == question.isPresent()) {
            throw new IllegalArgumentException("an item is refused with a reason, or it has a question");
        }
    }
}
