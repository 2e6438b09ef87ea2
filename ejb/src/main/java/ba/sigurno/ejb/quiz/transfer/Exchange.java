package ba.sigurno.ejb.quiz.transfer;

import ba.sigurno.ejb.quiz.exchange.QuestionReader;
import ba.sigurno.ejb.quiz.exchange.QuestionWriter;
import ba.sigurno.ejb.quiz.gift.GiftReader;
import ba.sigurno.ejb.quiz.gift.GiftWriter;
import ba.sigurno.ejb.quiz.moodle.MoodleReader;
import ba.sigurno.ejb.quiz.moodle.MoodleWriter;
import ba.sigurno.ejb.quiz.qti.QtiReader;
import ba.sigurno.ejb.quiz.qti.QtiVersion;
import ba.sigurno.ejb.quiz.qti.QtiWriter;
import ba.sigurno.persistence.quiz.ExchangeFormat;

/** Who reads and who writes each format. */
final class Exchange {

    private Exchange() {}

    static QuestionReader reader(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> new GiftReader();
            case MOODLE_XML -> new MoodleReader();
            case QTI_21, QTI_30 -> new QtiReader();
        };
    }

    static QuestionWriter writer(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> new GiftWriter();
            case MOODLE_XML -> new MoodleWriter();
            case QTI_21 -> new QtiWriter(QtiVersion.V2_1);
            case QTI_30 -> new QtiWriter(QtiVersion.V3_0);
        };
    }
}
