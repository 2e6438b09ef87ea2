package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Writes questions in one format. Keeps one question in memory at a time. */
public interface QuestionWriter {

    /**
     * Writes all questions; the stream stays open.
     *
     * @param questions complete in this language; their texts in others are left out
     */
    void write(Iterator<ExchangedQuestion> questions, Language language, OutputStream out) throws IOException;

    /** Returns the losses of a question in this format, so that the editor knows before writing. */
    List<Finding> losses(ExchangedQuestion question);
}
