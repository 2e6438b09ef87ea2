package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.qti.packaging.ItemNames;
import ba.sigurno.ejb.exchange.qti.packaging.ItemXml;
import ba.sigurno.ejb.exchange.qti.packaging.PackagedFiles;
import ba.sigurno.ejb.exchange.qti.packaging.QtiResource;
import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.ejb.exchange.qti.processing.NotUnderstoodException;
import ba.sigurno.ejb.exchange.qti.processing.ResponseProcessing;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * One file of a package, or one that stands alone, as an item.
 *
 * @param resource its resource in the manifest
 * @param file its name in the package; empty when it stands alone
 * @param language its language unless it names another
 * @param files the files around it
 */
record PackagedItem(QtiResource resource, String file, Language language, PackagedFiles files) {

    /** The longest item, in bytes. */
    static final int MAX_BYTES = 4 * ExchangeLimits.ITEM_CHARACTERS;

    private static final int TITLE_LENGTH = 80;
    private static final String ITEM = "assessmentItem";
    private static final String QTI_1 = "questestinterop";
    private static final Set<String> ROOTS = Set.of(ITEM, QTI_1, "assessmentTest", "assessmentSection");

    private static final String INCOMPLETE = "quiz_rule_question_incomplete";
    private static final String SECTION_REFERENCE = "assessmentSectionRef";
    private static final Pattern OF_QTI =
            Pattern.compile("assessment-?(item|test|section)|" + QTI_1, Pattern.CASE_INSENSITIVE);

    /** The source of an item's bytes. */
    @FunctionalInterface
    interface Source {

        /** Reads all of them, or more than {@link #MAX_BYTES}. */
        byte[] bytes() throws IOException;
    }

    /** Reads it; a file that is no item, or is not understood, is refused. */
    ReadItem read(int position, Source source) throws IOException {
        var title = resource.title();
        try {
            var root = root(source.bytes());
            title = root.attr("title").isBlank() ? title : root.attr("title").strip();
            return read(position, title, root);
        } catch (RefusedException e) {
            return refused(position, title, e.finding());
        }
    }

    private static Element root(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new RefusedException(1, "exchange_item_too_long", ExchangeLimits.ITEM_CHARACTERS);
        }
        return ItemXml.read(bytes);
    }

    /** Returns whether it is an item, something else of QTI, or too broken to tell. */
    boolean looksLikeOne(byte[] bytes) {
        try {
            return ROOTS.contains(root(bytes).tagName());
        } catch (RefusedException broken) {
            return true;
        }
    }

    /** Returns whether a file has words of QTI in it, in an encoding of one or of two bytes a character. */
    static boolean speaksOfQti(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        return OF_QTI.matcher(text).find();
    }

    /** Returns the references to items and sections in a test or a section; none when it is broken. */
    static List<Element> references(byte[] bytes) {
        try {
            return root(bytes).select("assessmentItemRef[href], " + SECTION_REFERENCE + "[href]");
        } catch (RefusedException broken) {
            return List.of();
        }
    }

    /** Returns whether a reference is one to a section. */
    static boolean isSection(Element reference) {
        return reference.tagName().equals(SECTION_REFERENCE);
    }

    private ReadItem read(int position, String title, Element item) {
        requireItem(item);
        var content = new ItemContent(language(item), files);
        if (!isKnown(item.attr("xml:lang"))) {
            content.changed(item, "exchange_qti_language", item.attr("xml:lang"));
        }
        try {
            var question = ItemReader.read(item, content);
            content.requireComplete(item, question);
            return new ReadItem(
                    position,
                    file,
                    ItemXml.line(item),
                    title.isEmpty() ? beginning(question, content.language()) : title,
                    Optional.of(new ExchangedQuestion(
                            ItemNames.identifier(item.attr("identifier")),
                            title,
                            question,
                            resource.keywords(),
                            resource.category(),
                            content.picturesOf(question))),
                    content.findings());
        } catch (DomainException broken) {
            boolean vague = broken.getKey().equals(INCOMPLETE);
            throw new RefusedException(
                    item, vague ? "exchange_qti_incomplete" : broken.getKey(), broken.getArguments());
        } catch (NotUnderstoodException e) {
            boolean declared = ResponseProcessing.byCorrectResponse(item).isCorrectDeclared();
            throw new RefusedException(
                    item,
                    declared ? "exchange_qti_correct_refused" : "exchange_qti_processing_refused",
                    e.getMessage());
        }
    }

    private static void requireItem(Element root) {
        if (root.tagName().equals(QTI_1)) {
            throw new RefusedException(root, "exchange_qti_one");
        }
        if (!root.tagName().equals(ITEM)) {
            throw new RefusedException(root, "exchange_qti_no_item", root.tagName());
        }
    }

    private Language language(Element item) {
        var tag = item.attr("xml:lang").isEmpty() ? resource.language() : item.attr("xml:lang");
        return Language.nearest(Locale.forLanguageTag(tag)).orElse(language);
    }

    private static boolean isKnown(String tag) {
        return tag.isEmpty() || Language.nearest(Locale.forLanguageTag(tag)).isPresent();
    }

    private static String beginning(QuestionContent question, Language language) {
        var text = Markup.toPlain(question.stem().in(language).orElse("")).replace('\n', ' ');
        return text.length() > TITLE_LENGTH ? text.substring(0, TITLE_LENGTH) + "…" : text;
    }

    /** Returns it as refused for a reason. */
    ReadItem refused(int position, int line, String key, Object... arguments) {
        return refused(position, resource.title(), Finding.of(ExchangeEffect.REFUSED, line, key, arguments));
    }

    private ReadItem refused(int position, String title, Finding finding) {
        return new ReadItem(position, file, Math.max(1, finding.line()), title, Optional.empty(), List.of(finding));
    }
}
