package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.importing.ImportItem;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.util.List;

/**
 * An item of a file in the report on it.
 *
 * @param position its place in the file, from 1
 * @param file the entry of a package it stands in; else empty
 * @param line the line it begins on
 * @param title its name or the beginning of its text
 * @param type the way it is answered; null when it was refused
 * @param effect the worst effect on it; null when it is imported whole
 * @param findings the changes and losses
 * @param known the public id of the question it is a version of; null when it is new
 * @param same whether the bank has exactly the same
 * @param chosen whether it is chosen for import
 */
public record ImportLine(
        int position,
        String file,
        int line,
        String title,
        QuestionType type,
        ExchangeEffect effect,
        List<Finding> findings,
        String known,
        boolean same,
        boolean chosen) {

    static ImportLine of(ImportItem item) {
        return new ImportLine(
                item.getPosition(),
                item.getFile(),
                item.getLine(),
                item.getTitle(),
                item.getType().orElse(null),
                item.getEffect().orElse(null),
                FindingsJson.read(item.getFindings()),
                item.getKnown().map(Question::getPublicId).orElse(null),
                item.isSame(),
                item.isChosen());
    }

    /** Returns whether it can be imported. */
    public boolean isTakeable() {
        return type != null;
    }
}
