package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;

/** Names a question in the audit trail by the beginning of its stem. */
public final class AuditDetail {

    private AuditDetail() {}

    public static String of(Question question) {
        var texts = question.getTexts();
        return texts.isEmpty() ? "" : Localised.text(texts, Language.BOSNIAN);
    }
}
