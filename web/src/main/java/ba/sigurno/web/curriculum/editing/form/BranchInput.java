package ba.sigurno.web.curriculum.editing.form;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Reply;
import ba.sigurno.persistence.curriculum.content.BranchBlock.Scene;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import ba.sigurno.web.quiz.editing.PictureInput;
import ba.sigurno.web.quiz.editing.TextInput;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Scenes that lead on. They go by their numbers and their first words; their names stay behind the form. */
public class BranchInput extends BlockInput {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 40;

    private final Language language;
    private final PartRows<SceneInput> scenes;

    /** A scene with its replies. */
    public static class SceneInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final PictureInput picture;
        private final TextInput text;
        private final PartRows<ReplyInput> replies;

        SceneInput(Scene scene, Language language) {
            this.name = scene.name();
            this.picture = new PictureInput(scene.picture(), language);
            this.text = new TextInput(scene.text(), language);
            this.replies = new PartRows<>(
                    scene.replies().stream()
                            .map(reply -> new ReplyInput(reply, language))
                            .toList(),
                    BranchBlock.MAX_REPLIES,
                    () -> new ReplyInput(new Reply(Texts.NONE, ""), language));
        }

        private Scene scene() {
            return new Scene(
                    name,
                    picture.picture(),
                    text.texts(),
                    replies.getParts().stream()
                            .map(reply -> new Reply(reply.text.texts(), Objects.requireNonNullElse(reply.target, "")))
                            .toList());
        }

        public PictureInput getPicture() {
            return picture;
        }

        public TextInput getText() {
            return text;
        }

        public PartRows<ReplyInput> getReplies() {
            return replies;
        }
    }

    /** A reply, and where it leads. */
    public static class ReplyInput implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TextInput text;
        private String target;

        ReplyInput(Reply reply, Language language) {
            this.text = new TextInput(reply.text(), language);
            this.target = reply.target();
        }

        public TextInput getText() {
            return text;
        }

        /** Returns the name of the scene that it leads to; empty while nobody has said. */
        public String getTarget() {
            return target;
        }

        public void setTarget(String target) {
            this.target = target;
        }
    }

    BranchInput(BranchBlock block, Language language) {
        super(Kind.BRANCH);
        this.language = language;
        this.scenes = new PartRows<>(
                block.scenes().stream()
                        .map(scene -> new SceneInput(scene, language))
                        .toList(),
                this::empty);
    }

    private SceneInput empty() {
        var names = scenes.getParts().stream().map(scene -> scene.name).toList();
        int number = 1;
        while (names.contains("scene-" + number)) {
            number++;
        }
        return new SceneInput(new Scene("scene-" + number, null, Texts.NONE, List.of()), language);
    }

    @Override
    public Block block() {
        return new BranchBlock(scenes.getParts().stream().map(SceneInput::scene).toList());
    }

    @Override
    public List<PictureInput> pictures() {
        return scenes.getParts().stream().map(SceneInput::getPicture).toList();
    }

    /** Returns the scenes to choose from: the number, and how the text begins. */
    public List<SelectItem> getTargets() {
        var targets = new ArrayList<SelectItem>();
        for (var scene : scenes.getParts()) {
            var text = scene.text.isBlank() ? "" : " " + scene.text.getValue().strip();
            var words = text.length() > WORDS ? text.substring(0, WORDS) + "…" : text;
            targets.add(new SelectItem(scene.name, (targets.size() + 1) + "." + words));
        }
        return targets;
    }

    /**
     * Returns what is wrong with the ways through a scene, as the end of a key of a message: {@code unreachable},
     * {@code loop} when it leads back to itself, {@code nowhere} when a reply does not say where it leads; null for nothing.
     */
    public String fault(SceneInput scene) {
        if (scene.replies.getParts().stream().anyMatch(reply -> find(reply.target) == null)) {
            return "nowhere";
        }
        if (reached(scene).contains(scene)) {
            return "loop";
        }
        var first = scenes.getParts().get(0);
        return scene == first || reached(first).contains(scene) ? null : "unreachable";
    }

    /** Returns the scenes that one leads to, by one reply or several. */
    private Set<SceneInput> reached(SceneInput from) {
        var reached = new HashSet<SceneInput>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (var reply : open.remove().replies.getParts()) {
                var next = find(reply.target);
                if (next != null && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private SceneInput find(String name) {
        return scenes.getParts().stream()
                .filter(scene -> scene.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    public PartRows<SceneInput> getScenes() {
        return scenes;
    }
}
