package ba.sigurno.ejb.curriculum.format.writing;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a block of a lesson in one language. */
final class BlockWriter {

    private static final String INDENT = "  ";

    private final Language language;
    private final UnaryOperator<String> names;

    /** Creates a writer; {@code names} gives the name of the file with a digest. */
    BlockWriter(Language language, UnaryOperator<String> names) {
        this.language = language;
        this.names = names;
    }

    String text(Block block) {
        if (block instanceof ProseBlock prose) {
            return in(prose.text());
        } else if (block instanceof PictureBlock picture) {
            return picture(picture.picture());
        } else if (block instanceof CallOutBlock callOut) {
            return in(callOut.text()).lines().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
        } else if (block instanceof MessagesBlock chat) {
            return fence("chat", messages(chat));
        } else if (block instanceof RevealBlock reveal) {
            return fence("reveal " + in(reveal.prompt()), in(reveal.text()));
        } else if (block instanceof QuestionBlock question) {
            return fence("question", paragraphs(in(question.prompt()), answers(question)));
        } else if (block instanceof BranchBlock branch) {
            return fence("branch", paragraphs(branch.scenes().stream().map(this::scene)));
        } else if (block instanceof SortBlock sort) {
            return fence("sort", sort(sort));
        } else if (block instanceof OrderBlock order) {
            return fence("order", paragraphs(in(order.prompt()), steps(order.steps()), in(order.afterwards())));
        } else if (block instanceof SignsBlock signs) {
            return fence("signs", paragraphs(in(signs.prompt()), "From: " + in(signs.sender()) + "\n" + marked(signs)));
        } else if (block instanceof SoundBlock sound) {
            return fence("sound " + names.apply(in(sound.digests())), in(sound.words()));
        } else if (block instanceof FilmBlock film) {
            return fence("film " + in(film.addresses()), in(film.text()));
        }
        throw new IllegalArgumentException(block + " is of no known kind");
    }

    private static String fence(String info, String body) {
        return "```" + info + "\n" + body + "\n```";
    }

    private static String paragraphs(String... texts) {
        return paragraphs(Stream.of(texts));
    }

    private static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String messages(MessagesBlock chat) {
        return chat.messages().stream()
                .map(message -> in(message.sender()) + ": " + in(message.text()))
                .collect(Collectors.joining("\n"));
    }

    private String answers(QuestionBlock question) {
        return question.answers().stream()
                .map(answer -> item(answer.right() ? "- [x] " : "- [ ] ", answer.label(), in(answer.feedback())))
                .collect(Collectors.joining("\n"));
    }

    private String scene(Scene scene) {
        var replies = scene.replies().stream()
                .map(reply -> "- " + in(reply.text()) + " -> " + reply.target())
                .collect(Collectors.joining("\n"));
        var opening = scene.picture() == null ? "" : picture(scene.picture());
        return "## " + scene.name() + "\n" + paragraphs(opening, in(scene.text()), replies);
    }

    private String sort(SortBlock sort) {
        var boxes = sort.boxes().stream()
                .map(box -> in(box.name()) + ":\n"
                        + box.items().stream()
                                .map(item -> item("- ", item.label(), in(item.feedback())))
                                .collect(Collectors.joining("\n")));
        return paragraphs(Stream.concat(Stream.of(in(sort.prompt())), boxes));
    }

    private String steps(List<Label> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(at -> at + 1 + ". " + label(steps.get(at)))
                .collect(Collectors.joining("\n"));
    }

    private String item(String marker, Label label, String feedback) {
        var lines = new ArrayList<String>();
        lines.add(marker + label(label));
        feedback.lines().forEach(line -> lines.add(INDENT + line));
        return String.join("\n", lines);
    }

    private String marked(SignsBlock signs) {
        var reasons = signs.reasons().iterator();
        return SignsBlock.SIGN
                .matcher(in(signs.message()))
                .replaceAll(sign -> Matcher.quoteReplacement(sign.group() + "{" + in(reasons.next()) + "}"));
    }

    private String label(Label label) {
        return label.picture() == null ? in(label.text()) : picture(label.picture());
    }

    private String picture(Picture picture) {
        return "![" + in(picture.description()) + "](" + names.apply(picture.digest()) + ")";
    }

    private String in(Texts texts) {
        return texts.in(language).orElse("");
    }
}
