package ba.sigurno.ejb.exchange.transfer;

import ba.sigurno.ejb.exchange.format.QuestionReader;
import ba.sigurno.ejb.exchange.format.QuestionWriter;
import ba.sigurno.ejb.exchange.gift.GiftReader;
import ba.sigurno.ejb.exchange.gift.GiftWriter;
import ba.sigurno.ejb.exchange.moodle.MoodleReader;
import ba.sigurno.ejb.exchange.moodle.MoodleWriter;
import ba.sigurno.ejb.exchange.qti.reading.QtiReader;
import ba.sigurno.ejb.exchange.qti.writing.QtiVersion;
import ba.sigurno.ejb.exchange.qti.writing.QtiWriter;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;

/** Names the reader and the writer of each format. */
public final class ExchangeFormats {

    private ExchangeFormats() {}

    public static QuestionReader reader(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> new GiftReader();
            case MOODLE_XML -> new MoodleReader();
            case QTI_21, QTI_30 -> new QtiReader();
        };
    }

    public static QuestionWriter writer(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> new GiftWriter();
            case MOODLE_XML -> new MoodleWriter();
            case QTI_21 -> new QtiWriter(QtiVersion.V2_1);
            case QTI_30 -> new QtiWriter(QtiVersion.V3_0);
        };
    }
}
