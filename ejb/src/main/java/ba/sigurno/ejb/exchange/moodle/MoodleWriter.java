package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.CategoryPath;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.MoodleLosses;
import ba.sigurno.ejb.exchange.format.QuestionWriter;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes Moodle XML as Moodle itself does, in UTF-8, with pictures embedded. */
public final class MoodleWriter implements QuestionWriter {

    private static final int NAME_LENGTH = 80;

    @Override
    public void write(Iterator<ExchangedQuestion> questions, Language language, OutputStream out) throws IOException {
        try {
            var xml = new XmlText(out, language);
            xml.start();
            List<String> folder = List.of();
            while (questions.hasNext()) {
                var question = questions.next();
                if (!question.category().equals(folder)) {
                    folder = question.category();
                    xml.open("question", "type", "category");
                    xml.plain("category", CategoryPath.write(folder));
                    xml.close();
                }
                write(question, language, xml);
            }
            xml.end();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public List<Finding> losses(ExchangedQuestion question) {
        var findings = new ArrayList<>(MoodleLosses.of(question));
        if (question.title().isEmpty()) {
            findings.add(Finding.of(ExchangeEffect.CHANGED, 0, "exchange_moodle_title_made"));
        }
        if (question.content().interaction() instanceof GapInteraction gaps
                && gaps.pictures().findAny().isPresent()) {
            findings.add(Finding.of(ExchangeEffect.LOST, 0, "exchange_lost_gap_pictures"));
        }
        return findings;
    }

    private static void write(ExchangedQuestion question, Language language, XmlText xml) throws XMLStreamException {
        var content = question.content();
        var answers = new XmlAnswers(xml, question.pictures());
        xml.open("question", "type", answers.type(content.interaction()));
        xml.plain("name", name(question, xml));
        xml.open("questiontext", "format", "html");
        var stem = Markup.toXhtml(xml.in(content.stem()));
        stem = content.interaction() instanceof GapInteraction gaps ? new ClozeText(language).of(stem, gaps) : stem;
        xml.shown(stem, content.picture(), question.pictures());
        xml.close();
        xml.html("generalfeedback", content.explanation());
        if (!(content.interaction() instanceof GapInteraction)) {
            xml.value("defaultgrade", "1");
        }
        xml.value("hidden", "0");
        xml.value("idnumber", question.identifier());
        answers.write(content.interaction());
        tags(question, xml);
        xml.close();
    }

    /** Returns a name, which Moodle wants for every question: the first line of its text. */
    private static String name(ExchangedQuestion question, XmlText xml) {
        if (!question.title().isEmpty()) {
            return question.title();
        }
        var line = Markup.toPlain(xml.in(question.content().stem()))
                .lines()
                .findFirst()
                .orElse("?");
        return line.length() <= NAME_LENGTH ? line : line.substring(0, NAME_LENGTH) + "…";
    }

    private static void tags(ExchangedQuestion question, XmlText xml) throws XMLStreamException {
        var tags = question.keywords().stream().filter(MoodleLosses::isTag).toList();
        if (!tags.isEmpty()) {
            xml.open("tags");
            for (var tag : tags) {
                xml.plain("tag", tag);
            }
            xml.close();
        }
    }
}
