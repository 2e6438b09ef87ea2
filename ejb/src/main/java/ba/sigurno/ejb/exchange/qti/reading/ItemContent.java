package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.exchange.format.Markup.Converted;
import ba.sigurno.ejb.exchange.format.Markup.ImageReference;
import ba.sigurno.ejb.exchange.format.MoodleShares;
import ba.sigurno.ejb.exchange.format.Undescribed;
import ba.sigurno.ejb.exchange.picture.SentPictures;
import ba.sigurno.ejb.exchange.qti.packaging.ItemXml;
import ba.sigurno.ejb.exchange.qti.packaging.PackagedFiles;
import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The texts and pictures of one item, with the findings on the way. */
final class ItemContent {

    private final Language language;
    private final PackagedFiles files;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<Element> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, PictureFile> pictures = new LinkedHashMap<>();

    ItemContent(Language language, PackagedFiles files) {
        this.language = language;
        this.files = files;
    }

    /**
     * The text and picture of a part of an item.
     *
     * @param text as CommonMark
     * @param picture its picture; null for none
     */
    record Said(Texts text, Picture picture) {}

    /** Reads the text and picture of an element; a second picture is lost. */
    Said said(Element element) {
        var converted = converted(element);
        var shown = converted.images().stream()
                .map(image -> picture(element, image))
                .flatMap(Optional::stream)
                .toList();
        shown.stream().skip(1).forEach(picture -> lost(element, "exchange_lost_picture_further", picture.source()));
        return new Said(textOf(converted), shown.isEmpty() ? null : kept(shown.get(0)));
    }

    /** Reads the text of an element where no picture can stand. */
    Texts text(Element element) {
        var converted = converted(element);
        converted.images().forEach(image -> lost(element, "exchange_lost_feedback_picture", image.source()));
        return textOf(converted);
    }

    /** Reads the texts of feedback, one after the other; it is not lost then. */
    Texts feedback(Collection<Element> feedbacks) {
        told.addAll(feedbacks);
        return text(feedbacks.stream()
                .map(element -> text(element).in(language).orElse(""))
                .collect(Collectors.joining("\n\n")));
    }

    /** Notes the feedback that was not used. */
    void reportUntold(Collection<Element> feedbacks) {
        feedbacks.stream()
                .filter(feedback -> !told.contains(feedback) && feedback.hasText())
                .forEach(feedback -> lost(feedback, "exchange_qti_feedback", feedback.text()));
    }

    /** Returns a text in the language of the item. */
    Texts text(String markdown) {
        return Texts.of(language, markdown);
    }

    private Texts textOf(Converted converted) {
        return text(converted.markdown());
    }

    private Converted converted(Element element) {
        objectsAsImages(element);
        try {
            var converted = Markup.fromHtml(element.html());
            converted.findings(ItemXml.line(element)).forEach(findings::add);
            return converted;
        } catch (DomainException e) {
            throw new RefusedException(element, e.getKey(), e.getArguments());
        }
    }

    /** Turns objects into images: a picture may be an {@code object}, whose content describes it (section "object"). */
    private static void objectsAsImages(Element element) {
        for (var object : element.select("object[type^=image/]")) {
            var image = new Element("img").attr("src", object.attr("data")).attr("alt", object.text());
            object.replaceWith(image);
        }
    }

    private record Shown(String source, PictureFile file, Texts description) {}

    private Optional<Shown> picture(Element at, ImageReference image) {
        var bytes = files.bytes(image.source());
        if (bytes.isEmpty()) {
            lost(at, "exchange_lost_picture_elsewhere", image.source());
            return Optional.empty();
        }
        try {
            return Optional.of(new Shown(image.source(), SentPictures.of(bytes.get()), text(image.description())));
        } catch (DomainException e) {
            lost(at, "exchange_lost_picture_unfit", image.source());
            lost(at, e.getKey(), e.getArguments());
            return Optional.empty();
        }
    }

    private Picture kept(Shown shown) {
        pictures.put(shown.file().digest(), shown.file());
        if (pictures.size() > ExchangeLimits.PICTURES) {
            throw new RefusedException(0, "exchange_qti_pictures", ExchangeLimits.PICTURES);
        }
        return new Picture(shown.file().digest(), shown.description());
    }

    /** Returns a score as a share of the whole, no less than {@code least}; tells when a share goes beyond its bounds. */
    BigDecimal credit(Element at, BigDecimal score, BigDecimal whole, BigDecimal least) {
        var share = score.divide(whole, MathContext.DECIMAL128);
        var credit = Probe.credit(score, whole).max(least);
        if (!Probe.same(share, credit)) {
            changed(at, "exchange_qti_credit_bounds", percent(share), percent(credit));
        }
        return credit;
    }

    private static String percent(BigDecimal share) {
        return MoodleShares.percent(share.setScale(Credit.SCALE, RoundingMode.HALF_UP));
    }

    /** Throws unless a question is complete; notes when its editor has to describe a picture of it. */
    void requireComplete(Element at, QuestionContent question) {
        Undescribed.in(question, ItemXml.line(at)).ifPresent(findings::add);
    }

    /** Notes that a part of an element is lost. */
    void lost(Element at, String key, Object... arguments) {
        findings.add(Finding.of(ExchangeEffect.LOST, ItemXml.line(at), key, arguments));
    }

    /** Notes that a part of an element is changed. */
    void changed(Element at, String key, Object... arguments) {
        findings.add(Finding.of(ExchangeEffect.CHANGED, ItemXml.line(at), key, arguments));
    }

    /** Takes back the findings after the first ones: they belong to a reading that failed. */
    void forgetAfter(int first) {
        var kept = findings().subList(0, first);
        findings.retainAll(kept);
        told.clear();
    }

    List<Finding> findings() {
        return new ArrayList<>(findings);
    }

    /** Returns the files of the pictures that a question shows. */
    Map<String, PictureFile> picturesOf(QuestionContent question) {
        return question.pictures()
                .map(Picture::digest)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), pictures::get));
    }

    Language language() {
        return language;
    }
}
