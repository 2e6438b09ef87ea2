package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Reply;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.MessagesBlock.Message;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock.Answer;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock.Box;
import ba.sigurno.persistence.curriculum.content.SortBlock.Item;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/** Reads what stands in a fenced code block; its info string names the kind, and perhaps something else. */
final class FenceReader {

    static final String SENDER = "From: ";

    private static final Pattern MESSAGE = Pattern.compile("([^:]+): (.+)");
    private static final Pattern ANSWER = Pattern.compile("- \\[([ x])] (.+)");
    private static final Pattern SCENE = Pattern.compile("## (.+)");
    private static final Pattern ITEM = Pattern.compile("- (.+)");
    private static final Pattern REPLY = Pattern.compile("- (.+?) -> (\\S+)");
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.+)");
    private static final Pattern BOX = Pattern.compile("(\\S.*):");
    private static final Pattern SIGN = Pattern.compile("\\[([^\\[\\]]+)](?:\\{([^{}]+)})?");

    private static final Pattern SOUND_FILE = Pattern.compile("[a-z0-9-]+\\.(?:mp3|m4a)");

    private final TextSource source;

    FenceReader(TextSource source) {
        this.source = source;
    }

    /** Reads a block that begins on a line; empty when its kind is not known. */
    Optional<Block> read(FencedCodeBlock fence, int line) {
        var info = fence.getInfo().strip().split("\\s+", 2);
        var argument = info.length < 2 ? "" : info[1];
        var body = fence.getLiteral();
        var lines = new SourceLines(SourceLines.of(body, line + 1));
        var block =
                switch (info[0]) {
                    case "chat" -> messages(lines);
                    case "reveal" ->
                        new RevealBlock(source.prose(argument, line), source.prose(body.strip(), line + 1));
                    case "question" -> question(lines);
                    case "branch" -> branch(lines);
                    case "sort" -> sort(lines);
                    case "order" -> order(lines);
                    case "signs" -> signs(lines, line);
                    case "sound" -> new SoundBlock(sound(argument, line), source.prose(body.strip(), line + 1));
                    case "film" -> new FilmBlock(source.plain(argument), source.prose(body.strip(), line + 1));
                    default -> null;
                };
        source.require(block != null, line, "curriculum_format_fence_unknown", info[0]);
        source.require(
                block == null
                        || argument.isEmpty()
                        || List.of("reveal", "sound", "film").contains(info[0]),
                line,
                "curriculum_format_fence_argument",
                argument);
        return Optional.ofNullable(block);
    }

    private Texts sound(String name, int line) {
        return !SOUND_FILE.matcher(name).matches()
                ? Texts.NONE
                : source.plain(source.media().sound(source.file(), line, source.language(), name));
    }

    private Block messages(SourceLines lines) {
        var messages = new ArrayList<Message>();
        while (lines.hasNext()) {
            match(lines.next(), MESSAGE, "curriculum_format_message_line")
                    .ifPresent(parts ->
                            messages.add(new Message(source.plain(parts.group(1)), source.plain(parts.group(2)))));
        }
        return new MessagesBlock(messages);
    }

    private Block question(SourceLines lines) {
        var prompt = prompt(lines, line -> line.text().startsWith("- "));
        var answers = new ArrayList<Answer>();
        while (lines.hasNext()) {
            var line = lines.next();
            match(line, ANSWER, "curriculum_format_answer_line")
                    .ifPresent(parts -> answers.add(new Answer(
                            source.label(parts.group(2), line.number()),
                            parts.group(1).equals("x"),
                            indented(lines, line))));
        }
        return new QuestionBlock(prompt, answers);
    }

    private Block branch(SourceLines lines) {
        var scenes = new ArrayList<Scene>();
        while (lines.hasNext()) {
            match(lines.next(), SCENE, "curriculum_format_scene_line")
                    .ifPresent(parts -> scenes.add(scene(parts.group(1), lines)));
        }
        return new BranchBlock(scenes);
    }

    private Scene scene(String name, SourceLines lines) {
        Picture picture = null;
        if (lines.hasNext() && TextSource.isPicture(lines.peek().text())) {
            var line = lines.next();
            picture = source.picture(line.text(), line.number());
        }
        var text = prompt(
                lines, line -> line.text().startsWith("- ") || line.text().startsWith("## "));
        var replies = new ArrayList<Reply>();
        while (lines.hasNext() && !lines.peek().text().startsWith("## ")) {
            var line = lines.next();
            match(line, REPLY, "curriculum_format_reply_line")
                    .ifPresent(parts ->
                            replies.add(new Reply(source.prose(parts.group(1), line.number()), parts.group(2))));
        }
        return new Scene(name, picture, text, replies);
    }

    private Block sort(SourceLines lines) {
        var prompt = prompt(lines, line -> isBox(line, lines));
        var boxes = new ArrayList<Box>();
        while (lines.hasNext()) {
            match(lines.next(), BOX, "curriculum_format_box_line")
                    .ifPresent(parts -> boxes.add(new Box(source.plain(parts.group(1)), items(lines))));
        }
        return new SortBlock(prompt, boxes);
    }

    /** Returns whether a line names a box: it ends with a colon, and items follow. */
    private static boolean isBox(SourceLine line, SourceLines lines) {
        var behind = lines.behind(line);
        return BOX.matcher(line.text()).matches()
                && behind != null
                && behind.text().startsWith("- ");
    }

    private List<Item> items(SourceLines lines) {
        var items = new ArrayList<Item>();
        while (lines.hasNext() && !isBox(lines.peek(), lines)) {
            var line = lines.next();
            match(line, ITEM, "curriculum_format_item_line")
                    .ifPresent(parts ->
                            items.add(new Item(source.label(parts.group(1), line.number()), indented(lines, line))));
        }
        return items;
    }

    private Block order(SourceLines lines) {
        var prompt = prompt(lines, line -> STEP.matcher(line.text()).matches());
        var steps = new ArrayList<Label>();
        while (lines.hasNext() && STEP.matcher(lines.peek().text()).matches()) {
            var line = lines.next();
            var step = line.text().substring(line.text().indexOf(' ') + 1);
            steps.add(source.label(step, line.number()));
        }
        return new OrderBlock(prompt, steps, prompt(lines, line -> false));
    }

    private Block signs(SourceLines lines, int line) {
        var prompt = prompt(lines, each -> each.text().startsWith(SENDER));
        if (!lines.hasNext()) {
            source.problem(line, "curriculum_format_sender_missing");
            return new SignsBlock(prompt, Texts.NONE, Texts.NONE, List.of());
        }
        var sender = lines.next();
        var message = lines.until(each -> false);
        var reasons = new ArrayList<Texts>();
        var bare = new ArrayList<SourceLine>();
        for (var each : message) {
            SIGN.matcher(each.text()).results().forEach(sign -> {
                source.require(sign.group(2) != null, each.number(), "curriculum_format_sign_reason", sign.group(1));
                reasons.add(source.plain(Optional.ofNullable(sign.group(2)).orElse("")));
            });
            bare.add(new SourceLine(each.number(), SIGN.matcher(each.text()).replaceAll("[$1]")));
        }
        return new SignsBlock(
                prompt,
                source.plain(sender.text().substring(SENDER.length())),
                source.plain(SourceLines.text(bare)),
                reasons);
    }

    private Texts prompt(SourceLines lines, Predicate<SourceLine> stop) {
        int line = lines.hasNext() ? lines.peek().number() : 1;
        return source.prose(SourceLines.text(lines.until(stop)), line);
    }

    private Texts indented(SourceLines lines, SourceLine line) {
        return source.prose(lines.indented(), line.number());
    }

    private Optional<Matcher> match(SourceLine line, Pattern pattern, String key) {
        var matcher = pattern.matcher(line.text());
        if (matcher.matches()) {
            return Optional.of(matcher);
        }
        source.problem(line.number(), key, line.text());
        return Optional.empty();
    }
}
