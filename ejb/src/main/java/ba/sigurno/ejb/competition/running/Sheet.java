package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.quiz.content.PictureView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper in one language, as it is sent to be read: nothing in it tells what is right.
 *
 * @param language the tag of the language
 * @param items what is asked, in order
 */
public record Sheet(String language, List<Item> items) {

    /**
     * A question.
     *
     * @param item its place in the paper, from 1
     * @param multiple whether several choices may be taken
     * @param stem what it asks, in HTML
     * @param picture what it shows; null when nothing
     * @param choices what there is to choose from, in the order of the paper
     */
    public record Item(int item, boolean multiple, String stem, PictureView picture, List<Choice> choices) {}

    /**
     * A choice.
     *
     * @param place what is sent when it is taken, from 1
     * @param html what it says, to stand in a line; may be empty beside a picture
     * @param picture what it shows; null when nothing
     */
    public record Choice(int place, String html, PictureView picture) {}

    static byte[] of(RunningPaper paper, Language language) {
        var items = new ArrayList<Item>();
        for (var running : paper.items()) {
            int item = items.size() + 1;
            var view = QuestionView.of(running.content(), item, paper.seed(item - 1), Optional.empty(), language);
            items.add(new Item(
                    item,
                    view.isMultiple(),
                    view.stem().get(0).html(),
                    view.picture(),
                    view.choices().stream()
                            .map(offer -> new Choice(
                                    offer.place(),
                                    offer.piece().html(),
                                    offer.piece().picture()))
                            .toList()));
        }
        try (var jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(new Sheet(language.getTag(), items)).getBytes(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
