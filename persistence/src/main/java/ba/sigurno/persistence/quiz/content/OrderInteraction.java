package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items to put in order.
 *
 * @param items the items in the right order; they are always shown in another
 * @param grading whether each item in its place is worth its share
 */
public record OrderInteraction(List<Item> items, Grading grading) implements Interaction {

    /**
     * One of the items.
     *
     * @param code unique in the question
     * @param text its text; none where the picture says it all
     * @param picture its picture, or null
     */
    public record Item(String code, Texts text, Picture picture) {

        public Item {
            text = Objects.requireNonNullElse(text, Texts.NONE);
        }
    }

    public OrderInteraction {
        items = List.copyOf(items);
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public void requireComplete() {
        Parts.requireCodes(codes(), 2);
    }

    @Override
    public Response response(String encoded) {
        return Ordered.decode(encoded);
    }

    @Override
    public BigDecimal score(Response response) {
        var order = Parts.responseOf(Ordered.class, response).codes();
        var right = codes();
        DomainException.require(
                order.size() == right.size() && new HashSet<>(order).equals(new HashSet<>(right)),
                "quiz_rule_items_left");
        long inPlace = IntStream.range(0, right.size())
                .filter(at -> right.get(at).equals(order.get(at)))
                .count();
        if (grading == Grading.ALL_OR_NOTHING && inPlace < right.size()) {
            inPlace = 0;
        }
        return Credit.score(BigDecimal.valueOf(inPlace), BigDecimal.valueOf(right.size()));
    }

    @Override
    public Optional<Response> rightResponse() {
        return Optional.of(new Ordered(codes()));
    }

    private List<String> codes() {
        return items.stream().map(Item::code).toList();
    }

    @Override
    public Stream<Texts> feedback(Response response) {
        return Stream.empty();
    }

    @Override
    public Stream<Texts> neededTexts() {
        return items.stream().map(item -> Parts.needed(item.text(), item.picture()));
    }

    @Override
    public Stream<Picture> pictures() {
        return items.stream().map(Item::picture).filter(Objects::nonNull);
    }

    @Override
    public Interaction withPictures(UnaryOperator<Picture> change) {
        return new OrderInteraction(
                items.stream()
                        .map(item -> new Item(item.code(), item.text(), Parts.changed(item.picture(), change)))
                        .toList(),
                grading);
    }

    @Override
    public Interaction withTexts(UnaryOperator<Texts> change) {
        return new OrderInteraction(
                items.stream()
                        .map(item -> new Item(
                                item.code(), change.apply(item.text()), Parts.withTexts(item.picture(), change)))
                        .toList(),
                grading);
    }
}
