package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.util.List;
import java.util.Map;

/**
 * A question as a file of another system has it.
 *
 * @param identifier its identifier in the other system: the id number of Moodle and GIFT, the identifier of QTI; may be
 *     empty
 * @param title its name in a list; may be empty
 * @param content its content, in one language, complete
 * @param keywords free words it is found by, and as {@code outcome:P1-PRI-1}, {@code ageBand:P1}, {@code strand:PRI},
 *     {@code difficulty:EASY} the framework's own
 * @param category the path of the folder it lies in, outermost first; may be empty
 * @param pictures the files of the pictures that the content shows, by digest; no more and no fewer
 */
public record ExchangedQuestion(
        String identifier,
        String title,
        QuestionContent content,
        List<String> keywords,
        List<String> category,
        Map<String, PictureFile> pictures) {

    public ExchangedQuestion {
        keywords = List.copyOf(keywords);
        category = List.copyOf(category);
        pictures = Map.copyOf(pictures);
    }
}
