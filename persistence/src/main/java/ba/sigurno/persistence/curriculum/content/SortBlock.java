package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items to sort into boxes.
 *
 * @param prompt the task; CommonMark
 * @param boxes from {@link #MIN_BOXES} to {@link #MAX_BOXES}, each with the items that belong there
 */
public record SortBlock(Texts prompt, List<Box> boxes) implements Block, Activity {

    /** The minimum number of boxes. */
    public static final int MIN_BOXES = 2;

    /** The maximum number of boxes. */
    public static final int MAX_BOXES = 4;

    /**
     * A box.
     *
     * @param name the word on the box
     * @param items the items that belong there
     */
    public record Box(Texts name, List<Item> items) {

        public Box {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param label the words or the picture of the item
     * @param feedback why it belongs where it does; may be none
     */
    public record Item(Label label, Texts feedback) {

        public Item {
            feedback = Objects.requireNonNullElse(feedback, Texts.NONE);
        }
    }

    public SortBlock {
        boxes = List.copyOf(boxes);
    }

    @Override
    public void requireComplete() {
        Label.requireTexts(prompt);
        DomainException.require(
                MIN_BOXES <= boxes.size() && boxes.size() <= MAX_BOXES,
                "curriculum_rule_sort_boxes",
                MIN_BOXES,
                MAX_BOXES);
        for (var box : boxes) {
            Label.requireTexts(box.name());
            DomainException.require(
                    !box.items().isEmpty() && box.items().size() <= MAX_PARTS, "curriculum_rule_sort_items", MAX_PARTS);
        }
        labels().forEach(Label::requireComplete);
    }

    private List<Label> labels() {
        return boxes.stream()
                .flatMap(box -> box.items().stream())
                .map(Item::label)
                .toList();
    }

    /** Judges the box of each item, the items in the order of their boxes: right when all are where they belong. */
    @Override
    public Boolean judge(List<Integer> answer) {
        Activity.requireWithin(answer, boxes.size());
        var right = IntStream.rangeClosed(1, boxes.size())
                .boxed()
                .flatMap(box -> Collections.nCopies(boxes.get(box - 1).items().size(), box).stream())
                .toList();
        Activity.require(answer.size() == right.size());
        return answer.equals(right);
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(prompt);
    }

    @Override
    public Stream<Texts> parts() {
        return boxes.stream()
                .flatMap(box -> Stream.concat(
                        Stream.of(box.name()),
                        box.items().stream()
                                .flatMap(item -> Stream.of(item.label().text(), item.feedback()))));
    }

    @Override
    public Stream<Picture> pictures() {
        return Label.pictures(labels());
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new SortBlock(
                change.apply(prompt),
                boxes.stream()
                        .map(box -> new Box(
                                change.apply(box.name()),
                                box.items().stream()
                                        .map(item ->
                                                new Item(item.label().withTexts(change), change.apply(item.feedback())))
                                        .toList()))
                        .toList());
    }
}
