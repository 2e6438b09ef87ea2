package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.MoodleLosses;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes the part of Moodle XML that depends on the type of a question. */
final class XmlAnswers {

    private final XmlText xml;
    private final Map<String, PictureFile> files;

    XmlAnswers(XmlText xml, Map<String, PictureFile> files) {
        this.xml = xml;
        this.files = files;
    }

    /** Returns Moodle's name of the type. */
    String type(Interaction interaction) {
        return switch (interaction.type()) {
            case SINGLE_CHOICE, MULTIPLE_RESPONSE -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case MATCHING -> "matching";
            case ORDERING -> "ordering";
            case SHORT_TEXT -> "shortanswer";
            case NUMERIC -> "numerical";
            case BLANKS -> "cloze";
        };
    }

    /** Writes everything but gaps, which stand in the question's text. */
    void write(Interaction interaction) throws XMLStreamException {
        if (interaction instanceof ChoiceInteraction choice) {
            choice(choice);
        } else if (interaction instanceof MatchInteraction match) {
            matching(match);
        } else if (interaction instanceof OrderInteraction order) {
            ordering(order);
        } else if (interaction instanceof TextInteraction typed) {
            typed(typed);
        } else if (interaction instanceof NumberInteraction number) {
            numeric(number);
        }
    }

    private void choice(ChoiceInteraction choice) throws XMLStreamException {
        boolean named = choice.type() != QuestionType.TRUE_FALSE;
        if (named) {
            xml.value("single", String.valueOf(choice.type() == QuestionType.SINGLE_CHOICE));
            xml.value("shuffleanswers", String.valueOf(choice.shuffled()));
            xml.value("answernumbering", "none");
        }
        for (var option : choice.options()) {
            if (named) {
                open(option.credit(), "html");
                shown(option.text(), option.picture());
            } else {
                open(option.credit(), "moodle_auto_format");
                xml.text(option.code());
            }
            xml.html("feedback", option.feedback());
            xml.close();
        }
    }

    private void matching(MatchInteraction match) throws XMLStreamException {
        xml.value("shuffleanswers", String.valueOf(match.shuffled()));
        for (var prompt : match.prompts()) {
            xml.open("subquestion", "format", "html");
            shown(prompt.text(), prompt.picture());
            var target = match.targets().stream()
                    .filter(known -> known.code().equals(prompt.target()))
                    .findFirst();
            xml.plain("answer", plain(target.orElseThrow()));
            xml.close();
        }
        for (var target : match.targets()) {
            if (match.prompts().stream().noneMatch(prompt -> prompt.target().equals(target.code()))) {
                xml.open("subquestion", "format", "html");
                xml.text("");
                xml.plain("answer", plain(target));
                xml.close();
            }
        }
    }

    private String plain(Target target) {
        return Markup.toPlain(xml.in(MoodleLosses.orDescription(target.text(), target.picture())));
    }

    private void ordering(OrderInteraction order) throws XMLStreamException {
        xml.value("layouttype", "VERTICAL");
        xml.value("selecttype", "ALL");
        xml.value("selectcount", String.valueOf(order.items().size()));
        xml.value("gradingtype", order.grading() == Grading.PARTIAL ? "ABSOLUTE_POSITION" : "ALL_OR_NOTHING");
        xml.value("showgrading", "SHOW");
        xml.value("numberingstyle", "none");
        int place = 0;
        for (var item : order.items()) {
            place++;
            xml.open("answer", "fraction", String.valueOf(place), "format", "html");
            shown(item.text(), item.picture());
            xml.close();
        }
    }

    private void typed(TextInteraction typed) throws XMLStreamException {
        xml.value("usecase", typed.exactCase() ? "1" : "0");
        for (var answer : typed.accepted()) {
            open(answer.credit(), "moodle_auto_format");
            xml.text(xml.in(answer.pattern()));
            xml.html("feedback", answer.feedback());
            xml.close();
        }
    }

    private void numeric(NumberInteraction number) throws XMLStreamException {
        for (var range : number.accepted()) {
            open(range.credit(), "moodle_auto_format");
            xml.text(range.middle().toPlainString());
            xml.html("feedback", range.feedback());
            xml.value("tolerance", range.tolerance().toPlainString());
            xml.close();
        }
    }

    private void open(BigDecimal credit, String format) throws XMLStreamException {
        xml.open("answer", "fraction", MoodleShares.percent(credit), "format", format);
    }

    private void shown(Texts text, Picture picture) throws XMLStreamException {
        xml.shown(Markup.toXhtml(xml.in(text)), picture, files);
    }
}
