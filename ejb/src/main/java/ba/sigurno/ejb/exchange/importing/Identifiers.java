package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.quiz.bank.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lets each identifier of a file name one question: a later one of the same name, or one that is too long, is dropped.
 */
final class Identifiers {

    private final Set<String> seen = new HashSet<>();

    /** Returns the item, without its identifier where that cannot be kept, and then with a finding that tells so. */
    ReadItem kept(ReadItem item) {
        var identifier = item.question().map(ExchangedQuestion::identifier).orElse("");
        if (identifier.isEmpty()) {
            return item;
        }
        if (identifier.length() > Question.IDENTIFIER_LENGTH) {
            return without(item, "exchange_import_identifier_long");
        }
        return seen.add(identifier) ? item : without(item, "exchange_import_identifier_twice");
    }

    private static ReadItem without(ReadItem item, String key) {
        var question = item.question().orElseThrow();
        var findings = new ArrayList<>(item.findings());
        findings.add(Finding.of(ExchangeEffect.CHANGED, item.line(), key, question.identifier()));
        return new ReadItem(
                item.position(),
                item.file(),
                item.line(),
                item.title(),
                Optional.of(new ExchangedQuestion(
                        "",
                        question.title(),
                        question.content(),
                        question.keywords(),
                        question.category(),
                        question.pictures())),
                findings);
    }
}
